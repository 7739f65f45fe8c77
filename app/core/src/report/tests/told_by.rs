//! Who told of what, where that was not the reporter (FINE 6.6), in every rendition.

use super::fixture::{Asked, Maker, field, id, repeat, report};
use super::iodef::assert_valid;
use super::judges::Judge;
use crate::report::redact::{Held, Passing, redact};
use crate::report::{Report, Tlp, intelmq, iocs, iodef, json, misp, text};
use roxmltree::{Document, Node};
use std::convert::Infallible;
use tocsin_form_schema::answers::{Chosen, Row, Value};
use tocsin_form_schema::form::Field;

const DESK: &str = "National desk";
const FEED: &str = "feed@partner.example";
const GUARD: &str = "The guard of house 7";

fn text_of(words: &str) -> Value {
    Value::Text(words.to_owned())
}

fn rows(all: &[&[(&str, Value)]]) -> Value {
    let rows = all.iter().enumerate().map(|(n, row)| Row {
        id: n as u32 + 1,
        answers: row
            .iter()
            .map(|(name, value)| (id(name), value.clone()))
            .collect(),
    });
    Value::Rows(rows.collect())
}

/// Two hosts, of one of which a desk told; an indicator from a feed; what a guard saw and filmed.
fn told() -> Report {
    let mut maker = Maker::default();
    let part = |name: &str, kind: &str, meaning: &str| -> Field {
        field(name, maker.kind(kind, meaning), Some(meaning))
    };
    let hosts = vec![
        part("address", "ip", "host.address"),
        part("role", "choice", "host.role"),
        part("by", "text", "told_by"),
    ];
    let found = vec![
        part("value", "domain", "indicator.value"),
        part("by", "email", "told_by"),
    ];
    let (story, film) = (
        part("story", "longtext", "narrative"),
        part("film", "evidence", "evidence"),
    );
    let guard = part("guard", "text", "told_by");
    let role = |option: &str| {
        Value::Choice(Chosen {
            option: option.to_owned(),
            other: None,
        })
    };
    let mut asked = Asked::default();
    asked.add(
        repeat("hosts", hosts, Some("host")),
        rows(&[
            &[
                ("address", text_of("192.0.2.1")),
                ("role", role("source")),
                ("by", text_of(DESK)),
            ],
            &[("address", text_of("192.0.2.2")), ("role", role("victim"))],
        ]),
    );
    asked.add(
        repeat("found", found, Some("indicator")),
        rows(&[&[("value", text_of("bad.example")), ("by", text_of(FEED))]]),
    );
    asked.add(story, text_of("He left through the window."));
    let filmed = maker.answer(&film.kind);
    asked.add(film, filmed);
    asked.add(guard, text_of(GUARD));
    let mut report = report(&asked, "en");
    // As if the three stood in a group of their page.
    for fact in &mut report.facts {
        let grouped = ["story", "film", "guard"].contains(&fact.field.as_str());
        fact.group = grouped.then(|| id("seen"));
    }
    report
}

/// Who is named next around a class.
fn teller(node: Node<'_, '_>) -> Option<String> {
    let contacts = node.ancestors().flat_map(|around| around.children());
    let mut tellers = contacts.filter(|n| n.attribute("ext-role") == Some("told-by"));
    let mut said = tellers.next()?.descendants().filter_map(|n| n.text());
    said.find(|text| !text.trim().is_empty()).map(str::to_owned)
}

#[test]
fn fine_6_6_each_part_says_who_told_of_it() {
    let report = told();
    let xml = assert_valid(&report);
    Judge::Xml.accepts(&[xml.clone().into_bytes()]);
    Judge::Rfc8727.accepts(&[iodef::write_json(&report)]);
    let document = Document::parse(&xml).unwrap();
    let of = |class: &str, text: &str| {
        let mut nodes = document.descendants();
        let node = nodes.find(|n| n.has_tag_name((NAMESPACE, class)) && n.text() == Some(text));
        teller(node.unwrap_or_else(|| panic!("{class} {text}")))
    };
    assert_eq!(of("Address", "192.0.2.1").as_deref(), Some(DESK));
    assert_eq!(of("Address", "192.0.2.2"), None);
    assert_eq!(of("Name", "bad.example").as_deref(), Some(FEED));
    for piece in &report.evidence {
        assert_eq!(of("FileName", &piece.name).as_deref(), Some(GUARD));
    }
    let named = document.descendants();
    let named = named.filter(|n| n.attribute("name") == Some("tocsin:told-by"));
    let named: Vec<_> = named
        .map(|n| (n.text().unwrap(), n.attribute("meaning").unwrap()))
        .collect();
    let expected = [
        (DESK, "hosts/1/address hosts/1/role"),
        (FEED, "found/1/value"),
        (GUARD, "story film"),
    ];
    assert_eq!(named, expected);
    // Both ends are known, whoever told of them.
    assert!(!xml.contains(">unknown</AdditionalData>"), "{xml}");
}

