//! A team's way from nothing to a report: begin, check, sign, be reported to, open; and a key that a reporter must
//! not encrypt to, whatever is wrong with it.

#![allow(clippy::indexing_slicing, reason = "a test may panic")]

#[path = "team/rotate.rs"]
mod rotate;
#[path = "team/schemas.rs"]
mod schemas;
#[path = "team/templates.rs"]
mod templates;
#[path = "team/translate.rs"]
mod translate;

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tocsin_core::openpgp::sign;
use tocsin_form_schema::published::Files;
use tocsin_form_schema::templates::TEMPLATES;
use tocsin_tests::command::{cli, refused, succeed};
use tocsin_tests::postfix::{PASSWORD, Postfix, REFUSED, USER};

const ID: &str = "cert.team.example";
const TELEPHONE: &str = "+1 555 010 0199";

/// A file of a team with something wherever `team new` asks for it; each guess in its TOML is right.
fn filled_in(name: &str, text: &str) -> String {
    let mut text = text.replace("+00 000 000 000", TELEPHONE);
    if name.ends_with(".toml") {
        let confirmed = |line: &str| line.split("# [[").next().map(|line| format!("{line}\n"));
        return text.lines().filter_map(confirmed).collect();
    }
    while let Some((before, rest)) = text.split_once("[[") {
        let (_, after) = rest.split_once("]]").expect("an end");
        text = format!("{before}so it is{after}");
    }
    text
}

struct Team {
    folder: tempfile::TempDir,
}

