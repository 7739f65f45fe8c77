# Sectors of the NIS 2 Directive (EU) 2022/2555, annexes I and II; the words are ours, after its own in each language.

nis2-sectors-class--energy = Énergie
nis2-sectors-class--transport = Transports
nis2-sectors-class--banking = Secteur bancaire
nis2-sectors-class--financial = Infrastructures des marchés financiers
nis2-sectors-class--health = Santé
nis2-sectors-class--drinking-water = Eau potable
nis2-sectors-class--waste-water = Eaux usées
nis2-sectors-class--digital-infrastructure = Infrastructure numérique
nis2-sectors-class--ict-services = Gestion des services TIC (interentreprises)
nis2-sectors-class--public-administration = Administration publique
nis2-sectors-class--space = Espace
nis2-sectors-class--courier = Services postaux et d’expédition
nis2-sectors-class--waste-management = Gestion des déchets
nis2-sectors-class--chemical = Produits chimiques
nis2-sectors-class--food = Denrées alimentaires
nis2-sectors-class--manufacturing = Fabrication
nis2-sectors-class--digital-providers = Fournisseurs numériques
nis2-sectors-class--research = Recherche

# Their subsectors, or who is meant where a sector has none.

nis2-sectors--electricity = Électricité
nis2-sectors--district-heating-and-cooling = Réseaux de chaleur et de froid
nis2-sectors--oil = Pétrole
nis2-sectors--gas = Gaz
nis2-sectors--hydrogen = Hydrogène
nis2-sectors--air = Transports aériens
nis2-sectors--rail = Transports ferroviaires
nis2-sectors--water = Transports par eau
nis2-sectors--road = Transports routiers
nis2-sectors--banking-subsector = Établissements de crédit
nis2-sectors--financial-subsector = Plates-formes de négociation et contreparties centrales
nis2-sectors--health-subsector = Soins, laboratoires, médicaments
nis2-sectors--drinking-water-subsector = Fourniture et distribution d’eau potable
nis2-sectors--waste-water-subsector = Collecte, évacuation et traitement des eaux usées
nis2-sectors--digital-infrastructure-subsector = Points d’échange, DNS, registres, nuage, centres de données, réseaux, services de confiance
nis2-sectors--ict-management-subsector = Services gérés et services de sécurité gérés
nis2-sectors--public-administration-subsector = Administration centrale et régionale
nis2-sectors--space-subsector = Infrastructures au sol de services spatiaux
nis2-sectors--courier-subsector = Poste et messagerie
nis2-sectors--waste-management-subsector = Collecte, transport, valorisation et élimination des déchets
nis2-sectors--chemical-subsector = Fabrication, production et distribution de produits chimiques
nis2-sectors--food-subsector = Production, transformation et distribution des denrées alimentaires
nis2-sectors--medical-devices-subsector = Dispositifs médicaux et diagnostic in vitro
nis2-sectors--electronic-optical-subsector = Produits informatiques, électroniques et optiques
nis2-sectors--electrical-equipment-subsector = Équipements électriques
nis2-sectors--machine-tool-subsector = Machines et équipements
nis2-sectors--vehicle-manufacturing-subsector = Véhicules automobiles, remorques et semi-remorques
nis2-sectors--other-transport-equipment-subsector = Autres matériels de transport (navires, trains, avions)
nis2-sectors--digital-providers-subsector = Places de marché en ligne, moteurs de recherche, réseaux sociaux
nis2-sectors--research-subsector = Organismes de recherche

# How severe the impact is.

nis2-severity--red = Rouge : impact très important
nis2-severity--yellow = Jaune : impact important
nis2-severity--green = Vert : impact mineur
nis2-severity--white = Blanc : aucun impact

# How it is expected to go on.

nis2-outlook--improving = En amélioration : l’impact devrait diminuer dans les six prochaines heures
nis2-outlook--stable = Stable : l’impact devrait rester le même dans les six prochaines heures
nis2-outlook--worsening = En aggravation : l’impact devrait augmenter dans les six prochaines heures

# Root causes.

nis2-causes--system-failures = Défaillance du système
    .help = Une panne sans cause extérieure : matériel, logiciel ou procédure défectueuse.
nis2-causes--natural-phenomena = Phénomène naturel
    .help = Tempête, foudre, inondation, séisme, incendie, éruption solaire, etc.
nis2-causes--human-errors = Erreur humaine
    .help = Le système fonctionnait, mais il a été mal utilisé : erreur ou négligence.
nis2-causes--malicious-actions = Acte malveillant
    .help = Quelqu’un a voulu nuire : attaque, vandalisme, sabotage, vol, y compris de l’intérieur.
nis2-causes--third-party-failures = Défaillance d’un tiers
    .help = Un service extérieur a fait défaut, par exemple l’électricité ou l’accès à Internet.

# How severe the threat is, technically.

nis2-threat-severity--high = Élevée : l’impact potentiel est élevé
nis2-threat-severity--medium = Moyenne : l’impact potentiel est moyen
nis2-threat-severity--low = Faible : l’impact potentiel est faible
