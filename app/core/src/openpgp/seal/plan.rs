//! What will be encrypted, part by part, before a single octet of evidence is read: so the size is known.

use super::base64_lines::{Lines, MIME_LINE, encoded_len};
use super::mime::{Checked, quoted_printable};
use super::{Content, Envelope, Member, SealRefusal, evidence, tar};
use crate::bundle::hex;
use crate::job::Progress;
use crate::openpgp::names::Names;
use crate::openpgp::sign::MANIFEST;
use crate::openpgp::signer::Signer;
use crate::parts;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

/// Octets handed on at a time.
pub const CHUNK: usize = evidence::CHUNK;
/// The members that people read: shown as the mail's text.
const SHOWN: [&str; 2] = ["report.txt", parts::TEXT];

enum Part<'a> {
    Bytes(Cow<'a, [u8]>),
    File {
        path: &'a Path,
        /// Octets of the whole file, and where these begin.
        whole: u64,
        from: u64,
        size: u64,
        sha256: [u8; 32],
        bare: bool,
    },
}

impl Part<'_> {
    fn size(&self) -> u64 {
        match self {
            Part::Bytes(bytes) => bytes.len() as u64,
            Part::File { size, .. } => *size,
        }
    }
}

/// The plaintext of a sealed report.
pub struct Plan<'a> {
    /// Each part, and whether it is written in base64 lines.
    parts: Vec<(Part<'a>, bool)>,
    /// Text of MANIFEST.
    pub manifest: String,
    /// Octets of evidence that will be read.
    pub evidence: u64,
}

impl<'a> Plan<'a> {
    /// Plans members, MANIFEST last, for an envelope (`headers` are those of a PGP/MIME mail).
    pub fn new(
        members: impl Iterator<Item = &'a Member>,
        headers: Option<&Checked>,
    ) -> Result<Plan<'a>, SealRefusal> {
        let members: Vec<&Member> = members.collect();
        let manifest = manifest(&members)?;
        let last = Member {
            name: MANIFEST.into(),
            media_type: "text/plain; charset=utf-8".into(),
            content: Content::Bytes(manifest.clone().into_bytes()),
        };
        let mut parts = Vec::new();
        let fixed = |parts: &mut Vec<_>, bytes: Vec<u8>| {
            parts.push((Part::Bytes(Cow::Owned(bytes)), false))
        };
        if let Some(mime) = headers {
            fixed(&mut parts, mime.inner_head());
            let (shown, attached): (Vec<_>, Vec<_>) =
                members.iter().copied().partition(|member| is_shown(member));
            for member in shown {
                fixed(&mut parts, mime.part_head(member, true));
                if let Content::Bytes(text) = &member.content {
                    fixed(&mut parts, quoted_printable(text));
                    fixed(&mut parts, b"\r\n".to_vec());
                }
            }
            for member in attached {
                fixed(&mut parts, mime.part_head(member, false));
                parts.push((part(member), true));
            }
            fixed(&mut parts, mime.part_head(&last, false));
            parts.push((Part::Bytes(Cow::Owned(manifest.clone().into_bytes())), true));
            fixed(&mut parts, mime.inner_end());
        } else {
            for member in &members {
                let part = part(member);
                let size = part.size();
                fixed(&mut parts, tar::header(&member.name, size));
                parts.push((part, false));
                fixed(&mut parts, vec![0; tar::padding(size)]);
            }
            let size = manifest.len() as u64;
            fixed(&mut parts, tar::header(MANIFEST, size));
            fixed(&mut parts, manifest.clone().into_bytes());
            fixed(&mut parts, vec![0; tar::padding(size)]);
            fixed(&mut parts, tar::END.to_vec());
        }
        let files = members.iter().filter_map(|member| match member.content {
            Content::File { size, .. } | Content::Piece { size, .. } => Some(size),
            Content::Bytes(_) => None,
        });
        Ok(Plan {
            evidence: files.sum(),
            parts,
            manifest,
        })
    }

    /// Octets of the plaintext.
    pub fn size(&self) -> u64 {
        let size = |(part, lines): &(Part<'_>, bool)| {
            if *lines {
                encoded_len(part.size(), MIME_LINE)
            } else {
                part.size()
            }
        };
        self.parts.iter().map(size).sum()
    }

    /// Reads everything and hands it on in chunks of about [`CHUNK`] octets; stops when `send` says false.
    pub fn stream(
        &self,
        progress: &Progress,
        mut send: impl FnMut(Vec<u8>) -> bool,
    ) -> Result<(), SealRefusal> {
        let mut out = Chunks {
            buffer: Vec::new(),
            send: &mut send,
        };
        for (part, lines) in &self.parts {
            progress.check().map_err(|_| SealRefusal::Cancelled)?;
            let mut lines = lines.then(|| Lines::new(MIME_LINE));
            match part {
                Part::Bytes(bytes) => {
                    for chunk in bytes.chunks(CHUNK) {
                        out.push(chunk, lines.as_mut())?;
                    }
                }
                Part::File {
                    path,
                    whole,
                    from,
                    size,
                    sha256,
                    bare,
                } => {
                    let changed = || evidence::changed(path);
                    if *bare {
                        // It is made anew, in memory: nothing of a report is written in clear.
                        let copy = evidence::bare(path, &Progress::default())?.picture;
                        let copy = evidence::range(&copy, *from, *size).ok_or_else(changed)?;
                        if <[u8; 32]>::from(Sha256::digest(copy)) != *sha256 {
                            return Err(changed());
                        }
                        for chunk in copy.chunks(CHUNK) {
                            out.push(chunk, lines.as_mut())?;
                            progress
                                .advance(chunk.len() as u64)
                                .map_err(|_| SealRefusal::Cancelled)?;
                        }
                    } else {
                        let found = evidence::read_range(
                            path,
                            *whole,
                            (*from, *size),
                            progress,
                            |chunk| out.push(chunk, lines.as_mut()),
                        )?;
                        if found != *sha256 {
                            return Err(changed());
                        }
                    }
                }
            }
            if let Some(mut lines) = lines {
                lines.finish(&mut out.buffer);
            }
        }
        out.flush()
    }
}

