//! From one version of a form to a later one: which answers find their question again, and which do not.
//!
//! Nothing is lost: what has no place in the later form is handed back beside what has one. So is what was given under a
//! promise that the later form does not keep.

use crate::answers::{Answers, Chosen, Key, Row, Value, takes};
use crate::form::marking::strictness;
use crate::form::{Field, Form, Keep};
use crate::id::Id;
use crate::kind::{Kind, Options};
use std::collections::BTreeMap;

/// Answers to an earlier form, in a later one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Carried {
    /// What has its place: under the same ID, or the one it was renamed to.
    pub answers: Answers,
    /// What has none, or would be less protected there, under the earlier form's IDs; of a row only the parts that
    /// were left.
    pub left: Answers,
    /// Of those that would be less protected: why, by their keys in the earlier form. Of rows the repeat's own.
    pub promised: BTreeMap<Key, Promise>,
}

/// What the reporter was told of an answer, and the later form does not keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Promise {
    /// That it stays on their computer: it would be sent now.
    Stays,
    /// That it is encrypted: it could stand in the mail's subject now.
    Sealed,
    /// That it is marked so, `amber` for example.
    Marked(String),
}

impl Carried {
    /// What would not be kept of the answer at a key of the earlier form, or of the rows around it.
    pub fn promise(&self, key: &Key) -> Option<&Promise> {
        let around = || self.promise(&key.parent()?.0);
        self.promised.get(key).or_else(around)
    }
}

/// What is different for the reporter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A question of the later form that the earlier one did not have.
    Added(Id),
    /// A question of the earlier form that is no longer asked.
    Removed(Id),
    /// A question that is asked otherwise: another kind, other options, other rules. The later form's ID.
    Changed(Id),
}

/// What is different, in the order of the later form's screen; what is no longer asked comes last.
pub fn changes(earlier: &Form, later: &Form) -> Vec<Change> {
    let before: BTreeMap<&Id, &Field> = (earlier.fields.iter())
        .map(|(id, field)| (later.current(id), field))
        .collect();
    let shown = later.pages.iter().flat_map(|page| &page.fields);
    let mut all: Vec<Change> = shown
        .filter_map(|id| {
            let now = later.fields.get(id)?;
            match before.get(id) {
                None => Some(Change::Added(id.clone())),
                Some(was) if same(was, now) => None,
                Some(_) => Some(Change::Changed(id.clone())),
            }
        })
        .collect();
    let shown = earlier.pages.iter().flat_map(|page| &page.fields);
    let gone = shown.filter(|id| !later.fields.contains_key(later.current(id)));
    all.extend(gone.map(|id| Change::Removed(id.clone())));
    all
}

/// The same question, whatever it is called.
fn same(was: &Field, now: &Field) -> bool {
    let named = Field {
        id: now.id.clone(),
        ..was.clone()
    };
    named == *now
}

/// Takes answers into a later form. An answer goes where the later field takes it as it stands; of an answer with
/// several parts (options, rows) each part is judged alone. It never goes further there than the earlier form let it:
/// it is marked as strictly as it was, or left.
pub fn carry(answers: &Answers, earlier: &Form, later: &Form) -> Carried {
    let mut carried = Carried::default();
    for (key, level) in &answers.tlp {
        let key = Key {
            field: later.current(&key.field).clone(),
            rows: key.rows.clone(),
        };
        let field = later.field(&key);
        if field.is_some_and(|field| field.tlp.contains(level)) {
            carried.answers.tlp.insert(key, level.clone());
        }
    }
    let mut mover = Mover {
        given: answers,
        earlier,
        later,
        marked: carried.answers,
        promised: BTreeMap::new(),
    };
    let mut kept_all = BTreeMap::new();
    for (id, value) in &answers.fields {
        let name = later.current(id);
        // Two answers for one field: the one that has the name keeps it.
        let taken =
            name != id && (answers.fields.contains_key(name) || kept_all.contains_key(name));
        let (kept, left) = match later.fields.get(name).filter(|_| !taken) {
            Some(field) => {
                let keys = (Key::field(id.clone()), Key::field(name.clone()));
                mover.split(value, field, keys)
            }
            None => (None, Some(value.clone())),
        };
        kept_all.extend(kept.map(|value| (name.clone(), value)));
        carried
            .left
            .fields
            .extend(left.map(|value| (id.clone(), value)));
    }
    carried.promised = mover.promised;
    let mut all = mover.marked;
    all.fields = kept_all;
    let marked = std::mem::take(&mut all.tlp);
    all.tlp = marked
        .into_iter()
        .filter(|(key, _)| all.get(key).is_some())
        .collect();
    carried.answers = all;
    carried
}

