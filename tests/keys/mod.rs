//! Keys that a team may publish and should not, each made for the test that names it.

mod table;

pub use table::all;

use sequoia_openpgp as openpgp;

use openpgp::cert::prelude::*;
use openpgp::crypto::mpi;
use openpgp::packet::key::{
    Key4, PrimaryRole, PublicParts, SecretParts, SubordinateRole, UnspecifiedRole,
};
use openpgp::packet::prelude::*;
use openpgp::parse::Parse;
use openpgp::serialize::{Marshal, MarshalInto};
use openpgp::types::{
    Curve, Features, HashAlgorithm, KeyFlags, PublicKeyAlgorithm, ReasonForRevocation,
    SignatureType, SymmetricAlgorithm,
};
use openpgp::{Cert, Profile};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

pub const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A key, as a team's folder holds it.
pub struct Made {
    /// What it is, for the table.
    pub name: &'static str,
    /// The file below `keys/encryption/`.
    pub public: Vec<u8>,
    /// What the file is named for.
    pub fingerprint: String,
    /// What opens a report that was sealed to it; nothing where nobody could.
    pub secret: Option<Vec<u8>>,
    /// `encryption` in team.toml.
    pub encryption: &'static str,
    /// Of what the program says when it refuses; nothing when it seals.
    pub refused: Option<&'static str>,
}

/// Ago, from now.
pub fn ago(days: u32) -> SystemTime {
    SystemTime::now() - days * DAY
}

pub fn builder() -> CertBuilder<'static> {
    CertBuilder::new()
        .set_creation_time(ago(700))
        .add_userid("Team <team@team.example>")
}

pub fn generate(builder: CertBuilder<'_>) -> Cert {
    builder.generate().expect("a key").0
}

pub fn public(cert: &Cert) -> Vec<u8> {
    let cert = cert.clone().strip_secret_key_material();
    cert.armored().to_vec().expect("octets")
}

pub fn secret(cert: &Cert) -> Vec<u8> {
    cert.as_tsk().armored().to_vec().expect("octets")
}

pub fn primary(cert: &Cert) -> openpgp::crypto::KeyPair {
    let key = cert.primary_key().key().clone();
    let key = key.parts_into_secret().expect("a secret key");
    key.into_keypair().expect("an unlocked key")
}

pub fn with(cert: &Cert, packets: Vec<Packet>) -> Cert {
    let cert = cert.clone().insert_packets(packets);
    cert.expect("packets of a certificate").0
}

/// A certificate that is revoked.
pub fn revoked(cert: &Cert, reason: ReasonForRevocation, at: SystemTime) -> Cert {
    let revocation = CertRevocationBuilder::new()
        .set_signature_creation_time(at)
        .and_then(|builder| builder.set_reason_for_revocation(reason, b"laptop\x1b[2J stolen"))
        .and_then(|builder| builder.build(&mut primary(cert), cert, None));
    with(cert, vec![revocation.expect("a revocation").into()])
}

/// A certificate whose subkey of that number is revoked.
pub fn subkey_revoked(cert: &Cert, number: usize) -> Cert {
    let subkey = cert.keys().subkeys().nth(number).expect("a subkey");
    let subkey = subkey.key().clone().parts_into_public();
    let revocation = SubkeyRevocationBuilder::new()
        .set_signature_creation_time(ago(30))
        .and_then(|builder| builder.set_reason_for_revocation(ReasonForRevocation::KeyRetired, b""))
        .and_then(|builder| builder.build(&mut primary(cert), cert, &subkey, None));
    with(cert, vec![revocation.expect("a revocation").into()])
}

/// Binds a subkey with these flags; `signer` need not be the certificate's own key.
pub fn bound<P: openpgp::packet::key::KeyParts>(
    cert: &Cert,
    subkey: Key<P, SubordinateRole>,
    flags: KeyFlags,
    signer: &mut openpgp::crypto::KeyPair,
) -> Cert
where
    Packet: From<Key<P, SubordinateRole>>,
{
    let binding = SignatureBuilder::new(SignatureType::SubkeyBinding)
        .set_signature_creation_time(ago(699))
        .and_then(|builder| builder.set_key_flags(flags))
        .and_then(|builder| builder.sign_subkey_binding(signer, cert.primary_key().key(), &subkey));
    let binding = binding.expect("a binding");
    let mut packets = all_packets(cert);
    packets.push(subkey.into());
    packets.push(binding.into());
    Cert::from_packets(packets.into_iter()).expect("a certificate")
}

/// All packets of a certificate, secret ones too.
pub fn all_packets(cert: &Cert) -> Vec<Packet> {
    let octets = cert.as_tsk().to_vec().expect("octets");
    let pile = openpgp::PacketPile::from_bytes(&octets).expect("packets");
    pile.into_children().collect()
}

pub fn transport() -> KeyFlags {
    KeyFlags::empty().set_transport_encryption()
}

pub fn dated<R: openpgp::packet::key::KeyRole>(
    mut key: Key4<SecretParts, R>,
) -> Key<SecretParts, R> {
    key.set_creation_time(ago(700)).expect("a time");
    key.into()
}

/// An RSA key of which nobody has the secret part.
pub fn rsa(bits: usize) -> Key<PublicParts, SubordinateRole> {
    let mut n = vec![0x5a; bits / 8];
    let last = n.len() - 1;
    n[0] |= 0xc0;
    n[last] |= 1;
    let rsa = mpi::PublicKey::RSA {
        e: mpi::MPI::new(&[1, 0, 1]),
        n: mpi::MPI::new(&n),
    };
    Key4::new(ago(700), PublicKeyAlgorithm::RSAEncryptSign, rsa)
        .expect("a key")
        .into()
}