impl Team {
    /// `team new` and two keys by GnuPG.
    fn new() -> Team {
        let team = Team {
            folder: tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder"),
        };
        std::fs::create_dir(team.at("gnupg")).expect("home");
        succeed(
            team.cli()
                .args(["team", "new"])
                .arg(team.at("bundle"))
                .args(["--id", ID, "--name", "Team CERT"]),
        );
        for (name, bytes) in files(&team.at("bundle")) {
            let text = String::from_utf8(bytes).expect("text");
            let text = filled_in(&name, &text);
            std::fs::write(team.at("bundle").join(&name), text).expect("write");
        }
        let signing = team.key(
            "Signing <signing@team.example>",
            "ed25519/cert,sign",
            None,
            "2026-10-01",
        );
        std::fs::write(
            team.at("bundle/keys/signing.asc"),
            team.export("--export", &signing),
        )
        .expect("write");
        std::fs::write(
            team.at("signing-secret.asc"),
            team.export("--export-secret-keys", &signing),
        )
        .expect("write");
        team
    }
    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    fn cli(&self) -> Command {
        cli(&self.at("data"), "en")
    }
    fn gpg(&self) -> Command {
        let mut gpg = Command::new("gpg");
        gpg.args([
            "--batch",
            "--quiet",
            "--yes",
            "--pinentry-mode",
            "loopback",
            "--passphrase",
            "",
        ]);
        gpg.env("GNUPGHOME", self.at("gnupg")).stdin(Stdio::null());
        gpg
    }
    /// Makes a key, as on a day; gives its fingerprint. `algorithm` is that of the primary key and its usage.
    fn key(&self, user: &str, algorithm: &str, subkey: Option<(&str, &str)>, day: &str) -> String {
        let time = format!("{}T120000!", day.replace('-', ""));
        let (primary, usage) = algorithm.split_once('/').expect("algorithm/usage");
        succeed(self.gpg().args([
            "--faked-system-time",
            &time,
            "--quick-generate-key",
            user,
            primary,
            usage,
            "never",
        ]));
        let listed = succeed(self.gpg().args(["--with-colons", "--list-keys", user]));
        let listed = String::from_utf8(listed.stdout).expect("text");
        let line = listed
            .lines()
            .find(|l| l.starts_with("fpr:"))
            .expect("fingerprint");
        let fingerprint = line.split(':').nth(9).expect("fingerprint").to_owned();
        if let Some((algorithm, expires)) = subkey {
            succeed(self.gpg().args([
                "--faked-system-time",
                &time,
                "--quick-add-key",
                &fingerprint,
                algorithm,
                "encr",
                expires,
            ]));
        }
        fingerprint
    }
    fn export(&self, how: &str, fingerprint: &str) -> Vec<u8> {
        succeed(self.gpg().args(["--armor", how, fingerprint])).stdout
    }
    fn encrypt_to(&self, fingerprint: &str, bytes: &[u8]) {
        let folder = self.at("bundle/keys/encryption");
        for entry in std::fs::read_dir(&folder).expect("folder") {
            std::fs::remove_file(entry.expect("entry").path()).expect("remove");
        }
        std::fs::write(folder.join(format!("{fingerprint}.asc")), bytes).expect("write");
    }
    /// A usable encryption key; gives its fingerprint.
    fn with_good_key(&self) -> String {
        let key = self.key(
            "Reports <report@team.example>",
            "ed25519/cert,sign",
            Some(("cv25519", "never")),
            "2026-10-01",
        );
        self.encrypt_to(&key, &self.export("--export", &key));
        std::fs::write(
            self.at("secret.asc"),
            self.export("--export-secret-keys", &key),
        )
        .expect("write");
        key
    }
    fn sign(&self) -> PathBuf {
        let out = self.at("team.tocsin");
        succeed(
            self.cli()
                .args(["team", "sign"])
                .arg(self.at("bundle"))
                .arg("--key")
                .arg(self.at("signing-secret.asc"))
                .arg("-o")
                .arg(&out)
                .arg("--force"),
        );
        out
    }
    /// Signs whatever the folder holds, as a team would have done before its key went bad.
    fn sign_unchecked(&self) -> PathBuf {
        let secret = std::fs::read(self.at("signing-secret.asc")).expect("key");
        let bytes = sign::sign(
            files(&self.at("bundle")),
            sign::By::Secret(&secret, None),
            "2026-11-01T00:00:00Z".parse().expect("time"),
        );
        let out = self.at("team.tocsin");
        std::fs::write(&out, bytes.expect("signed")).expect("write");
        out
    }
    fn report(&self, bundle: &Path) -> Command {
        let answers = self.at("answers.json");
        let json = serde_json::json!({ "format": 1, "team": ID, "form": "incident", "answers": {
            "name": "A. Reporter", "organisation": "Site", "email": "a@site.example",
            "noticed": { "date": "2026-11-01", "time": "10:00", "zone": "UTC" },
            "severity": "normal", "description": "Something is wrong.", "may_tell": ["nobody"] } });
        std::fs::write(&answers, json.to_string()).expect("write");
        let mut command = self.cli();
        command
            .arg("report")
            .arg(bundle)
            .arg("--answers")
            .arg(answers);
        command
    }
    fn signer(&self) -> String {
        let listed =
            succeed(
                self.gpg()
                    .args(["--with-colons", "--list-keys", "signing@team.example"]),
            );
        let listed = String::from_utf8(listed.stdout).expect("text");
        let line = listed
            .lines()
            .find(|l| l.starts_with("fpr:"))
            .expect("fingerprint");
        line.split(':').nth(9).expect("fingerprint").to_owned()
    }
}

fn files(folder: &Path) -> Files {
    let mut files = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).expect("folder") {
            let path = entry.expect("entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path
                    .strip_prefix(folder)
                    .expect("below")
                    .to_str()
                    .expect("text")
                    .to_owned();
                files.insert(name, std::fs::read(&path).expect("file"));
            }
        }
    }
    files
}

