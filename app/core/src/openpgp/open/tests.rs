use super::*;
use crate::job::Progress;
use crate::openpgp::seal::{self, Content, Envelope, Headers, Member, Parties};
use crate::openpgp::signer;
use crate::openpgp::testing::{Gpg, NOW, Team, at, builder, names, run, time};
use crate::openpgp::verify::Seen;
use sequoia_openpgp::serialize::SerializeInto;
use sequoia_openpgp::serialize::stream::{Encryptor, LiteralWriter, Message, Signer};
use std::io::Write;
use std::process::Command;
use std::time::SystemTime;
use tempfile::TempDir;
use tocsin_form_schema::team::Encryption;

fn members() -> Vec<Member> {
    let bytes = |name: &str, content: Vec<u8>| Member {
        name: name.into(),
        media_type: "application/octet-stream".into(),
        content: Content::Bytes(content),
    };
    vec![
        bytes("report.txt", "Grüße = ok \n\n.\n--\r\nlast".into()),
        bytes("form/team.toml", b"format = 1\n".to_vec()),
        bytes("empty", Vec::new()),
        bytes(
            "evidence/001.bin",
            (0..700_000_u32).flat_map(u32::to_le_bytes).collect(),
        ),
    ]
}

fn envelopes() -> [Envelope; 2] {
    let headers = Headers {
        from: "admin@site.example".into(),
        to: vec!["report@xyz-cert.example".into()],
        subject: "ref".into(),
        inner_subject: "real".into(),
        message_id: "ref@site.example".into(),
        in_reply_to: String::new(),
        date: time(NOW).to_zoned(jiff::tz::TimeZone::UTC),
    };
    [Envelope::PgpMime(headers), Envelope::TarPgp]
}

fn seal(members: &[Member], envelope: &Envelope, team: &Team, encryption: Encryption) -> Vec<u8> {
    let mut out = Vec::new();
    let recipients = Parties {
        certs: vec![team.usable()],
        encryption,
        signer: None,
    };
    seal::seal(
        members,
        envelope,
        &recipients,
        at(NOW),
        &mut out,
        &Progress::default(),
    )
    .unwrap();
    out
}

/// Opens bytes; gives what was said and the folder it was to go to.
fn open_bytes(
    sealed: &[u8],
    key: &[u8],
    passphrase: Option<&str>,
) -> (Result<Opened, OpenRefusal>, TempDir) {
    let folder = TempDir::new().unwrap();
    let file = TempDir::new().unwrap();
    let path = file.path().join("sealed");
    fs::write(&path, sealed).unwrap();
    (
        open(&path, key, passphrase, &folder.path().join("out")),
        folder,
    )
}

fn refused(sealed: &[u8], key: &[u8], passphrase: Option<&str>) -> OpenRefusal {
    let (opened, folder) = open_bytes(sealed, key, passphrase);
    assert!(names(folder.path()).is_empty(), "nothing is left");
    opened.unwrap_err()
}

fn assert_members(folder: &Path) {
    for member in members() {
        let Content::Bytes(bytes) = member.content else {
            unreachable!()
        };
        assert!(
            fs::read(folder.join(&member.name)).unwrap() == bytes,
            "{}",
            member.name
        );
    }
}

#[test]
fn both_envelopes_open_to_the_same_members() {
    let team = Team::new();
    for envelope in envelopes() {
        for encryption in [Encryption::Compatible, Encryption::Modern] {
            let (opened, folder) = open_bytes(
                &seal(&members(), &envelope, &team, encryption),
                &team.secret,
                None,
            );
            let opened = opened.unwrap();
            assert_eq!(
                opened
                    .members
                    .iter()
                    .map(|(name, _)| name.as_str())
                    .collect::<Vec<_>>(),
                ["report.txt", "form/team.toml", "empty", "evidence/001.bin"]
            );
            assert_eq!(names(folder.path()), ["out"]);
            assert_members(&folder.path().join("out"));
            let mut check = Command::new("sha256sum");
            run(
                check
                    .args(["--strict", "-c", "MANIFEST"])
                    .current_dir(folder.path().join("out")),
                b"",
            );
        }
    }
}

