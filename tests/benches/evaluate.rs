//! One answer changed in a form of 1,000 fields with 500 conditions, beside the npm package survey-core on the same
//! form in the same run; and two bundles opened, verified and checked: the example, and one of 5 forms in 20 languages.
//!
//! `tests/setup/node.sh target/peers/node`, then `cargo bench -p tocsin-tests --bench evaluate`; only the opening, which
//! needs no peer, with `-- opening` behind it, and on one processor with `taskset -c 0` before it.

#![allow(clippy::indexing_slicing, reason = "a benchmark may panic")]

use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use tocsin_core::bundle::{self, Seen};
use tocsin_core::check;
use tocsin_core::clock::ReferenceTime;
use tocsin_core::openpgp::sign;
use tocsin_form_schema::answers::{Answers, Chosen, Key, Value, from_json};
use tocsin_form_schema::diagnostic::Severity;
use tocsin_form_schema::evaluate::{Env, Evaluator, evaluate};
use tocsin_form_schema::form::Form;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::published::{self, Files};

/// Times each answer is changed.
const ROUNDS: usize = 101;
/// Times the bundle is opened: the best counts, as the machine may have other work.
const OPENINGS: usize = 25;
/// The budgets.
const CHANGE: Duration = Duration::from_millis(1);
const OPENING: Duration = Duration::from_millis(50);
const SIGNED: &str = "2026-11-01T00:00:00Z";

type Result<T> = std::result::Result<T, String>;

