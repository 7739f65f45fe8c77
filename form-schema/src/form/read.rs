//! `forms/<id>.toml` to a [`Form`], with every mistake of the author at its line.

use super::{Check, Field, Form, Page, Required};
use crate::diagnostic::{Diagnostic, nearest};
use crate::expr::Rule;
use crate::expr::check::{Scope, Type};
use crate::id::{Id, RESERVED};
use crate::kind::{self, Choice, Kind, Options, Repeat};
use crate::list::{self, List};
use crate::means::{Meaning, Record};
use crate::source::{self, Node, Table};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Most fields of a form, those of rows included.
pub const MAX_FIELDS: usize = 5000;
/// Most fields of one page (DESIGN decision 7).
pub const MAX_PAGE: usize = 200;
/// Most characters of a text where its field does not say.
const TEXT: u32 = 500;
/// Most characters of a long text where its field does not say.
const LONG_TEXT: u32 = 50_000;
/// Most rows where the repeat does not say.
const ROWS: u32 = 100;
/// Most files and most octets of them where the field does not say.
const FILES: (u32, u64) = (20, 1024 * 1024 * 1024);

/// Reads a form; `lists` are all lists it may name.
pub(crate) fn read(
    file: &str,
    bytes: &[u8],
    team: &str,
    lists: &[List],
) -> (Option<Form>, Vec<Diagnostic>) {
    source::read(file, bytes, |table| {
        // What a later format adds is no mistake: nothing else is read.
        let format = source::format(table)?;
        let id = table.need("form").and_then(|node| form_id(file, &node));
        let stages = table
            .get("stages")
            .map(|node| ids(&node, "stage-twice"))
            .unwrap_or_default();
        let pages = table
            .need("page")
            .map(|node| outline(&node))
            .unwrap_or_default();
        let fields = table.need("field")?.table()?;
        let rows = table.get("row").and_then(|node| node.table());
        let mut reader = Reader {
            lists,
            stages: &stages,
            count: 0,
            means: BTreeMap::new(),
            broken: BTreeSet::new(),
        };
        let drafts = reader.fields(&fields, rows.as_ref());
        let renamed = table
            .get("renamed")
            .map(|node| renamed(&node, &drafts, &reader.broken))
            .unwrap_or_default();
        placed(&pages, &drafts, &reader.broken);
        let (pages, fields) = Rules::new(&drafts, &stages, &reader.broken).apply(pages, drafts);
        let order = order(&pages, &fields, table);
        Some(Form {
            format,
            team: team.to_owned(),
            id: id?,
            stages,
            renamed,
            pages,
            fields,
            order,
        })
    })
}

/// The ID of a form's file.
fn form_id(file: &str, node: &Node<'_>) -> Option<Id> {
    let id = id(node, node.text()?)?;
    if file
        .strip_prefix("forms/")
        .and_then(|f| f.strip_suffix(".toml"))
        != Some(id.as_str())
    {
        node.error("name-not-file", [("name", id.as_str())]);
    }
    Some(id)
}

fn id(node: &Node<'_>, text: &str) -> Option<Id> {
    let id = Id::new(text);
    if id.is_none() && RESERVED.contains(&text) {
        node.error("id-reserved", [("id", text)]);
    } else if id.is_none() {
        return node.wrong("id", text);
    }
    id
}

/// An array of IDs, each once.
fn ids(node: &Node<'_>, twice: &'static str) -> Vec<Id> {
    let mut all = Vec::new();
    for (item, text) in node.texts().unwrap_or_default() {
        let Some(id) = id(&item, text) else { continue };
        if all.contains(&id) {
            item.error(twice, [("id", text)]);
        } else {
            all.push(id);
        }
    }
    all
}

/// A page as written: its rule is read when all fields are known.
struct PageDraft<'t> {
    id: Id,
    fields: Vec<(Id, Node<'t>)>,
    when: Option<Node<'t>>,
}

