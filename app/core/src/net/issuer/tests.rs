use super::*;
use rcgen::{CertificateParams, DnType, KeyPair};

fn made(parts: &[(DnType, &str)]) -> Vec<u8> {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.distinguished_name = rcgen::DistinguishedName::new();
    for (kind, text) in parts {
        params.distinguished_name.push(kind.clone(), *text);
    }
    let certificate = params.self_signed(&KeyPair::generate().unwrap()).unwrap();
    certificate.der().to_vec()
}

#[test]
fn an_organization_goes_before_a_common_name() {
    let (country, name) = (DnType::CountryName, DnType::CommonName);
    let organization = DnType::OrganizationName;
    let both = made(&[
        (country.clone(), "DE"),
        (name.clone(), "R3"),
        (organization, "Let’s \u{202e}Encrypt"),
    ]);
    assert_eq!(issuer(&both).as_deref(), Some("Let’s Encrypt"));
    let long = "n".repeat(300);
    let one = made(&[(country.clone(), "DE"), (name, &long)]);
    assert_eq!(issuer(&one).as_deref(), Some(&*"n".repeat(200)));
    assert_eq!(issuer(&made(&[(country, "DE")])), None);
    assert_eq!(issuer(&made(&[])), None);
}

#[test]
fn anything_else_has_no_issuer() {
    let good = made(&[(DnType::CommonName, "R3")]);
    for end in 0..good.len().min(80) {
        assert_eq!(issuer(&good[..end]), None);
    }
    // No octet that is changed makes it read beyond its end.
    for at in 0..good.len() {
        for octet in [0, 0x80, 0x84, 0xFF] {
            let mut broken = good.clone();
            broken[at] = octet;
            let _ = issuer(&broken);
        }
    }
}