fn main() -> Result<()> {
    if std::env::args().any(|argument| argument == "opening") {
        return within("the opening", opening()?, OPENING);
    }
    let written = Written::new();
    println!(
        "One answer changed, {} fields, {} conditions, median of {ROUNDS}:",
        written.fields, written.conditions
    );
    let peer = written.peer()?;
    let ours = written.ours()?;
    let mut slowest = Duration::ZERO;
    for ((change, ours), peer) in written.changes.iter().zip(ours).zip(peer) {
        if (ours.shown, ours.required) != (peer.shown, peer.required) {
            return Err(format!(
                "{}: the two do not agree: {ours:?}, {peer:?}",
                change.name
            ));
        }
        println!(
            "{:<34} {:8.1} µs   survey-core {:8.1} µs   × {:.1}",
            change.name,
            micros(ours.time),
            micros(peer.time),
            micros(peer.time) / micros(ours.time)
        );
        slowest = slowest.max(ours.time);
    }
    let opening = opening()?;
    within("the slowest change", slowest, CHANGE)?;
    within("the opening", opening, OPENING)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

fn within(what: &str, time: Duration, budget: Duration) -> Result<()> {
    if time <= budget {
        Ok(())
    } else {
        Err(format!("{what} took {time:.1?}, more than {budget:?}"))
    }
}

/// What one change cost, and what it led to.
#[derive(Clone, Copy, Debug)]
struct Measured {
    time: Duration,
    shown: usize,
    required: usize,
}

/// An answer that goes back and forth between two values.
struct Change {
    name: &'static str,
    field: String,
    /// The row's place and its field.
    part: Option<(usize, &'static str)>,
    values: [Json; 2],
}

/// The form in both languages, with its answers.
struct Written {
    pages: Vec<Vec<String>>,
    /// `[field]`, and each repeat's own table.
    toml: [String; 2],
    survey: Vec<Vec<Json>>,
    answers: BTreeMap<String, Json>,
    changes: Vec<Change>,
    fields: usize,
    conditions: usize,
}

/// A condition in CEL and in survey-core's language.
struct When(String, String);

const MAX_PAGE: usize = 200;

impl Written {
    fn new() -> Written {
        let mut form = Written {
            pages: vec![Vec::new()],
            toml: ["[field]\n".to_owned(), String::new()],
            survey: vec![Vec::new()],
            answers: BTreeMap::new(),
            changes: Vec::new(),
            fields: 0,
            conditions: 0,
        };
        form.chains();
        form.fans();
        form.rows();
        while form.fields < 1000 {
            form.plain(&format!("plain_{}", form.fields), None, None);
        }
        let mut change = |name, field: &str, part, values| {
            let field = field.to_owned();
            form.changes.push(Change {
                name,
                field,
                part,
                values,
            });
        };
        let word = || [json!("some words"), json!("other words")];
        change("a text nothing depends on", "plain_999", None, word());
        change(
            "the first of a chain of 10",
            "chain_0_0",
            None,
            [json!(false), json!(true)],
        );
        change(
            "the last but one of a chain of 10",
            "chain_0_8",
            None,
            [json!(false), json!(true)],
        );
        change(
            "what 40 fields wait for",
            "fan_0",
            None,
            [json!("b"), json!("a")],
        );
        change(
            "what 50 requirements wait for",
            "amount",
            None,
            [json!(25), json!(60)],
        );
        change("a text in a row", "hosts_0", Some((3, "name")), word());
        change(
            "what 16 fields of a row wait for",
            "hosts_0",
            Some((3, "role")),
            [json!("source"), json!("victim")],
        );
        form
    }

    /// Twenty chains of ten questions, each asked when the one before is answered with yes. What is hidden is
    /// unanswered with us; in the other language a condition names all that come before.
    fn chains(&mut self) {
        for chain in 0..20 {
            for at in 0..10 {
                let name = |at| format!("chain_{chain}_{at}");
                let before: Vec<String> = (0..at)
                    .map(|at| format!("{{{}}} = true", name(at)))
                    .collect();
                let when = (at > 0).then(|| When(name(at - 1), before.join(" and ")));
                let id = name(at);
                self.field(&id, "kind = \"yesno\"", json!({ "type": "boolean" }), when);
                self.answers.insert(id, json!(true));
            }
        }
    }

    /// What many wait for: four choices with forty texts each, a number with fifty requirements, and thirty
    /// conditions over several.
    fn fans(&mut self) {
        for fan in 0..4 {
            let driver = format!("fan_{fan}");
            self.field(
                &driver,
                "kind = \"choice\", options = [\"a\", \"b\", \"unknown\"]",
                json!({ "type": "dropdown", "choices": ["a", "b", "unknown"] }),
                None,
            );
            self.answers.insert(driver.clone(), json!("a"));
            for at in 0..40 {
                let when = When(format!("{driver} == \"a\""), format!("{{{driver}}} = 'a'"));
                self.plain(&format!("fan_{fan}_{at}"), Some(when), None);
            }
        }
        self.field(
            "amount",
            "kind = \"integer\"",
            json!({ "type": "text", "inputType": "number" }),
            None,
        );
        self.answers.insert("amount".to_owned(), json!(60));
        for at in 0..50 {
            let when = When(format!("amount > {at}"), format!("{{amount}} > {at}"));
            self.plain(&format!("needed_{at}"), None, Some(when));
        }
        for at in 0..30 {
            let (chain, fan) = (at % 20, at % 4);
            let when = When(
                format!("chain_{chain}_0 && fan_{fan} in [\"a\", \"b\"] || amount > 100"),
                format!(
                    "({{chain_{chain}_0}} = true and {{fan_{fan}}} anyof ['a', 'b']) or {{amount}} > 100"
                ),
            );
            self.plain(&format!("mixed_{at}"), Some(when), None);
        }
    }

    /// Five repeats of twenty fields, ten rows each; sixteen of the fields wait for one of their row.
    fn rows(&mut self) {
        for repeat in 0..5 {
            let id = format!("hosts_{repeat}");
            let mut names = vec!["name".to_owned(), "role".to_owned()];
            let mut parts = "name = { kind = \"text\" }\n\
                role = { kind = \"choice\", options = [\"victim\", \"source\", \"unknown\"] }\n"
                .to_owned();
            let mut templates = vec![
                json!({ "type": "text", "name": "name" }),
                json!({ "type": "dropdown", "name": "role", "choices": ["victim", "source", "unknown"] }),
            ];
            let mut row = BTreeMap::from([
                ("name".to_owned(), json!("x")),
                ("role".to_owned(), json!("victim")),
            ]);
            for at in 0..18 {
                let part = format!("part_{at}");
                let mut template = json!({ "type": "text", "name": part });
                let mut when = "";
                if at < 16 {
                    when = ", when = 'row.role == \"victim\"'";
                    template["visibleIf"] = json!("{panel.role} = 'victim'");
                    self.conditions += 1;
                }
                let _ = writeln!(parts, "{part} = {{ kind = \"text\"{when} }}");
                templates.push(template);
                row.insert(part.clone(), json!("x"));
                names.push(part);
            }
            let survey = json!({ "type": "paneldynamic", "templateElements": templates });
            self.fields += names.len();
            self.field(
                &id,
                &format!("kind = \"repeat\", fields = {}", json!(names)),
                survey,
                None,
            );
            if let Some(rows) = self.toml.get_mut(1) {
                let _ = write!(rows, "[row.{id}]\n{parts}");
            }
            self.answers.insert(id, json!(vec![row; 10]));
        }
    }

    fn plain(&mut self, id: &str, when: Option<When>, required: Option<When>) {
        let mut survey = json!({ "type": "text" });
        let mut toml = "kind = \"text\"".to_owned();
        if let Some(When(rule, other)) = required {
            self.conditions += 1;
            let _ = write!(toml, ", required_when = '{rule}'");
            survey["requiredIf"] = json!(other);
        }
        self.field(id, &toml, survey, when);
        self.answers.insert(id.to_owned(), json!("x"));
    }

    fn field(&mut self, id: &str, keys: &str, mut survey: Json, when: Option<When>) {
        let mut keys = keys.to_owned();
        if let Some(When(rule, other)) = when {
            self.conditions += 1;
            let _ = write!(keys, ", when = '{rule}'");
            survey["visibleIf"] = json!(other);
        }
        survey["name"] = json!(id);
        self.fields += 1;
        if self.pages.last().is_some_and(|page| page.len() == MAX_PAGE) {
            self.pages.push(Vec::new());
            self.survey.push(Vec::new());
        }
        if let (Some(page), Some(other)) = (self.pages.last_mut(), self.survey.last_mut()) {
            page.push(id.to_owned());
            other.push(survey);
        }
        if let Some(fields) = self.toml.first_mut() {
            let _ = writeln!(fields, "{id} = {{ {keys} }}");
        }
    }

    /// Our side: the time from the changed answer to the new evaluation.
    fn ours(&self) -> Result<Vec<Measured>> {
        let form = self.form()?;
        let document = json!({
            "format": 1, "team": form.team, "form": form.id.as_str(), "answers": self.answers,
        });
        let mut answers = from_json(&document, &form).map_err(|wrong| format!("{wrong:?}"))?;
        let env = Env {
            now: SIGNED
                .parse::<jiff::Timestamp>()
                .map_err(|e| e.to_string())?
                .to_zoned(jiff::tz::TimeZone::UTC),
            stage: None,
        };
        let mut evaluator = Evaluator::new(&form);
        evaluator.update(&form, &answers, &env);
        let mut measured = Vec::new();
        for change in &self.changes {
            let key = change.key(&answers).ok_or("no such row")?;
            let mut times = Vec::new();
            for round in 0..ROUNDS {
                let value = change.value(round);
                let start = Instant::now();
                answers.set(&key, value);
                evaluator.update(&form, &answers, &env);
                times.push(start.elapsed());
            }
            measured.push(Measured {
                time: median(times),
                shown: evaluator.applies.len(),
                required: evaluator.required.len(),
            });
        }
        let whole = (0..ROUNDS).map(|_| {
            let start = Instant::now();
            let whole = evaluate(&form, &answers, &env);
            let time = start.elapsed();
            (whole == *evaluator).then_some(time)
        });
        let whole: Option<Vec<Duration>> = whole.collect();
        let whole = whole.ok_or("what was kept up to date is not the whole")?;
        println!("everything anew: {:.1} µs", micros(median(whole)));
        Ok(measured)
    }

    fn form(&self) -> Result<Form> {
        let mut pages = String::new();
        for (at, page) in self.pages.iter().enumerate() {
            let _ = writeln!(
                pages,
                "  {{ id = \"page_{at}\", fields = {} }},",
                json!(page)
            );
        }
        let toml = format!(
            "format = 1\nform = \"incident\"\npage = [\n{pages}]\n{}",
            self.toml.concat()
        );
        let mut files = example()?;
        files.insert("forms/incident.toml".to_owned(), toml.into_bytes());
        let (published, found) = published::read(&files);
        let wrong: Vec<_> = (found.iter().filter(|d| d.severity == Severity::Error)).collect();
        if !wrong.is_empty() {
            return Err(format!("the form has mistakes: {wrong:?}"));
        }
        let form = published.and_then(|p| p.forms.into_values().next());
        form.ok_or_else(|| "there is no form".to_owned())
    }

    /// The other side, in Node.js.
    fn peer(&self) -> Result<Vec<Measured>> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let modules = root.join("target/peers/node/node_modules");
        if !modules.join("survey-core").is_dir() {
            return Err(
                "survey-core is missing: run tests/setup/node.sh target/peers/node".to_owned(),
            );
        }
        let pages: Vec<Json> = (self.survey.iter())
            .map(|page| json!({ "elements": page }))
            .collect();
        let changes: Vec<Json> = (self.changes.iter())
            .map(|change| {
                let mut written = json!({ "name": change.field, "values": change.values });
                if let Some((row, part)) = change.part {
                    written["row"] = json!(row);
                    written["part"] = json!(part);
                }
                written
            })
            .collect();
        let work = json!({
            "form": { "pages": pages }, "answers": self.answers, "changes": changes, "rounds": ROUNDS,
        });
        let folder =
            tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).map_err(|e| e.to_string())?;
        let path = folder.path().join("form.json");
        std::fs::write(&path, work.to_string()).map_err(|e| e.to_string())?;
        let output = Command::new("node")
            .arg(root.join("tests/benches/evaluate.js"))
            .arg(&path)
            .env("NODE_PATH", &modules)
            .output()
            .map_err(|e| format!("node: {e}"))?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        let line = |line: &str| {
            let mut numbers = line.split(' ').map(|n| n.parse::<usize>().ok());
            Some(Measured {
                time: Duration::from_nanos(numbers.next()?? as u64),
                shown: numbers.next()??,
                required: numbers.next()??,
            })
        };
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let all: Option<Vec<Measured>> = text.lines().map(line).collect();
        all.filter(|all| all.len() == self.changes.len())
            .ok_or_else(|| format!("evaluate.js said: {text}"))
    }
}

