//! Taking in a draft that was exported elsewhere: the same report goes on here.
//!
//! Nothing of such a file is believed: the team's bundles pass the checks of any bundle, and no file of this machine goes
//! along because a draft from elsewhere names it.

use super::TeamState;
use super::exporting::{DRAFT, FILES, NEWEST, OWN};
use super::opening::{self, Context};
use crate::explain::{Explain, Refusal};
use crate::job::Progress;
use crate::mail::account::Secret;
use crate::openpgp::names::is_device;
use crate::openpgp::open::{Folder, OpenRefusal, Wanted, look_sealed, open_with_passphrase};
use crate::store::StoreRefusal;
use crate::store::draft::{self, Draft, DraftFile};
use crate::store::keyring::Keyring;
use crate::store::vault::Vault;
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tocsin_form_schema::answers::Attachment;
use tocsin_form_schema::diagnostic::Args;

/// What is to be taken in, and how.
pub struct Import {
    /// The exported draft.
    pub file: PathBuf,
    /// Its passphrase.
    pub passphrase: Secret,
    /// A folder for the files that go along, new or empty; without one they stay where they are.
    pub evidence: Option<PathBuf>,
    /// Takes the place of the draft of the same report that is here.
    pub replace: bool,
    /// The passphrase of that one, where the keyring does not open it.
    pub own: Option<Secret>,
}

/// A draft that was taken in and is not kept yet.
pub struct Imported {
    /// Its team.
    pub team: TeamState,
    /// What is kept of it.
    pub draft: Draft,
    /// The draft whose place it takes, open.
    pub here: Option<DraftFile>,
    /// Files that go along and are not here, by name.
    pub missing: Vec<String>,
}

impl Imported {
    /// What is to be told of the files that are not here.
    pub fn elsewhere(&self) -> Option<Refusal> {
        let refusal = || Refusal::of(&ImportRefusal::FilesElsewhere(self.missing.join(", ")));
        (!self.missing.is_empty()).then(refusal)
    }

    /// Keeps it: as the draft whose place it takes is kept, else under a passphrase when one is given, else under the
    /// keyring.
    pub fn keep(
        &self,
        passphrase: Option<&Secret>,
        keyring: Option<&Arc<dyn Keyring>>,
        context: &Context,
    ) -> Result<(), Refusal> {
        let clock = context.clock.as_ref();
        if let Some(here) = &self.here {
            return Ok(here.save(&self.draft, clock)?);
        }
        let id = &self.draft.id;
        let passphrase = passphrase.map(|p| p.0.as_str());
        let vault = Vault::under(id, passphrase, keyring, clock)?;
        let file = DraftFile::create(&context.dirs, id, vault)?;
        Ok(file.save(&self.draft, clock)?)
    }
}

/// Why an exported draft was not taken in. Nothing of it was written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportRefusal {
    /// It is no exported draft.
    #[error("not a draft: {0}")]
    NotADraft(String),
    /// It was altered, cut short, or is nothing that an export writes.
    #[error("damaged: {0}")]
    Damaged(String),
    /// The passphrase is another.
    #[error("passphrase of {0}")]
    Passphrase(String),
    /// The same report is here already.
    #[error("here already")]
    Here {
        /// Its ID.
        draft: String,
        /// When the one here was saved, as it is read.
        here: String,
        /// When that in the file was.
        there: String,
        /// Which is newer: `here`, `file`, or `none`.
        newer: &'static str,
    },
    /// It is here, but these files of it are not.
    #[error("files elsewhere: {0}")]
    FilesElsewhere(String),
}

/// Code of [`ImportRefusal::Here`].
pub(super) const HERE: &str = "import-here";
/// Every code of [`ImportRefusal`].
pub const CODES: &[&str] = &[
    "import-not-a-draft",
    "import-damaged",
    "import-passphrase",
    HERE,
    "import-files-elsewhere",
];

impl Explain for ImportRefusal {
    fn code(&self) -> &'static str {
        match self {
            ImportRefusal::NotADraft(_) => "import-not-a-draft",
            ImportRefusal::Damaged(_) => "import-damaged",
            ImportRefusal::Passphrase(_) => "import-passphrase",
            ImportRefusal::Here { .. } => HERE,
            ImportRefusal::FilesElsewhere(_) => "import-files-elsewhere",
        }
    }

    fn args(&self) -> Args {
        match self {
            ImportRefusal::NotADraft(file)
            | ImportRefusal::Damaged(file)
            | ImportRefusal::Passphrase(file) => Args::from([("file", file.clone())]),
            ImportRefusal::Here {
                draft,
                here,
                there,
                newer,
            } => Args::from([
                ("draft", draft.clone()),
                ("here", here.clone()),
                ("there", there.clone()),
                ("newer", (*newer).to_owned()),
            ]),
            ImportRefusal::FilesElsewhere(files) => Args::from([("files", files.clone())]),
        }
    }
}

