### Formular „incident“ von XYZ-CERT: Fragen, Hilfen, Optionen und Prüfungen.

form--incident = Einen IT-Sicherheitsvorfall melden
    .intro = Senden Sie, was Sie jetzt wissen; später können Sie ergänzen. Nur was als Pflichtangabe gekennzeichnet ist, muss da sein.

## Seite: contact

page--contact = Sie und Ihre Einrichtung
    .intro = Damit wir Sie zurückrufen können und wissen, um wessen Systeme es geht.

name = Ihr Name
    .help = Die Person, nach der wir fragen sollen. Wenn Sie für jemand anderen melden, nennen Sie, wer die Systeme am besten kennt.
    .example = Anna Lindqvist
    .purpose = Damit wir wissen, nach wem wir fragen sollen.

organisation = Organisation oder Abteilung
    .help = Wer für die Systeme verantwortlich ist: ein Institut, eine Fakultät, eine andere Universität, ein Unternehmen.
    .example = Institut für Chemie, XYZ-Universität

domain = Domain Ihrer Einrichtung
    .hint = Ohne „www“
    .help = Daran sehen wir, welches Team für Sie zuständig ist und was zu Ihrer Einrichtung schon gemeldet wurde.
    .example = chem.xyz-university.example

sector = Haupttätigkeit Ihrer Organisation
    .help = Wir zählen Vorfälle nach Bereichen und warnen vergleichbare Organisationen. Wenn Sie zur XYZ-Universität gehören, können Sie die Frage übergehen.
sector--education = Bildung
sector--research = Forschung
sector--administration = Öffentliche Verwaltung
sector--health = Gesundheit
sector--energy = Energie und Wasser
sector--transport = Verkehr
sector--finance = Finanzwesen
sector--communications = Kommunikation und Internetdienste
sector--industry = Industrie und Handel
sector--other = Etwas anderes

email = E-Mail-Adresse für unsere Antwort
    .help = Dorthin geht unsere erste Antwort. Wenn der Eindringling an Ihre E-Mails gelangt sein könnte, nennen Sie eine Adresse bei einem anderen Anbieter.
    .example = anna.lindqvist@chem.xyz-university.example
    .purpose = Um Ihnen zu antworten.

phone = Telefon
    .hint = Mit Ländervorwahl
    .help = Eine Nummer, unter der jemand abnimmt, solange Sie an dem Vorfall arbeiten. In einem Notfall rufen wir an, bevor wir schreiben; dann können wir auf die Nummer nicht verzichten.
    .example = +1 514 555 0123
    .purpose = Um Sie zu diesem Vorfall zurückzurufen.

mail_watched = Könnte der Eindringling Ihre E-Mails mitlesen?
    .help = Denken Sie an den Mailserver selbst, an gestohlene Passwörter und an Weiterleitungen, die niemand eingerichtet hat. In diesem Fall schreiben wir darüber nicht an Ihre gewohnte Adresse.

other_contact = Ein anderer Weg zu Ihnen, den der Eindringling nicht kennt
    .hint = Ein privates Mobiltelefon, das Telefon nebenan, eine E-Mail-Adresse anderswo, ein Raum
    .help = Er darf nicht von den betroffenen Systemen abhängen: Internettelefonie und Chat laufen oft über dasselbe Netz, in dem der Eindringling ist. Sagen Sie dazu, wann er benutzbar ist.
    .example = Privates Mobiltelefon +1 514 555 0177, auch nachts; oder Raum C-214
    .purpose = Um Sie zu erreichen, falls der Eindringling mitliest.

zone = Ihre Zeitzone
    .help = Zeiten in Ihrer Meldung gelten in dieser Zone, wenn Sie keine andere angeben. Protokolle aus zwei Zeitzonen haben schon manche Untersuchung in die Irre geführt.

may_pass_on = Dürfen wir Ihren Namen und Ihre Kontaktdaten an andere beteiligte Teams und Einrichtungen weitergeben?
    .help = Dann können diese Sie direkt fragen, was oft schneller geht. Wenn nicht, laufen alle Fragen über uns.

## Seite: hosts

page--hosts = Beteiligte Rechner
    .intro = Jeder Rechner und jede Adresse, die eine Rolle spielt: Ihre eigenen, die des Angreifers und die dazwischen.

