//! What an update changes against the revision delivered before it (FINE 4.4).

mod files;

use super::Report;
use super::excerpt;
use super::fact::{Fact, Local};
use super::standing::Ticket;
use crate::store::edition::Wording;
use jiff::Zoned;
use std::collections::BTreeMap;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::Typed;
use tocsin_i18n::{Args, Catalogue, Lang};

/// A revision in the history of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision {
    /// 1 for the first.
    pub number: u32,
    /// When it was first made, in the reporter's zone: a copy of it is made later.
    pub made: Zoned,
    /// What it changed, one a line, in the team's working language: questions, no answers.
    pub changes: Vec<String>,
}

/// One answer that is not what it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What was done.
    pub what: What,
    /// The question, with the rows it stands in.
    pub question: Local,
    /// The answer's own TLP where it differs from the report's.
    pub tlp: Option<String>,
    /// The TLP it had before.
    pub tlp_before: Option<String>,
    /// Whether it may have several lines.
    pub prose: bool,
    /// Whether it is in the words of the reporter, not in those of the form.
    pub typed: bool,
    /// What was said before. An answer that was withdrawn whole, or does not apply any more, is not said again.
    pub before: Vec<Local>,
    /// What is said now.
    pub now: Vec<Local>,
}

/// What was done to an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// There was none, or a file is new.
    Added,
    /// It is another one.
    Changed,
    /// There is none any more, or a file is not.
    Withdrawn,
}

impl Change {
    /// What was done to which answer, in one language.
    pub fn title(&self, words: &Catalogue, language: usize) -> String {
        let message = match self.what {
            What::Added => "report-added",
            What::Changed => "report-changed",
            What::Withdrawn => "report-withdrawn",
        };
        let question = self.question.get(language).map(String::as_str);
        words.plain(
            message,
            &Args::new().with("question", question.unwrap_or_default()),
        )
    }
}

/// What changed, in the order of the form; what was withdrawn comes last. Rows are known by their IDs in the draft, so
/// that one which moves up because another went is not a change.
pub fn changes(before: &Report, now: &Report) -> Vec<Change> {
    let mut changes: Vec<Change> = stage(before, now).into_iter().collect();
    changes.extend(state(before, now));
    changes.extend(tickets(before, now));
    let (was, is) = (by_place(before), by_place(now));
    for fact in &now.facts {
        let earlier = was.get(&place(fact)).copied();
        let (old, new) = match earlier {
            Some(earlier) if is_evidence(earlier) && is_evidence(fact) => {
                files::different((before, earlier), (now, fact))
            }
            Some(earlier) if same(earlier, fact) => continue,
            Some(earlier) => different(shown(before, earlier), shown(now, fact), fact.prose),
            None => (Vec::new(), shown(now, fact)),
        };
        changes.extend(change(now, fact, old, new).map(|change| Change {
            tlp_before: earlier.and_then(|fact| fact.tlp.clone()),
            ..change
        }));
    }
    for fact in &before.facts {
        if !is.contains_key(&place(fact)) {
            let withdrawn = change(before, fact, shown(before, fact), Vec::new());
            changes.extend(withdrawn.map(|change| Change {
                before: Vec::new(),
                ..change
            }));
        }
    }
    changes
}

/// What else it says otherwise than before: the form as it is published now, another language, a fingerprint that was
/// compared, or no longer was.
pub fn reworded(before: &Wording, now: &Report) -> Option<Change> {
    let is = Wording::of(now);
    let told = [
        (before.bundle != is.bundle, "report-reworded-form"),
        (before.lang != is.lang, "report-reworded-language"),
        (before.unchecked != is.unchecked, "report-reworded-check"),
    ];
    let told = told.into_iter().filter(|(differs, _)| *differs);
    let told: Vec<Local> = told.map(|(_, message)| each(now, message)).collect();
    (!told.is_empty()).then(|| Change {
        what: What::Changed,
        ..own(now, "report-reworded", Vec::new(), told)
    })
}

/// The lines of a revision's item in the history.
pub fn lines(changes: &[Change], language: &str) -> Vec<String> {
    let words = Catalogue::export(&Lang::parse(language).unwrap_or_else(|_| Lang::english()));
    let titles = changes.iter().map(|change| change.title(&words, 0));
    titles.collect()
}

