//! Who signs the report of a draft.

use super::*;
use crate::openpgp::open::Signature as Found;

fn reporter(passphrase: &str) -> Team {
    let builder = builder().set_password(Some(passphrase.into()));
    Team::from(builder.add_signing_subkey())
}

/// Saves the report and gives the key by which it is signed.
fn signed(session: &mut Session, machine: &Machine, team: &Publisher, name: &str) -> Vec<Found> {
    let path = machine.path(&format!("{name}.eml"));
    session.start_and_wait(Job::Save {
        format: MailFormat::PgpMime,
        path: path.clone(),
    });
    assert_eq!(session.codes(), [""; 0]);
    let opened = open::open(&path, &team.0.secret, None, &machine.path(name)).unwrap();
    let receipt = session.state.receipt.as_ref().unwrap();
    assert_eq!(opened.signed_by(), receipt.signed_by.as_deref());
    opened.signatures
}

fn again(session: Session, machine: &Machine) -> Session {
    let draft = session.draft().id.clone();
    session.close();
    let mut session = machine.session();
    session.resume(&draft, Some(PASSPHRASE));
    session.command(Command::AcceptUnchecked(true));
    session
}

fn sign_with(session: &mut Session, with: SignWith) {
    session.start_and_wait(Job::SignWith(with));
}

#[test]
fn a_key_made_for_a_draft_is_the_same_as_long_as_the_draft_is_there() {
    let machine = Machine::new();
    let team = Publisher::new();
    let mut session = machine.begun(&team.bundle(|_| ()));
    session.with_passphrase();
    session.fill();
    session.command(Command::AcceptUnchecked(true));
    assert_eq!(session.draft().signature, Signature::Nobody);
    assert_eq!(signed(&mut session, &machine, &team, "none"), []);
    sign_with(&mut session, SignWith::Made);
    let Signature::Made(fingerprint) = session.draft().signature.clone() else {
        panic!("nobody signs");
    };
    let by = [Found::SameKey(fingerprint)];
    assert_eq!(signed(&mut session, &machine, &team, "one"), by);
    session.on_disk();

    let mut session = again(session, &machine);
    assert_eq!(signed(&mut session, &machine, &team, "two"), by);
    sign_with(&mut session, SignWith::Nobody);
    assert_eq!(signed(&mut session, &machine, &team, "three"), []);
    sign_with(&mut session, SignWith::Made);
    assert_eq!(signed(&mut session, &machine, &team, "four"), by);
}

#[test]
fn a_key_in_a_file_signs_once_it_is_unlocked() {
    let machine = Machine::new();
    let team = Publisher::new();
    let own = reporter("correct horse");
    let path = machine.path("key.asc");
    std::fs::write(&path, &own.secret).unwrap();
    let with = |passphrase: Option<&str>| SignWith::File {
        path: path.clone(),
        passphrase: passphrase.map(|p| Secret(p.into())),
    };
    let mut session = machine.begun(&team.bundle(|_| ()));
    session.with_passphrase();
    session.fill();
    session.command(Command::AcceptUnchecked(true));
    for wrong in [None, Some("battery staple")] {
        sign_with(&mut session, with(wrong));
    }
    let folder = SignWith::File {
        path: machine.path(""),
        passphrase: None,
    };
    sign_with(&mut session, folder);
    let told = ["signer-passphrase", "signer-passphrase", "signer-no-key"];
    assert_eq!(session.codes(), told);
    assert_eq!(session.draft().signature, Signature::Nobody);
    session.state.notices.clear();

    session.start_and_wait(Job::Prepare);
    let size = |session: &Session| session.state.prepared.as_ref().unwrap().sizes[0].1;
    let unsigned = size(&session);
    sign_with(&mut session, with(Some("correct horse")));
    session.start_and_wait(Job::Prepare);
    assert!(size(&session) > unsigned, "the signature is counted");
    let fingerprint = own.cert.fingerprint().to_hex();
    let by = [Found::SameKey(fingerprint)];
    assert_eq!(signed(&mut session, &machine, &team, "one"), by);
    session.on_disk();

    // The choice is remembered, the key is not.
    let mut session = again(session, &machine);
    assert!(!session.draft().signature.is_ready());
    let path = machine.path("locked.eml");
    let format = MailFormat::PgpMime;
    session.start_and_wait(Job::Save { format, path });
    assert_eq!(session.codes(), ["session-signer-locked"]);
    assert!(!machine.path("locked.eml").exists());
    session.state.notices.clear();
    sign_with(&mut session, with(Some("correct horse")));
    assert_eq!(signed(&mut session, &machine, &team, "two"), by);
}
