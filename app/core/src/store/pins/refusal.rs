//! Why a bundle is not used that is verified: what is remembered, or what the policy says, speaks against it.

use crate::clock::ReferenceTime;
use crate::explain::Explain;
use crate::openpgp::cert::grouped;
use crate::openpgp::inhand::differing;
use crate::store::dirs::Dirs;
use crate::store::{StoreRefusal, certs};
use tocsin_form_schema::diagnostic::Args;

/// Why a verified bundle is not used: it contradicts what is remembered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TrustRefusal {
    /// Another certificate signed it than the one remembered for this team.
    #[error("key of {team} changed from {old} to {new}")]
    KeyChanged {
        /// The team's ID.
        team: String,
        /// Remembered fingerprint.
        old: String,
        /// Fingerprint of this bundle's signer.
        new: String,
        /// Telephone number from the remembered bundle, never from this one; none when nobody checked that one.
        telephone: Option<String>,
    },
    /// Another certificate signed it than the one remembered for this team, which was revoked since.
    #[error("key of {team} changed from {old}, which is revoked, to {new}")]
    KnownRevoked {
        /// The team's name, as it is remembered.
        team: String,
        /// Remembered fingerprint.
        old: String,
        /// Fingerprint of this bundle's signer.
        new: String,
    },
    /// A key signed it that another one of the team's has taken over from.
    #[error("former key of {team}")]
    FormerKey {
        /// The team's name.
        team: String,
        /// Fingerprint of this bundle's signer.
        old: String,
        /// Fingerprint of the one that is remembered.
        new: String,
    },
    /// A newer version was accepted before.
    #[error("version {found} after {known}")]
    OlderVersion {
        /// The version remembered.
        known: u32,
        /// This one's.
        found: u32,
    },
    /// The same version was accepted before, with other content.
    #[error("another version {0}")]
    SameVersionOtherContent(u32),
    /// The version is no number that a version can have.
    #[error("version {0}")]
    Version(u32),
    /// It has the name, mail domain or encryption certificate of a known team under another ID.
    #[error("{found} looks like {known}")]
    LooksLike {
        /// ID of the team that is known.
        known: String,
        /// Its name.
        name: String,
        /// This one's ID.
        found: String,
        /// Telephone number of the known team; none when nobody checked it.
        telephone: Option<String>,
    },
    /// Another certificate signed it than the one that the policy gives, and nothing that counts leads from that to this.
    #[error("{team} is given as {given}, not {found}")]
    NotGiven {
        /// The team's ID.
        team: String,
        /// Fingerprint that the policy gives.
        given: String,
        /// Fingerprint of this bundle's signer.
        found: String,
        /// Whom to call, as the policy says.
        telephone: Option<String>,
    },
    /// A certificate signed it that the given one has handed over to, and the policy follows no hand-over.
    #[error("{team} is given as {given}, which handed over to {found}")]
    HandoverRefused {
        /// The team's ID.
        team: String,
        /// Fingerprint that the policy gives.
        given: String,
        /// Fingerprint of this bundle's signer.
        found: String,
        /// Whom to call, as the policy says.
        telephone: Option<String>,
    },
    /// A certificate signed it, or handed over on the way to its signer, that counts for nothing by the policy.
    #[error("{key} of {team} is given up")]
    GivenUp {
        /// The team's ID.
        team: String,
        /// Fingerprint of that certificate.
        key: String,
        /// Whom to call, as the policy says.
        telephone: Option<String>,
    },
    /// What was got through another channel is not this signer's fingerprint.
    #[error("{shown} instead of {signer}")]
    OtherFingerprint {
        /// Fingerprint that was got.
        shown: String,
        /// Fingerprint of this bundle's signer.
        signer: String,
    },
    /// What was got through another channel is a word of 64 digits, and this signer's fingerprint has so many others:
    /// it may be a file's digest.
    #[error("64 digits instead of {0}")]
    PerhapsDigest(usize),
    /// What was got through another channel is the fingerprint of a key that this bundle has reports encrypted to, and not the
    /// one that signed it: it says who can read a report, and not who wrote the form.
    #[error("fingerprint of the encryption key {0}")]
    EncryptionFingerprint(String),
    /// What was got through another channel is the fingerprint of a key that has handed over to this signer.
    #[error("former fingerprint of {0}")]
    FormerFingerprint(String),
    /// The example can be neither checked nor remembered.
    #[error("the example")]
    Example,
}

/// Every code of [`TrustRefusal`].
pub const CODES: &[&str] = &[
    "trust-key-changed",
    "trust-known-revoked",
    "trust-former-key",
    "trust-older-version",
    "trust-same-version-other-content",
    "trust-version",
    "trust-looks-like",
    "trust-not-given",
    "trust-handover-refused",
    "trust-given-up",
    "trust-other-fingerprint",
    "trust-perhaps-digest",
    "trust-encryption-fingerprint",
    "trust-former-fingerprint",
    "trust-example",
];

/// Those of a bundle that somebody else than the team may have made, and that do not say by themselves whom to call.
pub const FORGED: &[&str] = &["trust-same-version-other-content", "trust-version"];

