//! Signing keys that follow one another: `keys/rotation/` says which, and proves it by a signature of each.
//!
//! A step N is four files: `N` (the statement, plain text), `N.asc` (the certificate of the key that hands over), `N.old.sig`
//! and `N.new.sig` (detached signatures over the statement by the key that hands over and by the one that takes over). `N` counts
//! from `001`. Stock tools verify it: `gpg --verify 001.old.sig 001`.

use crate::bundle::REVOKED;
use crate::clock::ReferenceTime;
use crate::explain::Explain;
use crate::openpgp::cert::{self, CertRefusal};
use crate::openpgp::sign::{By, SIGNING_CERT, SignRefusal, sign_detached};
use crate::openpgp::verify::{Seen, VerifyRefusal, verify};
use jiff::Timestamp;
use sequoia_openpgp::Cert;
use sequoia_openpgp::serialize::SerializeInto;
use tocsin_form_schema::container::Damage;
use tocsin_form_schema::diagnostic::Args;
use tocsin_form_schema::published::Files;

#[cfg(test)]
mod tests;

/// Where the steps are.
pub const FOLDER: &str = "keys/rotation";
/// The most steps that are looked at: one a year for a lifetime.
const MOST: usize = 100;
const TITLE: &str = "Tocsin: the signing key changes";

/// What a step says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The team's ID.
    pub team: String,
    /// Fingerprint of the certificate that hands over, upper-case hex.
    pub old: String,
    /// Fingerprint of the one that takes over.
    pub new: String,
    /// When.
    pub at: Timestamp,
}

impl Statement {
    /// Its one form.
    pub fn write(&self) -> String {
        let Statement { team, old, new, at } = self;
        format!("{TITLE}\nTeam: {team}\nOld: {old}\nNew: {new}\nAt: {at}\n")
    }

    /// Reads exactly what [`Statement::write`] writes.
    pub fn read(bytes: &[u8]) -> Option<Statement> {
        let text = str::from_utf8(bytes).ok()?;
        let mut lines = text.lines().skip(1);
        let mut value = |name: &str| {
            let line = lines.next()?;
            Some(line.strip_prefix(name)?.strip_prefix(": ")?.to_owned())
        };
        let statement = Statement {
            team: value("Team")?,
            old: value("Old")?,
            new: value("New")?,
            at: value("At")?.parse().ok()?,
        };
        (statement.write() == text).then_some(statement)
    }
}

/// Why a step proves nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StepRefusal {
    /// A file of it is missing.
    #[error("no {0}")]
    Missing(String),
    /// The statement is not in its one form.
    #[error("{0} is no statement")]
    Statement(String),
    /// It is another team's.
    #[error("{0} is another team's")]
    OtherTeam(String),
    /// It does not lead to the certificate that follows.
    #[error("{0} leads elsewhere")]
    Elsewhere(String),
    /// The signature is not by the key that it should be by.
    #[error("signature {0}")]
    Signature(String),
    /// The certificate is not one that may hand over or take over.
    #[error("{0}: {1}")]
    Cert(String, CertRefusal),
    /// More steps than are looked at.
    #[error("too many")]
    TooMany,
}

impl StepRefusal {
    /// The file that it is about.
    pub fn file(&self) -> &str {
        match self {
            StepRefusal::Missing(file)
            | StepRefusal::Statement(file)
            | StepRefusal::OtherTeam(file)
            | StepRefusal::Elsewhere(file)
            | StepRefusal::Signature(file)
            | StepRefusal::Cert(file, _) => file,
            StepRefusal::TooMany => FOLDER,
        }
    }

