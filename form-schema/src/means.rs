//! The closed vocabulary of meanings, defined once in `means.toml`.

use crate::grammar::means::VOCABULARY;
use crate::source;
use std::sync::LazyLock;

/// Index into the vocabulary: a meaning such as `host.address`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Meaning(u16);

/// What is known of a meaning; one table of `means.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// The meaning's name, such as `host.address`.
    pub name: String,
    /// Kinds of fields that may carry it, by their names in TOML.
    pub kinds: Vec<String>,
    /// Its key in `report.txt`, such as `Reporter-Email`.
    pub key: String,
    /// On a repeat, the record that its rows are; on other fields, the record whose rows they stand in.
    pub record: Option<Record>,
    /// Several fields of one form may carry it.
    pub many: bool,
    /// It may stand in the rows of any record, too, and speaks of that row.
    pub anywhere: bool,
    /// The reporter decides it rather than knows it: "unknown" would be no answer.
    pub decision: bool,
    /// Path in IODEF v2 below `IODEF-Document` (below the record's path for a record's part).
    pub iodef: Option<String>,
    /// Path in the JSON binding (RFC 8727) where it is another.
    pub rfc8727: Option<String>,
    /// MISP attribute type; `by-value` where the value decides, `none` where the answer stays out of the event.
    pub misp: Option<String>,
    /// Type in the indicators' CSV; `by-value` likewise.
    pub ioc: Option<String>,
}

/// A record: several meanings that belong together, answered once a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Record {
    /// A host involved.
    Host,
    /// A further person to contact.
    Contact,
    /// An action taken.
    Action,
    /// An indicator of compromise.
    Indicator,
    /// What happened, in another language.
    Translation,
}

impl Record {
    const ALL: [(&'static str, Record); 5] = [
        ("host", Record::Host),
        ("contact", Record::Contact),
        ("action", Record::Action),
        ("indicator", Record::Indicator),
        ("translation", Record::Translation),
    ];

    /// The record's name, which is also its meaning's.
    pub fn name(self) -> &'static str {
        Record::ALL
            .iter()
            .find(|(_, record)| *record == self)
            .map_or("", |(name, _)| name)
    }
}

/// The whole vocabulary, sorted by name.
pub fn vocabulary() -> &'static [Definition] {
    static ALL: LazyLock<Vec<Definition>> =
        LazyLock::new(|| read(include_str!("../means.toml")).0.unwrap_or_default());
    &ALL
}

/// Most meanings that are named for one that is not known.
const MOST_ALIKE: usize = 8;

/// Meanings that may have been looked for under a name: those that share a word with it, then others that the kind of
/// field takes.
pub(crate) fn alike(name: &str, kind: &str) -> Vec<&'static str> {
    let words = |name: &str| -> Vec<String> {
        let words = name.split(['.', '_', '-']).filter(|word| word.len() > 2);
        words.map(str::to_ascii_lowercase).collect()
    };
    let wanted = words(name);
    let shares = |known: &str| words(known).iter().any(|word| wanted.contains(word));
    let takes = |d: &&Definition| d.kinds.iter().any(|taken| taken == kind);
    let (first, others): (Vec<&str>, Vec<&str>) = vocabulary()
        .iter()
        .filter(|d| takes(d) || shares(&d.name))
        .map(|d| d.name.as_str())
        .partition(|known| shares(known));
    first.into_iter().chain(others).take(MOST_ALIKE).collect()
}

impl Meaning {
    /// The meaning of that name.
    pub fn new(name: &str) -> Option<Meaning> {
        let at = vocabulary()
            .binary_search_by(|d| d.name.as_str().cmp(name))
            .ok()?;
        u16::try_from(at).ok().map(Meaning)
    }

