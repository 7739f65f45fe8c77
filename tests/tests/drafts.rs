//! What is kept, from a terminal: told apart, named, duplicated, opened in other ways, deleted by any of its names.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use serde_json::Value;
use std::process::Command;
use tocsin_tests::command::{cli, refused, succeed};

const NAME: &str = "Kolibri-5521 mail server";

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Desk {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder");
        for (name, words) in [("one", "correct horse battery"), ("two", "eleven bottles")] {
            std::fs::write(folder.path().join(name), words).expect("written");
        }
        Desk { folder }
    }
    fn cli(&self, arguments: &[&str]) -> Command {
        let mut command = cli(&self.folder.path().join("data"), "en");
        command.current_dir(self.folder.path()).args(arguments);
        command
    }
    fn said(&self, arguments: &[&str]) -> String {
        String::from_utf8(succeed(&mut self.cli(arguments)).stdout).expect("text")
    }
    fn json(&self, arguments: &[&str]) -> Value {
        let arguments = [arguments, &["--json"]].concat();
        serde_json::from_str(&self.said(&arguments)).expect("json")
    }
    /// An exercise with the example that was saved and is kept; its receipt.
    fn reported(&self, save: &str) -> Value {
        let report = ["report", "example", "--test", "--keep", "--save", save];
        self.json(&[&report[..], &["--passphrase-file", "one"]].concat())
    }
    fn listed(&self, passphrase: &str) -> Vec<Value> {
        let list = self.json(&["draft", "list", "--passphrase-file", passphrase]);
        list.as_array().expect("a list").clone()
    }
}

fn text<'a>(json: &'a Value, key: &str) -> &'a str {
    json[key].as_str().expect(key)
}

#[test]
fn a_report_is_named_and_duplicated_and_none_of_it_leaves() {
    let desk = Desk::new();
    let first = desk.reported("one.tar.pgp");
    let (kept, reference) = (text(&first, "kept"), text(&first, "reference"));
    let with = ["--passphrase-file", "one"];
    let said = desk.said(&[&["draft", "rename", reference, NAME], &with[..]].concat());
    assert!(said.contains("Kolibri-5521"), "{said}");
    let made = desk.json(&[&["draft", "duplicate", kept], &with[..]].concat());
    let made = text(&made, "id").to_owned();

    // The one that was delivered stands below.
    let listed = desk.listed("one");
    let ids: Vec<&str> = listed.iter().map(|draft| text(draft, "id")).collect();
    assert_eq!(ids, [made.as_str(), kept]);
    let names: Vec<&str> = listed.iter().map(|draft| text(draft, "name")).collect();
    assert_eq!(names, [format!("{NAME} (2)").as_str(), NAME]);
    let reached: Vec<&str> = listed.iter().map(|draft| text(draft, "reached")).collect();
    assert_eq!(reached, ["open", "saved"]);
    assert!(listed[0]["reference"].is_null() && listed[0]["revision"] == 0);
    let plain = desk.said(&[&["draft", "list"], &with[..]].concat());
    assert!(
        plain.lines().all(|line| line.split('\t').count() == 11),
        "{plain}"
    );
    // Without a passphrase there is no name, and no reference.
    let locked = desk.said(&["draft", "list", "--json"]);
    assert!(
        !locked.contains("Kolibri") && !locked.contains(reference),
        "{locked}"
    );

    // The next revision goes out without the name, and so does the exported file.
    let update = ["report", "example", "--update", kept, "--state", "closed"];
    let update = [&update[..], &with[..], &["--save", "two.tar.pgp"]].concat();
    succeed(&mut desk.cli(&update));
    let open = ["team", "open", "two.tar.pgp", "--out", "opened", "--key"];
    let key = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../form-schema/examples/xyz-cert-secret.asc"
    );
    succeed(&mut desk.cli(&[&open[..], &[key]].concat()));
    let export = [
        "draft",
        "export",
        kept,
        "out.tocsin-draft",
        "--file-passphrase-file",
        "two",
    ];
    succeed(&mut desk.cli(&[&export[..], &with[..]].concat()));
    let mut elsewhere = cli(&desk.folder.path().join("elsewhere"), "en");
    elsewhere.current_dir(desk.folder.path());
    elsewhere.args([
        "draft",
        "import",
        "out.tocsin-draft",
        "--file-passphrase-file",
        "two",
    ]);
    succeed(elsewhere.args(["--passphrase-file", "one"]));
    let mut there = cli(&desk.folder.path().join("elsewhere"), "en");
    there.current_dir(desk.folder.path());
    let there = succeed(there.args(["draft", "list", "--json"]).args(with)).stdout;
    assert!(!String::from_utf8_lossy(&there).contains("Kolibri"));
    for file in walkdir(desk.folder.path()) {
        let bytes = std::fs::read(&file).expect("read");
        let mark = b"Kolibri";
        let leaks = bytes.windows(mark.len()).any(|part| part == mark);
        assert!(
            !leaks && !file.display().to_string().contains("Kolibri"),
            "{file:?}"
        );
    }
    let closed = desk.listed("one");
    let closed = closed
        .iter()
        .find(|draft| draft["id"] == kept)
        .expect("listed");
    assert_eq!(
        (text(closed, "reached"), text(closed, "state")),
        ("closed", "closed")
    );
}

fn walkdir(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("folder").flatten() {
        match entry.path().is_dir() {
            true => found.extend(walkdir(&entry.path())),
            false => found.push(entry.path()),
        }
    }
    found
}

#[test]
fn a_report_opens_as_was_chosen_and_is_deleted_by_any_name() {
    let desk = Desk::new();
    let first = desk.reported("one.tar.pgp");
    let (kept, reference) = (text(&first, "kept"), text(&first, "reference"));
    let protect = ["draft", "protect", kept, "--new-passphrase-file", "two"];
    let why = refused(&mut desk.cli(&[&protect[..], &["--passphrase-file", "two"]].concat()));
    assert!(why.contains("does not open"), "{why}");
    let said = desk.said(&[&protect[..], &["--passphrase-file", "one"]].concat());
    assert!(said.contains("with its passphrase"), "{said}");
    assert_eq!(desk.listed("two")[0]["name"], "");
    assert!(desk.listed("one")[0].get("name").is_none());
    // A folder that is carried has no keyring.
    let keyring = [
        "draft",
        "protect",
        kept,
        "--keyring",
        "--passphrase-file",
        "two",
    ];
    let why = refused(&mut desk.cli(&keyring));
    assert!(why.contains("no keyring"), "{why}");
    assert_eq!(
        desk.listed("two")[0]["opens-with"],
        serde_json::json!(["passphrase"])
    );

    let short: String = kept.chars().take(5).collect();
    refused(&mut desk.cli(&["draft", "delete", &short]));
    let by_name = ["draft", "delete", reference];
    refused(&mut desk.cli(&by_name));
    let said = desk.said(&[&by_name[..], &["--passphrase-file", "two"]].concat());
    assert!(said.contains(kept) && said.contains("backup"), "{said}");
    let second = desk.reported("two.tar.pgp");
    let beginning: String = text(&second, "kept").chars().take(6).collect();
    desk.said(&["draft", "delete", &beginning]);
    assert!(
        desk.json(&["draft", "list"])
            .as_array()
            .expect("list")
            .is_empty()
    );
}
