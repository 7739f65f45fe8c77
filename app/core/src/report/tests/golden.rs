//! Whole reports, checked in as `tests/golden/`, and their judges: the example's form answered in full, and the least
//! report of every template. `REWRITE=1 cargo test -p tocsin-core --release golden` writes what is not as it should be.

use super::example::gather;
use super::iodef::{assert_carried, assert_valid};
use super::judges::Judge;
use crate::bundle::{Bundle, Verified};
use crate::openpgp::seal::Reading;
use crate::report::print::{CopyOf, Sheet, html};
use crate::report::{
    Making, Report, ReportId, creator_domain, intelmq, iocs, iodef, json, make, misp, text,
};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tocsin_form_schema::answers::{Answers, Attachment, Key, Value, from_json};
use tocsin_form_schema::evaluate::{Env, Evaluation, evaluate};
use tocsin_form_schema::exercise::fill_in;
use tocsin_form_schema::form::Form;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::Kind;
use tocsin_form_schema::published::{self, Files};
use tocsin_form_schema::templates::{Beginning, LANGUAGES, TEMPLATES, folder};

/// Languages that a reporter writes in, with a text of each that nobody takes for another.
const WORDS: [(&str, &str); 3] = [
    ("en", "Somebody else was here first."),
    ("ar", "دخل أحدهم عبر ssh من العنوان 192.0.2.17"),
    ("ja", "何者かが ssh で侵入しました。"),
];

type Write = fn(&Report) -> Vec<u8>;

const RENDITIONS: [(&str, Write); 7] = [
    ("report.txt", |report| text::write(report).into_bytes()),
    ("report.xml", iodef::write),
    ("report.json", json::write),
    ("report.rfc8727.json", iodef::write_json),
    ("report.misp.json", misp::write),
    ("iocs.csv", iocs::write),
    ("intelmq.jsonl", intelmq::write),
];

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A form with answers to it.
pub(super) struct Filled {
    bundle: Verified<Bundle>,
    form: Form,
    answers: Answers,
    stage: Option<Id>,
}

impl Filled {
    fn new(files: Files, form: &str, answers: &Path, example: bool) -> Filled {
        let (published, found) = published::read(&files);
        let published = published.unwrap_or_else(|| panic!("{found:#?}"));
        let form = published.forms[&Id::new(form).unwrap()].clone();
        let document = serde_json::from_slice(&fs::read(answers).unwrap()).unwrap();
        let answers = from_json(&document, &form).unwrap();
        let bundle = Verified::for_test(Bundle {
            published,
            files,
            signer: String::new(),
            signed_at: jiff::Timestamp::UNIX_EPOCH,
            manifest_sha256: "ab".repeat(32),
            encryption_certs: BTreeMap::new(),
            signer_expired: false,
            example,
        });
        let stage = form.stages.last().cloned();
        Filled {
            bundle,
            form,
            answers,
            stage,
        }
    }

    /// The example's form with all its answers and a file.
    pub(super) fn example() -> Filled {
        let examples = top().join("form-schema/examples");
        let mut files = Files::new();
        gather(&examples.join("xyz-cert"), "", &mut files);
        let mut filled = Filled::new(
            files,
            "incident",
            &examples.join("xyz-cert-answers.json"),
            true,
        );
        let is_evidence = |id: &&Id| matches!(filled.form.fields[*id].kind, Kind::Evidence { .. });
        let field = filled.form.order.iter().find(is_evidence).cloned().unwrap();
        let file = Attachment {
            id: 1,
            path: "/nowhere/auth.log".to_owned(),
            name: "auth.log".to_owned(),
            size: 4711,
            added: "2026-11-21T14:50:00Z".to_owned(),
            description: "The night of the intrusion".to_owned(),
            ..Attachment::default()
        };
        filled
            .answers
            .fields
            .insert(field, Value::Evidence(vec![file]));
        filled
    }

