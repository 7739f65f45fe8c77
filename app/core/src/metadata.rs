//! What a file says beside what it shows: where a picture was taken, when, with what and by whom. Only pictures are read;
//! of documents it is known only that they may say who wrote them.

pub mod bare;

use exif::{Exif, In, Reader, Tag, Value};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::Path;

#[cfg(test)]
mod tests;

/// Most octets of a file that is looked into, and that a copy is made of in memory.
pub const MOST: u64 = 64 * 1024 * 1024;
/// Octets by which the kind of a file is seen.
const HEAD: usize = 4096;
/// Most octets of Exif that are read: a value of many parts takes 24 times as much.
const EXIF: usize = 256 * 1024;
/// Most letters of one thing that is said.
const LETTERS: usize = 200;

/// What is said, by its name.
pub type Said = BTreeMap<What, String>;

/// A thing that a file may say of those who made it, or of how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// Latitude and longitude in degrees, north and east positive: `48.13712, 11.57538`.
    Place,
    /// When it was taken, as its clock said: `2026-10-12 14:05:00`.
    Taken,
    /// The make and model of the device.
    Device,
    /// The device's serial number.
    Serial,
    /// Who made it, or who owns the device.
    Author,
    /// Words about it.
    Words,
    /// The program that wrote it.
    Software,
    /// It is of a kind that often names its author; nothing more is known.
    Perhaps,
    /// It holds more than the picture, of which nothing is known by name.
    More,
    /// There can be no copy that says nothing.
    Fixed,
}

impl What {
    /// All of them.
    pub const ALL: [What; 10] = [
        What::Place,
        What::Taken,
        What::Device,
        What::Serial,
        What::Author,
        What::Words,
        What::Software,
        What::Perhaps,
        What::More,
        What::Fixed,
    ];

    /// Its name in drafts and messages.
    pub fn name(self) -> &'static str {
        match self {
            What::Place => "place",
            What::Taken => "taken",
            What::Device => "device",
            What::Serial => "serial",
            What::Author => "author",
            What::Words => "words",
            What::Software => "software",
            What::Perhaps => "perhaps",
            What::More => "more",
            What::Fixed => "fixed",
        }
    }
}

/// What a file of so many octets says, by the names of the things; nothing where it cannot be read.
pub fn of_file(path: &Path, size: u64) -> BTreeMap<String, String> {
    let said = look(path, size).unwrap_or_default();
    let said = said.into_iter();
    said.map(|(what, text)| (what.name().to_owned(), text))
        .collect()
}

fn look(path: &Path, size: u64) -> io::Result<Said> {
    let file = File::open(path)?;
    let mut bytes = Vec::new();
    (&file).take(HEAD as u64).read_to_end(&mut bytes)?;
    // A log or an image of a disk is not read for nothing.
    if !is_picture(&bytes) && !is_document(&bytes) {
        return Ok(Said::new());
    }
    // Of what is too large to be looked into, only its kind is seen.
    if size > MOST {
        let unknown = [(What::Perhaps, String::new()), (What::Fixed, String::new())];
        return Ok(Said::from(unknown));
    }
    file.take(MOST).read_to_end(&mut bytes)?;
    Ok(whole(&bytes))
}

/// What is to be told of what [`of_file`] found: the message, and its value.
pub fn told(says: &BTreeMap<String, String>) -> impl Iterator<Item = (String, &str)> {
    What::ALL.into_iter().filter_map(|what| {
        let value = says.get(what.name()).filter(|value| !value.is_empty())?;
        Some((format!("evidence-says-{}", what.name()), value.as_str()))
    })
}

/// What is said, whether it holds more than the picture, and whether there can be a copy without.
fn whole(bytes: &[u8]) -> Said {
    let mut said = said(bytes);
    let copy = bare::bare(bytes);
    match &copy {
        Some(copy) if said.is_empty() && copy != bytes => {
            said.insert(What::More, String::new());
        }
        None if said.is_empty() && is_picture(bytes) => {
            said.insert(What::Perhaps, String::new());
        }
        _ => {}
    }
    if !said.is_empty() && copy.is_none() {
        said.insert(What::Fixed, String::new());
    }
    said
}

/// Pictures that may say something, as they begin: JPEG, PNG, GIF, WebP, TIFF, and the family of HEIF and AVIF.
fn is_picture(bytes: &[u8]) -> bool {
    let begins = [
        &b"\xff\xd8\xff"[..],
        b"\x89PNG\r\n\x1a\n",
        b"GIF8",
        b"II*\0",
        b"MM\0*",
    ];
    let at =
        |from: usize, what: &[u8]| bytes.get(from..).is_some_and(|rest| rest.starts_with(what));
    begins.iter().any(|begin| bytes.starts_with(begin)) || at(8, b"WEBP") || at(4, b"ftyp")
}

