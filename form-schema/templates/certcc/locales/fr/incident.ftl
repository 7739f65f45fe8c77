### Formulaire « incident » : questions, aides, options et contrôles.

form--incident = Signaler un incident de sécurité informatique
    .intro = Envoyez ce que vous savez maintenant ; vous pourrez compléter plus tard. Seules les réponses marquées comme obligatoires sont indispensables ; vous pouvez laisser le reste ouvert. Là où vous supposez, dites-le.
    .when = Pour tout ce qui est arrivé, ou va arriver, à des ordinateurs, à des réseaux ou aux données qu’ils contiennent.

## Page : contact

page--contact = Vous et votre site
    .intro = Pour que nous puissions vous rappeler et savoir de quels systèmes il s’agit.

group--you = Comment vous joindre
name = Votre nom
    .help = La personne à demander. Si vous faites le signalement pour quelqu’un d’autre, indiquez celle qui connaît le mieux les systèmes.
    .purpose = Pour demander la bonne personne
    .example = Anna Lindqvist
email = Adresse électronique pour notre réponse
    .help = Notre première réponse y sera envoyée. Si l’intrus a pu accéder à votre messagerie, donnez une adresse chez un autre fournisseur.
    .purpose = Pour vous répondre
    .example = anna.lindqvist@chem.university.example
phone = Téléphone
    .hint = Avec l’indicatif du pays
    .help = Un numéro auquel quelqu’un répond pendant que vous traitez l’incident. En cas d’urgence, nous téléphonons avant d’écrire : ce numéro nous est alors indispensable.
    .purpose = Pour vous rappeler
    .example = +1 514 555 0123
phone_private = Téléphone en dehors des heures de bureau
    .hint = À domicile ou d’astreinte
    .help = Seulement si nous pouvons nous en servir la nuit. Il ne sort pas de l’équipe.
    .purpose = Pour vous joindre quand le bureau est fermé
fax = Télécopie
    .hint = Si l’on peut vous joindre ainsi
    .purpose = Pour vous joindre sans courriel
zone = Votre fuseau horaire
    .help = Les heures de votre signalement sont lues dans ce fuseau, sauf indication contraire. Des journaux provenant de deux fuseaux ont égaré bien des enquêtes.
key = Votre clé OpenPGP ou S/MIME
    .hint = Son empreinte, ou l’endroit où l’obtenir
    .help = Grâce à elle, nos réponses seront chiffrées elles aussi. Vous pouvez également joindre la clé publique sous forme de fichier à la dernière page.
    .purpose = Pour chiffrer nos réponses

group--watched = Cette adresse est-elle sûre ?
mail_watched = L’intrus pourrait-il lire vos messages ?
    .help = Pensez au serveur de messagerie lui-même, aux mots de passe volés et aux règles de transfert que personne n’a créées. Dans ce cas, nous n’écrirons pas à votre adresse habituelle à ce sujet.
other_contact = Un autre moyen de vous joindre, inconnu de l’intrus
    .hint = Un téléphone mobile privé, le téléphone d’un voisin, une adresse électronique ailleurs, un bureau
    .help = Il ne doit pas dépendre des systèmes concernés : la téléphonie par Internet et la messagerie instantanée passent souvent par le même réseau que l’intrus. Précisez quand il est utilisable.
    .purpose = Pour vous joindre à l’insu de l’intrus
    .example = Mobile privé +1 514 555 0177, la nuit aussi ; ou bureau C-214

group--site = À qui sont les systèmes
organisation = Organisme ou service
    .help = L’entité responsable des systèmes : une entreprise, une administration, une école, un service.
    .example = Département de chimie, Université Exemple
domain = Domaine de votre site
    .hint = Sans « www »
    .help = Il nous permet de savoir quelle équipe s’occupe de votre site et ce qui a déjà été signalé à son sujet.
    .example = chem.university.example
member = Faites-vous partie de ceux que nous servons ?
    .help = La section 3.2 de notre description dit de qui il s’agit. Sinon, faites tout de même votre signalement : nous le transmettons à l’équipe compétente si vous le permettez.
sector = Activité principale de votre organisme
    .help = Nous comptons les incidents par secteur et alertons les organismes semblables.
