//! Reports that the reporter signs: GnuPG and `team open` say by which key, the team answers to the certificate inside,
//! and a key that cannot sign is refused before anything is sealed.
#![allow(
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may panic"
)]

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tocsin_tests::command::{cli, refused, succeed};

const PASSPHRASE: &str = "correct horse";
const REPORTER: &str = "Admin <admin@site.example>";

/// A reporter with a key in a file, and the example's team.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Desk {
        let desk = Desk {
            folder: tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder"),
        };
        for home in ["team", "site"] {
            fs::create_dir(desk.at(home)).expect("home");
        }
        succeed(desk.gpg("team").arg("--import").arg(team_key()));
        let mut make = desk.gpg("site");
        make.args(["--passphrase", PASSPHRASE, "--quick-generate-key"]);
        succeed(make.args([REPORTER, "default", "default", "never"]));
        desk.export("--export-secret-keys", "key.asc");
        desk.export("--export", "cert.asc");
        fs::write(desk.at("passphrase"), PASSPHRASE).expect("write");
        desk
    }
    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    fn gpg(&self, home: &str) -> Command {
        let mut gpg = Command::new("gpg");
        gpg.args(["--batch", "--quiet", "--yes", "--trust-model", "always"])
            .args(["--pinentry-mode", "loopback"])
            .env("GNUPGHOME", self.at(home));
        gpg
    }
    fn export(&self, what: &str, name: &str) {
        let mut gpg = self.gpg("site");
        gpg.args(["--armor", "--passphrase", PASSPHRASE, what, REPORTER]);
        fs::write(self.at(name), succeed(&mut gpg).stdout).expect("write");
    }
    /// The primary key's fingerprint.
    fn fingerprint(&self) -> String {
        let listed = succeed(self.gpg("site").args(["--with-colons", "--list-keys"]));
        let listed = String::from_utf8(listed.stdout).expect("text");
        let line = listed.lines().find_map(|line| line.strip_prefix("fpr:"));
        line.expect("fpr").trim_matches(':').to_owned()
    }
    fn report(&self, more: &[&str], sealed: &str) -> Command {
        let mut command = cli(&self.at("data"), "en");
        command
            .env("GNUPGHOME", self.at("site"))
            .current_dir(self.folder.path())
            .args(["report", "example", "--answers"])
            .arg(examples().join("xyz-cert-answers.json"))
            .args(more)
            .args(["--save", sealed]);
        command
    }
    fn open(&self, sealed: &str, out: &str, more: &[&str]) -> String {
        let mut command = cli(&self.at("team-data"), "en");
        command
            .current_dir(self.folder.path())
            .args(["team", "open", sealed, "--key"])
            .arg(team_key())
            .args(["--out", out])
            .args(more);
        String::from_utf8(succeed(&mut command).stdout).expect("text")
    }
    fn opened(&self, out: &str) -> Value {
        let bytes = fs::read(self.at(out).join("opened.json")).expect("opened.json");
        serde_json::from_slice(&bytes).expect("JSON")
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        for home in ["team", "site"] {
            let _ = Command::new("gpgconf")
                .args(["--kill", "gpg-agent"])
                .env("GNUPGHOME", self.at(home))
                .status();
        }
    }
}

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples")
}

fn team_key() -> PathBuf {
    examples().join("xyz-cert-secret.asc")
}

const WITH_FILE: [&str; 4] = [
    "--sign-with",
    "key.asc",
    "--sign-passphrase-file",
    "passphrase",
];

#[test]
fn the_team_learns_the_key_and_answers_to_it() {
    let desk = Desk::new();
    let fingerprint = desk.fingerprint();
    for sealed in ["signed.eml", "signed.tar.pgp"] {
        let said = succeed(&mut desk.report(&WITH_FILE, sealed));
        let said = String::from_utf8(said.stdout).expect("text");
        assert!(said.contains("Signed by: "), "{said}");

        let out = format!("opened-{sealed}");
        let told = desk.open(sealed, &out, &[]);
        assert!(told.contains("Signed by the same key"), "{told}");
        assert!(told.contains("does not prove who it is"), "{told}");
        assert!(told.contains("An answer can be encrypted to"), "{told}");
        let listed = desk.opened(&out);
        assert_eq!(listed["signatures"][0]["signature"], "same-key");
        assert_eq!(listed["signatures"][0]["key"], fingerprint.as_str());
        let certificate = &listed["reporter-certificate"];
        assert_eq!(certificate["fingerprint"], fingerprint.as_str());
        assert_eq!(certificate["takes-answers"], true);
    }

    // The team's own GnuPG, given the certificate from inside, says the same; and its answer reaches the reporter.
    let certificate = desk.at("opened-signed.eml/reporter.asc");
    succeed(desk.gpg("team").arg("--import").arg(&certificate));
    let mut decrypt = desk.gpg("team");
    decrypt.args(["--status-fd", "2", "--decrypt"]);
    let decrypted = succeed(decrypt.arg(desk.at("signed.tar.pgp")));
    let status = String::from_utf8(decrypted.stderr).expect("text");
    assert!(status.contains("GOODSIG"), "{status}");
    fs::write(desk.at("answer"), "We are on it.").expect("write");
    let mut encrypt = desk.gpg("team");
    encrypt.args(["--armor", "--encrypt", "--recipient", &fingerprint]);
    succeed(encrypt.arg(desk.at("answer")));
    let mut decrypt = desk.gpg("site");
    decrypt.args(["--passphrase", PASSPHRASE, "--decrypt"]);
    let answer = succeed(decrypt.arg(desk.at("answer.asc")));
    assert_eq!(answer.stdout, b"We are on it.");
}

