//! What its author would rather know before publishing, although a reader can do without: beside the mistakes that
//! reading finds. None of it is asked of a bundle that is opened.

mod against;
mod alike;
mod brand;
mod contact;
mod description;
mod flow;
mod hidden;
mod reach;
mod values;

use crate::diagnostic::{Diagnostic, Place, Severity, args, bounded};
use crate::form::Form;
use crate::list::List;
use crate::published::{Files, Reading};

pub use against::changes;

/// Every code of this module; as with [`crate::diagnostic::CODES`], each has a sentence.
pub const CODES: &[&str] = &[
    "answer-never-right",
    "bounds-leave-nothing",
    "bounds-narrowed",
    "byte-order-mark",
    "check-never-true",
    "colour-contrast",
    "evidence-too-small",
    "field-removed",
    "form-removed",
    "hidden-in-text",
    "id-reused",
    "ids-alike",
    "keep-weakened",
    "kind-changed",
    "list-version-kept",
    "marking-computed",
    "means-changed",
    "never-finished",
    "option-contradicts",
    "option-removed",
    "other-dropped",
    "pattern-never-fits",
    "pattern-over-max",
    "personal-dropped",
    "private-computed",
    "published-not-later",
    "renamed-forgotten",
    "repeat-without-questions",
    "required-before-asked",
    "required-never-relevant",
    "required-until-answered",
    "required-when-never-true",
    "rules-not-tried",
    "section-missing",
    "stage-never-finished",
    "stage-removed",
    "stages-reordered",
    "subject-lacks",
    "subject-reveals",
    "team-id-changed",
    "telephone-national",
    "tlp-lowered",
    "version-not-raised",
    "value-refused",
    "when-never-true",
];

/// Everything worth a word in an author's folder, each at its line.
pub fn all(files: &Files, reading: &Reading) -> Vec<Diagnostic> {
    let mut found = hidden::all(files, &reading.found);
    if let Some(team) = &reading.team {
        found.extend(brand::all(team, &reading.forms));
        found.extend(contact::all(team));
        found.extend(description::all(team, files));
    }
    for form in reading.forms.values() {
        found.extend(alike::form(form));
        found.extend(flow::form(form));
        found.extend(values::form(form));
    }
    found.extend(reach::forms(&reading.forms));
    let own = |list: &&List| files.contains_key(&format!("lists/{}.toml", list.name));
    for list in reading.lists.iter().filter(own) {
        found.extend(alike::list(list));
        found.extend(values::list(list));
    }
    bounded(&mut found);
    crate::lines::locate(files, &mut found);
    found
}

fn say<const N: usize>(
    severity: Severity,
    place: Place,
    code: &'static str,
    pairs: [(&'static str, &str); N],
) -> Diagnostic {
    Diagnostic {
        severity,
        code,
        place,
        args: args(pairs),
    }
}

fn file_of(form: &Form) -> String {
    format!("forms/{}.toml", form.id)
}

#[cfg(test)]
mod tests;
