//! A draft: answers under way, with the bundle they belong to; saved encrypted, atomically.
//!
//! `drafts/ID.draft` is a [`vault`](super::vault) file; `ID.previous` is the good copy before it, and `ID.lock`
//! is locked by the window that has the draft open.

pub(super) mod answers;

use super::dirs::Dirs;
use super::edition::{Edition, Outgoing};
use super::keyring::{Keyring, bounded};
use super::outbox::{self, Known};
use super::receipt::{Delivered, Identity, Receipt, Said};
use super::signing::Signing;
use super::vault::{Clear, Locked, Slots, Vault};
use super::{StoreRefusal, file};
use crate::bundle::hex;
use crate::clock::Clock;
use crate::report::standing::Standing;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs::{File, TryLockError};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tocsin_form_schema::answers::Answers;
use tocsin_form_schema::carry;
use tocsin_form_schema::id::Id;
use zeroize::Zeroizing;

/// Format of what is encrypted. 2 added what is on its way through the outbox, which a program that knows only 1 would
/// take for damage.
pub const FORMAT: u32 = 2;
const MAX_SIZE: u64 = 256 * 1024 * 1024;
const MAX_HEADER: u64 = 64 * 1024;

/// Everything that is kept of a draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Draft {
    /// Format: 2; one that was 1 is written as 2.
    pub format: u32,
    /// Its ID: 32 random hex digits.
    pub id: String,
    /// The reporter's own name for it, which stays on this machine; empty where it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The team's ID.
    pub team: String,
    /// SHA-256 of the MANIFEST of the bundle it takes its form and words from.
    pub bundle: String,
    /// Its form.
    #[serde(with = "answers::id")]
    pub form: Id,
    /// Its stage, for a form that has stages.
    #[serde(
        with = "answers::maybe_id",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub stage: Option<Id>,
    /// Its answers, exactly as typed.
    #[serde(flatten, with = "answers")]
    pub answers: Answers,
    /// Answers that a newer form, which the draft was moved to, has no question for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left: Vec<Left>,
    /// The next ID of a row or attachment: none is used twice.
    pub next_id: u32,
    /// "I could not check", the fingerprint for which it was said.
    pub accepted_unchecked: Option<String>,
    /// Language of the reporter, a BCP 47 tag.
    pub lang: String,
    /// When it was begun.
    pub created: Timestamp,
    /// When it was saved.
    pub saved: Timestamp,
    /// It was put away: otherwise the program ended while it was open.
    pub closed: bool,
    /// Names of the report, from the first time it was sealed.
    pub identity: Option<Identity>,
    /// What stands beside the answers.
    #[serde(default)]
    pub standing: Standing,
    /// An exercise, from its beginning.
    #[serde(default)]
    pub test: bool,
    /// Who signs the report.
    #[serde(default, skip_serializing_if = "Signing::is_none")]
    pub signing: Signing,
    /// What was delivered.
    pub receipts: Vec<Receipt>,
    /// The revisions that were delivered, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub editions: Vec<Edition>,
    /// What is on its way through the outbox: on disk before anything goes out, until everybody's server has taken it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outgoing: Option<Outgoing>,
    /// A revision that is sealed beside its place, and perhaps in it: what it will have been once it is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saving: Option<Outgoing>,
    /// The last day that it is kept; without one it stays until it is deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Only the receipts are kept: no answer, and nothing that an update could be made from.
    #[serde(default)]
    pub receipt_only: bool,
}

impl Draft {
    /// Takes in what is about to go out. A file that is about to be put in its place is nobody's yet.
    pub fn going_out(&mut self, mut what: Outgoing) {
        let Some(path) = what.receipt.delivered.file_mut() else {
            return self.take_in(what);
        };
        // It is looked for by another program, perhaps in another folder.
        if let Ok(absolute) = std::path::absolute(&*path) {
            *path = absolute;
        }
        self.saving = Some(what);
    }

