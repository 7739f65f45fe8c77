//! What the programs do is watched by `strace`: no typed word is ever handed to a file in clear, not even to one that
//! is gone by the end, and nobody is spoken to. The window is watched in `window/traced.rs`.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tocsin_tests::command::{cli, succeed};
use tocsin_tests::traced::{Trace, traced};

/// Words that stand nowhere else; in a name, an address, a text, a row, a file and its name.
const MARKS: [&str; 7] = [
    "Qyvexname",
    "qyvexmail",
    "Qyvextext",
    "Qyvexrole",
    "qyvexfile",
    "Qyvexinside",
    "Qyvexphrase",
];

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples")
}

/// A reporter with marked answers, a marked file and a marked passphrase, and a folder for each account.
struct Desk {
    folder: tempfile::TempDir,
    runs: usize,
}

impl Desk {
    fn new() -> Desk {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder");
        let desk = Desk { folder, runs: 0 };
        let example = std::fs::read(examples().join("xyz-cert-answers.json")).expect("answers");
        let mut answers: Value = serde_json::from_slice(&example).expect("json");
        let all = &mut answers["answers"];
        all["name"] = json!("Anna Qyvexname");
        all["email"] = json!("anna@qyvexmail.example");
        all["description"] = json!("They read Qyvextext.");
        all["involved"][0]["function"] = json!("Qyvexrole of the laboratory");
        std::fs::write(desk.at("answers.json"), answers.to_string()).expect("write");
        std::fs::write(desk.at("qyvexfile.log"), "Qyvexinside\n").expect("write");
        std::fs::write(desk.at("passphrase"), "a Qyvexphrase of this test\n").expect("write");
        desk
    }
    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    fn report(&self, args: &[&str]) -> Command {
        let mut command = cli(&self.at("data"), "en");
        command.current_dir(self.folder.path());
        command.args(["report", "example", "--accept-unchecked"]);
        command.args(["--answers", "answers.json", "--attach", "qyvexfile.log"]);
        command.args(["--passphrase-file", "passphrase"]).args(args);
        command
    }
    /// Runs what must succeed, and gives what `strace` saw of it.
    fn watch(&mut self, command: &Command) -> (String, Trace) {
        self.runs += 1;
        let folder = self.at(&format!("trace-{}", self.runs));
        std::fs::create_dir(&folder).expect("folder");
        let mut watched = traced(command, &folder);
        watched.current_dir(self.folder.path()).stdin(Stdio::null());
        // A pipe: what is said to the reporter is no file.
        let said = succeed(&mut watched).stdout;
        let said = String::from_utf8(said).expect("text");
        (said, Trace::read(&folder).expect("trace"))
    }
}

fn nothing_in_clear(trace: &Trace) {
    for mark in MARKS {
        assert_eq!(trace.told(mark), [] as [PathBuf; 0], "{mark}");
    }
    assert_eq!(trace.unseen(), [] as [&str; 0]);
}

#[test]
fn a_word_in_clear_and_a_contact_would_be_seen() {
    let mut desk = Desk::new();
    let mut shell = Command::new("sh");
    shell.args(["-c", "echo Qyvextext > gone; rm gone"]);
    let (_, trace) = desk.watch(&shell);
    assert_eq!(trace.told("Qyvextext"), [desk.at("gone")]);
    let mut python = Command::new("python3");
    python.args([
        "-c",
        "import socket; socket.socket().connect_ex(('127.0.0.1', 9))",
    ]);
    let (_, trace) = desk.watch(&python);
    assert_eq!(trace.contacts().len(), 2, "{:?}", trace.contacts());
}

#[test]
fn a_report_that_is_saved_kept_and_updated_writes_no_word_in_clear_and_contacts_nobody() {
    let mut desk = Desk::new();
    let first = desk.report(&["--keep", "--save", "one.eml", "--json"]);
    let (said, trace) = desk.watch(&first);
    nothing_in_clear(&trace);
    assert_eq!(trace.contacts(), [] as [&str; 0]);
    // What it looked at was written indeed: the sealed report, and the draft.
    let files = trace.files();
    for folder in [desk.folder.path().to_owned(), desk.at("data/drafts")] {
        let here = files.iter().any(|file| file.parent() == Some(&folder));
        assert!(here, "{folder:?}: {files:?}");
    }

    let said: Value = serde_json::from_str(&said).expect("json");
    let kept = said["kept"].as_str().expect("an ID");
    let update = desk.report(&["--update", kept, "--save", "two.tar.pgp"]);
    let (_, trace) = desk.watch(&update);
    nothing_in_clear(&trace);
    assert_eq!(trace.contacts(), [] as [&str; 0]);

    let mut list = cli(&desk.at("data"), "en");
    let (_, trace) = desk.watch(list.args(["draft", "list"]));
    nothing_in_clear(&trace);
    assert_eq!(trace.contacts(), [] as [&str; 0]);
}

#[test]
fn a_whole_report_is_made_without_any_network() {
    let desk = Desk::new();
    let report = desk.report(&["--save", "one.eml"]);
    let mut alone = Command::new("unshare");
    alone.args(["-rn", "--"]).arg(report.get_program());
    alone
        .args(report.get_args())
        .current_dir(desk.folder.path());
    succeed(alone.stdin(Stdio::null()));
    assert!(desk.at("one.eml").is_file());
}
