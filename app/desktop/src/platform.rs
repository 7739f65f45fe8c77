//! What the window needs of the machine, looked at before it is opened: the libraries below are loaded at
//! run time, and some of the loaders panic when one is missing.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Why no window can open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Neither Wayland nor X11 is there.
    Display,
    /// Libraries are missing: each file name with the Debian package that has it, none of them empty.
    Libraries(Vec<(&'static str, &'static str)>),
}

/// (library, Debian package) that a window on X11 needs.
const X11: &[(&str, &str)] = &[
    ("libX11.so.6", "libx11-6"),
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libxcb.so.1", "libxcb1"),
    ("libXcursor.so.1", "libxcursor1"),
    ("libXi.so.6", "libxi6"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
];
/// The same on Wayland.
const WAYLAND: &[(&str, &str)] = &[
    ("libwayland-client.so.0", "libwayland-client0"),
    ("libwayland-egl.so.1", "libwayland-egl1"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
];
/// One of these draws; the first has its Debian package, and a second one whose drivers it loads.
const OPENGL: [&str; 2] = ["libEGL.so.1", "libGL.so.1"];
const DRAWING: [(&str, &str); 2] = [("libEGL.so.1", "libegl1"), ("Mesa", "libgl1-mesa-dri")];

/// Looks at this machine. Only Linux and the BSDs can lack anything.
pub fn check() -> Result<(), Missing> {
    if cfg!(any(windows, target_os = "macos")) {
        return Ok(());
    }
    check_in(Path::new("/"), &|name| std::env::var_os(name))
}

/// Looks at the machine whose root directory is `root` and whose environment is `env`.
pub fn check_in(root: &Path, env: &dyn Fn(&str) -> Option<OsString>) -> Result<(), Missing> {
    let set = |name| env(name).is_some_and(|value| !value.is_empty());
    let wayland = set("WAYLAND_DISPLAY") || set("WAYLAND_SOCKET");
    if !wayland && !set("DISPLAY") {
        return Err(Missing::Display);
    }
    // Systems that keep libraries in a store and find them by paths inside the program.
    if root.join("nix/store").is_dir() || root.join("gnu/store").is_dir() {
        return Ok(());
    }
    let libraries = Libraries::of(root, env);
    let wanted = if wayland { WAYLAND } else { X11 };
    let lacking = wanted
        .iter()
        .filter(|(library, _)| !libraries.have(library));
    let mut lacking: Vec<_> = lacking.copied().collect();
    if !OPENGL.iter().any(|library| libraries.have(library)) {
        lacking.extend(DRAWING);
    }
    if lacking.is_empty() {
        Ok(())
    } else {
        Err(Missing::Libraries(lacking))
    }
}

/// Where the loader of dynamic libraries looks (ld.so(8)).
struct Libraries {
    folders: BTreeSet<PathBuf>,
    /// `/etc/ld.so.cache`: file names end with a zero octet in it.
    cache: Vec<u8>,
}

impl Libraries {
    fn of(root: &Path, env: &dyn Fn(&str) -> Option<OsString>) -> Libraries {
        let mut folders = BTreeSet::new();
        if let Some(path) = env("LD_LIBRARY_PATH") {
            folders.extend(std::env::split_paths(&path).filter(|p| !p.as_os_str().is_empty()));
        }
        let triplet = format!("{}-linux-gnu", std::env::consts::ARCH);
        for base in [
            "lib",
            "usr/lib",
            "lib64",
            "usr/lib64",
            "usr/local/lib",
            "app/lib",
        ] {
            folders.insert(root.join(base));
            folders.insert(root.join(base).join(&triplet));
        }
        configured(root, &root.join("etc/ld.so.conf"), 0, &mut folders);
        let cache = std::fs::read(root.join("etc/ld.so.cache")).unwrap_or_default();
        Libraries { folders, cache }
    }

    fn have(&self, library: &str) -> bool {
        let ended: Vec<u8> = library.bytes().chain([0]).collect();
        self.cache.windows(ended.len()).any(|w| w == ended)
            || self
                .folders
                .iter()
                .any(|folder| folder.join(library).exists())
    }
}

/// Folders named in an `ld.so.conf`, whose `include` lines name folders of more of them.
fn configured(root: &Path, file: &Path, depth: u8, folders: &mut BTreeSet<PathBuf>) {
    let Ok(text) = std::fs::read_to_string(file) else {
        return;
    };
    for line in text
        .lines()
        .map(|l| l.split('#').next().unwrap_or_default().trim())
    {
        if let Some(pattern) = line.strip_prefix("include ") {
            let Some(folder) = Path::new(pattern.trim()).parent() else {
                continue;
            };
            let folder = inside(root, folder);
            let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
            for file in files.filter(|_| depth < 4) {
                configured(root, &file.path(), depth + 1, folders);
            }
        } else if !line.is_empty() {
            folders.insert(inside(root, Path::new(line)));
        }
    }
}

fn inside(root: &Path, path: &Path) -> PathBuf {
    root.join(path.strip_prefix("/").unwrap_or(path))
}

#[cfg(test)]
mod tests;
