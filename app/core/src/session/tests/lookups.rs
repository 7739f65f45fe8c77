//! Looking keys up and looking for a newer form: what changes by it, and what never does.

use super::keys::{Years, text};
use super::*;
use crate::fetch::{FetchRefusal, Fetched};
use crate::lookup::{Plan, Saying, Until, Wanted, wkd};
use crate::openpgp::cert::{self, system_time};
use crate::openpgp::testing::revoked;
use crate::session::looking_up::{Looked, look_up_by};
use crate::session::opening::{look, open_bundle, open_kept};
use crate::session::renewing::{Renewal, renew};
use sequoia_openpgp as openpgp;
use sequoia_openpgp::parse::Parse;
use sequoia_openpgp::policy::StandardPolicy;
use sequoia_openpgp::serialize::SerializeInto;
use sequoia_openpgp::types::{KeyFlags, ReasonForRevocation};

const ALL: Wanted = Wanted {
    security_txt: true,
    wkd: true,
};
const SECURITY_TXT: &str = "https://team.example/.well-known/security.txt";

fn plan(team: &TeamState) -> Plan {
    Plan::of(&team.newest, ALL).unwrap()
}

/// Where the directory of the example's address is asked first.
fn directory() -> String {
    let [first, _] = wkd::addresses("report", "xyz-cert.example").unwrap();
    first
}

/// Looks everything up; these addresses answer with this, the others with nothing.
fn looked(machine: &Machine, team: &TeamState, web: &[(&str, Vec<u8>)]) -> Looked {
    let looked = look_up_by(&team.newest, &plan(team), &machine.context(), |request| {
        let file = web.iter().find(|(address, _)| *address == request.address);
        let (_, bytes) = file.ok_or(FetchRefusal::Missing(404))?;
        Ok(Fetched {
            bytes: bytes.clone(),
            content_type: Some("text/plain".to_owned()),
        })
    });
    looked.unwrap()
}

fn says(looked: &Looked) -> Vec<Saying> {
    let says = looked.answers.iter().flat_map(|answer| answer.says.clone());
    says.filter(|saying| *saying != Saying::Nothing).collect()
}

fn fpr(team: &Team) -> String {
    team.cert.fingerprint().to_hex()
}

/// Everything that is kept on the machine, by path.
fn kept(machine: &Machine) -> Vec<(PathBuf, Vec<u8>)> {
    let mut folders = vec![machine.path("data")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => files.push((path.clone(), std::fs::read(path).unwrap())),
            }
        }
    }
    files.sort();
    files
}

/// The same certificate, of which its owner has signed since that it ends at another time.
fn extended(team: &Team, end: &str) -> openpgp::Cert {
    let time = |text: &str| system_time(text.parse().unwrap());
    let secret = openpgp::Cert::from_bytes(&team.secret).unwrap();
    let key = secret.primary_key().key().clone();
    let mut signer = key.parts_into_secret().unwrap().into_keypair().unwrap();
    let (policy, alive) = (StandardPolicy::new(), time("2026-02-01T00:00:00Z"));
    let end = Some(time(end));
    let signatures = secret.set_expiration_time(&policy, Some(alive), &mut signer, end);
    let (cert, _) = team
        .cert
        .clone()
        .insert_packets(signatures.unwrap())
        .unwrap();
    cert
}

#[test]
fn the_question_names_every_server_and_other_domains_as_such() {
    let key = Team::new();
    let machine = Machine::new();
    let team = machine
        .opened(&Years::begin(&key, &key).publish(&key))
        .unwrap();
    let plan = plan(&team);
    assert_eq!(
        plan.servers(),
        [
            "team.example",
            "openpgpkey.xyz-cert.example",
            "xyz-cert.example"
        ]
    );
    assert_eq!(plan.elsewhere(), ["xyz-cert.example"]);
    let mut only = ALL;
    only.wkd = false;
    assert_eq!(
        Plan::of(&team.newest, only).unwrap().servers(),
        ["team.example"]
    );
    let example = opening::open_example(&machine.context()).unwrap();
    let refused = Plan::of(&example.newest, ALL).unwrap_err();
    assert_eq!(crate::explain::Explain::code(&refused), "lookup-example");
}

