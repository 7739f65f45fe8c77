//! What an organisation has fixed, from a terminal: the real program on a computer with a policy.

#![allow(clippy::indexing_slicing, reason = "a test may panic")]

#[path = "../own_team/mod.rs"]
#[allow(dead_code, reason = "not every test needs a mail program")]
mod own_team;

use own_team::OwnTeam;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use tocsin_core::bundle::{Seen, verify};
use tocsin_core::clock::ReferenceTime;
use tocsin_tests::command::{cli, refused, succeed};
use tocsin_tests::organisation::{Organisation, PLACE};

const OTHER: &str = "0123456789ABCDEF0123456789ABCDEF01234567";

fn signer(team: &OwnTeam) -> String {
    let bytes = std::fs::read(team.bundle()).expect("bundle");
    let at = ReferenceTime(jiff::Timestamp::now());
    verify(&bytes, at, Seen::Never)
        .expect("verified")
        .signer
        .clone()
}

fn said(command: &mut Command) -> String {
    String::from_utf8(succeed(command).stdout).expect("text")
}

fn show(data: &Path, team: &OwnTeam) -> Command {
    let mut show = cli(data, "en");
    show.args(["show", "--json"]).arg(team.bundle());
    show
}

fn report(data: &Path, team: &OwnTeam, more: &[&str]) -> Command {
    let mut report = cli(data, "en");
    report.arg("report").arg(team.bundle()).args(more);
    report.args(["--test", "--save"]).arg(data.join("out.eml"));
    report.arg("--force");
    report
}

#[test]
fn the_key_that_an_organisation_gives_decides() {
    let team = OwnTeam::new();
    let given = |key: &str| {
        Organisation::with(&format!(
            "format = 1\n[team.\"team.example\"]\nsigner = \"{key}\"\ntelephone = \"+1 555 0142\"\n"
        ))
    };
    let folder = tempfile::tempdir().expect("folder");
    let data = folder.path().join("data");
    std::fs::create_dir(&data).expect("data");
    // Without a policy nobody has checked it.
    let listing: Value = serde_json::from_str(&said(&mut show(&data, &team))).expect("JSON");
    assert_eq!(listing["trust"], "not-yet-checked");
    refused(&mut report(&data, &team, &[]));
    succeed(&mut report(&data, &team, &["--accept-unchecked"]));
    // The policy gives its key: nobody needs to compare, and nothing of that is remembered.
    let right = given(&signer(&team));
    let listing = said(&mut right.run(&show(&data, &team)));
    let listing: Value = serde_json::from_str(&listing).expect("JSON");
    assert_eq!(listing["trust"], "given");
    succeed(&mut right.run(&report(&data, &team, &[])));
    let pins = std::fs::read_to_string(data.join("pins.json")).expect("pins");
    assert!(!pins.contains("given"), "{pins}");
    refused(&mut report(&data, &team, &[]));
    // It gives another: whatever was accepted here before is refused, by fingerprint, too.
    let wrong = given(OTHER);
    let fingerprint = signer(&team);
    for more in [
        &[][..],
        &["--accept-unchecked"],
        &["--fingerprint", &fingerprint],
    ] {
        std::fs::remove_file(data.join("out.eml")).ok();
        let sentence = refused(&mut wrong.run(&report(&data, &team, more)));
        assert!(sentence.contains("0123 4567 89AB CDEF"), "{sentence}");
        assert!(sentence.contains("+1 555 0142"), "{sentence}");
        assert!(!data.join("out.eml").exists());
    }
}

#[test]
fn an_organisation_can_forbid_what_nobody_has_checked() {
    let team = OwnTeam::new();
    let strict = Organisation::with("format = 1\nunchecked = \"forbid\"\n");
    let folder = tempfile::tempdir().expect("folder");
    let data = folder.path().join("data");
    std::fs::create_dir(&data).expect("data");
    // Looking is allowed, sealing is not.
    succeed(&mut strict.run(&show(&data, &team)));
    let sentence = refused(&mut strict.run(&report(&data, &team, &["--accept-unchecked"])));
    assert!(sentence.contains("your organisation forbids"), "{sentence}");
    let sentence = refused(&mut strict.run(&report(&data, &team, &[])));
    assert!(sentence.contains("your organisation forbids"), "{sentence}");
    assert!(!data.join("out.eml").exists());
    // Who compares has checked it.
    let fingerprint = signer(&team);
    succeed(&mut strict.run(&report(&data, &team, &["--fingerprint", &fingerprint])));
    succeed(&mut strict.run(&report(&data, &team, &[])));
}

