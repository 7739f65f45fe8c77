//! Fields as written: the keys that any kind takes, and the rows of repeats. Rules are read later, when the types of
//! all fields are known.

use super::{MAX_FIELDS, MAX_PAGE, id, ids};
use crate::form::{Field, Keep, Required};
use crate::id::Id;
use crate::kind::Kind;
use crate::list::List;
use crate::means::{Meaning, Record};
use crate::source::{Node, Table};
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

/// A field as written: its rules are read when all fields are known.
pub(super) struct Draft<'t> {
    pub field: Field,
    pub node: Node<'t>,
    pub when: Option<Node<'t>>,
    pub required_when: Option<Node<'t>>,
    pub calc: Option<Node<'t>>,
    pub default: Option<Node<'t>>,
    pub checks: Option<Node<'t>>,
    /// Whether it is written where the answer goes.
    pub says_keep: bool,
    pub row: Vec<Draft<'t>>,
}

/// The repeat in whose row a field stands.
#[derive(Clone)]
pub(super) struct Around {
    /// Its ID, behind that of the repeat around it: `hosts-ports`.
    pub name: String,
    /// The record that its rows are parts of: its own, or that of the repeat around it.
    record: Option<Record>,
    /// How many repeats there are around the field.
    pub level: usize,
}

pub(super) struct Reader<'a> {
    pub lists: &'a [List],
    stages: &'a [Id],
    count: usize,
    pub patterns: Cell<usize>,
    /// The field that carries each meaning first, by the repeat around it.
    means: BTreeMap<(Meaning, Option<String>), Id>,
    /// Names of fields that could not be read: they were complained of, and what names them is not at fault.
    pub broken: BTreeSet<String>,
}

