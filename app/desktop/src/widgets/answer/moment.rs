//! Dates, and moments with their zone and precision.

use super::{Editor, lines};
use crate::layout;
use crate::screens::Action;
use crate::text::choice::{Mark, choice_ui};
use crate::text::edit::{Edit, edit_line_ui};
use crate::text::label::label_ui;
use crate::text::link::quiet;
use crate::text::{Look, Said};
use egui::{Response, Ui};
use tocsin_form_schema::answers::{Moment, Value};

/// A day.
pub fn date_ui(ui: &mut Ui, editor: &Editor<'_>, out: &mut Vec<Action>) -> Vec<Response> {
    let cx = editor.cx();
    let mut text = editor.q.typed();
    layout::row(ui, cx.dir, 40.0, |ui| {
        let said = editor.said.clone();
        let example = cx.t("date-example");
        let field = Edit {
            width: Some(170.0),
            max: 10,
            said,
            example: &example,
            ..Edit::new(editor.id(), editor.label)
        };
        let response = edit_line_ui(ui, cx, &field, &mut text);
        let today = editor.view.now.date().to_string();
        let mut changed = response.changed();
        if quiet(ui, cx, &cx.t("today"), &editor.q.name()).clicked() {
            text = today;
            changed = true;
        }
        if changed {
            editor.set_text(text, out);
        }
        vec![response]
    })
    .inner
}

/// A day, a time, a zone, and whether that is only about right.
pub fn moment_ui(ui: &mut Ui, editor: &Editor<'_>, out: &mut Vec<Action>) -> Vec<Response> {
    let cx = editor.cx();
    let mut moment = match editor.q.value() {
        Some(Value::Moment(moment)) => moment.clone(),
        _ => Moment::default(),
    };
    let before = moment.clone();
    let name = editor.q.name();
    let mut responses = Vec::new();
    let part = |ui: &mut Ui,
                responses: &mut Vec<Response>,
                part: &str,
                width: f32,
                max: usize,
                text: &mut String| {
        ui.allocate_ui_with_layout(egui::vec2(width, 66.0), layout::column(cx.dir), |ui| {
            ui.set_width(width);
            let label = label_ui(ui, cx, &cx.t(part), Look::NOTE);
            let (id, said) = match responses.is_empty() {
                true => (editor.id(), editor.said.clone()),
                false => (editor.id().with(part), Said::default()),
            };
            let example = match (part, lines::own_zone(editor)) {
                // Left empty, it is the reporter's own.
                ("zone", Some(own)) => own,
                _ => cx.t(&format!("{part}-example")),
            };
            let field = Edit {
                width: Some(width),
                max,
                said,
                example: &example,
                ..Edit::new(id, label.id)
            };
            let response = edit_line_ui(ui, cx, &field, text);
            // Each part is heard with the question it belongs to.
            let heard = format!(
                "{}, {}",
                crate::text::drawn(&name),
                crate::text::drawn(&cx.t(part))
            );
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.clear_labelled_by();
                node.set_label(heard);
            });
            responses.push(response);
        });
    };
    ui.with_layout(
        layout::line(cx.dir)
            .with_cross_align(egui::Align::Min)
            .with_main_wrap(true),
        |ui| {
            part(ui, &mut responses, "date", 150.0, 10, &mut moment.date);
            part(ui, &mut responses, "time", 110.0, 8, &mut moment.time);
            part(ui, &mut responses, "zone", 250.0, 64, &mut moment.zone);
        },
    );
    layout::wrapped_row(ui, cx.dir, 28.0, |ui| {
        if quiet(ui, cx, &cx.t("now"), &name).clicked() {
            let now = editor.view.now;
            moment.date = now.date().to_string();
            moment.time = now.time().strftime("%H:%M").to_string();
            if let Some(zone) = lines::own_zone(editor) {
                moment.zone = zone;
            }
        }
        if let Some(zone) = lines::suggestions_ui(ui, editor, &moment.zone, None) {
            moment.zone = zone;
        }
    });
    ui.allocate_ui_with_layout(
        egui::vec2(ui.available_width(), 36.0),
        layout::column(cx.dir),
        |ui| {
            let id = editor.id().with("about");
            let about = cx.t("about");
            if choice_ui(
                ui,
                cx,
                id,
                (Mark::Check, moment.about),
                &about,
                None,
                &Said::default(),
            )
            .clicked()
            {
                moment.about = !moment.about;
            }
        },
    );
    if moment != before {
        let nothing = moment.date.is_empty()
            && moment.time.is_empty()
            && moment.zone.is_empty()
            && !moment.about;
        editor.set((!nothing).then_some(Value::Moment(moment)), out);
    }
    responses
}
