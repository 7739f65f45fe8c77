//! Answers out of a file beside those of before: rows and files have no IDs there, and a report knows by them what
//! changed.

use std::collections::BTreeMap;
use tocsin_form_schema::answers::{Answers, Attachment, Given, Key, Row, Value};
use tocsin_form_schema::id::Id;

/// Most rows of a repeat that are compared with each other.
const MOST: usize = 1000;

/// The answers with the IDs of before: a row that says the same is the same row, then the one that has most answers in
/// common with it; a file is the same under its name at its question. Whatever is new takes the next ID.
pub(super) fn aligned(before: &Answers, now: &Answers, next_id: &mut u32) -> Answers {
    let mut ids = Ids {
        next: next_id,
        rows: BTreeMap::new(),
    };
    let fields = ids.fields(&before.fields, &now.fields, &Key::field);
    let renumbered = |key: &Key| {
        let mut now = Key::field(key.field.clone());
        let mut then = now.clone();
        for (row, field) in &key.rows {
            let id = ids.rows.get(&(now.clone(), *row))?;
            now = now.child(*row, field.clone());
            then = then.child(*id, field.clone());
        }
        Some(then)
    };
    let tlp = now.tlp.iter();
    let tlp = tlp.filter_map(|(key, tlp)| Some((renumbered(key)?, tlp.clone())));
    Answers {
        tlp: tlp.collect(),
        fields,
    }
}

struct Ids<'a> {
    next: &'a mut u32,
    /// By the repeat and the row's ID in the file: its ID from now on.
    rows: BTreeMap<(Key, u32), u32>,
}

impl Ids<'_> {
    fn fields(&mut self, before: &Given, now: &Given, key: &dyn Fn(Id) -> Key) -> Given {
        let mut fields = Given::default();
        for (id, value) in now {
            let value = match (before.get(id), value) {
                (Some(Value::Rows(before)), Value::Rows(now)) => {
                    Value::Rows(self.rows(before, now, &key(id.clone())))
                }
                (_, Value::Rows(now)) => Value::Rows(self.rows(&[], now, &key(id.clone()))),
                (Some(Value::Evidence(before)), Value::Evidence(now)) => {
                    Value::Evidence(self.files(before, now))
                }
                (_, Value::Evidence(now)) => Value::Evidence(self.files(&[], now)),
                (_, value) => value.clone(),
            };
            fields.insert(id.clone(), value);
        }
        fields
    }

    fn rows(&mut self, before: &[Row], now: &[Row], key: &Key) -> Vec<Row> {
        // Of very many, each is the one at its place.
        let each = now.len().max(before.len()) <= MOST;
        let mut free: Vec<Option<&Row>> = before.iter().map(Some).collect();
        let mut taken: Vec<Option<&Row>> = Vec::with_capacity(now.len());
        for (at, row) in now.iter().enumerate() {
            let same = |free: &Option<&Row>| free.is_some_and(|free| says_the_same(free, row));
            let found = match (each, free.get(at).is_some_and(same)) {
                (false, _) | (true, true) => Some(at),
                (true, false) => free.iter().position(same),
            };
            taken.push(found.and_then(|at| free.get_mut(at)?.take()));
        }
        let mut left: Vec<&Row> = free.into_iter().flatten().collect();
        let mut rows = Vec::with_capacity(now.len());
        for (row, taken) in now.iter().zip(taken) {
            let before = taken.or_else(|| {
                let alike = left.iter().map(|left| in_common(left, row)).enumerate();
                // Of several, the first.
                let (at, common) = alike.rev().max_by_key(|(_, common)| *common)?;
                (common > 0).then(|| left.remove(at))
            });
            let id = before.map_or_else(|| self.new_id(), |before| before.id);
            self.rows.insert((key.clone(), row.id), id);
            let nothing = Given::default();
            let answers = before.map_or(&nothing, |before| &before.answers);
            let answers = self.fields(answers, &row.answers, &|field| key.child(row.id, field));
            rows.push(Row { id, answers });
        }
        rows
    }

    fn files(&mut self, before: &[Attachment], now: &[Attachment]) -> Vec<Attachment> {
        let mut free: Vec<&Attachment> = before.iter().collect();
        let mut files = Vec::with_capacity(now.len());
        for file in now {
            let found = free.iter().position(|free| free.name == file.name);
            let found = found.map(|at| free.remove(at));
            let mut file = file.clone();
            file.id = found.map_or_else(|| self.new_id(), |found| found.id);
            if let (true, Some(found)) = (file.description.is_empty(), found) {
                file.description.clone_from(&found.description);
            }
            files.push(file);
        }
        files
    }

    fn new_id(&mut self) -> u32 {
        let id = *self.next;
        *self.next = id.saturating_add(1);
        id
    }
}

/// How many answers two rows have in common.
fn in_common(one: &Row, other: &Row) -> usize {
    let answers = one.answers.iter();
    let same = |(id, value): &(&Id, &Value)| {
        let other = other.answers.get(id);
        other.is_some_and(|other| same_value(value, other))
    };
    answers.filter(same).count()
}

/// Whether two rows have the same answers, whatever the rows in them are called.
fn says_the_same(one: &Row, other: &Row) -> bool {
    let same = |(a, b): ((&Id, &Value), (&Id, &Value))| a.0 == b.0 && same_value(a.1, b.1);
    one.answers.len() == other.answers.len() && one.answers.iter().zip(&other.answers).all(same)
}

fn same_value(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Rows(one), Value::Rows(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| says_the_same(one, other))
        }
        (one, other) => one == other,
    }
}

#[cfg(test)]
mod tests;