impl<'a> Reader<'a> {
    pub fn new(lists: &'a [List], stages: &'a [Id]) -> Reader<'a> {
        Reader {
            lists,
            stages,
            count: 0,
            patterns: Cell::new(0),
            means: BTreeMap::new(),
            broken: BTreeSet::new(),
        }
    }

    pub fn fields<'t>(&mut self, fields: &Table<'t>, rows: Option<&Table<'t>>) -> Vec<Draft<'t>> {
        let mut drafts = Vec::new();
        let rows: BTreeMap<&str, Node<'t>> = rows.into_iter().flat_map(|t| t.entries()).collect();
        for (name, node) in fields.entries() {
            match self.field(name, node, None, &rows) {
                Some(draft) => drafts.push(draft),
                None => drop(self.broken.insert(name.to_owned())),
            }
            if self.count > MAX_FIELDS {
                fields.error(
                    "too-many",
                    [("what", "fields"), ("most", &MAX_FIELDS.to_string())],
                );
                return drafts;
            }
        }
        let mut repeats = BTreeSet::new();
        for draft in &drafts {
            draft.repeats("", &mut repeats);
        }
        for (name, node) in &rows {
            if !self.broken.contains(*name) && !repeats.contains(*name) {
                let near = node.near(name, repeats.iter().map(String::as_str));
                node.error("row-unknown", [("row", name), ("near", near)]);
            }
        }
        drafts
    }

    /// One field; `around` is the repeat whose row it is in.
    fn field<'t>(
        &mut self,
        name: &str,
        node: Node<'t>,
        around: Option<&Around>,
        rows: &BTreeMap<&str, Node<'t>>,
    ) -> Option<Draft<'t>> {
        self.count += 1;
        let table = node.table()?;
        let id = id(&node, name);
        let kind_name = table
            .need("kind")
            .and_then(|k| k.text().map(|text| (k, text)));
        if let Some((_, name)) = &kind_name {
            table.of_kind(name);
        }
        table.finish();
        // The keys that any kind takes.
        let means = table.get("means");
        let (when, required, required_when) = (
            table.get("when"),
            table.get("required"),
            table.get("required_when"),
        );
        let recommended = table.get("recommended");
        let (calc, default) = (table.get("calc"), table.get("default"));
        let checks = table.get("check");
        let tlp = table.get("tlp").map(|n| tlp(&n)).unwrap_or_default();
        let personal = table
            .get("personal")
            .and_then(|n| n.word().map(str::to_owned));
        let from = table.get("from").and_then(|n| self.stage(&n));
        let keep = table.get("keep");
        let (id, (kind_node, kind_name)) = (id?, kind_name?);
        let own_name =
            around.map_or_else(|| id.to_string(), |around| format!("{}-{id}", around.name));
        let level = around.map_or(0, |around| around.level);
        let mut kind = self.kind(&kind_node, kind_name, &table, &own_name, level)?;
        if calc.is_some() {
            for (key, used) in [
                ("required", &required),
                ("required_when", &required_when),
                ("recommended", &recommended),
                ("default", &default),
            ] {
                if let Some(node) = used {
                    node.error("key-beside-calc", [("key", key)]);
                }
            }
        }
        let recommended = recommended.and_then(|n| n.boolean()).unwrap_or_default();
        let means = means.and_then(|n| self.means(&n, &kind, &id, around));
        let required = match (required, &required_when) {
            (Some(node), Some(_)) => {
                node.error("required-twice", []);
                Required::No
            }
            (Some(node), None) => self.required(&node),
            (None, _) => Required::No,
        };
        let mut row = Vec::new();
        if let Kind::Repeat(repeat) = &mut kind {
            let own = means.and_then(|m| m.record());
            let inside = Around {
                record: own.or_else(|| around?.record),
                level: level + 1,
                name: own_name,
            };
            row = self.row(&inside, &node, table.get("fields").as_ref(), rows);
            repeat.title = self.title(table.get("title").as_ref(), &row);
        }
        let field = Field {
            id,
            kind,
            means,
            when: None,
            calc: None,
            default: None,
            required,
            recommended,
            checks: Vec::new(),
            tlp,
            personal,
            from,
            keep: keep.as_ref().map(keep_of).unwrap_or_default(),
        };
        if let (Keep::Subject, Some(node)) = (field.keep, &keep)
            && (level > 0 || !fits_subject(&field.kind))
        {
            node.error("keep-subject", []);
        }
        if !matches!(field.required, Required::No) || required_when.is_some() {
            wants_unknown(&field, kind_name, &node);
        }
        Some(Draft {
            field,
            node,
            when,
            required_when,
            calc,
            default,
            checks,
            says_keep: keep.is_some(),
            row,
        })
    }

    fn row<'t>(
        &mut self,
        inside: &Around,
        node: &Node<'t>,
        listed: Option<&Node<'t>>,
        rows: &BTreeMap<&str, Node<'t>>,
    ) -> Vec<Draft<'t>> {
        let table = rows.get(inside.name.as_str()).and_then(Node::table);
        let (Some(table), Some(listed)) = (table, listed) else {
            node.error("row-missing", [("row", &inside.name)]);
            return Vec::new();
        };
        let listed_ids = ids(listed, "row-field-twice");
        if listed_ids.len() > MAX_PAGE {
            listed.error(
                "too-many",
                [("what", "page"), ("most", &MAX_PAGE.to_string())],
            );
        }
        let mut drafts = Vec::new();
        for (name, field) in table.entries() {
            if !listed_ids.iter().any(|id| id.as_str() == name) {
                field.error(
                    "row-field-not-listed",
                    [("field", name), ("row", &inside.name)],
                );
            }
            match self.field(name, field, Some(inside), rows) {
                Some(draft) => drafts.push(draft),
                None => {
                    self.broken.insert(name.to_owned());
                    self.broken.insert(format!("{}-{name}", inside.name));
                }
            }
        }
        let defined: BTreeSet<&str> = table.entries().map(|(name, _)| name).collect();
        for listed_id in listed_ids.iter().filter(|l| !defined.contains(l.as_str())) {
            let near = listed.near(listed_id.as_str(), defined.iter().copied());
            listed.error(
                "field-unknown",
                [("field", listed_id.as_str()), ("near", near)],
            );
        }
        // The order of the screen.
        drafts.sort_by_key(|d| listed_ids.iter().position(|l| *l == d.field.id));
        drafts
    }

    /// The fields that name a row: those listed, else the first that is no repeat.
    fn title(&self, listed: Option<&Node<'_>>, row: &[Draft<'_>]) -> Vec<Id> {
        let named = row
            .iter()
            .filter(|d| !matches!(d.field.kind, Kind::Repeat(_) | Kind::Note));
        let known: Vec<&Id> = named.map(|d| &d.field.id).collect();
        let Some(listed) = listed else {
            return known.first().map(|id| (*id).clone()).into_iter().collect();
        };
        let mut title = ids(listed, "row-field-twice");
        title.retain(|id| {
            let found = known.contains(&id);
            if !found && !self.broken.contains(id.as_str()) {
                let near = listed.near(id.as_str(), known.iter().map(|id| id.as_str()));
                listed.error("field-unknown", [("field", id.as_str()), ("near", near)]);
            }
            found
        });
        title
    }

    fn stage(&self, node: &Node<'_>) -> Option<Id> {
        self.stage_named(node, node.text()?)
    }

    fn stage_named(&self, node: &Node<'_>, name: &str) -> Option<Id> {
        let found = self.stages.iter().find(|s| s.as_str() == name);
        if found.is_none() {
            let near = node.near(name, self.stages.iter().map(Id::as_str));
            node.error("stage-unknown", [("stage", name), ("near", near)]);
        }
        found.cloned()
    }

    /// `true`, or `{ STAGE = true }`.
    fn required(&self, node: &Node<'_>) -> Required {
        if node.is_boolean() {
            return if node.boolean() == Some(true) {
                Required::Always
            } else {
                Required::No
            };
        }
        let table = node.is_table().then(|| node.table()).flatten();
        let entries: Vec<_> = table
            .into_iter()
            .flat_map(|t| t.entries().collect::<Vec<_>>())
            .collect();
        let [(stage, value)] = entries.as_slice() else {
            node.error("required-stage", []);
            return Required::No;
        };
        match (value.boolean(), self.stage_named(value, stage)) {
            (Some(true), Some(stage)) => Required::From(stage),
            _ => Required::No,
        }
    }

    fn means(
        &mut self,
        node: &Node<'_>,
        kind: &Kind,
        id: &Id,
        around: Option<&Around>,
    ) -> Option<Meaning> {
        let name = node.text()?;
        let Some(meaning) = Meaning::new(name) else {
            let known = crate::means::vocabulary().iter().map(|d| d.name.as_str());
            let near = node.near(name, known);
            let some = crate::means::alike(name, kind.name()).join(", ");
            let pairs = [("means", name), ("near", near), ("some", &*some)];
            node.error("means-unknown", pairs);
            return None;
        };
        let definition = meaning.definition()?;
        if !definition.kinds.iter().any(|k| k == kind.name()) {
            let args = [
                ("means", name),
                ("kind", kind.name()),
                ("kinds", &*definition.kinds.join(", ")),
            ];
            node.error("means-kind", args);
        }
        match (meaning.record(), around.map(|around| around.record)) {
            // A record's part stands in a row of that record, whether the row says so or not.
            (Some(record), found) if !meaning.is_record() && found.flatten() != Some(record) => {
                node.error(
                    "means-outside-record",
                    [("means", name), ("record", record.name())],
                );
            }
            (None, Some(Some(record))) if !meaning.anywhere() => {
                node.error(
                    "means-inside-record",
                    [("means", name), ("record", record.name())],
                );
            }
            _ => {}
        }
        let row = around.map(|around| around.name.clone());
        if let Some(first) = self.means.insert((meaning, row), id.clone())
            && !meaning.many()
        {
            node.error("means-twice", [("means", name), ("field", first.as_str())]);
        }
        Some(meaning)
    }
}

