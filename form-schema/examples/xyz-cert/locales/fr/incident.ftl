### Formulaire « incident » de XYZ-CERT : questions, aides, options et contrôles.

form--incident = Signaler un incident de sécurité informatique
    .intro = Envoyez ce que vous savez maintenant ; vous pourrez compléter plus tard. Seules les réponses marquées comme obligatoires sont indispensables.

## Page : contact

page--contact = Vous et votre site
    .intro = Pour que nous puissions vous rappeler et savoir de quels systèmes il s’agit.

name = Votre nom
    .help = La personne à demander. Si vous faites le signalement pour quelqu’un d’autre, indiquez celle qui connaît le mieux les systèmes.
    .example = Anna Lindqvist
    .purpose = Savoir qui demander.

organisation = Organisme ou département
    .help = L’entité responsable des systèmes : un département, une faculté, une autre université, une entreprise.
    .example = Département de chimie, Université XYZ

domain = Domaine de votre site
    .hint = Sans « www »
    .help = Il nous permet de savoir quelle équipe s’occupe de votre site et ce qui a déjà été signalé à son sujet.
    .example = chem.xyz-university.example

sector = Activité principale de votre organisme
    .help = Nous comptons les incidents par secteur et alertons les organismes semblables. Inutile de répondre si vous faites partie de l’Université XYZ.
sector--education = Enseignement
sector--research = Recherche
sector--administration = Administration publique
sector--health = Santé
sector--energy = Énergie et eau
sector--transport = Transports
sector--finance = Finance
sector--communications = Communications et services Internet
sector--industry = Industrie et commerce
sector--other = Autre activité

email = Adresse électronique pour notre réponse
    .help = Notre première réponse y sera envoyée. Si l’intrus a pu accéder à votre messagerie, donnez une adresse chez un autre fournisseur.
    .example = anna.lindqvist@chem.xyz-university.example
    .purpose = Vous répondre.

phone = Téléphone
    .hint = Avec l’indicatif du pays
    .help = Un numéro auquel quelqu’un répond pendant que vous traitez l’incident. En cas d’urgence, nous téléphonons avant d’écrire : ce numéro nous est alors indispensable.
    .example = +1 514 555 0123
    .purpose = Vous rappeler au sujet de cet incident.

mail_watched = L’intrus pourrait-il lire vos messages ?
    .help = Pensez au serveur de messagerie lui-même, aux mots de passe volés et aux règles de transfert que personne n’a créées. Dans ce cas, nous n’écrirons pas à votre adresse habituelle à ce sujet.

other_contact = Un autre moyen de vous joindre, inconnu de l’intrus
    .hint = Un téléphone mobile privé, le téléphone d’un voisin, une adresse électronique ailleurs, un bureau
    .help = Il ne doit pas dépendre des systèmes concernés : la téléphonie par Internet et la messagerie instantanée passent souvent par le même réseau que l’intrus. Précisez quand il est utilisable.
    .example = Mobile privé +1 514 555 0177, la nuit aussi ; ou bureau C-214
    .purpose = Vous joindre si l’intrus lit vos messages.

zone = Votre fuseau horaire
    .help = Les heures de votre signalement sont lues dans ce fuseau, sauf indication contraire. Des journaux provenant de deux fuseaux ont égaré bien des enquêtes.

may_pass_on = Pouvons-nous transmettre votre nom et vos coordonnées aux autres équipes et sites impliqués ?
    .help = Ils pourront ainsi vous interroger directement, ce qui est souvent plus rapide. Si vous refusez, toutes les questions passeront par nous.

## Page : hosts

page--hosts = Machines impliquées
    .intro = Chaque machine ou adresse qui joue un rôle : les vôtres, celles de l’attaquant et les intermédiaires.

involved = Machines et adresses
    .help = Une ligne pour chacune. S’il y en a beaucoup, saisissez ici les plus importantes et joignez la liste complète sous forme de fichier à la dernière page.
involved-address = Nom ou adresse IP
    .help = IPv4 et IPv6 conviennent. Si vous tenez l’adresse d’un journal, saisissez l’adresse même si un nom lui correspond : les noms peuvent changer.
    .example = 192.0.2.17
involved-role = Son rôle
    .help = Une de vos machines, compromise puis utilisée contre d’autres, est une victime : choisissez ce rôle et racontez la suite dans la description.
