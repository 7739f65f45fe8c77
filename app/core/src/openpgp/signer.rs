//! The reporter's optional signature: with which key, and what of its certificate goes along. It proves that a report
//! comes from who holds the key, never who that is.

use crate::clock::ReferenceTime;
use crate::explain::Explain;
use crate::openpgp::agent::{self, AgentRefusal};
use crate::openpgp::cert::{
    CertRefusal, day, judge_cert, judge_signer, read_all, system_time, timestamp,
};
use sequoia_openpgp as openpgp;
use sequoia_openpgp::Fingerprint;
use sequoia_openpgp::cert::amalgamation::ValidAmalgamation;
use sequoia_openpgp::cert::amalgamation::key::PrimaryKey;
use sequoia_openpgp::cert::{CertBuilder, CipherSuite};
use sequoia_openpgp::crypto::{self, KeyPair, S2K, mpi};
use sequoia_openpgp::packet::key::{PublicParts, SecretKeyMaterial, SecretParts, UnspecifiedRole};
use sequoia_openpgp::packet::{Key, Packet};
use sequoia_openpgp::parse::Parse;
use sequoia_openpgp::policy::StandardPolicy;
use sequoia_openpgp::serialize::SerializeInto;
use sequoia_openpgp::types::{Features, HashAlgorithm, KeyFlags, RevocationStatus};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::time::SystemTime;
use tocsin_form_schema::diagnostic::Args;

#[cfg(test)]
mod tests;

/// Why a key does not sign a report.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignerRefusal {
    /// The file holds no OpenPGP key.
    #[error("no key")]
    NoKey,
    /// The file holds public keys only, or what is secret in it is elsewhere, such as on a card.
    #[error("public only")]
    PublicOnly,
    /// The file holds the secret keys of several certificates.
    #[error("several keys")]
    Several,
    /// The secret key is locked and the passphrase is wrong or absent.
    #[error("passphrase")]
    Passphrase,
    /// The certificate does not let the key sign now.
    #[error("certificate: {0}")]
    Cert(CertRefusal),
    /// GnuPG's agent did not sign.
    #[error("{0}")]
    Agent(AgentRefusal),
    /// Signing itself failed.
    #[error("{0}")]
    Failed(String),
}

/// Every code that [`SignerRefusal`] adds.
pub const CODES: &[&str] = &[
    "signer-no-key",
    "signer-public-only",
    "signer-several",
    "signer-passphrase",
    "signer-expired",
    "signer-not-yet-valid",
    "signer-revoked",
    "signer-not-for-signing",
    "signer-weak",
    "signer-no-such-key",
    "signer-agent-absent",
    "signer-agent",
    "signer-failed",
];

impl Explain for SignerRefusal {
    fn code(&self) -> &'static str {
        match self {
            SignerRefusal::NoKey => "signer-no-key",
            SignerRefusal::PublicOnly => "signer-public-only",
            SignerRefusal::Several => "signer-several",
            SignerRefusal::Passphrase => "signer-passphrase",
            // Of the team's certificates other sentences speak, with other ways on.
            SignerRefusal::Cert(refusal) => match refusal {
                CertRefusal::Expired(_) => "signer-expired",
                CertRefusal::NotYetValid(_) => "signer-not-yet-valid",
                CertRefusal::Revoked { .. } => "signer-revoked",
                CertRefusal::Policy(_) => "signer-weak",
                CertRefusal::NoSigningKey => "signer-not-for-signing",
                _ => "signer-no-key",
            },
            SignerRefusal::Agent(AgentRefusal::NoSuchKey(_)) => "signer-no-such-key",
            SignerRefusal::Agent(AgentRefusal::Absent(_)) => "signer-agent-absent",
            SignerRefusal::Agent(AgentRefusal::Failed(_)) => "signer-agent",
            SignerRefusal::Failed(_) => "signer-failed",
        }
    }

    fn args(&self) -> Args {
        match self {
            SignerRefusal::Cert(CertRefusal::Expired(date) | CertRefusal::NotYetValid(date)) => {
                Args::from([("date", day(*date))])
            }
            SignerRefusal::Cert(CertRefusal::Policy(reason)) | SignerRefusal::Failed(reason) => {
                Args::from([("reason", reason.clone())])
            }
            SignerRefusal::Agent(refusal) => refusal.args(),
            _ => Args::new(),
        }
    }
}

/// A key that was made for one report. It knows nothing of who holds it, and nobody else knows it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Made {
    /// Fingerprint of its certificate, upper-case hex.
    pub fingerprint: String,
    /// The secret key, armored, not locked: whoever keeps it encrypts it.
    secret: String,
}

impl fmt::Debug for Made {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Made").field(&self.fingerprint).finish()
    }
}

impl Made {
    /// What it is called: to whom its holder reports, not who that is.
    pub fn name(team: &str) -> String {
        format!("Reporter to {team}")
    }

