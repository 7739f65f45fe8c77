//! `outbox/ID.void`: the mails that it lists are not to be sent. It stands while the parts of a report are put into the outbox
//! or taken out of it: a program that is ended meanwhile leaves all of them or none. Whoever works on them has the first
//! one locked; when nobody has, what is listed goes.

use super::{Held, Places, files};
use crate::store::dirs::Dirs;
use crate::store::{StoreRefusal, file};
use std::path::{Path, PathBuf};

/// Most octets of such a file: far more mails than one report has.
const MAX_SIZE: u64 = 64 * 1024;

/// Such a file, on disk.
pub(crate) struct Void(PathBuf);

impl Void {
    /// Writes it. The first of the mails must be locked by this program.
    pub(super) fn write(
        dirs: &Dirs,
        ids: impl Iterator<Item = String>,
    ) -> Result<Void, StoreRefusal> {
        let ids: Vec<String> = ids.collect();
        let first = ids.first().map(String::as_str).unwrap_or_default();
        let path = Places::of(dirs, first)?.entry.with_extension("void");
        file::write(&path, ids.join("\n").as_bytes(), None)?;
        Ok(Void(path))
    }

    /// Of mails that are to go out of the outbox as one; none where there is none.
    pub(crate) fn of(dirs: &Dirs, mails: &[Held]) -> Result<Option<Void>, StoreRefusal> {
        let ids = mails.iter().map(|held| held.entry.id.clone());
        match mails {
            [] => Ok(None),
            _ => Void::write(dirs, ids).map(Some),
        }
    }

    /// Removes it, on disk: what it listed stands from now on, or is gone.
    pub(crate) fn lift(&self) -> Result<(), StoreRefusal> {
        file::remove(&self.0)
    }
}

/// Removes what a program that was ended was about to put here, or to take away.
pub(super) fn clear(dirs: &Dirs) -> Result<(), StoreRefusal> {
    files(dirs, "void")?
        .iter()
        .try_for_each(|path| clear_one(dirs, path))
}

fn clear_one(dirs: &Dirs, path: &Path) -> Result<(), StoreRefusal> {
    let damaged = || StoreRefusal::Damaged(path.display().to_string());
    let Some(bytes) = file::read(path, MAX_SIZE)? else {
        return Ok(());
    };
    let ids = std::str::from_utf8(&bytes).map_err(|_| damaged())?;
    let places = ids.lines().map(|id| Places::of(dirs, id));
    let places: Result<Vec<Places>, StoreRefusal> = places.collect();
    let places = places.map_err(|_| damaged())?;
    let locks: Result<Vec<_>, StoreRefusal> = places.iter().map(Places::lock).collect();
    let locks = match locks {
        // Another program is at work on them.
        Err(StoreRefusal::EntryBusy(_)) => return Ok(()),
        locks => locks?,
    };
    // It may have been done before they were locked.
    if !path.exists() {
        return Ok(());
    }
    for (places, lock) in places.into_iter().zip(locks) {
        match places.read() {
            Ok(entry) => {
                Held::new(entry, places, lock).discard(dirs)?;
            }
            Err(StoreRefusal::NoEntry(_)) => places.remove_mail()?,
            Err(refusal) => return Err(refusal),
        }
    }
    Void(path.to_owned()).lift()
}
