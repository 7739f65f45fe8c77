### Formular „nis2“: Fragen, Hilfen, Optionen und Prüfungen.

form--nis2 = Einen erheblichen Sicherheitsvorfall melden (NIS 2)
    .intro = Das Gesetz verlangt mehrere Schritte: zuerst, dass etwas geschehen ist, dann, wie schlimm es ist, am Ende, warum. Senden Sie jeden Schritt, wenn er fällig ist, mit dem, was Sie dann wissen; Ihre früheren Antworten bleiben stehen, und Sie dürfen sie berichtigen. Eine Frühwarnung kostet wenige Minuten und begründet keine höhere Haftung.
    .when = Für wesentliche und wichtige Einrichtungen nach der Richtlinie (EU) 2022/2555 und für alle, die freiwillig melden.

stage--early = Frühwarnung
    .hint = Innerhalb von 24 Stunden, nachdem Sie Kenntnis erlangt haben
stage--notification = Meldung des Sicherheitsvorfalls
    .hint = Innerhalb von 72 Stunden nach Kenntnis; bei Vertrauensdiensten 24 Stunden
stage--intermediate = Zwischenbericht
    .hint = Wenn wir ihn anfordern
stage--final = Abschlussbericht
    .hint = Spätestens einen Monat nach der Meldung; ein Fortschrittsbericht, wenn der Vorfall dann noch andauert

## Seite: entity

page--entity = Wer meldet

group--who = Ihre Einrichtung
entity = Eingetragener Name
    .example = Beispiel Wasserversorgung GmbH
entity_id = Registernummer
    .hint = Aus dem Verzeichnis der Einrichtungen oder dem Handelsregister
country = Mitgliedstaat der Niederlassung
    .help = Bei mehreren der Staat der Hauptniederlassung.
entity_class = Was für eine Einrichtung sind Sie?
    .help = Das regeln Artikel 3 der Richtlinie und Ihr nationales Recht. Wenn Sie unsicher sind, sagen Sie es: Es hält nichts auf.
entity_class--essential = Wesentliche Einrichtung
entity_class--important = Wichtige Einrichtung
entity_class--neither = Weder noch: Wir melden freiwillig
entity_class--unknown = Wir wissen es nicht
sector = Sektor
    .help = Der Teilsektor, wenn Sie ihn kennen, sonst der Sektor, wie in den Anhängen I und II der Richtlinie. Bei mehreren der, den der Vorfall trifft.
trust_service = Betrifft der Vorfall einen Vertrauensdienst, den Sie erbringen?
    .help = Elektronische Signaturen, Siegel, Zeitstempel und Ähnliches nach der Verordnung (EU) Nr. 910/2014. Dann ist die Meldung innerhalb von 24 Stunden fällig.

group--contact = Wen wir erreichen können
    .intro = Jemanden, der über den Vorfall Auskunft geben kann und erreichbar ist, solange er andauert.
name = Name
    .purpose = Um nach der richtigen Person zu fragen
    .example = Anna Lindqvist
role = Funktion
    .example = Leiterin Informationssicherheit
email = E-Mail-Adresse
    .help = Dorthin geht unsere Antwort, nach Möglichkeit innerhalb von 24 Stunden. Wenn der Eindringling an Ihre E-Mails gelangt sein könnte, nennen Sie eine Adresse bei einem anderen Anbieter.
    .purpose = Um Ihnen zu antworten
    .example = vorfall@wasser.example
phone = Telefon
    .hint = Mit Ländervorwahl
    .purpose = Um Sie zurückzurufen
    .example = +352 55 01 23
phone_private = Telefon außerhalb der Dienstzeit
    .purpose = Um Sie zu erreichen, wenn im Büro niemand ist
contacts = Andere, die wir fragen können
contacts-name = Name
    .purpose = Um nach der richtigen Person zu fragen
contacts-role = Was diese Person damit zu tun hat
contacts-email = E-Mail-Adresse
    .purpose = Um wegen dieses Vorfalls zu schreiben
