use super::*;
use crate::write::judges::{ask, assert_unpacked, noise, package, tree};
use tempfile::tempdir;

fn example() -> Tree {
    let mut tree = tree();
    tree.file(
        "Meldestelle Zürich.app/Contents/Resources/noise",
        noise(5000),
        false,
    )
    .unwrap();
    tree.file("empty", *b"", false).unwrap();
    tree
}

#[test]
fn unzip_gives_back_what_was_given() {
    let folder = tempdir().unwrap();
    let archive = folder.path().join("a.zip");
    std::fs::write(&archive, write(&package(), &example()).unwrap()).unwrap();
    ask("unzip", &[&"-tq", &archive]);
    let unpacked = folder.path().join("unpacked");
    ask("unzip", &[&"-q", &archive, &"-d", &unpacked]);
    assert_unpacked(&unpacked, &example());
}

#[test]
fn python_sees_the_same_names_times_and_permissions() {
    let folder = tempdir().unwrap();
    let archive = folder.path().join("a.zip");
    std::fs::write(&archive, write(&package(), &example()).unwrap()).unwrap();
    let script = "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nfor i in \
                  z.infolist(): print(i.filename, oct(i.external_attr >> 16), *i.date_time, i.compress_type)";
    let said = ask("python3", &[&"-c", &script, &archive]);
    let has = |line: &str| assert!(said.lines().any(|l| l == line), "{line}: {said}");
    has("usr/lib/alarm/alarm 0o100755 2026 5 28 20 26 40 8");
    has("usr/bin/alarm 0o120777 2026 5 28 20 26 40 0");
    has("Meldestelle Zürich.app/Contents/Resources/noise 0o100644 2026 5 28 20 26 40 0");
    has("empty 0o100644 2026 5 28 20 26 40 0");
}

#[test]
fn a_time_before_dos_is_its_first_day() {
    let before = Package {
        epoch: 0,
        ..package()
    };
    assert_eq!(dos_time(&before), 1 << 21 | 1 << 16);
}

#[test]
fn the_same_input_gives_the_same_zip() {
    assert!(write(&package(), &example()).unwrap() == write(&package(), &example()).unwrap());
}
