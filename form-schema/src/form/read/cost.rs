//! What the rules of a form can take, with every repeat as full as it may be.

use crate::diagnostic::{Diagnostic, Place, Severity, args};
use crate::expr::Rule;
use crate::expr::eval::{MAX_FORM_STEPS, MAX_STEPS};
use crate::form::{Field, Form, Page, Required};
use crate::id::Id;

/// The rules that can take more steps than one may, or the most of those that can together.
pub(super) fn costly(file: &str, form: &Form) -> Vec<Diagnostic> {
    let mut costs = Costs {
        form,
        file,
        all: 0,
        most: (0, String::new()),
        found: Vec::new(),
    };
    for (number, page) in form.pages.iter().enumerate() {
        costs.page(number, page);
    }
    for field in form.fields.values() {
        costs.field(field, &[]);
    }
    if costs.found.is_empty() && costs.all > MAX_FORM_STEPS {
        let (all, item) = (costs.all, costs.most.1.clone());
        costs.say("rules-too-costly", &item, all, MAX_FORM_STEPS);
    }
    costs.found
}

struct Costs<'a> {
    form: &'a Form,
    file: &'a str,
    /// Steps of all rules together.
    all: u64,
    /// Of the rule that takes the most: its steps, and where it stands.
    most: (u64, String),
    found: Vec<Diagnostic>,
}

impl<'a> Costs<'a> {
    /// The rules of a page and its groups: they are evaluated for each field.
    fn page(&mut self, number: usize, page: &'a Page) {
        let times = |fields: &[Id]| fields.len() as u64;
        let item = format!("page[{number}].when");
        self.rule(page.when.as_ref(), &item, &[], times(&page.fields));
        let mut entry = 0;
        for part in page.parts() {
            let item = format!("page[{number}].fields[{entry}].when");
            let rule = part.group.and_then(|group| group.when.as_ref());
            self.rule(rule, &item, &[], times(part.fields));
            entry += part.group.map_or(part.fields.len(), |_| 1);
        }
    }

    /// A field in the rows of the repeats `around`, the outermost first.
    fn field(&mut self, field: &'a Field, around: &[&'a Field]) {
        let repeats: Vec<&str> = around.iter().map(|repeat| repeat.id.as_str()).collect();
        let item = match repeats.as_slice() {
            [] => format!("field.{}", field.id),
            repeats => format!("row.{}.{}", repeats.join("-"), field.id),
        };
        let required = match &field.required {
            Required::When(rule) => Some(rule),
            _ => None,
        };
        for (key, rule) in [("when", field.when.as_ref()), ("required_when", required)] {
            self.rule(rule, &format!("{item}.{key}"), around, 1);
        }
        for (key, rule) in [("calc", &field.calc), ("default", &field.default)] {
            let Some(rule) = rule else { continue };
            let item = format!("{item}.{key}");
            self.rule(Some(rule), &item, around, 1);
            let kept = rule.most_kept(field, &self.form.fields, around);
            self.add(kept, &item, around);
        }
        for (number, check) in field.checks.iter().enumerate() {
            let item = format!("{item}.check[{number}].that");
            self.rule(Some(&check.that), &item, around, 1);
        }
        let inside: Vec<&Field> = around.iter().copied().chain([field]).collect();
        for own in field.row() {
            self.field(own, &inside);
        }
    }

    /// A rule that is evaluated so many times in each row.
    fn rule(&mut self, rule: Option<&Rule>, item: &str, around: &[&'a Field], times: u64) {
        let Some(rule) = rule else { return };
        let steps = rule.most_steps(&self.form.fields, around);
        if steps > MAX_STEPS {
            self.say("rule-too-costly", item, steps, MAX_STEPS);
        }
        self.add(steps.saturating_mul(times), item, around);
    }

    /// Steps in each row.
    fn add(&mut self, steps: u64, item: &str, around: &[&'a Field]) {
        let rows = around.iter().map(|repeat| repeat.most_rows());
        let all = rows.fold(steps, u64::saturating_mul);
        self.all = self.all.saturating_add(all);
        if all > self.most.0 {
            self.most = (all, item.to_owned());
        }
    }

    fn say(&mut self, code: &'static str, item: &str, steps: u64, most: u64) {
        self.found.push(Diagnostic {
            severity: Severity::Error,
            code,
            place: Place::item(self.file, item),
            args: args([("steps", &*steps.to_string()), ("most", &*most.to_string())]),
        });
    }
}

#[cfg(test)]
mod tests;
