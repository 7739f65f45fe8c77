//! What every format says about a package.

use crate::write::refusal::PackRefusal;
use jiff::{Timestamp, Zoned, tz::TimeZone};

#[cfg(test)]
mod tests;

/// What every format says about a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// Lower case letters, digits, `+`, `-`, `.`.
    pub name: String,
    /// The program's version, and the bundle's after a `+`: `0.1.0+7`.
    pub version: String,
    /// One line, without a full stop.
    pub summary: String,
    /// Paragraphs, an empty line between two.
    pub description: String,
    /// Who answers for the package.
    pub maintainer: Person,
    /// Where there is more about it.
    pub homepage: String,
    /// SPDX expression.
    pub licence: String,
    /// Debian's section: `net`.
    pub section: String,
    /// What a .deb needs, as Debian's `Depends` says it.
    pub deb: Relations,
    /// What an .rpm needs, by name.
    pub rpm: Relations,
    /// Seconds since 1970: every time in a package (`SOURCE_DATE_EPOCH`).
    pub epoch: u32,
    /// What it runs on.
    pub architecture: Architecture,
    /// What is new, a line each.
    pub changes: Vec<String>,
}

/// A person, or a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Name.
    pub name: String,
    /// Mail address.
    pub mail: String,
}

impl std::fmt::Display for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} <{}>", self.name, self.mail)
    }
}

/// Other packages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Relations {
    /// It does not start without these.
    pub depends: Vec<String>,
    /// It does less without these.
    pub recommends: Vec<String>,
}

/// What a program runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Architecture {
    /// 64-bit x86.
    X86_64,
}

impl Package {
    /// Refuses what a format could not carry, or would take for another field.
    pub fn check(&self) -> Result<(), PackRefusal> {
        let person = &self.maintainer;
        let relations = [
            &self.deb.depends,
            &self.deb.recommends,
            &self.rpm.depends,
            &self.rpm.recommends,
        ];
        let holds = [
            ("name", is_name(&self.name)),
            ("version", is_version(&self.version)),
            ("summary", is_line(&self.summary)),
            ("description", is_text(&self.description)),
            (
                "maintainer",
                is_line(&person.name) && !person.name.contains(['<', '>', ',']),
            ),
            (
                "mail",
                is_word(&person.mail) && !person.mail.contains(['<', '>', ',']),
            ),
            ("homepage", is_word(&self.homepage)),
            ("licence", is_line(&self.licence)),
            ("section", is_word(&self.section)),
            (
                "relations",
                relations.into_iter().flatten().all(|r| is_line(r)),
            ),
            (
                "rpm relations",
                [&self.rpm.depends, &self.rpm.recommends]
                    .into_iter()
                    .flatten()
                    .all(|r| is_word(r)),
            ),
            (
                "changes",
                !self.changes.is_empty() && self.changes.iter().all(|c| is_line(c)),
            ),
        ];
        match holds.into_iter().find(|(_, holds)| !holds) {
            Some((field, _)) => Err(PackRefusal::Field(field)),
            None => Ok(()),
        }
    }

    /// The time of everything in the package.
    pub(crate) fn time(&self) -> Zoned {
        Timestamp::constant(0, 0)
            .saturating_add(jiff::SignedDuration::from_secs(self.epoch.into()))
            .unwrap_or(Timestamp::UNIX_EPOCH)
            .to_zoned(TimeZone::UTC)
    }

    /// The paragraphs of the description, each in one line.
    pub(crate) fn paragraphs(&self) -> impl Iterator<Item = String> {
        self.description.split("\n\n").filter_map(|paragraph| {
            let words: Vec<&str> = paragraph.split_whitespace().collect();
            (!words.is_empty()).then(|| words.join(" "))
        })
    }
}

/// Lines of at most so many characters; a longer word stands alone.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn is_name(name: &str) -> bool {
    name.len() >= 2
        && name.len() <= 60
        && name.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "+-.".contains(c))
}

/// No `-`: what follows one is the packaging's revision.
fn is_version(version: &str) -> bool {
    version.len() <= 60
        && version.starts_with(|c: char| c.is_ascii_digit())
        && version
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+.~".contains(c))
}

fn is_line(text: &str) -> bool {
    is_text(text) && !text.contains('\n') && text.trim() == text
}

fn is_text(text: &str) -> bool {
    !text.trim().is_empty()
        && text.len() <= 8192
        && !text.chars().any(|c| c.is_control() && c != '\n')
}

fn is_word(text: &str) -> bool {
    is_line(text) && !text.contains(char::is_whitespace)
}
