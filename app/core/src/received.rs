//! A report that a team received, read back into the model that it was sealed from: `report.json`, checked again
//! against the form that goes along.
//!
//! The form is believed for nothing but this: what it asks. Whether it is the team's own is a matter of who signed it,
//! see [`Received::signer`]. What the reporter kept back (`keep = "never"`) is not here, so no rule that reads it is
//! held against the report.

use crate::bundle::{Bundle, BundleRefusal, Verified, hex, verify_part};
use crate::clock::ReferenceTime;
use crate::explain::Explain;
use crate::openpgp::seal::Reading;
use crate::report::json::{Document, Head, Sealed, Unreadable};
use crate::report::standing::Standing;
use crate::report::{Languages, Making, Past, Report, make_in};
use crate::store::edition::Readings;
use std::collections::BTreeMap;
use std::sync::Arc;
use tocsin_form_schema::answers::{Answers, Given, Key, Value};
use tocsin_form_schema::diagnostic::Args;
use tocsin_form_schema::evaluate::{Env, Level, Say, evaluate};
use tocsin_form_schema::expr::Rule;
use tocsin_form_schema::form::{Field, Form, Keep, Required};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::labelled;
use tocsin_form_schema::published::Files;

pub mod table;
#[cfg(test)]
mod tests;

/// The member that a report is read from.
pub const REPORT: &str = "report.json";
/// Where the form lies among the members.
pub const FORM: &str = "form/";
/// Where the files of evidence lie.
pub const EVIDENCE: &str = "evidence/";
/// Most octets of `report.json`.
pub const MAX_REPORT: usize = 64 * 1024 * 1024;

/// A report as its team received it.
#[derive(Clone, Debug)]
pub struct Received {
    /// The report.
    pub report: Report,
    /// What does not hold, by the form that goes along; in the order of the form.
    pub found: Vec<Found>,
    /// Fingerprint of the certificate that signed the form.
    pub signer: String,
}

/// One thing in a received report that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Which answer: its path in `report.json`.
    pub path: String,
    /// The question, in the team's working language; empty where there is none.
    pub label: String,
    /// What is wrong with it.
    pub said: Said,
}

/// What is said of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// The program's message of this name.
    Program(String, Args),
    /// The team's own sentence, in its working language.
    Team(String),
}

/// Why a report cannot be read back.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ReadRefusal {
    /// `report.json` is not there, or too large.
    #[error("no report.json")]
    Missing,
    /// `report.json` is none: the parser's words, or what is not as it must be.
    #[error("report.json: {0}")]
    Report(String),
    /// `report.json` holds more values than a report ever does.
    #[error("report.json: too many values")]
    TooMany,
    /// The form that goes along was altered, or is none.
    #[error("form: {0}")]
    Form(BundleRefusal),
    /// It answers a form that does not go along.
    #[error("unknown form {0}")]
    UnknownForm(String),
    /// It names another bundle or form than goes along.
    #[error("another form")]
    OtherForm,
}

/// Every code that [`ReadRefusal`] adds.
pub const CODES: &[&str] = &[
    "received-missing",
    "received-report",
    "received-too-many",
    "received-form",
    "received-unknown-form",
    "received-other-form",
];

impl Explain for ReadRefusal {
    fn code(&self) -> &'static str {
        match self {
            ReadRefusal::Missing => "received-missing",
            ReadRefusal::Report(_) => "received-report",
            ReadRefusal::TooMany => "received-too-many",
            ReadRefusal::Form(_) => "received-form",
            ReadRefusal::UnknownForm(_) => "received-unknown-form",
            ReadRefusal::OtherForm => "received-other-form",
        }
    }

    fn args(&self) -> Args {
        match self {
            ReadRefusal::Report(reason) => Args::from([("reason", reason.clone())]),
            ReadRefusal::UnknownForm(form) => {
                Args::from([("form", form.escape_debug().to_string())])
            }
            ReadRefusal::Missing
            | ReadRefusal::TooMany
            | ReadRefusal::Form(_)
            | ReadRefusal::OtherForm => Args::new(),
        }
    }
}

