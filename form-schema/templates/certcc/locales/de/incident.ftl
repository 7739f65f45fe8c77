### Formular „incident“: Fragen, Hilfen, Optionen und Prüfungen.

form--incident = Einen IT-Sicherheitsvorfall melden
    .intro = Senden Sie, was Sie jetzt wissen; später können Sie ergänzen. Nur was als Pflichtangabe gekennzeichnet ist, muss da sein; alles andere dürfen Sie offen lassen. Wo Sie vermuten, sagen Sie es dazu.
    .when = Für alles, was mit Rechnern, Netzen oder den Daten darauf geschehen ist oder gerade zu geschehen droht.

## Seite: contact

page--contact = Sie und Ihre Einrichtung
    .intro = Damit wir Sie zurückrufen können und wissen, um wessen Systeme es geht.

group--you = Wie wir Sie erreichen
name = Ihr Name
    .help = Die Person, nach der wir fragen sollen. Wenn Sie für jemand anderen melden, nennen Sie, wer die Systeme am besten kennt.
    .purpose = Um nach der richtigen Person zu fragen
    .example = Anna Lindqvist
email = E-Mail-Adresse für unsere Antwort
    .help = Dorthin geht unsere erste Antwort. Wenn der Eindringling an Ihre E-Mails gelangt sein könnte, nennen Sie eine Adresse bei einem anderen Anbieter.
    .purpose = Um Ihnen zu antworten
    .example = anna.lindqvist@chem.university.example
phone = Telefon
    .hint = Mit Ländervorwahl
    .help = Eine Nummer, unter der jemand abnimmt, solange Sie an dem Vorfall arbeiten. In einem Notfall rufen wir an, bevor wir schreiben; dann können wir auf die Nummer nicht verzichten.
    .purpose = Um Sie zurückzurufen
    .example = +1 514 555 0123
phone_private = Telefon außerhalb der Dienstzeit
    .hint = Zu Hause oder in Rufbereitschaft
    .help = Nur wenn wir es auch nachts benutzen dürfen. Die Nummer bleibt im Team.
    .purpose = Um Sie zu erreichen, wenn im Büro niemand ist
fax = Telefax
    .hint = Falls Sie so zu erreichen sind
    .purpose = Um Sie ohne E-Mail zu erreichen
zone = Ihre Zeitzone
    .help = Zeiten in Ihrer Meldung gelten in dieser Zone, wenn Sie keine andere angeben. Protokolle aus zwei Zeitzonen haben schon manche Untersuchung in die Irre geführt.
key = Ihr OpenPGP- oder S/MIME-Schlüssel
    .hint = Sein Fingerabdruck oder wo er zu finden ist
    .help = Damit sind auch unsere Antworten an Sie verschlüsselt. Sie können den öffentlichen Schlüssel auch auf der letzten Seite als Datei beifügen.
    .purpose = Um unsere Antworten an Sie zu verschlüsseln

group--watched = Ist diese Adresse sicher?
mail_watched = Könnte der Eindringling Ihre E-Mails mitlesen?
    .help = Denken Sie an den Mailserver selbst, an gestohlene Passwörter und an Weiterleitungen, die niemand eingerichtet hat. In diesem Fall schreiben wir darüber nicht an Ihre gewohnte Adresse.
other_contact = Ein anderer Weg zu Ihnen, den der Eindringling nicht kennt
    .hint = Ein privates Mobiltelefon, das Telefon nebenan, eine E-Mail-Adresse anderswo, ein Raum
    .help = Er darf nicht von den betroffenen Systemen abhängen: Internettelefonie und Chat laufen oft über dasselbe Netz, in dem der Eindringling ist. Sagen Sie dazu, wann er benutzbar ist.
    .purpose = Um Sie hinter dem Rücken des Eindringlings zu erreichen
    .example = Privates Mobiltelefon +1 514 555 0177, auch nachts; oder Raum C-214

