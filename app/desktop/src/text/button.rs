//! Buttons.
#![expect(
    clippy::disallowed_methods,
    reason = "this is the door that words go through"
)]

use super::{Look, drawn, in_sight};
use crate::cx::Cx;
use crate::theme::TARGET;
use egui::{Button, Color32, Response, RichText, Stroke, Ui, vec2};

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
    let c = cx.colours;
    let hovered = ui.rect_contains_pointer(egui::Rect::from_min_size(
        ui.next_widget_position(),
        vec2(1.0, 1.0),
    ));
    let (fill, line, ink) = match weight {
        Weight::Primary if hovered => (c.accent_hover, Color32::TRANSPARENT, c.on_accent),
        Weight::Primary => (c.accent, Color32::TRANSPARENT, c.on_accent),
        Weight::Plain => (c.surface, c.edge, c.text),
        Weight::Quiet => (Color32::TRANSPARENT, Color32::TRANSPARENT, c.accent),
        Weight::Danger => (Color32::TRANSPARENT, Color32::TRANSPARENT, c.bad),
    };
    let strong = if weight == Weight::Primary {
        Look::NAME
    } else {
        Look::BODY
    };
    let words = RichText::new(drawn(text))
        .font(strong.font(ui.style()))
        .color(ink);
    let button = Button::new(words)
        .min_size(vec2(0.0, TARGET))
        .wrap_mode(egui::TextWrapMode::Extend);
    let button = match weight {
        Weight::Primary => button.fill(fill).stroke(Stroke::new(1.0, line)),
        Weight::Plain => button,
        Weight::Quiet | Weight::Danger => button.frame_when_inactive(false),
    };
    let response = ui.add_enabled(enabled, button);
    if weight == Weight::Primary && enabled && (response.hovered() || response.has_focus()) {
        let ring = if response.has_focus() {
            c.text
        } else {
            c.accent_hover
        };
        let rect = response
            .rect
            .expand(if response.has_focus() { 2.5 } else { 0.0 });
        ui.painter().rect_stroke(
            rect,
            crate::theme::CORNER,
            Stroke::new(2.0, ring),
            egui::StrokeKind::Middle,
        );
    }
    in_sight(response)
}

/// The width that an input has when a button with these words stands beside it.
pub fn beside(ui: &Ui, text: &str) -> f32 {
    let font = Look::BODY.font(ui.style());
    let words = drawn(text).into_owned();
    let galley = ui.fonts_mut(|fonts| fonts.layout_no_wrap(words, font, Color32::PLACEHOLDER));
    let spacing = ui.spacing();
    let button = galley.size().x.ceil() + 2.0 * spacing.button_padding.x;
    (ui.available_width() - button - spacing.item_spacing.x).max(160.0)
}
