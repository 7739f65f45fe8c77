use super::*;
use crate::openpgp::sign::{By, sign};
use crate::openpgp::testing::{NOW, Team, at, builder, time};
use std::path::Path;

/// The example's folder, as its authors keep it.
fn folder() -> Files {
    fn add(files: &mut Files, root: &Path, folder: &Path) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                add(files, root, &path);
            } else {
                let name = path
                    .strip_prefix(root)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .replace('\\', "/");
                files.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../form-schema/examples/xyz-cert");
    let mut files = Files::new();
    add(&mut files, &root, &root);
    files
}

const EXAMPLE_SECRET: &[u8] =
    include_bytes!("../../../../form-schema/examples/xyz-cert-secret.asc");

#[test]
fn the_packed_example_is_its_folder_signed_with_its_public_secret() {
    let signed_at = verify(example::BUNDLE, at("2026-11-21T00:00:00Z"), Seen::Never)
        .unwrap()
        .signed_at;
    let packed = sign(folder(), By::Secret(EXAMPLE_SECRET, None), signed_at).unwrap();
    assert!(
        packed == example::BUNDLE,
        "sign the folder again: the packed file is of another state"
    );
}

#[test]
fn the_example_says_who_it_is_and_is_known_as_one() {
    let bundle = verify(example::BUNDLE, at("2026-11-21T00:00:00Z"), Seen::Never).unwrap();
    let team = &bundle.published.team;
    assert_eq!(team.id, example::TEAM_ID);
    assert!(team.name.values().all(|name| name == example::NAME));
    assert!(bundle.example && !bundle.signer_expired);
    assert_eq!(bundle.signer, example::PUBLIC_FINGERPRINTS[0]);
    let (usable, refused) = bundle.certs_to_use(at("2026-11-21T00:00:00Z"));
    assert!(refused.is_empty());
    assert_eq!(usable[0].fingerprint, example::PUBLIC_FINGERPRINTS[1]);
    for tag in &bundle.published.team.languages {
        assert!(
            bundle.team_md(tag).is_some_and(|text| !text.is_empty()),
            "{tag}"
        );
        let names: Vec<&str> = bundle
            .fluent_sources(tag)
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        assert_eq!(names, ["common.ftl", "incident.ftl"]);
    }
    assert!(bundle.contact().contains("XYZ-CERT"));
}

/// The example's content, signed by somebody else.
fn signed_by(team: &Team, change: impl FnOnce(&mut Files)) -> Vec<u8> {
    let mut files = folder();
    files.insert(SIGNING_CERT.into(), team.armored());
    change(&mut files);
    sign(files, By::Secret(&team.secret, None), time(NOW)).unwrap()
}

#[test]
fn every_flipped_bit_of_a_bundle_is_refused() {
    let team = Team::new();
    let files = Files::from([
        (
            "mimetype".to_string(),
            tocsin_form_schema::container::MIMETYPE.into(),
        ),
        ("CONTACT".to_string(), b"XYZ-CERT\n".to_vec()),
        (SIGNING_CERT.to_string(), team.armored()),
    ]);
    let bundle = sign(files, By::Secret(&team.secret, None), time(NOW)).unwrap();
    // Its signature is good: only what it publishes is missing.
    let unchanged = verify(&bundle, at(NOW), Seen::Never).unwrap_err();
    assert!(
        matches!(unchanged, BundleRefusal::Content(_)),
        "{unchanged:?}"
    );
    for bit in 0..bundle.len() * 8 {
        let mut flipped = bundle.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let refusal = verify(&flipped, at(NOW), Seen::Never).unwrap_err();
        assert!(
            !matches!(refusal, BundleRefusal::Content(_)),
            "bit {bit}: {refusal:?}"
        );
    }
    for length in [0, 1, 100, bundle.len() - 1] {
        assert!(
            matches!(
                verify(&bundle[..length], at(NOW), Seen::Never),
                Err(BundleRefusal::Damage(_))
            ),
            "{length}"
        );
    }
}

