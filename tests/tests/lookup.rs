//! A team's key looked up where its domains publish it, and a newer form looked for: with real TLS, and GnuPG's word for what a
//! directory is. Nobody is contacted before the reporter has said so.
#![allow(clippy::indexing_slicing, reason = "a test may panic")]

#[path = "lookup/team.rs"]
mod team;
#[path = "lookup/web.rs"]
mod web;

use serde_json::Value;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use team::{ADDRESS, BUNDLE, ID, Team};
use tocsin_tests::command::{cli, inside, refused, succeed};
use tocsin_tests::traced::{Trace, traced};
use web::Web;

const HOSTS: [&str; 4] = [
    "team.example",
    "www.team.example",
    "openpgpkey.xyz-cert.example",
    "xyz-cert.example",
];
const SECURITY_TXT: &str = "team.example/.well-known/security.txt";

/// A reporter who has the team's form, and the web around.
struct Desk {
    folder: tempfile::TempDir,
    team: Team,
    web: Web,
}

impl Desk {
    fn new() -> Desk {
        let desk = Desk {
            folder: tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("folder"),
            team: Team::new(),
            web: Web::start(&HOSTS),
        };
        std::fs::write(desk.at("team.tocsin"), desk.team.bundle(1)).expect("written");
        desk
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn cli(&self, arguments: &[&str]) -> Command {
        let mut command = cli(&self.at("data"), "en");
        command.current_dir(self.folder.path()).args(arguments);
        self.web.around(&mut command);
        command
    }

    fn said(&self, arguments: &[&str]) -> String {
        let said = succeed(&mut self.cli(arguments)).stdout;
        String::from_utf8(said).expect("text")
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let said = self.said(&[arguments, &["--json"]].concat());
        serde_json::from_str(&said).expect("JSON")
    }

    /// The team becomes known here.
    fn knows(&self) {
        self.web.publish(BUNDLE, &self.team.bundle(1));
        self.said(&["update", "team.tocsin"]);
        self.web.heard();
    }

    fn trust(&self) -> Value {
        self.json(&["show", "team.tocsin"])["trust"].clone()
    }
}

/// What a place says: names and fingerprints.
fn says(place: &Value) -> Vec<(String, String)> {
    let says = place["says"].as_array().expect("says");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let says = says
        .iter()
        .map(|said| (text(&said["what"]), text(&said["fingerprint"])));
    says.collect()
}

#[test]
fn the_domain_s_word_is_told_as_what_it_is_and_changes_no_trust() {
    let desk = Desk::new();
    let fingerprint = desk.team.fingerprint.clone();
    desk.web
        .publish(SECURITY_TXT, &desk.team.security_txt(&fingerprint));
    desk.web.publish(&desk.team.directory(), &desk.team.cert());
    let said = desk.said(&["look-up", "team.tocsin", "--yes"]);
    for words in [
        "security.txt of team.example\n",
        "  Whoever controls team.example publishes the key that signed this form: ",
        "  The file is signed with this key of the team: ",
        "xyz-cert.example is not the domain that the team is named for.",
        "Whoever wrote this form chose these domains",
        "Whether the team is checked does not change",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("U+"), "{said}");
    assert!(desk.web.heard().contains(&SECURITY_TXT.to_owned()));
    assert_eq!(desk.trust(), "not-yet-checked");
    assert!(!desk.at("data/pins.json").exists());

    let all = desk.json(&["look-up", "team.tocsin", "--yes", "--wkd"]);
    let places = all["places"].as_array().expect("places");
    let directory = places.iter().find(|place| place["address"] == ADDRESS);
    let directory = directory.expect("the directory");
    assert_eq!(says(directory), [("signer".to_owned(), fingerprint)]);
    assert_eq!(directory["elsewhere"], true);
    // The server of its own answered, so that the other one was not asked.
    let heard = desk.web.heard();
    assert!(
        heard.iter().all(|asked| asked.starts_with("openpgpkey.")),
        "{heard:?}"
    );
}

#[test]
fn a_key_that_was_renewed_or_revoked_is_learned_of() {
    let desk = Desk::new();
    desk.knows();
    let fingerprint = desk.team.fingerprint.clone();
    let directory = desk.team.directory();
    let until = |cert: &[u8]| {
        desk.web.publish(&directory, cert);
        desk.json(&["look-up", ID, "--yes", "--wkd"])["places"].clone()
    };
    let extend = ["--quick-set-expire", &fingerprint, "5y"];
    succeed(desk.team.gpg().args(extend));
    succeed(desk.team.gpg().args(extend).arg("*"));
    let told = until(&desk.team.cert()).to_string();
    assert!(told.contains("\"refreshed\""), "{told}");
    assert!(told.contains("it can be used until 20"), "{told}");
    let before = std::fs::read_to_string(desk.at("data/pins.json")).expect("pins");
    assert_eq!(desk.trust(), "not-yet-checked");

    desk.team.revoke();
    let told = until(&desk.team.cert()).to_string();
    assert!(told.contains("revoked, without a reason"), "{told}");
    let said = refused(&mut desk.cli(&["show", "team.tocsin"]));
    assert!(said.contains("revoked"), "{said}");
    let after = std::fs::read_to_string(desk.at("data/pins.json")).expect("pins");
    assert_eq!(before, after);
}

#[test]
fn servers_that_hurt_are_one_plain_sentence() {
    let desk = Desk::new();
    let other = "0123456789ABCDEF0123456789ABCDEF01234567";
    let signed = desk.team.security_txt(other);
    let text = String::from_utf8(signed.clone()).expect("text");
    for (file, what) in [
        (signed, "other"),
        (
            text.replace(other, &desk.team.fingerprint).into_bytes(),
            "unfit",
        ),
        (b"<html>Not found</html>".to_vec(), "unfit"),
        (vec![b'x'; 1 << 20], "unfit"),
        (vec![0; 1000], "unfit"),
        (b"\x1f\x8b\x08".to_vec(), "unfit"),
        ("X: y\n".repeat(10_000).into_bytes(), "unfit"),
    ] {
        desk.web.publish(SECURITY_TXT, &file);
        let told = desk.json(&["look-up", "team.tocsin", "--yes", "--security-txt"]);
        assert_eq!(says(&told["places"][0])[0].0, what);
    }
    let nobody = Web::start(&[]);
    let mut alone = desk.cli(&["look-up", "team.tocsin", "--yes"]);
    nobody.around(&mut alone);
    let said = String::from_utf8(succeed(&mut alone).stdout).expect("text");
    assert!(said.contains("could not be asked"), "{said}");
    let said = refused(&mut desk.cli(&["look-up", "example", "--yes"]));
    assert!(said.contains("published nowhere"), "{said}");
}

#[test]
fn nobody_is_contacted_before_the_reporter_says_so() {
    let desk = Desk::new();
    let unasked = desk.cli(&["look-up", "team.tocsin"]);
    let folder = desk.at("trace");
    std::fs::create_dir(&folder).expect("folder");
    let mut watched = traced(&unasked, &folder);
    let said = refused(watched.stdin(Stdio::null()));
    for server in ["team.example", "openpgpkey.xyz-cert.example", "--yes"] {
        assert!(said.contains(server), "{server}: {said}");
    }
    let trace = Trace::read(&folder).expect("trace");
    assert_eq!(trace.contacts(), [] as [&str; 0]);
    let mut alone = Command::new("unshare");
    alone.args(["-rn", "--"]);
    assert_eq!(refused(&mut inside(alone, &unasked)), said);

    // On a terminal it is asked; anything but yes is no.
    let answered = |answer: &str| {
        let mut terminal = Command::new("script");
        let asked = desk.cli(&["look-up", "team.tocsin"]);
        let words = std::iter::once(asked.get_program()).chain(asked.get_args());
        let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
        terminal.args(["-qec", &words.join(" "), "/dev/null"]);
        terminal.current_dir(desk.folder.path());
        desk.web.around(&mut terminal);
        let mut terminal = terminal
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("script");
        let mut input = terminal.stdin.take().expect("input");
        input
            .write_all(format!("{answer}\n").as_bytes())
            .expect("answer");
        let output = terminal.wait_with_output().expect("script");
        drop(input);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(said.contains("Ask them?"), "{said}");
        desk.web.heard()
    };
    for no in ["", "n", "x"] {
        assert_eq!(answered(no), [] as [&str; 0], "{no}");
    }
    assert!(answered("y").contains(&SECURITY_TXT.to_owned()));
}

#[test]
fn who_was_not_reached_or_is_not_known_is_named() {
    let desk = Desk::new();
    desk.knows();
    let offline = |arguments: &[&str]| {
        let mut alone = Command::new("unshare");
        alone.args(["-rn", "--"]);
        let mut asked = desk.cli(arguments);
        asked.env_remove("HTTPS_PROXY");
        refused(&mut inside(alone, &asked))
    };
    let said = offline(&["update"]);
    assert!(said.contains("www.team.example"), "{said}");
    for arguments in [
        &["look-up", "nobody.example.org", "--yes"][..],
        &["update", "nobody.example.org"],
    ] {
        let said = offline(arguments);
        let unknown = "No team is known here as “nobody.example.org”, and there is no such file.";
        assert!(said.contains(unknown), "{said}");
    }
    succeed(Command::new("mkfifo").arg(desk.at("pipe")));
    for command in ["show", "update"] {
        let said = refused(&mut desk.cli(&[command, "pipe"]));
        assert!(
            said.contains("pipe is no file, but a folder, a pipe or a device."),
            "{said}"
        );
    }
    // Nobody knows that this form is the team's.
    let said = desk.said(&["show", "team.tocsin"]);
    assert!(said.contains("Telephone, as the bundle claims: "), "{said}");
}

#[test]
fn without_a_name_the_team_of_the_form_that_came_with_the_program_is_meant() {
    let desk = Desk::new();
    desk.web.publish(BUNDLE, &desk.team.bundle(2));
    let said = desk.said(&["--brand", "team.tocsin", "update"]);
    assert!(
        said.starts_with("A newer form was found: version 2,"),
        "{said}"
    );
    assert_eq!(desk.web.heard(), [BUNDLE]);
}

#[test]
fn a_newer_form_is_looked_for_where_the_team_says() {
    let desk = Desk::new();
    let said = refused(&mut desk.cli(&["update"]));
    assert!(said.contains("No team is known here"), "{said}");
    desk.knows();
    let said = desk.said(&["update"]);
    assert!(
        said.starts_with("There is no newer form: version 1,"),
        "{said}"
    );
    assert_eq!(desk.web.heard(), [BUNDLE]);

    desk.web.publish(BUNDLE, &desk.team.bundle(3));
    let said = desk.said(&["update", ID]);
    assert!(
        said.starts_with("A newer form was found: version 3,"),
        "{said}"
    );
    let told = desk.json(&["update"]);
    assert_eq!(
        (&told["newer"], &told["version"]),
        (&false.into(), &3.into())
    );

    let kept = std::fs::read(desk.at("data/pins.json")).expect("pins");
    desk.web.publish(BUNDLE, &desk.team.bundle(2));
    let said = refused(&mut desk.cli(&["update"]));
    assert!(
        said.contains("version 3 of the form") || said.contains("version 3 was opened"),
        "{said}"
    );
    desk.web.publish(BUNDLE, &Team::new().bundle(4));
    let said = refused(&mut desk.cli(&["update"]));
    assert!(said.contains("another key"), "{said}");
    desk.web.publish(BUNDLE, b"<html></html>");
    refused(&mut desk.cli(&["update"]));
    let mut alone = desk.cli(&["update"]);
    Web::start(&[]).around(&mut alone);
    refused(&mut alone);
    assert_eq!(
        std::fs::read(desk.at("data/pins.json")).expect("pins"),
        kept
    );
}