involved-role--victim = Victime : elle a été attaquée
involved-role--source = Source : l’attaque en provient
involved-role--intermediary = Intermédiaire : elle a servi de relais
involved-role--unknown = Inconnu
involved-function = Son usage
    .help = Soyez précis : « serveur de messagerie de la faculté, 400 boîtes » nous dit combien c’est urgent ; « serveur » ne nous dit rien.
    .example = Serveur de fichiers du groupe de spectroscopie
involved-os = Système d’exploitation et logiciels importants, avec leur version
    .help = Indiquez ce que vous savez, et la date de la dernière mise à jour. Si la machine a pu être compromise, ne croyez pas ce qu’elle dit d’elle-même.
    .example = Debian 12, Samba 4.17, mise à jour en septembre 2026
involved-zone = Fuseau horaire de son horloge et de ses journaux
    .help = Il permet de comparer ses journaux avec d’autres. Si l’horloge est décalée, précisez de combien dans la description.
involved-contacted = Êtes-vous en contact avec ceux qui l’exploitent ?
    .help = Pour ne pas leur écrire deux fois, et pour n’avertir personne qui ne doive pas l’être.

## Page : times

page--times = Dates et heures
    .intro = Aussi précisément que possible. Un jour sans heure vaut mieux que rien ; cochez « environ » s’il s’agit d’une estimation.

noticed = Quand l’avez-vous remarqué ?
    .help = Le moment où quelqu’un a vu pour la première fois que quelque chose n’allait pas : une alarme, une plainte, un fichier étrange.

began = Quand cela a-t-il commencé ?
    .help = La trace la plus ancienne trouvée jusqu’ici. Regardez les connexions, les nouveaux comptes et les dates des fichiers, qui peuvent toutefois être falsifiées.

going_on = Est-ce toujours en cours ?
    .help = Oui si l’intrus peut encore entrer, si l’attaque continue ou si des données peuvent encore sortir.

ended = Quand cela s’est-il terminé ?
    .help = Le moment où l’attaque a cessé, ou celui où vous avez isolé les systèmes.

## Page : what

page--what = Ce qui s’est passé

category = De quel type d’incident s’agit-il ?
    .hint = Choisissez tout ce qui convient
    .help = Ce sont les catégories que les équipes de réponse utilisent entre elles. Un choix approximatif suffit : nous le corrigerons quand nous en saurons plus.

category_words = Avec vos mots : de quel type d’incident s’agit-il ?
    .example = Quelqu’un met en vente nos sujets d’examen

severity = Quel est le degré d’urgence ?
    .help = Sans réponse de votre part, nous considérons l’incident comme normal jusqu’à la lecture du signalement.
severity--normal = Normal
    .help = Personne n’est en danger, les dégâts n’augmentent pas et une réponse le jour ouvrable suivant suffit.
severity--escalation = Escalade
    .help = L’incident s’étend, ou un service dont beaucoup dépendent est touché, et l’on a besoin de nous dans les heures qui viennent.
severity--emergency = Urgence
    .help = La sécurité de personnes, le réseau fédérateur, les systèmes centraux de gestion ou des données irremplaçables sont en danger en ce moment ; téléphonez-nous également, ne comptez pas sur le courriel.

description = Que s’est-il passé ?
    .help = Racontez dans l’ordre, comme à un collègue : ce qui a été vu, par qui, ce que vous avez trouvé ensuite. Notez ce qui est sûr et ce que vous supposez, en distinguant l’un de l’autre. De courts extraits de journaux ont leur place ici ; joignez les plus longs sous forme de fichiers. N’écrivez aucun mot de passe.
    .purpose = Comprendre ce qui s’est passé. Ne nommez des personnes que si cela compte.

description_in = La même chose dans une autre langue
    .hint = Si vous le pouvez ; ceux qui aident ne lisent pas tous la vôtre.
    .add = Ajouter une langue
description_in-language = Langue
description_in-text = Ce qui s’est passé, dans cette langue
    .purpose = Comprendre ce qui s’est passé.

method = Comment ont-ils procédé ?
    .hint = Le point d’entrée et les outils
    .help = Ce que vous savez ou supposez : un mot de passe deviné ou volé, une faille dans un programme, un message que quelqu’un a ouvert ; et ce qui a été laissé sur place : programmes, comptes, tâches planifiées.

