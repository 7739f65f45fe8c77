//! Characters that would act instead of being read.

use std::borrow::Cow;

#[cfg(test)]
mod tests;

/// First strong isolate and pop directional isolate, with which Fluent surrounds an argument.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Whether a character is shown by its number: controls but tab and line feed, the line and paragraph separators,
/// everything of UAX #9 that opens or closes an embedding, an override or an isolate; spaces, fillers and operators
/// without width, and the invisible tags. A window shows the same ones so.
pub fn acts(c: char) -> bool {
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

/// Text in which each character that would act on a terminal or on the direction of its surroundings stands as
/// its number, `[U+202E]`. Marks that only join or order their neighbours (LRM, RLM, ZWJ, ZWNJ) stay.
pub fn visible(text: &str) -> Cow<'_, str> {
    show(text, acts)
}

/// As [`visible`], for text that was formatted: the isolates that Fluent puts around arguments stay.
pub(crate) fn visible_but_isolates(text: &str) -> Cow<'_, str> {
    show(text, |c| acts(c) && !ISOLATES.contains(&c))
}

fn show(text: &str, numbered: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(&numbered) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if numbered(c) {
            shown.push_str(&format!("[U+{:04X}]", u32::from(c)));
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

/// The text as [`visible`] on one line, its words one space apart: what somebody else wrote cannot add a line.
pub fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    visible(&words.join(" ")).into_owned()
}

/// Whether it is a sign that looks like those which the program says with what is checked, safe or wrong.
fn is_sign(c: char) -> bool {
    // Ticks and crosses, warnings, locks and shields; "information", "no entry", "OK".
    matches!(
        c,
        '\u{2713}'..='\u{2718}' | '\u{2611}' | '\u{2612}' | '\u{2705}' | '\u{274c}' | '\u{274e}'
    ) || matches!(
        c,
        '\u{26a0}' | '\u{26d4}' | '\u{2139}' | '\u{2753}'..='\u{2755}' | '\u{2757}' | '\u{203c}'
    ) || matches!(
        c,
        '\u{1f5f4}'..='\u{1f5f9}' | '\u{1f6ab}' | '\u{1f6d1}' | '\u{1f197}'
    ) || matches!(
        c,
        '\u{1f50f}'..='\u{1f513}' | '\u{1f6e1}' | '\u{1f6c8}' | '\u{1f5dd}'
    )
}

/// What somebody else than the program says, without the signs that are the program's own: each stands as its number,
/// `[U+2713]`. Nothing else of the text is changed.
pub fn without_signs(text: &str) -> Cow<'_, str> {
    show(text, is_sign)
}

/// Text without isolates: for a terminal, a report, a file name.
pub fn strip_isolates(text: &str) -> Cow<'_, str> {
    if text.contains(ISOLATES) {
        Cow::Owned(text.replace(ISOLATES, ""))
    } else {
        Cow::Borrowed(text)
    }
}