#[test]
fn what_the_domain_publishes_makes_nobody_checked_and_introduces_no_key() {
    let [key, other] = [Team::new(), Team::new()];
    let machine = Machine::new();
    let bundle = Years::begin(&key, &key).publish(&key);
    let team = machine.opened(&bundle).unwrap();
    let before = kept(&machine);
    let file = format!(
        "Contact: tel:+1\nExpires: 2030-01-01T00:00:00Z\nEncryption: openpgp4fpr:{}\n\
         Encryption: openpgp4fpr:{}\n",
        fpr(&key),
        fpr(&other)
    );
    let looked = looked(&machine, &team, &[(SECURITY_TXT, file.into_bytes())]);
    let said = [Saying::Signer(fpr(&key)), Saying::Other(fpr(&other))];
    assert_eq!(says(&looked), said);
    assert!(!looked.learned);
    assert_eq!(kept(&machine), before);
    assert_eq!(machine.opened(&bundle).unwrap().trust, Trust::NotYetChecked);
}

#[test]
fn a_key_whose_owner_moved_its_end_is_refreshed() {
    let signer = Team::new();
    let months = Duration::from_secs(200 * 24 * 3600);
    let ended = builder().set_validity_period(Some(months));
    let transport = KeyFlags::empty().set_transport_encryption();
    let old = Team::from(ended.add_subkey(transport, 20 * months, None));
    let machine = Machine::new();
    // The owner signs in a test as late as the test runs.
    machine.clock.set("2030-01-01T00:00:00Z");
    let bundle = Years::begin(&signer, &old).publish(&signer);
    let team = machine.opened(&bundle).unwrap();
    let codes: Vec<_> = team.warnings.iter().map(|w| w.code).collect();
    assert!(codes.contains(&"session-no-certificate"), "{codes:?}");

    let later = extended(&old, "2032-01-01T00:00:00Z").to_vec().unwrap();
    let stranger = Team::new().cert.to_vec().unwrap();
    let web = [(&*directory(), [later, stranger].concat())];
    let looked = looked(&machine, &team, &web);
    let end = "2032-01-01T00:00:00Z".parse().unwrap();
    assert_eq!(
        says(&looked),
        [
            Saying::Encryption(fpr(&old)),
            Saying::Refreshed(fpr(&old), Until::Then(end)),
        ]
    );
    assert!(looked.learned);
    let id = &team.newest.published.team.id;
    let again = open_kept(id, &team.newest.manifest_sha256, &machine.context()).unwrap();
    assert_eq!(again.trust, Trust::NotYetChecked);
    let codes: Vec<_> = again.warnings.iter().map(|w| w.code).collect();
    assert!(!codes.contains(&"session-no-certificate"), "{codes:?}");
    // Once is enough.
    let again = self::looked(&machine, &again, &web);
    assert_eq!((says(&again).len(), again.learned), (1, false));
}

#[test]
fn a_key_that_its_owner_revoked_is_not_used_any_more() {
    let key = Team::new();
    let machine = Machine::new();
    let bundle = Years::begin(&key, &key).publish(&key);
    let team = machine.checked(&bundle);
    let gone = revoked(&key, ReasonForRevocation::KeyCompromised, SIGNED);
    let gone = cert::read_one(&gone).unwrap();
    let web = [(&*directory(), gone.to_vec().unwrap())];
    let looked = looked(&machine, &team, &web);
    assert_eq!(says(&looked), [Saying::Revoked(fpr(&key), "compromised")]);
    assert!(looked.learned);
    assert_eq!(machine.opened(&bundle).err(), Some("cert-revoked"));
}

/// Whoever looks at a bundle that was never accepted learns what is published, and keeps nothing of it.
#[test]
fn of_a_bundle_that_is_only_looked_at_nothing_is_remembered() {
    let key = Team::new();
    let machine = Machine::new();
    let bundle = Years::begin(&key, &key).publish(&key);
    let team = look(&bundle, &machine.context()).unwrap();
    let gone = revoked(&key, ReasonForRevocation::KeyCompromised, SIGNED);
    let gone = cert::read_one(&gone).unwrap().to_vec().unwrap();
    let looked = looked(&machine, &team, &[(&*directory(), gone)]);
    assert_eq!(says(&looked), [Saying::Revoked(fpr(&key), "compromised")]);
    assert!(!looked.learned);
    machine.opened(&bundle).unwrap();
}

