### Form “incident”: prompts, help, options and checks.

form--incident = Report a computer security incident
    .intro = Send what you know now; you can add to it later. Only what is marked as required has to be there; you may leave everything else open. Where you guess, say so.
    .when = For anything that happened, or is about to happen, to computers, networks or the data on them.

## Page: contact

page--contact = You and your site
    .intro = So that we can call you back, and know whose systems we are talking about.

group--you = How we reach you
name = Your name
    .help = The person we should ask for. If you report for somebody else, give the name of whoever knows the systems best.
    .purpose = To ask for the right person
    .example = Anna Lindqvist
email = Mail address for our answer
    .help = Our first answer goes here. If the intruder may have got into your mail, give an address with another provider.
    .purpose = To answer you
    .example = anna.lindqvist@chem.university.example
phone = Telephone
    .hint = With country code
    .help = A number that somebody answers while you work on this. In an emergency we telephone before we write, so then we cannot do without it.
    .purpose = To call you back
    .example = +1 514 555 0123
phone_private = Telephone outside office hours
    .hint = At home, on call, or a pager
    .help = Only if we may use it at night. It goes to nobody outside the team.
    .purpose = To reach you when the office is closed
fax = Fax
    .hint = If you can be reached that way
    .purpose = To reach you without mail
zone = Your time zone
    .help = Times in your report are read in this zone unless you give another. Logs from two zones have misled many an investigation.
key = Your OpenPGP or S/MIME key
    .hint = Its fingerprint, or where it can be fetched
    .help = With it our answers to you are encrypted, too. You can also attach the public key as a file on the last page.
    .purpose = To encrypt our answers to you

group--watched = Is this mail address safe?
mail_watched = Might the intruder be reading your mail?
    .help = Think of the mail server itself, of stolen passwords, and of forwarding rules that nobody set. If so, we will not write to your usual address about this.
other_contact = Another way to reach you that the intruder does not know
    .hint = A private mobile, a neighbour’s telephone, a mail address elsewhere, a room
    .help = It must not depend on the systems concerned: Internet telephones and chat often run on the same network as the intruder. Say when it can be used.
    .purpose = To reach you behind the intruder’s back
    .example = Private mobile +1 514 555 0177, also at night; or room C-214

group--site = Whose systems they are
organisation = Organisation or department
    .help = Whoever is responsible for the systems: a company, an authority, a school, a department.
    .example = Department of Chemistry, Example University
domain = Domain of your site
    .hint = Without “www”
    .help = We look it up to see which team serves your site and what has been reported about it already.
    .example = chem.university.example
member = Are you one of those whom we serve?
    .help = Section 3.2 of our description says who they are. If you are not, report all the same: we pass it on to the team in charge if you allow it.
sector = What your organisation mainly does
    .help = We count incidents by sector and warn others of the same kind.
sector--administration = Public administration
sector--public-safety = Public safety and defence
sector--education = Education
sector--research = Research
sector--health = Health
sector--energy = Energy
sector--water = Water and waste
sector--transport = Transport
sector--banking = Banking
sector--insurance = Insurance
sector--communications = Telecommunications and Internet services
sector--information-technology = Information technology
sector--media = Media
sector--industry = Industry
sector--trade = Trade
sector--other = Something else
size = How many people work there?
size--micro = Fewer than 10
size--small = 10 to 49
size--medium = 50 to 249
size--large = 250 or more
size--unknown = Not known
location = Where did it happen?
    .hint = Building and town, if it is not where you are
    .example = Data centre, 12 Harbour Street, Portsville
provider = Does your organisation give others access to the Internet?
    .help = Then some of the addresses are your customers’, and we ask you who is behind them.

contacts = Others whom we may ask
    .help = People who know more about it or who take over from you: an administrator, the next shift, a manager, a service provider.
contacts-name = Name
    .purpose = To ask for the right person
contacts-role = What they do in this
    .example = Runs the file servers
contacts-organisation = Organisation
    .hint = If it is another one
contacts-email = Mail address
    .purpose = To write to them about this incident
contacts-phone = Telephone
    .hint = With country code
    .purpose = To call them about this incident
contacts-phone_private = Telephone outside office hours
    .purpose = To reach them when the office is closed
contacts-fax = Fax
    .purpose = To reach them without mail
contacts-key = OpenPGP or S/MIME key
    .hint = Its fingerprint, or where it can be fetched
    .purpose = To encrypt what we write to them

