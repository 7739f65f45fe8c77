### Das Fenster: was seine Seiten, Schaltflächen und Hinweise sagen.

## Überall

language = Sprache
open = Öffnen
fetch = Abrufen
copy = Kopieren
open-in-browser = Im Browser öffnen
cancel = Abbrechen
dismiss = Verstanden
back = Zurück
next = Weiter
try-again = Noch einmal versuchen
remove = Entfernen
move-up = Nach oben
move-down = Nach unten
done-of = { $done } von { $total }
done-of-left = { $done } von { $total }, noch etwa { $left }
named = { $name }: { $value }
part-of = { $whole }, { $part }
day-and-time = { $day }, { $time }
call-team = Sie können { $team } anrufen: { $telephone }.
call-claimed = Telefon von { $team }, wie es in dieser Datei steht: { $telephone }.
call-team-emergency = Gerade ist niemand da; im Notfall rufen Sie { $team } an: { $telephone }.
call-claimed-emergency = Notfalltelefon von { $team }, wie es in dieser Datei steht: { $telephone }.
frame-telephone = Telefon { $telephone }
frame-emergency = Notfalltelefon { $telephone }
frame-telephone-claimed = Laut diesem Formular: Telefon { $telephone }
frame-emergency-claimed = Laut diesem Formular: Notfalltelefon { $telephone }
example-banner = Geben Sie nichts Vertrauliches ein.
unchecked-banner = Dieses Formular kann gefälscht sein.
checked-before-banner = Sein Schlüssel hat seitdem gewechselt.
exercise-banner = Übung: Was Sie hier versiegeln, ist als Testmeldung gekennzeichnet.
trial = Der Weg zum Team
trial-note = Eine Testmeldung ist überall als Übung gekennzeichnet. Was das Formular verlangt, ist ausgefüllt; Sie können es vor dem Senden ändern.
trial-begin = Testmeldung beginnen
trial-last = Zuletzt ging am { $date } eine Testmeldung per Mail an { $team }.
trial-never = Von diesem Rechner ging noch keine Testmeldung per Mail an { $team }.
unchecked-check = Prüfen
fonts-missing = Diesem Rechner fehlt eine Schrift für einige der hier gezeigten Zeichen: installieren Sie eine (unter Debian und Ubuntu „apt install { $packages }“) und starten Sie Tocsin neu.

## Ohne Fenster

platform-no-display = Es gibt keine Anzeige, auf der sich ein Fenster öffnen lässt: Starten Sie Tocsin auf einem Desktop, oder verwenden Sie das Programm „tocsin-cli“, das keine braucht.
platform-display-refused = Die Anzeige antwortet nicht: Prüfen Sie DISPLAY oder WAYLAND_DISPLAY und das Recht, sie zu benutzen, oder verwenden Sie das Programm „tocsin-cli“, das keine braucht.
platform-no-library = Für das Fenster fehlt etwas ({ $libraries }): Installieren Sie es mit „apt install { $packages }“, oder verwenden Sie das Programm „tocsin-cli“, das ohne Fenster auskommt.
platform-no-window = Es ließ sich kein Fenster öffnen: Prüfen Sie, ob OpenGL hier funktioniert (Debian-Paket „libgl1-mesa-dri“), oder verwenden Sie das Programm „tocsin-cli“, das kein Fenster braucht.

## Schritte

step-team = Das Team
step-review = Durchsicht
step-deliver = Übermitteln
step-receipt = Quittung
step-of = Schritt { $number } von { $count }: { $name }
page-done = Vollständig
page-optional = Nichts erforderlich
page-missing = { $count ->
    [one] { $count } Pflichtangabe fehlt
   *[other] { $count } Pflichtangaben fehlen
}
page-wrong = { $count ->
    [one] { $count } Angabe zu berichtigen
   *[other] { $count } Angaben zu berichtigen
}

## Anfang

welcome-title = Einen Sicherheitsvorfall melden
welcome-what = Ein Notfallteam gibt Ihnen sein signiertes Formular. Sie füllen es hier aus, es wird so verschlüsselt, dass nur das Team es lesen kann, und Sie senden oder speichern es. Bis dahin bleibt alles, was Sie eingeben, auf diesem Rechner.
welcome-file = Formular eines Teams öffnen
welcome-file-note = Eine Datei, deren Name auf „.tocsin“ endet, vom Team oder von seiner Webseite. Sie können sie auch auf dieses Fenster ziehen.
welcome-file-choose = Datei auswählen …
no-dialog = Diese Arbeitsumgebung hat keinen Dialog, um Dateien auszuwählen.
    .way-on = Geben Sie den Pfad in das Feld neben der Schaltfläche ein.
welcome-path = Oder eingeben, wo die Datei liegt
    .example = /home/anna/xyz-cert.tocsin
welcome-address = Formular über seine Adresse abrufen
welcome-address-note = Die Adresse, die Ihnen das Team genannt hat. Mit nichts anderem wird Verbindung aufgenommen.
welcome-address-label = Adresse
    .example = https://www.xyz-cert.example/xyz-cert.tocsin