impl Draft<'_> {
    /// The names of the repeats here, itself and those of its rows; `before` is what names the repeat around it.
    fn repeats(&self, before: &str, names: &mut BTreeSet<String>) {
        if matches!(self.field.kind, Kind::Repeat(_)) {
            let name = format!("{before}{}", self.field.id);
            for part in &self.row {
                part.repeats(&format!("{name}-"), names);
            }
            names.insert(name);
        }
    }
}

/// A marking, or several among which the reporter chooses.
fn tlp(node: &Node<'_>) -> Vec<String> {
    let labels = match node.is_text() {
        true => vec![node.clone()],
        false => node.array().unwrap_or_default(),
    };
    let mut all: Vec<String> = Vec::new();
    for label in labels.iter().filter_map(Node::word) {
        if !all.iter().any(|other| other == label) {
            all.push(label.to_owned());
        }
    }
    all
}

fn keep_of(node: &Node<'_>) -> Keep {
    match node.word() {
        Some("subject") => Keep::Subject,
        Some("never") => Keep::Never,
        _ => Keep::Report,
    }
}

/// Whether an answer is short and plain enough for the subject of a mail.
fn fits_subject(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Choice(_) | Kind::YesNo | Kind::Tristate | Kind::Integer { .. } | Kind::Text { .. }
    )
}

/// A required choice must let a reporter say that they do not know: otherwise they guess. What they decide themselves,
/// such as who may be told, they do know.
fn wants_unknown(field: &Field, kind: &str, node: &Node<'_>) {
    let (Kind::Choice(options) | Kind::Choices(options)) = &field.kind else {
        return;
    };
    let decided = field.means.is_some_and(|meaning| meaning.is_decision());
    // Where they are and what they speak they know, too.
    let known = matches!(kind, "country" | "language");
    if !decided && !known && !options.options.iter().any(|option| option.unknown) {
        let options = node.of_key(&["options", "list"]);
        options.warn("choice-without-unknown", [("field", field.id.as_str())]);
    }
}
