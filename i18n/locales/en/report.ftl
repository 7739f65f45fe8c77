# Headings and fixed words of report.txt. Keys such as Tocsin-Report-ID are the same in every language.

report-banner-example = *** EXAMPLE *** Made for the example team, whose secret key is public: anyone can read and forge this report.
report-banner-test = [TEST] This is an exercise. No incident has happened.
report-banner-unchecked = *** TEAM NOT CHECKED *** The reporter could not check that the form and the keys are really the team’s.
report-banner-withdrawn = *** WITHDRAWN *** The reporter withdraws this report. Nothing in it is to be acted on any more.
report-banner-copy = *** COPY *** Made for passing on. What is marked above this copy’s TLP, and what may tell who reported, has been taken out. What is misspelt, paraphrased or shorter than three letters is not found, and addresses and functions of the hosts that were attacked stay unless they are marked, although a look-up may name their site: read it before you pass it on.
# $tlp: a label such as TLP:RED
report-redacted-marked = [taken out: { $tlp }]
report-redacted-identity = [taken out: may tell who reported]
report-redacted-evidence = [taken out: evidence is not passed on]
report-redacted-tells = [taken out: holds something that was taken out]

report-out-of-band = How to reach the reporter without e-mail
report-no-out-of-band = No way other than e-mail was given.
report-mail-watched = The intruder may be reading the reporter’s mail: do not answer there.
report-may-be-told = Who may be told what
report-no-disclosure = Nothing was said about it: ask before telling anyone.

# An update of a report that was delivered. Below each of the three stands a number or a time
report-update = What this update changes
report-update-revision = Revision
report-update-since = Made
report-update-before = The revision before it was made
# $question: the question whose answer is another one; the answers stand below it
report-added = Added: { $question }
report-changed = Changed: { $question }
report-withdrawn = Withdrawn: { $question }
report-change-before = Before
report-change-now = Now
report-file-another = Another file of the same name

# $form: title of the form; $team: name of the team
report-title = { $form } – { $team }
# Above severity, category and how what happened begins; all answers follow by pages.
report-in-short = In short
# Which of several successive reports this is; its name stands below.
report-stage = Which report this is
report-state = How this report stands
report-state-open = Open
report-state-waiting = Waiting
report-waits-for = Waiting for
report-state-closed = Closed: for the reporter it is over
report-state-withdrawn = Withdrawn
report-reworded = How this report is worded
report-reworded-form = The form is the one that the team has published since
report-reworded-language = The reporter reads it in another language
report-reworded-check = Whether somebody compared the team’s fingerprint
report-tickets = Its numbers at response teams
# The rest of a page, below a group of its questions. $title: the page’s title
report-continued = { $title } (continued)
# A row of a repeated group. $label: its title; $number of $of
report-row = { $label }: { $number } of { $of }
# An answer that the form calculated from others
report-calculated = { $question } (calculated)
# An option that asks for details. $option: its words; $text: the details
report-specified = { $option }: { $text }
# A time that is not known exactly. $moment: the best estimate
report-about = about { $moment }
report-interval = { $interval } (at some time in between)
report-range = { $least } to { $most }
report-at-least = at least { $least }
report-at-most = at most { $most }
report-clock-exact = { $moment } (clock synchronised)
report-clock-unknown = { $moment } (whether the clock is right is not known)
report-clock-off = { $moment } (as shown by a clock that is off by { $offset }; not corrected)

report-evidence = Evidence sealed with this report
report-evidence-name = Original name: { $value }
report-evidence-size = Size in bytes: { $value }
report-evidence-sha256 = SHA-256: { $value }
report-evidence-original-size = Size of the original in bytes: { $value }
report-evidence-original-sha256 = SHA-256 of the original, of which only the picture goes along: { $value }
report-evidence-modified = Last changed: { $value }
report-evidence-changed = It was changed after it was added.
report-evidence-added = Added: { $value }

report-unanswered = Recommended questions that were not answered
report-left-empty = Other questions that were not answered
report-notes = Notes
report-not-asked = Questions that stand nowhere here did not apply and were not asked.
report-not-asked-or-kept = Questions that stand nowhere here did not apply and were not asked, or their answers stay with the reporter.
report-creator-team = The report ID bears the team’s domain because the reporter has none of their own.

# The copy for the site’s own file: HTML or PDF, not encrypted
print-clear = This copy is not encrypted: whoever gets the file or the paper can read it. It is for your own file.
# The same for the team, which prints what it received
print-clear-team = This copy is not encrypted: whoever gets the file or the paper can read it.
# In the margin of every page
print-clear-short = Not encrypted
print-draft = *** DRAFT *** It has not been delivered to the team, and may still change.
print-page = Page { $page } of { $pages }
print-id = Report ID
print-reference = Reference
print-tlp = Traffic Light Protocol label
print-team = Team
print-form = Form
print-evidence-description = Description
print-timeline = Timeline
# $zone: a time zone such as America/Toronto. Below it stands a drawing: bars on an axis
print-timeline-about = Each bar is as long as it is uncertain when it was; a pale one with a broken edge is about then, an arrow is an open end. The axis is in { $zone }.
print-timeline-what = What
print-timeline-when = When
print-incident = The incident
# The time from $start to $end; each is a time, or one of the three messages below
print-from-to = { $start } to { $end }
print-start-unknown = start not known
print-end-unknown = end not known
print-goes-on = still going on
print-name = { $path } does not say what is to be written.
    .way-on = End the name in .html or in .pdf.
print-cancelled = Cancelled. No copy was written.
    .way-on = Save the copy again when you want it.
# $why: what the library says, in English
print-pdf = No PDF can be made of this report: { $why }
    .way-on = Save it as HTML, and print that from a browser.
