//! What a team does with a sealed report that reached it, by whatever way; and what is no report, or lies, or wants
//! to do harm: one sentence, exit 1, nothing left.
#![allow(
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may panic"
)]

use serde_json::Value;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tocsin_tests::command::{cli, refused, succeed};

/// A team with the example's keys, and a report that was sealed to it.
struct Team {
    folder: tempfile::TempDir,
}

impl Team {
    fn new() -> Team {
        let team = Team {
            folder: tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder"),
        };
        fs::write(team.at("access.log"), "GET /shell.php\n").expect("evidence");
        for name in ["report.eml", "report.tar.pgp"] {
            let answers = examples().join("xyz-cert-answers.json");
            succeed(
                team.cli()
                    .args(["report", "example", "--answers"])
                    .arg(answers)
                    .arg("--attach")
                    .arg(team.at("access.log"))
                    .arg("--save")
                    .arg(team.at(name)),
            );
        }
        fs::create_dir(team.at("gnupg")).expect("home");
        succeed(team.gpg().arg("--import").arg(key()));
        team
    }
    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    fn cli(&self) -> Command {
        let mut command = cli(&self.at("data"), "en");
        command.env("GNUPGHOME", self.at("gnupg"));
        command
    }
    fn gpg(&self) -> Command {
        let mut gpg = Command::new("gpg");
        gpg.args(["--batch", "--quiet", "--trust-model", "always"])
            .env("GNUPGHOME", self.at("gnupg"));
        gpg
    }
    /// Encrypted to the team as somebody else's tool does it.
    fn encrypted(&self, content: &[u8]) -> Vec<u8> {
        let mut gpg = self.gpg();
        gpg.args(["-z", "0", "--encrypt", "--recipient", REPORTS]);
        fed(&mut gpg, content).stdout
    }
    /// `team open` of what is on standard input.
    fn open(&self, way: &[&str]) -> Command {
        let mut command = self.cli();
        command
            .args(["team", "open", "-", "--out"])
            .arg(self.at("out"))
            .args(way);
        command
    }
    /// What `report.json` in the folder says, and the folder is removed.
    fn taken(&self) -> Value {
        let bytes = fs::read(self.at("out/report.json")).expect("report.json");
        let evidence = fs::read(self.at("out/evidence/001.log")).expect("evidence");
        assert_eq!(evidence, b"GET /shell.php\n");
        fs::remove_dir_all(self.at("out")).expect("remove");
        serde_json::from_slice(&bytes).expect("JSON")
    }
    /// Must be refused with one sentence that says this, and leave nothing behind.
    fn refused(&self, way: &[&str], input: &[u8], says: &str) {
        let before = listing(self.folder.path());
        let output = run(&mut self.open(way), input);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{says}: {said}");
        assert_eq!(said.lines().count(), 1, "{said}");
        assert!(said.contains(says), "{says}: {said}");
        assert!(!said.contains("panicked"), "{said}");
        assert_eq!(listing(self.folder.path()), before, "{says}");
    }
}

impl Drop for Team {
    fn drop(&mut self) {
        let _ = Command::new("gpgconf")
            .args(["--kill", "gpg-agent"])
            .env("GNUPGHOME", self.at("gnupg"))
            .status();
    }
}

/// Fingerprint of the example's key for reports.
const REPORTS: &str = "4BFEB2D74BDF57C2ABC84B80F130A0E73F7DB8B7";

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples")
}

fn key() -> PathBuf {
    examples().join("xyz-cert-secret.asc")
}

fn run(command: &mut Command, input: &[u8]) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|e| panic!("{command:?}: {e}"));
    let mut stdin = child.stdin.take().expect("stdin");
    std::thread::scope(|scope| {
        // Who refuses early does not read it all.
        scope.spawn(move || drop(stdin.write_all(input)));
        child.wait_with_output().expect("output")
    })
}

fn fed(command: &mut Command, input: &[u8]) -> Output {
    let output = run(command, input);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{said}");
    output
}

/// Everything in a folder and below, GnuPG's own files aside.
fn listing(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).expect("folder") {
            let path = entry.expect("entry").path();
            if path.is_dir() && !path.is_symlink() && !path.ends_with("gnupg") {
                waiting.push(path.clone());
            }
            all.push(path);
        }
    }
    all.sort();
    all
}

fn base64(bytes: &[u8]) -> String {
    let encoded = fed(Command::new("base64").args(["-w", "76"]), bytes);
    String::from_utf8(encoded.stdout).expect("ASCII")
}

/// Quoted-printable as strict systems write it: nothing but letters and digits stays.
fn quoted(bytes: &[u8]) -> String {
    let mut out = String::new();
    for line in bytes.split(|b| *b == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        for (at, byte) in line.iter().enumerate() {
            if at > 0 && at % 20 == 0 {
                out.push_str("=\r\n");
            }
            match byte {
                b if b.is_ascii_alphanumeric() => out.push(char::from(*b)),
                b => out.push_str(&format!("={b:02X}")),
            }
        }
        out.push_str("\r\n");
    }
    out
}

/// In the team's language, whatever the reporter's; beside the members, which stay those of the MANIFEST.
#[test]
fn a_report_is_printed_for_the_team() {
    let team = Team::new();
    let (out, page) = (team.at("printed"), team.at("printed/page.html"));
    let mut open = team.cli();
    open.args(["team", "open"]).arg(team.at("report.eml"));
    open.arg("--key").arg(key()).arg("--out").arg(&out);
    succeed(open.arg("--print").arg(&page));
    let printed = fs::read_to_string(&page).expect("page");
    assert!(printed.contains("<html lang=\"en\"") && printed.contains("Anna Lindqvist"));
    succeed(
        Command::new("sha256sum")
            .args(["--quiet", "-c", "MANIFEST"])
            .current_dir(&out),
    );
    // What is refused leaves no page either.
    let (broken, page) = (team.at("broken.eml"), team.at("page.pdf"));
    fs::write(&broken, "no report").expect("file");
    let mut open = team.cli();
    open.args(["team", "open"]).arg(&broken);
    open.arg("--key")
        .arg(key())
        .arg("--out")
        .arg(team.at("broken"));
    refused(open.arg("--print").arg(&page));
    assert!(!page.exists());
}

