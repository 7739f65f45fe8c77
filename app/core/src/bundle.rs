//! Opening a bundle: verify, then parse. [`Verified`] is the only way to a form.

use crate::clock::ReferenceTime;
use crate::example;
use crate::explain::Explain;
use crate::openpgp::cert::{self, CertRefusal, Usable, judge_encryption};
use crate::openpgp::rotation;
use crate::openpgp::sign::{MANIFEST, MANIFEST_SIG, SIGNING_CERT};
pub use crate::openpgp::verify::Seen;
use crate::openpgp::verify::{self, VerifyRefusal};
use jiff::Timestamp;
use sequoia_openpgp as openpgp;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::ops::Deref;
use tocsin_form_schema::container::{Container, Damage};
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Severity};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::published::{self, Files, MAX_TOML, Published};
use tocsin_i18n::{one_line, without_signs};

/// Media type of a packed bundle.
pub use tocsin_form_schema::container::MIMETYPE;

#[cfg(test)]
mod tests;

/// The highest `format` of published files that this program reads.
const FORMAT: i64 = 1;
/// Where a team puts certificates that it has revoked, so that everybody learns of it.
pub const REVOKED: &str = "keys/revoked";
/// The most certificates that are looked at which neither sign nor are sealed to.
const MOST_FORMER: usize = 200;
/// This program's version, which `needs-program` is compared with.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// A value that came out of a bundle whose signature, hashes and canonical form were checked.
#[derive(Clone, Debug)]
pub struct Verified<T>(T);

impl<T> Deref for Verified<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

#[cfg(test)]
impl<T> Verified<T> {
    /// Takes a value for verified: for tests of what comes after verification.
    pub(crate) fn for_test(value: T) -> Verified<T> {
        Verified(value)
    }
}

/// A team's bundle, as verified.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// What the files say.
    pub published: Published,
    /// Every file's bytes (MANIFEST and MANIFEST.sig too).
    pub files: Files,
    /// Fingerprint of the signing certificate's primary key, upper-case hex.
    pub signer: String,
    /// When the signature says it was made.
    pub signed_at: Timestamp,
    /// SHA-256 of MANIFEST, lower-case hex: names this exact bundle.
    pub manifest_sha256: String,
    /// `keys/encryption/*.asc` by fingerprint: the bytes, not yet judged (`openpgp::cert` judges).
    pub encryption_certs: BTreeMap<String, Vec<u8>>,
    /// The signing certificate has expired since (a bundle seen before stays usable, with a warning).
    pub signer_expired: bool,
    /// Whether this is the example team, whose secret keys are public (DESIGN decision 13).
    pub example: bool,
}

impl Bundle {
    /// The Fluent files of a language: (path below `locales/<tag>/`, text), sorted by path.
    pub fn fluent_sources(&self, tag: &str) -> Vec<(&str, &str)> {
        let folder = format!("locales/{tag}/");
        let below = self
            .files
            .iter()
            .filter_map(|(path, bytes)| Some((path.strip_prefix(&folder)?, bytes)));
        below
            .filter(|(name, _)| name.ends_with(".ftl"))
            .filter_map(|(name, bytes)| Some((name, str::from_utf8(bytes).ok()?)))
            .collect()
    }

    /// The team's RFC 2350 document in a language, Markdown.
    pub fn team_md(&self, tag: &str) -> Option<&str> {
        str::from_utf8(self.files.get(&format!("locales/{tag}/team.md"))?).ok()
    }

    /// Text of CONTACT: how to reach the team, readable whatever else changes.
    pub fn contact(&self) -> String {
        contact(&self.files)
    }

    /// The certificates that it is signed by and sealed to.
    pub fn certs(&self) -> impl Iterator<Item = &[u8]> {
        let signer = self.files.get(SIGNING_CERT).map(Vec::as_slice);
        let encryption = self.encryption_certs.values().map(Vec::as_slice);
        signer.into_iter().chain(encryption)
    }

    /// The certificates in it that do not sign and are not sealed to any more, as far as they are small: those that handed
    /// over, and those that the team has revoked.
    pub fn former_certs(&self) -> impl Iterator<Item = openpgp::Cert> {
        let folders = [rotation::FOLDER, REVOKED].map(|folder| format!("{folder}/"));
        let files = self.files.iter().filter(move |(path, _)| {
            path.ends_with(".asc") && folders.iter().any(|folder| path.starts_with(folder))
        });
        let files = files.take(MOST_FORMER);
        files.filter_map(|(_, bytes)| cert::read_small(bytes).ok())
    }