#[test]
fn from_a_new_folder_to_an_opened_report() {
    let team = Team::new();
    // Without a key to encrypt to, the check names it and nothing is signed.
    let said = refused(team.cli().args(["team", "check"]).arg(team.at("bundle")));
    assert!(said.contains("keys/encryption"), "{said}");
    let key = team.with_good_key();
    succeed(team.cli().args(["team", "check"]).arg(team.at("bundle")));
    let bundle = team.sign();

    let shown = succeed(team.cli().arg("--json").arg("show").arg(&bundle));
    let shown: serde_json::Value = serde_json::from_slice(&shown.stdout).expect("JSON");
    assert_eq!(shown["id"], ID);
    assert_eq!(shown["trust"], "not-yet-checked");
    assert_eq!(shown["encryption"][0]["fingerprint"], key.as_str());

    // Nobody has checked the team: an explicit choice, or a fingerprint that is the right one.
    let out = team.at("report.tar.pgp");
    refused(team.report(&bundle).arg("--save").arg(&out));
    assert!(!out.exists());
    succeed(
        team.report(&bundle)
            .arg("--accept-unchecked")
            .arg("--save")
            .arg(&out),
    );
    let opened = team.at("opened");
    succeed(
        team.cli()
            .args(["team", "open"])
            .arg(&out)
            .arg("--key")
            .arg(team.at("secret.asc"))
            .arg("--out")
            .arg(&opened),
    );
    let text = std::fs::read_to_string(opened.join("report.txt")).expect("report.txt");
    assert!(text.contains("Something is wrong."));
    let json: serde_json::Value =
        serde_json::from_slice(&std::fs::read(opened.join("report.json")).expect("report.json"))
            .expect("JSON");
    assert_eq!(json["team-not-checked"], true, "{json:#}");

    // Who was told that it is another's key does not go on all the same; the right one mends that.
    let wrong = "0".repeat(40);
    let again = team.at("checked.eml");
    for choice in [
        ["--fingerprint", &wrong].as_slice(),
        &["--accept-unchecked"],
    ] {
        refused(team.report(&bundle).args(choice).arg("--save").arg(&again));
        assert!(!again.exists());
    }
    let spaced: String = team
        .signer()
        .chars()
        .enumerate()
        .flat_map(|(i, c)| [(i % 4 == 0).then_some(' '), Some(c)])
        .flatten()
        .collect();
    succeed(
        team.report(&bundle)
            .args(["--fingerprint", &spaced])
            .arg("--save")
            .arg(&again),
    );
    // Checked once, checked from now on.
    succeed(team.report(&bundle).arg("--save").arg(team.at("third.eml")));

    // What the team gave as a file: a page that shows more than one fingerprint proves nothing.
    let page = team.at("page.txt");
    let compared = |text: &str| {
        std::fs::write(&page, text).expect("write");
        let mut report = team.report(&bundle);
        report.arg("--fingerprint-file").arg(&page);
        report.args(["--force", "--save"]).arg(team.at("file.eml"));
        report
    };
    succeed(&mut compared(&format!("Our key:\n{spaced}\n")));
    let said = refused(&mut compared(&format!("{spaced}\n{wrong}\n")));
    assert!(said.contains("besides"), "{said}");
    let said = refused(&mut compared(&wrong));
    assert!(said.contains("in brackets: number 1"), "{said}");
    let certificate = team
        .gpg()
        .args(["--armor", "--export"])
        .arg(team.signer())
        .output();
    let certificate = String::from_utf8(certificate.expect("gpg").stdout).expect("armor");
    let said = succeed(&mut compared(&certificate));
    let said = String::from_utf8_lossy(&said.stderr).into_owned();
    assert!(said.contains("got it elsewhere"), "{said}");
    // What is shown of a form is its own word, in every language.
    for lang in ["ar", "de", "en", "fr", "he", "ja"] {
        let shown = succeed(cli(&team.at("data"), lang).arg("show").arg(&bundle));
        let shown = String::from_utf8(shown.stdout).expect("text");
        let said = refused(&mut compared(&shown));
        assert!(said.contains("from a form"), "{lang}: {said}");
    }
    let listed = succeed(team.cli().arg("--json").arg("show").arg(&bundle));
    let said = refused(&mut compared(&String::from_utf8_lossy(&listed.stdout)));
    assert!(said.contains("from a form"), "{said}");
    let shown = succeed(team.cli().arg("--json").arg("show").arg(&bundle));
    assert!(String::from_utf8_lossy(&shown.stdout).contains("\"checked\""));
}

