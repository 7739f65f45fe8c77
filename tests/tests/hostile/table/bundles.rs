//! The octets of a bundle: flipped, cut off, put together anew.

use super::zip::{self, regions};
use super::{Is, Stock, Table};
use std::process::Command;
use tocsin_core::bundle;
use tocsin_core::clock::ReferenceTime;
use tocsin_tests::command::succeed;

/// Most bits of a region that are flipped one by one, so that a long text does not take all the time.
const BITS: usize = 64;

pub fn show(table: &Table, class: &'static str, input: &str, is: Is, octets: impl AsRef<[u8]>) {
    let mut command = table.cli(&["show"]);
    command.arg(table.file("team.tocsin", octets));
    table.row(class, input, is, &command);
}

/// A team's bundle with next to nothing in it, in the order of the archive.
fn least(stock: &Stock) -> Vec<u8> {
    let mut files = stock.small();
    for (path, most) in [("locales/en/team.md", 400), ("CONTACT", 100)] {
        let text: Vec<u8> = files[path].iter().copied().take(most).collect();
        files.insert(path.to_owned(), text);
    }
    stock.sign(files)
}

/// Each region of a bundle, every bit of it: nothing else is believed. Of each, the real program is shown the bit in the middle.
pub fn flipped(table: &Table, stock: &Stock) {
    let whole = least(stock);
    let at = ReferenceTime("2026-11-10T00:00:00Z".parse().expect("a time"));
    let believed = |octets: &[u8]| bundle::verify(octets, at, bundle::Seen::Never).is_ok();
    show(table, "bundle", "as it was signed", Is::Either, &whole);
    let mut octets = whole.clone();
    for (name, range) in regions(&whole) {
        let bits = range.len() * 8;
        let step = bits.div_ceil(BITS).max(1);
        for bit in (0..bits).step_by(step) {
            let (octet, mask) = (range.start + bit / 8, 1 << (bit % 8));
            octets[octet] ^= mask;
            assert!(!believed(&octets), "{name}, bit {bit}, is believed");
            octets[octet] ^= mask;
        }
        let middle = range.start + range.len() / 2;
        octets[middle] ^= 4;
        show(
            table,
            "bit flipped",
            &name,
            Is::Refused("orm bundle"),
            &octets,
        );
        octets[middle] ^= 4;
    }
    // Cut off where something begins, and in the middle of it.
    let cuts = regions(&whole).into_iter().filter(|(name, _)| {
        ["signature", "name", "data", "entries", "length of comment"]
            .iter()
            .any(|end| name.ends_with(end))
    });
    for (name, range) in cuts.step_by(2) {
        let middle = range.start + range.len() / 2;
        show(
            table,
            "bundle cut off",
            &name,
            Is::Refused("bundle"),
            &whole[..middle],
        );
    }
    // As an archive that is right again, so that only MANIFEST and its signature are left to tell.
    let entries = entries(&whole);
    for (at, (name, data)) in entries.iter().enumerate() {
        let name = String::from_utf8_lossy(name).into_owned();
        let mut changed = entries.clone();
        changed[at].1 = data
            .iter()
            .enumerate()
            .map(|(at, octet)| octet ^ u8::from(at == data.len() / 2))
            .collect();
        let label = format!("{name}: a bit, CRC-32 made right");
        show(
            table,
            "bundle changed",
            &label,
            Is::Refused(""),
            zip::archive(&changed),
        );
        changed.remove(at);
        show(
            table,
            "bundle changed",
            &format!("{name}: gone"),
            Is::Refused(""),
            zip::archive(&changed),
        );
    }
    packets(table, stock);
}

/// The entries of a canonical archive.
pub fn entries(archive: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
    let all = regions(archive);
    let local = all
        .iter()
        .filter(|(name, _)| !name.starts_with("directory") && !name.starts_with("end: "));
    let mut entries: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
    for (name, range) in local {
        let octets = archive[range.clone()].to_vec();
        if name.ends_with(": name") {
            entries.push((octets, Vec::new()));
        } else if let (true, Some(last)) = (name.ends_with(": data"), entries.last_mut()) {
            last.1 = octets;
        }
    }
    entries
}