contacts-phone = Telefon
    .hint = Mit Ländervorwahl
    .purpose = Um wegen dieses Vorfalls anzurufen

group--references = Vorgangsnummern
own_ref = Ihre eigene Nummer für den Vorfall
    .example = INC-2026-031
authority_ref = Unsere Nummer dafür
    .hint = Sie steht in unserer Antwort auf die Frühwarnung

## Seite: what

page--what = Was geschehen ist

basis = Melden Sie, weil Sie müssen?
basis--mandatory = Ja: Der Vorfall ist erheblich (Artikel 23)
    .help = Er hat schwerwiegende Betriebsstörungen oder finanzielle Verluste verursacht oder kann es, oder er schädigt andere in erheblichem Maß.
basis--voluntary = Nein, freiwillig (Artikel 30)
basis--unknown = Das wissen wir noch nicht
event = Worum handelt es sich?
event--incident = Ein Sicherheitsvorfall: Etwas ist geschehen
event--threat = Eine Cyberbedrohung: Etwas kann geschehen
event--near-miss = Ein Beinahe-Vorfall: Etwas wäre beinahe geschehen
event--unknown = Lässt sich noch nicht sagen
aware = Wann haben Sie davon Kenntnis erlangt?
    .help = Der Zeitpunkt, zu dem Sie mit hinreichender Sicherheit wussten, dass es ein erheblicher Sicherheitsvorfall ist. Ab hier laufen die Fristen.
began = Wann hat es begonnen?
    .help = Die früheste Spur bisher. Wenn sich der Zeitpunkt nur eingrenzen lässt, nennen Sie den frühesten und den spätesten.
going_on = Dauert es noch an?
ended = Wann hat es geendet?
    .help = Als der Vorfall bewältigt war: Der Dienst läuft wieder, und der Angreifer ist draußen.

group--deadlines = Was wann fällig ist
    .intro = Gerechnet von dem Zeitpunkt, zu dem Sie Kenntnis erlangt haben (Artikel 23 Absatz 4). Jede Frist heißt „unverzüglich, spätestens aber“ bis dahin: Früher ist besser.
early_due = Frühwarnung, spätestens
notification_due = Meldung des Sicherheitsvorfalls, spätestens
warned = Wann haben Sie die Frühwarnung gesendet?
notified = Wann haben Sie die Meldung gesendet?
final_due = Abschlussbericht, spätestens
final_due_after = Abschlussbericht nach einem Fortschrittsbericht, spätestens

summary = Was ist geschehen, in Kürze?
    .help = Was gesehen wurde, welche Dienste und Systeme betroffen sind, was Sie gerade tun. Ein paar Sätze.
    .purpose = Um zu verstehen, was geschehen ist; nennen Sie Personen nur, wo es darauf ankommt
malicious = Vermuten Sie eine rechtswidrige oder böswillige Handlung?
cross_border = Könnte er sich in anderen Mitgliedstaaten auswirken?
    .help = Auf Kunden, Dienste oder Zulieferer dort, oder weil dieselbe Schwachstelle an Ihren Standorten dort besteht.
member_states = In welchen?

## Seite: status

page--status = Stand
status = Was hat sich seit der Meldung geändert?
    .help = Was jetzt bekannt ist, was wieder läuft, was Sie als Nächstes tun, und die Antworten auf unsere Fragen.
    .purpose = Um den Vorfall zu verfolgen; nennen Sie Personen nur, wo es darauf ankommt

## Seite: impact

page--impact = Schweregrad und Auswirkungen
    .intro = Für die Meldung genügt eine erste Bewertung. Schätzungen sind willkommen.

severity = Wie schwer sind die Auswirkungen?
    .help = Für Gesellschaft und Wirtschaft: die Störung, die Gefahr für Gesundheit und Sicherheit, Schäden und Kosten.
severity--unknown = Noch nicht bekannt
outlook = Wie wird es sich in den nächsten Stunden entwickeln?