welcome-example = Erst einmal ausprobieren
welcome-example-note = Ein erdachtes Team, zum Üben ganz ohne Netz. Was Sie dort eingeben, ist nicht vertraulich, und nichts wird gesendet.
welcome-example-try = Beispiel öffnen
welcome-quiet = Dieses Programm nimmt mit niemandem Verbindung auf, solange Sie es nicht verlangen.
draft-for = Ihr Entwurf für { $team }
draft-saved = Gespeichert: { $moment }
drafts-title = Angefangene Meldungen
drafts-over = Übergebene Meldungen
drafts-all = Alle { $count } zeigen
drafts-tell = Worum es in diesen Entwürfen geht, ist verschlüsselt. Um sie zu unterscheiden, werden sie geöffnet.
drafts-tell-passphrase = Passphrase dieser Entwürfe
drafts-tell-do = Unterscheiden
draft-test = Übung
draft-reached-open = Noch nicht versiegelt
draft-reached-waiting = Versiegelt; wartet im Postausgang
draft-reached-partly = Ihr Mailserver hat sie für einige der Empfänger angenommen
draft-reached-unknown = Ob Ihr Mailserver sie hat, ist unbekannt
draft-reached-mailed = Ihrem Mailserver übergeben
draft-reached-saved = Versiegelt und in eine Datei gespeichert
draft-reached-saved-waiting = Versiegelt und in eine Datei gespeichert; eine Mail davon wartet noch im Postausgang
draft-reached-handed-over = Ihrem Mailprogramm übergeben; noch nicht gesagt, ob es gesendet wurde
draft-reached-said-sent = Ihrem Mailprogramm übergeben; Sie sagten, dass Sie es gesendet haben
draft-reached-said-not-sent = Ihrem Mailprogramm übergeben; Sie sagten, dass Sie es nicht gesendet haben
draft-reached-closed = Abgeschlossen
draft-changed = Seitdem geändert
draft-reference = Kennzeichen { $reference }
draft-until = Bleibt bis { $date }
draft-id = ID { $id }
draft-opens-keyring = Öffnet sich mit dem Schlüsselbund dieses Rechners
draft-opens-passphrase = Öffnet sich mit der Passphrase
draft-opens-both = Öffnet sich mit dem Schlüsselbund dieses Rechners oder mit der Passphrase
draft-rename = Umbenennen …
draft-name = Ihr eigener Name dafür
draft-name-note = Er bleibt verschlüsselt beim Entwurf auf diesem Rechner: Er steht in keiner Meldung, keiner Mail und keiner Datei, die Sie weitergeben.
draft-rename-do = Diesen Namen behalten
draft-duplicate = Duplizieren …
draft-duplicate-note = Eine weitere Meldung mit denselben Antworten und Dateien: Sie hat ein eigenes Kennzeichen und nichts von dem, was übergeben wurde, und öffnet sich wie diese.
draft-duplicate-do = Anlegen
draft-protect = Schutz …
draft-protect-passphrase = Neue Passphrase
draft-protect-note = Er wird neu verschlüsselt und öffnet sich nur noch so, wie Sie wählen. Ältere Kopien auf einem USB-Stick oder in einer Sicherung öffnen sich wie bisher.
draft-go-on = Daran weiterarbeiten
draft-passphrase = Passphrase dieses Entwurfs
draft-delete = Löschen
draft-delete-really = Endgültig löschen
draft-keep = Behalten
draft-delete-note = Seine Schlüssel und jede Kopie hier werden zerstört. Ein USB-Stick oder eine Sicherung kann ältere Kopien behalten: Sie öffnen sich mit der Passphrase oder mit einer Sicherung des Schlüsselbunds.
draft-delete-mail = Seine Mail wartet im Postausgang und bleibt dort: Sie kann noch gesendet werden. Entfernen Sie sie auch dort, wenn sie nicht gehen soll.
draft-export = Exportieren …
draft-export-note = Eine Datei unter eigener Passphrase: Ein Kollege, die nächste Schicht oder ein anderer Rechner macht mit derselben Meldung weiter. Wer Datei und Passphrase hat, kann alles lesen.
draft-export-files = Mit den Dateien, die mitgehen
draft-export-passphrase = Neue Passphrase für die Datei
draft-export-path = Speichern unter
draft-export-do = Exportieren
draft-exported = Der Entwurf ist in { $path }. Geben Sie die Datei auf einem Weg weiter und ihre Passphrase auf einem anderen, und machen Sie nur an einer Stelle mit der Meldung weiter.
draft-recovered = Alle Ihre Antworten sind da: Das Programm wurde unerwartet beendet; was Sie bis { $moment } eingegeben hatten, ist erhalten.

## Ein Entwurf von anderswo

import-title = Einen Entwurf übernehmen
import-note = { $file } enthält eine Meldung, die anderswo begonnen wurde. Hier geht sie als dieselbe Meldung weiter.
import-file-passphrase = Passphrase der Datei
import-own-passphrase = Passphrase des Entwurfs, der hier ist
import-folder = Ordner für seine Dateien, neu oder leer
import-folder-note = Ohne Ordner bleiben die Dateien, die mitgehen, weg.
import-do = Übernehmen
import-replace = Den aus der Datei nehmen
import-not = Nicht übernehmen

## Das Team

team-what = Meldungen aus diesem Formular gehen an { $team }. Sehen Sie sich an, wem Sie schreiben, bevor Sie beginnen.
read-original = Das Original lesen ({ $language })
close-team = Schließen
known-line = { $state } · { $team }
known-name = Wessen Formular das ist
known-details = Einzelheiten
known-details-hide = Einzelheiten ausblenden
known-since = Hier zuerst geöffnet am { $date }.
known-compared = Fingerabdruck verglichen am { $date }.
signature-proves = Die Signatur beweist, dass das Formular vollständig ist und dass es geschrieben hat, wer diesen Schlüssel besitzt.
signature-proves-not = Sie beweist nicht, dass der Schlüssel der von { $team } ist: Jeder kann einen Schlüssel herstellen und ein Formular unter diesem Namen signieren.
form-age-days = Version { $version }, veröffentlicht { $count ->
        [0] heute
        [one] vor { $count } Tag
       *[other] vor { $count } Tagen
    }.
