use super::*;
use crate::openpgp::signer::Signer;
use crate::openpgp::testing::{Gpg, NOW, Team, at, builder, names, run, time};
use crate::openpgp::verify::Seen;
use sequoia_openpgp::parse::{PacketParser, PacketParserResult, Parse};
use std::fs;
use std::process::Command;
use tempfile::TempDir;

fn headers() -> Headers {
    Headers {
        from: "admin@site.example".into(),
        to: vec![
            "report@xyz-cert.example".into(),
            "duty@xyz-cert.example".into(),
        ],
        subject: "[XYZ-CERT] 7F3K-Q2".into(),
        inner_subject: "Compromised web server – Größe & 漏洞".into(),
        message_id: "7f3kq2@site.example".into(),
        in_reply_to: String::new(),
        date: time(NOW).to_zoned(jiff::tz::TimeZone::UTC),
    }
}

fn bytes(name: &str, media_type: &str, content: impl Into<Vec<u8>>) -> Member {
    Member {
        name: name.into(),
        media_type: media_type.into(),
        content: Content::Bytes(content.into()),
    }
}

/// Octets that repeat in no simple way.
fn noise(size: usize) -> Vec<u8> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut out = Vec::with_capacity(size + 8);
    while out.len() < size {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        out.extend(state.to_le_bytes());
    }
    out.truncate(size);
    out
}

fn evidence_file(path: &Path, name: &str) -> Member {
    let (size, sha256) = hash_file(path, &Progress::default()).unwrap();
    let content = Content::File {
        path: path.into(),
        size,
        sha256,
        bare: false,
    };
    Member {
        name: name.into(),
        media_type: "application/octet-stream".into(),
        content,
    }
}

const REPORT: &str =
    "Telephone: +44 20 7946 0000\nGrüße aus 東京 = ok\n\nFrom here on\n.\n-- \nno end of line ";

fn report(folder: &Path, evidence: usize) -> Vec<Member> {
    let path = folder.join("evidence.bin");
    fs::write(&path, noise(evidence)).unwrap();
    vec![
        bytes("report.txt", "text/plain", REPORT),
        bytes("report.json", "application/json", "{\n  \"a\": 1\n}\n"),
        bytes(
            "form/team.toml",
            "text/plain; charset=utf-8",
            "format = 1\n",
        ),
        bytes("empty.txt", "text/plain", ""),
        evidence_file(&path, "evidence/001.bin"),
    ]
}

fn to(team: &Team, encryption: Encryption) -> Parties {
    Parties {
        certs: vec![team.usable()],
        encryption,
        signer: None,
    }
}

fn envelopes() -> [Envelope; 2] {
    [Envelope::PgpMime(headers()), Envelope::TarPgp]
}

fn seal_bytes(
    members: &[Member],
    envelope: &Envelope,
    recipients: &Parties,
) -> Result<Vec<u8>, SealRefusal> {
    let mut out = Vec::new();
    let sealed = seal(
        members,
        envelope,
        recipients,
        at(NOW),
        &mut out,
        &Progress::default(),
    )?;
    assert_eq!(sealed.size, out.len() as u64);
    assert_eq!(sealed.sha256, crate::bundle::hex(&Sha256::digest(&out)));
    Ok(out)
}

