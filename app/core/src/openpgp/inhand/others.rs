//! What looks as if it were another fingerprint beside the one that was found: broken by blank lines or signs, glued
//! to a word, a digit too short, with letters in place of digits. Nothing is found by this; it only keeps what stands
//! beside it from being believed.

use std::ops::RangeInclusive;
use unicode_normalization::UnicodeNormalization;
use unicode_security::confusable_detection::skeleton;

/// So many digits are no telephone number, and no key ID behind the size of its key.
const LEAST: usize = 24;
/// More digits in one word are no fingerprint: a SHA-512 digest, data.
const LONGEST_WORD: usize = 80;
/// So many digits in common with the one that was found are a part of it: its key ID, or the same once more.
const SAME: usize = 8;
/// Fewest digits of a group that is glued to a word.
const GROUP: usize = 4;
/// Names that could be digits: of curves before a key ID, and of what stands behind the number of a bank account.
const NAMES: [&str; 3] = ["ed25519", "ed448", "bic"];
/// So many of one digit in a row are no fingerprint: what parts a mail.
const ALIKE: usize = 8;
/// Groups of a fingerprint with words between them: at least so many, of so many digits or half of it in a word, among so
/// many characters, with so many different words. Key IDs have 16 digits.
const GROUPS: usize = 8;
const IN_GROUP: RangeInclusive<usize> = 2..=10;
const IN_HALF: RangeInclusive<usize> = 17..=23;
const NEAR: usize = 400;
const FEW_WORDS: usize = 6;
/// Where decimal digits begin that do not look like those of ASCII.
const ZEROS: [char; 20] = [
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}',
    '\u{be6}', '\u{c66}', '\u{ce6}', '\u{d66}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}',
    '\u{17e0}', '\u{1810}', '\u{1090}', '\u{19d0}',
];
/// Fewer letters have numbers beside each other: of 40 random digits 15 are letters.
const LEAST_LETTERS: usize = 3;

/// A digit, in upper case, and whether it is one, or only looks like it.
#[derive(Clone, Copy)]
struct Digit {
    value: char,
    sure: bool,
}

/// A word, where it stands, and what stands between it and the one before.
struct Word<'a> {
    at: usize,
    between: &'a str,
    word: &'a str,
}

/// The digits of something else that is nearly a fingerprint.
pub(super) fn other(text: &str, found: &str) -> Option<String> {
    let words = words(text);
    let mut runs = runs(&words);
    runs.extend(among_words(&words, found));
    let mut others = runs.iter().map(|run| left_of(run, found));
    let other = others.find(|left| is_other(left))?;
    Some(other.iter().map(|digit| digit.value).collect())
}

