//! The example team, embedded, so that the whole loop can be tried offline with no team at all.
//! Its secret key is public: the program knows its fingerprints and says so everywhere.

use tocsin_form_schema::container::Container;

/// `form-schema/examples/xyz-cert.tocsin`.
pub const BUNDLE: &[u8] = include_bytes!("../../../form-schema/examples/xyz-cert.tocsin");
/// Team ID of the example.
pub const TEAM_ID: &str = "xyz-cert.example";
/// Its name, for a list of drafts: the example is never remembered as a team.
pub const NAME: &str = "XYZ-CERT";
/// Fingerprints of keys whose secret part is public knowledge, upper-case hex.
pub const PUBLIC_FINGERPRINTS: &[&str] = &[
    // Bundle signing.
    "0191A5CB925DCDCE3000510BF790BD8719E73809",
    // Reports.
    "4BFEB2D74BDF57C2ABC84B80F130A0E73F7DB8B7",
];

/// The example's certificates, as its bundle holds them.
pub fn certificates() -> Vec<Vec<u8>> {
    let files = Container::read(BUNDLE)
        .map(|c| c.files().clone())
        .unwrap_or_default();
    files
        .into_iter()
        .filter(|(path, _)| path.starts_with("keys/"))
        .map(|(_, bytes)| bytes)
        .collect()
}

/// The same with two forms.
#[cfg(test)]
#[path = "../../../tests/several/mod.rs"]
pub(crate) mod several;
