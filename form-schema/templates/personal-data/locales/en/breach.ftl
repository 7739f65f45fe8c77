### Form “breach”: prompts, help, options and checks.

form--breach = Notify a personal data breach (GDPR)
    .intro = Within 72 hours after you became aware of it. What you do not know yet may follow: send what you have as a preliminary notification, and the rest later under the same number.
    .when = For controllers after Article 33 of the General Data Protection Regulation.

## Page: notification

page--notification = Notification and controller

notification = What do you send?
notification--preliminary = A first, preliminary notification
    .help = Something is still open; it follows without further undue delay.
notification--complete = A complete notification
notification--follow-up = More about a breach that you have notified
previous_ref = Our number for it
    .hint = It stands in our answer to the first notification
    .example = 2026-0117
previous_at = When did you send the first notification?
own_ref = Your own number for it
    .hint = As in your record of breaches

group--controller = The controller
    .intro = Whoever decides why and how the data are processed.
controller = Name
    .example = Example Clinic
controller_id = Registration number
    .hint = Of the company register or another one
controller_address = Address
controller_country = Country
established = Is there an establishment in the European Economic Area?
representative = Representative in the European Economic Area
    .hint = Name and how to reach them (Article 27)
    .purpose = To reach your representative

processors = Others who take part in the processing
    .help = Processors that the breach happened at or reached, and joint controllers.
processors-name = Name
    .example = Example Hosting
processors-part = Its part
processors-part--processor = Processor
processors-part--joint-controller = Joint controller
processors-part--sub-processor = Processor of a processor
processors-part--unknown = Not known
processors-address = Address
processors-country = Country
processors-contact = Whom to ask there
    .purpose = To ask them about this breach

## Page: contact

page--contact = Whom we can ask

group--you = You
name = Your name
    .purpose = To ask for the right person
    .example = Anna Lindqvist
role = Your position
    .example = Head of administration
email = Mail address for our answer
    .help = If your mail is part of the breach, give an address with another provider.
    .purpose = To answer you
    .example = anna.lindqvist@clinic.example
phone = Telephone
    .hint = With country code
    .purpose = To call you back
    .example = +49 30 555 0123

group--officer = Data protection officer or other contact point
officer_is_you = Is that you?
officer = Data protection officer or other contact point
officer-name = Name
    .purpose = To ask for the right person
officer-role = Who is it?
officer-role--officer = The data protection officer
officer-role--contact-point = Another contact point
officer-email = Mail address
    .purpose = To ask about this breach
officer-phone = Telephone
    .hint = With country code
    .purpose = To ask about this breach

## Page: times

page--times = When it happened

aware = When did you become aware of it?
    .help = The moment when you knew, with reasonable certainty, that personal data are concerned. If a processor told you, when it did.
due = Notification, by
    .help = 72 hours after you became aware (Article 33(1)).
late = Is it later than that?
delay_reason = Why is it later than 72 hours?
    .help = The notification is to be accompanied by the reasons for the delay. A late notification is better than none.
discovery = How was it noticed?
    .hint = Choose all that apply
discovery--staff = Somebody who works here noticed it
discovery--own-alarm = An alarm of our own
discovery--audit = During an audit or a check
discovery--processor = A processor told us
discovery--people = The people concerned told us
discovery--third-party = Somebody from outside told us
discovery--authority = An authority or a response team told us
discovery--attacker = The attackers told us
discovery--press = From the press or the Internet
discovery--other = In another way
discovery--unknown = Not known
began = When did the breach begin?
    .help = If it can only be narrowed down, give the earliest and the latest moment.
going_on = Is it still going on?
    .help = Yes if others can still get at the data, or if you still cannot.
ended = When did it end?

## Page: nature

page--nature = What happened

nature = What happened to the data?
    .hint = Choose all that apply
nature--confidentiality = Somebody saw or got them who should not (confidentiality)
nature--integrity = They were altered (integrity)
nature--availability = They were lost or cannot be used (availability)
nature--unknown = Not known yet
cause = How did it come about?
    .hint = Choose all that apply
cause--theft = Theft of a device, a medium or papers
cause--loss = Loss of a device, a medium or papers
cause--hacking = Break-in into a computer or an account
cause--malware = Malware, such as ransomware
cause--phishing = Phishing
cause--wrong-recipient = Sent or handed to the wrong person
cause--publication = Published by mistake
cause--verbal = Told to somebody who should not know
cause--wrong-access = Access beyond what is permitted, by our own people
cause--disposal = Disposed of without being destroyed
cause--failure = A technical failure
cause--other = In another way
cause--unknown = Not known yet
description = What happened?
    .help = In order: what was noticed, by whom, what you found then. Which systems, files or papers are concerned. Do not write down the data themselves, nor the names of those concerned.
    .purpose = To understand what happened; please name none of the people concerned
protection = How were the data protected before?
    .hint = Choose all that apply
    .help = Only what protected exactly these data when it happened.
protection--encryption = Encrypted, and the key is not part of the breach
protection--pseudonymisation = Pseudonymised
protection--hashing = Passwords kept as salted hashes
protection--access-control = Access restricted
protection--backup = A backup exists
protection--remote-wipe = The device can be locked or wiped from afar
protection--other = Something else
protection--none = Not at all
protection--unknown = Not known yet

## Page: people

page--people = People and data concerned
    .intro = As far as it is possible now. Estimates and ranges are enough.

no_data_note = Tell us which kinds of data are concerned, never the data themselves: no lists of names, no records, no copies of what leaked. They would be one more place from which they can be lost.
people = Whose data are concerned?
    .hint = Choose all that apply
