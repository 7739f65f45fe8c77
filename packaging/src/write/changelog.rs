//! What is new, as Debian writes it.

use crate::write::deb;
use crate::write::gzip::gzip_text;
use crate::write::package::{Package, wrap};
use crate::write::refusal::PackRefusal;
use crate::write::tree::Tree;

#[cfg(test)]
mod tests;

/// Adds `usr/share/doc/NAME/changelog.Debian.gz`.
pub fn add(package: &Package, tree: &mut Tree) -> Result<(), PackRefusal> {
    package.check()?;
    let path = format!("usr/share/doc/{}/changelog.Debian.gz", package.name);
    tree.file(&path, gzip_text(&text(package)), false)
}

/// Adds `usr/share/man/man1/PROGRAM.1.gz`.
pub fn add_manual(program: &str, manual: &str, tree: &mut Tree) -> Result<(), PackRefusal> {
    let path = format!("usr/share/man/man1/{program}.1.gz");
    tree.file(&path, gzip_text(manual), false)
}

fn text(package: &Package) -> String {
    let version = deb::version(package);
    let mut text = format!("{} ({version}) unstable; urgency=medium\n\n", package.name);
    for change in &package.changes {
        for (at, line) in wrap(change, 74).iter().enumerate() {
            let lead = if at == 0 { "  * " } else { "    " };
            text.push_str(&format!("{lead}{line}\n"));
        }
    }
    let time = package
        .time()
        .strftime("%a, %d %b %Y %H:%M:%S +0000")
        .to_string();
    text.push_str(&format!("\n -- {}  {time}\n", package.maintainer));
    text
}
