//! Whether a certificate may be encrypted to, or may have signed: one reason at a time (DESIGN decision 3).

use crate::clock::ReferenceTime;
use crate::explain::Explain;
use jiff::Timestamp;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::cert::prelude::*;
use sequoia_openpgp::crypto::SessionKey;
use sequoia_openpgp::packet::key::{PublicParts, UnspecifiedRole};
use sequoia_openpgp::packet::{Key, Packet, Signature};
use sequoia_openpgp::parse::{PacketParser, PacketParserResult, Parse};
use sequoia_openpgp::policy::StandardPolicy;
use sequoia_openpgp::types::{PublicKeyAlgorithm, ReasonForRevocation, RevocationStatus};
use std::collections::BTreeSet;
use std::time::SystemTime;
use tocsin_form_schema::diagnostic::Args;
use tocsin_form_schema::team::Encryption;

#[cfg(test)]
mod tests;

/// Most octets of a certificate's file.
pub const MAX_SIZE: usize = 1024 * 1024;

/// Most packets of a certificate's file: keys, names and signatures.
const MAX_PACKETS: usize = 10_000;
/// Octets of a certificate of which only what its owner signed is looked at.
const SMALL: usize = 64 * 1024;
/// Packets of such a certificate.
const SMALL_PACKETS: usize = 200;

/// Why a certificate cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum CertRefusal {
    /// Not one OpenPGP certificate.
    Unreadable,
    /// It is a secret key.
    Secret,
    /// More than one certificate.
    Several,
    /// The policy rejects it, for the reason told (algorithm, hash, date).
    Policy(String),
    /// This program cannot encrypt to its key: algorithm and size.
    Unsupported(String),
    /// Revoked; hard revocations are final.
    Revoked {
        /// `compromised`, `superseded`, `retired` or `unspecified` (RFC 9580, section 5.2.3.31).
        kind: &'static str,
        /// The reason given in the revocation, in its owner's words; one line, may be empty.
        reason: String,
    },
    /// Expired on a date.
    Expired(Timestamp),
    /// Not valid before a date: the computer's clock is probably wrong.
    NotYetValid(Timestamp),
    /// No subkey for encryption.
    NoEncryptionSubkey,
    /// Every encryption subkey is expired (the latest date).
    SubkeysExpired(Timestamp),
    /// Every encryption subkey is revoked.
    SubkeysRevoked,
    /// Keys for encryption, but none that the bundle's `encryption` writes to (DESIGN decision 2).
    OtherEncryption(Encryption),
    /// No subkey for signing.
    NoSigningKey,
    /// Its fingerprint is not the one its file is named for.
    OtherFingerprint(String),
}

/// Every code that [`CertRefusal`] is told by.
pub const CODES: &[&str] = &[
    "cert-unreadable",
    "cert-secret",
    "cert-several",
    "cert-policy",
    "cert-unsupported",
    "cert-revoked",
    "cert-expired",
    "cert-not-yet-valid",
    "cert-no-encryption-subkey",
    "cert-subkeys-expired",
    "cert-subkeys-revoked",
    "cert-other-encryption",
    "cert-no-signing-key",
    "cert-other-fingerprint",
];

