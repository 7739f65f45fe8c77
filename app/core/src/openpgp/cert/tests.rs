use super::*;
use crate::openpgp::testing::{MADE, NOW, Team, at, builder, time};
use sequoia_openpgp::packet::key::{Key4, PrimaryRole, SecretParts, SubordinateRole};
use sequoia_openpgp::packet::signature::SignatureBuilder;
use sequoia_openpgp::packet::{Key, Packet, UserID};
use sequoia_openpgp::serialize::SerializeInto;
use sequoia_openpgp::types::{HashAlgorithm, KeyFlags, SignatureType};

const DAY: std::time::Duration = std::time::Duration::from_secs(24 * 3600);

fn judge(cert: &openpgp::Cert) -> Result<Usable, CertRefusal> {
    judge_encryption(&cert.armored().to_vec().unwrap(), at(NOW))
}

fn generate(builder: CertBuilder<'_>) -> openpgp::Cert {
    builder.generate().unwrap().0
}

fn public(cert: &openpgp::Cert) -> openpgp::Cert {
    cert.clone().strip_secret_key_material()
}

#[test]
fn transport_or_storage_is_enough_and_the_keys_are_named() {
    for builder in [
        builder().add_transport_encryption_subkey(),
        builder().add_storage_encryption_subkey(),
    ] {
        let cert = public(&generate(builder));
        let usable = judge(&cert).unwrap();
        assert_eq!(usable.fingerprint, cert.fingerprint().to_hex());
        assert_eq!(
            usable.keys,
            [cert.keys().subkeys().next().unwrap().key().fingerprint()]
        );
        assert_eq!(usable.expires, None);
        assert!(
            judge_encryption(&cert.to_vec().unwrap(), at(NOW)).is_ok(),
            "binary is as good as armor"
        );
    }
}

#[test]
fn an_expired_certificate_says_when() {
    let cert = public(&generate(
        builder()
            .set_validity_period(30 * DAY)
            .add_transport_encryption_subkey(),
    ));
    let refusal = judge(&cert).unwrap_err();
    assert_eq!(refusal, CertRefusal::Expired(time("2026-01-31T00:00:00Z")));
    assert_eq!(refusal.args().get("date").unwrap(), "2026-01-31");
    let before = judge_encryption(&cert.to_vec().unwrap(), at("2026-01-15T00:00:00Z")).unwrap();
    assert_eq!(before.expires, Some(time("2026-01-31T00:00:00Z")));
}

#[test]
fn a_certificate_of_the_future_points_at_the_clock() {
    let cert = public(&generate(builder().add_transport_encryption_subkey()));
    let early = at("2016-06-01T00:00:00Z");
    assert_eq!(
        judge_encryption(&cert.to_vec().unwrap(), early).unwrap_err(),
        CertRefusal::NotYetValid(time(MADE))
    );
}

#[test]
fn revoked_is_refused_although_its_subkey_lives_and_hard_is_for_ever() {
    let cases = [
        (
            ReasonForRevocation::KeyCompromised,
            "2026-09-01T00:00:00Z",
            Some("compromised"),
        ),
        (
            ReasonForRevocation::KeySuperseded,
            "2026-03-01T00:00:00Z",
            Some("superseded"),
        ),
        (
            ReasonForRevocation::KeyRetired,
            "2026-03-01T00:00:00Z",
            Some("retired"),
        ),
        (
            ReasonForRevocation::KeyRetired,
            "2026-09-01T00:00:00Z",
            None,
        ),
    ];
    for (reason, date, expected) in cases {
        let cert = generate(builder().add_transport_encryption_subkey());
        let mut signer = cert
            .primary_key()
            .key()
            .clone()
            .parts_into_secret()
            .unwrap()
            .into_keypair()
            .unwrap();
        let revocation = CertRevocationBuilder::new()
            .set_signature_creation_time(system_time(time(date)))
            .unwrap()
            .set_reason_for_revocation(reason, b"laptop\nstolen")
            .unwrap()
            .build(&mut signer, &cert, None)
            .unwrap();
        let cert = public(&cert.insert_packets(revocation).unwrap().0);
        match expected {
            Some(kind) => assert_eq!(
                judge(&cert).unwrap_err(),
                CertRefusal::Revoked {
                    kind,
                    reason: "laptop stolen".into()
                }
            ),
            None => assert!(
                judge(&cert).is_ok(),
                "a soft revocation counts from its date"
            ),
        }
    }
}

