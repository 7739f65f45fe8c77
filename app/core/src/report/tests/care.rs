//! What leaves the machine and how it is marked, with groups and rows in rows.

use super::example::gather;
use super::iodef::{assert_carried, assert_valid};
use crate::bundle::{Bundle, Verified};
use crate::report::redact::{Held, Passing, redact};
use crate::report::{
    Making, Report, ReportId, Tlp, intelmq, iocs, iodef, json, make, misp, subject, text,
};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::path::Path;
use tocsin_form_schema::answers::{
    Answers, Chosen, Given, How, Key, Moment, Quantity, Row, Value, to_json,
};
use tocsin_form_schema::evaluate::{Env, Evaluation, evaluate};
use tocsin_form_schema::form::{Form, Keep};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::published::{self, Files};

const FORM: &str = r#"
format = 1
form = "incident"
page = [
  { id = "one", fields = ["flag", { group = "third", fields = ["name", "secret"], when = 'flag' }, "after", "hosts", "severity"] },
]
[field]
flag = { kind = "yesno", keep = "subject" }
name = { kind = "text", tlp = ["amber", "red"], keep = "subject" }
secret = { kind = "text", keep = "never" }
after = { kind = "text", when = 'secret == "x"' }
severity = { kind = "integer", keep = "subject", default = '3' }
[field.hosts]
kind = "repeat"
means = "host"
tlp = "green"
fields = ["address", "os", "quiet", "ports"]
[row.hosts]
address = { kind = "host", means = "host.address" }
os = { kind = "text", means = "host.os", tlp = ["amber", "red"] }
quiet = { kind = "text", keep = "never" }
ports = { kind = "repeat", fields = ["use", "hidden", "gated"], when = 'has(row.os)' }
[row.hosts-ports]
use = { kind = "text" }
hidden = { kind = "text", keep = "never" }
gated = { kind = "text", when = 'has(outer.quiet) && flag' }
"#;
const TEXTS: &str = "
form--incident = Incident
page--one = Page one
group--third = Third person
flag = Flag
name = Name
secret = Secret
after = After
severity = Severity
hosts = Hosts
hosts-address = Address
hosts-os = System
hosts-quiet = Quiet
hosts-ports = Ports
hosts-ports-use = Use
hosts-ports-hidden = Hidden
hosts-ports-gated = Gated
";

struct Desk {
    bundle: Verified<Bundle>,
    form: Form,
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn desk() -> Desk {
    desk_of(FORM)
}

fn desk_of(form: &str) -> Desk {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../form-schema/examples");
    let mut files = Files::new();
    gather(&examples.join("xyz-cert"), "", &mut files);
    files.insert("forms/incident.toml".into(), form.into());
    for (path, bytes) in &mut files {
        if path.ends_with("/incident.ftl") {
            *bytes = TEXTS.into();
        }
    }
    let (published, found) = published::read(&files);
    let mut published = published.unwrap_or_else(|| panic!("{found:#?}"));
    published.forms.retain(|form, _| *form == id("incident"));
    let form = published.forms[&id("incident")].clone();
    let bundle = Verified::for_test(Bundle {
        published,
        files,
        signer: String::new(),
        signed_at: jiff::Timestamp::UNIX_EPOCH,
        manifest_sha256: String::new(),
        encryption_certs: BTreeMap::new(),
        signer_expired: false,
        example: false,
    });
    Desk { bundle, form }
}

impl Desk {
    fn judged(&self, answers: &Answers) -> Evaluation {
        let now = "2026-11-21T10:00:00Z[UTC]".parse().unwrap();
        evaluate(&self.form, answers, &Env { now, stage: None })
    }

