//! Dates, times, zones and lengths of time.

use super::numbers::groups;
use super::{Read, unread};
use crate::answers;
use crate::blank::is_blank;
use crate::figures::ascii;
use crate::kind::{Clock, Length, Moment, Precision, Typed, Unit, Unread};
use jiff::civil::{Date, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Zoned};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A date of the Gregorian calendar with the year first: `2026-11-01`, `2026/11/1`, `2026年11月1日`. Which of the
/// others is the month cannot be known of a date that begins with the day.
pub(super) fn date(text: &str) -> Result<Date, Unread> {
    match day_or_month(text, "date")? {
        (date, Precision::Day) => Ok(date),
        _ => unread("date"),
    }
}

/// A date as above, or its year and month only: `2026-11`, `2026年11月`. `otherwise` is said of what is written in another
/// way; what is written so and stands in no calendar is told apart.
fn day_or_month(text: &str, otherwise: &'static str) -> Result<(Date, Precision), Unread> {
    let Some((year, month, day)) = figures(text) else {
        return unread(otherwise);
    };
    let precision = day.map_or(Precision::Month, |_| Precision::Day);
    match Date::new(year, month, day.unwrap_or(1)) {
        Ok(date) => Ok((date, precision)),
        Err(_) => unread("no-such-date"),
    }
}