form-age-months = Version { $version }, veröffentlicht vor { $count ->
        [one] { $count } Monat
       *[other] { $count } Monaten
    }.
form-age-years = Version { $version }, veröffentlicht vor { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahren
    }.
known-given = Von Ihrer Verwaltung geprüft
    .why = Ihre eigene Verwaltung bürgt für den Schlüssel dieses Teams.
known-checked = Sie haben dieses Team geprüft
    .why = Sie haben den Fingerabdruck mit einem verglichen, den Sie auf anderem Weg erhalten haben. Formular und Schlüssel sind die von { $team }.
known-checked-before = Geprüft, bevor der Schlüssel wechselte
    .why = Der frühere Schlüssel, der verglichen wurde, hat signiert, dass dieser ihn ablöst. Das könnte auch, wer den früheren gestohlen hat: Vergleichen Sie bei Gelegenheit noch einmal.
known-not-yet = Noch nicht geprüft
    .why = Noch niemand hat den Schlüssel dieses Formulars mit einem verglichen, der auf anderem Weg kam. Bis dahin ist alles, was hier über { $team } steht, das, was die Datei über sich selbst sagt.
known-mismatched = Stimmt nicht mit dem überein, was Sie verglichen haben
    .why = Was Sie verglichen haben, ist der Fingerabdruck eines anderen Schlüssels. Dieses Formular kann im Namen von { $team } gefälscht sein: Dafür wird nichts verschlüsselt, bis der richtige Fingerabdruck verglichen ist.
known-example = Beispiel – das kann jeder lesen
    .why = Der geheime Schlüssel dieses Teams ist mit dem Programm veröffentlicht. Üben Sie damit, aber geben Sie nichts Vertrauliches ein.
known-preview = Vorschau
    .why = Wessen Formular das ist, ist hier nicht bekannt: Es ist nur mit einem Schlüssel dieser Vorschau signiert. An dieser Stelle lesen Meldende, ob Ihr Schlüssel geprüft wurde.
fingerprint = Fingerabdruck des Schlüssels, der dieses Formular signiert hat
held-title = Den Schlüssel des abgelehnten Formulars vergleichen
held-note = Den hier bekannten Schlüssel hat niemand geprüft, oder sein Besitzer hat ihn widerrufen. Stimmt das, was das Team Ihnen auf anderem Weg gegeben hat, mit diesem Formular überein, tritt es an die Stelle des früheren.
held-label = Den Fingerabdruck des abgelehnten Formulars vergleichen
compare-label = Fingerabdruck vergleichen
compare-note = Geben Sie einen ein, den Sie auf anderem Weg erhalten haben: von einer Karte, einem Aushang, aus dem Kollegenkreis oder am Telefon unter einer Nummer, die nicht aus dieser Datei stammt.
compare-what = Sie können auch einen Text einfügen, in dem er steht, das Zertifikat des Teams oder den Pfad einer Datei, oder eine Datei auf dieser Seite ablegen: einen Text, ein Zertifikat oder ein PNG-Bild des QR-Codes des Teams.
compare-groups = { $done } von { $all } Gruppen sind da.
compare-file = Datei auswählen …
compare = Vergleichen
team-site = Ist das Team für uns zuständig?
site-served = Dieses Team ist zuständig für { $sites }.
site-label = Domain, Mailadresse oder IP-Adresse Ihrer Einrichtung
site-example = www.example.org oder 192.0.2.17
site-yes = Ja: { $by } steht auf der Liste dieses Teams.
site-not-listed = Nicht auf der Liste dieses Teams. Fragen Sie telefonisch, ob es für Sie zuständig ist; vielleicht weiß man dort, wer es ist.
site-unreadable = Geben Sie einen Domainnamen wie www.example.org oder eine IP-Adresse ein.
team-reach = So erreichen Sie das Team
reach-claims = So steht es in dieser Datei. Prüfen Sie die Datei nicht mit diesen Angaben.
telephone = Telefon
emergency = Im Notfall
facsimile = Fax
email = E-Mail
web = Web
postal = Anschrift
team-hours = Wann jemand antwortet
hours-open = Gerade ist jemand da, bis { $changes } dort ({ $here } hier).
hours-open-always = Es ist rund um die Uhr jemand da.
hours-closed = Gerade ist niemand da. Wieder erreichbar: { $changes } dort ({ $here } hier). Im Notfall rufen Sie an.
hours-closed-now = Gerade ist niemand da. Im Notfall rufen Sie an.
hours-there = Dort ist es { $there } ({ $zone }).
day-range = { $first } bis { $last }
hours-span = { $from } bis { $to }
hours-unknown = Das Team sagt nicht, wann es antwortet.
team-response = Wie bald eine Antwort kommt
response-note = Die erste Antwort, gerechnet in der Dienstzeit, außer im Notfall:
response-within = innerhalb von { $duration }
what-happened = Was ist geschehen?
which-form = Welches Formular?
form-for-this = Dafür gibt es: { $form }
forms-all = Alle Formulare zeigen
forms-lead = Nach dem Geschehenen auswählen
choose-form = Formular auswählen
form-under-way = Sie füllen aus
form-another = Ein anderes Formular nehmen
team-disclosure = Was mit Ihrer Meldung geschieht
disclosure-note = Wer was erfahren darf, nach den Regeln des Teams. Im Formular sagen Sie, wem von Ihrer Meldung berichtet werden darf.
disclosure-open = Ganze Übersicht zeigen
disclosure-close = Übersicht ausblenden
disclosure-always = Erfahren es bei Bedarf
disclosure-consent = Nur mit Zustimmung
disclosure-never = Erfahren es nie
team-document = Die vollständige Beschreibung des Teams
document-note = Das Dokument, in dem das Team sagt, wer es ist und wie es arbeitet, in der Form, die RFC 2350 verlangt.
document-open = Lesen
document-close = Ausblenden

