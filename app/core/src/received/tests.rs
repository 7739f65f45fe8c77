use super::*;
use crate::bundle;
use crate::example;
use crate::openpgp::seal::Content;
use crate::openpgp::verify::Seen;
use crate::report::{ReportId, iodef, json, make, members, text};
use jiff::Zoned;
use tocsin_form_schema::answers::from_json;

const AT: &str = "2026-11-21T10:00:00-05:00[America/Toronto]";

fn at() -> ReferenceTime {
    ReferenceTime(AT.parse::<Zoned>().unwrap().timestamp())
}

/// The example team's bundle and its full set of answers.
fn example() -> (Verified<Bundle>, Answers) {
    let bundle = bundle::verify(example::BUNDLE, at(), Seen::Never).unwrap();
    let answers = include_bytes!("../../../../form-schema/examples/xyz-cert-answers.json");
    let answers = serde_json::from_slice(answers).unwrap();
    let answers = from_json(&answers, incident(&bundle)).unwrap();
    (bundle, answers)
}

fn incident(bundle: &Bundle) -> &Form {
    bundle.published.forms.values().next().unwrap()
}

/// A report in a language, and its members as they are sealed, the files of the reporter aside.
fn sent(lang: &str) -> (Report, Files) {
    let (bundle, answers) = example();
    let form = incident(&bundle);
    let made: Zoned = AT.parse().unwrap();
    let env = Env {
        now: made.clone(),
        stage: None,
    };
    let making = Making {
        bundle: &bundle,
        form,
        stage: None,
        answers: &answers,
        evaluation: &evaluate(form, &answers, &env),
        lang,
        id: ReportId {
            uuid: "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b".to_owned(),
            domain: "site.example".to_owned(),
        },
        revision: 1,
        update_token: "ce".repeat(32),
        reference: "7K3M-Q9ZT".to_owned(),
        made,
        accepted_unchecked: true,
        test: true,
        readings: &BTreeMap::new(),
        standing: &Default::default(),
        past: crate::report::Past::default(),
    };
    let report = make(&making);
    let members = members(&report, making.bundle).into_iter();
    let files = members.filter_map(|member| match member.content {
        Content::Bytes(bytes) => Some((member.name, bytes)),
        Content::File { .. } | Content::Piece { .. } => None,
    });
    let files = files.collect();
    (report, files)
}

fn refused(members: &Files) -> ReadRefusal {
    read(members, at()).unwrap_err()
}

/// Another `report.json`.
fn changed(members: &Files, change: impl FnOnce(&mut serde_json::Value)) -> Files {
    let mut members = members.clone();
    let mut report = serde_json::from_slice(&members[REPORT]).unwrap();
    change(&mut report);
    members.insert(REPORT.to_owned(), serde_json::to_vec(&report).unwrap());
    members
}

#[test]
fn the_report_that_was_sent_is_the_report_that_is_read() {
    for lang in ["en", "fr", "he"] {
        let (report, members) = sent(lang);
        let received = read(&members, at()).unwrap();
        assert_eq!(received.found, []);
        assert_eq!(received.signer, example::PUBLIC_FINGERPRINTS[0]);
        let renditions = |report: &Report| {
            let xml = String::from_utf8(iodef::write(report)).unwrap();
            let json = String::from_utf8(json::write(report)).unwrap();
            [text::write(report), xml, json]
        };
        assert_eq!(renditions(&received.report), renditions(&report), "{lang}");
        // Without words the values are the same.
        let along = || Ok(form(&members));
        let values = Reader::default().values(&members[REPORT], along, at());
        let values = values.unwrap().report;
        let of = |report: &Report| {
            let facts = report.facts.iter();
            facts.map(|f| (f.path(), f.canonical())).collect::<Vec<_>>()
        };
        assert_eq!(of(&values), of(&report));
    }
}

#[test]
fn what_does_not_hold_is_told_answer_by_answer() {
    let (_, members) = sent("en");
    let members = changed(&members, |report| {
        let answers = report["answers"].as_object_mut().unwrap();
        answers.remove("description");
        answers.insert("severity".to_owned(), "terrible".into());
        answers.insert("police_ref".to_owned(), "ST/4711".into());
        answers.insert("law_informed".to_owned(), "no".into());
        answers.insert("email".to_owned(), "nobody".into());
        answers.insert("shoe_size".to_owned(), "44".into());
    });
    let received = read(&members, at()).unwrap();
    let found: BTreeMap<&str, String> = (received.found.iter())
        .map(|found| {
            let said = match &found.said {
                Said::Program(message, _) => message.clone(),
                Said::Team(sentence) => sentence.clone(),
            };
            (found.path.as_str(), said)
        })
        .collect();
    let expected = [
        ("description", "answer-missing"),
        ("email", "answer-email"),
        ("police_ref", "received-not-asked"),
        ("severity", "answer-json-unknown-option"),
        ("shoe_size", "answer-json-unknown-field"),
    ];
    let expected = expected.map(|(path, said)| (path, said.to_owned()));
    assert_eq!(found, BTreeMap::from(expected));
    // What it says all the same is there to be read.
    let facts = &received.report.facts;
    assert!(facts.iter().any(|f| f.canonical() == "nobody"));
    assert!(facts.iter().any(|f| f.canonical() == "ST/4711"));
}

