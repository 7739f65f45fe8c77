### Formulaire « breach » : questions, aides, options et contrôles.

form--breach = Notifier une violation de données à caractère personnel (RGPD)
    .intro = Dans les 72 heures après que vous en avez pris connaissance. Ce que vous ne savez pas encore peut suivre : envoyez ce que vous avez comme notification initiale, et le reste plus tard sous le même numéro.
    .when = Pour les responsables du traitement, d’après l’article 33 du règlement général sur la protection des données.

## Page : notification

page--notification = Notification et responsable du traitement

notification = Qu’envoyez-vous ?
notification--preliminary = Une première notification, provisoire
    .help = Il manque encore quelque chose ; cela suivra sans autre retard indu.
notification--complete = Une notification complète
notification--follow-up = Un complément sur une violation déjà notifiée
previous_ref = Notre numéro pour cette violation
    .hint = Il figure dans notre réponse à la première notification
    .example = 2026-0117
previous_at = Quand avez-vous envoyé la première notification ?
own_ref = Votre propre numéro
    .hint = Celui de votre registre des violations

group--controller = Le responsable du traitement
    .intro = Celui qui décide pourquoi et comment les données sont traitées.
controller = Nom
    .example = Clinique Exemple
controller_id = Numéro d’enregistrement
    .hint = Du registre du commerce ou d’un autre registre
controller_address = Adresse
controller_country = Pays
established = Y a-t-il un établissement dans l’Espace économique européen ?
representative = Représentant dans l’Espace économique européen
    .hint = Nom et moyen de le joindre (article 27)
    .purpose = Pour joindre votre représentant

processors = Autres participants au traitement
    .help = Les sous-traitants chez qui la violation s’est produite ou qu’elle a atteints, et les responsables conjoints.
processors-name = Nom
    .example = Hébergeur Exemple
processors-part = Son rôle
processors-part--processor = Sous-traitant
processors-part--joint-controller = Responsable conjoint du traitement
processors-part--sub-processor = Sous-traitant d’un sous-traitant
processors-part--unknown = Inconnu
processors-address = Adresse
processors-country = Pays
processors-contact = Qui y interroger
    .purpose = Pour l’interroger au sujet de cette violation

## Page : contact

page--contact = Qui nous pouvons interroger

group--you = Vous
name = Votre nom
    .purpose = Pour demander la bonne personne
    .example = Anna Lindqvist
role = Votre fonction
    .example = Directrice administrative
email = Adresse électronique pour notre réponse
    .help = Si votre messagerie est touchée par la violation, donnez une adresse chez un autre fournisseur.
    .purpose = Pour vous répondre
    .example = anna.lindqvist@clinic.example
phone = Téléphone
    .hint = Avec l’indicatif du pays
    .purpose = Pour vous rappeler
    .example = +49 30 555 0123

group--officer = Délégué à la protection des données ou autre point de contact
officer_is_you = Est-ce vous ?
officer = Délégué à la protection des données ou autre point de contact
officer-name = Nom
    .purpose = Pour demander la bonne personne
officer-role = De qui s’agit-il ?
officer-role--officer = Du délégué à la protection des données
officer-role--contact-point = D’un autre point de contact
officer-email = Adresse électronique
    .purpose = Pour interroger cette personne sur la violation
officer-phone = Téléphone
    .hint = Avec l’indicatif du pays
    .purpose = Pour interroger cette personne sur la violation

## Page : times

page--times = Quand cela s’est passé

aware = Quand en avez-vous pris connaissance ?
    .help = Le moment où vous avez su, avec une certitude raisonnable, que des données personnelles sont concernées. Si un sous-traitant vous l’a appris, le moment où il l’a fait.
due = Notification, au plus tard
    .help = 72 heures après que vous en avez pris connaissance (article 33, paragraphe 1).
late = Est-il plus tard que cela ?
delay_reason = Pourquoi plus de 72 heures ?
    .help = La notification doit indiquer les motifs du retard. Une notification tardive vaut mieux qu’aucune.
discovery = Comment l’a-t-on remarqué ?
    .hint = Choisissez tout ce qui convient
discovery--staff = Une personne travaillant chez nous l’a remarqué
discovery--own-alarm = Par une alarme
discovery--audit = Lors d’un audit ou d’un contrôle
discovery--processor = Un sous-traitant nous a prévenus
discovery--people = Les personnes concernées nous ont prévenus
discovery--third-party = Quelqu’un de l’extérieur nous a prévenus
discovery--authority = Une autorité ou une équipe de réponse nous a prévenus
discovery--attacker = Les attaquants se sont manifestés
discovery--press = Par la presse ou sur Internet
discovery--other = Autrement
discovery--unknown = Inconnu
began = Quand la violation a-t-elle commencé ?
    .help = Si l’on ne peut qu’encadrer le moment, donnez le plus tôt et le plus tard.
going_on = Est-elle toujours en cours ?
    .help = Oui si d’autres peuvent encore accéder aux données, ou si vous ne le pouvez toujours pas.
ended = Quand s’est-elle terminée ?

## Page : nature

page--nature = Ce qui s’est passé

