//! Choice lists: those shipped with the program (`form-schema/lists/`) and a team's own in `lists/`.

use crate::diagnostic::Diagnostic;
use crate::grammar;
use crate::kind::Choice;
use crate::source::{self, Node, Table};
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

/// Most options of one list.
pub const MAX_OPTIONS: usize = 2000;

/// A named, versioned list of options.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// Name before `@`.
    pub name: String,
    /// Version after `@`.
    pub version: u32,
    /// Options in order.
    pub options: Arc<[Choice]>,
    /// They are shown in the order of their words in the reader's language.
    pub sorted: bool,
}

impl List {
    /// How a form names it: `rsit@1003`.
    pub fn reference(&self) -> String {
        format!("{}@{}", self.name, self.version)
    }
}

/// The lists shipped with the program, every version ever shipped: from `form-schema/lists/NAME@VERSION.toml`.
pub fn shipped() -> &'static [List] {
    macro_rules! files {
        ($($name:literal)*) => {
            [$((
                concat!("lists/", $name, ".toml"),
                include_str!(concat!("../lists/", $name, ".toml")),
            )),*]
        };
    }
    static SHIPPED: LazyLock<Vec<List>> = LazyLock::new(|| {
        let files = files!(
            "countries@1"
            "eu-countries@1"
            "gdpr-categories@1"
            "languages@1"
            "nis2-causes@5"
            "nis2-outlook@5"
            "nis2-sectors@5"
            "nis2-severity@5"
            "nis2-threat-severity@5"
            "pap@3"
            "rsit@1003"
            "tlp@2"
        );
        let lists = files.map(|(file, text)| read(file, text.as_bytes()).0);
        lists.into_iter().flatten().collect()
    });
    &SHIPPED
}

/// ID of the Fluent message of an option: `LIST--OPTION` without the list's version, `+` written `-`
/// (`tlp--amber-strict`). `list` is [`crate::kind::Options::list`].
pub fn message_id(list: &str, option: &str) -> String {
    format!("{}--{}", name_of(list), option.replace('+', "-"))
}

/// ID of the Fluent message of a class of a hierarchical list: `rsit-class--fraud`.
pub fn class_message_id(list: &str, class: &str) -> String {
    format!("{}-class--{}", name_of(list), class.replace('+', "-"))
}

/// The list's name without its version.
fn name_of(list: &str) -> &str {
    list.split_once('@').map_or(list, |(name, _)| name)
}

/// Whether a text may name an option: `[a-z0-9][a-z0-9_+-]*`, at most 63 octets.
pub fn is_option(id: &str) -> bool {
    let first = id.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
    let rest = id
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-' | b'+'));
    first && rest && id.len() <= 63
}

/// Reads `lists/<name>.toml`.
pub(crate) fn read(file: &str, bytes: &[u8]) -> (Option<List>, Vec<Diagnostic>) {
    source::read(file, bytes, &grammar::list::LIST, |table| {
        source::format(table)?;
        let name = table.need("list").and_then(|node| {
            let name = node.text()?;
            let stem = file
                .strip_prefix("lists/")
                .and_then(|f| f.strip_suffix(".toml"));
            let expected = stem.map(name_of);
            if !is_option(name) || name.contains('+') {
                return node.wrong("list-name", name);
            }
            if expected != Some(name) {
                node.error("name-not-file", [("name", name)]);
                return None;
            }
            Some(name.to_owned())
        });
        let version = table.need("version").and_then(|node| node.integer());
        for key in ["source", "licence"] {
            table.get(key).and_then(|node| node.text());
        }
        let options = match table.get("class") {
            None => table.need("options").map(|node| options(&node, &[])),
            Some(classes) => {
                if let Some(both) = table.get("options") {
                    both.error("list-has-both", []);
                }
                Some(classes_of(&classes))
            }
        };
        let sorted = table.get("sorted").and_then(|node| node.boolean());
        Some(List {
            name: name?,
            version: version? as u32,
            options: options?.into(),
            sorted: sorted.unwrap_or_default(),
        })
    })
}

/// `[[class]]` with `id` and `options`: a list of two levels.
fn classes_of(classes: &Node<'_>) -> Vec<Choice> {
    let mut all = Vec::new();
    let mut seen = BTreeSet::new();
    for class in classes
        .array()
        .unwrap_or_default()
        .iter()
        .filter_map(Node::table)
    {
        let id = class.need("id").and_then(|node| option_id(&node));
        if let Some(node) = class.need("options")
            && add_options(&node, id.as_deref(), &mut seen, &mut all) == Some(0)
        {
            node.error("options-empty", []);
        }
        class.finish();
    }
    all
}

/// Those of a list, and behind them an array of options, each a text or a table.
pub(crate) fn options(node: &Node<'_>, listed: &[Choice]) -> Vec<Choice> {
    let mut all = listed.to_vec();
    let mut seen = listed.iter().map(|choice| spelled(&choice.id)).collect();
    if add_options(node, None, &mut seen, &mut all) == Some(0) {
        node.error("options-empty", []);
    }
    all
}

/// Adds the options of an array; gives how many it has, as far as they are read.
fn add_options(
    node: &Node<'_>,
    class: Option<&str>,
    seen: &mut BTreeSet<String>,
    all: &mut Vec<Choice>,
) -> Option<usize> {
    let items = node.array()?;
    let count = items.len();
    if items.len() + all.len() > MAX_OPTIONS {
        node.error(
            "too-many",
            [("what", "options"), ("most", &MAX_OPTIONS.to_string())],
        );
        return None;
    }
    for item in items {
        let choice = if item.is_table() {
            item.table().and_then(|t| option(t, class))
        } else {
            option_id(&item).map(|id| plain(id, class))
        };
        let Some(choice) = choice else { continue };
        if !seen.insert(spelled(&choice.id)) {
            item.of_key(&["id"])
                .error("option-twice", [("option", &choice.id)]);
        }
        all.push(choice);
    }
    Some(count)
}

/// Two options that differ by `+` and `-` only would share their words.
fn spelled(id: &str) -> String {
    id.replace('+', "-")
}

fn plain(id: String, class: Option<&str>) -> Choice {
    Choice {
        unknown: means_unknown(&id),
        id,
        class: class.map(str::to_owned),
        other: false,
        exclusive: false,
    }
}

/// Whether an option says "I do not know" by its name alone.
fn means_unknown(id: &str) -> bool {
    matches!(id, "unknown" | "undetermined")
}

fn option(table: Table<'_>, class: Option<&str>) -> Option<Choice> {
    let id = table.need("id").and_then(|node| option_id(&node));
    let own = table.get("class").and_then(|node| option_id(&node));
    let other = table
        .get("other")
        .and_then(|node| node.boolean())
        .unwrap_or_default();
    let exclusive = table
        .get("exclusive")
        .and_then(|node| node.boolean())
        .unwrap_or_default();
    let unknown = table.get("unknown").and_then(|node| node.boolean());
    table.finish();
    let id = id?;
    Some(Choice {
        unknown: unknown.unwrap_or_else(|| means_unknown(&id)),
        id,
        class: own.or(class.map(str::to_owned)),
        other,
        exclusive,
    })
}

fn option_id(node: &Node<'_>) -> Option<String> {
    let id = node.text()?;
    if is_option(id) {
        Some(id.to_owned())
    } else {
        node.wrong("option", id)
    }
}

#[cfg(test)]
mod tests;
