//! What stands between two operands.

use super::{Checked, Checker, Type, mismatch, options_known, unquoted};
use crate::expr::parse::{Node, Syntax};
use crate::expr::{Literal, Mistake, Op, Tree};

impl Checker<'_> {
    pub(super) fn binary(&mut self, at: usize, op: Op, left: &Node, right: &Node) -> Checked {
        if matches!(op, Op::And | Op::Or) {
            let l = self.typed(left, op.sign(), &Type::Bool)?;
            let r = self.typed(right, op.sign(), &Type::Bool)?;
            return Ok((Tree::Binary(op, l, r), Type::Bool));
        }
        // An option without its quotation marks is known by what it stands beside.
        let (l, a) = match self.check(left) {
            Ok(checked) => checked,
            Err(mistake) => {
                return Err(match self.check(right) {
                    Ok((_, of)) => unquoted(mistake, left, &of),
                    Err(_) => mistake,
                });
            }
        };
        let (r, b) = (self.check(right)).map_err(|mistake| unquoted(mistake, right, &a))?;
        let of = match op {
            Op::Equal | Op::Unequal => {
                options_known(left, &a, &b)?;
                options_known(right, &b, &a)?;
                a.equals(&b).then_some(Type::Bool)
            }
            Op::In => match &b {
                Type::List(item) if matches!(**item, Type::Row(_) | Type::File) => None,
                Type::List(item) => {
                    options_known(left, &a, item)?;
                    if let Syntax::List(items) = &right.syntax {
                        for literal in items {
                            options_known(literal, &Type::Text, &a)?;
                        }
                    }
                    a.equals(item).then_some(Type::Bool)
                }
                _ => None,
            },
            Op::Less | Op::LessEqual | Op::Greater | Op::GreaterEqual => {
                (a.ordered() && b.ordered() && a.equals(&b)).then_some(Type::Bool)
            }
            Op::Add | Op::Subtract => match (&a, &b) {
                (Type::Number, Type::Number) => Some(Type::Number),
                (Type::Number | Type::Quantity, Type::Quantity)
                | (Type::Quantity, Type::Number)
                    if op == Op::Add =>
                {
                    Some(Type::Quantity)
                }
                (Type::Money, Type::Money) => Some(Type::Money),
                (Type::Duration, Type::Duration) => Some(Type::Duration),
                (Type::Moment, Type::Duration) => Some(Type::Moment),
                (Type::Moment, Type::Moment) if op == Op::Subtract => Some(Type::Duration),
                _ => None,
            },
            Op::Multiply => match (&a, &b) {
                (Type::Number, Type::Number) => Some(Type::Number),
                (Type::Money, Type::Number) | (Type::Number, Type::Money) => Some(Type::Money),
                _ => None,
            },
            Op::Divide => match (&a, &b) {
                (Type::Number, Type::Number) | (Type::Money, Type::Money) => Some(Type::Number),
                (Type::Money, Type::Number) => Some(Type::Money),
                _ => None,
            },
            Op::And | Op::Or => None,
        };
        if let (None, Op::Add | Op::Subtract) = (&of, op)
            && let Some(found) = time_and_number(&a, &b)
        {
            let hours = hours_added(op, left, right);
            let pairs = [("of", op.sign()), ("found", found), ("hours", &*hours)];
            return Err(Mistake::new(at, "rule-time-sum", pairs));
        }
        let of = of.ok_or_else(|| match a.name() == b.name() {
            true => Mistake::new(
                at,
                "rule-operator",
                [("of", op.sign()), ("found", a.name())],
            ),
            false => misfit(op, (left, &a), (right, &b)),
        })?;
        Ok((Tree::Binary(op, Box::new(l), Box::new(r)), of))
    }
}

/// A moment or a date beside a number, which does not say what it counts: which of the two it is.
fn time_and_number(a: &Type, b: &Type) -> Option<&'static str> {
    match (a, b) {
        (time @ (Type::Moment | Type::Date), Type::Number)
        | (Type::Number, time @ (Type::Moment | Type::Date)) => Some(time.name()),
        _ => None,
    }
}

/// The sum as it has to be written where the number counts hours: with the names and numbers of the author, as far as
/// they are names and numbers.
fn hours_added(op: Op, left: &Node, right: &Node) -> String {
    let number = |node: &Node| match &node.syntax {
        Syntax::Literal(Literal::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let (moment, hours) = match number(left) {
        Some(_) => (right, left),
        None => (left, right),
    };
    let moment = match &moment.syntax {
        Syntax::Name(name) => name,
        _ => "now()",
    };
    let sign = if op == Op::Subtract { "-" } else { "" };
    let hours = number(hours).unwrap_or_else(|| "24".to_owned());
    format!("addHours({moment}, {sign}{hours})")
}

/// Two operands that do not fit: the one that is wrong is that which no other could stand beside, else the one that is
/// written out, else the second.
fn misfit(op: Op, left: (&Node, &Type), right: (&Node, &Type)) -> Mistake {
    let ((left, a), (right, b)) = (left, right);
    let list = Type::List(Box::new(Type::Never));
    let fits = |of: &Type| match op {
        Op::Less | Op::LessEqual | Op::Greater | Op::GreaterEqual => of.ordered(),
        Op::Add | Op::Subtract | Op::Multiply | Op::Divide => of.ordered() && *of != Type::Date,
        _ => true,
    };
    let literal = |node: &Node| matches!(node.syntax, Syntax::Literal(_));
    match (op, b) {
        (Op::In, Type::List(item)) => mismatch(left.at, op.sign(), item, a),
        (Op::In, _) => mismatch(right.at, op.sign(), &list, b),
        _ if fits(a) && !fits(b) => mismatch(right.at, op.sign(), a, b),
        _ if fits(b) && !fits(a) || literal(left) && !literal(right) => {
            mismatch(left.at, op.sign(), b, a)
        }
        _ => mismatch(right.at, op.sign(), a, b),
    }
}
