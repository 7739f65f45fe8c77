//! Certificates with all that was ever seen of them, by fingerprint: a revocation, once seen, is never undone by a bundle that
//! leaves it out (DESIGN decision 5).

use super::dirs::Dirs;
use super::{StoreRefusal, file};
use crate::openpgp::cert;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::packet::{Packet, Signature};
use sequoia_openpgp::serialize::SerializeInto;
use std::path::PathBuf;

#[cfg(test)]
mod tests;

const MAX_SIZE: u64 = cert::MAX_SIZE as u64;

/// A certificate's octets and all that was seen of it before. What is no certificate comes back as it is: whoever judges it
/// says so.
pub fn merged(dirs: &Dirs, bytes: &[u8]) -> Result<Vec<u8>, StoreRefusal> {
    let Ok(cert) = cert::read_one(bytes) else {
        return Ok(bytes.to_vec());
    };
    match seen(dirs, &cert)? {
        None => Ok(bytes.to_vec()),
        Some(seen) => octets(dirs, &merge(cert, seen)),
    }
}

/// Remembers a certificate beside what was seen of it before.
pub fn remember(dirs: &Dirs, bytes: &[u8]) -> Result<(), StoreRefusal> {
    let Some(own) = cert::read_one(bytes).ok().and_then(own) else {
        return Ok(());
    };
    let path = path(dirs, &own);
    file::exclusively(&path, || {
        let seen = seen(dirs, &own)?;
        let all = match seen.clone() {
            None => own,
            Some(seen) => merge(own, seen),
        };
        let octets = octets(dirs, &all)?;
        // What outgrows every bound is not taken; what was seen stays.
        if seen == Some(all) || octets.len() as u64 > MAX_SIZE {
            return Ok(());
        }
        file::write(&path, &octets, None)
    })
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

/// Only what its owner signed: strangers' signatures could be without end.
fn own(cert: openpgp::Cert) -> Option<openpgp::Cert> {
    fn signatures<'a>(
        own: impl Iterator<Item = &'a Signature>,
        revocations: impl Iterator<Item = &'a Signature>,
    ) -> impl Iterator<Item = Packet> {
        let all: Vec<Packet> = own.chain(revocations).cloned().map(Packet::from).collect();
        all.into_iter()
    }
    let primary = cert.primary_key();
    let mut packets = vec![Packet::from(
        primary.key().clone().take_secret().0.role_into_primary(),
    )];
    packets.extend(signatures(
        primary.self_signatures(),
        primary.self_revocations(),
    ));
    for user in cert.userids() {
        packets.push(user.userid().clone().into());
        packets.extend(signatures(user.self_signatures(), user.self_revocations()));
    }
    for key in cert.keys().subkeys() {
        packets.push(Packet::from(key.key().clone().role_into_subordinate()));
        packets.extend(signatures(key.self_signatures(), key.self_revocations()));
    }
    openpgp::Cert::from_packets(packets.into_iter()).ok()
}
