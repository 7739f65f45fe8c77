//! The bytes of a `.tocsin` file: a canonical zip archive with stored entries only.
//!
//! One way to write it, so that a reader can write again what it read and refuse any other bytes:
//! `mimetype` first, then the entries sorted; method stored; fixed times (1980-01-01) and attributes; no
//! extra fields, comments, descriptors or gaps; names `[A-Za-z0-9._/-]`, unique without regard to case.
//! MANIFEST is in `sha256sum` format, sorted, every file but MANIFEST and MANIFEST.sig.
//!
//! The layout is APPNOTE.TXT's (PKWARE) sections 4.3.7 (local header), 4.3.12 (central directory) and
//! 4.3.16 (end record).

use crate::published::Files;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Content of the first entry.
pub const MIMETYPE: &str = "application/vnd.tocsin.bundle+zip";
/// Most octets of a packed bundle.
pub const MAX_SIZE: u64 = 16 * 1024 * 1024;
/// Most entries.
pub const MAX_ENTRIES: usize = 4096;
/// Most octets of an entry's name.
pub const MAX_NAME: usize = 200;

const FIRST: &str = "mimetype";
const MANIFEST: &str = "MANIFEST";
const SIGNATURE: &str = "MANIFEST.sig";

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
const LOCAL_LEN: usize = 30;
const CENTRAL_LEN: usize = 46;
const END_LEN: usize = 22;
/// Version needed to extract a stored entry.
const NEEDED: u16 = 10;
/// Made on Unix by a writer of version 3.0, so that stock tools give the files ordinary permissions.
const MADE_BY: u16 = 3 << 8 | 30;
/// A regular file, 0644.
const ATTRIBUTES: u32 = 0o100_644 << 16;
/// 1980-01-01, the first day that the format can say.
const DATE: u16 = 1 << 5 | 1;

/// Why bytes are not a bundle's container.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// Larger than [`MAX_SIZE`] (octets).
    TooLarge(u64),
    /// Not a zip archive that starts with our `mimetype`.
    NotABundle,
    /// Cut short: this many octets were there, more were announced.
    CutShort(u64),
    /// The archive's structure is not the one canonical form, at this offset.
    NotCanonical(u64),
    /// An entry's name is not allowed.
    Name(String),
    /// A file is listed in MANIFEST but not there.
    Missing(String),
    /// A file is there but not listed in MANIFEST.
    Extra(String),
    /// A file does not have the hash that MANIFEST says.
    Changed(String),
    /// MANIFEST itself is absent or not in `sha256sum` format.
    Manifest,
}

/// A container read within its bounds; nothing in it has been interpreted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Container {
    files: Files,
}

impl Container {
    /// Reads packed bytes: bounded, canonical or refused (writing again gives the same bytes).
    ///
    /// Says nothing about MANIFEST: [`Container::check_manifest`] does.
    pub fn read(bytes: &[u8]) -> Result<Container, Damage> {
        let size = bytes.len() as u64;
        let head = head();
        if !bytes.starts_with(&head) {
            return Err(if head.starts_with(bytes) {
                Damage::CutShort(size)
            } else {
                Damage::NotABundle
            });
        }
        if size > MAX_SIZE {
            return Err(Damage::TooLarge(size));
        }
        let mut files = Files::new();
        let mut rest = Cursor { bytes, at: 0 };
        while rest.peek_u32().ok_or(Damage::CutShort(size))? == LOCAL {
            let (name, data) = rest.entry()?;
            if files.len() == MAX_ENTRIES {
                return Err(Damage::NotCanonical(rest.at as u64));
            }
            if files.insert(name.clone(), data.to_vec()).is_some() {
                return Err(Damage::Name(name));
            }
        }
        check_names(&files)?;
        let container = Container { files };
        let canonical = container.write();
        if canonical == bytes {
            return Ok(container);
        }
        if canonical.starts_with(bytes) {
            return Err(Damage::CutShort(size));
        }
        let same = canonical
            .iter()
            .zip(bytes)
            .take_while(|(a, b)| a == b)
            .count();
        Err(Damage::NotCanonical(same as u64))
    }

