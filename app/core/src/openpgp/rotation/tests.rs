use super::*;
use crate::openpgp::sign;
use crate::openpgp::testing::{Gpg, NOW, Team, at, time};

/// A folder's keys, signed by the first.
fn folder(key: &Team) -> Files {
    Files::from([(SIGNING_CERT.to_owned(), key.armored())])
}

fn rotate(files: &mut Files, old: &Team, new: &Team, when: &str) {
    let rotation = Rotation::new(files, "team.example", new.cert.clone(), time(when)).unwrap();
    let by_old = rotation.sign_old(By::Secret(&old.secret, None)).unwrap();
    let by_new = rotation.sign_new(By::Secret(&new.secret, None)).unwrap();
    files.extend(rotation.files(by_old, by_new).unwrap());
}

fn judged(files: &Files) -> (usize, Option<StepRefusal>) {
    let (steps, refusal) = proven(files, "team.example", at(NOW), &|cert| cert.to_vec());
    (steps.len(), refusal)
}

#[test]
fn every_step_says_who_hands_over_to_whom_and_stock_tools_agree() {
    let [a, b, c] = [Team::new(), Team::new(), Team::new()];
    let mut files = folder(&a);
    assert_eq!(judged(&files), (0, None));
    rotate(&mut files, &a, &b, "2026-03-01T10:00:00.75Z");
    rotate(&mut files, &b, &c, "2026-05-01T10:00:00Z");
    assert_eq!(judged(&files), (2, None));
    let said = String::from_utf8(files["keys/rotation/001"].clone()).unwrap();
    let (old, new) = (a.cert.fingerprint(), b.cert.fingerprint());
    let expected = format!(
        "Tocsin: the signing key changes\nTeam: team.example\nOld: {old:X}\nNew: {new:X}\nAt: 2026-03-01T10:00:00Z\n"
    );
    assert_eq!(said, expected);
    let second = cert::read_one(&files["keys/rotation/002.asc"]).unwrap();
    assert_eq!(second.fingerprint(), b.cert.fingerprint());

    let place = tempfile::tempdir().unwrap();
    let gpg = Gpg::new(&[a.armored(), b.armored()].concat());
    for part in ["001", "001.old.sig", "001.new.sig"] {
        let bytes = &files[&format!("keys/rotation/{part}")];
        std::fs::write(place.path().join(part), bytes).unwrap();
    }
    for signature in ["001.old.sig", "001.new.sig"] {
        let path = |name: &str| place.path().join(name).display().to_string();
        gpg.run(&["--verify", &path(signature), &path("001")], b"");
    }
}

#[test]
fn what_was_altered_proves_nothing_before_it() {
    let [a, b, c] = [Team::new(), Team::new(), Team::new()];
    let mut files = folder(&a);
    rotate(&mut files, &a, &b, "2026-03-01T10:00:00Z");
    rotate(&mut files, &b, &c, "2026-05-01T10:00:00Z");
    let without = |path: &str| {
        let mut files = files.clone();
        files.remove(path);
        judged(&files)
    };
    let missing = |path: &str| Some(StepRefusal::Missing(path.into()));
    assert_eq!(
        without("keys/rotation/001.asc"),
        (1, missing("keys/rotation/001.asc"))
    );
    assert_eq!(
        without("keys/rotation/002.new.sig"),
        (0, missing("keys/rotation/002.new.sig"))
    );
    let with = |path: &str, bytes: &[u8]| {
        let mut files = files.clone();
        files.insert(path.into(), bytes.to_vec());
        judged(&files)
    };
    let said = String::from_utf8(files["keys/rotation/001"].clone()).unwrap();
    let first = || "keys/rotation/001".to_owned();
    for other in [
        said.replace('\n', "\r\n"),
        said.replace("At: 2026-03-01T10:00:00Z", "At: 2026-03-01T11:00:00+01:00"),
        format!("{said}And: more\n"),
        said.replacen("Tocsin", "tocsin", 1),
        String::new(),
    ] {
        let judged = with("keys/rotation/001", other.as_bytes());
        assert_eq!(
            judged,
            (1, Some(StepRefusal::Statement(first()))),
            "{other:?}"
        );
    }
    let later = said.replace("10:00:00Z", "10:00:01Z");
    assert_eq!(
        with("keys/rotation/001", later.as_bytes()),
        (
            1,
            Some(StepRefusal::Signature(format!("{}.old.sig", first())))
        )
    );
    let foreign = said.replace("team.example", "other.example");
    assert_eq!(
        with("keys/rotation/001", foreign.as_bytes()),
        (1, Some(StepRefusal::OtherTeam(first())))
    );
    // A thief puts a step of their own between, signed by nobody whom it names.
    let thief = Team::new();
    let mut forged = folder(&a);
    rotate(&mut forged, &a, &thief, "2026-03-01T10:00:00Z");
    let mixed = with("keys/rotation/001", &forged["keys/rotation/001"]);
    assert_eq!(
        mixed,
        (
            1,
            Some(StepRefusal::Signature(format!("{}.old.sig", first())))
        )
    );
}

#[test]
fn a_key_takes_over_from_another_one_only() {
    let a = Team::new();
    let files = folder(&a);
    let same = Rotation::new(&files, "team.example", a.cert.clone(), time(NOW));
    assert!(matches!(same, Err(SignRefusal::SameKey)));
    let public = sign::public(&Team::new().armored());
    assert!(matches!(public, Err(SignRefusal::NoSecretKey)));
    let (b, c) = (Team::new(), Team::new());
    let rotation = Rotation::new(&files, "team.example", b.cert.clone(), time(NOW)).unwrap();
    let by_other = rotation.sign_old(By::Secret(&c.secret, None));
    assert!(matches!(by_other, Err(SignRefusal::OtherCertificate)));
}
