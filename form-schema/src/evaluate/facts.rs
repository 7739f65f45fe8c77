//! The first half of evaluation: what applies, and what is known of it.

use super::Env;
use crate::answers::{Answers, Row, Value};
use crate::expr::Rule;
use crate::expr::eval::{Known, Known1, RowAnswers};
use crate::form::{Field, Form, Page};
use crate::id::Id;
use crate::kind::{self, Kind, Repeat, Typed, Unread};
use std::collections::BTreeMap;

/// What is known of one field, or of one field in one row.
#[derive(Default)]
pub(crate) struct Fact {
    pub applies: bool,
    /// There is an answer, and it is right.
    pub answered: bool,
    pub unread: Option<Unread>,
    /// Of a repeat: each row's ID and the facts of its fields, in the order of the form.
    pub rows: Vec<(u32, Vec<Fact>)>,
}

pub(crate) struct Facts<'a> {
    pub fields: BTreeMap<&'a Id, Fact>,
    /// What rules may read.
    pub known: Known<'a>,
}

/// Goes through the fields in an order in which each rule finds what it reads.
pub(crate) fn gather<'a>(form: &'a Form, answers: &Answers, env: &'a Env) -> Facts<'a> {
    let stage = env.stage.as_ref().or(form.stages.first());
    let known = Known {
        now: &env.now,
        stage,
        answers: BTreeMap::new(),
    };
    let mut facts = Facts {
        fields: BTreeMap::new(),
        known,
    };
    let pages: BTreeMap<&Id, &Page> = form
        .pages
        .iter()
        .flat_map(|p| p.fields.iter().map(move |id| (id, p)))
        .collect();
    let gatherer = Gatherer {
        form,
        env,
        now: form.stage_place(stage),
    };
    for field in form.order.iter().filter_map(|id| form.fields.get(id)) {
        let page = pages.get(&field.id).and_then(|page| page.when.as_ref());
        let rules = page.into_iter().chain(&field.when);
        let value = answers.fields.get(&field.id);
        let (fact, known) = gatherer.field(field, rules, value, &facts.known, &[]);
        facts
            .known
            .answers
            .extend(known.map(|known| (&field.id, known)));
        facts.fields.insert(&field.id, fact);
    }
    facts
}

struct Gatherer<'a> {
    form: &'a Form,
    env: &'a Env,
    /// Place of the stage being reported.
    now: usize,
}

impl<'a> Gatherer<'a> {
    /// One field, in the rows `around` it; `rules` all must hold for it to apply.
    fn field<'r>(
        &self,
        field: &'a Field,
        mut rules: impl Iterator<Item = &'r Rule>,
        value: Option<&Value>,
        known: &Known<'a>,
        around: &[&RowAnswers<'a>],
    ) -> (Fact, Option<Known1<'a>>) {
        let mut fact = Fact {
            applies: self.came(field) && rules.all(|rule| rule.holds(known, around) == Some(true)),
            ..Fact::default()
        };
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
                let gathered = rows.iter().map(|row| self.row(repeat, row, known, around));
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
        repeat: &'a Repeat,
        row: &Row,
        known: &Known<'a>,
        around: &[&RowAnswers<'a>],
    ) -> (Vec<Fact>, RowAnswers<'a>) {
        let mut own = RowAnswers::new();
        let mut facts: Vec<Fact> = repeat.fields.iter().map(|_| Fact::default()).collect();
        for at in &repeat.order {
            let (Some(field), Some(place)) = (repeat.fields.get(*at), facts.get_mut(*at)) else {
                continue;
            };
            let mut rows = around.to_vec();
            rows.push(&own);
            let value = row.answers.get(&field.id);
            let (fact, known) = self.field(field, field.when.iter(), value, known, &rows);
            *place = fact;
            own.extend(known.map(|known| (&field.id, known)));
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
