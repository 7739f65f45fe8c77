//! What is kept on this computer and comes back: drafts, settings, pins, certificates, bundles, the
//! outbox. A stick is carried, a disk fails, and somebody else's program writes there.

use super::{Is, Stock, Table};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use tocsin_tests::command::succeed;

pub const PASSPHRASE: &str = "correct horse battery";

/// A folder with a report that is kept, an account, and a mail that waits; and the passphrase of the report.
pub fn desk(table: &Table, stock: &Stock) -> (PathBuf, PathBuf) {
    let data = table.fresh("data");
    let passphrase = table.file("passphrase", format!("{PASSPHRASE}\n"));
    let answers = table.file("answers.json", &stock.answers);
    let sealed = table.fresh("report.eml");
    let mut report = table.cli_in(&data, &["report", "example", "--keep", "--answers"]);
    report
        .arg(answers)
        .arg("--passphrase-file")
        .arg(&passphrase);
    succeed(report.arg("--save").arg(&sealed));
    // A port that nobody listens at.
    let mut add = table.cli_in(
        &data,
        &["account", "add", "work", "--from", "admin@site.example"],
    );
    succeed(add.args(["--host", "127.0.0.1", "--security", "none", "--port", "9"]));
    let mut send = table.cli_in(&data, &["send"]);
    let sent = send.arg(&sealed).output().expect("the program");
    assert_eq!(sent.status.code(), Some(1), "somebody listens at port 9");
    (data, passphrase)
}

/// The file of this ending.
pub fn find(folder: &Path, ending: &str) -> PathBuf {
    let mut entries = std::fs::read_dir(folder)
        .expect("folder")
        .filter_map(Result::ok);
    let found = entries.find(|entry| entry.file_name().to_string_lossy().ends_with(ending));
    found.expect("a file").path()
}

/// Ways in which any file can be wrong.
fn wrongs(octets: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let half = octets.len() / 2;
    let flipped = octets
        .iter()
        .enumerate()
        .map(|(at, octet)| octet ^ u8::from(at == half))
        .collect();
    vec![
        ("empty", Vec::new()),
        ("cut off", octets[..half].to_vec()),
        ("zeros", vec![0; octets.len()]),
        ("a bit flipped", flipped),
        ("twice", [octets, octets].concat()),
        ("no UTF-8", [b"\xff\xfe".as_slice(), octets].concat()),
        ("100,000 [", b"[".repeat(100_000)),
        ("100,000 {", b"{\"a\":".repeat(100_000)),
        (
            "an escape of the terminal",
            b"\x1b[2J = \"\x1b]0;x\x07\"\n".to_vec(),
        ),
        ("a later format", b"{\"format\":4294967295}\n".to_vec()),
        (
            "the wrong kind of value",
            b"{\"format\":\"x\",\"id\":[],\"cipher\":1}\n".to_vec(),
        ),
    ]
}

/// A copy of a folder.
fn copy(table: &Table, data: &Path) -> PathBuf {
    let copy = table.fresh("data");
    succeed(Command::new("cp").arg("-a").arg(data).arg(&copy));
    copy
}

