use super::*;
use crate::evaluate::{Env, evaluate};
use crate::form::Form;
use crate::kind::{Choice, Kind};
use crate::published;
use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeSet;

fn example() -> Form {
    let (published, found) = published::read(&published::tests::example());
    assert_eq!(found, []);
    published
        .unwrap()
        .forms
        .remove(&Id::new("incident").unwrap())
        .unwrap()
}

fn example_answers() -> serde_json::Value {
    serde_json::from_str(include_str!("../../examples/xyz-cert-answers.json")).unwrap()
}

#[test]
fn the_examples_answers_are_read_and_complete() {
    let form = example();
    let answers = from_json(&example_answers(), &form).unwrap();
    let env = Env {
        now: "2026-11-21T12:00:00+01:00[Europe/Berlin]".parse().unwrap(),
        stage: None,
    };
    let evaluation = evaluate(&form, &answers, &env);
    assert!(evaluation.complete(), "{:#?}", evaluation.findings);
    assert_eq!(
        from_json(&to_json(&answers, &form), &form).unwrap(),
        answers
    );
}

#[test]
fn every_mistake_is_named_with_its_path() {
    let form = example();
    let problems = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut json = example_answers();
        change(&mut json);
        let problems = from_json(&json, &form).unwrap_err();
        for problem in &problems {
            assert!(
                crate::diagnostic::ANSWER_CODES.contains(&problem.code),
                "{}",
                problem.code
            );
        }
        problems
            .into_iter()
            .map(|p| (p.path, p.code))
            .collect::<Vec<_>>()
    };
    let answer = |name: &'static str, value: serde_json::Value| {
        problems(&move |json| json["answers"][name] = value.clone())
    };
    for (found, path, code) in [
        (answer("name", json!(5)), "$.answers.name", "json-type"),
        (answer("name", json!(null)), "$.answers.name", "json-type"),
        (
            answer("emial", json!("x")),
            "$.answers.emial",
            "json-unknown-field",
        ),
        (
            answer("keep_note", json!("x")),
            "$.answers.keep_note",
            "json-unknown-field",
        ),
        (
            answer("may_pass_on", json!("yes")),
            "$.answers.may_pass_on",
            "json-type",
        ),
        (
            answer("law_informed", json!("perhaps")),
            "$.answers.law_informed",
            "json-unknown-option",
        ),
        (
            answer("category", json!(["phishing", "fishing"])),
            "$.answers.category[1]",
            "json-unknown-option",
        ),
        (
            answer("category", json!(["phishing", "phishing"])),
            "$.answers.category",
            "json-option-twice",
        ),
        (
            answer("severity", json!({ "option": "normal", "txt": "" })),
            "$.answers.severity.txt",
            "json-unknown-key",
        ),
        (
            answer("noticed", json!("2026-11-21")),
            "$.answers.noticed",
            "json-type",
        ),
        (
            answer("noticed", json!({ "date": 5 })),
            "$.answers.noticed.date",
            "json-type",
        ),
        (
            answer("cost", json!({ "amount": true })),
            "$.answers.cost.amount",
            "json-type",
        ),
        (
            answer("involved", json!([{}, 5])),
            "$.answers.involved[1]",
            "json-type",
        ),
        (
            answer("involved", json!([{ "role": "villain" }])),
            "$.answers.involved[0].role",
            "json-unknown-option",
        ),
        (
            answer("evidence", json!("a.log")),
            "$.answers.evidence",
            "json-type",
        ),
        (
            problems(&|json| json["form"] = json!("other")),
            "$.form",
            "json-other-form",
        ),
        (
            problems(&|json| json["team"] = json!("abc.example")),
            "$.team",
            "json-other-team",
        ),
        (
            problems(&|json| json["format"] = json!(2)),
            "$.format",
            "json-format",
        ),
        (
            problems(&|json| drop(json.as_object_mut().unwrap().remove("answers"))),
            "$",
            "json-missing",
        ),
        (problems(&|json| *json = json!([])), "$", "json-type"),
    ] {
        assert_eq!(found, [(path.to_owned(), code)]);
    }
    let two = problems(&|json| {
        json["answers"]["name"] = json!([]);
        json["answers"]["phone"] = json!({});
    });
    assert_eq!(two.len(), 2);
    assert_eq!(from_json(&json!({}), &form).unwrap_err().len(), 4);
}

