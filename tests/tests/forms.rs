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
    /// Changes files of the team's folder, by their names, and signs it anew.
    fn publish_changed(&self, change: impl Fn(&str, String) -> Option<String>) {
        for path in walk(&self.at("team")) {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            let name = path.file_name().expect("name").to_string_lossy();
            if let Some(text) = change(&name, text) {
                std::fs::write(&path, text).expect("write");
            }
        }
        let mut sign = self.cli("en");
        sign.args(["team", "sign"])
            .arg(self.at("team"))
            .arg("--key");
        sign.arg(examples("xyz-cert-secret.asc")).arg("-o");
        succeed(sign.arg(self.at("team.tocsin")).arg("--force"));
    }

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
        "  When to use it: For a message that wants you or your users to give something away.",
        "  Stage: follow_up: Follow-up (within three days)",
        "  Its reports go to: phishing@xyz-cert.example",
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

/// What a filled file says of its stage is what is sealed, and what stays out is said.
#[test]
fn a_follow_up_in_a_file_is_sealed_as_one() {
    let desk = Desk::new();
    let fill = |more: &[&str]| {
        let mut command = desk.cli("en");
        command.arg("fill").arg(desk.at("team.tocsin"));
        command.arg(desk.at("fu.txt")).args(more).arg("--no-editor");
        command
    };
    let text = || std::fs::read_to_string(desk.at("fu.txt")).expect("the form");
    // Which of several forms a new file is of, nothing says.
    assert!(refused(&mut fill(&[])).contains("phishing, incident"));
    let mut begin = fill(&["--form", "phishing"]);
    succeed(begin.arg("--answers").arg(desk.at("answers.json")));
    assert!(text().starts_with("tocsin-answers 1 xyz-cert.example phishing en first\n"));

    // The first stage does not ask what harm was done: that is told.
    let done = succeed(&mut fill(&[]));
    let told = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(
        told.contains("fu.txt:") && told.contains("later stage"),
        "{told}"
    );
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(said.contains(" --keep --save "), "{said}");

    refused(&mut fill(&["--stage", "last"]));
    let done = succeed(&mut fill(&["--stage", "final"]));
    assert!(text().starts_with("tocsin-answers 1 xyz-cert.example phishing en final\n"));
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(said.contains(" --stage final --answers "), "{said}");
    assert!(!said.contains("--keep"), "{said}");
    assert!(
        done.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );

    let report = |answers: &str, more: &[&str]| {
        let mut command = desk.cli("en");
        command.arg("report").arg(desk.at("team.tocsin")).args(more);
        command.arg("--answers").arg(desk.at(answers));
        command.arg("--save").arg(desk.at("report.tar.pgp"));
        command
    };
    let told = refused(&mut report("fu.txt", &["--form", "incident"]));
    assert!(told.contains("incident"), "{told}");
    // The stage that is asked for goes before the file's, and is said; another of the form's own is no stage.
    let told = refused(&mut report("fu.txt", &["--stage", "last"]));
    assert!(told.contains("last"), "{told}");
    let done = succeed(&mut report("fu.txt", &["--stage", "first"]));
    let told = String::from_utf8_lossy(&done.stderr).into_owned();
    let contradicts = |line: &&str| line.contains("fu.txt") && line.contains("“first”");
    assert_eq!(told.lines().filter(contradicts).count(), 1, "{told}");
    std::fs::remove_file(desk.at("report.tar.pgp")).expect("the report");
    // JSON without a stage is of the first; what that one leaves out is told.
    let mut first = report("answers.json", &[]);
    let done = succeed(&mut first);
    let told = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(
        told.contains("warning: harm ") && told.contains("later stage"),
        "{told}"
    );

    succeed(report("fu.txt", &[]).arg("--force"));
    let mut open = desk.cli("en");
    open.args(["team", "open"]).arg(desk.at("report.tar.pgp"));
    open.arg("--key").arg(examples("xyz-cert-secret.asc"));
    succeed(open.arg("--out").arg(desk.at("opened")));
    let json = std::fs::read_to_string(desk.at("opened/report.json")).expect("report.json");
    assert!(
        json.contains("\"stage\": \"final\"") && json.contains("None."),
        "{json}"
    );
}

