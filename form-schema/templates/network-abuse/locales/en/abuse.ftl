### Form “abuse”: prompts, help, options and checks. The page “Who may be told”: common.ftl.

form--abuse = Report abuse of a network or server
    .intro = One report for each kind of abuse; several addresses may stand in it. What counts is where it comes from, exactly when, and something that proves it. Whatever you do not know, leave out.
    .when = For spam, attacks, harmful pages and other abuse that comes from systems which are not yours. If somebody has got into your own systems, report an incident.

## Page: what

page--what = What, where, when

type = What is it?
    .help = If you know the kind but not more, choose the heading.
abuse-types-class--messaging = Messages
    .help = Mail, text messages and chat that nobody asked for.
abuse-types--spam = Spam
abuse-types-class--content = Something harmful on a web site
    .help = The page or file itself is the harm.
abuse-types--phishing = Phishing page
abuse-types--malware = Malware to download
abuse-types--remote_compromise = Web site that was broken into
abuse-types--exposed_data = Confidential data open to everyone
abuse-types--fraud = Fraudulent offer or shop
abuse-types-class--connection = Attacks from an address
    .help = Seen in your logs: somebody connects who should not.
abuse-types--login_attack = Guessing of passwords
abuse-types--port_scan = Port scan
abuse-types--ddos = Denial of service (DoS, DDoS)
abuse-types--sql_injection = SQL injection
abuse-types--infected_host = Harmful bot, infected computer
abuse-types-class--infrastructure = Machines that attackers control
    .help = They take part in a botnet, or control one.
abuse-types--botnet = Botnet
abuse-types-class--vulnerability = A machine with a known weakness
    .help = It can be attacked; as far as is known, it has not been.
abuse-types--cve = Weakness with a CVE number
abuse-types-class--not_listed = Not in this list
    .help = Choose this rather than something that only nearly fits.
abuse-types--other = Something else
abuse-types--unknown = I do not know

sources = Where it comes from
    .help = One row for each address; attach a long list as a file. For a page or a file on the web its address is asked for next, so you may leave this empty.
sources-address = IP address or name
    .hint = As it stands in the log
    .example = 192.0.2.99
sources-port = Source port
    .help = Thousands of people may share one address. Then only the port, with the exact time, tells them apart.
    .example = 51413
sources-role = Part it plays
sources-role--source = Source

urls = Addresses on the web
    .help = Paste each in full; what follows the “?” matters too. Addresses made harmless, such as hxxps://…[.]example, are understood.
urls-url = Address
    .example = https://www.example.org/wp-content/x/login.php
urls-verified_at = When was it seen there?
    .help = Only if you know already. Do not open it to find out.

first_seen = When did it begin?
    .help = The first line in the log, to the second if you can, with the zone that the log is in. For a message: when it arrived.

last_seen = When was it last seen?
    .hint = Only if it happened more than once

description = In a few words
    .help = What it did to you, and what you have done about it. Logs belong in the files.
    .purpose = To understand the case. It may concern people.
    .example = 4,000 tries to guess the password of root over SSH in two hours; the address is blocked at our border.

## Page: mail

page--mail = The message

message_protocol = How did it come?
message_protocol--smtp = By mail
message_protocol--sms = By SMS
message_protocol--whatsapp = WhatsApp
message_protocol--telegram = Telegram
message_protocol--signal = Signal
message_protocol--chat = In another chat
message_protocol--social_media = On a social network
message_protocol--push_notification = As a notification of an app or web site
message_protocol--other = In another way
message_protocol--unknown = I do not know

message_file = The message as a file
    .hint = Saved as .eml or .msg, not forwarded
    .help = Only the saved file holds all headers, and they say where the message really came from. If you cannot save it, paste it below with its headers.

message_text = Or the text of the message
    .hint = For mail, with all headers
    .purpose = To recognise the same message elsewhere. It may name the people it was sent to.

feedback_type = What kind of report is it?
    .help = The kinds of feedback reports between mail providers (RFC 5965). If you are not sure, leave it as it is.
