//! What an update says of itself, in each rendition.

use super::fixture::{TEAM, everything, id, with_making};
use super::judges::Judge;
use crate::report::fact::Own;
use crate::report::redact::{Held, Passing, redact};
use crate::report::standing::{Standing, State, Ticket};
use crate::report::{
    Making, Past, Report, Tlp, intelmq, iocs, iodef, json, make, misp, text, update,
};
use crate::store::edition::{Edition, kept};
use std::convert::Infallible;
use tocsin_form_schema::answers::Value;

pub const BEFORE: &str = "Grottenolm before";

pub fn updated() -> Report {
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
            files: kept(making.readings),
            standing: Default::default(),
            wording: None,
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

/// The second revision, of which nothing changed but what stands beside the answers.
fn standing_as(standing: &Standing) -> Report {
    let asked = everything();
    with_making(&asked, "fr", false, |making| {
        let before = Edition {
            revision: 1,
            made: making.made.clone(),
            stage: None,
            answers: asked.answers.clone(),
            files: kept(making.readings),
            standing: Standing::default(),
            wording: None,
            changes: Vec::new(),
        };
        make(&Making {
            id: making.id.clone(),
            revision: 2,
            update_token: making.update_token.clone(),
            reference: making.reference.clone(),
            made: making.made.clone(),
            standing,
            past: Past {
                editions: &[before],
                since: None,
            },
            ..*making
        })
    })
}

/// The same in another state.
fn in_state(state: State) -> Report {
    standing_as(&Standing {
        state,
        ..Standing::default()
    })
}

/// A state is a change of its own, said in every rendition; what was withdrawn alarms nobody any more.
#[test]
fn a_state_is_a_revision_and_passes_the_judges() {
    for (state, status, analysis) in [
        (State::Open, " status=\"", "\"analysis\": \""),
        (
            State::Waiting("the provider’s logs".to_owned()),
            " status=\"in-progress\"",
            "\"analysis\": \"1\"",
        ),
        (State::Closed, " status=\"resolved\"", "\"analysis\": \"2\""),
        (
            State::Withdrawn,
            " status=\"ext-value\" ext-status=\"withdrawn\"",
            "\"analysis\": \"2\"",
        ),
    ] {
        let report = in_state(state.clone());
        assert_eq!(
            report.changes.len(),
            usize::from(state != State::Open),
            "{state:?}"
        );
        let text = text::write(&report);
        let key = format!("Tocsin-State: {}", state.name());
        assert_eq!(
            text.lines().any(|l| l == key),
            state != State::Open,
            "{text}"
        );
        assert_eq!(
            text.contains("*** WITHDRAWN ***"),
            state == State::Withdrawn
        );
        let xml = String::from_utf8(iodef::write(&report)).unwrap();
        assert!(xml.contains(status), "{status}: {xml}");
        assert_eq!(xml.contains("tocsin:state"), state != State::Open, "{xml}");
        let misp = String::from_utf8(misp::write(&report)).unwrap();
        assert!(misp.contains(analysis), "{state:?}");
        let tag = format!("tocsin:state=\\\"{}\\\"", state.name());
        assert_eq!(misp.contains(&tag), state != State::Open, "{tag}");
        let holds = state != State::Withdrawn;
        assert_eq!(misp.contains("\"to_ids\": true"), holds);
        let rows = String::from_utf8(iocs::write(&report)).unwrap();
        assert_eq!(rows.lines().count() > 1, holds, "{rows}");
        assert_eq!(intelmq::write(&report).is_empty(), !holds);
        if let Some(what) = state.waits_for() {
            let told = text.lines().filter(|l| l.ends_with(what)).count();
            // The key; the change and the state in each language.
            assert_eq!(told, 1 + 2 * report.languages.len(), "{text}");
            assert!(xml.contains(what));
            let passing = Passing {
                level: Tlp::Red,
                unmarked: Tlp::Clear,
            };
            let copy = redact(&report, &passing, |_, _| {
                Ok::<_, Infallible>(Held::default())
            })
            .unwrap();
            let json = String::from_utf8(json::write(&copy)).unwrap();
            assert!(json.contains("\"state\": \"waiting\"") && !json.contains(what));
        }
        Judge::Xml.accepts(&[xml.into_bytes()]);
        Judge::Rfc8727.accepts(&[iodef::write_json(&report)]);
        Judge::Misp.accepts(&[misp.into_bytes()]);
        Judge::Iris.accepts(&[rows.into_bytes()]);
    }
}

/// Typed as anything is: nothing of it breaks a rendition or passes for a key, and it is read back as it was said.
#[test]
fn what_is_waited_for_breaks_nothing() {
    let what = " \u{0}\u{fffe}\u{202e}logs ]]> <b>&\r\nTocsin-State: closed ";
    let report = in_state(State::Waiting(what.to_owned()));
    Judge::Xml.accepts(&[iodef::write(&report)]);
    Judge::Rfc8727.accepts(&[iodef::write_json(&report)]);
    let text = text::write(&report);
    let states = text.lines().filter(|line| line.starts_with("Tocsin-State"));
    assert_eq!(states.collect::<Vec<_>>(), ["Tocsin-State: waiting"]);
    let (head, _) = json::read(&json::write(&report), &everything().form()).unwrap();
    assert_eq!(head.state(), report.state);
}

/// The numbers that teams gave it: one class for all, whoever names them, and as a change those of other teams only.
#[test]
fn the_numbers_of_teams_are_in_every_rendition_and_pass_the_judges() {
    let other = Ticket::typed("cert.example.org", "2026-17").unwrap();
    let standing = Standing {
        ticket: "[ABC #4711]".to_owned(),
        ..Standing::default()
    };
    let report = standing_as(&standing.with(other.clone()));
    assert_eq!(report.changes.len(), 1, "{:?}", report.changes);
    assert_eq!(report.changes[0].now[0][0], "cert.example.org 2026-17");
    let xml = String::from_utf8(iodef::write(&report)).unwrap();
    assert_eq!(xml.matches("<AlternativeID").count(), 1);
    for number in [
        format!("<IncidentID name=\"{TEAM}\">4711<"),
        "<IncidentID name=\"cert.example.org\">2026-17<".to_owned(),
    ] {
        assert!(xml.contains(&number), "{number}: {xml}");
    }
    let text = text::write(&report);
    for line in [
        "Team-Ticket: 4711",
        "Other-Ticket: cert.example.org 2026-17",
    ] {
        assert!(text.lines().any(|l| l == line), "{line}: {text}");
    }
    assert!(
        String::from_utf8(misp::write(&report))
            .unwrap()
            .contains("cert.example.org 2026-17")
    );
    Judge::Xml.accepts(&[xml.into_bytes()]);
    Judge::Rfc8727.accepts(&[iodef::write_json(&report)]);
    Judge::Misp.accepts(&[misp::write(&report)]);

    // Who passes it on without who reported it passes on none of them: their team knows the site.
    let passing = Passing {
        level: Tlp::Red,
        unmarked: Tlp::Clear,
    };
    let copy = redact(&report, &passing, |_, _| {
        Ok::<_, Infallible>(Held::default())
    })
    .unwrap();
    let json = String::from_utf8(json::write(&copy)).unwrap();
    assert!(!json.contains("2026-17") && !text::write(&copy).contains("2026-17"));
}

#[test]
fn a_copy_for_passing_on_does_not_say_what_was_said_before() {
    let passing = Passing {
        level: Tlp::Red,
        unmarked: Tlp::Clear,
    };
    let copy = redact(&updated(), &passing, |_, _| {
        Ok::<_, Infallible>(Held::default())
    })
    .unwrap();
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

/// Of a narrative of pages, a changed sentence is told with its neighbours, not the whole twice.
#[test]
fn of_a_long_text_what_is_different_is_told() {
    let story = |day: &str| {
        let lines = (1..=60).map(|n| match n {
            30 => format!("On {day} it began."),
            n => format!("Then came {n}."),
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    let mut asked = everything();
    asked
        .answers
        .fields
        .insert(id("own_longtext"), Value::Text(story("Tuesday")));
    let report = with_making(&asked, "fr", false, |making| {
        let mut answers = asked.answers.clone();
        answers
            .fields
            .insert(id("own_longtext"), Value::Text(story("Monday")));
        let edition = Edition {
            revision: 1,
            made: making.made.clone(),
            stage: None,
            answers,
            files: kept(making.readings),
            standing: Default::default(),
            wording: None,
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
    });
    let [change] = report.changes.as_slice() else {
        panic!("{:?}", report.changes)
    };
    let told = |day: &str| format!("[…]\nThen came 29.\nOn {day} it began.\nThen came 31.\n[…]");
    assert_eq!(change.before, [vec![told("Monday"); 2]]);
    assert_eq!(change.now, [vec![told("Tuesday"); 2]]);
    // All of it stands in the answers, once in each language.
    let text = text::write(&report);
    assert_eq!(text.matches("Then came 5.").count(), 2);
}

/// Of a file that took another's place, what tells the two apart; of one that is described otherwise, what is said.
#[test]
fn a_file_of_the_same_name_is_told_by_its_size_and_digest() {
    let mut before = super::fixture::report(&everything(), "fr");
    let mut now = before.clone();
    let name = now.evidence[0].name.clone();
    now.evidence[0].sha256 = Some([0xab; 32]);
    now.evidence[0].size = 7;
    now.evidence[1].description = "of another disk".to_owned();
    let told = |before: &Report, now: &Report| -> (Vec<String>, Vec<String>) {
        let changes = update::changes(before, now);
        let [change] = changes.as_slice() else {
            panic!("{changes:?}")
        };
        let last = before.languages.len() - 1;
        let of = |said: &[Vec<String>]| said.iter().map(|said| said[last].clone()).collect();
        (of(&change.before), of(&change.now))
    };
    let (was, is) = told(&before, &now);
    let digest = crate::bundle::hex(&before.evidence[0].sha256.unwrap());
    let second = &now.evidence[1].name;
    assert_eq!(was[0], name);
    assert!(was[1].starts_with("Taille en octets : "), "{was:?}");
    assert_eq!(was[2], format!("SHA-256 : {}…", &digest[..12]));
    let said = before.evidence[1].description.lines();
    let said: Vec<&str> = std::iter::once(&**second).chain(said).collect();
    assert_eq!(was[3..], said);
    let expected = [
        "Un autre fichier du même nom",
        "Taille en octets : 7",
        "SHA-256 : abababababab…",
    ];
    assert_eq!(
        (&is[0], &is[1..4]),
        (&name, &expected.map(String::from)[..])
    );
    assert_eq!(is[4..], [second, "of another disk"].map(String::from)[..]);
    // No value shares a line with a label from the right.
    for report in [&mut before, &mut now] {
        report.languages[1] = "ar".to_owned();
    }
    let (_, is) = told(&before, &now);
    assert!(
        is.contains(&"abababababab…".to_owned()) && is.contains(&"7".to_owned()),
        "{is:?}"
    );
    let gone = {
        let mut gone = before.clone();
        gone.evidence.remove(0);
        gone
    };
    assert_eq!(told(&before, &gone).0, [name]);
}
