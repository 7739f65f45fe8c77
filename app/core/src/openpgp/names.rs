//! Names of the members of a sealed report: what sealing writes is what opening takes.

use crate::received::FORM;
use std::collections::BTreeSet;

/// Names that were taken, without regard to case: two that differ only there would meet in one file on some systems.
#[derive(Default)]
pub struct Names(BTreeSet<String>);

impl Names {
    /// Takes a name; `false` where it may not stand in a report, or meets another.
    pub fn take(&mut self, name: &str) -> bool {
        let lower = name.to_ascii_lowercase();
        name_allowed(name) && !is_device(name) && self.is_fresh(&lower) && self.0.insert(lower)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether no member has this name, and none is a folder of another.
    fn is_fresh(&self, name: &str) -> bool {
        let below = format!("{name}/");
        let mut folders = name.match_indices('/').filter_map(|(at, _)| name.get(..at));
        let mut inside = self.0.range(below.clone()..);
        !self.0.contains(name)
            && !folders.any(|folder| self.0.contains(folder))
            && !inside.next().is_some_and(|other| other.starts_with(&below))
    }
}

/// Whether a member's path may stand in a sealed report: relative, plain, the same on every system.
pub fn name_allowed(name: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && !part.starts_with(['.', '-'])
            && !part.ends_with('.')
            && part
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
    };
    name.len() <= 200 && name.split('/').all(part)
}

/// Whether Windows takes a part of the path for a device, whatever its ending. The team gave its own files their names.
pub fn is_device(name: &str) -> bool {
    let device = |part: &str| {
        let stem = part.split('.').next().unwrap_or_default();
        let stem = stem.to_ascii_lowercase();
        let numbered = ["com", "lpt"]
            .iter()
            .find_map(|port| stem.strip_prefix(port));
        matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
            || numbered.is_some_and(|n| n.len() == 1 && n.starts_with(|c: char| c.is_ascii_digit()))
    };
    !name.starts_with(FORM) && name.split('/').any(device)
}