const NAMESPACE: &str = "urn:ietf:params:xml:ns:iodef-2.0";

#[test]
fn what_is_not_iodef_says_it_beside_the_part() {
    let report = told();
    let text = text::write(&report);
    let lines: Vec<&str> = text.lines().collect();
    let row = [
        "Host-Address: 192.0.2.1",
        "Host-Role: source",
        "Host-Told-By: National desk",
    ];
    assert!(lines.windows(3).any(|three| three == row), "{text}");
    assert!(
        lines.contains(&"Indicator-Told-By: feed@partner.example"),
        "{text}"
    );
    assert!(lines.contains(&"Told-By: The guard of house 7"), "{text}");

    let json: serde_json::Value = serde_json::from_slice(&json::write(&report)).unwrap();
    let expected = serde_json::json!([
        { "by": ["hosts/1/by"], "answers": ["hosts/1/address", "hosts/1/role"] },
        { "by": ["found/1/by"], "answers": ["found/1/value"] },
        { "by": ["guard"], "answers": ["story", "film"] },
    ]);
    assert_eq!(json["told-by"], expected);

    let event = misp::write(&report);
    Judge::Misp.accepts(std::slice::from_ref(&event));
    let event: serde_json::Value = serde_json::from_slice(&event).unwrap();
    let event = &event["Event"];
    let objects = event["Object"].as_array().unwrap();
    let files = objects.iter().filter(|object| object["name"] == "file");
    assert!(files.clone().count() > 1);
    for file in files {
        assert!(file["comment"].as_str().unwrap().ends_with(GUARD), "{file}");
    }
    let says = |object: &&serde_json::Value| object.to_string().contains(DESK);
    let hosts = objects.iter().filter(|object| object["name"] == "ip-port");
    assert_eq!(hosts.filter(says).count(), 1);

    let says = |bytes: Vec<u8>, line: &str, who: &str| {
        let text = String::from_utf8(bytes).unwrap();
        let line = text.lines().find(|l| l.contains(line)).unwrap().to_owned();
        assert!(line.contains(who), "{line}");
    };
    says(iocs::write(&report), "192.0.2.1", DESK);
    says(iocs::write(&report), "bad.example", FEED);
    says(intelmq::write(&report), "192.0.2.1", DESK);
}

/// It may be somebody at the site.
#[test]
fn a_copy_for_passing_on_names_nobody_who_told() {
    let passing = Passing {
        level: Tlp::Red,
        unmarked: Tlp::Clear,
    };
    let copy = redact(&told(), &passing, |_, _| {
        Ok::<_, Infallible>(Held::default())
    })
    .unwrap();
    assert_valid(&copy);
    for written in [
        text::write(&copy).into_bytes(),
        iodef::write(&copy),
        iodef::write_json(&copy),
        json::write(&copy),
        misp::write(&copy),
        iocs::write(&copy),
        intelmq::write(&copy),
    ] {
        let written = String::from_utf8(written).unwrap();
        for who in [DESK, FEED, GUARD] {
            assert!(!written.contains(who), "{written}");
        }
        assert!(!written.contains("told-by\""), "{written}");
    }
}

/// Around a row, and around a group: what is nearer goes before.
#[test]
fn the_nearest_says_it() {
    let mut report = told();
    for fact in &mut report.facts {
        fact.group = None;
    }
    let json: serde_json::Value = serde_json::from_slice(&json::write(&report)).unwrap();
    let answers = |by: &str| {
        let all = json["told-by"].as_array().unwrap();
        let told = all.iter().find(|told| told["by"][0] == by).unwrap();
        told["answers"].clone()
    };
    assert_eq!(
        answers("hosts/1/by"),
        serde_json::json!(["hosts/1/address", "hosts/1/role"])
    );
    let rest = ["hosts/2/address", "hosts/2/role", "story", "film"];
    assert_eq!(answers("guard"), serde_json::json!(rest));
    let found = String::from_utf8(iocs::write(&report)).unwrap();
    assert!(
        !found.contains("192.0.2.2"),
        "what was attacked is no indicator: {found}"
    );
}
