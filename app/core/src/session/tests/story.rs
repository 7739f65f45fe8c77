//! The trust story: what somebody meets over the years, or because somebody else means harm, each with what is shown and what is
//! allowed. `--nocapture` prints it. What is refused changes nothing that is remembered of teams.

use super::keys::Years;
use super::*;
use crate::openpgp::sign::sign_detached;
use crate::openpgp::testing::{revoked, time};
use sequoia_openpgp::types::ReasonForRevocation;
use tocsin_form_schema::container::Container;

/// What somebody sees of a bundle, and how far they come with it.
#[derive(Debug, PartialEq)]
struct Told {
    /// The state of trust, or why there is nothing to see.
    shown: &'static str,
    warned: Vec<&'static str>,
    allowed: &'static str,
}

const NOTHING: &str = "nothing";
const AFTER_A_CHOICE: &str = "sealing, after “I could not check”";
const SEALING: &str = "sealing";
const NO_SEALING: &str = "filling in, no sealing";

/// Somebody's computer.
struct Scene {
    machine: Machine,
}

impl Scene {
    fn new() -> Scene {
        Scene {
            machine: Machine::new(),
        }
    }

    fn pins(&self) -> Vec<u8> {
        std::fs::read(self.machine.dirs().pins()).unwrap_or_default()
    }

    /// Opens a bundle as a reporter does, fills its form in, and tries to seal: at once, then after the choice.
    fn tell(&self, when: &'static str, bundle: &[u8], shown: &'static str, allowed: &'static str) {
        self.warn(when, bundle, shown, &[], allowed);
    }

