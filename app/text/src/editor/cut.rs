//! Cutting text into parts: behind each line feed, and where a paragraph is long.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::{
    measure::Measure,
    parts::{Part, UNCOUNTED},
};
use crate::{Direction, prevailing_direction};

/// Most bytes of a part.
pub(super) const MOST: usize = 4096;
/// Bytes up to which a part is looked for to be joined with its neighbour.
pub(super) const FEW: usize = 512;
/// Bytes of a part of a long paragraph.
const USUAL: usize = 3072;

/// Cuts text into parts. When it is the end of the whole text, the last part has no line feed, and may be empty.
pub(super) fn cut(text: &str, is_end: bool, measure: &Measure) -> impl Iterator<Item = Part> {
    let empty = (is_end && (text.is_empty() || text.ends_with('\n'))).then_some("");
    let paragraphs = text.split_inclusive('\n').chain(empty);
    let pieces = paragraphs.flat_map(|paragraph| {
        let mut rest = Some(paragraph);
        std::iter::from_fn(move || {
            let text = rest.take()?;
            if text.len() <= MOST {
                return Some(text);
            }
            let (piece, behind) = text.split_at(piece(text));
            rest = Some(behind);
            Some(piece)
        })
    });
    pieces.map(|piece| part_of(piece, measure))
}

/// Where to cut the first piece off a text of more than [`MOST`] bytes: behind a space, or else between characters as
/// seen, or else, where one is as long as that, within it.
fn piece(text: &str) -> usize {
    let wanted = if text.len() < 2 * MOST {
        text.len() / 2
    } else {
        USUAL
    };
    let end = text.floor_char_boundary(wanted);
    let window = text.get(end / 2..).map_or(0, |_| end / 2);
    let window = text.floor_char_boundary(window);
    let spaces = text.get(window..end).and_then(|near| near.rfind(' '));
    if let Some(space) = spaces {
        let behind = window + space + 1;
        if is_boundary(text, behind) {
            return behind;
        }
    }
    if is_boundary(text, end) {
        return end;
    }
    match GraphemeCursor::new(end, text.len(), true).prev_boundary(text, 0) {
        Ok(Some(before)) if before > 0 => before,
        _ => end,
    }
}

/// Whether characters as seen meet at an offset of a text.
pub(super) fn is_boundary(text: &str, offset: usize) -> bool {
    text.is_char_boundary(offset)
        && GraphemeCursor::new(offset, text.len(), true)
            .is_boundary(text, 0)
            .unwrap_or(true)
}

/// Characters as seen.
pub(super) fn count(text: &str) -> u32 {
    match text.is_ascii() && !text.contains('\r') {
        true => text.len() as u32,
        false => text.graphemes(true).count() as u32,
    }
}

fn part_of(text: &str, measure: &Measure) -> Part {
    let tail = match text {
        _ if text.ends_with("\r\n") => 2,
        _ if text.ends_with('\n') => 1,
        _ => 0,
    };
    let own = text.get(..text.len() - tail).unwrap_or_default();
    let (halves, broken, strong) = match own.is_ascii() {
        true => (
            own.len() as u32,
            own.contains(['\r', '\u{b}', '\u{c}']),
            of_ascii(own),
        ),
        false => (
            own.chars().map(halves).sum(),
            own.contains(breaks),
            prevailing_direction(own),
        ),
    };
    let mut part = Part {
        bytes: text.len() as u32,
        tail: tail as u8,
        halves,
        broken,
        strong,
        graphemes: UNCOUNTED,
        height: 0.0,
        exact: false,
        laid: None,
    };
    measure.estimate(&mut part);
    part
}

/// [`prevailing_direction`] of ASCII without separators of paragraphs.
fn of_ascii(own: &str) -> Option<Direction> {
    let mut first = own
        .bytes()
        .take_while(|byte| !matches!(byte, b'\r' | 0x1c..=0x1e));
    first
        .any(|byte| byte.is_ascii_alphabetic())
        .then_some(Direction::Ltr)
}

/// Widths in halves of the font's size; Han, kana, hangul and emoji are as wide as they are high.
fn halves(c: char) -> u32 {
    match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{fa6d}' | '\u{ff01}'..='\u{ff60}' => 2,
        '\u{1f300}'..='\u{3ffff}' => 2,
        _ => 1,
    }
}

/// What breaks a line within a part.
pub(super) fn breaks(c: char) -> bool {
    matches!(
        c,
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}
