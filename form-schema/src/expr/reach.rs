//! Whether a rule can ever hold, a question ever be answered, a report ever be finished: a search for one set of answers
//! with which it is so.
//!
//! Only a "no" is certain: what the search does not understand may come out either way. What it takes is counted, and
//! where that is more than a team may ask for, there is no answer.

mod domain;
mod range;

use super::{Literal, Op, Rule, Tree};
use crate::form::{Field, Form, Page, Required};
use crate::id::Id;
use crate::kind::Kind;
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
pub(crate) enum Name<'a> {
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

    pub(crate) fn form(&self) -> &'a Form {
        self.form
    }

    /// Whether there are answers as they are wanted; `around` are the repeats in whose rows the rules stand, the outermost
    /// first. `None` when the budget is used up.
    pub(crate) fn can_be(&self, wanted: &Wanted<'_, 'a>, around: &[&'a Field]) -> Option<bool> {
        let mut search = Search {
            reach: self,
            around,
            wanted,
            about: Vec::new(),
        };
        let names = search.names();
        let said = search.said();
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
            let holds = search.holds(&chosen(&domains, number));
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

/// What a set of answers is sought for.
#[derive(Clone, Copy, Default)]
pub(crate) struct Wanted<'w, 'a> {
    /// All of these hold.
    pub rules: &'w [&'a Rule],
    /// None of these fails.
    pub checks: &'w [&'a Rule],
    /// The stage before which none of it is asked, by its place.
    pub from: usize,
    /// This is answered; a consent is given.
    pub answered: Option<Name<'a>>,
    /// Whatever the rules and checks read is there where it is required, and passes its own checks; but for these, of
    /// which it is known that they cannot.
    pub complete_but: Option<&'w BTreeSet<Name<'a>>>,
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
    wanted: &'s Wanted<'s, 'a>,
    about: Vec<About<'a>>,
}

/// What the form says of an answer that is tried.
struct About<'a> {
    name: Name<'a>,
    /// The rules that decide whether it is asked.
    deciding: Vec<&'a Rule>,
    /// Its field, where it has to be complete.
    complete: Option<&'a Field>,
}

