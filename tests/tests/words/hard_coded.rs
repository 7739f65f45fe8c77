//! No sentence stands in the code: what a person reads comes from the catalogue.

use super::source::{Literal, literals, literals_of, sources};
use std::collections::BTreeSet;

/// What only passes a text on to where it is drawn or printed.
const WRAPPERS: &[&str] = &[
    "format",
    "concat",
    "from",
    "to_owned",
    "to_string",
    "Some",
    "into",
    "",
];

/// Names are the same in every language.
const NAMES: &[&str] = &["Tocsin", "tocsin", "tocsin-cli", "OpenPGP", "UTC", "TLP"];

/// Whether a person would read words in it: letters outside gaps and escapes, beside names.
fn has_words(text: &str) -> bool {
    let mut outside = String::new();
    let mut depth = 0;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            '\\' => drop(chars.next()),
            c if depth == 0 => outside.push(c),
            _ => {}
        }
    }
    let mut words = outside.split(|c: char| !c.is_alphanumeric() && c != '-');
    words.any(|word| word.contains(char::is_alphabetic) && !NAMES.contains(&word))
}

/// The function that it is shown by, if it is: through wrappers, but not through what looks something up.
fn shown_by(literal: &Literal, shows: impl Fn(&str) -> bool) -> Option<&str> {
    let through = literal.given_to.iter();
    let outermost = through
        .map(String::as_str)
        .find(|name| !WRAPPERS.contains(name));
    outermost.filter(|name| shows(name))
}

/// How many of these texts are shown, and those of them that are `wrong`.
fn hard_coded(
    literals: Vec<Literal>,
    shows: impl Fn(&str) -> bool,
    wrong: impl Fn(&str) -> bool,
) -> (usize, Vec<String>) {
    let mut passed = 0;
    let mut found = Vec::new();
    for literal in literals {
        if let Some(by) = shown_by(&literal, &shows) {
            passed += 1;
            if wrong(&literal.text) {
                found.push(format!("{}: {by}({:?})", literal.place, literal.text));
            }
        }
    }
    (passed, found)
}

/// The one door for words: the functions of `app/desktop/src/text/` that take a text.
fn door() -> BTreeSet<String> {
    let mut door = BTreeSet::new();
    for (_, source) in sources(&["app/desktop/src/text"]) {
        for function in source.split("\npub fn ").skip(1) {
            let (name, rest) = function.split_once(['(', '<']).expect("a function");
            let (arguments, _) = rest.split_once(" {\n").expect("its body");
            if arguments.contains(": &str") {
                door.insert(name.to_owned());
            }
        }
    }
    door
}

#[test]
fn the_door_is_given_no_words_of_the_code() {
    let door = door();
    assert!(
        door.contains("label_ui") && door.contains("button_ui"),
        "the sources were not understood: {door:?}"
    );
    let heard = ["heard_as", "set_label", "set_description"];
    let shows = |name: &str| door.contains(name) || heard.contains(&name);
    let (_, found) = hard_coded(literals(&["app/desktop/src"]), shows, has_words);
    assert!(found.is_empty(), "{found:#?}");
}

/// The window's own functions are given names of messages and of places; a sentence is none.
#[test]
fn the_window_s_parts_are_given_no_sentences() {
    let sentence = |text: &str| {
        has_words(text) && text.contains(|c: char| c.is_whitespace() || c.is_uppercase())
    };
    let shows = |name: &str| name.ends_with("_ui");
    let (passed, found) = hard_coded(literals(&["app/desktop/src"]), shows, sentence);
    assert!(passed > 5, "the sources were not understood: {passed}");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_command_line_prints_no_words_of_its_own() {
    let prints = |name: &str| {
        matches!(
            name,
            "say" | "warn" | "print" | "println" | "eprint" | "eprintln" | "writeln"
        )
    };
    let (passed, found) = hard_coded(literals(&["app/cli/src"]), prints, has_words);
    assert!(passed > 5, "the sources were not understood: {passed}");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_sentence_in_the_code_is_found() {
    let source = r##"
        // label_ui(ui, cx, "a comment", 'x');
        label_ui(ui, cx, &cx.t("open"), Look::BODY);
        label_ui(ui, cx, &format!("{name}: {}", cx.t("size")), Look::BODY);
        label_ui(ui, cx, "\"Open\"", Look::BODY);
        label_ui(ui, cx, &format!("{count} files", count = list.len()), Look::BODY);
        label_ui(ui, cx, ',', r#"Lösch "es""#, Look::BODY);
        other("Not shown");
    "##;
    let shows = |name: &str| name == "label_ui";
    let (passed, found) = hard_coded(literals_of("x.rs", source), shows, has_words);
    assert_eq!(passed, 4);
    let lines: Vec<&str> = found.iter().filter_map(|f| f.split(':').nth(1)).collect();
    assert_eq!(lines, ["5", "6", "7"], "{found:#?}");
}

#[test]
fn names_gaps_and_signs_are_no_words() {
    for (text, words) in [
        ("Open", true),
        ("{} files left", true),
        ("{name}: {value}", false),
        ("{:#}", false),
        ("\\n\\t– {}", false),
        ("tocsin: {}", false),
        ("דוח", true),
    ] {
        assert_eq!(has_words(text), words, "{text}");
    }
}