    /// Makes one that signs and that answers can be encrypted to, of this name. Every program that knows OpenPGP can use it:
    /// version 4, Curve25519, and no feature that only some read.
    pub fn new(name: &str, at: ReferenceTime) -> Result<Made, SignerRefusal> {
        let primary = KeyFlags::empty().set_certification().set_signing();
        let answers = KeyFlags::empty()
            .set_transport_encryption()
            .set_storage_encryption();
        let builder = CertBuilder::new()
            .set_creation_time(system_time(at.0))
            .set_cipher_suite(CipherSuite::Cv25519)
            .set_features(Features::empty().set_seipdv1());
        let builder = builder.map_err(failed)?.set_primary_key_flags(primary);
        let made = builder.add_userid(name).add_subkey(answers, None, None);
        let (cert, _) = made.generate().map_err(failed)?;
        Ok(Made {
            fingerprint: cert.fingerprint().to_hex(),
            secret: armored(&cert)?,
        })
    }

    /// The certificate, armored: for whoever is to check signatures or to encrypt an answer.
    pub fn public(&self) -> Result<String, SignerRefusal> {
        let cert = openpgp::Cert::from_bytes(self.secret.as_bytes()).map_err(failed)?;
        let bytes = cert.armored().to_vec().map_err(failed)?;
        String::from_utf8(bytes).map_err(|error| SignerRefusal::Failed(error.to_string()))
    }

    /// The secret key, armored and locked with a passphrase, for another program.
    pub fn locked(&self, passphrase: &str) -> Result<String, SignerRefusal> {
        let mut cert = openpgp::Cert::from_bytes(self.secret.as_bytes()).map_err(failed)?;
        let password = passphrase.into();
        let mut locked: Vec<Packet> = Vec::new();
        for key in cert.keys().secret() {
            let primary = key.primary();
            let key = key
                .key()
                .clone()
                .encrypt_secret(&password)
                .map_err(failed)?;
            locked.push(match primary {
                true => key.role_into_primary().into(),
                false => key.role_into_subordinate().into(),
            });
        }
        cert = cert.insert_packets(locked).map_err(failed)?.0;
        armored(&cert)
    }
}

fn armored(secret: &openpgp::Cert) -> Result<String, SignerRefusal> {
    let bytes = secret.as_tsk().armored().to_vec().map_err(failed)?;
    String::from_utf8(bytes).map_err(|error| SignerRefusal::Failed(error.to_string()))
}

/// A key that may sign a report, unlocked.
#[derive(Clone)]
pub struct Signer {
    /// What goes along of its certificate.
    cert: openpgp::Cert,
    hand: Hand,
    time: SystemTime,
}

impl Signer {
    /// The key of a file, binary or armored, that may sign at `at`; of several the newest.
    pub fn from_secret(
        bytes: &[u8],
        passphrase: Option<&str>,
        at: ReferenceTime,
    ) -> Result<Signer, SignerRefusal> {
        let certs = read_all(bytes);
        let mut secret = certs.iter().filter(|cert| cert.is_tsk());
        let secret = match (certs.is_empty(), secret.next(), secret.next()) {
            (true, ..) => return Err(SignerRefusal::NoKey),
            (_, None, _) => return Err(SignerRefusal::PublicOnly),
            (_, Some(_), Some(_)) => return Err(SignerRefusal::Several),
            (_, Some(only), None) => only,
        };
        let cert = secret.clone().strip_secret_key_material();
        let here: Vec<_> = (secret.keys().secret())
            .map(|key| key.key().clone())
            .filter(|key| !is_elsewhere(key))
            .collect();
        if here.is_empty() {
            return Err(SignerRefusal::PublicOnly);
        }
        let time = system_time(at.0);
        let signing = signing_key(&cert, here.iter().map(Key::fingerprint), time)?;
        let key = here.into_iter().find(|key| key.fingerprint() == signing);
        let mut key = key.ok_or(SignerRefusal::PublicOnly)?;
        if !key.has_unencrypted_secret() {
            let passphrase = passphrase.ok_or(SignerRefusal::Passphrase)?;
            key = key
                .decrypt_secret(&passphrase.into())
                .map_err(|_| SignerRefusal::Passphrase)?;
        }
        let pair = key.into_keypair().map_err(failed)?;
        Ok(Signer {
            cert: minimal(&cert, &signing, time)?,
            hand: Hand::Key(Box::new(pair)),
            time,
        })
    }

    /// The key that was made for a report.
    pub fn from_made(made: &Made, at: ReferenceTime) -> Result<Signer, SignerRefusal> {
        Signer::from_secret(made.secret.as_bytes(), None, at)
    }

    /// The key of GnuPG's keyring, by the fingerprint of its certificate, that may sign at `at`; of several the newest. The
    /// agent asks its owner for the passphrase when it signs.
    pub fn from_agent(fingerprint: &str, at: ReferenceTime) -> Result<Signer, SignerRefusal> {
        let agent::Kept { cert, keys } = agent::kept(fingerprint).map_err(SignerRefusal::Agent)?;
        let time = system_time(at.0);
        let candidates = keys.iter().map(|(key, _)| key.clone());
        let signing = signing_key(&cert, candidates, time)?;
        let hand = agent::Hand::new(&cert, &keys, &signing);
        let unknown = || SignerRefusal::Agent(AgentRefusal::NoSuchKey(fingerprint.to_owned()));
        Ok(Signer {
            cert: minimal(&cert, &signing, time)?,
            hand: Hand::Agent(Box::new(hand.ok_or_else(unknown)?)),
            time,
        })
    }

