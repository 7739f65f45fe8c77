//! Whether a rule can ever hold: a search for one set of answers with which it does.
//!
//! Only a "no" is certain: what the search does not understand may come out either way. What it takes is counted, and
//! where that is more than a team may ask for, there is no answer.

use super::{Literal, Op, Rule, Tree};
use crate::form::{Field, Form, Page};
use crate::id::Id;
use crate::kind::{Kind, Options, TRISTATE};
use rust_decimal::Decimal;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// Most answers whose values are tried together.
const MAX_NAMES: usize = 12;
/// Most combinations tried for one question.
const MAX_COMBINATIONS: usize = 20_000;
/// Most steps (parts of rules, options and answers looked at) for all questions about a team's forms.
const MAX_STEPS: usize = 10_000_000;
/// Most options of one choice of several that are tried in all combinations.
const MAX_OPTIONS: usize = 6;

/// What a rule may come out as.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Truths(u8);

impl Truths {
    const TRUE: Truths = Truths(1);
    const FALSE: Truths = Truths(2);
    const OPEN: Truths = Truths(4);
    const DECIDED: Truths = Truths(3);
    const ANY: Truths = Truths(7);

    fn of(value: bool) -> Truths {
        if value { Truths::TRUE } else { Truths::FALSE }
    }

    fn may(self, other: Truths) -> bool {
        self.0 & other.0 != 0
    }

    fn and_also(self, other: Truths) -> Truths {
        Truths(self.0 | other.0)
    }

    fn negated(self) -> Truths {
        Truths(self.0 & 4 | (self.0 & 1) << 1 | (self.0 & 2) >> 1)
    }

    /// Both hold, in three values.
    fn both(self, other: Truths) -> Truths {
        let mut all = Truths(0);
        if self.may(Truths::TRUE) && other.may(Truths::TRUE) {
            all = all.and_also(Truths::TRUE);
        }
        if self.may(Truths::FALSE) || other.may(Truths::FALSE) {
            all = all.and_also(Truths::FALSE);
        }
        let open = |a: Truths, b: Truths| a.may(Truths::OPEN) && b.may(Truths(5));
        if open(self, other) || open(other, self) {
            all = all.and_also(Truths::OPEN);
        }
        all
    }
}

/// What a rule reads.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Name<'a> {
    Stage,
    Field(&'a Id),
    /// A field of a row around the rule, with the row's level: 0 is the outermost.
    Row(usize, &'a Id),
}

/// One answer that is tried.
#[derive(Clone, PartialEq)]
enum Value<'a> {
    Unanswered,
    Bool(bool),
    Number(Decimal),
    /// An option or a text; `None` is one that no rule names.
    Text(Option<&'a str>),
    /// The options chosen among those that rules name.
    Many(Rc<BTreeSet<&'a str>>),
    /// Answered, whatever with.
    Something,
}

type Answers<'a> = BTreeMap<Name<'a>, Value<'a>>;

/// What all questions about a team's forms may take together.
pub(crate) struct Budget(Cell<usize>);

impl Budget {
    pub(crate) fn new() -> Budget {
        Budget(Cell::new(MAX_STEPS))
    }

    fn take(&self, steps: usize) {
        self.0.set(self.0.get().saturating_sub(steps));
    }

    fn is_used_up(&self) -> bool {
        self.0.get() == 0
    }
}

/// The questions about one form.
pub(crate) struct Reach<'a> {
    form: &'a Form,
    outline: BTreeMap<&'a Id, Vec<&'a Rule>>,
    budget: &'a Budget,
}

impl<'a> Reach<'a> {
    pub(crate) fn new(form: &'a Form, budget: &'a Budget) -> Reach<'a> {
        Reach {
            form,
            outline: form.pages.iter().flat_map(Page::rules).collect(),
            budget,
        }
    }

    /// Whether all of these rules can hold at once; `around` are the repeats whose rows they stand in, the outermost
    /// first. `None` when the budget is used up.
    pub(crate) fn can_hold(&self, rules: &[&'a Rule], around: &[&'a Field]) -> Option<bool> {
        let mut search = Search {
            reach: self,
            around,
            relevance: Vec::new(),
        };
        let names = search.names(rules);
        let said = search.said(rules);
        let mut domains: Vec<(Name<'a>, Vec<Value<'a>>)> = Vec::new();
        let mut combinations = 1_usize;
        for name in names {
            let domain = search.domain(name, &said);
            let more = combinations.saturating_mul(domain.len().max(1));
            if !domain.is_empty() && more <= MAX_COMBINATIONS {
                combinations = more;
                domains.push((name, domain));
            }
        }
        for number in 0..combinations {
            self.budget.take(1 + domains.len());
            let holds = search.holds(rules, &chosen(&domains, number));
            if self.budget.is_used_up() {
                return None;
            }
            if holds {
                return Some(true);
            }
        }
        Some(false)
    }
}

