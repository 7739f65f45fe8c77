//! An XML tree that knows the order in which IODEF wants the children of a class (`xs:sequence`).

use crate::report::visible;
use quick_xml::Writer;
use quick_xml::escape::escape;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::io;

/// One element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    text: Option<String>,
    children: Vec<Element>,
}

impl Element {
    /// An empty element.
    pub fn new(name: &'static str) -> Element {
        Element {
            name,
            attributes: Vec::new(),
            text: None,
            children: Vec::new(),
        }
    }

    /// An element that holds text.
    pub fn text(name: &'static str, text: impl Into<String>) -> Element {
        Element {
            text: Some(text.into()),
            ..Element::new(name)
        }
    }

    /// With an attribute.
    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> Element {
        self.set(name, value);
        self
    }

    /// With a child.
    pub fn with(mut self, child: Element) -> Element {
        self.push(child);
        self
    }

    /// With children.
    pub fn with_all(mut self, children: impl IntoIterator<Item = Element>) -> Element {
        self.extend(children);
        self
    }

    /// Sets an attribute, replacing an earlier value.
    pub fn set(&mut self, name: &'static str, value: impl Into<String>) {
        let value = value.into();
        match self.attributes.iter_mut().find(|(n, _)| *n == name) {
            Some((_, old)) => *old = value,
            None => self.attributes.push((name, value)),
        }
    }

    /// Adds a child. Any order will do: writing sorts.
    pub fn push(&mut self, child: Element) {
        self.children.push(child);
    }

    /// Whether it has a child of this name.
    pub fn has(&self, name: &str) -> bool {
        self.children.iter().any(|c| c.name == name)
    }

    /// Whether an element of this name with this attribute stands anywhere in it.
    pub fn has_with(&self, name: &str, attribute: &str, value: &str) -> bool {
        let set = |element: &Element| {
            let mut all = element.attributes.iter();
            all.any(|(known, is)| *known == attribute && is == value)
        };
        let mut children = self.children.iter();
        children
            .any(|child| child.name == name && set(child) || child.has_with(name, attribute, value))
    }

    /// Adds children.
    pub fn extend(&mut self, children: impl IntoIterator<Item = Element>) {
        self.children.extend(children);
    }

    /// Its name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Its attributes, in the order in which they were set.
    pub fn attributes(&self) -> &[(&'static str, String)] {
        &self.attributes
    }

    /// Its text.
    pub fn content(&self) -> Option<&str> {
        self.text.as_deref()
    }

    /// Its children in the order that the schema wants.
    pub fn ordered(&self) -> Vec<&Element> {
        let order = order(self.name);
        let place = |name| order.iter().position(|known| *known == name);
        let mut children: Vec<&Element> = self.children.iter().collect();
        children.sort_by_key(|child| place(child.name).unwrap_or(order.len()));
        children
    }

    /// Whether it has neither text nor children.
    pub fn is_empty(&self) -> bool {
        self.text.is_none() && self.children.is_empty()
    }

    /// The document, in UTF-8, indented by two spaces.
    pub fn document(&self) -> Vec<u8> {
        let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
        // Writing to memory does not fail.
        let _ = writer
            .write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))
            .and_then(|()| self.write(&mut writer));
        let mut bytes = writer.into_inner();
        bytes.push(b'\n');
        bytes
    }

    fn write(&self, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
        let mut start = BytesStart::new(self.name);
        for (name, value) in &self.attributes {
            start.push_attribute((name.as_bytes(), escaped(value, true).as_bytes()));
        }
        if self.is_empty() {
            return writer.write_event(Event::Empty(start));
        }
        writer.write_event(Event::Start(start))?;
        if let Some(text) = &self.text {
            writer.write_event(Event::Text(BytesText::from_escaped(escaped(text, false))))?;
        }
        self.ordered().iter().try_for_each(|c| c.write(writer))?;
        writer.write_event(Event::End(BytesEnd::new(self.name)))
    }
}