/// What decrypted it has taken the signature off: that is said, and nothing is made of it.
#[test]
fn a_signature_that_was_taken_off_before_is_no_alarm() {
    let team = Team::new();
    let mut make = team.gpg();
    make.args(["--passphrase", "", "--quick-generate-key"]);
    succeed(make.args(["Admin <admin@site.example>", "default", "default", "never"]));
    let mut export = team.gpg();
    export.args(["--armor", "--passphrase", "", "--pinentry-mode", "loopback"]);
    let secret = succeed(export.args(["--export-secret-keys", "admin@site.example"])).stdout;
    fs::write(team.at("site.asc"), secret).expect("key");
    let mut report = team.cli();
    let answers = examples().join("xyz-cert-answers.json");
    report.args(["report", "example", "--answers"]).arg(answers);
    report.arg("--sign-with").arg(team.at("site.asc"));
    succeed(report.arg("--save").arg(team.at("signed.eml")));
    let sealed = fs::read(team.at("signed.eml")).expect("sealed");
    let said = |way: &[&str], input: &[u8]| {
        let said = fed(&mut team.open(way), input).stdout;
        let opened = fs::read(team.at("out/opened.json")).expect("opened.json");
        let opened: Value = serde_json::from_slice(&opened).expect("JSON");
        (String::from_utf8(said).expect("text"), opened)
    };
    let key = key().display().to_string();
    let (told, _) = said(&["--key", &key], &sealed);
    assert!(told.contains("Signed by the same key"), "{told}");
    fs::rename(team.at("out"), team.at("first")).expect("rename");
    let first = team.at("first").display().to_string();
    let clear = fed(team.gpg().arg("--decrypt"), &sealed).stdout;
    let (told, opened) = said(&["--after", &first], &clear);
    let unknown = "whether it was signed, only what decrypted it can say";
    assert_eq!(told.matches(unknown).count(), 1, "{told}");
    assert!(!told.contains("was signed by"), "{told}");
    assert!(opened["signatures"].is_null() && opened["after"]["same-key"].is_null());
    // Decrypted here, it is known.
    fs::remove_dir_all(team.at("out")).expect("remove");
    let bare = fs::read(team.at("report.eml")).expect("sealed");
    let (told, opened) = said(&["--key", &key], &bare);
    assert!(!told.contains(unknown), "{told}");
    assert_eq!(opened["signatures"], serde_json::json!([]));
}

/// The last lines are what a handler acts on, in their order; hashes stand in `opened.json` alone.
#[test]
fn an_opened_report_ends_with_what_a_handler_needs() {
    let team = Team::new();
    let sealed = fs::read(team.at("report.eml")).expect("sealed");
    let key = key().display().to_string();
    let said = fed(&mut team.open(&["--key", &key]), &sealed).stdout;
    let said = String::from_utf8(said).expect("text");
    let (checks, summary) = said.split_once("\n\n").expect("summary");
    assert!(
        checks.contains(" files, each as MANIFEST says."),
        "{checks}"
    );
    let report = fs::read(team.at("out/report.json")).expect("report.json");
    assert!(!said.contains(&sha256(&report)), "{said}");
    let opened = fs::read_to_string(team.at("out/opened.json")).expect("opened.json");
    assert!(opened.contains(&sha256(&report)));
    let starts = [
        "Severity: Emergency",
        "Category: ",
        "Traffic Light Protocol label: TLP:AMBER",
        "How this report stands: Open",
        "Reference: ",
        "Report ID: ",
        "Reported by: Anna Lindqvist; Département de chimie",
        "How to reach the reporter without e-mail: +1 514 555 0123; Private mobile",
        "*** EXAMPLE ***",
    ];
    let lines: Vec<&str> = summary.lines().collect();
    assert_eq!(lines.len(), starts.len(), "{summary}");
    for (line, start) in lines.iter().zip(starts) {
        assert!(line.starts_with(start), "{line}");
    }
}

#[test]
fn the_same_report_is_read_whatever_way_it_came() {
    let team = Team::new();
    let mail = fs::read(team.at("report.eml")).expect("mail");
    let text = String::from_utf8(mail.clone()).expect("ASCII");
    let begin = text.find("-----BEGIN").expect("armor");
    let marker = "-----END PGP MESSAGE-----\r\n";
    let end = text.find(marker).expect("armor") + marker.len();
    let block = &text[begin..end];
    let mixed = |parts: &[String]| {
        let parts: Vec<_> = parts.iter().map(|p| format!("--x\r\n{p}\r\n")).collect();
        format!(
            "From: a@site.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/mixed; boundary=x\r\n\r\n{}--x--\r\n",
            parts.concat()
        )
    };
    let exchange = mixed(&[
        "Content-Type: text/plain; charset=\"us-ascii\"\r\n\r\n".to_owned(),
        "Content-Type: application/pgp-encrypted; name=\"PGPMIME version identification\"\r\n\
         Content-Transfer-Encoding: base64\r\n\r\nVmVyc2lvbjogMQ0K"
            .to_owned(),
        format!(
            "Content-Type: application/octet-stream; name=\"encrypted.asc\"\r\n\
             Content-Transfer-Encoding: base64\r\n\r\n{}",
            base64(block.as_bytes())
        ),
    ]);
    let footer = "Content-Type: text/plain\r\n\r\n____\r\nList: https://lists.example/\r\n";
    let list = mixed(&[text.clone(), footer.to_owned()]);
    let ticket = mixed(&[format!(
        "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{}",
        quoted(format!("A report has arrived.\r\n\r\n{block}").as_bytes())
    )]);
    let forwarded = mixed(&[format!("Content-Type: message/rfc822\r\n\r\n{ticket}")]);
    let copied = format!(
        "Hello,\n\nthis came for you:\n\n{}\nBye\n",
        block.replace('\r', "")
    );
    let unix = text.replace('\r', "");
    let marked = format!("\u{feff}{block}");
    let french = format!("Était-ce bien cela ?\n\n{block}");
    let file = mixed(&[format!(
        "Content-Type: application/octet-stream; name=r.eml\r\nContent-Transfer-Encoding: base64\r\n\r\n{}",
        base64(&mail)
    )]);
    let sealed: [(&str, &[u8]); 11] = [
        ("as it was sent", &mail),
        ("with Unix line ends", unix.as_bytes()),
        ("saved by an editor", marked.as_bytes()),
        ("below a text in French", french.as_bytes()),
        ("attached as a file", file.as_bytes()),
        ("Exchange", exchange.as_bytes()),
        ("a mailing list", list.as_bytes()),
        ("a ticket system", ticket.as_bytes()),
        ("forwarded", forwarded.as_bytes()),
        ("copied", copied.as_bytes()),
        ("the block alone", block.as_bytes()),
    ];
    let key = key().display().to_string();
    let mut first = None;
    for (name, bytes) in sealed {
        let output = fed(&mut team.open(&["--key", &key]), bytes);
        assert!(!output.stdout.is_empty());
        let taken = team.taken();
        assert_eq!(first.get_or_insert(taken.clone()), &taken, "{name}");
    }
    // The archive, whatever its attachment is called.
    let archive = fs::read(team.at("report.tar.pgp")).expect("sealed");
    for name in [
        "name=report.tar.pgp",
        "name=noname.bin",
        "x=y",
        "name*=UTF-8''%C3%A9.pgp",
    ] {
        let attached = mixed(&[format!(
            "Content-Type: application/octet-stream; {name}\r\nContent-Transfer-Encoding: base64\r\n\r\n{}",
            base64(&archive)
        )]);
        fed(&mut team.open(&["--key", &key]), attached.as_bytes());
        team.taken();
    }
    // GnuPG's agent holds the key; or GnuPG has done it all.
    for name in ["report.eml", "report.tar.pgp"] {
        let bytes = fs::read(team.at(name)).expect("sealed");
        fed(&mut team.open(&["--gpg-agent"]), &bytes);
        let taken = team.taken();
        let clear = fed(team.gpg().arg("--decrypt"), &bytes).stdout;
        fed(&mut team.open(&[]), &clear);
        assert_eq!(team.taken(), taken, "{name}");
    }
}

