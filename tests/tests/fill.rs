//! A form filled in with an editor: written, edited, checked at the line, sealed, opened.
#![cfg(unix)]
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use tocsin_tests::command::{cli, refused, succeed};

struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Desk {
        Desk(tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder"))
    }
    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
    fn cli(&self, lang: &str) -> Command {
        cli(&self.at("data"), lang)
    }
    fn fill(&self, lang: &str) -> Command {
        let mut command = self.cli(lang);
        command.args(["fill", "example"]).arg(self.at("report.txt"));
        command
    }
    /// An editor that does to the file what this sed script says.
    fn editor(&self, script: &str) -> PathBuf {
        let path = self.at("editor");
        let text = format!("#!/bin/sh\nexec sed -i -f - \"$1\" <<'END'\n{script}\nEND\n");
        std::fs::write(&path, text).expect("editor");
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o755)).expect("editor");
        path
    }
}

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples")
}

const ANSWERS: &str = r#"s/^name:$/name: Anna Lindqvist/
s/^organisation:$/organisation: Chemie/
s/^email:$/email: anna@chem.xyz-university.example/
s/^noticed:$/noticed: about 2026-11-01 14:30 Europe\/Berlin/
s/\[ \] phishing /[x] phishing /
/^may_tell:$/,/^$/s/\[ \] sysadmins /[x] sysadmins /
/^description: <<END$/a\
Jemand hat die Seite kopiert.\
#! kein Kommentar"#;

#[test]
fn from_an_editor_to_a_sealed_report() {
    let desk = Desk::new();
    succeed(desk.fill("de").arg("--no-editor"));
    let text = std::fs::read_to_string(desk.at("report.txt")).expect("the form");
    assert!(text.starts_with("tocsin-answers 1 xyz-cert.example incident de\n"));
    assert!(text.contains("# Ihr Name (erforderlich)"), "{text}");
    let mode = std::fs::metadata(desk.at("report.txt"))
        .expect("the form")
        .permissions();
    assert_eq!(mode.mode() & 0o777, 0o600);

    // Left empty: each question that must be answered is told with its line, whatever language asks.
    let told = refused(desk.fill("en").arg("--no-editor"));
    let line = text
        .lines()
        .position(|line| line == "name:")
        .expect("a line")
        + 1;
    assert!(
        told.contains(&format!("report.txt:{line}: Ihr Name: ")),
        "{told}"
    );

    let editor = desk.editor(ANSWERS);
    let done = succeed(desk.fill("en").env("VISUAL", editor));
    assert!(String::from_utf8_lossy(&done.stdout).contains("is complete"));

    let mut report = desk.cli("en");
    report
        .args(["report", "example", "--answers"])
        .arg(desk.at("report.txt"));
    succeed(report.arg("--save").arg(desk.at("report.tar.pgp")));
    let mut open = desk.cli("en");
    open.args(["team", "open"]).arg(desk.at("report.tar.pgp"));
    open.arg("--key")
        .arg(examples().join("xyz-cert-secret.asc"));
    succeed(open.arg("--out").arg(desk.at("opened")));
    let json = std::fs::read(desk.at("opened/report.json")).expect("report.json");
    let json: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
    let answers = &json["answers"];
    assert_eq!(answers["name"], "Anna Lindqvist");
    assert_eq!(answers["category"], serde_json::json!(["phishing"]));
    assert_eq!(answers["noticed"]["zone"], "Europe/Berlin");
    let written = answers["description"].as_str().expect("a text");
    assert!(
        written.starts_with("Jemand hat die Seite kopiert.\n#! kein Kommentar"),
        "{written}"
    );
}

/// What a check warns of is said by both, and holds neither up.
#[test]
fn a_warning_is_told_and_lets_the_report_go() {
    let desk = Desk::new();
    let editor = desk.editor(&ANSWERS.replace("about 2026-11-01", "2999-01-01"));
    let done = succeed(desk.fill("en").env("VISUAL", editor));
    let told = String::from_utf8_lossy(&done.stderr);
    assert!(
        told.contains("warning: ") && told.contains("report.txt:"),
        "{told}"
    );
    let mut report = desk.cli("en");
    report
        .args(["report", "example", "--answers"])
        .arg(desk.at("report.txt"));
    let done = succeed(report.arg("--save").arg(desk.at("report.tar.pgp")));
    let told = String::from_utf8_lossy(&done.stderr);
    assert!(told.contains("warning: noticed "), "{told}");
}

