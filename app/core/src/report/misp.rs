//! `report.misp.json`: an event for MISP, in its core format.
//!
//! The event's UUID is the report's own, and those of its parts follow from it: loading a later revision changes the
//! event instead of making another. It is not published and for the team's organisation alone; whether it goes further
//! the team decides, for which it has the markings as tags.
//!
//! Whatever has a type or an object in MISP stands there. Every other answer is an attribute `text`, its question before
//! it, because MISP keeps no two attributes of the same value. Who reports and whom to ask stays out, tags included.
//! `to_ids` is set on what played an active part only, and never on an address that everybody has, nor in a report that
//! was withdrawn.

mod written;

use crate::bundle::hex;
use crate::report::fact::{Fact, utc};
use crate::report::gap::Why;
use crate::report::observable::{self, Observable, Part, Sort};
use crate::report::pretty::pretty;
use crate::report::standing::State;
use crate::report::told_by::Tellers;
use crate::report::visible::{line, lines};
use crate::report::{Piece, Report, Tlp};
use sequoia_openpgp::types::HashAlgorithm;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::rc::Rc;
use tocsin_form_schema::kind::{Moment, Typed};
use tocsin_form_schema::means::Record;
use uuid::{Builder, Uuid};
use written::Tag;

/// Most octets of an attribute's value: MISP refuses longer ones.
const MOST: usize = 65_535;

/// A template as MISP publishes it: what is told of it with each object.
struct Template {
    name: &'static str,
    category: &'static str,
    uuid: &'static str,
    version: &'static str,
    about: &'static str,
}

const INCIDENT: Template = Template {
    name: "incident",
    category: "misc",
    uuid: "38597424-f9bb-4865-9b4b-819172df0334",
    version: "1",
    about: "The incident as it was reported.",
};
const HOST: Template = Template {
    name: "ip-port",
    category: "network",
    uuid: "9f8cea74-16fe-4968-a2b4-026676949ac6",
    version: "10",
    about: "A host that took part, with its ports.",
};
const FILE: Template = Template {
    name: "file",
    category: "file",
    uuid: "688c46fb-5edb-40a3-8273-1af7923e2215",
    version: "25",
    about: "A file of evidence sealed with the report.",
};
const EMAIL: Template = Template {
    name: "email",
    category: "network",
    uuid: "a0c666e0-fc65-4be8-b48f-3423d788b552",
    version: "19",
    about: "The message that was reported.",
};

/// Types of a message's parts, and what they are called in its object.
const MESSAGE: &[(&str, &str)] = &[
    ("email-src", "from"),
    ("email-src-display-name", "from-display-name"),
    ("email-reply-to", "reply-to"),
    ("email-dst", "to"),
    ("email-subject", "subject"),
    ("email-message-id", "message-id"),
    ("email-body", "email-body"),
];

/// The bytes of `report.misp.json`.
pub fn write(report: &Report) -> Vec<u8> {
    let timestamp = utc(&report.made).0.to_string();
    let mut event = Event {
        report,
        space: Uuid::parse_str(&report.id.uuid).unwrap_or_default(),
        tellers: Tellers::of(report),
        timestamp: &timestamp,
        attributes: Vec::new(),
        objects: Vec::new(),
        values: BTreeSet::new(),
    };
    event.fill();
    pretty(&event.finish())
}

/// An event under construction.
struct Event<'a> {
    report: &'a Report,
    /// Whence the UUIDs of the parts follow.
    space: Uuid,
    tellers: Tellers<'a>,
    timestamp: &'a str,
    attributes: Vec<written::Attribute<'a>>,
    objects: Vec<written::Object<'a>>,
    /// SHA-256 of type and value of the attributes outside objects: no two may be alike.
    values: BTreeSet<[u8; 32]>,
}

/// One attribute.
struct Attribute {
    /// What tells it from all others of the report.
    place: String,
    kind: &'static str,
    /// Its name in an object.
    relation: Option<&'static str>,
    value: String,
    comment: String,
    ids: bool,
    tlp: Option<Tlp>,
}

