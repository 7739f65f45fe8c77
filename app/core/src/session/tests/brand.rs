//! A bundle that came with the program: what is shown, and what is allowed.

use super::keys::Years;
use super::*;
use crate::brand::{Brand, BrandRefusal};
use crate::clock::Clock;
use crate::explain::Explain;
use crate::policy::Policy;
use crate::session::opening::{open_brand, open_bundle};
use std::time::Duration as Span;

impl Machine {
    /// The same machine, where this came with the program.
    fn branded(&self, bundle: &[u8]) -> Result<Context, BrandRefusal> {
        let file = self.path("brand.tocsin");
        std::fs::write(&file, bundle).unwrap();
        let clock: Arc<dyn Clock> = self.clock.clone();
        let brand = Brand::load(Some(&file), &self.dirs(), &clock)?.unwrap();
        Ok(Context {
            dirs: self.dirs().branded(brand),
            ..self.context()
        })
    }
}

fn opened(context: &Context) -> Result<TeamState, &'static str> {
    let brand = context.dirs.brand().unwrap();
    open_brand(brand, context).map_err(|refusal| refusal.code)
}

fn codes(team: &TeamState) -> Vec<&'static str> {
    team.warnings.iter().map(|warning| warning.code).collect()
}

/// Signs with a key that expires in the summer of 2027.
fn for_a_year() -> Publisher {
    Publisher(Team::from(
        builder()
            .set_validity_period(Span::from_secs(500 * 24 * 3600))
            .add_signing_subkey()
            .add_transport_encryption_subkey(),
    ))
}

#[test]
fn it_is_not_checked_by_coming_along() {
    let machine = Machine::new();
    let context = machine.branded(&Publisher::new().bundle(|_| ())).unwrap();
    let mut team = opened(&context).unwrap();
    assert_eq!((team.trust, team.came), (Trust::NotYetChecked, true));
    let typed = team.newest.signer.clone();
    compare_fingerprint(&mut team, &typed, &context).unwrap();
    assert_eq!(opened(&context).unwrap().trust, Trust::Checked);
    // Another team's form is another's.
    let example = crate::example::BUNDLE;
    assert!(!open_bundle(example, &context).unwrap().came);
    // The example says that it is the example, whoever it came with.
    let machine = Machine::new();
    let context = machine.branded(example).unwrap();
    assert_eq!(opened(&context).unwrap().trust, Trust::Example);
}

#[test]
fn what_was_accepted_since_is_used_and_another_key_is_refused() {
    let [a, b, thief] = [Team::new(), Team::new(), Team::new()];
    let mut years = Years::begin(&a, &a);
    let first = years.publish(&a);
    let second = years.publish(&a);
    years.rotate(&a, &b);
    let third = years.publish(&b);
    let machine = Machine::new();
    let context = machine.branded(&first).unwrap();
    let version = |context: &Context| opened(context).unwrap().newest.published.team.version;
    assert_eq!(version(&context), 1);
    for (newer, expected) in [(&second, 2), (&third, 3)] {
        open_bundle(newer, &context).unwrap();
        assert_eq!(version(&context), expected);
        assert!(opened(&context).unwrap().came);
    }
    // A brand that another key has signed says it is this team's: nothing takes its place, and it is not opened.
    let forged = Years::begin(&thief, &thief).publish(&thief);
    let context = machine.branded(&forged).unwrap();
    assert_eq!(opened(&context).map(drop), Err("trust-key-changed"));
}

#[test]
fn a_key_that_had_expired_before_seals_nothing() {
    let publisher = for_a_year();
    let bundle = publisher.bundle(|_| ());
    let machine = Machine::new();
    machine.clock.set("2027-09-01T00:00:00Z");
    // Handed in as any other, it is refused.
    let stranger = open_bundle(&bundle, &machine.context()).map(drop);
    assert_eq!(stranger.unwrap_err().code, "cert-expired");
    let context = machine.branded(&bundle).unwrap();
    for _ in 0..2 {
        let team = opened(&context).unwrap();
        assert!(team.late && team.came);
        let codes = codes(&team);
        assert!(codes.contains(&"session-brand-expired"), "{codes:?}");
        assert!(!codes.contains(&"session-signer-expired"), "{codes:?}");
    }
    // It is shown and filled in, kept and resumed; nothing is sealed.
    let mut session = machine.session_in(context.dirs.clone());
    session.start_and_wait(Job::OpenBrand);
    session.command(Command::NewTest(id("incident")));
    session.with_passphrase();
    session.command(set("name", MARK));
    session.on_disk();
    let draft = session.draft().id.clone();
    session.command(Command::CloseDraft);
    session.resume(&draft, Some(PASSPHRASE));
    assert_eq!(session.answer("name"), Some(&Value::Text(MARK.into())));
    assert!(session.state.team.as_ref().unwrap().late);
    session.close();
    // Nor is anything noted of its key: it says that it has expired, not that something here is damaged.
    let mut team = opened(&context).unwrap();
    assert!(!team.can_be_checked());
    let typed = team.newest.signer.clone();
    let refused = compare_fingerprint(&mut team, &typed, &context).unwrap_err();
    assert_eq!(refused.code, "session-brand-expired");
    // A newer form is taken from its key's successor only, though nothing was accepted of the team before.
    let other = Publisher::new().bundle(|_| ());
    let refused = open_bundle(&other, &context).map(drop).unwrap_err();
    assert_eq!(refused.code, "trust-key-changed");
    // Known while it was good, it goes on with a warning.
    let machine = Machine::new();
    let context = machine.branded(&bundle).unwrap();
    assert!(!opened(&context).unwrap().late);
    machine.clock.set("2027-09-01T00:00:00Z");
    let context = machine.branded(&bundle).unwrap();
    let team = opened(&context).unwrap();
    assert!(!team.late);
    assert!(codes(&team).contains(&"session-signer-expired"));
}

