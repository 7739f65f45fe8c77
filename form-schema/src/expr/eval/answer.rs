//! What an expression gives, as the answer of a field.

use super::{Known, MAX_STEPS, RowAnswers, Stretch, Val};
use crate::answers::{Chosen, Moment, Value};
use crate::expr::cost::kept;
use crate::expr::{Rule, Tree};
use crate::form::Field;
use crate::kind::{Kind, Length, Precision, Typed, canonical, plain_number};
use jiff::Zoned;
use jiff::tz::TimeZone;
use rust_decimal::RoundingStrategy;
use std::cell::Cell;

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
        let value = self.given(known, around, field)?;
        let left = known.left.get().checked_sub(kept(field, &value));
        known.left.set(left.unwrap_or_default());
        left.map(|_| value)
    }

    fn given(&self, known: &Known<'_>, around: &[&RowAnswers], field: &Field) -> Option<Value> {
        Some(match (&field.kind, self.value(known, around)) {
            (_, Val::Bool(value)) => Value::Flag(value),
            (_, Val::Number(number)) => Value::Text(plain_number(number.normalize())),
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
            (_, Val::Duration(time)) => Value::Text(canonical(&Typed::Duration(Length::of(time)))),
            (_, Val::List(items)) => {
                let options = items.iter().map(|item| match item {
                    Val::Text(option) => Some(chosen(option)),
                    _ => None,
                });
                Value::Choices(options.flatten().collect())
            }
            (_, Val::Unanswered | Val::Quantity(_) | Val::Row(_) | Val::Thing) => return None,
        })
    }
}

/// What a rule gives that is written out in it, as an answer of `field`: of a choice between several, each. What is
/// made of other answers, or of the time, is not among it.
pub(crate) fn written_out(rule: &Rule, field: &Field) -> Vec<Value> {
    let mut waiting = vec![&rule.tree];
    let mut written = Vec::new();
    let (now, answers) = (Zoned::default(), RowAnswers::new());
    while let Some(tree) = waiting.pop() {
        match tree {
            Tree::Choose(_, yes, no) => waiting.extend([&**yes, &**no]),
            tree if is_fixed(tree) => {
                let left = Cell::new(MAX_STEPS);
                let known = Known {
                    now: &now,
                    stage: None,
                    answers: &answers,
                    left: &left,
                };
                let rule = Rule {
                    tree: tree.clone(),
                    ..rule.clone()
                };
                written.extend(rule.answer(&known, &[], field));
            }
            _ => {}
        }
    }
    written
}

/// Whether a part of a rule says all that it gives.
fn is_fixed(tree: &Tree) -> bool {
    match tree {
        Tree::Literal(_) => true,
        Tree::List(items) => items.iter().all(is_fixed),
        Tree::Negate(inner) => is_fixed(inner),
        Tree::Binary(_, left, right) => is_fixed(left) && is_fixed(right),
        _ => false,
    }
}

fn chosen(option: &str) -> Chosen {
    Chosen {
        option: option.to_owned(),
        other: None,
    }
}

/// A moment as exactly as it is known: a month, a day, an hour, a minute, a second, or from the earliest to the latest;
/// "about", and by the same clock, where that was said of what it is reckoned from.
fn moment(stretch: &Stretch) -> Moment {
    let mut best = stretch.best.clone();
    let mut latest = stretch.latest.to_zoned(best.time_zone().clone());
    // A time that the clocks of a zone show twice is its first when it is read again.
    let is_first = |at: &Zoned| {
        let read = at.time_zone().to_ambiguous_zoned(at.datetime());
        read.compatible().is_ok_and(|first| first == *at)
    };
    if !is_first(&best) || !is_first(&latest) {
        let zone = TimeZone::fixed(best.offset());
        best = best.with_time_zone(zone.clone());
        latest = latest.with_time_zone(zone);
    }
    let name = best.time_zone().iana_name().map(str::to_owned);
    let zone = name.unwrap_or_else(|| best.strftime("%:z").to_string());
    let (first, last) = stretch.precision;
    let begins = |p: &Precision| p.start(&best) == best;
    let one = first
        .and_finer()
        .find(|p| begins(p) && p.end(&best) == latest);
    let (first, last) = match one {
        Some(one) => (one, None),
        None => {
            let within = |p: &Precision| begins(p) && p.end(&best) <= latest;
            let ends = |p: &Precision| {
                let start = p.start(&latest);
                start >= best && p.end(&start) == latest
            };
            let first = first.and_finer().find(within);
            let last = last.and_finer().find(ends);
            (
                first.unwrap_or(Precision::Second),
                Some(last.unwrap_or(Precision::Second)),
            )
        }
    };
    let (date, time) = first.written(&best);
    let (latest_date, latest_time) = last.map(|last| last.written(&latest)).unwrap_or_default();
    Moment {
        date,
        time,
        latest_date,
        latest_time,
        zone,
        about: stretch.about,
        clock: stretch.clock.canonical(),
    }
}