#[test]
fn any_change_is_damage_and_leaves_nothing() {
    let team = Team::new();
    let small = [members().swap_remove(0)];
    for encryption in [Encryption::Compatible, Encryption::Modern] {
        // A small message is held back until it is checked, a large one is not: both must be refused.
        for members in [&small[..], &members()] {
            let sealed = seal(members, &Envelope::TarPgp, &team, encryption);
            for at in [
                120,
                150,
                sealed.len() / 2,
                sealed.len() - 30,
                sealed.len() - 1,
            ] {
                let mut changed = sealed.clone();
                changed[at] ^= 1;
                let refusal = refused(&changed, &team.secret, None);
                assert!(
                    matches!(refusal, OpenRefusal::Damaged | OpenRefusal::NotSealed),
                    "{at}: {refusal:?}"
                );
            }
            let short = (0..240).step_by(3).chain((240..1200).step_by(80));
            let most = sealed.len();
            // Padding (RFC 9580, section 5.14) may stand before what is encrypted.
            for before in [Vec::new(), packet(21, &[7; 9])] {
                for length in short.clone().chain([most / 2, most - 1]) {
                    let cut = [&before, &sealed[..length.min(most - 1)]].concat();
                    let refusal = refused(&cut, &team.secret, None);
                    assert!(
                        matches!(refusal, OpenRefusal::Damaged | OpenRefusal::NotSealed),
                        "{length}: {refusal:?}"
                    );
                }
            }
        }
    }
    let [mail, _] = envelopes();
    let mut changed = seal(&members(), &mail, &team, Encryption::Compatible);
    let middle = changed.len() / 2;
    changed[middle] = if changed[middle] == b'A' { b'B' } else { b'A' };
    assert!(matches!(
        refused(&changed, &team.secret, None),
        OpenRefusal::Damaged
    ));
}

#[test]
fn the_key_that_is_missing_is_named() {
    let (team, other) = (Team::new(), Team::new());
    let sealed = seal(&members(), &Envelope::TarPgp, &team, Encryption::Compatible);
    let OpenRefusal::OtherKey(keys) = refused(&sealed, &other.secret, None) else {
        panic!()
    };
    let subkey = team
        .cert
        .keys()
        .subkeys()
        .nth(1)
        .unwrap()
        .key()
        .keyid()
        .to_hex();
    assert_eq!(keys, [subkey]);
    assert!(matches!(
        refused(&sealed, &team.armored(), None),
        OpenRefusal::NoSecretKey
    ));
    assert!(matches!(
        refused(&sealed, b"", None),
        OpenRefusal::NoSecretKey
    ));
    // Among several, in one file, the right one is found.
    let keys = [other.secret.clone(), team.secret.clone()].concat();
    assert!(open_bytes(&sealed, &keys, None).0.is_ok());
}

#[test]
fn a_locked_key_wants_its_passphrase() {
    let locked = Team::from(
        builder()
            .add_transport_encryption_subkey()
            .set_password(Some("correct horse".into())),
    );
    let sealed = seal(
        &members(),
        &Envelope::TarPgp,
        &locked,
        Encryption::Compatible,
    );
    assert!(matches!(
        refused(&sealed, &locked.secret, None),
        OpenRefusal::Passphrase
    ));
    assert!(matches!(
        refused(&sealed, &locked.secret, Some("wrong")),
        OpenRefusal::Passphrase
    ));
    assert!(
        open_bytes(&sealed, &locked.secret, Some("correct horse"))
            .0
            .is_ok()
    );
}

