//! Every key of the table.

use super::*;

fn sealing(name: &'static str, cert: &Cert) -> Made {
    Made {
        name,
        public: public(cert),
        fingerprint: cert.fingerprint().to_hex(),
        secret: Some(secret(cert)),
        encryption: "compatible",
        refused: None,
    }
}

fn refused(name: &'static str, cert: &Cert, says: &'static str) -> Made {
    let mut made = sealing(name, cert);
    made.refused = Some(says);
    made
}

fn octets(name: &'static str, public: Vec<u8>, says: &'static str) -> Made {
    Made {
        name,
        public,
        fingerprint: "0123456789ABCDEF0123456789ABCDEF01234567".to_owned(),
        secret: None,
        encryption: "compatible",
        refused: Some(says),
    }
}

/// What somebody else has encrypted, where a certificate should be.
fn ciphertext(cert: &Cert) -> Vec<u8> {
    use openpgp::serialize::stream::{Armorer, Encryptor, LiteralWriter, Message, Recipient};
    use std::io::Write;
    let mut out = Vec::new();
    let subkeys = cert.keys().subkeys().map(|subkey| subkey.key().clone());
    let mut able = subkeys.filter(|key| key.pk_algo().for_encryption());
    let key = able.next().expect("a subkey for encryption");
    let features = Features::empty().set_seipdv1();
    let to = Recipient::new(features, openpgp::KeyHandle::from(key.keyid()), &key);
    let message = Armorer::new(Message::new(&mut out)).build().expect("armor");
    let message = Encryptor::for_recipients(message, [to])
        .build()
        .expect("encryption");
    let mut message = LiteralWriter::new(message).build().expect("a message");
    message.write_all(b"hello").expect("octets");
    message.finalize().expect("a message");
    out
}