fn outline<'t>(node: &Node<'t>) -> Vec<PageDraft<'t>> {
    let mut pages: Vec<PageDraft<'t>> = Vec::new();
    for page in node.array().unwrap_or_default() {
        let Some(table) = page.table() else { continue };
        let page_id = table.need("id").and_then(|node| id(&node, node.text()?));
        let fields = table
            .need("fields")
            .and_then(|node| node.texts())
            .unwrap_or_default();
        let fields: Vec<_> = fields
            .into_iter()
            .filter_map(|(node, text)| Some((id(&node, text)?, node)))
            .collect();
        let when = table.get("when");
        table.finish();
        if fields.len() > MAX_PAGE {
            page.error(
                "too-many",
                [("what", "page"), ("most", &MAX_PAGE.to_string())],
            );
        } else if fields.is_empty() {
            page.error("page-empty", []);
        }
        let Some(page_id) = page_id else { continue };
        if pages.iter().any(|p| p.id == page_id) {
            page.error("page-twice", [("id", page_id.as_str())]);
            continue;
        }
        pages.push(PageDraft {
            id: page_id,
            fields,
            when,
        });
    }
    if pages.is_empty() {
        node.error("no-pages", []);
    }
    pages
}

fn renamed(node: &Node<'_>, drafts: &[Draft<'_>], broken: &BTreeSet<String>) -> BTreeMap<Id, Id> {
    let mut all = BTreeMap::new();
    let known = |id: &Id| drafts.iter().any(|d| d.field.id == *id);
    for (old, node) in node
        .table()
        .into_iter()
        .flat_map(|t| t.entries().collect::<Vec<_>>())
    {
        let new = node.text().and_then(|text| id(&node, text));
        let (Some(old), Some(new)) = (id(&node, old), new) else {
            continue;
        };
        if known(&old) {
            node.error("id-retired", [("id", old.as_str())]);
        }
        if !known(&new) {
            unknown_field(&node, new.as_str(), drafts, broken);
        }
        all.insert(old, new);
    }
    all
}

fn unknown_field(node: &Node<'_>, name: &str, drafts: &[Draft<'_>], broken: &BTreeSet<String>) {
    if broken.contains(name) {
        return;
    }
    let near = nearest(name, drafts.iter().map(|d| d.field.id.as_str())).unwrap_or_default();
    node.error("field-unknown", [("field", name), ("near", near)]);
}

/// Every field is on exactly one page.
fn placed(pages: &[PageDraft<'_>], drafts: &[Draft<'_>], broken: &BTreeSet<String>) {
    let mut seen = BTreeSet::new();
    let known: BTreeSet<&Id> = drafts.iter().map(|d| &d.field.id).collect();
    for (id, node) in pages.iter().flat_map(|p| &p.fields) {
        if !known.contains(id) {
            unknown_field(node, id.as_str(), drafts, broken);
        } else if !seen.insert(id) {
            node.error("field-on-two-pages", [("field", id.as_str())]);
        }
    }
    for draft in drafts.iter().filter(|d| !seen.contains(&d.field.id)) {
        draft
            .node
            .error("field-on-no-page", [("field", draft.field.id.as_str())]);
    }
}

/// A field as written: its rules are read when all fields are known.
struct Draft<'t> {
    field: Field,
    node: Node<'t>,
    when: Option<Node<'t>>,
    required_when: Option<Node<'t>>,
    checks: Option<Node<'t>>,
    row: Vec<Draft<'t>>,
}

struct Reader<'a> {
    lists: &'a [List],
    stages: &'a [Id],
    count: usize,
    /// The field that carries each meaning first, by record.
    means: BTreeMap<(Meaning, Option<Id>), Id>,
    /// Names of fields that could not be read: they were complained of, and what names them is not at fault.
    broken: BTreeSet<String>,
}