impl Received {
    /// Holds what it says of its files against the members that came, each with its SHA-256. `missing` are those that are in
    /// parts that did not come.
    pub fn compare(&mut self, members: &[(String, String)], missing: &[String]) {
        let mut inside: BTreeMap<&str, &str> = (members.iter())
            .filter(|(name, _)| name.starts_with(EVIDENCE))
            .map(|(name, sha256)| (name.as_str(), sha256.as_str()))
            .collect();
        let mut say = |path: &str, code: &str| {
            self.found.push(Found {
                path: path.to_owned(),
                label: String::new(),
                said: Said::Program(code.to_owned(), Args::new()),
            });
        };
        for piece in &self.report.evidence {
            let said = piece.sha256.map(|digest| hex(&digest));
            match (inside.remove(piece.member.as_str()), said) {
                (Some(inside), Some(said)) if inside == said => {}
                (None, _) if missing.contains(&piece.member) => {
                    say(&piece.member, "received-file-missing");
                }
                _ => say(&piece.member, "received-file-other"),
            }
        }
        for path in inside.into_keys() {
            say(path, "received-file-unnamed");
        }
    }
}

/// Reads a report back, from `report.json` and the files below `form/`.
pub fn read(members: &Files, at: ReferenceTime) -> Result<Received, ReadRefusal> {
    let report = members.get(REPORT).map(Vec::as_slice).unwrap_or_default();
    let document = parsed(report)?;
    let bundle = verify_part(form(members), at).map_err(ReadRefusal::Form)?;
    finish(document, &bundle, Languages::of)
}

/// The files below `form/`, by their paths in the bundle.
pub fn form(members: &Files) -> Files {
    let inside = members.range(FORM.to_owned()..);
    inside
        .map_while(|(path, bytes)| Some((path.strip_prefix(FORM)?.to_owned(), bytes.clone())))
        .collect()
}

/// Reads the values of many reports back; the form that goes along with several of them is verified once.
#[derive(Default)]
pub struct Reader {
    /// By the SHA-256 of its MANIFEST, and the form.
    bundles: BTreeMap<(String, Id), Arc<Verified<Bundle>>>,
}

/// Most bundles that are remembered: a team has few versions.
const REMEMBERED: usize = 64;

impl Reader {
    /// Reads the values of a report back; nothing in it has a label. `form` gives the files that go along with it and is
    /// asked only if no report before had the same bundle and form.
    pub fn values(
        &mut self,
        report: &[u8],
        form: impl FnOnce() -> std::io::Result<Files>,
        at: ReferenceTime,
    ) -> Result<Received, ReadRefusal> {
        let document = parsed(report)?;
        let key = (document.manifest(), document.form().map_err(shape)?);
        let bundle = match self.bundles.get(&key) {
            Some(known) => known.clone(),
            None => {
                let files = form().map_err(|e| ReadRefusal::Report(e.to_string()))?;
                let bundle = verify_part(files, at).map_err(ReadRefusal::Form)?;
                let bundle = Arc::new(bundle);
                if bundle.manifest_sha256 == key.0 && bundle.published.forms.contains_key(&key.1) {
                    if self.bundles.len() == REMEMBERED {
                        self.bundles.pop_first();
                    }
                    self.bundles.insert(key, bundle.clone());
                }
                bundle
            }
        };
        finish(document, &bundle, |_, _, _| Languages::none())
    }

    /// The form that a report answers, as far as it is remembered.
    pub fn form(&self, report: &Report) -> Option<&Form> {
        let key = (report.team.manifest_sha256.clone(), report.form.id.clone());
        self.bundles.get(&key)?.published.forms.get(&key.1)
    }

    /// The forms that the reports answer, as far as they are remembered.
    pub fn forms(&self) -> impl Iterator<Item = &Form> {
        let remembered = self.bundles.iter();
        remembered.filter_map(|((_, form), bundle)| bundle.published.forms.get(form))
    }
}

fn parsed(report: &[u8]) -> Result<Document, ReadRefusal> {
    if report.is_empty() || report.len() > MAX_REPORT {
        return Err(ReadRefusal::Missing);
    }
    Document::parse(report).map_err(shape)
}

