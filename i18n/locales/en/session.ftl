### The session: jobs by name, and what it refuses.

job-open = Opening the form
job-fetch = Fetching the form
job-resume = Opening the draft
job-delete = Deleting the draft
job-attach = Looking at the files
job-prepare = Preparing the report
job-save = Sealing the report into a file
job-send = Sealing and sending the report
job-test-account = Testing the account
job-protect = Protecting the draft

session-cover =
    The attached file is an encrypted report, reference { $reference }.
    Open it with your OpenPGP key; inside is a tar archive with everything else.

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
session-too-large = As a mail the report has { $size } octets; the team takes { $most } at most.
    .way-on = Save it as a file and ask the team how to hand it over, or leave out a large file.
session-no-account = There is no mail account named { $account }.
    .way-on = Set it up, or choose another.
session-no-password = The account { $account } needs a password.
    .way-on = Enter it, or say in the account where it comes from.
session-delivering = The report is just being delivered.
    .way-on = Wait until that has ended, or cancel it.
session-not-saved = This draft is not saved: closing it would lose what you typed.
    .way-on = Protect it with a passphrase so that it can be saved, or choose to keep it in memory only.
session-too-many-files = This question takes { $most } files at most.
    .way-on = Leave some out, or pack several into one archive. None was added.
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
session-certificate-skipped = One of the team’s keys cannot be used: { $fingerprint }.
    .way-on = The report is encrypted to the others.
session-no-certificate = None of the team’s keys can be encrypted to, so a report cannot be sealed.
    .way-on = Look for a newer form of the team, or call the team.
session-form-without-key = None of the keys of the form “{ $form }” can be encrypted to, so a report made with it cannot be sealed.
    .way-on = Use another form, look for a newer one of the team, or call the team.
session-not-remembered = This team could not be remembered on this machine: { $reason }.
    .way-on = You can report all the same. Next time the form will be new to this machine again.
