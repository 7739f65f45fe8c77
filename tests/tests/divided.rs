//! A report in several mails, of which one goes wrong: what is told of each is true, one retry sends each part that nobody has,
//! and the team puts one report together.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::process::{Command, Stdio};
use tocsin_tests::command::{refused, succeed};
use tocsin_tests::desk::{Desk, examples, message_id};
use tocsin_tests::faults::{Fault, faulty, met};
use tocsin_tests::postfix::Postfix;
use tocsin_tests::script::{How, Scripted, Stop, Wrong};

/// The largest mail that the server takes: a report of three parts.
const SIZE: u64 = 450_000;
const PARTS: usize = 3;

/// A desk with a file of evidence, whose account knows how large its server's mails may be.
fn desk() -> Desk {
    desk_of(SIZE)
}

fn desk_of(size: u64) -> Desk {
    let desk = Desk::new().expect("desk");
    let disk: Vec<u8> = (0..110_000_u32).flat_map(u32::to_le_bytes).collect();
    std::fs::write(desk.at("disk.bin"), disk).expect("write");
    let server = Scripted::limited(size, None).expect("server");
    desk.through(&server);
    succeed(&mut desk.cli(&["account", "test", "work"]));
    server.heard();
    desk
}

fn report(desk: &Desk) -> Command {
    desk.report(
        "answers.json",
        &["--keep", "--divide", "--attach", "disk.bin"],
    )
}

/// The state of each part, in their order.
fn states(desk: &Desk) -> Vec<String> {
    let outbox = desk.outbox();
    let mut states: Vec<(u64, String)> = outbox
        .iter()
        .map(|entry| {
            let state = entry["recipients"][0]["state"].as_str().expect("state");
            (entry["part"][0].as_u64().expect("part"), state.to_owned())
        })
        .collect();
    states.sort();
    states.into_iter().map(|(_, state)| state).collect()
}

/// What the team makes of these mails.
fn opened(desk: &Desk, mails: &[String]) -> Value {
    let mut open = desk.cli(&["team", "open"]);
    for (number, mail) in mails.iter().enumerate() {
        let path = desk.at(&format!("mail-{number}.eml"));
        let lines = mail.strip_suffix(".\r\n").expect("a final dot").lines();
        let plain = lines.map(|line| line.strip_prefix('.').unwrap_or(line));
        let plain: String = plain.map(|line| format!("{line}\r\n")).collect();
        std::fs::write(&path, plain).expect("written");
        open.arg(path);
    }
    let out = desk.at("opened");
    let _ = std::fs::remove_dir_all(&out);
    open.arg("--key")
        .arg(examples().join("xyz-cert-secret.asc"));
    open.arg("--out").arg(&out).arg("--json");
    let told = serde_json::from_slice(&succeed(&mut open).stdout).expect("json");
    let there = std::fs::read(out.join("evidence/001.bin")).expect("evidence");
    assert!(there == std::fs::read(desk.at("disk.bin")).expect("evidence"));
    told
}

/// The mails are one report, each part once however often it was sent.
fn is_one_report(desk: &Desk, mails: &[String], what: &str) {
    let parts: BTreeMap<&str, &String> =
        mails.iter().map(|mail| (message_id(mail), mail)).collect();
    assert_eq!(parts.len(), PARTS, "{what}");
    let mails: Vec<String> = parts.into_values().cloned().collect();
    let told = opened(desk, &mails);
    assert_eq!(told["parts"]["missing"], json!([]), "{what}: {told}");
}

/// A healthy server gets what no server has yet: each part once.
fn retry(desk: &Desk, before: &[String], what: &str) -> Vec<String> {
    let lacking = states(desk)
        .iter()
        .filter(|state| *state != "accepted")
        .count();
    let server = Scripted::limited(SIZE, None).expect("server");
    desk.to(&server);
    succeed(&mut desk.cli(&["outbox", "send", "--again-unknown"]));
    let mails = server.mails();
    assert_eq!(mails.len(), lacking, "{what}");
    assert_eq!(states(desk), ["accepted"; PARTS], "{what}");
    let all = [before, &mails].concat();
    is_one_report(desk, &all, what);
    all
}

/// What goes wrong at one part, and what is known of that part then.
const FLAWS: [(Stop, How, &str); 14] = [
    (Stop::Greeting, How::Says("421 4.3.2 later\r\n"), "waiting"),
    (Stop::Greeting, How::Says(""), "waiting"),
    (Stop::Greeting, How::Endless, "waiting"),
    (Stop::Command("EHLO"), How::Says("554 no\r\n"), "waiting"),
    (Stop::Command("MAIL"), How::Says("451 later\r\n"), "waiting"),
    (
        Stop::Command("MAIL"),
        How::Says("552 5.3.4 too large\r\n"),
        "waiting",
    ),
    (
        Stop::Command("RCPT"),
        How::Says("450 4.2.1 later\r\n"),
        "refused",
    ),
    (
        Stop::Command("RCPT"),
        How::Says("550 5.1.1 unknown\r\n"),
        "refused",
    ),
    (Stop::Command("DATA"), How::Says("554 no\r\n"), "refused"),
    (Stop::Command("DATA"), How::Says(""), "waiting"),
    (Stop::Dot, How::Says("451 later\r\n"), "refused"),
    (Stop::Dot, How::Says("554 spam\r\n"), "refused"),
    (Stop::Dot, How::Says(""), "unknown"),
    (Stop::Dot, How::Endless, "unknown"),
];

