//! The key table: what the program says to each kind of key that a team may publish, and, of those that it seals to, who
//! opens what was sealed. None that is revoked, expired or too weak is ever sealed to, alone or beside a good one.
//!
//! `--nocapture` prints it. GnuPG judges here; `tests/peers/run` asks Thunderbird's OpenPGP library, OpenPGP.js and rsop, too.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

#[path = "../keys/mod.rs"]
mod keys;

use keys::{DAY, Made, ago, builder, generate};
use openpgp::parse::{PacketParser, PacketParserResult, Parse};
use openpgp::types::ReasonForRevocation;
use openpgp::{Cert, Packet};
use sequoia_openpgp as openpgp;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tocsin_core::openpgp::sign::{self, MANIFEST, MANIFEST_SIG, SIGNING_CERT};
use tocsin_form_schema::container::Container;
use tocsin_form_schema::published::Files;
use tocsin_tests::command::cli;
use tocsin_tests::desk::examples;

/// When the bundles are signed.
fn signed_at() -> jiff::Timestamp {
    "2026-11-01T00:00:00Z".parse().expect("a time")
}

/// A folder, the example's files and its key.
struct Desk {
    folder: tempfile::TempDir,
    example: Files,
    secret: Vec<u8>,
}

/// What came of a report to a team.
struct Tried {
    /// What `show` says of its keys.
    shown: String,
    /// What `report` says.
    said: String,
    /// Where the sealed report is, if it was sealed.
    sealed: Option<PathBuf>,
}