impl Explain for CertRefusal {
    fn code(&self) -> &'static str {
        match self {
            CertRefusal::Unreadable => "cert-unreadable",
            CertRefusal::Secret => "cert-secret",
            CertRefusal::Several => "cert-several",
            CertRefusal::Policy(_) => "cert-policy",
            CertRefusal::Unsupported(_) => "cert-unsupported",
            CertRefusal::Revoked { .. } => "cert-revoked",
            CertRefusal::Expired(_) => "cert-expired",
            CertRefusal::NotYetValid(_) => "cert-not-yet-valid",
            CertRefusal::NoEncryptionSubkey => "cert-no-encryption-subkey",
            CertRefusal::SubkeysExpired(_) => "cert-subkeys-expired",
            CertRefusal::SubkeysRevoked => "cert-subkeys-revoked",
            CertRefusal::OtherEncryption(_) => "cert-other-encryption",
            CertRefusal::NoSigningKey => "cert-no-signing-key",
            CertRefusal::OtherFingerprint(_) => "cert-other-fingerprint",
        }
    }

    fn args(&self) -> Args {
        match self {
            CertRefusal::Policy(reason) => Args::from([("reason", reason.clone())]),
            CertRefusal::Unsupported(key) => Args::from([("key", key.clone())]),
            CertRefusal::Revoked { kind, reason } => {
                let given = if reason.is_empty() { "no" } else { "yes" };
                Args::from([
                    ("kind", (*kind).to_string()),
                    ("reason", reason.clone()),
                    ("given", given.to_string()),
                ])
            }
            CertRefusal::Expired(date)
            | CertRefusal::NotYetValid(date)
            | CertRefusal::SubkeysExpired(date) => Args::from([("date", day(*date))]),
            CertRefusal::OtherEncryption(encryption) => {
                Args::from([("encryption", encryption.name().to_owned())])
            }
            CertRefusal::OtherFingerprint(found) => Args::from([("fingerprint", grouped(found))]),
            _ => Args::new(),
        }
    }
}

/// A certificate that may be encrypted to now.
#[derive(Clone, Debug)]
pub struct Usable {
    /// Upper-case hex.
    pub fingerprint: String,
    /// The parsed certificate.
    pub cert: openpgp::Cert,
    /// When the last of its encryption subkeys expires, if ever.
    pub expires: Option<Timestamp>,
    /// The keys of `cert` to encrypt to.
    pub keys: Vec<openpgp::Fingerprint>,
}

impl Usable {
    /// The same with only the keys that the bundle's `encryption` writes to.
    pub fn narrowed(mut self, encryption: Encryption) -> Result<Usable, CertRefusal> {
        let fits = self.cert.keys().map(|key| key.key());
        let fits = fits.filter(|key| fits_encryption(key, encryption));
        let fits: Vec<_> = fits.map(|key| key.fingerprint()).collect();
        self.keys.retain(|key| fits.contains(key));
        match self.keys.is_empty() {
            true => Err(CertRefusal::OtherEncryption(encryption)),
            false => Ok(self),
        }
    }
}

/// Whether a key is of the kind that an `encryption` writes to (DESIGN decision 2).
fn fits_encryption(key: &Key<PublicParts, UnspecifiedRole>, encryption: Encryption) -> bool {
    match encryption {
        Encryption::Compatible => key.version() == 4,
        Encryption::Modern => true,
        Encryption::PostQuantum => matches!(
            key.pk_algo(),
            PublicKeyAlgorithm::MLKEM768_X25519 | PublicKeyAlgorithm::MLKEM1024_X448
        ),
    }
}

/// Judges a certificate for encryption at a time: policy → revoked → alive → purpose (transport or storage).
pub fn judge_encryption(bytes: &[u8], at: ReferenceTime) -> Result<Usable, CertRefusal> {
    judge_cert(read_one(bytes)?, at)
}

/// As [`judge_encryption`], for a certificate that was read before.
pub fn judge_cert(cert: openpgp::Cert, at: ReferenceTime) -> Result<Usable, CertRefusal> {
    let time = system_time(at.0);
    let policy = StandardPolicy::at(time);
    let primary_expires = judge_primary(&cert, &policy, time)?;
    let (keys, subkey_expires) = encryption_keys(&cert, &policy, time)?;
    let expires = match (primary_expires, subkey_expires) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    Ok(Usable {
        fingerprint: cert.fingerprint().to_hex(),
        expires: expires.map(timestamp),
        keys,
        cert,
    })
}