#[test]
fn a_key_that_cannot_sign_is_refused_and_nothing_is_sealed() {
    let desk = Desk::new();
    fs::write(desk.at("wrong"), "battery staple").expect("write");
    let team = team_key();
    let cases: [(&[&str], &str); 5] = [
        (
            &["--sign-with", "key.asc"],
            "passphrase is missing or wrong",
        ),
        (
            &["--sign-with", "key.asc", "--sign-passphrase-file", "wrong"],
            "passphrase is missing or wrong",
        ),
        (
            &["--sign-with", "cert.asc"],
            "no secret key that could sign",
        ),
        (&["--sign-with", "wrong"], "no OpenPGP key"),
        (
            &["--sign-with", team.to_str().expect("path")],
            "several secret keys",
        ),
    ];
    for (more, says) in cases {
        let said = refused(&mut desk.report(more, "refused.eml"));
        assert!(said.contains(says), "{said}");
        assert!(!desk.at("refused.eml").exists(), "{says}");
    }
}

/// The agent has the passphrase already, as after a person has typed it.
fn remember(desk: &Desk) {
    fs::write(desk.at("text"), "text").expect("write");
    let mut sign = desk.gpg("site");
    sign.args(["--passphrase", PASSPHRASE, "--detach-sign"]);
    succeed(sign.arg(desk.at("text")));
}

#[test]
fn a_key_in_the_agent_signs() {
    let desk = Desk::new();
    let fingerprint = desk.fingerprint();
    remember(&desk);
    let with_agent = ["--sign-with-agent", &fingerprint];
    succeed(&mut desk.report(&with_agent, "signed.eml"));
    desk.open("signed.eml", "opened", &[]);
    let listed = desk.opened("opened");
    assert_eq!(listed["signatures"][0]["signature"], "same-key");
    assert_eq!(listed["signatures"][0]["key"], fingerprint.as_str());

    let nobody = "0".repeat(40);
    for unknown in ["Admin", "--help", &nobody] {
        let asked = format!("--sign-with-agent={unknown}");
        let said = refused(&mut desk.report(&[&asked], "refused.eml"));
        assert!(said.contains("GnuPG has no secret key"), "{said}");
    }
    let mut without = desk.report(&with_agent, "refused.eml");
    let said = refused(without.env("PATH", desk.at("site")));
    assert!(said.contains("agent cannot be reached"), "{said}");
    // Nobody is there to type the passphrase.
    let mut kill = Command::new("gpgconf");
    kill.args(["--kill", "gpg-agent"]);
    succeed(kill.env("GNUPGHOME", desk.at("site")));
    fs::write(
        desk.at("site/gpg-agent.conf"),
        "pinentry-program /bin/false\n",
    )
    .expect("write");
    let said = refused(&mut desk.report(&with_agent, "refused.eml"));
    assert!(said.contains("agent did not sign"), "{said}");
    assert!(!desk.at("refused.eml").exists());
}

#[test]
fn an_update_is_known_by_its_key() {
    let desk = Desk::new();
    let keep = ["--keep", "--json", "--passphrase-file", "passphrase"];
    let mut command = desk.report(&[&keep[..], &WITH_FILE[..]].concat(), "one.eml");
    let receipt: Value = serde_json::from_slice(&succeed(&mut command).stdout).expect("JSON");
    assert_eq!(receipt["signed-by"], desk.fingerprint().as_str());
    let kept = receipt["kept"].as_str().expect("an ID");
    let update = |more: &[&str], sealed: &str| {
        let mut command = cli(&desk.at("data"), "en");
        command
            .current_dir(desk.folder.path())
            .args(["report", "example", "--update", kept])
            .args(["--passphrase-file", "passphrase", "--state", "closed"])
            .args(more)
            .args(["--save", sealed]);
        succeed(&mut command);
    };
    update(&WITH_FILE, "two.eml");
    update(&[], "bare.eml");
    desk.open("one.eml", "one", &[]);
    desk.open("two.eml", "two", &["--after", "one"]);
    let after = &desk.opened("two")["after"];
    assert_eq!(
        (&after["same-token"], &after["same-key"]),
        (&true.into(), &true.into())
    );
    let told = desk.open("bare.eml", "bare", &["--after", "one"]);
    assert!(told.contains("this one is not"), "{told}");
    assert_eq!(desk.opened("bare")["after"]["same-key"], false);

    // Another token, as when the reporter's draft is gone: the key proves it all the same.
    let path = desk.at("one/report.json");
    let text = fs::read_to_string(&path).expect("report.json");
    let mut json: Value = serde_json::from_str(&text).expect("JSON");
    json["update-token"] = "00".repeat(32).into();
    fs::write(&path, json.to_string()).expect("write");
    let told = desk.open("two.eml", "again", &["--after", "one"]);
    assert!(told.contains("both are signed by the same key"), "{told}");
    assert_eq!(desk.opened("again")["after"]["same-reporter"], true);
}

