//! A report that goes on from a terminal: stages and updates are revisions of one report, and nothing of it is kept in
//! clear.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use tocsin_core::openpgp::sign;
use tocsin_form_schema::container::Container;
use tocsin_tests::command::{cli, refused, succeed};

const TEAM: &str = "xyz-cert.example";

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// A reporter with the example team's bundle, which has the form for NIS 2 instead of its own.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Desk {
        let desk = Desk {
            folder: tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder"),
        };
        let bundle = std::fs::read(root("form-schema/examples/xyz-cert.tocsin")).expect("bundle");
        let mut files = Container::read(&bundle).expect("container").files().clone();
        files.retain(|name, _| !name.starts_with("MANIFEST") && !name.contains("incident."));
        let template = root("form-schema/templates/nis2");
        let mut take = |name: &str| {
            let bytes = std::fs::read(template.join(name)).expect("template");
            files.insert(name.to_owned(), bytes);
        };
        take("forms/nis2.toml");
        for tag in ["en", "de", "fr"] {
            take(&format!("locales/{tag}/nis2.ftl"));
        }
        // The template has words in three of the example's languages.
        for tag in ["ar", "he", "ja"] {
            files.retain(|name, _| !name.starts_with(&format!("locales/{tag}/")));
        }
        // Nor has it the severities that the first response hangs on.
        let others = [
            "ar = ",
            "he = ",
            "ja = ",
            "[first-response]",
            "normal = ",
            "escalation = ",
            "emergency = \"P",
        ];
        let team = String::from_utf8(files["team.toml"].clone()).expect("text");
        let lines = team
            .lines()
            .filter(|line| !others.iter().any(|other| line.starts_with(other)));
        let lines = lines.map(|line| match line.starts_with("languages = ") {
            true => "languages = [\"en\", \"de\", \"fr\"]\n".to_owned(),
            false => format!("{line}\n"),
        });
        files.insert(
            "team.toml".to_owned(),
            lines.collect::<String>().into_bytes(),
        );
        let secret = std::fs::read(root("form-schema/examples/xyz-cert-secret.asc")).expect("key");
        let at = "2026-11-01T00:00:00Z".parse().expect("time");
        let bundle = sign::sign(files, sign::By::Secret(&secret, None), at).expect("signed");
        std::fs::write(desk.at("team.tocsin"), bundle).expect("write");
        std::fs::write(desk.at("passphrase"), "correct horse battery\n").expect("write");
        std::fs::write(desk.at("wrong"), "incorrect horse battery\n").expect("write");
        std::fs::write(desk.at("net.log"), "a log\n").expect("write");
        let answers = std::fs::read(template.join("answers.json")).expect("answers");
        let mut answers: Value = serde_json::from_slice(&answers).expect("json");
        answers["team"] = json!(TEAM);
        let all = answers.as_object_mut().expect("answers");
        all.remove("stage");
        // The team has recipients of its own.
        all["answers"]["may_tell"] = json!(["management"]);
        all["answers"]["may_tell_anonymised"] = json!([]);
        desk.write("answers.json", &answers);
        desk
    }
    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    fn write(&self, name: &str, json: &Value) {
        std::fs::write(self.at(name), json.to_string()).expect("write");
    }
    fn answers(&self) -> Value {
        serde_json::from_slice(&std::fs::read(self.at("answers.json")).expect("read"))
            .expect("json")
    }
    fn report(&self, more: &[&str], save: &str) -> Command {
        let mut command = cli(&self.at("data"), "en");
        command.current_dir(self.folder.path());
        command.args(["report", "team.tocsin", "--passphrase-file", "passphrase"]);
        command.args(more).args(["--save", save, "--json"]);
        command
    }
    fn listing(&self, command: &mut Command) -> Value {
        serde_json::from_slice(&succeed(command).stdout).expect("json")
    }
    /// `report.json` and `report.txt` of a sealed mail.
    fn open(&self, sealed: &str) -> (Value, String) {
        let out = self.at(&format!("opened-{sealed}"));
        let mut command = cli(&self.at("team-data"), "en");
        command.args(["team", "open"]).arg(self.at(sealed));
        command
            .arg("--key")
            .arg(root("form-schema/examples/xyz-cert-secret.asc"));
        succeed(command.arg("--out").arg(&out));
        let read = |name: &str| std::fs::read_to_string(out.join(name)).expect("member");
        (
            serde_json::from_str(&read("report.json")).expect("json"),
            read("report.txt"),
        )
    }
    fn header(&self, sealed: &str, name: &str) -> Option<String> {
        let mail = std::fs::read_to_string(self.at(sealed)).expect("mail");
        let start = format!("{name}: ");
        let mut head = mail.lines().take_while(|line| !line.is_empty());
        head.find_map(|line| line.strip_prefix(&start).map(str::to_owned))
    }
    /// Everything in the reporter's data folder.
    fn kept(&self) -> Vec<u8> {
        let mut all = Vec::new();
        let mut folders = vec![self.at("data/drafts"), self.at("data/outbox")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(&folder).into_iter().flatten() {
                let path = entry.expect("entry").path();
                match path.is_dir() {
                    true => folders.push(path),
                    false => all.extend(std::fs::read(&path).expect("file")),
                }
            }
        }
        all
    }
    fn table(&self, more: &[&str]) -> Vec<Value> {
        let mut command = cli(&self.at("team-data"), "en");
        command.args(["team", "table", "--json"]).args(more);
        if !more.contains(&"--columns") {
            command.args(["--columns", "id,revision,stage"]);
        }
        for entry in std::fs::read_dir(self.folder.path()).expect("folder") {
            let path = entry.expect("entry").path();
            let opened = path
                .file_name()
                .is_some_and(|n| n.to_string_lossy().starts_with("opened-"));
            command.args(opened.then_some(path));
        }
        let said = String::from_utf8(succeed(&mut command).stdout).expect("text");
        said.lines()
            .map(|line| serde_json::from_str(line).expect("json"))
            .collect()
    }
}

