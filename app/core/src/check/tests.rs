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

#[test]
fn a_secret_key_anywhere_is_refused() {
    let top = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../form-schema/examples");
    let secret = std::fs::read(top.join("xyz-cert-secret.asc")).unwrap();
    let pem = b"-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n".to_vec();
    for (path, bytes) in [
        ("keys/backup.asc", secret.clone()),
        ("assets/old.asc", secret),
        ("assets/id", pem),
    ] {
        let mut files = example();
        files.insert(path.to_owned(), bytes);
        let found = bundle(&files, now());
        let told = |d: &&Diagnostic| d.code == "check-secret-key" && d.severity == Severity::Error;
        assert!(
            found.iter().filter(told).any(|d| d.place.file == path),
            "{path}: {found:#?}"
        );
    }
}

#[test]
fn a_file_without_a_place_is_not_published_unawares() {
    let mut files = example();
    files.insert("notes.txt".to_owned(), b"call Anna".to_vec());
    let found = bundle(&files, now());
    assert!(
        found
            .iter()
            .any(|d| d.code == "file-unknown" && d.severity == Severity::Error)
    );
}

#[test]
fn placeholders_and_empty_sections_are_named() {
    let mut files = example();
    let team = String::from_utf8(files["team.toml"].clone()).unwrap();
    let team = team.replace("+1 514 555 0150", PLACEHOLDER);
    files.insert("team.toml".to_owned(), team.into_bytes());
    files.insert(
        "locales/en/team.md".to_owned(),
        b"# 1 A\n\n## 1.1 B\n\ntext\n\n## 1.2 C\n\n# 2 D\n".to_vec(),
    );
    let found = bundle(&files, now());
    assert!(
        found
            .iter()
            .any(|d| d.code == "check-placeholder" && d.place.line.is_some())
    );
    let empty: Vec<&str> = found
        .iter()
        .filter(|d| d.code == "check-empty-section")
        .map(|d| d.place.item.as_str())
        .collect();
    assert_eq!(empty, ["1.2 C", "2 D"]);
}
