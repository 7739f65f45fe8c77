use super::*;
use crate::openpgp::testing::{NOW, Team, revoked};
use sequoia_openpgp::packet::Packet;
use sequoia_openpgp::types::ReasonForRevocation;

fn remember(dirs: &Dirs, bytes: &[u8]) -> Result<(), StoreRefusal> {
    super::remember(dirs, &cert::read_one(bytes).unwrap())
}

#[test]
fn a_revocation_stays_whatever_comes_after() {
    let folder = tempfile::tempdir().unwrap();
    let dirs = Dirs::portable(folder.path());
    let team = Team::new();
    let good = team.armored();
    assert_eq!(merged(&dirs, &good), Ok(good.clone()));
    remember(&dirs, &good).unwrap();
    let gone = revoked(&team, ReasonForRevocation::KeyCompromised, NOW);
    remember(&dirs, &gone).unwrap();
    remember(&dirs, &good).unwrap();
    let merged = cert::read_one(&merged(&dirs, &good).unwrap()).unwrap();
    assert_eq!(merged.primary_key().self_revocations().count(), 1);
}

#[test]
fn what_cannot_be_read_of_the_past_is_no_clean_past() {
    let folder = tempfile::tempdir().unwrap();
    let dirs = Dirs::portable(folder.path());
    let (team, other) = (Team::new(), Team::new());
    remember(&dirs, &team.armored()).unwrap();
    let path = path(&dirs, &team.cert);
    for bytes in [b"".to_vec(), b"junk".to_vec(), other.armored()] {
        std::fs::write(&path, bytes).unwrap();
        let refused = merged(&dirs, &team.armored());
        assert!(matches!(refused, Err(StoreRefusal::Damaged(_))));
    }
    // What is no certificate is for its judge.
    assert_eq!(merged(&dirs, b"junk"), Ok(b"junk".to_vec()));
}

#[test]
fn signatures_of_strangers_are_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let dirs = Dirs::portable(folder.path());
    let (team, stranger) = (Team::new(), Team::new());
    let secret = cert::read_all(&stranger.secret).remove(0);
    let key = secret.primary_key().key().clone();
    let mut signer = key.parts_into_secret().unwrap().into_keypair().unwrap();
    let user = team.cert.userids().next().unwrap().userid().clone();
    let certification = user.bind(
        &mut signer,
        &team.cert,
        openpgp::packet::signature::SignatureBuilder::new(
            openpgp::types::SignatureType::GenericCertification,
        ),
    );
    let (certified, _) = team
        .cert
        .clone()
        .insert_packets(certification.unwrap())
        .unwrap();
    remember(&dirs, &certified.to_vec().unwrap()).unwrap();
    let kept = cert::read_one(&std::fs::read(path(&dirs, &team.cert)).unwrap()).unwrap();
    let user = kept.userids().next().unwrap();
    assert_eq!(user.certifications().count(), 0);
    assert_eq!(user.self_signatures().count(), 1);
    assert_eq!(kept.keys().count(), team.cert.keys().count());
}

#[test]
fn what_strangers_add_keeps_nothing_from_being_read_or_revoked() {
    let folder = tempfile::tempdir().unwrap();
    let dirs = Dirs::portable(folder.path());
    let team = Team::new();
    let users = (0..9_900).map(|n| {
        let user = openpgp::packet::UserID::from(format!("stranger {n:0>90}"));
        Packet::from(user)
    });
    let (padded, _) = team.cert.clone().insert_packets(users).unwrap();
    let padded = padded.to_vec().unwrap();
    remember(&dirs, &padded).unwrap();
    let kept = std::fs::read(path(&dirs, &team.cert)).unwrap();
    assert!(kept.len() < 4096, "{}", kept.len());
    let gone = revoked(&team, ReasonForRevocation::KeyCompromised, NOW);
    remember(&dirs, &gone).unwrap();
    let at = ReferenceTime(NOW.parse().unwrap());
    let fingerprint = team.cert.fingerprint().to_hex();
    assert_eq!(is_revoked(&dirs, &fingerprint, at), Ok(true));
    // Whoever pads it once more gets what can be judged.
    let judged = cert::read_one(&merged(&dirs, &padded).unwrap()).unwrap();
    assert_eq!(judged.primary_key().self_revocations().count(), 1);
}