#[test]
fn whatever_goes_wrong_with_a_part_the_others_and_it_go_once() {
    let prepared = desk();
    for client in 1..=PARTS {
        // All of them in the middle, every third elsewhere.
        let flaws = FLAWS.iter().skip(client % 2).step_by(1 + client % 2 * 2);
        for (at, how, state) in flaws.copied() {
            let what = format!("part {client}: {how:?} at {at:?}");
            let desk = prepared.copy().expect("desk");
            let server = Scripted::limited(SIZE, Some(Wrong { client, at, how })).expect("server");
            desk.to(&server);
            let said = refused(&mut report(&desk));
            assert!(said.contains(" outbox send "), "{what}: {said}");
            let heard = server.mails();
            let mut expected = vec!["accepted"; PARTS];
            expected[client - 1] = state;
            expected[client..].fill("waiting");
            assert_eq!(states(&desk), expected, "{what}: {said}");
            let may_be_there = client - 1 + usize::from(state == "unknown");
            assert_eq!(heard.len(), may_be_there, "{what}");
            retry(&desk, &heard, &what);
        }
    }
}

/// Why the server is not reached is said once, not for each part.
#[test]
fn of_parts_whose_server_is_not_there_one_is_tried() {
    let desk = desk();
    let gone = Scripted::limited(SIZE, None).expect("server");
    desk.to(&gone);
    gone.heard();
    refused(&mut report(&desk));
    let said = refused(&mut desk.cli(&["outbox", "send"]));
    assert_eq!(said.matches(" outbox send ").count(), 1, "{said}");
    assert!(
        said.contains("not tried") && said.trim_end().ends_with(": 2"),
        "{said}"
    );
    assert_eq!(states(&desk), ["waiting"; PARTS]);
    let server = Scripted::limited(SIZE, None).expect("server");
    desk.to(&server);
    succeed(&mut desk.cli(&["outbox", "send"]));
    assert_eq!(server.mails().len(), PARTS);
}

#[test]
fn killed_at_each_step_of_a_part_none_is_lost_or_doubled() {
    let prepared = desk();
    let steps = [
        (Stop::Greeting, "waiting"),
        (Stop::Command("EHLO"), "waiting"),
        (Stop::Command("RCPT"), "waiting"),
        (Stop::Command("DATA"), "unknown"),
        (Stop::Mail, "unknown"),
        (Stop::Dot, "unknown"),
        (Stop::Taken, "accepted"),
    ];
    for client in 1..=PARTS {
        // All of them in the middle, every third elsewhere.
        let some = steps
            .iter()
            .skip(client % 2 * 2)
            .step_by(1 + client % 2 * 2);
        for (at, state) in some.copied() {
            let what = format!("part {client}: {at:?}");
            let desk = prepared.copy().expect("desk");
            let how = How::Silent;
            let server = Scripted::limited(SIZE, Some(Wrong { client, at, how })).expect("server");
            desk.to(&server);
            let mut report = report(&desk);
            report.stdout(Stdio::null()).stderr(Stdio::null());
            let mut report = report.spawn().expect("tocsin-cli");
            assert!(server.has_stopped(), "{what}");
            report.kill().expect("killed");
            report.wait().expect("ended");
            let heard = server.mails();
            let mut expected = vec!["accepted"; PARTS];
            expected[client - 1] = state;
            expected[client..].fill("waiting");
            assert_eq!(states(&desk), expected, "{what}");
            retry(&desk, &heard, &what);
            update(&desk, 2, &what);
        }
    }
}

/// What is reported next of the only draft is this revision.
fn update(desk: &Desk, revision: u32, what: &str) {
    let drafts = desk.listing(&["draft", "list"]);
    let draft = drafts[0]["id"].as_str().expect("draft");
    let server = Scripted::limited(SIZE, None).expect("server");
    desk.to(&server);
    let mut next = desk.report("changed.json", &["--update", draft, "--divide", "--json"]);
    let receipt: Value = serde_json::from_slice(&succeed(&mut next).stdout).expect("receipt");
    assert_eq!(receipt["revision"], revision, "{what}");
    assert_eq!(server.mails().len(), PARTS, "{what}");
    assert_eq!(
        states(desk)
            .iter()
            .filter(|state| *state == "waiting")
            .count(),
        0,
        "{what}"
    );
}

