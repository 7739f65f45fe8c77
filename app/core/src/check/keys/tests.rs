use super::super::bundle;
use super::*;
use crate::example;
use crate::openpgp::testing::{Team, builder, revoked};
use sequoia_openpgp as openpgp;
use sequoia_openpgp::types::ReasonForRevocation;
use std::time::Duration;
use tocsin_form_schema::container::Container;
use tocsin_form_schema::diagnostic::Severity;

const NOW: &str = "2026-11-21T12:00:00Z";

/// What is told of the example's folder with one certificate of this team's at `path` in the place of the others there.
fn found(path: &str, team: &Team, encryption: &str) -> Vec<(Severity, &'static str)> {
    let mut files = Container::read(example::BUNDLE).unwrap().files().clone();
    files.retain(|file, _| !file.starts_with("keys/"));
    files.insert(path.to_owned(), team.armored());
    let own = String::from_utf8(files["team.toml"].clone()).unwrap();
    let own = own.replace("\"compatible\"", &format!("\"{encryption}\""));
    files.insert("team.toml".to_owned(), own.into_bytes());
    let about = |d: &Diagnostic| d.place.file == path;
    let found = bundle(&files, NOW.parse().unwrap());
    let found = found.into_iter().filter(about);
    found.map(|d| (d.severity, d.code)).collect()
}

fn encryption(team: &Team) -> String {
    format!("keys/encryption/{}.asc", team.cert.fingerprint().to_hex())
}

#[test]
fn a_key_that_the_chosen_encryption_does_not_write_to_is_told_of() {
    let version_6 = builder().set_profile(openpgp::Profile::RFC9580).unwrap();
    let version_6 = Team::from(version_6.add_transport_encryption_subkey());
    let path = encryption(&version_6);
    let wrong = [(Severity::Error, "cert-other-encryption")];
    assert_eq!(found(&path, &version_6, "compatible"), wrong);
    assert_eq!(found(&path, &version_6, "modern"), []);
    assert_eq!(found(&path, &version_6, "post-quantum"), wrong);
    let version_4 = Team::from(builder().add_transport_encryption_subkey());
    let path = encryption(&version_4);
    assert_eq!(found(&path, &version_4, "compatible"), []);
    assert_eq!(found(&path, &version_4, "post-quantum"), wrong);
}

#[test]
fn a_signing_key_that_ends_soon_is_told_of() {
    // Keys are made on the first of January.
    let lasting = |days: u64| {
        let validity = Duration::from_secs(days * 24 * 3600);
        Team::from(builder().set_validity_period(validity).add_signing_subkey())
    };
    let told = |days| found(SIGNING_CERT, &lasting(days), "compatible");
    assert_eq!(
        told(330),
        [(Severity::Warning, "check-signer-expires-soon")]
    );
    assert_eq!(told(800), []);
    assert_eq!(told(300), [(Severity::Error, "cert-expired")]);
    let subkey = Duration::from_secs(330 * 24 * 3600);
    let flags = openpgp::types::KeyFlags::empty().set_signing();
    let subkey = Team::from(builder().add_subkey(flags, subkey, None));
    assert_eq!(
        found(SIGNING_CERT, &subkey, "compatible"),
        [(Severity::Warning, "check-signer-expires-soon")]
    );
}

#[test]
fn another_signing_key_is_a_mistake_unless_the_former_one_is_given_up() {
    let [old, new] = [Team::new(), Team::new()];
    let now: Timestamp = NOW.parse().unwrap();
    let signed_by = |team: &Team| {
        let mut files = Container::read(example::BUNDLE).unwrap().files().clone();
        files.insert(SIGNING_CERT.to_owned(), team.armored());
        files
    };
    let told = |files: &Files| {
        let reading = tocsin_form_schema::published::study(files);
        let changed = changed(&signed_by(&old), files, &reading, now).unwrap();
        (changed.severity, changed.code)
    };
    let mut files = signed_by(&new);
    assert_eq!(told(&files), (Severity::Error, "check-signer-changed"));
    let path = format!("{REVOKED}/former.asc");
    files.insert(path.clone(), old.armored());
    assert_eq!(told(&files), (Severity::Error, "check-signer-changed"));
    let gone = revoked(
        &old,
        ReasonForRevocation::KeyCompromised,
        "2026-11-01T00:00:00Z",
    );
    files.insert(path, gone);
    assert_eq!(told(&files), (Severity::Warning, "check-signer-replaced"));
}
