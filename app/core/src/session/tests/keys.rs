//! Keys of a team over the years: handed over, missed, stolen, revoked; what is shown and what is allowed.

use super::*;
use crate::openpgp::rotation::Rotation;
use crate::openpgp::testing::revoked;
use crate::session::opening::{compare_fingerprint, open_bundle, open_kept};
use crate::store::certs;
use crate::store::pins::Trust;
use sequoia_openpgp::types::ReasonForRevocation;

/// A team that changes its key: what it publishes each time has all the steps so far.
struct Years {
    files: Files,
    version: u32,
}

impl Years {
    /// Publishes its first form with this key; `encryption` is what it is sealed to from then on.
    fn begin(key: &Team, encryption: &Team) -> Years {
        let mut files = bundle::verify(crate::example::BUNDLE, at(NOW), Seen::Never)
            .unwrap()
            .files
            .clone();
        files.retain(|name, _| !name.starts_with("keys/") && !name.starts_with("MANIFEST"));
        let team = text(&files, "team.toml");
        let team = team.replace("id = \"xyz-cert.example\"", "id = \"team.example\"");
        files.insert("team.toml".into(), team.into_bytes());
        files.insert(SIGNING_CERT.into(), key.armored());
        let fingerprint = encryption.cert.fingerprint().to_hex();
        let path = format!("keys/encryption/{fingerprint}.asc");
        files.insert(path, encryption.armored());
        Years { files, version: 1 }
    }

    fn rotate(&mut self, old: &Team, new: &Team) {
        let at = SIGNED.parse().unwrap();
        let rotation = Rotation::new(&self.files, "team.example", &new.secret, at).unwrap();
        let by_old = rotation.sign_old(&old.secret, None).unwrap();
        let by_new = rotation.sign_new(&new.secret, None).unwrap();
        self.files.extend(rotation.files(by_old, by_new).unwrap());
    }

    /// The next version, signed by this key.
    fn publish(&mut self, key: &Team) -> Vec<u8> {
        let mut files = self.files.clone();
        let team = text(&files, "team.toml");
        let version = |line: &str| match line.starts_with("version") {
            true => format!("version = {}", self.version),
            false => line.to_owned(),
        };
        let team: Vec<String> = team.lines().map(version).collect();
        files.insert("team.toml".into(), team.join("\n").into_bytes());
        self.version += 1;
        sign(files, &key.secret, None, SIGNED.parse().unwrap()).unwrap()
    }
}

fn text(files: &Files, path: &str) -> String {
    String::from_utf8(files[path].clone()).unwrap()
}

fn at(time: &str) -> ReferenceTime {
    ReferenceTime(time.parse().unwrap())
}

impl Machine {
    fn opened(&self, bundle: &[u8]) -> Result<TeamState, &'static str> {
        open_bundle(bundle, &self.context()).map_err(|refusal| refusal.code)
    }
    /// Opens it, and compares its fingerprint as a careful reporter does.
    fn checked(&self, bundle: &[u8]) -> TeamState {
        let mut team = self.opened(bundle).unwrap();
        let typed = team.newest.signer.clone();
        compare_fingerprint(&mut team, &typed, &self.context()).unwrap();
        assert_eq!(team.trust, Trust::Checked);
        team
    }
}

fn warned(team: &TeamState) -> Vec<&'static str> {
    team.warnings.iter().map(|warning| warning.code).collect()
}

#[test]
fn who_checked_a_team_goes_on_with_the_key_that_its_key_handed_over_to() {
    let [a, b] = [Team::new(), Team::new()];
    let mut team = Years::begin(&a, &a);
    let machine = Machine::new();
    machine.checked(&team.publish(&a));

    team.rotate(&a, &b);
    let update = team.publish(&b);
    let opened = machine.opened(&update).unwrap();
    assert_eq!(opened.trust, Trust::CheckedBefore);
    assert!(!opened.trust.needs_acceptance());
    assert!(warned(&opened).contains(&"session-key-handed-over"));
    // It is told until somebody compares the new one.
    assert!(warned(&machine.opened(&update).unwrap()).contains(&"session-key-handed-over"));
    machine.checked(&update);
    let opened = machine.opened(&update).unwrap();
    assert_eq!(opened.trust, Trust::Checked);
    assert!(!warned(&opened).contains(&"session-key-handed-over"));
}

#[test]
fn a_team_that_nobody_checked_stays_unchecked_and_the_change_is_told() {
    let [a, b] = [Team::new(), Team::new()];
    let mut team = Years::begin(&a, &a);
    let machine = Machine::new();
    machine.opened(&team.publish(&a)).unwrap();
    team.rotate(&a, &b);
    let opened = machine.opened(&team.publish(&b)).unwrap();
    assert_eq!(opened.trust, Trust::NotYetChecked);
    assert!(warned(&opened).contains(&"session-key-handed-over"));
}

#[test]
fn steps_that_were_missed_are_followed() {
    let keys = [(); 5].map(|()| Team::new());
    let mut team = Years::begin(&keys[0], &keys[0]);
    let machine = Machine::new();
    machine.checked(&team.publish(&keys[0]));
    for pair in keys.windows(2) {
        team.rotate(&pair[0], &pair[1]);
    }
    let opened = machine.opened(&team.publish(&keys[4])).unwrap();
    assert_eq!(opened.trust, Trust::CheckedBefore);
}

