### Form “nis2”: prompts, help, options and checks.

form--nis2 = Notify a significant incident (NIS 2)
    .intro = The law wants it in steps: first that something happened, then how bad it is, in the end why. Send each step when it is due with what you know by then; your earlier answers stay, and you may correct them. An early warning takes a few minutes and does not make you liable to more.
    .when = For essential and important entities after Directive (EU) 2022/2555, and for others who notify voluntarily.

stage--early = Early warning
    .hint = Within 24 hours after you became aware
stage--notification = Incident notification
    .hint = Within 72 hours after you became aware; for trust services 24 hours
stage--intermediate = Intermediate report
    .hint = When we ask for it
stage--final = Final report
    .hint = Within one month after the notification; a progress report if the incident still goes on then

## Page: entity

page--entity = Who notifies

group--who = Your entity
entity = Legal name
    .example = Example Water Supply GmbH
entity_id = Registration number
    .hint = As in the register of entities, or the company register
country = Member state of establishment
    .help = If there are several, the one of your main establishment.
entity_class = Which kind of entity are you?
    .help = It is laid down in Article 3 of the directive and in your national law. If in doubt, say so: it holds nothing up.
entity_class--essential = Essential entity
entity_class--important = Important entity
entity_class--neither = Neither: we notify voluntarily
entity_class--unknown = We do not know
sector = Sector
    .help = The subsector if you know it, else the sector: as in Annexes I and II of the directive. With several, the one that the incident hits.
trust_service = Does the incident affect a trust service that you provide?
    .help = Electronic signatures, seals, time stamps and the like after Regulation (EU) 910/2014. For these the notification is due within 24 hours.

group--contact = Whom we can reach
    .intro = Somebody who can speak about the incident and answers while it goes on.
name = Name
    .purpose = To ask for the right person
    .example = Anna Lindqvist
role = Position
    .example = Head of information security
email = Mail address
    .help = Our answer goes here, within 24 hours if it can be done. If the intruder may have got into your mail, give an address with another provider.
    .purpose = To answer you
    .example = incidents@water.example
phone = Telephone
    .hint = With country code
    .purpose = To call you back
    .example = +352 55 01 23
phone_private = Telephone outside office hours
    .purpose = To reach you when the office is closed
contacts = Others whom we may ask
contacts-name = Name
    .purpose = To ask for the right person
contacts-role = What they do in this
contacts-email = Mail address
    .purpose = To write to them about this incident
contacts-phone = Telephone
    .hint = With country code
    .purpose = To call them about this incident

group--references = References
own_ref = Your own number for the incident
    .example = INC-2026-031
authority_ref = Our number for it
    .hint = It stands in our answer to the early warning

## Page: what

page--what = What happened

basis = Do you notify because you must?
basis--mandatory = Yes: the incident is significant (Article 23)
    .help = It has caused or can cause severe disruption of the service or financial loss, or considerable damage to others.
basis--voluntary = No, voluntarily (Article 30)
basis--unknown = We do not know yet
event = What is it?
event--incident = An incident: something happened
event--threat = A cyber threat: something may happen
event--near-miss = A near miss: something would have happened
event--unknown = Cannot be told yet
aware = When did you become aware of it?
    .help = The moment when you knew, with reasonable certainty, that it was a significant incident. The time limits run from here.
began = When did it begin?
    .help = The earliest trace so far. If it can only be narrowed down, give the earliest and the latest moment.
going_on = Is it still going on?
ended = When did it end?
    .help = When the incident was handled: the service works again and the attacker is out.

group--deadlines = What is due when
    .intro = Reckoned from the moment when you became aware (Article 23(4)). Each is “without undue delay and in any event” by then: earlier is better.
early_due = Early warning, by
notification_due = Incident notification, by
warned = When did you send the early warning?
notified = When did you send the incident notification?
final_due = Final report, by
final_due_after = Final report after a progress report, by

summary = What happened, in short?
    .help = What was seen, which services and systems are hit, what you do now. A few sentences.
    .purpose = To understand what happened; name people only where it matters
malicious = Do you suspect that it was unlawful or malicious?
cross_border = Could it have an impact in other member states?
    .help = Customers, services or suppliers there, or the same weakness at your sites there.
member_states = Which ones?

## Page: status

page--status = Status
status = What has changed since the notification?
    .help = What is known now, what works again, what you do next, and the answers to what we asked.
    .purpose = To follow the incident; name people only where it matters

## Page: impact

page--impact = Severity and impact
    .intro = A first assessment is enough for the notification. Estimates are welcome.

severity = How severe is the impact?
    .help = For society and economy: the disruption, the risk to health and safety, damage and cost.
severity--unknown = Not known yet
outlook = How will it develop in the coming hours?

group--reach = How far it reaches
services = Services affected
services-service = Service
    .example = Supply of drinking water, northern network
services-users = Users affected
    .hint = A number, an estimate or a range
services-share = Share of all its users
    .hint = In per cent