/// Every key of the table.
pub fn all() -> Vec<Made> {
    let ordinary = generate(
        builder()
            .add_signing_subkey()
            .add_transport_encryption_subkey(),
    );
    let only = |flags: KeyFlags| generate(builder().add_subkey(flags, None, None));
    let mute = generate(builder());
    let stranger = generate(builder());
    let year = 365 * DAY;
    let armored = public(&ordinary);
    let mut all = vec![
        sealing("v4, Ed25519 and X25519", &ordinary),
        sealing(
            "v4, RSA 2048",
            &generate(
                builder()
                    .set_cipher_suite(CipherSuite::RSA2k)
                    .add_transport_encryption_subkey(),
            ),
        ),
        sealing(
            "v4, NIST P-256",
            &generate(
                builder()
                    .set_cipher_suite(CipherSuite::P256)
                    .add_transport_encryption_subkey(),
            ),
        ),
        sealing(
            "v4, NIST P-521",
            &generate(
                builder()
                    .set_cipher_suite(CipherSuite::P521)
                    .add_transport_encryption_subkey(),
            ),
        ),
        sealing(
            "v4 with features 0x09",
            &generate(
                builder()
                    .set_features(Features::sequoia())
                    .expect("features")
                    .add_transport_encryption_subkey(),
            ),
        ),
        sealing(
            "v4 without features",
            &generate(
                builder()
                    .set_features(Features::empty())
                    .expect("features")
                    .add_transport_encryption_subkey(),
            ),
        ),
        sealing(
            "storage-only subkey",
            &only(KeyFlags::empty().set_storage_encryption()),
        ),
        sealing(
            "signing subkey without back signature",
            &back_signatures().1,
        ),
        sealing(
            "one of two subkeys revoked",
            &subkey_revoked(
                &generate(
                    builder()
                        .add_transport_encryption_subkey()
                        .add_transport_encryption_subkey(),
                ),
                0,
            ),
        ),
        sealing("one of two subkeys expired", &{
            let builder = builder().add_subkey(transport(), year, None);
            generate(builder.add_transport_encryption_subkey())
        }),
        sealing(
            "revoked as retired, from next year on",
            &revoked(
                &ordinary,
                ReasonForRevocation::KeyRetired,
                SystemTime::now() + year,
            ),
        ),
    ];
    all.push(refused(
        "no encryption subkey",
        &generate(builder().add_signing_subkey()),
        "has no key that can be encrypted to",
    ));
    all.push(refused(
        "authentication-only subkey",
        &only(KeyFlags::empty().set_authentication()),
        "has no key that can be encrypted to",
    ));
    all.push(refused(
        "expired primary",
        &generate(
            builder()
                .set_validity_period(year)
                .add_transport_encryption_subkey(),
        ),
        "expired on",
    ));
    all.push(refused(
        "expired subkey",
        &generate(builder().add_subkey(transport(), year, None)),
        "encryption key in the team’s certificate expired on",
    ));
    for (name, reason, says) in [
        (
            "revoked, compromised (hard)",
            ReasonForRevocation::KeyCompromised,
            "revoked its certificate",
        ),
        (
            "revoked, without a reason (hard)",
            ReasonForRevocation::Unspecified,
            "revoked its certificate",
        ),
        (
            "revoked, superseded (soft)",
            ReasonForRevocation::KeySuperseded,
            "revoked its certificate",
        ),
        (
            "revoked, retired (soft)",
            ReasonForRevocation::KeyRetired,
            "revoked its certificate",
        ),
    ] {
        all.push(refused(name, &revoked(&ordinary, reason, ago(30)), says));
    }
    all.push(refused(
        "revoked subkey",
        &subkey_revoked(&only(transport()), 0),
        "revoked every encryption key",
    ));
    all.push(refused(
        "SHA-1 self-signature",
        &self_signed_twice().1,
        "SHA1",
    ));
    all.push(refused(
        "subkey bound by a stranger",
        &bound(
            &mute,
            dated(Key4::generate_x25519().expect("a key")),
            transport(),
            &mut primary(&stranger),
        ),
        "has no key that can be encrypted to",
    ));
    let short = dated(Key4::generate_rsa(1024).expect("a key"));
    all.push(refused(
        "RSA 1024 subkey",
        &bound(&mute, short, transport(), &mut primary(&mute)),
        "1024",
    ));
    for (name, bits) in [("RSA 8192 subkey", 8192), ("RSA 16384 subkey", 16384)] {
        let mut long = refused(
            name,
            &bound(&mute, rsa(bits), transport(), &mut primary(&mute)),
            "cannot encrypt to the key",
        );
        long.secret = None;
        all.push(long);
    }
    let mut nowhere = refused(
        "ECDH point off its curve",
        &bound(&mute, off_the_curve(), transport(), &mut primary(&mute)),
        "cannot encrypt to the key",
    );
    nowhere.secret = None;
    all.push(nowhere);
    for (name, parameters, says) in [
        (
            "RSA 1024, by GnuPG",
            "Key-Type: RSA\nKey-Length: 1024\nSubkey-Type: RSA\nSubkey-Length: 1024",
            "1024",
        ),
        (
            "DSA and ElGamal, by GnuPG",
            "Key-Type: DSA\nKey-Length: 2048\nSubkey-Type: ELG-E\nSubkey-Length: 2048",
            "ElGamal",
        ),
    ] {
        let (cert, secret) = gnupg(parameters);
        let mut made = refused(name, &cert, says);
        made.secret = Some(secret);
        all.push(made);
    }
    let mut tomorrow = refused(
        "made tomorrow",
        &generate(
            builder()
                .set_creation_time(SystemTime::now() + DAY)
                .add_transport_encryption_subkey(),
        ),
        "clock is probably wrong",
    );
    tomorrow.secret = None;
    all.push(tomorrow);
    let six = |suite| {
        let builder = builder().set_profile(Profile::RFC9580).expect("version 6");
        generate(
            builder
                .set_cipher_suite(suite)
                .add_transport_encryption_subkey(),
        )
    };
    let mut modern = sealing("v6, encryption = modern", &six(CipherSuite::Cv25519));
    modern.encryption = "modern";
    let version_6 = refused(
        "v6, encryption = compatible",
        &six(CipherSuite::Cv25519),
        "has no key of the kind that its form asks for",
    );
    let mut quantum = sealing(
        "v6, ML-KEM, encryption = post-quantum",
        &six(CipherSuite::MLDSA65_Ed25519),
    );
    quantum.encryption = "post-quantum";
    let mlkem = || dated(Key4::generate_mlkem768_x25519().expect("a key"));
    let both = only(transport());
    let both = bound(&both, mlkem(), transport(), &mut primary(&both));
    let alone = bound(&mute, mlkem(), transport(), &mut primary(&mute));
    all.extend([
        modern,
        version_6,
        quantum,
        sealing("v4, X25519 and ML-KEM", &both),
        sealing("v4, ML-KEM alone", &alone),
    ]);
    all.extend([
        octets("v3", version_3(), "cannot be read"),
        octets(
            "two certificates in one file",
            [armored.clone(), public(&mute)].concat(),
            "there are several",
        ),
        octets("secret key", secret(&ordinary), "there is a secret key"),
        octets("ciphertext as key", ciphertext(&ordinary), "cannot be read"),
        octets("empty file", Vec::new(), "cannot be read"),
        octets(
            "mangled armor: a line gone",
            {
                let text = String::from_utf8(armored.clone()).expect("ASCII");
                let lines = text.lines().enumerate().filter(|(at, _)| *at != 5);
                lines
                    .map(|(_, line)| format!("{line}\n"))
                    .collect::<String>()
                    .into_bytes()
            },
            "cannot be read",
        ),
        octets(
            "mangled armor: no end",
            armored.iter().copied().take(armored.len() / 2).collect(),
            "cannot be read",
        ),
        octets(
            "100,000 names",
            {
                let mut out = Vec::new();
                let key: Key<PublicParts, UnspecifiedRole> = ordinary
                    .primary_key()
                    .key()
                    .clone()
                    .parts_into_public()
                    .role_into_unspecified();
                Packet::PublicKey(key.role_into_primary())
                    .serialize(&mut out)
                    .expect("octets");
                for at in 0..100_000 {
                    Packet::from(UserID::from(format!("u{at}")))
                        .serialize(&mut out)
                        .expect("octets");
                }
                out
            },
            "cannot be read",
        ),
    ]);
    let mut other = refused(
        "filed under another name",
        &ordinary,
        "filed under the wrong name",
    );
    other.fingerprint = "0123456789ABCDEF0123456789ABCDEF01234567".to_owned();
    all.push(other);
    all
}
