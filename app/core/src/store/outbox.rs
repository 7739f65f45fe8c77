//! The outbox: sealed mails on their way, each with what is known of every recipient.
//!
//! `outbox/ID.json` is an entry, `ID.eml` its mail, `ID.lock` is locked by the program that sends it, [`ID.void`](void) takes
//! several mails back as one. An entry holds only
//! what stands outside the seal anyway. *Sending* is on disk before the mail goes out: found later, by a program that
//! holds the lock, it means *unknown*. A mail goes once every recipient's server has taken it, at the latest when its entry
//! is looked at next; the entry stays until it is deleted, or until the draft that it belongs to knows what became of it.

mod void;

use super::dirs::{Dirs, make_private};
use super::file::{self, Temporary};
use super::{StoreRefusal, draft};
use crate::clock::Clock;
use crate::mail::{SendProblem, SendRefusal};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs::{File, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use tocsin_form_schema::diagnostic::Args;
pub(crate) use void::Void;

/// Format of an entry.
pub const FORMAT: u32 = 1;
/// Most octets of an entry.
const MAX_SIZE: u64 = 4 * 1024 * 1024;

/// A sealed mail on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Entry {
    /// Format: 1.
    pub format: u32,
    /// Its ID: 32 random hex digits.
    pub id: String,
    /// Outer reference of the report; none of a mail that was prepared elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Revision of the report; none of a mail that was prepared elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<u32>,
    /// Which part it is, of how many, where the report goes in parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<(u32, u32)>,
    /// Message-ID without angle brackets: the same however often it is sent.
    pub message_id: String,
    /// Whom it is from: an address.
    pub from: String,
    /// Name of the account that it was made for.
    pub account: String,
    /// The team's ID; none of a mail that was prepared elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// ID of the draft that it was made from, where that is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<String>,
    /// Octets of the mail.
    pub size: u64,
    /// SHA-256 of the mail, lower-case hex.
    pub sha256: String,
    /// Sealed to the example or made in a preview: to this computer only.
    #[serde(default)]
    pub example: bool,
    /// An exercise.
    #[serde(default)]
    pub test: bool,
    /// When it was put here.
    pub made: Timestamp,
    /// How often it was tried.
    pub attempts: u32,
    /// To whom, and what is known of it.
    pub recipients: Vec<Recipient>,
}

/// One recipient of a mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// The address.
    pub address: String,
    /// What is known.
    #[serde(flatten)]
    pub state: Way,
}

/// How far a mail is on its way to one recipient. None of it says that a person received it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Way {
    /// Not sent.
    Waiting {
        /// Why not, when it was tried.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<Box<SendRefusal>>,
    },
    /// About to be sent or being sent.
    Sending {
        /// Since.
        at: Timestamp,
        /// By this server or program.
        server: String,
    },
    /// The mail server took responsibility for it.
    Accepted {
        /// When.
        at: Timestamp,
        /// Which.
        server: String,
        /// Its words.
        reply: String,
    },
    /// The mail server said no: it did not take the mail for this recipient.
    Refused {
        /// When.
        at: Timestamp,
        /// In which words.
        why: Box<SendRefusal>,
    },
    /// The server had all of it and did not answer, or the program ended meanwhile.
    Unknown {
        /// When.
        at: Timestamp,
        /// Which server.
        server: String,
    },
}

impl Way {
    /// Nothing is known but that it is to go.
    pub const WAITING: Way = Way::Waiting { why: None };

    /// Whether the server may have the mail for this recipient.
    pub fn may_be_there(&self) -> bool {
        matches!(
            self,
            Way::Sending { .. } | Way::Accepted { .. } | Way::Unknown { .. }
        )
    }
}

impl Way {
    /// The message that says it.
    pub fn message(&self) -> &'static str {
        match self {
            Way::Waiting { why: None } => "outbox-waiting",
            Way::Waiting { .. } => "outbox-not-sent",
            Way::Sending { .. } => "outbox-sending",
            Way::Accepted { reply, .. } if reply.is_empty() => "outbox-accepted-silently",
            Way::Accepted { .. } => "outbox-accepted",
            Way::Refused { .. } => "outbox-refused",
            Way::Unknown { .. } => "outbox-unknown",
        }
    }

    /// What stands in the message.
    pub fn values(&self) -> Args {
        match self {
            Way::Waiting { .. } => Args::new(),
            Way::Sending { server, .. } | Way::Unknown { server, .. } => {
                Args::from([("server", server.clone())])
            }
            Way::Accepted { server, reply, .. } => {
                Args::from([("server", server.clone()), ("words", reply.clone())])
            }
            Way::Refused { why, .. } => {
                let words = match &why.problem {
                    SendProblem::Refused(status, words) | SendProblem::Later(status, words) => {
                        format!("{status} {words}")
                    }
                    SendProblem::Program(Some(status), words) => format!("{status} {words}"),
                    _ => String::new(),
                };
                Args::from([("server", why.server.clone()), ("words", words)])
            }
        }
    }
}

