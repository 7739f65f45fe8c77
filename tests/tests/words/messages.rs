//! Every message is used, every message that is used exists, and every language has the same ones.

use super::source::{literals, sources, top};
use std::collections::{BTreeMap, BTreeSet};
use tocsin_i18n::catalogue::{What, check, program_files};
use tocsin_i18n::{Catalogue, Lang, PROGRAM};

/// Where texts are named.
const ROOMS: &[&str] = &[
    "app/core/src",
    "app/cli/src",
    "app/desktop/src",
    "app/text/src",
    "i18n/src",
    "form-schema/src",
    "packaging/src",
];

/// Functions that take a message's name, and which argument it is.
const TAKERS: &[(&str, usize)] = &[
    ("t", 0),
    ("ta", 0),
    ("text", 0),
    ("plain", 0),
    ("has", 0),
    ("word", 0),
    ("line", 0),
    ("say", 0),
    ("tell", 0),
    ("example", 0),
];

/// Messages that stand in a team's own files.
fn is_the_team_s(id: &str) -> bool {
    ["form--", "page--", "check--", "chooser--", "stage--"]
        .iter()
        .any(|prefix| id.starts_with(prefix))
}

fn english() -> BTreeSet<String> {
    let words = Catalogue::program(&Lang::english());
    words.ids().into_iter().map(str::to_owned).collect()
}

/// Names of messages and what names are put together from: texts in the sources, and the lists that the program
/// ships.
fn said() -> BTreeSet<String> {
    let mut said: BTreeSet<String> = literals(ROOMS).into_iter().map(|l| l.text).collect();
    for entry in std::fs::read_dir(top().join("form-schema/lists")).expect("lists") {
        let text = std::fs::read_to_string(entry.expect("entry").path()).expect("list");
        // A message's name has no `+`: `amber+strict` is `tlp--amber-strict`.
        let quoted = text.split('"').skip(1).step_by(2);
        said.extend(quoted.map(|text| text.replace('+', "-")));
    }
    said
}

/// What stands between the gaps of a text that a name is put together with: `relative-{side}-{unit}` is
/// `["relative-", "-", ""]`. `None` when it has no gap, or nothing beside its gaps that tells names from other texts.
fn pattern(text: &str) -> Option<Vec<&str>> {
    let mut fixed = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        fixed.push(before);
        rest = after.split_once('}')?.1;
    }
    fixed.push(rest);
    let kebab = |part: &&str| {
        part.bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let tells = |part: &&str| part.contains("--") || part.bytes().any(|b| b.is_ascii_lowercase());
    (fixed.len() > 1 && fixed.iter().all(kebab) && fixed.iter().any(tells)).then_some(fixed)
}

/// Whether the name is the pattern with its gaps filled by texts of the sources.
fn fits(name: &str, pattern: &[&str], said: &BTreeSet<String>) -> bool {
    match pattern {
        [] => false,
        [last] => name == *last,
        [first, rest @ ..] => {
            let Some(after) = name.strip_prefix(first) else {
                return false;
            };
            let mut ends = (1..=after.len()).filter(|end| after.is_char_boundary(*end));
            ends.any(|end| {
                let (gap, rest_of_name) = after.split_at(end);
                said.contains(gap) && fits(rest_of_name, rest, said)
            })
        }
    }
}

/// Names that other messages refer to.
fn referred() -> BTreeSet<String> {
    let files = program_files("en").expect("English");
    let mut referred = BTreeSet::new();
    for (_, text) in files {
        for inside in text.split('{').skip(1) {
            let name = inside.trim_start().split([' ', '.', '}']).next();
            referred.extend(name.map(str::to_owned));
        }
    }
    referred
}

