//! One answer on one line: its form in an answers file, and the words a person writes.

use super::Words;
use serde_json::{Map, Value as Json, json};
use tocsin_form_schema::form::Field;
use tocsin_form_schema::kind::{Kind, Options, TRISTATE};

/// "Not exactly", before a moment or a number.
const ABOUT: &str = "about";
/// Between the ends of a range.
const TO: &str = "..";

/// What stands behind the field's ID: plainly where reading it gives the same answer, else as in an answers file.
pub(super) fn written(field: &Field, json: &Json, words: &Words) -> String {
    let plain = plainly(json).filter(|text| {
        let line = !text.is_empty() && text.trim() == text && !text.contains('\n');
        line && !text.starts_with("<<") && understood(field, text, words) == *json
    });
    plain.unwrap_or_else(|| json.to_string())
}

/// An answer as in an answers file, to be read by a person: options by their words.
pub(crate) fn in_words(field: &Field, json: &Json, words: &Words) -> String {
    match &field.kind {
        Kind::Choice(_) | Kind::Choices(_) | Kind::YesNo | Kind::Consent | Kind::Tristate => {}
        Kind::Evidence { .. } => {
            let files = json.as_array().map(Vec::as_slice).unwrap_or_default();
            let names = files.iter().filter_map(|file| file.get("name")?.as_str());
            return names.collect::<Vec<_>>().join(", ");
        }
        _ => return plainly(json).unwrap_or_else(|| json.to_string()),
    }
    let option = |json: &Json| {
        let id = match json {
            Json::Bool(yes) => {
                if *yes {
                    "yes"
                } else {
                    "no"
                }
            }
            Json::String(id) => id,
            other => other
                .get("option")
                .and_then(Json::as_str)
                .unwrap_or_default(),
        };
        let option = words.option(&field.kind, id);
        match json.get("text").and_then(Json::as_str) {
            Some(text) => format!("{option} ({text})"),
            None => option,
        }
    };
    match json {
        Json::Array(items) => items.iter().map(option).collect::<Vec<_>>().join(", "),
        one => option(one),
    }
}

/// A marking of the field: its ID or its words.
pub(super) fn marking<'a>(field: &'a Field, text: &'a str, words: &Words) -> &'a str {
    let labels: Vec<&str> = field.tlp.iter().map(String::as_str).collect();
    named(text, &labels, |label| words.marking(label)).unwrap_or(text)
}

/// An answer as in an answers file, from what a person wrote.
pub(super) fn understood(field: &Field, text: &str, words: &Words) -> Json {
    let first = text.chars().next();
    let structured = match field.kind {
        Kind::Text { .. } | Kind::LongText { .. } => first == Some('"'),
        _ => matches!(first, Some('"' | '{' | '[')),
    };
    if structured && let Ok(json) = serde_json::from_str(text) {
        return json;
    }
    let named = |options: &[&'static str]| named(text, options, |id| words.option(&field.kind, id));
    match &field.kind {
        Kind::YesNo | Kind::Consent => match named(&["yes", "no"]) {
            Some("yes") => json!(true),
            Some("no") => json!(false),
            _ => json!(text),
        },
        Kind::Tristate => match named(&TRISTATE) {
            Some(option) => json!(option),
            None => json!(text),
        },
        Kind::Choice(options) => chosen(text, options, words),
        Kind::Choices(options) => text
            .split(',')
            .map(|part| chosen(part.trim(), options, words))
            .collect(),
        Kind::Moment { .. } => moment(text),
        Kind::Quantity { .. } => quantity(text),
        Kind::Money => match text.rsplit_once(char::is_whitespace) {
            Some((amount, currency)) => {
                json!({ "amount": amount.trim_end(), "currency": currency })
            }
            None => json!({ "amount": text, "currency": "" }),
        },
        _ => json!(text),
    }
}

/// An option: its ID or its words, and behind `=` what was specified.
pub(super) fn chosen(text: &str, options: &Options, words: &Words) -> Json {
    let (name, specified) = match text.split_once('=') {
        Some((name, specified)) => (name.trim_end(), Some(specified.trim_start())),
        None => (text, None),
    };
    let ids: Vec<&str> = options.ids().collect();
    let option = named(name, &ids, |id| words.listed(options, id)).unwrap_or(name);
    match specified {
        None => json!(option),
        Some(text) => json!({ "option": option, "text": text }),
    }
}

/// The option that is meant by its ID or, in any case of letters, by its words.
fn named<'o>(text: &str, ids: &[&'o str], words: impl Fn(&str) -> String) -> Option<&'o str> {
    let asked = text.to_lowercase();
    let by_words = |id: &&&str| words(id).to_lowercase() == asked;
    let by_id = ids.iter().find(|id| **id == asked);
    by_id.or_else(|| ids.iter().find(by_words)).copied()
}