#[test]
fn numbers_may_be_numbers() {
    let form = example();
    let mut json = example_answers();
    json["answers"]["people_affected"] = json!(12);
    json["answers"]["cost"] = json!({ "amount": 1250.5, "currency": "EUR" });
    let answers = from_json(&json, &form).unwrap();
    let get = |name| answers.fields.get(&Id::new(name).unwrap()).unwrap().clone();
    // JSON has one way to write a number: its point never groups.
    for (number, typed) in [
        (json!(1.125), "1.1250"),
        (json!(1e3), "1000.0"),
        (json!(0.125), "0.125"),
        (json!(1e-7), "0.0000001"),
    ] {
        let mut json = json.clone();
        json["answers"]["cost"]["amount"] = number;
        let answers = from_json(&json, &form).unwrap();
        let Value::Money { amount, .. } = answers.fields.get(&Id::new("cost").unwrap()).unwrap()
        else {
            panic!()
        };
        assert_eq!(amount, typed);
    }
    assert_eq!(get("people_affected"), Value::Text("12".to_owned()));
    assert_eq!(
        get("cost"),
        Value::Money {
            amount: "1250.5".to_owned(),
            currency: "EUR".to_owned()
        }
    );
}

#[test]
fn files_are_written_and_left_out_when_read() {
    let form = example();
    let mut answers = from_json(&example_answers(), &form).unwrap();
    let before = answers.clone();
    let file = Attachment {
        id: 7,
        path: "/secret/place/a.log".into(),
        name: "a.log".into(),
        size: 3,
        added: String::new(),
        description: "log".into(),
        ..Attachment::default()
    };
    answers
        .fields
        .insert(Id::new("evidence").unwrap(), Value::Evidence(vec![file]));
    let json = to_json_with(&answers, &form, &|id| Some(format!("{id:064x}")));
    assert_eq!(
        json["answers"]["evidence"],
        json!([{ "name": "a.log", "size": 3, "sha256": format!("{:064x}", 7), "description": "log" }])
    );
    assert!(!json.to_string().contains("secret"));
    assert_eq!(from_json(&json, &form).unwrap(), before);
    let ignored = ignored(&json, &form);
    assert_eq!(
        (ignored[0].path.as_str(), ignored[0].code),
        ("$.answers.evidence", "json-evidence-ignored")
    );
}

#[test]
fn parts_that_a_moment_does_not_ask_for_are_left_out_and_told() {
    let mut form = example();
    let id = Id::new("noticed").unwrap();
    let parts = json!({ "date": "2026-11-01", "latest_date": "2026-11-02", "clock": "exact" });
    for (clock, interval, left) in [
        (true, true, vec![]),
        (true, false, vec!["latest_date"]),
        (false, true, vec!["clock"]),
        (false, false, vec!["clock", "latest_date"]),
    ] {
        let field = form.fields.get_mut(&id).unwrap();
        field.kind = Kind::Moment { clock, interval };
        let mut json = to_json(&Answers::default(), &form);
        json["answers"]["noticed"] = parts.clone();
        let mut told: Vec<_> = ignored(&json, &form);
        told.sort_by(|a, b| a.path.cmp(&b.path));
        let told: Vec<_> = told.iter().map(|p| (p.code, p.path.as_str())).collect();
        let paths: Vec<String> = left
            .iter()
            .map(|l| format!("$.answers.noticed.{l}"))
            .collect();
        let expected: Vec<_> = paths
            .iter()
            .map(|p| ("json-part-not-asked", &**p))
            .collect();
        assert_eq!(told, expected);
        let read = from_json(&json, &form).unwrap();
        let Some(Value::Moment(moment)) = read.fields.get(&id) else {
            panic!("no moment");
        };
        let kept = [&moment.latest_date, &moment.clock].map(|text| !text.is_empty());
        assert_eq!(kept, [interval, clock]);
    }
}

#[test]
fn keys_address_rows() {
    let (repeat, part) = (Id::new("involved").unwrap(), Id::new("role").unwrap());
    let mut answers = Answers::default();
    let key = Key::field(repeat.clone()).child(3, part);
    answers.set(&key, Some(Value::Flag(true)));
    assert_eq!(answers, Answers::default());
    answers.fields.insert(
        repeat,
        Value::Rows(vec![Row {
            id: 3,
            ..Row::default()
        }]),
    );
    answers.set(&key, Some(Value::Flag(true)));
    assert_eq!(answers.get(&key), Some(&Value::Flag(true)));
    answers.set(&key, None);
    assert_eq!(answers.get(&key), None);
}

