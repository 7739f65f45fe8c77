//! What is handed over to a mail program: what the program is told, and what is known of it afterwards.
#![cfg(unix)]

use super::*;
use crate::mail::handover::{Kind, Program, message_file};
use crate::session::{HandedOver, Said};
use std::os::unix::fs::PermissionsExt;

/// A mail program that writes its arguments into the file `told`, a line each, and ends as it is asked to.
fn program(machine: &Machine, kind: Kind, ends: u8) -> Program {
    let (path, told) = (machine.path("mail-program"), machine.path("told"));
    let script = format!(
        "#!/bin/sh\nprintf '%s\\n' \"$@\" > '{}'\nexit {ends}\n",
        told.display()
    );
    std::fs::write(&path, script).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    let command = vec![path.into_os_string()];
    Program { kind, command }
}

fn ready(machine: &Machine, publisher: &Publisher) -> Session {
    let mut session = machine.begun(&publisher.bundle(|_| {}));
    session.with_passphrase();
    session.fill();
    session.command(Command::AcceptUnchecked(true));
    session
}

fn hand_over(machine: &Machine, program: Program) -> Job {
    let path = machine.path("report.tar.pgp");
    Job::HandOver { program, path }
}

fn handed(session: &Session) -> HandedOver {
    let receipt = session.state.receipt.as_ref().unwrap();
    receipt.delivered.handed_over().unwrap().clone()
}

#[test]
fn the_program_is_told_what_stands_outside_the_seal_and_nothing_else() {
    let (machine, publisher) = (Machine::new(), Publisher::new());
    let mut session = ready(&machine, &publisher);
    session.start_and_wait(hand_over(&machine, program(&machine, Kind::KMail, 0)));
    assert_eq!(session.codes(), [""; 0]);
    let receipt = session.state.receipt.clone().unwrap();
    let handed = handed(&session);
    assert_eq!((handed.program.as_str(), handed.said), ("kmail", None));
    let sealed = machine.path("report.tar.pgp");
    assert_eq!(handed.path, sealed);
    assert!(
        handed.subject.contains(&receipt.reference) && handed.text.contains(&receipt.reference)
    );

    let told = std::fs::read_to_string(machine.path("told")).unwrap();
    let to = &session
        .state
        .team
        .as_ref()
        .unwrap()
        .mail(&id("incident"))
        .to;
    let url = format!("file://{}", sealed.display());
    let mut expected = vec![
        "--subject",
        &handed.subject,
        "--body",
        &handed.text,
        "--attach",
        &url,
    ];
    expected.extend(to.iter().map(String::as_str));
    assert_eq!(told, expected.join("\n") + "\n");
    for secret in [MARK, "Lindqvist", &receipt.report.uuid] {
        assert!(!told.contains(secret), "{secret}");
    }
    let opened = machine.path("opened");
    open::open(&sealed, &publisher.0.secret, None, &opened).unwrap();
    let text = std::fs::read_to_string(opened.join("report.txt")).unwrap();
    assert!(text.contains("Anna Lindqvist"));
}

#[test]
fn the_question_stays_open_until_it_is_answered_and_the_answer_can_be_taken_back() {
    let (machine, publisher) = (Machine::new(), Publisher::new());
    let mut session = ready(&machine, &publisher);
    session.command(Command::SaySent(Some(Said::Sent)));
    assert_eq!(session.codes(), ["session-not-handed-over"]);
    session.start_and_wait(hand_over(&machine, program(&machine, Kind::Thunderbird, 0)));
    session.on_disk();
    let draft = session.draft().id.clone();
    session.close();

    for said in [Some(Said::Sent), Some(Said::NotSent), None] {
        let mut session = machine.session();
        session.resume(&draft, Some(PASSPHRASE));
        session.command(Command::SaySent(said));
        assert_eq!(handed(&session).said, said);
        session.on_disk();
        session.close();
        let kept = DraftFile::peek(&machine.dirs(), &draft, Some(PASSPHRASE), None).unwrap();
        assert_eq!((kept.receipts.len(), kept.editions.len()), (1, 1));
        let receipt = kept.last_receipt().unwrap();
        // Never accepted or sent: the reporter's word is no more than that.
        assert_eq!(receipt.delivered.known(), None);
        assert!(receipt.delivered.may_be_there());
        assert_eq!(receipt.delivered.handed_over().unwrap().said, said);
    }
    // Somebody may have it: what is changed is the next revision.
    let mut session = machine.session();
    session.resume(&draft, Some(PASSPHRASE));
    session.command(set("name", "other"));
    let program = program(&machine, Kind::Thunderbird, 0);
    let path = machine.path("second.tar.pgp");
    session.start_and_wait(Job::HandOver { program, path });
    assert_eq!(session.state.receipt.as_ref().unwrap().revision, 2);
}