group--site = Um wessen Systeme es geht
organisation = Organisation oder Abteilung
    .help = Wer für die Systeme verantwortlich ist: ein Unternehmen, eine Behörde, eine Schule, eine Abteilung.
    .example = Institut für Chemie, Beispiel-Universität
domain = Domain Ihrer Einrichtung
    .hint = Ohne „www“
    .help = Daran sehen wir, welches Team für Sie zuständig ist und was zu Ihrer Einrichtung schon gemeldet wurde.
    .example = chem.university.example
member = Sind wir für Sie zuständig?
    .help = Abschnitt 3.2 unserer Beschreibung sagt, für wen wir da sind. Wenn nicht, melden Sie trotzdem: Wir geben die Meldung an das zuständige Team weiter, wenn Sie es erlauben.
sector = Haupttätigkeit Ihrer Organisation
    .help = Wir zählen Vorfälle nach Bereichen und warnen vergleichbare Organisationen.
sector--administration = Öffentliche Verwaltung
sector--public-safety = Öffentliche Sicherheit und Verteidigung
sector--education = Bildung
sector--research = Forschung
sector--health = Gesundheit
sector--energy = Energie
sector--water = Wasser und Abfall
sector--transport = Verkehr
sector--banking = Banken
sector--insurance = Versicherungen
sector--communications = Telekommunikation und Internetdienste
sector--information-technology = Informationstechnik
sector--media = Medien
sector--industry = Industrie
sector--trade = Handel
sector--other = Etwas anderes
size = Wie viele Menschen arbeiten dort?
size--micro = Weniger als 10
size--small = 10 bis 49
size--medium = 50 bis 249
size--large = 250 oder mehr
size--unknown = Nicht bekannt
location = Wo ist es geschehen?
    .hint = Gebäude und Ort, falls es nicht dort ist, wo Sie sind
    .example = Rechenzentrum, Hafenstraße 12, Hafenstadt
provider = Bietet Ihre Organisation anderen Zugang zum Internet?
    .help = Dann gehören manche Adressen Ihren Kunden, und wir fragen Sie, wer dahintersteht.

contacts = Andere, die wir fragen können
    .help = Wer mehr darüber weiß oder Sie ablöst: jemand aus der Administration, die nächste Schicht, eine Leitung, ein Dienstleister.
contacts-name = Name
    .purpose = Um nach der richtigen Person zu fragen
contacts-role = Was diese Person damit zu tun hat
    .example = Betreibt die Dateiserver
contacts-organisation = Organisation
    .hint = Falls es eine andere ist
contacts-email = E-Mail-Adresse
    .purpose = Um wegen dieses Vorfalls zu schreiben
contacts-phone = Telefon
    .hint = Mit Ländervorwahl
    .purpose = Um wegen dieses Vorfalls anzurufen
contacts-phone_private = Telefon außerhalb der Dienstzeit
    .purpose = Um die Person zu erreichen, wenn im Büro niemand ist
contacts-fax = Telefax
    .purpose = Um die Person ohne E-Mail zu erreichen
contacts-key = OpenPGP- oder S/MIME-Schlüssel
    .hint = Sein Fingerabdruck oder wo er zu finden ist
    .purpose = Um zu verschlüsseln, was wir der Person schreiben

may_pass_on = Dürfen wir diese Namen und Kontaktdaten an andere beteiligte Teams und Einrichtungen weitergeben?
    .help = Dann können diese Sie direkt fragen, was oft schneller geht. Wenn nicht, laufen alle Fragen über uns.

group--earlier = Geht es um etwas, das schon gemeldet ist?
ticket = Unsere Vorgangsnummer
    .hint = Falls Sie schon eine von uns haben
    .help = Sie steht im Betreff unserer E-Mails. Mit ihr findet Ihre Meldung von selbst ihren Platz.
    .example = 2026-0117
related = Nummern anderer Vorfälle, die dazugehören
    .hint = Unsere oder die eines anderen Teams

## Seite: what

page--what = Was geschehen ist