#[test]
fn show_compares_and_remembers_what_came_of_it() {
    let team = Team::new();
    team.with_good_key();
    let bundle = team.sign();
    let trust = |team: &Team| {
        let shown = succeed(team.cli().arg("--json").arg("show").arg(&bundle));
        let shown: serde_json::Value = serde_json::from_slice(&shown.stdout).expect("JSON");
        shown["trust"].as_str().map(str::to_owned)
    };
    let show = |option: &str, value: &std::ffi::OsStr| {
        let mut show = team.cli();
        show.arg("show").arg(&bundle).arg(option).arg(value);
        show
    };
    let said = refused(&mut show("--fingerprint", "0".repeat(40).as_ref()));
    assert!(said.contains("in brackets"), "{said}");
    assert_eq!(trust(&team).as_deref(), Some("mismatched"));
    let card = team.at("card.txt");
    std::fs::write(&card, format!("XYZ\n{}\n", team.signer())).expect("write");
    let mut both = show("--fingerprint", team.signer().as_ref());
    let both = both.arg("--fingerprint-file").arg(&card).output();
    assert_eq!(both.expect("the program").status.code(), Some(2));
    succeed(&mut show("--fingerprint-file", card.as_ref()));
    assert_eq!(trust(&team).as_deref(), Some("checked"));
}

#[test]
fn templates_are_listed_without_a_folder() {
    let team = Team::new();
    let listed = succeed(team.cli().args(["team", "templates"]));
    let listed = String::from_utf8(listed.stdout).expect("text");
    let names: Vec<&str> = TEMPLATES.iter().map(|template| template.name).collect();
    let said = listed.lines().map(|line| line.split_once(": "));
    let said: Vec<&str> = said
        .map(|line| line.expect("a name and what it is for").0)
        .collect();
    assert_eq!(said, names);
    let json = succeed(team.cli().args(["--json", "team", "templates"]));
    let json: Vec<serde_json::Value> = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(json.len(), names.len());
    assert!(
        json.iter()
            .all(|template| template["about"].as_str() > Some(""))
    );
}

/// Who names no template that there is learns which there are; a language that none has is refused, too. Nothing is
/// written.
#[test]
fn a_template_that_is_not_there_is_refused_with_those_that_are() {
    let team = Team::new();
    let new = |option: [&str; 2]| {
        let mut command = team.cli();
        command
            .args(["team", "new"])
            .arg(team.at("other"))
            .args(["--id", ID, "--name", "Other"])
            .args(option);
        command
    };
    let said = refused(&mut new(["--template", "phisihng"]));
    assert!(
        said.contains("“phishing”?") && said.contains("certcc: "),
        "{said}"
    );
    let said = refused(&mut new(["--template", "forms"]));
    assert!(!said.contains('?') && said.contains("certcc: "), "{said}");
    let said = refused(&mut new(["--languages", "en,tlh"]));
    assert!(said.contains("tlh") && said.contains("fr"), "{said}");
    assert!(!team.at("other").exists());
    succeed(&mut new(["--languages", "de"]));
    assert!(team.at("other/locales/de/incident.ftl").exists());
    assert!(!team.at("other/locales/en").exists());
}

#[test]
fn another_signer_under_the_same_name_is_refused() {
    let team = Team::new();
    team.with_good_key();
    let bundle = team.sign();
    succeed(team.cli().arg("show").arg(&bundle));

    let thief = Team::new();
    thief.with_good_key();
    let forged = thief.sign();
    // Looking remembers nothing: whoever is seen first may be the thief.
    succeed(team.cli().arg("show").arg(&forged));
    let report = |bundle: &Path| {
        let mut command = team.report(bundle);
        command
            .args(["--force", "--save"])
            .arg(team.at("report.eml"));
        command
    };
    // The forgery came first and was believed; it gives no number, and gives way to a compared fingerprint.
    succeed(report(&forged).arg("--accept-unchecked"));
    let said = refused(report(&bundle).arg("--accept-unchecked"));
    assert!(
        !said.contains(TELEPHONE),
        "nobody checked that bundle: {said}"
    );
    succeed(report(&bundle).args(["--fingerprint", &team.signer()]));
    // A team that was checked is not put away by a fingerprint that fits another bundle.
    let mut other = team.report(&forged);
    other
        .args(["--force", "--fingerprint", &thief.signer(), "--save"])
        .arg(team.at("report.eml"));
    refused(&mut other);
    let said = refused(team.cli().arg("show").arg(&forged));
    assert!(
        said.contains(TELEPHONE),
        "the telephone of the known bundle: {said}"
    );
}

