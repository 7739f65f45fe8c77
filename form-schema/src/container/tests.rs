use super::*;
use proptest::prelude::*;
use std::process::Command;

fn files(list: &[(&str, &[u8])]) -> Files {
    let mut files: Files = list
        .iter()
        .map(|(n, d)| ((*n).to_owned(), d.to_vec()))
        .collect();
    files.insert(FIRST.to_owned(), MIMETYPE.as_bytes().to_vec());
    files
}

fn small() -> Container {
    Container::pack(files(&[
        ("CONTACT", b"XYZ-CERT\n"),
        ("keys/signing.asc", b""),
        ("MANIFEST.sig", b"\x88\x01"),
    ]))
    .unwrap()
}

/// What a reader of the program does before it believes a file.
fn accept(bytes: &[u8]) -> Result<(), Damage> {
    Container::read(bytes)?.check_manifest()
}

#[test]
fn written_and_read_again_is_the_same() {
    let packed = small();
    let bytes = packed.write();
    assert_eq!(Container::read(&bytes).unwrap(), packed);
    assert_eq!(packed.check_manifest(), Ok(()));
    assert!(bytes.starts_with(b"PK\x03\x04"));
}

#[test]
fn every_truncation_is_refused() {
    let bytes = small().write();
    for len in 0..bytes.len() {
        let refused = Container::read(&bytes[..len]).unwrap_err();
        assert_eq!(refused, Damage::CutShort(len as u64), "cut at {len}");
    }
}

#[test]
fn every_flipped_bit_is_refused() {
    // MANIFEST.sig is not in MANIFEST: the checksum of the archive covers it here, the signature itself there.
    let bytes = small().write();
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << bit;
            assert!(accept(&changed).is_err(), "bit {bit} of octet {at}");
        }
    }
}

#[test]
fn a_changed_file_with_a_repaired_checksum_is_named() {
    let mut files = small().files().clone();
    files.insert("CONTACT".to_owned(), b"XYZ-CERT!\n".to_vec());
    assert_eq!(
        accept(&Container { files }.write()),
        Err(Damage::Changed("CONTACT".to_owned()))
    );
}

#[test]
fn missing_and_extra_files_are_named() {
    let mut files = small().files().clone();
    files.remove("CONTACT");
    assert_eq!(
        accept(
            &Container {
                files: files.clone()
            }
            .write()
        ),
        Err(Damage::Missing("CONTACT".to_owned()))
    );
    files = small().files().clone();
    files.insert("extra".to_owned(), Vec::new());
    assert_eq!(
        accept(
            &Container {
                files: files.clone()
            }
            .write()
        ),
        Err(Damage::Extra("extra".to_owned()))
    );
    files = small().files().clone();
    files.remove("MANIFEST");
    assert_eq!(accept(&Container { files }.write()), Err(Damage::Manifest));
}

#[test]
fn manifest_in_another_form_is_refused() {
    for manifest in ["", "x", "00  CONTACT\n", "no newline at the end"] {
        let mut files = small().files().clone();
        files.insert("MANIFEST".to_owned(), manifest.as_bytes().to_vec());
        assert!(
            Container { files }.check_manifest().is_err(),
            "{manifest:?}"
        );
    }
    let mut files = small().files().clone();
    let reversed: String = manifest(&files)
        .lines()
        .rev()
        .map(|l| format!("{l}\n"))
        .collect();
    files.insert("MANIFEST".to_owned(), reversed.into_bytes());
    assert_eq!(Container { files }.check_manifest(), Err(Damage::Manifest));
}

#[test]
fn names_are_narrow() {
    for name in [
        "../x", "/x", "a//b", "a/", "a/./b", "é", "a b", "a\\b", "x.", "", "con:x",
    ] {
        assert_eq!(
            Container::pack(files(&[(name, b"")])),
            Err(Damage::Name(name.to_owned())),
            "{name}"
        );
    }
    assert!(Container::pack(files(&[("A", b""), ("a", b"")])).is_err());
    assert!(Container::pack(files(&[("a", b""), ("A/b", b"")])).is_err());
    assert!(Container::pack(files(&[("locales/pt-BR/team.md", b"")])).is_ok());
}

#[test]
fn what_is_no_bundle_says_so() {
    let zeros = vec![0; 200 * 1024 * 1024];
    assert_eq!(Container::read(&zeros), Err(Damage::NotABundle));
    assert_eq!(Container::read(b"%PDF-1.7"), Err(Damage::NotABundle));
    let mut large = head();
    large.resize(MAX_SIZE as usize + 1, 0);
    assert_eq!(Container::read(&large), Err(Damage::TooLarge(MAX_SIZE + 1)));
    assert_eq!(
        Container::pack(Files::new()),
        Err(Damage::Missing("mimetype".to_owned()))
    );
    let big = vec![0; MAX_SIZE as usize];
    assert!(matches!(
        Container::pack(files(&[("assets/x", &big)])),
        Err(Damage::TooLarge(_))
    ));
}

#[test]
fn appended_bytes_are_refused() {
    let mut bytes = small().write();
    let len = bytes.len() as u64;
    bytes.push(0);
    assert_eq!(Container::read(&bytes), Err(Damage::NotCanonical(len)));
}

#[test]
fn stock_tools_read_it() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let path = file.path();
    std::fs::write(path, small().write()).unwrap();
    let unzip = Command::new("unzip")
        .arg("-tq")
        .arg(path)
        .output()
        .expect("unzip is needed");
    let python = Command::new("python3")
        .args(["-c", "import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(z.read('CONTACT').decode(), end='')"])
        .arg(path)
        .output()
        .expect("python3 is needed");
    assert!(unzip.status.success(), "{unzip:?}");
    assert_eq!(
        String::from_utf8_lossy(&python.stdout),
        "XYZ-CERT\n",
        "{python:?}"
    );
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400), with_head: bool) {
        let mut input = if with_head { head() } else { Vec::new() };
        input.extend(bytes);
        if let Ok(read) = Container::read(&input) {
            prop_assert_eq!(read.write(), input);
        }
    }

    #[test]
    fn any_files_come_back(list in proptest::collection::btree_map("[a-z]{1,8}", proptest::collection::vec(any::<u8>(), 0..50), 0..8)) {
        let mut all: Files = list;
        all.insert(FIRST.to_owned(), MIMETYPE.as_bytes().to_vec());
        let packed = Container::pack(all).unwrap();
        let read = Container::read(&packed.write()).unwrap();
        prop_assert_eq!(&read, &packed);
        prop_assert_eq!(read.check_manifest(), Ok(()));
    }
}
