//! JSON Schemas for answers files: what [`super::from_json`] takes for a form, and for forms in general. Whether an
//! answer is right and whether one is missing is for [`crate::evaluate::evaluate`]: that stands in members `x-…`.

use crate::expr::Rule;
use crate::form::{Field, Form, Required};
use crate::grammar::schema::DRAFT;
use crate::kind::{Kind, Options, TRISTATE};
use serde_json::{Map, Value as Json, json};

/// The schema of a form's answers; `words` gives the text of a message of the form, if there is one.
pub fn of_form(form: &Form, words: &dyn Fn(&str) -> Option<String>) -> Json {
    let fields = form.pages.iter().flat_map(|page| &page.fields);
    let fields = fields.filter_map(|id| form.fields.get(id));
    let named = |field: &Field| (field.id.to_string(), of_field(field, "", words));
    let answers = object(fields.filter(|f| is_answered(f)).map(named).collect());
    let title = words(&format!("form--{}", form.id)).unwrap_or_else(|| form.id.to_string());
    let mut schema = json!({
        "$schema": DRAFT,
        "title": title,
        "type": "object",
        "required": ["format", "team", "form", "answers"],
        "properties": {
            "format": { "const": 1 },
            "team": { "const": form.team },
            "form": { "const": form.id.as_str() },
            "answers": answers,
            "tlp": markings(),
        },
    });
    if !form.stages.is_empty() {
        let stages: Vec<&str> = form.stages.iter().map(|stage| stage.as_str()).collect();
        if let Some(properties) = schema.get_mut("properties").and_then(Json::as_object_mut) {
            properties.insert("stage".to_owned(), json!({ "enum": stages }));
        }
    }
    schema
}

/// The schema of answers to any form.
pub fn of_any_form() -> Json {
    let text = || json!({ "type": "string" });
    let one = || one_option(&text());
    let row = json!({
        "type": "object",
        "propertyNames": { "pattern": crate::grammar::formats::ID.pattern },
        "additionalProperties": { "$ref": "#/definitions/answer" },
    });
    json!({
        "$schema": DRAFT,
        "title": "Tocsin: answers",
        "type": "object",
        "required": ["format", "team", "form", "answers"],
        "properties": {
            "format": { "const": 1 },
            "team": { "type": "string", "description": "The team’s ID." },
            "form": { "type": "string", "description": "The form’s ID." },
            "stage": { "type": "string", "description": "Which of the form’s successive reports; the first when absent." },
            "answers": { "$ref": "#/definitions/answers" },
            "tlp": markings(),
        },
        "definitions": {
            "answers": row,
            "answer": { "anyOf": [
                { "type": ["string", "number", "boolean"] },
                one(),
                moment(),
                money(),
                quantity(),
                { "type": "array", "items": { "anyOf": [
                    one(),
                    file(),
                    { "$ref": "#/definitions/answers" },
                ] } },
            ] },
        },
    })
}

/// The markings that the reporter chose, by the path of the answer.
fn markings() -> Json {
    json!({ "type": "object", "additionalProperties": { "enum": crate::grammar::form::TLP } })
}

/// Notes say something and ask nothing.
fn is_answered(field: &Field) -> bool {
    !matches!(field.kind, Kind::Note)
}

