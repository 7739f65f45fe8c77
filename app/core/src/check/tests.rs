use super::*;

/// The example team's folder.
fn example() -> Files {
    let top = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../form-schema/examples/xyz-cert");
    let mut files = Files::new();
    let mut folders = vec![top.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path
                    .strip_prefix(&top)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .replace('\\', "/");
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    files
}

fn now() -> Timestamp {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

#[test]
fn the_example_has_nothing_to_stumble_over() {
    let found = bundle(&example(), now());
    let errors: Vec<_> = found
        .iter()
        .filter(|d| d.severity == Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn a_prompt_missing_in_one_language_is_named_with_its_file() {
    let mut files = example();
    let path = "locales/fr/incident.ftl";
    let text = String::from_utf8(files[path].clone()).unwrap();
    let without: Vec<&str> = {
        let mut keep = true;
        text.lines()
            .filter(|line| {
                if !line.starts_with([' ', '#']) && !line.is_empty() {
                    keep = !line.starts_with("description =");
                }
                keep
            })
            .collect()
    };
    files.insert(path.to_owned(), without.join("\n").into_bytes());
    let found = bundle(&files, now());
    let missing: Vec<_> = found.iter().filter(|d| d.code == "text-missing").collect();
    assert!(
        missing
            .iter()
            .any(|d| d.place.file == path && d.place.item == "description"),
        "{found:#?}"
    );
    assert!(
        missing
            .iter()
            .all(|d| d.place.item.starts_with("description")),
        "{missing:#?}"
    );
}

#[test]
fn a_secret_key_in_the_bundle_is_refused() {
    let mut files = example();
    let top = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../form-schema/examples");
    let secret = std::fs::read(top.join("xyz-cert-secret.asc")).unwrap();
    let path = files
        .keys()
        .find(|p| p.starts_with("keys/encryption/"))
        .unwrap()
        .clone();
    files.insert(path.clone(), secret);
    let found = bundle(&files, now());
    assert!(
        found
            .iter()
            .any(|d| d.severity == Severity::Error && d.place.file == path),
        "{found:#?}"
    );
}