#[test]
fn what_did_not_work_is_told_and_the_file_stays() {
    let (machine, publisher) = (Machine::new(), Publisher::new());
    let mut session = ready(&machine, &publisher);
    let missing = Program {
        kind: Kind::Claws,
        command: vec![machine.path("nowhere").into_os_string()],
    };
    let failing = program(&machine, Kind::Claws, 7);
    for (program, code) in [
        (missing, "handover-not-started"),
        (failing, "handover-ended"),
    ] {
        session.start_and_wait(hand_over(&machine, program));
        assert_eq!(session.codes(), [code]);
        let sealed = machine.path("report.tar.pgp");
        let delivered = session.state.receipt.as_ref().unwrap().delivered.clone();
        assert_eq!(delivered, Delivered::Saved(sealed.clone()));
        assert!(sealed.exists());
        let notice = session.state.notices[0].id;
        session.command(Command::Dismiss(notice));
    }
    session.on_disk();
    let draft = session.draft().id.clone();
    session.close();
    let kept = DraftFile::peek(&machine.dirs(), &draft, Some(PASSPHRASE), None).unwrap();
    let saved = |receipt: &Receipt| matches!(receipt.delivered, Delivered::Saved(_));
    assert!(kept.receipts.iter().all(saved));
    assert_eq!((kept.receipts.len(), kept.editions.len()), (2, 1));
}

#[test]
fn what_cannot_be_told_is_refused_before_anything_is_written() {
    let (machine, publisher) = (Machine::new(), Publisher::new());
    let mut session = ready(&machine, &publisher);
    let program = program(&machine, Kind::Thunderbird, 0);
    let path = machine.path("a\nb.tar.pgp");
    session.start_and_wait(Job::HandOver {
        program,
        path: path.clone(),
    });
    assert_eq!(session.codes(), ["handover-place"]);
    assert!(session.state.receipt.is_none());
    assert!(!path.exists() && !machine.path("told").exists());
}

#[test]
fn what_the_team_does_not_take_in_one_mail_is_not_handed_over() {
    let (machine, publisher) = (Machine::new(), Publisher::new());
    let small = publisher.bundle(|team| {
        let limit = "max-size = 20_000_000";
        assert!(team.contains(limit));
        *team = team.replace(limit, "max-size = 100_000");
    });
    let mut session = machine.begun(&small);
    session.with_passphrase();
    session.fill();
    let evidence = machine.path("disk.img");
    std::fs::write(&evidence, vec![b'x'; 90_000]).unwrap();
    session.start_and_wait(Job::AddEvidence(key("evidence"), vec![evidence]));
    session.command(Command::AcceptUnchecked(true));
    session.start_and_wait(hand_over(&machine, program(&machine, Kind::Thunderbird, 0)));
    assert_eq!(session.codes(), ["session-too-large"]);
    assert!(!machine.path("report.tar.pgp").exists());
}