impl Desk {
    fn new() -> Desk {
        let read = |name| fs::read(examples().join(name)).expect("the example");
        let bundle = Container::read(&read("xyz-cert.tocsin")).expect("the example");
        let mut example = bundle.files().clone();
        example.retain(|path, _| !path.starts_with("MANIFEST"));
        Desk {
            folder: tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder"),
            example,
            secret: read("xyz-cert-secret.asc"),
        }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The example's bundle with these keys to encrypt to.
    fn bundle(&self, keys: &[&Made]) -> PathBuf {
        let mut files = self.example.clone();
        files.retain(|path, _| !path.starts_with("keys/encryption/"));
        for key in keys {
            let path = format!("keys/encryption/{}.asc", key.fingerprint);
            files.insert(path, key.public.clone());
        }
        let encryption = keys.first().map_or("compatible", |key| key.encryption);
        let team = String::from_utf8(files["team.toml"].clone()).expect("text");
        let said = |word: &str| format!("encryption = \"{word}\"");
        assert!(team.contains(&said("compatible")));
        let changed = team.replacen(&said("compatible"), &said(encryption), 1);
        files.insert("team.toml".to_owned(), changed.into_bytes());
        let path = self.at("team.tocsin");
        let signed =
            sign::sign(files, sign::By::Secret(&self.secret, None), signed_at()).expect("a bundle");
        fs::write(&path, signed).expect("bundle");
        path
    }

    /// The example's bundle as `signer` signed it while it was `good`.
    fn signed_by(&self, good: &Cert, published: &Cert) -> PathBuf {
        let mut files = self.example.clone();
        files.insert(SIGNING_CERT.to_owned(), keys::public(published));
        let unsigned = Container::pack(files.clone()).expect("a container");
        let manifest = unsigned.file(MANIFEST).expect("a manifest");
        let secret = keys::secret(good);
        let at = jiff::Timestamp::try_from(ago(600)).expect("a time");
        let signature = sign::sign_detached(manifest, good, sign::By::Secret(&secret, None), at)
            .expect("a signature");
        files.insert(MANIFEST_SIG.to_owned(), signature);
        let path = self.at("signed.tocsin");
        let packed = Container::pack(files).expect("a container");
        fs::write(&path, packed.write()).expect("bundle");
        path
    }

    fn run(&self, arguments: &[&str], bundle: &Path, more: &[&str]) -> Output {
        let mut command = cli(&self.at("data"), "en");
        command.args(arguments).arg(bundle).args(more);
        command.current_dir(self.folder.path());
        let output = command.output().expect("the program");
        let status = output.status.code();
        assert!(matches!(status, Some(0 | 1)), "{command:?}: {status:?}");
        output
    }

    fn tried(&self, keys: &[&Made]) -> Tried {
        let bundle = self.bundle(keys);
        let sealed = self.at("report.tar.pgp");
        let _ = fs::remove_file(&sealed);
        let shown = self.run(&["show"], &bundle, &[]);
        let reported = self.run(
            &["report"],
            &bundle,
            &["--test", "--accept-unchecked", "--save", "report.tar.pgp"],
        );
        let text = |bytes: Vec<u8>| {
            let text = String::from_utf8(bytes).expect("text");
            assert!(
                !text.contains(['\u{1b}', '⟦']) && !text.contains("panicked"),
                "{text}"
            );
            text
        };
        let sealed = sealed.exists().then_some(sealed);
        assert_eq!(sealed.is_some(), reported.status.success());
        Tried {
            shown: text(shown.stdout) + &text(shown.stderr),
            said: text(reported.stderr),
            sealed,
        }
    }
}

/// Key IDs and fingerprints that a message is encrypted to.
fn recipients(sealed: &Path) -> Vec<String> {
    let bytes = fs::read(sealed).expect("the sealed report");
    let mut found = Vec::new();
    let mut next = PacketParser::from_bytes(&bytes).expect("packets");
    while let PacketParserResult::Some(packet) = next {
        let (packet, rest) = packet.next().expect("packets");
        match packet {
            Packet::PKESK(pkesk) => found.extend(pkesk.recipient().map(|to| to.to_hex())),
            _ => break,
        }
        next = rest;
    }
    found
}

/// Whoever may open what was sealed.
struct Judge {
    name: &'static str,
    /// Given the file with the secret key and the sealed file: the command that writes what is inside.
    opens: fn(&Path, &Path) -> Command,
}

const GNUPG: Judge = Judge {
    name: "gpg",
    opens: |secret, sealed| {
        let home = secret.with_extension("gnupg");
        fs::create_dir_all(&home).expect("home");
        let mut command = Command::new("sh");
        let script = "gpg --batch --quiet --pinentry-mode loopback --passphrase '' --import \"$1\" && \
            gpg --batch --quiet --pinentry-mode loopback --passphrase '' --decrypt \"$2\"; status=$?; \
            gpgconf --kill gpg-agent; exit $status";
        command.args(["-c", script, "sh"]).arg(secret).arg(sealed);
        command.env("GNUPGHOME", home);
        command
    },
};

/// Where `tests/peers/run` has put the other three.
fn peers() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/peers")
}

const THUNDERBIRD: Judge = Judge {
    name: "librnp",
    opens: |secret, sealed| {
        let mut command = Command::new("python3");
        command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("peers/librnp.py"));
        command.arg(peers().join("thunderbird/usr/lib/thunderbird/librnp.so"));
        command.arg(secret).arg(sealed);
        command
    },
};

const OPENPGP_JS: Judge = Judge {
    name: "OpenPGP.js",
    opens: |secret, sealed| {
        let mut command = Command::new("node");
        command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("peers/openpgp.mjs"));
        command.arg(peers().join("openpgpjs/node_modules/openpgp/dist/node/openpgp.mjs"));
        command.arg(secret).arg(sealed);
        command
    },
};

const RSOP: Judge = Judge {
    name: "rsop",
    opens: |secret, sealed| {
        let mut command = Command::new(peers().join("rsop/bin/rsop"));
        command.arg("decrypt").arg(secret);
        command.stdin(fs::File::open(sealed).expect("the sealed report"));
        command
    },
};