may_pass_on = May we pass these names and contact data on to other teams and sites that are involved?
    .help = They can then ask you directly, which is often quicker. If you say no, every question goes through us.

group--earlier = Is this about something reported before?
ticket = Our number of the incident
    .hint = If we have given you one already
    .help = It stands in the subject of our mails. With it your report finds its place by itself.
    .example = 2026-0117
related = Numbers of other incidents that belong to this
    .hint = Ours or another team’s

## Page: what

page--what = What happened

summary = In one sentence: what is it about?
    .example = File server broken into, data copied, ransom note found
category = What kind of incident is it?
    .hint = Choose all that apply
    .help = A rough choice is enough: we will correct it when we know more. If you know only the group, choose the group.
incident-types-class--reconnaissance = Looking for a way in
incident-types--probe = Single attempts to get in
incident-types--scan = Scan of many addresses or ports
incident-types-class--break-in = Break-in
incident-types--root-access = Somebody has administrator rights who should not
incident-types--account = A user’s account was taken over
incident-types--trojan = Programs were replaced, a back door was left
incident-types--sniffer = Network traffic or passwords are being recorded
incident-types--service-abuse = A service was misused to get in (file sharing, remote access, directory)
incident-types--defacement = Web pages were changed
incident-types-class--malicious-code = Malware
incident-types--virus = Virus
incident-types--worm = Worm: it spreads by itself
incident-types--ransomware = Ransomware: data are encrypted, money is asked for
incident-types-class--availability = Something does not work any more
incident-types--denial-of-service = Denial of service
incident-types--mail-bombardment = Flood of mail
incident-types-class--deception = Deception
incident-types--scam = Scam
incident-types--phishing = Phishing: somebody asks for passwords or data
incident-types--mail-spoofing = Mail under a false sender
incident-types--ip-spoofing = Packets from a false address
incident-types--prank = Prank
incident-types-class--data = Data in the wrong hands
incident-types--unauthorised-access = Access without permission
incident-types--interception = Communication was listened in on
incident-types--theft = Theft of equipment or media
incident-types-class--misuse = Misuse
incident-types--host-resources = Computers are used for something that they are not for
incident-types--mail-relay = A mail server is used to send other people’s mail
incident-types--fraud = Fraud
incident-types-class--weakness = A weakness, not yet used
incident-types--product-vulnerability = Vulnerability of a product
incident-types--configuration-error = Something was set up wrongly
incident-types-class--else = None of these
incident-types--other = Something else
incident-types--unknown = I do not know

severity = How urgent is it?
    .help = If you are not sure between two, choose the higher one.
severity--normal = Normal
    .help = Nobody is in danger, the damage does not grow, and an answer on the next working day is in time.
severity--escalation = Escalation
    .help = It is spreading, or a service that many depend on is hit, and we are needed within hours.
severity--emergency = Emergency
    .help = People’s safety, central systems or data that cannot be replaced are in danger now. Telephone us as well, do not rely on mail.
severity--unknown = I cannot tell
    .help = We decide when we have read the report.

description = What happened?
    .help = Tell it in order, as you would to a colleague: what was seen, by whom, what you found then. Write down what is certain and what you suspect, and say which is which. Do not write down passwords.
    .purpose = To understand what happened; name people only where it matters
log = Excerpts of logs, output of tools
    .hint = As they are, with time and time zone
    .help = The lines that show it, without anything cut out of them. Long logs are better attached as files on the last page.
    .purpose = To compare with other logs; they may hold names and addresses of users

## Page: times

page--times = Times
    .intro = As exactly as you know. A day without a time is better than nothing; say “about” when it is a guess.

noticed = When did you first notice it?
    .help = The moment when somebody first saw that something was wrong: an alarm, a complaint, a strange file.
discovery = How was it noticed?
    .hint = Choose all that apply
discovery--own-alarm = An alarm of our own: intrusion detection, malware scanner, monitoring
discovery--logs = By reading logs
discovery--administrator = An administrator became suspicious
discovery--user = A user complained or told us
discovery--third-party = Somebody from outside told us
discovery--response-team = A response team or an authority told us
discovery--attacker = The attackers told us
discovery--other = In another way
discovery--unknown = Not known
began = When did it begin?
    .help = The earliest trace that you have found so far. If it can only be narrowed down, give the earliest and the latest moment. If it comes from a log, say how the clock of that machine stands.