## Das Formular

for-example = z. B. { $example }
to-form = Zum Formular
to-review = Zur Durchsicht
required = erforderlich
recommended = empfohlen
required-from = Erforderlich ab „{ $stage }“.
asked-from = Wird ab „{ $stage }“ gefragt: { $questions }.
stage-title = Welche Meldung ist das?
stage-note = Sie können das jederzeit ändern; keine Antwort geht verloren.
newer-title = { $team } hat ein neueres Formular veröffentlicht
newer-must = { $team } nimmt das Formular, mit dem Sie begonnen haben, nicht mehr an. Ihre Antworten gehen mit; was keine Frage mehr hat, bleibt lesbar.
newer-may = Sie können mit dem begonnenen Formular weitermachen oder das neuere nehmen. Ihre Antworten gehen mit; was keine Frage mehr hat, bleibt lesbar.
newer-added = Neu: { $questions }
newer-changed = Anders gefragt: { $questions }
newer-removed = Nicht mehr gefragt: { $questions }
newer-move = Das neuere Formular nehmen
newer-keep = Das begonnene Formular behalten
left-title = Beiseitegelegte Antworten
left-note = Das neuere Formular fragt nicht danach oder ließe sie weiter gehen, als Ihnen gesagt wurde. Sie bleiben in Ihrem Entwurf und werden nicht gesendet; was Sie senden wollen, tippen Sie neu ein.
left-stays = Ihnen wurde gesagt, dass sie auf diesem Rechner bleibt; das neuere Formular würde sie senden.
left-sealed = Ihnen wurde gesagt, dass sie verschlüsselt wird; das neuere Formular könnte sie in den Betreff setzen, den jeder lesen kann, der die Mail befördert.
left-marked = Ihnen wurde gesagt, dass sie die Kennzeichnung { $label } trägt; das neuere Formular ließe sie weiter gehen.
left-drop = Wegwerfen
calculated = berechnet
calculated-nothing = Noch nichts: ergibt sich aus anderen Antworten.
help-open = Mehr dazu
help-close = Weniger
said-wrong = Zu berichtigen: { $sentence }
said-warning = Bitte prüfen: { $sentence }
consent = Ich stimme zu
currency = Währung
date = Datum
date-example = JJJJ-MM-TT
time = Uhrzeit
time-example = hh:mm
zone = Zeitzone
zone-example = Europe/Berlin
zone-own = Ihre Zeitzone: { $zone }
today = Heute
now = Jetzt
about = Ungefähr: das ist geschätzt
about-moment = ungefähr { $moment }
interval-moment = zwischen { $earliest } und { $latest }
earliest = Frühestens
latest = Spätestens
clock = Die Uhr, die es anzeigte
clock-not-said = Dazu sage ich nichts
clock-exact = Synchronisiert
clock-unknown = Niemand weiß, ob sie richtig geht
clock-off = Um einen bekannten Betrag falsch
clock-offset = Abweichung (+ geht vor, - geht nach)
clock-of-moment = { $moment }; Uhr: { $clock }
percentage = { $number } %
in-percent = In Prozent.
quantity-exact = Genaue Zahl
quantity-estimate = Schätzung
quantity-range = Zwischen zwei Zahlen, oder nur die kleinste oder die größte
quantity-number = Zahl
quantity-least = Mindestens
quantity-most = Höchstens
quantity-about = ungefähr { $number }
quantity-between = { $least } bis { $most }
quantity-at-least = mindestens { $number }
quantity-at-most = höchstens { $number }
search-list = In dieser Liste suchen
search-nothing = Nichts in dieser Liste passt dazu.
search-type = Tippen Sie, um eines von { $count } zu finden.
search-found = Gefunden: { $count }. Die Eingabetaste nimmt das erste.
search-more = { $count } weitere: tippen Sie mehr Buchstaben.
list-all = Alle anzeigen
list-few = Weniger anzeigen
class-itself = { $class } – welcher Art, ist nicht bekannt
class-chosen = { $class } – { $count } gewählt
specify = „{ $option }“: Bitte sagen Sie, was
rows-none = Noch nichts eingetragen.
row-add = Hinzufügen
row-title = { $name }, Nr. { $number }
personal-purpose = Persönliche Angaben. Zweck: { $purpose }
keep-subject = Diese Antwort kann jeder lesen, der die Mail befördert.
keep-never = Diese Antwort bleibt auf diesem Rechner.
marked = Diese Antwort trägt die Kennzeichnung { $label }.
marking = Kennzeichnung dieser Antwort
evidence-limits = { $count ->
    [0] Noch keine Dateien. Bis zu { $max-count } Dateien, zusammen { $max-size }.
    [one] { $count } Datei, { $size }. Bis zu { $max-count } Dateien, zusammen { $max-size }.
   *[other] { $count } Dateien, { $size }. Bis zu { $max-count } Dateien, zusammen { $max-size }.
}
evidence-types = Hier gewünscht: { $types }
evidence-malware = Schadprogramme gehören in einen Behälter mit Passwort: eine ZIP-Datei mit dem Passwort „infected“. Sonst entfernt sie ein Filter auf dem Weg, oder jemand öffnet sie aus Versehen.
evidence-add = Dateien hinzufügen …
evidence-drop = oder auf dieses Fenster ziehen
evidence-path = Oder eingeben, wo eine Datei liegt
evidence-add-path = Hinzufügen
evidence-says = Diese Datei sagt auch:
evidence-says-place = wo: { $value }
evidence-says-taken = wann: { $value }
evidence-says-device = womit: { $value }
evidence-says-serial = Seriennummer: { $value }
evidence-says-author = von wem: { $value }
evidence-says-words = in Worten: { $value }
evidence-says-software = geschrieben mit: { $value }
evidence-says-perhaps = Solche Dateien nennen oft, wer sie womit geschrieben hat. Sehen Sie vor dem Senden in ihre Eigenschaften.
evidence-says-more = Sie enthält mehr als das Bild.
evidence-says-fixed = Hier lässt es sich nicht weglassen.
evidence-bare = Nur das Bild senden, ohne das
evidence-what = Was es ist
saving-saved = Gespeichert um { $time }
saving-pending = Wird gespeichert …
saving-failed = Nicht gespeichert
saving-memory = Nur im Arbeitsspeicher: weg, sobald das Fenster schließt

