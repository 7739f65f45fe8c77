//! Many reports as rows of a table: which of them, and which of their values.

use crate::report::fact::{Fact, date_time};
use crate::report::gather::machine_tag;
use crate::report::standing::{State, Ticket};
use crate::report::{Report, Tlp};
use ipnet::IpNet;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::net::IpAddr;
use tocsin_form_schema::answers::Chosen;
use tocsin_form_schema::form::Form;
use tocsin_form_schema::kind::{Kind, Quantity, Typed};
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
    "waiting-for",
    "tlp",
    "test",
    "source",
    "target",
];

/// The columns that are shown unless others are asked for.
pub const USUAL: &str =
    "time,reference,ticket,id,category,severity,source,target,tlp,state,waiting-for,test,place";
/// The same where there is little room: an ID is long, and a reference says which report it is.
pub const NARROW: &str = "time,reference,ticket,category,severity,source,target,tlp,state,place";

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
                "waiting-for" => report
                    .state
                    .waits_for()
                    .map(str::to_owned)
                    .into_iter()
                    .collect(),
                "tlp" => report.tlp.iter().map(|t| t.label().to_owned()).collect(),
                "test" => vec![report.test.to_string()],
                "source" | "target" => canonical(report.addresses(name)),
                _ => Vec::new(),
            },
        }
    }
}

/// Which rows come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// By what.
    pub column: Column,
    /// The last comes first.
    pub descending: bool,
}

/// Where a report stands among others; what has nothing to compare stands last, whichever way they are sorted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// Numbers, moments in seconds since 1970, options by their place in the form; what they are numbers of comes first.
    Number(String, Decimal),
    /// Anything else.
    Text(String),
}

impl Order {
    /// Reads `COLUMN`, `COLUMN:asc` or `COLUMN:desc`; nothing where there is no such column.
    pub fn parse(text: &str) -> Option<Order> {
        let (name, descending) = match text.rsplit_once(':') {
            Some((name, "desc")) => (name, true),
            Some((name, "asc")) => (name, false),
            _ => (text, false),
        };
        let column = Column::parse(name)?;
        Some(Order { column, descending })
    }

    /// The report's rank, by the form that it answers where that is known.
    pub fn rank(&self, report: &Report, form: Option<&Form>, place: &str) -> Option<Rank> {
        let seconds = |at: Timestamp| Rank::Number(String::new(), Decimal::from(at.as_second()));
        match self.column {
            Column::Own("time") => Some(seconds(happened(report))),
            Column::Own("made") => Some(seconds(report.made.timestamp())),
            Column::Own("revision") => Some(Rank::Number(String::new(), report.revision.into())),
            Column::Own("version") => Some(Rank::Number(String::new(), report.team.version.into())),
            Column::Own("tlp") => report.tlp.map(|tlp| {
                let number = Decimal::from(tlp as u8);
                Rank::Number(String::new(), number)
            }),
            Column::Own(_) => self
                .column
                .values(report, place)
                .into_iter()
                .next()
                .map(Rank::Text),
            Column::Means(meaning) => {
                let mut facts = report.facts.iter();
                let fact = facts.find(|fact| fact.meaning == Some(meaning))?;
                Some(of_answer(fact, report, form))
            }
        }
    }

    /// Compares two ranks.
    pub fn compare(&self, one: &Option<Rank>, other: &Option<Rank>) -> Ordering {
        match (one, other) {
            (Some(one), Some(other)) if self.descending => other.cmp(one),
            (Some(one), Some(other)) => one.cmp(other),
            (one, other) => one.is_none().cmp(&other.is_none()),
        }
    }
}

