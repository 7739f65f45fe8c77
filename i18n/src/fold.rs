//! Texts as a search compares them.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text without what people leave out when they look for it: case, accents and points, punctuation, the width of
/// letters, the two kinds of kana. Words are one space apart.
pub fn fold(text: &str) -> String {
    let letters = text.nfkd().filter(|c| !is_combining_mark(*c));
    let letters = letters.flat_map(char::to_lowercase).map(|c| match c {
        'ı' => 'i',
        // Hiragana stands as katakana.
        '\u{3041}'..='\u{3096}' => char::from_u32(u32::from(c) + 0x60).unwrap_or(c),
        c => c,
    });
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for c in letters {
        if c.is_alphanumeric() || matches!(c, '&' | '+' | '-') {
            if gap && !folded.is_empty() {
                folded.push(' ');
            }
            gap = false;
            folded.push(c);
        } else {
            gap = true;
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn what_is_sought_is_what_is_written() {
        for (written, sought) in [
            ("Österreich", "osterreich"),
            ("Côte d’Ivoire", "cote d'ivoire"),
            ("SÃO  Tomé", "sao tome"),
            ("إسرائيل", "اسرائيل"),
            ("שָׁלוֹם", "שלום"),
            ("ﾌｨｯｼﾝｸﾞ", "フィッシング"),
            ("ふぃっしんぐ", "フィッシング"),
            ("C&C", "c&c"),
            (" ransom, extortion ", "Ransom Extortion"),
            ("\u{2068}Türkiye\u{2069}", "turkiye"),
        ] {
            assert_eq!(fold(written), fold(sought), "{written}");
        }
        assert_eq!(fold("…"), "");
    }
}
