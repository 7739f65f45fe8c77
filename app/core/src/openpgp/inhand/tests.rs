use super::*;
use crate::openpgp::testing::{Team, builder, revoked};
use proptest::prelude::*;
use qrcode::{Color, QrCode};
use sequoia_openpgp::Profile;
use sequoia_openpgp::serialize::SerializeInto;
use sequoia_openpgp::types::ReasonForRevocation;

const V4: &str = "4BFEB2D74BDF57C2ABC84B80F130A0E73F7DB8B7";
const V6: &str = "CB186C4F0609A697E4D52DFA6C722B0C1F1E27C18A56708F6525EC27BAD9ACC9";
const OTHER: &str = "0191A5CB925DCDCE3000510BF790BD8719E73809";

fn found(text: &str) -> Result<String, InHandRefusal> {
    read_text(text).map(|shown| shown.fingerprint)
}

fn in_groups(digits: &str, length: usize, between: &str) -> String {
    let groups: Vec<&str> = (0..digits.len())
        .step_by(length)
        .map(|at| &digits[at..digits.len().min(at + length)])
        .collect();
    groups.join(between)
}

#[test]
fn a_fingerprint_is_found_however_it_is_written() {
    for digits in [V4, V6] {
        let lower = digits.to_lowercase();
        let halves = digits.split_at(digits.len() / 2);
        let wide: String = digits
            .chars()
            .map(|c| char::from_u32(u32::from(c) + 0xfee0).unwrap())
            .collect();
        let written = [
            digits.to_owned(),
            lower.clone(),
            cert::grouped(digits),
            in_groups(&lower, 8, " "),
            in_groups(digits, 2, ":"),
            in_groups(digits, 2, " : ").replace(" : ", ":\n"),
            in_groups(digits, 4, "\u{a0}"),
            in_groups(digits, 4, "\u{202f}"),
            in_groups(digits, 4, "-"),
            in_groups(digits, 4, "\u{2011}"),
            in_groups(digits, 4, "."),
            in_groups(digits, 4, "\t"),
            in_groups(digits, 5, " "),
            in_groups(digits, 7, " "),
            in_groups(digits, 1, " "),
            format!("{}\r\n   {}", halves.0, halves.1),
            format!("{}-\n{}", halves.0, halves.1),
            format!("0x{digits}"),
            format!("0X{lower}"),
            format!("openpgp4fpr:{lower}"),
            format!("OPENPGP4FPR:{digits}"),
            format!("OPENPGP4FPR:{digits}#a=team%40xyz-cert.example&n=XYZ&i=abc123&s=def456"),
            format!("https://keys.example/vks/v1/by-fingerprint/{digits}"),
            wide,
            format!("\u{feff}\u{200e}{digits}\u{200f}\n"),
            format!("{}\u{ad}{}", halves.0, halves.1),
            format!(
                "XYZ-CERT\nTel. +1 555 0100\nFingerprint: {}\nSince 2019",
                cert::grouped(digits)
            ),
            format!(
                "pub   rsa4096 2019-01-01 [SC]\n      {}\nuid  XYZ",
                cert::grouped(digits)
            ),
            format!("指紋{digits}です。"),
            format!("2026: {}", cert::grouped(digits)),
            format!("Key 1 {}", in_groups(digits, 4, " ")),
            format!("{}\n2026-11-22", cert::grouped(digits)),
            format!("{}\n\n4711 0815", cert::grouped(digits)),
            // The same twice is one; a part of it beside it is no other.
            format!("{digits}\nagain {}", cert::grouped(digits)),
            format!(
                "Key ID 0x{}\nFingerprint {digits}",
                &digits[digits.len() - 16..]
            ),
        ];
        for text in written {
            assert_eq!(found(&text), Ok(digits.to_owned()), "{text:?}");
            let utf16: Vec<u8> = [0xfeff]
                .into_iter()
                .chain(text.encode_utf16())
                .flat_map(u16::to_le_bytes)
                .collect();
            assert_eq!(read(&utf16).unwrap().fingerprint, digits, "{text:?}");
            assert_eq!(
                read(text.as_bytes()).unwrap().fingerprint,
                digits,
                "{text:?}"
            );
        }
    }
}

