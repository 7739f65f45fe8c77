### Formular „abuse“: Fragen, Hilfen, Optionen und Prüfungen. Die Seite „Wer davon erfahren darf“: common.ftl.

form--abuse = Missbrauch eines Netzes oder Servers melden
    .intro = Eine Meldung je Art von Missbrauch; mehrere Adressen können darin stehen. Es kommt darauf an, woher es kommt, wann genau es war und womit es sich belegen lässt. Was Sie nicht wissen, lassen Sie weg.
    .when = Für Spam, Angriffe, schädliche Seiten und anderen Missbrauch, der von fremden Systemen ausgeht. Wenn jemand in Ihre eigenen Systeme eingedrungen ist, melden Sie einen Vorfall.

## Seite: what

page--what = Was, woher, wann

type = Was ist es?
    .help = Wenn Sie nur die ungefähre Art kennen, wählen Sie die Überschrift.
abuse-types-class--messaging = Nachrichten
    .help = E-Mails, Textnachrichten und Chats, die niemand wollte.
abuse-types--spam = Spam
abuse-types-class--content = Etwas Schädliches auf einer Website
    .help = Die Seite oder Datei selbst richtet den Schaden an.
abuse-types--phishing = Phishing-Seite
abuse-types--malware = Schadsoftware zum Herunterladen
abuse-types--remote_compromise = Gehackte Website
abuse-types--exposed_data = Vertrauliche Daten, die für alle offen liegen
abuse-types--fraud = Betrügerisches Angebot oder betrügerischer Shop
abuse-types-class--connection = Angriffe von einer Adresse
    .help = In Ihren Protokollen zu sehen: Jemand verbindet sich, der es nicht soll.
abuse-types--login_attack = Durchprobieren von Passwörtern
abuse-types--port_scan = Portscan
abuse-types--ddos = Überlastung (DoS, DDoS)
abuse-types--sql_injection = SQL-Injection
abuse-types--infected_host = Schädlicher Bot, infizierter Rechner
abuse-types-class--infrastructure = Rechner in der Hand von Angreifern
    .help = Sie gehören zu einem Botnetz oder steuern eines.
abuse-types--botnet = Botnetz
abuse-types-class--vulnerability = Ein Rechner mit einer bekannten Schwachstelle
    .help = Er kann angegriffen werden; soweit bekannt, ist das noch nicht geschehen.
abuse-types--cve = Schwachstelle mit CVE-Nummer
abuse-types-class--not_listed = Nicht in dieser Liste
    .help = Wählen Sie lieber das als etwas, was nur beinahe passt.
abuse-types--other = Etwas anderes
abuse-types--unknown = Weiß ich nicht

sources = Woher es kommt
    .help = Je Adresse eine Zeile; eine lange Liste fügen Sie als Datei bei. Bei einer Seite oder Datei im Web wird als Nächstes deren Adresse gefragt; dann können Sie das hier leer lassen.
sources-address = IP-Adresse oder Name
    .hint = Wie im Protokoll
    .example = 192.0.2.99
sources-port = Quellport
    .help = Manchmal teilen sich Tausende eine Adresse. Dann lassen sie sich nur durch den Port und die genaue Zeit unterscheiden.
    .example = 51413
sources-role = Rolle
sources-role--source = Quelle

urls = Adressen im Web
    .help = Fügen Sie jede ganz ein; auch was hinter dem „?“ steht, ist wichtig. Entschärfte Adressen wie hxxps://…[.]example werden verstanden.
urls-url = Adresse
    .example = https://www.example.org/wp-content/x/login.php
urls-verified_at = Wann war es dort zu sehen?
    .help = Nur wenn Sie es schon wissen. Öffnen Sie sie nicht, um nachzusehen.

first_seen = Wann hat es begonnen?
    .help = Die erste Zeile im Protokoll, möglichst auf die Sekunde, mit der Zeitzone des Protokolls. Bei einer Nachricht: wann sie ankam.

last_seen = Wann war es zuletzt zu sehen?
    .hint = Nur wenn es mehr als einmal vorkam

