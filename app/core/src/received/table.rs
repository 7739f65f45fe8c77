//! Many reports as rows of a table: which of them, and which of their values.

use crate::report::fact::{Fact, date_time};
use crate::report::gather::machine_tag;
use crate::report::standing::Ticket;
use crate::report::{Report, Tlp};
use ipnet::IpNet;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::BTreeSet;
use std::net::IpAddr;
use tocsin_form_schema::form::Form;
use tocsin_form_schema::kind::{Kind, Typed};
use tocsin_form_schema::means::{Meaning, vocabulary};

#[cfg(test)]
mod tests;

/// One column: something that a report says of itself, or everything in it that means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// One of [`OWN`].
    Own(&'static str),
    /// A meaning, such as `host.address`.
    Means(Meaning),
}

/// What a report says of itself. `place` is where it was read; `time` is that of [`happened`]; `source` and `target`
/// are the addresses of hosts in these roles.
pub const OWN: &[&str] = &[
    "place",
    "id",
    "revision",
    "reference",
    "ticket",
    "made",
    "time",
    "team",
    "form",
    "version",
    "stage",
    "state",
    "tlp",
    "test",
    "source",
    "target",
];

/// The columns that are shown unless others are asked for.
pub const USUAL: &str = "time,id,category,severity,source,target,tlp,state,test,place";

impl Column {
    /// The column of a name.
    pub fn parse(name: &str) -> Option<Column> {
        let own = OWN.iter().find(|own| **own == name);
        match own {
            Some(own) => Some(Column::Own(own)),
            None => Meaning::new(name).map(Column::Means),
        }
    }

    /// Its name.
    pub fn name(&self) -> &'static str {
        match self {
            Column::Own(name) => name,
            Column::Means(meaning) => meaning.name(),
        }
    }

    /// Every name that there is.
    pub fn names() -> impl Iterator<Item = &'static str> {
        let meanings = vocabulary().iter().map(|d| d.name.as_str());
        OWN.iter().copied().chain(meanings)
    }

    /// What a report has in it: language-independent values, in order.
    pub fn values(&self, report: &Report, place: &str) -> Vec<String> {
        let one = |text: &str| vec![text.to_owned()];
        let canonical = |facts: Vec<&Fact>| {
            let items = facts.into_iter().flat_map(|fact| &fact.items);
            items.map(|item| item.canonical.clone()).collect()
        };
        match self {
            Column::Means(meaning) => {
                let facts = report.facts.iter();
                canonical(facts.filter(|f| f.meaning == Some(*meaning)).collect())
            }
            Column::Own(name) => match *name {
                "place" => one(place),
                "id" => vec![report.id.to_string()],
                "revision" => vec![report.revision.to_string()],
                "reference" => one(&report.reference),
                "ticket" => report.tickets.iter().map(Ticket::to_string).collect(),
                "made" => vec![date_time(&report.made)],
                "time" => vec![happened(report).to_string()],
                "team" => one(&report.team.id),
                "form" => one(report.form.id.as_str()),
                "version" => vec![report.team.version.to_string()],
                "stage" => report.stage.iter().map(|s| s.id.to_string()).collect(),
                "state" => one(report.state.name()),
                "tlp" => report.tlp.iter().map(|t| t.label().to_owned()).collect(),
                "test" => vec![report.test.to_string()],
                "source" | "target" => canonical(report.addresses(name)),
                _ => Vec::new(),
            },
        }
    }
}

/// When the incident was: when it was noticed, else when it began, else when the report was made.
pub fn happened(report: &Report) -> Timestamp {
    let told = ["time.detected", "time.started"];
    let mut told = told
        .iter()
        .filter_map(|meaning| match &report.meaning(meaning)?.value {
            Typed::Moment(moment) => Some(moment.best.timestamp()),
            Typed::Date(date) => {
                let zone = report.made.time_zone().clone();
                Some(date.to_zoned(zone).ok()?.timestamp())
            }
            _ => None,
        });
    told.next().unwrap_or_else(|| report.made.timestamp())
}

/// Which reports are shown: all conditions hold. A report that is an exercise is shown only when asked for.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// An option of its category, or a machine tag as it is written.
    pub category: Option<String>,
    /// A host that it names as a source.
    pub source: Option<Hosts>,
    /// A host that it names as a target.
    pub target: Option<Hosts>,
    /// Not before.
    pub since: Option<Timestamp>,
    /// Before.
    pub until: Option<Timestamp>,
    /// The form's ID.
    pub form: Option<String>,
    /// The report's marking.
    pub tlp: Option<Tlp>,
    /// The name of its state.
    pub state: Option<String>,
    /// Exercises, too.
    pub test: bool,
}

