//! `coverage.tsv` beside each form: what the form that it is after asks, and the field that carries it, as the form has it
//! now. Columns: row of the source, field (`REPEAT.FIELD` in a row; `-` where the program or nobody answers), kind,
//! required (`yes`, `when RULE`, `from STAGE`, `recommended`, `no`, `computed`), condition (`from STAGE`; of page, group,
//! repeat and field together), note. `-` is nothing.

use super::*;
use crate::evaluate::{Env, Level, evaluate};
use toml::{Table, Value};

/// A template's form and one of the files beside it, as TOML and text.
fn beside(template: &Template, file: &str) -> Option<(Table, String)> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let text = std::fs::read_to_string(top.join(template.name).join(file)).ok()?;
    Some((template.outline.parse().unwrap(), text))
}

/// The table of a field, after the rules of all that stands around it.
fn field<'f>(form: &'f Table, path: &str) -> Option<(Vec<&'f str>, &'f Table)> {
    let mut ids = path.split('.');
    let mut name = ids.next()?.to_owned();
    let mut rules = around(form, &name);
    let mut table = form["field"].get(&*name)?.as_table()?;
    rules.extend(rule(table));
    for id in ids {
        table = form["row"].get(&*name)?.get(id)?.as_table()?;
        rules.extend(rule(table));
        name = format!("{name}-{id}");
    }
    Some((rules, table))
}

fn rule(table: &Table) -> Option<&str> {
    table.get("when").and_then(Value::as_str)
}

/// The stage from which on a field is asked.
fn from(table: &Table) -> Option<&str> {
    table.get("from").and_then(Value::as_str)
}

/// The rules of the page and the group that a field stands in.
fn around<'f>(form: &'f Table, name: &str) -> Vec<&'f str> {
    let array = |table: &'f Table, key: &str| table[key].as_array().unwrap();
    let is = |entry: &Value| entry.as_str() == Some(name);
    for page in array(form, "page").iter().filter_map(Value::as_table) {
        for entry in array(page, "fields") {
            let group = entry.as_table();
            if is(entry) || group.is_some_and(|group| array(group, "fields").iter().any(is)) {
                return rule(page).into_iter().chain(group.and_then(rule)).collect();
            }
        }
    }
    panic!("{name} is on no page");
}

fn condition(rules: &[&str], from: Option<&str>) -> String {
    let whole = |rule: &&str| match rule.contains("||") && rules.len() > 1 {
        true => format!("({rule})"),
        false => (*rule).to_owned(),
    };
    let from = from.map(|stage| format!("from {stage}"));
    let all: Vec<String> = from.into_iter().chain(rules.iter().map(whole)).collect();
    if all.is_empty() {
        "-".to_owned()
    } else {
        all.join(" && ")
    }
}

fn required(table: &Table) -> String {
    let when = table.get("required_when").and_then(Value::as_str);
    let is = |key| table.get(key).and_then(Value::as_bool) == Some(true);
    match table.get("required") {
        _ if table.contains_key("calc") => "computed".to_owned(),
        Some(Value::Table(from)) => format!("from {}", from.keys().next().unwrap()),
        _ if is("required") => "yes".to_owned(),
        _ if let Some(rule) = when => format!("when {rule}"),
        _ if is("recommended") => "recommended".to_owned(),
        _ => "no".to_owned(),
    }
}

#[test]
fn the_table_says_what_the_form_does() {
    for template in TEMPLATES {
        let Some((form, table)) = beside(template, "coverage.tsv") else {
            panic!("{} has no coverage.tsv", template.name);
        };
        for line in table.lines().skip(1) {
            let columns: Vec<&str> = line.split('\t').collect();
            let [source, path, kind, asked, when, _] = columns[..] else {
                panic!("{}: {line}", template.name);
            };
            if path == "-" {
                continue;
            }
            let (rules, table) =
                field(&form, path).unwrap_or_else(|| panic!("{}: {path}", template.name));
            let now = (
                table["kind"].as_str().unwrap(),
                required(table),
                condition(&rules, from(table)),
            );
            let said = (kind, asked.to_owned(), when.to_owned());
            assert_eq!(now, said, "{}: {source}", template.name);
        }
    }
}

/// The report beside each form may go as it is, in every stage: nothing is missing, wrong, or warned about.
#[test]
fn the_report_is_complete() {
    for template in TEMPLATES {
        let (_, json) = beside(template, "answers.json").unwrap();
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        let mut files = files(LANGUAGES, &[template]);
        files.insert("keys/signing.asc".to_owned(), Vec::new());
        let mut reading = published::study(&files);
        let form = reading
            .forms
            .remove(&crate::id::Id::new(template.form).unwrap())
            .unwrap();
        let answers = crate::answers::from_json(&json, &form).unwrap();
        let stages = form.stages.iter().cloned().map(Some);
        let stages: Vec<_> = match form.stages.is_empty() {
            true => vec![None],
            false => stages.collect(),
        };
        for stage in stages {
            let env = Env {
                now: "2026-11-22T12:00:00+01:00[Europe/Zurich]".parse().unwrap(),
                stage: stage.clone(),
            };
            let findings = evaluate(&form, &answers, &env).findings;
            let said: Vec<_> = findings
                .iter()
                .filter(|f| f.level != Level::Recommended)
                .collect();
            assert!(said.is_empty(), "{} {stage:?}: {said:#?}", template.name);
        }
    }
}
