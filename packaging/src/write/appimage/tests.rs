use super::*;
use crate::write::judges::{ask, assert_unpacked, package, tree};
use crate::write::refusal::PackRefusal;
use tempfile::tempdir;

const APP: AppDir<'_> = AppDir {
    program: "usr/bin/alarm",
    desktop: "usr/share/applications/org.example.alarm.desktop",
    icon: "org.example.alarm",
    picture: "usr/share/icons/hicolor/256x256/apps/org.example.alarm.png",
};

/// As much of a runtime as is looked at: an ELF head with the mark, and a section table of two at the end.
fn runtime() -> Vec<u8> {
    let mut elf = vec![0; 64 + 2 * 64];
    elf[..11].copy_from_slice(b"\x7fELF\x02\x01\x01\0AI\x02");
    elf[0x28] = 64;
    elf[0x3a] = 64;
    elf[0x3c] = 2;
    elf
}

#[test]
fn the_file_system_stands_behind_the_runtime() {
    let folder = tempdir().unwrap();
    let image = folder.path().join("a.AppImage");
    let bytes = write(&package(), &APP, &tree(), &runtime()).unwrap();
    assert!(bytes.starts_with(&runtime()));
    std::fs::write(&image, bytes).unwrap();
    let unpacked = folder.path().join("unpacked");
    ask(
        "unsquashfs",
        &[
            &"-o",
            &runtime().len().to_string(),
            &"-no-progress",
            &"-d",
            &unpacked,
            &image,
        ],
    );
    let read = |name: &str| std::fs::read(unpacked.join(name)).unwrap();
    assert!(read("AppRun") == std::fs::read("/usr/bin/choom").unwrap());
    assert!(read("org.example.alarm.desktop").starts_with(b"[Desktop Entry]"));
    assert!(read("org.example.alarm.png").starts_with(b"\x89PNG"));
    assert!(read(".DirIcon") == read("org.example.alarm.png"));
    ask(
        "desktop-file-validate",
        &[&unpacked.join("org.example.alarm.desktop")],
    );
    for added in [
        "AppRun",
        "org.example.alarm.desktop",
        "org.example.alarm.png",
        ".DirIcon",
    ] {
        std::fs::remove_file(unpacked.join(added)).unwrap();
    }
    assert_unpacked(&unpacked, &tree());
}

#[test]
fn what_is_no_runtime_is_refused() {
    let refused =
        |runtime: &[u8]| write(&package(), &APP, &tree(), runtime) == Err(PackRefusal::Runtime);
    let mut unmarked = runtime();
    unmarked[10] = 1;
    // The file system would not be where it is looked for.
    let mut longer = runtime();
    longer.push(0);
    let mut endless = runtime();
    endless[0x28..0x30].fill(0xff);
    assert!(!refused(&runtime()));
    assert!(refused(&unmarked) && refused(&longer) && refused(&endless));
    assert!(refused(b"") && refused(b"\x7fELF\x02\x01\x01\0AI\x02"));
}

#[test]
fn a_program_that_is_not_there_is_named() {
    let app = AppDir {
        program: "usr/bin/other",
        ..APP
    };
    let refused = PackRefusal::Path("usr/bin/other".to_owned());
    assert_eq!(write(&package(), &app, &tree(), &runtime()), Err(refused));
}
