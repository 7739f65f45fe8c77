use super::*;
use crate::answers::{Chosen, Moment};
use crate::published;
use proptest::prelude::*;

mod computed;
mod incremental;
mod nested;
mod outline;

const FORM: &str = r#"
format = 1
form = "incident"
stages = ["initial", "final"]
page = [
  { id = "one", fields = ["flag", "word", "mail", "agree", "note"] },
  { id = "two", fields = ["hosts"], when = 'flag' },
  { id = "three", fields = ["cause", "files"] },
]
[field]
flag = { kind = "yesno", required = true }
word = { kind = "text", when = 'flag', recommended = true, max = 5 }
mail = { kind = "email", required_when = 'word == "mail"' }
agree = { kind = "consent", required = { final = true } }
note = { kind = "note" }
cause = { kind = "text", from = "final", required = true }
files = { kind = "evidence", from = "final", max_count = 1 }
[field.hosts]
kind = "repeat"
min = 1
max = 2
fields = ["name", "role", "end", "begin"]
check = [{ that = 'hosts.exists(h, h.role == "victim")', level = "warning", say = "no_victim" }]
[row.hosts]
name = { kind = "host", required = true }
role = { kind = "choice", options = ["victim", "source"], recommended = true }
end = { kind = "moment", when = 'has(row.begin)', check = [{ that = 'row.end >= row.begin', say = "end_first" }] }
begin = { kind = "moment", when = 'row.role == "victim"' }
"#;

fn form() -> Form {
    let mut files = published::tests::small();
    files.insert("forms/incident.toml".to_owned(), FORM.as_bytes().to_vec());
    let (published, found) = published::read(&files);
    assert_eq!(found, []);
    published
        .unwrap()
        .forms
        .remove(&Id::new("incident").unwrap())
        .unwrap()
}

