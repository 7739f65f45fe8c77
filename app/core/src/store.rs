//! What is kept on this machine: settings, pins, drafts at rest. Nothing of a draft is written in clear.

pub mod certs;
pub mod dirs;
pub mod draft;
pub mod edition;
pub mod keyring;
pub mod outbox;
pub mod pins;
pub mod receipt;
pub mod settings;
pub mod signing;
pub mod vault;

pub(crate) mod file;

use crate::explain::Explain;
use std::path::Path;
use tocsin_form_schema::diagnostic::Args;

/// Why something could not be kept or read back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreRefusal {
    /// The system does not say where a program of this user may keep things.
    #[error("no home folder")]
    NoHome,
    /// Reading failed: file, the system's words.
    #[error("read {0}: {1}")]
    Read(String, String),
    /// It is no file that could be read, but a folder, a pipe or a device.
    #[error("no file: {0}")]
    NoFile(String),
    /// Writing failed: file, the system's words.
    #[error("write {0}: {1}")]
    Write(String, String),
    /// A file of ours is not what this program writes.
    #[error("damaged: {0}")]
    Damaged(String),
    /// A file was written by a later program.
    #[error("later format: {0}")]
    LaterFormat(String),
    /// There is no such draft.
    #[error("no draft {0}")]
    NoDraft(String),
    /// The draft is open in another window.
    #[error("open elsewhere")]
    Busy,
    /// The draft opens with a passphrase, and none was given.
    #[error("needs a passphrase")]
    NeedsPassphrase,
    /// The passphrase does not open the draft.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// Shorter than [`vault::SHORTEST_PASSPHRASE`].
    #[error("passphrase too short")]
    ShortPassphrase,
    /// The system's keyring does not answer, is locked, or has no key for this draft: its words.
    #[error("keyring: {0}")]
    Keyring(String),
    /// There is no keyring that could keep a key.
    #[error("no keyring")]
    NoKeyring,
    /// Neither the draft nor its last good copy can be read back.
    #[error("draft damaged")]
    DraftDamaged,
    /// The newest state was damaged; the one before it was opened.
    #[error("fell back to the copy of {0}")]
    FellBack(String),
    /// There is no such entry in the outbox.
    #[error("no entry {0}")]
    NoEntry(String),
    /// Another program is sending this entry.
    #[error("entry {0} is being sent elsewhere")]
    EntryBusy(String),
    /// The mail of an entry is gone, or is not the one that was sealed.
    #[error("mail changed: {0}")]
    MailChanged(String),
    /// A mail lies in the outbox that has no entry.
    #[error("stray mail: {0}")]
    Stray(String),
    /// The bundle that a draft belongs to is not kept here any more.
    #[error("bundle of the draft is missing")]
    NoBundle,
    /// A report was kept for as long as was chosen, and is deleted now: team, the last day.
    #[error("{0} over since {1}")]
    Over(String, String),
    /// So it seems, but the clock cannot be believed: nothing is deleted. Team, the last day.
    #[error("{0} may be over since {1}")]
    OverPerhaps(String, String),
}

/// Every code of [`StoreRefusal`].
pub const CODES: &[&str] = &[
    "store-no-home",
    "store-read",
    "store-no-file",
    "store-write",
    "store-damaged",
    "store-later-format",
    "store-no-draft",
    "store-busy",
    "store-needs-passphrase",
    "store-wrong-passphrase",
    "store-short-passphrase",
    "store-keyring",
    "store-no-keyring",
    "store-draft-damaged",
    "store-fell-back",
    "store-no-entry",
    "store-entry-busy",
    "store-mail-changed",
    "store-stray",
    "store-no-bundle",
    "store-over",
    "store-over-perhaps",
];

impl Explain for StoreRefusal {
    fn code(&self) -> &'static str {
        match self {
            StoreRefusal::NoHome => "store-no-home",
            StoreRefusal::Read(..) => "store-read",
            StoreRefusal::NoFile(_) => "store-no-file",
            StoreRefusal::Write(..) => "store-write",
            StoreRefusal::Damaged(_) => "store-damaged",
            StoreRefusal::LaterFormat(_) => "store-later-format",
            StoreRefusal::NoDraft(_) => "store-no-draft",
            StoreRefusal::Busy => "store-busy",
            StoreRefusal::NeedsPassphrase => "store-needs-passphrase",
            StoreRefusal::WrongPassphrase => "store-wrong-passphrase",
            StoreRefusal::ShortPassphrase => "store-short-passphrase",
            StoreRefusal::Keyring(_) => "store-keyring",
            StoreRefusal::NoKeyring => "store-no-keyring",
            StoreRefusal::DraftDamaged => "store-draft-damaged",
            StoreRefusal::FellBack(_) => "store-fell-back",
            StoreRefusal::NoEntry(_) => "store-no-entry",
            StoreRefusal::EntryBusy(_) => "store-entry-busy",
            StoreRefusal::MailChanged(_) => "store-mail-changed",
            StoreRefusal::Stray(_) => "store-stray",
            StoreRefusal::NoBundle => "store-no-bundle",
            StoreRefusal::Over(..) => "store-over",
            StoreRefusal::OverPerhaps(..) => "store-over-perhaps",
        }
    }
    fn args(&self) -> Args {
        match self {
            StoreRefusal::Read(file, reason) | StoreRefusal::Write(file, reason) => {
                Args::from([("file", file.clone()), ("reason", reason.clone())])
            }
            StoreRefusal::NoFile(file)
            | StoreRefusal::Damaged(file)
            | StoreRefusal::LaterFormat(file)
            | StoreRefusal::MailChanged(file)
            | StoreRefusal::Stray(file) => Args::from([("file", file.clone())]),
            StoreRefusal::NoEntry(entry) | StoreRefusal::EntryBusy(entry) => {
                Args::from([("entry", entry.clone())])
            }
            StoreRefusal::NoDraft(draft) => Args::from([("draft", draft.clone())]),
            StoreRefusal::Over(team, date) | StoreRefusal::OverPerhaps(team, date) => {
                Args::from([("team", team.clone()), ("date", date.clone())])
            }
            StoreRefusal::Keyring(reason) => Args::from([("reason", reason.clone())]),
            StoreRefusal::FellBack(time) => Args::from([("time", time.clone())]),
            StoreRefusal::ShortPassphrase => {
                Args::from([("least", vault::SHORTEST_PASSPHRASE.to_string())])
            }
            _ => Args::new(),
        }
    }
}

impl StoreRefusal {
    /// Why a file could not be read. What is no file is refused with these two kinds, before it is opened.
    pub fn read(path: &Path, error: &std::io::Error) -> StoreRefusal {
        use std::io::ErrorKind::{InvalidInput, IsADirectory};
        let file = path.display().to_string();
        match error.kind() {
            InvalidInput | IsADirectory => StoreRefusal::NoFile(file),
            _ => StoreRefusal::Read(file, error.to_string()),
        }
    }
    pub(crate) fn write(path: &Path, error: &std::io::Error) -> StoreRefusal {
        StoreRefusal::Write(path.display().to_string(), error.to_string())
    }
}