feedback_type--abuse = Unwanted mail (abuse)
feedback_type--fraud = Fraud, phishing (fraud)
feedback_type--virus = Malware in the message (virus)
feedback_type--auth-failure = Failed authentication of the sender (auth-failure)
feedback_type--not-spam = Wrongly taken for spam (not-spam)
feedback_type--opt-out = No more mail from this list, please (opt-out)
feedback_type--other = Something else, or I am not sure (other)

group--envelope = From the headers and your mail server’s log
    .intro = If you have attached the message as a file, we find most of this there: skip it.

smtp_from = Envelope sender
    .hint = Return-Path in the headers, MAIL FROM in the log
    .example = bounce-17@mailer.example.org
    .purpose = So that the sender’s provider finds the account. It may be the forged address of a real person.

smtp_to = Recipients
    .hint = Of the envelope (RCPT TO)
smtp_to-address = Mail address
    .example = info@example.com
    .purpose = So that the provider finds the delivery. We black it out if you wish.

subject = Subject
    .example = Your parcel is waiting
    .purpose = To recognise the same message elsewhere. It may name a person.

message_id = Message-ID
    .example = <20261121.7f3a@mailer.example.org>
    .pattern = An ID as in the header Message-ID: something, an @ and something, without spaces

reporting_mta = Mail server that received it
    .example = mx1.example.com

envelope_id = Envelope ID
    .hint = Original-Envelope-Id, if the log has one

incidents = How many such messages?
    .hint = An estimate will do

authentication_results = Authentication-Results headers
    .hint = One a line
    .example = mx1.example.com; spf=fail smtp.mailfrom=mailer.example.org; dkim=none

reported_domains = Domains that the message advertises
reported_domains-domain = Domain
    .example = shop.example.org

reported_uris = Links in the message
reported_uris-url = Address
    .example = https://shop.example.org/?c=17

group--auth = Failed authentication
    .intro = As RFC 6591 has it. The signed headers and body are best attached as a file.

auth_failure = What failed?
auth_failure--spf = SPF (spf)
auth_failure--signature = The DKIM signature (signature)
auth_failure--bodyhash = The hash of the body (bodyhash)
auth_failure--revoked = The DKIM key was withdrawn (revoked)
auth_failure--dmarc = DMARC alignment (dmarc)
auth_failure--adsp = The sender’s signing policy (adsp)
auth_failure--unknown = I do not know

delivery_result = What became of the message?
delivery_result--delivered = Delivered
delivery_result--spam = Put among the spam
delivery_result--policy = Treated by a local rule
delivery_result--reject = Refused
delivery_result--other = Something else
delivery_result--unknown = I do not know

identity_alignment = What was aligned with the From address?
    .hint = Choose all that apply
identity_alignment--dkim = DKIM
identity_alignment--spf = SPF
identity_alignment--none = Neither
identity_alignment--unknown = I do not know

dkim_domain = Signing domain
    .hint = d= in the DKIM signature
    .example = mailer.example.org

dkim_selector = Selector
    .hint = s= in the DKIM signature
    .example = s2026a

dkim_identity = Identity
    .hint = i= in the DKIM signature
    .example = @mailer.example.org

auth_dns = The records as they stood in the DNS
    .hint = SPF, DKIM key, signing policy; one a line
    .example = mailer.example.org. TXT "v=spf1 ip4:192.0.2.0/24 -all"

## Page: connection

page--connection = The attack

protocol = Protocol
protocol--tcp = TCP
protocol--udp = UDP
protocol--icmp = ICMP
protocol--sctp = SCTP
protocol--unknown = I do not know

targets = What was attacked
    .help = Your own addresses. They help the provider to find the traffic.
targets-address = IP address or name
    .example = 198.51.100.23
targets-port = Port
    .example = 22
targets-role = Part it plays
targets-role--target = Target

group--ddos = Denial of service

attack_vector = How is it done?
    .example = SYN flood; DNS amplification

peak_pps = Packets a second, at the peak
    .example = 800000

peak_bps = Bits a second, at the peak
    .hint = Bits, not bytes: 40 Gbit/s are 40000000000
    .example = 40000000000