group--reach = Wie weit er reicht
services = Betroffene Dienste
services-service = Dienst
    .example = Trinkwasserversorgung, nördliches Netz
services-users = Betroffene Nutzer
    .hint = Eine Zahl, eine Schätzung oder ein Bereich
services-share = Anteil an allen seinen Nutzern
    .hint = In Prozent
services-duration = Wie lange war oder ist er voraussichtlich gestört?
    .hint = Zum Beispiel „6 h“ oder „2 d“ (Tage)
users = Betroffene Nutzer insgesamt
    .hint = Eine Zahl, eine Schätzung oder ein Bereich; jeder nur einmal gezählt
duration = Wie lange dauert die Störung insgesamt, bisher oder voraussichtlich?
    .hint = Zum Beispiel „6 h“ oder „2 d“ (Tage)
scope = Wie groß ist das Gebiet?
scope--local = Örtlich: ein Ort oder Standort
scope--regional = Regional
scope--national = Landesweit
scope--several-states = Mehrere Staaten
scope--unknown = Noch nicht bekannt
zones = Welche Gebiete?
    .hint = Regionen, Bezirke, Netze
sectors_hit = Sektoren, deren Dienste gestört sind
    .hint = Auch die anderer, die von Ihnen abhängen

group--harm = Was er anrichtet
loss = Finanzieller Schaden
    .hint = Bisher und voraussichtlich; eine Schätzung genügt
impact = Welche Folgen hat er?
    .help = Für alle, die Ihre Dienste nutzen, für Gesundheit und Sicherheit von Menschen, für Sachwerte, für Ihre eigene Arbeit.
    .purpose = Um zu beurteilen, was vorgeht; nennen Sie Personen nur, wo es darauf ankommt
cross_border_impact = Wie hat er sich in anderen Mitgliedstaaten ausgewirkt?

group--knock_on = Was davon abhängt
emergency_services = Sind Notdienste betroffen?
    .hint = Etwa der Notruf 112, Rettungsdienst, Feuerwehr, Polizei
emergency_services_how = In welcher Weise?
interconnections = Sind Zusammenschaltungen mit anderen Betreibern betroffen?
interconnections_how = Welche, und in welcher Weise?

## Seite: indicators

page--indicators = Kompromittierungsindikatoren
    .intro = Falls Sie welche haben: Damit stellen andere fest, ob es sie ebenfalls getroffen hat. Lange Listen fügen Sie besser auf der letzten Seite als Datei bei.

indicators = Indikatoren
indicators-kind = Was ist es?
indicators-kind--address = IP-Adresse
indicators-kind--domain = Domain
indicators-kind--url = Webadresse
indicators-kind--hash = Hashwert einer Datei
indicators-kind--mail = E-Mail-Adresse
indicators-kind--other = Etwas anderes, oder nicht bekannt
indicators-address = IP-Adresse
indicators-domain = Domain
indicators-url = Webadresse
indicators-hash = Hashwert
    .hint = SHA-256, wenn Sie ihn haben
indicators-mail = E-Mail-Adresse
indicators-value = Im Wortlaut
    .example = HKCU\Software\Microsoft\Windows\CurrentVersion\Run\sync
indicators-description = Wo er gesehen wurde und was er bedeutet

## Seite: cause

page--cause = Ursache
    .intro = In der Meldung, soweit sie bekannt ist; im Abschlussbericht vollständig.

cause = Zugrunde liegende Ursache
cause--unknown = Ließ sich nicht feststellen, oder noch nicht
system_failure = Was hat versagt?
system_failure--hardware = Hardware
system_failure--software = Software
system_failure--procedures = Abläufe
system_failure--unknown = Noch nicht bekannt
cause_words = Was war die Bedrohung, oder was hat den Vorfall ausgelöst?
    .help = Der Weg hinein, die ausgenutzte Schwachstelle, der Fehler, das Teil, das versagt hat: was Sie wissen und was Sie vermuten.
