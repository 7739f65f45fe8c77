use super::bare::bare;
use super::*;
use exif::experimental::Writer;
use exif::{Field, Rational};
use std::process::{Command, Stdio};

/// A picture as ImageMagick writes it: `png:-`, `jpeg:-`.
fn drawn(format: &str) -> Vec<u8> {
    let magick = Command::new("convert")
        .args([
            "-size",
            "40x30",
            "gradient:red-blue",
            "-strip",
            "-quality",
            "90",
            format,
        ])
        .output()
        .expect("convert (package imagemagick) is installed");
    assert!(magick.status.success(), "{magick:?}");
    magick.stdout
}

/// The pixels of a picture.
fn pixels(picture: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut magick = Command::new("convert")
        .args(["-", "-depth", "8", "rgb:-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("convert (package imagemagick) is installed");
    magick.stdin.take().unwrap().write_all(picture).unwrap();
    let output = magick.wait_with_output().unwrap();
    assert!(output.status.success() && output.stdout.len() == 40 * 30 * 3);
    output.stdout
}

const SECRETS: [&str; 6] = [
    "ExampleCam",
    "SN-4711",
    "Anna Lindqvist",
    "Garden of the",
    "Darkroom 7",
    "2026:10:12",
];

/// What a telephone writes, as TIFF.
fn telling() -> Vec<u8> {
    let ascii = |tag, text: &str| Field {
        tag,
        ifd_num: In::PRIMARY,
        value: Value::Ascii(vec![text.as_bytes().to_vec()]),
    };
    let degrees = |tag, parts: [(u32, u32); 3]| Field {
        tag,
        ifd_num: In::PRIMARY,
        value: Value::Rational(parts.map(|(num, denom)| Rational { num, denom }).to_vec()),
    };
    let fields = [
        ascii(Tag::Make, "ExampleCam"),
        ascii(Tag::Model, "Nine"),
        ascii(Tag::BodySerialNumber, "SN-4711"),
        ascii(Tag::Artist, "Anna Lindqvist"),
        ascii(Tag::ImageDescription, "Garden of the\nvice chancellor"),
        ascii(Tag::Software, "Darkroom 7"),
        ascii(Tag::DateTimeOriginal, "2026:10:12 14:05:00"),
        ascii(Tag::GPSLatitudeRef, "N"),
        degrees(Tag::GPSLatitude, [(48, 1), (8, 1), (1364, 100)]),
        ascii(Tag::GPSLongitudeRef, "W"),
        degrees(Tag::GPSLongitude, [(11, 1), (34, 1), (3137, 100)]),
    ];
    let mut writer = Writer::new();
    fields.iter().for_each(|field| writer.push_field(field));
    let mut out = Cursor::new(Vec::new());
    writer.write(&mut out, false).unwrap();
    out.into_inner()
}

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xff, marker], &length[..], content].concat()
}

fn png_chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    let named = [&kind[..], content].concat();
    let sum = crc32(&named).to_be_bytes();
    [&length[..], &named, &sum].concat()
}

/// ISO 3309, as PNG has it.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc: u32, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| match crc & 1 {
            1 => crc >> 1 ^ 0xedb8_8320,
            _ => crc >> 1,
        })
    })
}

fn riff_chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap().to_le_bytes();
    let padding = vec![0; content.len() % 2];
    [&kind[..], &length, content, &padding].concat()
}

/// A picture, told of in every place that its format has, and a second one behind it.
fn jpeg() -> Vec<u8> {
    let drawn = drawn("jpeg:-");
    let exif = [b"Exif\0\0", &telling()[..]].concat();
    let before = [
        segment(0xe1, &exif),
        segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x>Anna Lindqvist</x>"),
        segment(0xed, b"Photoshop 3.0\0SN-4711"),
        segment(0xfe, b"Garden of the comment"),
    ];
    let behind = [&[0xff, 0xd8][..], &segment(0xe1, &exif), &[0xff, 0xd9]].concat();
    [&drawn[..2], &before.concat(), &drawn[2..], &behind].concat()
}