#[test]
fn gnupg_and_tar_read_the_archive_and_every_hash_matches() {
    let (team, folder) = (Team::new(), TempDir::new().unwrap());
    let members = report(folder.path(), 3_000_001);
    let sealed = seal_bytes(
        &members,
        &Envelope::TarPgp,
        &to(&team, Encryption::Compatible),
    )
    .unwrap();
    let tar = Gpg::new(&team.secret).run(&["--decrypt"], &sealed);
    let out = TempDir::new().unwrap();
    run(Command::new("tar").arg("-xC").arg(out.path()), &tar);
    run(
        Command::new("sha256sum")
            .args(["--strict", "-c", "MANIFEST"])
            .current_dir(&out),
        b"",
    );
    assert_eq!(
        names(out.path()),
        [
            "MANIFEST",
            "empty.txt",
            "evidence",
            "form",
            "report.json",
            "report.txt"
        ]
    );
    assert_eq!(
        fs::read_to_string(out.path().join("report.txt")).unwrap(),
        REPORT
    );
    let listing = run(
        Command::new("tar").args(["-tv", "--numeric-owner", "--utc"]),
        &tar,
    );
    let listing = String::from_utf8(listing).unwrap();
    assert!(
        listing
            .lines()
            .all(|line| line.starts_with("-rw-r--r-- 0/0 ") && line.contains(" 1970-01-01 00:00 ")),
        "{listing}"
    );
    assert!(listing.lines().last().unwrap().ends_with(" MANIFEST"));
}

/// Reads a mail as Python's standard library does, decrypts it with the command given, and writes its parts.
const READ_MAIL: &str = r#"
import email, email.policy, hashlib, json, subprocess, sys
raw = sys.stdin.buffer.read()
lines = raw.split(b"\n")
assert lines.pop() == b"" and all(line.endswith(b"\r") and b"\r" not in line[:-1] for line in lines)
assert max(map(len, lines)) <= 79 and raw.isascii()
outer = email.message_from_bytes(raw, policy=email.policy.default)
assert not outer.defects
assert outer.get_content_type() == "multipart/encrypted"
assert outer.get_param("protocol") == "application/pgp-encrypted"
version, message = outer.iter_parts()
assert version.get_content_type() == "application/pgp-encrypted"
assert version["content-description"] == "PGP/MIME version identification"
assert version.get_payload().strip() == "Version: 1"
assert message.get_content_type() == "application/octet-stream"
assert message.get_param("name") == "encrypted.asc"
assert message["content-description"] == "OpenPGP encrypted message"
assert message.get_content_disposition() == "inline" and message.get_filename() == "encrypted.asc"
armor = message.get_payload(decode=True)
assert all(len(line) <= 64 for line in armor.split(b"\r\n"))
clear = subprocess.run(sys.argv[1:], input=armor, stdout=subprocess.PIPE, check=True).stdout
assert all(line.endswith(b"\r") for line in clear.split(b"\n")[:-1]) and clear.endswith(b"\n") and clear.isascii()
assert max(map(len, clear.split(b"\r\n"))) <= 200
inner = email.message_from_bytes(clear, policy=email.policy.default)
assert not inner.defects
assert inner.get_content_type() == "multipart/mixed"
assert inner.get_param("protected-headers") == "v1" and inner.get_param("hp") == "cipher"
parts = [part for part in inner.iter_parts()]
print(json.dumps({
    "outer": {name: str(value) for name, value in outer.items()},
    "inner": {name: str(value) for name, value in inner.items() if name != "HP-Outer"},
    "parts": [[part["content-location"], part.get_content_type(), part.get_content_disposition(), part.get_filename(),
               hashlib.sha256(part.get_payload(decode=True)).hexdigest()] for part in parts],
    "manifest": parts[-1].get_payload(decode=True).decode(),
}))
"#;

