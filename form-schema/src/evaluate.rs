//! What applies, what is missing and what is wrong, from a form and its answers.

mod evaluator;
mod facts;
mod graph;
mod judge;
mod shown;

pub use evaluator::Evaluator;

use crate::answers::{Answers, Given, Key, Row, Value};
use crate::diagnostic::Args;
use crate::form::flow::{Flow, path_of};
use crate::form::{Field, Form};
use crate::id::Id;
use crate::kind;
use crate::means::Meaning;
use jiff::tz::TimeZone;
use std::collections::{BTreeMap, BTreeSet};

/// What evaluation may know beside the answers.
#[derive(Clone, Debug)]
pub struct Env {
    /// Now, in the reporter's zone.
    pub now: jiff::Zoned,
    /// The stage being reported; `None` for a form without stages.
    pub stage: Option<Id>,
}

/// The zone that the reporter says is theirs: that of every moment that names none. Nothing when the form does not ask,
/// or they have not said; then it is the computer's.
///
/// A computer may stand elsewhere than its administrator, or keep UTC.
pub fn reporter_zone(form: &Form, answers: &Answers) -> Option<TimeZone> {
    let own = Meaning::new("reporter.zone")?;
    let mut fields = form.fields.values();
    // One that is asked only under a condition may be hidden while it still holds an answer.
    let field = fields
        .find(|field| field.means == Some(own) && field.when.is_none() && field.from.is_none())?;
    match answers.get(&Key::field(field.id.clone()))? {
        Value::Text(name) => kind::zone(name),
        _ => None,
    }
}

/// The whole result for one state of the answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evaluation {
    /// Keys that apply now (their `when` holds, their page applies, their stage has come), rows included.
    pub applies: BTreeSet<Key>,
    /// What stands as the answer without having been typed: what is calculated, and defaults that the reporter has
    /// neither answered nor emptied. Rows included; all of them apply.
    pub computed: BTreeMap<Key, Value>,
    /// Keys that must be answered now.
    pub required: BTreeSet<Key>,
    /// Everything to be said, in the order of the screen.
    pub findings: Vec<Finding>,
    /// State of each page that applies, in order.
    pub pages: Vec<PageState>,
}

/// How far a page is.
#[derive(Clone, Debug, PartialEq)]
pub struct PageState {
    /// The page.
    pub page: Id,
    /// Required answers.
    pub required: u32,
    /// Required answers that are there and right.
    pub done: u32,
    /// Findings of level [`Level::Wrong`].
    pub wrong: u32,
}

/// What kind of finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// A required answer is not there: the report cannot be sealed.
    Missing,
    /// An answer is wrong: the report cannot be sealed.
    Wrong,
    /// A check warns; the report may go.
    Warning,
    /// A recommended answer is not there.
    Recommended,
}

/// One thing to be said about one answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The answer.
    pub key: Key,
    /// Its page.
    pub page: Id,
    /// What kind.
    pub level: Level,
    /// What is said.
    pub say: Say,
}

/// Where the sentence of a finding comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Say {
    /// The program's own message `answer-CODE`.
    Program(&'static str, Args),
    /// The team's message `check--NAME`.
    Team(Id),
    /// This attribute of the field's own message.
    Field(&'static str),
}

impl Evaluation {
    /// Whether the report may be sealed: nothing missing, nothing wrong.
    pub fn complete(&self) -> bool {
        !self
            .findings
            .iter()
            .any(|f| matches!(f.level, Level::Missing | Level::Wrong))
    }
    /// The findings about one answer.
    pub fn about<'a>(&'a self, key: &'a Key) -> impl Iterator<Item = &'a Finding> {
        self.findings.iter().filter(move |f| f.key == *key)
    }
}

/// Evaluates the whole form. Total: never panics, whatever the answers hold.
///
/// An answer that does not apply or is wrong counts as unanswered for every rule.
pub fn evaluate(form: &Form, answers: &Answers, env: &Env) -> Evaluation {
    let mut evaluator = Evaluator::new(form);
    evaluator.update(form, answers, env);
    evaluator.into_evaluation()
}

/// The answers that apply and are not only for the form itself, those calculated and the defaults among them: what may
/// leave in an export. Of each only what its question shows, so nothing where it was left empty. What is computed from an
/// answer that is kept back is kept back, too, whatever the form says.
pub fn applicable(form: &Form, answers: &Answers, evaluation: &Evaluation) -> Answers {
    let leaves = |key: &Key| evaluation.applies.contains(key) && form.leaves(key);
    let leaving = |key: &Key| form.field(key).filter(|_| leaves(key));
    let fields = kept(&answers.fields, &leaving, &|id| Key::field(id.clone()));
    let mut all = Answers::from(fields);
    let calculated = |key: &&Key| form.field(key).is_some_and(|field| field.calc.is_some());
    for key in evaluation.applies.iter().filter(calculated) {
        all.set(key, None);
    }
    let revealing = Flow::of(form).revealing();
    let goes = |key: &Key| leaves(key) && !revealing.contains_key(&path_of(key));
    for (key, value) in evaluation.computed.iter().filter(|(key, _)| goes(key)) {
        all.set(key, Some(value.clone()));
    }
    let markings = answers.tlp.iter();
    all.tlp = markings
        .filter(|(key, _)| leaves(key) && all.get(key).is_some())
        .map(|(key, tlp)| (key.clone(), tlp.clone()))
        .collect();
    all
}

/// What leaves of these answers; `field` is the question of one that may, `key` gives the address of each.
fn kept<'f>(
    answers: &Given,
    field: &dyn Fn(&Key) -> Option<&'f Field>,
    key: &dyn Fn(&Id) -> Key,
) -> Given {
    let leaving = answers.iter().filter_map(|(id, value)| {
        let key = key(id);
        let field_of = field(&key)?;
        let value = match value {
            Value::Rows(rows) if !field_of.row().is_empty() => {
                let row = |row: &Row| Row {
                    id: row.id,
                    answers: kept(&row.answers, field, &|id| key.child(row.id, id.clone())),
                };
                Value::Rows(rows.iter().map(row).collect())
            }
            other => shown::shown(field_of, other)?,
        };
        Some((id.clone(), value))
    });
    leaving.collect()
}

#[cfg(test)]
mod tests;