#[test]
fn a_newer_form_is_taken_as_every_bundle_is() {
    let [key, thief] = [Team::new(), Team::new()];
    let machine = Machine::new();
    let mut years = Years::begin(&key, &key);
    let [one, two, three] = [0, 1, 2].map(|_| years.publish(&key));
    let team = machine.checked(&two);
    let renewed = |bytes: &[u8]| {
        let renewed = renew(&team, bytes, &machine.context());
        renewed.map_err(|refusal| refusal.code)
    };
    let published = team.newest.published.team.published;
    let (same, _) = renewed(&two).unwrap();
    assert_eq!(
        same,
        Renewal::Same {
            version: 2,
            published
        }
    );
    let before = kept(&machine);
    assert_eq!(renewed(&one).err(), Some("trust-older-version"));
    let forged = Years::begin(&thief, &thief).publish(&thief);
    assert_eq!(renewed(&forged).err(), Some("trust-key-changed"));
    let mut other = Years::begin(&key, &key);
    let named = text(&other.files, "team.toml").replace("\"team.example\"", "\"other.example\"");
    other.files.insert("team.toml".into(), named.into_bytes());
    assert_eq!(
        renewed(&other.publish(&key)).err(),
        Some("session-other-team")
    );
    assert_eq!(renewed(b"junk").err(), Some("bundle-not-a-bundle"));
    assert_eq!(kept(&machine), before);

    let (newer, opened) = renewed(&three).unwrap();
    assert_eq!(
        newer,
        Renewal::Newer {
            version: 3,
            published
        }
    );
    assert_eq!(opened.trust, Trust::Checked);
    let pins = Pins::load(&machine.dirs()).unwrap();
    assert_eq!(
        pins.teams["team.example"].newest,
        opened.newest.manifest_sha256
    );
}

#[test]
fn where_a_newer_form_is_says_the_bundle_or_where_it_came_from() {
    let key = Team::new();
    let machine = Machine::new();
    let mut years = Years::begin(&key, &key);
    let bundle = years.publish(&key);
    let opened = machine.opened(&bundle).unwrap();
    assert_eq!(opened.address, None);
    let nowhere = |team: &TeamState| {
        let refused = crate::session::renewing::look_for_newer(
            team,
            &machine.context(),
            |_, _| Ok(()),
            &Progress::default(),
        );
        refused.err().map(|refusal| refusal.code)
    };
    assert_eq!(nowhere(&opened), Some("session-no-address"));
    // What may be a secret is not written.
    for address in [
        "https://me:pass@team.example/x",
        "https://team.example/x?token=1",
    ] {
        Pins::came_from(&machine.dirs(), &opened.newest, address).unwrap();
        assert_eq!(machine.opened(&bundle).unwrap().address, None);
    }
    let address = "https://www.team.example/team.tocsin";
    Pins::came_from(&machine.dirs(), &opened.newest, address).unwrap();
    assert_eq!(
        machine.opened(&bundle).unwrap().address.as_deref(),
        Some(address)
    );

    let said = "https://team.example/newest.tocsin";
    let team = text(&years.files, "team.toml");
    let team = team.replacen("[name]", &format!("bundle = \"{said}\"\n\n[name]"), 1);
    years.files.insert("team.toml".into(), team.into_bytes());
    let newer = years.publish(&key);
    let newer = open_bundle(&newer, &machine.context()).unwrap();
    assert_eq!(newer.address.as_deref(), Some(said));
    let pins = Pins::load(&machine.dirs()).unwrap();
    assert_eq!(pins.address("team.example"), Some(address));
}

#[test]
fn a_draft_under_way_keeps_its_form_whatever_is_learned_meanwhile() {
    let machine = Machine::new();
    let publisher = Publisher::new();
    let mut session = machine.begun(&publisher.bundle(|_| ()));
    session.command(Command::UseMemoryOnly);
    session.command(Command::AcceptUnchecked(true));
    let newer = publisher.bundle_of(|files| {
        let team = text(files, "team.toml").replace("version = 1", "version = 2");
        files.insert("team.toml".into(), team.into_bytes());
        let form = text(files, "forms/incident.toml")
            .replace("\"name\", \"organisation\", ", "\"name\", ");
        let lines = form
            .lines()
            .filter(|line| !line.starts_with("organisation = "));
        let form: String = lines.map(|line| format!("{line}\n")).collect();
        files.insert("forms/incident.toml".into(), form.into_bytes());
    });
    let newer = open_bundle(&newer, &machine.context()).unwrap();
    session.renewed(newer).unwrap();
    let team = session.state.team.as_ref().unwrap();
    let versions = [&team.bundle, &team.newest].map(|bundle| bundle.published.team.version);
    assert_eq!(versions, [1, 2]);
    let removed = session.draft().newer.as_ref().unwrap().removed.clone();
    assert_eq!(removed, ["Organisation or department"]);
    assert!(session.draft().accepted_unchecked);

    // A team whose key is found revoked is sealed to no more, and no answer is lost.
    let refusal = Refusal::of(&cert::CertRefusal::Revoked {
        kind: "compromised",
        reason: String::new(),
    });
    assert_eq!(session.withdrawn(refusal.clone()), Err(refusal));
    session.command(Command::Start(Job::Prepare));
    assert_eq!(session.codes(), ["cert-revoked"]);
    assert!(session.state.prepared.is_none());
    assert_eq!(session.answer("name"), Some(&Value::Text(MARK.into())));
}
