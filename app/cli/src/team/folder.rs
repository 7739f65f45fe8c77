//! Reading a bundle's folder.

use crate::refuse::Refused;
use std::path::Path;
use tocsin_form_schema::container::{MAX_ENTRIES, MAX_SIZE};
use tocsin_form_schema::published::Files;

/// Every file below a folder, by its path with `/`. Hidden files and what signing makes are left out.
pub fn read(dir: &Path) -> Result<Files, Refused> {
    let mut files = Files::new();
    let mut room = MAX_SIZE;
    walk(dir, "", &mut files, &mut room)?;
    Ok(files)
}

fn walk(dir: &Path, prefix: &str, files: &mut Files, room: &mut u64) -> Result<(), Refused> {
    let refuse = |e: std::io::Error| Refused::file(dir, &e);
    for entry in std::fs::read_dir(dir).map_err(refuse)? {
        let entry = entry.map_err(refuse)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{prefix}{name}");
        if name.starts_with('.') || matches!(path.as_str(), "MANIFEST" | "MANIFEST.sig") {
            continue;
        }
        let kind = entry.file_type().map_err(refuse)?;
        if kind.is_dir() {
            walk(&entry.path(), &format!("{path}/"), files, room)?;
            continue;
        }
        if !kind.is_file() {
            return Err(Refused::new(
                "cli-not-a-file",
                &[("path", &entry.path().display().to_string())],
            ));
        }
        let size = entry.metadata().map_err(refuse)?.len();
        *room = room.saturating_sub(size);
        if *room == 0 || files.len() >= MAX_ENTRIES {
            return Err(Refused::new(
                "cli-folder-too-large",
                &[("path", &dir.display().to_string())],
            ));
        }
        let bytes = std::fs::read(entry.path()).map_err(|e| Refused::file(&entry.path(), &e))?;
        files.insert(path, bytes);
    }
    Ok(())
}
