//! `docs/forms.md`, the author's reference: what stands there between `<!-- begin: NAME -->` and `<!-- end -->` is made
//! from the grammar, the vocabulary, the shipped lists and the English words of the diagnostics.

use super::form::{FORM, KINDS};
use super::tests::tables;
use super::{Key, Kinds, Shape, Table};
use crate::diagnostic::CODES;
use crate::{list, means};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A table of Markdown.
fn rows(head: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let head: Vec<String> = head.iter().map(|cell| (*cell).to_owned()).collect();
    let rule: String = head.iter().map(|_| "|---").collect();
    let body: String = rows.map(|row| line(&row)).collect();
    format!("{}{rule}|\n{body}", line(&head))
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

fn takes(shape: &'static Shape) -> String {
    match shape {
        Shape::Text(format) => format.doc.to_owned(),
        Shape::Word(_, words) => {
            let words: Vec<String> = words
                .iter()
                .map(|word| code(&format!("\"{word}\"")))
                .collect();
            words.join(", ")
        }
        Shape::Integer(least, most) if least == most => code(&least.to_string()),
        Shape::Integer(i64::MIN, i64::MAX) => "a whole number".to_owned(),
        Shape::Integer(least, i64::MAX) => format!("a whole number from {least}"),
        Shape::Integer(least, most) => format!("a whole number from {least} to {most}"),
        Shape::Number => "a number".to_owned(),
        Shape::Boolean => "`true` or `false`".to_owned(),
        Shape::Array(items) => match items {
            Shape::Table(table) => format!("tables, each a [{0}](#{0})", table.name),
            _ => format!("an array, each {}", takes(items)),
        },
        Shape::Table(table) => format!("a table, see [{0}](#{0})", table.name),
        Shape::Map(name, value) => {
            format!("a table; each key {}, its value {}", name.doc, takes(value))
        }
        Shape::Either(ways) => {
            let ways: Vec<String> = ways.iter().map(takes).collect();
            ways.join("; or ")
        }
    }
}

fn key(key: &'static Key) -> Vec<String> {
    let needed = match (key.required, key.default) {
        (true, _) => "needed".to_owned(),
        (false, Some(default)) => code(default),
        (false, None) => String::new(),
    };
    vec![
        code(key.name),
        takes(&key.shape),
        needed,
        key.doc.to_owned(),
    ]
}

const HEAD: [&str; 4] = ["Key", "Takes", "Default", "What for"];

/// A table and those inside it, each under its heading; `but` stand elsewhere.
fn described(table: &'static Table, but: &[&str]) -> String {
    let mut inside = Vec::new();
    tables(table, &mut inside);
    let mut text = String::new();
    for table in inside.iter().filter(|inside| !but.contains(&inside.name)) {
        let keys = table.keys.iter().map(key);
        // Writing to a text cannot fail.
        let _ = write!(
            text,
            "### {}\n\n{}\n\n{}\n",
            table.name,
            table.doc,
            rows(&HEAD, keys)
        );
    }
    text
}

fn common_keys() -> String {
    let only = |kinds: &[&str]| {
        kinds
            .iter()
            .map(|kind| code(kind))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let general = super::form::FIELD.keys.iter().filter(|k| !of_few(k));
    let row = |described: &'static Key| {
        let mut row = key(described);
        if let Some(doc) = row.last_mut() {
            match described.kinds {
                Kinds::All => {}
                Kinds::Only(kinds) => doc.push_str(&format!(" Only: {}.", only(kinds))),
                Kinds::Except(kinds) => doc.push_str(&format!(" Not: {}.", only(kinds))),
            }
        }
        row
    };
    rows(&HEAD, general.map(row))
}

/// Whether a key belongs to few kinds and is told of with them.
fn of_few(key: &Key) -> bool {
    matches!(key.kinds, Kinds::Only(kinds) if kinds.len() < 6)
}

fn kinds() -> String {
    let own = |kind: &str| {
        let keys = super::form::FIELD.keys.iter();
        let own = keys.filter(|key| of_few(key) && key.kinds.take(kind));
        own.map(|key| code(key.name)).collect::<Vec<_>>().join(", ")
    };
    let kinds = KINDS.iter().map(|kind| {
        vec![
            code(kind.name),
            kind.typed.to_owned(),
            kind.gives.to_owned(),
            own(kind.name),
        ]
    });
    rows(&["Kind", "What is typed", "In JSON", "Own keys"], kinds)
}

fn keys_of_kinds() -> String {
    let own = super::form::FIELD.keys.iter().filter(|key| of_few(key));
    let row = |described: &'static Key| {
        let mut row = key(described);
        if let Kinds::Only(kinds) = described.kinds {
            let kinds: Vec<String> = kinds.iter().map(|kind| code(kind)).collect();
            row.insert(1, kinds.join(", "));
        }
        row
    };
    rows(
        &["Key", "Kinds", "Takes", "Default", "What for"],
        own.map(row),
    )
}

