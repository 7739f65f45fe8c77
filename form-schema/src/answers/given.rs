//! What was answered, by field, in no more room than it takes.

use super::{Attachment, Value};
use crate::id::Id;

/// Answers that stand together, those of a form or of a row, by field in the order of their IDs.
///
/// A row mostly holds few answers, and a report may have a hundred thousand rows: a tree of the standard library keeps
/// room for eleven answers in each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given(Vec<(Id, Value)>);

/// The answers and their fields, one after the other.
pub type Iter<'a> =
    std::iter::Map<std::slice::Iter<'a, (Id, Value)>, fn(&'a (Id, Value)) -> (&'a Id, &'a Value)>;

impl Given {
    /// No answers.
    pub fn new() -> Given {
        Given::default()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The answer of this field.
    pub fn get(&self, field: &Id) -> Option<&Value> {
        let at = self.place(field).ok()?;
        self.0.get(at).map(|(_, value)| value)
    }

    /// The answer of this field, to change it.
    pub fn get_mut(&mut self, field: &Id) -> Option<&mut Value> {
        let at = self.place(field).ok()?;
        self.0.get_mut(at).map(|(_, value)| value)
    }

    /// Whether this field has an answer.
    pub fn contains_key(&self, field: &Id) -> bool {
        self.place(field).is_ok()
    }

    /// Puts an answer in; gives the one that was there.
    pub fn insert(&mut self, field: Id, value: Value) -> Option<Value> {
        match self.get_mut(&field) {
            Some(here) => Some(std::mem::replace(here, value)),
            None => {
                let at = self.place(&field).unwrap_or_else(|at| at);
                // The first of a row is mostly the only one.
                if self.0.is_empty() {
                    self.0.reserve_exact(1);
                }
                self.0.insert(at, (field, value));
                None
            }
        }
    }

    /// Takes an answer out.
    pub fn remove(&mut self, field: &Id) -> Option<Value> {
        let at = self.place(field).ok()?;
        Some(self.0.remove(at).1)
    }

    /// The answers in the order of their IDs.
    pub fn iter(&self) -> Iter<'_> {
        self.0.iter().map(|(field, value)| (field, value))
    }

    /// The answers in the order of their IDs, to change them.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&Id, &mut Value)> {
        self.0.iter_mut().map(|(field, value)| (&*field, value))
    }

    /// The fields that have an answer, in order.
    pub fn keys(&self) -> impl Iterator<Item = &Id> {
        self.iter().map(|(field, _)| field)
    }

    /// The answers without their fields.
    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.iter().map(|(_, value)| value)
    }

    /// The files that were attached. No form has a question for them in rows, but a draft from elsewhere may hold any answers:
    /// those in rows are among them, however deep.
    pub fn files(&self) -> Vec<&Attachment> {
        let files = self.values().flat_map(|value| match value {
            Value::Evidence(files) => files.iter().collect(),
            Value::Rows(rows) => rows.iter().flat_map(|row| row.answers.files()).collect(),
            _ => Vec::new(),
        });
        files.collect()
    }

    /// The same files, to change them.
    pub fn files_mut(&mut self) -> Vec<&mut Attachment> {
        let files = self.iter_mut().flat_map(|(_, value)| match value {
            Value::Evidence(files) => files.iter_mut().collect(),
            Value::Rows(rows) => {
                let rows = rows.iter_mut();
                rows.flat_map(|row| row.answers.files_mut()).collect()
            }
            _ => Vec::new(),
        });
        files.collect()
    }

    /// Keeps those that pass.
    pub fn retain(&mut self, pass: impl Fn(&Id, &Value) -> bool) {
        self.0.retain(|(field, value)| pass(field, value));
    }

    /// Where a field stands, or would.
    fn place(&self, field: &Id) -> Result<usize, usize> {
        self.0.binary_search_by(|(here, _)| here.cmp(field))
    }
}

impl Extend<(Id, Value)> for Given {
    fn extend<I: IntoIterator<Item = (Id, Value)>>(&mut self, answers: I) {
        for (field, value) in answers {
            self.insert(field, value);
        }
    }
}

impl FromIterator<(Id, Value)> for Given {
    fn from_iter<I: IntoIterator<Item = (Id, Value)>>(answers: I) -> Given {
        let mut given = Given::new();
        given.extend(answers);
        given.0.shrink_to_fit();
        given
    }
}

impl<const COUNT: usize> From<[(Id, Value); COUNT]> for Given {
    fn from(answers: [(Id, Value); COUNT]) -> Given {
        answers.into_iter().collect()
    }
}

impl<'a> IntoIterator for &'a Given {
    type Item = (&'a Id, &'a Value);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl IntoIterator for Given {
    type Item = (Id, Value);
    type IntoIter = std::vec::IntoIter<(Id, Value)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests;
