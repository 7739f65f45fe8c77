//! Reading evidence: hashed first, then read again while hashing; whatever differs discards the seal.

use super::{EvidenceProblem, SealRefusal};
use crate::job::Progress;
use crate::metadata;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// Octets read at a time.
pub const CHUNK: usize = 256 * 1024;

/// What a file of evidence is called when something is told of it.
pub fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}

/// Opens a regular file. What stands at the path is looked at first: opening a FIFO would wait for ever.
fn open(path: &Path) -> Result<(File, u64), EvidenceProblem> {
    let told = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => EvidenceProblem::Missing,
        _ => EvidenceProblem::Unreadable(error.to_string()),
    };
    let regular = |metadata: &std::fs::Metadata| match metadata.file_type() {
        kind if kind.is_dir() => Err(EvidenceProblem::Folder),
        kind if !kind.is_file() => Err(EvidenceProblem::NotAFile),
        _ => Ok(metadata.len()),
    };
    regular(&path.metadata().map_err(told)?)?;
    let file = File::open(path).map_err(told)?;
    let size = regular(&file.metadata().map_err(told)?)?;
    Ok((file, size))
}

/// When a file was last changed, RFC 3339 to the second; empty where none is known.
pub fn modified(path: &Path) -> String {
    let changed = path.metadata().and_then(|metadata| metadata.modified());
    let changed = changed
        .ok()
        .and_then(|time| jiff::Timestamp::try_from(time).ok());
    let seconds = changed.and_then(|time| jiff::Timestamp::from_second(time.as_second()).ok());
    seconds.map(|time| time.to_string()).unwrap_or_default()
}

/// The picture of a file alone.
pub struct Bare {
    /// What goes along.
    pub picture: Vec<u8>,
    /// Octets and SHA-256 of the whole file.
    pub original: (u64, [u8; 32]),
}

/// Reads a file and takes its picture out of it.
pub fn bare(path: &Path, progress: &Progress) -> Result<Bare, SealRefusal> {
    let refuse = || SealRefusal::Evidence {
        name: name(path),
        problem: EvidenceProblem::NotBare,
    };
    let mut bytes = Vec::new();
    let original = read(path, None, progress, |chunk| {
        bytes.extend_from_slice(chunk);
        match bytes.len() as u64 > metadata::MOST {
            true => Err(refuse()),
            false => Ok(()),
        }
    })?;
    let picture = metadata::bare::bare(&bytes).ok_or_else(refuse)?;
    Ok(Bare { picture, original })
}

/// Reads a file from its start to its end, exactly as many octets as it says it has (or `expected`), chunk
/// by chunk into `sink`; gives size and SHA-256.
pub fn read(
    path: &Path,
    expected: Option<u64>,
    progress: &Progress,
    mut sink: impl FnMut(&[u8]) -> Result<(), SealRefusal>,
) -> Result<(u64, [u8; 32]), SealRefusal> {
    let refuse = |problem| SealRefusal::Evidence {
        name: name(path),
        problem,
    };
    let (file, size) = open(path).map_err(refuse)?;
    if expected.is_some_and(|expected| expected != size) {
        return Err(refuse(EvidenceProblem::Changed));
    }
    // One octet more than announced shows that it grows, and no more is ever read.
    let mut file = file.take(size + 1);
    let mut hash = Sha256::new();
    let mut done = 0;
    let mut buffer = vec![0; CHUNK];
    loop {
        let read = match file.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(refuse(EvidenceProblem::Unreadable(error.to_string()))),
        };
        done += read as u64;
        if done > size {
            return Err(refuse(EvidenceProblem::Changed));
        }
        let chunk = buffer.get(..read).unwrap_or_default();
        hash.update(chunk);
        sink(chunk)?;
        progress
            .advance(read as u64)
            .map_err(|_| SealRefusal::Cancelled)?;
    }
    if done != size {
        return Err(refuse(EvidenceProblem::Changed));
    }
    Ok((size, hash.finalize().into()))
}
