# Sectors of the NIS 2 Directive (EU) 2022/2555, annexes I and II; the words are ours, after its own in each language.

nis2-sectors-class--energy = Energy
nis2-sectors-class--transport = Transport
nis2-sectors-class--banking = Banking
nis2-sectors-class--financial = Financial market infrastructures
nis2-sectors-class--health = Health
nis2-sectors-class--drinking-water = Drinking water
nis2-sectors-class--waste-water = Waste water
nis2-sectors-class--digital-infrastructure = Digital infrastructure
nis2-sectors-class--ict-services = ICT service management (business to business)
nis2-sectors-class--public-administration = Public administration
nis2-sectors-class--space = Space
nis2-sectors-class--courier = Postal and courier services
nis2-sectors-class--waste-management = Waste management
nis2-sectors-class--chemical = Chemicals
nis2-sectors-class--food = Food
nis2-sectors-class--manufacturing = Manufacturing
nis2-sectors-class--digital-providers = Digital providers
nis2-sectors-class--research = Research

# Their subsectors, or who is meant where a sector has none.

nis2-sectors--electricity = Electricity
nis2-sectors--district-heating-and-cooling = District heating and cooling
nis2-sectors--oil = Oil
nis2-sectors--gas = Gas
nis2-sectors--hydrogen = Hydrogen
nis2-sectors--air = Air transport
nis2-sectors--rail = Rail transport
nis2-sectors--water = Water transport
nis2-sectors--road = Road transport
nis2-sectors--banking-subsector = Credit institutions
nis2-sectors--financial-subsector = Trading venues and central counterparties
nis2-sectors--health-subsector = Health care, laboratories, medicines
nis2-sectors--drinking-water-subsector = Supply and distribution of drinking water
nis2-sectors--waste-water-subsector = Collection, disposal and treatment of waste water
nis2-sectors--digital-infrastructure-subsector = Exchange points, DNS, registries, cloud, data centres, networks, trust services
nis2-sectors--ict-management-subsector = Managed services and managed security services
nis2-sectors--public-administration-subsector = Central and regional government
nis2-sectors--space-subsector = Ground infrastructure of space services
nis2-sectors--courier-subsector = Post and couriers
nis2-sectors--waste-management-subsector = Collection, transport, recovery and disposal of waste
nis2-sectors--chemical-subsector = Manufacture, production and distribution of chemicals
nis2-sectors--food-subsector = Production, processing and distribution of food
nis2-sectors--medical-devices-subsector = Medical devices and in vitro diagnostics
nis2-sectors--electronic-optical-subsector = Computer, electronic and optical products
nis2-sectors--electrical-equipment-subsector = Electrical equipment
nis2-sectors--machine-tool-subsector = Machinery and equipment
nis2-sectors--vehicle-manufacturing-subsector = Motor vehicles, trailers and semi-trailers
nis2-sectors--other-transport-equipment-subsector = Other transport equipment (ships, trains, aircraft)
nis2-sectors--digital-providers-subsector = Online marketplaces, search engines, social networks
nis2-sectors--research-subsector = Research organisations

# How severe the impact is.

nis2-severity--red = Red: very large impact
nis2-severity--yellow = Yellow: large impact
nis2-severity--green = Green: minor impact
nis2-severity--white = White: no impact

# How it is expected to go on.

nis2-outlook--improving = Improving: the impact is expected to decrease in the next six hours
nis2-outlook--stable = Stable: the impact is expected to stay the same in the next six hours
nis2-outlook--worsening = Worsening: the impact is expected to increase in the next six hours

# Root causes.

nis2-causes--system-failures = System failure
    .help = Something failed by itself: hardware, software, or a flaw in a procedure.
nis2-causes--natural-phenomena = Natural phenomenon
    .help = Storm, lightning, flood, earthquake, fire, solar flare and the like.
nis2-causes--human-errors = Human error
    .help = The system worked, but somebody used it wrongly: a mistake or carelessness.
nis2-causes--malicious-actions = Malicious action
    .help = Somebody meant harm: an attack, vandalism, sabotage, theft, also from inside.
nis2-causes--third-party-failures = Third-party failure
    .help = A service of somebody else failed, for example power or the Internet connection.

# How severe the threat is, technically.

nis2-threat-severity--high = High: the potential impact is high
nis2-threat-severity--medium = Medium: the potential impact is medium
nis2-threat-severity--low = Low: the potential impact is low