#[test]
fn nothing_is_sealed_to_a_key_that_is_not_good() {
    let cases = [
        "expired subkey",
        "revoked primary",
        "revoked subkey",
        "no encryption subkey",
        "secret",
        "none at all",
    ];
    for case in cases {
        let team = Team::new();
        let user = "Reports <report@team.example>";
        let key = match case {
            "expired subkey" => team.key(
                user,
                "ed25519/cert,sign",
                Some(("cv25519", "2026-10-20")),
                "2026-10-01",
            ),
            "no encryption subkey" | "none at all" => {
                team.key(user, "ed25519/cert,sign", None, "2026-10-01")
            }
            _ => team.key(
                user,
                "ed25519/cert,sign",
                Some(("cv25519", "never")),
                "2026-10-01",
            ),
        };
        match case {
            "revoked primary" => {
                let made = team.at(&format!("gnupg/openpgp-revocs.d/{key}.rev"));
                let text = std::fs::read_to_string(made)
                    .expect("revocation")
                    .replace(":-----BEGIN", "-----BEGIN");
                std::fs::write(team.at("revocation"), text).expect("write");
                succeed(team.gpg().arg("--import").arg(team.at("revocation")));
            }
            "revoked subkey" => {
                let mut gpg = team.gpg();
                gpg.args(["--command-fd", "0", "--no-tty", "--edit-key", &key])
                    .stdin(Stdio::piped());
                let mut child = gpg.spawn().expect("gpg");
                use std::io::Write;
                let mut stdin = child.stdin.take().expect("stdin");
                stdin
                    .write_all(b"key 1\nrevkey\ny\n0\n\ny\nsave\n")
                    .expect("commands");
                drop(stdin);
                assert!(child.wait().expect("gpg").success());
            }
            _ => {}
        }
        let how = if case == "secret" {
            "--export-secret-keys"
        } else {
            "--export"
        };
        team.encrypt_to(&key, &team.export(how, &key));
        if case == "none at all" {
            std::fs::remove_file(team.at(&format!("bundle/keys/encryption/{key}.asc")))
                .expect("remove");
        }

        // The team is told before it publishes …
        refused(team.cli().args(["team", "check"]).arg(team.at("bundle")));
        // … and the reporter when it is too late for that.
        let bundle = team.sign_unchecked();
        let out = team.at("report.eml");
        let said = refused(
            team.report(&bundle)
                .arg("--accept-unchecked")
                .arg("--save")
                .arg(&out),
        );
        println!("{case}: {said}");
        assert!(!out.exists(), "{case}: something was sealed");
    }
}