sector--administration = Administration publique
sector--public-safety = Sécurité publique et défense
sector--education = Enseignement
sector--research = Recherche
sector--health = Santé
sector--energy = Énergie
sector--water = Eau et déchets
sector--transport = Transports
sector--banking = Banque
sector--insurance = Assurance
sector--communications = Télécommunications et services Internet
sector--information-technology = Informatique
sector--media = Médias
sector--industry = Industrie
sector--trade = Commerce
sector--other = Autre activité
size = Combien de personnes y travaillent ?
size--micro = Moins de 10
size--small = De 10 à 49
size--medium = De 50 à 249
size--large = 250 ou plus
size--unknown = Inconnu
location = Où est-ce arrivé ?
    .hint = Bâtiment et ville, si ce n’est pas là où vous êtes
    .example = Centre de données, 12, rue du Port, Portville
provider = Votre organisme fournit-il à d’autres un accès à Internet ?
    .help = Certaines adresses sont alors celles de vos clients, et nous vous demanderons de qui il s’agit.

contacts = Autres personnes que nous pouvons interroger
    .help = Celles qui en savent davantage ou qui prennent votre relève : un administrateur, l’équipe suivante, un responsable, un prestataire.
contacts-name = Nom
    .purpose = Pour demander la bonne personne
contacts-role = Son rôle dans l’affaire
    .example = Exploite les serveurs de fichiers
contacts-organisation = Organisme
    .hint = S’il est différent du vôtre
contacts-email = Adresse électronique
    .purpose = Pour lui écrire au sujet de cet incident
contacts-phone = Téléphone
    .hint = Avec l’indicatif du pays
    .purpose = Pour l’appeler au sujet de cet incident
contacts-phone_private = Téléphone en dehors des heures de bureau
    .purpose = Pour la joindre quand le bureau est fermé
contacts-fax = Télécopie
    .purpose = Pour la joindre sans courriel
contacts-key = Clé OpenPGP ou S/MIME
    .hint = Son empreinte, ou l’endroit où l’obtenir
    .purpose = Pour chiffrer ce que nous lui écrivons

may_pass_on = Pouvons-nous transmettre ces noms et coordonnées aux autres équipes et sites impliqués ?
    .help = Ils pourront ainsi vous interroger directement, ce qui est souvent plus rapide. Si vous refusez, toutes les questions passeront par nous.

group--earlier = S’agit-il d’un fait déjà signalé ?
ticket = Notre numéro pour l’incident
    .hint = Si nous vous en avons déjà donné un
    .help = Il figure dans l’objet de nos messages. Grâce à lui, votre signalement trouve sa place de lui-même.
    .example = 2026-0117
related = Numéros d’autres incidents liés à celui-ci
    .hint = Les nôtres ou ceux d’une autre équipe

## Page : what

page--what = Ce qui s’est passé

summary = En une phrase : de quoi s’agit-il ?
    .example = Serveur de fichiers compromis, données copiées, demande de rançon trouvée
category = De quel type d’incident s’agit-il ?
    .hint = Choisissez tout ce qui convient
    .help = Un choix approximatif suffit : nous le corrigerons quand nous en saurons plus. Si vous ne connaissez que le groupe, choisissez le groupe.
