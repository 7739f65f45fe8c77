//! What conditions come out as with the answers that are tried.

use super::amount::{Amount, Sort, bounds};
use super::{Answers, Name, Search, Truths, Value, name_of};
use crate::expr::{Literal, Op, Over, Tree};
use crate::form::Field;
use crate::id::Id;
use crate::kind::Kind;
use std::collections::BTreeMap;

/// Most computed answers inside one another that are looked into.
const MAX_DEPTH: u8 = 8;
/// Most combinations of the answers of one row that are tried.
const MAX_ROWS: usize = 512;

/// Where a rule stands, and what is known there.
#[derive(Clone, Copy)]
pub(super) struct Scene<'s, 'a> {
    pub answers: &'s Answers<'a>,
    /// The repeats in whose rows the rule stands, the outermost first.
    around: &'s [&'a Field],
    /// The variables, the innermost first.
    variables: Option<&'s Link<'s, 'a>>,
    depth: u8,
}

/// A variable, and those outside it.
pub(super) struct Link<'s, 'a> {
    place: usize,
    element: Element<'a>,
    outside: Option<&'s Link<'s, 'a>>,
}

/// What a variable stands for.
#[derive(Clone)]
pub(super) enum Element<'a> {
    Value(Value<'a>),
    /// A row of a repeat, and what is known of its answers.
    Row(&'a Field, BTreeMap<&'a Id, Value<'a>>),
    Unknown,
}

impl<'s, 'a> Scene<'s, 'a> {
    pub fn new(answers: &'s Answers<'a>, around: &'s [&'a Field]) -> Scene<'s, 'a> {
        Scene {
            answers,
            around,
            variables: None,
            depth: 0,
        }
    }

    /// What goes through a list stands for this.
    pub fn link(self, element: Element<'a>) -> Link<'s, 'a> {
        Link {
            place: self.variables.map_or(0, |link| link.place + 1),
            element,
            outside: self.variables,
        }
    }

    pub fn inside<'t>(self, link: &'t Link<'t, 'a>) -> Scene<'t, 'a>
    where
        's: 't,
    {
        Scene {
            variables: Some(link),
            ..self
        }
    }

    /// Where an answer is computed that is read here; nothing where that is too far to be looked into.
    pub fn deeper(self) -> Option<Scene<'s, 'a>> {
        (self.depth < MAX_DEPTH).then_some(Scene {
            variables: None,
            depth: self.depth + 1,
            ..self
        })
    }

    fn element(self, place: usize) -> Option<&'s Element<'a>> {
        let mut link = self.variables;
        while let Some(here) = link {
            if here.place == place {
                return Some(&here.element);
            }
            link = here.outside;
        }
        None
    }
}

