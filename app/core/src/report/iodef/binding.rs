//! `report.rfc8727.json`: the tree of `report.xml` in the JSON binding of IODEF (RFC 8727).
//!
//! The binding drops three wrappers, gathers the impacts, and tells one from many by an array; a text that carries no
//! language of its own is a plain string.

use super::xml::Element;
use crate::report::pretty::pretty;
use crate::report::visible;
use serde::{Serialize, Serializer};
use serde_json::{Number, Value as Json};

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
    let mut members = members(root);
    put(&mut members, "version", Part::Scalar(Json::from("2.0")));
    pretty(&Members(members))
}

/// A value of the binding. What a class holds is looked up as it is written: a tree of JSON beside that of XML would
/// take several times the document.
enum Part<'a> {
    Scalar(Json),
    Class(&'a Element),
    /// Within an object of this one member.
    Named(&'static str, &'a Element),
    Several(Vec<Part<'a>>),
}

struct Members<'a>(Vec<(&'static str, Part<'a>)>);

impl Serialize for Members<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(name, part)| (name, part)))
    }
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Part::Scalar(json) => json.serialize(to),
            Part::Class(element) => Members(members(element)).serialize(to),
            Part::Named(name, element) => to.collect_map([(name, Part::Class(element))]),
            Part::Several(parts) => to.collect_seq(parts),
        }
    }
}

fn members(element: &Element) -> Vec<(&'static str, Part<'_>)> {
    let mut out = Vec::new();
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
        put(&mut out, name, Part::Scalar(value));
    }
    if let Some(text) = element.content() {
        let key = match element.name() {
            "IncidentID" | "IndicatorID" => "id",
            _ => "value",
        };
        put(&mut out, key, scalar(element.name(), text));
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
            add(&mut out, "Impact", Part::Named(plain, child));
        } else if is_single(element.name(), plain) {
            put(&mut out, plain, part(element.name(), child));
        } else {
            add(&mut out, plain, part(element.name(), child));
        }
    }
    out
}

/// One class in its parent.
fn part<'a>(parent: &str, element: &'a Element) -> Part<'a> {
    let text = element.content().unwrap_or_default();
    match element.name() {
        // RFC 8727 has no languages here.
        "Description" if parent == "RelatedActivity" => plain(text),
        // The algorithm is an attribute in XML and all there is here.
        "ds:DigestMethod" => {
            let algorithm = element.attributes().first();
            Part::Scalar(Json::from(algorithm.map_or("", |(_, value)| value)))
        }
        name if TEXTS.contains(&name) => Part::Class(element),
        name if element.content().is_some() && !VALUES.contains(&name) && !name.ends_with("ID") => {
            scalar(name, text)
        }
        "AssetID" | "enum:ID" => plain(text),
        _ => Part::Class(element),
    }
}

fn scalar(name: &str, text: &str) -> Part<'static> {
    match NUMBERS.contains(&name) {
        true => Part::Scalar(number(text)),
        false => plain(text),
    }
}

fn plain(text: &str) -> Part<'static> {
    Part::Scalar(Json::from(visible::xml(text)))
}

/// A number as written; the text where it is none.
fn number(text: &str) -> Json {
    let whole = text.parse().ok().map(|whole: i64| whole.into());
    let number = whole.or_else(|| Number::from_f64(text.parse().ok()?));
    number.map_or_else(|| Json::from(text), Json::Number)
}

fn place<'m, 'a>(
    members: &'m mut [(&'static str, Part<'a>)],
    name: &str,
) -> Option<&'m mut Part<'a>> {
    let mut known = members.iter_mut().filter(|(known, _)| *known == name);
    known.next().map(|(_, part)| part)
}

fn put<'a>(members: &mut Vec<(&'static str, Part<'a>)>, name: &'static str, part: Part<'a>) {
    match place(members, name) {
        Some(here) => *here = part,
        None => members.push((name, part)),
    }
}

fn add<'a>(members: &mut Vec<(&'static str, Part<'a>)>, name: &'static str, part: Part<'a>) {
    match place(members, name) {
        Some(Part::Several(all)) => all.push(part),
        Some(_) => {}
        None => members.push((name, Part::Several(vec![part]))),
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
