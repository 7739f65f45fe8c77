# Permissible Actions Protocol: what may be done with the information.

pap--clear = PAP:CLEAR
    .help = Aucune restriction d’utilisation.
pap--green = PAP:GREEN
    .help = Les actions actives sont permises : interroger la cible, bloquer du trafic, tendre des leurres.
pap--amber = PAP:AMBER
    .help = Seulement ce que la cible ne voit pas : recherches auprès de tiers, comme WHOIS, et surveillance.
pap--red = PAP:RED
    .help = Seulement ce qui ne se remarque pas de l’extérieur : rien sur le réseau, uniquement l’examen de ses propres journaux.
