//! `team check`: every finding at its line, all of them in one run.

use super::schemas;
use super::snippet::Snippet;
use crate::files;
use crate::out::Out;
use crate::refuse::Refused;
use serde_json::{Value, json};
use std::io::IsTerminal;
use std::path::Path;
use tocsin_core::bundle::{self, Seen};
use tocsin_core::check;
use tocsin_core::clock::ReferenceTime;
use tocsin_core::folder;
use tocsin_form_schema::diagnostic::{Diagnostic, Severity};
use tocsin_form_schema::published::Files;

/// Runs the command. `against` is what was published before: a bundle or its folder.
pub fn run(dir: &Path, against: Option<&Path>, strict: bool, out: &Out) -> Result<(), Refused> {
    let files = folder::read(dir)?;
    let mut found = findings(&files, out);
    if let Some(old) = against {
        let now = out.context.clock.now().timestamp();
        found.extend(check::against(&before(old, out)?, &files, now));
        found.sort_by_key(|d| d.severity);
    }
    found.extend(schemas::outdated(dir));
    if out.json {
        let all: Vec<Value> = found.iter().map(|d| as_json(d, out)).collect();
        out.say(&format!("{:#}", Value::Array(all)));
    } else {
        show_all(&found, dir, &files, out);
    }
    verdict(&found, strict, out)
}

/// Refuses a folder with errors before it is signed; shows them and the warnings.
pub fn before_signing(dir: &Path, out: &Out) -> Result<(), Refused> {
    let files = folder::read(dir)?;
    let found = findings(&files, out);
    let mut told = found;
    told.retain(|d| d.severity != Severity::Note);
    show_all(&told, dir, &files, out);
    match check::count(&told, Severity::Error) {
        0 => Ok(()),
        _ => Err(Refused::Told),
    }
}

fn findings(files: &Files, out: &Out) -> Vec<Diagnostic> {
    check::bundle(files, out.context.clock.now().timestamp())
}

/// The files of what was published before.
fn before(old: &Path, out: &Out) -> Result<Files, Refused> {
    if old.is_dir() {
        return Ok(folder::read(old)?);
    }
    let at = ReferenceTime(out.context.clock.now().timestamp());
    // It was believed when it was published: a signer that has expired since is no matter here.
    let bundle = bundle::verify(&files::read(old)?, at, Seen::Former)?;
    Ok(bundle.files.clone())
}

fn verdict(found: &[Diagnostic], strict: bool, out: &Out) -> Result<(), Refused> {
    let errors = check::count(found, Severity::Error);
    let warnings = check::count(found, Severity::Warning);
    let shown = [
        ("errors", &*errors.to_string()),
        ("warnings", &*warnings.to_string()),
    ];
    if errors > 0 || strict && warnings > 0 {
        if !out.json {
            out.warn(&out.word("findings-count", &shown));
        }
        return Err(Refused::Told);
    }
    if !out.json {
        out.say(&out.word("findings-none", &shown));
    }
    Ok(())
}

fn as_json(diagnostic: &Diagnostic, out: &Out) -> Value {
    let place = &diagnostic.place;
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    json!({
        "code": diagnostic.code,
        "severity": severity,
        "file": place.file,
        "line": place.line,
        "column": place.columns.map(|(from, _)| from),
        "end_column": place.columns.map(|(_, to)| to),
        "item": (!place.item.is_empty()).then_some(&place.item),
        "message": out.told(diagnostic).sentence,
        "suggestion": check::suggestion(diagnostic),
    })
}

/// The findings as a person reads them.
fn show_all(found: &[Diagnostic], dir: &Path, files: &Files, out: &Out) {
    let told = check::fold(found, files);
    told.iter().for_each(|d| show(d, dir, files, out));
}

/// One finding: where, how bad, what; the line with a mark below; what to do.
fn show(diagnostic: &Diagnostic, dir: &Path, files: &Files, out: &Out) {
    let place = &diagnostic.place;
    let paint = Paint::of(diagnostic.severity);
    let mut at = dir.join(&place.file).display().to_string();
    let number = |n: u32| format!(":{n}");
    at.extend(place.line.map(number));
    at.extend(place.columns.map(|(from, _)| number(from)));
    if place.columns.is_none() && !place.item.is_empty() {
        at.push_str(&format!(" ({})", place.item));
    }
    let told = out.told(diagnostic);
    let level = paint.over(&format!("{}[{}]", told.level, diagnostic.code));
    let at = tocsin_i18n::visible(&at).into_owned();
    out.warn(&format!("{at}: {level}: {}", told.sentence));
    let text = files.get(&place.file).and_then(|b| str::from_utf8(b).ok());
    if let (Some(text), Some(line), Some((from, to))) = (text, place.line, place.columns) {
        let source = text.lines().nth((line as usize).saturating_sub(1));
        let snippet = Snippet::of(source.unwrap_or_default(), from, to);
        let number = line.to_string();
        let margin = " ".repeat(number.len());
        out.warn(&format!("  {number} | {}", snippet.line));
        let mark = paint.over(&"^".repeat(snippet.marked));
        out.warn(&format!(
            "  {margin} | {}{mark}",
            " ".repeat(snippet.before)
        ));
    }
    for more in told.way_on.iter().chain(&told.near) {
        out.warn(&format!("    = {more}"));
    }
}

/// Colour, where somebody looks at a terminal that may show it.
struct Paint(Option<&'static str>);

impl Paint {
    fn of(severity: Severity) -> Paint {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty());
        let colour = match severity {
            Severity::Error => "\u{1b}[1;31m",
            Severity::Warning => "\u{1b}[1;33m",
            Severity::Note => "\u{1b}[1;36m",
        };
        Paint((wanted && std::io::stderr().is_terminal()).then_some(colour))
    }

    fn over(&self, text: &str) -> String {
        match self.0 {
            Some(colour) => format!("{colour}{text}\u{1b}[0m"),
            None => text.to_owned(),
        }
    }
}
