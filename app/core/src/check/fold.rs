//! Findings that are told together: a translation that was only begun lacks hundreds of messages.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Place};
use tocsin_form_schema::published::{self, Files};

/// Most findings of one kind about one file that are told one by one.
const FEW: usize = 4;
/// How many messages are named of those that are told together.
const NAMED: usize = 3;

/// The code under which several are told, and that of each. Every one is about a message, its item.
const TOGETHER: [(&str, &str); 4] = [
    ("text-missing", "texts-missing"),
    ("text-unused", "texts-unused"),
    ("text-identical", "texts-identical"),
    ("translation-stale", "texts-stale"),
];

/// The findings as a person reads them, in their order: what is said of many messages of a translation is one finding
/// about their file, where the first of them stood. What the language lacks that others are translated from is told one by
/// one, and so is a message for which there is one of nearly its name.
pub fn fold<'d>(found: &'d [Diagnostic], files: &Files) -> Vec<Cow<'d, Diagnostic>> {
    let source = published::study(files).team.map(|team| team.authoritative);
    fold_beside(found, &source.unwrap_or_default())
}

/// The same where it is known which language others are translated from.
fn fold_beside<'d>(found: &'d [Diagnostic], source: &str) -> Vec<Cow<'d, Diagnostic>> {
    let mut alike: BTreeMap<(&str, &str), Vec<&Diagnostic>> = BTreeMap::new();
    for diagnostic in found {
        if together(diagnostic, source).is_some() {
            let key = (diagnostic.code, &*diagnostic.place.file);
            alike.entry(key).or_default().push(diagnostic);
        }
    }
    alike.retain(|_, findings| findings.len() > FEW);
    let mut told = Vec::new();
    for diagnostic in found {
        let code = together(diagnostic, source);
        let key = (diagnostic.code, &*diagnostic.place.file);
        let Some((code, findings)) = code.zip(alike.get_mut(&key)) else {
            told.push(Cow::Borrowed(diagnostic));
            continue;
        };
        // All of them are told with the first.
        if let Some(first) = findings.first().copied() {
            told.push(Cow::Owned(several(code, first, findings)));
            findings.clear();
        }
    }
    told
}

/// The code under which a finding may be told with others.
fn together(diagnostic: &Diagnostic, source: &str) -> Option<&'static str> {
    let (_, code) = (TOGETHER.iter()).find(|(of_one, _)| *of_one == diagnostic.code)?;
    let of_source = diagnostic.args.get("language").is_none_or(|l| l == source);
    let has_near = diagnostic.args.get("near").is_some_and(|n| !n.is_empty());
    (!of_source && !has_near).then_some(code)
}

/// Findings of one kind about one file as one.
fn several(code: &'static str, first: &Diagnostic, all: &[&Diagnostic]) -> Diagnostic {
    let items: BTreeSet<&str> = all.iter().map(|d| &*d.place.item).collect();
    let names: Vec<&str> = items.iter().copied().take(NAMED).collect();
    let language = first.args.get("language").cloned();
    Diagnostic {
        severity: first.severity,
        code,
        place: Place::file(&first.place.file),
        args: Args::from([
            ("count", all.len().to_string()),
            ("names", names.join(", ")),
            ("language", language.unwrap_or_default()),
        ]),
    }
}

#[cfg(test)]
mod tests;
