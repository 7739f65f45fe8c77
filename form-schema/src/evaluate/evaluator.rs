//! An evaluation that is kept up to date: after a change, only what depends on it is evaluated again.

use super::facts::{Fact, Gatherer, Kept};
use super::graph::Graph;
use super::judge::{Judge, Piece};
use super::{Env, Evaluation, Finding, PageState, reporter_zone};
use crate::answers::{Answers, Key, Row, Value};
use crate::expr::eval::{Known, Known1, MAX_FORM_STEPS, RowAnswers};
use crate::form::Form;
use crate::id::Id;
use crate::kind::Kind;
use jiff::Timestamp;
use std::cell::Cell;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::Arc;

/// The evaluation of one form's answers as they were last seen; always what [`evaluate`](super::evaluate) gives.
#[derive(Clone, Debug)]
pub struct Evaluator {
    graph: Arc<Graph>,
    /// What it was evaluated from; nothing before the first time.
    seen: Option<(Answers, Env)>,
    /// By place.
    facts: Vec<Fact>,
    known: RowAnswers,
    /// By place.
    parts: Vec<Part>,
    evaluation: Evaluation,
}

/// What one field of the form adds to the evaluation: its own, and each row's.
#[derive(Clone, Debug, Default)]
struct Part {
    own: Arc<Piece>,
    rows: Vec<(u32, Arc<Piece>)>,
}

impl Part {
    fn pieces(&self) -> impl Iterator<Item = &Arc<Piece>> {
        std::iter::once(&self.own).chain(self.rows.iter().map(|(_, piece)| piece))
    }

    fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.pieces().flat_map(|piece| &piece.findings)
    }

    /// Puts what the new part says in the place of what this one said.
    fn exchange(&self, new: &Part, evaluation: &mut Evaluation) {
        let of = |part: &Part| part.pieces().map(Arc::as_ptr).collect::<BTreeSet<_>>();
        let (old_ones, new_ones) = (of(self), of(new));
        for piece in self
            .pieces()
            .filter(|p| !new_ones.contains(&Arc::as_ptr(p)))
        {
            piece.leave(evaluation);
        }
        for piece in new.pieces().filter(|p| !old_ones.contains(&Arc::as_ptr(p))) {
            piece.enter(evaluation);
        }
    }
}

/// What a field that may have changed adds now; rows that are `as_was` are not looked at again.
fn part(judge: &Judge<'_>, id: &Id, fact: &Fact, old: &Part, as_was: impl Fn(u32) -> bool) -> Part {
    let mut new = Part::default();
    let Some(field) = judge.form.fields.get(id).filter(|_| fact.applies) else {
        return new;
    };
    let key = Key::field(id.clone());
    let renewed = |piece: Piece, old: Option<&Arc<Piece>>| match old {
        Some(old) if **old == piece => old.clone(),
        _ => Arc::new(piece),
    };
    let mut own = Piece::default();
    judge.field(&key, field, fact, &[], &mut own);
    new.own = renewed(own, Some(&old.own));
    let (Kind::Repeat(repeat), Some(Known1::Rows(rows))) =
        (&field.kind, judge.known.answers.get(id))
    else {
        return new;
    };
    let before: BTreeMap<u32, &Arc<Piece>> = old.rows.iter().map(|(id, p)| (*id, p)).collect();
    for (own, facts) in rows.iter().zip(&fact.rows) {
        let before = before.get(&facts.0).copied();
        let piece = match before.filter(|_| as_was(facts.0)) {
            Some(piece) => piece.clone(),
            None => {
                let mut piece = Piece::default();
                judge.row((&key, repeat), facts, (own, &[]), &mut piece);
                renewed(piece, before)
            }
        };
        new.rows.push((facts.0, piece));
    }
    new
}

/// The rows that two answers have in common. An ID that two rows share names neither.
fn unchanged(old: Option<&Value>, new: Option<&Value>) -> BTreeSet<u32> {
    let (old, new) = (by_id(old), by_id(new));
    let same = |(id, row): &(&u32, &Option<&Row>)| row.is_some() && old.get(*id) == Some(*row);
    new.iter().filter(same).map(|(id, _)| *id).collect()
}

fn by_id(value: Option<&Value>) -> BTreeMap<u32, Option<&Row>> {
    let mut all = BTreeMap::new();
    if let Some(Value::Rows(rows)) = value {
        for row in rows {
            let known = all.contains_key(&row.id);
            all.insert(row.id, (!known).then_some(row));
        }
    }
    all
}

