//! A team's own packages, from a terminal: made of the real program, unpacked, and started.

#![allow(clippy::indexing_slicing, reason = "a test may panic")]

#[path = "../own_team/mod.rs"]
#[allow(dead_code, reason = "not every test needs a mail program")]
mod own_team;

use own_team::OwnTeam;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;
use tocsin_tests::command::{cli, refused, succeed};
use tocsin_tests::screen::program;

/// A published program: ours as it was built.
fn published(folder: &Path) -> PathBuf {
    let published = folder.join("published");
    for below in ["linux-x86_64", "texts"] {
        fs::create_dir_all(published.join(below)).expect("folder");
    }
    fs::copy(
        program("tocsin-cli"),
        published.join("linux-x86_64/tocsin-cli"),
    )
    .expect("program");
    // What is tried here is the terminal's: it stands for both.
    fs::copy(program("tocsin-cli"), published.join("linux-x86_64/tocsin")).expect("program");
    let texts = [
        "texts/LICENSE-MIT.txt",
        "texts/LICENSE-APACHE.txt",
        "texts/third-party.txt",
    ];
    for text in texts.iter().chain(&["SOURCE"]) {
        fs::write(
            published.join(text),
            format!("https://tocsin.example/{text}\n"),
        )
        .expect("text");
    }
    fs::write(published.join("VERSION"), "0.1.0\n").expect("text");
    published
}

fn branded(folder: &Path, bundle: &Path, out: &str) -> Command {
    let mut command = cli(&folder.join("data"), "en");
    command.args(["team", "brand"]).arg(bundle);
    command.arg("--program").arg(folder.join("published"));
    command.arg("--out").arg(folder.join(out));
    command
}

fn made(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("packages");
    let read = |entry: fs::DirEntry| {
        let name = entry.file_name().into_string().expect("a name");
        (name, fs::read(entry.path()).expect("a package"))
    };
    entries
        .map(|entry| read(entry.expect("an entry")))
        .collect()
}

/// Unpacks the .deb as its root, and gives what starts the terminal's program there for somebody with this home.
fn unpacked(folder: &Path, out: &str) -> PathBuf {
    let packages = made(&folder.join(out));
    let deb = packages
        .keys()
        .find(|name| name.ends_with(".deb"))
        .expect("a .deb");
    let root = folder.join(out).join("root");
    succeed(
        Command::new("dpkg-deb")
            .arg("-x")
            .arg(folder.join(out).join(deb))
            .arg(&root),
    );
    root
}

fn started(program: &Path, home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command
        .env_clear()
        .env("HOME", home)
        .args(["--lang", "en"])
        .args(arguments);
    command
}

#[test]
fn a_team_s_own_program_opens_with_its_form_and_keeps_to_itself() {
    let folder = TempDir::new().expect("folder");
    let folder = folder.path();
    published(folder);
    let team = OwnTeam::new();
    let said = succeed(&mut branded(folder, &team.bundle(), "one"));
    let said = String::from_utf8(said.stdout).expect("text");
    assert!(
        said.contains(".deb (") && said.contains("SHA256SUMS"),
        "{said}"
    );
    // The same again, to the octet; what is there is not replaced unasked.
    succeed(&mut branded(folder, &team.bundle(), "two"));
    assert_eq!(made(&folder.join("one")), made(&folder.join("two")));
    refused(&mut branded(folder, &team.bundle(), "two"));
    let mut check = Command::new("sha256sum");
    check
        .args(["--strict", "--quiet", "-c", "SHA256SUMS"])
        .current_dir(folder.join("one"));
    succeed(&mut check);

    // It is started by its own name, knows its team, and keeps what it keeps in a folder of its own.
    let root = unpacked(folder, "one");
    let home = folder.join("home");
    fs::create_dir(&home).expect("home");
    let program = root.join("usr/bin/team-report-cli");
    let shown = succeed(&mut started(&program, &home, &["--json", "show"]));
    let shown: Value = serde_json::from_slice(&shown.stdout).expect("JSON");
    assert_eq!(shown["id"], "team.example");
    assert_eq!(shown["came-with-program"], true);
    assert_eq!(shown["trust"], "not-yet-checked");
    assert!(home.join(".local/share/example.team/pins.json").exists());
    assert!(!home.join(".local/share/tocsin").exists());

    // One changed octet, and it opens nothing.
    let brand = root.join("usr/share/team-report/brand.tocsin");
    let mut bytes = fs::read(&brand).expect("the brand");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&brand, &bytes).expect("the brand");
    let said = refused(&mut started(&program, &home, &["show"]));
    assert!(said.contains("brand.tocsin"), "{said}");
    // Nor does it become a package.
    let said = refused(&mut branded(folder, &brand, "three"));
    assert!(!said.is_empty() && !folder.join("three").exists(), "{said}");
}

#[test]
fn a_published_folder_that_lacks_something_is_told() {
    let folder = TempDir::new().expect("folder");
    let folder = folder.path();
    let published = published(folder);
    let team = OwnTeam::new();
    fs::remove_file(published.join("texts/third-party.txt")).expect("removed");
    let said = refused(&mut branded(folder, &team.bundle(), "out"));
    assert!(said.contains("third-party.txt"), "{said}");
    fs::write(published.join("texts/third-party.txt"), "texts").expect("text");
    fs::remove_dir_all(published.join("linux-x86_64")).expect("removed");
    let said = refused(&mut branded(folder, &team.bundle(), "out"));
    assert!(
        said.contains("linux-x86_64, windows-x86_64 or macos"),
        "{said}"
    );
    assert!(!folder.join("out").exists());
}