#[test]
fn a_key_made_for_the_report_signs_its_updates_and_reads_the_answers() {
    let desk = Desk::new();
    let said = refused(&mut desk.report(&["--sign"], "refused.eml"));
    assert!(said.contains("is kept with it"), "{said}");

    let keep = [
        "--sign",
        "--keep",
        "--json",
        "--passphrase-file",
        "passphrase",
    ];
    let receipt = succeed(&mut desk.report(&keep, "one.eml")).stdout;
    let receipt: Value = serde_json::from_slice(&receipt).expect("JSON");
    let fingerprint = receipt["signed-by"].as_str().expect("a key");
    let kept = receipt["kept"].as_str().expect("an ID");
    let here = |arguments: &[&str]| {
        let mut command = cli(&desk.at("data"), "en");
        command.current_dir(desk.folder.path()).args(arguments);
        command.args(["--passphrase-file", "passphrase"]);
        command
    };
    let update = ["report", "example", "--update", kept, "--state", "closed"];
    succeed(&mut here(&[&update[..], &["--save", "two.eml"]].concat()));
    desk.open("one.eml", "one", &[]);
    let told = desk.open("two.eml", "two", &["--after", "one"]);
    assert!(told.contains("An answer can be encrypted to"), "{told}");
    assert_eq!(desk.opened("two")["after"]["same-key"], true);
    let enclosed = desk.at("two/reporter.asc");
    let listed = succeed(desk.gpg("team").arg("--show-keys").arg(&enclosed));
    let listed = String::from_utf8(listed.stdout).expect("text");
    assert!(listed.contains("Reporter to xyz-cert.example"), "{listed}");
    assert!(!listed.contains('@'), "{listed}");

    // It lies encrypted with the draft, and leaves locked.
    let mut files = vec![desk.at("data")];
    while let Some(path) = files.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("folder");
            files.extend(entries.map(|entry| entry.expect("entry").path()));
        } else {
            let bytes = fs::read(&path).expect("file");
            assert!(
                !bytes.windows(11).any(|at| at == b"PRIVATE KEY"),
                "{path:?}"
            );
        }
    }
    let key = [
        "draft",
        "key",
        kept,
        "-o",
        "made.asc",
        "--key-passphrase-file",
    ];
    // What lies about is locked by a passphrase, not by an empty one.
    fs::write(desk.at("empty"), "\n").expect("write");
    refused(&mut here(&[&key[..], &["empty"]].concat()));
    assert!(!desk.at("made.asc").exists());
    succeed(&mut here(&[&key[..], &["passphrase"]].concat()));
    let mut import = desk.gpg("site");
    import.args(["--passphrase", PASSPHRASE, "--import"]);
    succeed(import.arg(desk.at("made.asc")));
    succeed(desk.gpg("team").arg("--import").arg(&enclosed));
    fs::write(desk.at("answer"), "We are on it.").expect("write");
    let mut encrypt = desk.gpg("team");
    encrypt.args(["--armor", "--encrypt", "--recipient", fingerprint]);
    succeed(encrypt.arg(desk.at("answer")));
    let mut decrypt = desk.gpg("site");
    decrypt.args(["--passphrase", PASSPHRASE, "--decrypt"]);
    let answer = succeed(decrypt.arg(desk.at("answer.asc")));
    assert_eq!(answer.stdout, b"We are on it.");
}

#[test]
fn an_update_that_is_no_longer_signed_says_so_to_its_reporter() {
    let desk = Desk::new();
    let signed = [
        "--sign-with",
        "key.asc",
        "--sign-passphrase-file",
        "passphrase",
    ];
    let keep = ["--keep", "--passphrase-file", "passphrase", "--json"];
    let first = succeed(&mut desk.report(&[&signed[..], &keep].concat(), "one.eml"));
    let first: serde_json::Value = serde_json::from_slice(&first.stdout).expect("json");
    let kept = first["kept"].as_str().expect("an ID");
    let update = |more: &[&str]| {
        let mut command = cli(&desk.at("data"), "en");
        command.current_dir(desk.folder.path());
        command.args(["report", "example", "--update", kept, "--state", "closed"]);
        command.args([
            "--passphrase-file",
            "passphrase",
            "--save",
            "two.eml",
            "--force",
        ]);
        let said = succeed(command.args(more)).stderr;
        String::from_utf8_lossy(&said).into_owned()
    };
    let told = "The revision before was signed with";
    assert!(!update(&signed).contains(told));
    assert!(update(&[]).contains(told));
}
