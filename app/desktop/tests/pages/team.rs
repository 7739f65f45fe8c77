//! Teams for tests.

use sequoia_openpgp::cert::CertBuilder;
use sequoia_openpgp::serialize::MarshalInto;
use tocsin_core::example;
use tocsin_core::openpgp::sign::sign;
use tocsin_form_schema::container::Container;
use tocsin_form_schema::published::Files;

#[path = "../../../../tests/several/mod.rs"]
pub mod several;

/// A bundle of a team that nobody has checked: the example's files under another name and another key,
/// and what else is changed in them.
pub fn unchecked_bundle(change: impl Fn(&mut Files)) -> Vec<u8> {
    let made = "2026-11-02T00:00:00Z".parse::<jiff::Timestamp>().unwrap();
    let (cert, _) = CertBuilder::new()
        .add_userid("Other <other@cert.example>")
        .set_creation_time(std::time::SystemTime::from(made))
        .add_signing_subkey()
        .add_transport_encryption_subkey()
        .generate()
        .unwrap();
    let secret = cert.as_tsk().armored().to_vec().unwrap();
    let public = cert.strip_secret_key_material();
    let armored = public.armored().to_vec().unwrap();
    let mut files = Container::read(example::BUNDLE).unwrap().files().clone();
    files.retain(|path, _| !path.starts_with("keys/"));
    files.insert("keys/signing.asc".into(), armored.clone());
    files.insert(
        format!("keys/encryption/{}.asc", public.fingerprint().to_hex()),
        armored,
    );
    let team = String::from_utf8(files["team.toml"].clone()).unwrap();
    let team = team
        .replace("xyz-cert.example", "other-cert.example")
        .replace("XYZ-CERT", "Other Team");
    files.insert("team.toml".into(), team.into_bytes());
    change(&mut files);
    sign(
        files,
        &secret,
        None,
        "2026-11-03T00:00:00Z".parse().unwrap(),
    )
    .unwrap()
}
