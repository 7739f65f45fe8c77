//! Debian's .deb. It has no maintainer scripts: menus, file types and icons are brought up to date by the triggers of
//! desktop-file-utils, shared-mime-info and hicolor-icon-theme.

use crate::write::package::{Architecture, Package, wrap};
use crate::write::refusal::PackRefusal;
use crate::write::sums::hex;
use crate::write::tar;
use crate::write::tree::{Entry, Tree};
use md5::{Digest, Md5};

#[cfg(test)]
mod tests;

/// Our revision of the packaging: below `1`, so that a package that Debian makes itself of the same version goes first.
const REVISION: &str = "0team1";

/// A .deb of a tree whose root is the system's (`usr/bin/…`).
pub fn write(package: &Package, tree: &Tree) -> Result<Vec<u8>, PackRefusal> {
    package.check()?;
    let mut control = Tree::new();
    control.file("control", fields(package, tree).into_bytes(), false)?;
    control.file("md5sums", md5sums(tree).into_bytes(), false)?;
    let epoch = package.epoch;
    let members = [
        ("debian-binary", b"2.0\n".to_vec()),
        ("control.tar.gz", tar::tar_gz(&control, "./", epoch)),
        ("data.tar.gz", tar::tar_gz(tree, "./", epoch)),
    ];
    let mut deb = b"!<arch>\n".to_vec();
    for (name, bytes) in members {
        let length = bytes.len();
        deb.extend(
            format!("{name:<16}{epoch:<12}0     0     100644  {length:<10}`\n").into_bytes(),
        );
        deb.extend(bytes);
        if length % 2 == 1 {
            deb.push(b'\n');
        }
    }
    Ok(deb)
}

/// `NAME_VERSION_ARCHITECTURE.deb`.
pub fn file_name(package: &Package) -> String {
    let architecture = architecture(package);
    format!("{}_{}_{architecture}.deb", package.name, version(package))
}

/// The version with the packaging's revision: without one, Debian takes the package for its own.
pub(crate) fn version(package: &Package) -> String {
    format!("{}-{REVISION}", package.version)
}

fn architecture(package: &Package) -> &'static str {
    match package.architecture {
        Architecture::X86_64 => "amd64",
    }
}

fn fields(package: &Package, tree: &Tree) -> String {
    let Package {
        name,
        section,
        maintainer,
        homepage,
        deb,
        ..
    } = package;
    let mut text = format!(
        "Package: {name}\nVersion: {}\nArchitecture: {}\nMaintainer: {maintainer}\nInstalled-Size: {}\n",
        version(package),
        architecture(package),
        installed_size(tree)
    );
    for (field, others) in [("Depends", &deb.depends), ("Recommends", &deb.recommends)] {
        if !others.is_empty() {
            text.push_str(&format!("{field}: {}\n", others.join(", ")));
        }
    }
    text.push_str(&format!(
        "Section: {section}\nPriority: optional\nHomepage: {homepage}\n"
    ));
    text.push_str(&format!("Description: {}\n", package.summary));
    for (at, paragraph) in package.paragraphs().enumerate() {
        if at > 0 {
            text.push_str(" .\n");
        }
        for line in wrap(&paragraph, 76) {
            // A line that begins with a full stop would be an instruction; one that is set in is only shown.
            let lead = if line.starts_with('.') { "  " } else { " " };
            text.push_str(&format!("{lead}{line}\n"));
        }
    }
    text
}

/// In units of 1024 octets, as `dpkg-gencontrol` counts: every file rounded up, one for everything else.
fn installed_size(tree: &Tree) -> usize {
    tree.walk()
        .map(|(_, entry)| match entry {
            Some(Entry::File { content, .. }) => content.bytes().len().div_ceil(1024),
            _ => 1,
        })
        .sum()
}

fn md5sums(tree: &Tree) -> String {
    tree.entries()
        .filter_map(|(path, entry)| match entry {
            Entry::File { content, .. } => {
                Some(format!("{}  {path}\n", hex(&Md5::digest(content.bytes()))))
            }
            Entry::Link { .. } => None,
        })
        .collect()
}
