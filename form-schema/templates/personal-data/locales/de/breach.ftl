### Formular „breach“: Fragen, Hilfen, Optionen und Prüfungen.

form--breach = Eine Verletzung des Schutzes personenbezogener Daten melden (DSGVO)
    .intro = Innerhalb von 72 Stunden, nachdem sie Ihnen bekannt wurde. Was Sie noch nicht wissen, darf folgen: Senden Sie, was Sie haben, als vorläufige Meldung, und den Rest später unter derselben Nummer.
    .when = Für Verantwortliche nach Artikel 33 der Datenschutz-Grundverordnung.

## Seite: notification

page--notification = Meldung und Verantwortlicher

notification = Was senden Sie?
notification--preliminary = Eine erste, vorläufige Meldung
    .help = Etwas ist noch offen; es folgt ohne weitere unangemessene Verzögerung.
notification--complete = Eine vollständige Meldung
notification--follow-up = Mehr zu einer schon gemeldeten Verletzung
previous_ref = Unsere Nummer dafür
    .hint = Sie steht in unserer Antwort auf die erste Meldung
    .example = 2026-0117
previous_at = Wann haben Sie die erste Meldung gesendet?
own_ref = Ihre eigene Nummer dafür
    .hint = Aus Ihrer Dokumentation der Verletzungen

group--controller = Der Verantwortliche
    .intro = Wer entscheidet, warum und wie die Daten verarbeitet werden.
controller = Name
    .example = Beispielklinik
controller_id = Registernummer
    .hint = Aus dem Handelsregister oder einem anderen
controller_address = Anschrift
controller_country = Land
established = Gibt es eine Niederlassung im Europäischen Wirtschaftsraum?
representative = Vertreter im Europäischen Wirtschaftsraum
    .hint = Name und wie er zu erreichen ist (Artikel 27)
    .purpose = Um Ihren Vertreter zu erreichen

processors = Andere, die an der Verarbeitung beteiligt sind
    .help = Auftragsverarbeiter, bei denen es geschah oder die es traf, und gemeinsam Verantwortliche.
processors-name = Name
    .example = Beispiel-Hosting
processors-part = Seine Rolle
processors-part--processor = Auftragsverarbeiter
processors-part--joint-controller = Gemeinsam Verantwortlicher
processors-part--sub-processor = Unterauftragsverarbeiter
processors-part--unknown = Nicht bekannt
processors-address = Anschrift
processors-country = Land
processors-contact = Wen man dort fragt
    .purpose = Um dort zu dieser Verletzung nachzufragen

## Seite: contact

page--contact = Wen wir fragen können

group--you = Sie
name = Ihr Name
    .purpose = Um nach der richtigen Person zu fragen
    .example = Anna Lindqvist
role = Ihre Funktion
    .example = Leiterin der Verwaltung
email = E-Mail-Adresse für unsere Antwort
    .help = Wenn Ihre E-Mails selbst betroffen sind, nennen Sie eine Adresse bei einem anderen Anbieter.
    .purpose = Um Ihnen zu antworten
    .example = anna.lindqvist@clinic.example
phone = Telefon
    .hint = Mit Ländervorwahl
    .purpose = Um Sie zurückzurufen
    .example = +49 30 555 0123

group--officer = Datenschutzbeauftragte oder andere Anlaufstelle
officer_is_you = Sind Sie das?
officer = Datenschutzbeauftragte oder andere Anlaufstelle
officer-name = Name
    .purpose = Um nach der richtigen Person zu fragen
officer-role = Wer ist das?
officer-role--officer = Die oder der Datenschutzbeauftragte
officer-role--contact-point = Eine andere Anlaufstelle
officer-email = E-Mail-Adresse
    .purpose = Um zu dieser Verletzung nachzufragen
officer-phone = Telefon
    .hint = Mit Ländervorwahl
    .purpose = Um zu dieser Verletzung nachzufragen

## Seite: times

page--times = Wann es geschah

aware = Wann wurde sie Ihnen bekannt?
    .help = Der Zeitpunkt, zu dem Sie mit hinreichender Sicherheit wussten, dass personenbezogene Daten betroffen sind. Wenn ein Auftragsverarbeiter es Ihnen gesagt hat, wann er es tat.
due = Meldung, spätestens
    .help = 72 Stunden, nachdem sie Ihnen bekannt wurde (Artikel 33 Absatz 1).
