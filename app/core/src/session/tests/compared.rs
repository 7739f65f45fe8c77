//! What a reporter has in hand of a team, compared with the form; and whom to tell of a form that may be forged.

use super::*;
use crate::explain::tell_plain;
use crate::openpgp::cert::grouped;
use crate::openpgp::testing::revoked;
use crate::session::opening::{look, open_bundle};
use sequoia_openpgp::types::ReasonForRevocation;

impl Session {
    fn trust(&self) -> Trust {
        self.state.team.as_ref().unwrap().trust
    }
    /// Compares with what was typed.
    pub(super) fn compare(&mut self, whose: Whose, typed: &str) {
        self.start_and_wait(Job::Compare(whose, Shown::Text(typed.to_owned())));
    }

    /// Compares with a file of these octets; the code of what is told, if anything is.
    fn compare_with(&mut self, machine: &Machine, bytes: &[u8]) -> Option<&'static str> {
        let path = machine.path("in-hand");
        std::fs::write(&path, bytes).unwrap();
        self.state.notices.clear();
        self.start_and_wait(Job::Compare(Whose::Open, Shown::File(path)));
        self.codes().pop()
    }
}

#[test]
fn a_file_from_the_team_checks_it_and_another_does_not() {
    let (publisher, other) = (Publisher::new(), Team::new());
    let bundle = publisher.bundle(|_| ());
    let hex = publisher.0.cert.fingerprint().to_hex();
    let others = other.cert.fingerprint().to_hex();
    let good = [
        publisher.0.armored(),
        format!(
            "Our fingerprint:\n{}\n",
            crate::openpgp::cert::grouped(&hex)
        )
        .into_bytes(),
        format!("OPENPGP4FPR:{hex}").into_bytes(),
    ];
    for bytes in good {
        let machine = Machine::new();
        let mut session = machine.session();
        session.open_bytes(&machine.path("b.tocsin"), &bundle);
        assert_eq!(session.trust(), Trust::NotYetChecked);
        assert_eq!(session.compare_with(&machine, &bytes), None);
        assert_eq!(session.trust(), Trust::Checked);
        let dates = session.state.team.as_ref().unwrap().dates;
        assert!(dates.first_seen.is_some() && dates.checked.is_some());
    }
    let machine = Machine::new();
    let mut session = machine.session();
    session.open_bytes(&machine.path("b.tocsin"), &bundle);
    for (bytes, code) in [
        (format!("{hex}\n{others}").into_bytes(), "inhand-several"),
        (hex.as_bytes()[24..].to_vec(), "inhand-key-id"),
        (b"5D".repeat(32), "trust-perhaps-digest"),
        (bundle.clone(), "inhand-form"),
        (publisher.0.secret.clone(), "inhand-secret"),
        (b"Call us.".to_vec(), "inhand-nothing"),
    ] {
        assert_eq!(session.compare_with(&machine, &bytes), Some(code));
        assert_eq!(session.trust(), Trust::NotYetChecked, "{code}");
    }
    for bytes in [
        other.armored(),
        others.clone().into_bytes(),
        b"5D5D ".repeat(16),
    ] {
        let told = session.compare_with(&machine, &bytes);
        assert_eq!(told, Some("trust-other-fingerprint"));
        assert_eq!(session.trust(), Trust::Mismatched);
    }
    session.start_and_wait(Job::Compare(
        Whose::Open,
        Shown::File(machine.path("nowhere")),
    ));
    assert_eq!(session.codes().pop(), Some("store-read"));
    // Both are shown, and where they differ.
    session.compare_with(&machine, others.as_bytes());
    let told = tell_plain(&session.state.words, &session.state.notices[0].refusal).what;
    for fingerprint in [&hex, &others] {
        let grouped = crate::openpgp::cert::grouped(fingerprint);
        let told = told.replace(['[', ']'], "");
        assert!(told.contains(&grouped), "{told}");
    }
    let mut nearly = hex.clone();
    nearly.replace_range(9..10, if &hex[9..10] == "0" { "1" } else { "0" });
    session.compare_with(&machine, nearly.as_bytes());
    let args = &session.state.notices[0].refusal.args;
    assert_eq!(args["groups"], "3");
}

