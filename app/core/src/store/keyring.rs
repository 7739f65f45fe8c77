//! The system's keyring behind a small trait, every call bounded in time: a locked keyring may be waiting
//! for its own passphrase window.
//!
//! Linux: the Secret Service. On other systems there is none yet; drafts are protected by a passphrase.

use super::StoreRefusal;
use std::sync::Arc;
use std::sync::mpsc;
use std::time::Duration;
use zeroize::Zeroizing;

/// How long a keyring may take: its user may be typing a passphrase into its window.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// Keeps secrets by name. Calls may block; [`bounded`] bounds them.
pub trait Keyring: Send + Sync {
    /// Keeps a secret, replacing one of the same name.
    fn set(&self, name: &str, secret: &[u8]) -> Result<(), String>;
    /// Reads a secret back; `None` when there is none of that name.
    fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, String>;
    /// Destroys a secret; none of that name is no error.
    fn delete(&self, name: &str) -> Result<(), String>;
}

/// Runs a keyring call on a thread of its own and waits [`PATIENCE`] at most.
pub fn bounded<T: Send + 'static>(
    keyring: &Arc<dyn Keyring>,
    call: impl FnOnce(&dyn Keyring) -> Result<T, String> + Send + 'static,
) -> Result<T, StoreRefusal> {
    let (answer, wait) = mpsc::channel();
    let keyring = keyring.clone();
    std::thread::Builder::new()
        .name("keyring".into())
        .spawn(move || {
            // Nobody waits any more when the time was over.
            let _ = answer.send(call(keyring.as_ref()));
        })
        .map_err(|e| StoreRefusal::Keyring(e.to_string()))?;
    match wait.recv_timeout(PATIENCE) {
        Ok(answer) => answer.map_err(StoreRefusal::Keyring),
        Err(_) => Err(StoreRefusal::Keyring("no answer".into())),
    }
}

/// Writes a secret and reads it back: only what comes back whole counts as kept.
pub fn keep(keyring: &Arc<dyn Keyring>, name: &str, secret: &[u8]) -> Result<(), StoreRefusal> {
    let (name, secret) = (name.to_owned(), Zeroizing::new(secret.to_vec()));
    bounded(keyring, move |k| {
        k.set(&name, &secret)?;
        match k.get(&name)? {
            Some(back) if *back == *secret => Ok(()),
            _ => Err("what was written did not come back".into()),
        }
    })
}

/// The system's keyring, when this system has one that is supported.
pub fn system() -> Option<Arc<dyn Keyring>> {
    #[cfg(target_os = "linux")]
    return Some(Arc::new(linux::SecretService));
    #[cfg(not(target_os = "linux"))]
    return None;
}

#[cfg(target_os = "linux")]
mod linux {
    use super::{Keyring, Zeroizing};
    use keyring_core::Error;
    use keyring_core::api::CredentialStoreApi;

    const SERVICE: &str = "tocsin";

    /// The Secret Service over the session bus. Connected anew for each call: it may come and go.
    pub(super) struct SecretService;

    fn entry(name: &str) -> Result<keyring_core::Entry, String> {
        let store = zbus_secret_service_keyring_store::Store::new().map_err(|e| e.to_string())?;
        store.build(SERVICE, name, None).map_err(|e| e.to_string())
    }

    impl Keyring for SecretService {
        fn set(&self, name: &str, secret: &[u8]) -> Result<(), String> {
            entry(name)?.set_secret(secret).map_err(|e| e.to_string())
        }
        fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, String> {
            match entry(name)?.get_secret() {
                Ok(secret) => Ok(Some(Zeroizing::new(secret))),
                Err(Error::NoEntry) => Ok(None),
                Err(e) => Err(e.to_string()),
            }
        }
        fn delete(&self, name: &str) -> Result<(), String> {
            match entry(name)?.delete_credential() {
                Ok(()) | Err(Error::NoEntry) => Ok(()),
                Err(e) => Err(e.to_string()),
            }
        }
    }
}

/// Keyrings for tests.
#[cfg(test)]
pub(crate) mod testing {
    use super::{Keyring, Zeroizing};
    use std::collections::BTreeMap;
    use std::sync::Mutex;

    /// How a keyring behaves.
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub enum Mood {
        Good,
        /// Forgets what it was given.
        Forgetful,
        /// Refuses everything.
        Locked,
    }

    pub struct Fake {
        pub mood: Mutex<Mood>,
        pub secrets: Mutex<BTreeMap<String, Vec<u8>>>,
    }

    impl Fake {
        pub fn new(mood: Mood) -> Fake {
            Fake {
                mood: Mutex::new(mood),
                secrets: Mutex::default(),
            }
        }
        fn usable(&self) -> Result<(), String> {
            if *self.mood.lock().unwrap() == Mood::Locked {
                Err("locked".into())
            } else {
                Ok(())
            }
        }
    }

    impl Keyring for Fake {
        fn set(&self, name: &str, secret: &[u8]) -> Result<(), String> {
            self.usable()?;
            if *self.mood.lock().unwrap() == Mood::Good {
                self.secrets
                    .lock()
                    .unwrap()
                    .insert(name.into(), secret.into());
            }
            Ok(())
        }
        fn get(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, String> {
            self.usable()?;
            Ok(self
                .secrets
                .lock()
                .unwrap()
                .get(name)
                .cloned()
                .map(Zeroizing::new))
        }
        fn delete(&self, name: &str) -> Result<(), String> {
            self.usable()?;
            self.secrets.lock().unwrap().remove(name);
            Ok(())
        }
    }
}