    fn report(&self, answers: &Answers) -> Report {
        make(&Making {
            bundle: &self.bundle,
            form: &self.form,
            answers,
            evaluation: &self.judged(answers),
            lang: "en",
            id: ReportId {
                uuid: "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b".to_owned(),
                domain: "site.example".to_owned(),
            },
            revision: 1,
            update_token: "00".repeat(32),
            reference: "7K3M-Q9ZT".to_owned(),
            made: "2026-11-21T10:00:00Z[UTC]".parse().unwrap(),
            accepted_unchecked: false,
            test: false,
            stage: None,
            readings: &BTreeMap::new(),
            standing: &Default::default(),
            past: crate::report::Past::default(),
        })
    }
}

/// A text that occurs nowhere else.
fn mark(number: &mut u32) -> Value {
    *number += 1;
    Value::Text(format!("zq{number}x.example"))
}

/// The answers of a row of which some were given.
fn some(fields: &[&str], given: u8, number: &mut u32) -> Given {
    let given = fields
        .iter()
        .enumerate()
        .filter(|(at, _)| given >> at & 1 == 1);
    given.map(|(_, field)| (id(field), mark(number))).collect()
}

type Plan = (Option<bool>, u8, Vec<(u8, Vec<u8>)>);

fn answers((flag, top, hosts): &Plan) -> Answers {
    let mut number = 100;
    let mut all = Answers::from(some(&["name", "secret", "after"], *top, &mut number));
    if let Some(flag) = flag {
        all.fields.insert(id("flag"), Value::Flag(*flag));
    }
    let row = |(n, (given, ports)): (u32, &(u8, Vec<u8>))| {
        let mut answers = some(&["address", "os", "quiet"], *given, &mut number);
        let ports = (1..).zip(ports).map(|(id, given)| Row {
            id,
            answers: some(&["use", "hidden", "gated"], *given, &mut number),
        });
        answers.insert(id("ports"), Value::Rows(ports.collect()));
        Row { id: n, answers }
    };
    let hosts: Vec<Row> = (7..).zip(hosts).map(row).collect();
    all.fields.insert(id("hosts"), Value::Rows(hosts));
    all
}

/// Every text with its key.
fn texts(key: &Key, value: &Value, all: &mut Vec<(Key, String)>) {
    match value {
        Value::Text(text) => all.push((key.clone(), text.clone())),
        Value::Rows(rows) => {
            for row in rows {
                for (id, value) in &row.answers {
                    texts(&key.child(row.id, id.clone()), value, all);
                }
            }
        }
        _ => {}
    }
}

fn renditions(report: &Report) -> [String; 4] {
    let xml = String::from_utf8(iodef::write(report)).unwrap();
    let json = String::from_utf8(json::write(report)).unwrap();
    [text::write(report), xml, json, super::print::page(report)]
}

/// Those that carry every answer but who reports, and those that carry what can be looked for.
fn for_tools(report: &Report) -> [[String; 2]; 2] {
    let all = [iodef::write_json(report), misp::write(report)];
    let some = [iocs::write(report), intelmq::write(report)];
    [all, some].map(|pair| pair.map(|bytes| String::from_utf8(bytes).unwrap()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    /// Whatever was answered: each answer that applies and may leave is in every rendition, any other in none.
    #[test]
    fn only_what_applies_and_may_leave_is_in_a_rendition(
        given in (any::<Option<bool>>(), 0..8u8, prop::collection::vec((0..8u8, prop::collection::vec(0..8u8, 0..3)), 0..3)),
    ) {
        let desk = desk();
        let answers = answers(&given);
        let evaluation = desk.judged(&answers);
        let report = desk.report(&answers);
        let mut all = Vec::new();
        for (id, value) in &answers.fields {
            texts(&Key::field(id.clone()), value, &mut all);
        }
        for rendition in renditions(&report) {
            for (key, text) in &all {
                let field = desk.form.field(key).unwrap();
                let leaves = evaluation.applies.contains(key) && field.keep != Keep::Never;
                prop_assert_eq!(rendition.contains(text.as_str()), leaves, "{:?} in {}", key, rendition);
            }
        }
        let [all_of_them, some_of_them] = for_tools(&report);
        for (key, text) in &all {
            let field = desk.form.field(key).unwrap();
            let leaves = evaluation.applies.contains(key) && field.keep != Keep::Never;
            for rendition in &all_of_them {
                prop_assert_eq!(rendition.contains(text.as_str()), leaves, "{:?} in {}", key, rendition);
            }
            for rendition in &some_of_them {
                prop_assert!(leaves || !rendition.contains(text.as_str()), "{:?} in {}", key, rendition);
            }
        }
        let (_, read) = json::read(&json::write(&report), &desk.form).unwrap();
        prop_assert_eq!(&to_json(&read, &desk.form)["answers"], &report.answers["answers"]);
    }
}

/// Questions of every kind with parts of which some are not shown, on the page and in rows.
const PARTS: &str = r#"
format = 1
form = "incident"
page = [{ id = "one", fields = ["one", "many", "sum", "when", "day", "count", "preset", "line", "hosts"] }]
[field]
one = { kind = "choice", options = ["plain", { id = "other", other = true }, "unknown"] }
many = { kind = "choices", options = ["plain", { id = "other", other = true }, "unknown"] }
sum = { kind = "money" }
when = { kind = "moment" }
day = { kind = "date" }
count = { kind = "quantity" }
preset = { kind = "text", default = '"standard"' }
line = { kind = "text" }
[field.hosts]
kind = "repeat"
fields = ["one", "many", "sum", "when", "count", "line"]
[row.hosts]
one = { kind = "choice", options = ["plain", { id = "other", other = true }, "unknown"] }
many = { kind = "choices", options = ["plain", { id = "other", other = true }, "unknown"] }
sum = { kind = "money" }
when = { kind = "moment" }
count = { kind = "quantity" }
line = { kind = "text" }
"#;

/// An answer to each, made by throws: what is marked `zqin` is answered, `zqout` is not, though it stands in the draft.
fn parts(throws: &mut impl Iterator<Item = usize>, row: bool) -> Given {
    let mut throw = |sides: usize| throws.next().unwrap_or_default() % sides;
    let chosen = |option: &str, other: Option<&str>| Chosen {
        option: option.to_owned(),
        other: other.map(str::to_owned),
    };
    let one = [
        chosen("plain", None),
        chosen("plain", Some("zqout")),
        chosen("other", Some("zqin")),
        chosen("", Some("zqout")),
    ];
    let many = [
        vec![],
        vec![one[1].clone(), one[2].clone()],
        vec![one[0].clone()],
        vec![one[1].clone()],
    ];
    let money = [("", "zqout"), ("", "EUR"), ("12", "EUR"), ("", " ")];
    let moment = |date: &str, time: &str, zone: &str, clock: &str| Moment {
        date: date.to_owned(),
        time: time.to_owned(),
        zone: zone.to_owned(),
        clock: clock.to_owned(),
        ..Moment::default()
    };
    let moments = [
        moment("", "", "zqout", ""),
        moment(" ", " ", "Asia/Tokyo", "zqout"),
        moment("2026-11-20", "10:30", "Asia/Tokyo", ""),
        Moment::default(),
    ];
    let quantity = |how, least: &str, most: &str| Quantity {
        how,
        least: least.to_owned(),
        most: most.to_owned(),
    };
    let counts = [
        quantity(How::Exact, "12", "zqout"),
        quantity(How::Estimate, " ", "zqout"),
        quantity(How::Range, "", ""),
        quantity(How::Range, "1", "2"),
    ];
    let lines = ["", "  ", "zqin", "a"];
    let (amount, currency) = money[throw(4)];
    let mut all = Given::from([
        (id("one"), Value::Choice(one[throw(4)].clone())),
        (id("many"), Value::Choices(many[throw(4)].clone())),
        (id("when"), Value::Moment(moments[throw(4)].clone())),
        (id("count"), Value::Quantity(counts[throw(4)].clone())),
        (id("line"), Value::Text(lines[throw(4)].to_owned())),
        (
            id("sum"),
            Value::Money {
                amount: amount.to_owned(),
                currency: currency.to_owned(),
            },
        ),
    ]);
    if !row {
        all.insert(id("preset"), Value::Text(lines[throw(4)].to_owned()));
        all.insert(
            id("day"),
            Value::Text(["", " ", "2026-11-20", ""][throw(4)].to_owned()),
        );
    }
    all
}

/// Every text in JSON with the keys that lead to it.
fn leaves(json: &serde_json::Value, path: &str, all: &mut Vec<(String, String)>) {
    match json {
        serde_json::Value::String(text) => all.push((path.to_owned(), text.clone())),
        serde_json::Value::Array(items) => {
            items.iter().for_each(|item| leaves(item, path, all));
        }
        serde_json::Value::Object(parts) => {
            for (name, part) in parts {
                leaves(part, &format!("{path}/{name}"), all);
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// Whatever stands in a draft behind a question that does not show it, or was left empty, is in no rendition; and
    /// the report is read as the same draft.
    #[test]
    fn only_what_was_answered_is_in_a_rendition(throws in prop::collection::vec(any::<usize>(), 40)) {
        let desk = desk_of(PARTS);
        let mut throws = throws.into_iter();
        let mut answers = Answers::from(parts(&mut throws, false));
        let rows = (1..=2).map(|id| Row { id, answers: parts(&mut throws, true) });
        answers.set(&Key::field(id("hosts")), Some(Value::Rows(rows.collect())));
        let evaluation = desk.judged(&answers);
        prop_assert!(evaluation.complete(), "{:#?}", evaluation.findings);
        let report = desk.report(&answers);
        let whole = json::write(&report);
        let [all_of_them, some_of_them] = for_tools(&report);
        for rendition in renditions(&report).iter().chain(&all_of_them).chain(&some_of_them) {
            prop_assert!(!rendition.contains("zqout"), "{}", rendition);
        }
        // Each text belongs to a fact, which is what is shown; a default that was emptied is written as empty.
        let paths: Vec<String> = (report.facts.iter()).map(|fact| {
            let rows = fact.rows.iter().map(|row| format!("/{}", row.repeat));
            format!("{}/{}", rows.collect::<String>(), fact.field)
        }).collect();
        let mut texts = Vec::new();
        leaves(&report.answers["answers"], "", &mut texts);
        for (path, text) in texts {
            let of = |fact: &String| path == *fact || path.starts_with(&format!("{fact}/"));
            prop_assert!(paths.iter().any(of) || (&*path, &*text) == ("/preset", ""), "{}: {}", path, text);
        }
        let (_, read) = json::read(&whole, &desk.form).unwrap();
        prop_assert_eq!(json::write(&desk.report(&read)), whole);
    }
}

fn everything() -> Answers {
    let mut all = answers(&(Some(true), 7, vec![(7, vec![7, 7]), (7, vec![7])]));
    let hosts = Key::field(id("hosts"));
    all.tlp.insert(hosts.child(8, id("os")), "red".to_owned());
    all.tlp.insert(Key::field(id("secret")), "red".to_owned());
    all
}

#[test]
fn groups_rows_in_rows_and_markings_are_told_in_words() {
    let desk = desk();
    let report = desk.report(&everything());
    assert_carried(&report, &assert_valid(&report));
    let text = text::write(&report);
    let at = |line: &str| {
        let found = text.lines().position(|l| l == line);
        found.unwrap_or_else(|| panic!("{line:?} in {text}"))
    };
    let order = [
        "# Page one",
        "- Flag",
        "## Third person",
        "- Name (TLP:AMBER)",
        "- Hosts: 1 of 2",
        "  - Address (TLP:GREEN)",
        "  - Ports: 1 of 2",
        "    - Use (TLP:GREEN)",
        "    - Gated (TLP:GREEN)",
        "  - Ports: 2 of 2",
        "- Hosts: 2 of 2",
        "  - System (TLP:RED)",
    ]
    .map(at);
    assert!(order.is_sorted(), "{order:?} {text}");
    assert_eq!(
        text.matches("# Page one").count(),
        2,
        "behind a group the page goes on"
    );
    let [_, xml, json, _] = renditions(&report);
    assert!(xml.contains("hosts/1/ports/2/use"), "{xml}");
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["tlp"], serde_json::json!({ "hosts[1].os": "red" }));
}

/// A deadline or a rating tells of the answers that it is made of: it goes no further than they do.
#[test]
fn what_is_computed_goes_no_further_than_what_it_is_made_of() {
    let desk = desk_of(
        r#"
format = 1
form = "incident"
page = [{ id = "one", fields = ["flag", "name", "after", "severity"] }]
[field]
flag = { kind = "text", tlp = ["red", "green"] }
name = { kind = "text" }
after = { kind = "text", calc = 'flag == "zq1" ? "zqfound" : "zqnone"' }
severity = { kind = "text", calc = 'has(after) ? "zqrated" : after' }
"#,
    );
    let mut answers = Answers::default();
    for (field, text) in [("flag", "zq1"), ("name", "zqopen")] {
        answers.set(&Key::field(id(field)), Some(Value::Text(text.to_owned())));
    }
    let report = desk.report(&answers);
    assert_carried(&report, &assert_valid(&report));
    let text = text::write(&report);
    for line in [
        "- Flag (TLP:RED)",
        "- After (calculated) (TLP:RED)",
        "- Severity (calculated) (TLP:RED)",
        "- Name",
    ] {
        assert!(text.lines().any(|l| l == line), "{line} in {text}");
    }
    let misp = String::from_utf8(misp::write(&report)).unwrap();
    let copy = |report: &Report, level, unmarked| {
        let passing = Passing { level, unmarked };
        redact(
            report,
            &passing,
            |_, _| Ok::<_, Infallible>(Held::default()),
        )
        .unwrap()
    };
    let all = |report: &Report| {
        let [tools, more] = for_tools(report);
        renditions(report)
            .into_iter()
            .chain(tools)
            .chain(more)
            .collect::<String>()
    };
    assert!(misp.contains("tlp:red"), "{misp}");
    let passed = all(&copy(&report, Tlp::Amber, Tlp::Clear));
    for text in ["zq1", "zqfound", "zqrated"] {
        assert!(
            all(&report).contains(text) && !passed.contains(text),
            "{text}: {passed}"
        );
    }
    assert!(passed.contains("zqopen"), "{passed}");
    // The team reads the report as it was made.
    let (_, read) = json::read(&json::write(&report), &desk.form).unwrap();
    assert_eq!(desk.report(&read).facts, report.facts);
    // What the reporter let go further lets it go as far.
    answers
        .tlp
        .insert(Key::field(id("flag")), "green".to_owned());
    let passed = all(&copy(&desk.report(&answers), Tlp::Amber, Tlp::Red));
    assert!(passed.contains("zqfound") && passed.contains("zqrated") && !passed.contains("zqopen"));
}

#[test]
fn a_subject_holds_what_may_stand_there_and_nothing_that_breaks_it() {
    let desk = desk();
    let told = |answers: &Answers, template: &str| {
        subject(template, "7K3M", &desk.form, answers, &desk.judged(answers))
    };
    let mut all = everything();
    assert_eq!(told(&all, "[X] {ref} {flag}"), "[X] 7K3M yes");
    // What does not say that it may be read stays inside, whatever the template says.
    assert_eq!(told(&all, "{ref} {secret}{after} !"), "7K3M !");
    let hostile = format!("a\u{202e}b {{ref}} {}", "w".repeat(100));
    all.set(&Key::field(id("name")), Some(Value::Text(hostile)));
    let shown = told(&all, "{ref} {name} end");
    assert!(
        shown.starts_with("7K3M a[U+202E]b {ref} www") && shown.ends_with("w end"),
        "{shown}"
    );
    assert!(shown.chars().count() < 90, "{shown}");
    all.fields.insert(id("flag"), Value::Flag(false));
    assert_eq!(told(&all, "{ref} {name}{flag}"), "7K3M no");
    all.fields.remove(&id("flag"));
    assert_eq!(told(&all, "{ref} {flag}"), "7K3M");
}

#[test]
fn a_default_that_the_report_says_stands_in_the_subject() {
    let desk = desk();
    let told = |answers: &Answers| {
        let judged = desk.judged(answers);
        subject("{ref} {severity}", "7K3M", &desk.form, answers, &judged)
    };
    let mut answers = Answers::default();
    assert_eq!(told(&answers), "7K3M 3");
    answers.set(
        &Key::field(id("severity")),
        Some(Value::Text("5".to_owned())),
    );
    assert_eq!(told(&answers), "7K3M 5");
    answers.set(
        &Key::field(id("severity")),
        Some(Value::Text(String::new())),
    );
    assert_eq!(told(&answers), "7K3M");
}
