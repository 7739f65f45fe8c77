//! What is wrong with a text.

use std::collections::BTreeMap;

use super::bounds::limits;
use super::syntax::Fault;
use crate::lang::Lang;

/// A fault of one file or message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The language of the file.
    pub lang: Lang,
    /// The file's name, as given.
    pub file: String,
    /// The line, from 1; 0 when it concerns the file, or a message that is not in it.
    pub line: usize,
    /// The message, `id`, `id.attribute` or `-term`; empty when it concerns the file.
    pub id: String,
    /// The fault.
    pub what: What,
}

/// The fault of a [`Problem`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum What {
    /// The file, or the language's files together, are larger than [`super::limits`] allow. Left out.
    TooLarge,
    /// More braces and parentheses in one message than can be nested safely. The file is left out.
    TooNested,
    /// Not Fluent. The entry is left out.
    Syntax(Fault),
    /// The name is already taken by another entry of the language. The later one is left out.
    Duplicate,
    /// It refers to itself, perhaps through others. Left out.
    Cyclic,
    /// Written out in full it has too many placeables, too much text or too many steps. Left out.
    Explodes,
    /// A number of more than 15 characters: plural rules would overflow on its digits. Left out.
    Number,
    /// It refers to a message, term, attribute or function that this language does not have.
    Reference(String),
    /// The reference has it, this translation does not.
    Missing,
    /// This translation has it, the reference does not.
    Unused,
    /// The variables are not those of the reference.
    Variables {
        /// In the reference only.
        missing: Vec<String>,
        /// In the translation only.
        unknown: Vec<String>,
    },
    /// Word for word as the reference: perhaps not translated.
    Identical,
}

impl What {
    /// Name of the message that tells it (`catalogue.ftl`).
    pub fn code(&self) -> &'static str {
        match self {
            What::TooLarge => "text-too-large",
            What::TooNested => "text-too-nested",
            What::Syntax(_) => "text-syntax",
            What::Duplicate => "text-duplicate",
            What::Cyclic => "text-cyclic",
            What::Explodes => "text-explodes",
            What::Number => "text-number",
            What::Reference(_) => "text-reference",
            What::Missing => "text-missing",
            What::Unused => "text-unused",
            What::Variables { .. } => "text-variables",
            What::Identical => "text-identical",
        }
    }

    /// Whether a reporter would still read a right text: a hint for the translator, no fault.
    pub fn is_hint(&self) -> bool {
        matches!(self, What::Unused | What::Identical)
    }

    /// Whether what it concerns is not in the catalogue.
    pub fn left_out(&self) -> bool {
        match self {
            What::TooLarge
            | What::TooNested
            | What::Syntax(_)
            | What::Duplicate
            | What::Cyclic
            | What::Explodes
            | What::Number => true,
            What::Reference(_)
            | What::Missing
            | What::Unused
            | What::Variables { .. }
            | What::Identical => false,
        }
    }
}

impl Problem {
    /// Values of the message [`What::code`].
    pub fn args(&self) -> BTreeMap<&'static str, String> {
        let mut args = BTreeMap::from([
            ("language", self.lang.tag()),
            ("file", self.file.clone()),
            ("line", self.line.to_string()),
            ("id", self.id.clone()),
        ]);
        match &self.what {
            What::Syntax(fault) => {
                args.insert("fault", fault.name().to_owned());
                args.insert("found", fault.found());
            }
            What::Reference(to) => {
                args.insert("to", to.clone());
            }
            What::Variables { missing, unknown } => {
                args.insert("missing", missing.join(", "));
                args.insert("unknown", unknown.join(", "));
            }
            _ => {}
        }
        args
    }
}

/// Problems of a language as they are found, of each fault so many as [`limits::ERRORS`] lets be told.
#[derive(Default)]
pub(super) struct Problems {
    pub(super) told: Vec<Problem>,
    counts: BTreeMap<&'static str, usize>,
}

impl Problems {
    pub(super) fn push(&mut self, problem: Problem) {
        let count = self.counts.entry(problem.what.code()).or_default();
        *count += 1;
        if *count <= limits::ERRORS {
            self.told.push(problem);
        }
    }
}