    /// Puts files together; MANIFEST is computed, MANIFEST.sig is whatever `files` holds.
    pub fn pack(mut files: Files) -> Result<Container, Damage> {
        match files.get(FIRST) {
            None => return Err(Damage::Missing(FIRST.to_owned())),
            Some(content) if content != MIMETYPE.as_bytes() => return Err(Damage::NotABundle),
            Some(_) => {}
        }
        let sums = manifest(&files);
        files.insert(MANIFEST.to_owned(), sums.into_bytes());
        check_names(&files)?;
        if files.len() > MAX_ENTRIES {
            return Err(Damage::TooLarge(packed_size(&files)));
        }
        match packed_size(&files) {
            size if size > MAX_SIZE => Err(Damage::TooLarge(size)),
            _ => Ok(Container { files }),
        }
    }

    /// The packed bytes. Same files, same bytes.
    pub fn write(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(packed_size(&self.files) as usize);
        let mut central = Vec::new();
        let mut count = 0u16;
        for (name, data) in in_order(&self.files) {
            let offset = out.len() as u32;
            let crc = crc32fast::hash(data);
            put32(&mut out, LOCAL);
            common(&mut out, crc, name, data);
            out.extend_from_slice(name.as_bytes());
            out.extend_from_slice(data);
            put32(&mut central, CENTRAL);
            put16(&mut central, MADE_BY);
            common(&mut central, crc, name, data);
            // Comment length, disk, internal attributes.
            central.extend_from_slice(&[0; 6]);
            put32(&mut central, ATTRIBUTES);
            put32(&mut central, offset);
            central.extend_from_slice(name.as_bytes());
            count = count.saturating_add(1);
        }
        let offset = out.len() as u32;
        out.extend_from_slice(&central);
        put32(&mut out, END);
        // This disk, disk of the directory.
        out.extend_from_slice(&[0; 4]);
        put16(&mut out, count);
        put16(&mut out, count);
        put32(&mut out, central.len() as u32);
        put32(&mut out, offset);
        put16(&mut out, 0);
        out
    }

    /// Checks every file against MANIFEST.
    pub fn check_manifest(&self) -> Result<(), Damage> {
        let listed = self
            .files
            .get(MANIFEST)
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .ok_or(Damage::Manifest)?;
        let mut sums = BTreeMap::new();
        for line in listed.split_inclusive('\n') {
            let (sum, path) = line
                .strip_suffix('\n')
                .and_then(|l| l.split_once("  "))
                .ok_or(Damage::Manifest)?;
            let hex =
                sum.len() == 64 && sum.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
            if !hex || sums.insert(path, sum).is_some() {
                return Err(Damage::Manifest);
            }
        }
        for path in sums.keys() {
            if !self.files.contains_key(*path) {
                return Err(Damage::Missing((*path).to_owned()));
            }
        }
        for (path, bytes) in covered(&self.files) {
            match sums.get(path.as_str()) {
                None => return Err(Damage::Extra(path.clone())),
                Some(sum) if **sum != sha256(bytes) => return Err(Damage::Changed(path.clone())),
                Some(_) => {}
            }
        }
        // Same sums, but another order or a line for MANIFEST itself: not the one form.
        if listed == manifest(&self.files) {
            Ok(())
        } else {
            Err(Damage::Manifest)
        }
    }

    /// One file's bytes.
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// All files.
    pub fn files(&self) -> &Files {
        &self.files
    }
}

/// MANIFEST of some files: `sha256sum` format, sorted by path, without MANIFEST and MANIFEST.sig.
pub fn manifest(files: &Files) -> String {
    covered(files).fold(String::new(), |mut out, (path, bytes)| {
        out.push_str(&sha256(bytes));
        out.push_str("  ");
        out.push_str(path);
        out.push('\n');
        out
    })
}

/// SHA-256 in lower-case hex.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut out, byte| {
            // Writing to a String cannot fail.
            let _ = write!(out, "{byte:02x}");
            out
        })
}

fn covered(files: &Files) -> impl Iterator<Item = (&String, &Vec<u8>)> {
    files
        .iter()
        .filter(|(path, _)| *path != MANIFEST && *path != SIGNATURE)
}

fn in_order(files: &Files) -> impl Iterator<Item = (&String, &Vec<u8>)> {
    files
        .get_key_value(FIRST)
        .into_iter()
        .chain(files.iter().filter(|(name, _)| *name != FIRST))
}