/// A log in another encoding is evidence as it is: the same bytes under the same SHA-256 from the reporter's folder to
/// the team's.
#[test]
fn logs_in_other_encodings_come_byte_for_byte() {
    let team = Team::new();
    let logs: [(&str, &[u8]); 2] = [
        // 不正侵入 in EUC-JP.
        (
            "侵入.log",
            b"Oct 12 02:40 nmr-store \xC9\xD4\xC0\xB5\xBF\xAF\xC6\xFE\r\n",
        ),
        // دخول in Windows-1256.
        ("دخول.log", b"12/10/2026 \xCF\xCE\xE6\xE1\x00\x85\n\n"),
    ];
    let mut report = team.cli();
    let answers = examples().join("xyz-cert-answers.json");
    report.args(["report", "example", "--answers"]).arg(answers);
    for (name, bytes) in logs {
        assert!(std::str::from_utf8(bytes).is_err(), "{name}");
        fs::write(team.at(name), bytes).expect("log");
        report.arg("--attach").arg(team.at(name));
    }
    succeed(report.arg("--save").arg(team.at("logs.tar.pgp")));
    let bytes = fs::read(team.at("logs.tar.pgp")).expect("sealed");
    fed(
        &mut team.open(&["--key", &key().display().to_string()]),
        &bytes,
    );
    let read = |member: &str| fs::read(team.at("out").join(member)).expect("member");
    let text = String::from_utf8(read("report.txt")).expect("UTF-8");
    let manifest = String::from_utf8(read("MANIFEST")).expect("UTF-8");
    let report: Value = serde_json::from_slice(&read("report.json")).expect("JSON");
    for ((name, bytes), said) in logs
        .iter()
        .zip(report["evidence"].as_array().expect("files"))
    {
        let digest = sha256(bytes);
        assert_eq!(said["name"], *name);
        assert_eq!(said["sha256"], digest.as_str());
        let member = said["member"].as_str().expect("member");
        assert_eq!(read(member), *bytes, "{name}");
        assert!(
            manifest.contains(&format!("{digest}  {member}")),
            "{manifest}"
        );
        assert!(text.contains(&digest), "{name}");
    }
}

#[test]
fn whose_form_it_is_is_proven_by_its_signer_alone() {
    let team = Team::new();
    let sealed = fs::read(team.at("report.tar.pgp")).expect("sealed");
    let key = key().display().to_string();
    let bundle = examples().join("xyz-cert.tocsin").display().to_string();
    let folder = examples().join("xyz-cert").display().to_string();
    for (own, proven) in [(None, false), (Some(&bundle), true), (Some(&folder), true)] {
        let mut command = team.open(&["--key", &key, "--json"]);
        if let Some(own) = own {
            command.args(["--bundle", own]);
        }
        let said: Value = serde_json::from_slice(&fed(&mut command, &sealed).stdout).expect("JSON");
        assert_eq!(said["report"]["form-is-own"], proven);
        assert_eq!(said["report"]["found"], serde_json::json!([]));
        let kept = fs::read(team.at("out/opened.json")).expect("opened.json");
        let kept: Value = serde_json::from_slice(&kept).expect("JSON");
        assert_eq!(kept["report"], said["report"]);
        team.taken();
    }
}

/// One entry of a ustar archive.
fn entry(name: &str, kind: u8, link: &str, content: &[u8]) -> Vec<u8> {
    let mut block = [0_u8; 512];
    let mut put = |at: usize, bytes: &[u8]| block[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, name.as_bytes());
    put(100, b"0000644\0");
    put(108, b"0000000\0");
    put(116, b"0000000\0");
    put(124, format!("{:011o}\0", content.len()).as_bytes());
    put(136, b"00000000000\0");
    put(148, b"        ");
    put(156, &[kind]);
    put(157, link.as_bytes());
    put(257, b"ustar\x0000");
    let sum: u32 = block.iter().map(|b| u32::from(*b)).sum();
    block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    let padding = content.len().next_multiple_of(512) - content.len();
    [&block, content, &vec![0; padding]].concat()
}

fn archive(entries: &[Vec<u8>]) -> Vec<u8> {
    [entries.concat(), vec![0; 1024]].concat()
}

fn sha256(bytes: &[u8]) -> String {
    let sum = fed(&mut Command::new("sha256sum"), bytes).stdout;
    String::from_utf8_lossy(&sum)[..64].to_owned()
}

/// The members of the report that was sealed, with these in place of or beside its own, and a MANIFEST that fits.
fn repacked(team: &Team, others: &[(&str, &[u8])]) -> Vec<u8> {
    let sealed = fs::read(team.at("report.tar.pgp")).expect("sealed");
    let clear = fed(team.gpg().arg("--decrypt"), &sealed).stdout;
    fed(&mut team.open(&[]), &clear);
    let out = team.at("out");
    fs::remove_file(out.join("opened.json")).expect("remove");
    let mut members: Vec<(String, Vec<u8>)> = listing(&out)
        .into_iter()
        .filter(|path| path.is_file() && !path.ends_with("out/MANIFEST"))
        .map(|path| {
            let name = path
                .strip_prefix(&out)
                .expect("below")
                .display()
                .to_string();
            (name, fs::read(path).expect("member"))
        })
        .collect();
    fs::remove_dir_all(&out).expect("remove");
    for (name, bytes) in others {
        members.retain(|(known, _)| known != name);
        members.push(((*name).to_owned(), bytes.to_vec()));
    }
    let manifest: String = members
        .iter()
        .map(|(name, bytes)| format!("{}  {name}\n", sha256(bytes)))
        .collect();
    members.push(("MANIFEST".to_owned(), manifest.into_bytes()));
    let entries = members.iter();
    let entries = entries.map(|(name, bytes)| entry(name, b'0', "", bytes));
    archive(&entries.collect::<Vec<_>>())
}

