//! Groups, consents that gate what follows, markings, and answers that are kept back.

use super::nested::read;
use super::*;
use crate::answers::{from_json, to_json};

const FORM: &str = r#"
format = 1
form = "incident"
page = [
  { id = "one", fields = ["flag", { group = "third", fields = ["agree", "name"], when = 'flag' }, "mail", "hidden", "hosts"] },
  { id = "two", fields = [{ group = "rest", fields = ["phone"] }], when = 'agree' },
]
[field]
flag = { kind = "yesno", keep = "subject" }
agree = { kind = "consent" }
name = { kind = "text", when = 'agree', required = true, tlp = "red" }
mail = { kind = "email", tlp = ["amber", "red"] }
phone = { kind = "phone", required = true }
hidden = { kind = "text", keep = "never", tlp = ["green", "red"] }
[field.hosts]
kind = "repeat"
tlp = "amber"
title = ["role", "address"]
fields = ["address", "role", "ports"]
[row.hosts]
address = { kind = "host", tlp = ["green", "red"] }
role = { kind = "text", keep = "never" }
ports = { kind = "repeat", fields = ["number", "use"], when = 'row.role == "victim"' }
[row.hosts-ports]
number = { kind = "port" }
use = { kind = "text", keep = "never" }
"#;

fn form() -> Form {
    let (form, found) = read(FORM);
    assert_eq!(found, [""; 0]);
    form.unwrap()
}

#[test]
fn a_page_is_made_of_fields_and_groups() {
    let form = form();
    let parts = |page: &crate::form::Page| -> Vec<String> {
        let of = |part: &crate::form::Part<'_>| {
            let group = part.group.map_or("", |group| group.id.as_str());
            let fields: Vec<&str> = part.fields.iter().map(Id::as_str).collect();
            format!("{group}:{}", fields.join(","))
        };
        page.parts().iter().map(of).collect()
    };
    let both: Vec<_> = form.pages.iter().map(parts).collect();
    assert_eq!(both[0], [":flag", "third:agree,name", ":mail,hidden,hosts"]);
    assert_eq!(both[1], ["rest:phone"]);
    let group = form.pages[0].group_of(&id("name")).unwrap();
    assert_eq!(group.id, id("third"));
    assert_eq!(form.pages[0].group_of(&id("mail")), None);
}

#[test]
fn a_groups_rule_and_a_consent_decide_about_what_follows() {
    let form = form();
    let asked = |given: &[(&str, Value)]| -> Vec<String> {
        let applies = evaluate(&form, &answers(given), &env(None)).applies;
        let all = ["agree", "name", "phone"].map(id);
        let asked = all
            .iter()
            .filter(|id| applies.contains(&Key::field((*id).clone())));
        asked.map(|id| id.to_string()).collect()
    };
    let (yes, no) = (Value::Flag(true), Value::Flag(false));
    assert_eq!(asked(&[]), [""; 0]);
    // A consent that does not apply gates as one that was not given.
    assert_eq!(asked(&[("agree", yes.clone())]), [""; 0]);
    assert_eq!(asked(&[("flag", yes.clone())]), ["agree"]);
    assert_eq!(asked(&[("flag", yes.clone()), ("agree", no)]), ["agree"]);
    assert_eq!(
        asked(&[("flag", yes.clone()), ("agree", yes)]),
        ["agree", "name", "phone"]
    );
}

#[test]
fn mistakes_about_groups_and_care() {
    for (old, new, expected) in [
        (
            "group = \"rest\"",
            "group = \"third\"",
            vec!["group-twice page[1].fields[0].group"],
        ),
        (
            "group = \"rest\"",
            "group = \"one\"",
            vec!["group-twice page[1].fields[0].group"],
        ),
        (
            "\"phone\"] }",
            "] }",
            vec![
                "field-on-no-page field.phone",
                "group-empty page[1].fields[0].fields",
            ],
        ),
        (
            "\"phone\"]",
            "{ group = \"a\", fields = [\"phone\"] }]",
            vec![
                "field-on-no-page field.phone",
                "type-wrong page[1].fields[0].fields[0]",
            ],
        ),
        (
            "when = 'flag' }",
            "when = 'name == \"x\"' }",
            vec!["rule-cycle page[0].fields[1].when"],
        ),
        (
            "kind = \"email\"",
            "kind = \"email\", keep = \"subject\"",
            vec!["keep-subject field.mail.keep"],
        ),
        (
            "role = { kind = \"text\", keep = \"never\"",
            "role = { kind = \"text\", keep = \"subject\"",
            vec!["keep-subject row.hosts.role.keep"],
        ),
        (
            "[\"role\", \"address\"]",
            "[\"rule\"]",
            vec!["field-unknown field.hosts.title"],
        ),
        (
            "tlp = \"red\"",
            "tlp = \"rot\"",
            vec!["value-wrong field.name.tlp"],
        ),
    ] {
        let (_, mut found) = read(&FORM.replacen(old, new, 1));
        found.sort();
        let mut expected = expected;
        expected.sort();
        assert_eq!(found, expected, "{new}");
    }
}

