//! Reading the archive of a `.tar.pgp`: regular files in ustar or pax form, nothing else.

use super::OpenRefusal;
use super::unpack::Unpack;
use std::io::{self, BufRead, Read};

const BLOCK: usize = 512;
/// Most octets of a pax header.
const PAX: u64 = 64 * 1024;

/// Whether the content is an archive: its magic.
pub fn looks_like(content: &mut impl BufRead) -> io::Result<bool> {
    Ok(content.fill_buf()?.get(257..262) == Some(b"ustar"))
}

/// Reads an archive's files to its end.
pub fn read(content: &mut dyn BufRead, unpack: &mut Unpack) -> Result<(), OpenRefusal> {
    let mut pax = Pax::default();
    loop {
        let mut block = [0; BLOCK];
        content
            .read_exact(&mut block)
            .map_err(|_| OpenRefusal::Damaged)?;
        if block.iter().all(|octet| *octet == 0) {
            return unpack.end();
        }
        let header = Header::read(&block).ok_or(OpenRefusal::Damaged)?;
        match header.kind {
            b'x' if header.size <= PAX => {
                let mut records = Vec::new();
                copy(content, header.size, |bytes| {
                    records.extend_from_slice(bytes);
                    Ok(())
                })?;
                pax = Pax::read(&records).ok_or(OpenRefusal::Damaged)?;
            }
            b'0' | 0 => {
                let Pax { path, size } = std::mem::take(&mut pax);
                unpack.begin(&path.unwrap_or(header.name))?;
                copy(content, size.unwrap_or(header.size), |bytes| {
                    unpack.data(bytes)
                })?;
                unpack.end()?;
            }
            // Folders come into being with their files.
            b'5' if header.size == 0 => {}
            _ => return Err(OpenRefusal::Member(header.name)),
        }
    }
}

/// Hands on `size` octets and skips the padding behind them.
fn copy(
    content: &mut dyn BufRead,
    size: u64,
    mut sink: impl FnMut(&[u8]) -> Result<(), OpenRefusal>,
) -> Result<(), OpenRefusal> {
    let mut left = size;
    let padding = size
        .checked_next_multiple_of(BLOCK as u64)
        .ok_or(OpenRefusal::Damaged)?
        - size;
    while left > 0 {
        let buffer = content.fill_buf().map_err(|_| OpenRefusal::Damaged)?;
        let now = left.min(buffer.len() as u64);
        let (bytes, _) = buffer.split_at(now as usize);
        if bytes.is_empty() {
            return Err(OpenRefusal::Damaged);
        }
        sink(bytes)?;
        content.consume(now as usize);
        left -= now;
    }
    let skipped =
        io::copy(&mut content.take(padding), &mut io::sink()).map_err(|_| OpenRefusal::Damaged)?;
    if skipped == padding {
        Ok(())
    } else {
        Err(OpenRefusal::Damaged)
    }
}

struct Header {
    name: String,
    size: u64,
    kind: u8,
}

impl Header {
    /// Reads a header block whose checksum is right.
    fn read(block: &[u8; BLOCK]) -> Option<Header> {
        let field = |at: usize, width: usize| block.get(at..at + width);
        let text = |at, width| {
            let field: Vec<u8> = field(at, width)?
                .iter()
                .copied()
                .take_while(|octet| *octet != 0)
                .collect();
            String::from_utf8(field).ok()
        };
        let octal = |at, width| u64::from_str_radix(text(at, width)?.trim(), 8).ok();
        let sum = block.iter().enumerate().map(|(at, octet)| {
            if (148..156).contains(&at) {
                32
            } else {
                u64::from(*octet)
            }
        });
        if octal(148, 8)? != sum.sum::<u64>() || field(257, 5)? != b"ustar" {
            return None;
        }
        let (name, prefix) = (text(0, 100)?, text(345, 155)?);
        let name = if prefix.is_empty() {
            name
        } else {
            format!("{prefix}/{name}")
        };
        Some(Header {
            name,
            size: octal(124, 12)?,
            kind: field(156, 1)?.first().copied()?,
        })
    }
}

#[derive(Default)]
struct Pax {
    path: Option<String>,
    size: Option<u64>,
}

impl Pax {
    /// Reads `LENGTH key=value\n` records; keys other than path and size say nothing that is kept.
    fn read(records: &[u8]) -> Option<Pax> {
        let mut pax = Pax::default();
        let mut rest = str::from_utf8(records).ok()?;
        while !rest.is_empty() {
            let (length, _) = rest.split_once(' ')?;
            let (record, after) = rest.split_at_checked(length.parse().ok()?)?;
            let (key, value) = record
                .strip_prefix(length)?
                .strip_prefix(' ')?
                .strip_suffix('\n')?
                .split_once('=')?;
            match key {
                "path" => pax.path = Some(value.to_string()),
                "size" => pax.size = Some(value.parse().ok()?),
                _ => {}
            }
            rest = after;
        }
        Some(pax)
    }
}
