//! Why a command did not do what it was asked: one or several refusals, each with its sentence.

use std::path::Path;
use tocsin_core::explain::{Explain, Refusal};
use tocsin_form_schema::diagnostic::Args;
use tocsin_i18n::strip_isolates;

/// Why a command was refused.
pub enum Refused {
    /// One cause.
    One(Refusal),
    /// Why was said already.
    Told,
    /// A program that was started said why, and ended with this status.
    Ended(u8),
    /// The refusal and the sentences that belong under it, already in words.
    With(Refusal, Vec<String>),
}

impl Refused {
    /// A refusal of the command line itself, with one value.
    pub fn new(code: &'static str, args: &[(&'static str, &str)]) -> Refused {
        let args: Args = args
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()))
            .collect();
        Refused::One(Refusal { code, args })
    }
    /// Why nothing is opened, with what is told in a window below.
    pub fn closed(refusal: &impl Explain, details: &[String]) -> Refused {
        let plain = details.iter().map(|one| strip_isolates(one).into_owned());
        Refused::With(Refusal::of(refusal), plain.collect())
    }
    /// Whether this is its cause.
    pub fn is(&self, code: &str) -> bool {
        matches!(self, Refused::One(refusal) | Refused::With(refusal, _) if refusal.code == code)
    }
    /// The same with another sentence under it.
    #[must_use]
    pub fn and(self, line: String) -> Refused {
        match self {
            Refused::One(refusal) => Refused::With(refusal, vec![line]),
            Refused::With(refusal, mut lines) => {
                lines.push(line);
                Refused::With(refusal, lines)
            }
            other => other,
        }
    }
    /// A file that could not be read or written.
    pub fn file(path: &Path, error: &std::io::Error) -> Refused {
        Refused::new(
            "cli-file",
            &[
                ("path", &path.display().to_string()),
                ("why", &error.to_string()),
            ],
        )
    }
}

impl<E: Explain> From<E> for Refused {
    fn from(error: E) -> Refused {
        Refused::One(Refusal::of(&error))
    }
}
