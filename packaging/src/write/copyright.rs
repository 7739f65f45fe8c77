//! Who holds the rights, and under which terms: Debian's machine-readable copyright file (DEP-5).

use crate::write::package::Person;
use crate::write::refusal::PackRefusal;

#[cfg(test)]
mod tests;

/// Whose work a package is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copyright {
    /// Name of the work.
    pub name: String,
    /// Whom to ask.
    pub contact: Person,
    /// Where the source is.
    pub source: String,
    /// What is whose; the first for `*`.
    pub parts: Vec<Part>,
    /// The texts of the licences that the parts name.
    pub licences: Vec<Licence>,
}

/// Files of one holder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Patterns.
    pub files: String,
    /// Years and holders, a line each.
    pub holders: Vec<String>,
    /// Expression of short names: `MIT or Apache-2.0`.
    pub licence: String,
}

/// A licence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Licence {
    /// Short name.
    pub name: String,
    /// Its text, or where Debian keeps it.
    pub text: String,
}

/// The file `usr/share/doc/NAME/copyright`.
pub fn write(copyright: &Copyright) -> Result<String, PackRefusal> {
    let Copyright {
        name,
        contact,
        source,
        parts,
        licences,
    } = copyright;
    let lines = parts
        .iter()
        .flat_map(|part| part.holders.iter().chain([&part.files, &part.licence]))
        .chain(licences.iter().map(|licence| &licence.name))
        .chain([name, source, &contact.name, &contact.mail]);
    if lines
        .into_iter()
        .any(|line| line.trim().is_empty() || line.contains(char::is_control))
    {
        return Err(PackRefusal::Field("copyright"));
    }
    let mut text = format!(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: {name}\n\
         Upstream-Contact: {contact}\nSource: {source}\n"
    );
    for part in parts {
        let holders = part.holders.join("\n           ");
        text.push_str(&format!(
            "\nFiles: {}\nCopyright: {holders}\nLicense: {}\n",
            part.files, part.licence
        ));
    }
    for licence in licences {
        text.push_str(&format!("\nLicense: {}\n", licence.name));
        for line in licence
            .text
            .trim_matches(['\n', '\r'])
            .lines()
            .map(printable)
        {
            let line = line.trim_end();
            text.push_str(&format!(" {}\n", if line.is_empty() { "." } else { line }));
        }
    }
    Ok(text)
}

/// Licences as they are handed down have form feeds and tabs.
fn printable(line: &str) -> String {
    line.replace('\t', "    ").replace(char::is_control, "")
}
