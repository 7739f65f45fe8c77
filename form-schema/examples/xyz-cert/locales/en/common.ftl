### Words of the team XYZ-CERT that its description and all its forms share.

## Classes of information (section 4.2 of the description)

disclosure--private-user = Private information about users
    .help = About particular people or their accounts; confidential by law, by contract or by decency.
disclosure--intruder = Information about intruders
    .help = Who they are, where they come from, what they use.
disclosure--private-site = Private information about sites
    .help = Technical details of particular systems and networks.
disclosure--vulnerability = Information about vulnerabilities
    .help = Weaknesses, attacks, corrections and workarounds, without saying who was hit.
disclosure--embarrassing = That an incident happened
    .help = That it happened to this site or these people, how far it went and how bad it was.
disclosure--statistical = Statistics
    .help = Numbers from which nobody can be recognised.
disclosure--contact = Contact information
    .help = How to reach administrators and response teams.

## Recipients (section 4.2 of the description, and the form’s questions)

recipients--management = University management in charge of the systems concerned
recipients--rights-office = Office of Rights and Responsibilities
recipients--campus-security = University Security
recipients--sysadmins = System administrators at XYZ University
recipients--users = Users whose accounts are concerned
recipients--community = The university community
recipients--other-csirts = Other response teams and sites involved
recipients--vendors = Vendors of the products concerned
recipients--law-enforcement = The police and other law enforcement
recipients--security-community = The computer security community
recipients--public = The public
recipients--press = The press
recipients--nobody = Nobody outside XYZ-CERT