impl Change {
    fn key(&self, answers: &Answers) -> Option<Key> {
        let field = Key::field(Id::new(&self.field)?);
        let Some((row, part)) = self.part else {
            return Some(field);
        };
        let row = answers.rows(&field).get(row)?.id;
        Some(field.child(row, Id::new(part)?))
    }

    fn value(&self, round: usize) -> Option<Value> {
        match self.values.get(round % self.values.len())? {
            Json::Bool(value) => Some(Value::Flag(*value)),
            Json::String(text) if text.contains(' ') => Some(Value::Text(text.clone())),
            Json::String(option) => Some(Value::Choice(Chosen {
                option: option.clone(),
                other: None,
            })),
            other => Some(Value::Text(other.to_string())),
        }
    }
}

/// The example's folder.
fn example() -> Result<Files> {
    fn walk(folder: &Path, prefix: &str, files: &mut Files) -> std::io::Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                walk(&entry.path(), &format!("{name}/"), files)?;
            } else {
                files.insert(name, std::fs::read(entry.path())?);
            }
        }
        Ok(())
    }
    let mut files = Files::new();
    walk(&examples().join("xyz-cert"), "", &mut files).map_err(|e| e.to_string())?;
    Ok(files)
}

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples")
}

/// The example five times over, in twenty languages, signed with the example's key.
fn large() -> Result<Vec<u8>> {
    const TAGS: [&str; 20] = [
        "en", "ar", "de", "fr", "he", "ja", "bg", "cs", "da", "el", "es", "et", "fi", "hu", "it",
        "lt", "nl", "pl", "pt", "sv",
    ];
    let mut files = example()?;
    let text = |files: &Files, path: &str| {
        let bytes = files.get(path).cloned();
        bytes
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .ok_or_else(|| format!("no {path}"))
    };
    let team = text(&files, "team.toml")?;
    let mut written = String::new();
    for line in team.lines() {
        match line.split_once(" = ") {
            Some(("languages", _)) => {
                let _ = writeln!(written, "languages = {}", json!(TAGS));
            }
            // A name in every language.
            Some(("en", name)) => {
                for tag in TAGS {
                    let _ = writeln!(written, "{tag} = {name}");
                }
            }
            Some((tag, _)) if TAGS.contains(&tag) => {}
            _ => {
                let _ = writeln!(written, "{line}");
            }
        }
    }
    files.insert("team.toml".to_owned(), written.into_bytes());
    for tag in TAGS {
        for name in ["team.md", "common.ftl", "incident.ftl"] {
            let own = format!("locales/{tag}/{name}");
            if !files.contains_key(&own) {
                let bytes = text(&files, &format!("locales/en/{name}"))?.into_bytes();
                files.insert(own, bytes);
            }
        }
    }
    let form = text(&files, "forms/incident.toml")?;
    for name in ["second", "third", "fourth", "fifth"] {
        let own = form.replace("form = \"incident\"", &format!("form = \"{name}\""));
        files.insert(format!("forms/{name}.toml"), own.into_bytes());
        for tag in TAGS {
            let words = text(&files, &format!("locales/{tag}/incident.ftl"))?;
            let words = words.replace("form--incident", &format!("form--{name}"));
            files.insert(format!("locales/{tag}/{name}.ftl"), words.into_bytes());
        }
    }
    let secret =
        std::fs::read(examples().join("xyz-cert-secret.asc")).map_err(|e| e.to_string())?;
    let at = SIGNED.parse().map_err(|e: jiff::Error| e.to_string())?;
    sign::sign(files, sign::By::Secret(&secret, None), at).map_err(|e| e.to_string())
}

