# Traffic Light Protocol 2.0 (FIRST) : jusqu’où un signalement peut circuler.

tlp--clear = TLP:CLEAR
    .help = Peut être communiqué à tous et publié.
tlp--green = TLP:GREEN
    .help = Peut être partagé au sein de la communauté de ceux qui protègent des systèmes, mais pas publié.
tlp--amber = TLP:AMBER
    .help = Peut être partagé au sein de l’organisation du destinataire et avec ses clients, selon le besoin d’en connaître.
tlp--amber-strict = TLP:AMBER+STRICT
    .help = Peut être partagé uniquement au sein de l’organisation du destinataire, selon le besoin d’en connaître.
tlp--red = TLP:RED
    .help = Réservé aux personnes destinataires ; ne peut être transmis à personne d’autre.
