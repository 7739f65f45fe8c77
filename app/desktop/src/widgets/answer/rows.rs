//! A group of questions answered once per row.

use super::{Editor, Question, question_ui};
use crate::layout;
use crate::screens::{Action, FormMemory};
use crate::text::button::{Weight, button_if_ui};
use crate::text::label::{heading_ui, label_ui};
use crate::text::link::quiet;
use crate::text::{Look, heard_as};
use crate::theme::NEAR;
use crate::widgets::card::card_ui;
use egui::Ui;
use tocsin_core::session::{Command, Edit};
use tocsin_form_schema::answers::{Key, Row, Value};
use tocsin_form_schema::kind::Repeat;
use tocsin_i18n::Args;

/// The rows, each a card, and a button for another one.
pub fn rows_ui(
    ui: &mut Ui,
    editor: &Editor<'_>,
    repeat: &Repeat,
    memory: &mut FormMemory,
    out: &mut Vec<Action>,
) {
    let cx = editor.cx();
    let rows: &[Row] = match editor.q.value() {
        Some(Value::Rows(rows)) => rows,
        _ => &[],
    };
    // A new row is there to be filled in: the focus goes to its first question.
    if let Some((_, before)) = memory
        .added
        .as_ref()
        .filter(|(key, _)| *key == editor.q.key)
        && let Some(row) = rows.get(*before)
    {
        let repeat_id = &editor.q.key.field;
        let keys = repeat
            .fields
            .iter()
            .map(|field| Key::row(repeat_id.clone(), row.id, field.id.clone()));
        memory.focus = keys
            .into_iter()
            .find(|key| editor.q.draft.evaluation.applies.contains(key));
        memory.added = None;
    }
    let name = editor.q.name();
    for (n, row) in rows.iter().enumerate() {
        card_ui(ui, cx, row.id, |ui| {
            head_ui(ui, editor, &name, row.id, n, rows.len(), out);
            ui.add_space(NEAR);
            for field in &repeat.fields {
                let key = Key::row(editor.q.key.field.clone(), row.id, field.id.clone());
                if editor.q.draft.evaluation.applies.contains(&key) {
                    let q = Question {
                        key,
                        field,
                        texts: editor.q.texts,
                        draft: editor.q.draft,
                    };
                    question_ui(ui, editor.view, &q, memory, out);
                }
            }
        });
        ui.add_space(NEAR);
    }
    if rows.is_empty() {
        label_ui(ui, cx, &cx.t("rows-none"), Look::NOTE);
    }
    let words = editor
        .q
        .texts
        .attr(&editor.q.message(), "add", &Args::new())
        .unwrap_or_else(|| cx.t("row-add"));
    let room = rows.len() < repeat.max as usize;
    let add = ui
        .push_id("add", |ui| {
            button_if_ui(ui, cx, &words, Weight::Plain, room)
        })
        .inner;
    if memory.focus.as_ref() == Some(&editor.q.key) {
        add.request_focus();
        add.scroll_to_me(Some(egui::Align::Center));
        memory.focus = None;
    }
    heard_as(&add, &cx.named(&words, &name));
    if add.clicked() {
        memory.added = Some((editor.q.key.clone(), rows.len()));
        out.push(Action::Do(Command::Edit(Edit::AddRow(
            editor.q.key.field.clone(),
        ))));
    }
}

fn head_ui(
    ui: &mut Ui,
    editor: &Editor<'_>,
    name: &str,
    row: u32,
    n: usize,
    of: usize,
    out: &mut Vec<Action>,
) {
    let cx = editor.cx();
    let title = cx.ta(
        "row-title",
        Args::new().with("name", name).with("number", n + 1),
    );
    let repeat = &editor.q.key.field;
    layout::sides(
        ui,
        cx.dir,
        (30.0, 330.0),
        |ui| {
            heading_ui(ui, cx, 3, &title);
        },
        |ui| {
            if quiet(ui, cx, &cx.t("remove"), &title).clicked() {
                out.push(Action::Do(Command::Edit(Edit::RemoveRow(
                    repeat.clone(),
                    row,
                ))));
            }
            if n + 1 < of && quiet(ui, cx, &cx.t("move-down"), &title).clicked() {
                out.push(Action::Do(Command::Edit(Edit::MoveRow(
                    repeat.clone(),
                    row,
                    false,
                ))));
            }
            if n > 0 && quiet(ui, cx, &cx.t("move-up"), &title).clicked() {
                out.push(Action::Do(Command::Edit(Edit::MoveRow(
                    repeat.clone(),
                    row,
                    true,
                ))));
            }
        },
    );
}
