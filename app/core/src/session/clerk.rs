//! The thread that writes the reporter's choices, in the order in which they were made.

use crate::explain::Refusal;
use crate::store::dirs::Dirs;
use crate::store::settings::Settings;
use std::sync::mpsc;
use std::time::Duration;

type Change = Box<dyn FnOnce(&mut Settings) + Send>;

/// The handle to the thread; dropping it lets the thread end when everything is written.
pub(super) struct Clerk {
    changes: mpsc::Sender<Change>,
    ended: mpsc::Receiver<()>,
}

impl Clerk {
    /// Starts the thread; `refused` is called from it for what could not be written.
    pub(super) fn start(
        dirs: Dirs,
        refused: impl Fn(Refusal) + Send + 'static,
    ) -> std::io::Result<Clerk> {
        let (changes, waiting) = mpsc::channel::<Change>();
        let (ending, ended) = mpsc::channel();
        std::thread::Builder::new()
            .name("settings".into())
            .spawn(move || {
                for change in waiting {
                    if let Err(refusal) = Settings::update(&dirs, change) {
                        refused(refusal.into());
                    }
                }
                drop(ending);
            })?;
        Ok(Clerk { changes, ended })
    }

    /// Writes a change.
    pub(super) fn write(&self, change: impl FnOnce(&mut Settings) + Send + 'static) {
        // The thread lives as long as this handle.
        let _ = self.changes.send(Box::new(change));
    }

    /// Ends the thread when everything is written, waiting that long at most.
    pub(super) fn end(self, patience: Duration) {
        drop(self.changes);
        let _ = self.ended.recv_timeout(patience);
    }
}
