//! What is said of one file only because another could not be read: to mend the other mends it.

use super::Reading;
use crate::diagnostic::Diagnostic;

impl Reading {
    /// Whether a finding says no more than that something is missing which stands in a file of [`Reading::unread`].
    pub fn follows(&self, found: &Diagnostic) -> bool {
        let arg = |name: &str| found.args.get(name).map(String::as_str).unwrap_or_default();
        match found.code {
            "list-unknown" => {
                let list = arg("list");
                self.lost(
                    "lists/",
                    list.split_once('@').map_or(list, |(name, _)| name),
                )
            }
            "form-unknown" => self.lost("forms/", arg("form")),
            "severity-unknown" => self.unread.iter().any(|path| path.starts_with("forms/")),
            _ => false,
        }
    }

    /// Whether the file of this name in a folder could not be read, or one of another name that claims it.
    fn lost(&self, folder: &str, name: &str) -> bool {
        let of_name = |path: &String| {
            let stem = path
                .strip_prefix(folder)
                .and_then(|rest| rest.strip_suffix(".toml"));
            stem == Some(name)
        };
        let claims = |d: &Diagnostic| {
            d.code == "name-not-file"
                && d.place.file.starts_with(folder)
                && d.args.get("name").is_some_and(|claimed| claimed == name)
        };
        self.unread.iter().any(of_name) || self.found.iter().any(claims)
    }
}
