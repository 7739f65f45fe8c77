use super::*;
use crate::answers::tests::any_answers;
use crate::id::Id;
use crate::published::{self, Files};
use crate::templates::{Beginning, LANGUAGES, TEMPLATES, folder};
use proptest::prelude::*;

fn env(stage: Option<Id>) -> Env {
    Env {
        now: "2026-11-21T12:00:00+01:00[Europe/Berlin]".parse().unwrap(),
        stage,
    }
}

fn form(text: &str) -> Form {
    let mut files = published::tests::small();
    files.insert("forms/incident.toml".to_owned(), text.into());
    let (published, found) = published::read(&files);
    assert_eq!(found, []);
    let mut forms = published.unwrap().forms.into_values();
    forms.next().unwrap()
}

/// The example's and those of all templates, each with each of its stages.
fn forms() -> Vec<(Form, Env)> {
    let begin = Beginning {
        id: "cert.team.example",
        name: "Team CERT",
        published: "2026-11-01T00:00:00Z",
        expires: "2027-11-01T00:00:00Z",
        languages: LANGUAGES,
    };
    let templates = TEMPLATES.iter().map(|template| -> Files {
        let files = folder(&begin, &[template]).into_iter();
        files
            .map(|(path, text)| (path, text.into_bytes()))
            .collect()
    });
    let all = templates.chain([published::tests::example()]);
    let forms = all.flat_map(|files| published::study(&files).forms.into_values());
    forms
        .flat_map(|form| match form.stages.is_empty() {
            true => vec![(form, env(None))],
            false => {
                let stages = form.stages.clone().into_iter();
                stages.map(|s| (form.clone(), env(Some(s)))).collect()
            }
        })
        .collect()
}

/// What [`fill_in`] gives when it judges after each answer.
fn one_at_a_time(form: &Form, answers: &mut Answers, env: &Env) {
    let mut filling = Filling::new(form, answers, env);
    let mut next_id = 1;
    for _ in 0..ROUNDS {
        let mut filled = false;
        for key in filling.held_up(&[Level::Missing]) {
            filled |= match &form.field(&key).unwrap().kind {
                Kind::Repeat(repeat) => filling.grow(&key, repeat.min.max(1), &mut next_id),
                kind => {
                    let guess = filling.guess(key, kind);
                    filling.tried(vec![guess]).is_empty()
                }
            };
        }
        if !filled {
            return;
        }
    }
}

fn same_as_one_at_a_time(form: &Form, env: &Env, answers: &Answers) -> Result<(), TestCaseError> {
    let (mut together, mut singly) = (answers.clone(), answers.clone());
    fill_in(form, &mut together, env, &mut 1);
    one_at_a_time(form, &mut singly, env);
    prop_assert_eq!(together, singly, "{}", form.id);
    Ok(())
}

#[test]
fn filled_in_together_as_one_at_a_time() {
    let forms = forms();
    assert!(forms.len() > TEMPLATES.len());
    for (form, env) in &forms {
        same_as_one_at_a_time(form, env, &Answers::default()).unwrap();
    }
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(5));
    for (form, env) in &forms {
        let check = |answers| same_as_one_at_a_time(form, env, &answers);
        runner.run(&any_answers(form), check).unwrap();
    }
}

const ROWS: &str = r#"
format = 1
form = "incident"
page = [{ id = "one", fields = ["hosts"] }]
[field]
hosts = { kind = "repeat", min = 200, fields = ["port", "seen"] }
[row.hosts]
port = { kind = "integer", min = 1, required = true, check = [{ that = 'hosts.exists(h, h.seen == row.port)', say = "early" }] }
seen = { kind = "integer", min = 1, required = true }
"#;

/// Two hundred rows, each of which looks at all: as few judgements as for one.
#[test]
fn many_rows_are_not_tried_one_at_a_time() {
    let form = form(ROWS);
    let (mut answers, env) = (Answers::default(), env(None));
    let mut filling = Filling::new(&form, &mut answers, &env);
    filling.singly = 0;
    while filling.round(&mut 1) {}
    assert_eq!(filling.held_up(&[Level::Missing, Level::Wrong]), []);
    let key = Key::field(Id::new("hosts").unwrap());
    assert_eq!(answers.rows(&key).len(), 200);
}

/// Tried together, each of the two is what the other must not be.
#[test]
fn what_contradicts_each_other_is_tried_one_at_a_time() {
    let form = form(
        r#"
format = 1
form = "incident"
page = [{ id = "one", fields = ["first", "second"] }]
[field]
first = { kind = "integer", required = true, check = [{ that = 'first != second', say = "same" }] }
second = { kind = "integer", required = true, check = [{ that = 'first != second', say = "same" }] }
"#,
    );
    let mut answers = Answers::default();
    fill_in(&form, &mut answers, &env(None), &mut 1);
    assert!(crate::evaluate::evaluate(&form, &answers, &env(None)).complete());
}
