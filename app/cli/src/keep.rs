//! `report --keep` and `--update`: a delivered report stays here, encrypted, so that what is reported next is its next
//! revision.

use crate::out::Out;
use crate::refuse::Refused;
use crate::secret::{self, Secret};
use std::path::Path;
use std::sync::Arc;
use tocsin_core::explain::Refusal;
use tocsin_core::session::TeamState;
use tocsin_core::session::deliver::Finished;
use tocsin_core::session::keeping::Kept;
use tocsin_core::store::StoreRefusal;
use tocsin_core::store::keyring::{self, Keyring};

/// What was asked to open what is kept.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The system's keyring, and nothing else but the passphrase of the file.
    pub keyring: bool,
    /// The first line of this file.
    pub passphrase_file: Option<&'a Path>,
}

/// Keeps a report as was asked; where nothing was, in the system's keyring, else under a passphrase that is asked for.
pub fn begin(finished: &mut Finished, asked: Asked<'_>, out: &Out) -> Result<Kept, Refused> {
    under(asked, out, |passphrase, keyring| {
        Kept::begin(finished, passphrase, keyring, &out.context)
    })
}

/// Keeps something as was asked; where nothing was, in the system's keyring, else under a passphrase that is asked for.
pub fn under<T>(
    asked: Asked<'_>,
    out: &Out,
    mut keep: impl FnMut(Option<&Secret>, Option<&Arc<dyn Keyring>>) -> Result<T, Refusal>,
) -> Result<T, Refused> {
    let keyring = keyring(out);
    let passphrase = asked.passphrase_file.map(secret::from_file).transpose()?;
    if asked.keyring && keyring.is_none() {
        return Err(StoreRefusal::NoKeyring.into());
    }
    if asked.keyring || passphrase.is_some() {
        let keyring = keyring.as_ref().filter(|_| asked.keyring);
        return Ok(keep(passphrase.as_ref(), keyring)?);
    }
    if keyring.is_some() {
        match keep(None, keyring.as_ref()) {
            Err(refusal) if refusal.code == "store-keyring" => {}
            kept => return Ok(kept?),
        }
    }
    let passphrase = new_passphrase(&out.word("cli-keep-passphrase", &[]), out)?;
    Ok(keep(Some(&passphrase), None)?)
}

/// Opens a report that was kept for this team.
pub fn open(
    name: &str,
    team: &TeamState,
    passphrase_file: Option<&Path>,
    out: &Out,
) -> Result<Kept, Refused> {
    let kept = unlock(name, passphrase_file, out)?;
    let to = kept.team();
    match to == team.bundle.published.team.id {
        true => Ok(kept),
        false => Err(Refused::new("cli-update-team", &[("team", to)])),
    }
}

/// Opens a report that was kept, by any of its names.
pub fn unlock(name: &str, passphrase_file: Option<&Path>, out: &Out) -> Result<Kept, Refused> {
    unlocked(name, passphrase_file, out, |id, passphrase, keyring| {
        Kept::open(id, passphrase, keyring, &out.context)
    })
}

/// Opens what is kept under any of its names, through the passphrase of the file, else the system's keyring, else a
/// passphrase that is asked for.
pub fn unlocked<T>(
    name: &str,
    passphrase_file: Option<&Path>,
    out: &Out,
    open: impl Fn(&str, Option<&Secret>, Option<&Arc<dyn Keyring>>) -> Result<T, Refusal>,
) -> Result<T, Refused> {
    let open = |passphrase: Option<&Secret>| {
        let keyring = keyring(out);
        let id = Kept::meant(name, passphrase, keyring.as_ref(), &out.context)?;
        open(&id, passphrase, keyring.as_ref())
    };
    Ok(match passphrase_file {
        Some(file) => open(Some(&secret::from_file(file)?))?,
        None => match open(None) {
            Err(refusal) if LOCKED.contains(&refusal.code) => {
                let prompt = out.word("cli-passphrase-of", &[("key", name)]);
                let asked = secret::ask(&prompt).ok_or(Refused::One(refusal))?;
                open(Some(&asked))?
            }
            kept => kept?,
        },
    })
}

/// The ID of what is kept under any of its names. Only to find it by its reference it is opened.
pub fn named(name: &str, passphrase_file: Option<&Path>, out: &Out) -> Result<String, Refused> {
    unlocked(name, passphrase_file, out, |id, _, _| Ok(id.to_owned()))
}

/// A passphrase may open what the keyring does not.
const LOCKED: [&str; 2] = ["store-needs-passphrase", "store-keyring"];

/// Forgets a report of which nothing left. That it could not be is told: what led here is more important.
pub fn forget(kept: Kept, out: &Out) {
    if let Err(refusal) = kept.forget(keyring(out).as_ref(), &out.context) {
        out.warn(&out.tell(&refusal));
    }
}

/// What was kept of a report is as it was, after a delivery that came to nothing. That it could not be is told, likewise.
pub fn restore(mut kept: Kept, out: &Out) {
    if let Err(refusal) = kept.restore(&out.context) {
        out.warn(&out.tell(&refusal));
    }
}

/// A folder that is carried around takes no keyring along.
pub fn keyring(out: &Out) -> Option<Arc<dyn Keyring>> {
    keyring::system().filter(|_| !out.context.dirs.is_portable())
}

/// A passphrase that is typed twice.
pub fn new_passphrase(prompt: &str, out: &Out) -> Result<Secret, Refused> {
    let nowhere = || Refused::new("cli-keep-how", &[]);
    let first = secret::ask(prompt).ok_or_else(nowhere)?;
    let again = secret::ask(&out.word("cli-keep-passphrase-again", &[])).ok_or_else(nowhere)?;
    match first.0 == again.0 {
        true => Ok(first),
        false => Err(Refused::new("cli-keep-differ", &[])),
    }
}
