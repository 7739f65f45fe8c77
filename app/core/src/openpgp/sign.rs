//! The team's side: signing a bundle.

use crate::explain::Explain;
use crate::openpgp::agent::{self, AgentRefusal};
use crate::openpgp::cert::{self, CertRefusal, judge_signer, system_time};
use crate::openpgp::signer::{Hand, SignerRefusal, signing_key};
use jiff::Timestamp;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::crypto::hash::{Context, Hash};
use sequoia_openpgp::crypto::{Signer, mpi};
use sequoia_openpgp::packet::signature::subpacket::{Subpacket, SubpacketArea, SubpacketValue};
use sequoia_openpgp::packet::signature::{Signature4, SignatureBuilder};
use sequoia_openpgp::packet::{Packet, Signature};
use sequoia_openpgp::policy::StandardPolicy;
use sequoia_openpgp::serialize::SerializeInto;
use sequoia_openpgp::types::{HashAlgorithm, SignatureType};
use sha2::{Digest, Sha512};
use std::time::SystemTime;
use tocsin_form_schema::container::{Container, Damage};
use tocsin_form_schema::diagnostic::Args;
use tocsin_form_schema::published::Files;

#[cfg(test)]
mod tests;

/// Path of the signing certificate in a bundle.
pub const SIGNING_CERT: &str = "keys/signing.asc";
/// Path of the manifest.
pub const MANIFEST: &str = "MANIFEST";
/// Path of its signature.
pub const MANIFEST_SIG: &str = "MANIFEST.sig";

/// Why nothing was signed.
#[derive(Debug, thiserror::Error)]
pub enum SignRefusal {
    /// The key's file holds no secret key.
    #[error("no secret key")]
    NoSecretKey,
    /// The secret key cannot sign.
    #[error("key: {0}")]
    Key(String),
    /// The passphrase is wrong or absent.
    #[error("passphrase")]
    Passphrase,
    /// keys/signing.asc is not the certificate of this key.
    #[error("other certificate")]
    OtherCertificate,
    /// keys/signing.asc cannot be used for signing, for the reason told.
    #[error("signing certificate: {0}")]
    Cert(CertRefusal),
    /// The key that is to take over is the one that hands over.
    #[error("same key")]
    SameKey,
    /// GnuPG's agent did not sign.
    #[error("{0}")]
    Agent(AgentRefusal),
    /// The folder cannot be packed.
    #[error("{0:?}")]
    Damage(Damage),
}

/// Every code that [`SignRefusal`] adds.
pub const CODES: &[&str] = &[
    "open-no-secret-key",
    "sign-key",
    "sign-passphrase",
    "sign-other-certificate",
    "sign-same-key",
    "sign-no-such-key",
    "sign-agent-absent",
    "sign-agent-refused",
];

impl Explain for SignRefusal {
    fn code(&self) -> &'static str {
        match self {
            SignRefusal::NoSecretKey => "open-no-secret-key",
            SignRefusal::Key(_) => "sign-key",
            SignRefusal::Passphrase => "sign-passphrase",
            SignRefusal::OtherCertificate => "sign-other-certificate",
            SignRefusal::SameKey => "sign-same-key",
            SignRefusal::Agent(AgentRefusal::NoSuchKey(_)) => "sign-no-such-key",
            SignRefusal::Agent(AgentRefusal::Absent(_)) => "sign-agent-absent",
            SignRefusal::Agent(AgentRefusal::Failed(_)) => "sign-agent-refused",
            SignRefusal::Cert(refusal) => refusal.code(),
            SignRefusal::Damage(damage) => crate::bundle::damage_code(damage),
        }
    }

    fn args(&self) -> Args {
        match self {
            SignRefusal::Key(reason) => Args::from([("reason", reason.clone())]),
            SignRefusal::Cert(refusal) => refusal.args(),
            SignRefusal::Agent(refusal) => refusal.args(),
            SignRefusal::Damage(damage) => crate::bundle::damage_args(damage),
            SignRefusal::NoSecretKey
            | SignRefusal::Passphrase
            | SignRefusal::OtherCertificate
            | SignRefusal::SameKey => Args::new(),
        }
    }
}

