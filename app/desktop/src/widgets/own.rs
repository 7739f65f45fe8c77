//! The team's own frame: what it says and asks stands beside a line in its colour, so that nobody takes it for the program's.

use crate::layout;
use crate::screens::View;
use crate::theme::hex;
use egui::{Stroke, Ui};
use tocsin_core::session::TeamState;

/// How far the line is from the words, and how wide, in points.
const APART: f32 = 16.0;
const WIDE: f32 = 3.0;

/// Draws a team's words beside its line.
pub fn own_ui<R>(
    ui: &mut Ui,
    view: &View<'_>,
    team: &TeamState,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let (top, room) = (ui.cursor().top(), ui.max_rect());
    let drawn = add(ui);
    let colour = team.newest.published.team.brand.colour.as_deref();
    let colour = colour.and_then(hex).unwrap_or(view.cx.colours.edge);
    let x = layout::from_start(view.cx.dir, room, -APART);
    let line = Stroke::new(WIDE, colour);
    ui.painter().vline(x, top..=ui.min_rect().bottom(), line);
    drawn
}
