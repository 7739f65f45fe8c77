### Formulaire « abuse » : questions, aides, options et contrôles. La page « À qui peut-on en parler » : common.ftl.

form--abuse = Signaler un abus venant d’un réseau ou d’un serveur
    .intro = Un signalement par type d’abus ; il peut contenir plusieurs adresses. Ce qui compte : d’où cela vient, à quel moment exact, et quelque chose qui le prouve. Laissez vide ce que vous ne savez pas.
    .when = Pour le spam, les attaques, les pages nuisibles et les autres abus qui viennent de systèmes qui ne sont pas les vôtres. Si quelqu’un a pénétré dans vos propres systèmes, signalez un incident.

## Page : what

page--what = Quoi, d’où, quand

type = De quoi s’agit-il ?
    .help = Si vous connaissez le genre mais pas davantage, choisissez le titre.
abuse-types-class--messaging = Messages
    .help = Courriels, messages texte et discussions que personne n’a demandés.
abuse-types--spam = Spam
abuse-types-class--content = Un contenu nuisible sur un site web
    .help = C’est la page ou le fichier lui-même qui nuit.
abuse-types--phishing = Page d’hameçonnage
abuse-types--malware = Logiciel malveillant à télécharger
abuse-types--remote_compromise = Site web piraté
abuse-types--exposed_data = Données confidentielles accessibles à tous
abuse-types--fraud = Offre ou boutique frauduleuse
abuse-types-class--connection = Des attaques venant d’une adresse
    .help = Vues dans vos journaux : quelqu’un se connecte qui ne le devrait pas.
abuse-types--login_attack = Essais de mots de passe
abuse-types--port_scan = Balayage de ports
abuse-types--ddos = Déni de service (DoS, DDoS)
abuse-types--sql_injection = Injection SQL
abuse-types--infected_host = Robot nuisible, ordinateur infecté
abuse-types-class--infrastructure = Des machines commandées par des attaquants
    .help = Elles font partie d’un botnet, ou en commandent un.
abuse-types--botnet = Botnet
abuse-types-class--vulnerability = Une machine avec une faille connue
    .help = Elle peut être attaquée ; pour autant qu’on sache, elle ne l’a pas été.
abuse-types--cve = Faille portant un numéro CVE
abuse-types-class--not_listed = Pas dans cette liste
    .help = Choisissez cela plutôt qu’une réponse qui ne convient qu’à peu près.
abuse-types--other = Autre chose
abuse-types--unknown = Je ne sais pas

sources = D’où cela vient
    .help = Une ligne par adresse ; joignez une longue liste sous forme de fichier. Pour une page ou un fichier sur le web, son adresse est demandée juste après : vous pouvez laisser ceci vide.
sources-address = Adresse IP ou nom
    .hint = Tel qu’il figure dans le journal
    .example = 192.0.2.99
sources-port = Port source
    .help = Des milliers de personnes partagent parfois une adresse. Seul le port, avec l’heure exacte, permet alors de les distinguer.
    .example = 51413
sources-role = Son rôle
sources-role--source = Source

urls = Adresses sur le web
    .help = Collez chacune en entier ; ce qui suit le « ? » compte aussi. Les adresses rendues inoffensives, comme hxxps://…[.]example, sont comprises.
urls-url = Adresse
    .example = https://www.example.org/wp-content/x/login.php
urls-verified_at = Quand l’y a-t-on vu ?
    .help = Seulement si vous le savez déjà. Ne l’ouvrez pas pour le vérifier.

first_seen = Quand cela a-t-il commencé ?
    .help = La première ligne du journal, à la seconde près si possible, avec le fuseau du journal. Pour un message : son arrivée.

last_seen = Quand l’a-t-on vu pour la dernière fois ?
    .hint = Seulement si c’est arrivé plusieurs fois

description = En quelques mots
    .help = Ce que cela vous a fait, et ce que vous avez entrepris. Les journaux vont dans les fichiers.
    .purpose = Comprendre l’affaire. La réponse peut concerner des personnes.
    .example = 4 000 essais du mot de passe de root par SSH en deux heures ; l’adresse est bloquée à l’entrée de notre réseau.

## Page : mail

page--mail = Le message