#[test]
fn a_policy_that_is_wrong_lets_nothing_open() {
    let folder = tempfile::tempdir().expect("folder");
    let data = folder.path().join("data");
    let listed = |organisation: &Organisation, arguments: &[&str]| {
        let mut command = cli(&data, "en");
        command.args(arguments);
        organisation.run(&command)
    };
    let rows = [
        (
            "format = 1\nunchecked = \"never\"\n",
            "644",
            "policy.toml:2: ",
        ),
        ("format = 1\nteam = [\n", "644", "policy.toml:2: "),
        ("format = 2\n", "644", "policy.toml:1: "),
        ("\u{0}\u{0}\u{0}", "644", "policy.toml:1: "),
        ("format = 1\n", "664", "root"),
        ("format = 1\n", "666", "root"),
    ];
    for (policy, mode, expected) in rows {
        let organisation = Organisation::careless(policy, mode);
        for arguments in [&["show", "example"][..], &["account", "list"], &["policy"]] {
            let sentence = refused(&mut listed(&organisation, arguments));
            assert!(sentence.contains(PLACE), "{sentence}");
            assert!(sentence.contains(expected), "{policy:?} {mode}: {sentence}");
            assert!(sentence.contains("administrator"), "{sentence}");
        }
        for arguments in ["--help", "--version"] {
            succeed(&mut listed(&organisation, &[arguments]));
        }
        assert!(!data.exists(), "something was kept");
    }
    // An administrator can try the next one while the one in place is wrong.
    let organisation = Organisation::with("format = 1\nunchecked = \"never\"\n");
    let better = Organisation::with("format = 1\nunchecked = \"forbid\"\n");
    let check = |file: &Path| {
        let mut check = cli(&data, "en");
        check.args(["policy", "check"]).arg(file);
        organisation.run(&check)
    };
    let sentence = refused(&mut check(&organisation.file()));
    assert!(sentence.contains("policy.toml:2: "), "{sentence}");
    let told = said(&mut check(&better.file()));
    assert!(
        told.contains("Nothing is sealed to a team that nobody has checked"),
        "{told}"
    );
}

#[test]
fn mail_is_told_as_the_organisations() {
    let policy = |locked: bool| {
        Organisation::with(&format!(
            "format = 1\nlanguage = \"de\"\n[mail]\nserver = \"mail.site.example\"\nfrom = \"security@site.example\"\nlocked = {locked}\n"
        ))
    };
    let folder = tempfile::tempdir().expect("folder");
    let data = folder.path().join("data");
    let run = |organisation: &Organisation, arguments: &[&str]| {
        let mut command = cli(&data, "en");
        command.args(arguments);
        organisation.run(&command)
    };
    let add = |name| {
        [
            "account",
            "add",
            name,
            "--from",
            "me@site.example",
            "--host",
            "other.example",
        ]
    };
    let (default, locked) = (policy(false), policy(true));
    let told = said(&mut run(&default, &["account", "list"]));
    assert!(
        told.contains("security@site.example\tmail.site.example:465"),
        "{told}"
    );
    assert!(told.contains("Set by your organisation"), "{told}");
    // A default can be changed, and comes back when the change is removed.
    refused(&mut run(&default, &["account", "remove", "organisation"]));
    succeed(&mut run(&default, &add("organisation")));
    let told = said(&mut run(&default, &["account", "list"]));
    assert!(
        told.contains("other.example") && !told.contains("organisation;"),
        "{told}"
    );
    succeed(&mut run(&default, &["account", "remove", "organisation"]));
    let told = said(&mut run(&default, &["account", "list"]));
    assert!(told.contains("Set by your organisation"), "{told}");
    // What is locked cannot.
    let listing = said(&mut run(&locked, &["account", "list", "--json"]));
    let listing: Value = serde_json::from_str(&listing).expect("JSON");
    assert_eq!(listing[0]["organisation"]["locked"], true);
    for arguments in [
        &add("organisation")[..],
        &add("work"),
        &["account", "remove", "organisation"],
    ] {
        let sentence = refused(&mut run(&locked, arguments));
        assert!(
            sentence.contains("Your organisation has fixed"),
            "{sentence}"
        );
    }
    let told = said(&mut run(&locked, &["policy"]));
    for expected in [PLACE, "mail.site.example", "cannot be changed", "de"] {
        assert!(told.contains(expected), "{told}");
    }
    let listing = said(&mut run(&locked, &["policy", "--json"]));
    let listing: Value = serde_json::from_str(&listing).expect("JSON");
    assert_eq!(listing["mail"]["way"]["server"], "mail.site.example");
    // Its language goes before the system's, and after the reporter's own.
    let mut own = Command::new(tocsin_tests::screen::program("tocsin-cli"));
    own.arg("--data-dir")
        .arg(&data)
        .env("LANG", "fr_FR.UTF-8")
        .arg("policy");
    assert!(said(&mut locked.run(&own)).contains("Richtlinie"));
    succeed(&mut run(&locked, &["policy", "--lang", "fr"]));
}

