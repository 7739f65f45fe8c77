//! Teams for tests.

use sequoia_openpgp::cert::CertBuilder;
use sequoia_openpgp::serialize::MarshalInto;
use tocsin_core::example;
use tocsin_core::openpgp::sign::{By, sign};
use tocsin_form_schema::container::Container;
use tocsin_form_schema::published::Files;

#[path = "../../../../tests/several/mod.rs"]
pub mod several;

/// A team that nobody has checked, and its key.
pub struct Publisher {
    secret: Vec<u8>,
    armored: Vec<u8>,
    fingerprint: String,
}

impl Publisher {
    pub fn new() -> Publisher {
        let made = "2026-11-02T00:00:00Z".parse::<jiff::Timestamp>().unwrap();
        let (cert, _) = CertBuilder::new()
            .add_userid("Other <other@cert.example>")
            .set_creation_time(std::time::SystemTime::from(made))
            .add_signing_subkey()
            .add_transport_encryption_subkey()
            .generate()
            .unwrap();
        let public = cert.clone().strip_secret_key_material();
        Publisher {
            secret: cert.as_tsk().armored().to_vec().unwrap(),
            armored: public.armored().to_vec().unwrap(),
            fingerprint: public.fingerprint().to_hex(),
        }
    }

    /// Its certificate.
    pub fn armored(&self) -> &[u8] {
        &self.armored
    }

    /// The example's files under another name, and what else is changed in them.
    pub fn bundle(&self, change: impl Fn(&mut Files)) -> Vec<u8> {
        let mut files = Container::read(example::BUNDLE).unwrap().files().clone();
        files.retain(|path, _| !path.starts_with("keys/"));
        files.insert("keys/signing.asc".into(), self.armored.clone());
        let key = format!("keys/encryption/{}.asc", self.fingerprint);
        files.insert(key, self.armored.clone());
        let team = String::from_utf8(files["team.toml"].clone()).unwrap();
        let team = team
            .replace("xyz-cert.example", "other-cert.example")
            .replace("XYZ-CERT", "Other Team");
        files.insert("team.toml".into(), team.into_bytes());
        change(&mut files);
        let at = "2026-11-03T00:00:00Z".parse().unwrap();
        sign(files, By::Secret(&self.secret, None), at).unwrap()
    }
}

/// A bundle of a team that nobody has checked.
pub fn unchecked_bundle(change: impl Fn(&mut Files)) -> Vec<u8> {
    Publisher::new().bundle(change)
}
