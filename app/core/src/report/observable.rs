//! What a report names that can be looked for elsewhere: addresses, names, digests, each with the part it played and
//! what was said beside it.

use crate::report::fact::Fact;
use crate::report::{Report, Tlp, iodef};
use std::net::IpAddr;
use tocsin_form_schema::kind::Typed;
use tocsin_form_schema::means::Record;

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
    pub row: Vec<&'a Fact>,
}

impl Observable<'_> {
    /// The strictest marking in its row: what is said beside it goes along.
    pub fn tlp(&self) -> Option<Tlp> {
        self.row.iter().filter_map(|f| f.marking()).max()
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

    /// What is said beside it, `question: answer`, what names a person left out.
    pub fn beside(&self, language: usize) -> Vec<String> {
        let rest = self.row.iter().filter(|f| !is_named_by(f));
        rest.filter(|f| !f.names_a_person())
            .map(|f| {
                let label = f.label.get(language).map(String::as_str);
                let answer = f.shown(language);
                format!("{}: {answer}", label.unwrap_or_default())
            })
            .collect()
    }
}

/// Everything that the report names: each value of each host's and each indicator's row.
pub fn all(report: &Report) -> Vec<Observable<'_>> {
    let mut all = Vec::new();
    for record in [Record::Host, Record::Indicator] {
        for row in report.records(record) {
            let part = part(record, &row);
            for fact in row.iter().filter(|f| is_named_by(f)) {
                all.push(Observable {
                    fact,
                    sort: Sort::of(&fact.value),
                    part,
                    row: row.clone(),
                });
            }
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
