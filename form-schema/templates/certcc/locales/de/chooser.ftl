chooser--incident = Mit unseren Systemen ist etwas geschehen
    .hint = Ein Einbruch, Schadsoftware, ein Angriff, ein Datenabfluss oder alles, wozu keine andere Zeile passt.
