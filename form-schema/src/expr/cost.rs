//! The most that one evaluation of a rule can take: every list as long as it may be, every text too.
//!
//! It is never less than what [`super::eval`] counts, so that no rule of a form that was read is broken off.

use super::{Literal, Over, Rule, Tree};
use crate::answers::Value;
use crate::form::Field;
use crate::id::Id;
use crate::kind::Kind;
use std::collections::BTreeMap;

/// Characters that are looked at in the time of one step.
const CHARACTERS: u64 = 256;
/// Steps for each character of a text that is computed: it stands once more in every part of the report.
const COPIED: u64 = 2;
/// Characters of what is short by its kind and stands in a text, such as a mail address.
const OTHER: u64 = 320;
/// Steps of what reckons with the calendar.
const CALENDAR: u64 = 20;
/// Characters of the longest address of a page.
const MAX_URL: u64 = 8192;

impl Rule {
    /// Most steps of one evaluation; `fields` are those of the form, `around` the repeats whose rows it stands in, the
    /// outermost first.
    pub(crate) fn most_steps(&self, fields: &BTreeMap<Id, Field>, around: &[&Field]) -> u64 {
        let mut bounds = Bounds {
            fields,
            around,
            variables: Vec::new(),
        };
        bounds.of(&self.tree).0
    }

    /// Most steps of keeping what it gives as the answer of `field`, in the rows of `around`.
    pub(crate) fn most_kept(
        &self,
        field: &Field,
        fields: &BTreeMap<Id, Field>,
        around: &[&Field],
    ) -> u64 {
        let mut bounds = Bounds {
            fields,
            around,
            variables: Vec::new(),
        };
        let (Kind::Text { max, .. } | Kind::LongText { max }) = &field.kind else {
            return 0;
        };
        let length = match bounds.of(&self.tree).1 {
            Shape::Text(length) => length,
            _ => OTHER,
        };
        length.min(u64::from(*max)) * COPIED
    }
}

/// Steps of keeping a value as the answer of `field`.
pub(crate) fn kept(field: &Field, value: &Value) -> u64 {
    match (&field.kind, value) {
        // What is longer is not kept.
        (Kind::Text { max, .. } | Kind::LongText { max }, Value::Text(text)) => {
            text.chars().take(*max as usize).count() as u64 * COPIED
        }
        _ => 0,
    }
}

/// What an expression gives, as large as it may be.
#[derive(Clone)]
enum Shape<'a> {
    One,
    /// A text of so many characters.
    Text(u64),
    /// A moment.
    Moment,
    /// A row with these fields.
    Row(&'a [Field]),
    List(u64, Box<Shape<'a>>),
}

impl Shape<'_> {
    /// Values in it, itself and those of lists in it included.
    fn size(&self) -> u64 {
        match self {
            Shape::List(length, item) => length.saturating_mul(item.size()).saturating_add(1),
            _ => 1,
        }
    }

    /// Steps to compare it with something, or to go through it once.
    fn compared(&self) -> u64 {
        match self {
            Shape::Text(characters) => characters / CHARACTERS + 1,
            Shape::Moment => CALENDAR,
            Shape::List(length, item) => length.saturating_mul(item.compared()),
            Shape::One | Shape::Row(_) => 1,
        }
    }

    fn list(length: u64, item: Shape<'_>) -> Shape<'_> {
        Shape::List(length, Box::new(item))
    }
}

/// Of two shapes the one that takes more.
fn larger<'a>(a: Shape<'a>, b: Shape<'a>) -> Shape<'a> {
    let takes = |shape: &Shape<'_>| shape.compared().max(shape.size());
    if takes(&a) < takes(&b) { b } else { a }
}

struct Bounds<'s, 'a> {
    fields: &'a BTreeMap<Id, Field>,
    around: &'s [&'a Field],
    /// What each variable in scope may be, the outermost first.
    variables: Vec<Shape<'a>>,
}