late = Ist es später?
delay_reason = Warum später als 72 Stunden?
    .help = Der Meldung ist eine Begründung für die Verzögerung beizufügen. Eine späte Meldung ist besser als keine.
discovery = Wie ist es aufgefallen?
    .hint = Wählen Sie alles, was zutrifft
discovery--staff = Jemand, der hier arbeitet, hat es bemerkt
discovery--own-alarm = Ein eigener Alarm
discovery--audit = Bei einer Prüfung
discovery--processor = Ein Auftragsverarbeiter hat uns unterrichtet
discovery--people = Betroffene haben uns unterrichtet
discovery--third-party = Jemand von außerhalb hat uns unterrichtet
discovery--authority = Eine Behörde oder ein Notfallteam hat uns unterrichtet
discovery--attacker = Die Angreifer haben sich gemeldet
discovery--press = Aus der Presse oder dem Internet
discovery--other = Auf andere Weise
discovery--unknown = Nicht bekannt
began = Wann hat die Verletzung begonnen?
    .help = Wenn sich der Zeitpunkt nur eingrenzen lässt, nennen Sie den frühesten und den spätesten.
going_on = Dauert sie noch an?
    .help = Ja, wenn andere noch an die Daten kommen oder wenn Sie selbst noch nicht wieder an sie kommen.
ended = Wann hat sie geendet?

## Seite: nature

page--nature = Was geschehen ist

nature = Was ist mit den Daten geschehen?
    .hint = Wählen Sie alles, was zutrifft
nature--confidentiality = Jemand hat sie gesehen oder erhalten, der es nicht darf (Vertraulichkeit)
nature--integrity = Sie wurden verändert (Integrität)
nature--availability = Sie sind verloren oder nicht nutzbar (Verfügbarkeit)
nature--unknown = Noch nicht bekannt
cause = Wie ist es dazu gekommen?
    .hint = Wählen Sie alles, was zutrifft
cause--theft = Diebstahl eines Geräts, eines Datenträgers oder von Papieren
cause--loss = Verlust eines Geräts, eines Datenträgers oder von Papieren
cause--hacking = Einbruch in einen Rechner oder ein Konto
cause--malware = Schadsoftware, etwa Erpressungssoftware
cause--phishing = Phishing
cause--wrong-recipient = An die falsche Person gesandt oder ausgehändigt
cause--publication = Versehentlich veröffentlicht
cause--verbal = Jemandem erzählt, der es nicht wissen darf
cause--wrong-access = Unbefugter Zugriff durch eigenes Personal
cause--disposal = Entsorgt, ohne sie zu vernichten
cause--failure = Technisches Versagen
cause--other = Auf andere Weise
cause--unknown = Noch nicht bekannt
description = Was ist geschehen?
    .help = Der Reihe nach: was auffiel, wem, was Sie dann gefunden haben. Welche Systeme, Dateien oder Papiere betroffen sind. Schreiben Sie weder die Daten selbst noch die Namen der Betroffenen auf.
    .purpose = Um zu verstehen, was geschehen ist; bitte nennen Sie niemanden von den Betroffenen
protection = Wie waren die Daten zuvor geschützt?
    .hint = Wählen Sie alles, was zutrifft
    .help = Nur was genau diese Daten schützte, als es geschah.
protection--encryption = Verschlüsselt, und der Schlüssel ist nicht betroffen
protection--pseudonymisation = Pseudonymisiert
protection--hashing = Passwörter als Hashwerte mit Salt gespeichert
protection--access-control = Zugriff eingeschränkt
protection--backup = Es gibt eine Sicherungskopie
protection--remote-wipe = Das Gerät lässt sich aus der Ferne sperren oder löschen
protection--other = Etwas anderes
protection--none = Gar nicht
protection--unknown = Noch nicht bekannt

## Seite: people

page--people = Betroffene und Daten
    .intro = Soweit es jetzt schon möglich ist. Schätzungen und Bereiche genügen.

no_data_note = Sagen Sie uns, welche Arten von Daten betroffen sind, nie die Daten selbst: keine Namenslisten, keine Datensätze, keine Kopien dessen, was abgeflossen ist. Das wäre ein weiterer Ort, von dem sie verloren gehen können.
people = Wessen Daten sind betroffen?
    .hint = Wählen Sie alles, was zutrifft