#[test]
fn what_was_never_encrypted_is_not_a_sealed_report() {
    let team = Team::new();
    let mut literal = Vec::new();
    let mut message = LiteralWriter::new(Message::new(&mut literal))
        .build()
        .unwrap();
    message
        .write_all(&tar(&[("report.txt", b"forged")]))
        .unwrap();
    message.finalize().unwrap();
    let key = team.cert.to_vec().unwrap();
    let texts: [&[u8]; 5] = [
        &literal,
        &key,
        b"",
        b"Subject: hello\r\n\r\nNo message here.\r\n",
        &team.armored(),
    ];
    for bytes in texts {
        let refusal = refused(bytes, &team.secret, None);
        assert!(matches!(refusal, OpenRefusal::NotSealed), "{refusal:?}");
    }
}

/// An archive by the system's own tar, with a MANIFEST that fits.
fn tar(files: &[(&str, &[u8])]) -> Vec<u8> {
    let folder = TempDir::new().unwrap();
    let mut order = Vec::new();
    for (name, content) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        order.push(*name);
    }
    let manifest = run(
        Command::new("sha256sum")
            .arg("--")
            .args(&order)
            .current_dir(&folder),
        b"",
    );
    fs::write(folder.path().join("MANIFEST"), manifest).unwrap();
    run(
        Command::new("tar")
            .args(["-c", "--"])
            .args(&order)
            .arg("MANIFEST")
            .current_dir(&folder),
        b"",
    )
}

fn unpacked(content: &[u8]) -> Result<Opened, OpenRefusal> {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    let mut content = content;
    let source = Source::Stream(&mut content);
    let opened = unseal(source, Way::Decrypted, None, &out, &Progress::default())
        .and_then(|unsealed| unsealed.keep(&out));
    assert_eq!(names(folder.path()).is_empty(), opened.is_err());
    opened
}

#[test]
fn what_gnupg_made_opens_too_and_what_it_decrypted_is_taken() {
    let team = Team::new();
    let gpg = Gpg::new(&team.secret);
    let archive = tar(&[("report.txt", b"hello\n"), ("evidence/001.log", b"log\n")]);
    let recipient = team.cert.fingerprint().to_hex();
    for armor in ["--no-armor", "--armor"] {
        let sealed = gpg.run(
            &[armor, "-z", "0", "--encrypt", "--recipient", &recipient],
            &archive,
        );
        let (opened, folder) = open_bytes(&sealed, &team.secret, None);
        assert_eq!(opened.unwrap().members.len(), 2);
        assert_eq!(
            fs::read(folder.path().join("out/evidence/001.log")).unwrap(),
            b"log\n"
        );
        let clear = gpg.run(&["--decrypt"], &sealed);
        assert_eq!(unpacked(&clear).unwrap().members.len(), 2);
    }
}

#[test]
fn an_attached_file_and_a_wrapped_message_are_found() {
    use base64::Engine;
    let team = Team::new();
    let sealed = seal(&members(), &Envelope::TarPgp, &team, Encryption::Compatible);
    let lines: Vec<String> = base64::engine::general_purpose::STANDARD
        .encode(&sealed)
        .as_bytes()
        .chunks(76)
        .map(|line| String::from_utf8(line.to_vec()).unwrap())
        .collect();
    let mail = format!(
        "Subject: x\nContent-Type: multipart/mixed; boundary=\"b b\"\n\n--b b\n\nSee attachment.\n--b b\n\
         Content-Type: application/octet-stream;\n\tname=\"report.tar.pgp\"\nContent-Transfer-Encoding: BASE64\n\n{}\n--b b--\n",
        lines.join("\n")
    );
    let (opened, folder) = open_bytes(mail.as_bytes(), &team.secret, None);
    opened.unwrap();
    assert_members(&folder.path().join("out"));
}

