//! Evaluation in three values: total, bounded, without side effects.

mod answer;
mod arithmetic;
mod lists;
mod quantity;
mod stretch;
mod value;

use super::{Literal, Op, Rule, Tree};
use crate::id::Id;
use crate::kind::Typed;
use jiff::{SignedDuration, Span, Zoned};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::borrow::Cow;
use std::cell::Cell;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use stretch::Stretch;

pub(crate) use answer::written_out;
pub(super) use value::Val;

/// Most steps (parts of a rule and elements of lists) of one evaluation of a rule, and of all rules of a form in one
/// evaluation of it. A form that could take more is not read; only rows beyond those that it allows can come here.
pub(crate) const MAX_STEPS: u64 = 200_000;
pub(crate) const MAX_FORM_STEPS: u64 = 10_000_000;

/// What is known when a rule is evaluated: the answers that apply and are right.
pub(crate) struct Known<'a> {
    pub now: &'a Zoned,
    pub stage: Option<&'a Id>,
    pub answers: &'a RowAnswers,
    /// Steps that are left for all rules.
    pub left: &'a Cell<u64>,
}

/// What is known of one field.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Known1 {
    Answer(Typed),
    Rows(Vec<RowAnswers>),
}

/// What is known of the fields of the form, or of one row.
pub(crate) type RowAnswers = BTreeMap<Id, Known1>;

impl Rule {
    /// Whether the rule holds; `None` when that depends on something unanswered. `around` are the rows it stands in,
    /// the outermost first.
    pub(crate) fn holds(&self, known: &Known<'_>, around: &[&RowAnswers]) -> Option<bool> {
        self.value(known, around).truth()
    }

    /// What the rule gives.
    pub(super) fn value<'a>(
        &'a self,
        known: &'a Known<'a>,
        around: &'a [&'a RowAnswers],
    ) -> Val<'a> {
        let left = known.left.get();
        let steps = left.min(MAX_STEPS);
        let mut run = Run {
            known,
            around,
            variables: Vec::new(),
            steps,
        };
        let value = run.value(&self.tree);
        known.left.set(left - (steps - run.steps));
        value
    }
}

struct Run<'a> {
    known: &'a Known<'a>,
    around: &'a [&'a RowAnswers],
    variables: Vec<Val<'a>>,
    steps: u64,
}