fn env(stage: Option<&str>) -> Env {
    Env {
        now: "2026-11-21T12:00:00+01:00[Europe/Berlin]".parse().unwrap(),
        stage: stage.map(|s| Id::new(s).unwrap()),
    }
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn option(option: &str) -> Value {
    Value::Choice(Chosen {
        option: option.to_owned(),
        other: None,
    })
}

fn day(date: &str) -> Value {
    Value::Moment(Moment {
        date: date.to_owned(),
        ..Moment::default()
    })
}

fn row(id_: u32, answers: &[(&str, Value)]) -> Row {
    Row {
        id: id_,
        answers: answers
            .iter()
            .map(|(name, value)| (id(name), value.clone()))
            .collect(),
    }
}

fn answers(list: &[(&str, Value)]) -> Answers {
    let fields = list.iter().map(|(name, value)| (id(name), value.clone()));
    Answers::from(fields.collect::<Given>())
}

/// Findings as `FIELD[ROW.FIELD] LEVEL WORDS`.
fn findings(answers: &Answers, stage: Option<&str>) -> Vec<String> {
    let said = |finding: &Finding| {
        let rows = finding.key.rows.iter();
        let row: String = rows.map(|(row, part)| format!("[{row}.{part}]")).collect();
        let words = match &finding.say {
            Say::Program(code, _) => (*code).to_owned(),
            Say::Team(name) => format!("check {name}"),
            Say::Field(attribute) => format!(".{attribute}"),
        };
        format!("{}{row} {:?} {words}", finding.key.field, finding.level)
    };
    evaluate(&form(), answers, &env(stage))
        .findings
        .iter()
        .map(said)
        .collect()
}

#[test]
fn nothing_answered() {
    assert_eq!(
        findings(&Answers::default(), None),
        ["flag Missing missing"]
    );
    let evaluation = evaluate(&form(), &Answers::default(), &env(None));
    assert!(!evaluation.complete());
    // Pages that do not apply, or on which nothing applies, are not there.
    assert_eq!(
        evaluation.pages,
        [PageState {
            page: id("one"),
            required: 1,
            done: 0,
            wrong: 0
        }]
    );
    assert!(!evaluation.applies.contains(&Key::field(id("hosts"))));
    assert!(evaluation.applies.contains(&Key::field(id("note"))));
}

#[test]
fn stages() {
    let initial = answers(&[("flag", Value::Flag(false))]);
    assert_eq!(findings(&initial, Some("initial")), [""; 0]);
    assert_eq!(
        findings(&initial, Some("final")),
        ["agree Missing consent-missing", "cause Missing missing"]
    );
    let refused = answers(&[
        ("flag", Value::Flag(false)),
        ("agree", Value::Flag(false)),
        ("cause", text("x")),
    ]);
    assert_eq!(
        findings(&refused, Some("final")),
        ["agree Missing consent-missing"]
    );
    let given = answers(&[
        ("flag", Value::Flag(false)),
        ("agree", Value::Flag(true)),
        ("cause", text("x")),
    ]);
    assert!(evaluate(&form(), &given, &env(Some("final"))).complete());
}

#[test]
fn conditions() {
    let yes = ("flag", Value::Flag(true));
    assert_eq!(
        findings(&answers(std::slice::from_ref(&yes)), None),
        ["word Recommended recommended", "hosts Missing too-few-rows"]
    );
    let mail = answers(&[
        yes.clone(),
        ("word", text("mail")),
        ("hosts", Value::Rows(vec![])),
    ]);
    assert_eq!(
        findings(&mail, None),
        ["mail Missing missing", "hosts Missing too-few-rows"]
    );
    // What does not apply is unanswered to every rule, and so is what is wrong.
    let hidden = answers(&[("flag", Value::Flag(false)), ("word", text("mail"))]);
    assert_eq!(findings(&hidden, None), [""; 0]);
    let wrong = answers(&[
        yes,
        ("word", text("mail too long")),
        ("hosts", Value::Rows(vec![])),
    ]);
    assert_eq!(
        findings(&wrong, None),
        ["word Wrong too-long", "hosts Missing too-few-rows"]
    );
}

#[test]
fn rows() {
    let with = |rows: Vec<Row>| {
        answers(&[
            ("flag", Value::Flag(true)),
            ("word", text("x")),
            ("hosts", Value::Rows(rows)),
        ])
    };
    let victim = |days: [&str; 2]| {
        row(
            4,
            &[
                ("name", text("a")),
                ("role", option("victim")),
                ("begin", day(days[0])),
                ("end", day(days[1])),
            ],
        )
    };
    assert_eq!(
        findings(&with(vec![victim(["2026-11-01", "2026-11-02"])]), None),
        [""; 0]
    );
    assert_eq!(
        findings(&with(vec![victim(["2026-11-02", "2026-11-01"])]), None),
        ["hosts[4.end] Wrong check end_first"]
    );
    assert_eq!(
        findings(&with(vec![victim(["2026-11-02", ""])]), None),
        [""; 0]
    );
    let found = findings(
        &with(vec![
            row(9, &[("role", option("source"))]),
            row(2, &[("name", text("a b"))]),
        ]),
        None,
    );
    assert_eq!(
        found,
        [
            "hosts Warning check no_victim",
            "hosts[9.name] Missing missing",
            "hosts[2.name] Wrong host",
            "hosts[2.role] Recommended recommended"
        ]
    );
    let source = row(1, &[("name", text("a")), ("role", option("source"))]);
    assert_eq!(
        findings(&with(vec![source.clone()]), None),
        ["hosts Warning check no_victim"]
    );
    let many = [
        source.clone(),
        Row {
            id: 2,
            ..source.clone()
        },
        Row { id: 3, ..source },
    ];
    assert_eq!(
        findings(&with(many.to_vec()), None),
        ["hosts Wrong too-many-rows", "hosts Warning check no_victim"]
    );
    // `begin` comes after `end` on the screen, yet decides whether `end` applies.
    let evaluation = evaluate(
        &form(),
        &with(vec![
            victim(["2026-11-01", ""]),
            row(5, &[("role", option("source"))]),
        ]),
        &env(None),
    );
    assert!(
        evaluation
            .applies
            .contains(&Key::field(id("hosts")).child(4, id("end")))
    );
    assert!(
        !evaluation
            .applies
            .contains(&Key::field(id("hosts")).child(5, id("begin")))
    );
}

#[test]
fn pages_count_what_is_required() {
    let rows = Value::Rows(vec![row(1, &[("name", text("a"))]), row(2, &[])]);
    let some = answers(&[
        ("flag", Value::Flag(true)),
        ("mail", text("x")),
        ("hosts", rows),
    ]);
    let evaluation = evaluate(&form(), &some, &env(Some("final")));
    let states: Vec<_> = evaluation
        .pages
        .iter()
        .map(|p| (p.page.as_str(), p.required, p.done, p.wrong))
        .collect();
    // One: flag and consent; two: the rows and each one's name; three: the cause.
    assert_eq!(
        states,
        [("one", 2, 1, 1), ("two", 3, 2, 0), ("three", 1, 0, 0)]
    );
    assert_eq!(evaluation.required.len(), 6);
    assert_eq!(evaluation.about(&Key::field(id("mail"))).count(), 1);
}

#[test]
fn answers_of_the_wrong_shape() {
    let shapes = [
        Value::Text("x".to_owned()),
        Value::Flag(true),
        option("x"),
        Value::Choices(vec![]),
        day("x"),
        Value::Evidence(vec![]),
        Value::Rows(vec![row(1, &[])]),
        Value::Money {
            amount: "1".to_owned(),
            currency: "EUR".to_owned(),
        },
    ];
    for field in form().all_fields() {
        for shape in &shapes {
            let mut all = answers(&[("flag", Value::Flag(true))]);
            all.fields.insert(field.id.clone(), shape.clone());
            let evaluation = evaluate(&form(), &all, &env(Some("final")));
            assert!(!evaluation.complete());
        }
    }
}

#[test]
fn only_what_applies_is_exported() {
    let form = form();
    let rows = Value::Rows(vec![row(
        1,
        &[
            ("name", text("a")),
            ("role", option("source")),
            ("begin", day("2026-11-01")),
        ],
    )]);
    let all = answers(&[
        ("flag", Value::Flag(true)),
        ("cause", text("x")),
        ("hosts", rows),
    ]);
    let kept = applicable(&form, &all, &evaluate(&form, &all, &env(Some("initial"))));
    let expected = Value::Rows(vec![row(
        1,
        &[("name", text("a")), ("role", option("source"))],
    )]);
    assert_eq!(
        kept,
        answers(&[("flag", Value::Flag(true)), ("hosts", expected)])
    );
    let hidden = answers(&[
        ("flag", Value::Flag(false)),
        ("word", text("x")),
        ("hosts", Value::Rows(vec![row(1, &[])])),
    ]);
    assert_eq!(
        applicable(&form, &hidden, &evaluate(&form, &hidden, &env(None))),
        answers(&[("flag", Value::Flag(false))])
    );
}

/// Whatever is answered: what is required or complained of applies, and what is missing is required.
#[test]
fn findings_are_about_what_applies() {
    let form = form();
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(300));
    let strategy = (crate::answers::tests::any_answers(&form), any::<bool>());
    runner
        .run(&strategy, |(answers, last)| {
            let evaluation = evaluate(
                &form,
                &answers,
                &env(Some(if last { "final" } else { "initial" })),
            );
            prop_assert!(evaluation.required.is_subset(&evaluation.applies));
            for finding in &evaluation.findings {
                prop_assert!(evaluation.applies.contains(&finding.key));
                prop_assert!(
                    finding.level != Level::Missing || evaluation.required.contains(&finding.key)
                );
            }
            let counted: u32 = evaluation.pages.iter().map(|p| p.required).sum();
            prop_assert_eq!(counted as usize, evaluation.required.len());
            let kept = applicable(&form, &answers, &evaluation);
            prop_assert_eq!(
                &evaluate(
                    &form,
                    &kept,
                    &env(Some(if last { "final" } else { "initial" }))
                ),
                &evaluation
            );
            Ok(())
        })
        .unwrap();
}

