# Datum, Zeiträume und Größen.

# Eine Beschriftung und was sie sagt, in einer Zeile. $label; $value
labelled = { $label }: { $value }

# $moment: Datum und Uhrzeit. $offset: Abstand zu UTC, etwa +01:00; leer bei UTC selbst.
moment-with-zone = { $moment } (UTC{ $offset })
# Dasselbe mit dem Namen der Zone: $zone, etwa Mitteleuropäische Normalzeit.
moment-with-zone-name = { $moment }, { $zone } (UTC{ $offset })

# $count: ganze Zahl.
duration-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
duration-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
duration-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
duration-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}

relative-now = jetzt
relative-in-minutes = { $count ->
    [one] in { $count } Minute
   *[other] in { $count } Minuten
}
relative-in-hours = { $count ->
    [one] in { $count } Stunde
   *[other] in { $count } Stunden
}
relative-in-days = { $count ->
    [one] in { $count } Tag
   *[other] in { $count } Tagen
}
relative-ago-minutes = { $count ->
    [one] vor { $count } Minute
   *[other] vor { $count } Minuten
}
relative-ago-hours = { $count ->
    [one] vor { $count } Stunde
   *[other] vor { $count } Stunden
}
relative-ago-days = { $count ->
    [one] vor { $count } Tag
   *[other] vor { $count } Tagen
}

# $size: Zahl mit höchstens einer Nachkommastelle. Binäre Präfixe (IEC 80000-13); geschütztes Leerzeichen.
size-bytes = { $size } Byte
size-kib = { $size } KiB
size-mib = { $size } MiB
size-gib = { $size } GiB
size-tib = { $size } TiB