const WANTED: Wanted = Wanted {
    read: |name| matches!(name, DRAFT | OWN | NEWEST),
    written: |name| name.starts_with(FILES),
    ours: |name| name == DRAFT,
};

/// What is wrong with the file, before anybody is asked for its passphrase: it is not there, or is no exported draft.
pub fn look(file: &Path) -> Result<(), Refusal> {
    look_sealed(file).map(drop).map_err(told(file))
}

/// Says of which exported draft it is.
fn told(file: &Path) -> impl Fn(OpenRefusal) -> Refusal + Copy {
    let name = || file.display().to_string();
    move |refusal| match refusal {
        OpenRefusal::Passphrase => Refusal::of(&ImportRefusal::Passphrase(name())),
        OpenRefusal::NotSealed => Refusal::of(&ImportRefusal::NotADraft(name())),
        OpenRefusal::Damaged | OpenRefusal::TooLarge(_) | OpenRefusal::Member(_) => {
            Refusal::of(&ImportRefusal::Damaged(name()))
        }
        other => Refusal::of(&other),
    }
}

/// Opens an exported draft and admits its team's bundles. What it says of files on this machine counts for nothing,
/// unless the draft here, whose place it takes, says the same. "I could not check" is to be said again by whoever goes on.
pub fn import(
    import: &Import,
    keyring: Option<&Arc<dyn Keyring>>,
    context: &Context,
    progress: &Progress,
) -> Result<Imported, Refusal> {
    let name = import.file.display().to_string();
    let damaged = || Refusal::of(&ImportRefusal::Damaged(name.clone()));
    let told = told(&import.file);
    let evidence = import.evidence.as_deref().map(std::path::absolute);
    let evidence = evidence
        .transpose()
        .map_err(OpenRefusal::from)
        .map_err(told)?;
    let folder = evidence.as_deref().map(Folder::beside).transpose();
    let folder = folder.map_err(told)?;
    let below = folder.as_ref().map(Folder::members);
    let secret = &import.passphrase.0;
    let opened = open_with_passphrase(&import.file, secret, WANTED, below.clone(), progress);
    let opened = opened.map_err(told)?;

    let json = opened.read.get(DRAFT).ok_or_else(damaged)?;
    let mut draft = draft::from_json(json, &import.file).map_err(|refusal| match refusal {
        StoreRefusal::DraftDamaged => damaged(),
        refusal => refusal.into(),
    })?;
    let files = members(&draft);
    let brought = opened.members.iter().map(|(name, _)| name.as_str());
    let brought: BTreeSet<&str> = brought.filter(|name| name.starts_with(FILES)).collect();
    if !draft::is_id(&draft.id) || !brought.iter().all(|name| files.contains_key(*name)) {
        return Err(damaged());
    }
    let here = take_place(&draft, import, keyring, context)?;
    let (known, here) = here.map_or((None, None), |here| (Some(here.draft), Some(here.file)));

    let own = opened.read.get(OWN).ok_or_else(damaged)?;
    let newest = opened.read.get(NEWEST).map(Vec::as_slice);
    let team = opening::adopt(own, newest, &draft.bundle, context)?;
    let published = &team.bundle.published;
    if published.team.id != draft.team || !published.forms.contains_key(&draft.form) {
        return Err(damaged());
    }

    let mut places = BTreeMap::new();
    if let (Some(folder), Some(below), Some(evidence)) = (folder, below, evidence)
        && !brought.is_empty()
    {
        let mut names = BTreeSet::new();
        for (member, file) in files
            .iter()
            .filter(|(name, _)| brought.contains(name.as_str()))
        {
            let name = fresh_name(member, file, &mut names);
            let (from, to) = (below.join(member), below.join(&name));
            std::fs::rename(&from, &to).map_err(OpenRefusal::from)?;
            changed_at(&to, &file.modified);
            places.insert(file.id, evidence.join(name));
        }
        std::fs::remove_dir(below.join(FILES)).map_err(OpenRefusal::from)?;
        folder.keep(&evidence)?;
    }
    // A name is of this machine: that of the draft whose place it takes.
    draft.name = known
        .as_ref()
        .map_or_else(String::new, |known| known.name.clone());
    let missing = set_paths(&mut draft, known, &places, context);
    draft.accepted_unchecked = None;
    draft.outgoing = None;
    draft.saving = None;
    Ok(Imported {
        team,
        draft,
        here,
        missing,
    })
}

