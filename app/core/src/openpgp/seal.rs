//! Sealing: members, streamed through OpenPGP into a PGP/MIME mail or one `.tar.pgp` file (DESIGN 5.3).

use crate::clock::ReferenceTime;
use crate::explain::Explain;
use crate::job::Progress;
use crate::openpgp::cert::{CertRefusal, Usable, judge_cert};
use crate::openpgp::signer::{Signer, SignerRefusal};
use atomic_write_file::AtomicWriteFile;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::KeyHandle;
use sequoia_openpgp::crypto::{SessionKey, mpi};
use sequoia_openpgp::packet::{Key, PKESK, Packet, key, pkesk};
use sequoia_openpgp::serialize::SerializeInto;
use sequoia_openpgp::serialize::stream::Recipient;
use sequoia_openpgp::types::{Features, SymmetricAlgorithm};
use sha2::{Digest, Sha256};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tocsin_form_schema::diagnostic::Args;
use tocsin_form_schema::team::Encryption;

pub mod base64_lines;
mod evidence;
mod framing;
pub(crate) mod mime;
mod pipeline;
pub(crate) mod plan;
mod signing;
pub(crate) mod tar;
#[cfg(test)]
mod tests;

pub(crate) use evidence::modified;

/// The member that holds the certificate of who signed the report.
pub const REPORTER_CERT: &str = "reporter.asc";

/// One file inside the seal. MANIFEST is made by sealing and comes last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Path inside: `report.txt`, `form/team.toml`, `evidence/001.log`.
    pub name: String,
    /// MIME type for the PGP/MIME envelope.
    pub media_type: String,
    /// Where its bytes are.
    pub content: Content,
}

/// The bytes of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// In memory.
    Bytes(Vec<u8>),
    /// A file of the reporter's, hashed before (see [`first_reading`]): exactly `size` octets with this SHA-256
    /// are sealed, or sealing fails and its output is gone.
    File {
        /// Where it is.
        path: PathBuf,
        /// Octets.
        size: u64,
        /// SHA-256.
        sha256: [u8; 32],
        /// Not the file as it is but its [picture alone](crate::metadata::bare).
        bare: bool,
    },
    /// Some octets of such a file.
    Piece {
        /// Where it is.
        path: PathBuf,
        /// As of the whole file.
        bare: bool,
        /// Octets of the whole file.
        whole: u64,
        /// Where the piece begins.
        from: u64,
        /// Its octets.
        size: u64,
        /// Its SHA-256.
        sha256: [u8; 32],
    },
}

/// What the first reading of a file of evidence found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Octets of what goes along.
    pub size: u64,
    /// Its SHA-256.
    pub sha256: [u8; 32],
    /// RFC 3339 time of the file's last change; empty where none is known.
    pub modified: String,
    /// Octets and SHA-256 of the file as it is, where only its picture goes along.
    pub original: Option<(u64, [u8; 32])>,
}

impl From<(u64, [u8; 32])> for Reading {
    /// A file that goes along as it is, whose last change is not known.
    fn from((size, sha256): (u64, [u8; 32])) -> Reading {
        Reading {
            size,
            sha256,
            modified: String::new(),
            original: None,
        }
    }
}

/// The envelope (both carry the same members with the same MANIFEST).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Envelope {
    /// RFC 3156, in the shape of `openpgp-and-mail` section 2: a complete mail.
    PgpMime(Headers),
    /// One binary OpenPGP message around a ustar/pax archive.
    TarPgp,
}

/// The outer headers of a PGP/MIME mail, and the subject that only the team sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headers {
    /// From: the reporter's address; empty for a saved mail without one.
    pub from: String,
    /// To.
    pub to: Vec<String>,
    /// Outer subject: tells nothing it need not.
    pub subject: String,
    /// Inner, real subject.
    pub inner_subject: String,
    /// Message-ID without angle brackets; names no machine.
    pub message_id: String,
    /// Message-ID of the mail that it follows up on, without angle brackets; empty for a first one.
    pub in_reply_to: String,
    /// Date.
    pub date: jiff::Zoned,
}

