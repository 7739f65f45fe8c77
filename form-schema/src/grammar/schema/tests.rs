use super::judge::judge;
use super::*;
use crate::grammar::tests::{STRUCTURAL, Sample, kinds};
use crate::published::tests::{MISTAKES, small};
use crate::templates::{self, Beginning, LANGUAGES, TEMPLATES};
use std::path::Path;

/// Files of a bundle that have a schema, with what each is expected to be.
#[derive(Default)]
struct Files(Vec<(String, String, bool)>);

impl Files {
    fn add(&mut self, path: &str, text: &str, valid: bool) {
        self.0.push((path.to_owned(), text.to_owned(), valid));
    }

    /// How many of them were judged.
    fn judge(&self) -> usize {
        let mut judged = 0;
        for (folder, schema) in ["team.toml", "forms/", "lists/"].iter().zip(files()) {
            let of_it = self.0.iter().filter(|(path, ..)| path.starts_with(folder));
            let of_it: Vec<_> = of_it.collect();
            let read = |(_, text, _): &&(String, String, bool)| toml::from_str(text).unwrap();
            let documents: Vec<Value> = of_it.iter().map(read).collect();
            for ((path, text, valid), said) in of_it.iter().zip(judge(&schema.1, &documents)) {
                assert_eq!(said.is_none(), *valid, "{path}: {said:?} {text}");
                judged += 1;
            }
        }
        judged
    }
}

fn begin() -> Beginning<'static> {
    Beginning {
        id: "cert.example",
        name: "CERT",
        published: "2026-11-01T00:00:00Z",
        expires: "2027-11-01T00:00:00Z",
        languages: LANGUAGES,
    }
}

/// `REWRITE=1 cargo test -p tocsin-form-schema --release written_down` writes what is not as it should be.
#[test]
fn the_schemas_are_written_down() {
    for (name, schema) in files() {
        let text = format!("{schema:#}\n");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
        let path = folder.join(name);
        if std::env::var_os("REWRITE").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        let written = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            written == text,
            "{name} is not what the grammar gives: REWRITE=1 cargo test -p tocsin-form-schema --release written_down"
        );
    }
}

/// What a team's folder begins with names the schema that it comes with.
#[test]
fn files_name_their_schemas() {
    let begun = templates::folder(&begin(), &[&TEMPLATES[0]]);
    for (path, text) in begun.iter().filter(|(path, _)| path.ends_with(".toml")) {
        let named = text
            .lines()
            .next()
            .unwrap()
            .strip_prefix("#:schema ")
            .unwrap();
        let place = Path::new(path).parent().unwrap().join(named);
        let name = place.file_name().unwrap().to_str().unwrap();
        let up = named.matches("../").count();
        assert_eq!(up, path.matches('/').count(), "{path}");
        assert!(files().iter().any(|(known, _)| *known == name), "{path}");
    }
}

/// The example is edited where it stands.
#[test]
fn the_example_names_schemas_that_are_there() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/xyz-cert");
    for (path, bytes) in crate::published::tests::example() {
        if let (true, Some(own)) = (path.ends_with(".toml"), directive(&path)) {
            let text = String::from_utf8(bytes).unwrap();
            let named = text.lines().next().unwrap().strip_prefix("#:schema ");
            let place = example.join(&path).parent().unwrap().join(named.unwrap());
            assert!(place.is_file(), "{path}");
            assert_eq!(
                place.file_name(),
                Path::new(own.trim_end()).file_name(),
                "{path}"
            );
        }
    }
}

#[test]
fn what_we_publish_is_valid() {
    let all: Vec<_> = TEMPLATES.iter().collect();
    let mut found = Files::default();
    for (path, text) in templates::folder(&begin(), &all) {
        found.add(&path, &text, true);
    }
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/xyz-cert");
    for path in ["team.toml", "forms/incident.toml", "lists/recipients.toml"] {
        let text = std::fs::read_to_string(example.join(path)).unwrap();
        found.add(path, &text, true);
    }
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("lists")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ext| ext == "toml") {
            let name = format!("lists/{}", path.file_name().unwrap().to_str().unwrap());
            found.add(&name, &std::fs::read_to_string(path).unwrap(), true);
        }
    }
    for (path, text) in small() {
        found.add(&path, &String::from_utf8(text).unwrap(), true);
    }
    assert!(found.judge() > 10);
}

#[test]
fn every_key_is_taken_and_every_wrong_value_refused() {
    let roots = [
        ("team.toml", &crate::grammar::team::TEAM),
        ("lists/name.toml", &crate::grammar::list::LIST),
        ("forms/name.toml", &crate::grammar::form::FORM),
    ];
    let mut all = Files::default();
    for (path, grammar) in roots {
        for kind in kinds() {
            if path != "forms/name.toml" && kind != "text" {
                continue;
            }
            let (text, places) = Sample::of(grammar, kind, None);
            all.add(path, &text, true);
            for place in &places {
                all.add(path, &Sample::of(grammar, kind, Some(place)).0, false);
            }
            if path == "forms/name.toml" {
                all.add(
                    path,
                    &text.replacen("kind = ", "no_key = 1, kind = ", 1),
                    false,
                );
            }
        }
    }
    all.judge();
}

/// What the reader says of a file's shape, the schema says, too.
#[test]
fn mistakes_of_shape_are_refused() {
    let mut wrong = Files::default();
    for (file, old, new, code, _) in MISTAKES {
        if !STRUCTURAL.contains(code) || matches!(*code, "toml-syntax" | "value-wrong") {
            continue;
        }
        let Some(bytes) = small().remove(*file) else {
            continue;
        };
        let text = String::from_utf8(bytes).unwrap().replacen(old, new, 1);
        if file.ends_with(".toml") && toml::from_str::<Value>(&text).is_ok() {
            wrong.add(file, &text, false);
        }
    }
    let judged = wrong.judge();
    assert!(judged > 4, "{judged}");
}