message_protocol = Comment est-il arrivé ?
message_protocol--smtp = Par courriel
message_protocol--sms = Par SMS
message_protocol--whatsapp = WhatsApp
message_protocol--telegram = Telegram
message_protocol--signal = Signal
message_protocol--chat = Dans une autre messagerie instantanée
message_protocol--social_media = Sur un réseau social
message_protocol--push_notification = En notification d’une application ou d’un site
message_protocol--other = D’une autre façon
message_protocol--unknown = Je ne sais pas

message_file = Le message sous forme de fichier
    .hint = Enregistré en .eml ou .msg, pas transféré
    .help = Seul le fichier enregistré contient tous les en-têtes, et ce sont eux qui disent d’où vient vraiment le message. Si vous ne pouvez pas l’enregistrer, collez-le ci-dessous avec ses en-têtes.

message_text = Ou le texte du message
    .hint = Pour un courriel, avec tous les en-têtes
    .purpose = Reconnaître le même message ailleurs. Il peut nommer ses destinataires.

feedback_type = Quel genre de signalement ?
    .help = Les genres que les fournisseurs de messagerie utilisent entre eux (RFC 5965). En cas de doute, laissez tel quel.
feedback_type--abuse = Courriel indésirable (abuse)
feedback_type--fraud = Fraude, hameçonnage (fraud)
feedback_type--virus = Logiciel malveillant dans le message (virus)
feedback_type--auth-failure = Échec de l’authentification de l’expéditeur (auth-failure)
feedback_type--not-spam = Pris à tort pour du spam (not-spam)
feedback_type--opt-out = Plus de courriels de cette liste (opt-out)
feedback_type--other = Autre chose, ou je ne suis pas sûr (other)

group--envelope = D’après les en-têtes et le journal de votre serveur de messagerie
    .intro = Si vous avez joint le message sous forme de fichier, nous y trouvons presque tout : passez cette partie.

smtp_from = Expéditeur de l’enveloppe
    .hint = Return-Path dans les en-têtes, MAIL FROM dans le journal
    .example = bounce-17@mailer.example.org
    .purpose = Permettre au fournisseur de l’expéditeur de trouver le compte. Ce peut être l’adresse usurpée d’une vraie personne.

smtp_to = Destinataires
    .hint = Ceux de l’enveloppe (RCPT TO)
smtp_to-address = Adresse électronique
    .example = info@example.com
    .purpose = Permettre au fournisseur de retrouver la remise. Nous la masquons si vous le souhaitez.

subject = Objet
    .example = Votre colis vous attend
    .purpose = Reconnaître le même message ailleurs. Il peut nommer une personne.

message_id = Message-ID
    .example = <20261121.7f3a@mailer.example.org>
    .pattern = Un identifiant comme dans l’en-tête Message-ID : quelque chose, un @ et quelque chose, sans espaces

reporting_mta = Serveur de messagerie qui l’a reçu
    .example = mx1.example.com

envelope_id = Identifiant de l’enveloppe
    .hint = Original-Envelope-Id, si le journal en contient un

incidents = Combien de messages de ce genre ?
    .hint = Une estimation suffit

authentication_results = En-têtes Authentication-Results
    .hint = Un par ligne
    .example = mx1.example.com; spf=fail smtp.mailfrom=mailer.example.org; dkim=none

reported_domains = Domaines dont le message fait la publicité
reported_domains-domain = Domaine
    .example = shop.example.org

reported_uris = Liens dans le message
reported_uris-url = Adresse
    .example = https://shop.example.org/?c=17

group--auth = Échec de l’authentification
    .intro = Selon la RFC 6591. Les en-têtes et le corps signés se joignent de préférence sous forme de fichier.

auth_failure = Qu’est-ce qui a échoué ?
auth_failure--spf = SPF (spf)
auth_failure--signature = La signature DKIM (signature)
auth_failure--bodyhash = L’empreinte du corps (bodyhash)
auth_failure--revoked = La clé DKIM a été retirée (revoked)
auth_failure--dmarc = L’alignement DMARC (dmarc)
auth_failure--adsp = La politique de signature de l’expéditeur (adsp)
auth_failure--unknown = Je ne sais pas

delivery_result = Qu’est devenu le message ?
delivery_result--delivered = Remis
delivery_result--spam = Classé comme spam
delivery_result--policy = Traité par une règle locale
delivery_result--reject = Refusé
delivery_result--other = Autre chose
delivery_result--unknown = Je ne sais pas

