# Certificates, sealing, signing, opening.

cert-unreadable = The team’s certificate cannot be read.
    .way-on = Get the team’s form bundle again; if that does not help, telephone the team.
cert-secret = Where the team’s certificate should be, there is a secret key.
    .way-on = Do not use it, and telephone the team at once: its key is no longer secret.
cert-several = Where one certificate should be, there are several.
    .way-on = Ask the team to publish each certificate in a file of its own.
# $reason: what is too weak, in the words of the OpenPGP library, English
cert-policy = The team’s certificate is not secure enough: { $reason }
    .way-on = Ask the team for a newer certificate; until then, report by telephone.
# $key: algorithm and size
cert-unsupported = This program cannot encrypt to the key in the team’s certificate: { $key }
    .way-on = Ask the team for a certificate with a usual key; until then, report by telephone.
# $kind: why; $given: whether $reason, the owner's own words, says something
cert-revoked = { $kind ->
    [compromised] The team has revoked its certificate because the secret key fell into the wrong hands.
    [superseded] The team has revoked its certificate because there is a newer one.
    [retired] The team has revoked its certificate because it is no longer used.
   *[unspecified] The team has revoked its certificate.
  }{ $given ->
    [yes] {" "}It says: “{ $reason }”
   *[no] {""}
  }
    .way-on = Get the team’s newest form bundle, or telephone the team.
# $date: YYYY-MM-DD
cert-expired = The team’s certificate expired on { $date }.
    .way-on = Get the team’s newest form bundle, or telephone the team. If today is before that date, correct this computer’s clock.
cert-not-yet-valid = The team’s certificate is valid only from { $date }: this computer’s clock is probably wrong.
    .way-on = Correct this computer’s date and time, then try again.
cert-no-encryption-subkey = The team’s certificate has no key that can be encrypted to.
    .way-on = Ask the team for a certificate with an encryption key; until then, report by telephone.
cert-subkeys-expired = The encryption key in the team’s certificate expired on { $date }.
    .way-on = Get the team’s newest form bundle, or telephone the team. If today is before that date, correct this computer’s clock.
cert-subkeys-revoked = The team has revoked every encryption key in its certificate.
    .way-on = Get the team’s newest form bundle, or telephone the team.
# $encryption: a word of team.toml
cert-other-encryption = The team’s certificate has no key of the kind that its form asks for (“encryption = "{ $encryption }"”).
    .way-on = Tell the team; until it has mended that, report by telephone.
cert-no-signing-key = The certificate has no key that may sign.
    .way-on = The team needs to sign its bundle with a certificate that has a signing key.
# $fingerprint: the certificate's, in groups
cert-other-fingerprint = A certificate is filed under the wrong name; its fingerprint is { $fingerprint }.
    .way-on = The team needs to name the file after the fingerprint of the certificate in it.

# $name: the file's name
seal-evidence-missing = The file { $name } is no longer there.
    .way-on = Put it back or remove it from the report, then try again.
seal-evidence-folder = { $name } is a folder.
    .way-on = Attach the files in it, or one archive of them.
seal-evidence-not-a-file = { $name } is not an ordinary file.
    .way-on = Copy its content into a file and attach that.
# $reason: the system's words
seal-evidence-unreadable = The file { $name } cannot be read: { $reason }
    .way-on = Check its permissions and the medium it is on, or remove it from the report.
seal-evidence-changed = The file { $name } changed after it was added, so nothing was sealed.
    .way-on = Attach a copy that is no longer being written to, then try again.
seal-evidence-not-bare = No copy of { $name } can be made with the picture alone: it is no whole picture, or too large.
    .way-on = Let the file go along as it is, or remove it.
# $count: how many certificates there were
seal-no-recipient = { $count ->
    [0] There is no certificate to encrypt to.
   *[other] None of the team’s { $count } certificates can be encrypted to.
  }
    .way-on = Get the team’s newest form bundle, or telephone the team. Your answers are as they were.
seal-write = The sealed report could not be written to { $path }: { $reason }
    .way-on = Make room or choose another place, then try again. Your answers are as they were.
seal-cancelled = Sealing was cancelled; nothing was written.
    .way-on = Seal again whenever you like. Your answers are as they were.
# $name: the header's name, such as From
seal-header = The mail’s { $name } is not a plain mail address.
    .way-on = Correct the address; only ASCII letters can stand in it.
