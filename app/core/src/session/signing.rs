//! Who signs the report of the draft: the key is made or unlocked by a job, and the choice is kept with the draft.

use super::deliver::Signs;
use super::jobs::{Outcome, Subject, Work};
use super::opening::reference_time;
use super::refusal::SessionRefusal;
use super::{Open, Session, SignWith, Signature};
use crate::clock::ReferenceTime;
use crate::explain::Refusal;
use crate::mail::account::Secret;
use crate::openpgp::cert;
use crate::openpgp::seal::SealRefusal;
use crate::openpgp::signer::{Made, Signer, SignerRefusal};
use crate::store::StoreRefusal;
use crate::store::file::write_into;
use crate::store::signing::{By, Signing};
use crate::store::vault;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

impl Session {
    pub(super) fn sign_with(&mut self, with: SignWith) -> Result<(), Refusal> {
        let team = self.state.team.clone().ok_or(SessionRefusal::NoTeam)?;
        let at = reference_time(&team, self.desk.context.clock.as_ref());
        let (open, _, _) = self.parts()?;
        let made = open.draft.signing.made.clone();
        let by_made = |made| Signing {
            by: By::Made,
            made: Some(made),
        };
        let work: Work = match with {
            SignWith::Nobody => {
                let by = By::Nobody;
                return self.signs(Signing { by, made }, None);
            }
            SignWith::Made => match made {
                Some(made) => return self.signs(by_made(made), None),
                None => Box::new(move |_| {
                    let name = Made::name(&team.bundle.published.team.id);
                    let made = Made::new(&name, at).map_err(SealRefusal::Signer)?;
                    Ok(Outcome::Signs(by_made(made), None))
                }),
            },
            SignWith::File { path, passphrase } => Box::new(move |_| {
                let passphrase = passphrase.as_ref().map(|secret| secret.0.as_str());
                let signer = unlocked(&path, passphrase, at)?;
                let fingerprint = signer.fingerprint();
                let by = By::File { path, fingerprint };
                Ok(Outcome::Signs(Signing { by, made }, Some(Box::new(signer))))
            }),
            SignWith::Agent(key) => Box::new(move |_| {
                let signer = Signer::from_agent(&key, at).map_err(SealRefusal::Signer)?;
                let fingerprint = signer.fingerprint();
                let by = By::Agent { fingerprint };
                Ok(Outcome::Signs(Signing { by, made }, None))
            }),
        };
        self.start("sign", Subject::Draft, work);
        Ok(())
    }

    /// Writes the key that was made for the report, for other programs.
    pub(super) fn save_key(
        &mut self,
        path: PathBuf,
        passphrase: Option<Secret>,
    ) -> Result<(), Refusal> {
        self.state.key_saved = None;
        let (open, _, _) = self.parts()?;
        let made = open.draft.signing.made.clone();
        let made = made.ok_or(SessionRefusal::NoKeyMade)?;
        let work: Work = Box::new(move |_| {
            write_key(&made, passphrase.as_ref(), &path)?;
            Ok(Outcome::KeySaved(path))
        });
        self.start("save-key", Subject::Draft, work);
        Ok(())
    }

    /// Takes in who signs from now on.
    pub(super) fn signs(
        &mut self,
        signing: Signing,
        signer: Option<Box<Signer>>,
    ) -> Result<(), Refusal> {
        let (open, state, _) = self.parts()?;
        state.signature = Signature::of(&signing, signer.is_some());
        open.signer = signer;
        open.draft.signing = signing;
        self.edited();
        Ok(())
    }
}

/// Who signs what is sealed now. Where nothing leaves yet (`fix` is not set), a key that is locked is as none.
pub(super) fn signs(open: &Open, fix: bool) -> Result<Signs, Refusal> {
    let signing = &open.draft.signing;
    Ok(match (&signing.by, &open.signer) {
        (By::Nobody, _) => Signs::Nobody,
        (By::Made, _) => signing
            .signing_key()
            .cloned()
            .map_or(Signs::Nobody, Signs::Made),
        (By::Agent { fingerprint }, _) => Signs::Agent(fingerprint.clone()),
        (By::File { .. }, Some(signer)) => Signs::Own(signer.clone()),
        (By::File { .. }, None) if fix => return Err(SessionRefusal::SignerLocked.into()),
        (By::File { .. }, None) => Signs::Nobody,
    })
}

/// Writes a key that was made for a report: what is secret of it under a passphrase, without one what is public. Only the
/// owner may read the file (Unix).
pub fn write_key(made: &Made, passphrase: Option<&Secret>, path: &Path) -> Result<(), Refusal> {
    let key = match passphrase {
        Some(Secret(passphrase)) => {
            vault::long_enough(passphrase)?;
            made.locked(passphrase)
        }
        None => made.public(),
    };
    let key = key.map_err(SealRefusal::Signer)?;
    Ok(write_into(path, key.as_bytes())?)
}

/// The key in a file, unlocked.
fn unlocked(path: &Path, passphrase: Option<&str>, at: ReferenceTime) -> Result<Signer, Refusal> {
    let unread = |error: std::io::Error| {
        Refusal::from(StoreRefusal::Read(
            path.display().to_string(),
            error.to_string(),
        ))
    };
    let refused = |refusal: SignerRefusal| Refusal::from(SealRefusal::Signer(refusal));
    // What is no regular file might never end.
    if !path.metadata().map_err(unread)?.is_file() {
        return Err(refused(SignerRefusal::NoKey));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unread)?;
    let most = cert::MAX_SIZE as u64;
    file.take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(unread)?;
    if bytes.len() as u64 > most {
        return Err(refused(SignerRefusal::NoKey));
    }
    Signer::from_secret(&bytes, passphrase, at).map_err(refused)
}
