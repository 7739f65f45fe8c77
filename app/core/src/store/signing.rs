//! With which key a report is signed, as the reporter chose it.

use crate::openpgp::signer::Made;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// What a draft keeps of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Signing {
    /// What was chosen.
    pub by: By,
    /// The key that was made for this report. It stays when another is chosen, so that a later revision has the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made: Option<Made>,
}

/// Who signs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// Nobody.
    #[default]
    Nobody,
    /// The key that was made for this report.
    Made,
    /// A key of the reporter's own, in a file that is not kept here.
    #[serde(rename_all = "kebab-case")]
    File {
        /// Where it is.
        path: PathBuf,
        /// Fingerprint of its certificate.
        fingerprint: String,
    },
    /// One that GnuPG's agent keeps.
    #[serde(rename_all = "kebab-case")]
    Agent {
        /// Fingerprint of its certificate.
        fingerprint: String,
    },
}

impl Signing {
    /// Nobody, and no key.
    pub fn is_none(&self) -> bool {
        *self == Signing::default()
    }

    /// The key that was made for this report, where it signs.
    pub fn signing_key(&self) -> Option<&Made> {
        self.made.as_ref().filter(|_| self.by == By::Made)
    }
}
