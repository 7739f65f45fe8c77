### Die Sitzung: Namen der Aufgaben, und was sie ablehnt.

job-open = Formular wird geöffnet
job-fetch = Formular wird geholt
job-compare = Was Sie haben, wird angesehen
job-resume = Entwurf wird geöffnet
job-delete = Entwurf wird gelöscht
job-tell-apart = Entwürfe werden geöffnet
job-rename = Entwurf wird umbenannt
job-duplicate = Entwurf wird dupliziert
job-export = Der Entwurf wird in eine Datei geschrieben
job-import = Der Entwurf wird übernommen
job-attach = Dateien werden angesehen
job-prepare = Meldung wird vorbereitet
job-find-settings = Die Einstellungen werden erfragt
job-save = Meldung wird in eine Datei versiegelt
job-find-programs = Mailprogramme werden gesucht
job-hand-over = Meldung wird versiegelt und übergeben
job-reveal = Ordner wird geöffnet
job-send = Meldung wird versiegelt und gesendet
job-send-again = Meldung wird gesendet
job-remove-mail = Mail wird entfernt
job-sign = Der Schlüssel wird vorbereitet
job-save-key = Der Schlüssel wird gespeichert
job-print = Die Kopie wird gespeichert
job-test-account = Konto wird geprüft
job-look-up = Schlüssel werden nachgeschlagen
job-look-for-newer = Nach einem neueren Formular wird gesehen
job-protect = Entwurf wird geschützt
job-keep-password = Passwort wird aufbewahrt
job-forget-password = Passwort wird entfernt

session-cover =
    Die angehängte Datei ist eine verschlüsselte Meldung, Referenz { $reference }.
    Öffnen Sie sie mit Ihrem OpenPGP-Schlüssel; darin ist ein tar-Archiv mit allem Weiteren.
parts-first = Teil 1 von { $of } der Meldung { $reference }, Fassung { $revision }: die Meldung selbst. Diese Dateien sind in anderen Teilen:
parts-later = Teil { $part } von { $of } der Meldung { $reference }, Fassung { $revision }. Die Meldung selbst ist Teil 1. Dieser Teil enthält:
parts-file = { $path }: Teil { $part }
parts-join = tocsin-cli team open nimmt alle Teile auf einmal, in beliebiger Reihenfolge, und setzt sie zusammen. Von Hand: Nummerierte Stücke einer Datei, aneinandergehängt, sind die Datei; parts.json enthält den SHA-256 von jedem.

session-preview = Das ist eine Vorschau: Nichts wird geöffnet, aufbewahrt, versiegelt oder gesendet.
    .way-on = Signieren Sie den Ordner mit „team sign“ und öffnen Sie das Paket: Damit lässt sich melden.
session-no-team = Es ist kein Formular eines Teams geöffnet.
    .way-on = Öffnen Sie zuerst eines.
session-no-draft = Es wird gerade keine Meldung ausgefüllt.
    .way-on = Beginnen Sie eine, oder setzen Sie einen Entwurf fort.
session-no-form = Das Team hat kein Formular oder Feld namens { $form }.
    .way-on = Wählen Sie eines von denen, die das Team veröffentlicht.
session-no-stage = Das Formular hat keine Stufe namens { $stage }.
    .way-on = Wählen Sie eine von denen, die es hat.
session-form-retired = Das Team nimmt das Formular, mit dem dieser Entwurf begonnen wurde, nicht mehr an.
    .way-on = Nehmen Sie auf der ersten Seite das neuere Formular; Ihre Antworten gehen mit.
session-missing-answers = Es fehlen erforderliche Antworten: { $missing }.
    .way-on = Die Durchsicht zeigt jede davon. Es wurde nichts versiegelt.
session-wrong-answers = Einige Antworten sind falsch: { $wrong }.
    .way-on = Die Durchsicht zeigt jede davon. Es wurde nichts versiegelt.
session-incomplete = Es fehlen erforderliche Antworten: { $missing }; andere sind falsch: { $wrong }.
    .way-on = Die Durchsicht zeigt jede davon. Es wurde nichts versiegelt.