impl Reader<'_> {
    fn fields<'t>(&mut self, fields: &Table<'t>, rows: Option<&Table<'t>>) -> Vec<Draft<'t>> {
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
        for (name, node) in &rows {
            let repeat = |d: &Draft<'_>| {
                d.field.id.as_str() == *name && matches!(d.field.kind, Kind::Repeat(_))
            };
            if !self.broken.contains(*name) && !drafts.iter().any(repeat) {
                node.error("row-unknown", [("row", name)]);
            }
        }
        drafts
    }

    /// One field; `repeat` is the repeat whose row it is in, with the record of its meaning.
    fn field<'t>(
        &mut self,
        name: &str,
        node: Node<'t>,
        repeat: Option<(&Id, Option<Record>)>,
        rows: &BTreeMap<&str, Node<'t>>,
    ) -> Option<Draft<'t>> {
        self.count += 1;
        let table = node.table()?;
        let id = id(&node, name);
        let kind_name = table
            .need("kind")
            .and_then(|k| k.text().map(|text| (k, text)));
        // The keys that any kind takes.
        let means = table.get("means");
        let (when, required, required_when) = (
            table.get("when"),
            table.get("required"),
            table.get("required_when"),
        );
        let recommended = table
            .get("recommended")
            .and_then(|n| n.boolean())
            .unwrap_or_default();
        let checks = table.get("check");
        let tlp = table.get("tlp").map(|n| tlp(&n)).unwrap_or_default();
        let personal = table
            .get("personal")
            .and_then(|n| one_of(&n, "personal", &["answer", "may"]));
        let from = table.get("from").and_then(|n| self.stage(&n));
        let options = Keys {
            list: table.get("list"),
            options: table.get("options"),
            min: table.get("min"),
            max: table.get("max"),
            max_count: table.get("max_count"),
            max_size: table.get("max_size"),
            fields: table.get("fields"),
        };
        table.finish();
        let (id, (kind_node, kind_name)) = (id?, kind_name?);
        let own_name =
            repeat.map_or_else(|| id.to_string(), |(repeat, _)| format!("{repeat}-{id}"));
        let mut kind = self.kind(&kind_node, kind_name, &options, &own_name, repeat.is_some())?;
        if matches!(kind, Kind::Note) {
            for (key, used) in [
                ("required", &required),
                ("required_when", &required_when),
                ("check", &checks),
                ("means", &means),
            ] {
                if let Some(node) = used {
                    node.error("key-not-for-kind", [("key", key), ("kind", "note")]);
                }
            }
        }
        let means = means.and_then(|n| self.means(&n, &kind, &id, repeat));
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
            let record = means.and_then(|m| m.record());
            row = self.row(&id, record, &node, options.fields.as_ref(), rows);
            repeat.fields.clear();
        }
        let field = Field {
            id,
            kind,
            means,
            when: None,
            required,
            recommended,
            checks: Vec::new(),
            tlp,
            personal,
            from,
        };
        if !matches!(field.required, Required::No) || required_when.is_some() {
            wants_unknown(&field, &node);
        }
        Some(Draft {
            field,
            node,
            when,
            required_when,
            checks,
            row,
        })
    }

    fn row<'t>(
        &mut self,
        id: &Id,
        record: Option<Record>,
        node: &Node<'t>,
        listed: Option<&Node<'t>>,
        rows: &BTreeMap<&str, Node<'t>>,
    ) -> Vec<Draft<'t>> {
        let table = rows.get(id.as_str()).and_then(Node::table);
        let (Some(table), Some(listed)) = (table, listed) else {
            node.error("row-missing", [("row", id.as_str())]);
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
                    [("field", name), ("row", id.as_str())],
                );
            }
            match self.field(name, field, Some((id, record)), &BTreeMap::new()) {
                Some(draft) => drafts.push(draft),
                None => drop(self.broken.insert(name.to_owned())),
            }
        }
        let defined: BTreeSet<&str> = table.entries().map(|(name, _)| name).collect();
        for listed_id in listed_ids.iter().filter(|l| !defined.contains(l.as_str())) {
            let near = nearest(listed_id.as_str(), defined.iter().copied()).unwrap_or_default();
            listed.error(
                "field-unknown",
                [("field", listed_id.as_str()), ("near", near)],
            );
        }
        // The order of the screen.
        drafts.sort_by_key(|d| listed_ids.iter().position(|l| *l == d.field.id));
        drafts
    }

    fn kind(
        &self,
        node: &Node<'_>,
        name: &str,
        keys: &Keys<'_>,
        own_name: &str,
        in_row: bool,
    ) -> Option<Kind> {
        let max = |default: u32, most: i64| {
            let given = keys.max.as_ref().and_then(|n| n.integer(1, most));
            given.map_or(default, |max| max as u32)
        };
        let allowed: &[&str] = match name {
            "text" | "longtext" => &["max"],
            "integer" => &["min", "max"],
            "choice" | "choices" => &["list", "options"],
            "evidence" => &["max_count", "max_size"],
            "repeat" => &["min", "max", "fields"],
            _ => &[],
        };
        if kind::NAMES.contains(&name) {
            keys.only(name, allowed);
        }
        if in_row && matches!(name, "repeat" | "evidence") {
            node.error("kind-not-in-row", [("kind", name)]);
            return None;
        }
        Some(match name {
            "text" => Kind::Text {
                max: max(TEXT, 10_000),
            },
            "longtext" => Kind::LongText {
                max: max(LONG_TEXT, 1_000_000),
            },
            "integer" => {
                let bound =
                    |n: &Option<Node<'_>>| n.as_ref().and_then(|n| n.integer(i64::MIN, i64::MAX));
                let (least, most) = (bound(&keys.min), bound(&keys.max));
                if let (Some(least), Some(most)) = (least, most)
                    && least > most
                {
                    node.error("min-over-max", []);
                }
                Kind::Integer {
                    min: least,
                    max: most,
                }
            }
            "money" => Kind::Money,
            "yesno" => Kind::YesNo,
            "tristate" => Kind::Tristate,
            "choice" => Kind::Choice(self.options(node, keys, own_name)?),
            "choices" => Kind::Choices(self.options(node, keys, own_name)?),
            "date" => Kind::Date,
            "moment" => Kind::Moment,
            "duration" => Kind::Duration,
            "email" => Kind::Email,
            "phone" => Kind::Phone,
            "url" => Kind::Url,
            "ip" => Kind::Ip,
            "network" => Kind::Network,
            "host" => Kind::Host,
            "domain" => Kind::Domain,
            "port" => Kind::Port,
            "hash" => Kind::Hash,
            "cve" => Kind::Cve,
            "zone" => Kind::Zone,
            "evidence" => {
                let max_count = keys.max_count.as_ref().and_then(|n| n.integer(1, 1000));
                let max_size = keys.max_size.as_ref().and_then(|n| n.integer(1, i64::MAX));
                Kind::Evidence {
                    max_count: max_count.map_or(FILES.0, |n| n as u32),
                    max_size: max_size.map_or(FILES.1, |n| n as u64),
                }
            }
            "consent" => Kind::Consent,
            "note" => Kind::Note,
            "repeat" => {
                let min = keys
                    .min
                    .as_ref()
                    .and_then(|n| n.integer(0, 1000))
                    .unwrap_or_default() as u32;
                let max = max(ROWS.max(min), 1000);
                if min > max {
                    node.error("min-over-max", []);
                }
                Kind::Repeat(Repeat {
                    min,
                    max,
                    fields: Vec::new(),
                    order: Vec::new(),
                })
            }
            _ => {
                let near = nearest(name, kind::NAMES.iter().copied()).unwrap_or_default();
                node.error("kind-unknown", [("kind", name), ("near", near)]);
                return None;
            }
        })
    }

    fn options(&self, node: &Node<'_>, keys: &Keys<'_>, own_name: &str) -> Option<Options> {
        match (&keys.list, &keys.options) {
            (Some(list), None) => {
                let name = list.text()?;
                let Some(found) = self.lists.iter().find(|l| l.reference() == name) else {
                    let known: Vec<String> = self.lists.iter().map(List::reference).collect();
                    let near = nearest(name, known.iter().map(String::as_str)).unwrap_or_default();
                    list.error("list-unknown", [("list", name), ("near", near)]);
                    return None;
                };
                Some(Options {
                    list: name.to_owned(),
                    options: found.options.clone(),
                })
            }
            (None, Some(inline)) => {
                // Its options' messages would be another list's, a page's or a check's.
                let taken = ["page", "check", "form"].contains(&own_name)
                    || self.lists.iter().any(|l| l.name == own_name);
                if taken {
                    node.error("options-name-taken", [("name", own_name)]);
                }
                Some(Options {
                    list: own_name.to_owned(),
                    options: list::options(inline).into(),
                })
            }
            _ => {
                node.error("options-missing", []);
                None
            }
        }
    }

    fn stage(&self, node: &Node<'_>) -> Option<Id> {
        self.stage_named(node, node.text()?)
    }

    fn stage_named(&self, node: &Node<'_>, name: &str) -> Option<Id> {
        let found = self.stages.iter().find(|s| s.as_str() == name);
        if found.is_none() {
            let near = nearest(name, self.stages.iter().map(Id::as_str)).unwrap_or_default();
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
        let entries: Vec<_> = node
            .table()
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
        repeat: Option<(&Id, Option<Record>)>,
    ) -> Option<Meaning> {
        let name = node.text()?;
        let Some(meaning) = Meaning::new(name) else {
            let near = nearest(
                name,
                crate::means::vocabulary().iter().map(|d| d.name.as_str()),
            )
            .unwrap_or_default();
            node.error("means-unknown", [("means", name), ("near", near)]);
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
        match (meaning.record(), repeat) {
            // A record's part stands in a row of that record, whether the row says so or not.
            (Some(record), found)
                if !meaning.is_record() && found.and_then(|(_, r)| r) != Some(record) =>
            {
                node.error(
                    "means-outside-record",
                    [("means", name), ("record", record.name())],
                );
            }
            (None, Some((_, Some(record)))) => {
                node.error(
                    "means-inside-record",
                    [("means", name), ("record", record.name())],
                );
            }
            _ => {}
        }
        let row = repeat.map(|(repeat, _)| repeat.clone());
        if let Some(first) = self.means.insert((meaning, row), id.clone())
            && !meaning.many()
        {
            node.error("means-twice", [("means", name), ("field", first.as_str())]);
        }
        Some(meaning)
    }
}

/// The keys that only some kinds take.
struct Keys<'t> {
    list: Option<Node<'t>>,
    options: Option<Node<'t>>,
    min: Option<Node<'t>>,
    max: Option<Node<'t>>,
    max_count: Option<Node<'t>>,
    max_size: Option<Node<'t>>,
    fields: Option<Node<'t>>,
}

