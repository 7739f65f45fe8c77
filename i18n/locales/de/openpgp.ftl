# Certificates, sealing, signing, opening.

cert-unreadable = Das Zertifikat des Teams ist nicht lesbar.
    .way-on = Beziehen Sie das Formularpaket des Teams noch einmal; hilft das nicht, rufen Sie das Team an.
cert-secret = Wo das Zertifikat des Teams stehen sollte, steht ein geheimer Schlüssel.
    .way-on = Verwenden Sie ihn nicht und rufen Sie sofort das Team an: Sein Schlüssel ist nicht mehr geheim.
cert-several = Wo ein Zertifikat stehen sollte, stehen mehrere.
    .way-on = Bitten Sie das Team, jedes Zertifikat in einer eigenen Datei zu veröffentlichen.
# $reason: what is too weak, in the words of the OpenPGP library, English
cert-policy = Das Zertifikat des Teams ist nicht sicher genug: { $reason }
    .way-on = Bitten Sie das Team um ein neueres Zertifikat; bis dahin melden Sie telefonisch.
# $key: algorithm and size
cert-unsupported = Dieses Programm kann nicht an den Schlüssel im Zertifikat des Teams verschlüsseln: { $key }
    .way-on = Bitten Sie das Team um ein Zertifikat mit einem üblichen Schlüssel; bis dahin melden Sie telefonisch.
# $kind: why; $given: whether $reason, the owner's own words, says something
cert-revoked = { $kind ->
    [compromised] Das Team hat sein Zertifikat widerrufen, weil der geheime Schlüssel in falsche Hände geraten ist.
    [superseded] Das Team hat sein Zertifikat widerrufen, weil es ein neueres gibt.
    [retired] Das Team hat sein Zertifikat widerrufen, weil es nicht mehr verwendet wird.
   *[unspecified] Das Team hat sein Zertifikat widerrufen.
  }{ $given ->
    [yes] {" "}Begründung: „{ $reason }“
   *[no] {""}
  }
    .way-on = Beziehen Sie das neueste Formularpaket des Teams oder rufen Sie das Team an.
# $date: YYYY-MM-DD
cert-expired = Das Zertifikat des Teams ist am { $date } abgelaufen.
    .way-on = Beziehen Sie das neueste Formularpaket des Teams oder rufen Sie das Team an. Liegt dieses Datum noch in der Zukunft, stellen Sie die Uhr dieses Rechners richtig.
cert-not-yet-valid = Das Zertifikat des Teams gilt erst ab { $date }: Die Uhr dieses Rechners geht wahrscheinlich falsch.
    .way-on = Stellen Sie Datum und Uhrzeit dieses Rechners richtig und versuchen Sie es noch einmal.
cert-no-encryption-subkey = Das Zertifikat des Teams enthält keinen Schlüssel zum Verschlüsseln.
    .way-on = Bitten Sie das Team um ein Zertifikat mit Verschlüsselungsschlüssel; bis dahin melden Sie telefonisch.
cert-subkeys-expired = Der Verschlüsselungsschlüssel im Zertifikat des Teams ist am { $date } abgelaufen.
    .way-on = Beziehen Sie das neueste Formularpaket des Teams oder rufen Sie das Team an. Liegt dieses Datum noch in der Zukunft, stellen Sie die Uhr dieses Rechners richtig.
cert-subkeys-revoked = Das Team hat alle Verschlüsselungsschlüssel seines Zertifikats widerrufen.
    .way-on = Beziehen Sie das neueste Formularpaket des Teams oder rufen Sie das Team an.
# $encryption: a word of team.toml
cert-other-encryption = Das Zertifikat des Teams hat keinen Schlüssel der Art, die sein Formular verlangt („encryption = "{ $encryption }"“).
    .way-on = Sagen Sie es dem Team; bis es behoben ist, melden Sie telefonisch.
cert-no-signing-key = Das Zertifikat enthält keinen Schlüssel, der signieren darf.
    .way-on = Das Team muss sein Formularpaket mit einem Zertifikat signieren, das einen Signaturschlüssel enthält.
