//! Encryption at rest: a random key in slots (system keyring, passphrase), XChaCha20-Poly1305.
//!
//! A file is one line of JSON, the header, then a nonce of 24 octets and the ciphertext. The header, with
//! its line feed, is the associated data: changing one octet of it makes the body unreadable.
//!
//! In clear stand the draft's ID, the team's ID, when it was saved and, where one was chosen, the last day that it is
//! kept: what the list of drafts needs without a key. They tell no more than the remembered pins, kept bundles and file times beside them; which form was
//! chosen, and everything typed, is inside.

use super::StoreRefusal;
use super::keyring::{Keyring, bounded};
use crate::bundle::hex;
use crate::clock::Clock;
use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use zeroize::Zeroizing;

/// Format of the header.
pub const FORMAT: u32 = 1;
/// Fewest characters of a passphrase.
pub const SHORTEST_PASSPHRASE: usize = 8;

/// Refuses a passphrase that is too short for what is to be kept.
pub fn long_enough(passphrase: &str) -> Result<(), StoreRefusal> {
    match passphrase.chars().count() < SHORTEST_PASSPHRASE {
        true => Err(StoreRefusal::ShortPassphrase),
        false => Ok(()),
    }
}

const NONCE: usize = 24;
const CIPHER: &str = "xchacha20-poly1305";
/// Most a file may ask of Argon2id when it is read back: 128 MiB, 4 passes, 4 lanes. It says so in clear, and whoever changed
/// it could otherwise have all memory and minutes of time taken.
const MOST: Kdf = Kdf {
    memory: 128 * 1024,
    passes: 4,
    lanes: 4,
};

type Key = Zeroizing<[u8; 32]>;

/// What stands in clear.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clear {
    /// The draft's ID.
    pub draft: String,
    /// The team's ID.
    pub team: String,
    /// When it was saved.
    pub saved: Timestamp,
    /// The last day that it is kept: it is deleted without being opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

/// Parameters of Argon2id (RFC 9106).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kdf {
    /// KiB.
    memory: u32,
    /// Iterations.
    passes: u32,
    /// Degree of parallelism.
    lanes: u32,
}

impl Default for Kdf {
    /// 64 MiB, 3 passes, 1 lane; next to nothing in this crate's own tests.
    fn default() -> Kdf {
        if cfg!(test) {
            Kdf {
                memory: 64,
                passes: 1,
                lanes: 1,
            }
        } else {
            Kdf {
                memory: 64 * 1024,
                passes: 3,
                lanes: 1,
            }
        }
    }
}

impl Kdf {
    fn derive(&self, passphrase: &str, salt: &[u8]) -> Option<Key> {
        if self.memory > MOST.memory || self.passes > MOST.passes || self.lanes > MOST.lanes {
            return None;
        }
        let params = Params::new(self.memory, self.passes, self.lanes, Some(32)).ok()?;
        let mut key = Key::default();
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.as_bytes(), salt, key.as_mut())
            .ok()?;
        Some(key)
    }
}

/// One way to the key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Slot {
    /// The key, encrypted under a key derived from a passphrase.
    Passphrase {
        argon2id: Kdf,
        /// Base64.
        salt: String,
        /// Nonce and ciphertext, base64.
        key: String,
    },
    /// The key itself is in the system's keyring.
    Keyring {
        /// Its name there.
        name: String,
    },
}

#[derive(Serialize, Deserialize)]
struct Header {
    format: u32,
    cipher: String,
    #[serde(flatten)]
    clear: Clear,
    slots: Vec<Slot>,
}

/// What opens a draft.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Slots {
    /// The system's keyring.
    pub keyring: bool,
    /// A passphrase.
    pub passphrase: bool,
}

impl Slots {
    fn of(slots: &[Slot]) -> Slots {
        let any = |is: fn(&Slot) -> bool| slots.iter().any(is);
        Slots {
            keyring: any(|slot| matches!(slot, Slot::Keyring { .. })),
            passphrase: any(|slot| matches!(slot, Slot::Passphrase { .. })),
        }
    }

    /// Whether only a passphrase opens it, given whether there is a keyring here.
    pub fn need_passphrase(self, keyring: bool) -> bool {
        !(keyring && self.keyring)
    }

    /// Their names, the same in every language.
    pub fn names(self) -> Vec<&'static str> {
        let all = [(self.keyring, "keyring"), (self.passphrase, "passphrase")];
        let here = all.into_iter().filter(|(here, _)| *here);
        here.map(|(_, name)| name).collect()
    }
}

