### What is kept on this machine: settings, known teams, drafts.

store-no-home = The system does not say where your programs may keep their files.
    .way-on = Start the program with --data-dir and a folder of your choice.
store-read = { $file } cannot be read: { $reason }.
    .way-on = Check the path and whether you are allowed to read it.
store-no-file = { $file } is no file, but a folder, a pipe or a device.
    .way-on = Name a file.
store-write = { $file } cannot be written: { $reason }.
    .way-on = Make room or allow writing there, or start the program with --data-dir and another folder.
store-damaged = { $file } is damaged: it is not what this program writes.
    .way-on = Move the file out of the way or bring it back from a backup, then start the program again.
store-later-format = { $file } was written by a later version of this program.
    .way-on = Open it with that version. The file was left as it is.
store-no-draft = There is no draft { $draft } on this machine.
    .way-on = Choose one from the list of drafts.
store-busy = This draft is open in another window.
    .way-on = Go on there, or close that window first.
store-needs-passphrase = This draft is protected by a passphrase.
    .way-on = Enter the passphrase that you chose for it.
store-wrong-passphrase = This passphrase does not open the draft.
    .way-on = Try again; mind upper and lower case and the keyboard layout. Without the passphrase nobody can open the draft.
store-short-passphrase = The passphrase is too short: it needs { $least } characters at least.
    .way-on = Choose a longer one; several words are easy to remember.
store-keyring = The system’s keyring cannot be used: { $reason }.
    .way-on = Unlock it and try again, or protect the draft with a passphrase.
store-no-keyring = There is no keyring here that could keep a key.
    .way-on = Choose a passphrase.
store-draft-damaged = A draft is damaged, and so is the copy before it.
    .way-on = Bring the data folder back from a backup, or begin a new draft.
store-fell-back = The newest state of this draft was damaged; you see the one saved before it, of { $time }.
    .way-on = Check the answers that you gave last.
store-no-bundle = The form that this draft belongs to is no longer on this machine.
    .way-on = Open the team’s form again, in the version that the draft was begun with.
store-over = The report to { $team } was to be kept here until { $date }: it is deleted now.
    .way-on = Nothing is to be done; what the team has, it keeps.
store-over-perhaps = The report to { $team } was to be kept here until { $date }, but this computer’s clock is earlier than when it was saved last, or more than 400 days later: nothing is deleted.
    .way-on = Set the clock right; if it is right, delete the report yourself.

## Known teams

trust-key-changed = This form of { $team } was signed with another key than the one known here: known is { $old }, this one is { $new }.
    .way-on = { $checked ->
        [yes] Do not use it. Call the team at { $telephone }, the number from the form you had before, and ask about the new key.
       *[no] Use neither before you have compared its fingerprint with what the team gives you through another channel: nobody checked the one known here, either.
    }
trust-known-revoked = The key of { $team } that is known here, { $old }, was revoked by its owner. This form is signed with another one: { $new }.
    .way-on = Get the fingerprint of the new key from the team in a way that needs neither this form nor the former one, and compare it (on the command line: --fingerprint). If it agrees, this form takes the former one’s place.
trust-former-key = This form of { $team } is signed with { $old }, a key that { $new } has taken over from.
    .way-on = Use the newer form, or ask the team where it is published.
trust-older-version = This is version { $found } of the form; version { $known } was opened here before.
    .way-on = Use the newer form, or ask the team where it is published.
trust-same-version-other-content = This form calls itself version { $version }, as one opened here before, but its content differs.
    .way-on = Do not use it. Ask the team, by telephone, which one is theirs.
trust-version = { $version } is not a version that a form can have.
    .way-on = Tell the team that published it.
trust-looks-like = This form claims to be from { $found }, but has the name, mail domain or key of { $name } ({ $known }), which is known here.
    .way-on = { $checked ->
        [yes] Do not use it. Call the team you know at { $telephone }.
       *[no] Use neither before you have compared its fingerprint with what the team gives you through another channel: nobody checked the one known here, either.
    }
trust-not-given = Your organisation knows { $team } by the key { $given }; this form is signed with { $found }, and nothing proves that the one has handed over to the other.
    .way-on = { $known ->
        [yes] Do not use it. Call { $telephone }, the number that your organisation gives, or ask the administrator of this computer.
       *[no] Do not use it. Ask the administrator of this computer.
    }
trust-handover-refused = This form of { $team } is signed with { $found }; your organisation’s policy takes only { $given }, and follows no hand-over to another key.
    .way-on = { $known ->
        [yes] Do not use it. Call { $telephone }, the number that your organisation gives, or ask the administrator of this computer.
       *[no] Do not use it. Ask the administrator of this computer.
    }
trust-given-up = This form of { $team } comes from { $key }, a key that counts for nothing any more, as your organisation says.
    .way-on = { $known ->
        [yes] Do not use it. Call { $telephone }, the number that your organisation gives, or ask the administrator of this computer.
       *[no] Do not use it. Ask the administrator of this computer.
    }
trust-other-fingerprint = This is not the key that signed this form: you have { $shown }, the form has { $signer }. The groups that differ stand in brackets: number { $groups }.
    .way-on = Do not use this form. Ask the team at a number or address that you had before, not at one from this form.
trust-perhaps-digest = What you have is a word of 64 digits, and the fingerprint of this form’s key has { $digits }: it is another key’s, or no fingerprint but the checksum of a file.
    .way-on = If the team gave it to you as its fingerprint, do not use this form. If it stands beside a file to be downloaded, give the fingerprint instead.
trust-encryption-fingerprint = { $fingerprint } is a key that reports are encrypted to, not the one that signed this form: it shows who can read a report, not who wrote the form.
    .way-on = Ask the team for the fingerprint of the key that it signs its forms with, and compare that one.
trust-former-fingerprint = The fingerprint you entered is that of a former key of { $team }, which has handed over to the key of this form.
    .way-on = Ask the team for its new fingerprint and compare that one. If you compared the former one here before, you can go on without comparing again.
trust-example = The example is for trying out: it cannot be checked, and anyone can read what is sealed to it.
    .way-on = Open the form of your own team.
store-no-entry = There is no mail { $entry } in the outbox.
    .way-on = Choose one of those that the outbox lists.
store-entry-busy = Another program is sending this mail just now.
    .way-on = Wait until it is done.
store-mail-changed = { $file } is gone or is not the mail that was sealed: nothing was sent.
    .way-on = Remove it from the outbox, seal the report again and send that.
store-stray = { $file } lies in the outbox, and nothing is known of it.
    .way-on = If it is a sealed report that should go, send it with “tocsin-cli send”; otherwise delete it.
