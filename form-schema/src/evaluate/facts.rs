//! The first half of evaluation: what applies, and what is known of it.

use super::Env;
use crate::answers::{Answers, Row, Value};
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
    let now = form.stage_place(stage);
    for field in form.order.iter().filter_map(|id| form.fields.get(id)) {
        let page = pages.get(&field.id).and_then(|page| page.when.as_ref());
        let came = came(form, field, now);
        let applies = came
            && page
                .into_iter()
                .chain(&field.when)
                .all(|rule| rule.holds(&facts.known, None) == Some(true));
        let mut fact = Fact {
            applies,
            ..Fact::default()
        };
        let value = answers.0.get(&field.id).filter(|_| applies);
        if let (Kind::Repeat(repeat), true) = (&field.kind, applies) {
            // A repeat is known by its rows even where it has none.
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
            let mut known_rows = Vec::with_capacity(rows.len());
            for row in rows {
                let (row_facts, row_answers) =
                    gather_row(form, repeat, row, &facts.known, env, now);
                fact.rows.push((row.id, row_facts));
                known_rows.push(row_answers);
            }
            fact.answered = !rows.is_empty();
            facts
                .known
                .answers
                .insert(&field.id, Known1::Rows(known_rows));
        } else if let Some(typed) = value.and_then(|value| understood(field, value, env, &mut fact))
        {
            facts.known.answers.insert(&field.id, Known1::Answer(typed));
        }
        facts.fields.insert(&field.id, fact);
    }
    facts
}

fn gather_row<'a>(
    form: &Form,
    repeat: &'a Repeat,
    row: &Row,
    known: &Known<'_>,
    env: &Env,
    now: usize,
) -> (Vec<Fact>, RowAnswers<'a>) {
    let mut row_answers = RowAnswers::new();
    let mut facts: Vec<Fact> = repeat.fields.iter().map(|_| Fact::default()).collect();
    for at in &repeat.order {
        let (Some(field), Some(fact)) = (repeat.fields.get(*at), facts.get_mut(*at)) else {
            continue;
        };
        let holds = field
            .when
            .as_ref()
            .is_none_or(|rule| rule.holds(known, Some(&row_answers)) == Some(true));
        fact.applies = holds && came(form, field, now);
        let value = row.answers.get(&field.id).filter(|_| fact.applies);
        if let Some(typed) = value.and_then(|value| understood(field, value, env, fact)) {
            row_answers.insert(&field.id, typed);
        }
    }
    (facts, row_answers)
}

/// Whether the stage has come in which the field is first asked.
fn came(form: &Form, field: &Field, now: usize) -> bool {
    field
        .from
        .as_ref()
        .is_none_or(|from| form.stage_place(Some(from)) <= now)
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