    /// Takes in what became of a revision. What nobody can have is no revision yet; a copy is of the revision that stands
    /// there already.
    pub fn take_in(&mut self, what: Outgoing) {
        let Outgoing { receipt, edition } = &what;
        let delivered = &receipt.delivered;
        if delivered.file().is_some() {
            self.saving = None;
        }
        if delivered.may_be_there() {
            if self
                .editions
                .last()
                .is_none_or(|last| last.revision < edition.revision)
            {
                self.editions.push(edition.clone());
            }
            let entry = delivered.entry();
            let same = |r: &&mut Receipt| entry.is_some() && r.delivered.entry() == entry;
            match self.receipts.iter_mut().find(same) {
                Some(known) => known.clone_from(receipt),
                None => self.receipts.push(receipt.clone()),
            }
        }
        match delivered.known() {
            Some(Known::Accepted) => self.outgoing = None,
            Some(_) => self.outgoing = Some(what),
            None => {
                let waits = self.outgoing.take();
                let other = |o: &Outgoing| o.edition.revision != edition.revision;
                self.outgoing = waits.filter(|o| other(o) || o.edition.says_the_same(edition));
            }
        }
    }

    /// Takes in what the reporter says became of what was handed over last; the receipt of it.
    pub fn say_sent(&mut self, said: Option<Said>) -> Option<&Receipt> {
        for receipt in self.receipts.iter_mut().rev() {
            if let Delivered::HandedOver(handed) = &mut receipt.delivered {
                handed.said = said;
                return Some(receipt);
            }
        }
        None
    }

    /// Throws away all but the receipts and the names on them.
    pub fn keep_receipt_only(&mut self) {
        self.answers = Answers::default();
        self.left.clear();
        self.editions.clear();
        self.standing = Standing::default();
        self.signing = Signing::default();
        if let Some(identity) = &mut self.identity {
            identity.update_token.clear();
        }
        self.receipt_only = true;
    }

    /// What became of it last.
    pub fn last_receipt(&self) -> Option<&Receipt> {
        let outgoing = self.outgoing.as_ref().map(|outgoing| &outgoing.receipt);
        let waits = outgoing.filter(|receipt| !receipt.delivered.may_be_there());
        waits.or(self.receipts.last())
    }
}

/// An answer without a question any more: it stays to be read, and goes nowhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Left {
    /// The question, in the reporter's words of then.
    pub question: String,
    /// The answer, likewise.
    pub answer: String,
    /// Why it was left where it still has a question: what the newer form would not keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promise: Option<Promise>,
}

/// What the reporter was told of an answer, and a newer form does not keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Promise {
    /// That it stays on this computer.
    Stays,
    /// That it is encrypted, so that it does not stand in the mail's subject.
    Sealed,
    /// That it is marked so, `amber` for example.
    Marked(String),
}

impl From<&carry::Promise> for Promise {
    fn from(promise: &carry::Promise) -> Promise {
        match promise {
            carry::Promise::Stays => Promise::Stays,
            carry::Promise::Sealed => Promise::Sealed,
            carry::Promise::Marked(label) => Promise::Marked(label.clone()),
        }
    }
}

/// The ID of a new draft.
pub fn new_id(clock: &dyn Clock) -> String {
    let mut random = [0; 16];
    clock.random(&mut random);
    hex(&random)
}

/// What the list of drafts can say without a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its ID.
    pub id: String,
    /// The team's ID.
    pub team: String,
    /// When it was saved.
    pub saved: Timestamp,
    /// The last day that it is kept.
    pub until: Option<Date>,
    /// What opens it.
    pub slots: Slots,
    /// Opening it asks for a passphrase.
    pub needs_passphrase: bool,
}

/// A draft's files, locked for this window.
pub struct DraftFile {
    dirs: Dirs,
    id: String,
    vault: Mutex<Vault>,
    /// The copy before goes with the next save: an old key opens it, or answers are in it that were to go.
    alone: AtomicBool,
    /// Locked as long as this lives.
    _lock: File,
}