#[test]
fn what_is_no_fingerprint_is_refused_with_its_reason() {
    use InHandRefusal as No;
    let missing = &V4[1..];
    let looks = V4.replacen('B', "\u{412}", 1);
    for (text, refusal) in [
        (String::new(), No::Nothing),
        ("Our telephone is +1 555 0100.".into(), No::Nothing),
        ("a dead face in a decade".into(), No::Nothing),
        (format!("zz{V4}"), No::Nothing),
        (looks, No::Digits(38)),
        ("3F7DB8B7".into(), No::KeyId(8)),
        ("0x3f7d b8b7".into(), No::KeyId(8)),
        ("F130 A0E7 3F7D B8B7".into(), No::KeyId(16)),
        ("Key ID: 0x3F7DB8B7".into(), No::KeyId(8)),
        ("Our key is F130A0E73F7DB8B7.".into(), No::KeyId(16)),
        ("4BFE B2D7 4B".into(), No::Digits(10)),
        (missing.into(), No::Digits(39)),
        (format!("Fingerprint: {missing}"), No::Digits(39)),
        (format!("{V4}F"), No::Digits(41)),
        (V4[..32].into(), No::Digits(32)),
        (format!("{V4}\n{OTHER}"), No::Several),
        (format!("sign {V4}, encrypt {OTHER}"), No::Several),
        (
            format!("{} {}", cert::grouped(V4), cert::grouped(OTHER)),
            No::Several,
        ),
        (format!("{V4} {V6}"), No::Several),
        (
            "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nabcd\n".into(),
            No::Cert,
        ),
        (" ".repeat(MAX_TEXT + 1), No::TooLarge),
    ] {
        assert_eq!(found(&text), Err(refusal), "{:.80?}", text);
    }
    for (bytes, refusal) in [
        (b"\xff\xd8\xff\xe0JFIF".to_vec(), No::NotPng),
        (b"GIF89a".to_vec(), No::NotPng),
        (b"%PDF-1.7".to_vec(), No::NotPng),
        (b"RIFF\0\0\0\0WEBPVP8 ".to_vec(), No::NotPng),
        (b"BM\x10\0\0\0\0\0\0\0".to_vec(), No::NotPng),
        (b"PK\x03\x04mimetype".to_vec(), No::Form),
        (crate::example::BUNDLE.to_vec(), No::Form),
        (b"\x89PNG\r\n\x1a\n".to_vec(), No::Picture),
        (b"\x80\x81\x82".to_vec(), No::Cert),
        (vec![0; MAX_SIZE as usize + 1], No::TooLarge),
        (png(40, 40, |_, _| false), No::NoCode),
        (png(9000, 8, |_, _| false), No::PictureSize(9000, 8)),
        (png(4000, 4000, |_, _| false), No::PictureSize(4000, 4000)),
        (code("https://xyz-cert.example/"), No::Nothing),
        (code("F130A0E73F7DB8B7"), No::KeyId(16)),
    ] {
        let told = read(&bytes).map(|shown| shown.fingerprint);
        assert_eq!(told, Err(refusal), "{:?}", &bytes[..bytes.len().min(12)]);
    }
    // Every reason was told.
    assert_eq!(CODES.len(), 12);
}

#[test]
fn a_certificate_shows_its_fingerprint() {
    for profile in [Profile::RFC4880, Profile::RFC9580] {
        let team = Team::from(
            builder()
                .set_profile(profile)
                .unwrap()
                .add_signing_subkey()
                .add_transport_encryption_subkey(),
        );
        let fingerprint = team.cert.fingerprint().to_hex();
        let armored = String::from_utf8(team.armored()).unwrap();
        for bytes in [
            team.armored(),
            team.cert.to_vec().unwrap(),
            format!("Our key:\r\n\r\n{armored}\r\nXYZ-CERT").into_bytes(),
            format!("{fingerprint}\n{armored}").into_bytes(),
            format!("{armored}\n{armored}").into_bytes(),
            armored.replace('\n', "\r\n").into_bytes(),
        ] {
            let shown = read(&bytes).unwrap();
            assert_eq!(shown.fingerprint, fingerprint);
            assert!(shown.cert.is_some());
        }
        // Its own subkeys are no other certificate; another's fingerprint beside it is.
        let two = format!("{armored}\n{OTHER}");
        assert_eq!(found(&two), Err(InHandRefusal::Several));
        let other = String::from_utf8(Team::new().armored()).unwrap();
        let two = format!("{armored}\n{other}");
        assert_eq!(found(&two), Err(InHandRefusal::Several));
        let together = [
            team.cert.to_vec().unwrap(),
            Team::new().cert.to_vec().unwrap(),
        ]
        .concat();
        assert_eq!(read(&together), Err(InHandRefusal::Several));
        // A key that nobody may have.
        let secret = String::from_utf8(team.secret.clone()).unwrap();
        assert_eq!(found(&secret), Err(InHandRefusal::Secret));
        let secret = sequoia_openpgp::armor::Reader::from_bytes(&team.secret, None);
        let mut binary = Vec::new();
        std::io::copy(&mut { secret }, &mut binary).unwrap();
        assert_eq!(read(&binary), Err(InHandRefusal::Secret));
        let cut = &team.cert.to_vec().unwrap()[..60];
        assert_eq!(read(cut), Err(InHandRefusal::Cert));
    }
    let team = Team::new();
    let revoked = revoked(
        &team,
        ReasonForRevocation::KeyCompromised,
        crate::openpgp::testing::MADE,
    );
    let shown = read(&revoked).unwrap();
    assert_eq!(shown.fingerprint, team.cert.fingerprint().to_hex());
}

