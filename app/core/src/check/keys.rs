//! Certificates, and secrets that must not be among them.

use super::{diagnostic, ends};
use crate::bundle::REVOKED;
use crate::clock::ReferenceTime;
use crate::explain::Explain;
use crate::openpgp::cert::{
    CertRefusal, grouped, judge_encryption, judge_signing, parser, read_one, read_small,
};
use crate::openpgp::rotation;
use crate::openpgp::sign::SIGNING_CERT;
use crate::side_by_side::side_by_side;
use jiff::Timestamp;
use std::collections::BTreeSet;
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Place, Severity};
use tocsin_form_schema::published::{Files, Reading};

#[cfg(test)]
mod tests;

/// In every PEM file of a private key (RFC 7468 sections 10 and 11).
const PEM: &[u8] = b"PRIVATE KEY-----";

/// Each certificate, judged as a reporter's program will.
pub(super) fn all(files: &Files, reading: &Reading, now: Timestamp) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let at = ReferenceTime(now);
    let refused = |path: &str, refusal: &CertRefusal| {
        diagnostic(Severity::Error, refusal.code(), path, "", refusal.args())
    };
    // A secret key is told of as one, wherever it is.
    let is_told = |refusal: &CertRefusal| *refusal == CertRefusal::Secret;
    if let Some(bytes) = files.get(SIGNING_CERT) {
        match judge_signing(bytes, at) {
            Ok(Some(end)) => {
                let (place, soon) = (Place::file(SIGNING_CERT), "check-signer-expires-soon");
                ends(end, now, place, soon, soon, &mut found);
            }
            Err(refusal) if !is_told(&refusal) => found.push(refused(SIGNING_CERT, &refusal)),
            Ok(None) | Err(_) => {}
        }
    }
    let encryption = reading.team.as_ref().map(|team| team.mail.encryption);
    let mut usable_keys = BTreeSet::new();
    for (path, bytes) in files
        .iter()
        .filter(|(path, _)| path.starts_with("keys/encryption/"))
    {
        let judged = judge_encryption(bytes, at);
        match judged.and_then(|usable| match encryption {
            Some(encryption) => usable.narrowed(encryption),
            None => Ok(usable),
        }) {
            Ok(usable) => {
                usable_keys.insert(usable.fingerprint.clone());
                let name = path.rsplit('/').next().unwrap_or_default();
                let misnamed = |d: &Diagnostic| d.code == "key-file-name" && d.place.file == *path;
                if name != format!("{}.asc", usable.fingerprint)
                    && !reading.found.iter().any(misnamed)
                {
                    let other = CertRefusal::OtherFingerprint(usable.fingerprint.clone());
                    found.push(refused(path, &other));
                }
                if let Some(expires) = usable.expires {
                    let (place, soon) = (Place::file(path), "check-key-expires-soon");
                    ends(expires, now, place, soon, soon, &mut found);
                }
            }
            Err(refusal) if is_told(&refusal) => {}
            Err(refusal) => found.push(refused(path, &refusal)),
        }
    }
    for form in reading.forms.values() {
        let keys = &form.mail.keys;
        if !keys.is_empty() && !keys.iter().any(|key| usable_keys.contains(key)) {
            let file = format!("forms/{}.toml", form.id);
            let (code, args) = (
                "check-form-without-key",
                Args::from([("form", form.id.to_string())]),
            );
            found.push(diagnostic(Severity::Error, code, &file, "mail.keys", args));
        }
    }
    found.extend(unproven(files, reading, at));
    found.extend(not_revoked(files));
    found.extend(secrets(files));
    found
}

/// Another certificate that signs, which the one of before has not handed over to: whoever pinned the team is told to distrust
/// it.
pub(super) fn changed(
    old: &Files,
    new: &Files,
    reading: &Reading,
    now: Timestamp,
) -> Option<Diagnostic> {
    let fingerprint = |files: &Files| {
        let cert = read_one(files.get(SIGNING_CERT)?).ok()?;
        Some(cert.fingerprint().to_hex())
    };
    let (was, is) = (fingerprint(old)?, fingerprint(new)?);
    let team = reading.team.as_ref().map_or("", |team| &team.id);
    let (steps, _) = rotation::proven(new, team, ReferenceTime(now), &|cert| cert.to_vec());
    (was != is && !steps.iter().any(|step| step.old == was)).then(|| {
        let args = Args::from([("old", grouped(&was)), ("new", grouped(&is))]);
        let (severity, code) = match is_given_up(new, &was) {
            true => (Severity::Warning, "check-signer-replaced"),
            false => (Severity::Error, "check-signer-changed"),
        };
        diagnostic(severity, code, SIGNING_CERT, "", args)
    })
}

/// Whether everybody learns from this folder that a certificate is revoked.
fn is_given_up(files: &Files, fingerprint: &str) -> bool {
    let folder = format!("{REVOKED}/");
    let there = files.iter().filter(|(path, _)| path.starts_with(&folder));
    let mut revoked = there.filter_map(|(_, bytes)| {
        let cert = read_small(bytes).ok()?;
        let revoked = cert.primary_key().self_revocations().next().is_some();
        revoked.then(|| cert.fingerprint().to_hex())
    });
    revoked.any(|revoked| revoked == fingerprint)
}

/// The first step of the keys that signed before that proves nothing: who missed it is told to distrust the team.
fn unproven(files: &Files, reading: &Reading, at: ReferenceTime) -> Option<Diagnostic> {
    let team = &reading.team.as_ref()?.id;
    let (_, refusal) = rotation::proven(files, team, at, &|cert| cert.to_vec());
    let refusal = refusal?;
    let (code, args) = (refusal.code(), refusal.args());
    let severity = match refusal.is_meant() {
        true => Severity::Warning,
        false => Severity::Error,
    };
    Some(diagnostic(severity, code, refusal.file(), "", args))
}

/// Certificates among those that are revoked from which nobody learns that they are.
fn not_revoked(files: &Files) -> Vec<Diagnostic> {
    let folder = format!("{REVOKED}/");
    let revoked = |bytes: &[u8]| {
        let cert = read_small(bytes).ok();
        cert.is_some_and(|cert| cert.primary_key().self_revocations().next().is_some())
    };
    let wrong = |(path, bytes): (&String, &Vec<u8>)| {
        let wrong = path.starts_with(&folder) && !revoked(bytes);
        let code = "check-not-revoked";
        wrong.then(|| diagnostic(Severity::Error, code, path, "", Args::new()))
    };
    files.iter().filter_map(wrong).collect()
}

/// Secret keys anywhere: what is packed is published.
fn secrets(files: &Files) -> Vec<Diagnostic> {
    let files: Vec<(&String, &Vec<u8>)> = files.iter().collect();
    let secret = |(path, bytes): &(&String, &Vec<u8>)| {
        let openpgp = || {
            let certs = parser(bytes);
            certs.is_some_and(|certs| certs.filter_map(Result::ok).any(|cert| cert.is_tsk()))
        };
        let pem = || bytes.windows(PEM.len()).any(|window| window == PEM);
        let code = "check-secret-key";
        (pem() || openpgp()).then(|| diagnostic(Severity::Error, code, path, "", Args::new()))
    };
    side_by_side(&files, secret).into_iter().flatten().collect()
}
