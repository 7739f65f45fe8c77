//! The team's side: opening a sealed report and checking its MANIFEST.

use crate::explain::Explain;
use crate::job::{Progress, Watched};
use crate::openpgp::cert::{grouped, read_all};
use crate::openpgp::seal::REPORTER_CERT;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::parse::buffered_reader::BufferedReader;
use sequoia_openpgp::parse::stream::{DecryptionHelper, DecryptorBuilder, VerificationHelper};
use sequoia_openpgp::parse::{PacketParser, PacketParserResult, Parse};
use sequoia_openpgp::policy::StandardPolicy;
use sequoia_openpgp::{Packet, armor};
use std::fs::{self, File};
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use tocsin_form_schema::diagnostic::Args;
use tocsin_form_schema::published::Files;

mod agent;
mod helper;
mod keys;
mod mime;
mod passphrase;
#[cfg(test)]
mod tests;
mod unpack;
mod untar;

use helper::Helper;
use keys::Keys;
use passphrase::ByPassphrase;
use unpack::Unpack;
pub(crate) use unpack::private_file;

pub(crate) use unpack::Wanted;

/// How far into a file its armor is looked for.
const HEAD: u64 = 64 * 1024;
/// Decrypted octets that wait for the message's end; a shorter message is checked before any octet is seen.
const HELD_BACK: usize = 4 * 1024 * 1024;
/// How many times its own size may come out of a sealed report, unless told otherwise. We do not compress; others do.
const RATIO: u64 = 20;
/// What may come out of the smallest report, unless told otherwise.
const LEAST_BOUND: u64 = 16 * 1024 * 1024;
/// Octets of encrypted data, at least (RFC 9580, section 5.13.1): a block and two octets before it, a code of 22 behind it.
const LEAST_DATA: usize = 16 + 2 + 22;
/// Octets of it that are looked at: more than Sequoia reads ahead before it hands out the first.
const AHEAD: usize = 256 * 1024;

/// What was found inside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// Names of the members, in order, each with the hash MANIFEST says.
    pub members: Vec<(String, String)>,
    /// What a report is read back from, and [`REPORTER_CERT`]: the bytes. Larger files are left out.
    pub read: Files,
    /// SHA-256 of MANIFEST, lower-case hex.
    pub manifest_sha256: String,
    /// What is known of each signature around the members.
    pub signatures: Vec<Signature>,
}

impl Opened {
    /// Fingerprint of the enclosed certificate, where its key has signed all of it.
    pub fn signed_by(&self) -> Option<&str> {
        self.signatures
            .iter()
            .find_map(|signature| match signature {
                Signature::SameKey(key) => Some(key.as_str()),
                _ => None,
            })
    }
}

/// A signature around the whole report: who made it is never known, only by which key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signature {
    /// It is good, by the certificate that the report encloses: its fingerprint.
    SameKey(String),
    /// As [`Signature::SameKey`], over what was meant for holders of other keys: somebody has passed it on.
    ForOthers(String),
    /// By a key whose certificate is not enclosed: its key ID or fingerprint, empty when the signature tells none.
    OtherKey(String),
    /// It is bad, or the enclosed certificate may not sign.
    Bad {
        /// The key that it says it is by: its key ID or fingerprint, empty when it tells none.
        key: String,
        /// Why, in the words of the OpenPGP library, English.
        reason: String,
    },
}

/// What opens a sealed report.
#[derive(Clone, Copy)]
pub enum Way<'a> {
    /// A file with secret keys, and what unlocks them.
    Keys {
        /// The file, binary or in any number of armored blocks.
        secret: &'a [u8],
        /// For those that are locked.
        passphrase: Option<&'a str>,
    },
    /// `gpg` and its agent: a key of its keyring, a card.
    Agent,
    /// Something else has decrypted it, as `gpg --decrypt` does, and checked that it is whole.
    Decrypted,
    /// Nothing does: only whether it is sealed is to be known.
    Nothing,
}