#[test]
fn what_was_cut_changed_or_is_for_another_key_is_refused() {
    let team = Team::new();
    let key = key().display().to_string();
    let with_key = ["--key", key.as_str()];
    let sealed = fs::read(team.at("report.tar.pgp")).expect("sealed");
    let mail = fs::read(team.at("report.eml")).expect("mail");
    for way in [&with_key[..], &["--gpg-agent"]] {
        let mut flipped = sealed.clone();
        flipped[sealed.len() / 2] ^= 1;
        team.refused(way, &flipped, "damaged or altered");
        team.refused(way, &sealed[..sealed.len() - 100], "damaged or altered");
        team.refused(way, &mail[..mail.len() / 2], "damaged or altered");
    }
    let mut gpg = team.gpg();
    gpg.args(["--passphrase", "", "--pinentry-mode", "loopback"])
        .args([
            "--quick-generate-key",
            "Other <o@other.example>",
            "future-default",
            "default",
            "never",
        ]);
    succeed(&mut gpg);
    let mut other = team.gpg();
    other.args(["--encrypt", "--recipient", "o@other.example"]);
    let other = fed(&mut other, b"hello").stdout;
    team.refused(&with_key, &other, "not encrypted to this key");
    succeed(
        team.gpg()
            .args(["--yes", "--delete-secret-keys", &fingerprint(&team)]),
    );
    team.refused(&["--gpg-agent"], &other, "not encrypted to this key");
    team.refused(&[], &sealed, "still sealed");
    team.refused(&[], &mail, "still sealed");
    for nothing in [&b""[..], b"hello", b"\xff\xff\xff\xff"] {
        team.refused(&with_key, nothing, "not a sealed report");
    }
}

fn fingerprint(team: &Team) -> String {
    let listed = succeed(
        team.gpg()
            .args(["--with-colons", "--list-keys", "o@other.example"]),
    );
    let listed = String::from_utf8(listed.stdout).expect("text");
    let line = listed.lines().find(|l| l.starts_with("fpr:")).expect("key");
    line.split(':').nth(9).expect("fingerprint").to_owned()
}

#[test]
fn an_archive_that_wants_out_of_its_folder_is_refused() {
    let team = Team::new();
    let key = key().display().to_string();
    let manifest = |name: &str| {
        let line = format!("{}  {name}\n", sha256(b"x"));
        entry("MANIFEST", b'0', "", line.as_bytes())
    };
    let absolute = team.at("absolute").display().to_string();
    for name in [
        "../escaped",
        "a/../../escaped",
        &absolute,
        "a//b",
        "./a",
        "a\\..\\b",
        "C:a",
        "..",
        "con",
        "evidence/AUX.log",
        "lpt1.tar.gz",
        "a.",
        "a ",
        "a\nb",
        "a\u{1b}[2J",
        "a\u{202e}b",
        &"a/".repeat(40),
    ] {
        let bytes = archive(&[entry(name, b'0', "", b"x"), manifest(name)]);
        team.refused(&["--key", &key], &team.encrypted(&bytes), "own list");
        team.refused(&[], &bytes, "own list");
    }
    // Symbolic and hard links, devices, FIFOs.
    for kind in [b'1', b'2', b'3', b'4', b'6', b'7'] {
        let link = entry("report.txt", kind, "/etc/passwd", b"");
        team.refused(&[], &archive(&[link, manifest("report.txt")]), "report.txt");
    }
    // A link first, then a file through it.
    let through = [
        entry("evidence", b'2', "..", b""),
        entry("evidence/escaped", b'0', "", b"x"),
        manifest("evidence/escaped"),
    ];
    team.refused(&[], &archive(&through), "evidence");
    let twice = ["report.txt", "REPORT.txt"].map(|name| entry(name, b'0', "", b"x"));
    let twice = archive(&[twice.concat(), manifest("report.txt")]);
    team.refused(&[], &twice, "REPORT.txt");
    // A file that is a folder, too.
    for (first, second) in [("a", "a/b"), ("a/b", "A")] {
        let both = [first, second].map(|name| entry(name, b'0', "", b"x"));
        team.refused(&[], &archive(&[both.concat(), manifest("a")]), second);
    }
    let again = entry("report.txt", b'0', "", b"x").repeat(2);
    team.refused(
        &[],
        &archive(&[again, manifest("report.txt")]),
        "report.txt",
    );
    // A MANIFEST that lies: another hash, a file too many, one too few, none.
    let lies = [
        vec![entry("report.txt", b'0', "", b"y"), manifest("report.txt")],
        vec![manifest("report.txt")],
        vec![
            entry("a", b'0', "", b"x"),
            entry("report.txt", b'0', "", b"x"),
            manifest("a"),
        ],
        vec![entry("report.txt", b'0', "", b"x")],
    ];
    for entries in lies {
        team.refused(&[], &archive(&entries), "own list");
    }
    team.refused(&[], &entry("report.txt", b'0', "", b"x")[..600], "damaged");
}