#[test]
fn a_picture_of_a_code_shows_its_fingerprint() {
    for text in [
        format!("OPENPGP4FPR:{V4}"),
        format!("openpgp4fpr:{}", V4.to_lowercase()),
        V4.to_owned(),
        format!("https://xyz-cert.example/key#{V4}"),
    ] {
        let shown = read(&code(&text)).unwrap();
        assert_eq!(shown.fingerprint, V4);
    }
    assert_eq!(read(&code(V6)).unwrap().fingerprint, V6);
}

#[test]
fn what_is_typed_is_counted() {
    for (text, digits) in [
        ("", Some(0)),
        ("4BFE", Some(4)),
        ("4bfe b2d7 4", Some(9)),
        ("0x4BFE:B2", Some(6)),
        ("OpenPGP4FPR: 4BFE", Some(4)),
        ("the key 4BFE", None),
        ("４ＢＦＥ", Some(4)),
        (V4, Some(40)),
    ] {
        assert_eq!(typed(text), digits, "{text}");
    }
}

/// A PNG, black where it is told.
fn png(width: u32, height: u32, dark: impl Fn(usize, usize) -> bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().unwrap();
    let pixels = (0..(width * height) as usize).map(|n| {
        let (x, y) = (n % width as usize, n / width as usize);
        if dark(x, y) { 0 } else { 255 }
    });
    writer
        .write_image_data(&pixels.collect::<Vec<u8>>())
        .unwrap();
    writer.finish().unwrap();
    bytes
}

fn code(text: &str) -> Vec<u8> {
    let code = QrCode::new(text).unwrap();
    let (width, colours) = (code.width(), code.to_colors());
    let side = (width as u32 + 8) * 4;
    png(side, side, |x, y| {
        let (x, y) = ((x / 4).wrapping_sub(4), (y / 4).wrapping_sub(4));
        x < width && y < width && colours[y * width + x] == Color::Dark
    })
}

fn hex(length: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(b"0123456789ABCDEF".to_vec()), length)
        .prop_map(|digits| String::from_utf8(digits).unwrap())
}

proptest! {
    #[test]
    fn any_octets_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = read(&bytes);
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>(), digits in "[0-9a-fA-F :.\n-]{0,300}") {
        let _ = read_text(&text);
        let _ = read_text(&format!("{text}{digits}"));
        let _ = typed(&text);
    }

    #[test]
    fn certificates_that_were_cut_and_altered_are_read_or_refused(at in 0usize..700, bit in 0u8..8, cut in 0usize..700) {
        let mut bytes = include_bytes!("../../../../../form-schema/examples/xyz-cert/keys/signing.asc").to_vec();
        let length = bytes.len();
        bytes[at % length] ^= 1 << bit;
        bytes.truncate(length - cut % length);
        let _ = read(&bytes);
    }

    /// Whatever one fingerprint stands among, no other is ever found.
    #[test]
    fn only_what_is_there_is_found(digits in hex(40), other in hex(40), group in 1usize..41, words in "[g-z .,\n]{0,40}") {
        let text = format!("{words} : {} : {words}", in_groups(&digits, group, " "));
        prop_assert_eq!(found(&text), Ok(digits.clone()));
        prop_assume!(digits != other);
        let text = format!("{words} : {digits} : {other}");
        prop_assert_eq!(found(&text), Err(InHandRefusal::Several));
    }
}
