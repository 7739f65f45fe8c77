//! The thread that looks at the folder of a preview. It reads a folder again when names, sizes or times have changed
//! and then stayed as they are for a moment: an editor may save in several steps.

use super::{Keys, Look};
use crate::explain::Refusal;
use crate::folder::{self, FolderRefusal};
use crate::session::opening::Context;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::Duration;
use tocsin_form_schema::published::Files;

/// Between two looks. What is the same in two of them is complete.
const PAUSE: Duration = Duration::from_millis(200);

/// The handle to the thread, which ends when it is dropped.
pub struct Watch(#[expect(dead_code, reason = "its end tells the thread")] Sender<()>);

impl Watch {
    /// Starts the thread; `told` is called from it with what the folder is, and whenever that has changed.
    pub fn start(
        dir: PathBuf,
        context: Context,
        told: impl Fn(Look) + Send + 'static,
    ) -> io::Result<Watch> {
        let (open, ended) = mpsc::channel();
        std::thread::Builder::new()
            .name("preview".into())
            .spawn(move || watch(&dir, &context, &ended, told))?;
        Ok(Watch(open))
    }
}

fn watch(dir: &Path, context: &Context, ended: &Receiver<()>, told: impl Fn(Look)) {
    let keys = match Keys::new(context.clock.now().timestamp()) {
        Ok(keys) => keys,
        Err(refusal) => return told(Look::refused(Refusal::of(&refusal))),
    };
    let mut read: Option<Result<Files, FolderRefusal>> = None;
    let mut seen = None;
    let mut taken = None;
    loop {
        let now = folder::look(dir);
        let settled = taken.is_none() || seen.as_ref() == Some(&now);
        if settled && taken.as_ref() != Some(&now) {
            let files = folder::read(dir);
            // Saved again while it was read: what was read may be half of each.
            let complete = folder::look(dir) == now;
            if complete {
                if read.as_ref() != Some(&files) {
                    told(match &files {
                        Ok(files) => Look::at(files, &keys, context),
                        Err(refusal) => Look::refused(Refusal::of(refusal)),
                    });
                }
                read = Some(files);
                taken = Some(now.clone());
            }
        }
        seen = Some(now);
        match ended.recv_timeout(PAUSE) {
            Err(RecvTimeoutError::Timeout) => {}
            Ok(()) | Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}