    pub(super) fn template(template: &tocsin_form_schema::templates::Template) -> Filled {
        let begin = Beginning {
            id: "cert.team.example",
            name: "Team CERT",
            published: "2026-11-01T00:00:00Z",
            expires: "2027-11-01T00:00:00Z",
            languages: LANGUAGES,
        };
        // A folder begins without certificates; any will do.
        let mut files = Files::new();
        gather(
            &top().join("form-schema/examples/xyz-cert/keys"),
            "keys/",
            &mut files,
        );
        let begun = folder(&begin, &[template]).into_iter();
        files.extend(begun.map(|(path, text)| (path, text.into_bytes())));
        let answers = top()
            .join("form-schema/templates")
            .join(template.name)
            .join("answers.json");
        Filled::new(files, template.form, &answers, false)
    }

    fn judged(&self) -> Evaluation {
        let now = "2026-11-21T10:00:00-05:00[America/Toronto]"
            .parse()
            .unwrap();
        let stage = self.stage.clone();
        evaluate(&self.form, &self.answers, &Env { now, stage })
    }

    /// Every answer left out that the form does not demand.
    fn least(mut self) -> Filled {
        assert!(self.judged().complete(), "{:#?}", self.judged().findings);
        for id in self.form.order.clone() {
            if let Some(answer) = self.answers.fields.remove(&id)
                && !self.judged().complete()
            {
                self.answers.fields.insert(id, answer);
            }
        }
        self
    }

    /// Every free text in other words.
    pub(super) fn in_words(mut self, words: &str) -> Filled {
        fn say(kind: &Kind, value: &mut Value, words: &str) {
            match (kind, value) {
                (Kind::Text { max, pattern: None } | Kind::LongText { max }, Value::Text(text)) => {
                    *text = words.chars().take(*max as usize).collect();
                }
                (Kind::Repeat(repeat), Value::Rows(rows)) => {
                    for (id, value) in rows.iter_mut().flat_map(|row| row.answers.iter_mut()) {
                        let field = repeat.fields.iter().find(|f| f.id == *id).unwrap();
                        say(&field.kind, value, words);
                    }
                }
                _ => {}
            }
        }
        for (id, value) in self.answers.fields.iter_mut() {
            say(&self.form.fields[id].kind, value, words);
        }
        assert!(self.judged().complete(), "{:#?}", self.judged().findings);
        self
    }

    pub(super) fn report(&self, lang: &str) -> Report {
        let evaluation = self.judged();
        let readings = BTreeMap::from([(1, Reading::from((4711, [0x5a; 32])))]);
        make(&Making {
            bundle: &self.bundle,
            form: &self.form,
            stage: self.stage.as_ref(),
            answers: &self.answers,
            evaluation: &evaluation,
            lang,
            id: ReportId {
                uuid: "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b".to_owned(),
                domain: creator_domain(&self.form, &self.answers, &self.bundle.published.team.id),
            },
            revision: 1,
            update_token: "00".repeat(32),
            reference: "7K3M-Q9ZT".to_owned(),
            made: "2026-11-21T10:00:00-05:00[America/Toronto]"
                .parse()
                .unwrap(),
            accepted_unchecked: true,
            test: false,
            readings: &readings,
            standing: &Default::default(),
            past: crate::report::Past::default(),
        })
    }
}

/// The report in `tests/golden/full`.
pub fn full() -> Report {
    Filled::example().report("ja")
}

/// The renditions are those in the folder; told all at once which are not.
fn assert_golden(name: &str, report: &Report, wrong: &mut Vec<PathBuf>) {
    let folder = top().join("tests/golden").join(name);
    for (rendition, write) in RENDITIONS {
        let bytes = write(report);
        let path = folder.join(rendition);
        let there = fs::read(&path).unwrap_or_default();
        if there == bytes {
            continue;
        }
        if std::env::var_os("REWRITE").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&path, bytes).unwrap();
        } else {
            wrong.push(path);
        }
    }
}

fn assert_judged(reports: &[Report]) {
    let of = |write: Write| reports.iter().map(write).collect::<Vec<_>>();
    Judge::Xml.accepts(&of(iodef::write));
    Judge::Rfc8727.accepts(&of(iodef::write_json));
    Judge::Misp.accepts(&of(misp::write));
    Judge::Iris.accepts(&of(iocs::write));
    Judge::IntelMq.accepts(&of(intelmq::write));
    for report in reports {
        assert_carried(report, &assert_valid(report));
    }
}