/// To whom, certificates already judged by [`crate::openpgp::cert`], and by whom.
#[derive(Clone)]
pub struct Parties {
    /// The certificates' bytes by fingerprint.
    pub certs: Vec<crate::openpgp::cert::Usable>,
    /// SEIPD version to write.
    pub encryption: Encryption,
    /// Who signs, if anybody: the certificate goes along as [`REPORTER_CERT`].
    pub signer: Option<Signer>,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// Octets written.
    pub size: u64,
    /// SHA-256 of the output, lower-case hex.
    pub sha256: String,
    /// Text of MANIFEST.
    pub manifest: String,
    /// Fingerprints of the certificates it is encrypted to.
    pub recipients: Vec<String>,
}

/// Why nothing was sealed.
#[derive(Debug, thiserror::Error)]
pub enum SealRefusal {
    /// A file of evidence cannot be used.
    #[error("evidence {name}: {problem:?}")]
    Evidence {
        /// Its name.
        name: String,
        /// What is wrong.
        problem: EvidenceProblem,
    },
    /// No certificate can be encrypted to.
    #[error("no usable certificate: {0:?}")]
    NoRecipient(Vec<(String, CertRefusal)>),
    /// Writing failed (disk full, read-only, …).
    #[error("write {path}: {reason}")]
    Write {
        /// The file; empty where what was written to is none.
        path: String,
        /// The system's words.
        reason: String,
    },
    /// The sealed report would take the place of a file that goes along.
    #[error("over evidence {0}")]
    OverEvidence(String),
    /// Cancelled; nothing remains.
    #[error("cancelled")]
    Cancelled,
    /// A header of the mail would not be a plain address or identifier.
    #[error("header {0}")]
    Header(&'static str),
    /// A member's path is not allowed inside, or there twice.
    #[error("name {0}")]
    Name(String),
    /// It was not signed.
    #[error("signer: {0}")]
    Signer(SignerRefusal),
    /// OpenPGP failed.
    #[error("openpgp: {0}")]
    OpenPgp(String),
}

impl SealRefusal {
    fn write(error: &io::Error) -> SealRefusal {
        SealRefusal::Write {
            path: String::new(),
            reason: error.to_string(),
        }
    }

    /// Of what could not be written, which file it is.
    fn at(self, path: &Path) -> SealRefusal {
        match self {
            SealRefusal::Write { reason, .. } => SealRefusal::Write {
                path: path.display().to_string(),
                reason,
            },
            other => other,
        }
    }
}

/// What is wrong with a file of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EvidenceProblem {
    /// It is not there (any more).
    Missing,
    /// It is a folder.
    Folder,
    /// It is neither a file nor a folder (FIFO, device, socket).
    NotAFile,
    /// It cannot be read: the system's words.
    Unreadable(String),
    /// It changed between hashing and sealing, or grows.
    Changed,
    /// It is no whole picture, or too large: there is no copy with the picture alone.
    NotBare,
}

/// Every code that [`SealRefusal`] adds.
pub const CODES: &[&str] = &[
    "seal-evidence-missing",
    "seal-evidence-folder",
    "seal-evidence-not-a-file",
    "seal-evidence-unreadable",
    "seal-evidence-changed",
    "seal-evidence-not-bare",
    "seal-no-recipient",
    "seal-write",
    "seal-over-evidence",
    "seal-cancelled",
    "seal-header",
    "seal-name",
    "seal-openpgp",
];

