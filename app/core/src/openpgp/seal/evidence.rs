//! Reading evidence: hashed first, then read again while hashing; whatever differs discards the seal.

use super::{EvidenceProblem, SealRefusal};
use crate::job::Progress;
use crate::metadata;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
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

/// It is not what was hashed.
pub fn changed(path: &Path) -> SealRefusal {
    SealRefusal::Evidence {
        name: name(path),
        problem: EvidenceProblem::Changed,
    }
}

/// Some octets of these.
pub fn range(bytes: &[u8], from: u64, size: u64) -> Option<&[u8]> {
    let from = usize::try_from(from).ok()?;
    let size = usize::try_from(size).ok()?;
    bytes.get(from..from.checked_add(size)?)
}

/// Hashes of pieces of what comes, one behind the other.
pub struct Pieces {
    /// Sizes that are still to come, the next one last.
    sizes: Vec<u64>,
    hash: Sha256,
    done: u64,
    hashes: Vec<(u64, [u8; 32])>,
}

impl Pieces {
    /// Of these sizes.
    pub fn new(sizes: &[u64]) -> Pieces {
        Pieces {
            sizes: sizes.iter().rev().copied().collect(),
            hash: Sha256::new(),
            done: 0,
            hashes: Vec::new(),
        }
    }

    /// More of them.
    pub fn push(&mut self, mut bytes: &[u8]) {
        while let Some(size) = self.sizes.last().copied() {
            let left = usize::try_from(size - self.done).unwrap_or(usize::MAX);
            let Some((now, rest)) = bytes.split_at_checked(left) else {
                break;
            };
            self.hash.update(now);
            self.hashes.push((size, self.hash.finalize_reset().into()));
            self.sizes.pop();
            self.done = 0;
            bytes = rest;
        }
        self.hash.update(bytes);
        self.done += bytes.len() as u64;
    }

    /// Size and SHA-256 of each piece that was whole.
    pub fn end(self) -> Vec<(u64, [u8; 32])> {
        self.hashes
    }
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
        return Err(changed(path));
    }
    // One octet more than announced shows that it grows, and no more is ever read.
    let sha256 = copy(path, file.take(size + 1), size, progress, &mut sink)?;
    Ok((size, sha256))
}

/// As [`read`], of a file of `whole` octets `size` from `from` on; gives their SHA-256.
pub fn read_range(
    path: &Path,
    whole: u64,
    (from, size): (u64, u64),
    progress: &Progress,
    mut sink: impl FnMut(&[u8]) -> Result<(), SealRefusal>,
) -> Result<[u8; 32], SealRefusal> {
    if (from, size) == (0, whole) {
        let (_, sha256) = read(path, Some(whole), progress, sink)?;
        return Ok(sha256);
    }
    let refuse = |problem| SealRefusal::Evidence {
        name: name(path),
        problem,
    };
    let (mut file, found) = open(path).map_err(refuse)?;
    if found != whole {
        return Err(changed(path));
    }
    let sought = file.seek(SeekFrom::Start(from));
    sought.map_err(|error| refuse(EvidenceProblem::Unreadable(error.to_string())))?;
    copy(path, file.take(size), size, progress, &mut sink)
}

/// Hands on exactly `size` octets; gives their SHA-256.
fn copy(
    path: &Path,
    mut file: impl Read,
    size: u64,
    progress: &Progress,
    sink: &mut dyn FnMut(&[u8]) -> Result<(), SealRefusal>,
) -> Result<[u8; 32], SealRefusal> {
    let refuse = |problem| SealRefusal::Evidence {
        name: name(path),
        problem,
    };
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
    Ok(hash.finalize().into())
}
