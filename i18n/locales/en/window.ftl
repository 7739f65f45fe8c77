### The window: what its pages, buttons and notes say.

## Everywhere

language = Language
open = Open
fetch = Fetch
copy = Copy
open-in-browser = Open in the browser
cancel = Cancel
dismiss = Got it
back = Back
next = Next
try-again = Try again
remove = Remove
move-up = Move up
move-down = Move down
done-of = { $done } of { $total }
done-of-left = { $done } of { $total }, about { $left } left
named = { $name }: { $value }
part-of = { $whole }, { $part }
day-and-time = { $day } { $time }
call-team = You can call { $team }: { $telephone }.
call-claimed = Telephone of { $team }, as this file says it: { $telephone }.
call-team-emergency = Nobody is there now; in an emergency, call { $team }: { $telephone }.
call-claimed-emergency = Emergency telephone of { $team }, as this file says it: { $telephone }.
frame-telephone = Telephone { $telephone }
frame-emergency = Emergency telephone { $telephone }
frame-telephone-claimed = As this form says: telephone { $telephone }
frame-emergency-claimed = As this form says: emergency telephone { $telephone }
example-banner = Do not enter anything confidential.
unchecked-banner = This form may be forged.
checked-before-banner = Its key has changed since.
exercise-banner = Exercise: what you seal here is marked as a test report.
trial = The way to the team
trial-note = A test report is marked as an exercise everywhere. What the form wants is filled in; you can change it before you send it.
trial-begin = Begin a test report
trial-last = A test report last went to { $team } by mail on { $date }.
trial-never = No test report has gone to { $team } by mail from this computer yet.
unchecked-check = Check it
fonts-missing = This computer has no font for some of the letters shown here: install one (on Debian and Ubuntu “apt install { $packages }”), then start Tocsin again.

## Without a window

platform-no-display = There is no display to open a window on: start Tocsin on a desktop, or use the program “tocsin-cli”, which needs none.
platform-display-refused = The display does not answer: check DISPLAY or WAYLAND_DISPLAY and the right to use it, or use the program “tocsin-cli”, which needs none.
platform-no-library = What the window needs is missing ({ $libraries }): install it with “apt install { $packages }”, or use the program “tocsin-cli”, which needs no window.
platform-no-window = No window could be opened: check that OpenGL works here (Debian package “libgl1-mesa-dri”), or use the program “tocsin-cli”, which needs no window.

## Steps

step-team = Response team
step-review = Review
step-deliver = Deliver
step-receipt = Receipt
step-of = Step { $number } of { $count }: { $name }
page-done = Complete
page-optional = Nothing required
page-missing = { $count ->
    [one] { $count } required answer missing
   *[other] { $count } required answers missing
}
page-wrong = { $count ->
    [one] { $count } answer to correct
   *[other] { $count } answers to correct
}

## Welcome

welcome-title = Report a security incident
welcome-what = A response team gives you its signed form. You fill it in here, it is encrypted so that only the team can read it, and you send or save it. What you type stays on this machine until then.
welcome-file = Open a team’s form
welcome-file-note = A file whose name ends in “.tocsin”, from the team or its web page. You can also drop it on this window.
welcome-file-choose = Choose a file …
no-dialog = This desktop has no dialog for choosing files.
    .way-on = Type the path into the field beside the button.
welcome-path = Or type where the file is
    .example = /home/anna/xyz-cert.tocsin
welcome-address = Fetch a form by its address
welcome-address-note = The address the team gave you. Nothing else is contacted.
welcome-address-label = Address
    .example = https://www.xyz-cert.example/xyz-cert.tocsin
