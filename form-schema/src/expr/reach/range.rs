//! Numbers that a rule works out, as far as the kinds of the answers bound them.

use super::domain::bounds;
use super::{Answers, Search, Truths, Value, name_of};
use crate::expr::{Gather, Literal, Op, Tree};
use crate::kind::Kind;
use rust_decimal::Decimal;

/// The least and the most that a number can be.
#[derive(Clone, Copy)]
pub(super) struct Range(Decimal, Decimal);

impl Range {
    /// How two numbers between these bounds stand to each other.
    pub(super) fn compared(self, op: Op, other: Range) -> Truths {
        let decided = |yes: bool, no: bool| match (yes, no) {
            (true, _) => Truths::TRUE,
            (_, true) => Truths::FALSE,
            _ => Truths::DECIDED,
        };
        let (Range(least, most), Range(other_least, other_most)) = (self, other);
        match op {
            Op::Less => decided(most < other_least, least >= other_most),
            Op::LessEqual => decided(most <= other_least, least > other_most),
            Op::Greater => other.compared(Op::Less, self),
            Op::GreaterEqual => other.compared(Op::LessEqual, self),
            Op::Equal => decided(
                least == most && other_least == other_most && least == other_least,
                most < other_least || other_most < least,
            ),
            Op::Unequal => self.compared(Op::Equal, other).negated(),
            _ => Truths::ANY,
        }
    }

    /// The range of what `of` gives of one number of each.
    fn each(self, other: Range, of: impl Fn(Decimal, Decimal) -> Option<Decimal>) -> Option<Range> {
        let corner = |a, b| of(a, b);
        let corners = [
            corner(self.0, other.0)?,
            corner(self.0, other.1)?,
            corner(self.1, other.0)?,
            corner(self.1, other.1)?,
        ];
        Some(Range(
            corners.into_iter().min()?,
            corners.into_iter().max()?,
        ))
    }
}

impl<'a> Search<'_, 'a> {
    /// Between which bounds a number is, whatever is typed; nothing where it may be unanswered or has no bounds.
    pub(super) fn range(&self, tree: &'a Tree, answers: &Answers<'a>) -> Option<Range> {
        self.reach.budget.take(1);
        match tree {
            Tree::Literal(Literal::Number(number)) => Some(Range(*number, *number)),
            Tree::Negate(inner) => {
                let Range(least, most) = self.range(inner, answers)?;
                Some(Range(-most, -least))
            }
            Tree::Binary(op, left, right) => {
                let (left, right) = (self.range(left, answers)?, self.range(right, answers)?);
                match op {
                    Op::Add => left.each(right, Decimal::checked_add),
                    Op::Subtract => left.each(right, Decimal::checked_sub),
                    Op::Multiply => left.each(right, Decimal::checked_mul),
                    _ => None,
                }
            }
            Tree::Size(of) => self.size(of, answers),
            Tree::Gather(Gather::Count, of) => match of.as_slice() {
                [of] if answers.get(&name_of(of)?) == Some(&Value::Unanswered) => {
                    Some(Range(Decimal::ZERO, Decimal::ZERO))
                }
                [of] => self.size(of, answers),
                _ => None,
            },
            _ => match bounds(&self.answered(tree, answers)?.kind)? {
                (Some(min), Some(max)) => Some(Range(min, max)),
                _ => None,
            },
        }
    }

    /// The kind of an answer that is there.
    fn answered(&self, tree: &'a Tree, answers: &Answers<'a>) -> Option<&'a crate::form::Field> {
        let name = name_of(tree)?;
        let value = answers.get(&name)?;
        self.field(name).filter(|_| *value != Value::Unanswered)
    }

    /// How many there are of what may be several.
    fn size(&self, tree: &'a Tree, answers: &Answers<'a>) -> Option<Range> {
        let most = match &self.answered(tree, answers)?.kind {
            // A class may be chosen beside its options.
            Kind::Choices(options) => {
                let each = if options.classes { 2 } else { 1 };
                options.options.len() as u64 * each
            }
            Kind::Evidence { max_count, .. } => u64::from(*max_count),
            Kind::Repeat(repeat) => u64::from(repeat.max),
            _ => return None,
        };
        Some(Range(Decimal::ONE, Decimal::from(most)))
    }
}