fn png() -> Vec<u8> {
    let drawn = drawn("png:-");
    let more = [
        png_chunk(b"eXIf", &telling()),
        png_chunk(b"tEXt", b"Author\0Anna Lindqvist"),
        png_chunk(b"iTXt", b"Comment\0\0\0\0\0Garden of the"),
        png_chunk(b"tIME", &[7, 0xea, 10, 12, 14, 5, 0]),
    ];
    [
        &drawn[..33],
        &more.concat(),
        &drawn[33..],
        b"SN-4711 behind the end",
    ]
    .concat()
}

fn webp() -> Vec<u8> {
    let drawn = drawn("webp:-");
    let picture = &drawn[12..];
    let canvas = [&[0x0c, 0, 0, 0][..], &[39, 0, 0], &[29, 0, 0]].concat();
    let parts = [
        riff_chunk(b"VP8X", &canvas),
        picture.to_vec(),
        riff_chunk(b"EXIF", &telling()),
        riff_chunk(b"XMP ", b"<x>Anna Lindqvist</x>"),
    ];
    riff_chunk(b"RIFF", &[b"WEBP", &parts.concat()[..]].concat())
}

#[test]
fn what_a_picture_says_is_told() {
    for picture in [jpeg(), png(), webp()] {
        let said = said(&picture);
        for (what, text) in [
            (What::Place, "48.13712, -11.57538"),
            (What::Taken, "2026-10-12 14:05:00"),
            (What::Device, "ExampleCam Nine"),
            (What::Serial, "SN-4711"),
            (What::Author, "Anna Lindqvist"),
            (What::Words, "Garden of the vice chancellor"),
            (What::Software, "Darkroom 7"),
        ] {
            assert_eq!(
                said.get(&what).map(String::as_str),
                Some(text),
                "{what:?}: {said:?}"
            );
        }
    }
    assert_eq!(said(&drawn("png:-")), Said::new());
    let comment = [&[0xff, 0xd8][..], &segment(0xfe, b"made by Anna\x1b[2J")].concat();
    let told = &said(&comment)[&What::Words];
    assert!(
        told.starts_with("made by Anna") && !told.contains('\x1b'),
        "{told}"
    );
}

#[test]
fn a_copy_shows_the_same_and_says_nothing() {
    for picture in [jpeg(), png(), webp()] {
        let copy = bare(&picture).unwrap();
        assert_eq!(pixels(&copy), pixels(&picture));
        assert_eq!(said(&copy), Said::new());
        for secret in SECRETS {
            let secret = secret.as_bytes();
            assert!(
                !copy.windows(secret.len()).any(|part| part == secret),
                "{secret:?}"
            );
        }
        assert_eq!(
            bare(&copy),
            Some(copy.clone()),
            "a copy of a copy is the same"
        );
    }
}

#[test]
fn documents_may_name_their_author_and_are_left_alone() {
    let documents: [&[u8]; 4] = [
        b"%PDF-1.7\n",
        b"PK\x03\x04\x14\0\0\0[Content_Types].xml",
        b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    ];
    for document in documents {
        assert!(said(document).contains_key(&What::Perhaps), "{document:?}");
        assert_eq!(bare(document), None);
    }
    for none in [&b"PK\x03\x04logs.txt"[..], b"Nov 21 10:00:00 sshd", b""] {
        assert_eq!((said(none), bare(none)), (Said::new(), None), "{none:?}");
    }
}

