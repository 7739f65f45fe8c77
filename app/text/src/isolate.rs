//! Data inside sentences: addresses, digests, numbers of many parts.
//!
//! The bidirectional algorithm orders letters, digits and marks each by their own class, so that `2001:db8::1` or
//! `22/tcp` fall apart in a sentence that runs from the right. Such a piece is one thing, written from the left:
//! [`data`] finds it, and the layout isolates it (UAX #9, LRI … PDI) where it is drawn, never in the text itself.

use std::ops::Range;

#[cfg(test)]
mod tests;

/// The places of data in a text, in order, as byte ranges.
///
/// A piece is a run of visible ASCII with a digit in it, or with a mark that joins (`.`, `:`, `/`, `@`, `\`, `_`)
/// inside it; marks of a sentence around it do not belong to it. Groups of digits after a `+` are one telephone
/// number.
pub fn data(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut joins = false;
    for piece in pieces(text) {
        let Some(words) = text.get(piece.clone()) else {
            continue;
        };
        let telephone = words.starts_with('+');
        let number = words
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '-' | '.' | '(' | ')' | '/'));
        match found.last_mut() {
            Some(last) if joins && number && is_gap(text.get(last.end..piece.start)) => {
                last.end = piece.end;
            }
            _ if is_data(words) => {
                joins = telephone;
                found.push(piece);
            }
            _ => joins = false,
        }
    }
    found
}

/// What stands between the groups of a telephone number.
fn is_gap(between: Option<&str>) -> bool {
    between.is_some_and(|between| matches!(between, " " | ") " | " (" | ") ("))
}

/// Whether order within the piece could be lost.
fn is_data(words: &str) -> bool {
    let inner = words.get(1..words.len().saturating_sub(1)).unwrap_or_default();
    let joined = inner.contains(['.', ':', '/', '@', '\\', '_', '-', '=', '#']);
    words.len() > 1 && (words.bytes().any(|b| b.is_ascii_digit()) || joined)
}

/// Runs of visible ASCII without the marks of a sentence at their ends.
fn pieces(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = text.get(at..)?;
            let start = at + rest.find(|c: char| c.is_ascii_graphic())?;
            let run = text.get(start..)?;
            let length = run
                .find(|c: char| !c.is_ascii_graphic())
                .unwrap_or(run.len());
            at = start + length;
            let run = run.get(..length)?;
            let led = run.trim_start_matches(['(', '[', '{', '<', '"', '\'', ',', ';', '=']);
            let words =
                led.trim_end_matches([')', ']', '}', '>', '"', '\'', ',', ';', ':', '.', '!', '?']);
            if !words.is_empty() {
                let start = start + (length - led.len());
                return Some(start..start + words.len());
            }
        }
    })
}