nature = Qu’est-il arrivé aux données ?
    .hint = Choisissez tout ce qui convient
nature--confidentiality = Quelqu’un les a vues ou obtenues sans y être autorisé (confidentialité)
nature--integrity = Elles ont été modifiées (intégrité)
nature--availability = Elles sont perdues ou inutilisables (disponibilité)
nature--unknown = Pas encore connu
cause = Comment est-ce arrivé ?
    .hint = Choisissez tout ce qui convient
cause--theft = Vol d’un appareil, d’un support ou de papiers
cause--loss = Perte d’un appareil, d’un support ou de papiers
cause--hacking = Intrusion dans un ordinateur ou un compte
cause--malware = Logiciel malveillant, par exemple un rançongiciel
cause--phishing = Hameçonnage
cause--wrong-recipient = Envoi ou remise à la mauvaise personne
cause--publication = Publication par erreur
cause--verbal = Propos tenus à quelqu’un qui ne devait pas savoir
cause--wrong-access = Accès abusif par notre propre personnel
cause--disposal = Mise au rebut sans destruction
cause--failure = Panne technique
cause--other = Autrement
cause--unknown = Pas encore connu
description = Que s’est-il passé ?
    .help = Dans l’ordre : ce que l’on a remarqué, qui, ce que vous avez trouvé ensuite. Les systèmes, fichiers ou papiers concernés. N’écrivez ni les données elles-mêmes, ni le nom des personnes concernées.
    .purpose = Pour comprendre ce qui s’est passé ; veuillez ne nommer aucune des personnes concernées
protection = Comment les données étaient-elles protégées auparavant ?
    .hint = Choisissez tout ce qui convient
    .help = Seulement ce qui protégeait précisément ces données au moment des faits.
protection--encryption = Chiffrées, et la clé n’est pas touchée par la violation
protection--pseudonymisation = Pseudonymisées
protection--hashing = Mots de passe conservés sous forme d’empreintes salées
protection--access-control = Accès restreint
protection--backup = Une sauvegarde existe
protection--remote-wipe = L’appareil peut être verrouillé ou effacé à distance
protection--other = Autre chose
protection--none = Pas du tout
protection--unknown = Pas encore connu

## Page : people

page--people = Personnes et données concernées
    .intro = Autant que possible à ce stade. Des estimations et des fourchettes suffisent.

no_data_note = Dites-nous quels types de données sont concernés, jamais les données elles-mêmes : ni listes de noms, ni dossiers, ni copies de ce qui a fui. Ce serait un endroit de plus d’où elles peuvent se perdre.
people = De qui sont les données concernées ?
    .hint = Choisissez tout ce qui convient
people--employees = De membres du personnel
people--users = D’utilisateurs d’un service
people--customers = De clients
people--patients = De patients
people--pupils = D’élèves et d’étudiants
people--minors = De mineurs
people--vulnerable = De personnes vulnérables
people--members = De membres, de donateurs, d’abonnés
people--applicants = De candidats
people--other = D’autres personnes
people--unknown = Pas encore connu
people_count = Combien de personnes, approximativement ?
    .hint = Un nombre, une estimation ou une fourchette
records = Quels types de données sont concernés ?
    .hint = Choisissez tout ce qui convient
records--identity = Nom, date de naissance, sexe, nationalité
records--contact = Adresses, numéros de téléphone, adresses électroniques
records--credentials = Identifiants et mots de passe
records--financial = Comptes, cartes, revenus, dettes
records--official-ids = Cartes d’identité, passeports, numéros de sécurité sociale et fiscaux
records--location = Localisation et déplacements
records--communication = Messages, appels, images, enregistrements
records--employment = Études, emploi, évaluations
records--special = Catégories particulières, comme la santé ou les convictions (article 9)
records--criminal = Condamnations pénales et infractions (article 10)
records--other = Autre chose
records--unknown = Pas encore connu
special = Quelles catégories particulières ?
    .hint = Choisissez tout ce qui convient
special--unknown = Pas encore connu
records_words = Avec vos mots, là où le choix ne le dit pas
    .example = Les photographies des cartes d’identité, pas leurs numéros
records_count = Combien d’enregistrements, approximativement ?
    .hint = Un nombre, une estimation ou une fourchette
    .help = Un enregistrement est ce qui va ensemble, comme le dossier d’un patient ou une commande : une personne peut en avoir plusieurs.

## Page : consequences

page--consequences = Conséquences

consequence_kinds = À quoi cela peut-il conduire pour les personnes concernées ?
    .hint = Choisissez tout ce qui convient
consequence_kinds--loss-of-control = Elles perdent le contrôle de leurs données
consequence_kinds--identity-theft = Usurpation d’identité
consequence_kinds--fraud = Fraude, chantage, hameçonnage à l’aide de ces données
consequence_kinds--financial-loss = Perte financière
consequence_kinds--discrimination = Discrimination
consequence_kinds--reputation = Atteinte à leur réputation
consequence_kinds--confidentiality = Secret professionnel rompu
consequence_kinds--physical-harm = Atteinte à la santé ou à la sécurité
consequence_kinds--rights-limited = Elles ne peuvent pas exercer leurs droits ou utiliser un service
consequence_kinds--other = Autre chose
consequence_kinds--none = Rien que nous puissions imaginer
consequence_kinds--unknown = Pas encore connu
consequences = Conséquences probables, avec vos mots
    .help = Ce que l’on pourrait faire de ces données, et qui en souffrirait le plus.
    .purpose = Pour juger de ce qui passe en premier ; veuillez ne nommer aucune des personnes concernées