/// What is known of a mail as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// No server has it.
    Waiting,
    /// It is being sent now.
    Sending,
    /// A server took it for some recipients; no other may have it.
    Partly,
    /// A server may have it for some recipients.
    Unknown,
    /// Servers took it for everyone.
    Accepted,
}

impl Known {
    /// What programs call it.
    pub fn name(self) -> &'static str {
        match self {
            Known::Waiting => "waiting",
            Known::Sending => "sending",
            Known::Partly => "partly",
            Known::Unknown => "unknown",
            Known::Accepted => "accepted",
        }
    }
}

/// What is known of a mail as a whole, from what is known of each recipient.
pub fn known(recipients: &[Recipient]) -> Known {
    let any = |is: fn(&Way) -> bool| recipients.iter().any(|to| is(&to.state));
    let accepted = |way: &Way| matches!(way, Way::Accepted { .. });
    if any(|way| matches!(way, Way::Sending { .. })) {
        Known::Sending
    } else if any(|way| matches!(way, Way::Unknown { .. })) {
        Known::Unknown
    } else if recipients.iter().all(|to| accepted(&to.state)) {
        Known::Accepted
    } else if any(accepted) {
        Known::Partly
    } else {
        Known::Waiting
    }
}

impl Entry {
    /// What is known of it as a whole.
    pub fn known(&self) -> Known {
        known(&self.recipients)
    }

    /// What a person calls it: the reference of the report, else the ID of the entry.
    pub fn name(&self) -> &str {
        self.reference.as_deref().unwrap_or(&self.id)
    }

    /// What was being sent when the program ended is unknown; `true` when there was any.
    fn wake(&mut self, now: Timestamp) -> bool {
        let mut woken = false;
        for to in &mut self.recipients {
            if let Way::Sending { server, .. } = &mut to.state {
                let server = std::mem::take(server);
                to.state = Way::Unknown { at: now, server };
                woken = true;
            }
        }
        woken
    }
}

/// An entry that this program may send, change and delete: no other does meanwhile.
#[derive(Debug)]
pub struct Held {
    /// The entry, as it is on disk.
    pub entry: Entry,
    /// The largest mail that the server takes, in octets, as it said when this one was sent last; `None` where it was not
    /// heard.
    pub limit: Option<Option<u64>>,
    places: Places,
    _lock: File,
}

impl Held {
    /// Puts a mail into the outbox, under the ID of the entry; both are on disk afterwards.
    pub(crate) fn post(dirs: &Dirs, entry: Entry, mail: Making) -> Result<Held, StoreRefusal> {
        let id = entry.id.clone();
        let posted = post(dirs, vec![(entry, mail)])?.pop();
        posted.ok_or(StoreRefusal::NoEntry(id))
    }

    fn put(entry: Entry, mut made: Making) -> Result<Held, StoreRefusal> {
        let places = made.places.clone();
        let lock = match made.lock.take() {
            Some(lock) => lock,
            None => places.lock()?,
        };
        let fail = |e: std::io::Error| StoreRefusal::write(&places.mail, &e);
        let synced = File::open(made.mail()).and_then(|file| file.sync_all());
        synced
            .and_then(|()| std::fs::rename(made.mail(), &places.mail))
            .map_err(fail)?;
        // Writing the entry syncs the folder, the mail's name with it.
        let held = Held::new(entry, places, lock);
        held.save().inspect_err(|_| {
            // A mail without an entry is nobody's; the first error is the one to tell.
            let _ = std::fs::remove_file(&held.places.mail);
        })?;
        Ok(held)
    }

    fn new(entry: Entry, places: Places, lock: File) -> Held {
        Held {
            entry,
            limit: None,
            places,
            _lock: lock,
        }
    }

