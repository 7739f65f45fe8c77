//! The renditions for the tools that teams run, before those tools' own readers.

use super::fixture::{Asked, Maker, everything, field, report, with_making};
use super::judges::Judge;
use crate::report::fact::Fact;
use crate::report::{Report, Tlp, intelmq, iocs, iodef, make, misp};
use serde_json::Value as Json;
use tocsin_form_schema::answers::{Chosen, Row, Value};
use tocsin_form_schema::kind::{Kind, Repeat, Typed};

/// Every meaning in every kind, one with all marks, and the least.
fn reports() -> Vec<Report> {
    let all = everything();
    vec![
        report(&all, "en"),
        report(&all, "fr"),
        with_making(&all, "fr", true, make),
        report(&Asked::default(), "en"),
    ]
}

fn of(write: fn(&Report) -> Vec<u8>) -> Vec<Vec<u8>> {
    reports().iter().map(write).collect()
}

#[test]
fn both_schemas_take_every_document_and_its_references() {
    let documents = of(iodef::write);
    Judge::Xml.accepts(&documents);
    Judge::Xml.rejects(&documents[0], "<IndicatorID name", "<IndicatorID spare");
    let text = String::from_utf8(documents[0].clone()).unwrap();
    let from = text.find("<Observable>").unwrap();
    let to = text.find("</Observable>").unwrap() + "</Observable>".len();
    let dangling = "<ObservableReference uid-ref=\"nowhere\"/>";
    Judge::Xml.rejects(&documents[0], &text[from..to], dangling);
}

#[test]
fn the_json_binding_takes_every_document_and_refuses_a_broken_one() {
    let documents = of(iodef::write_json);
    Judge::Rfc8727.accepts(&documents);
    Judge::Rfc8727.rejects(
        &documents[0],
        "\"purpose\": \"reporting\"",
        "\"purpose\": \"fun\"",
    );
    Judge::Rfc8727.rejects(&documents[0], "\"IncidentID\"", "\"IncidentId\"");
    Judge::Rfc8727.rejects(
        &documents[0],
        "\"type\": \"count\"",
        "\"type\": \"counter\"",
    );
}

/// Every text and attribute of the tree in XML is in its JSON, but for namespaces and what the binding renames.
#[test]
fn the_json_binding_loses_nothing() {
    for report in reports() {
        let xml = String::from_utf8(iodef::write(&report)).unwrap();
        let json = String::from_utf8(iodef::write_json(&report)).unwrap();
        let json: Json = serde_json::from_str(&json).unwrap();
        let mut found = Vec::new();
        scalars(&json, &mut found);
        let document = roxmltree::Document::parse(&xml).unwrap();
        for node in document.descendants().filter(|n| n.is_element()) {
            let leaf = node.children().all(|c| c.is_text());
            let text = node.text().filter(|_| leaf).map(str::to_owned);
            let plain = node.attributes().filter(|a| a.namespace().is_none());
            let values = plain.map(|a| a.value().to_owned()).chain(text);
            // RelatedActivity/Description has neither language nor ties; the other two are renamed.
            for value in values.filter(|v| !["2.00", "counter"].contains(&v.as_str())) {
                let number = value
                    .parse::<f64>()
                    .is_ok_and(|n| found.contains(&n.to_string()));
                assert!(
                    found.contains(&value)
                        || number
                        || value.starts_with("m") && value.contains('#'),
                    "{value:?}"
                );
            }
        }
    }
}

fn scalars(json: &Json, out: &mut Vec<String>) {
    match json {
        Json::Object(all) => all.values().for_each(|v| scalars(v, out)),
        Json::Array(all) => all.iter().for_each(|v| scalars(v, out)),
        Json::String(text) => out.push(text.clone()),
        Json::Number(number) => {
            out.push(number.to_string());
            out.extend(number.as_f64().map(|n| n.to_string()));
        }
        _ => {}
    }
}

#[test]
fn misp_takes_every_event_and_refuses_a_broken_one() {
    let events = of(misp::write);
    Judge::Misp.accepts(&events);
    Judge::Misp.rejects(&events[0], "\"type\": \"ip-src\"", "\"type\": \"address\"");
    Judge::Misp.rejects(&events[0], "38597424-f9bb", "38597424-0000");
    Judge::Misp.rejects(&events[0], "\"info\"", "\"title\"");
}

#[test]
fn iris_takes_every_table_and_refuses_a_broken_one() {
    let tables = of(iocs::write);
    Judge::Iris.accepts(&tables);
    let least = String::from_utf8(tables[3].clone()).unwrap();
    assert_eq!(least, format!("{}\r\n", iocs::HEADER));
    Judge::Iris.rejects(&tables[0], "ioc_value", "value");
    Judge::Iris.rejects(&tables[0], "\r\n192", "\r\n=192");
    Judge::Iris.rejects(&tables[0], "ip-src", "address");
}

