//! What was answered and does not go into the report.

use tocsin_form_schema::answers::{Answers, Key, Value};
use tocsin_form_schema::evaluate::Evaluation;
use tocsin_form_schema::form::Form;
use tocsin_form_schema::id::Id;

/// The answers that do not apply, in the order of the form, and the message that says why. Of a repeat that does not
/// apply only the repeat is named.
pub fn left_out(
    form: &Form,
    answers: &Answers,
    evaluation: &Evaluation,
    stage: Option<&Id>,
) -> Vec<(Key, &'static str)> {
    let reached = form.stage_place(stage);
    let mut all = Vec::new();
    for id in form.pages.iter().flat_map(|page| &page.fields) {
        if let Some(value) = answers.fields.get(id) {
            look(Key::field(id.clone()), value, evaluation, &mut all);
        }
    }
    all.into_iter()
        .map(|key| {
            let from = form.field(&key).and_then(|field| field.from.as_ref());
            let code = match from.is_some_and(|from| form.stage_place(Some(from)) > reached) {
                true => "fill-left-out-stage",
                false => "fill-left-out",
            };
            (key, code)
        })
        .collect()
}

fn look(key: Key, value: &Value, evaluation: &Evaluation, all: &mut Vec<Key>) {
    let empty = match value {
        Value::Text(text) => text.is_empty(),
        Value::Choices(chosen) => chosen.is_empty(),
        Value::Evidence(files) => files.is_empty(),
        Value::Rows(rows) => rows.is_empty(),
        _ => false,
    };
    if empty {
        return;
    }
    if !evaluation.applies.contains(&key) {
        all.push(key);
    } else if let Value::Rows(rows) = value {
        for row in rows {
            for (id, value) in &row.answers {
                look(key.child(row.id, id.clone()), value, evaluation, all);
            }
        }
    }
}
