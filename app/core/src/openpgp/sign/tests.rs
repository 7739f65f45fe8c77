use super::*;
use crate::openpgp::testing::{Gpg, NOW, Team, at, builder, time};
use crate::openpgp::verify::Seen;
use crate::openpgp::verify::{VerifyRefusal, verify};
use sequoia_openpgp::cert::prelude::*;
use sequoia_openpgp::types::ReasonForRevocation;
use std::fs;
use std::time::Duration;

const DATA: &[u8] = b"some manifest\n";
const DAY: Duration = Duration::from_secs(24 * 3600);

fn signed(team: &Team, date: &str) -> Vec<u8> {
    sign_detached(DATA, &team.cert, By::Secret(&team.secret, None), time(date)).unwrap()
}

fn folder(team: &Team) -> Files {
    Files::from([
        (
            "mimetype".to_string(),
            tocsin_form_schema::container::MIMETYPE.into(),
        ),
        ("CONTACT".to_string(), b"XYZ-CERT\n".to_vec()),
        (SIGNING_CERT.to_string(), team.armored()),
    ])
}

#[test]
fn the_same_bundle_gives_the_same_bytes() {
    let team = Team::new();
    let first = sign(folder(&team), By::Secret(&team.secret, None), time(NOW)).unwrap();
    assert_eq!(
        first,
        sign(folder(&team), By::Secret(&team.secret, None), time(NOW)).unwrap()
    );
    // What an earlier signing left in the folder changes nothing.
    let mut again = Container::read(&first).unwrap().files().clone();
    again.insert(MANIFEST.into(), b"stale".to_vec());
    assert_eq!(
        first,
        sign(again, By::Secret(&team.secret, None), time(NOW)).unwrap()
    );
    assert_ne!(
        first,
        sign(
            folder(&team),
            By::Secret(&team.secret, None),
            time("2026-06-02T00:00:00Z")
        )
        .unwrap()
    );
}

#[test]
fn gnupg_verifies_it() {
    let team = Team::new();
    let folder = tempfile::TempDir::new().unwrap();
    let (data, signature) = (
        folder.path().join("MANIFEST"),
        folder.path().join("MANIFEST.sig"),
    );
    fs::write(&data, DATA).unwrap();
    fs::write(&signature, signed(&team, NOW)).unwrap();
    let gpg = Gpg::new(&team.armored());
    gpg.run(
        &[
            "--verify",
            signature.to_str().unwrap(),
            data.to_str().unwrap(),
        ],
        b"",
    );
}

#[test]
fn what_gnupg_signed_verifies() {
    let team = Team::new();
    let signature = Gpg::new(&team.secret).run(&["--detach-sign"], DATA);
    let signed = verify(DATA, &signature, &team.armored(), at(NOW), Seen::Never).unwrap();
    assert_eq!(
        (signed.signer, signed.at),
        (team.cert.fingerprint().to_hex(), time(NOW))
    );
}

#[test]
fn every_flipped_bit_of_a_signature_is_refused() {
    let team = Team::new();
    let gnupg = Gpg::new(&team.secret).run(&["--detach-sign"], DATA);
    for signature in [signed(&team, NOW), gnupg] {
        assert!(verify(DATA, &signature, &team.armored(), at(NOW), Seen::Never).is_ok());
        for bit in 0..signature.len() * 8 {
            let mut flipped = signature.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(
                verify(DATA, &flipped, &team.armored(), at(NOW), Seen::Never).is_err(),
                "bit {bit}"
            );
        }
        for wrong in [
            &signature[..signature.len() - 1],
            &[&signature[..], &signature].concat(),
            b"",
        ] {
            assert_eq!(
                verify(DATA, wrong, &team.armored(), at(NOW), Seen::Never),
                Err(VerifyRefusal::Malformed)
            );
        }
        assert_eq!(
            verify(b"other", &signature, &team.armored(), at(NOW), Seen::Never),
            Err(VerifyRefusal::Bad)
        );
        let other = Team::new();
        assert_eq!(
            verify(DATA, &signature, &other.armored(), at(NOW), Seen::Never),
            Err(VerifyRefusal::OtherSigner)
        );
    }
}

#[test]
fn armor_and_cleartext_are_no_detached_signature() {
    let team = Team::new();
    let gpg = Gpg::new(&team.secret);
    for arguments in [
        &["--armor", "--detach-sign"][..],
        &["--clearsign"],
        &["--sign"],
    ] {
        let signature = gpg.run(arguments, DATA);
        assert_eq!(
            verify(DATA, &signature, &team.armored(), at(NOW), Seen::Never),
            Err(VerifyRefusal::Malformed)
        );
    }
}