#[test]
fn a_report_that_cannot_be_read_back_is_refused_and_its_files_can_be_had() {
    let team = Team::new();
    let report = |change: &dyn Fn(&mut Value)| {
        let clear = repacked(&team, &[]);
        fed(&mut team.open(&[]), &clear);
        let mut report = team.taken();
        change(&mut report);
        serde_json::to_vec(&report).expect("JSON")
    };
    let unknown = report(&|report| report["form"] = "phishing".into());
    let unknown = repacked(&team, &[("report.json", &unknown)]);
    team.refused(&[], &unknown, "“phishing”, which is not inside");
    fed(&mut team.open(&["--members"]), &unknown);
    assert_eq!(team.taken()["form"], "phishing");

    let other = report(&|report| report["manifest-sha256"] = "00".into());
    let other = repacked(&team, &[("report.json", &other)]);
    team.refused(&[], &other, "another version of the form");
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let deep = repacked(&team, &[("report.json", deep.as_bytes())]);
    team.refused(&[], &deep, "report.json");
    let large = repacked(&team, &[("report.json", &vec![b' '; 70 << 20])]);
    team.refused(&[], &large, "report.json is not inside, or is larger");
    // Who it says it is goes into lines, names and subjects; what it answers, too.
    type Change<'a> = &'a dyn Fn(&mut Value);
    let sentences: [(Change<'_>, &str); 9] = [
        (&|r| r["lang"] = "en\"><script>\u{202e}".into(), "lang: en"),
        (&|r| r["id"]["uuid"] = "../x\u{202e}".into(), "id: ../x"),
        (&|r| r["id"]["domain"] = "a\n\u{1b}[2Jb".into(), "id: "),
        (&|r| r["revision"] = 0.into(), "revision: 0"),
        (&|r| r["revision"] = (-1).into(), "-1"),
        (
            &|r| r["made"] = "yesterday\u{1b}[2J".into(),
            "made: yesterday",
        ),
        (&|r| r["form"] = Value::Null, "form: null"),
        (&|r| r["form"] = "a\u{0}\u{1b}[2J".into(), "form: "),
        (
            &|r| {
                r["answers"]["involved"] =
                    vec![serde_json::json!({ "role": "victim" }); 100_000].into()
            },
            "more than a report ever does",
        ),
    ];
    for (change, says) in sentences {
        let changed = repacked(&team, &[("report.json", &report(change))]);
        let mut open = team.open(&[]);
        let said = String::from_utf8(run(&mut open, &changed).stderr).expect("text");
        assert!(!said.contains(['\u{1b}', '\u{202e}', '\0']), "{said:?}");
        team.refused(&[], &changed, says);
    }
    let form = repacked(&team, &[("form/forms/incident.toml", b"format = 1\n")]);
    team.refused(&[], &form, "not as a team signed it");

    // What the reporter was advised, and sent it nevertheless, is no fault.
    let advised = report(&|report| report["answers"]["tlp"] = "red".into());
    let advised = repacked(&team, &[("report.json", &advised)]);
    let said = fed(&mut team.open(&["--json"]), &advised).stdout;
    let said: Value = serde_json::from_slice(&said).expect("JSON");
    assert_eq!(said["report"]["found"], serde_json::json!([]));
    team.taken();

    let wrong = report(&|report| report["answers"]["email"] = "nobody".into());
    let wrong = repacked(&team, &[("report.json", &wrong)]);
    let said = fed(&mut team.open(&[]), &wrong).stdout;
    let said = String::from_utf8(said).expect("text");
    assert!(said.contains("  email ("), "{said}");
    assert_eq!(team.taken()["answers"]["email"], "nobody");
}

#[test]
fn what_comes_out_of_a_small_file_is_bounded() {
    let team = Team::new();
    let mut gpg = team.gpg();
    gpg.args(["-z", "9", "--compress-algo", "zlib"])
        .args(["--encrypt", "--recipient", REPORTS])
        .arg("--output")
        .arg(team.at("bomb"))
        .stdin(Stdio::piped());
    let mut child = gpg.spawn().expect("gpg");
    let mut stdin = child.stdin.take().expect("stdin");
    let mib = vec![0_u8; 1 << 20];
    for _ in 0..1024 {
        stdin.write_all(&mib).expect("zeros");
    }
    drop(stdin);
    assert!(child.wait().expect("gpg").success());
    let bomb = fs::read(team.at("bomb")).expect("bomb");
    assert!(bomb.len() < 2 << 20);
    let key = key().display().to_string();
    team.refused(&["--key", &key], &bomb, "--max-size");
    team.refused(&["--key", &key, "--max-size", "1"], &bomb, "1048576");
}

#[test]
fn a_copy_for_passing_on_tells_nobody() {
    let team = Team::new();
    let key = key().display().to_string();
    let answers = fs::read(examples().join("xyz-cert-answers.json")).expect("answers");
    let mut answers: Value = serde_json::from_slice(&answers).expect("JSON");
    answers["answers"]["may_pass_on"] = false.into();
    let path = team.at("answers.json");
    fs::write(&path, answers.to_string()).expect("answers");
    let mut report = team.cli();
    report.args(["report", "example", "--answers"]).arg(&path);
    report.arg("--attach").arg(team.at("access.log"));
    succeed(report.arg("--save").arg(team.at("quiet.eml")));
    let sealed = fs::read(team.at("quiet.eml")).expect("sealed");
    let of = |field: &str| answers["answers"][field].as_str().expect("text").to_owned();
    let telling = ["name", "organisation", "domain", "email", "phone"].map(of);
    for level in ["clear", "green", "amber", "amber+strict"] {
        let page = team.at("out/copy/report.html").display().to_string();
        let way = ["--key", &key, "--redact", level, "--print", &page];
        let said = fed(&mut team.open(&way), &sealed).stdout;
        // Whoever passes it on is told what the reporter answered about that.
        let said = String::from_utf8(said).expect("text");
        let passing = "name and contact data on to other teams and sites that are involved? No\n";
        let told = "Whom may we tell what happened, with your site’s name? University management";
        assert!(said.contains(passing) && said.contains(told), "{said}");
        let copy = team.at("out/copy");
        let printed = fs::read_to_string(&page).expect("page");
        assert!(printed.contains("*** COPY ***"), "{level}");
        let marking = match level {
            "clear" => "TLP:CLEAR",
            "green" => "TLP:GREEN",
            // As the reporter marked all of it.
            _ => "TLP:AMBER",
        };
        assert!(printed.contains(&format!("<title>{marking} – ")), "{level}");
        succeed(
            Command::new("sha256sum")
                .args(["--strict", "--quiet", "-c", "MANIFEST"])
                .current_dir(&copy),
        );
        let token = fs::read(team.at("out/report.json")).expect("report");
        let token: Value = serde_json::from_slice(&token).expect("JSON");
        let token = token["update-token"].as_str().expect("token").to_owned();
        for path in listing(&copy).iter().filter(|path| path.is_file()) {
            let bytes = fs::read(path).expect("copy");
            let text = String::from_utf8_lossy(&bytes).to_lowercase();
            for value in telling.iter().chain([&token]) {
                let found = text.contains(&value.to_lowercase());
                assert!(!found, "{level}: {value} in {}", path.display());
            }
        }
        // Evidence has no marking of its own there.
        assert!(!copy.join("evidence").exists());
        team.taken();
    }
}

/// What a report says of its files is held against those that came.
#[test]
fn files_that_are_not_as_the_report_says_are_told() {
    let team = Team::new();
    let whole = |change: &dyn Fn(&mut Value), others: &[(&str, &[u8])]| {
        let clear = repacked(&team, &[]);
        fed(&mut team.open(&[]), &clear);
        let mut report = team.taken();
        change(&mut report);
        let report = serde_json::to_vec(&report).expect("JSON");
        let others = [&[("report.json", report.as_slice())], others].concat();
        let said = fed(&mut team.open(&["--json"]), &repacked(&team, &others)).stdout;
        fs::remove_dir_all(team.at("out")).expect("remove");
        let said: Value = serde_json::from_slice(&said).expect("JSON");
        let found = said["report"]["found"].as_array().expect("list").clone();
        let found = found.iter().map(|found| {
            let text = |key: &str| found[key].as_str().expect("text").to_owned();
            (text("path"), text("says"))
        });
        found.collect::<Vec<_>>()
    };
    assert_eq!(whole(&|_| {}, &[]), []);
    let other = "What the report says of this file is not what is inside.";
    let one = |path: &str, says: &str| vec![(path.to_owned(), says.to_owned())];
    let hash = |report: &mut Value| report["evidence"][0]["sha256"] = "00".repeat(32).into();
    assert_eq!(whole(&hash, &[]), one("evidence/001.log", other));
    assert_eq!(
        whole(&|_| {}, &[("evidence/001.log", b"else")]),
        one("evidence/001.log", other)
    );
    let unnamed = "This file is inside, and the report does not name it.";
    assert_eq!(
        whole(&|_| {}, &[("evidence/002.log", b"more")]),
        one("evidence/002.log", unnamed)
    );
}

/// That a report waits, and for what where the reporter said so: on one line, whatever it says.
#[test]
fn what_a_report_waits_for_is_told() {
    let team = Team::new();
    let told = |what: Option<&str>| {
        let clear = repacked(&team, &[]);
        fed(&mut team.open(&[]), &clear);
        let mut report = team.taken();
        report["state"] = "waiting".into();
        what.into_iter()
            .for_each(|what| report["waiting-for"] = what.into());
        let report = serde_json::to_vec(&report).expect("JSON");
        let sealed = repacked(&team, &[("report.json", &report)]);
        let page = team.at("page.html");
        let mut open = team.open(&["--print", &page.display().to_string()]);
        let said = String::from_utf8(fed(&mut open, &sealed).stdout).expect("text");
        let printed = fs::read_to_string(&page).expect("page");
        fs::remove_file(page).expect("remove");
        team.taken();
        (said, printed)
    };
    let (said, _) = told(None);
    assert!(said.contains("How this report stands: Waiting\n"), "{said}");
    assert!(!said.contains("Waiting for"), "{said}");
    let (said, printed) = told(Some("<b>logs</b>\n\u{1b}[2J\u{202e}x"));
    let line = "Waiting for: <b>logs</b> [U+001B][2J[U+202E]x\n";
    assert!(said.contains(line), "{said}");
    assert!(
        !printed.contains("<b>") && !printed.contains(['\u{1b}', '\u{202e}']),
        "{printed}"
    );
}

/// A folder that somebody sealed does not pass for the copy that the team makes.
#[test]
fn nothing_sealed_gets_into_the_copy() {
    let team = Team::new();
    let sealed = repacked(&team, &[("copy/report.txt", b"all is well")]);
    team.refused(&["--redact", "clear"], &sealed, "copy is not what");
}

/// What the table says of these places, row by row.
fn table(team: &Team, arguments: &[&str]) -> Vec<Value> {
    let mut command = team.cli();
    command.args(["team", "table", "--json"]).args(arguments);
    let said = String::from_utf8(succeed(&mut command).stdout).expect("text");
    let rows = said.lines().map(serde_json::from_str);
    rows.collect::<Result<_, _>>().expect("JSON lines")
}

#[test]
fn many_reports_are_a_table_wherever_they_lie() {
    let team = Team::new();
    let key = key().display().to_string();
    let sealed = fs::read(team.at("report.eml")).expect("sealed");
    fed(&mut team.open(&["--key", &key]), &sealed);
    // A folder of opened reports; the same one in an mbox and in a maildir, among other mails.
    fs::create_dir(team.at("reports")).expect("folder");
    fs::rename(team.at("out"), team.at("reports/first")).expect("rename");
    let other = b"From x\r\nSubject: lunch\r\n\r\nAt noon?\r\n\r\n";
    let mbox = [&other[..], b"From y\r\n", &sealed, b"\r\n", other].concat();
    fs::write(team.at("inbox"), mbox).expect("mbox");
    fs::create_dir_all(team.at("maildir/cur")).expect("maildir");
    fs::write(team.at("maildir/cur/1"), &sealed).expect("mail");
    fs::write(team.at("maildir/cur/2"), &other[8..]).expect("mail");
    let at = |name: &str| team.at(name).display().to_string();
    let columns = ["--columns", "id,category,source,host.address,place"];
    let first = table(&team, &[&[at("reports").as_str()], &columns[..]].concat());
    assert_eq!(first.len(), 1);
    for place in ["inbox", "maildir", "report.eml"] {
        let mut rows = table(
            &team,
            &[&[at(place).as_str(), "--key", &key], &columns[..]].concat(),
        );
        assert_eq!(rows.len(), 1, "{place}");
        let was = rows[0]["place"][0].as_str().expect("place").to_owned();
        assert!(was.starts_with(&at(place)), "{was}");
        rows[0]["place"] = first[0]["place"].clone();
        assert_eq!(rows, first, "{place}");
    }
    let both = [at("reports"), at("report.eml")];
    let all = [both[0].as_str(), &both[1], "--key", &key];
    assert_eq!(table(&team, &all).len(), 1);
    assert_eq!(table(&team, &[&all[..], &["--all"]].concat()).len(), 2);
    // One report is one row, wherever else it lies; and without a key what is sealed is told, the rest shown.
    let mut unread = team.cli();
    unread.args(["team", "table", "--json"]).args(&both);
    let output = unread.output().expect("output");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 1);
    assert!(String::from_utf8_lossy(&output.stderr).contains("report.eml: This is still sealed"));
}

