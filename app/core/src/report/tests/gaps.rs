//! "I do not know", "not answered" and "not asked" are three things in every rendition (FINE 6.1).

use super::fixture::{Asked, Maker, everything, field, id, report, with_making};
use super::iodef::assert_valid;
use crate::report::gap::Why;
use crate::report::{Making, Report, iodef, json, make, misp, text};
use roxmltree::Document;
use serde_json::Value as Json;
use tocsin_form_schema::answers::{Chosen, Key, Row, Value};
use tocsin_form_schema::evaluate::{Finding, Level, Say};
use tocsin_form_schema::form::Keep;
use tocsin_form_schema::kind::{Kind, Repeat};

/// Tristate questions: one whose answer is that nobody knows, one left empty, one that is recommended and left empty,
/// one that did not apply; the same in a row; and those that nobody is asked.
fn questions() -> Asked {
    let maker = Maker::default();
    let question = |name: &str| field(name, maker.kind("tristate", ""), None);
    let mut asked = Asked::default();
    let unknown = Value::Choice(Chosen {
        option: "unknown".to_owned(),
        other: None,
    });
    asked.add(question("chosen"), unknown.clone());
    let parts = ["in_chosen", "in_empty", "in_hidden"]
        .map(question)
        .to_vec();
    let rows = vec![Row {
        id: 7,
        answers: [(id("in_chosen"), unknown)].into(),
    }];
    let repeat = |parts: Vec<_>| {
        let order = (0..parts.len()).collect();
        Kind::Repeat(Repeat {
            min: 0,
            max: 9,
            title: Vec::new(),
            fields: parts,
            order,
        })
    };
    asked.add(
        field("rows", repeat(parts.clone()), None),
        Value::Rows(rows),
    );
    asked.fields.push(question("empty"));
    asked.fields.push(question("advised"));
    asked.fields.push(question("hidden"));
    asked
        .fields
        .push(field("no_rows", repeat(parts.clone()), None));
    asked.fields.push(field("hidden_rows", repeat(parts), None));
    let mut own = question("own_use");
    own.keep = Keep::Never;
    asked.fields.push(own);
    asked.fields.push(field("told", Kind::Note, None));
    asked
}

fn asked() -> Report {
    let asked = questions();
    let rows = Key::field(id("rows"));
    let names = ["empty", "advised", "no_rows", "own_use", "told"];
    let shown = names.map(|name| Key::field(id(name)));
    with_making(&asked, "fr", false, |making| {
        let mut evaluation = making.evaluation.clone();
        evaluation.applies.extend(shown);
        evaluation.applies.insert(rows.child(7, id("in_empty")));
        evaluation.findings.push(Finding {
            key: Key::field(id("advised")),
            page: id("page0"),
            level: Level::Recommended,
            say: Say::Program("recommended", Default::default()),
        });
        make(&Making {
            evaluation: &evaluation,
            id: making.id.clone(),
            made: making.made.clone(),
            update_token: making.update_token.clone(),
            reference: making.reference.clone(),
            ..*making
        })
    })
}

const NOT_ANSWERED: [&str; 4] = ["rows/1/in_empty", "empty", "advised", "no_rows"];
const NOT_ASKED: [&str; 3] = ["rows/1/in_hidden", "hidden", "hidden_rows"];

#[test]
fn what_was_not_answered_is_told_from_what_was_not_asked() {
    let report = asked();
    let gaps: Vec<(&str, Why)> = (report.gaps.iter())
        .map(|gap| (gap.path.as_str(), gap.why))
        .collect();
    let expected = [
        ("rows/1/in_empty", Why::Empty),
        ("rows/1/in_hidden", Why::NotAsked),
        ("empty", Why::Empty),
        ("advised", Why::Recommended),
        ("hidden", Why::NotAsked),
        ("no_rows", Why::Empty),
        ("hidden_rows", Why::NotAsked),
    ];
    assert_eq!(gaps, expected);
    let question = &report.gaps[0].question;
    assert_eq!(
        question,
        &[
            "Question rows en 1 / Question rows in_empty en",
            "Question rows fr 1 / Question rows in_empty fr"
        ]
    );
}

