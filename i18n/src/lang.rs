//! Language tags: direction, names, negotiation.

use std::{fmt, str::FromStr};

use fluent_langneg::NegotiationStrategy;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::names;

#[cfg(test)]
mod tests;

/// Languages that the program's own texts are shipped in: every folder of `locales/`, by tag; but `en` is first, the
/// one that others are translated from.
pub const PROGRAM: &[&str] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Those of [`PROGRAM`] that `locales/reviewed.txt` lists.
const REVIEWED: &[&str] = include!(concat!(env!("OUT_DIR"), "/reviewed.rs"));

/// Pseudo-locales, English made strange to test with: accented, mirrored, long.
pub const PSEUDO: &[&str] = &["en-XA", "en-XB", "en-XC"];

/// Whether a translation of the program's texts can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Review {
    /// What the others are translated from.
    Source,
    /// A speaker of the language has read all of it and found it right.
    Reviewed,
    /// Nobody has: the program says so (`translation-unreviewed`).
    Unreviewed,
}

/// Languages that some systems still call by a code that was replaced (ISO 639-1).
const RENAMED: &[(&str, &str)] = &[("iw", "he"), ("in", "id"), ("ji", "yi")];

/// A language as BCP 47 names it (language, script, region, variants), in canonical case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(LanguageIdentifier);

/// The text is not a language tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidLang(
    /// What was given.
    pub String,
);

impl fmt::Display for InvalidLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a language tag", self.0)
    }
}

impl std::error::Error for InvalidLang {}

/// The direction in which lines of a language run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Dir {
    /// From the left.
    #[default]
    Ltr,
    /// From the right.
    Rtl,
}

impl Lang {
    /// Reads a tag such as `fr`, `pt-BR`, `zh-Hant-TW`.
    ///
    /// # Errors
    /// When the text is no well-formed tag, or names no language (`und`).
    pub fn parse(tag: &str) -> Result<Lang, InvalidLang> {
        // Extensions (RFC 5646, 2.2.6), such as another calendar, are wishes beside the language.
        let subtags = || tag.split(['-', '_']);
        let own = subtags().position(|subtag| subtag.len() == 1);
        let language: Vec<&str> = subtags().take(own.unwrap_or(usize::MAX)).collect();
        let Some((first, others)) = language.split_first() else {
            return Err(InvalidLang(tag.to_owned()));
        };
        let renamed = RENAMED
            .iter()
            .find(|(old, _)| first.eq_ignore_ascii_case(old));
        let first = renamed.map_or(*first, |(_, new)| new);
        let language = [&[first], others].concat().join("-");
        match language.parse::<LanguageIdentifier>() {
            Ok(id) if !id.language.is_empty() => Ok(Lang(id)),
            _ => Err(InvalidLang(tag.to_owned())),
        }
    }

    /// English: the language that the program's texts are written in first.
    pub fn english() -> Lang {
        Lang("en".parse().expect("`en` is a tag"))
    }

    /// The languages of [`PROGRAM`].
    pub fn program() -> Vec<Lang> {
        PROGRAM
            .iter()
            .filter_map(|tag| Lang::parse(tag).ok())
            .collect()
    }

    /// The tag in canonical form.
    pub fn tag(&self) -> String {
        self.0.to_string()
    }

    /// The language alone: `pt` of `pt-BR`.
    pub fn language(&self) -> &str {
        self.0.language.as_str()
    }

    /// The direction of its script. A language without a script in its tag has that of its usual one.
    pub fn dir(&self) -> Dir {
        match self.0.character_direction() {
            _ if self.tag() == "en-XB" => Dir::Rtl,
            CharacterDirection::RTL => Dir::Rtl,
            CharacterDirection::LTR | CharacterDirection::TTB => Dir::Ltr,
        }
    }

    /// Whether it is one of [`PSEUDO`].
    pub fn is_pseudo(&self) -> bool {
        PSEUDO.contains(&self.tag().as_str())
    }

    /// How far the program's texts in this language can be relied on; of a language that is not shipped, those that
    /// stand in for it.
    pub fn review(&self) -> Review {
        let shipped = answer(self, &Lang::program())
            .unwrap_or_else(Lang::english)
            .tag();
        if self.is_pseudo() || Some(&shipped.as_str()) == PROGRAM.first() {
            Review::Source
        } else if REVIEWED.contains(&shipped.as_str()) {
            Review::Reviewed
        } else {
            Review::Unreviewed
        }
    }

    /// Its name in itself, `Deutsch`, `Português (Brasil)`; the tag when the name is not known.
    pub fn native_name(&self) -> String {
        names::native(self)
    }

    pub(crate) fn id(&self) -> &LanguageIdentifier {
        &self.0
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Lang {
    type Err = InvalidLang;
    fn from_str(tag: &str) -> Result<Lang, InvalidLang> {
        Lang::parse(tag)
    }
}

impl AsRef<LanguageIdentifier> for Lang {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.0
    }
}

/// Those of `available` that answer `requested`, best first, then `default`; never empty.
pub fn negotiate(requested: &[Lang], available: &[Lang], default: &Lang) -> Vec<Lang> {
    let mut chain: Vec<Lang> = fluent_langneg::negotiate_languages(
        requested,
        available,
        None,
        NegotiationStrategy::Filtering,
    )
    .into_iter()
    .cloned()
    .collect();
    if !chain.contains(default) {
        chain.push(default.clone());
    }
    chain
}

/// The first of these languages that the program's texts are shipped in, with its region: `en-GB` is answered by `en`
/// and stays `en-GB`, whose dates and numbers are other ones. English when there is none.
pub fn choose(wanted: impl IntoIterator<Item = Lang>) -> Lang {
    choose_with(wanted, &[])
}

/// The same where a team's texts, too, are there to be read, in languages of their own.
pub fn choose_with(wanted: impl IntoIterator<Item = Lang>, offered: &[Lang]) -> Lang {
    let mut wanted = wanted.into_iter();
    let answered = |lang: &Lang| answer(lang, &Lang::program()).or_else(|| answer(lang, offered));
    wanted
        .find(|lang| lang.is_pseudo() || answered(lang).is_some())
        .unwrap_or_else(Lang::english)
}

/// The one of these languages that answers this one best.
fn answer(lang: &Lang, available: &[Lang]) -> Option<Lang> {
    fluent_langneg::negotiate_languages(
        std::slice::from_ref(lang),
        available,
        None,
        NegotiationStrategy::Filtering,
    )
    .into_iter()
    .next()
    .cloned()
}

/// The languages that the system is set to, best first; empty when it does not say (`C`, `POSIX`).
pub fn system_languages() -> Vec<Lang> {
    let mut languages = Vec::new();
    for locale in sys_locale::get_locales() {
        if let Some(lang) = from_locale(&locale)
            && !languages.contains(&lang)
        {
            languages.push(lang);
        }
    }
    languages
}

/// A tag of a locale's name: `de_AT.UTF-8@euro` is `de-AT`.
fn from_locale(locale: &str) -> Option<Lang> {
    let name = locale.split(['.', '@']).next()?;
    Lang::parse(&name.replace('_', "-")).ok()
}