service_impact = What did it do to your service?
service_impact--none = Nothing
service_impact--degraded = It was slow, or failed at times
service_impact--unavailable = It could not be reached
service_impact--unknown = I do not know

group--injection = SQL injection

target_url = Address that was attacked
    .example = https://www.example.com/search?q=

http_method = HTTP method
http_method--get = GET
http_method--post = POST
http_method--put = PUT
http_method--delete = DELETE
http_method--patch = PATCH
http_method--head = HEAD
http_method--options = OPTIONS
http_method--unknown = I do not know

injection_point = Where was it put in?
injection_point--query_parameter = A parameter of the address
injection_point--post_body = The body of the request
injection_point--cookie = A cookie
injection_point--header = A header
injection_point--path = The path
injection_point--json_parameter = A value in JSON
injection_point--unknown = I do not know

attack_technique = Which technique?
attack_technique--union_based = UNION
attack_technique--error_based = Error messages
attack_technique--boolean_blind = Blind, by true and false
attack_technique--time_blind = Blind, by time
attack_technique--stacked_queries = Stacked queries
attack_technique--out_of_band = Through another channel
attack_technique--second_order = Second order
attack_technique--other = Another
attack_technique--unknown = I do not know

group--bot = Bot

bot_type = What is it, or what does it pretend to be?
bot_type--malicious = A harmful bot
bot_type--search_engine = A search engine
bot_type--ai_agent = An AI crawler or agent
bot_type--seo_analyzer = A search optimiser
bot_type--monitoring = A monitoring service
bot_type--link_checker = A link checker
bot_type--feed_reader = A feed reader
bot_type--social_media = A social network
bot_type--advertising = An advertising service
bot_type--unknown = I do not know

behavior_pattern = What does it do?
behavior_pattern--vulnerability_probing = It looks for weaknesses
behavior_pattern--aggressive_crawling = It reads far too much, too fast
behavior_pattern--content_harvesting = It copies content
behavior_pattern--api_abuse = It misuses an interface
behavior_pattern--form_submission = It sends off forms
behavior_pattern--comment_spam = It leaves spam in comments
behavior_pattern--account_creation = It opens accounts
behavior_pattern--legitimate_crawling = It reads as others do
behavior_pattern--mixed = Several of these
behavior_pattern--unknown = I do not know

user_agent = User agent
    .hint = As it stands in the log
    .example = Mozilla/5.0 (compatible; ExampleBot/1.0)

## Page: content

page--content = What was found

group--phishing = Phishing page

target_brand = Whom does the page imitate?
    .example = Example Bank

cloned_site = The real page that was copied
    .example = https://www.example.com/login

submission_url = Where the data that people enter go
    .hint = Only if you know it, from the source of the page
    .example = https://collect.example.org/p.php

credential_fields = What does it ask for?
    .hint = Choose all that apply
credential_fields--username = A user name or mail address
credential_fields--password = A password
credential_fields--code = A code
credential_fields--card = Card data
credential_fields--bank = Bank data
credential_fields--identity = Personal data, papers
credential_fields--other = Something else
credential_fields--unknown = I do not know

lure_type = What is the story?
lure_type--account_suspension = An account will be closed
lure_type--security_alert = A security warning
lure_type--payment_issue = A problem with a payment
lure_type--prize_notification = A prize
lure_type--document_share = A document to look at
lure_type--password_reset = A new password is needed
lure_type--shipping_notification = A parcel
lure_type--tax_refund = A tax refund
lure_type--other = Something else
lure_type--unknown = I do not know

redirect_chain = Addresses on the way to the page
    .hint = In order
redirect_chain-url = Address
    .example = https://short.example.org/a1

phishing_kit = Phishing kit
    .hint = Its name, if you recognise it

group--malware = Malware

