//! JSON to answers: shapes and names, each mistake at its path.

use super::Problem;
use crate::answers::{Answers, Chosen, Given, How, Moment, Quantity, Row, Value};
use crate::diagnostic::{MOST, args, nearest};
use crate::form::{Field, Form};
use crate::kind::{Kind, Options, TRISTATE, plain_number};
use rust_decimal::Decimal;
use serde_json::{Map, Value as Json};
use std::collections::BTreeSet;

/// Reads an answers file for `form`. Shapes and names only: what an answer says is for
/// [`evaluate`](crate::evaluate::evaluate). Members beside `format`, `team`, `form` and `answers` are left
/// alone, so that `report.json` can be read again; files are left out, see [`ignored`].
pub fn from_json(json: &Json, form: &Form) -> Result<Answers, Vec<Problem>> {
    let (answers, problems) = read_json(json, form);
    if problems.is_empty() {
        Ok(answers)
    } else {
        Err(problems)
    }
}

/// As [`from_json`], for whoever reads what another wrote: the answers that the form takes, and what is wrong with the
/// others.
pub fn read_json(json: &Json, form: &Form) -> (Answers, Vec<Problem>) {
    let mut reader = Reader::default();
    let answers = reader.document(json, form);
    (answers, reader.problems)
}

/// What an answers file holds that reading it leaves out, and why: files, which come as attachments, and parts of a
/// moment that the form does not ask for.
pub fn ignored(json: &Json, form: &Form) -> Vec<Problem> {
    let mut reader = Reader::default();
    reader.document(json, form);
    reader.ignored
}

/// One answer, when nothing is wrong with it and nothing of it is left out.
pub(super) fn value(json: &Json, field: &Field) -> Option<Value> {
    let mut reader = Reader::default();
    let read = reader.value("", json, field);
    read.filter(|_| reader.problems.is_empty() && reader.ignored.is_empty())
}

/// Most rows that any form allows: one more is refused as well as a thousand more.
const MAX_ROWS: usize = 1000;

/// Most options that are named to who wrote another.
const MOST_OPTIONS: usize = 12;

/// A number as somebody would have to type it to be understood: JSON's point never groups.
fn plain(number: &serde_json::Number) -> String {
    let written = number.to_string();
    let value = Decimal::from_str_exact(&written).or_else(|_| Decimal::from_scientific(&written));
    value.map_or(written, plain_number)
}

#[derive(Default)]
struct Reader {
    problems: Vec<Problem>,
    ignored: Vec<Problem>,
}

impl Reader {
    /// Whether more problems would not be kept: then nothing more is spent on suggestions.
    fn full(&self) -> bool {
        self.problems.len() >= MOST
    }