welcome-example = Try it first
welcome-example-note = An imaginary team, for practising without a network. Nothing you enter there is confidential, and nothing is sent.
welcome-example-try = Open the example
welcome-quiet = This program contacts nobody unless you ask it to.
draft-for = Your draft for { $team }
draft-saved = Saved { $moment }
drafts-title = Reports that you have begun
drafts-over = Delivered reports
drafts-all = Show all { $count }
drafts-tell = What these drafts are about is encrypted. To tell them apart, they are opened.
drafts-tell-passphrase = Passphrase of these drafts
drafts-tell-do = Tell them apart
draft-test = Exercise
draft-reached-open = Not sealed yet
draft-reached-waiting = Sealed, and waiting in the outbox
draft-reached-partly = Your mail server took it for some of the recipients
draft-reached-unknown = It is unknown whether your mail server has it
draft-reached-mailed = Handed to your mail server
draft-reached-saved = Sealed and saved into a file
draft-reached-saved-waiting = Sealed and saved into a file; a mail of it still waits in the outbox
draft-reached-handed-over = Handed over to your mail program; not said whether it was sent
draft-reached-said-sent = Handed over to your mail program; you said that you sent it
draft-reached-said-not-sent = Handed over to your mail program; you said that you did not send it
draft-reached-closed = Closed
draft-changed = Changed since then
draft-reference = Reference { $reference }
draft-until = Kept until { $date }
draft-id = ID { $id }
draft-opens-keyring = Opens through this computer’s keyring
draft-opens-passphrase = Opens with its passphrase
draft-opens-both = Opens through this computer’s keyring, or with its passphrase
draft-rename = Rename …
draft-name = Your own name for it
draft-name-note = It stays on this computer, encrypted with the draft: no report, no mail and no file that you pass on has it.
draft-rename-do = Keep this name
draft-duplicate = Duplicate …
draft-duplicate-note = Another report with the same answers and files: it has a reference of its own and nothing of what was delivered, and it opens as this one does.
draft-duplicate-do = Make it
draft-protect = Protection …
draft-protect-passphrase = New passphrase
draft-protect-note = It is encrypted anew and opens only in the way that you choose. Older copies on a flash drive or in a backup open as before.
draft-go-on = Go on with it
draft-passphrase = Passphrase of this draft
draft-delete = Delete
draft-delete-really = Delete for good
draft-keep = Keep it
draft-delete-note = Its keys and every copy here are destroyed. A flash drive or a backup may keep older copies: they open with the passphrase, or with a backup of the keyring.
draft-delete-mail = Its mail waits in the outbox and stays there: it can still be sent. Remove it there, too, if it is not to go.
draft-export = Export …
draft-export-note = One file under a passphrase of its own: a colleague, the next shift or another computer goes on with the same report. Whoever has the file and the passphrase can read everything.
draft-export-files = With the files that go along
draft-export-passphrase = New passphrase for the file
draft-export-path = Save to
draft-export-do = Export
draft-exported = The draft is in { $path }. Pass on the file in one way and its passphrase in another, and go on with the report in one place only.
draft-recovered = Your answers are all here: the program ended unexpectedly, and what you had typed until { $moment } was kept.

## A draft from elsewhere

import-title = Take in a draft
import-note = { $file } holds a report that was begun elsewhere. Here it goes on as the same report.
import-file-passphrase = Passphrase of the file
import-own-passphrase = Passphrase of the draft that is here
import-folder = Folder for its files, new or empty
import-folder-note = Without a folder the files that go along are left out.
import-do = Take it in
import-replace = Take the one from the file
import-not = Leave it

## The team

team-what = Reports from this form go to { $team }. Have a look at whom you are writing to before you begin.
read-original = Read the original ({ $language })
close-team = Close
known-line = { $state } · { $team }
known-name = Whose form this is
known-details = Details
known-details-hide = Hide the details
known-since = First opened here on { $date }.
known-compared = Fingerprint compared on { $date }.
signature-proves = The signature proves that the form is complete, and that whoever has this key wrote it.
signature-proves-not = It does not prove that the key is that of { $team }: anybody can make a key and sign a form in this name.
form-age-days = Version { $version }, published { $count ->
        [0] today
        [one] { $count } day ago
       *[other] { $count } days ago
    }.
form-age-months = Version { $version }, published { $count ->
        [one] { $count } month ago
       *[other] { $count } months ago
    }.
form-age-years = Version { $version }, published { $count ->
        [one] { $count } year ago
       *[other] { $count } years ago
    }.
known-given = Checked by your administration
    .why = Your own administration vouches for this team’s key.
known-checked = You checked this team
    .why = You compared the fingerprint with one that you got in another way. The form and the key are those of { $team }.
known-checked-before = Checked before its key changed
    .why = Its former key, which was compared, has signed that this one takes over. Whoever has stolen the former key could do that, too: compare again when you can.
known-not-yet = Not yet checked
    .why = Nobody has yet compared the key of this form with one got in another way. Until then, everything said here of { $team } is what the file says of itself.
known-mismatched = Does not match what you compared
    .why = What you compared is the fingerprint of another key. This form may be forged in the name of { $team }: nothing is sealed to it until the right fingerprint is compared.