/// One odd neighbour must not hide the other reports.
#[test]
fn a_table_passes_by_what_is_no_report() {
    let team = Team::new();
    let key = key().display().to_string();
    let sealed = fs::read(team.at("report.eml")).expect("sealed");
    let folder = team.at("reports");
    fs::create_dir_all(folder.join("deeper")).expect("folder");
    std::os::unix::fs::symlink("nowhere", folder.join("a-link")).expect("link");
    std::os::unix::fs::symlink("..", folder.join("deeper/circle")).expect("link");
    succeed(Command::new("mkfifo").arg(folder.join("b-pipe")));
    // A header that never ends, before a report in the same mailbox.
    let header = File::create(folder.join("c-inbox")).expect("mailbox");
    let mut header = std::io::BufWriter::new(header);
    header.write_all(b"From x\r\nSubject: ").expect("written");
    for _ in 0..300 {
        header.write_all(&[b'x'; 1 << 20]).expect("written");
    }
    header.write_all(b"\r\n\r\nFrom y\r\n").expect("written");
    header.write_all(&sealed).expect("written");
    header.into_inner().expect("written");
    let mut asked = team.cli();
    asked.args(["team", "table", "--json", "--columns", "place"]);
    let output = asked.arg(&folder).args(["--key", &key]).output();
    let output = output.expect("output");
    assert_eq!(output.status.code(), Some(1));
    let (rows, told) = (
        String::from_utf8_lossy(&output.stdout).into_owned(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    );
    assert!(
        rows.lines().count() == 1 && rows.contains("c-inbox#2"),
        "{rows}"
    );
    assert!(told.contains("c-inbox#1"), "{told}");
    assert!(
        !told.contains("a-link") && !told.contains("b-pipe"),
        "{told}"
    );
}

/// Beside reports there lie other things, and other people's reports: the first are counted, the second are told.
#[test]
fn what_is_no_report_is_counted_and_what_the_key_does_not_open_is_told() {
    let team = Team::new();
    let key = key().display().to_string();
    let folder = team.at("reports");
    fs::create_dir(&folder).expect("folder");
    let sealed = fs::read(team.at("report.tar.pgp")).expect("sealed");
    let lunch = b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\
        Content-Type: application/pdf; name=menu.pdf\r\n\r\nx\r\n--b--\r\n";
    let others: [(&str, &[u8]); 9] = [
        ("README", b"reports of May"),
        ("empty", b""),
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("b.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF"),
        ("c.txt", "écoute".as_bytes()),
        ("d.txt", "\u{feff}текст".as_bytes()),
        ("e.bin", &[0x85, 1, 2, 3, 4, 5]),
        ("lunch.eml", b"Subject: lunch\r\n\r\nAt noon?\r\n"),
        // Encrypted, and no report.
        ("menu.pgp", &team.encrypted(lunch)),
    ];
    for (name, bytes) in others {
        fs::write(folder.join(name), bytes).expect("file");
    }
    fs::write(folder.join("report.tar.pgp"), &sealed).expect("file");
    let told = |with: &[&str]| {
        let mut command = team.cli();
        command.args(["team", "table", "--json"]).arg(&folder);
        let output = command.args(with).output().expect("output");
        let text = |bytes| String::from_utf8(bytes).expect("text");
        (
            output.status.code(),
            text(output.stdout),
            text(output.stderr),
        )
    };
    let (status, rows, said) = told(&["--key", &key]);
    assert_eq!((status, rows.lines().count()), (Some(0), 1), "{said}");
    assert!(said.lines().count() == 1 && said.contains(": 9."), "{said}");
    let (status, rows, said) = told(&[]);
    assert_eq!((status, rows.lines().count()), (Some(1), 0), "{said}");
    for still in [
        "menu.pgp: This is still sealed",
        "report.tar.pgp: This is still sealed",
    ] {
        assert!(said.contains(still), "{said}");
    }
    assert!(said.lines().count() == 4 && said.contains(": 8."), "{said}");

    let mut gpg = team.gpg();
    gpg.args(["--passphrase", "", "--pinentry-mode", "loopback"]);
    gpg.args([
        "--quick-generate-key",
        "o@other.example",
        "future-default",
        "default",
        "never",
    ]);
    succeed(&mut gpg);
    for (recipient, says) in [
        ("--recipient", "is encrypted to: "),
        ("--hidden-recipient", "not say to which"),
    ] {
        let mut gpg = team.gpg();
        gpg.args(["--encrypt", recipient, "o@other.example"]);
        let other = fed(&mut gpg, b"hello").stdout;
        fs::write(folder.join("other.pgp"), other).expect("file");
        let (status, rows, said) = told(&["--key", &key]);
        assert_eq!((status, rows.lines().count()), (Some(1), 1), "{said}");
        assert!(
            said.contains("other.pgp: The report is not encrypted to this key.")
                && said.contains(says),
            "{said}"
        );
        assert!(said.contains(": 9."), "{said}");
    }
}

/// Whatever cannot be read or written is named.
#[test]
fn each_refusal_of_a_file_names_it() {
    let team = Team::new();
    let key = key().display().to_string();
    let cases: [(&[&str], &str); 6] = [
        (
            &["open", "nowhere.eml", "--out", "out"],
            "nowhere.eml cannot",
        ),
        (
            &["open", "report.eml", "--out", "no/such/out"],
            "no/such cannot",
        ),
        (
            &[
                "open",
                "report.eml",
                "--out",
                "out",
                "--print",
                "no/such/page.pdf",
            ],
            "no/such cannot",
        ),
        (
            &["open", "report.eml", "--out", "out", "--after", "nowhere"],
            "nowhere/report.json",
        ),
        (
            &["open", "report.eml", "--out", "out", "--bundle", "nowhere"],
            "nowhere cannot",
        ),
        (&["table", "nowhere"], "nowhere cannot"),
    ];
    for (arguments, says) in cases {
        let mut command = team.cli();
        command.arg("team").args(arguments).args(["--key", &key]);
        let said = refused(command.current_dir(team.folder.path()));
        assert!(said.contains(says) && said.lines().count() == 1, "{said}");
        assert!(!team.at("out").exists(), "{said}");
    }
}

/// What `report.json` of the team's report says; its folder stays.
fn whole(team: &Team) -> Value {
    let sealed = fs::read(team.at("report.eml")).expect("sealed");
    let mut open = team.open(&["--key", &key().display().to_string()]);
    fed(&mut open, &sealed);
    let bytes = fs::read(team.at("out/report.json")).expect("report.json");
    serde_json::from_slice(&bytes).expect("JSON")
}

/// Another report in the folder `reports`, by this name, with something changed: what `open` wrote is the team's own.
fn beside(team: &Team, whole: &Value, name: &str, change: &dyn Fn(&mut Value)) {
    let folder = team.at("reports").join(name);
    fs::create_dir_all(&folder).expect("folder");
    let mut form = Command::new("cp");
    succeed(form.arg("-r").arg(team.at("out/form")).arg(&folder));
    let mut report = whole.clone();
    report["id"]["uuid"] = name.into();
    change(&mut report);
    let bytes = serde_json::to_vec(&report).expect("JSON");
    fs::write(folder.join("report.json"), bytes).expect("write");
}

#[test]
fn a_table_shows_what_was_asked_for() {
    let team = Team::new();
    let whole = whole(&team);
    let copy = |name: &str, change: &dyn Fn(&mut Value)| beside(&team, &whole, name, change);
    let host =
        |address: &str, role: &str| serde_json::json!([{ "address": address, "role": role }]);
    copy("march", &|report| {
        report["answers"]["noticed"] = serde_json::json!({ "date": "2026-03-14", "time": "10:00" });
        report["answers"]["category"] = serde_json::json!(["scanner"]);
        report["answers"]["involved"] = host("192.0.2.17", "source");
    });
    copy("april", &|report| {
        report["answers"]["noticed"] = serde_json::json!({ "date": "2026-04-01", "time": "10:00" });
        report["answers"]["category"] = serde_json::json!(["scanner"]);
        report["answers"]["involved"] = host("192.0.2.18", "victim");
    });
    copy("exercise", &|report| report["test"] = true.into());
    for (name, revision, token) in [("a", 1, "aa"), ("b", 2, "aa"), ("c", 3, "bb")] {
        copy(name, &|report| {
            report["id"]["uuid"] = "revised".into();
            report["revision"] = revision.into();
            report["update-token"] = token.into();
        });
    }
    let reports = team.at("reports").display().to_string();
    let ids = |arguments: &[&str]| {
        let rows = table(
            &team,
            &[&[reports.as_str(), "--columns", "id,revision"], arguments].concat(),
        );
        let name = |row: &Value| {
            let id = row["id"][0].as_str().expect("id");
            let id = id.split('@').next().expect("id");
            format!("{id}.{}", row["revision"][0].as_str().expect("revision"))
        };
        rows.iter().map(name).collect::<Vec<_>>().join(" ")
    };
    let scanners = ["--category", "scanner", "--source", "192.0.2.0/24"];
    let march = ["--since", "2026-03", "--until", "2026-03"];
    assert_eq!(ids(&[&scanners[..], &march].concat()), "march.1");
    assert_eq!(ids(&["--category", "scanner"]), "april.1 march.1");
    assert_eq!(ids(&["--target", "192.0.2.18"]), "april.1");
    assert_eq!(
        ids(&["--since", "2026-03-14", "--until", "2026-03-14"]),
        "march.1"
    );
    assert_eq!(ids(&["--form", "phishing"]), "");
    // The newest revision; another token is another reporter's word.
    assert_eq!(ids(&["--since", "2026-05"]), "revised.2 revised.3");
    assert_eq!(
        ids(&["--since", "2026-05", "--all"]),
        "revised.1 revised.2 revised.3"
    );
    assert_eq!(
        ids(&["--since", "2026-05", "--test"]),
        "revised.2 revised.3 exercise.1"
    );

    let refusals = [
        (["--columns", "host.adress"], "mean “host.address”"),
        (["--columns", "foo"], "There are: place, id, "),
        (["--category", "scaner"], "mean “scanner”"),
        (["--category", "foo"], " scanner, "),
        (["--since", "march"], "2026-03"),
        (["--source", "192.0.2.0/99"], "192.0.2.0/24"),
        (["--source", "192.0.2"], "neither an address nor a network"),
        (["--zone", "Berlin"], "Europe/Berlin"),
        (["--sort", "severity:down"], "no column “severity:down”"),
        (["--severity", "emergancy"], "mean “emergency”"),
        (["--severity", "normal,emergancy"], "mean “emergency”"),
    ];
    for (wrong, way_on) in refusals {
        let mut command = team.cli();
        let said = refused(command.args(["team", "table", &reports]).args(wrong));
        assert!(said.contains(way_on), "{said}");
    }
    // Nothing to show is told, and is no failure.
    for nothing in [
        ["--category", "spam"],
        ["--form", "phishing"],
        ["--since", "2030"],
    ] {
        let mut command = team.cli();
        let output = succeed(command.args(["team", "table", &reports]).args(nothing));
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("Reports read: 6"), "{said}");
    }
    let mut csv = team.cli();
    csv.args([
        "team",
        "table",
        &reports,
        "--columns",
        "id,time",
        "--category",
        "scanner",
    ]);
    let csv = String::from_utf8(succeed(&mut csv).stdout).expect("text");
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!((lines.len(), lines[0]), (3, "id,time"));
}

