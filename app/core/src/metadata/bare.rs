//! A copy of a picture with the picture only: what is needed to show it is kept, everything else is left out, whatever it
//! is called. A reader of pictures that keeps "the rest of the file" would keep the pictures, with all that they say, that
//! telephones write behind the first one.

use super::What;

const JPEG: &[u8] = &[0xff, 0xd8];
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Chunks of a PNG that say how to show it.
const CHUNKS: &[&[u8; 4]] = &[
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"sBIT", b"sRGB", b"bKGD",
    b"hIST", b"pHYs", b"acTL", b"fcTL", b"fdAT", b"cICP",
];
/// Chunks of a WebP that say how to show it. Those of one that moves have chunks of their own in them: none is made.
const PARTS: &[&[u8; 4]] = &[b"VP8 ", b"VP8L", b"VP8X", b"ALPH"];
/// Most octets of a text that are looked at, and most texts.
const LONGEST: usize = 1024;
const MOST: usize = 64;
/// Of the flags of a `VP8X` chunk: a profile of colours, Exif, XMP.
const LEFT_OUT: u8 = 0x20 | 0x08 | 0x04;

/// The picture alone, and which way up it is; none where the file is no JPEG, PNG or WebP, or is broken, nor of a PNG or WebP
/// that is to be turned, which has no place for that but among the rest.
pub fn bare(bytes: &[u8]) -> Option<Vec<u8>> {
    let turned = super::orientation(bytes);
    match (bytes.starts_with(JPEG), turned) {
        (true, turned) => jpeg(bytes, turned),
        (false, Some(_)) => None,
        (false, None) if bytes.starts_with(PNG) => png(bytes),
        (false, None) => webp(bytes),
    }
}

/// A segment of Exif that says which way up a picture is, and nothing else (TIFF 6.0: one field of one SHORT).
fn orientation(way: u16) -> Vec<u8> {
    let mut segment = vec![0xff, 0xe1, 0, 34];
    segment.extend_from_slice(b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01");
    segment.extend_from_slice(&way.to_be_bytes());
    segment.extend_from_slice(&[0; 6]);
    segment
}

/// The Exif of a JPEG, PNG or WebP; nothing of what is none, or has none.
pub(super) fn exif(bytes: &[u8]) -> Option<&[u8]> {
    if bytes.starts_with(JPEG) {
        let mut all = Segments::of(bytes);
        while let Some(segment) = all.next_segment() {
            let content = segment.content.strip_prefix(b"Exif\0\0");
            if let (0xe1, Some(found)) = (segment.marker, content) {
                return Some(found);
            }
        }
        return None;
    }
    let (mut rest, order, name) = match bytes.strip_prefix(PNG) {
        Some(rest) => (rest, Order::Network, b"eXIf"),
        None => {
            let riff = chunk(bytes, Order::Little).filter(|riff| riff.kind == *b"RIFF")?;
            (riff.content.strip_prefix(b"WEBP")?, Order::Little, b"EXIF")
        }
    };
    while let Some(part) = chunk(rest, order) {
        if part.kind == *name {
            let bare = part.content.strip_prefix(b"Exif\0\0");
            return Some(bare.unwrap_or(part.content));
        }
        rest = part.rest;
    }
    None
}

/// Words that stand in a picture outside Exif: comments of a JPEG, texts of a PNG.
pub(super) fn words(bytes: &[u8]) -> Vec<(What, String)> {
    // More is not shown of one, and of many the first are enough.
    let lossy = |text: &[u8]| {
        let beginning = text.get(..text.len().min(LONGEST)).unwrap_or_default();
        String::from_utf8_lossy(beginning).into_owned()
    };
    let mut words = Vec::new();
    if bytes.starts_with(JPEG) {
        let mut all = Segments::of(bytes);
        while let Some(segment) = all.next_segment().filter(|_| words.len() < MOST) {
            if segment.marker == 0xfe {
                words.push((What::Words, lossy(segment.content)));
            }
        }
    } else if let Some(mut rest) = bytes.strip_prefix(PNG) {
        while let Some(part) = chunk(rest, Order::Network).filter(|_| words.len() < MOST) {
            rest = part.rest;
            if part.kind != *b"tEXt" {
                continue;
            }
            let mut halves = part.content.splitn(2, |octet| *octet == 0);
            let (Some(key), Some(text)) = (halves.next(), halves.next()) else {
                continue;
            };
            let what = match key {
                b"Author" | b"Copyright" => What::Author,
                b"Software" => What::Software,
                b"Creation Time" => What::Taken,
                b"Source" => What::Device,
                _ => What::Words,
            };
            words.push((what, lossy(text)));
        }
    }
    words
}

/// A part of a JPEG up to the next marker.
struct Segment<'b> {
    marker: u8,
    content: &'b [u8],
    /// Marker, length, content, and the coded picture behind it.
    whole: &'b [u8],
}

/// The segments of a JPEG to its end, which [`Segments::ended`] tells.
struct Segments<'b> {
    rest: &'b [u8],
    ended: bool,
}

