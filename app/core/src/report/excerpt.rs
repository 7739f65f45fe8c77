//! Of two long texts, what is different, with a sentence around it: a narrative of pages is not said twice because a word of
//! it was changed.

use super::redact::GAP;

#[cfg(test)]
mod tests;

/// Sentences of both texts that are compared each with each, at most: beyond, what lies between the first and the last
/// difference counts as different.
const MOST: usize = 4_000_000;

/// Characters that a text may have and still be said whole.
const SHORT: usize = 200;

/// What a text is compared by: a sentence or a line, with what ends it.
struct Sentence<'a> {
    text: &'a str,
    same: bool,
}

/// Both texts without what is the same in them, in the place of which stands a mark. Short ones are whole.
pub fn of(before: &str, now: &str) -> (String, String) {
    if before.chars().count().max(now.chars().count()) <= SHORT {
        return (before.to_owned(), now.to_owned());
    }
    let (mut was, mut is) = (sentences(before), sentences(now));
    mark(&mut was, &mut is);
    (told(&was), told(&is))
}

/// Lines and, in them, sentences: up to a full stop before a space, or behind one that no space follows.
fn sentences(text: &str) -> Vec<Sentence<'_>> {
    let mut all = Vec::new();
    for line in text.split_inclusive('\n') {
        let mut start = 0;
        let mut ends = false;
        for (at, c) in line.char_indices() {
            if ends && !c.is_whitespace() {
                all.extend(line.get(start..at));
                (start, ends) = (at, false);
            }
            let stop = matches!(c, '.' | '!' | '?' | '؟' | '۔');
            let after = line.get(at + c.len_utf8()..).unwrap_or_default();
            ends |= stop && after.starts_with(char::is_whitespace);
            ends |= matches!(c, '。' | '！' | '？');
        }
        all.extend(line.get(start..));
    }
    let sentences = all.into_iter();
    sentences
        .map(|text| Sentence { text, same: false })
        .collect()
}

/// Marks what is the same in both: at their ends, and between them the longest common sequence.
fn mark(was: &mut [Sentence<'_>], is: &mut [Sentence<'_>]) {
    let alike = |(a, b): &(&mut Sentence<'_>, &mut Sentence<'_>)| a.text.trim() == b.text.trim();
    let set = |(a, b): (&mut Sentence<'_>, &mut Sentence<'_>)| (a.same, b.same) = (true, true);
    was.iter_mut()
        .zip(is.iter_mut())
        .take_while(alike)
        .for_each(set);
    let open = |side: &[Sentence<'_>]| side.iter().take_while(|s| s.same).count();
    let from = open(was);
    let (was, is) = (was.get_mut(from..), is.get_mut(from..));
    let (Some(was), Some(is)) = (was, is) else {
        return;
    };
    let ends = was.iter_mut().rev().zip(is.iter_mut().rev());
    ends.take_while(alike).for_each(set);
    let open = |side: &[Sentence<'_>]| side.iter().filter(|s| !s.same).count();
    let (rows, columns) = (open(was), open(is));
    if rows.saturating_mul(columns) > MOST {
        return;
    }
    // How long the longest common sequence is of what begins at each pair.
    let mut length = vec![vec![0u32; columns + 1]; rows + 1];
    let at = |length: &[Vec<u32>], row: usize, column: usize| {
        let row = length.get(row).and_then(|row| row.get(column));
        row.copied().unwrap_or(0)
    };
    let same = |was: &[Sentence<'_>], is: &[Sentence<'_>], row: usize, column: usize| {
        let pair = was.get(row).zip(is.get(column));
        pair.is_some_and(|(a, b)| a.text.trim() == b.text.trim())
    };
    for row in (0..rows).rev() {
        for column in (0..columns).rev() {
            let longest = match same(was, is, row, column) {
                true => at(&length, row + 1, column + 1) + 1,
                false => at(&length, row + 1, column).max(at(&length, row, column + 1)),
            };
            let cell = length.get_mut(row).and_then(|row| row.get_mut(column));
            cell.into_iter().for_each(|cell| *cell = longest);
        }
    }
    let (mut row, mut column) = (0, 0);
    while row < rows && column < columns {
        if same(was, is, row, column) {
            let pair = was.get_mut(row).zip(is.get_mut(column));
            pair.into_iter().for_each(set);
            (row, column) = (row + 1, column + 1);
        } else if at(&length, row + 1, column) >= at(&length, row, column + 1) {
            row += 1;
        } else {
            column += 1;
        }
    }
}

/// What is different with the sentence before and behind it; where nothing is, the first.
fn told(sentences: &[Sentence<'_>]) -> String {
    let differs = |at: usize| sentences.get(at).is_some_and(|s| !s.same);
    let none = !sentences.iter().any(|s| !s.same);
    let mut out = String::new();
    let mut left_out = false;
    for (at, sentence) in sentences.iter().enumerate() {
        let near = differs(at) || differs(at + 1) || at.checked_sub(1).is_some_and(differs);
        // Where this text has nothing of its own, as where something was added to it, its neighbours cannot be told.
        if near || none && at == 0 {
            if left_out {
                mark_gap(&mut out);
            }
            left_out = false;
            out.push_str(sentence.text);
        } else {
            left_out |= !sentence.text.trim().is_empty();
        }
    }
    if left_out {
        mark_gap(&mut out);
    }
    out.trim_end().to_owned()
}

fn mark_gap(out: &mut String) {
    if !out.is_empty() && !out.ends_with(char::is_whitespace) {
        out.push(' ');
    }
    out.push_str(GAP);
    out.push('\n');
}
