### Words that the description and all forms share.

## Classes of information (section 4.2 of the description)

disclosure--people = Private information about people
    .help = About particular people or their accounts; confidential by law, by contract or by decency.
disclosure--intruder = Information about intruders
    .help = Who they are, where they come from, what they use.
disclosure--site = Private information about sites
    .help = Technical details of particular systems and networks.
disclosure--incident = That an incident happened
    .help = To whom it happened, how far it went and how bad it was.
disclosure--vulnerability = Information about vulnerabilities
    .help = Weaknesses, attacks, corrections and workarounds, without saying who was hit.
disclosure--statistics = Statistics
    .help = Numbers from which nobody can be recognised.
disclosure--contact = Contact information
    .help = How to reach administrators and response teams.

## Recipients (the table in section 4.2, and the question below)

recipients--management = Management in charge of the systems concerned
recipients--sysadmins = Administrators of the systems concerned
recipients--users = Users whose accounts or data are concerned
recipients--constituency = Others whom we serve
recipients--other-csirts = Other response teams and sites involved
recipients--providers = Network and hosting providers
recipients--vendors = Vendors of the products concerned
recipients--law-enforcement = The police and other law enforcement
recipients--authorities = Supervisory authorities
recipients--security-community = The computer security community
recipients--public = The public and the press
recipients--nobody = Nobody outside the team

## The page “Who may be told”, the same in every form

page--disclosure = Who may be told
    .intro = What we tell whom is laid down in section 4.2 of our description. Here you say what we may do beyond asking you each time.

may_tell = Whom may we tell what happened, with your name or your organisation’s?
    .hint = Choose all that apply, or “nobody”
    .help = Whoever you choose gets what is needed for the case, no more. With “nobody” we ask before each step outside the team; duties laid down by law remain.

may_tell_anonymised = Whom may we tell if nobody can recognise you?
    .hint = Choose all that apply, or “nobody”
    .help = Patterns of attack, addresses of attackers and indicators help others to notice the same. We remove names, your addresses and everything that points to you.

tlp = Traffic Light Protocol label for this report
    .help = Other teams understand this label at once. If you are not used to it, AMBER is a sensible choice: those who need it to act, in the organisations concerned.

check--red_yet_told = TLP:RED says that nobody else may be told, yet recipients are chosen here. Choose “nobody”, or another label.
