//! Characters that are not seen and change how others are read.

use super::say;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::published::Files;

/// Most of them that are told of one file.
const MOST: usize = 50;

/// Mistakes that name the character at fault, or come before all others on their line.
const TOLD: &[&str] = &["hidden-character", "rule-look-alike", "toml-syntax"];

/// Whether a text of a team has no use for a character. What joins letters or leans a full stop to its sentence (ZWJ,
/// ZWNJ, LRM, RLM, ALM) is part of how some languages are written.
fn is_hidden(c: char) -> bool {
    // Most letters there are need no more than this.
    if matches!(c, ' '..='~' | '\u{a0}'..='\u{115e}') {
        return false;
    }
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(
            c,
            '\u{200b}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{180e}'
        )
        || matches!(
            c,
            '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{e0000}'..='\u{e007f}'
        )
        || matches!(c, '\u{17b4}' | '\u{17b5}' | '\u{2800}')
        || matches!(c, WIDE_BLANK | '\u{fe00}'..='\u{fe0f}')
}

/// The blank of Chinese and Japanese, as wide as their letters.
const WIDE_BLANK: char = '\u{3000}';
/// Where the letters of East Asia begin.
const EAST_ASIA: char = '\u{2e80}';

/// Whether a hidden character has its use between these two after all: a wide blank beside a letter of its width, a
/// selector behind what it gives another form, such as a sign that is coloured or not; behind a letter of the scripts
/// before U+1000 there is no other form.
fn is_used(before: Option<char>, c: char, after: Option<char>) -> bool {
    match c {
        WIDE_BLANK => [before, after]
            .iter()
            .flatten()
            .any(|c| *c >= EAST_ASIA && *c != WIDE_BLANK && !is_hidden(*c)),
        '\u{fe00}'..='\u{fe0f}' => before.is_some_and(|before| {
            !before.is_whitespace()
                && !is_hidden(before)
                && (before >= '\u{1000}' || !before.is_alphabetic())
        }),
        _ => false,
    }
}

/// The hidden characters of a line, with their columns counted from 1.
fn in_line(line: &str) -> impl Iterator<Item = (u32, char)> {
    let before = std::iter::once(None).chain(line.chars().map(Some));
    let after = line.chars().skip(1).map(Some).chain([None]);
    let around = before.zip(after).zip((1..).zip(line.chars()));
    around.filter_map(|((before, after), (column, c))| {
        (is_hidden(c) && !is_used(before, c, after)).then_some((column, c))
    })
}

/// Each in every text of the bundle, comments too; `told` has those that are mistakes already.
pub(super) fn all(files: &Files, told: &[Diagnostic]) -> Vec<Diagnostic> {
    let texts = files.iter().filter(|(path, _)| {
        *path == "CONTACT"
            || [".toml", ".ftl", ".md"]
                .iter()
                .any(|end| path.ends_with(end))
    });
    let mut found = Vec::new();
    for (path, bytes) in texts {
        let Ok(text) = std::str::from_utf8(bytes) else {
            continue;
        };
        if !text.contains(is_hidden) {
            continue;
        }
        let told = |line: u32| {
            let here = |d: &Diagnostic| d.place.file == *path && d.place.line == Some(line);
            (told.iter()).any(|d| TOLD.contains(&d.code) && here(d))
        };
        let lines = (1..).zip(text.lines()).filter(|(number, _)| !told(*number));
        let each = lines
            .flat_map(|(number, line)| in_line(line).map(move |(column, c)| (number, column, c)));
        found.extend(each.take(MOST).map(|(line, column, c)| {
            let place = Place {
                line: Some(line),
                columns: Some((column, column + 1)),
                ..Place::file(path)
            };
            if (line, column, c) == (1, 1, '\u{feff}') {
                return say(Severity::Warning, place, "byte-order-mark", []);
            }
            let character = format!("U+{:04X}", u32::from(c));
            let pairs = [("character", &*character)];
            say(Severity::Warning, place, "hidden-in-text", pairs)
        }));
    }
    found
}
