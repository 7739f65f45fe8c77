//! The key that was made for a report, for other programs: only they read what is encrypted to it.

use super::place::{self, place_ui};
use super::protect::twice_ui;
use crate::dialogs::Written;
use crate::layout;
use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::button::{Weight, button_if_ui};
use crate::text::choice::radio_ui;
use crate::text::label::{heading_ui, label_ui};
use crate::text::link::quiet;
use crate::theme::NEAR;
use crate::widgets::card::card_ui;
use crate::widgets::notice::{Kind, box_ui};
use egui::{Id, Ui};
use std::path::PathBuf;
use tocsin_core::mail::account::Secret;
use tocsin_core::session::{Job, Signature};
use tocsin_i18n::Args;

/// What is remembered of it.
#[derive(Default)]
pub struct Memory {
    /// It was asked for.
    open: bool,
    /// What is public of it only.
    public: bool,
    first: String,
    second: String,
    /// Where to save it.
    pub place: place::Memory,
}

impl Memory {
    /// The page is left: the passphrase goes.
    pub fn forget(&mut self) {
        let place = std::mem::take(&mut self.place);
        *self = Memory {
            place,
            ..Memory::default()
        };
        self.place.forget();
    }

    /// The job that writes it.
    pub fn job(&self, path: PathBuf) -> Job {
        let secret = || Secret(self.first.clone());
        Job::SaveKey {
            path,
            passphrase: (!self.public).then(secret),
        }
    }
}

/// The way to it, where the report is signed with such a key, and where it is to be saved.
pub fn key_ui(ui: &mut Ui, view: &View<'_>, memory: &mut Memory, out: &mut Vec<Action>) {
    let cx = view.cx;
    let signature = view.state.draft.as_ref().map(|draft| &draft.signature);
    let Some(Signature::Made(fingerprint)) = signature else {
        return;
    };
    if !memory.open {
        memory.open = quiet(ui, cx, &cx.t("key-save"), "").clicked();
        return;
    }
    card_ui(ui, cx, "key", |ui| {
        heading_ui(ui, cx, 2, &cx.t("key-title"));
        label_ui(ui, cx, &cx.t("key-note"), Look::BODY);
        ui.add_space(NEAR);
        for (id, public) in [("key-secret", false), ("key-public", true)] {
            let on = memory.public == public;
            if radio_ui(ui, cx, Id::unique(id), on, &cx.t(id), None) {
                memory.public = public;
            }
        }
        let locked = memory.public || {
            let (first, second) = (&mut memory.first, &mut memory.second);
            twice_ui(ui, view, ("key-passphrase", "key-least"), first, second).ready
        };
        let what = if memory.public { "public" } else { "secret" };
        let short: String = fingerprint.chars().take(16).collect();
        let name = format!("{short}-{what}.asc");
        place_ui(
            ui,
            view,
            &mut memory.place,
            (Written::Key, "key-path", &name),
            out,
        );
        ui.add_space(NEAR);
        let ready = locked && memory.place.is_free() && view.state.jobs.is_empty();
        layout::row(ui, cx.dir, 40.0, |ui| {
            let save = cx.t("key-save-do");
            if button_if_ui(ui, cx, &save, Weight::Plain, ready).clicked() {
                out.push(memory.place.save(Written::Key));
            }
            if quiet(ui, cx, &cx.t("cancel"), &cx.t("key-title")).clicked() {
                memory.forget();
            }
        });
        if let Some(path) = &view.state.key_saved {
            let args = Args::new().with("path", path.display().to_string());
            box_ui(ui, cx, Kind::Good, &cx.ta("key-saved", args), |_| {});
        }
    });
}
