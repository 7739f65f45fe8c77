mod coverage;

use super::*;
use crate::diagnostic::Severity;
use crate::published::{self, Files};
use std::collections::BTreeSet;
use std::path::Path;

fn begin<'a>(languages: &'a [&'a str]) -> Beginning<'a> {
    Beginning {
        id: "cert.team.example",
        name: "Team \"{CERT}",
        published: "2026-11-01T00:00:00Z",
        expires: "2027-11-01T00:00:00Z",
        languages,
    }
}

/// The files, as they would be published.
fn files(languages: &[&str], templates: &[&Template]) -> Files {
    folder(&begin(languages), templates)
        .into_iter()
        .map(|(path, text)| (path, text.into_bytes()))
        .collect()
}

/// What is in the folder is embedded, and nothing is forgotten there.
#[test]
fn every_folder_is_a_template() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let folders = std::fs::read_dir(top)
        .unwrap()
        .map(Result::unwrap)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap());
    let mut expected: BTreeSet<String> = TEMPLATES.iter().map(|t| t.name.to_owned()).collect();
    expected.insert("team".to_owned());
    assert_eq!(folders.collect::<BTreeSet<_>>(), expected);
}

/// Each template by itself reads without a mistake, but for the certificates that only the team has.
#[test]
fn each_reads_without_a_mistake() {
    for template in TEMPLATES {
        let found = published::study(&files(LANGUAGES, &[template])).found;
        let wrong: Vec<_> = found
            .iter()
            .filter(|d| d.severity != Severity::Note)
            .filter(|d| !d.place.file.starts_with("keys/"))
            .collect();
        assert!(wrong.is_empty(), "{}: {wrong:#?}", template.name);
    }
}

/// A team takes the languages it works in; nothing of the others is left over.
#[test]
fn only_the_languages_asked_for() {
    let begun = folder(&begin(&["de", "en"]), &[&TEMPLATES[0]]);
    assert!(begun["team.toml"].contains("languages = [\"de\", \"en\"]"));
    assert!(!begun["team.toml"].contains("fr = \""));
    assert!(!begun.keys().any(|path| path.contains("/fr/")));
    assert!(begun["CONTACT"].contains("Telefon ") && !begun["CONTACT"].contains("Téléphone"));
    let left = |text: &String| {
        ["{ID}", "{NAME}", "{FORMS}"]
            .iter()
            .any(|p| text.contains(p))
    };
    assert!(!begun.values().any(left));
}
