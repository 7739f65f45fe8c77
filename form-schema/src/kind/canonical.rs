//! Typed values as machines read them: Western digits, ISO 8601, no language.

use super::{Moment, Precision, Quantity, Typed};
use crate::answers::Chosen;
use jiff::Zoned;
use rust_decimal::Decimal;

/// The value as one line for exports (several for a long text, as typed).
///
/// Moments are ISO 8601 with their offset and only as precise as is known (`2026-11`, `2026-11-01`,
/// `2026-11-01T09+01:00`, `2026-11-01T09:30+01:00`), an interval has its two ends with a `/` between them; "about" and
/// the clock are not in it. A quantity is `120`, `~120` when estimated, `100..200` as a range, `100..` for at least
/// and `..200` for at most. Durations are ISO 8601 in the units typed (`PT26H`), money is `1250.00 EUR`, flags are `yes` and `no`, options
/// are their IDs. Files are their names; rows are empty: they have
/// renditions of their own.
pub fn canonical(typed: &Typed) -> String {
    match typed {
        Typed::Text(t)
        | Typed::Name(t)
        | Typed::Url(t)
        | Typed::Email(t)
        | Typed::Phone(t)
        | Typed::Hash(t)
        | Typed::Cve(t)
        | Typed::Zone(t) => t.clone(),
        Typed::Integer(value) => value.to_string(),
        Typed::Number(value) => plain_number(*value),
        Typed::Quantity(found) => quantity(*found),
        Typed::Money(amount, currency) => format!("{amount} {currency}"),
        Typed::Flag(value) => if *value { "yes" } else { "no" }.to_owned(),
        Typed::Choice(chosen) => option(chosen),
        Typed::Choices(chosen) => chosen.iter().map(option).collect::<Vec<_>>().join(", "),
        Typed::Date(date) => date.to_string(),
        Typed::Moment(found) => moment(found),
        Typed::Duration(length) => length.canonical(),
        Typed::Ip(ip) => ip.to_string(),
        Typed::Network(network) => network.to_string(),
        Typed::Evidence(files) => files
            .iter()
            .map(|f| f.name.as_str())
            .collect::<Vec<_>>()
            .join(", "),
        Typed::Rows(_) => String::new(),
    }
}

/// A number that is read in one way only, wherever it is typed again: a point, no groups, all its digits, and never
/// exactly three of them behind the point where they could be a group (`1.2340`, `0.234`).
pub fn plain_number(value: Decimal) -> String {
    let mut written = value.to_string();
    if super::number(&written).is_none() {
        written.push('0');
    }
    written
}

fn quantity(found: Quantity) -> String {
    let end = |number: Option<Decimal>| number.map(plain_number).unwrap_or_default();
    match (found.single(), found.about) {
        (Some(number), true) => format!("~{}", plain_number(number)),
        (Some(number), false) => plain_number(number),
        (None, _) => format!("{}..{}", end(found.least), end(found.most)),
    }
}

fn option(chosen: &Chosen) -> String {
    match &chosen.other {
        Some(text) => format!("{}: {text}", chosen.option),
        None => chosen.option.clone(),
    }
}

fn moment(moment: &Moment) -> String {
    let best = instant(&moment.best, moment.precision);
    match &moment.latest {
        Some((latest, precision)) => format!("{best}/{}", instant(latest, *precision)),
        None => best,
    }
}

/// One end of an interval, or all of a moment.
fn instant(at: &Zoned, precision: Precision) -> String {
    let format = match precision {
        Precision::Month => "%Y-%m",
        Precision::Day => "%Y-%m-%d",
        Precision::Hour => "%Y-%m-%dT%H%:z",
        Precision::Minute => "%Y-%m-%dT%H:%M%:z",
        Precision::Second => "%Y-%m-%dT%H:%M:%S%:z",
    };
    at.strftime(format).to_string()
}