incident-types-class--reconnaissance = Recherche d’un point d’entrée
incident-types--probe = Tentatives isolées d’entrer
incident-types--scan = Balayage de nombreuses adresses ou de nombreux ports
incident-types-class--break-in = Intrusion
incident-types--root-access = Quelqu’un a des droits d’administrateur sans y être autorisé
incident-types--account = Le compte d’un utilisateur a été détourné
incident-types--trojan = Des programmes ont été remplacés, une porte dérobée a été laissée
incident-types--sniffer = Le trafic réseau ou des mots de passe sont enregistrés
incident-types--service-abuse = Un service a été détourné pour entrer (partage de fichiers, accès à distance, annuaire)
incident-types--defacement = Des pages web ont été modifiées
incident-types-class--malicious-code = Logiciel malveillant
incident-types--virus = Virus
incident-types--worm = Ver : il se propage de lui-même
incident-types--ransomware = Rançongiciel : les données sont chiffrées, on demande de l’argent
incident-types-class--availability = Quelque chose ne fonctionne plus
incident-types--denial-of-service = Déni de service
incident-types--mail-bombardment = Déluge de courriels
incident-types-class--deception = Tromperie
incident-types--scam = Escroquerie
incident-types--phishing = Hameçonnage : on demande des mots de passe ou des données
incident-types--mail-spoofing = Courriels sous un faux nom d’expéditeur
incident-types--ip-spoofing = Paquets portant une fausse adresse
incident-types--prank = Canular
incident-types-class--data = Données en de mauvaises mains
incident-types--unauthorised-access = Accès sans autorisation
incident-types--interception = Communications écoutées
incident-types--theft = Vol de matériel ou de supports
incident-types-class--misuse = Détournement
incident-types--host-resources = Des ordinateurs servent à autre chose qu’à leur fonction
incident-types--mail-relay = Un serveur de messagerie sert à envoyer les courriels d’autrui
incident-types--fraud = Fraude
incident-types-class--weakness = Une faille, pas encore exploitée
incident-types--product-vulnerability = Vulnérabilité d’un produit
incident-types--configuration-error = Erreur de configuration
incident-types-class--else = Rien de tout cela
incident-types--other = Autre chose
incident-types--unknown = Je ne sais pas

severity = Quel est le degré d’urgence ?
    .help = Si vous hésitez entre deux, choisissez le plus élevé.
severity--normal = Normal
    .help = Personne n’est en danger, les dégâts n’augmentent pas et une réponse le jour ouvrable suivant suffit.
severity--escalation = Escalade
    .help = L’incident s’étend, ou un service dont beaucoup dépendent est touché, et l’on a besoin de nous dans les heures qui viennent.
severity--emergency = Urgence
    .help = La sécurité de personnes, des systèmes centraux ou des données irremplaçables sont en danger en ce moment. Téléphonez-nous également, ne comptez pas sur le courriel.
severity--unknown = Je ne peux pas en juger
    .help = Nous en déciderons après avoir lu le signalement.

description = Que s’est-il passé ?
    .help = Racontez dans l’ordre, comme à un collègue : ce qui a été vu, par qui, ce que vous avez trouvé ensuite. Notez ce qui est sûr et ce que vous supposez, en distinguant l’un de l’autre. N’écrivez aucun mot de passe.
    .purpose = Pour comprendre ce qui s’est passé ; ne nommez des personnes que si c’est utile
log = Extraits de journaux, résultats d’outils
    .hint = Tels quels, avec l’heure et le fuseau horaire
    .help = Les lignes qui montrent ce qui s’est passé, sans rien en retrancher. Joignez plutôt les longs journaux sous forme de fichiers à la dernière page.
    .purpose = Pour comparer avec d’autres journaux ; ils peuvent contenir des noms et des adresses d’utilisateurs

## Page : times

page--times = Dates et heures
    .intro = Aussi précisément que possible. Un jour sans heure vaut mieux que rien ; indiquez « environ » s’il s’agit d’une estimation.

noticed = Quand l’avez-vous remarqué ?
    .help = Le moment où quelqu’un a vu pour la première fois que quelque chose n’allait pas : une alarme, une plainte, un fichier étrange.
discovery = Comment l’a-t-on remarqué ?
    .hint = Choisissez tout ce qui convient
discovery--own-alarm = Par une alarme : détection d’intrusion, antivirus, supervision
discovery--logs = En lisant des journaux
discovery--administrator = Un administrateur a eu des soupçons
discovery--user = Un utilisateur s’est plaint ou nous a prévenus
discovery--third-party = Quelqu’un de l’extérieur nous a prévenus
discovery--response-team = Une équipe de réponse ou une autorité nous a prévenus
discovery--attacker = Les attaquants se sont manifestés
discovery--other = Autrement
discovery--unknown = Inconnu
began = Quand cela a-t-il commencé ?
    .help = La trace la plus ancienne trouvée jusqu’ici. Si l’on ne peut qu’encadrer le moment, donnez le plus tôt et le plus tard. S’il provient d’un journal, précisez si l’horloge de la machine est juste.
