//! Where a file is to be saved: typed, or chosen in the system's dialog; another file there is replaced only when that
//! was said.

use crate::dialogs::{Ask, Written};
use crate::layout;
use crate::screens::{Action, View};
use crate::text::Look;
use crate::text::button::{self, Weight, button_if_ui, button_ui};
use crate::text::edit::{Edit, edit_line_ui};
use crate::text::label::label_ui;
use crate::widgets::notice::{Kind, box_ui};
use egui::{Id, Ui};
use std::path::PathBuf;

/// What is remembered of it.
#[derive(Default)]
pub struct Memory {
    /// As typed.
    path: String,
    /// What was last proposed for it: followed as long as nothing else was typed.
    proposed: String,
    /// The folder in which a place is proposed.
    pub folder: PathBuf,
    /// Another file was found here.
    taken: Option<PathBuf>,
    /// Chosen in the system's dialog, which asks by itself before it lets a file be replaced.
    chosen: Option<PathBuf>,
}

impl Memory {
    /// The page is left.
    pub fn forget(&mut self) {
        self.taken = None;
        self.chosen = None;
    }

    /// Takes what was chosen in the system's dialog.
    pub fn choose(&mut self, path: PathBuf) {
        self.path = path.display().to_string();
        self.taken = None;
        self.chosen = Some(path);
    }

    /// Another file is there.
    pub fn found(&mut self, path: PathBuf) {
        self.taken = Some(path);
    }

    /// Where to save, in full; `None` while nothing is typed.
    fn place(&self) -> Option<PathBuf> {
        let path = self.path.trim();
        std::path::absolute(path).ok().filter(|_| !path.is_empty())
    }

    /// Another file is where this one is to be saved.
    fn is_taken(&self) -> bool {
        self.taken.is_some() && self.taken == self.place()
    }

    /// Whether there is a place to save to.
    pub fn is_free(&self) -> bool {
        self.place().is_some() && !self.is_taken()
    }

    /// Saves there.
    pub fn save(&self, written: Written) -> Action {
        let place = self.place();
        Action::Save {
            written,
            replace: place.is_some() && place == self.chosen,
            path: place.unwrap_or_default(),
        }
    }

    fn replace(&self, written: Written) -> Option<Action> {
        let path = self.place()?;
        let replace = true;
        Some(Action::Save {
            written,
            path,
            replace,
        })
    }
}

/// The place under its label, with a name proposed for the file; what is there already is asked about.
pub fn place_ui(
    ui: &mut Ui,
    view: &View<'_>,
    memory: &mut Memory,
    (written, label, name): (Written, &str, &str),
    out: &mut Vec<Action>,
) {
    let cx = view.cx;
    let proposed = memory.folder.join(name);
    let before = std::mem::replace(&mut memory.proposed, proposed.display().to_string());
    if memory.path == before {
        memory.path.clone_from(&memory.proposed);
    }
    let id = Id::unique(("place", label));
    let label = label_ui(ui, cx, &cx.t(label), Look::NAME);
    layout::row(ui, cx.dir, 40.0, |ui| {
        let width = Some(button::beside(ui, cx, &cx.t("choose-place")));
        let edit = Edit {
            width,
            mono: true,
            ..Edit::new(id, label.id)
        };
        edit_line_ui(ui, cx, &edit, &mut memory.path);
        if button_ui(ui, cx, &cx.t("choose-place"), Weight::Plain).clicked() {
            out.push(Action::Ask(Ask::Save(written, proposed)));
        }
    });
    if memory.is_taken() {
        box_ui(ui, cx, Kind::Warn, &cx.t("save-taken"), |ui| {
            let idle = view.state.jobs.is_empty();
            let replace = cx.t("save-replace");
            if button_if_ui(ui, cx, &replace, Weight::Danger, idle).clicked() {
                out.extend(memory.replace(written));
            }
        });
    }
}
