//! An answer without what its question does not show: a text beside an option that takes none, the currency of an amount
//! that was not given, the zone of a moment without a day.

use crate::answers::{Chosen, Value, takes};
use crate::form::Field;
use crate::kind::{self, Kind, Typed};
use jiff::tz::TimeZone;

/// What of a value is an answer to its question, which is no repeat; nothing when it was left empty. A default that was
/// emptied stays empty: it would stand again. What cannot be understood stays as it was typed, as far as an answers file
/// can have it: no report is sealed with it, but one that was may be read by another version of the program.
pub(super) fn shown(field: &Field, value: &Value) -> Option<Value> {
    // Whether there is an answer does not depend on the zone.
    match (kind::read(field, value, &TimeZone::UTC), value) {
        (Ok(None), _) => (field.default.is_some()).then(|| Value::Text(String::new())),
        (Ok(Some(Typed::Choice(chosen))), _) => Some(Value::Choice(chosen)),
        (Ok(Some(Typed::Choices(read))), Value::Choices(chosen)) => {
            // In the order in which they were chosen.
            let place = |one: &Chosen| chosen.iter().position(|c| c.option == one.option);
            let mut all = read;
            all.sort_by_key(place);
            Some(Value::Choices(all))
        }
        (Ok(Some(_)), _) => Some(value.clone()),
        (Err(_), _) => {
            let files = matches!(field.kind, Kind::Evidence { .. });
            (files || takes(field, value)).then(|| value.clone())
        }
    }
}
