//! Dates, times, numbers, sizes, durations and lists as a language writes them; sorting as it sorts.
//!
//! CLDR's patterns through ICU4X; durations and sizes are messages of `formats.ftl`. On a screen dates are of the
//! calendar and numbers of the digits that the language uses by default (CLDR): Persian for `fa`, Buddhist for `th`,
//! Gregorian for `ar`, `he` and `ja`; Western digits for `ar`, Arabic ones for `ar-EG`. What leaves the machine is written by
//! [`Formats::export`]: it is read elsewhere.

use std::{cmp::Ordering, fmt};

use icu_calendar::{
    Iso,
    week::{WeekInformation, WeekPreferences},
};
use icu_collator::{
    Collator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions,
    preferences::CollationNumericOrdering,
};
use icu_datetime::{
    DateTimeFormatter as Formatter, NoCalendarFormatter,
    fieldsets::{
        E, T, YM, YMD, YMDT,
        zone::{LocalizedOffsetLong, SpecificLong},
    },
    input::{Date, DateTime, Time, TimeZone, UtcOffset},
    options::TimePrecision,
};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
};
use icu_locale_core::Locale;
use jiff::{
    Zoned,
    civil::{self, Weekday},
};

use crate::{
    args::Args,
    catalogue::{Catalogue, numbers},
    digits::Digits,
    lang::Lang,
};

#[cfg(test)]
mod tests;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// A language's ways of writing. Built once (some two milliseconds) and kept; any thread may use it.
///
/// Where CLDR had nothing for a language, which its root data rule out, ISO 8601 and plain digits are written.
pub struct Formats {
    lang: Lang,
    words: Catalogue,
    date: Option<Formatter<YMD>>,
    date_long: Option<Formatter<YMD>>,
    date_time: Option<Formatter<YMDT>>,
    time: Option<NoCalendarFormatter<T>>,
    zone: Option<NoCalendarFormatter<SpecificLong>>,
    offset: Option<NoCalendarFormatter<LocalizedOffsetLong>>,
    weekday: Option<Formatter<E>>,
    weekday_short: Option<Formatter<E>>,
    year_month: Option<Formatter<YM>>,
    first_weekday: Weekday,
    decimal: Option<DecimalFormatter>,
    and: Option<ListFormatter>,
    or: Option<ListFormatter>,
    collator: Option<CollatorBorrowed<'static>>,
}

impl Formats {
    /// The ways of a language, for a screen. Pseudo-locales write dates and numbers as English does.
    pub fn new(lang: &Lang) -> Formats {
        Formats::with(lang, Digits::Language, Catalogue::program(lang))
    }

    /// The same words with Western digits and Gregorian dates in every language: for what leaves the machine.
    pub fn export(lang: &Lang) -> Formats {
        Formats::with(lang, Digits::Western, Catalogue::export(lang))
    }