/// Collects small parts into chunks.
struct Chunks<'s> {
    buffer: Vec<u8>,
    send: &'s mut dyn FnMut(Vec<u8>) -> bool,
}

impl Chunks<'_> {
    fn push(&mut self, bytes: &[u8], lines: Option<&mut Lines>) -> Result<(), SealRefusal> {
        match lines {
            Some(lines) => lines.push(bytes, &mut self.buffer),
            None => self.buffer.extend_from_slice(bytes),
        }
        if self.buffer.len() >= CHUNK {
            self.flush()
        } else {
            Ok(())
        }
    }

    fn flush(&mut self) -> Result<(), SealRefusal> {
        // Room for the chunk and for the fixed parts before it.
        let full = std::mem::replace(&mut self.buffer, Vec::with_capacity(CHUNK * 3 / 2));
        // The receiver only goes when it failed itself; its own error is the one that is told.
        if (self.send)(full) {
            Ok(())
        } else {
            Err(SealRefusal::Cancelled)
        }
    }
}

fn is_shown(member: &Member) -> bool {
    SHOWN.contains(&member.name.as_str()) && matches!(member.content, Content::Bytes(_))
}

fn part(member: &Member) -> Part<'_> {
    match &member.content {
        Content::Bytes(bytes) => Part::Bytes(Cow::Borrowed(bytes)),
        Content::File {
            path,
            size,
            sha256,
            bare,
        } => Part::File {
            path,
            whole: *size,
            from: 0,
            size: *size,
            sha256: *sha256,
            bare: *bare,
        },
        Content::Piece {
            path,
            bare,
            whole,
            from,
            size,
            sha256,
        } => Part::File {
            path,
            whole: *whole,
            from: *from,
            size: *size,
            sha256: *sha256,
            bare: *bare,
        },
    }
}

/// MANIFEST of the members: `sha256sum` format, sorted by path.
pub fn manifest(members: &[&Member]) -> Result<String, SealRefusal> {
    let mut hashes = BTreeMap::new();
    let mut names = Names::default();
    names.take(MANIFEST);
    for member in members {
        let hash = match &member.content {
            Content::Bytes(bytes) => Sha256::digest(bytes).into(),
            Content::File { sha256, .. } | Content::Piece { sha256, .. } => *sha256,
        };
        if !names.take(&member.name) {
            return Err(SealRefusal::Name(member.name.clone()));
        }
        hashes.insert(&member.name, hash);
    }
    Ok(hashes
        .iter()
        .map(|(name, hash)| format!("{}  {name}\n", hex(hash)))
        .collect())
}

/// Envelope's checked headers, if it has any.
pub fn checked(
    envelope: &Envelope,
    signer: Option<&Signer>,
) -> Result<Option<Checked>, SealRefusal> {
    match envelope {
        Envelope::PgpMime(headers) => Checked::new(headers, signer).map(Some),
        Envelope::TarPgp => Ok(None),
    }
}