known-example = Example – anyone can read this
    .why = The secret key of this team is published with the program. Practise with it, but do not enter anything confidential.
known-preview = Preview
    .why = Nothing is known here about whose form it is: it is signed with a key of this preview alone. In its place a reporter reads whether your key was checked.
fingerprint = Fingerprint of the key that signed this form
held-title = Compare the key of the form that was refused
held-note = Nobody has checked the key that is known here, or its owner has revoked it. If what the team gave you in another way agrees with this form, it takes the former one’s place.
held-label = Compare the fingerprint of the refused form
compare-label = Compare the fingerprint
compare-note = Type or paste one that you got in another way: from a card, a notice board, a colleague, or by telephone on a number that is not from this file.
compare-what = You can also paste a text that shows it, the team’s certificate or the path of a file, or drop a file on this page: a text, a certificate, or a PNG picture of the team’s QR code.
compare-groups = { $done } of { $all } groups are there.
compare-file = Choose a file …
compare = Compare
team-site = Is my site theirs?
site-served = This team serves { $sites }.
site-label = Domain, mail address or IP address of your site
site-example = www.example.org or 192.0.2.17
site-yes = Yes: { $by } is on this team’s list.
site-not-listed = Not on this team’s list. Ask by telephone whether it serves your site; it may know who does.
site-unreadable = Enter a domain name such as www.example.org, or an IP address.
team-reach = How to reach them
reach-claims = As this file says it. Do not use these to check the file itself.
telephone = Telephone
emergency = In an emergency
facsimile = Fax
email = Mail
web = Web
postal = Address
team-hours = When they answer
hours-open = Someone answers now, until { $changes } there ({ $here } here).
hours-open-always = Someone answers now, at any hour.
hours-closed = Nobody is there now. They answer again { $changes } there ({ $here } here). In an emergency, telephone.
hours-closed-now = Nobody is there now. In an emergency, telephone.
hours-there = It is { $there } there ({ $zone }).
day-range = { $first } to { $last }
hours-span = { $from } to { $to }
hours-unknown = The team does not say when it answers.
team-response = How soon they answer
response-note = The first answer, counted within office hours unless it is an emergency:
response-within = within { $duration }
what-happened = What happened?
which-form = Which form?
form-for-this = For this there is: { $form }
forms-all = Show all forms
forms-lead = Choose by what happened
choose-form = Choose a form
form-under-way = You are filling in
form-another = Use another form
team-disclosure = What they do with your report
disclosure-note = Who may learn what, by the team’s own rules. In the form you say who may be told about your report.
disclosure-open = Show the whole table
disclosure-close = Hide the table
disclosure-always = Told as needed
disclosure-consent = Only with consent
disclosure-never = Never told
team-document = The team’s full description
document-note = The document in which the team says who it is and how it works, in the form that RFC 2350 asks for.
document-open = Read it
document-close = Hide it

## The form