impl<'a> Run<'a> {
    fn value(&mut self, tree: &'a Tree) -> Val<'a> {
        let Some(left) = self.steps.checked_sub(1) else {
            return Val::Unanswered;
        };
        self.steps = left;
        match tree {
            Tree::Literal(Literal::Bool(value)) => Val::Bool(*value),
            Tree::Literal(Literal::Number(value)) => Val::Number(*value),
            Tree::Literal(Literal::Text(text)) => Val::Text(Cow::Borrowed(text)),
            Tree::List(items) => Val::List(items.iter().map(|item| self.value(item)).collect()),
            Tree::Field(id) => self.known(self.known.answers.get(id)),
            Tree::Row(level) => {
                let row = self.around.get(*level);
                row.map_or(Val::Unanswered, |row| Val::Row(row))
            }
            Tree::Part(row, id) => match self.value(row) {
                Val::Row(answers) => self.known(answers.get(id)),
                _ => Val::Unanswered,
            },
            Tree::Variable(index) => {
                let value = self.variables.get(*index);
                let value = value.cloned().unwrap_or(Val::Unanswered);
                self.take(value.elements());
                value
            }
            Tree::Stage => self.known.stage.map_or(Val::Unanswered, |stage| {
                Val::Text(Cow::Borrowed(stage.as_str()))
            }),
            Tree::Now => Val::Moment(Stretch::exact(self.known.now.clone())),
            Tree::Today => Val::Date(self.known.now.date()),
            Tree::Not(inner) => self
                .value(inner)
                .truth()
                .map_or(Val::Unanswered, |value| Val::Bool(!value)),
            Tree::Negate(inner) => self.value(inner).negated(),
            Tree::Binary(op, left, right) => self.binary(*op, left, right),
            Tree::Choose(condition, yes, no) => match self.value(condition).truth() {
                Some(true) => self.value(yes),
                Some(false) => self.value(no),
                None => Val::Unanswered,
            },
            Tree::Has(inner) => Val::Bool(self.value(inner).answered()),
            Tree::Size(inner) => match self.value(inner) {
                Val::List(items) => Val::Number(Decimal::from(items.len())),
                Val::Text(text) => Val::Number(Decimal::from(text.chars().count())),
                _ => Val::Unanswered,
            },
            Tree::Class(option, options) => match self.value(option) {
                Val::Text(option) => match options.get(&*option) {
                    Some(Some(class)) => Val::Text(Cow::Borrowed(class)),
                    _ => Val::Unanswered,
                },
                _ => Val::Unanswered,
            },
            Tree::Through(over, list, body) => self.through(*over, list, body),
            Tree::Gather(gather, args) => self.gather(*gather, args),
            Tree::AddHours(moment, hours) => {
                let (moment, hours) = (self.value(moment), self.value(hours));
                let (Val::Moment(moment), Val::Number(hours)) = (moment, hours) else {
                    return Val::Unanswered;
                };
                let seconds = hours
                    .checked_mul(Decimal::from(3600))
                    .and_then(|s| s.to_i64());
                let shifted = seconds.and_then(|s| moment.shifted(SignedDuration::from_secs(s)));
                shifted.map_or(Val::Unanswered, Val::Moment)
            }
            Tree::AddMonths(day, months) => {
                let (day, months) = (self.value(day), self.value(months));
                let Val::Number(months) = months else {
                    return Val::Unanswered;
                };
                let span = months.to_i64().and_then(|m| Span::new().try_months(m).ok());
                let Some(span) = span else {
                    return Val::Unanswered;
                };
                let added = match day {
                    Val::Date(date) => date.checked_add(span).ok().map(Val::Date),
                    Val::Moment(stretch) => {
                        let best = stretch.best.checked_add(span).ok();
                        best.and_then(|best| stretch.moved(best)).map(Val::Moment)
                    }
                    _ => None,
                };
                added.unwrap_or(Val::Unanswered)
            }
        }
    }

    fn take(&mut self, steps: usize) {
        self.steps = self.steps.saturating_sub(steps as u64);
    }

    fn known(&mut self, known: Option<&'a Known1>) -> Val<'a> {
        let value = match known {
            None => Val::Unanswered,
            Some(Known1::Answer(typed)) => Val::of(typed),
            Some(Known1::Rows(rows)) if rows.is_empty() => Val::Unanswered,
            Some(Known1::Rows(rows)) => Val::List(rows.iter().map(Val::Row).collect()),
        };
        self.take(value.elements());
        value
    }

    fn binary(&mut self, op: Op, left: &'a Tree, right: &'a Tree) -> Val<'a> {
        let a = self.value(left);
        // The one that decides alone: the other need not be evaluated.
        match (op, a.truth()) {
            (Op::And, Some(false)) => return Val::Bool(false),
            (Op::Or, Some(true)) => return Val::Bool(true),
            _ => {}
        }
        let b = self.value(right);
        if op == Op::In {
            self.take(b.elements());
        }
        let order = |pass: fn(Ordering) -> bool| {
            a.order(&b).map_or(Val::Unanswered, |o| Val::Bool(pass(o)))
        };
        if let Some((a, b)) = a.quantities(&b).filter(|_| op != Op::Add) {
            return a.compare(op, &b).map_or(Val::Unanswered, Val::Bool);
        }
        match op {
            Op::And => match (a.truth(), b.truth()) {
                (_, Some(false)) => Val::Bool(false),
                (Some(true), Some(true)) => Val::Bool(true),
                _ => Val::Unanswered,
            },
            Op::Or => match (a.truth(), b.truth()) {
                (_, Some(true)) => Val::Bool(true),
                (Some(false), Some(false)) => Val::Bool(false),
                _ => Val::Unanswered,
            },
            Op::Equal => Val::Bool(a.equals(&b)),
            Op::Unequal => Val::Bool(!a.equals(&b)),
            Op::In => Val::Bool(
                a.answered() && matches!(&b, Val::List(items) if items.iter().any(|i| a.equals(i))),
            ),
            Op::Less => order(Ordering::is_lt),
            Op::LessEqual => order(Ordering::is_le),
            Op::Greater => order(Ordering::is_gt),
            Op::GreaterEqual => order(Ordering::is_ge),
            Op::Add => a.add(&b),
            Op::Subtract => match (&a, &b) {
                (Val::Moment(a), Val::Moment(b)) => Val::Duration(a.best.duration_since(&b.best)),
                _ => a.add(&b.negated()),
            },
            Op::Multiply => a.multiplied(&b),
            Op::Divide => a.divided(&b),
        }
    }
}