description = In wenigen Worten
    .help = Was es bei Ihnen angerichtet hat und was Sie dagegen unternommen haben. Protokolle gehören zu den Dateien.
    .purpose = Um den Fall zu verstehen. Die Antwort kann Personen betreffen.
    .example = 4000 Versuche in zwei Stunden, das Passwort von root über SSH zu erraten; die Adresse ist an unserer Netzgrenze gesperrt.

## Seite: mail

page--mail = Die Nachricht

message_protocol = Wie ist sie gekommen?
message_protocol--smtp = Per E-Mail
message_protocol--sms = Per SMS
message_protocol--whatsapp = WhatsApp
message_protocol--telegram = Telegram
message_protocol--signal = Signal
message_protocol--chat = In einem anderen Chat
message_protocol--social_media = In einem sozialen Netzwerk
message_protocol--push_notification = Als Mitteilung einer App oder Website
message_protocol--other = Auf anderem Weg
message_protocol--unknown = Weiß ich nicht

message_file = Die Nachricht als Datei
    .hint = Als .eml oder .msg gespeichert, nicht weitergeleitet
    .help = Nur die gespeicherte Datei enthält alle Kopfzeilen, und die zeigen, woher die Nachricht wirklich kam. Wenn Sie sie nicht speichern können, fügen Sie sie unten mit den Kopfzeilen ein.

message_text = Oder der Text der Nachricht
    .hint = Bei E-Mail mit allen Kopfzeilen
    .purpose = Damit wir dieselbe Nachricht anderswo wiedererkennen. Sie kann Empfänger nennen.

feedback_type = Was für eine Meldung ist es?
    .help = Die Arten, die Mailanbieter untereinander verwenden (RFC 5965). Wenn Sie unsicher sind, lassen Sie es, wie es ist.
feedback_type--abuse = Unerwünschte E-Mail (abuse)
feedback_type--fraud = Betrug, Phishing (fraud)
feedback_type--virus = Schadsoftware in der Nachricht (virus)
feedback_type--auth-failure = Absender nicht bestätigt (auth-failure)
feedback_type--not-spam = Zu Unrecht als Spam behandelt (not-spam)
feedback_type--opt-out = Bitte nichts mehr von dieser Liste (opt-out)
feedback_type--other = Etwas anderes, oder ich bin nicht sicher (other)

group--envelope = Aus den Kopfzeilen und dem Protokoll Ihres Mailservers
    .intro = Wenn Sie die Nachricht als Datei beigefügt haben, finden wir das meiste dort: Überspringen Sie diesen Teil.

smtp_from = Absender des Umschlags
    .hint = Return-Path in den Kopfzeilen, MAIL FROM im Protokoll
    .example = bounce-17@mailer.example.org
    .purpose = Damit der Anbieter des Absenders das Konto findet. Es kann die gefälschte Adresse eines echten Menschen sein.

smtp_to = Empfänger
    .hint = Die des Umschlags (RCPT TO)
smtp_to-address = E-Mail-Adresse
    .example = info@example.com
    .purpose = Damit der Anbieter die Zustellung findet. Auf Wunsch schwärzen wir sie.

subject = Betreff
    .example = Ihr Paket wartet
    .purpose = Damit wir dieselbe Nachricht anderswo wiedererkennen. Er kann eine Person nennen.

message_id = Message-ID
    .example = <20261121.7f3a@mailer.example.org>
    .pattern = Eine Kennung wie in der Kopfzeile Message-ID: etwas, ein @ und etwas, ohne Leerzeichen

reporting_mta = Mailserver, der sie angenommen hat
    .example = mx1.example.com

envelope_id = Kennung des Umschlags
    .hint = Original-Envelope-Id, wenn das Protokoll eine hat

incidents = Wie viele solche Nachrichten?
    .hint = Eine Schätzung genügt

authentication_results = Kopfzeilen Authentication-Results
    .hint = Je Zeile eine
    .example = mx1.example.com; spf=fail smtp.mailfrom=mailer.example.org; dkim=none

