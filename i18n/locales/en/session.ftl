### The session: jobs by name, and what it refuses.

job-open = Opening the form
job-fetch = Fetching the form
job-compare = Looking at what you have
job-resume = Opening the draft
job-delete = Deleting the draft
job-tell-apart = Opening the drafts
job-rename = Renaming the draft
job-duplicate = Duplicating the draft
job-export = Writing the draft into a file
job-import = Taking in the draft
job-attach = Looking at the files
job-prepare = Preparing the report
job-find-settings = Asking for the settings
job-save = Sealing the report into a file
job-find-programs = Looking for mail programs
job-hand-over = Sealing the report and handing it over
job-reveal = Opening the folder
job-send = Sealing and sending the report
job-send-again = Sending the report
job-remove-mail = Removing the mail
job-sign = Preparing the key
job-save-key = Saving the key
job-print = Saving the copy
job-test-account = Testing the account
job-look-up = Looking the keys up
job-look-for-newer = Looking for a newer form
job-protect = Protecting the draft
job-keep-password = Keeping the password
job-forget-password = Removing the password

session-cover =
    The attached file is an encrypted report, reference { $reference }.
    Open it with your OpenPGP key; inside is a tar archive with everything else.
parts-first = Part 1 of { $of } of the report { $reference }, revision { $revision }: the report itself. These files are in other parts:
parts-later = Part { $part } of { $of } of the report { $reference }, revision { $revision }. The report itself is part 1. This part has:
parts-file = { $path }: part { $part }
parts-join = tocsin-cli team open takes all parts at once, in any order, and puts them together. By hand: numbered pieces of a file, one behind the other, are the file; parts.json has the SHA-256 of each.

session-preview = This is a preview: nothing is opened, kept, sealed or sent.
    .way-on = Sign the folder with “team sign” and open the bundle: that one can be reported with.
session-no-team = No team’s form is open.
    .way-on = Open one first.
session-no-draft = No report is being filled in.
    .way-on = Begin one, or go on with a draft.
session-no-form = The team has no form or field named { $form }.
    .way-on = Choose one of those that the team publishes.
session-no-stage = The form has no stage named { $stage }.
    .way-on = Choose one of those that it has.
session-form-retired = The team no longer takes the form that this draft was begun with.
    .way-on = Take the newer form on the first page; your answers go along.
session-missing-answers = Required answers are missing: { $missing }.
    .way-on = The review shows each of them. Nothing was sealed.
session-wrong-answers = Some answers are wrong: { $wrong }.
    .way-on = The review shows each of them. Nothing was sealed.
session-incomplete = Required answers are missing: { $missing }; others are wrong: { $wrong }.
    .way-on = The review shows each of them. Nothing was sealed.
session-unchecked = Nobody has compared the fingerprint of { $team } yet: this form may be a forgery.
    .way-on = Compare the fingerprint through another channel, or say that you could not check it. The report will say so.
session-unchecked-forbidden = Nobody has checked that this form is that of { $team }, and your organisation forbids sealing to a team that nobody has checked.
    .way-on = Compare its fingerprint with one that you get through another channel, or ask the administrator of this computer.
session-mismatched = What you compared is not the fingerprint of this form of { $team }: it may be a forgery.
    .way-on = Nothing is sealed to it. Ask the team, by a number that is not from this form, for the fingerprint of the key that it signs its forms with, and compare that one.
session-mail-fixed = Your organisation has fixed how mail is sent here.
    .way-on = Use the account { $account }, or ask the administrator of this computer.
session-too-large = As a mail the report has { $size } octets; the team takes { $most } at most.
    .way-on = Send it in several mails (--divide), let the evidence go apart (--carry), or save it as a file and ask the team how to hand it over.
session-too-large-for-server = As a mail the report has { $size } octets; the server of the account { $account } takes { $most } at most.
    .way-on = Send it in several mails (--divide), use another account, or test this one again if its server takes more by now.
session-too-many-parts = This report would take more than { $most } mails.
    .way-on = Let the evidence go apart from it, in a file that is carried (--carry), or save it as a file.
session-nothing-to-carry = This report has no files of evidence that could go apart from it.
    .way-on = Send it whole.
session-no-account = There is no mail account named { $account }.
    .way-on = Set it up, or choose another.
session-no-password = The account { $account } needs a password.
    .way-on = Enter it, or say in the account where it comes from.
session-password-not-kept = The keyring did not keep the password: { $reason }.
    .way-on = Unlock it and try again, or have the password asked for each time.
session-password-stays = The password “{ $name }” of “tocsin” is still in the keyring: { $reason }.
    .way-on = Remove it there.
session-no-proxy-password = The proxy { $proxy } needs a password. It was not contacted.
    .way-on = Enter it, write it into the proxy’s address so that the keyring keeps it, or have a command print it.
session-proxy-password-not-kept = The keyring did not keep the password of the proxy { $proxy }: { $reason }.
    .way-on = Write the address with the name alone: the password is asked for each time. Or have a command print it.
session-proxy-password-removed = The password of the proxy { $proxy } stood in the settings in clear and was removed, but the keyring did not keep it: { $reason }.
    .way-on = It is asked for from now on. Type it once into the proxy’s address when there is a keyring, or have a command print it.
