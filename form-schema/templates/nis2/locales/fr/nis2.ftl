### Formulaire « nis2 » : questions, aides, options et contrôles.

form--nis2 = Notifier un incident important (NIS 2)
    .intro = La loi demande plusieurs étapes : d’abord qu’il s’est passé quelque chose, puis quelle en est la gravité, enfin pourquoi. Envoyez chaque étape à son échéance avec ce que vous savez alors ; vos réponses précédentes restent, et vous pouvez les corriger. Une alerte précoce prend quelques minutes et n’accroît pas votre responsabilité.
    .when = Pour les entités essentielles et importantes au sens de la directive (UE) 2022/2555, et pour celles qui notifient volontairement.

stage--early = Alerte précoce
    .hint = Dans les 24 heures après que vous avez eu connaissance de l’incident
stage--notification = Notification d’incident
    .hint = Dans les 72 heures après que vous en avez eu connaissance ; 24 heures pour les services de confiance
stage--intermediate = Rapport intermédiaire
    .hint = Quand nous le demandons
stage--final = Rapport final
    .hint = Au plus tard un mois après la notification ; un rapport d’avancement si l’incident est alors toujours en cours

## Page : entity

page--entity = Qui notifie

group--who = Votre entité
entity = Dénomination officielle
    .example = Eaux Exemple SA
entity_id = Numéro d’enregistrement
    .hint = Celui du registre des entités ou du registre du commerce
country = État membre d’établissement
    .help = S’il y en a plusieurs, celui de l’établissement principal.
entity_class = Quel type d’entité êtes-vous ?
    .help = L’article 3 de la directive et votre droit national le fixent. Dans le doute, dites-le : cela ne retarde rien.
entity_class--essential = Entité essentielle
entity_class--important = Entité importante
entity_class--neither = Ni l’une ni l’autre : nous notifions volontairement
entity_class--unknown = Nous ne savons pas
sector = Secteur
    .help = Le sous-secteur si vous le connaissez, sinon le secteur, d’après les annexes I et II de la directive. S’il y en a plusieurs, celui que touche l’incident.
trust_service = L’incident touche-t-il un service de confiance que vous fournissez ?
    .help = Signatures, cachets, horodatages électroniques et autres services au sens du règlement (UE) 910/2014. Pour eux, la notification est due dans les 24 heures.

group--contact = Qui nous pouvons joindre
    .intro = Une personne qui peut parler de l’incident et qui répond tant qu’il dure.
name = Nom
    .purpose = Pour demander la bonne personne
    .example = Anna Lindqvist
role = Fonction
    .example = Responsable de la sécurité des systèmes d’information
email = Adresse électronique
    .help = Notre réponse y sera envoyée, si possible dans les 24 heures. Si l’intrus a pu accéder à votre messagerie, donnez une adresse chez un autre fournisseur.
    .purpose = Pour vous répondre
    .example = incidents@eaux.example
phone = Téléphone
    .hint = Avec l’indicatif du pays
    .purpose = Pour vous rappeler
    .example = +352 55 01 23
phone_private = Téléphone en dehors des heures de bureau
    .purpose = Pour vous joindre quand le bureau est fermé
contacts = Autres personnes que nous pouvons interroger
contacts-name = Nom
    .purpose = Pour demander la bonne personne
contacts-role = Son rôle dans l’affaire
contacts-email = Adresse électronique
    .purpose = Pour lui écrire au sujet de cet incident
contacts-phone = Téléphone
    .hint = Avec l’indicatif du pays
    .purpose = Pour l’appeler au sujet de cet incident

group--references = Références
own_ref = Votre propre numéro pour l’incident
    .example = INC-2026-031
authority_ref = Notre numéro pour l’incident
    .hint = Il figure dans notre réponse à l’alerte précoce

## Page : what

page--what = Ce qui s’est passé

basis = Notifiez-vous par obligation ?
basis--mandatory = Oui : l’incident est important (article 23)
    .help = Il a causé ou peut causer une perturbation grave du service ou des pertes financières, ou des dommages considérables à d’autres.
basis--voluntary = Non, volontairement (article 30)
basis--unknown = Nous ne savons pas encore
event = De quoi s’agit-il ?
event--incident = D’un incident : quelque chose est arrivé
event--threat = D’une cybermenace : quelque chose peut arriver
event--near-miss = D’un incident évité : quelque chose aurait pu arriver
event--unknown = On ne peut pas encore le dire
aware = Quand en avez-vous eu connaissance ?
    .help = Le moment où vous avez su, avec une certitude raisonnable, qu’il s’agissait d’un incident important. Les délais courent à partir de là.
began = Quand cela a-t-il commencé ?
    .help = La trace la plus ancienne trouvée jusqu’ici. Si l’on ne peut qu’encadrer le moment, donnez le plus tôt et le plus tard.