# $fingerprint: the certificate's, in groups
cert-other-fingerprint = Ein Zertifikat liegt unter falschem Namen ab; sein Fingerabdruck ist { $fingerprint }.
    .way-on = Das Team muss die Datei nach dem Fingerabdruck des enthaltenen Zertifikats benennen.

# $name: the file's name
seal-evidence-missing = Die Datei { $name } ist nicht mehr vorhanden.
    .way-on = Legen Sie sie wieder an ihren Platz oder entfernen Sie sie aus der Meldung und versuchen Sie es noch einmal.
seal-evidence-folder = { $name } ist ein Ordner.
    .way-on = Hängen Sie die enthaltenen Dateien oder ein Archiv davon an.
seal-evidence-not-a-file = { $name } ist keine gewöhnliche Datei.
    .way-on = Kopieren Sie den Inhalt in eine Datei und hängen Sie diese an.
# $reason: the system's words
seal-evidence-unreadable = Die Datei { $name } ist nicht lesbar: { $reason }
    .way-on = Prüfen Sie die Berechtigungen und den Datenträger oder entfernen Sie die Datei aus der Meldung.
seal-evidence-changed = Die Datei { $name } wurde nach dem Hinzufügen verändert, deshalb wurde nichts versiegelt.
    .way-on = Hängen Sie eine Kopie an, in die nicht mehr geschrieben wird, und versuchen Sie es noch einmal.
seal-evidence-not-bare = Von { $name } lässt sich keine Kopie nur mit dem Bild machen: Es ist kein vollständiges Bild oder zu groß.
    .way-on = Lassen Sie die Datei mitgehen, wie sie ist, oder entfernen Sie sie.
# $count: how many certificates there were
seal-no-recipient = { $count ->
    [0] Es gibt kein Zertifikat, für das verschlüsselt werden kann.
   *[other] Für keines der { $count } Zertifikate des Teams kann verschlüsselt werden.
  }
    .way-on = Beziehen Sie das neueste Formularpaket des Teams oder rufen Sie das Team an. Ihre Antworten sind unverändert.
seal-write = Die versiegelte Meldung konnte nicht in { $path } geschrieben werden: { $reason }
    .way-on = Schaffen Sie Platz oder wählen Sie einen anderen Ort und versuchen Sie es noch einmal. Ihre Antworten sind unverändert.
seal-cancelled = Das Versiegeln wurde abgebrochen; es wurde nichts geschrieben.
    .way-on = Sie können jederzeit erneut versiegeln. Ihre Antworten sind unverändert.
# $name: the header's name, such as From
seal-header = Die Angabe „{ $name }“ der Mail ist keine einfache Mailadresse.
    .way-on = Berichtigen Sie die Adresse; sie darf nur ASCII-Zeichen enthalten.
seal-name = In der Meldung darf keine Datei { $name } heißen.
    .way-on = Benennen Sie die Datei um; zulässig sind Buchstaben, Ziffern, Punkte und Bindestriche.
seal-openpgp = Die Verschlüsselung ist fehlgeschlagen: { $reason }
    .way-on = Melden Sie telefonisch; bitte melden Sie auch diesen Programmfehler.

signer-no-key = Die Datei enthält keinen OpenPGP-Schlüssel.
    .way-on = Wählen Sie die Datei mit dem exportierten geheimen Schlüssel, oder lassen Sie die Meldung ohne Signatur.
signer-public-only = Die Datei enthält keinen geheimen Schlüssel, der signieren könnte: nur öffentliche Schlüssel oder Platzhalter für Schlüssel auf einer Karte.
    .way-on = Wählen Sie die Datei mit dem exportierten geheimen Schlüssel, oder lassen Sie die Meldung ohne Signatur.
signer-several = Die Datei enthält mehrere geheime Schlüssel.
    .way-on = Exportieren Sie den, der signieren soll, in eine eigene Datei.
signer-passphrase = Der Schlüssel, der signieren soll, ist gesperrt, und die Passphrase fehlt oder ist falsch.
    .way-on = Geben Sie seine Passphrase an, oder lassen Sie die Meldung ohne Signatur. Auf der Befehlszeile: --sign-passphrase-file.
