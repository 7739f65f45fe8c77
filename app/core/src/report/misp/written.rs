//! MISP's core format, key by key in the order in which it is written.

use serde::Serialize;

/// The whole file.
#[derive(Serialize)]
pub struct Document<'a> {
    #[serde(rename = "Event")]
    pub event: Event<'a>,
}

#[derive(Serialize)]
pub struct Event<'a> {
    pub uuid: &'a str,
    pub info: String,
    pub date: String,
    pub timestamp: &'a str,
    pub published: bool,
    pub threat_level_id: &'static str,
    pub analysis: &'static str,
    pub distribution: &'static str,
    #[serde(rename = "Tag")]
    pub tags: Vec<Tag>,
    #[serde(rename = "Attribute")]
    pub attributes: Vec<Attribute<'a>>,
    #[serde(rename = "Object")]
    pub objects: Vec<Object<'a>>,
}

#[derive(Serialize)]
pub struct Object<'a> {
    pub uuid: String,
    pub name: &'static str,
    #[serde(rename = "meta-category")]
    pub category: &'static str,
    pub description: &'static str,
    pub template_uuid: &'static str,
    pub template_version: &'static str,
    pub comment: String,
    pub distribution: &'static str,
    pub timestamp: &'a str,
    #[serde(rename = "Attribute")]
    pub attributes: Vec<Attribute<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_seen: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_seen: Option<String>,
}

#[derive(Serialize)]
pub struct Attribute<'a> {
    pub uuid: String,
    #[serde(rename = "type")]
    pub kind: &'static str,
    pub category: &'static str,
    pub value: String,
    pub comment: String,
    pub to_ids: bool,
    pub disable_correlation: bool,
    pub distribution: &'static str,
    pub timestamp: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_relation: Option<&'static str>,
    #[serde(rename = "Tag", skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Tag>,
}

#[derive(Serialize)]
pub struct Tag {
    name: String,
}

impl Tag {
    pub fn new(name: &str) -> Tag {
        let name = name.to_owned();
        Tag { name }
    }
}
