//! The team's side: opening a sealed report and checking its MANIFEST.

use crate::explain::Explain;
use crate::job::{Progress, Watched};
use crate::openpgp::cert::grouped;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::armor;
use sequoia_openpgp::parse::Parse;
use sequoia_openpgp::parse::stream::DecryptorBuilder;
use sequoia_openpgp::policy::StandardPolicy;
use std::fs::{self, File};
use std::io::{self, BufReader, Read, Seek};
use std::path::{Path, PathBuf};
use tocsin_form_schema::diagnostic::Args;

mod keys;
mod mime;
#[cfg(test)]
mod tests;
mod unpack;
mod untar;

use keys::Keys;
use unpack::Unpack;

/// How far into a mail its armor is looked for before its parts are read.
const HEAD: u64 = 64 * 1024;
/// Decrypted octets that wait for the message's end; a shorter message is checked before any octet is seen.
const HELD_BACK: usize = 4 * 1024 * 1024;

/// What was found inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Names of the members, in order, each with the hash MANIFEST says.
    pub members: Vec<(String, String)>,
}

/// Why a sealed report could not be opened; nothing was left in the output folder.
#[derive(Debug, thiserror::Error)]
pub enum OpenRefusal {
    /// Neither a PGP/MIME mail nor an OpenPGP message.
    #[error("not a sealed report")]
    NotSealed,
    /// Encrypted to other keys than the one given.
    #[error("encrypted to {0:?}")]
    OtherKey(Vec<String>),
    /// The key's file holds no secret key.
    #[error("no secret key")]
    NoSecretKey,
    /// The secret key is locked and the passphrase is wrong or absent.
    #[error("passphrase")]
    Passphrase,
    /// The message was altered or cut short.
    #[error("damaged")]
    Damaged,
    /// A member has another hash than MANIFEST says, or is missing, or is extra.
    #[error("member {0}")]
    Member(String),
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
    "open-other-key",
    "open-no-secret-key",
    "open-passphrase",
    "open-damaged",
    "open-member",
    "open-output-exists",
    "open-cancelled",
    "open-io",
];

impl Explain for OpenRefusal {
    fn code(&self) -> &'static str {
        match self {
            OpenRefusal::NotSealed => "open-not-sealed",
            OpenRefusal::OtherKey(_) => "open-other-key",
            OpenRefusal::NoSecretKey => "open-no-secret-key",
            OpenRefusal::Passphrase => "open-passphrase",
            OpenRefusal::Damaged => "open-damaged",
            OpenRefusal::Member(_) => "open-member",
            OpenRefusal::OutputExists => "open-output-exists",
            OpenRefusal::Cancelled => "open-cancelled",
            OpenRefusal::Io(_) => "open-io",
        }
    }

    fn args(&self) -> Args {
        match self {
            OpenRefusal::OtherKey(keys) => {
                let keys: Vec<String> = keys.iter().map(|key| grouped(key)).collect();
                Args::from([("keys", keys.join(", "))])
            }
            OpenRefusal::Member(name) => Args::from([("name", name.escape_debug().to_string())]),
            OpenRefusal::Io(reason) => Args::from([("reason", reason.clone())]),
            _ => Args::new(),
        }
    }
}

impl From<io::Error> for OpenRefusal {
    fn from(error: io::Error) -> OpenRefusal {
        OpenRefusal::Io(error.to_string())
    }
}

/// Opens a mail (`.eml`: PGP/MIME, or with the sealed file attached), a `.tar.pgp` or an armored message with
/// a secret key into `out`, which must not exist or be empty. `secret_key` may hold several keys.
pub fn open(
    sealed: &Path,
    secret_key: &[u8],
    passphrase: Option<&str>,
    out: &Path,
) -> Result<Opened, OpenRefusal> {
    open_watched(sealed, secret_key, passphrase, out, &Progress::default())
}