malware_type = What kind?
malware_type--trojan = Trojan
malware_type--ransomware = Ransomware
malware_type--dropper = Dropper
malware_type--loader = Loader
malware_type--backdoor = Backdoor
malware_type--rootkit = Rootkit
malware_type--infostealer = Information stealer
malware_type--banking_trojan = Banking trojan
malware_type--cryptominer = Cryptominer
malware_type--adware = Adware
malware_type--spyware = Spyware
malware_type--worm = Worm
malware_type--bot = Bot
malware_type--rat = Remote access trojan (RAT)
malware_type--other = Another
malware_type--unknown = I do not know

distribution_method = How does it reach people?
distribution_method--direct_download = As a download
distribution_method--drive_by_download = By merely opening the page
distribution_method--email_attachment = As an attachment
distribution_method--malvertising = Through advertisements
distribution_method--exploit_kit = Through an exploit kit
distribution_method--watering_hole = Through a site that the victims use
distribution_method--supply_chain = Through a supplier
distribution_method--social_engineering = By talking people into it
distribution_method--other = In another way
distribution_method--unknown = I do not know

file_hashes = Files
file_hashes-hash = Hash
    .hint = SHA-256 if you can
    .example = e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
file_hashes-name = File name
    .example = update.exe

group--compromise = Web site that was broken into

compromise_type = What was found?
compromise_type--webshell = Web shell
compromise_type--backdoor = Backdoor
compromise_type--defacement = Changed page (defacement)
compromise_type--malicious_redirect = Redirection to somewhere harmful
compromise_type--seo_spam = Hidden advertising links
compromise_type--cryptominer = Cryptominer
compromise_type--phishing_kit = Phishing kit
compromise_type--malware_host = Malware store
compromise_type--c2_server = Command and control server
compromise_type--proxy = Proxy
compromise_type--scanner = Scanner
compromise_type--other = Something else
compromise_type--unknown = I do not know

compromise_indicators = Traces
    .help = What the administrators should look for.
compromise_indicators-value = What
    .example = /var/www/html/img/logo.php
compromise_indicators-kind = Kind
compromise_indicators-kind--file_path = File
compromise_indicators-kind--process = Process
compromise_indicators-kind--network_connection = Network connection
compromise_indicators-kind--user_account = User account
compromise_indicators-kind--scheduled_task = Scheduled task
compromise_indicators-kind--registry_key = Registry key
compromise_indicators-kind--service = Service
compromise_indicators-kind--unknown = I do not know
compromise_indicators-description = Remark

malicious_activities = What is it used for?
    .hint = Choose all that apply
malicious_activities--spam_sending = To send spam
malicious_activities--hosting_phishing = To host phishing
malicious_activities--hosting_malware = To host malware
malicious_activities--ddos_attacks = For denial of service
malicious_activities--scanning = To scan others
malicious_activities--cryptocurrency_mining = To mine cryptocurrency
malicious_activities--data_exfiltration = To carry off data
malicious_activities--lateral_movement = To get into further systems
malicious_activities--other = Something else
malicious_activities--unknown = I do not know

persistence_mechanisms = How does it stay there?
    .hint = Choose all that apply
persistence_mechanisms--cron_job = Cron job
persistence_mechanisms--modified_core_files = Changed program files
persistence_mechanisms--hidden_admin_account = Hidden administrator account
persistence_mechanisms--autoload_backdoor = Backdoor that loads by itself
persistence_mechanisms--htaccess_modification = Changed .htaccess
persistence_mechanisms--database_backdoor = Backdoor in the database
persistence_mechanisms--other = In another way
persistence_mechanisms--unknown = I do not know

affected_cms = What does the site run on?
affected_cms--wordpress = WordPress
affected_cms--joomla = Joomla
affected_cms--drupal = Drupal
affected_cms--magento = Magento
affected_cms--prestashop = PrestaShop
affected_cms--opencart = OpenCart
affected_cms--custom = Its own software
affected_cms--other = Something else
affected_cms--unknown = I do not know

group--exposed = Data open to everyone
    .intro = Say what can be seen, but do not copy it here, and do not fetch more than you need to recognise it.

data_types = What data?
    .hint = Choose all that apply