    fn with(lang: &Lang, digits: Digits, words: Catalogue) -> Formats {
        let tag = if lang.is_pseudo() {
            "en".to_owned()
        } else {
            lang.tag()
        };
        let locale = digits.locale(&tag).unwrap_or(Locale::UNKNOWN);
        let list = ListFormatterOptions::default().with_length(ListLength::Wide);
        let mut sorting = CollatorPreferences::from(&locale);
        // `host2` before `host10`.
        sorting.numeric_ordering = Some(CollationNumericOrdering::True);
        let week = WeekInformation::try_new(WeekPreferences::from(&locale));
        let minutes = YMDT::medium().with_time_precision(TimePrecision::Minute);
        Formats {
            lang: lang.clone(),
            words,
            date: Formatter::try_new((&locale).into(), YMD::medium()).ok(),
            date_long: Formatter::try_new((&locale).into(), YMD::long()).ok(),
            date_time: Formatter::try_new((&locale).into(), minutes).ok(),
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).ok(),
            zone: NoCalendarFormatter::try_new((&locale).into(), SpecificLong).ok(),
            offset: NoCalendarFormatter::try_new((&locale).into(), LocalizedOffsetLong).ok(),
            weekday: Formatter::try_new((&locale).into(), E::long()).ok(),
            weekday_short: Formatter::try_new((&locale).into(), E::short()).ok(),
            year_month: Formatter::try_new((&locale).into(), YM::long()).ok(),
            first_weekday: week
                .ok()
                .and_then(|week| weekday(week.first_weekday))
                .unwrap_or(Weekday::Monday),
            decimal: numbers::formatter(&tag, true, digits),
            and: ListFormatter::try_new_and((&locale).into(), list).ok(),
            or: ListFormatter::try_new_or((&locale).into(), list).ok(),
            collator: Collator::try_new(sorting, CollatorOptions::default()).ok(),
        }
    }

    /// The language.
    pub fn lang(&self) -> &Lang {
        &self.lang
    }

    /// A day, short: `1 nov. 2026`, `01.11.2026`.
    pub fn date(&self, date: civil::Date) -> String {
        written(
            &self.date,
            icu_date(date),
            |format, date| format.format(&date).to_string(),
            date,
        )
    }

    /// A day with the month in words: `1. November 2026`.
    pub fn date_long(&self, date: civil::Date) -> String {
        written(
            &self.date_long,
            icu_date(date),
            |format, date| format.format(&date).to_string(),
            date,
        )
    }

    /// A time of day to the minute, with twelve or twenty-four hours as is usual.
    pub fn time(&self, time: civil::Time) -> String {
        let plain = time.strftime("%H:%M");
        written(
            &self.time,
            icu_time(time),
            |format, time| format.format(&time).to_string(),
            plain,
        )
    }

    /// A day and a time to the minute, short.
    pub fn date_time(&self, at: civil::DateTime) -> String {
        let input = icu_date(at.date())
            .zip(icu_time(at.time()))
            .map(|(date, time)| DateTime { date, time });
        let plain = at.strftime("%Y-%m-%d %H:%M");
        written(
            &self.date_time,
            input,
            |format, input| format.format(&input).to_string(),
            plain,
        )
    }

    /// A moment where its zone is, with the zone's distance from UTC: `1 nov. 2026, 13:05 (UTC+01:00)`. For where room
    /// is tight: see [`Formats::moment_in_zone`].
    pub fn moment(&self, at: &Zoned) -> String {
        let args = Args::new()
            .with("moment", self.date_time(at.datetime()))
            .with("offset", self.distance(at));
        self.words.text("moment-with-zone", &args)
    }

    /// A moment with the name of its zone, where CLDR has one in the language, and the zone's distance from UTC:
    /// `Nov 1, 2026, 1:05 PM, Central European Standard Time (UTC+01:00)`.
    ///
    /// The distance stands there too: names such as China Standard Time and Central Standard Time are shortened and
    /// heard alike.
    pub fn moment_in_zone(&self, at: &Zoned) -> String {
        let Some(zone) = self.zone_name(at) else {
            return self.moment(at);
        };
        let args = Args::new()
            .with("moment", self.date_time(at.datetime()))
            .with("zone", zone)
            .with("offset", self.distance(at));
        self.words.text("moment-with-zone-name", &args)
    }

    /// What people call the zone at that moment, such as `heure d’été d’Europe centrale`; nothing for a mere offset.
    pub fn zone_name(&self, at: &Zoned) -> Option<String> {
        let id = match at.time_zone().iana_name()? {
            // Its name in the zone database, and what everybody calls it.
            "UTC" => "Etc/UTC",
            name => name,
        };
        let offset = UtcOffset::try_from_seconds(at.offset().seconds()).ok()?;
        let here = DateTime {
            date: icu_date(at.date())?,
            time: icu_time(at.time())?,
        };
        let zone = TimeZone::from_iana_id(id)
            .with_offset(Some(offset))
            .at_date_time(here);
        let name = self.zone.as_ref()?.format(&zone).to_string();
        // Where there is no name, CLDR writes the offset in its place.
        let offset = self.offset.as_ref()?.format(&zone).to_string();
        (name != offset).then_some(name)
    }

    /// `+01:00` in the language's digits; empty in UTC itself.
    fn distance(&self, at: &Zoned) -> String {
        let seconds = at.offset().seconds();
        if seconds == 0 {
            return String::new();
        }
        let sign = if seconds < 0 { '\u{2212}' } else { '+' };
        let minutes = seconds.unsigned_abs() / 60;
        let two = |number: u32| {
            let mut number = Decimal::from(number);
            number.pad_start(2);
            written(
                &self.decimal,
                Some(number.clone()),
                |format, n| format.format(&n).to_string(),
                number,
            )
        };
        format!("{sign}{}:{}", two(minutes / 60), two(minutes % 60))
    }

    /// The name of a day of the week: `Monday`.
    pub fn weekday(&self, day: Weekday) -> String {
        written(
            &self.weekday,
            sample(day),
            |format, date| format.format(&date).to_string(),
            iso_day(day),
        )
    }

    /// The shortest usual name of a day of the week, for a calendar's head.
    pub fn weekday_short(&self, day: Weekday) -> String {
        written(
            &self.weekday_short,
            sample(day),
            |format, date| format.format(&date).to_string(),
            iso_day(day),
        )
    }

    /// The day that a calendar's week begins with.
    pub fn first_weekday(&self) -> Weekday {
        self.first_weekday
    }

    /// A month of a year, for a calendar's title: `November 2026`.
    pub fn year_month(&self, date: civil::Date) -> String {
        let plain = date.strftime("%Y-%m");
        written(
            &self.year_month,
            icu_date(date),
            |format, date| format.format(&date).to_string(),
            plain,
        )
    }

    /// A whole number, grouped.
    pub fn integer(&self, number: i64) -> String {
        written(
            &self.decimal,
            Some(Decimal::from(number)),
            |format, n| format.format(&n).to_string(),
            number,
        )
    }

    /// A decimal number as typed (`-1234.50`, a point, no exponent), with its digits kept; text that is no such
    /// number stays as it is.
    pub fn decimal(&self, number: &str) -> String {
        written(
            &self.decimal,
            number.parse().ok(),
            |format, n: Decimal| format.format(&n).to_string(),
            number,
        )
    }

    /// A size in bytes, with binary prefixes (IEC 80000-13) and at most one digit after the point: `1.5 MiB`.
    pub fn size(&self, bytes: u64) -> String {
        let write = |unit, size: f64| self.words.text(unit, &Args::new().with("size", size));
        if bytes < 1024 {
            return write("size-bytes", bytes as f64);
        }
        let tenths = |unit: u128| (u128::from(bytes) * 10 + unit / 2) / unit;
        let (mut name, mut unit) = ("size-kib", 1024);
        for larger in ["size-mib", "size-gib", "size-tib"] {
            // What rounds to 1024 of a unit is one of the next.
            if tenths(unit) < 10_240 {
                break;
            }
            (name, unit) = (larger, unit * 1024);
        }
        write(name, tenths(unit) as f64 / 10.0)
    }

    /// A duration in its largest fitting unit, rounded down: `3 hours`. Under a minute in seconds.
    pub fn duration(&self, seconds: u64) -> String {
        let (unit, count) = largest(seconds);
        self.units(count, unit)
    }

    /// So many of a unit, `days`, `hours`, `minutes` or `seconds`, however many they are: `26 hours`.
    pub fn units(&self, count: u64, unit: &str) -> String {
        self.words.text(
            &format!("duration-{unit}"),
            &Args::new().with("count", count),
        )
    }

    /// A moment as seen from now, `seconds` ahead of it or (negative) past: `in 3 hours`, `2 days ago`, `now` within
    /// a minute.
    pub fn relative(&self, seconds: i64) -> String {
        let distance = seconds.unsigned_abs();
        if distance < MINUTE {
            return self.words.text("relative-now", &Args::new());
        }
        let side = if seconds > 0 { "in" } else { "ago" };
        let (unit, count) = largest(distance);
        self.words.text(
            &format!("relative-{side}-{unit}"),
            &Args::new().with("count", count),
        )
    }

    /// `a, b and c`.
    pub fn all_of<T: fmt::Display>(&self, items: &[T]) -> String {
        list(&self.and, items)
    }

    /// `a, b or c`.
    pub fn one_of<T: fmt::Display>(&self, items: &[T]) -> String {
        list(&self.or, items)
    }

    /// The order in which the language puts two words; runs of digits by their number.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator
            .as_ref()
            .map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
    }

    /// Bytes that stand in the order of [`Formats::compare`]: for sorting many words.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::new();
        match &self.collator {
            Some(collator) => {
                let Ok(()) = collator.write_sort_key_to(text, &mut key);
            }
            None => key.extend_from_slice(text.as_bytes()),
        }
        key
    }
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Formats").field(&self.lang.tag()).finish()
    }
}

