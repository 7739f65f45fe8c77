//! What an update says of itself, in each rendition.

use super::fixture::{everything, id, with_making};
use super::judges::Judge;
use crate::report::fact::Own;
use crate::report::redact::{Passing, redact};
use crate::report::{Making, Past, Report, Tlp, iodef, json, make, text, update};
use crate::store::edition::{Edition, kept};
use std::convert::Infallible;
use tocsin_form_schema::answers::Value;

const BEFORE: &str = "Grottenolm before";

fn updated() -> Report {
    let asked = everything();
    with_making(&asked, "fr", false, |making| {
        let mut answers = asked.answers.clone();
        answers
            .fields
            .insert(id("own_longtext"), Value::Text(BEFORE.into()));
        answers.fields.remove(&id("own_text"));
        let edition = Edition {
            revision: 1,
            made: "2026-11-20T10:00:00+01:00[Europe/Paris]".parse().unwrap(),
            stage: None,
            answers,
            files: kept(making.hashes),
            changes: Vec::new(),
        };
        make(&Making {
            id: making.id.clone(),
            revision: 2,
            update_token: making.update_token.clone(),
            reference: making.reference.clone(),
            made: making.made.clone(),
            past: Past {
                editions: &[edition],
                since: None,
            },
            ..*making
        })
    })
}

#[test]
fn an_update_is_told_in_each_language_and_passes_the_judges() {
    let report = updated();
    assert_eq!(report.changes.len(), 2, "{:?}", report.changes);
    let text = text::write(&report);
    assert_eq!(text.matches(BEFORE).count(), report.languages.len());
    Judge::Xml.accepts(&[iodef::write(&report)]);
    Judge::Rfc8727.accepts(&[iodef::write_json(&report)]);
    // What was said before stands in the report before, not in this one's data.
    let xml = String::from_utf8(iodef::write(&report)).unwrap();
    let json = String::from_utf8(json::write(&report)).unwrap();
    assert!(!xml.contains(BEFORE) && !json.contains(BEFORE));
    assert_eq!(xml.matches("name=\"report-version\"").count(), 2);
}

#[test]
fn a_copy_for_passing_on_does_not_say_what_was_said_before() {
    let passing = Passing {
        level: Tlp::Red,
        unmarked: Tlp::Clear,
    };
    let copy = redact(&updated(), &passing, |_, _| Ok::<_, Infallible>(false)).unwrap();
    assert!(!text::write(&copy).contains(BEFORE));
    assert!(
        copy.history
            .iter()
            .all(|revision| revision.changes.is_empty())
    );
}

/// The same words, marked otherwise: what changed would not be seen.
#[test]
fn another_marking_is_told_beside_the_same_words() {
    let mut now = updated();
    let mut before = now.clone();
    let fact = before.facts.iter_mut().find(|f| f.field == id("own_text"));
    let fact = fact.unwrap();
    fact.tlp = Some("red".to_owned());
    fact.own = Some(Own {
        tlp: Tlp::Red,
        chosen: true,
        open: false,
    });
    now.changes = update::changes(&before, &now);
    assert_eq!(now.changes.len(), 1, "{:?}", now.changes);
    let text = text::write(&now);
    assert!(text.contains("\n  Before (TLP:RED)\n    "), "{text}");
    assert!(text.contains("\n  Now\n    "), "{text}");
}
