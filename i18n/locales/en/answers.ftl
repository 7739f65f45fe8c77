# What is to be said about an answer, beside its question; json-…: about an answers file, beside the path in it.

answer-missing = This must be answered.
answer-consent-missing = This needs your consent.
answer-recommended = The team would like to know this.
answer-too-few-rows = Add entries until there are at least { $least }; there are { $count }.
answer-too-many-rows = Remove entries until there are at most { $most }; there are { $count }.
answer-kind = This answer does not fit the question. Clear it and answer again.
answer-one-line = Write this on one line.
answer-pattern = This is not written as the team expects it. Compare it with the question.
answer-too-long = Shorten this to at most { $most } characters.
answer-integer = Enter a whole number such as 12.
answer-decimal = Enter a number such as 12.5.
answer-decimal-ambiguous = This can be read in two ways. Write it without a separator for thousands, or with a zero after the last decimal: 1.2340.
answer-too-many-digits = Write at most { $most } decimal places.
answer-percentage = Enter a percentage from 0 to 100, such as 12.5.
answer-quantity-order = The least number is greater than the most. Correct one of them.
answer-too-small = Enter a number of at least { $least }.
answer-too-great = Enter a number of at most { $most }.
answer-port = Enter a port number from 0 to 65535.
answer-date = Enter a date as year-month-day, such as 2026-11-21.
answer-no-such-date = There is no such date. Look at the month and the day again.
answer-time = Enter a time such as 14:30, or leave it empty.
answer-moment-date = Enter the date as well.
answer-moment-day = Enter a date as year-month-day, such as 2026-11-21, or only year and month: 2026-11.
answer-moment-time-of-month = Enter the day as well, or leave the time empty.
answer-moment-two-zones = The time names its own zone. Leave the other one empty.
answer-moment-order = The latest time lies before the earliest. Correct one of them.
answer-clock = Enter by how much the clock is off: + when it is ahead, - when it is behind, such as +90 s or -3 min.
answer-duration = Enter a duration such as 3 h, 90 min or 2 d.
answer-email = Enter an address such as admin@site.example.
answer-phone = Enter a telephone number such as +44 20 7946 0018.
answer-url = Enter a full address such as https://site.example/page.
answer-ip = Enter an address such as 192.0.2.7 or 2001:db8::7.
answer-network = Enter a network such as 192.0.2.0/24 or 2001:db8::/32.
answer-host = Enter one host name or address, such as www.site.example or 192.0.2.7.
answer-domain = Enter a domain name such as site.example.
answer-hash = Enter an MD5, SHA-1, SHA-256 or SHA-512 hash in hexadecimal digits: 32, 40, 64 or 128 of them.
answer-cve = Enter a CVE number such as CVE-2026-12345.
answer-zone = Enter a time zone such as Europe/Paris or +01:00.
answer-money = Enter an amount such as 1250.00.
answer-money-ambiguous = This can be read in two ways. Write it without a separator for thousands, or with two decimals: 1250.00.
answer-currency = Enter the currency’s three-letter code, such as EUR.
answer-currency-missing = Choose the currency.
answer-option = “{ $option }” is not in the list. Choose again.
answer-other-text = Say what “{ $option }” is.
answer-exclusive = One of the chosen options excludes the others. Keep either it or them.
answer-too-many-files = Remove files until there are at most { $most }.
answer-evidence-type = “{ $name }” does not look like what is asked for here ({ $types }). It goes along; check that it is the right file.
answer-too-large = The files have { $size } MiB together; at most { $most } MiB can go along. Remove some.
answer-json-type = Expected here: { $expected ->
        [object] an object
        [array] an array
        [number] a number
        [boolean] true or false
        [null] null
       *[text] a text
    }; found: { $found ->
        [object] an object
        [array] an array
        [number] a number
        [boolean] true or false
        [null] null
       *[text] a text
    }.
answer-json-format = The file has format { $found }; this program reads format 1.
answer-json-missing = “{ $key }” is missing.
answer-json-other-team = These answers are for the team { $found }, not for { $expected }.
answer-json-other-form = These answers belong to the form “{ $found }”, not to “{ $expected }”.
answer-json-unknown-field = The form has no field “{ $field }” here.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
answer-json-unknown-key = “{ $key }” is not expected here.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
answer-json-unknown-option = “{ $option }” is not one of the options.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    } Options: { $options }
answer-json-quantity = Write one of “exact”, “about”, or “least” and “most” (one of the two or both).
answer-json-option-twice = “{ $option }” is chosen twice. Name it once.
answer-json-part-not-asked = The question does not ask for “{ $part }”: it is left out.
answer-json-evidence-ignored = Files are not taken from here ({ $count } named). Attach them with --attach.