# $date: YYYY-MM-DD
signer-expired = Der Schlüssel, der signieren soll, ist am { $date } abgelaufen.
    .way-on = Verlängern Sie ihn mit dem Programm, das ihn erzeugt hat, und exportieren Sie ihn erneut, oder lassen Sie die Meldung ohne Signatur.
signer-not-yet-valid = Der Schlüssel, der signieren soll, gilt erst ab { $date }: Vermutlich geht die Uhr dieses Computers falsch.
    .way-on = Stellen Sie Datum und Uhrzeit dieses Computers richtig und versuchen Sie es noch einmal.
signer-revoked = Der Schlüssel, der signieren soll, wurde widerrufen.
    .way-on = Wählen Sie einen anderen Schlüssel, oder lassen Sie die Meldung ohne Signatur.
signer-not-for-signing = Das Zertifikat erlaubt keinem der geheimen Schlüssel in der Datei zu signieren.
    .way-on = Wählen Sie einen anderen Schlüssel, oder lassen Sie die Meldung ohne Signatur.
# $reason: what is too weak, in the words of the OpenPGP library, English
signer-weak = Der Schlüssel, der signieren soll, ist nicht sicher genug: { $reason }
    .way-on = Wählen Sie einen anderen Schlüssel, oder lassen Sie die Meldung ohne Signatur.
signer-no-such-key = GnuPG hat keinen geheimen Schlüssel „{ $key }“.
    .way-on = Geben Sie den ganzen Fingerabdruck eines Schlüssels an, den „gpg --list-secret-keys“ zeigt, oder lassen Sie die Meldung ohne Signatur.
# $reason: what the system or GnuPG says
signer-agent-absent = Der Agent von GnuPG ist nicht erreichbar: { $reason }
    .way-on = Prüfen Sie, ob GnuPG installiert ist und „gpg --list-secret-keys“ funktioniert, oder lassen Sie die Meldung ohne Signatur.
signer-agent = Der Agent von GnuPG hat nicht signiert: { $reason }
    .way-on = Prüfen Sie, ob „gpg --sign“ mit diesem Schlüssel funktioniert, und versuchen Sie es noch einmal, oder lassen Sie die Meldung ohne Signatur.
signer-failed = Die Meldung konnte nicht signiert werden: { $reason }
    .way-on = Versuchen Sie es noch einmal, oder lassen Sie die Meldung ohne Signatur.

sign-key = Der geheime Schlüssel kann nicht signieren: { $reason }
    .way-on = Verwenden Sie einen anderen Schlüssel oder signieren Sie auf dem Rechner, der diesen enthält.
sign-passphrase = Der geheime Schlüssel ist gesperrt, und die Passphrase fehlt oder ist falsch.
    .way-on = Geben Sie die Passphrase des Signaturschlüssels an. Auf der Befehlszeile: --passphrase-file.
sign-other-certificate = Der geheime Schlüssel gehört nicht zu keys/signing.asc.
    .way-on = Verwenden Sie den Schlüssel, dessen Zertifikat das Formularpaket enthält, oder veröffentlichen Sie das Zertifikat dieses Schlüssels.
sign-same-key = Dieser Schlüssel signiert schon.
    .way-on = Geben Sie den Schlüssel an, der ihn ablösen soll.
sign-no-such-key = GnuPG hat keinen geheimen Schlüssel „{ $key }“.
    .way-on = Liegt er auf einem anderen Rechner oder einer Karte? Signieren Sie dort, oder geben Sie die Datei des Schlüssels an: --key.
# $reason: what the system or GnuPG says
sign-agent-absent = Der Agent von GnuPG ist nicht erreichbar: { $reason }
    .way-on = Prüfen Sie, ob GnuPG installiert ist und „gpg --list-secret-keys“ funktioniert, oder geben Sie die Datei des Schlüssels an: --key.
sign-agent-refused = Der Agent von GnuPG hat nicht signiert: { $reason }
    .way-on = Prüfen Sie, ob „gpg --sign“ mit diesem Schlüssel funktioniert, und versuchen Sie es noch einmal.

open-not-sealed = Dies ist keine versiegelte Meldung.
    .way-on = Wählen Sie die Mail (.eml) oder die Datei .tar.pgp, so wie sie empfangen wurde.