#[test]
fn nobody_knows_is_an_answer_in_every_rendition() {
    let report = asked();

    let text = text::write(&report);
    let (english, _) = text.split_once("=====").unwrap();
    for question in ["chosen", "rows in_chosen"] {
        let lines: Vec<&str> = english.lines().collect();
        let at = lines
            .iter()
            .position(|l| l.ends_with(&format!("- Question {question} en")));
        let below = lines[at.unwrap_or_else(|| panic!("{question}\n{english}")) + 1];
        assert!(below.to_lowercase().contains("know"), "{below}");
    }
    let below = |heading: &str| -> Vec<&str> {
        let (_, rest) = english.split_once(heading).unwrap();
        let lines = rest.lines().skip(1);
        lines.take_while(|line| line.starts_with("- ")).collect()
    };
    assert_eq!(
        below("# Recommended questions that were not answered"),
        ["- Question advised en"]
    );
    assert_eq!(
        below("# Other questions that were not answered"),
        [
            "- Question rows en 1 / Question rows in_empty en",
            "- Question empty en",
            "- Question no_rows en"
        ]
    );
    assert!(english.contains("\n# Notes\n- Questions that stand nowhere here did not apply"));
    assert!(!text.contains("hidden"), "{text}");

    let (head, read) = json::read(&json::write(&report), &questions().form()).unwrap();
    assert_eq!(head.not_answered, NOT_ANSWERED);
    assert_eq!(head.not_asked, NOT_ASKED);
    assert!(
        matches!(read.get(&Key::field(id("chosen"))), Some(Value::Choice(c)) if c.option == "unknown")
    );

    let xml = assert_valid(&report);
    let document = Document::parse(&xml).unwrap();
    let named = |name: &str| -> Vec<&str> {
        let all = document.descendants();
        let named = all.filter(|node| node.attribute("name") == Some(name));
        named.filter_map(|node| node.text()).collect()
    };
    assert_eq!(named("form:xyz-cert.example/chosen"), ["unknown"]);
    assert_eq!(named("tocsin:not-answered"), NOT_ANSWERED);
    assert_eq!(named("tocsin:not-asked"), NOT_ASKED);
    let json: Json = serde_json::from_slice(&iodef::write_json(&report)).unwrap();
    let json = json.to_string();
    for name in ["tocsin:not-answered", "tocsin:not-asked"] {
        assert!(json.contains(name), "{json}");
    }

    let event: Json = serde_json::from_slice(&misp::write(&report)).unwrap();
    let attributes = event["Event"]["Attribute"].as_array().unwrap();
    let commented = |comment: &str| -> Vec<&str> {
        let found = attributes.iter().find(|a| a["comment"] == comment);
        let lines = found.and_then(|a| a["value"].as_str()).unwrap().lines();
        lines
            .filter_map(|line| Some(line.split_once(": ")?.0))
            .collect()
    };
    assert_eq!(commented("chosen"), ["Question chosen en"]);
    assert_eq!(commented("tocsin:not-answered"), NOT_ANSWERED);
    assert_eq!(commented("tocsin:not-asked"), NOT_ASKED);
}

/// A report in which all was asked and answered has no gaps, and says nothing of any.
#[test]
fn what_is_full_says_nothing_of_gaps() {
    let mut asked = everything();
    // The last row of each record is nearly empty.
    for (_, value) in asked.answers.fields.iter_mut() {
        if let Value::Rows(rows) = value {
            rows.truncate(2);
        }
    }
    let report = report(&asked, "en");
    assert_eq!(report.gaps, []);
    assert!(!text::write(&report).contains("not asked"));
    assert!(
        !String::from_utf8(iodef::write(&report))
            .unwrap()
            .contains("tocsin:not-")
    );
    assert!(
        !String::from_utf8(misp::write(&report))
            .unwrap()
            .contains("tocsin:not-")
    );
}
