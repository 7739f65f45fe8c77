# Traffic Light Protocol 2.0 (FIRST): wie weit eine Meldung weitergegeben werden darf.

tlp--clear = TLP:CLEAR
    .help = Darf an alle weitergegeben und veröffentlicht werden.
tlp--green = TLP:GREEN
    .help = Darf in der Gemeinschaft derer, die Systeme schützen, geteilt, aber nicht veröffentlicht werden.
tlp--amber = TLP:AMBER
    .help = Darf in der Organisation des Empfängers und mit deren Kunden geteilt werden, soweit sie es wissen müssen.
tlp--amber-strict = TLP:AMBER+STRICT
    .help = Darf nur in der Organisation des Empfängers geteilt werden, mit denen, die es wissen müssen.
tlp--red = TLP:RED
    .help = Nur für die angesprochenen Personen; darf an niemanden weitergegeben werden.
