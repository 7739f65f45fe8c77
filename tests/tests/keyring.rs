//! A draft's key in a real Secret Service, GNOME's: written, read back, gone with the service, destroyed with the draft.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tocsin_tests::command::{refused, succeed};
use tocsin_tests::screen::{program, wait_for};
use tocsin_tests::secrets::{BUS, secrets, unlocked};
use tocsin_tests::socks::Socks;

/// A user's session: a bus and, while it runs, a keyring that is unlocked.
struct Session {
    home: tempfile::TempDir,
    address: String,
    bus: Child,
    keyring: Option<Child>,
}

impl Session {
    fn start() -> Session {
        let home = tempfile::tempdir().expect("folder");
        let config = home.path().join("bus.conf");
        std::fs::write(&config, BUS).expect("written");
        let mut bus = Command::new("dbus-daemon");
        bus.args(["--nofork", "--print-address=1", "--config-file"]);
        bus.arg(config);
        let mut bus = in_home(&mut bus, home.path())
            .stdout(Stdio::piped())
            .spawn()
            .expect("dbus-daemon; tests/run installs it");
        let mut address = String::new();
        let said = bus.stdout.take().expect("output");
        BufReader::new(said)
            .read_line(&mut address)
            .expect("address");
        let mut session = Session {
            home,
            address: address.trim().to_owned(),
            bus,
            keyring: None,
        };
        session.unlock();
        session
    }

    fn unlock(&mut self) {
        let daemon = unlocked(|daemon| {
            self.within(daemon);
        });
        let daemon = daemon.expect("gnome-keyring-daemon; tests/run installs it");
        self.keyring = Some(daemon);
        wait_for("the keyring", Duration::from_secs(20), || self.secrets()).expect("unlocked");
    }

    fn end_keyring(&mut self) {
        let mut daemon = self.keyring.take().expect("a keyring");
        daemon.kill().expect("killed");
        daemon.wait().expect("gone");
    }

    fn within<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        in_home(command, self.home.path()).env("DBUS_SESSION_BUS_ADDRESS", &self.address)
    }

    /// `tocsin-cli` in the system's own places.
    fn cli(&self, arguments: &[&str]) -> Command {
        let mut cli = Command::new(program("tocsin-cli"));
        cli.args(["--lang", "en"]).args(arguments);
        self.within(&mut cli).stdin(Stdio::null());
        cli.current_dir(self.home.path());
        cli
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let said = succeed(&mut self.cli(arguments)).stdout;
        serde_json::from_slice(&said).expect("json")
    }

    /// How many secrets the keyring has.
    fn secrets(&self) -> Option<usize> {
        secrets(&self.address)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        for child in self.keyring.iter_mut().chain([&mut self.bus]) {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn in_home<'a>(command: &'a mut Command, home: &Path) -> &'a mut Command {
    for place in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
        command.env_remove(place);
    }
    command.env("HOME", home).env("XDG_RUNTIME_DIR", home)
}

/// The password of a mail account goes into the keyring with it, and leaves with it.
#[test]
fn a_real_secret_service_keeps_an_account_s_password() {
    let session = Session::start();
    let before = session.secrets().expect("a keyring");
    std::fs::write(session.home.path().join("password"), "Zebrafink-7741").expect("written");
    let host = [
        "--from",
        "a@site.example",
        "--host",
        "mail.site.example",
        "--user",
        "a",
    ];
    let keyring = ["--keyring", "--password-file", "password"];
    let add = [&["account", "add", "work"], &host[..], &keyring[..]].concat();
    succeed(&mut session.cli(&add));
    assert_eq!(session.secrets(), Some(before + 1));
    let list = session.json(&["account", "list", "--json"]);
    assert_eq!(list[0]["via"]["password"]["from"], "keyring");
    assert!(!list.to_string().contains("Zebrafink"));

    let command = ["account", "set", "work", "--password-command", "/bin/true"];
    succeed(&mut session.cli(&command));
    assert_eq!(session.secrets(), Some(before));
    succeed(&mut session.cli(&[&["account", "set", "work"], &keyring[..]].concat()));
    assert_eq!(session.secrets(), Some(before + 1));
    succeed(&mut session.cli(&["account", "remove", "work"]));
    assert_eq!(session.secrets(), Some(before));
}

