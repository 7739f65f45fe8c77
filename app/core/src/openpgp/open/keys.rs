//! The team's secret keys, as decryption asks for them. Expired and revoked keys open old reports too.

use super::OpenRefusal;
use crate::openpgp::cert::read_all;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::KeyHandle;
use sequoia_openpgp::crypto::{Password, SessionKey};
use sequoia_openpgp::packet::{Key, PKESK, SKESK, key};
use sequoia_openpgp::parse::stream::{
    DecryptionHelper, MessageLayer, MessageStructure, VerificationHelper,
};
use sequoia_openpgp::types::SymmetricAlgorithm;

type SecretKey = Key<key::SecretParts, key::UnspecifiedRole>;

/// Secret keys and what unlocks them.
pub struct Keys {
    keys: Vec<SecretKey>,
    passphrase: Option<Password>,
}

impl Keys {
    /// Reads keys, binary or in any number of armored blocks.
    pub fn read(bytes: &[u8], passphrase: Option<&str>) -> Result<Keys, OpenRefusal> {
        let certs = read_all(bytes);
        let keys: Vec<_> = certs
            .iter()
            .flat_map(|cert| cert.keys().secret())
            .map(|key| key.key().clone())
            .collect();
        if keys.is_empty() {
            return Err(OpenRefusal::NoSecretKey);
        }
        Ok(Keys {
            keys,
            passphrase: passphrase.map(Password::from),
        })
    }

    fn unlock(&self, key: &SecretKey) -> Option<SecretKey> {
        if key.has_unencrypted_secret() {
            return Some(key.clone());
        }
        key.clone().decrypt_secret(self.passphrase.as_ref()?).ok()
    }
}

impl DecryptionHelper for Keys {
    fn decrypt(
        &mut self,
        pkesks: &[PKESK],
        _skesks: &[SKESK],
        algorithm: Option<SymmetricAlgorithm>,
        decrypt: &mut dyn FnMut(Option<SymmetricAlgorithm>, &SessionKey) -> bool,
    ) -> openpgp::Result<Option<openpgp::Cert>> {
        let mut locked = false;
        let mut ours = false;
        for pkesk in pkesks {
            let recipient = pkesk.recipient();
            // Without a recipient it may be for any key.
            let fits = |key: &&SecretKey| {
                recipient
                    .as_ref()
                    .is_none_or(|recipient| recipient.aliases(KeyHandle::from(key.fingerprint())))
            };
            for key in self.keys.iter().filter(fits) {
                ours |= recipient.is_some();
                let Some(key) = self.unlock(key) else {
                    locked = true;
                    continue;
                };
                let opens = |(algorithm, session_key)| decrypt(algorithm, &session_key);
                if pkesk
                    .decrypt(&mut key.into_keypair()?, algorithm)
                    .is_some_and(opens)
                {
                    return Ok(None);
                }
            }
        }
        let recipients = pkesks
            .iter()
            .filter_map(PKESK::recipient)
            .map(|handle| handle.to_hex())
            .collect();
        Err(match (locked, ours) {
            (true, _) => OpenRefusal::Passphrase,
            (false, true) => OpenRefusal::Damaged,
            (false, false) => OpenRefusal::OtherKey(recipients),
        }
        .into())
    }
}

impl VerificationHelper for Keys {
    fn get_certs(&mut self, _ids: &[KeyHandle]) -> openpgp::Result<Vec<openpgp::Cert>> {
        Ok(Vec::new())
    }

    /// Whoever signed: what matters is that it was encrypted, not merely packed.
    fn check(&mut self, structure: MessageStructure) -> openpgp::Result<()> {
        match structure.iter().next() {
            Some(MessageLayer::Encryption { .. }) => Ok(()),
            _ => Err(OpenRefusal::NotSealed.into()),
        }
    }
}
