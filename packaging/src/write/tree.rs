//! The files of a package, before any format.

use crate::write::content::Content;
use crate::write::refusal::PackRefusal;
use std::collections::BTreeSet;
use std::collections::btree_map::{BTreeMap, Entry as Slot};

#[cfg(test)]
mod tests;

/// Octets of a path: what the oldest format has room for, with a folder above it.
const MAX_PATH: usize = 200;
/// Octets of all files together: below 2³¹, so that no field of a format overflows.
const MAX_BYTES: usize = 1 << 30;
const MAX_ENTRIES: usize = 4096;

/// What stands at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A file.
    File {
        /// What is in it.
        content: Content,
        /// Whether it is a program.
        executable: bool,
    },
    /// A symbolic link.
    Link {
        /// Where it leads, from its folder.
        to: String,
    },
}

impl Entry {
    /// Permissions and kind, as `stat` says them.
    pub(crate) fn mode(&self) -> u16 {
        match self {
            Entry::File {
                executable: true, ..
            } => 0o100_755,
            Entry::File { .. } => 0o100_644,
            Entry::Link { .. } => 0o120_777,
        }
    }

    /// What an archive holds of it: a link's target is its content.
    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Entry::File { content, .. } => content.bytes(),
            Entry::Link { to } => to.as_bytes(),
        }
    }
}

/// Permissions and kind of every folder.
pub(crate) const FOLDER_MODE: u16 = 0o040_755;

/// Files and links by their path; folders are where something stands in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    entries: BTreeMap<String, Entry>,
    bytes: usize,
}

impl Tree {
    /// Nothing.
    pub fn new() -> Tree {
        Tree::default()
    }

    /// Adds a file.
    pub fn file(
        &mut self,
        path: &str,
        bytes: impl Into<Vec<u8>>,
        executable: bool,
    ) -> Result<(), PackRefusal> {
        let content = Content::from(bytes.into());
        self.add(
            path,
            Entry::File {
                content,
                executable,
            },
        )
    }

    /// Adds a link to something in the tree.
    pub fn link(&mut self, path: &str, to: &str) -> Result<(), PackRefusal> {
        if !stays_inside(path, to) {
            return Err(PackRefusal::Link(path.to_owned()));
        }
        self.add(path, Entry::Link { to: to.to_owned() })
    }

    /// Adds all of another tree, below a folder.
    pub fn graft(&mut self, folder: &str, other: &Tree) -> Result<(), PackRefusal> {
        for (path, entry) in other.entries() {
            self.add(&format!("{folder}/{path}"), entry.clone())?;
        }
        Ok(())
    }

    fn add(&mut self, path: &str, entry: Entry) -> Result<(), PackRefusal> {
        if !is_plain(path) {
            return Err(PackRefusal::Path(path.to_owned()));
        }
        let below = format!("{path}/");
        let is_folder = self
            .entries
            .range(below.clone()..)
            .next()
            .is_some_and(|(other, _)| other.starts_with(&below));
        if is_folder || folders_of(path).any(|folder| self.entries.contains_key(folder)) {
            return Err(PackRefusal::Clash(path.to_owned()));
        }
        let bytes = self.bytes.saturating_add(entry.bytes().len());
        if bytes > MAX_BYTES || self.entries.len() >= MAX_ENTRIES {
            return Err(PackRefusal::TooLarge);
        }
        match self.entries.entry(path.to_owned()) {
            Slot::Occupied(_) => return Err(PackRefusal::Clash(path.to_owned())),
            Slot::Vacant(slot) => slot.insert(entry),
        };
        self.bytes = bytes;
        Ok(())
    }

    /// What stands at a path.
    pub fn get(&self, path: &str) -> Option<&Entry> {
        self.entries.get(path)
    }

    /// All files and links, sorted by path.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries
            .iter()
            .map(|(path, entry)| (path.as_str(), entry))
    }

    /// All folders, sorted, each after the one it stands in.
    pub fn folders(&self) -> BTreeSet<&str> {
        self.entries
            .keys()
            .flat_map(|path| folders_of(path))
            .collect()
    }

    /// Folders (without an entry), files and links, sorted by path: a folder comes before what stands in it.
    pub(crate) fn walk(&self) -> impl Iterator<Item = (&str, Option<&Entry>)> {
        let folders = self.folders().into_iter().map(|path| (path, None));
        let mut all: BTreeMap<&str, Option<&Entry>> = folders.collect();
        all.extend(self.entries().map(|(path, entry)| (path, Some(entry))));
        all.into_iter()
    }
}

/// The folders that a path stands in, the nearest last.
fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').filter_map(|(at, _)| path.get(..at))
}

/// The last part of a path, and the folder it stands in (empty at the top).
pub(crate) fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or(("", path))
}

/// Whether every system takes the path for the same one.
fn is_plain(path: &str) -> bool {
    path.len() <= MAX_PATH && path.split('/').all(is_plain_name)
}

fn is_plain_name(name: &str) -> bool {
    !matches!(name, "" | "." | "..")
        && !name.starts_with(' ')
        && !name.ends_with([' ', '.'])
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || " ._-+@()~,".contains(c))
}

/// Whether a link's target is a plain relative path that does not climb out of the tree.
fn stays_inside(path: &str, to: &str) -> bool {
    let mut rest = to;
    let mut depth = path.matches('/').count();
    while let Some(after) = rest.strip_prefix("../") {
        let Some(above) = depth.checked_sub(1) else {
            return false;
        };
        depth = above;
        rest = after;
    }
    is_plain(rest)
}

/// A length as formats write it; [`MAX_BYTES`] keeps it small.
pub(crate) fn length(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
