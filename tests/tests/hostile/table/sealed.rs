//! Sealed reports that were changed on their way, were sealed to others or not at all, or want too much.

use super::received::{listed, nothing_else, sealed_by_us, text};
use super::{Is, Stock, Table, key};
use std::process::Command;
use tocsin_tests::command::succeed;

/// Changed on its way, to others, not sealed at all.
pub fn all(table: &Table, stock: &Stock) {
    let open = |class: &'static str, input: &str, is: Is, octets: &[u8]| {
        let (file, out) = (table.file("report", octets), table.fresh("out"));
        let mut command = table.cli(&["team", "open"]);
        command
            .arg(&file)
            .arg("--key")
            .arg(key())
            .arg("--out")
            .arg(&out);
        table.row(class, input, is, &command);
        nothing_else(table, &out);
    };
    let binary = std::fs::read(sealed_by_us(table, "report.tar.pgp")).expect("sealed");
    let mail = std::fs::read(sealed_by_us(table, "report.eml")).expect("sealed");
    open("sealed", "as it was", Is::Served("MANIFEST"), &binary);
    open("sealed", "as a mail", Is::Served("MANIFEST"), &mail);
    // The packet of the session key, its end, the packet of the data, its code at the end.
    let session = 2 + usize::from(binary[1]);
    for at in [
        0,
        1,
        2,
        3,
        11,
        12,
        20,
        session - 1,
        session,
        session + 1,
        session + 5,
        session + 30,
        binary.len() / 2,
        binary.len() - 21,
        binary.len() - 1,
    ] {
        open(
            "sealed cut off",
            &format!("after {at} octets"),
            Is::Refused(""),
            &binary[..at],
        );
        let mut flipped = binary.clone();
        flipped[at] ^= 1;
        open(
            "sealed flipped",
            &format!("octet {at}"),
            Is::Refused(""),
            &flipped,
        );
    }
    for part in 0..12 {
        let at = mail.len() * part / 12;
        open(
            "sealed cut off",
            &format!("a mail after {part} twelfths"),
            Is::Refused(""),
            &mail[..at],
        );
        let mut flipped = mail.clone();
        flipped[at + 40] = b'!';
        open(
            "sealed flipped",
            &format!("a mail after {part} twelfths"),
            Is::Either,
            &flipped,
        );
    }
    let packet = |tag: u8, body: &[u8]| {
        let mut out = vec![0xc0 | tag, 255];
        out.extend_from_slice(&(body.len() as u32).to_be_bytes());
        out.extend_from_slice(body);
        out
    };
    let anybody = {
        let body = [b"\x03\0\0\0\0\0\0\0\0\x12".as_slice(), &[1; 60]].concat();
        packet(1, &body)
    };
    let argon = packet(
        3,
        &[
            b"\x06\x1e\x09\x02\x14\x04".as_slice(),
            &[7; 16],
            &[255, 255, 31],
            &[1; 80],
        ]
        .concat(),
    );
    let data = packet(18, &[b"\x01".as_slice(), &[9; 200]].concat());
    for (label, octets) in [
        ("empty", Vec::new()),
        ("zeros", vec![0; 100_000]),
        ("ones", vec![0xff; 100_000]),
        ("a picture", stock.example["assets/logo.png"].clone()),
        ("a bundle", stock.sign(stock.small())),
        ("a certificate", stock.example["keys/signing.asc"].clone()),
        ("a secret key", stock.secret.clone()),
        ("not encrypted", packet(11, b"b\0\0\0\0\0hello")),
        (
            "signed only",
            [
                packet(4, &[3, 0, 8, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
                packet(11, b"b\0\0\0\0\0hello"),
            ]
            .concat(),
        ),
        ("compressed only", packet(8, b"\x01\x03\0")),
        (
            "100 compressed in each other",
            (0..100).fold(b"x".to_vec(), |inner, _| {
                packet(8, &[b"\0".as_slice(), &inner].concat())
            }),
        ),
        ("data without a key", data.clone()),
        ("a key without data", anybody.clone()),
        (
            "1,001 keys for anybody",
            [anybody.repeat(1001), data.clone()].concat(),
        ),
        (
            "999 keys for anybody",
            [anybody.repeat(999), data.clone()].concat(),
        ),
        (
            "a passphrase that takes 2 TiB",
            [argon.clone(), data.clone()].concat(),
        ),
        (
            "1,000 passphrases",
            [argon.repeat(1000), data.clone()].concat(),
        ),
        (
            "a packet of 4 GiB",
            b"\xd2\xff\xff\xff\xff\xff\x01".to_vec(),
        ),
        ("100,000 markers", b"\xca\x03PGP".repeat(100_000)),
        ("without its code", packet(9, &[9; 200])),
        (
            "armor without an end",
            b"-----BEGIN PGP MESSAGE-----\n\n"
                .iter()
                .copied()
                .chain(vec![b'A'; 100_000])
                .collect(),
        ),
        (
            "armor of spaces",
            b"-----BEGIN PGP MESSAGE-----\n"
                .iter()
                .copied()
                .chain(vec![b' '; 1 << 20])
                .collect(),
        ),
        (
            "armor with 100,000 headers",
            [
                b"-----BEGIN PGP MESSAGE-----\n".to_vec(),
                b"Comment: x\n".repeat(100_000),
            ]
            .concat(),
        ),
        (
            "armor with a wrong sum",
            b"-----BEGIN PGP MESSAGE-----\n\nyANQR1A=\n=AAAA\n-----END PGP MESSAGE-----\n".to_vec(),
        ),
    ] {
        open("sealed", label, Is::Refused(""), &octets);
    }
    let home = tempfile::tempdir().expect("folder");
    let gpg = |arguments: &[&str]| {
        let mut gpg = Command::new("gpg");
        gpg.args([
            "--batch",
            "--quiet",
            "--yes",
            "--trust-model",
            "always",
            "--pinentry-mode",
            "loopback",
        ]);
        gpg.args(["--passphrase", "x"])
            .args(arguments)
            .env("GNUPGHOME", home.path());
        succeed(&mut gpg).stdout
    };
    gpg(&["--import", &key().display().to_string()]);
    gpg(&[
        "--quick-generate-key",
        "o@other.example",
        "future-default",
        "default",
        "never",
    ]);
    let file = |octets: Vec<u8>| table.file("plain", octets).display().to_string();
    let to_us = [
        "--output",
        "-",
        "--encrypt",
        "--recipient",
        "xyz-cert.example",
    ];
    let with = |more: &[&str], octets: Vec<u8>| gpg(&[&to_us[..], more, &[&file(octets)]].concat());
    let zeros = vec![0; 60 << 20];
    for (label, octets) in [
        (
            "to others",
            gpg(&[
                "--output",
                "-",
                "--encrypt",
                "--recipient",
                "o@other.example",
                &file(text("hello")),
            ]),
        ),
        (
            "to others, who are not named",
            gpg(&[
                "--output",
                "-",
                "--encrypt",
                "--hidden-recipient",
                "o@other.example",
                &file(text("hello")),
            ]),
        ),
        (
            "with a passphrase",
            gpg(&["--output", "-", "--symmetric", &file(text("hello"))]),
        ),
        ("nothing in it", with(&[], Vec::new())),
        (
            "60 MiB of zeros, compressed",
            with(&["--compress-algo", "zlib", "-z", "9"], zeros),
        ),
        ("a report in a report", with(&[], binary.clone())),
        (
            "an archive with a folder above",
            with(
                &["-z", "0"],
                listed(&[
                    (b"report.txt", b'0', text("x")),
                    (b"../evil", b'0', text("x")),
                ]),
            ),
        ),
    ] {
        open("sealed", label, Is::Refused(""), &octets);
    }
    let end = Command::new("gpgconf")
        .args(["--kill", "gpg-agent"])
        .env("GNUPGHOME", home.path())
        .status();
    assert!(end.is_ok_and(|status| status.success()), "gpgconf");
}
