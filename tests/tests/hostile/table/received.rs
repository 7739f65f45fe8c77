//! What is inside of what reaches a team: archives and mails that somebody else has packed.

use super::{Is, Stock, Table, key};
use std::path::Path;
use tocsin_core::openpgp::open::{self, Source, Way};
use tocsin_form_schema::container::sha256;
use tocsin_tests::command::succeed;

/// What an archive has: name, kind, octets.
type Member<'a> = (&'a [u8], u8, Vec<u8>);

fn header(name: &[u8], kind: u8, size: &[u8]) -> Vec<u8> {
    let mut block = vec![0; 512];
    let mut put = |at: usize, octets: &[u8]| block[at..at + octets.len()].copy_from_slice(octets);
    put(0, &name[..name.len().min(100)]);
    put(100, b"0000644\x000000000\x000000000\0");
    put(124, size);
    put(136, b"00000000000\0");
    put(148, b"        ");
    put(156, &[kind]);
    put(257, b"ustar\x0000");
    let sum: u32 = block.iter().map(|octet| u32::from(*octet)).sum();
    block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    block
}

fn tar(members: &[Member]) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, kind, data) in members {
        out.extend(header(
            name,
            *kind,
            format!("{:011o}\0", data.len()).as_bytes(),
        ));
        out.extend_from_slice(data);
        out.resize(out.len().next_multiple_of(512), 0);
    }
    out.resize(out.len() + 1024, 0);
    out
}

/// With a MANIFEST that says of each regular file what it is.
pub fn listed(members: &[Member]) -> Vec<u8> {
    let regular = members.iter().filter(|(_, kind, _)| *kind == b'0');
    let line =
        |(name, _, data): &Member| format!("{}  {}\n", sha256(data), String::from_utf8_lossy(name));
    let manifest: String = regular.map(line).collect();
    tar(&[members, &[(b"MANIFEST", b'0', manifest.into_bytes())]].concat())
}

/// Of an archive or mail that is decrypted already; only what it is made of is looked at, or what stands in it, too.
fn opened(
    table: &Table,
    class: &'static str,
    input: &str,
    is: Is,
    octets: impl AsRef<[u8]>,
    members: bool,
) {
    let (file, out) = (table.file("report", octets), table.fresh("out"));
    let mut command = table.cli(&["team", "open"]);
    command.arg(&file).arg("--out").arg(&out);
    if members {
        command.arg("--members");
    }
    table.row(class, input, is, &command);
    nothing_else(table, &out);
}

/// Nothing was written but below the folder that was asked for.
pub fn nothing_else(table: &Table, out: &Path) {
    for left in ["evil", "../evil", "../../evil"] {
        assert!(
            !out.join(left).exists() || left == "evil",
            "{left} was written"
        );
    }
    let beside = std::fs::read_dir(out.parent().expect("a folder")).expect("folder");
    let names: Vec<_> = beside
        .filter_map(|entry| Some(entry.ok()?.file_name()))
        .collect();
    let wrong = names.iter().find(|name| name.as_os_str() != "out");
    if let Some(name) = wrong {
        table
            .wrong
            .lock()
            .expect("no panic")
            .push(format!("left behind: {}", name.display()));
    }
}

pub fn text(words: &str) -> Vec<u8> {
    words.as_bytes().to_vec()
}

