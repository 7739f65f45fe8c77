//! `report.xml` before both schemas, and the traps that the schemas let pass.

use super::fixture::{Asked, Maker, everything, field, report, with_making};
use super::judges::Judge;
use crate::report::fact::{Fact, date_time};
use crate::report::{Report, iodef, make, text};
use roxmltree::{Document, Node};
use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};
use tocsin_form_schema::answers::{How, Moment, Quantity, Value};
use tocsin_form_schema::kind::{Typed, plain_number};

const SCHEMAS: [&str; 2] = ["iodef-2.0.xsd", "iodef-2.0.rfc7970-localimports.xsd"];

/// What a schema says against a document, empty when it is valid. A missing xmllint is a failure.
fn judge(schema: &str, xml: &[u8]) -> String {
    let path = format!(
        "{}/../../tests/data/iodef/{schema}",
        env!("CARGO_MANIFEST_DIR")
    );
    let mut xmllint = Command::new("xmllint")
        .args(["--nonet", "--noout", "--schema", &path, "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("xmllint (package libxml2-utils) is installed");
    xmllint.stdin.take().unwrap().write_all(xml).unwrap();
    let output = xmllint.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() {
        String::new()
    } else {
        said
    }
}

/// The document, judged by both schemas.
pub fn assert_valid(report: &Report) -> String {
    let xml = iodef::write(report);
    for schema in SCHEMAS {
        let said = judge(schema, &xml);
        assert!(
            said.is_empty(),
            "{schema}: {said}\n{}",
            String::from_utf8_lossy(&xml)
        );
    }
    String::from_utf8(xml).unwrap()
}

#[test]
fn every_meaning_in_every_kind_is_valid_under_both_schemas() {
    for lang in ["en", "fr"] {
        assert_valid(&report(&everything(), lang));
    }
}

#[test]
fn marks_are_valid_and_said() {
    let xml = with_making(&everything(), "fr", true, |making| {
        assert_valid(&make(making))
    });
    let document = Document::parse(&xml).unwrap();
    let incident = document
        .descendants()
        .find(|n| n.has_tag_name("Incident"))
        .unwrap();
    assert_eq!(
        (
            incident.attribute("purpose"),
            incident.attribute("ext-purpose")
        ),
        (Some("ext-value"), Some("test"))
    );
    for mark in [
        "tocsin:test",
        "tocsin:team-not-checked",
        "tocsin:creator-is-team",
    ] {
        assert!(
            document
                .descendants()
                .any(|n| n.attribute("name") == Some(mark)),
            "{mark}"
        );
    }
}

#[test]
fn the_least_report_is_valid() {
    assert_valid(&report(&Asked::default(), "en"));
}

#[test]
fn the_judge_rejects_what_is_wrong() {
    let xml = String::from_utf8(iodef::write(&report(&everything(), "en"))).unwrap();
    let broken = xml.replace("purpose=\"reporting\"", "purpose=\"fun\"");
    for schema in SCHEMAS {
        assert!(
            judge(schema, broken.as_bytes()).contains("purpose"),
            "{schema}"
        );
    }
}

/// Every text and attribute value of the document.
fn values(document: &Document<'_>) -> BTreeSet<String> {
    let texts = document
        .descendants()
        .filter(|n| n.is_text())
        .filter_map(|n| n.text())
        .map(str::to_owned);
    let attributes = document.descendants().flat_map(|n| {
        n.attributes()
            .map(|a| a.value().to_owned())
            .collect::<Vec<_>>()
    });
    texts.chain(attributes).collect()
}

/// The ways in which a part of a fact may stand in the document.
fn ways(fact: &Fact, canonical: &str) -> Vec<String> {
    let mut ways = vec![canonical.to_owned()];
    match &fact.value {
        Typed::Moment(moment) => ways.push(date_time(&moment.best)),
        Typed::Date(date) => ways.push(date_time(
            &date
                .to_zoned(jiff::tz::TimeZone::get("Europe/Paris").unwrap())
                .unwrap(),
        )),
        Typed::Quantity(quantity) => ways.extend(quantity.single().map(plain_number)),
        Typed::Flag(yes) => ways.push(yes.to_string()),
        _ => {}
    }
    ways
}

/// Every answer and every file is in the document.
pub fn assert_carried(report: &Report, xml: &str) {
    let document = Document::parse(xml).unwrap();
    let values = values(&document);
    for fact in &report.facts {
        for item in &fact.items {
            assert!(
                ways(fact, &item.canonical)
                    .iter()
                    .any(|way| values.contains(way)),
                "{} {:?}",
                fact.path(),
                item
            );
            assert!(
                item.specified.iter().all(|text| values.contains(text)),
                "{} {:?}",
                fact.path(),
                item
            );
        }
    }
    for piece in &report.evidence {
        for value in [
            &piece.name,
            &piece.member,
            &piece.size.to_string(),
            &piece.description,
        ] {
            assert!(values.contains(value), "{value}");
        }
    }
}

#[test]
fn every_answer_is_in_the_document() {
    let report = report(&everything(), "fr");
    assert!(report.facts.len() > 300, "{}", report.facts.len());
    assert_carried(&report, &String::from_utf8(iodef::write(&report)).unwrap());
}

#[test]
fn none_of_the_traps() {
    let report = report(&everything(), "fr");
    let xml = String::from_utf8(iodef::write(&report)).unwrap();
    assert!(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    let document = Document::parse(&xml).unwrap();
    let all = |name: &'static str| {
        document
            .descendants()
            .filter(move |n| n.tag_name().name() == name)
    };
    let root = document.root_element();
    assert_eq!(root.attribute("version"), Some("2.00"));
    assert!(
        root.attribute("private-enum-name")
            .is_some_and(|n| n.contains('.'))
    );
    assert!(root.attributes().any(|a| a.name() == "schemaLocation"
        && a.value().starts_with("urn:ietf:params:xml:ns:iodef-2.0 ")));

    assert_eq!(
        all("Confidence").count() + all("SoftwareReference").count(),
        0
    );
    let attributes_of = |node: Node<'_, '_>| {
        node.attributes()
            .map(|a| (a.name().to_owned(), a.value().to_owned()))
            .collect::<Vec<_>>()
    };
    for node in document.descendants().filter(Node::is_element) {
        for (name, _) in attributes_of(node) {
            if let Some(of) = name.strip_prefix("ext-") {
                assert_eq!(
                    node.attribute(of),
                    Some("ext-value"),
                    "{name} on {:?}",
                    node.tag_name()
                );
            }
        }
        for (name, value) in attributes_of(node) {
            assert!(
                value != "ext-value" || node.has_attribute(&*format!("ext-{name}")),
                "{name} on {:?}",
                node.tag_name()
            );
            assert!(!matches!(
                value.as_str(),
                "vendor-support" | "vendor-services"
            ));
        }
    }
    let time = |text: &str| {
        let offset = text.get(19..).unwrap_or_default();
        text.len() == 25
            && (offset.starts_with('+') || offset.starts_with('-'))
            && offset != "-00:00"
    };
    let times = [
        "DateTime",
        "DetectTime",
        "StartTime",
        "EndTime",
        "RecoveryTime",
        "ReportTime",
        "GenerationTime",
    ];
    let found: Vec<_> = times.iter().flat_map(|name| all(name)).collect();
    assert!(found.len() > 8);
    assert!(
        found.iter().all(|n| n.text().is_some_and(time)),
        "{found:?}"
    );

    assert!(all("System").count() >= 4);
    assert!(
        all("System")
            .chain(all("Address"))
            .all(|n| n.has_attribute("category"))
    );
    let targets = all("System").filter(|n| n.attribute("category") == Some("target"));
    assert!(
        targets
            .flat_map(|n| n.descendants().collect::<Vec<_>>())
            .any(|n| n.tag_name().name() == "Address")
    );
    assert_eq!(
        all("Contact")
            .filter(|n| n.attribute("role") == Some("creator"))
            .count(),
        1
    );
    assert!(all("Expectation").all(|n| {
        n.parent()
            .is_some_and(|p| p.tag_name().name() == "EventData")
    }));
    assert!(
        all("AdditionalData").all(|n| n.attribute("name").is_some_and(|name| !name.is_empty()))
    );
    let lang = ("http://www.w3.org/XML/1998/namespace", "lang");
    for class in [
        "Description",
        "ContactName",
        "ContactTitle",
        "IncidentCategory",
        "Cause",
        "Location",
        "PAddress",
    ] {
        assert!(all(class).all(|n| n.has_attribute(lang)), "{class}");
    }
    for node in document
        .descendants()
        .filter(|n| n.has_attribute("translation-id"))
    {
        let same = |other: &Node<'_, '_>| {
            other.attribute("translation-id") == node.attribute("translation-id")
                && other.tag_name() == node.tag_name()
        };
        let languages: Vec<_> = node
            .parent()
            .unwrap()
            .children()
            .filter(same)
            .map(|n| n.attribute(lang))
            .collect();
        assert_eq!(
            languages.iter().collect::<BTreeSet<_>>().len(),
            languages.len()
        );
    }
    let cves: Vec<_> = all("ReferenceName")
        .filter(|n| n.attribute("specIndex") == Some("1"))
        .collect();
    assert!(!cves.is_empty());
    assert!(cves.iter().all(|n| {
        n.children()
            .any(|c| c.text().is_some_and(|t| t.starts_with("CVE-")))
    }));
    assert!(
        all("DigestValue").all(|n| n.text().is_some_and(|t| t.len() == 44)),
        "base64 of 32 octets"
    );
    assert!(all("IndicatorID").all(|n| n.text().is_some_and(|t| t.starts_with("ind-"))));
    assert!(
        all("MonetaryImpact").chain(all("TimeImpact")).all(|n| n
            .text()
            .unwrap()
            .parse::<f64>()
            .unwrap()
            > 0.0)
    );
    let restrictions: BTreeSet<_> = document
        .descendants()
        .filter_map(|n| n.attribute("restriction"))
        .collect();
    assert!(restrictions.len() > 1, "{restrictions:?}");
    let police = document
        .descendants()
        .find(|n| n.text() == Some("police 4711") && n.is_element())
        .unwrap();
    assert_eq!(police.attribute("restriction"), Some("red"));
}

#[test]
fn an_imprecise_time_has_its_interval() {
    let mut asked = Asked::default();
    let moment = Moment {
        date: "2026-10-25".to_owned(),
        zone: "Europe/Paris".to_owned(),
        ..Moment::default()
    };
    let kind = Maker::default().kind("moment", "");
    asked.add(
        field("noticed", kind, Some("time.detected")),
        Value::Moment(moment),
    );
    let xml = assert_valid(&report(&asked, "en"));
    // The day on which summer time ends has 25 hours.
    assert!(
        xml.contains("<DetectTime>2026-10-25T00:00:00+02:00</DetectTime>"),
        "{xml}"
    );
    assert!(
        xml.contains("2026-10-25T00:00:00+02:00/2026-10-25T23:59:59+01:00"),
        "{xml}"
    );
    assert!(xml.contains("name=\"DetectTime\""));
}

/// The best estimate is in the class, and what else is known beside it: nothing is rounded away unsaid.
#[test]
fn what_is_uncertain_is_said_in_every_rendition() {
    let kind = Maker::default().kind("moment", "");
    for (date, time, latest, clock, start, interval, meaning, words) in [
        (
            "2026-10",
            "",
            ["", ""],
            "",
            "2026-10-01T00:00:00+02:00",
            "2026-10-01T00:00:00+02:00/2026-10-31T23:59:59+01:00",
            "precision: month; zone: Europe/Paris",
            "2026-10, Europe/Paris",
        ),
        (
            "2026-11-02",
            "14",
            ["", "16:30"],
            "unknown",
            "2026-11-02T14:00:00+01:00",
            "2026-11-02T14:00:00+01:00/2026-11-02T16:30:59+01:00",
            "precision: hour (latest: minute); zone: Europe/Paris; clock: unknown",
            "2026-11-02T14+01:00/2026-11-02T16:30+01:00, Europe/Paris (at some time in between) (whether the clock is right is not known)",
        ),
        (
            "2026-11-02",
            "14:00:05",
            ["", ""],
            "-3 min",
            "2026-11-02T14:00:05+01:00",
            "2026-11-02T14:00:05+01:00/2026-11-02T14:00:05+01:00",
            "precision: second; zone: Europe/Paris; clock: -180 s off, not corrected",
            "2026-11-02T14:00:05+01:00, Europe/Paris (as shown by a clock that is off by -180 s; not corrected)",
        ),
    ] {
        let mut asked = Asked::default();
        let [latest_date, latest_time] = latest.map(str::to_owned);
        let moment = Moment {
            date: date.to_owned(),
            time: time.to_owned(),
            latest_date,
            latest_time,
            zone: "Europe/Paris".to_owned(),
            about: false,
            clock: clock.to_owned(),
        };
        let field = field("noticed", kind.clone(), Some("time.detected"));
        asked.add(field, Value::Moment(moment));
        let report = report(&asked, "en");
        let xml = assert_valid(&report);
        for part in [start, interval, meaning] {
            assert!(xml.contains(part), "{part}: {xml}");
        }
        let text = text::write(&report);
        assert!(
            text.lines().any(|line| line.trim() == words),
            "{words}: {text}"
        );
    }
}

#[test]
fn a_quantity_is_as_exact_as_it_was_said() {
    for (how, least, most, canonical, words, about) in [
        (How::Exact, "1 200", "", "1200", "1200", false),
        (How::Estimate, "1 200", "", "1200", "about 1200", true),
        (
            How::Range,
            "1 200",
            "1500",
            "1200..1500",
            "1200 to 1500",
            false,
        ),
        (How::Range, "1 200", "", "1200..", "at least 1200", false),
        (How::Range, "", "1500", "..1500", "at most 1500", false),
    ] {
        let mut asked = Asked::default();
        let kind = Maker::default().kind("quantity", "");
        let least = least.to_owned();
        let most = most.to_owned();
        let quantity = Quantity { how, least, most };
        asked.add(
            field("people", kind, Some("impact.people")),
            Value::Quantity(quantity),
        );
        let report = report(&asked, "en");
        let xml = assert_valid(&report);
        assert!(xml.contains(&format!(">{canonical}<")), "{xml}");
        assert_eq!(xml.contains("people/about"), about, "{xml}");
        let text = text::write(&report);
        let key = format!("People-Affected: {}", report.facts[0].canonical());
        assert!(text.lines().any(|line| line == key), "{key}: {text}");
        assert!(
            text.lines().any(|line| line.trim() == words),
            "{words}: {text}"
        );
    }
}

#[test]
fn nothing_spent_is_no_impact() {
    let mut asked = Asked::default();
    let maker = Maker::default();
    asked.add(
        field("cost", maker.kind("money", ""), Some("impact.money")),
        Value::Money {
            amount: "0".to_owned(),
            currency: "EUR".to_owned(),
        },
    );
    asked.add(
        field("spent", maker.kind("duration", ""), Some("impact.duration")),
        Value::Text("PT0S".to_owned()),
    );
    let xml = assert_valid(&report(&asked, "en"));
    assert!(!xml.contains("MonetaryImpact") && !xml.contains("TimeImpact"));
    assert!(xml.contains("0 EUR"));
}

/// The restriction that holds for a node: its own, else that of what it stands in (RFC 7970, 3.3.1).
pub fn effective<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    node.ancestors().find_map(|n| n.attribute("restriction"))
}

#[test]
fn what_is_marked_is_restricted_wherever_it_stands() {
    let mut report = report(&everything(), "fr");
    for fact in &mut report.facts {
        fact.tlp = Some("red".to_owned());
    }
    let xml = assert_valid(&report);
    let document = Document::parse(&xml).unwrap();
    // What the report says of itself is nobody's answer.
    let own = |n: &Node<'_, '_>| {
        let text = n.text().unwrap_or_default();
        let names = [
            "IncidentID",
            "ReportTime",
            "GenerationTime",
            "ContactName",
            "DateTime",
        ];
        let name = n.attribute("name").unwrap_or_default();
        names.contains(&n.tag_name().name())
            || name.starts_with("tocsin:")
            || ["report-version", "source", "target", "tlp"].contains(&name)
            || text.trim().is_empty()
    };
    let leaves = document
        .descendants()
        .filter(|n| n.is_element() && n.text().is_some());
    for leaf in leaves.filter(|n| !own(n)) {
        assert_eq!(effective(leaf), Some("red"), "{leaf:?} {:?}", leaf.text());
    }
}

#[test]
fn an_end_without_an_address_is_said_to_be_unknown() {
    let mut asked = everything();
    let hosts = asked
        .answers
        .fields
        .get_mut(&super::fixture::id("host"))
        .unwrap();
    if let Value::Rows(rows) = hosts {
        let is_address = |id: &tocsin_form_schema::id::Id| {
            let field = asked
                .fields
                .iter()
                .find(|f| f.id.as_str() == "host")
                .unwrap();
            let tocsin_form_schema::kind::Kind::Repeat(repeat) = &field.kind else {
                panic!("rows")
            };
            let part = repeat.fields.iter().find(|f| f.id == *id).unwrap();
            part.means.is_some_and(|m| m.name() == "host.address")
        };
        rows.iter_mut()
            .for_each(|row| row.answers.retain(|id, _| !is_address(id)));
    }
    let xml = assert_valid(&report(&asked, "en"));
    let document = Document::parse(&xml).unwrap();
    for end in ["source", "target"] {
        let said =
            |n: Node<'_, '_>| n.attribute("name") == Some(end) && n.text() == Some("unknown");
        assert!(document.descendants().any(said), "{end}: {xml}");
    }
}

#[test]
fn the_zone_of_the_reporter_has_its_offset_when_it_was_reported() {
    for (zone, offset) in [("Europe/Paris", "+01:00"), ("+05:30", "+05:30")] {
        let mut asked = Asked::default();
        let kind = Maker::default().kind("zone", "");
        let zone = Value::Text(zone.to_owned());
        asked.add(field("zone", kind, Some("reporter.zone")), zone);
        let xml = assert_valid(&report(&asked, "en"));
        assert!(
            xml.contains(&format!("<Timezone>{offset}</Timezone>")),
            "{xml}"
        );
    }
}

/// A number whose team is known is an ID, an address an address, and the rest is told in words; all of it is carried.
#[test]
fn other_incidents_are_referred_to_by_number_or_address_where_they_have_one() {
    let uuid = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c";
    let said = |text: &str| {
        let maker = Maker::default();
        let mut asked = Asked::default();
        let kind = maker.kind("longtext", "");
        asked.add(
            field("related", kind, Some("related.incident")),
            Value::Text(text.to_owned()),
        );
        let report = report(&asked, "en");
        let xml = assert_valid(&report);
        assert_carried(&report, &xml);
        Judge::Xml.accepts(&[xml.clone().into_bytes()]);
        Judge::Rfc8727.accepts(&[iodef::write_json(&report)]);
        let document = Document::parse(&xml).unwrap();
        let activity = document
            .descendants()
            .find(|n| n.tag_name().name() == "RelatedActivity");
        let parts = activity.unwrap().children().filter(|n| n.is_element());
        let parts = parts.map(|n| {
            let name = n.attribute("name").unwrap_or_default();
            format!(
                "{} {name} {}",
                n.tag_name().name(),
                n.text().unwrap_or_default()
            )
        });
        parts.collect::<Vec<_>>()
    };
    assert_eq!(
        said(&format!("{uuid}@site.example")),
        [format!("IncidentID site.example {uuid}")]
    );
    assert_eq!(
        said("cert.example.org 2026-17"),
        ["IncidentID cert.example.org 2026-17"]
    );
    assert_eq!(
        said("cert.example.org#4711"),
        ["IncidentID cert.example.org 4711"]
    );
    let url = "https://cert.example.org/notes/17?a=1&b=2";
    assert_eq!(said(url), [format!("URL  {url}")]);
    for words in [
        "XYZ-CERT 2026-0117",
        "anna@site.example",
        "site.example breached",
        "https://a b",
        "like last year",
    ] {
        assert_eq!(said(words), [format!("Description  {words}")], "{words}");
    }
    let both = format!("{url}\ncert.example.org #18\nand the one before");
    let parts = said(&both);
    assert_eq!(parts.len(), 3, "{parts:?}");
    assert_eq!(parts[2], format!("Description  {both}"));
}