/// The password of a proxy: typed into its address, or left in the settings by an older program.
#[test]
fn a_real_secret_service_keeps_a_proxy_s_password() {
    let session = Session::start();
    let before = session.secrets().expect("a keyring");
    let settings = session.home.path().join(".config/tocsin/settings.toml");
    let written = || std::fs::read_to_string(&settings).expect("settings");
    for typed in [true, false] {
        let socks = Socks::start().expect("proxy");
        let address = |user: &str| format!("socks5://{user}@127.0.0.1:{}", socks.port);
        let user = if typed { "me:Zebrafink-7741" } else { "me" };
        let add = ["account", "add", "work", "--from", "a@site.example"];
        let mut add = session.cli(&add);
        add.args(["--host", "mail.site.example", "--proxy", &address(user)]);
        succeed(&mut add);
        if !typed {
            let old = written().replace(&address("me"), &address("me:Zebrafink-7741"));
            assert!(old.contains("Zebrafink"), "{old}");
            std::fs::write(&settings, old).expect("written");
        }
        let said = refused(&mut session.cli(&["account", "test"]));
        assert!(said.contains("does not allow"), "{said}");
        assert_eq!(session.secrets(), Some(before + 1));
        assert!(!written().contains("Zebrafink"), "{}", written());
        let heard = socks.heard().expect("a client");
        assert_eq!((&*heard.name, &*heard.password), ("me", "Zebrafink-7741"));
        succeed(&mut session.cli(&["account", "remove", "work"]));
        assert_eq!(session.secrets(), Some(before));
    }
}

#[test]
fn a_real_secret_service_keeps_a_draft_s_key() {
    let mut session = Session::start();
    let before = session.secrets().expect("a keyring");
    let report = ["report", "example", "--json"];
    let first = [&report[..], &["--test", "--keep", "--save", "one.eml"]].concat();
    let first = session.json(&first);
    let kept = first["kept"].as_str().expect("an ID");
    assert_eq!(session.secrets(), Some(before + 1));

    // No passphrase: the keyring opens it.
    let update = [&report[..], &["--update", kept, "--state", "closed"]].concat();
    let two = [&update[..], &["--save", "two.eml"]].concat();
    assert_eq!(session.json(&two)["revision"], 2);

    // Without the service it is told, and nothing is lost.
    session.end_keyring();
    let again = [&report[..], &["--update", kept, "--state", "open"]].concat();
    let again = [&again[..], &["--save", "three.eml"]].concat();
    let said = refused(&mut session.cli(&again));
    assert!(said.contains("keyring"), "{said}");
    session.unlock();
    assert_eq!(session.json(&again)["revision"], 3);

    // By a passphrase alone, by both, by the keyring again: what no longer opens it is gone from there.
    let passphrase = session.home.path().join("passphrase");
    std::fs::write(passphrase, "correct horse battery").expect("written");
    let protect = |session: &Session, more: &[&str]| {
        let protect = ["draft", "protect", kept];
        succeed(&mut session.cli(&[&protect[..], more].concat()));
        let list = session.json(&["draft", "list", "--json"]);
        (list[0]["opens-with"].clone(), session.secrets())
    };
    let (new, old) = (
        ["--new-passphrase-file", "passphrase"],
        ["--passphrase-file", "passphrase"],
    );
    let (opens, secrets) = protect(&session, &new);
    assert_eq!(
        (opens, secrets),
        (serde_json::json!(["passphrase"]), Some(before))
    );
    let (opens, secrets) = protect(&session, &[&["--keyring"], &new[..], &old[..]].concat());
    assert_eq!(opens, serde_json::json!(["keyring", "passphrase"]));
    assert_eq!(secrets, Some(before + 1));
    let (opens, secrets) = protect(&session, &["--keyring"]);
    assert_eq!(
        (opens, secrets),
        (serde_json::json!(["keyring"]), Some(before + 1))
    );

    succeed(&mut session.cli(&["draft", "delete", kept]));
    assert_eq!(session.secrets(), Some(before));
}
