//! JSON Schemas for editors, made from the grammar: draft 7 with `definitions`, which the language servers for TOML
//! understand (Taplo's completion follows `#/definitions/…` only).

use super::form::{FIELD, KINDS};
use super::formats::Format;
use super::{Key, Kinds, Shape, Table};
use crate::list::{self, List};
use crate::means;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The dialect of every schema.
pub(crate) const DRAFT: &str = "http://json-schema.org/draft-07/schema#";

/// Every schema by the name of its file: those of the three TOML files, and that of answers in general.
pub fn files() -> [(&'static str, Value); 4] {
    [
        ("team-1.schema.json", of(&super::team::TEAM)),
        ("form-1.schema.json", of(&super::form::FORM)),
        ("list-1.schema.json", of(&super::list::LIST)),
        (
            "answers-1.schema.json",
            crate::answers::schema::of_any_form(),
        ),
    ]
}

/// The first line of a TOML file of a team's folder, which names its schema to editors: those in `.schemas/`.
pub fn directive(path: &str) -> Option<String> {
    let (up, name) = match path.split_once('/') {
        None if path == "team.toml" => ("./", "team"),
        Some(("forms", file)) if file.ends_with(".toml") => ("../", "form"),
        Some(("lists", file)) if file.ends_with(".toml") => ("../", "list"),
        _ => return None,
    };
    Some(format!("#:schema {up}.schemas/{name}-1.schema.json\n"))
}

/// The schema of a file.
pub fn of(file: &'static Table) -> Value {
    let mut definitions = BTreeMap::new();
    let mut schema = json!({ "$schema": DRAFT, "title": format!("Tocsin: {}", file.name) });
    let body = table(file, &mut definitions);
    if let (Some(schema), Value::Object(body)) = (schema.as_object_mut(), body) {
        schema.extend(body);
        schema.insert("definitions".to_owned(), json!(definitions));
    }
    schema
}

type Definitions = BTreeMap<&'static str, Value>;

fn table(table: &'static Table, definitions: &mut Definitions) -> Value {
    let mut properties: Map<String, Value> = Map::new();
    for key in table.keys {
        // One that differs by kind is written once.
        if !properties.contains_key(key.name) {
            let same: Vec<&'static Key> =
                table.keys.iter().filter(|k| k.name == key.name).collect();
            properties.insert(key.name.to_owned(), property(&same, definitions));
        }
    }
    let required = table.keys.iter().filter(|key| key.required);
    let required: Vec<&str> = required
        .filter(|key| matches!(key.kinds, Kinds::All))
        .map(|key| key.name)
        .collect();
    let mut schema = json!({
        "type": "object",
        "description": plain(table.doc),
        "required": required,
        "properties": properties,
        "patternProperties": { "^x-": {} },
        "additionalProperties": false,
    });
    let by_kind = by_kind(table, definitions);
    if let (Some(object), false) = (schema.as_object_mut(), by_kind.is_empty()) {
        object.insert("allOf".to_owned(), json!(by_kind));
    }
    schema
}

/// A key, with what it is for; `same` are its entries, one for each kind that has its own.
fn property(same: &[&'static Key], definitions: &mut Definitions) -> Value {
    let says: Vec<String> = same.iter().map(|key| said(key)).collect();
    let mut shapes: Vec<Value> = Vec::new();
    for key in same {
        let shape = match key.shape {
            // Whose bounds differ by kind are said with the kind.
            Shape::Integer(..) if same.len() > 1 => json!({ "type": "integer" }),
            _ => shape(&key.shape, definitions),
        };
        if !shapes.contains(&shape) {
            shapes.push(shape);
        }
    }
    let mut property = match shapes.as_slice() {
        // What stands beside a reference counts for nothing in draft 7.
        [one] if one.get("$ref").is_some() => json!({ "allOf": [one] }),
        [one] => one.clone(),
        several => json!({ "anyOf": several }),
    };
    if let Some(object) = property.as_object_mut() {
        object.insert("description".to_owned(), json!(says.join("\n")));
        let default = match same {
            [one] => one.default,
            _ => None,
        };
        if let Some(default) = default.and_then(|d| serde_json::from_str::<Value>(d).ok()) {
            object.insert("default".to_owned(), default);
        }
    }
    property
}

/// A key in one line: what it is for, its default, the kinds that take it.
fn said(key: &Key) -> String {
    let mut said = plain(key.doc);
    if let Some(default) = key.default {
        said.push_str(&format!(" Default: {default}."));
    }
    match key.kinds {
        Kinds::All => {}
        Kinds::Only(kinds) => said.push_str(&format!(" Kinds: {}.", kinds.join(", "))),
        Kinds::Except(kinds) => said.push_str(&format!(" Kinds: all but {}.", kinds.join(", "))),
    }
    said
}

/// The markup of the reference is not for editors.
fn plain(doc: &str) -> String {
    doc.replace('`', "")
}

fn shape(shape: &'static Shape, definitions: &mut Definitions) -> Value {
    match shape {
        Shape::Text(format) => text(format),
        Shape::Word(_, words) => json!({ "type": "string", "enum": words }),
        Shape::Integer(least, most) => {
            let mut integer = json!({ "type": "integer" });
            if let (true, Some(object)) = (*least > i64::MIN, integer.as_object_mut()) {
                object.insert("minimum".to_owned(), json!(least));
            }
            if let (true, Some(object)) = (*most < i64::MAX, integer.as_object_mut()) {
                object.insert("maximum".to_owned(), json!(most));
            }
            integer
        }
        Shape::Number => json!({ "type": "number" }),
        Shape::Boolean => json!({ "type": "boolean" }),
        Shape::Array(items) => json!({ "type": "array", "items": self::shape(items, definitions) }),
        Shape::Table(known) => {
            if !definitions.contains_key(known.name) {
                // What refers to itself finds it begun.
                definitions.insert(known.name, Value::Null);
                let written = table(known, definitions);
                definitions.insert(known.name, written);
            }
            json!({ "$ref": format!("#/definitions/{}", known.name) })
        }
        Shape::Map(name, value) => json!({
            "type": "object",
            "propertyNames": { "pattern": name.pattern },
            "additionalProperties": self::shape(value, definitions),
        }),
        Shape::Either(ways) => {
            let ways: Vec<Value> = ways
                .iter()
                .map(|way| self::shape(way, definitions))
                .collect();
            json!({ "anyOf": ways })
        }
    }
}

fn text(format: &Format) -> Value {
    match format.name {
        "kind" => {
            let says = |kind: &super::form::Kind| plain(kind.typed);
            words(KINDS.iter().map(|kind| kind.name), KINDS.iter().map(says))
        }
        "means" => {
            let says = means::vocabulary().iter().map(|meaning| {
                let kinds = meaning.kinds.join(", ");
                format!("{}. Kinds: {kinds}.", meaning.key)
            });
            words(means::vocabulary().iter().map(|m| m.name.as_str()), says)
        }
        "list" => {
            let shipped: Vec<String> = list::shipped().iter().map(List::reference).collect();
            json!({ "type": "string", "anyOf": [{ "enum": shipped }, { "pattern": format.pattern }] })
        }
        _ if format.pattern.is_empty() => json!({ "type": "string" }),
        _ => json!({ "type": "string", "pattern": format.pattern }),
    }
}

/// Words with what is said of each; the second is Taplo's.
fn words<'a>(words: impl Iterator<Item = &'a str>, says: impl Iterator<Item = String>) -> Value {
    json!({
        "type": "string",
        "enum": words.collect::<Vec<_>>(),
        "x-taplo": { "docs": { "enumValues": says.collect::<Vec<_>>() } },
    })
}

/// What a field of each kind takes and does not take; kinds of which the same is said stand together.
fn by_kind(table: &'static Table, definitions: &mut Definitions) -> Vec<Value> {
    if table.name != FIELD.name {
        return Vec::new();
    }
    let mut said: Vec<(Value, Vec<&str>)> = Vec::new();
    for kind in KINDS {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for key in table
            .keys
            .iter()
            .filter(|key| !matches!(key.kinds, Kinds::All))
        {
            let takes = key.kinds.take(kind.name);
            if takes {
                let several = table.keys.iter().filter(|k| k.name == key.name).count() > 1;
                let own = if several {
                    shape(&key.shape, definitions)
                } else {
                    json!({})
                };
                properties.insert(key.name.to_owned(), own);
                required.extend(key.required.then_some(key.name));
            } else {
                properties.entry(key.name).or_insert(Value::Bool(false));
            }
        }
        properties.retain(|_, own| *own != json!({}));
        let then = json!({ "properties": properties, "required": required });
        match said.iter_mut().find(|(known, _)| *known == then) {
            Some((_, kinds)) => kinds.push(kind.name),
            None => said.push((then, vec![kind.name])),
        }
    }
    let rule = |(then, kinds): (Value, Vec<&str>)| json!({ "if": { "properties": { "kind": { "enum": kinds } }, "required": ["kind"] }, "then": then });
    said.into_iter().map(rule).collect()
}

#[cfg(test)]
pub(crate) mod judge;
#[cfg(test)]
mod tests;