seal-name = A file cannot be named { $name } inside the report.
    .way-on = Rename the file, using letters, digits, dots and hyphens.
seal-openpgp = Encryption failed: { $reason }
    .way-on = Report by telephone; please report the fault in this program, too.

signer-no-key = The file holds no OpenPGP key.
    .way-on = Choose the file into which the secret key was exported, or leave the report unsigned.
signer-public-only = The file holds no secret key that could sign: only public keys, or stubs of keys on a card.
    .way-on = Choose the file into which the secret key was exported, or leave the report unsigned.
signer-several = The file holds several secret keys.
    .way-on = Export the one that is to sign into a file of its own.
signer-passphrase = The key that is to sign is locked, and the passphrase is missing or wrong.
    .way-on = Give its passphrase, or leave the report unsigned. On the command line: --sign-passphrase-file.
# $date: YYYY-MM-DD
signer-expired = The key that is to sign expired on { $date }.
    .way-on = Extend its life in the program that made it and export it again, or leave the report unsigned.
signer-not-yet-valid = The key that is to sign is valid only from { $date }: this computer’s clock is probably wrong.
    .way-on = Correct this computer’s date and time, then try again.
signer-revoked = The key that is to sign has been revoked.
    .way-on = Choose another key, or leave the report unsigned.
signer-not-for-signing = The certificate does not allow any of the secret keys in the file to sign.
    .way-on = Choose another key, or leave the report unsigned.
# $reason: what is too weak, in the words of the OpenPGP library, English
signer-weak = The key that is to sign is not secure enough: { $reason }
    .way-on = Choose another key, or leave the report unsigned.
signer-no-such-key = GnuPG has no secret key “{ $key }”.
    .way-on = Give the whole fingerprint of a key that “gpg --list-secret-keys” shows, or leave the report unsigned.
# $reason: what the system or GnuPG says
signer-agent-absent = GnuPG’s agent cannot be reached: { $reason }
    .way-on = See that GnuPG is installed and “gpg --list-secret-keys” works, or leave the report unsigned.
signer-agent = GnuPG’s agent did not sign: { $reason }
    .way-on = See that “gpg --sign” works with this key, then try again, or leave the report unsigned.
signer-failed = The report could not be signed: { $reason }
    .way-on = Try again, or leave the report unsigned.

sign-key = The secret key cannot sign: { $reason }
    .way-on = Use another key, or sign on the machine that holds this one.
sign-passphrase = The secret key is locked, and the passphrase is missing or wrong.
    .way-on = Give the passphrase of the signing key. On the command line: --passphrase-file.
sign-other-certificate = The secret key does not belong to keys/signing.asc.
    .way-on = Use the key whose certificate the bundle publishes, or publish the certificate of this key.
sign-same-key = This is the key that signs already.
    .way-on = Give the key that is to take over from it.
sign-no-such-key = GnuPG has no secret key “{ $key }”.
    .way-on = On another computer or card? Sign there, or give the key’s file: --key.
# $reason: what the system or GnuPG says
sign-agent-absent = GnuPG’s agent cannot be reached: { $reason }
    .way-on = See that GnuPG is installed and “gpg --list-secret-keys” works, or give the key’s file: --key.
sign-agent-refused = GnuPG’s agent did not sign: { $reason }
    .way-on = See that “gpg --sign” works with this key, then try again.

open-not-sealed = This is not a sealed report.
    .way-on = Choose the mail (.eml) or the .tar.pgp file as it was received.
# $keys: key IDs, in groups; $named: no, where it does not tell them
open-other-key = The report is not encrypted to this key. { $named ->
        [no] It does not say to which it is.
       *[yes] It is encrypted to: { $keys }
    }
    .way-on = { $named ->
        [no] Use the secret key of the certificate that your bundle names.
       *[yes] Use the secret key of one of these.
    }
open-no-secret-key = The file holds no secret key.
    .way-on = Choose the file with the exported secret key.
open-passphrase = The secret key is locked, and the passphrase is missing or wrong.
    .way-on = Give the passphrase of the secret key. On the command line: --passphrase-file.
open-damaged = The sealed report was damaged or altered on its way; nothing of it was kept.
    .way-on = Ask the reporter to send it again, and check with them by telephone.
open-still-sealed = This is still sealed, and no key was given.
    .way-on = Give --key or --gpg-agent, or hand over on standard input what “gpg --decrypt” has made of it.