/// The computer stands in Berlin, the reporter says Tokyo: half past twelve there was hours ago.
#[test]
fn the_zone_that_the_reporter_says_is_that_of_their_moments() {
    const ZONED: &str = r#"
format = 1
form = "incident"
page = [{ id = "one", fields = ["zone", "seen"] }]
[field]
zone = { kind = "zone", means = "reporter.zone" }
seen = { kind = "moment", check = [{ that = 'seen <= now()', say = "in_future" }] }
"#;
    let mut files = published::tests::small();
    files.insert("forms/incident.toml".to_owned(), ZONED.as_bytes().to_vec());
    let (published, _) = published::read(&files);
    let form = published.unwrap().forms.remove(&id("incident")).unwrap();
    let seen = Moment {
        date: "2026-11-21".into(),
        time: "12:30".into(),
        ..Moment::default()
    };
    for (zone, in_future) in [
        (None, true),
        (Some("Asia/Tokyo"), false),
        (Some("nowhere"), true),
    ] {
        let mut answers = Answers::default();
        answers.set(&Key::field(id("seen")), Some(Value::Moment(seen.clone())));
        let zone = zone.map(|zone| Value::Text(zone.to_owned()));
        answers.set(&Key::field(id("zone")), zone.clone());
        let found = evaluate(&form, &answers, &env(None)).findings;
        let told = found
            .iter()
            .any(|finding| finding.key == Key::field(id("seen")));
        assert_eq!(told, in_future, "{zone:?}: {found:?}");
    }
}