    /// The finding that tells its author.
    pub fn code(&self) -> &'static str {
        match self {
            StepRefusal::Missing(_) => "check-rotation-missing",
            StepRefusal::Statement(_) => "check-rotation-statement",
            StepRefusal::OtherTeam(_) => "check-rotation-other-team",
            StepRefusal::Elsewhere(_) => "check-rotation-elsewhere",
            StepRefusal::Signature(_) => "check-rotation-signature",
            StepRefusal::Cert(_, CertRefusal::Revoked { .. }) => "check-rotation-revoked",
            StepRefusal::Cert(_, why) => why.code(),
            StepRefusal::TooMany => "check-rotation-too-many",
        }
    }

    /// Whether it is as the team wants it: a key that was stolen after it handed over proves nothing to those who come late.
    pub fn is_meant(&self) -> bool {
        matches!(self, StepRefusal::Cert(_, CertRefusal::Revoked { .. }))
    }

    /// What its words need.
    pub fn args(&self) -> Args {
        match self {
            StepRefusal::Cert(_, CertRefusal::Revoked { .. }) => Args::new(),
            StepRefusal::Cert(_, why) => why.args(),
            StepRefusal::TooMany => Args::from([("most", MOST.to_string())]),
            _ => Args::new(),
        }
    }
}

/// Path of a step's statement; its other files have endings.
fn path(step: usize) -> String {
    format!("{FOLDER}/{step:03}")
}

/// How many steps there are: numbers without a gap.
fn count(files: &Files) -> usize {
    (1..=MOST + 1)
        .take_while(|step| files.contains_key(&path(*step)))
        .count()
}

/// The steps that lead to `keys/signing.asc`, oldest first, as far back as each is proven; and why the one before is not, if
/// there is one. `merged` gives a certificate with all that was ever seen of it: one that is known to be revoked as
/// compromised hands nothing over.
///
/// The key that hands over may have expired or retired since: it is judged at the time of its signature. That of a thief who has
/// it looks the same, which is why a team that loses a key revokes it as compromised.
pub fn proven(
    files: &Files,
    team: &str,
    at: ReferenceTime,
    merged: &dyn Fn(&[u8]) -> Vec<u8>,
) -> (Vec<Statement>, Option<StepRefusal>) {
    let steps = count(files);
    if steps > MOST {
        return (Vec::new(), Some(StepRefusal::TooMany));
    }
    let revoked = revoked(files);
    let merged = &|cert: &[u8]| also_revoked(merged(cert), &revoked);
    let mut proven = Vec::new();
    let mut next = files
        .get(SIGNING_CERT)
        .map(Vec::as_slice)
        .unwrap_or_default();
    for step in (1..=steps).rev() {
        match judge(files, step, next, team, at, merged) {
            Ok((statement, old)) => {
                proven.insert(0, statement);
                next = old;
            }
            Err(refusal) => return (proven, Some(refusal)),
        }
    }
    (proven, None)
}

/// The certificates that the folder itself shows to be revoked, as far as they are small.
fn revoked(files: &Files) -> Vec<Cert> {
    let folder = format!("{REVOKED}/");
    let there = files.iter().filter(|(path, _)| path.starts_with(&folder));
    let certs = there.take(MOST).map(|(_, bytes)| cert::read_small(bytes));
    certs.flatten().collect()
}

/// A certificate with what these say of it.
fn also_revoked(cert: Vec<u8>, revoked: &[Cert]) -> Vec<u8> {
    let Ok(read) = cert::read_one(&cert) else {
        return cert;
    };
    let same = revoked
        .iter()
        .find(|one| one.fingerprint() == read.fingerprint());
    let merged = same.and_then(|one| read.merge_public(cert::revocations(one).ok()?).ok());
    merged
        .and_then(|merged| merged.to_vec().ok())
        .unwrap_or(cert)
}