fn keyring_names(slots: &[Slot]) -> Vec<String> {
    let name = |s: &Slot| match s {
        Slot::Keyring { name } => Some(name.clone()),
        Slot::Passphrase { .. } => None,
    };
    slots.iter().filter_map(name).collect()
}

/// A key and the slots that lead to it.
#[derive(Clone)]
pub struct Vault {
    key: Key,
    slots: Vec<Slot>,
}

impl Vault {
    /// A new random key, without a slot yet.
    pub fn new(clock: &dyn Clock) -> Vault {
        let mut key = Key::default();
        clock.random(key.as_mut());
        Vault {
            key,
            slots: Vec::new(),
        }
    }

    /// A new random key: under a passphrase where one is given, in the keyring where that is given.
    pub fn under(
        draft: &str,
        passphrase: Option<&str>,
        keyring: Option<&Arc<dyn Keyring>>,
        clock: &dyn Clock,
    ) -> Result<Vault, StoreRefusal> {
        let mut vault = Vault::new(clock);
        if passphrase.is_none() && keyring.is_none() {
            return Err(StoreRefusal::NeedsPassphrase);
        }
        if let Some(passphrase) = passphrase {
            vault.set_passphrase(draft, passphrase, clock)?;
        }
        if let Some(keyring) = keyring {
            vault.set_keyring(draft, keyring, clock)?;
        }
        Ok(vault)
    }

    /// Adds a passphrase, replacing one that was set before. Takes a good part of a second.
    pub fn set_passphrase(
        &mut self,
        draft: &str,
        passphrase: &str,
        clock: &dyn Clock,
    ) -> Result<(), StoreRefusal> {
        long_enough(passphrase)?;
        let argon2id = Kdf::default();
        let mut salt = [0; 16];
        clock.random(&mut salt);
        let wrapping = argon2id
            .derive(passphrase, &salt)
            .ok_or(StoreRefusal::DraftDamaged)?;
        let key = encrypt(&wrapping, draft.as_bytes(), self.key.as_ref(), clock);
        self.slots.retain(|s| !matches!(s, Slot::Passphrase { .. }));
        self.slots.push(Slot::Passphrase {
            argon2id,
            salt: BASE64.encode(salt),
            key: BASE64.encode(key),
        });
        Ok(())
    }

    /// Puts the key into the system's keyring and reads it back. May wait for the keyring's own window.
    pub fn set_keyring(
        &mut self,
        draft: &str,
        keyring: &Arc<dyn Keyring>,
        clock: &dyn Clock,
    ) -> Result<(), StoreRefusal> {
        // Another key of the same draft may still be there, and needed.
        let mut random = [0; 4];
        clock.random(&mut random);
        let name = format!("draft-{draft}-{}", hex(&random));
        super::keyring::keep(keyring, &name, self.key.as_ref())?;
        self.slots.retain(|s| !matches!(s, Slot::Keyring { .. }));
        self.slots.push(Slot::Keyring { name });
        Ok(())
    }

    /// What opens it.
    pub fn slots(&self) -> Slots {
        Slots::of(&self.slots)
    }

    /// Names of its key in the system's keyring.
    pub fn keyring_names(&self) -> Vec<String> {
        keyring_names(&self.slots)
    }

    /// The octets of a file.
    pub fn seal(&self, clear: &Clear, plain: &[u8], clock: &dyn Clock) -> Vec<u8> {
        let header = Header {
            format: FORMAT,
            cipher: CIPHER.into(),
            clear: clear.clone(),
            slots: self.slots.clone(),
        };
        // Strings and numbers under string keys always serialize.
        let mut file = serde_json::to_vec(&header).unwrap_or_default();
        file.push(b'\n');
        let body = encrypt(&self.key, &file, plain, clock);
        file.extend_from_slice(&body);
        file
    }
}

/// A file whose header was read.
pub struct Locked {
    /// What stands in clear, not authenticated before the body was opened.
    pub clear: Clear,
    slots: Vec<Slot>,
    header: Vec<u8>,
    body: Vec<u8>,
}

impl Locked {
    /// Splits a file. Only the header is read.
    pub fn read(bytes: &[u8]) -> Result<Locked, StoreRefusal> {
        let end = bytes
            .iter()
            .position(|b| *b == b'\n')
            .ok_or(StoreRefusal::DraftDamaged)?;
        let (line, body) = bytes
            .split_at_checked(end + 1)
            .ok_or(StoreRefusal::DraftDamaged)?;
        #[derive(Deserialize)]
        struct Head {
            format: u32,
        }
        let head: Head = serde_json::from_slice(line).map_err(|_| StoreRefusal::DraftDamaged)?;
        if head.format > FORMAT {
            return Err(StoreRefusal::LaterFormat(String::new()));
        }
        let header: Header =
            serde_json::from_slice(line).map_err(|_| StoreRefusal::DraftDamaged)?;
        // Each passphrase costs a good part of a second: there is one slot of a kind, as this program writes them.
        let passphrase = |slot: &&Slot| matches!(slot, Slot::Passphrase { .. });
        let passphrases = header.slots.iter().filter(passphrase).count();
        if header.cipher != CIPHER || passphrases > 1 || header.slots.len() > 2 {
            return Err(StoreRefusal::DraftDamaged);
        }
        Ok(Locked {
            clear: header.clear,
            slots: header.slots,
            header: line.to_vec(),
            body: body.to_vec(),
        })
    }