# $reason: what GnuPG says
open-agent = GnuPG did not open the report: { $reason }
    .way-on = See that “gpg --decrypt” opens it, then try again.
# $most: a number of octets
open-too-large = More than { $most } octets came out of the sealed report; nothing of it was kept.
    .way-on = If you expect that much, allow it with --max-size.
# $reason: in English, from the parser; 0 when there is no report.json, or one that is too large
received-report = report.json inside cannot be read: { $reason }
    .way-on = With --members the files are written as they came; read report.txt.
received-missing = report.json is not inside, or is larger than a report ever is.
    .way-on = With --members the files are written as they came; read report.txt.
received-too-many = report.json inside holds more than a report ever does.
    .way-on = With --members the files are written as they came; read report.txt.
received-form = The form inside is not as a team signed it.
    .way-on = With --members the files are written as they came. Ask the reporter by telephone what they sent.
# $form: the form's ID
received-unknown-form = The report answers the form “{ $form }”, which is not inside.
    .way-on = With --members the files are written as they came; read report.txt.
received-other-form = The report names another version of the form than the one inside.
    .way-on = With --members the files are written as they came. Ask the reporter by telephone what they sent.
received-not-asked = By the other answers, the form does not ask this.
received-file-other = What the report says of this file is not what is inside.
received-file-missing = This file is in a part that is missing.
received-file-unnamed = This file is inside, and the report does not name it.
# $name: path inside the report
open-member = { $name } is not what the report’s own list says; nothing was kept.
    .way-on = Ask the reporter to send the report again, and check with them by telephone.
open-no-first-part = These are parts of a report, and the one with the report itself, part 1, is not among them.
    .way-on = Give part 1 as well: the mail that came first.
open-other-part = { $name } is not a part of the same report, or not the one that part 1 names.
    .way-on = Give the parts of one report and one revision only.
open-none-whole = These are parts of a report that was divided more than once, and in no way are all there: of { $of } parts these are missing: { $missing }.
    .way-on = Give those parts, too, or { $name } alone to read the report without them.
open-output-exists = The output folder already holds something.
    .way-on = Choose a new or an empty folder.
open-io = A file could not be read or written: { $reason }
    .way-on = Check space and permissions, then try again.
seal-over-evidence = { $path } is itself one of the files that go along: nothing was written.
    .way-on = Choose another name.
open-cancelled = Opening was stopped; nothing of what was decrypted remains.
    .way-on = Start again when you like.

## What was got of a team through another channel

inhand-nothing = There is no fingerprint in it.
    .way-on = Give the 40 or 64 digits of the fingerprint, the team’s certificate, or a PNG picture of its QR code.
inhand-too-large = It is too large to be looked into.
    .way-on = Give only the fingerprint, the certificate or the picture of the QR code.
inhand-key-id = This is a key ID of { $digits } digits, too short to prove anything: others can make a key with the same one.
    .way-on = Ask for the whole fingerprint, of 40 or 64 digits.
inhand-digits = It has { $digits } digits; a fingerprint has 40 or 64.
    .way-on = Look whether something is missing or doubled, and compare again.
inhand-several = It shows { $one } and besides { $other }, which is or may be another fingerprint, so that it proves nothing of either.
    .way-on = Give only the one that it names as the key that signs the team’s forms.
inhand-secret = This is a secret key, which a team never gives away.
    .way-on = Ask for the team’s certificate or fingerprint. If you believe that this is really its secret key, tell the team.
inhand-cert = The certificate in it cannot be read.
    .way-on = Get it again, as a file that is not altered on the way, or compare the fingerprint.
inhand-form = This is from a form, which says of itself whose it is: that proves nothing.
    .way-on = Compare with what the team gave you in another way than a form.
inhand-not-png = Of pictures and documents, only PNG is read.
    .way-on = Save it as a PNG picture, for example as a screenshot, or type the fingerprint.
inhand-picture = The picture is damaged, or no PNG.
    .way-on = Save it anew as a PNG picture, or type the fingerprint.
inhand-picture-size = The picture has { $width } × { $height } pixels, which is too many.
    .way-on = Cut out the QR code, or make the picture smaller.
inhand-no-code = No QR code can be read in this picture.
    .way-on = Take a straight, sharp picture of the code, such as a screenshot, or type the fingerprint.
inhand-more-codes = There is more in this picture that may be a QR code than what can be read, so that it proves nothing.
    .way-on = Cut out the one code that is meant, or type the fingerprint.