fn has(bytes: &[u8], words: &str) -> bool {
    bytes
        .windows(words.len())
        .any(|part| part == words.as_bytes())
}

#[test]
fn a_second_stage_is_a_revision_of_the_first() {
    let desk = Desk::new();
    let early = [
        "--answers",
        "answers.json",
        "--stage",
        "early",
        "--keep",
        "--attach",
        "net.log",
    ];
    let first = desk.listing(&mut desk.report(&early, "one.eml"));
    let kept = first["kept"].as_str().expect("an ID").to_owned();
    let (one, _) = desk.open("one.eml");
    assert_eq!(
        (&first["revision"], &one["stage"]),
        (&json!(1), &json!("early"))
    );

    // Nothing of it can be read here, its update token least of all.
    let token = one["update-token"].as_str().expect("token");
    let here = desk.kept();
    assert!(has(&here, &kept));
    for secret in [
        "Lindqvist",
        "nis2",
        token,
        first["report"].as_str().expect("ID"),
    ] {
        assert!(!has(&here, secret), "{secret}");
    }

    // What changed is told; the file goes along again without being named.
    let mut answers = desk.answers();
    answers["answers"]["summary"] = json!("It was the pumps.");
    desk.write("answers.json", &answers);
    let update = [
        "--update",
        &kept,
        "--answers",
        "answers.json",
        "--stage",
        "notification",
    ];
    let second = desk.listing(&mut desk.report(&update, "two.eml"));
    let (two, text) = desk.open("two.eml");
    assert_eq!(second["revision"], 2);
    for name in ["report", "reference", "kept"] {
        assert_eq!(first[name], second[name], "{name}");
    }
    for name in ["id", "update-token", "reference"] {
        assert_eq!(one[name], two[name], "{name}");
    }
    assert_eq!(
        (&two["revision"], &two["stage"]),
        (&json!(2), &json!("notification"))
    );
    assert_eq!(two["previous"][0]["made"], one["made"]);
    assert_eq!(two["evidence"][0]["sha256"], one["evidence"][0]["sha256"]);
    let changes = text
        .split("\n# ")
        .find(|part| part.starts_with("What this update changes"));
    let changes = changes.unwrap_or_else(|| panic!("{text}"));
    assert!(
        changes.contains("It was the pumps.") && changes.contains("Early warning"),
        "{changes}"
    );
    // Rows and files that are as they were are no change.
    assert!(
        !changes.contains("net.log") && !changes.contains("Jürgen"),
        "{changes}"
    );
    let message = desk.header("one.eml", "Message-ID");
    for name in ["In-Reply-To", "References"] {
        assert_eq!(desk.header("two.eml", name), message, "{name}");
    }
    assert_eq!(
        desk.header("one.eml", "Subject"),
        desk.header("two.eml", "Subject")
    );

    // The team has one report, of which it has two revisions.
    let rows = desk.table(&[]);
    assert_eq!(rows.len(), 1, "{rows:?}");
    assert_eq!(
        (&rows[0]["revision"], &rows[0]["stage"]),
        (&json!(["2"]), &json!(["notification"]))
    );
    assert_eq!(desk.table(&["--all"]).len(), 2);
}

