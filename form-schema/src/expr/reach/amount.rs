//! Numbers that a rule works out, as far as the kinds of the answers bound them, and what else has an order.

use super::scene::Scene;
use super::{Search, Truths, Value, name_of};
use crate::expr::{Gather, Literal, Op, Over, Tree};
use crate::form::Field;
use crate::kind::{Kind, Pattern};
use rust_decimal::Decimal;

/// The least and the most that a number can be.
#[derive(Clone, Copy)]
pub(super) struct Range(pub Decimal, pub Decimal);

impl Range {
    const ALL: Range = Range(Decimal::MIN, Decimal::MAX);

    pub fn exact(number: Decimal) -> Range {
        Range(number, number)
    }

    /// Whether there are numbers in both.
    pub fn meets(self, other: Range) -> bool {
        self.0 <= other.1 && other.0 <= self.1
    }

    pub fn is_inside(self, other: Range) -> bool {
        other.0 <= self.0 && self.1 <= other.1
    }

    /// Both, and what is between them.
    fn hull(self, other: Range) -> Range {
        Range(self.0.min(other.0), self.1.max(other.1))
    }

    /// How two numbers between these bounds stand to each other.
    fn compared(self, op: Op, other: Range) -> Truths {
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
}

/// What is known of a number, or of anything that has an order.
#[derive(Clone, Copy)]
pub(super) struct Amount {
    /// It may be unanswered.
    pub open: bool,
    /// Between which bounds it is where it is answered; nothing where it cannot be.
    pub range: Option<Range>,
}

/// Steps that one amount costs: it takes about as long.
const RECKONED: usize = 8;

impl Amount {
    const UNKNOWN: Amount = Amount {
        open: true,
        range: Some(Range::ALL),
    };
    const UNANSWERED: Amount = Amount {
        open: true,
        range: None,
    };

    fn known(range: Range) -> Amount {
        Amount {
            open: false,
            range: Some(range),
        }
    }

    /// One or the other.
    fn or(self, other: Amount) -> Amount {
        Amount {
            open: self.open || other.open,
            range: match (self.range, other.range) {
                (Some(a), Some(b)) => Some(a.hull(b)),
                (a, b) => a.or(b),
            },
        }
    }

    /// What `of` gives of one of each, where it grows or falls steadily with both; what is too large is unanswered.
    fn each(self, other: Amount, of: impl Fn(Decimal, Decimal) -> Option<Decimal>) -> Amount {
        let (Some(Range(a, b)), Some(Range(c, d))) = (self.range, other.range) else {
            return Amount::UNANSWERED;
        };
        let corners = [of(a, c), of(a, d), of(b, c), of(b, d)];
        let fits = corners.iter().all(Option::is_some);
        let known = corners.iter().flatten().copied();
        let range = match (known.clone().min(), known.max()) {
            (Some(least), Some(most)) if fits => Range(least, most),
            _ => Range::ALL,
        };
        Amount {
            open: self.open || other.open || !fits,
            range: Some(range),
        }
    }

    fn divided(self, other: Amount) -> Amount {
        match other.range {
            Some(Range(least, most)) if least.is_zero() && most.is_zero() => Amount::UNANSWERED,
            Some(Range(least, most)) if least <= Decimal::ZERO && most >= Decimal::ZERO => {
                match self.range {
                    Some(_) => Amount::UNKNOWN,
                    None => Amount::UNANSWERED,
                }
            }
            _ => self.each(other, Decimal::checked_div),
        }
    }
}

/// What has an order, by how two of it are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Number {
        whole: bool,
    },
    /// Not exact: what is known of two may not decide.
    Quantity,
    /// Two in different currencies have no order.
    Money,
    Date,
    /// As exact as it was said: what is known of two may not decide.
    Moment,
    Duration,
    /// Has none.
    Other,
}

impl Sort {
    fn of(kind: &Kind) -> Sort {
        match kind {
            Kind::Integer { .. } | Kind::Port => Sort::Number { whole: true },
            Kind::Decimal { .. } | Kind::Percentage => Sort::Number { whole: false },
            Kind::Quantity { .. } => Sort::Quantity,
            Kind::Money => Sort::Money,
            Kind::Date => Sort::Date,
            Kind::Moment { .. } => Sort::Moment,
            Kind::Duration => Sort::Duration,
            _ => Sort::Other,
        }
    }