impl Keys<'_> {
    fn only(&self, kind: &str, allowed: &[&str]) {
        let all = [
            ("list", &self.list),
            ("options", &self.options),
            ("min", &self.min),
            ("max", &self.max),
            ("max_count", &self.max_count),
            ("max_size", &self.max_size),
            ("fields", &self.fields),
        ];
        for (key, node) in all {
            if let Some(node) = node
                && !allowed.contains(&key)
            {
                node.error("key-not-for-kind", [("key", key), ("kind", kind)]);
            }
        }
    }
}

fn one_of(node: &Node<'_>, expected: &str, known: &[&str]) -> Option<String> {
    let text = node.text()?;
    if known.contains(&text) {
        Some(text.to_owned())
    } else {
        node.wrong(expected, text)
    }
}

fn tlp(node: &Node<'_>) -> Vec<String> {
    let known = list::shipped()
        .iter()
        .find(|l| l.name == "tlp")
        .map(|l| &*l.options)
        .unwrap_or_default();
    let labels = node.texts().unwrap_or_default().into_iter();
    labels
        .filter_map(|(item, text)| match known.iter().any(|o| o.id == text) {
            true => Some(text.to_owned()),
            false => item.wrong("tlp", text),
        })
        .collect()
}

/// A required choice must let a reporter say that they do not know: otherwise they guess.
fn wants_unknown(field: &Field, node: &Node<'_>) {
    let (Kind::Choice(options) | Kind::Choices(options)) = &field.kind else {
        return;
    };
    let consent = field
        .means
        .is_some_and(|m| m.name().starts_with("disclosure.") || m.name().starts_with("contact."));
    let way_out = |o: &Choice| {
        o.other || o.exclusive || matches!(o.id.as_str(), "unknown" | "undetermined" | "none")
    };
    if !consent && !options.options.iter().any(way_out) {
        node.warn("choice-without-unknown", [("field", field.id.as_str())]);
    }
}

