//! Regular expressions that teams write: how a customer number or a ticket looks.
//!
//! Matched by finite automata: a match takes time in proportion to the text, whatever the expression. What needs more
//! than that (look-around, back-references) is no expression here, and what would need much memory is refused.

mod fewest;

use crate::diagnostic::{Args, args};
use regex::{Regex, RegexBuilder};
use regex_syntax::ast::{self, ErrorKind};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// Most octets of an expression.
pub const MAX_SOURCE: usize = 512;
/// Most octets of its automaton.
const MAX_SIZE: usize = 256 * 1024;
/// Most octets that matching remembers.
const MAX_CACHE: usize = 1024 * 1024;

/// A regular expression of the whole answer.
#[derive(Clone, Debug)]
pub struct Pattern {
    source: String,
    regex: Arc<Regex>,
    /// See [`Pattern::fewest`]; found when it is asked for first.
    fewest: Arc<OnceLock<Option<u32>>>,
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Pattern) -> bool {
        self.source == other.source
    }
}

/// Why a text is no pattern. The sentence is the Fluent message `diagnostic-CODE`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// The octets of the source that are meant.
    pub span: Range<usize>,
    pub code: &'static str,
    pub args: Args,
}

impl Pattern {
    /// Reads an expression (the syntax of the crate `regex`).
    pub(crate) fn new(source: &str) -> Result<Pattern, Mistake> {
        let mistake = |span, code, name, value: &str| Mistake {
            span,
            code,
            args: args([(name, value)]),
        };
        let whole = 0..source.len();
        if source.len() > MAX_SOURCE {
            let most = MAX_SOURCE.to_string();
            return Err(mistake(whole, "pattern-too-long", "most", &most));
        }
        if let Err(error) = regex_syntax::Parser::new().parse(source) {
            let (span, code, message) = told(&error);
            let span = span.map_or(whole, |span| {
                let (start, end) = (span.start.offset, span.end.offset);
                let next = source.get(start..).and_then(|rest| rest.chars().next());
                // Something is missing before this.
                start..end.max(start + next.map_or(0, char::len_utf8))
            });
            return Err(mistake(span, code, "message", &message));
        }
        let build = |end: &str| {
            RegexBuilder::new(&format!("\\A(?:{source}{end})\\z"))
                .size_limit(MAX_SIZE)
                .dfa_size_limit(MAX_CACHE)
                .build()
        };
        let built = build("").or_else(|error| match error {
            // It ends with a comment (`(?x)`), which a new line ends.
            regex::Error::Syntax(_) => build("\n"),
            error => Err(error),
        });
        match built {
            Ok(regex) => Ok(Pattern {
                source: source.to_owned(),
                regex: Arc::new(regex),
                fewest: Arc::default(),
            }),
            // Any digit of any script is 60 times as large as ten of them.
            Err(_) => Err(match source.find("\\d") {
                Some(at) => mistake(at..at + 2, "pattern-too-large", "near", "[0-9]"),
                None => mistake(whole, "pattern-too-large", "near", ""),
            }),
        }
    }

    /// The expression as written.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The fewest characters of a text that fits and that can be typed as an answer; nothing where none can.
    pub(crate) fn fewest(&self) -> Option<u32> {
        *self.fewest.get_or_init(|| {
            let parsed = regex_syntax::Parser::new().parse(&self.source).ok()?;
            fewest::fewest(&parsed)
        })
    }

    /// Whether all of a text is as the expression has it.
    pub fn fits(&self, text: &str) -> bool {
        self.regex.is_match(text)
    }
}

fn told(error: &regex_syntax::Error) -> (Option<ast::Span>, &'static str, String) {
    match error {
        regex_syntax::Error::Parse(error) => {
            let code = match error.kind() {
                ErrorKind::UnsupportedBackreference | ErrorKind::UnsupportedLookAround => {
                    "pattern-not-linear"
                }
                _ => "pattern-syntax",
            };
            (Some(*error.span()), code, error.kind().to_string())
        }
        regex_syntax::Error::Translate(error) => (
            Some(*error.span()),
            "pattern-syntax",
            error.kind().to_string(),
        ),
        other => (None, "pattern-syntax", other.to_string()),
    }
}

#[cfg(test)]
mod tests;
