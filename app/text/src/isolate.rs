//! Data inside sentences: addresses, digests, numbers of many parts.
//!
//! The bidirectional algorithm orders letters, digits and marks each by their own class, so that `2001:db8::1` or
//! `22/tcp` fall apart in a sentence that runs from the right. Such a piece is one thing, written from the left:
//! [`data`] finds it, and the layout isolates it (UAX #9, LRI … PDI) where it is drawn, never in the text itself.

use std::ops::Range;

use unicode_segmentation::GraphemeCursor;

#[cfg(test)]
mod tests;

/// The places of data in a text, in order, as byte ranges.
///
/// A piece is a run of visible ASCII without the marks of a sentence around it; it is data when it has a digit, or a
/// mark that joins (`.`, `:`, `/`, `@`, `-`, …) before its end. What stands beside it and would run with it from the
/// left anyway (UAX #9, W7 and N1), such as the word in `RFC 2350`, goes with it: isolated alone it would change
/// places with its neighbour. So do the groups of a telephone number, and a unit behind its number.
pub fn data(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut phrase: Option<Phrase> = None;
    for piece in pieces(text) {
        let words = text.get(piece.clone()).unwrap_or_default();
        match &mut phrase {
            Some(open)
                if text
                    .get(open.range.end..piece.start)
                    .is_some_and(|gap| open.goes_on(gap, words)) =>
            {
                open.range.end = piece.end;
                open.data |= is_data(words);
                open.letters |= has_letter(words);
            }
            _ => {
                let next = Phrase {
                    range: piece,
                    data: is_data(words),
                    letters: has_letter(words),
                    telephone: words.starts_with('+'),
                };
                found.extend(phrase.replace(next).filter(|p| p.data).map(|p| p.range));
            }
        }
    }
    found.extend(phrase.filter(|p| p.data).map(|p| p.range));
    // An accent behind it, a keycap, a sign that stands under digits: what is one character is not torn.
    found.retain(|range| is_boundary(text, range.start) && is_boundary(text, range.end));
    // Who wrote a mark of direction beside it (CLDR does, in Arabic dates) has said how it is to be ordered.
    let mark = |c: char| matches!(c, '\u{200f}' | '\u{61c}');
    found.retain(|range| {
        let before = text.get(..range.start).is_some_and(|t| t.ends_with(mark));
        let behind = text.get(range.end..).is_some_and(|t| t.starts_with(mark));
        !before && !behind
    });
    found
}

/// Whether a character as seen begins or ends here (UAX #29).
fn is_boundary(text: &str, at: usize) -> bool {
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    cursor.is_boundary(text, 0).unwrap_or(false)
}

/// Pieces that run from the left together.
struct Phrase {
    range: Range<usize>,
    data: bool,
    letters: bool,
    telephone: bool,
}

impl Phrase {
    fn goes_on(&self, gap: &str, words: &str) -> bool {
        let group = |words: &str| {
            words
                .bytes()
                .all(|b| matches!(b, b'0'..=b'9' | b'-' | b'.' | b'/'))
        };
        match gap {
            " " if self.telephone && !self.letters => group(words),
            ") " | " (" | ") (" => self.telephone && !self.letters && group(words),
            " " => self.letters || has_letter(words),
            ", " | "; " | ": " => self.letters && begins_with_letter(words),
            _ => false,
        }
    }
}

fn has_letter(words: &str) -> bool {
    words.bytes().any(|b| b.is_ascii_alphabetic())
}

fn begins_with_letter(words: &str) -> bool {
    let first = words.bytes().find(u8::is_ascii_alphanumeric);
    first.is_some_and(|b| b.is_ascii_alphabetic())
}

/// Whether order within the piece could be lost.
fn is_data(words: &str) -> bool {
    let before_last = words
        .get(..words.len().saturating_sub(1))
        .unwrap_or_default();
    let joined = before_last.contains(['.', ':', '/', '@', '\\', '_', '-', '=', '#']);
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
            // What joins it to a word of another script, such as the hyphen of a Hebrew prefix, stands between them.
            let joined = text
                .get(..start)
                .is_some_and(|t| t.ends_with(char::is_alphabetic));
            let led = match joined && led.len() == length {
                true => led.trim_start_matches(['-', ':', '.']),
                false => led,
            };
            let words =
                led.trim_end_matches([')', ']', '}', '>', '"', '\'', ',', ';', ':', '.', '!', '?']);
            let goes_on = text
                .get(at..)
                .is_some_and(|t| t.starts_with(char::is_alphabetic));
            let words = match goes_on && words.len() == led.len() {
                true => words.trim_end_matches('-'),
                false => words,
            };
            if !words.is_empty() {
                let start = start + (length - led.len());
                return Some(start..start + words.len());
            }
        }
    })
}
