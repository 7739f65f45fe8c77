# What “team check” finds beside the structure.

check-secret-key = This is a secret key: whoever gets the bundle gets the key. Move it out of the folder; if it was ever published, revoke it.
check-placeholder = This is still to be filled in.
check-guess = This value is a guess that nobody has confirmed: write what is true, then take the double brackets away.
check-to-fill-in = This is still to be filled in: write what belongs here in the place of the brackets.
check-to-translate = This description is still in the language that it is translated from: translate what stands below, then take this line away.
check-empty-section = The description says nothing here.
check-placeholders = { $count } places in this file are still to be filled in; this is the first.
check-guesses = { $count } values in this file are guesses that nobody has confirmed; this is the first. Write what is true, then take the double brackets away.
check-several-to-fill-in = { $count } places in this file are still to be filled in: write what belongs there in the place of the brackets. This is the first.
check-empty-sections = The description says nothing in { $count } sections; this is the first.
check-expired = The bundle ended on { $date }: nobody will report with it any more. Set “expires” to a later day.
check-expires-soon = The bundle ends on { $date }. Publish one that lasts longer before that.
check-published-ahead = The bundle says that it was published on { $date } at { $time } UTC, which is still to come. Write when it is published.
check-key-expires-soon = Nobody can encrypt to this certificate after { $date }. Renew it, or add another, and publish it before that.
check-signer-expires-soon = Who meets your team for the first time refuses what this key signed after { $date }. Extend it, or let another take over with “tocsin-cli team rotate”, and publish before that.
diagnostic-cert-unreadable = { cert-unreadable }
    .way-on = Export the public certificate anew: gpg --armor --export ADDRESS.
diagnostic-cert-several = { cert-several }
    .way-on = Put each certificate into a file of its own.
diagnostic-cert-policy = { cert-policy }
    .way-on = Make a newer certificate and publish that one.
diagnostic-cert-unsupported = { cert-unsupported }
    .way-on = Publish a certificate with a key of a usual kind: Curve25519, or RSA of at most 4,096 bits.
diagnostic-cert-revoked = { cert-revoked }
    .way-on = Put the certificate there that takes its place, and take this one away.
diagnostic-cert-expired = { cert-expired }
    .way-on = Extend it (gpg --quick-set-expire FINGERPRINT 2y), then export it again: gpg --armor --export ADDRESS.
diagnostic-cert-not-yet-valid = { cert-not-yet-valid }
    .way-on = Correct this computer’s clock, or publish when the certificate is valid.
diagnostic-cert-other-encryption = { cert-other-encryption }
    .way-on = Add a certificate with such a key, or change “encryption” in team.toml (compatible: version 4; post-quantum: ML-KEM).
diagnostic-cert-no-encryption-subkey = { cert-no-encryption-subkey }
    .way-on = Add a key to it (gpg --quick-add-key FINGERPRINT default encr), then export it again: gpg --armor --export ADDRESS.
diagnostic-cert-subkeys-expired = { cert-subkeys-expired }
    .way-on = Extend it (gpg --quick-set-expire FINGERPRINT 2y '*'), then export the certificate again: gpg --armor --export ADDRESS.
diagnostic-cert-no-signing-key = { cert-no-signing-key }
    .way-on = Export the certificate whose key signs the bundle: gpg --armor --export ADDRESS.
diagnostic-cert-other-fingerprint = { cert-other-fingerprint }
    .way-on = Rename the file: the fingerprint without spaces, then .asc.
diagnostic-cert-subkeys-revoked = { cert-subkeys-revoked }
    .way-on = Add a key to it (gpg --quick-add-key FINGERPRINT default encr), then export it again: gpg --armor --export ADDRESS.