/// The second pass: rules, with the types of all fields.
struct Rules<'a> {
    fields: BTreeMap<Id, Type>,
    rows: BTreeMap<Id, BTreeMap<Id, Type>>,
    stages: &'a [Id],
    broken: &'a BTreeSet<String>,
}

impl<'a> Rules<'a> {
    fn new(drafts: &[Draft<'_>], stages: &'a [Id], broken: &'a BTreeSet<String>) -> Rules<'a> {
        let types = |drafts: &[Draft<'_>]| -> BTreeMap<Id, Type> {
            drafts
                .iter()
                .filter_map(|d| Some((d.field.id.clone(), Type::of(&d.field)?)))
                .collect()
        };
        let repeats = drafts
            .iter()
            .filter(|d| matches!(d.field.kind, Kind::Repeat(_)));
        let rows = repeats
            .map(|d| (d.field.id.clone(), types(&d.row)))
            .collect();
        Rules {
            fields: types(drafts),
            rows,
            stages,
            broken,
        }
    }

    fn apply(
        &self,
        pages: Vec<PageDraft<'_>>,
        drafts: Vec<Draft<'_>>,
    ) -> (Vec<Page>, BTreeMap<Id, Field>) {
        let page = |page: PageDraft<'_>| Page {
            when: page.when.and_then(|node| self.rule(&node, None)),
            id: page.id,
            fields: page.fields.into_iter().map(|(id, _)| id).collect(),
        };
        let pages = pages.into_iter().map(page).collect();
        let fields = drafts
            .into_iter()
            .map(|d| (d.field.id.clone(), self.field(d, None)))
            .collect();
        (pages, fields)
    }

    fn field(&self, draft: Draft<'_>, own: Option<&Id>) -> Field {
        let mut field = draft.field;
        field.when = draft.when.and_then(|node| self.rule(&node, own));
        if let Some(rule) = draft.required_when.and_then(|node| self.rule(&node, own)) {
            field.required = Required::When(rule);
        }
        for node in draft
            .checks
            .and_then(|node| node.array())
            .unwrap_or_default()
        {
            field.checks.extend(self.check(&node, own));
        }
        if let Kind::Repeat(repeat) = &mut field.kind {
            repeat.fields = draft
                .row
                .into_iter()
                .map(|d| self.field(d, Some(&field.id)))
                .collect();
            repeat.order = row_order(&repeat.fields, &draft.node);
        }
        field
    }

    fn check(&self, node: &Node<'_>, own: Option<&Id>) -> Option<Check> {
        let table = node.table()?;
        let that = table.need("that").and_then(|n| self.rule(&n, own));
        let level = table
            .get("level")
            .and_then(|n| one_of(&n, "level", &["warning", "error"]));
        let say = table.need("say").and_then(|n| id(&n, n.text()?));
        table.finish();
        Some(Check {
            that: that?,
            warning: level.as_deref() == Some("warning"),
            say: say?,
        })
    }

    fn rule(&self, node: &Node<'_>, own: Option<&Id>) -> Option<Rule> {
        let source = node.text()?;
        let scope = Scope {
            fields: &self.fields,
            rows: &self.rows,
            own,
            stages: self.stages,
        };
        Rule::new(source, &scope)
            .map_err(|mistake| {
                let unknown = matches!(mistake.code, "rule-unknown-name" | "rule-unknown-part");
                if unknown
                    && mistake
                        .args
                        .get("name")
                        .is_some_and(|n| self.broken.contains(n))
                {
                    return;
                }
                let column = source
                    .get(..mistake.at)
                    .map_or(1, |before| before.chars().count() + 1);
                let mut args = mistake.args;
                args.insert("column", column.to_string());
                node.mistake(mistake.code, args);
            })
            .ok()
    }
}

/// Fields in an order in which each comes after what decides whether it applies; a cycle is an error.
fn order(pages: &[Page], fields: &BTreeMap<Id, Field>, table: &Table<'_>) -> Vec<Id> {
    let on_screen: Vec<(&Id, &Page)> = pages
        .iter()
        .flat_map(|p| p.fields.iter().map(move |id| (id, p)))
        .collect();
    let places: BTreeMap<&Id, usize> = on_screen
        .iter()
        .enumerate()
        .map(|(at, (id, _))| (*id, at))
        .collect();
    let needs: Vec<Vec<usize>> = (on_screen.iter())
        .map(|(id, page)| {
            let field = fields.get(*id);
            let rows = field.into_iter().flat_map(|f| match &f.kind {
                Kind::Repeat(repeat) => repeat.fields.as_slice(),
                _ => &[],
            });
            let rules = page
                .when
                .iter()
                .chain(field.and_then(|f| f.when.as_ref()))
                .chain(rows.filter_map(|f| f.when.as_ref()));
            rules
                .flat_map(Rule::depends)
                .filter_map(|id| places.get(id).copied())
                .collect()
        })
        .collect();
    match sorted(&needs) {
        Ok(order) => order
            .into_iter()
            .filter_map(|at| on_screen.get(at))
            .map(|(id, _)| (*id).clone())
            .collect(),
        Err(cycle) => {
            let names: Vec<&str> = cycle
                .iter()
                .filter_map(|at| on_screen.get(*at))
                .map(|(id, _)| id.as_str())
                .collect();
            table.error("rule-cycle", [("fields", &names.join(" → "))]);
            Vec::new()
        }
    }
}

fn row_order(fields: &[Field], node: &Node<'_>) -> Vec<usize> {
    let needs: Vec<Vec<usize>> = (fields.iter())
        .map(|field| {
            let reads = field.when.iter().flat_map(Rule::row_depends);
            reads
                .filter_map(|id| fields.iter().position(|f| f.id == *id))
                .collect()
        })
        .collect();
    sorted(&needs).unwrap_or_else(|cycle| {
        let names: Vec<&str> = cycle
            .iter()
            .filter_map(|at| fields.get(*at))
            .map(|f| f.id.as_str())
            .collect();
        node.error("rule-cycle", [("fields", &names.join(" → "))]);
        Vec::new()
    })
}

/// Kahn's sort, the given order kept where nothing speaks against it; or one cycle, its first item again at its end.
fn sorted(needs: &[Vec<usize>]) -> Result<Vec<usize>, Vec<usize>> {
    let mut needed_by: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut open: Vec<usize> = needs.iter().map(Vec::len).collect();
    for (at, need) in needs.iter().enumerate() {
        for other in need {
            needed_by.entry(*other).or_default().push(at);
        }
    }
    let free = |open: &[usize], at: usize| open.get(at) == Some(&0);
    let mut queue: VecDeque<usize> = (0..needs.len()).filter(|at| free(&open, *at)).collect();
    let mut done = Vec::new();
    while let Some(at) = queue.pop_front() {
        done.push(at);
        for waiting in needed_by.get(&at).into_iter().flatten() {
            if let Some(count) = open.get_mut(*waiting) {
                *count -= 1;
                if *count == 0 {
                    queue.push_back(*waiting);
                }
            }
        }
    }
    let Some(mut at) = (0..needs.len()).find(|at| !free(&open, *at)) else {
        return Ok(done);
    };
    // Whatever is left needs something that is left: following that comes round.
    let mut path = Vec::new();
    while !path.contains(&at) {
        path.push(at);
        at = needs
            .get(at)
            .into_iter()
            .flatten()
            .copied()
            .find(|n| !free(&open, *n))
            .unwrap_or(at);
    }
    let start = path.iter().position(|p| *p == at).unwrap_or_default();
    Err(path.into_iter().skip(start).chain([at]).collect())
}