going_on = Is it still going on?
    .help = Yes if the intruder may still get in, if the attack still runs, or if data may still be leaving.
ended = When did it end?
    .help = When the attack stopped, or when you cut the systems off.

## Page: hosts

page--hosts = Hosts involved
    .intro = Each machine or address that plays a part: your own, the attacker’s, and those in between.

involved = Hosts and addresses
    .help = One row for each. If there are very many, enter the most important ones here and attach the complete list as a file on the last page.
involved-address = IP address or name
    .help = Both IPv4 and IPv6 are fine. If you have the address from a log, enter the address, even when it has a name: names can be changed.
    .example = 192.0.2.17
involved-also = Its name, or another address of it
    .example = nmr-store.chem.university.example
involved-role = What part it plays
    .help = A machine of yours that was broken into and then attacked others is a victim: choose that, and tell the rest in the description.
involved-role--victim = Victim: it was attacked
involved-role--source = Source: the attack came from it
involved-role--intermediary = Intermediary: it was used on the way
involved-role--unknown = Not known
involved-function = What it is used for
    .help = Be specific: “mail server of the faculty, 400 mailboxes” tells us how urgent it is; “server” does not.
    .example = File server of the spectroscopy group
involved-hardware = Make and model
    .hint = Only if it matters, as with routers and appliances
involved-os = Operating system and version
    .help = If the machine may have been taken over, do not believe what it says about itself.
    .example = Debian 12
involved-patches = Updates: the latest one, and any known to be missing
    .example = Last updated on 30 June 2026
involved-software = Other software that plays a part, with versions
    .example = Samba 4.17, ExampleShare 3.2.1
involved-zone = Time zone of its clock and logs
    .help = Needed to compare its logs with others.
involved-clock = Is its clock right?
involved-clock--synchronised = Yes, it is synchronised (NTP)
involved-clock--off = No, it is fast or slow
involved-clock--unknown = Not known
involved-clock_off = By how much, and in which direction?
    .example = 90 seconds fast
involved-contacted = Are you in contact with the people who run it?
    .help = So that two of us do not write to them, and nobody is warned who should not be.

## Page: method

page--method = How it was done
    .intro = All of this is voluntary; often it is known only later.

method = How did they do it?
    .hint = The way in
    .help = What you know or suspect: a password guessed or stolen, a weakness in a program, a message that somebody opened.
tools_left = What did they bring or leave behind?
    .hint = Programs, accounts, scheduled tasks, with their paths
    .help = Do not start suspicious programs. You can attach them as files on the last page.
weaknesses = Weaknesses that were used
    .help = Only if you know them. The CVE number stands in advisories and in the output of scanners.
weaknesses-cve = CVE number
    .hint = If there is one
    .example = CVE-2024-12345
weaknesses-product = Product and version
    .example = ExampleShare 3.2.1
weaknesses-description = What the weakness is
    .hint = If it has no number
    .example = The factory password was never changed
defences = Which protection did you have?
    .hint = Choose all that apply
    .help = It shows what the attackers got past, and where traces may be.
defences--network-monitoring = Monitoring of the network, intrusion detection
defences--authentication = Strong authentication: a second factor, password rules
defences--filtering = Filters and firewalls
defences--scanners = Vulnerability scanner
defences--integrity = Monitoring of file changes
defences--endpoint = Malware protection on the machines
defences--multi-purpose = A product that combines several of these
defences--other = Something else
defences--none = None of these
defences--unknown = Not known

## Page: impact

page--impact = Impact
    .intro = What it does to you. Estimates are welcome.

impact_functional = How much is your work impaired?
impact_functional--none = Not at all
impact_functional--low = A little: slower or more tedious, everything still works
impact_functional--medium = Clearly: something important does not work for some
impact_functional--high = Severely: something important does not work for anyone
impact_functional--unknown = Not known yet
impact_information = What happened to information?
    .hint = Choose all that apply
    .help = Also choose what you have good reason to suspect. Where personal data are concerned, the law may set a time limit for notifying the authority or the people: ask us early.
impact_information--none = Nothing
impact_information--personal = Personal data were seen or taken
impact_information--credentials = Passwords, keys or sessions were seen or taken
impact_information--confidential = Other confidential information was seen or taken
impact_information--altered = Information was altered
impact_information--lost = Information was deleted or cannot be read any more
impact_information--unknown = Not known yet
data_sensitivity = How sensitive is this information?
data_sensitivity--low = Low: it could have been published
data_sensitivity--medium = Medium: for internal use
data_sensitivity--high = High: it harms people or the organisation if others have it
data_sensitivity--unknown = Not known yet
people_affected = How many people’s data or passwords are concerned?
    .hint = A number, an estimate or a range
