# Words of the command line.

cli-password-of = Password of the account { $account }:
cli-password-of-proxy = Password of the proxy { $proxy }:
cli-passphrase-of = Passphrase of { $key }:
cli-keep-passphrase = New passphrase for the report that is kept here:
cli-keep-passphrase-again = Again:

cli-show-team = Team
cli-show-trust = Trust
cli-show-signer = Signed by
cli-show-version = Version, published
cli-show-expires = Expires
cli-show-languages = Languages
cli-show-authoritative = Prevailing language
cli-show-form = Form
cli-show-form-when = When to use it
cli-show-form-stage = Stage
cli-show-form-mail = Its reports go to
cli-show-form-key = Its reports are encrypted to
cli-show-encryption = Encrypted to, until
cli-show-unusable = Cannot be encrypted to
cli-compared = The fingerprint agrees: { $team } is checked on this computer from now on.
cli-show-telephone = Telephone
cli-show-telephone-claimed = Telephone, as the bundle claims
cli-show-emergency = Emergency telephone
cli-show-emergency-claimed = Emergency telephone, as the bundle claims
cli-show-mail = Reports go to

cli-trust-given = given by your organisation
cli-trust-checked = checked by you
cli-trust-checked-before = checked before its key changed
cli-trust-not-yet-checked = not yet checked: nobody has compared the fingerprint
cli-trust-mismatched = mismatched: what was compared is not its fingerprint
cli-trust-example = example: anyone can read what is sealed to it

cli-receipt-saved = Sealed report saved
cli-save-too-large = Too large to be mailed: as a mail it has { $size } bytes, and the team takes { $most }. Carry the file, or telephone and ask how to hand it over. From here it can be mailed in several: --send --divide.
cli-receipt-accepted = Accepted by
cli-receipt-printed = Copy, not encrypted
cli-receipt-reference = Reference
cli-receipt-id = Report ID
cli-receipt-revision = Revision
cli-receipt-at = Sealed at
cli-receipt-key = Encrypted to
cli-receipt-signed = Signed by
cli-receipt-size = Size in bytes
cli-receipt-sha256 = SHA-256
cli-receipt-part = Part
cli-receipt-kept = Kept here, encrypted, for --update

cli-account-added = The account { $account } is kept.
cli-account-works = The account { $account } works.
cli-carry-name = { $path } cannot take the evidence: its name must end in .tar.pgp, and it must be another file than the report.
    .way-on = Give --carry OUT.tar.pgp.
cli-receipt-carried = Evidence, to be carried
cli-opened-parts = All { $of } parts are there.
cli-opened-parts-missing = Of { $of } parts these are missing: { $missing }.
cli-opened-parts-aside = Left aside, as the report was divided otherwise in them: { $names }
cli-opened-secret-key = reporter.asc holds the reporter’s secret key: whoever reads this file could sign and decrypt in their name. Tell them by telephone, and do not pass it on.
cli-draft-deleted = The draft { $draft } is deleted.
cli-mail-waits = A mail of report { $name } still waits in the outbox and can still be sent from there. To remove it: { $command }
cli-draft-named = The draft is called “{ $name }” now, on this machine only.
cli-draft-unnamed = The draft { $draft } has no name of your own any more.
cli-draft-duplicated = The draft { $draft } is another report with the same answers.
cli-export-passphrase = New passphrase for the file:
cli-draft-exported = The draft is in { $path }. Pass on the file in one way and its passphrase in another, and go on with the report in one place only.
cli-draft-imported = The draft { $draft } is here: it is the same report. Go on with it in one place only.
cli-draft-until = The report stays here until { $date }. At the first start after that day it is deleted.
cli-draft-stays = The report stays here until you delete it.
cli-draft-receipt-only = Only the receipt is kept; the answers are deleted. The report can no longer be updated from here.

