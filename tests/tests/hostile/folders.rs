//! Folders that hold something other than files, or far too many of them.

use crate::desk::{Desk, FORM, PASSES, examples};
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;
use tocsin_tests::command::succeed;

#[test]
fn what_is_no_file() {
    let mut desk = Desk::new();
    let not_a_file = "is neither a file nor a folder";
    let dir = desk.fresh();
    symlink("/etc/passwd", dir.join("assets/passwd")).expect("link");
    desk.check_folder("a link to a file outside", not_a_file, &dir);
    let dir = desk.fresh();
    symlink("..", dir.join("assets/up")).expect("link");
    desk.check_folder("a link to the folder around", not_a_file, &dir);
    let dir = desk.fresh();
    symlink("loop", dir.join("assets/loop")).expect("link");
    desk.check_folder("a link to itself", not_a_file, &dir);
    let dir = desk.fresh();
    std::fs::remove_file(dir.join(FORM)).expect("form");
    symlink("/dev/zero", dir.join(FORM)).expect("link");
    desk.check_folder("a form without end", not_a_file, &dir);
    let dir = desk.fresh();
    succeed(Command::new("mkfifo").arg(dir.join("assets/fifo")));
    desk.check_folder("a pipe", not_a_file, &dir);
    let dir = desk.fresh();
    let socket = std::os::unix::net::UnixListener::bind(dir.join("s")).expect("socket");
    desk.check_folder("a socket", not_a_file, &dir);
    drop(socket);
    for (name, path) in [
        ("a folder that is a device", "/dev/zero"),
        ("a folder that is not there", "/nowhere"),
    ] {
        desk.fresh();
        desk.check_folder(name, path, path.as_ref());
    }
    let file = desk.fresh().join("team.toml");
    desk.check_folder("a folder that is a file", "team.toml", &file);
    let empty = desk.at("empty");
    std::fs::create_dir(&empty).expect("folder");
    desk.check_folder("an empty folder", "file-missing", &empty);
    let dir = desk.fresh();
    std::fs::remove_file(dir.join(FORM)).expect("form");
    std::fs::create_dir(dir.join(FORM)).expect("folder");
    desk.check_folder("a form that is a folder", "no-forms", &dir);
    // The example's own bundle in the place of a folder.
    desk.check_folder(
        "a bundle in the place of its folder",
        "xyz-cert.tocsin",
        &examples().join("xyz-cert.tocsin"),
    );
    desk.done();
}

#[test]
fn what_may_not_be_read() {
    let mut desk = Desk::new();
    let dir = desk.fresh();
    std::fs::set_permissions(dir.join(FORM), std::fs::Permissions::from_mode(0o000)).expect("mode");
    let mut check = desk.cli();
    check.args(["team", "check"]).arg(&dir);
    // Nothing is closed to root.
    let root = succeed(Command::new("id").arg("-u")).stdout == b"0\n";
    let command = match root {
        false => check,
        true => {
            let mut command = Command::new("setpriv");
            command
                .args(["--bounding-set=-all", "--inh-caps=-all"])
                .arg(check.get_program())
                .args(check.get_args());
            command
        }
    };
    desk.refused(
        "a form that may not be read",
        "forms/incident.toml",
        &command,
    );
    desk.done();
}

#[test]
fn names() {
    let mut desk = Desk::new();
    for name in [
        "a..b",
        "..a",
        "a b",
        "a\nb",
        "a\u{202e}b",
        "é",
        "a\\b",
        "a:b",
        "~",
        "$(true)",
        "a\u{1b}[2J",
    ] {
        let dir = desk.fresh();
        std::fs::write(dir.join("assets").join(name), b"x").expect("file");
        // What is hidden is left out, and the others are no more than odd.
        let code = match name {
            "..a" | "a..b" | "-rf" => PASSES,
            _ => "file-name",
        };
        desk.check_folder(&format!("the name {name:?}"), code, &dir);
    }
    let dir = desk.fresh();
    std::fs::write(dir.join("assets").join(OsStr::from_bytes(b"a\xffb")), b"x").expect("file");
    desk.check_folder("a name that is no UTF-8", "file-name", &dir);
    let dir = desk.fresh();
    std::fs::write(dir.join("assets/Logo.png"), b"x").expect("file");
    desk.check_folder(
        "names that differ by capitals only",
        "file-name-twice",
        &dir,
    );
    let dir = desk.fresh();
    std::fs::write(dir.join("assets").join("a".repeat(250)), b"x").expect("file");
    desk.check_folder("a name of 250 letters", "file-name", &dir);
    desk.done();
}

#[test]
fn far_too_much() {
    let mut desk = Desk::new();
    let dir = desk.fresh();
    for at in 0..20_000 {
        std::fs::write(dir.join(format!("assets/{at}")), b"").expect("file");
    }
    desk.check_folder("20,000 files", "holds more than a bundle may", &dir);
    let dir = desk.fresh();
    let mut deep = dir.join("assets");
    for _ in 0..1_000 {
        deep.push("a");
    }
    std::fs::create_dir_all(&deep).expect("folders");
    desk.check_folder("1,000 folders in each other", PASSES, &dir);
    let dir = desk.fresh();
    let file = std::fs::File::create(dir.join("assets/large")).expect("file");
    file.set_len(1 << 40).expect("a hole");
    desk.check_folder("a file of 1 TiB", "holds more than a bundle may", &dir);
    let dir = desk.fresh();
    for at in 0..7 {
        std::fs::write(
            dir.join(format!("assets/{at}")),
            vec![b'x'; 2 * 1024 * 1024],
        )
        .expect("file");
    }
    desk.check_folder("14 MiB in the folder", PASSES, &dir);
    for (path, code) in [
        ("keys/signing.asc", "cert-unreadable"),
        ("assets/logo.png", "check-logo-not-png"),
    ] {
        desk.check(
            &format!("{path} of 5 MiB"),
            "file-too-large",
            &[(path, vec![b'x'; 5 * 1024 * 1024])],
        );
        desk.check(
            &format!("{path} of zeros"),
            code,
            &[(path, vec![0; 2_000_000])],
        );
    }
    let armor = format!(
        "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n{}",
        "xsBNBF\n".repeat(290_000)
    );
    desk.check(
        "a key of 2 MiB of armour",
        "cert-unreadable",
        &[("keys/signing.asc", armor.into_bytes())],
    );
    let packets = [0xcd, 0x01, b'a'].repeat(300_000);
    desk.check(
        "a key of 300,000 names",
        "cert-unreadable",
        &[("keys/signing.asc", packets)],
    );
    let mut bomb = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bomb.extend(60_000u32.to_be_bytes());
    bomb.extend(60_000u32.to_be_bytes());
    bomb.extend([8, 6, 0, 0, 0]);
    let crc: u32 = 0x80d27542;
    bomb.extend(crc.to_be_bytes());
    bomb.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
    desk.check(
        "a logo of 60,000 × 60,000",
        "check-logo-size",
        &[("assets/logo.png", bomb)],
    );
    desk.done();
}
