//! What is laid out for a text: the text itself, or something in its stead, with the way back to every byte.
//!
//! A passphrase is shown as dots, data in a sentence stands in isolates, what an input method composes stands at the
//! caret; none of that is in the text. Offsets in the text are *own*, offsets in what is laid out are *shown*.

use std::{borrow::Cow, ops::Range};

use unicode_segmentation::UnicodeSegmentation;

use crate::{
    Direction,
    direction::from_the_right,
    isolate::{self, Data},
    moment::moments,
    visible::{is_hidden, mark},
};

#[cfg(test)]
mod tests;

/// LEFT-TO-RIGHT ISOLATE.
const LRI: &str = "\u{2066}";
/// POP DIRECTIONAL ISOLATE.
const PDI: &str = "\u{2069}";
/// LEFT-TO-RIGHT MARK.
const LRM: &str = "\u{200e}";
/// ZERO WIDTH SPACE.
const BREAK: &str = "\u{200b}";

/// What is laid out, and where each of its pieces comes from.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    text: String,
    /// Own and shown ranges of the pieces that are not one to one, in order.
    pieces: Vec<(Range<usize>, Range<usize>)>,
}

impl Shown {
    /// The text as it is.
    pub fn plain(text: &str) -> Shown {
        Shown {
            text: text.to_owned(),
            pieces: Vec::new(),
        }
    }

    /// The text with its data in isolates, in a paragraph that runs as `within`; nothing when none of it can be
    /// reordered.
    pub fn isolated(text: &str, within: Option<Direction>) -> Shown {
        Shown::woven(text, within, Shown::copy)
    }

    /// The same for a text that is typed: each hidden or acting character stands there as its mark, `[U+202E]`, so
    /// that it neither disguises other words nor hides. The text keeps it.
    pub fn typed(text: &str, within: Option<Direction>) -> Shown {
        let marked = |shown: &mut Shown, text: &str, range: Range<usize>| {
            let mut at = range.start;
            let words = text.get(range.clone()).unwrap_or_default();
            for (n, c) in words.char_indices().filter(|(_, c)| is_hidden(*c)) {
                let start = range.start + n;
                shown.copy(text, at..start);
                at = start + c.len_utf8();
                // Lines may break around it, so that they do not within it.
                let (opened, closed) = match within.is_some() {
                    true => ([LRI, BREAK].concat(), [BREAK, PDI].concat()),
                    false => (BREAK.to_owned(), BREAK.to_owned()),
                };
                shown.put(start..start, &opened);
                shown.put(start..at, &mark(c));
                shown.put(at..at, &closed);
            }
            shown.copy(text, at..range.end);
        };
        Shown::woven(text, within, marked)
    }

    /// Data in isolates, what stands between by `put`.
    fn woven(
        text: &str,
        within: Option<Direction>,
        put: impl Fn(&mut Shown, &str, Range<usize>),
    ) -> Shown {
        let mut shown = Shown::default();
        let mut at = 0;
        if let Some(within) = within {
            for Data { range, letters } in isolate::data(text) {
                // Outside, an isolate counts as neutral: between two Hebrew names in an English sentence it would join
                // them into one run from the right, and they would change places.
                let beside = match within == Direction::Ltr && letters {
                    true => LRM,
                    false => "",
                };
                put(&mut shown, text, at..range.start);
                shown.put(range.start..range.start, &[beside, LRI].concat());
                shown.copy_data(text, range.clone());
                shown.put(range.end..range.end, &[PDI, beside].concat());
                at = range.end;
            }
        }
        put(&mut shown, text, at..text.len());
        shown
    }

    /// A dot for each character as a reader sees it.
    pub fn dots(text: &str) -> Shown {
        let mut shown = Shown::default();
        for (start, grapheme) in text.grapheme_indices(true) {
            shown.put(start..start + grapheme.len(), "•");
        }
        shown
    }

    /// The same with `words`, which are not in the text, standing at an own offset; gives their shown range.
    pub fn insert(&mut self, own: usize, words: &str) -> Range<usize> {
        let at = self.to_shown(own);
        self.text.insert_str(at, words);
        let place = self
            .pieces
            .partition_point(|(_, shown)| shown.end <= at && shown.start < at);
        for (_, shown) in self.pieces.iter_mut().skip(place) {
            shown.start += words.len();
            shown.end += words.len();
        }
        let put = at..at + words.len();
        self.pieces.insert(place, (own..own, put.clone()));
        put
    }

    /// What is laid out.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// An own offset in what is laid out: behind what was put in at the same place.
    pub fn to_shown(&self, own: usize) -> usize {
        let behind = self
            .pieces
            .partition_point(|(of_text, _)| of_text.start < own || of_text.end <= own);
        match behind.checked_sub(1).and_then(|n| self.pieces.get(n)) {
            None => own.min(self.text.len()),
            Some((of_text, shown)) if own < of_text.end => shown.start,
            Some((of_text, shown)) => (shown.end + (own - of_text.end)).min(self.text.len()),
        }
    }

