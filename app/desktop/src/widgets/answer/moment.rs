//! Dates, and moments with their zone and precision.

use super::{Editor, lines};
use crate::layout;
use crate::screens::Action;
use crate::text::choice::{Mark, choice_ui};
use crate::text::edit::{Edit, edit_line_ui};
use crate::text::label::label_ui;
use crate::text::link::quiet;
use crate::text::{Look, Said, heard_as};
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
            data: true,
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
    let mut parts = Parts {
        editor,
        responses: Vec::new(),
    };
    let line = layout::line(cx.dir).with_cross_align(egui::Align::Min);
    ui.with_layout(line.with_main_wrap(true), |ui| {
        parts.part_ui(ui, "date", (150.0, 10), &mut moment.date);
        parts.part_ui(ui, "time", (110.0, 8), &mut moment.time);
        parts.part_ui(ui, "zone", (250.0, 64), &mut moment.zone);
    });
    shortcuts_ui(ui, editor, &mut moment);
    let size = egui::vec2(ui.available_width(), 36.0);
    let about = ui.allocate_ui_with_layout(size, layout::column(cx.dir), |ui| {
        let (id, mark) = (editor.id().with("about"), (Mark::Check, moment.about));
        choice_ui(ui, cx, id, mark, &cx.t("about"), None, &Said::default())
    });
    if about.inner.clicked() {
        moment.about = !moment.about;
    }
    if moment != before {
        let nothing = moment == Moment::default();
        editor.set((!nothing).then_some(Value::Moment(moment)), out);
    }
    parts.responses
}

struct Parts<'a> {
    editor: &'a Editor<'a>,
    responses: Vec<Response>,
}

impl Parts<'_> {
    /// One part below its name, `width` points wide, of `max` characters at most.
    fn part_ui(&mut self, ui: &mut Ui, part: &str, (width, max): (f32, usize), text: &mut String) {
        let editor = self.editor;
        let cx = editor.cx();
        ui.allocate_ui_with_layout(egui::vec2(width, 66.0), layout::column(cx.dir), |ui| {
            ui.set_width(width);
            let name = cx.t(part);
            let label = label_ui(ui, cx, &name, Look::NOTE);
            let (id, said) = match self.responses.is_empty() {
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
                data: true,
                said,
                example: &example,
                ..Edit::new(id, label.id)
            };
            let response = edit_line_ui(ui, cx, &field, text);
            // Each part is heard with the question it belongs to.
            heard_as(&response, &cx.part_of(&editor.q.name(), &name));
            self.responses.push(response);
        });
    }
}

/// Now, and the zones that come to mind, in one line.
fn shortcuts_ui(ui: &mut Ui, editor: &Editor<'_>, moment: &mut Moment) {
    let cx = editor.cx();
    layout::wrapped_row(ui, cx.dir, 28.0, |ui| {
        if quiet(ui, cx, &cx.t("now"), &editor.q.name()).clicked() {
            let now = lines::own_now(editor);
            moment.date = now.date().to_string();
            moment.time = now.time().strftime("%H:%M").to_string();
            if let Some(zone) = lines::own_zone(editor) {
                moment.zone = zone;
            }
        }
        if let Some(zone) = lines::suggestions_ui(ui, editor, &moment.zone) {
            moment.zone = zone;
        }
    });
}