/// A draft that was opened again.
pub struct Reopened {
    /// Its files.
    pub file: DraftFile,
    /// What they held.
    pub draft: Draft,
    /// The newest state was damaged or missing: this is the one before it.
    pub fell_back: bool,
}

/// A draft that opens in other ways than before.
pub struct Relocked {
    /// Names of the old key in the system's keyring.
    pub old: Vec<String>,
    /// Why a copy is still there that opens as before. It goes with the next save.
    pub behind: Option<StoreRefusal>,
}

impl DraftFile {
    /// Claims the files of a new draft; nothing is written yet but the lock.
    pub fn create(dirs: &Dirs, id: &str, vault: Vault) -> Result<DraftFile, StoreRefusal> {
        let lock = lock(dirs, id)?;
        Ok(DraftFile::new(dirs, id, vault, lock))
    }

    fn new(dirs: &Dirs, id: &str, vault: Vault, lock: File) -> DraftFile {
        DraftFile {
            dirs: dirs.clone(),
            id: id.to_owned(),
            vault: Mutex::new(vault),
            alone: AtomicBool::new(false),
            _lock: lock,
        }
    }

    /// Opens a draft through its passphrase, when one is given, or the keyring. May take a second, and wait for
    /// the keyring's own window.
    pub fn open(
        dirs: &Dirs,
        id: &str,
        passphrase: Option<&str>,
        keyring: Option<&Arc<dyn Keyring>>,
    ) -> Result<Reopened, StoreRefusal> {
        let (current, previous) = paths(dirs, id)?;
        if !current.exists() && !previous.exists() {
            return Err(StoreRefusal::NoDraft(id.to_owned()));
        }
        let lock = lock(dirs, id)?;
        let (found, fell_back) = match read(&current, id, passphrase, keyring) {
            Ok(found) => (found, false),
            Err(refusal) => match read(&previous, id, passphrase, keyring) {
                Ok(found) => (found, true),
                // The newest file's own reason, unless only the older one had a reason to tell.
                Err(older) if refusal == StoreRefusal::DraftDamaged => return Err(older),
                Err(_) => return Err(refusal),
            },
        };
        let (vault, draft) = found;
        // What stays behind is told when the draft is deleted.
        let _ = sweep(dirs, id);
        if !fell_back && should_be_alone(&draft, &vault, &previous) {
            let _ = destroy(&previous);
        }
        Ok(Reopened {
            file: DraftFile::new(dirs, id, vault, lock),
            draft,
            fell_back,
        })
    }

    /// What a draft holds, read past whoever has it open.
    pub fn peek(
        dirs: &Dirs,
        id: &str,
        passphrase: Option<&str>,
        keyring: Option<&Arc<dyn Keyring>>,
    ) -> Result<Draft, StoreRefusal> {
        let (current, previous) = paths(dirs, id)?;
        let found = read(&current, id, passphrase, keyring);
        let found = found.or_else(|why| read(&previous, id, passphrase, keyring).map_err(|_| why));
        found.map(|(_, draft)| draft)
    }