#[test]
fn members_are_exactly_what_manifest_says() {
    let good = tar(&[("report.txt", b"hello\n"), ("a/b", b"log\n")]);
    assert_eq!(unpacked(&good).unwrap().members.len(), 2);
    let replace = |from: &[u8], to: &[u8]| {
        let mut bytes = good.clone();
        let at = bytes
            .windows(from.len())
            .position(|window| window == from)
            .unwrap();
        bytes[at..at + to.len()].copy_from_slice(to);
        unpacked(&bytes).unwrap_err()
    };
    assert!(
        matches!(replace(b"hello\n", b"jello\n"), OpenRefusal::Member(name) if name == "report.txt")
    );
    assert!(matches!(
        replace(b"  report.txt\n", b"  report.tyt\n"),
        OpenRefusal::Member(_)
    ));
    // A header that was changed does not have its checksum any more.
    assert!(matches!(replace(b"a/b", b"../"), OpenRefusal::Damaged));
    assert!(matches!(
        unpacked(&good[..1024]).unwrap_err(),
        OpenRefusal::Damaged
    ));
    for name in ["../escape", ".hidden", "a b"] {
        let archive = tar(&[(name, b"x")]);
        assert!(
            matches!(unpacked(&archive).unwrap_err(), OpenRefusal::Member(_)),
            "{name}"
        );
    }
    let case = tar(&[("report.txt", b"x"), ("Report.txt", b"y")]);
    assert!(
        matches!(unpacked(&case).unwrap_err(), OpenRefusal::Member(name) if name == "Report.txt")
    );
}

#[test]
fn what_is_cancelled_leaves_nothing_decrypted() {
    let folder = tempfile::tempdir().unwrap();
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../form-schema/examples");
    let secret = std::fs::read(examples.join("xyz-cert-secret.asc")).unwrap();
    let (usable, _) = crate::bundle::verify(
        crate::example::BUNDLE,
        at("2026-11-21T00:00:00Z"),
        Seen::Never,
    )
    .unwrap()
    .certs_to_use(at("2026-11-21T00:00:00Z"));
    let recipients = Parties {
        certs: usable,
        encryption: Encryption::Compatible,
        signer: None,
    };
    let members = [Member {
        name: "report.txt".into(),
        media_type: "text/plain".into(),
        content: Content::Bytes(b"marked words".repeat(100_000)),
    }];
    let sealed = folder.path().join("report.tar.pgp");
    seal::seal_to_file(
        &members,
        &Envelope::TarPgp,
        &recipients,
        at("2026-11-21T00:00:00Z"),
        &sealed,
        &Progress::default(),
    )
    .unwrap();
    let progress = Progress::default();
    progress.cancel();
    let out = folder.path().join("out");
    let way = Way::Keys {
        secret: &secret,
        passphrase: None,
    };
    let refusal = unseal(Source::File(&sealed), way, None, &out, &progress).err();
    assert!(
        matches!(refusal, Some(OpenRefusal::Cancelled)),
        "{refusal:?}"
    );
    let left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(left, ["report.tar.pgp"]);
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() {
    let team = Team::new();
    let folder = TempDir::new().unwrap();
    let sealed = folder.path().join("sealed");
    fs::write(
        &sealed,
        seal(&members(), &Envelope::TarPgp, &team, Encryption::Compatible),
    )
    .unwrap();
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    assert!(
        open(&sealed, &team.secret, None, &out).is_ok(),
        "empty is as good as absent"
    );
    assert!(matches!(
        open(&sealed, &team.secret, None, &out),
        Err(OpenRefusal::OutputExists)
    ));
    assert_members(&out);
    assert_eq!(names(folder.path()), ["out", "sealed"]);
}

/// Packets as they stand, encrypted to the team.
fn encrypted(team: &Team, packets: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let policy = StandardPolicy::at(SystemTime::from(time(NOW)));
    let keys = team.cert.keys().with_policy(&policy, None);
    let keys = keys.supported().for_transport_encryption();
    let mut message = Encryptor::for_recipients(Message::new(&mut out), keys)
        .build()
        .unwrap();
    message.write_all(packets).unwrap();
    message.finalize().unwrap();
    out
}

/// One packet of the current format around a body.
fn packet(tag: u8, body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).unwrap().to_be_bytes();
    [&[0xC0 | tag, 255], &length[..], body].concat()
}