## Entwürfe schützen

protect-title = Schützen Sie, was Sie schreiben
protect-why = Bevor Sie beginnen: Damit nichts verloren geht, werden Ihre Antworten auf diesem Rechner aufbewahrt, verschlüsselt mit einer Passphrase, die nur Sie kennen.
protect-passphrase = Passphrase
protect-again = Noch einmal dieselbe
protect-differs = Die beiden sind nicht gleich.
protect-least = Mindestens { $least } Zeichen. Ohne sie kann niemand den Entwurf öffnen, auch Sie nicht.
protect-use = Mit dieser Passphrase schützen
protect-memory = Nur im Arbeitsspeicher halten
protect-memory-note = Nur im Arbeitsspeicher gehen Ihre Antworten verloren, sobald das Fenster schließt oder der Rechner stehen bleibt.
protect-how = Was ihn öffnen soll
protect-by-keyring = Der Schlüsselbund dieses Rechners
    .note = Nichts einzutippen; wer hier als Sie angemeldet ist, kann ihn öffnen, auf einem anderen Rechner niemand.
protect-by-passphrase = Eine Passphrase
protect-by-both = Beides: eins genügt
protect-change = Von jetzt an öffnet ihn nur, was Sie hier wählen.
protect-do = So schützen
protection-title = Wie aufbewahrt wird, was Sie schreiben
protection-keyring = Es wird auf diesem Rechner verschlüsselt aufbewahrt und öffnet sich mit seinem Schlüsselbund.
protection-passphrase = Es wird auf diesem Rechner verschlüsselt aufbewahrt und öffnet sich mit Ihrer Passphrase.
protection-both = Es wird auf diesem Rechner verschlüsselt aufbewahrt und öffnet sich mit seinem Schlüsselbund oder mit Ihrer Passphrase.
protection-memory = Es ist nur im Arbeitsspeicher, wie Sie gewählt haben: weg, sobald das Fenster schließt.
protection-ask = Bevor Sie beginnen, werden Sie nach einer Passphrase gefragt: Dieser Rechner hat keinen Schlüsselbund, der eine für Sie aufbewahren könnte.
protection-change = Art wählen …

## Schließen

leave-title = Schließen, ohne Ihre Eingaben zu behalten?
leave-unprotected = Ihre Antworten sind nur im Arbeitsspeicher: Sobald das Fenster schließt, sind sie weg. Mit einer Passphrase werden sie verschlüsselt auf diesem Rechner aufbewahrt.
leave-not-saved = Ihre letzten Antworten ließen sich nicht speichern: Sobald das Fenster schließt, sind sie weg.
leave-protect = Mit einer Passphrase schützen
leave-stay = Zurück zum Formular
leave-discard = Verwerfen

## Durchsicht

review-title = Sehen Sie Ihre Meldung durch
review-complete = Alles Erforderliche ist da.
review-stops = { $count ->
    [one] { $count } Angabe fehlt noch, bevor die Meldung abgehen kann
   *[other] { $count } Angaben fehlen noch, bevor die Meldung abgehen kann
}
review-warnings = { $count ->
    [one] { $count } Angabe sollten Sie noch einmal ansehen; die Meldung kann auch so abgehen
   *[other] { $count } Angaben sollten Sie noch einmal ansehen; die Meldung kann auch so abgehen
}
review-recommended = { $count ->
    [one] { $count } Angabe würde dem Team helfen; Sie können sie nachreichen
   *[other] { $count } Angaben würden dem Team helfen; Sie können sie nachreichen
}
review-show = Zeigen, welche
review-hide = Ausblenden
review-later = Wird in einer späteren Meldung gefragt, nicht in dieser
review-change = Ändern
review-nothing = Auf dieser Seite ist nichts eingetragen.
review-made-required = { $sentence } Eine andere Ihrer Antworten macht sie nötig. Seite: { $page }.
to-deliver = Weiter zur Übermittlung

## Übermitteln