#[test]
fn a_change_without_proof_is_refused() {
    let [a, b] = [Team::new(), Team::new()];
    let mut team = Years::begin(&a, &a);
    let machine = Machine::new();
    machine.checked(&team.publish(&a));
    let mut bare = Years {
        files: team.files.clone(),
        version: 2,
    };
    bare.files.insert(SIGNING_CERT.into(), b.armored());
    assert_eq!(
        machine.opened(&bare.publish(&b)).err(),
        Some("trust-key-changed")
    );
    // Each part of a step is needed.
    team.rotate(&a, &b);
    for part in ["001", "001.asc", "001.old.sig", "001.new.sig"] {
        let path = format!("keys/rotation/{part}");
        let mut cut = Years {
            files: team.files.clone(),
            version: 2,
        };
        cut.files.remove(&path);
        let refused = machine.opened(&cut.publish(&b)).err();
        assert_eq!(refused, Some("trust-key-changed"), "{part} is missing");
        let mut other = Years {
            files: team.files.clone(),
            version: 2,
        };
        let octets = other.files.get_mut(&path).unwrap();
        match part {
            "001.asc" => *octets = b.armored(),
            _ => {
                let middle = octets.len() / 2;
                octets[middle] ^= 1;
            }
        }
        let refused = machine.opened(&other.publish(&b)).err();
        assert_eq!(refused, Some("trust-key-changed"), "{part} is altered");
    }
}

#[test]
fn a_thief_of_the_former_key_is_refused_once_it_has_handed_over() {
    let [a, b, thief] = [Team::new(), Team::new(), Team::new()];
    let mut team = Years::begin(&a, &a);
    let machine = Machine::new();
    machine.checked(&team.publish(&a));
    let mut stolen = Years {
        files: team.files.clone(),
        version: 9,
    };
    team.rotate(&a, &b);
    machine.checked(&team.publish(&b));

    assert_eq!(
        machine.opened(&stolen.publish(&a)).err(),
        Some("trust-former-key")
    );
    stolen.rotate(&a, &thief);
    assert_eq!(
        machine.opened(&stolen.publish(&thief)).err(),
        Some("trust-key-changed")
    );
}

#[test]
fn a_key_that_is_known_to_be_stolen_hands_nothing_over() {
    for (reason, allowed) in [
        (ReasonForRevocation::KeyCompromised, false),
        (ReasonForRevocation::Unspecified, false),
        (ReasonForRevocation::KeySuperseded, true),
        (ReasonForRevocation::KeyRetired, true),
    ] {
        let [a, b] = [Team::new(), Team::new()];
        let mut team = Years::begin(&a, &a);
        let machine = Machine::new();
        machine.checked(&team.publish(&a));
        certs::remember(&machine.dirs(), &revoked(&a, reason, NOW)).unwrap();
        team.rotate(&a, &b);
        team.files
            .retain(|path, _| !path.starts_with("keys/encryption/"));
        let fingerprint = b.cert.fingerprint().to_hex();
        let path = format!("keys/encryption/{fingerprint}.asc");
        team.files.insert(path, b.armored());
        let opened = machine.opened(&team.publish(&b));
        match allowed {
            true => assert_eq!(opened.unwrap().trust, Trust::CheckedBefore, "{reason}"),
            false => assert_eq!(opened.err(), Some("trust-key-changed"), "{reason}"),
        }
    }
}

#[test]
fn a_revocation_that_was_seen_is_not_undone() {
    let [signing, encryption] = [Team::new(), Team::new()];
    let mut team = Years::begin(&signing, &encryption);
    let machine = Machine::new();
    let good = team.publish(&signing);
    assert!(!warned(&machine.opened(&good).unwrap()).contains(&"session-no-certificate"));

    let fingerprint = encryption.cert.fingerprint().to_hex();
    let path = format!("keys/encryption/{fingerprint}.asc");
    let gone = revoked(&encryption, ReasonForRevocation::KeyCompromised, NOW);
    team.files.insert(path.clone(), gone);
    let told = machine.opened(&team.publish(&signing)).unwrap();
    assert!(warned(&told).contains(&"session-no-certificate"));

    team.files.insert(path, encryption.armored());
    let hidden = machine.opened(&team.publish(&signing)).unwrap();
    assert!(warned(&hidden).contains(&"session-no-certificate"));
    // Nor that of the key that signs.
    let gone = revoked(&signing, ReasonForRevocation::KeyCompromised, NOW);
    certs::remember(&machine.dirs(), &gone).unwrap();
    assert_eq!(
        machine.opened(&team.publish(&signing)).err(),
        Some("cert-revoked")
    );
}

#[test]
fn a_draft_goes_on_with_the_form_that_a_retired_key_signed() {
    let [a, b] = [Team::new(), Team::new()];
    let mut team = Years::begin(&a, &b);
    let machine = Machine::new();
    let first = machine.checked(&team.publish(&a));
    team.rotate(&a, &b);
    let gone = revoked(&a, ReasonForRevocation::KeySuperseded, NOW);
    team.files.insert("keys/rotation/001.asc".into(), gone);
    machine.opened(&team.publish(&b)).unwrap();
    let manifest = &first.bundle.manifest_sha256;
    let kept = open_kept("team.example", manifest, &machine.context()).unwrap();
    assert_eq!(kept.bundle.signer, a.cert.fingerprint().to_hex());
    assert_eq!(kept.newest.signer, b.cert.fingerprint().to_hex());
    assert_eq!(kept.trust, Trust::CheckedBefore);
}
