//! The first half of evaluation: what applies, and what is known of it.

use super::Env;
use crate::answers::{Row, Value};
use crate::expr::Rule;
use crate::expr::eval::{Known, Known1, RowAnswers};
use crate::form::{Field, Form};
use crate::id::Id;
use crate::kind::{self, Kind, Repeat, Typed, Unread};
use std::collections::BTreeMap;

/// What is known of one field, or of one field in one row.
#[derive(Clone, Debug, Default)]
pub(super) struct Fact {
    pub applies: bool,
    /// There is an answer, and it is right.
    pub answered: bool,
    pub unread: Option<Unread>,
    /// What stands as the answer without having been typed: calculated, or a default.
    pub computed: Option<Value>,
    /// Of a repeat: each row's ID and the facts of its fields, in the order of the form.
    pub rows: Vec<(u32, Vec<Fact>)>,
}

/// Rows that are as they were, by ID: their facts, and what is known of them.
pub(super) type Kept = BTreeMap<u32, (Vec<Fact>, RowAnswers)>;

/// Finds out what applies and what is known; what a rule reads has to be known before.
pub(super) struct Gatherer<'a> {
    form: &'a Form,
    env: &'a Env,
    /// Place of the stage being reported.
    now: usize,
}

impl<'a> Gatherer<'a> {
    pub fn new(form: &'a Form, env: &'a Env, stage: Option<&Id>) -> Gatherer<'a> {
        Gatherer {
            form,
            env,
            now: form.stage_place(stage),
        }
    }

    /// One field, in the rows `around` it; `rules` all must hold for it to apply. Rows that are `kept` are not looked at
    /// again.
    pub fn field<'r>(
        &self,
        field: &Field,
        mut rules: impl Iterator<Item = &'r Rule>,
        value: Option<&Value>,
        (known, around): (&Known<'_>, &[&RowAnswers]),
        mut kept: Kept,
    ) -> (Fact, Option<Known1>) {
        let mut fact = Fact {
            applies: self.came(field) && rules.all(|rule| rule.holds(known, around) == Some(true)),
            ..Fact::default()
        };
        let formula = match (&field.calc, &field.default, value) {
            _ if !fact.applies => None,
            (Some(calc), ..) => Some(calc),
            (None, default, None) => default.as_ref(),
            _ => None,
        };
        if let Some(formula) = formula {
            let value = formula.answer(known, around, field);
            let typed = value.as_ref().and_then(|value| {
                let typed = understood(field, value, self.env, &mut fact);
                // What the kind does not take is no answer: nobody typed it, nobody could correct it.
                fact.unread = None;
                typed
            });
            fact.computed = value.filter(|_| typed.is_some());
            return (fact, typed.map(Known1::Answer));
        }
        let value = value.filter(|_| fact.applies);
        let known = match &field.kind {
            _ if !fact.applies => None,
            // A repeat is known by its rows even where it has none.
            Kind::Repeat(repeat) => {
                let rows = match value {
                    Some(Value::Rows(rows)) => rows.as_slice(),
                    Some(_) => {
                        fact.unread = Some(Unread {
                            code: "kind",
                            args: BTreeMap::new(),
                        });
                        &[]
                    }
                    None => &[],
                };
                fact.answered = !rows.is_empty();
                let gathered = rows.iter().map(|row| {
                    let kept = kept.remove(&row.id);
                    kept.unwrap_or_else(|| self.row(repeat, row, known, around))
                });
                let (facts, answers): (Vec<_>, Vec<_>) = gathered.unzip();
                fact.rows = rows.iter().map(|row| row.id).zip(facts).collect();
                Some(Known1::Rows(answers))
            }
            _ => value
                .and_then(|value| understood(field, value, self.env, &mut fact))
                .map(Known1::Answer),
        };
        (fact, known)
    }

    fn row(
        &self,
        repeat: &Repeat,
        row: &Row,
        known: &Known<'_>,
        around: &[&RowAnswers],
    ) -> (Vec<Fact>, RowAnswers) {
        let mut own = RowAnswers::new();
        let mut facts: Vec<Fact> = repeat.fields.iter().map(|_| Fact::default()).collect();
        for at in &repeat.order {
            let (Some(field), Some(place)) = (repeat.fields.get(*at), facts.get_mut(*at)) else {
                continue;
            };
            let mut rows = around.to_vec();
            rows.push(&own);
            let value = row.answers.get(&field.id);
            let around = (known, rows.as_slice());
            let (fact, known) = self.field(field, field.when.iter(), value, around, Kept::new());
            *place = fact;
            own.extend(known.map(|known| (field.id.clone(), known)));
        }
        (facts, own)
    }

    /// Whether the stage has come in which the field is first asked.
    fn came(&self, field: &Field) -> bool {
        let from = field.from.as_ref();
        from.is_none_or(|from| self.form.stage_place(Some(from)) <= self.now)
    }
}

fn understood(field: &Field, value: &Value, env: &Env, fact: &mut Fact) -> Option<Typed> {
    match kind::read(field, value, env.now.time_zone()) {
        Ok(typed) => {
            // A consent that was not given is an answer to rules, but not what was asked for.
            let refused = matches!(
                (&field.kind, &typed),
                (Kind::Consent, Some(Typed::Flag(false)))
            );
            fact.answered = typed.is_some() && !refused;
            typed
        }
        Err(unread) => {
            fact.unread = Some(unread);
            None
        }
    }
}
