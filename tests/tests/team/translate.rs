//! A text changes after it was translated: its translator sees how, and says which translations are still right.

use std::path::Path;
use tocsin_tests::command::{cli, refused, succeed};

fn edit(path: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(path).expect("a file of the folder");
    assert!(text.contains(from), "{from} in {text}");
    std::fs::write(path, text.replacen(from, to, 1)).expect("written");
}

#[test]
fn a_text_that_changed_is_shown_to_its_translator() {
    let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder");
    let (kept, dir) = (home.path().join("kept"), home.path().join("bundle"));
    let mut new = cli(&kept, "en");
    new.args(["team", "new", "--id", "cert.example.org", "--name", "CERT"]);
    new.args(["--template", "phishing", "--languages", "en,fr"]);
    succeed(new.arg(&dir));
    let english = dir.join("locales/en/phishing.ftl");
    edit(&english, "= Your name", "= Your full name");
    edit(&english, "= The message", "= The whole message");
    let check = || {
        let told = cli(&kept, "en").args(["team", "check"]).arg(&dir).output();
        String::from_utf8(told.expect("check").stderr).expect("text")
    };
    let told = check();
    assert!(
        told.contains("Your name") && told.contains("Your full name"),
        "{told}"
    );

    let translate = |more: &[&str]| {
        let mut translate = cli(&kept, "en");
        translate
            .args(["team", "translate"])
            .arg(&dir)
            .arg("fr")
            .args(more);
        translate
    };
    let french = || std::fs::read_to_string(dir.join("locales/fr/phishing.ftl")).expect("French");
    let before = french();
    let said = succeed(&mut translate(&[])).stdout;
    let said = String::from_utf8(said).expect("text");
    assert!(said.contains("# changed:"), "{said}");
    let id = |words: &str| {
        let text = std::fs::read_to_string(&english).expect("English");
        let line = text.lines().find(|line| line.contains(words));
        let id = line
            .and_then(|line| line.split_once(" ="))
            .expect("a message");
        id.0.to_owned()
    };
    let (name, page) = (id("= Your full name"), id("= The whole message"));
    assert!(
        french().contains(&format!("# - {name} = Your name")),
        "{}",
        french()
    );
    assert!(
        french().contains(&format!("# + {page} = The whole message")),
        "{}",
        french()
    );

    let misnamed = format!("{name}x");
    let said = refused(&mut translate(&["--accept", &misnamed]));
    assert!(said.contains(&misnamed) && said.contains(&name), "{said}");
    succeed(&mut translate(&["--accept", &name]));
    assert!(!french().contains("Your name") && french().contains("The whole message"));
    succeed(&mut translate(&["--accept"]));
    assert_eq!(french(), before);
    assert!(!check().contains("translation-stale"));
}

/// A language that no template is in can be the original: its words stand as comments until somebody writes them.
#[test]
fn a_team_writes_its_original_in_a_language_of_its_own() {
    let home = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder");
    let (kept, dir) = (home.path().join("kept"), home.path().join("bundle"));
    let new = |languages: &str| {
        let mut new = cli(&kept, "en");
        new.args(["team", "new", "--id", "cert.example.org", "--name", "CERT"]);
        new.args(["--template", "phishing", "--languages", languages]);
        new.arg(&dir);
        new
    };
    for elsewhere in ["en,es", "ES", "es,pt"] {
        assert!(refused(&mut new(elsewhere)).contains("translate"));
    }
    succeed(&mut new("es,en"));
    let path = dir.join("locales/es/phishing.ftl");
    let stubs = std::fs::read_to_string(&path).expect("Spanish");
    let bare = |line: &str| line.is_empty() || line.starts_with('#');
    assert!(
        stubs.contains("# translate:\n") && stubs.lines().all(bare),
        "{stubs}"
    );
    let description = std::fs::read_to_string(dir.join("locales/es/team.md")).expect("team.md");
    assert!(description.starts_with("[[translate]]\n"));
    let check = || {
        let told = cli(&kept, "en").args(["team", "check"]).arg(&dir).output();
        String::from_utf8(told.expect("check").stderr).expect("text")
    };
    let told = check();
    assert!(
        told.contains("texts-unwritten") && told.contains("check-to-translate"),
        "{told}"
    );
    // Written, they are the original, and English is complete beside it.
    for name in ["common.ftl", "phishing.ftl"] {
        let path = dir.join("locales/es").join(name);
        let stubs = std::fs::read_to_string(&path).expect("Spanish");
        let bare = |line: &str| {
            let text = line.strip_prefix("# ");
            text.unwrap_or(line.trim_start_matches('#')).to_owned() + "\n"
        };
        let stubs = stubs.replace("# translate:\n", "");
        let written: String = stubs.lines().map(bare).collect();
        std::fs::write(&path, written).expect("written");
    }
    let told = check();
    assert!(!told.contains("locales/es/phishing.ftl"), "{told}");
    assert!(
        !told.contains("translation-stale") && !told.contains("description-stale"),
        "{told}"
    );
    let mut translate = cli(&kept, "en");
    translate.args(["team", "translate"]).arg(&dir);
    assert!(refused(translate.arg("es")).contains("locales/es"));
}
