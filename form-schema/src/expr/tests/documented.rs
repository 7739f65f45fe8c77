//! Runs every line of the tables in `docs/rules.md`.

use super::super::check::{FUNCTIONS, MACROS, Scope, Type};
use super::super::eval::{MAX_FORM_STEPS, MAX_STEPS, Val};
use super::super::{MAX_NESTING, MAX_SOURCE, Op, Rule};
use super::id;
use crate::answers::{Answers, Attachment, Key, Value, from_json};
use crate::evaluate::{Env, Evaluator};
use crate::expr::eval::{Known, Known1};
use crate::form::{Field, Form};
use crate::published;
use serde_json::{Value as Json, json};
use std::cell::Cell;
use std::collections::BTreeMap;

const DOCUMENT: &str = include_str!("../../../../docs/rules.md");

/// The form that the document shows.
fn form() -> Form {
    let toml = DOCUMENT.split("```toml\n").nth(1).unwrap();
    let toml = toml.split("```").next().unwrap();
    let mut files = published::tests::small();
    files.insert("forms/incident.toml".to_owned(), toml.into());
    let (published, found) = published::read(&files);
    assert_eq!(found, []);
    let mut published = published.unwrap();
    published.forms.remove(&id("incident")).unwrap()
}

/// The lines of all tables whose head is `head`: the text of each cell.
fn lines(head: &str) -> Vec<Vec<String>> {
    let mut inside = false;
    let mut all = Vec::new();
    for line in DOCUMENT.lines() {
        inside = line == head || (inside && line.starts_with('|'));
        if !inside || line == head || line.starts_with("|---") {
            continue;
        }
        // A bar inside a cell is written `\|`.
        let line = line.replace("\\|", "\u{1}");
        let cells = line.trim_matches('|').split('|').map(|cell| {
            let cell = cell.trim().replace('\u{1}', "|");
            cell.trim_matches('`').to_owned()
        });
        all.push(cells.collect());
    }
    all
}

fn answers(form: &Form, written: &str) -> Answers {
    let table: toml::Table = toml::from_str(&format!("all = {{ {written} }}")).unwrap();
    let json = serde_json::to_value(&table["all"]).unwrap();
    let files = json.get("files").and_then(Json::as_array).map(Vec::len);
    let document =
        json!({ "format": 1, "team": form.team, "form": form.id.as_str(), "answers": json });
    let mut answers = from_json(&document, form).unwrap();
    if let Some(count) = files {
        let file = Attachment {
            id: 1,
            path: String::new(),
            name: "a.log".to_owned(),
            size: 1,
            added: String::new(),
            description: String::new(),
            ..Attachment::default()
        };
        let files = Value::Evidence(vec![file; count]);
        answers.set(&Key::field(id("files")), Some(files));
    }
    answers
}

/// What an expression gives, as the document writes it.
fn written(value: &Val<'_>) -> String {
    match value {
        Val::Unanswered => "unanswered".to_owned(),
        Val::Bool(true) => "yes".to_owned(),
        Val::Bool(false) => "no".to_owned(),
        Val::Number(number) => number.to_string(),
        Val::Quantity(quantity) => crate::kind::canonical(&crate::kind::Typed::Quantity(*quantity)),
        Val::Money(amount, currency) => format!("{currency} {amount}"),
        Val::Text(text) => format!("\"{text}\""),
        Val::Date(date) => date.to_string(),
        Val::Moment(stretch) => {
            let best = &stretch.best;
            jiff::fmt::temporal::DateTimePrinter::new()
                .timestamp_with_offset_to_string(&best.timestamp(), best.offset())
        }
        Val::Duration(duration) => duration.to_string(),
        Val::List(items) => {
            let items: Vec<String> = items.iter().map(written).collect();
            format!("[{}]", items.join(", "))
        }
        Val::Row(_) | Val::Thing => "…".to_owned(),
    }
}