people--employees = Beschäftigte
people--users = Nutzer eines Dienstes
people--customers = Kundinnen und Kunden
people--patients = Patientinnen und Patienten
people--pupils = Schüler und Studierende
people--minors = Minderjährige
people--vulnerable = Besonders schutzbedürftige Personen
people--members = Mitglieder, Spender, Abonnenten
people--applicants = Bewerberinnen und Bewerber
people--other = Andere
people--unknown = Noch nicht bekannt
people_count = Wie viele Personen, ungefähr?
    .hint = Eine Zahl, eine Schätzung oder ein Bereich
records = Welche Arten von Daten sind betroffen?
    .hint = Wählen Sie alles, was zutrifft
records--identity = Name, Geburtsdatum, Geschlecht, Staatsangehörigkeit
records--contact = Anschriften, Telefonnummern, E-Mail-Adressen
records--credentials = Benutzernamen und Passwörter
records--financial = Konten, Karten, Einkommen, Schulden
records--official-ids = Ausweise, Pässe, Sozialversicherungs- und Steuernummern
records--location = Aufenthaltsorte und Bewegungen
records--communication = Nachrichten, Gespräche, Bilder, Aufnahmen
records--employment = Ausbildung, Beschäftigung, Leistungen
records--special = Besondere Kategorien, etwa Gesundheit oder Überzeugungen (Artikel 9)
records--criminal = Strafrechtliche Verurteilungen und Straftaten (Artikel 10)
records--other = Etwas anderes
records--unknown = Noch nicht bekannt
special = Welche besonderen Kategorien?
    .hint = Wählen Sie alles, was zutrifft
special--unknown = Noch nicht bekannt
records_words = In Ihren Worten, wo die Auswahl es nicht sagt
    .example = Die Lichtbilder der Ausweise, nicht ihre Nummern
records_count = Wie viele Datensätze, ungefähr?
    .hint = Eine Zahl, eine Schätzung oder ein Bereich
    .help = Ein Datensatz ist, was zusammengehört, etwa eine Patientenakte oder eine Bestellung: Zu einer Person kann es mehrere geben.

## Seite: consequences

page--consequences = Folgen

consequence_kinds = Wozu kann es für die Betroffenen führen?
    .hint = Wählen Sie alles, was zutrifft
consequence_kinds--loss-of-control = Sie verlieren die Kontrolle über ihre Daten
consequence_kinds--identity-theft = Identitätsdiebstahl
consequence_kinds--fraud = Betrug, Erpressung, Phishing mit diesen Daten
consequence_kinds--financial-loss = Finanzieller Verlust
consequence_kinds--discrimination = Diskriminierung
consequence_kinds--reputation = Rufschädigung
consequence_kinds--confidentiality = Ein Berufsgeheimnis ist verletzt
consequence_kinds--physical-harm = Schaden für Gesundheit oder Sicherheit
consequence_kinds--rights-limited = Sie können Rechte oder einen Dienst nicht nutzen
consequence_kinds--other = Etwas anderes
consequence_kinds--none = Zu nichts, das wir uns vorstellen können
consequence_kinds--unknown = Noch nicht bekannt
consequences = Wahrscheinliche Folgen, in Ihren Worten
    .help = Was jemand mit diesen Daten anfangen könnte und wen es am härtesten träfe.
    .purpose = Um zu beurteilen, was vorgeht; bitte nennen Sie niemanden von den Betroffenen
severity = Wie schwer sind sie?
severity--negligible = Vernachlässigbar
    .help = Ein Ärgernis, das bald vorüber ist.
severity--limited = Begrenzt
    .help = Es kostet die Betroffenen Mühe und Zeit, dann ist es überstanden.
severity--significant = Erheblich
    .help = Es trifft sie hart und lange: Geld, Arbeit, Gesundheit, Ansehen.
severity--maximal = Sehr hoch
    .help = Es lässt sich nicht wiedergutmachen.
severity--unknown = Noch nicht bekannt

## Seite: measures

page--measures = Maßnahmen
    .intro = Was Sie getan haben und vorschlagen, um die Verletzung zu beheben und ihre Auswirkungen abzumildern.

measures = Maßnahmen
measures-what = Was
    .example = Ordner vom Netz genommen; Suchmaschinen um Löschung gebeten
measures-state = Wie weit sie ist
measures-state--applied = Ergriffen
measures-state--ongoing = Läuft
measures-state--planned = Vorgeschlagen
measures-state--unknown = Nicht bekannt
measures-aim = Wozu?
    .hint = Wählen Sie alles, was zutrifft