/// As [`open`], until it is cancelled: then nothing of what was decrypted remains.
pub fn open_watched(
    sealed: &Path,
    secret_key: &[u8],
    passphrase: Option<&str>,
    out: &Path,
    progress: &Progress,
) -> Result<Opened, OpenRefusal> {
    let keys = Keys::read(secret_key, passphrase)?;
    let folder = Folder::beside(out)?;
    let message = find_message(sealed, &folder)?;
    let policy = StandardPolicy::new();
    let refuse = |error: openpgp::anyhow::Error| match error.downcast::<OpenRefusal>() {
        Ok(refusal) => refusal,
        Err(error) => match error.downcast_ref() {
            Some(openpgp::Error::ManipulatedMessage) => OpenRefusal::Damaged,
            _ => OpenRefusal::NotSealed,
        },
    };
    let decryptor = DecryptorBuilder::from_reader(message)
        .map_err(refuse)?
        .buffer_size(HELD_BACK)
        .with_policy(&policy, None, keys)
        .map_err(refuse)?;
    let mut watched = Watched(decryptor, progress.clone());
    let opened = unpack(&mut watched, &folder).map_err(|refusal| match progress.check() {
        Ok(()) => refusal,
        Err(_) => OpenRefusal::Cancelled,
    })?;
    if !watched.0.message_processed() {
        return Err(OpenRefusal::Damaged);
    }
    folder.keep(out)?;
    Ok(opened)
}

/// As [`open`], for content that something else decrypted (`gpg --decrypt` with its agent) and checked.
pub fn open_decrypted(content: &mut dyn Read, out: &Path) -> Result<Opened, OpenRefusal> {
    let folder = Folder::beside(out)?;
    let opened = unpack(content, &folder)?;
    folder.keep(out)?;
    Ok(opened)
}

/// Unpacks mail entity or archive into the folder and checks MANIFEST. All of `content` is read even when it
/// is refused early: only its end says whether it was altered, and that is what is told then.
fn unpack(content: &mut dyn Read, folder: &Folder) -> Result<Opened, OpenRefusal> {
    let mut content = BufReader::with_capacity(256 * 1024, content);
    let mut unpack = Unpack::new(folder.path.join("out"))?;
    let read = match untar::looks_like(&mut content) {
        Err(_) => return Err(OpenRefusal::Damaged),
        Ok(true) => untar::read(&mut content, &mut unpack),
        Ok(false) => mime::read(&mut content, &mut unpack),
    };
    io::copy(&mut content, &mut io::sink()).map_err(|_| OpenRefusal::Damaged)?;
    read?;
    unpack.finish()
}

/// The OpenPGP message in a file, ready to be read.
fn find_message(
    sealed: &Path,
    folder: &Folder,
) -> Result<Box<dyn Read + Send + Sync>, OpenRefusal> {
    if !sealed.metadata()?.is_file() {
        return Err(OpenRefusal::NotSealed);
    }
    let mut file = File::open(sealed)?;
    let mut head = Vec::new();
    file.by_ref().take(HEAD).read_to_end(&mut head)?;
    file.rewind()?;
    // Every binary packet begins with the high bit set, and no text of a mail does.
    if head.first().is_some_and(|first| first & 0x80 != 0) {
        return Ok(Box::new(file));
    }
    let armored = |file: File| {
        let mode = armor::ReaderMode::Tolerant(Some(armor::Kind::Message));
        Box::new(armor::Reader::from_reader(file, mode)) as Box<dyn Read + Send + Sync>
    };
    let begin = b"-----BEGIN PGP MESSAGE-----";
    if head.windows(begin.len()).any(|window| window == begin) {
        return Ok(armored(file));
    }
    // A mail whose message is in another encoding: attached, or wrapped by a server on the way.
    let spooled = folder.path.join("message");
    let mut attached = mime::Attached::new(&spooled);
    mime::read(&mut BufReader::new(file), &mut attached)?;
    if !attached.found() {
        return Err(OpenRefusal::NotSealed);
    }
    let mut file = File::open(&spooled)?;
    let mut first = [0];
    file.read_exact(&mut first)
        .map_err(|_| OpenRefusal::NotSealed)?;
    file.rewind()?;
    let [first] = first;
    Ok(if first & 0x80 != 0 {
        Box::new(file)
    } else {
        armored(file)
    })
}

/// A working folder beside the output, gone unless kept.
struct Folder {
    path: PathBuf,
}

impl Folder {
    fn beside(out: &Path) -> Result<Folder, OpenRefusal> {
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
                Err(error) => return Err(error.into()),
            }
        }
        Err(OpenRefusal::OutputExists)
    }

    fn keep(&self, out: &Path) -> Result<(), OpenRefusal> {
        if out.exists() {
            fs::remove_dir(out)?;
        }
        Ok(fs::rename(self.path.join("out"), out)?)
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
