//! The team's secret keys, as decryption asks for them. Expired and revoked keys open old reports too.

use super::OpenRefusal;
use crate::openpgp::cert::read_all;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::crypto::{Password, SessionKey};
use sequoia_openpgp::packet::{Key, PKESK, key};
use sequoia_openpgp::types::SymmetricAlgorithm;
use sequoia_openpgp::{Fingerprint, KeyHandle};

type SecretKey = Key<key::SecretParts, key::UnspecifiedRole>;

/// Secret keys and what unlocks them.
pub struct Keys {
    keys: Vec<SecretKey>,
    certs: Vec<Fingerprint>,
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
            certs: certs.iter().map(openpgp::Cert::fingerprint).collect(),
            passphrase: passphrase.map(Password::from),
        })
    }

    /// The session key that one of them opens.
    pub fn session_key(
        &self,
        pkesks: &[PKESK],
        algorithm: Option<SymmetricAlgorithm>,
        decrypt: &mut dyn FnMut(Option<SymmetricAlgorithm>, &SessionKey) -> bool,
    ) -> openpgp::Result<()> {
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
                    return Ok(());
                }
            }
        }
        Err(match (locked, ours) {
            (true, _) => OpenRefusal::Passphrase,
            (false, true) => OpenRefusal::Damaged,
            (false, false) => OpenRefusal::OtherKey(recipients(pkesks)),
        }
        .into())
    }

    /// Whether they belong to the certificate of this fingerprint.
    pub fn are_of(&self, cert: &Fingerprint) -> bool {
        self.certs.contains(cert)
    }

    /// Whether any of them is unlocked.
    pub fn usable(&self) -> bool {
        self.keys.iter().any(|key| self.unlock(key).is_some())
    }

    fn unlock(&self, key: &SecretKey) -> Option<SecretKey> {
        if key.has_unencrypted_secret() {
            return Some(key.clone());
        }
        key.clone().decrypt_secret(self.passphrase.as_ref()?).ok()
    }
}

/// Whom a message is encrypted to, as far as it says.
pub fn recipients(pkesks: &[PKESK]) -> Vec<String> {
    let named = pkesks.iter().filter_map(PKESK::recipient);
    named.map(|handle| handle.to_hex()).collect()
}