fn finish(
    document: Document,
    bundle: &Verified<Bundle>,
    words: impl Fn(&Bundle, &Id, &str) -> Languages,
) -> Result<Received, ReadRefusal> {
    let asked = document.form().map_err(shape)?;
    let unknown = || ReadRefusal::UnknownForm(asked.to_string());
    let form = bundle.published.forms.get(&asked).ok_or_else(unknown)?;
    let (head, answers, problems) = document.read(form).map_err(shape)?;
    if head.manifest_sha256 != bundle.manifest_sha256 {
        return Err(ReadRefusal::OtherForm);
    }
    let words = words(bundle, &form.id, &head.lang);
    let mut found: Vec<Found> = problems
        .into_iter()
        .map(|problem| Found {
            path: problem.path.trim_start_matches("$.answers.").to_owned(),
            label: String::new(),
            said: Said::Program(format!("answer-{}", problem.code), problem.args),
        })
        .collect();
    let report = again(bundle, form, &head, &answers, &words, &mut found)?;
    Ok(Received {
        report,
        found,
        signer: bundle.signer.clone(),
    })
}

fn shape(unreadable: Unreadable) -> ReadRefusal {
    match unreadable {
        Unreadable::Shape(reason) => ReadRefusal::Report(reason),
        Unreadable::TooMany => ReadRefusal::TooMany,
        Unreadable::Answers(_) => ReadRefusal::OtherForm,
    }
}

/// Makes the report that the head and the answers came from, and says what of it does not hold.
pub(crate) fn again(
    bundle: &Verified<Bundle>,
    form: &Form,
    head: &Head,
    answers: &Answers,
    words: &Languages,
    found: &mut Vec<Found>,
) -> Result<Report, ReadRefusal> {
    let named = |text: &str| {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
        !text.is_empty() && text.len() <= 253 && text.chars().all(plain)
    };
    if !named(&head.id.uuid) || !named(&head.id.domain) {
        let id = head.id.to_string();
        return Err(ReadRefusal::Report(format!("id: {}", id.escape_debug())));
    }
    if !named(&head.lang) {
        let lang: String = head.lang.chars().take(80).collect();
        return Err(ReadRefusal::Report(format!(
            "lang: {}",
            lang.escape_debug()
        )));
    }
    if head.revision == 0 {
        return Err(ReadRefusal::Report("revision: 0".to_owned()));
    }
    let made = head
        .made()
        .ok_or_else(|| ReadRefusal::Report(format!("made: {}", head.made.escape_debug())))?;
    let stage = head.stage.as_deref().map(|stage| {
        let known = form.stages.iter().find(|known| known.as_str() == stage);
        known.ok_or(ReadRefusal::OtherForm)
    });
    let stage = stage.transpose()?;
    let env = Env {
        now: made.clone(),
        stage: stage.cloned(),
    };
    let mut evaluation = evaluate(form, answers, &env);
    let label = |key: &Key| {
        let words = words.working();
        words.map_or_else(String::new, |w| w.label(&key.message(), ""))
    };
    let path = |key: &Key| answers.path(key).unwrap_or_default();

    let held_back = HeldBack::of(form);
    for key in keys(&answers.fields, None) {
        let Some(field) = form.field(&key) else {
            continue;
        };
        // What the reporter's program sent applied there; whether it does is known here unless it hangs on what is not.
        if evaluation.applies.insert(key.clone()) && !held_back.decides(form, &key, field) {
            found.push(Found {
                path: path(&key),
                label: label(&key),
                said: Said::Program("received-not-asked".to_owned(), Args::new()),
            });
        }
    }
    for finding in &evaluation.findings {
        // Advice was for the reporter, who could send it nevertheless.
        let told = matches!(finding.level, Level::Missing | Level::Wrong);
        let field = form.field(&finding.key);
        if !told || field.is_none_or(|field| held_back.decides(form, &finding.key, field)) {
            continue;
        }
        let say = match (&finding.say, words.working()) {
            (Say::Program(code, args), w) => {
                let words = |message: &str| Some(w?.label(message, message));
                Said::Program(format!("answer-{code}"), labelled(args, words))
            }
            (Say::Team(check), Some(w)) => {
                Said::Team(w.label(&format!("check--{check}"), check.as_str()))
            }
            (Say::Team(check), None) => Said::Team(check.to_string()),
            (Say::Field(_), _) => Said::Program("answer-pattern".to_owned(), Args::new()),
        };
        found.push(Found {
            path: path(&finding.key),
            label: label(&finding.key),
            said: say,
        });
    }

    let reading = |file: &Sealed| {
        let original = file.original.as_ref();
        Some(Reading {
            size: file.size,
            sha256: digest(file.sha256.as_deref()?)?,
            modified: file.modified.clone(),
            original: original.and_then(|it| Some((it.size, digest(&it.sha256)?))),
        })
    };
    let readings = head.evidence.iter();
    let readings: Readings = readings
        .filter_map(|file| Some((file.attachment, reading(file)?)))
        .collect();
    let mut report = make_in(
        &Making {
            bundle,
            form,
            stage,
            answers,
            evaluation: &evaluation,
            lang: &head.lang,
            id: head.id.clone(),
            revision: head.revision,
            update_token: head.update_token.clone(),
            reference: head.reference.clone(),
            made,
            accepted_unchecked: head.team_not_checked,
            test: head.test,
            readings: &readings,
            standing: &Standing::of(&head.tickets, head.state(), &bundle.published.team.id),
            past: Past::default(),
        },
        words,
    );
    report.history.splice(0..0, head.history());
    Ok(report)
}

