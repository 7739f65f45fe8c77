//! Cutting text between characters as a reader sees them (UAX #29 extended grapheme clusters).

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

#[cfg(test)]
mod tests;

/// How long a text may be. Both hold: one seen character may be thousands of bytes of combining marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Characters as seen.
    pub characters: usize,
    /// Bytes of UTF-8.
    pub bytes: usize,
}

impl Limit {
    /// So many characters, of at most 32 bytes on average: enough for any script and for joined emoji.
    pub const fn characters(characters: usize) -> Limit {
        Limit {
            characters,
            bytes: characters.saturating_mul(32),
        }
    }

    /// Whether the text is within the limit.
    pub fn holds(&self, text: &str) -> bool {
        clip(text, *self).len() == text.len()
    }
}

/// The longest beginning of whole characters that is within the limit.
pub fn clip(text: &str, limit: Limit) -> &str {
    // A byte is at least one character's share: short text is within without being looked at.
    if text.len() <= limit.bytes.min(limit.characters) {
        return text;
    }
    let end = text
        .grapheme_indices(true)
        .take(limit.characters)
        .map(|(start, grapheme)| start + grapheme.len())
        .take_while(|end| *end <= limit.bytes)
        .last()
        .unwrap_or(0);
    text.get(..end).unwrap_or_default()
}

/// The text within so many characters, ending in an ellipsis (which counts) where it was cut.
pub fn shorten(text: &str, characters: usize) -> Cow<'_, str> {
    let limit = Limit::characters(characters);
    if limit.holds(text) {
        return Cow::Borrowed(text);
    }
    let Some(room) = characters.checked_sub(1) else {
        return Cow::Borrowed("");
    };
    Cow::Owned(format!(
        "{}…",
        clip(
            text,
            Limit {
                characters: room,
                ..limit
            }
        )
        .trim_end()
    ))
}