/// Every octet of the signature, and of the certificate that made it, in an archive that is right.
fn packets(table: &Table, stock: &Stock) {
    let entries = entries(&least(stock));
    let at = ReferenceTime("2026-11-10T00:00:00Z".parse().expect("a time"));
    let find = |path: &str| {
        entries
            .iter()
            .position(|(name, _)| name == path.as_bytes())
            .expect("an entry")
    };
    let signature = find("MANIFEST.sig");
    let mut changed = entries.clone();
    let length = entries[signature].1.len();
    for octet in 0..length {
        for bit in 0..8 {
            changed[signature].1[octet] ^= 1 << bit;
            let read = bundle::verify(&zip::archive(&changed), at, bundle::Seen::Never);
            assert!(read.is_err(), "MANIFEST.sig, octet {octet}, bit {bit}");
            changed[signature].1[octet] ^= 1 << bit;
        }
        if octet % 4 == 0 {
            changed[signature].1[octet] ^= 1;
            let label = format!("octet {octet} of {length}");
            show(
                table,
                "signature flipped",
                &label,
                Is::Refused(""),
                zip::archive(&changed),
            );
            changed[signature].1[octet] ^= 1;
        }
    }
    let certificate = find("keys/signing.asc");
    let octets = &entries[certificate].1;
    let ends = (octets.iter().enumerate()).filter(|(_, octet)| **octet == b'\n');
    for (line, (end, _)) in ends.enumerate() {
        let mut changed = entries.clone();
        let Some(letter) = changed[certificate].1.get_mut(end.saturating_sub(3)) else {
            continue;
        };
        if letter.is_ascii_alphanumeric() {
            *letter = if *letter == b'A' { b'B' } else { b'A' };
            let label = format!("line {} of signing.asc", line + 1);
            show(
                table,
                "signer flipped",
                &label,
                Is::Refused(""),
                zip::archive(&changed),
            );
        }
    }
}

