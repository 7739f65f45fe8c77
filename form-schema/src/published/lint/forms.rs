//! What `team.toml` says of forms, and forms of keys: what is named is there, and what is there can be got to.

use super::{Files, at, encryption_key};
use crate::diagnostic::{Diagnostic, Place, Severity, args, nearest};
use crate::form::Form;
use crate::id::Id;
use crate::team::Team;
use std::collections::BTreeMap;

pub(super) fn all(team: &Team, files: &Files, forms: &BTreeMap<Id, Form>) -> Vec<Diagnostic> {
    let mut found = named(team, files);
    found.extend(unreached(team, forms));
    found.extend(forms.values().flat_map(|form| keys(form, files)));
    found
}

/// Forms that are named and not there. One that is there and wrong was complained of itself.
fn named(team: &Team, files: &Files) -> Vec<Diagnostic> {
    let id_of = |path: &'_ String| -> Option<String> {
        let id = path.strip_prefix("forms/")?.strip_suffix(".toml")?;
        Some(id.to_owned())
    };
    let known: Vec<String> = files.keys().filter_map(id_of).collect();
    let order = team.forms.iter().enumerate();
    let order = order.map(|(number, id)| (format!("forms[{number}]"), id));
    let chooser = team.chooser.iter().enumerate();
    let chooser = chooser.map(|(number, entry)| (format!("chooser[{number}].form"), &entry.form));
    order
        .chain(chooser)
        .filter(|(_, id)| !known.iter().any(|known| known == id.as_str()))
        .map(|(item, id)| {
            let near = nearest(id.as_str(), known.iter().map(String::as_str));
            let pairs = [("form", id.as_str()), ("near", near.unwrap_or_default())];
            at(&item, "form-unknown", pairs)
        })
        .collect()
}

/// Forms that the order leaves out, or that no answer to "What happened?" leads to: they stand last in the list of all
/// forms, where few will look.
fn unreached(team: &Team, forms: &BTreeMap<Id, Form>) -> Vec<Diagnostic> {
    let warn = |item: &str, code, id: &Id| Diagnostic {
        severity: Severity::Warning,
        ..at(item, code, [("form", id.as_str())])
    };
    let mut found = Vec::new();
    for id in forms.keys() {
        if !team.forms.is_empty() && !team.forms.contains(id) {
            found.push(warn("forms", "form-not-listed", id));
        }
        let leads = |id: &Id| team.chooser.iter().any(|entry| entry.form == *id);
        if !team.chooser.is_empty() && !leads(id) {
            found.push(warn("chooser", "form-not-in-chooser", id));
        }
    }
    found
}

/// Keys that a form names and the bundle lacks.
fn keys(form: &Form, files: &Files) -> Vec<Diagnostic> {
    let known: Vec<&str> = files.keys().filter_map(|p| encryption_key(p)).collect();
    let numbered = form.mail.keys.iter().enumerate();
    numbered
        .filter(|(_, key)| !known.iter().any(|known| known.eq_ignore_ascii_case(key)))
        .map(|(number, key)| {
            let file = format!("forms/{}.toml", form.id);
            let near = nearest(key, known.iter().copied()).unwrap_or_default();
            Diagnostic {
                severity: Severity::Error,
                code: "mail-key-unknown",
                place: Place::item(&file, &format!("mail.keys[{number}]")),
                args: args([("key", key), ("near", near)]),
            }
        })
        .collect()
}
