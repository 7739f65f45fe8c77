use super::*;
use crate::bundle::{BundleRefusal, verify};
use crate::clock::testing::SetClock;
use crate::openpgp::testing::{Team, builder};
use crate::openpgp::verify::Seen;
use crate::store::dirs::Dirs;
use crate::store::pins::Trust;
use std::sync::Arc;
use tocsin_form_schema::answers::{Given, Row, Value};
use tocsin_form_schema::container::Container;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::templates::{self, Beginning, TEMPLATES};
use tocsin_i18n::Lang;

const NOW: &str = "2026-11-21T12:00:00Z";

fn now() -> Timestamp {
    NOW.parse().unwrap()
}

fn context() -> Context {
    Context {
        // Nothing is looked for or written there.
        dirs: Dirs::portable("/nowhere"),
        clock: Arc::new(SetClock::new(NOW)),
        lang: Lang::english(),
        system: Vec::new(),
    }
}

/// The example's folder.
fn example() -> Files {
    let container = Container::read(crate::example::BUNDLE).unwrap();
    let mut files = container.files().clone();
    files.retain(|path, _| !path.starts_with("MANIFEST"));
    files
}

fn look(files: &Files) -> Look {
    Look::at(files, &Keys::new(now()).unwrap(), &context())
}

#[test]
fn what_a_new_folder_holds_can_be_seen_before_it_has_a_key() {
    for template in TEMPLATES {
        let begin = Beginning {
            id: "cert.example.org",
            name: "Example CERT",
            published: "2026-11-21T00:00:00Z",
            expires: "2027-11-21T00:00:00Z",
            languages: &["en", "fr"],
        };
        let files = templates::folder(&begin, &[template]);
        let files: Files = files
            .into_iter()
            .map(|(path, text)| (path, text.into_bytes()))
            .collect();
        let look = look(&files);
        let team = look.team.unwrap();
        assert_eq!(team.trust, Trust::Preview, "{}", template.name);
        assert!(!team.bundle.published.forms.is_empty(), "{}", template.name);
        assert_eq!(team.warnings, [], "{}", template.name);
        // The keys of the preview are not taken for the team's.
        let codes: Vec<_> = look.found.told.iter().map(|found| found.code).collect();
        assert!(codes.contains(&"no-encryption-key"), "{codes:?}");
        assert!(codes.contains(&"file-missing"), "{codes:?}");
    }
}

#[test]
fn a_report_goes_to_the_team_s_own_certificate_where_one_can_be_used() {
    let keys = Keys::new(now()).unwrap();
    let own = Team::from(builder().add_transport_encryption_subkey());
    let path = |team: &Team| format!("keys/encryption/{}.asc", team.cert.fingerprint().to_hex());
    let mut files = example();
    files.retain(|path, _| !path.starts_with("keys/"));
    files.insert(path(&own), own.armored());
    let recipients = |files: &Files| {
        let team = Look::at(files, &keys, &context()).team.unwrap();
        let (usable, _) = team.newest.certs_to_use(ReferenceTime(now()));
        usable
            .into_iter()
            .map(|cert| cert.fingerprint)
            .collect::<Vec<_>>()
    };
    assert_eq!(recipients(&files), [own.cert.fingerprint().to_hex()]);

    let signs_only = Team::from(builder().add_signing_subkey());
    files.remove(&path(&own));
    files.insert(path(&signs_only), signs_only.armored());
    assert_eq!(recipients(&files), std::slice::from_ref(&keys.encryption.0));
}

/// What is packed is verified like every bundle: with the certificate of another preview it is refused.
#[test]
fn a_preview_is_no_way_around_verification() {
    let (keys, other) = (Keys::new(now()).unwrap(), Keys::new(now()).unwrap());
    let at = ReferenceTime(now());
    let bytes = keys.sign(keys.put_into(example(), now()), now()).unwrap();
    let bundle = verify(&bytes, at, Seen::Never).unwrap();
    assert_ne!(bundle.signer, crate::example::PUBLIC_FINGERPRINTS[0]);
    let mut files = bundle.files.clone();
    files.insert(SIGNING_CERT.into(), other.signing.0.clone());
    let forged = Container::pack(files).unwrap().write();
    assert_eq!(
        verify(&forged, at, Seen::Never).unwrap_err(),
        BundleRefusal::OtherSigner
    );
}

#[test]
fn what_no_bundle_may_name_stops_nothing_but_is_told() {
    let mut files = example();
    files.insert(
        "forms/incident.toml~".into(),
        b"what an editor left".to_vec(),
    );
    let look = look(&files);
    assert!(look.team.is_ok());
    let told = look
        .found
        .told
        .iter()
        .find(|found| found.code == "file-name");
    assert_eq!(told.unwrap().place.file, "forms/incident.toml~");
}

#[test]
fn a_finding_leads_to_its_question() {
    let look = look(&example());
    let team = look.team.unwrap();
    let form = &team.bundle.published.forms[&Id::new("incident").unwrap()];
    let asked_in = |answers: &Answers, file: &str, item: &str| {
        let found = Diagnostic {
            severity: tocsin_form_schema::diagnostic::Severity::Error,
            code: "text-missing",
            place: tocsin_form_schema::diagnostic::Place::item(file, item),
            args: Default::default(),
        };
        let hidden = Key::field(Id::new("involved").unwrap()).child(3, Id::new("zone").unwrap());
        let key = question(&found, form, answers, |key| *key != hidden)?;
        answers.path(&key)
    };
    let asked = |file: &str, item: &str| asked_in(&Answers::default(), file, item);
    let own = "forms/incident.toml";
    assert_eq!(asked(own, "field.email.pattern").as_deref(), Some("email"));
    assert_eq!(asked(own, "page.contact"), None);
    assert_eq!(asked("forms/other.toml", "field.email"), None);
    let words = "locales/fr/incident.ftl";
    assert_eq!(asked(words, "email.help").as_deref(), Some("email"));
    assert_eq!(
        asked(words, "involved-address").as_deref(),
        Some("involved")
    );
    assert_eq!(asked(words, "page--contact"), None);
    assert_eq!(asked(words, "involved--address"), None);
    // In rows: the first that asks it.
    let row = |id| Row {
        id,
        answers: Given::new(),
    };
    let rows = Value::Rows(vec![row(3), row(5)]);
    let answers = Answers::from(Given::from([(Id::new("involved").unwrap(), rows)]));
    let inside = |item| asked_in(&answers, own, item);
    assert_eq!(
        inside("row.involved.address.max").as_deref(),
        Some("involved[0].address")
    );
    assert_eq!(
        inside("row.involved.zone").as_deref(),
        Some("involved[1].zone")
    );
    assert_eq!(inside("row.involved").as_deref(), Some("involved"));
    assert_eq!(inside("row.involved.gone").as_deref(), Some("involved"));
    let said = asked_in(&answers, words, "involved-address.hint");
    assert_eq!(said.as_deref(), Some("involved[0].address"));
    assert_eq!(asked("locales/fr/common.ftl", "email"), None);
}

#[test]
fn what_keeps_a_folder_from_opening_is_told_first() {
    let mut files = example();
    files.insert("CONTACT".into(), crate::check::PLACEHOLDER.into());
    files.insert("forms/incident.toml".into(), b"format = \n".to_vec());
    let look = look(&files);
    assert!(look.team.is_err());
    let codes: Vec<_> = look.found.told.iter().map(|found| found.code).collect();
    assert_eq!(codes[0], "toml-syntax", "{codes:?}");
    assert!(codes.contains(&"check-placeholder"), "{codes:?}");
}
