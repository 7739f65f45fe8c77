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
        let each = lines.flat_map(|(number, line)| {
            let chars = (1..).zip(line.chars()).filter(|(_, c)| is_hidden(*c));
            chars.map(move |(column, c)| (number, column, c))
        });
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
