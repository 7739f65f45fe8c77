//! The incident in time: every moment that was answered, as wide as it is uncertain, on one axis.

use super::{Said, Speech};
use crate::report::fact::Fact;
use crate::report::visible::line;
use crate::report::{Report, Tlp};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan};
use tocsin_form_schema::kind::Typed;
use tocsin_i18n::{Args, Catalogue};
use tocsin_text::shorten;

/// Most marks on the axis.
const TICKS: i64 = 5;

/// Most characters of what is said beside a moment.
const DETAIL: usize = 160;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
const YEAR: i64 = 31_556_952;

/// Bars on an axis. All places are parts of its length, from its start: 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// The zone of the axis: an IANA name or an offset.
    pub zone: String,
    /// Its marks, in order.
    pub ticks: Vec<Tick>,
    /// What happened, the earliest first.
    pub bars: Vec<Bar>,
}

/// A mark of the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Where.
    pub at: f64,
    /// The date, `2026-10-12`, where it is another than at the mark before.
    pub date: Option<String>,
    /// The time, `14:00`, where marks are less than a day apart.
    pub time: Option<String>,
}

/// A moment, or the time from one to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// The question; of the whole incident, the words for it.
    pub label: String,
    /// Its marking, where that is not the report's.
    pub marking: Option<Tlp>,
    /// The answer, with all that is uncertain about it.
    pub said: Said,
    /// What the reporter says beside it, shortened.
    pub detail: Option<Said>,
    /// The earliest that it may have been.
    pub start: f64,
    /// The latest; the same for what is known to the second.
    pub end: f64,
    /// It began at some time before; it goes on at some time after.
    pub open: (bool, bool),
    /// "About": it may have been a little before or after.
    pub about: bool,
}

/// A bar by the clock.
struct Placed {
    bar: Bar,
    start: Timestamp,
    end: Timestamp,
}

impl Timeline {
    /// The timeline in one of the report's languages; nothing for a report without a moment.
    pub fn of(report: &Report, language: usize, words: &Catalogue) -> Option<Timeline> {
        let moments = report
            .facts
            .iter()
            .filter_map(|fact| moment(report, fact, language));
        let mut placed: Vec<Placed> = moments.collect();
        placed.sort_by_key(|placed| (placed.start, placed.end));
        let first = placed.iter().map(|placed| placed.start).min()?;
        let last = placed.iter().map(|placed| placed.end).max()?;
        if let Some(whole) = incident(report, language, words, (first, last)) {
            placed.insert(0, whole);
        }
        let last = placed.iter().map(|placed| placed.end).max()?;
        let first = placed.iter().map(|placed| placed.start).min()?;
        // What stands at an end is seen whole; a single moment stands in the middle.
        let margin = ((last.as_second() - first.as_second()) / 24).max(5 * 60);
        let from = first.as_second().saturating_sub(margin);
        let to = last.as_second().saturating_add(margin);
        let place = |at: Timestamp| (at.as_second() - from) as f64 / (to - from) as f64;
        let zone = report.made.time_zone();
        Some(Timeline {
            zone: name(&report.made),
            ticks: ticks(from, to, zone),
            bars: placed
                .into_iter()
                .map(|placed| Bar {
                    start: place(placed.start),
                    end: place(placed.end),
                    ..placed.bar
                })
                .collect(),
        })
    }
}

fn name(at: &jiff::Zoned) -> String {
    let zone = at.time_zone().iana_name().map(str::to_owned);
    zone.unwrap_or_else(|| at.strftime("%:z").to_string())
}

/// What was answered as a moment, with what the same row says in words.
fn moment(report: &Report, fact: &Fact, language: usize) -> Option<Placed> {
    let moment = report.moment(&fact.value)?;
    let (start, end) = moment.bounds();
    let (start, end) = (start.timestamp(), end.timestamp());
    let beside = |other: &&Fact| {
        !fact.rows.is_empty() && other.rows == fact.rows && matches!(other.value, Typed::Text(_))
    };
    // What is marked in another way than the moment is not said beside it.
    let beside = report.facts.iter().find(beside);
    let detail = beside.filter(|other| other.marking() == fact.marking());
    let detail = detail.map(|other| other.shown(language));
    Some(Placed {
        start: start.min(end),
        end: end.max(start),
        bar: Bar {
            label: line(&fact.question(language)),
            marking: fact.marking(),
            said: Said::new(&fact.shown(language), Speech::Words),
            detail: detail.and_then(|text| short(&text)),
            start: 0.0,
            end: 0.0,
            open: (false, false),
            about: moment.about,
        },
    })
}

/// The first line of a text, shortened.
fn short(text: &str) -> Option<Said> {
    let first = text.lines().map(str::trim).find(|line| !line.is_empty())?;
    Some(Said::new(&shorten(first, DETAIL), Speech::Typed))
}