impact_description = What are the consequences?
    .help = What does not work, for whom, and until when; what has to be rebuilt; what would be worst if it went on.
    .purpose = To judge what comes first; name people only where it matters

group--effort = What it has cost so far
    .intro = It shows management what incidents take, and it counts if there is a prosecution.
staff_time = Working time
    .hint = All people together, such as “12 h” or “3 d”
cost = Money, without the working time
    .hint = Hardware, services, lost income; an estimate will do

## Page: actions

page--actions = What was done

keep_note = Before you switch off, reinstall or clean up: what is in memory is lost with the power, and a disk that was written to proves less. If you can, pull the network cable, leave the machine running and telephone us. If people are in danger or data are being destroyed, stop it at once, whatever is lost by it.
resolved = Is it resolved, as far as you can see?
actions = Actions taken so far
    .help = Everything that changed something, in order, even if it turned out to be wrong: passwords changed, machines cut off, rules added, files removed. Otherwise we take your traces for the intruder’s.
actions-time = When
actions-what = What was done
    .example = Network cable of nmr-store pulled, machine left running
actions-by = By whom
    .hint = A name or a role
    .purpose = To ask whoever did it
    .example = Administrator on duty
preserved = What has been kept as evidence?
    .hint = Choose all that apply
    .help = Something kept now can be looked at later. Do not worry if it is nothing: say so and we will help.
preserved--logs = Logs, copied to another machine
preserved--memory = Image of the memory
preserved--disk = Image of a disk, or the disk itself
preserved--traffic = Recorded network traffic or flow data
preserved--malware = Programs or files of the intruder
preserved--other = Something else
preserved--nothing = Nothing so far

## Page: help

page--help = Help and others informed

group--wanted_help = What you want from us
wanted_action = What should we do?
    .hint = Choose all that apply
wanted_action--advice = Advise me what to do
wanted_action--investigate = Help to find out what happened
wanted_action--coordinate = Coordinate with other sites and teams
wanted_action--contact-source-site = Write to the site that the attack comes from
wanted_action--block-host = Block addresses where we can
wanted_action--other = Something else
wanted_action--nothing = Nothing, this is for your information
wanted = What help do you need?
    .help = Say what you would do next if you could, and what keeps you from it.
wanted_by = By when do you need it?
    .hint = If there is a time after which it is of no use

group--others = Who knows already
law_informed = Have the police or other law enforcement been informed?
    .help = We do not do that in your name. If a crime is likely, we can help you to report it.
police_ref = Their reference and the officer in charge
    .help = So that we give them what they need under the right number.
    .purpose = To reach the officer in charge
    .example = File 2026-0042, Sergeant Roy
others_informed = Who else has been informed?
    .hint = Choose all that apply
others_informed--sites = Other sites that are involved
others_informed--teams = Other response teams
others_informed--providers = Network or hosting providers
others_informed--vendors = Vendors of products
others_informed--authorities = Authorities, such as data protection
others_informed--people = The people concerned
others_informed--insurers = Insurers
others_informed--other = Somebody else
others_informed--nobody = Nobody
others_informed--unknown = Not known
informed = Whom exactly?
    .help = With their numbers for it, so that we can speak with them about the same thing.
informed-who = Who
    .purpose = To speak with them about this incident
    .example = Abuse desk of provider.example
informed-reference = Their number for it
    .example = 88123
informed-time = When they were informed

## Page: evidence

page--evidence = Evidence
    .intro = Files travel inside the encrypted report. They are sent as they are, byte for byte, with their SHA-256.

evidence = Files
    .hint = Logs, messages with all headers, screenshots, samples
    .help = Attach copies and keep the originals untouched. Save messages as files with all headers instead of forwarding them. Say in the description of each file what it is and from which machine.

## Checks

check--no_victim = No host is entered as a victim. If one of yours was attacked, add it.
check--noticed_in_future = This moment is yet to come. Is the date, the time or the zone wrong?
check--began_after_noticed = It would have been noticed before it began. One of the two times, or a zone, is probably wrong.
check--ended_before_began = The end lies before the beginning. Correct one of the two times.
