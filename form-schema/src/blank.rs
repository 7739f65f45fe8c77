//! Texts in which there is nothing to read.

/// Whether a character is not seen where it stands alone: those that Unicode says to ignore where they cannot be shown
/// (`Default_Ignorable_Code_Point`: joiners, marks of direction, soft hyphens, Hangul fillers, variation selectors,
/// tags), what annotates lines, and the empty Braille cell.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}')
        || matches!(c, '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}')
        || matches!(c, '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}')
        || matches!(c, '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Whether a character leaves nothing to be seen: it is [unseen](is_unseen), a space or a control character.
pub(crate) fn is_blank_char(c: char) -> bool {
    c.is_whitespace() || c.is_control() || is_unseen(c)
}

/// Whether a text is empty to whoever looks at it.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(is_blank_char)
}

/// What is seen of a text: without what cannot be, with one space between words.
pub fn seen(text: &str) -> String {
    let seen: String = text.chars().filter(|c| !is_unseen(*c)).collect();
    let words: Vec<&str> = seen.split_whitespace().collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_unicode_ignores_is_not_seen() {
        let ignored = regex::Regex::new(r"\A\p{Default_Ignorable_Code_Point}\z").unwrap();
        for c in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            let others = matches!(c, '\u{2800}' | '\u{fff9}'..='\u{fffb}');
            let ignored = ignored.is_match(c.encode_utf8(&mut [0; 4]));
            assert_eq!(is_unseen(c), ignored || others, "U+{:04X}", u32::from(c));
        }
    }

    #[test]
    fn two_texts_that_look_the_same_are_seen_the_same() {
        assert_eq!(seen(" a\u{200b}b\n  c\u{a0}d"), seen("ab c d"));
        assert_ne!(seen("< 10"), seen("> 10"));
    }

    #[test]
    fn a_text_with_a_letter_is_not_blank() {
        for blank in [
            "",
            " \t\n",
            "\u{200b}",
            "\u{2060} \u{3164}",
            "\u{202e}\u{202c}",
            "\u{0}",
        ] {
            assert!(is_blank(blank), "{blank:?}");
        }
        for text in ["a", "\u{200b}.", "נ\u{200f}", "☎\u{fe0f}", "\u{301}"] {
            assert!(!is_blank(text), "{text:?}");
        }
    }
}