summary = In einem Satz: Worum geht es?
    .example = Einbruch in den Dateiserver, Daten kopiert, Lösegeldforderung gefunden
category = Um was für einen Vorfall handelt es sich?
    .hint = Wählen Sie alles, was zutrifft
    .help = Eine grobe Wahl genügt: Wir berichtigen sie, wenn wir mehr wissen. Wenn Sie nur die Gruppe kennen, wählen Sie die Gruppe.
incident-types-class--reconnaissance = Suche nach einem Weg hinein
incident-types--probe = Einzelne Versuche hineinzukommen
incident-types--scan = Absuchen vieler Adressen oder Ports
incident-types-class--break-in = Einbruch
incident-types--root-access = Jemand hat Administratorrechte, der sie nicht haben darf
incident-types--account = Ein Benutzerkonto wurde übernommen
incident-types--trojan = Programme wurden ausgetauscht, eine Hintertür ist eingebaut
incident-types--sniffer = Netzverkehr oder Passwörter werden mitgeschnitten
incident-types--service-abuse = Ein Dienst diente als Einstieg (Dateifreigabe, Fernzugang, Verzeichnisdienst)
incident-types--defacement = Webseiten wurden verändert
incident-types-class--malicious-code = Schadsoftware
incident-types--virus = Virus
incident-types--worm = Wurm: verbreitet sich von selbst
incident-types--ransomware = Erpressungssoftware: Daten sind verschlüsselt, Geld wird verlangt
incident-types-class--availability = Etwas funktioniert nicht mehr
incident-types--denial-of-service = Dienstverhinderung (DoS)
incident-types--mail-bombardment = Flut von E-Mails
incident-types-class--deception = Täuschung
incident-types--scam = Betrugsmasche
incident-types--phishing = Phishing: Jemand fragt nach Passwörtern oder Daten
incident-types--mail-spoofing = E-Mails mit falschem Absender
incident-types--ip-spoofing = Pakete mit falscher Adresse
incident-types--prank = Streich
incident-types-class--data = Daten in falschen Händen
incident-types--unauthorised-access = Zugriff ohne Berechtigung
incident-types--interception = Kommunikation wurde abgehört
incident-types--theft = Diebstahl von Geräten oder Datenträgern
incident-types-class--misuse = Missbrauch
incident-types--host-resources = Rechner dienen zu etwas, wofür sie nicht da sind
incident-types--mail-relay = Ein Mailserver verschickt fremde E-Mails
incident-types--fraud = Betrug
incident-types-class--weakness = Eine Schwachstelle, noch nicht ausgenutzt
incident-types--product-vulnerability = Schwachstelle eines Produkts
incident-types--configuration-error = Etwas ist falsch eingestellt
incident-types-class--else = Nichts davon
incident-types--other = Etwas anderes
incident-types--unknown = Ich weiß es nicht

severity = Wie dringend ist es?
    .help = Wenn Sie zwischen zwei Stufen schwanken, wählen Sie die höhere.
severity--normal = Normal
    .help = Niemand ist in Gefahr, der Schaden wächst nicht, eine Antwort am nächsten Arbeitstag genügt.
severity--escalation = Eskalation
    .help = Der Vorfall breitet sich aus, oder ein Dienst ist betroffen, von dem viele abhängen; Sie brauchen uns innerhalb von Stunden.
severity--emergency = Notfall
    .help = Die Sicherheit von Menschen, zentrale Systeme oder unersetzliche Daten sind jetzt in Gefahr. Rufen Sie uns auch an, verlassen Sie sich nicht auf E-Mail.
severity--unknown = Das kann ich nicht sagen
    .help = Wir entscheiden, wenn wir die Meldung gelesen haben.

description = Was ist geschehen?
    .help = Erzählen Sie der Reihe nach, wie einer Kollegin: was wer gesehen hat und was Sie dann gefunden haben. Schreiben Sie auf, was sicher ist und was Sie vermuten, und unterscheiden Sie beides. Schreiben Sie keine Passwörter auf.
    .purpose = Um zu verstehen, was geschehen ist; nennen Sie Personen nur, wo es darauf ankommt