    /// An own offset in what is laid out: before what was put in at the same place.
    pub fn to_shown_before(&self, own: usize) -> usize {
        let mut at = self.to_shown(own);
        while let Some((_, put)) = self
            .pieces
            .iter()
            .rfind(|(of_text, put)| put.end == at && of_text.is_empty() && of_text.start == own)
        {
            at = put.start;
        }
        at
    }

    /// A shown offset in the text; inside a piece, the nearer end of what it stands for.
    pub fn to_own(&self, shown: usize) -> usize {
        let behind = self.pieces.partition_point(|(_, put)| put.start < shown);
        match behind.checked_sub(1).and_then(|n| self.pieces.get(n)) {
            None => shown,
            Some((of_text, put)) if shown >= put.end => of_text.end + (shown - put.end),
            Some((of_text, put)) if shown - put.start > (put.end - put.start) / 2 => of_text.end,
            Some((of_text, _)) => of_text.start,
        }
    }

    /// A shown offset at which a line ends and the next begins, in the text: a mark belongs to where it begins.
    pub(crate) fn to_own_line(&self, shown: usize) -> usize {
        match self.stands_for(shown) {
            Some((own, put)) if put.start < shown => own.end,
            _ => self.to_own(shown),
        }
    }

    /// Whether what is laid out at an offset was put in to order or to break lines: it has no room of its own.
    pub(crate) fn is_format(&self, shown: usize) -> bool {
        let rest = self.text.get(shown..).unwrap_or_default();
        let format = [LRM, LRI, PDI, BREAK]
            .iter()
            .any(|format| rest.starts_with(format));
        let behind = self.pieces.partition_point(|(_, put)| put.start <= shown);
        let piece = behind.checked_sub(1).and_then(|n| self.pieces.get(n));
        format && piece.is_some_and(|(own, put)| own.is_empty() && shown < put.end)
    }

    /// The own and the shown range of what stands in the place of something, when a shown offset is in it.
    pub(crate) fn stands_for(&self, shown: usize) -> Option<(Range<usize>, Range<usize>)> {
        let behind = self.pieces.partition_point(|(_, put)| put.start <= shown);
        let (own, put) = self.pieces.get(behind.checked_sub(1)?)?;
        (!own.is_empty() && shown < put.end).then(|| (own.clone(), put.clone()))
    }

    /// Data as it is; its parts stay in order where some are of a script that runs from the right.
    fn copy_data(&mut self, text: &str, range: Range<usize>) {
        let words = text.get(range.clone()).unwrap_or_default();
        let mut at = range.start;
        if words.chars().any(from_the_right) {
            let joins = ['/', '\\', '.', ':', '@', '?', '&', '=', '-', '_', '#'];
            for (n, mark) in words.match_indices(joins) {
                let behind = range.start + n + mark.len();
                self.copy(text, at..behind);
                self.put(behind..behind, LRM);
                at = behind;
            }
        }
        self.copy(text, at..range.end);
    }

    /// Words as they are; spaces of another width as the one that every font has, so that none is taken from a font
    /// of other proportions. A line may end between the two times of an interval, so that it does not within one.
    fn copy(&mut self, text: &str, range: Range<usize>) {
        let mut at = range.start;
        let words = text.get(range.clone()).unwrap_or_default();
        let spaces = words.match_indices(['\u{202f}', '\u{2007}']);
        let mut places: Vec<(usize, &str, &str)> = spaces.map(|(n, s)| (n, s, "\u{a0}")).collect();
        places.extend(joints(words).map(|n| (n, "", BREAK)));
        places.sort_by_key(|(n, ..)| *n);
        for (n, own, put) in places {
            let start = range.start + n;
            self.text.push_str(text.get(at..start).unwrap_or_default());
            at = start + own.len();
            self.put(start..at, put);
        }
        self.text
            .push_str(text.get(at..range.end).unwrap_or_default());
    }

    fn put(&mut self, own: Range<usize>, words: &str) {
        let start = self.text.len();
        self.text.push_str(words);
        self.pieces.push((own, start..self.text.len()));
    }
}

/// Behind the stroke between the two times of an interval.
fn joints(words: &str) -> impl Iterator<Item = usize> {
    let moments = moments(words);
    let between = moments.iter().zip(moments.iter().skip(1));
    let between = between.filter(|(first, second)| words.get(first.end..second.start) == Some("/"));
    let joints: Vec<usize> = between.map(|(_, second)| second.start).collect();
    joints.into_iter()
}

/// The text without what [`Shown::isolated`] may put in: for copying from what is only read.
pub fn without_isolates(text: &str) -> Cow<'_, str> {
    let isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
    match text.contains(isolate) {
        true => Cow::Owned(text.replace(isolate, "")),
        false => Cow::Borrowed(text),
    }
}
