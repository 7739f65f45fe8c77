//! How much the words of a bundle say, counted before any of it is parsed: Fluent makes hundreds of octets of a message
//! that takes five in its file.

use super::error;
use crate::diagnostic::Diagnostic;
use crate::published::Files;

/// Most messages of one file, attributes and placeables counted as well.
const MOST: usize = 30_000;
/// Most of all files together; `common.ftl` counts once for each form, with which it is read.
const MOST_IN_ALL: usize = 100_000;

/// Where a file, or the bundle, begins to have too many messages.
pub(super) fn too_many(files: &Files) -> Vec<Diagnostic> {
    let words = files
        .iter()
        .filter(|(path, _)| path.starts_with("locales/") && path.ends_with(".ftl"));
    let forms = files.keys().filter(|path| path.starts_with("forms/"));
    let forms = forms.count().max(1);
    let times = |path: &str| match path.ends_with("/common.ftl") {
        true => forms,
        false => 1,
    };
    // Seldom is there any doubt.
    let at_most = words.clone().map(|(path, bytes)| (at_most(bytes), path));
    let (most, in_all) = at_most.fold((0, 0_usize), |(most, in_all), (count, path)| {
        let in_all = in_all.saturating_add(count.saturating_mul(times(path)));
        (count.max(most), in_all)
    });
    if most <= MOST && in_all <= MOST_IN_ALL {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut left = Some(MOST_IN_ALL);
    for (path, bytes) in words {
        let times = times(path);
        let mut tell = |what: &str, most: usize, line: Option<u32>| {
            let mut wrong = error(
                path,
                "too-many",
                [("what", what), ("most", &most.to_string())],
            );
            wrong.place.line = line;
            found.push(wrong);
        };
        let count: usize = counts(bytes).sum();
        if count > MOST {
            tell("messages", MOST, beyond(bytes, MOST));
        }
        let Some(before) = left else { continue };
        left = before.checked_sub(count.saturating_mul(times));
        if left.is_none() {
            tell("bundle", MOST_IN_ALL, beyond(bytes, before / times));
        }
    }
    found
}

/// No fewer than there are, and much sooner counted: every line and every placeable.
fn at_most(bytes: &[u8]) -> usize {
    let begin = bytes.iter().filter(|b| matches!(b, b'\n' | b'{'));
    begin.count() + 1
}

/// The line, counted from 1, with which there are more than `most`.
fn beyond(bytes: &[u8], most: usize) -> Option<u32> {
    let mut count = 0;
    let line = counts(bytes).position(|more| {
        count += more;
        count > most
    });
    u32::try_from(line?).ok()?.checked_add(1)
}

/// Of each line: whether a message, a term or an attribute begins on it, and how many placeables do.
fn counts(bytes: &[u8]) -> impl Iterator<Item = usize> {
    bytes.split(|b| *b == b'\n').map(|line| {
        let begins = match line.first() {
            Some(b'#') => return 0,
            Some(b' ') => line.trim_ascii_start().starts_with(b"."),
            first => first.is_some_and(|b| b.is_ascii_alphabetic() || *b == b'-'),
        };
        usize::from(begins) + line.iter().filter(|b| **b == b'{').count()
    })
}