/// Nobody knows all names under which things are said: what is not read is left out, too.
#[test]
fn what_no_reader_names_is_left_out() {
    let drawn = [drawn("jpeg:-"), drawn("png:-"), drawn("webp:-")];
    let within =
        |at: usize, picture: &[u8], part: &[u8]| [&picture[..at], part, &picture[at..]].concat();
    let mut jfif = drawn[0].clone();
    // A small picture in JFIF's own header: one pixel.
    jfif.splice(18..20, [1, 1, b'S', b'E', b'C']);
    jfif[5] += 3;
    let secret = b"http://ns.adobe.com/xap/1.0/\0<x>SECRET</x>";
    let telling = [
        within(2, &drawn[0], &segment(0xe1, secret)),
        within(2, &drawn[0], &segment(0xed, b"Photoshop 3.0\0SECRET")),
        within(2, &drawn[0], &segment(0xe0, b"JFXX\0\x10SECRET")),
        jfif,
        [&drawn[0], &b"SECRET"[..]].concat(),
        within(
            33,
            &drawn[1],
            &png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0SECRET"),
        ),
        within(33, &drawn[1], &png_chunk(b"sPLT", b"SECRET\0\x08")),
        within(33, &drawn[1], &png_chunk(b"seCr", b"SECRET")),
        [&drawn[1], &b"SECRET"[..]].concat(),
        [&drawn[2], &b"SECRET"[..]].concat(),
    ];
    for picture in telling {
        assert!(!whole(&picture).is_empty() && !whole(&picture).contains_key(&What::Fixed));
        let copy = bare(&picture).unwrap();
        assert!(!copy.windows(3).any(|part| part == b"SEC"));
        assert_eq!(pixels(&copy), pixels(&picture));
        assert_eq!(whole(&copy), Said::new());
    }
    for picture in drawn {
        assert_eq!(whole(&picture), Said::new());
    }
    // Of others it is said that they may, and nothing is promised.
    for other in [&b"GIF89a"[..], b"\0\0\0\x18ftypheic", b"II*\0"] {
        let said = whole(other);
        assert!(
            said.contains_key(&What::Perhaps) && said.contains_key(&What::Fixed),
            "{said:?}"
        );
    }
}

/// A value of many parts takes far more than its octets.
#[test]
fn what_is_too_much_is_not_read() {
    let entry = |tag: u16| {
        [
            &tag.to_be_bytes()[..],
            &[0, 2],
            &60_000_000_u32.to_be_bytes(),
            &[0, 0, 0, 64],
        ]
        .concat()
    };
    let tags = [0x010e_u16, 0x010f, 0x0110, 0x0131, 0x013b, 0x8298].map(entry);
    let mut bomb = [b"MM\0*\0\0\0\x08\0\x06", &tags.concat()[..]].concat();
    bomb.resize(60_000_064, 0);
    let said = whole(&bomb);
    assert!(said.contains_key(&What::Perhaps), "{said:?}");
    let picture = drawn("png:-");
    let picture = [&picture[..33], &png_chunk(b"eXIf", &bomb), &picture[33..]].concat();
    assert!(whole(&picture).contains_key(&What::More));
}

/// A telephone held upright writes a picture that lies on its side, and says so.
#[test]
fn a_copy_stands_as_the_picture_does() {
    let turned = |at: usize, picture: Vec<u8>| {
        let mut writer = Writer::new();
        let way = Field {
            tag: Tag::Orientation,
            ifd_num: In::PRIMARY,
            value: Value::Short(vec![6]),
        };
        let make = Field {
            tag: Tag::Make,
            ifd_num: In::PRIMARY,
            value: Value::Ascii(vec![b"ExampleCam".to_vec()]),
        };
        writer.push_field(&way);
        writer.push_field(&make);
        let mut out = Cursor::new(Vec::new());
        writer.write(&mut out, false).unwrap();
        let tiff = out.into_inner();
        let part = match at {
            2 => segment(0xe1, &[b"Exif\0\0", &tiff[..]].concat()),
            _ => png_chunk(b"eXIf", &tiff),
        };
        [&picture[..at], &part, &picture[at..]].concat()
    };
    let picture = turned(2, drawn("jpeg:-"));
    let copy = bare(&picture).unwrap();
    assert_eq!(
        (orientation(&picture), orientation(&copy)),
        (Some(6), Some(6))
    );
    assert_eq!(said(&copy), Said::new());
    assert_eq!(bare(&copy), Some(copy));
    assert_eq!(bare(&turned(33, drawn("png:-"))), None);
}

/// Whatever stands in a file: no panic, and no copy of half a picture.
#[test]
fn what_is_broken_is_no_picture() {
    for picture in [jpeg(), png(), webp()] {
        let whole = bare(&picture).unwrap();
        for length in 0..picture.len() {
            let cut = &picture[..length];
            let _ = said(cut);
            assert!(bare(cut).is_none_or(|copy| copy == whole), "{length}");
        }
        for at in 0..picture.len() {
            let mut changed = picture.clone();
            changed[at] ^= 0xff;
            let _ = (said(&changed), bare(&changed));
        }
    }
}
