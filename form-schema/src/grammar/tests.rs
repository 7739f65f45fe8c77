use super::form::{FORM, KINDS};
use super::list::LIST;
use super::team::TEAM;
use super::*;
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::asked;
use std::collections::BTreeSet;

/// What no value of any key is.
const WRONG: &str = "[[1.5]]";
/// Keys of which a table has one or another: the first is left out unless it is what is looked at.
const ALTERNATIVES: [(&str, &str, &str); 2] = [
    ("list", "class", "options"),
    ("field", "required_when", "required"),
];

/// What is said of a key that is not as the grammar has it.
pub(crate) const STRUCTURAL: [&str; 7] = [
    "type-wrong",
    "key-unknown",
    "key-not-for-kind",
    "key-missing",
    "out-of-range",
    "toml-syntax",
    "value-wrong",
];

/// Writes a file that has every key of a grammar, fields being of one kind; one place of it may be wrong.
pub(crate) struct Sample {
    kind: &'static str,
    wrong: Option<String>,
    /// Every place that was written.
    places: Vec<String>,
}

impl Sample {
    pub(crate) fn of(
        grammar: &'static Table,
        kind: &'static str,
        wrong: Option<&str>,
    ) -> (String, Vec<String>) {
        let mut sample = Sample {
            kind,
            wrong: wrong.map(str::to_owned),
            places: Vec::new(),
        };
        let lines = sample.keys(grammar, "");
        (lines.join("\n"), sample.places)
    }

    fn keys(&mut self, table: &'static Table, at: &str) -> Vec<String> {
        let kind = (table.name == "field").then_some(self.kind);
        let takes = |key: &&Key| kind.is_none_or(|kind| key.kinds.take(kind));
        let keys: Vec<_> = table.keys.iter().filter(takes).collect();
        let mut lines = Vec::new();
        for key in &keys {
            let name = if key.name == OTHERS { "name" } else { key.name };
            let place = match at {
                "" => name.to_owned(),
                at => format!("{at}.{name}"),
            };
            let looked_at = |name: &str| {
                let (own, other) = (place.strip_suffix(key.name), self.wrong.as_deref());
                own.is_some_and(|own| other.is_some_and(|o| o.starts_with(&format!("{own}{name}"))))
            };
            let left_out = ALTERNATIVES.iter().any(|(within, one, other)| {
                let both =
                    keys.iter().any(|k| k.name == *other) && keys.iter().any(|k| k.name == *one);
                let chosen = if looked_at(one) { one } else { other };
                both && table.name == *within
                    && (key.name == *one || key.name == *other)
                    && key.name != *chosen
            });
            if left_out {
                self.places.push(place);
                continue;
            }
            let value = match key.name {
                "kind" if kind.is_some() && self.wrong.as_deref() != Some(&place) => {
                    self.places.push(place);
                    format!("{:?}", self.kind)
                }
                _ => self.value(&key.shape, &place),
            };
            lines.push(format!("{name} = {value}"));
        }
        lines
    }

    fn value(&mut self, shape: &'static Shape, place: &str) -> String {
        self.places.push(place.to_owned());
        if self.wrong.as_deref() == Some(place) {
            return WRONG.to_owned();
        }
        match shape {
            Shape::Text(format) => format!("{:?}", format.example),
            Shape::Word(_, words) => format!("{:?}", words[0]),
            Shape::Integer(least, most) => 1.clamp(*least, *most).to_string(),
            Shape::Number => "1.5".to_owned(),
            Shape::Boolean => "true".to_owned(),
            Shape::Array(items) => {
                let ways = items.ways().iter().enumerate();
                let items: Vec<_> = ways
                    .map(|(at, way)| self.value(way, &format!("{place}[{at}]")))
                    .collect();
                format!("[{}]", items.join(", "))
            }
            Shape::Table(table) => format!("{{ {} }}", self.keys(table, place).join(", ")),
            Shape::Map(name, value) => {
                let value = self.value(value, &format!("{place}.{}", name.example));
                format!("{{ {:?} = {value} }}", name.example)
            }
            Shape::Either(ways) => self.value(&ways[0], place),
        }
    }
}