/// How the reports of a team stand: which wait, for what; which are urgent; what they cost. The withdrawn are not among them.
#[test]
fn a_table_tells_how_reports_stand() {
    let team = Team::new();
    let whole = whole(&team);
    let copy = |name: &str, severity: &str, state: &str, noticed: (&str, &str)| {
        beside(&team, &whole, name, &|report| {
            let (date, time) = noticed;
            report["answers"]["noticed"] =
                serde_json::json!({ "date": date, "time": time, "zone": "UTC" });
            report["state"] = state.into();
            match severity {
                "" => drop(
                    report["answers"]
                        .as_object_mut()
                        .expect("answers")
                        .remove("severity"),
                ),
                severity => report["answers"]["severity"] = severity.into(),
            }
            if state == "waiting" {
                report["waiting-for"] = "the provider’s logs".into();
            }
        });
    };
    copy("a", "normal", "closed", ("2026-03-31", "23:30"));
    copy("b", "emergency", "open", ("2026-03-02", "10:00"));
    copy("c", "", "open", ("2026-02-01", "10:00"));
    copy("d", "escalation", "waiting", ("2026-03-03", "10:00"));
    copy("e", "emergency", "withdrawn", ("2026-03-04", "10:00"));
    beside(&team, &whole, "f", &|report| {
        report["test"] = true.into();
        report["state"] = "withdrawn".into();
    });
    // Nor does an exercise take the place of an incident, not even as its later revision.
    beside(&team, &whole, "g", &|report| {
        report["id"]["uuid"] = "b".into();
        report["revision"] = 9.into();
        report["test"] = true.into();
    });
    let reports = team.at("reports").display().to_string();
    let ids = |arguments: &[&str]| {
        let rows = table(
            &team,
            &[&[reports.as_str(), "--columns", "id"], arguments].concat(),
        );
        let id = |row: &Value| row["id"][0].as_str().expect("id")[..1].to_owned();
        rows.iter().map(id).collect::<String>()
    };
    assert_eq!(ids(&[]), "abcd");
    assert_eq!(ids(&["--state", "open,waiting"]), "bcd");
    assert_eq!(ids(&["--state", "withdrawn,closed"]), "ae");
    assert_eq!(ids(&["--severity", "Emergency,escalation"]), "bd");
    assert_eq!(ids(&["--sort", "severity"]), "adbc");
    assert_eq!(ids(&["--sort", "severity:desc"]), "bdac");
    assert_eq!(ids(&["--sort", "severity:desc", "--all"]), "bdac");
    assert_eq!(ids(&["--sort", "time"]), "cbda");
    // Half an hour before midnight in UTC is another month in Berlin.
    let march = ["--since", "2026-03", "--until", "2026-03", "--zone"];
    assert_eq!(ids(&[&march[..], &["UTC"]].concat()), "abd");
    assert_eq!(ids(&[&march[..], &["Europe/Berlin"]].concat()), "bd");
    assert_eq!(ids(&[&march[..], &["-02:00"]].concat()), "abd");

    let mut csv = team.cli();
    csv.args(["team", "table", &reports, "--csv", "--sort", "id"]);
    csv.args(["--columns", "id,waiting-for,impact.money"]);
    let output = succeed(&mut csv);
    let text = String::from_utf8(output.stdout).expect("text");
    let rows: Vec<&str> = text.lines().skip(1).collect();
    assert_eq!(rows.len(), 4, "{text}");
    assert!(
        rows.iter().all(|row| row.ends_with(",1200.50 CAD")),
        "{text}"
    );
    assert!(rows[3].contains(",the provider’s logs,"), "{text}");
    // What is not there is told, once each, and not where it was asked for.
    let told = String::from_utf8(output.stderr).expect("text");
    assert!(
        told.contains("withdrawn: 1.") && told.contains("exercises: 2."),
        "{told}"
    );
    let mut asked = team.cli();
    asked.args(["team", "table", &reports, "--test", "--state", "withdrawn"]);
    let told = String::from_utf8(succeed(&mut asked).stderr).expect("text");
    assert_eq!(told, "");
    // A reference tells which report it is where an ID is too long.
    let row = &table(&team, &[&reports, "--state", "waiting"])[0];
    assert_eq!(row["reference"], serde_json::json!([whole["reference"]]));
}
