//! Fields that nobody will ever be asked for.

use super::{file_of, say};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::expr::Rule;
use crate::expr::reach::{Budget, Reach};
use crate::form::{Field, Form, Required};
use crate::id::Id;
use std::collections::BTreeMap;

/// Looks at every form until what a team may ask for is used up; then at no more, and says where it stopped.
pub(super) fn forms(forms: &BTreeMap<Id, Form>) -> Vec<Diagnostic> {
    let budget = Budget::new();
    let mut found = Vec::new();
    for form in forms.values() {
        let file = file_of(form);
        let mut asker = Asker {
            reach: Reach::new(form, &budget),
            file: &file,
            found: &mut found,
        };
        if asker.form(form).is_none() {
            break;
        }
    }
    found
}

/// Asks about the fields of one form. `None` is the end of all questions.
struct Asker<'s, 'a> {
    reach: Reach<'a>,
    file: &'s str,
    found: &'s mut Vec<Diagnostic>,
}

/// The part of a page that a field stands in.
struct Outline<'a> {
    /// The rules of the page and the group.
    rules: Vec<&'a Rule>,
    /// Whether the page and the group may be seen.
    seen: bool,
}

impl<'a> Asker<'_, 'a> {
    fn form(&mut self, form: &'a Form) -> Option<()> {
        for (number, page) in form.pages.iter().enumerate() {
            let item = format!("page[{number}].when");
            let mut seen = true;
            if let Some(rule) = &page.when {
                seen = self.holds(&[rule], &[], &item)?;
                if !seen {
                    self.warn(&item, "when-never-true", []);
                }
            }
            let mut entry = 0;
            for part in page.parts() {
                let mut outline = Outline {
                    rules: page.when.iter().collect(),
                    seen,
                };
                if let Some(rule) = part.group.and_then(|group| group.when.as_ref()) {
                    outline.rules.push(rule);
                    let item = format!("page[{number}].fields[{entry}].when");
                    outline.seen = seen && self.holds(&outline.rules, &[], &item)?;
                    if seen && !outline.seen {
                        self.warn(&item, "when-never-true", []);
                    }
                }
                for field in part.fields.iter().filter_map(|id| form.fields.get(id)) {
                    self.field(field, &[], &outline)?;
                }
                entry += part.group.map_or(part.fields.len(), |_| 1);
            }
        }
        Some(())
    }

    /// Whether these rules can hold; `item` is where the last of them stands.
    fn holds(&mut self, rules: &[&'a Rule], around: &[&'a Field], item: &str) -> Option<bool> {
        let holds = self.reach.can_hold(rules, around);
        if holds.is_none() {
            let place = Place::item(self.file, item);
            (self.found).push(say(Severity::Note, place, "rules-not-tried", []));
        }
        holds
    }

    fn warn<const N: usize>(
        &mut self,
        item: &str,
        code: &'static str,
        pairs: [(&'static str, &str); N],
    ) {
        let place = Place::item(self.file, item);
        self.found.push(say(Severity::Warning, place, code, pairs));
    }

    /// A field in the rows of the repeats `around`, the outermost first.
    fn field(
        &mut self,
        field: &'a Field,
        around: &[&'a Field],
        outline: &Outline<'a>,
    ) -> Option<()> {
        let repeats: Vec<&str> = around.iter().map(|repeat| repeat.id.as_str()).collect();
        let item = match repeats.as_slice() {
            [] => format!("field.{}", field.id),
            repeats => format!("row.{}.{}", repeats.join("-"), field.id),
        };
        let key = |key: &str| format!("{item}.{key}");
        let mut rules = outline.rules.clone();
        rules.extend(around.iter().filter_map(|repeat| repeat.when.as_ref()));
        rules.extend(&field.when);
        let seen = outline.seen;
        let asked = seen && (field.when.is_none() || self.holds(&rules, around, &key("when"))?);
        let name = [("field", field.id.as_str())];
        match &field.required {
            Required::No if !asked && seen => self.warn(&key("when"), "when-never-true", name),
            Required::No => {}
            Required::Always | Required::From(_) if !asked => {
                self.warn(&key("required"), "required-never-relevant", name);
            }
            Required::When(_) if !asked => {
                self.warn(&key("required_when"), "required-never-relevant", name);
            }
            Required::When(rule) => {
                rules.push(rule);
                let item = key("required_when");
                if !self.holds(&rules, around, &item)? {
                    self.warn(&item, "required-when-never-true", name);
                }
            }
            Required::Always | Required::From(_) => {}
        }
        if asked {
            let inside: Vec<&Field> = around.iter().copied().chain([field]).collect();
            for own in field.row() {
                self.field(own, &inside, outline)?;
            }
        }
        Some(())
    }
}