    /// The encryption certificates that may be used at a time, and those that may not with the reason; both
    /// sorted by fingerprint. Each is judged alone.
    pub fn certs_to_use(&self, at: ReferenceTime) -> (Vec<Usable>, Vec<(String, CertRefusal)>) {
        self.judge(at, |_| true)
    }

    /// The same of those that a form's reports are encrypted to: the ones that it names, else all.
    pub fn certs_for(
        &self,
        form: &Id,
        at: ReferenceTime,
    ) -> (Vec<Usable>, Vec<(String, CertRefusal)>) {
        let keys = self.published.mail(form).keys;
        self.judge(at, |key| keys.is_empty() || keys.iter().any(|k| k == key))
    }

    fn judge(
        &self,
        at: ReferenceTime,
        wanted: impl Fn(&str) -> bool,
    ) -> (Vec<Usable>, Vec<(String, CertRefusal)>) {
        let mut usable = Vec::new();
        let mut refused = Vec::new();
        let certs = self.encryption_certs.iter();
        for (fingerprint, bytes) in certs.filter(|(fingerprint, _)| wanted(fingerprint)) {
            let judged = judge_encryption(bytes, at);
            let encryption = self.published.team.mail.encryption;
            match judged.and_then(|cert| cert.narrowed(encryption)) {
                Ok(cert) if cert.fingerprint == *fingerprint => usable.push(cert),
                Ok(cert) => refused.push((
                    fingerprint.clone(),
                    CertRefusal::OtherFingerprint(cert.fingerprint),
                )),
                Err(refusal) => refused.push((fingerprint.clone(), refusal)),
            }
        }
        (usable, refused)
    }
}

/// Why a bundle is refused. Nothing of it was used.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum BundleRefusal {
    /// The container's bytes.
    #[error("damaged: {0:?}")]
    Damage(Damage),
    /// MANIFEST.sig is absent, not exactly one binary signature, or altered.
    #[error("signature malformed")]
    SignatureMalformed,
    /// The signature was not made by keys/signing.asc.
    #[error("signed by another key")]
    OtherSigner,
    /// The signature does not verify over MANIFEST.
    #[error("bad signature")]
    BadSignature,
    /// keys/signing.asc is not usable, for the reason told.
    #[error("signing certificate: {0}")]
    SigningCert(CertRefusal),
    /// Mistakes in what the team wrote; the first is told.
    #[error("content: {0:?}")]
    Content(Box<Diagnostic>),
    /// It needs a later program; CONTACT's text goes with it.
    #[error("needs program {needs}")]
    NeedsProgram {
        /// The version it needs.
        needs: String,
        /// Text of CONTACT.
        contact: String,
    },
}

/// Every code that [`BundleRefusal`] adds to those of `openpgp::cert`.
pub const CODES: &[&str] = &[
    "bundle-too-large",
    "bundle-not-a-bundle",
    "bundle-cut-short",
    "bundle-not-canonical",
    "bundle-name",
    "bundle-missing-file",
    "bundle-extra-file",
    "bundle-changed-file",
    "bundle-no-manifest",
    "bundle-signature-malformed",
    "bundle-other-signer",
    "bundle-bad-signature",
    "bundle-content",
    "bundle-needs-program",
];

impl Explain for BundleRefusal {
    fn code(&self) -> &'static str {
        match self {
            BundleRefusal::Damage(damage) => damage_code(damage),
            BundleRefusal::SignatureMalformed => "bundle-signature-malformed",
            BundleRefusal::OtherSigner => "bundle-other-signer",
            BundleRefusal::BadSignature => "bundle-bad-signature",
            BundleRefusal::SigningCert(refusal) => refusal.code(),
            BundleRefusal::Content(_) => "bundle-content",
            BundleRefusal::NeedsProgram { .. } => "bundle-needs-program",
        }
    }

    fn args(&self) -> Args {
        match self {
            BundleRefusal::Damage(damage) => damage_args(damage),
            BundleRefusal::SigningCert(refusal) => refusal.args(),
            BundleRefusal::Content(mistake) => Args::from([
                ("place", mistake.place.to_string()),
                ("mistake", mistake.code.to_string()),
            ]),
            BundleRefusal::NeedsProgram { needs, contact } => Args::from([
                ("needs", needs.clone()),
                ("program", PROGRAM.to_string()),
                ("contact", contact.clone()),
            ]),
            BundleRefusal::SignatureMalformed
            | BundleRefusal::OtherSigner
            | BundleRefusal::BadSignature => Args::new(),
        }
    }
}