services-duration = How long was it, or will it be, disrupted?
    .hint = Such as “6 h” or “2 d”
users = Users affected in all
    .hint = A number, an estimate or a range; each counted once
duration = How long has the whole disruption lasted, or will it last?
    .hint = Such as “6 h” or “2 d”
scope = How large is the area?
scope--local = Local: one place or site
scope--regional = Regional
scope--national = National
scope--several-states = Several states
scope--unknown = Not known yet
zones = Which areas?
    .hint = Regions, districts, networks
sectors_hit = Sectors in which services are disrupted
    .hint = Also those of others who depend on you

group--harm = What harm it does
loss = Financial loss
    .hint = So far and foreseeable; an estimate will do
impact = What are the consequences?
    .help = For those who use your services, for people’s health and safety, for property, for your own work.
    .purpose = To judge what comes first; name people only where it matters
cross_border_impact = Which impact did it have in other member states?

group--knock_on = What depends on it
emergency_services = Are emergency services affected?
    .hint = Such as calls to 112, ambulance, fire brigade, police
emergency_services_how = In what way?
interconnections = Are connections to other operators affected?
interconnections_how = Which ones, and in what way?

## Page: indicators

page--indicators = Indicators of compromise
    .intro = If you have any: with them others find out whether they are hit as well. Long lists are better attached as a file on the last page.

indicators = Indicators
indicators-kind = What is it?
indicators-kind--address = IP address
indicators-kind--domain = Domain
indicators-kind--url = Web address
indicators-kind--hash = Hash of a file
indicators-kind--mail = Mail address
indicators-kind--other = Something else, or not known
indicators-address = IP address
indicators-domain = Domain
indicators-url = Web address
indicators-hash = Hash
    .hint = SHA-256 if you have it
indicators-mail = Mail address
indicators-value = As it is
    .example = HKCU\Software\Microsoft\Windows\CurrentVersion\Run\sync
indicators-description = Where it was seen, and what it means

## Page: cause

page--cause = Cause
    .intro = In the notification as far as it is known; in the final report in full.

cause = Root cause
cause--unknown = Could not be established, or not yet
system_failure = What failed?
system_failure--hardware = Hardware
system_failure--software = Software
system_failure--procedures = Procedures
system_failure--unknown = Not known yet
cause_words = What was the threat, or what set it off?
    .help = The way in, the weakness that was used, the mistake, the part that failed: what you know and what you suspect.
description = Detailed description
    .help = The whole course of events, with times: how it began and was noticed, what happened, how severe it was and what it led to.
    .purpose = To understand what happened; name people only where it matters

## Page: measures

page--measures = Measures

measures = Measures to limit the damage
    .help = Those that were applied and those that go on.
measures-what = What
    .example = Control network separated from the office network
measures-state = How far it is
measures-state--applied = Applied
measures-state--ongoing = Under way
measures-state--planned = Planned
measures-state--unknown = Not known
measures-time = When
handling = How was the incident handled?
    .hint = Who does what, with whose help
after = What was done after it was handled?
    .hint = Checks, talks with those affected, lessons
corrective = What shall keep it from happening again?
    .hint = Corrective measures, with dates

## Page: progress

page--progress = Still going on
    .intro = Because the incident is still going on, this is a progress report. The final report follows within one month after you have handled it.
progress = How far have you got?
    .purpose = To follow the incident; name people only where it matters
handled_by = By when do you expect to have handled it?

## Page: help

page--help = Help and others informed

guidance = Do you want advice on measures that limit the damage?
    .help = You may ask for it with the early warning; more technical support if you ask for that, too.
guidance_words = What do you need?
law_advice = Do you want advice on reporting it to law enforcement?
law_informed = Have the police or other law enforcement been informed?
police_ref = Their reference and the officer in charge
    .purpose = To reach the officer in charge
    .example = File 2026-0042, Sergeant Roy
others_informed = Who else has been informed?
    .hint = Choose all that apply
    .help = Other laws may ask for notifications of their own, with time limits of their own.
others_informed--data-protection = The data protection authority
others_informed--sector-authority = The authority for our sector
others_informed--financial-authority = The financial supervisory authority
others_informed--recipients = Those who use our services
others_informed--suppliers = Suppliers and service providers
others_informed--teams = Other response teams
others_informed--insurers = Insurers
others_informed--other = Somebody else
others_informed--nobody = Nobody
others_informed--unknown = Not known
remarks = Anything else?

## Page: evidence

page--evidence = Files
    .intro = Files travel inside the encrypted report. They are sent as they are, byte for byte, with their SHA-256.

evidence = Files
    .hint = Lists of indicators, logs, samples, plans, your own report
    .help = Attach copies and keep the originals untouched.

## Checks

check--aware_in_future = This moment is yet to come. Is the date, the time or the zone wrong?
check--began_after_aware = You would have become aware before it began. One of the two times, or a zone, is probably wrong.
check--ended_before_began = The end lies before the beginning. Correct one of the two times.
