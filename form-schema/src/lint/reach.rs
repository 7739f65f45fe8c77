//! Fields that nobody will ever be asked for, and such that nobody can answer so that the report goes.

use super::{file_of, say};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::expr::Rule;
use crate::expr::reach::{Budget, Found, Name, Reach, Wanted};
use crate::form::{Check, Field, Form, Required};
use crate::id::Id;
use std::collections::{BTreeMap, BTreeSet};

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
            asked: Vec::new(),
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
    /// The fields that may be asked.
    asked: Vec<Asked<'a>>,
}

/// A field that may be asked.
struct Asked<'a> {
    field: &'a Field,
    /// The repeats in whose rows it stands, the outermost first.
    around: Vec<&'a Field>,
    /// The rules that hold where it is asked.
    rules: Vec<&'a Rule>,
    /// The stage from which on it is asked, by its place.
    from: usize,
    item: String,
}

impl<'a> Asked<'a> {
    fn name(&self) -> Name<'a> {
        match self.around.len().checked_sub(1) {
            Some(level) => Name::Row(level, &self.field.id),
            None => Name::Field(&self.field.id),
        }
    }

    /// The checks that keep a report from going, with their numbers.
    fn checks(&self) -> Vec<(usize, &'a Check)> {
        let checks = self.field.checks.iter().enumerate();
        checks.filter(|(_, check)| !check.warning).collect()
    }
}

