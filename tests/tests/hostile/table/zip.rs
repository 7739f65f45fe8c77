//! Archives octet by octet: where each part of one is, and how to write what nobody should.

use std::ops::Range;

/// A part of an archive: what it is, where it is.
pub type Region = (String, Range<usize>);

const LOCAL: [(&str, usize); 11] = [
    ("signature", 4),
    ("version needed", 2),
    ("flags", 2),
    ("method", 2),
    ("time", 2),
    ("date", 2),
    ("CRC-32", 4),
    ("packed size", 4),
    ("size", 4),
    ("length of name", 2),
    ("length of extra", 2),
];
const CENTRAL: [(&str, usize); 17] = [
    ("signature", 4),
    ("made by", 2),
    ("version needed", 2),
    ("flags", 2),
    ("method", 2),
    ("time", 2),
    ("date", 2),
    ("CRC-32", 4),
    ("packed size", 4),
    ("size", 4),
    ("length of name", 2),
    ("length of extra", 2),
    ("length of comment", 2),
    ("disk", 2),
    ("internal attributes", 2),
    ("attributes", 4),
    ("offset", 4),
];
const END: [(&str, usize); 8] = [
    ("signature", 4),
    ("disk", 2),
    ("disk of the directory", 2),
    ("entries here", 2),
    ("entries", 2),
    ("size of the directory", 4),
    ("offset of the directory", 4),
    ("length of comment", 2),
];

/// Every part of a canonical archive, in order.
pub fn regions(archive: &[u8]) -> Vec<Region> {
    let mut all = Vec::new();
    let mut at = 0;
    let mut count = 0;
    let mut take = |fields: &[(&str, usize)], what: String| {
        let start = at;
        for (name, size) in fields {
            all.push((format!("{what}{name}"), at..at + size));
            at += size;
        }
        start
    };
    let number = |at: usize, size: usize| {
        let octets = archive[at..at + size].iter().rev();
        octets.fold(0_usize, |value, octet| value << 8 | usize::from(*octet))
    };
    loop {
        let here = take(&[], String::new());
        match number(here, 4) {
            0x0403_4b50 => {
                let (name, size) = (number(here + 26, 2), number(here + 22, 4));
                let label =
                    String::from_utf8_lossy(&archive[here + 30..here + 30 + name]).into_owned();
                take(&LOCAL, format!("{label}: "));
                take(&[("name", name), ("data", size)], format!("{label}: "));
            }
            0x0201_4b50 => {
                count += 1;
                let name = number(here + 28, 2);
                take(&CENTRAL, format!("directory {count}: "));
                take(&[("name", name)], format!("directory {count}: "));
            }
            _ => {
                take(&END, "end: ".to_owned());
                return all
                    .into_iter()
                    .filter(|(_, range)| !range.is_empty())
                    .collect();
            }
        }
    }
}

/// An archive in the canonical form, whatever its names are.
pub fn archive(entries: &[(Vec<u8>, Vec<u8>)]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut central = Vec::new();
    let put = |out: &mut Vec<u8>, value: u32, size: usize| {
        out.extend_from_slice(&value.to_le_bytes()[..size])
    };
    let common = |out: &mut Vec<u8>, name: &[u8], data: &[u8]| {
        put(out, 10, 2);
        put(out, 0, 4);
        put(out, 0, 2);
        put(out, 1 << 5 | 1, 2);
        put(out, crc(data), 4);
        put(out, data.len() as u32, 4);
        put(out, data.len() as u32, 4);
        put(out, name.len() as u32, 2);
        put(out, 0, 2);
    };
    for (name, data) in entries {
        let offset = out.len() as u32;
        put(&mut out, 0x0403_4b50, 4);
        common(&mut out, name, data);
        out.extend_from_slice(name);
        out.extend_from_slice(data);
        put(&mut central, 0x0201_4b50, 4);
        put(&mut central, 3 << 8 | 30, 2);
        common(&mut central, name, data);
        central.extend_from_slice(&[0; 6]);
        put(&mut central, 0o100_644 << 16, 4);
        put(&mut central, offset, 4);
        central.extend_from_slice(name);
    }
    let offset = out.len() as u32;
    out.extend_from_slice(&central);
    put(&mut out, 0x0605_4b50, 4);
    put(&mut out, 0, 4);
    put(&mut out, entries.len() as u32, 2);
    put(&mut out, entries.len() as u32, 2);
    put(&mut out, central.len() as u32, 4);
    put(&mut out, offset, 4);
    put(&mut out, 0, 2);
    out
}

/// CRC-32 of zip and PNG, bit by bit.
pub fn crc(octets: &[u8]) -> u32 {
    let step = |crc: u32, octet: &u8| {
        (0..8).fold(crc ^ u32::from(*octet), |crc, _| match crc & 1 {
            1 => crc >> 1 ^ 0xedb8_8320,
            _ => crc >> 1,
        })
    };
    !octets.iter().fold(u32::MAX, step)
}