    /// Its ID.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// A copy of the key and its slots.
    pub fn vault(&self) -> Vault {
        self.vault
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Has it on disk under another key, that of `vault`, which opens in other ways: `opens` is to try each of them on what
    /// will be written. That is read back before the copy under the old key goes.
    pub fn relock(
        &self,
        vault: Vault,
        opens: impl FnOnce(&Locked) -> Result<(), StoreRefusal>,
        clock: &dyn Clock,
    ) -> Result<Relocked, StoreRefusal> {
        let (current, previous) = paths(&self.dirs, &self.id)?;
        // Held to the end: nothing is saved under the old key meanwhile.
        let mut own = self.vault.lock().unwrap_or_else(PoisonError::into_inner);
        let mut behind = None;
        if current.exists() || previous.exists() {
            let read = |path: &Path| locked(path, &self.id)?.open_with(&own);
            let (clear, plain) = read(&current).or_else(|why| read(&previous).map_err(|_| why))?;
            let bytes = vault.seal(&clear, &plain, clock);
            opens(&Locked::read(&bytes)?)?;
            file::write(&current, &bytes, Some(&previous))?;
            if file::read(&current, MAX_SIZE)?.as_ref() != Some(&bytes) {
                std::fs::rename(&previous, &current)
                    .map_err(|e| StoreRefusal::write(&current, &e))?;
                return Err(StoreRefusal::DraftDamaged);
            }
            if let Err(e) = destroy(&previous) {
                self.forget_previous();
                behind = Some(StoreRefusal::write(&previous, &e));
            }
        }
        let old = std::mem::replace(&mut *own, vault);
        Ok(Relocked {
            old: old.keyring_names(),
            behind,
        })
    }

    /// From the next [`DraftFile::save`] on there is no copy of what was before it.
    pub fn forget_previous(&self) {
        self.alone.store(true, Ordering::Release);
    }

    /// Saves: encrypted, written beside, synced, renamed; the copy before stays as `.previous`.
    pub fn save(&self, draft: &Draft, clock: &dyn Clock) -> Result<(), StoreRefusal> {
        let (current, previous) = paths(&self.dirs, &self.id)?;
        let plain = serde_json::to_vec(draft)
            .map(Zeroizing::new)
            .map_err(|e| StoreRefusal::Write(current.display().to_string(), e.to_string()))?;
        let clear = Clear {
            draft: draft.id.clone(),
            team: draft.team.clone(),
            saved: draft.saved,
            until: draft.until,
        };
        // Held while it is written: a key that is replaced meanwhile would be brought back.
        let own = self.vault.lock().unwrap_or_else(PoisonError::into_inner);
        let bytes = own.seal(&clear, &plain, clock);
        let alone = self.alone.swap(false, Ordering::AcqRel);
        let written = file::write(&current, &bytes, Some(&previous));
        let written = written.and_then(|()| match alone {
            true => destroy(&previous).map_err(|e| StoreRefusal::write(&previous, &e)),
            false => Ok(()),
        });
        if alone && written.is_err() {
            self.forget_previous();
        }
        written
    }
}

/// The drafts on this machine, newest first, and what could not be read.
pub fn list(dirs: &Dirs, keyring: bool) -> (Vec<Listed>, Vec<StoreRefusal>) {
    let (mut drafts, mut refusals) = (Vec::new(), Vec::new());
    let mut ids = BTreeSet::new();
    match std::fs::read_dir(dirs.drafts()) {
        Ok(entries) => {
            for name in entries.flatten().map(|e| PathBuf::from(e.file_name())) {
                let ours = name
                    .extension()
                    .is_some_and(|e| e == "draft" || e == "previous");
                if let (true, Some(id)) = (ours, name.file_stem().and_then(|s| s.to_str())) {
                    ids.insert(id.to_owned());
                }
            }
        }
        Err(e) if matches!(e.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {}
        Err(e) => refusals.push(StoreRefusal::read(&dirs.drafts(), &e)),
    }
    for id in ids {
        match find(dirs, &id, keyring) {
            Ok(found) => drafts.extend(found),
            // A file of another name than ours is none of ours.
            Err(StoreRefusal::NoDraft(_)) => {}
            Err(refusal) => refusals.push(refusal),
        }
    }
    drafts.sort_by(|a, b| b.saved.cmp(&a.saved).then_with(|| a.id.cmp(&b.id)));
    (drafts, refusals)
}

/// What the list says of one draft; `None` where there is none of that ID.
pub fn find(dirs: &Dirs, id: &str, keyring: bool) -> Result<Option<Listed>, StoreRefusal> {
    let (current, previous) = paths(dirs, id)?;
    if !current.exists() && !previous.exists() {
        return Ok(None);
    }
    let found = header(&current, id).or_else(|e| header(&previous, id).map_err(|_| e))?;
    Ok(Some(Listed {
        id: id.to_owned(),
        team: found.clear.team.clone(),
        saved: found.clear.saved,
        until: found.clear.until,
        slots: found.slots(),
        needs_passphrase: found.slots().need_passphrase(keyring),
    }))
}

/// Deletes a draft: its keys in the keyring, then its files, written over first. What a flash drive or a backup
/// keeps of them cannot be reached from here.
pub fn delete(
    dirs: &Dirs,
    id: &str,
    keyring: Option<&Arc<dyn Keyring>>,
) -> Result<(), StoreRefusal> {
    let (current, previous) = paths(dirs, id)?;
    if !current.exists() && !previous.exists() {
        return Err(StoreRefusal::NoDraft(id.to_owned()));
    }
    let lock = lock(dirs, id)?;
    let mut names = BTreeSet::new();
    for path in [&current, &previous] {
        names.extend(
            header(path, id)
                .map(|l| l.keyring_names())
                .unwrap_or_default(),
        );
    }
    for path in [&current, &previous] {
        destroy(path).map_err(|e| StoreRefusal::write(path, &e))?;
    }
    sweep(dirs, id)?;
    drop(lock);
    // Another window that waits for the lock would find no files.
    let _ = std::fs::remove_file(lock_path(dirs, id));
    outbox::forget(dirs, id)?;
    // Without the files the keys open nothing; told all the same when they stay behind.
    match keyring {
        Some(keyring) if !names.is_empty() => bounded(keyring, move |k| {
            names.iter().try_for_each(|name| k.delete(name))
        }),
        _ => Ok(()),
    }
}

/// Whether there is such a draft.
pub(crate) fn exists(dirs: &Dirs, id: &str) -> bool {
    paths(dirs, id).is_ok_and(|(current, previous)| current.exists() || previous.exists())
}

/// Removes what a program that was killed while it saved left beside a draft: encrypted as the draft is, and opened by the
/// same slots.
fn sweep(dirs: &Dirs, id: &str) -> Result<(), StoreRefusal> {
    let (current, previous) = paths(dirs, id)?;
    let ours = [current, previous, lock_path(dirs, id)];
    let there = std::fs::read_dir(dirs.drafts()).into_iter().flatten();
    for path in there.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.contains(id) && !ours.contains(&path) {
            let removed = match path.extension().is_some_and(|e| e == file::KEEPING) {
                // Another name of the newest state.
                true => std::fs::remove_file(&path),
                false => destroy(&path),
            };
            removed.map_err(|e| StoreRefusal::write(&path, &e))?;
        }
    }
    Ok(())
}

/// Whether the copy before was to go with the last save, and the program was ended before it had gone.
fn should_be_alone(draft: &Draft, vault: &Vault, previous: &Path) -> bool {
    header(previous, &draft.id).is_ok_and(|before| {
        // The newest state itself may have both names.
        let older = before.clear.saved != draft.saved;
        !before.opens_as(vault) || (draft.receipt_only && older)
    })
}

/// Removes a file and writes zeros over what it held. A missing file is no error. Removed first: whatever ends the program
/// leaves no file of which a part is gone. Where it cannot be written over, as on a full disk that keeps what was, it is gone
/// all the same.
pub(super) fn destroy(path: &Path) -> std::io::Result<()> {
    let mut file = match File::options().write(true).open(path) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(()),
        opened => opened?,
    };
    std::fs::remove_file(path)?;
    if !has_other_names(&file) {
        // What is left of it is encrypted.
        let _ = overwrite(&mut file);
    }
    Ok(())
}