    /// Whether there is nothing between one and the next.
    pub fn is_whole(self) -> bool {
        matches!(self, Sort::Number { whole: true } | Sort::Date)
    }

    /// Whether two that are answered may all the same stand in no order.
    fn is_loose(self, other: Sort) -> bool {
        self == Sort::Quantity
            || other == Sort::Quantity
            || self == other && matches!(self, Sort::Money | Sort::Moment)
    }
}

/// The bounds of a kind whose answers are numbers or amounts.
pub(super) fn bounds(kind: &Kind) -> Option<Range> {
    let from = |min: Option<Decimal>, max: Option<Decimal>| {
        Range(min.unwrap_or(Decimal::MIN), max.unwrap_or(Decimal::MAX))
    };
    match kind {
        Kind::Integer { min, max } => {
            let (min, max) = (min.unwrap_or(i64::MIN), max.unwrap_or(i64::MAX));
            Some(Range(Decimal::from(min), Decimal::from(max)))
        }
        Kind::Decimal { min, max, .. } | Kind::Quantity { min, max } => Some(from(*min, *max)),
        Kind::Percentage => Some(Range(Decimal::ZERO, Decimal::ONE_HUNDRED)),
        Kind::Port => Some(Range(Decimal::ZERO, Decimal::from(u16::MAX))),
        Kind::Money => Some(Range(Decimal::ZERO, Decimal::MAX)),
        _ => None,
    }
}

/// What a list holds.
struct Items {
    /// It may be unanswered.
    open: bool,
    /// The fewest and the most where it is answered; nothing where it cannot be.
    count: Option<(u64, u64)>,
    each: Amount,
}