/// Takes one answer after the other to a later form.
struct Mover<'a> {
    given: &'a Answers,
    earlier: &'a Form,
    later: &'a Form,
    /// The markings in the later form; no answers.
    marked: Answers,
    promised: BTreeMap<Key, Promise>,
}

impl Mover<'_> {
    /// What of an answer a field takes, and what it does not. Of the keys the first is in the earlier form.
    fn split(
        &mut self,
        value: &Value,
        field: &Field,
        keys: (Key, Key),
    ) -> (Option<Value>, Option<Value>) {
        let whole = (Some(value.clone()), None);
        let none = (None, Some(value.clone()));
        if let Some(promise) = self.broken(value, field, &keys) {
            self.promised.insert(keys.0, promise);
            return none;
        }
        match (&field.kind, value) {
            (Kind::Repeat(repeat), Value::Rows(rows)) => {
                let mut kept = Vec::new();
                let mut left = Vec::new();
                for row in rows {
                    let (own, lost) = self.split_row(row, &repeat.fields, &keys);
                    kept.push(own);
                    left.extend(lost);
                }
                let left = (!left.is_empty()).then_some(Value::Rows(left));
                (Some(Value::Rows(kept)), left)
            }
            (Kind::Choices(options), Value::Choices(chosen)) => {
                let (kept, left): (Vec<_>, Vec<_>) =
                    chosen.iter().cloned().partition(|c| offers(options, c));
                let some =
                    |chosen: Vec<Chosen>| (!chosen.is_empty()).then_some(Value::Choices(chosen));
                (some(kept), some(left))
            }
            // One of several is what it was.
            (Kind::Choices(options), Value::Choice(chosen)) if offers(options, chosen) => {
                (Some(Value::Choices(vec![chosen.clone()])), None)
            }
            (Kind::Evidence { .. }, Value::Evidence(_)) => whole,
            _ if takes(field, value) => whole,
            _ => none,
        }
    }

    /// A row as the later form takes it, and what is left of it under its own ID.
    fn split_row(&mut self, row: &Row, fields: &[Field], keys: &(Key, Key)) -> (Row, Option<Row>) {
        let mut own = Row {
            id: row.id,
            ..Row::default()
        };
        let mut left = own.clone();
        for (id, value) in &row.answers {
            let (kept, lost) = match fields.iter().find(|field| field.id == *id) {
                Some(field) => {
                    let key = |repeat: &Key| repeat.child(row.id, id.clone());
                    self.split(value, field, (key(&keys.0), key(&keys.1)))
                }
                None => (None, Some(value.clone())),
            };
            own.answers.extend(kept.map(|value| (id.clone(), value)));
            left.answers.extend(lost.map(|value| (id.clone(), value)));
        }
        (own, (!left.answers.is_empty()).then_some(left))
    }

    /// What the reporter was told of the answer and the later form would not keep. Rows are judged by their answers.
    fn broken(&mut self, value: &Value, field: &Field, keys: &(Key, Key)) -> Option<Promise> {
        let lowered = self.lowered(field, keys);
        let (before, now) = (keep(self.earlier, &keys.0), keep(self.later, &keys.1));
        match now {
            Keep::Subject if now > before => Some(Promise::Sealed),
            _ if now > before => Some(Promise::Stays),
            _ if matches!(value, Value::Rows(_)) => None,
            _ => lowered.map(Promise::Marked),
        }
    }

    /// The answer's marking, where it would be less strict: neither as it stands nor by the mildest marking offered that
    /// is as strict, which it gets.
    fn lowered(&mut self, field: &Field, (was, now): &(Key, Key)) -> Option<String> {
        let marking = self.earlier.marking(self.given, was)?;
        let least = strictness(marking);
        let as_it_stands = self.later.marking(&self.marked, now);
        if as_it_stands.map_or(0, strictness) >= least {
            return None;
        }
        let strict = field.tlp.iter().filter(|tlp| strictness(tlp) >= least);
        match strict.min_by_key(|tlp| strictness(tlp)) {
            Some(tlp) => {
                self.marked.tlp.insert(now.clone(), tlp.clone());
                None
            }
            None => Some(marking.to_owned()),
        }
    }
}

/// How far an answer goes.
fn keep(form: &Form, key: &Key) -> Keep {
    match form.field(key) {
        Some(field) if form.leaves(key) => field.keep,
        _ => Keep::Never,
    }
}

/// Whether it is among what can be chosen, and takes what was specified.
fn offers(options: &Options, chosen: &Chosen) -> bool {
    match options.option(&chosen.option) {
        Some(option) => option.other || chosen.other.is_none(),
        None => options.is_class(&chosen.option) && chosen.other.is_none(),
    }
}

#[cfg(test)]
mod tests;
