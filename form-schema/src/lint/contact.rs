//! How a team says it can be reached.

use super::say;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::team::Team;

/// Telephone numbers that a reporter in another country does not know how to dial.
pub(super) fn all(team: &Team) -> Vec<Diagnostic> {
    let contact = &team.contact;
    let numbers = [
        ("telephone", Some(&contact.telephone)),
        ("emergency", contact.emergency.as_ref()),
        ("facsimile", contact.facsimile.as_ref()),
    ];
    let is_national = |number: &&String| !number.trim_start().starts_with('+');
    let national = numbers.into_iter().filter_map(|(key, number)| {
        let number = number.filter(is_national)?;
        let place = Place::item("team.toml", &format!("contact.{key}"));
        let pairs = [("number", number.as_str())];
        Some(say(Severity::Warning, place, "telephone-national", pairs))
    });
    national.collect()
}
