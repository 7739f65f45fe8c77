//! `team.toml`: who the team is, by machine as well as in prose (RFC 2350, Appendix D).

pub(crate) mod read;

pub use read::{is_application, is_language};

use crate::id::Id;
use std::collections::BTreeMap;

/// Most languages of a team: each is read with every form.
pub const MAX_LANGUAGES: usize = 100;

/// Everything `team.toml` says. Prose per language is in `locales/<tag>/team.md`.
#[derive(Clone, Debug, PartialEq)]
pub struct Team {
    /// Format of the file: 1.
    pub format: u32,
    /// A domain name that never changes; pins, drafts and versions are keyed by it.
    pub id: String,
    /// Name by language tag; `""` is the name where no other fits.
    pub name: BTreeMap<String, String>,
    /// Version of the bundle, 1 to 2³¹−1, only ever growing.
    pub version: u32,
    /// When it was published, RFC 3339.
    pub published: jiff::Timestamp,
    /// When it should no longer be used, RFC 3339.
    pub expires: jiff::Timestamp,
    /// The program's version it needs, such as `0.1`.
    pub needs_program: Option<String>,
    /// Languages, the team's working language first.
    pub languages: Vec<String>,
    /// `reviewed`: those of `languages` whose texts a speaker of the language has read in full and found right.
    /// The authoritative language counts as reviewed: the others are translated from it.
    pub reviewed: Vec<String>,
    /// The language that prevails where translations differ (RFC 2350 section 3.7): one of `languages`.
    pub authoritative: String,
    /// `forms`: the order in which forms are offered. Those that it leaves out follow, by ID.
    pub forms: Vec<Id>,
    /// "What happened?": what leads a reporter to the right form; empty when the team wrote none.
    pub chooser: Vec<Happening>,
    /// How to reach it (RFC 2350 section 2).
    pub contact: Contact,
    /// When it answers.
    pub hours: Hours,
    /// Where a sealed report goes, and how.
    pub mail: Mail,
    /// Whom it serves.
    pub constituency: Constituency,
    /// First response per severity: option ID → duration (ISO 8601).
    pub first_response: BTreeMap<String, String>,
    /// What it does with information: class of information × recipient.
    pub disclosure: Vec<Disclosure>,
    /// Where to report a forged or damaged copy of this bundle.
    pub report_forgery: String,
    /// `bundle`: where the newest bundle is published, an `https://` address.
    pub bundle: Option<String>,
    /// Colours and images.
    pub brand: Brand,
}

impl Team {
    /// The language that the others are translated from: the one that prevails.
    pub fn source(&self) -> &str {
        &self.authoritative
    }

    /// The languages, [`Team::source`] first, then in their order.
    pub fn source_first(&self) -> Vec<&str> {
        let languages = || self.languages.iter().map(String::as_str);
        let others = languages().filter(|tag| *tag != self.source());
        let source = languages().filter(|tag| *tag == self.source());
        source.chain(others).collect()
    }

    /// The application ID of its own copy of the program: as it says, else its own ID reversed, `org.example.cert`.
    pub fn application(&self) -> String {
        // A part of a domain may begin with a digit; that of an application ID may not.
        let part = |part: &str| match part.starts_with(|c: char| c.is_ascii_digit()) {
            true => format!("x{part}"),
            false => part.to_owned(),
        };
        let reversed = || {
            self.id
                .split('.')
                .rev()
                .map(part)
                .collect::<Vec<_>>()
                .join(".")
        };
        self.brand.application.clone().unwrap_or_else(reversed)
    }

    /// The command and the packages of its own copy of the program.
    pub fn command(&self) -> String {
        let first = self.id.split('.').next().unwrap_or_default();
        // A name has 30 characters at most.
        let made = || first.chars().take(23).chain("-report".chars()).collect();
        self.brand.command.clone().unwrap_or_else(made)
    }

    /// What a menu calls its own copy of the program, by language.
    pub fn titles(&self) -> &BTreeMap<String, String> {
        match self.brand.title.is_empty() {
            true => &self.name,
            false => &self.brand.title,
        }
    }

    /// Whether the team says that a speaker of the language has read its texts; also of the one that the others are
    /// translated from.
    pub fn is_reviewed(&self, tag: &str) -> bool {
        self.source() == tag || self.reviewed.iter().any(|reviewed| reviewed == tag)
    }
}

/// One answer to "What happened?". Its words are the message `chooser--ID` of `common.ftl`, with `.hint`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// Its ID, unique in the chooser.
    pub id: Id,
    /// The form it leads to.
    pub form: Id,
}

