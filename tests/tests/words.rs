//! Every refusal has its sentence and its way on, in every language: found in the sources, so that none is forgotten.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const LANGUAGES: &[&str] = &["en", "fr", "de"];

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs")
            && path.file_stem().is_some_and(|s| s != "tests")
        {
            found.push(path);
        }
    }
}

/// The string literals inside each `fn code(&self)`.
fn codes() -> BTreeSet<String> {
    let mut files = Vec::new();
    for room in ["app/core/src", "app/cli/src", "app/desktop/src"] {
        sources(&top().join(room), &mut files);
    }
    let mut codes = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("source");
        for body in text.split("fn code(&self) -> &'static str {").skip(1) {
            let body = body.split("\n    }\n").next().unwrap_or_default();
            codes.extend(body.split('"').skip(1).step_by(2).map(str::to_owned));
        }
    }
    codes
}

/// Messages of a language: name → whether it has a `.way-on`.
fn messages(tag: &str) -> BTreeMap<String, bool> {
    let mut messages = BTreeMap::new();
    for entry in std::fs::read_dir(top().join("i18n/locales").join(tag)).expect("language") {
        let text = std::fs::read_to_string(entry.expect("entry").path()).expect("catalogue");
        let mut last = String::new();
        for line in text.lines() {
            if let Some((name, _)) = line.split_once(" =")
                && line.starts_with(|c: char| c.is_ascii_lowercase())
            {
                last = name.to_owned();
                assert_eq!(
                    messages.insert(last.clone(), false),
                    None,
                    "{tag}: {last} stands twice"
                );
            }
            if line.trim_start().starts_with(".way-on =") {
                messages.insert(last.clone(), true);
            }
        }
    }
    messages
}

#[test]
fn every_refusal_has_one_sentence_and_one_way_on() {
    let codes = codes();
    assert!(
        codes.len() > 80,
        "the sources were not understood: {codes:?}"
    );
    let mut lacking = Vec::new();
    for tag in LANGUAGES {
        let messages = messages(tag);
        for code in &codes {
            match messages.get(code) {
                None => lacking.push(format!("{tag}: no sentence for {code}")),
                Some(false) => lacking.push(format!("{tag}: no way on from {code}")),
                Some(true) => {}
            }
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}

#[test]
fn the_languages_have_the_same_messages() {
    let english: BTreeSet<String> = messages("en").into_keys().collect();
    for tag in LANGUAGES {
        let theirs: BTreeSet<String> = messages(tag).into_keys().collect();
        assert_eq!(english, theirs, "{tag}");
    }
}