#[test]
fn a_mail_has_the_shape_that_programs_recognise_and_python_and_gnupg_read_it() {
    let (team, folder) = (Team::new(), TempDir::new().unwrap());
    let members = report(folder.path(), 200_001);
    let sealed = seal_bytes(
        &members,
        &Envelope::PgpMime(headers()),
        &to(&team, Encryption::Compatible),
    )
    .unwrap();
    let gpg = Gpg::new(&team.secret);
    let home = gpg.home();
    let mut python = Command::new("python3");
    python
        .args(["-c", READ_MAIL, "gpg", "--batch", "--quiet", "--decrypt"])
        .env("GNUPGHOME", home);
    let read = String::from_utf8(run(&mut python, &sealed)).unwrap();
    let read: serde_json::Value = serde_json::from_str(&read).unwrap();
    assert_eq!(read["outer"]["Subject"], "[XYZ-CERT] 7F3K-Q2");
    assert_eq!(
        read["outer"]["To"],
        "report@xyz-cert.example, duty@xyz-cert.example"
    );
    assert_eq!(read["outer"]["Message-ID"], "<7f3kq2@site.example>");
    assert_eq!(read["inner"]["Subject"], headers().inner_subject);
    assert_eq!(read["inner"]["Date"], read["outer"]["Date"]);
    let parts = read["parts"].as_array().unwrap();
    assert_eq!(parts[0][0], "report.txt");
    assert_eq!(
        (&parts[0][1], &parts[0][2]),
        (&"text/plain".into(), &"inline".into())
    );
    assert_eq!(parts[4][3], "evidence-001.bin");
    let mut lines: Vec<String> = parts[..parts.len() - 1]
        .iter()
        .map(|part| {
            format!(
                "{}  {}\n",
                part[4].as_str().unwrap(),
                part[0].as_str().unwrap()
            )
        })
        .collect();
    lines.sort_by(|a, b| a[66..].cmp(&b[66..]));
    assert_eq!(lines.concat(), read["manifest"].as_str().unwrap());
}

/// The tags of the outermost packets, and the version of the encrypted one.
fn packets(message: &[u8]) -> Vec<(openpgp::packet::Tag, Option<u8>)> {
    let mut found = Vec::new();
    let mut parser = PacketParser::from_bytes(message).unwrap();
    while let PacketParserResult::Some(packet) = parser {
        let (packet, next) = packet.next().unwrap();
        found.push((packet.tag(), packet.version()));
        parser = next;
    }
    found
}

#[test]
fn what_a_certificate_claims_does_not_choose_the_container() {
    use openpgp::packet::Tag;
    let members = [bytes("report.txt", "text/plain", REPORT)];
    // Made by Sequoia, it says that it reads SEIPDv2: what its owner reads mail with may not.
    let team = Team::new();
    let sealed = seal_bytes(
        &members,
        &Envelope::TarPgp,
        &to(&team, Encryption::Compatible),
    )
    .unwrap();
    assert_eq!(
        packets(&sealed),
        [(Tag::PKESK, Some(3)), (Tag::SEIP, Some(1))]
    );
    let sealed = seal_bytes(&members, &Envelope::TarPgp, &to(&team, Encryption::Modern)).unwrap();
    assert_eq!(
        packets(&sealed),
        [(Tag::PKESK, Some(6)), (Tag::SEIP, Some(2))]
    );
    let refused = seal_bytes(
        &members,
        &Envelope::TarPgp,
        &to(&team, Encryption::PostQuantum),
    )
    .unwrap_err();
    assert_eq!(refused.code(), "cert-other-encryption");
}

#[test]
fn the_size_is_known_before() {
    let folder = TempDir::new().unwrap();
    let team = Team::new();
    let block = 4 << 20;
    for size in [
        0,
        1,
        2,
        3,
        56,
        57,
        58,
        511,
        512,
        4095,
        8192,
        100_000,
        1_000_003,
        block - 3000,
        block,
        2 * block + 11,
        9_000_001,
    ] {
        let members = report(folder.path(), size);
        for envelope in envelopes() {
            for encryption in [Encryption::Compatible, Encryption::Modern] {
                let recipients = to(&team, encryption);
                let sealed = seal_bytes(&members, &envelope, &recipients).unwrap();
                assert_eq!(
                    encoded_size(&members, &envelope, &recipients),
                    sealed.len() as u64,
                    "{size} {encryption:?}"
                );
            }
        }
    }
}

/// Around the framing's thresholds octet by octet, where a mistake would hide.
#[test]
fn the_size_is_exact_around_the_thresholds() {
    let team = Team::new();
    let recipients = to(&team, Encryption::Compatible);
    let frame = encoded_size(&[bytes("a", "", "")], &Envelope::TarPgp, &recipients);
    for around in [8192, 4 << 20, 8 << 20] {
        for size in (around - frame as usize - 600..around - frame as usize + 600).step_by(512) {
            let members = [bytes("a", "", vec![0; size])];
            let sealed = seal_bytes(&members, &Envelope::TarPgp, &recipients).unwrap();
            assert_eq!(
                encoded_size(&members, &Envelope::TarPgp, &recipients),
                sealed.len() as u64,
                "{size}"
            );
        }
    }
}

