//! Answers as JSON: the file that `--answers` takes and `report.json` carries.
//!
//! ```json
//! { "format": 1, "team": "xyz-cert.example", "form": "incident", "answers": { … }, "tlp": { "hosts[0].os": "red" } }
//! ```
//! `tlp` has the markings that the reporter chose, by the path of the answer; rows are counted from 0.
//! Typed kinds are strings (integers, decimals, percentages and ports may be numbers), flags booleans, a choice its option's ID or
//! `{"option": "other", "text": "…"}`, several an array of these, a moment `{"date", "time", "zone", "about"}` with
//! `"latest_date"`, `"latest_time"` and `"clock"` where something is said by them,
//! money `{"amount", "currency"}`, a quantity `{"exact"}`, `{"about"}` or `{"least", "most"}`, rows an array of objects, files an array of
//! `{"name", "size", "sha256", "description"}`, which is written only: files come as attachments. So is what is
//! calculated. An empty string at a field with a default says that the reporter emptied it.

mod read;
mod renamed;
mod write;

pub use read::{from_json, ignored, read_json};
pub use renamed::follow_renamed;
pub use write::{to_json, to_json_with};

use super::Value;
use crate::diagnostic::Args;
use crate::form::Field;

/// One thing wrong in an answers file. Its sentence is the Fluent message `answer-CODE`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where, as a path such as `$.answers.involved[2].role`.
    pub path: String,
    /// Stable name, kebab-case, beginning with `json-`.
    pub code: &'static str,
    /// Values for the sentence.
    pub args: Args,
}

/// Whether a field takes an answer as it stands: its shape and its options, not yet what it says. Files aside.
pub(crate) fn takes(field: &Field, value: &Value) -> bool {
    read::value(&write::write(value, field, &|_| None), field).as_ref() == Some(value)
}
