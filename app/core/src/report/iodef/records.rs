//! Records: hosts, further contacts, actions and indicators, one class of IODEF for each row.

use super::xml::Element;
use super::{ACTIONS, Document, NARRATIVE, email, extension, restrict, telephone, uncertainty};
use crate::report::Tlp;
use crate::report::fact::{Fact, date_time};
use std::net::IpAddr;
use tocsin_form_schema::kind::Typed;
use tocsin_form_schema::means::Record;
use tocsin_form_schema::team::is_language;

/// `contact-role-type`, but for the two that the report itself uses and the one the schemas disagree on.
const CONTACT_ROLES: &[&str] = &[
    "admin",
    "tech",
    "provider",
    "user",
    "billing",
    "legal",
    "abuse",
    "irt",
    "cc",
    "cc-irt",
    "leo",
    "vendor",
    "victim",
    "victim-notified",
];
/// `system-ownership-type`.
const OWNERSHIPS: &[&str] = &[
    "organization",
    "personal",
    "partner",
    "customer",
    "no-relationship",
    "unknown",
];

/// `system-category-type` of a host's role.
pub fn category(role: &str) -> Option<&'static str> {
    Some(match role {
        "victim" | "target" => "target",
        "source" => "source",
        "intermediary" | "intermediate" => "intermediate",
        "sensor" => "sensor",
        "infrastructure" => "infrastructure",
        _ => return None,
    })
}