for-example = e.g. { $example }
to-form = Go on with the form
to-review = Review
required = required
recommended = recommended
required-from = Required from “{ $stage }” on.
asked-from = Asked from “{ $stage }” on: { $questions }.
stage-title = Which report is this?
stage-note = You can change it at any time; no answer is lost.
newer-title = { $team } has published a newer form
newer-must = { $team } no longer takes the form that you began with. Your answers go along; what has no question any more stays to be read.
newer-may = You can go on with the form that you began with, or take the newer one. Your answers go along; what has no question any more stays to be read.
newer-added = New: { $questions }
newer-changed = Asked differently: { $questions }
newer-removed = No longer asked: { $questions }
newer-move = Take the newer form
newer-keep = Keep the form that I began with
left-title = Answers set aside
left-note = The newer form does not ask for these, or would let them go further than you were told. They are kept in your draft and are not sent; what you want to send, type again.
left-stays = You were told that it stays on this computer; the newer form would send it.
left-sealed = You were told that it is encrypted; the newer form could put it into the mail’s subject, which anyone can read who carries the mail.
left-marked = You were told that it is marked { $label }; the newer form would let it go further.
left-drop = Throw away
calculated = calculated
calculated-nothing = Nothing yet: it follows from other answers.
help-open = More about this
help-close = Less
said-wrong = To correct: { $sentence }
said-warning = Please check: { $sentence }
consent = I agree
currency = Currency
date = Date
date-example = YYYY-MM-DD
time = Time
time-example = HH:MM
zone = Time zone
zone-example = Europe/Paris
zone-own = Your zone: { $zone }
today = Today
now = Now
about = About: this is a guess
about-moment = about { $moment }
interval-moment = between { $earliest } and { $latest }
earliest = Earliest
latest = Latest
clock = The clock that showed it
clock-not-said = I say nothing about it
clock-exact = Synchronised
clock-unknown = Nobody knows whether it is right
clock-off = Off by a known amount
clock-offset = Off by (+ ahead, - behind)
clock-of-moment = { $moment }; clock: { $clock }
percentage = { $number }%
in-percent = In percent.
quantity-exact = Exact number
quantity-estimate = Estimate
quantity-range = Between two numbers, or only the least or the most
quantity-number = Number
quantity-least = At least
quantity-most = At most
quantity-about = about { $number }
quantity-between = { $least } to { $most }
quantity-at-least = at least { $number }
quantity-at-most = at most { $number }
search-list = Search this list
search-nothing = Nothing in this list matches.
search-type = Type to find one of { $count }.
search-found = Found: { $count }. Enter takes the first.
search-more = { $count } more: type more letters.
list-all = Show all
list-few = Show fewer
class-itself = { $class } – which kind is not known
class-chosen = { $class } – { $count ->
    [one] { $count } chosen
   *[other] { $count } chosen
}
specify = “{ $option }”: please say what
rows-none = Nothing entered yet.
row-add = Add one
row-title = { $name }, no. { $number }
personal-purpose = Personal data. Purpose: { $purpose }
keep-subject = This answer can be read by anyone who carries the mail.
keep-never = This answer stays on this computer.
marked = This answer is marked { $label }.
marking = Marking of this answer
evidence-limits = { $count ->
    [0] No files yet. Up to { $max-count } files, { $max-size } together.
    [one] { $count } file, { $size }. Up to { $max-count } files, { $max-size } together.
   *[other] { $count } files, { $size }. Up to { $max-count } files, { $max-size } together.
}
evidence-types = Wanted here: { $types }
evidence-malware = Malware goes into a password-protected container: a ZIP file with the password “infected”. Otherwise a filter on the way removes it, or somebody opens it by mistake.
evidence-add = Add files …
evidence-drop = or drop them on this window
evidence-path = Or type where a file is
evidence-add-path = Add
evidence-says = This file also says:
evidence-says-place = where: { $value }
evidence-says-taken = when: { $value }
evidence-says-device = with what: { $value }
evidence-says-serial = serial number: { $value }
evidence-says-author = by whom: { $value }
evidence-says-words = in words: { $value }
evidence-says-software = written with: { $value }
evidence-says-perhaps = This kind of file often names who wrote it, and with what program. Look at its properties before you send it.
evidence-says-more = It holds more than the picture.
evidence-says-fixed = It cannot be left out here.
evidence-bare = Send the picture alone, without that
evidence-what = What it is
saving-saved = Saved at { $time }
saving-pending = Saving …
saving-failed = Not saved
saving-memory = Only in memory: gone when the window closes

## Protecting drafts

protect-title = Protect what you write
protect-why = Before you begin: your answers are kept on this machine so that nothing is lost, encrypted with a passphrase that only you know.
protect-passphrase = Passphrase
protect-again = The same again
protect-differs = The two are not the same.
protect-least = At least { $least } characters. Without it nobody can open the draft, not even you.
protect-use = Protect with this passphrase
protect-memory = Keep in memory only
protect-memory-note = In memory only, your answers are lost when the window closes or the machine stops.
protect-how = What is to open it
protect-by-keyring = This computer’s keyring
    .note = Nothing to type; whoever is signed in here as you can open it, and nobody on another computer.
protect-by-passphrase = A passphrase
protect-by-both = Either of them
protect-change = Only what you choose here opens it from now on.
protect-do = Protect in this way
protection-title = How what you write is kept
protection-keyring = It is kept on this computer, encrypted, and opens through its keyring.
protection-passphrase = It is kept on this computer, encrypted, and opens with your passphrase.
protection-both = It is kept on this computer, encrypted, and opens through its keyring or with your passphrase.
protection-memory = It is only in memory, as you chose: gone when the window closes.
protection-ask = Before you begin you are asked for a passphrase: this computer has no keyring that could keep one for you.
protection-change = Choose how …

