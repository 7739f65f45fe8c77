//! From one version of a form to a later one: which answers find their question again, and which do not.
//!
//! Nothing is lost: what has no place in the later form is handed back beside what has one. So is what was given under a
//! promise that the later form does not keep.

use crate::answers::{Answers, Chosen, Given, Key, Row, Value, takes};
use crate::form::marking::strictness;
use crate::form::renamed::within;
use crate::form::{Field, Form, Keep};
use crate::id::Id;
use crate::kind::{Kind, Options};
use std::collections::BTreeMap;

/// Answers to an earlier form, in a later one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Carried {
    /// What has its place: under the same ID, or the one it was renamed to.
    pub answers: Answers,
    /// What has none, or would be less protected there, under the earlier form's IDs and as it was marked; of a row only
    /// the parts that were left.
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
    let current = |id| later.renamed.current("", id);
    let before: BTreeMap<&Id, &Field> = (earlier.fields.iter())
        .map(|(id, field)| (current(id), field))
        .collect();
    let shown = later.pages.iter().flat_map(|page| &page.fields);
    let mut all: Vec<Change> = shown
        .filter_map(|id| {
            let now = later.fields.get(id)?;
            match before.get(id) {
                None => Some(Change::Added(id.clone())),
                Some(was) if renamed(was, "", later) == *now => None,
                Some(_) => Some(Change::Changed(id.clone())),
            }
        })
        .collect();
    let shown = earlier.pages.iter().flat_map(|page| &page.fields);
    let gone = shown.filter(|id| !later.fields.contains_key(current(id)));
    all.extend(gone.map(|id| Change::Removed(id.clone())));
    all
}

/// An earlier form's field under the IDs that it and those of its rows have now. `around` is what its repeat is named now.
fn renamed(was: &Field, around: &str, later: &Form) -> Field {
    let current = |repeat: &str, id: &Id| later.renamed.current(repeat, id).clone();
    let mut field = was.clone();
    field.id = current(around, &was.id);
    if let Kind::Repeat(repeat) = &mut field.kind {
        let name = within(around, field.id.as_str());
        for part in &mut repeat.fields {
            *part = renamed(part, &name, later);
        }
        for id in &mut repeat.title {
            *id = current(&name, id);
        }
    }
    field
}

/// Takes answers into a later form. An answer goes where the later field takes it as it stands; of an answer with
/// several parts (options, rows) each part is judged alone. It never goes further there than the earlier form let it:
/// it is marked as strictly as it was, or left.
pub fn carry(answers: &Answers, earlier: &Form, later: &Form) -> Carried {
    let mut marked = Answers::default();
    for (key, level) in &answers.tlp {
        let now = later.renamed.key(key);
        let taken = now != *key && answers.tlp.contains_key(&now);
        let field = later.field(&now).filter(|_| !taken);
        if field.is_some_and(|field| field.tlp.contains(level)) {
            marked.tlp.insert(now, level.clone());
        }
    }
    let mut mover = Mover {
        given: answers,
        earlier,
        later,
        marked,
        promised: BTreeMap::new(),
    };
    let (kept, left) = mover.split_all(&answers.fields, None);
    Carried {
        answers: with_markings(kept, &mover.marked.tlp),
        left: with_markings(left, &answers.tlp),
        promised: mover.promised,
    }
}

/// Answers with those of the markings that are theirs.
fn with_markings(given: Given, tlp: &BTreeMap<Key, String>) -> Answers {
    let mut all = Answers::from(given);
    let own = tlp.iter().filter(|(key, _)| all.get(key).is_some());
    all.tlp = own.map(|(key, tlp)| (key.clone(), tlp.clone())).collect();
    all
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
    /// What of the form's answers, or of those in a row of a repeat, finds its field, and what does not.
    fn split_all(&mut self, given: &Given, row: Option<(&(Key, Key), u32)>) -> (Given, Given) {
        let later = self.later;
        let repeat = row.map_or_else(String::new, |((_, now), _)| now.message());
        let (mut kept, mut left) = (Given::new(), Given::new());
        for (id, value) in given {
            let name = later.renamed.current(&repeat, id);
            let keys = match row {
                Some(((was, now), row)) => {
                    (was.child(row, id.clone()), now.child(row, name.clone()))
                }
                None => (Key::field(id.clone()), Key::field(name.clone())),
            };
            // Two answers for one field: the one that has the name keeps it.
            let taken = name != id && (given.contains_key(name) || kept.contains_key(name));
            let (own, lost) = match later.field(&keys.1).filter(|_| !taken) {
                Some(field) => self.split(value, field, keys),
                None => (None, Some(value.clone())),
            };
            kept.extend(own.map(|value| (name.clone(), value)));
            left.extend(lost.map(|value| (id.clone(), value)));
        }
        (kept, left)
    }

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
            (Kind::Repeat(_), Value::Rows(rows)) => {
                let mut kept = Vec::new();
                let mut left = Vec::new();
                for Row { id, answers } in rows {
                    let (own, lost) = self.split_all(answers, Some((&keys, *id)));
                    let row = |answers| Row { id: *id, answers };
                    kept.push(row(own));
                    left.extend((!lost.is_empty()).then(|| row(lost)));
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
