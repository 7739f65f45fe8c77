//! Whether this desktop has a dialog for files at all. Where it has none, asking for one is answered as when it is cancelled.

use std::ffi::OsString;
use std::path::PathBuf;

#[cfg(test)]
mod tests;

/// The service that a desktop's portal is started by.
const SERVICE: &str = "dbus-1/services/org.freedesktop.portal.Desktop.service";
/// Where those who show dialogs for it say so.
const BACKENDS: &str = "xdg-desktop-portal/portals";
/// How they say it.
const CHOOSER: &str = "org.freedesktop.impl.portal.FileChooser";
/// The program that shows one where no portal does.
const PROGRAM: &str = "zenity";

/// By the variables of this process. Only Linux and its like can lack one.
pub fn is_there(variable: impl Fn(&str) -> Option<OsString>) -> bool {
    if cfg!(any(windows, target_os = "macos")) {
        return true;
    }
    let variable = |name: &str| variable(name).filter(|value| !value.is_empty());
    let path = variable("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(PROGRAM).is_file())
        || (has_bus(&variable) && has_portal(&variable))
}

fn has_bus(variable: &impl Fn(&str) -> Option<OsString>) -> bool {
    let own = variable("XDG_RUNTIME_DIR").map(|folder| PathBuf::from(folder).join("bus"));
    variable("DBUS_SESSION_BUS_ADDRESS").is_some() || own.is_some_and(|bus| bus.exists())
}

fn has_portal(variable: &impl Fn(&str) -> Option<OsString>) -> bool {
    let home = variable("HOME").map(|home| PathBuf::from(home).join(".local/share"));
    let home = variable("XDG_DATA_HOME").map(PathBuf::from).or(home);
    let all = variable("XDG_DATA_DIRS").unwrap_or_else(|| "/usr/local/share:/usr/share".into());
    let folders: Vec<PathBuf> = home
        .into_iter()
        .chain(std::env::split_paths(&all))
        .collect();
    folders.iter().any(|folder| folder.join(SERVICE).is_file())
        && folders
            .iter()
            .any(|folder| has_chooser(folder.join(BACKENDS)))
}

fn has_chooser(folder: PathBuf) -> bool {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files = entries.filter_map(|entry| std::fs::read_to_string(entry.path()).ok());
    files.any(|text| text.contains(CHOOSER))
}