#[test]
fn a_marking_is_the_fields_own_the_reporters_or_the_rows() {
    let form = form();
    let hosts = Key::field(id("hosts"));
    let mut all = answers(&[(
        "hosts",
        Value::Rows(vec![row(4, &[("address", text("a.example"))])]),
    )]);
    let address = hosts.child(4, id("address"));
    let mail = Key::field(id("mail"));
    for (key, expected) in [
        (&Key::field(id("name")), Some("red")),
        (&mail, Some("amber")),
        (&Key::field(id("flag")), None),
        (&address, Some("green")),
        (&hosts.child(4, id("role")), Some("amber")),
    ] {
        assert_eq!(form.marking(&all, key), expected, "{key:?}");
    }
    all.tlp.insert(address.clone(), "red".to_owned());
    all.tlp.insert(mail.clone(), "clear".to_owned());
    assert_eq!(form.marking(&all, &address), Some("red"));
    // What the field does not allow is no marking.
    assert_eq!(form.marking(&all, &mail), Some("amber"));

    all.tlp.remove(&mail);
    let mut json = to_json(&all, &form);
    assert_eq!(
        json["tlp"],
        serde_json::json!({ "hosts[0].address": "red" })
    );
    let read = from_json(&json, &form).unwrap();
    assert_eq!(
        form.marking(&read, &hosts.child(1, id("address"))),
        Some("red")
    );
    json["tlp"] = serde_json::json!({
        "hosts[1].address": "red", "hosts[0].adress": "red", "mail": "clear", "name": 1,
    });
    let problems = from_json(&json, &form).unwrap_err();
    let said: Vec<_> = problems
        .iter()
        .map(|p| format!("{} {}", p.code, p.path))
        .collect();
    assert_eq!(
        said,
        [
            "json-unknown-field $.tlp.hosts[1].address",
            "json-unknown-field $.tlp.hosts[0].adress",
            "json-unknown-option $.tlp.mail",
            "json-type $.tlp.name",
        ]
    );
}

/// Whatever is answered: what is kept back or does not apply is in no export, in rows of rows either.
#[test]
fn nothing_kept_back_leaves() {
    fn keys(key: &Key, value: &Value, all: &mut Vec<Key>) {
        all.push(key.clone());
        if let Value::Rows(rows) = value {
            for row in rows {
                for (id, value) in &row.answers {
                    keys(&key.child(row.id, id.clone()), value, all);
                }
            }
        }
    }
    let form = form();
    let all_keys = |answers: &Answers| {
        let mut all = Vec::new();
        for (id, value) in &answers.fields {
            keys(&Key::field(id.clone()), value, &mut all);
        }
        all
    };
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(300));
    runner
        .run(&crate::answers::tests::any_answers(&form), |mut answers| {
            for key in all_keys(&answers) {
                answers.tlp.insert(key, "red".to_owned());
            }
            let evaluation = evaluate(&form, &answers, &env(None));
            let left = applicable(&form, &answers, &evaluation);
            let kept_back = |key: &Key| {
                let own = form.field(key).unwrap();
                own.keep == crate::form::Keep::Never || !evaluation.applies.contains(key)
            };
            for key in all_keys(&left).iter().chain(left.tlp.keys()) {
                prop_assert!(!kept_back(key), "{:?}", key);
            }
            let said = |key: &Key| {
                let (field, value) = (form.field(key).unwrap(), answers.get(key).unwrap());
                let empty = kind::read(field, value, &TimeZone::UTC) == Ok(None);
                !empty || matches!(value, Value::Rows(_))
            };
            for key in all_keys(&answers).iter().filter(|key| said(key)) {
                prop_assert!(
                    left.get(key).is_some()
                        || kept_back(key)
                        || key.parent().is_some_and(|(outer, _)| kept_back(&outer))
                );
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn what_is_computed_from_an_answer_that_is_kept_back_does_not_leave() {
    let (form, found) = read(
        r#"
format = 1
form = "incident"
page = [{ id = "one", fields = ["n", "s", "size", "d", "hosts"] }]
[field]
n = { kind = "text", keep = "never" }
s = { kind = "text", calc = 'n' }
size = { kind = "integer", calc = 'size(s)' }
d = { kind = "text", default = 'n' }
hosts = { kind = "repeat", fields = ["x", "y", "z"] }
[row.hosts]
x = { kind = "text", keep = "never" }
y = { kind = "text", calc = 'row.x' }
z = { kind = "text" }
"#,
    );
    assert_eq!(found, [""; 0]);
    let form = form.unwrap();
    let left = |d: &str| {
        let json = serde_json::json!({
            "format": 1, "team": form.team, "form": "incident",
            "answers": { "n": "private", "d": d, "hosts": [{ "x": "private", "z": "said" }] },
        });
        let mut answers = from_json(&json, &form).unwrap();
        if d.is_empty() {
            answers.set(&Key::field(id("d")), None);
        }
        let evaluation = evaluate(&form, &answers, &env(None));
        to_json(&applicable(&form, &answers, &evaluation), &form)["answers"].clone()
    };
    assert_eq!(left(""), serde_json::json!({ "hosts": [{ "z": "said" }] }));
    // What the reporter types in the place of a default is theirs to send.
    let typed = serde_json::json!({ "d": "typed", "hosts": [{ "z": "said" }] });
    assert_eq!(left("typed"), typed);
}
