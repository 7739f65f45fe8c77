//! Dates, times, zones and lengths of time.

use super::numbers::groups;
use super::{Read, unread};
use crate::answers;
use crate::figures::ascii;
use crate::kind::{Moment, Precision, Typed, Unread};
use jiff::civil::{Date, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Zoned};
use rust_decimal::Decimal;

/// A date of the Gregorian calendar with the year first: `2026-11-01`, `2026/11/1`, `2026年11月1日`. Which of the
/// others is the month cannot be known of a date that begins with the day.
pub(super) fn date(text: &str) -> Result<Date, Unread> {
    let text = ascii(text.trim());
    let part = |part: &str, most: usize| {
        let fits = (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        part.parse::<i16>().ok().filter(|_| fits)
    };
    let parts = || {
        let (year, rest) = text.split_once(['-', '/', '年'])?;
        let (month, day) = match text.contains('年') {
            true => rest.strip_suffix('日')?.split_once('月')?,
            false => rest.split_once(if text.contains('/') { '/' } else { '-' })?,
        };
        let year = part(year, 4).filter(|_| year.len() == 4)?;
        let (month, day) = (part(month, 2)?, part(day, 2)?);
        Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    };
    parts().map_or_else(|| unread("date"), Ok)
}

/// `H:MM`, `HH:MM` or `HH:MM:SS`.
fn time(text: &str) -> Option<(Time, Precision)> {
    let text = ascii(text.trim());
    let mut parts = text.split(':').map(|part| {
        part.parse::<i8>()
            .ok()
            .filter(|_| (1..=2).contains(&part.len()))
    });
    let (hour, minute) = (parts.next()??, parts.next()??);
    let (second, precision) = match parts.next() {
        None => (0, Precision::Minute),
        Some(second) => (second?, Precision::Second),
    };
    let done = parts.next().is_none();
    Time::new(hour, minute, second, 0)
        .ok()
        .filter(|_| done)
        .map(|time| (time, precision))
}

pub(super) fn read_moment(moment: &answers::Moment, zone: &TimeZone) -> Read {
    let (day, hour) = (moment.date.trim(), moment.time.trim());
    if day.is_empty() {
        return if hour.is_empty() {
            Ok(None)
        } else {
            unread("moment-date")
        };
    }
    let day = date(day)?;
    let zone = match moment.zone.trim() {
        "" => zone.clone(),
        name => match time_zone(name) {
            Some((_, zone)) => zone,
            None => return unread("zone"),
        },
    };
    let (best, precision) = if hour.is_empty() {
        (start_of_day(day, zone), Precision::Day)
    } else {
        match time(hour) {
            // A time that the clocks leapt over counts as the same interval after the leap; one that they
            // showed twice is the first (RFC 5545, section 3.3.5).
            Some((time, precision)) => (
                zone.to_ambiguous_zoned(day.to_datetime(time))
                    .compatible()
                    .ok(),
                precision,
            ),
            None => return unread("time"),
        }
    };
    match best {
        Some(best) => Ok(Some(Typed::Moment(Moment {
            best,
            precision,
            about: moment.about,
        }))),
        None => unread("date"),
    }
}

fn start_of_day(day: Date, zone: TimeZone) -> Option<Zoned> {
    zone.to_zoned(day.at(12, 0, 0, 0)).ok()?.start_of_day().ok()
}

/// The zone of a name or an offset; nothing for what is neither.
pub fn zone(text: &str) -> Option<TimeZone> {
    time_zone(text).map(|(_, zone)| zone)
}

/// An IANA zone or an offset (`Z`, `+02`, `-03:30`), with the name in its usual writing.
pub(crate) fn time_zone(text: &str) -> Option<(String, TimeZone)> {
    let text = ascii(text.trim());
    let text = &*text;
    if text.eq_ignore_ascii_case("z") || text.eq_ignore_ascii_case("utc") {
        return Some(("UTC".to_owned(), TimeZone::UTC));
    }
    let (sign, rest) = match text.chars().next()? {
        '+' => (1, text.get(1..)?),
        '-' => (-1, text.get(1..)?),
        _ => {
            // What the system calls its zone is known to its own clock only.
            let named = text.contains('/')
                || text
                    .bytes()
                    .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
            let zone = TimeZone::get(text)
                .ok()
                .filter(|_| named || text.is_ascii())?;
            return Some((zone.iana_name()?.to_owned(), zone));
        }
    };
    let (hours, minutes) = rest.split_once(':').unwrap_or_else(|| match rest.len() {
        4 => rest.split_at_checked(2).unwrap_or((rest, "0")),
        _ => (rest, "0"),
    });
    let digits = |t: &str| t.len() <= 2 && t.bytes().all(|b| b.is_ascii_digit());
    let (hours, minutes) = (
        hours.parse::<i32>().ok().filter(|_| digits(hours))?,
        minutes.parse::<i32>().ok().filter(|_| digits(minutes))?,
    );
    if hours > 14 || minutes > 59 {
        return None;
    }
    let offset = Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()?;
    let written = format!(
        "{}{hours:02}:{minutes:02}",
        if sign < 0 { '-' } else { '+' }
    );
    Some((written, TimeZone::fixed(offset)))
}

/// ISO 8601 (`PT3H`, `P2DT12H`, `P1W`) or amounts with units (`3 h`, `2 d 12 h`, `90 min`).
pub(crate) fn duration(text: &str) -> Option<SignedDuration> {
    let text = text.trim().to_lowercase();
    let mut seconds = Decimal::ZERO;
    let (mut rest, iso) = match text.strip_prefix('p') {
        Some(rest) => (rest, true),
        None => (text.as_str(), false),
    };
    let mut in_time = !iso;
    let mut any = false;
    loop {
        rest = rest.trim_start_matches(|c: char| !iso && (groups(c) || matches!(c, ',' | '،')));
        if let Some(after) = rest.strip_prefix('t').filter(|_| !in_time) {
            (rest, in_time) = (after, true);
            if rest.is_empty() {
                return None;
            }
        }
        if rest.is_empty() {
            break;
        }
        let (amount, after) = rest
            .split_at(rest.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | '٫'))?);
        let after = after.trim_start_matches(|c: char| !iso && groups(c));
        let end = after
            .find(|c: char| !c.is_alphabetic() || iso && !c.is_ascii())
            .unwrap_or(after.len());
        let (unit, after) = after.split_at(if iso { end.min(1) } else { end });
        let length = match (unit, in_time, iso) {
            ("w", false, true) | ("w", _, false) => 604_800,
            ("d", false, true) | ("d" | "j" | "t", _, false) => 86_400,
            ("h", true, _) | ("std", _, false) => 3600,
            ("m", true, _) | ("min", _, false) => 60,
            ("s", true, _) | ("sec", _, false) => 1,
            _ => return None,
        };
        let amount = Decimal::from_str_exact(&amount.replace([',', '٫'], ".")).ok()?;
        seconds = seconds.checked_add(amount.checked_mul(Decimal::from(length))?)?;
        rest = after.trim_start_matches('.');
        any = true;
    }
    let seconds = rust_decimal::prelude::ToPrimitive::to_i64(&seconds.trunc())?;
    // A century: more is a slip of the keyboard, and later sums stay in range.
    (any && seconds <= 3_155_760_000).then(|| SignedDuration::from_secs(seconds))
}