impl Filter {
    /// Whether a report is shown.
    pub fn takes(&self, report: &Report) -> bool {
        let at = happened(report);
        let host = |wanted: &Option<Hosts>, role| {
            let mut facts = report.addresses(role).into_iter();
            let hit = |hosts: &Hosts| facts.any(|fact| hosts.has(&fact.value));
            wanted.as_ref().is_none_or(hit)
        };
        let category = |wanted: &String| {
            let facts = report.facts.iter().filter(|f| f.means("category"));
            let mut items = facts.flat_map(|fact| &fact.items);
            items.any(|item| is_category(&item.canonical, wanted))
        };
        (self.test || !report.test)
            && self.since.is_none_or(|since| since <= at)
            && self.until.is_none_or(|until| at < until)
            && self
                .form
                .as_ref()
                .is_none_or(|f| *f == report.form.id.as_str())
            && self.tlp.is_none_or(|tlp| Some(tlp) == report.tlp)
            && (self.state.as_deref()).is_none_or(|state| state == report.state.name())
            && self.category.as_ref().is_none_or(category)
            && host(&self.source, "source")
            && host(&self.target, "target")
    }
}

/// Whether a category, such as `rsit:availability="dos"`, is what was asked for: whole, its class or its option.
fn is_category(tag: &str, wanted: &str) -> bool {
    in_parts(tag).contains(&wanted)
}

/// A category, its class and its option; the same where it has none.
fn in_parts(tag: &str) -> [&str; 3] {
    let (list, option) = tag.split_once('=').unwrap_or((tag, tag));
    let class = list.split_once(':').map_or(list, |(_, class)| class);
    [tag, class, option.trim_matches('"')]
}

/// Every word for a category that these forms know.
pub fn categories<'a>(forms: impl Iterator<Item = &'a Form>) -> BTreeSet<String> {
    let fields = forms.flat_map(Form::all_fields);
    let fields = fields.filter(|field| field.means.is_some_and(|m| m.name() == "category"));
    let options = fields.filter_map(|field| match &field.kind {
        Kind::Choice(options) | Kind::Choices(options) => Some(options),
        _ => None,
    });
    let tags = options.flat_map(|options| options.ids().map(|id| machine_tag(options, id)));
    tags.flat_map(|tag| in_parts(&tag).map(str::to_owned))
        .collect()
}

/// Hosts to look for.
#[derive(Clone, Debug, PartialEq)]
pub enum Hosts {
    /// Those with an address in a network.
    Net(IpNet),
    /// Those of a domain, lower case.
    Domain(String),
}

impl Hosts {
    /// Reads an address, a network or a name; nothing when it is none of them.
    pub fn parse(text: &str) -> Option<Hosts> {
        let text = text.trim();
        if let Ok(net) = text.parse::<IpNet>() {
            return Some(Hosts::Net(net.trunc()));
        }
        if let Ok(address) = text.parse::<IpAddr>() {
            return Some(Hosts::Net(address.into()));
        }
        let name = idna::domain_to_ascii_strict(text.trim_end_matches('.')).ok()?;
        (!name.is_empty()).then_some(Hosts::Domain(name))
    }

    fn has(&self, value: &Typed) -> bool {
        match (self, value) {
            (Hosts::Net(net), Typed::Ip(address)) => net.contains(address),
            (Hosts::Net(net), Typed::Network(other)) => net.contains(other),
            (Hosts::Domain(domain), Typed::Name(name)) => {
                let name = name.to_ascii_lowercase();
                let below = name.strip_suffix(domain.as_str());
                below.is_some_and(|below| below.is_empty() || below.ends_with('.'))
            }
            _ => false,
        }
    }
}

/// The beginning and the end of a day, a month, a year (`2026-03-14`, `2026-03`, `2026`) in a zone, or of a moment in
/// RFC 3339; nothing when it is none of them.
pub fn span(text: &str, zone: &TimeZone) -> Option<(Timestamp, Timestamp)> {
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some((at, at));
    }
    let parts: Vec<&str> = text.split('-').collect();
    let (padded, length) = match parts.as_slice() {
        [_, _, _] => (text.to_owned(), jiff::Span::new().days(1)),
        [_, _] => (format!("{text}-01"), jiff::Span::new().months(1)),
        [_] => (format!("{text}-01-01"), jiff::Span::new().years(1)),
        _ => return None,
    };
    let first: Date = padded.parse().ok()?;
    let last = first.checked_add(length).ok()?;
    let begins = |date: Date| Some(date.to_zoned(zone.clone()).ok()?.timestamp());
    Some((begins(first)?, begins(last)?))
}