/// The combination of a number: each name's value is a digit of it.
fn chosen<'a>(domains: &[(Name<'a>, Vec<Value<'a>>)], mut number: usize) -> Answers<'a> {
    let mut answers = Answers::new();
    for (name, domain) in domains {
        let size = domain.len().max(1);
        answers.extend(
            domain
                .get(number % size)
                .map(|value| (*name, value.clone())),
        );
        number /= size;
    }
    answers
}

struct Search<'s, 'a> {
    reach: &'s Reach<'a>,
    around: &'s [&'a Field],
    /// The rules that decide whether each answer is asked.
    relevance: Vec<(Name<'a>, Vec<&'a Rule>)>,
}

/// The literals of rules.
#[derive(Default)]
struct Said<'a> {
    texts: BTreeSet<&'a str>,
    numbers: BTreeSet<Decimal>,
}

impl<'a> Search<'_, 'a> {
    fn field(&self, name: Name<'a>) -> Option<&'a Field> {
        match name {
            Name::Stage => None,
            Name::Field(id) => self.reach.form.fields.get(id),
            Name::Row(level, id) => (self.around.get(level)?.row().iter()).find(|f| f.id == *id),
        }
    }

    /// The rules that decide whether a field is asked.
    fn deciding(&self, name: Name<'a>) -> Vec<&'a Rule> {
        let outline = match name {
            Name::Field(id) => self.reach.outline.get(id),
            _ => None,
        };
        let own = self.field(name).and_then(|field| field.when.as_ref());
        outline.into_iter().flatten().copied().chain(own).collect()
    }

    /// What the rules read, and what decides whether that is asked, the nearest first.
    fn names(&mut self, rules: &[&'a Rule]) -> Vec<Name<'a>> {
        let mut names = Vec::new();
        for rule in rules {
            self.reads(&rule.tree, &mut names);
        }
        let mut next = 0;
        while let Some(name) = names.get(next).copied() {
            let deciding = self.deciding(name);
            for rule in &deciding {
                self.reads(&rule.tree, &mut names);
            }
            self.relevance.push((name, deciding));
            next += 1;
        }
        names
    }

    /// Adds what a rule reads, each once, as far as it is tried.
    fn reads(&self, tree: &'a Tree, names: &mut Vec<Name<'a>>) {
        self.reach.budget.take(1);
        let name = match tree {
            Tree::Stage => Some(Name::Stage),
            Tree::Field(id) => Some(Name::Field(id)),
            Tree::Part(row, id) => match **row {
                Tree::Row(level) => Some(Name::Row(level, id)),
                _ => None,
            },
            _ => None,
        };
        if names.len() == MAX_NAMES {
            return;
        }
        if let Some(name) = name.filter(|name| !names.contains(name)) {
            names.push(name);
        }
        for inner in tree.inner() {
            self.reads(inner, names);
        }
    }

    /// The literals of the rules and of what decides about the names.
    fn said(&self, rules: &[&'a Rule]) -> Said<'a> {
        let mut all = Said::default();
        let about = self.relevance.iter().flat_map(|(_, rules)| rules);
        for rule in rules.iter().chain(about) {
            self.literals(&rule.tree, &mut all);
        }
        all
    }

    fn literals(&self, tree: &'a Tree, all: &mut Said<'a>) {
        self.reach.budget.take(1);
        match tree {
            Tree::Literal(Literal::Text(text)) => drop(all.texts.insert(text)),
            Tree::Literal(Literal::Number(number)) => drop(all.numbers.insert(*number)),
            _ => {}
        }
        for inner in tree.inner() {
            self.literals(inner, all);
        }
    }

    /// The answers worth trying: each that a rule names, and one for all others.
    fn domain(&self, name: Name<'a>, said: &Said<'a>) -> Vec<Value<'a>> {
        let budget = self.reach.budget;
        let one = |options: &mut dyn Iterator<Item = &'a str>| {
            let (named, others): (Vec<&str>, Vec<&str>) =
                options.partition(|o| said.texts.contains(o));
            budget.take(named.len() + others.len());
            let other = (!others.is_empty()).then_some(Value::Text(None));
            let named = named.into_iter().map(|o| Value::Text(Some(o)));
            named.chain(other).collect::<Vec<_>>()
        };
        if name == Name::Stage {
            let mut stages = self.reach.form.stages.iter().map(Id::as_str);
            return one(&mut stages);
        }
        let mut domain = match self.field(name).map(|field| &field.kind) {
            None => return Vec::new(),
            Some(Kind::YesNo | Kind::Consent) => vec![Value::Bool(true), Value::Bool(false)],
            Some(Kind::Tristate) => one(&mut TRISTATE.iter().copied()),
            Some(Kind::Choice(options)) => one(&mut options.ids()),
            Some(Kind::Choices(options)) => {
                budget.take(options.options.len());
                many(options, &said.texts)
            }
            Some(Kind::Integer { min, max }) => numbers(
                (min.map(Decimal::from), max.map(Decimal::from)),
                true,
                &said.numbers,
            ),
            Some(Kind::Decimal { min, max, .. }) => numbers((*min, *max), false, &said.numbers),
            Some(Kind::Percentage) => {
                let bounds = (Some(Decimal::ZERO), Some(Decimal::ONE_HUNDRED));
                numbers(bounds, false, &said.numbers)
            }
            Some(_) => vec![Value::Something],
        };
        domain.push(Value::Unanswered);
        budget.take(domain.len());
        domain
    }

    /// Whether all rules may hold with these answers, and each answer may be given.
    fn holds(&self, rules: &[&'a Rule], answers: &Answers<'a>) -> bool {
        let may = |rule: &Rule| self.truth(&rule.tree, answers).may(Truths::TRUE);
        let given = |(name, deciding): &(Name<'a>, Vec<&'a Rule>)| {
            let unanswered = |value: &Value<'_>| *value == Value::Unanswered;
            answers.get(name).is_none_or(unanswered) || deciding.iter().all(|rule| may(rule))
        };
        rules.iter().all(|rule| may(rule)) && self.relevance.iter().all(given)
    }

    fn truth(&self, tree: &'a Tree, answers: &Answers<'a>) -> Truths {
        self.reach.budget.take(1);
        match tree {
            Tree::Not(inner) => self.truth(inner, answers).negated(),
            Tree::Binary(Op::And, l, r) => self.truth(l, answers).both(self.truth(r, answers)),
            Tree::Binary(Op::Or, l, r) => {
                let (l, r) = (self.truth(l, answers), self.truth(r, answers));
                l.negated().both(r.negated()).negated()
            }
            Tree::Binary(Op::In, l, r) => {
                if let Tree::List(items) = &**r {
                    self.reach.budget.take(items.len());
                }
                within(l, r, answers)
            }
            Tree::Binary(op, l, r) => compared(*op, l, r, answers),
            Tree::Has(inner) => match value(inner, answers) {
                Some(value) => Truths::of(value != Value::Unanswered),
                None => Truths::DECIDED,
            },
            Tree::Choose(condition, yes, no) => {
                let condition = self.truth(condition, answers);
                let mut all = Truths(condition.0 & Truths::OPEN.0);
                if condition.may(Truths::TRUE) {
                    all = all.and_also(self.truth(yes, answers));
                }
                if condition.may(Truths::FALSE) {
                    all = all.and_also(self.truth(no, answers));
                }
                all
            }
            _ => match value(tree, answers) {
                Some(Value::Bool(value)) => Truths::of(value),
                Some(Value::Unanswered) => Truths::OPEN,
                _ => Truths::ANY,
            },
        }
    }
}

/// The options that rules name in every combination that can be chosen, and one choice of something else.
fn many<'a>(options: &'a Options, texts: &BTreeSet<&str>) -> Vec<Value<'a>> {
    let named: Vec<&str> = options.ids().filter(|id| texts.contains(id)).collect();
    if named.len() > MAX_OPTIONS {
        return vec![Value::Something];
    }
    let all = (0..1_u32 << named.len()).filter_map(|bits| {
        let chosen = named
            .iter()
            .enumerate()
            .filter(|(at, _)| bits >> at & 1 == 1);
        let chosen: Vec<_> = chosen.map(|(_, option)| *option).collect();
        let alone = chosen.len() < 2 || !chosen.iter().any(|id| options.alone(id));
        let other = !chosen.is_empty() || named.len() < options.ids().count();
        (alone && other).then(|| Value::Many(Rc::new(chosen.into_iter().collect())))
    });
    all.collect()
}

/// The numbers that rules name, with either sign, those beside and between them, and the bounds.
fn numbers<'a>(
    (min, max): (Option<Decimal>, Option<Decimal>),
    whole: bool,
    said: &BTreeSet<Decimal>,
) -> Vec<Value<'a>> {
    let named = said.iter().map(|n| if whole { n.floor() } else { *n });
    let beside = named.flat_map(|n| [n, -n]).flat_map(|n| {
        let one = Decimal::ONE;
        [n.checked_sub(one), Some(n), n.checked_add(one)]
    });
    let mut all: BTreeSet<Decimal> = beside
        .chain([min, max, Some(Decimal::ZERO)])
        .flatten()
        .collect();
    if !whole {
        let between = |(a, b): (&Decimal, &Decimal)| Some(a.checked_add(*b)? / Decimal::TWO);
        let between: Vec<_> = all
            .iter()
            .zip(all.iter().skip(1))
            .filter_map(between)
            .collect();
        all.extend(between);
    }
    let inside = |n: &Decimal| min.is_none_or(|min| min <= *n) && max.is_none_or(|max| *n <= max);
    all.into_iter().filter(inside).map(Value::Number).collect()
}

