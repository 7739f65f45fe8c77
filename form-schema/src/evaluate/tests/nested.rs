//! Rows in rows.

use super::*;
use crate::answers::{from_json, to_json};

const NESTED: &str = r#"
format = 1
form = "incident"
page = [{ id = "one", fields = ["hosts", "leaked"] }]
[field]
leaked = { kind = "text", when = 'hosts.exists(h, h.ports.exists(p, p.number == 22))' }
[field.hosts]
kind = "repeat"
means = "host"
max = 3
fields = ["ports", "role", "address"]
[row.hosts]
address = { kind = "host", means = "host.address", required = true }
role = { kind = "choice", options = ["victim", "source", "unknown"], when = 'has(row.address)' }
ports = { kind = "repeat", min = 1, max = 2, fields = ["use", "number"], when = 'row.role != "unknown"' }
[row.hosts-ports]
number = { kind = "port", means = "host.port", required = true }
use = { kind = "text", required_when = 'row.number == 22', when = 'outer.role == "victim" && has(row.number)', check = [{ that = 'size(row.use) < 4', say = "long" }] }
"#;

pub(super) fn read(form: &str) -> (Option<Form>, Vec<String>) {
    let mut files = published::tests::small();
    files.insert("forms/incident.toml".to_owned(), form.as_bytes().to_vec());
    let (published, found) = published::read(&files);
    let found = found.iter().map(|d| format!("{} {}", d.code, d.place.item));
    (
        published.and_then(|mut p| p.forms.remove(&id("incident"))),
        found.collect(),
    )
}

fn nested() -> Form {
    let (form, found) = read(NESTED);
    assert_eq!(found, [""; 0]);
    form.unwrap()
}

fn host(number: u32, role: &str, ports: Vec<Row>) -> Row {
    row(
        number,
        &[
            ("address", text("192.0.2.1")),
            ("role", option(role)),
            ("ports", Value::Rows(ports)),
        ],
    )
}

fn port(number: u32, port: &str, used: &str) -> Row {
    row(number, &[("number", text(port)), ("use", text(used))])
}

fn said(answers: &Answers) -> Vec<String> {
    evaluate(&nested(), answers, &env(None))
        .findings
        .iter()
        .map(|f| format!("{} {:?}", path(&f.key), f.level))
        .collect()
}

fn path(key: &Key) -> String {
    let rows = key
        .rows
        .iter()
        .map(|(row, field)| format!("[{row}].{field}"));
    rows.fold(key.field.to_string(), |all, row| all + &row)
}

#[test]
fn an_inner_row_reads_its_own_row_and_the_one_around_it() {
    let hosts = Value::Rows(vec![
        host(
            4,
            "victim",
            vec![port(7, "22", ""), port(9, "80", "abcdef")],
        ),
        host(5, "source", vec![port(7, "22", "abcdef")]),
        host(6, "unknown", vec![]),
    ]);
    let all = answers(&[("hosts", hosts), ("leaked", text("x"))]);
    assert_eq!(
        said(&all),
        [
            "hosts[4].ports[7].use Missing",
            "hosts[4].ports[9].use Wrong"
        ]
    );
    let form = nested();
    let evaluation = evaluate(&form, &all, &env(None));
    let applies = |key: &Key| evaluation.applies.contains(key);
    let hosts = Key::field(id("hosts"));
    assert!(applies(&Key::field(id("leaked"))));
    assert!(!applies(&hosts.child(6, id("ports"))));
    assert!(!applies(&hosts.child(5, id("ports")).child(7, id("use"))));
    assert_eq!(
        (evaluation.pages[0].required, evaluation.pages[0].done),
        (9, 8)
    );

    // What does not apply leaves no trace; the rest comes back from JSON as it was.
    let kept = applicable(&form, &all, &evaluation);
    assert_eq!(
        kept.get(&hosts.child(5, id("ports"))),
        Some(&Value::Rows(vec![row(7, &[("number", text("22"))])]))
    );
    assert_eq!(kept.get(&hosts.child(6, id("ports"))), None);
    assert_eq!(evaluate(&form, &kept, &env(None)), evaluation);
}