session-delivering = The report is just being delivered.
    .way-on = Wait until that has ended, or cancel it.
session-not-delivered = What is kept under this ID was never delivered: there is nothing to update.
    .way-on = Go on with this draft in the window.
session-day-over = { $date } is over: the report would be deleted at once.
    .way-on = Name a day to come, or delete the report.
session-receipt-only = Only the receipt of this report is kept: it can no longer be updated from here.
    .way-on = Make a new report, and name the reference of this one in it.
session-not-kept = Nothing that is kept here and could be opened is called “{ $name }”.
    .way-on = Look for it with “tocsin-cli draft list --open”, with the --passphrase-file that it is kept under.
session-several-kept = “{ $name }” is the name of several reports that are kept here.
    .way-on = Say which with one of these IDs: { $ids }.
session-signer-locked = The key that is to sign has not been unlocked since the draft was opened.
    .way-on = Give its passphrase where the report is sealed, or choose not to sign.
session-changed-since = The report has been changed since this mail was sealed.
    .way-on = Deliver it as it is now: in the window, or with “tocsin-cli report --update”.
session-no-key-made = No key was made for this report.
    .way-on = Have it signed with a key made for it. On the command line: “report --sign --keep”.
session-form-changed = The team’s form has changed since these answers were given.
    .way-on = Give all answers anew with --answers, or go on in the window: it takes along what still fits.
session-not-saved = This draft is not saved: closing it would lose what you typed.
    .way-on = Protect it with a passphrase so that it can be saved, or choose to keep it in memory only.
session-files-gone = These files are no longer where they were, and did not come along: { $files }.
    .way-on = Add them to the new report from where they are now.
session-too-many-files = This question takes { $most } files at most.
    .way-on = Leave some out, or pack several into one archive. None was added.
session-too-many-rows = The entries of this report ask { $most } questions at most.
    .way-on = Remove entries, or attach the list as a file. None was added.
session-too-much-evidence = Together the files have { $size } octets; this question takes { $most } at most.
    .way-on = Leave a large file out and describe it instead. None was added.
session-path-not-text = The name or folder of { $path } has characters that are no text.
    .way-on = Rename it and add it again.
session-job-ended = This could not be finished because of a mistake in the program.
    .way-on = Your answers are still there. Try again; if it happens again, save the report in another format.
session-team-expired = This form expired on { $date }.
    .way-on = You can still report with it. Look for a newer one when there is time.
session-signer-expired = The key that signed this form has expired since you first opened it.
    .way-on = You can still report with it. Ask the team for a newer form when there is time.
session-brand-expired = The key that signed this form had expired before anything of { $team } was opened here: you can read it and fill it in, but nothing is sealed with it.
    .way-on = { $by ->
        [organisation] Call { $telephone }, the number that your organisation gives, and open a newer form of the team.
       *[form] Call the team at { $telephone }, as this form says, and open a newer form of it.
    }
session-key-handed-over = The team signs with another key since { $date }: { $new } has taken over from { $old }, and both keys have signed that.
    .way-on = You can go on. Where you can, compare the new fingerprint with what the team gives you through another channel.
session-same-certificate = The form brings the certificate that you compared with, too: that they agree proves something only because you got it elsewhere.
    .way-on = If you have it from the form, or from where the form is from, compare with what the team gave you in another way.
session-certificate-skipped = One of the team’s keys cannot be used: { $fingerprint }.
    .way-on = The report is encrypted to the others.
session-no-certificate = None of the team’s keys can be encrypted to, so a report cannot be sealed.
    .way-on = Look for a newer form of the team, or call the team.
session-form-without-key = None of the keys of the form “{ $form }” can be encrypted to, so a report made with it cannot be sealed.
    .way-on = Use another form, look for a newer one of the team, or call the team.
session-not-remembered = This team could not be remembered on this machine: { $reason }.
    .way-on = You can report all the same. Next time the form will be new to this machine again.
session-no-address = Nothing says where a newer form of this team would be.
    .way-on = Ask the team where it publishes its form, and open it from there.
session-other-team = The form of another team is published there: { $found } instead of { $known }. Nothing of it was used.
    .way-on = Tell the team, and use the form that you have.

## Drafts from elsewhere

import-not-a-draft = { $file } is no exported draft.
    .way-on = Choose a file whose name ends in “.tocsin-draft”.
import-damaged = { $file } is damaged, cut short or not what this program writes: nothing of it was taken in.
    .way-on = Copy it once more from where it comes from, or have the draft exported again.
import-passphrase = This passphrase does not open { $file }.
    .way-on = Ask whoever exported it; mind upper and lower case and the keyboard layout.
import-here = This report is here already, saved { $here }; the one in the file was saved { $there }. { $newer ->
        [file] The one in the file is newer.
        [here] The one here is newer.
       *[none] Neither is newer.
    }
    .way-on = Go on with the one here, or let the one from the file take its place: what only the one here has is lost then.
import-files-elsewhere = These files of the report are not on this computer: { $files }.
    .way-on = Add them again, or import the draft once more with a folder for its files.
