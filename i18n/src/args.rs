//! What a message is filled with.

use std::borrow::Cow;

use fluent::{
    FluentArgs, FluentValue,
    types::{FluentNumber, FluentNumberOptions},
};

use crate::visible::{visible, visible_but_isolates};

/// Integers up to here are exact in Fluent's numbers (2⁵³).
const EXACT: u64 = 1 << 53;

/// Named values of a message's variables.
///
/// A text passes [`visible`] on its way in, so that no answer or file name can act on its surroundings.
#[derive(Debug, Default)]
pub struct Args<'a>(FluentArgs<'a>);

impl<'a> Args<'a> {
    /// No values.
    pub fn new() -> Args<'a> {
        Args::default()
    }

    /// These values and one more; the later of two of the same name counts.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Value<'a>>) -> Args<'a> {
        self.0.set(name, value.into().0);
        self
    }

    pub(crate) fn fluent(&self) -> &FluentArgs<'a> {
        &self.0
    }
}

/// Texts by name, as errors carry them. A text that is a plain whole number also selects plural forms, and is
/// written as it stands, without grouping.
impl<'a, K: AsRef<str>, V: AsRef<str>> FromIterator<(K, V)> for Args<'a> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Args<'a> {
        pairs.into_iter().fold(Args::new(), |args, (name, value)| {
            let value = value.as_ref();
            let value = count(value).unwrap_or_else(|| Value::from(value.to_owned()));
            args.with(name.as_ref().to_owned(), value)
        })
    }
}

/// A whole number of at most 15 digits that reads back as the same text.
fn count(text: &str) -> Option<Value<'static>> {
    let number: u64 = text.parse().ok().filter(|_| text.len() <= 15)?;
    let options = FluentNumberOptions {
        use_grouping: false,
        ..FluentNumberOptions::default()
    };
    (number.to_string() == text).then(|| {
        Value(FluentValue::Number(FluentNumber::new(
            number as f64,
            options,
        )))
    })
}

/// A text or a number. Numbers select plural forms and are written as the language does.
#[derive(Debug)]
pub struct Value<'a>(FluentValue<'a>);

impl<'a> Value<'a> {
    /// A text that was formatted before: the isolates that this put into it stay.
    pub fn formatted(text: &'a str) -> Value<'a> {
        Value(FluentValue::String(visible_but_isolates(text)))
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Value<'a> {
        Value(FluentValue::String(visible(text)))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Value<'a> {
        Value::from(text.as_str())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value(FluentValue::String(Cow::Owned(visible(&text).into_owned())))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Value<'a> {
        match text {
            Cow::Borrowed(text) => Value::from(text),
            Cow::Owned(text) => Value::from(text),
        }
    }
}

impl From<u64> for Value<'_> {
    fn from(number: u64) -> Self {
        // Fluent's numbers are floats: one that is too large to be exact is written digit by digit.
        if number <= EXACT {
            Value::from(number as f64)
        } else {
            Value::from(number.to_string())
        }
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        if number.unsigned_abs() <= EXACT {
            Value::from(number as f64)
        } else {
            Value::from(number.to_string())
        }
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Value::from(f64::from(number))
    }
}

impl From<i32> for Value<'_> {
    fn from(number: i32) -> Self {
        Value::from(f64::from(number))
    }
}

impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Value::from(number as u64)
    }
}

impl From<f64> for Value<'_> {
    /// A number that is not finite, or over 2⁵³ and so perhaps not exact, is written as text.
    fn from(number: f64) -> Self {
        if number.abs() <= EXACT as f64 {
            Value(FluentValue::Number(FluentNumber::new(
                number,
                FluentNumberOptions::default(),
            )))
        } else {
            Value::from(number.to_string())
        }
    }
}
