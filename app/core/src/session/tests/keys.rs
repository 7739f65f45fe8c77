//! Keys of a team over the years: handed over, missed, stolen, revoked; what is shown and what is allowed.

use super::*;
use crate::openpgp::rotation::Rotation;
use crate::openpgp::sign::{By, MANIFEST, MANIFEST_SIG, sign_detached};
use crate::openpgp::testing::revoked;
use crate::session::opening::{open_bundle, open_kept};
use crate::store::certs;
use crate::store::pins::Trust;
use sequoia_openpgp::types::ReasonForRevocation;
use tocsin_form_schema::container::Container;

/// A team that changes its key: what it publishes each time has all the steps so far.
pub(super) struct Years {
    pub(super) files: Files,
    version: u32,
}

impl Years {
    /// Publishes its first form with this key; `encryption` is what it is sealed to from then on.
    pub(super) fn begin(key: &Team, encryption: &Team) -> Years {
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

    pub(super) fn rotate(&mut self, old: &Team, new: &Team) {
        let at = SIGNED.parse().unwrap();
        let rotation = Rotation::new(&self.files, "team.example", new.cert.clone(), at).unwrap();
        let by_old = rotation.sign_old(By::Secret(&old.secret, None)).unwrap();
        let by_new = rotation.sign_new(By::Secret(&new.secret, None)).unwrap();
        self.files.extend(rotation.files(by_old, by_new).unwrap());
    }

    /// The next version, signed by this key.
    pub(super) fn publish(&mut self, key: &Team) -> Vec<u8> {
        let files = self.next();
        sign(
            files,
            By::Secret(&key.secret, None),
            SIGNED.parse().unwrap(),
        )
        .unwrap()
    }

    /// The same, whatever the certificate says of the key by now.
    fn publish_all_the_same(&mut self, key: &Team) -> Vec<u8> {
        let mut files = self.next();
        let unsigned = Container::pack(files.clone()).unwrap();
        let manifest = unsigned.file(MANIFEST).unwrap().to_vec();
        let at = SIGNED.parse().unwrap();
        let signature =
            sign_detached(&manifest, &key.cert, By::Secret(&key.secret, None), at).unwrap();
        files.insert(MANIFEST_SIG.into(), signature);
        Container::pack(files).unwrap().write()
    }

    fn next(&mut self) -> Files {
        let mut files = self.files.clone();
        let team = text(&files, "team.toml");
        let version = |line: &str| match line.starts_with("version") {
            true => format!("version = {}", self.version),
            false => line.to_owned(),
        };
        let team: Vec<String> = team.lines().map(version).collect();
        files.insert("team.toml".into(), team.join("\n").into_bytes());
        self.version += 1;
        files
    }
}

pub(super) fn text(files: &Files, path: &str) -> String {
    String::from_utf8(files[path].clone()).unwrap()
}

fn at(time: &str) -> ReferenceTime {
    ReferenceTime(time.parse().unwrap())
}

impl Machine {
    pub(super) fn opened(&self, bundle: &[u8]) -> Result<TeamState, &'static str> {
        open_bundle(bundle, &self.context()).map_err(|refusal| refusal.code)
    }
    fn learns(&self, cert: &[u8]) {
        let cert = crate::openpgp::cert::read_one(cert).unwrap();
        certs::remember(&self.dirs(), &cert).unwrap();
    }
    /// Opens it, and compares its fingerprint as a careful reporter does.
    pub(super) fn checked(&self, bundle: &[u8]) -> TeamState {
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
    // The former fingerprint is the team's, and says nothing of the new key; another one is nobody's.
    let mut opened = machine.opened(&update).unwrap();
    for (typed, code) in [
        (a.cert.fingerprint().to_hex(), "trust-former-fingerprint"),
        (
            Team::new().cert.fingerprint().to_hex(),
            "trust-other-fingerprint",
        ),
    ] {
        let compared = compare_fingerprint(&mut opened, &typed, &machine.context());
        assert_eq!(compared.unwrap_err().code, code);
        let way = open_compared(&update, &typed, &machine.context());
        assert_eq!(way.err().unwrap().code, code);
    }
    assert!(warned(&opened).contains(&"session-key-handed-over"));
    assert!(!warned(&machine.checked(&update)).contains(&"session-key-handed-over"));
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
        machine.learns(&revoked(&a, reason, NOW));
        team.rotate(&a, &b);
        team.files
            .retain(|path, _| !path.starts_with("keys/encryption/"));
        let fingerprint = b.cert.fingerprint().to_hex();
        let path = format!("keys/encryption/{fingerprint}.asc");
        team.files.insert(path, b.armored());
        let opened = machine.opened(&team.publish(&b));
        match allowed {
            true => assert_eq!(opened.unwrap().trust, Trust::CheckedBefore, "{reason}"),
            false => assert_eq!(opened.err(), Some("trust-known-revoked"), "{reason}"),
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
    machine.learns(&gone);
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
    // The key of now is the one to compare, whichever form the draft goes on with.
    let compared = |key: &Team| {
        let mut kept = kept.clone();
        let typed = key.cert.fingerprint().to_hex();
        let told = compare_fingerprint(&mut kept, &typed, &machine.context());
        told.map(|()| kept.trust).map_err(|refusal| refusal.code)
    };
    assert_eq!(compared(&a), Err("trust-former-fingerprint"));
    assert_eq!(compared(&b), Ok(Trust::Checked));
}

#[test]
fn a_team_whose_key_was_stolen_comes_back_and_the_thief_does_not() {
    let [stolen, new, thief] = [Team::new(), Team::new(), Team::new()];
    let mut team = Years::begin(&stolen, &new);
    let machine = Machine::new();
    machine.checked(&team.publish(&stolen));
    let mut theirs = Years {
        files: team.files.clone(),
        version: 3,
    };
    let mut old = Years {
        files: team.files.clone(),
        version: 4,
    };
    theirs.rotate(&stolen, &thief);

    // The team begins anew and says that the former key is revoked. That is refused, and learned from.
    team.files.insert(SIGNING_CERT.into(), new.armored());
    let gone = revoked(&stolen, ReasonForRevocation::KeyCompromised, NOW);
    team.files.insert("keys/revoked/former.asc".into(), gone);
    let told = team.publish(&new);
    assert_eq!(machine.opened(&told).err(), Some("trust-known-revoked"));
    assert_eq!(
        machine.opened(&theirs.publish(&thief)).err(),
        Some("trust-known-revoked")
    );
    assert_eq!(
        machine.opened(&old.publish(&stolen)).err(),
        Some("cert-revoked")
    );
    // Nobody's word but a fingerprint from another channel brings the team back.
    let typed = new.cert.fingerprint().to_hex();
    let back = open_compared(&told, &typed, &machine.context()).unwrap();
    assert_eq!(back.trust, Trust::Checked);
    assert_eq!(
        machine.opened(&theirs.publish(&thief)).err(),
        Some("trust-key-changed")
    );
}

/// The thief was quicker than the revocation: what the stolen key has handed over counts no more once that is learned.
#[test]
fn what_a_stolen_key_handed_over_is_forgotten_when_its_theft_is_learned() {
    let [stolen, new, thief] = [Team::new(), Team::new(), Team::new()];
    let mut team = Years::begin(&stolen, &new);
    let machine = Machine::new();
    machine.checked(&team.publish(&stolen));
    let mut theirs = Years {
        files: team.files.clone(),
        version: 3,
    };
    theirs.rotate(&stolen, &thief);
    let theirs = theirs.publish(&thief);
    assert_eq!(machine.opened(&theirs).unwrap().trust, Trust::CheckedBefore);

    team.files.insert(SIGNING_CERT.into(), new.armored());
    let gone = revoked(&stolen, ReasonForRevocation::KeyCompromised, NOW);
    team.files.insert("keys/revoked/former.asc".into(), gone);
    let told = team.publish(&new);
    let refused = opening::open_bundle(&told, &machine.context())
        .err()
        .unwrap();
    assert_eq!(refused.code, "trust-key-changed");
    // Nobody is told to call the number in the thief's form, and nothing is sealed to it unasked.
    assert_eq!(refused.args["checked"], "no");
    assert_eq!(machine.opened(&theirs).unwrap().trust, Trust::NotYetChecked);
    let typed = new.cert.fingerprint().to_hex();
    let back = open_compared(&told, &typed, &machine.context()).unwrap();
    assert_eq!(back.trust, Trust::Checked);
    assert_eq!(machine.opened(&theirs).err(), Some("trust-key-changed"));
}

/// A key that only retired has handed over for good.
#[test]
fn a_hand_over_outlives_the_retirement_of_the_key_that_made_it() {
    let [a, b] = [Team::new(), Team::new()];
    let mut team = Years::begin(&a, &a);
    let machine = Machine::new();
    machine.checked(&team.publish(&a));
    team.rotate(&a, &b);
    let update = team.publish(&b);
    assert_eq!(machine.opened(&update).unwrap().trust, Trust::CheckedBefore);
    machine.learns(&revoked(&a, ReasonForRevocation::KeySuperseded, NOW));
    assert_eq!(machine.opened(&update).unwrap().trust, Trust::CheckedBefore);
    // The fingerprint on an old card is still told as the former one, and changes nothing.
    let mut opened = machine.opened(&update).unwrap();
    let typed = a.cert.fingerprint().to_hex();
    let told = compare_fingerprint(&mut opened, &typed, &machine.context());
    assert_eq!(told.unwrap_err().code, "trust-former-fingerprint");
    assert_eq!(opened.trust, Trust::CheckedBefore);
}

/// In the window, too: the form that was refused waits for what the team gave in another way.
#[test]
fn what_was_refused_beside_a_stolen_key_is_opened_by_comparing_it() {
    let [stolen, new, thief] = [Team::new(), Team::new(), Team::new()];
    let mut team = Years::begin(&stolen, &new);
    let machine = Machine::new();
    machine.checked(&team.publish(&stolen));
    let mut session = machine.session();

    // While nobody says that the key which was checked is revoked, no other one takes its place.
    let mut forged = team.files.clone();
    forged.insert(SIGNING_CERT.into(), thief.armored());
    let forged = Years {
        files: forged,
        version: 9,
    }
    .publish(&thief);
    session.open_bytes(&machine.path("forged.tocsin"), &forged);
    assert_eq!(session.codes(), ["trust-key-changed"]);
    assert!(session.state.held_back.is_none());

    team.files.insert(SIGNING_CERT.into(), new.armored());
    let gone = revoked(&stolen, ReasonForRevocation::KeyCompromised, NOW);
    team.files.insert("keys/revoked/former.asc".into(), gone);
    session.open_bytes(&machine.path("new.tocsin"), &team.publish(&new));
    assert_eq!(session.codes().pop(), Some("trust-known-revoked"));
    assert!(session.state.held_back.is_some() && session.state.team.is_none());
    session.compare(Whose::HeldBack, &thief.cert.fingerprint().to_hex());
    assert_eq!(session.codes().pop(), Some("trust-other-fingerprint"));
    assert!(session.state.held_back.is_some() && session.state.team.is_none());
    session.compare(Whose::HeldBack, &new.cert.fingerprint().to_hex());
    assert!(session.state.held_back.is_none());
    assert_eq!(session.state.team.as_ref().unwrap().trust, Trust::Checked);
    session.close();
}

/// A bundle of the team, signed by a key of its own, from which everybody learns that a former one was stolen.
fn begun_anew(team: &Years, key: &Team, stolen: &Team, version: u32) -> Vec<u8> {
    let mut files = team.files.clone();
    files.retain(|path, _| !path.starts_with("keys/rotation/"));
    files.insert(SIGNING_CERT.into(), key.armored());
    let gone = revoked(stolen, ReasonForRevocation::KeyCompromised, NOW);
    files.insert("keys/revoked/stolen.asc".into(), gone);
    Years { files, version }.publish(key)
}

#[test]
fn a_key_between_two_that_was_seen_to_be_stolen_is_not_followed() {
    let [first, stolen, third, new] = [Team::new(), Team::new(), Team::new(), Team::new()];
    let mut team = Years::begin(&first, &first);
    let machine = Machine::new();
    machine.checked(&team.publish(&first));
    team.rotate(&first, &stolen);
    team.rotate(&stolen, &third);
    let through = team.publish(&third);
    // The key between the two was never the one that is remembered here.
    let told = begun_anew(&team, &new, &stolen, 9);
    assert_eq!(machine.opened(&told).err(), Some("trust-key-changed"));
    assert_eq!(machine.opened(&through).err(), Some("trust-key-changed"));
}

#[test]
fn a_step_by_a_key_that_the_same_bundle_revokes_is_not_followed() {
    let [first, stolen, third] = [Team::new(), Team::new(), Team::new()];
    let mut team = Years::begin(&first, &first);
    let machine = Machine::new();
    machine.checked(&team.publish(&first));
    team.rotate(&first, &stolen);
    team.rotate(&stolen, &third);
    let gone = revoked(&stolen, ReasonForRevocation::KeyCompromised, NOW);
    team.files.insert("keys/revoked/stolen.asc".into(), gone);
    let through = team.publish(&third);
    assert_eq!(machine.opened(&through).err(), Some("trust-key-changed"));
}

#[test]
fn a_key_that_the_policy_gives_is_learned_to_be_stolen_before_it_was_ever_seen() {
    let [given, next, new] = [Team::new(), Team::new(), Team::new()];
    let mut team = Years::begin(&given, &next);
    let first = team.publish(&given);
    let told = begun_anew(&team, &new, &given, 9);
    team.rotate(&given, &next);
    let second = team.publish(&next);
    let machine = Machine::new();
    let signer = given.cert.fingerprint().to_hex();
    let policy = format!("[team.\"team.example\"]\nsigner = \"{signer}\"\n");
    let (_, context) = machine.under(&policy);
    let opened = |bundle: &[u8]| open_bundle(bundle, &context).err().map(|r| r.code);
    assert_eq!(opened(&told), Some("trust-not-given"));
    assert_eq!(opened(&second), Some("trust-not-given"));
    assert_eq!(opened(&first), Some("cert-revoked"));
}

#[test]
fn a_key_that_signs_its_own_revocation_in_is_learned_from() {
    let key = Team::new();
    let mut team = Years::begin(&key, &key);
    let machine = Machine::new();
    let first = team.publish(&key);
    machine.checked(&first);
    let gone = revoked(&key, ReasonForRevocation::KeyCompromised, NOW);
    team.files.insert(SIGNING_CERT.into(), gone);
    let last = team.publish_all_the_same(&key);
    assert_eq!(machine.opened(&last).err(), Some("cert-revoked"));
    assert_eq!(machine.opened(&first).err(), Some("cert-revoked"));
}

#[test]
fn a_stranger_with_padded_certificates_keeps_nobody_out() {
    let [key, stranger] = [Team::new(), Team::new()];
    let mut team = Years::begin(&key, &key);
    let bundle = team.publish(&key);
    let users = (0..9_900).map(|n| {
        let user = sequoia_openpgp::packet::UserID::from(format!("stranger {n}"));
        sequoia_openpgp::Packet::from(user)
    });
    let (padded, _) = key.cert.clone().insert_packets(users).unwrap();
    let padded = sequoia_openpgp::serialize::SerializeInto::to_vec(&padded).unwrap();
    let mut theirs = Years::begin(&stranger, &stranger);
    let toml = text(&theirs.files, "team.toml");
    let toml = toml
        .replace("team.example", "other.example")
        .replace("xyz-cert.example", "other.example")
        .replace("XYZ-CERT", "Other");
    theirs.files.insert("team.toml".into(), toml.into_bytes());
    for path in ["keys/rotation/001.asc", "keys/revoked/a.asc"] {
        theirs.files.insert(path.into(), padded.clone());
    }
    for first in [true, false] {
        let machine = Machine::new();
        if first {
            let _ = machine.opened(&theirs.publish(&stranger));
        }
        machine.checked(&bundle);
        let _ = machine.opened(&theirs.publish(&stranger));
        assert_eq!(machine.opened(&bundle).unwrap().trust, Trust::Checked);
    }
}
