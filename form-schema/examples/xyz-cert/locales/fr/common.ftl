### Textes de l’équipe XYZ-CERT communs à sa description et à tous ses formulaires.

## Catégories d’informations (section 4.2 de la description)

disclosure--private-user = Informations privées sur des utilisateurs
    .help = Elles concernent des personnes précises ou leurs comptes ; la loi, un contrat ou la simple décence imposent la confidentialité.
disclosure--intruder = Informations sur les intrus
    .help = Qui ils sont, d’où ils viennent, ce qu’ils utilisent.
disclosure--private-site = Informations privées sur des sites
    .help = Détails techniques de systèmes et de réseaux précis.
disclosure--vulnerability = Informations sur les vulnérabilités
    .help = Failles, attaques, correctifs et mesures de contournement, sans dire qui a été touché.
disclosure--embarrassing = L’existence d’un incident
    .help = Le fait qu’il a touché ce site ou ces personnes, son étendue et sa gravité.
disclosure--statistical = Statistiques
    .help = Des chiffres qui ne permettent de reconnaître personne.
disclosure--contact = Coordonnées
    .help = Comment joindre les administrateurs et les équipes de réponse.

## Destinataires (section 4.2 de la description, et questions du formulaire)

recipients--management = La direction de l’Université responsable des systèmes concernés
recipients--rights-office = Le Bureau des droits et responsabilités
recipients--campus-security = Le service de sécurité de l’Université
recipients--sysadmins = Les administrateurs systèmes de l’Université XYZ
recipients--users = Les utilisateurs dont le compte est concerné
recipients--community = La communauté universitaire
recipients--other-csirts = Les autres équipes de réponse et les sites impliqués
recipients--vendors = Les fournisseurs des produits concernés
recipients--law-enforcement = La police et les autres autorités judiciaires
recipients--security-community = La communauté de la sécurité informatique
recipients--public = Le public
recipients--press = La presse
recipients--nobody = Personne en dehors de XYZ-CERT