#[test]
fn what_is_not_given_again_stands_and_what_has_not_changed_is_a_copy() {
    let desk = Desk::new();
    let first = [
        "--answers",
        "answers.json",
        "--stage",
        "notification",
        "--keep",
        "--attach",
        "net.log",
    ];
    let first = desk.listing(&mut desk.report(&first, "one.eml"));
    let kept = first["kept"].as_str().expect("an ID").to_owned();
    let update =
        |more: &[&str], save: &str| desk.report(&[&["--update", &kept], more].concat(), save);

    let copied = succeed(&mut update(&[], "copy.eml"));
    let told = String::from_utf8_lossy(&copied.stderr).into_owned();
    assert!(told.contains("another copy of revision 1"), "{told}");
    let (copy, _) = desk.open("copy.eml");
    assert_eq!(
        (&copy["revision"], &copy["stage"]),
        (&json!(1), &json!("notification"))
    );
    assert_eq!(
        desk.header("copy.eml", "Message-ID"),
        desk.header("one.eml", "Message-ID")
    );

    // The numbers that teams gave it; the team's own stands in the subject, as its ticket system writes it.
    let told = refused(&mut update(&["--other-ticket", "2026-17"], "none.eml"));
    assert!(told.contains("cert.example.org=2026-17"), "{told}");
    let numbers = [
        "--ticket",
        "1234",
        "--other-ticket",
        "cert.example.org=2026-17",
    ];
    assert_eq!(
        desk.listing(&mut update(&numbers, "numbers.eml"))["revision"],
        2
    );
    let subject = desk.header("numbers.eml", "Subject").expect("subject");
    let before = desk.header("one.eml", "Subject").expect("subject");
    assert_eq!(subject, format!("[XYZ-CERT #1234] {before}"));
    let (numbers, _) = desk.open("numbers.eml");
    assert_eq!(
        numbers["tickets"][0],
        json!({ "team": TEAM, "number": "1234" })
    );

    // The next stage with the answers of before; then without the file.
    assert_eq!(
        desk.listing(&mut update(&["--stage", "final"], "two.eml"))["revision"],
        3
    );
    assert_eq!(
        desk.listing(&mut update(&["--attach", "evidence="], "three.eml"))["revision"],
        4
    );
    let (three, text) = desk.open("three.eml");
    assert_eq!(
        (&three["stage"], &three["evidence"]),
        (&json!("final"), &json!([]))
    );
    assert!(text.contains("\n- Withdrawn: "), "{text}");
    assert!(!text.contains("net.log"), "{text}");
    // It stays closed until something else is said, and an answer again with what it waits for.
    let said = |more: &[&str], save: &str| {
        succeed(&mut update(more, save));
        let (json, text) = desk.open(save);
        (json["state"].clone(), json["waiting-for"].clone(), text)
    };
    let (state, _, _) = said(&["--state", "closed"], "closed.eml");
    assert_eq!(state, "closed");
    // A number alone is no revision, and a copy of one is the same: it goes with the next.
    let (state, _, text) = said(&["--ticket", "1235"], "still.eml");
    assert_eq!(state, "closed");
    assert!(!text.contains("1235"), "{text}");
    assert_eq!(
        desk.header("still.eml", "Subject"),
        desk.header("closed.eml", "Subject")
    );
    // The receipt says what it waits for.
    let mut waits = cli(&desk.at("data"), "en");
    waits
        .current_dir(desk.folder.path())
        .args(["report", "team.tocsin", "--passphrase-file", "passphrase"])
        .args(["--update", &kept, "--save", "waits.eml"])
        .args(["--waiting-for", "the logs of the provider"]);
    let receipt = succeed(&mut waits).stdout;
    let receipt = String::from_utf8_lossy(&receipt);
    assert!(receipt.contains("stands: Waiting\nWaiting for: the logs of the provider\n"));
    let (state, what, _) = said(
        &["--waiting-for", "the logs of the provider"],
        "waiting.eml",
    );
    assert_eq!(
        (state, what),
        (json!("waiting"), json!("the logs of the provider"))
    );
    let mut again = cli(&desk.at("data"), "en");
    again.current_dir(desk.folder.path());
    again.args(["report", "team.tocsin", "--passphrase-file", "passphrase"]);
    again.args(["--update", &kept, "--save", "again.eml"]);
    let receipt = String::from_utf8(succeed(&mut again).stdout).expect("text");
    let state = "How this report stands: Waiting\nWaiting for: the logs of the provider\n";
    assert!(receipt.contains(state), "{receipt}");
    let (state, _, text) = said(&["--state", "withdrawn"], "withdrawn.eml");
    assert_eq!(state, "withdrawn");
    assert!(text.contains("\n*** WITHDRAWN *** "), "{text}");
    assert_eq!(desk.table(&["--state", "withdrawn"]).len(), 1);
    assert_eq!(desk.table(&["--state", "open"]).len(), 0);
    assert_eq!(desk.table(&["--state", "closed", "--all"]).len(), 2);
    // Its earlier revisions do not come up in its place.
    assert_eq!(desk.table(&[]).len(), 0);
    let withdrawn = ["--state", "withdrawn", "--columns", "revision,ticket"];
    assert_eq!(
        desk.table(&withdrawn)[0],
        json!({
            "revision": ["7"], "ticket": ["xyz-cert.example 1235", "cert.example.org 2026-17"],
        })
    );
}

