//! What a rule says, for those who read: as far as it is plain enough to be put into a sentence.

use super::{Literal, Op, Rule, Tree};
use crate::id::Id;
use rust_decimal::Decimal;

/// A condition in parts.
#[derive(Clone, Debug, PartialEq)]
pub enum Said<'a> {
    /// Every one of them.
    All(Vec<Said<'a>>),
    /// At least one of them.
    Any(Vec<Said<'a>>),
    /// An answer is this, or has this among its options.
    Is(Place<'a>, Worth<'a>),
    /// It is not.
    IsNot(Place<'a>, Worth<'a>),
    /// There is an answer.
    Answered(Place<'a>),
    /// There is none.
    Unanswered(Place<'a>),
    /// This stage is reported.
    Stage(&'a str),
    /// Another stage is reported.
    NotStage(&'a str),
}

/// Which answer is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// Nothing for a field of the form; for a field of a row around the rule that row's level, 0 for the outermost.
    pub level: Option<usize>,
    /// The field.
    pub field: &'a Id,
}

/// What an answer is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worth<'a> {
    /// An option's ID, or a text.
    Text(&'a str),
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(Decimal),
}

impl Rule {
    /// The rule in parts; nothing when it says more than that: it computes, or goes through rows.
    pub fn said(&self) -> Option<Said<'_>> {
        said(&self.tree, true)
    }
}

/// `holds` is false below a negation.
fn said(tree: &Tree, holds: bool) -> Option<Said<'_>> {
    let is = |place, worth| match holds {
        true => Said::Is(place, worth),
        false => Said::IsNot(place, worth),
    };
    Some(match tree {
        Tree::Not(inner) => said(inner, !holds)?,
        Tree::Binary(op @ (Op::And | Op::Or), left, right) => {
            // De Morgan: not all is any not.
            let all = (*op == Op::And) == holds;
            let mut parts = Vec::new();
            for part in [said(left, holds)?, said(right, holds)?] {
                match part {
                    Said::All(inner) if all => parts.extend(inner),
                    Said::Any(inner) if !all => parts.extend(inner),
                    part => parts.push(part),
                }
            }
            if all {
                Said::All(parts)
            } else {
                Said::Any(parts)
            }
        }
        Tree::Binary(op @ (Op::Equal | Op::Unequal), left, right) => {
            let holds = (*op == Op::Equal) == holds;
            let (Tree::Literal(literal), compared) = (match (&**left, &**right) {
                (literal @ Tree::Literal(_), other) | (other, literal) => (literal, other),
            }) else {
                return None;
            };
            match (compared, worth(literal), holds) {
                (Tree::Stage, Worth::Text(stage), true) => Said::Stage(stage),
                (Tree::Stage, Worth::Text(stage), false) => Said::NotStage(stage),
                (compared, worth, true) => Said::Is(place(compared)?, worth),
                (compared, worth, false) => Said::IsNot(place(compared)?, worth),
            }
        }
        Tree::Binary(Op::In, left, right) => match (&**left, &**right) {
            (Tree::Literal(literal), list) => is(place(list)?, worth(literal)),
            (answer, Tree::List(items)) => {
                let place = place(answer)?;
                let mut parts = Vec::new();
                for item in items {
                    let Tree::Literal(literal) = item else {
                        return None;
                    };
                    parts.push(is(place, worth(literal)));
                }
                if holds {
                    Said::Any(parts)
                } else {
                    Said::All(parts)
                }
            }
            _ => return None,
        },
        Tree::Has(inner) if holds => Said::Answered(place(inner)?),
        Tree::Has(inner) => Said::Unanswered(place(inner)?),
        flag => Said::Is(place(flag)?, Worth::Flag(holds)),
    })
}

fn place(tree: &Tree) -> Option<Place<'_>> {
    match tree {
        Tree::Field(field) => Some(Place { level: None, field }),
        Tree::Part(row, field) => match **row {
            Tree::Row(level) => Some(Place {
                level: Some(level),
                field,
            }),
            _ => None,
        },
        _ => None,
    }
}

fn worth(literal: &Literal) -> Worth<'_> {
    match literal {
        Literal::Bool(flag) => Worth::Flag(*flag),
        Literal::Number(number) => Worth::Number(*number),
        Literal::Text(text) => Worth::Text(text),
    }
}

#[cfg(test)]
mod tests;