/// What signs for a team.
#[derive(Clone, Copy)]
pub enum By<'a> {
    /// The secret key of a file, binary or armored, and its passphrase.
    Secret(&'a [u8], Option<&'a str>),
    /// GnuPG's agent, which has the secret key itself, perhaps on a card, and asks for the passphrase.
    Agent,
}

/// Packs and signs a folder's files: the bytes of the `.tocsin`. Same files, key and `at`, same bytes
/// (with a deterministic signature algorithm such as Ed25519).
pub fn sign(mut files: Files, by: By<'_>, at: Timestamp) -> Result<Vec<u8>, SignRefusal> {
    let published = files
        .get(SIGNING_CERT)
        .ok_or_else(|| SignRefusal::Damage(Damage::Missing(SIGNING_CERT.into())))?;
    let published = cert::read_one(published).map_err(SignRefusal::Cert)?;
    files.remove(MANIFEST);
    files.remove(MANIFEST_SIG);
    let unsigned = Container::pack(files.clone()).map_err(SignRefusal::Damage)?;
    let manifest = unsigned.file(MANIFEST).unwrap_or_default().to_vec();
    let signature = sign_detached(&manifest, &published, by, at)?;
    files.insert(MANIFEST_SIG.to_string(), signature);
    Ok(Container::pack(files).map_err(SignRefusal::Damage)?.write())
}

/// A detached signature over `data` by the key of `cert`: one binary packet, nothing outside what it covers.
pub fn sign_detached(
    data: &[u8],
    cert: &openpgp::Cert,
    by: By<'_>,
    at: Timestamp,
) -> Result<Vec<u8>, SignRefusal> {
    let mut hand = match by {
        By::Secret(key, passphrase) => secret_hand(cert, key, passphrase, at)?,
        By::Agent => agent_hand(cert, at)?,
    };
    let signature = match hand.public().version() {
        4 => signature4(data, &mut hand, at),
        _ => signature6(data, &mut hand, at),
    };
    signature
        .and_then(|signature| Packet::from(signature).to_vec())
        .map_err(|error| match error.downcast::<SignerRefusal>() {
            Ok(SignerRefusal::Agent(refusal)) => SignRefusal::Agent(refusal),
            Ok(other) => SignRefusal::Key(other.to_string()),
            Err(error) => SignRefusal::Key(error.root_cause().to_string()),
        })
}

/// The certificate, without its secrets, of the secret key in a file: the one that is to take over.
pub fn public(secret_key: &[u8]) -> Result<openpgp::Cert, SignRefusal> {
    let secret = cert::read_all(secret_key)
        .into_iter()
        .find(openpgp::Cert::is_tsk);
    let secret = secret.ok_or(SignRefusal::NoSecretKey)?;
    Ok(secret.strip_secret_key_material())
}

/// The certificate of this fingerprint, of which GnuPG's agent has the secret key.
pub fn public_of_agent(fingerprint: &str) -> Result<openpgp::Cert, SignRefusal> {
    let kept = agent::kept(fingerprint).map_err(SignRefusal::Agent)?;
    Ok(kept.cert)
}

/// The unlocked secret key of `cert` that may sign at `at`.
fn secret_hand(
    cert: &openpgp::Cert,
    secret_key: &[u8],
    passphrase: Option<&str>,
    at: Timestamp,
) -> Result<Hand, SignRefusal> {
    let keys = cert::read_all(secret_key);
    if !keys.iter().any(openpgp::Cert::is_tsk) {
        return Err(SignRefusal::NoSecretKey);
    }
    let secret = keys
        .into_iter()
        .find(|key| key.fingerprint() == cert.fingerprint())
        .ok_or(SignRefusal::OtherCertificate)?;
    let time = system_time(at);
    let policy = StandardPolicy::at(time);
    let mut refusal = CertRefusal::NoSigningKey;
    for key in secret.keys().secret() {
        // What counts is what the published certificate says of the key.
        if let Err(why) = judge_signer(cert, &key.key().fingerprint(), &policy, time) {
            if why != CertRefusal::NoSigningKey {
                refusal = why;
            }
            continue;
        }
        let mut key = key.key().clone();
        if !key.has_unencrypted_secret() {
            let passphrase = passphrase.ok_or(SignRefusal::Passphrase)?;
            key = key
                .decrypt_secret(&passphrase.into())
                .map_err(|_| SignRefusal::Passphrase)?;
        }
        let pair = key
            .into_keypair()
            .map_err(|error| SignRefusal::Key(error.to_string()))?;
        return Ok(Hand::Key(Box::new(pair)));
    }
    Err(SignRefusal::Cert(refusal))
}