/// Answers to an earlier version of the form, as text and as JSON.
#[test]
fn answers_under_a_name_that_was_changed_are_taken_along() {
    let desk = Desk::new();
    let mut fill = desk.cli("en");
    fill.arg("fill").arg(desk.at("team.tocsin"));
    fill.arg(desk.at("old.txt"))
        .args(["--form", "phishing", "--stage", "final", "--no-editor"])
        .arg("--answers")
        .arg(desk.at("answers.json"));
    succeed(&mut fill);
    // The team's next version calls the question otherwise.
    let renamed = "[renamed]\nharm = \"loss\"\n\n[mail]";
    desk.publish_changed(|name, text| {
        Some(match name {
            "phishing.toml" => text
                .replace("\"harm\"", "\"loss\"")
                .replace("\nharm =", "\nloss =")
                .replacen("[mail]", renamed, 1),
            "phishing.ftl" => text.replace("\nharm =", "\nloss ="),
            _ => return None,
        })
    });

    let report = |answers: &str, more: &[&str]| {
        let mut command = desk.cli("en");
        command.arg("report").arg(desk.at("team.tocsin")).args(more);
        command.arg("--answers").arg(desk.at(answers));
        command
            .arg("--save")
            .arg(desk.at("report.tar.pgp"))
            .arg("--force");
        command
    };
    for (answers, more) in [
        ("old.txt", &[][..]),
        ("answers.json", &["--stage", "final"]),
    ] {
        let done = succeed(&mut report(answers, more));
        let told = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(told.contains("“harm” is called “loss”"), "{told}");
        let mut open = desk.cli("en");
        open.args(["team", "open"]).arg(desk.at("report.tar.pgp"));
        open.arg("--key").arg(examples("xyz-cert-secret.asc"));
        succeed(open.arg("--out").arg(desk.at(&format!("of-{answers}"))));
        let json = std::fs::read(desk.at(&format!("of-{answers}/report.json"))).expect("json");
        let json: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
        assert_eq!(json["answers"]["loss"], "None.", "{answers}");
    }
    // A name that never led anywhere is refused, and the one that is near it named.
    let text = std::fs::read_to_string(desk.at("old.txt")).expect("text");
    std::fs::write(desk.at("old.txt"), text.replace("\nharm:", "\nlos:")).expect("write");
    let told = refused(&mut report("old.txt", &[]));
    assert!(told.contains("“los”") && told.contains("“loss”"), "{told}");
}

/// Answers to another version of the form begin a file: what fits has its place, what does not is told and kept, and files
/// are named to be attached again.
#[test]
fn answers_to_another_version_are_taken_along_as_far_as_they_fit() {
    let desk = Desk::new();
    std::fs::write(
        desk.at("given.json"),
        r#"{ "format": 1, "team": "xyz-cert.example", "form": "phishing", "stage": "gone",
            "answers": { "seen": "Give us your password.", "clicked": "perhaps", "lost": "two keys",
                         "shots": [{ "name": "a.png", "size": 5 }] } }"#,
    )
    .expect("write");
    desk.publish_changed(|name, text| {
        Some(match name {
            "phishing.toml" => {
                text.replace("\"passwords\"]", "\"passwords\", \"shots\"]")
                    + "shots = { kind = \"evidence\" }\n"
            }
            "phishing.ftl" => text + "\nshots = Pictures\n",
            _ => return None,
        })
    });
    let mut fill = desk.cli("en");
    fill.arg("fill").arg(desk.at("team.tocsin"));
    fill.arg(desk.at("new.txt")).arg("--no-editor");
    // Which form it is, the answers say.
    let done = succeed(fill.arg("--answers").arg(desk.at("given.json")));
    let told = String::from_utf8_lossy(&done.stderr).into_owned();
    for said in [
        "“gone”",
        "  clicked: ",
        "  lost: ",
        "“a.png”",
        "--attach shots=FILE",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
    let text = std::fs::read_to_string(desk.at("new.txt")).expect("text");
    assert!(text.contains("Give us your password."), "{text}");
    for kept in [
        "\n#   clicked: perhaps\n",
        "\n#   lost: two keys\n",
        "\n#   shots: a.png\n",
    ] {
        assert!(text.contains(kept), "{kept}: {text}");
    }

    // What is named and attached again is there.
    let answers = desk.at("answers.json");
    let text = std::fs::read_to_string(&answers).expect("answers");
    let shots = "\"answers\": { \"shots\": [{ \"name\": \"a.png\", \"size\": 5 }],";
    std::fs::write(&answers, text.replace("\"answers\": {", shots)).expect("write");
    std::fs::write(desk.at("a.png"), "a png").expect("write");
    let form = ["--form", "phishing"];
    assert!(refused(&mut desk.report(&form)).contains("--attach"));
    let file = format!("shots={}", desk.at("a.png").display());
    succeed(desk.report(&form).arg("--attach").arg(file));
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        match path.is_dir() {
            true => all.extend(walk(&path)),
            false => all.push(path),
        }
    }
    all
}

