//! What Sequoia asks while it decrypts: for the session key, for certificates, and what to make of signatures.

use super::keys::Keys;
use super::{OpenRefusal, Signature, agent};
use sequoia_openpgp as openpgp;
use sequoia_openpgp::crypto::SessionKey;
use sequoia_openpgp::packet::{PKESK, SKESK, Signature as Packet, Tag};
use sequoia_openpgp::parse::PacketParser;
use sequoia_openpgp::parse::stream::{
    DecryptionHelper, MessageLayer, MessageStructure, VerificationError, VerificationHelper,
};
use sequoia_openpgp::types::SymmetricAlgorithm;
use sequoia_openpgp::{Cert, KeyHandle};

/// Most signatures: each of them is computed over the whole report.
const SIGNATURES: usize = 16;
/// Most recipients: each may cost an operation with a secret key.
const RECIPIENTS: usize = 1000;

/// Answers for one message, which may be decrypted several times.
pub struct Helper {
    /// None asks GnuPG.
    keys: Option<Keys>,
    session: Option<(Option<SymmetricAlgorithm>, SessionKey)>,
    certs: Vec<Cert>,
    /// Signatures and recipients seen so far.
    seen: (usize, usize),
    /// What is known of each signature, of the last time that the message was read to its end.
    pub signatures: Vec<Signature>,
}

impl Helper {
    pub fn new(keys: Option<Keys>) -> Helper {
        Helper {
            keys,
            session: None,
            certs: Vec::new(),
            seen: (0, 0),
            signatures: Vec::new(),
        }
    }

    /// Holds signatures against these certificates, the next time.
    pub fn believe(&mut self, certs: Vec<Cert>) {
        self.certs = certs;
        self.seen = (0, 0);
    }

    /// Whether a signature is meant for the holder of these keys, or does not say for whom (RFC 9580, section 5.2.3.36).
    /// Of GnuPG's keys we do not know the certificates.
    fn is_meant_for(&self, signature: &Packet) -> bool {
        let intended: Vec<_> = signature.intended_recipients().collect();
        let ours = |keys: &Keys| intended.iter().any(|fingerprint| keys.are_of(fingerprint));
        intended.is_empty() || self.keys.as_ref().is_none_or(ours)
    }
}

impl DecryptionHelper for &mut Helper {
    fn decrypt(
        &mut self,
        pkesks: &[PKESK],
        _skesks: &[SKESK],
        algorithm: Option<SymmetricAlgorithm>,
        decrypt: &mut dyn FnMut(Option<SymmetricAlgorithm>, &SessionKey) -> bool,
    ) -> openpgp::Result<Option<Cert>> {
        if let Some((algorithm, key)) = &self.session {
            return match decrypt(*algorithm, key) {
                true => Ok(None),
                false => Err(OpenRefusal::Damaged.into()),
            };
        }
        let session = &mut self.session;
        let mut opens = |algorithm, key: &SessionKey| {
            let opens = decrypt(algorithm, key);
            if opens {
                *session = Some((algorithm, key.clone()));
            }
            opens
        };
        match &self.keys {
            Some(keys) => keys.session_key(pkesks, algorithm, &mut opens)?,
            None => {
                let (algorithm, key) = agent::session_key(pkesks)?;
                if !opens(Some(algorithm), &key) {
                    return Err(OpenRefusal::Damaged.into());
                }
            }
        }
        Ok(None)
    }
}

impl VerificationHelper for &mut Helper {
    fn inspect(&mut self, packets: &PacketParser) -> openpgp::Result<()> {
        match packets.packet.tag() {
            Tag::OnePassSig | Tag::Signature => self.seen.0 += 1,
            Tag::PKESK | Tag::SKESK => self.seen.1 += 1,
            _ => {}
        }
        // A signature is announced before what it covers and stands behind it.
        match self.seen.0 > 2 * SIGNATURES || self.seen.1 > RECIPIENTS {
            true => Err(OpenRefusal::NotSealed.into()),
            false => Ok(()),
        }
    }

    fn get_certs(&mut self, _ids: &[KeyHandle]) -> openpgp::Result<Vec<Cert>> {
        Ok(self.certs.clone())
    }

    /// It must be encrypted, not merely packed. Signatures refuse nothing: what is known of them is told.
    fn check(&mut self, structure: MessageStructure) -> openpgp::Result<()> {
        let mut layers = structure.into_iter();
        let Some(MessageLayer::Encryption { .. }) = layers.next() else {
            return Err(OpenRefusal::NotSealed.into());
        };
        let mut signatures = Vec::new();
        for layer in layers {
            let MessageLayer::SignatureGroup { results } = layer else {
                continue;
            };
            let told = results.into_iter().map(|result| match result {
                Ok(good) => {
                    let key = good.ka.cert().fingerprint().to_hex();
                    match self.is_meant_for(good.sig) {
                        true => Signature::SameKey(key),
                        false => Signature::ForOthers(key),
                    }
                }
                Err(VerificationError::MissingKey { sig }) => Signature::OtherKey(issuer(sig)),
                Err(
                    VerificationError::UnboundKey { sig, error, .. }
                    | VerificationError::BadKey { sig, error, .. }
                    | VerificationError::BadSignature { sig, error, .. }
                    | VerificationError::MalformedSignature { sig, error, .. },
                ) => Signature::Bad {
                    key: issuer(sig),
                    reason: error.root_cause().to_string(),
                },
                Err(error) => Signature::Bad {
                    key: String::new(),
                    reason: error.to_string(),
                },
            });
            signatures.extend(told);
        }
        self.signatures = signatures;
        Ok(())
    }
}

fn issuer(signature: &Packet) -> String {
    let issuers = signature.get_issuers();
    issuers.first().map(KeyHandle::to_hex).unwrap_or_default()
}
