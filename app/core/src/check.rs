//! Everything about a bundle's folder that a reporter would stumble over: structure, translations, keys.

mod fold;
mod keys;
mod logo;
mod markings;
mod names;
mod texts;
mod told;
mod unfinished;
mod words;

use crate::side_by_side::side_by_side;
use jiff::Timestamp;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeSet;
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Place, Severity, bounded};
use tocsin_form_schema::lint;
use tocsin_form_schema::published::{self, Files};

pub use fold::fold;
pub use names::messages;
pub use told::{Told, count, suggestion, told};
pub use unfinished::PLACEHOLDER;
pub(crate) use unfinished::TO_FILL_IN;

/// Days before its end from which on something that ends is told of.
const SOON: i64 = 60;

#[cfg(test)]
mod tests;

/// Checks a folder as its team would publish it now. Errors come first; each names its file, and its line where it
/// has one.
///
/// The sentence of a finding is the message `diagnostic-CODE`, or `CODE` where texts and certificates are judged.
pub fn bundle(files: &Files, now: Timestamp) -> Vec<Diagnostic> {
    let reading = published::study(files);
    let mut found = reading.found.clone();
    // Words that are too many are not parsed.
    let parsed = reading.too_many_messages().is_none();
    let (readable, broken) = readable(files);
    let files = &*readable;
    let parts: [&(dyn Fn() -> Vec<Diagnostic> + Sync); 7] = [
        &|| match parsed {
            true => texts::all(files, &reading),
            false => Vec::new(),
        },
        &|| names::shared(&reading),
        &|| lint::all(files, &reading),
        &|| keys::all(files, &reading, now),
        &|| logo::all(files, &reading),
        &|| unfinished::all(files, |path| is_published(&reading, path)),
        &|| markings::all(files, |path| is_published(&reading, path)),
    ];
    found.extend(side_by_side(&parts, |part| part()).into_iter().flatten());
    if let Some(team) = &reading.team {
        let place = Place::item("team.toml", "expires");
        ends(
            team.expires,
            now,
            place,
            "check-expired",
            "check-expires-soon",
            &mut found,
        );
        if team.published > now {
            let [date, time] =
                ["%Y-%m-%d", "%H:%M:%S"].map(|part| team.published.strftime(part).to_string());
            let args = Args::from([("date", date), ("time", time)]);
            let code = "check-published-ahead";
            let ahead = diagnostic(Severity::Warning, code, "team.toml", "published", args);
            found.push(ahead);
        }
        found.retain(|finding| !is_of_encoding(finding, team.source(), &broken));
    }
    for stray in found.iter_mut().filter(|d| d.code == "file-unknown") {
        // A reader passes over what it does not know; a team should not publish it unawares.
        stray.severity = Severity::Error;
    }
    found.retain(|finding| !reading.follows(finding));
    bounded(&mut found);
    published::locate(files, &mut found);
    found.sort_by(in_order);
    found
}

/// Errors first, then by place.
fn in_order(a: &Diagnostic, b: &Diagnostic) -> Ordering {
    (a.severity, &a.place, a.code).cmp(&(b.severity, &b.place, b.code))
}

/// The files as far as they can be read, and the paths of the texts in another encoding than UTF-8. Those are told of;
/// nearly all of what is in them can be told from other mistakes.
fn readable(files: &Files) -> (Cow<'_, Files>, BTreeSet<&str>) {
    let is_text = |path: &str| {
        [".toml", ".ftl", ".md"]
            .iter()
            .any(|end| path.ends_with(end))
    };
    let is_broken = |(path, bytes): &(&String, &Vec<u8>)| {
        (is_text(path) || *path == "CONTACT") && str::from_utf8(bytes).is_err()
    };
    let mut readable = Cow::Borrowed(files);
    let mut broken = BTreeSet::new();
    for (path, bytes) in files.iter().filter(is_broken) {
        let text = String::from_utf8_lossy(bytes).into_owned();
        readable.to_mut().insert(path.clone(), text.into_bytes());
        broken.insert(path.as_str());
    }
    (readable, broken)
}

/// Whether a text seems to have changed since it was translated only because its encoding did.
fn is_of_encoding(finding: &Diagnostic, source: &str, broken: &BTreeSet<&str>) -> bool {
    let name = finding.place.file.rsplit('/').next().unwrap_or_default();
    finding.code == "translation-stale" && broken.contains(&*format!("locales/{source}/{name}"))
}

/// Whether a file is no text of a language that the team does not list.
fn is_published(reading: &published::Reading, path: &str) -> bool {
    let Some((tag, _)) = path
        .strip_prefix("locales/")
        .and_then(|p| p.split_once('/'))
    else {
        return true;
    };
    let team = reading.team.as_ref();
    team.is_none_or(|team| team.languages.iter().any(|listed| listed == tag))
}

/// What a folder changes of a bundle that was published before, as far as it costs somebody something.
pub fn against(old: &Files, new: &Files, now: Timestamp) -> Vec<Diagnostic> {
    let reading = published::study(new);
    let mut found = lint::changes(&published::study(old), &reading, new);
    found.extend(keys::changed(old, new, &reading, now));
    found.sort_by(in_order);
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
        place: Place::item(file, item),
        args,
    }
}

/// Tells of what has ended, or will soon.
fn ends(
    end: Timestamp,
    now: Timestamp,
    place: Place,
    ended: &'static str,
    soon: &'static str,
    found: &mut Vec<Diagnostic>,
) {
    let days = end.duration_since(now).as_hours() / 24;
    let (severity, code) = match end <= now {
        true => (Severity::Error, ended),
        false if days < SOON => (Severity::Warning, soon),
        false => return,
    };
    let date = end.strftime("%Y-%m-%d").to_string();
    found.push(Diagnostic {
        severity,
        code,
        place,
        args: Args::from([("date", date)]),
    });
}
