//! The example team's own form with its full set of answers, in each of its languages.

use super::iodef::{assert_carried, assert_valid};
use crate::bundle::{Bundle, Verified};
use crate::report::{Making, Past, ReportId, creator_domain, make, text};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tocsin_form_schema::answers::from_json;
use tocsin_form_schema::evaluate::{Env, evaluate};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::published::{self, Files};

pub fn gather(folder: &Path, below: &str, files: &mut Files) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = format!("{below}{}", entry.file_name().to_str().unwrap());
        match entry.path() {
            path if path.is_dir() => gather(&path, &format!("{name}/"), files),
            path => drop(files.insert(name, fs::read(path).unwrap())),
        }
    }
}

#[test]
fn the_example_is_reported_in_each_of_its_languages() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../form-schema/examples");
    let mut files = Files::new();
    gather(&examples.join("xyz-cert"), "", &mut files);
    let (published, diagnostics) = published::read(&files);
    let published = published.unwrap_or_else(|| panic!("{diagnostics:#?}"));
    let form = published.forms[&Id::new("incident").unwrap()].clone();
    let document =
        serde_json::from_slice(&fs::read(examples.join("xyz-cert-answers.json")).unwrap()).unwrap();
    let answers = from_json(&document, &form).unwrap();
    let made: jiff::Zoned = "2026-11-21T10:00:00-05:00[America/Toronto]"
        .parse()
        .unwrap();
    let evaluation = evaluate(
        &form,
        &answers,
        &Env {
            now: made.clone(),
            stage: None,
        },
    );
    assert!(evaluation.complete(), "{:#?}", evaluation.findings);
    let bundle = Verified::for_test(Bundle {
        published,
        files,
        signer: String::new(),
        signed_at: jiff::Timestamp::UNIX_EPOCH,
        manifest_sha256: String::new(),
        encryption_certs: BTreeMap::new(),
        signer_expired: false,
        example: true,
    });
    for lang in &bundle.published.team.languages {
        let report = make(&Making {
            bundle: &bundle,
            form: &form,
            stage: None,
            answers: &answers,
            evaluation: &evaluation,
            lang,
            id: ReportId {
                uuid: "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b".to_owned(),
                domain: creator_domain(&form, &answers, &bundle.published.team.id),
            },
            revision: 1,
            update_token: "00".repeat(32),
            reference: "7K3M-Q9ZT".to_owned(),
            made: made.clone(),
            accepted_unchecked: true,
            test: false,
            readings: &BTreeMap::new(),
            standing: &Default::default(),
            past: Past::default(),
        });
        assert!(report.facts.len() > 30, "{}", report.facts.len());
        assert_carried(&report, &assert_valid(&report));
        let text = text::write(&report);
        assert!(
            text.starts_with("*** "),
            "the banner of the example is first"
        );
        assert_eq!(
            text.lines().filter(|l| l.starts_with("*** ")).count(),
            2 * report.languages.len()
        );
        assert!(!text.contains('⟦'));
    }
}