#[test]
fn whom_to_call_of_an_expired_one_says_the_policy_first() {
    let publisher = for_a_year();
    let bundle = publisher.bundle(|_| ());
    let machine = Machine::new();
    machine.clock.set("2027-09-01T00:00:00Z");
    let context = machine.branded(&bundle).unwrap();
    let told = |context: &Context| {
        let team = opened(context).unwrap();
        let mut warnings = team.warnings.iter();
        let late = warnings.find(|w| w.code == "session-brand-expired");
        late.unwrap().args.clone()
    };
    let form = told(&context);
    assert_eq!(form["by"], "form");
    let signer = publisher.0.cert.fingerprint().to_hex();
    let policy = format!(
        "format = 1\n[team.\"team.example\"]\nsigner = \"{signer}\"\ntelephone = \"+1 555 0142\"\n"
    );
    let policy = Policy::parse(Path::new("policy.toml"), policy.as_bytes()).unwrap();
    let given = told(&Context {
        dirs: context.dirs.clone().under(policy),
        ..context
    });
    assert_eq!(
        (&*given["by"], &*given["telephone"]),
        ("organisation", "+1 555 0142")
    );
    assert_ne!(form["telephone"], given["telephone"]);
}

/// A forgery that came with the program keeps the team out no longer than until somebody compares.
#[test]
fn who_compares_goes_before_what_came_with_the_program() {
    let [forger, publisher] = [Publisher::new(), Publisher::new()];
    let machine = Machine::new();
    let context = machine.branded(&forger.bundle(|_| ())).unwrap();
    let bundle = publisher.bundle(|_| ());
    let refused = open_bundle(&bundle, &context).map(drop).unwrap_err();
    assert_eq!(refused.code, "trust-key-changed");
    let typed = publisher.0.cert.fingerprint().to_hex();
    let team = open_compared(&bundle, &typed, &context).unwrap();
    assert_eq!(team.trust, Trust::Checked);
    assert_eq!(
        open_bundle(&bundle, &context).unwrap().trust,
        Trust::Checked
    );
    assert_eq!(opened(&context).map(drop), Err("trust-key-changed"));
}

#[test]
fn one_that_is_refused_has_no_say_in_whom_to_call() {
    let words = Catalogue::program(&Lang::english());
    let publisher = Publisher::new();
    let machine = Machine::new();
    let context = machine.branded(&publisher.bundle(|_| ())).unwrap();
    opened(&context).unwrap();
    // Under another ID, with the team's name and key.
    let alike =
        Publisher::new().bundle(|team| *team = team.replace("team.example", "alike.example"));
    let context = machine.branded(&alike).unwrap();
    assert_eq!(opened(&context).map(drop), Err("trust-looks-like"));
    let damaged = machine.branded(b"damaged").map(drop).unwrap_err();
    assert!(damaged.call(&words).is_some());
    // The same file by another name is the same file.
    #[cfg(unix)]
    {
        let link = machine.path("link.tocsin");
        std::os::unix::fs::symlink(machine.path("brand.tocsin"), &link).unwrap();
        let clock: Arc<dyn Clock> = machine.clock.clone();
        let refused = Brand::load(Some(&link), &machine.dirs(), &clock).unwrap_err();
        assert!(refused.call(&words).is_some());
    }
}

/// Every octet counts: the first, the last, and some between.
#[test]
fn a_damaged_one_is_refused_with_a_number_that_was_right_before() {
    let words = Catalogue::program(&Lang::english());
    let bundle = Publisher::new().bundle(|_| ());
    let machine = Machine::new();
    let damaged = |at: usize| {
        let mut bytes = bundle.clone();
        bytes[at] ^= 1;
        machine.branded(&bytes).map(drop).unwrap_err()
    };
    let places = (0..bundle.len()).step_by(bundle.len() / 60);
    let places: Vec<usize> = places.chain([bundle.len() - 1]).collect();
    for at in &places {
        let refusal = damaged(*at);
        assert_eq!(refusal.code(), "brand-unusable", "octet {at}");
        assert_eq!(refusal.details(&words).len(), 1, "octet {at}");
        // It has no say in whom to call.
        assert_eq!(refusal.call(&words), None, "octet {at}");
    }
    let context = machine.branded(&bundle).unwrap();
    let telephone = opened(&context)
        .unwrap()
        .newest
        .published
        .team
        .contact
        .telephone
        .clone();
    for at in &places {
        let call = damaged(*at).call(&words).unwrap();
        let call = tocsin_i18n::strip_isolates(&call);
        assert!(call.contains(&telephone), "octet {at}: {call}");
    }
}

#[test]
fn its_language_goes_before_the_systems() {
    let machine = Machine::new();
    let bundle = Publisher::new().bundle(|team| {
        *team = team.replacen("[brand]\n", "[brand]\nlanguage = \"fr\"\n", 1);
    });
    let context = machine.branded(&bundle).unwrap();
    let tags = |langs: Vec<Lang>| -> Vec<String> { langs.iter().map(Lang::tag).collect() };
    let system = vec![Lang::parse("de").unwrap()];
    assert_eq!(tags(context.dirs.languages(system)), ["fr", "de"]);
}