#[test]
fn a_server_that_refuses_is_told_and_the_report_can_be_sent_again() {
    let server = Postfix::start().expect("Postfix");
    let team = Team::new();
    team.with_good_key();
    let bundle = team.sign();
    let add = |name: &str, port: u16, root: bool| {
        let mut command = team.cli();
        command.args([
            "account",
            "add",
            name,
            "--from",
            "a@site.example",
            "--host",
            "localhost",
        ]);
        command.args([
            "--security",
            "starttls",
            "--user",
            USER,
            "--port",
            &port.to_string(),
        ]);
        if root {
            command
                .arg("--root-certificate")
                .arg(server.root_certificate());
        }
        succeed(&mut command);
    };
    add("good", server.starttls, true);
    add("unknown-certificate", server.starttls, false);
    add("nobody-there", 1, true);
    let (right, wrong) = (team.at("right"), team.at("wrong"));
    std::fs::write(&right, PASSWORD).expect("write");
    std::fs::write(&wrong, "not the password").expect("write");
    let send = |account: &str, password: &Path| {
        let mut command = team.report(&bundle);
        command
            .args([
                "--accept-unchecked",
                "--send",
                "--account",
                account,
                "--password-file",
            ])
            .arg(password);
        command
    };
    for (account, password) in [
        ("good", &wrong),
        ("unknown-certificate", &right),
        ("nobody-there", &right),
    ] {
        let said = refused(&mut send(account, password));
        assert!(said.contains("localhost"), "{account}: {said}");
    }
    // What could not be sent is kept, and goes out later under the reference it has.
    let outbox = || {
        let listed = succeed(team.cli().args(["--json", "outbox", "list"])).stdout;
        let listed: Value = serde_json::from_slice(&listed).expect("json");
        listed.as_array().expect("list").clone()
    };
    let waits = outbox();
    assert_eq!(waits.len(), 3, "{waits:?}");
    assert!(
        waits
            .iter()
            .all(|entry| entry["recipients"][0]["state"] == "waiting")
    );
    let reference = waits[0]["reference"].as_str().expect("reference");
    let mut again = team.cli();
    again.args(["outbox", "send", reference, "--account", "good"]);
    succeed(again.arg("--password-file").arg(&right));
    let arrived = String::from_utf8(server.mails(1).expect("mailbox")[0].clone()).expect("ASCII");
    assert!(
        arrived.contains(reference),
        "{reference} is not in its subject"
    );
    assert_eq!(outbox()[0]["recipients"][0]["state"], "accepted");
    for entry in &outbox()[1..] {
        let id = entry["id"].as_str().expect("id");
        succeed(team.cli().args(["outbox", "delete", id]));
    }
    assert_eq!(outbox().len(), 1);
    assert!(refused(team.cli().args(["outbox", "send", "no-such"])).contains("no-such"));
    assert!(refused(&mut send("no-such-account", &right)).contains("no-such-account"));
    succeed(
        team.cli()
            .args(["account", "test", "good", "--password-file"])
            .arg(&right),
    );
    succeed(&mut send("good", &right));
    assert_eq!(server.mails(2).expect("mailbox").len(), 2);

    // A recipient that the server refuses.
    let toml = team.at("bundle/team.toml");
    let text = std::fs::read_to_string(&toml).expect("team.toml");
    let text = text
        .replace("report@cert.team.example", REFUSED)
        .replace("version = 1 ", "version = 2 ");
    std::fs::write(&toml, text).expect("write");
    let bundle = team.sign();
    let mut command = team.report(&bundle);
    command
        .args([
            "--accept-unchecked",
            "--send",
            "--account",
            "good",
            "--password-file",
        ])
        .arg(&right);
    assert!(refused(&mut command).contains(REFUSED));

    // Prepared without an account, sent from elsewhere: this machine cannot read it.
    let sealed = team.at("carried.eml");
    succeed(
        team.report(&bundle)
            .arg("--accept-unchecked")
            .arg("--save")
            .arg(&sealed),
    );
    let mut carry = team.cli();
    carry
        .arg("send")
        .arg(&sealed)
        .args(["--account", "good", "--password-file"])
        .arg(&right);
    assert!(refused(&mut carry).contains(REFUSED));
}

/// A copy of the example's folder, and a way to run `team check` on it.
struct Authored(tempfile::TempDir);

impl Authored {
    fn new() -> Authored {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder");
        let authored = Authored(folder);
        for (path, bytes) in files(&example_folder()) {
            let path = authored.0.path().join(path);
            std::fs::create_dir_all(path.parent().expect("folder")).expect("folder");
            std::fs::write(path, bytes).expect("write");
        }
        authored
    }
    /// Puts one text of a file in the place of another.
    fn change(&self, file: &str, old: &str, new: &str) {
        let path = self.0.path().join(file);
        let text = std::fs::read_to_string(&path).expect(file);
        assert!(text.contains(old), "{file} has no {old}");
        std::fs::write(path, text.replacen(old, new, 1)).expect(file);
    }
    fn check(&self) -> Command {
        let mut command = cli(&self.0.path().join(".data"), "en");
        command.args(["team", "check"]).arg(self.0.path());
        command
    }
}

