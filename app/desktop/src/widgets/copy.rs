//! A copy of the report for the site's own file, in the clear: asked for by itself, never written by the way.

use super::place::{self, place_ui};
use crate::dialogs::Written;
use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::button::{Weight, button_if_ui};
use crate::text::label::{heading_ui, label_ui};
use crate::text::link::quiet;
use crate::theme::NEAR;
use crate::widgets::card::card_ui;
use crate::widgets::notice::{Kind, box_ui};
use egui::Ui;
use tocsin_i18n::Args;

/// What is remembered of it.
#[derive(Default)]
pub struct Memory {
    /// It was asked for.
    open: bool,
    /// Where to save it.
    pub place: place::Memory,
}

impl Memory {
    /// The page is left.
    pub fn forget(&mut self) {
        self.open = false;
        self.place.forget();
    }
}

/// The way to it, and where it is to be saved. A preview writes nothing.
pub fn copy_ui(ui: &mut Ui, view: &View<'_>, memory: &mut Memory, out: &mut Vec<Action>) {
    let cx = view.cx;
    let Some((draft, _, _)) = view.draft().filter(|_| view.state.preview.is_none()) else {
        return;
    };
    if !memory.open {
        memory.open = quiet(ui, cx, &cx.t("copy-to-print"), "").clicked();
        return;
    }
    card_ui(ui, cx, "copy", |ui| {
        heading_ui(ui, cx, 2, &cx.t("copy-title"));
        box_ui(ui, cx, Kind::Warn, &cx.t("copy-clear"), |_| {});
        label_ui(ui, cx, &cx.t("copy-formats"), Look::NOTE);
        ui.add_space(NEAR);
        let day = view.now.strftime("%Y-%m-%d");
        let name = format!("{}-{day}.pdf", draft.form);
        let place = (Written::Copy, "copy-path", &*name);
        place_ui(ui, view, &mut memory.place, place, out);
        ui.add_space(NEAR);
        let ready = memory.place.is_free() && view.state.jobs.is_empty();
        if button_if_ui(ui, cx, &cx.t("copy-save"), Weight::Plain, ready).clicked() {
            out.push(memory.place.save(Written::Copy));
        }
        if let Some(path) = &view.state.printed {
            let args = Args::new().with("path", path.display().to_string());
            box_ui(ui, cx, Kind::Good, &cx.ta("copy-saved", args), |_| {});
        }
    });
}
