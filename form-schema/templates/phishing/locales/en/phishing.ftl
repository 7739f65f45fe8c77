### Form “phishing”: prompts, help, options and checks. The page “Who may be told”: common.ftl.

form--phishing = Report phishing
    .intro = Send what you have now; you can add to it later. The message itself, and whether anybody fell for it, are what we need first. Do not open its links to find out more: we do that.
    .when = For a message, a call or a page that pretends to be somebody else to get passwords, card data, codes or money. If somebody has got into your systems, report an incident instead.

## Page: message

page--message = The message

channel = How did it come?
channel--email = By mail
channel--sms = By SMS or another text message
channel--call = By telephone
channel--chat = In a chat or messenger
channel--social-media = On a social network
channel--web-ad = In an advertisement or a search result
channel--qr = As a QR code
channel--other = In another way
channel--unknown = I do not know

received = When did it come?
    .help = A day is enough if you do not know the time. If it came to several people, say from when to when.

message_file = The message as a file
    .hint = Saved as .eml or .msg, not forwarded
    .help = Only the saved file holds all headers, and they say where the message really came from. In most mail programs: “Save as” or “Download message”. If you cannot, paste the message below.

message_text = Or the text of the message
    .hint = For mail, with all headers; for a call, what was said
    .help = Copy it as it stands, mistakes included. There is no need to paste what is in the file above.
    .purpose = To recognise the same message elsewhere. It may name the people it was sent to.

link = Does it lead to a web page?
    .help = Through a link, a QR code or an attachment that opens one. Hold the pointer over a link to see its address; do not click.

urls = Addresses of the pages
    .help = Paste each address in full; what follows the “?” matters too. Addresses made harmless, such as hxxps://…[.]example, are understood.
urls-url = Address
    .example = https://login.example.org/session?id=7f3a
urls-state = Is the page still there?
    .help = Only if you know already. Do not open it to find out.
urls-state--active = Yes, it was there
urls-state--down = No, it was gone or blocked
urls-state--unknown = I do not know
urls-checked = When was that checked?

asks_for = What does it want?
    .hint = Choose all that apply
asks_for--credentials = A password, a code or a sign-in
asks_for--card = Card or bank data
asks_for--payment = A payment, a transfer, gift cards
asks_for--download = That something is opened, downloaded or installed
asks_for--call-back = An answer or a call back
asks_for--other = Something else
asks_for--unknown = I do not know

group--sender = Sender
    .intro = If you have attached a mail as a file, you can skip this.

sender_shown = Name of the sender, as shown
    .example = Example Bank customer service
    .purpose = To recognise the same sender elsewhere. It may be the stolen name of a real person.

sender_address = Mail address it came from
    .example = service@login.example.org
    .purpose = To have it blocked, or to warn its owner if the mailbox was broken into.

reply_to = Mail address that answers go to
    .hint = Only if it is another one (Reply-To)
    .purpose = To have the mailbox that answers reach closed.

sender_number = Number it came from, or that should be called
    .example = +1 202 555 0187
    .purpose = To have it closed, or to warn its owner if it was forged.

## Page: harm

page--harm = Did anybody fall for it?
    .intro = Nobody is to blame: such messages are made to work. The sooner we know, the more can be saved.

clicked = Did anybody open the link or the page?
    .help = Yes also if only one of many recipients did. Proxy and mail logs often show it.

entered = Did anybody enter or give away something?
    .hint = A password, a code, card data, personal data
    .help = By typing it, by telephone, or by confirming a sign-in on their telephone.

opened = Did anybody open an attachment or install something?
    .help = Also a remote control program during a call.

paid = Did anybody pay?
    .help = By card, transfer, gift cards or cryptocurrency; also if the payment is only under way.

act_now = Now, before you go on: call the bank if money or card data are gone, it can often still stop a payment. Change passwords that were given away, from another computer, and sign out all sessions. Take computers on which something was opened off the network, but leave them running. Keep the message.

group--aftermath = What happened then

harm_time = When did it happen first?
    .help = The first click, entry or payment. About will do.

accounts = Accounts concerned
    .help = One row for each, as far as you know them. Never write down the password itself.
accounts-account = Account
    .hint = A user name or a mail address
    .example = jdoe
    .purpose = To look for misuse of the account.
accounts-given = What was given away?
    .hint = Choose all that apply
accounts-given--password = The password
accounts-given--code = A code, or a confirmed sign-in
accounts-given--card = Card or bank data
accounts-given--other = Something else
accounts-given--unknown = I do not know
accounts-changed = Has the password been changed since, and the card blocked?

machines = Computers on which something was opened
machines-address = Name or IP address
    .example = 192.0.2.17
machines-isolated = Is it off the network?
machines-role = Part it plays
machines-role--victim = Victim

paid_amount = How much was paid?

paid_to = Whom or where was it paid to?
    .hint = An account number, a wallet, the kind of gift cards
    .example = Account 000000000000 at Example Bank
    .purpose = So that the bank and the police can follow the payment.

## Page: more

page--more = More about it
    .intro = All of this helps, none of it has to be there.

impersonated = Whom does it pretend to come from?
    .hint = A company, an authority, a colleague
    .example = Example Bank
    .purpose = To warn whoever is imitated. It may be a real person.

imitated_site = The real site that is imitated
    .hint = Only if you know it
    .example = https://www.example.com/

recipients = How many people got it?
    .hint = An estimate will do

recipients_who = Who got it?
    .hint = Groups rather than names
    .example = The staff of the accounts department
    .purpose = To see whom it is aimed at, and who else should be warned.

payloads = Attachments and downloads
    .help = Name and, if you have it, hash. Attach the file itself below.
payloads-name = File name
    .example = invoice-4711.html
payloads-hash = Hash
    .hint = SHA-256 if you can
    .example = e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855

samples = The attachments or downloads themselves
    .help = Do not open them for this. They travel inside the encrypted report.

screenshots = Screenshots
    .hint = Of the message and of the page

reported = Who else has been told?
    .hint = Choose all that apply
reported--host = The provider that hosts the page or the mailbox
reported--registrar = The domain’s registrar
reported--imitated = Whoever is imitated
reported--bank = A bank
reported--police = The police
reported--other = Somebody else
reported--nobody = Nobody so far
reported--unknown = I do not know

reported_refs = Their reference numbers
    .example = Police 2026-0042; abuse desk ticket 88123

incident_class = Class for our statistics

## Page: contact

page--contact = You
    .intro = So that we can ask, and tell you what became of it.

name = Your name
    .purpose = So that we know whom to ask for.
    .example = Anna Lindqvist

organisation = Organisation
    .help = Leave it out if you report for yourself.
    .example = Example University

email = Mail address for our answer
    .help = If this mailbox may have been broken into, give another one.
    .purpose = To answer you.
    .example = anna.lindqvist@example.org

phone = Telephone
    .hint = With country code
    .purpose = To reach you quickly if somebody has fallen for it.
    .example = +1 202 555 0123

## Page: disclosure

may_contact_host = May we write to those who host the page or the mailbox, to have it closed?
    .help = We name you only if you say so below.

may_pass_message = May we pass the message on to them, and to whoever is imitated?
    .help = Hosts often close nothing without it. We black out the recipients first; a hidden mark in a link can still tell the sender which copy it was.

## Checks

check--received_in_future = This time has not come yet. Is the date, the time or the zone wrong?
check--change_passwords = A password has not been changed yet. Change it now, from another computer, and sign out all sessions.
check--tell_bank = Somebody has paid and the bank has not been told. Call it first: the sooner, the better the chance to get the money back.