#[test]
fn intelmq_takes_every_event_and_refuses_a_broken_one() {
    let events = of(intelmq::write);
    Judge::IntelMq.accepts(&events);
    assert!(events[3].is_empty());
    Judge::IntelMq.rejects(&events[0], "\"source.ip\":\"", "\"source.ip\":\"999.");
    Judge::IntelMq.rejects(&events[0], "\"feed.name\"", "\"feed.title\"");
    Judge::IntelMq.rejects(
        &events[0],
        "\"classification.type\":\"",
        "\"classification.type\":\"un",
    );
}

/// All attributes of an event, those in objects included.
fn attributes(event: &Json) -> Vec<&Json> {
    let event = &event["Event"];
    let objects = event["Object"].as_array().unwrap();
    let inside = objects
        .iter()
        .flat_map(|o| o["Attribute"].as_array().unwrap());
    event["Attribute"]
        .as_array()
        .unwrap()
        .iter()
        .chain(inside)
        .collect()
}

fn event(report: &Report) -> Json {
    serde_json::from_slice(&misp::write(report)).unwrap()
}

#[test]
fn every_answer_is_in_the_event_but_who_reports() {
    let report = report(&everything(), "fr");
    let event = event(&report);
    let attributes = attributes(&event);
    let values: Vec<&str> = attributes
        .iter()
        .map(|a| a["value"].as_str().unwrap())
        .collect();
    let comments: Vec<&str> = attributes
        .iter()
        .map(|a| a["comment"].as_str().unwrap())
        .collect();
    let tags = event["Event"]["Tag"].to_string();
    for fact in &report.facts {
        for item in &fact.items {
            let shown = super::super::visible::lines(&item.shown[0]).join("\n");
            let found = values
                .iter()
                .chain(&comments)
                .any(|v| v.contains(&item.canonical) || v.contains(&shown))
                || tags.contains(&item.canonical.replace('"', "\\\""))
                || tags.contains(&format!("tlp:{}", item.canonical));
            let out = fact.names_a_person();
            assert!(found || out, "{} {item:?}", fact.path());
        }
    }
    let all = event.to_string();
    let persons: Vec<_> = report.facts.iter().filter(|f| f.names_a_person()).collect();
    assert!(persons.len() > 10, "{}", persons.len());
    for fact in persons {
        let value = fact.canonical();
        // A choice, a number or a zone says nothing by itself.
        let chance = value.len() < 8 || matches!(fact.value, Typed::Zone(_));
        assert!(chance || !all.contains(&value), "{} {value}", fact.path());
    }
}

/// A host's row of this role with an address and perhaps more.
fn host(address: &str, role: &str, more: &[(&str, &str)]) -> Asked {
    let maker = Maker::default();
    let text = |value: &str| Value::Text(value.to_owned());
    let choice = |value: &str| {
        Value::Choice(Chosen {
            option: value.to_owned(),
            other: None,
        })
    };
    let mut fields = vec![
        field("address", maker.kind("host", ""), Some("host.address")),
        field("role", maker.kind("choice", "host.role"), Some("host.role")),
    ];
    let mut answers = vec![text(address), choice(role)];
    for (name, value) in more {
        let kind = if *name == "spoofed" {
            "tristate"
        } else {
            "port"
        };
        fields.push(field(
            name,
            maker.kind(kind, ""),
            Some(&format!("host.{name}")),
        ));
        answers.push(if *name == "spoofed" {
            choice(value)
        } else {
            text(value)
        });
    }
    let ids = fields.iter().map(|f| f.id.clone());
    let row = Row {
        id: 1,
        answers: ids.zip(answers).collect(),
    };
    let order = (0..fields.len()).collect();
    let repeat = Repeat {
        min: 0,
        max: 9,
        title: Vec::new(),
        order,
        fields,
    };
    let mut asked = Asked::default();
    asked.add(
        field("hosts", Kind::Repeat(repeat), Some("host")),
        Value::Rows(vec![row]),
    );
    asked
}

#[test]
fn an_alarm_is_raised_by_what_attacked_only() {
    for (address, role, more, kind, ids) in [
        ("198.51.100.7", "source", &[][..], "ip-src", true),
        ("2001:db8::7", "source", &[], "ip-src", true),
        ("evil.example", "source", &[], "hostname", true),
        (
            "198.51.100.7",
            "source",
            &[("spoofed", "yes")],
            "ip-src",
            false,
        ),
        (
            "198.51.100.7",
            "source",
            &[("spoofed", "no")],
            "ip-src",
            true,
        ),
        ("10.0.0.7", "source", &[], "ip-src", false),
        ("fe80::1", "source", &[], "ip-src", false),
        ("198.51.100.7", "victim", &[], "ip-dst", false),
        ("198.51.100.7", "intermediary", &[], "ip-dst", false),
        ("198.51.100.7", "unknown", &[], "ip-dst", false),
    ] {
        let event = event(&report(&host(address, role, more), "en"));
        let attributes = attributes(&event);
        let found = attributes.iter().find(|a| a["value"] == address).unwrap();
        assert_eq!(
            (found["type"].as_str(), found["to_ids"].as_bool()),
            (Some(kind), Some(ids)),
            "{address} {role}"
        );
    }
}