/// Those that cannot be answered so that the report goes: what they contradict was told.
struct Never<'a> {
    ever: BTreeSet<Name<'a>>,
    /// In each stage, by its place.
    in_stage: BTreeMap<usize, BTreeSet<Name<'a>>>,
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
                seen = self.holds(&[rule], 0, &[], &item)?;
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
                    outline.seen = seen && self.holds(&outline.rules, 0, &[], &item)?;
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
        self.answers()
    }

    /// Whether each field can be answered so that the report goes: by itself, then beside what else is required.
    fn answers(&mut self) -> Option<()> {
        let (mut never, mut others) = (BTreeSet::new(), Vec::new());
        for asked in std::mem::take(&mut self.asked) {
            match self.refusing(&asked)? {
                Some(number) => {
                    let item = format!("{}.check[{number}].that", asked.item);
                    let name = [("field", asked.field.id.as_str())];
                    self.say(Severity::Error, &item, "answer-never-right", name);
                    never.insert(asked.name());
                }
                None => others.push(asked),
            }
        }
        let mut never = Never {
            ever: never,
            in_stage: BTreeMap::new(),
        };
        for asked in others {
            if !self.beside_others(&asked, &mut never)? {
                self.never_true(&asked)?;
            }
        }
        Some(())
    }

    /// The number of the check that refuses every answer, or does so with those before it.
    fn refusing(&mut self, asked: &Asked<'a>) -> Option<Option<usize>> {
        let checks = asked.checks();
        let all: Vec<&Rule> = checks.iter().map(|(_, check)| &check.that).collect();
        let mut passes = |checks: &[&'a Rule]| {
            let wanted = Wanted {
                rules: &asked.rules,
                from: asked.from,
                checks,
                answered: Some(asked.name()),
                given: asked.field.required == Required::Always,
                ..Wanted::default()
            };
            self.can_be(&wanted, &asked.around, &asked.item)
        };
        if all.is_empty() || passes(&all)? {
            return Some(None);
        }
        for (number, check) in &checks {
            if !passes(&[&check.that])? {
                return Some(Some(*number));
            }
        }
        for (upto, (number, _)) in (1..).zip(&checks) {
            if !passes(all.get(..upto).unwrap_or_default())? {
                return Some(Some(*number));
            }
        }
        Some(None)
    }

    /// Tells of checks that no answer makes true: they let through only what cannot be judged.
    fn never_true(&mut self, asked: &Asked<'a>) -> Option<()> {
        for (number, check) in asked.checks() {
            let rules: Vec<&Rule> = asked.rules.iter().copied().chain([&check.that]).collect();
            let wanted = Wanted {
                rules: &rules,
                from: asked.from,
                answered: Some(asked.name()),
                ..Wanted::default()
            };
            let item = format!("{}.check[{number}].that", asked.item);
            if !self.can_be(&wanted, &asked.around, &item)? {
                let name = [("field", asked.field.id.as_str())];
                self.warn(&item, "check-never-true", name);
            }
        }
        Some(())
    }

    /// Tells where an answer cannot stand beside what else is required: at all, or in one stage. Whether its checks
    /// were told of.
    fn beside_others(&mut self, asked: &Asked<'a>, never: &mut Never<'a>) -> Option<bool> {
        let (checks, required) = (asked.checks(), &asked.field.required);
        let field = ("field", asked.field.id.as_str());
        let name = [field];
        if let Required::When(rule) = required {
            let mut rules = asked.rules.clone();
            rules.push(rule);
            let item = format!("{}.required_when", asked.item);
            // That it never holds was told.
            if !self.holds(&rules, asked.from, &asked.around, &item)? {
                return Some(false);
            }
            let answered = Wanted {
                rules: &rules,
                from: asked.from,
                answered: Some(asked.name()),
                given: true,
                ..Wanted::default()
            };
            if !self.can_be(&answered, &asked.around, &item)? {
                self.warn(&item, "required-until-answered", name);
                return Some(false);
            }
        }
        let Some((number, _)) = checks.first() else {
            return Some(false);
        };
        let item = format!("{}.check[{number}].that", asked.item);
        let checks: Vec<&Rule> = checks.iter().map(|(_, check)| &check.that).collect();
        let wanted = Wanted {
            rules: &asked.rules,
            from: asked.from,
            checks: &checks,
            ..Wanted::default()
        };
        let ever = Wanted {
            complete: Some((asked.name(), &never.ever)),
            ..wanted
        };
        let Found { can_be, staged } = self.found(&ever, &asked.around, &item)?;
        if !can_be {
            self.say(Severity::Error, &item, "never-finished", name);
            // It was told where it contradicts others; that they contradict it need not be told as well.
            never.ever.insert(asked.name());
        }
        let mut told = !can_be;
        if !can_be || !staged {
            return Some(told);
        }
        let stages = self.reach.form().stages.iter().enumerate();
        for (place, stage) in stages.skip(asked.from) {
            let in_stage = never.in_stage.entry(place).or_default();
            let all: BTreeSet<Name<'a>> = in_stage.union(&never.ever).copied().collect();
            let wanted = Wanted {
                stage: Some(place),
                complete: Some((asked.name(), &all)),
                ..wanted
            };
            let there = Wanted {
                rules: &asked.rules,
                stage: Some(place),
                ..Wanted::default()
            };
            if !self.can_be(&wanted, &asked.around, &item)?
                && self.can_be(&there, &asked.around, &item)?
            {
                let pairs = [("stage", stage.as_str()), field];
                self.say(Severity::Error, &item, "stage-never-finished", pairs);
                in_stage.insert(asked.name());
                told = true;
            }
        }
        Some(told)
    }

    /// Whether these rules can hold from a stage on; `item` is where the last of them stands.
    fn holds(
        &mut self,
        rules: &[&'a Rule],
        from: usize,
        around: &[&'a Field],
        item: &str,
    ) -> Option<bool> {
        let wanted = Wanted {
            rules,
            from,
            ..Wanted::default()
        };
        self.can_be(&wanted, around, item)
    }

    /// Whether there are such answers; `item` is where it stands what is asked.
    fn can_be(
        &mut self,
        wanted: &Wanted<'_, 'a>,
        around: &[&'a Field],
        item: &str,
    ) -> Option<bool> {
        self.found(wanted, around, item).map(|found| found.can_be)
    }

    fn found(
        &mut self,
        wanted: &Wanted<'_, 'a>,
        around: &[&'a Field],
        item: &str,
    ) -> Option<Found> {
        let found = self.reach.can_be(wanted, around);
        if found.is_none() {
            self.say(Severity::Note, item, "rules-not-tried", []);
        }
        found
    }

    fn warn<const N: usize>(
        &mut self,
        item: &str,
        code: &'static str,
        pairs: [(&'static str, &str); N],
    ) {
        self.say(Severity::Warning, item, code, pairs);
    }

    fn say<const N: usize>(
        &mut self,
        severity: Severity,
        item: &str,
        code: &'static str,
        pairs: [(&'static str, &str); N],
    ) {
        let place = Place::item(self.file, item);
        self.found.push(say(severity, place, code, pairs));
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
        let stages = around.iter().copied().chain([field]);
        let stages = stages.filter_map(|field| field.from.as_ref());
        let places = stages.map(|stage| self.reach.form().stage_place(Some(stage)));
        let from = places.max().unwrap_or_default();
        let seen = outline.seen;
        let asked =
            seen && (field.when.is_none() || self.holds(&rules, from, around, &key("when"))?);
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
                let rules: Vec<&Rule> = rules.iter().copied().chain([rule]).collect();
                let item = key("required_when");
                if !self.holds(&rules, from, around, &item)? {
                    self.warn(&item, "required-when-never-true", name);
                }
            }
            Required::Always | Required::From(_) => {}
        }
        if asked {
            self.asked.push(Asked {
                field,
                around: around.to_vec(),
                rules,
                from,
                item,
            });
            let inside: Vec<&Field> = around.iter().copied().chain([field]).collect();
            for own in field.row() {
                self.field(own, &inside, outline)?;
            }
        }
        Some(())
    }
}

#[cfg(test)]
mod tests;