/// An ECDH key whose point is nowhere on its curve.
pub fn off_the_curve() -> Key<PublicParts, SubordinateRole> {
    let mut point = vec![4];
    point.extend_from_slice(&[0x11; 64]);
    let ecdh = mpi::PublicKey::ECDH {
        curve: Curve::NistP256,
        q: mpi::MPI::new(&point),
        hash: HashAlgorithm::SHA256,
        sym: SymmetricAlgorithm::AES256,
    };
    Key4::new(ago(700), PublicKeyAlgorithm::ECDH, ecdh)
        .expect("a key")
        .into()
}

/// A key's certificate whose name is bound with this hash; beside it a subkey for encryption.
pub fn self_signed(key: &Key<SecretParts, PrimaryRole>, hash: HashAlgorithm) -> Cert {
    let mut signer = key.clone().into_keypair().expect("an unlocked key");
    let user = UserID::from("Team <team@team.example>");
    let cert = Cert::try_from(Packet::from(key.clone())).expect("a certificate");
    let flags = KeyFlags::empty().set_certification().set_signing();
    let binding = SignatureBuilder::new(SignatureType::PositiveCertification)
        .set_hash_algo(hash)
        .set_signature_creation_time(ago(699))
        .and_then(|builder| builder.set_key_flags(flags))
        .and_then(|builder| user.bind(&mut signer, &cert, builder));
    let mut packets = all_packets(&cert);
    packets.push(user.into());
    packets.push(binding.expect("a binding").into());
    let cert = Cert::from_packets(packets.into_iter()).expect("a certificate");
    let subkey = dated(Key4::generate_x25519().expect("a key"));
    bound(&cert, subkey, transport(), &mut signer)
}

/// One key, its name bound with SHA-512, and with SHA-1.
pub fn self_signed_twice() -> (Cert, Cert) {
    let key = dated(Key4::generate_ed25519().expect("a key"));
    let with = |hash| self_signed(&key, hash);
    (with(HashAlgorithm::SHA512), with(HashAlgorithm::SHA1))
}

/// A key for encryption with a signing subkey: once it says that it belongs to the certificate, once it does not.
pub fn back_signatures() -> (Cert, Cert) {
    let cert = generate(builder().add_transport_encryption_subkey());
    let subkey: Key<SecretParts, SubordinateRole> = dated(Key4::generate_ed25519().expect("a key"));
    let with = |back: bool| {
        let mut signer = subkey.clone().into_keypair().expect("an unlocked key");
        let mut binding = SignatureBuilder::new(SignatureType::SubkeyBinding)
            .set_signature_creation_time(ago(699))
            .and_then(|builder| builder.set_key_flags(KeyFlags::empty().set_signing()))
            .expect("a binding");
        if back {
            let embedded = SignatureBuilder::new(SignatureType::PrimaryKeyBinding)
                .set_signature_creation_time(ago(699))
                .and_then(|builder| {
                    builder.sign_primary_key_binding(&mut signer, cert.primary_key().key(), &subkey)
                });
            binding = binding
                .set_embedded_signature(embedded.expect("a back signature"))
                .expect("a binding");
        }
        let mut own = primary(&cert);
        let binding = binding.sign_subkey_binding(&mut own, cert.primary_key().key(), &subkey);
        let mut packets = all_packets(&cert);
        packets.push(subkey.clone().into());
        packets.push(binding.expect("a binding").into());
        Cert::from_packets(packets.into_iter()).expect("a certificate")
    };
    (with(true), with(false))
}

/// A version 3 key with a name: RSA of 2048 bits, packets as RFC 1991 has them.
pub fn version_3() -> Vec<u8> {
    let mut body = vec![3];
    body.extend_from_slice(&800_000_000_u32.to_be_bytes());
    // Days that it is valid: for ever. RSA.
    body.extend_from_slice(&[0, 0, 1]);
    body.extend_from_slice(&2048_u16.to_be_bytes());
    body.extend_from_slice(&[0xd5; 255]);
    body.push(1);
    body.extend_from_slice(&17_u16.to_be_bytes());
    body.extend_from_slice(&[1, 0, 1]);
    let name = b"Team <team@team.example>";
    let mut out = vec![0x99];
    out.extend_from_slice(&(body.len() as u16).to_be_bytes());
    out.extend_from_slice(&body);
    out.extend_from_slice(&[0xb4, name.len() as u8]);
    out.extend_from_slice(name);
    out
}

/// Secret keys that GnuPG makes by a parameter file, armored, and their fingerprint.
pub fn gnupg(parameters: &str) -> (Cert, Vec<u8>) {
    let home = tempfile::tempdir().expect("folder");
    let gpg = |arguments: &[&str]| {
        let mut gpg = Command::new("gpg");
        gpg.args([
            "--batch",
            "--quiet",
            "--armor",
            "--pinentry-mode",
            "loopback",
        ]);
        gpg.args(["--passphrase", ""])
            .args(arguments)
            .env("GNUPGHOME", home.path());
        let output = gpg.stderr(Stdio::piped()).output().expect("gpg");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{gpg:?}: {said}");
        output.stdout
    };
    let file = home.path().join("parameters");
    std::fs::write(
        &file,
        format!("%no-protection\n{parameters}\nName-Real: Team\n%commit\n"),
    )
    .expect("file");
    gpg(&["--generate-key", &file.display().to_string()]);
    let (public, secret) = (gpg(&["--export"]), gpg(&["--export-secret-keys"]));
    let end = Command::new("gpgconf")
        .args(["--kill", "gpg-agent"])
        .env("GNUPGHOME", home.path())
        .status();
    assert!(end.is_ok_and(|status| status.success()), "gpgconf");
    (Cert::from_bytes(&public).expect("a certificate"), secret)
}