    /// What opens it.
    pub fn slots(&self) -> Slots {
        Slots::of(&self.slots)
    }

    /// Whether what opens it is what opens this vault.
    pub fn opens_as(&self, vault: &Vault) -> bool {
        self.slots == vault.slots
    }

    /// Names of its keys in the system's keyring.
    pub fn keyring_names(&self) -> Vec<String> {
        keyring_names(&self.slots)
    }

    /// What is in it, by the key that is known already.
    pub fn open_with(&self, vault: &Vault) -> Result<(Clear, Zeroizing<Vec<u8>>), StoreRefusal> {
        let plain = decrypt(&vault.key, &self.header, &self.body);
        let plain = plain.ok_or(StoreRefusal::DraftDamaged)?;
        Ok((self.clear.clone(), plain))
    }

    /// Opens it through a slot: the passphrase when one is given, else the keyring.
    pub fn open(
        &self,
        passphrase: Option<&str>,
        keyring: Option<&Arc<dyn Keyring>>,
    ) -> Result<(Vault, Zeroizing<Vec<u8>>), StoreRefusal> {
        let key = self.key(passphrase, keyring)?;
        let plain = decrypt(&key, &self.header, &self.body).ok_or(StoreRefusal::DraftDamaged)?;
        Ok((
            Vault {
                key,
                slots: self.slots.clone(),
            },
            plain,
        ))
    }

    fn key(
        &self,
        passphrase: Option<&str>,
        keyring: Option<&Arc<dyn Keyring>>,
    ) -> Result<Key, StoreRefusal> {
        let mut refusal = StoreRefusal::NeedsPassphrase;
        for slot in &self.slots {
            match (slot, passphrase, keyring) {
                (
                    Slot::Passphrase {
                        argon2id,
                        salt,
                        key,
                    },
                    Some(passphrase),
                    _,
                ) => {
                    let salt = BASE64
                        .decode(salt)
                        .map_err(|_| StoreRefusal::DraftDamaged)?;
                    let wrapped = BASE64.decode(key).map_err(|_| StoreRefusal::DraftDamaged)?;
                    let wrapping = argon2id
                        .derive(passphrase, &salt)
                        .ok_or(StoreRefusal::DraftDamaged)?;
                    match decrypt(&wrapping, self.clear.draft.as_bytes(), &wrapped) {
                        Some(key) => return as_key(&key),
                        None => refusal = StoreRefusal::WrongPassphrase,
                    }
                }
                (Slot::Keyring { name }, None, Some(keyring)) => {
                    let name = name.clone();
                    match bounded(keyring, move |k| k.get(&name)) {
                        Ok(Some(key)) => return as_key(&key),
                        Ok(None) => refusal = StoreRefusal::Keyring("no such key".into()),
                        Err(e) => refusal = e,
                    }
                }
                _ => {}
            }
        }
        Err(refusal)
    }
}

fn as_key(octets: &[u8]) -> Result<Key, StoreRefusal> {
    octets
        .try_into()
        .map(Zeroizing::new)
        .map_err(|_| StoreRefusal::DraftDamaged)
}

fn encrypt(key: &Key, aad: &[u8], plain: &[u8], clock: &dyn Clock) -> Vec<u8> {
    let mut nonce = [0; NONCE];
    clock.random(&mut nonce);
    let cipher = XChaCha20Poly1305::new(key.as_slice().into());
    let body = cipher
        .encrypt(XNonce::from_slice(&nonce), Payload { msg: plain, aad })
        .expect("a draft is shorter than 256 GiB");
    [nonce.as_slice(), &body].concat()
}

fn decrypt(key: &Key, aad: &[u8], nonce_and_body: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, body) = nonce_and_body.split_at_checked(NONCE)?;
    let cipher = XChaCha20Poly1305::new(key.as_slice().into());
    let plain = cipher
        .decrypt(XNonce::from_slice(nonce), Payload { msg: body, aad })
        .ok()?;
    Some(Zeroizing::new(plain))
}