data_types--personal_information = Personal data
data_types--credentials = Passwords and other credentials
data_types--financial = Financial data
data_types--medical = Health data
data_types--government_id = Identity papers, official numbers
data_types--email_addresses = Mail addresses
data_types--phone_numbers = Telephone numbers
data_types--customer_data = Customers’ data
data_types--employee_data = Employees’ data
data_types--api_keys = API keys
data_types--source_code = Source code
data_types--internal_documents = Internal documents
data_types--database_dumps = Whole databases
data_types--intellectual_property = Trade secrets, intellectual property
data_types--other = Something else
data_types--unknown = I do not know

exposure_method = How are they exposed?
exposure_method--misconfigured_server = A server is set up wrongly
exposure_method--open_directory = An open directory
exposure_method--database_exposure = An open database
exposure_method--cloud_storage = Open cloud storage
exposure_method--git_repository = A Git repository
exposure_method--backup_file = A backup file
exposure_method--log_file = A log file
exposure_method--paste_site = On a paste site
exposure_method--forum_post = In a forum
exposure_method--ransomware_leak = Published by extortionists
exposure_method--intentional_leak = Published on purpose
exposure_method--other = In another way
exposure_method--unknown = I do not know

affected_organization = Whose data are they?
    .example = Example Hospital

record_count = How many records?
    .hint = An estimate will do

sensitive_fields = Which fields are the worst?
    .hint = Their names only, no contents
    .example = date of birth, diagnosis

encryption_status = Are they encrypted?
encryption_status--unencrypted = No
encryption_status--encrypted = Yes
encryption_status--partially_encrypted = In part
encryption_status--hashed = They are hashed
encryption_status--unknown = I do not know

group--fraud = Fraud

fraud_type = What kind?
fraud_type--investment = Investment
fraud_type--shopping = False shop
fraud_type--cryptocurrency = Cryptocurrency
fraud_type--tech_support = False technical support
fraud_type--advance_fee = Payment in advance
fraud_type--romance = False love
fraud_type--lottery = Lottery
fraud_type--charity = False charity
fraud_type--employment = False job
fraud_type--government_impersonation = False authority
fraud_type--other = Another
fraud_type--unknown = I do not know

claimed_entity = Whom do they pretend to be?
    .example = Example Bank
    .purpose = To warn whoever is imitated. It may be a real person.

payment_methods = How do they want to be paid?
    .hint = Choose all that apply
payment_methods--bank_transfer = Bank transfer
payment_methods--credit_card = Card
payment_methods--cryptocurrency = Cryptocurrency
payment_methods--gift_cards = Gift cards
payment_methods--wire_transfer = Wire transfer
payment_methods--paypal = Through PayPal
payment_methods--western_union = Through Western Union
payment_methods--moneygram = Through MoneyGram
payment_methods--cashapp = Through Cash App
payment_methods--venmo = Through Venmo
payment_methods--other = In another way
payment_methods--unknown = I do not know

group--botnet = Botnet

compromise_evidence = How do you know?
    .help = What was seen that only a machine under their control does.
    .example = Connects every 60 seconds to a control server that was taken over on 14 November; see the attached log.

bot_capabilities = What can its machines do?
    .hint = Choose all that apply
bot_capabilities--ddos = Denial of service
bot_capabilities--spam = Send spam
bot_capabilities--proxy = Relay connections
bot_capabilities--keylogger = Record keys
bot_capabilities--file_download = Fetch files
bot_capabilities--remote_shell = Run commands
bot_capabilities--cryptocurrency_mining = Mine cryptocurrency
bot_capabilities--data_theft = Steal data
bot_capabilities--other = Something else
bot_capabilities--unknown = I do not know

group--control = Behind it

malware_family = Family of the malware
    .hint = Its usual name
    .example = Mirai

c2_servers = Servers that control it
c2_servers-address = Name or IP address
    .example = c2.example.org
c2_servers-port = Port
    .example = 443
c2_servers-protocol = Protocol
c2_servers-protocol--http = HTTP
c2_servers-protocol--https = HTTPS
c2_servers-protocol--tcp = TCP
c2_servers-protocol--udp = UDP
c2_servers-protocol--dns = DNS
c2_servers-protocol--irc = IRC
c2_servers-protocol--p2p = Peer to peer
c2_servers-protocol--custom = A protocol of its own
c2_servers-protocol--unknown = I do not know
c2_servers-role = Part it plays
c2_servers-role--infrastructure = Attackers’ infrastructure