/// Whether a file that was removed is there under another name.
#[cfg(unix)]
fn has_other_names(file: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    file.metadata().is_ok_and(|file| file.nlink() > 0)
}

#[cfg(not(unix))]
fn has_other_names(_: &File) -> bool {
    false
}

fn overwrite(file: &mut File) -> std::io::Result<()> {
    let mut left = file.metadata()?.len();
    let zeros = [0; 4096];
    while left > 0 {
        let n = left.min(zeros.len() as u64);
        file.write_all(
            zeros
                .get(..usize::try_from(n).unwrap_or_default())
                .unwrap_or_default(),
        )?;
        left -= n;
    }
    file.sync_all()
}

fn read(
    path: &Path,
    id: &str,
    passphrase: Option<&str>,
    keyring: Option<&Arc<dyn Keyring>>,
) -> Result<(Vault, Draft), StoreRefusal> {
    let (vault, plain) = locked(path, id)?.open(passphrase, keyring)?;
    let draft = from_json(&plain, path)?;
    if draft.id != id {
        Err(StoreRefusal::DraftDamaged)
    } else {
        Ok((vault, draft))
    }
}

/// Reads what was encrypted; `path` is where it stood.
pub(crate) fn from_json(plain: &[u8], path: &Path) -> Result<Draft, StoreRefusal> {
    #[derive(Deserialize)]
    struct Head {
        format: u32,
    }
    let head: Head = serde_json::from_slice(plain).map_err(|_| StoreRefusal::DraftDamaged)?;
    if head.format > FORMAT {
        return Err(StoreRefusal::LaterFormat(path.display().to_string()));
    }
    let mut draft: Draft = serde_json::from_slice(plain).map_err(|_| StoreRefusal::DraftDamaged)?;
    draft.format = FORMAT;
    Ok(draft)
}