#[test]
fn golden_reports_are_as_they_were() {
    let mut wrong = Vec::new();
    assert_golden("full", &full(), &mut wrong);
    for (template, (lang, words)) in TEMPLATES.iter().zip(WORDS.iter().cycle()) {
        let least = Filled::template(template).least().in_words(words);
        assert_golden(template.name, &least.report(lang), &mut wrong);
    }
    assert!(
        wrong.is_empty(),
        "REWRITE=1 cargo test -p tocsin-core --release golden\n{wrong:#?}"
    );
}

#[test]
fn golden_forms_pass_every_judge_in_every_script_least_and_full() {
    let mut reports = Vec::new();
    for (lang, words) in WORDS {
        reports.push(Filled::example().in_words(words).report(lang));
        for template in TEMPLATES {
            let full = Filled::template(template).in_words(words);
            reports.push(full.report(lang));
            let all = full.answers.fields.len();
            let least = full.least();
            assert!(least.answers.fields.len() < all, "{}", template.name);
            reports.push(least.report(lang));
        }
    }
    assert_judged(&reports);
    for report in &reports {
        let text = text::write(report);
        for (fact, item) in report
            .facts
            .iter()
            .flat_map(|f| f.items.iter().map(move |i| (f, i)))
        {
            let shown = item.shown[0].lines().all(|line| text.contains(line.trim()));
            assert!(shown, "{} {item:?}", fact.path());
        }
    }
}

/// An answer behind a rule that does not hold, and one that stays, is in no rendition.
#[test]
fn golden_answers_that_do_not_apply_are_nowhere() {
    for template in TEMPLATES {
        let mut filled = Filled::template(template);
        let mut planted = 0;
        for (id, field) in &filled.form.fields.clone() {
            let (Kind::Text { pattern: None, .. } | Kind::LongText { .. }) = field.kind else {
                continue;
            };
            let key = Key::field(id.clone());
            if !filled.judged().applies.contains(&key) {
                planted += 1;
                let hidden = Value::Text(format!("zqx{planted}hidden"));
                filled.answers.fields.insert(id.clone(), hidden);
            }
        }
        let report = filled.report("en");
        for (name, write) in RENDITIONS {
            let written = String::from_utf8(write(&report)).unwrap();
            assert!(!written.contains("hidden"), "{} {name}", template.name);
        }
        for printed in [
            Sheet::for_site(&report, CopyOf::Draft),
            Sheet::for_team(&report),
        ] {
            assert!(!html(&printed).contains("zqx"), "{}", template.name);
        }
    }
}

/// Whoever only tries the way fills nothing in: that is enough for every form, in each of its stages.
#[test]
fn what_an_exercise_fills_in_is_enough_for_every_form() {
    let mut all: Vec<Filled> = TEMPLATES.iter().map(Filled::template).collect();
    all.push(Filled::example());
    for filled in &mut all {
        filled.answers = Answers::default();
        let stages: Vec<Option<Id>> = match filled.form.stages.as_slice() {
            [] => vec![None],
            stages => stages.iter().cloned().map(Some).collect(),
        };
        for stage in stages {
            filled.stage = stage;
            let env = Env {
                now: "2026-11-21T10:00:00-05:00[America/Toronto]"
                    .parse()
                    .unwrap(),
                stage: filled.stage.clone(),
            };
            fill_in(&filled.form, &mut filled.answers, &env, &mut 1);
            let judged = filled.judged();
            assert!(
                judged.complete(),
                "{} {:?}: {:#?}",
                filled.form.id,
                filled.stage,
                judged.findings
            );
            // What was answered stays.
            let before = filled.answers.clone();
            fill_in(&filled.form, &mut filled.answers, &env, &mut 100);
            assert_eq!(filled.answers, before, "{}", filled.form.id);
        }
    }
}
