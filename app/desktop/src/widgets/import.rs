//! An exported draft that is to be taken in: its passphrase, a folder for its files, and which of two is gone on with.

use super::protect::secret_ui;
use crate::dialogs::Ask;
use crate::layout;
use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::button::{self, Weight, button_if_ui, button_ui};
use crate::text::edit::{Edit, edit_line_ui};
use crate::text::label::{heading_ui, label_ui};
use crate::text::link::quiet;
use crate::theme::NEAR;
use crate::widgets::card::card_ui;
use crate::widgets::notice::{Kind, box_ui};
use egui::{Id, Ui};
use std::path::{Path, PathBuf};
use tocsin_core::explain::tell;
use tocsin_core::mail::account::Secret;
use tocsin_core::session::{Command, Import, Job};
use tocsin_i18n::Args;

/// What was typed so far.
#[derive(Default)]
pub struct Memory {
    /// Of this file.
    file: PathBuf,
    passphrase: String,
    own: String,
    folder: String,
}

impl Memory {
    /// Takes a folder that was chosen in the system's dialog.
    pub fn choose(&mut self, folder: &Path) {
        self.folder = folder.display().to_string();
    }

    fn job(&self, replace: bool) -> Job {
        let folder = self.folder.trim();
        Job::Import(Import {
            file: self.file.clone(),
            passphrase: Secret(self.passphrase.clone()),
            evidence: (!folder.is_empty()).then(|| folder.into()),
            replace,
            own: (!self.own.is_empty()).then(|| Secret(self.own.clone())),
        })
    }
}

/// The card of the file.
pub fn import_ui(ui: &mut Ui, view: &View<'_>, memory: &mut Memory, out: &mut Vec<Action>) {
    let cx = view.cx;
    let Some(import) = &view.state.import else {
        *memory = Memory::default();
        return;
    };
    if memory.file != import.file {
        *memory = Memory {
            file: import.file.clone(),
            ..Memory::default()
        };
    }
    card_ui(ui, cx, "import", |ui| {
        heading_ui(ui, cx, 2, &cx.t("import-title"));
        let args = Args::new().with("file", import.file.display().to_string());
        label_ui(ui, cx, &cx.ta("import-note", args), Look::BODY);
        ui.add_space(NEAR);
        let typed = &mut memory.passphrase;
        secret_ui(ui, view, "import-file-passphrase", typed, String::new());
        folder_ui(ui, view, memory, out);
        ui.add_space(NEAR);
        let ready = !memory.passphrase.is_empty() && view.state.jobs.is_empty();
        if let Some(here) = &import.here {
            let sentence = tell(cx.words, here).what;
            box_ui(ui, cx, Kind::Warn, &sentence, |ui| {
                let locked = view.state.drafts.iter().find(|draft| {
                    draft.needs_passphrase && here.args.get("draft") == Some(&draft.id)
                });
                if locked.is_some() {
                    let typed = &mut memory.own;
                    secret_ui(ui, view, "import-own-passphrase", typed, String::new());
                }
                let ready = ready && (locked.is_none() || !memory.own.is_empty());
                let replace = cx.t("import-replace");
                if button_if_ui(ui, cx, &replace, Weight::Danger, ready).clicked() {
                    out.push(Action::Do(Command::Start(memory.job(true))));
                }
            });
        }
        layout::row(ui, cx.dir, 40.0, |ui| {
            let take = cx.t("import-do");
            if import.here.is_none()
                && button_if_ui(ui, cx, &take, Weight::Primary, ready).clicked()
            {
                out.push(Action::Do(Command::Start(memory.job(false))));
            }
            if quiet(ui, cx, &cx.t("import-not"), "").clicked() {
                out.push(Action::Do(Command::CloseImport));
            }
        });
    });
}

fn folder_ui(ui: &mut Ui, view: &View<'_>, memory: &mut Memory, out: &mut Vec<Action>) {
    let cx = view.cx;
    let label = label_ui(ui, cx, &cx.t("import-folder"), Look::NAME);
    layout::row(ui, cx.dir, 40.0, |ui| {
        let choose = cx.t("choose-place");
        let edit = Edit {
            width: Some(button::beside(ui, cx, &choose)),
            mono: true,
            ..Edit::new(Id::unique("import-folder"), label.id)
        };
        edit_line_ui(ui, cx, &edit, &mut memory.folder);
        if button_ui(ui, cx, &choose, Weight::Plain).clicked() {
            out.push(Action::Ask(Ask::Folder));
        }
    });
    label_ui(ui, cx, &cx.t("import-folder-note"), Look::NOTE);
}
