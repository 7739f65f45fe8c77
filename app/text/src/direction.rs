//! Which way a paragraph runs.

use std::cmp::Ordering;

use icu_properties::{CodePointMapData, props::BidiClass};

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

/// The direction of most of the text's letters, isolated runs left out; nothing when neither has more.
pub fn prevailing_direction(text: &str) -> Option<Direction> {
    let classes = CodePointMapData::<BidiClass>::new();
    let (mut isolates, mut from_left, mut from_right) = (0usize, 0usize, 0usize);
    for c in text.chars() {
        match classes.get(c) {
            BidiClass::LeftToRightIsolate
            | BidiClass::RightToLeftIsolate
            | BidiClass::FirstStrongIsolate => isolates += 1,
            BidiClass::PopDirectionalIsolate => isolates = isolates.saturating_sub(1),
            _ if isolates > 0 => {}
            BidiClass::LeftToRight => from_left += 1,
            BidiClass::RightToLeft | BidiClass::ArabicLetter => from_right += 1,
            _ => {}
        }
    }
    match from_left.cmp(&from_right) {
        Ordering::Greater => Some(Direction::Ltr),
        Ordering::Less => Some(Direction::Rtl),
        Ordering::Equal => None,
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
