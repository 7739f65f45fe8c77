//! Addresses outside the program: shown in full, copied or opened only when asked for.

use super::button::paint_centred;
use super::label::label_ui;
use super::{Look, Tone, heard, in_sight, lay, room, runs};
use crate::cx::Cx;
use crate::layout;
use egui::accesskit::Role;
use egui::{Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

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
    let block = lay(ui, cx, text, look, room(ui));
    let size = vec2(block.width().ceil(), block.height().max(28.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    paint_centred(ui, rect, &block, look.colour(cx));
    if response.has_focus() {
        let around = rect.expand2(vec2(4.0, 0.0));
        let ring = Stroke::new(2.0, cx.colours.accent);
        ui.painter()
            .rect_stroke(around, 4, ring, StrokeKind::Middle);
    } else if response.hovered() {
        let line = Stroke::new(1.0, cx.colours.accent);
        ui.painter()
            .hline(rect.x_range(), rect.center().y + 9.0, line);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), heard(text)));
    runs::say_direction(&response, cx, &block);
    if !on.is_empty() {
        super::heard_as(&response, &cx.named(text, on));
    }
    in_sight(response)
}