log = Auszüge aus Protokollen, Ausgaben von Werkzeugen
    .hint = Unverändert, mit Uhrzeit und Zeitzone
    .help = Die Zeilen, die es zeigen, ohne dass etwas herausgeschnitten ist. Lange Protokolle fügen Sie besser auf der letzten Seite als Dateien bei.
    .purpose = Um sie mit anderen Protokollen zu vergleichen; sie können Namen und Adressen von Nutzern enthalten

## Seite: times

page--times = Zeiten
    .intro = So genau, wie Sie es wissen. Ein Tag ohne Uhrzeit ist besser als nichts; sagen Sie „ungefähr“, wenn es eine Schätzung ist.

noticed = Wann haben Sie es zuerst bemerkt?
    .help = Der Zeitpunkt, zu dem jemand zum ersten Mal sah, dass etwas nicht stimmt: ein Alarm, eine Beschwerde, eine seltsame Datei.
discovery = Wie ist es aufgefallen?
    .hint = Wählen Sie alles, was zutrifft
discovery--own-alarm = Eigener Alarm: Angriffserkennung, Virenschutz, Überwachung
discovery--logs = Beim Lesen von Protokollen
discovery--administrator = Jemand aus der Administration wurde misstrauisch
discovery--user = Jemand, der das System benutzt, hat sich gemeldet
discovery--third-party = Jemand von außerhalb hat uns unterrichtet
discovery--response-team = Ein Notfallteam oder eine Behörde hat uns unterrichtet
discovery--attacker = Die Angreifer haben sich gemeldet
discovery--other = Auf andere Weise
discovery--unknown = Nicht bekannt
began = Wann hat es begonnen?
    .help = Die früheste Spur, die Sie bisher gefunden haben. Wenn sich der Zeitpunkt nur eingrenzen lässt, nennen Sie den frühesten und den spätesten. Wenn er aus einem Protokoll stammt, sagen Sie dazu, wie die Uhr dieses Rechners geht.
going_on = Dauert es noch an?
    .help = Ja, wenn der Eindringling noch hereinkommen kann, der Angriff noch läuft oder noch Daten abfließen können.
ended = Wann hat es geendet?
    .help = Als der Angriff aufhörte oder als Sie die Systeme abgetrennt haben.

## Seite: hosts

page--hosts = Beteiligte Rechner
    .intro = Jeder Rechner und jede Adresse, die eine Rolle spielt: Ihre eigenen, die des Angreifers und die dazwischen.

involved = Rechner und Adressen
    .help = Je eine Zeile. Wenn es sehr viele sind, tragen Sie hier die wichtigsten ein und fügen Sie die vollständige Liste auf der letzten Seite als Datei bei.
involved-address = IP-Adresse oder Name
    .help = IPv4 und IPv6 sind möglich. Wenn Sie die Adresse aus einem Protokoll haben, tragen Sie die Adresse ein, auch wenn es einen Namen dazu gibt: Namen können sich ändern.
    .example = 192.0.2.17
involved-also = Sein Name oder eine weitere Adresse
    .example = nmr-store.chem.university.example
involved-role = Welche Rolle spielt der Rechner?
    .help = Ein eigener Rechner, in den eingebrochen wurde und der dann andere angegriffen hat, ist ein Opfer: Wählen Sie das und schreiben Sie den Rest in die Beschreibung.
involved-role--victim = Opfer: wurde angegriffen
involved-role--source = Quelle: von hier kam der Angriff
involved-role--intermediary = Zwischenstation: wurde unterwegs benutzt
involved-role--unknown = Nicht bekannt
involved-function = Wofür ist der Rechner da?
    .help = Bitte genau: „Mailserver der Fakultät, 400 Postfächer“ sagt uns, wie dringend es ist; „Server“ nicht.
    .example = Dateiserver der Arbeitsgruppe Spektroskopie