/// The key of `cert` that GnuPG's agent has and that may sign at `at`; what counts is what `cert` says of it.
fn agent_hand(cert: &openpgp::Cert, at: Timestamp) -> Result<Hand, SignRefusal> {
    let fingerprint = cert.fingerprint().to_hex();
    let agent::Kept { keys, .. } = agent::kept(&fingerprint).map_err(SignRefusal::Agent)?;
    let candidates = keys.iter().map(|(key, _)| key.clone());
    let signing = match signing_key(cert, candidates, system_time(at)) {
        Ok(key) => key,
        Err(SignerRefusal::Cert(why)) => return Err(SignRefusal::Cert(why)),
        Err(other) => return Err(SignRefusal::Key(other.to_string())),
    };
    let hand = agent::Hand::new(cert, &keys, &signing);
    let hand = hand.ok_or(AgentRefusal::NoSuchKey(fingerprint));
    Ok(Hand::Agent(Box::new(hand.map_err(SignRefusal::Agent)?)))
}

const HASH: HashAlgorithm = HashAlgorithm::SHA512;

fn signature4(data: &[u8], hand: &mut Hand, at: Timestamp) -> openpgp::Result<Signature> {
    let mut hash = HASH.context()?.for_signature(4);
    hash.update(data);
    signature_over(hash, &[], hand, system_time(at))
}

/// A version 4 signature over what was hashed, for the holders of these certificates, or for anybody. Built by hand: the
/// builder adds a random notation, but the same bundle must give the same bytes, and GnuPG repeats its octets as they are
/// among the lines that it writes for programs, which take them for text.
pub(crate) fn signature_over(
    mut hash: Context,
    intended: &[openpgp::Fingerprint],
    signer: &mut dyn Signer,
    at: SystemTime,
) -> openpgp::Result<Signature> {
    let algorithm = hash.algo();
    let created = SubpacketValue::SignatureCreationTime(at.try_into()?);
    let issuer = SubpacketValue::IssuerFingerprint(signer.public().fingerprint());
    let mut hashed = vec![
        Subpacket::new(created, true)?,
        Subpacket::new(issuer, true)?,
    ];
    for recipient in intended {
        let recipient = SubpacketValue::IntendedRecipient(recipient.clone());
        hashed.push(Subpacket::new(recipient, false)?);
    }
    let hashed = SubpacketArea::new(hashed)?;
    let key = signer.public().pk_algo();
    let build = |prefix, mpis| {
        Signature4::new(
            SignatureType::Binary,
            key,
            algorithm,
            hashed.clone(),
            SubpacketArea::default(),
            prefix,
            mpis,
        )
    };
    let unsigned = Signature::from(build(
        [0, 0],
        mpi::Signature::Unknown {
            mpis: [].into(),
            rest: [].into(),
        },
    ));
    unsigned.hash(&mut hash)?;
    let digest = hash.into_digest()?;
    let mpis = signer.sign(algorithm, &digest)?;
    let prefix = digest.first_chunk().copied().unwrap_or_default();
    Ok(build(prefix, mpis).into())
}

/// Version 6 has a salt of its own; it is derived from what is signed.
fn signature6(data: &[u8], hand: &mut Hand, at: Timestamp) -> openpgp::Result<Signature> {
    let salt = Sha512::digest(data)
        .iter()
        .copied()
        .take(HASH.salt_size()?)
        .collect();
    let (builder, _) = SignatureBuilder::new(SignatureType::Binary)
        .set_hash_algo(HASH)
        .set_signature_creation_time(system_time(at))?
        .set_prefix_salt(salt);
    builder.sign_message(hand, data)
}
