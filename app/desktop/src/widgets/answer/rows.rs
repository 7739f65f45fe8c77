//! A group of questions answered once per row.

use super::title::{full_name, full_row_title, row_title};
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
use tocsin_form_schema::answers::{Row, Value};
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
    let first_in = |row: &Row| {
        let fields = repeat.fields.iter();
        let mut keys = fields.map(|field| editor.q.key.child(row.id, field.id.clone()));
        keys.find(|key| editor.q.draft.evaluation.applies.contains(key))
    };
    // A new row is there to be filled in: the focus goes to its first question.
    if let Some((_, before)) = memory
        .added
        .as_ref()
        .filter(|(key, _)| *key == editor.q.key)
        && let Some(row) = rows.get(*before)
    {
        memory.focus = first_in(row);
        memory.added = None;
    }
    let room = rows.len() < repeat.max as usize;
    // What leads to the rows leads into the first where no other one can be added.
    if memory.focus.as_ref() == Some(&editor.q.key)
        && (repeat.once() || !room)
        && let Some(first) = rows.first().and_then(first_in)
    {
        memory.focus = Some(first);
    }
    for (n, row) in rows.iter().enumerate() {
        card_ui(ui, cx, row.id, |ui| {
            if !repeat.once() {
                head_ui(ui, editor, row.id, (n, rows.len()), out);
                ui.add_space(NEAR);
            }
            for field in &repeat.fields {
                let key = editor.q.key.child(row.id, field.id.clone());
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
    // A record that is asked once is there from the beginning.
    if repeat.once() && !rows.is_empty() {
        return;
    }
    if rows.is_empty() {
        label_ui(ui, cx, &cx.t("rows-none"), Look::NOTE);
    }
    let words = editor
        .q
        .texts
        .attr(&editor.q.key.message(), "add", &Args::new())
        .unwrap_or_else(|| cx.t("row-add"));
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
    let name = full_name(editor.view, &editor.q.key).unwrap_or_default();
    heard_as(&add, &cx.named(&words, &name));
    if add.clicked() {
        memory.added = Some((editor.q.key.clone(), rows.len()));
        out.push(Action::Do(Command::Edit(Edit::AddRow(
            editor.q.key.clone(),
        ))));
    }
}

/// The title of a row, `n` of `of`, and what can be done with it.
fn head_ui(
    ui: &mut Ui,
    editor: &Editor<'_>,
    row: u32,
    (n, of): (usize, usize),
    out: &mut Vec<Action>,
) {
    let (cx, q) = (editor.cx(), editor.q);
    let title = row_title(editor.view, &q.key, row).unwrap_or_default();
    let full = full_row_title(editor.view, &q.key, row).unwrap_or_default();
    let edit = |edit: Edit| Action::Do(Command::Edit(edit));
    layout::sides(
        ui,
        cx.dir,
        (30.0, 330.0),
        |ui| {
            let heading = heading_ui(ui, cx, 3 + q.key.rows.len(), &title);
            heard_as(&heading, &full);
        },
        |ui| {
            if quiet(ui, cx, &cx.t("remove"), &full).clicked() {
                out.push(edit(Edit::RemoveRow(q.key.clone(), row)));
            }
            if n + 1 < of && quiet(ui, cx, &cx.t("move-down"), &full).clicked() {
                out.push(edit(Edit::MoveRow(q.key.clone(), row, false)));
            }
            if n > 0 && quiet(ui, cx, &cx.t("move-up"), &full).clicked() {
                out.push(edit(Edit::MoveRow(q.key.clone(), row, true)));
            }
        },
    );
}
