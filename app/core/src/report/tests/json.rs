//! `report.json` reads back as what was answered.

use super::fixture::{Asked, Maker, attachment_paths, everything, field, id, report, with_making};
use crate::report::json::{self, Unreadable};
use crate::report::{Making, make};
use crate::report::{iodef, text};
use tocsin_form_schema::answers::{Key, Moment, Value};

/// Codes of what is wrong.
fn refused(bytes: &[u8]) -> Vec<&'static str> {
    match json::read(bytes, &everything().form()) {
        Err(Unreadable::Answers(problems)) => problems.iter().map(|p| p.code).collect(),
        Err(Unreadable::Shape(_) | Unreadable::TooMany) => vec!["shape"],
        Ok(_) => Vec::new(),
    }
}

#[test]
fn reading_back_gives_the_same_answers() {
    let mut asked = everything();
    let bytes = json::write(&report(&asked, "fr"));
    let (head, read) = json::read(&bytes, &asked.form()).unwrap();
    assert_eq!(
        (head.revision, head.lang.as_str(), head.update_token),
        (1, "fr", "ce".repeat(32))
    );
    assert!(
        head.evidence
            .iter()
            .all(|e| e.sha256.as_ref().is_some_and(|h| h.len() == 64))
    );
    assert!(!head.evidence.is_empty());

    // Folders of the reporter's machine stay there.
    let members: Vec<String> = head.evidence.iter().map(|e| e.member.clone()).collect();
    let mut paths = attachment_paths(&mut asked.answers);
    assert_eq!(paths.len(), members.len());
    for (path, member) in paths.iter_mut().zip(&members) {
        path.clone_from(member);
    }
    assert_eq!(read, asked.answers);
    asked.answers = read;
    assert_eq!(json::write(&report(&asked, "fr")), bytes);
}

#[test]
fn what_does_not_apply_stays_on_the_machine() {
    let asked = everything();
    let bytes = |gone: Option<&str>| {
        with_making(&asked, "en", false, |making| {
            let mut evaluation = making.evaluation.clone();
            evaluation
                .applies
                .retain(|key| gone.is_none_or(|gone| *key != Key::field(id(gone))));
            let Making { id, made, .. } = making;
            let (update_token, reference) = Default::default();
            json::write(&make(&Making {
                evaluation: &evaluation,
                id: id.clone(),
                made: made.clone(),
                update_token,
                reference,
                ..*making
            }))
        })
    };
    assert!(
        String::from_utf8(bytes(None))
            .unwrap()
            .contains("police 4711")
    );
    assert!(
        !String::from_utf8(bytes(Some("police_ref")))
            .unwrap()
            .contains("police 4711")
    );
}

#[test]
fn other_files_are_refused_with_their_reason() {
    let bytes = json::write(&report(&everything(), "fr"));
    assert_eq!(refused(&bytes), Vec::<&str>::new());
    assert_eq!(refused(&bytes[..bytes.len() / 2]), ["shape"]);
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(
        refused(
            text.replacen("\"format\": 1", "\"format\": 2", 1)
                .as_bytes()
        ),
        ["json-format"]
    );
    assert_eq!(
        refused(
            text.replacen("\"form\": \"incident\"", "\"form\": \"phishing\"", 1)
                .as_bytes()
        ),
        ["json-other-form"]
    );
    assert_eq!(
        refused(text.replacen("\"update-token\"", "\"token\"", 1).as_bytes()),
        ["shape"]
    );
}