identity_alignment = Qu’est-ce qui était aligné avec l’adresse From ?
    .hint = Choisissez tout ce qui convient
identity_alignment--dkim = DKIM
identity_alignment--spf = SPF
identity_alignment--none = Ni l’un ni l’autre
identity_alignment--unknown = Je ne sais pas

dkim_domain = Domaine signataire
    .hint = d= dans la signature DKIM
    .example = mailer.example.org

dkim_selector = Sélecteur
    .hint = s= dans la signature DKIM
    .example = s2026a

dkim_identity = Identité
    .hint = i= dans la signature DKIM
    .example = @mailer.example.org

auth_dns = Les enregistrements tels qu’ils étaient dans le DNS
    .hint = SPF, clé DKIM, politique de signature ; un par ligne
    .example = mailer.example.org. TXT "v=spf1 ip4:192.0.2.0/24 -all"

## Page : connection

page--connection = L’attaque

protocol = Protocole
protocol--tcp = TCP
protocol--udp = UDP
protocol--icmp = ICMP
protocol--sctp = SCTP
protocol--unknown = Je ne sais pas

targets = Ce qui a été attaqué
    .help = Vos propres adresses. Elles aident le fournisseur à retrouver le trafic.
targets-address = Adresse IP ou nom
    .example = 198.51.100.23
targets-port = Port
    .example = 22
targets-role = Son rôle
targets-role--target = Cible

group--ddos = Déni de service

attack_vector = Comment s’y prend-on ?
    .example = SYN flood ; amplification DNS

peak_pps = Paquets par seconde, au plus fort
    .example = 800000

peak_bps = Bits par seconde, au plus fort
    .hint = Des bits, pas des octets : 40 Gbit/s font 40000000000
    .example = 40000000000

service_impact = Quel effet sur votre service ?
service_impact--none = Aucun
service_impact--degraded = Lent, ou en panne par moments
service_impact--unavailable = Inaccessible
service_impact--unknown = Je ne sais pas

group--injection = Injection SQL

target_url = Adresse attaquée
    .example = https://www.example.com/search?q=

http_method = Méthode HTTP
http_method--get = GET
http_method--post = POST
http_method--put = PUT
http_method--delete = DELETE
http_method--patch = PATCH
http_method--head = HEAD
http_method--options = OPTIONS
http_method--unknown = Je ne sais pas

injection_point = Où a-t-elle été introduite ?
injection_point--query_parameter = Un paramètre de l’adresse
injection_point--post_body = Le corps de la requête
injection_point--cookie = Un cookie
injection_point--header = Un en-tête
injection_point--path = Le chemin
injection_point--json_parameter = Une valeur en JSON
injection_point--unknown = Je ne sais pas

attack_technique = Quelle technique ?
attack_technique--union_based = UNION
attack_technique--error_based = Messages d’erreur
attack_technique--boolean_blind = À l’aveugle, par vrai et faux
attack_technique--time_blind = À l’aveugle, par le temps
attack_technique--stacked_queries = Requêtes empilées
attack_technique--out_of_band = Par un autre canal
attack_technique--second_order = De second ordre
attack_technique--other = Une autre
attack_technique--unknown = Je ne sais pas

group--bot = Robot

bot_type = Qu’est-ce, ou que prétend-il être ?
bot_type--malicious = Un robot nuisible
bot_type--search_engine = Un moteur de recherche
bot_type--ai_agent = Un robot ou agent d’IA
bot_type--seo_analyzer = Un outil de référencement
bot_type--monitoring = Un service de surveillance
bot_type--link_checker = Un vérificateur de liens
bot_type--feed_reader = Un lecteur de flux
bot_type--social_media = Un réseau social
bot_type--advertising = Un service publicitaire
bot_type--unknown = Je ne sais pas

behavior_pattern = Que fait-il ?
behavior_pattern--vulnerability_probing = Il cherche des failles
behavior_pattern--aggressive_crawling = Il lit beaucoup trop, beaucoup trop vite
behavior_pattern--content_harvesting = Il copie le contenu
behavior_pattern--api_abuse = Il abuse d’une interface
behavior_pattern--form_submission = Il envoie des formulaires
behavior_pattern--comment_spam = Il laisse du spam dans les commentaires
behavior_pattern--account_creation = Il ouvre des comptes
behavior_pattern--legitimate_crawling = Il lit comme les autres
behavior_pattern--mixed = Plusieurs de ces choses
behavior_pattern--unknown = Je ne sais pas

