//! Buttons.

use super::{Look, heard, in_sight, lay_line, letters, room, runs};
use crate::cx::Cx;
use crate::theme::{CORNER, TARGET};
use egui::accesskit::Role;
use egui::{Color32, Rect, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, vec2};
use std::sync::Arc;
use tocsin_text::engine::{Block, Request};

/// How much a button asks to be pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do on this page.
    Primary,
    /// Something else that can be done.
    Plain,
    /// Something in passing.
    Quiet,
    /// Takes something away.
    Danger,
}

/// A button with words.
pub fn button_ui(ui: &mut Ui, cx: &Cx<'_>, text: &str, weight: Weight) -> Response {
    button_if_ui(ui, cx, text, weight, true)
}

/// A button that can only be pressed when `enabled`.
pub fn button_if_ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    text: &str,
    weight: Weight,
    enabled: bool,
) -> Response {
    let look = match weight {
        Weight::Primary => Look::NAME,
        _ => Look::BODY,
    };
    let part = UiBuilder::new();
    let part = if enabled { part } else { part.disabled() };
    let shown = ui.scope_builder(part, |ui| {
        let padding = ui.spacing().button_padding;
        let block = fitted(ui, cx, text, look, padding.x);
        let size = vec2(block.width().ceil(), block.height()) + 2.0 * padding;
        let (rect, response) = ui.allocate_exact_size(size.max(vec2(0.0, TARGET)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), heard(text)));
        runs::say_direction(&response, cx, &block);
        if ui.is_rect_visible(rect) {
            let ink = frame(ui, cx, rect, &response, weight);
            paint_centred(ui, rect, &block, ink);
        }
        response
    });
    in_sight(shown.inner)
}

/// In one line where there is room for it; else it goes on below, for three lines.
fn fitted(ui: &Ui, cx: &Cx<'_>, text: &str, look: Look, padding: f32) -> Arc<Block> {
    let line = lay_line(ui, cx, text, look);
    let room = (room(ui) - 2.0 * padding).max(80.0);
    match line.width() > room {
        true => {
            let request = Request {
                width: Some(room),
                lines: Some(3),
                ..super::request(ui, cx, text, look)
            };
            letters::lay(ui.ctx(), &request)
        }
        false => line,
    }
}

/// Words in the middle of a rectangle.
pub(super) fn paint_centred(ui: &Ui, rect: Rect, block: &Block, ink: Color32) {
    let corner = rect.center() - vec2(block.width(), block.height()) / 2.0;
    letters::paint(ui.painter(), corner, block, &[ink]);
}

/// The ground and the edge of a button; gives the colour of its words.
fn frame(ui: &Ui, cx: &Cx<'_>, rect: Rect, response: &Response, weight: Weight) -> Color32 {
    let c = cx.colours;
    let state = ui.style().interact(response);
    let acted = response.hovered() || response.has_focus() || response.is_pointer_button_down_on();
    let (fill, edge, ink) = match weight {
        Weight::Primary if acted => (c.accent_hover, Stroke::NONE, c.on_accent),
        Weight::Primary => (c.accent, Stroke::NONE, c.on_accent),
        Weight::Plain => (state.weak_bg_fill, state.bg_stroke, c.text),
        Weight::Quiet | Weight::Danger => {
            let ink = if weight == Weight::Quiet {
                c.accent
            } else {
                c.bad
            };
            match acted {
                true => (state.weak_bg_fill, state.bg_stroke, ink),
                false => (Color32::TRANSPARENT, Stroke::NONE, ink),
            }
        }
    };
    ui.painter()
        .rect(rect, CORNER, fill, edge, StrokeKind::Inside);
    if response.has_focus() {
        let ring = if weight == Weight::Primary {
            c.text
        } else {
            c.accent
        };
        ui.painter().rect_stroke(
            rect.expand(2.5),
            CORNER,
            Stroke::new(2.0, ring),
            StrokeKind::Middle,
        );
    }
    ink
}

/// The width that an input has when a button with these words stands beside it.
pub fn beside(ui: &Ui, cx: &Cx<'_>, text: &str) -> f32 {
    let block = lay_line(ui, cx, text, Look::BODY);
    let spacing = ui.spacing();
    let button = block.width().ceil() + 2.0 * spacing.button_padding.x;
    (ui.available_width() - button - spacing.item_spacing.x).max(160.0)
}