impl Explain for SealRefusal {
    fn code(&self) -> &'static str {
        match self {
            SealRefusal::Evidence { problem, .. } => match problem {
                EvidenceProblem::Missing => "seal-evidence-missing",
                EvidenceProblem::Folder => "seal-evidence-folder",
                EvidenceProblem::NotAFile => "seal-evidence-not-a-file",
                EvidenceProblem::Unreadable(_) => "seal-evidence-unreadable",
                EvidenceProblem::Changed => "seal-evidence-changed",
                EvidenceProblem::NotBare => "seal-evidence-not-bare",
            },
            // One certificate, one reason: that reason is the sentence.
            SealRefusal::NoRecipient(refused) => match refused.as_slice() {
                [(_, refusal)] => refusal.code(),
                _ => "seal-no-recipient",
            },
            SealRefusal::Write { .. } => "seal-write",
            SealRefusal::OverEvidence(_) => "seal-over-evidence",
            SealRefusal::Cancelled => "seal-cancelled",
            SealRefusal::Header(_) => "seal-header",
            SealRefusal::Name(_) => "seal-name",
            SealRefusal::Signer(refusal) => refusal.code(),
            SealRefusal::OpenPgp(_) => "seal-openpgp",
        }
    }

    fn args(&self) -> Args {
        match self {
            SealRefusal::Evidence { name, problem } => {
                let mut args = Args::from([("name", name.clone())]);
                if let EvidenceProblem::Unreadable(reason) = problem {
                    args.insert("reason", reason.clone());
                }
                args
            }
            SealRefusal::NoRecipient(refused) => match refused.as_slice() {
                [(_, refusal)] => refusal.args(),
                _ => Args::from([("count", refused.len().to_string())]),
            },
            SealRefusal::OverEvidence(path) => Args::from([("path", path.clone())]),
            SealRefusal::Write { path, reason } => {
                Args::from([("path", path.clone()), ("reason", reason.clone())])
            }
            SealRefusal::OpenPgp(reason) => Args::from([("reason", reason.clone())]),
            SealRefusal::Header(name) => Args::from([("name", (*name).to_string())]),
            SealRefusal::Name(name) => Args::from([("name", name.escape_debug().to_string())]),
            SealRefusal::Signer(refusal) => refusal.args(),
            SealRefusal::Cancelled => Args::new(),
        }
    }
}

/// Reads a file of evidence that goes along as it is or, where `bare`, as its picture alone. First of the two readings.
pub fn first_reading(path: &Path, bare: bool, progress: &Progress) -> Result<Reading, SealRefusal> {
    let reading = match bare {
        false => Reading::from(hash_file(path, progress)?),
        true => {
            let evidence::Bare { picture, original } = evidence::bare(path, progress)?;
            Reading {
                original: Some(original),
                ..Reading::from((picture.len() as u64, Sha256::digest(&picture).into()))
            }
        }
    };
    Ok(Reading {
        modified: evidence::modified(path),
        ..reading
    })
}

/// Size and SHA-256 of a file.
pub fn hash_file(path: &Path, progress: &Progress) -> Result<(u64, [u8; 32]), SealRefusal> {
    evidence::read(path, None, progress, |_| Ok(()))
}

/// The exact number of octets that sealing these members will write, or a bound at most 0.1 % above (an RSA
/// ciphertext may turn out an octet shorter). 0 when they cannot be sealed.
pub fn encoded_size(members: &[Member], envelope: &Envelope, parties: &Parties) -> u64 {
    let size = || {
        let headers = plan::checked(envelope, parties.signer.as_ref())?;
        let enclosed = enclosed(parties)?;
        let plan = plan::Plan::new(members.iter().chain(&enclosed), headers.as_ref())?;
        let version2 = parties.encryption != Encryption::Compatible;
        let narrowed = parties.certs.iter().cloned();
        let narrowed = narrowed.filter_map(|cert| cert.narrowed(parties.encryption).ok());
        let narrowed: Vec<Usable> = narrowed.collect();
        let keys = narrowed.iter().flat_map(keys);
        let session_keys = keys
            .map(|key| session_key_len(key, version2))
            .sum::<openpgp::Result<u64>>();
        let session_keys = session_keys.map_err(|error| SealRefusal::OpenPgp(error.to_string()))?;
        let recipients = parties.certs.iter().map(|cert| cert.cert.fingerprint());
        let signature = parties.signer.as_ref();
        let signature = signature.map_or(Ok(0), |signer| {
            signing::Signing::len(signer, recipients.collect())
        });
        let signature = signature.map_err(|error| SealRefusal::OpenPgp(error.to_string()))?;
        let message = session_keys + framing::encrypted_len(plan.size(), signature, version2);
        Ok::<u64, SealRefusal>(match headers {
            Some(mime) => {
                let around = mime.prologue().len() + mime.epilogue().len();
                base64_lines::Armor::len(message, !version2) + around as u64
            }
            None => message,
        })
    };
    size().unwrap_or_default()
}