user_agent = Agent utilisateur
    .hint = Tel qu’il figure dans le journal
    .example = Mozilla/5.0 (compatible; ExampleBot/1.0)

## Page : content

page--content = Ce qui a été trouvé

group--phishing = Page d’hameçonnage

target_brand = Qui la page imite-t-elle ?
    .example = Example Bank

cloned_site = La vraie page qui a été copiée
    .example = https://www.example.com/login

submission_url = Où vont les données saisies
    .hint = Seulement si vous le savez, par le code source de la page
    .example = https://collect.example.org/p.php

credential_fields = Que demande-t-elle ?
    .hint = Choisissez tout ce qui convient
credential_fields--username = Un nom d’utilisateur ou une adresse électronique
credential_fields--password = Un mot de passe
credential_fields--code = Un code
credential_fields--card = Des données de carte
credential_fields--bank = Des données bancaires
credential_fields--identity = Des données personnelles, des papiers
credential_fields--other = Autre chose
credential_fields--unknown = Je ne sais pas

lure_type = Quel est le prétexte ?
lure_type--account_suspension = Un compte va être fermé
lure_type--security_alert = Une alerte de sécurité
lure_type--payment_issue = Un problème de paiement
lure_type--prize_notification = Un gain
lure_type--document_share = Un document à consulter
lure_type--password_reset = Un mot de passe à renouveler
lure_type--shipping_notification = Un colis
lure_type--tax_refund = Un remboursement d’impôt
lure_type--other = Autre chose
lure_type--unknown = Je ne sais pas

redirect_chain = Adresses par lesquelles on passe
    .hint = Dans l’ordre
redirect_chain-url = Adresse
    .example = https://short.example.org/a1

phishing_kit = Kit d’hameçonnage
    .hint = Son nom, si vous le reconnaissez

group--malware = Logiciel malveillant

malware_type = De quel genre ?
malware_type--trojan = Cheval de Troie
malware_type--ransomware = Rançongiciel
malware_type--dropper = Injecteur (dropper)
malware_type--loader = Chargeur (loader)
malware_type--backdoor = Porte dérobée
malware_type--rootkit = Rootkit
malware_type--infostealer = Voleur d’informations
malware_type--banking_trojan = Cheval de Troie bancaire
malware_type--cryptominer = Mineur de cryptomonnaie
malware_type--adware = Logiciel publicitaire
malware_type--spyware = Logiciel espion
malware_type--worm = Ver
malware_type--bot = Bot
malware_type--rat = Prise de contrôle à distance (RAT)
malware_type--other = Un autre
malware_type--unknown = Je ne sais pas

distribution_method = Comment atteint-il les gens ?
distribution_method--direct_download = Par téléchargement
distribution_method--drive_by_download = Par la simple ouverture de la page
distribution_method--email_attachment = En pièce jointe
distribution_method--malvertising = Par des publicités
distribution_method--exploit_kit = Par un kit d’exploitation
distribution_method--watering_hole = Par un site que fréquentent les victimes
distribution_method--supply_chain = Par un fournisseur
distribution_method--social_engineering = En persuadant les gens
distribution_method--other = D’une autre façon
distribution_method--unknown = Je ne sais pas

file_hashes = Fichiers
file_hashes-hash = Empreinte
    .hint = SHA-256 si possible
    .example = e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
file_hashes-name = Nom du fichier
    .example = update.exe

group--compromise = Site web piraté

compromise_type = Qu’a-t-on trouvé ?
compromise_type--webshell = Web shell
compromise_type--backdoor = Porte dérobée
compromise_type--defacement = Page modifiée (défiguration)
compromise_type--malicious_redirect = Redirection vers un contenu nuisible
compromise_type--seo_spam = Liens publicitaires cachés
compromise_type--cryptominer = Mineur de cryptomonnaie
compromise_type--phishing_kit = Kit d’hameçonnage
compromise_type--malware_host = Dépôt de logiciels malveillants
compromise_type--c2_server = Serveur de commande
compromise_type--proxy = Proxy
compromise_type--scanner = Scanner
compromise_type--other = Autre chose
compromise_type--unknown = Je ne sais pas

