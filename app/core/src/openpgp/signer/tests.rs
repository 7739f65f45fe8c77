use super::*;
use crate::openpgp::testing::{Gpg, NOW, Team, at, builder, time};
use sequoia_openpgp::cert::Preferences;
use sequoia_openpgp::packet::UserAttribute;
use sequoia_openpgp::serialize::SerializeInto;
use sequoia_openpgp::types::{KeyFlags, SignatureType};
use std::time::Duration;

fn signer(secret: &[u8], passphrase: Option<&str>) -> Result<Signer, SignerRefusal> {
    Signer::from_secret(secret, passphrase, at(NOW))
}

fn refused(secret: &[u8], passphrase: Option<&str>) -> &'static str {
    signer(secret, passphrase).err().unwrap().code()
}

fn locked() -> Team {
    let builder = builder().set_password(Some("correct horse".into()));
    Team::from(builder.add_signing_subkey())
}

#[test]
fn a_key_that_cannot_sign_is_refused_with_its_reason() {
    let (team, other) = (Team::new(), Team::new());
    assert_eq!(refused(b"", None), "signer-no-key");
    assert_eq!(refused(b"-----BEGIN PGP", None), "signer-no-key");
    assert_eq!(refused(&team.armored(), None), "signer-public-only");
    let both = [team.secret.clone(), other.secret].concat();
    assert_eq!(refused(&both, None), "signer-several");

    let locked = locked();
    assert_eq!(refused(&locked.secret, None), "signer-passphrase");
    assert_eq!(refused(&locked.secret, Some("wrong")), "signer-passphrase");

    let days = |days: u64| Duration::from_secs(days * 24 * 3600);
    let expired = Team::from(
        builder()
            .set_validity_period(days(100))
            .add_signing_subkey(),
    );
    assert_eq!(refused(&expired.secret, None), "signer-expired");
    let refusal = signer(&expired.secret, None).err().unwrap();
    assert_eq!(refusal.args()["date"], "2026-04-11");
    let later = builder().set_creation_time(system_time(time("2026-12-01T00:00:00Z")));
    let later = Team::from(later.add_signing_subkey());
    assert_eq!(refused(&later.secret, None), "signer-not-yet-valid");

    let (key, revocation) = builder().add_signing_subkey().generate().unwrap();
    let (revoked, _) = key.insert_packets([revocation]).unwrap();
    let revoked = revoked.as_tsk().to_vec().unwrap();
    assert_eq!(refused(&revoked, None), "signer-revoked");

    let certifies = openpgp::cert::CertBuilder::new()
        .set_creation_time(system_time(time(crate::openpgp::testing::MADE)))
        .set_primary_key_flags(KeyFlags::empty().set_certification())
        .add_transport_encryption_subkey();
    let certifies = Team::from(certifies);
    assert_eq!(refused(&certifies.secret, None), "signer-not-for-signing");
}

#[test]
fn the_right_passphrase_opens_it() {
    let locked = locked();
    let signer = signer(&locked.secret, Some("correct horse")).unwrap();
    assert_eq!(signer.fingerprint(), locked.cert.fingerprint().to_hex());
}

/// GnuPG exports a stub for a primary key that is kept elsewhere; the subkey that is here signs.
#[test]
fn a_stub_is_no_secret_key() {
    let primary =
        builder().set_primary_key_flags(KeyFlags::empty().set_certification().set_signing());
    let team = Team::from(primary.add_signing_subkey());
    let gpg = Gpg::new(&team.secret);
    let fingerprint = team.cert.fingerprint().to_hex();
    let exported = gpg.run(&["--export-secret-subkeys", &fingerprint], b"");
    let signer = signer(&exported, None).unwrap();
    let subkey = team.cert.keys().subkeys().next().unwrap();
    let signing = crypto::Signer::public(&signer.hand()).fingerprint();
    assert_eq!(signing, subkey.key().fingerprint());

    let alone = Team::from(builder().add_transport_encryption_subkey());
    let gpg = Gpg::new(&alone.secret);
    let fingerprint = alone.cert.fingerprint().to_hex();
    let exported = gpg.run(&["--export-secret-subkeys", &fingerprint], b"");
    assert_eq!(refused(&exported, None), "signer-not-for-signing");
}

#[test]
fn of_the_certificate_only_what_the_team_needs_goes_along() {
    let (key, _) = builder()
        .add_userid("At home <admin@home.example>")
        .add_user_attribute(UserAttribute::new(&[]).unwrap())
        .add_signing_subkey()
        .add_signing_subkey()
        .add_transport_encryption_subkey()
        .add_authentication_subkey()
        .generate()
        .unwrap();
    let (friend, _) = builder().generate().unwrap();
    let friend = friend.primary_key().key().clone().parts_into_secret();
    let mut friend = friend.unwrap().into_keypair().unwrap();
    let kind = SignatureType::GenericCertification;
    let user = key.userids().next().unwrap().userid();
    let certified = user.certify(&mut friend, &key, kind, None, system_time(time(NOW)));
    let key = key.insert_packets([certified.unwrap()]).unwrap().0;

    let secret = key.as_tsk().to_vec().unwrap();
    let signer = signer(&secret, None).unwrap();
    let cert = signer.cert();
    assert!(!cert.is_tsk());
    assert_eq!(cert.fingerprint(), key.fingerprint());
    let users = cert.userids().map(|user| {
        assert_eq!(user.certifications().count(), 0);
        user.userid().to_string()
    });
    assert_eq!(users.collect::<Vec<_>>(), ["Test <test@xyz-cert.example>"]);
    assert_eq!(cert.user_attributes().count(), 0);
    let signing = crypto::Signer::public(&signer.hand()).fingerprint();
    let subkeys: Vec<_> = cert.keys().subkeys().map(|key| key.key().clone()).collect();
    assert_eq!(subkeys.len(), 2);
    let mut signs = subkeys.iter().filter(|key| key.fingerprint() == signing);
    assert!(signs.next().is_some());
    assert!(signer.takes_answers());
}

#[test]
fn a_key_made_for_a_report_is_one_that_every_program_takes() {
    let made = Made::new(&Made::name("cert.example.org"), at(NOW)).unwrap();
    assert!(!format!("{made:?}").contains("PRIVATE"));
    let signer = Signer::from_made(&made, at(NOW)).unwrap();
    assert_eq!(signer.fingerprint(), made.fingerprint);
    assert!(signer.takes_answers());
    let cert = signer.cert();
    assert_eq!(cert.primary_key().key().version(), 4);
    let policy = StandardPolicy::at(system_time(time(NOW)));
    let valid = cert.with_policy(&policy, None).unwrap();
    let features = valid.features().unwrap();
    assert!(features.supports_seipdv1() && !features.supports_seipdv2());

    // Every secret of what leaves is locked, and GnuPG takes it.
    let locked = made.locked("correct horse").unwrap();
    for cert in read_all(locked.as_bytes()) {
        assert_eq!(cert.keys().secret().count(), 2);
        assert_eq!(cert.keys().unencrypted_secret().count(), 0);
    }
    assert_eq!(refused(locked.as_bytes(), None), "signer-passphrase");
    let passphrase = ["--passphrase", "correct horse"];
    let gpg = Gpg::new(locked.as_bytes());
    let text = gpg.run(&[&passphrase[..], &["--clear-sign"]].concat(), b"text");
    assert!(text.starts_with(b"-----BEGIN PGP SIGNED MESSAGE"));
}
