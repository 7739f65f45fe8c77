//! A team with several forms, from a terminal: what there is, which stage, where each report goes.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use std::path::{Path, PathBuf};
use std::process::Command;
use tocsin_form_schema::container::Container;
use tocsin_tests::command::{cli, refused, succeed};

#[path = "../several/mod.rs"]
mod several;

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    /// The example team with a second form, signed by the team's tool.
    fn new() -> Desk {
        let desk = Desk {
            folder: tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder"),
        };
        let mut files =
            Container::read(&std::fs::read(examples("xyz-cert.tocsin")).expect("bundle"))
                .expect("container")
                .files()
                .clone();
        files.retain(|name, _| !name.starts_with("MANIFEST"));
        several::add_to(&mut files, &[]);
        for (name, bytes) in files {
            let path = desk.at("team").join(name);
            std::fs::create_dir_all(path.parent().expect("folder")).expect("folder");
            std::fs::write(path, bytes).expect("write");
        }
        succeed(
            desk.cli("en")
                .args(["team", "sign"])
                .arg(desk.at("team"))
                .arg("--key")
                .arg(examples("xyz-cert-secret.asc"))
                .arg("-o")
                .arg(desk.at("team.tocsin")),
        );
        std::fs::write(
            desk.at("answers.json"),
            r#"{ "format": 1, "team": "xyz-cert.example", "form": "phishing",
                "answers": { "seen": "Give us your password.", "clicked": "yes", "harm": "None." } }"#,
        )
        .expect("write");
        desk
    }
    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    fn cli(&self, lang: &str) -> Command {
        cli(&self.at("data"), lang)
    }
    fn report(&self, more: &[&str]) -> Command {
        let mut command = self.cli("fr");
        command.arg("report").arg(self.at("team.tocsin")).args(more);
        command.arg("--answers").arg(self.at("answers.json"));
        command.arg("--save").arg(self.at("report.tar.pgp"));
        command
    }
}

fn examples(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../form-schema/examples")
        .join(name)
}

#[test]
fn what_there_is_and_where_it_goes() {
    let desk = Desk::new();
    let shown = |lang: &str, json: bool| {
        let mut command = desk.cli(lang);
        command.arg("show").arg(desk.at("team.tocsin"));
        command.args(json.then_some("--json"));
        String::from_utf8(succeed(&mut command).stdout).expect("text")
    };
    let text = shown("en", false);
    let forms: Vec<&str> = text.lines().filter(|l| l.starts_with("Form: ")).collect();
    assert_eq!(
        forms,
        [
            "Form: phishing: Report phishing",
            "Form: incident: Report a computer security incident"
        ]
    );
    for line in [
        "When to use it: For a message that wants you or your users to give something away.",
        "Stage: follow_up: Follow-up (within three days)",
        "Its reports go to: phishing@xyz-cert.example",
    ] {
        assert!(text.lines().any(|l| l == line), "{line}: {text}");
    }
    assert!(!text.contains("translation"), "{text}");
    // Who reads a translation is told, and of what.
    let german = shown("de", false);
    assert!(
        german.contains("Maßgebliche Sprache: en\n") && german.contains("Original (English)"),
        "{german}"
    );
    let listed: serde_json::Value = serde_json::from_str(&shown("en", true)).expect("json");
    assert_eq!(listed["authoritative"], "en");
    assert_eq!(listed["forms"][0]["id"], "phishing");
    assert_eq!(listed["forms"][0]["mail"][0], "phishing@xyz-cert.example");
    assert_eq!(listed["forms"][1]["mail"][0], "report@xyz-cert.example");
}

#[test]
fn a_stage_is_asked_for() {
    let desk = Desk::new();
    let said = refused(&mut desk.report(&[]));
    assert!(said.contains("phishing, incident"), "{said}");
    let said = refused(&mut desk.report(&["--form", "phishing", "--stage", "last"]));
    assert!(said.contains("first, follow_up, final"), "{said}");
    succeed(&mut desk.report(&["--form", "phishing", "--stage", "final"]));
    let open = || {
        let mut command = desk.cli("en");
        command
            .args(["team", "open"])
            .arg(desk.at("report.tar.pgp"))
            .arg("--key");
        command
            .arg(examples("xyz-cert-secret.asc"))
            .arg("--out")
            .arg(desk.at("opened"));
        succeed(&mut command);
        let read =
            |name: &str| std::fs::read_to_string(desk.at("opened").join(name)).expect("member");
        [read("report.txt"), read("report.json")]
    };
    let [text, json] = open();
    assert!(
        text.contains("\nTocsin-Stage: final\n") && text.contains("None."),
        "{text}"
    );
    assert!(
        text.contains("\n  Rapport final\n")
            && text.contains("\n# Ces textes de l’équipe sont une traduction"),
        "{text}"
    );
    assert!(json.contains("\"stage\": \"final\""), "{json}");
}