weaknesses = Failles connues qui ont été exploitées
    .help = Seulement si vous les connaissez. Le numéro figure dans les avis de sécurité et dans les résultats des scanneurs.
weaknesses-cve = Numéro CVE
    .example = CVE-2024-12345
weaknesses-product = Produit et version
    .example = ExampleShare 3.2.1

## Page : impact

page--impact = Conséquences
    .intro = Les effets sur votre site. Les estimations sont les bienvenues ; signalez-les comme telles.

impact_functional = Dans quelle mesure votre travail est-il perturbé ?
impact_functional--none = Pas du tout
impact_functional--low = Un peu : plus lent ou plus pénible, mais tout fonctionne
impact_functional--medium = Nettement : un service important ne fonctionne pas pour certains
impact_functional--high = Gravement : un service important ne fonctionne plus pour personne
impact_functional--unknown = Pas encore connu

impact_information = Qu’est-il arrivé aux informations ?
    .hint = Choisissez tout ce qui convient
    .help = Choisissez aussi ce que vous avez de bonnes raisons de soupçonner. Si des données personnelles sont concernées, la loi peut fixer un délai pour avertir l’autorité ou les personnes : consultez-nous sans tarder.
impact_information--none = Rien
impact_information--personal = Des données personnelles ont été vues ou emportées
impact_information--credentials = Des mots de passe, des clés ou des sessions ont été vus ou emportés
impact_information--confidential = D’autres informations confidentielles ont été vues ou emportées
impact_information--altered = Des informations ont été modifiées
impact_information--lost = Des informations ont été supprimées ou sont devenues illisibles
impact_information--unknown = Pas encore connu

people_affected = De combien de personnes les données ou les mots de passe sont-ils concernés ?
    .hint = Un nombre de personnes ; une estimation suffit
    .example = 430

impact_description = Quelles sont les conséquences ?
    .help = Ce qui ne fonctionne pas, pour qui et jusqu’à quand ; ce qu’il faut reconstruire ; ce qui serait le pire si cela continuait.
    .purpose = Évaluer l’urgence. Ne nommez des personnes que si cela compte.

staff_time = Temps de travail passé jusqu’ici
    .hint = Pour toutes les personnes ensemble, par exemple « 12 h » ou « 3 d » (jours)
    .help = Avec le coût, il montre à la direction ce que demandent les incidents, et il compte en cas de poursuites.

cost = Coût estimé jusqu’ici
    .hint = Sans le temps de travail
    .help = Matériel, prestations, recettes perdues. Laissez vide si vous ne savez pas.

## Page : actions

page--actions = Ce qui a été fait

keep_note = Avant d’éteindre, de réinstaller ou de nettoyer : le contenu de la mémoire disparaît avec le courant, et un disque sur lequel on a écrit prouve moins. Si vous le pouvez, débranchez le câble réseau, laissez la machine allumée et téléphonez-nous. Si des personnes sont en danger ou si des données sont en train d’être détruites, arrêtez tout immédiatement, quoi qu’il en coûte en preuves.

actions = Mesures prises jusqu’ici
    .help = Tout ce qui a changé quelque chose, dans l’ordre, même si c’était une erreur : mots de passe changés, machines isolées, règles ajoutées, fichiers supprimés. Sinon, nous prendrons vos traces pour celles de l’intrus.
actions-time = Quand
actions-what = Ce qui a été fait
    .example = Câble réseau de nmr-store débranché, machine laissée allumée
actions-by = Par qui
    .hint = Un nom ou une fonction
    .example = Administrateur de garde
    .purpose = Savoir qui interroger à ce sujet.

preserved = Qu’a-t-on conservé comme preuves ?
    .hint = Choisissez tout ce qui convient
    .help = Ce que l’on conserve maintenant pourra être examiné plus tard. S’il n’y a rien, ce n’est pas grave : dites-le et nous vous aiderons.
preserved--logs = Les journaux, copiés sur une autre machine
preserved--memory = Une image de la mémoire
preserved--disk = L’image d’un disque, ou le disque lui-même
preserved--traffic = Du trafic réseau enregistré ou des données de flux
preserved--malware = Des programmes ou des fichiers de l’intrus
preserved--other = Autre chose
preserved--nothing = Rien pour l’instant