fn meanings() -> String {
    let row = |meaning: &means::Definition| {
        let kinds: Vec<String> = meaning.kinds.iter().map(|kind| code(kind)).collect();
        let record = meaning.record.map(|record| record.name());
        let any = if meaning.anywhere { "any or none" } else { "" };
        vec![
            code(&meaning.name),
            kinds.join(", "),
            record.unwrap_or(any).to_owned(),
            if meaning.many { "several" } else { "one" }.to_owned(),
            meaning.key.clone(),
        ]
    };
    let head = [
        "Meaning",
        "Kinds",
        "Record",
        "Fields of a form",
        "In report.txt",
    ];
    rows(&head, means::vocabulary().iter().map(row))
}

fn shipped() -> String {
    let row = |list: &list::List| {
        let classes: BTreeSet<_> = list
            .options
            .iter()
            .filter_map(|o| o.class.as_deref())
            .collect();
        vec![
            code(&list.reference()),
            list.options.len().to_string(),
            classes.len().to_string(),
        ]
    };
    rows(
        &["List", "Options", "Classes"],
        list::shipped().iter().map(row),
    )
}

/// IDs of the messages of a Fluent file in English.
fn messages(file: &str) -> Vec<String> {
    let text = std::fs::read_to_string(top().join("i18n/locales/en").join(file)).unwrap();
    let begins = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
    let ids = text.lines().filter(begins);
    ids.filter_map(|line| Some(line.split_once('=')?.0.trim_end().to_owned()))
        .collect()
}

/// A message of a Fluent file in English, what it selects or fills in left out.
fn sentence(file: &str, id: &str) -> Option<String> {
    let text = std::fs::read_to_string(top().join("i18n/locales/en").join(file)).ok()?;
    let own: Vec<&str> = text
        .lines()
        .skip_while(|line| {
            line.split_once('=')
                .is_none_or(|(name, _)| name.trim_end() != id)
        })
        .enumerate()
        .take_while(|(at, line)| {
            *at == 0 || line.starts_with(' ') && !line.trim_start().starts_with('.')
        })
        .map(|(_, line)| line)
        .collect();
    let (_, value) = own.first()?.split_once('=')?;
    let whole = std::iter::once(value).chain(own.iter().skip(1).copied());
    let whole = whole.map(str::trim).collect::<Vec<_>>().join(" ");
    let shown = filled_in(whole.trim(), &placeable);
    let says_something = shown.chars().any(char::is_alphabetic);
    let shown = match says_something {
        true => shown,
        false => filled_in(whole.trim(), &usual),
    };
    Some(shown.replace('|', "\\|").trim().to_owned())
}

/// A pattern of Fluent with what `fill` makes of each placeable.
fn filled_in(pattern: &str, fill: &dyn Fn(&str) -> String) -> String {
    let (mut shown, mut depth, mut inside) = (String::new(), 0, String::new());
    for c in pattern.chars() {
        match c {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                if depth == 0 {
                    shown.push_str(&fill(inside.trim()));
                    inside.clear();
                }
            }
            _ if depth > 0 => inside.push(c),
            _ => shown.push(c),
        }
    }
    shown
}

