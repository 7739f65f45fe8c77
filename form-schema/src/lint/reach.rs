//! Fields that nobody will ever be asked for.

use super::{file_of, row, say};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::expr::Rule;
use crate::expr::reach::Reach;
use crate::form::{Field, Form, Page, Required};

pub(super) fn form(form: &Form) -> Vec<Diagnostic> {
    let file = file_of(form);
    let reach = Reach::new(form);
    let mut found = Vec::new();
    for (number, page) in form.pages.iter().enumerate() {
        let seen = page
            .when
            .as_ref()
            .is_none_or(|w| reach.can_hold(&[w], None));
        if !seen {
            let place = Place::item(&file, &format!("page[{number}].when"));
            found.push(say(Severity::Warning, place, "when-never-true", []));
        }
        for field in page.fields.iter().filter_map(|id| form.fields.get(id)) {
            let asker = Asker {
                reach: &reach,
                file: &file,
                page,
                seen,
            };
            asker.field(field, None, &mut found);
        }
    }
    found
}

/// Asks about the fields of one page.
struct Asker<'s, 'a> {
    reach: &'s Reach<'a>,
    file: &'s str,
    page: &'a Page,
    /// Whether the page itself may be seen.
    seen: bool,
}

impl<'a> Asker<'_, 'a> {
    fn field(&self, field: &'a Field, repeat: Option<&'a Field>, found: &mut Vec<Diagnostic>) {
        let item = match repeat {
            Some(repeat) => format!("row.{}.{}", repeat.id, field.id),
            None => format!("field.{}", field.id),
        };
        let mut rules: Vec<&Rule> = self.page.when.iter().collect();
        rules.extend(repeat.and_then(|repeat| repeat.when.as_ref()));
        rules.extend(&field.when);
        let asked = self.seen && (field.when.is_none() || self.reach.can_hold(&rules, repeat));
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
                if !self.reach.can_hold(&rules, repeat) {
                    warn("required_when", "required-when-never-true", name);
                }
            }
            Required::Always | Required::From(_) => {}
        }
        if asked {
            for own in row(field) {
                self.field(own, Some(field), found);
            }
        }
    }
}