session-unchecked = Niemand hat den Fingerabdruck von { $team } bisher verglichen: Dieses Formular könnte gefälscht sein.
    .way-on = Vergleichen Sie den Fingerabdruck auf einem anderen Weg, oder erklären Sie, dass Sie ihn nicht prüfen konnten. Das wird in der Meldung vermerkt.
session-unchecked-forbidden = Niemand hat geprüft, dass dieses Formular das von { $team } ist, und Ihre Organisation verbietet, an ein ungeprüftes Team zu versiegeln.
    .way-on = Vergleichen Sie seinen Fingerabdruck mit einem, den Sie auf einem anderen Weg bekommen, oder fragen Sie die Administration dieses Computers.
session-mismatched = Was Sie verglichen haben, ist nicht der Fingerabdruck dieses Formulars von { $team }: Es kann gefälscht sein.
    .way-on = Dafür wird nichts verschlüsselt. Fragen Sie das Team unter einer Nummer, die nicht aus diesem Formular stammt, nach dem Fingerabdruck des Schlüssels, mit dem es seine Formulare unterschreibt, und vergleichen Sie diesen.
session-mail-fixed = Ihre Organisation hat festgelegt, wie hier E-Mail gesendet wird.
    .way-on = Verwenden Sie das Konto { $account }, oder fragen Sie die Administration dieses Computers.
session-too-large = Als Mail hat die Meldung { $size } Byte; das Team nimmt höchstens { $most }.
    .way-on = Senden Sie sie in mehreren Mails (--divide), lassen Sie die Beweise getrennt gehen (--carry), oder speichern Sie sie als Datei und fragen Sie das Team, wie Sie sie übergeben können.
session-too-large-for-server = Als Mail hat die Meldung { $size } Byte; der Server des Kontos { $account } nimmt höchstens { $most }.
    .way-on = Senden Sie sie in mehreren Mails (--divide), nehmen Sie ein anderes Konto, oder testen Sie dieses noch einmal, falls sein Server inzwischen mehr annimmt.
session-too-many-parts = Diese Meldung bräuchte mehr als { $most } Mails.
    .way-on = Lassen Sie die Beweise getrennt gehen, in einer Datei, die überbracht wird (--carry), oder speichern Sie sie als Datei.
session-nothing-to-carry = Diese Meldung hat keine Beweisdateien, die getrennt von ihr gehen könnten.
    .way-on = Senden Sie sie ganz.
session-no-account = Es gibt kein Mailkonto namens { $account }.
    .way-on = Richten Sie es ein, oder wählen Sie ein anderes.
session-no-password = Das Konto { $account } braucht ein Passwort.
    .way-on = Geben Sie es ein, oder legen Sie im Konto fest, woher es kommt.
session-password-not-kept = Der Schlüsselbund hat das Passwort nicht aufbewahrt: { $reason }.
    .way-on = Entsperren Sie ihn und versuchen Sie es noch einmal, oder lassen Sie jedes Mal nach dem Passwort fragen.
session-password-stays = Das Passwort „{ $name }“ von „tocsin“ ist noch im Schlüsselbund: { $reason }.
    .way-on = Entfernen Sie es dort.
session-no-proxy-password = Der Proxy { $proxy } braucht ein Passwort. Er wurde nicht angesprochen.
    .way-on = Geben Sie es ein, schreiben Sie es in die Adresse des Proxys, damit der Schlüsselbund es aufbewahrt, oder lassen Sie es von einem Befehl ausgeben.
session-proxy-password-not-kept = Der Schlüsselbund hat das Passwort des Proxys { $proxy } nicht aufbewahrt: { $reason }.
    .way-on = Schreiben Sie die Adresse nur mit dem Namen: Dann wird jedes Mal nach dem Passwort gefragt. Oder lassen Sie es von einem Befehl ausgeben.
session-proxy-password-removed = Das Passwort des Proxys { $proxy } stand im Klartext in den Einstellungen und wurde entfernt, aber der Schlüsselbund hat es nicht aufbewahrt: { $reason }.
    .way-on = Von nun an wird danach gefragt. Geben Sie es einmal in der Adresse des Proxys ein, wenn ein Schlüsselbund da ist, oder lassen Sie es von einem Befehl ausgeben.
session-delivering = Die Meldung wird gerade übermittelt.
    .way-on = Warten Sie, bis das beendet ist, oder brechen Sie es ab.