/// Escaped, legal in XML 1.0, and safe from the reader's normalisation of line ends and attributes.
fn escaped(text: &str, attribute: bool) -> String {
    let mut text = escape(visible::xml(text)).replace('\r', "&#13;");
    if attribute {
        text = text.replace('\n', "&#10;").replace('\t', "&#9;");
    }
    text
}

/// The children of a class in the order of RFC 7970, section 8, as far as this program writes them.
fn order(class: &str) -> &'static [&'static str] {
    match class {
        "Incident" => &[
            "IncidentID",
            "AlternativeID",
            "RelatedActivity",
            "DetectTime",
            "StartTime",
            "EndTime",
            "RecoveryTime",
            "ReportTime",
            "GenerationTime",
            "Description",
            "Discovery",
            "Assessment",
            "Method",
            "Contact",
            "EventData",
            "IndicatorData",
            "History",
            "AdditionalData",
        ],
        "RelatedActivity" => &["IncidentID", "URL", "Description", "AdditionalData"],
        "Contact" => &[
            "ContactName",
            "ContactTitle",
            "Description",
            "RegistryHandle",
            "PostalAddress",
            "Email",
            "Telephone",
            "Timezone",
            "Contact",
            "AdditionalData",
        ],
        "PostalAddress" => &["PAddress", "Description"],
        "Email" => &["EmailTo", "Description"],
        "Telephone" => &["TelephoneNumber", "Description"],
        "Discovery" => &["Description", "Contact", "DetectionPattern"],
        "Assessment" => &[
            "IncidentCategory",
            "SystemImpact",
            "BusinessImpact",
            "TimeImpact",
            "MonetaryImpact",
            "IntendedImpact",
            "Counter",
            "MitigatingFactor",
            "Cause",
            "AdditionalData",
        ],
        "Method" => &["Reference", "Description", "AdditionalData"],
        "Reference" => &["enum:ReferenceName", "URL", "Description"],
        "EventData" => &[
            "Description",
            "DetectTime",
            "StartTime",
            "EndTime",
            "RecoveryTime",
            "ReportTime",
            "Contact",
            "Discovery",
            "Assessment",
            "Method",
            "System",
            "Flow",
            "Expectation",
            "Record",
            "EventData",
            "AdditionalData",
        ],
        "System" => &[
            "Node",
            "NodeRole",
            "Service",
            "OperatingSystem",
            "Counter",
            "AssetID",
            "Description",
            "AdditionalData",
        ],
        "Node" => &[
            "DomainData",
            "Address",
            "PostalAddress",
            "Location",
            "Counter",
        ],
        "Service" => &[
            "ServiceName",
            "Port",
            "Portlist",
            "ApplicationHeader",
            "EmailData",
            "Application",
        ],
        "OperatingSystem" | "Application" => &["URL", "Description"],
        "Expectation" => &[
            "Description",
            "DefinedCOA",
            "StartTime",
            "EndTime",
            "Contact",
        ],
        "RecordData" => &[
            "DateTime",
            "Description",
            "Application",
            "RecordPattern",
            "RecordItem",
            "URL",
            "FileData",
            "AdditionalData",
        ],
        "File" => &["FileName", "FileSize", "FileType", "URL", "HashData"],
        "Hash" => &["ds:DigestMethod", "ds:DigestValue"],
        "Indicator" => &[
            "IndicatorID",
            "AlternativeIndicatorID",
            "Description",
            "StartTime",
            "EndTime",
            "Contact",
            "Observable",
            "ObservableReference",
            "NodeRole",
            "AttackPhase",
            "Reference",
            "AdditionalData",
        ],
        "HistoryItem" => &[
            "DateTime",
            "IncidentID",
            "Contact",
            "Description",
            "DefinedCOA",
            "AdditionalData",
        ],
        _ => &[],
    }
}
