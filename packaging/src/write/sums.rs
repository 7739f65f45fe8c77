//! The list that `sha256sum --check` reads.

use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

#[cfg(test)]
mod tests;

/// A line for each file, sorted by name.
pub fn write<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> String {
    let files: BTreeMap<&str, &[u8]> = files.into_iter().collect();
    let line = |(name, bytes)| format!("{}  {name}\n", sha256(bytes));
    files.into_iter().map(line).collect()
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
