//! Errors: typed inside, one sentence and one way on at the edge.

use crate::store::pins::Contact;
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

    /// The same, with whom to tell of it.
    #[must_use]
    pub fn with_whom_to_tell(mut self, contact: &Contact) -> Refusal {
        let Contact {
            team,
            telephone,
            email,
        } = contact;
        let told = [
            (TELL_TEAM, team),
            (TELL_TELEPHONE, telephone),
            (TELL_EMAIL, email),
        ];
        self.args
            .extend(told.map(|(name, value)| (name, value.clone())));
        self
    }
}

const TELL_TEAM: &str = "tell-team";
const TELL_TELEPHONE: &str = "tell-telephone";
const TELL_EMAIL: &str = "tell-email";

/// The message that says whom to tell of a forgery, where that is known.
fn whom_to_tell(values: &diagnostic::Args) -> Option<(&'static str, Args<'_>)> {
    let of = |name: &str| values.get(name);
    let args = Args::new()
        .with("team", of(TELL_TEAM)?)
        .with("telephone", of(TELL_TELEPHONE)?);
    Some(match of(TELL_EMAIL).filter(|email| !email.is_empty()) {
        Some(email) => ("tell-forgery-mail", args.with("email", email)),
        None => ("tell-forgery", args),
    })
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
    /// Whom to tell of it, where it may be a forgery of what a team publishes that is known here.
    pub tell: Option<String>,
}

/// Puts an error into the words of a window.
pub fn tell(words: &Catalogue, error: &impl Explain) -> Told {
    let values = error.args();
    let args: Args<'_> = values.iter().collect();
    Told {
        what: ended(words.text(error.code(), &args), words),
        way_on: words.attr(error.code(), "way-on", &args),
        tell: whom_to_tell(&values).map(|(id, args)| words.text(id, &args)),
    }
}

/// What ends in words of a library, a server or the system may lack its full stop, or have two.
fn ended(mut sentence: String, words: &Catalogue) -> String {
    let isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    let mut last = sentence.chars().rev().filter(|c| !isolate(*c));
    let (end, before, third) = (last.next(), last.next(), last.next());
    match (end, before, third) {
        (Some('.'), Some('.'), third) if third != Some('.') => {
            sentence.pop();
        }
        (Some(c), ..) if c.is_alphanumeric() || matches!(c, ')' | ']' | '"' | '`' | '\'') => {
            sentence.push_str(match words.lang().tag().as_str() {
                "ja" => "。",
                _ => ".",
            });
        }
        _ => {}
    }
    sentence
}

/// Puts an error into the words of a terminal: without isolates.
pub fn tell_plain(words: &Catalogue, error: &impl Explain) -> Told {
    let values = error.args();
    let args: Args<'_> = values.iter().collect();
    Told {
        what: ended(words.plain(error.code(), &args), words),
        way_on: words.plain_attr(error.code(), "way-on", &args),
        tell: whom_to_tell(&values).map(|(id, args)| words.plain(id, &args)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tocsin_i18n::Lang;

    #[test]
    fn a_sentence_has_one_full_stop_whoever_says_its_end() {
        let told = |lang: &str, reason: &str| {
            let words = Catalogue::program(&Lang::parse(lang).unwrap());
            let refusal = Refusal {
                code: "received-report",
                args: diagnostic::args([("reason", reason)]),
            };
            [tell(&words, &refusal), tell_plain(&words, &refusal)].map(|told| told.what)
        };
        for end in ["missing field `test`", "missing field `test`.", "(line 3)"] {
            let one = format!("{}.", end.trim_end_matches('.'));
            for told in told("en", end) {
                let told = tocsin_i18n::strip_isolates(&told).into_owned();
                assert!(told.ends_with(&one), "{told}");
            }
        }
        let [_, plain] = told("ja", "missing field `test`");
        assert!(plain.ends_with('。'), "{plain}");
        let refusal = Refusal {
            code: "fetch-unreachable",
            args: diagnostic::args([("words", "refused.")]),
        };
        let words = Catalogue::program(&Lang::english());
        assert!(tell_plain(&words, &refusal).what.ends_with("refused."));
    }
}
