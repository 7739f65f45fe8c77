# Mistakes in what a team wrote. The place (file, line, item) is shown beside each.

diagnostic-file-missing = The file is missing.
    .way-on = { $what ->
        [mimetype] Write { $expected } into it, without a line break.
        [contact] Write your team’s name, telephone and mail address into it.
        [team] Begin a team’s folder with “team new”, or check the folder that has this file.
        [signing] Put the certificate there whose key signs the bundle: gpg --armor --export ADDRESS.
        [description] Describe your team in it, after RFC 2350.
        [translation] Run “team translate” for { $language }: it begins the file.
       *[texts] Create it: this check then names each text that belongs in it.
    }
diagnostic-file-name = The file’s name holds something other than letters, digits and . _ - and /.
    .way-on = Rename the file.
diagnostic-file-name-twice = The file’s name differs from “{ $other }” in capitals only: many systems take them for one file.
    .way-on = Rename one of them.
diagnostic-file-unknown = The file has no place in a team’s bundle. Remove it, or keep it under assets.
diagnostic-file-too-large = The file is larger than { $most } octets.
diagnostic-hidden-character = There is an invisible control character in this text. Remove it: it can make a name look like another.
diagnostic-not-utf8 = The file is not UTF-8 text. Save it as UTF-8.
diagnostic-toml-syntax = This is not TOML: { $message }.
diagnostic-toml-quotes = { $quote } is a quotation mark of a word processor; TOML takes only the straight ones, " and '.
    .way-on = Type the quotation marks anew, in an editor for plain text.
diagnostic-no-forms = There is no form: forms holds no .toml file.
    .way-on = Write a form there, or copy one out of a folder that “team new” makes.
diagnostic-form-unknown = There is no form “{ $form }”: forms holds no such file.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
diagnostic-form-twice = The form “{ $id }” is listed twice.
diagnostic-form-not-listed = The form “{ $form }” is not in “forms”, so it is offered last.
diagnostic-form-not-in-chooser = No answer to “What happened?” leads to the form “{ $form }”: it is found only in the list of all forms.
diagnostic-chooser-twice = “{ $id }” stands in “chooser” twice.
diagnostic-no-encryption-key = There is no certificate to encrypt reports to: keys/encryption holds no .asc file.
    .way-on = Put one there, named for its fingerprint: gpg --armor --export ADDRESS.
diagnostic-mimetype-wrong = The file must hold exactly { $expected }, without a line break.
diagnostic-contact-empty = CONTACT is empty. Write the team’s name, telephone and mail address into it.
diagnostic-key-file-name = The file must be named for its certificate’s fingerprint: hexadecimal digits in capitals, then .asc.
diagnostic-key-unknown = “{ $key }” is no key here.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
    .way-on = All keys are in docs/forms.md.
diagnostic-key-beside-calc = “{ $key }” cannot stand beside “calc”: what is calculated is never asked for.
diagnostic-key-missing = “{ $key }” is missing.
diagnostic-type-wrong = Expected here: { $expected ->
        [integer] a whole number
        [decimal] a decimal number
        [boolean] true or false
        [date] a date
        [array] an array in [ ]
        [table] a table in { "{" } { "}" }
       *[text] a text in quotation marks
    }; found: { $found ->
        [integer] a whole number
        [decimal] a decimal number
        [boolean] true or false
        [date] a date
        [array] an array in [ ]
        [table] a table in { "{" } { "}" }
       *[text] a text in quotation marks
    }.
