//! Files where a team's certificate should be. Which keys are sealed to, and who opens that, is another table: `tests/keys.rs`.

use super::{Is, Stock, Table};
use crate::keys;

pub fn all(table: &Table, stock: &Stock) {
    for key in keys::all() {
        let is = match key.refused {
            None => Is::Served(""),
            Some(_) => Is::Refused(""),
        };
        one(
            table,
            stock,
            key.name,
            is,
            &key.fingerprint,
            key.encryption,
            &key.public,
        );
    }
    let good = stock
        .example
        .iter()
        .find(|(path, _)| path.starts_with("keys/encryption/"));
    let (path, good) = good.expect("the example's key");
    let fingerprint = path
        .trim_start_matches("keys/encryption/")
        .trim_end_matches(".asc");
    let flip = |at: usize| {
        let mut octets = good.clone();
        octets[at] = if octets[at] == b'A' { b'B' } else { b'A' };
        octets
    };
    let lines: Vec<usize> = good
        .iter()
        .enumerate()
        .filter(|(_, octet)| **octet == b'\n')
        .map(|(at, _)| at)
        .collect();
    for (line, at) in lines.iter().enumerate().skip(2) {
        let label = format!("line {line}: a letter changed");
        one(
            table,
            stock,
            &label,
            Is::Either,
            fingerprint,
            "compatible",
            &flip(at - 3),
        );
        let label = format!("line {line}: ends there");
        one(
            table,
            stock,
            &label,
            Is::Either,
            fingerprint,
            "compatible",
            &good[..*at],
        );
    }
    let packet = |tag: u8, length: u32| [&[0xc0 | tag, 255], &length.to_be_bytes()[..]].concat();
    for (label, octets) in [
        ("a packet of 4 GiB", packet(6, u32::MAX)),
        ("a packet without an end", b"\xc6\xef\x04".repeat(1000)),
        ("100,000 markers", b"\xca\x03PGP".repeat(100_000)),
        ("300,000 empty packets", b"\xcd\x00".repeat(300_000)),
        (
            "a key that is all length",
            [packet(6, 8), b"\x04\0\0\0\0\x01\xff\xff".to_vec()].concat(),
        ),
        (
            "a version of its own",
            [packet(6, 8), b"\x63\0\0\0\0\x01\0\x01".to_vec()].concat(),
        ),
        (
            "an algorithm of its own",
            [packet(6, 8), b"\x04\0\0\0\0\x63\0\x01".to_vec()].concat(),
        ),
        ("1 MiB of zeros", vec![0; 1 << 20]),
        ("2 MiB", vec![0x99; 2 << 20]),
        (
            "armor of another kind",
            String::from_utf8_lossy(good)
                .replace("PUBLIC KEY", "MESSAGE")
                .into_bytes(),
        ),
        (
            "armor in armor",
            [b"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n".as_slice(), good].concat(),
        ),
        ("a page", b"<!DOCTYPE html><title>404</title>".to_vec()),
        (
            "a SSH key",
            b"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 a@b".to_vec(),
        ),
        (
            "an X.509 certificate",
            b"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n".to_vec(),
        ),
    ] {
        one(
            table,
            stock,
            label,
            Is::Refused(""),
            fingerprint,
            "compatible",
            &octets,
        );
    }
}

fn one(
    table: &Table,
    stock: &Stock,
    label: &str,
    is: Is,
    fingerprint: &str,
    encryption: &str,
    octets: &[u8],
) {
    let mut files = stock.small();
    files.retain(|path, _| !path.starts_with("keys/encryption/"));
    files.insert(
        format!("keys/encryption/{fingerprint}.asc"),
        octets.to_vec(),
    );
    let team = String::from_utf8(files["team.toml"].clone()).expect("text");
    let team = team.replacen(
        "encryption = \"compatible\"",
        &format!("encryption = \"{encryption}\""),
        1,
    );
    files.insert("team.toml".to_owned(), team.into_bytes());
    let bundle = table.file("team.tocsin", stock.sign(files));
    let mut show = table.cli(&["show"]);
    table.row(
        "certificate",
        &format!("{label}: shown"),
        Is::Either,
        show.arg(&bundle),
    );
    let sealed = table.fresh("report.eml");
    let mut report = table.cli(&["report", "--test", "--accept-unchecked", "--save"]);
    table.row(
        "certificate",
        &format!("{label}: sealed to"),
        is,
        report.arg(&sealed).arg(&bundle),
    );
}