#[test]
fn a_name_is_put_together_from_what_the_sources_say() {
    let said = ["in", "ago", "days", "report"].map(str::to_owned).into();
    let relative = pattern("relative-{side}-{unit}").expect("a pattern");
    assert!(fits("relative-in-days", &relative, &said));
    assert!(!fits("relative-in-years", &relative, &said));
    assert!(!fits("relative-in-", &relative, &said));
    for text in ["report", "{}-{}", "{}", "{name}: {value}", "open {"] {
        assert_eq!(pattern(text), None, "{text}");
    }
}

#[test]
fn every_message_is_used() {
    let (said, referred) = (said(), referred());
    let patterns: Vec<Vec<&str>> = said.iter().filter_map(|text| pattern(text)).collect();
    assert!(patterns.len() > 10, "{patterns:?}");
    let unused: Vec<String> = english()
        .into_iter()
        .filter(|id| {
            let whole = said.contains(id) || referred.contains(id);
            !whole && !patterns.iter().any(|pattern| fits(id, pattern, &said))
        })
        .collect();
    assert!(unused.is_empty(), "nobody uses {unused:#?}");
}

#[test]
fn every_message_that_is_used_exists() {
    let english = english();
    let mut asked = 0;
    let mut lacking = Vec::new();
    for literal in literals(&["app/core/src", "app/cli/src", "app/desktop/src"]) {
        let to = literal.given_to.first().map_or("", String::as_str);
        let name = !literal.text.is_empty()
            && literal
                .text
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !name || !TAKERS.contains(&(to, literal.argument)) || is_the_team_s(&literal.text) {
            continue;
        }
        asked += 1;
        if !english.contains(&literal.text) {
            lacking.push(format!("{}: {to}({:?})", literal.place, literal.text));
        }
    }
    assert!(asked > 200, "the sources were not understood: {asked}");
    assert!(lacking.is_empty(), "{lacking:#?}");
}

/// Messages, attributes and variables are those of English.
#[test]
fn the_languages_say_the_same() {
    let english = (Lang::english(), program_files("en").expect("English"));
    let reference = (english.0, &*english.1);
    let mut wrong = Vec::new();
    for tag in PROGRAM.iter().filter(|tag| **tag != "en") {
        let files = program_files(tag).expect("a shipped language");
        let lang = Lang::parse(tag).expect("a tag");
        let problems = check(&reference, &(lang, &*files));
        let faults = problems.into_iter().filter(|p| p.what != What::Identical);
        wrong.extend(faults.map(|p| format!("{tag}/{}:{} {}: {:?}", p.file, p.line, p.id, p.what)));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A language has the files that English has: one a room.
#[test]
fn the_languages_have_the_same_files() {
    let names = |tag: &str| -> BTreeSet<&str> {
        let files = program_files(tag).expect("a shipped language");
        files.into_iter().map(|(name, _)| name).collect()
    };
    for tag in PROGRAM {
        assert_eq!(names(tag), names("en"), "{tag}");
    }
}

/// Every code that an error carries to its words: the texts inside each `fn code(&self)`.
fn codes() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for (_, text) in sources(&["app/core/src", "app/cli/src", "app/desktop/src"]) {
        for body in text.split("fn code(&self) -> &'static str {").skip(1) {
            let body = body.split("\n    }\n").next().unwrap_or_default();
            codes.extend(body.split('"').skip(1).step_by(2).map(str::to_owned));
        }
    }
    codes
}

#[test]
fn every_refusal_has_one_sentence_and_one_way_on() {
    let codes = codes();
    assert!(
        codes.len() > 80,
        "the sources were not understood: {codes:?}"
    );
    let mut lacking = BTreeMap::new();
    for tag in PROGRAM {
        // Not a catalogue of the program: English stands behind every language in it.
        let files = program_files(tag).expect("a shipped language");
        let lang = Lang::parse(tag).expect("a tag");
        let (words, _) = Catalogue::from_sources(&[(lang, &files)]);
        for code in &codes {
            if !words.has(code) {
                lacking.insert((tag, code), "no sentence");
            } else if words.attr(code, "way-on", &Default::default()).is_none() {
                lacking.insert((tag, code), "no way on");
            }
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}