#[test]
fn a_swapped_key_or_recipient_is_another_signer_or_a_changed_file() {
    let team = Team::new();
    let good = signed_by(&team, |_| {});
    assert!(verify(&good, at(NOW), Seen::Never).is_ok());
    let repacked = |change: fn(&mut Files)| {
        let mut files = Container::read(&good).unwrap().files().clone();
        let (manifest, signature) = (files[MANIFEST].clone(), files[MANIFEST_SIG].clone());
        change(&mut files);
        files.insert(MANIFEST_SIG.into(), signature);
        let honest = Container::pack(files).unwrap().write();
        let mut files = Container::read(&honest).unwrap().files().clone();
        files.insert(MANIFEST.into(), manifest);
        verify(&honest, at(NOW), Seen::Never).unwrap_err()
    };
    assert_eq!(
        repacked(|files| drop(files.insert("CONTACT".into(), b"call me\n".to_vec()))),
        BundleRefusal::BadSignature
    );
    assert_eq!(
        repacked(|files| drop(files.insert(SIGNING_CERT.into(), Team::new().armored()))),
        BundleRefusal::OtherSigner
    );
    assert_eq!(
        repacked(|files| drop(files.remove(SIGNING_CERT))),
        BundleRefusal::Damage(Damage::Missing(SIGNING_CERT.into()))
    );
}

#[test]
fn an_expired_signer_warns_when_known() {
    let half_a_year = std::time::Duration::from_secs(180 * 24 * 3600);
    let team = Team::from(
        builder()
            .set_validity_period(half_a_year)
            .add_signing_subkey(),
    );
    let bundle = signed_by(&team, |_| {});
    let later = at("2026-12-01T00:00:00Z");
    assert!(
        !verify(&bundle, at(NOW), Seen::Never)
            .unwrap()
            .signer_expired
    );
    assert!(
        verify(&bundle, later, Seen::Current)
            .unwrap()
            .signer_expired
    );
    let refusal = verify(&bundle, later, Seen::Never).unwrap_err();
    assert_eq!(refusal.code(), "cert-expired");
}

#[test]
fn a_later_program_is_asked_for_with_the_contact() {
    let change = |from: &'static str, to: &'static str| {
        move |files: &mut Files| {
            let team = String::from_utf8(files["team.toml"].clone()).unwrap();
            files.insert(
                "team.toml".into(),
                format!("unheard-of = true\n{}", team.replacen(from, to, 1)).into_bytes(),
            );
        }
    };
    let team = Team::new();
    for (from, to, expected) in [
        ("format = 1", "needs-program = \"7.2\"\nformat = 1", "7.2"),
        ("format = 1", "format = 2", "format 2"),
    ] {
        let bundle = signed_by(&team, |files| {
            let mut text = String::from_utf8(files["team.toml"].clone()).unwrap();
            text = text
                .lines()
                .filter(|line| !line.starts_with("needs-program"))
                .collect::<Vec<_>>()
                .join("\n");
            files.insert("team.toml".into(), text.into_bytes());
            change(from, to)(files);
        });
        match verify(&bundle, at(NOW), Seen::Never).unwrap_err() {
            BundleRefusal::NeedsProgram { needs, contact } => {
                assert_eq!(needs, expected);
                assert!(contact.contains("XYZ-CERT"));
                // Said by the form, and not by the program.
                assert!(contact.lines().all(|line| line.starts_with("> ")));
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn each_encryption_certificate_is_judged_alone() {
    let expired = Team::from(
        builder()
            .set_validity_period(std::time::Duration::from_secs(24 * 3600))
            .add_transport_encryption_subkey(),
    );
    let good = Team::new();
    let path = |team: &Team| format!("keys/encryption/{}.asc", team.cert.fingerprint().to_hex());
    let bundle = signed_by(&Team::new(), |files| {
        files.retain(|name, _| !name.starts_with("keys/encryption/"));
        files.insert(path(&good), good.armored());
        files.insert(path(&expired), expired.armored());
        files.insert(
            format!("keys/encryption/{}.asc", "0".repeat(40)),
            good.armored(),
        );
    });
    let bundle = verify(&bundle, at(NOW), Seen::Never).unwrap();
    let (usable, refused) = bundle.certs_to_use(at(NOW));
    assert_eq!(
        usable
            .iter()
            .map(|cert| &cert.fingerprint)
            .collect::<Vec<_>>(),
        [&good.cert.fingerprint().to_hex()]
    );
    assert_eq!(refused.len(), 2);
    assert!(refused.contains(&(
        "0".repeat(40),
        CertRefusal::OtherFingerprint(good.cert.fingerprint().to_hex())
    )));
    assert!(
        refused
            .iter()
            .any(|(_, refusal)| matches!(refusal, CertRefusal::Expired(_)))
    );
}