reported_domains = Domains, für die die Nachricht wirbt
reported_domains-domain = Domain
    .example = shop.example.org

reported_uris = Links in der Nachricht
reported_uris-url = Adresse
    .example = https://shop.example.org/?c=17

group--auth = Absender nicht bestätigt
    .intro = Nach RFC 6591. Die signierten Kopfzeilen und den Text fügen Sie am besten als Datei bei.

auth_failure = Was ist fehlgeschlagen?
auth_failure--spf = SPF (spf)
auth_failure--signature = Die DKIM-Signatur (signature)
auth_failure--bodyhash = Der Hashwert des Textes (bodyhash)
auth_failure--revoked = Der DKIM-Schlüssel war zurückgezogen (revoked)
auth_failure--dmarc = Die Übereinstimmung nach DMARC (dmarc)
auth_failure--adsp = Die Signaturregel des Absenders (adsp)
auth_failure--unknown = Weiß ich nicht

delivery_result = Was wurde aus der Nachricht?
delivery_result--delivered = Zugestellt
delivery_result--spam = Als Spam abgelegt
delivery_result--policy = Nach einer eigenen Regel behandelt
delivery_result--reject = Abgelehnt
delivery_result--other = Etwas anderes
delivery_result--unknown = Weiß ich nicht

identity_alignment = Was stimmte mit der From-Adresse überein?
    .hint = Wählen Sie alles, was zutrifft
identity_alignment--dkim = DKIM
identity_alignment--spf = SPF
identity_alignment--none = Keines von beiden
identity_alignment--unknown = Weiß ich nicht

dkim_domain = Signierende Domain
    .hint = d= in der DKIM-Signatur
    .example = mailer.example.org

dkim_selector = Selektor
    .hint = s= in der DKIM-Signatur
    .example = s2026a

dkim_identity = Identität
    .hint = i= in der DKIM-Signatur
    .example = @mailer.example.org

auth_dns = Die Einträge, wie sie im DNS standen
    .hint = SPF, DKIM-Schlüssel, Signaturregel; je Zeile einer
    .example = mailer.example.org. TXT "v=spf1 ip4:192.0.2.0/24 -all"

## Seite: connection

page--connection = Der Angriff

protocol = Protokoll
protocol--tcp = TCP
protocol--udp = UDP
protocol--icmp = ICMP
protocol--sctp = SCTP
protocol--unknown = Weiß ich nicht

targets = Was angegriffen wurde
    .help = Ihre eigenen Adressen. Mit ihnen findet der Anbieter den Datenverkehr.
targets-address = IP-Adresse oder Name
    .example = 198.51.100.23
targets-port = Port
    .example = 22
targets-role = Rolle
targets-role--target = Ziel

group--ddos = Überlastung

attack_vector = Wie wird es gemacht?
    .example = SYN-Flood; DNS-Amplification

peak_pps = Pakete je Sekunde, in der Spitze
    .example = 800000

peak_bps = Bit je Sekunde, in der Spitze
    .hint = Bit, nicht Byte: 40 Gbit/s sind 40000000000
    .example = 40000000000

service_impact = Was hat es bei Ihrem Dienst bewirkt?
service_impact--none = Nichts
service_impact--degraded = Er war langsam oder fiel zeitweise aus
service_impact--unavailable = Er war nicht erreichbar
service_impact--unknown = Weiß ich nicht

group--injection = SQL-Injection

target_url = Angegriffene Adresse
    .example = https://www.example.com/search?q=

http_method = HTTP-Methode
http_method--get = GET
http_method--post = POST
http_method--put = PUT
http_method--delete = DELETE
http_method--patch = PATCH
http_method--head = HEAD
http_method--options = OPTIONS
http_method--unknown = Weiß ich nicht

injection_point = Wo wurde sie eingeschleust?
injection_point--query_parameter = In einem Parameter der Adresse
injection_point--post_body = Im Inhalt der Anfrage
injection_point--cookie = In einem Cookie
injection_point--header = In einer Kopfzeile
injection_point--path = Im Pfad
injection_point--json_parameter = In einem JSON-Wert
injection_point--unknown = Weiß ich nicht

