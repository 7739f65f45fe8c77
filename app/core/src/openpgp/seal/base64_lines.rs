//! Base64 in lines that end with CRLF, streaming, and OpenPGP's ASCII armor around it (RFC 9580, section 6).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Octets in a line of 76 characters: MIME (RFC 2045, section 6.8).
pub const MIME_LINE: usize = 57;
/// Octets in a line of 64 characters: what every OpenPGP reader takes.
pub const ARMOR_LINE: usize = 48;
const WIDEST: usize = 76;

/// How many characters, line ends included, `size` octets become.
pub fn encoded_len(size: u64, line: usize) -> u64 {
    4 * size.div_ceil(3) + 2 * size.div_ceil(line as u64)
}

/// An encoder that keeps what does not fill a line yet.
pub struct Lines {
    line: usize,
    pending: Vec<u8>,
}

impl Lines {
    /// `line` is [`MIME_LINE`] or [`ARMOR_LINE`].
    pub fn new(line: usize) -> Lines {
        Lines {
            line,
            pending: Vec::with_capacity(line),
        }
    }

    /// Encodes all full lines onto the end of `out`.
    pub fn push(&mut self, mut bytes: &[u8], out: &mut Vec<u8>) {
        if !self.pending.is_empty() {
            let missing = (self.line - self.pending.len()).min(bytes.len());
            let (head, rest) = bytes.split_at(missing);
            self.pending.extend_from_slice(head);
            bytes = rest;
            if self.pending.len() < self.line {
                return;
            }
            encode_line(&self.pending, out);
            self.pending.clear();
        }
        let lines = bytes.chunks_exact(self.line);
        self.pending.extend_from_slice(lines.remainder());
        lines.for_each(|line| encode_line(line, out));
    }

    /// Encodes the last line.
    pub fn finish(&mut self, out: &mut Vec<u8>) {
        if !self.pending.is_empty() {
            encode_line(&self.pending, out);
            self.pending.clear();
        }
    }
}

fn encode_line(line: &[u8], out: &mut Vec<u8>) {
    let mut text = [0; WIDEST];
    // A line is at most 57 octets: it always fits.
    let length = STANDARD.encode_slice(line, &mut text).unwrap_or_default();
    out.extend(text.get(..length).unwrap_or_default());
    out.extend_from_slice(b"\r\n");
}

/// The armor of a message, streaming.
pub struct Armor {
    lines: Lines,
    /// The checksum, where old readers want one; RFC 9580 forbids it with SEIPDv2.
    checksum: Option<Crc24>,
}

const ARMOR_BEGIN: &[u8] = b"-----BEGIN PGP MESSAGE-----\r\n\r\n";
const ARMOR_END: &[u8] = b"-----END PGP MESSAGE-----\r\n";
const CHECKSUM_LEN: usize = 7;

impl Armor {
    /// Writes the head line.
    pub fn begin(checksum: bool, out: &mut Vec<u8>) -> Armor {
        out.extend_from_slice(ARMOR_BEGIN);
        Armor {
            lines: Lines::new(ARMOR_LINE),
            checksum: checksum.then(Crc24::new),
        }
    }

    /// Armors more of the message.
    pub fn push(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        if let Some(checksum) = &mut self.checksum {
            checksum.update(bytes);
        }
        self.lines.push(bytes, out);
    }

    /// Writes what is left, and the tail line.
    pub fn end(mut self, out: &mut Vec<u8>) {
        self.lines.finish(out);
        if let Some(checksum) = self.checksum {
            out.push(b'=');
            encode_line(&checksum.finish(), out);
        }
        out.extend_from_slice(ARMOR_END);
    }

    /// The length of `size` octets in armor.
    pub fn len(size: u64, checksum: bool) -> u64 {
        let frame = ARMOR_BEGIN.len() + ARMOR_END.len() + if checksum { CHECKSUM_LEN } else { 0 };
        encoded_len(size, ARMOR_LINE) + frame as u64
    }
}

/// CRC-24 (RFC 9580, section 6.1.1), eight octets a step: the plain loop would cost more than the encryption.
struct Crc24(u32);

/// The polynomial and the register stand in the upper 24 bits.
const POLYNOMIAL: u32 = 0x86_4C_FB << 8;
const TABLES: [[u32; 256]; 8] = tables();

#[allow(
    clippy::indexing_slicing,
    reason = "evaluated while compiling: out of bounds does not build"
)]
const fn tables() -> [[u32; 256]; 8] {
    let mut tables = [[0; 256]; 8];
    let mut octet = 0;
    while octet < 256 {
        let mut crc = (octet as u32) << 24;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 0x8000_0000 == 0 {
                crc << 1
            } else {
                (crc << 1) ^ POLYNOMIAL
            };
            bit += 1;
        }
        tables[0][octet] = crc;
        octet += 1;
    }
    let mut table = 1;
    while table < 8 {
        let mut octet = 0;
        while octet < 256 {
            let before = tables[table - 1][octet];
            tables[table][octet] = (before << 8) ^ tables[0][(before >> 24) as usize];
            octet += 1;
        }
        table += 1;
    }
    tables
}

impl Crc24 {
    fn new() -> Crc24 {
        Crc24(0xB7_04_CE << 8)
    }

    fn update(&mut self, bytes: &[u8]) {
        let [t0, t1, t2, t3, t4, t5, t6, t7] = &TABLES;
        let of = |table: &[u32; 256], octet: u8| {
            table.get(usize::from(octet)).copied().unwrap_or_default()
        };
        let (steps, rest) = bytes.as_chunks::<8>();
        let mut crc = self.0;
        for [a, b, c, d, e, f, g, h] in steps {
            let [w, x, y, z] = (crc ^ u32::from_be_bytes([*a, *b, *c, *d])).to_be_bytes();
            crc = of(t7, w)
                ^ of(t6, x)
                ^ of(t5, y)
                ^ of(t4, z)
                ^ of(t3, *e)
                ^ of(t2, *f)
                ^ of(t1, *g)
                ^ of(t0, *h);
        }
        for octet in rest {
            let [first, ..] = crc.to_be_bytes();
            crc = (crc << 8) ^ of(t0, first ^ octet);
        }
        self.0 = crc;
    }

    fn finish(self) -> [u8; 3] {
        let [a, b, c, _] = self.0.to_be_bytes();
        [a, b, c]
    }
}