/// The lines that are told of, as the program says them and as they stand in the file.
fn told_lines(told: &str, text: &str) -> Vec<(usize, String)> {
    let lines = told.lines().filter_map(|line| {
        let number = line.split("report.txt:").nth(1)?.split(':').next()?;
        let number: usize = number.parse().ok()?;
        Some((number, text.lines().nth(number - 1)?.to_owned()))
    });
    lines.collect()
}

/// A mark is a line of the file as every other: what is told counts it.
#[test]
fn the_lines_that_are_told_are_those_of_the_file() {
    let desk = Desk::new();
    let untouched = desk.editor("");
    let told = refused(desk.fill("en").env("VISUAL", &untouched));
    let text = || std::fs::read_to_string(desk.at("report.txt")).expect("the form");
    let marked = text();
    let lines = told_lines(&told, &marked);
    assert!(lines.len() > 4, "{told}");
    for (number, line) in &lines {
        assert!(!line.starts_with('#'), "{line}");
        let above = marked.lines().nth(number - 2).expect("a line");
        assert!(above.starts_with("#! "), "{number}: {above}");
    }
    // Checking alone says the same and changes nothing.
    let told = refused(desk.fill("en").arg("--no-editor"));
    assert_eq!(told_lines(&told, &marked), lines);
    assert_eq!(text(), marked);
    // Marks of the last time go.
    refused(desk.fill("en").env("VISUAL", &untouched));
    assert_eq!(text(), marked);
    let done = succeed(desk.fill("en").env("VISUAL", desk.editor(ANSWERS)));
    assert!(String::from_utf8_lossy(&done.stdout).contains("is complete"));
}

/// The example's team with a newer form.
fn newer(desk: &Desk, change: impl Fn(&str, &str) -> String) -> PathBuf {
    let bundle = std::fs::read(examples().join("xyz-cert.tocsin")).expect("bundle");
    let container = tocsin_form_schema::container::Container::read(&bundle).expect("container");
    for (name, bytes) in container.files() {
        if name.starts_with("MANIFEST") {
            continue;
        }
        let path = desk.at("team").join(name);
        std::fs::create_dir_all(path.parent().expect("folder")).expect("folder");
        let bytes = match std::str::from_utf8(bytes) {
            Ok(text) => change(name, text).into_bytes(),
            Err(_) => bytes.clone(),
        };
        std::fs::write(path, bytes).expect("write");
    }
    let signed = desk.at("team.tocsin");
    let mut sign = desk.cli("en");
    sign.args(["team", "sign"]).arg(desk.at("team"));
    sign.arg("--key")
        .arg(examples().join("xyz-cert-secret.asc"));
    succeed(sign.arg("-o").arg(&signed));
    signed
}

/// The file says where a file of evidence is given; lacking nothing else, it is complete.
#[test]
fn a_form_that_lacks_only_a_file_is_finished_with_attach() {
    let desk = Desk::new();
    let signed = newer(&desk, |name, text| match name {
        "forms/incident.toml" => text.replace(
            "kind = \"evidence\"",
            "kind = \"evidence\"\nrequired = true",
        ),
        _ => text.to_owned(),
    });
    let fill = || {
        let mut command = desk.cli("en");
        command.arg("fill").arg(&signed).arg(desk.at("report.txt"));
        command
    };
    let told = refused(fill().env("VISUAL", desk.editor("")));
    let text = std::fs::read_to_string(desk.at("report.txt")).expect("the form");
    let lines = told_lines(&told, &text);
    assert!(lines.iter().any(|(_, line)| line == "evidence:"), "{told}");

    let done = succeed(fill().env("VISUAL", desk.editor(ANSWERS)));
    let told = String::from_utf8_lossy(&done.stderr).into_owned();
    let text = std::fs::read_to_string(desk.at("report.txt")).expect("the form");
    let lines = told_lines(&told, &text);
    assert!(lines.iter().any(|(_, line)| line == "evidence:"), "{told}");
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(said.contains(" --attach evidence=FILE "), "{said}");

    let report = || {
        let mut command = desk.cli("en");
        command.arg("report").arg(&signed).arg("--answers");
        command.arg(desk.at("report.txt")).arg("--accept-unchecked");
        command.arg("--save").arg(desk.at("report.tar.pgp"));
        command
    };
    assert!(refused(&mut report()).contains("--attach evidence=FILE"));
    std::fs::write(desk.at("mail.log"), "a line\n").expect("evidence");
    let file = format!("evidence={}", desk.at("mail.log").display());
    succeed(report().arg("--attach").arg(file));
}