impl<'a> Event<'a> {
    fn fill(&mut self) {
        let report = self.report;
        let told = |f: &&Fact| !f.names_a_person();
        self.incident();
        for row in report.records(Record::Host) {
            let row = self.tellers.with_row(row);
            self.host(&row.into_iter().filter(|f| told(f)).collect::<Vec<_>>());
        }
        for found in observable::all(report) {
            if found.part == Part::Indicator && told(&found.fact) {
                self.indicator(&found);
            }
        }
        let message: Vec<&Fact> = report
            .facts
            .iter()
            .filter(|f| told(f) && relation(f).is_some())
            .collect();
        self.message(&message);
        report
            .evidence
            .iter()
            .for_each(|piece| self.evidence(piece));
        let narrative = report.meaning("narrative");
        for fact in report.facts.iter().filter(told) {
            let elsewhere = matches!(fact.record(), Some(Record::Host | Record::Contact))
                || observable::is_named_by(fact)
                || relation(fact).is_some()
                || matches!(fact.value, Typed::Evidence(_))
                || narrative.is_some_and(|told| std::ptr::eq(told, fact));
            if !elsewhere {
                self.answer(fact);
            }
        }
        for ticket in &report.tickets {
            let value = ticket.to_string();
            self.push(Attribute {
                place: format!("ticket {value}"),
                kind: "text",
                relation: None,
                value,
                comment: "tocsin:ticket".to_owned(),
                ids: false,
                tlp: None,
            });
        }
        self.gaps("tocsin:not-answered", &[Why::Recommended, Why::Empty]);
        self.gaps("tocsin:not-asked", &[Why::NotAsked]);
    }

    /// The questions of these gaps, one a line behind their paths, in one attribute.
    fn gaps(&mut self, name: &str, whys: &[Why]) {
        let gaps = self.report.gaps_for(whys).into_iter();
        let lines: Vec<String> = gaps
            .map(|gap| {
                let question = gap.question.first().map(String::as_str).unwrap_or_default();
                format!("{}: {}", gap.path, line(question))
            })
            .collect();
        self.push(Attribute {
            place: name.to_owned(),
            kind: "text",
            relation: None,
            value: lines.join("\n"),
            comment: name.to_owned(),
            ids: false,
            tlp: None,
        });
    }

