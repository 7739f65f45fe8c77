//! What an organisation has fixed, in a session: what is shown and what is allowed.

use super::keys::Years;
use super::*;
use crate::mail::account::{Account, Security, Via};
use crate::policy::Policy;
use crate::session::opening::{open_bundle, open_kept};
use crate::store::pins::Trust;

impl Machine {
    pub(super) fn under(&self, policy: &str) -> (Dirs, Context) {
        let text = format!("format = 1\n{policy}");
        let policy = Policy::parse(Path::new("policy.toml"), text.as_bytes()).unwrap();
        let dirs = self.dirs().under(policy);
        let context = Context {
            dirs: dirs.clone(),
            ..self.context()
        };
        (dirs, context)
    }
}

fn given(team: &Team, more: &str) -> String {
    let signer = team.cert.fingerprint().to_hex();
    format!("[team.\"team.example\"]\nsigner = \"{signer}\"\n{more}")
}

#[test]
fn the_given_key_is_followed_and_a_revoked_one_is_not() {
    let [a, b, thief] = [Team::new(), Team::new(), Team::new()];
    let mut team = Years::begin(&a, &a);
    let first = team.publish(&a);
    team.rotate(&a, &b);
    let second = team.publish(&b);
    let mut forged = Years::begin(&thief, &thief);
    let forged = forged.publish(&thief);
    let machine = Machine::new();
    let (_, follow) = machine.under(&given(&a, ""));
    let (_, fixed) = machine.under(&given(&a, "handover = \"refuse\""));
    let lost = b.cert.fingerprint().to_hex();
    let (_, revoked) = machine.under(&given(&a, &format!("revoked = [\"{lost}\"]")));
    let code =
        |bundle: &[u8], context: &Context| open_bundle(bundle, context).err().map(|r| r.code);
    // A forgery that came before the policy keeps nobody out.
    let forgery = open_bundle(&forged, &machine.context()).unwrap();
    assert_eq!(forgery.trust, Trust::NotYetChecked);
    assert_eq!(open_bundle(&first, &follow).unwrap().trust, Trust::Given);
    // Not even compared: what is in the policy, the administrator changes.
    let typed = thief.cert.fingerprint().to_hex();
    let compared = open_compared(&forged, &typed, &follow).map(drop);
    assert_eq!(compared.unwrap_err().code, "trust-not-given");
    assert_eq!(code(&forged, &follow), Some("trust-not-given"));
    // That the one has handed over to the other is proven, and not followed.
    assert_eq!(code(&second, &fixed), Some("trust-handover-refused"));
    assert_eq!(code(&second, &revoked), Some("trust-given-up"));
    let handed = open_bundle(&second, &follow).unwrap();
    assert_eq!(handed.trust, Trust::CheckedBefore);
    let warned: Vec<_> = handed.warnings.iter().map(|w| w.code).collect();
    assert!(warned.contains(&"session-key-handed-over"), "{warned:?}");
    // The key is given up afterwards: what was accepted of it is not used any more, and the given one is.
    let manifest = &handed.newest.manifest_sha256;
    let kept = open_kept("team.example", manifest, &revoked).map(drop);
    assert_eq!(kept.unwrap_err().code, "trust-given-up");
    assert_eq!(open_bundle(&first, &revoked).unwrap().trust, Trust::Given);
    let kept = open_kept("team.example", manifest, &revoked).unwrap();
    assert_eq!(kept.newest.signer, a.cert.fingerprint().to_hex());
}

/// A key that somebody had compared before the policy gave another is another key once the policy is gone: nothing proves that
/// it handed over.
#[test]
fn a_key_that_a_policy_has_set_aside_is_another_and_not_a_former_one() {
    let [compared, given_key] = [Team::new(), Team::new()];
    let before = Years::begin(&compared, &compared).publish(&compared);
    let given_form = Years::begin(&given_key, &given_key).publish(&given_key);
    let machine = Machine::new();
    machine.checked(&before);
    let (_, under) = machine.under(&given(&given_key, ""));
    assert_eq!(
        open_bundle(&given_form, &under).unwrap().trust,
        Trust::Given
    );
    assert_eq!(machine.opened(&before).map(drop), Err("trust-key-changed"));
    assert_eq!(
        machine.opened(&given_form).unwrap().trust,
        Trust::NotYetChecked
    );
}

#[test]
fn a_session_says_what_the_organisation_forbids() {
    let team = Publisher::new();
    let machine = Machine::new();
    let (dirs, _) = machine.under("unchecked = \"forbid\"");
    let mut session = machine.session_in(dirs);
    session.open_bytes(&machine.path("team.tocsin"), &team.bundle(|_| ()));
    session.command(Command::NewDraft(id("incident")));
    session.with_passphrase();
    session.command(Command::AcceptUnchecked(true));
    assert_eq!(session.codes(), ["session-unchecked-forbidden"]);
    assert!(!session.draft().accepted_unchecked);
    // Who compares goes on.
    let typed = session.state.team.as_ref().unwrap().newest.signer.clone();
    session.compare(Whose::Open, &typed);
    assert_eq!(session.state.team.as_ref().unwrap().trust, Trust::Checked);
    session.close();
}

#[test]
fn accounts_are_those_of_the_organisation() {
    let machine = Machine::new();
    let mail = "[mail]\nserver = \"mail.site.example\"\nfrom = \"security@site.example\"\n";
    let own = |name: &str| Account {
        name: name.into(),
        from: "me@site.example".into(),
        via: Via::smtp("other.example", Security::Tls),
    };
    let names = |session: &Session| -> Vec<String> {
        let accounts = session.state.settings.accounts.iter();
        accounts.map(|account| account.name.clone()).collect()
    };
    let (dirs, _) = machine.under(mail);
    let mut session = machine.session_in(dirs);
    assert_eq!(names(&session), ["organisation"]);
    session.command(Command::PutAccount(own("organisation")));
    assert_eq!(session.state.settings.accounts, [own("organisation")]);
    // Removed, the organisation's is there again, and cannot be removed itself.
    session.command(Command::RemoveAccount("organisation".into()));
    assert_eq!(names(&session), ["organisation"]);
    assert_ne!(session.state.settings.accounts, [own("organisation")]);
    session.command(Command::RemoveAccount("organisation".into()));
    assert_eq!(session.codes(), ["session-mail-fixed"]);
    session.close();
    let (dirs, _) = machine.under(&format!("{mail}locked = true\n"));
    let mut session = machine.session_in(dirs);
    for account in [own("organisation"), own("work")] {
        session.command(Command::PutAccount(account));
    }
    assert_eq!(
        session.codes(),
        ["session-mail-fixed", "session-mail-fixed"]
    );
    assert_eq!(names(&session), ["organisation"]);
    session.close();
}
