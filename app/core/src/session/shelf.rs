//! What can be done with a draft that is put away: a name of the reporter's own, another report with the same answers, other
//! ways to open it.

use super::command::Ways;
use super::opening::Context;
use super::recognising::{self, Recognised};
use super::refusal::SessionRefusal;
use crate::explain::Refusal;
use crate::job::Progress;
use crate::mail::account::Secret;
use crate::report::standing::Standing;
use crate::store::StoreRefusal;
use crate::store::draft::{self, Draft, DraftFile, Relocked};
use crate::store::keyring::{Keyring, bounded};
use crate::store::signing::{By, Signing};
use crate::store::vault::{Locked, Slots, Vault, long_enough};
use std::path::Path;
use std::sync::Arc;
use tocsin_form_schema::answers::{Given, Value};
use tocsin_form_schema::blank::seen;

/// Most characters of a name.
pub const LONGEST_NAME: usize = 100;

/// What opens a draft: its passphrase when one is given, else the keyring.
#[derive(Clone, Copy)]
pub struct Opener<'a> {
    /// Its passphrase.
    pub passphrase: Option<&'a Secret>,
    /// The system's keyring.
    pub keyring: Option<&'a Arc<dyn Keyring>>,
}

impl<'a> Opener<'a> {
    fn secret(&self) -> Option<&'a str> {
        self.passphrase.map(|passphrase| passphrase.0.as_str())
    }
}

/// Gives a draft a name, or takes it away. When it was saved stays as it is: nothing of the report changes.
pub fn rename(
    id: &str,
    name: &str,
    opener: Opener<'_>,
    context: &Context,
) -> Result<Recognised, Refusal> {
    let opened = DraftFile::open(&context.dirs, id, opener.secret(), opener.keyring)?;
    let draft = Draft {
        name: short(name),
        ..opened.draft
    };
    opened.file.save(&draft, context.clock.as_ref())?;
    Ok(recognising::of_kept(&draft, context))
}

fn short(name: &str) -> String {
    seen(name).chars().take(LONGEST_NAME).collect()
}

/// A draft that was made from another.
pub struct Duplicate {
    /// Its ID.
    pub id: String,
    /// The team's ID.
    pub team: String,
    /// What it is.
    pub known: Recognised,
    /// Names of files that are no longer where they were: it goes without them.
    pub missing: Vec<String>,
}

impl Duplicate {
    /// What is to be told of those files.
    pub fn gone(&self) -> Option<Refusal> {
        let gone = || SessionRefusal::FilesGone(self.missing.join(", ")).into();
        (!self.missing.is_empty()).then(gone)
    }
}

/// Makes a new report of the answers of another: nothing that was delivered, no name of the report, no number that a team
/// gave and no key that was made for it come along. It opens in the way in which the other was opened for it: what that is
/// worth is known to whoever just used it, and the other ways cannot be copied without their passphrase.
pub fn duplicate(id: &str, opener: Opener<'_>, context: &Context) -> Result<Duplicate, Refusal> {
    let clock = context.clock.as_ref();
    let other = DraftFile::peek(&context.dirs, id, opener.secret(), opener.keyring)?;
    if other.receipt_only {
        return Err(SessionRefusal::ReceiptOnly.into());
    }
    let now = clock.now().timestamp();
    // Each field by name: whatever a draft learns to keep is to be decided here, too.
    let mut draft = Draft {
        format: draft::FORMAT,
        id: draft::new_id(clock),
        name: another(&other.name),
        team: other.team,
        bundle: other.bundle,
        form: other.form,
        stage: other.stage,
        answers: other.answers,
        left: other.left,
        next_id: other.next_id,
        accepted_unchecked: None,
        lang: context.lang.tag(),
        created: now,
        saved: now,
        closed: true,
        identity: None,
        standing: Standing::default(),
        test: other.test,
        signing: Signing {
            by: match other.signing.by {
                own @ (By::File { .. } | By::Agent { .. }) => own,
                By::Made | By::Nobody => By::Nobody,
            },
            made: None,
        },
        receipts: Vec::new(),
        editions: Vec::new(),
        outgoing: None,
        saving: None,
        until: None,
        receipt_only: false,
    };
    let missing = leave_missing(&mut draft.answers.fields);
    let keyring = opener.keyring.filter(|_| opener.passphrase.is_none());
    let vault = Vault::under(&draft.id, opener.secret(), keyring, clock)?;
    let file = DraftFile::create(&context.dirs, &draft.id, vault)?;
    file.save(&draft, clock)?;
    Ok(Duplicate {
        known: recognising::of_kept(&draft, context),
        id: draft.id,
        team: draft.team,
        missing,
    })
}