attack_technique = Mit welcher Technik?
attack_technique--union_based = UNION
attack_technique--error_based = Fehlermeldungen
attack_technique--boolean_blind = Blind, über wahr und falsch
attack_technique--time_blind = Blind, über die Zeit
attack_technique--stacked_queries = Aneinandergereihte Abfragen
attack_technique--out_of_band = Über einen anderen Kanal
attack_technique--second_order = Zweiter Ordnung
attack_technique--other = Mit einer anderen
attack_technique--unknown = Weiß ich nicht

group--bot = Bot

bot_type = Was ist es, oder wofür gibt es sich aus?
bot_type--malicious = Ein schädlicher Bot
bot_type--search_engine = Eine Suchmaschine
bot_type--ai_agent = Ein KI-Crawler oder -Agent
bot_type--seo_analyzer = Ein Werkzeug zur Suchmaschinenoptimierung
bot_type--monitoring = Ein Überwachungsdienst
bot_type--link_checker = Ein Linkprüfer
bot_type--feed_reader = Ein Feedreader
bot_type--social_media = Ein soziales Netzwerk
bot_type--advertising = Ein Werbedienst
bot_type--unknown = Weiß ich nicht

behavior_pattern = Was tut er?
behavior_pattern--vulnerability_probing = Er sucht nach Schwachstellen
behavior_pattern--aggressive_crawling = Er liest viel zu viel, viel zu schnell
behavior_pattern--content_harvesting = Er kopiert Inhalte
behavior_pattern--api_abuse = Er missbraucht eine Schnittstelle
behavior_pattern--form_submission = Er schickt Formulare ab
behavior_pattern--comment_spam = Er hinterlässt Spam in Kommentaren
behavior_pattern--account_creation = Er legt Konten an
behavior_pattern--legitimate_crawling = Er liest wie andere auch
behavior_pattern--mixed = Mehreres davon
behavior_pattern--unknown = Weiß ich nicht

user_agent = User-Agent
    .hint = Wie im Protokoll
    .example = Mozilla/5.0 (compatible; ExampleBot/1.0)

## Seite: content

page--content = Was gefunden wurde

group--phishing = Phishing-Seite

target_brand = Wen ahmt die Seite nach?
    .example = Example Bank

cloned_site = Die echte Seite, die kopiert wurde
    .example = https://www.example.com/login

submission_url = Wohin eingegebene Daten gehen
    .hint = Nur wenn Sie es aus dem Quelltext der Seite wissen
    .example = https://collect.example.org/p.php

credential_fields = Wonach fragt sie?
    .hint = Wählen Sie alles, was zutrifft
credential_fields--username = Nach Benutzername oder E-Mail-Adresse
credential_fields--password = Nach einem Passwort
credential_fields--code = Nach einem Code
credential_fields--card = Nach Kartendaten
credential_fields--bank = Nach Bankdaten
credential_fields--identity = Nach persönlichen Daten, Ausweisen
credential_fields--other = Nach etwas anderem
credential_fields--unknown = Weiß ich nicht

lure_type = Was ist der Vorwand?
lure_type--account_suspension = Ein Konto werde gesperrt
lure_type--security_alert = Eine Sicherheitswarnung
lure_type--payment_issue = Ein Problem mit einer Zahlung
lure_type--prize_notification = Ein Gewinn
lure_type--document_share = Ein Dokument zum Ansehen
lure_type--password_reset = Ein neues Passwort sei nötig
lure_type--shipping_notification = Ein Paket
lure_type--tax_refund = Eine Steuererstattung
lure_type--other = Etwas anderes
lure_type--unknown = Weiß ich nicht

redirect_chain = Adressen auf dem Weg zur Seite
    .hint = Der Reihe nach
redirect_chain-url = Adresse
    .example = https://short.example.org/a1

phishing_kit = Phishing-Kit
    .hint = Der Name, falls Sie es erkennen

group--malware = Schadsoftware

