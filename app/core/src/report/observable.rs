//! What a report names that can be looked for elsewhere: addresses, names, digests, each with the part it played and
//! what was said beside it.

use crate::report::fact::Fact;
use crate::report::told_by::Tellers;
use crate::report::{Report, Tlp, iodef};
use std::net::IpAddr;
use std::rc::Rc;
use tocsin_form_schema::kind::Typed;
use tocsin_form_schema::means::Record;

/// Most characters of what is said beside one thing, and beside all things that a row names together.
const ROOM: usize = 10_000;
const ROOM_OF_ALL: usize = 100_000;

/// The part that it played in the incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The attack came from it.
    Source,
    /// The attack went through it.
    Intermediate,
    /// It was attacked.
    Target,
    /// Finding it elsewhere tells of the same incident.
    Indicator,
    /// Not said.
    Unknown,
}

impl Part {
    /// Its word in tags.
    pub fn name(self) -> &'static str {
        match self {
            Part::Source => "source",
            Part::Intermediate => "intermediate",
            Part::Target => "target",
            Part::Indicator => "indicator",
            Part::Unknown => "unknown",
        }
    }
}

/// What kind of thing it is, as tools tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// One address.
    Ip,
    /// Addresses in CIDR notation.
    Network,
    /// A host or domain name in ASCII.
    Name,
    /// An absolute address.
    Url,
    /// A mail address.
    Email,
    /// A digest in lower-case hex, by its length.
    Md5,
    /// Likewise.
    Sha1,
    /// Likewise.
    Sha256,
    /// Likewise.
    Sha512,
    /// An entry of the CVE list.
    Cve,
    /// Anything else.
    Text,
}

impl Sort {
    /// That of a value.
    pub fn of(value: &Typed) -> Sort {
        match value {
            Typed::Ip(_) => Sort::Ip,
            Typed::Network(_) => Sort::Network,
            Typed::Name(_) => Sort::Name,
            Typed::Url(_) => Sort::Url,
            Typed::Email(_) => Sort::Email,
            Typed::Cve(_) => Sort::Cve,
            Typed::Hash(digest) => match digest.len() {
                32 => Sort::Md5,
                40 => Sort::Sha1,
                64 => Sort::Sha256,
                128 => Sort::Sha512,
                _ => Sort::Text,
            },
            _ => Sort::Text,
        }
    }

    /// The name of a digest's algorithm, the same in all tools.
    pub fn digest(self) -> Option<&'static str> {
        Some(match self {
            Sort::Md5 => "md5",
            Sort::Sha1 => "sha1",
            Sort::Sha256 => "sha256",
            Sort::Sha512 => "sha512",
            _ => return None,
        })
    }
}

/// One of them.
pub struct Observable<'a> {
    /// The answer that names it.
    pub fact: &'a Fact,
    /// What kind of thing it is.
    pub sort: Sort,
    /// The part it played.
    pub part: Part,
    /// All answers of its row, its own included.
    pub row: Rc<[&'a Fact]>,
    /// Characters of what is said beside it.
    room: usize,
}

impl<'a> Observable<'a> {
    /// What an answer of a record's row names.
    pub fn of(fact: &'a Fact, record: Record, row: Rc<[&'a Fact]>) -> Observable<'a> {
        Observable {
            fact,
            sort: Sort::of(&fact.value),
            part: part(record, &row),
            row,
            room: ROOM,
        }
    }

    /// The strictest marking in its row: what is said beside it goes along.
    pub fn tlp(&self) -> Option<Tlp> {
        self.row.iter().filter_map(|f| f.marking()).max()
    }

    /// Which way an address stands in tools that know two: those of a source are sources, all others destinations, also
    /// where nobody said what they are.
    pub fn direction(&self) -> &'static str {
        match self.part {
            Part::Source => "ip-src",
            _ => "ip-dst",
        }
    }

    /// Whether traffic to or from it, or its presence, is worth an alarm: it played an active part, is not said to be
    /// forged, and is not an address that everybody has.
    pub fn alarms(&self) -> bool {
        let forged = |f: &&Fact| f.means("host.spoofed") && f.canonical() == "yes";
        let active = matches!(self.part, Part::Source | Part::Indicator);
        let everywhere = match &self.fact.value {
            Typed::Ip(ip) => is_everywhere(*ip),
            Typed::Network(network) => {
                is_everywhere(network.network()) || network.prefix_len() == 0
            }
            _ => self.sort == Sort::Text,
        };
        active && !everywhere && !self.row.iter().any(forged)
    }

    /// What is said beside it, `question: answer; …`, what names a person left out. A row that names many things would
    /// say all of it as often: each has its share of the room.
    pub fn beside(&self, language: usize) -> String {
        let mut said = String::new();
        let rest = self.row.iter().filter(|f| !is_named_by(f));
        for fact in rest.filter(|f| !f.names_a_person()) {
            let label = fact.label.get(language).map(String::as_str);
            let between = if said.is_empty() { "" } else { "; " };
            let (label, answer) = (label.unwrap_or_default(), fact.shown(language));
            said.push_str(&format!("{between}{label}: {answer}"));
            if let Some((end, _)) = said.char_indices().nth(self.room) {
                said.truncate(end);
                said.push('…');
                break;
            }
        }
        said
    }
}

/// Everything that the report names: each value of each host's and each indicator's row.
pub fn all(report: &Report) -> Vec<Observable<'_>> {
    let mut all = Vec::new();
    let tellers = Tellers::of(report);
    for record in [Record::Host, Record::Indicator] {
        for row in report.records(record) {
            let row: Rc<[&Fact]> = tellers.with_row(row).into();
            let named = row.iter().filter(|f| is_named_by(f));
            let room = (ROOM_OF_ALL / named.clone().count().max(1)).min(ROOM);
            all.extend(named.map(|fact| Observable {
                room,
                ..Observable::of(fact, record, row.clone())
            }));
        }
    }
    all
}

/// The part that a row's host or indicator played.
pub fn part(record: Record, row: &[&Fact]) -> Part {
    if record == Record::Indicator {
        return Part::Indicator;
    }
    let role = row.iter().find(|f| f.means("host.role"));
    match role.and_then(|f| iodef::category(&f.canonical())) {
        Some("source") => Part::Source,
        Some("target") => Part::Target,
        Some("intermediate") => Part::Intermediate,
        _ => Part::Unknown,
    }
}

/// Whether an answer names what can be looked for.
pub fn is_named_by(fact: &Fact) -> bool {
    fact.meaning.and_then(|m| m.ioc()) == Some("by-value")
}

/// An address that means another machine wherever it is read.
fn is_everywhere(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => {
            ip.is_private()
                || ip.is_loopback()
                || ip.is_link_local()
                || ip.is_unspecified()
                || ip.is_broadcast()
        }
        IpAddr::V6(ip) => {
            ip.is_loopback()
                || ip.is_unspecified()
                || ip.is_unique_local()
                || ip.is_unicast_link_local()
        }
    }
}