/// Writes with a format, or plainly when either is missing.
fn written<F, I>(
    format: &Option<F>,
    input: Option<I>,
    write: impl Fn(&F, I) -> String,
    plain: impl fmt::Display,
) -> String {
    match (format, input) {
        (Some(format), Some(input)) => write(format, input),
        _ => plain.to_string(),
    }
}

fn list<T: fmt::Display>(format: &Option<ListFormatter>, items: &[T]) -> String {
    let items: Vec<String> = items.iter().map(T::to_string).collect();
    match format {
        Some(format) => format.format_to_string(items.iter()),
        None => items.join(", "),
    }
}

fn largest(seconds: u64) -> (&'static str, u64) {
    match seconds {
        0..MINUTE => ("seconds", seconds),
        MINUTE..HOUR => ("minutes", seconds / MINUTE),
        HOUR..DAY => ("hours", seconds / HOUR),
        _ => ("days", seconds / DAY),
    }
}

fn icu_date(date: civil::Date) -> Option<Date<Iso>> {
    Date::try_new_iso(
        i32::from(date.year()),
        u8::try_from(date.month()).ok()?,
        u8::try_from(date.day()).ok()?,
    )
    .ok()
}

fn icu_time(time: civil::Time) -> Option<Time> {
    Time::try_new(
        u8::try_from(time.hour()).ok()?,
        u8::try_from(time.minute()).ok()?,
        0,
        0,
    )
    .ok()
}

/// A date that falls on the day.
fn sample(day: Weekday) -> Option<Date<Iso>> {
    // 1 June 2026 is a Monday.
    icu_date(civil::Date::new(2026, 6, day.to_monday_one_offset()).ok()?)
}

fn iso_day(day: Weekday) -> i8 {
    day.to_monday_one_offset()
}

fn weekday(day: icu_calendar::types::Weekday) -> Option<Weekday> {
    Weekday::from_monday_one_offset(day as i8).ok()
}