/// Fields whose answers stay with the reporter: what rules make of them is not known here.
struct HeldBack<'a>(Vec<&'a Id>);

impl HeldBack<'_> {
    fn of(form: &Form) -> HeldBack<'_> {
        let never = form.all_fields().filter(|field| field.keep == Keep::Never);
        HeldBack(never.map(|field| &field.id).collect())
    }

    /// Whether a rule about the answer reads one of them, those of the rows and the page around it included.
    fn decides(&self, form: &Form, key: &Key, field: &Field) -> bool {
        let required = match &field.required {
            Required::When(rule) => Some(rule),
            _ => None,
        };
        let checks = field.checks.iter().map(|check| &check.that);
        let mut own = field.when.iter().chain(required).chain(checks);
        let outer = || match key.parent() {
            Some((repeat, _)) => form
                .field(&repeat)
                .is_some_and(|field| self.decides(form, &repeat, field)),
            None => form.pages.iter().any(|page| {
                let group = page.group_of(&key.field).and_then(|g| g.when.as_ref());
                let mut rules = page.when.iter().chain(group);
                page.fields.contains(&key.field) && rules.any(|rule| self.read_by(rule))
            }),
        };
        !self.0.is_empty() && (own.any(|rule| self.read_by(rule)) || outer())
    }

    fn read_by(&self, rule: &Rule) -> bool {
        let rows = rule.row_depends().iter().map(|(_, id)| id);
        rule.depends()
            .iter()
            .chain(rows)
            .any(|id| self.0.contains(&id))
    }
}

/// The keys of all answers, each repeat before its rows'.
fn keys(answers: &Given, row: Option<(&Key, u32)>) -> Vec<Key> {
    let mut all = Vec::new();
    for (id, value) in answers {
        let key = match row {
            Some((repeat, row)) => repeat.child(row, id.clone()),
            None => Key::field(id.clone()),
        };
        all.push(key.clone());
        if let Value::Rows(rows) = value {
            let inner = rows.iter();
            all.extend(inner.flat_map(|row| keys(&row.answers, Some((&key, row.id)))));
        }
    }
    all
}

/// 64 hex digits.
fn digest(hex: &str) -> Option<[u8; 32]> {
    let mut out = [0; 32];
    let pairs = hex.as_bytes().chunks_exact(2);
    if hex.len() != 64 {
        return None;
    }
    for (octet, pair) in out.iter_mut().zip(pairs) {
        *octet = u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(out)
}