impl<'b> Segments<'b> {
    fn of(bytes: &'b [u8]) -> Segments<'b> {
        Segments {
            rest: bytes.get(JPEG.len()..).unwrap_or_default(),
            ended: false,
        }
    }

    /// The next segment (ITU-T T.81, B.1.1); none at the end, or where it is broken.
    fn next_segment(&mut self) -> Option<Segment<'b>> {
        // Any number of 0xff may stand before a marker.
        while self.rest.starts_with(&[0xff, 0xff]) {
            self.rest = self.rest.get(1..)?;
        }
        let [0xff, marker, high, low, ..] = *self.rest else {
            self.ended = self.rest.starts_with(&[0xff, 0xd9]);
            return None;
        };
        if marker == 0xd9 {
            self.ended = true;
            return None;
        }
        let length = usize::from(u16::from_be_bytes([high, low]));
        let content = self.rest.get(4..length.checked_add(2)?)?;
        let behind = self.rest.get(length + 2..)?;
        // The coded picture goes to the next marker that is none of its own.
        let coded = match marker {
            0xda => behind
                .windows(2)
                .position(|pair| {
                    pair.first() == Some(&0xff) && !matches!(pair.last(), Some(0 | 0xd0..=0xd7))
                })
                .unwrap_or(behind.len()),
            _ => 0,
        };
        let (whole, rest) = self.rest.split_at_checked(length + 2 + coded)?;
        self.rest = rest;
        Some(Segment {
            marker,
            content,
            whole,
        })
    }
}

fn jpeg(bytes: &[u8], turned: Option<u16>) -> Option<Vec<u8>> {
    let mut out = JPEG.to_vec();
    out.extend(turned.map(orientation).into_iter().flatten());
    let mut segments = Segments::of(bytes);
    let mut is_shown = false;
    while let Some(segment) = segments.next_segment() {
        is_shown |= segment.marker == 0xda;
        match (segment.marker, segment.content) {
            // Pictures of several sizes in one, which nothing here shows.
            (0xde | 0xdf, _) => return None,
            // Tables, frames, scans, intervals.
            (0xc0..=0xc7 | 0xc9..=0xcf | 0xda | 0xdb | 0xdd, _) => {
                out.extend_from_slice(segment.whole);
            }
            // The number of lines.
            (0xdc, &[high, low, ..]) => out.extend_from_slice(&[0xff, 0xdc, 0, 4, high, low]),
            // JFIF, without a small picture of its own.
            (0xe0, content) if content.starts_with(b"JFIF\0") => {
                let head = content.get(..12)?;
                out.extend_from_slice(&[0xff, 0xe0, 0, 16]);
                out.extend_from_slice(head);
                out.extend_from_slice(&[0, 0]);
            }
            // Adobe's: how colours are coded.
            (0xee, content) if content.starts_with(b"Adobe") => {
                out.extend_from_slice(&[0xff, 0xee, 0, 14]);
                out.extend_from_slice(content.get(..12)?);
            }
            _ => {}
        }
    }
    out.extend_from_slice(&[0xff, 0xd9]);
    (is_shown && segments.ended).then_some(out)
}

#[derive(Clone, Copy)]
enum Order {
    /// PNG: the length first, then the kind; a checksum behind.
    Network,
    /// RIFF: the kind first, then the length; an even number of octets.
    Little,
}

struct Chunk<'b> {
    kind: [u8; 4],
    content: &'b [u8],
    whole: &'b [u8],
    /// What is behind it.
    rest: &'b [u8],
}

/// The first chunk.
fn chunk(bytes: &[u8], order: Order) -> Option<Chunk<'_>> {
    let first: [u8; 4] = bytes.get(..4)?.try_into().ok()?;
    let second: [u8; 4] = bytes.get(4..8)?.try_into().ok()?;
    let (kind, length) = match order {
        Order::Network => (second, u32::from_be_bytes(first)),
        Order::Little => (first, u32::from_le_bytes(second)),
    };
    let length = usize::try_from(length).ok()?;
    let content = bytes.get(8..length.checked_add(8)?)?;
    let end = match order {
        Order::Network => length.checked_add(12)?,
        Order::Little => length.checked_add(8 + length % 2)?,
    };
    let (whole, rest) = bytes.split_at_checked(end)?;
    Some(Chunk {
        kind,
        content,
        whole,
        rest,
    })
}

fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = PNG.to_vec();
    let mut rest = bytes.get(PNG.len()..)?;
    loop {
        let chunk = chunk(rest, Order::Network)?;
        rest = chunk.rest;
        if CHUNKS.contains(&&chunk.kind) {
            out.extend_from_slice(chunk.whole);
        }
        if chunk.kind == *b"IEND" {
            return Some(out);
        }
    }
}

fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let riff = chunk(bytes, Order::Little).filter(|riff| riff.kind == *b"RIFF")?;
    let mut rest = riff.content.strip_prefix(b"WEBP")?;
    let mut out = b"RIFF\0\0\0\0WEBP".to_vec();
    let mut is_shown = false;
    while !rest.is_empty() {
        let part = chunk(rest, Order::Little)?;
        rest = part.rest;
        if !PARTS.contains(&&part.kind) {
            continue;
        }
        is_shown |= part.kind != *b"VP8X";
        let at = out.len();
        out.extend_from_slice(part.whole);
        if let (b"VP8X", Some(flags)) = (&part.kind, out.get_mut(at + 8)) {
            *flags &= !LEFT_OUT;
        }
    }
    let length = u32::try_from(out.len() - 8).ok()?.to_le_bytes();
    out.get_mut(4..8)?.copy_from_slice(&length);
    is_shown.then_some(out)
}