/// The fields of the form whose answers differ.
fn changed<'a>(old: &'a Answers, new: &'a Answers) -> impl Iterator<Item = &'a Id> {
    let (mut old, mut new) = (old.fields.iter().peekable(), new.fields.iter().peekable());
    std::iter::from_fn(move || {
        loop {
            let order = match (old.peek(), new.peek()) {
                (None, None) => return None,
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (Some((a, _)), Some((b, _))) => a.cmp(b),
            };
            match order {
                Ordering::Less => return old.next().map(|(id, _)| id),
                Ordering::Greater => return new.next().map(|(id, _)| id),
                Ordering::Equal => {
                    let (was, is) = (old.next(), new.next());
                    if was != is {
                        return is.map(|(id, _)| id);
                    }
                }
            }
        }
    })
}

/// Why a field is looked at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Why {
    /// Its own answer changed.
    Own,
    /// Something that it, or one of its rows, depends on.
    All,
}

/// What is to be looked at again, by place.
#[derive(Debug, Default)]
struct Dirty {
    facts: BTreeMap<usize, Why>,
    judged: BTreeMap<usize, Why>,
}

fn mark(of: &mut BTreeMap<usize, Why>, place: usize, why: Why) {
    let marked = of.entry(place).or_insert(why);
    *marked = why.max(*marked);
}

impl Deref for Evaluator {
    type Target = Evaluation;
    fn deref(&self) -> &Evaluation {
        &self.evaluation
    }
}

impl Evaluator {
    /// One that has seen no answers yet. `form` is the form of all that follows.
    pub fn new(form: &Form) -> Evaluator {
        let graph = Graph::of(form);
        Evaluator {
            facts: graph.nodes.iter().map(|_| Fact::default()).collect(),
            parts: graph.nodes.iter().map(|_| Part::default()).collect(),
            graph: Arc::new(graph),
            seen: None,
            known: RowAnswers::new(),
            evaluation: Evaluation::default(),
        }
    }

    /// Takes in the answers, the time and the stage as they are now.
    pub fn update(&mut self, form: &Form, answers: &Answers, env: &Env) {
        let mut env = env.clone();
        if let Some(zone) = reporter_zone(form, answers) {
            env.now = env.now.with_time_zone(zone);
        }
        let dirty = self.dirty(answers, &env);
        if !dirty.facts.is_empty() || !dirty.judged.is_empty() {
            self.gather(form, answers, &env, dirty);
            self.pages(form);
        }
        let mut seen = self.seen.take().map(|(seen, _)| seen).unwrap_or_default();
        let ids: Vec<Id> = changed(&seen, answers).cloned().collect();
        for id in ids {
            match answers.fields.get(&id) {
                Some(value) => seen.fields.insert(id, value.clone()),
                None => seen.fields.remove(&id),
            };
        }
        self.seen = Some((seen, env));
    }

    fn pages(&mut self, form: &Form) {
        self.evaluation.pages.clear();
        for (page, places) in form.pages.iter().zip(&self.graph.pages) {
            let mut state = PageState {
                page: page.id.clone(),
                required: 0,
                done: 0,
                wrong: 0,
            };
            let parts = places.iter().filter_map(|at| self.parts.get(*at));
            let mut shown = false;
            for piece in parts.flat_map(Part::pieces) {
                shown |= !piece.applies.is_empty();
                piece.count(&mut state);
            }
            if shown {
                self.evaluation.pages.push(state);
            }
        }
    }

    /// The evaluation as it stands.
    pub fn into_evaluation(self) -> Evaluation {
        self.evaluation
    }

    /// When it was last updated.
    pub fn seen_at(&self) -> Option<Timestamp> {
        self.seen.as_ref().map(|(_, env)| env.now.timestamp())
    }

    /// Whether what it says changes as time passes.
    pub fn timed(&self) -> bool {
        self.graph
            .nodes
            .iter()
            .any(|node| node.timed.contains(&true))
    }

    /// What rules may read.
    #[cfg(test)]
    pub(crate) fn known(&self) -> &RowAnswers {
        &self.known
    }

