//! What may be typed, and how much of it.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::{Editor, Kind, cut, parts::Found};
use crate::{Limit, clip};

impl Editor {
    /// What may stand in a text of this kind. Controls that would act unseen are left out.
    pub(super) fn allowed(&self, words: &str) -> String {
        let stays = |c: &char| *c >= ' ' || matches!(c, '\t' | '\n' | '\r');
        let breaks = |c: char| c == '\n' || cut::breaks(c);
        let words = match self.kind {
            // What ends a line that is copied is not part of a passphrase.
            Kind::Password => words.trim_matches(breaks),
            Kind::Line | Kind::Area => words,
        };
        let mut kept = String::with_capacity(words.len());
        kept.extend(words.chars().filter(stays));
        if self.kind == Kind::Area || !kept.contains(breaks) {
            return kept;
        }
        let line = kept.replace("\r\n", " ").replace(breaks, " ");
        self.spent(kept);
        line
    }

    /// How many bytes of what is typed in the place of a range are within the limit.
    pub(super) fn fitting(&mut self, range: &Range<usize>, words: &str) -> usize {
        let rest = self.text.len() - range.len();
        let Limit { characters, bytes } = self.limit;
        let room = bytes.saturating_sub(rest);
        // A character is at least one byte.
        if words.len() <= room && rest + words.len() <= characters {
            return words.len();
        }
        let (first, last) = (self.parts.find(range.start), self.parts.find(range.end));
        let end = last.start + self.words_of(last).len();
        let touched = self.text.get(first.start..end).unwrap_or_default();
        let around = self.parts.graphemes(&self.text) - self.counted(first, last);
        let (from, to) = (range.start - first.start, range.end - first.start);
        let before = touched.get(..from).unwrap_or_default();
        let behind = touched.get(to..).unwrap_or_default();
        let holds = |length: usize| {
            let kept = words.get(..length).unwrap_or_default();
            let whole = [before, kept, behind].concat();
            let count = around + cut::count(&whole) as usize;
            self.spent(whole);
            kept.len() <= room && count <= characters
        };
        if holds(words.len()) {
            return words.len();
        }
        let without = around + (cut::count(before) + cut::count(behind)) as usize;
        let kept = clip(
            words,
            Limit {
                characters: characters.saturating_sub(without),
                bytes: room,
            },
        );
        // Where it meets its neighbours, one character more or less may result.
        let next = words
            .get(kept.len()..)
            .and_then(|rest| rest.graphemes(true).next());
        let more = kept.len() + next.map_or(0, str::len);
        if holds(more) {
            return more;
        }
        let fewer = kept
            .grapheme_indices(true)
            .map(|(start, _)| start)
            .rev()
            .take(4);
        let lengths = std::iter::once(kept.len()).chain(fewer);
        lengths
            .into_iter()
            .find(|length| holds(*length))
            .unwrap_or(0)
    }

    /// Characters of the parts from one to another, which have been counted.
    fn counted(&self, first: Found, last: Found) -> usize {
        let mut all = 0;
        let mut found = Some(first);
        while let Some(part) = found.filter(|part| part.at <= last.at) {
            all += self
                .parts
                .get(part.at)
                .map_or(0, |part| part.graphemes as usize);
            found = self.parts.next(part);
        }
        all
    }
}