deliver-title = Versiegeln und übermitteln
deliver-what = Die Meldung wird auf diesem Rechner verschlüsselt. Nur { $team } kann sie öffnen; Ihr Mailanbieter kann es nicht.
deliver-incomplete = Die Meldung kann noch nicht abgehen: Etwas Erforderliches fehlt oder stimmt nicht.
deliver-withdraws = Was Sie jetzt versiegeln, zieht die Meldung zurück.
deliver-not-prepared = Die Meldung ließ sich nicht vorbereiten.
deliver-checked = Sie wissen, dass dieser Schlüssel { $team } gehört.
deliver-checked-before = Der geprüfte Schlüssel von { $team } wurde von diesem abgelöst.
deliver-example = Das ist das Beispiel: Jeder kann die Meldung lesen. Sie lässt sich speichern, per Mail aber nur an diesen Rechner selbst senden.
deliver-preview = Das ist eine Vorschau: Von hier wird nichts versiegelt, gespeichert oder gesendet.
deliver-mismatched = Was Sie verglichen haben, ist nicht der Fingerabdruck dieses Formulars von { $team }. Dafür wird nichts verschlüsselt.
deliver-unchecked = Noch hat niemand geprüft, ob dieser Schlüssel { $team } gehört. Ist das Formular gefälscht, kann der Fälscher die Meldung lesen.
deliver-check-now = Jetzt prüfen
accept-unchecked = Ich konnte es nicht prüfen; trotzdem übermitteln
accept-unchecked-note = In der Meldung wird stehen, dass { $team } nicht geprüft werden konnte.
key-skipped = Einer der Schlüssel des Teams ist nicht verwendbar und wird ausgelassen
sealed-to = Wird verschlüsselt für
sign-offer = Die Meldung signieren …
sign-title = Signatur
sign-what = Eine Signatur zeigt dem Team, dass zwei Meldungen vom selben Schlüssel kommen, und gibt ihm einen Schlüssel, für den es seine Antwort verschlüsseln kann. Sie beweist nicht, wer Sie sind.
sign-nobody = Nicht signieren
sign-made = Mit einem Schlüssel signieren, der für diese Meldung erzeugt wird
    .note = Er wird verschlüsselt mit dem Entwurf aufbewahrt, signiert dessen Aktualisierungen und wird mit ihm gelöscht.
sign-file = Mit meinem eigenen OpenPGP-Schlüssel aus einer Datei signieren
    .note = Eine Datei mit Ihrem exportierten geheimen Schlüssel; gemerkt wird nur, wo sie liegt.
sign-agent = Mit einem Schlüssel signieren, den GnuPG verwahrt
    .note = Auch mit einem auf einer Karte. Nach der Passphrase fragt GnuPG selbst, wenn die Meldung versiegelt wird.
sign-agent-which = Welcher Schlüssel
sign-agent-looking = GnuPG wird nach seinen Schlüsseln gefragt …
sign-agent-none = GnuPG verwahrt hier keinen geheimen Schlüssel, der signieren könnte.
sign-agent-nameless = Schlüssel ohne Namen
sign-path = Datei mit dem geheimen Schlüssel
sign-key-passphrase = Seine Passphrase, falls er eine hat
sign-use = Diesen Schlüssel verwenden
sign-by = Signiert mit
sign-will-by = Wird signiert mit
key-save = Diesen Schlüssel für ein anderes Programm speichern …
key-title = Schlüssel, der für diese Meldung erzeugt wurde
key-note = Das Team verschlüsselt seine Antwort für diesen Schlüssel. Ihr Mailprogramm braucht ihn, mit einer Passphrase gesperrt, um die Antwort zu lesen; der öffentliche Schlüssel prüft nur Signaturen.
key-secret = Den geheimen Schlüssel, mit einer Passphrase gesperrt
key-public = Den öffentlichen Schlüssel
key-passphrase = Neue Passphrase für den Schlüssel
# $least: characters
key-least = Mindestens { $least } Zeichen. Ohne sie öffnet der Schlüssel nichts.
key-path = Schlüssel speichern als
key-save-do = Schlüssel speichern
key-saved = Der Schlüssel liegt in { $path }.
deliver-how = Wie soll sie ankommen?
way-mail = Per Mail, von hier aus
    .note = { $size }, so wie sie gesendet wird.
    .too-large = { $size }: In einer Mail nimmt das Team { $most } an. Senden Sie sie in mehreren, senden Sie die Meldung und überbringen Sie das Beweismaterial, oder speichern Sie sie als Datei, und fragen Sie das Team, wie Sie sie übergeben können.
way-file = Als Datei
    .note = Zum eigenen Versand, auch von einem anderen Rechner: Wer sie überbringt, kann sie nicht lesen.
    .too-large = { $size } als Mail: zu groß, das Team nimmt { $most } in einer an. Überbringen Sie die Datei, oder fragen Sie das Team, wie Sie sie übergeben können.
format-eml = Als Mailnachricht (.eml)
    .note = { $size }. In einem Mailprogramm öffnen und senden.
    .too-large = { $size }: zu groß für den Versand per Mail.
format-tar = Als eine Datei (.tar.pgp)
    .note = { $size }. An eine Mail anhängen oder überbringen.
    .too-large = { $size }: zu groß, um an eine Mail angehängt zu werden. Überbringen Sie sie.
save-path = Speichern unter
save-taken = Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen, oder ersetzen Sie die Datei.
save-replace = Datei ersetzen
choose-place = Auswählen …

# Eine Kopie der Meldung für die eigenen Akten, nicht verschlüsselt
copy-to-print = Kopie zum Drucken speichern …
copy-title = Eine Kopie für Ihre eigenen Akten
copy-clear = Diese Kopie ist nicht verschlüsselt. Speichern Sie sie dort, wo nur die sie lesen können, die von dem Vorfall wissen dürfen.
copy-formats = Ein Name, der mit .pdf endet, wird als PDF gespeichert, einer mit .html als Seite für einen Browser. Beide enthalten alle Antworten und den zeitlichen Ablauf.
copy-path = Kopie speichern unter
copy-save = Kopie speichern
copy-saved = Die Kopie liegt in { $path }. Sie ist nicht verschlüsselt.

