//! Writing a file whole or not at all, and reading it within bounds.

use super::StoreRefusal;
use super::dirs::make_private;
use atomic_write_file::AtomicWriteFile;
use std::fs::{File, TryLockError};
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Writes beside `path`, syncs, renames, syncs the folder. With `previous`, what stood there is kept at
/// that path. Only the owner may read the file (Unix).
pub(super) fn write(
    path: &Path,
    bytes: &[u8],
    previous: Option<&Path>,
) -> Result<(), StoreRefusal> {
    let fail = |e: std::io::Error| StoreRefusal::write(path, &e);
    if let Some(folder) = path.parent() {
        make_private(folder).map_err(fail)?;
    }
    let file = beside(path, bytes).map_err(fail)?;
    if let Some(previous) = previous {
        keep_as(path, previous).map_err(fail)?;
    }
    file.commit().map_err(fail)
}

/// How the second name ends under which a file is kept for a moment.
pub(super) const KEEPING: &str = "keeping";

/// Keeps what stands at `path` at `previous`, too: it stands at `path` until another file takes its place, so that there
/// is one at every moment. Where the file system knows no second names it goes there.
fn keep_as(path: &Path, previous: &Path) -> std::io::Result<()> {
    let second = previous.with_extension(KEEPING);
    let absent = |e: std::io::Error| match e.kind() {
        ErrorKind::NotFound => Ok(()),
        _ => Err(e),
    };
    std::fs::remove_file(&second).or_else(absent)?;
    match std::fs::hard_link(path, &second) {
        Ok(()) => {
            std::fs::rename(&second, previous)?;
            // Both were names of the same file already: then renaming does nothing.
            std::fs::remove_file(&second).or_else(absent)
        }
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(()),
        Err(_) => std::fs::rename(path, previous).or_else(absent),
    }
}

/// Writes into a folder that is there, in the same way; only a regular file is ever replaced.
pub(crate) fn write_into(path: &Path, bytes: &[u8]) -> Result<(), StoreRefusal> {
    let fail = |e: std::io::Error| StoreRefusal::write(path, &e);
    if path.exists() && !path.is_file() {
        return Err(fail(ErrorKind::InvalidInput.into()));
    }
    let file = beside(path, bytes).map_err(fail)?;
    file.commit().map_err(fail)
}

/// A file beside `path`, on disk before anything there is touched: a full disk costs nothing.
fn beside(path: &Path, bytes: &[u8]) -> std::io::Result<AtomicWriteFile> {
    let mut options = AtomicWriteFile::options();
    #[cfg(unix)]
    {
        atomic_write_file::unix::OpenOptionsExt::preserve_mode(&mut options, false);
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(file)
}

/// Opens a file to be read. What is no file, as a pipe, is refused: opening it would wait for whoever writes into it.
pub(super) fn open(path: &Path) -> std::io::Result<File> {
    is_no_device(path)?;
    File::open(path)
}

/// Refuses what is neither file nor folder, as a pipe. That nothing is there is no error.
fn is_no_device(path: &Path) -> std::io::Result<()> {
    match std::fs::metadata(path) {
        Ok(there) if !there.is_file() && !there.is_dir() => Err(ErrorKind::InvalidInput.into()),
        _ => Ok(()),
    }
}

/// Reads at most `most` octets; `None` when there is no such file.
pub(super) fn read(path: &Path, most: u64) -> Result<Option<Vec<u8>>, StoreRefusal> {
    let fail = |e: std::io::Error| StoreRefusal::read(path, &e);
    let file = match open(path) {
        Err(e) if matches!(e.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        opened => opened.map_err(fail)?,
    };
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).map_err(fail)?;
    if bytes.len() as u64 > most {
        return Err(StoreRefusal::Damaged(path.display().to_string()));
    }
    Ok(Some(bytes))
}

/// Reads the first line, with its line feed, of at most `most` octets; `None` when there is no such file.
pub(super) fn first_line(path: &Path, most: u64) -> Result<Option<Vec<u8>>, StoreRefusal> {
    let fail = |e: std::io::Error| StoreRefusal::read(path, &e);
    let file = match open(path) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
        opened => opened.map_err(fail)?,
    };
    let mut line = Vec::new();
    BufReader::new(file.take(most))
        .read_until(b'\n', &mut line)
        .map_err(fail)?;
    Ok(Some(line))
}

/// Runs `change` while no other process runs one for the same `path`: reading, changing and writing back
/// happen as one.
pub(super) fn exclusively<T>(
    path: &Path,
    change: impl FnOnce() -> Result<T, StoreRefusal>,
) -> Result<T, StoreRefusal> {
    let fail = |e: std::io::Error| StoreRefusal::write(path, &e);
    if let Some(folder) = path.parent() {
        make_private(folder).map_err(fail)?;
    }
    let lock = lock_file(&path.with_extension("lock")).map_err(fail)?;
    lock.lock().map_err(fail)?;
    change()
}

/// Removes a file, on disk: whatever ends the computer, it does not come back. None is no error.
pub(super) fn remove(path: &Path) -> Result<(), StoreRefusal> {
    let fail = |e: std::io::Error| StoreRefusal::write(path, &e);
    match std::fs::remove_file(path) {
        Err(e) if e.kind() == ErrorKind::NotFound => {}
        removed => removed.map_err(fail)?,
    }
    // Elsewhere a folder cannot be opened as a file.
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(fail)?;
    }
    Ok(())
}

/// Opens a file that is only locked, never written.
pub(super) fn lock_file(path: &Path) -> std::io::Result<File> {
    is_no_device(path)?;
    let mut options = File::options();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// How often a lock is tried that another holds.
const TRIES: usize = 20;

/// Locks for this program alone. What is started from another thread holds each descriptor of this program until it runs by
/// itself, that of a lock that was just given up, too: so a lock that is held is tried a tenth of a second longer.
pub(super) fn take_lock(file: &File) -> Result<(), TryLockError> {
    for _ in 0..TRIES {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(5)),
            other => return other,
        }
    }
    file.try_lock()
}

/// A sealed file on its way: gone when the way has ended, however it did. The draft can be sealed again.
pub(crate) struct Temporary(pub(crate) PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        // Nothing but a sealed file would stay.
        let _ = std::fs::remove_file(&self.0);
    }
}