    fn dirty(&self, answers: &Answers, env: &Env) -> Dirty {
        let mut dirty = Dirty::default();
        let Some((old, then)) = &self.seen else {
            dirty.facts = (0..self.graph.nodes.len())
                .map(|at| (at, Why::All))
                .collect();
            return dirty;
        };
        let same_zone = then.now.time_zone() == env.now.time_zone();
        if then.stage != env.stage || !same_zone {
            dirty.facts = (0..self.graph.nodes.len())
                .map(|at| (at, Why::All))
                .collect();
            return dirty;
        }
        for at in changed(old, answers).filter_map(|id| self.graph.place(id)) {
            mark(&mut dirty.facts, at, Why::Own);
        }
        if then.now == env.now {
            return dirty;
        }
        for (at, node) in self.graph.nodes.iter().enumerate() {
            match node.timed {
                [true, ..] => mark(&mut dirty.facts, at, Why::All),
                [_, _, true] => mark(&mut dirty.judged, at, Why::All),
                [_, true, _] => mark(&mut dirty.judged, at, Why::Own),
                _ => {}
            }
        }
        dirty
    }

    /// Looks again at all that is dirty, and at what depends on it.
    fn gather(&mut self, form: &Form, answers: &Answers, env: &Env, mut dirty: Dirty) {
        let graph = self.graph.clone();
        let left = Cell::new(MAX_FORM_STEPS);
        let stage = env.stage.as_ref().or(form.stages.first());
        let gatherer = Gatherer::new(form, env, stage);
        let before = self.seen.as_ref().map(|(answers, _)| answers);
        // Of repeats that were gathered anew: the rows that are as they were.
        let mut same: BTreeMap<usize, BTreeSet<u32>> = BTreeMap::new();
        while let Some((at, why)) = dirty.facts.pop_first() {
            let (Some(node), Some(fact)) = (graph.nodes.get(at), self.facts.get_mut(at)) else {
                continue;
            };
            let Some(field) = form.fields.get(&node.id) else {
                continue;
            };
            let value = answers.fields.get(&node.id);
            let old = self.known.remove(&node.id);
            let (old, kept) = match (why, old) {
                (Why::Own, Some(Known1::Rows(rows))) => {
                    let then = before.and_then(|all| all.fields.get(&node.id));
                    let unchanged = unchanged(then, value);
                    let rows = std::mem::take(&mut fact.rows).into_iter().zip(rows);
                    let rows = rows.map(|((id, facts), known)| (id, (facts, known)));
                    let kept: Kept = rows.filter(|(id, _)| unchanged.contains(id)).collect();
                    same.insert(at, unchanged);
                    (None, kept)
                }
                (_, old) => (old, Kept::new()),
            };
            let rules = node.outline(form).into_iter();
            let known = Known {
                now: &env.now,
                stage,
                answers: &self.known,
                left: &left,
            };
            let rules = rules.chain(&field.when);
            let (new_fact, new) = gatherer.field(field, rules, value, (&known, &[]), kept);
            *fact = new_fact;
            let changed = old != new;
            self.known.extend(new.map(|new| (node.id.clone(), new)));
            mark(&mut dirty.judged, at, why);
            // The first time, everything is looked at anyway.
            if changed && before.is_some() {
                let all = [
                    (&node.decides, &mut dirty.facts, Why::All),
                    (&node.judged, &mut dirty.judged, Why::Own),
                ];
                for (readers, marks, why) in all {
                    readers.iter().for_each(|reader| mark(marks, *reader, why));
                }
                for reader in &node.judged_in_rows {
                    mark(&mut dirty.judged, *reader, Why::All);
                }
            }
        }
        let known = Known {
            now: &env.now,
            stage,
            answers: &self.known,
            left: &left,
        };
        let mut said = false;
        for (at, why) in dirty.judged {
            let (Some(node), Some(fact)) = (graph.nodes.get(at), self.facts.get(at)) else {
                continue;
            };
            let (Some(part), Some(page)) = (self.parts.get_mut(at), form.pages.get(node.page))
            else {
                continue;
            };
            let judge = Judge {
                form,
                env,
                known: &known,
                page: &page.id,
            };
            let as_was =
                |row: u32| why == Why::Own && same.get(&at).is_none_or(|s| s.contains(&row));
            let new = self::part(&judge, &node.id, fact, part, as_was);
            said |= part.findings().ne(new.findings());
            part.exchange(&new, &mut self.evaluation);
            *part = new;
        }
        if said {
            self.evaluation.findings = (graph.pages.iter().flatten())
                .filter_map(|at| self.parts.get(*at))
                .flat_map(Part::findings)
                .cloned()
                .collect();
        }
    }
}
