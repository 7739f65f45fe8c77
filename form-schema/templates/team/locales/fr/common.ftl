### Textes communs à la description et à tous les formulaires.

## Catégories d’informations (section 4.2 de la description)

disclosure--people = Informations privées sur des personnes
    .help = Elles concernent des personnes précises ou leurs comptes ; la loi, un contrat ou la simple décence imposent la confidentialité.
disclosure--intruder = Informations sur les intrus
    .help = Qui ils sont, d’où ils viennent, ce qu’ils utilisent.
disclosure--site = Informations privées sur des sites
    .help = Détails techniques de systèmes et de réseaux précis.
disclosure--incident = L’existence d’un incident
    .help = Qui il a touché, son étendue et sa gravité.
disclosure--vulnerability = Informations sur les vulnérabilités
    .help = Failles, attaques, correctifs et mesures de contournement, sans dire qui a été touché.
disclosure--statistics = Statistiques
    .help = Des chiffres qui ne permettent de reconnaître personne.
disclosure--contact = Coordonnées
    .help = Comment joindre les administrateurs et les équipes de réponse.

## Destinataires (tableau de la section 4.2 et question ci-dessous)

recipients--management = La direction responsable des systèmes concernés
recipients--sysadmins = Les administrateurs des systèmes concernés
recipients--users = Les utilisateurs dont le compte ou les données sont concernés
recipients--constituency = Les autres organismes et personnes que nous servons
recipients--other-csirts = Les autres équipes de réponse et les sites impliqués
recipients--providers = Les fournisseurs d’accès et les hébergeurs
recipients--vendors = Les fournisseurs des produits concernés
recipients--law-enforcement = La police et les autres autorités judiciaires
recipients--authorities = Les autorités de contrôle
recipients--security-community = La communauté de la sécurité informatique
recipients--public = Le public et la presse
recipients--nobody = Personne en dehors de l’équipe

## La page « À qui peut-on en parler », la même dans chaque formulaire

page--disclosure = À qui peut-on en parler
    .intro = La section 4.2 de notre description fixe ce que nous disons et à qui. Indiquez ici ce que nous pouvons faire sans vous consulter à chaque fois.

may_tell = À qui pouvons-nous dire ce qui s’est passé, en vous nommant ou en nommant votre organisme ?
    .hint = Choisissez tout ce qui convient, ou « personne »
    .help = Ceux que vous choisissez reçoivent ce qu’exige l’affaire, pas davantage. Avec « personne », nous vous consultons avant chaque démarche hors de l’équipe ; les obligations légales demeurent.

may_tell_anonymised = À qui pouvons-nous en parler si personne ne peut vous reconnaître ?
    .hint = Choisissez tout ce qui convient, ou « personne »
    .help = Les modes d’attaque, les adresses des attaquants et les indicateurs aident d’autres à remarquer la même chose. Nous retirons les noms, vos adresses et tout ce qui permettrait de vous reconnaître.

tlp = Marquage TLP (Traffic Light Protocol) de ce signalement
    .help = Les autres équipes comprennent ce marquage immédiatement. Si vous n’en avez pas l’habitude, AMBER est un choix raisonnable : ceux qui en ont besoin pour agir, dans les organismes concernés.

check--red_yet_told = TLP:RED signifie que personne d’autre ne doit être informé ; or des destinataires sont choisis ici. Choisissez « personne » ou un autre marquage.