involved = Rechner und Adressen
    .help = Je eine Zeile. Wenn es sehr viele sind, tragen Sie hier die wichtigsten ein und fügen Sie die vollständige Liste auf der letzten Seite als Datei bei.
involved-address = Name oder IP-Adresse
    .help = IPv4 und IPv6 sind möglich. Wenn Sie die Adresse aus einem Protokoll haben, tragen Sie die Adresse ein, auch wenn es einen Namen dazu gibt: Namen können sich ändern.
    .example = 192.0.2.17
involved-role = Welche Rolle spielt der Rechner?
    .help = Ein eigener Rechner, in den eingebrochen wurde und der dann andere angegriffen hat, ist ein Opfer: Wählen Sie das und schreiben Sie den Rest in die Beschreibung.
involved-role--victim = Opfer: wurde angegriffen
involved-role--source = Quelle: von hier kam der Angriff
involved-role--intermediary = Zwischenstation: wurde unterwegs benutzt
involved-role--unknown = Nicht bekannt
involved-function = Wofür ist der Rechner da?
    .help = Bitte genau: „Mailserver der Fakultät, 400 Postfächer“ sagt uns, wie dringend es ist; „Server“ nicht.
    .example = Dateiserver der Arbeitsgruppe Spektroskopie
involved-os = Betriebssystem und wichtige Software, mit Version
    .help = Schreiben Sie, was Sie wissen, und wann zuletzt aktualisiert wurde. Wenn der Rechner übernommen worden sein könnte, glauben Sie ihm nicht, was er über sich selbst sagt.
    .example = Debian 12, Samba 4.17, aktualisiert im September 2026
involved-zone = Zeitzone seiner Uhr und seiner Protokolle
    .help = Nötig, um seine Protokolle mit anderen zu vergleichen. Wenn die Uhr falsch geht, schreiben Sie in die Beschreibung, um wie viel.
involved-contacted = Stehen Sie mit den Betreibern in Verbindung?
    .help = Damit nicht zwei von uns an sie schreiben und niemand gewarnt wird, der es nicht soll.

## Seite: times

page--times = Zeiten
    .intro = So genau, wie Sie es wissen. Ein Tag ohne Uhrzeit ist besser als nichts; wählen Sie „ungefähr“, wenn es eine Schätzung ist.

noticed = Wann haben Sie es zuerst bemerkt?
    .help = Der Zeitpunkt, zu dem jemand zum ersten Mal sah, dass etwas nicht stimmt: ein Alarm, eine Beschwerde, eine seltsame Datei.

began = Wann hat es begonnen?
    .help = Die früheste Spur, die Sie bisher gefunden haben. Sehen Sie nach Anmeldungen, neuen Konten und Dateidaten – die allerdings gefälscht sein können.

going_on = Dauert es noch an?
    .help = Ja, wenn der Eindringling noch hereinkommen kann, der Angriff noch läuft oder noch Daten abfließen können.

ended = Wann hat es geendet?
    .help = Als der Angriff aufhörte oder als Sie die Systeme abgetrennt haben.

## Seite: what

page--what = Was geschehen ist

category = Um was für einen Vorfall handelt es sich?
    .hint = Wählen Sie alles, was zutrifft
    .help = Das sind die Klassen, die Notfallteams untereinander verwenden. Eine grobe Wahl genügt: Wir berichtigen sie, wenn wir mehr wissen.

category_words = In Ihren Worten: Um was für einen Vorfall handelt es sich?
    .example = Jemand bietet unsere Prüfungsaufgaben zum Kauf an

severity = Wie dringend ist es?
    .help = Wenn Sie nichts wählen, gilt der Vorfall als normal, bis wir die Meldung gelesen haben.
severity--normal = Normal
    .help = Niemand ist in Gefahr, der Schaden wächst nicht, eine Antwort am nächsten Arbeitstag genügt.
severity--escalation = Eskalation
    .help = Der Vorfall breitet sich aus, oder ein Dienst ist betroffen, von dem viele abhängen; Sie brauchen uns innerhalb von Stunden.
severity--emergency = Notfall
    .help = Die Sicherheit von Menschen, das Kernnetz, zentrale Verwaltungssysteme oder unersetzliche Daten sind jetzt in Gefahr – rufen Sie uns auch an, verlassen Sie sich nicht auf E-Mail.