/// The whole file, still encrypted.
fn locked(path: &Path, id: &str) -> Result<Locked, StoreRefusal> {
    as_locked(file::read(path, MAX_SIZE)?, path, id)
}

/// Its header only.
fn header(path: &Path, id: &str) -> Result<Locked, StoreRefusal> {
    as_locked(file::first_line(path, MAX_HEADER)?, path, id)
}

fn as_locked(bytes: Option<Vec<u8>>, path: &Path, id: &str) -> Result<Locked, StoreRefusal> {
    let bytes = bytes.ok_or(StoreRefusal::DraftDamaged)?;
    let locked = Locked::read(&bytes).map_err(|refusal| match refusal {
        StoreRefusal::LaterFormat(_) => StoreRefusal::LaterFormat(path.display().to_string()),
        refusal => refusal,
    })?;
    if locked.clear.draft != id {
        Err(StoreRefusal::DraftDamaged)
    } else {
        Ok(locked)
    }
}

/// Whether a draft of ours may have this ID: 32 hex digits.
pub(crate) fn is_id(id: &str) -> bool {
    id.len() == 32 && id.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// The two files of a draft. An ID that is not one of ours names no file.
fn paths(dirs: &Dirs, id: &str) -> Result<(PathBuf, PathBuf), StoreRefusal> {
    if !is_id(id) {
        return Err(StoreRefusal::NoDraft(id.chars().take(64).collect()));
    }
    let folder = dirs.drafts();
    Ok((
        folder.join(format!("{id}.draft")),
        folder.join(format!("{id}.previous")),
    ))
}

fn lock_path(dirs: &Dirs, id: &str) -> PathBuf {
    dirs.drafts().join(format!("{id}.lock"))
}

fn lock(dirs: &Dirs, id: &str) -> Result<File, StoreRefusal> {
    let path = lock_path(dirs, id);
    super::dirs::make_private(&dirs.drafts())
        .map_err(|e| StoreRefusal::write(&dirs.drafts(), &e))?;
    let file = file::lock_file(&path).map_err(|e| StoreRefusal::write(&path, &e))?;
    match file::take_lock(&file) {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreRefusal::Busy),
        Err(TryLockError::Error(e)) => Err(StoreRefusal::write(&path, &e)),
    }
}

#[cfg(test)]
mod tests;