    /// Takes an entry. What the last program that held it did not see the end of is unknown from now on.
    pub fn open(dirs: &Dirs, id: &str, clock: &dyn Clock) -> Result<Held, StoreRefusal> {
        let places = Places::of(dirs, id)?;
        if !places.entry.exists() {
            return Err(StoreRefusal::NoEntry(id.to_owned()));
        }
        let lock = places.lock()?;
        let mut held = Held::new(places.read()?, places, lock);
        if held.entry.wake(clock.now().timestamp()) {
            held.save()?;
        }
        if held.entry.known() == Known::Accepted {
            held.remove_mail()?;
        }
        Ok(held)
    }

    /// Writes the entry: atomically, synced.
    pub fn save(&self) -> Result<(), StoreRefusal> {
        let path = &self.places.entry;
        let bytes = serde_json::to_vec_pretty(&self.entry)
            .map_err(|e| StoreRefusal::Write(path.display().to_string(), e.to_string()))?;
        file::write(path, &bytes, None)
    }

    /// The mail, if it is still the one that was put here.
    pub fn mail(&self) -> Result<&Path, StoreRefusal> {
        let (path, entry) = (&self.places.mail, &self.entry);
        let changed = || StoreRefusal::MailChanged(path.display().to_string());
        let (size, sha256) = match digest(path) {
            Err(e) if e.kind() == ErrorKind::NotFound => return Err(changed()),
            found => found.map_err(|e| StoreRefusal::read(path, &e))?,
        };
        match (size, &sha256) == (entry.size, &entry.sha256) {
            true => Ok(path),
            false => Err(changed()),
        }
    }

    /// Removes the mail: it can no longer be sent. The entry stays.
    pub fn remove_mail(&self) -> Result<(), StoreRefusal> {
        self.places.remove_mail()
    }

    /// Removes the mail, then the entry.
    pub fn delete(self) -> Result<(), StoreRefusal> {
        self.remove_mail()?;
        let path = &self.places.entry;
        std::fs::remove_file(path).map_err(|e| StoreRefusal::write(path, &e))?;
        // Another program that waits for the lock would find no entry.
        let _ = std::fs::remove_file(&self.places.lock);
        Ok(())
    }

    /// Removes the mail and, unless its draft has yet to learn what became of it, the entry. `true` when all is gone.
    pub fn discard(self, dirs: &Dirs) -> Result<bool, StoreRefusal> {
        let may_be_there = self
            .entry
            .recipients
            .iter()
            .any(|to| to.state.may_be_there());
        let kept = self.entry.draft.as_deref();
        match may_be_there && kept.is_some_and(|id| draft::exists(dirs, id)) {
            true => self.remove_mail().map(|()| false),
            false => self.delete().map(|()| true),
        }
    }
}

/// Puts mails into the outbox, the parts of one report: all or none, whatever ends the program meanwhile.
pub(crate) fn post(dirs: &Dirs, mails: Vec<(Entry, Making)>) -> Result<Vec<Held>, StoreRefusal> {
    let void = Void::write(dirs, mails.iter().map(|(entry, _)| entry.id.clone()))?;
    let mut posted = Vec::new();
    let put = mails.into_iter().try_for_each(|(entry, made)| {
        posted.push(Held::put(entry, made)?);
        Ok(())
    });
    match put.and_then(|()| void.lift()) {
        Ok(()) => Ok(posted),
        Err(refusal) => {
            // The first error is the one to tell.
            let _ = posted.into_iter().try_for_each(Held::delete);
            let _ = void.lift();
            Err(refusal)
        }
    }
}

/// A mail that is being made, under the ID that its entry is to have.
pub(crate) struct Making {
    places: Places,
    /// Until the entry has it.
    lock: Option<File>,
    sealed: Temporary,
    mail: Temporary,
}

impl Making {
    /// Nothing of it stays, unless it is put into the outbox: when this is dropped, else when the outbox is looked at next.
    pub(crate) fn begin(dirs: &Dirs, clock: &dyn Clock) -> Result<Making, StoreRefusal> {
        let places = Places::of(dirs, &draft::new_id(clock))?;
        Ok(Making {
            lock: Some(places.lock()?),
            sealed: Temporary(places.entry.with_extension("sealed")),
            mail: Temporary(places.entry.with_extension("part")),
            places,
        })
    }

    /// The ID.
    pub(crate) fn id(&self) -> &str {
        &self.places.id
    }

    /// Where a sealed file lies that the mail is made around.
    pub(crate) fn sealed(&self) -> &Path {
        &self.sealed.0
    }

