use super::*;
use crate::example::several;
use crate::translate::{self, Accept};
use std::collections::BTreeSet;
use tocsin_i18n::Catalogue;

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
    let told: Vec<_> = found
        .iter()
        .filter(|d| d.severity != Severity::Note)
        .collect();
    assert!(told.is_empty(), "{told:#?}");
}

#[test]
fn a_translation_older_than_its_source_is_told_of_at_its_line() {
    let mut files = example();
    let done = crate::translate::translate(&files, "en", "fr", &Accept::Nothing).unwrap();
    assert_eq!((done.missing.len(), done.stale.len()), (0, 0));
    files.extend(
        done.changed
            .into_iter()
            .map(|(path, text)| (path, text.into_bytes())),
    );
    assert_eq!(
        bundle(&files, now())
            .iter()
            .filter(|d| d.severity != Severity::Note)
            .count(),
        0
    );
    let path = "locales/en/incident.ftl";
    let changed = String::from_utf8(files[path].clone()).unwrap().replacen(
        "description =",
        "description = Please:",
        1,
    );
    files.insert(path.to_owned(), changed.into_bytes());
    let found = bundle(&files, now());
    let found: Vec<_> = found
        .iter()
        .filter(|d| d.severity != Severity::Note)
        .collect();
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(
        (found[0].code, found[0].place.file.as_str()),
        ("translation-stale", "locales/fr/incident.ftl")
    );
    assert!(found[0].place.line.is_some());
}

