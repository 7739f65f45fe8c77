//! Evaluation in three values: total, bounded, without side effects.

mod answer;

use super::{Gather, Literal, Op, Over, Rule, Tree};
use crate::id::Id;
use crate::kind::{Moment, Quantity, Typed};
use jiff::{SignedDuration, Span, Timestamp, Zoned, civil::Date};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::borrow::Cow;
use std::cell::Cell;
use std::cmp::Ordering;
use std::collections::BTreeMap;

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

/// What an expression gives.
#[derive(Clone, Debug)]
pub(super) enum Val<'a> {
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

/// A moment as far as it is known: from `best` to `latest`, both inclusive.
#[derive(Clone, Debug)]
pub(super) struct Stretch {
    pub(super) best: Zoned,
    latest: Timestamp,
}

impl Stretch {
    fn exact(best: Zoned) -> Stretch {
        let latest = best.timestamp();
        Stretch { best, latest }
    }

    fn of(moment: &Moment) -> Stretch {
        let (best, latest) = moment.bounds();
        Stretch {
            best,
            latest: latest.timestamp(),
        }
    }

    /// The order, as far as what is known of both decides it.
    fn order(&self, other: &Stretch) -> Option<Ordering> {
        let (start, other_start) = (self.best.timestamp(), other.best.timestamp());
        if start == self.latest && other_start == other.latest {
            Some(start.cmp(&other_start))
        } else if self.latest < other_start {
            Some(Ordering::Less)
        } else if start > other.latest {
            Some(Ordering::Greater)
        } else {
            None
        }
    }
}

impl<'a> Val<'a> {
    fn truth(&self) -> Option<bool> {
        match self {
            Val::Bool(value) => Some(*value),
            _ => None,
        }
    }

    fn of(typed: &'a Typed) -> Val<'a> {
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
            Typed::Duration(duration) => Val::Duration(*duration),
            Typed::Ip(ip) => Val::Text(Cow::Owned(ip.to_string())),
            Typed::Network(network) => Val::Text(Cow::Owned(network.to_string())),
            Typed::Evidence(files) => Val::List(files.iter().map(|_| Val::Thing).collect()),
            // A repeat's rows are known as `Known1::Rows`.
            Typed::Rows(_) => Val::Unanswered,
        }
    }

    fn answered(&self) -> bool {
        !matches!(self, Val::Unanswered)
    }

    /// Elements of a list, and of the lists in it.
    fn elements(&self) -> usize {
        match self {
            Val::List(items) => items.iter().map(|item| 1 + item.elements()).sum(),
            _ => 0,
        }
    }

    /// A number or a quantity, as a quantity.
    fn quantity(&self) -> Option<Quantity> {
        match self {
            Val::Quantity(quantity) => Some(*quantity),
            Val::Number(number) => Some(Quantity::exact(*number)),
            _ => None,
        }
    }

    /// Both as quantities, when one of them is one.
    fn quantities(&self, other: &Val<'_>) -> Option<(Quantity, Quantity)> {
        let any = matches!(self, Val::Quantity(_)) || matches!(other, Val::Quantity(_));
        Some((self.quantity()?, other.quantity()?)).filter(|_| any)
    }

