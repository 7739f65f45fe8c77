//! `team open --redact`: a copy for passing on, in every form that the report is written in.

use crate::files;
use crate::refuse::Refused;
use std::fs::{self, File};
use std::path::Path;
use tocsin_core::job::Progress;
use tocsin_core::openpgp::open::OpenRefusal;
use tocsin_core::openpgp::seal::{Content, hash_file};
use tocsin_core::report::fact::Fact;
use tocsin_core::report::redact::{Passing, redact};
use tocsin_core::report::{Report, renditions};
use tocsin_form_schema::container::sha256;
use tocsin_form_schema::kind::Typed;

/// Where the copy lies below the opened report.
pub const FOLDER: &str = "copy";

/// Writes the copy below `folder`, where the members of the report are, with a MANIFEST of its own; gives it back.
pub fn write(report: &Report, passing: &Passing, folder: &Path) -> Result<Report, Refused> {
    let copy = redact(report, passing, |piece, sought| {
        let path = folder.join(&piece.member);
        let held = File::open(&path).and_then(|file| sought.held_in_file(file));
        held.map_err(|e| Refused::file(&path, &e))
    })?;
    let out = folder.join(FOLDER);
    // What somebody sealed under its name would pass for a part of it.
    if out.exists() {
        return Err(OpenRefusal::Member(FOLDER.to_owned()).into());
    }
    let made = |path: &Path| fs::create_dir_all(path).map_err(|e| Refused::file(path, &e));
    made(&out)?;
    let mut manifest = String::new();
    let mut list = |hash: &str, name: &str| manifest.push_str(&format!("{hash}  {name}\n"));
    for member in renditions(&copy) {
        if let Content::Bytes(bytes) = &member.content {
            files::write_private(&out.join(&member.name), bytes)?;
            list(&sha256(bytes), &member.name);
        }
    }
    for piece in &copy.evidence {
        let (from, to) = (folder.join(&piece.member), out.join(&piece.member));
        made(&out.join("evidence"))?;
        fs::copy(&from, &to).map_err(|e| Refused::file(&from, &e))?;
        let (_, digest) = hash_file(&to, &Progress::default())?;
        let hex: String = digest.iter().map(|octet| format!("{octet:02x}")).collect();
        list(&hex, &piece.member);
    }
    files::write_private(&out.join("MANIFEST"), manifest.as_bytes())?;
    Ok(copy)
}

/// The answers that say who may be told, and those that do not allow something to be passed on.
pub fn limits(report: &Report) -> Vec<&Fact> {
    let is = |fact: &&Fact| {
        let yes = matches!(fact.value, Typed::Flag(true)) || fact.canonical() == "yes";
        match fact.meaning() {
            "disclosure.allowed" => true,
            // The copy is marked by it.
            "disclosure.tlp" => false,
            "contact.may_pass_on" => !yes,
            other => other.starts_with("disclosure.") && !yes,
        }
    };
    report.facts.iter().filter(is).collect()
}
