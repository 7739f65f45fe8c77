//! Who signed a bundle and how; its version and its dates.

use super::bundles::{entries, show};
use super::{Is, Stock, Table, key, zip};
use std::path::Path;
use std::process::Command;
use tocsin_core::openpgp::sign;
use tocsin_form_schema::published::Files;
use tocsin_tests::command::succeed;

/// GnuPG with the example's key and one of its own.
struct Gpg(tempfile::TempDir);

impl Gpg {
    fn new() -> Gpg {
        let gpg = Gpg(tempfile::tempdir().expect("folder"));
        succeed(gpg.command().arg("--import").arg(key()));
        let mut make = gpg.command();
        make.args([
            "--quick-generate-key",
            "Other <other@other.example>",
            "ed25519",
            "sign",
            "never",
        ]);
        succeed(&mut make);
        gpg
    }

    fn command(&self) -> Command {
        let mut gpg = Command::new("gpg");
        gpg.args(["--batch", "--quiet", "--yes", "--trust-model", "always"]);
        gpg.args(["--pinentry-mode", "loopback", "--passphrase", ""]);
        gpg.env("GNUPGHOME", self.0.path());
        gpg
    }

    fn signed(&self, by: &str, how: &[&str], file: &Path) -> Vec<u8> {
        let mut gpg = self.command();
        gpg.args(["--output", "-", "--local-user", by]).args(how);
        succeed(gpg.arg(file)).stdout
    }
}

impl Drop for Gpg {
    fn drop(&mut self) {
        let mut end = Command::new("gpgconf");
        let _ = end
            .args(["--kill", "gpg-agent"])
            .env("GNUPGHOME", self.0.path())
            .status();
    }
}

/// Signatures by stock tools, none of which is the one that a bundle has.
pub fn signatures(table: &Table, stock: &Stock) {
    let gpg = Gpg::new();
    let whole = entries(&stock.sign(stock.small()));
    let find = |path: &str| {
        whole
            .iter()
            .position(|(name, _)| name == path.as_bytes())
            .expect("an entry")
    };
    let (manifest, signature) = (find("MANIFEST"), find("MANIFEST.sig"));
    let file = table.file("MANIFEST", &whole[manifest].1);
    let other = table.file("other", "hello\n");
    let (ours, stranger) = ("xyz-cert.example", "other@other.example");
    let good = whole[signature].1.clone();
    let put = |octets: Vec<u8>| {
        let mut entries = whole.clone();
        entries[signature].1 = octets;
        zip::archive(&entries)
    };
    let by = |who: &str, how: &[&str], file: &Path| gpg.signed(who, how, file);
    let detach = ["--detach-sign"];
    for (label, octets) in [
        ("somebody else's", by(stranger, &detach, &file)),
        ("over another file", by(ours, &detach, &other)),
        ("armored", by(ours, &["--armor", "--detach-sign"], &file)),
        (
            "of a text",
            by(ours, &["--textmode", "--detach-sign"], &file),
        ),
        (
            "cleartext instead of detached",
            by(ours, &["--clearsign"], &file),
        ),
        ("around the file", by(ours, &["--sign"], &file)),
        (
            "around the file, not compressed",
            by(ours, &["-z", "0", "--sign"], &file),
        ),
        (
            "SHA-1",
            by(ours, &["--digest-algo", "SHA1", "--detach-sign"], &file),
        ),
        (
            "expired",
            by(
                ours,
                &[
                    "--faked-system-time",
                    "20261101T000000!",
                    "--default-sig-expire",
                    "1",
                    "--detach-sign",
                ],
                &file,
            ),
        ),
        (
            "made tomorrow",
            by(
                ours,
                &["--faked-system-time", "20990101T000000!", "--detach-sign"],
                &file,
            ),
        ),
        ("twice", [good.clone(), good.clone()].concat()),
        (
            "ours, then somebody else's",
            [good.clone(), by(stranger, &detach, &file)].concat(),
        ),
        (
            "somebody else's, then ours",
            [by(stranger, &detach, &file), good.clone()].concat(),
        ),
        ("something behind it", [good.as_slice(), b"\n"].concat()),
        (
            "a marker before it",
            [b"\xca\x03PGP".as_slice(), &good].concat(),
        ),
        ("empty", Vec::new()),
        ("the certificate", stock.example["keys/signing.asc"].clone()),
        ("a megabyte of zeros", vec![0; 1 << 20]),
        (
            "a length of 4 GiB",
            b"\xc2\xff\xff\xff\xff\xff\x04".to_vec(),
        ),
        (
            "a length without an end",
            b"\xc2\xef\x04\0\x16\x08".repeat(1000),
        ),
        ("100,000 of them", good.repeat(10_000)),
    ] {
        show(table, "signature", label, Is::Refused(""), put(octets));
    }
    // It is the team's own: what it notes beside its name changes nothing.
    let noted = by(
        ours,
        &["--sig-notation", "a@b.example=c", "--detach-sign"],
        &file,
    );
    show(
        table,
        "signature",
        "with a notation",
        Is::Served(""),
        put(noted),
    );
    // Signed by a stranger who says so.
    let mut export = gpg.command();
    let theirs = succeed(export.args(["--armor", "--export", stranger])).stdout;
    let mut export = gpg.command();
    let secret = succeed(export.args(["--armor", "--export-secret-keys", stranger])).stdout;
    let mut files = stock.small();
    files.insert("keys/signing.asc".to_owned(), theirs);
    let at = jiff::Timestamp::now();
    let forged = sign::sign(files, sign::By::Secret(&secret, None), at).expect("a bundle");
    show(
        table,
        "signature",
        "the example's words, signed by a stranger",
        Is::Either,
        forged,
    );
}