diagnostic-value-wrong = “{ $value }” is not { $expected ->
        [domain] a domain name in lower-case ASCII, such as cert.example
        [email] a mail address such as cert@cert.example
        [network] a network such as 192.0.2.0/24, with no bits set after its prefix
        [timestamp] a time such as 2026-11-01T00:00:00Z
        [time] a time of day such as 09:00
        [closed-day] a day such as 12-25 or 2026-12-25
        [day] one of mon, tue, wed, thu, fri, sat, sun
        [duration] an ISO 8601 duration such as PT4H
        [zone] a time zone such as Europe/Berlin
        [colour] a colour such as #1f4e79
        [application] a reverse domain name in lower-case ASCII, such as org.example.cert
        [command] a command’s name: a lower-case letter, then 2 to 29 lower-case letters, digits and -; not tocsin or tocsin-cli
        [logo] the path of a PNG file in assets, such as assets/logo.png
        [language] a language tag such as en or pt-BR
        [encryption] one of compatible, modern, post-quantum
        [fingerprint] an OpenPGP fingerprint: 40 or 64 hexadecimal digits
        [mail-format] one of pgp-mime, tar-pgp
        [disclosure] one of always, consent, never
        [program-version] a version such as 0.1
        [https] an address that begins with https://
        [public-address] an https:// address of a server that others can ask, without a name or a password before it
        [id] an ID: a lower-case letter, then lower-case letters, digits and _
        [field-name] a field’s ID; of a field in rows, REPEAT-ID
        [option] an option’s ID: lower-case letters, digits, - and _
        [list-name] a list’s name: lower-case letters, digits, - and _
        [file-type] a media type such as image/* or an ending such as .log
        [tlp] one of clear, green, amber, amber+strict, red
        [personal] one of answer, may
        [keep] one of report, subject, never
        [level] one of warning, error
        [number] a number such as 0.5
        [record] a record of the vocabulary
        [handover] one of follow, refuse
        [unchecked] one of allow, forbid
        [security] one of tls, starttls, none
        [server] the name or address of a server, such as mail.example.org
        [path] a whole path, such as /etc/ssl/own.pem or C:\ProgramData\own.pem
        [proxy] the address of a SOCKS5 proxy such as socks5://127.0.0.1:9050, without a password
       *[one-line] one line of text of at most 200 characters
    }.
diagnostic-out-of-range = { $value } is not between { $least } and { $most }.
diagnostic-format-newer = The file has format { $format }; this program knows format { $known }. A newer program is needed.
diagnostic-program-too-old = The bundle needs version { $needs } of the program; this is { $have }.
diagnostic-name-not-file = “{ $name }” is not the name of the file. Rename one of them.
diagnostic-too-many = There are more than { $most } { $what ->
        [options] options in the list
        [page] fields in the group; split it
        [patterns] patterns in the form
        [languages] languages
        [messages] messages, attributes and placeables in the file
        [bundle] messages, attributes and placeables in all files together
       *[fields] fields in the form
    }.
diagnostic-option-twice = The option “{ $option }” is there twice.
diagnostic-option-class = “{ $option }” is added to a list and cannot be of a class.
diagnostic-options-empty = There is no option to choose.
diagnostic-list-has-both = A list has either “options” or “class”, not both.
diagnostic-list-name-taken = A list named “{ $list }” comes with the program. Choose another name.
diagnostic-id-reserved = “{ $id }” is a word of the rules’ language and cannot be an ID.
diagnostic-id-retired = “{ $id }” was renamed; its ID cannot be used again.
diagnostic-renamed-elsewhere = “{ $id }” cannot become “{ $name }”: a field stays in the rows that it is in. Write both with the name of its repeat, as REPEAT-ID.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
diagnostic-stage-twice = The stage “{ $id }” is listed twice.
diagnostic-page-twice = Two pages have the ID “{ $id }”.
diagnostic-page-empty = The page has no fields.
diagnostic-group-twice = Another group or page has the ID “{ $id }”.
diagnostic-group-empty = The group has no fields.
diagnostic-no-pages = The form has no pages.
diagnostic-field-unknown = There is no field “{ $field }”.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
diagnostic-field-on-two-pages = The field “{ $field }” stands in the outline twice.
diagnostic-field-on-no-page = The field “{ $field }” is on no page, so nobody will be asked.
diagnostic-field-outside = { $count ->
        [one] The field “{ $field }” stands outside of the table of fields.
       *[other] { $count } fields stand outside of the table of fields; “{ $field }” is the first.
    }
    .way-on = Write [field] on a line of its own above it.
diagnostic-row-unknown = [row.{ $row }] belongs to no field of kind repeat.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
diagnostic-row-missing = A repeat needs “fields” and a table [row.{ $row }].
diagnostic-row-field-twice = The field “{ $id }” is listed twice.
diagnostic-row-field-not-listed = The field “{ $field }” is not in the “fields” of { $row }.
diagnostic-key-not-for-kind = “{ $key }” means nothing for a field of kind { $kind }.
diagnostic-kind-unknown = There is no kind “{ $kind }”.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
    .way-on = All kinds are in docs/forms.md, “Kinds”.
diagnostic-kind-not-in-row = A field of kind { $kind } cannot stand in a row.
diagnostic-repeat-too-deep = Repeats can be nested two deep at most. Put the fields into the rows of the repeat around this one.
diagnostic-min-over-max = “min” is greater than “max”.
diagnostic-pattern-syntax = This is no regular expression: { $message }.
diagnostic-pattern-not-linear = Look-around and back-references are not available: with them a match could take for ever. Say it without, or check it with a rule.
diagnostic-pattern-too-large = This expression becomes too large: it repeats too much too often.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”? It stands for ten digits, the other for those of every script.
       *[no] { "" }
    }
diagnostic-pattern-too-long = A pattern has at most { $most } octets.
diagnostic-list-without-classes = The list has no classes, so none can be chosen. Leave “classes” out.
diagnostic-class-is-option = “{ $id }” is both a class and an option of the list: who chooses it could mean either. Leave “classes” out, or use a list of your own.
diagnostic-options-missing = A choice needs “list” or “options”, or both.
diagnostic-options-name-taken = The texts of these options would be mixed up with those of “{ $name }”. Give the field another ID.
diagnostic-list-unknown = There is no list “{ $list }”.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
diagnostic-stage-unknown = The form has no stage “{ $stage }”.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
diagnostic-required-stage = Write true or false, or one stage such as { "{" } final = true { "}" }.
diagnostic-required-twice = Use either “required” or “required_when”, not both.
diagnostic-means-unknown = “{ $means }” is not in the vocabulary of meanings.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
    .way-on = Meanings that may fit: { $some }. All are in docs/forms.md, “Meanings”.
diagnostic-means-kind = “{ $means }” cannot be of kind { $kind }; it takes { $kinds }.
diagnostic-means-outside-record = “{ $means }” belongs in the rows of a repeat that means “{ $record }”.
diagnostic-means-inside-record = “{ $means }” is no part of the record “{ $record }”. Move the field out of the rows.
diagnostic-means-twice = “{ $means }” is already the meaning of “{ $field }”.
diagnostic-choice-without-unknown = “{ $field }” must be answered but has no option such as “unknown”: a reporter who does not know will guess.
diagnostic-rule-cycle = Whether these fields apply, or what they hold, depends on one another: { $fields }.
diagnostic-rule-too-long = The rule is longer than { $most } octets.
diagnostic-rule-too-deep = The rule is nested more than { $most } deep.
diagnostic-rule-too-costly = This rule can take { $steps } steps when its lists are as long as they may be; at most { $most } are allowed. Give the repeats that it goes through a lower “max”, or let it go through fewer of them at once.
diagnostic-rules-too-costly = The rules of this form can take { $steps } steps when every repeat has as many rows as it may; at most { $most } are allowed, and this rule takes the most. Give the repeats a lower “max”, or make the rule simpler.
diagnostic-rule-syntax = “{ $found }” was not expected.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
diagnostic-rule-look-alike = { $number } { $kind ->
        [space] looks like a space and is none
        [unseen] cannot be seen and is no part of a rule
       *[sign] looks like { $like } and is another character
    }.
    .way-on = { $kind ->
        [space] Type the space anew.
        [unseen] Take it out.
       *[sign] Type { $like } instead.
    }
diagnostic-rule-ends-early = The rule ends before it is complete.
diagnostic-rule-open-text = The text has no closing quotation mark.
diagnostic-rule-unknown-name = There is no field “{ $name }”.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
diagnostic-rule-unquoted = “{ $name }” stands here as the name of a field, and there is none of that name.
    .way-on = If it is an option or a text, give it quotation marks of its own inside those of the value: '"{ $name }"'.
diagnostic-rule-unknown-part = The rows of { $repeat } have no field “{ $name }”.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
diagnostic-rule-no-row = “row” can only be used in the rules of a row’s own fields.
diagnostic-rule-no-outer = “outer” can only be used in the rules of fields whose row stands in another row.
diagnostic-rule-no-parts = { $found ->
        [yes-or-no] A yes or no
        [number] A number
        [quantity] A number that may be inexact
        [money] An amount of money
        [option] An option
        [date] A date
        [moment] A moment
        [duration] A duration
        [file] A file
        [row] A row
        [list] A list
       *[text] A text
    } has no part “{ $name }”.
diagnostic-rule-unknown-function = There is no function “{ $name }”.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
diagnostic-rule-arguments = “{ $name }” takes { $wanted } arguments, not { $found }.
diagnostic-rule-variable = The first argument of “{ $name }” is a name for each element, such as h.
diagnostic-rule-name-taken = “{ $name }” already means something else here.
diagnostic-rule-type = In “{ $of }”, there is { $found ->
        [yes-or-no] a yes or no
        [number] a number
        [quantity] a number that may be inexact
        [money] an amount of money
        [option] an option
        [date] a date
        [moment] a moment
        [duration] a duration
        [file] a file
        [row] a row
        [list] a list
       *[text] a text
    } where the rule needs { $wanted ->
        [yes-or-no] a yes or no
        [number] a number
        [quantity] a number that may be inexact
        [money] an amount of money
        [option] an option
        [date] a date
        [moment] a moment
        [duration] a duration
        [file] a file
        [row] a row
        [list] a list
       *[text] a text
    }.
    .way-on = { $way ->
        [gather] Make one of it, such as sum(…) or count(…).
        [yes-or-no] Write true or false, or a rule that gives one.
        [number] Write a number without quotation marks.
        [text] Write the text in quotation marks.
        [option] Write one of the options in quotation marks, such as { $options }.
        [date] Write today(), another date, or addMonths(today(), 1).
        [moment] Write now(), another moment, or one so many hours away: addHours(now(), -72).
        [duration] Write a duration: an answer of that kind, or one moment minus another.
        [list] Write a list in [ ], or a field that holds several answers.
       *[other] { "" }
    }
diagnostic-rule-operator = “{ $of }” cannot be used with { $found ->
        [yes-or-no] a yes or no
        [number] a number
        [quantity] a number that may be inexact
        [money] an amount of money
        [option] an option
        [date] a date
        [moment] a moment
        [duration] a duration
        [file] a file
        [row] a row
        [list] a list
       *[text] a text
    }.
    .way-on = { $found ->
        [moment] A duration can be added to a moment, and hours with addHours(now(), 24).
        [date] Months can be added to a date with addMonths(today(), 1).
       *[other] { "" }
    }
diagnostic-rule-time-sum = “{ $of }” does not know what a number beside { $found ->
        [date] a date
       *[moment] a moment
    } counts.
    .way-on = { $found ->
        [date] Write addMonths with the date and so many months, such as addMonths(today(), 1).
       *[moment] If it is hours, write { $hours }; a duration, such as the answer to a field of that kind, can stand after “{ $of }” as it is.
    }
diagnostic-rule-not-boolean = The rule must give a yes or no; it gives { $found ->
        [yes-or-no] a yes or no
        [number] a number
        [quantity] a number that may be inexact
        [money] an amount of money
        [option] an option
        [date] a date
        [moment] a moment
        [duration] a duration
        [file] a file
        [row] a row
        [list] a list
       *[text] a text
    }.
diagnostic-rule-unknown-option = “{ $option }” is not one of the options.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
diagnostic-rule-no-classes = The options of this field have no classes: “class” gives nothing.
diagnostic-rule-has-no-answer = “has” takes the name of a field.
diagnostic-expires-before-published = The bundle would expire before it is published.
diagnostic-language-twice = The language “{ $language }” is listed twice.
diagnostic-no-languages = No language is listed.
diagnostic-language-unknown = “{ $language }” is not in “languages”.
diagnostic-language-missing = The folder for the language “{ $language }” is missing.
    .way-on = { $what ->
        [translation] Begin it with “team translate”, or take it out of “languages” in team.toml.
       *[texts] Write the texts of the team’s working language there: team.md, common.ftl and a file for each form.
    }
diagnostic-language-not-listed = “{ $language }” is not in “languages” of team.toml, so nobody will see it.
diagnostic-name-missing = The team’s name in its first language, “{ $language }”, is missing.
    .way-on = Write it under [name] in team.toml.
diagnostic-hours-backwards = The hours end before they begin.
diagnostic-mail-to-empty = There is no address to mail reports to.
diagnostic-mail-keys-empty = “keys” names no certificate. Leave it out to encrypt to all of them.
diagnostic-mail-key-twice = The certificate { $key } is listed twice.
diagnostic-mail-key-unknown = There is no certificate { $key } in keys/encryption.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
diagnostic-mail-formats-empty = There is no format to mail reports in: pgp-mime, tar-pgp or both.
diagnostic-subject-placeholder = The subject cannot hold “{ "{" }{ $placeholder }{ "}" }”; it can hold { "{" }ref{ "}" } and the form’s fields with keep = "subject".
diagnostic-subject-without-ref = The subject must contain { "{" }ref{ "}" }, so that a report can be found again.
diagnostic-ticket-placeholder = The ticket’s tag must contain { "{" }ticket{ "}" } once, and no other braces.
diagnostic-keep-subject = Only a field outside of rows, of kind text, integer, choice, yesno or tristate, can stand in the subject.
diagnostic-class-twice = The class “{ $class }” stands in the disclosure table twice.
diagnostic-colour-alone = “colour” and “on-colour” belong together; one is missing.
diagnostic-logo-missing = The file { $file } is missing.
    .way-on = Put it there, or take “{ $key }” out of team.toml.
diagnostic-recipient-unknown = “{ $recipient }” is not in the list of recipients.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
diagnostic-severity-unknown = No form has the severity “{ $severity }”.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
diagnostic-private-computed = “{ $field }” leaves the reporter’s computer and is computed from “{ $source }”, which must not. Compute it from something else, or give it keep = "never" as well.
diagnostic-marking-computed = “{ $field }” is computed from “{ $source }” and marked less strictly (TLP): it will be marked as “{ $source }” is. Give it the same marking, or none.
diagnostic-when-never-true = This rule can never be true, so nobody will be asked.
diagnostic-required-never-relevant = “{ $field }” is required, but the rules say that it is never asked.
diagnostic-required-when-never-true = This rule can never be true while “{ $field }” is asked, so it is never required.
diagnostic-rules-not-tried = From here on it was not tried whether rules can ever be true: that would take too long. Simpler rules can be tried.
diagnostic-answer-never-right = This check refuses every answer to “{ $field }”, so nobody can answer it and send the report. Change the check, or the bounds of the answer.
diagnostic-check-never-true = No answer to “{ $field }” makes this check true: it lets through only what it cannot judge, being too inexact or unanswered. Change the check.
diagnostic-never-finished = No report in which “{ $field }” is asked can ever be sent: this contradicts what else is required. Change one of the two.
diagnostic-stage-never-finished = In the stage “{ $stage }” no report in which “{ $field }” is asked can ever be sent: this contradicts what else is required there. Change one of the two.
diagnostic-required-until-answered = This rule no longer holds once “{ $field }” is answered. If the answer is wanted in any case, write required = true.
diagnostic-pattern-never-fits = Nothing that can be typed fits this pattern: spaces around an answer are taken away, line breaks cannot be typed, and something must be visible. Correct the pattern.
diagnostic-pattern-over-max = The shortest text that fits this pattern has { $fewest } characters, and “max” allows { $most }. Raise “max”, or correct the pattern.
diagnostic-bounds-leave-nothing = No number with { $digits } decimal places lies between “min” and “max”. Allow more places, or widen the bounds.
diagnostic-value-refused = “{ $field }” does not take { $value }: it would stand there as a wrong answer.
    .way-on = Write what the field takes, or change its bounds or its pattern.
diagnostic-evidence-too-small = Hardly any file is that small: allow at least { $least } octets.
diagnostic-repeat-without-questions = The rows of “{ $field }” ask nothing: they have notes only. Add a question, or take the rows away.
diagnostic-required-before-asked = Required from the stage “{ $stage }” on, and not asked before “{ $from }”. Name the same stage.
diagnostic-option-contradicts = The option “{ $option }” says that the answer is not known and asks to specify it. Take away “other”, or write unknown = false.
diagnostic-ids-alike = “{ $id }” looks like “{ $other }”. Choose IDs that nobody can take for one another.
diagnostic-hidden-in-text = { $character } cannot be seen and can make a text look like another. Remove it; the program keeps directions apart by itself.
diagnostic-byte-order-mark = The file begins with a byte order mark, which other programs may take for a letter.
    .way-on = Save it as UTF-8 without BOM.
diagnostic-colour-contrast = The contrast of “on-colour” on “colour” is { $ratio } to 1: many cannot read it. Text needs { $least } to 1 (WCAG 2.2, level AA).
diagnostic-telephone-national = Who reports from another country cannot dial { $number }.
    .way-on = Begin the number with + and the country code, such as +1 514 555 0150.
diagnostic-subject-reveals = Whoever carries the mail can read this subject: “{ $subject }”. Anything beside the reference tells what the mail is about.
diagnostic-subject-lacks = Nobody reads this answer in the subject, for none of the subjects names “{ $field }”; yet the reporter is told that anybody can read it. Put it into a subject, or leave “keep” out.
diagnostic-section-missing = The item “{ $section }” of RFC 2350, Appendix D, is missing. Begin its heading with that number.
diagnostic-team-id-changed = The team’s ID was “{ $old }” and never changes: readers would take this for another team.
diagnostic-version-not-raised = The version was { $old }: raise it, or readers will not take this bundle for a newer one.
diagnostic-published-not-later = What came before was published at { $old }: this has to be later.
diagnostic-form-removed = The form “{ $form }” is gone. Who has begun a report with it cannot send it to you as it is.
diagnostic-field-removed = The field “{ $field }” is gone; drafts lose their answers to it. If it has another name now, say so in “renamed”.{ $suggest ->
        [yes] { " " }Is it “{ $near }”?
       *[no] { "" }
    }
diagnostic-keep-weakened = “keep” was { $old } and is { $new } now: the answer goes further than reporters were told. Drafts leave it behind; who wants to send it types it again.
diagnostic-tlp-lowered = The marking (TLP) was { $old } and is less strict now: answers that were to be protected more are left behind in drafts. Offer the stricter marking as well.
diagnostic-personal-dropped = “personal” was “{ $old }” and says less now: copies for passing on keep answers that they left out before.
    .way-on = If the answer can still tell of a person, leave it.
diagnostic-other-dropped = The option “{ $option }” no longer takes a text; who wrote one will have to choose again.
diagnostic-bounds-narrowed = “{ $key }” is narrower than it was: answers given so far may be refused.
diagnostic-stages-reordered = The stages stand in another order: reports under way may be asked for something too early or too late.
diagnostic-stage-removed = The stage “{ $stage }” is gone; reports under way may be in it.
diagnostic-id-reused = “{ $id }” was the name of a field that was renamed: old answers would be taken for answers to this one. Choose another ID.
diagnostic-renamed-forgotten = “{ $id }” no longer stands in “renamed”. Keep it there: drafts from before lose an answer.
diagnostic-kind-changed = The kind was { $old } and is { $new } now: answers given so far do not fit. Make it a new field.
diagnostic-means-changed = { $gone ->
        [yes] The answer meant “{ $old }” and means nothing to programs now: what reads your reports will not find it.
       *[no] The answer meant “{ $old }” and means “{ $new }” now: what reads your reports will take it for something else.
    }
    .way-on = If the question is another one, make it a new field.
diagnostic-option-removed = The option “{ $option }” is gone; who chose it will have to choose again.
diagnostic-list-version-kept = The list is still called “{ $list }”, but has lost { $options }: one name stands for two lists.
    .way-on = Raise “version” of the list, and name it so in the forms.
diagnostic-policy-signer-revoked = This is the key that signs: it cannot be one that counts for nothing. Remove one of them.
diagnostic-policy-two-ways = Mail goes by a server or by a program, not by both. Remove “server” or “sendmail”.
diagnostic-policy-no-way = Neither “server” nor “sendmail” says how mail goes. Add one of them.
diagnostic-policy-needs-server = This belongs to a server, and mail goes by the program “sendmail”. Remove it.
