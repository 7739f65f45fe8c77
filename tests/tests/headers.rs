//! Nothing that a reporter types or a file is called can become a header of the mail, or end one: what Python's
//! `email` reads are exactly our headers, outside and inside the seal.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tocsin_core::openpgp::sign;
use tocsin_form_schema::container::Container;
use tocsin_tests::command::{cli, succeed};

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// What has been tried against writers of mail.
fn injections() -> Vec<String> {
    let mut all: Vec<String> = [
        "x\r\nBcc: spy@evil.example",
        "x\nBcc: spy@evil.example",
        "x\rBcc: spy@evil.example",
        "x\r\n\r\n<html>",
        "x\0Bcc: spy@evil.example",
        "x\u{2028}Bcc: spy@evil.example",
        "x\u{2029}Bcc: spy@evil.example",
        "x\u{85}Bcc: spy@evil.example",
        "=?utf-8?q?x=0D=0ABcc=3A_spy=40evil.example?=",
        "=?utf-8?b?eA0KQmNjOiBzcHlAZXZpbC5leGFtcGxl?=",
        "\"; name=\"evil.exe\r\nX-Evil: yes",
        "x\u{202E}gpj.exe",
    ]
    .map(str::to_owned)
    .into();
    all.push("x".repeat(1000));
    all.push("é ".repeat(500));
    all
}

/// The example's team, whose subject tells the organisation, too.
struct Desk {
    folder: tempfile::TempDir,
    answers: Value,
}

impl Desk {
    fn new() -> Desk {
        let bundle = std::fs::read(root("form-schema/examples/xyz-cert.tocsin")).expect("bundle");
        let mut files = Container::read(&bundle).expect("container").files().clone();
        files.retain(|name, _| !name.starts_with("MANIFEST"));
        let mut change = |name: &str, from: &str, to: &str| {
            let text = String::from_utf8(files[name].clone()).expect("text");
            assert!(text.contains(from), "{name} lacks {from}");
            files.insert(name.to_owned(), text.replace(from, to).into_bytes());
        };
        let subject = "subject = \"[XYZ-CERT] {ref}\"";
        change(
            "team.toml",
            subject,
            "subject = \"[XYZ-CERT] {ref} {organisation}\"",
        );
        let required = "means = \"organisation.name\", required = true, max = 200";
        let outside =
            "means = \"organisation.name\", required = true, max = 4000, keep = \"subject\"";
        change("forms/incident.toml", required, outside);
        let secret = std::fs::read(root("form-schema/examples/xyz-cert-secret.asc")).expect("key");
        let at = "2026-11-01T00:00:00Z".parse().expect("time");
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder");
        let bundle = sign::sign(files, sign::By::Secret(&secret, None), at).expect("signed");
        std::fs::write(folder.path().join("team.tocsin"), bundle).expect("write");
        let home = folder.path().join("gnupg");
        std::fs::create_dir(&home).expect("folder");
        let mut import = Command::new("gpg");
        import
            .args(["--batch", "--quiet", "--import"])
            .env("GNUPGHOME", &home);
        succeed(import.arg(root("form-schema/examples/xyz-cert-secret.asc")));
        let example = root("form-schema/examples/xyz-cert-answers.json");
        let answers = std::fs::read(example).expect("answers");
        Desk {
            folder,
            answers: serde_json::from_slice(&answers).expect("json"),
        }
    }
    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    /// Seals, and gives how the mail reads outside and inside; none when the program refused.
    fn sealed(&self, answers: &Value, attached: &Path) -> Option<(Value, Value)> {
        let (eml, inner) = (self.at("report.eml"), self.at("inner.eml"));
        let _ = std::fs::remove_file(&eml);
        std::fs::write(self.at("answers.json"), answers.to_string()).expect("write");
        let mut report = cli(&self.at("data"), "en");
        report.args(["report", "team.tocsin", "--accept-unchecked"]);
        report.args([
            "--answers",
            "answers.json",
            "--save",
            "report.eml",
            "--attach",
        ]);
        let output = report
            .arg(attached)
            .current_dir(self.folder.path())
            .output();
        let output = output.expect("tocsin-cli");
        if output.status.code() == Some(1) {
            assert!(!eml.exists(), "refused, and written all the same");
            return None;
        }
        assert!(output.status.success(), "{output:?}");
        let mut gpg = Command::new("gpg");
        gpg.args(["--batch", "--yes", "--quiet", "--output"])
            .arg(&inner);
        gpg.arg("--decrypt")
            .arg(&eml)
            .env("GNUPGHOME", self.at("gnupg"));
        succeed(gpg.stdin(Stdio::null()));
        let read = |which: &str, path: &Path| {
            let mut python = Command::new("python3");
            python
                .arg(root("tests/judges/headers.py"))
                .arg(which)
                .arg(path);
            serde_json::from_slice(&succeed(&mut python).stdout).expect("json")
        };
        Some((read("outer", &eml), read("inner", &inner)))
    }
}

#[test]
fn nothing_typed_becomes_a_header_outside_or_inside() {
    let desk = Desk::new();
    let plain = desk.at("plain.log");
    std::fs::write(&plain, "plain\n").expect("write");
    let (outer, inner) = desk.sealed(&desk.answers, &plain).expect("sealed");
    let ours = |read: &Value| {
        (
            read["names"].clone(),
            read["files"].as_array().map(Vec::len),
        )
    };
    assert_eq!(
        outer["names"][0].as_array().map(Vec::len),
        Some(6),
        "{outer}"
    );

    let (mut sealed, mut refused) = (0, 0);
    for words in injections() {
        let mut tried = Vec::new();
        for place in [
            "organisation",
            "name",
            "description",
            "other_contact",
            "email",
            "domain",
        ] {
            let mut answers = desk.answers.clone();
            answers["answers"][place] = json!(words);
            tried.push((place, answers, plain.clone()));
        }
        let mut part = desk.answers.clone();
        part["answers"]["email"] = json!(format!("\"{words}\"@site.example"));
        tried.push(("part of an address", part, plain.clone()));
        // What no name of a file can hold, or is too long for one.
        let name: String = words.replace(['/', '\0'], "_").chars().take(120).collect();
        let file = desk.at(&name);
        std::fs::write(&file, "evidence\n").expect("write");
        tried.push(("file", desk.answers.clone(), file));
        for (place, answers, file) in tried {
            let Some((o, i)) = desk.sealed(&answers, &file) else {
                refused += 1;
                continue;
            };
            sealed += 1;
            let case = format!("{words:?} as {place}");
            assert_eq!(ours(&o), ours(&outer), "outside: {case}");
            assert_eq!(ours(&i), ours(&inner), "inside: {case}");
            for read in [&o, &i] {
                assert_eq!(read["defects"], json!([]), "{case}");
                let subject = read["subject"].as_str().expect("subject");
                assert!(
                    !subject.chars().any(char::is_control),
                    "{case}: {subject:?}"
                );
            }
            assert_eq!((&o["bare"], &o["long"]), (&json!(0), &json!(0)), "{case}");
            // What looks like an encoded word is one no more: it is read as it was typed.
            if place == "organisation" && words.starts_with("=?") {
                let subject = o["subject"].as_str().expect("subject");
                assert!(subject.ends_with(&words), "{case}: {subject}");
            }
        }
    }
    println!("{sealed} sealed, {refused} refused");
    assert!(sealed > 40, "{sealed} sealed, {refused} refused");
}
