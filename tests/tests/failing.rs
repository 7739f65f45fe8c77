//! The program killed at each call that changes a file, and each of these calls failing as on a full disk or a broken one: what is
//! on the disk afterwards can be read, what is said of it is true, and the same is done again without harm.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};
use tocsin_tests::command::{refused, succeed};
use tocsin_tests::desk::{Desk, examples, message_id};
use tocsin_tests::faults::{Fault, Met, faulty, met};
use tocsin_tests::script::Scripted;

/// Every how many calls a fault is met, unless `FAULT_EVERY` says it.
const EVERY: usize = 9;

/// What happens, at which calls.
const FAULTS: [(&str, Fault); 10] = [
    ("fsync", Fault::Kill),
    ("renameat", Fault::Kill),
    ("rename", Fault::Kill),
    ("linkat", Fault::Kill),
    ("unlink", Fault::Kill),
    ("write", Fault::Fails("ENOSPC")),
    ("fsync", Fault::Fails("EIO")),
    ("renameat", Fault::Fails("EROFS")),
    ("linkat", Fault::Fails("EPERM")),
    ("mkdir", Fault::Fails("EROFS")),
];

/// How the program ended, and which of its calls met what.
struct Ended {
    what: String,
    fault: Fault,
    output: Output,
    /// What the mail server took.
    mails: Vec<String>,
}

impl Ended {
    fn done(&self) -> bool {
        self.output.status.success()
    }

    /// Unless it was killed it says how it ended: that it is done, or one sentence.
    fn is_told(&self) {
        let said = String::from_utf8_lossy(&self.output.stderr);
        let what = &self.what;
        if self.fault == Fault::Kill {
            return;
        }
        assert!(
            self.output.status.code().is_some_and(|code| code < 2),
            "{what}: {said}"
        );
        assert!(
            self.done() || !said.trim().is_empty(),
            "{what}: said nothing"
        );
        for trace in ["panicked", "RUST_BACKTRACE", "⟦", "Error {"] {
            assert!(!said.contains(trace), "{what}: {said}");
        }
    }
}

