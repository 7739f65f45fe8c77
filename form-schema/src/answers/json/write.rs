//! Answers to JSON, in the order of the form.

use crate::answers::{Answers, Attachment, Chosen, How, Moment, Quantity, Row, Value};
use crate::form::{Field, Form};
use crate::kind::Kind;
use serde_json::{Map, Value as Json, json};

/// Answers as JSON; attachments without their hashes.
pub fn to_json(answers: &Answers, form: &Form) -> Json {
    to_json_with(answers, form, &|_| None)
}

/// Answers as JSON; `sha256` gives the digest (lower-case hex) of an attachment by its ID.
pub fn to_json_with(
    answers: &Answers,
    form: &Form,
    sha256: &dyn Fn(u32) -> Option<String>,
) -> Json {
    let mut all = Map::new();
    // The order of the form: people read this too.
    for id in form.pages.iter().flat_map(|page| &page.fields) {
        let (Some(value), Some(field)) = (answers.fields.get(id), form.fields.get(id)) else {
            continue;
        };
        if !matches!(field.kind, Kind::Note) {
            all.insert(id.to_string(), write(value, field, sha256));
        }
    }
    let mut document =
        json!({ "format": 1, "team": form.team, "form": form.id.as_str(), "answers": all });
    let tlp = answers.tlp.iter();
    let tlp: Map<String, Json> = tlp
        .filter_map(|(key, tlp)| Some((answers.path(key)?, json!(tlp))))
        .collect();
    if let (false, Some(object)) = (tlp.is_empty(), document.as_object_mut()) {
        object.insert("tlp".to_owned(), Json::Object(tlp));
    }
    document
}

pub(super) fn write(value: &Value, field: &Field, sha256: &dyn Fn(u32) -> Option<String>) -> Json {
    match value {
        Value::Text(text) => json!(text),
        Value::Flag(value) => json!(value),
        Value::Choice(chosen) => write_chosen(chosen),
        Value::Choices(chosen) => chosen.iter().map(write_chosen).collect(),
        Value::Moment(moment) => write_moment(moment),
        Value::Quantity(Quantity { how, least, most }) => match how {
            How::Exact => json!({ "exact": least }),
            How::Estimate => json!({ "about": least }),
            // An end that is not known is left out.
            How::Range if least.is_empty() && !most.is_empty() => json!({ "most": most }),
            How::Range if most.is_empty() && !least.is_empty() => json!({ "least": least }),
            How::Range => json!({ "least": least, "most": most }),
        },
        Value::Money { amount, currency } => json!({ "amount": amount, "currency": currency }),
        Value::Evidence(files) => files
            .iter()
            .map(|file| write_file(file, sha256(file.id)))
            .collect(),
        Value::Rows(rows) => {
            let parts = match &field.kind {
                Kind::Repeat(repeat) => repeat.fields.as_slice(),
                _ => &[],
            };
            let row = |row: &Row| {
                let answered = parts
                    .iter()
                    .filter_map(|part| Some((part, row.answers.get(&part.id)?)));
                answered
                    .map(|(part, value)| (part.id.to_string(), write(value, part, sha256)))
                    .collect::<Json>()
            };
            rows.iter().map(row).collect()
        }
    }
}

/// What is asked of few moments is written only where it says something.
fn write_moment(moment: &Moment) -> Json {
    let Moment {
        date,
        time,
        latest_date,
        latest_time,
        zone,
        about,
        clock,
    } = moment;
    let mut written = Map::new();
    let always = [("date", date), ("time", time), ("zone", zone)];
    written.extend(always.map(|(name, text)| (name.to_owned(), json!(text))));
    written.insert("about".to_owned(), json!(about));
    let more = [
        ("latest_date", latest_date),
        ("latest_time", latest_time),
        ("clock", clock),
    ];
    let more = more.into_iter().filter(|(_, text)| !text.is_empty());
    written.extend(more.map(|(name, text)| (name.to_owned(), json!(text))));
    Json::Object(written)
}

fn write_chosen(chosen: &Chosen) -> Json {
    match &chosen.other {
        None => json!(chosen.option),
        Some(text) => json!({ "option": chosen.option, "text": text }),
    }
}

fn write_file(file: &Attachment, sha256: Option<String>) -> Json {
    let mut written = json!({ "name": file.name, "size": file.size });
    if let (Some(sha256), Some(object)) = (sha256, written.as_object_mut()) {
        object.insert("sha256".to_owned(), json!(sha256));
    }
    if let (false, Some(object)) = (file.description.is_empty(), written.as_object_mut()) {
        object.insert("description".to_owned(), json!(file.description));
    }
    written
}