#[test]
fn an_update_that_is_none_is_refused_and_changes_nothing() {
    let desk = Desk::new();
    let first = ["--answers", "answers.json", "--stage", "early", "--keep"];
    let first = desk.listing(&mut desk.report(&first, "one.eml"));
    let kept = first["kept"].as_str().expect("an ID").to_owned();
    let here = desk.kept();

    let none = "0".repeat(32);
    for id in [&*none, "../pins", "", "zzzz-zzzz"] {
        let told = refused(&mut desk.report(&["--update", id], "two.eml"));
        assert!(told.contains("draft list --open"), "{told}");
    }
    let mut wrong = desk.report(&["--update", &kept], "two.eml");
    wrong.args(["--form", "incident"]);
    assert!(refused(&mut wrong).contains("nis2"));
    let mut other = cli(&desk.at("data"), "en");
    other
        .current_dir(desk.folder.path())
        .args(["report", "team.tocsin", "--save", "two.eml"]);
    other.args(["--update", &kept]);
    assert!(refused(&mut other).contains("passphrase"));
    other.args(["--passphrase-file", "wrong"]);
    assert!(refused(&mut other).contains("does not open"));
    // The answers are all of them, not those that changed.
    let mut answers = desk.answers();
    let all = answers["answers"].as_object_mut().expect("answers");
    all.remove("summary");
    desk.write("few.json", &answers);
    let few = ["--update", &kept, "--answers", "few.json"];
    assert!(refused(&mut desk.report(&few, "two.eml")).contains("not finished"));
    assert!(!desk.at("two.eml").exists());
    let again = ["--update", &kept];
    let told = refused(&mut desk.report(&again, "nowhere/two.eml"));
    assert!(told.contains("nowhere/two.eml") && told.contains("is as it was"));
    let nothing = ["--update", &kept, "--waiting-for", " \u{200b}"];
    assert!(refused(&mut desk.report(&nothing, "two.eml")).contains("--state open"));
    assert_eq!(desk.kept(), here);

    // Of a first report that could not be written nothing stays.
    std::fs::remove_dir_all(desk.at("data/drafts")).expect("drafts");
    let begin = ["--answers", "answers.json", "--stage", "early", "--keep"];
    let told = refused(&mut desk.report(&begin, "nowhere/one.eml"));
    assert!(told.contains("nowhere/one.eml") && told.contains("Nothing of this report is kept"));
    assert!(desk.kept().is_empty());
    // Without a lock nothing is kept, and nothing leaves.
    let mut open = cli(&desk.at("data"), "en");
    open.current_dir(desk.folder.path())
        .args(["report", "team.tocsin"])
        .args(begin);
    let told = refused(open.args(["--save", "open.eml"]));
    assert!(
        told.contains("--passphrase-file") && !desk.at("open.eml").exists(),
        "{told}"
    );
}