people--employees = Employees
people--users = Users of a service
people--customers = Customers
people--patients = Patients
people--pupils = Pupils and students
people--minors = Minors
people--vulnerable = People in need of special protection
people--members = Members, donors, subscribers
people--applicants = Applicants
people--other = Others
people--unknown = Not known yet
people_count = How many people, approximately?
    .hint = A number, an estimate or a range
records = Which kinds of data are concerned?
    .hint = Choose all that apply
records--identity = Name, date of birth, gender, nationality
records--contact = Addresses, telephone numbers, mail addresses
records--credentials = User names and passwords
records--financial = Accounts, cards, income, debts
records--official-ids = Identity cards, passports, social security and tax numbers
records--location = Whereabouts and movements
records--communication = Messages, calls, pictures, recordings
records--employment = Education, employment, performance
records--special = Special categories, such as health or beliefs (Article 9)
records--criminal = Criminal convictions and offences (Article 10)
records--other = Something else
records--unknown = Not known yet
special = Which special categories?
    .hint = Choose all that apply
special--unknown = Not known yet
records_words = In your words, where the choice does not say it
    .example = Photographs from the identity cards, not their numbers
records_count = How many records, approximately?
    .hint = A number, an estimate or a range
    .help = A record is what belongs together, such as a patient’s file or an order: one person may have several.

## Page: consequences

page--consequences = Consequences

consequence_kinds = What may it lead to for the people concerned?
    .hint = Choose all that apply
consequence_kinds--loss-of-control = They lose control over their data
consequence_kinds--identity-theft = Identity theft
consequence_kinds--fraud = Fraud, blackmail, phishing with these data
consequence_kinds--financial-loss = Financial loss
consequence_kinds--discrimination = Discrimination
consequence_kinds--reputation = Damage to their reputation
consequence_kinds--confidentiality = Professional secrecy is broken
consequence_kinds--physical-harm = Harm to health or safety
consequence_kinds--rights-limited = They cannot use their rights or a service
consequence_kinds--other = Something else
consequence_kinds--none = Nothing that we can think of
consequence_kinds--unknown = Not known yet
consequences = Likely consequences, in your words
    .help = What somebody could do with these data, and whom it would hit hardest.
    .purpose = To judge what comes first; please name none of the people concerned
severity = How severe are they?
severity--negligible = Negligible
    .help = A nuisance that is soon over.
severity--limited = Limited
    .help = It costs them trouble and time, and then it is over.
severity--significant = Significant
    .help = It hits them hard and for long: money, work, health, standing.
severity--maximal = Maximal
    .help = It cannot be undone.
severity--unknown = Not known yet

## Page: measures

page--measures = Measures
    .intro = What you have done and propose to do about the breach, and to soften its effects.

measures = Measures
measures-what = What
    .example = The folder was taken off the net; the search engines were asked to forget it
measures-state = How far it is
measures-state--applied = Done
measures-state--ongoing = Under way
measures-state--planned = Proposed
measures-state--unknown = Not known
measures-aim = What for?
    .hint = Choose all that apply
measures-aim--stop = To end the breach
measures-aim--mitigate = To soften its effects on the people concerned
measures-aim--prevent = To keep it from happening again
measures-time = When

## Page: informed

page--informed = The people concerned
    .intro = If the breach is likely to result in a high risk for them, they have to be told without undue delay (Article 34).

informed = Have you told them?
informed--yes = Yes
informed--planned = Not yet, it is planned
informed--no = No, and it is not planned
informed--unknown = Not decided yet
informed_on = When?
informed_count = How many of them?
    .hint = A number, an estimate or a range
informed_means = By what means?
    .hint = Choose all that apply
informed_means--mail = By mail
informed_means--letter = By letter
informed_means--telephone = By telephone
informed_means--message = By a message in an app or a portal
informed_means--in-person = In person
informed_means--public = By public communication
informed_means--other = In another way
informed_means--unknown = Not known
informed_text = What you tell them
    .hint = The text as a file, without names
informed_planned = When do you plan to?
informed_ground = Why not?
    .hint = Choose all that apply
informed_ground--protected = The data were unintelligible to others, such as encrypted (Article 34(3)(a))
informed_ground--risk-removed = What was done since leaves no high risk (Article 34(3)(b))
informed_ground--disproportionate = It would take a disproportionate effort; we tell the public instead (Article 34(3)(c))
informed_ground--no-high-risk = There is no high risk
informed_ground--unknown = Cannot be told yet
informed_ground_words = Please explain

## Page: border

page--border = Across borders

cross_border = Does the processing cross borders?
    .help = Establishments in several member states, or people substantially affected in several (Article 4(23)).
member_states = In which states are people concerned?
lead_country = Member state of the lead authority
    .hint = Where your main establishment is (Article 56)
lead_authority = Lead authority
    .example = Garante per la protezione dei dati personali
authorities_informed = In which states have you informed other authorities?
others_informed = Who else has been informed?
    .hint = Choose all that apply
others_informed--police = The police
others_informed--response-team = A response team
others_informed--sector-authority = The authority for our sector
others_informed--processors = Processors and partners
others_informed--insurers = Insurers
others_informed--other = Somebody else
others_informed--nobody = Nobody
others_informed--unknown = Not known

## Page: evidence

page--evidence = Files

minimise_note = Attach nothing that holds the leaked data themselves: black it out first, or describe it.
evidence = Files
    .hint = Such as your own report or screenshots without personal data
    .help = Files travel inside the encrypted report, as they are, byte for byte.

## Checks

check--aware_in_future = This moment is yet to come. Is the date, the time or the zone wrong?
check--began_after_aware = You would have become aware before it began. One of the two times, or a zone, is probably wrong.
check--ended_before_began = The end lies before the beginning. Correct one of the two times.