/// A team's bundle, and what may come after it.
pub fn versions(table: &Table, stock: &Stock) {
    let gpg = Gpg::new();
    let export = |what: &str, who: &str| {
        let mut gpg = gpg.command();
        succeed(gpg.args(["--armor", what, who])).stdout
    };
    let made = |name: &str, when: &str, expires: &str| {
        let mut make = gpg.command();
        make.args(["--faked-system-time", when, "--quick-generate-key"]);
        succeed(make.args([name, "ed25519", "sign", expires]));
    };
    // A clock ten years behind sees what is made ten years ahead, and the other way round.
    made("ahead@team.example", "20361101T000000!", "never");
    // The example's own would make it the example, of which nothing is remembered.
    let reports = "reports@team.example";
    let mut make = gpg.command();
    succeed(make.args([
        "--quick-generate-key",
        reports,
        "future-default",
        "default",
        "never",
    ]));
    let mut list = gpg.command();
    let listed = succeed(list.args(["--with-colons", "--list-keys", reports])).stdout;
    let listed = String::from_utf8(listed).expect("text");
    let fingerprint = listed.lines().find_map(|line| line.strip_prefix("fpr:"));
    let fingerprint = fingerprint.expect("a fingerprint").trim_matches(':');
    let encryption = format!("keys/encryption/{fingerprint}.asc");
    made("behind@team.example", "20161001T000000!", "1y");
    let team = |who: &str, changes: &[(&str, &str)], at: jiff::Timestamp| {
        let mut files = stock.small();
        files.retain(|path, _| !path.starts_with("keys/encryption/"));
        files.insert(encryption.clone(), export("--export", reports));
        files.insert("keys/signing.asc".to_owned(), export("--export", who));
        let mut text = stock_team(&files, "team.example");
        for (old, new) in changes {
            assert!(text.contains(old), "{old}");
            text = text.replacen(old, new, 1);
        }
        files.insert("team.toml".to_owned(), text.into_bytes());
        sign::sign(
            files,
            sign::By::Secret(&export("--export-secret-keys", who), None),
            at,
        )
    };
    let own = "other@other.example";
    let now = jiff::Timestamp::now();
    let first = team(own, &[("version = 1", "version = 5")], now).expect("a bundle");
    let first = table.file("team.tocsin", first);
    /// What it is, what is replaced in team.toml by what, how it ends.
    type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], Is<'a>);
    let cases: [Case; 14] = [
        (
            "a newer version",
            &[("version = 1", "version = 6")],
            Is::Served(""),
        ),
        (
            "an older version",
            &[("version = 1", "version = 4")],
            Is::Refused(""),
        ),
        (
            "the same version, other words",
            &[
                ("version = 1", "version = 5"),
                ("+1 514 555 0150", "+1 514 555 0666"),
            ],
            Is::Refused(""),
        ),
        (
            "version 2147483647",
            &[("version = 1", "version = 2147483647")],
            Is::Either,
        ),
        (
            "version 2147483648",
            &[("version = 1", "version = 2147483648")],
            Is::Refused(""),
        ),
        (
            "version 4294967295",
            &[("version = 1", "version = 4294967295")],
            Is::Refused(""),
        ),
        (
            "version 0",
            &[("version = 1", "version = 0")],
            Is::Refused(""),
        ),
        (
            "a later format",
            &[("format = 1", "format = 2"), ("version = 1", "version = 6")],
            Is::Refused("newer version"),
        ),
        (
            "a later program",
            &[
                ("needs-program = \"0.1\"", "needs-program = \"99.1\""),
                ("version = 1", "version = 6"),
            ],
            Is::Refused("newer version"),
        ),
        (
            "published in ten years",
            &[
                ("2026-11-01T00:00:00Z", "2036-11-01T00:00:00Z"),
                ("version = 1", "version = 6"),
            ],
            Is::Either,
        ),
        (
            "published in 9999",
            &[
                ("2026-11-01T00:00:00Z", "9999-11-01T00:00:00Z"),
                ("version = 1", "version = 6"),
            ],
            Is::Refused(""),
        ),
        (
            "expired ten years ago",
            &[
                ("2126-11-01T00:00:00Z", "2016-11-01T00:00:00Z"),
                ("2026-11-01T00:00:00Z", "2015-11-01T00:00:00Z"),
                ("version = 1", "version = 6"),
            ],
            Is::Either,
        ),
        (
            "no day of expiry",
            &[
                ("expires = \"2126-11-01T00:00:00Z\"\n", ""),
                ("version = 1", "version = 6"),
            ],
            Is::Refused(""),
        ),
        (
            "a key that takes over unproven",
            &[("version = 1", "version = 6")],
            Is::Refused(""),
        ),
    ];
    for (label, changes, is) in cases {
        let data = table.fresh("data");
        let mut begin = table.cli_in(&data, &["report"]);
        let answers = table.file(
            "answers.json",
            stock
                .answers
                .replacen("xyz-cert.example", "team.example", 1),
        );
        begin
            .arg(&first)
            .arg("--answers")
            .arg(answers)
            .args(["--accept-unchecked", "--save"]);
        succeed(begin.arg(table.fresh("report.eml")));
        let who = if label.contains("takes over") {
            "ahead@team.example"
        } else {
            own
        };
        let at = if label.contains("takes over") {
            "2036-11-02T00:00:00Z".parse().expect("a time")
        } else {
            now
        };
        let next = team(who, changes, at).expect("a bundle");
        let mut command = table.cli_in(&data, &["show"]);
        command.arg(table.file("next.tocsin", next));
        table.row("version", label, is, &command);
    }
    let at = |text: &str| text.parse().expect("a time");
    for (label, who, signed, says) in [
        (
            "clock ten years behind",
            "ahead@team.example",
            at("2036-11-02T00:00:00Z"),
            "clock is probably wrong",
        ),
        (
            "clock ten years ahead",
            "behind@team.example",
            at("2016-11-02T00:00:00Z"),
            "expired",
        ),
    ] {
        let octets = team(who, &[], signed).expect("a bundle");
        show(table, "version", label, Is::Refused(says), octets);
    }
}

fn stock_team(files: &Files, id: &str) -> String {
    let text = String::from_utf8(files["team.toml"].clone()).expect("text");
    text.replacen("id = \"xyz-cert.example\"", &format!("id = \"{id}\""), 1)
}