session-not-delivered = Was unter dieser Kennung aufbewahrt wird, wurde nie abgegeben: Es gibt nichts zu aktualisieren.
    .way-on = Arbeiten Sie an diesem Entwurf im Fenster weiter.
session-day-over = { $date } ist vorbei: Die Meldung würde sofort gelöscht.
    .way-on = Nennen Sie einen kommenden Tag, oder löschen Sie die Meldung.
session-receipt-only = Von dieser Meldung ist nur die Quittung aufgehoben: Von hier aus kann sie nicht mehr ergänzt werden.
    .way-on = Machen Sie eine neue Meldung, und nennen Sie darin die Referenz von dieser.
session-not-kept = Nichts, was hier aufbewahrt wird und geöffnet werden konnte, heißt „{ $name }“.
    .way-on = Suchen Sie es mit „tocsin-cli draft list --open“ und der --passphrase-file, unter der es aufbewahrt wird.
session-several-kept = „{ $name }“ heißen mehrere Meldungen, die hier aufbewahrt werden.
    .way-on = Sagen Sie, welche, mit einer dieser Kennungen: { $ids }.
session-signer-locked = Der Schlüssel, der signieren soll, wurde noch nicht entsperrt, seit der Entwurf geöffnet wurde.
    .way-on = Geben Sie seine Passphrase dort an, wo die Meldung versiegelt wird, oder verzichten Sie auf die Signatur.
session-changed-since = Die Meldung wurde geändert, seit diese Mail versiegelt wurde.
    .way-on = Übermitteln Sie sie, wie sie jetzt ist: im Fenster oder mit „tocsin-cli report --update“.
session-no-key-made = Für diese Meldung wurde kein Schlüssel erzeugt.
    .way-on = Lassen Sie sie mit einem Schlüssel signieren, der für sie erzeugt wird. Auf der Kommandozeile: „report --sign --keep“.
session-form-changed = Das Formular des Teams hat sich geändert, seit diese Antworten gegeben wurden.
    .way-on = Geben Sie alle Antworten neu mit --answers an, oder machen Sie im Fenster weiter: Es nimmt mit, was noch passt.
session-not-saved = Dieser Entwurf ist nicht gespeichert: Beim Schließen ginge verloren, was Sie eingegeben haben.
    .way-on = Schützen Sie ihn mit einer Passphrase, damit er gespeichert werden kann, oder entscheiden Sie, ihn nur im Arbeitsspeicher zu halten.
session-files-gone = Diese Dateien sind nicht mehr, wo sie waren, und sind nicht mitgekommen: { $files }.
    .way-on = Fügen Sie sie der neuen Meldung von dort hinzu, wo sie jetzt sind.
session-too-many-files = Diese Frage nimmt höchstens { $most } Dateien.
    .way-on = Lassen Sie einige weg, oder packen Sie mehrere in ein Archiv. Es wurde keine hinzugefügt.
session-too-many-rows = Die Einträge dieser Meldung umfassen höchstens { $most } Fragen.
    .way-on = Entfernen Sie Einträge, oder hängen Sie die Liste als Datei an. Es wurde keiner hinzugefügt.
session-too-much-evidence = Zusammen haben die Dateien { $size } Byte; diese Frage nimmt höchstens { $most }.
    .way-on = Lassen Sie eine große Datei weg und beschreiben Sie sie stattdessen. Es wurde keine hinzugefügt.
session-path-not-text = Name oder Ordner von { $path } enthalten Zeichen, die kein Text sind.
    .way-on = Benennen Sie die Datei um und fügen Sie sie erneut hinzu.
session-job-ended = Wegen eines Fehlers im Programm konnte dies nicht beendet werden.
    .way-on = Ihre Antworten sind noch da. Versuchen Sie es erneut; geschieht es wieder, speichern Sie die Meldung in einem anderen Format.
session-team-expired = Dieses Formular ist am { $date } abgelaufen.
    .way-on = Sie können trotzdem damit melden. Suchen Sie bei Gelegenheit ein neueres.
session-signer-expired = Der Schlüssel, mit dem dieses Formular signiert ist, ist abgelaufen, seit Sie es zum ersten Mal geöffnet haben.
    .way-on = Sie können trotzdem damit melden. Bitten Sie das Team bei Gelegenheit um ein neueres Formular.
