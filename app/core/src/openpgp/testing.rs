//! Keys made for one test, and GnuPG in a home of its own.

use crate::clock::ReferenceTime;
use crate::openpgp::cert::{Usable, judge_cert, system_time};
use jiff::Timestamp;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::cert::prelude::*;
use sequoia_openpgp::parse::Parse;
use sequoia_openpgp::serialize::SerializeInto;
use sequoia_openpgp::types::ReasonForRevocation;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// When test keys are made.
pub const MADE: &str = "2026-01-01T00:00:00Z";
/// When tests seal and verify.
pub const NOW: &str = "2026-06-01T12:00:00Z";

pub fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub fn at(text: &str) -> ReferenceTime {
    ReferenceTime(time(text))
}

/// A certificate's builder, made at [`MADE`].
pub fn builder() -> CertBuilder<'static> {
    CertBuilder::new()
        .set_creation_time(system_time(time(MADE)))
        .add_userid("Test <test@xyz-cert.example>")
}

/// A team's certificate with its secret key, as bytes.
pub struct Team {
    pub cert: openpgp::Cert,
    pub secret: Vec<u8>,
}

impl Team {
    pub fn new() -> Team {
        Team::from(
            builder()
                .add_signing_subkey()
                .add_transport_encryption_subkey(),
        )
    }

    pub fn from(builder: CertBuilder<'_>) -> Team {
        let (cert, _) = builder.generate().unwrap();
        let secret = cert.as_tsk().armored().to_vec().unwrap();
        Team {
            secret,
            cert: cert.strip_secret_key_material(),
        }
    }

    pub fn usable(&self) -> Usable {
        judge_cert(self.cert.clone(), at(NOW)).unwrap()
    }

    pub fn armored(&self) -> Vec<u8> {
        self.cert.armored().to_vec().unwrap()
    }
}

/// The team's certificate, revoked for a reason at a time.
pub fn revoked(team: &Team, reason: ReasonForRevocation, at: &str) -> Vec<u8> {
    let secret = openpgp::Cert::from_bytes(&team.secret).unwrap();
    let key = secret.primary_key().key().clone();
    let mut signer = key.parts_into_secret().unwrap().into_keypair().unwrap();
    let revocation = CertRevocationBuilder::new()
        .set_signature_creation_time(system_time(time(at)))
        .unwrap()
        .set_reason_for_revocation(reason, b"")
        .unwrap()
        .build(&mut signer, &team.cert, None)
        .unwrap();
    let (cert, _) = team.cert.clone().insert_packets(revocation).unwrap();
    cert.armored().to_vec().unwrap()
}

/// GnuPG with a keyring of its own.
pub struct Gpg(TempDir);

impl Gpg {
    pub fn new(keys: &[u8]) -> Gpg {
        let home = Gpg(TempDir::new().unwrap());
        home.run(&["--import"], keys);
        home
    }

    /// Its home.
    pub fn home(&self) -> &Path {
        self.0.path()
    }

    /// Runs it and gives its output; fails unless it succeeds.
    pub fn run(&self, arguments: &[&str], input: &[u8]) -> Vec<u8> {
        let mut command = Command::new("gpg");
        command.args([
            "--batch",
            "--quiet",
            "--trust-model",
            "always",
            "--pinentry-mode",
            "loopback",
        ]);
        command
            .args(["--faked-system-time", "20260601T120000!"])
            .args(arguments)
            .env("GNUPGHOME", self.0.path());
        run(&mut command, input)
    }
}

impl Drop for Gpg {
    fn drop(&mut self) {
        let mut agent = Command::new("gpgconf");
        let _ = agent
            .args(["--kill", "gpg-agent"])
            .env("GNUPGHOME", self.0.path())
            .status();
    }
}

/// Runs a command with input and gives its output; fails unless it succeeds.
pub fn run(command: &mut Command, input: &[u8]) -> Vec<u8> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A program that fails early may not read it all.
    let feeder = std::thread::Builder::new().name("feeder".to_owned());
    let feeder = feeder.spawn(move || drop(stdin.write_all(&input))).unwrap();
    let output = child.wait_with_output().unwrap();
    feeder.join().unwrap();
    assert!(
        output.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

/// Names in a folder, hidden ones too, sorted.
pub fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