/// What a judge made of a sealed report.
#[derive(Clone, Copy, PartialEq)]
enum Verdict {
    /// The archive that is in it came out.
    Opens,
    DoesNot,
    /// It does not take the key, so that nobody who uses it has such a one.
    NoKey,
}

/// What a judge ends with that does not take the key.
const NO_KEY: i32 = 3;

impl Judge {
    fn verdict(&self, secret: &Path, sealed: &Path) -> Verdict {
        let mut command = (self.opens)(secret, sealed);
        let output = command.stderr(Stdio::piped()).output();
        let output = output.unwrap_or_else(|error| panic!("{command:?}: {error}"));
        match output.status.code() {
            Some(0) if output.stdout.get(257..262) == Some(b"ustar") => Verdict::Opens,
            Some(NO_KEY) => Verdict::NoKey,
            _ => Verdict::DoesNot,
        }
    }
}

/// The sentence that names the key, out of what `show` says; else that of `report`.
fn sentence(tried: &Tried) -> String {
    let shown = tried
        .shown
        .lines()
        .find(|line| line.contains("Cannot be encrypted to"));
    let said = shown.unwrap_or_else(|| tried.said.lines().next().unwrap_or_default());
    said.trim().chars().take(150).collect()
}

/// Who should open what is sealed to a key, by the name of the judge; what is not said here is only told.
fn should_open(key: &Made, judge: &str) -> Option<bool> {
    let old = key.encryption == "compatible" && !key.name.contains("ML-KEM alone");
    match judge {
        // GnuPG reads no ML-KEM of RFC 9980, and its version 2.2 neither v6 keys nor SEIPDv2.
        "gpg" => Some(old),
        "rsop" => old.then_some(true),
        _ => old.then_some(true).filter(|_| !key.name.contains("ML-KEM")),
    }
}

