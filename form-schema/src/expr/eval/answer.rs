//! What an expression gives, as the answer of a field.

use super::{Known, RowAnswers, Stretch, Val};
use crate::answers::{Chosen, Moment, Value};
use crate::expr::Rule;
use crate::form::Field;
use crate::kind::Kind;
use jiff::SignedDuration;
use rust_decimal::RoundingStrategy;

/// Digits behind the point of an amount that was calculated.
const CENTS: u32 = 2;

impl Rule {
    /// What the rule gives as an answer of `field`, as a reporter would have typed it; nothing when it is unanswered.
    pub(crate) fn answer(
        &self,
        known: &Known<'_>,
        around: &[&RowAnswers],
        field: &Field,
    ) -> Option<Value> {
        Some(match (&field.kind, self.value(known, around)) {
            (_, Val::Bool(value)) => Value::Flag(value),
            (_, Val::Number(number)) => Value::Text(number.normalize().to_string()),
            (_, Val::Money(amount, currency)) => Value::Money {
                amount: amount
                    .round_dp_with_strategy(CENTS, RoundingStrategy::MidpointAwayFromZero)
                    .to_string(),
                currency: currency.to_owned(),
            },
            (Kind::Tristate | Kind::Choice(_), Val::Text(option)) => Value::Choice(chosen(&option)),
            (_, Val::Text(text)) => Value::Text(text.into_owned()),
            (_, Val::Date(date)) => Value::Text(date.to_string()),
            (_, Val::Moment(stretch)) => Value::Moment(moment(&stretch)),
            (_, Val::Duration(duration)) => Value::Text(duration.to_string()),
            (_, Val::List(items)) => {
                let options = items.iter().map(|item| match item {
                    Val::Text(option) => Some(chosen(option)),
                    _ => None,
                });
                Value::Choices(options.flatten().collect())
            }
            (_, Val::Unanswered | Val::Row(_) | Val::Thing) => return None,
        })
    }
}

fn chosen(option: &str) -> Chosen {
    Chosen {
        option: option.to_owned(),
        other: None,
    }
}

/// A moment as exactly as it is known: a day, a minute, a second; "about" where it is less than that says.
fn moment(stretch: &Stretch) -> Moment {
    let best = &stretch.best;
    let width = stretch.latest.duration_since(best.timestamp());
    let midnight = best.start_of_day().is_ok_and(|start| start == *best);
    let end = best.end_of_day().map(|end| end.timestamp());
    let day = midnight && end.is_ok_and(|end| end == stretch.latest);
    let minute = SignedDuration::from_secs(59);
    let time = if day {
        String::new()
    } else if width.is_zero() || best.second() != 0 {
        best.strftime("%H:%M:%S").to_string()
    } else {
        best.strftime("%H:%M").to_string()
    };
    let name = best.time_zone().iana_name().map(str::to_owned);
    Moment {
        date: best.date().to_string(),
        time,
        zone: name.unwrap_or_else(|| best.strftime("%:z").to_string()),
        about: !day && width > minute,
    }
}
