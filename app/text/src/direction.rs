//! Which way a paragraph runs.

use std::cmp::Ordering;

use icu_properties::{CodePointMapData, props::BidiClass};

use crate::isolate;

#[cfg(test)]
mod tests;

/// The direction of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the left.
    Ltr,
    /// From the right.
    Rtl,
}

/// The direction of the text's first paragraph by its first strong letter (UAX #9, P2 and P3), isolated runs left
/// out; nothing when it has no strong letter, and its surroundings decide.
pub fn base_direction(text: &str) -> Option<Direction> {
    let classes = CodePointMapData::<BidiClass>::new();
    let mut isolates = 0usize;
    for c in text.chars() {
        match classes.get(c) {
            BidiClass::ParagraphSeparator => return None,
            BidiClass::LeftToRightIsolate
            | BidiClass::RightToLeftIsolate
            | BidiClass::FirstStrongIsolate => {
                isolates += 1;
            }
            BidiClass::PopDirectionalIsolate => isolates = isolates.saturating_sub(1),
            _ if isolates > 0 => {}
            BidiClass::LeftToRight => return Some(Direction::Ltr),
            BidiClass::RightToLeft | BidiClass::ArabicLetter => return Some(Direction::Rtl),
            _ => {}
        }
    }
    None
}

/// The direction of most of the text's words, data such as paths and addresses left out; nothing when neither
/// direction has more.
///
/// Somebody who writes Hebrew begins a sentence with `Exchange` or `C:\Temp` and means it to run from the right; the
/// first strong letter alone would have it run from the left.
pub fn prevailing_direction(text: &str) -> Option<Direction> {
    let (mut from_left, mut from_right) = (0usize, 0usize);
    let mut at = 0;
    let data =
        isolate::pieces(text).filter(|piece| text.get(piece.clone()).is_some_and(isolate::is_data));
    for piece in data.chain(std::iter::once(text.len()..text.len())) {
        let words = text.get(at..piece.start).unwrap_or_default();
        for word in words.split(|c: char| !c.is_alphabetic()) {
            match word.chars().next().map(|c| has_letter(c, Direction::Rtl)) {
                None => {}
                Some(true) => from_right += 1,
                Some(false) => from_left += 1,
            }
        }
        at = piece.end;
    }
    match from_left.cmp(&from_right) {
        Ordering::Greater => Some(Direction::Ltr),
        Ordering::Less => Some(Direction::Rtl),
        Ordering::Equal => None,
    }
}

/// Whether the text has a letter that runs this way.
pub fn has_letters(text: &str, direction: Direction) -> bool {
    text.chars().any(|c| has_letter(c, direction))
}

fn has_letter(c: char, direction: Direction) -> bool {
    match CodePointMapData::<BidiClass>::new().get(c) {
        BidiClass::LeftToRight => direction == Direction::Ltr,
        BidiClass::RightToLeft | BidiClass::ArabicLetter => direction == Direction::Rtl,
        _ => false,
    }
}

/// Whether a character makes words around it run from the right.
pub(crate) fn from_the_right(c: char) -> bool {
    matches!(
        CodePointMapData::<BidiClass>::new().get(c),
        BidiClass::RightToLeft
            | BidiClass::ArabicLetter
            | BidiClass::ArabicNumber
            | BidiClass::RightToLeftEmbedding
            | BidiClass::RightToLeftOverride
            | BidiClass::RightToLeftIsolate
    )
}