/// Any answer of the right shape for a field; files apart.
fn value(field: &crate::form::Field) -> BoxedStrategy<Value> {
    let option = |options: &[Choice]| {
        let ids: Vec<String> = options.iter().map(|o| o.id.clone()).collect();
        (prop::sample::select(ids), prop::option::of("\\PC{0,6}"))
            .prop_map(|(option, other)| Chosen { option, other })
    };
    match &field.kind {
        Kind::YesNo | Kind::Consent => any::<bool>().prop_map(Value::Flag).boxed(),
        Kind::Tristate => prop::sample::select(crate::kind::TRISTATE.to_vec())
            .prop_map(|option| {
                Value::Choice(Chosen {
                    option: option.to_owned(),
                    other: None,
                })
            })
            .boxed(),
        Kind::Choice(options) => option(&options.options).prop_map(Value::Choice).boxed(),
        Kind::Choices(options) => prop::collection::vec(option(&options.options), 0..4)
            .prop_map(|mut chosen| {
                let mut seen = BTreeSet::new();
                chosen.retain(|one| seen.insert(one.option.clone()));
                Value::Choices(chosen)
            })
            .boxed(),
        Kind::Moment { clock, interval } => (
            ("\\PC{0,10}", "\\PC{0,5}"),
            ("\\PC{0,6}", "\\PC{0,3}"),
            "\\PC{0,6}",
            any::<bool>(),
            "\\PC{0,6}",
            (Just(*clock), Just(*interval)),
        )
            .prop_map(
                |((date, time), (latest_date, latest_time), zone, about, clock, asked)| {
                    let only = |asked: bool, text: String| if asked { text } else { String::new() };
                    let (clock, latest_date, latest_time) = (
                        only(asked.0, clock),
                        only(asked.1, latest_date),
                        only(asked.1, latest_time),
                    );
                    Value::Moment(Moment {
                        date,
                        time,
                        latest_date,
                        latest_time,
                        zone,
                        about,
                        clock,
                    })
                },
            )
            .boxed(),
        Kind::Money => ("\\PC{0,10}", "[A-Z]{0,3}")
            .prop_map(|(amount, currency)| Value::Money { amount, currency })
            .boxed(),
        Kind::Repeat(repeat) => {
            let row = some_of(&repeat.fields);
            prop::collection::vec(row, 0..4)
                .prop_map(|rows| {
                    Value::Rows(
                        (1..)
                            .zip(rows)
                            .map(|(id, answers)| Row { id, answers })
                            .collect(),
                    )
                })
                .boxed()
        }
        _ => "\\PC{0,20}".prop_map(Value::Text).boxed(),
    }
}

fn some_of(fields: &[crate::form::Field]) -> BoxedStrategy<Given> {
    let answered = fields
        .iter()
        .filter(|f| !matches!(f.kind, Kind::Note | Kind::Evidence { .. }));
    let each: Vec<_> = answered
        .map(|f| (Just(f.id.clone()), prop::option::of(value(f))))
        .collect();
    each.prop_map(|all| {
        all.into_iter()
            .filter_map(|(id, value)| Some((id, value?)))
            .collect()
    })
    .boxed()
}

pub(crate) fn any_answers(form: &Form) -> BoxedStrategy<Answers> {
    let fields: Vec<_> = form.fields.values().cloned().collect();
    some_of(&fields).prop_map(Answers::from).boxed()
}

/// Who writes what is no option reads which there are, of a long list the first.
#[test]
fn the_options_are_named() {
    let form = example();
    let told = |field: &str, answer: serde_json::Value| {
        let mut json = example_answers();
        json["answers"][field] = answer;
        let found = from_json(&json, &form).unwrap_err();
        (
            found[0].args["near"].clone(),
            found[0].args["options"].clone(),
        )
    };
    let (near, options) = told("law_informed", json!("yess"));
    assert_eq!((&*near, &*options), ("yes", "yes, no, unknown"));
    let (near, options) = told("category", json!(["zoo"]));
    assert_eq!(near, "");
    assert!(options.ends_with(", …"), "{options}");
    assert_eq!(options.split(", ").count(), 13);
}

#[test]
fn any_answers_come_back() {
    let form = example();
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(200));
    runner
        .run(&any_answers(&form), |answers| {
            let json = to_json(&answers, &form).to_string();
            let read = from_json(&serde_json::from_str(&json).unwrap(), &form);
            prop_assert_eq!(read.unwrap(), answers);
            Ok(())
        })
        .unwrap();
}

/// No form asks for files in rows; a draft that comes from elsewhere may hold them all the same.
#[test]
fn files_are_found_however_deep() {
    let file = |id| {
        let file = Attachment {
            id,
            ..Attachment::default()
        };
        Value::Evidence(vec![file])
    };
    let given = |answers: Vec<(&str, Value)>| -> Given {
        let named = answers.into_iter();
        named
            .map(|(id, value)| (Id::new(id).unwrap(), value))
            .collect()
    };
    let row = |id, answers| Value::Rows(vec![Row { id, answers }]);
    let inner = given(vec![("log", file(3)), ("name", Value::Text("a".into()))]);
    let outer = given(vec![("deeper", row(11, inner)), ("log", file(2))]);
    let mut all = given(vec![("evidence", file(1)), ("hosts", row(10, outer))]);
    let ids = |given: &Given| -> Vec<u32> { given.files().iter().map(|file| file.id).collect() };
    assert_eq!(ids(&all), [1, 3, 2]);
    for file in all.files_mut() {
        file.id += 100;
    }
    assert_eq!(ids(&all), [101, 103, 102]);
}