seal-and-save = Versiegeln und speichern
mail-to = Sie geht an { $addresses }.
mailbox-question = Könnte der Eindringling das Postfach lesen, von dem Sie senden?
mailbox-safe = Nein
mailbox-other = Ja, aber ich sende von einem anderen, bei einem anderen Anbieter
mailbox-watched = Ja, oder ich weiß es nicht
mailbox-watched-note = Senden Sie nicht davon: Der Eindringling erführe, dass Sie melden. Senden Sie von einem anderen Postfach, speichern Sie die versiegelte Meldung, um sie zu überbringen oder anderswo zu senden, oder rufen Sie an.
mail-account = Senden über
setup-through = { $from } über { $server }
setup-new = Anderes Konto
setup-remove = Entfernen
setup-test = Testen
setup-tested = Der Server antwortet und nimmt Mail von diesem Konto an.
setup-tested-until = So weit ging es gut, bevor es endete:
mail-too-large-for-server = Diese Mail hat { $size }; der Server dieses Kontos nimmt höchstens { $most } an. Senden Sie sie in mehreren Mails, nehmen Sie ein anderes Konto, oder testen Sie dieses noch einmal.
mail-how = Wie es per Mail geht
mail-whole = In einer Mail
    .note = { $size }.
mail-divide = In mehreren Mails senden
    .note = Jede ist für sich verschlüsselt und nicht größer, als angenommen wird. Das Programm des Teams setzt sie zusammen und sagt, wenn eine fehlt.
mail-carry = Die Meldung per Mail, das Beweismaterial als versiegelte Datei zum Mitnehmen
    .note = Die Mail hat { $size }. Die Datei bringen Sie zum Team oder senden sie auf anderem Weg; unterwegs kann sie niemand lesen.
carry-path = Versiegeltes Beweismaterial speichern als
setup-password = Passwort
setup-password-note = Es wird nur hierfür verwendet und nirgends aufbewahrt.
setup-proxy-password = Passwort des Proxys { $proxy }
seal-and-send = Versiegeln und senden
setup-title = Ihr Mailkonto
setup-note = Nehmen Sie ein Konto, das der Eindringling nicht mitliest.
setup-from = Ihre Mailadresse
    .example = anna@chemie.example
setup-found = Mail von { $domain } geht über { $server } hinaus.
setup-found-domain = Das sagt { $domain } selbst.
setup-found-elsewhere = Der Server gehört zu einer anderen Domain als Ihre Adresse: Prüfen Sie, ob er der Ihres Anbieters ist.
setup-found-app-password = Er verlangt ein Passwort, das Sie bei Ihrem Anbieter für ein einzelnes Programm anlegen (App-Passwort).
setup-found-token = Er nimmt kein Passwort, nur ein Zugriffstoken, das ein Befehl ausgibt.
setup-take = Diese Einstellungen verwenden
setup-ask-note = Fragen Sie { $domain } nach den Einstellungen, so erfahren die Domain und wer ihren Namen für Sie nachschlägt, dass dort jemand Mail einrichtet.
setup-ask = { $domain } fragen
setup-smtp = Über einen Mailserver
setup-sendmail = Über das Mailsystem dieses Rechners (sendmail)
setup-host = Server für ausgehende Mail
    .example = smtp.chemie.example
setup-security = Schutz der Verbindung
security-tls = TLS von Anfang an (üblich)
security-starttls = STARTTLS, zwingend
security-none = Keiner: nur an diesen Rechner selbst
setup-port = Port
    .note = Leer lassen für den üblichen.
setup-user = Benutzername
    .note = Leer lassen, wenn der Server keinen verlangt.
setup-proof = Wie Sie sich anmelden
proof-ask = Mit einem Passwort, jedes Mal gefragt
proof-keyring = Mit einem Passwort, das der Schlüsselbund dieses Rechners aufbewahrt
proof-command = Mit einem Passwort, das ein Befehl ausgibt
proof-token = Mit einem Zugriffstoken (OAuth 2.0), das ein Befehl ausgibt
setup-command = Befehl
    .note = Programm und Argumente mit Leerzeichen dazwischen; ohne Shell. Seine erste Zeile gilt.
    .example = /usr/bin/pass show mail
setup-root = Wurzelzertifikat eines privaten Servers
    .note = Meist leer. Sonst der Pfad einer PEM-Datei.
setup-proxy = SOCKS5-Proxy
    .note = Meist leer. Er sucht den Namen des Servers; dieser Rechner fragt niemanden.
    .example = socks5://127.0.0.1:9050
setup-keep = Dieses Konto verwenden

## Quittung

