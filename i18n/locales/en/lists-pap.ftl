# Permissible Actions Protocol: what may be done with the information.

pap--clear = PAP:CLEAR
    .help = No restrictions on using the information.
pap--green = PAP:GREEN
    .help = Active steps are allowed: contacting the target, blocking traffic, setting traps for it.
pap--amber = PAP:AMBER
    .help = Only what the target does not see: look-ups with third parties, such as WHOIS, and monitoring.
pap--red = PAP:RED
    .help = Only what cannot be noticed from outside: nothing on the network, only the search of one’s own logs.