/// Where a sealed report comes from.
pub enum Source<'a> {
    /// A file.
    File(&'a Path),
    /// A stream, such as standard input.
    Stream(&'a mut dyn Read),
}

/// Why a sealed report could not be opened; nothing was left in the output folder.
#[derive(Debug, thiserror::Error)]
pub enum OpenRefusal {
    /// Neither a PGP/MIME mail nor an OpenPGP message.
    #[error("not a sealed report")]
    NotSealed,
    /// It is sealed, and was said to be decrypted, or nothing opens it.
    #[error("sealed")]
    StillSealed,
    /// Encrypted to other keys than the one given.
    #[error("encrypted to {0:?}")]
    OtherKey(Vec<String>),
    /// The key's file holds no secret key.
    #[error("no secret key")]
    NoSecretKey,
    /// The secret key is locked and the passphrase is wrong or absent.
    #[error("passphrase")]
    Passphrase,
    /// GnuPG is not there or did not give the session key: its words.
    #[error("gpg: {0}")]
    Agent(String),
    /// The message was altered or cut short.
    #[error("damaged")]
    Damaged,
    /// More than so many octets came out.
    #[error("more than {0} octets")]
    TooLarge(u64),
    /// A member has another hash than MANIFEST says, or is missing, or is extra.
    #[error("member {0}")]
    Member(String),
    /// Of a report in parts, the one with the report itself did not come.
    #[error("no first part")]
    NoFirstPart,
    /// It is no part of the same report, or not the one that part 1 names: which.
    #[error("other part {0}")]
    OtherPart(String),
    /// The report was divided more than once, and nothing of it is whole: of the division that lacks least, how many parts there
    /// are, which did not come, and the name of its part 1.
    #[error("no division is whole")]
    NoneWhole {
        /// How many parts.
        of: u32,
        /// Which are missing.
        missing: Vec<u32>,
        /// Part 1.
        first: String,
    },
    /// The output folder exists and is not empty.
    #[error("output folder")]
    OutputExists,
    /// Cancelled; nothing remains.
    #[error("cancelled")]
    Cancelled,
    /// Reading or writing a file failed.
    #[error("{0}")]
    Io(String),
}

/// Every code that [`OpenRefusal`] adds.
pub const CODES: &[&str] = &[
    "open-not-sealed",
    "open-still-sealed",
    "open-other-key",
    "open-no-secret-key",
    "open-passphrase",
    "open-agent",
    "open-damaged",
    "open-too-large",
    "open-member",
    "open-no-first-part",
    "open-other-part",
    "open-output-exists",
    "open-cancelled",
    "open-io",
];

impl Explain for OpenRefusal {
    fn code(&self) -> &'static str {
        match self {
            OpenRefusal::NotSealed => "open-not-sealed",
            OpenRefusal::StillSealed => "open-still-sealed",
            OpenRefusal::OtherKey(_) => "open-other-key",
            OpenRefusal::NoSecretKey => "open-no-secret-key",
            OpenRefusal::Passphrase => "open-passphrase",
            OpenRefusal::Agent(_) => "open-agent",
            OpenRefusal::Damaged => "open-damaged",
            OpenRefusal::TooLarge(_) => "open-too-large",
            OpenRefusal::Member(_) => "open-member",
            OpenRefusal::NoFirstPart => "open-no-first-part",
            OpenRefusal::OtherPart(_) => "open-other-part",
            OpenRefusal::NoneWhole { .. } => "open-none-whole",
            OpenRefusal::OutputExists => "open-output-exists",
            OpenRefusal::Cancelled => "open-cancelled",
            OpenRefusal::Io(_) => "open-io",
        }
    }

    fn args(&self) -> Args {
        match self {
            OpenRefusal::OtherKey(keys) => {
                let named = if keys.is_empty() { "no" } else { "yes" };
                let keys: Vec<String> = keys.iter().map(|key| grouped(key)).collect();
                Args::from([("keys", keys.join(", ")), ("named", named.to_owned())])
            }
            OpenRefusal::Member(name) | OpenRefusal::OtherPart(name) => {
                Args::from([("name", name.escape_debug().to_string())])
            }
            OpenRefusal::NoneWhole { of, missing, first } => {
                let missing: Vec<String> = missing.iter().map(u32::to_string).collect();
                let first = first.escape_debug().to_string();
                let (of, missing) = (of.to_string(), missing.join(", "));
                Args::from([("of", of), ("missing", missing), ("name", first)])
            }
            OpenRefusal::TooLarge(most) => Args::from([("most", most.to_string())]),
            OpenRefusal::Agent(reason) | OpenRefusal::Io(reason) => {
                Args::from([("reason", reason.clone())])
            }
            _ => Args::new(),
        }
    }
}

