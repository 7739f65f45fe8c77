chooser--breach = Personenbezogene Daten wurden verloren, eingesehen, verändert oder weitergegeben
    .hint = Für Verantwortliche: binnen 72 Stunden zu melden (DSGVO, Artikel 33).
