//! SHA-256 digests of files, which have as many digits as the fingerprint of a v6 key.
//!
//! Only what stands beside a file's name counts: `SHA-256:` is also said of fingerprints, and `sq` writes them as a word
//! of 64 digits, too.

use std::borrow::Cow;
use std::collections::BTreeSet;

const DIGITS: usize = 64;
/// What a digest with its file's name in brackets begins with.
const LABELS: [&str; 3] = ["sha256", "sha-256", "sha 256"];
/// How names of files end that are downloaded; anything else behind a dot may be a server.
const FILES: [&str; 20] = [
    "tocsin", "zip", "gz", "xz", "bz2", "zst", "tgz", "tar", "7z", "exe", "msi", "dmg", "pkg",
    "deb", "rpm", "appimage", "flatpak", "iso", "pdf", "json",
];
/// Words that say of a digest that it is a key's: it may be a fingerprint after all.
const OF_A_KEY: [&str; 15] = [
    "finger",
    "fpr",
    "pgp",
    "key",
    "schlüssel",
    "clé",
    "empreinte",
    "بصم",
    "مفتاح",
    "טביע",
    "מפתח",
    "指紋",
    "フィンガー",
    "拇印",
    "鍵",
];

/// Every word that stands beside a file's name as its digest.
pub(super) fn words(text: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let (mut rest, mut from) = (text, 0);
    while let Some(at) = rest.find(|c: char| c.is_ascii_alphanumeric()) {
        let begin = rest.get(at..).unwrap_or_default();
        let end = begin.find(|c: char| !c.is_ascii_alphanumeric());
        let (word, after) = begin.split_at(end.unwrap_or(begin.len()));
        if word.len() == DIGITS && word.bytes().all(|b| b.is_ascii_hexdigit()) {
            let before = text.get(..from + at).unwrap_or_default();
            if is_named(before) || is_listed(before, word, after) {
                found.insert(word);
            }
        }
        from += at + word.len();
        rest = after;
    }
    found
}

/// The text with a letter that is no digit in place of each of these words.
pub(super) fn without<'a>(text: &'a str, words: &BTreeSet<&str>) -> Cow<'a, str> {
    let mut text = Cow::Borrowed(text);
    for word in words {
        text = Cow::Owned(text.replace(word, "x"));
    }
    text
}

/// `SHA256 (FILE) = …`.
fn is_named(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    let file = line.trim_end_matches([' ', '=', ':']).strip_suffix(')');
    let Some((label, name)) = file.and_then(|open| open.rsplit_once('(')) else {
        return false;
    };
    let label = label.trim_end().to_ascii_lowercase();
    is_file(name) && !is_of_a_key(line) && LABELS.iter().any(|known| label.ends_with(known))
}

/// A line as `sha256sum` writes it: the digest, two signs, a file's name.
fn is_listed(before: &str, word: &str, after: &str) -> bool {
    let line = after.split('\n').next().unwrap_or_default();
    let name = line.strip_prefix("  ").or_else(|| line.strip_prefix(" *"));
    let name = name.unwrap_or_default().trim_end();
    (before.is_empty() || before.ends_with('\n'))
        && !word.bytes().any(|b| b.is_ascii_uppercase())
        && is_file(name)
        && !name.contains(|c: char| c.is_whitespace() || c == '@')
        && !is_of_a_key(name)
}

fn is_file(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| FILES.contains(&ending.to_ascii_lowercase().as_str()))
}

pub(super) fn is_of_a_key(line: &str) -> bool {
    let line = line.to_lowercase();
    OF_A_KEY.iter().any(|word| line.contains(word))
}