#[test]
fn a_description_that_is_older_than_its_original_or_still_to_be_translated_is_told_once() {
    let mut files = example();
    let record = translate::record(&files, &["en", "fr"]);
    files.extend(
        record
            .into_iter()
            .map(|(path, text)| (path, text.into_bytes())),
    );
    let told = |files: &Files| -> Vec<_> {
        let found = bundle(files, now()).into_iter();
        let found = found.filter(|d| d.severity != Severity::Note);
        found.map(|d| (d.code, d.place.file)).collect()
    };
    assert_eq!(told(&files), []);
    let original = files["locales/en/team.md"].clone();
    let add = "\nCall [[whom]] first.\n".as_bytes();
    files.insert("locales/en/team.md".to_owned(), [&original, add].concat());
    let open = ("check-to-fill-in", "locales/en/team.md".to_owned());
    let french = "locales/fr/team.md".to_owned();
    assert_eq!(
        told(&files),
        [open.clone(), ("description-stale", french.clone())]
    );
    // What stands below the mark is the original's, and told there.
    let copy = ["[[translate]]\n\n".as_bytes(), &files["locales/en/team.md"]].concat();
    files.insert(french.clone(), copy);
    assert_eq!(told(&files), [open, ("check-to-translate", french)]);
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
fn a_pattern_needs_its_words() {
    let pattern = |pattern: &str| {
        let old = r#"police_ref = { kind = "text","#;
        changed(
            "forms/incident.toml",
            old,
            &format!("{old} pattern = '{pattern}',"),
        )
    };
    let mut files = pattern("[A-Z]{2}-[0-9]+");
    let lacking = |files: &Files| {
        let found = bundle(files, now());
        let missing = found
            .iter()
            .filter(|d| matches!(d.code, "text-missing" | "text-unwritten"));
        missing
            .map(|d| (d.place.file.clone(), d.place.item.clone()))
            .collect::<Vec<_>>()
    };
    let found = lacking(&files);
    assert_eq!(found.len(), 6, "{found:?}");
    assert!(found.iter().all(|(_, item)| item == "police_ref.pattern"));
    for (path, bytes) in &mut files {
        if path.ends_with("/incident.ftl") {
            let text = String::from_utf8(bytes.clone()).unwrap();
            let (before, rest) = text.split_once("\npolice_ref = ").unwrap();
            let (words, after) = rest.split_once('\n').unwrap();
            let with = format!("{before}\npolice_ref = {words}\n    .pattern = AA-1\n{after}");
            *bytes = with.into_bytes();
        }
    }
    assert_eq!(lacking(&files), []);
    let files = pattern(r"[A-Z]+\d{2000}");
    let found = bundle(&files, now());
    let large = found
        .iter()
        .find(|d| d.code == "pattern-too-large")
        .unwrap();
    assert_eq!(large.args["near"], "[0-9]");
    let line = std::str::from_utf8(&files["forms/incident.toml"]).unwrap();
    let line = line
        .lines()
        .nth(large.place.line.unwrap() as usize - 1)
        .unwrap();
    let (from, to) = large.place.columns.unwrap();
    let meant: String = line
        .chars()
        .skip(from as usize - 1)
        .take((to - from) as usize)
        .collect();
    assert_eq!(meant, r"\d");
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
    let told: Vec<_> = found.iter().filter(|d| d.place.file == path).collect();
    assert_eq!(told.len(), 1, "{told:#?}");
    assert_eq!(told[0].code, "check-secret-key");
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

#[test]
fn comments_leave_nothing_to_be_filled_in() {
    let mut files = example();
    let add = |files: &mut Files, path: &str, text: &str| {
        files.get_mut(path).unwrap().extend(text.as_bytes());
    };
    let comments = format!("\n# phone = \"{PLACEHOLDER}\"\n[[note]] # or {PLACEHOLDER}\n");
    add(&mut files, "team.toml", &comments);
    let stub = format!("\n# translate:\n# a = [[whom]] to call at {PLACEHOLDER}\n");
    add(&mut files, "locales/fr/incident.ftl", &stub);
    let open = |files: &Files| {
        let found = bundle(files, now()).into_iter();
        let open = found.filter(|d| matches!(d.code, "check-placeholder" | "check-to-fill-in"));
        open.map(|d| (d.place.file, d.place.columns))
            .collect::<Vec<_>>()
    };
    assert_eq!(open(&files), []);
    // In a value of several lines, a number sign begins no comment; nor does anything in a description.
    let value = format!("text = \"\"\"\n# {PLACEHOLDER}\"\"\" # {PLACEHOLDER}\n");
    add(&mut files, "team.toml", &value);
    add(&mut files, "locales/fr/team.md", "\n<!-- [[whom]] -->\n");
    let expected = [
        ("locales/fr/team.md".to_owned(), Some((6, 14))),
        ("team.toml".to_owned(), Some((3, 18))),
    ];
    assert_eq!(open(&files), expected);
}

/// What a translation was made from may have been a place to fill in.
#[test]
fn the_program_s_own_file_has_nothing_to_be_filled_in() {
    let mut files = example();
    let path = "locales/de/sources.toml";
    let text = format!("format = 1\n# common.ftl: call {PLACEHOLDER} or [[where]]\n");
    files.insert(path.to_owned(), text.into_bytes());
    let told = bundle(&files, now());
    let open = |d: &&Diagnostic| d.code == "check-placeholder" || d.code == "check-guess";
    let told: Vec<_> = told.iter().filter(open).collect();
    assert!(told.is_empty(), "{told:#?}");
}

#[test]
fn what_team_new_guesses_is_named_until_it_is_confirmed() {
    use tocsin_form_schema::templates::{Beginning, TEMPLATES, folder};
    let begin = Beginning {
        id: "cert.team.example",
        name: "Team CERT",
        published: "2026-11-01T00:00:00Z",
        expires: "2027-11-01T00:00:00Z",
        languages: &["en"],
    };
    let mut files: Files = folder(&begin, &[&TEMPLATES[0]])
        .into_iter()
        .map(|(path, text)| (path, text.into_bytes()))
        .collect();
    let guessed = |files: &Files| -> Vec<String> {
        let text = String::from_utf8(files["team.toml"].clone()).unwrap();
        let found = bundle(files, now());
        let guesses = found.iter().filter(|d| d.code == "check-guess");
        let line = |d: &Diagnostic| {
            let line = text
                .lines()
                .nth(d.place.line.unwrap() as usize - 1)
                .unwrap();
            let (first, end) = d.place.columns.unwrap();
            assert!(
                line[first as usize - 1..end as usize - 1].starts_with("[["),
                "{line}"
            );
            line.split(' ').next().unwrap().to_owned()
        };
        guesses.map(line).collect()
    };
    assert_eq!(
        guessed(&files),
        ["report-forgery", "email", "zone", "week", "to"]
    );
    let text = String::from_utf8(files["team.toml"].clone()).unwrap();
    let confirmed: String = text
        .lines()
        .map(|line| format!("{}\n", line.split("# [[").next().unwrap()))
        .collect();
    files.insert("team.toml".to_owned(), confirmed.into_bytes());
    assert_eq!(guessed(&files), [] as [&str; 0]);
    // Nothing of the rest claims hours, an address or a constituency that nobody named.
    let team = published::study(&files).team.unwrap();
    assert!(team.hours.week.is_empty() && team.constituency.domains.is_empty());
    assert!(team.contact.address.is_empty() && team.contact.web.is_none());
}

#[test]
fn what_double_brackets_ask_for_is_named_where_it_stands() {
    let contact = "Team\nfür [[wen]] da\n".as_bytes().to_vec();
    let mut files = example();
    files.insert("CONTACT".to_owned(), contact);
    let found = bundle(&files, now());
    let open = found.iter().find(|d| d.code == "check-to-fill-in").unwrap();
    assert_eq!(
        (open.place.line, open.place.columns),
        (Some(2), Some((5, 12)))
    );
    // A reporter would read it.
    assert_eq!(open.severity, Severity::Error);
    // Nobody sees a translation under way.
    let mut files = changed("team.toml", ", \"fr\"", "");
    let text = b"# 1 Team\n[[translate]]\n".to_vec();
    files.insert("locales/fr/team.md".to_owned(), text);
    let found = bundle(&files, now());
    let open = found.iter().find(|d| d.code == "check-to-fill-in").unwrap();
    assert_eq!(open.severity, Severity::Warning);
}

/// The example with one text of a file in the place of another.
fn changed(path: &str, old: &str, new: &str) -> Files {
    let mut files = example();
    let text = String::from_utf8(files[path].clone()).unwrap();
    assert!(text.contains(old), "{path} has no {old}");
    files.insert(path.to_owned(), text.replacen(old, new, 1).into_bytes());
    files
}

fn codes(found: &[Diagnostic]) -> Vec<&str> {
    let told = found.iter().filter(|d| d.severity != Severity::Note);
    told.map(|d| d.code).collect()
}

/// A mistake in a form does not keep the translations from being looked at.
#[test]
fn everything_is_told_in_one_run() {
    let mut files = changed("forms/incident.toml", "\"tristate\"", "\"tristat\"");
    let other = changed("locales/ja/incident.ftl", "\nzone =", "\nzonne =");
    let path = "locales/ja/incident.ftl";
    files.insert(path.to_owned(), other[path].clone());
    let found = bundle(&files, now());
    let kind = found.iter().find(|d| d.code == "kind-unknown").unwrap();
    assert!(kind.place.columns.is_some());
    let missing = found.iter().find(|d| d.code == "text-missing").unwrap();
    assert_eq!(
        (missing.place.file.as_str(), &*missing.args["near"]),
        (path, "zonne")
    );
    let spare = found.iter().find(|d| d.code == "text-unused").unwrap();
    assert_eq!(spare.place.columns, Some((1, 6)));
}

/// One word may be the same in two languages that share their letters; two words are no chance.
#[test]
fn a_text_that_was_not_translated_is_told() {
    let identical = |path: &str, old: &str, new: &str| {
        let found = bundle(&changed(path, old, new), now());
        found.iter().any(|d| d.code == "text-identical")
    };
    let prompt = "organisation = Organisation or department";
    let german = "organisation = Organisation oder Abteilung";
    assert!(identical("locales/de/incident.ftl", german, prompt));
    let health = "sector--health = ";
    assert!(!identical(
        "locales/fr/incident.ftl",
        "sector--transport = Transports",
        "sector--transport = Transport"
    ));
    let files = example();
    let text = String::from_utf8(files["locales/ja/incident.ftl"].clone()).unwrap();
    let line = text
        .lines()
        .find(|l| l.starts_with(health))
        .unwrap()
        .to_owned();
    assert!(identical(
        "locales/ja/incident.ftl",
        &line,
        "sector--health = Health"
    ));
}

#[test]
fn a_message_that_no_field_needs_is_told() {
    let path = "locales/en/incident.ftl";
    let files = changed(path, "\nzone =", "\nzonne =");
    let found = bundle(&files, now());
    let told: Vec<_> = (found.iter())
        .filter(|d| d.place.file == path)
        .map(|d| (d.code, &*d.place.item, &*d.args["near"]))
        .collect();
    assert_eq!(told, [("text-unwritten", "zone", "zonne")]);
    // What all forms share stands in a file of its own: there the name is corrected.
    let shared = "locales/en/common.ftl";
    let mut files = changed(path, "\nzone =", "\nsomething_else =");
    let common = String::from_utf8(files[shared].clone()).unwrap() + "\nzonne = Zone\n";
    files.insert(shared.to_owned(), common.into_bytes());
    let found = bundle(&files, now());
    let unwritten = found.iter().find(|d| d.code == "text-unwritten").unwrap();
    let told = (&*unwritten.place.file, &*unwritten.args["near"]);
    assert_eq!(told, (shared, "zonne"));
    let files = changed(path, "\nzone =", "\nnobody_asks = x\nzone =");
    let found = bundle(&files, now());
    let spare: Vec<_> = (found.iter())
        .filter(|d| d.severity != Severity::Note)
        .map(|d| (d.code, &*d.place.item, &*d.place.file))
        .collect();
    assert_eq!(spare, [("check-text-needless", "nobody_asks", path)]);
    // Parts that other messages take in are needed.
    let text = "\nzone = { part }\nspare = ";
    let files = changed(path, "\nzone = ", &text.replace("spare", "part"));
    assert!(!codes(&bundle(&files, now())).contains(&"check-text-needless"));
}

/// Where each finding of these codes stands, in a folder with one text of its English words in the place of another.
fn found_in_words(old: &str, new: &str, codes: &[&str]) -> Vec<(String, String)> {
    let found = bundle(&changed("locales/en/incident.ftl", old, new), now());
    let of = found.into_iter().filter(|d| codes.contains(&d.code));
    of.map(|d| (d.place.file, d.place.item)).collect()
}

#[test]
fn a_misspelled_message_is_told_once() {
    let texts = [
        "check-text-needless",
        "personal-without-purpose",
        "text-missing",
        "text-unused",
        "text-unwritten",
    ];
    for (old, id) in [("\nzone =", "zone"), ("\nname =", "name")] {
        let told = found_in_words(old, &format!("{}x =", old.trim_end_matches(" =")), &texts);
        let place = ("locales/en/incident.ftl".to_owned(), id.to_owned());
        assert_eq!(told, [place]);
    }
}

#[test]
fn a_variable_in_a_team_s_words_is_refused() {
    let mut files = example();
    for tag in ["en", "fr"] {
        let path = format!("locales/{tag}/incident.ftl");
        let text = String::from_utf8(files[&path].clone()).unwrap();
        let text = text.replacen("\nzone = ", "\nzone = { $hospital } ", 1);
        files.insert(path, text.into_bytes());
    }
    let found = bundle(&files, now());
    let told: Vec<_> = (found.iter())
        .filter(|d| d.severity != Severity::Note)
        .map(|d| (d.severity, d.code, &*d.place.file, &*d.args["names"]))
        .collect();
    let of = |path| (Severity::Error, "check-variable", path, "$hospital");
    let expected = ["locales/en/incident.ftl", "locales/fr/incident.ftl"].map(of);
    assert_eq!(told, expected);
    assert!(
        found
            .iter()
            .all(|d| d.code != "check-variable" || d.place.line.is_some())
    );
    // In one language only it is the same mistake; what a term is called with is none.
    let words =
        "\n-who = { $case ->\n    [one] we\n   *[other] us\n}\nzone = { -who(case: \"one\") } ";
    let codes = ["check-variable", "text-variables"];
    assert_eq!(found_in_words("\nzone = ", words, &codes), []);
    let told = found_in_words("\nzone = ", "\nzone = { $hospital } ", &codes);
    assert_eq!(told.len(), 1, "{told:?}");
}

#[test]
fn an_attribute_that_nothing_reads_is_told() {
    let all = ["check-attribute-unread", "text-missing", "text-unused"];
    let files = example();
    let text = String::from_utf8(files["locales/en/incident.ftl"].clone()).unwrap();
    let hint = text.find("\n    .hint = ").unwrap();
    let broken = format!("{}\n    .hnit = {}", &text[..hint], &text[hint + 13..]);
    let mut files = files;
    files.insert("locales/en/incident.ftl".to_owned(), broken.into_bytes());
    let found = bundle(&files, now());
    let told: Vec<_> = found.iter().filter(|d| d.code == all[0]).collect();
    assert_eq!(told.len(), 1, "{found:#?}");
    assert_eq!(
        (told[0].severity, &*told[0].args["near"]),
        (Severity::Warning, "hint")
    );
    assert!(told[0].place.line.is_some());
    // Nobody is to translate it; what translations have is not in the source.
    assert!(found.iter().all(|d| d.code != "text-missing"), "{found:#?}");
    let unused = found.iter().filter(|d| d.code == "text-unused");
    assert!(unused.clone().count() > 0, "{found:#?}");
    assert!(unused.into_iter().all(|d| d.place.item.ends_with(".hint")));
    // In a translation alone it is as needless.
    let path = "locales/fr/incident.ftl";
    let files = changed(path, "\n    .hint = ", "\n    .hnit = x\n    .hint = ");
    let found = bundle(&files, now());
    let told: Vec<_> = found.iter().filter(|d| all.contains(&d.code)).collect();
    assert_eq!(told.len(), 1, "{told:#?}");
    assert_eq!((told[0].code, &*told[0].place.file), (all[0], path));
}

#[test]
fn a_text_in_another_encoding_is_one_finding() {
    let mut files = example();
    let path = "locales/fr/incident.ftl";
    let text = String::from_utf8(files[path].clone()).unwrap();
    let latin1 = |c: char| u8::try_from(u32::from(c)).unwrap_or(b'?');
    files.insert(path.to_owned(), text.chars().map(latin1).collect());
    let found = bundle(&files, now());
    let told: Vec<_> = (found.iter())
        .filter(|d| d.severity != Severity::Note)
        .map(|d| (d.code, d.place.line.is_some()))
        .collect();
    assert_eq!(told, [("not-utf8", true)]);
}

#[test]
fn a_bundle_of_the_future_is_told_of() {
    let files = changed(
        "team.toml",
        "published = \"2026-11-01",
        "published = \"2027-11-01",
    );
    let found = bundle(&files, now());
    let ahead = found
        .iter()
        .find(|d| d.code == "check-published-ahead")
        .unwrap();
    assert_eq!(
        (ahead.severity, &*ahead.args["date"]),
        (Severity::Warning, "2027-11-01")
    );
    // Of today, the hour is what is wrong.
    assert!(ahead.args["time"].ends_with(":00"), "{:?}", ahead.args);
    assert!(ahead.place.line.is_some());
}

#[test]
fn what_is_wrong_with_a_certificate_is_told_to_its_owner() {
    let mut files = example();
    files.insert("keys/signing.asc".to_owned(), Vec::new());
    let path = files
        .keys()
        .find(|p| p.starts_with("keys/encryption/"))
        .unwrap();
    let (path, bytes) = (path.clone(), files[path].clone());
    files.insert(format!("keys/encryption/{}.asc", "A".repeat(40)), bytes);
    let found = bundle(&files, now());
    let codes: Vec<_> = found.iter().map(|d| d.code).collect();
    assert!(codes.contains(&"cert-unreadable"), "{found:#?}");
    assert!(codes.contains(&"cert-other-fingerprint"), "{found:#?}");
    assert!(found.iter().all(|d| d.place.file != path), "{found:#?}");
    for tag in ["ar", "de", "en", "fr", "he", "ja"] {
        let words = Catalogue::program(&tocsin_i18n::Lang::parse(tag).unwrap());
        for code in crate::openpgp::cert::CODES
            .iter()
            .filter(|code| **code != "cert-secret")
        {
            let wrong = diagnostic(Severity::Error, code, "keys/signing.asc", "", Args::new());
            let way_on = told(&words, &wrong).way_on;
            let reporter = words.plain_attr(code, "way-on", &tocsin_i18n::Args::new());
            assert!(way_on.is_some() && way_on != reporter, "{tag}: {code}");
        }
    }
}

/// The example with more lines in one of its files of words.
fn with_words(path: &str, more: &str) -> Vec<Diagnostic> {
    let mut files = example();
    files
        .get_mut(path)
        .unwrap()
        .extend_from_slice(more.as_bytes());
    bundle(&files, now())
}

/// Words for a list of the program that no field takes options from are as needless as any.
#[test]
fn words_for_a_list_that_no_field_takes_are_told() {
    let path = "locales/en/incident.ftl";
    let told = |more: &str| -> Vec<String> {
        let found = with_words(path, more).into_iter();
        let needless = found.filter(|d| d.code == "check-text-needless");
        needless.map(|d| d.place.item).collect()
    };
    assert_eq!(
        told("rsit--spam = Junk\nrsit-class--fraud = Swindle\n"),
        [""; 0]
    );
    let unused = "countries--fr = Gaul\nrsit--spams = Junk\nnis2-sectors-class--energy = Power\n";
    let mut found = told(unused);
    found.sort();
    assert_eq!(
        found,
        ["countries--fr", "nis2-sectors-class--energy", "rsit--spams"]
    );
}

#[test]
fn labels_of_tlp_and_pap_keep_the_program_s_words() {
    for path in [
        "locales/en/incident.ftl",
        "locales/fr/incident.ftl",
        "locales/ja/common.ftl",
    ] {
        let more =
            "tlp--red = Green\npap--amber = .\ntlp--house = House\n# tlp--green = a comment\n";
        let found = with_words(path, more);
        let told: Vec<_> = (found.iter())
            .filter(|d| d.code == "check-marking-words")
            .map(|d| {
                (
                    d.severity,
                    &*d.place.file,
                    &*d.place.item,
                    d.place.line.is_some(),
                )
            })
            .collect();
        let of = |item| (Severity::Error, path, item, true);
        assert_eq!(told, [of("tlp--red"), of("pap--amber")], "{path}");
        let needless = |d: &&Diagnostic| d.code == "check-text-needless";
        let needless: Vec<_> = found
            .iter()
            .filter(needless)
            .map(|d| &*d.place.item)
            .collect();
        let own = path == "locales/en/incident.ftl";
        assert_eq!(needless, ["tlp--house"][..usize::from(own)], "{path}");
    }
}

#[test]
fn what_personal_data_is_for_is_told() {
    let path = "locales/en/incident.ftl";
    for (message, item, severity) in [
        ("phone", "field.phone.personal", Severity::Error),
        (
            "description",
            "field.description.personal",
            Severity::Warning,
        ),
        ("actions-by", "row.actions.by.personal", Severity::Error),
    ] {
        let mut files = example();
        let text = String::from_utf8(files[path].clone()).unwrap();
        let (before, own) = text.split_once(&format!("\n{message} =")).unwrap();
        let own = own.replacen(".purpose = ", ".purpous = ", 1);
        files.insert(path.into(), format!("{before}\n{message} ={own}").into());
        let found = bundle(&files, now());
        let told: Vec<_> = found
            .iter()
            .filter(|d| d.code == "personal-without-purpose")
            .collect();
        let [told] = told.as_slice() else {
            panic!("{message}: {found:#?}");
        };
        assert_eq!((&*told.place.item, told.severity), (item, severity));
        assert_eq!(told.place.file, "forms/incident.toml");
        assert!(told.place.line.is_some());
    }
}

/// The groups of a team's own list are read by reporters, too.
#[test]
fn words_of_a_list_s_classes_belong_to_every_language() {
    let mut files = changed(
        "forms/incident.toml",
        "list = \"rsit@1003\", means = \"category\", required = true",
        "list = \"sorts@1\", means = \"category\"",
    );
    let list = b"format = 1\nlist = \"sorts\"\nversion = 1\n[[class]]\nid = \"mail\"\noptions = [\"other\", \"undetermined\"]\n";
    files.insert("lists/sorts.toml".to_owned(), list.to_vec());
    let lacking = |tag: &str| -> std::collections::BTreeSet<String> {
        let path = format!("locales/{tag}/common.ftl");
        let found = bundle(&files, now()).into_iter();
        let of_it = found.filter(|d| {
            matches!(d.code, "text-missing" | "text-unwritten") && d.place.file == path
        });
        of_it.map(|d| d.place.item).collect()
    };
    let words = ["sorts--other", "sorts--undetermined", "sorts-class--mail"];
    assert_eq!(lacking("en"), words.map(str::to_owned).into());
    assert_eq!(lacking("fr"), lacking("en"));
    // Written into the form's own file they are read as well, and translations follow.
    let mut english = files["locales/en/incident.ftl"].clone();
    let own: String = words.map(|word| format!("\n{word} = Word\n")).concat();
    english.extend(own.as_bytes());
    files.insert("locales/en/incident.ftl".to_owned(), english);
    let found = bundle(&files, now());
    assert!(found.iter().all(|d| d.code != "text-unwritten"));
    let missing = found.iter().filter(|d| d.code == "text-missing");
    let places: Vec<&str> = missing.map(|d| d.place.file.as_str()).collect();
    assert!(places.contains(&"locales/fr/incident.ftl"), "{places:?}");
    assert!(!places.contains(&"locales/fr/common.ftl"), "{places:?}");
}

/// A list of the program has its words; what a field adds to it has the team's.
#[test]
fn words_of_added_options_belong_to_every_language() {
    let files = changed(
        "forms/incident.toml",
        "list = \"rsit@1003\", means = \"category\", required = true",
        "list = \"rsit@1003\", options = [\"unknown\"], means = \"category\"",
    );
    let lacking = bundle(&files, now()).into_iter();
    let lacking = lacking.filter(|d| d.code == "text-missing" && d.place.file.contains("/fr/"));
    let items: Vec<String> = lacking.map(|d| d.place.item).collect();
    assert_eq!(items, ["category--unknown"]);
}

#[test]
fn words_of_the_disclosure_table_belong_to_every_language() {
    let files = changed(
        "locales/de/common.ftl",
        "disclosure--intruder =",
        "disclosure--intrudr =",
    );
    let found = bundle(&files, now());
    let missing = found.iter().find(|d| d.code == "text-missing").unwrap();
    assert_eq!(missing.place.file, "locales/de/common.ftl");
    assert_eq!(missing.args["near"], "disclosure--intrudr");
}

/// Each word that choosing a form needs is asked for, in each language; so is when a form is the right one.
#[test]
fn several_forms_have_their_words() {
    let mut files = example();
    several::add_to(&mut files, &[]);
    assert_eq!(codes(&bundle(&files, now())), [""; 0]);
    for (path, line, code) in [
        ("locales/ja/common.ftl", "chooser--mail", "text-missing"),
        (
            "locales/fr/phishing.ftl",
            "stage--follow_up",
            "text-missing",
        ),
        (
            "locales/en/phishing.ftl",
            "    .when",
            "check-form-without-when",
        ),
        ("locales/de/incident.ftl", "    .when", "text-missing"),
    ] {
        let mut files = files.clone();
        let text = String::from_utf8(files[path].clone()).unwrap();
        // With the attributes that belong to it.
        let mut gone = false;
        let kept = text.lines().filter(|l| {
            gone = l.starts_with(line) || gone && l.starts_with("    .");
            !gone
        });
        let kept = kept.collect::<Vec<_>>().join("\n");
        files.insert(path.to_owned(), kept.into_bytes());
        let found = bundle(&files, now());
        let told = found.iter().find(|d| d.code == code);
        assert_eq!(
            told.map(|d| &*d.place.file),
            Some(path),
            "{line}: {found:#?}"
        );
    }
}

/// A form that names only keys which nobody can encrypt to is refused, whatever other keys there are.
#[test]
fn a_form_without_a_usable_key_is_refused() {
    let mut files = example();
    let signing = files[SIGNING].clone();
    let signer = crate::openpgp::cert::read_one(&signing).unwrap();
    let signer = signer.fingerprint().to_hex();
    files.insert(format!("keys/encryption/{signer}.asc"), signing);
    several::add_to(&mut files, &[&signer]);
    let found = bundle(&files, now());
    let told = found
        .iter()
        .find(|d| d.code == "check-form-without-key")
        .unwrap();
    assert_eq!(
        (told.severity, &*told.place.file),
        (Severity::Error, "forms/phishing.toml")
    );
    assert!(told.place.columns.is_some());
}

#[test]
fn what_ends_is_told_in_time() {
    let ending = |day: &str| {
        let files = changed("team.toml", "2126-11-01", day);
        let found = bundle(&files, now());
        codes(&found)
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(ending("2026-11-20"), ["check-expired"]);
    assert_eq!(ending("2027-01-10"), ["check-expires-soon"]);
    assert!(ending("2027-06-01").is_empty());
}

#[test]
fn another_signer_is_told() {
    let mut new = example();
    let encryption = new
        .keys()
        .find(|p| p.starts_with("keys/encryption/"))
        .unwrap();
    let other = new[encryption].clone();
    new.insert(SIGNING.to_owned(), other);
    let changed = against(&example(), &new, now()).into_iter().map(|d| d.code);
    let expected = [
        "check-signer-changed",
        "published-not-later",
        "version-not-raised",
    ];
    assert_eq!(
        changed.collect::<std::collections::BTreeSet<_>>(),
        expected.into()
    );
}

const SIGNING: &str = "keys/signing.asc";

mod hostile {
    use super::*;
    use proptest::prelude::*;

    /// What is told of the example with this English file of its form, on a small stack.
    fn told(text: String) -> Vec<(Severity, &'static str)> {
        let work = move || {
            let mut files = example();
            files.insert("locales/en/incident.ftl".to_owned(), text.into_bytes());
            let found = bundle(&files, now());
            found.iter().map(|d| (d.severity, d.code)).collect()
        };
        let small = std::thread::Builder::new().stack_size(2 * 1024 * 1024);
        small.spawn(work).unwrap().join().unwrap()
    }

    #[test]
    fn texts_that_were_made_to_hurt() {
        let doubling: String = (0..40)
            .map(|at| format!("m{at} = {{ m{} }}{{ m{} }}\n", at + 1, at + 1))
            .collect();
        for (text, code) in [
            ("a = { b }\nb = { a }\n".to_owned(), "text-cyclic"),
            ("a = { a }\n".to_owned(), "text-cyclic"),
            (format!("{doubling}m40 = x\n"), "text-explodes"),
            (format!("a = {}\n", "x".repeat(1 << 20)), "text-too-large"),
            (format!("a = {}\n", "x".repeat(1 << 19)), "text-explodes"),
            (format!("a = {}\n", "{ ".repeat(10_000)), "text-too-nested"),
            ("a = { ->\n".repeat(14_000), "text-syntax"),
            ("a = { ->\n".repeat(50_000), "too-many"),
            ("1 = x\n".repeat(100_000), "text-syntax"),
            (
                (0..29_000).map(|at| format!("m{at} = x\n")).collect(),
                "check-text-needless",
            ),
            ("same = x\n".repeat(29_000), "text-duplicate"),
            ("same = x\n".repeat(90_000), "too-many"),
        ] {
            let told = told(text.clone());
            let start: String = text.chars().take(30).collect();
            assert!(
                told.iter().any(|(_, c)| *c == code),
                "{code}: {start:?}: {told:?}"
            );
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        /// Any octets as a form, a team or a translation are told of, and end.
        #[test]
        fn any_octets(bytes in proptest::collection::vec(any::<u8>(), 0..200), ascii in "[a-z{}=\\[\\]\"' .$>*\n-]{0,120}") {
            for file in ["forms/incident.toml", "team.toml", "locales/en/incident.ftl", "locales/fr/common.ftl"] {
                for content in [bytes.clone(), ascii.clone().into_bytes()] {
                    let mut files = example();
                    files.insert(file.to_owned(), content);
                    let found = bundle(&files, now());
                    prop_assert!(found.iter().any(|d| d.severity == Severity::Error), "{file}");
                }
            }
        }
    }
}

/// The findings of the example with a stretch of one file changed: errors and warnings.
fn told_of(path: &str, written: &str, instead: &str) -> Vec<Diagnostic> {
    let mut files = example();
    let text = String::from_utf8(files[path].clone()).unwrap();
    assert!(text.contains(written), "{path} has no {written}");
    let text = text.replacen(written, instead, 1);
    files.insert(path.to_owned(), text.into_bytes());
    let mut found = bundle(&files, now());
    found.retain(|d| d.severity != Severity::Note);
    found
}

#[test]
fn one_mistake_in_a_toml_file_is_told_once() {
    for (path, written, instead, code) in [
        ("team.toml", "version = ", "version = \"", "toml-syntax"),
        ("team.toml", "languages = [", "languages = ", "toml-syntax"),
        (
            "forms/incident.toml",
            "\"may_pass_on\"]",
            "\"may_pass_on\"",
            "toml-syntax",
        ),
        ("forms/incident.toml", "when = '", "when = ", "toml-syntax"),
        (
            "forms/incident.toml",
            "form = \"incident\"",
            "form = \"incident",
            "toml-syntax",
        ),
        (
            "forms/incident.toml",
            "form = \"incident\"",
            "form = \"lostdevice\"",
            "name-not-file",
        ),
        (
            "lists/recipients.toml",
            "list = \"",
            "list = ",
            "toml-syntax",
        ),
        (
            "lists/recipients.toml",
            "list = \"",
            "list = \"x",
            "name-not-file",
        ),
    ] {
        let found = told_of(path, written, instead);
        let codes: Vec<_> = found.iter().map(|d| (d.code, &*d.place.file)).collect();
        assert_eq!(codes, [(code, path)], "{instead}: {found:#?}");
    }
}

#[test]
fn who_uses_a_list_that_cannot_be_read_is_not_blamed() {
    let mut files = example();
    let list = "format = 1\nlist = \"tools\"\nversion = 1\n[[option]]\nid = \"nmap\n";
    files.insert("lists/tools.toml".to_owned(), list.into());
    let path = "forms/incident.toml";
    let text = String::from_utf8(files[path].clone()).unwrap();
    let text = text.replacen(
        "[field]",
        "[field]\nused = { kind = \"choice\", list = \"tools@1\" }",
        1,
    );
    files.insert(path.to_owned(), text.into_bytes());
    let errors = |files: &Files| -> Vec<&'static str> {
        let found = bundle(files, now());
        let errors = found.iter().filter(|d| d.severity == Severity::Error);
        errors.map(|d| d.code).collect()
    };
    let found = errors(&files);
    assert!(
        found.contains(&"toml-syntax") && !found.contains(&"list-unknown"),
        "{found:?}"
    );
    files.remove("lists/tools.toml");
    assert!(errors(&files).contains(&"list-unknown"));
}

/// A language of which every text is a stub, listed among the team's.
fn with_stubs(files: &mut Files) -> crate::translate::Translation {
    let done = crate::translate::translate(files, "en", "es", &Accept::Nothing).unwrap();
    let changed = done.changed.clone().into_iter();
    files.extend(changed.map(|(path, text)| (path, text.into_bytes())));
    done
}

#[test]
fn a_translation_under_way_is_no_error_until_it_is_listed() {
    let mut files = example();
    let description = files.get_mut("locales/en/team.md").unwrap();
    description.extend(format!("\n{PLACEHOLDER}\n").bytes());
    with_stubs(&mut files);
    let found = bundle(&files, now());
    let of_es = found
        .iter()
        .filter(|d| d.place.file.starts_with("locales/es"));
    let of_es: Vec<_> = of_es.filter(|d| d.severity == Severity::Error).collect();
    assert_eq!(of_es, [] as [&Diagnostic; 0]);
}

/// `team check` counts what `team translate` counts, told together or one by one.
#[test]
fn a_logo_that_cannot_be_shown_is_told() {
    let told = |bytes: &[u8]| {
        let mut files = example();
        files.insert("assets/logo.png".to_owned(), bytes.to_vec());
        let found = bundle(&files, now());
        let found = found.into_iter().find(|d| d.place.item == "brand.logo");
        found.map(|d| (d.code, d.severity, d.place.line.is_some()))
    };
    let whole = example()["assets/logo.png"].clone();
    assert_eq!(told(&whole), None);
    let wrong = |code| Some((code, Severity::Error, true));
    assert_eq!(told(b"<svg/>"), wrong("check-logo-not-png"));
    assert_eq!(told(&whole[..whole.len() / 2]), wrong("check-logo-not-png"));
    let mut small = Vec::new();
    drop(
        png::Encoder::new(&mut small, 16, 16)
            .write_header()
            .unwrap(),
    );
    assert_eq!(told(&small), wrong("check-logo-size"));
}

/// Whoever lacks a file is told what to do about it, in every language.
#[test]
fn what_is_missing_has_a_way_on() {
    let mut files = example();
    files.retain(|path, _| {
        let whole = [
            "mimetype",
            "CONTACT",
            "locales/en/team.md",
            "locales/fr/common.ftl",
        ];
        let parts = ["keys/", "assets/", "locales/ja/"];
        !whole.contains(&&**path) && !parts.iter().any(|part| path.starts_with(part))
    });
    let mut found = bundle(&files, now());
    found.extend(bundle(&Files::new(), now()));
    let codes = [
        "file-missing",
        "language-missing",
        "logo-missing",
        "no-forms",
        "no-encryption-key",
    ];
    for code in codes {
        assert!(found.iter().any(|d| d.code == code), "{code}");
    }
    for tag in ["ar", "de", "en", "fr", "he", "ja"] {
        let words = Catalogue::program(&tocsin_i18n::Lang::parse(tag).unwrap());
        for missing in found.iter().filter(|d| codes.contains(&d.code)) {
            let way_on = told(&words, missing).way_on;
            assert!(way_on.is_some(), "{tag}: {missing:?}");
        }
    }
    let words = Catalogue::program(&tocsin_i18n::Lang::english());
    let way_on = |path: &str| {
        let missing = found.iter().find(|d| d.place.file == path).unwrap();
        told(&words, missing).way_on.unwrap()
    };
    assert!(way_on("locales/fr/common.ftl").contains("team translate"));
    assert!(way_on("locales/en/team.md").contains("RFC 2350"));
    assert!(way_on("keys/signing.asc").contains("gpg"));
}

#[test]
fn missing_translations_are_counted_as_they_are_told() {
    let mut files = example();
    let done = with_stubs(&mut files);
    let team = String::from_utf8(files["team.toml"].clone()).unwrap();
    let team = crate::translate::with_language(&team, "es").unwrap();
    files.insert("team.toml".to_owned(), team.into_bytes());
    let found = bundle(&files, now());
    let missing = found.iter().filter(|d| d.code == "text-missing");
    let missing: std::collections::BTreeSet<_> = missing
        .map(|d| (d.place.file.clone(), d.place.item.clone()))
        .collect();
    assert_eq!(missing, done.missing.into_iter().collect());
    let all = found.iter().filter(|d| d.code == "text-missing").count();
    let told = fold(&found, &files);
    let counts = told.iter().filter(|d| d.code == "texts-missing");
    let counted: usize = counts
        .map(|d| d.args["count"].parse::<usize>().unwrap())
        .sum();
    let single = told.iter().filter(|d| d.code == "text-missing").count();
    assert_eq!(counted + single, all);
}

#[test]
fn what_is_missing_in_the_first_language_is_to_be_written() {
    let files = changed("locales/en/incident.ftl", "\nzone =", "\nplace =");
    let found = bundle(&files, now());
    let unwritten = found.iter().find(|d| d.code == "text-unwritten").unwrap();
    assert_eq!(unwritten.place.item, "zone");
    assert_eq!(unwritten.args["asked"], "forms/incident.toml");
    let mut translated = found.iter().filter(|d| d.code == "text-missing");
    assert!(translated.all(|d| d.place.item != "zone"));
}

#[test]
fn words_that_nobody_sees_are_refused() {
    for (tag, word) in [
        ("en", "\u{200b}"),
        ("de", "\u{2060}\u{ad}"),
        ("fr", "\u{3164}"),
        ("ja", "{ \"\" }"),
        ("he", "{ \" \" }"),
    ] {
        let path = format!("locales/{tag}/incident.ftl");
        let text = String::from_utf8(example()[&path].clone()).unwrap();
        let old = text
            .lines()
            .find(|line| line.starts_with("zone ="))
            .unwrap();
        let found = bundle(&changed(&path, old, &format!("zone = {word}")), now());
        let blank: Vec<_> = found
            .iter()
            .filter(|d| d.code == "check-text-blank")
            .collect();
        let [blank] = blank.as_slice() else {
            panic!("{tag} {word:?}: {found:#?}");
        };
        assert_eq!((&*blank.place.file, &*blank.place.item), (&*path, "zone"));
        assert_eq!(blank.severity, Severity::Error);
        assert!(blank.place.line.is_some());
    }
}

#[test]
fn two_options_with_the_same_words_are_told() {
    let alike = |path: &str, old: &str, new: &str| {
        let found = bundle(&changed(path, old, new), now()).into_iter();
        let alike = found.filter(|d| d.code == "check-options-alike");
        let told = alike.map(|d| (d.severity, d.place.file, d.place.item));
        told.collect::<Vec<_>>()
    };
    let word = |tag: &str, id: &str| {
        let path = format!("locales/{tag}/incident.ftl");
        let text = String::from_utf8(example()[&path].clone()).unwrap();
        let line = text
            .lines()
            .find(|line| line.starts_with(&format!("{id} =")));
        line.unwrap().to_owned()
    };
    let (en, de) = ("locales/en/incident.ftl", "locales/de/incident.ftl");
    let health = |tag| {
        word(tag, "sector--health")
            .split_once("= ")
            .unwrap()
            .1
            .to_owned()
    };
    for (tag, path, words, severity) in [
        ("en", en, health("en"), Severity::Error),
        ("en", en, health("en").to_uppercase(), Severity::Warning),
        (
            "de",
            de,
            format!("{}\u{200b}", health("de")),
            Severity::Warning,
        ),
    ] {
        let line = word(tag, "sector--energy");
        let told = alike(path, &line, &format!("sector--energy = {words}"));
        let item = "sector--energy".to_owned();
        assert_eq!(told, [(severity, path.to_owned(), item)], "{words}");
    }
}

#[test]
fn a_message_cannot_stand_for_two_things() {
    let form = "format = 1\nform = \"other\"\npage = [{ id = \"one\", fields = [\"x\", \"y\"] }]\n[field]\n\
        x = { kind = \"choice\", list = \"foo@1\" }\ny = { kind = \"choice\", list = \"LIST@1\" }\n";
    let told = |list: &str, options: &str| {
        let mut files = example();
        let mut put = |path: String, text: String| drop(files.insert(path, text.into_bytes()));
        put("forms/other.toml".to_owned(), form.replace("LIST", list));
        let head = |name: &str| format!("format = 1\nlist = \"{name}\"\nversion = 1\n");
        let classes = "[[class]]\nid = \"a\"\noptions = [\"b\", \"c\"]\n";
        put("lists/foo.toml".to_owned(), head("foo") + classes);
        if list != "foo" {
            put(format!("lists/{list}.toml"), head(list) + options);
        }
        let found = bundle(&files, now());
        let shared = found
            .into_iter()
            .filter(|d| d.code == "check-message-shared");
        shared
            .map(|d| (d.args["id"].clone(), d.place.item))
            .collect::<Vec<_>>()
    };
    let of = |id: &str| [(id.to_owned(), "field.y.list".to_owned())];
    assert_eq!(
        told("foo-class", "options = [\"a\", \"d\"]\n"),
        of("foo-class--a")
    );
    assert_eq!(told("page", "options = [\"one\"]\n"), of("page--one"));
    assert_eq!(told("form", "options = [\"other\"]\n"), of("form--other"));
    assert_eq!(told("foo-class", "options = [\"d\"]\n"), []);
    assert_eq!(told("foo", ""), []);
}

#[test]
fn what_prevails_is_what_others_are_translated_from() {
    let mut files = changed("team.toml", "languages = [\"en\", ", "languages = [");
    let text = String::from_utf8(files["team.toml"].clone()).unwrap();
    let (before, after) = text.split_once("languages = [").unwrap();
    let (listed, after) = after.split_once(']').unwrap();
    let last = format!("{before}languages = [{listed}, \"en\"]\nauthoritative = \"en\"{after}");
    let last = match before.contains("authoritative") || after.contains("\nauthoritative") {
        true => format!("{before}languages = [{listed}, \"en\"]{after}"),
        false => last,
    };
    files.insert("team.toml".to_owned(), last.into_bytes());
    let found = bundle(&files, now());
    assert!(
        !found.iter().any(|d| d.code == "translation-stale"),
        "{found:#?}"
    );
    let path = "locales/en/incident.ftl";
    let text = String::from_utf8(files[path].clone()).unwrap();
    files.insert(
        path.to_owned(),
        text.replace("\nzone =", "\nplace =").into_bytes(),
    );
    let found = bundle(&files, now());
    let unwritten = found.iter().find(|d| d.code == "text-unwritten").unwrap();
    assert_eq!(
        (&*unwritten.place.file, &*unwritten.place.item),
        (path, "zone")
    );
}

#[test]
fn a_file_that_is_too_large_is_told_once() {
    for (path, size) in [
        ("forms/incident.toml", 300 << 10),
        ("forms/incident.toml", 2 << 20),
        ("lists/foo.toml", 2 << 20),
    ] {
        let mut files = example();
        files.insert(path.to_owned(), vec![b'#'; size]);
        let found = bundle(&files, now());
        let large = found.iter().filter(|d| d.code == "file-too-large");
        assert_eq!(large.count(), 1, "{path} {size}");
    }
}

#[test]
fn options_are_compared_with_those_of_their_list_once() {
    let mut files = example();
    let mut put = |path: &str, text: &str| drop(files.insert(path.to_owned(), text.into()));
    put(
        "forms/other.toml",
        "format = 1\nform = \"other\"\npage = [{ id = \"one\", fields = [\"x\", \"y\", \"z\"] }]\n[field]\n\
         x = { kind = \"choice\", list = \"foo@1\" }\n\
         y = { kind = \"choice\", list = \"foo@1\", options = [\"d\", \"e\"] }\n\
         z = { kind = \"choice\", options = [\"d\", \"unknown\"] }\n",
    );
    put(
        "lists/foo.toml",
        "format = 1\nlist = \"foo\"\nversion = 1\noptions = [\"b\", \"c\", \"unknown\"]\n",
    );
    put(
        "locales/en/other.ftl",
        "foo--b = One\nfoo--c = one\nfoo--unknown = Unknown\ny--d = One\ny--e = Two\nz--d = One\nz--unknown = Unknown\n",
    );
    let found = bundle(&files, now()).into_iter();
    let alike = found.filter(|d| d.code == "check-options-alike");
    let told: Vec<_> = alike.map(|d| (d.severity, d.place.item)).collect();
    let one = |severity, item: &str| (severity, item.to_owned());
    assert_eq!(
        told,
        [
            one(Severity::Error, "y--d"),
            one(Severity::Warning, "foo--c")
        ]
    );
}

/// What `team check` can print stands in the author's reference: each text in the sources that is the name of a sentence,
/// and each code that other rooms hand over.
#[test]
fn every_code_stands_in_the_author_s_reference() {
    let top = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let reference = std::fs::read_to_string(top.join("docs/forms.md")).unwrap();
    let words = Catalogue::program(&tocsin_i18n::Lang::english());
    let rooms = std::fs::read_dir(top.join("app/core/src/check")).unwrap();
    let rooms = rooms.map(|room| room.unwrap().path());
    // What they are told in is no code.
    let is_told = |name: &str| name.ends_with(".rs") && !["told.rs", "tests.rs"].contains(&name);
    let mut sources: Vec<_> = rooms
        .filter(|path| is_told(path.file_name().unwrap().to_str().unwrap()))
        .collect();
    let others = [
        "app/core/src/check.rs",
        "app/cli/src/team/schemas.rs",
        "i18n/src/catalogue/problem.rs",
    ];
    sources.extend(others.map(|other| top.join(other)));
    let mut codes: BTreeSet<String> = BTreeSet::new();
    for source in sources {
        let text = std::fs::read_to_string(&source).unwrap();
        let is_code = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let quoted = text.split('"').filter(|word| word.chars().all(is_code));
        // What the command line says of itself is no finding.
        let is_finding = |word: &&str| word.contains('-') && !word.starts_with("cli-");
        let told = quoted.filter(|word| is_finding(word) && words.has(word));
        let told: Vec<String> = told.map(str::to_owned).collect();
        assert!(!told.is_empty(), "{}", source.display());
        codes.extend(told);
    }
    let of_schema = tocsin_form_schema::diagnostic::CODES
        .iter()
        .chain(lint::CODES);
    codes.extend(of_schema.map(|code| (*code).to_owned()));
    let certs = crate::openpgp::cert::CODES
        .iter()
        .filter(|code| **code != "cert-secret");
    codes.extend(certs.map(|code| (*code).to_owned()));
    // Of a team's words no variables are compared.
    codes.remove("text-variables");
    let missing: Vec<&String> = (codes.iter())
        .filter(|code| !reference.contains(&format!("| `{code}` |")))
        .collect();
    assert!(missing.is_empty(), "not in docs/forms.md: {missing:?}");
}

/// The form that the manual begins from nothing is one that nothing is said of.
#[test]
fn the_form_of_the_manual_has_nothing_to_stumble_over() {
    use tocsin_form_schema::templates::{Beginning, TEMPLATES, folder};
    let begin = Beginning {
        id: "cert.team.example",
        name: "Team CERT",
        published: "2026-11-01T00:00:00Z",
        expires: "2027-11-01T00:00:00Z",
        languages: &["en"],
    };
    let mut files: Files = folder(&begin, &[&TEMPLATES[0], &TEMPLATES[1]])
        .into_iter()
        .map(|(path, text)| (path, text.into_bytes()))
        .collect();
    let before: BTreeSet<_> = bundle(&files, now())
        .into_iter()
        .map(|d| (d.code, d.place.file))
        .collect();
    let manual = include_str!("../../../../docs/publish.md");
    let (_, own) = manual.split_once("begins with two files").unwrap();
    let mut blocks = own.split("```").skip(1).step_by(2);
    let mut block = || blocks.next().unwrap().split_once('\n').unwrap().1;
    let (form, words, asked) = (block(), block(), block());
    files.insert("forms/visitor.toml".to_owned(), form.into());
    files.insert("locales/en/visitor.ftl".to_owned(), words.into());
    let common = files.get_mut("locales/en/common.ftl").unwrap();
    common.extend(asked.as_bytes());
    let team = String::from_utf8(files["team.toml"].clone()).unwrap();
    let entry = "{ id = \"visitor\", form = \"visitor\" }";
    assert!(manual.contains(entry));
    let team = team.replacen("forms = [", "forms = [\"visitor\", ", 1);
    let team = team.replacen("chooser = [", &format!("chooser = [\n  {entry},"), 1);
    files.insert("team.toml".to_owned(), team.into());
    let after = bundle(&files, now()).into_iter();
    let new: Vec<_> = after
        .filter(|d| !before.contains(&(d.code, d.place.file.clone())))
        .collect();
    assert!(new.is_empty(), "{new:#?}");
}