    /// What is known of it.
    pub fn definition(self) -> Option<&'static Definition> {
        vocabulary().get(usize::from(self.0))
    }

    /// The meaning's name, such as `host.address`.
    pub fn name(&self) -> &'static str {
        self.definition().map_or("", |d| &d.name)
    }

    /// Its key in `report.txt`.
    pub fn key(&self) -> &'static str {
        self.definition().map_or("", |d| &d.key)
    }

    /// The record it is or belongs to.
    pub fn record(&self) -> Option<Record> {
        self.definition()?.record
    }

    /// Whether it is a record itself, carried by a repeat, rather than a part of one.
    pub fn is_record(&self) -> bool {
        self.record()
            .is_some_and(|record| record.name() == self.name())
    }

    /// Several fields of one form may carry it.
    pub fn many(&self) -> bool {
        self.definition().is_some_and(|d| d.many)
    }

    /// It may stand in the rows of any record, too.
    pub fn anywhere(&self) -> bool {
        self.definition().is_some_and(|d| d.anywhere)
    }

    /// The reporter decides it: an "unknown" among its options would make no sense.
    pub fn is_decision(&self) -> bool {
        self.definition().is_some_and(|d| d.decision)
    }

    /// Path in IODEF v2.
    pub fn iodef(&self) -> Option<&'static str> {
        self.definition()?.iodef.as_deref()
    }

    /// Path in RFC 8727's JSON, where it is another than IODEF's.
    pub fn rfc8727(&self) -> Option<&'static str> {
        self.definition()?.rfc8727.as_deref()
    }

    /// MISP attribute type.
    pub fn misp(&self) -> Option<&'static str> {
        self.definition()?.misp.as_deref()
    }

    /// Type in the indicators' CSV.
    pub fn ioc(&self) -> Option<&'static str> {
        self.definition()?.ioc.as_deref()
    }
}

fn read(text: &str) -> (Option<Vec<Definition>>, Vec<crate::diagnostic::Diagnostic>) {
    source::read("means.toml", text.as_bytes(), &VOCABULARY, |table| {
        source::format(table)?;
        let mut all = Vec::new();
        for (name, node) in table.need("meaning")?.table()?.entries() {
            let entry = node.table()?;
            let text = |key| {
                entry
                    .get(key)
                    .and_then(|node| node.text())
                    .map(str::to_owned)
            };
            let kinds = entry.need("kinds")?.texts()?;
            let record = match entry.get("record") {
                None => None,
                Some(node) => {
                    let name = node.word()?;
                    let found = Record::ALL.iter().find(|(known, _)| *known == name);
                    found.map(|(_, record)| *record)
                }
            };
            let flag = |key| {
                let node = entry.get(key);
                node.and_then(|node| node.boolean()).unwrap_or_default()
            };
            all.push(Definition {
                name: name.to_owned(),
                kinds: kinds.into_iter().map(|(_, kind)| kind.to_owned()).collect(),
                key: entry.need("key")?.text()?.to_owned(),
                record,
                many: flag("many"),
                anywhere: flag("anywhere"),
                decision: flag("decision"),
                iodef: text("iodef"),
                rfc8727: text("rfc8727"),
                misp: text("misp"),
                ioc: text("ioc"),
            });
            entry.finish();
        }
        all.sort_by(|a, b| a.name.cmp(&b.name));
        Some(all)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_vocabulary_is_read_whole() {
        let (found, diagnostics) = read(include_str!("../means.toml"));
        assert_eq!(diagnostics, []);
        assert_eq!(found.unwrap(), vocabulary());
        for definition in vocabulary() {
            for kind in &definition.kinds {
                assert!(
                    crate::kind::NAMES.contains(&kind.as_str()),
                    "{} {kind}",
                    definition.name
                );
            }
            let meaning = Meaning::new(&definition.name).unwrap();
            assert_eq!(meaning.name(), definition.name);
            assert_eq!(meaning.is_record(), definition.kinds == ["repeat"]);
        }
    }

    #[test]
    fn keys_tell_meanings_apart() {
        let keys: BTreeSet<_> = vocabulary().iter().map(|d| (d.record, &d.key)).collect();
        assert_eq!(keys.len(), vocabulary().len());
    }
}