fn literal(content: &[u8]) -> Vec<u8> {
    packet(11, &[b"b\0\0\0\0\0", content].concat())
}

/// The packets of a message that the key has signed: one-pass signature, literal data, signature.
fn signed(signer: &Team, content: &[u8]) -> [Vec<u8>; 3] {
    let cert = openpgp::Cert::from_bytes(&signer.secret).unwrap();
    let policy = StandardPolicy::new();
    let keys = cert.keys().secret().with_policy(&policy, None);
    let key = keys.for_signing().next().unwrap().key().clone();
    let mut out = Vec::new();
    let message = Message::new(&mut out);
    let message = Signer::new(message, key.into_keypair().unwrap()).unwrap();
    let mut message = LiteralWriter::new(message.build().unwrap())
        .build()
        .unwrap();
    message.write_all(content).unwrap();
    message.finalize().unwrap();
    let packets = openpgp::PacketPile::from_bytes(&out).unwrap();
    let packets: Vec<_> = packets.children().map(|p| p.to_vec().unwrap()).collect();
    packets.try_into().unwrap()
}

#[test]
fn a_signature_is_told_by_its_key_and_refuses_nothing() {
    let (team, reporter, other) = (Team::new(), Team::new(), Team::new());
    let fingerprint = |of: &Team| of.cert.fingerprint().to_hex();
    let enclosing = tar(&[("report.txt", b"hi"), (REPORTER_CERT, &reporter.armored())]);
    let without = tar(&[("report.txt", b"hi")]);
    let told = |message: &[u8]| open_bytes(&encrypted(&team, message), &team.secret, None).0;
    let kinds = |message: &[u8]| told(message).unwrap().signatures;

    let good = signed(&reporter, &enclosing);
    assert_eq!(
        kinds(&good.concat()),
        [Signature::SameKey(fingerprint(&reporter))]
    );
    // What another key signed, or whose certificate is not there, proves nothing of the one that is.
    for message in [signed(&other, &enclosing), signed(&reporter, &without)] {
        let kinds = kinds(&message.concat());
        assert!(matches!(&kinds[..], [Signature::OtherKey(_)]), "{kinds:?}");
    }
    // A certificate is small: one a thousand times over is not read, and nothing rests on it.
    let many = reporter.armored().repeat(2000);
    let enclosing = tar(&[("report.txt", b"hi"), (REPORTER_CERT, &many)]);
    let kinds_of_many = kinds(&signed(&reporter, &enclosing).concat());
    assert!(
        matches!(&kinds_of_many[..], [Signature::OtherKey(_)]),
        "{kinds_of_many:?}"
    );
    // The signature of another text.
    let [one_pass, _, signature] = signed(&reporter, b"something else");
    let bad = [one_pass, good[1].clone(), signature].concat();
    let bad = kinds(&bad);
    assert!(
        matches!(&bad[..], [Signature::Bad { reason, .. }] if !reason.is_empty()),
        "{bad:?}"
    );
    // Two are told, a crowd is refused before it costs anything.
    let two = |content: &[u8]| {
        let [outer, _, last] = signed(&other, content);
        let [inner, literal, first] = signed(&reporter, content);
        [outer, inner, literal, first, last]
    };
    assert_eq!(kinds(&two(&enclosing).concat()).len(), 2);
    let crowd = [good[0].repeat(40), good[1].clone(), good[2].repeat(40)].concat();
    assert!(matches!(told(&crowd), Err(OpenRefusal::NotSealed)));
}

