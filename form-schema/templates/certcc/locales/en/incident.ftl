form--incident = Report an incident

page--contact = Who you are
page--what = What happened
page--evidence = Evidence

name = Your name
organisation = Your organisation
email = Your e-mail address
phone = A telephone number at which we reach you
    .hint = With the country code
noticed = When did you first notice it?
category = What kind of incident is it?
severity = How urgent is it?
severity--normal = It can wait until the next working day
severity--emergency = It cannot wait
severity--unknown = I cannot tell
involved = Which hosts are involved?
involved-address = Host name or IP address
involved-role = Its part
involved-role--victim = Attacked
involved-role--source = Attacks
involved-role--intermediary = Used on the way
involved-role--unknown = Not known
description = What happened?
evidence = Files that show it
    .hint = Logs, mails, screenshots. They are encrypted with the report.
