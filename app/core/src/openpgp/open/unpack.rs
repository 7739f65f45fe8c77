//! Hashing members as they come, writing them below a folder, and comparing with MANIFEST.

use super::mime::Parts;
use super::{OpenRefusal, Opened, REPORTER_CERT};
use crate::bundle::hex;
use crate::openpgp::names::Names;
use crate::openpgp::sign::MANIFEST;
use crate::parts::SLIP;
use crate::received::{FORM, MAX_REPORT, REPORT};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use tocsin_form_schema::published::Files;

/// Most members.
const MEMBERS: usize = 10_000;
/// Most octets of MANIFEST.
const MANIFEST_SIZE: usize = 4 * 1024 * 1024;
/// Most octets of the reporter's certificate: the largest that is enclosed, with post-quantum keys, has a tenth.
const CERT_SIZE: usize = 1024 * 1024;
/// Most octets of all members that are kept in memory.
const READ: usize = MAX_REPORT + 16 * 1024 * 1024;

/// What is made of the members of an archive, by their names.
#[derive(Clone, Copy)]
pub struct Wanted {
    /// It is read back.
    pub read: fn(&str) -> bool,
    /// It is written, where anything is.
    pub written: fn(&str) -> bool,
    /// The archive is one of ours, whole or not.
    pub ours: fn(&str) -> bool,
}

impl Wanted {
    /// Of a report. An encrypted mail may be anything, and have files attached.
    pub const REPORT: Wanted = Wanted {
        read: |name| matches!(name, REPORT | REPORTER_CERT | SLIP) || name.starts_with(FORM),
        written: |_| true,
        ours: |name| name.starts_with("report.") || name == SLIP,
    };
}

/// Members as they come.
pub struct Unpack {
    wanted: Wanted,
    /// None writes nothing.
    folder: Option<PathBuf>,
    current: Option<Current>,
    /// (name, hash), in order.
    members: Vec<(String, String)>,
    names: Names,
    manifest: Option<Vec<u8>>,
    /// Members that are read back, and their octets.
    read: Files,
    in_memory: usize,
}

struct Current {
    name: String,
    file: Option<io::BufWriter<File>>,
    hash: Sha256,
    /// What is read back.
    bytes: Option<Vec<u8>>,
}

impl Unpack {
    /// Unpacks into a new folder.
    pub fn new(wanted: Wanted, folder: Option<PathBuf>) -> Result<Unpack, OpenRefusal> {
        folder.as_deref().map(private_folder).transpose()?;
        Ok(Unpack {
            wanted,
            folder,
            current: None,
            members: Vec::new(),
            names: Names::default(),
            manifest: None,
            read: Files::new(),
            in_memory: 0,
        })
    }

    /// Begins a member.
    pub fn begin(&mut self, name: &str) -> Result<(), OpenRefusal> {
        self.end()?;
        if self.names.len() == MEMBERS || !self.names.take(name) {
            return Err(OpenRefusal::Member(name.to_string()));
        }
        let folder = self.folder.as_ref();
        let file = match folder.filter(|_| (self.wanted.written)(name)) {
            Some(folder) => {
                let path = folder.join(name);
                if let Some(parent) = path.parent() {
                    fs::create_dir_all(parent)?;
                }
                Some(io::BufWriter::new(private_file(&path)?))
            }
            None => None,
        };
        self.current = Some(Current {
            name: name.to_string(),
            file,
            hash: Sha256::new(),
            bytes: (name == MANIFEST || (self.wanted.read)(name)).then(Vec::new),
        });
        Ok(())
    }

    /// More of the member begun last.
    pub fn data(&mut self, bytes: &[u8]) -> Result<(), OpenRefusal> {
        let Some(current) = &mut self.current else {
            return Ok(());
        };
        current.hash.update(bytes);
        if let Some(read) = &mut current.bytes {
            let most = match current.name.as_str() {
                MANIFEST => MANIFEST_SIZE,
                REPORTER_CERT => CERT_SIZE,
                _ => MAX_REPORT,
            };
            self.in_memory += bytes.len();
            if read.len() + bytes.len() > most || self.in_memory > READ {
                if current.name == MANIFEST {
                    return Err(OpenRefusal::Member(MANIFEST.into()));
                }
                self.in_memory -= read.len() + bytes.len();
                current.bytes = None;
            } else {
                read.extend_from_slice(bytes);
            }
        }
        if let Some(file) = &mut current.file {
            file.write_all(bytes)?;
        }
        Ok(())
    }

    /// Ends the member begun last.
    pub fn end(&mut self) -> Result<(), OpenRefusal> {
        let Some(current) = self.current.take() else {
            return Ok(());
        };
        if let Some(mut file) = current.file {
            file.flush()?;
        }
        match (current.name.as_str(), current.bytes) {
            (MANIFEST, manifest) => self.manifest = manifest,
            (_, read) => {
                let hash = hex(&current.hash.finalize());
                self.read.extend(read.map(|r| (current.name.clone(), r)));
                self.members.push((current.name, hash));
            }
        }
        Ok(())
    }

    /// Compares what came with what MANIFEST says.
    pub fn finish(mut self) -> Result<Opened, OpenRefusal> {
        self.end()?;
        let ours = |(name, _): &(String, String)| (self.wanted.ours)(name);
        if self.manifest.is_none() && !self.members.iter().any(ours) {
            return Err(OpenRefusal::NotSealed);
        }
        let missing = || OpenRefusal::Member(MANIFEST.into());
        let manifest = self.manifest.ok_or_else(missing)?;
        let manifest_sha256 = hex(&Sha256::digest(&manifest));
        let manifest = str::from_utf8(&manifest).map_err(|_| missing())?;
        let mut said = BTreeMap::new();
        for line in manifest.lines() {
            let (hash, name) = line.split_once("  ").ok_or_else(missing)?;
            // A line that another one contradicts is no statement.
            if said.insert(name, hash).is_some() {
                return Err(OpenRefusal::Member(name.to_owned()));
            }
        }
        for (name, hash) in &self.members {
            if said.remove(name.as_str()) != Some(hash) {
                return Err(OpenRefusal::Member(name.clone()));
            }
        }
        match said.into_keys().next() {
            Some(name) => Err(OpenRefusal::Member(name.to_string())),
            None => Ok(Opened {
                members: self.members,
                read: self.read,
                manifest_sha256,
                signatures: Vec::new(),
            }),
        }
    }
}

impl Parts for Unpack {
    fn begin(&mut self, name: Option<&str>) -> Result<(), OpenRefusal> {
        match name {
            Some(name) => Unpack::begin(self, name),
            // A part without a name is none of ours: a footer that something added.
            None => self.end(),
        }
    }

    fn data(&mut self, bytes: &[u8]) -> Result<(), OpenRefusal> {
        Unpack::data(self, bytes)
    }

    fn end(&mut self) -> Result<(), OpenRefusal> {
        Unpack::end(self)
    }
}

/// Creates a folder that only its owner reads, where the system knows that.
pub fn private_folder(path: &Path) -> io::Result<()> {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "only Unix sets a mode"))]
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Creates a file that only its owner reads, where the system knows that.
pub fn private_file(path: &Path) -> io::Result<File> {
    #[cfg_attr(not(unix), allow(unused_mut, reason = "only Unix sets a mode"))]
    let mut options = File::options();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.write(true).create_new(true).open(path)
}