fn packed_size(files: &Files) -> u64 {
    let entries = files
        .iter()
        .map(|(name, data)| LOCAL_LEN + CENTRAL_LEN + 2 * name.len() + data.len());
    (entries.sum::<usize>() + END_LEN) as u64
}

/// The first octets of every bundle: the header, name and content of the entry `mimetype`.
fn head() -> Vec<u8> {
    let data = MIMETYPE.as_bytes();
    let mut out = Vec::new();
    put32(&mut out, LOCAL);
    common(&mut out, crc32fast::hash(data), FIRST, data);
    out.extend_from_slice(FIRST.as_bytes());
    out.extend_from_slice(data);
    out
}

/// What local and central headers have in common: version needed … length of extra fields.
fn common(out: &mut Vec<u8>, crc: u32, name: &str, data: &[u8]) {
    put16(out, NEEDED);
    // Flags, method (stored), time (00:00).
    out.extend_from_slice(&[0; 6]);
    put16(out, DATE);
    put32(out, crc);
    put32(out, data.len() as u32);
    put32(out, data.len() as u32);
    put16(out, name.len() as u16);
    put16(out, 0);
}

fn put16(out: &mut Vec<u8>, value: u16) {
    out.extend_from_slice(&value.to_le_bytes());
}

fn put32(out: &mut Vec<u8>, value: u32) {
    out.extend_from_slice(&value.to_le_bytes());
}

/// Whether a path may name a file of a bundle.
pub fn is_name(name: &str) -> bool {
    let part = |p: &str| !p.is_empty() && p != "." && p != ".." && !p.ends_with('.');
    let allowed = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'/' | b'-');
    name.len() <= MAX_NAME && name.bytes().all(allowed) && name.split('/').all(part)
}

/// Every name is allowed, no two are the same on a file system that ignores case, none is another's folder.
fn check_names(files: &Files) -> Result<(), Damage> {
    let mut seen = BTreeSet::new();
    for name in files.keys() {
        if !is_name(name) || !seen.insert(name.to_ascii_lowercase()) {
            return Err(Damage::Name(name.clone()));
        }
    }
    for name in &seen {
        let folders = name.match_indices('/').filter_map(|(at, _)| name.get(..at));
        for folder in folders {
            if seen.contains(folder) {
                return Err(Damage::Name(folder.to_owned()));
            }
        }
    }
    Ok(())
}

/// Reads local entries one after the other.
struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    fn peek_u32(&self) -> Option<u32> {
        let bytes = self.bytes.get(self.at..)?.first_chunk::<4>()?;
        Some(u32::from_le_bytes(*bytes))
    }

    fn take(&mut self, len: usize) -> Result<&'a [u8], Damage> {
        let cut = Damage::CutShort(self.bytes.len() as u64);
        let end = self.at.checked_add(len).ok_or_else(|| cut.clone())?;
        let taken = self.bytes.get(self.at..end).ok_or(cut)?;
        self.at = end;
        Ok(taken)
    }

    fn u16(&mut self) -> Result<u16, Damage> {
        let bytes = self.take(2)?;
        Ok(bytes
            .iter()
            .rev()
            .fold(0, |value, byte| value << 8 | u16::from(*byte)))
    }

    fn u32(&mut self) -> Result<u32, Damage> {
        let bytes = self.take(4)?;
        Ok(bytes
            .iter()
            .rev()
            .fold(0, |value, byte| value << 8 | u32::from(*byte)))
    }

    /// One entry: name and content. Fields that have one value only are compared when the archive is
    /// written again; here just what is needed to go on.
    fn entry(&mut self) -> Result<(String, &'a [u8]), Damage> {
        let start = self.at as u64;
        self.take(14)?;
        let crc = self.u32()?;
        let packed = self.u32()?;
        let size = self.u32()?;
        let name_len = self.u16()?;
        let extra_len = self.u16()?;
        if packed != size || extra_len != 0 {
            return Err(Damage::NotCanonical(start));
        }
        let name = self.take(usize::from(name_len))?;
        let name = String::from_utf8(name.to_vec()).map_err(|_| Damage::NotCanonical(start))?;
        let data = self.take(size as usize)?;
        if crc32fast::hash(data) != crc {
            return Err(Damage::Changed(name));
        }
        Ok((name, data))
    }
}

#[cfg(test)]
mod tests;