/// Reads exactly one certificate without secret parts, armored or binary, of at most [`MAX_SIZE`] octets.
pub fn read_one(bytes: &[u8]) -> Result<openpgp::Cert, CertRefusal> {
    if bytes.len() > MAX_SIZE {
        return Err(CertRefusal::Unreadable);
    }
    // The armor reader stops at the first footer: what follows it would go unseen.
    let blocks = bytes
        .windows(ARMOR_BEGIN.len())
        .filter(|window| *window == ARMOR_BEGIN)
        .count();
    let mut certs = Vec::new();
    for cert in parser(bytes).ok_or(CertRefusal::Unreadable)? {
        certs.push(cert.map_err(|_| CertRefusal::Unreadable)?);
    }
    if certs.iter().any(openpgp::Cert::is_tsk) {
        return Err(CertRefusal::Secret);
    }
    if certs.len() > 1 || blocks > 1 {
        return Err(CertRefusal::Several);
    }
    certs.pop().ok_or(CertRefusal::Unreadable)
}

/// Reads a certificate that needs nothing but what its owner signed ([`own`]): of a size and number of packets that cost
/// nothing.
pub fn read_small(bytes: &[u8]) -> Result<openpgp::Cert, CertRefusal> {
    if bytes.len() > SMALL || parser_of(bytes, SMALL_PACKETS).is_none() {
        return Err(CertRefusal::Unreadable);
    }
    read_one(bytes)
}

/// Upper-case fingerprints of the certificates in a file, armored once or binary, of at most [`MAX_SIZE`] octets. Nothing
/// is judged but that nothing secret is among them: what strangers signed of a key by the hundred does not matter here.
pub(crate) fn primaries(bytes: &[u8]) -> Result<BTreeSet<String>, CertRefusal> {
    if bytes.len() > MAX_SIZE {
        return Err(CertRefusal::Unreadable);
    }
    let unreadable = |_| CertRefusal::Unreadable;
    let mut found = BTreeSet::new();
    let mut rest = PacketParser::from_bytes(bytes).map_err(unreadable)?;
    for _ in 0..MAX_PACKETS {
        let PacketParserResult::Some(parser) = rest else {
            return match found.is_empty() {
                true => Err(CertRefusal::Unreadable),
                false => Ok(found),
            };
        };
        let (packet, next) = parser.next().map_err(unreadable)?;
        match packet {
            Packet::SecretKey(_) | Packet::SecretSubkey(_) => return Err(CertRefusal::Secret),
            Packet::PublicKey(key) => {
                found.insert(key.fingerprint().to_hex());
            }
            // Whatever stands before it belongs to no certificate.
            _ if found.is_empty() => return Err(CertRefusal::Unreadable),
            _ => {}
        }
        rest = next;
    }
    Err(CertRefusal::Unreadable)
}

/// Of a certificate only what its owner signed: what strangers add to it could be without end.
pub(crate) fn own(cert: &openpgp::Cert) -> openpgp::Result<openpgp::Cert> {
    let primary = cert.primary_key();
    let key = primary.key().clone().take_secret().0;
    let mut packets = vec![Packet::from(key.role_into_primary())];
    let own = primary.self_signatures();
    packets.extend(own.chain(primary.self_revocations()).map(packet));
    for user in cert.userids() {
        let own = user.self_signatures().chain(user.self_revocations());
        packets.extend(owned(user.userid().clone().into(), own));
    }
    for subkey in cert.keys().subkeys() {
        let own = subkey.self_signatures().chain(subkey.self_revocations());
        let key = Packet::from(subkey.key().clone().role_into_subordinate());
        packets.extend(owned(key, own));
    }
    openpgp::Cert::from_packets(packets.into_iter())
}

/// Of a certificate only that it, or a key of it, is revoked.
pub(crate) fn revocations(cert: &openpgp::Cert) -> openpgp::Result<openpgp::Cert> {
    let primary = cert.primary_key();
    let key = primary.key().clone().take_secret().0;
    let mut packets = vec![Packet::from(key.role_into_primary())];
    packets.extend(primary.self_revocations().map(packet));
    for subkey in cert.keys().subkeys() {
        let key = Packet::from(subkey.key().clone().role_into_subordinate());
        packets.extend(owned(key, subkey.self_revocations()));
    }
    openpgp::Cert::from_packets(packets.into_iter())
}