/// Opens the draft of the same report that is here, where it may be replaced.
fn take_place(
    draft: &Draft,
    import: &Import,
    keyring: Option<&Arc<dyn Keyring>>,
    context: &Context,
) -> Result<Option<draft::Reopened>, Refusal> {
    let Some(here) = draft::find(&context.dirs, &draft.id, keyring.is_some())? else {
        return Ok(None);
    };
    if !import.replace {
        let now = context.clock.now();
        let read = |at: Timestamp| {
            let at = at.to_zoned(now.time_zone().clone());
            at.strftime("%Y-%m-%d %H:%M:%S").to_string()
        };
        let newer = match here.saved.cmp(&draft.saved) {
            std::cmp::Ordering::Less => "file",
            std::cmp::Ordering::Equal => "none",
            std::cmp::Ordering::Greater => "here",
        };
        return Err(Refusal::of(&ImportRefusal::Here {
            draft: draft.id.clone(),
            here: read(here.saved),
            there: read(draft.saved),
            newer,
        }));
    }
    let own = import.own.as_ref().map(|own| own.0.as_str());
    Ok(Some(DraftFile::open(
        &context.dirs,
        &draft.id,
        own,
        keyring,
    )?))
}

/// The files that go along, by the name that they have in the archive.
fn members(draft: &Draft) -> BTreeMap<String, Attachment> {
    let files = draft.answers.fields.files().into_iter();
    files
        .map(|file| (file.path.clone(), file.clone()))
        .collect()
}

/// Says where each file is; gives the names of those that are not here.
fn set_paths(
    draft: &mut Draft,
    known: Option<Draft>,
    places: &BTreeMap<u32, PathBuf>,
    context: &Context,
) -> Vec<String> {
    let mut before = BTreeMap::new();
    if let Some(known) = known {
        let files = known.answers.fields.files().into_iter();
        before.extend(files.map(|file| ((file.id, file.name.clone()), file.path.clone())));
    }
    // A place of our own where nothing is.
    let nowhere = context.dirs.data().join("elsewhere");
    let mut missing = Vec::new();
    for file in draft.answers.fields.files_mut() {
        draft.next_id = draft.next_id.max(file.id.saturating_add(1));
        let own = before.get(&(file.id, file.name.clone()));
        let own = own.filter(|path| Path::new(path).is_file());
        file.path = match (places.get(&file.id), own) {
            (Some(path), _) => path.display().to_string(),
            (None, Some(own)) => own.clone(),
            (None, None) => {
                missing.push(file.name.clone());
                let name = plain_name(&file.name).unwrap_or("file");
                nowhere.join(name).display().to_string()
            }
        };
    }
    missing
}

/// Most octets of a file's name.
const NAME: usize = 150;

/// The name under which a file stood elsewhere, where it is a plain one on any system.
fn plain_name(name: &str) -> Option<&str> {
    let plain = |c: char| !c.is_control() && !"/\\<>:\"|?*".contains(c);
    let fits = !name.is_empty() && name.len() <= NAME && name.chars().all(plain);
    let fits = fits && tocsin_i18n::visible(name) == name;
    let ends = name.starts_with(['.', ' ', '-']) || name.ends_with(['.', ' ']);
    (fits && !ends && !is_device(name)).then_some(name)
}

/// A name that no other of these files has, on any system.
fn fresh_name(member: &str, file: &Attachment, names: &mut BTreeSet<String>) -> String {
    let short = member.strip_prefix(FILES).unwrap_or(member);
    let plain = plain_name(&file.name).unwrap_or(short);
    let mut name = plain.to_owned();
    // The archive's own folder is there until the last file has left it.
    while name.eq_ignore_ascii_case("evidence") || names.contains(&name.to_lowercase()) {
        name = format!("{}-{name}", file.id);
    }
    names.insert(name.to_lowercase());
    name
}

/// Gives a file the time of its last change. Where that cannot be, it has the time of its coming here.
fn changed_at(path: &Path, modified: &str) {
    let time = modified.parse::<Timestamp>().ok();
    let file = File::options().write(true).open(path).ok();
    if let (Some(time), Some(file)) = (time, file) {
        let _ = file.set_modified(time.into());
    }
}