## Leaving

leave-title = Close without what you have typed?
leave-unprotected = Your answers are only in memory: when the window closes, they are gone. With a passphrase they are kept on this machine, encrypted.
leave-not-saved = Your last answers could not be saved: when the window closes, they are gone.
leave-protect = Protect with a passphrase
leave-stay = Go back
leave-discard = Throw away

## Review

review-title = Review your report
review-complete = Everything that is required is there.
review-stops = { $count ->
    [one] { $count } thing is still needed before the report can go
   *[other] { $count } things are still needed before the report can go
}
review-warnings = { $count ->
    [one] { $count } thing to look at again; the report can go as it is
   *[other] { $count } things to look at again; the report can go as it is
}
review-recommended = { $count ->
    [one] { $count } answer would help the team; you can add it later
   *[other] { $count } answers would help the team; you can add them later
}
review-show = Show which
review-hide = Hide them
review-later = Asked in a later report, not in this one
review-change = Change
review-nothing = Nothing entered on this page.
review-made-required = { $sentence } Another of your answers makes it necessary. Page: { $page }.
to-deliver = Go on to delivery

## Deliver

deliver-title = Seal and deliver
deliver-what = The report is encrypted on this machine. Only { $team } can open it; your mail provider cannot.
deliver-incomplete = The report cannot go yet: something required is missing or wrong.
deliver-withdraws = What you seal now withdraws the report.
deliver-not-prepared = The report could not be prepared.
deliver-checked = You know that this key belongs to { $team }.
deliver-checked-before = The checked key of { $team } has handed over to this one.
deliver-example = This is the example: anyone can read the report. It can be saved, but mailed only to this machine.
deliver-preview = This is a preview: nothing is sealed, saved or sent from here.
deliver-mismatched = What you compared is not the fingerprint of this form of { $team }. Nothing is sealed to it.
deliver-unchecked = Nobody has checked yet that this key belongs to { $team }. If the form is forged, the forger can read the report.
deliver-check-now = Check it now
accept-unchecked = I could not check it; send all the same
accept-unchecked-note = It will say in the report that { $team } could not be checked.
key-skipped = One of the team’s keys cannot be used and is left out
sealed-to = Will be encrypted to
sign-offer = Sign the report …
sign-title = Signature
sign-what = A signature shows the team that two reports come from the same key, and gives it a key to encrypt its answer to. It does not prove who you are.
sign-nobody = Do not sign
sign-made = Sign with a key made for this report
    .note = It is kept with the draft, encrypted, signs its updates, and is deleted with it.
sign-file = Sign with my own OpenPGP key from a file
    .note = A file with your exported secret key; only its place is remembered.
sign-agent = Sign with a key that GnuPG keeps
    .note = Also one on a card. GnuPG asks for the passphrase itself when the report is sealed.
sign-agent-which = Which key
sign-agent-looking = Asking GnuPG for its keys …
sign-agent-none = GnuPG keeps no secret key here that could sign.
sign-agent-nameless = Key without a name
sign-path = File with the secret key
sign-key-passphrase = Its passphrase, if it has one
sign-use = Use this key
sign-by = Signed by
sign-will-by = Will be signed by
key-save = Save this key for another program …
key-title = Key made for this report
key-note = The team encrypts its answer to this key. Your mail program needs it, locked with a passphrase, to read the answer; the public key only checks signatures.
key-secret = The secret key, locked with a passphrase
key-public = The public key
key-passphrase = New passphrase for the key
# $least: characters
key-least = At least { $least } characters. Without it the key opens nothing.
key-path = Save the key as
key-save-do = Save the key
key-saved = The key is in { $path }.
deliver-how = How should it get there?
way-mail = By mail, from here
    .note = { $size } as it will be sent.
    .too-large = { $size }: the team takes { $most } in one mail. Send it in several, send the report and carry the evidence, or save it as a file and ask the team how to hand it over.
way-file = As a file
    .note = To send it yourself, also from another machine: whoever carries it cannot read it.
    .too-large = { $size } as a mail: too large, the team takes { $most } in one. Carry the file, or ask the team how to hand it over.
format-eml = As a mail message (.eml)
    .note = { $size }. Open it in a mail program and send it.
    .too-large = { $size }: too large to be mailed.