/// The best of the openings of the bundle that takes longer: reading, verifying and parsing, then all that `team check` looks
/// for.
fn opening() -> Result<Duration> {
    let example = opening_of("the example", tocsin_core::example::BUNDLE)?;
    Ok(example.max(opening_of("5 forms, 20 languages", &large()?)?))
}

fn opening_of(what: &str, bytes: &[u8]) -> Result<Duration> {
    let at: jiff::Timestamp = SIGNED.parse().map_err(|e: jiff::Error| e.to_string())?;
    let mut best = [Duration::from_secs(60); 2];
    for _ in 0..OPENINGS {
        let start = Instant::now();
        let verified =
            bundle::verify(bytes, ReferenceTime(at), Seen::Never).map_err(|e| e.to_string())?;
        let opened = start.elapsed();
        let found = check::bundle(&verified.files, at);
        let both = start.elapsed();
        let wrong = found.iter().find(|d| d.severity == Severity::Error);
        if let Some(wrong) = wrong {
            return Err(format!("the bundle has a mistake: {wrong:?}"));
        }
        if both < best.iter().sum::<Duration>() {
            best = [opened, both - opened];
        }
    }
    let [opened, checked] = best;
    println!(
        "{what}, {:.2} MB: opened and verified in {opened:.1?}, checked in {checked:.1?}",
        bytes.len() as f64 / 1e6
    );
    Ok(opened + checked)
}
