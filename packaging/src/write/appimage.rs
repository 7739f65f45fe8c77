//! An AppImage of type 2: a runtime, and behind it a file system that it mounts and starts.

use crate::write::package::Package;
use crate::write::refusal::PackRefusal;
use crate::write::squashfs;
use crate::write::tree::Tree;

#[cfg(test)]
mod tests;

/// What an AppImage needs to know besides the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AppDir<'a> {
    /// What is started: `usr/bin/tocsin`.
    pub program: &'a str,
    /// The menu entry: `usr/share/applications/ID.desktop`.
    pub desktop: &'a str,
    /// What the entry's `Icon` names: `ID`.
    pub icon: &'a str,
    /// Its picture: `usr/share/icons/hicolor/256x256/apps/ID.png`.
    pub picture: &'a str,
}

/// An AppImage of a tree whose root is the system's (`usr/bin/…`).
pub fn write(
    package: &Package,
    app: &AppDir<'_>,
    tree: &Tree,
    runtime: &[u8],
) -> Result<Vec<u8>, PackRefusal> {
    package.check()?;
    if !is_runtime(runtime) {
        return Err(PackRefusal::Runtime);
    }
    for path in [app.program, app.desktop, app.picture] {
        if tree.get(path).is_none() {
            return Err(PackRefusal::Path(path.to_owned()));
        }
    }
    let mut whole = tree.clone();
    let entry = app.desktop.rsplit('/').next().unwrap_or_default();
    let picture = format!("{}.png", app.icon);
    whole.link("AppRun", app.program)?;
    whole.link(entry, app.desktop)?;
    whole.link(&picture, app.picture)?;
    whole.link(".DirIcon", &picture)?;
    let mut image = runtime.to_vec();
    image.extend(squashfs::write(&whole, package.epoch)?);
    Ok(image)
}

/// Whether it is a 64-bit ELF program with the mark of type 2 that ends where its section table does: there it looks
/// for the file system.
fn is_runtime(runtime: &[u8]) -> bool {
    let u16_at = |at| number(runtime, at, 2);
    let end = || {
        let table = number(runtime, 0x28, 8)?;
        table.checked_add(u16_at(0x3a)?.checked_mul(u16_at(0x3c)?)?)
    };
    runtime.starts_with(b"\x7fELF\x02\x01")
        && runtime.get(8..11) == Some(b"AI\x02")
        && end() == u64::try_from(runtime.len()).ok()
}

/// The little-endian number of so many octets.
fn number(bytes: &[u8], at: usize, octets: usize) -> Option<u64> {
    let field = bytes.get(at..at.checked_add(octets)?)?;
    Some(
        field
            .iter()
            .rev()
            .fold(0, |sum, &byte| sum << 8 | u64::from(byte)),
    )
}