/// Every file that teams write, and how it is read.
type Read = fn(&[u8]) -> Vec<Diagnostic>;
fn files() -> [(&'static Table, Read); 5] {
    [
        (&TEAM, |bytes| crate::team::read::read("team.toml", bytes).1),
        (&LIST, |bytes| crate::list::read("lists/name.toml", bytes).1),
        (&FORM, |bytes| {
            crate::form::read::read("forms/name.toml", bytes, "", crate::list::shipped()).1
        }),
        (&super::translation::SOURCES, |bytes| {
            crate::translation::read("locales/en/sources.toml", bytes).1
        }),
        (&super::policy::POLICY, |bytes| {
            crate::policy::read("policy.toml", bytes).1
        }),
    ]
}

pub(crate) fn tables(table: &'static Table, found: &mut Vec<&'static Table>) {
    fn of_shape(shape: &'static Shape, found: &mut Vec<&'static Table>) {
        match shape {
            Shape::Array(inner) | Shape::Map(_, inner) => of_shape(inner, found),
            Shape::Either(ways) => ways.iter().for_each(|way| of_shape(way, found)),
            Shape::Table(table) => tables(table, found),
            _ => {}
        }
    }
    if found.iter().all(|known| known.name != table.name) {
        found.push(table);
        table
            .keys
            .iter()
            .for_each(|key| of_shape(&key.shape, found));
    }
}

pub(crate) fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| kind.name)
}

#[test]
fn the_reader_takes_every_key_and_asks_for_it() {
    for (grammar, read) in files() {
        for kind in kinds() {
            // The second is a list of two levels.
            for looked_at in [None, Some("class.")] {
                let (text, _) = Sample::of(grammar, kind, looked_at);
                let found = read(text.as_bytes());
                let found = found.iter().find(|d| STRUCTURAL.contains(&d.code));
                assert_eq!(found, None, "{text}");
            }
        }
    }
    let asked = asked::all();
    let mut all = Vec::new();
    files().iter().for_each(|(file, _)| tables(file, &mut all));
    for table in all {
        for key in table.keys {
            let asked_of: BTreeSet<_> = asked
                .iter()
                .filter(|(name, asked, _)| *name == table.name && *asked == key.name)
                .filter_map(|(.., kind)| *kind)
                .collect();
            let name = format!("{} of {}", key.name, table.name);
            match key.kinds {
                Kinds::Only(kinds) => assert!(
                    kinds.iter().all(|kind| asked_of.contains(kind)),
                    "{name} is asked of {asked_of:?} only"
                ),
                _ => assert!(
                    asked
                        .iter()
                        .any(|(t, k, _)| *t == table.name && *k == key.name),
                    "{name} is never asked for"
                ),
            }
        }
    }
}

#[test]
fn a_wrong_value_is_told_of_wherever_it_stands() {
    for (grammar, read) in files() {
        for kind in kinds() {
            if grammar.name != "form" && kind != "text" {
                continue;
            }
            let (_, places) = Sample::of(grammar, kind, None);
            // The rows of a repeat are read with it: they are fields like others.
            for place in places.iter().filter(|place| !place.starts_with("row.")) {
                let (text, _) = Sample::of(grammar, kind, Some(place));
                let told = read(text.as_bytes()).iter().any(|d| {
                    d.severity == Severity::Error && d.place.item.starts_with(place.as_str())
                });
                assert!(told, "{place} ({kind}): {text}");
            }
        }
    }
}

#[test]
fn kinds_words_and_shipped_lists_agree() {
    assert_eq!(kinds().collect::<Vec<_>>(), crate::kind::NAMES);
    let tlp = crate::list::shipped()
        .iter()
        .find(|list| list.name == "tlp")
        .unwrap();
    let labels: Vec<_> = tlp
        .options
        .iter()
        .map(|option| option.id.as_str())
        .collect();
    assert_eq!(labels, form::TLP);
    // A kind that a key names is one.
    for key in form::FIELD.keys {
        if let Kinds::Only(kinds) | Kinds::Except(kinds) = key.kinds {
            for kind in kinds {
                assert!(crate::kind::NAMES.contains(kind), "{}: {kind}", key.name);
            }
        }
    }
}
