//! A .zip with the permissions and links of Unix, which Windows passes over.

use crate::write::deflate::END;
use crate::write::package::Package;
use crate::write::refusal::PackRefusal;
use crate::write::tree::{Entry, Tree, length};

#[cfg(test)]
mod tests;

/// Names are UTF-8.
const UTF8: u16 = 0x0800;
/// Made on Unix, by version 3.0 of the format; 2.0 is enough to read it.
const MADE_BY: u16 = 3 << 8 | 30;
const NEEDED: u16 = 20;

/// The tree, from the top.
pub fn write(package: &Package, tree: &Tree) -> Result<Vec<u8>, PackRefusal> {
    package.check()?;
    let stamp = dos_time(package);
    let mut zip = Vec::new();
    let mut directory = Vec::new();
    let mut count: u16 = 0;
    for (path, entry) in tree.entries() {
        let bytes = entry.bytes();
        let (method, packed) = pack(entry);
        let mut common = Vec::new();
        for number in [NEEDED, UTF8, method] {
            common.extend(number.to_le_bytes());
        }
        common.extend(stamp.to_le_bytes());
        for number in [
            crc32fast::hash(bytes),
            length(packed.len()),
            length(bytes.len()),
            // The name's length, and no extra field.
            length(path.len()),
        ] {
            common.extend(number.to_le_bytes());
        }
        let offset = length(zip.len());
        zip.extend(b"PK\x03\x04");
        zip.extend(&common);
        zip.extend(path.bytes());
        zip.extend(packed);
        directory.extend(b"PK\x01\x02");
        directory.extend(MADE_BY.to_le_bytes());
        directory.extend(common);
        // No comment, first disk, no inner attributes.
        directory.extend([0; 6]);
        directory.extend((u32::from(entry.mode()) << 16).to_le_bytes());
        directory.extend(offset.to_le_bytes());
        directory.extend(path.bytes());
        count = count.saturating_add(1);
    }
    let start = length(zip.len());
    zip.extend(&directory);
    zip.extend(b"PK\x05\x06\0\0\0\0");
    zip.extend(count.to_le_bytes());
    zip.extend(count.to_le_bytes());
    zip.extend(length(directory.len()).to_le_bytes());
    zip.extend(start.to_le_bytes());
    zip.extend([0; 2]);
    Ok(zip)
}

/// The method, and the content by it: what deflating does not make smaller is stored.
fn pack(entry: &Entry) -> (u16, Vec<u8>) {
    if let Entry::File { content, .. } = entry {
        let packed = [content.deflated(), &END].concat();
        if packed.len() < content.bytes().len() {
            return (8, packed);
        }
    }
    (0, entry.bytes().to_vec())
}

/// Date and time as DOS has them, from 1980 on: the time in the lower half.
fn dos_time(package: &Package) -> u32 {
    let time = package.time();
    let number = |field: i8| u32::try_from(field).unwrap_or(0);
    let Some(year) = u32::try_from(time.year())
        .ok()
        .and_then(|year| year.checked_sub(1980))
    else {
        return 1 << 21 | 1 << 16;
    };
    (year & 127) << 25
        | number(time.month()) << 21
        | number(time.day()) << 16
        | number(time.hour()) << 11
        | number(time.minute()) << 5
        | number(time.second()) >> 1
}