/// What nobody typed leaves like an answer: in the words, for machines, and in the answers.
#[test]
fn what_is_computed_is_reported() {
    let mut asked = everything();
    let own = Key::field(id("own_date"));
    asked.answers.set(&own, None);
    with_making(&asked, "en", false, |making| {
        let mut evaluation = making.evaluation.clone();
        evaluation.applies.insert(own.clone());
        let due = Value::Text("2031-07-09".to_owned());
        evaluation.computed.insert(own.clone(), due.clone());
        let Making { id, made, .. } = making;
        let (update_token, reference) = Default::default();
        let report = make(&Making {
            evaluation: &evaluation,
            id: id.clone(),
            made: made.clone(),
            update_token,
            reference,
            ..*making
        });
        let (_, read) = json::read(&json::write(&report), making.form).unwrap();
        assert_eq!(read.get(&own), Some(&due));
        assert!(text::write(&report).contains("2031-07-09"));
        assert!(
            String::from_utf8(iodef::write(&report))
                .unwrap()
                .contains("2031-07-09")
        );
    });
}

/// However it was typed, when something happened can be compared with any other: two instants in UTC, the clock put
/// right where it is known how.
#[test]
fn moments_of_different_zones_precisions_and_clocks_are_comparable() {
    let typed = |date: &str, time: &str, zone: &str, clock: &str| Moment {
        date: date.to_owned(),
        time: time.to_owned(),
        zone: zone.to_owned(),
        clock: clock.to_owned(),
        ..Moment::default()
    };
    let about = Moment {
        about: true,
        ..typed("2026-10-12", "14:30:15", "+05:30", "")
    };
    let between = Moment {
        latest_date: "2026-10-13".to_owned(),
        latest_time: "06".to_owned(),
        ..typed("2026-10-12", "", "America/Toronto", "")
    };
    // The reporter is in Tokyo, their computer in Paris; clocks go back in Paris on 25 October.
    let cases = [
        (
            typed("2026-10-12", "14:30:15", "", ""),
            "05:30:15Z",
            "05:30:15Z",
            false,
        ),
        (about, "09:00:15Z", "09:00:15Z", true),
        (
            typed("2026-10-12", "14:30", "UTC", "+90 s"),
            "14:28:30Z",
            "14:29:29Z",
            false,
        ),
        (
            typed("2026-10-12", "14:30", "UTC", "-0.5 s"),
            "14:30:00.5Z",
            "14:30:59.5Z",
            false,
        ),
        (
            typed("2026-10-12", "14", "UTC", "unknown"),
            "14:00:00Z",
            "14:59:59Z",
            true,
        ),
        (between, "04:00:00Z", "2026-10-13T10:59:59Z", false),
        (
            typed("2026-10-25", "", "Europe/Paris", "exact"),
            "2026-10-24T22:00:00Z",
            "2026-10-25T22:59:59Z",
            false,
        ),
    ];
    let maker = Maker::default();
    let mut asked = Asked::default();
    for (n, (moment, ..)) in cases.iter().enumerate() {
        let kind = maker.kind("moment", "");
        let answer = Value::Moment(moment.clone());
        asked.add(field(&format!("moment{n}"), kind, None), answer);
    }
    let day = Value::Text("2026-10-12".to_owned());
    asked.add(field("day", maker.kind("date", ""), None), day);
    let zone = Value::Text("Asia/Tokyo".to_owned());
    asked.add(
        field("zone", maker.kind("zone", ""), Some("reporter.zone")),
        zone,
    );
    let bytes = json::write(&report(&asked, "en"));
    let (head, read) = json::read(&bytes, &asked.form()).unwrap();
    assert_eq!(read, asked.answers, "what was typed stays as it was");
    assert_eq!(head.made, "2026-11-21T18:00:00+09:00");
    let day = ("2026-10-11T15:00:00Z", "2026-10-12T14:59:59Z", false);
    let expected = cases
        .iter()
        .map(|(_, from, to, about)| (*from, *to, *about));
    assert_eq!(head.moments.len(), cases.len() + 1);
    for (moment, (from, to, about)) in head.moments.iter().zip(expected.chain([day])) {
        let whole = |at: &str| match at.contains('T') {
            true => at.to_owned(),
            false => format!("2026-10-12T{at}"),
        };
        assert_eq!(
            (&*moment.earliest, &*moment.latest, moment.about),
            (&*whole(from), &*whole(to), about),
            "{}",
            moment.answer
        );
    }
}