/// What a locked account leaves open is said alone, and what is missing names the command that says it.
#[test]
fn the_reporter_says_what_a_locked_account_leaves_open() {
    let organisation = Organisation::with(
        "format = 1\n[mail]\nserver = \"mail.site.example\"\nsecurity = \"starttls\"\nlocked = true\n",
    );
    let folder = tempfile::tempdir().expect("folder");
    let data = folder.path().join("data");
    let run = |arguments: &[&str]| {
        let mut command = cli(&data, "en");
        command.args(arguments);
        organisation.run(&command)
    };
    let sentence = refused(&mut run(&["account", "test"]));
    let way_on = "account add organisation --from";
    assert!(sentence.contains(way_on), "{sentence}");
    let told = said(&mut run(&["policy"]));
    assert!(told.contains("mail.site.example:587, starttls"), "{told}");
    let own = ["--from", "me@site.example", "--user", "me"];
    for way in [
        ["account", "add", "organisation"],
        ["account", "set", "organisation"],
    ] {
        succeed(&mut run(
            &[&way[..], &own, &["--password-command", "pass"]].concat()
        ));
        let listing = said(&mut run(&["account", "list", "--json"]));
        let listing: Value = serde_json::from_str(&listing).expect("JSON");
        assert_eq!(listing[0]["from"], "me@site.example");
        let told = said(&mut run(&["account", "list"]));
        assert!(told.contains("mail.site.example:587 starttls"), "{told}");
        assert!(told.contains("cannot be changed"), "{told}");
        std::fs::remove_dir_all(&data).expect("removed");
    }
    // Another server, or another way to it, is not said.
    let proxy = [
        "account",
        "add",
        "organisation",
        "--from",
        "me@site.example",
        "--host",
        "mail.site.example",
        "--security",
        "starttls",
        "--proxy",
        "socks5://127.0.0.1:9050",
    ];
    let sentence = refused(&mut run(&proxy));
    assert!(
        sentence.contains("has fixed how mail is sent"),
        "{sentence}"
    );
    // What waits for an account of before names the one that there is.
    succeed(&mut run(
        &[&["account", "add", "organisation"][..], &own].concat()
    ));
    let sentence = refused(&mut run(&["account", "test", "work"]));
    assert!(sentence.contains("--account organisation"), "{sentence}");
    // Without a policy the server is to be said.
    let lacking = cli(&data, "en")
        .args(["account", "add", "work", "--from", "me@site.example"])
        .output()
        .expect("program");
    assert_eq!(lacking.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&lacking.stderr).contains("--host"));
}