/// Of a choice what is said when no other variant fits; the rest as [`placeable`].
fn usual(inside: &str) -> String {
    let default = inside
        .split_once("*[")
        .and_then(|(_, rest)| rest.split_once(']'));
    default.map_or_else(
        || placeable(inside),
        |(_, text)| text.replace("\"\"", "").trim().to_owned(),
    )
}

/// A value is its name in italics; a suggestion is nothing; other choices and quoted texts are left open.
fn placeable(inside: &str) -> String {
    match inside.strip_prefix('$') {
        Some(name) if !name.contains("->") => format!("*{}*", name.trim()),
        Some(name) if name.starts_with("suggest") => String::new(),
        Some(_) => "…".to_owned(),
        None => inside.trim_matches('"').to_owned(),
    }
}

fn diagnostics() -> String {
    let codes = CODES.iter().chain(crate::lint::CODES);
    let own = codes.map(|code| {
        let said = sentence("diagnostics.ftl", &format!("diagnostic-{code}"));
        (
            (*code).to_owned(),
            said.unwrap_or_else(|| panic!("{code} has no sentence")),
        )
    });
    // What is beside the structure: every message, or those about texts and sections.
    let files = [
        ("check.ftl", ""),
        ("catalogue.ftl", "text-"),
        ("findings.ftl", "text-"),
        ("findings.ftl", "texts-"),
        ("findings.ftl", "sections-"),
    ];
    let others = files.into_iter().flat_map(|(file, begins)| {
        let ids = messages(file)
            .into_iter()
            .filter(move |id| id.starts_with(begins));
        // Of translations of a team no variables are compared: it has none.
        let ids = ids.filter(|id| id != "text-variables");
        ids.map(move |id| match id.strip_prefix("diagnostic-") {
            // Told with the sentence that everybody is told, and a way on of its own.
            Some(code) => (code.to_owned(), sentence("openpgp.ftl", code).unwrap()),
            None => {
                let said = sentence(file, &id).unwrap();
                (id, said)
            }
        })
    });
    let mut all: Vec<(String, String)> = own.chain(others).collect();
    all.sort();
    let all = all.into_iter().map(|(id, said)| vec![code(&id), said]);
    rows(&["Code", "Sentence"], all)
}

fn block(name: &str) -> String {
    match name {
        "team" => described(&super::team::TEAM, &[]),
        "form" => described(&FORM, &["field", "option"]),
        "field" => common_keys(),
        "kinds" => kinds(),
        "keys of kinds" => keys_of_kinds(),
        "lists" => described(&super::list::LIST, &[]),
        "shipped lists" => shipped(),
        "meanings" => meanings(),
        "sources" => described(&super::translation::SOURCES, &[]),
        "diagnostics" => diagnostics(),
        "policy" => described(&super::policy::POLICY, &[]),
        _ => panic!("no block {name}"),
    }
}

/// `REWRITE=1 cargo test -p tocsin-form-schema --release written_down` writes what is not as it should be.
fn written_down(file: &str, blocks: usize) {
    let path = top().join(file);
    let written = std::fs::read_to_string(&path).unwrap();
    let mut parts = written.split("<!-- begin: ");
    let mut text = parts.next().unwrap().to_owned();
    let mut count = 0;
    for part in parts {
        let (name, rest) = part.split_once(" -->").unwrap();
        let (_, after) = rest.split_once("<!-- end -->").expect("an end");
        let made = block(name);
        text.push_str(&format!(
            "<!-- begin: {name} -->\n\n{}\n\n<!-- end -->{after}",
            made.trim_end()
        ));
        count += 1;
    }
    assert_eq!(count, blocks, "blocks of {file}");
    if std::env::var_os("REWRITE").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    assert!(
        std::fs::read_to_string(&path).unwrap() == text,
        "{file} is not what the grammar gives: REWRITE=1 cargo test -p tocsin-form-schema --release written_down"
    );
}

#[test]
fn the_reference_is_written_down() {
    written_down("docs/forms.md", 10);
}

#[test]
fn the_policy_is_written_down() {
    written_down("docs/policy.md", 1);
}
