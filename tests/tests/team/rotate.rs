//! A team's signing key hands over to another: who checked the team goes on, GnuPG follows the steps.

use super::{Team, refused, succeed};
use std::path::Path;
use std::process::Command;
use tocsin_core::openpgp::cert::grouped;

fn rotate(team: &Team, old: &Path, new: &Path) -> Command {
    let mut command = team.cli();
    command
        .args(["team", "rotate"])
        .arg(team.at("bundle"))
        .arg("--key")
        .arg(old)
        .arg("--new-key")
        .arg(new);
    command
}

/// Later than what `team new` wrote, which is the beginning of the day.
fn published_now() -> String {
    let now = jiff::Timestamp::now().round(jiff::Unit::Second);
    format!("published = \"{}\"", now.expect("time"))
}

#[test]
fn who_checked_the_team_goes_on_with_its_next_key() {
    let team = Team::new();
    team.with_good_key();
    let first = team.at("first.tocsin");
    std::fs::rename(team.sign(), &first).expect("rename");
    let report = |bundle: &Path| {
        let mut command = team.report(bundle);
        command
            .args(["--force", "--save"])
            .arg(team.at("report.eml"));
        command
    };
    succeed(report(&first).args(["--fingerprint", &team.signer()]));

    let new = team.key(
        "Next <next@team.example>",
        "ed25519/cert,sign",
        None,
        "2026-10-02",
    );
    let (old_secret, new_secret) = (team.at("signing-secret.asc"), team.at("next-secret.asc"));
    std::fs::write(&new_secret, team.export("--export-secret-keys", &new)).expect("write");
    let same = refused(&mut rotate(&team, &old_secret, &old_secret));
    assert!(same.contains("signs already"), "{same}");
    let said = succeed(&mut rotate(&team, &old_secret, &new_secret));
    let said = String::from_utf8(said.stdout).expect("text");
    let digits: String = said.chars().filter(char::is_ascii_alphanumeric).collect();
    assert!(digits.contains(&new), "{said}");

    let steps = team.at("bundle/keys/rotation");
    for signature in ["001.old.sig", "001.new.sig"] {
        let verify = [steps.join(signature), steps.join("001")];
        succeed(team.gpg().arg("--verify").args(verify));
    }
    let path = team.at("bundle/team.toml");
    let text = std::fs::read_to_string(&path).expect("text");
    let published = text.lines().find(|line| line.starts_with("published"));
    let text = text
        .replacen("version = 1", "version = 2", 1)
        .replace(published.expect("published"), &published_now());
    std::fs::write(&path, text).expect("write");
    let against = |what: &Path| {
        let mut check = team.cli();
        check
            .args(["team", "check"])
            .arg(team.at("bundle"))
            .arg("--against")
            .arg(what);
        check
    };
    succeed(&mut against(&first));

    // The former key signs nothing any more.
    let second = team.at("second.tocsin");
    let sign = |key: &Path| {
        let mut sign = team.cli();
        sign.args(["team", "sign"])
            .arg(team.at("bundle"))
            .arg("--key")
            .arg(key)
            .arg("-o")
            .arg(&second);
        sign
    };
    refused(&mut sign(&old_secret));
    succeed(&mut sign(&new_secret));
    let shown = succeed(team.cli().arg("show").arg(&second));
    let shown = String::from_utf8(shown.stdout).expect("text");
    assert!(shown.contains("checked before its key changed"), "{shown}");
    // Nobody is asked to accept what cannot be checked; that the key is another one is told until somebody compares it.
    let told = |report: &mut Command| {
        let said = succeed(report);
        String::from_utf8(said.stderr)
            .expect("text")
            .contains("has taken over from")
    };
    assert!(told(&mut report(&second)) && told(&mut report(&second)));
    let former = refused(&mut report(&first));
    assert!(former.contains("has taken over from"), "{former}");
    assert!(former.contains(&grouped(&new)), "{former}");
    // The former fingerprint is the team's, and counts for nothing.
    let former = refused(report(&second).args(["--fingerprint", &team.signer()]));
    assert!(former.contains("former key of"), "{former}");
    assert!(told(&mut report(&second)));
    assert!(!told(report(&second).args(["--fingerprint", &new])));
    assert!(!told(&mut report(&second)));

    // Without the proof everybody would be warned of a forgery: `check` says so first.
    std::fs::remove_file(steps.join("001.old.sig")).expect("remove");
    let told = against(&first).output().expect("run");
    assert!(!told.status.success());
    let told = [told.stdout, told.stderr].concat();
    let told = String::from_utf8(told).expect("text");
    assert!(told.contains("will be warned of a forgery"), "{told}");
    assert!(told.contains("nobody can follow that change"), "{told}");
}

/// Neither key is in a file: GnuPG's agent has both, as it would those of cards.
#[test]
fn an_agent_signs_bundles_and_hands_over() {
    let team = Team::new();
    team.with_good_key();
    let by_file = std::fs::read(team.sign()).expect("read");
    let out = team.at("by-agent.tocsin");
    let sign = || {
        let mut sign = team.cli();
        sign.args(["team", "sign"]).arg(team.at("bundle"));
        sign.args(["--gpg-agent", "--force", "-o"]).arg(&out);
        sign.env("GNUPGHOME", team.at("gnupg"));
        sign
    };
    succeed(sign().args(["--at", "2026-11-01T00:00:00Z"]));
    let by_agent = std::fs::read(&out).expect("read");
    assert_eq!(by_agent.len(), by_file.len());
    succeed(team.cli().arg("show").arg(&out));

    let user = "Next <next@team.example>";
    let new = team.key(user, "rsa3072/cert,sign", None, "2026-10-02");
    let rotate = |next: &str| {
        let mut rotate = team.cli();
        rotate.args(["team", "rotate"]).arg(team.at("bundle"));
        rotate.args(["--gpg-agent", "--new-gpg-agent", next]);
        rotate.env("GNUPGHOME", team.at("gnupg"));
        rotate
    };
    let unknown = refused(&mut rotate(&"0".repeat(40)));
    assert!(unknown.contains("no secret key"), "{unknown}");
    succeed(&mut rotate(&new));
    let steps = team.at("bundle/keys/rotation");
    for signature in ["001.old.sig", "001.new.sig"] {
        let verify = [steps.join(signature), steps.join("001")];
        succeed(team.gpg().arg("--verify").args(verify));
    }
    succeed(&mut sign());
    let shown = succeed(team.cli().arg("show").arg(&out));
    let shown = String::from_utf8(shown.stdout).expect("text");
    let digits: String = shown.chars().filter(char::is_ascii_alphanumeric).collect();
    assert!(digits.contains(&new), "{shown}");

    let mut elsewhere = sign();
    elsewhere.env("GNUPGHOME", team.at("nobody"));
    std::fs::create_dir(team.at("nobody")).expect("folder");
    let absent = refused(&mut elsewhere);
    assert!(absent.contains("no secret key"), "{absent}");
}
