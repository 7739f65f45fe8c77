//! A form that was refused because another key is known here: comparing its key makes way for it.

use super::trust::compare::{self, compare_ui};
use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::label::{heading_ui, label_ui};
use crate::widgets::card::card_ui;
use egui::Ui;
use tocsin_core::session::Whose;

/// The card, where there is such a form; why it was refused stands above the page.
pub fn held_ui(ui: &mut Ui, view: &View<'_>, memory: &mut compare::Memory, out: &mut Vec<Action>) {
    let cx = view.cx;
    let Some(held) = &view.state.held_back else {
        return;
    };
    card_ui(ui, cx, "held", |ui| {
        heading_ui(ui, cx, 2, &cx.t("held-title"));
        label_ui(ui, cx, &cx.t("held-note"), Look::BODY);
        let all = held.signer.len();
        compare_ui(ui, view, (Whose::HeldBack, all), memory, out);
    });
}