#[test]
fn what_comes_out_is_bounded() {
    let team = Team::new();
    let gpg = Gpg::new(&team.secret);
    let large = tar(&[
        ("report.txt", b"hi"),
        ("evidence/001.bin", &vec![0; 20 << 20]),
    ]);
    let recipient = team.cert.fingerprint().to_hex();
    let arguments = [
        "-z",
        "9",
        "--compress-algo",
        "zlib",
        "--encrypt",
        "--recipient",
    ];
    let sealed = gpg.run(&[&arguments[..], &[&recipient]].concat(), &large);
    assert!(sealed.len() < 200_000);
    let refusal = refused(&sealed, &team.secret, None);
    assert!(
        matches!(refusal, OpenRefusal::TooLarge(LEAST_BOUND)),
        "{refusal:?}"
    );
    let folder = TempDir::new().unwrap();
    let way = Way::Keys {
        secret: &team.secret,
        passphrase: None,
    };
    let source = |mut sealed: &[u8]| {
        let out = folder.path().join("out");
        let source = Source::Stream(&mut sealed);
        unseal(source, way, Some(30 << 20), &out, &Progress::default()).map(|u| u.keep(&out))
    };
    source(&sealed).unwrap().unwrap();

    // A message in a message, a thousand times, and as often encrypted.
    let mut nested = literal(&tar(&[("report.txt", b"hi")]));
    for _ in 0..1000 {
        nested = packet(8, &[&[0], &nested[..]].concat());
    }
    let refusal = refused(&encrypted(&team, &nested), &team.secret, None);
    assert!(matches!(refusal, OpenRefusal::NotSealed), "{refusal:?}");
    let mut nested = literal(&tar(&[("report.txt", b"hi")]));
    for _ in 0..30 {
        nested = encrypted(&team, &nested);
    }
    let refusal = refused(&nested, &team.secret, None);
    assert!(
        matches!(refusal, OpenRefusal::NotSealed | OpenRefusal::Damaged),
        "{refusal:?}"
    );
}

/// What is read back is kept in memory; nothing else is, and nothing is written.
#[test]
fn a_look_inside_leaves_nothing() {
    let team = Team::new();
    let archive = tar(&[
        ("report.json", b"{}"),
        ("report.txt", b"hi"),
        ("form/team.toml", b"format = 1"),
    ]);
    let folder = TempDir::new().unwrap();
    let sealed = folder.path().join("sealed");
    fs::write(&sealed, encrypted(&team, &literal(&archive))).unwrap();
    let way = Way::Keys {
        secret: &team.secret,
        passphrase: None,
    };
    let beside = folder.path().join("beside");
    let opened = peek(Source::File(&sealed), way, &beside, &Progress::default()).unwrap();
    let read: Vec<&str> = opened.read.keys().map(String::as_str).collect();
    assert_eq!(read, ["form/team.toml", "report.json"]);
    assert_eq!(names(folder.path()), ["sealed"]);
}

#[test]
fn what_was_signed_for_another_team_is_told_apart() {
    let (first, second, reporter) = (Team::new(), Team::new(), Team::new());
    let parties = Parties {
        certs: vec![first.usable()],
        encryption: Encryption::Compatible,
        signer: Some(signer::Signer::from_secret(&reporter.secret, None, at(NOW)).unwrap()),
    };
    let mut sealed = Vec::new();
    let (members, progress) = (members(), Progress::default());
    let envelope = Envelope::TarPgp;
    seal::seal(
        &members,
        &envelope,
        &parties,
        at(NOW),
        &mut sealed,
        &progress,
    )
    .unwrap();
    let kinds = |sealed: &[u8], team: &Team| {
        let opened = open_bytes(sealed, &team.secret, None).0.unwrap();
        assert_eq!(
            opened.signed_by().is_some(),
            matches!(opened.signatures[..], [Signature::SameKey(_)])
        );
        opened.signatures
    };
    let key = reporter.cert.fingerprint().to_hex();
    assert_eq!(kinds(&sealed, &first), [Signature::SameKey(key.clone())]);
    // The first team passes it on, signature and all.
    let signed = Gpg::new(&first.secret).run(&["--unwrap", "--decrypt"], &sealed);
    let passed_on = encrypted(&second, &signed);
    assert_eq!(kinds(&passed_on, &second), [Signature::ForOthers(key)]);
}