description = Was ist geschehen?
    .help = Erzählen Sie der Reihe nach, wie einer Kollegin: was wer gesehen hat und was Sie dann gefunden haben. Schreiben Sie auf, was sicher ist und was Sie vermuten, und unterscheiden Sie beides. Kurze Auszüge aus Protokollen können hier stehen; längere fügen Sie besser als Dateien bei. Schreiben Sie keine Passwörter auf.
    .purpose = Um zu verstehen, was geschehen ist. Nennen Sie Personen nur, wo es darauf ankommt.

description_in = Dasselbe in einer anderen Sprache
    .hint = Wenn Sie es können; nicht alle, die helfen, lesen Ihre.
    .add = Sprache hinzufügen
description_in-language = Sprache
description_in-text = Was geschehen ist, in dieser Sprache
    .purpose = Um zu verstehen, was geschehen ist.

method = Wie sind die Angreifer vorgegangen?
    .hint = Der Weg hinein und die Werkzeuge
    .help = Was Sie wissen oder vermuten: ein erratenes oder gestohlenes Passwort, eine Schwachstelle in einem Programm, eine Nachricht, die jemand geöffnet hat; und was zurückgelassen wurde, etwa Programme, Konten oder geplante Aufgaben.

weaknesses = Bekannte Schwachstellen, die ausgenutzt wurden
    .help = Nur wenn Sie sie kennen. Die Nummer steht in Sicherheitshinweisen und in den Ergebnissen von Schwachstellenscannern.
weaknesses-cve = CVE-Nummer
    .example = CVE-2024-12345
weaknesses-product = Produkt und Version
    .example = ExampleShare 3.2.1

## Seite: impact

page--impact = Auswirkungen
    .intro = Was der Vorfall bei Ihnen anrichtet. Schätzungen sind willkommen; kennzeichnen Sie sie als solche.

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

people_affected = Die Daten oder Passwörter wie vieler Personen sind betroffen?
    .hint = Anzahl der Personen; eine Schätzung genügt
    .example = 430

impact_description = Welche Folgen hat es?
    .help = Was nicht funktioniert, für wen und bis wann; was neu aufgebaut werden muss; was das Schlimmste wäre, wenn es weiterginge.
    .purpose = Um zu beurteilen, wie dringend es ist. Nennen Sie Personen nur, wo es darauf ankommt.

staff_time = Bisher aufgewendete Arbeitszeit
    .hint = Aller Personen zusammen, zum Beispiel „12 h“ oder „3 d“ (Tage)
    .help = Zusammen mit den Kosten zeigt sie der Leitung, was Vorfälle verschlingen, und sie zählt in einem Strafverfahren.

cost = Bisherige Kosten, geschätzt
    .hint = Ohne die Arbeitszeit
    .help = Geräte, Dienstleistungen, entgangene Einnahmen. Lassen Sie das Feld leer, wenn Sie es nicht wissen.

## Seite: actions

page--actions = Was unternommen wurde

keep_note = Bevor Sie ausschalten, neu installieren oder aufräumen: Was im Arbeitsspeicher steht, geht mit dem Strom verloren, und eine Platte, auf die geschrieben wurde, beweist weniger. Wenn Sie können, ziehen Sie das Netzwerkkabel, lassen Sie den Rechner laufen und rufen Sie uns an. Wenn Menschen in Gefahr sind oder gerade Daten zerstört werden, beenden Sie das sofort, was immer an Spuren dabei verloren geht.

actions = Bisherige Maßnahmen
    .help = Alles, was etwas verändert hat, der Reihe nach, auch wenn es sich als falsch erwiesen hat: geänderte Passwörter, abgetrennte Rechner, neue Filterregeln, entfernte Dateien. Sonst halten wir Ihre Spuren für die des Eindringlings.
actions-time = Wann
actions-what = Was getan wurde
    .example = Netzwerkkabel von nmr-store gezogen, Rechner läuft weiter
actions-by = Von wem
    .hint = Ein Name oder eine Funktion
    .example = Diensthabende Administratorin
    .purpose = Damit wir wissen, wen wir danach fragen können.

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

wanted_action = Was sollen wir tun?
    .hint = Wählen Sie alles, was zutrifft
wanted_action--advice = Mich beraten, was zu tun ist
wanted_action--investigate = Helfen herauszufinden, was geschehen ist
wanted_action--coordinate = Mit anderen Einrichtungen und Teams koordinieren
wanted_action--contact-source-site = An die Einrichtung schreiben, von der der Angriff kommt
wanted_action--block-host = Adressen am Rand des Universitätsnetzes sperren
wanted_action--other = Etwas anderes
wanted_action--nothing = Nichts, nur zu Ihrer Kenntnis

