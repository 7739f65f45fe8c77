//! No answer breaks a rendition or passes for something that the reporter did not say.

use super::fixture::{Asked, Maker, field, id, report};
use super::judges::Judge;
use crate::report::{Report, intelmq, iocs, iodef, json, misp, text};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use tocsin_form_schema::answers::{Attachment, Chosen, Moment, Quantity, Row, Value};
use tocsin_form_schema::kind::{Kind, NAMES, Repeat};

/// Text with everything that has a meaning somewhere.
fn nasty() -> impl Strategy<Value = String> {
    let parts = prop_oneof![
        any::<String>(),
        "\\PC{0,20}",
        Just("\nTLP: CLEAR\n".to_owned()),
        Just("\r\n\r\nCategory: rsit:test=\"test\"\r".to_owned()),
        Just("\u{2028}Tocsin-Report-ID: forged\u{85}# heading\u{b}- question\u{c}".to_owned()),
        Just(
            "\0\u{1}\u{8}\u{1b}[2J\u{7f}\u{9b}31m\u{fffe}\u{ffff}\u{202e}\u{2066}\u{feff}"
                .to_owned()
        ),
        Just("]]><!--&amp;</Description><?x?>\"'".to_owned()),
        Just(
            "=cmd|' /C calc'!A0;+1,-2\t@SUM(1)\r\n\"\",\u{85}\u{1c}|\\ud800\\u0000{\"a\":["
                .to_owned()
        ),
    ];
    prop::collection::vec(parts, 0..6).prop_map(|parts| parts.concat())
}

fn asked(texts: &[String]) -> Asked {
    let maker = Maker::default();
    let text = |n: usize| Value::Text(texts[n % texts.len()].clone());
    let mut asked = Asked::default();
    for (n, meaning) in ["organisation.name", "reporter.name", "ticket.team", "tools"]
        .into_iter()
        .enumerate()
    {
        asked.add(
            field(&format!("t{n}"), maker.kind("text", ""), Some(meaning)),
            text(n),
        );
    }
    asked.add(
        field("story", maker.kind("longtext", ""), Some("narrative")),
        text(4),
    );
    asked.add(
        field("extract", maker.kind("longtext", ""), Some("log")),
        text(5),
    );
    asked.add(field("own", maker.kind("longtext", ""), None), text(0));
    let specified = Chosen {
        option: "other".to_owned(),
        other: Some(texts[1 % texts.len()].clone()),
    };
    asked.add(
        field(
            "sector",
            maker.kind("choice", ""),
            Some("organisation.sector"),
        ),
        Value::Choice(specified),
    );
    let unknown = Chosen {
        option: texts[2 % texts.len()].clone(),
        other: None,
    };
    asked.add(
        field(
            "category",
            maker.kind("choice", "category"),
            Some("category"),
        ),
        Value::Choice(unknown),
    );
    // What is no address stays what was typed.
    asked.add(
        field("mail", maker.kind("email", ""), Some("reporter.email")),
        text(3),
    );
    let files = vec![Attachment {
        id: 1,
        path: "/x".to_owned(),
        name: texts[3 % texts.len()].clone(),
        size: 1,
        added: texts[4 % texts.len()].clone(),
        description: texts[5 % texts.len()].clone(),
        ..Attachment::default()
    }];
    asked.add(
        field("files", maker.kind("evidence", ""), Some("evidence")),
        Value::Evidence(files),
    );
    for (record, parts) in [
        ("host", [("host", "host.address"), ("text", "host.os")]),
        (
            "indicator",
            [
                ("text", "indicator.value"),
                ("longtext", "indicator.description"),
            ],
        ),
    ] {
        let parts = parts.iter().enumerate();
        let fields: Vec<_> = parts
            .map(|(n, (kind, means))| field(&format!("part{n}"), maker.kind(kind, ""), Some(means)))
            .collect();
        let ids = fields.iter().map(|f| f.id.clone()).enumerate();
        let row = Row {
            id: 1,
            answers: ids.map(|(n, id)| (id, text(n))).collect(),
        };
        let repeat = Repeat {
            min: 0,
            max: 9,
            title: Vec::new(),
            order: vec![0, 1],
            fields,
        };
        let rows = field(&format!("{record}s"), Kind::Repeat(repeat), Some(record));
        asked.add(rows, Value::Rows(vec![row]));
    }
    for (n, meaning) in [
        "message.from",
        "message.subject",
        "message.id",
        "message.sender_shown",
    ]
    .into_iter()
    .enumerate()
    {
        let asks = field(
            &format!("message{n}"),
            maker.kind("text", ""),
            Some(meaning),
        );
        asked.add(asks, text(n));
    }
    every_kind(&mut asked, texts);
    asked
}