#[test]
fn what_was_attacked_is_a_destination_and_no_indicator() {
    let report = report(&host("192.0.2.1", "victim", &[("port", "22")]), "en");
    assert_eq!(
        iocs::write(&report),
        format!("{}\r\n", iocs::HEADER).into_bytes()
    );
    let event: Json = serde_json::from_slice(&intelmq::write(&report)).unwrap();
    assert_eq!(
        (&event["destination.ip"], &event["destination.port"]),
        (&"192.0.2.1".into(), &22.into())
    );
    assert!(event.get("source.ip").is_none());
}

#[test]
fn markings_go_along_and_none_is_the_strictest() {
    let asked = host("198.51.100.7", "source", &[]);
    let mut report = report(&asked, "en");
    for (tlp, own, iris, intelmq_says, exact) in [
        (None, None, ",red\r\n", None, None),
        (
            Some(Tlp::Green),
            None,
            ",green\r\n",
            Some("GREEN"),
            Some("TLP:GREEN"),
        ),
        (
            Some(Tlp::AmberStrict),
            None,
            ",amber+strict\r\n",
            Some("RED"),
            Some("TLP:AMBER+STRICT"),
        ),
        (
            Some(Tlp::Green),
            Some("red"),
            ",red\r\n",
            Some("RED"),
            Some("TLP:RED"),
        ),
    ] {
        report.tlp = tlp;
        report.facts[0].tlp = own.map(str::to_owned);
        let table = String::from_utf8(iocs::write(&report)).unwrap();
        assert!(table.ends_with(iris), "{table}");
        let line: Json = serde_json::from_slice(&intelmq::write(&report)).unwrap();
        let said = |key: &str| line.get(key).and_then(Json::as_str);
        assert_eq!((said("tlp"), said("extra.tlp")), (intelmq_says, exact));
        let event = event(&report);
        let whole = event["Event"]["Tag"].to_string();
        assert_eq!(whole.contains("tlp:"), tlp.is_some(), "{whole}");
        let attributes = attributes(&event);
        let found = attributes
            .iter()
            .find(|a| a["value"] == "198.51.100.7")
            .unwrap();
        assert_eq!(found.get("Tag").is_some(), own.is_some());
    }
}

#[test]
fn an_exercise_and_the_example_are_marked_for_every_tool() {
    with_making(&host("198.51.100.7", "source", &[]), "en", true, |making| {
        let report = Report {
            example: true,
            ..make(making)
        };
        let event = event(&report).to_string();
        let table = String::from_utf8(iocs::write(&report)).unwrap();
        let line = String::from_utf8(intelmq::write(&report)).unwrap();
        for mark in ["tocsin:test", "tocsin:example"] {
            assert!(event.contains(mark) && table.contains(mark), "{mark}");
        }
        assert!(event.contains("[TEST] "));
        assert!(
            line.contains("\"classification.taxonomy\":\"test\""),
            "{line}"
        );
        assert!(line.contains("\"extra.example\":\"true\""), "{line}");
    });
}

/// The same report later: nothing of the event is another, so MISP changes it in place.
#[test]
fn the_parts_of_an_event_keep_their_names() {
    let uuids = |report: &Report| {
        let event = event(report);
        let all = attributes(&event);
        let mut all: Vec<String> = all.iter().map(|a| a["uuid"].to_string()).collect();
        all.push(event["Event"]["uuid"].to_string());
        all
    };
    let mut report = report(&everything(), "en");
    let first = uuids(&report);
    report.revision = 2;
    report
        .facts
        .iter_mut()
        .filter(|f| f.means("narrative"))
        .for_each(|f| f.items[0].shown[0].push_str(" and more"));
    assert_eq!(uuids(&report), first);
    report.id.uuid = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c".to_owned();
    assert!(uuids(&report).iter().all(|uuid| !first.contains(uuid)));
}