/// The value of what is not a condition, where it is known.
fn value<'a>(tree: &'a Tree, answers: &Answers<'a>) -> Option<Value<'a>> {
    match tree {
        Tree::Literal(Literal::Bool(value)) => Some(Value::Bool(*value)),
        Tree::Literal(Literal::Number(number)) => Some(Value::Number(*number)),
        Tree::Literal(Literal::Text(text)) => Some(Value::Text(Some(text))),
        Tree::Stage => answers.get(&Name::Stage).cloned(),
        Tree::Field(id) => answers.get(&Name::Field(id)).cloned(),
        Tree::Part(row, id) => match **row {
            Tree::Row(level) => answers.get(&Name::Row(level, id)).cloned(),
            _ => None,
        },
        Tree::Negate(inner) => match value(inner, answers)? {
            Value::Number(number) => Some(Value::Number(-number)),
            _ => None,
        },
        _ => None,
    }
}

fn equal(left: Option<&Value<'_>>, right: Option<&Value<'_>>) -> Truths {
    use Value::{Bool, Number, Text, Unanswered};
    match (left, right) {
        (Some(Unanswered), Some(other)) | (Some(other), Some(Unanswered)) => {
            Truths::of(*other == Unanswered)
        }
        (Some(Text(None)), Some(Text(None))) => Truths::DECIDED,
        (Some(Text(a)), Some(Text(b))) => Truths::of(a == b),
        (Some(Bool(a)), Some(Bool(b))) => Truths::of(a == b),
        (Some(Number(a)), Some(Number(b))) => Truths::of(a == b),
        _ => Truths::DECIDED,
    }
}