malware_type = Welcher Art?
malware_type--trojan = Trojaner
malware_type--ransomware = Erpressungssoftware (Ransomware)
malware_type--dropper = Dropper
malware_type--loader = Loader
malware_type--backdoor = Hintertür
malware_type--rootkit = Rootkit
malware_type--infostealer = Datendieb (Infostealer)
malware_type--banking_trojan = Banking-Trojaner
malware_type--cryptominer = Kryptominer
malware_type--adware = Werbesoftware (Adware)
malware_type--spyware = Spähsoftware (Spyware)
malware_type--worm = Wurm
malware_type--bot = Bot
malware_type--rat = Fernsteuerung (RAT)
malware_type--other = Andere
malware_type--unknown = Weiß ich nicht

distribution_method = Wie kommt sie zu den Leuten?
distribution_method--direct_download = Als Download
distribution_method--drive_by_download = Durch bloßes Öffnen der Seite
distribution_method--email_attachment = Als Anhang
distribution_method--malvertising = Durch Werbeanzeigen
distribution_method--exploit_kit = Durch ein Exploit-Kit
distribution_method--watering_hole = Über eine Website, die die Opfer benutzen
distribution_method--supply_chain = Über einen Lieferanten
distribution_method--social_engineering = Durch Überreden
distribution_method--other = Auf anderem Weg
distribution_method--unknown = Weiß ich nicht

file_hashes = Dateien
file_hashes-hash = Hashwert
    .hint = Möglichst SHA-256
    .example = e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
file_hashes-name = Dateiname
    .example = update.exe

group--compromise = Gehackte Website

compromise_type = Was wurde gefunden?
compromise_type--webshell = Webshell
compromise_type--backdoor = Hintertür
compromise_type--defacement = Veränderte Seite (Defacement)
compromise_type--malicious_redirect = Weiterleitung zu etwas Schädlichem
compromise_type--seo_spam = Versteckte Werbelinks
compromise_type--cryptominer = Kryptominer
compromise_type--phishing_kit = Phishing-Kit
compromise_type--malware_host = Ablage für Schadsoftware
compromise_type--c2_server = Steuerungsserver (C2)
compromise_type--proxy = Proxy
compromise_type--scanner = Scanner
compromise_type--other = Etwas anderes
compromise_type--unknown = Weiß ich nicht

compromise_indicators = Spuren
    .help = Wonach die Betreiber suchen sollen.
compromise_indicators-value = Was
    .example = /var/www/html/img/logo.php
compromise_indicators-kind = Art
compromise_indicators-kind--file_path = Datei
compromise_indicators-kind--process = Prozess
compromise_indicators-kind--network_connection = Netzverbindung
compromise_indicators-kind--user_account = Benutzerkonto
compromise_indicators-kind--scheduled_task = Geplante Aufgabe
compromise_indicators-kind--registry_key = Registrierungsschlüssel
compromise_indicators-kind--service = Dienst
compromise_indicators-kind--unknown = Weiß ich nicht
compromise_indicators-description = Bemerkung

malicious_activities = Wofür wird sie benutzt?
    .hint = Wählen Sie alles, was zutrifft
malicious_activities--spam_sending = Spam versenden
malicious_activities--hosting_phishing = Phishing bereithalten
malicious_activities--hosting_malware = Schadsoftware bereithalten
malicious_activities--ddos_attacks = Überlastungsangriffe
malicious_activities--scanning = Andere absuchen
malicious_activities--cryptocurrency_mining = Kryptowährung schürfen
malicious_activities--data_exfiltration = Daten abziehen
malicious_activities--lateral_movement = In weitere Systeme eindringen
malicious_activities--other = Etwas anderes
malicious_activities--unknown = Weiß ich nicht

persistence_mechanisms = Wie setzt es sich dort fest?
    .hint = Wählen Sie alles, was zutrifft