fn example_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples/xyz-cert")
}

#[test]
fn the_example_passes_even_strictly() {
    let authored = Authored::new();
    succeed(authored.check().arg("--strict"));
}

/// Every mistake in one run, each with its line and a mark below what is meant.
#[test]
fn an_author_is_told_everything_at_its_place() {
    let authored = Authored::new();
    let form = "forms/incident.toml";
    authored.change(
        form,
        "mail_watched = { kind = \"tristate\"",
        "mail_watched = { kind = \"tristat\"",
    );
    authored.change(form, "row.role != \"source\"", "row.rol != \"source\"");
    authored.change("locales/ja/incident.ftl", "\nzone =", "\nzonne =");
    authored.change(
        "locales/de/incident.ftl",
        "organisation =",
        "organisation = \u{202e}",
    );
    let output = authored.check().output().expect("run");
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8(output.stderr).expect("text");
    for expected in [
        "error[kind-unknown]: There is no kind “tristat”. Did you mean “tristate”?",
        "26 | mail_watched = { kind = \"tristat\", means = \"reporter.mail_watched\", recommended = true }\n     |                         ^^^^^^^^^\n",
        "error[rule-unknown-part]: The rows of involved have no field “rol”. Did you mean “role”?",
        "Did you mean “zonne”?",
        "organisation = [U+202E]",
    ] {
        assert!(told.contains(expected), "{expected} in:\n{told}");
    }
    assert!(!told.contains(['\u{1b}', '\u{202e}']), "{told}");
    // The same for machines; in the terminal's order.
    let json = authored.check().arg("--json").output().expect("run");
    assert_eq!(json.status.code(), Some(1));
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    let kind = json
        .as_array()
        .expect("array")
        .iter()
        .find(|d| d["code"] == "kind-unknown");
    let kind = kind.expect("the unknown kind");
    let expected = serde_json::json!({
        "code": "kind-unknown",
        "severity": "error",
        "file": "forms/incident.toml",
        "line": 26,
        "column": 25,
        "end_column": 34,
        "item": "field.mail_watched.kind",
        "message": "There is no kind “tristat”. Did you mean “tristate”?",
        "suggestion": "tristate",
    });
    assert_eq!(*kind, expected);
}

#[test]
fn warnings_refuse_when_asked_to() {
    let authored = Authored::new();
    authored.change(
        "team.toml",
        "on-colour = \"#ffffff\"",
        "on-colour = \"#51697f\"",
    );
    let output = succeed(&mut authored.check());
    let told = String::from_utf8(output.stderr).expect("text");
    assert!(told.contains("warning[colour-contrast]"), "{told}");
    assert_eq!(
        authored
            .check()
            .arg("--strict")
            .output()
            .expect("run")
            .status
            .code(),
        Some(1)
    );
}

#[test]
fn a_new_version_is_held_against_the_old_one() {
    let authored = Authored::new();
    let bundle = example_folder().with_extension("tocsin");
    authored.change("team.toml", "version = 1", "version = 2");
    authored.change("team.toml", "2026-11-01T00", "2026-11-02T00");
    succeed(
        authored
            .check()
            .arg("--strict")
            .arg("--against")
            .arg(&bundle),
    );
    authored.change("team.toml", "version = 2", "version = 1");
    authored.change(
        "forms/incident.toml",
        "cost = { kind = \"money\"",
        "cost = { kind = \"text\"",
    );
    authored.change("forms/incident.toml", ", means = \"impact.money\"", "");
    for old in [bundle, example_folder()] {
        let told = refused(authored.check().arg("--against").arg(old));
        for code in ["error[version-not-raised]", "error[kind-changed]"] {
            assert!(told.contains(code), "{code} in {told}");
        }
    }
}
