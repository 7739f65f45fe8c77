//! A team with several forms: each has its own way for reports.

use super::*;
use crate::example::several;

/// The team's bundle, whose second form encrypts to a key of its own.
fn bundle(publisher: &Publisher, own: &Team, change: impl Fn(String) -> String) -> Vec<u8> {
    let key = own.cert.fingerprint().to_hex();
    publisher.bundle_of(|files| {
        files.insert(format!("keys/encryption/{key}.asc"), own.armored());
        several::add_to(files, &[&key]);
        for path in ["team.toml", "forms/phishing.toml"] {
            let text = String::from_utf8(files[path].clone()).unwrap();
            files.insert(path.into(), change(text).into_bytes());
        }
    })
}

fn own_key() -> Team {
    Team::from(builder().add_transport_encryption_subkey())
}

#[test]
fn a_form_has_addresses_subject_and_keys_of_its_own() {
    let machine = Machine::new();
    let (publisher, own) = (Publisher::new(), own_key());
    let key = own.cert.fingerprint().to_hex();
    let mut session = machine.session();
    let bytes = bundle(&publisher, &own, |text| text);
    session.open_bytes(&machine.path("team.tocsin"), &bytes);
    assert_eq!(session.codes(), [""; 0]);
    session.command(Command::NewDraft(id("phishing")));
    session.with_passphrase();
    session.command(set("seen", "They want a password."));
    session.command(Command::AcceptUnchecked(true));
    session.start_and_wait(Job::Prepare);
    let prepared = session.state.prepared.clone().unwrap();
    assert_eq!(prepared.recipients, std::slice::from_ref(&key));
    let saved = |session: &mut Session, name: &str| {
        let path = machine.path(name);
        session.start_and_wait(Job::Save {
            format: MailFormat::PgpMime,
            path: path.clone(),
        });
        assert_eq!(session.codes(), [""; 0]);
        path
    };
    let out = saved(&mut session, "out.eml");
    let mail = std::fs::read_to_string(&out).unwrap();
    assert!(
        mail.contains("To: phishing@xyz-cert.example\r\n"),
        "{mail:.600}"
    );
    assert!(mail.contains("\r\nSubject: [PHISH] "), "{mail:.600}");
    open::open(&out, &own.secret, None, &machine.path("opened")).unwrap();
    let team = open::open(&out, &publisher.0.secret, None, &machine.path("not"));
    assert!(team.is_err(), "the team's other key opens it, too");
    let draft = session.draft().id.clone();
    session.on_disk();

    // The other form goes the team's way, to all keys.
    session.command(Command::NewDraft(id("incident")));
    session.settled();
    session.fill();
    session.command(Command::AcceptUnchecked(true));
    session.start_and_wait(Job::Prepare);
    assert_eq!(session.state.prepared.as_ref().unwrap().recipients.len(), 2);

    // An older draft goes where the newest bundle says, to the keys that it names.
    let newer = bundle(&publisher, &own, |text| {
        text.replace("\nversion = 1\n", "\nversion = 2\n")
            .replace("phishing@xyz-cert", "spam@xyz-cert")
            .replace(&format!("keys = [\"{key}\"]\n"), "")
    });
    session.open_bytes(&machine.path("new.tocsin"), &newer);
    session.resume(&draft, Some(PASSPHRASE));
    session.start_and_wait(Job::Prepare);
    assert_eq!(session.state.prepared.as_ref().unwrap().recipients.len(), 2);
    let mail = std::fs::read_to_string(saved(&mut session, "again.eml")).unwrap();
    assert!(
        mail.contains("To: spam@xyz-cert.example\r\n"),
        "{mail:.600}"
    );
}

/// Where none of a form's keys can be used it is said before anything is typed, and nothing is sealed to others.
#[test]
fn a_form_whose_keys_are_unusable_is_told_of() {
    let machine = Machine::new();
    let publisher = Publisher::new();
    let own = Team::from(builder().add_signing_subkey());
    let mut session = machine.session();
    let bytes = bundle(&publisher, &own, |text| text);
    session.open_bytes(&machine.path("team.tocsin"), &bytes);
    let warnings = &session.state.team.as_ref().unwrap().warnings;
    let codes: Vec<_> = warnings.iter().map(|w| w.code).collect();
    assert_eq!(
        codes,
        ["session-certificate-skipped", "session-form-without-key"]
    );
    session.command(Command::NewDraft(id("phishing")));
    session.command(Command::UseMemoryOnly);
    session.command(set("seen", "They want a password."));
    session.command(Command::AcceptUnchecked(true));
    session.start_and_wait(Job::Prepare);
    assert!(session.state.prepared.is_none());
    assert_eq!(session.codes().len(), 1);
}

/// The stage is the reporter's, kept with the draft; what a later stage asks counts from then on, and no answer goes.
#[test]
fn a_stage_is_chosen_changed_and_kept() {
    let machine = Machine::new();
    let (publisher, own) = (Publisher::new(), own_key());
    let mut session = machine.session();
    let bytes = bundle(&publisher, &own, |text| text);
    session.open_bytes(&machine.path("team.tocsin"), &bytes);
    session.command(Command::NewDraft(id("phishing")));
    session.with_passphrase();
    assert_eq!(session.draft().stage, Some(id("first")));
    session.command(set("seen", "They want a password."));
    assert!(session.draft().evaluation.complete());
    session.command(Command::SetStage(id("never")));
    assert_eq!(session.codes(), ["session-no-stage"]);
    session.command(Command::SetStage(id("final")));
    assert!(!session.draft().evaluation.complete());
    let chosen = Chosen {
        option: "no".into(),
        other: None,
    };
    let clicked = Edit::Set(key("clicked"), Some(Value::Choice(chosen)));
    session.command(Command::Edit(clicked));
    session.command(set("harm", MARK));
    assert!(session.draft().evaluation.complete());
    session.on_disk();
    let (draft, answers) = (session.draft().id.clone(), session.draft().answers.clone());
    session.close();

    let mut session = machine.session();
    session.resume(&draft, Some(PASSPHRASE));
    assert_eq!(session.draft().stage, Some(id("final")));
    session.command(Command::AcceptUnchecked(true));
    let sealed = |session: &mut Session, name: &str| {
        let path = machine.path(&format!("{name}.eml"));
        session.start_and_wait(Job::Save {
            format: MailFormat::PgpMime,
            path: path.clone(),
        });
        assert_eq!(session.codes(), [""; 0]);
        let out = machine.path(name);
        open::open(&path, &own.secret, None, &out).unwrap();
        let read = |name| std::fs::read_to_string(out.join(name)).unwrap();
        [read("report.txt"), read("report.json"), read("report.xml")]
    };
    let [text, json, xml] = sealed(&mut session, "final");
    assert!(text.contains("\nTocsin-Stage: final\n"), "{text}");
    assert!(
        text.contains("\n- Which report this is\n  Closing report\n"),
        "{text}"
    );
    assert!(text.contains(MARK) && json.contains("\"stage\": \"final\""));
    assert!(
        xml.contains("name=\"tocsin:stage\"") && xml.contains(">final<"),
        "{xml}"
    );

    // Back at the first: what a later one asks stays here and out of the report.
    session.command(Command::SetStage(id("first")));
    assert_eq!(session.draft().answers, answers);
    for text in sealed(&mut session, "first") {
        assert!(!text.contains(MARK), "{text}");
    }
    session.command(Command::SetStage(id("final")));
    assert_eq!(session.answer("harm"), Some(&Value::Text(MARK.into())));
}