pub fn all(table: &Table, stock: &Stock) {
    let (data, passphrase) = desk(table, stock);
    let inside = |path: &Path| path.strip_prefix(&data).expect("inside").to_owned();
    let draft = inside(&find(&data.join("drafts"), ".draft"));
    let id = draft
        .file_stem()
        .expect("a name")
        .to_string_lossy()
        .into_owned();
    let entry = inside(&find(&data.join("outbox"), ".json"));
    let mail = inside(&find(&data.join("outbox"), ".eml"));
    let bundle = inside(&find(&data.join("bundles"), ".tocsin"));
    let name = [
        (
            "settings.toml",
            PathBuf::from("settings.toml"),
            vec!["account", "list"],
        ),
        (
            "settings.toml",
            PathBuf::from("settings.toml"),
            vec!["account", "test", "work"],
        ),
        (
            "pins.json",
            PathBuf::from("pins.json"),
            vec!["show", "example"],
        ),
        ("a draft, listed", draft.clone(), vec!["draft", "list"]),
        ("an outbox entry", entry.clone(), vec!["outbox", "list"]),
        (
            "an outbox entry, deleted",
            entry.clone(),
            vec!["outbox", "delete", "7"],
        ),
        ("a mail", mail, vec!["outbox", "send"]),
        (
            "a lock",
            draft.with_extension("lock"),
            vec!["draft", "list"],
        ),
    ];
    let run = |input: &str, data: &Path, arguments: &[&str]| {
        let command = table.cli_in(data, arguments);
        // What is asked to speak to a server is let speak to this computer.
        match arguments {
            ["outbox", "send"] | ["account", "test", _] => {
                table.outside("kept", input, Is::Either, &command);
            }
            _ => table.row("kept", input, Is::Either, &command),
        }
    };
    for (what, path, arguments) in &name {
        let octets = std::fs::read(data.join(path))
            .unwrap_or_else(|_| b"{\"format\":1,\"teams\":{}}".to_vec());
        for (label, octets) in wrongs(&octets) {
            let data = copy(table, &data);
            std::fs::write(data.join(path), octets).expect("file");
            run(&format!("{what}: {label}"), &data, arguments);
        }
        for (label, make) in [("a pipe", "mkfifo"), ("a folder", "mkdir")] {
            let data = copy(table, &data);
            let _ = std::fs::remove_file(data.join(path));
            succeed(Command::new(make).arg(data.join(path)));
            run(&format!("{what}: {label}"), &data, arguments);
        }
        for target in ["/dev/zero", "/nonexistent"] {
            let data = copy(table, &data);
            let _ = std::fs::remove_file(data.join(path));
            symlink(target, data.join(path)).expect("link");
            run(&format!("{what}: a link to {target}"), &data, arguments);
        }
    }
    // The draft is opened, each part of its file changed; the copy before it is as bad.
    let whole = std::fs::read(data.join(&draft)).expect("the draft");
    let line = whole
        .iter()
        .position(|octet| *octet == b'\n')
        .expect("a header");
    let header = String::from_utf8(whole[..line].to_vec()).expect("text");
    let put = |old: &str, new: &str| {
        assert!(header.contains(old), "{old}");
        [header.replacen(old, new, 1).as_bytes(), &whole[line..]].concat()
    };
    let flip = |at: usize| {
        let mut octets = whole.clone();
        octets[at] ^= 1;
        octets
    };
    let mut cases: Vec<(String, Vec<u8>)> = [
        ("format 2", put("\"format\":1", "\"format\":2")),
        ("format -1", put("\"format\":1", "\"format\":-1")),
        ("another cipher", put("xchacha20-poly1305", "rot13")),
        ("another ID", put(&id, "00000000000000000000000000000000")),
        (
            "an ID that is a path",
            put(&id, "../../../../../../tmp/evil"),
        ),
        ("another team", put("xyz-cert.example", "evil.example")),
        (
            "a team with an escape",
            put("xyz-cert.example", "\\u001b[2J\\u202e"),
        ),
        ("saved in 9999", put("\"saved\":\"2", "\"saved\":\"9")),
        (
            "1 GiB for the passphrase",
            put("\"memory\":65536", "\"memory\":1048576"),
        ),
        (
            "4 TiB for the passphrase",
            put("\"memory\":65536", "\"memory\":4294967295"),
        ),
        (
            "4 billion passes",
            put("\"passes\":3", "\"passes\":4294967295"),
        ),
        ("no pass", put("\"passes\":3", "\"passes\":0")),
        ("no memory", put("\"memory\":65536", "\"memory\":0")),
        ("16 million lanes", put("\"lanes\":1", "\"lanes\":16777215")),
        (
            "as much as is let pass",
            put(
                "\"memory\":65536,\"passes\":3",
                "\"memory\":131072,\"passes\":4",
            ),
        ),
        ("no salt", {
            let from = header.find("\"salt\":\"").expect("salt") + 8;
            [&header.as_bytes()[..from], &whole[from + 22..]].concat()
        }),
        (
            "a salt that is no base64",
            put("\"salt\":\"", "\"salt\":\"!"),
        ),
        ("no slot", put("\"slots\":[{", "\"slots\":[],\"x\":[{")),
        ("1,000 slots", {
            let from = header.find("[{").expect("slots") + 1;
            let slot = &header[from..header.len() - 2];
            let bad = slot.replacen("\"key\":\"", "\"key\":\"AAAA", 1);
            [
                header
                    .replacen(slot, &vec![bad.as_str(); 300].join(","), 1)
                    .as_bytes(),
                &whole[line..],
            ]
            .concat()
        }),
        (
            "another kind of slot",
            put("\"kind\":\"passphrase\"", "\"kind\":\"none\""),
        ),
        (
            "a key of the header twice",
            put("\"format\":1", "\"format\":1,\"format\":1"),
        ),
        (
            "a header of 1 MiB",
            put(
                "\"format\":1",
                &format!("\"x\":\"{}\",\"format\":1", "y".repeat(1 << 20)),
            ),
        ),
        ("no header", whole[line + 1..].to_vec()),
        ("no body", whole[..=line].to_vec()),
        ("the nonce", flip(line + 3)),
        ("the first octet", flip(line + 25)),
        ("the middle", flip(line + (whole.len() - line) / 2)),
        ("the code at the end", flip(whole.len() - 1)),
        ("an octet less", whole[..whole.len() - 1].to_vec()),
        ("an octet more", [whole.as_slice(), b"x"].concat()),
    ]
    .map(|(label, octets)| (label.to_owned(), octets))
    .into();
    for part in 1..6 {
        let at = whole.len() * part / 6;
        cases.push((format!("ends after {part} sixths"), whole[..at].to_vec()));
    }
    for (label, octets) in cases {
        let data = copy(table, &data);
        for ending in ["draft", "previous"] {
            std::fs::write(data.join(&draft).with_extension(ending), &octets).expect("file");
        }
        let list = table.cli_in(&data, &["draft", "list"]);
        table.row("draft", &format!("{label}: listed"), Is::Either, &list);
        let mut update = table.cli_in(
            &data,
            &["report", "example", "--update", &id, "--passphrase-file"],
        );
        update
            .arg(&passphrase)
            .arg("--save")
            .arg(table.fresh("update.eml"));
        table.row(
            "draft",
            &format!("{label}: opened"),
            Is::Refused(""),
            &update,
        );
        // The file is as it was: what cannot be read is kept.
        assert_eq!(
            std::fs::read(data.join(&draft)).expect("the draft"),
            octets,
            "{label}"
        );
    }
    let damaged = copy(table, &data);
    std::fs::write(damaged.join(&draft), flip(whole.len() - 1)).expect("file");
    let mut list = table.cli_in(&damaged, &["draft", "list", "--passphrase-file"]);
    table.row(
        "draft",
        "only the newest state",
        Is::Either,
        list.arg(&passphrase),
    );
    for (label, octets) in wrongs(&std::fs::read(data.join(&bundle)).expect("the bundle")) {
        let data = copy(table, &data);
        std::fs::write(data.join(&bundle), octets).expect("file");
        let mut update = table.cli_in(
            &data,
            &["report", "example", "--update", &id, "--passphrase-file"],
        );
        update
            .arg(&passphrase)
            .arg("--save")
            .arg(table.fresh("update.eml"));
        table.row(
            "kept",
            &format!("the draft's bundle: {label}"),
            Is::Either,
            &update,
        );
    }
    for (label, words) in [
        (
            "a proxy with an escape",
            "proxy = \"socks5://\\u001b[2J:1\"",
        ),
        ("a host with a line's end", "host = \"a\\r\\nb\""),
        ("a port of 65536", "port = 65536"),
        (
            "a program to run",
            "[account.via.password]\nfrom = \"command\"\ncommand = [\"/bin/false\"]",
        ),
    ] {
        let data = copy(table, &data);
        let settings = std::fs::read_to_string(data.join("settings.toml")).expect("settings");
        let key = words.split(' ').next().expect("a key");
        let kept = settings.lines().filter(|line| {
            let source = words.starts_with('[') && line.contains("via.password");
            !(source || line.starts_with(key) || line.starts_with("from = \"ask"))
        });
        let text: String = kept.map(|line| format!("{line}\n")).collect();
        let text = match words.starts_with('[') {
            true => format!("{text}{words}\n"),
            false => text.replacen(
                "security = \"none\"\n",
                &format!("security = \"none\"\n{words}\n"),
                1,
            ),
        };
        std::fs::write(data.join("settings.toml"), text).expect("settings");
        table.row(
            "kept",
            &format!("settings.toml: {label}"),
            Is::Either,
            &table.cli_in(&data, &["account", "list"]),
        );
    }
    for (label, name) in [
        ("names with an escape", "drafts/\u{1b}[2J.draft"),
        ("a name that is no ID", "drafts/evil.draft"),
        ("a stray mail", "outbox/\u{202e}evil.eml"),
        ("a part that is left", "outbox/7.part"),
    ] {
        let data = copy(table, &data);
        std::fs::write(data.join(name), "x").expect("file");
        let what = name.split('/').next().expect("a folder");
        let list = if what == "drafts" { "draft" } else { "outbox" };
        table.row(
            "kept",
            &format!("{what}: {label}"),
            Is::Either,
            &table.cli_in(&data, &[list, "list"]),
        );
    }
    for id in [
        "../../etc",
        "\u{1b}[2J",
        "",
        "-1",
        &"a".repeat(10_000),
        "*",
        "00000000000000000000000000000000",
    ] {
        let mut delete = table.cli_in(&data, &["draft", "delete", "--"]);
        table.row(
            "kept",
            &format!("a draft called {id:?}"),
            Is::Refused(""),
            delete.arg(id),
        );
        let mut delete = table.cli_in(&data, &["outbox", "delete", "--"]);
        table.row(
            "kept",
            &format!("a mail called {id:?}"),
            Is::Refused(""),
            delete.arg(id),
        );
    }
    for name in ["\u{1b}[2J", "\u{202e}evil", &"a".repeat(100_000), "a\nb"] {
        let data = copy(table, &data);
        let mut rename = table.cli_in(&data, &["draft", "rename", &id, name, "--passphrase-file"]);
        table.row(
            "kept",
            "a draft's name",
            Is::Either,
            rename.arg(&passphrase),
        );
        let mut list = table.cli_in(&data, &["draft", "list", "--passphrase-file"]);
        table.row(
            "kept",
            "a draft's name, listed",
            Is::Either,
            list.arg(&passphrase),
        );
    }
}
