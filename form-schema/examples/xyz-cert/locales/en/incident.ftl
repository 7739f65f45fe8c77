### Form “incident” of XYZ-CERT: prompts, help, options and checks.

form--incident = Report a computer security incident
    .intro = Send what you know now; you can add to it later. Only what is marked as required has to be there.

## Page: contact

page--contact = You and your site
    .intro = So that we can call you back, and know whose systems we are talking about.

name = Your name
    .help = The person we should ask for. If you report for somebody else, give the name of whoever knows the systems best.
    .example = Anna Lindqvist
    .purpose = So that we know whom to ask for.

organisation = Organisation or department
    .help = Whoever is responsible for the systems: a department, a faculty, another university, a company.
    .example = Department of Chemistry, XYZ University

domain = Domain of your site
    .hint = Without “www”
    .help = We look it up to see which team serves your site and what has been reported about it already.
    .example = chem.xyz-university.example

sector = What your organisation mainly does
    .help = We count incidents by sector and warn others of the same kind. You can leave it out if you are part of XYZ University.
sector--education = Teaching
sector--research = Research
sector--administration = Public administration
sector--health = Health
sector--energy = Energy and water
sector--transport = Transport
sector--finance = Finance
sector--communications = Communications and Internet services
sector--industry = Industry and trade
sector--other = Something else

email = Mail address for our answer
    .help = Our first answer goes here. If the intruder may have got into your mail, give an address with another provider.
    .example = anna.lindqvist@chem.xyz-university.example
    .purpose = To answer you.

phone = Telephone
    .hint = With country code
    .help = A number that somebody answers while you work on this. In an emergency we telephone before we write, so then we cannot do without it.
    .example = +1 514 555 0123
    .purpose = To call you back about this incident.

mail_watched = Might the intruder be reading your mail?
    .help = Think of the mail server itself, of stolen passwords, and of forwarding rules that nobody set. If so, we will not write to your usual address about this.

other_contact = Another way to reach you that the intruder does not know
    .hint = A private mobile, a neighbour’s telephone, a mail address elsewhere, a room
    .help = It must not depend on the systems concerned: Internet telephones and chat often run on the same network as the intruder. Say when it can be used.
    .example = Private mobile +1 514 555 0177, also at night; or room C-214
    .purpose = To reach you if the intruder reads along.

zone = Your time zone
    .help = Times in your report are read in this zone unless you give another. Logs from two zones have misled many an investigation.

may_pass_on = May we pass your name and contact data on to other teams and sites that are involved?
    .help = They can then ask you directly, which is often quicker. If you say no, every question goes through us.

## Page: hosts

page--hosts = Hosts involved
    .intro = Each machine or address that plays a part: your own, the attacker’s, and those in between.

involved = Hosts and addresses
    .help = One row for each. If there are very many, enter the most important ones here and attach the complete list as a file on the last page.
involved-address = Name or IP address
    .help = Both IPv4 and IPv6 are fine. If you have the address from a log, enter the address, even when it has a name: names can be changed.
    .example = 192.0.2.17
involved-role = What part it plays
    .help = A machine of yours that was broken into and then attacked others is a victim: choose that, and tell the rest in the description.
involved-role--victim = Victim: it was attacked
involved-role--source = Source: the attack came from it
involved-role--intermediary = Intermediary: it was used on the way
involved-role--unknown = Not known
involved-function = What it is used for
    .help = Be specific: “mail server of the faculty, 400 mailboxes” tells us how urgent it is; “server” does not.
    .example = File server of the spectroscopy group
involved-os = Operating system and important software, with versions
    .help = Enter what you know, and when it was last updated. If the machine may have been taken over, do not believe what it says about itself.
    .example = Debian 12, Samba 4.17, updated in September 2026
involved-zone = Time zone of its clock and logs
    .help = Needed to compare its logs with others. If the clock is wrong, say by how much in the description.
involved-contacted = Are you in contact with the people who run it?
    .help = So that two of us do not write to them, and nobody is warned who should not be.

## Page: times

page--times = Times
    .intro = As exactly as you know. A day without a time is better than nothing; tick “about” when it is a guess.

noticed = When did you first notice it?
    .help = The moment when somebody first saw that something was wrong: an alarm, a complaint, a strange file.

began = When did it begin?
    .help = The earliest trace that you have found so far. Look at logins, new accounts, and file dates – which can be forged.

going_on = Is it still going on?
    .help = Yes if the intruder may still get in, if the attack still runs, or if data may still be leaving.

ended = When did it end?
    .help = When the attack stopped, or when you cut the systems off.

## Page: what

page--what = What happened

category = What kind of incident is it?
    .hint = Choose all that apply
    .help = These are the classes that response teams use among themselves. A rough choice is enough: we will correct it when we know more.

category_words = In your words: what kind of incident is it?
    .example = Someone offers our exam papers for sale

severity = How urgent is it?
    .help = If you leave this open, we take it as normal until we have read the report.
severity--normal = Normal
    .help = Nobody is in danger, the damage does not grow, and an answer on the next working day is in time.
severity--escalation = Escalation
    .help = It is spreading, or a service that many depend on is hit, and we are needed within hours.
severity--emergency = Emergency
    .help = People’s safety, the backbone network, central administrative systems or data that cannot be replaced are in danger now – telephone us as well, do not rely on mail.