pub fn plain(table: &Table, stock: &Stock) {
    let report: Member = (b"report.txt", b'0', text("x\n"));
    opened(
        table,
        "archive inside",
        "as it should be",
        Is::Served(""),
        listed(std::slice::from_ref(&report)),
        true,
    );
    let names: [(&str, &[u8]); 20] = [
        ("a folder above", b"../evil"),
        ("two folders above", b"evidence/../../evil"),
        ("the root", b"/tmp/evil"),
        ("a drive", b"C:evil"),
        ("backslashes", b"..\\evil"),
        ("a slash of another width", "..\u{ff0f}evil".as_bytes()),
        ("the same but for case", b"REPORT.TXT"),
        ("the same twice", b"report.txt"),
        ("a folder where a file is", b"report.txt/x"),
        ("a device of Windows", b"evidence/con.log"),
        ("a stream of NTFS", b"report.txt:x"),
        ("a line's end", b"a\nb"),
        ("an escape of the terminal", b"\x1b[2Jevil"),
        ("a change of direction", "\u{202e}gpj.exe".as_bytes()),
        ("no UTF-8", b"\xff\xfe"),
        ("no name", b""),
        ("a point", b"."),
        ("a point at the end", b"evil."),
        ("a space", b"evil x"),
        ("an option", b"-rf"),
    ];
    for (label, name) in names {
        let is = if label == "an option" {
            Is::Either
        } else {
            Is::Refused("")
        };
        opened(
            table,
            "archive inside",
            label,
            is,
            listed(&[report.clone(), (name, b'0', text("y"))]),
            true,
        );
    }
    for (label, kind) in [
        ("a link", b'2'),
        ("a hard link", b'1'),
        ("a device", b'3'),
        ("a block device", b'4'),
        ("a pipe", b'6'),
        ("a kind of its own", b'Z'),
        ("a global header", b'g'),
        ("a long name of GNU", b'L'),
        ("a sparse file of GNU", b'S'),
    ] {
        opened(
            table,
            "archive inside",
            label,
            Is::Refused(""),
            listed(&[report.clone(), (b"evil", kind, Vec::new())]),
            true,
        );
    }
    let pax = |records: &str| {
        listed(&[
            report.clone(),
            (b"pax", b'x', text(records)),
            (b"y", b'0', text("y")),
        ])
    };
    for (label, records) in [
        ("pax: a folder above", "16 path=../evil\n"),
        ("pax: a length that lies", "99 path=x\n"),
        ("pax: a length of nothing", "0 path=x\n"),
        (
            "pax: a length of 30 digits",
            "999999999999999999999999999999 path=x\n",
        ),
        ("pax: a size of 16 EiB", "29 size=18446744073709551615\n"),
        ("pax: no equals sign", "10 pathxx\n"),
        ("pax: no line's end", "8 path=x"),
        ("pax: between letters", "5 a=\u{e9}\n"),
    ] {
        opened(
            table,
            "archive inside",
            label,
            Is::Refused(""),
            pax(records),
            true,
        );
    }
    let manifest = |words: &str| tar(&[report.clone(), (b"MANIFEST", b'0', text(words))]);
    let good = format!("{}  report.txt\n", sha256(b"x\n"));
    for (label, octets) in [
        ("no MANIFEST", tar(std::slice::from_ref(&report))),
        ("MANIFEST empty", manifest("")),
        (
            "MANIFEST of another",
            manifest(&good.replace('a', "b").replace('0', "1")),
        ),
        (
            "MANIFEST with one file more",
            manifest(&format!("{good}{}  evil\n", sha256(b""))),
        ),
        (
            "MANIFEST with a line twice",
            manifest(&format!("{good}{good}")),
        ),
        (
            "MANIFEST that lists itself",
            manifest(&format!("{good}{}  MANIFEST\n", sha256(b""))),
        ),
        ("MANIFEST that is no list", manifest("\u{1b}[2J")),
        (
            "two MANIFESTs",
            tar(&[
                report.clone(),
                (b"MANIFEST", b'0', text(&good)),
                (b"MANIFEST", b'0', text(&good)),
            ]),
        ),
        ("MANIFEST of 5 MiB", manifest(&good.repeat(70_000))),
        ("20,000 files", listed(&vec![report.clone(); 20_000])),
        ("empty", tar(&[])),
        (
            "a header cut off",
            listed(std::slice::from_ref(&report))[..700].to_vec(),
        ),
        (
            "no end",
            listed(std::slice::from_ref(&report))[..2048].to_vec(),
        ),
        ("a sum that is wrong", {
            let mut octets = listed(std::slice::from_ref(&report));
            octets[150] ^= 1;
            octets
        }),
        (
            "a size of 8 GiB",
            [header(b"report.txt", b'0', b"77777777777\0"), vec![0; 4096]].concat(),
        ),
        (
            "a size that is no number",
            [header(b"report.txt", b'0', b"xxxxxxxxxxx\0"), vec![0; 4096]].concat(),
        ),
        (
            "a size of base 256",
            [
                header(
                    b"report.txt",
                    b'0',
                    b"\x80\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff",
                ),
                vec![0; 4096],
            ]
            .concat(),
        ),
        (
            "a size below nothing",
            [header(b"report.txt", b'0', b"-0000000001\0"), vec![0; 4096]].concat(),
        ),
    ] {
        opened(
            table,
            "archive inside",
            label,
            Is::Refused(""),
            octets,
            true,
        );
    }
    mails(table);
    read_back(table, stock);
}

