//! The kinds of fields, and reading what was typed as a typed value ([`read`]) and writing it for machines
//! ([`canonical`]).

use crate::answers::{Attachment, Chosen, Row};
use crate::diagnostic::Args;
use crate::form::Field;
use crate::id::Id;
use crate::list;
use rust_decimal::Decimal;
use std::sync::Arc;

/// What kind of answer a field takes. Its name in TOML stands in each line.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// `text`: one line, at most `max` characters.
    Text {
        /// Characters.
        max: u32,
        /// What all of it must be like.
        pattern: Option<Pattern>,
    },
    /// `longtext`: several lines.
    LongText {
        /// Characters.
        max: u32,
    },
    /// `integer`.
    Integer {
        /// Least value.
        min: Option<i64>,
        /// Greatest value.
        max: Option<i64>,
    },
    /// `decimal`.
    Decimal {
        /// Least value.
        min: Option<Decimal>,
        /// Greatest value.
        max: Option<Decimal>,
        /// Most decimal places.
        digits: u32,
    },
    /// `percentage`: 0 to 100.
    Percentage,
    /// `quantity`: a number that is exact, an estimate, a range, at least one or at most one.
    Quantity {
        /// Least value.
        min: Option<Decimal>,
        /// Greatest value.
        max: Option<Decimal>,
    },
    /// `money`: decimal amount and currency.
    Money,
    /// `yesno`.
    YesNo,
    /// `tristate`: yes, no, unknown.
    Tristate,
    /// `choice`: one of a list.
    Choice(Options),
    /// `choices`: several of a list.
    Choices(Options),
    /// `date`: a civil date.
    Date,
    /// `moment`: date, perhaps time, zone, "about".
    Moment {
        /// Whether it is asked how the source's clock stands.
        clock: bool,
        /// Whether an earliest and a latest time are asked for.
        interval: bool,
    },
    /// `duration`: ISO 8601, or `3 h`, `2 d` as typed.
    Duration,
    /// `email`.
    Email,
    /// `phone`: E.164 with any usual punctuation.
    Phone,
    /// `url`.
    Url,
    /// `ip`: IPv4 or IPv6 address.
    Ip,
    /// `network`: CIDR.
    Network,
    /// `host`: a host name or an IP address.
    Host,
    /// `domain`.
    Domain,
    /// `port`.
    Port,
    /// `hash`: hex digest of MD5, SHA-1, SHA-256, SHA-512 length.
    Hash,
    /// `cve`.
    Cve,
    /// `zone`: an IANA time zone or an offset.
    Zone,
    /// `evidence`: files.
    Evidence {
        /// Most files.
        max_count: u32,
        /// Most octets of all together.
        max_size: u64,
        /// What is wanted: media types (`message/rfc822`, `image/*`) and endings of names (`.log`); empty for anything.
        types: Vec<String>,
        /// Malware may be among it: the reporter is told how to pack it.
        malware: bool,
    },
    /// `consent`: must be given for what depends on it.
    Consent,
    /// `note`: words only, no answer.
    Note,
    /// `repeat`: a group answered once per row.
    Repeat(Repeat),
}

/// The options of a tristate.
pub const TRISTATE: [&str; 3] = ["yes", "no", "unknown"];

/// Where a choice takes its options from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// `rsit@1003`, `recipients@1`, or the field's own ID for inline options. Message IDs of options are
    /// `LIST--OPTION` with the name before `@`: see [`Options::message`].
    pub list: String,
    /// The options in order; fields that name the same list and add nothing to it share them.
    pub options: Arc<[Choice]>,
    /// What the field adds to its list, behind the list's own.
    pub added: Option<Added>,
    /// A class may be chosen itself, by who does not know more exactly.
    pub classes: bool,
    /// Options are shown in the order of their words.
    pub sorted: bool,
}

/// Options that a field adds to a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Added {
    /// Their messages are `NAME--OPTION`, as if they were all that the field has.
    pub name: String,
    /// How many of [`Options::options`] they are, from the end.
    pub count: usize,
}

