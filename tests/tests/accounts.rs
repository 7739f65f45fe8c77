//! Mail accounts from a terminal: settings that are found, what a test says, and what a mail server learns.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use tocsin_tests::command::{cli, refused, succeed};
use tocsin_tests::script::Scripted;
use tocsin_tests::socks::{Heard, Socks};

struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Desk {
        Desk(tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder"))
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn cli(&self, arguments: &[&str]) -> Command {
        let mut command = cli(&self.at("data"), "en");
        command.current_dir(self.0.path()).args(arguments);
        command
    }

    fn said(&self, arguments: &[&str]) -> String {
        let said = succeed(&mut self.cli(arguments)).stdout;
        String::from_utf8(said).expect("UTF-8")
    }

    /// An account that sends through this server.
    fn through(&self, server: &Scripted) {
        let port = server.port.to_string();
        let mut add = self.cli(&["account", "add", "work", "--from", "admin@site.example"]);
        add.args(["--host", "127.0.0.1", "--security", "none", "--port", &port]);
        succeed(&mut add);
    }
}

/// Where a password comes from need not be said.
#[test]
fn the_usage_has_as_needed_what_is_needed() {
    let desk = Desk::new();
    let said = desk.said(&["account", "add", "--help"]);
    let usage = said.lines().find(|line| line.starts_with("Usage:"));
    let usage = usage.expect("usage");
    assert!(usage.contains("--from <ADDRESS> <--host"), "{usage}");
}

#[test]
fn settings_are_found_and_nobody_is_asked_without_a_word() {
    let desk = Desk::new();
    let said = desk.said(&["account", "find", "anna@web.de"]);
    for line in [
        "--host smtp.web.de",
        "--port 465",
        "--security tls",
        "--user anna",
    ] {
        assert!(said.lines().any(|l| l == line), "{line}: {said}");
    }
    let found = desk.said(&["--json", "account", "find", "anna@outlook.com"]);
    let found: Value = serde_json::from_str(&found).expect("json");
    assert_eq!(found["security"], "starttls");
    assert_eq!(found["sign-in"], "token");
    let said = refused(&mut desk.cli(&["account", "find", "anna@site.example"]));
    assert!(said.contains("Nobody was asked"), "{said}");
    refused(&mut desk.cli(&["account", "find", "anna@[127.0.0.1]", "--ask"]));
}

#[test]
fn what_cannot_be_an_account_is_told() {
    let desk = Desk::new();
    let add = |more: &[&str]| {
        let mut add = desk.cli(&["account", "add", "work", "--from", "a@site.example"]);
        add.args(["--host", "mail.site.example"]).args(more);
        add
    };
    let said = refused(&mut add(&["--proxy", "http://me:swordfish@127.0.0.1:3128"]));
    assert!(
        said.contains("SOCKS5") && !said.contains("swordfish"),
        "{said}"
    );
    let both = ["--password-command", "a", "--token-command", "b"];
    let usage = add(&["--user", "a"])
        .args(both)
        .output()
        .expect("tocsin-cli");
    assert_eq!(usage.status.code(), Some(2));
    succeed(&mut add(&[
        "--user",
        "a",
        "--token-command",
        "print-token",
        "mail",
    ]));
    let kept = desk.said(&["--json", "account", "list"]);
    let kept: Value = serde_json::from_str(&kept).expect("json");
    assert_eq!(kept[0]["via"]["password"]["from"], "token");
}

/// No keyring goes with a folder that is carried around: the password is nowhere, or printed by a command.
#[test]
fn a_proxy_s_password_is_never_on_the_disk() {
    let desk = Desk::new();
    let settings = desk.at("data").join("settings.toml");
    let written = || std::fs::read_to_string(&settings).unwrap_or_default();
    let socks = Socks::start().expect("proxy");
    let address = |user: &str| format!("socks5://{user}@127.0.0.1:{}", socks.port);
    let add = |user: &str, more: &[&str]| {
        let mut add = desk.cli(&["account", "add", "work", "--from", "a@site.example"]);
        add.args(["--host", "mail.site.example", "--proxy", &address(user)]);
        add.args(more);
        add
    };
    let said = refused(&mut add("me:swordfish", &[]));
    assert!(said.contains("with the name alone"), "{said}");
    assert!(!said.contains("swordfish"), "{said}");
    assert_eq!(written(), "");

    // As an older program wrote it: it is gone, whatever is done next, and nobody is contacted without it.
    succeed(&mut add("me", &[]));
    std::fs::write(&settings, written().replace("//me@", "//me:swordfish@")).expect("written");
    let listed = succeed(&mut desk.cli(&["account", "list", "--json"]));
    let told = String::from_utf8_lossy(&listed.stderr).into_owned();
    assert!(told.contains("was removed"), "{told}");
    let all = [listed.stdout, listed.stderr, written().into_bytes()].concat();
    assert!(!String::from_utf8_lossy(&all).contains("swordfish"));
    let said = refused(&mut desk.cli(&["account", "test"]));
    assert!(said.contains("needs a password"), "{said}");

    let command = ["--proxy-password-command", "printf", "sword fish"];
    succeed(&mut add("me", &command));
    let said = refused(&mut desk.cli(&["account", "test"]));
    assert!(said.contains("does not allow"), "{said}");
    let heard = Heard {
        name: "me".into(),
        password: "sword fish".into(),
        host: "mail.site.example".into(),
    };
    assert_eq!(socks.heard(), Some(heard));
}

#[test]
fn a_test_tells_each_step_and_where_it_ended() {
    let desk = Desk::new();
    let server = Scripted::start(None).expect("server");
    desk.through(&server);
    let said = desk.said(&["account", "test"]);
    let reached = format!("127.0.0.1:{} was reached.", server.port);
    assert!(said.starts_with(&reached), "{said}");
    assert!(said.contains("ready for mail of up to 20"), "{said}");
    assert!(!said.contains("U+"), "{said}");
    let dialogue = server.heard().dialogue;
    assert_eq!(dialogue, "EHLO [127.0.0.1]\r\nNOOP\r\nQUIT\r\n");

    // The server is gone now.
    let said = refused(&mut desk.cli(&["account", "test"]));
    assert!(said.contains("cannot be reached"), "{said}");
}

/// The words that the mail server, and whoever carries the mail on, can read.
fn in_clear(dialogue: &str) -> String {
    let (before, rest) = dialogue
        .split_once("-----BEGIN PGP MESSAGE-----")
        .expect("sealed");
    let (_, after) = rest
        .split_once("-----END PGP MESSAGE-----")
        .expect("sealed");
    [before, after].concat()
}

/// Neither this computer's name nor its user, its folders or its time zone.
#[test]
fn a_mail_server_learns_nothing_of_this_computer() {
    let desk = Desk::new();
    let server = Scripted::start(None).expect("server");
    desk.through(&server);
    std::fs::write(desk.at("passphrase"), "correct horse battery\n").expect("write");
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../form-schema/examples");
    let mut report = desk.cli(&["report", "example", "--send", "--answers"]);
    report.arg(examples.join("xyz-cert-answers.json"));
    report.env("TZ", "Pacific/Chatham");
    for name in ["USER", "LOGNAME", "HOSTNAME"] {
        report.env(name, "zaphod-of-here");
    }
    succeed(&mut report);
    let dialogue = server.heard().dialogue;
    let clear = in_clear(&dialogue);
    let host = std::fs::read_to_string("/proc/sys/kernel/hostname").expect("host name");
    let folder = desk.0.path().to_string_lossy().into_owned();
    let mut words = clear.split(|c: char| !c.is_alphanumeric() && c != '-');
    assert!(!words.any(|word| word == host.trim()), "{host}: {clear}");
    for word in ["zaphod", "Chatham", "+1245", "+1345", &folder] {
        assert!(!clear.contains(word), "{word}: {clear}");
    }
    assert!(clear.starts_with("EHLO [127.0.0.1]\r\n"), "{clear}");
    let header = |name: &str| {
        let found = clear.lines().find_map(|line| line.strip_prefix(name));
        found.map(str::to_owned).expect("header")
    };
    assert!(header("Date: ").ends_with("+0000"), "{clear}");
    assert!(
        header("Message-ID: ").ends_with("@site.example>"),
        "{clear}"
    );
    assert!(!clear.contains("User-Agent") && !clear.contains("X-Mailer"));
}