compromise_indicators = Traces
    .help = Ce que les administrateurs doivent rechercher.
compromise_indicators-value = Quoi
    .example = /var/www/html/img/logo.php
compromise_indicators-kind = Genre
compromise_indicators-kind--file_path = Fichier
compromise_indicators-kind--process = Processus
compromise_indicators-kind--network_connection = Connexion réseau
compromise_indicators-kind--user_account = Compte d’utilisateur
compromise_indicators-kind--scheduled_task = Tâche planifiée
compromise_indicators-kind--registry_key = Clé de registre
compromise_indicators-kind--service = Service
compromise_indicators-kind--unknown = Je ne sais pas
compromise_indicators-description = Remarque

malicious_activities = À quoi sert-il ?
    .hint = Choisissez tout ce qui convient
malicious_activities--spam_sending = À envoyer du spam
malicious_activities--hosting_phishing = À héberger de l’hameçonnage
malicious_activities--hosting_malware = À héberger des logiciels malveillants
malicious_activities--ddos_attacks = À des dénis de service
malicious_activities--scanning = À balayer d’autres systèmes
malicious_activities--cryptocurrency_mining = À miner de la cryptomonnaie
malicious_activities--data_exfiltration = À emporter des données
malicious_activities--lateral_movement = À pénétrer dans d’autres systèmes
malicious_activities--other = À autre chose
malicious_activities--unknown = Je ne sais pas

persistence_mechanisms = Comment s’y maintient-on ?
    .hint = Choisissez tout ce qui convient
persistence_mechanisms--cron_job = Tâche cron
persistence_mechanisms--modified_core_files = Fichiers du programme modifiés
persistence_mechanisms--hidden_admin_account = Compte d’administrateur caché
persistence_mechanisms--autoload_backdoor = Porte dérobée chargée automatiquement
persistence_mechanisms--htaccess_modification = .htaccess modifié
persistence_mechanisms--database_backdoor = Porte dérobée dans la base de données
persistence_mechanisms--other = D’une autre façon
persistence_mechanisms--unknown = Je ne sais pas

affected_cms = Avec quel logiciel le site fonctionne-t-il ?
affected_cms--wordpress = WordPress
affected_cms--joomla = Joomla
affected_cms--drupal = Drupal
affected_cms--magento = Magento
affected_cms--prestashop = PrestaShop
affected_cms--opencart = OpenCart
affected_cms--custom = Un logiciel propre
affected_cms--other = Un autre
affected_cms--unknown = Je ne sais pas

group--exposed = Données accessibles à tous
    .intro = Dites ce que l’on voit, mais ne le recopiez pas ici, et ne récupérez rien de plus que ce qu’il faut pour le reconnaître.

data_types = Quelles données ?
    .hint = Choisissez tout ce qui convient
data_types--personal_information = Données personnelles
data_types--credentials = Mots de passe et autres identifiants
data_types--financial = Données financières
data_types--medical = Données de santé
data_types--government_id = Papiers d’identité, numéros officiels
data_types--email_addresses = Adresses électroniques
data_types--phone_numbers = Numéros de téléphone
data_types--customer_data = Données de clients
data_types--employee_data = Données d’employés
data_types--api_keys = Clés d’API
data_types--source_code = Code source
data_types--internal_documents = Documents internes
data_types--database_dumps = Bases de données entières
data_types--intellectual_property = Secrets d’affaires, propriété intellectuelle
data_types--other = Autre chose
data_types--unknown = Je ne sais pas

exposure_method = Comment sont-elles exposées ?
exposure_method--misconfigured_server = Un serveur mal configuré
exposure_method--open_directory = Un répertoire ouvert
exposure_method--database_exposure = Une base de données ouverte
exposure_method--cloud_storage = Un stockage ouvert dans le nuage
exposure_method--git_repository = Un dépôt Git
exposure_method--backup_file = Un fichier de sauvegarde
exposure_method--log_file = Un fichier journal
exposure_method--paste_site = Sur un site de collage (paste)
exposure_method--forum_post = Dans un forum
exposure_method--ransomware_leak = Publiées par des maîtres chanteurs
exposure_method--intentional_leak = Publiées exprès
exposure_method--other = D’une autre façon
exposure_method--unknown = Je ne sais pas

affected_organization = À qui sont ces données ?
    .example = Hôpital Exemple

