//! Copies of a report for passing on: what is marked above a level is taken out, and what may tell who reported.
//!
//! Conservative where nobody decided: what has no marking counts as [`Passing::unmarked`]; who reported stays in only if
//! the reporter said yes to that, and then as it is marked; the domain in the report's ID, its reference, the zone of its
//! times and the numbers that teams gave it only with all of that: without, all times are in UTC; evidence only if it has a
//! marking of its own that allows it, and the reporter has not refused. What is taken out is looked for in everything that stays: in a text it gives way to [`GAP`], any other answer
//! or file that holds it is taken out, too. Answers that are options, numbers or times are not looked for: others say
//! the same by chance.
//!
//! The questions stay, each with a mark in the place of its answer. That one was asked or not may tell something; the
//! form's rules are public.

mod sought;
mod told;
mod utc;

pub use sought::{Held, Sought};

use crate::report::fact::{Fact, Item};
use crate::report::standing::State;
use crate::report::words::Words;
use crate::report::{Piece, Report, Tlp};
use jiff::tz::TimeZone;
use serde_json::Value as Json;
use tocsin_form_schema::kind::{Typed, canonical};
use tocsin_form_schema::means::Record;
use tocsin_i18n::{Args, Lang};
use told::{Taken, follow};

/// What stands in a text where something was taken out.
pub const GAP: &str = "[…]";

/// For whom a copy is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passing {
    /// What is marked above it is taken out.
    pub level: Tlp,
    /// What an answer without any marking counts as, in a report without one.
    pub unmarked: Tlp,
}

/// Why something is taken out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    Marked(Tlp),
    Identity,
    Evidence,
    /// It holds what was taken out elsewhere.
    Tells,
}

impl Why {
    /// The same in every language.
    fn canonical(self) -> String {
        match self {
            Why::Marked(tlp) => format!("[redacted: {}]", tlp.label()),
            Why::Identity => "[redacted: identity]".to_owned(),
            Why::Evidence => "[redacted: evidence]".to_owned(),
            Why::Tells => "[redacted: names what was redacted]".to_owned(),
        }
    }

    fn shown(self, words: &Words) -> String {
        let message = match self {
            Why::Marked(_) => "report-redacted-marked",
            Why::Identity => "report-redacted-identity",
            Why::Evidence => "report-redacted-evidence",
            Why::Tells => "report-redacted-tells",
        };
        let tlp = match self {
            Why::Marked(tlp) => tlp.label(),
            _ => "",
        };
        words.say(message, &Args::new().with("tlp", tlp))
    }
}

