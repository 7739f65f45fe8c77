//! What others demand of a reporter of incidents, and the tests that hold it: `docs/fine.md`, `docs/rfc2350.md` and `docs/threat-model.md` are
//! written from `tests/requirements/` (`REWRITE=1`), and every test that they name is there.

use std::fs;
use std::path::{Path, PathBuf};

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// One document of requirements.
struct Requirements {
    title: String,
    intro: String,
    /// Of the table's columns.
    heads: Vec<String>,
    outro: String,
    all: Vec<Requirement>,
}

struct Requirement {
    id: String,
    asks: String,
    met: String,
    /// File below the top of the project, and the test's name.
    tests: Vec<(String, String)>,
}

fn requirements(name: &str) -> Requirements {
    let path = top().join("tests/requirements").join(name);
    let text = fs::read_to_string(&path).expect("requirements");
    let table: toml::Table = text.parse().expect("TOML");
    let said = |table: &toml::Table, key: &str| {
        let text = table.get(key).and_then(toml::Value::as_str);
        text.unwrap_or_else(|| panic!("{name}: {key}")).to_owned()
    };
    let test = |test: &toml::Value| {
        let test = test.as_str().expect("a test");
        let (file, test) = test.split_once("::").expect("FILE::NAME");
        (file.to_owned(), test.to_owned())
    };
    let requirement = |table: &toml::Value| {
        let table = table.as_table().expect("a requirement");
        let tests = table.get("tests").and_then(toml::Value::as_array);
        Requirement {
            id: said(table, "id"),
            asks: said(table, "asks"),
            met: said(table, "met"),
            tests: tests.expect("tests").iter().map(test).collect(),
        }
    };
    let all = table.get("requirement").and_then(toml::Value::as_array);
    let heads = table.get("heads").and_then(toml::Value::as_array);
    let heads = match heads {
        Some(heads) => heads.iter().filter_map(toml::Value::as_str).collect(),
        None => vec!["", "Asked", "Met", "Tests"],
    };
    let outro = table.get("outro").and_then(toml::Value::as_str);
    Requirements {
        title: said(&table, "title"),
        intro: said(&table, "intro").trim().to_owned(),
        heads: heads.into_iter().map(str::to_owned).collect(),
        outro: outro.unwrap_or_default().trim().to_owned(),
        all: all.expect("requirements").iter().map(requirement).collect(),
    }
}

impl Requirements {
    fn written(&self, from: &str) -> String {
        let mut out = format!(
            "# {}\n\n<!-- Written from tests/requirements/{from} by its test; change that file. -->\n\n{}\n\n",
            self.title, self.intro
        );
        let heads = self.heads.iter().map(|head| match head.as_str() {
            "" => " ".to_owned(),
            head => format!(" {head} "),
        });
        let heads: Vec<String> = heads.collect();
        out.push_str(&format!("|{}|\n|---|---|---|---|\n", heads.join("|")));
        for one in &self.all {
            let link = |(file, name): &(String, String)| format!("[`{name}`](../{file})");
            let tests: Vec<String> = one.tests.iter().map(link).collect();
            let row = format!(
                "| {} | {} | {} | {} |\n",
                one.id,
                one.asks,
                one.met,
                tests.join(", ")
            );
            out.push_str(&row);
        }
        if !self.outro.is_empty() {
            out.push_str(&format!("\n{}\n", self.outro));
        }
        out
    }
}

/// Whether a file has a test of that name, and one that is run.
fn is_run(text: &str, name: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let head = format!("fn {name}(");
    let at = lines.iter().position(|line| line.starts_with(&head));
    let above = lines.iter().take(at.unwrap_or_default()).rev();
    let above = above.take_while(|line| line.starts_with("#[") || line.starts_with("///"));
    let above: Vec<&&str> = above.collect();
    let is_ignored = above.iter().any(|line| line.starts_with("#[ignore"));
    at.is_some() && above.iter().any(|line| **line == "#[test]") && !is_ignored
}

fn assert_held(name: &str, document: &str) {
    let requirements = requirements(name);
    for one in &requirements.all {
        assert!(!one.tests.is_empty(), "{name}: {} has no test", one.id);
        for (file, test) in &one.tests {
            let text = fs::read_to_string(top().join(file));
            let text = text.unwrap_or_else(|wrong| panic!("{name}: {}: {file}: {wrong}", one.id));
            assert!(
                is_run(&text, test),
                "{name}: {}: {file} has no test {test}",
                one.id
            );
        }
    }
    let path = top().join("docs").join(document);
    let written = requirements.written(name);
    if std::env::var_os("REWRITE").is_some() {
        fs::write(&path, &written).expect("written");
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    let again = "REWRITE=1 cargo test --release -p tocsin-tests --test requirements";
    assert!(there == written, "docs/{document} is another: {again}");
}

#[test]
fn every_requirement_of_fine_has_its_tests() {
    assert_held("fine.toml", "fine.md");
    let ids: Vec<String> = requirements("fine.toml")
        .all
        .into_iter()
        .map(|one| one.id)
        .collect();
    let numbered = |section: u32, last: u32| (1..=last).map(move |n| format!("{section}.{n}"));
    let sections = [(3, 2), (4, 6), (5, 1), (6, 12)];
    let expected: Vec<String> = sections
        .into_iter()
        .flat_map(|(s, n)| numbered(s, n))
        .collect();
    assert_eq!(ids, expected);
}

#[test]
fn what_rfc_2350_asks_of_a_form_has_its_tests() {
    assert_held("rfc2350.toml", "rfc2350.md");
    let ids: Vec<String> = requirements("rfc2350.toml")
        .all
        .into_iter()
        .map(|one| one.id)
        .collect();
    for id in ["2.3", "3.4.3", "3.6", "3.7", "Appendix D"] {
        assert!(ids.iter().any(|known| known == id), "{id}");
    }
}

#[test]
fn every_promise_of_the_threat_model_has_its_tests() {
    assert_held("threats.toml", "threat-model.md");
}

#[test]
fn a_test_that_is_not_run_holds_nothing() {
    let text = "#[test]\n/// Why.\nfn held() {\n}\n\nfn helper() {\n}\n\n#[test]\n#[ignore = \"slow\"]\nfn slow() {\n}\n";
    assert!(is_run(text, "held"));
    for none in ["helper", "hel", "other", "slow"] {
        assert!(!is_run(text, none), "{none}");
    }
    assert!(!is_run(
        &text.replace("#[test]", "#[test]\n#[ignore]"),
        "held"
    ));
}
