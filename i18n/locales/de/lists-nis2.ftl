# Sectors of the NIS 2 Directive (EU) 2022/2555, annexes I and II; the words are ours, after its own in each language.

nis2-sectors-class--energy = Energie
nis2-sectors-class--transport = Verkehr
nis2-sectors-class--banking = Bankwesen
nis2-sectors-class--financial = Finanzmarktinfrastrukturen
nis2-sectors-class--health = Gesundheitswesen
nis2-sectors-class--drinking-water = Trinkwasser
nis2-sectors-class--waste-water = Abwasser
nis2-sectors-class--digital-infrastructure = Digitale Infrastruktur
nis2-sectors-class--ict-services = Verwaltung von IKT-Diensten (zwischen Unternehmen)
nis2-sectors-class--public-administration = Öffentliche Verwaltung
nis2-sectors-class--space = Weltraum
nis2-sectors-class--courier = Post- und Kurierdienste
nis2-sectors-class--waste-management = Abfallbewirtschaftung
nis2-sectors-class--chemical = Chemische Stoffe
nis2-sectors-class--food = Lebensmittel
nis2-sectors-class--manufacturing = Verarbeitendes Gewerbe
nis2-sectors-class--digital-providers = Anbieter digitaler Dienste
nis2-sectors-class--research = Forschung

# Their subsectors, or who is meant where a sector has none.

nis2-sectors--electricity = Elektrizität
nis2-sectors--district-heating-and-cooling = Fernwärme und Fernkälte
nis2-sectors--oil = Erdöl
nis2-sectors--gas = Gas
nis2-sectors--hydrogen = Wasserstoff
nis2-sectors--air = Luftverkehr
nis2-sectors--rail = Schienenverkehr
nis2-sectors--water = Schifffahrt
nis2-sectors--road = Straßenverkehr
nis2-sectors--banking-subsector = Kreditinstitute
nis2-sectors--financial-subsector = Handelsplätze und zentrale Gegenparteien
nis2-sectors--health-subsector = Gesundheitsversorgung, Labore, Arzneimittel
nis2-sectors--drinking-water-subsector = Versorgung mit Trinkwasser und dessen Verteilung
nis2-sectors--waste-water-subsector = Sammlung, Entsorgung und Behandlung von Abwasser
nis2-sectors--digital-infrastructure-subsector = Internetknoten, DNS, Registries, Cloud, Rechenzentren, Netze, Vertrauensdienste
nis2-sectors--ict-management-subsector = Verwaltete Dienste und verwaltete Sicherheitsdienste
nis2-sectors--public-administration-subsector = Zentral- und Regionalregierung
nis2-sectors--space-subsector = Bodeninfrastruktur für Weltraumdienste
nis2-sectors--courier-subsector = Post und Kuriere
nis2-sectors--waste-management-subsector = Sammlung, Beförderung, Verwertung und Beseitigung von Abfall
nis2-sectors--chemical-subsector = Herstellung, Erzeugung und Vertrieb chemischer Stoffe
nis2-sectors--food-subsector = Erzeugung, Verarbeitung und Vertrieb von Lebensmitteln
nis2-sectors--medical-devices-subsector = Medizinprodukte und In-vitro-Diagnostika
nis2-sectors--electronic-optical-subsector = Datenverarbeitungsgeräte, elektronische und optische Erzeugnisse
nis2-sectors--electrical-equipment-subsector = Elektrische Ausrüstungen
nis2-sectors--machine-tool-subsector = Maschinenbau
nis2-sectors--vehicle-manufacturing-subsector = Kraftwagen und Kraftwagenteile
nis2-sectors--other-transport-equipment-subsector = Sonstiger Fahrzeugbau (Schiffe, Züge, Flugzeuge)
nis2-sectors--digital-providers-subsector = Online-Marktplätze, Suchmaschinen, soziale Netzwerke
nis2-sectors--research-subsector = Forschungseinrichtungen

# How severe the impact is.

nis2-severity--red = Rot: sehr große Auswirkung
nis2-severity--yellow = Gelb: große Auswirkung
nis2-severity--green = Grün: geringe Auswirkung
nis2-severity--white = Weiß: keine Auswirkung

# How it is expected to go on.

nis2-outlook--improving = Bessert sich: die Auswirkung nimmt in den nächsten sechs Stunden voraussichtlich ab
nis2-outlook--stable = Stabil: die Auswirkung bleibt in den nächsten sechs Stunden voraussichtlich gleich
nis2-outlook--worsening = Verschlechtert sich: die Auswirkung nimmt in den nächsten sechs Stunden voraussichtlich zu

# Root causes.

nis2-causes--system-failures = Systemausfall
    .help = Etwas fiel von selbst aus: Hardware, Software, oder ein Ablauf hatte einen Fehler.
nis2-causes--natural-phenomena = Naturereignis
    .help = Sturm, Blitz, Hochwasser, Erdbeben, Brand, Sonnensturm und Ähnliches.
nis2-causes--human-errors = Menschlicher Fehler
    .help = Das System lief, wurde aber falsch bedient: ein Irrtum oder eine Unachtsamkeit.
nis2-causes--malicious-actions = Böswillige Handlung
    .help = Jemand wollte schaden: Angriff, Vandalismus, Sabotage, Diebstahl, auch von innen.
nis2-causes--third-party-failures = Ausfall bei Dritten
    .help = Ein Dienst von anderen fiel aus, zum Beispiel Strom oder Internetanschluss.

# How severe the threat is, technically.

nis2-threat-severity--high = Hoch: die mögliche Auswirkung ist groß
nis2-threat-severity--medium = Mittel: die mögliche Auswirkung ist mittel
nis2-threat-severity--low = Gering: die mögliche Auswirkung ist gering
