//! Languages that nobody reads: English made strange at run time, to see what a translation would break.

use std::borrow::Cow;

use crate::lang::Lang;

/// What is done to English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pseudo {
    /// `en-XA`: accents on every letter that can have one, vowels doubled (about 40 % longer): text that stays plain
    /// does not come from the catalogue.
    Accented,
    /// `en-XB`: in brackets, in a language that runs from the right; what has no brackets was not translated.
    Mirrored,
    /// `en-XC`: plain letters with words added, the shorter the text the more, as other languages need: at most
    /// three times, at least one and a half times as long.
    Long,
}

impl Pseudo {
    pub(super) fn of(lang: &Lang) -> Option<Pseudo> {
        match lang.tag().as_str() {
            "en-XA" => Some(Pseudo::Accented),
            "en-XB" => Some(Pseudo::Mirrored),
            "en-XC" => Some(Pseudo::Long),
            _ => None,
        }
    }
}

/// The text between the placeables of a message, accented and lengthened.
pub(super) fn accent(text: &str) -> Cow<'_, str> {
    let mut accented = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        let (c, vowel) = match c {
            'a' => ('á', true),
            'e' => ('é', true),
            'i' => ('í', true),
            'o' => ('ó', true),
            'u' => ('ú', true),
            'y' => ('ý', true),
            'A' => ('Á', true),
            'E' => ('É', true),
            'I' => ('Í', true),
            'O' => ('Ó', true),
            'U' => ('Ú', true),
            'c' => ('ç', false),
            'n' => ('ñ', false),
            's' => ('š', false),
            'z' => ('ž', false),
            'C' => ('Ç', false),
            'N' => ('Ñ', false),
            'S' => ('Š', false),
            other => (other, false),
        };
        accented.push(c);
        if vowel {
            accented.extend(c.to_lowercase());
        }
    }
    Cow::Owned(accented)
}

/// The whole message in brackets.
pub(super) fn bracket(text: &str) -> String {
    format!("[{text}]")
}

/// The whole message with words added at its end.
pub(super) fn lengthen(text: &str) -> String {
    const WORDS: [&str; 6] = ["one", "two", "three", "four", "five", "six"];
    let length = text.chars().count();
    let longer = match length {
        0 => 0,
        1..=10 => length * 3,
        11..=30 => length * 2,
        _ => length + length.div_ceil(2),
    };
    let mut long = text.to_owned();
    let mut now = length;
    for word in WORDS.iter().cycle() {
        if now >= longer {
            break;
        }
        long.push(' ');
        long.push_str(word);
        now += word.len() + 1;
    }
    long
}
