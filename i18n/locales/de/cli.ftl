# Texte der Befehlszeile.

cli-password-of = Passwort des Kontos { $account }:
cli-password-of-proxy = Passwort des Proxys { $proxy }:
cli-passphrase-of = Passphrase von { $key }:
cli-keep-passphrase = Neue Passphrase für die Meldung, die hier aufbewahrt wird:
cli-keep-passphrase-again = Noch einmal:

cli-show-team = Team
cli-show-trust = Vertrauen
cli-show-signer = Signiert von
cli-show-version = Version, veröffentlicht am
cli-show-expires = Gültig bis
cli-show-languages = Sprachen
cli-show-authoritative = Maßgebliche Sprache
cli-show-form = Formular
cli-show-form-when = Wann es das richtige ist
cli-show-form-stage = Stufe
cli-show-form-mail = Meldungen damit gehen an
cli-show-form-key = Meldungen damit werden verschlüsselt für
cli-show-encryption = Verschlüsselt für, bis
cli-show-unusable = Verschlüsselung nicht möglich für
cli-compared = Der Fingerabdruck stimmt überein: { $team } ist auf diesem Rechner von nun an geprüft.
cli-show-telephone = Telefon
cli-show-telephone-claimed = Telefon laut Formularpaket
cli-show-emergency = Telefon für Notfälle
cli-show-emergency-claimed = Telefon für Notfälle laut Formularpaket
cli-show-mail = Meldungen gehen an

cli-trust-given = von Ihrer Verwaltung vorgegeben
cli-trust-checked = von Ihnen geprüft
cli-trust-checked-before = geprüft, bevor der Schlüssel wechselte
cli-trust-not-yet-checked = noch nicht geprüft: niemand hat den Fingerabdruck verglichen
cli-trust-mismatched = stimmt nicht überein: Was verglichen wurde, ist nicht sein Fingerabdruck
cli-trust-example = Beispiel: was dafür versiegelt wird, kann jeder lesen

cli-receipt-saved = Versiegelte Meldung gespeichert
cli-save-too-large = Zu groß für den Versand per Mail: Als Mail sind es { $size } Byte, und das Team nimmt { $most } an. Überbringen Sie die Datei, oder fragen Sie telefonisch, wie Sie sie übergeben können. Von hier kann die Meldung in mehreren Mails gehen: --send --divide.
cli-receipt-accepted = Angenommen von
cli-receipt-printed = Kopie, nicht verschlüsselt
cli-receipt-reference = Referenz
cli-receipt-id = Kennung der Meldung
cli-receipt-revision = Fassung
cli-receipt-at = Versiegelt am
cli-receipt-key = Verschlüsselt für
cli-receipt-signed = Signiert mit
cli-receipt-size = Größe in Byte
cli-receipt-sha256 = SHA-256
cli-receipt-part = Teil
cli-receipt-kept = Hier verschlüsselt aufbewahrt, für --update

cli-account-added = Das Konto { $account } ist gespeichert.
cli-account-works = Das Konto { $account } funktioniert.
cli-carry-name = { $path } kann die Beweise nicht aufnehmen: Der Name muss auf .tar.pgp enden, und es muss eine andere Datei als die Meldung sein.
    .way-on = Geben Sie --carry AUSGABE.tar.pgp an.
