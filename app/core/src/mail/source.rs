//! The sealed mail on disk, checked before anything is contacted and read again while it is sent.

use super::{SendProblem, system_words};
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

/// The longest line without its CRLF (RFC 5322 section 2.1.1).
const LINE: usize = 998;
/// Octets read at once.
pub const CHUNK: usize = 64 * 1024;

/// An opened mail: ASCII, every line ended by CRLF and at most 998 octets, beginning with a header field.
#[derive(Debug)]
pub struct Source {
    file: File,
    /// Octets.
    pub size: u64,
}

impl Source {
    /// Opens `path` and reads it once to check its lines.
    pub fn open(path: &Path) -> Result<Source, SendProblem> {
        let unreadable = |error: std::io::Error| SendProblem::File(system_words(&error));
        // Looked at before it is opened: opening a FIFO waits for ever.
        let kind = std::fs::metadata(path).map_err(unreadable)?;
        if !kind.is_file() {
            return Err(SendProblem::File(unreadable_kind(&kind)));
        }
        let mut source = Source {
            file: File::open(path).map_err(unreadable)?,
            size: 0,
        };
        let mut lines = Lines::default();
        let mut chunk = vec![0; CHUNK];
        loop {
            let n = source.file.read(&mut chunk).map_err(unreadable)?;
            if n == 0 {
                break;
            }
            lines
                .feed(chunk.get(..n).unwrap_or_default(), |_| {})
                .map_err(SendProblem::NotAMail)?;
            source.size += n as u64;
        }
        lines.finish().map_err(SendProblem::NotAMail)?;
        source.file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
        Ok(source)
    }

    /// Hands the mail to `take` in pieces, with `stuff` with every leading dot doubled (RFC 5321 section 4.5.2).
    /// Fails when the file is no longer the one that was checked.
    pub fn each<E: From<SendProblem>>(
        &mut self,
        stuff: bool,
        mut take: impl FnMut(&[u8], u64) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut lines = Lines::default();
        let mut chunk = vec![0; CHUNK];
        let mut out = Vec::with_capacity(CHUNK + CHUNK / 64);
        let mut left = self.size;
        while left > 0 {
            let n = self
                .file
                .read(&mut chunk)
                .map_err(|e| SendProblem::File(system_words(&e)))?;
            let piece = chunk.get(..n).unwrap_or_default();
            if n == 0 || n as u64 > left {
                return Err(SendProblem::NotAMail(lines.line).into());
            }
            out.clear();
            let mut at = 0;
            lines
                .feed(piece, |dot| {
                    if stuff {
                        out.extend_from_slice(piece.get(at..dot).unwrap_or_default());
                        out.push(b'.');
                        at = dot;
                    }
                })
                .map_err(SendProblem::NotAMail)?;
            out.extend_from_slice(piece.get(at..).unwrap_or_default());
            left -= n as u64;
            take(&out, n as u64)?;
        }
        lines.finish().map_err(SendProblem::NotAMail)?;
        Ok(())
    }
}

/// What a path that is no file is, in the words of the system.
fn unreadable_kind(kind: &std::fs::Metadata) -> String {
    let error = if kind.is_dir() {
        std::io::ErrorKind::IsADirectory
    } else {
        std::io::ErrorKind::InvalidInput
    };
    system_words(&error.into())
}

/// Follows the lines of a mail.
struct Lines {
    /// The line under way, from 1.
    line: u64,
    /// Octets of it so far, without a CR that may end it.
    length: usize,
    /// The last octet was a CR.
    cr: bool,
    /// The first line has a colon: it may be a header field.
    field: bool,
}

impl Default for Lines {
    fn default() -> Lines {
        Lines {
            line: 1,
            length: 0,
            cr: false,
            field: false,
        }
    }
}

impl Lines {
    /// Takes the next octets; tells `dot` the place of each dot that begins a line. Fails with the line's number.
    fn feed(&mut self, piece: &[u8], mut dot: impl FnMut(usize)) -> Result<(), u64> {
        for (place, octet) in piece.iter().enumerate() {
            match (self.cr, octet) {
                (true, b'\n') => {
                    if self.line == 1 && !self.field {
                        return Err(1);
                    }
                    self.line += 1;
                    self.length = 0;
                    self.cr = false;
                }
                (false, b'\r') => self.cr = true,
                // A bare CR or LF, NUL, or what ASCII does not hold.
                (true, _) | (false, b'\n' | 0 | 0x80..) => return Err(self.line),
                (false, octet) => {
                    if self.length == 0 && *octet == b'.' {
                        dot(place);
                    }
                    if self.line == 1 && self.length > 0 && *octet == b':' {
                        self.field = true;
                    }
                    self.length += 1;
                    if self.length > LINE {
                        return Err(self.line);
                    }
                }
            }
        }
        Ok(())
    }

    /// The end: the last line must be ended, and there must be one.
    fn finish(&self) -> Result<(), u64> {
        if self.length > 0 || self.cr || self.line == 1 {
            Err(self.line)
        } else {
            Ok(())
        }
    }
}
