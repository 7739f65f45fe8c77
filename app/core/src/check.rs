//! Everything about a bundle's folder that a reporter would stumble over: structure, translations, keys.

use crate::clock::ReferenceTime;
use crate::explain::Explain;
use crate::openpgp::cert::{judge_encryption, judge_signing};
use crate::openpgp::sign::SIGNING_CERT;
use jiff::Timestamp;
use sequoia_openpgp::cert::CertParser;
use sequoia_openpgp::parse::Parse;
use std::collections::BTreeMap;
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Place, Severity};
use tocsin_form_schema::form::{Field, Form};
use tocsin_form_schema::kind::{Kind, Options};
use tocsin_form_schema::list;
use tocsin_form_schema::published::{self, Files, Published};
use tocsin_i18n::{Lang, catalogue};

/// What `team new` writes where a telephone number belongs: no number begins so.
pub const PLACEHOLDER: &str = "+00 000 000 000";
/// In every PEM file of a private key (RFC 7468 sections 10 and 11).
const PEM: &[u8] = b"PRIVATE KEY-----";

#[cfg(test)]
mod tests;

/// Checks a folder as its team would publish it now. Errors come first; each names its file.
///
/// The sentence of a finding is the message `diagnostic-CODE`, or `CODE` where texts and certificates are judged.
pub fn bundle(files: &Files, now: Timestamp) -> Vec<Diagnostic> {
    let (published, mut found) = published::read(files);
    if let Some(published) = published {
        texts(files, &published, &mut found);
    }
    keys(files, ReferenceTime(now), &mut found);
    secrets(files, &mut found);
    unfinished(files, &mut found);
    for stray in found.iter_mut().filter(|d| d.code == "file-unknown") {
        // A reader passes over what it does not know; a team should not publish it unawares.
        stray.severity = Severity::Error;
    }
    found.sort_by(|a, b| (a.severity, &a.place).cmp(&(b.severity, &b.place)));
    found
}

fn diagnostic(
    severity: Severity,
    code: &'static str,
    file: &str,
    item: &str,
    args: Args,
) -> Diagnostic {
    Diagnostic {
        severity,
        code,
        place: Place {
            file: file.to_owned(),
            line: None,
            item: item.to_owned(),
        },
        args,
    }
}

/// Each certificate, judged as a reporter's program will.
fn keys(files: &Files, at: ReferenceTime, found: &mut Vec<Diagnostic>) {
    if let Some(bytes) = files.get(SIGNING_CERT)
        && let Err(refusal) = judge_signing(bytes, at)
    {
        found.push(diagnostic(
            Severity::Error,
            refusal.code(),
            SIGNING_CERT,
            "",
            refusal.args(),
        ));
    }
    for (path, bytes) in files
        .iter()
        .filter(|(path, _)| path.starts_with("keys/encryption/"))
    {
        if let Err(refusal) = judge_encryption(bytes, at) {
            found.push(diagnostic(
                Severity::Error,
                refusal.code(),
                path,
                "",
                refusal.args(),
            ));
        }
    }
}

/// Secret keys anywhere: what is packed is published.
fn secrets(files: &Files, found: &mut Vec<Diagnostic>) {
    for (path, bytes) in files {
        let openpgp = || {
            let certs = CertParser::from_bytes(bytes).ok();
            certs.is_some_and(|certs| certs.filter_map(Result::ok).any(|cert| cert.is_tsk()))
        };
        let pem = || bytes.windows(PEM.len()).any(|window| window == PEM);
        if openpgp() || pem() {
            found.push(diagnostic(
                Severity::Error,
                "check-secret-key",
                path,
                "",
                Args::new(),
            ));
        }
    }
}

/// What `team new` left to be filled in, and sections of the description without a word.
fn unfinished(files: &Files, found: &mut Vec<Diagnostic>) {
    for (path, bytes) in files {
        let Ok(text) = str::from_utf8(bytes) else {
            continue;
        };
        for (line, number) in text.lines().zip(1..) {
            if line.contains(PLACEHOLDER) {
                let mut placeholder =
                    diagnostic(Severity::Error, "check-placeholder", path, "", Args::new());
                placeholder.place.line = Some(number);
                found.push(placeholder);
            }
        }
        if path.ends_with("/team.md") {
            let empty = empty_sections(text);
            found.extend(empty.into_iter().map(|section| {
                diagnostic(
                    Severity::Warning,
                    "check-empty-section",
                    path,
                    section,
                    Args::new(),
                )
            }));
        }
    }
}