going_on = Est-ce toujours en cours ?
    .help = Oui si l’intrus peut encore entrer, si l’attaque continue ou si des données peuvent encore sortir.
ended = Quand cela s’est-il terminé ?
    .help = Le moment où l’attaque a cessé, ou celui où vous avez isolé les systèmes.

## Page : hosts

page--hosts = Machines impliquées
    .intro = Chaque machine ou adresse qui joue un rôle : les vôtres, celles de l’attaquant et les intermédiaires.

involved = Machines et adresses
    .help = Une ligne pour chacune. S’il y en a beaucoup, saisissez ici les plus importantes et joignez la liste complète sous forme de fichier à la dernière page.
involved-address = Adresse IP ou nom
    .help = IPv4 et IPv6 conviennent. Si vous tenez l’adresse d’un journal, saisissez l’adresse même si un nom lui correspond : les noms peuvent changer.
    .example = 192.0.2.17
involved-also = Son nom, ou une autre de ses adresses
    .example = nmr-store.chem.university.example
involved-role = Son rôle
    .help = Une de vos machines, compromise puis utilisée contre d’autres, est une victime : choisissez ce rôle et racontez la suite dans la description.
involved-role--victim = Victime : elle a été attaquée
involved-role--source = Source : l’attaque en provient
involved-role--intermediary = Intermédiaire : elle a servi de relais
involved-role--unknown = Inconnu
involved-function = Son usage
    .help = Soyez précis : « serveur de messagerie de la faculté, 400 boîtes » nous dit combien c’est urgent ; « serveur » ne nous dit rien.
    .example = Serveur de fichiers du groupe de spectroscopie
involved-hardware = Marque et modèle
    .hint = Seulement si c’est utile, par exemple pour un routeur ou un boîtier
involved-os = Système d’exploitation et version
    .help = Si la machine a pu être compromise, ne croyez pas ce qu’elle dit d’elle-même.
    .example = Debian 12
involved-patches = Mises à jour : la dernière, et celles que vous savez manquantes
    .example = Dernière mise à jour le 30 juin 2026
involved-software = Autres logiciels en jeu, avec leur version
    .example = Samba 4.17, ExampleShare 3.2.1
involved-zone = Fuseau horaire de son horloge et de ses journaux
    .help = Il permet de comparer ses journaux avec d’autres.
involved-clock = Son horloge est-elle à l’heure ?
involved-clock--synchronised = Oui, elle est synchronisée (NTP)
involved-clock--off = Non, elle avance ou retarde
involved-clock--unknown = Inconnu
involved-clock_off = De combien, et dans quel sens ?
    .example = Elle avance de 90 secondes
involved-contacted = Êtes-vous en contact avec ceux qui l’exploitent ?
    .help = Pour ne pas leur écrire deux fois, et pour n’avertir personne qui ne doive pas l’être.

## Page : method

page--method = Comment cela s’est fait
    .intro = Tout est facultatif ; souvent, on ne le sait que plus tard.

method = Comment ont-ils procédé ?
    .hint = Le point d’entrée
    .help = Ce que vous savez ou supposez : un mot de passe deviné ou volé, une faille dans un programme, un message que quelqu’un a ouvert.
tools_left = Qu’ont-ils apporté ou laissé sur place ?
    .hint = Programmes, comptes, tâches planifiées, avec leurs chemins
    .help = Ne lancez aucun programme suspect. Vous pouvez le joindre sous forme de fichier à la dernière page.
weaknesses = Failles exploitées
    .help = Seulement si vous les connaissez. Le numéro CVE figure dans les avis de sécurité et dans les résultats des scanneurs.
weaknesses-cve = Numéro CVE
    .hint = S’il y en a un
    .example = CVE-2024-12345
weaknesses-product = Produit et version
    .example = ExampleShare 3.2.1
weaknesses-description = En quoi consiste la faille
    .hint = Si elle n’a pas de numéro
    .example = Le mot de passe d’usine n’avait jamais été changé
defences = Quelles protections aviez-vous ?
    .hint = Choisissez tout ce qui convient
    .help = Elles montrent ce que les attaquants ont franchi, et où peuvent se trouver des traces.