impl<'a> Search<'_, 'a> {
    pub(super) fn truth(&self, tree: &'a Tree, scene: Scene<'_, 'a>) -> Truths {
        self.reach.budget.take(1);
        if self.reach.budget.is_used_up() {
            return Truths::ANY;
        }
        match tree {
            Tree::Not(inner) => self.truth(inner, scene).negated(),
            Tree::Binary(Op::And, l, r) => {
                let left = self.truth(l, scene);
                match left {
                    Truths::FALSE => left,
                    _ => left.both(self.truth(r, scene)),
                }
            }
            Tree::Binary(Op::Or, l, r) => {
                let left = self.truth(l, scene);
                match left {
                    Truths::TRUE => left,
                    _ => left.either(self.truth(r, scene)),
                }
            }
            Tree::Binary(Op::In, l, r) => {
                if let Tree::List(items) = &**r {
                    self.reach.budget.take(items.len());
                }
                self.within(l, r, scene)
            }
            Tree::Binary(op, l, r) => self.compared(*op, l, r, scene),
            Tree::Has(inner) => match self.value(inner, scene) {
                Some(value) => Truths::of(value != Value::Unanswered),
                None => Truths::DECIDED,
            },
            Tree::Choose(condition, yes, no) => {
                let condition = self.truth(condition, scene);
                let mut all = condition.within(Truths::OPEN);
                if condition.may(Truths::TRUE) {
                    all = all.and_also(self.truth(yes, scene));
                }
                if condition.may(Truths::FALSE) {
                    all = all.and_also(self.truth(no, scene));
                }
                all
            }
            Tree::Through(over @ (Over::Exists | Over::All), list, body) => {
                self.through(*over, list, body, scene)
            }
            _ => match self.value(tree, scene) {
                Some(Value::Bool(value)) => Truths::of(value),
                Some(Value::Unanswered) => Truths::OPEN,
                _ => Truths::ANY,
            },
        }
    }

    /// The value of what is not a condition, where it is known.
    pub(super) fn value(&self, tree: &'a Tree, scene: Scene<'_, 'a>) -> Option<Value<'a>> {
        match tree {
            Tree::Literal(Literal::Bool(value)) => Some(Value::Bool(*value)),
            Tree::Literal(Literal::Number(number)) => Some(Value::Number(*number)),
            Tree::Literal(Literal::Text(text)) => Some(Value::Text(Some(text))),
            Tree::Negate(inner) => match self.value(inner, scene)? {
                Value::Number(number) => Some(Value::Number(-number)),
                _ => None,
            },
            Tree::Choose(condition, yes, no) => match self.truth(condition, scene) {
                Truths::TRUE => self.value(yes, scene),
                Truths::FALSE => self.value(no, scene),
                Truths::OPEN => Some(Value::Unanswered),
                _ => None,
            },
            Tree::Class(option, options) => {
                let class = match self.value(option, scene)? {
                    Value::Unanswered => None,
                    Value::Text(Some(id)) => options.get(id).and_then(Option::as_deref),
                    Value::Other(class) => class,
                    _ => return None,
                };
                Some(class.map_or(Value::Unanswered, |class| Value::Text(Some(class))))
            }
            Tree::Variable(place) => match scene.element(*place)? {
                Element::Value(value) => Some(value.clone()),
                _ => None,
            },
            Tree::Part(row, id) => match (&**row, name_of(tree)) {
                (Tree::Variable(place), _) => match scene.element(*place)? {
                    Element::Row(_, known) => known.get(id).cloned(),
                    _ => None,
                },
                (_, name) => scene.answers.get(&name?).cloned(),
            },
            _ => scene.answers.get(&name_of(tree)?).cloned(),
        }
    }

    /// The field whose answer is read here.
    pub(super) fn field_of(&self, tree: &'a Tree, scene: Scene<'_, 'a>) -> Option<&'a Field> {
        let row = match tree {
            Tree::Field(id) => return self.reach.form.fields.get(id),
            Tree::Part(row, _) => match **row {
                Tree::Row(level) => *scene.around.get(level)?,
                Tree::Variable(place) => match scene.element(place)? {
                    Element::Row(repeat, _) => repeat,
                    _ => return None,
                },
                _ => return None,
            },
            _ => return None,
        };
        let Tree::Part(_, id) = tree else { return None };
        row.row().iter().find(|field| field.id == *id)
    }

    /// What a variable stands for that goes through this list, as far as that is known of all elements.
    pub(super) fn element(&self, list: &'a Tree, scene: Scene<'_, 'a>) -> Element<'a> {
        match list {
            Tree::Through(Over::Filter, list, _) => self.element(list, scene),
            _ => match self.field_of(list, scene) {
                Some(field) if matches!(field.kind, Kind::Repeat(_)) => {
                    Element::Row(field, BTreeMap::new())
                }
                _ => Element::Unknown,
            },
        }
    }

    /// A comparison. Of the numbers that reporters type only a few are tried: what is written in the rule itself they are
    /// compared with, of all else it is known between which bounds it is.
    fn compared(&self, op: Op, l: &'a Tree, r: &'a Tree, scene: Scene<'_, 'a>) -> Truths {
        let (left, right) = (self.value(l, scene), self.value(r, scene));
        if let (Some(Value::Number(a)), Some(Value::Number(b))) = (&left, &right)
            && (is_fixed(l) || is_fixed(r))
        {
            return match op {
                Op::Equal => Truths::of(a == b),
                Op::Unequal => Truths::of(a != b),
                Op::Less => Truths::of(a < b),
                Op::LessEqual => Truths::of(a <= b),
                Op::Greater => Truths::of(a > b),
                Op::GreaterEqual => Truths::of(a >= b),
                _ => Truths::ANY,
            };
        }
        let same = || match (left.as_ref(), right.as_ref()) {
            (None, _) | (_, None) if is_condition(l) || is_condition(r) => {
                self.truth(l, scene).same(self.truth(r, scene))
            }
            (left, right) => self.equal(left, right),
        };
        match (self.sort(l, scene), self.sort(r, scene)) {
            (Sort::Other, _) | (_, Sort::Other) => match op {
                Op::Equal => same(),
                Op::Unequal => same().negated(),
                _ => Truths::ANY,
            },
            (a, b) => self.amounts_compared(op, (l, a), (r, b), scene),
        }
    }

    fn equal(&self, left: Option<&Value<'a>>, right: Option<&Value<'a>>) -> Truths {
        use Value::{Bool, Other, Text, Unanswered};
        match (left, right) {
            (Some(Unanswered), Some(other)) | (Some(other), Some(Unanswered)) => {
                Truths::of(*other == Unanswered)
            }
            (Some(Text(Some(a))), Some(Text(Some(b)))) => Truths::of(a == b),
            // What no rule names is not what one names.
            (Some(Text(None) | Other(_)), Some(Text(Some(named))))
            | (Some(Text(Some(named))), Some(Text(None) | Other(_)))
                if self.said.texts.contains(named) =>
            {
                Truths::FALSE
            }
            (Some(Bool(a)), Some(Bool(b))) => Truths::of(a == b),
            _ => Truths::DECIDED,
        }
    }

    /// Whether a formula may give a number, or anything else that has an order, which the field takes.
    pub(super) fn may_be_amount(
        &self,
        tree: &'a Tree,
        field: &Field,
        scene: Scene<'_, 'a>,
    ) -> bool {
        if self.sort(tree, scene) == Sort::Other {
            return true;
        }
        self.amount(tree, scene).range.is_some_and(|range| {
            // An amount is rounded before it is taken or not.
            let bounds = bounds(&field.kind).filter(|_| field.kind != Kind::Money);
            bounds.is_none_or(|bounds| range.meets(bounds))
        })
    }

    /// Whether a formula may give nothing that the field takes.
    pub(super) fn may_lack(&self, tree: &'a Tree, field: &Field, scene: Scene<'_, 'a>) -> bool {
        match field.kind {
            Kind::YesNo => self.truth(tree, scene).may(Truths::OPEN),
            Kind::Integer { .. } => {
                let Amount { open, range } = self.amount(tree, scene);
                let fits = range.zip(bounds(&field.kind));
                let fits = fits.is_some_and(|(range, bounds)| range.is_inside(bounds));
                open || !fits || !self.sort(tree, scene).is_whole()
            }
            _ => true,
        }
    }

    /// Whether a formula may give this text or option.
    pub(super) fn may_be_text(
        &self,
        tree: &'a Tree,
        text: &Value<'a>,
        scene: Scene<'_, 'a>,
    ) -> bool {
        if let Tree::Choose(condition, yes, no) = tree {
            let condition = self.truth(condition, scene);
            return condition.may(Truths::TRUE) && self.may_be_text(yes, text, scene)
                || condition.may(Truths::FALSE) && self.may_be_text(no, text, scene);
        }
        let value = self.value(tree, scene);
        self.equal(value.as_ref(), Some(text)).may(Truths::TRUE)
    }

    /// `left in right`: it always gives yes or no.
    fn within(&self, left: &'a Tree, right: &'a Tree, scene: Scene<'_, 'a>) -> Truths {
        let value = self.value(left, scene);
        if value == Some(Value::Unanswered) {
            return Truths::FALSE;
        }
        if let Tree::List(items) = right {
            let truths = items
                .iter()
                .map(|item| self.compared(Op::Equal, left, item, scene));
            let any = truths.fold(Truths::FALSE, Truths::either);
            return match (value, any.may(Truths::FALSE)) {
                // Unanswered, it is among nothing.
                (None, false) => Truths::DECIDED,
                _ if any.may(Truths::OPEN) => Truths::DECIDED,
                _ => any,
            };
        }
        match (value, self.value(right, scene)) {
            (_, Some(Value::Unanswered)) => Truths::FALSE,
            (Some(Value::Text(Some(option))), Some(Value::Many(chosen))) => {
                match self.said.texts.contains(option) {
                    true => Truths::of(chosen.contains(option)),
                    false => Truths::DECIDED,
                }
            }
            _ => Truths::DECIDED,
        }
    }

    /// Whether a condition holds of some, or of all, elements of a list.
    fn through(&self, over: Over, list: &'a Tree, body: &'a Tree, scene: Scene<'_, 'a>) -> Truths {
        let Some(field) = self.field_of(list, scene) else {
            return Truths::ANY;
        };
        let value = self.value(list, scene);
        if value == Some(Value::Unanswered) {
            return Truths::OPEN;
        }
        let of = |element: Element<'a>| {
            let link = scene.link(element);
            self.truth(body, scene.inside(&link))
        };
        match (&field.kind, &value) {
            (Kind::Choices(options), Some(Value::Many(chosen))) => {
                let add = |all: Truths, one: Truths| match over {
                    Over::Exists => all.either(one),
                    _ => all.both(one),
                };
                let named = chosen
                    .iter()
                    .map(|id| of(Element::Value(Value::Text(Some(id)))));
                let named = named.fold(Truths::of(over == Over::All), add);
                let alone = chosen.iter().any(|id| options.alone(id));
                let others = options.ids().any(|id| !self.said.texts.contains(id));
                match (chosen.is_empty(), alone || !others) {
                    (false, true) => named,
                    (true, _) => of(Element::Value(Value::Text(None))),
                    (false, false) => {
                        let other = of(Element::Value(Value::Text(None)));
                        named.and_also(add(named, other))
                    }
                }
            }
            (Kind::Repeat(_), _) => {
                // There is a row, and each may be any of these.
                let rows = self.rows(field, list, body, scene, &of);
                match value {
                    Some(_) => rows,
                    None => rows.and_also(Truths::OPEN),
                }
            }
            _ => Truths::ANY,
        }
    }

    /// What a condition may come out as of a row.
    fn rows(
        &self,
        repeat: &'a Field,
        list: &'a Tree,
        body: &'a Tree,
        scene: Scene<'_, 'a>,
        of: &dyn Fn(Element<'a>) -> Truths,
    ) -> Truths {
        // Of what is not tried, what its rules name was not taken in.
        let name = name_of(list).filter(|name| scene.answers.contains_key(name));
        let level = match name {
            Some(Name::Row(level, _)) => level + 1,
            Some(_) => 0,
            None => return of(Element::Row(repeat, BTreeMap::new())),
        };
        // A rule in a row may go through the rows that it stands in.
        if scene.depth >= MAX_DEPTH {
            return of(Element::Row(repeat, BTreeMap::new()));
        }
        let finished = self.is_finished(repeat);
        let place = scene.variables.map_or(0, |link| link.place + 1);
        let mut read = Vec::new();
        parts_of(place, body, &mut read);
        let mut domains = Vec::new();
        let mut combinations = 1_usize;
        for field in repeat
            .row()
            .iter()
            .filter(|field| read.contains(&&field.id))
        {
            let domain = self.domain_of(field);
            let more = combinations.saturating_mul(domain.len().max(1));
            if more <= MAX_ROWS && !domain.is_empty() {
                combinations = more;
                domains.push((field, domain));
            }
        }
        let around: Vec<&Field> = scene
            .around
            .iter()
            .copied()
            .take(level)
            .chain([repeat])
            .collect();
        let outside = scene.answers.iter().filter(|(name, _)| match name {
            Name::Row(of, _) => *of < level,
            _ => true,
        });
        // Each that is taken over is as much work as some steps.
        self.reach.budget.take(8 * scene.answers.len());
        let mut answers: Answers<'a> = outside
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        let abouts: Vec<_> = domains
            .iter()
            .map(|(field, _)| self.about_row(level, field, finished))
            .collect();
        let mut all = Truths::NONE;
        for mut number in 0..combinations {
            self.reach.budget.take(1 + domains.len());
            if self.reach.budget.is_used_up() {
                return Truths::ANY;
            }
            let mut known = BTreeMap::new();
            for (field, domain) in &domains {
                let size = domain.len().max(1);
                if let Some(value) = domain.get(number % size) {
                    known.insert(&field.id, value.clone());
                    answers.insert(Name::Row(level, &field.id), value.clone());
                }
                number /= size;
            }
            let row = Scene {
                answers: &answers,
                around: &around,
                variables: None,
                depth: scene.depth + MAX_DEPTH / 2,
            };
            if abouts.iter().all(|about| self.may_stand(about, row)) {
                all = all.and_also(of(Element::Row(repeat, known)));
            }
            if all == Truths::ANY {
                break;
            }
        }
        match all {
            // No row can be as it should: that is for others to say.
            Truths::NONE => Truths::ANY,
            all => all,
        }
    }
}

/// The parts of a variable that are read.
fn parts_of<'a>(place: usize, tree: &'a Tree, read: &mut Vec<&'a Id>) {
    if let Tree::Part(row, id) = tree
        && **row == Tree::Variable(place)
    {
        read.push(id);
    }
    for inner in tree.inner() {
        parts_of(place, inner, read);
    }
}

/// Whether a part of a rule is a condition rather than an answer or a literal.
fn is_condition(tree: &Tree) -> bool {
    match tree {
        Tree::Not(_) | Tree::Has(_) | Tree::Through(Over::Exists | Over::All, ..) => true,
        Tree::Binary(op, ..) => op.compares() || matches!(op, Op::And | Op::Or | Op::In),
        Tree::Choose(_, yes, no) => is_condition(yes) || is_condition(no),
        _ => false,
    }
}

/// Whether the rule itself says the value.
pub(super) fn is_fixed(tree: &Tree) -> bool {
    match tree {
        Tree::Literal(_) => true,
        Tree::Negate(inner) => is_fixed(inner),
        _ => false,
    }
}
