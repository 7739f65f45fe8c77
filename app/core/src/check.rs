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
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Place, Severity, bounded};
use tocsin_form_schema::lint;
use tocsin_form_schema::published::{self, Files};

pub use fold::fold;
pub use names::messages;
pub use told::{Told, count, suggestion, told};
pub use unfinished::PLACEHOLDER;

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
    }
    for stray in found.iter_mut().filter(|d| d.code == "file-unknown") {
        // A reader passes over what it does not know; a team should not publish it unawares.
        stray.severity = Severity::Error;
    }
    found.retain(|finding| !reading.follows(finding));
    bounded(&mut found);
    published::locate(files, &mut found);
    found.sort_by(|a, b| (a.severity, &a.place, a.code).cmp(&(b.severity, &b.place, b.code)));
    found
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
pub fn against(old: &Files, new: &Files) -> Vec<Diagnostic> {
    let mut found = lint::changes(&published::study(old), &published::study(new), new);
    found.extend(keys::changed(old, new));
    found.sort_by(|a, b| (a.severity, &a.place, a.code).cmp(&(b.severity, &b.place, b.code)));
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
