//! The schemas in a team's folder that editors complete keys from: hidden, so that they are no part of the bundle.

use crate::out::Out;
use crate::refuse::Refused;
use std::path::Path;
use tocsin_form_schema::diagnostic::{Diagnostic, Place, Severity};
use tocsin_form_schema::grammar::schema;

/// Where they stand.
const FOLDER: &str = ".schemas";

/// Runs `team schemas`: writes those of this program.
pub fn run(dir: &Path, out: &Out) -> Result<(), Refused> {
    if !dir.join("team.toml").is_file() {
        let shown = dir.display().to_string();
        return Err(Refused::new("cli-not-a-team", &[("path", &shown)]));
    }
    write(dir)?;
    let shown = dir.join(FOLDER).display().to_string();
    out.say(&out.word("cli-team-schemas", &[("path", &shown)]));
    Ok(())
}

/// Writes them into a team's folder.
pub fn write(dir: &Path) -> Result<(), Refused> {
    let folder = dir.join(FOLDER);
    std::fs::create_dir_all(&folder).map_err(|e| Refused::file(&folder, &e))?;
    for (name, schema) in schema::files() {
        let path = folder.join(name);
        std::fs::write(&path, format!("{schema:#}\n")).map_err(|e| Refused::file(&path, &e))?;
    }
    Ok(())
}

/// Tells that those in a folder are of another version of the program. A folder without any needs none.
pub fn outdated(dir: &Path) -> Option<Diagnostic> {
    let folder = dir.join(FOLDER);
    if !folder.is_dir() {
        return None;
    }
    let is_same = |(name, schema): (_, serde_json::Value)| {
        let (path, own) = (folder.join(name), format!("{schema:#}\n"));
        // Looked at before it is read: it may be anything, and of any size.
        let found = std::fs::metadata(&path);
        found.is_ok_and(|found| found.is_file() && found.len() == own.len() as u64)
            && std::fs::read(&path).is_ok_and(|bytes| bytes == own.as_bytes())
    };
    let all_same = schema::files().into_iter().all(is_same);
    (!all_same).then(|| Diagnostic {
        severity: Severity::Note,
        code: "check-schemas-old",
        place: Place::file(FOLDER),
        args: Default::default(),
    })
}