fn of_answer(fact: &Fact, report: &Report, form: Option<&Form>) -> Rank {
    let plain = |number| Rank::Number(String::new(), number);
    let text = || Rank::Text(fact.canonical());
    let option = |chosen: &Chosen| {
        let options = match &form?
            .all_fields()
            .find(|field| field.id == fact.field)?
            .kind
        {
            Kind::Choice(options) | Kind::Choices(options) => options,
            _ => return None,
        };
        let place = options.ids().position(|id| id == chosen.option)?;
        Some(plain(Decimal::from(place)))
    };
    match &fact.value {
        Typed::Integer(number) => plain(Decimal::from(*number)),
        Typed::Number(number) => plain(*number),
        Typed::Quantity(Quantity { least, most, .. }) => least.or(*most).map_or_else(text, plain),
        Typed::Money(amount, currency) => Rank::Number(currency.clone(), *amount),
        Typed::Duration(long) => plain(Decimal::from(long.time.as_secs())),
        Typed::Choice(chosen) => option(chosen).unwrap_or_else(text),
        Typed::Choices(chosen) => chosen.first().and_then(option).unwrap_or_else(text),
        value => match report.moment(value) {
            Some(moment) => plain(Decimal::from(moment.best.timestamp().as_second())),
            None => text(),
        },
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

/// Which reports are shown: all conditions hold. One that is withdrawn or an exercise is shown only when asked for.
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
    /// Its severity: any of these options.
    pub severity: Vec<String>,
    /// The names of states, any of which it has; those of all but withdrawn reports where there are none.
    pub states: Vec<String>,
    /// Exercises, too.
    pub test: bool,
}

/// What becomes of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is shown.
    Shown,
    /// It is not what was asked for.
    Other,
    /// It would be shown, and is withdrawn.
    Withdrawn,
    /// It would be shown, and is an exercise.
    Exercise,
}

impl Filter {
    /// Whether a report is shown.
    pub fn judge(&self, report: &Report) -> Verdict {
        let withdrawn = self.states.is_empty() && report.state == State::Withdrawn;
        match () {
            () if !self.takes(report) => Verdict::Other,
            () if report.test && !self.test => Verdict::Exercise,
            () if withdrawn => Verdict::Withdrawn,
            () => Verdict::Shown,
        }
    }

    fn takes(&self, report: &Report) -> bool {
        let at = happened(report);
        let host = |wanted: &Option<Hosts>, role| {
            let mut facts = report.addresses(role).into_iter();
            let hit = |hosts: &Hosts| facts.any(|fact| hosts.has(&fact.value));
            wanted.as_ref().is_none_or(hit)
        };
        let chosen = |meaning: &str, wanted: &String| {
            let facts = report.facts.iter().filter(|f| f.means(meaning));
            let mut items = facts.flat_map(|fact| &fact.items);
            items.any(|item| is_option(&item.canonical, wanted))
        };
        let any = |wanted: &[String], has: &dyn Fn(&String) -> bool| {
            wanted.is_empty() || wanted.iter().any(has)
        };
        self.since.is_none_or(|since| since <= at)
            && self.until.is_none_or(|until| at < until)
            && self
                .form
                .as_ref()
                .is_none_or(|f| *f == report.form.id.as_str())
            && self.tlp.is_none_or(|tlp| Some(tlp) == report.tlp)
            && any(&self.states, &|state| state == report.state.name())
            && any(&self.severity, &|wanted| chosen("severity", wanted))
            && (self.category.as_ref()).is_none_or(|wanted| chosen("category", wanted))
            && host(&self.source, "source")
            && host(&self.target, "target")
    }
}

/// Whether an option, such as `rsit:availability="dos"`, is what was asked for: whole, its class or its name.
fn is_option(tag: &str, wanted: &str) -> bool {
    in_parts(tag)
        .iter()
        .any(|part| part.eq_ignore_ascii_case(wanted))
}

/// An option's machine tag, its class and its name; the same where it has none.
fn in_parts(tag: &str) -> [&str; 3] {
    let (list, option) = tag.split_once('=').unwrap_or((tag, tag));
    let class = list.split_once(':').map_or(list, |(_, class)| class);
    [tag, class, option.trim_matches('"')]
}

/// Every word for an answer of this meaning that these forms know.
pub fn known<'a>(meaning: &str, forms: impl Iterator<Item = &'a Form>) -> BTreeSet<String> {
    let fields = forms.flat_map(Form::all_fields);
    let fields = fields.filter(|field| field.means.is_some_and(|m| m.name() == meaning));
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
        // No top-level domain is a number (RFC 3696, section 2): that is an address or a network with a part missing.
        let last = name.rsplit('.').next().unwrap_or_default();
        let numeric = last.bytes().all(|octet| octet.is_ascii_digit());
        (!numeric).then_some(Hosts::Domain(name))
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