/// A component and its signatures; nothing where it has none.
fn owned<'a>(component: Packet, own: impl Iterator<Item = &'a Signature>) -> Vec<Packet> {
    let own: Vec<Packet> = own.map(packet).collect();
    match own.is_empty() {
        true => own,
        false => std::iter::once(component).chain(own).collect(),
    }
}

fn packet(signature: &Signature) -> Packet {
    signature.clone().into()
}

/// Certificates and keys as they come; nothing when there are more than [`MAX_PACKETS`] packets, for each takes memory
/// and time that have nothing to do with its size.
pub(crate) fn parser(bytes: &[u8]) -> Option<CertParser<'_>> {
    parser_of(bytes, MAX_PACKETS)
}

fn parser_of(bytes: &[u8], most: usize) -> Option<CertParser<'_>> {
    let mut rest = PacketParser::from_bytes(bytes).ok()?;
    for _ in 0..=most {
        rest = match rest {
            PacketParserResult::Some(packet) => match packet.next() {
                Ok((_, next)) => next,
                Err(_) => return CertParser::from_bytes(bytes).ok(),
            },
            PacketParserResult::EOF(_) => return CertParser::from_bytes(bytes).ok(),
        };
    }
    None
}

const ARMOR_BEGIN: &[u8] = b"-----BEGIN PGP ";

/// A certificate as a file that every program reads.
pub(crate) fn armored(cert: &openpgp::Cert) -> openpgp::Result<Vec<u8>> {
    openpgp::serialize::SerializeInto::to_vec(&cert.armored())
}

/// Every certificate and key that can be read: binary, or in any number of armored blocks.
pub(crate) fn read_all(bytes: &[u8]) -> Vec<openpgp::Cert> {
    let begins = |at: &usize| {
        bytes
            .get(*at..)
            .is_some_and(|rest| rest.starts_with(ARMOR_BEGIN))
    };
    let mut starts: Vec<usize> = (0..bytes.len()).filter(begins).collect();
    if starts.is_empty() {
        starts.push(0);
    }
    let ends = starts.iter().skip(1).copied().chain([bytes.len()]);
    let blocks = starts
        .iter()
        .zip(ends)
        .filter_map(|(&start, end)| bytes.get(start..end));
    blocks
        .filter_map(parser)
        .flat_map(Iterator::flatten)
        .collect()
}

/// Policy → revoked → alive of the whole certificate. Gives when it expires, if ever.
pub(crate) fn judge_primary(
    cert: &openpgp::Cert,
    policy: &StandardPolicy<'_>,
    time: SystemTime,
) -> Result<Option<SystemTime>, CertRefusal> {
    let primary = cert.primary_key();
    if primary.key().creation_time() > time {
        return Err(CertRefusal::NotYetValid(timestamp(
            primary.key().creation_time(),
        )));
    }
    let valid = cert
        .with_policy(policy, time)
        .map_err(|error| not_bound(&error, self_signatures(cert), time, CertRefusal::Unreadable))?;
    revoked(valid.revocation_status())?;
    valid.alive().map_err(|error| not_alive(&error))?;
    Ok(valid.primary_key().key_expiration_time())
}