    /// What the report is about, its times as those of the object.
    fn incident(&mut self) {
        let report = self.report;
        let mut parts = vec![self.part("incident", "text", "name", self.info(), None)];
        let narrative = report.meaning("narrative").filter(|f| !f.names_a_person());
        parts.extend(narrative.map(|fact| {
            let value = prose(&fact.shown(0));
            self.part(&fact.path(), "text", "description", value, fact.marking())
        }));
        let said = |meaning, words: &[(&str, &'static str)]| {
            let said = report.meaning(meaning)?.canonical();
            let found = words.iter().find(|(word, _)| *word == said)?;
            Some(found.1)
        };
        let status = match report.state {
            State::Open => said(
                "status",
                &[
                    ("new", "new"),
                    ("in-progress", "open"),
                    ("forwarded", "open"),
                    ("resolved", "closed"),
                ],
            ),
            State::Waiting(_) => Some("open"),
            State::Closed | State::Withdrawn => Some("closed"),
        };
        let severity = said(
            "severity",
            &[
                ("low", "Low"),
                ("medium", "Moderate"),
                ("high", "High"),
                ("emergency", "Extreme"),
            ],
        );
        for (relation, value) in [("investigation_status", status), ("criticality", severity)] {
            let value = value.map(str::to_owned);
            parts.extend(value.map(|value| self.part("incident", "text", relation, value, None)));
        }
        let mut object = self.object(&INCIDENT, "incident", String::new(), parts);
        let seen = |meaning| match report.meaning(meaning).map(|f| &f.value) {
            Some(Typed::Moment(Moment { best, .. })) => Some(utc(best).1),
            _ => None,
        };
        object.first_seen = seen("time.started");
        object.last_seen = seen("time.ended");
        self.objects.push(object);
    }

    /// A host with what was said of it; one without an address or a name MISP has no object for.
    fn host(&mut self, row: &[&Fact]) {
        let part = observable::part(Record::Host, row);
        let all: Rc<[&Fact]> = row.into();
        let mut parts = Vec::new();
        let mut rest = Vec::new();
        for fact in row {
            let value = fact.canonical();
            let sort = Sort::of(&fact.value);
            let found = Observable::of(fact, Record::Host, all.clone());
            let kind = match sort {
                _ if fact.means("host.port") && is_port(&fact.value) => match part {
                    Part::Source => "src-port",
                    _ => "dst-port",
                },
                _ if !observable::is_named_by(fact) => "",
                Sort::Ip | Sort::Network => found.direction(),
                Sort::Name if value.contains('.') => "hostname",
                _ => "",
            };
            let attribute = match kind {
                "" => {
                    rest.push(*fact);
                    continue;
                }
                "src-port" | "dst-port" => {
                    self.part(&fact.path(), "port", kind, value, fact.marking())
                }
                kind => Attribute {
                    ids: found.alarms(),
                    ..self.part(&fact.path(), kind, kind, value, fact.marking())
                },
            };
            parts.push(attribute);
        }
        if !parts.iter().any(|part| part.kind != "port") {
            row.iter().for_each(|fact| self.answer(fact));
            return;
        }
        let Some(first) = row.first() else { return };
        let place = first
            .record_rows()
            .last()
            .map_or_else(String::new, |r| format!("{}/{}", r.repeat, r.number));
        if !rest.is_empty() {
            let said: Vec<String> = rest.iter().map(|f| self.said(f)).collect();
            let tlp = rest.iter().filter_map(|f| f.marking()).max();
            parts.push(self.part(&place, "text", "text", said.join("\n"), tlp));
        }
        let comment = part.name().to_owned();
        let object = self.object(&HOST, &place, comment, parts);
        self.objects.push(object);
    }

    fn indicator(&mut self, found: &Observable<'_>) {
        let kind = match found.sort {
            Sort::Ip | Sort::Network => found.direction(),
            Sort::Name => "domain",
            Sort::Url => "url",
            Sort::Email => "email-src",
            Sort::Cve => "vulnerability",
            sort => sort.digest().unwrap_or("text"),
        };
        self.push(Attribute {
            place: found.fact.path(),
            kind,
            relation: None,
            value: prose(&found.fact.canonical()),
            comment: line(&found.beside(0)),
            ids: found.alarms(),
            tlp: found.tlp(),
        });
    }

    fn message(&mut self, facts: &[&Fact]) {
        let parts: Vec<Attribute> = facts
            .iter()
            .filter_map(|fact| {
                let (kind, relation) = relation(fact)?;
                let value = match kind {
                    "email-body" => prose(&fact.shown(0)),
                    _ => line(&fact.shown(0)),
                };
                Some(Attribute {
                    ids: kind == "email-src",
                    ..self.part(&fact.path(), kind, relation, value, fact.marking())
                })
            })
            .collect();
        if !parts.is_empty() {
            let object = self.object(&EMAIL, "message", String::new(), parts);
            self.objects.push(object);
        }
    }

    /// A file by its name and its digest; the file itself is in the seal.
    fn evidence(&mut self, piece: &Piece) {
        let report = self.report;
        let answer = report.facts.iter().find(|fact| fact.field == piece.field);
        let by = answer.map_or(&[][..], |fact| self.tellers.tell(fact));
        let markings = by.iter().map(|by| by.marking());
        let tlp = markings.fold(report.marking(piece), Ord::max);
        let digest = piece.sha256.map(|digest| hex(&digest));
        let description = prose(&piece.description);
        let parts = [
            ("filename", "filename", line(&piece.name)),
            ("sha256", "sha256", digest.unwrap_or_default()),
            ("size-in-bytes", "size-in-bytes", piece.size.to_string()),
            ("mime-type", "mimetype", piece.media_type.to_owned()),
            ("text", "text", format!("{}\n{description}", piece.member)),
        ];
        let modified = Some(&piece.modified).filter(|time| !time.is_empty());
        let modified = modified.map(|time| ("datetime", "modification-time", time.clone()));
        let parts = parts
            .into_iter()
            .chain(modified)
            .map(|(kind, relation, value)| {
                self.part(
                    &format!("{}/{relation}", piece.member),
                    kind,
                    relation,
                    value,
                    tlp,
                )
            });
        let parts = parts.collect();
        let comment = line(&self.with_tellers(String::new(), by));
        let object = self.object(&FILE, &piece.member, comment, parts);
        self.objects.push(object);
    }

    /// An answer as an attribute of its own: of the type that its meaning has, else a text.
    fn answer(&mut self, fact: &Fact) {
        if is_all_tags(self.report, fact) {
            return;
        }
        let value = fact.canonical();
        let typed = match (fact.meaning.and_then(|m| m.misp()), &fact.value) {
            (Some("vulnerability"), Typed::Cve(_)) => Some("vulnerability"),
            (Some("phone-number"), Typed::Phone(_)) => Some("phone-number"),
            (Some("link"), Typed::Url(_)) if value.is_ascii() => Some("link"),
            _ => None,
        };
        let (kind, value, comment) = match typed {
            Some(kind) => (kind, value, fact.question(0)),
            None => ("text", self.said(fact), fact.path()),
        };
        let by = self.tellers.tell(fact);
        let comment = self.with_tellers(comment, by);
        let markings = by.iter().map(|by| by.marking());
        let tlp = markings.fold(fact.marking(), Ord::max);
        self.push(Attribute {
            place: fact.path(),
            kind,
            relation: None,
            value,
            comment: line(&comment),
            ids: false,
            tlp,
        });
    }

    /// `question: answer`, several lines below their question.
    fn said(&self, fact: &Fact) -> String {
        let answer = prose(&fact.shown(0));
        let gap = if answer.contains('\n') { '\n' } else { ' ' };
        format!("{}:{gap}{answer}", line(&fact.question(0)))
    }

    /// A comment that says, too, from whom it comes, `question: answer`, where that tells no person.
    fn with_tellers(&self, comment: String, by: &[&Fact]) -> String {
        let named = by.iter().filter(|fact| !fact.names_a_person());
        let named = named.map(|fact| line(&self.said(fact)));
        let parts = std::iter::once(comment).filter(|comment| !comment.is_empty());
        parts.chain(named).collect::<Vec<_>>().join("; ")
    }

    fn part(
        &self,
        place: &str,
        kind: &'static str,
        relation: &'static str,
        value: String,
        tlp: Option<Tlp>,
    ) -> Attribute {
        Attribute {
            place: place.to_owned(),
            kind,
            relation: Some(relation),
            value,
            comment: String::new(),
            ids: false,
            tlp,
        }
    }

    /// Adds an attribute outside objects, unless MISP would refuse it as the same again.
    fn push(&mut self, attribute: Attribute) {
        let digest = Sha256::new_with_prefix(attribute.kind).chain_update("\n");
        let digest = digest.chain_update(&attribute.value).finalize();
        if !attribute.value.trim().is_empty() && self.values.insert(digest.into()) {
            let written = self.attribute(attribute);
            self.attributes.push(written);
        }
    }

    fn attribute(&self, attribute: Attribute) -> written::Attribute<'a> {
        let Attribute { kind, relation, .. } = attribute;
        let name = format!(
            "{}/{kind}/{}",
            attribute.place,
            relation.unwrap_or_default()
        );
        written::Attribute {
            uuid: self.uuid(&name),
            kind,
            category: category(kind, relation.is_some()),
            value: cut(attribute.value),
            comment: cut(attribute.comment),
            to_ids: attribute.ids && self.report.state != State::Withdrawn,
            disable_correlation: kind == "text",
            distribution: "5",
            timestamp: self.timestamp,
            object_relation: relation,
            tags: attribute.tlp.map(tag).into_iter().collect(),
        }
    }

