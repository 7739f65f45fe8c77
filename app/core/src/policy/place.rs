//! Where the policy stands, and whether only the administrator can have written it.

use super::PolicyRefusal;
use std::fs::File;
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

/// Its bytes; none where there is none. Refused where anybody but the administrator could have written it.
pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>, PolicyRefusal> {
    match std::fs::metadata(path) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(PolicyRefusal::Read(path.to_owned(), e.to_string())),
        Ok(_) => {}
    }
    if let Some(folder) = path.parent() {
        guarded(folder)?;
    }
    guarded(path)?;
    bytes(path).map(Some)
}

/// A file's bytes; one more than a policy may have shows that there are too many.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, PolicyRefusal> {
    let fail = |e: std::io::Error| PolicyRefusal::Read(path.to_owned(), e.to_string());
    let found = std::fs::metadata(path).map_err(fail)?;
    // Opening a pipe would wait for ever.
    if !found.is_file() {
        return Err(fail(ErrorKind::InvalidInput.into()));
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
    let found =
        std::fs::metadata(path).map_err(|e| PolicyRefusal::Read(path.to_owned(), e.to_string()))?;
    match found.uid() == 0 && found.mode() & OTHERS_WRITE == 0 {
        true => Ok(()),
        false => Err(PolicyRefusal::Writable(path.to_owned())),
    }
}

/// Who may write there is not seen on this system: whoever made the folder has to have seen to it.
#[cfg(not(unix))]
fn guarded(_: &Path) -> Result<(), PolicyRefusal> {
    Ok(())
}