format-tar = As one file (.tar.pgp)
    .note = { $size }. Attach it to a mail, or carry it.
    .too-large = { $size }: too large to be attached to a mail. Carry it.
save-path = Save as
save-taken = There is already a file of this name. Choose another name, or replace it.
save-replace = Replace it
choose-place = Choose …

# A copy of the report for the site’s own file, which is not encrypted
copy-to-print = Save a copy to print …
copy-title = A copy for your own file
copy-clear = This copy is not encrypted. Save it where only those can read it who may know of the incident.
copy-formats = A name that ends in .pdf is saved as PDF, one in .html as a page for a browser. Both have all answers and a timeline.
copy-path = Save the copy as
copy-save = Save the copy
copy-saved = The copy is in { $path }. It is not encrypted.

seal-and-save = Seal and save
mail-to = It goes to { $addresses }.
mailbox-question = Could the intruder read the mailbox that you send from?
mailbox-safe = No
mailbox-other = Yes, but I send from another one, with another provider
mailbox-watched = Yes, or I do not know
mailbox-watched-note = Do not send from it: the intruder would learn that you report. Send from another mailbox, save the sealed report to carry it or send it elsewhere, or telephone.
mail-account = Send through
setup-through = { $from } through { $server }
setup-new = Another account
setup-remove = Remove
setup-test = Test it
setup-tested = The server answers and takes mail from this account.
setup-tested-until = This much went well before it ended:
mail-too-large-for-server = This mail has { $size }; the server of this account takes { $most } at most. Send it in several mails, use another account, or test this one again.
mail-how = How it goes by mail
mail-whole = In one mail
    .note = { $size }.
mail-divide = Send it in several mails
    .note = Each is encrypted by itself and within what is taken. The team’s program puts them together and says when one is missing.
mail-carry = The report by mail, the evidence as a sealed file to carry
    .note = The mail has { $size }. You bring the file to the team, or send it another way; nobody on the way can read it.
carry-path = Save the sealed evidence as
setup-password = Password
setup-password-note = It is used for this and kept nowhere.
setup-proxy-password = Password of the proxy { $proxy }
seal-and-send = Seal and send
setup-title = Your mail account
setup-note = Use an account that the intruder does not watch.
setup-from = Your mail address
    .example = anna@chem.example
setup-found = Mail from { $domain } goes out through { $server }.
setup-found-domain = { $domain } says so itself.
setup-found-elsewhere = The server belongs to another domain than your address: check that it is your provider’s.
setup-found-app-password = It wants a password that you make at your provider for one program (app password).
setup-found-token = It takes no password, only an access token that a command prints.
setup-take = Use these settings
setup-ask-note = Asking { $domain } for its settings tells it, and whoever looks its name up for you, that somebody sets up mail there.
setup-ask = Ask { $domain }
setup-smtp = Through a mail server
setup-sendmail = Through this machine’s own mail system (sendmail)
setup-host = Server for outgoing mail
    .example = smtp.chem.example
setup-security = Protection of the connection
security-tls = TLS from the start (usual)
security-starttls = STARTTLS, required
security-none = None: only to this machine itself
setup-port = Port
    .note = Leave empty for the usual one.
setup-user = User name
    .note = Leave empty if the server asks for none.
setup-proof = How you sign in
proof-ask = With a password, asked each time
proof-keyring = With a password that this computer’s keyring keeps
proof-command = With a password that a command prints
proof-token = With an access token (OAuth 2.0) that a command prints
setup-command = Command
    .note = Program and arguments with spaces between; no shell. Its first line is taken.
    .example = /usr/bin/pass show mail
setup-root = Root certificate of a private server
    .note = Usually empty. Otherwise the path of a PEM file.
setup-proxy = SOCKS5 proxy
    .note = Usually empty. It looks the server’s name up; this computer asks nobody.
    .example = socks5://127.0.0.1:9050
setup-keep = Use this account

## Receipt