#[test]
fn subkeys_are_refused_one_reason_at_a_time() {
    assert_eq!(
        judge(&public(&generate(builder().add_signing_subkey()))).unwrap_err(),
        CertRefusal::NoEncryptionSubkey
    );

    let flags = || KeyFlags::empty().set_transport_encryption();
    let cert = generate(builder().add_subkey(flags(), 10 * DAY, None).add_subkey(
        flags(),
        20 * DAY,
        None,
    ));
    assert_eq!(
        judge(&public(&cert)).unwrap_err(),
        CertRefusal::SubkeysExpired(time("2026-01-21T00:00:00Z"))
    );

    // One revoked, one expired: the revoked one is set aside first, the other says why.
    let revoke = |cert: openpgp::Cert, index: usize| {
        let mut signer = cert
            .primary_key()
            .key()
            .clone()
            .parts_into_secret()
            .unwrap()
            .into_keypair()
            .unwrap();
        let subkey = cert.keys().subkeys().nth(index).unwrap().key().clone();
        let revocation = SubkeyRevocationBuilder::new()
            .set_signature_creation_time(system_time(time("2026-02-01T00:00:00Z")))
            .unwrap()
            .set_reason_for_revocation(ReasonForRevocation::KeyRetired, b"")
            .unwrap()
            .build(&mut signer, &cert, subkey.parts_as_public(), None)
            .unwrap();
        cert.insert_packets([Packet::from(revocation)]).unwrap().0
    };
    let cert = generate(
        builder()
            .add_transport_encryption_subkey()
            .add_storage_encryption_subkey(),
    );
    let one = revoke(cert, 0);
    assert_eq!(
        judge(&public(&one)).unwrap().keys.len(),
        1,
        "the other subkey is still good"
    );
    assert_eq!(
        judge(&public(&revoke(one, 1))).unwrap_err(),
        CertRefusal::SubkeysRevoked
    );
}

#[test]
fn what_is_not_one_certificate_is_refused() {
    let team = Team::new();
    let refused = |bytes: &[u8]| judge_encryption(bytes, at(NOW)).unwrap_err();
    assert_eq!(refused(&team.secret), CertRefusal::Secret);
    assert_eq!(
        refused(&[team.armored(), team.secret.clone()].concat()),
        CertRefusal::Secret
    );
    assert_eq!(
        refused(&[team.armored(), Team::new().armored()].concat()),
        CertRefusal::Several
    );
    let binary = |team: &Team| team.cert.to_vec().unwrap();
    assert_eq!(
        refused(&[binary(&team), binary(&Team::new())].concat()),
        CertRefusal::Several
    );
    let armored = team.armored();
    for bytes in [
        &b""[..],
        b"-----BEGIN PGP",
        b"hello",
        &[0xC2, 0xFF, 0xFF],
        &armored[..armored.len() / 2],
    ] {
        assert_eq!(refused(bytes), CertRefusal::Unreadable);
    }
    assert_eq!(refused(&vec![0x99; MAX_SIZE + 1]), CertRefusal::Unreadable);
}

#[test]
fn sha1_and_short_rsa_are_told_in_the_policys_words() {
    let made = system_time(time(MADE));
    let primary: Key<SecretParts, PrimaryRole> = {
        let mut key = Key4::generate_ed25519().unwrap();
        key.set_creation_time(made).unwrap();
        key.into()
    };
    let user = UserID::from("Test <test@xyz-cert.example>");
    let mut signer = primary.clone().into_keypair().unwrap();
    let mut certify = |hash| {
        let binding = SignatureBuilder::new(SignatureType::PositiveCertification)
            .set_hash_algo(hash)
            .set_signature_creation_time(made)
            .unwrap()
            .set_key_flags(KeyFlags::empty().set_certification())
            .unwrap();
        let cert = openpgp::Cert::try_from(Packet::from(primary.clone())).unwrap();
        let binding = user.bind(&mut signer, &cert, binding).unwrap();
        let packets: [Packet; 2] = [user.clone().into(), binding.into()];
        cert.insert_packets(packets).unwrap().0
    };

    let Err(CertRefusal::Policy(reason)) = judge(&public(&certify(HashAlgorithm::SHA1))) else {
        panic!()
    };
    assert!(reason.contains("SHA1"), "{reason}");

    let cert = certify(HashAlgorithm::SHA512);
    let short: Key<SecretParts, SubordinateRole> = {
        let mut key = Key4::generate_rsa(1024).unwrap();
        key.set_creation_time(made).unwrap();
        key.into()
    };
    let binding = SignatureBuilder::new(SignatureType::SubkeyBinding)
        .set_signature_creation_time(made)
        .unwrap()
        .set_key_flags(KeyFlags::empty().set_transport_encryption())
        .unwrap();
    let binding = short.bind(&mut signer, &cert, binding).unwrap();
    let packets: [Packet; 2] = [short.into(), binding.into()];
    let cert = cert.insert_packets(packets).unwrap().0;
    let Err(CertRefusal::Policy(reason)) = judge(&public(&cert)) else {
        panic!()
    };
    assert!(reason.contains("1024"), "{reason}");
}

#[test]
fn fingerprints_are_grouped_for_comparing() {
    assert_eq!(
        grouped("0191A5CB925DCDCE3000510BF790BD8719E73809"),
        "0191 A5CB 925D CDCE 3000  510B F790 BD87 19E7 3809"
    );
    assert_eq!(grouped(""), "");
}

#[test]
fn a_signing_certificate_needs_one_key_that_may_sign_now() {
    let judge = |cert: &openpgp::Cert, now| {
        judge_signing(&cert.armored().to_vec().unwrap(), at(now)).map(drop)
    };
    assert_eq!(judge(&Team::new().cert, NOW), Ok(()));
    let mute = public(&generate(builder().add_transport_encryption_subkey()));
    assert_eq!(judge(&mute, NOW), Err(CertRefusal::NoSigningKey));
    let brief = public(&generate(builder().add_subkey(
        KeyFlags::empty().set_signing(),
        10 * DAY,
        None,
    )));
    assert_eq!(judge(&brief, "2026-01-05T00:00:00Z"), Ok(()));
    assert_eq!(
        judge(&brief, NOW),
        Err(CertRefusal::Expired(time("2026-01-11T00:00:00Z")))
    );
}