/// Makes a copy. `held` says what a file of evidence holds of what is looked for ([`Sought::held_in_file`]); it is asked once
/// for each file.
pub fn redact<E>(
    report: &Report,
    passing: &Passing,
    held: impl FnMut(&Piece, &Sought) -> Result<Held, E>,
) -> Result<Report, E> {
    let may_tell = said_yes(report, "contact.may_pass_on");
    let out = report.facts.iter();
    let out = out.map(|fact| why(report, fact, passing, may_tell));
    let taken = follow(report, out.collect(), may_tell, held)?;
    let Taken { out, texts, .. } = &taken;

    let mut copy = report.clone();
    copy.copy = Some(passing.level);
    copy.update_token.clear();
    // They hold answers and what was withdrawn, too.
    copy.changes.clear();
    copy.history.iter_mut().for_each(|r| r.changes.clear());
    // What for, the reporter said to the team alone.
    if let State::Waiting(what) = &mut copy.state {
        what.clear();
    }
    copy.tlp = Some(report.tlp.unwrap_or(passing.level).min(passing.level));
    if taken.hidden {
        copy.reference.clear();
        copy.tickets.clear();
        copy.id.domain.clone_from(&report.team.id);
        copy.made = report.made.with_time_zone(TimeZone::UTC);
        for revision in &mut copy.history {
            revision.made = revision.made.with_time_zone(TimeZone::UTC);
        }
    }
    copy.evidence.clone_from(&taken.evidence);
    let words: Vec<Words> = (report.languages.iter())
        .map(|tag| Words::of_program(Lang::parse(tag).unwrap_or_else(|_| Lang::english())))
        .collect();
    let mut listed = Vec::new();
    for (fact, why) in copy.facts.iter_mut().zip(out) {
        let path = pointer(fact);
        match why {
            Some(why) => {
                listed.push(Json::from(fact.path()));
                take(&mut copy.answers, &path);
                put_mark(fact, *why, &words);
            }
            None if is_evidence(fact) => {
                let kept = |member: &str| copy.evidence.iter().any(|p| p.member == member);
                fact.items.retain(|item| kept(&item.canonical));
                if let Typed::Evidence(files) = &mut fact.value {
                    files.retain(|file| copy.evidence.iter().any(|p| p.attachment == file.id));
                }
                // Which files go along stands beside the answers.
                take(&mut copy.answers, &path);
                if fact.items.is_empty() {
                    listed.push(Json::from(fact.path()));
                    put_mark(fact, Why::Tells, &words);
                }
            }
            None if is_text(fact) && says(report, fact).iter().any(|text| texts.is_in(text)) => {
                listed.push(Json::from(fact.path()));
                mask_fact(fact, texts);
                match copy.answers.pointer_mut(&path) {
                    Some(Json::String(text)) => *text = texts.masked(text, GAP),
                    // Typed into a question of another kind, which did not take it.
                    _ => take(&mut copy.answers, &path),
                }
            }
            None if taken.hidden => shift(fact, copy.answers.pointer_mut(&path), &words),
            None => {}
        }
        if fact.tlp.as_deref().and_then(Tlp::parse) <= copy.tlp {
            fact.tlp = None;
        }
    }
    if let Some(answers) = copy.answers.as_object_mut() {
        let said = serde_json::json!({ "level": passing.level.label(), "answers": listed });
        answers.insert("redacted".to_owned(), said);
    }
    Ok(copy)
}

/// Why an answer is taken out, by itself.
fn why(report: &Report, fact: &Fact, passing: &Passing, may_tell: bool) -> Option<Why> {
    let limit = report.limit(fact);
    let open = limit.is_none() || report.tlp.is_none() && fact.own.is_some_and(|own| own.open);
    let unmarked = open.then_some(passing.unmarked);
    let limit_or = limit.max(unmarked).unwrap_or(passing.unmarked);
    let refused = |meaning: &str| report.meaning(meaning).is_some() && !said_yes(report, meaning);
    let evidence = is_evidence(fact) || fact.means("evidence.description");
    if limit_or > passing.level {
        Some(Why::Marked(limit_or))
    } else if !may_tell && tells_who(fact) {
        Some(Why::Identity)
    } else if evidence && (fact.own.is_none() || refused("disclosure.pass_on_evidence")) {
        Some(Why::Evidence)
    } else {
        None
    }
}

/// Whether it says who reported, or for whom.
fn tells_who(fact: &Fact) -> bool {
    let meaning = fact.meaning();
    let of_site = ["reporter.", "organisation."];
    let of_site = of_site.iter().any(|prefix| meaning.starts_with(prefix));
    let contact = fact.record() == Some(Record::Contact) || meaning == "contact.out_of_band";
    of_site || contact || matches!(meaning, "report.credit" | "told_by") || fact.personal
}

/// Whether the reporter answered yes wherever it was asked, and not that it depends or that they do not know.
fn said_yes(report: &Report, meaning: &str) -> bool {
    let mut asked = report.facts.iter().filter(|f| f.means(meaning)).peekable();
    let yes = |fact: &Fact| match &fact.value {
        Typed::Flag(yes) => *yes,
        _ => fact.canonical() == "yes",
    };
    asked.peek().is_some() && asked.all(yes)
}