#[test]
fn the_size_is_a_bound_for_rsa() {
    let team = Team::from(
        builder()
            .set_cipher_suite(openpgp::cert::CipherSuite::RSA2k)
            .add_transport_encryption_subkey(),
    );
    let recipients = to(&team, Encryption::Compatible);
    let members = [bytes("report.txt", "text/plain", REPORT)];
    for _ in 0..20 {
        let bound = encoded_size(&members, &Envelope::TarPgp, &recipients);
        let real = seal_bytes(&members, &Envelope::TarPgp, &recipients)
            .unwrap()
            .len() as u64;
        assert!(bound - real <= 1, "{bound} {real}");
    }
}

fn problem(refusal: SealRefusal) -> EvidenceProblem {
    match refusal {
        SealRefusal::Evidence { name, problem } => {
            assert!(!name.contains('/'));
            problem
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_no_readable_file_is_told_and_never_waited_for() {
    let folder = TempDir::new().unwrap();
    let fifo = folder.path().join("fifo");
    run(Command::new("mkfifo").arg(&fifo), b"");
    let hash = |path: &Path| problem(hash_file(path, &Progress::default()).unwrap_err());
    assert_eq!(hash(&fifo), EvidenceProblem::NotAFile);
    assert_eq!(hash(Path::new("/dev/zero")), EvidenceProblem::NotAFile);
    assert_eq!(hash(folder.path()), EvidenceProblem::Folder);
    assert_eq!(hash(&folder.path().join("gone")), EvidenceProblem::Missing);
}

type Change = fn(&Path);

#[test]
fn evidence_that_changed_discards_the_output() {
    let changes: [(&str, Change); 6] = [
        ("other octets", |path| {
            fs::write(path, vec![1; 400_000]).unwrap()
        }),
        ("shorter", |path| fs::write(path, vec![0; 399_999]).unwrap()),
        ("longer", |path| fs::write(path, vec![0; 400_001]).unwrap()),
        ("vanished", |path| fs::remove_file(path).unwrap()),
        ("a folder", |path| {
            fs::remove_file(path).unwrap();
            fs::create_dir(path).unwrap();
        }),
        ("a device", |path| {
            fs::remove_file(path).unwrap();
            run(Command::new("ln").args(["-s", "/dev/zero"]).arg(path), b"");
        }),
    ];
    for envelope in envelopes() {
        for (what, change) in changes {
            let folder = TempDir::new().unwrap();
            let out = TempDir::new().unwrap();
            let path = folder.path().join("log");
            fs::write(&path, vec![0; 400_000]).unwrap();
            let members = [
                bytes("report.txt", "text/plain", REPORT),
                evidence_file(&path, "evidence/001.log"),
            ];
            change(&path);
            let recipients = to(&Team::new(), Encryption::Compatible);
            let target = out.path().join("report");
            let refusal = seal_to_file(
                &members,
                &envelope,
                &recipients,
                at(NOW),
                &target,
                &Progress::default(),
            )
            .unwrap_err();
            let expected = match what {
                "vanished" => EvidenceProblem::Missing,
                "a folder" => EvidenceProblem::Folder,
                "a device" => EvidenceProblem::NotAFile,
                _ => EvidenceProblem::Changed,
            };
            assert_eq!(problem(refusal), expected, "{what}");
            assert!(names(out.path()).is_empty(), "{what}");
        }
    }
}

#[test]
fn progress_counts_evidence_and_cancelling_leaves_nothing() {
    let (folder, out) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let members = report(folder.path(), 2_000_000);
    let recipients = to(&Team::new(), Encryption::Compatible);
    let target = out.path().join("report.eml");
    let envelope = Envelope::PgpMime(headers());
    let progress = Progress::default();
    progress.cancel();
    let refusal = seal_to_file(
        &members,
        &envelope,
        &recipients,
        at(NOW),
        &target,
        &progress,
    )
    .unwrap_err();
    assert!(matches!(refusal, SealRefusal::Cancelled));
    assert!(names(out.path()).is_empty());

    let progress = Progress::default();
    let sealed = seal_to_file(
        &members,
        &envelope,
        &recipients,
        at(NOW),
        &target,
        &progress,
    )
    .unwrap();
    assert_eq!(progress.get(), (2_000_000, 2_000_000));
    assert_eq!(names(out.path()), ["report.eml"]);
    assert_eq!(fs::read(&target).unwrap().len() as u64, sealed.size);
}

#[test]
fn a_full_disk_is_told() {
    let folder = TempDir::new().unwrap();
    let members = report(folder.path(), 2_000_000);
    let recipients = to(&Team::new(), Encryption::Compatible);
    let mut full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let refusal = seal(
        &members,
        &Envelope::TarPgp,
        &recipients,
        at(NOW),
        &mut full,
        &Progress::default(),
    )
    .unwrap_err();
    assert!(matches!(refusal, SealRefusal::Write { .. }), "{refusal:?}");
    let nowhere = folder.path().join("no/such/folder.eml");
    let refusal = seal_to_file(
        &members,
        &Envelope::TarPgp,
        &recipients,
        at(NOW),
        &nowhere,
        &Progress::default(),
    );
    let told = nowhere.display().to_string();
    assert!(matches!(refusal.unwrap_err(), SealRefusal::Write { path, .. } if path == told));
}

#[test]
fn nothing_is_sealed_to_a_certificate_that_has_expired_since() {
    let month = std::time::Duration::from_secs(200 * 24 * 3600);
    let team = Team::from(
        builder()
            .set_validity_period(month)
            .add_transport_encryption_subkey(),
    );
    let recipients = to(&team, Encryption::Compatible);
    let members = [bytes("report.txt", "text/plain", REPORT)];
    let later = at("2027-01-01T00:00:00Z");
    let refusal = seal(
        &members,
        &Envelope::TarPgp,
        &recipients,
        later,
        &mut Vec::new(),
        &Progress::default(),
    )
    .unwrap_err();
    assert_eq!(refusal.code(), "cert-expired");
    // Beside one that is still good it is left out.
    let good = Team::new();
    let both = Parties {
        certs: vec![team.usable(), good.usable()],
        encryption: Encryption::Compatible,
        signer: None,
    };
    let sealed = seal(
        &members,
        &Envelope::TarPgp,
        &both,
        later,
        &mut Vec::new(),
        &Progress::default(),
    )
    .unwrap();
    assert_eq!(sealed.recipients, [good.usable().fingerprint]);
}

#[test]
fn no_header_starts_another() {
    let recipients = to(&Team::new(), Encryption::Compatible);
    let members = [bytes("report.txt", "text/plain", REPORT)];
    let sealed = |change: fn(&mut Headers)| {
        let mut headers = headers();
        change(&mut headers);
        seal_bytes(&members, &Envelope::PgpMime(headers), &recipients)
            .map(|out| String::from_utf8(out).unwrap())
    };
    let refused: [fn(&mut Headers); 7] = [
        |headers| headers.from = "a@site.example\r\nBcc: x@y.example".into(),
        |headers| headers.to = vec!["a@site.example, b@site.example".into()],
        |headers| headers.to.push("ä@site.example".into()),
        |headers| headers.message_id = "a@b>\r\nX: <c@d".into(),
        |headers| headers.message_id = String::new(),
        |headers| headers.from = "a\0@site.example".into(),
        |headers| headers.from = format!("{}@site.example", "a".repeat(998)),
    ];
    for change in refused {
        assert!(matches!(sealed(change), Err(SealRefusal::Header(_))));
    }
    let mail = sealed(|headers| {
        headers.subject = "one\r\nBcc: x@y.example\u{2028}\u{202E}\0two\u{85}".into()
    })
    .unwrap();
    assert!(
        mail.contains("\r\nSubject: one Bcc: x@y.example two\r\nMIME-Version"),
        "{mail}"
    );
    let mail = sealed(|headers| headers.subject = "=?utf-8?Q?=0D=0ABcc:_x?=".into()).unwrap();
    assert!(mail.contains("\r\nSubject: =?utf-8?B?PT91dGYt"), "{mail}");
    let mail = sealed(|headers| headers.subject = "漏".repeat(2000)).unwrap();
    assert!(mail.lines().all(|line| line.len() <= 78));
}

#[test]
fn names_inside_are_plain_and_unique() {
    let recipients = to(&Team::new(), Encryption::Compatible);
    for name in [
        "../a",
        "/a",
        "a//b",
        "",
        "a\\b",
        "a\r\nb",
        "ä",
        "MANIFEST",
        ".hidden",
        "-rf",
        "a.",
        "a b",
        "manifest",
        "Manifest/a",
        "con",
        "evidence/nul.txt",
    ] {
        let refusal = seal_bytes(
            &[bytes(name, "text/plain", "")],
            &Envelope::TarPgp,
            &recipients,
        )
        .unwrap_err();
        assert!(matches!(refusal, SealRefusal::Name(_)), "{name}");
    }
    for (one, other) in [("a", "a"), ("a", "A"), ("a", "A/b"), ("a/b", "A")] {
        let both = [one, other].map(|name| bytes(name, "text/plain", ""));
        assert!(matches!(
            seal_bytes(&both, &Envelope::TarPgp, &recipients),
            Err(SealRefusal::Name(_))
        ));
    }
}

#[test]
fn what_changes_while_it_is_read_is_noticed_and_a_growing_file_ends() {
    use std::io::Seek;
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("log");
    let during = |change: &dyn Fn(&mut fs::File)| {
        fs::write(&path, vec![0; 3 * evidence::CHUNK]).unwrap();
        let size = 3 * evidence::CHUNK as u64;
        let mut file = fs::OpenOptions::new().write(true).open(&path).unwrap();
        problem(
            evidence::read(&path, Some(size), &Progress::default(), |_| {
                change(&mut file);
                Ok(())
            })
            .unwrap_err(),
        )
    };
    // It grows by as much as was read: without a bound this would never end.
    let grows = |file: &mut fs::File| {
        file.seek(io::SeekFrom::End(0)).unwrap();
        file.write_all(&vec![1; evidence::CHUNK]).unwrap();
    };
    assert_eq!(during(&grows), EvidenceProblem::Changed);
    assert_eq!(
        during(&|file| file.set_len(evidence::CHUNK as u64 + 5).unwrap()),
        EvidenceProblem::Changed
    );
}

#[test]
fn post_quantum_goes_to_post_quantum_keys_only() {
    let team = Team::from(
        builder()
            .set_profile(openpgp::Profile::RFC9580)
            .unwrap()
            .set_cipher_suite(openpgp::cert::CipherSuite::MLDSA65_Ed25519)
            .add_signing_subkey()
            .add_transport_encryption_subkey(),
    );
    let folder = TempDir::new().unwrap();
    let members = report(folder.path(), 100_000);
    for envelope in envelopes() {
        let recipients = to(&team, Encryption::PostQuantum);
        let sealed = seal_bytes(&members, &envelope, &recipients).unwrap();
        assert_eq!(
            encoded_size(&members, &envelope, &recipients),
            sealed.len() as u64
        );
        let path = folder.path().join("sealed");
        fs::write(&path, sealed).unwrap();
        let out = TempDir::new().unwrap();
        crate::openpgp::open::open(&path, &team.secret, None, out.path()).unwrap();
    }
    // Its version 6 keys cannot be written to in the way that every reader knows.
    let refusal = seal_bytes(
        &members,
        &Envelope::TarPgp,
        &to(&team, Encryption::Compatible),
    )
    .unwrap_err();
    assert_eq!(refusal.code(), "cert-other-encryption");
    // Version 6 signs too, and the same way each time.
    let sign = || {
        let at = time(NOW);
        crate::openpgp::sign::sign_detached(
            b"data",
            &team.cert,
            crate::openpgp::sign::By::Secret(&team.secret, None),
            at,
        )
        .unwrap()
    };
    let signature = sign();
    crate::openpgp::verify::verify(b"data", &signature, &team.armored(), at(NOW), Seen::Never)
        .unwrap();
}

fn signed_by(reporter: &Team, team: &Team) -> Parties {
    Parties {
        signer: Some(Signer::from_secret(&reporter.secret, None, at(NOW)).unwrap()),
        ..to(team, Encryption::Compatible)
    }
}

fn reporter(suite: openpgp::cert::CipherSuite) -> Team {
    Team::from(
        builder()
            .set_cipher_suite(suite)
            .add_userid("Admin <admin@site.example>")
            .add_signing_subkey()
            .add_transport_encryption_subkey(),
    )
}

#[test]
fn gnupg_says_that_the_signature_is_good() {
    use openpgp::cert::CipherSuite::{Cv25519, P256, RSA2k};
    let (team, folder) = (Team::new(), TempDir::new().unwrap());
    let members = report(folder.path(), 300_000);
    let status = folder.path().join("status");
    for suite in [Cv25519, P256, RSA2k] {
        let reporter = reporter(suite);
        let gpg = Gpg::new(&team.secret);
        gpg.run(&["--import"], &reporter.armored());
        for envelope in envelopes() {
            let sealed = seal_bytes(&members, &envelope, &signed_by(&reporter, &team)).unwrap();
            let status = status.to_str().unwrap();
            let arguments = ["--yes", "--status-file", status, "--decrypt"];
            let clear = gpg.run(&arguments, &sealed);
            let said = fs::read_to_string(status).unwrap();
            assert!(said.contains(" GOODSIG "), "{said}");
            let valid = said.lines().find(|line| line.contains(" VALIDSIG "));
            assert!(
                valid
                    .unwrap()
                    .ends_with(&reporter.cert.fingerprint().to_hex()),
                "{said}"
            );
            if envelope == Envelope::TarPgp {
                let out = TempDir::new().unwrap();
                run(Command::new("tar").arg("-xC").arg(out.path()), &clear);
                let mut check = Command::new("sha256sum");
                check.args(["--strict", "-c", "MANIFEST"]).current_dir(&out);
                let checked = String::from_utf8(run(&mut check, b"")).unwrap();
                assert!(checked.contains("reporter.asc: OK"), "{checked}");
            }
        }
    }
}

#[test]
fn a_signature_names_those_it_is_meant_for() {
    let (team, other) = (Team::new(), Team::new());
    let reporter = reporter(openpgp::cert::CipherSuite::Cv25519);
    let mut parties = signed_by(&reporter, &team);
    parties.certs.push(other.usable());
    let members = [bytes("report.txt", "text/plain", REPORT)];
    let sealed = seal_bytes(&members, &Envelope::TarPgp, &parties).unwrap();
    let signed = Gpg::new(&team.secret).run(&["--unwrap", "--decrypt"], &sealed);
    let mut tags = Vec::new();
    for packet in openpgp::PacketPile::from_bytes(&signed).unwrap().children() {
        tags.push(packet.tag());
        if let Packet::Signature(signature) = packet {
            let intended: Vec<_> = signature.intended_recipients().cloned().collect();
            let both = [team.cert.fingerprint(), other.cert.fingerprint()];
            assert_eq!(intended, both);
            assert_eq!(signature.hash_algo(), openpgp::types::HashAlgorithm::SHA512);
            let made = signature.signature_creation_time().unwrap();
            assert_eq!(made, crate::openpgp::cert::system_time(time(NOW)));
        }
    }
    use openpgp::packet::Tag;
    assert_eq!(tags, [Tag::OnePassSig, Tag::Literal, Tag::Signature]);
}

#[test]
fn the_size_of_what_is_signed_is_known_before() {
    use openpgp::cert::CipherSuite::{Cv25519, MLDSA65_Ed25519, P256, RSA2k};
    let (team, folder) = (Team::new(), TempDir::new().unwrap());
    for suite in [Cv25519, P256, RSA2k, MLDSA65_Ed25519] {
        let profile = match suite {
            MLDSA65_Ed25519 => openpgp::Profile::RFC9580,
            _ => openpgp::Profile::RFC4880,
        };
        let builder = builder().set_profile(profile).unwrap();
        let builder = builder.set_cipher_suite(suite).add_signing_subkey();
        let reporter = Team::from(builder.add_transport_encryption_subkey());
        for size in [0, 8_000, (4 << 20) - 3000, 4 << 20] {
            let members = report(folder.path(), size);
            for envelope in envelopes() {
                for encryption in [Encryption::Compatible, Encryption::Modern] {
                    let parties = Parties {
                        encryption,
                        ..signed_by(&reporter, &team)
                    };
                    let sealed = seal_bytes(&members, &envelope, &parties).unwrap();
                    let (bound, real) = (
                        encoded_size(&members, &envelope, &parties),
                        sealed.len() as u64,
                    );
                    // Numbers in a signature may be some octets shorter, which armor makes more of.
                    assert!(
                        real <= bound && bound - real <= 8,
                        "{suite:?} {size}: {bound} {real}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_mail_tells_its_reader_the_key_to_answer_to_and_nobody_else() {
    let team = Team::new();
    let reporter = reporter(openpgp::cert::CipherSuite::Cv25519);
    let parties = signed_by(&reporter, &team);
    let members = [bytes("report.txt", "text/plain", REPORT)];
    let signs_only = Team::from(builder().add_signing_subkey());
    let gpg = Gpg::new(&team.secret);
    // Without the certificate it cannot tell whether the signature is good, and says so by its status.
    gpg.run(&["--import"], &reporter.armored());
    gpg.run(&["--import"], &signs_only.armored());
    let read = |parties: &Parties, headers: Headers| {
        let envelope = Envelope::PgpMime(headers);
        let sealed = seal_bytes(&members, &envelope, parties).unwrap();
        let mut python = Command::new("python3");
        python
            .args(["-c", READ_MAIL, "gpg", "--batch", "--quiet", "--decrypt"])
            .env("GNUPGHOME", gpg.home());
        let read = String::from_utf8(run(&mut python, &sealed)).unwrap();
        serde_json::from_str::<serde_json::Value>(&read).unwrap()
    };
    let mail = read(&parties, headers());
    assert!(mail["outer"].get("Autocrypt").is_none());
    let header = mail["inner"]["Autocrypt"].as_str().unwrap();
    let header: String = header.split_whitespace().collect();
    let keydata = header
        .strip_prefix("addr=admin@site.example;prefer-encrypt=mutual;keydata=")
        .unwrap();
    use base64::Engine;
    let keydata = base64::engine::general_purpose::STANDARD.decode(keydata);
    let cert = crate::openpgp::cert::read_one(&keydata.unwrap()).unwrap();
    assert_eq!(cert, *parties.signer.as_ref().unwrap().cert());
    let parts = mail["parts"].as_array().unwrap();
    let enclosed = parts.iter().find(|part| part[0] == REPORTER_CERT).unwrap();
    assert_eq!(enclosed[1], "application/pgp-keys");

    // Without a sender there is no address; what cannot be encrypted to takes no answer.
    let nobody = Headers {
        from: String::new(),
        ..headers()
    };
    assert!(read(&parties, nobody)["inner"].get("Autocrypt").is_none());
    let mail = read(&signed_by(&signs_only, &team), headers());
    assert!(mail["inner"].get("Autocrypt").is_none());
}