## Page: weakness

page--weakness = The weakness

cve_id = CVE number
    .example = CVE-2024-12345

service = Service
    .example = ExampleShare over HTTPS

service_port = Port of the service
    .example = 443

service_version = Version
    .hint = As the service says, or as you conclude
    .example = 3.2.1

severity = How severe is it?
severity--informational = For information
severity--low = Low
severity--medium = Medium
severity--high = High
severity--critical = Critical
severity--unknown = I do not know

cvss_score = CVSS score
    .hint = 0.0 to 10.0
    .example = 9.8

exploitability = How easily is it exploited?
exploitability--theoretical = Only in theory
exploitability--poc_available = There is a proof of concept
exploitability--functional = There is a program that works
exploitability--weaponized = It is being exploited
exploitability--unknown = I do not know

## Page: evidence

page--evidence = Evidence
    .intro = Without it, most providers do nothing.

evidence = Files
    .hint = Logs, captures, screenshots
    .help = Cut logs down to the lines that show it, with times and ports, but change nothing within a line. Say in the description which zone the times are in.

evidence_source = Where do they come from?
evidence_source--firewall_logs = Firewall log
evidence_source--ids_detection = Intrusion detection
evidence_source--flow_analysis = Flow data
evidence_source--traffic_monitoring = Watching the traffic
evidence_source--honeypot = Honeypot
evidence_source--spamtrap = Spam trap
evidence_source--user_complaint = Complaint of a user
evidence_source--automated_filter = Mail or web filter
evidence_source--content_analysis = Analysis of the content
evidence_source--reputation_feed = Block list or other feed
evidence_source--vulnerability_scan = Vulnerability scan
evidence_source--researcher_analysis = Research
evidence_source--other = Somewhere else
evidence_source--unknown = I do not know

confidence = How sure are you?
    .hint = In per cent: 100 is certain
    .example = 90

tags = Tags
    .hint = For machines: namespace:value, separated by commas
    .example = campaign:parcel-2026, botnet:mirai
    .pattern = namespace:value, several separated by commas

incident_class = Class for our statistics

## Page: contact

page--contact = You

organisation = Your organisation
    .example = Example University

domain = Its domain
    .hint = Without “www”
    .help = By it, providers recognise who reports.
    .example = example.com

email = Mail address for answers
    .hint = Of your abuse desk, if you have one
    .purpose = To answer you.
    .example = abuse@example.com

name = Your name
    .purpose = So that we know whom to ask for.
    .example = Anna Lindqvist

phone = Telephone
    .hint = With country code
    .purpose = To call you while the attack goes on.
    .example = +1 202 555 0123

zone = Your time zone
    .help = Times in your report are read in this zone unless you give another.

for_other = Do you report for somebody else?
    .hint = For a customer, for example

group--complainant = Whom you report for

complainant_agrees = They agree that their details are in this report.
    .help = If they do not, leave it: the report then stands in your name.

complainant = Whom it has happened to
complainant-organisation = Organisation
    .example = Example Shop Ltd
complainant-email = Mail address
    .example = abuse@shop.example.com
    .purpose = So that the provider knows who was harmed, and can ask.
complainant-domain = Domain
    .example = shop.example.com

## Page: disclosure

may_contact_host = May we report it to the provider of the address or page?
    .help = Otherwise we keep it for our own knowledge, and nothing will be closed.

may_pass_on = With your organisation’s name and address?
    .help = Many providers act only on reports of which they know the sender. If not, we report in our own name.

may_pass_evidence = With your files, and the addresses that were attacked?
    .help = At times providers hand them on to their customer, who may be the attacker. Leave out what they must not see.

## Checks

check--seen_in_future = This time has not come yet. Is the date, the time or the zone wrong?
check--last_before_first = It was last seen before it began. Correct one of the two times.