/// Groups of digits with few words between them: numbered, labelled, in the markup of another format.
fn among_words(words: &[Word<'_>], found: &str) -> Option<Vec<Digit>> {
    let groups = other_groups(words, found);
    let from = |from: usize| {
        let first = words.get(from)?;
        let near = words.iter().zip(&groups).skip(from);
        let near = near.take_while(|(word, _)| word.at <= first.at + NEAR);
        let (mut run, mut between): (Vec<&[Digit]>, Vec<&str>) = Default::default();
        for (word, group) in near {
            match group {
                Some(group) if group.is_empty() => {}
                Some(group) => run.push(group),
                None if between.contains(&word.word) => {}
                None if between.len() == FEW_WORDS => break,
                None => between.push(word.word),
            }
        }
        is_random(&run).then(|| run.concat())
    };
    let starts = groups.iter().enumerate();
    let mut starts = starts.filter(|(_, group)| group.as_ref().is_some_and(|g| !g.is_empty()));
    starts.find_map(|(at, _)| from(at))
}

/// Each word's digits where it is a group, none of them where that is part of the one that was found.
fn other_groups(words: &[Word<'_>], found: &str) -> Vec<Option<Vec<Digit>>> {
    let known = words.iter().zip(skipped(words));
    let mut groups: Vec<Option<Vec<Digit>>> = known
        .map(|(word, skipped)| match skipped {
            true => Some(Vec::new()),
            false => group(word.word),
        })
        .collect();
    let digits: Vec<Digit> = groups.iter().flatten().flatten().copied().collect();
    let mut other = other_than(&digits, found).into_iter();
    for group in groups.iter_mut().flatten() {
        let kept = other.by_ref().take(group.len()).filter(|other| *other);
        if kept.count() < group.len() {
            group.clear();
        }
    }
    groups
}

/// Whether there are letters and figures in the groups as in a fingerprint's.
fn is_random(groups: &[&[Digit]]) -> bool {
    let in_fours = |group: &&[Digit]| match IN_HALF.contains(&group.len()) {
        true => group.len() / 4,
        false => 1,
    };
    let count: usize = groups.iter().map(in_fours).sum();
    let mixed = groups.iter().filter(|group| is_mixed(group));
    let mixed: usize = mixed.map(in_fours).sum();
    let letters = groups.iter().copied().flatten();
    let letters = letters.filter(|digit| digit.is_letter()).count();
    let digits: usize = groups.iter().map(|group| group.len()).sum();
    count >= GROUPS && mixed * 4 >= count && letters * 8 >= digits
}

/// A group of digits, however it is marked as one; numbers and single letters stand between groups, and count for nothing.
fn group(word: &str) -> Option<Vec<Digit>> {
    let marked = word.strip_prefix('0').unwrap_or(word);
    let digits = marked.strip_prefix(['x', 'X']).unwrap_or(word);
    let fits = IN_GROUP.contains(&digits.len()) || IN_HALF.contains(&digits.len());
    if fits && digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Some(digits.chars().filter_map(digit).collect());
    }
    let is_nothing = word.chars().nth(1).is_none() || word.chars().all(char::is_numeric);
    is_nothing.then(Vec::new)
}

fn is_mixed(group: &[Digit]) -> bool {
    group.iter().any(Digit::is_letter) && !group.iter().all(Digit::is_letter)
}

impl Digit {
    fn is_letter(&self) -> bool {
        self.value.is_ascii_alphabetic()
    }
}

/// Words of digits, whatever signs stand between them. A letter that is no digit ends them, so does a date.
fn runs(words: &[Word<'_>]) -> Vec<Vec<Digit>> {
    let mut runs: Vec<Vec<Digit>> = vec![Vec::new()];
    for (Word { word, .. }, skipped) in words.iter().zip(skipped(words)) {
        if skipped {
            runs.push(Vec::new());
            continue;
        }
        let digits: Vec<Option<Digit>> = word.chars().map(digit).collect();
        let mut parts = digits.split(Option::is_none).peekable();
        let mut is_whole = true;
        while let Some(part) = parts.next() {
            is_whole &= parts.peek().is_none();
            if part.len() > LONGEST_WORD || is_alike(part) {
                runs.push(Vec::new());
                continue;
            }
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

/// Of each word, whether it is of a date, or one of these names.
fn skipped(words: &[Word<'_>]) -> Vec<bool> {
    let is_name = |word: &Word<'_>| {
        NAMES
            .iter()
            .any(|curve| word.word.eq_ignore_ascii_case(curve))
    };
    let mut skipped: Vec<bool> = words.iter().map(is_name).collect();
    for (at, three) in words.windows(3).enumerate() {
        if is_date(three) {
            let date = skipped.iter_mut().skip(at).take(3);
            date.for_each(|skipped| *skipped = true);
        }
    }
    skipped
}

fn is_alike(part: &[Option<Digit>]) -> bool {
    part.chunk_by(|a, b| a.map(|digit| digit.value) == b.map(|digit| digit.value))
        .any(|alike| alike.len() >= ALIKE)
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(char::is_alphanumeric) {
        let (between, from) = rest.split_at(at);
        let end = from.find(|c: char| !c.is_alphanumeric());
        let (word, after) = from.split_at(end.unwrap_or(from.len()));
        let at = text.len() - from.len();
        words.push(Word { at, between, word });
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
    let figure = |zero: &char| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10).filter(char::is_ascii_digit)
    };
    Some(match c {
        '0'..='9' | 'A'..='F' => sure(c),
        'a'..='f' => sure(c.to_ascii_uppercase()),
        'O' | 'o' => like('0'),
        'I' | 'l' => like('1'),
        'Z' => like('2'),
        'S' => like('5'),
        'G' => like('6'),
        'в' => sure('B'),
        c if c.is_ascii() => return None,
        c => match ZEROS.iter().find_map(figure) {
            Some(figure) => sure(figure),
            // Letters and figures of another style, in circles, raised.
            None => match one(c.nfkc()) {
                Some(plain) => return digit(plain),
                None => {
                    let mut same = [0; 4];
                    return digit(one(skeleton(c.encode_utf8(&mut same)))?);
                }
            },
        },
    })
}

/// The one character of these, where it is one and of ASCII.
fn one(mut chars: impl Iterator<Item = char>) -> Option<char> {
    match (chars.next(), chars.next()) {
        (Some(c), None) if c.is_ascii() => Some(c),
        _ => None,
    }
}

/// Whether what is left of them without the one that was found has the look of a fingerprint's digits.
fn is_other(left: &[Digit]) -> bool {
    let count = |is: fn(&Digit) -> bool| left.iter().filter(|digit| is(digit)).count();
    let letters = count(|digit| digit.sure && digit.is_letter());
    let figures = count(|digit| digit.sure && !digit.is_letter());
    let unsure = count(|digit| !digit.sure);
    left.len() >= LEAST
        && letters >= LEAST_LETTERS
        // What is written in words has hardly any, or letters that are no digits for most of them.
        && figures * 4 >= left.len()
        && unsure * 4 <= left.len()
}

/// The digits without those that are a part of the one that was found.
fn left_of(run: &[Digit], found: &str) -> Vec<Digit> {
    let other = other_than(run, found);
    let left = run.iter().zip(other).filter(|(_, other)| *other);
    left.map(|(digit, _)| *digit).collect()
}

/// Of each digit, whether it is no part of the one that was found.
fn other_than(run: &[Digit], found: &str) -> Vec<bool> {
    let mut other = Vec::new();
    while let Some(rest) = run.get(other.len()..).filter(|rest| !rest.is_empty()) {
        let same = in_common(rest, found);
        match same >= SAME {
            true => other.resize(other.len() + same, false),
            false => other.push(true),
        }
    }
    other
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