/// Who only tries the way fills nothing in; nobody takes it for more, on the way or there.
#[test]
fn an_exercise_needs_no_answers_and_is_one_everywhere() {
    let desk = Desk::new();
    let test = ["--test", "--stage", "final", "--keep"];
    let first = desk.listing(&mut desk.report(&test, "one.eml"));
    assert_eq!(first["test"], true);
    let subject = desk.header("one.eml", "Subject").expect("subject");
    assert!(subject.starts_with("[TEST] [XYZ-CERT] "), "{subject}");
    let (json, text) = desk.open("one.eml");
    assert_eq!(
        (&json["test"], &json["stage"]),
        (&json!(true), &json!("final"))
    );
    assert!(text.starts_with("[TEST] This is an exercise."), "{text}");
    let xml = std::fs::read_to_string(desk.at("opened-one.eml/report.xml")).expect("xml");
    assert!(
        xml.contains(" purpose=\"ext-value\" ext-purpose=\"test\""),
        "{xml}"
    );
    let misp = std::fs::read_to_string(desk.at("opened-one.eml/report.misp.json")).expect("misp");
    assert!(misp.contains("\"tocsin:test\""), "{misp}");
    // What it is, stays: an update of an exercise is one, whether that is said again or not.
    let kept = first["kept"].as_str().expect("an ID");
    let again = desk.listing(&mut desk.report(&["--update", kept, "--state", "closed"], "two.eml"));
    assert_eq!(
        (&again["test"], &again["revision"]),
        (&json!(true), &json!(2))
    );
    let told = desk.header("two.eml", "Subject").expect("subject");
    assert_eq!(told.matches("[TEST]").count(), 1, "{told}");
    desk.open("two.eml");
    assert_eq!(desk.table(&[]).len(), 0);
    assert_eq!(desk.table(&["--test"]).len(), 1);
    // What was given stands beside what is filled in.
    let mut few = desk.answers();
    let all = few["answers"].as_object_mut().expect("answers");
    all.retain(|name, _| name == "summary");
    desk.write("few.json", &few);
    let few = ["--test", "--answers", "few.json"];
    succeed(&mut desk.report(&few, "few.eml"));
    let (json, _) = desk.open("few.eml");
    assert_eq!(
        json["answers"]["summary"],
        desk.answers()["answers"]["summary"]
    );
    assert_eq!(json["answers"]["name"], "TEST");
}

