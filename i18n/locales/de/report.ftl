# Headings and fixed words of report.txt. Keys such as Tocsin-Report-ID are the same in every language.

report-banner-example = *** BEISPIEL *** Für das Beispielteam erstellt, dessen geheimer Schlüssel öffentlich ist: Jeder kann diese Meldung lesen und fälschen.
report-banner-test = [TEST] Dies ist eine Übung. Es hat keinen Vorfall gegeben.
report-banner-unchecked = *** TEAM NICHT GEPRÜFT *** Die meldende Person konnte nicht prüfen, ob Formular und Schlüssel wirklich vom Team stammen.
report-banner-withdrawn = *** ZURÜCKGEZOGEN *** Die meldende Person zieht diese Meldung zurück. Nichts darin soll noch Folgen haben.
report-banner-copy = *** KOPIE *** Zum Weitergeben gemacht. Was über dem TLP dieser Kopie gekennzeichnet ist und was verraten kann, wer gemeldet hat, wurde herausgenommen. Nicht gefunden wird, was falsch geschrieben, umschrieben oder kürzer als drei Buchstaben ist, und Adressen und Aufgaben der angegriffenen Rechner bleiben stehen, wenn sie nicht gekennzeichnet sind, obwohl eine Abfrage ihren Betreiber nennen kann: vor dem Weitergeben lesen.
report-redacted-marked = [herausgenommen: { $tlp }]
report-redacted-identity = [herausgenommen: kann verraten, wer gemeldet hat]
report-redacted-evidence = [herausgenommen: Beweismittel werden nicht weitergegeben]
report-redacted-tells = [herausgenommen: enthält etwas Herausgenommenes]

report-out-of-band = So ist die meldende Person ohne E-Mail zu erreichen
report-no-out-of-band = Außer E-Mail wurde kein Weg angegeben.
report-mail-watched = Der Eindringling liest die Mail der meldenden Person vielleicht mit: dort nicht antworten.
report-may-be-told = Wer was erfahren darf
report-no-disclosure = Dazu wurde nichts angegeben: Bitte fragen Sie nach, bevor Sie etwas weitergeben.

# Eine Aktualisierung einer abgegebenen Meldung. Unter jedem der drei steht eine Zahl oder eine Zeit.
report-update = Was diese Aktualisierung ändert
report-update-revision = Fassung
report-update-since = Erstellt
report-update-before = Die Fassung davor wurde erstellt
# $question: die Frage, die anders beantwortet ist; die Antworten stehen darunter.
report-added = Hinzugefügt: { $question }
report-changed = Geändert: { $question }
report-withdrawn = Zurückgenommen: { $question }
report-change-before = Vorher
report-change-now = Jetzt
report-file-another = Eine andere Datei gleichen Namens

# $form: title of the form; $team: name of the team
report-title = { $form } – { $team }
# Above severity, category and how what happened begins; all answers follow by pages.
report-in-short = Kurz gefasst
# Welche von mehreren aufeinanderfolgenden Meldungen das ist; der Name steht darunter.
report-stage = Welche Meldung das ist
report-state = Stand dieser Meldung
report-state-open = Offen
report-state-waiting = Wartet
report-waits-for = Wartet auf
report-state-closed = Abgeschlossen: für die meldende Person ist es vorbei
report-state-withdrawn = Zurückgezogen
report-reworded = Wie diese Meldung formuliert ist
report-reworded-form = Das Formular ist das, das das Team seither veröffentlicht hat
report-reworded-language = Die meldende Person liest es in einer anderen Sprache
report-reworded-check = Ob jemand den Fingerabdruck des Teams verglichen hat
report-tickets = Nummern bei Response-Teams
# The rest of a page, below a group of its questions. $title: the page’s title
report-continued = { $title } (Fortsetzung)
# A row of a repeated group. $label: its title; $number of $of
report-row = { $label }: { $number } von { $of }
# An answer that the form calculated from others
report-calculated = { $question } (berechnet)
# An option that asks for details. $option: its words; $text: the details
report-specified = { $option }: { $text }
# A time that is not known exactly. $moment: the best estimate
report-about = ungefähr { $moment }
report-interval = { $interval } (irgendwann dazwischen)
report-range = { $least } bis { $most }
report-at-least = mindestens { $least }
report-at-most = höchstens { $most }
report-clock-exact = { $moment } (Uhr synchronisiert)
report-clock-unknown = { $moment } (ob die Uhr richtig geht, ist nicht bekannt)
report-clock-off = { $moment } (laut einer Uhr, die um { $offset } abweicht; nicht berichtigt)

