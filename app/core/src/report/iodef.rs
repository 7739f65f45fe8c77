//! `report.xml`: IODEF v2 (RFC 7970), valid under its schema with and without the verified errata; and
//! `report.rfc8727.json`, the same tree in its JSON binding.
//!
//! Facts go where their meaning has a class of its own. What no class takes word for word, and every
//! question of the team's own, is a typed, named `AdditionalData` (`form:TEAM/FIELD`): nothing is lost.
//! `Confidence` and `SoftwareReference` are never written: the two schemas contradict each other there.

mod binding;
mod extension;
mod records;
mod xml;

use crate::bundle::hex;
use crate::report::fact::{Fact, Item, date_time};
use crate::report::gap::{Gap, Why};
use crate::report::identity::domain;
use crate::report::standing::{State, Ticket};
use crate::report::told_by::{Tellers, Told};
use crate::report::update::Revision;
use crate::report::{Piece, Report, Tlp};
pub(super) use records::category;
use std::collections::BTreeSet;
use tocsin_form_schema::kind::{Clock, Moment, Typed};
use tocsin_form_schema::means::Record;
use xml::Element;

/// The namespace of IODEF v2.
const NAMESPACE: &str = "urn:ietf:params:xml:ns:iodef-2.0";
/// Where its schema is registered (RFC 7970, 4.2 wants it told).
const SCHEMA: &str = "http://www.iana.org/assignments/xml-registry/schema/iodef-2.0.xsd";

/// `action-type` of RFC 7970, as far as a form can mean it.
const ACTIONS: &[&str] = &[
    "nothing",
    "contact-source-site",
    "contact-target-site",
    "contact-sender",
    "investigate",
    "block-host",
    "block-network",
    "block-port",
    "rate-limit-host",
    "rate-limit-network",
    "rate-limit-port",
    "redirect-traffic",
    "honeypot",
    "upgrade-software",
    "rebuild-asset",
    "harden-asset",
    "remediate-other",
    "training",
    "status-triage",
    "status-new-info",
    "watch-and-report",
];
/// `discovery-source-type`.
const DISCOVERY: &[&str] = &[
    "nidps",
    "hips",
    "siem",
    "av",
    "third-party-monitoring",
    "incident",
    "os-log",
    "application-log",
    "device-log",
    "network-flow",
    "passive-dns",
    "investigation",
    "audit",
    "internal-notification",
    "external-notification",
    "leo",
    "partner",
    "actor",
    "unknown",
];
/// `incident-status-type`.
const STATUSES: &[&str] = &["new", "in-progress", "forwarded", "resolved", "future"];
/// `businessimpact-severity-type`.
const SEVERITIES: &[&str] = &["none", "low", "medium", "high", "unknown"];
/// `businessimpact-type-type`.
const BUSINESS_IMPACTS: &[&str] = &[
    "breach-proprietary",
    "breach-privacy",
    "breach-credential",
    "loss-of-integrity",
    "loss-of-service",
    "theft-financial",
    "theft-service",
    "degraded-reputation",
    "asset-damage",
    "asset-manipulation",
    "legal",
    "extortion",
    "unknown",
];

/// What ties the texts that tell in several languages what happened (RFC 7970, 2.4).
const NARRATIVE: &str = "narrative";

/// The bytes of `report.xml`.
pub fn write(report: &Report) -> Vec<u8> {
    tree(report).document()
}

/// The bytes of `report.rfc8727.json`.
pub fn write_json(report: &Report) -> Vec<u8> {
    binding::document(&tree(report))
}

fn tree(report: &Report) -> Element {
    let mut document = Document::new(report);
    document.evidence();
    for record in [
        Record::Host,
        Record::Contact,
        Record::Action,
        Record::Indicator,
    ] {
        for group in report.records(record) {
            document.record(record, &group);
        }
    }
    for fact in report.facts.iter().filter(|f| f.record().is_none()) {
        // A class that cannot carry the answer's own marking leaves it to AdditionalData, which can.
        if fact.tlp.is_some() || !document.place(fact) {
            document.incident.extend(document.extension(fact));
        }
    }
    // Behind what they translate.
    for group in report.records(Record::Translation) {
        document.record(Record::Translation, &group);
    }
    document.finish()
}

