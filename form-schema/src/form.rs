//! A form: pages of fields, in the order of the screen.

pub(crate) mod flow;
pub mod marking;
pub(crate) mod read;
pub mod renamed;

use crate::expr::Rule;
use crate::id::Id;
use crate::kind::Kind;
use crate::means::Meaning;
use renamed::{Renamed, within};
use std::collections::BTreeMap;
use std::ops::Range;

/// One form of a team. Prompts are in `locales/<tag>/<form>.ftl`; the message ID is the field's ID
/// (`repeat-id` for a row's field, `page--id`, `check--name`, `list--option`).
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// Format of the file: 1.
    pub format: u32,
    /// ID of the team whose form it is.
    pub team: String,
    /// The form's ID; the file is `forms/<id>.toml`.
    pub id: Id,
    /// Successive reports of one incident; empty for a form without stages.
    pub stages: Vec<Id>,
    /// Where its reports go, in place of what `team.toml` says.
    pub mail: FormMail,
    /// Drafts begun with a bundle of an earlier version than this must move to this form before they are sent.
    pub retired_before: Option<u32>,
    /// What earlier versions called its fields, cumulative.
    pub renamed: Renamed,
    /// The outline.
    pub pages: Vec<Page>,
    /// Every field of the form, by ID; rows' fields are inside their repeat's kind.
    pub fields: BTreeMap<Id, Field>,
    /// IDs of all fields, each after those that decide whether it applies.
    pub order: Vec<Id>,
}

/// `[mail]` of a form: what it has of its own. What is empty is the team's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormMail {
    /// Addresses.
    pub to: Vec<String>,
    /// Subject template.
    pub subject: Option<String>,
    /// Fingerprints of certificates in `keys/encryption/`, upper case; empty means all.
    pub keys: Vec<String>,
}

/// One page: fields in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The page's ID.
    pub id: Id,
    /// IDs of fields, in order, those of groups included.
    pub fields: Vec<Id>,
    /// Fields that stand together under a title, in order; they do not overlap.
    pub groups: Vec<Group>,
    /// The page applies only when this holds.
    pub when: Option<Rule>,
}

/// Some fields of a page under a title of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The group's ID; its words are the message `group--ID`.
    pub id: Id,
    /// Where its fields stand among those of the page.
    pub fields: Range<usize>,
    /// Its fields apply only when this holds.
    pub when: Option<Rule>,
}

/// What stands on a page: fields on their own, or a group of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part<'a> {
    /// The group; none for fields on their own.
    pub group: Option<&'a Group>,
    /// IDs of its fields, in order.
    pub fields: &'a [Id],
}

impl Page {
    /// What stands on the page, in order.
    pub fn parts(&self) -> Vec<Part<'_>> {
        let mut parts = Vec::new();
        let mut at = 0;
        let fields = |range: Range<usize>| self.fields.get(range).unwrap_or_default();
        for group in &self.groups {
            let alone = fields(at..group.fields.start);
            parts.push(Part {
                group: None,
                fields: alone,
            });
            parts.push(Part {
                group: Some(group),
                fields: fields(group.fields.clone()),
            });
            at = group.fields.end;
        }
        parts.push(Part {
            group: None,
            fields: fields(at..self.fields.len()),
        });
        parts.retain(|part| !part.fields.is_empty());
        parts
    }

    /// The group that the field stands in.
    pub fn group_of(&self, field: &Id) -> Option<&Group> {
        let parts = self.parts().into_iter();
        let of = parts.filter(|part| part.fields.contains(field));
        of.filter_map(|part| part.group).next()
    }

    /// The rules of the page and its groups that decide about each field.
    pub(crate) fn rules(&self) -> Vec<(&Id, Vec<&Rule>)> {
        let mut all = Vec::new();
        for part in self.parts() {
            let group = part.group.and_then(|group| group.when.as_ref());
            let rules: Vec<&Rule> = self.when.iter().chain(group).collect();
            all.extend(part.fields.iter().map(|id| (id, rules.clone())));
        }
        all
    }
}

/// One question, defined once.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The field's ID.
    pub id: Id,
    /// What kind of answer.
    pub kind: Kind,
    /// What the answer means to machines.
    pub means: Option<Meaning>,
    /// The field applies only when this holds.
    pub when: Option<Rule>,
    /// What the answer always is: shown, never typed.
    pub calc: Option<Rule>,
    /// What stands as the answer until the reporter answers or empties it.
    pub default: Option<Rule>,
    /// When it must be answered.
    pub required: Required,
    /// An answer is wanted but its lack does not hold the report up.
    pub recommended: bool,
    /// Checks on the answer.
    pub checks: Vec<Check>,
    /// TLP of the answer and the bounds within which the reporter may move it; empty is the report's.
    pub tlp: Vec<String>,
    /// Whether the answer names a person: `answer` or `may` (a free text may).
    pub personal: Option<String>,
    /// First stage in which the field is asked.
    pub from: Option<Id>,
    /// Where the answer goes.
    pub keep: Keep,
}