# $keys: key IDs, in groups; $named: no, where it does not tell them
open-other-key = Die Meldung ist nicht für diesen Schlüssel verschlüsselt. { $named ->
        [no] Für welchen, sagt sie nicht.
       *[yes] Sie ist verschlüsselt für: { $keys }
    }
    .way-on = { $named ->
        [no] Verwenden Sie den geheimen Schlüssel zu dem Zertifikat, das Ihr Bündel nennt.
       *[yes] Verwenden Sie den geheimen Schlüssel zu einem davon.
    }
open-no-secret-key = Die Datei enthält keinen geheimen Schlüssel.
    .way-on = Wählen Sie die Datei mit dem exportierten geheimen Schlüssel.
open-passphrase = Der geheime Schlüssel ist gesperrt, und die Passphrase fehlt oder ist falsch.
    .way-on = Geben Sie die Passphrase des geheimen Schlüssels an. Auf der Befehlszeile: --passphrase-file.
open-damaged = Die versiegelte Meldung wurde unterwegs beschädigt oder verändert; nichts davon wurde behalten.
    .way-on = Bitten Sie die meldende Person, sie noch einmal zu senden, und vergewissern Sie sich telefonisch.
open-still-sealed = Das ist noch versiegelt, und kein Schlüssel wurde angegeben.
    .way-on = Geben Sie --key oder --gpg-agent an, oder reichen Sie auf der Standardeingabe, was „gpg --decrypt“ daraus gemacht hat.
open-agent = GnuPG hat die Meldung nicht geöffnet: { $reason }
    .way-on = Sehen Sie zu, dass „gpg --decrypt“ sie öffnet, und versuchen Sie es dann noch einmal.
open-too-large = Aus der versiegelten Meldung kamen mehr als { $most } Bytes; nichts davon wurde behalten.
    .way-on = Wenn Sie so viel erwarten, erlauben Sie es mit --max-size.
received-report = report.json darin ist nicht lesbar: { $reason }
    .way-on = Mit --members werden die Dateien geschrieben, wie sie kamen; lesen Sie report.txt.
received-missing = report.json liegt nicht darin oder ist größer, als eine Meldung je ist.
    .way-on = Mit --members werden die Dateien geschrieben, wie sie kamen; lesen Sie report.txt.
received-too-many = report.json darin enthält mehr, als eine Meldung je umfasst.
    .way-on = Mit --members werden die Dateien geschrieben, wie sie kamen; lesen Sie report.txt.
received-form = Das Formular darin ist nicht so, wie ein Team es unterschrieben hat.
    .way-on = Mit --members werden die Dateien geschrieben, wie sie kamen. Fragen Sie am Telefon nach, was gesendet wurde.
received-unknown-form = Die Meldung beantwortet das Formular „{ $form }“, das nicht dabei ist.
    .way-on = Mit --members werden die Dateien geschrieben, wie sie kamen; lesen Sie report.txt.
received-other-form = Die Meldung nennt eine andere Fassung des Formulars als die, die dabei ist.
    .way-on = Mit --members werden die Dateien geschrieben, wie sie kamen. Fragen Sie am Telefon nach, was gesendet wurde.
received-not-asked = Nach den anderen Antworten fragt das Formular das nicht.
received-file-other = Was die Meldung von dieser Datei sagt, liegt nicht so darin.
received-file-missing = Diese Datei ist in einem Teil, der fehlt.
received-file-unnamed = Diese Datei liegt darin, und die Meldung nennt sie nicht.
# $name: path inside the report
open-member = { $name } entspricht nicht dem Verzeichnis der Meldung; nichts wurde behalten.
    .way-on = Bitten Sie die meldende Person, die Meldung noch einmal zu senden, und vergewissern Sie sich telefonisch.
open-no-first-part = Das sind Teile einer Meldung, und der mit der Meldung selbst, Teil 1, ist nicht dabei.
    .way-on = Geben Sie auch Teil 1 an: die Mail, die zuerst kam.
open-other-part = { $name } ist kein Teil derselben Meldung oder nicht der, den Teil 1 nennt.
    .way-on = Geben Sie nur die Teile einer Meldung in einer Fassung an.
