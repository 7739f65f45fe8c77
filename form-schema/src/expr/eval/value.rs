//! What an expression gives, and how two of them stand to each other.

use super::RowAnswers;
use super::stretch::Stretch;
use crate::expr::Op;
use crate::kind::{Quantity, Typed};
use jiff::{SignedDuration, civil::Date};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::cmp::Ordering;

/// What an expression gives.
#[derive(Clone, Debug)]
pub(in crate::expr) enum Val<'a> {
    Unanswered,
    Bool(bool),
    Number(Decimal),
    Quantity(Quantity),
    Money(Decimal, &'a str),
    Text(Cow<'a, str>),
    Date(Date),
    Moment(Stretch),
    Duration(SignedDuration),
    List(Vec<Val<'a>>),
    Row(&'a RowAnswers),
    /// Something that is there and has no value of its own: a file.
    Thing,
}

impl<'a> Val<'a> {
    pub(super) fn truth(&self) -> Option<bool> {
        match self {
            Val::Bool(value) => Some(*value),
            _ => None,
        }
    }

    pub(super) fn of(typed: &'a Typed) -> Val<'a> {
        match typed {
            Typed::Text(t)
            | Typed::Name(t)
            | Typed::Url(t)
            | Typed::Email(t)
            | Typed::Phone(t)
            | Typed::Hash(t)
            | Typed::Cve(t)
            | Typed::Zone(t) => Val::Text(Cow::Borrowed(t)),
            Typed::Integer(i) => Val::Number(Decimal::from(*i)),
            Typed::Number(value) => Val::Number(*value),
            Typed::Quantity(quantity) => Val::Quantity(*quantity),
            Typed::Money(amount, currency) => Val::Money(*amount, currency),
            Typed::Flag(value) => Val::Bool(*value),
            Typed::Choice(chosen) => Val::Text(Cow::Borrowed(&chosen.option)),
            Typed::Choices(chosen) => Val::List(
                chosen
                    .iter()
                    .map(|c| Val::Text(Cow::Borrowed(&*c.option)))
                    .collect(),
            ),
            Typed::Date(date) => Val::Date(*date),
            Typed::Moment(moment) => Val::Moment(Stretch::of(moment)),
            Typed::Duration(length) => Val::Duration(length.time),
            Typed::Ip(ip) => Val::Text(Cow::Owned(ip.to_string())),
            Typed::Network(network) => Val::Text(Cow::Owned(network.to_string())),
            Typed::Evidence(files) => Val::List(files.iter().map(|_| Val::Thing).collect()),
            // A repeat's rows are known as `Known1::Rows`.
            Typed::Rows(_) => Val::Unanswered,
        }
    }

    pub(super) fn answered(&self) -> bool {
        !matches!(self, Val::Unanswered)
    }

    /// Elements of a list, and of the lists in it.
    pub(super) fn elements(&self) -> usize {
        match self {
            Val::List(items) => items.iter().map(|item| 1 + item.elements()).sum(),
            _ => 0,
        }
    }

    /// Equality: unanswered is equal to unanswered only.
    pub(super) fn equals(&self, other: &Val<'_>) -> bool {
        match (self, other) {
            (Val::Unanswered, Val::Unanswered) => true,
            (Val::Bool(a), Val::Bool(b)) => a == b,
            (Val::Text(a), Val::Text(b)) => a == b,
            (Val::Moment(a), Val::Moment(b)) => a.best.timestamp() == b.best.timestamp(),
            _ => match self.quantities(other) {
                Some((a, b)) => a.compare(Op::Equal, &b) == Some(true),
                None => self.order(other) == Some(Ordering::Equal),
            },
        }
    }

    pub(super) fn order(&self, other: &Val<'_>) -> Option<Ordering> {
        match (self, other) {
            (Val::Number(a), Val::Number(b) | Val::Money(b, _))
            | (Val::Money(a, _), Val::Number(b)) => Some(a.cmp(b)),
            (Val::Money(a, x), Val::Money(b, y)) => (x == y).then(|| a.cmp(b)),
            (Val::Date(a), Val::Date(b)) => Some(a.cmp(b)),
            (Val::Date(a), Val::Moment(b)) => Some(a.cmp(&b.best.date())),
            (Val::Moment(a), Val::Date(b)) => Some(a.best.date().cmp(b)),
            (Val::Moment(a), Val::Moment(b)) => a.order(b),
            (Val::Duration(a), Val::Duration(b)) => Some(a.cmp(b)),
            _ => None,
        }
    }
}
