//! Files that hold one picture in several sizes.

use super::Square;
use crate::write::tree::length;

/// Up to here pictures stand in an `.ico` as bitmaps: older readers, and some that make installers, know nothing else.
const LARGEST_BITMAP: u32 = 128;
const LARGEST_IN_ICO: u32 = 256;

/// Types of an `.icns` that are PNGs, by side: plain, and for a screen of double density. Those of 16 and 32 (`icp4`,
/// `icp5`) come out garbled as an application's icon; macOS scales the next larger one.
const ICNS: &[(u32, &[u8; 4])] = &[
    (32, b"ic11"),
    (64, b"ic12"),
    (128, b"ic07"),
    (256, b"ic08"),
    (256, b"ic13"),
    (512, b"ic09"),
    (512, b"ic14"),
];

pub(super) fn icns(sizes: &[Square]) -> Vec<u8> {
    let mut body = Vec::new();
    for (side, kind) in ICNS {
        for square in sizes.iter().filter(|square| square.side == *side) {
            body.extend(*kind);
            body.extend(length(square.png.len() + 8).to_be_bytes());
            body.extend(&square.png);
        }
    }
    let mut icns = b"icns".to_vec();
    icns.extend(length(body.len() + 8).to_be_bytes());
    icns.extend(body);
    icns
}

pub(super) fn ico(sizes: &[Square]) -> Vec<u8> {
    let held: Vec<&Square> = sizes
        .iter()
        .filter(|square| square.side <= LARGEST_IN_ICO)
        .collect();
    let count = u16::try_from(held.len()).unwrap_or(0);
    let mut ico = vec![0, 0, 1, 0];
    ico.extend(count.to_le_bytes());
    let mut offset = 6 + 16 * held.len();
    let mut bodies = Vec::new();
    for square in held {
        let body = if square.side > LARGEST_BITMAP {
            square.png.clone()
        } else {
            bitmap(square)
        };
        // 256 is written as 0.
        let side = u8::try_from(square.side).unwrap_or(0);
        ico.extend([side, side, 0, 0, 1, 0, 32, 0]);
        ico.extend(length(body.len()).to_le_bytes());
        ico.extend(length(offset).to_le_bytes());
        offset += body.len();
        bodies.extend(body);
    }
    ico.extend(bodies);
    ico
}

/// A bitmap of 32 bits a pixel from the bottom, and below it one bit a pixel of what is transparent.
fn bitmap(square: &Square) -> Vec<u8> {
    let side = square.side;
    let row = usize::try_from(side).unwrap_or(0) * 4;
    let mut bitmap = Vec::new();
    for number in [40, side, 2 * side, 32 << 16 | 1, 0, 0, 0, 0, 0, 0] {
        bitmap.extend(number.to_le_bytes());
    }
    for line in square.rgba.chunks_exact(row).rev() {
        for pixel in line.chunks_exact(4) {
            if let [red, green, blue, opacity] = pixel {
                bitmap.extend([blue, green, red, opacity]);
            }
        }
    }
    for line in square.rgba.chunks_exact(row).rev() {
        let clear: Vec<bool> = line
            .chunks_exact(4)
            .map(|pixel| pixel.last() == Some(&0))
            .collect();
        let mut bits: Vec<u8> = clear
            .chunks(8)
            .map(|eight| {
                let set = eight.iter().enumerate().filter(|(_, clear)| **clear);
                set.fold(0, |byte, (at, _)| byte | 0x80 >> at)
            })
            .collect();
        bits.resize(bits.len().next_multiple_of(4), 0);
        bitmap.extend(bits);
    }
    bitmap
}
