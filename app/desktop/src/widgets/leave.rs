//! Before the window closes over answers that are nowhere but in memory: asked, never taken for granted.

use super::protect;
use crate::layout;
use crate::screens::View;
use crate::text::Look;
use crate::text::button::{Weight, button_ui};
use crate::text::label::{heading_ui, label_ui};
use crate::theme::NEAR;
use egui::{Id, Modal, Ui, ViewportCommand};
use tocsin_core::session::{Saving, State};

/// How wide the question is, in points.
const WIDTH: f32 = 560.0;

/// What was asked and answered.
#[derive(Default)]
pub struct Memory {
    asking: bool,
    /// "Throw away": the window may close.
    sure: bool,
}

/// Why typed answers would be lost when the window closes now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// They were never written: nothing protects them.
    Unprotected,
    /// They could not be written.
    NotSaved,
}

/// What closing would lose; nothing when every answer is on disk or on its way there.
pub fn loss(state: &State) -> Option<Loss> {
    let draft = state.draft.as_ref().filter(|d| d.revision > 0)?;
    if state.preview.is_some() {
        return None;
    }
    match draft.saving {
        Saving::MemoryOnly => Some(Loss::Unprotected),
        Saving::Failed(_) => Some(Loss::NotSaved),
        Saving::Saved(_) | Saving::Pending => None,
    }
}

/// Keeps the window open when closing it would lose something, and asks.
pub fn leave_ui(ui: &mut Ui, view: &View<'_>, memory: &mut Memory, protect: &mut protect::Memory) {
    let ctx = ui.ctx().clone();
    let loss = loss(view.state).filter(|_| !memory.sure);
    let Some(loss) = loss else {
        memory.asking = false;
        return;
    };
    if ctx.input(|i| i.viewport().close_requested()) {
        ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        memory.asking = true;
    }
    if !memory.asking {
        return;
    }
    let cx = view.cx;
    let frame = egui::Frame::popup(ui.style()).inner_margin(28);
    let modal = Modal::new(Id::unique("leave")).frame(frame);
    let shown = modal.show(&ctx, |ui| {
        ui.set_width(WIDTH);
        ui.with_layout(layout::column(cx.dir), |ui| {
            heading_ui(ui, cx, 2, &cx.t("leave-title"));
            let why = match loss {
                Loss::Unprotected => "leave-unprotected",
                Loss::NotSaved => "leave-not-saved",
            };
            label_ui(ui, cx, &cx.t(why), Look::BODY);
            ui.add_space(NEAR);
            layout::wrapped_row(ui, cx.dir, 40.0, |ui| {
                // A passphrase does not help where writing fails.
                if loss == Loss::Unprotected
                    && button_ui(ui, cx, &cx.t("leave-protect"), Weight::Primary).clicked()
                {
                    memory.asking = false;
                    protect.ask_again();
                }
                if button_ui(ui, cx, &cx.t("leave-stay"), Weight::Plain).clicked() {
                    memory.asking = false;
                }
                if button_ui(ui, cx, &cx.t("leave-discard"), Weight::Danger).clicked() {
                    memory.sure = true;
                    ctx.send_viewport_cmd(ViewportCommand::Close);
                }
            });
        });
    });
    if shown.should_close() {
        memory.asking = false;
    }
    if !memory.asking {
        ctx.request_repaint();
    }
}
