//! Numbers that are not exact: from the least to the most that they may be.

use super::value::Val;
use crate::expr::Op;
use crate::kind::Quantity;
use rust_decimal::Decimal;

/// The least or the most of a quantity, where it is known.
pub(super) type End = Option<Decimal>;

impl Quantity {
    pub(in crate::expr::eval) fn exact(number: Decimal) -> Quantity {
        Quantity {
            least: Some(number),
            most: Some(number),
            about: false,
        }
    }

    /// The least of both and the most of both, each put together; nothing where neither is known.
    pub(in crate::expr::eval) fn each(
        self,
        other: Quantity,
        least: impl Fn(End, End) -> End,
        most: impl Fn(End, End) -> End,
    ) -> Option<Quantity> {
        let both = Quantity {
            least: least(self.least, other.least),
            most: most(self.most, other.most),
            about: self.about || other.about,
        };
        (both.least.is_some() || both.most.is_some()).then_some(both)
    }

    /// A comparison, as far as what is known of both decides it.
    pub(in crate::expr::eval) fn compare(&self, op: Op, other: &Quantity) -> Option<bool> {
        let decided = |yes: bool, no: bool| (yes || no).then_some(yes);
        let (a, b) = (self, other);
        let below = |one: End, other: End| one.zip(other).is_some_and(|(one, other)| one < other);
        let within = |one: End, other: End| one.zip(other).is_some_and(|(one, other)| one <= other);
        let equal = || {
            let same = a.single().is_some() && a.single() == b.single();
            decided(same, below(a.most, b.least) || below(b.most, a.least))
        };
        match op {
            Op::Less => decided(below(a.most, b.least), within(b.most, a.least)),
            Op::LessEqual => decided(within(a.most, b.least), below(b.most, a.least)),
            Op::Greater => other.compare(Op::Less, self),
            Op::GreaterEqual => other.compare(Op::LessEqual, self),
            Op::Equal => equal(),
            Op::Unequal => equal().map(|equal| !equal),
            _ => None,
        }
    }
}

impl Val<'_> {
    /// A number or a quantity, as a quantity.
    pub(super) fn quantity(&self) -> Option<Quantity> {
        match self {
            Val::Quantity(quantity) => Some(*quantity),
            Val::Number(number) => Some(Quantity::exact(*number)),
            _ => None,
        }
    }

    /// Both as quantities, when one of them is one.
    pub(super) fn quantities(&self, other: &Val<'_>) -> Option<(Quantity, Quantity)> {
        let any = matches!(self, Val::Quantity(_)) || matches!(other, Val::Quantity(_));
        Some((self.quantity()?, other.quantity()?)).filter(|_| any)
    }
}
