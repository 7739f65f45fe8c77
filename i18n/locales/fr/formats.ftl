# Dates, durées et tailles.

# Un intitulé et ce qu’il dit, sur une ligne ; l’espace avant le deux-points est insécable. $label ; $value
labelled = { $label } : { $value }

# $moment : date et heure. $offset : écart avec UTC, par exemple +01:00 ; vide en UTC.
moment-with-zone = { $moment } (UTC{ $offset })
# De même, avec le nom du fuseau : $zone, par exemple heure normale d’Europe centrale.
moment-with-zone-name = { $moment }, { $zone } (UTC{ $offset })

# $count : nombre entier.
duration-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
duration-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}

relative-now = maintenant
relative-in-minutes = { $count ->
    [one] dans { $count } minute
   *[other] dans { $count } minutes
}
relative-in-hours = { $count ->
    [one] dans { $count } heure
   *[other] dans { $count } heures
}
relative-in-days = { $count ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
}
relative-ago-minutes = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
}
relative-ago-hours = { $count ->
    [one] il y a { $count } heure
   *[other] il y a { $count } heures
}
relative-ago-days = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}

# $size : nombre avec au plus un chiffre après la virgule. Préfixes binaires (CEI 80000-13) ; espace insécable.
size-bytes = { $size ->
    [one] { $size } octet
   *[other] { $size } octets
}
size-kib = { $size } Kio
size-mib = { $size } Mio
size-gib = { $size } Gio
size-tib = { $size } Tio
