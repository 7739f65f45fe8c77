//! The requirements of FINE, one by one, on exports as they are made: the golden report of the example and the report
//! that has an answer to every question. `docs/fine.md` names these tests.

use super::fixture::{Asked, everything, report, with_making};
use super::golden::full;
use super::iodef::{assert_carried, assert_valid, effective};
use crate::clock::testing::SetClock;
use crate::report::{Report, iodef, make};
use crate::store::receipt::Identity;
use roxmltree::{Document, Node};
use std::collections::BTreeSet;
use tocsin_form_schema::answers::Value;

const LANG: (&str, &str) = ("http://www.w3.org/XML/1998/namespace", "lang");

/// Something is asked of the document that a report is exported as.
fn exported<T>(report: &Report, ask: impl FnOnce(&Document<'_>) -> T) -> T {
    let xml = String::from_utf8(iodef::write(report)).unwrap();
    ask(&Document::parse(&xml).unwrap())
}

/// Elements of a class, wherever they stand.
fn all<'a, 'd>(document: &'a Document<'d>, class: &str) -> Vec<Node<'a, 'd>> {
    let nodes = document.descendants();
    nodes.filter(|n| n.tag_name().name() == class).collect()
}

/// What the elements of a class say.
fn texts<'a>(document: &'a Document<'_>, class: &str) -> Vec<&'a str> {
    let nodes = all(document, class).into_iter();
    nodes.filter_map(|node| node.text()).collect()
}

/// Elements of a class directly in another.
fn inside<'a, 'd>(document: &'a Document<'d>, parent: &str, class: &str) -> Vec<Node<'a, 'd>> {
    let mut nodes = all(document, class);
    nodes.retain(|n| n.parent().is_some_and(|p| p.tag_name().name() == parent));
    nodes
}

fn child<'a>(node: Node<'a, '_>, class: &str) -> Option<&'a str> {
    let mut children = node.descendants();
    children
        .find(|n| n.tag_name().name() == class)
        .and_then(|n| n.text())
}

#[test]
fn fine_3_1_published_rfcs_say_what_it_is() {
    let report = full();
    assert_valid(&report);
    exported(&report, |document| {
        let root = document.root_element();
        assert_eq!(
            root.tag_name().namespace(),
            Some("urn:ietf:params:xml:ns:iodef-2.0")
        );
        assert_eq!(root.attribute("version"), Some("2.00"));
        let schema = root.attributes().find(|a| a.name() == "schemaLocation");
        assert!(schema.is_some_and(|a| a.value().starts_with("urn:ietf:params:xml:ns:iodef-2.0 ")));
    });
}

#[test]
fn fine_3_2_what_the_data_model_lacks_is_named_and_typed() {
    let report = report(&everything(), "en");
    assert_carried(&report, &assert_valid(&report));
    exported(&report, |document| {
        let more = all(document, "AdditionalData");
        let named = |n: &Node<'_, '_>| n.attribute("name").is_some_and(|name| !name.is_empty());
        assert!(more.iter().all(|n| named(n) && n.has_attribute("dtype")));
        // A question that only this team asks, and a kind that the data model does not know.
        let own = |id: &str| format!("form:{}/{id}", super::fixture::TEAM);
        let of = |id: &str| {
            let name = own(id);
            let found = more.iter().find(|n| n.attribute("name") == Some(&*name));
            found.map(|n| (n.attribute("dtype").unwrap(), n.attribute("formatid")))
        };
        assert_eq!(of("own_integer"), Some(("integer", None)));
        assert!(of("own_money").is_some() && of("own_network").is_some());
        for node in document.descendants().filter(Node::is_element) {
            for attribute in node.attributes() {
                if let Some(of) = attribute.name().strip_prefix("ext-") {
                    assert_eq!(node.attribute(of), Some("ext-value"), "{node:?}");
                }
            }
        }
    });
}

#[test]
fn fine_4_1_every_text_has_its_language_and_its_letters() {
    exported(&report(&everything(), "fr"), |document| {
        for class in [
            "Description",
            "ContactName",
            "ContactTitle",
            "PAddress",
            "Location",
            "Cause",
        ] {
            assert!(
                all(document, class).iter().all(|n| n.has_attribute(LANG)),
                "{class}"
            );
        }
        // From the right, without spaces, and with a mark that stands apart: as typed.
        let told = texts(document, "Description");
        assert!(
            told.iter()
                .any(|text| text.ends_with(": عربي 日本語 e\u{301}"))
        );
    });
    let text = crate::report::text::write(&full());
    assert!(text.contains("ПРОЧТИ") && text.contains("请阅读"));
}

#[test]
fn fine_4_2_the_same_is_told_in_several_languages() {
    exported(&full(), |document| {
        let told = inside(document, "Incident", "Description");
        let tied: Vec<_> = told
            .iter()
            .map(|n| (n.attribute(LANG), n.attribute("translation-id")))
            .collect();
        let tie = Some("narrative");
        assert_eq!(tied, [(Some("ja"), tie), (Some("fr"), tie)]);
        assert!(told[1].text().unwrap().starts_with("Lundi à 14 h 05"));
        // What the team's form says is in each language of the report.
        let options = inside(document, "Expectation", "Description");
        let advice = options
            .iter()
            .filter(|n| n.attribute("translation-id") == Some("wanted_action#advice"));
        let languages: Vec<_> = advice.map(|n| n.attribute(LANG).unwrap()).collect();
        assert_eq!(languages, ["en", "ja"]);
    });
}

#[test]
fn fine_4_3_what_is_counted_is_from_fixed_lists() {
    exported(&full(), |document| {
        let categories = texts(document, "IncidentCategory");
        assert!(categories.contains(&"rsit:intrusion-attempts=\"brute-force\""));
        let systems = all(document, "System");
        let sources = systems
            .iter()
            .filter(|n| n.attribute("category") == Some("source"));
        let addresses: BTreeSet<_> = sources.filter_map(|n| child(*n, "Address")).collect();
        let expected = BTreeSet::from(["203.0.113.99", "2001:db8:bad:cafe::99"]);
        assert_eq!(addresses, expected);
        let kinds = all(document, "Address");
        let kinds: BTreeSet<_> = kinds
            .iter()
            .filter_map(|n| n.attribute("category"))
            .collect();
        assert_eq!(kinds, BTreeSet::from(["ipv4-addr", "ipv6-addr"]));
    });
}

#[test]
fn fine_4_5_each_part_has_its_own_restriction() {
    exported(&report(&everything(), "en"), |document| {
        let is_red = |text: &str| {
            let mut nodes = document.descendants();
            let node = nodes
                .find(|n| n.is_element() && n.text() == Some(text))
                .unwrap();
            effective(node) == Some("red")
        };
        assert!(is_red("police 4711"));
        let others = all(document, "System");
        assert!(others.iter().any(|n| effective(*n) != Some("red")));
    });
    exported(&full(), |document| {
        let incident = document.descendants().find(|n| n.has_tag_name("Incident"));
        assert_eq!(
            incident.and_then(|n| n.attribute("restriction")),
            Some("amber")
        );
    });
}

#[test]
fn fine_6_1_the_least_that_describes_an_incident_is_a_report() {
    let report = report(&Asked::default(), "en");
    let xml = assert_valid(&report);
    let document = Document::parse(&xml).unwrap();
    let incident = document.descendants().find(|n| n.has_tag_name("Incident"));
    let incident = incident.unwrap();
    assert_eq!(incident.attribute("purpose"), Some("reporting"));
    for class in ["IncidentID", "GenerationTime", "Contact"] {
        assert_eq!(inside(&document, "Incident", class).len(), 1, "{class}");
    }
}

#[test]
fn fine_6_2_the_creator_is_derived_from_the_id() {
    exported(&full(), |document| {
        let ids = inside(document, "Incident", "IncidentID");
        assert_eq!(ids.len(), 1);
        assert_eq!(
            ids[0].attribute("name"),
            Some("chem.xyz-university.example")
        );
        assert_eq!(ids[0].text(), Some("0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"));
    });
    // Made at the same instant.
    let clock = SetClock::new("2026-11-21T10:00:00Z");
    let new = || Identity::new("site.example".to_owned(), &clock).report;
    let ids: BTreeSet<String> = (0..10_000).map(|_| new().uuid).collect();
    assert_eq!(ids.len(), 10_000);
    let is_v7 = |id: &String| id.len() == 36 && id.get(14..15) == Some("7");
    assert!(ids.iter().all(is_v7));
}

#[test]
fn fine_6_3_source_and_target_are_named() {
    exported(&full(), |document| {
        for category in ["source", "target"] {
            let systems = all(document, "System");
            let of = systems
                .iter()
                .filter(|n| n.attribute("category") == Some(category));
            let named = of.filter(|n| child(**n, "Address").or(child(**n, "Name")).is_some());
            assert!(named.count() >= 2, "{category}");
        }
    });
}

#[test]
fn fine_6_4_what_is_known_of_a_host_stands_with_it() {
    exported(&report(&everything(), "en"), |document| {
        let systems = all(document, "System");
        let has = |class: &str| systems.iter().any(|n| child(*n, class).is_some());
        for class in ["Description", "AssetID", "Location", "Counter", "Port"] {
            assert!(has(class), "{class}");
        }
        for (parent, class) in [
            ("OperatingSystem", "Description"),
            ("Application", "Description"),
        ] {
            assert!(!inside(document, parent, class).is_empty(), "{parent}");
        }
        for attribute in ["ownership", "spoofed"] {
            assert!(
                systems.iter().any(|n| n.has_attribute(attribute)),
                "{attribute}"
            );
        }
    });
}

#[test]
fn fine_6_5_the_method_is_told_and_weaknesses_are_numbered() {
    exported(&full(), |document| {
        let told = inside(document, "Method", "Description");
        assert!(
            told[0]
                .text()
                .unwrap()
                .contains("/var/www/share/img/logo.php")
        );
        let names = all(document, "ReferenceName");
        let cve = names
            .iter()
            .filter(|n| n.attribute("specIndex") == Some("1"));
        let ids: Vec<_> = cve.filter_map(|n| child(*n, "ID")).collect();
        assert_eq!(ids, ["CVE-2026-99991", "CVE-2026-99992"]);
        assert!(
            texts(document, "IncidentCategory")
                .iter()
                .all(|tag| tag.starts_with("rsit:"))
        );
    });
}

#[test]
fn fine_6_6_creator_reporter_and_who_did_what_are_told_apart() {
    exported(&full(), |document| {
        let contacts = all(document, "Contact");
        let of = |role: &str| {
            let found = contacts.iter().filter(|n| {
                n.attribute("role") == Some(role) || n.attribute("ext-role") == Some(role)
            });
            let names: Vec<_> = found.filter_map(|n| child(*n, "ContactName")).collect();
            names
        };
        assert_eq!(of("creator"), ["Département de chimie, XYZ University"]);
        assert_eq!(of("reporter"), ["Anna Lindqvist"]);
        assert_eq!(
            of("performer"),
            ["Jürgen Müßig", "Anna Lindqvist", "Postmaster on duty"]
        );
    });
}

#[test]
fn fine_6_7_each_file_has_its_size_its_place_and_its_hash() {
    let report = report(&everything(), "en");
    assert!(report.evidence.len() > 2);
    exported(&report, |document| {
        let files = all(document, "File");
        assert_eq!(files.len(), report.evidence.len());
        for (file, piece) in files.into_iter().zip(&report.evidence) {
            use base64::Engine;
            let hash = piece.sha256.unwrap();
            let hash = base64::engine::general_purpose::STANDARD.encode(hash);
            assert_eq!(child(file, "DigestValue"), Some(&*hash));
            assert_eq!(child(file, "URL"), Some(&*piece.member));
            assert_eq!(child(file, "FileSize"), Some(&*piece.size.to_string()));
            assert_eq!(child(file, "FileName"), Some(&*piece.name));
        }
    });
}

#[test]
fn fine_6_8_the_reporters_own_words_are_kept() {
    let report = full();
    let told = report.facts.iter().find(|f| f.means("narrative")).unwrap();
    exported(&report, |document| {
        let text = inside(document, "Incident", "Description")[0]
            .text()
            .unwrap();
        assert_eq!(text, told.canonical());
        assert!(text.lines().count() > 10);
    });
}

#[test]
fn fine_6_9_advisories_and_other_incidents_are_referred_to() {
    exported(&report(&everything(), "en"), |document| {
        let advisories = inside(document, "Reference", "URL");
        assert!(
            advisories
                .iter()
                .any(|n| n.text().unwrap().starts_with("https://"))
        );
        assert!(!all(document, "RelatedActivity").is_empty());
    });
}

#[test]
fn fine_6_10_the_impact_is_told_in_fixed_words_money_and_the_reporters_own() {
    exported(&full(), |document| {
        let impacts = all(document, "BusinessImpact");
        let kinds: Vec<_> = impacts.iter().filter_map(|n| n.attribute("type")).collect();
        let expected = [
            "loss-of-service",
            "breach-privacy",
            "breach-credential",
            "breach-proprietary",
        ];
        assert_eq!(kinds, expected);
        assert_eq!(impacts[0].attribute("severity"), Some("medium"));
        let money = &all(document, "MonetaryImpact")[0];
        assert_eq!(
            (money.attribute("currency"), money.text()),
            (Some("CAD"), Some("1200.50"))
        );
        let told = inside(document, "SystemImpact", "Description");
        assert!(told[0].text().unwrap().contains("patent application"));
    });
}

#[test]
fn fine_6_11_each_action_has_its_time_and_who_took_it() {
    let report = full();
    exported(&report, |document| {
        let items = all(document, "HistoryItem");
        let taken: Vec<_> = items
            .iter()
            .filter(|n| n.attribute("action") != Some("status-new-info"))
            .collect();
        assert_eq!(taken.len(), 3);
        for item in taken {
            for class in ["DateTime", "ContactName", "Description"] {
                assert!(child(*item, class).is_some(), "{class}");
            }
        }
    });
}

/// Seconds of a time in UTC, and that it says its offset.
fn instant(text: &str) -> i64 {
    let (_, offset) = text.split_at(19);
    assert!(
        offset.starts_with(['+', '-']) && offset != "-00:00",
        "{text}"
    );
    text.parse::<jiff::Timestamp>().unwrap().as_second()
}

#[test]
fn fine_6_12_times_are_comparable_however_exactly_they_are_known() {
    exported(&full(), |document| {
        let times = [
            "DetectTime",
            "StartTime",
            "EndTime",
            "ReportTime",
            "GenerationTime",
            "DateTime",
        ];
        let mut seen = 0;
        for text in times.iter().flat_map(|class| texts(document, class)) {
            instant(text);
            seen += 1;
        }
        assert!(seen >= 8, "{seen}");
        let more = all(document, "AdditionalData");
        let interval = |name: &str| {
            let found = more.iter().find(|n| {
                n.attribute("name") == Some(name)
                    && n.attribute("formatid") == Some("iso8601-interval")
            });
            let (earliest, latest) = found.unwrap().text().unwrap().split_once('/').unwrap();
            instant(earliest)..=instant(latest)
        };
        for class in ["DetectTime", "StartTime"] {
            let best = instant(texts(document, class)[0]);
            assert!(interval(class).contains(&best), "{class}");
        }
        // A day is as long as it was there.
        let day = more.iter().find(|n| {
            n.attribute("meaning")
                .is_some_and(|meaning| meaning.starts_with("precision: day"))
        });
        let (earliest, latest) = day.unwrap().text().unwrap().split_once('/').unwrap();
        assert_eq!(instant(latest) - instant(earliest), 86_399);
    });
}

/// What is marked as an exercise is told apart in every way: no requirement of FINE, but of whoever counts (4.3).
#[test]
fn fine_4_3_an_exercise_is_not_counted_as_an_incident() {
    let purpose = |marked: bool| {
        let mut asked = everything();
        asked
            .answers
            .fields
            .retain(|_, value| !matches!(value, Value::Evidence(_)));
        with_making(&asked, "en", marked, |making| {
            exported(&make(making), |document| {
                let incident = document.descendants().find(|n| n.has_tag_name("Incident"));
                incident
                    .and_then(|n| n.attribute("purpose"))
                    .map(str::to_owned)
            })
        })
    };
    assert_ne!(purpose(true), purpose(false));
}