cli-translate-done = { $language }: translated: { $present }; to be translated: { $missing }; changed since: { $stale }.
cli-translate-stubs = What is to be translated stands in locales/{ $language } as comments after “# translate:”: take the “# ” away and write your words.
cli-translate-broken = Messages that were passed over, because they or their originals are no Fluent: { $count }. “team check” says what is wrong; correct it, then run this again.
cli-translate-stale = Source changed
cli-translate-changed = What has changed stands above each translation after “{ $mark }”: change the translation, or say with --accept { $id } that it is still right; --accept alone says it of all.
cli-translate-no-message = There is no message “{ $id }” in { $language }.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
    .way-on = Name the messages as “team check” does.
cli-team-schemas = { $path }: written as this version of the program has them.
cli-not-a-team = { $path } is no team’s folder: it has no team.toml.
    .way-on = Name the folder that “team new” made.
cli-translate-commented = Translations that still stand as comments: { $count }, the first of them { $id } in { $file }. Take their “# ” away.
cli-translate-description = { $file } is still in the language that it is translated from: translate it and take its first line away.
cli-translate-description-changed = The original of { $file } has changed: “team check” says where it begins to differ. Change the translation, or say with --accept team.md that it is still right.
cli-translate-unfilled = The original of { $file } has places that are still to be filled in ([[…]]). Fill them in first and run this again: a copy that nobody has touched follows its original.
cli-translate-unrecorded = Translations of which it was not recorded what they were made from: { $count }. They count as made from the texts in { $language } as they are now; read those that may be older.
cli-translate-added = Nothing is to be translated any more: { $language } stands in “languages” of team.toml now.
cli-translate-begun = Readers do not see { $language } yet: run this again when nothing is to be translated any more, and it is put into “languages” of team.toml.
cli-team-signed = Signed and written: { $path }
cli-team-rotated =
    From now on { $fingerprint } signs. Both keys have signed that, in keys/rotation.
    Next: raise “version” and “published” in team.toml, “tocsin-cli team sign” with the new key, and publish the new fingerprint wherever the former one stands.
    Keep the folder keys/rotation for ever: whoever comes late follows it from key to key.
