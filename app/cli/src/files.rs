//! The files that a command line names: read within bounds, never written over unasked.

use crate::refuse::Refused;
use std::fs::OpenOptions;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use tocsin_core::store::StoreRefusal;

/// Most octets of answers, keys and passphrases.
const MOST: u64 = 16 * 1024 * 1024;

/// Reads a regular file of at most 16 MiB. A FIFO would wait for ever, a device never end.
pub fn read(path: &Path) -> Result<Vec<u8>, Refused> {
    let refuse = |e: std::io::Error| Refused::file(path, &e);
    let found = std::fs::metadata(path).map_err(refuse)?;
    if !found.is_file() {
        return Err(StoreRefusal::NoFile(path.display().to_string()).into());
    }
    if found.len() > MOST {
        return Err(refuse(ErrorKind::FileTooLarge.into()));
    }
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(refuse)?;
    file.take(MOST).read_to_end(&mut bytes).map_err(refuse)?;
    Ok(bytes)
}

/// Reads a text in UTF-8, of at most 16 MiB. Every second octet of UTF-16 is 0 in what such files begin with.
pub fn read_text(path: &Path) -> Result<String, Refused> {
    let bytes = read(path)?;
    let wide = bytes.iter().take(2).any(|octet| *octet == 0);
    let text = String::from_utf8(bytes).ok().filter(|_| !wide);
    text.ok_or_else(|| Refused::new("cli-not-utf8", &[("path", &path.display().to_string())]))
}

/// Refuses a place where something is already, unless it may be replaced; only a regular file ever is.
pub fn may_write(path: &Path, force: bool) -> Result<(), Refused> {
    match std::fs::symlink_metadata(path) {
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(()),
        Err(e) => Err(Refused::file(path, &e)),
        Ok(found) if found.is_file() && force => Ok(()),
        Ok(_) => Err(Refused::new(
            "cli-exists",
            &[("path", &path.display().to_string())],
        )),
    }
}

/// Refuses a place where nothing is.
pub fn is_there(path: &Path) -> Result<(), Refused> {
    std::fs::metadata(path).map_or_else(|e| Err(Refused::file(path, &e)), |_| Ok(()))
}

/// Refuses a place whose folder is not there.
pub fn has_folder(path: &Path) -> Result<(), Refused> {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => is_there(folder),
        _ => Ok(()),
    }
}

/// Writes a file beside its place, then puts it there: whole or not at all.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Refused> {
    put(path, bytes, OpenOptions::new())
}

/// The same for what nobody else on this machine should read (Unix: mode 0600).
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Refused> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    put(path, bytes, options)
}

fn put(path: &Path, bytes: &[u8], mut options: OpenOptions) -> Result<(), Refused> {
    let refuse = |e: std::io::Error| Refused::file(path, &e);
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = path.with_file_name(name);
    let opened = options.write(true).create_new(true).open(&part);
    let done = opened
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| std::fs::rename(&part, path));
    if done.is_err() {
        // What is left of it helps nobody; the first error is the one to tell.
        let _ = std::fs::remove_file(&part);
    }
    done.map_err(refuse)
}

/// The path from the root: what is kept and told of a file holds wherever it is read.
pub fn absolute(path: &Path) -> Result<PathBuf, Refused> {
    std::path::absolute(path).map_err(|e| Refused::file(path, &e))
}
