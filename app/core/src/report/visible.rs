//! Characters that do harm where a report is read, made visible instead of obeyed or dropped.
//!
//! What was typed stays exact in `report.json`; `report.txt` and `report.xml` show `[U+001B]` where a
//! character would move the cursor, reorder a line, or is not allowed in the format.

use tocsin_i18n::visible;

/// Not a `Char` of XML 1.0 (section 2.2).
fn illegal_in_xml(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Text for `report.xml`: every character is one of XML 1.0, and all others stay as they are.
pub fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match illegal_in_xml(c) {
            true => out.push_str(&format!("[U+{:04X}]", u32::from(c))),
            false => out.push(c),
        }
    }
    out
}

/// Text on one line of `report.txt`; a line end in it is shown, too.
pub fn line(text: &str) -> String {
    visible(text).replace('\n', "[U+000A]")
}

/// The lines of a text for `report.txt`: `\n`, `\r\n` and `\r` end a line, nothing else does.
pub fn lines(text: &str) -> Vec<String> {
    text.replace("\r\n", "\n")
        .split(['\n', '\r'])
        .map(line)
        .collect()
}
