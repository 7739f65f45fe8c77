//! A signature around what is sealed, in one pass (RFC 9580, sections 5.4 and 10.3): announced before the literal packet,
//! made behind it, inside the encryption (RFC 3156, section 6.2).

use crate::openpgp::sign::signature_over;
use crate::openpgp::signer::Signer;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::Fingerprint;
use sequoia_openpgp::crypto::hash::Context;
use sequoia_openpgp::crypto::{self, mpi, random};
use sequoia_openpgp::packet::key::{PublicParts, UnspecifiedRole};
use sequoia_openpgp::packet::one_pass_sig::{OnePassSig3, OnePassSig6};
use sequoia_openpgp::packet::signature::SignatureBuilder;
use sequoia_openpgp::packet::{Key, Packet};
use sequoia_openpgp::serialize::SerializeInto;
use sequoia_openpgp::types::{HashAlgorithm, SignatureType};
use std::io::Write;
use std::time::SystemTime;

const HASH: HashAlgorithm = HashAlgorithm::SHA512;

/// A signature under way.
pub struct Signing {
    hand: Box<dyn crypto::Signer + Send>,
    time: SystemTime,
    recipients: Vec<Fingerprint>,
    /// Of a version 6 signature.
    salt: Option<Vec<u8>>,
    announced: Vec<u8>,
    hash: Context,
}

impl Signing {
    /// By this key, for the holders of these certificates (RFC 9580, section 5.2.3.36): whom the report is passed on to
    /// cannot be told that it was meant for them.
    pub fn new(signer: &Signer, recipients: Vec<Fingerprint>) -> openpgp::Result<Signing> {
        Signing::by(signer.hand(), signer, recipients)
    }

    /// Octets that the signature adds, at most: some algorithms leave out leading zeros.
    pub fn len(signer: &Signer, recipients: Vec<Fingerprint>) -> openpgp::Result<u64> {
        let hand = Largest(crypto::Signer::public(&signer.hand()).clone());
        let signing = Signing::by(hand, signer, recipients)?;
        let announced = signing.announced.len();
        Ok((announced + signing.signature()?.len()) as u64)
    }

    fn by(
        hand: impl crypto::Signer + Send + 'static,
        signer: &Signer,
        recipients: Vec<Fingerprint>,
    ) -> openpgp::Result<Signing> {
        let kind = SignatureType::Binary;
        let key = hand.public();
        let mut hash = HASH.context()?.for_signature(key.version());
        let (salt, announced): (_, Packet) = match key.version() {
            4 => {
                let mut packet = OnePassSig3::new(kind);
                packet.set_hash_algo(HASH);
                packet.set_pk_algo(key.pk_algo());
                packet.set_issuer(key.keyid());
                packet.set_last(true);
                (None, packet.into())
            }
            _ => {
                let mut salt = vec![0; HASH.salt_size()?];
                random(&mut salt)?;
                hash.update(&salt);
                let mut packet = OnePassSig6::new(kind, key.fingerprint());
                packet.set_hash_algo(HASH);
                packet.set_pk_algo(key.pk_algo());
                packet.set_salt(salt.clone());
                packet.set_last(true);
                (Some(salt), packet.into())
            }
        };
        Ok(Signing {
            announced: announced.to_vec()?,
            hand: Box::new(hand),
            time: signer.time(),
            recipients,
            salt,
            hash,
        })
    }

    /// Writes what stands before the literal packet.
    pub fn announce(&self, out: &mut impl Write) -> std::io::Result<()> {
        out.write_all(&self.announced)
    }

    /// Takes content of the literal packet.
    pub fn update(&mut self, content: &[u8]) {
        self.hash.update(content);
    }

    /// The signature over what was taken.
    pub fn signature(mut self) -> openpgp::Result<Vec<u8>> {
        let hand = self.hand.as_mut();
        let signature = match self.salt {
            None => signature_over(self.hash, &self.recipients, hand, self.time),
            Some(salt) => SignatureBuilder::new(SignatureType::Binary)
                .set_signature_creation_time(self.time)?
                .set_intended_recipients(self.recipients)?
                .set_prefix_salt(salt)
                .0
                .sign_hash(hand, self.hash),
        };
        Packet::from(signature?).to_vec()
    }
}

/// Makes the largest signature that a key can make, of no value.
struct Largest(Key<PublicParts, UnspecifiedRole>);

impl crypto::Signer for Largest {
    fn public(&self) -> &Key<PublicParts, UnspecifiedRole> {
        &self.0
    }

    fn sign(&mut self, _: HashAlgorithm, _: &[u8]) -> openpgp::Result<mpi::Signature> {
        use mpi::PublicKey;
        let of = |octets: usize| mpi::MPI::new(&vec![0xFF; octets]);
        // A point is an octet and two coordinates, or an octet and one.
        let half = |q: &mpi::MPI| of(q.value().len() / 2);
        Ok(match self.0.mpis() {
            PublicKey::RSA { n, .. } => mpi::Signature::RSA {
                s: of(n.value().len()),
            },
            PublicKey::DSA { q, .. } => mpi::Signature::DSA {
                r: of(q.value().len()),
                s: of(q.value().len()),
            },
            PublicKey::ECDSA { q, .. } => mpi::Signature::ECDSA {
                r: half(q),
                s: half(q),
            },
            PublicKey::EdDSA { .. } => mpi::Signature::EdDSA {
                r: of(32),
                s: of(32),
            },
            PublicKey::Ed25519 { .. } => mpi::Signature::Ed25519 {
                s: Box::new([0; 64]),
            },
            PublicKey::Ed448 { .. } => mpi::Signature::Ed448 {
                s: Box::new([0; 114]),
            },
            PublicKey::MLDSA65_Ed25519 { .. } => mpi::Signature::MLDSA65_Ed25519 {
                eddsa: Box::new([0; 64]),
                mldsa: Box::new([0; 3309]),
            },
            PublicKey::MLDSA87_Ed448 { .. } => mpi::Signature::MLDSA87_Ed448 {
                eddsa: Box::new([0; 114]),
                mldsa: Box::new([0; 4627]),
            },
            _ => {
                let algorithm = self.0.pk_algo();
                return Err(openpgp::Error::UnsupportedPublicKeyAlgorithm(algorithm).into());
            }
        })
    }
}
