//! Answers to another version of the form: carried, or told and kept.

use super::*;
use serde_json::Value as Json;

const NEWER: &str = r#"
format = 1
form = "incident"
page = [{ id = "only", fields = ["name", "category", "description", "involved"] }]
[field]
name = { kind = "text", max = 5 }
category = { kind = "choices", options = ["phishing", "x"] }
description = { kind = "yesno" }
involved = { kind = "repeat", fields = ["address"] }
[row.involved]
address = { kind = "text" }
"#;

fn document() -> Json {
    let json = include_str!("../../../../../form-schema/examples/xyz-cert-answers.json");
    serde_json::from_str(json).unwrap()
}

/// The texts of an answer, each as it was typed.
fn typed<'a>(json: &'a Json, all: &mut Vec<&'a str>) {
    match json {
        Json::String(text) => all.extend(text.lines().map(str::trim)),
        Json::Array(items) => items.iter().for_each(|item| typed(item, all)),
        Json::Object(members) => members.values().for_each(|member| typed(member, all)),
        _ => {}
    }
}

/// Whatever the newer form no longer asks, every text is still in the file.
#[test]
fn nothing_that_was_typed_is_lost() {
    let (old, words) = form("en");
    let document = document();
    let answers = from_json(&document, &old).unwrap();
    let text = sheet(&old, &words, &answers);
    let newer = form_of(NEWER);
    let (filled, of_text) = carry(&text, &newer, &words).unwrap();
    let (of_json, from_json) = set_aside(&document, &newer).unwrap();
    assert_eq!(
        filled.answers.fields.keys().count(),
        2,
        "{:?}",
        filled.answers
    );
    assert_eq!(filled.answers, of_json);
    let mut expected = Vec::new();
    typed(&document["answers"], &mut expected);
    assert!(expected.len() > 30);
    for aside in [of_text, from_json] {
        let written = with_aside(
            sheet(&newer, &words, &filled.answers),
            &aside,
            "old.txt",
            &words,
        );
        for typed in &expected {
            // Of JSON in one line a quote is escaped.
            let quoted = Json::from(*typed).to_string();
            assert!(
                written.contains(typed) || written.contains(quoted.trim_matches('"')),
                "{typed}\n{written}"
            );
        }
        let again = read(&written, &newer, &words).unwrap();
        assert_eq!(again.answers, filled.answers);
    }
}

#[test]
fn what_has_no_place_is_told_once_and_why() {
    let newer = form_of(NEWER);
    let (_, words) = form("en");
    let body = "name: Anna\ncategory:\n  [x] phishing  # Phishing\n  [x] gone = a stick\n  [ ] x\n\
                ticked:\n  # a comment\n  [x] one  # One\n  [ ] two\nempty:\nnothing {\n  here:\n}\n\
                description: <<END\ntwo\nlines\nEND\n\
                involved {\n  address: a\n  role: victim\n}\n\
                old {\n  a: 1\n}\nold {\n  a: 2\n}\n";
    let text = format!("tocsin-answers 1 xyz-cert.example incident en last\n{body}");
    assert_eq!(stage_of(&text), Some("last"));
    let (filled, aside) = carry(&text, &newer, &words).unwrap();
    assert_eq!(filled.stage, None);
    let mut told: Vec<_> = aside
        .iter()
        .map(|a| (&*a.path, &*a.answer, &*a.code))
        .collect();
    told.sort_unstable();
    let unknown = "answer-json-unknown-field";
    let expected = [
        (
            "category[1]",
            "gone = a stick",
            "answer-json-unknown-option",
        ),
        ("description", "two\nlines", "answer-json-type"),
        ("involved[0].role", "victim", unknown),
        ("old", r#"[{"a":"1"},{"a":"2"}]"#, unknown),
        ("ticked", r#"["one"]"#, unknown),
    ];
    assert_eq!(told, expected);
    let kept =
        json!({ "name": "Anna", "category": ["phishing"], "involved": [{ "address": "a" }] });
    assert_eq!(filled.answers, answers(&newer, kept));
    // What is broken is still to be mended first.
    assert!(carry(&format!("{text}}}\n"), &newer, &words).is_err());
}

#[test]
fn a_file_that_was_attached_is_named_and_other_answers_are_refused() {
    let (form, words) = form("en");
    let mut document = document();
    document["answers"]["evidence"] =
        json!([{ "name": "a.log", "size": 1 }, { "name": "b.log", "size": 2 }]);
    document["answers"]["noticed"] = json!({ "date": "2026-11-01", "about": "yes" });
    document["tlp"] = json!({ "name": "purple" });
    let (answers, aside) = set_aside(&document, &form).unwrap();
    assert!(
        answers
            .get(&Key::field(Id::new("noticed").unwrap()))
            .is_none()
    );
    let told: Vec<_> = aside.iter().map(|a| (&*a.path, &*a.answer)).collect();
    // Where nothing is left of an answer, all of it is kept.
    let expected = [
        ("noticed", "2026-11-01"),
        ("name.tlp", "purple"),
        ("evidence", "a.log"),
        ("evidence", "b.log"),
    ];
    assert_eq!(told, expected);
    let sentence = aside[3].sentence(&words);
    assert!(
        sentence.contains("“b.log”") && sentence.contains("--attach evidence=FILE"),
        "{sentence}"
    );
    document["team"] = json!("other.example");
    assert!(set_aside(&document, &form).is_err());
}