/// Year, month and perhaps day of a date, as they are written.
fn figures(text: &str) -> Option<(i16, i8, Option<i8>)> {
    let text = ascii(text.trim());
    let part = |part: &str, most: usize| {
        let fits = (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        part.parse::<i16>().ok().filter(|_| fits)
    };
    let (year, rest) = text.split_once(['-', '/', '年'])?;
    let (month, day) = if text.contains('年') {
        let (month, day) = rest.split_once('月')?;
        let day = Some(day).filter(|day| !day.is_empty());
        (
            month,
            day.map(|day| day.strip_suffix('日'))
                .map_or(Some(None), |day| day.map(Some))?,
        )
    } else {
        let sign = if text.contains('/') { '/' } else { '-' };
        let parts = rest.split_once(sign);
        parts.map_or((rest, None), |(month, day)| (month, Some(day)))
    };
    let year = part(year, 4).filter(|_| year.len() == 4)?;
    let month = i8::try_from(part(month, 2)?).ok()?;
    let day = match day {
        Some(day) => Some(i8::try_from(part(day, 2)?).ok()?),
        None => None,
    };
    Some((year, month, day))
}

/// `H`, `H:MM`, `HH:MM` or `HH:MM:SS`; what stands behind a second's point or comma says no more than the second.
fn time(text: &str) -> Option<(Time, Precision)> {
    let text = ascii(text.trim());
    let point = text.find(['.', ',']).unwrap_or(text.len());
    let (text, fraction) = text.split_at_checked(point)?;
    let mut figures = fraction.chars().skip(1);
    if fraction.len() == 1 || !figures.all(|c| c.is_ascii_digit()) {
        return None;
    }
    let mut parts = text.split(':').map(|part| {
        let digits = (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        part.parse::<i8>().ok().filter(|_| digits)
    });
    let hour = parts.next()??;
    let minute = parts.next();
    let second = parts.next();
    let done = parts.next().is_none() && (fraction.is_empty() || second.is_some());
    let precision = match (minute, second) {
        (None, _) => Precision::Hour,
        (_, None) => Precision::Minute,
        _ => Precision::Second,
    };
    let or_none = |part: Option<Option<i8>>| part.unwrap_or(Some(0));
    Time::new(hour, or_none(minute)?, or_none(second)?, 0)
        .ok()
        .filter(|_| done)
        .map(|time| (time, precision))
}

pub(super) fn read_moment(moment: &answers::Moment, zone: &TimeZone) -> Read {
    let (day, hour) = (moment.date.trim(), moment.time.trim());
    let (latest_day, latest_hour) = (moment.latest_date.trim(), moment.latest_time.trim());
    if is_blank(day) {
        let nothing = [hour, latest_day, latest_hour]
            .iter()
            .all(|part| is_blank(part));
        return if nothing {
            Ok(None)
        } else {
            unread("moment-date")
        };
    }
    let zone = match moment.zone.trim() {
        "" => Where::Reporter(zone),
        name => match time_zone(name) {
            Some((_, zone)) => Where::Said(zone),
            None => return unread("zone"),
        },
    };
    let (best, precision) = instant(day, hour, &zone)?;
    let latest = if latest_day.is_empty() && latest_hour.is_empty() {
        None
    } else {
        // The same day, where only the latest time is given.
        let latest_day = if latest_day.is_empty() {
            stamp(day).map_or(day, |(day, _)| day)
        } else {
            latest_day
        };
        Some(instant(latest_day, latest_hour, &zone)?)
    };
    let read = Moment {
        best,
        precision,
        latest,
        about: moment.about,
        clock: clock(&moment.clock)?,
    };
    let (earliest, latest) = read.bounds();
    if latest < earliest {
        return unread("moment-order");
    }
    Ok(Some(Typed::Moment(read)))
}

/// The zone of a moment that has none in its time.
enum Where<'a> {
    Reporter(&'a TimeZone),
    Said(TimeZone),
}

/// Date and time of what says both in one, as logs write it (RFC 3339, section 5.6).
fn stamp(text: &str) -> Option<(&str, &str)> {
    let (day, hour) = text.split_once(['T', 't', ' '])?;
    Some((day, hour.trim_start()))
}

/// A time, and the offset that stands behind it.
fn offset(hour: &str) -> (&str, &str) {
    let at = hour.find(['Z', 'z', '+', '-']).unwrap_or(hour.len());
    match hour.split_at_checked(at) {
        Some((time, offset)) if !time.is_empty() => (time.trim_end(), offset),
        _ => (hour, ""),
    }
}

/// A date and perhaps a time, by the clocks of its own offset, else of `zone`.
fn instant(day: &str, hour: &str, zone: &Where<'_>) -> Result<(Zoned, Precision), Unread> {
    let (day, hour) = stamp(day)
        .filter(|_| hour.is_empty())
        .unwrap_or((day, hour));
    let (day, precision) = day_or_month(day, "moment-day")?;
    let (hour, offset) = offset(hour);
    let zone = match (zone, offset) {
        (Where::Reporter(zone), "") => (*zone).clone(),
        (Where::Said(zone), "") => zone.clone(),
        (Where::Reporter(_), offset) => match time_zone(offset) {
            Some((_, zone)) => zone,
            None => return unread("time"),
        },
        (Where::Said(_), _) => return unread("moment-two-zones"),
    };
    let (best, precision) = if hour.is_empty() {
        (start_of_day(day, zone), precision)
    } else if precision == Precision::Month {
        return unread("moment-time-of-month");
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
    best.map_or_else(|| unread("moment-day"), |best| Ok((best, precision)))
}

/// How a clock stands: `exact`, `unknown`, or what it is ahead (`+`) or behind (`-`) by.
fn clock(text: &str) -> Result<Clock, Unread> {
    let text = ascii(text.trim());
    let off = |text: &str, sign: i64| {
        let (seconds, _) = seconds(text)?;
        let millis = seconds.checked_mul(Decimal::from(1000 * sign))?.round();
        Some(Clock::Off(SignedDuration::from_millis(millis.to_i64()?)))
    };
    let read = match &*text {
        "" => Some(Clock::NotSaid),
        "exact" => Some(Clock::Exact),
        "unknown" => Some(Clock::Unknown),
        text => match (text.strip_prefix('+'), text.strip_prefix('-')) {
            (Some(ahead), _) => off(ahead, 1),
            (_, Some(behind)) => off(behind, -1),
            // Nobody can tell which way.
            (None, None) => None,
        },
    };
    read.map_or_else(|| unread("clock"), Ok)
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
pub(crate) fn duration(text: &str) -> Option<Length> {
    let (seconds, unit) = seconds(text)?;
    let time = SignedDuration::from_secs(seconds.trunc().to_i64()?);
    Some(Length { time, unit })
}

/// The seconds of a duration, and its largest unit; a week is told in days.
fn seconds(text: &str) -> Option<(Decimal, Unit)> {
    let text = text.trim().to_lowercase();
    let mut seconds = Decimal::ZERO;
    let (mut rest, iso) = match text.strip_prefix('p') {
        Some(rest) => (rest, true),
        None => (text.as_str(), false),
    };
    let mut in_time = !iso;
    let mut largest = None;
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
        let (times, unit) = match (unit, in_time, iso) {
            ("w", false, true) | ("w", _, false) => (7, Unit::Day),
            ("d", false, true) | ("d" | "j" | "t", _, false) => (1, Unit::Day),
            ("h", true, _) | ("std", _, false) => (1, Unit::Hour),
            ("m", true, _) | ("min", _, false) => (1, Unit::Minute),
            ("s", true, _) | ("sec", _, false) => (1, Unit::Second),
            _ => return None,
        };
        let length = times * unit.seconds();
        let amount = Decimal::from_str_exact(&amount.replace([',', '٫'], ".")).ok()?;
        seconds = seconds.checked_add(amount.checked_mul(Decimal::from(length))?)?;
        rest = after.trim_start_matches('.');
        largest = largest.max(Some(unit));
    }
    // A century: more is a slip of the keyboard, and later sums stay in range.
    let unit = largest.filter(|_| seconds <= Decimal::from(3_155_760_000_i64))?;
    Some((seconds, unit))
}
