//! Languages that nobody reads: English made strange at run time, to see what a translation would break.

use std::borrow::Cow;

use crate::lang::Lang;

/// What is done to English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pseudo {
    /// `en-XA`: accents on every letter that can have one, vowels doubled (about 40 % longer).
    Accented,
    /// `en-XB`: in brackets, in a language that runs from the right; what has no brackets was not translated.
    Mirrored,
}

impl Pseudo {
    pub(super) fn of(lang: &Lang) -> Option<Pseudo> {
        match lang.tag().as_str() {
            "en-XA" => Some(Pseudo::Accented),
            "en-XB" => Some(Pseudo::Mirrored),
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