/// Takes out the files that are no longer there, and gives their names.
fn leave_missing(given: &mut Given) -> Vec<String> {
    let mut missing = Vec::new();
    for (_, value) in given.iter_mut() {
        if let Value::Evidence(files) = value {
            files.retain(|file| {
                let there = Path::new(&file.path).is_file();
                if !there {
                    missing.push(file.name.clone());
                }
                there
            });
        }
    }
    given.retain(|_, value| !matches!(value, Value::Evidence(files) if files.is_empty()));
    missing
}

/// The name of another report of the same answers: `Mail server (2)`, after that `Mail server (3)`.
fn another(name: &str) -> String {
    if name.is_empty() {
        return String::new();
    }
    let counted = name
        .strip_suffix(')')
        .and_then(|name| name.rsplit_once(" ("));
    let counted = counted.and_then(|(name, count)| Some((name, count.parse::<u32>().ok()?)));
    let (name, count) = counted.unwrap_or((name, 1));
    let ending = format!(" ({})", count.saturating_add(1));
    let room = LONGEST_NAME.saturating_sub(ending.chars().count());
    let name: String = name.chars().take(room).collect();
    format!("{}{ending}", name.trim_end())
}

/// Has a draft open in these ways from now on, and in no other.
pub fn protect(
    id: &str,
    opener: Opener<'_>,
    ways: &Ways,
    here: Option<&Arc<dyn Keyring>>,
    context: &Context,
) -> Result<Slots, Refusal> {
    let opened = DraftFile::open(&context.dirs, id, opener.secret(), opener.keyring)?;
    let (vault, behind) = relock(&opened.file, ways, here, context)?;
    match behind {
        Some(behind) => Err(behind),
        None => Ok(vault.slots()),
    }
}

/// Puts a draft under a new key that opens in these ways: each is tried before anything is written, and the old key is
/// destroyed after that was read back. Also gives what of the old one could not be destroyed.
pub(super) fn relock(
    file: &DraftFile,
    ways: &Ways,
    here: Option<&Arc<dyn Keyring>>,
    context: &Context,
) -> Result<(Vault, Option<Refusal>), Refusal> {
    let clock = context.clock.as_ref();
    let vault = locked_by(file.id(), ways, here, context)?;
    let keyring = ways.keyring.then_some(here).flatten();
    let opens = |locked: &Locked| {
        if let Some(passphrase) = &ways.passphrase {
            locked.open(Some(&passphrase.0), None)?;
        }
        match keyring {
            Some(keyring) => locked.open(None, Some(keyring)).map(|_| ()),
            None => Ok(()),
        }
    };
    let Relocked { old, behind } = file.relock(vault.clone(), opens, clock).inspect_err(|_| {
        // The refusal is more important than what stays of the new key: it opens nothing.
        let _ = forget(vault.keyring_names(), here);
    })?;
    let kept = forget(old, here).err();
    Ok((vault, behind.or(kept).map(Refusal::from)))
}

/// A new key that opens in these ways.
pub(super) fn locked_by(
    draft: &str,
    ways: &Ways,
    here: Option<&Arc<dyn Keyring>>,
    context: &Context,
) -> Result<Vault, Refusal> {
    if let Some(passphrase) = &ways.passphrase {
        long_enough(&passphrase.0)?;
    }
    if ways.keyring && here.is_none() {
        return Err(StoreRefusal::NoKeyring.into());
    }
    let passphrase = ways.passphrase.as_ref().map(|p| p.0.as_str());
    let keyring = here.filter(|_| ways.keyring);
    Ok(Vault::under(
        draft,
        passphrase,
        keyring,
        context.clock.as_ref(),
    )?)
}

fn forget(names: Vec<String>, keyring: Option<&Arc<dyn Keyring>>) -> Result<(), StoreRefusal> {
    match keyring {
        Some(keyring) if !names.is_empty() => bounded(keyring, move |k| {
            names.iter().try_for_each(|name| k.delete(name))
        }),
        _ => Ok(()),
    }
}

/// Looks what each of these drafts is: what the passphrase opens where one is given, else what the keyring opens. A locked
/// one stays what it was; where none could be opened, why not.
pub(super) fn tell_apart(
    ids: &[String],
    opener: Opener<'_>,
    context: &Context,
    progress: &Progress,
) -> Result<Vec<(String, Recognised)>, Refusal> {
    let (mut found, mut why) = (Vec::new(), None);
    for id in ids {
        progress.check()?;
        match recognising::recognise(id, opener.passphrase, opener.keyring, context) {
            Ok(known) => found.push((id.clone(), known)),
            Err(refusal) => why = why.or(Some(refusal)),
        }
    }
    match (found.is_empty(), why) {
        (true, Some(why)) => Err(why),
        _ => Ok(found),
    }
}
