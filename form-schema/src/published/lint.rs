//! What must hold between the files of a bundle.

mod forms;
mod messages;

use super::Files;
use crate::blank::is_blank;
use crate::container::{MIMETYPE, is_name};
use crate::diagnostic::{Diagnostic, Place, Severity, args, nearest};
use crate::form::{Form, Keep};
use crate::id::Id;
use crate::kind::Kind;
use crate::list::{List, shipped};
use crate::team::Team;
use crate::translation;
use std::collections::BTreeMap;

/// Most octets of CONTACT: it is read by every version, on every screen.
const MAX_CONTACT: usize = 4096;
/// Most octets of any other text.
const MAX_TEXT: usize = 1024 * 1024;
/// Most octets of an image or a key.
const MAX_BINARY: usize = 2 * 1024 * 1024;

fn diagnostic<const N: usize>(
    severity: Severity,
    file: &str,
    code: &'static str,
    pairs: [(&'static str, &str); N],
) -> Diagnostic {
    Diagnostic {
        severity,
        code,
        place: Place::file(file),
        args: args(pairs),
    }
}

fn error<const N: usize>(
    file: &str,
    code: &'static str,
    pairs: [(&'static str, &str); N],
) -> Diagnostic {
    diagnostic(Severity::Error, file, code, pairs)
}

/// A file that every bundle has; of a translation, the language.
fn missing(path: &str, translated: Option<&str>) -> Diagnostic {
    let what = match path {
        "mimetype" => "mimetype",
        "CONTACT" => "contact",
        "team.toml" => "team",
        "keys/signing.asc" => "signing",
        _ if translated.is_some() => "translation",
        _ if path.ends_with("/team.md") => "description",
        _ => "texts",
    };
    let language = translated.unwrap_or_default();
    let pairs = [
        ("what", what),
        ("expected", MIMETYPE),
        ("language", language),
    ];
    error(path, "file-missing", pairs)
}

/// What can be said without reading any file's meaning.
pub(super) fn files(files: &Files) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for path in ["mimetype", "CONTACT", "team.toml", "keys/signing.asc"] {
        if !files.contains_key(path) {
            found.push(missing(path, None));
        }
    }
    if !files
        .keys()
        .any(|path| path.starts_with("forms/") && path.ends_with(".toml"))
    {
        found.push(error("forms", "no-forms", []));
    }
    if !files.keys().any(|path| encryption_key(path).is_some()) {
        found.push(error("keys/encryption", "no-encryption-key", []));
    }
    let mut names = BTreeMap::new();
    for (path, bytes) in files {
        if !is_name(path) {
            found.push(error(path, "file-name", []));
        }
        if let Some(other) = names.insert(path.to_ascii_lowercase(), path) {
            found.push(error(path, "file-name-twice", [("other", other)]));
        }
        let most = match path.as_str() {
            "CONTACT" => MAX_CONTACT,
            // Told where it is read.
            _ if is_read_as_toml(path) => usize::MAX,
            _ if text(path) => MAX_TEXT,
            _ => MAX_BINARY,
        };
        if bytes.len() > most {
            found.push(error(path, "file-too-large", [("most", &most.to_string())]));
        } else if text(path)
            && !path.ends_with(".toml")
            && let Err(wrong) = std::str::from_utf8(bytes)
        {
            let before = bytes.get(..wrong.valid_up_to()).unwrap_or_default();
            let breaks = before.iter().filter(|byte| **byte == b'\n').count();
            let mut broken = error(path, "not-utf8", []);
            broken.place.line = u32::try_from(breaks + 1).ok();
            found.push(broken);
        }
        found.extend(single(path, bytes));
    }
    found.extend(messages::too_many(files));
    found
}

/// Whether a file is text; TOML files are judged where they are read.
fn text(path: &str) -> bool {
    path == "CONTACT"
        || [".toml", ".md", ".ftl"]
            .iter()
            .any(|end| path.ends_with(end))
}

/// Whether it is a TOML file that says something of the team, a form or a list.
fn is_read_as_toml(path: &str) -> bool {
    let named = |folder| {
        path.strip_prefix(folder)
            .is_some_and(|name| !name.contains('/'))
    };
    path == "team.toml" || path.ends_with(".toml") && (named("forms/") || named("lists/"))
}

/// The fingerprint in `keys/encryption/<FPR>.asc`.
fn encryption_key(path: &str) -> Option<&str> {
    path.strip_prefix("keys/encryption/")?.strip_suffix(".asc")
}

fn single(path: &str, bytes: &[u8]) -> Option<Diagnostic> {
    let hex = |t: &str| {
        matches!(t.len(), 40 | 64) && t.bytes().all(|b| matches!(b, b'0'..=b'9' | b'A'..=b'F'))
    };
    match path {
        "mimetype" if bytes != MIMETYPE.as_bytes() => {
            Some(error(path, "mimetype-wrong", [("expected", MIMETYPE)]))
        }
        "CONTACT" if std::str::from_utf8(bytes).is_ok_and(is_blank) => {
            Some(error(path, "contact-empty", []))
        }
        "mimetype" | "CONTACT" | "team.toml" | "keys/signing.asc" | "MANIFEST" | "MANIFEST.sig" => {
            None
        }
        _ => {
            if let Some(fingerprint) = encryption_key(path) {
                return (!hex(fingerprint)).then(|| error(path, "key-file-name", []));
            }
            let known = match path.split('/').collect::<Vec<_>>().as_slice() {
                ["forms" | "lists", name] => name.ends_with(".toml"),
                ["locales", tag, name] => {
                    crate::team::is_language(tag)
                        && (name.ends_with(".ftl")
                            || matches!(*name, "team.md" | translation::FILE))
                }
                ["keys", "rotation", ..] | ["assets", ..] => true,
                ["keys", "revoked", name] => name.ends_with(".asc"),
                _ => false,
            };
            (!known).then(|| diagnostic(Severity::Warning, path, "file-unknown", []))
        }
    }
}

/// A team's list should not have a shipped list's name: it takes that list's place, and its options' words may be mixed
/// up. It is no mistake, for the program may have begun to ship that list later.
pub(super) fn list_name(file: &str, list: &List) -> Option<Diagnostic> {
    let taken = shipped().iter().any(|s| s.name == list.name);
    let pairs = [("list", list.name.as_str())];
    taken.then(|| Diagnostic {
        place: Place::item(file, "list"),
        ..diagnostic(Severity::Warning, file, "list-name-taken", pairs)
    })
}

/// A mistake of `team.toml`.
fn at<const N: usize>(
    item: &str,
    code: &'static str,
    pairs: [(&'static str, &str); N],
) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        code,
        place: Place::item("team.toml", item),
        args: args(pairs),
    }
}

/// What `team.toml` says of other files.
pub(super) fn team(
    team: &Team,
    files: &Files,
    forms: &BTreeMap<Id, Form>,
    lists: &[List],
) -> Vec<Diagnostic> {
    let mut found = forms::all(team, files, forms);
    for tag in &team.languages {
        let folder = format!("locales/{tag}");
        if !files.keys().any(|path| {
            path.strip_prefix(&folder)
                .is_some_and(|rest| rest.starts_with('/'))
        }) {
            let what = match *tag == team.authoritative {
                true => "texts",
                false => "translation",
            };
            let pairs = [("language", tag.as_str()), ("what", what)];
            found.push(error(&folder, "language-missing", pairs));
            continue;
        }
        let of_forms = forms.keys().map(|id| format!("{id}.ftl"));
        for name in ["team.md", "common.ftl"]
            .map(str::to_owned)
            .into_iter()
            .chain(of_forms)
        {
            let path = format!("{folder}/{name}");
            if !files.contains_key(&path) {
                let translated = (*tag != team.authoritative).then_some(tag.as_str());
                found.push(missing(&path, translated));
            }
        }
    }
    let tags = files.keys().filter_map(|path| {
        path.strip_prefix("locales/")?
            .split_once('/')
            .map(|(tag, _)| tag)
    });
    let mut extra: Vec<&str> = tags
        .filter(|tag| !team.languages.iter().any(|l| l == tag))
        .collect();
    extra.dedup();
    for tag in extra {
        found.push(diagnostic(
            Severity::Warning,
            &format!("locales/{tag}"),
            "language-not-listed",
            [("language", tag)],
        ));
    }
    for (key, picture) in [("logo", &team.brand.logo), ("icon", &team.brand.icon)] {
        if let Some(file) = picture.as_ref().filter(|path| !files.contains_key(*path)) {
            let args = [("file", file.as_str()), ("key", key)];
            found.push(at(&format!("brand.{key}"), "logo-missing", args));
        }
    }
    if let Some(recipients) = lists.iter().find(|l| l.name == "recipients") {
        for (number, row) in team.disclosure.iter().enumerate() {
            for recipient in row
                .to
                .keys()
                .filter(|r| !recipients.options.iter().any(|o| o.id == **r))
            {
                let known = recipients.options.iter().map(|o| &*o.id);
                let near = nearest(recipient, known).unwrap_or_default();
                found.push(at(
                    &format!("disclosure[{number}].to.{recipient}"),
                    "recipient-unknown",
                    [("recipient", recipient), ("near", near)],
                ));
            }
        }
    }
    for form in forms.values() {
        let (file, item, subject) = match &form.mail.subject {
            Some(own) => (format!("forms/{}.toml", form.id), "mail.subject", own),
            None => ("team.toml".to_owned(), "mail.subject", &team.mail.subject),
        };
        // What can be no field's name was told where the subject was read.
        let may = |name: &str| {
            let Some(id) = Id::new(name).filter(|_| name != "ref") else {
                return true;
            };
            (form.fields.get(&id)).is_some_and(|field| field.keep == Keep::Subject)
        };
        for name in crate::team::placeholders(subject).filter(|name| !may(name)) {
            let mut wrong = error(&file, "subject-placeholder", [("placeholder", name)]);
            wrong.place.item = item.to_owned();
            if !found.contains(&wrong) {
                found.push(wrong);
            }
        }
    }
    let severities: Vec<&str> = severities(forms).collect();
    for severity in team
        .first_response
        .keys()
        .filter(|s| !severities.is_empty() && !severities.contains(&s.as_str()))
    {
        let near = nearest(severity, severities.iter().copied()).unwrap_or_default();
        found.push(at(
            &format!("first-response.{severity}"),
            "severity-unknown",
            [("severity", severity), ("near", near)],
        ));
    }
    found
}

/// Options of the fields that mean `severity`.
fn severities(forms: &BTreeMap<Id, Form>) -> impl Iterator<Item = &str> {
    let fields = forms
        .values()
        .flat_map(Form::all_fields)
        .filter(|f| f.means.is_some_and(|m| m.name() == "severity"));
    fields
        .flat_map(|field| match &field.kind {
            Kind::Choice(options) => &*options.options,
            _ => &[],
        })
        .map(|o| o.id.as_str())
}
