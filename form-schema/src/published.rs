//! The files of a bundle read as what they say, and the structural lint. Verification of the signature is
//! `tocsin-core`'s; this module is handed files that were verified, or an author's folder to check.

mod follows;
mod lint;

use crate::diagnostic::{Diagnostic, Severity, bounded};
use crate::form::{self, Form};
use crate::id::Id;
use crate::kind::Kind;
use crate::list::{self, List};
use crate::team::{self, Mail, Team};
use std::collections::{BTreeMap, BTreeSet};

pub use crate::source::MAX_TOML;

/// The files of a bundle: path (`forms/incident.toml`) → bytes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// What the files say.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// `team.toml`.
    pub team: Team,
    /// `forms/*.toml`.
    pub forms: BTreeMap<Id, Form>,
    /// `lists/*.toml` and the shipped lists that the forms use.
    pub lists: Vec<List>,
}

impl Published {
    /// The forms in the order in which they are offered: that of `team.toml`, then by ID.
    pub fn offered(&self) -> Vec<&Form> {
        let named = self.team.forms.iter().filter_map(|id| self.forms.get(id));
        let others = self.forms.values();
        let others = others.filter(|form| !self.team.forms.contains(&form.id));
        named.chain(others).collect()
    }

    /// Where reports of a form go: what the form says, else the team. A form that is not there has nothing of its own.
    pub fn mail(&self, form: &Id) -> Mail {
        let mut mail = self.team.mail.clone();
        if let Some(own) = self.forms.get(form).map(|form| &form.mail) {
            if !own.to.is_empty() {
                mail.to.clone_from(&own.to);
            }
            if let Some(subject) = &own.subject {
                mail.subject.clone_from(subject);
            }
            mail.keys.clone_from(&own.keys);
        }
        mail
    }
}

/// Reads a bundle's files. The second part has every mistake and warning, sorted by place; the first is there
/// when no diagnostic is an error.
pub fn read(files: &Files) -> (Option<Published>, Vec<Diagnostic>) {
    judged(study(files))
}

fn judged(reading: Reading) -> (Option<Published>, Vec<Diagnostic>) {
    let Reading {
        team,
        forms,
        lists,
        found,
        ..
    } = reading;
    let failed = found.iter().any(|d| d.severity == Severity::Error);
    let published = team
        .filter(|_| !failed)
        .map(|team| Published { team, forms, lists });
    (published, found)
}

/// Mistakes that a file has only because others are not there.
const OF_ABSENCE: &[&str] = &[
    "file-missing",
    "no-encryption-key",
    "no-forms",
    "language-missing",
    "form-unknown",
    "mail-key-unknown",
    "logo-missing",
    "severity-unknown",
];

/// Reads the files of a bundle that go along with a report: `team.toml`, one form, the lists, some languages. What is
/// wrong only because the others stayed behind is no mistake; otherwise as [`read`].
pub fn read_part(files: &Files) -> (Option<Published>, Vec<Diagnostic>) {
    let mut reading = study(files);
    (reading.found).retain(|mistake| !OF_ABSENCE.contains(&mistake.code));
    judged(reading)
}

/// What could be made out of an author's folder, in spite of mistakes: enough to look for more of them, never to be
/// shown to a reporter.
pub struct Reading {
    /// `team.toml`, when everything that it needs is there.
    pub team: Option<Team>,
    /// The forms, without the fields and rules that are wrong.
    pub forms: BTreeMap<Id, Form>,
    /// As in [`Published`].
    pub lists: Vec<List>,
    /// Every mistake and warning, sorted by place.
    pub found: Vec<Diagnostic>,
    /// Paths of the TOML files of which nothing could be made.
    pub unread: BTreeSet<String>,
}

impl Reading {
    /// Where the words begin to be more than may be parsed.
    pub fn too_many_messages(&self) -> Option<&Diagnostic> {
        let told = |d: &&Diagnostic| d.code == "too-many" && d.place.file.ends_with(".ftl");
        self.found.iter().find(told)
    }
}

/// Reads as much of a bundle's files as can be read.
pub fn study(files: &Files) -> Reading {
    let mut found = lint::files(files);
    let mut keep = |diagnostics: Vec<Diagnostic>| found.extend(diagnostics);
    let mut unread = BTreeSet::new();
    let mut team = None;
    if let Some(bytes) = files.get("team.toml") {
        let (read, diagnostics) = team::read::read("team.toml", bytes);
        team = read;
        if team.is_none() {
            unread.insert("team.toml".to_owned());
        }
        keep(diagnostics);
    }
    let mut lists = Vec::new();
    for (file, bytes) in toml_in(files, "lists/") {
        let (read, diagnostics) = list::read(file, bytes);
        keep(diagnostics);
        if let Some(read) = read {
            keep(lint::list_name(file, &read).into_iter().collect());
            lists.push(read);
        } else {
            unread.insert(file.to_owned());
        }
    }
    // After the team's own: a list that a later program ships must not take the place of one already published.
    lists.extend_from_slice(list::shipped());
    let id = team.as_ref().map_or("", |t: &Team| &t.id);
    let mut forms = BTreeMap::new();
    for (file, bytes) in toml_in(files, "forms/") {
        let (read, diagnostics) = form::read::read(file, bytes, id, &lists);
        keep(diagnostics);
        match read {
            Some(form) => {
                forms.insert(form.id.clone(), form);
            }
            None => {
                unread.insert(file.to_owned());
            }
        }
    }
    let used = used_lists(&forms);
    lists.retain(|list| {
        used.contains(&list.reference()) || files.contains_key(&format!("lists/{}.toml", list.name))
    });
    if let Some(team) = &team {
        keep(lint::team(team, files, &forms, &lists));
    }
    bounded(&mut found);
    crate::lines::locate(files, &mut found);
    found.sort_by(|a, b| (&a.place, a.code).cmp(&(&b.place, b.code)));
    Reading {
        team,
        forms,
        lists,
        found,
        unread,
    }
}

/// Writes line and columns into the places of diagnostics that name only an item of a file, or only its line.
pub fn locate(files: &Files, found: &mut [Diagnostic]) {
    crate::lines::locate(files, found);
}

fn toml_in<'a>(files: &'a Files, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
    let inside = move |path: &&String| {
        path.strip_prefix(folder)
            .is_some_and(|name| name.ends_with(".toml") && !name.contains('/'))
    };
    files
        .iter()
        .filter(move |(path, _)| inside(path))
        .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
}

/// References of the lists that forms take options from.
fn used_lists(forms: &BTreeMap<Id, Form>) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for field in forms.values().flat_map(Form::all_fields) {
        if let Kind::Choice(options) | Kind::Choices(options) = &field.kind {
            used.insert(options.list.clone());
        }
    }
    used
}

#[cfg(test)]
pub(crate) mod tests;
