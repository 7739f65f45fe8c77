//! Data inside sentences: addresses, digests, numbers of many parts.
//!
//! The bidirectional algorithm orders letters, digits and marks each by their own class, so that `2001:db8::1` or
//! `22/tcp` fall apart in a sentence that runs from the right. Such a piece is one thing, written from the left:
//! [`data`] finds it, and the layout isolates it (UAX #9, LRI … PDI) where it is drawn, never in the text itself.

use std::ops::Range;

use unicode_segmentation::GraphemeCursor;

#[cfg(test)]
mod tests;

/// Marks that are taken off a piece: each is looked for in all of it, and a piece may be a megabyte of brackets.
const MOST_MARKS: usize = 16;

/// A place of data in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Data {
    /// Its bytes.
    pub range: Range<usize>,
    /// It has letters: beside it, words from the left go on as they would without an isolate.
    pub letters: bool,
}

/// The places of data in a text, in order.
///
/// A piece is a run of visible ASCII, and of signs that go with numbers, without the marks of a sentence around it; it
/// is data when it has a digit, or a mark that joins (`.`, `:`, `/`, `@`, `-`, …) before its end. A path or an address
/// is one piece to its next space, whatever letters it has. What stands beside data and would run with it from the
/// left anyway (UAX #9, W7 and N1), such as the word in `RFC 2350`, goes with it: isolated alone it would change
/// places with its neighbour. So do the groups of a telephone number, a unit behind its number, and both sides of an
/// operator or an arrow.
pub fn data(text: &str) -> Vec<Data> {
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
                found.extend(phrase.replace(next).and_then(Phrase::into_data));
            }
        }
    }
    found.extend(phrase.and_then(Phrase::into_data));
    // An accent behind it, a keycap, a sign that stands under digits: what is one character is not torn.
    found.retain(|Data { range, .. }| {
        is_boundary(text, range.start) && is_boundary(text, range.end)
    });
    // Who wrote a mark of direction beside it (CLDR does, in Arabic dates) has said how it is to be ordered.
    let mark = |c: char| matches!(c, '\u{200f}' | '\u{61c}');
    found.retain(|Data { range, .. }| {
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
    fn into_data(self) -> Option<Data> {
        let Phrase { range, letters, .. } = self;
        self.data.then_some(Data { range, letters })
    }

    fn goes_on(&self, gap: &str, words: &str) -> bool {
        let group = |words: &str| {
            words
                .bytes()
                .all(|b| matches!(b, b'0'..=b'9' | b'-' | b'.' | b'/' | b'(' | b')'))
        };
        match gap {
            " " | " (" | ") " | ") (" if self.telephone && !self.letters => group(words),
            " " => self.letters || has_letter(words),
            ", " | "; " | ": " => self.letters && begins_with_letter(words),
            _ if is_operator(gap) => self.letters || has_letter(words),
            _ => matches!(gap.trim_matches(' '), "→" | "⇒" | "->" | "=>") && self.data,
        }
    }
}

/// What stands between the sides of a command or of a sum.
fn is_operator(gap: &str) -> bool {
    let sign = |c| {
        matches!(
            c,
            '|' | '<' | '>' | '=' | '&' | '+' | '*' | '-' | '/' | '%' | '^'
        )
    };
    gap.contains(sign) && gap.chars().all(|c| c == ' ' || sign(c))
}

fn has_letter(words: &str) -> bool {
    words.bytes().any(|b| b.is_ascii_alphabetic())
}

fn begins_with_letter(words: &str) -> bool {
    let first = words.bytes().find(u8::is_ascii_alphanumeric);
    first.is_some_and(|b| b.is_ascii_alphabetic())
}

/// Whether order within the piece could be lost.
pub(crate) fn is_data(words: &str) -> bool {
    let before_last = words
        .get(..words.floor_char_boundary(words.len().saturating_sub(1)))
        .unwrap_or_default();
    let joined = before_last.contains(['.', ':', '/', '@', '\\', '_', '-', '=', '#']);
    // `C++`, `C#`.
    let named = has_letter(words) && words.ends_with(['+', '#']);
    words.len() > 1 && (words.bytes().any(|b| b.is_ascii_digit()) || joined || named)
}

/// Signs that belong to the number they stand at: of currency, of degree and of comparison.
fn is_sign(c: char) -> bool {
    matches!(
        c,
        '±' | '°'
            | '§'
            | '¢'
            | '£'
            | '¥'
            | '€'
            | '₪'
            | '₽'
            | '₹'
            | '−'
            | '≈'
            | '≤'
            | '≥'
            | '×'
            | '№'
            | 'µ'
    )
}

/// Pieces, without the marks of a sentence at their ends.
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = text.get(at..)?;
            let start = at + rest.find(|c: char| c.is_ascii_graphic() || is_sign(c))?;
            let run = text.get(start..)?;
            let before = text.get(..start).unwrap_or_default();
            let joined = before.ends_with(char::is_alphabetic);
            let length = length(run);
            let address = run.get(..length).is_some_and(|run| match joined {
                true => run.strip_prefix('-').is_some_and(is_address),
                false => is_address(run),
            });
            let length = match address {
                true => run.find(char::is_whitespace).unwrap_or(run.len()),
                false => length,
            };
            at = start + length;
            let run = run.get(..length)?;
            // What joins it to a word of another script, such as the hyphen of a Hebrew prefix, stands between them.
            let led = match joined {
                true => run.strip_prefix(['-', ':', '.']).unwrap_or(run),
                false => run,
            };
            let led = (run.len() - led.len(), led);
            let words = trimmed(led.1);
            let goes_on = text
                .get(at..)
                .is_some_and(|t| t.starts_with(char::is_alphabetic));
            let hyphens = led
                .1
                .get(words.clone())
                .map_or(0, |words| words.len() - words.trim_end_matches('-').len());
            let end = match goes_on && words.end == led.1.len() {
                true => words.end - hyphens,
                false => words.end,
            };
            if words.start < end {
                let start = start + led.0;
                return Some(start + words.start..start + end);
            }
        }
    })
}