/// The code that a damaged container is told by.
pub(crate) fn damage_code(damage: &Damage) -> &'static str {
    match damage {
        Damage::TooLarge(_) => "bundle-too-large",
        Damage::NotABundle => "bundle-not-a-bundle",
        Damage::CutShort(_) => "bundle-cut-short",
        Damage::NotCanonical(_) => "bundle-not-canonical",
        Damage::Name(_) => "bundle-name",
        Damage::Missing(_) => "bundle-missing-file",
        Damage::Extra(_) => "bundle-extra-file",
        Damage::Changed(_) => "bundle-changed-file",
        Damage::Manifest => "bundle-no-manifest",
    }
}

/// The values that a damaged container's sentence needs.
pub(crate) fn damage_args(damage: &Damage) -> Args {
    match damage {
        Damage::TooLarge(size) | Damage::CutShort(size) => Args::from([("size", size.to_string())]),
        Damage::NotCanonical(offset) => Args::from([("offset", offset.to_string())]),
        Damage::Name(name)
        | Damage::Missing(name)
        | Damage::Extra(name)
        | Damage::Changed(name) => Args::from([("file", name.escape_debug().to_string())]),
        Damage::NotABundle | Damage::Manifest => Args::new(),
    }
}

/// Reads, verifies and parses packed bytes; `seen` is what is known of the signer.
pub fn verify(
    bytes: &[u8],
    at: ReferenceTime,
    seen: Seen,
) -> Result<Verified<Bundle>, BundleRefusal> {
    let container = Container::read(bytes).map_err(BundleRefusal::Damage)?;
    let signed = signed(container.files(), at, seen)?;
    container.check_manifest().map_err(BundleRefusal::Damage)?;

    let files = container.files().clone();
    parsed(files, signed, published::read)
}

/// Verifies and parses the files of a bundle that go along with a report, as [`report::members`](crate::report::members)
/// writes them below `form/`: the signature over MANIFEST, and that each file is as MANIFEST says. That others are
/// missing is no mistake. A signer that has expired since only warns: the report was made before.
pub fn verify_part(files: Files, at: ReferenceTime) -> Result<Verified<Bundle>, BundleRefusal> {
    let signed = signed(&files, at, Seen::Former)?;
    let manifest = files.get(MANIFEST).map(Vec::as_slice).unwrap_or_default();
    let manifest = str::from_utf8(manifest).unwrap_or_default();
    let said: BTreeMap<&str, &str> = (manifest.lines())
        .filter_map(|line| line.split_once("  "))
        .map(|(hash, path)| (path, hash))
        .collect();
    let other = |(path, bytes): &(&String, &Vec<u8>)| {
        let own = matches!(path.as_str(), MANIFEST | MANIFEST_SIG);
        !own && said.get(path.as_str()) != Some(&hex(&Sha256::digest(bytes)).as_str())
    };
    if let Some((path, _)) = files.iter().find(other) {
        return Err(BundleRefusal::Damage(Damage::Changed(path.clone())));
    }
    parsed(files, signed, published::read_part)
}

/// Who signed a bundle's MANIFEST, and the MANIFEST's own hash.
struct Signature {
    signed: verify::Signed,
    manifest_sha256: String,
}

impl Verified<Bundle> {
    /// The same with all that was ever seen of its certificates, which `merge` adds; refused where that speaks against its
    /// signer.
    pub(crate) fn merged<E: From<BundleRefusal>>(
        mut self,
        at: ReferenceTime,
        seen: Seen,
        merge: impl Fn(&[u8]) -> Result<Vec<u8>, E>,
    ) -> Result<Verified<Bundle>, E> {
        if let Some(cert) = self.0.files.get(SIGNING_CERT) {
            let merged = merge(cert)?;
            if merged != *cert {
                let Signature { signed, .. } = signed_by(&self.0.files, &merged, at, seen)?;
                self.0.signer_expired = signed.expired;
            }
        }
        for cert in self.0.encryption_certs.values_mut() {
            *cert = merge(cert)?;
        }
        Ok(self)
    }
}

fn signed(files: &Files, at: ReferenceTime, seen: Seen) -> Result<Signature, BundleRefusal> {
    let cert = files
        .get(SIGNING_CERT)
        .ok_or_else(|| BundleRefusal::Damage(Damage::Missing(SIGNING_CERT.into())))?;
    signed_by(files, cert, at, seen)
}