    fn warn(
        &self,
        when: &'static str,
        bundle: &[u8],
        shown: &'static str,
        warned: &[&'static str],
        allowed: &'static str,
    ) {
        let before = self.pins();
        let told = self.meet(bundle);
        if told.allowed == NOTHING {
            assert_eq!(self.pins(), before, "{when}: a refusal is remembered");
        }
        println!(
            "{when:<58} {:<34} {:?} {}",
            told.shown, told.warned, told.allowed
        );
        let expected = Told {
            shown,
            warned: warned.to_vec(),
            allowed,
        };
        assert_eq!(told, expected, "{when}");
    }

    fn meet(&self, bundle: &[u8]) -> Told {
        let machine = &self.machine;
        let mut session = machine.session();
        session.open_bytes(&machine.path("team.tocsin"), bundle);
        let Some(team) = session.state.team.clone() else {
            let codes = session.codes();
            let [shown] = codes[..] else {
                panic!("one sentence, not {codes:?}");
            };
            return Told {
                shown,
                warned: Vec::new(),
                allowed: NOTHING,
            };
        };
        let shown = match team.trust {
            Trust::Given => "given",
            Trust::Checked => "checked",
            Trust::CheckedBefore => "checked before its key changed",
            Trust::NotYetChecked => "not yet checked",
            Trust::Mismatched => "mismatched",
            Trust::Example => "example",
            Trust::Preview => "preview",
        };
        let told = |allowed| Told {
            shown,
            warned: team.warnings.iter().map(|warning| warning.code).collect(),
            allowed,
        };
        session.command(Command::NewDraft(id("incident")));
        session.command(Command::UseMemoryOnly);
        session.fill();
        let save = |name: &str| Job::Save {
            format: MailFormat::TarPgp,
            path: machine.path(name),
        };
        let name = format!("{}.tar.pgp", session.draft().id);
        session.start_and_wait(save(&name));
        if session.state.receipt.is_some() {
            return told(SEALING);
        }
        assert!(!machine.path(&name).exists());
        session.command(Command::AcceptUnchecked(true));
        session.start_and_wait(save(&name));
        match session.state.receipt.is_some() {
            true => told(AFTER_A_CHOICE),
            false => told(NO_SEALING),
        }
    }

    fn compare(&self, bundle: &[u8]) {
        let context = self.machine.context();
        let mut team = crate::session::opening::open_bundle(bundle, &context).unwrap();
        let signer = team.newest.signer.clone();
        compare_fingerprint(&mut team, &signer, &context).unwrap();
    }
}

/// `team.toml` with one line another.
fn with(line: &'static str, value: String) -> impl Fn(&mut String) {
    move |team: &mut String| {
        let was = team
            .lines()
            .find(|l| l.starts_with(line))
            .unwrap()
            .to_owned();
        *team = team.replacen(&was, &value, 1);
    }
}

fn version(number: u32) -> impl Fn(&mut String) {
    with("version", format!("version = {number}"))
}

/// A team whose key lasts, or is made to.
fn lasting(days: u64) -> Publisher {
    let validity = Duration::from_secs(days * 86_400);
    let keys = builder().set_validity_period(validity);
    let keys = keys.add_signing_subkey().add_transport_encryption_subkey();
    Publisher(Team::from(keys))
}

#[test]
fn from_first_contact_to_what_contradicts_it() {
    let scene = Scene::new();
    let team = Publisher::new();
    let first = team.bundle(version(5));
    scene.tell("first contact", &first, "not yet checked", AFTER_A_CHOICE);
    scene.tell("the same again", &first, "not yet checked", AFTER_A_CHOICE);
    scene.compare(&first);
    scene.tell("compared", &first, "checked", SEALING);
    scene.tell("an update", &team.bundle(version(6)), "checked", SEALING);
    scene.tell("a rollback", &first, "trust-older-version", NOTHING);
    let other = team.bundle(|text| {
        version(6)(text);
        text.push_str("\n# otherwise\n");
    });
    let code = "trust-same-version-other-content";
    scene.tell("the same version, other content", &other, code, NOTHING);
    for number in [1 << 31, u32::MAX] {
        let far = team.bundle(version(number));
        scene.tell(
            "a version that leaves no room",
            &far,
            "bundle-content",
            NOTHING,
        );
    }
    let stranger = Publisher::new();
    let swapped = stranger.bundle(version(7));
    scene.tell(
        "another key, no proof",
        &swapped,
        "trust-key-changed",
        NOTHING,
    );
    let named = stranger.bundle(|text| *text = text.replace("\"team.example\"", "\"abc.example\""));
    scene.tell("a look-alike name", &named, "trust-looks-like", NOTHING);
    let renamed = |text: &mut String| {
        *text = text.replace("\"team.example\"", "\"abc.example\"");
        *text = text.replace("XYZ-CERT", "Quite Another Team");
    };
    let domain = stranger.bundle(renamed);
    scene.tell(
        "a look-alike domain of mail",
        &domain,
        "trust-looks-like",
        NOTHING,
    );
    let latin = stranger.bundle(|text| {
        renamed(text);
        *text = text.replace("xyz-cert.example", "mail.abc.example");
        // A Cyrillic letter that looks like the Latin one.
        *text = text.replace("Quite Another Team", "XYZ-\u{421}ERT");
    });
    scene.tell("a look-alike letter", &latin, "trust-looks-like", NOTHING);
    scene.tell(
        "the team again",
        &team.bundle(version(6)),
        "checked",
        SEALING,
    );
    let highest = team.bundle(version(i32::MAX as u32));
    scene.tell("the highest version there is", &highest, "checked", SEALING);
}

#[test]
fn keys_over_the_years() {
    let scene = Scene::new();
    let (reports, keys): (Team, Vec<Team>) = (Team::new(), (0..4).map(|_| Team::new()).collect());
    let mut years = Years::begin(&keys[0], &reports);
    let first = years.publish(&keys[0]);
    scene.compare(&first);
    scene.tell("checked in its first year", &first, "checked", SEALING);
    for (old, new) in keys.iter().zip(&keys[1..]) {
        years.rotate(old, new);
    }
    let fourth = years.publish(&keys[3]);
    scene.warn(
        "three changes of key were missed",
        &fourth,
        "checked before its key changed",
        &["session-key-handed-over"],
        SEALING,
    );
    scene.tell(
        "what the first key signed",
        &first,
        "trust-former-key",
        NOTHING,
    );
    scene.compare(&fourth);
    scene.tell("compared again", &fourth, "checked", SEALING);
    // The thief of a former key can sign a hand-over of its own, but not undo the one that is remembered.
    let thief = Team::new();
    let mut stolen = Years::begin(&keys[0], &reports);
    stolen.rotate(&keys[0], &thief);
    let stolen: Vec<Vec<u8>> = (0..4).map(|_| stolen.publish(&thief)).collect();
    let code = "trust-key-changed";
    scene.tell(
        "a thief with only the old key hands over",
        &stolen[3],
        code,
        NOTHING,
    );
    scene.tell("and the team goes on", &fourth, "checked", SEALING);
}

#[test]
fn signatures_dated_back_and_clocks_that_are_wrong() {
    let scene = Scene::new();
    let team = lasting(400);
    let bundle = team.bundle(version(5));
    scene.tell(
        "a key that lasts",
        &bundle,
        "not yet checked",
        AFTER_A_CHOICE,
    );
    scene.machine.clock.set("2016-11-21T12:00:00Z");
    scene.tell(
        "the clock ten years back",
        &bundle,
        "not yet checked",
        AFTER_A_CHOICE,
    );
    scene.machine.clock.set("2036-11-21T12:00:00Z");
    scene.warn(
        "the clock ten years ahead, the team known",
        &bundle,
        "not yet checked",
        &["session-signer-expired", "session-no-certificate"],
        NO_SEALING,
    );
    let elsewhere = Scene::new();
    elsewhere.machine.clock.set("2036-11-21T12:00:00Z");
    elsewhere.tell(
        "the same, never seen before",
        &bundle,
        "cert-expired",
        NOTHING,
    );

    // Dated to when the key was good; looked at when it is not.
    elsewhere.machine.clock.set("2027-06-01T00:00:00Z");
    let code = "cert-expired";
    elsewhere.tell("signed back by an expired key", &bundle, code, NOTHING);
    elsewhere.machine.clock.set(NOW);
    for (reason, when) in [
        (
            ReasonForRevocation::KeyRetired,
            "signed back by a retired key",
        ),
        (
            ReasonForRevocation::KeySuperseded,
            "signed back by a superseded key",
        ),
        (
            ReasonForRevocation::KeyCompromised,
            "signed by a stolen key",
        ),
    ] {
        let key = Publisher::new();
        let cert = revoked(&key.0, reason, "2026-11-01T00:00:00Z");
        let dated = signed_back(&key, &cert);
        elsewhere.tell(when, &dated, "cert-revoked", NOTHING);
        let known = Publisher::new();
        elsewhere.tell(
            "before",
            &known.bundle_of(|files| own_id(files, reason)),
            "not yet checked",
            AFTER_A_CHOICE,
        );
        let cert = revoked(&known.0, reason, "2026-11-01T00:00:00Z");
        let dated = signed_back_as(&known, &cert, |files| own_id(files, reason));
        elsewhere.tell(when, &dated, "cert-revoked", NOTHING);
    }
}

/// Each team of its own, that nothing looks alike.
fn own_id(files: &mut Files, reason: ReasonForRevocation) {
    let number = u8::from(reason);
    let text = String::from_utf8(files["team.toml"].clone()).unwrap();
    let text = text.replace("team.example", &format!("team-{number}.example"));
    let text = text.replace("xyz-cert.example", &format!("mail-{number}.example"));
    let text = text.replace("XYZ-CERT", &format!("Team number {number}"));
    files.insert("team.toml".into(), text.into_bytes());
}

fn signed_back(key: &Publisher, cert: &[u8]) -> Vec<u8> {
    signed_back_as(key, cert, |_| ())
}

/// A bundle that a key has signed before it was revoked, as its signature says, with the certificate as it is now.
fn signed_back_as(key: &Publisher, cert: &[u8], change: impl Fn(&mut Files)) -> Vec<u8> {
    let bundle = key.bundle_of(change);
    let mut files = Container::read(&bundle).unwrap().files().clone();
    files.retain(|name, _| !name.starts_with("MANIFEST"));
    files.insert(SIGNING_CERT.into(), cert.to_vec());
    let manifest = Container::pack(files.clone()).unwrap();
    let manifest = manifest.file("MANIFEST").unwrap().to_vec();
    let by = By::Secret(&key.0.secret, None);
    let signature = sign_detached(&manifest, &key.0.cert, by, time(SIGNED)).unwrap();
    files.insert("MANIFEST.sig".into(), signature);
    Container::pack(files).unwrap().write()
}