involved-hardware = Hersteller und Modell
    .hint = Nur wenn es darauf ankommt, etwa bei Routern und Appliances
involved-os = Betriebssystem und Version
    .help = Wenn der Rechner übernommen worden sein könnte, glauben Sie ihm nicht, was er über sich selbst sagt.
    .example = Debian 12
involved-patches = Aktualisierungen: die letzte, und welche bekanntermaßen fehlen
    .example = Zuletzt aktualisiert am 30. Juni 2026
involved-software = Weitere Software, die eine Rolle spielt, mit Version
    .example = Samba 4.17, ExampleShare 3.2.1
involved-zone = Zeitzone seiner Uhr und seiner Protokolle
    .help = Nötig, um seine Protokolle mit anderen zu vergleichen.
involved-clock = Geht seine Uhr richtig?
involved-clock--synchronised = Ja, sie wird abgeglichen (NTP)
involved-clock--off = Nein, sie geht vor oder nach
involved-clock--unknown = Nicht bekannt
involved-clock_off = Um wie viel, und in welche Richtung?
    .example = Geht 90 Sekunden vor
involved-contacted = Stehen Sie mit den Betreibern in Verbindung?
    .help = Damit nicht zwei von uns an sie schreiben und niemand gewarnt wird, der es nicht soll.

## Seite: method

page--method = Wie es dazu kam
    .intro = Alles hier ist freiwillig; oft weiß man es erst später.

method = Wie sind die Angreifer vorgegangen?
    .hint = Der Weg hinein
    .help = Was Sie wissen oder vermuten: ein erratenes oder gestohlenes Passwort, eine Schwachstelle in einem Programm, eine Nachricht, die jemand geöffnet hat.
tools_left = Was haben sie mitgebracht oder zurückgelassen?
    .hint = Programme, Konten, geplante Aufgaben, mit ihren Pfaden
    .help = Starten Sie verdächtige Programme nicht. Sie können sie auf der letzten Seite als Dateien beifügen.
weaknesses = Ausgenutzte Schwachstellen
    .help = Nur wenn Sie sie kennen. Die CVE-Nummer steht in Sicherheitshinweisen und in den Ergebnissen von Schwachstellenscannern.
weaknesses-cve = CVE-Nummer
    .hint = Falls es eine gibt
    .example = CVE-2024-12345
weaknesses-product = Produkt und Version
    .example = ExampleShare 3.2.1
weaknesses-description = Worin die Schwachstelle besteht
    .hint = Wenn sie keine Nummer hat
    .example = Das Passwort ab Werk wurde nie geändert
defences = Welche Schutzmaßnahmen gab es?
    .hint = Wählen Sie alles, was zutrifft
    .help = Das zeigt, woran die Angreifer vorbeigekommen sind und wo es Spuren geben kann.
defences--network-monitoring = Überwachung des Netzes, Angriffserkennung
defences--authentication = Starke Anmeldung: zweiter Faktor, Regeln für Passwörter
defences--filtering = Filter und Firewalls
defences--scanners = Schwachstellenscanner
defences--integrity = Überwachung von Dateiänderungen
defences--endpoint = Virenschutz auf den Rechnern
defences--multi-purpose = Ein Produkt, das mehreres davon vereint
defences--other = Etwas anderes
defences--none = Nichts davon
defences--unknown = Nicht bekannt

## Seite: impact

page--impact = Auswirkungen
    .intro = Was der Vorfall bei Ihnen anrichtet. Schätzungen sind willkommen.

impact_functional = Wie stark ist Ihre Arbeit beeinträchtigt?
impact_functional--none = Gar nicht
impact_functional--low = Wenig: langsamer oder mühsamer, aber alles funktioniert
impact_functional--medium = Deutlich: Etwas Wichtiges funktioniert für manche nicht
impact_functional--high = Schwer: Etwas Wichtiges funktioniert für niemanden mehr
impact_functional--unknown = Noch nicht bekannt
impact_information = Was ist mit Informationen geschehen?
    .hint = Wählen Sie alles, was zutrifft
    .help = Wählen Sie auch, was Sie aus gutem Grund vermuten. Bei personenbezogenen Daten kann das Gesetz eine Frist setzen, in der die Behörde oder die Betroffenen zu benachrichtigen sind: Fragen Sie uns früh.