## Page : help

page--help = Aide et tiers informés

wanted_action = Que devons-nous faire ?
    .hint = Choisissez tout ce qui convient
wanted_action--advice = Me conseiller sur la conduite à tenir
wanted_action--investigate = M’aider à comprendre ce qui s’est passé
wanted_action--coordinate = Coordonner avec d’autres sites et équipes
wanted_action--contact-source-site = Écrire au site d’où vient l’attaque
wanted_action--block-host = Bloquer des adresses à l’entrée du réseau de l’Université
wanted_action--other = Autre chose
wanted_action--nothing = Rien, c’est pour votre information

wanted = De quelle aide avez-vous besoin ?
    .help = Dites ce que vous feriez ensuite si vous le pouviez, et ce qui vous en empêche. Nous ne pouvons pas administrer vos machines à votre place, mais nous pouvons vous expliquer comment faire et parler aux autres.

law_informed = La police ou une autre autorité judiciaire a-t-elle été informée ?
    .help = Nous ne le faisons pas en votre nom. Si un délit est probable, le service de sécurité de l’Université et nous-mêmes pouvons vous aider à le dénoncer.

police_ref = Leur référence et l’agent chargé du dossier
    .help = Pour leur remettre ce dont ils ont besoin sous le bon numéro.
    .example = Dossier 2026-0042, sergent Roy

others_informed = Qui d’autre a été informé ?
    .help = Autres équipes de réponse, fournisseur d’accès, sites impliqués, délégués à la protection des données, assureurs ; avec leurs numéros de référence si vous les avez.

related = Référence d’un incident antérieur lié à celui-ci
    .hint = Notre numéro ou celui d’une autre équipe
    .example = XYZ-CERT 2026-0117

## Page : disclosure

page--disclosure = À qui peut-on en parler
    .intro = La section 4.2 de notre description fixe ce que nous disons et à qui. Indiquez ici ce que nous pouvons faire sans vous consulter à chaque fois.

may_tell = À qui pouvons-nous dire ce qui s’est passé, en nommant votre site ?
    .hint = Choisissez tout ce qui convient, ou « personne »
    .help = Ceux que vous choisissez reçoivent ce qu’exige l’affaire, pas davantage. Avec « personne », nous vous consultons avant chaque démarche hors de l’équipe ; les obligations légales demeurent.

may_tell_anonymised = À qui pouvons-nous en parler si personne ne peut reconnaître votre site ?
    .hint = Choisissez tout ce qui convient, ou « personne »
    .help = Les modes d’attaque, les adresses des attaquants et les indicateurs aident d’autres à remarquer la même chose. Nous retirons les noms, vos adresses et tout ce qui permettrait de vous reconnaître.

tlp = Marquage TLP (Traffic Light Protocol) de ce signalement
    .help = Les autres équipes comprennent ce marquage immédiatement. Si vous n’en avez pas l’habitude, AMBER est un choix raisonnable : ceux qui en ont besoin pour agir, dans les organismes concernés.

## Page : evidence

page--evidence = Pièces jointes
    .intro = Les fichiers voyagent à l’intérieur du signalement chiffré. Ils sont transmis tels quels, octet par octet, avec leur SHA-256.

evidence = Fichiers
    .hint = Journaux, messages avec tous leurs en-têtes, captures d’écran, échantillons
    .help = Joignez des copies et conservez les originaux intacts. Enregistrez les messages sous forme de fichiers avec tous leurs en-têtes plutôt que de les transférer. N’ouvrez pas de programme suspect pour l’examiner ; joignez-le tel quel et signalez-le dans la description du fichier.

## Contrôles

check--no_victim = Aucune machine n’est indiquée comme victime. Si l’une des vôtres a été attaquée, ajoutez-la.
check--noticed_in_future = Ce moment n’est pas encore arrivé. La date, l’heure ou le fuseau sont-ils faux ?
check--began_after_noticed = L’incident aurait été remarqué avant d’avoir commencé. L’une des deux heures, ou un fuseau, est sans doute inexacte.
check--ended_before_began = La fin précède le début. Corrigez l’une des deux heures.
check--red_yet_told = TLP:RED signifie que personne d’autre ne doit être informé ; or des destinataires sont choisis ici. Choisissez « personne » ou un autre marquage.
