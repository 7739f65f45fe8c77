//! Writing members below a folder while hashing them, and comparing with MANIFEST.

use super::mime::{Part, Parts};
use super::{OpenRefusal, Opened};
use crate::bundle::hex;
use crate::openpgp::seal::plan::name_allowed;
use crate::openpgp::sign::MANIFEST;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Most members.
const MEMBERS: usize = 10_000;
/// Most octets of MANIFEST.
const MANIFEST_SIZE: usize = 4 * 1024 * 1024;

/// Members as they come.
pub struct Unpack {
    folder: PathBuf,
    current: Option<Current>,
    /// (name, hash), in order.
    members: Vec<(String, String)>,
    /// Names without regard to case: two that differ only there would meet in one file on some systems.
    names: BTreeSet<String>,
    manifest: Option<Vec<u8>>,
}

struct Current {
    name: String,
    file: io::BufWriter<File>,
    hash: Sha256,
    manifest: Option<Vec<u8>>,
}

impl Unpack {
    /// Unpacks into a new folder.
    pub fn new(folder: PathBuf) -> Result<Unpack, OpenRefusal> {
        private_folder(&folder)?;
        Ok(Unpack {
            folder,
            current: None,
            members: Vec::new(),
            names: BTreeSet::new(),
            manifest: None,
        })
    }

    /// Begins a member.
    pub fn begin(&mut self, name: &str) -> Result<(), OpenRefusal> {
        self.end()?;
        let fresh = self.names.insert(name.to_ascii_lowercase());
        if !name_allowed(name) || !fresh || self.names.len() > MEMBERS {
            return Err(OpenRefusal::Member(name.to_string()));
        }
        let path = self.folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        self.current = Some(Current {
            name: name.to_string(),
            file: io::BufWriter::new(File::create_new(path)?),
            hash: Sha256::new(),
            manifest: (name == MANIFEST).then(Vec::new),
        });
        Ok(())
    }

    /// More of the member begun last.
    pub fn data(&mut self, bytes: &[u8]) -> Result<(), OpenRefusal> {
        let Some(current) = &mut self.current else {
            return Ok(());
        };
        current.hash.update(bytes);
        if let Some(manifest) = &mut current.manifest {
            if manifest.len() + bytes.len() > MANIFEST_SIZE {
                return Err(OpenRefusal::Member(MANIFEST.into()));
            }
            manifest.extend_from_slice(bytes);
        }
        Ok(current.file.write_all(bytes)?)
    }

    /// Ends the member begun last.
    pub fn end(&mut self) -> Result<(), OpenRefusal> {
        let Some(mut current) = self.current.take() else {
            return Ok(());
        };
        current.file.flush()?;
        match current.manifest {
            Some(manifest) => self.manifest = Some(manifest),
            None => self
                .members
                .push((current.name, hex(&current.hash.finalize()))),
        }
        Ok(())
    }

    /// Compares what came with what MANIFEST says.
    pub fn finish(mut self) -> Result<Opened, OpenRefusal> {
        self.end()?;
        if self.members.is_empty() && self.manifest.is_none() {
            return Err(OpenRefusal::NotSealed);
        }
        let missing = || OpenRefusal::Member(MANIFEST.into());
        let manifest = self.manifest.ok_or_else(missing)?;
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
            }),
        }
    }
}

impl Parts for Unpack {
    fn begin(&mut self, part: &Part) -> Result<(), OpenRefusal> {
        match &part.name {
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