/// Who takes a form apart, or copies what is shown of it, has nothing but its own word.
#[test]
fn what_is_from_the_form_checks_nothing() {
    let publisher = Publisher::new();
    let hex = publisher.0.cert.fingerprint().to_hex();
    let says = format!("Our key: {}\n\n+1 514 555 0150\n", grouped(&hex));
    let bundle = publisher.bundle_of(|files| {
        files.insert("locales/en/team.md".into(), says.clone().into_bytes());
    });
    let shown = |language: &str| format!("{language}: {} (tocsin-form:xyz-cert)", grouped(&hex));
    let listed = format!("{{ \"manifest-sha256\": \"00\", \"signer\": \"{hex}\" }}");
    for text in [
        says.clone(),
        format!("\n{}  ", says.replace('\n', "\r\n")),
        shown("Signed by"),
        shown("署名者"),
        listed,
    ] {
        let machine = Machine::new();
        let mut session = machine.session();
        session.open_bytes(&machine.path("b.tocsin"), &bundle);
        let told = session.compare_with(&machine, text.as_bytes());
        assert_eq!(told, Some("inhand-form"), "{text}");
        session.state.notices.clear();
        session.compare(Whose::Open, &text);
        assert_eq!(session.codes(), ["inhand-form"], "{text}");
        assert_eq!(session.trust(), Trust::NotYetChecked);
        // Nor does it put anything else out of its way.
        let context = machine.context();
        let opened = open_compared(&bundle, &text, &context).err().unwrap();
        assert_eq!(opened.code, "inhand-form");
    }
    // The same words with another line are from elsewhere.
    let machine = Machine::new();
    let mut session = machine.session();
    session.open_bytes(&machine.path("b.tocsin"), &bundle);
    let elsewhere = format!("XYZ-CERT\n{says}");
    assert_eq!(session.compare_with(&machine, elsewhere.as_bytes()), None);
    assert_eq!(session.trust(), Trust::Checked);
}

/// A team publishes its certificate as it stands in its forms: it counts, and what that proves is said.
#[test]
fn the_form_s_own_certificate_counts_for_where_it_was_got() {
    const TOLD: &str = "session-same-certificate";
    let publisher = Publisher::new();
    let bundle = publisher.bundle(|_| ());
    let hex = publisher.0.cert.fingerprint().to_hex();
    let armored = publisher.0.armored();
    let around = [b"Our key:\n\n", &*armored, b"\nXYZ-CERT\n"].concat();
    for (bytes, tells) in [
        (armored.clone(), true),
        (around, true),
        (hex.clone().into_bytes(), false),
    ] {
        let machine = Machine::new();
        let mut session = machine.session();
        session.open_bytes(&machine.path("b.tocsin"), &bundle);
        for _ in 0..2 {
            assert_eq!(session.compare_with(&machine, &bytes), None);
        }
        assert_eq!(session.trust(), Trust::Checked);
        let warnings = &session.state.team.as_ref().unwrap().warnings;
        let told = warnings.iter().filter(|warning| warning.code == TOLD);
        assert_eq!(told.count(), usize::from(tells));
        let machine = Machine::new();
        let text = String::from_utf8(bytes).unwrap();
        let team = open_compared(&bundle, &text, &machine.context()).unwrap();
        assert_eq!(team.warnings.iter().any(|w| w.code == TOLD), tells);
    }
}