impl<'a> Search<'_, 'a> {
    /// How two things that have an order stand to each other.
    pub(super) fn amounts_compared(
        &self,
        op: Op,
        (l, a): (&'a Tree, Sort),
        (r, b): (&'a Tree, Sort),
        scene: Scene<'_, 'a>,
    ) -> Truths {
        let (left, right) = (self.amount(l, scene), self.amount(r, scene));
        let loose = a.is_loose(b);
        let answered = match (left.range, right.range) {
            (Some(_), Some(_)) if l == r => {
                Range::exact(Decimal::ZERO).compared(op, Range::exact(Decimal::ZERO))
            }
            (Some(left), Some(right)) => left.compared(op, right),
            _ => Truths::NONE,
        };
        match op {
            Op::Equal => {
                let mut all = answered;
                if loose && left.range.is_some() && right.range.is_some() {
                    // Of the same amount in another currency; what is known of a quantity may not decide.
                    all = all.and_also(Truths::NOT_TRUE);
                }
                let one = |a: Amount, b: Amount| a.open && b.range.is_some();
                if l != r && (one(left, right) || one(right, left)) {
                    all = all.and_also(Truths::FALSE);
                }
                if left.open && right.open {
                    all = all.and_also(Truths::TRUE);
                }
                all
            }
            Op::Unequal => self
                .amounts_compared(Op::Equal, (l, a), (r, b), scene)
                .negated(),
            _ if loose || left.open || right.open => answered.and_also(Truths::OPEN),
            _ => answered,
        }
    }

    /// What something is that may have an order.
    pub(super) fn sort(&self, tree: &'a Tree, scene: Scene<'_, 'a>) -> Sort {
        // What is computed of what is computed grows with each step; nothing is believed of a search that ended so.
        self.reach.budget.take(RECKONED);
        if self.reach.budget.is_used_up() {
            return Sort::Other;
        }
        match tree {
            Tree::Literal(Literal::Number(number)) => Sort::Number {
                whole: number.fract().is_zero(),
            },
            Tree::Size(_) | Tree::Gather(Gather::Count, _) => Sort::Number { whole: true },
            Tree::Today => Sort::Date,
            Tree::Now | Tree::AddHours(..) => Sort::Moment,
            Tree::Negate(inner) | Tree::AddMonths(inner, _) => self.sort(inner, scene),
            Tree::Choose(_, yes, no) => match (self.sort(yes, scene), self.sort(no, scene)) {
                (Sort::Number { whole: a }, Sort::Number { whole: b }) => {
                    Sort::Number { whole: a && b }
                }
                (a, _) => a,
            },
            Tree::Gather(_, of) => {
                let mut sorts = of.iter().map(|of| self.sort(of, scene));
                sorts
                    .find(|sort| *sort != Sort::Other)
                    .unwrap_or(Sort::Other)
            }
            Tree::Through(Over::Map, list, body) => {
                let link = scene.link(self.element(list, scene));
                self.sort(body, scene.inside(&link))
            }
            Tree::Binary(op, l, r) => {
                let (l, r) = (self.sort(l, scene), self.sort(r, scene));
                match (op, l, r) {
                    (
                        Op::Add | Op::Subtract | Op::Multiply,
                        Sort::Number { whole: a },
                        Sort::Number { whole: b },
                    ) => Sort::Number { whole: a && b },
                    (Op::Divide, Sort::Number { .. }, Sort::Number { .. })
                    | (Op::Divide, Sort::Money, Sort::Money) => Sort::Number { whole: false },
                    (Op::Add, Sort::Quantity, _) | (Op::Add, _, Sort::Quantity) => Sort::Quantity,
                    (Op::Subtract, Sort::Moment, Sort::Moment) => Sort::Duration,
                    (Op::Multiply, Sort::Number { .. }, other) => other,
                    (Op::Add | Op::Subtract | Op::Multiply | Op::Divide, l, _) => l,
                    _ => Sort::Other,
                }
            }
            _ => self
                .field_of(tree, scene)
                .map_or(Sort::Other, |field| Sort::of(&field.kind)),
        }
    }

    /// Between which bounds something is, whatever is typed.
    pub(super) fn amount(&self, tree: &'a Tree, scene: Scene<'_, 'a>) -> Amount {
        self.reach.budget.take(RECKONED);
        if self.reach.budget.is_used_up() {
            return Amount::UNKNOWN;
        }
        match tree {
            Tree::Literal(Literal::Number(number)) => Amount::known(Range::exact(*number)),
            Tree::Today | Tree::Now => Amount::known(Range::ALL),
            Tree::Negate(inner) => {
                let Amount { open, range } = self.amount(inner, scene);
                let range = range.map(|Range(least, most)| Range(-most, -least));
                let number = matches!(self.sort(inner, scene), Sort::Number { .. } | Sort::Money);
                Amount {
                    open: open || !number,
                    range,
                }
            }
            Tree::Binary(op, l, r) => self.worked_out(*op, l, r, scene),
            Tree::AddHours(a, b) | Tree::AddMonths(a, b) => {
                let (a, b) = (self.amount(a, scene), self.amount(b, scene));
                match a.range.and(b.range) {
                    Some(_) => Amount::UNKNOWN,
                    None => Amount::UNANSWERED,
                }
            }
            Tree::Choose(condition, yes, no) => {
                let condition = self.truth(condition, scene);
                let mut all = Amount {
                    open: condition.may(Truths::OPEN),
                    range: None,
                };
                for (truth, way) in [(Truths::TRUE, yes), (Truths::FALSE, no)] {
                    if condition.may(truth) {
                        all = all.or(self.amount(way, scene));
                    }
                }
                all
            }
            Tree::Size(of) => self.size(of, scene),
            Tree::Gather(gather, of) => self.gathered(*gather, of, scene),
            _ => self.typed(tree, scene),
        }
    }

    fn worked_out(&self, op: Op, l: &'a Tree, r: &'a Tree, scene: Scene<'_, 'a>) -> Amount {
        let (left, right) = (self.amount(l, scene), self.amount(r, scene));
        let (a, b) = (self.sort(l, scene), self.sort(r, scene));
        let mut all = match (a, b) {
            (
                Sort::Number { .. } | Sort::Money | Sort::Quantity,
                Sort::Number { .. } | Sort::Money | Sort::Quantity,
            ) => match op {
                Op::Add => left.each(right, Decimal::checked_add),
                Op::Subtract => left.each(right, Decimal::checked_sub),
                Op::Multiply => left.each(right, Decimal::checked_mul),
                Op::Divide => left.divided(right),
                _ => Amount::UNKNOWN,
            },
            _ => match left.range.and(right.range) {
                Some(_) => Amount::UNKNOWN,
                None => Amount::UNANSWERED,
            },
        };
        all.open |= a.is_loose(b);
        all
    }

    /// An answer.
    fn typed(&self, tree: &'a Tree, scene: Scene<'_, 'a>) -> Amount {
        let Some(field) = self.field_of(tree, scene) else {
            return Amount::UNKNOWN;
        };
        let value = self.value(tree, scene);
        if value == Some(Value::Unanswered) {
            return Amount::UNANSWERED;
        }
        let mut range = bounds(&field.kind).unwrap_or(Range::ALL);
        if let Some((calc, scene)) = self.computed(tree, field, scene)
            && value.is_some()
        {
            // It is what was worked out, where the kind takes that.
            if let Some(Range(least, most)) = self.amount(calc, scene).range {
                range = Range(range.0.max(least), range.1.min(most));
            }
            if range.0 > range.1 {
                return Amount::UNANSWERED;
            }
        }
        Amount {
            open: value.is_none(),
            range: Some(range),
        }
    }

    /// What a number that the kind takes as it is worked out is computed from, and where.
    pub(super) fn computed<'s>(
        &self,
        tree: &'a Tree,
        field: &'a Field,
        scene: Scene<'s, 'a>,
    ) -> Option<(&'a Tree, Scene<'s, 'a>)> {
        let exact = matches!(
            field.kind,
            Kind::Integer { .. } | Kind::Decimal { .. } | Kind::Percentage | Kind::Date
        );
        let calc = field
            .calc
            .as_ref()
            .filter(|_| exact && name_of(tree).is_some())?;
        Some((&calc.tree, scene.deeper()?))
    }

    /// How many there are of what may be several, or how many characters of a text.
    fn size(&self, tree: &'a Tree, scene: Scene<'_, 'a>) -> Amount {
        if let Some(Items { open, count, .. }) = self.items(tree, scene) {
            let range = count.map(|(least, most)| Range(Decimal::from(least), Decimal::from(most)));
            return Amount { open, range };
        }
        let value = self.value(tree, scene);
        let range = match (&value, self.field_of(tree, scene).map(|field| &field.kind)) {
            (Some(Value::Unanswered), _) => return Amount::UNANSWERED,
            (Some(Value::Text(Some(text))), _) => Range::exact(Decimal::from(text.chars().count())),
            (_, Some(Kind::Text { max, pattern })) => {
                let fewest = pattern.as_ref().and_then(Pattern::fewest).unwrap_or(1);
                Range(Decimal::from(fewest.max(1)), most_characters(*max))
            }
            (_, Some(Kind::LongText { max })) => Range(Decimal::ONE, most_characters(*max)),
            _ => Range(Decimal::ONE, Decimal::MAX),
        };
        Amount {
            open: value.is_none(),
            range: Some(range),
        }
    }

    /// What a list holds; nothing for what is none.
    fn items(&self, tree: &'a Tree, scene: Scene<'_, 'a>) -> Option<Items> {
        self.reach.budget.take(1);
        match tree {
            Tree::List(items) => {
                let count = items.len() as u64;
                return Some(Items {
                    open: false,
                    count: Some((count, count)),
                    each: Amount::UNKNOWN,
                });
            }
            Tree::Through(Over::Map, list, body) => {
                let link = scene.link(self.element(list, scene));
                let each = self.amount(body, scene.inside(&link));
                return self.items(list, scene).map(|all| Items { each, ..all });
            }
            Tree::Through(Over::Filter, list, _) => {
                let all = self.items(list, scene)?;
                let count = all.count.map(|(_, most)| (0, most));
                return Some(Items { count, ..all });
            }
            _ => {}
        }
        let field = self.field_of(tree, scene)?;
        let value = self.value(tree, scene);
        let there = value != Some(Value::Unanswered);
        let (least, most) = match &field.kind {
            Kind::Choices(options) => {
                let all = options.ids().count() as u64;
                match &value {
                    Some(Value::Many(chosen)) if chosen.iter().any(|id| options.alone(id)) => {
                        (1, 1)
                    }
                    Some(Value::Many(chosen)) => {
                        let others = options.ids().filter(|id| !self.said.texts.contains(id));
                        let chosen = chosen.len() as u64;
                        (chosen.max(1), chosen + others.count() as u64)
                    }
                    _ => (1, all),
                }
            }
            Kind::Evidence { max_count, .. } => (1, u64::from(*max_count)),
            Kind::Repeat(repeat) => {
                let least = match self.is_finished(field) {
                    true => repeat.min.max(1),
                    false => 1,
                };
                (u64::from(least), u64::from(repeat.max.max(least)))
            }
            _ => return None,
        };
        Some(Items {
            open: value.is_none() || !there,
            count: there.then_some((least, most.max(least))),
            each: Amount::known(Range::ALL),
        })
    }

    /// What is gathered of several.
    fn gathered(&self, gather: Gather, of: &'a [Tree], scene: Scene<'_, 'a>) -> Amount {
        let parts: Vec<(u64, u64, Amount)> = of
            .iter()
            .map(|of| match self.items(of, scene) {
                Some(Items { open, count, each }) => {
                    let (least, most) = count.filter(|_| each.range.is_some()).unwrap_or_default();
                    let certain = !open && !each.open;
                    (if certain { least } else { 0 }, most, each)
                }
                None => {
                    let one = self.amount(of, scene);
                    (u64::from(!one.open), u64::from(one.range.is_some()), one)
                }
            })
            .collect();
        let least = parts.iter().map(|(least, ..)| least).sum::<u64>();
        let most = parts.iter().map(|(_, most, _)| most).sum::<u64>();
        if gather == Gather::Count {
            return Amount::known(Range(Decimal::from(least), Decimal::from(most)));
        }
        let answered = parts.iter().filter(|(_, most, _)| *most > 0);
        let ranges = answered.filter_map(|(least, most, each)| Some((*least, *most, each.range?)));
        let mut all = match gather {
            Gather::Sum | Gather::Count => {
                let zero = Amount::known(Range::exact(Decimal::ZERO));
                ranges.fold(zero, |sum, (least, most, range)| {
                    let counts = Range(Decimal::from(least), Decimal::from(most));
                    let part =
                        Amount::known(range).each(Amount::known(counts), Decimal::checked_mul);
                    sum.each(part, Decimal::checked_add)
                })
            }
            Gather::Min | Gather::Max => {
                let (certain, all): (Vec<_>, Vec<_>) =
                    ranges.map(|(least, _, range)| (least > 0, range)).unzip();
                let bound = |of: fn(&Range) -> Decimal, sure: bool| {
                    let of = all
                        .iter()
                        .zip(&certain)
                        .filter(move |(_, is)| **is || !sure)
                        .map(move |(r, _)| of(r));
                    (of.clone().min(), of.max())
                };
                let any = certain.contains(&true);
                let (lows, highs) = (|r: &Range| r.0, |r: &Range| r.1);
                let ends = match gather {
                    // What is certain bounds the least from above; without it, any may be the only one.
                    Gather::Min if any => (bound(lows, false).0, bound(highs, true).0),
                    Gather::Max if any => (bound(lows, true).1, bound(highs, false).1),
                    _ => (bound(lows, false).0, bound(highs, false).1),
                };
                Amount {
                    open: false,
                    range: ends.0.zip(ends.1).map(|(least, most)| Range(least, most)),
                }
            }
        };
        if most == 0 {
            return Amount::UNANSWERED;
        }
        let mut sorts = of.iter().map(|of| self.sort(of, scene));
        let loose = sorts.any(|sort| sort.is_loose(sort));
        // Dates and moments have no bounds here, and lengths of time may become too long.
        let number = self.sorts_are_numbers(of, scene);
        all.open |= least == 0 || loose || !number;
        if !number {
            all.range = Some(Range::ALL);
        }
        all
    }

    fn sorts_are_numbers(&self, of: &'a [Tree], scene: Scene<'_, 'a>) -> bool {
        let number = |sort| matches!(sort, Sort::Number { .. } | Sort::Money | Sort::Quantity);
        of.iter().all(|of| number(self.sort(of, scene)))
    }
}

/// Most characters of a text of which a reader sees `max`: what they see as one may be several, of together at most 32
/// octets.
fn most_characters(max: u32) -> Decimal {
    Decimal::from(u64::from(max) * 32)
}