persistence_mechanisms--cron_job = Cronjob
persistence_mechanisms--modified_core_files = Veränderte Programmdateien
persistence_mechanisms--hidden_admin_account = Verstecktes Administratorkonto
persistence_mechanisms--autoload_backdoor = Hintertür, die von selbst lädt
persistence_mechanisms--htaccess_modification = Veränderte .htaccess
persistence_mechanisms--database_backdoor = Hintertür in der Datenbank
persistence_mechanisms--other = Auf anderem Weg
persistence_mechanisms--unknown = Weiß ich nicht

affected_cms = Womit läuft die Website?
affected_cms--wordpress = WordPress
affected_cms--joomla = Joomla
affected_cms--drupal = Drupal
affected_cms--magento = Magento
affected_cms--prestashop = PrestaShop
affected_cms--opencart = OpenCart
affected_cms--custom = Mit eigener Software
affected_cms--other = Mit etwas anderem
affected_cms--unknown = Weiß ich nicht

group--exposed = Daten, die für alle offen liegen
    .intro = Sagen Sie, was zu sehen ist, aber schreiben Sie es nicht ab, und rufen Sie nicht mehr ab, als zum Erkennen nötig ist.

data_types = Welche Daten?
    .hint = Wählen Sie alles, was zutrifft
data_types--personal_information = Personenbezogene Daten
data_types--credentials = Passwörter und andere Zugangsdaten
data_types--financial = Finanzdaten
data_types--medical = Gesundheitsdaten
data_types--government_id = Ausweise, amtliche Nummern
data_types--email_addresses = E-Mail-Adressen
data_types--phone_numbers = Telefonnummern
data_types--customer_data = Kundendaten
data_types--employee_data = Personaldaten
data_types--api_keys = API-Schlüssel
data_types--source_code = Quelltext
data_types--internal_documents = Interne Dokumente
data_types--database_dumps = Ganze Datenbanken
data_types--intellectual_property = Geschäftsgeheimnisse, geistiges Eigentum
data_types--other = Etwas anderes
data_types--unknown = Weiß ich nicht

exposure_method = Wodurch liegen sie offen?
exposure_method--misconfigured_server = Falsch eingerichteter Server
exposure_method--open_directory = Offenes Verzeichnis
exposure_method--database_exposure = Offene Datenbank
exposure_method--cloud_storage = Offener Cloudspeicher
exposure_method--git_repository = Git-Repository
exposure_method--backup_file = Sicherungsdatei
exposure_method--log_file = Protokolldatei
exposure_method--paste_site = Auf einer Paste-Seite
exposure_method--forum_post = In einem Forum
exposure_method--ransomware_leak = Von Erpressern veröffentlicht
exposure_method--intentional_leak = Absichtlich veröffentlicht
exposure_method--other = Auf anderem Weg
exposure_method--unknown = Weiß ich nicht

affected_organization = Wessen Daten sind es?
    .example = Beispielkrankenhaus

record_count = Wie viele Datensätze?
    .hint = Eine Schätzung genügt

sensitive_fields = Welche Felder sind die schlimmsten?
    .hint = Nur ihre Namen, keine Inhalte
    .example = Geburtsdatum, Diagnose

encryption_status = Sind sie verschlüsselt?
encryption_status--unencrypted = Nein
encryption_status--encrypted = Ja
encryption_status--partially_encrypted = Zum Teil
encryption_status--hashed = Als Hashwerte
encryption_status--unknown = Weiß ich nicht

group--fraud = Betrug

fraud_type = Welcher Art?
fraud_type--investment = Geldanlage
fraud_type--shopping = Falscher Shop
fraud_type--cryptocurrency = Kryptowährung
fraud_type--tech_support = Falscher technischer Support
fraud_type--advance_fee = Vorschuss
fraud_type--romance = Vorgetäuschte Liebe
fraud_type--lottery = Lotterie
fraud_type--charity = Falsche Wohltätigkeit
fraud_type--employment = Falsche Stelle
fraud_type--government_impersonation = Falsche Behörde
fraud_type--other = Anderer
fraud_type--unknown = Weiß ich nicht

claimed_entity = Als wer geben sie sich aus?
    .example = Example Bank
    .purpose = Um die Nachgeahmten zu warnen; das kann auch ein einzelner Mensch sein.