#[test]
fn a_form_is_read_only_as_its_team_signed_it() {
    let (_, members) = sent("en");
    for path in members.keys().filter(|path| path.starts_with(FORM)) {
        let mut other = members.clone();
        other.get_mut(path).unwrap().push(b' ');
        let refusal = refused(&other);
        assert!(
            matches!(refusal, ReadRefusal::Form(_)),
            "{path} {refusal:?}"
        );
    }
    for path in [
        "form/MANIFEST",
        "form/MANIFEST.sig",
        "form/keys/signing.asc",
    ] {
        let mut other = members.clone();
        other.remove(path);
        assert!(matches!(refused(&other), ReadRefusal::Form(_)), "{path}");
    }
    let mut added = members.clone();
    added.insert("form/lists/more.toml".to_owned(), b"format = 1".to_vec());
    assert!(matches!(refused(&added), ReadRefusal::Form(_)));
    let mut without = members.clone();
    without.remove("form/forms/incident.toml");
    assert!(matches!(
        refused(&without),
        ReadRefusal::UnknownForm(form) if form == "incident"
    ));
}

#[test]
fn a_report_that_is_none_is_refused() {
    let (_, members) = sent("en");
    let with = |bytes: Vec<u8>| {
        let mut members = members.clone();
        members.insert(REPORT.to_owned(), bytes);
        members
    };
    let deep = ["[".repeat(10_000), "]".repeat(10_000)].concat();
    let deep = format!("{{\"form\":\"incident\",\"answers\":{{\"email\":{deep}}}}}");
    for bytes in [
        Vec::new(),
        b"{}".to_vec(),
        deep.into_bytes(),
        vec![b' '; MAX_REPORT + 1],
    ] {
        let refusal = refused(&with(bytes));
        let expected = matches!(refusal, ReadRefusal::Missing | ReadRefusal::Report(_));
        assert!(expected, "{refusal:?}");
    }
    assert_eq!(refused(&Files::new()), ReadRefusal::Missing);
    let report = String::from_utf8(members[REPORT].clone()).unwrap();
    let beside = |entry: String| {
        report
            .replacen('{', &format!("{{ {entry},"), 1)
            .into_bytes()
    };
    let few = with(beside(format!("\"new\": [{}0]", "0,".repeat(10_000))));
    assert_eq!(read(&few, at()).unwrap().found, []);
    // A few octets each inside the seal, and thirty times as many in memory.
    let many = beside(format!("\"new\": [{}0]", "0,".repeat(200_000)));
    let values = Reader::default().values(&many, || Ok(form(&members)), at());
    assert_eq!(values.unwrap_err(), ReadRefusal::TooMany);
    assert_eq!(refused(&with(many)), ReadRefusal::TooMany);
    let twice = refused(&with(beside("\"format\": 1".to_owned())));
    assert!(
        matches!(&twice, ReadRefusal::Report(why) if why.contains("\"format\"")),
        "{twice:?}"
    );
    for (key, value) in [
        ("form", "other"),
        ("manifest-sha256", "00"),
        ("stage", "final"),
        ("made", "yesterday"),
    ] {
        let refusal = refused(&changed(&members, |report| report[key] = value.into()));
        assert!(
            !matches!(refusal, ReadRefusal::Form(_)),
            "{key} {refusal:?}"
        );
    }
}

#[test]
fn what_goes_along_with_many_is_read_and_verified_once() {
    let (_, members) = sent("en");
    let mut reader = Reader::default();
    let mut asked = 0;
    let mut read = |report: &[u8], files: &Files| {
        let along = || {
            asked += 1;
            Ok(form(files))
        };
        reader.values(report, along, at()).map(|_| ())
    };
    for _ in 0..3 {
        read(&members[REPORT], &members).unwrap();
    }
    // Another bundle is asked for, and not believed when it is not the one that the report names.
    let other = changed(&members, |report| report["manifest-sha256"] = "00".into());
    for _ in 0..2 {
        assert_eq!(read(&other[REPORT], &members), Err(ReadRefusal::OtherForm));
    }
    assert_eq!(asked, 3);
}
