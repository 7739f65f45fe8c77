//! Fields that nobody will ever be asked for.

use super::{file_of, say};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::expr::Rule;
use crate::expr::reach::Reach;
use crate::form::{Field, Form, Required};

pub(super) fn form(form: &Form) -> Vec<Diagnostic> {
    let file = file_of(form);
    let reach = Reach::new(form);
    let mut found = Vec::new();
    for (number, page) in form.pages.iter().enumerate() {
        let seen = page.when.as_ref().is_none_or(|w| reach.can_hold(&[w], &[]));
        if !seen {
            let place = Place::item(&file, &format!("page[{number}].when"));
            found.push(say(Severity::Warning, place, "when-never-true", []));
        }
        let mut entry = 0;
        for part in page.parts() {
            let mut outline: Vec<&Rule> = page.when.iter().collect();
            let mut asked = seen;
            if let Some(rule) = part.group.and_then(|group| group.when.as_ref()) {
                outline.push(rule);
                asked &= reach.can_hold(&outline, &[]);
                if !asked && seen {
                    let place = Place::item(&file, &format!("page[{number}].fields[{entry}].when"));
                    found.push(say(Severity::Warning, place, "when-never-true", []));
                }
            }
            let asker = Asker {
                reach: &reach,
                file: &file,
                outline,
                seen: asked,
            };
            for field in part.fields.iter().filter_map(|id| form.fields.get(id)) {
                asker.field(field, &[], &mut found);
            }
            entry += part.group.map_or(part.fields.len(), |_| 1);
        }
    }
    found
}

/// Asks about the fields of one part of a page.
struct Asker<'s, 'a> {
    reach: &'s Reach<'a>,
    file: &'s str,
    /// The rules of the page and the group.
    outline: Vec<&'a Rule>,
    /// Whether the page and the group may be seen.
    seen: bool,
}

impl<'a> Asker<'_, 'a> {
    /// A field in the rows of the repeats `around`, the outermost first.
    fn field(&self, field: &'a Field, around: &[&'a Field], found: &mut Vec<Diagnostic>) {
        let repeats: Vec<&str> = around.iter().map(|repeat| repeat.id.as_str()).collect();
        let item = match repeats.as_slice() {
            [] => format!("field.{}", field.id),
            repeats => format!("row.{}.{}", repeats.join("-"), field.id),
        };
        let mut rules = self.outline.clone();
        rules.extend(around.iter().filter_map(|repeat| repeat.when.as_ref()));
        rules.extend(&field.when);
        let asked = self.seen && (field.when.is_none() || self.reach.can_hold(&rules, around));
        let mut warn = |key: &str, code, pairs: [(&'static str, &str); 1]| {
            let place = Place::item(self.file, &format!("{item}.{key}"));
            found.push(say(Severity::Warning, place, code, pairs));
        };
        let name = [("field", field.id.as_str())];
        match &field.required {
            Required::No if !asked && self.seen => warn("when", "when-never-true", name),
            Required::No => {}
            Required::Always | Required::From(_) if !asked => {
                warn("required", "required-never-relevant", name);
            }
            Required::When(_) if !asked => {
                warn("required_when", "required-never-relevant", name);
            }
            Required::When(rule) => {
                rules.push(rule);
                if !self.reach.can_hold(&rules, around) {
                    warn("required_when", "required-when-never-true", name);
                }
            }
            Required::Always | Required::From(_) => {}
        }
        if asked {
            let inside: Vec<&Field> = around.iter().copied().chain([field]).collect();
            for own in field.row() {
                self.field(own, &inside, found);
            }
        }
    }
}