defences--network-monitoring = Surveillance du réseau, détection d’intrusion
defences--authentication = Authentification forte : second facteur, règles de mots de passe
defences--filtering = Filtres et pare-feu
defences--scanners = Scanneur de vulnérabilités
defences--integrity = Surveillance des modifications de fichiers
defences--endpoint = Antivirus sur les machines
defences--multi-purpose = Un produit qui en réunit plusieurs
defences--other = Autre chose
defences--none = Aucune de celles-ci
defences--unknown = Inconnu

## Page : impact

page--impact = Conséquences
    .intro = Les effets chez vous. Les estimations sont les bienvenues.

impact_functional = Dans quelle mesure votre travail est-il perturbé ?
impact_functional--none = Pas du tout
impact_functional--low = Un peu : plus lent ou plus pénible, mais tout fonctionne
impact_functional--medium = Nettement : un service important ne fonctionne pas pour certains
impact_functional--high = Gravement : un service important ne fonctionne plus pour personne
impact_functional--unknown = Pas encore connu
impact_information = Qu’est-il arrivé aux informations ?
    .hint = Choisissez tout ce qui convient
    .help = Choisissez aussi ce que vous avez de bonnes raisons de soupçonner. Si des données personnelles sont concernées, la loi peut fixer un délai pour avertir l’autorité ou les personnes : consultez-nous sans tarder.
impact_information--none = Rien
impact_information--personal = Des données personnelles ont été vues ou emportées
impact_information--credentials = Des mots de passe, des clés ou des sessions ont été vus ou emportés
impact_information--confidential = D’autres informations confidentielles ont été vues ou emportées
impact_information--altered = Des informations ont été modifiées
impact_information--lost = Des informations ont été supprimées ou sont devenues illisibles
impact_information--unknown = Pas encore connu
data_sensitivity = Ces informations sont-elles sensibles ?
data_sensitivity--low = Peu : elles auraient pu être publiées
data_sensitivity--medium = Moyennement : elles sont à usage interne
data_sensitivity--high = Très : en d’autres mains, elles nuisent à des personnes ou à l’organisme
data_sensitivity--unknown = Pas encore connu
people_affected = De combien de personnes les données ou les mots de passe sont-ils concernés ?
    .hint = Un nombre, une estimation ou une fourchette
impact_description = Quelles sont les conséquences ?
    .help = Ce qui ne fonctionne pas, pour qui et jusqu’à quand ; ce qu’il faut reconstruire ; ce qui serait le pire si cela continuait.
    .purpose = Pour juger de ce qui passe en premier ; ne nommez des personnes que si c’est utile

group--effort = Ce que cela a coûté jusqu’ici
    .intro = Cela montre à la direction ce que demandent les incidents, et compte en cas de poursuites.
staff_time = Temps de travail
    .hint = Pour toutes les personnes ensemble, par exemple « 12 h » ou « 3 d » (jours)
cost = Argent, sans le temps de travail
    .hint = Matériel, prestations, recettes perdues ; une estimation suffit

## Page : actions

page--actions = Ce qui a été fait

keep_note = Avant d’éteindre, de réinstaller ou de nettoyer : le contenu de la mémoire disparaît avec le courant, et un disque sur lequel on a écrit prouve moins. Si vous le pouvez, débranchez le câble réseau, laissez la machine allumée et téléphonez-nous. Si des personnes sont en danger ou si des données sont en train d’être détruites, arrêtez tout immédiatement, quoi qu’il en coûte en preuves.
resolved = L’incident est-il résolu, pour autant que vous puissiez en juger ?
actions = Mesures prises jusqu’ici
    .help = Tout ce qui a changé quelque chose, dans l’ordre, même si c’était une erreur : mots de passe changés, machines isolées, règles ajoutées, fichiers supprimés. Sinon, nous prendrons vos traces pour celles de l’intrus.
actions-time = Quand
actions-what = Ce qui a été fait
    .example = Câble réseau de nmr-store débranché, machine laissée allumée
actions-by = Par qui
    .hint = Un nom ou une fonction
    .purpose = Pour interroger la personne qui l’a fait
    .example = Administrateur de garde
