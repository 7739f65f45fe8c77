//! When the team answers, and whether it does now.

use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};
use tocsin_form_schema::team::{Hours, Span, Team};

/// The team's side of the clock.
#[derive(Clone, Debug, PartialEq)]
pub struct Office {
    /// Now, at the team.
    pub there: Zoned,
    /// Someone answers now.
    pub open: bool,
    /// When that changes next, at the team; nothing within two weeks when `None`.
    pub changes: Option<Zoned>,
}

/// Looks at the clock; `None` when the team does not say when it answers, or names no zone that is known.
pub fn office(hours: &Hours, now: &Zoned) -> Option<Office> {
    if hours.week.is_empty() {
        return None;
    }
    let zone = TimeZone::get(&hours.zone).ok()?;
    let there = now.with_time_zone(zone);
    let open = is_open(hours, &there);
    let changes = boundaries(hours, &there)
        .into_iter()
        .filter(|at| *at > there)
        .find(|at| is_open(hours, at) != open);
    Some(Office {
        there,
        open,
        changes,
    })
}

/// The number at which somebody answers now, and whether it is the one for emergencies: that one out of hours, when
/// the team has one and says when it answers.
pub fn to_call<'a>(team: &'a Team, now: &Zoned) -> (&'a str, bool) {
    let office = office(&team.hours, now);
    match &team.contact.emergency {
        Some(emergency) if office.is_some_and(|office| !office.open) => (emergency, true),
        _ => (&team.contact.telephone, false),
    }
}

fn is_open(hours: &Hours, there: &Zoned) -> bool {
    !closed_on(hours, there)
        && hours.week.iter().any(|span| {
            on(span, there.weekday()) && span.from <= there.time() && there.time() < span.to
        })
}

fn closed_on(hours: &Hours, there: &Zoned) -> bool {
    let date = there.date().to_string();
    hours
        .closed
        .iter()
        .any(|closed| *closed == date || date.get(5..) == Some(closed.as_str()))
}

fn on(span: &Span, day: Weekday) -> bool {
    span.days.iter().any(|d| weekday(d) == Some(day))
}

/// A day as `team.toml` names it: `mon` to `sun`.
pub fn weekday(name: &str) -> Option<Weekday> {
    Some(match name {
        "mon" => Weekday::Monday,
        "tue" => Weekday::Tuesday,
        "wed" => Weekday::Wednesday,
        "thu" => Weekday::Thursday,
        "fri" => Weekday::Friday,
        "sat" => Weekday::Saturday,
        "sun" => Weekday::Sunday,
        _ => return None,
    })
}

/// Every opening and closing time of the next two weeks, in order.
fn boundaries(hours: &Hours, there: &Zoned) -> Vec<Zoned> {
    let zone = there.time_zone();
    let mut times: Vec<Zoned> = (0..14)
        .filter_map(|day| there.date().checked_add(day.days()).ok())
        .flat_map(|date| {
            hours
                .week
                .iter()
                .flat_map(move |span| [date.to_datetime(span.from), date.to_datetime(span.to)])
        })
        .filter_map(|at| at.to_zoned(zone.clone()).ok())
        .collect();
    times.sort();
    times
}

#[cfg(test)]
mod tests;