/// Where an answer goes, the least far first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Keep {
    /// Nowhere: it steers the form.
    Never,
    /// Into the report.
    #[default]
    Report,
    /// Into the report, and where the template names it into the mail's subject, which anybody can read.
    Subject,
}

/// When a field must be answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Required {
    /// Never.
    #[default]
    No,
    /// Always.
    Always,
    /// From a stage on.
    From(Id),
    /// When a rule holds.
    When(Rule),
}

/// A check of an answer: `that` must not be false.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// What must hold.
    pub that: Rule,
    /// A warning lets the report go.
    pub warning: bool,
    /// Names the message `check--NAME`.
    pub say: Id,
}

impl Form {
    /// Place of a stage among the form's stages; `None` counts as the first.
    pub fn stage_place(&self, stage: Option<&Id>) -> usize {
        stage
            .and_then(|id| self.stages.iter().position(|s| s == id))
            .unwrap_or_default()
    }

    /// Whether the two ask the same in the same way: where reports go may differ, and the words.
    pub fn asks_the_same(&self, other: &Form) -> bool {
        self.stages == other.stages && self.pages == other.pages && self.fields == other.fields
    }

    /// The field that an earlier version called `name`, in the rows of `repeat` as it is named now, or, where that is
    /// empty, in the form; nothing for a name that is still one, or leads to no field.
    pub fn renamed_to(&self, repeat: &str, name: &str) -> Option<&Id> {
        let now = self.renamed.get(repeat, &Id::new(name)?)?;
        let there = |id: &str| self.named(&within(repeat, id)).is_some();
        (!there(name) && there(now.as_str())).then_some(now)
    }

    /// Every field, those of rows included, each after its repeat.
    pub fn all_fields(&self) -> impl Iterator<Item = &Field> {
        self.fields.values().flat_map(Field::and_inner)
    }

    /// Every field with the name of its Fluent message: its ID, behind those of the repeats around it.
    pub fn named_fields(&self) -> Vec<(String, &Field)> {
        let mut all: Vec<(String, &Field)> = Vec::new();
        let top = self.fields.values().map(|f| (f.id.to_string(), f));
        let mut waiting: Vec<(String, &Field)> = top.collect();
        waiting.reverse();
        while let Some((name, field)) = waiting.pop() {
            let inner = field.row().iter().rev();
            waiting.extend(inner.map(|part| (format!("{name}-{}", part.id), part)));
            all.push((name, field));
        }
        all
    }

    /// The field whose Fluent message has this name.
    pub fn named(&self, name: &str) -> Option<&Field> {
        let mut ids = name.split('-');
        let mut field = self.fields.get(&Id::new(ids.next()?)?)?;
        for id in ids {
            field = field.row().iter().find(|part| part.id.as_str() == id)?;
        }
        Some(field)
    }

    /// Whether an answer may leave the reporter's computer: neither it nor a row around it is kept back.
    pub fn leaves(&self, key: &crate::answers::Key) -> bool {
        let leaves = self.field(key).is_some_and(|f| f.keep != Keep::Never);
        leaves && key.parent().is_none_or(|(repeat, _)| self.leaves(&repeat))
    }

    /// The field that a key addresses.
    pub fn field(&self, key: &crate::answers::Key) -> Option<&Field> {
        let mut field = self.fields.get(&key.field)?;
        for (_, id) in &key.rows {
            field = field.row().iter().find(|part| part.id == *id)?;
        }
        Some(field)
    }
}

impl Field {
    /// The rules that decide whether it applies and what it holds: what they read comes before it.
    pub(crate) fn deciding(&self) -> impl Iterator<Item = &Rule> {
        [&self.when, &self.calc, &self.default]
            .into_iter()
            .flatten()
    }

    /// The rules about an answer that is known.
    pub(crate) fn judging(&self) -> impl Iterator<Item = &Rule> {
        let required = match &self.required {
            Required::When(rule) => Some(rule),
            _ => None,
        };
        required
            .into_iter()
            .chain(self.checks.iter().map(|check| &check.that))
    }

    /// The fields of a repeat's rows, in order; none for any other kind.
    pub fn row(&self) -> &[Field] {
        match &self.kind {
            Kind::Repeat(repeat) => &repeat.fields,
            _ => &[],
        }
    }

    /// Most rows of a repeat; 1 for any other kind.
    pub(crate) fn most_rows(&self) -> u64 {
        match &self.kind {
            Kind::Repeat(repeat) => u64::from(repeat.max),
            _ => 1,
        }
    }

    /// The field, and after it those of its rows.
    pub fn and_inner(&self) -> Vec<&Field> {
        let inner = self.row().iter().flat_map(Field::and_inner);
        std::iter::once(self).chain(inner).collect()
    }
}
