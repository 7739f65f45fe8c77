//! The program killed at each step of sending a report: what it says afterwards is true, and the team gets one report.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use serde_json::Value;
use std::process::Stdio;
use tocsin_tests::command::{refused, succeed};
use tocsin_tests::desk::{Desk, message_id};
use tocsin_tests::script::{How, Scripted, Stop, Wrong};

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

/// Sends a report to a server that stops at a step, and is killed there.
fn killed(desk: &Desk, stop: Stop) -> Vec<String> {
    let server = Scripted::start(Some(stop)).expect("server");
    desk.through(&server);
    let mut report = desk.report("answers.json", &["--keep"]);
    report.stdout(Stdio::null()).stderr(Stdio::null());
    let mut report = report.spawn().expect("tocsin-cli");
    assert!(server.has_stopped(), "{stop:?}");
    report.kill().expect("killed");
    report.wait().expect("ended");
    server.mails()
}

#[test]
fn killed_at_each_step_it_tells_the_truth_and_goes_again_as_one_report() {
    for (stop, state) in STEPS {
        let desk = Desk::new().expect("desk");
        let mut heard = killed(&desk, stop);

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
        let desk = Desk::new().expect("desk");
        killed(&desk, stop);
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

/// In another language after the server died: what may be there already is not sent again in other words.
#[test]
fn other_words_are_never_another_copy_of_what_may_be_there() {
    let desk = Desk::new().expect("desk");
    let mut heard = killed(&desk, Stop::Dot);
    let server = Scripted::start(None).expect("server");
    desk.through(&server);
    let drafts = desk.listing(&["draft", "list"]);
    let draft = drafts[0]["id"].as_str().expect("draft");
    let more = ["--update", draft, "--json", "--lang", "de"];
    let mut update = desk.report("answers.json", &more);
    let receipt: Value = serde_json::from_slice(&succeed(&mut update).stdout).expect("receipt");
    assert_eq!(receipt["revision"], 2);
    heard.extend(server.mails());
    let [first, second] = heard.as_slice() else {
        panic!("{heard:?}");
    };
    assert_ne!(message_id(first), message_id(second));
}

/// Two programs at once: one of them sends, the other says so.
#[test]
fn two_programs_never_send_the_same_mail_at_once() {
    let desk = Desk::new().expect("desk");
    killed(&desk, Stop::Greeting);
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

/// A server that takes nothing of its first client.
fn later() -> Scripted {
    let (at, how) = (Stop::Command("MAIL"), How::Says("451 4.3.0 later\r\n"));
    let wrong = Wrong { client: 1, at, how };
    Scripted::limited(450_000, Some(wrong)).expect("server")
}

/// A report that no server took: what is said names it, and each command that it prints does what it says.
#[test]
fn what_was_not_sent_is_named_and_the_commands_do_it() {
    let desk = Desk::new().expect("desk");
    let server = Scripted::limited(450_000, None).expect("server");
    desk.through(&server);
    succeed(&mut desk.cli(&["account", "test", "work"]));
    desk.to(&later());
    let disk: Vec<u8> = (0..110_000_u32).flat_map(u32::to_le_bytes).collect();
    std::fs::write(desk.at("disk.bin"), disk).expect("write");
    let more = ["--keep", "--divide", "--attach", "disk.bin"];
    let said = refused(&mut desk.report("answers.json", &more));
    let reference = desk.outbox()[0]["reference"]
        .as_str()
        .expect("it")
        .to_owned();
    assert!(said.contains(&format!("Reference: {reference}")), "{said}");
    for part in ["Part 1/3", "Part 2/3", "Part 3/3"] {
        assert!(said.contains(part), "{said}");
    }
    let printed = |said: &str, what: &str| -> Vec<String> {
        let lines = said
            .lines()
            .filter_map(|line| line.split_once("tocsin-cli --data-dir "));
        let lines = lines.map(|(_, command)| command.to_owned());
        lines.filter(|line| line.contains(what)).collect()
    };
    let run = |command: &str| {
        let mut words = command.split(' ');
        let data = words.next().expect("folder");
        assert_eq!(std::path::Path::new(data), desk.at("data"));
        desk.cli(&words.collect::<Vec<_>>())
    };
    let sends = printed(&said, "outbox send");
    assert_eq!(sends.len(), 1, "{said}");

    // Saved instead, its mail is still there: that is said, and so is how to remove it.
    let saves = printed(&said, "--save");
    assert_eq!(saves.len(), 1, "{said}");
    let saved = succeed(run(&saves[0]).args(["--passphrase-file", "passphrase"]));
    let told = String::from_utf8_lossy(&saved.stderr).into_owned();
    assert!(told.contains("still waits in the outbox"), "{told}");
    let list = ["draft", "list", "--passphrase-file", "passphrase"];
    assert_eq!(desk.listing(&list)[0]["reached"], "saved-waiting");

    // One command sends all of its parts.
    let server = Scripted::limited(450_000, None).expect("server");
    desk.to(&server);
    succeed(&mut run(&sends[0]));
    assert_eq!(server.mails().len(), 3);
    assert!(
        desk.outbox()
            .iter()
            .all(|mail| mail["recipients"][0]["state"] == "accepted")
    );
}

/// Whose draft is deleted is told that the mail can still go, and how to remove it; evidence to be carried is told with it.
#[test]
fn a_deleted_draft_says_that_its_mail_stays() {
    let desk = Desk::new().expect("desk");
    desk.through(&later());
    std::fs::write(desk.at("disk.bin"), b"evidence").expect("write");
    let more = ["--keep", "--attach", "disk.bin", "--carry", "disk.tar.pgp"];
    let said = refused(&mut desk.report("answers.json", &more));
    let carried = std::fs::metadata(desk.at("disk.tar.pgp")).expect("file");
    for told in [
        "disk.tar.pgp",
        &format!("Size in bytes: {}", carried.len()),
        "SHA-256: ",
    ] {
        assert!(said.contains(told), "{told}: {said}");
    }
    let draft = desk.listing(&["draft", "list"])[0]["id"]
        .as_str()
        .expect("id")
        .to_owned();
    let deleted = succeed(&mut desk.cli(&["draft", "delete", &draft]));
    let told = String::from_utf8_lossy(&deleted.stderr).into_owned();
    let name = desk.outbox()[0]["reference"]
        .as_str()
        .expect("it")
        .to_owned();
    assert!(told.contains(&format!("outbox delete {name}")), "{told}");
    succeed(&mut desk.cli(&["outbox", "delete", &name]));
    assert!(desk.outbox().is_empty());
}