/// Says of which file it is.
fn at(path: &Path) -> impl Fn(io::Error) -> OpenRefusal {
    move |error| OpenRefusal::Io(format!("{}: {error}", path.display()))
}

impl From<io::Error> for OpenRefusal {
    fn from(error: io::Error) -> OpenRefusal {
        OpenRefusal::Io(error.to_string())
    }
}

/// A report that is open and not yet kept: what was written is gone when this is.
pub struct Unsealed {
    /// What was found inside.
    pub opened: Opened,
    folder: Folder,
}

impl Unsealed {
    /// Where the members are until they are kept.
    pub fn path(&self) -> PathBuf {
        self.folder.members()
    }

    /// Moves the members to where they were to go.
    pub fn keep(self, out: &Path) -> Result<Opened, OpenRefusal> {
        self.folder.keep(out)?;
        Ok(self.opened)
    }
}

/// Opens a mail, a `.tar.pgp` or an armored message and writes its members beside `out`, which must not exist or be
/// empty. A mail may be PGP/MIME, have the sealed file attached, or have been wrapped or re-encoded on its way.
/// `most` bounds the octets that come out; unless given, by the size of what is sealed.
pub fn unseal(
    source: Source<'_>,
    way: Way<'_>,
    most: Option<u64>,
    out: &Path,
    progress: &Progress,
) -> Result<Unsealed, OpenRefusal> {
    let folder = Folder::beside(out)?;
    let opened = read(source, way, most, &folder, Some(folder.members()), progress)?;
    Ok(Unsealed { opened, folder })
}

/// As [`unseal`], and keeps what the report is read back from and nothing else. Nothing decrypted is written;
/// `beside` is where encrypted data may wait.
pub fn peek(
    source: Source<'_>,
    way: Way<'_>,
    beside: &Path,
    progress: &Progress,
) -> Result<Opened, OpenRefusal> {
    let folder = Folder::beside(beside)?;
    read(source, way, None, &folder, None, progress)
}

/// Opens what [`seal_with_passphrase`](super::seal::seal_with_passphrase) has written, and checks its MANIFEST. What is
/// `wanted` in files goes below `members`, a new folder; without one nothing is written.
pub(crate) fn open_with_passphrase(
    path: &Path,
    passphrase: &str,
    wanted: Wanted,
    members: Option<PathBuf>,
    progress: &Progress,
) -> Result<Opened, OpenRefusal> {
    let size = look_sealed(path)?;
    let message = Message {
        path: path.to_path_buf(),
        armor: None,
    };
    progress.total(size);
    let unpack = Unpack::new(wanted, members)?;
    // Nothing in it is compressed: more than the file itself has cannot come out.
    let most = size;
    decrypt(
        &message,
        ByPassphrase::new(passphrase),
        most,
        progress,
        |content| unpack_all(content, unpack),
    )
}

