//! Where the policy stands, and whether only the administrator can have written it.

use super::PolicyRefusal;
use std::fs::{File, Metadata};
use std::io::{ErrorKind, Read};
use std::path::Path;
use tocsin_form_schema::policy::MOST;

/// The one place; nothing names another.
pub(super) const FILE: &str = if cfg!(windows) {
    r"C:\ProgramData\Tocsin\policy.toml"
} else if cfg!(target_os = "macos") {
    "/Library/Application Support/Tocsin/policy.toml"
} else {
    "/etc/tocsin/policy.toml"
};

/// Its bytes; none where nothing at all is in its place. Refused where anybody but the administrator could have written it, or
/// put it there: by the file, or by a folder on the way to it, as far as below `top`.
pub(super) fn read(path: &Path, top: Option<&Path>) -> Result<Option<Vec<u8>>, PolicyRefusal> {
    let Some(folder) = path.parent() else {
        return Ok(None);
    };
    if there(folder)?.is_none() || there(path)?.is_none() {
        return Ok(None);
    }
    let real = std::fs::canonicalize(folder).map_err(|e| unread(folder, &e))?;
    // A link above the folder stands in a folder, too.
    for folder in folder.ancestors().chain(real.ancestors()) {
        if top.is_some_and(|top| top.starts_with(folder)) {
            continue;
        }
        guarded(folder)?;
    }
    guarded(path)?;
    bytes(path).map(Some)
}

/// What stands there. A link is nothing that only its own folder decides on, and one that leads nowhere is not nothing.
fn there(path: &Path) -> Result<Option<Metadata>, PolicyRefusal> {
    match std::fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => Err(PolicyRefusal::NoFile(path.to_owned(), true)),
        Ok(found) => Ok(Some(found)),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
        Err(e) => Err(unread(path, &e)),
    }
}

fn unread(path: &Path, error: &std::io::Error) -> PolicyRefusal {
    PolicyRefusal::Read(path.to_owned(), error.to_string())
}

/// A file's bytes; one more than a policy may have shows that there are too many.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, PolicyRefusal> {
    let fail = |e: std::io::Error| unread(path, &e);
    let found = std::fs::metadata(path).map_err(fail)?;
    // Opening a pipe would wait for ever.
    if !found.is_file() {
        return Err(PolicyRefusal::NoFile(path.to_owned(), false));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(fail)?;
    file.take(MOST as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(fail)?;
    Ok(bytes)
}

/// Whether it belongs to root and nobody else may write to it.
#[cfg(unix)]
fn guarded(path: &Path) -> Result<(), PolicyRefusal> {
    use std::os::unix::fs::MetadataExt;
    const OTHERS_WRITE: u32 = 0o022;
    let found = std::fs::metadata(path).map_err(|e| unread(path, &e))?;
    // Whoever owns the topmost folder owns the computer: in a container that need not be its root.
    let owned = found.uid() == 0 || path.parent().is_none();
    match owned && found.mode() & OTHERS_WRITE == 0 {
        true => Ok(()),
        false => Err(PolicyRefusal::Writable(path.to_owned())),
    }
}

/// Who may write there is not seen on this system: whoever made the folder has to have seen to it.
#[cfg(not(unix))]
fn guarded(_: &Path) -> Result<(), PolicyRefusal> {
    Ok(())
}