fn table(judges: &[Judge]) {
    let desk = Desk::new();
    let good = generate(builder().add_transport_encryption_subkey());
    let good = Made {
        name: "good",
        public: keys::public(&good),
        fingerprint: good.fingerprint().to_hex(),
        secret: Some(keys::secret(&good)),
        encryption: "compatible",
        refused: None,
    };
    let to_good = recipients(&desk.tried(&[&good]).sealed.expect("sealed"));
    assert_eq!(to_good.len(), 1);
    let mut wrong = Vec::new();
    let (mut sealed_to, mut refused) = (0, 0);
    for key in keys::all() {
        let tried = desk.tried(&[&key]);
        let mut verdicts = String::new();
        match (&tried.sealed, key.refused) {
            (Some(sealed), None) => {
                sealed_to += 1;
                let secret = desk.at("secret.asc");
                fs::write(&secret, key.secret.as_deref().unwrap_or_default()).expect("key");
                for judge in judges {
                    let home = secret.with_extension("gnupg");
                    let _ = fs::remove_dir_all(home);
                    let verdict = judge.verdict(&secret, sealed);
                    let said = match verdict {
                        Verdict::Opens => "opens",
                        Verdict::DoesNot => "does not",
                        Verdict::NoKey => "does not take the key",
                    };
                    verdicts += &format!(" {} {said},", judge.name);
                    let should = should_open(&key, judge.name);
                    let opens = verdict == Verdict::Opens;
                    if verdict != Verdict::NoKey && should.is_some_and(|should| should != opens) {
                        wrong.push(format!("{}: {} {said}", key.name, judge.name));
                    }
                }
            }
            (None, Some(says)) => {
                refused += 1;
                if !tried.said.contains(says) && !tried.shown.contains(says) {
                    wrong.push(format!(
                        "{}: not “{says}”, but {}\n{}",
                        key.name, tried.said, tried.shown
                    ));
                }
                // Beside a good one it is left out, and named.
                if key.encryption == good.encryption && key.name != "100,000 names" {
                    let beside = desk.tried(&[&good, &key]);
                    let to = beside.sealed.as_deref().map(recipients).unwrap_or_default();
                    if to != to_good {
                        wrong.push(format!(
                            "{}: beside a good key it is sealed to {to:?}\n{}",
                            key.name, beside.said
                        ));
                    }
                }
            }
            (Some(sealed), Some(_)) => {
                wrong.push(format!("{}: sealed to {:?}", key.name, recipients(sealed)));
            }
            (None, None) => wrong.push(format!("{}: {}\n{}", key.name, tried.said, tried.shown)),
        }
        let outcome = match key.refused {
            None => format!("sealed;{}", verdicts.trim_end_matches(',')),
            Some(_) => sentence(&tried),
        };
        println!("key  {:42} {outcome}", key.name);
    }
    println!("keys that are sealed to: {sealed_to}, refused: {refused}");
    assert!(sealed_to >= 12 && refused >= 25, "{sealed_to}, {refused}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn what_is_sealed_to_which_key_and_who_opens_it() {
    table(&[GNUPG]);
}

#[test]
#[ignore = "slow: tests/peers/run gets the judges and runs it"]
fn what_other_programs_open() {
    table(&[GNUPG, THUNDERBIRD, OPENPGP_JS, RSOP]);
}

/// Keys that sign a bundle. Each has signed while it was good: what happened to it since decides.
#[test]
fn who_may_have_signed_a_bundle() {
    let desk = Desk::new();
    let good = generate(builder().add_signing_subkey());
    let revoked = |reason| keys::revoked(&good, reason, ago(30));
    let brief = generate(
        builder()
            .set_validity_period(365 * DAY)
            .add_signing_subkey(),
    );
    let (back, none) = keys::back_signatures();
    let (modern, old) = keys::self_signed_twice();
    let six = builder()
        .set_profile(openpgp::Profile::RFC9580)
        .expect("version 6");
    let six = generate(six.add_signing_subkey());
    let cases: [(&str, &Cert, &Cert, Option<&str>); 9] = [
        ("v4, Ed25519", &good, &good, None),
        ("v6, Ed25519", &six, &six, None),
        (
            "revoked, compromised (hard)",
            &good,
            &revoked(ReasonForRevocation::KeyCompromised),
            Some("revoked"),
        ),
        (
            "revoked, without a reason (hard)",
            &good,
            &revoked(ReasonForRevocation::Unspecified),
            Some("revoked"),
        ),
        (
            "revoked, superseded (soft)",
            &good,
            &revoked(ReasonForRevocation::KeySuperseded),
            Some("revoked"),
        ),
        (
            "revoked, retired (soft)",
            &good,
            &revoked(ReasonForRevocation::KeyRetired),
            Some("revoked"),
        ),
        ("expired", &brief, &brief, Some("expired on")),
        (
            "subkey without back signature",
            &back,
            &none,
            Some("no key that may sign"),
        ),
        ("SHA-1 self-signature", &modern, &old, Some("SHA1")),
    ];
    let mut wrong = Vec::new();
    for (name, while_good, published, refused) in cases {
        let bundle = desk.signed_by(while_good, published);
        let output = desk.run(&["show"], &bundle, &[]);
        let said = String::from_utf8(output.stderr).expect("text");
        let line = match refused {
            None => "verified".to_owned(),
            Some(_) => said.lines().next().unwrap_or_default().to_owned(),
        };
        println!("signer  {name:42} {line}");
        let as_expected = match refused {
            None => output.status.success(),
            Some(says) => output.status.code() == Some(1) && said.contains(says),
        };
        if !as_expected {
            wrong.push(format!("{name}: {said}"));
        }
    }
    // One that cannot even sign.
    let mute = generate(builder().add_transport_encryption_subkey());
    let at = signed_at();
    let refusal = sign::sign_detached(
        b"x",
        &mute,
        sign::By::Secret(&keys::secret(&mute), None),
        at,
    );
    assert!(refusal.is_err(), "signed by a key that may not");
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