check-form-without-key = None of the certificates that the form “{ $form }” names can be encrypted to: nobody could report with it. Name one that can.
check-signer-changed = The signing certificate was { $old } and is { $new } now: everyone who has checked your team will be warned of a forgery. Sign with the former one, or let it hand over with “tocsin-cli team rotate”.
check-signer-replaced = The signing certificate was { $old }, which is revoked, and is { $new } now: everyone who has checked your team has to compare the new fingerprint. Tell it where a thief of the former key cannot.
check-rotation-missing = This file belongs to a change of the signing key, and without it nobody can follow that change.
    .way-on = Put back what “tocsin-cli team rotate” wrote.
check-rotation-statement = This is not as “tocsin-cli team rotate” wrote it.
    .way-on = Put that back.
check-rotation-other-team = This change of the signing key is another team’s.
    .way-on = Remove it.
check-rotation-elsewhere = This change of the signing key does not lead to the one that follows, and in the end to keys/signing.asc.
    .way-on = Put back what “tocsin-cli team rotate” wrote.
check-rotation-signature = This signature does not fit the statement and its key.
    .way-on = Put back what “tocsin-cli team rotate” wrote.
check-rotation-revoked = This key was revoked, so that it hands nothing over any more: whoever missed this change has to compare the new fingerprint.
    .way-on = Leave it as it is, and tell the new fingerprint on the telephone.
check-not-revoked = Nobody learns from this file that a certificate is revoked: it is not, or the file is too large.
    .way-on = Import its revocation, then export the certificate: gpg --armor --export-options export-minimal --export FINGERPRINT.
check-rotation-too-many = More than { $most } changes of the signing key are not followed.
    .way-on = Ask those who checked your team to do so again, and begin anew.
check-form-without-when = There are several forms, and “{ $form }” does not say when it is the right one. Write it as “.when” of this message.
check-text-blank = Nobody can see anything in the message “{ $id }”. Write words into it.
check-variable = The message “{ $id }” uses { $names }, and there are no variables in a team’s words: reporters would read the name. Write what is meant.
check-options-alike = “{ $option }” and “{ $other }” of the question “{ $field }” read the same. Word them so that a reporter can choose.
check-message-shared = The message “{ $id }” would have to say two things, “{ $what }” and “{ $other }”. Rename one of the two.
check-schemas-old = Editors complete the keys of these files from schemas of another version of the program.
    .way-on = Run “team schemas”: it writes those of this one.
check-icon = { $file } is no square PNG with { $least } to { $most } pixels on a side, so that no package can have it as its icon.
    .way-on = Save the icon in that way.
check-logo-not-png = { $file } cannot be read as a PNG image, so no reporter will see it.
    .way-on = Save the logo as PNG.
check-logo-size = { $file } has { $width } × { $height } pixels; a logo has { $least } to { $most } in each direction.
    .way-on = Save the logo in another size.
translation-stale = The text that “{ $id }” was translated from has changed since{ $known ->
        [yes] : “{ $was }” is “{ $is }” now.
       *[no] .
    }
    .way-on = Change the translation, or say that it is still right: “team translate” for { $language } with --accept { $id }. Without --accept it writes the whole text above the translation.
description-stale = The description was translated from one that has changed since{ $known ->
        [yes] : “{ $was }” is “{ $is }” now.
       *[no] .
    }
    .way-on = Change the translation, or say that it is still right: “team translate” for { $language } with --accept team.md.
check-text-needless = Nothing in the form needs the message “{ $id }”.{ $suggest ->
        [yes] { " " }Was it meant to be “{ $near }”?
       *[no] { "" }
    }
check-attribute-unread = Nothing reads “.{ $attribute }” of the message “{ $id }”: no reporter will see it.{ $suggest ->
        [yes] { " " }Was it meant to be “.{ $near }”?
       *[no] { "" }
    }
check-marking-words = The labels of TLP and PAP have the program’s words in every form, so that a report is marked as it reads. Take the message “{ $id }” out, or give your own option another name.
personal-without-purpose = The field “{ $field }” asks for personal data and does not say what for. Write its purpose into the attribute .purpose of the message { $message }.