/// The size of the packet that carries the session key to one key.
fn session_key_len(key: &PublicKey, version2: bool) -> openpgp::Result<u64> {
    let session_key = SessionKey::new(SymmetricAlgorithm::AES256.key_size()?)?;
    let (packet, esk) = if version2 {
        let mut packet = pkesk::PKESK6::for_recipient(&session_key, key)?;
        packet.set_recipient(Some(key.fingerprint()));
        (Packet::from(packet.clone()), packet.esk().clone())
    } else {
        let mut packet =
            pkesk::PKESK3::for_recipient(SymmetricAlgorithm::AES256, &session_key, key)?;
        packet.set_recipient(Some(key.keyid()));
        (
            Packet::from(PKESK::from(packet.clone())),
            packet.esk().clone(),
        )
    };
    let shorter = match (&esk, key.mpis()) {
        (mpi::Ciphertext::RSA { c }, mpi::PublicKey::RSA { n, .. }) => {
            n.value().len().saturating_sub(c.value().len())
        }
        _ => 0,
    };
    Ok((packet.to_vec()?.len() + shorter) as u64)
}

/// A file as pieces of these sizes, one behind the other. It is read for it, and must be as it was hashed.
pub fn pieces(
    content: &Content,
    sizes: &[u64],
    progress: &Progress,
) -> Result<Vec<Content>, SealRefusal> {
    let Content::File {
        path,
        size: whole,
        sha256,
        bare,
    } = content
    else {
        return Ok(vec![content.clone()]);
    };
    let mut hashes = evidence::Pieces::new(sizes);
    let found = match bare {
        true => {
            let copy = evidence::bare(path, progress)?.picture;
            hashes.push(&copy);
            Sha256::digest(&copy).into()
        }
        false => {
            let (_, found) = evidence::read(path, Some(*whole), progress, |chunk| {
                hashes.push(chunk);
                Ok(())
            })?;
            found
        }
    };
    if found != *sha256 {
        return Err(evidence::changed(path));
    }
    let mut from = 0;
    let pieces = hashes.end().into_iter().map(|(size, sha256)| {
        let piece = Content::Piece {
            path: path.clone(),
            bare: *bare,
            whole: *whole,
            from,
            size,
            sha256,
        };
        from += size;
        piece
    });
    Ok(pieces.collect())
}

/// The MANIFEST that sealing writes for these members.
pub fn manifest_of(members: &[Member], parties: &Parties) -> Result<String, SealRefusal> {
    let enclosed = enclosed(parties)?;
    let members: Vec<&Member> = members.iter().chain(&enclosed).collect();
    plan::manifest(&members)
}