/// The keys that may be encrypted to, and when the last of them expires, if ever.
fn encryption_keys(
    cert: &openpgp::Cert,
    policy: &StandardPolicy<'_>,
    time: SystemTime,
) -> Result<(Vec<openpgp::Fingerprint>, Option<SystemTime>), CertRefusal> {
    let mut refusal = CertRefusal::NoEncryptionSubkey;
    let mut bound = Vec::new();
    for key in cert.keys() {
        match key.clone().with_policy(policy, time) {
            Ok(key) if key.for_transport_encryption() || key.for_storage_encryption() => {
                match takes(key.key()) {
                    true => bound.push(key),
                    false => refusal = CertRefusal::Unsupported(algorithm(key.key())),
                }
            }
            Err(error) if key.key().pk_algo().for_encryption() => {
                let dates = key
                    .self_signatures()
                    .filter_map(|sig| sig.signature_creation_time())
                    .collect();
                refusal = not_bound(&error, dates, time, refusal);
            }
            _ => {}
        }
    }
    if bound.is_empty() {
        return Err(refusal);
    }
    bound.retain(|key| !matches!(key.revocation_status(), RevocationStatus::Revoked(_)));
    if bound.is_empty() {
        return Err(CertRefusal::SubkeysRevoked);
    }
    let mut dead = Vec::new();
    bound.retain(|key| {
        key.alive()
            .map_err(|error| dead.push(not_alive(&error)))
            .is_ok()
    });
    if bound.is_empty() {
        let latest = dead.iter().filter_map(|refusal| match refusal {
            CertRefusal::Expired(date) => Some(*date),
            _ => None,
        });
        return Err(match latest.max() {
            Some(date) => CertRefusal::SubkeysExpired(date),
            None => dead.pop().unwrap_or(CertRefusal::NoEncryptionSubkey),
        });
    }
    let expires = bound
        .iter()
        .map(ValidErasedKeyAmalgamation::key_expiration_time);
    // None is "never" and therefore the latest.
    let last = expires
        .collect::<Option<Vec<_>>>()
        .and_then(|dates| dates.into_iter().max());
    Ok((
        bound.iter().map(|key| key.key().fingerprint()).collect(),
        last,
    ))
}

/// Whether anything can be encrypted to a key here: its algorithm may be unknown, its numbers none, its size beyond what is
/// computed with. Better told now than when the report is sealed.
fn takes(key: &Key<PublicParts, UnspecifiedRole>) -> bool {
    key.pk_algo().is_supported() && key.encrypt(&SessionKey::from(vec![0; 32])).is_ok()
}

/// A key's algorithm and size.
fn algorithm(key: &Key<PublicParts, UnspecifiedRole>) -> String {
    match key.mpis().bits() {
        Some(bits) => format!("{}, {bits} bits", key.pk_algo()),
        None => key.pk_algo().to_string(),
    }
}

/// Judges a certificate for signing bundles at a time: at least one of its keys can. Gives when the last of those expires, if
/// ever.
pub fn judge_signing(bytes: &[u8], at: ReferenceTime) -> Result<Option<Timestamp>, CertRefusal> {
    let cert = read_one(bytes)?;
    let time = system_time(at.0);
    let policy = StandardPolicy::at(time);
    let mut reason = CertRefusal::NoSigningKey;
    let mut ends = Vec::new();
    for key in cert.keys() {
        match judge_signer(&cert, &key.key().fingerprint(), &policy, time) {
            Ok(()) => {
                let valid = key.with_policy(&policy, time).ok();
                ends.push(valid.and_then(|key| key.key_expiration_time()));
            }
            Err(CertRefusal::NoSigningKey) => {}
            Err(other) => reason = other,
        }
    }
    if ends.is_empty() {
        return Err(reason);
    }
    let whole = judge_primary(&cert, &policy, time)?;
    // None is "never" and therefore the latest.
    let last = ends.into_iter().collect::<Option<Vec<_>>>();
    let last = last.and_then(|ends| ends.into_iter().max());
    Ok(whole.into_iter().chain(last).min().map(timestamp))
}

