//! Words for the labels of TLP and PAP: the program has its own, and shows no others.

use super::diagnostic;
use crate::translate::messages::entries;
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Severity};
use tocsin_form_schema::published::Files;
use tocsin_i18n::catalogue::markings;

/// Every message of the folder that would give a label another name.
pub(super) fn all(files: &Files, is_published: impl Fn(&str) -> bool) -> Vec<Diagnostic> {
    let markings = markings();
    let words = files.iter().filter(|(path, _)| {
        path.starts_with("locales/") && path.ends_with(".ftl") && is_published(path)
    });
    let mut found = Vec::new();
    for (path, bytes) in words {
        let text = str::from_utf8(bytes).unwrap_or_default();
        for entry in entries(text) {
            if markings.contains(&entry.id) {
                let args = Args::from([("id", entry.id.to_owned())]);
                let code = "check-marking-words";
                found.push(diagnostic(Severity::Error, code, path, entry.id, args));
            }
        }
    }
    found
}