/// A comparison. Of two numbers that reporters type only a few are tried, so how one stands to the other stays open.
fn compared<'a>(op: Op, l: &'a Tree, r: &'a Tree, answers: &Answers<'a>) -> Truths {
    let (left, right) = (value(l, answers), value(r, answers));
    let typed = l != r && !is_fixed(l) && !is_fixed(r);
    match (op, left.as_ref(), right.as_ref()) {
        (_, Some(Value::Number(_)), Some(Value::Number(_))) if typed => Truths::DECIDED,
        (Op::Equal, left, right) => equal(left, right),
        (Op::Unequal, left, right) => equal(left, right).negated(),
        (_, left, right) => ordered(op, left, right),
    }
}

/// Whether the rule itself says the value.
fn is_fixed(tree: &Tree) -> bool {
    match tree {
        Tree::Literal(_) => true,
        Tree::Negate(inner) => is_fixed(inner),
        _ => false,
    }
}

/// `left in right`: it always gives yes or no.
fn within<'a>(left: &'a Tree, right: &'a Tree, answers: &Answers<'a>) -> Truths {
    if let Tree::List(items) = right {
        let truths = items
            .iter()
            .map(|item| compared(Op::Equal, left, item, answers));
        let any = |all: Truths, one: Truths| all.negated().both(one.negated()).negated();
        return truths.fold(Truths::FALSE, any);
    }
    match (value(left, answers), value(right, answers)) {
        (_, Some(Value::Unanswered)) => Truths::FALSE,
        (Some(Value::Text(Some(option))), Some(Value::Many(chosen))) => {
            Truths::of(chosen.contains(option))
        }
        _ => Truths::DECIDED,
    }
}

