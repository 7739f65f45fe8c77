//! One report, made once from a draft and its form through `means`; each rendition is a small writer over
//! it. Nothing in a writer knows a form.

pub mod csv;
mod excerpt;
pub mod fact;
pub mod gap;
pub(crate) mod gather;
mod identity;
pub mod intelmq;
pub mod iocs;
pub mod iodef;
pub mod json;
mod making;
mod members;
pub mod misp;
mod observable;
mod outline;
mod pretty;
pub mod print;
pub mod redact;
mod short;
pub mod standing;
mod subject;
pub mod text;
mod tlp;
mod told_by;
pub mod update;
mod visible;
mod words;

#[cfg(test)]
mod tests;

pub use identity::creator_domain;
pub(crate) use making::make_in;
pub use making::{Making, Past, make};
pub(crate) use members::evidence_name;
pub use members::{members, renditions};
pub use subject::subject;
pub use tlp::Tlp;
pub(crate) use words::{DISCLAIMER, Languages};

use fact::{Fact, Local};
use gap::Gap;
use jiff::Zoned;
use standing::{State, Ticket};
use std::collections::BTreeMap;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::{Moment, Precision, Typed};
use tocsin_form_schema::list;
use tocsin_form_schema::means::Record;

/// Globally unique: UUIDv7 and the domain of the site that made it (FINE 6.2).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ReportId {
    /// UUIDv7, lower case.
    pub uuid: String,
    /// Domain name of the creator: the site's, or the team's when the reporter has none.
    pub domain: String,
}

impl std::fmt::Display for ReportId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}@{}", self.uuid, self.domain)
    }
}

/// The report: typed facts in the order of the form, with their meanings, labels in both languages.
#[derive(Clone, Debug)]
pub struct Report {
    /// Its ID.
    pub id: ReportId,
    /// 1 for the first.
    pub revision: u32,
    /// What a later revision proves its origin with. In `report.json` only: other renditions are passed on.
    pub update_token: String,
    /// Outer reference.
    pub reference: String,
    /// When it was made, in the reporter's zone.
    pub made: Zoned,
    /// To whom it goes.
    pub team: TeamOf,
    /// What was asked.
    pub form: FormOf,
    /// Which of the form's successive reports it is.
    pub stage: Option<StageOf>,
    /// For each language that does not prevail: that it is a translation, and which one does.
    pub disclaimers: Vec<Option<String>>,
    /// The team's working language, then the reporter's where the form speaks it and it differs.
    pub languages: Vec<String>,
    /// The language that the reporter writes in.
    pub lang: String,
    /// The pages that apply, with their titles.
    pub pages: Vec<(Id, Local)>,
    /// The groups of fields, with their titles.
    pub groups: Vec<(Id, Local)>,
    /// The numbers that teams gave it, its own team's first.
    pub tickets: Vec<Ticket>,
    /// Whether it goes on.
    pub state: State,
    /// What was answered and applies.
    pub facts: Vec<Fact>,
    /// What was not answered and what was not asked.
    pub gaps: Vec<Gap>,
    /// Whether the form has questions whose answers never leave the reporter's computer: they stand nowhere.
    pub keeps_back: bool,
    /// Its revisions, oldest first: the last is this one.
    pub history: Vec<update::Revision>,
    /// What this revision changed.
    pub changes: Vec<update::Change>,
    /// Files sealed with it, in order.
    pub evidence: Vec<Piece>,
    /// TLP of the whole, where the reporter gave one.
    pub tlp: Option<Tlp>,
    /// Made for the example team, whose secret keys are public.
    pub example: bool,
    /// An exercise.
    pub test: bool,
    /// The reporter could not check the team.
    pub unchecked: bool,
    /// A copy for passing on, up to this level: see [`redact`].
    pub copy: Option<Tlp>,
    /// The answers that apply, as typed, in the JSON form of `tocsin_form_schema::answers`.
    pub answers: serde_json::Value,
}

/// The team, as far as a report names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamOf {
    /// Its domain name.
    pub id: String,
    /// Its name in each language.
    pub name: Local,
    /// Version of the bundle.
    pub version: u32,
    /// SHA-256 of the bundle's MANIFEST, lower-case hex.
    pub manifest_sha256: String,
}

/// The form, as far as a report names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormOf {
    /// Its ID.
    pub id: Id,
    /// Its title in each language.
    pub title: Local,
    /// SHA-256 of its file, lower-case hex.
    pub sha256: String,
}

/// A stage, as far as a report names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageOf {
    /// Its ID.
    pub id: Id,
    /// Its name in each language.
    pub title: Local,
}