/// Seals into `out`, streaming: memory is flat in the size of the evidence. After a refusal `out` holds a part
/// that opens for nobody; [`seal_to_file`] removes it.
pub fn seal(
    members: &[Member],
    envelope: &Envelope,
    parties: &Parties,
    at: ReferenceTime,
    out: &mut (dyn Write + Send + Sync),
    progress: &Progress,
) -> Result<Sealed, SealRefusal> {
    let headers = plan::checked(envelope, parties.signer.as_ref())?;
    let enclosed = enclosed(parties)?;
    let plan = plan::Plan::new(members.iter().chain(&enclosed), headers.as_ref())?;
    progress.total(plan.evidence);

    // Judged when they were chosen; judged again, as sealing may be hours later.
    let mut certs = Vec::new();
    let mut refused = Vec::new();
    for given in &parties.certs {
        let judged = judge_cert(given.cert.clone(), at);
        match judged.and_then(|cert| cert.narrowed(parties.encryption)) {
            Ok(cert) => certs.push(cert),
            Err(refusal) => refused.push((given.fingerprint.clone(), refusal)),
        }
    }
    if certs.is_empty() {
        return Err(SealRefusal::NoRecipient(refused));
    }
    let version2 = parties.encryption != Encryption::Compatible;
    let to = certs
        .iter()
        .flat_map(keys)
        .map(|key| recipient(key, version2));
    let frame = pipeline::Frame {
        mail: headers
            .as_ref()
            .map(|mime| (mime.prologue(), mime.epilogue())),
        version2,
    };
    let intended = certs.iter().map(|cert| cert.cert.fingerprint());
    let signing = parties.signer.as_ref();
    let signing = signing.map(|signer| signing::Signing::new(signer, intended.collect()));
    let signing = signing.transpose().map_err(pipeline::told)?;
    let keys = pipeline::Keys {
        to: pipeline::To::Recipients(to.collect()),
        signing,
    };
    let (size, sha256) = pipeline::run(&plan, keys, &frame, Sink::new(out), progress)?;
    Ok(Sealed {
        size,
        sha256: crate::bundle::hex(&sha256),
        manifest: plan.manifest,
        recipients: certs.into_iter().map(|cert| cert.fingerprint).collect(),
    })
}

/// Seals members into a new file at `path` under a passphrase: one binary message around an archive, in the form that
/// every OpenPGP program reads (SEIPDv1). As [`seal_to_file`] otherwise.
pub fn seal_with_passphrase(
    members: &[Member],
    passphrase: &str,
    path: &Path,
    progress: &Progress,
) -> Result<(), SealRefusal> {
    let plan = plan::Plan::new(members.iter(), None)?;
    progress.total(plan.evidence);
    let keys = pipeline::Keys {
        to: pipeline::To::Passphrase(passphrase.into()),
        signing: None,
    };
    let frame = pipeline::Frame {
        mail: None,
        version2: false,
    };
    let seal = |file: &mut AtomicWriteFile| {
        pipeline::run(&plan, keys, &frame, Sink::new(file), progress).map(drop)
    };
    into_file(members, path, seal)
}

/// The certificate of who signs, as a member.
fn enclosed(parties: &Parties) -> Result<Option<Member>, SealRefusal> {
    let member = |signer: &Signer| {
        let armored = signer.cert().armored().to_vec().map_err(pipeline::told)?;
        Ok(Member {
            name: REPORTER_CERT.to_owned(),
            media_type: "application/pgp-keys".to_owned(),
            content: Content::Bytes(armored),
        })
    };
    parties.signer.as_ref().map(member).transpose()
}

type PublicKey = Key<key::PublicParts, key::UnspecifiedRole>;

/// The keys of a judged certificate that are encrypted to.
fn keys(cert: &Usable) -> impl Iterator<Item = &PublicKey> {
    let keys = cert.cert.keys().map(|key| key.key());
    keys.filter(|key| cert.keys.contains(&key.fingerprint()))
}

/// The features are ours to say: what a certificate claims is not what its owner's programs read.
fn recipient(key: &PublicKey, version2: bool) -> Recipient<'_> {
    if version2 {
        Recipient::new(
            Features::empty().set_seipdv2(),
            KeyHandle::from(key.fingerprint()),
            key,
        )
    } else {
        Recipient::new(
            Features::empty().set_seipdv1(),
            KeyHandle::from(key.keyid()),
            key,
        )
    }
}

/// Where the output goes, counted and hashed on the way.
pub(crate) struct Sink<'a> {
    out: &'a mut (dyn Write + Send + Sync),
    hash: Sha256,
    size: u64,
}

