//! The identifier shared by TOML, expressions, Fluent and JSON.

use std::fmt;
use std::sync::Arc;

/// An identifier matching `[a-z][a-z0-9_]{0,62}` that is no reserved word of the expression language.
///
/// The same string names a field in the form, in expressions, in its Fluent message and in JSON.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

/// Words of the expression language that cannot name a field.
pub const RESERVED: &[&str] = &[
    "true", "false", "null", "in", "has", "row", "outer", "stage", "now", "today",
];

impl Id {
    /// Reads an identifier; `None` when the text is not one.
    pub fn new(text: &str) -> Option<Id> {
        let mut chars = text.chars();
        let first = chars.next().is_some_and(|c| c.is_ascii_lowercase());
        let rest = chars.all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        (first && rest && text.len() <= 63 && !RESERVED.contains(&text)).then(|| Id(text.into()))
    }

    /// The identifier's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
