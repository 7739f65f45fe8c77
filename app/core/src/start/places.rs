//! Where programs are on this machine. Looking for them starts none.

use crate::mail::sendmail;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// What differs between systems.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Linux and its like: programs are in PATH, `xdg-open` knows what they are for.
    Desktop,
    /// macOS: programs are in `Applications`, `open` knows what they are for.
    Mac,
    /// Windows: programs are in `Program Files`.
    Windows,
}

impl System {
    /// This one.
    pub fn this() -> System {
        if cfg!(windows) {
            System::Windows
        } else if cfg!(target_os = "macos") {
            System::Mac
        } else {
            System::Desktop
        }
    }
}

/// Where programs are.
#[derive(Clone, Debug)]
pub struct Places {
    /// Of which system.
    pub system: System,
    /// The folders of PATH.
    pub path: Vec<PathBuf>,
    /// The folders that programs are installed into: `Applications`, `Program Files`.
    pub installed: Vec<PathBuf>,
}

impl Places {
    /// Of this machine and this process.
    pub fn here() -> Places {
        let folder = |name| std::env::var_os(name).map(PathBuf::from);
        let system = System::this();
        let installed = match system {
            System::Desktop => Vec::new(),
            System::Mac => {
                let own = folder("HOME").map(|home| home.join("Applications"));
                let all = [PathBuf::from("/Applications")];
                all.into_iter().chain(own).collect()
            }
            System::Windows => {
                let names = ["ProgramW6432", "ProgramFiles", "ProgramFiles(x86)"];
                names.into_iter().filter_map(folder).collect()
            }
        };
        let path = std::env::var_os("PATH").unwrap_or_default();
        Places {
            system,
            path: std::env::split_paths(&path).collect(),
            installed,
        }
    }

    /// A program of PATH. A folder that is named from wherever this process happens to be does not count.
    pub fn in_path(&self, name: &str) -> Option<PathBuf> {
        let folders = self.path.iter().filter(|folder| folder.is_absolute());
        first(folders.map(|folder| folder.join(name)))
    }

    /// A program by its path, with `/`, in one of the folders that programs are installed into.
    pub fn installed(&self, inside: &str) -> Option<PathBuf> {
        let place = |folder: &PathBuf| {
            inside
                .split('/')
                .fold(folder.clone(), |at, part| at.join(part))
        };
        first(self.installed.iter().map(place))
    }

    /// What opens an address or a file with whichever program the system has for it, as the beginning of an argument vector.
    pub fn opener(&self) -> Option<Vec<OsString>> {
        match self.system {
            System::Desktop => Some(vec![self.in_path("xdg-open")?.into()]),
            System::Mac => Some(vec!["/usr/bin/open".into()]),
            System::Windows => {
                let handler = "url.dll,FileProtocolHandler";
                Some(vec!["rundll32.exe".into(), handler.into()])
            }
        }
    }

    /// What shows a file in the file manager, as an argument vector: selected in its folder, or its folder where no more
    /// can be asked for.
    pub fn revealer(&self, file: &Path) -> Option<Vec<OsString>> {
        let mut argv = self.opener()?;
        match self.system {
            System::Desktop => argv.push(file.parent().unwrap_or(file).into()),
            System::Mac => argv.extend(["-R".into(), file.into()]),
            System::Windows => {
                let mut select = OsString::from("/select,");
                select.push(file);
                argv = vec!["explorer.exe".into(), select];
            }
        }
        Some(argv)
    }
}

fn first(mut places: impl Iterator<Item = PathBuf>) -> Option<PathBuf> {
    places.find(|place| sendmail::test(place).is_ok())
}