description = Ausführliche Beschreibung
    .help = Der ganze Verlauf mit Uhrzeiten: wie es begann und bemerkt wurde, was geschah, wie schwer es war und wozu es geführt hat.
    .purpose = Um zu verstehen, was geschehen ist; nennen Sie Personen nur, wo es darauf ankommt

## Seite: measures

page--measures = Maßnahmen

measures = Abhilfemaßnahmen
    .help = Solche, die getroffen wurden, und solche, die noch laufen.
measures-what = Was
    .example = Steuerungsnetz vom Büronetz getrennt
measures-state = Wie weit sie ist
measures-state--applied = Getroffen
measures-state--ongoing = Läuft
measures-state--planned = Geplant
measures-state--unknown = Nicht bekannt
measures-time = Wann
handling = Wie wurde der Vorfall behandelt?
    .hint = Wer was tut, mit wessen Hilfe
after = Was geschah danach?
    .hint = Prüfungen, Gespräche mit Betroffenen, Lehren
corrective = Was soll verhindern, dass es wieder geschieht?
    .hint = Vorbeugende Maßnahmen, mit Terminen

## Seite: progress

page--progress = Dauert noch an
    .intro = Weil der Vorfall noch andauert, ist dies ein Fortschrittsbericht. Der Abschlussbericht folgt innerhalb eines Monats, nachdem Sie ihn bewältigt haben.
progress = Wie weit sind Sie?
    .purpose = Um den Vorfall zu verfolgen; nennen Sie Personen nur, wo es darauf ankommt
handled_by = Bis wann rechnen Sie damit, ihn bewältigt zu haben?

## Seite: help

page--help = Hilfe und wer schon Bescheid weiß

guidance = Möchten Sie Rat zu Abhilfemaßnahmen?
    .help = Sie können schon mit der Frühwarnung darum bitten, und auch um weitere technische Unterstützung.
guidance_words = Was brauchen Sie?
law_advice = Möchten Sie Rat, wie Sie den Vorfall den Strafverfolgungsbehörden anzeigen?
law_informed = Sind Polizei oder andere Strafverfolgungsbehörden informiert?
police_ref = Aktenzeichen und zuständige Person dort
    .purpose = Um die zuständige Person zu erreichen
    .example = Akte 2026-0042, Sergeant Roy
others_informed = Wer ist sonst informiert?
    .hint = Wählen Sie alles, was zutrifft
    .help = Andere Gesetze können eigene Meldungen mit eigenen Fristen verlangen.
others_informed--data-protection = Die Datenschutzaufsicht
others_informed--sector-authority = Die Behörde für unseren Sektor
others_informed--financial-authority = Die Finanzaufsicht
others_informed--recipients = Alle, die unsere Dienste nutzen
others_informed--suppliers = Zulieferer und Dienstleister
others_informed--teams = Andere Notfallteams
others_informed--insurers = Versicherungen
others_informed--other = Jemand anderes
others_informed--nobody = Niemand
others_informed--unknown = Nicht bekannt
remarks = Sonst noch etwas?

## Seite: evidence

page--evidence = Dateien
    .intro = Dateien reisen innerhalb der verschlüsselten Meldung. Sie werden unverändert übertragen, Byte für Byte, mit ihrem SHA-256.

evidence = Dateien
    .hint = Listen von Indikatoren, Protokolle, Schadprogramme, Pläne, Ihr eigener Bericht
    .help = Fügen Sie Kopien bei und lassen Sie die Originale unberührt.

## Prüfungen

check--aware_in_future = Dieser Zeitpunkt liegt in der Zukunft. Sind Datum, Uhrzeit oder Zeitzone falsch?
check--began_after_aware = Demnach hatten Sie Kenntnis, bevor es begann. Wahrscheinlich stimmt eine der beiden Zeiten oder eine Zeitzone nicht.
check--ended_before_began = Das Ende liegt vor dem Beginn. Berichtigen Sie eine der beiden Zeiten.
