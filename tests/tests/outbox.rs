//! The program killed at each step of sending a report: what it says afterwards is true, and the team gets one report.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tocsin_tests::command::{cli, refused, succeed};
use tocsin_tests::script::{Scripted, Stop};

/// Each step, and what is known of the mail when the program was killed there.
const STEPS: [(Stop, &str); 8] = [
    (Stop::Greeting, "waiting"),
    (Stop::Command("EHLO"), "waiting"),
    (Stop::Command("MAIL"), "waiting"),
    (Stop::Command("RCPT"), "waiting"),
    (Stop::Command("DATA"), "unknown"),
    (Stop::Mail, "unknown"),
    (Stop::Dot, "unknown"),
    (Stop::Taken, "accepted"),
];

struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Desk {
        let desk = Desk(tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder"));
        std::fs::write(desk.at("passphrase"), "correct horse battery\n").expect("write");
        let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples");
        let answers = std::fs::read(examples.join("xyz-cert-answers.json")).expect("answers");
        let mut answers: Value = serde_json::from_slice(&answers).expect("json");
        std::fs::write(desk.at("answers.json"), answers.to_string()).expect("write");
        answers["answers"]["name"] = json!("Berta Ohlsson");
        std::fs::write(desk.at("changed.json"), answers.to_string()).expect("write");
        desk
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn cli(&self, arguments: &[&str]) -> Command {
        let mut command = cli(&self.at("data"), "en");
        command.current_dir(self.0.path()).args(arguments);
        command
    }

    fn listing(&self, arguments: &[&str]) -> Value {
        let output = succeed(self.cli(arguments).arg("--json"));
        serde_json::from_slice(&output.stdout).expect("json")
    }

    /// The account sends through this server from now on.
    fn through(&self, server: &Scripted) {
        let port = server.port.to_string();
        let mut add = self.cli(&["account", "add", "work", "--from", "admin@site.example"]);
        add.args(["--host", "127.0.0.1", "--security", "none", "--port", &port]);
        succeed(&mut add);
    }

    fn report(&self, answers: &str, more: &[&str]) -> Command {
        let mut report = self.cli(&["report", "example", "--answers", answers, "--send"]);
        report.args(["--passphrase-file", "passphrase"]).args(more);
        report
    }

    /// Sends a report to a server that stops at a step, and is killed there.
    fn killed(&self, stop: Stop) -> Vec<String> {
        let server = Scripted::start(Some(stop)).expect("server");
        self.through(&server);
        let mut report = self.report("answers.json", &["--keep"]);
        report.stdout(Stdio::null()).stderr(Stdio::null());
        let mut report = report.spawn().expect("tocsin-cli");
        assert!(server.has_stopped(), "{stop:?}");
        report.kill().expect("killed");
        report.wait().expect("ended");
        server.mails()
    }

    fn outbox(&self) -> Vec<Value> {
        let listed = self.listing(&["outbox", "list"]);
        listed.as_array().expect("list").clone()
    }
}

fn message_id(mail: &str) -> &str {
    let mut lines = mail.lines();
    let id = lines.find_map(|line| line.strip_prefix("Message-ID: "));
    id.expect("Message-ID")
}

#[test]
fn killed_at_each_step_it_tells_the_truth_and_goes_again_as_one_report() {
    for (stop, state) in STEPS {
        let desk = Desk::new();
        let mut heard = desk.killed(stop);

        // The entry is there, whole, and says what is known.
        let outbox = desk.outbox();
        assert_eq!(outbox.len(), 1, "{stop:?}");
        assert_eq!(outbox[0]["recipients"][0]["state"], state, "{stop:?}");
        let server = Scripted::start(None).expect("server");
        desk.through(&server);
        if state == "unknown" {
            let said = refused(&mut desk.cli(&["outbox", "send"]));
            assert!(said.contains("--again-unknown"), "{stop:?}: {said}");
        }
        succeed(&mut desk.cli(&["outbox", "send", "--again-unknown"]));
        // What a server has is not sent again.
        if state != "accepted" {
            let taken = server.mails();
            assert_eq!(taken.len(), 1, "{stop:?}");
            heard.extend(taken);
        }
        let ids: Vec<&str> = heard.iter().map(|mail| message_id(mail)).collect();
        assert!(ids.iter().all(|id| *id == ids[0]), "{stop:?}: {ids:?}");
        let outbox = desk.outbox();
        assert_eq!(outbox[0]["recipients"][0]["state"], "accepted", "{stop:?}");

        // The draft learns of it: what is reported next is the next revision of the same report.
        let server = Scripted::start(None).expect("server");
        desk.through(&server);
        let drafts = desk.listing(&["draft", "list"]);
        let draft = drafts[0]["id"].as_str().expect("draft");
        let mut update = desk.report("changed.json", &["--update", draft, "--json"]);
        let receipt: Value = serde_json::from_slice(&succeed(&mut update).stdout).expect("receipt");
        assert_eq!(receipt["revision"], 2, "{stop:?}");
        assert_eq!(receipt["reference"], outbox[0]["reference"], "{stop:?}");
        assert_ne!(message_id(&server.mails()[0]), ids[0], "{stop:?}");
    }
}

/// Other answers after the kill: of a mail that nobody has, the same revision again; of one that somebody may have, the
/// next.
#[test]
fn killed_at_each_step_other_answers_have_the_right_revision() {
    for (stop, state) in STEPS {
        let desk = Desk::new();
        desk.killed(stop);
        let server = Scripted::start(None).expect("server");
        desk.through(&server);
        let drafts = desk.listing(&["draft", "list"]);
        let draft = drafts[0]["id"].as_str().expect("draft");
        let mut update = desk.report("changed.json", &["--update", draft, "--json"]);
        let receipt: Value = serde_json::from_slice(&succeed(&mut update).stdout).expect("receipt");
        let expected = if state == "waiting" { 1 } else { 2 };
        assert_eq!(receipt["revision"], expected, "{stop:?}");
        assert_eq!(server.mails().len(), 1, "{stop:?}");
        // What waited was replaced: nothing is left to be sent.
        let outbox = desk.outbox();
        assert_eq!(outbox.len(), 1, "{stop:?}: {outbox:?}");
        assert_eq!(outbox[0]["recipients"][0]["state"], "accepted", "{stop:?}");
        succeed(&mut desk.cli(&["outbox", "send"]));
    }
}

/// Two programs at once: one of them sends, the other says so.
#[test]
fn two_programs_never_send_the_same_mail_at_once() {
    let desk = Desk::new();
    desk.killed(Stop::Greeting);
    let server = Scripted::start(Some(Stop::Dot)).expect("server");
    desk.through(&server);
    let mut first = desk.cli(&["outbox", "send"]);
    first.stdout(Stdio::null()).stderr(Stdio::null());
    let mut first = first.spawn().expect("tocsin-cli");
    assert!(server.has_stopped());
    let said = refused(&mut desk.cli(&["outbox", "send", "--again-unknown"]));
    assert!(said.contains("Another program"), "{said}");
    let outbox = desk.outbox();
    assert_eq!(outbox[0]["recipients"][0]["state"], "sending");
    let id = outbox[0]["id"].as_str().expect("id");
    assert!(refused(&mut desk.cli(&["outbox", "delete", id])).contains("Another program"));
    first.kill().expect("killed");
    first.wait().expect("ended");
    assert_eq!(desk.outbox()[0]["recipients"][0]["state"], "unknown");
    assert_eq!(server.mails().len(), 1);
}
