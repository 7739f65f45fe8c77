//! What follows from other answers: shown and heard, never typed.

use super::{Editor, Words};
use crate::text::label::label_ui;
use crate::text::{Look, Tone, heard};
use crate::theme::CORNER;
use egui::accesskit::Role;
use egui::{Frame, Response, Sense, Ui};

/// The answer as it stands. Tab comes to it, so that it is heard in its place.
pub fn calculated_ui(ui: &mut Ui, editor: &Editor<'_>) -> Vec<Response> {
    let (cx, q) = (editor.cx(), editor.q);
    let value = q.value();
    let words = Words {
        view: editor.view,
        texts: q.texts,
    };
    let words = value.map_or_else(
        || cx.t("calculated-nothing"),
        |value| words.of(q.field, &q.key, value),
    );
    let look = match value {
        Some(_) => Look::BODY.selectable(),
        None => Look::BODY.tone(Tone::Weak),
    };
    let frame = Frame::new()
        .inner_margin(12)
        .corner_radius(CORNER)
        .fill(cx.colours.hover)
        .show(ui, |ui| label_ui(ui, cx, &words, look));
    let rect = frame.response.rect;
    let response = ui.interact(rect, editor.id(), Sense::focusable_noninteractive());
    if response.has_focus() {
        let line = egui::Stroke::new(2.0, cx.colours.accent);
        ui.painter()
            .rect_stroke(rect, CORNER, line, egui::StrokeKind::Inside);
    }
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::TextInput);
        node.set_read_only();
        node.set_value(heard(&words).into_owned());
    });
    editor.said.tell(&response);
    vec![crate::text::in_sight(response.labelled_by(editor.label))]
}
