//! `report.json` reads back as what was answered.

use super::fixture::{attachment_paths, everything, id, report, with_making};
use crate::report::json::{self, Unreadable};
use crate::report::{Making, make};
use crate::report::{iodef, text};
use tocsin_form_schema::answers::{Key, Value};

/// Codes of what is wrong.
fn refused(bytes: &[u8]) -> Vec<&'static str> {
    match json::read(bytes, &everything().form()) {
        Err(Unreadable::Answers(problems)) => problems.iter().map(|p| p.code).collect(),
        Err(Unreadable::Shape(_)) => vec!["shape"],
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