fn signed_by(
    files: &Files,
    cert: &[u8],
    at: ReferenceTime,
    seen: Seen,
) -> Result<Signature, BundleRefusal> {
    let manifest = files
        .get(MANIFEST)
        .ok_or(BundleRefusal::Damage(Damage::Manifest))?;
    let signature = files
        .get(MANIFEST_SIG)
        .ok_or(BundleRefusal::SignatureMalformed)?;
    let signed =
        verify::verify(manifest, signature, cert, at, seen).map_err(|refusal| match refusal {
            VerifyRefusal::Malformed => BundleRefusal::SignatureMalformed,
            VerifyRefusal::OtherSigner => BundleRefusal::OtherSigner,
            VerifyRefusal::Bad => BundleRefusal::BadSignature,
            VerifyRefusal::Cert(refusal) => BundleRefusal::SigningCert(refusal),
        })?;
    Ok(Signature {
        signed,
        manifest_sha256: hex(&Sha256::digest(manifest)),
    })
}

/// What verified files say.
fn parsed(
    files: Files,
    signature: Signature,
    read: impl Fn(&Files) -> (Option<Published>, Vec<Diagnostic>),
) -> Result<Verified<Bundle>, BundleRefusal> {
    let Signature {
        signed,
        manifest_sha256,
    } = signature;
    if let Some(needs) = later_program(&files) {
        return Err(BundleRefusal::NeedsProgram {
            needs,
            contact: quoted(&contact(&files)),
        });
    }
    let (published, mistakes) = read(&files);
    let error = mistakes
        .into_iter()
        .find(|mistake| mistake.severity == Severity::Error);
    let published = match (published, error) {
        (Some(published), None) => published,
        (_, Some(error)) => return Err(BundleRefusal::Content(Box::new(error))),
        (None, None) => return Err(BundleRefusal::Damage(Damage::Missing("team.toml".into()))),
    };
    let encryption_certs: BTreeMap<String, Vec<u8>> = files
        .iter()
        .filter_map(|(path, bytes)| {
            let name = path
                .strip_prefix("keys/encryption/")?
                .strip_suffix(".asc")?;
            Some((name.to_ascii_uppercase(), bytes.clone()))
        })
        .collect();
    let public =
        |fingerprint: &String| example::PUBLIC_FINGERPRINTS.contains(&fingerprint.as_str());
    let example = published.team.id == example::TEAM_ID
        || public(&signed.signer)
        || encryption_certs.keys().any(public);
    Ok(Verified(Bundle {
        published,
        files,
        signer: signed.signer,
        signed_at: signed.at,
        manifest_sha256,
        encryption_certs,
        signer_expired: signed.expired,
        example,
    }))
}

/// What the files need when they are of a later time than this program: looked for before they are read, as
/// their shape may be another.
fn later_program(files: &Files) -> Option<String> {
    let table = |bytes: &[u8]| {
        // What is larger is refused when it is read.
        let text = str::from_utf8(bytes)
            .ok()
            .filter(|text| text.len() <= MAX_TOML)?;
        toml::from_str::<toml::Table>(text).ok()
    };
    let team = files
        .get("team.toml")
        .and_then(|bytes| table(bytes))
        .unwrap_or_default();
    let needs = team.get("needs-program").and_then(toml::Value::as_str);
    if let Some(needs) = needs.filter(|needs| version(needs) > version(PROGRAM)) {
        return Some(needs.to_string());
    }
    let versioned = |path: &str| {
        path == "team.toml" || path.starts_with("forms/") || path.starts_with("lists/")
    };
    let formats = files
        .iter()
        .filter(|(path, _)| versioned(path))
        .filter_map(|(_, bytes)| table(bytes));
    let later = formats
        .filter_map(|table| table.get("format").and_then(toml::Value::as_integer))
        .find(|format| *format > FORMAT)?;
    Some(needs.map_or_else(|| format!("format {later}"), str::to_string))
}

/// A version's numbers, for comparing; what is no number counts as 0.
fn version(text: &str) -> [u64; 3] {
    let mut parts = text.split('.').map(|part| part.parse().unwrap_or(0));
    std::array::from_fn(|_| parts.next().unwrap_or(0))
}

fn contact(files: &Files) -> String {
    files
        .get("CONTACT")
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
        .unwrap_or_default()
}

/// What a file says of itself inside a sentence of the program: so much of it as anybody reads, each line marked as quoted.
fn quoted(text: &str) -> String {
    const LINES: usize = 20;
    const LONGEST: usize = 200;
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let lines = lines.take(LINES).map(|line| {
        let line: String = one_line(line).chars().take(LONGEST).collect();
        format!("> {}", without_signs(&line))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
