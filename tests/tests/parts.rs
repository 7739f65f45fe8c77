//! A report that is too large for one mail: its evidence goes apart from it, the team puts both together, and GnuPG reads each
//! alone.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use tocsin_tests::command::{cli, refused, succeed};

struct Desk(tempfile::TempDir);

impl Desk {
    /// With two files of evidence.
    fn new() -> Desk {
        let desk = Desk(tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder"));
        let log: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
        std::fs::write(desk.at("disk.bin"), log).expect("write");
        std::fs::write(desk.at("access.log"), "GET /shell.php\n").expect("write");
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

    fn report(&self, more: &[&str]) -> Command {
        let mut report = self.cli(&["report", "example", "--answers"]);
        report.arg(examples().join("xyz-cert-answers.json"));
        report.args(["--attach", "disk.bin", "--attach", "access.log"]);
        report.args(more);
        report
    }

    fn open(&self, sealed: &[&str], out: &str) -> Command {
        let mut open = self.cli(&["team", "open"]);
        open.args(sealed).arg("--key").arg(key());
        open.args(["--out", out]);
        open
    }

    /// What GnuPG makes of a sealed file.
    fn decrypted(&self, sealed: &str) -> Vec<u8> {
        let home = self.at("gnupg");
        let mut gpg = Command::new("gpg");
        gpg.args(["--batch", "--quiet", "--homedir"]).arg(&home);
        if !home.exists() {
            std::fs::create_dir(&home).expect("home");
            let mut import = Command::new("gpg");
            import.args(["--batch", "--quiet", "--homedir"]).arg(&home);
            succeed(import.arg("--import").arg(key()));
        }
        succeed(gpg.arg("--decrypt").arg(self.at(sealed))).stdout
    }

    fn is_whole(&self, out: &str) {
        for name in ["disk.bin", "access.log"] {
            let number = if name == "disk.bin" {
                "001.bin"
            } else {
                "002.log"
            };
            let there = std::fs::read(self.at(out).join("evidence").join(number));
            let given = std::fs::read(self.at(name)).expect("evidence");
            assert!(there.expect("there") == given, "{name}");
        }
        let mut check = Command::new("sha256sum");
        check.args(["--check", "--strict", "--quiet", "MANIFEST"]);
        succeed(check.current_dir(self.at(out)));
    }
}

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples")
}

fn key() -> PathBuf {
    examples().join("xyz-cert-secret.asc")
}

fn opened(output: &std::process::Output) -> Value {
    serde_json::from_slice(&output.stdout).expect("json")
}

#[test]
fn evidence_that_is_carried_joins_its_report() {
    let desk = Desk::new();
    let save = [
        "--save",
        "report.eml",
        "--carry",
        "evidence.tar.pgp",
        "--json",
    ];
    let receipt = opened(&succeed(&mut desk.report(&save)));
    // Wherever the receipt is read, it leads to the files.
    let at = |name: &str| desk.at(name).to_str().expect("path").to_owned();
    assert_eq!(receipt["carried"]["path"], at("evidence.tar.pgp"));
    assert_eq!(receipt["delivered"]["saved"], at("report.eml"));
    assert_eq!(receipt["delivered"]["state"], "saved");
    let size = std::fs::metadata(desk.at("evidence.tar.pgp"))
        .expect("sealed")
        .len();
    assert_eq!(receipt["carried"]["size"], size);
    let mail = std::fs::metadata(desk.at("report.eml"))
        .expect("mail")
        .len();
    assert!(mail < 800_000, "{mail}: the evidence is not in it");

    // In any order; nothing is said to be wrong.
    for (out, sealed) in [
        ("one", ["report.eml", "evidence.tar.pgp"]),
        ("two", ["evidence.tar.pgp", "report.eml"]),
    ] {
        let told = opened(&succeed(desk.open(&sealed, out).arg("--json")));
        assert_eq!(told["parts"]["missing"], serde_json::json!([]), "{told}");
        assert_eq!(told["report"]["found"], serde_json::json!([]), "{told}");
        desk.is_whole(out);
    }

    // The mail alone is a report, and says what is missing.
    let said = succeed(&mut desk.open(&["report.eml"], "three"));
    let said = String::from_utf8(said.stdout).expect("text");
    assert!(said.contains("Of 2 parts these are missing: 2."), "{said}");
    assert!(
        said.contains("evidence/001.bin: This file is in a part that is missing."),
        "{said}"
    );
    // The evidence alone is none; neither is that of another report.
    let said = refused(&mut desk.open(&["evidence.tar.pgp"], "four"));
    assert!(said.contains("part 1"), "{said}");
    succeed(&mut desk.report(&["--save", "other.eml", "--carry", "other.tar.pgp"]));
    let said = refused(&mut desk.open(&["report.eml", "other.tar.pgp"], "four"));
    assert!(said.contains("other.tar.pgp is not a part"), "{said}");
    assert!(!desk.at("four").exists());

    // Each is read by GnuPG alone.
    let text = desk.decrypted("report.eml");
    assert!(String::from_utf8_lossy(&text).contains("evidence/001.bin: part 2"));
    std::fs::write(desk.at("evidence.tar"), desk.decrypted("evidence.tar.pgp")).expect("write");
    let mut list = Command::new("tar");
    let listed = succeed(list.arg("-tf").arg(desk.at("evidence.tar")));
    let listed = String::from_utf8(listed.stdout).expect("text");
    assert_eq!(
        listed.lines().collect::<Vec<_>>(),
        [
            "parts.json",
            "part.txt",
            "evidence/001.bin",
            "evidence/002.log",
            "MANIFEST"
        ]
    );
}

/// What `team table` says of these places: its rows, and what it says besides.
fn table(desk: &Desk, places: &[&str]) -> (Vec<Value>, String) {
    let mut table = desk.cli(&["team", "table", "--test", "--json"]);
    let output = succeed(table.args(places).arg("--key").arg(key()));
    let rows = String::from_utf8(output.stdout).expect("text");
    let rows = rows
        .lines()
        .map(|row| serde_json::from_str(row).expect("json"));
    (
        rows.collect(),
        String::from_utf8(output.stderr).expect("text"),
    )
}

/// Parts lie where mails and files lie: the report is found among others, a part is no broken report.
#[test]
fn a_folder_and_a_mailbox_are_looked_through_for_parts() {
    let desk = Desk::new();
    succeed(&mut desk.report(&["--save", "report.eml", "--carry", "evidence.tar.pgp"]));
    let read = |name: &str| std::fs::read_to_string(desk.at(name)).expect("read");
    let mail = read("report.eml").replace("\r\n", "\n");
    std::fs::create_dir_all(desk.at("inbox/usb")).expect("folder");
    let other = "From a@b.example Sat Oct 10 10:00:00 2026\nSubject: lunch\n\nAt noon?\n\n";
    let mailbox = format!("{other}From a@b.example Sat Oct 10 10:00:00 2026\n{mail}\n");
    std::fs::write(desk.at("inbox/mbox"), mailbox).expect("write");
    std::fs::write(desk.at("inbox/notes.txt"), "call back").expect("write");
    let carried = desk.at("inbox/usb/evidence.tar.pgp");

    let (rows, said) = table(&desk, &["inbox"]);
    assert_eq!(rows.len(), 1);
    assert!(said.contains("Of 2 parts these are missing: 2."), "{said}");
    std::fs::copy(desk.at("evidence.tar.pgp"), &carried).expect("copy");
    let (rows, said) = table(&desk, &["inbox"]);
    assert_eq!(rows.len(), 1);
    assert!(!said.contains("missing"), "{said}");
    let (rows, said) = table(&desk, &["inbox/usb"]);
    assert_eq!(rows.len(), 0);
    assert!(said.contains("without part 1"), "{said}");

    succeed(&mut desk.open(&["inbox"], "one"));
    desk.is_whole("one");
    succeed(&mut desk.open(&["inbox/mbox", "inbox/usb"], "two"));
    desk.is_whole("two");
    // What was opened without all of its parts is known to be.
    succeed(&mut desk.open(&["inbox/mbox"], "three"));
    let (_, said) = table(&desk, &["three"]);
    assert!(said.contains("Of 2 parts these are missing: 2."), "{said}");

    let said = refused(&mut desk.open(&["inbox/notes.txt"], "four"));
    assert!(said.contains("not a sealed report"), "{said}");
    succeed(&mut desk.report(&["--save", "inbox/other.eml"]));
    let said = refused(&mut desk.open(&["inbox"], "four"));
    assert!(said.contains("is not a part of the same report"), "{said}");
    assert!(!desk.at("four").exists());
}

#[test]
fn what_cannot_go_apart_is_refused() {
    let desk = Desk::new();
    let said = refused(&mut desk.report(&["--save", "a.tar.pgp", "--carry", "a.tar.pgp"]));
    assert!(said.contains("another file"), "{said}");
    let mut report = desk.cli(&[
        "report",
        "example",
        "--save",
        "a.eml",
        "--carry",
        "b.tar.pgp",
    ]);
    report
        .arg("--answers")
        .arg(examples().join("xyz-cert-answers.json"));
    let said = refused(&mut report);
    assert!(said.contains("no files of evidence"), "{said}");
    assert!(!desk.at("a.eml").exists() && !desk.at("b.tar.pgp").exists());
}