/// How long a run of visible ASCII and signs is; a dash between two of its parts belongs to it.
fn length(run: &str) -> usize {
    let mut characters = run.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let dash = |next: Option<&(usize, char)>| {
            c == '–' && at > 0 && next.is_some_and(|(_, next)| next.is_ascii_alphanumeric())
        };
        if !(c.is_ascii_graphic() || is_sign(c) || dash(characters.peek())) {
            return at;
        }
    }
    run.len()
}

/// A path or an address, which may have letters of any script.
fn is_address(run: &str) -> bool {
    let run = run.trim_start_matches(['(', '[', '<', '"', '\'']);
    let mut first = run.chars();
    let drive = first.next().is_some_and(|c| c.is_ascii_alphabetic())
        && first.next() == Some(':')
        && first.next().is_some_and(|c| matches!(c, '\\' | '/'));
    let scheme = run.split_once("://").is_some_and(|(scheme, _)| {
        !scheme.is_empty()
            && scheme
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"+.-".contains(&b))
    });
    drive || scheme || run.starts_with("\\\\") || run.starts_with("~/") || run.starts_with('/')
}

/// Whether one pair of brackets or quotation marks stands around all of it.
fn is_wrapped(words: &str) -> bool {
    let Some((first, last)) = words.chars().next().zip(words.chars().next_back()) else {
        return false;
    };
    let mut depth = 0i32;
    match (first, last) {
        ('(', ')') | ('[', ']') | ('{', '}') | ('<', '>') => {
            let closed = words.char_indices().find(|(_, c)| {
                depth += i32::from(*c == first) - i32::from(*c == last);
                depth == 0
            });
            closed.is_some_and(|(at, _)| at + 1 == words.len())
        }
        ('"', '"') | ('\'', '\'') | ('`', '`') => words.matches(first).count() == 2,
        _ => false,
    }
}

/// Where the words are without marks of the sentence; a bracket or a quotation mark stays when its partner is inside.
fn trimmed(run: &str) -> Range<usize> {
    let (mut from, mut to) = (0, run.len());
    for _ in 0..MOST_MARKS {
        let Some(words) = run.get(from..to) else {
            break;
        };
        let more = |one: char, than: char| words.matches(one).count() > words.matches(than).count();
        let odd = |mark: char| words.matches(mark).count() % 2 == 1;
        let opens = |c: char| match c {
            '(' => more('(', ')'),
            '[' => more('[', ']'),
            '{' => more('{', '}'),
            '<' => more('<', '>'),
            '"' | '\'' | '`' => odd(c),
            _ => matches!(c, ',' | ';' | '=' | '>' | '|'),
        };
        let closes = |c: char| match c {
            ')' => more(')', '('),
            ']' => more(']', '['),
            '}' => more('}', '{'),
            '>' => more('>', '<'),
            '"' | '\'' | '`' => odd(c),
            // An address has letters of any script; behind it a sentence ends with its own marks.
            '،' | '؛' | '؟' | '۔' | '»' | '”' | '’' | '…' | '、' | '。' | '，' | '；' | '：'
            | '！' | '？' | '）' | '」' | '』' => true,
            _ => matches!(c, ',' | ';' | ':' | '.' | '!' | '?' | '<' | '|'),
        };
        if is_wrapped(words) {
            (from, to) = (from + 1, to - 1);
        } else if words.starts_with(opens) {
            from += 1;
        } else if let Some(last) = words.chars().next_back().filter(|c| closes(*c)) {
            to -= last.len_utf8();
        } else {
            break;
        }
    }
    from..to
}
