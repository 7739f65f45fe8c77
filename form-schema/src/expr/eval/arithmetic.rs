//! Sums, products and quotients. What does not fit, or is too large, is unanswered.

use super::quantity::End;
use super::value::Val;
use rust_decimal::Decimal;

impl<'a> Val<'a> {
    pub(super) fn add(&self, other: &Val<'a>) -> Val<'a> {
        let sum = match (self, other) {
            (Val::Number(a), Val::Number(b)) => a.checked_add(*b).map(Val::Number),
            (Val::Money(a, x), Val::Money(b, y)) if x == y => {
                a.checked_add(*b).map(|sum| Val::Money(sum, x))
            }
            (Val::Duration(a), Val::Duration(b)) => a.checked_add(*b).map(Val::Duration),
            (Val::Moment(a), Val::Duration(b)) => a.shifted(*b).map(Val::Moment),
            _ => (self.quantities(other))
                .and_then(|(a, b)| {
                    let sum = |a: End, b: End| a?.checked_add(b?);
                    a.each(b, sum, sum)
                })
                .map(Val::Quantity),
        };
        sum.unwrap_or(Val::Unanswered)
    }

    pub(super) fn negated(self) -> Val<'a> {
        match self {
            Val::Number(a) => Val::Number(-a),
            Val::Money(a, x) => Val::Money(-a, x),
            Val::Duration(a) => a.checked_neg().map_or(Val::Unanswered, Val::Duration),
            _ => Val::Unanswered,
        }
    }

    pub(super) fn multiplied(&self, other: &Val<'a>) -> Val<'a> {
        let product = match (self, other) {
            (Val::Number(a), Val::Number(b)) => a.checked_mul(*b).map(Val::Number),
            (Val::Money(a, x), Val::Number(b)) | (Val::Number(b), Val::Money(a, x)) => {
                a.checked_mul(*b).map(|product| Val::Money(product, x))
            }
            _ => None,
        };
        product.unwrap_or(Val::Unanswered)
    }

    pub(super) fn divided(&self, other: &Val<'a>) -> Val<'a> {
        // `7 / 2` is 3.5, not 3.50.
        let divide = |a: &Decimal, b: &Decimal| a.checked_div(*b).map(|q| q.normalize());
        let quotient = match (self, other) {
            (Val::Number(a), Val::Number(b)) => divide(a, b).map(Val::Number),
            (Val::Money(a, x), Val::Money(b, y)) if x == y => divide(a, b).map(Val::Number),
            (Val::Money(a, x), Val::Number(b)) => {
                divide(a, b).map(|quotient| Val::Money(quotient, x))
            }
            _ => None,
        };
        quotient.unwrap_or(Val::Unanswered)
    }
}