impl Explain for TrustRefusal {
    fn code(&self) -> &'static str {
        match self {
            TrustRefusal::KeyChanged { .. } => "trust-key-changed",
            TrustRefusal::KnownRevoked { .. } => "trust-known-revoked",
            TrustRefusal::FormerKey { .. } => "trust-former-key",
            TrustRefusal::OlderVersion { .. } => "trust-older-version",
            TrustRefusal::SameVersionOtherContent(_) => "trust-same-version-other-content",
            TrustRefusal::Version(_) => "trust-version",
            TrustRefusal::LooksLike { .. } => "trust-looks-like",
            TrustRefusal::NotGiven { .. } => "trust-not-given",
            TrustRefusal::HandoverRefused { .. } => "trust-handover-refused",
            TrustRefusal::GivenUp { .. } => "trust-given-up",
            TrustRefusal::OtherFingerprint { .. } => "trust-other-fingerprint",
            TrustRefusal::PerhapsDigest(_) => "trust-perhaps-digest",
            TrustRefusal::EncryptionFingerprint(_) => "trust-encryption-fingerprint",
            TrustRefusal::FormerFingerprint(_) => "trust-former-fingerprint",
            TrustRefusal::Example => "trust-example",
        }
    }
    fn args(&self) -> Args {
        match self {
            TrustRefusal::KeyChanged {
                team,
                old,
                new,
                telephone,
            } => Args::from([
                ("team", team.clone()),
                ("old", grouped(old)),
                ("new", grouped(new)),
                ("checked", yes_no(telephone)),
                ("telephone", telephone.clone().unwrap_or_default()),
            ]),
            TrustRefusal::KnownRevoked { team, old, new }
            | TrustRefusal::FormerKey { team, old, new } => Args::from([
                ("team", team.clone()),
                ("old", grouped(old)),
                ("new", grouped(new)),
            ]),
            TrustRefusal::OlderVersion { known, found } => {
                Args::from([("known", known.to_string()), ("found", found.to_string())])
            }
            TrustRefusal::SameVersionOtherContent(version) | TrustRefusal::Version(version) => {
                Args::from([("version", version.to_string())])
            }
            TrustRefusal::LooksLike {
                known,
                name,
                found,
                telephone,
            } => Args::from([
                ("known", known.clone()),
                ("name", name.clone()),
                ("found", found.clone()),
                ("checked", yes_no(telephone)),
                ("telephone", telephone.clone().unwrap_or_default()),
            ]),
            TrustRefusal::NotGiven {
                team,
                given,
                found,
                telephone,
            }
            | TrustRefusal::HandoverRefused {
                team,
                given,
                found,
                telephone,
            } => Args::from([
                ("team", team.clone()),
                ("given", grouped(given)),
                ("found", grouped(found)),
                ("known", yes_no(telephone)),
                ("telephone", telephone.clone().unwrap_or_default()),
            ]),
            TrustRefusal::GivenUp {
                team,
                key,
                telephone,
            } => Args::from([
                ("team", team.clone()),
                ("key", grouped(key)),
                ("known", yes_no(telephone)),
                ("telephone", telephone.clone().unwrap_or_default()),
            ]),
            TrustRefusal::FormerFingerprint(team) => Args::from([("team", team.clone())]),
            TrustRefusal::OtherFingerprint { shown, signer } => {
                let [shown, signer, groups] = differing(shown, signer);
                Args::from([("shown", shown), ("signer", signer), ("groups", groups)])
            }
            TrustRefusal::PerhapsDigest(digits) => Args::from([("digits", digits.to_string())]),
            TrustRefusal::EncryptionFingerprint(fingerprint) => {
                Args::from([("fingerprint", grouped(fingerprint))])
            }
            TrustRefusal::Example => Args::new(),
        }
    }
}

/// Those that may give way to a reporter who compares the fingerprint ([`super::Pins::gives_way`]).
pub const GIVING_WAY: &[&str] = &[
    "trust-key-changed",
    "trust-known-revoked",
    "trust-looks-like",
];

impl TrustRefusal {
    /// The same, saying so where the key that is known here was revoked: then the team had to take another one.
    pub(super) fn told(self, dirs: &Dirs, at: ReferenceTime) -> Result<TrustRefusal, StoreRefusal> {
        Ok(match self {
            TrustRefusal::KeyChanged { team, old, new, .. }
                if certs::is_revoked(dirs, &old, at)? =>
            {
                TrustRefusal::KnownRevoked { team, old, new }
            }
            other => other,
        })
    }
}

/// Fluent selects on it.
fn yes_no(telephone: &Option<String>) -> String {
    let known = telephone.is_some();
    if known { "yes" } else { "no" }.to_owned()
}

/// Why a bundle was not accepted: what is remembered speaks against it, or could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
pub enum AcceptRefusal {
    /// What is remembered speaks against it.
    Trust(#[from] TrustRefusal),
    /// Reading or writing failed.
    Store(#[from] StoreRefusal),
}

impl Explain for AcceptRefusal {
    fn code(&self) -> &'static str {
        match self {
            AcceptRefusal::Trust(refusal) => refusal.code(),
            AcceptRefusal::Store(refusal) => refusal.code(),
        }
    }
    fn args(&self) -> Args {
        match self {
            AcceptRefusal::Trust(refusal) => refusal.args(),
            AcceptRefusal::Store(refusal) => refusal.args(),
        }
    }
}
