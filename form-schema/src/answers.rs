//! What a reporter has answered so far, exactly as typed, and its JSON form.
//!
//! An answer under way may be half-written: kinds that are typed as text keep the text, and
//! [`crate::kind::read`] turns it into a typed value or says what is wrong. Nothing typed is lost.

mod extent;
mod given;
mod json;
mod parse;
pub mod schema;

pub use extent::{MOST_IN_ROWS, in_rows};
pub use given::Given;
pub(crate) use json::takes;
pub use json::{Problem, follow_renamed, from_json, ignored, read_json, to_json, to_json_with};
pub use parse::{Unparsed, parse};

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
    /// A number, and whether it is exact.
    Quantity(Quantity),
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
    /// `YYYY-MM-DD`, `YYYY-MM` where the day is not known, or what was typed so far.
    pub date: String,
    /// `HH`, `HH:MM` or `HH:MM:SS`; empty when unknown.
    pub time: String,
    /// Of an interval, the latest date that it may have been; empty where it is that of `date`.
    pub latest_date: String,
    /// And the latest time.
    pub latest_time: String,
    /// IANA zone name or an offset such as `+02:00`; empty means the zone of the reporter.
    pub zone: String,
    /// "About": the true moment may differ by more than the precision written.
    pub about: bool,
    /// How the clock of the source stands: `exact`, `unknown`, an offset such as `+90 s` (ahead) or `-3 min`; empty
    /// when nothing was said, [`Moment::OFF`] when only that it is off.
    pub clock: String,
}

impl Moment {
    /// The clock is off, and by how much was not typed yet.
    pub const OFF: &str = "±";
}

/// A number as typed, and how exactly it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quantity {
    /// How exactly.
    pub how: How,
    /// The number; of a range, the least that it may be, empty where that is not known.
    pub least: String,
    /// Of a range, the most that it may be, empty where that is not known; otherwise empty.
    pub most: String,
}

/// How exactly a quantity is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum How {
    /// Counted.
    #[default]
    Exact,
    /// Estimated.
    Estimate,
    /// Between two numbers, or at least or at most one.
    Range,
}

impl Quantity {
    /// Nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.least.trim().is_empty() && self.most.trim().is_empty()
    }
}

/// A file that goes with the report. The file itself stays where it is until sealing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
    /// RFC 3339 time of its last change when it was added; empty where none is known.
    pub modified: String,
    /// What it says of those who made it, by the name of the thing.
    pub says: BTreeMap<String, String>,
    /// Nothing of that goes along: only the picture does.
    pub bare: bool,
    /// What the reporter says of it.
    pub description: String,
}

/// One row of a repeat.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Unique in its repeat, never reused: identifies the row while rows are added, moved and removed.
    pub id: u32,
    /// The answers of the row's own fields.
    pub answers: Given,
}

/// All answers of a draft.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// What was answered.
    pub fields: Given,
    /// The markings that the reporter chose, as option IDs of the list `tlp`.
    pub tlp: BTreeMap<Key, String>,
}

/// The address of one answer: a field of the form, or a field in a row of a repeat.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The form's field; for a row's field, the outermost repeat.
    pub field: Id,
    /// From the outside in: a row's ID and a field of that row. At most two of them.
    pub rows: Vec<(u32, Id)>,
}

impl Key {
    /// The key of a field of the form.
    pub fn field(field: Id) -> Key {
        Key {
            field,
            rows: Vec::new(),
        }
    }

    /// The key of a field in a row of the repeat that this key addresses.
    pub fn child(&self, row: u32, field: Id) -> Key {
        let mut rows = self.rows.clone();
        rows.push((row, field));
        Key {
            field: self.field.clone(),
            rows,
        }
    }

    /// The repeat around it and the row's ID; nothing for a field of the form.
    pub fn parent(&self) -> Option<(Key, u32)> {
        let ((row, _), outer) = self.rows.split_last()?;
        let key = Key {
            field: self.field.clone(),
            rows: outer.to_vec(),
        };
        Some((key, *row))
    }

    /// Whether it addresses an answer in a row of the repeat that `repeat` addresses, at any depth.
    pub fn inside(&self, repeat: &Key) -> bool {
        self.parent()
            .is_some_and(|(outer, _)| outer == *repeat || outer.inside(repeat))
    }

    /// The field itself, in a row the row's own.
    pub fn last(&self) -> &Id {
        self.rows.last().map_or(&self.field, |(_, field)| field)
    }

    /// The field's Fluent message: its ID, behind those of the repeats around it (`hosts-ports-number`).
    pub fn message(&self) -> String {
        let mut message = self.field.to_string();
        for (_, field) in &self.rows {
            message.push('-');
            message.push_str(field.as_str());
        }
        message
    }
}

impl From<Given> for Answers {
    fn from(fields: Given) -> Answers {
        Answers {
            fields,
            tlp: BTreeMap::new(),
        }
    }
}

impl Answers {
    /// The answer at `key`, if there is one.
    pub fn get(&self, key: &Key) -> Option<&Value> {
        let mut value = self.fields.get(&key.field)?;
        for (row, field) in &key.rows {
            let Value::Rows(rows) = value else {
                return None;
            };
            value = rows.iter().find(|r| r.id == *row)?.answers.get(field)?;
        }
        Some(value)
    }

    /// The rows of the repeat at `key`; none where there is no such answer.
    pub fn rows(&self, key: &Key) -> &[Row] {
        match self.get(key) {
            Some(Value::Rows(rows)) => rows,
            _ => &[],
        }
    }

    /// The path of a key in JSON, with the numbers of rows counted from 0: `hosts[0].ports[2].number`. Nothing when a
    /// row is not there.
    pub fn path(&self, key: &Key) -> Option<String> {
        let Some((repeat, row)) = key.parent() else {
            return Some(key.field.to_string());
        };
        let at = self.rows(&repeat).iter().position(|r| r.id == row)?;
        Some(format!("{}[{at}].{}", self.path(&repeat)?, key.last()))
    }

    /// The key of such a path; nothing when it is none, or a row is not there.
    pub fn key(&self, path: &str) -> Option<Key> {
        let (field, mut rest) = path.split_once('[').unwrap_or((path, ""));
        let mut key = Key::field(Id::new(field)?);
        while !rest.is_empty() {
            let (number, inner) = rest.split_once("].")?;
            let row = self.rows(&key).get(number.parse::<usize>().ok()?)?.id;
            let (field, next) = inner.split_once('[').unwrap_or((inner, ""));
            key = key.child(row, Id::new(field)?);
            rest = next;
        }
        Some(key)
    }

    /// Puts an answer at `key`, or takes it away with `None`. A row that does not exist is not made.
    pub fn set(&mut self, key: &Key, value: Option<Value>) {
        let Some(around) = self.around(key) else {
            return;
        };
        match value {
            Some(value) => around.insert(key.last().clone(), value),
            None => around.remove(key.last()),
        };
    }

    /// The answers among which that at `key` stands.
    fn around(&mut self, key: &Key) -> Option<&mut Given> {
        let mut around = &mut self.fields;
        let mut repeat = &key.field;
        for (row, field) in &key.rows {
            let Some(Value::Rows(rows)) = around.get_mut(repeat) else {
                return None;
            };
            around = &mut rows.iter_mut().find(|r| r.id == *row)?.answers;
            repeat = field;
        }
        Some(around)
    }
}

#[cfg(test)]
pub(crate) mod tests;
