//! Showing a file in the system's file manager.

use super::places::{Places, System};
use super::{PATIENCE, Stopped, start};
use crate::explain::Explain;
use crate::job::Progress;
use crate::mail::printable;
use std::path::Path;
use tocsin_form_schema::diagnostic::Args;

/// Why a file is not shown.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RevealRefusal {
    /// It is not there any more: its path.
    #[error("gone: {0}")]
    Gone(String),
    /// There is no file manager that could be asked, or it does not start: the path.
    #[error("not shown: {0}")]
    NotShown(String),
}

impl Explain for RevealRefusal {
    fn code(&self) -> &'static str {
        match self {
            RevealRefusal::Gone(_) => "reveal-gone",
            RevealRefusal::NotShown(_) => "reveal-not-shown",
        }
    }

    fn args(&self) -> Args {
        match self {
            RevealRefusal::Gone(path) | RevealRefusal::NotShown(path) => {
                Args::from([("path", printable(path))])
            }
        }
    }
}

/// Every code of [`RevealRefusal`].
pub const CODES: &[&str] = &["reveal-gone", "reveal-not-shown"];

/// Shows a file in its folder: selected, where the system's file manager can be asked for that.
pub fn reveal(file: &Path, places: &Places, progress: &Progress) -> Result<(), RevealRefusal> {
    let path = || file.display().to_string();
    if std::fs::symlink_metadata(file).is_err() {
        return Err(RevealRefusal::Gone(path()));
    }
    let argv = places.revealer(file);
    let argv = argv.ok_or_else(|| RevealRefusal::NotShown(path()))?;
    match start(&argv, PATIENCE, progress) {
        Ok(()) => Ok(()),
        // The Explorer's exit status says nothing.
        Err(Stopped::Ended(_)) if places.system == System::Windows => Ok(()),
        Err(_) => Err(RevealRefusal::NotShown(path())),
    }
}
