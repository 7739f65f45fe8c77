//! Where received reports lie: folders that `team open` wrote, mailboxes, single sealed files; one at a time.

use super::open::RESULT;
use super::table::parts::Gap;
use crate::refuse::Refused;
use serde_json::Value;
use std::fs::{self, File, FileType};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use tocsin_core::openpgp::open::Source;
use tocsin_core::received::{FORM, MAX_REPORT, REPORT};
use tocsin_form_schema::published::Files;

/// How deep folders are looked into.
const DEPTH: usize = 16;
/// Most octets of a mail of a mailbox: it is held in memory while it is opened.
const MAIL: u64 = 256 * 1024 * 1024;
/// Most octets of a mailbox's line that are read at once.
const LINE: u64 = 64 * 1024;
/// Most octets of the files below `form/`.
const FORM_SIZE: u64 = 16 * 1024 * 1024;

/// One thing that may be a report.
pub enum Found {
    /// A folder as `team open` writes it.
    Folder(Folder),
    /// A file that may be sealed.
    File(PathBuf),
    /// A mail of a mailbox.
    Mail(Vec<u8>),
    /// What cannot be read, or is larger than a mail may be.
    Unread(io::Error),
}

impl Found {
    /// Where it is read from, if it may be sealed; `bytes` are those of a mail.
    pub fn source<'a>(&'a self, bytes: &'a mut &'a [u8]) -> Option<Source<'a>> {
        match self {
            Found::File(path) => Some(Source::File(path)),
            Found::Mail(mail) => {
                *bytes = mail;
                Some(Source::Stream(bytes))
            }
            Found::Folder(_) | Found::Unread(_) => None,
        }
    }
}

/// A folder with an opened report.
pub struct Folder(PathBuf);

impl Folder {
    /// The bytes of its `report.json`.
    pub fn report(&self) -> io::Result<Vec<u8>> {
        bounded(&self.0.join(REPORT), MAX_REPORT as u64)
    }

    /// The parts that were missing when it was opened.
    pub fn missing(&self) -> Option<Gap> {
        let bytes = bounded(&self.0.join(RESULT), MAX_REPORT as u64).ok()?;
        let told: Value = serde_json::from_slice(&bytes).ok()?;
        let parts = told.get("parts")?;
        let numbers = parts.get("missing")?.as_array()?.iter();
        let numbers = numbers.filter_map(|n| u32::try_from(n.as_u64()?).ok());
        Some(Gap {
            of: u32::try_from(parts.get("of")?.as_u64()?).ok()?,
            missing: numbers.collect(),
        })
    }

    /// The files below `form/`.
    pub fn form(&self) -> io::Result<Files> {
        let mut files = Files::new();
        let mut room = FORM_SIZE;
        below(&self.0.join(FORM), "", &mut files, &mut room, DEPTH)?;
        Ok(files)
    }
}

fn bounded(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let found = fs::metadata(path)?;
    if !found.is_file() || found.len() > most {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn below(
    folder: &Path,
    prefix: &str,
    files: &mut Files,
    room: &mut u64,
    depth: usize,
) -> io::Result<()> {
    for path in sorted(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            if depth > 0 {
                below(&path, &format!("{name}/"), files, room, depth - 1)?;
            }
            continue;
        }
        let bytes = bounded(&path, *room)?;
        *room -= bytes.len() as u64;
        files.insert(name, bytes);
    }
    Ok(())
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut paths = entries.collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// What was asked for.
pub struct Places<'a>(&'a [PathBuf]);

type Then<'a> = &'a mut dyn FnMut(&str, &Found) -> Result<(), Refused>;

impl<'a> Places<'a> {
    /// Below these paths.
    pub fn new(paths: &'a [PathBuf]) -> Places<'a> {
        Places(paths)
    }

    /// Calls with each thing that may be a report, and where it is. Links below these paths are not followed, and what is
    /// neither a folder nor a file is passed over.
    pub fn each(&self, then: Then<'_>) -> Result<(), Refused> {
        self.0.iter().try_for_each(|path| {
            // Who asks for a place that is not there has mistyped it.
            let kind = fs::metadata(path).map_err(|e| Refused::file(path, &e))?;
            look(path, kind.file_type(), DEPTH, then)
        })
    }
}

fn look(path: &Path, kind: FileType, depth: usize, then: Then<'_>) -> Result<(), Refused> {
    let place = path.display().to_string();
    if kind.is_dir() && path.join(REPORT).is_file() {
        return then(&place, &Found::Folder(Folder(path.to_path_buf())));
    }
    if kind.is_dir() && depth > 0 {
        let inside = match sorted(path) {
            Ok(inside) => inside,
            Err(e) => return then(&place, &Found::Unread(e)),
        };
        return inside
            .iter()
            .try_for_each(|path| match path.symlink_metadata() {
                Ok(kind) => look(path, kind.file_type(), depth - 1, then),
                Err(e) => then(&path.display().to_string(), &Found::Unread(e)),
            });
    }
    if !kind.is_file() {
        return Ok(());
    }
    match file(path, &place, then) {
        Ok(done) => done,
        Err(e) => then(&place, &Found::Unread(e)),
    }
}

/// A mailbox, or a file that may be a sealed one.
fn file(path: &Path, place: &str, then: Then<'_>) -> io::Result<Result<(), Refused>> {
    let mut file = BufReader::new(File::open(path)?);
    if file.fill_buf()?.starts_with(b"From ") {
        return mailbox(&mut file, place, then);
    }
    Ok(then(place, &Found::File(path.to_path_buf())))
}

/// The mails of an mbox (RFC 4155): each begins with a line `From …` behind an empty one. One that is too large is told and
/// passed over.
fn mailbox(file: &mut dyn BufRead, place: &str, then: Then<'_>) -> io::Result<Result<(), Refused>> {
    let mut mail = Vec::new();
    let mut line = Vec::new();
    let mut number = 0;
    let (mut after_empty, mut whole_line, mut too_large) = (true, true, false);
    loop {
        line.clear();
        let read = file.take(LINE).read_until(b'\n', &mut line)?;
        let begins = after_empty && whole_line && line.starts_with(b"From ");
        if (read == 0 || begins) && (too_large || !mail.is_empty()) {
            number += 1;
            let bytes = std::mem::take(&mut mail);
            let found = match too_large {
                true => Found::Unread(io::ErrorKind::FileTooLarge.into()),
                false => Found::Mail(bytes),
            };
            if let Err(refused) = then(&format!("{place}#{number}"), &found) {
                return Ok(Err(refused));
            }
            too_large = false;
        }
        if read == 0 {
            return Ok(Ok(()));
        }
        after_empty = whole_line && line.trim_ascii().is_empty();
        whole_line = line.ends_with(b"\n");
        too_large |= mail.len() as u64 + line.len() as u64 > MAIL;
        match too_large {
            true => mail = Vec::new(),
            false => mail.extend_from_slice(&line),
        }
    }
}