/// Who named a file that cannot be used is told so, and can look at the policy all the same.
#[test]
fn a_form_that_is_named_and_missing_names_who_named_it() {
    let folder = tempfile::tempdir().expect("folder");
    let data = folder.path().join("data");
    let gone = folder.path().join("gone.tocsin");
    let file = gone.display();
    let by_policy = Organisation::with(&format!("format = 1\n[brand]\nfile = \"{file}\"\n"));
    let show = |arguments: &[&str]| {
        let mut command = cli(&data, "en");
        command.args(arguments);
        command
    };
    let sentence = refused(&mut by_policy.run(&show(&["show"])));
    assert!(sentence.contains("policy names"), "{sentence}");
    assert!(!sentence.contains("Install"), "{sentence}");
    assert!(said(&mut by_policy.run(&show(&["policy"]))).contains("gone.tocsin"));
    let gone = gone.to_str().expect("path");
    let sentence = refused(&mut show(&["--brand", gone, "show"]));
    assert!(sentence.contains("--brand names"), "{sentence}");
    succeed(&mut show(&["--brand", gone, "policy"]));
    // A folder or a pipe is told as what it is, to whom tries it.
    let sentence = refused(show(&["policy", "check"]).arg(folder.path()));
    assert!(sentence.contains("is not a file"), "{sentence}");
    assert!(!sentence.contains("administrator"), "{sentence}");
}

/// A copy of the program with a team's form beside it.
fn branded(folder: &Path, bundle: &[u8]) -> PathBuf {
    let program = folder.join("tocsin-cli");
    if !program.exists() {
        std::fs::copy(tocsin_tests::screen::program("tocsin-cli"), &program).expect("program");
    }
    std::fs::write(folder.join("brand.tocsin"), bundle).expect("brand");
    program
}

#[test]
fn a_form_beside_the_program_is_the_one_it_opens_with() {
    let team = OwnTeam::new();
    let bundle = std::fs::read(team.bundle()).expect("bundle");
    let folder = tempfile::tempdir().expect("folder");
    let data = folder.path().join("data");
    let program = branded(folder.path(), &bundle);
    let run = |arguments: &[&str]| {
        let mut command = Command::new(&program);
        command.arg("--data-dir").arg(&data).args(["--lang", "en"]);
        command.args(arguments);
        command
    };
    // No form is named: it is the one beside the program, and that checks nothing.
    let told = said(&mut run(&["show"]));
    assert!(told.contains("team.example"), "{told}");
    assert!(
        told.contains("it came with this copy of the program"),
        "{told}"
    );
    let out = folder.path().join("out.eml");
    let save = out.to_str().expect("path");
    let sentence = refused(&mut run(&["report", "--test", "--save", save]));
    assert!(sentence.contains("Nobody has"), "{sentence}");
    succeed(&mut run(&[
        "report",
        "--test",
        "--accept-unchecked",
        "--save",
        save,
    ]));
    let answers = folder.path().join("answers.txt");
    let answers = answers.to_str().expect("path");
    succeed(&mut run(&["fill", answers, "--no-editor"]));
    // Another may be named.
    assert!(said(&mut run(&["show", "example"])).contains("xyz-cert.example"));
    // The policy names another, and locks it.
    let fixed = folder.path().join("fixed.tocsin");
    std::fs::write(&fixed, tocsin_core::example::BUNDLE).expect("bundle");
    let locked = |locked: bool| {
        let file = fixed.display();
        Organisation::with(&format!(
            "format = 1\n[brand]\nfile = \"{file}\"\nlocked = {locked}\n"
        ))
    };
    let told = said(&mut locked(true).run(&run(&["show"])));
    assert!(told.contains("example: anyone can read"), "{told}");
    let own = team.bundle();
    let asked = ["show", "--brand", own.to_str().expect("path")];
    let sentence = refused(&mut locked(true).run(&run(&asked)));
    assert!(
        sentence.contains("Your organisation has fixed"),
        "{sentence}"
    );
    let told = said(&mut locked(false).run(&run(&asked)));
    assert!(told.contains("team.example"), "{told}");
    // One octet is another: nothing is done, and who was right before can be called.
    let mut forged = bundle.clone();
    let middle = forged.len() / 2;
    forged[middle] ^= 1;
    branded(folder.path(), &forged);
    for arguments in [
        &["show"][..],
        &["show", "example"],
        &["account", "list"],
        &["policy"],
    ] {
        let sentence = refused(&mut run(arguments));
        assert!(sentence.contains("brand.tocsin"), "{sentence}");
        assert!(
            sentence.contains("The last form here that was right"),
            "{sentence}"
        );
    }
    succeed(&mut run(&["--version"]));
    // Without one a form is to be named.
    std::fs::remove_file(folder.path().join("brand.tocsin")).expect("removed");
    let output = run(&["show"]).output().expect("program");
    assert_eq!(output.status.code(), Some(2));
}