measures-aim--stop = Um die Verletzung zu beenden
measures-aim--mitigate = Um die Auswirkungen auf die Betroffenen abzumildern
measures-aim--prevent = Damit es nicht wieder geschieht
measures-time = Wann

## Seite: informed

page--informed = Die Betroffenen
    .intro = Wenn die Verletzung voraussichtlich ein hohes Risiko für sie bedeutet, sind sie unverzüglich zu benachrichtigen (Artikel 34).

informed = Haben Sie sie benachrichtigt?
informed--yes = Ja
informed--planned = Noch nicht, es ist geplant
informed--no = Nein, und es ist nicht geplant
informed--unknown = Noch nicht entschieden
informed_on = Wann?
informed_count = Wie viele von ihnen?
    .hint = Eine Zahl, eine Schätzung oder ein Bereich
informed_means = Auf welchem Weg?
    .hint = Wählen Sie alles, was zutrifft
informed_means--mail = Per E-Mail
informed_means--letter = Per Brief
informed_means--telephone = Telefonisch
informed_means--message = Mit einer Nachricht in einer App oder einem Portal
informed_means--in-person = Persönlich
informed_means--public = Durch öffentliche Bekanntmachung
informed_means--other = Auf andere Weise
informed_means--unknown = Nicht bekannt
informed_text = Was Sie ihnen sagen
    .hint = Der Text als Datei, ohne Namen
informed_planned = Wann haben Sie es vor?
informed_ground = Warum nicht?
    .hint = Wählen Sie alles, was zutrifft
informed_ground--protected = Die Daten waren für andere unverständlich, etwa verschlüsselt (Artikel 34 Absatz 3 Buchstabe a)
informed_ground--risk-removed = Was seither getan wurde, lässt kein hohes Risiko mehr (Artikel 34 Absatz 3 Buchstabe b)
informed_ground--disproportionate = Der Aufwand wäre unverhältnismäßig; stattdessen unterrichten wir die Öffentlichkeit (Artikel 34 Absatz 3 Buchstabe c)
informed_ground--no-high-risk = Es besteht kein hohes Risiko
informed_ground--unknown = Lässt sich noch nicht sagen
informed_ground_words = Bitte erläutern Sie das

## Seite: border

page--border = Über Grenzen hinweg

cross_border = Ist die Verarbeitung grenzüberschreitend?
    .help = Niederlassungen in mehreren Mitgliedstaaten, oder erhebliche Auswirkungen auf Personen in mehreren (Artikel 4 Nummer 23).
member_states = In welchen Staaten gibt es Betroffene?
lead_country = Mitgliedstaat der federführenden Aufsichtsbehörde
    .hint = Wo Ihre Hauptniederlassung ist (Artikel 56)
lead_authority = Federführende Aufsichtsbehörde
    .example = Garante per la protezione dei dati personali
authorities_informed = In welchen Staaten haben Sie andere Aufsichtsbehörden unterrichtet?
others_informed = Wer ist sonst informiert?
    .hint = Wählen Sie alles, was zutrifft
others_informed--police = Die Polizei
others_informed--response-team = Ein Notfallteam
others_informed--sector-authority = Die Behörde für unseren Sektor
others_informed--processors = Auftragsverarbeiter und Partner
others_informed--insurers = Versicherungen
others_informed--other = Jemand anderes
others_informed--nobody = Niemand
others_informed--unknown = Nicht bekannt

## Seite: evidence

page--evidence = Dateien

minimise_note = Fügen Sie nichts bei, was die abgeflossenen Daten selbst enthält: Schwärzen Sie es zuvor, oder beschreiben Sie es.
evidence = Dateien
    .hint = Etwa Ihr eigener Bericht oder Bildschirmfotos ohne personenbezogene Daten
    .help = Dateien reisen innerhalb der verschlüsselten Meldung, unverändert, Byte für Byte.

## Prüfungen

check--aware_in_future = Dieser Zeitpunkt liegt in der Zukunft. Sind Datum, Uhrzeit oder Zeitzone falsch?
check--began_after_aware = Demnach war sie Ihnen bekannt, bevor sie begann. Wahrscheinlich stimmt eine der beiden Zeiten oder eine Zeitzone nicht.
check--ended_before_began = Das Ende liegt vor dem Beginn. Berichtigen Sie eine der beiden Zeiten.