/// Who was told that it is another's key does not send all the same, today or tomorrow; the right one mends it.
#[test]
fn nothing_is_sealed_to_a_form_that_does_not_match_what_was_compared() {
    let publisher = Publisher::new();
    let bundle = publisher.bundle(|_| ());
    let machine = Machine::new();
    let mut session = machine.begun(&bundle);
    session.fill();
    session.command(Command::AcceptUnchecked(true));
    assert!(session.draft().accepted_unchecked);
    session.compare(Whose::Open, &Team::new().cert.fingerprint().to_hex());
    assert_eq!(session.trust(), Trust::Mismatched);
    assert!(!session.draft().accepted_unchecked);
    session.state.notices.clear();
    session.command(Command::AcceptUnchecked(true));
    session.start_and_wait(Job::Save {
        format: MailFormat::TarPgp,
        path: machine.path("r.tar.pgp"),
    });
    assert_eq!(
        session.codes(),
        ["session-mismatched", "session-mismatched"]
    );
    assert!(!machine.path("r.tar.pgp").exists());
    session.close();

    let mut session = machine.session();
    session.open_bytes(&machine.path("b.tocsin"), &bundle);
    assert_eq!(session.trust(), Trust::Mismatched);
    session.compare(Whose::Open, &publisher.0.cert.fingerprint().to_hex());
    assert_eq!(session.trust(), Trust::Checked);
    // What was compared stays so, whatever somebody drops on the page.
    session.compare(Whose::Open, &Team::new().cert.fingerprint().to_hex());
    assert_eq!(session.trust(), Trust::Checked);
    session.close();
}

/// Whoever finds out at first contact that it is a forgery is told so the next time, too; a page's digits are told only.
#[test]
fn what_did_not_match_at_first_contact_is_not_forgotten() {
    let publisher = Publisher::new();
    let bundle = publisher.bundle(|_| ());
    let machine = Machine::new();
    let other = Team::new().cert.fingerprint().to_hex();
    let compared = |text: &str| {
        let shown = inhand::read_text(text).unwrap();
        let opened = comparing::open_compared(&bundle, &shown, &machine.context());
        opened
            .map(|team| team.trust)
            .map_err(|refusal| refusal.code)
    };
    let trust = || open_bundle(&bundle, &machine.context()).unwrap().trust;
    let page = format!("Our source: commit {other} of the manual.");
    assert_eq!(compared(&page), Err("trust-other-fingerprint"));
    assert_eq!(trust(), Trust::NotYetChecked);
    std::fs::remove_file(machine.dirs().pins()).unwrap();
    assert_eq!(compared(&other), Err("trust-other-fingerprint"));
    assert_eq!(trust(), Trust::Mismatched);
    assert_eq!(
        compared(&publisher.0.cert.fingerprint().to_hex()),
        Ok(Trust::Checked)
    );
    assert_eq!(trust(), Trust::Checked);
}

/// The fingerprint of a subkey is the form's as little as another's, and no sign of a forgery.
#[test]
fn a_subkey_s_fingerprint_is_told_as_what_it_is() {
    let publisher = Publisher::new();
    let machine = Machine::new();
    let mut session = machine.begun(&publisher.bundle(|_| ()));
    let subkeys = publisher.0.cert.keys().subkeys();
    for subkey in subkeys.map(|key| key.key().fingerprint().to_hex()) {
        session.state.notices.clear();
        session.compare(Whose::Open, &subkey);
        assert_eq!(session.codes(), ["trust-encryption-fingerprint"]);
        assert_eq!(session.trust(), Trust::NotYetChecked);
    }
}

/// A certificate that shows its own revocation makes no way for anybody, and is not forgotten.
#[test]
fn a_revoked_certificate_in_hand_takes_nobodys_place() {
    let (first, stolen) = (Publisher::new(), Publisher::new());
    let machine = Machine::new();
    open_bundle(&first.bundle(|_| ()), &machine.context()).unwrap();
    let before = std::fs::read(machine.dirs().pins()).unwrap();
    let bundle = stolen.bundle(|_| ());
    let gone = revoked(&stolen.0, ReasonForRevocation::KeyCompromised, SIGNED);
    let shown = inhand::read(&gone).unwrap();
    let opened = comparing::open_compared(&bundle, &shown, &machine.context());
    assert_eq!(opened.err().unwrap().code, "cert-revoked");
    assert_eq!(std::fs::read(machine.dirs().pins()).unwrap(), before);
    let again = comparing::open_compared(
        &bundle,
        &inhand::read(&stolen.0.armored()).unwrap(),
        &machine.context(),
    );
    assert_eq!(again.err().unwrap().code, "cert-revoked");
}