    fn object(
        &self,
        template: &'static Template,
        place: &str,
        comment: String,
        parts: Vec<Attribute>,
    ) -> written::Object<'a> {
        let parts = parts.into_iter();
        let parts = parts.filter(|part| !part.value.trim().is_empty());
        written::Object {
            uuid: self.uuid(&format!("{place}/{}", template.name)),
            name: template.name,
            category: template.category,
            description: template.about,
            template_uuid: template.uuid,
            template_version: template.version,
            comment,
            distribution: "5",
            timestamp: self.timestamp,
            attributes: parts.map(|part| self.attribute(part)).collect(),
            first_seen: None,
            last_seen: None,
        }
    }

    /// Version 5 (RFC 9562, 5.5), because MISP knows none of a newer digest.
    fn uuid(&self, name: &str) -> String {
        let Ok(context) = HashAlgorithm::SHA1.context() else {
            return String::new();
        };
        let mut hash = context.for_digest();
        hash.update(self.space.as_bytes());
        hash.update(name.as_bytes());
        let mut digest = [0; 16];
        // A digest is longer; its first octets are what an UUID takes.
        let _ = hash.digest(&mut digest);
        Builder::from_sha1_bytes(digest).into_uuid().to_string()
    }

    /// The event's title: which form's report it is, and by which reference; without one by its UUID. Not whose.
    fn info(&self) -> String {
        let report = self.report;
        let title = report.form.title.first().map(String::as_str);
        let test = if report.test { "[TEST] " } else { "" };
        let name = match report.reference.is_empty() {
            true => &report.id.uuid,
            false => &report.reference,
        };
        let title = title.unwrap_or(report.form.id.as_str());
        line(&format!("{test}{title}: {name}"))
    }

    fn finish(self) -> written::Document<'a> {
        let report = self.report;
        let severity = report.meaning("severity").map(Fact::canonical);
        let threat = match severity.as_deref() {
            Some("high" | "critical" | "emergency") => "1",
            Some("medium") => "2",
            Some("low") => "3",
            _ => "4",
        };
        let status = report.meaning("status").map(Fact::canonical);
        let analysis = match (&report.state, status.as_deref()) {
            (State::Closed | State::Withdrawn, _) => "2",
            (State::Waiting(_), _) => "1",
            (State::Open, Some("resolved" | "closed")) => "2",
            (State::Open, Some("in-progress" | "forwarded")) => "1",
            (State::Open, _) => "0",
        };
        let marks = [
            ("tocsin:test", report.test),
            ("tocsin:example", report.example),
        ];
        let marks = marks
            .into_iter()
            .filter(|(_, set)| *set)
            .map(|(name, _)| Tag::new(name));
        let tlp = report.tlp.map(tag);
        let rsit = report.rsit().into_iter().map(Tag::new);
        let state = report.state.told();
        let state = state.map(|state| Tag::new(&format!("tocsin:state=\"{state}\"")));
        let event = written::Event {
            uuid: &report.id.uuid,
            info: self.info(),
            date: report
                .began()
                .map_or(report.made.date(), |at| at.best.date())
                .to_string(),
            timestamp: self.timestamp,
            published: false,
            threat_level_id: threat,
            analysis,
            distribution: "0",
            tags: tlp
                .into_iter()
                .chain(rsit)
                .chain(marks)
                .chain(state)
                .collect(),
            attributes: self.attributes,
            objects: self.objects,
        };
        written::Document { event }
    }
}

