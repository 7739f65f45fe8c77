//! `team.md` beside the outline of RFC 2350, Appendix D.

use super::say;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::published::Files;
use crate::team::Team;
use std::collections::BTreeSet;

/// The items of the outline. Headings are in the team's languages; the numbers are the same in all.
const ITEMS: &[(&str, &str)] = &[
    ("1", "Document Information"),
    ("1.1", "Date of Last Update"),
    ("1.2", "Distribution List for Notifications"),
    ("1.3", "Locations where this Document May Be Found"),
    ("2", "Contact Information"),
    ("2.1", "Name of the Team"),
    ("2.2", "Address"),
    ("2.3", "Time Zone"),
    ("2.4", "Telephone Number"),
    ("2.5", "Facsimile Number"),
    ("2.6", "Other Telecommunication"),
    ("2.7", "Electronic Mail Address"),
    ("2.8", "Public Keys and Other Encryption Information"),
    ("2.9", "Team Members"),
    ("2.10", "Other Information"),
    ("2.11", "Points of Customer Contact"),
    ("3", "Charter"),
    ("3.1", "Mission Statement"),
    ("3.2", "Constituency"),
    ("3.3", "Sponsorship and/or Affiliation"),
    ("3.4", "Authority"),
    ("4", "Policies"),
    ("4.1", "Types of Incidents and Level of Support"),
    (
        "4.2",
        "Co-operation, Interaction and Disclosure of Information",
    ),
    ("4.3", "Communication and Authentication"),
    ("5", "Services"),
    ("5.1", "Incident Response"),
    ("5.1.1", "Incident Triage"),
    ("5.1.2", "Incident Coordination"),
    ("5.1.3", "Incident Resolution"),
    ("5.2", "Proactive Activities"),
    ("6", "Incident Reporting Forms"),
    ("7", "Disclaimers"),
];

pub(super) fn all(team: &Team, files: &Files) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for tag in &team.languages {
        let path = format!("locales/{tag}/team.md");
        let text = files.get(&path).and_then(|b| std::str::from_utf8(b).ok());
        let Some(text) = text else { continue };
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let there: BTreeSet<&str> = text.lines().filter_map(number).collect();
        for (number, title) in ITEMS.iter().filter(|(number, _)| !there.contains(number)) {
            let section = format!("{number} {title}");
            let pairs = [("section", &*section)];
            let place = Place::file(&path);
            found.push(say(Severity::Warning, place, "section-missing", pairs));
        }
    }
    found
}

/// The number that a heading begins with: `2.10` of `## 2.10. Other`.
fn number(line: &str) -> Option<&str> {
    let heading = line.strip_prefix('#')?.trim_start_matches('#').trim_start();
    let end = heading.find(|c: char| !c.is_ascii_digit() && c != '.');
    let number = heading.get(..end.unwrap_or(heading.len()))?;
    Some(number.trim_end_matches('.')).filter(|number| !number.is_empty())
}
