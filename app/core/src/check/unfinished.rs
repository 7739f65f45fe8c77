//! What `team new` left to be filled in, and what says nothing.

use super::diagnostic;
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Severity};
use tocsin_form_schema::published::Files;

/// What `team new` writes where a telephone number belongs: no number begins so.
pub const PLACEHOLDER: &str = "+00 000 000 000";

/// Around what `team new` asks for in a text: `[[how to reach you]]`.
const TO_FILL_IN: (&str, &str) = ("[[", "]]");

/// What `team new` left to be filled in, and sections of the description without a word.
pub(super) fn all(files: &Files) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (path, bytes) in files {
        let Ok(text) = str::from_utf8(bytes) else {
            continue;
        };
        for (line, number) in text.lines().zip(1..) {
            if let Some((before, _)) = line.split_once(PLACEHOLDER) {
                let mut placeholder =
                    diagnostic(Severity::Error, "check-placeholder", path, "", Args::new());
                let first = before.chars().count() as u32 + 1;
                placeholder.place.line = Some(number);
                placeholder.place.columns = Some((first, first + PLACEHOLDER.len() as u32));
                found.push(placeholder);
            }
        }
        if path == "CONTACT" || path.ends_with(".md") || path.ends_with(".ftl") {
            found.extend(text.lines().zip(1..).filter_map(|(line, number)| {
                let columns = to_fill_in(line)?;
                let mut open =
                    diagnostic(Severity::Warning, "check-to-fill-in", path, "", Args::new());
                open.place.line = Some(number);
                open.place.columns = Some(columns);
                Some(open)
            }));
        }
        if path.ends_with("/team.md") {
            let empty = empty_sections(text);
            found.extend(empty.into_iter().map(|(line, section)| {
                let mut empty = diagnostic(
                    Severity::Warning,
                    "check-empty-section",
                    path,
                    section,
                    Args::new(),
                );
                empty.place.line = Some(line);
                empty
            }));
        }
    }
    found
}

/// The columns of the first place to fill in of a line, from 1, the end not included.
fn to_fill_in(line: &str) -> Option<(u32, u32)> {
    let (open, close) = TO_FILL_IN;
    let (before, rest) = line.split_once(open)?;
    let (inside, _) = rest.split_once(close)?;
    let first = before.chars().count() as u32 + 1;
    let length = inside.chars().count() + open.len() + close.len();
    Some((first, first + length as u32))
}

/// Headings with nothing below them before the next heading of the same or a higher level, with their lines.
fn empty_sections(text: &str) -> Vec<(u32, &str)> {
    let level = |line: &str| line.bytes().take_while(|b| *b == b'#').count();
    let lines: Vec<(u32, &str)> = (1..)
        .zip(text.lines())
        .filter(|(_, line)| !line.trim().is_empty())
        .collect();
    let next = lines.iter().skip(1).map(Some).chain([None]);
    let empty = lines.iter().zip(next).filter(|((_, line), next)| {
        let own = level(line);
        own > 0 && next.is_none_or(|(_, next)| (1..=own).contains(&level(next)))
    });
    empty
        .map(|((number, line), _)| (*number, line.trim_start_matches('#').trim()))
        .collect()
}