/// Anybody can seal a report to the team under an ID that they have heard of; the update token is not heard of.
#[test]
fn an_update_is_told_from_one_that_another_sent() {
    let desk = Desk::new();
    let first = ["--answers", "answers.json", "--keep"];
    let kept = desk.listing(&mut desk.report(&first, "one.eml"))["kept"].clone();
    let kept = kept.as_str().expect("an ID");
    let update = ["--update", kept, "--state", "closed"];
    succeed(&mut desk.report(&update, "two.eml"));
    succeed(&mut desk.report(&["--answers", "answers.json"], "other.eml"));
    desk.open("one.eml");
    let opened = |sealed: &str, after: &str, out: &str| {
        let mut command = cli(&desk.at("team-data"), "en");
        command
            .args(["team", "open"])
            .arg(desk.at(sealed))
            .arg("--key");
        command.arg(root("form-schema/examples/xyz-cert-secret.asc"));
        if !after.is_empty() {
            command.arg("--after").arg(desk.at(after));
        }
        command.arg("--out").arg(desk.at(out));
        command
    };
    let said = |command: &mut Command| String::from_utf8(succeed(command).stdout).expect("text");
    let alone = said(&mut opened("two.eml", "", "alone"));
    assert!(alone.contains("This is revision 2."), "{alone}");
    let same = said(&mut opened("two.eml", "opened-one.eml", "same"));
    assert!(same.contains("It comes from who sent revision 1"), "{same}");
    assert!(!same.contains("not the newer"), "{same}");
    desk.open("two.eml");
    let older = said(&mut opened("one.eml", "opened-two.eml", "older"));
    assert!(older.contains("this one is not the newer"), "{older}");

    // The ID was heard of, the token was not.
    let path = desk.at("opened-one.eml/report.json");
    let text = std::fs::read_to_string(&path).expect("report.json");
    let mut forged: Value = serde_json::from_str(&text).expect("JSON");
    forged["update-token"] = json!("00".repeat(32));
    std::fs::write(&path, forged.to_string()).expect("write");
    let other = said(&mut opened("two.eml", "opened-one.eml", "forged"));
    assert!(
        other.contains("NOT proven to come from who sent revision 1"),
        "{other}"
    );
    let listed = std::fs::read_to_string(desk.at("forged/opened.json")).expect("opened.json");
    let listed: Value = serde_json::from_str(&listed).expect("JSON");
    assert_eq!(
        listed["after"],
        json!({ "revision": 1, "same-reporter": false, "same-token": false, "same-key": false })
    );

    // Without what was written down when the other was opened, a missing signature would not be noticed.
    for broken in ["{\"signatures\":{}}", ""] {
        std::fs::write(desk.at("opened-two.eml/opened.json"), broken).expect("write");
        let why = refused(&mut opened("one.eml", "opened-two.eml", "none"));
        assert!(why.contains("opened.json"), "{why}");
        assert!(!desk.at("none").exists());
    }

    // Another report, and no report at all: nothing is written.
    for (sealed, after, why) in [
        ("other.eml", "opened-one.eml", "and the other folder holds"),
        ("two.eml", "data", "cannot be"),
    ] {
        let output = opened(sealed, after, "none").output().expect("output");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            output.status.code() == Some(1) && told.contains(why),
            "{told}"
        );
        assert!(!desk.at("none").exists());
    }
}

/// Who has only one of a report's names goes on with it; two reports are told apart, and only by who can open them.
#[test]
fn a_report_is_found_by_each_of_its_names() {
    let desk = Desk::new();
    let keep = ["--answers", "answers.json", "--stage", "early", "--keep"];
    let one = desk.listing(&mut desk.report(&keep, "one.eml"));
    let mut other = desk.answers();
    other["answers"]["summary"] = json!("Printers were stolen\nfrom the cellar");
    desk.write("other.json", &other);
    let keep = ["--answers", "other.json", "--stage", "early", "--keep"];
    let two = desk.listing(&mut desk.report(&keep, "two.eml"));

    let text = |listing: &Value, key: &str| listing[key].as_str().expect("text").to_owned();
    let id = text(&two, "report");
    let beginning = |whole: String| whole.chars().take(20).collect::<String>();
    let names = [
        text(&two, "reference"),
        text(&two, "reference").to_lowercase().replace('-', ""),
        id.clone(),
        id.split('@').next().expect("a UUID").to_owned(),
        text(&two, "kept"),
        beginning(text(&two, "kept")),
    ];
    let update = |name: &str| {
        let mut update = desk.report(&["--update", name], "again.eml");
        update.arg("--force");
        update
    };
    for name in &names {
        assert_eq!(
            text(&desk.listing(&mut update(name)), "report"),
            id,
            "{name}"
        );
    }
    // Both were made within hours: their IDs begin alike.
    let told = refused(&mut update(&id.chars().take(6).collect::<String>()));
    let both = [text(&one, "kept"), text(&two, "kept")];
    assert!(both.iter().all(|kept| told.contains(kept)), "{told}");

    let list = |more: &[&str]| {
        let mut list = cli(&desk.at("data"), "en");
        list.current_dir(desk.folder.path());
        let said = succeed(list.args(["draft", "list"]).args(more)).stdout;
        String::from_utf8(said).expect("text")
    };
    let (closed, open) = (list(&[]), list(&["--passphrase-file", "passphrase"]));
    for listing in [&one, &two] {
        let reference = text(listing, "reference");
        assert!(!closed.contains(&reference) && open.contains(&reference));
    }
    let lines: Vec<_> = open
        .lines()
        .map(|l| l.split('\t').collect::<Vec<_>>())
        .collect();
    let titles: Vec<_> = lines.iter().map(|line| line[10]).collect();
    assert_eq!(lines.len(), 2);
    assert_ne!(titles[0], titles[1]);
    assert!(titles.contains(&"Printers were stolen"), "{titles:?}");
    assert!(
        lines
            .iter()
            .all(|line| line[5..9] == ["nis2", "1", "open", "saved"]),
        "{lines:?}"
    );
    let wrong = list(&["--passphrase-file", "wrong"]);
    assert!(titles.iter().all(|title| !wrong.contains(title)), "{wrong}");
}

