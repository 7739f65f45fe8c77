//! Answers that go further than their reporter was told, by way of what is computed from them.

use super::{file_of, say};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::form::Form;
use crate::form::flow::{Flow, Path};
use crate::form::marking::strictness;
use crate::id::Id;
use std::collections::BTreeSet;

pub(super) fn form(form: &Form) -> Vec<Diagnostic> {
    let file = file_of(form);
    let flow = Flow::of(form);
    let told = |severity, code, path: &Path, source: &Path| {
        let place = Place::item(&file, &item(&flow, path));
        let names = (name(path), name(source));
        say(
            severity,
            place,
            code,
            [("field", &*names.0), ("source", &*names.1)],
        )
    };
    let mut found: Vec<Diagnostic> = (flow.revealing().iter())
        .map(|(path, source)| told(Severity::Error, "private-computed", path, source))
        .collect();

    let strictest = |path: &Path| {
        let labels = flow.fields.get(path).map(|field| field.tlp.iter());
        labels
            .into_iter()
            .flatten()
            .map(|tlp| strictness(tlp))
            .max()
    };
    let levels: BTreeSet<usize> = flow.fields.keys().filter_map(strictest).collect();
    let mut seen = BTreeSet::new();
    for level in levels.into_iter().rev() {
        let marked = flow
            .fields
            .keys()
            .filter(|path| strictest(path) == Some(level));
        for (path, source) in flow.from(marked.cloned().collect()) {
            // What says nothing is marked as its source is.
            let lower = strictest(&path).is_some_and(|own| own < level);
            if lower && !flow.is_kept_back(&path) && seen.insert(path.clone()) {
                found.push(told(Severity::Warning, "marking-computed", &path, &source));
            }
        }
    }
    found
}

/// As rules' diagnostics and messages name a field.
fn name(path: &[Id]) -> String {
    let ids: Vec<&str> = path.iter().map(Id::as_str).collect();
    ids.join("-")
}

/// Where it stands what the field is computed from.
fn item(flow: &Flow<'_>, path: &[Id]) -> String {
    let computed = flow
        .fields
        .get(path)
        .is_some_and(|field| field.calc.is_some());
    let key = if computed { "calc" } else { "default" };
    match path.split_last() {
        Some((id, around)) if !around.is_empty() => format!("row.{}.{id}.{key}", name(around)),
        _ => format!("field.{}.{key}", name(path)),
    }
}
