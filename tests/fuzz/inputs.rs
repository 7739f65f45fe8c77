//! What is fuzzed: functions from any bytes to nothing, which must come back. Each goes as far as its input lets it:
//! container → files → team, forms, lists → lint → answers → evaluation; and what else comes from outside (`core`).
//!
//! `run` drives them with libFuzzer; the test `corpus` of `tocsin-tests` replays what is kept in `corpus/`.

pub mod core;

use std::sync::LazyLock;
use tocsin_form_schema::answers::{Answers, from_json, to_json};
use tocsin_form_schema::container::{Container, MIMETYPE};
use tocsin_form_schema::evaluate::{Env, applicable, evaluate};
use tocsin_form_schema::form::Form;
use tocsin_form_schema::lint;
use tocsin_form_schema::published::{Files, study};
use tocsin_i18n::{Args, Catalogue, Lang, catalogue};

/// Names of the targets, as their programs and corpora are called.
pub const NAMES: [&str; 10] = [
    "bundle",
    "folder",
    "rule",
    "answers",
    "words",
    "certificate",
    "sealed",
    "composed",
    "draft",
    "server",
];

/// The target of that name.
pub fn by_name(name: &str) -> Option<fn(&[u8])> {
    Some(match name {
        "bundle" => bundle,
        "folder" => folder,
        "rule" => rule,
        "answers" => answers,
        "words" => words,
        "certificate" => self::core::certificate,
        "sealed" => self::core::sealed,
        "composed" => self::core::composed,
        "draft" => self::core::draft,
        "server" => self::core::server,
        _ => return None,
    })
}

/// The bytes of a `.tocsin`.
pub fn bundle(bytes: &[u8]) {
    let Ok(container) = Container::read(bytes) else {
        return;
    };
    assert_eq!(container.write(), bytes, "read but not canonical");
    if container.check_manifest().is_ok() {
        files(container.files());
    }
}

/// A team's files in one text: each after a line `=== PATH`; what is missing is taken from a small working team.
pub fn folder(bytes: &[u8]) {
    let mut given = SMALL.clone();
    given.extend(split(bytes));
    files(&given);
    if let Ok(container) = Container::pack(given) {
        let again = Container::read(&container.write());
        assert_eq!(again.as_ref(), Ok(&container), "packed but not read");
        assert_eq!(container.check_manifest(), Ok(()));
    }
}

/// The source of a rule, in each place where a rule may stand.
pub fn rule(bytes: &[u8]) {
    let Ok(source) = std::str::from_utf8(bytes) else {
        return;
    };
    let source = serde_json::Value::from(source).to_string();
    let text = RULES.replace("RULE", &source);
    files(&with_form(text.into_bytes()));
}

/// An answers file for a form with a field of every kind.
pub fn answers(bytes: &[u8]) {
    static FORM: LazyLock<Option<Form>> = LazyLock::new(|| {
        let reading = study(&with_form(EVERY.to_vec()));
        reading.forms.into_values().next()
    });
    let (Some(form), Ok(json)) = (&*FORM, serde_json::from_slice(bytes)) else {
        return;
    };
    let Ok(answers) = from_json(&json, form) else {
        return;
    };
    judge(form, &answers);
    let again = from_json(&to_json(&answers, form), form);
    assert_eq!(again.as_ref(), Ok(&answers), "does not come back");
}

/// The words of a form.
pub fn words(bytes: &[u8]) {
    let (Ok(text), Ok(en), Ok(fr)) = (
        std::str::from_utf8(bytes),
        Lang::parse("en"),
        Lang::parse("fr"),
    ) else {
        return;
    };
    let source = (en, [("incident.ftl", text)]);
    let source = (source.0.clone(), source.1.as_slice());
    let other = (fr, source.1);
    catalogue::check(&source, &other);
    let (texts, _) = Catalogue::from_sources(&[source]);
    let given = Args::new().with("name", "x");
    for id in texts.ids() {
        texts.text(id, &given);
        for attr in ["hint", "help", "example", "intro"] {
            texts.attr(id, attr, &given);
        }
    }
}

/// A working team with one form; see `seed/`.
static SMALL: LazyLock<Files> = LazyLock::new(|| {
    let first = ("mimetype".to_owned(), MIMETYPE.as_bytes().to_vec());
    let rest = split(include_bytes!("seed/small.team"));
    rest.chain([first]).collect()
});
/// A form with a rule wherever one may stand.
const RULES: &str = include_str!("seed/rules.toml");
/// A form with a field of every kind.
const EVERY: &[u8] = include_bytes!("seed/every.toml");

fn with_form(form: Vec<u8>) -> Files {
    let mut files = SMALL.clone();
    files.insert("forms/incident.toml".to_owned(), form);
    files
}

fn split(bytes: &[u8]) -> impl Iterator<Item = (String, Vec<u8>)> {
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        match (line.strip_prefix(b"=== "), parts.last_mut()) {
            (Some(path), _) => {
                let path = String::from_utf8_lossy(path).trim().to_owned();
                parts.push((path, Vec::new()));
            }
            (None, Some((_, content))) => content.extend_from_slice(line),
            (None, None) => {}
        }
    }
    parts.into_iter()
}

/// Reads, lints, and evaluates each form without answers.
fn files(files: &Files) {
    let reading = study(files);
    lint::all(files, &reading);
    for form in reading.forms.values() {
        judge(form, &Answers::default());
    }
}

fn judge(form: &Form, answers: &Answers) {
    let now = jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC);
    for stage in std::iter::once(None).chain(form.stages.iter().cloned().map(Some)) {
        let env = Env {
            now: now.clone(),
            stage,
        };
        let evaluation = evaluate(form, answers, &env);
        applicable(form, answers, &evaluation);
    }
}