cli-receipt-carried = Beweise, zum Überbringen
cli-opened-parts = Alle { $of } Teile sind da.
cli-opened-parts-missing = Von { $of } Teilen fehlen diese: { $missing }.
cli-opened-parts-aside = Beiseitegelassen, weil die Meldung darin anders aufgeteilt ist: { $names }
cli-opened-secret-key = reporter.asc enthält den geheimen Schlüssel des Meldenden: Wer diese Datei liest, könnte in seinem Namen signieren und entschlüsseln. Sagen Sie es ihm am Telefon, und geben Sie die Datei nicht weiter.
cli-draft-deleted = Der Entwurf { $draft } ist gelöscht.
cli-mail-waits = Eine Mail der Meldung { $name } wartet noch im Postausgang und kann von dort noch gesendet werden. So entfernen Sie sie: { $command }
cli-draft-named = Der Entwurf heißt jetzt „{ $name }“, nur auf diesem Rechner.
cli-draft-unnamed = Der Entwurf { $draft } hat keinen eigenen Namen mehr.
cli-draft-duplicated = Der Entwurf { $draft } ist eine weitere Meldung mit denselben Antworten.
cli-export-passphrase = Neue Passphrase für die Datei:
cli-draft-exported = Der Entwurf ist in { $path }. Geben Sie die Datei auf einem Weg weiter und ihre Passphrase auf einem anderen, und machen Sie nur an einer Stelle mit der Meldung weiter.
cli-draft-imported = Der Entwurf { $draft } ist hier: Es ist dieselbe Meldung. Machen Sie nur an einer Stelle damit weiter.
cli-draft-until = Die Meldung bleibt bis { $date } hier. Beim ersten Start nach diesem Tag wird sie gelöscht.
cli-draft-stays = Die Meldung bleibt hier, bis Sie sie löschen.
cli-draft-receipt-only = Nur die Quittung bleibt; die Antworten sind gelöscht. Von hier aus kann die Meldung nicht mehr ergänzt werden.

cli-translate-done = { $language }: übersetzt: { $present }; zu übersetzen: { $missing }; inzwischen geändert: { $stale }.
cli-translate-stubs = Was zu übersetzen ist, steht in locales/{ $language } als Kommentar hinter „# translate:“: Nehmen Sie das „# “ weg und schreiben Sie Ihre Worte hin.
cli-translate-broken = Übergangene Nachrichten, weil sie oder ihre Vorlagen kein Fluent sind: { $count }. „team check“ sagt, was nicht stimmt; berichtigen Sie es und rufen Sie dies wieder auf.
cli-translate-stale = Vorlage geändert
cli-translate-changed = Was sich geändert hat, steht über jeder Übersetzung hinter „{ $mark }“: Ändern Sie die Übersetzung, oder sagen Sie mit --accept { $id }, dass sie noch stimmt; --accept allein sagt es von allen.
cli-translate-no-message = Es gibt keine Nachricht „{ $id }“ in { $language }.{ $suggest ->
        [yes] { " " }Meinten Sie „{ $near }“?
       *[no] { "" }
    }
    .way-on = Nennen Sie die Nachrichten, wie „team check“ es tut.
cli-team-schemas = { $path }: geschrieben, wie diese Version des Programms sie hat.
cli-not-a-team = { $path } ist nicht der Ordner eines Teams: Es fehlt team.toml.
    .way-on = Nennen Sie den Ordner, den „team new“ angelegt hat.
cli-translate-commented = Übersetzungen, die noch als Kommentare dastehen: { $count }, als erste { $id } in { $file }. Nehmen Sie ihr „# “ weg.
cli-translate-description = { $file } ist noch in der Sprache, aus der übersetzt wird: Übersetzen Sie die Datei und nehmen Sie ihre erste Zeile weg.
cli-translate-description-changed = Die Vorlage von { $file } hat sich geändert: „team check“ sagt, ab wo. Ändern Sie die Übersetzung, oder sagen Sie mit --accept team.md, dass sie noch stimmt.
cli-translate-unfilled = In der Vorlage von { $file } ist noch etwas auszufüllen ([[…]]). Füllen Sie es zuerst aus und rufen Sie dies wieder auf: Eine Kopie, die niemand angerührt hat, folgt ihrer Vorlage.
cli-translate-unrecorded = Übersetzungen, von denen nicht verzeichnet war, wovon sie gemacht wurden: { $count }. Sie gelten als von den jetzigen Texten in { $language } gemacht; lesen Sie, was älter sein kann.
cli-translate-added = Es ist nichts mehr zu übersetzen: { $language } steht jetzt unter „languages“ in team.toml.
cli-translate-begun = { $language } sieht noch niemand: Rufen Sie dies wieder auf, wenn nichts mehr zu übersetzen ist; dann kommt es unter „languages“ in team.toml.
cli-team-signed = Signiert und geschrieben: { $path }
cli-team-rotated =
    Von jetzt an signiert { $fingerprint }. Beide Schlüssel haben das signiert, in keys/rotation.
    Als Nächstes: „version“ und „published“ in team.toml erhöhen, „tocsin-cli team sign“ mit dem neuen Schlüssel, und den neuen Fingerabdruck überall veröffentlichen, wo der frühere steht.
    Behalten Sie den Ordner keys/rotation für immer: Wer spät kommt, folgt ihm von Schlüssel zu Schlüssel.
