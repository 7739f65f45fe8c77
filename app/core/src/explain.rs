//! Errors: typed inside, one sentence and one way on at the edge.

use tocsin_form_schema::diagnostic;
use tocsin_i18n::{Args, Catalogue};

/// An error that can be told to a person.
///
/// Its sentence is the Fluent message `CODE`, the way on is the message's attribute `.way-on`, both in
/// `i18n/locales/<tag>/`, one file a room. One cause, one sentence, one way on.
pub trait Explain {
    /// Stable name, kebab-case, with its module's prefix: `seal-evidence-changed`.
    fn code(&self) -> &'static str;
    /// Values for the sentence.
    fn args(&self) -> diagnostic::Args {
        diagnostic::Args::new()
    }
}

/// Any error, ready to be told: what remains of a typed error where modules meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// As in [`Explain::code`].
    pub code: &'static str,
    /// As in [`Explain::args`].
    pub args: diagnostic::Args,
}

impl Refusal {
    /// Takes what is told of a typed error.
    pub fn of(error: &impl Explain) -> Refusal {
        Refusal {
            code: error.code(),
            args: error.args(),
        }
    }
}

impl Explain for Refusal {
    fn code(&self) -> &'static str {
        self.code
    }
    fn args(&self) -> diagnostic::Args {
        self.args.clone()
    }
}

/// What is said of an error: one sentence and one way on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What is wrong, and where.
    pub what: String,
    /// What to do.
    pub way_on: Option<String>,
}

/// Puts an error into the words of a window.
pub fn tell(words: &Catalogue, error: &impl Explain) -> Told {
    let values = error.args();
    let args: Args<'_> = values.iter().collect();
    Told {
        what: words.text(error.code(), &args),
        way_on: words.attr(error.code(), "way-on", &args),
    }
}

/// Puts an error into the words of a terminal: without isolates.
pub fn tell_plain(words: &Catalogue, error: &impl Explain) -> Told {
    let values = error.args();
    let args: Args<'_> = values.iter().collect();
    Told {
        what: words.plain(error.code(), &args),
        way_on: words.plain_attr(error.code(), "way-on", &args),
    }
}
