//! Certificates with all that was ever seen of them, by fingerprint: a revocation, once seen, is never undone by a bundle that
//! leaves it out (DESIGN decision 5).

use super::dirs::Dirs;
use super::{StoreRefusal, file};
use crate::clock::ReferenceTime;
use crate::openpgp::cert;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::policy::StandardPolicy;
use sequoia_openpgp::serialize::SerializeInto;
use sequoia_openpgp::types::RevocationStatus;
use std::path::PathBuf;

#[cfg(test)]
mod tests;

const MAX_SIZE: u64 = cert::MAX_SIZE as u64;
/// Certificates beside which no other is remembered only because it is revoked: whoever forges bundles must not fill the disk.
const MOST: usize = 10_000;

/// A certificate's octets and all that was seen of it before. What is no certificate comes back as it is: whoever judges it
/// says so.
pub fn merged(dirs: &Dirs, bytes: &[u8]) -> Result<Vec<u8>, StoreRefusal> {
    let Ok(cert) = cert::read_one(bytes) else {
        return Ok(bytes.to_vec());
    };
    match seen(dirs, &cert)? {
        None => Ok(bytes.to_vec()),
        // What strangers add to a certificate must not make it too large to be judged.
        Some(seen) => octets(dirs, &merge(cert::own(&cert).unwrap_or(cert), seen)),
    }
}

/// Remembers a certificate beside what was seen of it before.
pub fn remember(dirs: &Dirs, cert: &openpgp::Cert) -> Result<(), StoreRefusal> {
    let Ok(own) = cert::own(cert) else {
        return Ok(());
    };
    let path = path(dirs, &own);
    file::exclusively(&path, || {
        let seen = seen(dirs, &own)?;
        let all = match seen.clone() {
            None => own,
            Some(seen) => merge(own, seen),
        };
        if seen.as_ref() == Some(&all) {
            return Ok(());
        }
        let mut written = octets(dirs, &all)?;
        // What outgrows every bound is not taken, but that it is revoked.
        if cert::read_one(&written).is_err() {
            let fewer = match seen {
                None => cert::revocations(&all),
                Some(seen) => cert::revocations(&all).map(|revoked| merge(seen, revoked)),
            };
            written = octets(dirs, &fewer.unwrap_or(all))?;
            if cert::read_one(&written).is_err() {
                return Ok(());
            }
        }
        file::write(&path, &written, None)
    })
}

/// Remembers of a certificate of which nothing else is known that it is revoked, where its owner says so.
pub fn remember_revoked(dirs: &Dirs, cert: &openpgp::Cert) -> Result<(), StoreRefusal> {
    let says_so = cert.primary_key().self_revocations().next().is_some();
    let path = path(dirs, cert);
    let folder = path.parent().and_then(|folder| folder.read_dir().ok());
    let room = path.exists() || folder.is_none_or(|folder| folder.count() < MOST);
    match cert::revocations(cert) {
        Ok(revoked) if says_so && room => remember(dirs, &revoked),
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Whether a certificate was ever seen to be revoked.
pub fn is_revoked(dirs: &Dirs, fingerprint: &str, at: ReferenceTime) -> Result<bool, StoreRefusal> {
    let Some(seen) = by_fingerprint(dirs, fingerprint)? else {
        return Ok(false);
    };
    let time = cert::system_time(at.0);
    let status = seen.revocation_status(&StandardPolicy::at(time), time);
    Ok(matches!(status, RevocationStatus::Revoked(_)))
}

/// Whether a certificate was ever seen to be revoked in such a way that nothing counts that it ever signed.
pub fn is_compromised(dirs: &Dirs, fingerprint: &str) -> Result<bool, StoreRefusal> {
    let Some(seen) = by_fingerprint(dirs, fingerprint)? else {
        return Ok(false);
    };
    // Only a revocation of that kind reaches back to when the key was made (RFC 9580, section 5.2.3.31).
    let made = seen.primary_key().key().creation_time();
    let status = seen.revocation_status(&StandardPolicy::new(), made);
    Ok(matches!(status, RevocationStatus::Revoked(_)))
}

fn by_fingerprint(dirs: &Dirs, fingerprint: &str) -> Result<Option<openpgp::Cert>, StoreRefusal> {
    let path = dirs.cert(fingerprint);
    let damaged = |_| StoreRefusal::Damaged(path.display().to_string());
    match file::read(&path, MAX_SIZE)? {
        Some(bytes) => cert::read_one(&bytes).map(Some).map_err(damaged),
        None => Ok(None),
    }
}

fn path(dirs: &Dirs, cert: &openpgp::Cert) -> PathBuf {
    dirs.cert(&cert.fingerprint().to_hex())
}

fn seen(dirs: &Dirs, cert: &openpgp::Cert) -> Result<Option<openpgp::Cert>, StoreRefusal> {
    let path = path(dirs, cert);
    let Some(bytes) = file::read(&path, MAX_SIZE)? else {
        return Ok(None);
    };
    let seen = cert::read_one(&bytes).ok();
    let seen = seen.filter(|seen| seen.fingerprint() == cert.fingerprint());
    match seen {
        Some(seen) => Ok(Some(seen)),
        // Without it, what was revoked would pass.
        None => Err(StoreRefusal::Damaged(path.display().to_string())),
    }
}

/// They have one fingerprint; that is all that merging asks.
fn merge(cert: openpgp::Cert, seen: openpgp::Cert) -> openpgp::Cert {
    cert.clone().merge_public(seen).unwrap_or(cert)
}

fn octets(dirs: &Dirs, cert: &openpgp::Cert) -> Result<Vec<u8>, StoreRefusal> {
    let failed = |e: openpgp::anyhow::Error| {
        StoreRefusal::Write(path(dirs, cert).display().to_string(), e.to_string())
    };
    cert.to_vec().map_err(failed)
}