/// `rows` is what messages of a row's fields begin with, such as `hosts-ports-`.
fn of_field(field: &Field, rows: &str, words: &dyn Fn(&str) -> Option<String>) -> Json {
    let message = format!("{rows}{}", field.id);
    let mut schema = match (&field.calc, &field.default) {
        (Some(_), _) => json!({ "description": "Written only: it is calculated." }),
        (None, Some(_)) => json!({ "anyOf": [
            of_kind(field, &message, words),
            { "enum": [""], "description": "The default, emptied." },
        ] }),
        (None, None) => of_kind(field, &message, words),
    };
    let source = |rule: &Option<Rule>| rule.as_ref().map(|rule| rule.source.clone());
    let required = match &field.required {
        Required::No if field.recommended => Some("recommended".to_owned()),
        Required::No => None,
        Required::Always => Some("always".to_owned()),
        Required::From(stage) => Some(format!("from stage {stage}")),
        Required::When(rule) => Some(format!("when {}", rule.source)),
    };
    let said = [
        ("title", words(&message)),
        ("x-kind", Some(field.kind.name().to_owned())),
        ("x-means", field.means.map(|m| m.name().to_owned())),
        ("x-required", required),
        ("x-when", source(&field.when)),
        ("x-calc", source(&field.calc)),
        ("x-default", source(&field.default)),
    ];
    if let Some(object) = schema.as_object_mut() {
        let said = said.into_iter();
        object.extend(said.filter_map(|(name, value)| Some((name.to_owned(), json!(value?)))));
    }
    schema
}

fn of_kind(field: &Field, message: &str, words: &dyn Fn(&str) -> Option<String>) -> Json {
    match &field.kind {
        Kind::YesNo | Kind::Consent => json!({ "type": "boolean" }),
        Kind::Tristate => json!({ "enum": TRISTATE }),
        Kind::Choice(options) => one_option(&ids(options)),
        Kind::Choices(options) => {
            let items = one_option(&ids(options));
            json!({ "type": "array", "items": items, "uniqueItems": true })
        }
        Kind::Moment { .. } => moment(),
        Kind::Money => money(),
        Kind::Quantity { .. } => quantity(),
        Kind::Evidence { .. } => json!({
            "type": "array",
            "description": "Written only: files come as attachments.",
        }),
        Kind::Repeat(repeat) => {
            let parts = repeat.fields.iter().filter(|f| is_answered(f));
            let rows = format!("{message}-");
            let parts = parts.map(|f| (f.id.to_string(), of_field(f, &rows, words)));
            json!({ "type": "array", "items": object(parts.collect()) })
        }
        Kind::Integer { .. } | Kind::Decimal { .. } | Kind::Percentage | Kind::Port => {
            json!({ "type": ["string", "number"] })
        }
        _ => json!({ "type": "string" }),
    }
}

/// An object of these members only, none of them required.
fn object(members: Map<String, Json>) -> Json {
    json!({ "type": "object", "properties": members, "additionalProperties": false })
}

fn ids(options: &Options) -> Json {
    let ids: Vec<&str> = options.ids().collect();
    json!({ "enum": ids })
}

/// An option by its ID, alone or with the text of "other: specify".
fn one_option(id: &Json) -> Json {
    json!({ "anyOf": [id, {
        "type": "object",
        "required": ["option"],
        "properties": { "option": id, "text": { "type": "string" } },
        "additionalProperties": false,
    }] })
}

fn moment() -> Json {
    let text = json!({ "type": "string" });
    json!({
        "type": "object",
        "properties": {
            "date": text, "time": text, "latest_date": text, "latest_time": text, "zone": text,
            "about": { "type": "boolean" }, "clock": text,
        },
        "additionalProperties": false,
    })
}

fn quantity() -> Json {
    let number = json!({ "type": ["string", "number"] });
    let one = |properties: Json| json!({ "type": "object", "properties": properties, "additionalProperties": false });
    let (exact, about) = (
        one(json!({ "exact": number })),
        one(json!({ "about": number })),
    );
    let range = one(json!({ "least": number, "most": number }));
    json!({ "anyOf": [number, exact, about, range] })
}

fn money() -> Json {
    json!({
        "type": "object",
        "properties": { "amount": { "type": ["string", "number"] }, "currency": { "type": "string" } },
        "additionalProperties": false,
    })
}

/// A file as a report lists it.
fn file() -> Json {
    json!({ "type": "object", "required": ["name", "size"] })
}

#[cfg(test)]
mod tests;
