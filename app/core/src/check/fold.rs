//! Findings that are told together: a translation that was only begun lacks hundreds of messages, and a new folder has
//! dozens of places that are to be filled in.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Place};
use tocsin_form_schema::published::{self, Files};

/// Most findings of one kind about one file that are told one by one.
const FEW: usize = 4;
/// How many messages are named of those that are told together.
const NAMED: usize = 3;

/// The code of each, and that under which several are told: of findings about a message, their item.
const TOGETHER: [(&str, &str); 4] = [
    ("text-missing", "texts-missing"),
    ("text-unused", "texts-unused"),
    ("text-identical", "texts-identical"),
    ("translation-stale", "texts-stale"),
];

/// The same of what a file lacks, whatever its language: none of it has been written yet.
const UNWRITTEN: [(&str, &str); 2] = [
    ("text-unwritten", "texts-unwritten"),
    ("section-missing", "sections-missing"),
];

/// The same of what `team new` left to its author: as soon as there are two in a file, they are told with the first.
const LEFT: [(&str, &str); 4] = [
    ("check-placeholder", "check-placeholders"),
    ("check-guess", "check-guesses"),
    ("check-to-fill-in", "check-several-to-fill-in"),
    ("check-empty-section", "check-empty-sections"),
];

/// The findings as a person reads them, in their order: what is said of many messages of a translation is one finding
/// about their file, where the first of them stood, and so is what a file of the original still lacks; what is left to be
/// filled in is one finding at its first place. A message for which there is one of nearly its name is told by itself.
pub fn fold<'d>(found: &'d [Diagnostic], files: &Files) -> Vec<Cow<'d, Diagnostic>> {
    let source = published::study(files)
        .team
        .map(|team| team.source().to_owned());
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
    alike.retain(|(code, _), findings| match is_left(code) {
        true => findings.len() > 1,
        false => findings.len() > FEW,
    });
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

fn is_left(code: &str) -> bool {
    LEFT.iter().any(|(of_one, _)| *of_one == code)
}

/// The code under which a finding may be told with others.
fn together(diagnostic: &Diagnostic, source: &str) -> Option<&'static str> {
    let of = |codes: &[(&str, &'static str)]| {
        let found = codes.iter().find(|(of_one, _)| *of_one == diagnostic.code);
        found.map(|(_, several)| *several)
    };
    let has_near = diagnostic.args.get("near").is_some_and(|n| !n.is_empty());
    let of_source = || diagnostic.args.get("language").is_none_or(|l| l == source);
    of(&LEFT)
        .or_else(|| of(&UNWRITTEN).filter(|_| !has_near))
        .or_else(|| of(&TOGETHER).filter(|_| !has_near && !of_source()))
}

/// Findings of one kind about one file as one.
fn several(code: &'static str, first: &Diagnostic, all: &[&Diagnostic]) -> Diagnostic {
    let item = |d: &'_ &'_ Diagnostic| match d.args.get("section") {
        Some(section) => section.clone(),
        None => d.place.item.clone(),
    };
    let items: BTreeSet<String> = all.iter().map(item).collect();
    let names: Vec<&str> = items.iter().map(String::as_str).take(NAMED).collect();
    let language = first.args.get("language").cloned();
    let place = match is_left(first.code) {
        true => first.place.clone(),
        false => Place::file(&first.place.file),
    };
    Diagnostic {
        severity: first.severity,
        code,
        place,
        args: Args::from([
            ("count", all.len().to_string()),
            ("names", names.join(", ")),
            ("language", language.unwrap_or_default()),
        ]),
    }
}

#[cfg(test)]
mod tests;