wanted = Welche Hilfe brauchen Sie?
    .help = Schreiben Sie, was Sie als Nächstes täten, wenn Sie könnten, und was Sie daran hindert. Wir können Ihre Rechner nicht für Sie verwalten, aber wir können sagen, wie es geht, und mit anderen sprechen.

law_informed = Sind Polizei oder andere Strafverfolgungsbehörden informiert?
    .help = Wir tun das nicht in Ihrem Namen. Wenn eine Straftat naheliegt, können der Sicherheitsdienst der Universität und wir Ihnen bei der Anzeige helfen.

police_ref = Aktenzeichen und zuständige Person dort
    .help = Damit sie von uns das Nötige unter der richtigen Nummer bekommen.
    .example = Akte 2026-0042, Sergeant Roy

others_informed = Wer ist sonst informiert?
    .help = Andere Notfallteams, Ihr Anbieter, beteiligte Einrichtungen, Datenschutzbeauftragte, Versicherer; mit deren Vorgangsnummern, falls Sie sie haben.

related = Vorgangsnummer eines früheren Vorfalls, der dazugehört
    .hint = Unsere Nummer oder die eines anderen Teams
    .example = XYZ-CERT 2026-0117

## Seite: disclosure

page--disclosure = Wer davon erfahren darf
    .intro = Was wir wem sagen, legt Abschnitt 4.2 unserer Beschreibung fest. Hier sagen Sie, was wir tun dürfen, ohne Sie jedes Mal zu fragen.

may_tell = Wem dürfen wir sagen, was geschehen ist, und dabei Ihre Einrichtung nennen?
    .hint = Wählen Sie alles, was zutrifft, oder „niemand“
    .help = Wen Sie wählen, der erhält, was für den Fall nötig ist, nicht mehr. Bei „niemand“ fragen wir vor jedem Schritt außerhalb des Teams; gesetzliche Pflichten bleiben bestehen.

may_tell_anonymised = Wem dürfen wir davon erzählen, wenn niemand Ihre Einrichtung erkennen kann?
    .hint = Wählen Sie alles, was zutrifft, oder „niemand“
    .help = Angriffsmuster, Adressen von Angreifern und Indikatoren helfen anderen, dasselbe zu bemerken. Wir entfernen Namen, Ihre Adressen und alles, was auf Sie hinweist.

tlp = TLP-Kennzeichnung (Traffic Light Protocol) dieser Meldung
    .help = Andere Teams verstehen diese Kennzeichnung sofort. Wenn sie Ihnen nicht vertraut ist, ist AMBER eine vernünftige Wahl: alle, die es zum Handeln brauchen, in den betroffenen Organisationen.

## Seite: evidence

page--evidence = Beweismittel
    .intro = Dateien reisen innerhalb der verschlüsselten Meldung. Sie werden unverändert übertragen, Byte für Byte, mit ihrem SHA-256.

evidence = Dateien
    .hint = Protokolle, Nachrichten mit allen Kopfzeilen, Bildschirmfotos, Schadprogramme
    .help = Fügen Sie Kopien bei und lassen Sie die Originale unberührt. Speichern Sie Nachrichten mit allen Kopfzeilen als Dateien, statt sie weiterzuleiten. Öffnen Sie verdächtige Programme nicht, um sie anzusehen; fügen Sie sie unverändert bei und vermerken Sie das in der Beschreibung der Datei.

## Prüfungen

check--no_victim = Kein Rechner ist als Opfer eingetragen. Wenn einer Ihrer eigenen angegriffen wurde, tragen Sie ihn bitte auch ein.
check--noticed_in_future = Dieser Zeitpunkt liegt in der Zukunft. Sind Datum, Uhrzeit oder Zeitzone falsch?
check--began_after_noticed = Demnach wurde es bemerkt, bevor es begann. Wahrscheinlich stimmt eine der beiden Zeiten oder eine Zeitzone nicht.
check--ended_before_began = Das Ende liegt vor dem Beginn. Berichtigen Sie eine der beiden Zeiten.
check--red_yet_told = TLP:RED bedeutet, dass sonst niemand davon erfahren darf; hier sind aber Empfänger gewählt. Wählen Sie „niemand“ oder eine andere Kennzeichnung.