impl<'a> About<'a> {
    fn rules(&self) -> impl Iterator<Item = &'a Rule> {
        let judging = self.complete.into_iter().flat_map(Field::judging);
        self.deciding.iter().copied().chain(judging)
    }
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

    fn about(&self, name: Name<'a>) -> About<'a> {
        let outline = match name {
            Name::Field(id) => self.reach.outline.get(id),
            _ => None,
        };
        let field = self.field(name);
        let own = field.and_then(|field| field.when.as_ref());
        let to_complete = |but: &BTreeSet<Name<'a>>| !but.contains(&name);
        About {
            name,
            deciding: outline.into_iter().flatten().copied().chain(own).collect(),
            complete: field.filter(|_| self.wanted.complete_but.is_some_and(to_complete)),
        }
    }

    fn wanted_rules(&self) -> impl Iterator<Item = &'a Rule> {
        let wanted = self.wanted.rules.iter().chain(self.wanted.checks);
        wanted.copied()
    }

    /// What the rules read, and what the rules about that read, the nearest first.
    fn names(&mut self) -> Vec<Name<'a>> {
        let mut names: Vec<Name<'a>> = self.wanted.answered.into_iter().collect();
        for rule in self.wanted_rules() {
            self.reads(&rule.tree, &mut names);
        }
        let mut next = 0;
        while let Some(name) = names.get(next).copied() {
            let about = self.about(name);
            for rule in about.rules() {
                self.reads(&rule.tree, &mut names);
            }
            self.about.push(about);
            next += 1;
        }
        names
    }

    /// Adds what a rule reads, each once, as far as it is tried.
    fn reads(&self, tree: &'a Tree, names: &mut Vec<Name<'a>>) {
        self.reach.budget.take(1);
        if names.len() == MAX_NAMES {
            return;
        }
        if let Some(name) = name_of(tree).filter(|name| !names.contains(name)) {
            names.push(name);
        }
        for inner in tree.inner() {
            self.reads(inner, names);
        }
    }

    /// The literals of the rules and of those about the names.
    fn said(&self) -> Said<'a> {
        let mut all = Said::default();
        let about = self.about.iter().flat_map(About::rules);
        for rule in self.wanted_rules().chain(about) {
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

    /// Whether these answers may be as they are wanted, and each may be given.
    fn holds(&self, answers: &Answers<'a>) -> bool {
        let may = |rule: &Rule| self.truth(&rule.tree, answers).may(Truths::TRUE);
        let given = |about: &About<'a>| {
            let unanswered = |value: &Value<'_>| *value == Value::Unanswered;
            let is_none = answers.get(&about.name).is_none_or(unanswered);
            is_none || about.deciding.iter().all(|rule| may(rule))
        };
        let wanted = self.wanted;
        let is_there = |name: Name<'a>| answers.get(&name).is_none_or(|v| self.is_there(name, v));
        (wanted.rules.iter().all(|rule| may(rule)))
            && wanted.answered.is_none_or(is_there)
            && (wanted.checks.iter()).all(|rule| self.may_pass(rule, answers))
            && self.about.iter().all(given)
            && (self.about.iter()).all(|about| self.may_be_complete(about, answers))
    }

    /// Whether a value is what a required field asks for.
    fn is_there(&self, name: Name<'a>, value: &Value<'a>) -> bool {
        let field = self.field(name);
        let is_consent = field.is_some_and(|field| matches!(field.kind, Kind::Consent));
        *value != Value::Unanswered && !(is_consent && *value == Value::Bool(false))
    }

    /// A check stops a report only when it is false.
    fn may_pass(&self, rule: &'a Rule, answers: &Answers<'a>) -> bool {
        self.truth(&rule.tree, answers) != Truths::FALSE
    }

    /// Whether an answer may stand in a report that is finished, as far as its own field is concerned.
    fn may_be_complete(&self, about: &About<'a>, answers: &Answers<'a>) -> bool {
        let Some((field, value)) = about.complete.zip(answers.get(&about.name)) else {
            return true;
        };
        let holds = |rule: &Rule| self.truth(&rule.tree, answers) == Truths::TRUE;
        if field.from.is_some() || !about.deciding.iter().all(|rule| holds(rule)) {
            return true;
        }
        let required = match &field.required {
            Required::Always => true,
            Required::When(rule) => holds(rule),
            Required::No | Required::From(_) => false,
        };
        let mut stopping = field.checks.iter().filter(|check| !check.warning);
        (!required || self.is_there(about.name, value))
            && stopping.all(|check| self.may_pass(&check.that, answers))
    }

    fn truth(&self, tree: &'a Tree, answers: &Answers<'a>) -> Truths {
        self.reach.budget.take(1);
        match tree {
            Tree::Not(inner) => self.truth(inner, answers).negated(),
            Tree::Binary(Op::And, l, r) => {
                let both = self.truth(l, answers).both(self.truth(r, answers));
                match both.may(Truths::TRUE) && contradicts(tree, self.reach.budget) {
                    // What is not known exactly leaves both sides open.
                    true => Truths(both.0 & !Truths::TRUE.0 | Truths::OPEN.0 | Truths::FALSE.0),
                    false => both,
                }
            }
            Tree::Binary(Op::Or, l, r) => {
                let (l, r) = (self.truth(l, answers), self.truth(r, answers));
                l.negated().both(r.negated()).negated()
            }
            Tree::Binary(Op::In, l, r) => {
                if let Tree::List(items) = &**r {
                    self.reach.budget.take(items.len());
                }
                self.within(l, r, answers)
            }
            Tree::Binary(op, l, r) => self.compared(*op, l, r, answers),
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

    /// A comparison. Of two numbers that reporters type only a few are tried, and sums are not tried at all: what is
    /// known of those is between which bounds they are.
    fn compared(&self, op: Op, l: &'a Tree, r: &'a Tree, answers: &Answers<'a>) -> Truths {
        let (left, right) = (value(l, answers), value(r, answers));
        let tried = l == r || is_fixed(l) || is_fixed(r);
        let both_known = left.is_some() && right.is_some();
        let numbers = matches!(
            (&left, &right),
            (Some(Value::Number(_)), Some(Value::Number(_)))
        );
        if numbers && !tried || !both_known {
            let ranges = self.range(l, answers).zip(self.range(r, answers));
            if let Some((left, right)) = ranges {
                return left.compared(op, right);
            }
        }
        match (op, left.as_ref(), right.as_ref()) {
            (_, Some(Value::Number(_)), Some(Value::Number(_))) if !tried => Truths::DECIDED,
            (Op::Equal, left, right) => equal(left, right),
            (Op::Unequal, left, right) => equal(left, right).negated(),
            (_, left, right) => ordered(op, left, right),
        }
    }

    /// `left in right`: it always gives yes or no.
    fn within(&self, left: &'a Tree, right: &'a Tree, answers: &Answers<'a>) -> Truths {
        if let Tree::List(items) = right {
            let truths = items
                .iter()
                .map(|item| self.compared(Op::Equal, left, item, answers));
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
}

/// Whether what has to hold together says of the same two things that they stand to each other as they cannot: one of
/// them both before and after the other.
fn contradicts(tree: &Tree, budget: &Budget) -> bool {
    let mut waiting = vec![tree];
    let mut orders: Vec<(&Tree, &Tree, u8)> = Vec::new();
    while let Some(tree) = waiting.pop() {
        let Tree::Binary(op, l, r) = tree else {
            continue;
        };
        if *op == Op::And {
            waiting.extend([&**l, &**r]);
            continue;
        }
        // Which of less, equal and greater are left.
        let left = match op {
            Op::Less => 1,
            Op::LessEqual => 3,
            Op::Equal => 2,
            Op::GreaterEqual => 6,
            Op::Greater => 4,
            Op::Unequal => 5,
            _ => continue,
        };
        let turned = left & 2 | (left & 1) << 2 | (left & 4) >> 2;
        budget.take(1 + orders.len());
        let same = orders.iter_mut().find_map(|(a, b, orders)| {
            let of = |x: &Tree, y: &Tree| **a == *x && **b == *y;
            match (of(l, r), of(r, l)) {
                (true, _) => Some((orders, left)),
                (_, true) => Some((orders, turned)),
                _ => None,
            }
        });
        match same {
            Some((orders, left)) => *orders &= left,
            None => orders.push((l, r, left)),
        }
    }
    orders.iter().any(|(.., left)| *left == 0)
}

/// The answer that is read here.
fn name_of(tree: &Tree) -> Option<Name<'_>> {
    match tree {
        Tree::Stage => Some(Name::Stage),
        Tree::Field(id) => Some(Name::Field(id)),
        Tree::Part(row, id) => match **row {
            Tree::Row(level) => Some(Name::Row(level, id)),
            _ => None,
        },
        _ => None,
    }
}

/// The value of what is not a condition, where it is known.
fn value<'a>(tree: &'a Tree, answers: &Answers<'a>) -> Option<Value<'a>> {
    match tree {
        Tree::Literal(Literal::Bool(value)) => Some(Value::Bool(*value)),
        Tree::Literal(Literal::Number(number)) => Some(Value::Number(*number)),
        Tree::Literal(Literal::Text(text)) => Some(Value::Text(Some(text))),
        Tree::Negate(inner) => match value(inner, answers)? {
            Value::Number(number) => Some(Value::Number(-number)),
            _ => None,
        },
        _ => answers.get(&name_of(tree)?).cloned(),
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

/// Whether the rule itself says the value.
fn is_fixed(tree: &Tree) -> bool {
    match tree {
        Tree::Literal(_) => true,
        Tree::Negate(inner) => is_fixed(inner),
        _ => false,
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