/// What a reporter would not notice in an update, and the team would ask about, is said before it leaves or with the
/// receipt.
#[test]
fn an_update_says_what_its_reporter_may_not_have_meant() {
    let desk = Desk::new();
    let said = |command: &mut Command| {
        let output = succeed(command);
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    let first = ["--answers", "answers.json", "--keep", "--attach", "net.log"];
    let mut first = desk.report(&first, "one.eml");
    let described = ["--describe", "net.log=what the gate saw"];
    first.args(described);
    let kept = desk.listing(&mut first);
    let kept = kept["kept"].as_str().expect("an ID").to_owned();
    let (_, text) = desk.open("one.eml");
    assert!(text.contains("what the gate saw"), "{text}");

    // A number that nothing carries, and another file under the old name.
    let update = ["--update", &kept];
    let told = said(desk.report(&update, "two.eml").args(["--ticket", "17"]));
    assert!(told.contains("Nothing has changed"), "{told}");
    assert!(
        told.contains("with the next revision that changes something"),
        "{told}"
    );
    std::fs::write(desk.at("net.log"), "another log\n").expect("write");
    let told = said(&mut desk.report(&update, "three.eml"));
    assert!(told.contains("net.log is not what it was"), "{told}");

    // An incident that was reported is no exercise.
    let why = refused(desk.report(&update, "four.eml").arg("--test"));
    assert!(why.contains("cannot become an exercise"), "{why}");

    std::fs::remove_file(desk.at("net.log")).expect("remove");
    let why = refused(&mut desk.report(&update, "four.eml"));
    assert!(why.contains("--attach FIELD="), "{why}");
    let mut wrong = cli(&desk.at("data"), "en");
    wrong.current_dir(desk.folder.path());
    wrong.args(["report", "team.tocsin", "--passphrase-file", "wrong"]);
    let reference = desk.header("one.eml", "Subject").expect("subject");
    let reference = reference.rsplit(' ').next().expect("reference").to_owned();
    wrong.args(["--update", &reference, "--save", "five.eml"]);
    let why = refused(&mut wrong);
    assert!(why.to_lowercase().contains("passphrase"), "{why}");

    let shown = succeed(cli(&desk.at("data"), "en").args(["show", "example"]));
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(
        shown.contains("Emergency telephone, as the bundle claims: +1 514 555 0151"),
        "{shown}"
    );
}

#[test]
fn another_machine_goes_on_with_the_same_report() {
    let desk = Desk::new();
    let early = ["--answers", "answers.json", "--stage", "early", "--keep"];
    let first = [&early[..], &["--attach", "net.log"]].concat();
    let first = desk.listing(&mut desk.report(&first, "one.eml"));
    let kept = first["kept"].as_str().expect("an ID");
    let draft = |data: &str, verb: &str, named: &str| {
        let mut command = cli(&desk.at(data), "en");
        command.current_dir(desk.folder.path());
        command.args(["draft", verb, named]);
        command.args(["--passphrase-file", "passphrase"]);
        command
    };
    let reference = first["reference"].as_str().expect("reference");
    let exported = "report.tocsin-draft";
    let mut export = draft("data", "export", reference);
    export.args([exported, "--file-passphrase-file", "wrong"]);
    succeed(&mut export);
    // Another file there is left alone.
    let said = refused(&mut export);
    assert!(said.contains(exported), "{said}");
    let sealed = std::fs::read(desk.at(exported)).expect("file");
    for clear in ["Lindqvist", "net.log", "a log", "nis2"] {
        assert!(!has(&sealed, clear), "{clear}");
    }

    let import = |file: &str, passphrase: &str| {
        let mut command = draft("elsewhere", "import", file);
        command.args(["--file-passphrase-file", passphrase, "--evidence", "files"]);
        command
    };
    std::fs::write(desk.at("cut.tocsin-draft"), &sealed[..sealed.len() / 2]).expect("write");
    for (file, passphrase, says) in [
        (exported, "passphrase", "does not open"),
        ("cut.tocsin-draft", "wrong", "cut short"),
        ("net.log", "wrong", "no exported draft"),
    ] {
        let said = refused(&mut import(file, passphrase));
        assert!(said.contains(says) && said.contains(file), "{said}");
        assert!(!desk.at("files").exists() && !desk.at("elsewhere/drafts").exists());
    }
    // Nobody is asked for the passphrase of what is no draft, and it is another one than that of the draft that is kept.
    for (file, says) in [
        ("nothing", "nothing: No such file"),
        ("net.log", "no exported draft"),
        (exported, "--file-passphrase-file"),
    ] {
        let said = refused(&mut draft("elsewhere", "import", file));
        assert!(said.contains(says), "{said}");
    }
    succeed(&mut import(exported, "wrong"));
    assert_eq!(
        std::fs::read(desk.at("files/net.log")).expect("file"),
        b"a log\n"
    );
    std::fs::remove_file(desk.at("net.log")).expect("removed");

    let mut command = cli(&desk.at("elsewhere"), "en");
    command.current_dir(desk.folder.path());
    command.args(["report", "team.tocsin", "--passphrase-file", "passphrase"]);
    command.args(["--update", kept, "--stage", "notification"]);
    command.args(["--accept-unchecked", "--save", "two.eml", "--json"]);
    let second = desk.listing(&mut command);
    assert_eq!(second["revision"], 2);
    let ((one, _), (two, _)) = (desk.open("one.eml"), desk.open("two.eml"));
    for name in ["id", "update-token", "reference"] {
        assert_eq!(one[name], two[name], "{name}");
    }
    assert_eq!(one["evidence"][0]["sha256"], two["evidence"][0]["sha256"]);

    // How long it stays is said; an update cannot be made of its receipt alone.
    let said = refused(draft("elsewhere", "keep", kept).args(["--until", "2020-01-01"]));
    assert!(said.contains("2020-01-01 is over"), "{said}");
    succeed(draft("elsewhere", "keep", kept).args(["--until", "2999-12-31"]));
    let list = desk.listing(&mut draft("elsewhere", "list", "--json"));
    assert_eq!(list[0]["until"], "2999-12-31");

    // It is the same report: here it would take the place of the other, which is asked.
    let mut back = draft("elsewhere", "export", kept);
    back.args(["back.tocsin-draft", "--file-passphrase-file", "wrong"]);
    succeed(&mut back);
    let mut import = draft("data", "import", "back.tocsin-draft");
    import.args(["--file-passphrase-file", "wrong", "--evidence", "back"]);
    let said = refused(&mut import);
    assert!(
        said.contains("here already") && said.contains("file is newer"),
        "{said}"
    );
    succeed(import.arg("--replace"));
    let mut list = draft("data", "list", "--json");
    let list = desk.listing(&mut list);
    assert_eq!(
        (list.as_array().map(Vec::len), &list[0]["revision"]),
        (Some(1), &json!(2))
    );
    succeed(draft("elsewhere", "keep", kept).arg("--receipt-only"));
    let mut again = cli(&desk.at("elsewhere"), "en");
    again.current_dir(desk.folder.path());
    again.args(["report", "team.tocsin", "--passphrase-file", "passphrase"]);
    again.args([
        "--update",
        kept,
        "--accept-unchecked",
        "--save",
        "three.eml",
    ]);
    let said = refused(&mut again);
    assert!(said.contains("Only the receipt"), "{said}");
}