/// A step's statement, and the certificate that hands over; `new` takes over.
fn judge<'a>(
    files: &'a Files,
    step: usize,
    new: &[u8],
    team: &str,
    at: ReferenceTime,
    merged: &dyn Fn(&[u8]) -> Vec<u8>,
) -> Result<(Statement, &'a [u8]), StepRefusal> {
    let name = path(step);
    let file = |ending: &str| {
        let path = format!("{name}{ending}");
        let bytes = files.get(&path).map(Vec::as_slice);
        bytes.ok_or(StepRefusal::Missing(path))
    };
    let text = file("")?;
    let said = Statement::read(text).ok_or_else(|| StepRefusal::Statement(name.clone()))?;
    if said.team != team {
        return Err(StepRefusal::OtherTeam(name));
    }
    let old = file(".asc")?;
    if let Err(why) = cert::read_small(old) {
        return Err(StepRefusal::Cert(format!("{name}.asc"), why));
    }
    for (ending, cert, fingerprint) in [(".old.sig", old, &said.old), (".new.sig", new, &said.new)]
    {
        let signature = file(ending)?;
        let place = format!("{name}{ending}");
        let cert = merged(cert);
        let signed =
            verify(text, signature, &cert, at, Seen::Former).map_err(|refusal| match refusal {
                VerifyRefusal::Cert(why) => StepRefusal::Cert(place.clone(), why),
                VerifyRefusal::Malformed | VerifyRefusal::OtherSigner | VerifyRefusal::Bad => {
                    StepRefusal::Signature(place.clone())
                }
            })?;
        if signed.signer != *fingerprint {
            return Err(StepRefusal::Elsewhere(name));
        }
    }
    Ok((said, old))
}

/// The next step of a team's folder, to be signed by both keys.
pub struct Rotation {
    step: String,
    statement: Vec<u8>,
    old: Cert,
    new: Cert,
    at: Timestamp,
}

impl Rotation {
    /// From the key of `keys/signing.asc` to the one of the certificate `new`.
    pub fn new(
        files: &Files,
        team: &str,
        new: Cert,
        at: Timestamp,
    ) -> Result<Rotation, SignRefusal> {
        let old_bytes = files
            .get(SIGNING_CERT)
            .ok_or_else(|| SignRefusal::Damage(Damage::Missing(SIGNING_CERT.into())))?;
        let old = cert::read_one(old_bytes).map_err(SignRefusal::Cert)?;
        if new.fingerprint() == old.fingerprint() {
            return Err(SignRefusal::SameKey);
        }
        // OpenPGP counts whole seconds.
        let at = Timestamp::from_second(at.as_second()).unwrap_or(at);
        let statement = Statement {
            team: team.to_owned(),
            old: old.fingerprint().to_hex(),
            new: new.fingerprint().to_hex(),
            at,
        };
        Ok(Rotation {
            step: path(count(files) + 1),
            statement: statement.write().into_bytes(),
            old,
            new,
            at,
        })
    }

    /// The signature of the key that hands over.
    pub fn sign_old(&self, by: By<'_>) -> Result<Vec<u8>, SignRefusal> {
        sign_detached(&self.statement, &self.old, by, self.at)
    }

    /// The signature of the key that takes over.
    pub fn sign_new(&self, by: By<'_>) -> Result<Vec<u8>, SignRefusal> {
        sign_detached(&self.statement, &self.new, by, self.at)
    }

    /// Fingerprint of the key that takes over, upper-case hex.
    pub fn new_fingerprint(&self) -> String {
        self.new.fingerprint().to_hex()
    }

    /// The files that are new in the folder or take another's place, the last of them the certificate that signs from now on.
    pub fn files(
        self,
        by_old: Vec<u8>,
        by_new: Vec<u8>,
    ) -> Result<Vec<(String, Vec<u8>)>, SignRefusal> {
        let failed =
            |e: sequoia_openpgp::anyhow::Error| SignRefusal::Key(e.root_cause().to_string());
        let new = cert::armored(&self.new).map_err(failed)?;
        let old = cert::own(&self.old).and_then(|old| cert::armored(&old));
        let step = self.step;
        Ok(vec![
            (format!("{step}.asc"), old.map_err(failed)?),
            (format!("{step}.old.sig"), by_old),
            (format!("{step}.new.sig"), by_new),
            (step, self.statement),
            (SIGNING_CERT.to_owned(), new),
        ])
    }
}
