//! gzip (RFC 1952), without a name or a time of its own.

use crate::write::content::Content;
use crate::write::deflate::{END, LEVEL, blocks_at};
use crate::write::tree::length;
use crc32fast::Hasher;
use flate2::Compression;

/// From here on content is deflated by itself, once for all packages; what is smaller, with what stands beside it.
const LARGE: usize = 1 << 18;

/// A stream in the making.
pub(crate) struct Gzip {
    level: Compression,
    /// Not deflated yet.
    open: Vec<u8>,
    packed: Vec<u8>,
    sum: Hasher,
    length: usize,
}

impl Gzip {
    /// For an archive.
    pub(crate) fn new() -> Gzip {
        Gzip::at(LEVEL)
    }

    /// For what is small: Debian asks it of texts.
    pub(crate) fn best() -> Gzip {
        Gzip::at(Compression::best())
    }

    fn at(level: Compression) -> Gzip {
        // Whether it is the best, and 3 for Unix: 255, "unknown", is what some readers stumble over.
        let best = if level == Compression::best() { 2 } else { 0 };
        Gzip {
            level,
            open: Vec::new(),
            packed: vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, best, 3],
            sum: Hasher::new(),
            length: 0,
        }
    }

    /// Octets so far, before they were deflated.
    pub(crate) fn length(&self) -> usize {
        self.length
    }

    pub(crate) fn push(&mut self, bytes: &[u8]) {
        self.sum.update(bytes);
        self.length += bytes.len();
        self.open.extend(bytes);
    }

    /// Zeros up to a multiple.
    pub(crate) fn pad(&mut self, multiple: usize) {
        let rest = self.length.next_multiple_of(multiple) - self.length;
        self.push(&vec![0; rest]);
    }

    pub(crate) fn push_content(&mut self, content: &Content) {
        let bytes = content.bytes();
        if bytes.len() < LARGE {
            return self.push(bytes);
        }
        self.close();
        self.sum.update(bytes);
        self.length += bytes.len();
        self.packed.extend(content.deflated());
    }

    fn close(&mut self) {
        if !self.open.is_empty() {
            self.packed.extend(blocks_at(self.level, &self.open));
            self.open.clear();
        }
    }

    pub(crate) fn finish(mut self) -> Vec<u8> {
        self.close();
        self.packed.extend(END);
        self.packed.extend(self.sum.finalize().to_le_bytes());
        self.packed.extend(length(self.length).to_le_bytes());
        self.packed
    }
}

/// Compresses a text.
pub(crate) fn gzip_text(text: &str) -> Vec<u8> {
    let mut gzip = Gzip::best();
    gzip.push(text.as_bytes());
    gzip.finish()
}