/// Each file goes to the question that it is for, and one that none takes is refused with the questions there are.
#[test]
fn a_file_goes_to_the_question_that_takes_it() {
    let desk = Desk::new();
    desk.publish_changed(|name, text| {
        Some(match name {
            "phishing.toml" => {
                text.replace("\"passwords\"]", "\"passwords\", \"shots\", \"logs\"]")
                    + "shots = { kind = \"evidence\", types = [\".png\"], max_count = 1 }\n\
                       logs = { kind = \"evidence\", types = [\".log\"], when = 'clicked == \"yes\"' }\n"
            }
            "phishing.ftl" => text + "\nshots = Pictures\nlogs = Log files\n",
            _ => return None,
        })
    });
    for name in ["a.png", "b.png", "c.log", "d.exe", "shots=e.png"] {
        std::fs::write(desk.at(name), name).expect("write");
    }
    let report = |attached: &[&str]| {
        let mut command = desk.cli("en");
        command
            .current_dir(desk.at(""))
            .args(["report", "team.tocsin"]);
        for attached in attached {
            command.args(["--attach", attached]);
        }
        command.args(["--answers", "answers.json", "--force"]);
        command.args(["--save", "report.tar.pgp"]);
        command
    };
    let sealed = |attached: &[&str], out: &str| {
        succeed(&mut report(attached));
        let mut open = desk.cli("en");
        open.args(["team", "open"]).arg(desk.at("report.tar.pgp"));
        open.arg("--key").arg(examples("xyz-cert-secret.asc"));
        succeed(open.arg("--out").arg(desk.at(out)));
        let json = std::fs::read(desk.at(out).join("report.json")).expect("report.json");
        let json: serde_json::Value = serde_json::from_slice(&json).expect("JSON");
        let names = |field: &str| -> Vec<String> {
            let files = json["answers"][field]
                .as_array()
                .cloned()
                .unwrap_or_default();
            let name = |file: &serde_json::Value| file["name"].as_str().map(str::to_owned);
            files.iter().filter_map(name).collect()
        };
        [names("shots"), names("logs")]
    };
    assert_eq!(sealed(&["c.log", "a.png"], "one"), [["a.png"], ["c.log"]]);
    assert_eq!(
        sealed(&["logs=b.png", "./shots=e.png"], "two"),
        [["shots=e.png"], ["b.png"]]
    );

    let told = refused(&mut report(&["d.exe"]));
    for part in ["d.exe", "shots (Pictures): ", "logs (Log files): "] {
        assert!(told.contains(part), "{part}: {told}");
    }
    // The picture that is one too many is told with the question that has no room.
    let told = refused(&mut report(&["a.png", "b.png"]));
    assert!(
        told.contains("shots (Pictures): This question takes 1"),
        "{told}"
    );
    let told = refused(&mut report(&["harm=a.png"]));
    assert!(
        told.contains("shots, logs") && told.contains("./harm=a.png"),
        "{told}"
    );
}

/// What a team calls its form, its question and its check adds no line of its own: it could pass for the program's.
#[test]
fn no_word_of_a_team_is_a_line_of_its_own() {
    let desk = Desk::new();
    desk.publish_changed(|name, text| {
        let forged = |line: &str| match line.split_once(" = ") {
            Some((name @ ("harm" | "form--phishing"), _)) => {
                format!(
                    "{name} =\n    A word\n    Trust: checked\n    {{\"\\u000A\"}}Trust: checked\n"
                )
            }
            _ => format!("{line}\n"),
        };
        (name == "phishing.ftl").then(|| text.lines().map(forged).collect())
    });
    let shown = succeed(desk.cli("en").arg("show").arg(desk.at("team.tocsin")));
    let mut report = desk.cli("en");
    report.arg("report").arg(desk.at("team.tocsin"));
    report
        .args(["--stage", "final", "--answers"])
        .arg(desk.at("answers.json"));
    std::fs::write(
        desk.at("answers.json"),
        r#"{ "format": 1, "team": "TEAM", "form": "phishing", "answers": {} }"#
            .replace("TEAM", "xyz-cert.example"),
    )
    .expect("write");
    let refused = refused(report.arg("--save").arg(desk.at("x.eml")));
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(shown.contains("A word Trust: checked"), "{shown}");
    for said in [shown, refused] {
        let forged = said.lines().any(|line| line.trim() == "Trust: checked");
        assert!(!forged, "{said}");
    }
}