    /// Equality: unanswered is equal to unanswered only.
    fn equals(&self, other: &Val<'_>) -> bool {
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

    fn order(&self, other: &Val<'_>) -> Option<Ordering> {
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

    fn add(&self, other: &Val<'a>) -> Val<'a> {
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

    fn negated(self) -> Val<'a> {
        match self {
            Val::Number(a) => Val::Number(-a),
            Val::Money(a, x) => Val::Money(-a, x),
            Val::Duration(a) => a.checked_neg().map_or(Val::Unanswered, Val::Duration),
            _ => Val::Unanswered,
        }
    }

    fn multiplied(&self, other: &Val<'a>) -> Val<'a> {
        let product = match (self, other) {
            (Val::Number(a), Val::Number(b)) => a.checked_mul(*b).map(Val::Number),
            (Val::Money(a, x), Val::Number(b)) | (Val::Number(b), Val::Money(a, x)) => {
                a.checked_mul(*b).map(|product| Val::Money(product, x))
            }
            _ => None,
        };
        product.unwrap_or(Val::Unanswered)
    }

    fn divided(&self, other: &Val<'a>) -> Val<'a> {
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

/// The least or the most of a quantity, where it is known.
type End = Option<Decimal>;

impl Quantity {
    fn exact(number: Decimal) -> Quantity {
        Quantity {
            least: Some(number),
            most: Some(number),
            about: false,
        }
    }

    /// The least of both and the most of both, each put together; nothing where neither is known.
    fn each(
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
    fn compare(&self, op: Op, other: &Quantity) -> Option<bool> {
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

impl Stretch {
    fn shifted(&self, by: SignedDuration) -> Option<Stretch> {
        Some(Stretch {
            best: self.best.checked_add(by).ok()?,
            latest: self.latest.checked_add(by).ok()?,
        })
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
                    Val::Moment(Stretch { best, latest }) => {
                        let width = latest.duration_since(best.timestamp());
                        best.checked_add(span).ok().and_then(|best| {
                            let latest = best.timestamp().checked_add(width).ok()?;
                            Some(Val::Moment(Stretch { best, latest }))
                        })
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

    fn through(&mut self, over: Over, list: &'a Tree, body: &'a Tree) -> Val<'a> {
        let Val::List(items) = self.value(list) else {
            return Val::Unanswered;
        };
        let mut kept = Vec::new();
        let mut open = false;
        for item in items {
            self.take(item.elements());
            self.variables.push(item.clone());
            let value = self.value(body);
            self.variables.pop();
            match (over, value.truth()) {
                (Over::Exists, Some(true)) => return Val::Bool(true),
                (Over::All, Some(false)) => return Val::Bool(false),
                (Over::Exists | Over::All, None) => open = true,
                (Over::Map, _) => kept.push(value),
                (Over::Filter, Some(true)) => kept.push(item),
                _ => {}
            }
        }
        match over {
            Over::Exists | Over::All if open => Val::Unanswered,
            Over::Exists => Val::Bool(false),
            Over::All => Val::Bool(true),
            Over::Map | Over::Filter => Val::List(kept),
        }
    }

    fn gather(&mut self, gather: Gather, args: &'a [Tree]) -> Val<'a> {
        let mut items = Vec::new();
        for arg in args {
            match self.value(arg) {
                Val::List(list) => items.extend(list),
                single => items.push(single),
            }
        }
        self.take(items.len());
        items.retain(Val::answered);
        if gather == Gather::Count {
            return Val::Number(Decimal::from(items.len()));
        }
        let interval = |of: Option<Quantity>| of.map_or(Val::Unanswered, Val::Quantity);
        // What has no least may be less than all others, what has no most may be more.
        let lesser = |a: End, b: End| Some(a?.min(b?));
        let greater = |a: End, b: End| Some(a?.max(b?));
        let least = |a: End, b: End| a.into_iter().chain(b).min();
        let most = |a: End, b: End| a.into_iter().chain(b).max();
        let fold = |a: Val<'a>, b: Val<'a>| match (gather, a.quantities(&b)) {
            (Gather::Sum | Gather::Count, _) => a.add(&b),
            (Gather::Min, Some((a, b))) => interval(a.each(b, lesser, least)),
            (Gather::Max, Some((a, b))) => interval(a.each(b, most, greater)),
            (Gather::Min, None) => a
                .order(&b)
                .map_or(Val::Unanswered, |o| if o.is_gt() { b } else { a }),
            (Gather::Max, None) => a
                .order(&b)
                .map_or(Val::Unanswered, |o| if o.is_lt() { b } else { a }),
        };
        items.into_iter().reduce(fold).unwrap_or(Val::Unanswered)
    }
}
