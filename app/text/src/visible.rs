//! Characters that would act instead of being read, or hide.

use std::borrow::Cow;

#[cfg(test)]
mod tests;

/// Whether a character is shown by its number.
///
/// Controls but tab and line feed; separators, embeddings, overrides and isolates of UAX #9; spaces, fillers and
/// operators without width; tags. Characters that writing needs stay: joiners (Persian, emoji), the marks LRM, RLM
/// and ALM, variation selectors.
pub(crate) fn is_hidden(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}')
        || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}')
        || matches!(
            c,
            '\u{ad}' | '\u{34f}' | '\u{180e}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}'
        )
        || matches!(c, '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}')
        || matches!(
            c,
            '\u{17b4}' | '\u{17b5}' | '\u{2800}' | '\u{e0000}'..='\u{e007f}'
        )
}

/// The text with each hidden or acting character as its number, `[U+202E]`.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_hidden(c) {
            shown.push_str(&mark(c));
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

/// What a hidden or acting character is shown as.
pub(crate) fn mark(c: char) -> String {
    format!("[U+{:04X}]", u32::from(c))
}