/// Nothing when there is nothing to tell. What is said before and now may be the same: the file is another one, or the
/// marking is.
fn change(report: &Report, fact: &Fact, before: Vec<Local>, now: Vec<Local>) -> Option<Change> {
    let languages = 0..report.languages.len();
    let told = !before.is_empty() || !now.is_empty();
    told.then(|| Change {
        what: what(&before, &now),
        question: languages.map(|language| fact.question(language)).collect(),
        tlp: fact.tlp.clone(),
        tlp_before: None,
        prose: fact.prose,
        typed: fact.is_typed(),
        before,
        now,
    })
}

/// Of a long text, what is different in it.
fn different(before: Vec<Local>, now: Vec<Local>, prose: bool) -> (Vec<Local>, Vec<Local>) {
    let ([was], [is], true) = (before.as_slice(), now.as_slice(), prose) else {
        return (before, now);
    };
    let sides = was.iter().zip(is).map(|(was, is)| excerpt::of(was, is));
    let (was, is): (Local, Local) = sides.unzip();
    (vec![was], vec![is])
}

fn what(before: &[Local], now: &[Local]) -> What {
    match (before, now) {
        ([], _) => What::Added,
        (_, []) => What::Withdrawn,
        _ => What::Changed,
    }
}

fn stage(before: &Report, now: &Report) -> Option<Change> {
    let id = |report: &Report| report.stage.as_ref().map(|stage| stage.id.clone());
    let title = |report: &Report| report.stage.iter().map(|s| s.title.clone()).collect();
    let changed = id(before) != id(now);
    changed.then(|| own(now, "report-stage", title(before), title(now)))
}

fn state(before: &Report, now: &Report) -> Option<Change> {
    let said = |report: &Report| {
        let words: Local = each(now, report.state.message());
        let what = report.state.waits_for();
        let what = what.map(|what| vec![what.to_owned(); now.languages.len()]);
        std::iter::once(words).chain(what).collect()
    };
    let changed = before.state != now.state;
    changed.then(|| own(now, "report-state", said(before), said(now)))
}

/// The numbers of other teams. Its own the team knows.
fn tickets(before: &Report, now: &Report) -> Option<Change> {
    let others = |report: &Report| -> Vec<Local> {
        let tickets = report.tickets.iter().filter(|t| t.team != now.team.id);
        let everywhere = |ticket: &Ticket| vec![ticket.to_string(); now.languages.len()];
        tickets.map(everywhere).collect()
    };
    let (was, is) = (others(before), others(now));
    (was != is).then(|| own(now, "report-tickets", was, is))
}

/// A change of what is no answer: a message is its question.
fn own(now: &Report, message: &str, before: Vec<Local>, after: Vec<Local>) -> Change {
    Change {
        what: what(&before, &after),
        question: each(now, message),
        tlp: None,
        tlp_before: None,
        prose: false,
        typed: false,
        before,
        now: after,
    }
}

/// A message of the program in each language of the report.
fn each(report: &Report, message: &str) -> Local {
    let words = report.languages.iter().map(|tag| {
        let words = Catalogue::export(&Lang::parse(tag).unwrap_or_else(|_| Lang::english()));
        words.plain(message, &Args::new())
    });
    words.collect()
}

/// Where an answer stands in the draft.
type Place<'a> = (Vec<(&'a Id, u32)>, &'a Id);

fn place(fact: &Fact) -> Place<'_> {
    let rows = fact.rows.iter().map(|row| (&row.repeat, row.id));
    (rows.collect(), &fact.field)
}

/// The answers by their places; where two rows share an ID, that of the first.
fn by_place(report: &Report) -> BTreeMap<Place<'_>, &Fact> {
    let facts = report.facts.iter().rev();
    facts.map(|fact| (place(fact), fact)).collect()
}

fn same(before: &Fact, now: &Fact) -> bool {
    let said = |fact: &Fact| -> Vec<(String, Option<String>)> {
        let items = fact.items.iter();
        items
            .map(|item| (item.canonical.clone(), item.specified.clone()))
            .collect()
    };
    before.own == now.own && said(before) == said(now)
}

fn is_evidence(fact: &Fact) -> bool {
    matches!(fact.value, Typed::Evidence(_))
}

fn shown(report: &Report, fact: &Fact) -> Vec<Local> {
    if is_evidence(fact) {
        return files::names(report, fact);
    }
    fact.items.iter().map(|item| item.shown.clone()).collect()
}
