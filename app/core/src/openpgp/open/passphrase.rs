//! What Sequoia asks while it decrypts what a passphrase opens.

use super::OpenRefusal;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::crypto::{Password, S2K, SessionKey};
use sequoia_openpgp::packet::{PKESK, SKESK};
use sequoia_openpgp::parse::stream::{
    DecryptionHelper, MessageLayer, MessageStructure, VerificationHelper,
};
use sequoia_openpgp::types::SymmetricAlgorithm;
use sequoia_openpgp::{Cert, KeyHandle};

/// Most passphrases that a message is locked with: each is tried, and costs a good part of a second.
const PASSPHRASES: usize = 4;

/// Answers with a passphrase.
pub struct ByPassphrase(Password);

impl ByPassphrase {
    pub fn new(passphrase: &str) -> ByPassphrase {
        ByPassphrase(passphrase.into())
    }
}

impl DecryptionHelper for ByPassphrase {
    fn decrypt(
        &mut self,
        _pkesks: &[PKESK],
        skesks: &[SKESK],
        _algorithm: Option<SymmetricAlgorithm>,
        decrypt: &mut dyn FnMut(Option<SymmetricAlgorithm>, &SessionKey) -> bool,
    ) -> openpgp::Result<Option<Cert>> {
        // How much work another derivation takes is the file's to say, up to all the memory there is.
        let bounded = |skesk: &&SKESK| matches!(s2k(skesk), Some(S2K::Iterated { .. }));
        let mut bounded = skesks.iter().filter(bounded).take(PASSPHRASES).peekable();
        if bounded.peek().is_none() {
            return Err(OpenRefusal::NotSealed.into());
        }
        let opened = bounded.any(|skesk| {
            let key = skesk.decrypt(&self.0);
            key.is_ok_and(|(algorithm, key)| decrypt(algorithm, &key))
        });
        match opened {
            true => Ok(None),
            false => Err(OpenRefusal::Passphrase.into()),
        }
    }
}

fn s2k(skesk: &SKESK) -> Option<&S2K> {
    match skesk {
        SKESK::V4(skesk) => Some(skesk.s2k()),
        SKESK::V6(skesk) => Some(skesk.s2k()),
        _ => None,
    }
}

impl VerificationHelper for ByPassphrase {
    fn get_certs(&mut self, _ids: &[KeyHandle]) -> openpgp::Result<Vec<Cert>> {
        Ok(Vec::new())
    }

    /// It must be encrypted, not merely packed.
    fn check(&mut self, structure: MessageStructure) -> openpgp::Result<()> {
        match structure.into_iter().next() {
            Some(MessageLayer::Encryption { .. }) => Ok(()),
            _ => Err(OpenRefusal::NotSealed.into()),
        }
    }
}
