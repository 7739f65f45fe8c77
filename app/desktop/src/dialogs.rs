//! The system's file dialogs, each on a thread of its own. Beside every button that opens one stands a field for a typed
//! path: where the desktop has no dialog, that is said.

mod there;

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use tocsin_core::session::Whose;
use tocsin_core::session::exporting::ENDING;
use tocsin_form_schema::team::MailFormat;

/// What a dialog is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// A bundle, or an exported draft, to open.
    Bundle,
    /// Evidence to add to an answer.
    Evidence(tocsin_form_schema::answers::Key),
    /// The key that is to sign the report.
    Key,
    /// What the team gave in another way, to be compared.
    InHand(Whose),
    /// A folder for the files of a draft from elsewhere.
    Folder,
    /// Where to save: what, and the place proposed.
    Save(Written, PathBuf),
}

/// What can be saved where the reporter says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// The report, sealed, in an envelope.
    Sealed(MailFormat),
    /// The evidence, sealed, to be carried.
    Carried,
    /// The report as one sealed file, for a mail program.
    HandedOver,
    /// A copy of it in the clear.
    Copy,
    /// A draft that goes elsewhere.
    Draft,
    /// The key that was made for the report.
    Key,
}

/// What came of a dialog.
pub enum Answer {
    /// Files were chosen for this: never none.
    Chosen(Ask, Vec<PathBuf>),
    /// It was cancelled.
    Cancelled,
    /// The desktop has none.
    Lacking,
}

/// A look at where something is to be saved.
pub struct Place {
    /// What.
    pub written: Written,
    /// Where.
    pub path: PathBuf,
    /// Another file is there.
    pub taken: bool,
}

/// Open dialogs and what they have answered.
pub struct Dialogs {
    sender: Sender<Answer>,
    receiver: Receiver<Answer>,
    open: usize,
    places: (Sender<Place>, Receiver<Place>),
}

impl Default for Dialogs {
    fn default() -> Dialogs {
        let (sender, receiver) = channel();
        Dialogs {
            sender,
            receiver,
            open: 0,
            places: channel(),
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
            let answer = match paths.is_empty() {
                false => Answer::Chosen(ask, paths),
                true if there::is_there(|name| std::env::var_os(name)) => Answer::Cancelled,
                true => Answer::Lacking,
            };
            // The window may be gone by now; then nobody waits for the answer.
            let _ = sender.send(answer);
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

    /// Looks whether another file is there.
    pub fn look(&mut self, ctx: &egui::Context, written: Written, path: PathBuf) {
        let (sender, ctx) = (self.places.0.clone(), ctx.clone());
        let work = move || {
            // A link that leads nowhere is there, too.
            let taken = path.symlink_metadata().is_ok();
            let _ = sender.send(Place {
                written,
                path,
                taken,
            });
            ctx.request_repaint();
        };
        // Where no thread can be made, no report can be sealed either.
        let _ = std::thread::Builder::new().name("place".into()).spawn(work);
    }

    /// What was looked at since.
    pub fn looked(&mut self) -> Vec<Place> {
        self.places.1.try_iter().collect()
    }

    /// What came of them since.
    pub fn poll(&mut self) -> Vec<Answer> {
        let answers: Vec<_> = self.receiver.try_iter().collect();
        self.open = self.open.saturating_sub(answers.len());
        answers
    }
}

/// The folder in which a file is proposed to be saved: documents, home, or else where the program keeps its own.
/// Looked for once, before the window is there.
pub fn usual_folder(own: &Path) -> PathBuf {
    let home = std::env::home_dir().filter(|home| home.is_absolute());
    let documents = home.as_ref().map(|home| home.join("Documents"));
    let found = [documents, home]
        .into_iter()
        .flatten()
        .find(|folder| folder.is_dir());
    found.unwrap_or_else(|| std::path::absolute(own).unwrap_or_else(|_| own.to_owned()))
}

fn show(ask: &Ask, title: &str) -> Vec<PathBuf> {
    let dialog = rfd::FileDialog::new().set_title(title);
    match ask {
        Ask::Bundle => dialog
            .add_filter("Tocsin", &["tocsin", ENDING])
            .pick_file()
            .into_iter()
            .collect(),
        Ask::Key | Ask::InHand(_) => dialog.pick_file().into_iter().collect(),
        Ask::Evidence(_) => dialog.pick_files().unwrap_or_default(),
        Ask::Folder => dialog.pick_folder().into_iter().collect(),
        Ask::Save(_, proposed) => {
            let name = proposed.file_name().unwrap_or_default().to_string_lossy();
            let dialog = dialog.set_file_name(name);
            let dialog = match proposed.parent() {
                Some(folder) => dialog.set_directory(folder),
                None => dialog,
            };
            dialog.save_file().into_iter().collect()
        }
    }
}