cli-team-new =
    Geschrieben: { $path }
    Als Nächstes: Legen Sie Ihr Signaturzertifikat als keys/signing.asc ab und das Zertifikat, für das Meldungen verschlüsselt werden, als keys/encryption/FINGERABDRUCK.asc, füllen Sie team.toml, CONTACT und locales/*/team.md aus, und rufen Sie dann „team check“ und „team sign“ auf. Wie Sie sie mit GnuPG erzeugen, steht in der README unter „For teams“. „team preview“ zeigt jederzeit, wie es aussieht.

cli-rotate-no-team = team.toml im Ordner sagt nicht, von welchem Team er ist.
    .way-on = Beheben Sie zuerst, was „tocsin-cli team check“ dazu sagt.
cli-file = { $path } ist nicht verwendbar: { $why }.
    .way-on = Prüfen Sie, ob es vorhanden ist und Sie es verwenden dürfen.
cli-not-utf8 = { $path } ist kein Text in UTF-8.
    .way-on = Speichern Sie die Datei in Ihrem Editor als UTF-8.
cli-no-window = Das Programm mit dem Fenster fehlt: { $path }.
    .way-on = Installieren Sie „tocsin“ neben „tocsin-cli“.
cli-folder-exists = { $path } gibt es schon.
    .way-on = Nennen Sie einen Ordner, den es noch nicht gibt.
cli-not-a-domain = „{ $id }“ ist kein Domainname.
    .way-on = Nehmen Sie einen, den Ihr Team dauerhaft behält, etwa cert.example.org.
cli-not-a-language = Das ist kein Sprachkürzel.
    .way-on = Nehmen Sie eines wie fr, pt-BR oder zh-Hant.
cli-translate-team = team.toml lässt sich nicht lesen.
    .way-on = Rufen Sie „team check“ auf: Es sagt, was nicht stimmt.
cli-translate-source = { $language } ist die Sprache, aus der übersetzt wird.
    .way-on = Schreiben Sie deren Worte in locales/{ $language } selbst. Zum Übersetzen nennen Sie eine andere Sprache.
cli-no-such-template = Es gibt keine Vorlage „{ $template }“.{ $suggest ->
        [yes] { " " }Meinten Sie „{ $near }“?
       *[no] { "" }
    }
    .way-on = Wählen Sie eine oder mehrere von diesen.
cli-template-language = Die Vorlagen gibt es nicht auf „{ $language }“.
    .way-on = Es gibt sie auf: { $languages }. Nennen Sie eine eigene Sprache als erste, um ihre Worte selbst zu schreiben, oder beginnen Sie ohne sie und fügen Sie sie mit „team translate“ hinzu.
# The templates, each after its name and a colon.
cli-template-certcc = ein IT-Sicherheitsvorfall jeder Art, nach dem Formular des CERT Coordination Center
cli-template-nis2 = die Meldung eines erheblichen Sicherheitsvorfalls in ihren Stufen (NIS 2, Artikel 23)
cli-template-personal-data = die Meldung einer Verletzung des Schutzes personenbezogener Daten (DSGVO, Artikel 33)
cli-template-phishing = Phishing per E-Mail, SMS, Telefon oder im Web
cli-template-vulnerability = eine Schwachstelle in einem Produkt oder einer Website, nach dem Formular des CERT Coordination Center (VINCE)
cli-template-network-abuse = Missbrauch, der von einem Netz oder Server ausgeht: Spam, Angriffe, schädliche Seiten (XARF, ARF)
cli-no-such-form = Das Team hat kein Formular „{ $form }“.
    .way-on = Es gibt: { $forms }.
cli-which-form = Das Team hat mehrere Formulare.
    .way-on = Wählen Sie eines mit --form: { $forms }.
cli-no-stages = Das Formular „{ $form }“ hat keine Stufen.
    .way-on = Lassen Sie --stage weg.
cli-no-such-stage = Das Formular hat keine Stufe „{ $stage }“.
    .way-on = Es hat: { $stages }.
cli-answers-not-json = { $path } ist kein JSON: { $why }.
    .way-on = Berichtigen Sie die Datei an dieser Stelle.
cli-answers-twice = „{ $name }“ steht zweimal in { $path }.
    .way-on = Lassen Sie nur die richtige Angabe stehen.
cli-answers-too-many = { $path } enthält mehr, als Antworten auf ein Formular je umfassen.
    .way-on = Ist das die richtige Datei?
cli-answers-too-many-rows = Die Einträge in { $path } umfassen mehr als { $most } Fragen.
    .way-on = Entfernen Sie Einträge, oder hängen Sie die Liste als Datei an.
cli-fill-ready = { $path } kann ausgefüllt werden. Die Datei ist nicht verschlüsselt.
cli-fill-aside = Nicht alles aus { $path } hat in diesem Formular einen Platz. Was keinen hat, steht als Kommentar am Ende von { $file }:
cli-fill-complete = { $path } ist vollständig. Erstellen Sie die Meldung mit: tocsin-cli report { $bundle } --answers { $path }{ $attach } --save report.eml
cli-fill-unchecked = Niemand hat den Fingerabdruck von { $team } bisher verglichen: Fügen Sie --fingerprint mit dem an, den Sie auf einem anderen Weg bekommen haben, oder --accept-unchecked, wenn Sie ihn nicht vergleichen konnten.
cli-fill-unfinished = { $path } ist noch nicht vollständig.
    .way-on = Berichtigen Sie diese Stellen und führen Sie den Befehl noch einmal aus:
cli-fill-again = Den Editor noch einmal öffnen? [Y/n]
cli-stage-instead = { $path } ist von der Stufe „{ $said }“; sie wird für „{ $asked }“ genommen, wie --stage es sagt.
cli-fill-editor = Der Editor { $editor } hat nicht funktioniert: { $why }.
    .way-on = Nennen Sie in der Variablen EDITOR einen anderen, oder geben Sie --no-editor an und bearbeiten Sie die Datei selbst.
cli-no-evidence-field = Das Formular „{ $form }“ nimmt keine Dateien an.
    .way-on = Lassen Sie --attach weg.
cli-attach-none = Keine Frage nimmt { $file } an.
    .way-on = Lassen Sie die Datei weg oder nennen Sie mit --attach FIELD=FILE eine andere Frage. Warum jede sie nicht annimmt:
cli-attach-says = { $file } sagt auch: { $what }. Mit --bare geht nur das Bild mit.
cli-attach-more = { $file } enthält mehr als das Bild. Mit --bare geht nur das Bild mit.
cli-attach-says-fixed = { $file } sagt auch: { $what }. Hier lässt es sich nicht weglassen.
cli-attach-perhaps = { $file } nennt vielleicht, wer die Datei womit geschrieben hat. Sehen Sie vor dem Senden in ihre Eigenschaften.
cli-attach-no-field = „{ $field }“ ist keine Frage, die Dateien annimmt.
    .way-on = Dateien nehmen an: { $fields }. Eine Datei, deren Name so beginnt, schreibt man ./{ $field }={ $path }.
cli-report-incomplete = Die Meldung ist nicht vollständig: Es wurde nichts versiegelt.
    .way-on = Ergänzen Sie diese Antworten:
cli-unchecked = Niemand hat den Fingerabdruck von { $team } bisher verglichen: Dieses Formular könnte gefälscht sein.
    .way-on = Geben Sie mit --fingerprint den an, den Sie auf einem anderen Weg bekommen haben, oder --accept-unchecked, wenn Sie ihn nicht vergleichen konnten. Das wird in der Meldung vermerkt.
cli-keep-how = Hier gibt es nichts, womit sich die Meldung verschlossen aufbewahren ließe: keinen Schlüsselbund und niemanden, der nach einer Passphrase gefragt werden könnte. Nichts wurde versiegelt.
    .way-on = Nennen Sie mit --passphrase-file eine Datei mit einer Passphrase, oder lassen Sie --keep weg.
cli-keep-differ = Die beiden Passphrasen sind verschieden. Nichts wurde versiegelt.
    .way-on = Führen Sie den Befehl noch einmal aus, und geben Sie zweimal dieselbe ein.
cli-update-team = Was unter dieser Kennung aufbewahrt wird, ging an { $team }.
    .way-on = Öffnen Sie das Formular dieses Teams.
cli-update-form = Was unter dieser Kennung aufbewahrt wird, antwortet auf das Formular „{ $before }“, nicht auf „{ $form }“.
    .way-on = Geben Sie Antworten auf „{ $before }“ an, oder lassen Sie --update weg, um neu zu melden.
cli-update-nothing = Nichts hat sich geändert: Dies ist eine weitere Kopie der Fassung { $revision }.
cli-update-number-later = Nummer und Stand gehen mit der nächsten Fassung, die etwas ändert, an das Team.
cli-update-other-file = { $file } ist nicht mehr, was es war: Fassung { $revision } enthält die Datei, wie sie jetzt ist.
cli-update-unsigned = Die vorige Fassung war mit { $key } signiert, diese ist es nicht: Geben Sie --sign-with oder --sign-with-agent wieder an, sonst muss das Team nachfragen.
cli-update-test = Was als Vorfall gemeldet wurde, kann keine Übung werden.
    .way-on = Lassen Sie --test weg, oder beginnen Sie ohne --update eine eigene Übung.
cli-update-gone = Um ohne diese Datei fortzufahren, lassen Sie mit --attach FELD= die Dateien ihrer Frage weg und hängen die übrigen wieder an.
cli-describe-none = In dieser Meldung gibt es keine Datei „{ $file }“.
    .way-on = Hängen Sie sie auch an, oder schreiben Sie ihren Namen so, wie sie angehängt ist.
cli-waiting-for = Hinter --waiting-for steht nichts.
    .way-on = Schreiben Sie, worauf die Meldung wartet, oder geben Sie --state open an.
cli-ticket = „{ $ticket }“ ist keine Nummer eines Teams.
    .way-on = Schreiben Sie den Domainnamen des Teams davor: cert.example.org=2026-17.
cli-sign-kept = Ein Schlüssel, der für eine Meldung erzeugt wird, wird mit ihr aufbewahrt.
    .way-on = Geben Sie --keep dazu, oder signieren Sie mit einem eigenen Schlüssel: --sign-with.
cli-draft-key = Der Schlüssel liegt gesperrt in { $path }. Importieren Sie ihn dort, wo Sie Mail lesen: Antworten auf die Meldung werden für ihn verschlüsselt.
cli-draft-key-public = Der öffentliche Schlüssel liegt in { $path }.
cli-save-name = { $path } sagt nicht, was geschrieben werden soll.
    .way-on = Beenden Sie den Namen mit .eml für eine versiegelte Mail oder mit .tar.pgp für eine einzelne versiegelte Datei.
cli-account-unknown = Die Tabelle hat keine Einstellungen für { $domain }. Es wurde niemand gefragt.
    .way-on = Mit --ask wird { $domain } selbst gefragt: Die Domain und wer ihren Namen für Sie nachschlägt, erfahren, dass dort jemand Mail einrichtet.
cli-account-found-add = Geben Sie dies „account add“ mit:
cli-no-such-account = Es gibt kein Konto „{ $account }“.
    .way-on = „tocsin-cli account list“ zeigt die vorhandenen.
cli-no-account = Es gibt kein Konto, mit dem gesendet werden kann.
    .way-on = Legen Sie eines mit „tocsin-cli account add“ an, oder speichern Sie die Meldung mit --save.
cli-no-account-fixed = Es gibt kein Konto, mit dem gesendet werden kann: Ihre Organisation hat den Server festgelegt, die Absenderadresse nennen Sie.
    .way-on = Nennen Sie sie mit „tocsin-cli account add { $account } --from ADRESSE“, oder speichern Sie die Meldung mit --save.
cli-account-fixed = Es gibt kein Konto „{ $account }“: Ihre Organisation hat festgelegt, wie hier E-Mail gesendet wird.
    .way-on = Verwenden Sie das der Organisation: --account { $fixed }.
cli-which-account = Es gibt mehrere Konten.
    .way-on = Wählen Sie eines mit --account: { $accounts }.
cli-answers = Die Antworten in { $path } passen nicht zum Formular.
    .way-on = Berichtigen Sie diese Stellen:
cli-team-opened = { $count } Dateien, jede wie im MANIFEST. Wer sie geschrieben hat, ist damit nicht bewiesen. Lesen Sie zuerst { $report }.
cli-opened-form-own = Das Formular darin ist Ihr eigenes, unterschrieben von { $signer }.
cli-opened-form-unproven = Dass das Formular darin Ihres ist, ist nicht bewiesen; unterschrieben ist es von { $signer }. Zum Beweis geben Sie Ihr Bündel mit --bundle an.
cli-opened-update = Dies ist Revision { $revision }. Ob sie von demselben Absender kommt wie die davor, sagt --after mit deren Ordner.
cli-opened-after-same = Sie kommt von dem Absender der Revision { $revision }: Beide haben dasselbe Aktualisierungs-Token.
cli-opened-after-same-key = Sie kommt von dem Absender der Revision { $revision }: Beide sind mit demselben Schlüssel signiert, auch wenn ihr Aktualisierungs-Token ein anderes ist.
cli-opened-after-unproven = NICHT bewiesen, dass sie von dem Absender der Revision { $revision } kommt: Ihr Aktualisierungs-Token ist ein anderes. Fragen Sie die meldende Person auf anderem Weg, bevor Sie ihr glauben.
# $key: fingerprint
cli-opened-after-other-key = Revision { $revision } war mit dem Schlüssel { $key } signiert, diese ist es nicht. Fragen Sie die meldende Person, warum.
cli-opened-after-older = Dies ist Revision { $revision }, im Ordner liegt Revision { $other }: Diese ist nicht die neuere.
cli-opened-after-other = Dies ist die Meldung { $id }, im anderen Ordner liegt { $other }.
    .way-on = Geben Sie --after den Ordner einer früheren Revision derselben Meldung.
cli-opened-after-unread = { $path } sagt nicht, welche Meldung es ist.
    .way-on = Geben Sie --after einen Ordner, den „team open“ geschrieben hat.
cli-opened-found = Nach dem Formular stimmt Folgendes nicht:
cli-opened-signature-same = Unterschrieben mit demselben Schlüssel wie das beiliegende Zertifikat: { $key }. Wer das ist, beweist es nicht.
cli-opened-signature-for-others = Signiert mit demselben Schlüssel wie das beiliegende Zertifikat, { $key }, aber für ein anderes Team: Jemand hat sie an Sie weitergegeben.
cli-opened-signature-other = Unterschrieben mit einem Schlüssel, dessen Zertifikat nicht beiliegt; die Unterschrift wurde nicht geprüft: { $key }
cli-opened-signature-bad = Die Unterschrift ist falsch. Sie nennt den Schlüssel { $key }; fragen Sie am Telefon nach.
# Then come words of the OpenPGP library, English
cli-opened-signature-why = Warum
cli-opened-signature-unknown = Was hereinkam, war schon entschlüsselt: Ob es signiert war, kann nur sagen, was es entschlüsselt hat.
cli-opened-answer = Eine Antwort kann für das beiliegende Zertifikat verschlüsselt werden: { $path }
cli-opened-copy = Eine Kopie zum Weitergeben liegt in { $copy }. Lesen Sie sie vorher: Was jemanden verrät, sieht kein Programm immer.
cli-opened-copy-answers = Was die meldende Person über das Weitergeben geantwortet hat, gilt auch für die Kopie:
cli-opened-severity = Schweregrad
cli-opened-category = Kategorie
cli-opened-reporter = Gemeldet von
cli-table-unread = Manche Meldungen waren nicht lesbar: { $count }.
    .way-on = Die Zeilen darüber sagen, welche und warum; die anderen stehen in der Tabelle.
# $word: as it was typed; $near: what was perhaps meant; $known: all there are
cli-table-column = Es gibt keine Spalte „{ $word }“.
    .way-on = { $suggest ->
        [yes] Ist „{ $near }“ gemeint?
       *[no] Es gibt: { $known }.
    }
cli-table-category = Kein Formular hier kennt die Kategorie „{ $word }“.
    .way-on = { $suggest ->
        [yes] Ist „{ $near }“ gemeint?
       *[no] Es gibt: { $known }.
    }
cli-table-severity = Kein Formular hier kennt den Schweregrad „{ $word }“.
    .way-on = { $suggest ->
        [yes] Ist „{ $near }“ gemeint?
       *[no] Es gibt: { $known }.
    }
# $count: a number of files and mails
cli-table-others = Übergangen, weil keine versiegelte Meldung darin ist: { $count }.
# $parts: numbers
cli-table-parts-alone = Von der Meldung { $name } sind nur diese Teile da, ohne Teil 1, die Meldung selbst: { $parts }.
# $count: a number
cli-table-none = Keine Meldung ist so, wie es verlangt wurde. Gelesene Meldungen: { $count }.
cli-table-withdrawn = Weggelassen, weil zurückgezogen: { $count }. Mit --state withdrawn werden sie gezeigt.
cli-table-exercises = Weggelassen, weil Übungen: { $count }. Mit --test werden sie gezeigt.
cli-table-time = „{ $time }“ ist keine Zeit.
    .way-on = Geben Sie einen Tag (2026-03-14), einen Monat (2026-03), ein Jahr oder einen Zeitpunkt (2026-03-14T12:00:00Z) an.
cli-table-zone = „{ $zone }“ ist keine Zeitzone.
    .way-on = Geben Sie einen Namen wie Europe/Berlin oder einen Abstand wie +02:00 an.
cli-table-host = „{ $host }“ ist weder eine Adresse noch ein Netz noch eine Domain.
    .way-on = Geben Sie etwas wie 192.0.2.0/24, 2001:db8::1 oder site.example an.
cli-unsaid = Der Text konnte nicht geschrieben werden: { $why }.
cli-kept = Sie ist im Postausgang. So senden Sie sie: { $command }
cli-kept-unknown = Sie ist im Postausgang. So senden Sie sie erneut, obwohl sie schon da sein kann: { $command }
cli-mail-watched = Sie sagen, dass der Eindringling Ihre Mail lesen könnte: Senden Sie von einem Konto, das er nicht beobachtet, speichern Sie die Meldung mit --save und überbringen Sie sie, oder rufen Sie an.
cli-way-out = Wenn sie von hier nicht gehen kann: Speichern Sie sie mit --save report.eml und überbringen Sie sie, oder rufen Sie an.
cli-way-out-kept = Wenn sie von hier nicht gehen kann: Speichern Sie sie und überbringen Sie sie, oder rufen Sie an. So speichern Sie sie: { $command }
cli-outbox-not-tried = Mails, die nicht versucht wurden, weil dasselbe Konto sie sendet; sie bleiben im Postausgang: { $count }
cli-outbox-deleted = Gelöscht: { $name }
cli-outbox-mail-deleted = Die Mail ist gelöscht: { $name }. Was über sie bekannt ist, bleibt, bis ihr Entwurf wieder geöffnet wird.
cli-import-passphrase = { $path } öffnet eine Passphrase, und hier ist kein Terminal, um danach zu fragen.
    .way-on = Geben Sie eine Datei mit dieser Passphrase an: --file-passphrase-file. --passphrase-file ist für den Entwurf, der hier liegt.
cli-kept-before = Was hier von dieser Meldung schon aufbewahrt war, ist unverändert.
cli-kept-nothing = Von dieser Meldung wird hier nichts aufbewahrt, weil nichts übergeben wurde. Geben Sie --keep noch einmal an.
cli-exists = { $path } gibt es schon: Es wurde nichts geschrieben.
    .way-on = Wählen Sie einen anderen Namen, oder geben Sie --force an.

cli-look-up-ask = Fragen? [j/N]
cli-look-up-yes = j
cli-look-up-unasked = Niemand wurde gefragt. Diese Server hätten erfahren, dass sich jemand unter Ihrer Adresse dieses Team ansieht: { $servers }.
    .way-on = Geben Sie --yes an, wenn sie es erfahren dürfen, oder antworten Sie an einem Terminal mit „j“.
cli-team-unknown = Als „{ $name }“ ist hier kein Team bekannt, und eine solche Datei gibt es nicht.
    .way-on = Nennen Sie die Datei oder die https://-Adresse des Formulars; ist das Team hier erst bekannt, genügt die Domain, die seine ID ist.
cli-renew-none = Hier ist kein Team bekannt.
    .way-on = Nennen Sie die Datei oder die Adresse seines Formulars.
cli-renew-which = Hier ist mehr als ein Team bekannt: { $teams }.
    .way-on = Nennen Sie eines davon.
