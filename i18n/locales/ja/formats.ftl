# Dates, durations and sizes.

# 見出しとその内容（1 行）。$label; $value
labelled = { $label }: { $value }

# $moment: a date and time. $offset: distance from UTC, such as +01:00; empty in UTC itself.
moment-with-zone = { $moment } (UTC{ $offset })
# The same with the name of the zone: $zone, such as Central European Standard Time.
moment-with-zone-name = { $moment } { $zone } (UTC{ $offset })

# $count: a whole number.
duration-seconds = { $count ->
   *[other] { $count } 秒
}
duration-minutes = { $count ->
   *[other] { $count } 分
}
duration-hours = { $count ->
   *[other] { $count } 時間
}
duration-days = { $count ->
   *[other] { $count } 日
}

relative-now = 今
relative-in-minutes = { $count ->
   *[other] { $count } 分後
}
relative-in-hours = { $count ->
   *[other] { $count } 時間後
}
relative-in-days = { $count ->
   *[other] { $count } 日後
}
relative-ago-minutes = { $count ->
   *[other] { $count } 分前
}
relative-ago-hours = { $count ->
   *[other] { $count } 時間前
}
relative-ago-days = { $count ->
   *[other] { $count } 日前
}

# $size: a number with at most one digit after the point. Binary prefixes (IEC 80000-13); the space does not break.
size-bytes = { $size ->
   *[other] { $size } バイト
}
size-kib = { $size } KiB
size-mib = { $size } MiB
size-gib = { $size } GiB
size-tib = { $size } TiB