receipt-saved = Sealed and saved
receipt-saved-note = The sealed report is in { $path }. It has not been sent yet.
receipt-mail-waits = A mail of this report still waits in the outbox: it can still be sent. Remove it there if the file takes its place.
receipt-take = Now mail this file to { $addresses }, or bring it to { $team }.
receipt-take-too-large = This file is too large to be mailed: as a mail it has { $size }, and the team takes { $most }. Bring it to { $team }, or ask at { $addresses } or by telephone how to hand it over.
receipt-accepted = Accepted by your mail server
receipt-accepted-note = { $server } has taken the report to pass it on to { $team }. That is not yet the team’s own confirmation.
receipt-accepted-said = Its words:
outbox-title = Not delivered yet
outbox-entry = Report { $name }
outbox-again = Send again all the same
outbox-remove = Remove from the outbox
outbox-remove-draft = Only this mail is deleted. The draft stays: the report can be sealed again and delivered from it.
outbox-remove-alone = This mail is deleted. No draft of it is here, so the report can no longer be sent from this computer.
outbox-save = Save instead
outbox-password = Password of the account { $account }
outbox-no-account = The account { $account } is no longer here. Seal the report again for another one, or save it.
outbox-other-account = Send it through another account
receipt-waiting = Not sent: it waits in the outbox
receipt-waiting-note = No mail server has the report. It stays here, encrypted, until you send or remove it.
receipt-sending = Being sent by another window
receipt-sending-note = Another window or program is sending the report just now. Open the draft again when it is done.
receipt-partly = Accepted for some recipients only
receipt-partly-note = Your mail server took the report for some of the addresses of { $team }, and refused the others.
receipt-unknown = Not known whether it was taken
receipt-unknown-note = No answer came after the report had been sent. If you send it again, { $team } may get the mail twice, not a second report: it carries the same reference.
receipt-reference = Reference
receipt-revision = Revision
receipt-at = Sealed
receipt-team = Team
receipt-key = Encrypted to
receipt-size = Size
receipt-sha256 = SHA-256 of the sealed file
receipt-parts = Parts
receipt-part = Part { $part } of { $of }
receipt-carried = Evidence to carry
receipt-carried-note = The mail does not hold the evidence. Bring this file to { $team }, or send it another way: nobody on the way can read it.
receipt-file = File
receipt-id = Report ID
receipt-copy-all = Copy all of this
receipt-next = What happens next
receipt-next-answer = { $team } opens the report and answers you by the ways you gave. Give the reference { $reference } whenever you ask about it.
receipt-next-answer-file = When { $team } has the file, it opens the report and answers you by the ways you gave. Give the reference { $reference } whenever you ask about it.
receipt-next-call = If you hear nothing in the time the team promises, call.
receipt-next-keep = Your draft stays here, encrypted, so that you can add to the report.
receipt-next-memory = Your draft is only in memory: when the window closes, it is gone, and the report can no longer be added to here.
receipt-state-note = The team learns of it with the next report that you seal.
receipt-state-tell = Seal and tell the team
receipt-tickets = Numbers of this incident
receipt-ticket = Number that { $team } answered with
    .note = It stands in the subject of your updates, so that the team’s ticket system finds the report. Anyone who carries the mail can read it there.
    .example = [CERT #1234]
receipt-other-team = Another team’s domain name
    .example = cert.example.org
receipt-other-number = Its number
    .example = 2026-17
receipt-ticket-add = Add this number
receipt-ticket-remove = Remove
receipt-update = Update this report
receipt-keep = How long this report stays here
receipt-keep-always = Until I delete it
receipt-keep-until = Until a day
receipt-keep-day = Last day (year-month-day)
receipt-keep-set = Keep until then
receipt-keep-note = At the first start after that day the report is deleted, and you are told.
receipt-keep-only = Keep only the receipt …
receipt-keep-only-note = The answers are deleted now, and so is what proves that an update comes from you: the report can no longer be updated from here. What you find out later is a new report.
receipt-keep-only-do = Delete the answers
receipt-only-note = Only this receipt is kept here: the answers are deleted, and the report can no longer be updated from here.
receipt-another-copy = Save another copy
finish = Finish

preview-title = Preview: { $team } – Tocsin
preview-banner = Preview: this is how a reporter will see the form. Nothing is kept, sealed or sent.
preview-fold = Hide the panel
preview-unfold = Show the panel
preview-panel = Preview
preview-reading = The folder is being read.
preview-behind = The folder as it is now cannot be shown: you see it as it was before.
preview-nothing = There is no form to show yet
    .more = As soon as the folder can be opened, it is shown here. What is wrong with it stands beside this page.
preview-language = Language
preview-accented = Accented
preview-long = Long
preview-mirrored = Mirrored
preview-form = Form
preview-stage = Report
preview-empty = Start with empty answers
preview-question = Go to the question
preview-most = The first { $shown } of { $count } are listed.