open-none-whole = Das sind Teile einer Meldung, die mehrmals aufgeteilt wurde, und auf keine Weise sind alle da: von { $of } Teilen fehlen diese: { $missing }.
    .way-on = Geben Sie auch diese Teile an, oder { $name } allein, um die Meldung ohne sie zu lesen.
open-output-exists = Der Ausgabeordner enthält bereits etwas.
    .way-on = Wählen Sie einen neuen oder leeren Ordner.
open-io = Eine Datei konnte nicht gelesen oder geschrieben werden: { $reason }
    .way-on = Prüfen Sie Speicherplatz und Berechtigungen und versuchen Sie es noch einmal.
seal-over-evidence = { $path } ist selbst eine der beigefügten Dateien: Es wurde nichts geschrieben.
    .way-on = Wählen Sie einen anderen Namen.
open-cancelled = Das Öffnen wurde abgebrochen; vom Entschlüsselten bleibt nichts zurück.
    .way-on = Beginnen Sie neu, wann Sie möchten.

## Was auf anderem Weg von einem Team kam

inhand-nothing = Darin steht kein Fingerabdruck.
    .way-on = Geben Sie die 40 oder 64 Ziffern des Fingerabdrucks an, das Zertifikat des Teams oder ein PNG-Bild seines QR-Codes.
inhand-too-large = Das ist zu groß, um durchgesehen zu werden.
    .way-on = Geben Sie nur den Fingerabdruck, das Zertifikat oder das Bild des QR-Codes an.
inhand-key-id = Das ist eine Schlüssel-ID mit { $digits } Ziffern und damit zu kurz, um etwas zu beweisen: Andere können einen Schlüssel mit derselben herstellen.
    .way-on = Fragen Sie nach dem ganzen Fingerabdruck mit 40 oder 64 Ziffern.
inhand-digits = Das sind { $digits } Ziffern; ein Fingerabdruck hat 40 oder 64.
    .way-on = Sehen Sie nach, ob etwas fehlt oder doppelt ist, und vergleichen Sie noch einmal.
inhand-several = Darin steht { $one } und außerdem { $other }; auch das ist ein Fingerabdruck oder könnte einer sein, sodass es für keinen etwas beweist.
    .way-on = Geben Sie nur den an, der dort als Schlüssel für die Signatur der Formulare des Teams genannt ist.
inhand-secret = Das ist ein geheimer Schlüssel; den gibt kein Team heraus.
    .way-on = Fragen Sie nach dem Zertifikat oder Fingerabdruck des Teams. Wenn Sie glauben, dass dies wirklich sein geheimer Schlüssel ist, sagen Sie es dem Team.
inhand-cert = Das Zertifikat darin lässt sich nicht lesen.
    .way-on = Beschaffen Sie es noch einmal, als Datei, die unterwegs nicht verändert wird, oder vergleichen Sie den Fingerabdruck.
inhand-form = Das stammt aus einem Formular, das über sich selbst sagt, von wem es ist: Das beweist nichts.
    .way-on = Vergleichen Sie mit etwas, das Sie vom Team auf einem anderen Weg als durch ein Formular haben.
inhand-not-png = Von Bildern und Dokumenten wird nur PNG gelesen.
    .way-on = Speichern Sie es als PNG-Bild, zum Beispiel als Bildschirmfoto, oder tippen Sie den Fingerabdruck ein.
inhand-picture = Das Bild ist beschädigt oder kein PNG.
    .way-on = Speichern Sie es noch einmal als PNG-Bild, oder tippen Sie den Fingerabdruck ein.
inhand-picture-size = Das Bild hat { $width } × { $height } Bildpunkte; das sind zu viele.
    .way-on = Schneiden Sie den QR-Code aus, oder verkleinern Sie das Bild.
inhand-no-code = In diesem Bild lässt sich kein QR-Code lesen.
    .way-on = Nehmen Sie ein gerades, scharfes Bild des Codes, etwa ein Bildschirmfoto, oder tippen Sie den Fingerabdruck ein.
inhand-more-codes = In diesem Bild ist mehr, was ein QR-Code sein kann, als sich lesen lässt; deshalb beweist es nichts.
    .way-on = Schneiden Sie den einen Code aus, der gemeint ist, oder tippen Sie den Fingerabdruck ein.