/// A message's part: its type and its name in the object, where the value fits.
fn relation(fact: &Fact) -> Option<(&'static str, &'static str)> {
    let kind = fact.meaning?.misp()?;
    let found = MESSAGE.iter().find(|(known, _)| *known == kind)?;
    let address = matches!(kind, "email-src" | "email-dst");
    (!address || matches!(fact.value, Typed::Email(_))).then_some(*found)
}

/// Whether the event's tags say all of an answer.
fn is_all_tags(report: &Report, fact: &Fact) -> bool {
    match fact.meaning() {
        "category" => {
            let tags = report.rsit();
            let said = |text: &str| tags.contains(&text);
            let mut items = fact.items.iter();
            items.all(|i| said(&i.canonical) && i.specified.is_none())
        }
        "disclosure.tlp" => Tlp::parse(&fact.canonical()).is_some(),
        _ => false,
    }
}

fn is_port(value: &Typed) -> bool {
    matches!(value, Typed::Integer(1..=65_535))
}

/// MISP's usual category of a type. A file of evidence is no payload.
fn category(kind: &str, in_object: bool) -> &'static str {
    match kind {
        "filename" | "sha256" if in_object => "External analysis",
        "mime-type" => "Payload delivery",
        "ip-src" | "ip-dst" | "domain" | "hostname" | "url" | "port" => "Network activity",
        "vulnerability" | "link" => "External analysis",
        "md5" | "sha1" | "sha256" | "sha512" => "Payload delivery",
        kind if kind.starts_with("email-") => "Payload delivery",
        _ => "Other",
    }
}

fn tag(tlp: Tlp) -> Tag {
    Tag::new(&tlp.label().to_ascii_lowercase())
}

/// Several lines, acting characters shown.
fn prose(text: &str) -> String {
    lines(text).join("\n")
}

/// As much as MISP takes; the whole is in `report.txt`.
fn cut(text: String) -> String {
    const MARK: &str = " […]";
    if text.len() <= MOST {
        return text;
    }
    let most = text.floor_char_boundary(MOST - MARK.len());
    format!("{}{MARK}", text.get(..most).unwrap_or_default())
}