going_on = Est-ce toujours en cours ?
ended = Quand cela s’est-il terminé ?
    .help = Le moment où l’incident a été traité : le service fonctionne de nouveau et l’attaquant est dehors.

group--deadlines = Les échéances
    .intro = Calculées à partir du moment où vous avez eu connaissance de l’incident (article 23, paragraphe 4). Chacune s’entend « sans retard injustifié et en tout état de cause » jusque-là : plus tôt vaut mieux.
early_due = Alerte précoce, au plus tard
notification_due = Notification d’incident, au plus tard
warned = Quand avez-vous envoyé l’alerte précoce ?
notified = Quand avez-vous envoyé la notification d’incident ?
final_due = Rapport final, au plus tard
final_due_after = Rapport final après un rapport d’avancement, au plus tard

summary = Que s’est-il passé, en bref ?
    .help = Ce que l’on a vu, les services et systèmes touchés, ce que vous êtes en train de faire. Quelques phrases.
    .purpose = Pour comprendre ce qui s’est passé ; ne nommez des personnes que si c’est utile
malicious = Soupçonnez-vous un acte illicite ou malveillant ?
cross_border = L’incident pourrait-il avoir un impact dans d’autres États membres ?
    .help = Des clients, des services ou des fournisseurs y sont touchés, ou la même faille existe sur vos sites là-bas.
member_states = Lesquels ?

## Page : status

page--status = Situation
status = Qu’est-ce qui a changé depuis la notification ?
    .help = Ce que l’on sait maintenant, ce qui fonctionne de nouveau, ce que vous allez faire, et les réponses à nos questions.
    .purpose = Pour suivre l’incident ; ne nommez des personnes que si c’est utile

## Page : impact

page--impact = Gravité et impact
    .intro = Une première évaluation suffit pour la notification. Les estimations sont les bienvenues.

severity = Quelle est la gravité de l’impact ?
    .help = Pour la société et l’économie : la perturbation, le risque pour la santé et la sécurité, les dégâts et les coûts.
severity--unknown = Pas encore connu
outlook = Comment la situation va-t-elle évoluer dans les prochaines heures ?

group--reach = Jusqu’où cela s’étend
services = Services touchés
services-service = Service
    .example = Distribution d’eau potable, réseau nord
services-users = Utilisateurs touchés
    .hint = Un nombre, une estimation ou une fourchette
services-share = Part de l’ensemble de ses utilisateurs
    .hint = En pour cent
services-duration = Combien de temps a-t-il été, ou sera-t-il, perturbé ?
    .hint = Par exemple « 6 h » ou « 2 d » (jours)
users = Utilisateurs touchés au total
    .hint = Un nombre, une estimation ou une fourchette ; chacun compté une seule fois
duration = Combien de temps a duré, ou va durer, la perturbation entière ?
    .hint = Par exemple « 6 h » ou « 2 d » (jours)
scope = Quelle est l’étendue géographique ?
scope--local = Locale : un lieu ou un site
scope--regional = Régionale
scope--national = Nationale
scope--several-states = Plusieurs États
scope--unknown = Pas encore connue
zones = Quelles zones ?
    .hint = Régions, districts, réseaux
sectors_hit = Secteurs dont les services sont perturbés
    .hint = Aussi ceux d’autres entités qui dépendent de vous

group--harm = Les dommages
loss = Pertes financières
    .hint = Jusqu’ici et prévisibles ; une estimation suffit
impact = Quelles sont les conséquences ?
    .help = Pour ceux qui utilisent vos services, pour la santé et la sécurité des personnes, pour les biens, pour votre propre travail.
    .purpose = Pour juger de ce qui passe en premier ; ne nommez des personnes que si c’est utile
cross_border_impact = Quel impact a-t-il eu dans d’autres États membres ?

group--knock_on = Ce qui en dépend
emergency_services = Des services d’urgence sont-ils touchés ?
    .hint = Par exemple les appels au 112, les ambulances, les pompiers, la police
emergency_services_how = De quelle façon ?
interconnections = Des interconnexions avec d’autres opérateurs sont-elles touchées ?
interconnections_how = Lesquelles, et de quelle façon ?

## Page : indicators

page--indicators = Indicateurs de compromission
    .intro = Si vous en avez : grâce à eux, d’autres peuvent savoir s’ils sont touchés aussi. Joignez plutôt les longues listes sous forme de fichier à la dernière page.

indicators = Indicateurs
indicators-kind = De quoi s’agit-il ?
indicators-kind--address = D’une adresse IP
indicators-kind--domain = D’un domaine
indicators-kind--url = D’une adresse web
indicators-kind--hash = De l’empreinte d’un fichier
indicators-kind--mail = D’une adresse électronique
indicators-kind--other = D’autre chose, ou on ne sait pas
indicators-address = Adresse IP
indicators-domain = Domaine
indicators-url = Adresse web
indicators-hash = Empreinte
    .hint = SHA-256 si vous l’avez