record_count = Combien d’enregistrements ?
    .hint = Une estimation suffit

sensitive_fields = Quels champs sont les plus graves ?
    .hint = Leurs noms seulement, pas leur contenu
    .example = date de naissance, diagnostic

encryption_status = Sont-elles chiffrées ?
encryption_status--unencrypted = Non
encryption_status--encrypted = Oui
encryption_status--partially_encrypted = En partie
encryption_status--hashed = Elles sont hachées
encryption_status--unknown = Je ne sais pas

group--fraud = Fraude

fraud_type = De quel genre ?
fraud_type--investment = Placement
fraud_type--shopping = Fausse boutique
fraud_type--cryptocurrency = Cryptomonnaie
fraud_type--tech_support = Faux support technique
fraud_type--advance_fee = Avance de frais
fraud_type--romance = Faux sentiments
fraud_type--lottery = Loterie
fraud_type--charity = Fausse œuvre caritative
fraud_type--employment = Faux emploi
fraud_type--government_impersonation = Fausse administration
fraud_type--other = Une autre
fraud_type--unknown = Je ne sais pas

claimed_entity = Pour qui se font-ils passer ?
    .example = Example Bank
    .purpose = Prévenir l’organisme ou la personne dont on usurpe le nom.

payment_methods = Comment veulent-ils être payés ?
    .hint = Choisissez tout ce qui convient
payment_methods--bank_transfer = Virement bancaire
payment_methods--credit_card = Carte
payment_methods--cryptocurrency = Cryptomonnaie
payment_methods--gift_cards = Cartes cadeaux
payment_methods--wire_transfer = Mandat ou virement express
payment_methods--paypal = Par PayPal
payment_methods--western_union = Par Western Union
payment_methods--moneygram = Par MoneyGram
payment_methods--cashapp = Par Cash App
payment_methods--venmo = Par Venmo
payment_methods--other = D’une autre façon
payment_methods--unknown = Je ne sais pas

group--botnet = Botnet

compromise_evidence = Comment le savez-vous ?
    .help = Ce qui a été vu et que seule fait une machine sous leur contrôle.
    .example = Se connecte toutes les 60 secondes à un serveur de commande saisi le 14 novembre ; voir le journal joint.

bot_capabilities = Que peuvent faire ses machines ?
    .hint = Choisissez tout ce qui convient
bot_capabilities--ddos = Des dénis de service
bot_capabilities--spam = Envoyer du spam
bot_capabilities--proxy = Relayer des connexions
bot_capabilities--keylogger = Enregistrer les frappes
bot_capabilities--file_download = Récupérer des fichiers
bot_capabilities--remote_shell = Exécuter des commandes
bot_capabilities--cryptocurrency_mining = Miner de la cryptomonnaie
bot_capabilities--data_theft = Voler des données
bot_capabilities--other = Autre chose
bot_capabilities--unknown = Je ne sais pas

group--control = Ce qu’il y a derrière

malware_family = Famille du logiciel malveillant
    .hint = Son nom habituel
    .example = Mirai

c2_servers = Serveurs qui le commandent
c2_servers-address = Nom ou adresse IP
    .example = c2.example.org
c2_servers-port = Port
    .example = 443
c2_servers-protocol = Protocole
c2_servers-protocol--http = HTTP
c2_servers-protocol--https = HTTPS
c2_servers-protocol--tcp = TCP
c2_servers-protocol--udp = UDP
c2_servers-protocol--dns = DNS
c2_servers-protocol--irc = IRC
c2_servers-protocol--p2p = Pair à pair
c2_servers-protocol--custom = Un protocole propre
c2_servers-protocol--unknown = Je ne sais pas
c2_servers-role = Son rôle
c2_servers-role--infrastructure = Infrastructure des attaquants

## Page : weakness

page--weakness = La faille

cve_id = Numéro CVE
    .example = CVE-2024-12345

service = Service
    .example = ExampleShare par HTTPS

service_port = Port du service
    .example = 443

service_version = Version
    .hint = Telle que le service l’annonce, ou que vous la déduisez
    .example = 3.2.1

severity = Quelle est sa gravité ?
severity--informational = Pour information
severity--low = Faible
severity--medium = Moyenne
severity--high = Élevée
severity--critical = Critique
severity--unknown = Je ne sais pas

