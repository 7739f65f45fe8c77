//! Whether what has to hold together can stand in one order.
//!
//! What has to hold is taken apart into comparisons, each of which says how far one thing may lie above another: `a < b`
//! says that `a - b` is below 0. Two of them that meet add up; a thing that would have to lie below itself contradicts
//! them (difference bounds, as in a graph of shortest ways without a circle below 0).

use super::amount::{Range, Sort};
use super::scene::{Scene, is_fixed};
use super::{Answers, Search, Truths, Value};
use crate::expr::{Literal, Op, Rule, Tree};
use rust_decimal::Decimal;

/// Most things that are put into one order.
const MAX_TERMS: usize = 24;
/// Most ways in which what has to hold is split into cases.
const MAX_CASES: usize = 64;

/// A condition, and what it has to come out as.
pub(super) type Goal<'a> = (&'a Tree, Truths);

/// One of the two holds.
type Cases<'a> = [Vec<Goal<'a>>; 2];

/// A comparison that has to hold.
#[derive(Clone, Copy)]
struct Atom<'a>(Op, &'a Tree, &'a Tree);

/// Something in an order; a moment's day is not in that of its moment.
#[derive(Clone, Copy, PartialEq)]
enum Term<'a> {
    Zero,
    Tree(&'a Tree),
    Day(&'a Tree),
}

/// How far one thing lies above another at most, and whether that far is too far already.
type Bound = (Decimal, bool);

fn least(a: Option<Bound>, b: Bound) -> Bound {
    match a {
        Some(a) if a.0 < b.0 || a.0 == b.0 && a.1 => a,
        _ => b,
    }
}

/// How far things lie above one another.
#[derive(Default)]
struct Order<'a> {
    terms: Vec<Term<'a>>,
    bounds: Vec<Vec<Option<Bound>>>,
}

impl<'a> Order<'a> {
    /// The place of a thing; nothing when there are too many.
    fn place(&mut self, term: Term<'a>) -> Option<usize> {
        if let Some(place) = self.terms.iter().position(|known| *known == term) {
            return Some(place);
        }
        if self.terms.len() == MAX_TERMS {
            return None;
        }
        self.terms.push(term);
        self.bounds.iter_mut().for_each(|row| row.push(None));
        self.bounds.push(vec![None; self.terms.len()]);
        Some(self.terms.len() - 1)
    }

    fn get(&self, above: usize, below: usize) -> Option<Bound> {
        *self.bounds.get(above)?.get(below)?
    }

    /// The first lies above the second by no more than this.
    fn add(&mut self, above: usize, below: usize, bound: Bound) {
        if let Some(known) = self
            .bounds
            .get_mut(above)
            .and_then(|row| row.get_mut(below))
        {
            *known = Some(least(*known, bound));
        }
    }

    /// Adds up what meets; whether something would lie below itself.
    fn contradicts(&mut self) -> bool {
        let all = self.terms.len();
        for over in 0..all {
            for above in 0..all {
                let Some(first) = self.get(above, over) else {
                    continue;
                };
                for below in 0..all {
                    if let Some(second) = self.get(over, below)
                        && let Some(sum) = first.0.checked_add(second.0)
                    {
                        self.add(above, below, (sum, first.1 || second.1));
                    }
                }
            }
        }
        let below_itself = |(by, strict): Bound| by < Decimal::ZERO || by.is_zero() && strict;
        (0..all).any(|one| self.get(one, one).is_some_and(below_itself))
    }
}