impact_information--none = Nichts
impact_information--personal = Personenbezogene Daten wurden eingesehen oder entwendet
impact_information--credentials = Passwörter, Schlüssel oder Sitzungen wurden eingesehen oder entwendet
impact_information--confidential = Andere vertrauliche Informationen wurden eingesehen oder entwendet
impact_information--altered = Informationen wurden verändert
impact_information--lost = Informationen wurden gelöscht oder sind nicht mehr lesbar
impact_information--unknown = Noch nicht bekannt
data_sensitivity = Wie heikel sind diese Informationen?
data_sensitivity--low = Wenig: Sie hätten auch veröffentlicht werden können
data_sensitivity--medium = Mittel: Sie sind für den internen Gebrauch
data_sensitivity--high = Sehr: In fremden Händen schaden sie Menschen oder der Organisation
data_sensitivity--unknown = Noch nicht bekannt
people_affected = Die Daten oder Passwörter wie vieler Personen sind betroffen?
    .hint = Eine Zahl, eine Schätzung oder ein Bereich
impact_description = Welche Folgen hat es?
    .help = Was nicht funktioniert, für wen und bis wann; was neu aufgebaut werden muss; was das Schlimmste wäre, wenn es weiterginge.
    .purpose = Um zu beurteilen, was vorgeht; nennen Sie Personen nur, wo es darauf ankommt

group--effort = Was es bisher gekostet hat
    .intro = Es zeigt der Leitung, was Vorfälle verschlingen, und es zählt in einem Strafverfahren.
staff_time = Arbeitszeit
    .hint = Aller Personen zusammen, zum Beispiel „12 h“ oder „3 d“ (Tage)
cost = Geld, ohne die Arbeitszeit
    .hint = Geräte, Dienstleistungen, entgangene Einnahmen; eine Schätzung genügt

## Seite: actions

page--actions = Was unternommen wurde

keep_note = Bevor Sie ausschalten, neu installieren oder aufräumen: Was im Arbeitsspeicher steht, geht mit dem Strom verloren, und eine Platte, auf die geschrieben wurde, beweist weniger. Wenn Sie können, ziehen Sie das Netzwerkkabel, lassen Sie den Rechner laufen und rufen Sie uns an. Wenn Menschen in Gefahr sind oder gerade Daten zerstört werden, beenden Sie das sofort, was immer an Spuren dabei verloren geht.
resolved = Ist der Vorfall behoben, soweit Sie es beurteilen können?
actions = Bisherige Maßnahmen
    .help = Alles, was etwas verändert hat, der Reihe nach, auch wenn es sich als falsch erwiesen hat: geänderte Passwörter, abgetrennte Rechner, neue Filterregeln, entfernte Dateien. Sonst halten wir Ihre Spuren für die des Eindringlings.
actions-time = Wann
actions-what = Was getan wurde
    .example = Netzwerkkabel von nmr-store gezogen, Rechner läuft weiter
actions-by = Von wem
    .hint = Ein Name oder eine Funktion
    .purpose = Um die Person zu fragen, die es getan hat
    .example = Diensthabende Administratorin
preserved = Was wurde als Beweis gesichert?
    .hint = Wählen Sie alles, was zutrifft
    .help = Was jetzt gesichert wird, lässt sich später untersuchen. Wenn es nichts ist, ist das kein Unglück: Sagen Sie es, und wir helfen.
preserved--logs = Protokolle, auf einen anderen Rechner kopiert
preserved--memory = Abbild des Arbeitsspeichers
preserved--disk = Abbild einer Platte oder die Platte selbst
preserved--traffic = Aufgezeichneter Netzverkehr oder Verbindungsdaten
preserved--malware = Programme oder Dateien des Eindringlings
preserved--other = Etwas anderes
preserved--nothing = Bisher nichts

