//! The rooms of the house: who may depend on whom (ARCHITECTURE.md), and what stands at the top.

#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Our crates, and which of our own each may use.
const ROOMS: &[(&str, &[&str])] = &[
    ("tocsin-form-schema", &[]),
    ("tocsin-i18n", &[]),
    ("tocsin-text", &[]),
    (
        "tocsin-core",
        &["tocsin-form-schema", "tocsin-i18n", "tocsin-text"],
    ),
    (
        "tocsin-packaging",
        &["tocsin-core", "tocsin-form-schema", "tocsin-i18n"],
    ),
    (
        "tocsin",
        &[
            "tocsin-core",
            "tocsin-form-schema",
            "tocsin-i18n",
            "tocsin-text",
        ],
    ),
    (
        "tocsin-cli",
        &[
            "tocsin-core",
            "tocsin-form-schema",
            "tocsin-i18n",
            "tocsin-packaging",
        ],
    ),
];

/// Libraries that belong to some rooms only.
const BELONGS: &[(&str, &[&str])] = &[
    ("egui", &["tocsin"]),
    ("eframe", &["tocsin"]),
    ("egui_kittest", &["tocsin"]),
    ("rfd", &["tocsin"]),
    ("sequoia-openpgp", &["tocsin-core"]),
    ("lettre", &["tocsin-core"]),
    ("rustls", &["tocsin-core"]),
    ("ureq", &["tocsin-core"]),
    ("keyring-core", &["tocsin-core"]),
    ("png", &["tocsin-core", "tocsin-packaging"]),
    ("rqrr", &["tocsin-core"]),
    ("krilla", &["tocsin-core"]),
    ("fluent", &["tocsin-i18n"]),
    ("fluent-bundle", &["tocsin-i18n"]),
    ("parley", &["tocsin-text"]),
    ("fontique", &["tocsin-text"]),
    ("swash", &["tocsin-text"]),
    ("clap", &["tocsin", "tocsin-cli"]),
];

/// What may stand at the top of the project beside files that tools want there.
const TOP: &[&str] = &[
    "Cargo.toml",
    "app",
    "form-schema",
    "i18n",
    "packaging",
    "tests",
];
const TOP_HELPERS: &[&str] = &[
    ".ci",
    ".git",
    ".gitattributes",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "Cargo.lock",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "clippy.toml",
    "deny.toml",
    "docs",
    "rust-toolchain.toml",
    "rustfmt.toml",
    "target",
];

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--no-deps",
            "--offline",
        ])
        .current_dir(top())
        .output()
        .expect("cargo metadata");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    metadata["packages"]
        .as_array()
        .expect("packages")
        .iter()
        .map(|package| {
            let name = package["name"].as_str().expect("name").to_owned();
            let used = package["dependencies"].as_array().expect("dependencies");
            let used = used
                .iter()
                .filter(|d| d["kind"].is_null())
                .map(|d| d["name"].as_str().expect("name").to_owned())
                .collect();
            (name, used)
        })
        .collect()
}

#[test]
fn dependencies_point_one_way() {
    let all = dependencies();
    let ours: BTreeSet<&String> = all.keys().collect();
    let mut wrong = Vec::new();
    for (room, allowed) in ROOMS {
        let used = all.get(*room).unwrap_or_else(|| panic!("{room} is gone"));
        for other in used.iter().filter(|d| ours.contains(d)) {
            if !allowed.contains(&other.as_str()) {
                wrong.push(format!("{room} must not use {other}"));
            }
        }
        for (library, rooms) in BELONGS {
            if used.contains(*library) && !rooms.contains(room) {
                wrong.push(format!("{library} belongs to {rooms:?}, not to {room}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // Every crate of ours but the tests' is a room with a rule.
    let rooms: BTreeSet<String> = ROOMS.iter().map(|(n, _)| (*n).to_owned()).collect();
    let mut known: BTreeSet<String> = all.into_keys().collect();
    known.remove("tocsin-tests");
    assert_eq!(rooms, known);
}

#[test]
fn the_top_holds_the_six_and_their_helpers() {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(top()).expect("top") {
        found.insert(
            entry
                .expect("entry")
                .file_name()
                .to_string_lossy()
                .into_owned(),
        );
    }
    for name in TOP {
        assert!(found.contains(*name), "{name} is gone");
    }
    let strange: Vec<_> = found
        .iter()
        .filter(|n| !TOP.contains(&n.as_str()) && !TOP_HELPERS.contains(&n.as_str()))
        .collect();
    assert!(strange.is_empty(), "{strange:?} at the top");
}

/// How egui draws words; `clippy.toml` bans each where the window is built, and this holds even where a lint is allowed.
const WORDS_OF_EGUI: &[&str] = &[
    "RichText",
    "WidgetText",
    "TextEdit",
    "LayoutJob",
    "Galley",
    "Label::new",
    "Button::new",
    "ComboBox",
    "CollapsingHeader",
    "Hyperlink",
    ".galley(",
    ".fonts_mut(",
    ".on_hover_text(",
    "painter().text(",
];

/// egui has no bidirectional algorithm: nothing in the window draws or edits words with it.
#[test]
fn words_go_through_one_door() {
    let mut left = vec![top().join("app/desktop/src")];
    let (mut files, mut broken) = (0, Vec::new());
    while let Some(path) = left.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(&path).expect("folder");
            left.extend(entries.map(|entry| entry.expect("entry").path()));
            continue;
        }
        files += 1;
        let source = std::fs::read_to_string(&path).expect("source");
        for word in WORDS_OF_EGUI.iter().filter(|word| source.contains(**word)) {
            broken.push(format!("{}: {word}", path.display()));
        }
    }
    assert!(files > 30, "the window's sources were not found");
    assert_eq!(broken, Vec::<String>::new());
    let clippy = std::fs::read_to_string(top().join("clippy.toml")).expect("clippy.toml");
    for ban in [
        "egui::Ui::label",
        "egui::Painter::galley",
        "egui::RichText",
        "egui::TextEdit",
    ] {
        assert!(
            clippy.contains(&format!("\"{ban}\"")),
            "clippy.toml allows {ban}"
        );
    }
}