    /// Where the mail lies.
    pub(crate) fn mail(&self) -> &Path {
        &self.mail.0
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        if self.lock.is_some() {
            // An empty file that nobody looks for.
            let _ = std::fs::remove_file(&self.places.lock);
        }
    }
}

/// Octets and SHA-256, in lower-case hex, of a file.
pub(crate) fn digest(path: &Path) -> std::io::Result<(u64, String)> {
    use sha2::{Digest, Sha256};
    use std::io::Read;
    let mut file = file::open(path)?;
    let (mut hash, mut size, mut chunk) = (Sha256::new(), 0, vec![0; 64 * 1024]);
    loop {
        match file.read(&mut chunk)? {
            0 => return Ok((size, crate::bundle::hex(&hash.finalize()))),
            n => {
                hash.update(chunk.get(..n).unwrap_or_default());
                size += n as u64;
            }
        }
    }
}

/// What is in the outbox.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    /// The entries, oldest first.
    pub entries: Vec<Entry>,
    /// What was being sent when a program ended, and is unknown from now on.
    pub woken: Vec<Entry>,
    /// What could not be read: told, never deleted.
    pub refusals: Vec<StoreRefusal>,
}

/// Lists the outbox. Where an entry was being sent and nobody sends it now, it is unknown from now on.
pub fn list(dirs: &Dirs, clock: &dyn Clock) -> Listing {
    let mut listing = Listing::default();
    if let Err(refusal) = void::clear(dirs).and_then(|()| sweep(dirs)) {
        listing.refusals.push(refusal);
    }
    let mut mails = files(dirs, "eml").unwrap_or_default();
    let entries = ids(dirs).unwrap_or_else(|refusal| {
        listing.refusals.push(refusal);
        BTreeSet::new()
    });
    for id in entries {
        let Ok(places) = Places::of(dirs, &id) else {
            continue;
        };
        mails.remove(&places.mail);
        match woken(dirs, &places, clock) {
            Ok((entry, woken)) => {
                if woken {
                    listing.woken.push(entry.clone());
                }
                listing.entries.push(entry);
            }
            // Deleted meanwhile.
            Err(StoreRefusal::NoEntry(_)) => {}
            Err(refusal) => listing.refusals.push(refusal),
        }
    }
    let strays = mails.iter().map(|mail| mail.display().to_string());
    listing.refusals.extend(strays.map(StoreRefusal::Stray));
    listing
        .entries
        .sort_by(|a, b| (a.made, &a.id).cmp(&(b.made, &b.id)));
    listing
}

/// Removes what is left of mails that a program was making when it was ended.
fn sweep(dirs: &Dirs) -> Result<(), StoreRefusal> {
    for path in entries_of(&dirs.outbox())? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let Some((id, ending)) = name.trim_start_matches('.').split_once('.') else {
            continue;
        };
        let ours = name.starts_with('.') || matches!(ending, "sealed" | "part");
        let Some(places) = Places::of(dirs, id).ok().filter(|_| ours) else {
            continue;
        };
        match places.lock() {
            Ok(_lock) => draft::destroy(&path).map_err(|e| StoreRefusal::write(&path, &e))?,
            // Another program is making it.
            Err(StoreRefusal::EntryBusy(_)) => {}
            Err(refusal) => return Err(refusal),
        }
    }
    Ok(())
}

/// The files of the outbox with this ending.
fn files(dirs: &Dirs, ending: &str) -> Result<BTreeSet<PathBuf>, StoreRefusal> {
    let ours = |path: &PathBuf| path.extension().is_some_and(|e| e == ending);
    Ok(entries_of(&dirs.outbox())?
        .into_iter()
        .filter(ours)
        .collect())
}

/// What is in a folder; nothing where there is none.
fn entries_of(folder: &Path) -> Result<Vec<PathBuf>, StoreRefusal> {
    match std::fs::read_dir(folder) {
        Ok(found) => Ok(found.flatten().map(|e| e.path()).collect()),
        Err(e) if matches!(e.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Ok(Vec::new())
        }
        Err(e) => Err(StoreRefusal::read(folder, &e)),
    }
}

/// The IDs of the entries.
fn ids(dirs: &Dirs) -> Result<BTreeSet<String>, StoreRefusal> {
    let files = files(dirs, "json")?;
    let stems = files.iter().filter_map(|path| path.file_stem()?.to_str());
    Ok(stems
        .filter(|stem| is_id(stem))
        .map(str::to_owned)
        .collect())
}

