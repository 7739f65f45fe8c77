# Permissible Actions Protocol: what may be done with the information.

pap--clear = PAP:CLEAR
    .help = Keine Einschränkung bei der Verwendung.
pap--green = PAP:GREEN
    .help = Aktive Schritte sind erlaubt: das Ziel ansprechen, Verkehr sperren, Fallen stellen.
pap--amber = PAP:AMBER
    .help = Nur, was das Ziel nicht sieht: Abfragen bei Dritten, etwa WHOIS, und Beobachten.
pap--red = PAP:RED
    .help = Nur, was von außen nicht zu bemerken ist: nichts im Netz, nur die Suche in eigenen Protokollen.