impl<'a> Search<'_, 'a> {
    /// Whether these answers cannot be as they are wanted, by how what has to hold is ordered.
    pub(super) fn is_out_of_order(&self, answers: &Answers<'a>) -> bool {
        let scene = Scene::new(answers, self.around);
        let mut goals: Vec<Goal<'a>> = Vec::new();
        let all = |rules: &[&'a Rule], want| {
            rules
                .iter()
                .map(|rule| (&rule.tree, want))
                .collect::<Vec<_>>()
        };
        goals.extend(all(self.wanted.rules, Truths::TRUE));
        goals.extend(all(self.wanted.checks, Truths::PASSED));
        for about in &self.about {
            self.goals(about, scene, &mut goals);
        }
        let mut cases = MAX_CASES;
        self.contradicts(goals, Vec::new(), Vec::new(), scene, &mut cases)
    }

    fn contradicts(
        &self,
        mut goals: Vec<Goal<'a>>,
        mut split: Vec<Cases<'a>>,
        mut atoms: Vec<Atom<'a>>,
        scene: Scene<'_, 'a>,
        cases: &mut usize,
    ) -> bool {
        while let Some((tree, want)) = goals.pop() {
            let left = self.truth(tree, scene).within(want);
            if left == Truths::NONE {
                return true;
            }
            match tree {
                Tree::Not(inner) => goals.push((inner, want.negated())),
                Tree::Binary(Op::And, l, r) => match want {
                    Truths::TRUE | Truths::PASSED => goals.extend([(&**l, want), (&**r, want)]),
                    Truths::FALSE | Truths::NOT_TRUE => {
                        split.push([vec![(&**l, want)], vec![(&**r, want)]]);
                    }
                    _ => {}
                },
                Tree::Binary(Op::Or, l, r) => match want {
                    Truths::FALSE | Truths::NOT_TRUE => goals.extend([(&**l, want), (&**r, want)]),
                    Truths::TRUE | Truths::PASSED => {
                        split.push([vec![(&**l, want)], vec![(&**r, want)]]);
                    }
                    _ => {}
                },
                Tree::Choose(condition, yes, no) if !left.may(Truths::OPEN) => split.push([
                    vec![(&**condition, Truths::TRUE), (&**yes, want)],
                    vec![(&**condition, Truths::FALSE), (&**no, want)],
                ]),
                Tree::Binary(op, l, r) => atoms.extend(
                    match left {
                        Truths::TRUE => Some(*op),
                        Truths::FALSE => opposite(*op),
                        _ => None,
                    }
                    .map(|op| Atom(op, l, r)),
                ),
                _ => {}
            }
        }
        if self.atoms_contradict(&atoms, scene) {
            return true;
        }
        let Some(first) = split.pop() else {
            return false;
        };
        first.into_iter().all(|goals| {
            let Some(left) = cases.checked_sub(1) else {
                return false;
            };
            *cases = left;
            self.contradicts(goals, split.clone(), atoms.clone(), scene, cases)
        })
    }

    fn atoms_contradict(&self, atoms: &[Atom<'a>], scene: Scene<'_, 'a>) -> bool {
        let mut order = Order::default();
        let mut unequal = Vec::new();
        let mut waiting = atoms.to_vec();
        if order.place(Term::Zero).is_none() || atoms.iter().all(|atom| self.is_exact(atom, scene))
        {
            return false;
        }
        let mut told = 1;
        while let Some(Atom(op, l, r)) = waiting.pop() {
            self.reach.budget.take(1);
            let (a, b) = (self.sort(l, scene), self.sort(r, scene));
            let open = |tree| self.amount(tree, scene).open;
            // Both unanswered are equal, and unanswered is unequal to all else.
            let unknown = match op {
                Op::Equal => open(l) && open(r),
                Op::Unequal => open(l) || open(r),
                _ => false,
            };
            if unknown || a == Sort::Other || b == Sort::Other {
                continue;
            }
            let whole = a.is_whole() && b.is_whole();
            let (Some((l, by_l)), Some((r, by_r))) = (
                self.term(l, (a, b), &mut order, scene),
                self.term(r, (b, a), &mut order, scene),
            ) else {
                continue;
            };
            let Some(by) = by_r.checked_sub(by_l) else {
                continue;
            };
            let below = |strict: bool, by: Decimal| match strict && whole {
                true => (by - Decimal::ONE, false),
                false => (by, strict),
            };
            match op {
                Op::Less | Op::LessEqual => order.add(l, r, below(op == Op::Less, by)),
                Op::Greater | Op::GreaterEqual => order.add(r, l, below(op == Op::Greater, -by)),
                Op::Equal => {
                    order.add(l, r, (by, false));
                    order.add(r, l, (-by, false));
                }
                Op::Unequal if (a, b) != (Sort::Money, Sort::Money) => unequal.push((l, r, by)),
                _ => {}
            }
            // What is known of each thing by itself.
            while let Some(term) = order.terms.get(told).copied() {
                let (Term::Tree(tree) | Term::Day(tree)) = term else {
                    break;
                };
                if let Some(Range(least, most)) = self.amount(tree, scene).range {
                    if most != Decimal::MAX {
                        order.add(told, 0, (most, false));
                    }
                    if least != Decimal::MIN {
                        order.add(0, told, (-least, false));
                    }
                }
                if let Some(field) = self.field_of(tree, scene)
                    && let Some((calc, _)) = self.computed(tree, field, scene)
                    && self
                        .value(tree, scene)
                        .is_some_and(|value| value != Value::Unanswered)
                {
                    waiting.push(Atom(Op::Equal, tree, calc));
                }
                told += 1;
            }
        }
        self.reach.budget.take(order.terms.len().pow(2));
        order.contradicts()
            || unequal.into_iter().any(|(l, r, by)| {
                order.get(l, r) == Some((by, false)) && order.get(r, l) == Some((-by, false))
            })
    }

    /// Whether the answers that are tried decide it.
    fn is_exact(&self, Atom(_, l, r): &Atom<'a>, scene: Scene<'_, 'a>) -> bool {
        let number = |tree| matches!(self.value(tree, scene), Some(Value::Number(_)));
        (is_fixed(l) || is_fixed(r)) && number(l) && number(r)
    }

    /// The place of what is compared with something of another sort, and how far above it lies what is compared.
    fn term(
        &self,
        tree: &'a Tree,
        (sort, other): (Sort, Sort),
        order: &mut Order<'a>,
        scene: Scene<'_, 'a>,
    ) -> Option<(usize, Decimal)> {
        if is_fixed(tree) {
            return match self.value(tree, scene)? {
                Value::Number(number) => Some((0, number)),
                _ => None,
            };
        }
        if let Tree::Binary(op @ (Op::Add | Op::Subtract), inner, by) = tree
            && let Tree::Literal(Literal::Number(by)) = **by
            && sort == (Sort::Number { whole: true })
            && by.abs() < LARGE
        {
            let (place, further) = self.term(inner, (sort, other), order, scene)?;
            let by = if *op == Op::Add { by } else { -by };
            return Some((place, further.checked_add(by)?));
        }
        let term = match (sort, other) {
            (Sort::Moment, Sort::Date) => Term::Day(tree),
            _ => Term::Tree(tree),
        };
        Some((order.place(term)?, Decimal::ZERO))
    }
}

/// Sums of whole numbers below this are exact.
const LARGE: Decimal = Decimal::from_parts(1_000_000_000, 0, 0, false, 0);

/// What holds where a comparison does not.
fn opposite(op: Op) -> Option<Op> {
    match op {
        Op::Equal => Some(Op::Unequal),
        Op::Unequal => Some(Op::Equal),
        Op::Less => Some(Op::GreaterEqual),
        Op::LessEqual => Some(Op::Greater),
        Op::Greater => Some(Op::LessEqual),
        Op::GreaterEqual => Some(Op::Less),
        _ => None,
    }
}
