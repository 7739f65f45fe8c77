//! Whether a rule can ever hold, a question ever be answered, a report ever be finished: a search for one set of answers
//! with which it is so.
//!
//! Only a "no" is certain: what the search does not understand may come out either way. What it takes is counted, and
//! where that is more than a team may ask for, there is no answer.

mod amount;
mod domain;
mod order;
mod scene;
mod truths;

use super::{Literal, Op, Rule, Tree};
use crate::form::{Field, Form, Page, Required};
use crate::id::Id;
use crate::kind::Kind;
use order::Goal;
use rust_decimal::Decimal;
use scene::{Scene, is_fixed};
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use truths::Truths;

/// Most answers whose values are tried together: as many as [`Names`] has bits.
const MAX_NAMES: usize = 64;
/// Most values tried for one question.
const MAX_TRIED: usize = 5_000;
/// Most steps (parts of rules, options and answers looked at) for all questions about a team's forms.
const MAX_STEPS: usize = 10_000_000;
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
    /// An option of this class that no rule names.
    Other(Option<&'a str>),
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
    pub(crate) fn can_be(&self, wanted: &Wanted<'_, 'a>, around: &[&'a Field]) -> Option<Found> {
        let mut search = Search {
            reach: self,
            around,
            wanted,
            names: Vec::new(),
            said: Said::default(),
            about: Vec::new(),
            demands: Vec::new(),
        };
        search.look();
        let domains: Vec<_> = search
            .names
            .iter()
            .map(|name| search.domain(*name))
            .collect();
        let mut tried = 0;
        let can_be = search.stands(0, &Answers::new())
            && search.any(&domains, 0, &mut Answers::new(), &mut tried);
        let staged = search.names.contains(&Name::Stage);
        (!self.budget.is_used_up()).then_some(Found { can_be, staged })
    }
}

/// What a search came to.
pub(crate) struct Found {
    pub can_be: bool,
    /// Whether it depends on the stage.
    pub staged: bool,
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
    /// The only stage, by its place.
    pub stage: Option<usize>,
    /// This is answered.
    pub answered: Option<Name<'a>>,
    /// It is answered as it is asked for: a consent is given.
    pub given: bool,
    /// This, and whatever the rules and checks read, is there where it is required, and passes its own checks; but for
    /// these, of which it is known that they cannot.
    pub complete: Option<(Name<'a>, &'w BTreeSet<Name<'a>>)>,
}

/// Some of the names, each a bit.
type Names = u64;

struct Search<'s, 'a> {
    reach: &'s Reach<'a>,
    around: &'s [&'a Field],
    wanted: &'s Wanted<'s, 'a>,
    /// What the rules read, and what the rules about that read, the nearest first.
    names: Vec<Name<'a>>,
    said: Said<'a>,
    about: Vec<About<'a>>,
    demands: Vec<Demand<'a>>,
}

/// What the form says of an answer that is tried.
struct About<'a> {
    name: Name<'a>,
    field: Option<&'a Field>,
    /// The rules that decide whether it is asked.
    deciding: Vec<&'a Rule>,
    /// Whether it has to be complete.
    complete: bool,
}

impl<'a> About<'a> {
    fn rules(&self) -> impl Iterator<Item = &'a Rule> {
        let judging = self.field.filter(|_| self.complete);
        let calc = self.field.and_then(|field| field.calc.as_ref());
        let judging = judging.into_iter().flat_map(Field::judging);
        (self.deciding.iter().copied()).chain(calc).chain(judging)
    }
}

/// What answers have to fit, and which of them it depends on.
struct Demand<'a> {
    names: Names,
    of: What<'a>,
}