impl<'a> Sink<'a> {
    fn new(out: &'a mut (dyn Write + Send + Sync)) -> Sink<'a> {
        Sink {
            out,
            hash: Sha256::new(),
            size: 0,
        }
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.hash.update(bytes);
        self.size += bytes.len() as u64;
        self.out.write_all(bytes)
    }

    fn finish(self) -> io::Result<(u64, [u8; 32])> {
        self.out.flush()?;
        Ok((self.size, self.hash.finalize().into()))
    }
}

/// Whether two paths lead to one file, by whatever links.
pub(crate) fn same_file(one: &Path, other: &Path) -> bool {
    #[cfg(unix)]
    let identity = |path: &Path| {
        use std::os::unix::fs::MetadataExt;
        let found = std::fs::metadata(path).ok()?;
        Some((found.dev(), found.ino()))
    };
    #[cfg(not(unix))]
    let identity = |path: &Path| std::fs::canonicalize(path).ok();
    identity(one).is_some_and(|one| identity(other) == Some(one))
}

/// Seals into a new file at `path`: written beside it, synced, renamed; a failure leaves nothing behind.
pub fn seal_to_file(
    members: &[Member],
    envelope: &Envelope,
    parties: &Parties,
    at: ReferenceTime,
    path: &Path,
    progress: &Progress,
) -> Result<Sealed, SealRefusal> {
    let (sealed, beside) = seal_beside(members, envelope, parties, at, path, progress)?;
    beside.keep()?;
    Ok(sealed)
}

/// What is sealed and on disk, beside its place. Unless it is kept, it is gone.
pub struct Beside {
    file: AtomicWriteFile,
    path: PathBuf,
}

impl Beside {
    /// Moves it to its place.
    pub fn keep(self) -> Result<(), SealRefusal> {
        let moved = self.file.commit();
        moved.map_err(|error| SealRefusal::write(&error).at(&self.path))
    }
}

/// As [`seal_to_file`], up to the last step.
pub fn seal_beside(
    members: &[Member],
    envelope: &Envelope,
    parties: &Parties,
    at: ReferenceTime,
    path: &Path,
    progress: &Progress,
) -> Result<(Sealed, Beside), SealRefusal> {
    let seal = |file: &mut AtomicWriteFile| seal(members, envelope, parties, at, file, progress);
    beside(members, path, seal)
}

/// What `seal` writes, in a new file at `path` that is none of the members.
fn into_file<T>(
    members: &[Member],
    path: &Path,
    seal: impl FnOnce(&mut AtomicWriteFile) -> Result<T, SealRefusal>,
) -> Result<T, SealRefusal> {
    let (sealed, beside) = beside(members, path, seal)?;
    beside.keep()?;
    Ok(sealed)
}

/// As [`into_file`], up to the last step.
fn beside<T>(
    members: &[Member],
    path: &Path,
    seal: impl FnOnce(&mut AtomicWriteFile) -> Result<T, SealRefusal>,
) -> Result<(T, Beside), SealRefusal> {
    let told = |error: io::Error| SealRefusal::write(&error).at(path);
    if path.is_dir() {
        return Err(told(io::ErrorKind::IsADirectory.into()));
    }
    if path.exists() && !path.is_file() {
        return Err(told(io::ErrorKind::InvalidInput.into()));
    }
    for member in members {
        if let Content::File { path: evidence, .. } | Content::Piece { path: evidence, .. } =
            &member.content
            && same_file(evidence, path)
        {
            return Err(SealRefusal::OverEvidence(path.display().to_string()));
        }
    }
    let mut file = AtomicWriteFile::open(path).map_err(told)?;
    let sealed = seal(&mut file).and_then(|sealed| file.sync_all().map(|()| sealed).map_err(told));
    match sealed {
        Ok(sealed) => Ok((
            sealed,
            Beside {
                file,
                path: path.to_owned(),
            },
        )),
        Err(refusal) => {
            file.discard().map_err(told)?;
            Err(refusal.at(path))
        }
    }
}