/// What an archive may be that no team has made.
pub fn repacked(table: &Table, stock: &Stock) {
    let whole = stock.sign(stock.small());
    let entries = entries(&whole);
    let with = |name: &[u8], data: &[u8]| {
        let mut more = entries.clone();
        more.push((name.to_vec(), data.to_vec()));
        zip::archive(&more)
    };
    let names: [(&str, &[u8]); 24] = [
        ("a folder above", b"../evil"),
        ("two folders above", b"assets/../../evil"),
        ("the root", b"/etc/passwd"),
        ("a drive", b"C:/evil"),
        ("a share", b"//server/share"),
        ("backslashes", b"..\\evil"),
        ("a slash of another width", "..\u{ff0f}evil".as_bytes()),
        (
            "a point of another kind",
            "\u{2024}\u{2024}/evil".as_bytes(),
        ),
        ("the same but for case", b"TEAM.toml"),
        ("the same twice", b"team.toml"),
        ("a folder where a file is", b"team.toml/x"),
        ("a device of Windows with a colon", b"CON:"),
        ("a stream of NTFS", b"team.toml:evil"),
        ("a zero", b"evil\0.toml"),
        ("a line's end", b"evil\n.toml"),
        ("an escape of the terminal", b"\x1b[2Jevil"),
        ("no UTF-8", b"\xff\xfe"),
        ("a change of direction", "\u{202e}lmot.live".as_bytes()),
        ("no name", b""),
        ("a point", b"."),
        ("a point at the end", b"evil."),
        ("a space at the end", b"evil "),
        ("a folder", b"evil/"),
        ("300 letters", &[b'a'; 300]),
    ];
    for (label, name) in names {
        show(
            table,
            "archive name",
            label,
            Is::Refused("bundle"),
            with(name, b"x"),
        );
    }
    let deep = "a/".repeat(90) + "b";
    show(
        table,
        "archive name",
        "90 folders in each other",
        Is::Refused(""),
        with(deep.as_bytes(), b"x"),
    );
    let many: Vec<(Vec<u8>, Vec<u8>)> = (0..70_000)
        .map(|at| (format!("f{at:05}").into_bytes(), Vec::new()))
        .collect();
    show(
        table,
        "archive",
        "70,000 entries",
        Is::Refused("bundle"),
        zip::archive(&[entries.clone(), many].concat()),
    );

    let all = regions(&whole);
    let find = |name: &str| {
        all.iter()
            .find(|(found, _)| found == name)
            .expect("a region")
            .1
            .clone()
    };
    let put = |name: &str, value: u32| {
        let mut octets = whole.clone();
        let range = find(name);
        let size = range.len();
        octets[range].copy_from_slice(&value.to_le_bytes()[..size]);
        octets
    };
    for (label, region, value) in [
        ("4 GiB packed", "team.toml: packed size", u32::MAX),
        ("4 GiB", "team.toml: size", u32::MAX),
        ("nothing packed", "team.toml: packed size", 0),
        ("nothing", "team.toml: size", 0),
        ("deflated", "team.toml: method", 8),
        ("LZMA", "team.toml: method", 14),
        ("encrypted", "team.toml: flags", 1),
        ("sizes behind the data", "team.toml: flags", 8),
        ("names in UTF-8", "team.toml: flags", 1 << 11),
        (
            "a name of 65,535 octets",
            "team.toml: length of name",
            65_535,
        ),
        (
            "an extra field of 65,535 octets",
            "team.toml: length of extra",
            65_535,
        ),
        ("deflated in the directory", "directory 3: method", 8),
        ("an offset on another entry", "directory 3: offset", 0),
        ("an offset behind the end", "directory 3: offset", u32::MAX),
        ("a link", "directory 3: attributes", 0o120_777 << 16),
        ("no entries", "end: entries", 0),
        ("65,535 entries", "end: entries", 65_535),
        (
            "a directory at the beginning",
            "end: offset of the directory",
            0,
        ),
        (
            "a directory of 4 GiB",
            "end: size of the directory",
            u32::MAX,
        ),
        (
            "a comment that is not there",
            "end: length of comment",
            65_535,
        ),
        ("another disk", "end: disk", 7),
    ] {
        show(
            table,
            "archive lies",
            label,
            Is::Refused("bundle"),
            put(region, value),
        );
    }
    let mut commented = put("end: length of comment", 5);
    commented.extend_from_slice(b"hello");
    let bomb = vec![0; 15 << 20];
    let inside = zip::archive(&[
        (
            b"mimetype".to_vec(),
            b"application/vnd.tocsin.bundle+zip".to_vec(),
        ),
        (b"a".to_vec(), whole.clone()),
    ]);
    for (label, octets) in [
        ("a comment", commented),
        ("something before it", [b"MZ".as_slice(), &whole].concat()),
        ("something behind it", [whole.as_slice(), b"\n"].concat()),
        ("twice", [whole.as_slice(), &whole].concat()),
        ("in itself", inside),
        ("15 MiB of zeros", with(b"assets/zeros.png", &bomb)),
        ("17 MiB", vec![b'P'; 17 << 20]),
        (
            "17 MiB, begun well",
            [whole.as_slice(), &vec![0; 17 << 20]].concat(),
        ),
        ("empty", Vec::new()),
        ("one octet", vec![b'P']),
        ("zeros", vec![0; 4096]),
        (
            "an empty archive",
            b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec(),
        ),
        ("gzip", b"\x1f\x8b\x08\0\0\0\0\0\0\x03".to_vec()),
        ("a picture", stock.example["assets/logo.png"].clone()),
        (
            "a page",
            b"<!DOCTYPE html><script>alert(1)</script>".to_vec(),
        ),
        ("its key", stock.secret.clone()),
        ("its answers", stock.answers.clone().into_bytes()),
        (
            "lines of Windows",
            String::from_utf8_lossy(&whole)
                .replace('\n', "\r\n")
                .into_bytes(),
        ),
    ] {
        show(table, "archive", label, Is::Refused("bundle"), octets);
    }
    let mut folder = table.cli(&["show"]);
    folder.arg(super::examples().join("xyz-cert"));
    table.row("archive", "a folder", Is::Refused(""), &folder);
    for (label, path) in [
        ("nothing there", "/nonexistent/team.tocsin"),
        ("zeros without end", "/dev/zero"),
        ("nothing at all", "/dev/null"),
    ] {
        table.row(
            "archive",
            label,
            Is::Refused(""),
            &table.cli(&["show", path]),
        );
    }
    let pipe = table.fresh("team.tocsin");
    succeed(Command::new("mkfifo").arg(&pipe));
    let mut command = table.cli(&["show"]);
    table.row(
        "archive",
        "a pipe that nobody writes to",
        Is::Refused(""),
        command.arg(&pipe),
    );
    let circle = table.fresh("team.tocsin");
    std::os::unix::fs::symlink(&circle, &circle).expect("link");
    let mut command = table.cli(&["show"]);
    table.row(
        "archive",
        "a link to itself",
        Is::Refused(""),
        command.arg(&circle),
    );
}
