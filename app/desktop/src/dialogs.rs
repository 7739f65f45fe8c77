//! The system's file dialogs, each on a thread of its own. Without a desktop portal they answer nothing,
//! exactly as when they are cancelled: beside every button that opens one stands a field for a typed path.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

/// What a dialog is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// A bundle to open.
    Bundle,
    /// Evidence to add to an answer.
    Evidence(tocsin_form_schema::answers::Key),
    /// Where to save: the name proposed.
    Save(String),
}

/// What was chosen: never empty.
pub struct Chosen {
    /// What it was asked for.
    pub ask: Ask,
    /// The files.
    pub paths: Vec<PathBuf>,
}

/// Open dialogs and what they have answered.
pub struct Dialogs {
    sender: Sender<Option<Chosen>>,
    receiver: Receiver<Option<Chosen>>,
    open: usize,
}

impl Default for Dialogs {
    fn default() -> Dialogs {
        let (sender, receiver) = channel();
        Dialogs {
            sender,
            receiver,
            open: 0,
        }
    }
}

impl Dialogs {
    /// Opens a dialog with a title in the reporter's language; one at a time.
    pub fn open(&mut self, ctx: &egui::Context, ask: Ask, title: String) {
        if self.open > 0 {
            return;
        }
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        let work = move || {
            let paths = show(&ask, &title);
            // The window may be gone by now; then nobody waits for the answer.
            let _ = sender.send((!paths.is_empty()).then_some(Chosen { ask, paths }));
            ctx.request_repaint();
        };
        if std::thread::Builder::new()
            .name("dialog".into())
            .spawn(work)
            .is_ok()
        {
            self.open += 1;
        }
    }

    /// What was chosen since.
    pub fn poll(&mut self) -> Vec<Chosen> {
        let answers: Vec<_> = self.receiver.try_iter().collect();
        self.open = self.open.saturating_sub(answers.len());
        answers.into_iter().flatten().collect()
    }
}

fn show(ask: &Ask, title: &str) -> Vec<PathBuf> {
    let dialog = rfd::FileDialog::new().set_title(title);
    match ask {
        Ask::Bundle => dialog
            .add_filter("Tocsin", &["tocsin"])
            .pick_file()
            .into_iter()
            .collect(),
        Ask::Evidence(_) => dialog.pick_files().unwrap_or_default(),
        Ask::Save(name) => dialog.set_file_name(name).save_file().into_iter().collect(),
    }
}