report-evidence = Mit dieser Meldung versiegelte Beweismittel
report-evidence-name = Ursprünglicher Name: { $value }
report-evidence-size = Größe in Byte: { $value }
report-evidence-sha256 = SHA-256: { $value }
report-evidence-original-size = Größe des Originals in Bytes: { $value }
report-evidence-original-sha256 = SHA-256 des Originals, von dem nur das Bild mitgeht: { $value }
report-evidence-modified = Zuletzt geändert: { $value }
report-evidence-changed = Sie wurde nach dem Hinzufügen geändert.
report-evidence-added = Hinzugefügt: { $value }

report-unanswered = Empfohlene Fragen ohne Antwort
report-left-empty = Andere Fragen ohne Antwort
report-notes = Hinweise
report-not-asked = Fragen, die hier nirgends stehen, trafen nicht zu und wurden nicht gestellt.
report-not-asked-or-kept = Fragen, die hier nirgends stehen, trafen nicht zu und wurden nicht gestellt, oder ihre Antworten bleiben bei der meldenden Person.
report-creator-team = Die Kennung der Meldung trägt die Domain des Teams, weil die meldende Person keine eigene hat.

# Die Kopie für die eigenen Akten: HTML oder PDF, nicht verschlüsselt
print-clear = Diese Kopie ist nicht verschlüsselt: Wer die Datei oder das Papier bekommt, kann sie lesen. Sie ist für Ihre eigenen Akten.
# Dasselbe für das Team, das druckt, was es empfangen hat
print-clear-team = Diese Kopie ist nicht verschlüsselt: Wer die Datei oder das Papier bekommt, kann sie lesen.
# Am Rand jeder Seite
print-clear-short = Nicht verschlüsselt
print-draft = *** ENTWURF *** Er ist dem Team nicht übermittelt worden und kann sich noch ändern.
print-page = Seite { $page } von { $pages }
print-id = Kennung der Meldung
print-reference = Referenz
print-tlp = Kennzeichnung nach dem Traffic Light Protocol
print-team = Team
print-form = Formular
print-evidence-description = Beschreibung
print-timeline = Zeitlicher Ablauf
# $zone: eine Zeitzone wie America/Toronto. Darunter steht eine Zeichnung: Balken auf einer Achse
print-timeline-about = Jeder Balken ist so lang, wie ungewiss ist, wann es war; ein blasser mit gestricheltem Rand heißt ungefähr, ein Pfeil ist ein offenes Ende. Die Achse gilt in { $zone }.
print-timeline-what = Was
print-timeline-when = Wann
print-incident = Der Vorfall
# Die Zeit von $start bis $end; jedes ist eine Zeitangabe oder eine der drei Meldungen darunter
print-from-to = { $start } bis { $end }
print-start-unknown = Beginn nicht bekannt
print-end-unknown = Ende nicht bekannt
print-goes-on = dauert noch an
print-name = { $path } sagt nicht, was geschrieben werden soll.
    .way-on = Beenden Sie den Namen mit .html oder mit .pdf.
print-cancelled = Abgebrochen. Es wurde keine Kopie geschrieben.
    .way-on = Speichern Sie die Kopie erneut, wenn Sie sie brauchen.
# $why: was die Bibliothek sagt, auf Englisch
print-pdf = Aus dieser Meldung lässt sich kein PDF machen: { $why }
    .way-on = Speichern Sie sie als HTML, und drucken Sie das aus einem Browser.
