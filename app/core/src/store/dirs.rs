//! Where things are kept: the system's places, or one folder (`--data-dir`).

use super::StoreRefusal;
use crate::brand::{self, Brand};
use crate::policy::Policy;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tocsin_i18n::Lang;

/// The folders of this program, made when first written to; only their owner may look inside (Unix: 0700,
/// files 0600). With them goes what an organisation has fixed: what is kept here counts as far as that lets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dirs {
    config: PathBuf,
    data: PathBuf,
    portable: bool,
    policy: Arc<Policy>,
    brand: Option<Arc<Brand>>,
}

impl Dirs {
    /// The system's places: XDG on Linux, Application Support on macOS, AppData on Windows. A team's own copy of the program has
    /// folders of its own there.
    pub fn system() -> Result<Dirs, StoreRefusal> {
        let own = brand::application();
        let name = own.as_deref().unwrap_or("tocsin");
        let dirs = directories::ProjectDirs::from("", "", name).ok_or(StoreRefusal::NoHome)?;
        Ok(Dirs {
            config: dirs.config_dir().to_owned(),
            data: dirs.data_local_dir().to_owned(),
            portable: false,
            policy: Arc::default(),
            brand: None,
        })
    }
    /// Everything in one folder, which can be carried to another machine.
    pub fn portable(folder: impl Into<PathBuf>) -> Dirs {
        let data = folder.into();
        Dirs {
            config: data.clone(),
            data,
            portable: true,
            policy: Arc::default(),
            brand: None,
        }
    }
    /// The same folders under a policy.
    #[must_use]
    pub fn under(self, policy: Policy) -> Dirs {
        Dirs {
            policy: Arc::new(policy),
            ..self
        }
    }
    /// The same folders with the bundle that came with the program.
    #[must_use]
    pub fn branded(self, brand: Brand) -> Dirs {
        Dirs {
            brand: Some(Arc::new(brand)),
            ..self
        }
    }
    /// The same folders without it.
    #[must_use]
    pub fn unbranded(self) -> Dirs {
        Dirs {
            brand: None,
            ..self
        }
    }
    /// The bundle that came with the program.
    pub fn brand(&self) -> Option<&Arc<Brand>> {
        self.brand.as_ref()
    }
    /// Whether a bundle is the one that came with the program.
    pub fn is_brand(&self, bytes: &[u8]) -> bool {
        self.brand().is_some_and(|brand| brand.bytes() == bytes)
    }
    /// The languages to speak where nobody has chosen one, best first: the organisation's, that of the team whose program it
    /// is, the system's.
    pub fn languages(&self, system: Vec<Lang>) -> Vec<Lang> {
        let brand = self.brand().and_then(|brand| brand.language().cloned());
        let own = self.policy.language().into_iter().chain(brand);
        own.chain(system).collect()
    }
    /// What the organisation has fixed.
    pub fn policy(&self) -> &Arc<Policy> {
        &self.policy
    }
    /// Whether this folder is carried around: its drafts need a passphrase, never a keyring.
    pub fn is_portable(&self) -> bool {
        self.portable
    }
    /// The folder that everything but settings is in.
    pub fn data(&self) -> &Path {
        &self.data
    }
    /// `settings.toml`.
    pub fn settings(&self) -> PathBuf {
        self.config.join("settings.toml")
    }
    /// `pins.json`.
    pub fn pins(&self) -> PathBuf {
        self.data.join("pins.json")
    }
    /// A certificate with all that was seen of it, by its fingerprint.
    pub fn cert(&self, fingerprint: &str) -> PathBuf {
        self.data.join("certs").join(format!("{fingerprint}.pgp"))
    }
    /// Drafts, encrypted.
    pub fn drafts(&self) -> PathBuf {
        self.data.join("drafts")
    }
    /// A kept bundle (public, in clear), named by the SHA-256 of its MANIFEST.
    pub fn bundle(&self, manifest_sha256: &str) -> PathBuf {
        self.data
            .join("bundles")
            .join(format!("{manifest_sha256}.tocsin"))
    }
    /// Sealed reports on their way.
    pub fn outbox(&self) -> PathBuf {
        self.data.join("outbox")
    }
}

/// Makes a folder and its parents; only its owner may look inside.
pub fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