/// Runs a command on a copy of the desk for each call that a fault can meet, and has `judge` look at what is left.
fn at_each_call(
    prepared: &Desk,
    name: &str,
    command: impl Fn(&Desk) -> Command + Sync,
    judge: impl Fn(&Desk, &Ended) + Sync,
) {
    let one = |(call, fault): (&'static str, Fault)| {
        let mut faults = 0;
        for nth in (1..).step_by(every()) {
            let desk = prepared.copy().expect("desk");
            let told = desk.at("trace");
            let server = Scripted::start(None).expect("server");
            desk.to(&server);
            let output = faulty(&command(&desk), call, nth, fault, &told).output();
            let output = output.expect("strace; tests/run installs it");
            let what = format!("{name}: {fault:?} at {call} {nth}");
            let ended = Ended {
                what,
                fault,
                output,
                mails: server.mails(),
            };
            let Met { disk, words } = met(&told);
            match (disk, words) {
                (false, false) => {
                    assert!(ended.done(), "{}", ended.what);
                    break;
                }
                (false, true) => continue,
                (true, false) => ended.is_told(),
                (true, true) => {}
            }
            faults += 1;
            judge(&desk, &ended);
            is_sound(&desk, &ended.what);
        }
        faults
    };
    let (kills, failures) = FAULTS.split_at(5);
    let count = |faults: &[(&'static str, Fault)]| faults.iter().map(|f| one(*f)).sum::<usize>();
    let (kills, failures) = std::thread::scope(|scope| {
        let kills = scope.spawn(|| count(kills));
        let failures = count(failures);
        (kills.join().expect("kills"), failures)
    });
    println!("{name}: killed at {kills} calls, {failures} calls that failed");
    assert!(kills > 0 && failures > 0, "{name}");
}

/// Every how many calls one is taken, from the first: `tests/kill` takes them all.
fn every() -> usize {
    let every = std::env::var("FAULT_EVERY").ok();
    every.map_or(EVERY, |n| n.parse().expect("FAULT_EVERY"))
}

/// All that is kept can be read, without a complaint, and nothing half made is left in the outbox.
fn is_sound(desk: &Desk, what: &str) {
    // Opened and left, a draft is as it was.
    if let Some(id) = draft(desk) {
        let mut open = desk.cli(&["draft", "key", &id, "--output", "key.asc"]);
        let said = refused(open.args(["--passphrase-file", "passphrase"]));
        let why = ["No key", "receipt", "delivered"];
        assert!(why.iter().any(|why| said.contains(why)), "{what}: {said}");
    }
    for command in [
        &["outbox", "list"][..],
        &["draft", "list", "--passphrase-file", "passphrase"],
        &["account", "list"],
        &["show", "example"],
    ] {
        let output = succeed(&mut desk.cli(command));
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(said, "", "{what}: {command:?}");
    }
    for file in files(&desk.at("data/outbox")) {
        let ending = file.rsplit('.').next().unwrap_or_default();
        assert!(["json", "eml", "lock"].contains(&ending), "{what}: {file}");
    }
}

/// The names of the files in a folder.
fn files(folder: &Path) -> Vec<String> {
    let there = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let names = there.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.collect()
}

/// A desk with an account.
fn desk() -> Desk {
    let desk = Desk::new().expect("desk");
    let server = Scripted::start(None).expect("server");
    desk.through(&server);
    desk
}

fn draft(desk: &Desk) -> Option<String> {
    let drafts = desk.listing(&["draft", "list"]);
    assert!(drafts.len() < 2, "{drafts:?}");
    Some(drafts.first()?["id"].as_str()?.to_owned())
}

/// The only entry of the outbox says what is true of the mails that were taken; a healthy server gets the mail if none has it
/// for certain. Gives all that was taken.
fn goes_once(desk: &Desk, ended: &Ended, before: usize) -> Vec<String> {
    let what = &ended.what;
    let outbox = desk.outbox();
    assert!(outbox.len() <= before + 1, "{what}: {outbox:?}");
    let mut mails = ended.mails.clone();
    if let Some(entry) = outbox.get(before) {
        let state = entry["recipients"][0]["state"].as_str();
        match (state, mails.len()) {
            (Some("waiting"), 0) | (Some("accepted"), 1) | (Some("unknown"), 0 | 1) => {}
            other => panic!("{what}: {other:?}"),
        }
        assert!(state == Some("accepted") || !ended.done(), "{what}");
        let server = Scripted::start(None).expect("server");
        desk.to(&server);
        succeed(&mut desk.cli(&["outbox", "send", "--again-unknown"]));
        let again = server.mails();
        assert_eq!(
            again.len(),
            usize::from(state != Some("accepted")),
            "{what}"
        );
        mails.extend(again);
    } else {
        assert!(mails.is_empty() && !ended.done(), "{what}");
    }
    assert!(
        mails
            .iter()
            .all(|mail| message_id(mail) == message_id(&mails[0])),
        "{what}"
    );
    mails
}

/// What is reported next with these answers is this revision.
fn next_is(desk: &Desk, answers: &str, revision: u32, what: &str) {
    let server = Scripted::start(None).expect("server");
    desk.to(&server);
    let draft = draft(desk).unwrap_or_else(|| panic!("{what}: it is not kept"));
    let mut next = desk.report(answers, &["--update", &draft, "--json"]);
    let receipt: Value = serde_json::from_slice(&succeed(&mut next).stdout).expect("receipt");
    assert_eq!(receipt["revision"], revision, "{what}");
    assert_eq!(server.mails().len(), 1, "{what}");
}

#[test]
fn a_report_that_is_kept_and_sent() {
    let send = |desk: &Desk| desk.report("answers.json", &["--keep"]);
    at_each_call(&desk(), "sending", send, |desk, ended| {
        let mails = goes_once(desk, ended, 0);
        if !mails.is_empty() || draft(desk).is_some() {
            next_is(
                desk,
                "changed.json",
                if mails.is_empty() { 1 } else { 2 },
                &ended.what,
            );
        }
    });
}

#[test]
fn an_update_that_is_sent() {
    let prepared = desk();
    let server = Scripted::start(None).expect("server");
    prepared.to(&server);
    succeed(&mut prepared.report("answers.json", &["--keep"]));
    let id = draft(&prepared).expect("kept");
    // The draft knows of it: its entry goes.
    let mut keep = prepared.cli(&["draft", "keep", &id, "--passphrase-file", "passphrase"]);
    succeed(keep.args(["--until", "2999-01-01"]));
    assert!(prepared.outbox().is_empty());
    let send = |desk: &Desk| desk.report("changed.json", &["--update", &id]);
    at_each_call(&prepared, "updating", send, |desk, ended| {
        let mails = goes_once(desk, ended, 0);
        let revision = if mails.is_empty() { 2 } else { 3 };
        let other = std::fs::read_to_string(desk.at("changed.json")).expect("answers");
        let other = other.replace("Berta Ohlsson", "Carla Ohlsson");
        std::fs::write(desk.at("other.json"), other).expect("written");
        next_is(desk, "other.json", revision, &ended.what);
    });
}

#[test]
fn an_account_that_is_added_and_a_bundle_that_is_new() {
    let prepared = desk();
    let add = |desk: &Desk| {
        let mut add = desk.cli(&["account", "add", "other", "--from", "b@site.example"]);
        add.args(["--host", "mail.site.example"]);
        add
    };
    at_each_call(&prepared, "an account", add, |desk, ended| {
        let accounts = desk.listing(&["account", "list"]);
        let names: Vec<&str> = accounts.iter().filter_map(|a| a["name"].as_str()).collect();
        assert!(names.contains(&"work"), "{}: {names:?}", ended.what);
        assert!(names.contains(&"other") || !ended.done(), "{}", ended.what);
        succeed(&mut add(desk));
        assert_eq!(
            desk.listing(&["account", "list"]).len(),
            2,
            "{}",
            ended.what
        );
    });
    let report = |desk: &Desk| {
        let mut report = desk.cli(&["report", "--answers", "answers.json", "--save", "out.eml"]);
        report
            .arg("--accept-unchecked")
            .arg(examples().join("xyz-cert.tocsin"));
        report
    };
    at_each_call(&prepared, "a bundle", report, |desk, ended| {
        let there = desk.at("out.eml");
        assert!(there.exists() || !ended.done(), "{}", ended.what);
        if there.exists() {
            is_whole(desk, &there, &ended.what);
            std::fs::remove_file(there).expect("removed");
        }
        succeed(&mut report(desk));
    });
}

/// A sealed report that the team opens.
fn is_whole(desk: &Desk, sealed: &Path, what: &str) {
    let mut open = desk.cli(&["team", "open"]);
    open.arg(sealed).arg("--out").arg(desk.at("opened"));
    open.arg("--key")
        .arg(examples().join("xyz-cert-secret.asc"));
    let opened = open.output().expect("tocsin-cli");
    let said = String::from_utf8_lossy(&opened.stderr);
    assert!(opened.status.success(), "{what}: {said}");
}

#[test]
fn a_draft_that_goes_elsewhere() {
    let here = desk();
    std::fs::write(here.at("access.log"), "GET /shell.php\n").expect("written");
    let mut save = here.cli(&["report", "example", "--answers", "answers.json", "--keep"]);
    save.args(["--save", "out.eml", "--attach", "access.log"]);
    succeed(save.args(["--passphrase-file", "passphrase"]));
    let id = draft(&here).expect("kept");
    let export = |desk: &Desk| {
        let mut export = desk.cli(&["draft", "export", &id, "handed.tocsin-draft"]);
        export.args([
            "--passphrase-file",
            "passphrase",
            "--file-passphrase-file",
            "passphrase",
        ]);
        export
    };
    let there = desk();
    let import = |desk: &Desk, file: &Path, evidence: &str| {
        let mut import = desk.cli(&["draft", "import", "--evidence", evidence]);
        import.args([
            "--passphrase-file",
            "passphrase",
            "--file-passphrase-file",
            "passphrase",
        ]);
        import.arg(file);
        import
    };
    at_each_call(&here, "exporting", export, |desk, ended| {
        let file = desk.at("handed.tocsin-draft");
        assert!(file.exists() || !ended.done(), "{}", ended.what);
        if file.exists() {
            // Whatever stands under the name is all of it.
            let there = there.copy().expect("desk");
            succeed(&mut import(&there, &file, "evidence"));
        }
        assert_eq!(draft(desk).as_ref(), Some(&id), "{}", ended.what);
    });

    succeed(&mut export(&here));
    let file = here.at("handed.tocsin-draft");
    let bring = |desk: &Desk| import(desk, &file, "evidence");
    at_each_call(&there, "importing", bring, |desk, ended| {
        let what = &ended.what;
        let kept = draft(desk);
        assert!(kept.is_some() || !ended.done(), "{what}");
        let folder = match kept {
            Some(_) => "evidence",
            // It is brought again, into another folder if there is one now.
            None => {
                let again = if desk.at("evidence").exists() {
                    "again"
                } else {
                    "evidence"
                };
                succeed(&mut import(desk, &file, again));
                again
            }
        };
        let log = std::fs::read(desk.at(folder).join("access.log"));
        assert_eq!(log.expect(what), b"GET /shell.php\n", "{what}");
        next_is(desk, "changed.json", 2, what);
    });
}

#[test]
fn what_is_deleted() {
    let prepared = desk();
    let mut save = prepared.cli(&["report", "example", "--answers", "answers.json", "--keep"]);
    save.args(["--save", "out.eml"]);
    succeed(save.args(["--passphrase-file", "passphrase"]));
    let id = draft(&prepared).expect("kept");
    let forget = |desk: &Desk| {
        let mut forget = desk.cli(&["draft", "keep", &id, "--receipt-only"]);
        forget.args(["--passphrase-file", "passphrase"]);
        forget
    };
    let answers = |desk: &Desk| desk.at(&format!("data/drafts/{id}.previous"));
    at_each_call(&prepared, "only the receipt", forget, |desk, ended| {
        let again = forget(desk).output().expect("tocsin-cli");
        let said = String::from_utf8_lossy(&again.stderr);
        assert!(
            again.status.success() || said.contains("receipt"),
            "{}: {said}",
            ended.what
        );
        assert!(!answers(desk).exists(), "{}", ended.what);
    });
    let delete = |desk: &Desk| desk.cli(&["draft", "delete", &id]);
    at_each_call(&prepared, "deleting", delete, |desk, ended| {
        if draft(desk).is_some() {
            assert!(!ended.done(), "{}", ended.what);
            succeed(&mut delete(desk));
        }
        let left = files(&desk.at("data/drafts"));
        let left: Vec<&String> = left
            .iter()
            .filter(|name| !name.ends_with(".lock"))
            .collect();
        assert!(left.is_empty(), "{}: {left:?}", ended.what);
    });
}