/// `about 2026-11-01 14:30 .. 2026-11-01 16:00 Europe/Paris clock +90 s`; every part but the date may be left out.
fn moment(text: &str) -> Json {
    let mut all = Map::new();
    let (text, clock) = match text.split_once(" clock ") {
        Some((text, clock)) => (text, clock.trim()),
        None => (text, ""),
    };
    let mut words = text.split_whitespace().peekable();
    let about = words.next_if_eq(&ABOUT).is_some();
    let date = words.next().unwrap_or_default();
    let time = words.next_if(|word| is_time(word)).unwrap_or_default();
    let (mut latest_date, mut latest_time) = ("", "");
    if words.next_if_eq(&TO).is_some() {
        latest_date = words.next_if(|word| !is_time(word)).unwrap_or_default();
        latest_time = words.next_if(|word| is_time(word)).unwrap_or_default();
    }
    let zone = words.collect::<Vec<_>>().join(" ");
    all.insert("date".to_owned(), json!(date));
    all.insert("time".to_owned(), json!(time));
    all.insert("zone".to_owned(), json!(zone));
    all.insert("about".to_owned(), json!(about));
    for (key, value) in [
        ("latest_date", latest_date),
        ("latest_time", latest_time),
        ("clock", clock),
    ] {
        if !value.is_empty() {
            all.insert(key.to_owned(), json!(value));
        }
    }
    Json::Object(all)
}

/// `120`, `about 120`, `100 .. 200`, `100 ..` or `.. 200`.
fn quantity(text: &str) -> Json {
    let about = text.strip_prefix(ABOUT);
    match (about, text.split_once(TO)) {
        (Some(about), _) if about.starts_with(char::is_whitespace) => {
            json!({ "about": about.trim_start() })
        }
        (_, Some((least, most))) => match (least.trim_end(), most.trim_start()) {
            (least, "") if !least.is_empty() => json!({ "least": least }),
            ("", most) if !most.is_empty() => json!({ "most": most }),
            (least, most) => json!({ "least": least, "most": most }),
        },
        _ => json!({ "exact": text }),
    }
}

/// `14:30`, `14:30:05`, `14:30:05.123+01:00`, or only the hour.
fn is_time(word: &str) -> bool {
    let part = |c: char| c.is_numeric() || ":.,+-Zz".contains(c);
    let hour = word.chars().count() <= 2 && word.chars().all(char::is_numeric);
    word.starts_with(char::is_numeric) && (hour || word.contains(':') && word.chars().all(part))
}

/// The words of an answer that has plain ones.
pub(super) fn plainly(json: &Json) -> Option<String> {
    Some(match json {
        Json::String(text) => text.clone(),
        Json::Bool(true) => "yes".to_owned(),
        Json::Bool(false) => "no".to_owned(),
        Json::Object(parts) => {
            let part = |key: &str| parts.get(key).and_then(Json::as_str);
            if let (Some(option), Some(text)) = (part("option"), part("text")) {
                format!("{option} = {text}")
            } else if let Some(date) = part("date") {
                let about = parts.get("about").and_then(Json::as_bool) == Some(true);
                let latest = part("latest_date").or(part("latest_time")).map(|_| TO);
                let clock = part("clock").filter(|c| !c.is_empty()).map(|_| "clock");
                let words = [
                    about.then_some(ABOUT),
                    Some(date),
                    part("time"),
                    latest,
                    part("latest_date"),
                    part("latest_time"),
                    part("zone"),
                    clock,
                    part("clock"),
                ];
                let words = words.into_iter().flatten().filter(|word| !word.is_empty());
                words.collect::<Vec<_>>().join(" ")
            } else if let Some(amount) = part("amount") {
                format!("{amount} {}", part("currency").unwrap_or_default())
            } else if part("least").or(part("most")).is_some() {
                let end = |key| part(key).unwrap_or_default();
                let ends = format!("{} {TO} {}", end("least"), end("most"));
                ends.trim().to_owned()
            } else if let Some(about) = part("about") {
                format!("{ABOUT} {about}")
            } else {
                part("exact")?.to_owned()
            }
        }
        _ => return None,
    })
}