/// Refuses what does not begin as something sealed: what [`open_with_passphrase`] would refuse whatever the passphrase is.
/// Its octets.
pub(crate) fn look_sealed(path: &Path) -> Result<u64, OpenRefusal> {
    // Looked at before it is opened: opening a FIFO waits for ever.
    let found = path.metadata().map_err(at(path))?;
    if !found.is_file() {
        return Err(OpenRefusal::NotSealed);
    }
    let mut head = Vec::new();
    let file = File::open(path).map_err(at(path))?;
    file.take(HEAD).read_to_end(&mut head).map_err(at(path))?;
    match begins_message(&head) {
        true => Ok(found.len()),
        false => Err(OpenRefusal::NotSealed),
    }
}

/// Refuses keys none of which can be used: locked, and not by this passphrase.
pub fn unlock(secret_key: &[u8], passphrase: Option<&str>) -> Result<(), OpenRefusal> {
    match Keys::read(secret_key, passphrase)?.usable() {
        true => Ok(()),
        false => Err(OpenRefusal::Passphrase),
    }
}

/// Opens a file with secret keys and keeps the members in `out`.
pub fn open(
    sealed: &Path,
    secret_key: &[u8],
    passphrase: Option<&str>,
    out: &Path,
) -> Result<Opened, OpenRefusal> {
    let way = Way::Keys {
        secret: secret_key,
        passphrase,
    };
    unseal(Source::File(sealed), way, None, out, &Progress::default())?.keep(out)
}

fn read(
    source: Source<'_>,
    way: Way<'_>,
    most: Option<u64>,
    folder: &Folder,
    members: Option<PathBuf>,
    progress: &Progress,
) -> Result<Opened, OpenRefusal> {
    let keys = match way {
        Way::Keys { secret, passphrase } => Some(Keys::read(secret, passphrase)?),
        Way::Agent | Way::Decrypted | Way::Nothing => None,
    };
    let input = match source {
        Source::File(path) if path.metadata().map_err(at(path))?.is_file() => {
            File::open(path).map_err(at(path))?;
            path.to_path_buf()
        }
        Source::File(_) => return Err(OpenRefusal::NotSealed),
        Source::Stream(stream) => {
            let spooled = folder.path.join("input");
            let mut stream = Watched(stream, progress.clone());
            let copied = io::copy(&mut stream, &mut unpack::private_file(&spooled)?);
            copied.map_err(|error| cancelled_or(error.into(), progress))?;
            spooled
        }
    };
    let unpack = Unpack::new(Wanted::REPORT, members)?;
    if let Way::Decrypted = way {
        let mut file = BufReader::new(File::open(&input)?);
        if is_sealed(&mut file)? {
            return Err(OpenRefusal::StillSealed);
        }
        return unpack_all(&mut Watched(file, progress.clone()), unpack)
            .map_err(|refusal| cancelled_or(refusal, progress));
    }
    let message = find_message(&input, folder)?;
    if let Way::Nothing = way {
        return Err(OpenRefusal::StillSealed);
    }
    let size = input.metadata()?.len();
    let most = most.unwrap_or_else(|| size.saturating_mul(RATIO).max(LEAST_BOUND));
    let mut helper = Helper::new(keys);
    let mut opened = decrypt(&message, &mut helper, most, progress, |content| {
        unpack_all(content, unpack)
    })?;
    // Who signed is known only after the certificate was found inside.
    let certs = read_all(opened.read.get(REPORTER_CERT).map_or(&[], Vec::as_slice));
    if !helper.signatures.is_empty() && !certs.is_empty() {
        helper.believe(certs);
        decrypt(&message, &mut helper, most, progress, |content| {
            io::copy(content, &mut io::sink()).map_err(|_| OpenRefusal::Damaged)
        })?;
    }
    opened.signatures = helper.signatures;
    Ok(opened)
}