fn mails(table: &Table) {
    let mail = |head: &str, body: &str| format!("MIME-Version: 1.0\r\n{head}\r\n\r\n{body}");
    let mixed = "Content-Type: multipart/mixed; boundary=b";
    let part = |head: &str, body: &str| format!("--b\r\n{head}\r\n\r\n{body}\r\n");
    let named = |name: &str| {
        part(
            &format!("Content-Disposition: attachment; filename=\"{name}\""),
            "x",
        )
    };
    let nested = |depth: usize| {
        let open: String = (0..depth)
            .map(|at| {
                format!(
                    "--b{at}\r\nContent-Type: multipart/mixed; boundary=b{}\r\n\r\n",
                    at + 1
                )
            })
            .collect();
        mail("Content-Type: multipart/mixed; boundary=b0", &open)
    };
    let forwarded = "Content-Type: message/rfc822\r\n\r\n".repeat(1000);
    let many = part("Content-Disposition: attachment; filename=report.txt", "x").repeat(20_000);
    let cases: [(&str, String); 28] = [
        ("no mail", "hello\r\n".to_owned()),
        ("no boundary", mail("Content-Type: multipart/mixed", "x")),
        (
            "an empty boundary",
            mail("Content-Type: multipart/mixed; boundary=\"\"", "--\r\n"),
        ),
        (
            "a boundary without an end",
            mail("Content-Type: multipart/mixed; boundary=\"b", "x"),
        ),
        (
            "a multipart without an end",
            mail(mixed, &named("report.txt")),
        ),
        ("17 multiparts in each other", nested(17)),
        ("10,000 multiparts in each other", nested(10_000)),
        ("1,000 mails in each other", forwarded),
        ("20,000 parts", mail(mixed, &format!("{many}--b--\r\n"))),
        ("2,000 headers", mail(&"X: y\r\n".repeat(2000), "x")),
        (
            "a header of 2 MiB",
            mail(&format!("X: {}", "y".repeat(2 << 20)), "x"),
        ),
        (
            "a header folded 100,000 times",
            mail(&format!("X: y{}", "\r\n y".repeat(100_000)), "x"),
        ),
        ("a line of 2 MiB", mail(mixed, &"x".repeat(2 << 20))),
        (
            "a folder above",
            mail(mixed, &format!("{}--b--\r\n", named("../evil"))),
        ),
        (
            "the root",
            mail(mixed, &format!("{}--b--\r\n", named("/etc/evil"))),
        ),
        (
            "an escape of the terminal",
            mail(mixed, &format!("{}--b--\r\n", named("\u{1b}[2J"))),
        ),
        (
            "a change of direction",
            mail(mixed, &format!("{}--b--\r\n", named("\u{202e}txt.evil"))),
        ),
        (
            "two names",
            mail(
                mixed,
                &format!(
                    "{}--b--\r\n",
                    part(
                        "Content-Location: report.txt\r\nContent-Location: ../evil",
                        "x"
                    )
                ),
            ),
        ),
        (
            "the same part twice",
            mail(
                mixed,
                &format!("{}{}--b--\r\n", named("report.txt"), named("report.txt")),
            ),
        ),
        (
            "base64 that is none",
            mail(
                mixed,
                &format!(
                    "{}--b--\r\n",
                    part(
                        "Content-Transfer-Encoding: base64\r\nContent-Location: report.txt",
                        "!!!!"
                    )
                ),
            ),
        ),
        (
            "base64 cut off",
            mail(
                mixed,
                &format!(
                    "{}--b--\r\n",
                    part(
                        "Content-Transfer-Encoding: base64\r\nContent-Location: report.txt",
                        "QUJD\r\nQ"
                    )
                ),
            ),
        ),
        (
            "base64 in base64's padding",
            mail(
                mixed,
                &format!(
                    "{}--b--\r\n",
                    part(
                        "Content-Transfer-Encoding: base64\r\nContent-Location: report.txt",
                        "QQ==QQ=="
                    )
                ),
            ),
        ),
        (
            "quoted-printable that is none",
            mail(
                mixed,
                &format!(
                    "{}--b--\r\n",
                    part(
                        "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: report.txt",
                        "=ZZ=0=\u{e9}="
                    )
                ),
            ),
        ),
        (
            "an encoding of its own",
            mail(
                mixed,
                &format!(
                    "{}--b--\r\n",
                    part(
                        "Content-Transfer-Encoding: x-evil\r\nContent-Location: report.txt",
                        "x"
                    )
                ),
            ),
        ),
        (
            "a page",
            mail("Content-Type: text/html", "<img src=http://evil.example/>"),
        ),
        (
            "a remote body",
            mail(
                "Content-Type: message/external-body; access-type=URL; URL=\"http://evil.example/\"",
                "\r\n",
            ),
        ),
        (
            "a partial mail",
            mail(
                "Content-Type: message/partial; id=x; number=1; total=2",
                "x",
            ),
        ),
        (
            "still encrypted",
            mail(
                "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b",
                "--b--\r\n",
            ),
        ),
    ];
    for (label, octets) in cases {
        opened(table, "mail inside", label, Is::Refused(""), octets, true);
    }
}