/// How to reach the team.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contact {
    /// Telephone, E.164 with spaces.
    pub telephone: String,
    /// Emergency telephone, outside office hours.
    pub emergency: Option<String>,
    /// Facsimile.
    pub facsimile: Option<String>,
    /// Ordinary mail address for questions.
    pub email: String,
    /// Web page.
    pub web: Option<String>,
    /// Postal address, lines.
    pub address: Vec<String>,
}

/// When the team answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hours {
    /// IANA zone in which the hours are meant.
    pub zone: String,
    /// Spans by weekday, `mon` … `sun` → (`HH:MM`, `HH:MM`).
    pub week: Vec<Span>,
    /// Dates without service, `MM-DD` or `YYYY-MM-DD`.
    pub closed: Vec<String>,
}

/// One span of office hours.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// Days, `mon` … `sun`.
    pub days: Vec<String>,
    /// Opening time.
    pub from: jiff::civil::Time,
    /// Closing time.
    pub to: jiff::civil::Time,
}

/// Where and how reports go: the team's, or what [`Published::mail`](crate::published::Published::mail) makes of it
/// for one form.
#[derive(Clone, Debug, PartialEq)]
pub struct Mail {
    /// Addresses that sealed reports are mailed to.
    pub to: Vec<String>,
    /// Subject template of the outer mail; `{ref}` is the short random reference.
    pub subject: String,
    /// How a ticket stands in a subject; `{ticket}` is its number.
    pub ticket: Option<String>,
    /// The envelopes the team takes, the preferred first.
    pub formats: Vec<MailFormat>,
    /// Largest mail in octets as encoded.
    pub max_size: u64,
    /// Which encryption containers the team's programs read (DESIGN decision 2).
    pub encryption: Encryption,
    /// Fingerprints, upper case, of the certificates that a form's reports are encrypted to; empty means all of the
    /// bundle. `team.toml` has none: only a form chooses among them.
    pub keys: Vec<String>,
}

/// The envelope of a sealed report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailFormat {
    /// RFC 3156 multipart/encrypted.
    PgpMime,
    /// One `.tar.pgp` file, attached or saved.
    TarPgp,
}

/// Which SEIPD version to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encryption {
    /// SEIPDv1: every reader.
    Compatible,
    /// SEIPDv2 (RFC 9580).
    Modern,
    /// SEIPDv2 to post-quantum subkeys only (RFC 9980).
    PostQuantum,
}

impl Encryption {
    /// As `team.toml` says it.
    pub fn name(self) -> &'static str {
        match self {
            Encryption::Compatible => "compatible",
            Encryption::Modern => "modern",
            Encryption::PostQuantum => "post-quantum",
        }
    }
}

/// Whom the team serves, by machine.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Constituency {
    /// Domains; each includes its subdomains.
    pub domains: Vec<String>,
    /// Networks in CIDR notation.
    pub networks: Vec<String>,
    /// AS numbers.
    pub as_numbers: Vec<u32>,
}

/// One row of the disclosure table: what is told to whom (RFC 2350 section 3.4.2).
#[derive(Clone, Debug, PartialEq)]
pub struct Disclosure {
    /// Class of information; its words are the Fluent message `disclosure--CLASS` in `common.ftl`.
    pub class: String,
    /// Recipient (option ID of the list `recipients`) → `always`, `consent` or `never`.
    pub to: BTreeMap<String, String>,
}

/// Colours and images.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Brand {
    /// `#rrggbb` of the team's frame.
    pub colour: Option<String>,
    /// `#rrggbb` of text on it.
    pub on_colour: Option<String>,
    /// Path of a PNG in the bundle.
    pub logo: Option<String>,
    /// The language where nobody has chosen one, when the bundle came with the program: one of the bundle's.
    pub language: Option<String>,
    /// Path of a square PNG in the bundle: the icon of its packages.
    pub icon: Option<String>,
    /// What a menu calls the program, by language.
    pub title: BTreeMap<String, String>,
    /// Application ID, a reverse domain name.
    pub application: Option<String>,
    /// Name of the command and the packages.
    pub command: Option<String>,
    /// Where reporters find help with the program, an `https://` address.
    pub help: Option<String>,
    /// Its privacy notice, an `https://` address.
    pub privacy: Option<String>,
}

/// What stands between braces in a subject template: `ref`, or the ID of a field; empty where a brace is not closed.
pub fn placeholders(subject: &str) -> impl Iterator<Item = &str> {
    let inside = subject.split('{').skip(1);
    inside.map(|part| part.split_once('}').map_or("", |(name, _)| name))
}