/// Whoever forges a form can have its reports encrypted to the team's own key, too.
#[test]
fn the_key_that_reports_are_encrypted_to_says_nothing_of_who_wrote_the_form() {
    let (publisher, encryption) = (Publisher::new(), Team::new());
    let fingerprint = encryption.cert.fingerprint().to_hex();
    let bundle = publisher.bundle_of(|files| {
        files.insert(
            format!("keys/encryption/{fingerprint}.asc"),
            encryption.armored(),
        );
    });
    let machine = Machine::new();
    let mut session = machine.session();
    session.open_bytes(&machine.path("b.tocsin"), &bundle);
    for bytes in [fingerprint.clone().into_bytes(), encryption.armored()] {
        let told = session.compare_with(&machine, &bytes);
        assert_eq!(told, Some("trust-encryption-fingerprint"));
        assert_eq!(session.trust(), Trust::NotYetChecked);
    }
}

#[test]
fn a_certificate_in_hand_tells_that_the_key_was_revoked() {
    let publisher = Publisher::new();
    let bundle = publisher.bundle(|_| ());
    let machine = Machine::new();
    let mut session = machine.session();
    session.open_bytes(&machine.path("b.tocsin"), &bundle);
    let revoked = revoked(&publisher.0, ReasonForRevocation::KeyCompromised, SIGNED);
    let told = session.compare_with(&machine, &revoked);
    assert_eq!(told, Some("cert-revoked"));
    assert_eq!(session.trust(), Trust::NotYetChecked);
    // It is not forgotten.
    let told = session.compare_with(&machine, &publisher.0.armored());
    assert_eq!(told, Some("cert-revoked"));
    assert_eq!(
        open_bundle(&bundle, &machine.context())
            .err()
            .map(|r| r.code),
        Some("cert-revoked")
    );
}

#[test]
fn whom_to_tell_of_a_forgery_is_what_the_last_verified_form_says() {
    const FORGED: &str = "+1 900 666 0666";
    let publisher = Publisher::new();
    let bundle = publisher.bundle(|_| ());
    let machine = Machine::new();
    let context = machine.context();
    let telephone = |refusal: &Refusal| refusal.args.get("tell-telephone").cloned();
    // The same folder, changed behind its signature.
    let forged = {
        let mut bytes = publisher.bundle(|team| {
            let contact = team.find("[contact]").unwrap();
            let at = contact + team[contact..].find("telephone").unwrap();
            let end = at + team[at..].find('\n').unwrap();
            team.replace_range(at..end, &format!("telephone = \"{FORGED}\""));
        });
        let at = bytes.windows(FORGED.len());
        let at = at.into_iter().position(|w| w == FORGED.as_bytes()).unwrap();
        bytes[at + 1] = b'2';
        bytes
    };
    let cut = bundle[..bundle.len() - 100].to_vec();
    let refused = |bytes: &[u8]| {
        let opened = open_bundle(bytes, &context).err().unwrap();
        let looked = look(bytes, &context).err().unwrap();
        assert_eq!(opened, looked);
        opened
    };
    // Nothing is known of the team, or nobody has checked what is.
    assert_eq!(telephone(&refused(&forged)), None);
    let mut team = open_bundle(&bundle, &context).unwrap();
    assert_eq!(telephone(&refused(&forged)), None);

    let hex = publisher.0.cert.fingerprint().to_hex();
    compare_fingerprint(&mut team, &hex, &context).unwrap();
    let own = &team.newest.published.team.contact;
    for bytes in [&forged, &cut] {
        let refusal = refused(bytes);
        let told = telephone(&refusal).unwrap();
        assert!(told.contains(&own.telephone), "{told}");
        for lang in Lang::program() {
            let words = Catalogue::program(&lang);
            let tell = tell_plain(&words, &refusal).tell.unwrap();
            assert!(tell.contains(&own.telephone), "{tell}");
            assert!(tell.contains(&own.email), "{tell}");
            assert!(!tell.contains("0666"), "{tell}");
        }
    }
    // What is no form of theirs says nothing of them.
    assert_eq!(telephone(&refused(b"no bundle")), None);
}
