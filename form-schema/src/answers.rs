//! What a reporter has answered so far, exactly as typed, and its JSON form.
//!
//! An answer under way may be half-written: kinds that are typed as text keep the text, and
//! [`crate::kind::read`] turns it into a typed value or says what is wrong. Nothing typed is lost.

mod json;
pub mod schema;

pub use json::{Problem, from_json, ignored, to_json, to_json_with};

use crate::id::Id;
use std::collections::BTreeMap;

/// One answer as it stands on the screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Every kind that is typed: text, long text, numbers, addresses, dates, durations …
    Text(String),
    /// Yes or no; a consent.
    Flag(bool),
    /// One of a list; also tristate, whose options are `yes`, `no`, `unknown`.
    Choice(Chosen),
    /// Several of a list, in the list's order.
    Choices(Vec<Chosen>),
    /// A moment with its precision.
    Moment(Moment),
    /// An amount and its ISO 4217 currency, as typed.
    Money {
        /// The amount as typed.
        amount: String,
        /// Three letters.
        currency: String,
    },
    /// Files.
    Evidence(Vec<Attachment>),
    /// The rows of a repeat.
    Rows(Vec<Row>),
}

/// An option that was chosen, and what was specified for one that asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The option's ID in its list.
    pub option: String,
    /// The text of "other: specify".
    pub other: Option<String>,
}

/// A moment as typed: a local date, perhaps a time, a zone, and how exactly it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// `YYYY-MM-DD`, or what was typed so far.
    pub date: String,
    /// `HH:MM` or `HH:MM:SS`; empty when unknown.
    pub time: String,
    /// IANA zone name or an offset such as `+02:00`; empty means the zone of the reporter.
    pub zone: String,
    /// "About": the true moment may differ by more than the precision written.
    pub about: bool,
}

/// A file that goes with the report. The file itself stays where it is until sealing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Unique in the draft, never reused.
    pub id: u32,
    /// Absolute path on this machine.
    pub path: String,
    /// Original file name.
    pub name: String,
    /// Size in octets when it was added.
    pub size: u64,
    /// RFC 3339 time at which it was added.
    pub added: String,
    /// What the reporter says of it.
    pub description: String,
}

/// One row of a repeat.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Unique in its repeat, never reused: identifies the row while rows are added, moved and removed.
    pub id: u32,
    /// The answers of the row's own fields.
    pub answers: BTreeMap<Id, Value>,
}

/// All answers of a draft.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers(pub BTreeMap<Id, Value>);

/// The address of one answer: a field of the form, or a field in a row of a repeat.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The form's field; for a row's field, the repeat.
    pub field: Id,
    /// The row's ID and the row's own field.
    pub row: Option<(u32, Id)>,
}

impl Key {
    /// The key of a field of the form.
    pub fn field(field: Id) -> Key {
        Key { field, row: None }
    }
    /// The key of a field in a row.
    pub fn row(repeat: Id, row: u32, field: Id) -> Key {
        Key {
            field: repeat,
            row: Some((row, field)),
        }
    }
}

impl Answers {
    /// The answer at `key`, if there is one.
    pub fn get(&self, key: &Key) -> Option<&Value> {
        let top = self.0.get(&key.field)?;
        let Some((row, field)) = &key.row else {
            return Some(top);
        };
        let Value::Rows(rows) = top else { return None };
        rows.iter().find(|r| r.id == *row)?.answers.get(field)
    }

    /// Puts an answer at `key`, or takes it away with `None`. A row that does not exist is not made.
    pub fn set(&mut self, key: &Key, value: Option<Value>) {
        let map = match &key.row {
            None => &mut self.0,
            Some((row, _)) => match self.0.get_mut(&key.field) {
                Some(Value::Rows(rows)) => match rows.iter_mut().find(|r| r.id == *row) {
                    Some(found) => &mut found.answers,
                    None => return,
                },
                _ => return,
            },
        };
        let field = key.row.as_ref().map_or(&key.field, |(_, f)| f);
        match value {
            Some(value) => map.insert(field.clone(), value),
            None => map.remove(field),
        };
    }
}

#[cfg(test)]
pub(crate) mod tests;