impl<'a> Bounds<'_, 'a> {
    /// Most steps, and what comes of them.
    fn of(&mut self, tree: &Tree) -> (u64, Shape<'a>) {
        let (steps, shape) = match tree {
            Tree::Literal(Literal::Text(text)) => (0, Shape::Text(text.len() as u64)),
            Tree::Literal(_) | Tree::Stage => (0, Shape::One),
            Tree::Now | Tree::Today => (CALENDAR, Shape::Moment),
            Tree::Row(level) => {
                let row = self.around.get(*level).map(|repeat| repeat.row());
                (0, Shape::Row(row.unwrap_or_default()))
            }
            Tree::Field(id) => answer(self.fields.get(id)),
            Tree::Part(row, id) => {
                let (steps, row) = self.of(row);
                let fields = match row {
                    Shape::Row(fields) => fields,
                    _ => &[],
                };
                let (own, shape) = answer(fields.iter().find(|field| field.id == *id));
                (steps.saturating_add(own), shape)
            }
            Tree::Variable(index) => {
                let shape = self.variables.get(*index).cloned().unwrap_or(Shape::One);
                (shape.size(), shape)
            }
            Tree::List(items) => {
                let (steps, item) = self.all(items);
                (steps, Shape::list(items.len() as u64, item))
            }
            Tree::Not(inner) | Tree::Negate(inner) | Tree::Has(inner) | Tree::Class(inner, _) => {
                (self.of(inner).0, Shape::One)
            }
            Tree::Size(inner) => {
                let (steps, shape) = self.of(inner);
                let counted = match shape {
                    Shape::Text(_) => shape.compared(),
                    _ => 0,
                };
                (steps.saturating_add(counted), Shape::One)
            }
            Tree::Binary(_, left, right) => {
                let ((l, a), (r, b)) = (self.of(left), self.of(right));
                let both = larger(a, b);
                let steps = l.saturating_add(r).saturating_add(both.compared());
                // Of what is calculated only a moment takes longer than a number.
                let given = match both {
                    Shape::Moment => Shape::Moment,
                    _ => Shape::One,
                };
                (steps, given)
            }
            Tree::Choose(condition, yes, no) => {
                let (steps, _) = self.of(condition);
                let ((y, a), (n, b)) = (self.of(yes), self.of(no));
                (steps.saturating_add(y.max(n)), larger(a, b))
            }
            Tree::Through(over, list, body) => {
                let (steps, list) = self.of(list);
                let (length, item) = match list {
                    Shape::List(length, item) => (length, *item),
                    _ => (0, Shape::One),
                };
                let size = item.size();
                self.variables.push(item.clone());
                let (each, given) = self.of(body);
                self.variables.pop();
                let all = length.saturating_mul(each.saturating_add(size));
                let shape = match over {
                    Over::Exists | Over::All => Shape::One,
                    Over::Map => Shape::list(length, given),
                    Over::Filter => Shape::list(length, item),
                };
                (steps.saturating_add(all), shape)
            }
            Tree::Gather(_, args) => {
                let mut steps = 0_u64;
                let mut all = Shape::One;
                for arg in args {
                    let (own, shape) = self.of(arg);
                    steps = steps.saturating_add(own).saturating_add(shape.compared());
                    let item = match shape {
                        Shape::List(_, item) => *item,
                        single => single,
                    };
                    all = larger(all, item);
                }
                (steps, all)
            }
            Tree::AddHours(moment, by) | Tree::AddMonths(moment, by) => {
                let (steps, _) = self.all([&**moment, &**by]);
                (steps.saturating_add(CALENDAR), Shape::Moment)
            }
        };
        (steps.saturating_add(1), shape)
    }

    /// Of several: the steps together, and the largest that comes of one.
    fn all<'t>(&mut self, trees: impl IntoIterator<Item = &'t Tree>) -> (u64, Shape<'a>) {
        let mut all = (0_u64, Shape::One);
        for tree in trees {
            let (steps, shape) = self.of(tree);
            all = (all.0.saturating_add(steps), larger(all.1, shape));
        }
        all
    }
}

/// Reading an answer: the steps, and what it is at most.
fn answer(field: Option<&Field>) -> (u64, Shape<'_>) {
    let Some(field) = field else {
        return (0, Shape::One);
    };
    match &field.kind {
        Kind::Text { max, .. } | Kind::LongText { max } => (0, Shape::Text(u64::from(*max))),
        Kind::Repeat(repeat) => {
            let length = u64::from(repeat.max);
            (length, Shape::list(length, Shape::Row(&repeat.fields)))
        }
        Kind::Choices(options) => {
            let length = options.options.len() as u64 + 1;
            (length, Shape::list(length, Shape::One))
        }
        Kind::Evidence { max_count, .. } => {
            let length = u64::from(*max_count);
            (length, Shape::list(length, Shape::One))
        }
        Kind::Moment { .. } | Kind::Date => (CALENDAR, Shape::Moment),
        Kind::Url => (0, Shape::Text(MAX_URL)),
        _ => (0, Shape::One),
    }
}