## Seite: help

page--help = Hilfe und wer schon Bescheid weiß

group--wanted_help = Was Sie von uns brauchen
wanted_action = Was sollen wir tun?
    .hint = Wählen Sie alles, was zutrifft
wanted_action--advice = Mich beraten, was zu tun ist
wanted_action--investigate = Helfen herauszufinden, was geschehen ist
wanted_action--coordinate = Mit anderen Einrichtungen und Teams koordinieren
wanted_action--contact-source-site = An die Einrichtung schreiben, von der der Angriff kommt
wanted_action--block-host = Adressen sperren, wo wir es können
wanted_action--other = Etwas anderes
wanted_action--nothing = Nichts, nur zu Ihrer Kenntnis
wanted = Welche Hilfe brauchen Sie?
    .help = Schreiben Sie, was Sie als Nächstes täten, wenn Sie könnten, und was Sie daran hindert.
wanted_by = Bis wann brauchen Sie sie?
    .hint = Falls sie nach einem Zeitpunkt nichts mehr nützt

group--others = Wer schon Bescheid weiß
law_informed = Sind Polizei oder andere Strafverfolgungsbehörden informiert?
    .help = Wir tun das nicht in Ihrem Namen. Wenn eine Straftat naheliegt, können wir Ihnen bei der Anzeige helfen.
police_ref = Aktenzeichen und zuständige Person dort
    .help = Damit sie von uns das Nötige unter der richtigen Nummer bekommen.
    .purpose = Um die zuständige Person zu erreichen
    .example = Akte 2026-0042, Sergeant Roy
others_informed = Wer ist sonst informiert?
    .hint = Wählen Sie alles, was zutrifft
others_informed--sites = Andere beteiligte Einrichtungen
others_informed--teams = Andere Notfallteams
others_informed--providers = Netz- oder Hosting-Anbieter
others_informed--vendors = Hersteller von Produkten
others_informed--authorities = Behörden, etwa für den Datenschutz
others_informed--people = Die Betroffenen
others_informed--insurers = Versicherungen
others_informed--other = Jemand anderes
others_informed--nobody = Niemand
others_informed--unknown = Nicht bekannt
informed = Wer genau?
    .help = Mit deren Vorgangsnummern, damit wir mit ihnen über dasselbe sprechen.
informed-who = Wer
    .purpose = Um mit ihnen über diesen Vorfall zu sprechen
    .example = Abuse-Stelle von provider.example
informed-reference = Ihre Vorgangsnummer
    .example = 88123
informed-time = Wann sie informiert wurden

## Seite: evidence

page--evidence = Beweismittel
    .intro = Dateien reisen innerhalb der verschlüsselten Meldung. Sie werden unverändert übertragen, Byte für Byte, mit ihrem SHA-256.

evidence = Dateien
    .hint = Protokolle, Nachrichten mit allen Kopfzeilen, Bildschirmfotos, Schadprogramme
    .help = Fügen Sie Kopien bei und lassen Sie die Originale unberührt. Speichern Sie Nachrichten mit allen Kopfzeilen als Dateien, statt sie weiterzuleiten. Sagen Sie in der Beschreibung jeder Datei, was sie enthält und von welchem Rechner sie stammt.

## Prüfungen

check--no_victim = Kein Rechner ist als Opfer eingetragen. Wenn einer Ihrer eigenen angegriffen wurde, tragen Sie ihn bitte auch ein.
check--noticed_in_future = Dieser Zeitpunkt liegt in der Zukunft. Sind Datum, Uhrzeit oder Zeitzone falsch?
check--began_after_noticed = Demnach wurde es bemerkt, bevor es begann. Wahrscheinlich stimmt eine der beiden Zeiten oder eine Zeitzone nicht.
check--ended_before_began = Das Ende liegt vor dem Beginn. Berichtigen Sie eine der beiden Zeiten.