/// One file of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its attachment in the draft.
    pub attachment: u32,
    /// The field it answers.
    pub field: Id,
    /// Where it lies on this machine.
    pub path: String,
    /// Name inside the seal: `evidence/001.log`.
    pub member: String,
    /// Original name.
    pub name: String,
    /// Media type by its name.
    pub media_type: &'static str,
    /// Octets.
    pub size: u64,
    /// Of the first reading; none before it.
    pub sha256: Option<[u8; 32]>,
    /// Octets and SHA-256 of the file as the reporter has it, where only its picture goes along.
    pub original: Option<(u64, [u8; 32])>,
    /// When the file was last changed, RFC 3339; empty where none is known.
    pub modified: String,
    /// Octets and last change as they were when it was added, where it was changed since.
    pub before: Option<(u64, String)>,
    /// When it was added, RFC 3339.
    pub added: String,
    /// What the reporter says of it.
    pub description: String,
}

impl Report {
    /// Whether the reporter has no domain, so that the ID names the team's. A copy does not say.
    pub fn creator_is_team(&self) -> bool {
        self.copy.is_none() && self.id.domain.eq_ignore_ascii_case(&self.team.id)
    }

    /// The facts of each record of this name, by row, in order. What stands in rows within a record's row is part of it.
    pub fn records(&self, record: Record) -> Vec<Vec<&Fact>> {
        let mut rows: Vec<Vec<&Fact>> = Vec::new();
        let mut places = BTreeMap::new();
        for fact in self.facts.iter().filter(|f| f.record() == Some(record)) {
            let around = fact.record_rows().iter();
            let place: Vec<_> = around.map(|row| (&row.repeat, row.number)).collect();
            let at = *places.entry(place).or_insert(rows.len());
            match rows.get_mut(at) {
                Some(row) => row.push(fact),
                None => rows.push(vec![fact]),
            }
        }
        rows
    }

    /// The marking of a file: its answer's own, where it differs from the report's.
    pub fn marking(&self, piece: &Piece) -> Option<Tlp> {
        let answer = self.facts.iter().find(|f| f.field == piece.field)?;
        answer.marking()
    }

    /// The machine tags of its category in RSIT, such as `rsit:availability="dos"`; those of no other taxonomy.
    pub fn rsit(&self) -> Vec<&str> {
        let categories = self.facts.iter().filter(|f| f.means("category"));
        let tags = categories.flat_map(|fact| &fact.items);
        tags.map(|item| item.canonical.as_str())
            .filter(|tag| is_rsit(tag))
            .collect()
    }

    /// The addresses of the hosts in a role, by IODEF's name of it: `source`, `target`.
    pub fn addresses(&self, role: &str) -> Vec<&Fact> {
        let is = |fact: &&Fact| {
            fact.means("host.role") && iodef::category(&fact.canonical()) == Some(role)
        };
        let hosts = self.records(Record::Host).into_iter();
        let wanted = hosts.filter(|host| host.iter().any(is));
        let facts = wanted.flatten();
        facts.filter(|fact| fact.means("host.address")).collect()
    }

    /// How far an answer may be passed on: what the reporter chose for it, else the stricter of what its form and the
    /// reporter say. Nothing when nobody said anything.
    pub fn limit(&self, fact: &Fact) -> Option<Tlp> {
        match fact.own {
            Some(own) if own.chosen => Some(own.tlp),
            own => own.map(|own| own.tlp).max(self.tlp),
        }
    }

    /// The gaps of these sorts.
    pub fn gaps_for(&self, whys: &[gap::Why]) -> Vec<&Gap> {
        let gaps = self.gaps.iter();
        gaps.filter(|gap| whys.contains(&gap.why)).collect()
    }

    /// When it was: a date is a moment that is known to the day, where the reporter is.
    pub fn moment(&self, value: &Typed) -> Option<Moment> {
        match value {
            Typed::Moment(moment) => Some(moment.clone()),
            Typed::Date(date) => {
                let best = date.to_zoned(self.made.time_zone().clone()).ok()?;
                Some(Moment {
                    precision: Precision::Day,
                    ..Moment::exact(best)
                })
            }
            _ => None,
        }
    }

    /// When what is reported began, else when it was noticed, where either is known.
    pub fn began(&self) -> Option<Moment> {
        let known = ["time.started", "time.detected"].into_iter();
        let mut known = known.filter_map(|meaning| self.meaning(meaning));
        known.find_map(|fact| self.moment(&fact.value))
    }

    /// The first fact that means this.
    pub fn meaning(&self, meaning: &str) -> Option<&Fact> {
        self.facts.iter().find(|f| f.means(meaning))
    }
}

/// Whether it is a machine tag of RSIT, of any version shipped: a type with its class, or a class alone.
fn is_rsit(tag: &str) -> bool {
    let lists = list::shipped().iter().filter(|list| list.name == "rsit");
    lists.flat_map(|list| list.options.iter()).any(|option| {
        let class = option.class.as_deref().unwrap_or_default();
        tag == format!("rsit:{class}") || tag == format!("rsit:{class}=\"{}\"", option.id)
    })
}