/// The incident from its start to its end; within `known` where one of them is open.
fn incident(
    report: &Report,
    language: usize,
    words: &Catalogue,
    known: (Timestamp, Timestamp),
) -> Option<Placed> {
    let of = |meaning| {
        let fact = report
            .meaning(meaning)
            .filter(|fact| fact.rows.is_empty())?;
        Some((fact, report.moment(&fact.value)?))
    };
    let (started, ended) = (of("time.started"), of("time.ended"));
    let goes_on = report
        .meaning("ongoing")
        .is_some_and(|fact| fact.canonical() == "yes");
    let ended = ended.filter(|_| !goes_on);
    if started.is_none() && ended.is_none() {
        return None;
    }
    let start = started
        .as_ref()
        .map(|(_, moment)| moment.bounds().0.timestamp());
    let end = ended
        .as_ref()
        .map(|(_, moment)| moment.bounds().1.timestamp());
    let open = (start.is_none(), end.is_none());
    let made = report.made.timestamp();
    let (start, end) = (
        start.unwrap_or(known.0),
        end.unwrap_or(if goes_on { known.1.max(made) } else { known.1 }),
    );
    // Somebody who mixed up the two is not drawn a bar that runs backwards.
    if end < start {
        return None;
    }
    let say = |message: &str| words.plain(message, &Args::new());
    let shown = |end: Option<&Fact>, otherwise: &str| match end {
        Some(fact) => fact.shown(language),
        None => say(otherwise),
    };
    let started = started.as_ref().map(|(fact, _)| *fact);
    let ended = ended.as_ref().map(|(fact, _)| *fact);
    let otherwise = match goes_on {
        true => "print-goes-on",
        false => "print-end-unknown",
    };
    let args = Args::new()
        .with("start", shown(started, "print-start-unknown"))
        .with("end", shown(ended, otherwise));
    let markings = [started, ended].into_iter().flatten();
    Some(Placed {
        start,
        end,
        bar: Bar {
            label: line(&say("print-incident")),
            marking: markings.filter_map(Fact::marking).max(),
            said: Said::new(&words.plain("print-from-to", &args), Speech::Words),
            detail: None,
            start: 0.0,
            end: 0.0,
            open,
            about: false,
        },
    })
}

/// How far marks may stand apart: seconds, about, and the span.
fn steps() -> Vec<(i64, Span)> {
    let minutes = [1, 2, 5, 10, 15, 30].map(|n| (n * 60, n.minutes()));
    let hours = [1, 2, 3, 6, 12].map(|n| (n * HOUR, n.hours()));
    let days = [1, 2, 7, 14].map(|n| (n * DAY, n.days()));
    let months = [1, 3, 6].map(|n| (n * YEAR / 12, n.months()));
    let years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
    let years = years.map(|n| (n * YEAR, n.years()));
    let steps = minutes.into_iter().chain(hours).chain(days);
    steps.chain(months).chain(years).collect()
}

/// Marks at whole minutes, hours, days, months or years of the zone.
fn ticks(from: i64, to: i64, zone: &TimeZone) -> Vec<Tick> {
    let steps = steps();
    let fits = |(seconds, _): &&(i64, Span)| (to - from) / seconds < TICKS;
    let Some((seconds, step)) = steps.iter().find(fits).or(steps.last()) else {
        return Vec::new();
    };
    let Some(mut at) = first_mark(from, *seconds, zone) else {
        return Vec::new();
    };
    let mut ticks = Vec::new();
    let mut date_before = String::new();
    // From midnight on there are at most as many marks as minutes of a day.
    for _ in 0..24 * 60 + 2 * TICKS {
        let Ok(instant) = zone.to_timestamp(at) else {
            break;
        };
        let instant = instant.as_second();
        if instant > to {
            break;
        }
        if instant >= from {
            let date = at.strftime("%Y-%m-%d").to_string();
            ticks.push(Tick {
                at: (instant - from) as f64 / (to - from) as f64,
                time: (*seconds < DAY).then(|| at.strftime("%H:%M").to_string()),
                date: (date != date_before).then(|| date.clone()),
            });
            date_before = date;
        }
        let Ok(next) = at.checked_add(*step) else {
            break;
        };
        at = next;
    }
    ticks
}

/// The whole day, month or year in which the axis begins.
fn first_mark(from: i64, seconds: i64, zone: &TimeZone) -> Option<DateTime> {
    let start = Timestamp::from_second(from).ok()?;
    let day = zone.to_datetime(start).date();
    let day = match seconds {
        ..DAY => day,
        // The first mark of whole days stands at the first midnight.
        DAY..2_000_000 => day.tomorrow().ok()?,
        2_000_000..YEAR => day.first_of_month(),
        _ => day.first_of_year(),
    };
    let day = match seconds {
        2_000_000..YEAR => {
            let months = i8::try_from(seconds * 12 / YEAR).ok()?.max(1);
            day.with()
                .month((day.month() - 1) / months * months + 1)
                .build()
                .ok()?
        }
        YEAR.. => {
            let years = i16::try_from(seconds / YEAR).ok()?.max(1);
            day.with()
                .year(day.year() - day.year().rem_euclid(years))
                .build()
                .ok()?
        }
        _ => day,
    };
    Some(day.to_datetime(jiff::civil::Time::midnight()))
}
