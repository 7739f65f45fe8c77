//! Addresses outside the program: shown in full, copied or opened only when asked for.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the door that words go through"
)]

use super::label::label_ui;
use super::{Look, Tone, in_sight};
use crate::cx::Cx;
use crate::layout;
use egui::{Response, Ui};

/// What was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Open it in the browser.
    Open,
    /// Copy it.
    Copy,
}

/// An address with what can be done with it. Nothing is contacted by showing it.
pub fn link_ui(ui: &mut Ui, cx: &Cx<'_>, address: &str) -> Option<Asked> {
    let mut asked = None;
    layout::wrapped_row(ui, cx.dir, 28.0, |ui| {
        label_ui(ui, cx, address, Look::BODY.selectable());
        if quiet(ui, cx, &cx.t("open-in-browser"), address).clicked() {
            asked = Some(Asked::Open);
        }
        if quiet(ui, cx, &cx.t("copy"), address).clicked() {
            asked = Some(Asked::Copy);
        }
    });
    asked
}

/// A small action in a line, named for what it acts on: a screen reader hears "Copy: +1 234".
pub fn quiet(ui: &mut Ui, cx: &Cx<'_>, text: &str, on: &str) -> Response {
    let look = Look::NOTE.tone(Tone::Accent);
    let words = egui::RichText::new(super::drawn(text))
        .font(look.font(ui.style()))
        .color(look.colour(cx));
    let response = ui.add(
        egui::Button::new(words)
            .small()
            .frame(false)
            .min_size(egui::vec2(0.0, 28.0)),
    );
    let line = egui::Stroke::new(1.0, cx.colours.accent);
    if response.has_focus() {
        let rect = response.rect.expand2(egui::vec2(4.0, 0.0));
        ui.painter().rect_stroke(
            rect,
            4,
            egui::Stroke::new(2.0, cx.colours.accent),
            egui::StrokeKind::Middle,
        );
    } else if response.hovered() {
        ui.painter().hline(
            response.rect.x_range(),
            response.rect.center().y + 9.0,
            line,
        );
    }
    if !on.is_empty() {
        super::heard_as(&response, &cx.named(text, on));
    }
    in_sight(response)
}