severity = Quelle en est la gravité ?
severity--negligible = Négligeable
    .help = Un désagrément vite passé.
severity--limited = Limitée
    .help = Cela leur coûte de la peine et du temps, puis c’est fini.
severity--significant = Importante
    .help = Cela les frappe durement et longtemps : argent, travail, santé, considération.
severity--maximal = Maximale
    .help = On ne peut pas revenir en arrière.
severity--unknown = Pas encore connue

## Page : measures

page--measures = Mesures
    .intro = Ce que vous avez fait et proposez de faire pour remédier à la violation et en atténuer les effets.

measures = Mesures
measures-what = Quoi
    .example = Dossier retiré du réseau ; moteurs de recherche priés de l’oublier
measures-state = Où en est-elle ?
measures-state--applied = Prise
measures-state--ongoing = En cours
measures-state--planned = Proposée
measures-state--unknown = Inconnu
measures-aim = Dans quel but ?
    .hint = Choisissez tout ce qui convient
measures-aim--stop = Mettre fin à la violation
measures-aim--mitigate = En atténuer les effets pour les personnes concernées
measures-aim--prevent = Éviter qu’elle ne se reproduise
measures-time = Quand

## Page : informed

page--informed = Les personnes concernées
    .intro = Si la violation est susceptible d’engendrer un risque élevé pour elles, elles doivent être informées dans les meilleurs délais (article 34).

informed = Les avez-vous informées ?
informed--yes = Oui
informed--planned = Pas encore, c’est prévu
informed--no = Non, et ce n’est pas prévu
informed--unknown = Pas encore décidé
informed_on = Quand ?
informed_count = Combien d’entre elles ?
    .hint = Un nombre, une estimation ou une fourchette
informed_means = Par quel moyen ?
    .hint = Choisissez tout ce qui convient
informed_means--mail = Par courriel
informed_means--letter = Par lettre
informed_means--telephone = Par téléphone
informed_means--message = Par un message dans une application ou sur un portail
informed_means--in-person = De vive voix
informed_means--public = Par une communication publique
informed_means--other = Autrement
informed_means--unknown = Inconnu
informed_text = Ce que vous leur dites
    .hint = Le texte sous forme de fichier, sans noms
informed_planned = Quand le prévoyez-vous ?
informed_ground = Pourquoi pas ?
    .hint = Choisissez tout ce qui convient
informed_ground--protected = Les données étaient incompréhensibles pour autrui, par exemple chiffrées (article 34, paragraphe 3, point a)
informed_ground--risk-removed = Les mesures prises depuis ne laissent pas de risque élevé (article 34, paragraphe 3, point b)
informed_ground--disproportionate = Cela exigerait des efforts disproportionnés ; nous informons le public à la place (article 34, paragraphe 3, point c)
informed_ground--no-high-risk = Il n’y a pas de risque élevé
informed_ground--unknown = On ne peut pas encore le dire
informed_ground_words = Veuillez expliquer

## Page : border

page--border = Par-delà les frontières

cross_border = Le traitement est-il transfrontalier ?
    .help = Des établissements dans plusieurs États membres, ou des personnes sensiblement affectées dans plusieurs (article 4, point 23).
member_states = Dans quels États des personnes sont-elles concernées ?
lead_country = État membre de l’autorité chef de file
    .hint = Là où se trouve votre établissement principal (article 56)
lead_authority = Autorité chef de file
    .example = Garante per la protezione dei dati personali
authorities_informed = Dans quels États avez-vous informé d’autres autorités ?
others_informed = Qui d’autre a été informé ?
    .hint = Choisissez tout ce qui convient
others_informed--police = La police
others_informed--response-team = Une équipe de réponse
others_informed--sector-authority = L’autorité de notre secteur
others_informed--processors = Des sous-traitants et des partenaires
others_informed--insurers = Des assureurs
others_informed--other = Quelqu’un d’autre
others_informed--nobody = Personne
others_informed--unknown = Inconnu

## Page : evidence

page--evidence = Fichiers

minimise_note = Ne joignez rien qui contienne les données divulguées elles-mêmes : masquez-les d’abord, ou décrivez-les.
evidence = Fichiers
    .hint = Par exemple votre propre rapport ou des captures d’écran sans données personnelles
    .help = Les fichiers voyagent à l’intérieur du signalement chiffré, tels quels, octet par octet.

## Contrôles

check--aware_in_future = Ce moment n’est pas encore arrivé. La date, l’heure ou le fuseau sont-ils faux ?
check--began_after_aware = Vous auriez pris connaissance de la violation avant qu’elle ne commence. L’une des deux heures, ou un fuseau, est sans doute inexacte.
check--ended_before_began = La fin précède le début. Corrigez l’une des deux heures.