/// Headings with nothing below them before the next heading of the same or a higher level.
fn empty_sections(text: &str) -> Vec<&str> {
    let level = |line: &str| line.bytes().take_while(|b| *b == b'#').count();
    let lines: Vec<&str> = text.lines().filter(|l| !l.trim().is_empty()).collect();
    let next = lines.iter().skip(1).map(Some).chain([None]);
    let empty = lines.iter().zip(next).filter(|(line, next)| {
        let own = level(line);
        own > 0 && next.is_none_or(|next| (1..=own).contains(&level(next)))
    });
    empty
        .map(|(line, _)| line.trim_start_matches('#').trim())
        .collect()
}

/// Every language beside the first, and the first beside what the forms need.
fn texts(files: &Files, published: &Published, found: &mut Vec<Diagnostic>) {
    let languages: Vec<Lang> = published
        .team
        .languages
        .iter()
        .filter_map(|tag| Lang::parse(tag).ok())
        .collect();
    let Some(first) = languages.first() else {
        return;
    };
    for form in published.forms.values() {
        let wanted = messages(form);
        let reference = sources(files, first, form);
        for lang in &languages {
            let theirs = sources(files, lang, form);
            let source = (lang.clone(), theirs.as_slice());
            let (texts, mut problems) =
                catalogue::Catalogue::from_sources(std::slice::from_ref(&source));
            let file = format!("locales/{}/{}.ftl", lang.tag(), form.id);
            for id in wanted.iter().filter(|id| !texts.has(id)) {
                let args = Args::from([
                    ("id", id.clone()),
                    ("language", lang.tag()),
                    ("file", file.clone()),
                ]);
                found.push(diagnostic(Severity::Error, "text-missing", &file, id, args));
            }
            if lang != first {
                problems.extend(catalogue::check(
                    &(first.clone(), reference.as_slice()),
                    &source,
                ));
            }
            let mut seen = BTreeMap::new();
            for problem in problems {
                let id = problem.id.clone();
                let told = problem.what == catalogue::What::Missing && wanted.contains(&id);
                // An example such as an address may well be the same everywhere.
                let alike = problem.what == catalogue::What::Identical && id.ends_with(".example");
                if told || alike {
                    continue;
                }
                let place = Place {
                    file: format!("locales/{}/{}", lang.tag(), problem.file),
                    line: u32::try_from(problem.line).ok().filter(|line| *line > 0),
                    item: id,
                };
                let hint = problem.what.is_hint();
                let severity = if hint {
                    Severity::Warning
                } else {
                    Severity::Error
                };
                let code = problem.what.code();
                seen.insert(
                    (place.clone(), code),
                    Diagnostic {
                        severity,
                        code,
                        place,
                        args: problem.args(),
                    },
                );
            }
            // `common.ftl` is read with each form: what is wrong in it is said once.
            found.extend(
                seen.into_values()
                    .filter(|d| !found.contains(d))
                    .collect::<Vec<_>>(),
            );
        }
    }
}

fn sources<'a>(files: &'a Files, lang: &Lang, form: &Form) -> Vec<(&'a str, &'a str)> {
    ["common".to_owned(), form.id.to_string()]
        .iter()
        .filter_map(|name| {
            let (path, bytes) =
                files.get_key_value(&format!("locales/{}/{name}.ftl", lang.tag()))?;
            Some((path.rsplit('/').next()?, str::from_utf8(bytes).ok()?))
        })
        .collect()
}

/// Names of the messages that a form needs in each language; those of shipped lists are the program's own.
pub fn messages(form: &Form) -> Vec<String> {
    let mut wanted = vec![format!("form--{}", form.id)];
    wanted.extend(form.pages.iter().map(|page| format!("page--{}", page.id)));
    for field in form.fields.values() {
        of_field(field, field.id.to_string(), &mut wanted);
        if let Kind::Repeat(repeat) = &field.kind {
            for own in &repeat.fields {
                of_field(own, format!("{}-{}", field.id, own.id), &mut wanted);
            }
        }
    }
    wanted.sort();
    wanted.dedup();
    wanted
}

fn of_field(field: &Field, message: String, wanted: &mut Vec<String>) {
    wanted.extend(
        field
            .checks
            .iter()
            .map(|check| format!("check--{}", check.say)),
    );
    if let Kind::Choice(options) | Kind::Choices(options) = &field.kind
        && !shipped(options)
    {
        wanted.extend(
            options
                .options
                .iter()
                .map(|option| list::message_id(&options.list, &option.id)),
        );
    }
    wanted.push(message);
}

fn shipped(options: &Options) -> bool {
    list::shipped()
        .iter()
        .any(|list| list.reference() == options.list)
}
