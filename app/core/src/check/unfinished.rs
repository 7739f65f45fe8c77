//! What `team new` left to be filled in, and what says nothing.

use super::diagnostic;
use crate::translate::TO_TRANSLATE;
use std::ops::Range;
use tocsin_form_schema::diagnostic::{Args, Diagnostic, MOST, Severity};
use tocsin_form_schema::published::Files;
use tocsin_form_schema::translation;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What `team new` writes where a telephone number belongs: no number begins so.
pub const PLACEHOLDER: &str = "+00 000 000 000";

/// Around what `team new` asks for in a text: `[[how to reach you]]`.
pub(crate) const TO_FILL_IN: (&str, &str) = ("[[", "]]");

/// What `team new` left to be filled in, and sections of the description without a word.
/// A language of which `is_published` says that nobody sees it yet stops nobody.
pub(super) fn all(files: &Files, is_published: impl Fn(&str) -> bool) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    // What translations were made from is the program's own file; it may hold what was once to be filled in.
    let is_own = |path: &str| path.rsplit('/').next() == Some(translation::FILE);
    for (path, bytes) in files.iter().filter(|(path, _)| !is_own(path)) {
        let Ok(text) = str::from_utf8(bytes) else {
            continue;
        };
        let mut tell = |severity, code, line: u32, columns| {
            let mut told = diagnostic(severity, code, path, "", Args::new());
            told.place.line = Some(line);
            told.place.columns = Some(columns);
            if !is_published(path) {
                told.severity = Severity::Warning;
            }
            found.push(told);
        };
        // What stands below is another language's, and is told there.
        if path.ends_with("/team.md") && text.starts_with(TO_TRANSLATE) {
            let columns = (1, TO_TRANSLATE.chars().count() as u32 + 1);
            tell(Severity::Warning, "check-to-translate", 1, columns);
            continue;
        }
        if text.contains(PLACEHOLDER) {
            for (line, columns) in placeholders(path, text) {
                tell(Severity::Error, "check-placeholder", line, columns);
            }
        }
        if path.ends_with(".toml") && text.contains(TO_FILL_IN.0) {
            for (line, columns) in guesses(path, text) {
                tell(Severity::Error, "check-guess", line, columns);
            }
        }
        let is_shown = path == "CONTACT" || path.ends_with(".md") || path.ends_with(".ftl");
        if is_shown && text.contains(TO_FILL_IN.0) {
            for (number, _, line) in lines(path, text) {
                if let Some(columns) = to_fill_in(line) {
                    tell(Severity::Error, "check-to-fill-in", number, columns);
                }
            }
        }
        if path.ends_with("/team.md") {
            let empty = empty_sections(text);
            found.extend(empty.into_iter().take(MOST).map(|(line, section)| {
                let code = "check-empty-section";
                let mut empty = diagnostic(Severity::Warning, code, path, section, Args::new());
                empty.place.line = Some(line);
                empty
            }));
        }
    }
    found
}

/// Lines with their number from 1 and the offset at which each begins, without Fluent's comments. What looks like a
/// comment in a description is shown to its readers as it stands.
fn lines<'t>(path: &str, text: &'t str) -> impl Iterator<Item = (u32, usize, &'t str)> {
    let has_comments = path.ends_with(".ftl");
    let mut at = 0;
    let all = (1..)
        .zip(text.split_inclusive('\n'))
        .map(move |(number, line)| {
            let start = at;
            at += line.len();
            (number, start, line)
        });
    all.filter(move |(.., line)| !(has_comments && line.starts_with('#')))
}

/// Line and columns of what is to be filled in and stands in the comment behind a value of a TOML file: the value is no
/// more than a guess.
fn guesses(path: &str, text: &str) -> Vec<(u32, (u32, u32))> {
    let values = values(text);
    let of_line = |(number, start, line): (u32, usize, &str)| {
        let is_sign = |at: &usize| !values.iter().any(|value| value.contains(&(start + at)));
        let at = line.match_indices('#').map(|(at, _)| at).find(is_sign)?;
        let (written, comment) = line.split_at_checked(at)?;
        let before = written.chars().count() as u32;
        let (first, end) = to_fill_in(comment).filter(|_| !written.trim().is_empty())?;
        Some((number, (before + first, before + end)))
    };
    lines(path, text).filter_map(of_line).collect()
}

/// Where the texts of a TOML file stand.
fn values(text: &str) -> Vec<Range<usize>> {
    let mut values = Vec::new();
    let (table, _) = DeTable::parse_recoverable(text);
    let all = table.get_ref().values();
    all.for_each(|value| strings(value, &mut values));
    values
}

/// Line and columns of the first placeholder of each line; of a TOML file, of those that are in a value.
fn placeholders(path: &str, text: &str) -> Vec<(u32, (u32, u32))> {
    let is_toml = path.ends_with(".toml");
    let values = match is_toml {
        true => values(text),
        false => Vec::new(),
    };
    let in_value = |at: usize| !is_toml || values.iter().any(|value| value.contains(&at));
    let of_line = |(number, start, line): (u32, usize, &str)| {
        let mut all = line.match_indices(PLACEHOLDER);
        let (at, _) = all.find(|(at, _)| in_value(start + at))?;
        let first = line.get(..at)?.chars().count() as u32 + 1;
        Some((number, (first, first + PLACEHOLDER.len() as u32)))
    };
    lines(path, text).filter_map(of_line).collect()
}

/// Where the texts in a value stand.
fn strings(value: &Spanned<DeValue<'_>>, found: &mut Vec<Range<usize>>) {
    match value.get_ref() {
        DeValue::String(_) => found.push(value.span()),
        DeValue::Array(items) => items.iter().for_each(|item| strings(item, found)),
        DeValue::Table(table) => table.values().for_each(|value| strings(value, found)),
        _ => {}
    }
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