#[test]
fn no_cell_is_a_formula_and_no_address_is_another() {
    let indicator = |kind: &str, value: &str| {
        let maker = Maker::default();
        let fields = vec![
            field("value", maker.kind(kind, ""), Some("indicator.value")),
            field(
                "about",
                maker.kind("longtext", ""),
                Some("indicator.description"),
            ),
        ];
        let about = "x;=cmd|' /C calc'!A0\r\n@SUM(1), \"quoted\"\u{2028}end";
        let answers = [value, about].map(|v| Value::Text(v.to_owned()));
        let row = Row {
            id: 1,
            answers: fields.iter().map(|f| f.id.clone()).zip(answers).collect(),
        };
        let repeat = Repeat {
            min: 0,
            max: 9,
            title: Vec::new(),
            order: vec![0, 1],
            fields,
        };
        let mut asked = Asked::default();
        asked.add(
            field("found", Kind::Repeat(repeat), Some("indicator")),
            Value::Rows(vec![row]),
        );
        iocs::write(&report(&asked, "en"))
    };
    for (kind, value, begins) in [
        (
            "email",
            "=cmd@evil.example",
            "\"\"\"=cmd\"\"@evil.example\",email-src,",
        ),
        ("email", "a+b@evil.example", "a+b@evil.example,email-src,"),
        (
            "text",
            "=HYPERLINK(\"x\")",
            "\"'=HYPERLINK(\"\"x\"\")\",other,",
        ),
        ("text", "-1+1", "'-1+1,other,"),
        (
            "url",
            "https://evil.example/a,b",
            "\"https://evil.example/a,b\",url,",
        ),
        ("domain", "evil.example", "evil.example,domain,"),
        ("network", "198.51.100.0/24", "198.51.100.0/24,ip-dst,"),
    ] {
        let table = indicator(kind, value);
        Judge::Iris.accepts(std::slice::from_ref(&table));
        let table = String::from_utf8(table).unwrap();
        let row = table.lines().nth(1).unwrap();
        assert!(row.starts_with(begins), "{row}");
        assert!(
            row.contains("x;'=cmd") && !row.contains('\u{2028}'),
            "{row}"
        );
    }
    let long = "v".repeat(20_000);
    assert_eq!(
        indicator("text", &long),
        format!("{}\r\n", iocs::HEADER).into_bytes()
    );
}

/// Neither person nor organisation nor domain, wherever the answers stand; hosts aside, which the site has names for.
#[test]
fn who_reports_is_in_nothing_that_machines_pass_on() {
    let mut whole = report(&everything(), "en");
    whole.id.domain = "whose.example".to_owned();
    let who = |fact: &Fact| {
        let meaning = fact.meaning();
        let prefixes = ["reporter.", "organisation.", "contact"];
        prefixes.iter().any(|prefix| meaning.starts_with(prefix))
            && meaning != "contact.may_pass_on"
            || meaning == "report.credit"
    };
    let mut count = 0;
    for fact in whole.facts.iter_mut().filter(|fact| who(fact)) {
        assert!(fact.names_a_person(), "{}", fact.path());
        let said = format!("who-{count}.whose.example");
        count += 1;
        for item in &mut fact.items {
            item.canonical.clone_from(&said);
            item.specified = Some(said.clone());
            item.shown.fill(said.clone());
        }
    }
    assert!(count > 30, "{count}");
    for (name, bytes) in [
        ("MISP", misp::write(&whole)),
        ("iocs.csv", iocs::write(&whole)),
        ("IntelMQ", intelmq::write(&whole)),
    ] {
        let text = String::from_utf8(bytes).unwrap();
        assert!(!text.contains("whose.example"), "{name}: {text}");
    }
}

#[test]
fn an_event_is_named_by_its_reference_and_dated_as_the_incident() {
    let mut report = report(&everything(), "en");
    let began = report.meaning("time.started").unwrap().clone();
    let Typed::Moment(moment) = &began.value else {
        panic!("{began:?}")
    };
    let said = |report: &Report| {
        let event = event(report);
        ["info", "date"].map(|key| event["Event"][key].as_str().unwrap().to_owned())
    };
    let [info, date] = said(&report);
    assert!(info.ends_with(": 7K3M-Q9ZT"), "{info}");
    assert_eq!(date, moment.best.date().to_string());
    report.reference.clear();
    report
        .facts
        .retain(|fact| !fact.meaning().starts_with("time."));
    let [info, date] = said(&report);
    assert!(info.ends_with(&report.id.uuid), "{info}");
    assert_eq!(date, report.made.date().to_string());
}

/// An address has one meaning wherever it stands.
#[test]
fn an_address_stands_the_same_way_in_misp_and_in_iris() {
    for (role, kind) in [
        ("source", "ip-src"),
        ("intermediary", "ip-dst"),
        ("unknown", "ip-dst"),
    ] {
        let report = report(&host("198.51.100.7", role, &[]), "en");
        let event = event(&report);
        let attributes = attributes(&event);
        let found = attributes
            .iter()
            .find(|a| a["value"] == "198.51.100.7")
            .unwrap();
        assert_eq!(found["type"], kind, "{role}");
        let table = String::from_utf8(iocs::write(&report)).unwrap();
        assert!(
            table.contains(&format!("\n198.51.100.7,{kind},")),
            "{table}"
        );
    }
}