/// The parts of the document under construction.
struct Document<'a> {
    report: &'a Report,
    incident: Vec<Element>,
    creator: Element,
    reporter: Element,
    assessment: Element,
    methods: Vec<Element>,
    event: Element,
    flow: Element,
    record: Element,
    indicators: Element,
    history: Element,
    tellers: Tellers<'a>,
    /// What hosts and files others told of: an event for each, because only it can say of whom it is (RFC 7970, 3.14).
    told: Vec<Element>,
    tickets: BTreeSet<Ticket>,
    status: String,
}

impl<'a> Document<'a> {
    fn new(report: &'a Report) -> Document<'a> {
        Document {
            report,
            incident: Vec::new(),
            creator: Element::new("Contact")
                .attr("role", "creator")
                .attr("type", "organization"),
            reporter: Element::new("Contact")
                .attr("role", "reporter")
                .attr("type", "person"),
            assessment: Element::new("Assessment"),
            methods: Vec::new(),
            event: Element::new("EventData"),
            flow: Element::new("Flow"),
            record: Element::new("Record"),
            indicators: Element::new("IndicatorData"),
            history: Element::new("History"),
            tellers: Tellers::of(report),
            told: Vec::new(),
            tickets: report.tickets.iter().cloned().collect(),
            status: "new".to_owned(),
        }
    }

    /// Puts a fact where its meaning has a place. False when that place does not carry the answer word for
    /// word, or there is none.
    fn place(&mut self, fact: &Fact) -> bool {
        let report = self.report;
        let text = fact.canonical();
        let (descriptions, verbatim) = self.described("Description", fact);
        match fact.meaning() {
            "narrative" => {
                let is_first = !self.incident.iter().any(|e| e.name() == "Description");
                let translated = report.facts.iter().any(|f| f.means("translation.text"));
                let tie = |text: Element| match is_first && translated {
                    true => text.attr("translation-id", NARRATIVE),
                    false => text,
                };
                self.incident.extend(descriptions.into_iter().map(tie));
            }
            "time.detected" => return self.time("DetectTime", fact),
            "time.started" => return self.time("StartTime", fact),
            "time.ended" => return self.time("EndTime", fact),
            "time.recovered" => return self.time("RecoveryTime", fact),
            "status" => {
                if !STATUSES.contains(&text.as_str()) {
                    return false;
                }
                self.status = text;
            }
            "category" => {
                // A machine tag is of no language (ISO 639: zxx).
                let tag = |i: &Item| {
                    Element::text("IncidentCategory", i.canonical.as_str()).attr("xml:lang", "zxx")
                };
                self.assessment.extend(fact.items.iter().map(tag));
                return fact.items.iter().all(|i| i.specified.is_none());
            }
            "severity" => {
                if !["low", "medium", "high"].contains(&text.as_str()) {
                    return false;
                }
                self.assessment.push(
                    Element::new("SystemImpact")
                        .attr("type", "unknown")
                        .attr("severity", text),
                );
            }
            "impact.functional" => {
                let impact = Element::new("BusinessImpact").attr("type", "loss-of-service");
                if SEVERITIES.contains(&text.as_str()) {
                    self.assessment.push(impact.attr("severity", text));
                } else {
                    self.assessment.push(impact.with_all(descriptions));
                    return verbatim;
                }
            }
            "impact.information" if verbatim => {
                self.assessment.push(
                    Element::new("BusinessImpact")
                        .attr("type", "unknown")
                        .with_all(descriptions),
                );
            }
            "impact.information" => {
                self.assessment
                    .extend(fact.items.iter().filter_map(information_impact));
                return false;
            }
            "impact.description" => {
                self.assessment.push(
                    Element::new("SystemImpact")
                        .attr("type", "unknown")
                        .with_all(descriptions),
                );
            }
            "impact.money" => {
                self.assessment.extend(money_impact(&fact.value));
                return false;
            }
            "impact.duration" => {
                self.assessment.extend(time_impact(&fact.value));
                return false;
            }
            "cause" => {
                let (causes, verbatim) = self.described("Cause", fact);
                self.assessment.extend(causes);
                return verbatim;
            }
            "method" => {
                self.methods
                    .push(Element::new("Method").with_all(descriptions));
                return verbatim;
            }
            "cve" | "advisory" => {
                let reference = match &fact.value {
                    // RFC 7495: specIndex 1 is the CVE list; an ID is an NCName, and every CVE ID is one.
                    Typed::Cve(cve) => Element::new("enum:ReferenceName")
                        .attr("specIndex", "1")
                        .with(Element::text("enum:ID", cve.as_str())),
                    Typed::Url(url) => Element::text("URL", url.as_str()),
                    _ => self.typed_text("Description", &text),
                };
                self.methods
                    .push(Element::new("Method").with(Element::new("Reference").with(reference)));
            }
            "discovery" => {
                let sources: Vec<&str> = fact
                    .items
                    .iter()
                    .map(|i| i.canonical.as_str())
                    .filter(|s| DISCOVERY.contains(s))
                    .collect();
                let all = sources.len() == fact.items.len();
                if all {
                    self.incident.extend(
                        sources
                            .iter()
                            .map(|s| Element::new("Discovery").attr("source", *s)),
                    );
                } else {
                    self.incident.push(
                        Element::new("Discovery")
                            .attr("source", "unknown")
                            .with_all(descriptions),
                    );
                }
                return all || verbatim;
            }
            "log" => {
                let item = Element::text("RecordItem", text).attr("dtype", "string");
                self.record.push(Element::new("RecordData").with(item));
            }
            "evidence" => {}
            "evidence.description" => self
                .record
                .push(Element::new("RecordData").with_all(descriptions)),
            "wanted.action" => {
                let wanted: Vec<Element> =
                    fact.items.iter().map(|i| self.wanted(fact, i)).collect();
                self.event.extend(wanted);
                return fact
                    .items
                    .iter()
                    .all(|i| ACTIONS.contains(&i.canonical.as_str()) && i.specified.is_none());
            }
            "wanted.description" => {
                self.event.push(
                    Element::new("Expectation")
                        .attr("action", "other")
                        .with_all(descriptions),
                );
            }
            "wanted.deadline" => {
                let Some(moment) = self.report.moment(&fact.value) else {
                    return false;
                };
                let deadline = Element::text("EndTime", date_time(&moment.best));
                self.event.push(
                    Element::new("Expectation")
                        .attr("action", "other")
                        .with(deadline),
                );
                return moment.is_exact();
            }
            "related.incident" => {
                let (activity, carried) = related(&text, descriptions);
                self.incident.push(activity);
                return carried;
            }
            "ticket.team" => {
                let team = self.report.team.id.clone();
                self.tickets.insert(Ticket { team, number: text });
            }
            "organisation.name" => self.creator.push(self.typed_text("ContactName", &text)),
            "organisation.address" => {
                self.creator
                    .push(Element::new("PostalAddress").with(self.typed_text("PAddress", &text)));
            }
            "reporter.name" => self.reporter.push(self.typed_text("ContactName", &text)),
            "reporter.title" => self.reporter.push(self.typed_text("ContactTitle", &text)),
            "reporter.other_contact" => self.reporter.extend(descriptions),
            "reporter.email" => self.reporter.push(email(&text)),
            "reporter.phone" => self.reporter.push(telephone(&text)),
            "reporter.fax" => self.reporter.push(telephone(&text).attr("type", "fax")),
            "reporter.zone" => {
                // Its offset when the report was made: what offset it has at another time, its name tells.
                let zone = tocsin_form_schema::kind::zone(&text);
                let made = zone.map(|zone| date_time(&report.made.with_time_zone(zone)));
                let offset = made.as_deref().and_then(|made| made.get(19..));
                self.creator
                    .extend(offset.map(|offset| Element::text("Timezone", offset)));
                return false;
            }
            _ => return false,
        }
        true
    }

    /// A class of `xs:dateTime`, and its uncertainty beside it (RFC 7970, 2.7 knows no ranges).
    fn time(&mut self, class: &'static str, fact: &Fact) -> bool {
        let Some(moment) = self.report.moment(&fact.value) else {
            return false;
        };
        if self.incident.iter().any(|e| e.name() == class) {
            return false;
        }
        self.incident
            .push(Element::text(class, date_time(&moment.best)));
        self.event.extend(uncertainty(class, &moment));
        true
    }

    fn wanted(&self, fact: &Fact, item: &Item) -> Element {
        if ACTIONS.contains(&item.canonical.as_str()) {
            return Element::new("Expectation").attr("action", item.canonical.as_str());
        }
        Element::new("Expectation")
            .attr("action", "other")
            .with_all(self.shown("Description", fact, item))
    }

    /// Each file sealed with the report: name, size, type, where it is, SHA-256 (FINE 6.7).
    fn evidence(&mut self) {
        for piece in &self.report.evidence {
            let mut file = Element::new("File")
                .with(Element::text("FileName", piece.name.as_str()))
                .with(Element::text("FileSize", piece.size.to_string()))
                .with(Element::text("FileType", piece.media_type))
                .with(Element::text("URL", piece.member.as_str()));
            if let Some(digest) = &piece.sha256 {
                use base64::Engine;
                let value = base64::engine::general_purpose::STANDARD.encode(digest);
                let method = Element::new("ds:DigestMethod")
                    .attr("Algorithm", "http://www.w3.org/2001/04/xmlenc#sha256");
                let hash = Element::new("Hash")
                    .with(method)
                    .with(Element::text("ds:DigestValue", value));
                file.push(
                    Element::new("HashData")
                        .attr("scope", "file-contents")
                        .with(hash),
                );
            }
            let mut data = Element::new("RecordData").with(Element::new("FileData").with(file));
            if !piece.description.trim().is_empty() {
                data.push(self.typed_text("Description", &piece.description));
            }
            data.extend(about(piece));
            if let Some(tlp) = self.report.marking(piece) {
                restrict(&mut data, tlp);
            }
            let answer = self.report.facts.iter().find(|f| f.field == piece.field);
            match answer.map(|answer| self.tellers.tell(answer)) {
                Some(by @ [_, ..]) => {
                    let told = self.event_of(by, Element::new("Record").with(data));
                    self.told.push(told);
                }
                _ => self.record.push(data),
            }
        }
    }

    /// An event that somebody else tells of.
    fn event_of(&self, by: &[&Fact], what: Element) -> Element {
        let contacts = by.iter().map(|by| self.teller(by));
        Element::new("EventData").with_all(contacts).with(what)
    }

    /// Who tells something: what sort of contact it is, nobody asks.
    fn teller(&self, by: &Fact) -> Element {
        let mut contact = Element::new("Contact")
            .attr("role", "ext-value")
            .attr("ext-role", "told-by")
            .attr("type", "ext-value")
            .attr("ext-type", "unknown");
        match by.value {
            Typed::Email(_) => contact.push(email(&by.canonical())),
            _ => contact.extend(self.described("ContactName", by).0),
        }
        if let Some(tlp) = by.marking() {
            restrict(&mut contact, tlp);
        }
        contact
    }

    /// Who tells what: the paths of the answers are the meaning. Most classes have no contact of their own.
    fn tellers(&self) -> Vec<Element> {
        let told = self.tellers.all(self.report).into_iter();
        told.flat_map(|Told { by, facts }| {
            let paths: Vec<String> = facts.iter().map(|fact| fact.path()).collect();
            by.into_iter().map(move |by| {
                let who = extension::named("string", "tocsin:told-by", &by.canonical());
                let mut who = who.attr("meaning", paths.join(" "));
                if let Some(tlp) = by.marking() {
                    restrict(&mut who, tlp);
                }
                who
            })
        })
        .collect()
    }

    /// A text as the reporter typed it, in the reporter's language.
    fn typed_text(&self, class: &'static str, text: &str) -> Element {
        Element::text(class, text).attr("xml:lang", self.report.lang.as_str())
    }

    /// What was typed, in the reporter's language: word for word. Options, in every language of the report:
    /// not word for word, their IDs stand elsewhere.
    fn described(&self, class: &'static str, fact: &Fact) -> (Vec<Element>, bool) {
        match fact.value {
            Typed::Choice(_) | Typed::Choices(_) => (
                fact.items
                    .iter()
                    .flat_map(|item| self.shown(class, fact, item))
                    .collect(),
                false,
            ),
            _ => (vec![self.typed_text(class, &fact.canonical())], true),
        }
    }

    /// An option's words in every language of the report, tied together (RFC 7970, 2.4).
    fn shown(&self, class: &'static str, fact: &Fact, item: &Item) -> Vec<Element> {
        let tie = format!("{}#{}", fact.path(), item.canonical);
        let texts = self.report.languages.iter().zip(&item.shown);
        texts
            .map(|(lang, text)| {
                let element =
                    Element::text(class, text.as_str()).attr("translation-id", tie.as_str());
                element.attr("xml:lang", lang.as_str())
            })
            .collect()
    }

    fn finish(mut self) -> Element {
        let report = self.report;
        let mut incident = Element::new("Incident");
        if report.test {
            incident.set("purpose", "ext-value");
            incident.set("ext-purpose", "test");
        } else {
            incident.set("purpose", "reporting");
        }
        match report.state {
            State::Open => incident.set("status", std::mem::take(&mut self.status)),
            State::Waiting(_) => incident.set("status", "in-progress"),
            State::Closed => incident.set("status", "resolved"),
            State::Withdrawn => {
                incident.set("status", "ext-value");
                incident.set("ext-status", "withdrawn");
            }
        }
        incident.set("xml:lang", report.lang.as_str());
        match report.tlp {
            Some(tlp) => restrict(&mut incident, tlp),
            // The schema's own default, said.
            None => incident.set("restriction", "private"),
        }
        incident.push(
            Element::text("IncidentID", report.id.uuid.as_str())
                .attr("name", report.id.domain.as_str()),
        );
        let tickets = std::mem::take(&mut self.tickets).into_iter();
        let tickets: Vec<Element> = tickets
            .map(|Ticket { team, number }| Element::text("IncidentID", number).attr("name", team))
            .collect();
        if !tickets.is_empty() {
            incident.push(Element::new("AlternativeID").with_all(tickets));
        }
        incident.push(Element::text("ReportTime", date_time(&report.made)));
        incident.push(Element::text("GenerationTime", date_time(&report.made)));

        if !self.creator.has("ContactName") {
            self.creator
                .push(self.typed_text("ContactName", &report.id.domain));
        }
        if !self.reporter.is_empty() {
            // A person's data is for the team alone unless the person says otherwise.
            let passed_on = report
                .facts
                .iter()
                .any(|f| f.means("contact.may_pass_on") && f.value == Typed::Flag(true));
            if !passed_on {
                restrict(&mut self.reporter, Tlp::Red);
            }
            self.creator.push(self.reporter.clone());
        }
        incident.push(self.creator.clone());

        let impacts = [
            "SystemImpact",
            "BusinessImpact",
            "TimeImpact",
            "MonetaryImpact",
        ];
        if !self.assessment.is_empty() {
            if !impacts.iter().any(|i| self.assessment.has(i)) {
                self.assessment
                    .push(Element::new("SystemImpact").attr("type", "unknown"));
            }
            incident.push(self.assessment.clone());
        }
        for end in ["source", "target"] {
            let known = |around: &Element| around.has_with("System", "category", end);
            if !known(&self.flow) && !self.told.iter().any(known) {
                self.event.push(extension::named("string", end, "unknown"));
            }
        }
        for (class, part) in [("Flow", &self.flow), ("Record", &self.record)] {
            if !part.is_empty() && !self.event.has(class) {
                self.event.push(part.clone());
            }
        }
        incident.push(self.event.clone());
        incident.extend(std::mem::take(&mut self.told));
        if !self.indicators.is_empty() {
            incident.push(self.indicators.clone());
        }
        for revision in &report.history {
            let item = self.revision(revision);
            self.history.push(item);
        }
        incident.push(self.history.clone());
        let incident = incident
            .with_all(self.marks())
            .with_all(self.gaps())
            .with_all(self.tellers())
            .with_all(self.methods)
            .with_all(self.incident);

        Element::new("IODEF-Document")
            .attr("version", "2.00")
            .attr(
                "xml:lang",
                report.languages.first().unwrap_or(&report.lang).as_str(),
            )
            .attr(
                "format-id",
                format!(
                    "{}/{}/{}",
                    report.team.id, report.form.id, report.team.version
                ),
            )
            .attr("private-enum-name", report.team.id.as_str())
            .attr("xmlns", NAMESPACE)
            .attr("xmlns:enum", "urn:ietf:params:xml:ns:iodef-enum-1.0")
            .attr("xmlns:ds", "http://www.w3.org/2000/09/xmldsig#")
            .attr("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
            .attr("xsi:schemaLocation", format!("{NAMESPACE} {SCHEMA}"))
            .with(incident)
    }

    /// A revision of the report, as an item of its history (FINE 4.4): which answers it changed. What they were stands
    /// in the revision before.
    fn revision(&self, revision: &Revision) -> Element {
        let number = revision.number.to_string();
        let changes = revision.changes.iter();
        let changes = changes.map(|change| self.typed_text("Description", change));
        Element::new("HistoryItem")
            .attr("action", "status-new-info")
            .with(Element::text("DateTime", date_time(&revision.made)))
            .with_all(changes)
            .with(extension::named("integer", "report-version", &number))
    }

    /// What was not answered and what was not asked, by its path, its question as the meaning.
    fn gaps(&self) -> Vec<Element> {
        let element = |gap: &Gap| {
            let name = match gap.why {
                Why::Recommended | Why::Empty => "tocsin:not-answered",
                Why::NotAsked => "tocsin:not-asked",
            };
            let question = gap.question.first().map(String::as_str).unwrap_or_default();
            extension::named("string", name, &gap.path).attr("meaning", question)
        };
        self.report.gaps.iter().map(element).collect()
    }

    /// What holds for the report as a whole.
    fn marks(&self) -> Vec<Element> {
        let report = self.report;
        let mut marks = vec![extension::named(
            "string",
            "tocsin:reference",
            &report.reference,
        )];
        if let Some(stage) = &report.stage {
            let label = stage.title.first().map(String::as_str).unwrap_or_default();
            let name = "tocsin:stage";
            marks.push(extension::named("string", name, stage.id.as_str()).attr("meaning", label));
        }
        let state = [
            ("tocsin:state", report.state.told()),
            ("tocsin:waiting-for", report.state.waits_for()),
        ];
        for (name, value) in state {
            marks.extend(value.map(|value| extension::named("string", name, value)));
        }
        if let Some(tlp) = report.tlp {
            marks.push(extension::named("string", "tlp", tlp.label()));
        }
        let flags = [
            ("tocsin:example", report.example),
            ("tocsin:test", report.test),
            ("tocsin:team-not-checked", report.unchecked),
            ("tocsin:creator-is-team", report.creator_is_team()),
        ];
        marks.extend(
            flags
                .iter()
                .filter(|(_, set)| *set)
                .map(|(name, _)| extension::named("boolean", name, "true")),
        );
        marks
    }
}

/// What is known of a moment's exactness, when it is not exact to the second.
fn uncertainty(class: &str, moment: &Moment) -> Option<Element> {
    if moment.is_exact() {
        return None;
    }
    let (earliest, latest) = moment.bounds();
    let mut meaning = format!("precision: {}", moment.precision.name());
    if let Some((_, precision)) = &moment.latest {
        meaning.push_str(&format!(" (latest: {})", precision.name()));
    }
    if let Some(zone) = moment.best.time_zone().iana_name() {
        meaning.push_str(&format!("; zone: {zone}"));
    }
    if moment.about {
        meaning.push_str("; about: the true time may lie outside");
    }
    match moment.clock {
        Clock::NotSaid => {}
        Clock::Off(_) => meaning.push_str(&format!(
            "; clock: {} off, not corrected",
            moment.clock.canonical()
        )),
        Clock::Exact | Clock::Unknown => {
            meaning.push_str(&format!("; clock: {}", moment.clock.canonical()));
        }
    }
    let interval = format!("{}/{}", date_time(&earliest), date_time(&latest));
    Some(
        extension::named("string", class, &interval)
            .attr("formatid", "iso8601-interval")
            .attr("meaning", meaning),
    )
}

fn information_impact(item: &Item) -> Option<Element> {
    let kind = match item.canonical.as_str() {
        "none" => return None,
        "personal" | "privacy" => "breach-privacy",
        "credentials" | "credential" => "breach-credential",
        "confidential" | "proprietary" => "breach-proprietary",
        "altered" | "integrity" | "lost" => "loss-of-integrity",
        known if BUSINESS_IMPACTS.contains(&known) => known,
        _ => "unknown",
    };
    Some(Element::new("BusinessImpact").attr("type", kind))
}

/// Money, where there is some: the schema wants more than nothing.
fn money_impact(value: &Typed) -> Option<Element> {
    let Typed::Money(amount, currency) = value else {
        return None;
    };
    let some = amount.is_sign_positive() && !amount.is_zero();
    some.then(|| {
        Element::text("MonetaryImpact", amount.to_string()).attr("currency", currency.as_str())
    })
}

/// Time, where there is some, in minutes.
fn time_impact(value: &Typed) -> Option<Element> {
    let Typed::Duration(length) = value else {
        return None;
    };
    let minutes = length.time.as_secs() / 60;
    let impact = || {
        Element::text("TimeImpact", minutes.to_string())
            .attr("metric", "elapsed")
            .attr("duration", "minute")
    };
    (minutes > 0).then(impact)
}

/// Other incidents, one a line (RFC 7970, 3.6): a number whose team is known by its domain name, an address; what is
/// neither is told in words. Whether all of it stands there word for word.
fn related(text: &str, descriptions: Vec<Element>) -> (Element, bool) {
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .collect();
    let known: Vec<Element> = lines.iter().filter_map(|line| reference(line)).collect();
    let all = !lines.is_empty() && known.len() == lines.len();
    let numbered = known.iter().any(|element| element.name() == "IncidentID");
    let activity = Element::new("RelatedActivity").with_all(known);
    match all {
        true => (activity, lines == [text] && !numbered),
        false => (activity.with_all(descriptions), true),
    }
}

/// `NUMBER@DOMAIN` as this program names reports, `DOMAIN NUMBER` and `DOMAIN#NUMBER` as teams write tickets, or a URL.
fn reference(line: &str) -> Option<Element> {
    let is_url = line.starts_with("https://") || line.starts_with("http://");
    let plain = |c: char| c.is_ascii_graphic() && !"<>\"{}|\\^`".contains(c);
    if is_url {
        return line.chars().all(plain).then(|| Element::text("URL", line));
    }
    let tickets = line
        .split_once([' ', '#'])
        .map(|(team, number)| (number, team));
    // Everybody has a mail address of that form.
    let report = line.rsplit_once('@');
    let report = report.filter(|(number, _)| uuid::Uuid::parse_str(number).is_ok());
    let (number, team) = report.or(tickets)?;
    let number = number.trim().trim_start_matches('#');
    let is_number = number.contains(|c: char| c.is_ascii_digit());
    let is_number = is_number && !number.contains(char::is_whitespace);
    let team = domain(team.trim()).filter(|_| is_number)?;
    Some(Element::text("IncidentID", number).attr("name", team))
}

fn email(address: &str) -> Element {
    Element::new("Email").with(Element::text("EmailTo", address))
}

fn telephone(number: &str) -> Element {
    Element::new("Telephone").with(Element::text("TelephoneNumber", number))
}

/// TLP 2.0 as an IODEF restriction: CLEAR is `white`, AMBER+STRICT has no word there.
fn restrict(class: &mut Element, tlp: Tlp) {
    let restriction = match tlp {
        Tlp::Clear => "white",
        Tlp::Green => "green",
        Tlp::Amber => "amber",
        Tlp::AmberStrict => "ext-value",
        Tlp::Red => "red",
    };
    class.set("restriction", restriction);
    if tlp == Tlp::AmberStrict {
        class.set("ext-restriction", "amber+strict");
    }
}

/// What the class of a file has no place for: its last change, and the original of a picture.
fn about(piece: &Piece) -> Vec<Element> {
    let modified = Some(&piece.modified).filter(|time| !time.is_empty());
    let modified = modified.map(|time| extension::named("date-time", "tocsin:modified", time));
    let before = piece.before.as_ref();
    let changed =
        before.map(|_| extension::named("boolean", "tocsin:changed-after-adding", "true"));
    let original = piece.original.into_iter().flat_map(|(size, digest)| {
        [
            extension::named("integer", "tocsin:original-size", &size.to_string()),
            extension::named("string", "tocsin:original-sha256", &hex(&digest)),
        ]
    });
    modified
        .into_iter()
        .chain(changed)
        .chain(original)
        .collect()
}