    fn near<'a>(&self, word: &str, candidates: impl IntoIterator<Item = &'a str>) -> &'a str {
        match self.full() {
            true => "",
            false => nearest(word, candidates).unwrap_or_default(),
        }
    }

    fn problem<const N: usize>(
        &mut self,
        path: &str,
        code: &'static str,
        pairs: [(&'static str, &str); N],
    ) {
        if self.full() {
            return;
        }
        self.problems.push(Problem {
            path: path.to_owned(),
            code,
            args: args(pairs),
        });
    }

    /// Tells of what is left out although nothing is wrong with it.
    fn leave<const N: usize>(
        &mut self,
        path: String,
        code: &'static str,
        pairs: [(&'static str, &str); N],
    ) {
        if self.ignored.len() < MOST {
            let args = args(pairs);
            self.ignored.push(Problem { path, code, args });
        }
    }

    fn mistyped<T>(&mut self, path: &str, json: &Json, expected: &str) -> Option<T> {
        let found = match json {
            Json::Null => "null",
            Json::Bool(_) => "boolean",
            Json::Number(_) => "number",
            Json::String(_) => "text",
            Json::Array(_) => "array",
            Json::Object(_) => "object",
        };
        let pairs = [("expected", expected), ("found", found)];
        self.problem(path, "json-type", pairs);
        None
    }

    fn document(&mut self, json: &Json, form: &Form) -> Answers {
        let Some(object) = json.as_object() else {
            self.mistyped::<()>("$", json, "object");
            return Answers::default();
        };
        match object.get("format") {
            Some(format) if format.as_u64() == Some(1) => {}
            Some(format) => {
                self.problem("$.format", "json-format", [("found", &format.to_string())]);
            }
            None => self.problem("$", "json-missing", [("key", "format")]),
        }
        self.same(object, "team", &form.team, "json-other-team");
        self.same(object, "form", form.id.as_str(), "json-other-form");
        match object.get("answers") {
            Some(Json::Object(answers)) => {
                let fields: Vec<&Field> = form.fields.values().collect();
                let mut answers: Answers = self.answers("$.answers", answers, &fields).into();
                if let Some(tlp) = object.get("tlp") {
                    self.markings(tlp, &mut answers, form);
                }
                answers
            }
            Some(other) => {
                self.mistyped::<()>("$.answers", other, "object");
                Answers::default()
            }
            None => {
                self.problem("$", "json-missing", [("key", "answers")]);
                Answers::default()
            }
        }
    }

    /// The markings that the reporter chose, by the path of the answer.
    fn markings(&mut self, json: &Json, answers: &mut Answers, form: &Form) {
        let Json::Object(object) = json else {
            return self
                .mistyped::<()>("$.tlp", json, "object")
                .unwrap_or_default();
        };
        for (path, marking) in object {
            let place = format!("$.tlp.{path}");
            let key = answers.key(path);
            let Some((key, field)) = key.and_then(|key| form.field(&key).map(|f| (key, f))) else {
                let near = self.near(path, form.fields.keys().map(|id| id.as_str()));
                let pairs = [("field", path.as_str()), ("near", near)];
                self.problem(&place, "json-unknown-field", pairs);
                continue;
            };
            match marking {
                Json::String(tlp) if field.tlp.contains(tlp) => {
                    answers.tlp.insert(key, tlp.clone());
                }
                Json::String(tlp) => {
                    self.unknown_option::<()>(&place, tlp, field.tlp.iter().map(String::as_str));
                }
                other => {
                    self.mistyped::<()>(&place, other, "text");
                }
            }
        }
    }

    fn same(
        &mut self,
        object: &Map<String, Json>,
        key: &'static str,
        expected: &str,
        code: &'static str,
    ) {
        let path = format!("$.{key}");
        match object.get(key) {
            None => self.problem("$", "json-missing", [("key", key)]),
            Some(Json::String(found)) if found == expected => {}
            Some(Json::String(found)) => {
                self.problem(&path, code, [("expected", expected), ("found", found)])
            }
            Some(other) => {
                self.mistyped::<()>(&path, other, "text");
            }
        }
    }

    fn answers(&mut self, path: &str, object: &Map<String, Json>, fields: &[&Field]) -> Given {
        let mut all = Given::new();
        for (name, json) in object {
            let path = format!("{path}.{name}");
            let Some(field) = fields
                .iter()
                .find(|f| f.id.as_str() == name && !matches!(f.kind, Kind::Note))
            else {
                let near = self.near(name, fields.iter().map(|f| f.id.as_str()));
                self.problem(
                    &path,
                    "json-unknown-field",
                    [("field", name), ("near", near)],
                );
                continue;
            };
            // What is calculated is written for readers; here it comes out anew.
            if field.calc.is_some() {
                continue;
            }
            // A default that was emptied.
            if field.default.is_some() && json.as_str() == Some("") {
                all.insert(field.id.clone(), Value::Text(String::new()));
                continue;
            }
            if let Some(value) = self.value(&path, json, field) {
                all.insert(field.id.clone(), value);
            }
        }
        all
    }

    fn value(&mut self, path: &str, json: &Json, field: &Field) -> Option<Value> {
        match &field.kind {
            Kind::YesNo | Kind::Consent => match json {
                Json::Bool(value) => Some(Value::Flag(*value)),
                other => self.mistyped(path, other, "boolean"),
            },
            Kind::Tristate => match json {
                Json::String(option) if TRISTATE.contains(&option.as_str()) => {
                    Some(Value::Choice(Chosen {
                        option: option.clone(),
                        other: None,
                    }))
                }
                Json::String(option) => self.unknown_option(path, option, TRISTATE.into_iter()),
                other => self.mistyped(path, other, "text"),
            },
            Kind::Choice(options) => self.chosen(path, json, options).map(Value::Choice),
            Kind::Choices(options) => {
                let Json::Array(items) = json else {
                    return self.mistyped(path, json, "array");
                };
                let read = |(at, item)| self.chosen(&format!("{path}[{at}]"), item, options);
                let chosen: Vec<Chosen> = items.iter().enumerate().filter_map(read).collect();
                let mut seen = BTreeSet::new();
                let twice = chosen.iter().find(|one| !seen.insert(&one.option));
                if let Some(twice) = twice {
                    self.problem(path, "json-option-twice", [("option", &twice.option)]);
                    return None;
                }
                Some(Value::Choices(chosen))
            }
            Kind::Moment { clock, interval } => {
                const TEXTS: [&str; 6] = [
                    "date",
                    "time",
                    "latest_date",
                    "latest_time",
                    "zone",
                    "clock",
                ];
                let known: Vec<&str> = TEXTS.into_iter().chain(["about"]).collect();
                let object = self.object(path, json, &known)?;
                let about = match object.get("about") {
                    None => false,
                    Some(Json::Bool(about)) => *about,
                    Some(other) => {
                        return self.mistyped(&format!("{path}.about"), other, "boolean");
                    }
                };
                let asked = |key: &str| match key {
                    "clock" => *clock,
                    "latest_date" | "latest_time" => *interval,
                    _ => true,
                };
                let [date, time, latest_date, latest_time, zone, clock] =
                    TEXTS.map(|key| match (self.text_in(path, object, key)?, asked(key)) {
                        (text, false) if !text.is_empty() => {
                            self.leave(
                                format!("{path}.{key}"),
                                "json-part-not-asked",
                                [("part", key)],
                            );
                            Some(String::new())
                        }
                        (text, _) => Some(text),
                    });
                Some(Value::Moment(Moment {
                    date: date?,
                    time: time?,
                    latest_date: latest_date?,
                    latest_time: latest_time?,
                    zone: zone?,
                    about,
                    clock: clock?,
                }))
            }
            Kind::Money => {
                let object = self.object(path, json, &["amount", "currency"])?;
                let amount = self.number_in(path, object, "amount");
                let currency = self.text_in(path, object, "currency");
                Some(Value::Money {
                    amount: amount?,
                    currency: currency?,
                })
            }
            Kind::Quantity { .. } => self.quantity(path, json).map(Value::Quantity),
            Kind::Evidence { .. } => {
                let Json::Array(items) = json else {
                    return self.mistyped(path, json, "array");
                };
                if !items.is_empty() {
                    let pairs = [("count", &*items.len().to_string())];
                    self.leave(path.to_owned(), "json-evidence-ignored", pairs);
                }
                None
            }
            Kind::Repeat(repeat) => {
                let Json::Array(items) = json else {
                    return self.mistyped(path, json, "array");
                };
                let fields: Vec<&Field> = repeat.fields.iter().collect();
                let mut rows = Vec::new();
                for (id, (at, item)) in (1..).zip(items.iter().enumerate().take(MAX_ROWS + 1)) {
                    let path = format!("{path}[{at}]");
                    match item {
                        Json::Object(object) => rows.push(Row {
                            id,
                            answers: self.answers(&path, object, &fields),
                        }),
                        other => {
                            self.mistyped::<()>(&path, other, "object");
                        }
                    }
                }
                Some(Value::Rows(rows))
            }
            kind => match (kind, json) {
                (_, Json::String(text)) => Some(Value::Text(text.clone())),
                (
                    Kind::Integer { .. } | Kind::Decimal { .. } | Kind::Percentage | Kind::Port,
                    Json::Number(number),
                ) => Some(Value::Text(plain(number))),
                (_, other) => self.mistyped(path, other, "text"),
            },
        }
    }

    /// An object that has no other members than these.
    fn object<'j>(
        &mut self,
        path: &str,
        json: &'j Json,
        known: &[&str],
    ) -> Option<&'j Map<String, Json>> {
        let Json::Object(object) = json else {
            return self.mistyped(path, json, "object");
        };
        for key in object.keys().filter(|key| !known.contains(&key.as_str())) {
            let near = self.near(key, known.iter().copied());
            self.problem(
                &format!("{path}.{key}"),
                "json-unknown-key",
                [("key", key), ("near", near)],
            );
        }
        Some(object)
    }

    /// A text in an object; absent is empty.
    fn text_in(&mut self, path: &str, object: &Map<String, Json>, key: &str) -> Option<String> {
        match object.get(key) {
            None => Some(String::new()),
            Some(Json::String(text)) => Some(text.clone()),
            Some(other) => self.mistyped(&format!("{path}.{key}"), other, "text"),
        }
    }

    /// A number in an object, or its text; absent is empty.
    fn number_in(&mut self, path: &str, object: &Map<String, Json>, key: &str) -> Option<String> {
        match object.get(key) {
            Some(Json::Number(number)) => Some(plain(number)),
            _ => self.text_in(path, object, key),
        }
    }

    /// A quantity; a number alone is exact.
    fn quantity(&mut self, path: &str, json: &Json) -> Option<Quantity> {
        let exact = match json {
            Json::Number(number) => Some(plain(number)),
            Json::String(text) => Some(text.clone()),
            _ => None,
        };
        if let Some(least) = exact {
            let most = String::new();
            let how = How::Exact;
            return Some(Quantity { how, least, most });
        }
        let object = self.object(path, json, &["exact", "about", "least", "most"])?;
        let [exact, about, least, most] =
            ["exact", "about", "least", "most"].map(|key| self.number_in(path, object, key));
        let (exact, about, least, most) = (exact?, about?, least?, most?);
        let ways = [
            (How::Exact, object.contains_key("exact")),
            (How::Estimate, object.contains_key("about")),
            (
                How::Range,
                object.contains_key("least") || object.contains_key("most"),
            ),
        ];
        let mut said = ways
            .into_iter()
            .filter(|(_, said)| *said)
            .map(|(how, _)| how);
        match (said.next(), said.next()) {
            (_, Some(_)) => {
                self.problem(path, "json-quantity", []);
                None
            }
            (Some(How::Estimate), None) => Some(Quantity {
                how: How::Estimate,
                least: about,
                most: String::new(),
            }),
            (Some(How::Range), None) => Some(Quantity {
                how: How::Range,
                least,
                most,
            }),
            (_, None) => Some(Quantity {
                how: How::Exact,
                least: exact,
                most: String::new(),
            }),
        }
    }

    fn unknown_option<'o, T>(
        &mut self,
        path: &str,
        option: &str,
        known: impl Iterator<Item = &'o str>,
    ) -> Option<T> {
        if self.full() {
            return None;
        }
        let known: Vec<&str> = known.collect();
        let near = self.near(option, known.iter().copied());
        let more = known.get(MOST_OPTIONS).map(|_| "…");
        let options = known.iter().copied().take(MOST_OPTIONS).chain(more);
        let options: Vec<&str> = options.collect();
        self.problem(
            path,
            "json-unknown-option",
            [
                ("option", option),
                ("near", near),
                ("options", &options.join(", ")),
            ],
        );
        None
    }

    fn chosen(&mut self, path: &str, json: &Json, options: &Options) -> Option<Chosen> {
        let (option, other) = match json {
            Json::String(option) => (option.clone(), None),
            Json::Object(_) => {
                let object = self.object(path, json, &["option", "text"])?;
                let text = object
                    .get("text")
                    .map(|_| self.text_in(path, object, "text"));
                match (self.text_in(path, object, "option")?, text) {
                    (option, None) => (option, None),
                    (option, Some(text)) => (option, Some(text?)),
                }
            }
            other => return self.mistyped(path, other, "text"),
        };
        if options.ids().any(|id| id == option) {
            return Some(Chosen { option, other });
        }
        self.unknown_option(path, &option, options.ids())
    }
}
