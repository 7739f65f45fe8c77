//! A card: things that belong together, on a ground of their own.

use crate::cx::Cx;
use crate::layout;
use egui::{AsIdSalt, Frame, Stroke, Ui};

/// Draws `add` on a card. `salt` names it among its neighbours, so that what is on it keeps its ID when
/// something appears above.
pub fn card_ui<R>(
    ui: &mut Ui,
    cx: &Cx<'_>,
    salt: impl AsIdSalt,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let line = Stroke::new(1.0, cx.colours.line);
    let frame = Frame::new()
        .inner_margin(20)
        .corner_radius(10)
        .fill(cx.colours.surface)
        .stroke(line);
    let inner = layout::stable(ui, salt, |ui| {
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            add(ui)
        })
    });
    ui.add_space(6.0);
    inner.inner.inner
}