    /// Fingerprint of its certificate, upper-case hex.
    pub fn fingerprint(&self) -> String {
        self.cert.fingerprint().to_hex()
    }

    /// What goes along of its certificate: the keys that sign and that an answer can be encrypted to, one user ID, and
    /// what the owner signed of them last.
    pub fn cert(&self) -> &openpgp::Cert {
        &self.cert
    }

    /// Whether an answer can be encrypted to it.
    pub fn takes_answers(&self) -> bool {
        encrypts(&self.cert, self.time)
    }

    /// Time of the signature.
    pub(crate) fn time(&self) -> SystemTime {
        self.time
    }

    /// What signs.
    pub(crate) fn hand(&self) -> Hand {
        self.hand.clone()
    }
}

/// Whether a certificate can be encrypted to.
fn encrypts(cert: &openpgp::Cert, time: SystemTime) -> bool {
    judge_cert(cert.clone(), ReferenceTime(timestamp(time))).is_ok()
}

/// What makes signatures.
#[derive(Clone)]
pub(crate) enum Hand {
    /// An unlocked key.
    Key(Box<KeyPair>),
    /// One that GnuPG's agent keeps.
    Agent(Box<agent::Hand>),
}

impl crypto::Signer for Hand {
    fn public(&self) -> &Key<PublicParts, UnspecifiedRole> {
        match self {
            Hand::Key(pair) => pair.public(),
            Hand::Agent(agent) => &agent.public,
        }
    }

    fn sign(&mut self, hash: HashAlgorithm, digest: &[u8]) -> openpgp::Result<mpi::Signature> {
        let signed = match self {
            Hand::Key(pair) => pair.sign(hash, digest).map_err(failed),
            Hand::Agent(agent) => agent.sign(hash, digest).map_err(SignerRefusal::Agent),
        };
        Ok(signed?)
    }
}

fn failed(error: openpgp::anyhow::Error) -> SignerRefusal {
    SignerRefusal::Failed(error.root_cause().to_string())
}

/// GnuPG writes a stub where a secret is on a card or on another machine.
fn is_elsewhere(key: &Key<SecretParts, UnspecifiedRole>) -> bool {
    match key.secret() {
        SecretKeyMaterial::Encrypted(secret) => {
            matches!(secret.s2k(), S2K::Private { .. } | S2K::Unknown { .. })
        }
        SecretKeyMaterial::Unencrypted(_) => false,
    }
}

/// Which of these keys of a certificate signs at `time`: the newest that may.
pub(crate) fn signing_key(
    cert: &openpgp::Cert,
    candidates: impl Iterator<Item = Fingerprint>,
    time: SystemTime,
) -> Result<Fingerprint, SignerRefusal> {
    let policy = StandardPolicy::at(time);
    let mut refusal = CertRefusal::NoSigningKey;
    let mut newest = None;
    for candidate in candidates {
        let made = cert
            .keys()
            .find(|key| key.key().fingerprint() == candidate)
            .map(|key| key.key().creation_time());
        match judge_signer(cert, &candidate, &policy, time) {
            Ok(()) => newest = newest.max(Some((made, candidate))),
            Err(CertRefusal::NoSigningKey) => {}
            Err(why) => refusal = why,
        }
    }
    match newest {
        Some((_, key)) => Ok(key),
        None => Err(SignerRefusal::Cert(refusal)),
    }
}

/// What a team needs of a certificate to check the signature and to answer: nothing that others signed, no other user
/// ID, no photograph, no key for signing in elsewhere.
fn minimal(
    cert: &openpgp::Cert,
    signing: &Fingerprint,
    time: SystemTime,
) -> Result<openpgp::Cert, SignerRefusal> {
    let policy = StandardPolicy::at(time);
    let valid = cert.with_policy(&policy, time).map_err(failed)?;
    let mut packets = vec![Packet::from(valid.primary_key().key().clone())];
    packets.extend(valid.direct_key_signature().ok().cloned().map(Packet::from));
    if let Ok(user) = valid.primary_userid() {
        packets.push(user.userid().clone().into());
        packets.push(user.binding_signature().clone().into());
    }
    for key in valid.keys().subkeys() {
        let revoked = matches!(key.revocation_status(), RevocationStatus::Revoked(_));
        let encrypts = key.for_transport_encryption() || key.for_storage_encryption();
        let wanted = key.key().fingerprint() == *signing || encrypts;
        if wanted && !revoked && key.alive().is_ok() {
            packets.push(key.key().clone().into());
            packets.push(key.binding_signature().clone().into());
        }
    }
    openpgp::Cert::from_packets(packets.into_iter()).map_err(failed)
}