/// Decrypts the message and hands on what is in it; says why it could not.
fn decrypt<T>(
    message: &Message,
    helper: impl VerificationHelper + DecryptionHelper,
    most: u64,
    progress: &Progress,
    then: impl FnOnce(&mut dyn Read) -> Result<T, OpenRefusal>,
) -> Result<T, OpenRefusal> {
    let policy = StandardPolicy::new();
    let refuse = |error: openpgp::anyhow::Error| match error.downcast::<OpenRefusal>() {
        Ok(refusal) => refusal,
        Err(error) => match error.downcast_ref() {
            Some(openpgp::Error::ManipulatedMessage) => OpenRefusal::Damaged,
            _ => OpenRefusal::NotSealed,
        },
    };
    long_enough(message)?;
    let decryptor = DecryptorBuilder::from_reader(message.reader()?)
        .map_err(refuse)?
        .buffer_size(HELD_BACK)
        .with_policy(&policy, None, helper)
        .map_err(refuse)?;
    let watched = Watched(decryptor, progress.clone());
    let mut bounded = watched.take(most.saturating_add(1));
    let done = then(&mut bounded);
    if bounded.limit() == 0 {
        return Err(OpenRefusal::TooLarge(most));
    }
    let done = done.map_err(|refusal| cancelled_or(refusal, progress))?;
    match bounded.into_inner().0.message_processed() {
        true => Ok(done),
        false => Err(OpenRefusal::Damaged),
    }
}

/// Refuses encrypted data that ends before it can hold anything, or within a chunk at its beginning: Sequoia 2.4.2 panics over
/// data that is cut off there. What else is wrong with the packets is told when they are decrypted.
fn long_enough(message: &Message) -> Result<(), OpenRefusal> {
    let mut next = PacketParser::from_reader(message.reader()?);
    while let Ok(PacketParserResult::Some(mut packets)) = next {
        match packets.packet {
            Packet::SEIP(_) => {
                return match packets.data(AHEAD) {
                    Ok(data) if data.len() >= LEAST_DATA => Ok(()),
                    _ => Err(OpenRefusal::Damaged),
                };
            }
            Packet::Literal(_) | Packet::CompressedData(_) => break,
            // Padding and packets of unknown versions stand before it, too.
            _ => {}
        }
        next = packets.next().map(|(_, next)| next);
    }
    Ok(())
}

/// What is told when work was stopped may be anything: that it was stopped is what counts.
fn cancelled_or(refusal: OpenRefusal, progress: &Progress) -> OpenRefusal {
    match progress.check() {
        Ok(()) => refusal,
        Err(_) => OpenRefusal::Cancelled,
    }
}

/// Unpacks mail entity or archive and checks MANIFEST. All of `content` is read even when it is refused early: only its
/// end says whether it was altered, and that is what is told then.
fn unpack_all(content: &mut dyn Read, mut unpack: Unpack) -> Result<Opened, OpenRefusal> {
    let mut content = BufReader::with_capacity(256 * 1024, content);
    let read = match untar::looks_like(&mut content) {
        Err(_) => return Err(OpenRefusal::Damaged),
        Ok(true) => untar::read(&mut content, &mut unpack),
        Ok(false) => mime::read(&mut content, &mut unpack),
    };
    io::copy(&mut content, &mut io::sink()).map_err(|_| OpenRefusal::Damaged)?;
    read?;
    unpack.finish()
}

const BEGIN: &[u8] = b"-----BEGIN PGP MESSAGE-----";

/// Whether a file that is said to be decrypted begins as an OpenPGP message, or is the mail around one.
fn is_sealed(file: &mut (impl Read + Seek)) -> Result<bool, OpenRefusal> {
    let mut head = Vec::new();
    file.by_ref().take(HEAD).read_to_end(&mut head)?;
    file.rewind()?;
    let encrypted = b"application/pgp-encrypted";
    Ok(begins_message(&head)
        || head.trim_ascii_start().starts_with(BEGIN)
        || contains(&head, encrypted))
}