indicators-mail = Adresse électronique
indicators-value = Tel quel
    .example = HKCU\Software\Microsoft\Windows\CurrentVersion\Run\sync
indicators-description = Où il a été vu, et ce qu’il signifie

## Page : cause

page--cause = Cause
    .intro = Dans la notification, pour autant qu’on la connaisse ; dans le rapport final, complètement.

cause = Cause profonde
cause--unknown = N’a pas pu être établie, ou pas encore
system_failure = Qu’est-ce qui a été défaillant ?
system_failure--hardware = Le matériel
system_failure--software = Le logiciel
system_failure--procedures = Les procédures
system_failure--unknown = Pas encore connu
cause_words = Quelle était la menace, ou qu’est-ce qui a tout déclenché ?
    .help = Le point d’entrée, la faille exploitée, l’erreur, l’élément défaillant : ce que vous savez et ce que vous supposez.
description = Description détaillée
    .help = Tout le déroulement, avec les heures : comment cela a commencé et a été remarqué, ce qui s’est passé, quelle en a été la gravité et à quoi cela a conduit.
    .purpose = Pour comprendre ce qui s’est passé ; ne nommez des personnes que si c’est utile

## Page : measures

page--measures = Mesures

measures = Mesures d’atténuation
    .help = Celles qui ont été appliquées et celles qui sont en cours.
measures-what = Quoi
    .example = Réseau de commande séparé du réseau de bureau
measures-state = Où en est-elle ?
measures-state--applied = Appliquée
measures-state--ongoing = En cours
measures-state--planned = Prévue
measures-state--unknown = Inconnu
measures-time = Quand
handling = Comment l’incident a-t-il été traité ?
    .hint = Qui fait quoi, avec l’aide de qui
after = Qu’a-t-on fait après l’avoir traité ?
    .hint = Contrôles, échanges avec les personnes touchées, enseignements
corrective = Qu’est-ce qui doit empêcher que cela ne se reproduise ?
    .hint = Mesures correctives, avec leurs dates

## Page : progress

page--progress = Toujours en cours
    .intro = Puisque l’incident est toujours en cours, ceci est un rapport d’avancement. Le rapport final suit dans le mois qui suit le traitement de l’incident.
progress = Où en êtes-vous ?
    .purpose = Pour suivre l’incident ; ne nommez des personnes que si c’est utile
handled_by = Pour quand pensez-vous l’avoir traité ?

## Page : help

page--help = Aide et tiers informés

guidance = Souhaitez-vous des conseils sur des mesures d’atténuation ?
    .help = Vous pouvez en demander dès l’alerte précoce, ainsi qu’un soutien technique plus poussé.
guidance_words = De quoi avez-vous besoin ?
law_advice = Souhaitez-vous des conseils pour le signaler aux autorités répressives ?
law_informed = La police ou une autre autorité judiciaire a-t-elle été informée ?
police_ref = Leur référence et l’agent chargé du dossier
    .purpose = Pour joindre l’agent chargé du dossier
    .example = Dossier 2026-0042, sergent Roy
others_informed = Qui d’autre a été informé ?
    .hint = Choisissez tout ce qui convient
    .help = D’autres lois peuvent exiger leurs propres notifications, dans leurs propres délais.
others_informed--data-protection = L’autorité de protection des données
others_informed--sector-authority = L’autorité de notre secteur
others_informed--financial-authority = L’autorité de surveillance financière
others_informed--recipients = Ceux qui utilisent nos services
others_informed--suppliers = Des fournisseurs et des prestataires
others_informed--teams = D’autres équipes de réponse
others_informed--insurers = Des assureurs
others_informed--other = Quelqu’un d’autre
others_informed--nobody = Personne
others_informed--unknown = Inconnu
remarks = Autre chose ?

## Page : evidence

page--evidence = Fichiers
    .intro = Les fichiers voyagent à l’intérieur du signalement chiffré. Ils sont transmis tels quels, octet par octet, avec leur SHA-256.

evidence = Fichiers
    .hint = Listes d’indicateurs, journaux, échantillons, plans, votre propre rapport
    .help = Joignez des copies et conservez les originaux intacts.

## Contrôles

check--aware_in_future = Ce moment n’est pas encore arrivé. La date, l’heure ou le fuseau sont-ils faux ?
check--began_after_aware = Vous auriez eu connaissance de l’incident avant qu’il ne commence. L’une des deux heures, ou un fuseau, est sans doute inexacte.
check--ended_before_began = La fin précède le début. Corrigez l’une des deux heures.