impl Document<'_> {
    /// Writes the facts of one row as the class that its record means.
    pub fn record(&mut self, record: Record, facts: &[&Fact]) {
        // A row is as confidential as the strictest of its answers.
        let tlp = facts
            .iter()
            .filter_map(|f| f.tlp.as_deref().and_then(Tlp::parse))
            .max();
        let class = match record {
            Record::Host => self.system(facts),
            Record::Contact => self.contact(facts),
            Record::Action => Some(self.action(facts)),
            Record::Indicator => self.indicator(facts),
            Record::Translation => self.translation(facts).filter(|_| tlp.is_none()),
        };
        let Some(mut class) = class else {
            // Without what the schema demands there is no such class, but nothing is lost.
            let extensions: Vec<Element> = facts.iter().flat_map(|f| self.extension(f)).collect();
            return self.event.extend(extensions);
        };
        if let Some(tlp) = tlp {
            restrict(&mut class, tlp);
        }
        let by = self.tellers.tell_row(facts);
        match record {
            Record::Host if !by.is_empty() => {
                let told = self.event_of(by, Element::new("Flow").with(class));
                self.told.push(told);
            }
            Record::Host => self.flow.push(class),
            Record::Contact => self.creator.push(class),
            Record::Action => self.history.push(class),
            Record::Indicator => self.indicators.push(class),
            Record::Translation => self.incident.push(class),
        }
    }

    /// What happened in one more language; none where the language is not said or has its text already. The class
    /// bears no marking (RFC 7970, 3.3.1).
    fn translation(&self, facts: &[&Fact]) -> Option<Element> {
        let said = |meaning: &str| facts.iter().find(|f| f.means(meaning));
        let language = said("translation.language")?.canonical();
        let text = said("translation.text")?.canonical();
        // A team's own option may be anything.
        if !is_language(&language) {
            return None;
        }
        let is_taken = |element: &Element| {
            let mut attributes = element.attributes().iter();
            element.name() == "Description"
                && attributes.any(|(name, value)| *name == "xml:lang" && *value == language)
        };
        if facts.len() > 2 || language == self.report.lang || self.incident.iter().any(is_taken) {
            return None;
        }
        let class = Element::text("Description", text).attr("xml:lang", language);
        Some(class.attr("translation-id", NARRATIVE))
    }

    /// `System`; none without an address or a name.
    fn system(&self, facts: &[&Fact]) -> Option<Element> {
        let mut system = Element::new("System");
        let mut node = Element::new("Node");
        let mut service = Element::new("Service");
        for fact in facts {
            let text = fact.canonical();
            let mut placed = true;
            match fact.meaning() {
                "host.role" if category(&text).is_some() => {
                    let category = category(&text).unwrap_or_default();
                    system.set("category", category);
                    placed = category == text;
                }
                "host.address" => match address(fact) {
                    Some(address) => node.push(address),
                    None => placed = false,
                },
                "host.function" => {
                    let (descriptions, verbatim) = self.described("Description", fact);
                    system.extend(descriptions);
                    placed = verbatim;
                }
                "host.os" | "host.software" => {
                    let (descriptions, verbatim) = self.described("Description", fact);
                    match fact.means("host.os") {
                        true => system.push(Element::new("OperatingSystem").with_all(descriptions)),
                        false if service.has("Application") => placed = false,
                        false => service.push(Element::new("Application").with_all(descriptions)),
                    }
                    placed &= verbatim;
                }
                "host.port" if matches!(fact.value, Typed::Integer(_)) && !service.has("Port") => {
                    service.push(Element::text("Port", text));
                }
                "host.asset" => system.push(Element::text("AssetID", text)),
                "host.location" => node.push(self.typed_text("Location", &text)),
                "host.owner" if OWNERSHIPS.contains(&text.as_str()) => {
                    system.set("ownership", text)
                }
                "host.spoofed" if matches!(text.as_str(), "yes" | "no" | "unknown") => {
                    system.set("spoofed", text)
                }
                "host.count" if is_count(&fact.value) => {
                    system.push(
                        Element::text("Counter", text)
                            .attr("type", "counter")
                            .attr("unit", "host"),
                    );
                }
                _ => placed = false,
            }
            if !placed {
                system.extend(self.extension(fact));
            }
        }
        if !node.has("Address") && !node.has("DomainData") {
            return None;
        }
        if !facts
            .iter()
            .any(|f| f.means("host.role") && category(&f.canonical()).is_some())
        {
            // "Unknown" has no word in the schema, and leaving the category out would not say it.
            system.set("category", "ext-value");
            system.set("ext-category", "unknown");
        }
        system.push(node);
        if !service.is_empty() {
            system.push(service);
        }
        Some(system)
    }

    /// A further `Contact`; none without any fact that a contact holds.
    fn contact(&self, facts: &[&Fact]) -> Option<Element> {
        let role = facts
            .iter()
            .find(|f| f.means("contact.role"))
            .map(|f| f.canonical());
        let role = role.filter(|r| CONTACT_ROLES.contains(&r.as_str()));
        let contact = Element::new("Contact").attr("type", "person");
        let mut contact = match &role {
            Some(role) => contact.attr("role", role.as_str()),
            None => contact
                .attr("role", "ext-value")
                .attr("ext-role", "contact"),
        };
        for fact in facts {
            let text = fact.canonical();
            match fact.meaning() {
                "contact.name" | "contact.organisation" => {
                    contact.push(self.typed_text("ContactName", &text))
                }
                "contact.email" => contact.push(email(&text)),
                "contact.phone" => contact.push(telephone(&text)),
                "contact.role" if role.as_ref() == Some(&text) => {}
                _ => contact.extend(self.extension(fact)),
            }
        }
        (!contact.is_empty()).then_some(contact)
    }

    /// `HistoryItem`. Its time is not optional: an action without one takes the report's, and says so.
    fn action(&self, facts: &[&Fact]) -> Element {
        let mut item = Element::new("HistoryItem").attr("action", "other");
        for fact in facts {
            let text = fact.canonical();
            match fact.meaning() {
                "action.time"
                    if !item.has("DateTime") && self.report.moment(&fact.value).is_some() =>
                {
                    if let Some(moment) = self.report.moment(&fact.value) {
                        item.push(Element::text("DateTime", date_time(&moment.best)));
                        item.extend(uncertainty("DateTime", &moment));
                    }
                }
                "action.description" => item.push(self.typed_text("Description", &text)),
                "action.by" if !item.has("Contact") => {
                    let by = Element::new("Contact")
                        .attr("role", "ext-value")
                        .attr("ext-role", "performer")
                        .attr("type", "person");
                    item.push(by.with(self.typed_text("ContactName", &text)));
                }
                "action.kind" if ACTIONS.contains(&text.as_str()) => item.set("action", text),
                _ => item.extend(self.extension(fact)),
            }
        }
        if !item.has("DateTime") {
            item.push(Element::text("DateTime", date_time(&self.report.made)));
            item.push(extension::named("string", "DateTime", "unknown"));
        }
        item
    }

    /// `Indicator`; none without a value.
    fn indicator(&self, facts: &[&Fact]) -> Option<Element> {
        let value = facts.iter().find(|f| f.means("indicator.value"))?;
        // Several questions of a form may be answered by indicators.
        let rows = value.rows.iter();
        let rows = rows.map(|row| format!("{}.{}", row.repeat, row.number));
        let number = rows.collect::<Vec<_>>().join(".");
        // An xs:ID does not begin with a digit.
        let id = Element::text(
            "IndicatorID",
            format!("ind-{}-{number}", self.report.id.uuid),
        )
        .attr("name", self.report.id.domain.as_str())
        .attr("version", self.report.revision.to_string());
        let mut indicator = Element::new("Indicator")
            .with(id)
            .with(Element::new("Observable").with_all(self.observable(value)));
        let by = self.tellers.tell_row(facts).iter();
        indicator.extend(by.map(|by| self.teller(by)));
        // One class holds one value: any further ones are extensions.
        for fact in facts.iter().filter(|f| !std::ptr::eq(**f, *value)) {
            match fact.meaning() {
                "indicator.description" => {
                    indicator.push(self.typed_text("Description", &fact.canonical()))
                }
                _ => indicator.extend(self.extension(fact)),
            }
        }
        Some(indicator)
    }

    /// The observable of an indicator's value, by its type. What has no type of its own is an extension:
    /// one of the two schemas takes no `ext-value` here.
    fn observable(&self, fact: &Fact) -> Vec<Element> {
        if let Some(address) = address(fact) {
            return vec![address];
        }
        if !matches!(fact.value, Typed::Hash(_)) {
            return self.extension(fact);
        }
        let list = Element::text("BulkObservableList", fact.canonical());
        vec![
            Element::new("BulkObservable")
                .attr("type", "file-hash")
                .with(list),
        ]
    }
}

/// Whether a value is an exact number.
fn is_count(value: &Typed) -> bool {
    match value {
        Typed::Integer(_) => true,
        Typed::Quantity(quantity) => quantity.single().is_some() && !quantity.about,
        _ => false,
    }
}

/// `Address` with its category always written (its default is ipv6-addr), or `DomainData`.
fn address(fact: &Fact) -> Option<Element> {
    let category = match &fact.value {
        Typed::Ip(IpAddr::V4(_)) => "ipv4-addr",
        Typed::Ip(IpAddr::V6(_)) => "ipv6-addr",
        Typed::Network(network) if network.addr().is_ipv4() => "ipv4-net",
        Typed::Network(_) => "ipv6-net",
        Typed::Email(_) => "e-mail",
        Typed::Url(_) => "site-uri",
        Typed::Name(name) => {
            let data = Element::new("DomainData")
                .attr("system-status", "unknown")
                .attr("domain-status", "unknown");
            return Some(data.with(Element::text("Name", name.as_str())));
        }
        _ => return None,
    };
    Some(Element::text("Address", fact.canonical()).attr("category", category))
}