payment_methods = Wie wollen sie bezahlt werden?
    .hint = Wählen Sie alles, was zutrifft
payment_methods--bank_transfer = Überweisung
payment_methods--credit_card = Karte
payment_methods--cryptocurrency = Kryptowährung
payment_methods--gift_cards = Gutscheinkarten
payment_methods--wire_transfer = Geldtransferdienst
payment_methods--paypal = Über PayPal
payment_methods--western_union = Über Western Union
payment_methods--moneygram = Über MoneyGram
payment_methods--cashapp = Über Cash App
payment_methods--venmo = Über Venmo
payment_methods--other = Auf anderem Weg
payment_methods--unknown = Weiß ich nicht

group--botnet = Botnetz

compromise_evidence = Woher wissen Sie es?
    .help = Was zu sehen war und was nur ein Rechner in ihrer Hand tut.
    .example = Verbindet sich alle 60 Sekunden mit einem Steuerungsserver, der am 14. November übernommen wurde; siehe beigefügtes Protokoll.

bot_capabilities = Was können seine Rechner?
    .hint = Wählen Sie alles, was zutrifft
bot_capabilities--ddos = Überlasten
bot_capabilities--spam = Spam versenden
bot_capabilities--proxy = Verbindungen weiterleiten
bot_capabilities--keylogger = Tastatureingaben aufzeichnen
bot_capabilities--file_download = Dateien nachladen
bot_capabilities--remote_shell = Befehle ausführen
bot_capabilities--cryptocurrency_mining = Kryptowährung schürfen
bot_capabilities--data_theft = Daten stehlen
bot_capabilities--other = Etwas anderes
bot_capabilities--unknown = Weiß ich nicht

group--control = Was dahintersteckt

malware_family = Familie der Schadsoftware
    .hint = Der übliche Name
    .example = Mirai

c2_servers = Server, die sie steuern
c2_servers-address = Name oder IP-Adresse
    .example = c2.example.org
c2_servers-port = Port
    .example = 443
c2_servers-protocol = Protokoll
c2_servers-protocol--http = HTTP
c2_servers-protocol--https = HTTPS
c2_servers-protocol--tcp = TCP
c2_servers-protocol--udp = UDP
c2_servers-protocol--dns = DNS
c2_servers-protocol--irc = IRC
c2_servers-protocol--p2p = Peer-to-Peer
c2_servers-protocol--custom = Ein eigenes Protokoll
c2_servers-protocol--unknown = Weiß ich nicht
c2_servers-role = Rolle
c2_servers-role--infrastructure = Infrastruktur der Angreifer

## Seite: weakness

page--weakness = Die Schwachstelle

cve_id = CVE-Nummer
    .example = CVE-2024-12345

service = Dienst
    .example = ExampleShare über HTTPS

service_port = Port des Dienstes
    .example = 443

service_version = Version
    .hint = Wie der Dienst sie nennt oder Sie sie erschließen
    .example = 3.2.1

severity = Wie schwer wiegt sie?
severity--informational = Zur Information
severity--low = Gering
severity--medium = Mittel
severity--high = Hoch
severity--critical = Kritisch
severity--unknown = Weiß ich nicht

cvss_score = CVSS-Wert
    .hint = 0,0 bis 10,0
    .example = 9.8

exploitability = Wie leicht ist sie auszunutzen?
exploitability--theoretical = Nur theoretisch
exploitability--poc_available = Es gibt einen Proof of Concept
exploitability--functional = Es gibt ein Programm, das funktioniert
exploitability--weaponized = Sie wird ausgenutzt
exploitability--unknown = Weiß ich nicht

## Seite: evidence

page--evidence = Belege
    .intro = Ohne sie tun die meisten Anbieter nichts.

evidence = Dateien
    .hint = Protokolle, Mitschnitte, Bildschirmfotos
    .help = Kürzen Sie Protokolle auf die Zeilen, die es zeigen, mit Zeiten und Ports, aber ändern Sie nichts innerhalb einer Zeile. Schreiben Sie in die Beschreibung, in welcher Zeitzone die Zeiten sind.