enum What<'a> {
    /// A rule comes out as one of these.
    Rule(&'a Rule, Truths),
    There(Name<'a>),
    /// The form's rules about the answer of this place.
    About(usize),
}

/// The literals of rules.
#[derive(Default)]
struct Said<'a> {
    texts: BTreeSet<&'a str>,
    numbers: BTreeSet<Decimal>,
    /// Classes of options are asked for.
    classes: bool,
    /// Something is compared that is not known by trying a few answers.
    compares: bool,
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
        About {
            name,
            field,
            deciding: outline.into_iter().flatten().copied().chain(own).collect(),
            complete: self.is_to_complete(name),
        }
    }

    /// What the form says of a field in a row of a repeat that has to be complete, or has not.
    fn about_row(&self, level: usize, field: &'a Field, complete: bool) -> About<'a> {
        let name = Name::Row(level, &field.id);
        About {
            name,
            field: Some(field),
            deciding: field.when.iter().collect(),
            complete: complete && self.is_to_complete(name),
        }
    }

    fn is_to_complete(&self, name: Name<'a>) -> bool {
        let complete = self.wanted.complete;
        complete.is_some_and(|(_, never)| !never.contains(&name))
    }

    /// Whether an answer has to be as its kind has it in a report that goes.
    fn is_finished(&self, field: &Field) -> bool {
        let is = |name: Name<'a>| self.field(name).is_some_and(|own| std::ptr::eq(own, field));
        let answered = self
            .wanted
            .answered
            .filter(|_| !self.wanted.checks.is_empty());
        answered.is_some_and(is)
            || (self.about.iter()).any(|about| about.complete && is(about.name))
    }

    /// Finds what the rules read and name, and what is demanded of it.
    fn look(&mut self) {
        let wanted = self.wanted;
        let first = wanted.complete.map(|(name, _)| name);
        for name in wanted.answered.into_iter().chain(first) {
            self.name(name);
        }
        if let Some(name) = wanted.answered {
            let names = self.name(name);
            self.demands.push(Demand {
                names,
                of: What::There(name),
            });
        }
        let rules = wanted.rules.iter().map(|rule| (*rule, Truths::TRUE));
        let checks = wanted.checks.iter().map(|rule| (*rule, Truths::PASSED));
        for (rule, truths) in rules.chain(checks) {
            let names = self.read(&rule.tree);
            self.demands.push(Demand {
                names,
                of: What::Rule(rule, truths),
            });
        }
        while let Some(name) = self.names.get(self.about.len()).copied() {
            let about = self.about(name);
            let mut names = self.name(name);
            for rule in about.rules() {
                names |= self.read(&rule.tree);
            }
            let staged = |field: &Field| {
                field.from.is_some()
                    || about.complete && matches!(field.required, Required::From(_))
            };
            if about.field.is_some_and(staged) {
                names |= self.name(Name::Stage);
            }
            // What is said in the rules of rows is taken into account when rows are gone through.
            for part in about.field.into_iter().flat_map(Field::row) {
                for rule in part.deciding().chain(part.judging()) {
                    self.literals(&rule.tree);
                }
            }
            let place = self.about.len();
            self.about.push(about);
            self.demands.push(Demand {
                names,
                of: What::About(place),
            });
        }
    }

    /// Takes a name in, once, as far as it is tried.
    fn name(&mut self, name: Name<'a>) -> Names {
        let known = self.names.iter().position(|known| *known == name);
        let place = match known {
            None if self.names.len() == MAX_NAMES => return 0,
            None => {
                self.names.push(name);
                self.names.len() - 1
            }
            Some(place) => place,
        };
        1 << place
    }

    /// Takes in what a rule reads and says.
    fn read(&mut self, tree: &'a Tree) -> Names {
        self.say(tree);
        let mut names = name_of(tree).map_or(0, |name| self.name(name));
        for inner in tree.inner() {
            names |= self.read(inner);
        }
        names
    }

    /// Takes in what a rule says.
    fn literals(&mut self, tree: &'a Tree) {
        self.say(tree);
        for inner in tree.inner() {
            self.literals(inner);
        }
    }

    fn say(&mut self, tree: &'a Tree) {
        self.reach.budget.take(1);
        match tree {
            Tree::Literal(Literal::Text(text)) => drop(self.said.texts.insert(text)),
            Tree::Literal(Literal::Number(number)) => drop(self.said.numbers.insert(*number)),
            Tree::Class(..) => self.said.classes = true,
            Tree::Binary(op, l, r) if op.compares() => {
                let is_number = |tree: &'a Tree| {
                    let field = name_of(tree).and_then(|name| self.field(name));
                    field.is_none_or(|field| !matches!(field.kind, Kind::Quantity { .. }))
                };
                let is_simple = |tree: &'a Tree| name_of(tree).is_some() && is_number(tree);
                self.said.compares |= !(is_fixed(l) && is_simple(r) || is_simple(l) && is_fixed(r));
            }
            _ => {}
        }
    }

    /// Whether some answers fit, those before a place as they are.
    fn any(
        &self,
        domains: &[Vec<Value<'a>>],
        place: usize,
        answers: &mut Answers<'a>,
        tried: &mut usize,
    ) -> bool {
        let Some((name, domain)) = self.names.get(place).zip(domains.get(place)) else {
            return !self.said.compares || !self.is_out_of_order(answers);
        };
        for value in domain {
            self.reach.budget.take(1);
            *tried += 1;
            if *tried > MAX_TRIED || self.reach.budget.is_used_up() {
                return true;
            }
            answers.insert(*name, value.clone());
            if self.stands(1 << place, answers) && self.any(domains, place + 1, answers, tried) {
                return true;
            }
        }
        answers.remove(name);
        // Of what has no answers that could be tried, nothing is known.
        domain.is_empty() && self.any(domains, place + 1, answers, tried)
    }

    /// Whether the answers may fit all that depends on one of them; of none, what depends on nothing.
    fn stands(&self, one: Names, answers: &Answers<'a>) -> bool {
        let scene = Scene::new(answers, self.around);
        let concerned = |demand: &&Demand<'a>| match one {
            0 => demand.names == 0,
            one => demand.names & one != 0,
        };
        (self.demands.iter().filter(concerned)).all(|demand| match &demand.of {
            What::Rule(rule, truths) => self.truth(&rule.tree, scene).may(*truths),
            What::There(name) => {
                let field = self.field(*name).filter(|_| self.wanted.given);
                let value = answers.get(name);
                value.is_none_or(|value| is_there(field, value))
            }
            What::About(place) => {
                (self.about.get(*place)).is_none_or(|about| self.may_stand(about, scene))
            }
        })
    }

    /// Whether an answer may be given, and stand in a report that is finished where it has to, as far as its own field is
    /// concerned.
    fn may_stand(&self, about: &About<'a>, scene: Scene<'_, 'a>) -> bool {
        let Some((field, value)) = about.field.zip(scene.answers.get(&about.name)) else {
            return true;
        };
        let may = |rule: &&'a Rule| self.truth(&rule.tree, scene).may(Truths::TRUE);
        let came = self.came(field.from.as_ref(), scene);
        let given =
            *value == Value::Unanswered || came != Some(false) && about.deciding.iter().all(may);
        if !given || !self.may_be_computed(about, field, value, scene) {
            return false;
        }
        if !about.complete || !self.is_asked(about, field, scene) {
            return true;
        }
        let holds = |rule: &'a Rule| self.truth(&rule.tree, scene) == Truths::TRUE;
        let required = match &field.required {
            Required::Always => true,
            Required::From(stage) => self.came(Some(stage), scene) == Some(true),
            Required::When(rule) => holds(rule),
            Required::No => false,
        };
        let required = required || matches!(&field.kind, Kind::Repeat(repeat) if repeat.min > 0);
        let mut stopping = field.checks.iter().filter(|check| !check.warning);
        (!required || is_there(Some(field), value))
            && stopping.all(|check| self.truth(&check.that.tree, scene).may(Truths::PASSED))
    }

    /// Whether the stage has come; nothing where that is not known.
    fn came(&self, stage: Option<&Id>, scene: Scene<'_, 'a>) -> Option<bool> {
        let Some(stage) = stage else {
            return Some(true);
        };
        match scene.answers.get(&Name::Stage)? {
            Value::Text(Some(now)) => {
                let form = self.reach.form;
                let now = form
                    .stages
                    .iter()
                    .position(|stage| stage.as_str() == *now)?;
                Some(form.stage_place(Some(stage)) <= now)
            }
            _ => None,
        }
    }

    /// Whether it is certain that a question is asked.
    fn is_asked(&self, about: &About<'a>, field: &'a Field, scene: Scene<'_, 'a>) -> bool {
        let holds = |rule: &&'a Rule| self.truth(&rule.tree, scene) == Truths::TRUE;
        self.came(field.from.as_ref(), scene) == Some(true) && about.deciding.iter().all(holds)
    }

    /// Whether what is computed may come out as this; what is typed may.
    fn may_be_computed(
        &self,
        about: &About<'a>,
        field: &'a Field,
        value: &Value<'a>,
        scene: Scene<'_, 'a>,
    ) -> bool {
        let Some((calc, scene)) = field.calc.as_ref().zip(scene.deeper()) else {
            return true;
        };
        match value {
            // Nothing, where it is not asked or the kind does not take what comes out.
            Value::Unanswered => {
                self.may_lack(&calc.tree, field, scene) || !self.is_asked(about, field, scene)
            }
            Value::Bool(value) => self.truth(&calc.tree, scene).may(Truths::of(*value)),
            Value::Something => self.may_be_amount(&calc.tree, field, scene),
            text => self.may_be_text(&calc.tree, text, scene),
        }
    }

    /// What has to hold of an answer, and what has to come out how: for all that is known to be so.
    fn goals(&self, about: &About<'a>, scene: Scene<'_, 'a>, goals: &mut Vec<Goal<'a>>) {
        let Some((field, value)) = about.field.zip(scene.answers.get(&about.name)) else {
            return;
        };
        if *value != Value::Unanswered {
            goals.extend(about.deciding.iter().map(|rule| (&rule.tree, Truths::TRUE)));
        }
        if let (Value::Bool(value), Some(calc)) = (value, &field.calc) {
            goals.push((&calc.tree, Truths::of(*value)));
        }
        if !about.complete || !self.is_asked(about, field, scene) {
            return;
        }
        if let Required::When(rule) = &field.required
            && !is_there(Some(field), value)
        {
            goals.push((&rule.tree, Truths::NOT_TRUE));
        }
        let stopping = field.checks.iter().filter(|check| !check.warning);
        goals.extend(stopping.map(|check| (&check.that.tree, Truths::PASSED)));
    }
}

/// Whether a value is what a required field asks for.
fn is_there(field: Option<&Field>, value: &Value<'_>) -> bool {
    let is_consent = field.is_some_and(|field| matches!(field.kind, Kind::Consent));
    *value != Value::Unanswered && !(is_consent && *value == Value::Bool(false))
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

impl Op {
    fn compares(self) -> bool {
        matches!(
            self,
            Op::Equal | Op::Unequal | Op::Less | Op::LessEqual | Op::Greater | Op::GreaterEqual
        )
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
