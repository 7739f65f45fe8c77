//! The lengths of OpenPGP packets: a literal packet of known size is framed here, and the size of what
//! Sequoia frames is computed (RFC 9580, sections 4.2.1, 5.9, 5.13).

use std::io::{self, Write};

/// CTB of a literal data packet.
const LITERAL: u8 = 0xC0 | 11;
/// Binary, no file name, no date.
const LITERAL_HEADER: [u8; 6] = [b'b', 0, 0, 0, 0, 0];
/// A partial length of 2³⁰ octets.
const PARTIAL: u8 = 0xE0 | 30;
const PARTIAL_SIZE: u64 = 1 << 30;

/// Frames a literal packet whose size is known: one length up to 4 GiB, partial lengths of 1 GiB above.
pub struct Literal {
    unannounced: u64,
    in_chunk: u64,
}

impl Literal {
    /// Writes the packet's head for `size` octets of content.
    pub fn begin(size: u64, out: &mut impl Write) -> io::Result<Literal> {
        let mut literal = Literal {
            unannounced: size + LITERAL_HEADER.len() as u64,
            in_chunk: 0,
        };
        out.write_all(&[LITERAL])?;
        literal.write(&LITERAL_HEADER, out)?;
        Ok(literal)
    }

    /// Writes content.
    pub fn write(&mut self, mut bytes: &[u8], out: &mut impl Write) -> io::Result<()> {
        while !bytes.is_empty() {
            if self.in_chunk == 0 {
                self.announce(out)?;
            }
            let now = self.in_chunk.min(bytes.len() as u64);
            let (head, rest) = bytes.split_at(now as usize);
            out.write_all(head)?;
            self.in_chunk -= now;
            bytes = rest;
        }
        Ok(())
    }

    /// Fails when less was written than announced.
    pub fn end(self) -> io::Result<()> {
        if self.unannounced == 0 && self.in_chunk == 0 {
            Ok(())
        } else {
            Err(io::ErrorKind::UnexpectedEof.into())
        }
    }

    fn announce(&mut self, out: &mut impl Write) -> io::Result<()> {
        if self.unannounced == 0 {
            return Err(io::ErrorKind::WriteZero.into());
        }
        match u32::try_from(self.unannounced) {
            Ok(all) => {
                out.write_all(&length(all))?;
                self.in_chunk = self.unannounced;
            }
            Err(_) => {
                out.write_all(&[PARTIAL])?;
                self.in_chunk = PARTIAL_SIZE;
            }
        }
        self.unannounced -= self.in_chunk;
        Ok(())
    }
}

/// A length in its shortest form.
fn length(size: u32) -> Vec<u8> {
    match size {
        0..192 => vec![size as u8],
        192..8384 => {
            let [.., high, low] = (size - 192).to_be_bytes();
            vec![high + 192, low]
        }
        _ => [&[255], size.to_be_bytes().as_slice()].concat(),
    }
}

/// The size of the literal packet around `size` octets.
fn literal_len(size: u64) -> u64 {
    let body = size + LITERAL_HEADER.len() as u64;
    let over = body.saturating_sub(u64::from(u32::MAX));
    let partial = over.div_ceil(PARTIAL_SIZE);
    let last = u32::try_from(body - partial * PARTIAL_SIZE).unwrap_or(u32::MAX);
    1 + body + partial + length(last).len() as u64
}

/// The size of an encrypted packet around `size` octets of content and a signature of `signature` octets, as Sequoia's
/// writer frames it when it is fed less than its threshold at a time: partial lengths of 4 MiB.
pub fn encrypted_len(size: u64, signature: u64, version2: bool) -> u64 {
    const THRESHOLD: u64 = 4 << 20;
    const BLOCK: u64 = 16;
    const AEAD_CHUNK: u64 = 4096;
    let inside = literal_len(size) + signature;
    let body = if version2 {
        let head = 4 + 32;
        head + inside + BLOCK * (inside.div_ceil(AEAD_CHUNK) + 1)
    } else {
        let (version, prefix, mdc) = (1, BLOCK + 2, 22);
        version + prefix + inside + mdc
    };
    let partial = (body - 1) / THRESHOLD;
    let last = u32::try_from(body - partial * THRESHOLD).unwrap_or(u32::MAX);
    1 + body + partial + length(last).len() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The packet's size without writing it: gigabytes of zeros into a counter.
    #[test]
    fn a_literal_above_four_gibibytes_is_framed_in_parts_and_sized_exactly() {
        struct Count(u64);
        impl Write for Count {
            fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
                self.0 += bytes.len() as u64;
                Ok(bytes.len())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let four = u64::from(u32::MAX) - 6;
        let zeros = vec![0; 1 << 20];
        for size in [
            0,
            1,
            185,
            186,
            8377,
            8378,
            four,
            four + 1,
            four + (1 << 30) + 7,
        ] {
            let mut out = Count(0);
            let mut literal = Literal::begin(size, &mut out).unwrap();
            let mut left = size;
            while left > 0 {
                let now = left.min(zeros.len() as u64);
                literal.write(&zeros[..now as usize], &mut out).unwrap();
                left -= now;
            }
            literal.end().unwrap();
            assert_eq!(out.0, literal_len(size), "{size}");
        }
    }

    #[test]
    fn a_literal_that_is_too_short_or_too_long_is_an_error() {
        let mut out = Vec::new();
        let literal = Literal::begin(3, &mut out).unwrap();
        assert!(literal.end().is_err());
        let mut literal = Literal::begin(3, &mut out).unwrap();
        assert!(literal.write(b"four", &mut out).is_err());
    }
}
