//! What looks as if it were another fingerprint beside the one that was found: broken by blank lines or signs, glued
//! to a word, a digit too short, with letters in place of digits. Nothing is found by this; it only keeps what stands
//! beside it from being believed.

use unicode_security::confusable_detection::skeleton;

/// So many digits are no telephone number, and no key ID behind the size of its key.
const LEAST: usize = 24;
/// A longer word is no fingerprint: a SHA-512 digest, data.
const LONGEST_WORD: usize = 80;
/// So many digits in common with the one that was found are a part of it: its key ID, or the same once more.
const SAME: usize = 8;
/// Fewest digits of a group that is glued to a word.
const GROUP: usize = 4;
/// Names of curves that could be digits, as they stand before a key ID.
const CURVES: [&str; 2] = ["ed25519", "ed448"];
/// Fewer letters have numbers beside each other: of 40 random digits 15 are letters.
const LEAST_LETTERS: usize = 3;

/// A digit, in upper case, and whether it is one, or only looks like it.
#[derive(Clone, Copy)]
struct Digit {
    value: char,
    sure: bool,
}

/// A word, and what stands between it and the one before.
struct Word<'a> {
    between: &'a str,
    word: &'a str,
}

/// Whether the text shows something else that is nearly a fingerprint.
pub(super) fn shows_other(text: &str, found: &str) -> bool {
    runs(text).iter().any(|run| is_other(run, found))
}

/// Words of digits, whatever signs stand between them. A letter that is no digit ends them, so does a date.
fn runs(text: &str) -> Vec<Vec<Digit>> {
    let words = words(text);
    let mut dates = vec![false; words.len()];
    for (at, three) in words.windows(3).enumerate() {
        if is_date(three) {
            dates
                .iter_mut()
                .skip(at)
                .take(3)
                .for_each(|date| *date = true);
        }
    }
    let mut runs: Vec<Vec<Digit>> = vec![Vec::new()];
    for (Word { between, word }, date) in words.iter().zip(dates) {
        // As in addresses of IPv6.
        if between.contains("::") {
            runs.push(Vec::new());
        }
        let is_curve = CURVES.iter().any(|curve| word.eq_ignore_ascii_case(curve));
        if date || is_curve || word.len() > LONGEST_WORD {
            runs.push(Vec::new());
            continue;
        }
        let digits: Vec<Option<Digit>> = word.chars().map(digit).collect();
        let mut parts = digits.split(Option::is_none).peekable();
        let mut is_whole = true;
        while let Some(part) = parts.next() {
            is_whole &= parts.peek().is_none();
            // The end of a word in front of digits is not one of them; a group that is glued to a word is.
            if let Some(run) = runs.last_mut().filter(|_| is_whole || part.len() >= GROUP) {
                run.extend(part.iter().flatten());
            }
            if parts.peek().is_some() {
                runs.push(Vec::new());
            }
        }
    }
    runs.retain(|run| run.len() >= LEAST);
    runs
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(char::is_alphanumeric) {
        let (between, from) = rest.split_at(at);
        let end = from.find(|c: char| !c.is_alphanumeric());
        let (word, after) = from.split_at(end.unwrap_or(from.len()));
        words.push(Word { between, word });
        rest = after;
    }
    words
}

/// A day in figures, the year first or last.
fn is_date(words: &[Word<'_>]) -> bool {
    let [a, b, c] = words else {
        return false;
    };
    let figures = |word: &Word<'_>| word.word.bytes().all(|byte| byte.is_ascii_digit());
    let lengths = (a.word.len(), b.word.len(), c.word.len());
    b.between == c.between
        && ["-", ".", "/"].contains(&b.between)
        && words.iter().all(figures)
        && matches!(lengths, (4, 1..=2, 1..=2) | (1..=2, 1..=2, 4))
}

/// The digit that a character is, or looks like.
fn digit(c: char) -> Option<Digit> {
    let sure = |value| Digit { value, sure: true };
    let like = |value| Digit { value, sure: false };
    let figures = |zero: char| u32::from(c) - u32::from(zero);
    Some(match c {
        '0'..='9' | 'A'..='F' => sure(c),
        'a'..='f' => sure(c.to_ascii_uppercase()),
        'O' | 'o' => like('0'),
        'I' | 'l' => like('1'),
        'Z' => like('2'),
        'S' => like('5'),
        'G' => like('6'),
        '\u{660}'..='\u{669}' => sure(char::from_digit(figures('\u{660}'), 10)?),
        '\u{6f0}'..='\u{6f9}' => sure(char::from_digit(figures('\u{6f0}'), 10)?),
        'в' => sure('B'),
        c if c.is_ascii() => return None,
        c => {
            let mut same = c.encode_utf8(&mut [0; 4]).to_owned();
            same = skeleton(&same).collect();
            let mut same = same.chars();
            match (same.next(), same.next()) {
                (Some(c), None) if c.is_ascii() => return digit(c),
                _ => return None,
            }
        }
    })
}

/// Whether what is left of them without the one that was found has the look of a fingerprint's digits.
fn is_other(run: &[Digit], found: &str) -> bool {
    let left = without(run, found);
    let count = |is: fn(&Digit) -> bool| left.iter().filter(|digit| is(digit)).count();
    let letters = count(|digit| digit.sure && digit.value.is_ascii_alphabetic());
    let figures = count(|digit| digit.sure && digit.value.is_ascii_digit());
    let unsure = count(|digit| !digit.sure);
    left.len() >= LEAST
        && letters >= LEAST_LETTERS
        // What is written in words has hardly any, or letters that are no digits for most of them.
        && figures * 4 >= left.len()
        && unsure * 4 <= left.len()
}

/// The digits without those that are a part of the one that was found.
fn without(run: &[Digit], found: &str) -> Vec<Digit> {
    let mut left = Vec::new();
    let mut rest = run;
    while let Some((first, after)) = rest.split_first() {
        let same = in_common(rest, found);
        if same >= SAME {
            rest = rest.get(same..).unwrap_or_default();
        } else {
            left.push(*first);
            rest = after;
        }
    }
    left
}

/// How many digits from the first on stand in the one that was found as they stand here.
fn in_common(run: &[Digit], found: &str) -> usize {
    let from = |(at, _)| found.get(at..).unwrap_or_default();
    found
        .char_indices()
        .map(from)
        .map(|found| {
            let pairs = run.iter().zip(found.chars());
            pairs.take_while(|(digit, c)| digit.value == *c).count()
        })
        .max()
        .unwrap_or(0)
}
