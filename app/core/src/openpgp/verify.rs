//! Verifying a detached signature: one packet, one canonical form, judged at its own time and at reference time.

use crate::clock::ReferenceTime;
use crate::openpgp::cert::{self, CertRefusal, judge_signer, system_time, timestamp};
use jiff::Timestamp;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::packet::Signature;
use sequoia_openpgp::packet::signature::subpacket::SubpacketValue;
use sequoia_openpgp::parse::Parse;
use sequoia_openpgp::policy::{HashAlgoSecurity, Policy, StandardPolicy};
use sequoia_openpgp::serialize::MarshalInto;
use sequoia_openpgp::types::SignatureType;
use std::time::Duration;

/// How far a signer's clock may run ahead of ours.
const CLOCK_SKEW: Duration = Duration::from_secs(30 * 60);
/// Octets of the subpacket with the issuer's key ID in its shortest form (RFC 9580, section 5.2.3.12).
const ISSUER_LEN: usize = 1 + 1 + 8;

/// Who signed, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Fingerprint of the signing certificate's primary key, upper-case hex.
    pub signer: String,
    /// When the signature says it was made.
    pub at: Timestamp,
    /// Certificate or signature has expired since; only given when the signer was known.
    pub expired: bool,
}

/// How a signer was seen before, and so at which times its certificate is judged besides that of its signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Never: it must be good now.
    Never,
    /// It is the one remembered: that it has expired since is reported instead of refused.
    Current,
    /// Another has taken over from it: that it has expired or retired since is no matter.
    Former,
}

/// Why a signature is not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VerifyRefusal {
    /// Not exactly one binary signature packet in its canonical form.
    Malformed,
    /// Made by no key of the certificate.
    OtherSigner,
    /// It does not fit the data.
    Bad,
    /// The certificate, at the signature's time or now.
    Cert(CertRefusal),
}

/// Verifies `signature` over `data` by the certificate in `cert`.
///
/// The certificate must have been good when the signature was made *and* be good at reference time, as far as how the signer was seen
/// before asks for that. One that was revoked as compromised, or for no reason told, never was.
pub fn verify(
    data: &[u8],
    signature: &[u8],
    cert: &[u8],
    at: ReferenceTime,
    seen: Seen,
) -> Result<Signed, VerifyRefusal> {
    let cert = cert::read_one(cert).map_err(VerifyRefusal::Cert)?;
    let signature = read_signature(signature).ok_or(VerifyRefusal::Malformed)?;
    let made = signature
        .signature_creation_time()
        .ok_or(VerifyRefusal::Malformed)?;

    let verifies = |key: &openpgp::packet::Key<_, _>| signature.verify_message(key, data).is_ok();
    let Some(key) = cert.keys().find(|key| verifies(key.key())) else {
        let issuers = signature.get_issuers();
        let ours = cert.keys().any(|key| {
            issuers
                .iter()
                .any(|issuer| issuer.aliases(key.key().key_handle()))
        });
        return Err(if ours || issuers.is_empty() {
            VerifyRefusal::Bad
        } else {
            VerifyRefusal::OtherSigner
        });
    };
    // What the signature does not cover must have one value only.
    let digest_matches = signature
        .computed_digest()
        .is_some_and(|digest| digest.starts_with(signature.digest_prefix()));
    let unhashed = signature.unhashed_area();
    let unhashed_is_issuer = unhashed.iter().all(|subpacket| {
        let ours =
            matches!(subpacket.value(), SubpacketValue::Issuer(id) if *id == key.key().keyid());
        ours && !subpacket.critical() && unhashed.serialized_len() == ISSUER_LEN
    });
    if !digest_matches || !unhashed_is_issuer {
        return Err(VerifyRefusal::Malformed);
    }

    let now = system_time(at.0);
    if made > now + CLOCK_SKEW {
        return Err(VerifyRefusal::Cert(CertRefusal::NotYetValid(timestamp(
            made,
        ))));
    }
    let policy = StandardPolicy::at(now);
    policy
        .signature(&signature, HashAlgoSecurity::CollisionResistance)
        .map_err(|error| {
            VerifyRefusal::Cert(CertRefusal::Policy(error.root_cause().to_string()))
        })?;
    let signer = key.key().fingerprint();
    judge_signer(&cert, &signer, &policy, made).map_err(VerifyRefusal::Cert)?;
    let expires = signature
        .signature_validity_period()
        .filter(|span| !span.is_zero())
        .map(|span| made + span);
    let judged = match expires {
        Some(end) if end <= now => Err(CertRefusal::Expired(timestamp(end))),
        // A clock that runs behind within the tolerance must not make the certificate look too young.
        _ => judge_signer(&cert, &signer, &policy, now.max(made)),
    };
    let expired = match judged {
        Ok(()) => false,
        Err(why) => {
            let expired = matches!(why, CertRefusal::Expired(_));
            match seen {
                Seen::Former => expired,
                Seen::Current if expired => true,
                Seen::Current | Seen::Never => return Err(VerifyRefusal::Cert(why)),
            }
        }
    };
    Ok(Signed {
        signer: cert.fingerprint().to_hex(),
        at: timestamp(made),
        expired,
    })
}

/// Reads exactly one binary signature packet over a document, v4 or later, in one of the two headers that
/// signers write (RFC 9580, section 4.2): anything else has more than one encoding.
fn read_signature(bytes: &[u8]) -> Option<Signature> {
    let packet = openpgp::Packet::from_bytes(bytes).ok()?;
    let openpgp::Packet::Signature(signature) = packet else {
        return None;
    };
    let body = signature.to_vec().ok()?;
    let canonical = framed(&body)?.contains(&bytes.to_vec());
    let unhashed = signature.unhashed_area().iter().count();
    (canonical
        && unhashed <= 1
        && signature.typ() == SignatureType::Binary
        && signature.version() >= 4)
        .then_some(signature)
}

/// A signature's body with the shortest header of the current and of the legacy format.
fn framed(body: &[u8]) -> Option<[Vec<u8>; 2]> {
    const CURRENT: u8 = 0xC0 | 2;
    const LEGACY: u8 = 0x80 | (2 << 2);
    let length = u16::try_from(body.len()).ok()?;
    let [high, low] = length.to_be_bytes();
    let current = match length {
        0..192 => vec![CURRENT, low],
        192..8384 => {
            let [high, low] = (length - 192).to_be_bytes();
            vec![CURRENT, high + 192, low]
        }
        _ => vec![CURRENT, 255, 0, 0, high, low],
    };
    let legacy = if length < 256 {
        vec![LEGACY, low]
    } else {
        vec![LEGACY | 1, high, low]
    };
    Some([[&current, body].concat(), [&legacy, body].concat()])
}