#[test]
fn every_line_of_the_document() {
    let form = form();
    let types = |prefix: &str, fields: &mut dyn Iterator<Item = &Field>| -> BTreeMap<_, _> {
        let of = |field: &Field| Type::of(field, &format!("{prefix}{}", field.id));
        fields
            .filter_map(|field| Some((field.id.clone(), of(field)?)))
            .collect()
    };
    let fields = types("", &mut form.fields.values());
    let named = form.named_fields();
    let rows = named.iter().filter(|(_, field)| !field.row().is_empty());
    let rows: BTreeMap<String, _> = rows
        .map(|(name, field)| {
            (
                name.clone(),
                types(&format!("{name}-"), &mut field.row().iter()),
            )
        })
        .collect();
    let around = ["hosts".to_owned(), "hosts-open".to_owned()];
    let env = Env {
        now: "2026-11-21T12:00:00+01:00[Europe/Berlin]".parse().unwrap(),
        stage: Some(id("early")),
    };
    let lines = lines("| Rule | Answers | Gives |");
    let mut wrong = Vec::new();
    for line in &lines {
        let [source, given, expected] = line.as_slice() else {
            panic!("three cells: {line:?}");
        };
        let level = match source {
            _ if source.contains("outer.") => 2,
            _ => usize::from(source.contains("row.")),
        };
        let scope = Scope {
            fields: &fields,
            rows: &rows,
            around: around.get(..level).unwrap(),
            stages: &form.stages,
        };
        let found = match Rule::giving(source, &scope) {
            Err(mistake) => format!("mistake `{}", mistake.code),
            Ok((rule, _, _)) => {
                let answers = answers(&form, given);
                let mut evaluator = Evaluator::new(&form);
                evaluator.update(&form, &answers, &env);
                let left = Cell::new(MAX_FORM_STEPS);
                let all = Known {
                    now: &env.now,
                    stage: env.stage.as_ref(),
                    answers: evaluator.known(),
                    left: &left,
                };
                // The first row, and in it the first.
                let mut rows = Vec::new();
                let mut known = all.answers;
                for repeat in [id("hosts"), id("open")].iter().take(level) {
                    let Some(Known1::Rows(all)) = known.get(repeat) else {
                        break;
                    };
                    let Some(row) = all.first() else { break };
                    rows.push(row);
                    known = row;
                }
                let gives = written(&rule.value(&all, &rows));
                let repeat = form.fields.get(&id("hosts")).unwrap();
                let inner = repeat.row().iter().find(|f| f.id.as_str() == "open");
                let around = [repeat, inner.unwrap()];
                let most = rule.most_steps(&form.fields, around.get(..level).unwrap());
                let took = MAX_FORM_STEPS - left.get();
                assert!(0 < took && took <= most, "{source}: {took} of {most}");
                gives
            }
        };
        if found != *expected {
            wrong.push(format!("{source} | {given} | {found}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// No operator, function or mistake without a line.
#[test]
fn the_document_is_complete() {
    let lines = lines("| Rule | Answers | Gives |");
    let run = |text: &str| lines.iter().any(|line| line[0].contains(text));
    for op in Op::ALL {
        assert!(run(op.sign()), "{}", op.sign());
    }
    for name in FUNCTIONS {
        assert!(run(&format!("{name}(")), "{name}");
    }
    for name in MACROS {
        assert!(run(&format!(".{name}(")), "{name}");
    }
    for code in crate::diagnostic::CODES {
        assert!(
            !code.starts_with("rule-") || DOCUMENT.contains(&format!("`{code}`")),
            "{code}"
        );
    }
    // Every kind has its type.
    for kind in crate::kind::NAMES {
        assert!(DOCUMENT.contains(&format!("`{kind}`")), "{kind}");
    }
    let bounds = [
        MAX_SOURCE,
        MAX_NESTING,
        MAX_STEPS as usize,
        MAX_FORM_STEPS as usize,
        28,
    ];
    let told: Vec<_> = self::lines("| Bound | |")
        .into_iter()
        .map(|l| l[1].clone())
        .collect();
    assert_eq!(told, bounds.map(|bound| bound.to_string()));
}
