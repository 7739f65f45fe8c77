//! Whose digits and which calendar: the language's on the screen, everybody's in what is exported.

use icu_locale_core::Locale;

/// How figures are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Digits {
    /// With the digits and the calendar that the language uses by default (CLDR): for a screen.
    Language,
    /// Western digits and Gregorian dates in every language: for what a machine or another team reads.
    Western,
}

impl Digits {
    /// The language with this way of writing figures; `None` when the tag is not well-formed.
    pub(crate) fn locale(self, tag: &str) -> Option<Locale> {
        match self {
            Digits::Language => tag.parse().ok(),
            Digits::Western => format!("{tag}-u-ca-gregory-nu-latn").parse().ok(),
        }
    }
}
