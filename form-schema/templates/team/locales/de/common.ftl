### Texte, die die Beschreibung und alle Formulare gemeinsam haben.

## Klassen von Informationen (Abschnitt 4.2 der Beschreibung)

disclosure--people = Private Informationen über Personen
    .help = Über bestimmte Personen oder ihre Konten; nach Gesetz, Vertrag oder Anstand vertraulich.
disclosure--intruder = Informationen über Eindringlinge
    .help = Wer sie sind, woher sie kommen, was sie einsetzen.
disclosure--site = Private Informationen über Einrichtungen
    .help = Technische Einzelheiten bestimmter Systeme und Netze.
disclosure--incident = Dass ein Vorfall geschehen ist
    .help = Wen er getroffen hat, wie weit er reichte und wie schwer er war.
disclosure--vulnerability = Informationen über Schwachstellen
    .help = Schwächen, Angriffe, Korrekturen und Behelfe, ohne zu sagen, wen es getroffen hat.
disclosure--statistics = Statistik
    .help = Zahlen, aus denen niemand zu erkennen ist.
disclosure--contact = Kontaktdaten
    .help = Wie man Administratoren und Notfallteams erreicht.

## Empfänger (die Tabelle in Abschnitt 4.2 und die Frage unten)

recipients--management = Für die betroffenen Systeme zuständige Leitung
recipients--sysadmins = Administratoren der betroffenen Systeme
recipients--users = Nutzerinnen und Nutzer, deren Konten oder Daten betroffen sind
recipients--constituency = Andere, für die wir zuständig sind
recipients--other-csirts = Andere Notfallteams und beteiligte Einrichtungen
recipients--providers = Netz- und Hosting-Anbieter
recipients--vendors = Hersteller der betroffenen Produkte
recipients--law-enforcement = Polizei und andere Strafverfolgungsbehörden
recipients--authorities = Aufsichtsbehörden
recipients--security-community = Fachöffentlichkeit der IT-Sicherheit
recipients--public = Öffentlichkeit und Presse
recipients--nobody = Niemand außerhalb des Teams

## Die Seite „Wer davon erfahren darf“, in allen Formularen gleich

page--disclosure = Wer davon erfahren darf
    .intro = Was wir wem sagen, legt Abschnitt 4.2 unserer Beschreibung fest. Hier sagen Sie, was wir tun dürfen, ohne Sie jedes Mal zu fragen.

may_tell = Wem dürfen wir sagen, was geschehen ist, und dabei Sie oder Ihre Organisation nennen?
    .hint = Wählen Sie alles, was zutrifft, oder „niemand“
    .help = Wen Sie wählen, der erhält, was für den Fall nötig ist, nicht mehr. Bei „niemand“ fragen wir vor jedem Schritt außerhalb des Teams; gesetzliche Pflichten bleiben bestehen.

may_tell_anonymised = Wem dürfen wir davon erzählen, wenn niemand Sie erkennen kann?
    .hint = Wählen Sie alles, was zutrifft, oder „niemand“
    .help = Angriffsmuster, Adressen von Angreifern und Indikatoren helfen anderen, dasselbe zu bemerken. Wir entfernen Namen, Ihre Adressen und alles, was auf Sie hinweist.

tlp = TLP-Kennzeichnung (Traffic Light Protocol) dieser Meldung
    .help = Andere Teams verstehen diese Kennzeichnung sofort. Wenn sie Ihnen nicht vertraut ist, ist AMBER eine vernünftige Wahl: alle, die es zum Handeln brauchen, in den betroffenen Organisationen.

check--red_yet_told = TLP:RED bedeutet, dass sonst niemand davon erfahren darf; hier sind aber Empfänger gewählt. Wählen Sie „niemand“ oder eine andere Kennzeichnung.
