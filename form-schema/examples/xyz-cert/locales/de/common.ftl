### Texte des Teams XYZ-CERT, die seine Beschreibung und alle Formulare gemeinsam haben.

## Klassen von Informationen (Abschnitt 4.2 der Beschreibung)

disclosure--private-user = Private Informationen über Nutzerinnen und Nutzer
    .help = Über bestimmte Personen oder ihre Konten; nach Gesetz, Vertrag oder Anstand vertraulich.
disclosure--intruder = Informationen über Eindringlinge
    .help = Wer sie sind, woher sie kommen, was sie einsetzen.
disclosure--private-site = Private Informationen über Einrichtungen
    .help = Technische Einzelheiten bestimmter Systeme und Netze.
disclosure--vulnerability = Informationen über Schwachstellen
    .help = Schwächen, Angriffe, Korrekturen und Behelfe, ohne zu sagen, wen es getroffen hat.
disclosure--embarrassing = Dass ein Vorfall geschehen ist
    .help = Dass er diese Einrichtung oder diese Personen getroffen hat, wie weit er reichte und wie schwer er war.
disclosure--statistical = Statistik
    .help = Zahlen, aus denen niemand zu erkennen ist.
disclosure--contact = Kontaktdaten
    .help = Wie man Administratoren und Notfallteams erreicht.

## Empfänger (Abschnitt 4.2 der Beschreibung und Fragen des Formulars)

recipients--management = Für die betroffenen Systeme zuständige Universitätsleitung
recipients--rights-office = Büro für Rechte und Pflichten
recipients--campus-security = Sicherheitsdienst der Universität
recipients--sysadmins = Systemadministratoren der XYZ-Universität
recipients--users = Nutzerinnen und Nutzer, deren Konten betroffen sind
recipients--community = Angehörige der Universität
recipients--other-csirts = Andere Notfallteams und beteiligte Einrichtungen
recipients--vendors = Hersteller der betroffenen Produkte
recipients--law-enforcement = Polizei und andere Strafverfolgungsbehörden
recipients--security-community = Fachöffentlichkeit der IT-Sicherheit
recipients--public = Öffentlichkeit
recipients--press = Presse
recipients--nobody = Niemand außerhalb von XYZ-CERT