/// In every kind, whatever part of it can be typed.
fn every_kind(asked: &mut Asked, texts: &[String]) {
    let maker = Maker::default();
    let told = |n: usize| texts[n % texts.len()].clone();
    let other = |n: usize| Chosen {
        option: "other".to_owned(),
        other: Some(told(n)),
    };
    let kinds = NAMES
        .iter()
        .filter(|kind| !["note", "repeat", "evidence"].contains(kind));
    for (n, kind) in kinds.enumerate() {
        let kind = maker.kind(kind, "");
        let answer = match &kind {
            Kind::Moment { .. } => Value::Moment(Moment {
                date: told(n),
                time: told(n + 1),
                latest_date: told(n + 2),
                zone: told(n + 3),
                clock: told(n + 4),
                ..Moment::default()
            }),
            Kind::Money => Value::Money {
                amount: told(n),
                currency: told(n + 1),
            },
            Kind::Quantity { .. } => Value::Quantity(Quantity {
                least: told(n),
                most: told(n + 1),
                ..Quantity::default()
            }),
            Kind::Choice(_) | Kind::Tristate => Value::Choice(other(n)),
            Kind::Choices(_) => Value::Choices(vec![other(n)]),
            // Nothing of it is typed.
            Kind::YesNo | Kind::Consent => continue,
            _ => Value::Text(told(n)),
        };
        asked.add(field(&format!("kind_{}", kind.name()), kind, None), answer);
    }
}

/// The readers of each rendition take it, whatever was typed and however much.
#[test]
fn no_answer_breaks_a_reader() {
    let mut runner = TestRunner::deterministic();
    let texts = prop::collection::vec(nasty(), 1..7);
    let mut reports: Vec<Report> = (0..40)
        .map(|_| {
            report(
                &asked(&texts.new_tree(&mut runner).unwrap().current()),
                "fr",
            )
        })
        .collect();
    let parts = "é=\"', ;\u{202e}\u{0}\r\n\u{10ffff}\u{feff}]]>";
    let mut long = vec!["short".to_owned(); 7];
    long[0] = parts.repeat((1 << 20) / parts.len());
    reports.push(report(&asked(&long), "fr"));
    for (judge, write) in [
        (Judge::Xml, iodef::write as fn(&Report) -> Vec<u8>),
        (Judge::Rfc8727, iodef::write_json),
        (Judge::Misp, misp::write),
        (Judge::Iris, iocs::write),
        (Judge::IntelMq, intelmq::write),
    ] {
        judge.accepts(&reports.iter().map(write).collect::<Vec<_>>());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn no_answer_breaks_the_document(texts in prop::collection::vec(nasty(), 1..7)) {
        let report = report(&asked(&texts), "fr");
        let xml = String::from_utf8(iodef::write(&report)).unwrap();
        let document = roxmltree::Document::parse(&xml).unwrap();
        for fact in &report.facts {
            let legal = crate::report::visible::xml(&fact.canonical());
            let found = document.descendants().any(|n| n.text() == Some(&*legal) || n.attributes().any(|a| a.value() == legal));
            prop_assert!(found || legal.is_empty() || fact.means("evidence"), "{} {legal:?}", fact.path());
        }
    }

    /// Reading `report.json` back gives a draft that makes the same `report.json`.
    #[test]
    fn what_was_typed_makes_the_same_again(texts in prop::collection::vec(nasty(), 1..7)) {
        let mut asked = asked(&texts);
        // What is none of the options no draft has.
        for field in ["category", "kind_tristate"] {
            asked.answers.fields.remove(&id(field));
        }
        let bytes = json::write(&report(&asked, "fr"));
        asked.answers = json::read(&bytes, &asked.form()).unwrap().1;
        let answers = |bytes: &[u8]| {
            let document: serde_json::Value = serde_json::from_slice(bytes).unwrap();
            (document["answers"].clone(), document["evidence"].clone())
        };
        let again = json::write(&report(&asked, "fr"));
        prop_assert_eq!(answers(&again), answers(&bytes));
    }

    #[test]
    fn no_answer_forges_a_line(texts in prop::collection::vec(nasty(), 1..7)) {
        let report = report(&asked(&texts), "fr");
        let text = text::write(&report);
        let mut harmless = expected::keys(&report);
        let mut lines = text.split('\n');
        let mut keys: Vec<String> = lines.by_ref().take_while(|l| !l.is_empty()).map(|l| l.split(": ").next().unwrap().trim_end_matches(':').to_owned()).collect();
        // Their order is another test's.
        keys.sort();
        harmless.sort();
        prop_assert_eq!(keys, harmless);
        for line in lines {
            prop_assert!(line.is_empty() || line.starts_with(['#', '-', ' ']), "{line:?}");
            prop_assert!(!line.contains(|c: char| c.is_control() && c != '\t') && !line.contains(['\u{2028}', '\u{202e}', '\u{2066}']), "{line:?}");
        }
        let questions = text.lines().filter(|l| l.starts_with("- Question")).count();
        prop_assert!(questions <= 2 * (2 * report.facts.len() + report.gaps.len()));
    }
}

mod expected {
    use crate::report::Report;
    use tocsin_form_schema::means::Meaning;

    /// The keys that a report has, whatever was typed.
    pub fn keys(report: &Report) -> Vec<String> {
        let mut keys: Vec<String> = [
            "Report-ID",
            "Revision",
            "Reference",
            "Team",
            "Form",
            "Made",
            "Languages",
        ]
        .map(|k| format!("Tocsin-{k}"))
        .into();
        for fact in report.facts.iter().filter(|f| !f.prose) {
            let Some(meaning) = fact.meaning else {
                continue;
            };
            let record = meaning
                .record()
                .map(|r| Meaning::new(r.name()).unwrap().key().to_owned() + "-")
                .unwrap_or_default();
            keys.extend(
                fact.items
                    .iter()
                    .map(|_| format!("{record}{}", meaning.key())),
            );
        }
        keys
    }
}
