//! A bundle's folder on disk, read within the bounds that a bundle has.

use crate::explain::Explain;
use crate::store::StoreRefusal;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use tocsin_form_schema::container::{MAX_ENTRIES, MAX_SIZE};
use tocsin_form_schema::diagnostic::Args;
use tocsin_form_schema::published::Files;

#[cfg(test)]
mod tests;

/// Why a folder is not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FolderRefusal {
    /// It, or something in it, cannot be read.
    #[error(transparent)]
    Unreadable(#[from] StoreRefusal),
    /// It is a file: perhaps a bundle that was signed.
    #[error("a file: {0}")]
    IsFile(String),
    /// Something in it is neither a file nor a folder.
    #[error("not a file: {0}")]
    NotAFile(String),
    /// It holds more than a bundle may.
    #[error("too large: {0}")]
    TooLarge(String),
}

impl Explain for FolderRefusal {
    fn code(&self) -> &'static str {
        match self {
            FolderRefusal::Unreadable(refusal) => refusal.code(),
            FolderRefusal::IsFile(_) => "folder-is-file",
            FolderRefusal::NotAFile(_) => "folder-not-a-file",
            FolderRefusal::TooLarge(_) => "folder-too-large",
        }
    }

    fn args(&self) -> Args {
        match self {
            FolderRefusal::Unreadable(refusal) => refusal.args(),
            FolderRefusal::IsFile(path)
            | FolderRefusal::NotAFile(path)
            | FolderRefusal::TooLarge(path) => Args::from([("path", path.clone())]),
        }
    }
}

/// What a look at a file tells without reading it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    place: PathBuf,
    size: u64,
    modified: Option<SystemTime>,
}

/// Every file below a folder, by its path with `/`. Hidden files and what signing makes are left out.
pub fn read(dir: &Path) -> Result<Files, FolderRefusal> {
    let seen = look(dir)?.into_iter();
    seen.map(|(path, Seen { place, .. })| match std::fs::read(&place) {
        Ok(bytes) => Ok((path, bytes)),
        Err(error) => Err(StoreRefusal::read(&place, &error).into()),
    })
    .collect()
}

/// The files that [`read`] would read: two looks that are equal saw the same folder, as far as sizes and times tell.
pub fn look(dir: &Path) -> Result<BTreeMap<String, Seen>, FolderRefusal> {
    if dir.is_file() {
        return Err(FolderRefusal::IsFile(dir.display().to_string()));
    }
    let mut walk = Walk {
        top: dir,
        seen: BTreeMap::new(),
        size: 0,
        entries: 0,
    };
    walk.folder(dir, "")?;
    Ok(walk.seen)
}

struct Walk<'a> {
    top: &'a Path,
    seen: BTreeMap<String, Seen>,
    size: u64,
    entries: usize,
}

impl Walk<'_> {
    fn folder(&mut self, dir: &Path, prefix: &str) -> Result<(), FolderRefusal> {
        let refuse = |error: io::Error| StoreRefusal::read(dir, &error);
        for entry in std::fs::read_dir(dir).map_err(refuse)? {
            let entry = entry.map_err(refuse)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let (path, place) = (format!("{prefix}{name}"), entry.path());
            if name.starts_with('.') || matches!(path.as_str(), "MANIFEST" | "MANIFEST.sig") {
                continue;
            }
            self.entries += 1;
            let refuse = |error: io::Error| StoreRefusal::read(&place, &error);
            let kind = entry.file_type().map_err(refuse)?;
            let found = entry.metadata().map_err(refuse)?;
            if kind.is_file() {
                self.size = self.size.saturating_add(found.len());
            } else if !kind.is_dir() {
                return Err(FolderRefusal::NotAFile(place.display().to_string()));
            }
            // Folders count, too: a look at them takes as long as one at a file.
            if self.size >= MAX_SIZE || self.entries > MAX_ENTRIES {
                return Err(FolderRefusal::TooLarge(self.top.display().to_string()));
            }
            if kind.is_dir() {
                self.folder(&place, &format!("{path}/"))?;
                continue;
            }
            let seen = Seen {
                size: found.len(),
                modified: found.modified().ok(),
                place,
            };
            self.seen.insert(path, seen);
        }
        Ok(())
    }
}
