//! Files that are to go along: their names, and what they are.

use super::{Is, Stock, Table, folder_of};
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use tocsin_tests::command::succeed;

fn attach(table: &Table, stock: &Stock, input: &str, is: Is, paths: &[&Path]) {
    let mut command = table.cli(&["report", "example", "--answers"]);
    command.arg(table.file("answers.json", &stock.answers));
    for path in paths {
        let mut attached = OsString::from("evidence=");
        attached.push(path);
        command.arg("--attach").arg(attached);
    }
    command.arg("--save").arg(table.fresh("report.eml"));
    table.row("evidence", input, is, &command);
}

pub fn all(table: &Table, stock: &Stock) {
    let names: [(&str, Vec<u8>); 22] = [
        ("255 octets", vec![b'a'; 255]),
        ("85 letters of three octets", "あ".repeat(85).into_bytes()),
        ("a point at the end", b"a.".to_vec()),
        ("a space at the end", b"a ".to_vec()),
        ("only a space", b" ".to_vec()),
        ("right to left", "\u{202e}gpj.exe".into()),
        ("invisible", "\u{200b}\u{2060}".into()),
        ("-rf", b"-rf".to_vec()),
        ("--force", b"--force".to_vec()),
        ("a line's end", b"a\nb: c".to_vec()),
        ("a header", b"a\r\nBcc: evil@evil.example".to_vec()),
        ("an escape of the terminal", b"\x1b[2J\x1b]0;x\x07".to_vec()),
        ("quotes", b"a\";b='c'.log".to_vec()),
        ("backslashes", b"..\\..\\evil".to_vec()),
        ("a slash of another width", "a\u{ff0f}b".into()),
        ("a device of Windows", b"CON.log".to_vec()),
        ("a stream of NTFS", b"a:b".to_vec()),
        ("no UTF-8", b"\xff\xfe".to_vec()),
        ("an equals sign", b"a=b".to_vec()),
        (
            "an ending of 200 letters",
            [b"a.".as_slice(), &[b'b'; 200]].concat(),
        ),
        ("MANIFEST", b"MANIFEST".to_vec()),
        ("report.txt", b"report.txt".to_vec()),
    ];
    for (label, name) in names {
        let folder = table.fresh("x");
        let path = folder_of(&folder).join(OsString::from_vec(name));
        std::fs::write(&path, "GET /\n").expect("file");
        attach(table, stock, label, Is::Either, &[&path]);
    }
    let folder = table.fresh("x");
    let pair = ["caf\u{e9}.log", "cafe\u{301}.log"].map(|name| folder_of(&folder).join(name));
    for path in &pair {
        std::fs::write(path, "GET /\n").expect("file");
    }
    attach(
        table,
        stock,
        "one name, in NFC and NFD",
        Is::Either,
        &[&pair[0], &pair[1]],
    );
    attach(
        table,
        stock,
        "the same file twice",
        Is::Either,
        &[&pair[0], &pair[0]],
    );
    let made = |name: &str, make: &dyn Fn(&Path)| {
        let path = table.fresh(name);
        make(&path);
        path
    };
    let pipe = made("pipe", &|path| {
        drop(succeed(Command::new("mkfifo").arg(path)))
    });
    let circle = made("circle", &|path| symlink(path, path).expect("link"));
    let nowhere = made("nowhere", &|path| {
        symlink("/nonexistent", path).expect("link")
    });
    let zeros = made("zeros", &|path| symlink("/dev/zero", path).expect("link"));
    let shut = made("folder", &|path| std::fs::create_dir(path).expect("folder"));
    let socket = made("socket", &|path| {
        drop(std::os::unix::net::UnixListener::bind(path).expect("a socket"));
    });
    for (label, path) in [
        ("a pipe that nobody writes to", pipe.as_path()),
        ("a link to itself", &circle),
        ("a link to nothing", &nowhere),
        ("a link to zeros without end", &zeros),
        ("a folder", &shut),
        ("a socket", &socket),
        ("/dev/zero", Path::new("/dev/zero")),
        ("/dev/tty", Path::new("/dev/tty")),
        ("not there", Path::new("/nonexistent/access.log")),
    ] {
        attach(table, stock, label, Is::Refused(""), &[path]);
    }
    for (label, path) in [
        ("/proc/self/maps", "/proc/self/maps"),
        ("/dev/null", "/dev/null"),
    ] {
        attach(table, stock, label, Is::Either, &[Path::new(path)]);
    }
    // A hole that has the size of everything a team takes, many times over.
    let hole = made("hole", &|path| {
        let file = std::fs::File::create(path).expect("file");
        file.set_len(1 << 40).expect("a size");
    });
    attach(
        table,
        stock,
        "a terabyte of nothing",
        Is::Refused(""),
        &[&hole],
    );
    growing(table, stock);
    for (label, octets) in [
        (
            "a picture cut off",
            stock.example["assets/logo.png"][..100].to_vec(),
        ),
        (
            "a picture that lies",
            b"\xff\xd8\xff\xe1\xff\xffExif\0\0II*\0\xff\xff\xff\xff".to_vec(),
        ),
        (
            "a document that lies",
            b"%PDF-1.7\n1 0 obj<</Length 99999999999>>".to_vec(),
        ),
        (
            "an archive that lies",
            b"PK\x03\x04\x14\0\x08\0\x08\0".repeat(1000),
        ),
        (
            "a report of ours",
            b"-----BEGIN PGP MESSAGE-----\n\nhQ".to_vec(),
        ),
        (
            "a boundary",
            b"--=_\r\nContent-Type: text/plain\r\n\r\nx\r\n--=_--\r\n".to_vec(),
        ),
        ("empty", Vec::new()),
        ("a line of 4 MiB", vec![b'x'; 4 << 20]),
    ] {
        let path = table.file("evidence.jpg", octets);
        attach(table, stock, label, Is::Either, &[&path]);
    }
    let picture = table.file("logo.png", &stock.example["assets/logo.png"][..200]);
    let mut command = table.cli(&["report", "example", "--test", "--bare", "--attach"]);
    command
        .arg(&picture)
        .arg("--save")
        .arg(table.fresh("report.eml"));
    table.row(
        "evidence",
        "a picture cut off, without what stands in it",
        Is::Either,
        &command,
    );
    let over = table.file("access.log", "GET /\n");
    let mut command = table.cli(&["report", "example", "--test", "--force", "--attach"]);
    command.arg(&over).arg("--save").arg(&over);
    table.row(
        "evidence",
        "the report in its place",
        Is::Refused(""),
        &command,
    );
    assert_eq!(std::fs::read(&over).expect("the file"), b"GET /\n");
}

/// A file that somebody goes on writing: what is sealed is what was hashed, or nothing.
fn growing(table: &Table, stock: &Stock) {
    let path = table.file("growing.log", "GET /\n".repeat(200_000));
    let mut writer = Command::new("sh");
    let script = "for i in $(seq 400); do echo GET >> \"$1\"; sleep 0.005; done";
    let mut writer = writer
        .args(["-c", script, "sh"])
        .arg(&path)
        .spawn()
        .expect("a writer");
    attach(table, stock, "a file that grows", Is::Either, &[&path]);
    writer.kill().expect("it runs");
    writer.wait().expect("its end");
}