receipt-saved = Versiegelt und gespeichert
receipt-saved-note = Die versiegelte Meldung liegt in { $path }. Sie ist noch nicht gesendet.
receipt-mail-waits = Eine Mail dieser Meldung wartet noch im Postausgang: Sie kann noch gesendet werden. Entfernen Sie sie dort, wenn die Datei an ihre Stelle tritt.
receipt-take = Senden Sie diese Datei jetzt per Mail an { $addresses }, oder bringen Sie sie zu { $team }.
receipt-take-too-large = Diese Datei ist zu groß für den Versand per Mail: Als Mail hat sie { $size }, und das Team nimmt { $most } an. Bringen Sie sie zu { $team }, oder fragen Sie unter { $addresses } oder telefonisch, wie Sie sie übergeben können.
receipt-accepted = Von Ihrem Mailserver angenommen
receipt-accepted-note = { $server } hat die Meldung angenommen, um sie an { $team } weiterzuleiten. Das ist noch keine Bestätigung des Teams.
receipt-accepted-said = Die Antwort:
outbox-title = Noch nicht zugestellt
outbox-entry = Meldung { $name }
outbox-again = Trotzdem erneut senden
outbox-remove = Aus dem Postausgang entfernen
outbox-remove-draft = Nur diese Mail wird gelöscht. Der Entwurf bleibt: Aus ihm kann die Meldung erneut versiegelt und übergeben werden.
outbox-remove-alone = Diese Mail wird gelöscht. Einen Entwurf davon gibt es hier nicht; die Meldung kann von diesem Rechner dann nicht mehr gesendet werden.
outbox-save = Stattdessen speichern
outbox-password = Passwort des Kontos { $account }
outbox-no-account = Das Konto { $account } ist nicht mehr da. Versiegeln Sie die Meldung für ein anderes erneut, oder speichern Sie sie.
outbox-other-account = Über ein anderes Konto senden
receipt-waiting = Nicht gesendet: wartet im Postausgang
receipt-waiting-note = Kein Mailserver hat die Meldung. Sie bleibt hier, verschlüsselt, bis Sie sie senden oder entfernen.
receipt-sending = Wird von einem anderen Fenster gesendet
receipt-sending-note = Ein anderes Fenster oder Programm sendet die Meldung gerade. Öffnen Sie den Entwurf wieder, wenn es fertig ist.
receipt-partly = Nur für einige Empfänger angenommen
receipt-partly-note = Ihr Mailserver hat die Meldung für einige Adressen von { $team } angenommen und die anderen abgelehnt.
receipt-unknown = Unbekannt, ob sie angenommen wurde
receipt-unknown-note = Nachdem die Meldung gesendet war, kam keine Antwort. Senden Sie sie erneut, bekommt { $team } die Mail vielleicht doppelt, aber keine zweite Meldung: Sie trägt dieselbe Referenz.
receipt-reference = Referenz
receipt-revision = Fassung
receipt-at = Versiegelt
receipt-team = Team
receipt-key = Verschlüsselt für
receipt-size = Größe
receipt-sha256 = SHA-256 der versiegelten Datei
receipt-parts = Teile
receipt-part = Teil { $part } von { $of }
receipt-carried = Beweismaterial zum Überbringen
receipt-carried-note = Die Mail enthält das Beweismaterial nicht. Bringen Sie diese Datei zu { $team }, oder senden Sie sie auf anderem Weg: Unterwegs kann sie niemand lesen.
receipt-file = Datei
receipt-id = Kennung der Meldung
receipt-copy-all = Alles kopieren
receipt-next = Wie es weitergeht
receipt-next-answer = { $team } öffnet die Meldung und antwortet Ihnen auf den Wegen, die Sie angegeben haben. Nennen Sie bei Rückfragen die Referenz { $reference }.
receipt-next-answer-file = Sobald { $team } die Datei hat, öffnet das Team die Meldung und antwortet Ihnen auf den Wegen, die Sie angegeben haben. Nennen Sie bei Rückfragen die Referenz { $reference }.
receipt-next-call = Wenn Sie in der zugesagten Zeit nichts hören, rufen Sie an.
receipt-next-keep = Ihr Entwurf bleibt hier, verschlüsselt, damit Sie die Meldung ergänzen können.
receipt-next-memory = Ihr Entwurf ist nur im Arbeitsspeicher: Sobald das Fenster schließt, ist er weg, und die Meldung kann hier nicht mehr ergänzt werden.
receipt-state-note = Das Team erfährt es mit der nächsten Meldung, die Sie versiegeln.
receipt-state-tell = Versiegeln und dem Team mitteilen
receipt-tickets = Nummern dieses Vorfalls
receipt-ticket = Nummer, mit der { $team } geantwortet hat
    .note = Sie steht im Betreff Ihrer Aktualisierungen, damit das Ticketsystem des Teams die Meldung findet. Dort kann sie jeder lesen, der die Mail befördert.
    .example = [CERT #1234]
receipt-other-team = Domainname eines anderen Teams
    .example = cert.example.org
receipt-other-number = Dessen Nummer
    .example = 2026-17
receipt-ticket-add = Diese Nummer hinzufügen
receipt-ticket-remove = Entfernen
receipt-update = Diese Meldung aktualisieren
receipt-keep = Wie lange diese Meldung hier bleibt
receipt-keep-always = Bis ich sie lösche
receipt-keep-until = Bis zu einem Tag
receipt-keep-day = Letzter Tag (Jahr-Monat-Tag)
receipt-keep-set = Bis dahin aufheben
receipt-keep-note = Beim ersten Start nach diesem Tag wird die Meldung gelöscht, und es wird Ihnen gesagt.
receipt-keep-only = Nur die Quittung aufheben …
receipt-keep-only-note = Die Antworten werden jetzt gelöscht, und auch, was beweist, dass eine Ergänzung von Ihnen kommt: Von hier aus kann die Meldung nicht mehr ergänzt werden. Was Sie später herausfinden, ist eine neue Meldung.
receipt-keep-only-do = Antworten löschen
receipt-only-note = Nur diese Quittung ist hier aufgehoben: Die Antworten sind gelöscht, und von hier aus kann die Meldung nicht mehr ergänzt werden.
receipt-another-copy = Weitere Kopie speichern
finish = Fertig

preview-title = Vorschau: { $team } – Tocsin
preview-banner = Vorschau: So werden Meldende das Formular sehen. Nichts wird aufbewahrt, versiegelt oder gesendet.
preview-fold = Leiste ausblenden
preview-unfold = Leiste einblenden
preview-panel = Vorschau
preview-reading = Der Ordner wird gelesen.
preview-behind = Der Ordner lässt sich so, wie er jetzt ist, nicht zeigen: Sie sehen ihn, wie er vorher war.
preview-nothing = Noch gibt es kein Formular zu zeigen
    .more = Sobald sich der Ordner öffnen lässt, wird er hier gezeigt. Was daran falsch ist, steht neben dieser Seite.
preview-language = Sprache
preview-accented = Mit Akzenten
preview-long = Lang
preview-mirrored = Gespiegelt
preview-form = Formular
preview-stage = Meldung
preview-empty = Mit leeren Antworten beginnen
preview-question = Zur Frage
preview-most = Aufgeführt sind die ersten { $shown } von { $count }.
