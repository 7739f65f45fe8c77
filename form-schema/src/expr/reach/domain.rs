//! The answers that a search tries for each question.

use super::{Name, Search, Value};
use crate::form::Field;
use crate::kind::{Kind, Options, TRISTATE, Typed, read_line};
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Most options of one choice of several that are tried in all combinations.
const MAX_OPTIONS: usize = 6;

impl<'a> Search<'_, 'a> {
    /// The answers worth trying: each that a rule names, and one for all others; of the stages, each.
    pub(super) fn domain(&self, name: Name<'a>) -> Vec<Value<'a>> {
        let wanted = self.wanted;
        match name {
            Name::Stage => {
                let stages = self.reach.form.stages.iter().enumerate();
                let asked = stages.filter(|(place, _)| match wanted.stage {
                    Some(only) => *place == only,
                    None => *place >= wanted.from,
                });
                asked
                    .map(|(_, stage)| Value::Text(Some(stage.as_str())))
                    .collect()
            }
            _ => (self.field(name)).map_or_else(Vec::new, |field| self.domain_of(field)),
        }
    }

    pub(super) fn domain_of(&self, field: &'a Field) -> Vec<Value<'a>> {
        let (budget, said) = (self.reach.budget, &self.said);
        let one = |options: &mut dyn Iterator<Item = &'a str>| {
            let (named, others): (Vec<&str>, Vec<&str>) =
                options.partition(|o| said.texts.contains(o));
            budget.take(named.len() + others.len());
            let other = (!others.is_empty()).then_some(Value::Text(None));
            let named = named.into_iter().map(|o| Value::Text(Some(o)));
            named.chain(other).collect::<Vec<_>>()
        };
        let mut domain = match &field.kind {
            Kind::Note => return Vec::new(),
            Kind::YesNo | Kind::Consent => vec![Value::Bool(true), Value::Bool(false)],
            Kind::Tristate => one(&mut TRISTATE.iter().copied()),
            Kind::Choice(options) if said.classes => self.by_class(options),
            Kind::Choice(options) => one(&mut options.ids()),
            Kind::Choices(options) => {
                budget.take(options.options.len());
                many(options, &said.texts)
            }
            kind @ Kind::Text { .. } => {
                // What a rule names counts only where it can be typed.
                let takes =
                    |text: &&str| read_line(kind, text) == Ok(Typed::Text((*text).to_owned()));
                budget.take(said.texts.len());
                let named = said.texts.iter().copied().filter(takes);
                let named = named.map(|text| Value::Text(Some(text)));
                named.chain([Value::Text(None)]).collect()
            }
            // What is computed need not be one of those that are tried.
            kind => {
                match tried(kind).filter(|_| field.calc.is_none() && !said.numbers.is_empty()) {
                    Some(of) => {
                        let whole = matches!(kind, Kind::Integer { .. } | Kind::Port);
                        numbers(of, whole, &said.numbers)
                    }
                    None => vec![Value::Something],
                }
            }
        };
        domain.push(Value::Unanswered);
        budget.take(domain.len());
        domain
    }

    /// The options that rules name, and one of each class for all others.
    fn by_class(&self, options: &'a Options) -> Vec<Value<'a>> {
        let (named, others): (Vec<&str>, Vec<&str>) =
            (options.ids()).partition(|option| self.said.texts.contains(option));
        self.reach.budget.take(named.len() + others.len());
        let classes: BTreeSet<_> = others.iter().map(|id| options.class_of(id)).collect();
        let named = named.into_iter().map(|option| Value::Text(Some(option)));
        named.chain(classes.into_iter().map(Value::Other)).collect()
    }
}

/// The bounds of a kind of whose answers some numbers are tried.
fn tried(kind: &Kind) -> Option<(Option<Decimal>, Option<Decimal>)> {
    match kind {
        Kind::Integer { min, max } => Some((min.map(Decimal::from), max.map(Decimal::from))),
        Kind::Decimal { min, max, .. } => Some((*min, *max)),
        Kind::Percentage => Some((Some(Decimal::ZERO), Some(Decimal::ONE_HUNDRED))),
        Kind::Port => Some((Some(Decimal::ZERO), Some(Decimal::from(u16::MAX)))),
        Kind::Money => Some((Some(Decimal::ZERO), None)),
        _ => None,
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