preserved = Qu’a-t-on conservé comme preuves ?
    .hint = Choisissez tout ce qui convient
    .help = Ce que l’on conserve maintenant pourra être examiné plus tard. S’il n’y a rien, ce n’est pas grave : dites-le et nous vous aiderons.
preserved--logs = Les journaux, copiés sur une autre machine
preserved--memory = Une image de la mémoire
preserved--disk = L’image d’un disque, ou le disque lui-même
preserved--traffic = Du trafic réseau enregistré ou des données de flux
preserved--malware = Des programmes ou des fichiers de l’intrus
preserved--other = Autre chose
preserved--nothing = Rien pour l’instant

## Page : help

page--help = Aide et tiers informés

group--wanted_help = Ce que vous attendez de nous
wanted_action = Que devons-nous faire ?
    .hint = Choisissez tout ce qui convient
wanted_action--advice = Me conseiller sur la conduite à tenir
wanted_action--investigate = M’aider à comprendre ce qui s’est passé
wanted_action--coordinate = Coordonner avec d’autres sites et équipes
wanted_action--contact-source-site = Écrire au site d’où vient l’attaque
wanted_action--block-host = Bloquer des adresses là où nous le pouvons
wanted_action--other = Autre chose
wanted_action--nothing = Rien, c’est pour votre information
wanted = De quelle aide avez-vous besoin ?
    .help = Dites ce que vous feriez ensuite si vous le pouviez, et ce qui vous en empêche.
wanted_by = Pour quand vous la faut-il ?
    .hint = S’il y a un moment après lequel elle ne sert plus à rien

group--others = Qui le sait déjà
law_informed = La police ou une autre autorité judiciaire a-t-elle été informée ?
    .help = Nous ne le faisons pas en votre nom. Si un délit est probable, nous pouvons vous aider à le dénoncer.
police_ref = Leur référence et l’agent chargé du dossier
    .help = Pour leur remettre ce dont ils ont besoin sous le bon numéro.
    .purpose = Pour joindre l’agent chargé du dossier
    .example = Dossier 2026-0042, sergent Roy
others_informed = Qui d’autre a été informé ?
    .hint = Choisissez tout ce qui convient
others_informed--sites = D’autres sites impliqués
others_informed--teams = D’autres équipes de réponse
others_informed--providers = Des fournisseurs d’accès ou des hébergeurs
others_informed--vendors = Des fournisseurs de produits
others_informed--authorities = Des autorités, par exemple de protection des données
others_informed--people = Les personnes concernées
others_informed--insurers = Des assureurs
others_informed--other = Quelqu’un d’autre
others_informed--nobody = Personne
others_informed--unknown = Inconnu
informed = Qui exactement ?
    .help = Avec leurs numéros de dossier, pour que nous puissions leur parler de la même chose.
informed-who = Qui
    .purpose = Pour leur parler de cet incident
    .example = Service des abus de provider.example
informed-reference = Leur numéro de dossier
    .example = 88123
informed-time = Quand ils ont été informés

## Page : evidence

page--evidence = Pièces jointes
    .intro = Les fichiers voyagent à l’intérieur du signalement chiffré. Ils sont transmis tels quels, octet par octet, avec leur SHA-256.

evidence = Fichiers
    .hint = Journaux, messages avec tous leurs en-têtes, captures d’écran, échantillons
    .help = Joignez des copies et conservez les originaux intacts. Enregistrez les messages sous forme de fichiers avec tous leurs en-têtes plutôt que de les transférer. Dites dans la description de chaque fichier ce qu’il contient et de quelle machine il provient.

## Contrôles

check--no_victim = Aucune machine n’est indiquée comme victime. Si l’une des vôtres a été attaquée, ajoutez-la.
check--noticed_in_future = Ce moment n’est pas encore arrivé. La date, l’heure ou le fuseau sont-ils faux ?
check--began_after_noticed = L’incident aurait été remarqué avant d’avoir commencé. L’une des deux heures, ou un fuseau, est sans doute inexacte.
check--ended_before_began = La fin précède le début. Corrigez l’une des deux heures.
