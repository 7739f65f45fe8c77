//! A draft that goes elsewhere in one file: its passphrase, whether its files go along, where to.

use super::place::{self, place_ui};
use super::protect::{secret_ui, twice_ui};
use crate::dialogs::Written;
use crate::layout;
use crate::screens::{Action, View};
use crate::text::button::{Weight, button_if_ui};
use crate::text::choice::{Mark, choice_ui};
use crate::text::label::label_ui;
use crate::text::link::quiet;
use crate::text::{Look, Said};
use crate::theme::NEAR;
use crate::widgets::notice::{Kind, box_ui};
use egui::{Id, Ui};
use std::path::PathBuf;
use tocsin_core::mail::account::Secret;
use tocsin_core::session::exporting::ENDING;
use tocsin_core::session::{DraftSummary, Export, Job};
use tocsin_i18n::Args;

/// What was typed so far.
#[derive(Default)]
pub struct Memory {
    /// The draft that is to be exported.
    draft: Option<String>,
    own: String,
    first: String,
    second: String,
    without_files: bool,
    /// Where to.
    pub place: place::Memory,
}

impl Memory {
    /// A draft is to be exported.
    pub fn begin(&mut self, draft: &str) {
        self.forget();
        self.draft = Some(draft.to_owned());
    }

    /// Nothing is, any more.
    pub fn forget(&mut self) {
        let place = std::mem::take(&mut self.place);
        *self = Memory {
            place,
            ..Memory::default()
        };
        self.place.forget();
    }

    /// Whether it is this one.
    pub fn is_of(&self, draft: &str) -> bool {
        self.draft.as_deref() == Some(draft)
    }

    /// The job that writes it.
    pub fn job(&self, path: PathBuf) -> Option<Job> {
        let secret = |typed: &String| Secret(typed.clone());
        Some(Job::Export(Export {
            draft: self.draft.clone()?,
            own: Some(secret(&self.own)).filter(|own| !own.0.is_empty()),
            passphrase: secret(&self.first),
            files: !self.without_files,
            path,
        }))
    }
}

/// What is asked of it, under the draft's own card.
pub fn export_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (draft, title): (&DraftSummary, &str),
    memory: &mut Memory,
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    ui.add_space(NEAR);
    label_ui(ui, cx, &cx.t("draft-export-note"), Look::BODY);
    if draft.needs_passphrase {
        secret_ui(ui, view, "draft-passphrase", &mut memory.own, String::new());
    }
    let names = ("draft-export-passphrase", "protect-least");
    let (first, second) = (&mut memory.first, &mut memory.second);
    let usable = twice_ui(ui, view, names, first, second).ready;
    let (id, files) = (Id::unique("export-files"), cx.t("draft-export-files"));
    let mark = (Mark::Check, !memory.without_files);
    if choice_ui(ui, cx, id, mark, &files, None, &Said::default()).clicked() {
        memory.without_files = !memory.without_files;
    }
    let day = view.now.strftime("%Y-%m-%d");
    let name = format!("{}-{day}.{ENDING}", draft.team.0);
    let place = (Written::Draft, "draft-export-path", &*name);
    place_ui(ui, view, &mut memory.place, place, out);
    ui.add_space(NEAR);
    let opens = !draft.needs_passphrase || !memory.own.is_empty();
    let idle = memory.place.is_free() && view.state.jobs.is_empty();
    let ready = usable && opens && idle;
    layout::row(ui, cx.dir, 40.0, |ui| {
        let export = cx.t("draft-export-do");
        if button_if_ui(ui, cx, &export, Weight::Primary, ready).clicked() {
            out.push(memory.place.save(Written::Draft));
        }
        if quiet(ui, cx, &cx.t("import-not"), title).clicked() {
            memory.forget();
        }
    });
}

/// Where it is, after it was written.
pub fn exported_ui(ui: &mut Ui, view: &View<'_>, draft: &DraftSummary, memory: &mut Memory) {
    let exported = view.state.exported.as_ref();
    let Some((_, path)) = exported.filter(|(of, _)| *of == draft.id) else {
        return;
    };
    if memory.is_of(&draft.id) && view.state.jobs.is_empty() {
        memory.forget();
    }
    let args = Args::new().with("path", path.display().to_string());
    let cx = view.cx;
    box_ui(ui, cx, Kind::Good, &cx.ta("draft-exported", args), |_| {});
}