cli-team-new =
    Written: { $path }
    Next: put your signing certificate into keys/signing.asc and the certificate that reports are encrypted to into keys/encryption/FINGERPRINT.asc, fill in team.toml, CONTACT and locales/*/team.md, then run “team check” and “team sign”. How to make them with GnuPG stands in the README, “For teams”. “team preview” shows what it looks like at any time.

cli-rotate-no-team = The folder’s team.toml does not say which team it is of.
    .way-on = Mend what “tocsin-cli team check” says of it first.
cli-file = { $path } cannot be used: { $why }.
    .way-on = Check that it is there and that you may use it.
cli-not-utf8 = { $path } is no text in UTF-8.
    .way-on = Save it as UTF-8 in your editor.
cli-no-window = The window’s program is not there: { $path }.
    .way-on = Install “tocsin” beside “tocsin-cli”.
cli-folder-exists = { $path } is already there.
    .way-on = Name a folder that does not exist yet.
cli-not-a-domain = “{ $id }” is not a domain name.
    .way-on = Take one that your team keeps for good, such as cert.example.org.
cli-not-a-language = This is no language tag.
    .way-on = Take one such as fr, pt-BR or zh-Hant.
cli-translate-team = team.toml cannot be read.
    .way-on = Run “team check”: it says what is wrong.
cli-translate-source = { $language } is the language that is translated from.
    .way-on = Write its words in locales/{ $language } themselves. To translate, name another language.
cli-no-such-template = There is no template “{ $template }”.{ $suggest ->
        [yes] { " " }Did you mean “{ $near }”?
       *[no] { "" }
    }
    .way-on = Choose one or several of these.
cli-template-language = The templates have no words in “{ $language }”.
    .way-on = They have: { $languages }. Name a language of your own first, to write its words yourself, or begin without it and add it with “team translate”.
# The templates, each after its name and a colon.
cli-template-certcc = a computer security incident of any kind, after the form of the CERT Coordination Center
cli-template-nis2 = the notification of a significant incident in its stages (NIS 2, Article 23)
cli-template-personal-data = the notification of a personal data breach (GDPR, Article 33)
cli-template-phishing = phishing by mail, SMS, telephone or on the web
cli-template-vulnerability = a vulnerability in a product or a web site, after the form of the CERT Coordination Center (VINCE)
cli-template-network-abuse = abuse that comes from a network or server: spam, attacks, harmful pages (XARF, ARF)
cli-no-such-form = The team has no form “{ $form }”.
    .way-on = It has: { $forms }.
cli-which-form = The team has several forms.
    .way-on = Choose one with --form: { $forms }.
cli-no-stages = The form “{ $form }” has no stages.
    .way-on = Leave out --stage.
cli-no-such-stage = The form has no stage “{ $stage }”.
    .way-on = It has: { $stages }.
cli-answers-not-json = { $path } is not JSON: { $why }.
    .way-on = Mend the file at that place.
cli-answers-twice = “{ $name }” stands in { $path } twice.
    .way-on = Keep the one that is right.
cli-answers-too-many = { $path } holds more than answers to a form ever do.
    .way-on = Is this the right file?
cli-answers-too-many-rows = The entries in { $path } ask more than { $most } questions.
    .way-on = Remove entries, or attach the list as a file.
cli-fill-ready = { $path } is there to be filled in. It is not encrypted.
cli-fill-aside = Not all of { $path } has a place in this form. What has none stands at the end of { $file }, as a comment:
cli-fill-complete = { $path } is complete. Make the report with: tocsin-cli report { $bundle } --answers { $path }{ $attach } --save report.eml
cli-fill-unchecked = Nobody has compared the fingerprint of { $team } yet: add --fingerprint with the one that you got through another channel, or --accept-unchecked if you could not compare it.
cli-fill-unfinished = { $path } is not complete yet.
    .way-on = Mend these places and run the command again:
cli-fill-again = Open the editor again? [Y/n]
cli-stage-instead = { $path } is of the stage “{ $said }”; it is taken for “{ $asked }”, as --stage says.
cli-fill-editor = The editor { $editor } did not work: { $why }.
    .way-on = Name another in the variable EDITOR, or give --no-editor and edit the file yourself.
cli-no-evidence-field = The form “{ $form }” takes no files.
    .way-on = Leave out --attach.
cli-attach-none = No question takes { $file }.
    .way-on = Leave the file out, or name another question with --attach FIELD=FILE. Why each does not take it:
cli-attach-says = { $file } also says: { $what }. With --bare only the picture goes along.
cli-attach-more = { $file } holds more than the picture. With --bare only the picture goes along.
cli-attach-says-fixed = { $file } also says: { $what }. It cannot be left out here.
cli-attach-perhaps = { $file } may name who wrote it, and with what program. Look at its properties before you send it.
cli-attach-no-field = “{ $field }” is no question that takes files.
    .way-on = These take files: { $fields }. A file whose name begins so is written ./{ $field }={ $path }.
cli-report-incomplete = The report is not finished: nothing was sealed.
    .way-on = Put these into the answers:
cli-unchecked = Nobody has compared the fingerprint of { $team } yet: this form may be a forgery.
    .way-on = Give --fingerprint with the one that you got through another channel, or --accept-unchecked if you could not compare it. The report will say so.
cli-keep-how = There is nothing here to keep the report under lock with: no keyring, and nobody to ask for a passphrase. Nothing was sealed.
    .way-on = Name a file with a passphrase in --passphrase-file, or leave out --keep.
cli-keep-differ = The two passphrases differ. Nothing was sealed.
    .way-on = Run the command again and type the same one twice.
cli-update-team = What is kept under this ID went to { $team }.
    .way-on = Open the form of that team.
cli-update-form = What is kept under this ID answers the form “{ $before }”, not “{ $form }”.
    .way-on = Give answers to “{ $before }”, or leave out --update for a new report.
cli-update-nothing = Nothing has changed: this is another copy of revision { $revision }.
cli-update-number-later = Its number and its state go to the team with the next revision that changes something.
cli-update-other-file = { $file } is not what it was: revision { $revision } has the file as it is now.
cli-update-unsigned = The revision before was signed with { $key }, and this one is not: give --sign-with or --sign-with-agent again, or the team has to ask why.
cli-update-test = What was reported as an incident cannot become an exercise.
    .way-on = Leave out --test, or begin an exercise of its own without --update.
cli-update-gone = To go on without that file, leave out those of its question with --attach FIELD= and attach the others again.
cli-describe-none = There is no file “{ $file }” in this report.
    .way-on = Attach it, too, or write its name as it is attached.
cli-waiting-for = There is nothing behind --waiting-for.
    .way-on = Write what the report waits for, or give --state open.
cli-ticket = “{ $ticket }” is no team’s number.
    .way-on = Write the team’s domain name before it: cert.example.org=2026-17.
cli-sign-kept = A key that is made for a report is kept with it.
    .way-on = Add --keep, or sign with a key of your own: --sign-with.
cli-draft-key = The key is in { $path }, locked. Import it where you read mail: answers to the report are encrypted to it.
cli-draft-key-public = The public key is in { $path }.
cli-save-name = { $path } does not say what to write.
    .way-on = End the name in .eml for a sealed mail or in .tar.pgp for one sealed file.
cli-account-unknown = The table has no settings for { $domain }. Nobody was asked.
    .way-on = With --ask, { $domain } itself is asked: it, and whoever looks its name up for you, learn that somebody sets up mail there.
cli-account-found-add = Give these to “account add”:
cli-no-such-account = There is no account “{ $account }”.
    .way-on = “tocsin-cli account list” shows those there are.
cli-no-account = There is no account to mail with.
    .way-on = Add one with “tocsin-cli account add”, or save the report with --save.
cli-no-account-fixed = There is no account to mail with: your organisation has fixed the server, and the address mail comes from is yours to say.
    .way-on = Say it with “tocsin-cli account add { $account } --from ADDRESS”, or save the report with --save.
cli-account-fixed = There is no account “{ $account }”: your organisation has fixed how mail is sent here.
    .way-on = Use the organisation’s: --account { $fixed }.
cli-which-account = There are several accounts.
    .way-on = Choose one with --account: { $accounts }.
cli-answers = The answers in { $path } do not fit the form.
    .way-on = Mend these places:
cli-team-opened = { $count } files, each as MANIFEST says. Who wrote it is not proven by that. Read { $report } first.
# $signer: fingerprint
cli-opened-form-own = The form inside is your own, signed by { $signer }.
cli-opened-form-unproven = The form inside is not proven to be yours; it is signed by { $signer }. To prove it, give your bundle with --bundle.
cli-opened-update = This is revision { $revision }. Whether it comes from who sent the one before, --after tells with the folder of that.
cli-opened-after-same = It comes from who sent revision { $revision }: both have the same update token.
cli-opened-after-same-key = It comes from who sent revision { $revision }: both are signed by the same key, though its update token is another.
cli-opened-after-unproven = NOT proven to come from who sent revision { $revision }: its update token is another. Ask the reporter in another way before you believe it.
# $key: fingerprint
cli-opened-after-other-key = Revision { $revision } was signed by the key { $key }; this one is not. Ask the reporter why.
cli-opened-after-older = This is revision { $revision }, and the folder holds revision { $other }: this one is not the newer.
cli-opened-after-other = This is report { $id }, and the other folder holds { $other }.
    .way-on = Give --after the folder of an earlier revision of the same report.
cli-opened-after-unread = { $path } does not say which report it is.
    .way-on = Give --after a folder that “team open” wrote.
cli-opened-found = By the form, this does not hold:
# $key: fingerprint or key ID
cli-opened-signature-same = Signed by the same key as the certificate inside: { $key }. That does not prove who it is.
cli-opened-signature-for-others = Signed by the same key as the certificate inside, { $key }, but for another team: somebody has passed it on to you.
cli-opened-signature-other = Signed by a key whose certificate is not inside, so the signature was not checked: { $key }
cli-opened-signature-bad = The signature is bad. It says it is by the key { $key }; check with the reporter by telephone.
# Then come words of the OpenPGP library, English
cli-opened-signature-why = Why
cli-opened-signature-unknown = What came in was decrypted already: whether it was signed, only what decrypted it can say.
cli-opened-answer = An answer can be encrypted to the certificate inside: { $path }
cli-opened-copy = A copy for passing on is in { $copy }. Read it before you do: a person may be told by what no program sees.
cli-opened-copy-answers = What the reporter answered about passing on holds for the copy, too:
cli-opened-severity = Severity
cli-opened-category = Category
cli-opened-reporter = Reported by
# $count: a number
cli-table-unread = Some reports could not be read: { $count }.
    .way-on = The lines above say which and why; the others are in the table.
# $word: as it was typed; $near: what was perhaps meant; $known: all there are
cli-table-column = There is no column “{ $word }”.
    .way-on = { $suggest ->
        [yes] Did you mean “{ $near }”?
       *[no] There are: { $known }.
    }
cli-table-category = No form here has the category “{ $word }”.
    .way-on = { $suggest ->
        [yes] Did you mean “{ $near }”?
       *[no] There are: { $known }.
    }
cli-table-severity = No form here has the severity “{ $word }”.
    .way-on = { $suggest ->
        [yes] Did you mean “{ $near }”?
       *[no] There are: { $known }.
    }
# $count: a number of files and mails
cli-table-others = Passed over, because there is no sealed report in them: { $count }.
# $parts: numbers
cli-table-parts-alone = Of the report { $name } there are these parts only, without part 1, which is the report: { $parts }.
# $count: a number
cli-table-none = No report is as it was asked for. Reports read: { $count }.
cli-table-withdrawn = Left out, because they are withdrawn: { $count }. With --state withdrawn they are shown.
cli-table-exercises = Left out, because they are exercises: { $count }. With --test they are shown.
cli-table-time = “{ $time }” is no time.
    .way-on = Give a day (2026-03-14), a month (2026-03), a year or a moment (2026-03-14T12:00:00Z).
cli-table-zone = “{ $zone }” is no zone.
    .way-on = Give a name such as Europe/Berlin or an offset such as +02:00.
cli-table-host = “{ $host }” is neither an address nor a network nor a domain.
    .way-on = Give one such as 192.0.2.0/24, 2001:db8::1 or site.example.
cli-unsaid = What was to be said could not be written: { $why }.
cli-kept = It is in the outbox. To send it: { $command }
cli-kept-unknown = It is in the outbox. To send it again although it may be there: { $command }
cli-mail-watched = You say that the intruder may read your mail: send from an account that it does not watch, save the report with --save and carry it, or telephone.
cli-way-out = If it cannot go from here: save it with --save report.eml and carry it, or telephone.
cli-way-out-kept = If it cannot go from here: save it and carry it, or telephone. To save it: { $command }
cli-outbox-not-tried = Mails that were not tried, because the same account sends them; they stay in the outbox: { $count }
cli-outbox-deleted = Deleted: { $name }
cli-outbox-mail-deleted = The mail is deleted: { $name }. What is known of it stays until its draft is opened again.
cli-import-passphrase = { $path } opens with a passphrase, and there is no terminal to ask for it.
    .way-on = Give a file with that passphrase: --file-passphrase-file. --passphrase-file is for the draft that is kept here.
cli-kept-before = What was kept here of this report before is as it was.
cli-kept-nothing = Nothing of this report is kept here, because nothing was delivered. Give --keep again.
cli-exists = { $path } is already there: nothing was written.
    .way-on = Choose another name, or say --force.

cli-look-up-ask = Ask them? [y/N]
cli-look-up-yes = yes
cli-look-up-unasked = Nobody was asked. These servers would have learned that somebody at your address looks at this team: { $servers }.
    .way-on = Give --yes if they may learn it, or answer “y” on a terminal.
cli-team-unknown = No team is known here as “{ $name }”, and there is no such file.
    .way-on = Name the file or the https:// address of the team’s form; once it is known here, the domain that is its ID is enough.
cli-renew-none = No team is known here.
    .way-on = Name the file or the address of its form.
cli-renew-which = More than one team is known here: { $teams }.
    .way-on = Name one of them.