#[test]
fn nothing_of_the_example_is_handed_over() {
    let machine = Machine::new();
    let mut session = machine.session();
    session.start_and_wait(Job::OpenExample);
    session.command(Command::NewDraft(id("incident")));
    session.command(Command::UseMemoryOnly);
    session.fill();
    session.start_and_wait(hand_over(&machine, program(&machine, Kind::Thunderbird, 0)));
    assert_eq!(session.codes(), ["handover-example"]);
    assert!(!machine.path("report.tar.pgp").exists() && !machine.path("told").exists());
}

/// The message file names no sender, no date and no Message-ID: those are the mail program's.
#[test]
fn a_message_file_is_marked_as_not_sent() {
    let (machine, publisher) = (Machine::new(), Publisher::new());
    let mut session = ready(&machine, &publisher);
    session.start_and_wait(hand_over(&machine, program(&machine, Kind::MessageFile, 0)));
    assert_eq!(session.codes(), [""; 0]);
    let sealed = machine.path("report.tar.pgp");
    let message = message_file(&sealed);
    let told = std::fs::read_to_string(machine.path("told")).unwrap();
    assert_eq!(told, format!("{}\n", message.display()));
    let message = std::fs::read_to_string(&message).unwrap();
    let (headers, body) = message.split_once("\r\n\r\n").unwrap();
    let names: Vec<&str> = headers
        .split("\r\n")
        .filter(|line| !line.starts_with([' ', '\t']))
        .filter_map(|line| line.split_once(':').map(|(name, _)| name))
        .collect();
    let expected = ["X-Unsent", "To", "Subject", "MIME-Version", "Content-Type"];
    assert_eq!(names, expected);
    assert!(headers.starts_with("X-Unsent: 1\r\n"));
    assert!(body.contains(&handed(&session).text.lines().next().unwrap()[..20]));
    assert!(!message.contains(MARK) && !message.contains("Lindqvist"));
}

/// Killed before the mail program was started: where the file came to its place the question is open, else nobody has anything.
#[test]
fn a_kill_before_the_program_starts_leaves_a_true_state() {
    for came in [true, false] {
        let (machine, publisher) = (Machine::new(), Publisher::new());
        let mut session = ready(&machine, &publisher);
        let (draft, path) = (session.draft().id.clone(), machine.path("report.tar.pgp"));
        let finished = session.finished(true).unwrap();
        let context = session.desk.context.clone();
        let mut told = None;
        let mut keep = |outgoing: &Outgoing| {
            told = Some(outgoing.clone());
            Ok(())
        };
        let program = program(&machine, Kind::Thunderbird, 0);
        let progress = Progress::default();
        deliver::hand_over_report(&finished, &program, &path, &mut keep, &context, &progress)
            .unwrap();
        let (kept, wait) = std::sync::mpsc::channel();
        session.going_out(told.unwrap(), kept);
        wait.recv_timeout(Duration::from_secs(20)).unwrap();
        machine.kill(session);
        if !came {
            std::fs::remove_file(&path).unwrap();
        }

        let mut session = machine.session();
        session.resume(&draft, Some(PASSPHRASE));
        let receipt = session.state.receipt.as_ref();
        let asked = receipt.and_then(|receipt| receipt.delivered.handed_over());
        assert_eq!(asked.map(|handed| handed.said), came.then_some(None));
    }
}

/// Nobody has set up an account, and the team takes single files only: how large the report is can be said all the same.
#[test]
fn without_an_account_the_size_of_a_single_file_is_known() {
    let (machine, publisher) = (Machine::new(), Publisher::new());
    let files = publisher.bundle(|team| {
        let formats = "formats = [\"pgp-mime\", \"tar-pgp\"]";
        assert!(team.contains(formats));
        *team = team.replace(formats, "formats = [\"tar-pgp\"]");
    });
    let mut session = machine.begun(&files);
    session.with_passphrase();
    session.fill();
    session.command(Command::AcceptUnchecked(true));
    session.start_and_wait(Job::Prepare);
    assert_eq!(session.codes(), [""; 0]);
    assert!(session.state.prepared.is_some());
}
