# Dates, durations and sizes.

# A label and what it says, on one line. $label; $value
labelled = { $label }: { $value }

# $moment: a date and time. $offset: distance from UTC, such as +01:00; empty in UTC itself.
moment-with-zone = { $moment } (UTC{ $offset })
# The same with the name of the zone: $zone, such as Central European Standard Time.
moment-with-zone-name = { $moment }, { $zone } (UTC{ $offset })

# $count: a whole number.
duration-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
duration-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

relative-now = now
relative-in-minutes = { $count ->
    [one] in { $count } minute
   *[other] in { $count } minutes
}
relative-in-hours = { $count ->
    [one] in { $count } hour
   *[other] in { $count } hours
}
relative-in-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}
relative-ago-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
relative-ago-hours = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
relative-ago-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}

# $size: a number with at most one digit after the point. Binary prefixes (IEC 80000-13); the space does not break.
size-bytes = { $size ->
    [one] { $size } byte
   *[other] { $size } bytes
}
size-kib = { $size } KiB
size-mib = { $size } MiB
size-gib = { $size } GiB
size-tib = { $size } TiB