fn ordered(op: Op, left: Option<&Value<'_>>, right: Option<&Value<'_>>) -> Truths {
    match (left, right) {
        (Some(Value::Unanswered), _) | (_, Some(Value::Unanswered)) => Truths::OPEN,
        (Some(Value::Number(a)), Some(Value::Number(b))) => match op {
            Op::Less => Truths::of(a < b),
            Op::LessEqual => Truths::of(a <= b),
            Op::Greater => Truths::of(a > b),
            Op::GreaterEqual => Truths::of(a >= b),
            _ => Truths::ANY,
        },
        _ => Truths::ANY,
    }
}

impl Tree {
    /// The parts that it is put together from.
    pub(super) fn inner(&self) -> Vec<&Tree> {
        match self {
            Tree::Literal(_)
            | Tree::Field(_)
            | Tree::Row(_)
            | Tree::Variable(_)
            | Tree::Stage
            | Tree::Now
            | Tree::Today => Vec::new(),
            Tree::List(all) | Tree::Gather(_, all) => all.iter().collect(),
            Tree::Part(a, _)
            | Tree::Not(a)
            | Tree::Negate(a)
            | Tree::Has(a)
            | Tree::Size(a)
            | Tree::Class(a, _) => vec![a],
            Tree::Binary(_, a, b)
            | Tree::Through(_, a, b)
            | Tree::AddHours(a, b)
            | Tree::AddMonths(a, b) => vec![a, b],
            Tree::Choose(a, b, c) => vec![a, b, c],
        }
    }
}