fn is_evidence(fact: &Fact) -> bool {
    matches!(fact.value, Typed::Evidence(_))
}

/// Whether it is a text, in which a gap can stand.
fn is_text(fact: &Fact) -> bool {
    matches!(fact.value, Typed::Text(_))
}

/// Answers that others give, too, without telling anything of this one.
fn by_chance(value: &Typed) -> bool {
    matches!(
        value,
        Typed::Choice(_)
            | Typed::Choices(_)
            | Typed::Flag(_)
            | Typed::Integer(_)
            | Typed::Number(_)
            | Typed::Quantity(_)
            | Typed::Money(..)
            | Typed::Date(_)
            | Typed::Moment(_)
            | Typed::Duration(_)
            | Typed::Evidence(_)
    )
}

/// In what an answer may hold what is looked for.
fn says<'a>(report: &'a Report, fact: &'a Fact) -> Vec<&'a str> {
    let specified = fact.items.iter().filter_map(|item| item.specified.as_ref());
    let said = fact.items.iter().filter(|_| !by_chance(&fact.value));
    let said = said.flat_map(|item| std::iter::once(&item.canonical).chain(&item.shown));
    let typed = typed(report, fact);
    specified
        .chain(said)
        .map(String::as_str)
        .chain(typed)
        .collect()
}

/// What the reporter typed, which may be spelled otherwise than what it was read as.
fn typed<'a>(report: &'a Report, fact: &Fact) -> Vec<&'a str> {
    let mut all = Vec::new();
    let mut left: Vec<&Json> = (report.answers.pointer(&pointer(fact)).into_iter())
        .filter(|_| !by_chance(&fact.value))
        .collect();
    while let Some(value) = left.pop() {
        match value {
            Json::String(text) => all.push(text.as_str()),
            Json::Array(values) => left.extend(values),
            Json::Object(values) => left.extend(values.values()),
            _ => {}
        }
    }
    all
}

fn mask_fact(fact: &mut Fact, sought: &Sought) {
    let masked = |text: &str| sought.masked(text, GAP);
    for item in &mut fact.items {
        item.canonical = masked(&item.canonical);
        item.specified = item.specified.take().map(|text| masked(&text));
        for shown in &mut item.shown {
            *shown = masked(shown);
        }
    }
    fact.value = Typed::Text(fact.canonical());
}

/// Takes a moment in UTC, as an answer and as it was typed.
fn shift(fact: &mut Fact, typed: Option<&mut Json>, words: &[Words]) {
    let Typed::Moment(moment) = &fact.value else {
        return;
    };
    let moment = utc::moment(moment);
    if let Some(Json::Object(typed)) = typed {
        utc::typed(typed, &moment);
    }
    fact.value = Typed::Moment(moment);
    fact.items = vec![Item {
        canonical: canonical(&fact.value),
        shown: words.iter().map(|words| words.shown(&fact.value)).collect(),
        specified: None,
    }];
}

/// Puts a mark in the place of an answer. It means nothing to machines any more.
fn put_mark(fact: &mut Fact, why: Why, words: &[Words]) {
    fact.meaning = None;
    fact.prose = false;
    let canonical = why.canonical();
    fact.value = Typed::Text(canonical.clone());
    fact.items = vec![Item {
        canonical,
        shown: words.iter().map(|words| why.shown(words)).collect(),
        specified: None,
    }];
}

/// Where an answer stands in JSON: fields, each with the row that goes on to the next, counted from 0.
fn pointer(fact: &Fact) -> String {
    let rows = fact.rows.iter();
    let rows: String = rows
        .map(|row| format!("{}/{}/", row.repeat, row.number.saturating_sub(1)))
        .collect();
    format!("/answers/{rows}{}", fact.field)
}

fn take(answers: &mut Json, pointer: &str) {
    if let Some((around, field)) = pointer.rsplit_once('/')
        && let Some(Json::Object(around)) = answers.pointer_mut(around)
    {
        around.shift_remove(field);
    }
}