evidence_source = Woher stammen sie?
evidence_source--firewall_logs = Firewall-Protokoll
evidence_source--ids_detection = Angriffserkennung (IDS)
evidence_source--flow_analysis = Verbindungsdaten (Flows)
evidence_source--traffic_monitoring = Beobachtung des Datenverkehrs
evidence_source--honeypot = Honeypot
evidence_source--spamtrap = Spamfalle
evidence_source--user_complaint = Beschwerde einer Nutzerin oder eines Nutzers
evidence_source--automated_filter = Mail- oder Webfilter
evidence_source--content_analysis = Untersuchung des Inhalts
evidence_source--reputation_feed = Sperrliste oder anderer Datendienst
evidence_source--vulnerability_scan = Schwachstellenscan
evidence_source--researcher_analysis = Forschung
evidence_source--other = Von anderswo
evidence_source--unknown = Weiß ich nicht

confidence = Wie sicher sind Sie?
    .hint = In Prozent: 100 heißt gewiss
    .example = 90

tags = Schlagwörter
    .hint = Für Maschinen: Namensraum:Wert, durch Kommas getrennt
    .example = campaign:parcel-2026, botnet:mirai
    .pattern = Namensraum:Wert, mehrere durch Kommas getrennt

incident_class = Klasse für unsere Statistik

## Seite: contact

page--contact = Sie

organisation = Ihre Organisation
    .example = Beispiel-Universität

domain = Deren Domain
    .hint = Ohne „www“
    .help = Daran erkennen Anbieter, wer meldet.
    .example = example.com

email = E-Mail-Adresse für Antworten
    .hint = Die Ihrer Abuse-Stelle, wenn es eine gibt
    .purpose = Um Ihnen zu antworten.
    .example = abuse@example.com

name = Ihr Name
    .purpose = Damit wir wissen, nach wem wir fragen.
    .example = Anna Lindqvist

phone = Telefon
    .hint = Mit Ländervorwahl
    .purpose = Um Sie anzurufen, solange der Angriff läuft.
    .example = +1 202 555 0123

zone = Ihre Zeitzone
    .help = Zeiten in Ihrer Meldung gelten in dieser Zone, wenn Sie keine andere angeben.

for_other = Melden Sie für jemand anderen?
    .hint = Zum Beispiel für einen Kunden

group--complainant = Für wen Sie melden

complainant_agrees = Die Betroffenen sind einverstanden, dass ihre Angaben in dieser Meldung stehen.
    .help = Wenn nicht, lassen Sie das offen: Dann gilt die Meldung in Ihrem Namen.

complainant = Wem es widerfahren ist
complainant-organisation = Organisation
    .example = Beispiel-Shop GmbH
complainant-email = E-Mail-Adresse
    .example = abuse@shop.example.com
    .purpose = Damit der Anbieter weiß, wer geschädigt wurde, und nachfragen kann.
complainant-domain = Domain
    .example = shop.example.com

## Seite: disclosure

may_contact_host = Dürfen wir es dem Anbieter der Adresse oder Seite melden?
    .help = Sonst behalten wir es für uns, und nichts wird abgestellt.

may_pass_on = Mit Namen und Adresse Ihrer Organisation?
    .help = Viele Anbieter handeln nur, wenn sie wissen, wer meldet. Wenn nicht, melden wir in unserem eigenen Namen.

may_pass_evidence = Mit Ihren Dateien und den angegriffenen Adressen?
    .help = Anbieter geben sie manchmal an ihre Kundschaft weiter, und das kann der Angreifer sein. Lassen Sie weg, was sie nicht sehen sollen.

## Prüfungen

check--seen_in_future = Dieser Zeitpunkt liegt in der Zukunft. Sind Datum, Uhrzeit oder Zeitzone falsch?
check--last_before_first = Es wäre zuletzt gesehen worden, bevor es begann. Berichtigen Sie eine der beiden Zeiten.
