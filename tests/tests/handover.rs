//! A sealed report that is handed over to a mail program from a terminal: what the program is told, what the team opens, and
//! what is known of it afterwards. The programs are stand-ins that write down their arguments.
#![cfg(unix)]
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

#[path = "../own_team/mod.rs"]
mod own_team;

use own_team::{ADDRESS, OwnTeam, stand_in, told};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use tocsin_tests::command::{cli, refused, succeed};

/// A reporter with a team to report to and a folder of mail programs.
struct Desk {
    team: OwnTeam,
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Desk {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder");
        let desk = Desk {
            team: OwnTeam::new(),
            folder,
        };
        std::fs::create_dir(desk.at("bin")).expect("folder");
        std::fs::write(desk.at("passphrase"), "correct horse battery\n").expect("write");
        let answers = examples().join("xyz-cert-answers.json");
        let answers = std::fs::read_to_string(answers).expect("answers");
        let answers = answers.replace("xyz-cert.example", "team.example");
        std::fs::write(desk.at("answers.json"), answers).expect("write");
        desk
    }
    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    fn cli(&self, lang: &str) -> Command {
        let mut command = cli(&self.at("data"), lang);
        // Nothing but the stand-ins.
        command
            .current_dir(self.folder.path())
            .env("PATH", self.at("bin"));
        command
    }
    fn report(&self, save: &str, more: &[&str]) -> Command {
        let mut command = self.cli("en");
        command.arg("report").arg(self.team.bundle());
        command.args(["--answers", "answers.json", "--accept-unchecked"]);
        command.args(["--passphrase-file", "passphrase"]);
        command.args(["--save", save]).args(more);
        command
    }
    fn sent(&self, id: &str, answer: &str) -> Command {
        let mut command = self.cli("en");
        command.args(["draft", "sent", id, answer]);
        command.args(["--passphrase-file", "passphrase"]);
        command
    }
}

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples")
}

fn said(output: std::process::Output) -> String {
    String::from_utf8(output.stdout).expect("text")
}

#[test]
fn the_mail_program_gets_the_sealed_file_and_the_reporter_says_what_became_of_it() {
    let desk = Desk::new();
    let given = stand_in(&desk.at("bin"), "claws-mail", 0);
    let more = ["--hand-over", "claws-mail", "--keep", "--json"];
    let listing = said(succeed(&mut desk.report("report.tar.pgp", &more)));
    let listing: Value = serde_json::from_str(&listing).expect("json");
    let sealed = std::fs::canonicalize(desk.at("report.tar.pgp")).expect("sealed");
    let delivered = &listing["delivered"];
    assert_eq!(delivered["handed-over-to"], "claws-mail");
    assert_eq!(delivered["said"], Value::Null);
    assert_eq!(delivered["state"], "handed-over");
    assert_eq!(delivered["saved"], sealed.to_str().expect("path"));
    assert!(delivered.get("accepted-by").is_none());

    let told = told(&given);
    assert_eq!(told.len(), 4, "{told:?}");
    let reference = listing["reference"].as_str().expect("reference");
    let start = format!("mailto:{}?subject=", ADDRESS);
    assert!(
        told[1].starts_with(&start) && told[1].contains(reference),
        "{told:?}"
    );
    assert_eq!([&told[0], &told[2]], ["--compose", "--attach"]);
    // What it was given is the sealed file, which the team's GnuPG opens.
    let opened = desk.team.open(Path::new(&told[3]));
    let text = std::fs::read_to_string(opened.join("report.txt")).expect("report.txt");
    assert!(text.contains("Anna Lindqvist"));
    for word in told {
        assert!(!word.contains("Lindqvist"), "{word}");
    }

    let id = listing["kept"].as_str().expect("kept");
    let sentence = said(succeed(&mut desk.sent(id, "yes")));
    assert!(sentence.contains("Claws Mail") && sentence.contains("You said that you sent it"));
    let sentence = said(succeed(&mut desk.sent(id, "no")));
    assert!(sentence.contains("You said that it was not sent"));
    let sentence = said(succeed(&mut desk.sent(id, "not-yet")));
    assert!(sentence.contains("you have not said yet"));
}

#[test]
fn without_a_name_the_only_program_is_taken_and_several_are_listed() {
    let desk = Desk::new();
    let none = refused(&mut desk.report("a.tar.pgp", &["--hand-over", "kmail"]));
    assert!(none.contains("No mail program was found"), "{none}");
    let thunderbird = stand_in(&desk.at("bin"), "thunderbird", 0);
    let receipt = said(succeed(&mut desk.report("a.tar.pgp", &["--hand-over"])));
    assert_eq!(told(&thunderbird)[0], "-compose");
    assert!(receipt.contains("Handed over to: Thunderbird"), "{receipt}");
    assert!(receipt.contains("Look in its window whether"), "{receipt}");
    for never in ["ccepted", "has been sent", "received"] {
        assert!(!receipt.contains(never), "{receipt}");
    }

    stand_in(&desk.at("bin"), "evolution", 0);
    let several = refused(&mut desk.report("b.tar.pgp", &["--hand-over"]));
    assert!(several.contains("thunderbird, evolution"), "{several}");
    let unknown = refused(&mut desk.report("b.tar.pgp", &["--hand-over", "mutt"]));
    assert!(unknown.contains("mutt") && unknown.contains("thunderbird, evolution"));
    let mail = refused(&mut desk.report("b.eml", &["--hand-over", "evolution"]));
    assert!(mail.contains(".tar.pgp"), "{mail}");
    assert!(!desk.at("b.tar.pgp").exists() && !desk.at("b.eml").exists());
}

#[test]
fn a_program_that_ends_with_an_error_leaves_a_saved_file_and_says_so() {
    let desk = Desk::new();
    stand_in(&desk.at("bin"), "kmail", 3);
    let more = ["--hand-over", "kmail", "--keep"];
    let output = desk.report("report.tar.pgp", &more).output().expect("run");
    assert_eq!(output.status.code(), Some(1));
    let (told, why) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(
        why.contains("KMail ended at once with an error (3)"),
        "{why}"
    );
    assert!(
        told.contains("Sealed report saved: ") && !told.contains("Handed over"),
        "{told}"
    );
    assert!(desk.at("report.tar.pgp").exists());
    let kept = told.lines().find_map(|line| line.rsplit_once(": "));
    assert!(kept.is_some());
    let id = said(succeed(desk.cli("en").args(["draft", "list"])));
    let id = id.split('\t').next().expect("id").to_owned();
    let nothing = refused(&mut desk.sent(&id, "yes"));
    assert!(
        nothing.contains("Nothing of this report was handed over"),
        "{nothing}"
    );
}

#[test]
fn nothing_of_the_example_is_handed_over() {
    let desk = Desk::new();
    let given = stand_in(&desk.at("bin"), "thunderbird", 0);
    for lang in ["en", "he"] {
        let mut command = desk.cli(lang);
        command.args(["report", "example", "--answers"]);
        command.arg(examples().join("xyz-cert-answers.json"));
        command.args(["--save", "example.tar.pgp", "--hand-over", "thunderbird"]);
        let why = refused(&mut command);
        let expected = match lang {
            "en" => "does not exist",
            _ => "אינו קיים",
        };
        assert!(why.contains(expected), "{why}");
    }
    assert!(!given.exists() && !desk.at("example.tar.pgp").exists());
}