impl Options {
    /// The list's options, and those written into the form: all of them where there is no list.
    pub fn parts(&self) -> (&[Choice], &[Choice]) {
        let inline = match (&self.added, self.list.contains('@')) {
            (Some(added), _) => added.count,
            (None, true) => 0,
            (None, false) => self.options.len(),
        };
        let listed = self.options.len().saturating_sub(inline);
        self.options.split_at_checked(listed).unwrap_or_default()
    }

    /// The option of that ID.
    pub fn option(&self, id: &str) -> Option<&Choice> {
        self.options.iter().find(|option| option.id == id)
    }

    /// Whether the ID is that of a class which may be chosen: not of one that has an option of its name, which says the
    /// same.
    pub fn is_class(&self, id: &str) -> bool {
        self.classes
            && self.option(id).is_none()
            && self.options.iter().any(|o| o.class.as_deref() == Some(id))
    }

    /// The class of an option, or the chosen class itself.
    pub fn class_of<'a>(&'a self, id: &'a str) -> Option<&'a str> {
        match self.option(id) {
            Some(option) => option.class.as_deref(),
            None => Some(id).filter(|id| self.is_class(id)),
        }
    }

    /// Everything that may be chosen, in order: a class before its options.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let mut last = None;
        self.options.iter().flat_map(move |option| {
            let class = option.class.as_deref();
            let head = class.filter(|id| class != last && self.is_class(id));
            last = class;
            head.into_iter().chain([option.id.as_str()])
        })
    }

    /// Where it stands among [`Options::ids`].
    pub fn place(&self, id: &str) -> Option<usize> {
        self.ids().position(|known| known == id)
    }

    /// Whether nothing else may be chosen beside it.
    pub fn alone(&self, id: &str) -> bool {
        self.option(id).is_some_and(Choice::alone)
    }

    /// ID of the Fluent message of an option, or of a class that was chosen.
    pub fn message(&self, id: &str) -> String {
        if self.is_class(id) {
            list::class_message_id(&self.list, id)
        } else {
            list::message_id(self.name_for(id), id)
        }
    }

    /// What the option's message is named for.
    fn name_for(&self, id: &str) -> &str {
        let added = self.added.as_ref();
        let own = added.filter(|_| self.parts().1.iter().any(|option| option.id == id));
        own.map_or(&self.list, |added| &added.name)
    }
}

/// One option.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// ID: `[a-z0-9][a-z0-9_-]*`, as in the list.
    pub id: String,
    /// ID of the class it belongs to, in a hierarchical list such as RSIT.
    pub class: Option<String>,
    /// "Other: specify" takes a text.
    pub other: bool,
    /// Choosing it excludes all others (such as "nobody").
    pub exclusive: bool,
    /// It says "I do not know"; it excludes all others, too.
    pub unknown: bool,
}

impl Choice {
    /// Whether nothing else may be chosen beside it.
    pub fn alone(&self) -> bool {
        self.exclusive || self.unknown
    }
}

/// The rows' side of a repeat.
#[derive(Clone, Debug, PartialEq)]
pub struct Repeat {
    /// Fewest rows.
    pub min: u32,
    /// Most rows.
    pub max: u32,
    /// The fields whose answers name a row.
    pub title: Vec<Id>,
    /// The fields of a row, in order.
    pub fields: Vec<Field>,
    /// Indices of `fields` in an order in which each comes after those that its `when` reads.
    pub order: Vec<usize>,
}

/// Every kind's name in TOML.
pub const NAMES: &[&str] = &[
    "text",
    "longtext",
    "integer",
    "decimal",
    "percentage",
    "quantity",
    "money",
    "yesno",
    "tristate",
    "choice",
    "choices",
    "country",
    "language",
    "date",
    "moment",
    "duration",
    "email",
    "phone",
    "url",
    "ip",
    "network",
    "host",
    "domain",
    "port",
    "hash",
    "cve",
    "zone",
    "evidence",
    "consent",
    "note",
    "repeat",
];