/// What a file's octets say.
pub fn said(bytes: &[u8]) -> Said {
    if is_document(bytes) {
        return Said::from([(What::Perhaps, String::new())]);
    }
    let mut said = Said::new();
    if let Some(exif) = exif(bytes) {
        pictures(&exif, &mut said);
    }
    for (what, words) in bare::words(bytes) {
        let new = clean(&words);
        if !new.is_empty() {
            said.entry(what).or_insert(new);
        }
    }
    said
}

/// PDF, and documents of office programs (both families are ZIP archives, older ones compound files).
fn is_document(bytes: &[u8]) -> bool {
    const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    let is_archive = bytes.starts_with(b"PK\x03\x04");
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
    let names: [&[u8]; 2] = [b"[Content_Types].xml", b"application/vnd.oasis"];
    let is_office = || {
        names
            .iter()
            .any(|name| head.windows(name.len()).any(|part| part == *name))
    };
    bytes.starts_with(b"%PDF-") || bytes.starts_with(COMPOUND) || is_archive && is_office()
}

/// The Exif of a picture, as far as it can be read; none where there is more than [`EXIF`].
fn exif(bytes: &[u8]) -> Option<Exif> {
    let mut reader = Reader::new();
    reader.continue_on_error(true);
    let read = match bare::exif(bytes) {
        Some(found) if found.len() <= EXIF => reader.read_raw(found.to_vec()),
        Some(_) => return None,
        None if bytes.len() <= EXIF => reader.read_from_container(&mut Cursor::new(bytes)),
        None => return None,
    };
    read.or_else(|wrong| wrong.distill_partial_result(|_| ()))
        .ok()
}

/// Which way up a picture is, where it is to be turned or mirrored: 2 to 8 (Exif 2.3, 4.6.4 A).
fn orientation(bytes: &[u8]) -> Option<u16> {
    let exif = exif(bytes)?;
    let way = exif
        .get_field(Tag::Orientation, In::PRIMARY)?
        .value
        .get_uint(0)?;
    u16::try_from(way).ok().filter(|way| (2..=8).contains(way))
}

fn pictures(exif: &Exif, said: &mut Said) {
    let text = |tag: Tag| {
        let field = exif.get_field(tag, In::PRIMARY)?;
        let text = match &field.value {
            Value::Ascii(lines) => lines
                .iter()
                .map(|line| String::from_utf8_lossy(line))
                .collect::<Vec<_>>()
                .join(" "),
            _ => return None,
        };
        Some(clean(&text)).filter(|text| !text.is_empty())
    };
    let first = |tags: &[Tag]| tags.iter().find_map(|tag| text(*tag));
    let device: Vec<String> = [Tag::Make, Tag::Model]
        .into_iter()
        .filter_map(text)
        .collect();
    let found = [
        (What::Place, place(exif)),
        (
            What::Taken,
            first(&[Tag::DateTimeOriginal, Tag::DateTimeDigitized, Tag::DateTime])
                .map(|time| moment(&time)),
        ),
        (
            What::Device,
            Some(device.join(" ")).filter(|device| !device.is_empty()),
        ),
        (
            What::Serial,
            first(&[
                Tag::BodySerialNumber,
                Tag::LensSerialNumber,
                Tag::ImageUniqueID,
            ]),
        ),
        (
            What::Author,
            first(&[Tag::Artist, Tag::CameraOwnerName, Tag::Copyright]),
        ),
        (What::Words, first(&[Tag::ImageDescription])),
        (What::Software, first(&[Tag::Software])),
    ];
    said.extend(
        found
            .into_iter()
            .filter_map(|(what, text)| Some((what, text?))),
    );
}

/// `2026:10:12 14:05:00` as it is written elsewhere.
fn moment(time: &str) -> String {
    match time.split_once(' ') {
        Some((date, time)) => format!("{} {time}", date.replace(':', "-")),
        None => time.to_owned(),
    }
}

fn place(exif: &Exif) -> Option<String> {
    let degrees = |tag, reference, negative: u8| {
        let Value::Rational(parts) = &exif.get_field(tag, In::PRIMARY)?.value else {
            return None;
        };
        let mut parts = parts.iter().map(|part| part.to_f64());
        let (degrees, minutes, seconds) = (
            parts.next()?,
            parts.next().unwrap_or_default(),
            parts.next().unwrap_or_default(),
        );
        let sum = degrees + minutes / 60.0 + seconds / 3600.0;
        let half = exif.get_field(reference, In::PRIMARY).map(|f| &f.value);
        let is_negative = matches!(half, Some(Value::Ascii(lines))
            if lines.first().is_some_and(|line| line.first() == Some(&negative)));
        sum.is_finite()
            .then_some(if is_negative { -sum } else { sum })
    };
    let latitude = degrees(Tag::GPSLatitude, Tag::GPSLatitudeRef, b'S')?;
    let longitude = degrees(Tag::GPSLongitude, Tag::GPSLongitudeRef, b'W')?;
    Some(format!("{latitude:.5}, {longitude:.5}"))
}

/// One line of so many letters, nothing in it that acts on the lines around.
fn clean(text: &str) -> String {
    let line = tocsin_i18n::one_line(text.trim_matches(['\0', ' ']));
    line.chars().take(LETTERS).collect()
}