/// A file that was begun with an older form has no line for what a newer one asks.
#[test]
fn a_question_that_is_new_is_added_where_it_belongs() {
    let desk = Desk::new();
    succeed(desk.fill("en").arg("--no-editor"));
    let signed = newer(&desk, |name, text| match name {
        "forms/incident.toml" => {
            let text = text.replacen("\"organisation\", ", "\"organisation\", \"asset\", ", 1);
            format!("{text}\n[field.asset]\nkind = \"text\"\nrequired = true\n")
        }
        name if name.ends_with("/incident.ftl") => format!("{text}\nasset = Asset number\n"),
        _ => text.to_owned(),
    });
    let fill = || {
        let mut command = desk.cli("en");
        command.arg("fill").arg(&signed).arg(desk.at("report.txt"));
        command
    };
    let text = || std::fs::read_to_string(desk.at("report.txt")).expect("the form");
    let before = text();
    // Who edits the file without the program is told what to write, and where.
    let told = refused(fill().arg("--no-editor"));
    let line = told
        .lines()
        .find(|line| line.contains("“asset:”"))
        .expect("told");
    assert_eq!(told_lines(line, &before)[0].1, "organisation:", "{told}");
    assert_eq!(text(), before);

    let told = refused(fill().env("VISUAL", desk.editor("")));
    let after = text();
    assert!(!told.contains("“asset:”"), "{told}");
    let lines = told_lines(&told, &after);
    assert!(lines.iter().any(|(_, line)| line == "asset:"), "{told}");
    let at = |wanted: &str| after.lines().position(|line| line == wanted).expect(wanted);
    let order = [
        "organisation:",
        "# Asset number (required)",
        "asset:",
        "domain:",
    ]
    .map(at);
    assert!(order.is_sorted(), "{after}");
    let answers = format!("{ANSWERS}\n");
    let answers = answers.replacen("s/^name:", "s/^asset:$/asset: 7/\ns/^name:", 1);
    succeed(fill().env("VISUAL", desk.editor(answers.trim_end())));
}

#[test]
fn answers_go_through_the_file_and_come_back() {
    let desk = Desk::new();
    let original = examples().join("xyz-cert-answers.json");
    succeed(
        desk.fill("ja")
            .arg("--no-editor")
            .arg("--answers")
            .arg(&original),
    );
    let read = succeed(desk.fill("en").args(["--no-editor", "--json"]));
    let read: serde_json::Value = serde_json::from_slice(&read.stdout).expect("JSON");
    let original = std::fs::read(original).expect("answers");
    let original: serde_json::Value = serde_json::from_slice(&original).expect("JSON");
    assert_eq!(read["answers"], original["answers"]);
}

#[test]
fn what_cannot_be_filled_in_is_refused() {
    let desk = Desk::new();
    std::fs::write(desk.at("report.txt"), "dear team,\n").expect("file");
    let told = refused(desk.fill("en").arg("--no-editor"));
    assert!(told.contains("report.txt:1: "), "{told}");
    std::fs::write(desk.at("report.txt"), b"tocsin-answers \xff").expect("file");
    refused(desk.fill("en").arg("--no-editor"));
    std::fs::remove_file(desk.at("report.txt")).expect("file");
    let told = refused(desk.fill("en").env("VISUAL", "/nowhere/editor"));
    assert!(told.contains("--no-editor"), "{told}");
    // What was written before the editor failed is there to go on with.
    assert!(desk.at("report.txt").exists());
}