#[test]
fn rows_in_rows_must_be_there_and_may_be_too_many() {
    let ports = |n: u32| (1..=n).map(|n| port(n, "80", "")).collect();
    let hosts = Value::Rows(vec![
        host(1, "victim", ports(0)),
        host(2, "victim", ports(3)),
    ]);
    assert_eq!(
        said(&answers(&[("hosts", hosts)])),
        ["hosts[1].ports Missing", "hosts[2].ports Wrong"]
    );
}

#[test]
fn keys_and_messages_of_rows_in_rows() {
    let form = nested();
    let key = Key::field(id("hosts"))
        .child(4, id("ports"))
        .child(7, id("number"));
    assert_eq!(key.message(), "hosts-ports-number");
    assert_eq!(key.last(), &id("number"));
    assert_eq!(
        key.parent(),
        Some((Key::field(id("hosts")).child(4, id("ports")), 7))
    );
    assert_eq!(form.field(&key).map(|f| f.kind.name()), Some("port"));
    let names: Vec<String> = form
        .named_fields()
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert!(
        names.contains(&"hosts-ports-number".to_owned()),
        "{names:?}"
    );
    let mut all = answers(&[(
        "hosts",
        Value::Rows(vec![host(4, "victim", vec![port(7, "1", "")])]),
    )]);
    all.set(&key, Some(text("2")));
    assert_eq!(all.get(&key), Some(&text("2")));
    all.set(
        &key.parent().unwrap().0.child(8, id("number")),
        Some(text("3")),
    );
    assert_eq!(all.rows(&key.parent().unwrap().0).len(), 1);
}

#[test]
fn mistakes_about_rows_in_rows() {
    for (old, new, expected) in [
        (
            "number = { kind = \"port\", means = \"host.port\", required = true }",
            "number = { kind = \"repeat\", fields = [\"x\"] }",
            vec!["repeat-too-deep row.hosts-ports.number.kind"],
        ),
        (
            "means = \"host.port\"",
            "means = \"indicator.value\"",
            vec![
                "means-kind row.hosts-ports.number.means",
                "means-outside-record row.hosts-ports.number.means",
            ],
        ),
        (
            "[row.hosts-ports]",
            "[row.hosts-port]",
            vec!["row-missing row.hosts.ports", "row-unknown row.hosts-port"],
        ),
        (
            "outer.role",
            "outer.rôle",
            vec!["rule-syntax row.hosts-ports.use.when"],
        ),
        (
            "outer.role",
            "outer.rule",
            vec!["rule-unknown-part row.hosts-ports.use.when"],
        ),
        (
            "row.role != ",
            "outer.role != ",
            vec!["rule-no-outer row.hosts.ports.when"],
        ),
        // The port's use decides about the role, and the role about the port's use.
        (
            "'has(row.address)'",
            "'row.ports.exists(p, has(p.number))'",
            vec!["rule-cycle field.hosts"],
        ),
    ] {
        let (_, found) = read(&NESTED.replacen(old, new, 1));
        assert_eq!(
            found.iter().map(String::as_str).collect::<Vec<_>>(),
            expected,
            "{new}"
        );
    }
}

/// Whatever is answered comes back from JSON, and what is kept of it is judged as before.
#[test]
fn any_rows_in_rows() {
    let form = nested();
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(200));
    runner
        .run(&crate::answers::tests::any_answers(&form), |answers| {
            prop_assert_eq!(
                &from_json(&to_json(&answers, &form), &form).unwrap(),
                &answers
            );
            let evaluation = evaluate(&form, &answers, &env(None));
            prop_assert!(evaluation.required.is_subset(&evaluation.applies));
            let kept = applicable(&form, &answers, &evaluation);
            prop_assert_eq!(&evaluate(&form, &kept, &env(None)), &evaluation);
            Ok(())
        })
        .unwrap();
}
