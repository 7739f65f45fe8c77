//! Fingerprints in a text: hexadecimal digits in a row, however they are grouped and broken into lines.

use super::{KEY_ID, LENGTHS};
use std::collections::BTreeSet;

/// What begins the address of a key.
pub(super) const SCHEME: &str = "openpgp4fpr:";
/// More than one is all that has to be known.
const ENOUGH: usize = 2;

/// The text with every space, dash and digit in its plainest form, without what cannot be seen.
pub(super) fn plain(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            // Letters, digits and signs of full width (UAX #11) are those of ASCII.
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
            '\u{ad}' | '\u{61c}' | '\u{feff}' => None,
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => None,
            '\r' => None,
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
            '\u{b7}' | '\u{2022}' => Some('.'),
            c if c.is_whitespace() => Some(' '),
            c => Some(c),
        })
        .collect()
}

/// A word of hexadecimal digits, and whether a line begins with it.
struct Token<'a> {
    digits: &'a str,
    begins: bool,
}

/// Words of digits that nothing but spaces, line breaks or single signs stands between.
fn runs(text: &str) -> Vec<Vec<Token<'_>>> {
    let mut runs: Vec<Vec<Token<'_>>> = vec![Vec::new()];
    let (mut rest, mut before) = (text, "");
    while let Some(at) = rest.find(|c: char| c.is_ascii_alphanumeric()) {
        let (between, from) = rest.split_at(at);
        let end = from.find(|c: char| !c.is_ascii_alphanumeric());
        let (word, after) = from.split_at(end.unwrap_or(from.len()));
        rest = after;
        let marked = word.strip_prefix("0x").or_else(|| word.strip_prefix("0X"));
        let digits = marked.unwrap_or(word);
        let is_hex = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_hexdigit());
        let is_size = is_size(before, word);
        before = word;
        if !joins(between) || marked.is_some() || !is_hex || is_size {
            runs.push(Vec::new());
        }
        if let Some(run) = runs.last_mut().filter(|_| is_hex && !is_size) {
            let begins = run.is_empty() || between.contains('\n');
            run.push(Token { digits, begins });
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

/// Whether it is the size of a key, behind its algorithm: a fingerprint in groups of four may follow.
fn is_size(before: &str, word: &str) -> bool {
    let named = ["rsa", "dsa", "elg", "elgamal"];
    named.iter().any(|name| before.eq_ignore_ascii_case(name))
        && ["1024", "2048", "3072", "4096", "8192"].contains(&word)
}

/// Whether digits before and after it can belong together: a sign that something else ends is followed by a space.
fn joins(between: &str) -> bool {
    let lines = between.matches('\n').count();
    let signs: String = between.chars().filter(|c| !c.is_whitespace()).collect();
    match signs.as_str() {
        "" => lines < 2,
        ":" | "-" | "." => lines == 1 || signs.len() == between.len(),
        _ => false,
    }
}

fn length(tokens: &[Token<'_>]) -> usize {
    tokens.iter().map(|token| token.digits.len()).sum()
}

fn joined(tokens: &[Token<'_>]) -> String {
    tokens
        .iter()
        .map(|token| token.digits.to_ascii_uppercase())
        .collect()
}

/// Every fingerprint that the text shows, as far as it has to be known that there are several.
pub(super) fn fingerprints(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for run in runs(text) {
        if LENGTHS.contains(&length(&run)) {
            found.insert(joined(&run));
        } else if !whole_lines(&run, &mut found) {
            even_groups(&run, &mut found);
        }
        if found.len() >= ENOUGH {
            break;
        }
    }
    found
}

/// The same where groups stand apart: each in a paragraph or cell of its own, or with commas between them. Enumerated
/// numbers are no fingerprint.
pub(super) fn broken(text: &str) -> BTreeSet<String> {
    let groups = text.split(|c: char| c.is_whitespace() || c == ',');
    let groups: Vec<&str> = groups.filter(|group| !group.is_empty()).collect();
    let mut found = fingerprints(&groups.join(" "));
    found.retain(|digits| digits.contains(|c: char| c.is_ascii_alphabetic()));
    found
}

/// Lines that make up a fingerprint together; whether there are any.
fn whole_lines(run: &[Token<'_>], found: &mut BTreeSet<String>) -> bool {
    let lines: Vec<&[Token<'_>]> = run.chunk_by(|_, next| !next.begins).collect();
    let [shortest, longest] = LENGTHS;
    let mut any = false;
    for from in 0..lines.len() {
        let mut digits = String::new();
        for line in lines.iter().skip(from) {
            if digits.len() + length(line) > longest {
                break;
            }
            digits.push_str(&joined(line));
            if digits.len() == shortest || digits.len() == longest {
                any = true;
                found.insert(digits.clone());
            }
        }
        if found.len() >= ENOUGH {
            break;
        }
    }
    any
}

/// Groups of one length that make up a fingerprint together, with other digits before or behind them.
fn even_groups(run: &[Token<'_>], found: &mut BTreeSet<String>) {
    for even in run.chunk_by(|a, b| a.digits.len() == b.digits.len()) {
        // What is a whole fingerprint has no shorter one in it.
        if LENGTHS.contains(&length(even)) {
            found.insert(joined(even));
            continue;
        }
        let group = even.first().map_or(0, |token| token.digits.len());
        for length in LENGTHS {
            if group == 0 || length % group != 0 {
                continue;
            }
            for window in even.windows(length / group) {
                found.insert(joined(window));
                if found.len() >= ENOUGH {
                    return;
                }
            }
        }
    }
}

/// The most digits in a row.
pub(super) fn longest(text: &str) -> usize {
    runs(text).iter().map(|run| length(run)).max().unwrap_or(0)
}

/// How many digits there are, where there is nothing else but what may stand before them.
pub(super) fn only_digits(text: &str) -> Option<usize> {
    let text = text.trim();
    let text = match text.get(..SCHEME.len()) {
        Some(start) if start.eq_ignore_ascii_case(SCHEME) => text.get(SCHEME.len()..)?,
        _ => text,
    };
    let text = text.trim_start();
    let text = text.strip_prefix("0x").unwrap_or(text);
    let text = text.strip_prefix("0X").unwrap_or(text);
    let known = |c: char| c.is_ascii_hexdigit() || c.is_whitespace() || ":-.".contains(c);
    text.chars()
        .all(known)
        .then(|| text.bytes().filter(u8::is_ascii_hexdigit).count())
}

/// Digits of a key ID that stands in the text, marked as one by `0x` or by its length.
pub(super) fn key_id(text: &str) -> Option<usize> {
    let [short, long] = KEY_ID;
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .find_map(|word| {
            let marked = word.strip_prefix("0x").or_else(|| word.strip_prefix("0X"));
            let digits = marked.unwrap_or(word);
            let is_hex = digits.bytes().all(|b| b.is_ascii_hexdigit());
            let fits = digits.len() == long || (marked.is_some() && digits.len() == short);
            (is_hex && fits).then_some(digits.len())
        })
}
