//! How much a report is asked in the rows of its repeats.

use super::{Answers, Value};
use crate::form::{Field, Form};
use crate::kind::Kind;

/// Most that may be asked in the rows of all repeats together. A report of so many still fits in a computer's memory with
/// all its renditions, and can be read back.
pub const MOST_IN_ROWS: usize = 80_000;

impl Answers {
    /// Rows of all repeats, and the questions in them, answered or not.
    pub fn in_rows(&self, form: &Form) -> usize {
        let fields = form.fields.values();
        let given = fields.filter_map(|field| Some(in_rows(field, self.fields.get(&field.id)?)));
        given.sum()
    }
}

/// The same of one question and its answer.
pub fn in_rows(field: &Field, value: &Value) -> usize {
    let (Kind::Repeat(repeat), Value::Rows(rows)) = (&field.kind, value) else {
        return 0;
    };
    let inner = rows.iter().flat_map(|row| {
        let fields = repeat.fields.iter();
        fields.filter_map(|field| Some(in_rows(field, row.answers.get(&field.id)?)))
    });
    rows.len() * (1 + repeat.fields.len()) + inner.sum::<usize>()
}

#[cfg(test)]
mod tests;
