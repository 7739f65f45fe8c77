# Dates, durations and sizes.

# תווית ומה שהיא אומרת, בשורה אחת. $label; $value
labelled = { $label }: { $value }

# $moment: a date and time. $offset: distance from UTC, such as +01:00; empty in UTC itself.
# The one variant makes “UTC+01:00” a single argument, so that it keeps its order in a line from the right.
moment-with-zone = { $moment } ({ $offset ->
   *[any] UTC{ $offset }
})
# The same with the name of the zone: $zone, such as Central European Standard Time.
moment-with-zone-name = { $moment }, { $zone } ({ $offset ->
   *[any] UTC{ $offset }
})

# $count: a whole number.
duration-seconds = { $count ->
    [one] שנייה אחת
    [two] שתי שניות
   *[other] { $count } שניות
}
duration-minutes = { $count ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $count } דקות
}
duration-hours = { $count ->
    [one] שעה אחת
    [two] שעתיים
   *[other] { $count } שעות
}
duration-days = { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
}

relative-now = עכשיו
relative-in-minutes = { $count ->
    [one] בעוד דקה
    [two] בעוד שתי דקות
   *[other] בעוד { $count } דקות
}
relative-in-hours = { $count ->
    [one] בעוד שעה
    [two] בעוד שעתיים
   *[other] בעוד { $count } שעות
}
relative-in-days = { $count ->
    [one] בעוד יום
    [two] בעוד יומיים
   *[other] בעוד { $count } ימים
}
relative-ago-minutes = { $count ->
    [one] לפני דקה
    [two] לפני שתי דקות
   *[other] לפני { $count } דקות
}
relative-ago-hours = { $count ->
    [one] לפני שעה
    [two] לפני שעתיים
   *[other] לפני { $count } שעות
}
relative-ago-days = { $count ->
    [one] לפני יום
    [two] לפני יומיים
   *[other] לפני { $count } ימים
}

# $size: a number with at most one digit after the point. Binary prefixes (IEC 80000-13); the space does not break.
size-bytes = { $size ->
    [one] בית אחד
    [two] שני בתים
   *[other] { $size } בתים
}
size-kib = { $size } KiB
size-mib = { $size } MiB
size-gib = { $size } GiB
size-tib = { $size } TiB