session-brand-expired = Der Schlüssel, der dieses Formular signiert hat, war abgelaufen, bevor hier etwas von { $team } geöffnet wurde: Sie können es lesen und ausfüllen, aber damit wird nichts versiegelt.
    .way-on = { $by ->
        [organisation] Rufen Sie { $telephone } an, die Nummer, die Ihre Organisation nennt, und öffnen Sie ein neueres Formular des Teams.
       *[form] Rufen Sie das Team unter { $telephone } an, wie dieses Formular sagt, und öffnen Sie ein neueres Formular.
    }
session-key-handed-over = Das Team signiert seit { $date } mit einem anderen Schlüssel: { $new } hat { $old } abgelöst, und beide Schlüssel haben das signiert.
    .way-on = Sie können fortfahren. Vergleichen Sie den neuen Fingerabdruck, wenn es geht, mit dem, den das Team Ihnen auf einem anderen Weg gibt.
session-same-certificate = Das Formular bringt das Zertifikat, mit dem Sie verglichen haben, auch selbst mit: Dass sie übereinstimmen, beweist nur etwas, weil Sie es von woanders haben.
    .way-on = Wenn Sie es aus dem Formular haben oder von dort, wo das Formular herkommt, vergleichen Sie mit etwas, das Sie vom Team auf einem anderen Weg haben.
session-certificate-skipped = Einer der Schlüssel des Teams ist nicht verwendbar: { $fingerprint }.
    .way-on = Die Meldung wird für die anderen verschlüsselt.
session-no-certificate = Für keinen Schlüssel des Teams lässt sich verschlüsseln; eine Meldung kann nicht versiegelt werden.
    .way-on = Suchen Sie ein neueres Formular des Teams, oder rufen Sie das Team an.
session-form-without-key = Für keinen Schlüssel des Formulars „{ $form }“ lässt sich verschlüsseln; eine Meldung damit kann nicht versiegelt werden.
    .way-on = Nehmen Sie ein anderes Formular, suchen Sie ein neueres des Teams, oder rufen Sie das Team an.
session-not-remembered = Dieses Team konnte auf diesem Rechner nicht vermerkt werden: { $reason }.
    .way-on = Sie können trotzdem melden. Beim nächsten Mal ist das Formular hier wieder unbekannt.
session-no-address = Nirgends steht, wo ein neueres Formular dieses Teams wäre.
    .way-on = Fragen Sie das Team, wo es sein Formular veröffentlicht, und öffnen Sie es von dort.
session-other-team = Dort ist das Formular eines anderen Teams veröffentlicht: { $found } statt { $known }. Nichts davon wurde verwendet.
    .way-on = Sagen Sie es dem Team, und verwenden Sie das Formular, das Sie haben.

## Entwürfe von anderswo

import-not-a-draft = { $file } ist kein exportierter Entwurf.
    .way-on = Wählen Sie eine Datei, deren Name auf „.tocsin-draft“ endet.
import-damaged = { $file } ist beschädigt, abgeschnitten oder nicht von diesem Programm geschrieben: Nichts davon wurde übernommen.
    .way-on = Kopieren Sie die Datei noch einmal von dort, wo sie herkommt, oder lassen Sie den Entwurf erneut exportieren.
import-passphrase = Diese Passphrase öffnet { $file } nicht.
    .way-on = Fragen Sie, wer die Datei exportiert hat; achten Sie auf Groß- und Kleinschreibung und die Tastaturbelegung.
import-here = Diese Meldung ist schon hier, gespeichert { $here }; die in der Datei wurde gespeichert { $there }. { $newer ->
        [file] Die in der Datei ist neuer.
        [here] Die hier ist neuer.
       *[none] Keine ist neuer.
    }
    .way-on = Machen Sie mit der hier weiter, oder lassen Sie die aus der Datei an ihre Stelle treten: Was nur die hier hat, geht dann verloren.
import-files-elsewhere = Diese Dateien der Meldung sind nicht auf diesem Rechner: { $files }.
    .way-on = Fügen Sie sie wieder hinzu, oder importieren Sie den Entwurf noch einmal mit einem Ordner für seine Dateien.
