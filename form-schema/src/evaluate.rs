//! What applies, what is missing and what is wrong, from a form and its answers.

pub(crate) mod facts;

use crate::answers::{Answers, Key, Row, Value};
use crate::diagnostic::{Args, args};
use crate::expr::eval::{Known, Known1, RowAnswers};
use crate::form::{Field, Form, Required};
use crate::id::Id;
use crate::kind::{self, Kind, Repeat};
use crate::means::Meaning;
use facts::Fact;
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
    let env = &match reporter_zone(form, answers) {
        Some(zone) => Env {
            now: env.now.with_time_zone(zone),
            stage: env.stage.clone(),
        },
        None => env.clone(),
    };
    let facts = facts::gather(form, answers, env);
    let mut out = Evaluation::default();
    for page in &form.pages {
        let mut state = PageState {
            page: page.id.clone(),
            required: 0,
            done: 0,
            wrong: 0,
        };
        let mut shown = false;
        for field in page.fields.iter().filter_map(|id| form.fields.get(id)) {
            let Some(fact) = facts.fields.get(&field.id).filter(|fact| fact.applies) else {
                continue;
            };
            shown = true;
            let mut judge = Judge {
                form,
                env,
                known: &facts.known,
                page: &page.id,
                out: &mut out,
                state: &mut state,
            };
            judge.field(Key::field(field.id.clone()), field, fact, &[]);
        }
        if shown {
            out.pages.push(state);
        }
    }
    out
}

/// The answers that apply: what may leave in an export.
pub fn applicable(answers: &Answers, evaluation: &Evaluation) -> Answers {
    Answers {
        fields: kept(&answers.fields, evaluation, &|id| Key::field(id.clone())),
        tlp: (answers.tlp.iter())
            .filter(|(key, _)| evaluation.applies.contains(key))
            .map(|(key, tlp)| (key.clone(), tlp.clone()))
            .collect(),
    }
}

/// Those of these answers that apply; `key` gives the address of each.
fn kept(
    answers: &BTreeMap<Id, Value>,
    evaluation: &Evaluation,
    key: &dyn Fn(&Id) -> Key,
) -> BTreeMap<Id, Value> {
    let applying = answers.iter().filter_map(|(id, value)| {
        let key = key(id);
        evaluation
            .applies
            .contains(&key)
            .then_some((key, id, value))
    });
    let kept = applying.map(|(key, id, value)| {
        let value = match value {
            Value::Rows(rows) => {
                let row = |row: &Row| Row {
                    id: row.id,
                    answers: kept(&row.answers, evaluation, &|id| {
                        key.child(row.id, id.clone())
                    }),
                };
                Value::Rows(rows.iter().map(row).collect())
            }
            other => other.clone(),
        };
        (id.clone(), value)
    });
    kept.collect()
}

/// Judges the fields of one page.
struct Judge<'a> {
    form: &'a Form,
    env: &'a Env,
    known: &'a Known<'a>,
    page: &'a Id,
    out: &'a mut Evaluation,
    state: &'a mut PageState,
}

impl Judge<'_> {
    /// One field that applies, and those of its rows, in the rows `around` it.
    fn field(&mut self, key: Key, field: &Field, fact: &Fact, around: &[&RowAnswers<'_>]) {
        self.out.applies.insert(key.clone());
        if matches!(field.kind, Kind::Note) {
            return;
        }
        let rows = match (&field.kind, fact) {
            (Kind::Repeat(repeat), Fact { rows, .. }) => Some((repeat, rows.len())),
            _ => None,
        };
        let required =
            self.required(field, around) || rows.is_some_and(|(repeat, _)| repeat.min > 0);
        let wrong_before = self.state.wrong;
        let mut missing = false;
        match &fact.unread {
            Some(unread) => self.say(
                &key,
                Level::Wrong,
                Say::Program(unread.code, unread.args.clone()),
            ),
            None => match rows {
                Some((repeat, count)) => missing = self.rows(&key, repeat, count, required),
                None if required && !fact.answered => {
                    missing = true;
                    let code = if matches!(field.kind, Kind::Consent) {
                        "consent-missing"
                    } else {
                        "missing"
                    };
                    self.say(&key, Level::Missing, Say::Program(code, Args::new()));
                }
                None => {}
            },
        }
        if field.recommended && !required && !fact.answered && fact.unread.is_none() {
            self.say(
                &key,
                Level::Recommended,
                Say::Program("recommended", Args::new()),
            );
        }
        for check in &field.checks {
            if check.that.holds(self.known, around) == Some(false) {
                let level = if check.warning {
                    Level::Warning
                } else {
                    Level::Wrong
                };
                self.say(&key, level, Say::Team(check.say.clone()));
            }
        }
        if required {
            self.state.required += 1;
            self.state.done += u32::from(!missing && self.state.wrong == wrong_before);
            self.out.required.insert(key.clone());
        }
        let siblings = around.last().copied().unwrap_or(&self.known.answers);
        let (Kind::Repeat(repeat), Some(Known1::Rows(rows))) =
            (&field.kind, siblings.get(&field.id))
        else {
            return;
        };
        for (own, (row, facts)) in rows.iter().zip(&fact.rows) {
            let around: Vec<_> = around.iter().copied().chain([own]).collect();
            let parts = repeat.fields.iter().zip(facts);
            for (part, fact) in parts.filter(|(_, fact)| fact.applies) {
                self.field(key.child(*row, part.id.clone()), part, fact, &around);
            }
        }
    }

    /// Whether rows are missing.
    fn rows(&mut self, key: &Key, repeat: &Repeat, count: usize, required: bool) -> bool {
        let least = repeat.min.max(u32::from(required));
        if count < least as usize {
            let args = args([("least", &least.to_string()), ("count", &count.to_string())]);
            self.say(key, Level::Missing, Say::Program("too-few-rows", args));
            return true;
        }
        if count > repeat.max as usize {
            let args = args([
                ("most", &repeat.max.to_string()),
                ("count", &count.to_string()),
            ]);
            self.say(key, Level::Wrong, Say::Program("too-many-rows", args));
        }
        false
    }

    fn required(&self, field: &Field, around: &[&RowAnswers<'_>]) -> bool {
        match &field.required {
            Required::No => false,
            Required::Always => true,
            Required::From(stage) => {
                self.form.stage_place(self.env.stage.as_ref()) >= self.form.stage_place(Some(stage))
            }
            Required::When(rule) => rule.holds(self.known, around) == Some(true),
        }
    }

    fn say(&mut self, key: &Key, level: Level, say: Say) {
        self.state.wrong += u32::from(level == Level::Wrong);
        self.out.findings.push(Finding {
            key: key.clone(),
            page: self.page.clone(),
            level,
            say,
        });
    }
}

#[cfg(test)]
mod tests;
