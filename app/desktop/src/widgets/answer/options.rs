//! Yes and no; consent.

use super::Editor;
use crate::layout;
use crate::screens::Action;
use crate::text::choice::{Mark, choice_ui};
use egui::{Response, Ui, vec2};
use tocsin_form_schema::answers::{Chosen, Value};
use tocsin_form_schema::list::message_id;

/// Yes or no.
pub fn flag_ui(ui: &mut Ui, editor: &Editor<'_>, out: &mut Vec<Action>) -> Vec<Response> {
    let cx = editor.cx();
    let now = match editor.q.value() {
        Some(Value::Flag(flag)) => Some(*flag),
        _ => None,
    };
    let choices = [(true, "yes"), (false, "no")];
    side_by_side(
        ui,
        editor,
        &choices.map(|(flag, id)| (now == Some(flag), cx.t(&message_id("yesno", id)))),
        |n| {
            let flag = n == 0;
            editor.set((now != Some(flag)).then_some(Value::Flag(flag)), out);
        },
    )
}

/// Yes, no, not known.
pub fn tristate_ui(ui: &mut Ui, editor: &Editor<'_>, out: &mut Vec<Action>) -> Vec<Response> {
    let cx = editor.cx();
    let now = match editor.q.value() {
        Some(Value::Choice(chosen)) => chosen.option.as_str(),
        _ => "",
    };
    let ids = ["yes", "no", "unknown"];
    side_by_side(
        ui,
        editor,
        &ids.map(|id| (now == id, cx.t(&message_id("tristate", id)))),
        |n| {
            let Some(id) = ids.get(n) else { return };
            let chosen = Chosen {
                option: (*id).to_owned(),
                other: None,
            };
            editor.set((now != *id).then_some(Value::Choice(chosen)), out);
        },
    )
}

fn side_by_side(
    ui: &mut Ui,
    editor: &Editor<'_>,
    choices: &[(bool, String)],
    mut press: impl FnMut(usize),
) -> Vec<Response> {
    let cx = editor.cx();
    let width = (ui.available_width() / choices.len() as f32 - 8.0).clamp(90.0, 170.0);
    let mut responses = Vec::new();
    layout::row(ui, cx.dir, 38.0, |ui| {
        for (n, (chosen, words)) in choices.iter().enumerate() {
            ui.allocate_ui_with_layout(vec2(width, 38.0), layout::column(cx.dir), |ui| {
                ui.set_width(width);
                let id = if n == 0 {
                    editor.id()
                } else {
                    editor.id().with(n)
                };
                let response = choice_ui(
                    ui,
                    cx,
                    id,
                    (Mark::Radio, *chosen),
                    words,
                    None,
                    &editor.said,
                );
                describe(ui, editor, &response);
                if response.clicked() {
                    press(n);
                }
                responses.push(response);
            });
        }
    });
    responses
}

/// An option is heard with the question it answers.
pub(super) fn describe(ui: &Ui, editor: &Editor<'_>, response: &Response) {
    let question = crate::text::heard(&editor.q.name()).into_owned();
    ui.ctx().accesskit_node_builder(response.id, |node| {
        let more = node
            .description()
            .map(|d| format!("{question} {d}"))
            .unwrap_or(question);
        node.set_description(more);
    });
}

/// One box: given or not.
pub fn consent_ui(ui: &mut Ui, editor: &Editor<'_>, out: &mut Vec<Action>) -> Vec<Response> {
    let given = matches!(editor.q.value(), Some(Value::Flag(true)));
    let cx = editor.cx();
    let words = cx.t("consent");
    let response = choice_ui(
        ui,
        cx,
        editor.id(),
        (Mark::Check, given),
        &words,
        None,
        &editor.said,
    );
    describe(ui, editor, &response);
    if response.clicked() {
        editor.set((!given).then_some(Value::Flag(true)), out);
    }
    vec![response]
}