/// While the parts are put into the outbox, and while others take their place: all of them are there, or none. The server is
/// out of reach.
#[test]
fn killed_while_parts_come_and_go_all_are_there_or_none() {
    let first = desk();
    let next = first.copy().expect("desk");
    refused(&mut report(&next));
    assert_eq!(states(&next), ["waiting"; PARTS]);
    let drafts = next.listing(&["draft", "list"]);
    let draft = drafts[0]["id"].as_str().expect("ID");
    let instead: &dyn Fn(&Desk) -> Command =
        &|desk| desk.report("changed.json", &["--update", draft, "--divide"]);
    for (what, prepared, command) in [("first", &first, &report as _), ("instead", &next, instead)]
    {
        let mut kills = 0;
        for call in ["renameat", "rename", "unlink"] {
            for nth in 1.. {
                let desk = prepared.copy().expect("desk");
                let told = desk.at("trace");
                let mut report = faulty(&command(&desk), call, nth, Fault::Kill, &told);
                report.stderr(Stdio::null()).stdout(Stdio::null());
                report.status().expect("strace");
                if !met(&told).disk {
                    break;
                }
                kills += 1;
                let what = format!("{what}: {call} {nth}");
                let listed = succeed(&mut desk.cli(&["outbox", "list"]));
                assert_eq!(String::from_utf8_lossy(&listed.stderr), "", "{what}");
                let there = states(&desk);
                let all = there == ["waiting"; PARTS];
                assert!(all || there.is_empty(), "{what}: {there:?}");
                if all && nth == 1 {
                    retry(&desk, &[], &what);
                }
            }
        }
        println!("{what}: {kills} kills");
        assert!(kills > 20, "{what}");
    }
}

/// A real server that takes smaller mails than the team: the parts are made to its measure.
#[test]
fn parts_fit_a_real_server_that_takes_little() {
    let server = Postfix::taking(SIZE).expect("Postfix");
    let desk = Desk::new().expect("desk");
    let disk: Vec<u8> = (0..110_000_u32).flat_map(u32::to_le_bytes).collect();
    std::fs::write(desk.at("disk.bin"), disk).expect("write");
    let port = server.relay.to_string();
    let mut add = desk.cli(&["account", "add", "work", "--from", "admin@site.example"]);
    succeed(add.args(["--host", "127.0.0.1", "--security", "none", "--port", &port]));

    // The server says how much it takes when it is asked first; the report is in the outbox then, whole.
    let said = refused(&mut report(&desk));
    assert!(said.contains("at most 450 kB"), "{said}");
    succeed(&mut desk.cli(&["account", "test", "work"]));
    let drafts = desk.listing(&["draft", "list"]);
    let draft = drafts[0]["id"].as_str().expect("draft");
    succeed(&mut desk.report("answers.json", &["--update", draft, "--divide"]));
    let mails: Vec<String> = server
        .mails(PARTS)
        .expect("mails")
        .iter()
        .map(|mail| {
            assert!(mail.len() as u64 <= SIZE);
            let text = String::from_utf8_lossy(tocsin_tests::postfix::as_sent(mail));
            format!("{}.\r\n", text.replace("\r\n", "\n").replace('\n', "\r\n"))
        })
        .collect();
    assert_eq!(mails.len(), PARTS);
    is_one_report(&desk, &mails, "Postfix");
}

/// A report that is too large for the server without its evidence: it is the server that is named.
#[test]
fn a_server_that_takes_less_than_the_report_is_named() {
    let desk = desk_of(100_000);
    let said = refused(&mut report(&desk));
    assert!(said.contains("the server of the account work"), "{said}");
    assert!(desk.outbox().is_empty() && desk.listing(&["draft", "list"]).is_empty());
}

/// What is larger than the mail that the team takes is not saved without a word.
#[test]
fn a_saved_file_says_that_it_is_too_large_to_be_mailed() {
    let desk = Desk::new().expect("desk");
    let disk: Vec<u8> = (0..3_000_000_u32).flat_map(u32::to_le_bytes).collect();
    std::fs::write(desk.at("disk.bin"), disk).expect("write");
    let save = |name: &str, more: &[&str]| {
        let mut report = desk.cli(&["report", "example", "--answers", "answers.json"]);
        let saved = succeed(report.args(["--save", name]).args(more));
        String::from_utf8_lossy(&saved.stderr).into_owned()
    };
    let said = save("small.eml", &[]);
    assert!(!said.contains("Too large"), "{said}");
    let said = save("large.eml", &["--attach", "disk.bin"]);
    let size = std::fs::metadata(desk.at("large.eml")).expect("file").len();
    assert!(
        said.contains(&format!("as a mail it has {size} bytes")),
        "{said}"
    );
    let carried = ["--attach", "disk.bin", "--carry", "disk.tar.pgp"];
    let said = save("apart.eml", &carried);
    assert!(!said.contains("Too large"), "{said}");
}