/// An entry as it is, and whether it has just become unknown.
fn woken(dirs: &Dirs, places: &Places, clock: &dyn Clock) -> Result<(Entry, bool), StoreRefusal> {
    let entry = places.read()?;
    let unfinished = match entry.known() {
        Known::Sending => true,
        Known::Accepted => places.mail.exists(),
        _ => false,
    };
    if !unfinished {
        return Ok((entry, false));
    }
    match Held::open(dirs, &entry.id, clock) {
        Ok(held) => {
            let woken = held.entry != entry;
            Ok((held.entry.clone(), woken))
        }
        // Another program is sending it.
        Err(StoreRefusal::EntryBusy(_)) => Ok((entry, false)),
        Err(refusal) => Err(refusal),
    }
}

/// An entry by its ID; none when there is none. Nothing is changed.
pub fn read(dirs: &Dirs, id: &str) -> Result<Option<Entry>, StoreRefusal> {
    match Places::of(dirs, id)?.read() {
        Err(StoreRefusal::NoEntry(_)) => Ok(None),
        read => read.map(Some),
    }
}

/// Whether the mail of an entry is there.
pub fn has_mail(dirs: &Dirs, id: &str) -> bool {
    Places::of(dirs, id).is_ok_and(|places| places.mail.exists())
}

/// Deletes what is left of a draft's mails that went: nobody is left to learn of them. What waits, stays.
pub(super) fn forget(dirs: &Dirs, draft: &str) -> Result<(), StoreRefusal> {
    for id in ids(dirs).unwrap_or_default() {
        let places = Places::of(dirs, &id)?;
        let ours = |entry: Entry| entry.draft.as_deref() == Some(draft);
        if !places.mail.exists() && places.read().is_ok_and(ours) {
            let (entry, lock) = (places.read()?, places.lock()?);
            let held = Held::new(entry, places, lock);
            held.delete()?;
        }
    }
    Ok(())
}

/// The files of an entry.
#[derive(Clone, Debug)]
struct Places {
    id: String,
    entry: PathBuf,
    mail: PathBuf,
    lock: PathBuf,
}

fn is_id(id: &str) -> bool {
    id.len() == 32 && id.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

impl Places {
    /// An ID that is not one of ours names no file.
    fn of(dirs: &Dirs, id: &str) -> Result<Places, StoreRefusal> {
        if !is_id(id) {
            return Err(StoreRefusal::NoEntry(id.chars().take(64).collect()));
        }
        let place = |ending: &str| dirs.outbox().join(format!("{id}.{ending}"));
        Ok(Places {
            id: id.to_owned(),
            entry: place("json"),
            mail: place("eml"),
            lock: place("lock"),
        })
    }

    fn lock(&self) -> Result<File, StoreRefusal> {
        let fail = |e: std::io::Error| StoreRefusal::write(&self.lock, &e);
        if let Some(folder) = self.lock.parent() {
            make_private(folder).map_err(fail)?;
        }
        let file = file::lock_file(&self.lock).map_err(fail)?;
        match file::take_lock(&file) {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(StoreRefusal::EntryBusy(self.id.clone())),
            Err(TryLockError::Error(e)) => Err(fail(e)),
        }
    }

    fn remove_mail(&self) -> Result<(), StoreRefusal> {
        let path = &self.mail;
        draft::destroy(path).map_err(|e| StoreRefusal::write(path, &e))
    }

    fn read(&self) -> Result<Entry, StoreRefusal> {
        let path = &self.entry;
        let bytes = file::read(path, MAX_SIZE)?;
        let bytes = bytes.ok_or_else(|| StoreRefusal::NoEntry(self.id.clone()))?;
        let shown = || path.display().to_string();
        #[derive(Deserialize)]
        struct Head {
            format: u32,
        }
        let head: Head =
            serde_json::from_slice(&bytes).map_err(|_| StoreRefusal::Damaged(shown()))?;
        if head.format > FORMAT {
            return Err(StoreRefusal::LaterFormat(shown()));
        }
        let entry: Entry =
            serde_json::from_slice(&bytes).map_err(|_| StoreRefusal::Damaged(shown()))?;
        match entry.id == self.id && !entry.recipients.is_empty() {
            true => Ok(entry),
            false => Err(StoreRefusal::Damaged(shown())),
        }
    }
}

#[cfg(test)]
mod tests;
