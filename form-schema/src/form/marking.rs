//! Markings of the Traffic Light Protocol: their order, and how each answer of a form is marked.

use super::flow::{Flow, Path, path_of};
use super::{Field, Form};
use crate::answers::{Answers, Key};
use crate::grammar::form::TLP;
use std::collections::BTreeMap;

/// How strict a marking is: 0 for `clear`, and for what has no marking of its own.
pub fn strictness(label: &str) -> usize {
    (TLP.iter().position(|tlp| *tlp == label)).unwrap_or_default()
}

/// How an answer is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marking<'a> {
    /// The label, such as `amber`.
    pub label: &'a str,
    /// The reporter chose it for this answer, and for each that it was computed from; else its form says so.
    pub chosen: bool,
    /// It was computed from an answer without a marking, too, and its form says nothing of it.
    pub open: bool,
}

/// The markings of a form's answers. What is computed is marked as strictly as the strictest of what it is computed
/// from, through other computed answers too; of a row's field, that of any row.
pub struct Markings<'a> {
    form: &'a Form,
    answers: &'a Answers,
    inherited: BTreeMap<Path, Inherited<'a>>,
}

/// What a computed answer has from its sources.
#[derive(Clone, Copy)]
struct Inherited<'a> {
    /// The strictest label.
    label: Option<&'a str>,
    /// None of them is marked by the form.
    chosen: bool,
    /// One of them is not marked.
    open: bool,
}

impl<'a> Markings<'a> {
    /// Those of these answers.
    pub fn of(form: &'a Form, answers: &'a Answers) -> Markings<'a> {
        let flow = Flow::of(form);
        let sources = |holds: &dyn Fn(&Path, &Field) -> bool| {
            let all = flow
                .fields
                .iter()
                .filter(|(path, field)| holds(path, field));
            flow.from(all.map(|(path, _)| path.clone()).collect())
        };
        let own: BTreeMap<&Path, Vec<Option<Marking<'a>>>> = (flow.fields.keys())
            .filter(|path| flow.is_read(path))
            .map(|path| (path, declared_of(form, answers, path)))
            .collect();
        let any = |path: &Path, is: &dyn Fn(&Option<Marking<'a>>) -> bool| {
            own.get(path).is_some_and(|all| all.iter().any(is))
        };
        let mut inherited: BTreeMap<Path, Inherited<'a>> = BTreeMap::new();
        let none = Inherited {
            label: None,
            chosen: true,
            open: false,
        };
        for label in TLP.iter().rev() {
            let marked = |path: &Path, _: &Field| {
                any(path, &|own| own.is_some_and(|own| own.label == *label))
            };
            for path in sources(&marked).into_keys() {
                let of = inherited.entry(path).or_insert(none);
                of.label = of.label.or(Some(label));
            }
        }
        let by_form = |path: &Path, _: &Field| any(path, &|own| own.is_some_and(|own| !own.chosen));
        for path in sources(&by_form).into_keys() {
            inherited.entry(path).or_insert(none).chosen = false;
        }
        // What is only computed is as open as that which it is computed from.
        let unmarked =
            |path: &Path, field: &Field| field.calc.is_none() && any(path, &Option::is_none);
        for path in sources(&unmarked).into_keys() {
            let of = inherited.entry(path).or_insert(none);
            (of.open, of.chosen) = (true, false);
        }
        Markings {
            form,
            answers,
            inherited,
        }
    }

    /// How an answer is marked; nothing where that is for the report as a whole to say.
    pub fn get(&self, key: &Key) -> Option<Marking<'a>> {
        let declared = declared(self.form, self.answers, key);
        let Some(from) = self.inherited.get(&path_of(key)) else {
            return declared;
        };
        let labels = declared.map(|own| own.label).into_iter().chain(from.label);
        Some(Marking {
            label: labels.max_by_key(|label| strictness(label))?,
            chosen: from.chosen && declared.is_none_or(|own| own.chosen),
            open: from.open && declared.is_none(),
        })
    }
}

/// What the reporter chose, else what the field or the repeat around it says.
fn declared<'a>(form: &'a Form, answers: &Answers, key: &Key) -> Option<Marking<'a>> {
    let field = form.field(key)?;
    let chosen = (answers.tlp.get(key)).and_then(|tlp| field.tlp.iter().find(|own| *own == tlp));
    match chosen.or(field.tlp.first()) {
        Some(label) => Some(Marking {
            label,
            chosen: chosen.is_some(),
            open: false,
        }),
        None => declared(form, answers, &key.parent()?.0),
    }
}

/// The same of each answer to a field; where there is no row for one, as the form says.
fn declared_of<'a>(form: &'a Form, answers: &Answers, path: &Path) -> Vec<Option<Marking<'a>>> {
    let Some((first, parts)) = path.split_first() else {
        return Vec::new();
    };
    let mut keys = vec![Key::field(first.clone())];
    for part in parts {
        let rows = keys
            .iter()
            .flat_map(|key| answers.rows(key).iter().map(move |row| (key, row.id)));
        let inner: Vec<Key> = rows
            .map(|(key, row)| key.child(row, part.clone()))
            .collect();
        if inner.is_empty() {
            // A row that is not there: nobody can have chosen anything for it.
            keys = keys
                .iter()
                .take(1)
                .map(|key| key.child(0, part.clone()))
                .collect();
        } else {
            keys = inner;
        }
    }
    keys.iter()
        .map(|key| declared(form, answers, key))
        .collect()
}

impl Form {
    /// The marking that an answer has of its own: what the reporter chose, else what its field or the repeat around it
    /// says. Of what is computed, [`Markings`] knows more.
    pub fn marking<'a>(&'a self, answers: &Answers, key: &Key) -> Option<&'a str> {
        declared(self, answers, key).map(|own| own.label)
    }
}

#[cfg(test)]
mod tests;
