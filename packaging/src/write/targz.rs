//! A .tar.gz to unpack anywhere.

use crate::write::package::Package;
use crate::write::refusal::PackRefusal;
use crate::write::tar;
use crate::write::tree::Tree;

#[cfg(test)]
mod tests;

/// The tree in one top folder, `NAME-VERSION`.
pub fn write(package: &Package, tree: &Tree) -> Result<Vec<u8>, PackRefusal> {
    package.check()?;
    let top = format!("{}-{}/", package.name, package.version);
    Ok(tar::tar_gz(tree, &top, package.epoch))
}
