//! `report.rfc8727.json`: the tree of `report.xml` in the JSON binding of IODEF (RFC 8727).
//!
//! The binding drops three wrappers, gathers the impacts, and tells one from many by an array; a text that carries no
//! language of its own is a plain string.

use super::xml::Element;
use crate::report::visible;
use serde_json::{Map, Number, Value as Json};

/// Classes that hold others only, and whose children stand in the parent instead (RFC 8727, section 3.2).
const WRAPPERS: &[&str] = &["Flow", "Record", "IndicatorData"];
/// Classes of `MLStringType`.
const TEXTS: &[&str] = &[
    "Description",
    "ContactName",
    "ContactTitle",
    "PAddress",
    "Location",
    "IncidentCategory",
    "Cause",
];
/// What an assessment is made of, each an entry of `Impact`.
const IMPACTS: &[&str] = &[
    "SystemImpact",
    "BusinessImpact",
    "TimeImpact",
    "MonetaryImpact",
];
/// Classes whose text is a number.
const NUMBERS: &[&str] = &[
    "Port",
    "FileSize",
    "Counter",
    "TimeImpact",
    "MonetaryImpact",
];
/// Classes of text and attributes; all others with text are plain strings.
const VALUES: &[&str] = &[
    "Address",
    "AdditionalData",
    "RecordItem",
    "Counter",
    "TimeImpact",
    "MonetaryImpact",
];

/// The bytes of a document.
pub fn document(root: &Element) -> Vec<u8> {
    let mut json = object(root);
    json.insert("version".to_owned(), Json::from("2.0"));
    let mut bytes = serde_json::to_vec_pretty(&json).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn object(element: &Element) -> Map<String, Json> {
    let mut out = Map::new();
    for (name, value) in element.attributes() {
        let name = match *name {
            "xml:lang" => "lang",
            name if name.contains(':') || name == "xmlns" => continue,
            name => name,
        };
        let value = match (element.name(), name, value.as_str()) {
            ("Counter", "type", "counter") => Json::from("count"),
            (_, "specIndex", index) => number(index),
            (_, _, value) => Json::from(visible::xml(value)),
        };
        out.insert(name.to_owned(), value);
    }
    if let Some(text) = element.content() {
        let key = match element.name() {
            "IncidentID" | "IndicatorID" => "id",
            _ => "value",
        };
        out.insert(key.to_owned(), scalar(element.name(), text));
    }
    let mut children: Vec<&Element> = Vec::new();
    for child in element.ordered() {
        match WRAPPERS.contains(&child.name()) {
            true => children.extend(child.ordered()),
            false => children.push(child),
        }
    }
    for child in children {
        let name = child.name();
        let plain = name.rsplit(':').next().unwrap_or(name);
        if IMPACTS.contains(&name) {
            let entry = Map::from_iter([(plain.to_owned(), Json::Object(object(child)))]);
            add(&mut out, "Impact", Json::Object(entry));
        } else if is_single(element.name(), plain) {
            out.insert(plain.to_owned(), json(element.name(), child));
        } else {
            add(&mut out, plain, json(element.name(), child));
        }
    }
    out
}

/// One class in its parent.
fn json(parent: &str, element: &Element) -> Json {
    let text = element.content().unwrap_or_default();
    match element.name() {
        // RFC 8727 has no languages here.
        "Description" if parent == "RelatedActivity" => Json::from(visible::xml(text)),
        // The algorithm is an attribute in XML and all there is here.
        "ds:DigestMethod" => {
            let algorithm = element.attributes().first();
            Json::from(algorithm.map_or("", |(_, value)| value.as_str()))
        }
        name if TEXTS.contains(&name) => Json::Object(object(element)),
        name if element.content().is_some() && !VALUES.contains(&name) && !name.ends_with("ID") => {
            scalar(name, text)
        }
        "AssetID" | "enum:ID" => Json::from(visible::xml(text)),
        _ => Json::Object(object(element)),
    }
}

fn scalar(name: &str, text: &str) -> Json {
    match NUMBERS.contains(&name) {
        true => number(text),
        false => Json::from(visible::xml(text)),
    }
}

/// A number as written; the text where it is none.
fn number(text: &str) -> Json {
    let whole = text.parse().ok().map(|whole: i64| whole.into());
    let number = whole.or_else(|| Number::from_f64(text.parse().ok()?));
    number.map_or_else(|| Json::from(text), Json::Number)
}

fn add(out: &mut Map<String, Json>, name: &str, value: Json) {
    if let Json::Array(all) = out.entry(name).or_insert_with(|| Json::Array(Vec::new())) {
        all.push(value);
    }
}

/// Whether a class holds at most one of another; all others are arrays (RFC 8727, Appendix B).
fn is_single(class: &str, child: &str) -> bool {
    match child {
        "DetectTime" | "StartTime" | "EndTime" | "RecoveryTime" | "ReportTime"
        | "GenerationTime" | "DateTime" | "History" | "AlternativeID" | "Observable" | "Node"
        | "Port" | "Application" | "PAddress" | "EmailTo" | "TelephoneNumber" | "Timezone"
        | "ReferenceName" | "ID" | "Name" | "FileName" | "FileSize" | "FileType" | "HashData"
        | "DigestMethod" | "DigestValue" | "BulkObservable" | "BulkObservableList"
        | "IndicatorID" => true,
        "IncidentID" => matches!(class, "Incident" | "HistoryItem"),
        "PostalAddress" => class == "Node",
        "Contact" => matches!(class, "HistoryItem" | "Expectation"),
        "Address" | "DomainData" => class == "Observable",
        _ => false,
    }
}