/// Judges one key of a certificate as a signer at a time: the certificate, then the key.
pub(crate) fn judge_signer(
    cert: &openpgp::Cert,
    signer: &openpgp::Fingerprint,
    policy: &StandardPolicy<'_>,
    time: SystemTime,
) -> Result<(), CertRefusal> {
    judge_primary(cert, policy, time)?;
    let key = cert
        .keys()
        .find(|key| key.key().fingerprint() == *signer)
        .ok_or(CertRefusal::NoSigningKey)?;
    let dates = key
        .self_signatures()
        .filter_map(|sig| sig.signature_creation_time())
        .collect();
    let key = key
        .with_policy(policy, time)
        .map_err(|error| not_bound(&error, dates, time, CertRefusal::NoSigningKey))?;
    if !key.for_signing() {
        return Err(CertRefusal::NoSigningKey);
    }
    revoked(key.revocation_status())?;
    key.alive().map_err(|error| not_alive(&error))
}

fn self_signatures(cert: &openpgp::Cert) -> Vec<SystemTime> {
    let direct = cert
        .primary_key()
        .self_signatures()
        .filter_map(|sig| sig.signature_creation_time());
    let bindings = cert.userids().flat_map(|user| {
        user.self_signatures()
            .filter_map(|sig| sig.signature_creation_time())
            .collect::<Vec<_>>()
    });
    direct.chain(bindings).collect()
}

/// Why a component is not bound at `time`: a policy's words, signatures that are all of the future, or `otherwise`.
fn not_bound(
    error: &openpgp::anyhow::Error,
    signatures: Vec<SystemTime>,
    time: SystemTime,
    otherwise: CertRefusal,
) -> CertRefusal {
    for cause in error.chain() {
        if let Some(openpgp::Error::PolicyViolation(..)) = cause.downcast_ref() {
            return CertRefusal::Policy(cause.to_string());
        }
    }
    match signatures.into_iter().min() {
        Some(first) if first > time => CertRefusal::NotYetValid(timestamp(first)),
        _ => otherwise,
    }
}

fn revoked(status: RevocationStatus<'_>) -> Result<(), CertRefusal> {
    let RevocationStatus::Revoked(signatures) = status else {
        return Ok(());
    };
    let given = signatures
        .iter()
        .find_map(|signature| signature.reason_for_revocation());
    let kind = match given.map(|(reason, _)| reason) {
        Some(ReasonForRevocation::KeyCompromised) => "compromised",
        Some(ReasonForRevocation::KeySuperseded) => "superseded",
        Some(ReasonForRevocation::KeyRetired) => "retired",
        _ => "unspecified",
    };
    let words = given
        .map(|(_, words)| String::from_utf8_lossy(words).into_owned())
        .unwrap_or_default();
    let reason = words
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(200)
        .collect::<String>();
    Err(CertRefusal::Revoked {
        kind,
        reason: reason.trim().to_string(),
    })
}

fn not_alive(error: &openpgp::anyhow::Error) -> CertRefusal {
    for cause in error.chain() {
        match cause.downcast_ref() {
            Some(openpgp::Error::Expired(date)) => return CertRefusal::Expired(timestamp(*date)),
            Some(openpgp::Error::NotYetLive(date)) => {
                return CertRefusal::NotYetValid(timestamp(*date));
            }
            _ => {}
        }
    }
    CertRefusal::Policy(error.root_cause().to_string())
}

/// A fingerprint as people compare it: groups of four, a wider gap in the middle.
pub fn grouped(fingerprint: &str) -> String {
    let groups: Vec<String> = fingerprint
        .chars()
        .collect::<Vec<_>>()
        .chunks(4)
        .map(|group| group.iter().collect())
        .collect();
    let (left, right) = groups.split_at(groups.len() / 2);
    if left.is_empty() {
        right.join(" ")
    } else {
        format!("{}  {}", left.join(" "), right.join(" "))
    }
}

/// The day of a moment, `YYYY-MM-DD` in UTC.
pub(crate) fn day(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%d").to_string()
}

pub(crate) fn system_time(moment: Timestamp) -> SystemTime {
    SystemTime::from(moment)
}

/// Times outside what can be written (none that OpenPGP holds) become the nearest.
pub(crate) fn timestamp(time: SystemTime) -> Timestamp {
    Timestamp::try_from(time).unwrap_or(Timestamp::MAX)
}