/// A real report, in whose own files something was changed: packed as it should be.
fn read_back(table: &Table, _: &Stock) {
    let sealed = sealed_by_us(table, "report.tar.pgp");
    let out = table.fresh("members");
    let secret = std::fs::read(key()).expect("the key");
    let way = Way::Keys {
        secret: &secret,
        passphrase: None,
    };
    let unsealed = open::unseal(Source::File(&sealed), way, None, &out, &Default::default())
        .expect("it opens");
    let opened_report = unsealed.keep(&out).expect("it is kept");
    let members: Vec<(String, Vec<u8>)> = (opened_report.members.iter())
        .map(|(name, _)| {
            (
                name.clone(),
                std::fs::read(out.join(name)).expect("a member"),
            )
        })
        .collect();
    let pack = |members: &[(String, Vec<u8>)]| {
        let members: Vec<Member> = members
            .iter()
            .map(|(name, data)| (name.as_bytes(), b'0', data.clone()))
            .collect();
        listed(&members)
    };
    opened(
        table,
        "report inside",
        "as it was sealed",
        Is::Served("MANIFEST"),
        pack(&members),
        false,
    );
    for (at, (name, data)) in members.iter().enumerate() {
        let mut changed = members.clone();
        changed[at].1 = data.iter().copied().take(data.len() / 2).collect();
        opened(
            table,
            "report inside",
            &format!("{name}: cut off"),
            Is::Either,
            pack(&changed),
            false,
        );
        changed.remove(at);
        opened(
            table,
            "report inside",
            &format!("{name}: gone"),
            Is::Either,
            pack(&changed),
            false,
        );
    }
    let at = members
        .iter()
        .position(|(name, _)| name == "report.json")
        .expect("report.json");
    let json = String::from_utf8(members[at].1.clone()).expect("text");
    let with = |label: &str, is: Is, octets: Vec<u8>| {
        let mut changed = members.clone();
        changed[at].1 = octets;
        opened(table, "report inside", label, is, pack(&changed), false);
    };
    let deep = "[".repeat(100_000);
    let escape = json.replacen("Anna", "\\u001b[2J\\u202e", 1);
    for (label, octets) in [
        ("report.json: 100,000 [", deep.into_bytes()),
        (
            "report.json: another format",
            json.replacen("\"format\": 1", "\"format\": 99", 1)
                .replacen("\"format\":1", "\"format\":99", 1)
                .into_bytes(),
        ),
        (
            "report.json: revision 4294967296",
            json.replacen("\"revision\": 1", "\"revision\": 4294967296", 1)
                .replacen("\"revision\":1", "\"revision\":4294967296", 1)
                .into_bytes(),
        ),
        ("report.json: escapes of the terminal", escape.into_bytes()),
        ("report.json: 20 MiB", vec![b' '; 20 << 20]),
        (
            "report.json: another team",
            json.replace("xyz-cert.example", "\u{445}yz-cert.example")
                .into_bytes(),
        ),
        (
            "report.json: an ID with a path",
            json.replace("chem.xyz-university.example", "../../evil")
                .into_bytes(),
        ),
    ] {
        with(label, Is::Either, octets);
    }
}

pub fn sealed_by_us(table: &Table, name: &str) -> std::path::PathBuf {
    let sealed = table.fresh(name);
    let mut command = table.cli(&["report", "example", "--test", "--save"]);
    succeed(command.arg(&sealed));
    sealed
}