description = What happened?
    .help = Tell it in order, as you would to a colleague: what was seen, by whom, what you found then. Write down what is certain and what you suspect, and say which is which. Log lines belong here if they are short; longer ones are better attached as files. Do not write down passwords.
    .purpose = To understand what happened. Name people only where it matters.

description_in = The same in another language
    .hint = If you can; not everybody who helps reads yours.
    .add = Add a language
description_in-language = Language
description_in-text = What happened, in this language
    .purpose = To understand what happened.

method = How did they do it?
    .hint = The way in, and the tools
    .help = What you know or suspect: a password guessed or stolen, a weakness in a program, a message that somebody opened; and what was left behind, such as programs, accounts and scheduled tasks.

weaknesses = Known weaknesses that were used
    .help = Only if you know them. The number stands in advisories and in the output of scanners.
weaknesses-cve = CVE number
    .example = CVE-2024-12345
weaknesses-product = Product and version
    .example = ExampleShare 3.2.1

## Page: impact

page--impact = Impact
    .intro = What it does to your site. Estimates are welcome; mark them as such.

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

people_affected = How many people’s data or passwords are concerned?
    .hint = A number of people; an estimate will do
    .example = 430

impact_description = What are the consequences?
    .help = What does not work, for whom, and until when; what has to be rebuilt; what would be worst if it went on.
    .purpose = To judge how urgent it is. Name people only where it matters.

staff_time = Working time spent so far
    .hint = All people together, such as “12 h” or “3 d”
    .help = Together with the cost it shows management what incidents take, and it counts if there is a prosecution.

cost = Estimated cost so far
    .hint = Without the working time
    .help = Hardware, services, lost income. Leave it empty if you do not know.

## Page: actions

page--actions = What was done

keep_note = Before you switch off, reinstall or clean up: what is in memory is lost with the power, and a disk that was written to proves less. If you can, pull the network cable, leave the machine running and telephone us. If people are in danger or data are being destroyed, stop it at once, whatever is lost by it.

actions = Actions taken so far
    .help = Everything that changed something, in order, even if it turned out to be wrong: passwords changed, machines cut off, rules added, files removed. Otherwise we take your traces for the intruder’s.
actions-time = When
actions-what = What was done
    .example = Network cable of nmr-store pulled, machine left running
actions-by = By whom
    .hint = A name or a role
    .example = Administrator on duty
    .purpose = So that we know whom to ask about it.

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

wanted_action = What should we do?
    .hint = Choose all that apply
wanted_action--advice = Advise me what to do
wanted_action--investigate = Help to find out what happened
wanted_action--coordinate = Coordinate with other sites and teams
wanted_action--contact-source-site = Write to the site that the attack comes from
wanted_action--block-host = Block addresses at the border of the university network
wanted_action--other = Something else
wanted_action--nothing = Nothing, this is for your information

wanted = What help do you need?
    .help = Say what you would do next if you could, and what keeps you from it. We cannot administer your machines for you, but we can tell you how, and talk to others.

law_informed = Have the police or other law enforcement been informed?
    .help = We do not do that in your name. If a crime is likely, University Security and we can help you to report it.

police_ref = Their reference and the officer in charge
    .help = So that we give them what they need under the right number.
    .example = File 2026-0042, Sergeant Roy

others_informed = Who else has been informed?
    .help = Other response teams, your provider, sites involved, data protection officers, insurers; with their reference numbers, if you have them.

related = Reference of an earlier incident that belongs to this
    .hint = Our number or another team’s
    .example = XYZ-CERT 2026-0117

## Page: disclosure

page--disclosure = Who may be told
    .intro = What we tell whom is laid down in section 4.2 of our description. Here you say what we may do beyond asking you each time.

may_tell = Whom may we tell what happened, with your site’s name?
    .hint = Choose all that apply, or “nobody”
    .help = Whoever you choose gets what is needed for the case, no more. With “nobody” we ask before each step outside the team; duties laid down by law remain.

may_tell_anonymised = Whom may we tell if nobody can recognise your site?
    .hint = Choose all that apply, or “nobody”
    .help = Attack patterns, addresses of attackers and indicators help others to notice the same. We remove names, your addresses and everything that points to you.

tlp = Traffic Light Protocol label for this report
    .help = Other teams understand this label at once. If you are not used to it, AMBER is a sensible choice: those who need it to act, in the organisations concerned.

## Page: evidence

page--evidence = Evidence
    .intro = Files travel inside the encrypted report. They are sent as they are, byte for byte, with their SHA-256.

evidence = Files
    .hint = Logs, messages with all headers, screenshots, samples
    .help = Attach copies and keep the originals untouched. Save messages as files with all headers instead of forwarding them. Do not open suspicious programs to look at them; attach them as they are and say so in the description of the file.

## Checks

check--no_victim = No host is marked as a victim. If one of your own machines was attacked, enter it as well.
check--noticed_in_future = This moment has not come yet. Is the date, the time or the zone wrong?
check--began_after_noticed = It was noticed before it began. One of the two times, or a zone, is probably wrong.
check--ended_before_began = The end is before the beginning. Correct one of the two times.
check--red_yet_told = TLP:RED means that nobody else may be told, yet recipients are chosen here. Choose “nobody” or another label.