#[test]
fn the_signer_is_judged_then_and_now() {
    let team = Team::from(builder().set_validity_period(60 * DAY).add_signing_subkey());
    let expired = CertRefusal::Expired(time("2026-03-02T00:00:00Z"));
    let judged =
        |signature: &[u8], now, known| verify(DATA, signature, &team.armored(), at(now), known);

    let good = signed(&team, "2026-02-01T00:00:00Z");
    assert!(
        !judged(&good, "2026-02-02T00:00:00Z", Seen::Never)
            .unwrap()
            .expired
    );
    // Backdating: good at its own date is not enough for somebody not seen before.
    assert_eq!(
        judged(&good, NOW, Seen::Never),
        Err(VerifyRefusal::Cert(expired.clone()))
    );
    assert!(
        judged(&good, NOW, Seen::Current).unwrap().expired,
        "a known signer only gets a warning"
    );

    // A signature of the future points at the clock.
    let refused = judged(&good, "2026-01-20T00:00:00Z", Seen::Current);
    assert_eq!(
        refused,
        Err(VerifyRefusal::Cert(CertRefusal::NotYetValid(time(
            "2026-02-01T00:00:00Z"
        ))))
    );
    assert!(
        judged(&good, "2026-01-31T23:45:00Z", Seen::Never).is_ok(),
        "clocks differ by minutes"
    );

    // Nothing is signed by what has expired.
    let refused = sign_detached(DATA, &team.cert, By::Secret(&team.secret, None), time(NOW));
    assert!(matches!(refused, Err(SignRefusal::Cert(refusal)) if refusal == expired));
}

#[test]
fn a_revoked_signer_is_refused_even_when_known() {
    let (cert, _) = builder().add_signing_subkey().generate().unwrap();
    let secret = cert.as_tsk().to_vec().unwrap();
    let signature = sign_detached(
        DATA,
        &cert.clone().strip_secret_key_material(),
        By::Secret(&secret, None),
        time("2026-02-01T00:00:00Z"),
    )
    .unwrap();
    let mut signer = cert
        .primary_key()
        .key()
        .clone()
        .parts_into_secret()
        .unwrap()
        .into_keypair()
        .unwrap();
    let revocation = CertRevocationBuilder::new()
        .set_signature_creation_time(system_time(time("2026-03-01T00:00:00Z")))
        .unwrap()
        .set_reason_for_revocation(ReasonForRevocation::KeySuperseded, b"")
        .unwrap()
        .build(&mut signer, &cert, None)
        .unwrap();
    let revoked = cert
        .insert_packets(revocation)
        .unwrap()
        .0
        .strip_secret_key_material()
        .to_vec()
        .unwrap();
    for known in [Seen::Never, Seen::Current] {
        let refusal = verify(DATA, &signature, &revoked, at(NOW), known).unwrap_err();
        assert!(matches!(
            refusal,
            VerifyRefusal::Cert(CertRefusal::Revoked {
                kind: "superseded",
                ..
            })
        ));
    }
}

#[test]
fn only_a_key_for_signing_signs_and_it_is_the_published_one() {
    let team = Team::new();
    let refused = |cert: &openpgp::Cert, secret: &[u8], passphrase| {
        sign_detached(DATA, cert, By::Secret(secret, passphrase), time(NOW))
            .unwrap_err()
            .code()
    };
    assert_eq!(
        refused(&team.cert, &Team::new().secret, None),
        "sign-other-certificate"
    );
    assert_eq!(
        refused(&team.cert, &team.armored(), None),
        "open-no-secret-key"
    );
    assert_eq!(refused(&team.cert, b"no key", None), "open-no-secret-key");
    let mute = Team::from(builder().add_transport_encryption_subkey());
    assert_eq!(
        refused(&mute.cert, &mute.secret, None),
        "cert-no-signing-key"
    );
    let locked = Team::from(
        builder()
            .add_signing_subkey()
            .set_password(Some("correct horse".into())),
    );
    assert_eq!(
        refused(&locked.cert, &locked.secret, None),
        "sign-passphrase"
    );
    assert_eq!(
        refused(&locked.cert, &locked.secret, Some("wrong")),
        "sign-passphrase"
    );
    assert!(
        sign_detached(
            DATA,
            &locked.cert,
            By::Secret(&locked.secret, Some("correct horse")),
            time(NOW)
        )
        .is_ok()
    );
    let mut files = folder(&team);
    files.remove(SIGNING_CERT);
    assert_eq!(
        sign(files, By::Secret(&team.secret, None), time(NOW))
            .unwrap_err()
            .code(),
        "bundle-missing-file"
    );
}