/// Whether a binary message that is encrypted begins here: what comes first can be read as a packet of one.
fn begins_message(head: &[u8]) -> bool {
    // Every binary packet begins with the high bit set; so do pictures, and texts in some languages.
    let binary = head.first().is_some_and(|first| first & 0x80 != 0);
    let packets = binary
        .then(|| PacketParser::from_bytes(head).ok())
        .flatten();
    let Some(PacketParserResult::Some(first)) = packets else {
        return false;
    };
    matches!(
        first.packet,
        Packet::PKESK(_) | Packet::SKESK(_) | Packet::SEIP(_) | Packet::Marker(_)
    )
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Where an OpenPGP message is.
struct Message {
    path: PathBuf,
    /// Where its armor begins, if it has any.
    armor: Option<u64>,
}

impl Message {
    fn reader(&self) -> Result<Box<dyn Read + Send + Sync>, OpenRefusal> {
        let mut file = File::open(&self.path)?;
        let mode = armor::ReaderMode::Tolerant(Some(armor::Kind::Message));
        Ok(match self.armor {
            Some(from) => {
                file.seek(SeekFrom::Start(from))?;
                Box::new(armor::Reader::from_reader(file, mode))
            }
            None => Box::new(file),
        })
    }
}

/// Finds the OpenPGP message in a file: it is one, or the file is a mail that has one in it.
fn find_message(input: &Path, folder: &Folder) -> Result<Message, OpenRefusal> {
    let head_of = |path: &Path| {
        let mut head = Vec::new();
        File::open(path)?.take(HEAD).read_to_end(&mut head)?;
        Ok::<_, OpenRefusal>(head)
    };
    let message = |path: PathBuf, head: &[u8]| Message {
        path,
        armor: (head.windows(BEGIN.len()).position(|part| part == BEGIN))
            .filter(|_| !begins_message(head))
            .map(|from| from as u64),
    };
    let head = head_of(input)?;
    if begins_message(&head) || head.trim_ascii_start().starts_with(BEGIN) {
        return Ok(message(input.to_path_buf(), &head));
    }
    let spooled = folder.path.join("message");
    let mut attached = mime::Attached::new(&spooled);
    let read = mime::read(&mut BufReader::new(File::open(input)?), &mut attached);
    if attached.found()? {
        // What came behind it may be cut off; the message itself says whether it is whole.
        let head = head_of(&spooled)?;
        return Ok(message(spooled, &head));
    }
    // Text around a block, as somebody copied it out of a mail.
    if contains(&head, BEGIN) {
        return Ok(message(input.to_path_buf(), &head));
    }
    read?;
    Err(OpenRefusal::NotSealed)
}

/// A working folder beside the output, gone unless kept.
pub(crate) struct Folder {
    path: PathBuf,
}

impl Folder {
    /// `out` must not exist or be empty.
    pub(crate) fn beside(out: &Path) -> Result<Folder, OpenRefusal> {
        if out.exists() && !is_empty_folder(out) {
            return Err(OpenRefusal::OutputExists);
        }
        let name = out
            .file_name()
            .ok_or(OpenRefusal::OutputExists)?
            .to_string_lossy();
        let parent = out.parent().unwrap_or(Path::new(""));
        for attempt in 0..100 {
            let path = parent.join(format!(".{name}.{}-{attempt}.part", std::process::id()));
            match unpack::private_folder(&path) {
                Ok(()) => return Ok(Folder { path }),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(at(out)(error)),
            }
        }
        Err(OpenRefusal::OutputExists)
    }

    /// Where the members are until they are kept; made by whoever writes them.
    pub(crate) fn members(&self) -> PathBuf {
        self.path.join("out")
    }

    /// Moves the members to where they were to go.
    pub(crate) fn keep(self, out: &Path) -> Result<(), OpenRefusal> {
        if out.exists() {
            fs::remove_dir(out)?;
        }
        Ok(fs::rename(self.members(), out)?)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // Nothing can be told from here, and what is left bears a name that says so.
        let _ = fs::remove_dir_all(&self.path);
    }
}

fn is_empty_folder(path: &Path) -> bool {
    fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_none())
}
