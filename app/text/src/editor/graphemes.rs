//! Characters as seen, found within a part: none spans two, unless it is longer than a part may be.

use icu_properties::{CodePointSetData, props::ExtendedPictographic};
use unicode_segmentation::GraphemeCursor;

use super::{Editor, parts::Found};

impl Editor {
    /// The nearest place between characters at or before an offset.
    pub(super) fn snap(&self, offset: usize) -> usize {
        let offset = self.text.floor_char_boundary(offset);
        let found = self.parts.find(offset);
        let words = self.words_of(found);
        let at = offset - found.start;
        if super::cut::is_boundary(words, at) {
            return offset;
        }
        let before = GraphemeCursor::new(at, words.len(), true).prev_boundary(words, 0);
        found.start + before.ok().flatten().unwrap_or(0)
    }

    /// The end of the character that an offset stands before or in.
    pub(super) fn behind(&self, offset: usize) -> usize {
        let found = self.parts.find(offset);
        let words = self.words_of(found);
        let next =
            GraphemeCursor::new(offset - found.start, words.len(), true).next_boundary(words, 0);
        let next = next.ok().flatten().unwrap_or(words.len());
        found.start + next
    }

    /// Where Backspace deletes to: over one code point; over a whole character where its code points mean nothing
    /// one by one.
    pub(super) fn rubbed(&self, offset: usize) -> usize {
        let Some(found) = self.before(offset) else {
            return offset;
        };
        let words = self.words_of(found);
        let words = words.get(..offset - found.start).unwrap_or_default();
        let before = GraphemeCursor::new(words.len(), words.len(), true).prev_boundary(words, 0);
        let start = before.ok().flatten().unwrap_or(0);
        let seen = words.get(start..).unwrap_or_default();
        match is_one(seen) {
            true => found.start + start,
            false => offset - seen.chars().next_back().map_or(0, char::len_utf8),
        }
    }

    /// The part that holds the byte before an offset.
    fn before(&self, offset: usize) -> Option<Found> {
        Some(self.parts.find(offset.checked_sub(1)?))
    }
}

/// Emoji of several code points, flags, keycaps, variants; a carriage return with its line feed.
fn is_one(seen: &str) -> bool {
    let pictures = CodePointSetData::new::<ExtendedPictographic>();
    let whole = |c: char| {
        matches!(c, '\u{20e3}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f1e6}'..='\u{1f1ff}' | '\u{1f3fb}'..='\u{1f3ff}')
            || matches!(c, '\u{e0020}'..='\u{e007f}' | '\u{e0100}'..='\u{e01ef}')
            || pictures.contains(c)
    };
    seen == "\r\n" || seen.contains(whole)
}