cvss_score = Note CVSS
    .hint = De 0,0 à 10,0
    .example = 9.8

exploitability = Est-elle facile à exploiter ?
exploitability--theoretical = En théorie seulement
exploitability--poc_available = Il existe une preuve de concept
exploitability--functional = Il existe un programme qui fonctionne
exploitability--weaponized = Elle est exploitée
exploitability--unknown = Je ne sais pas

## Page : evidence

page--evidence = Preuves
    .intro = Sans elles, la plupart des fournisseurs ne font rien.

evidence = Fichiers
    .hint = Journaux, captures de trafic, captures d’écran
    .help = Ne gardez des journaux que les lignes qui le montrent, avec les heures et les ports, mais ne changez rien dans une ligne. Précisez dans la description le fuseau des heures.

evidence_source = D’où viennent-ils ?
evidence_source--firewall_logs = Journal du pare-feu
evidence_source--ids_detection = Détection d’intrusion
evidence_source--flow_analysis = Données de flux
evidence_source--traffic_monitoring = Observation du trafic
evidence_source--honeypot = Pot de miel
evidence_source--spamtrap = Piège à spam
evidence_source--user_complaint = Plainte d’un utilisateur
evidence_source--automated_filter = Filtre de messagerie ou du web
evidence_source--content_analysis = Analyse du contenu
evidence_source--reputation_feed = Liste de blocage ou autre flux
evidence_source--vulnerability_scan = Recherche de vulnérabilités
evidence_source--researcher_analysis = Recherche
evidence_source--other = D’ailleurs
evidence_source--unknown = Je ne sais pas

confidence = À quel point en êtes-vous sûr ?
    .hint = En pour cent : 100 veut dire certain
    .example = 90

tags = Étiquettes
    .hint = Pour les machines : espace:valeur, séparées par des virgules
    .example = campaign:parcel-2026, botnet:mirai
    .pattern = espace:valeur, plusieurs séparées par des virgules

incident_class = Catégorie pour nos statistiques

## Page : contact

page--contact = Vous

organisation = Votre organisme
    .example = Université Exemple

domain = Son domaine
    .hint = Sans « www »
    .help = C’est à lui que les fournisseurs reconnaissent qui signale.
    .example = example.com

email = Adresse électronique pour les réponses
    .hint = Celle de votre service abuse, s’il existe
    .purpose = Vous répondre.
    .example = abuse@example.com

name = Votre nom
    .purpose = Savoir à qui nous adresser.
    .example = Anna Lindqvist

phone = Téléphone
    .hint = Avec l’indicatif du pays
    .purpose = Vous appeler tant que l’attaque dure.
    .example = +1 202 555 0123

zone = Votre fuseau horaire
    .help = Les heures de votre signalement sont lues dans ce fuseau, sauf indication contraire.

for_other = Signalez-vous pour quelqu’un d’autre ?
    .hint = Pour un client, par exemple

group--complainant = Pour qui vous signalez

complainant_agrees = Cette personne ou cet organisme accepte que ses coordonnées figurent dans le signalement.
    .help = Sinon, ne cochez pas : le signalement est alors fait en votre nom.

complainant = À qui c’est arrivé
complainant-organisation = Organisme
    .example = Boutique Exemple SARL
complainant-email = Adresse électronique
    .example = abuse@shop.example.com
    .purpose = Permettre au fournisseur de savoir qui a été lésé et de lui poser des questions.
complainant-domain = Domaine
    .example = shop.example.com

## Page : disclosure

may_contact_host = Pouvons-nous le signaler au fournisseur de l’adresse ou de la page ?
    .help = Sinon, nous le gardons pour notre information et rien ne sera fermé.

may_pass_on = En donnant le nom et l’adresse de votre organisme ?
    .help = Beaucoup de fournisseurs n’agissent que s’ils savent qui signale. Sinon, nous signalons en notre propre nom.

may_pass_evidence = En joignant vos fichiers et les adresses attaquées ?
    .help = Les fournisseurs les remettent parfois à leur client, qui est peut-être l’attaquant. Laissez de côté ce qu’ils ne doivent pas voir.

## Contrôles

check--seen_in_future = Ce moment n’est pas encore arrivé. La date, l’heure ou le fuseau sont-ils faux ?
check--last_before_first = La dernière observation précède la première. Corrigez l’une des deux heures.