impl Repeat {
    /// Whether it is one record rather than rows: it has exactly one row.
    pub fn once(&self) -> bool {
        (self.min, self.max) == (1, 1)
    }
}

impl Kind {
    /// The kind's name in TOML, such as `longtext`.
    pub fn name(&self) -> &'static str {
        match self {
            Kind::Text { .. } => "text",
            Kind::LongText { .. } => "longtext",
            Kind::Integer { .. } => "integer",
            Kind::Decimal { .. } => "decimal",
            Kind::Percentage => "percentage",
            Kind::Quantity { .. } => "quantity",
            Kind::Money => "money",
            Kind::YesNo => "yesno",
            Kind::Tristate => "tristate",
            Kind::Choice(_) => "choice",
            Kind::Choices(_) => "choices",
            Kind::Date => "date",
            Kind::Moment { .. } => "moment",
            Kind::Duration => "duration",
            Kind::Email => "email",
            Kind::Phone => "phone",
            Kind::Url => "url",
            Kind::Ip => "ip",
            Kind::Network => "network",
            Kind::Host => "host",
            Kind::Domain => "domain",
            Kind::Port => "port",
            Kind::Hash => "hash",
            Kind::Cve => "cve",
            Kind::Zone => "zone",
            Kind::Evidence { .. } => "evidence",
            Kind::Consent => "consent",
            Kind::Note => "note",
            Kind::Repeat(_) => "repeat",
        }
    }
}

/// A typed value, ready for rules and renditions.
#[derive(Clone, Debug, PartialEq)]
pub enum Typed {
    /// Text, normalised only at its ends.
    Text(String),
    /// Integer; also a port.
    Integer(i64),
    /// Decimal number; also a percentage.
    Number(Decimal),
    /// A number that may not be exact.
    Quantity(Quantity),
    /// Amount and currency.
    Money(Decimal, String),
    /// Yes or no.
    Flag(bool),
    /// One option; tristate too.
    Choice(Chosen),
    /// Several options.
    Choices(Vec<Chosen>),
    /// Civil date.
    Date(jiff::civil::Date),
    /// A moment.
    Moment(Moment),
    /// Duration.
    Duration(Length),
    /// Address.
    Ip(std::net::IpAddr),
    /// Network.
    Network(ipnet::IpNet),
    /// Host or domain name in ASCII (IDNA) form.
    Name(String),
    /// Absolute address.
    Url(String),
    /// Mail address.
    Email(String),
    /// Telephone, as typed.
    Phone(String),
    /// Digest in lower-case hex.
    Hash(String),
    /// `CVE-2024-12345`.
    Cve(String),
    /// Zone: IANA name or offset.
    Zone(String),
    /// Files.
    Evidence(Vec<Attachment>),
    /// Rows, still as typed.
    Rows(Vec<Row>),
}

/// A number between two others, both inclusive, of which at most one is not known; an exact one and an estimate have the
/// same twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// The least that it may be.
    pub least: Option<Decimal>,
    /// The most that it may be.
    pub most: Option<Decimal>,
    /// An estimate: it may be less or more.
    pub about: bool,
}

impl Quantity {
    /// The number, where it is a single one: exact, or an estimate.
    pub fn single(&self) -> Option<Decimal> {
        self.least.filter(|_| self.least == self.most)
    }
}

/// Why an answer is not what its kind takes. The sentence is the Fluent message `answer-CODE`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Stable name, kebab-case, such as `email`, `ip`, `too-long`.
    pub code: &'static str,
    /// Values for the sentence.
    pub args: Args,
}

mod canonical;
mod length;
mod moment;
mod pattern;
mod read;
pub use canonical::{canonical, plain_number};
pub use length::{Length, Unit};
pub use moment::{Clock, Moment, Precision};
pub use pattern::Pattern;
pub use read::{CURRENCIES, email, labelled, read, zone};
pub(crate) use read::{duration, line as read_line, name, number, reads_as_ip, time_zone};

#[cfg(test)]
mod tests;
