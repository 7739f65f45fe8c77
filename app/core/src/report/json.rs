//! `report.json`: the answers as an answers file has them, and beside them what the report says of itself.
//! Reading it back gives the same draft.

use crate::bundle::hex;
use crate::report::fact::{Fact, date_time};
use crate::report::gap::Why;
use crate::report::pretty::pretty;
use crate::report::standing::{State, Ticket};
use crate::report::told_by::Tellers;
use crate::report::update::Revision;
use crate::report::{Report, ReportId};
use jiff::{SignedDuration, Zoned};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value as Json;
use tocsin_form_schema::answers::{
    self, Answers, Attachment, MOST_IN_ROWS, Problem, Unparsed, Value, read_json,
};
use tocsin_form_schema::form::Form;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::{self, Clock, Moment};

/// What `report.json` says beside `format`, `team`, `form` and `answers`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Head {
    /// The report's ID.
    pub id: ReportId,
    /// 1 for the first.
    pub revision: u32,
    /// The revisions before it, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub previous: Vec<Previous>,
    /// 64 hex digits; a later revision repeats it.
    pub update_token: String,
    /// Outer reference.
    pub reference: String,
    /// RFC 3339, with the reporter's offset from UTC.
    pub made: String,
    /// The reporter's zone where it has a name, such as `Europe/Berlin`: that of moments which name none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// Version of the team's bundle.
    pub bundle_version: u32,
    /// SHA-256 of the bundle's MANIFEST.
    pub manifest_sha256: String,
    /// SHA-256 of the form's file.
    pub form_sha256: String,
    /// Which of the form's successive reports it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<String>,
    /// The reporter's language.
    pub lang: String,
    /// Made for the example team.
    pub example: bool,
    /// An exercise.
    pub test: bool,
    /// The reporter could not check the team.
    pub team_not_checked: bool,
    /// The ID names the team because the reporter has no domain.
    pub creator_is_team: bool,
    /// The numbers under which teams keep the incident.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tickets: Vec<Ticket>,
    /// `waiting`, `closed` or `withdrawn`; nothing while it goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// What the reporter waits for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting_for: Option<String>,
    /// TLP label of the whole, where the reporter gave one. `tlp` has the markings of single answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_tlp: Option<String>,
    /// Paths of the questions that were asked and left empty, such as `hosts/1/port`.
    #[serde(default)]
    pub not_answered: Vec<String>,
    /// Paths of the questions that did not apply. Of a repeat that did not, the path stands for all in it.
    #[serde(default)]
    pub not_asked: Vec<String>,
    /// What comes from somebody else than the reporter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told_by: Vec<Teller>,
    /// When each moment and date of the answers was, in UTC.
    #[serde(default)]
    pub moments: Vec<Instants>,
    /// Files sealed with it.
    pub evidence: Vec<Sealed>,
}

/// Who says so, where that is not the reporter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Teller {
    /// Paths of the answers that name whom, such as `hosts/1/told_by`.
    pub by: Vec<String>,
    /// Paths of the answers that come from there.
    pub answers: Vec<String>,
}

/// Between which two instants something happened: comparable whatever zone it was typed in, however exactly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Instants {
    /// The answer's path, such as `time_started` or `log/2/seen`.
    pub answer: String,
    /// RFC 3339 in UTC. Where the clock is off by a known offset, that is corrected; the answer itself never is.
    pub earliest: String,
    /// The last second, or the same as `earliest`.
    pub latest: String,
    /// It may have been outside of the two: the reporter is not sure, or nobody knows whether the clock is right.
    pub about: bool,
}

/// An earlier revision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Previous {
    /// 1 for the first.
    pub revision: u32,
    /// When it was made, RFC 3339.
    pub made: String,
}

/// One file of evidence inside the seal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Sealed {
    /// Its attachment in the draft.
    pub attachment: u32,
    /// The field it answers.
    pub field: String,
    /// Name inside the seal.
    pub member: String,
    /// Original name.
    pub name: String,
    /// Media type by its name.
    pub media_type: String,
    /// Octets.
    pub size: u64,
    /// Lower-case hex; none before the first reading.
    pub sha256: Option<String>,
    /// The file as the reporter has it, where only its picture goes along.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<Original>,
    /// When it was last changed, RFC 3339; empty where none is known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub modified: String,
    /// When it was added, RFC 3339.
    pub added: String,
    /// As it was then, where it was changed since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Before>,
    /// What the reporter says of it.
    pub description: String,
}

/// A file as it was when it was added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Before {
    /// Octets.
    pub size: u64,
    /// When it was last changed, RFC 3339; empty where none is known.
    pub modified: String,
}

/// A file that did not go along as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Original {
    /// Octets.
    pub size: u64,
    /// Lower-case hex.
    pub sha256: String,
}

/// Why bytes are no `report.json` of this form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// No JSON, or without what a report says of itself: the parser's words.
    #[error("not a report: {0}")]
    Shape(String),
    /// More values or rows than a report ever has.
    #[error("too many values")]
    TooMany,
    /// Another form's, a later format's, or answers of the wrong type; never empty.
    #[error("answers: {0:?}")]
    Answers(Vec<Problem>),
}

/// The bytes of `report.json`.
pub fn write(report: &Report) -> Vec<u8> {
    let evidence = report.evidence.iter().map(|piece| Sealed {
        attachment: piece.attachment,
        field: piece.field.to_string(),
        member: piece.member.clone(),
        name: piece.name.clone(),
        media_type: piece.media_type.to_owned(),
        size: piece.size,
        sha256: piece.sha256.map(|digest| hex(&digest)),
        original: piece.original.map(|(size, digest)| Original {
            size,
            sha256: hex(&digest),
        }),
        modified: piece.modified.clone(),
        added: piece.added.clone(),
        before: piece
            .before
            .clone()
            .map(|(size, modified)| Before { size, modified }),
        description: piece.description.clone(),
    });
    let paths = |whys: &[Why]| {
        let gaps = report.gaps_for(whys).into_iter();
        gaps.map(|gap| gap.path.clone()).collect()
    };
    let before = report.history.iter();
    let before = before.filter(|revision| revision.number < report.revision);
    let previous = before.map(|revision| Previous {
        revision: revision.number,
        made: date_time(&revision.made),
    });
    let head = Head {
        id: report.id.clone(),
        revision: report.revision,
        previous: previous.collect(),
        update_token: report.update_token.clone(),
        reference: report.reference.clone(),
        made: date_time(&report.made),
        zone: report.made.time_zone().iana_name().map(str::to_owned),
        bundle_version: report.team.version,
        manifest_sha256: report.team.manifest_sha256.clone(),
        form_sha256: report.form.sha256.clone(),
        stage: report.stage.as_ref().map(|stage| stage.id.to_string()),
        lang: report.lang.clone(),
        example: report.example,
        test: report.test,
        team_not_checked: report.unchecked,
        creator_is_team: report.creator_is_team(),
        tickets: report.tickets.clone(),
        state: report.state.told().map(str::to_owned),
        waiting_for: report.state.waits_for().map(str::to_owned),
        report_tlp: report.tlp.map(|tlp| tlp.label().to_owned()),
        not_answered: paths(&[Why::Recommended, Why::Empty]),
        not_asked: paths(&[Why::NotAsked]),
        told_by: (Tellers::of(report).all(report).iter())
            .map(|told| Teller {
                by: paths_of(&told.by),
                answers: paths_of(&told.facts),
            })
            .collect(),
        moments: (report.facts.iter())
            .filter_map(|fact| instants(fact.path(), &report.moment(&fact.value)?))
            .collect(),
        evidence: evidence.collect(),
    };
    // Texts, numbers and lists of them: making JSON of them does not fail.
    let (Json::Object(answers), Ok(Json::Object(head))) =
        (&report.answers, serde_json::to_value(head))
    else {
        return Vec::new();
    };
    const LAST: [&str; 2] = ["answers", "tlp"];
    let first = answers
        .iter()
        .filter(|(name, _)| !LAST.contains(&name.as_str()));
    let last = LAST.iter().filter_map(|name| answers.get_key_value(*name));
    pretty(&InOrder(first.chain(&head).chain(last).collect()))
}

fn paths_of(facts: &[&Fact]) -> Vec<String> {
    facts.iter().map(|fact| fact.path()).collect()
}

/// An object's names and values, one after the other.
struct InOrder<'a>(Vec<(&'a String, &'a Json)>);

impl Serialize for InOrder<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().copied())
    }
}

/// Nothing where a clock is off by more than a time can be.
fn instants(answer: String, moment: &Moment) -> Option<Instants> {
    let ahead = match moment.clock {
        Clock::Off(ahead) => ahead,
        Clock::NotSaid | Clock::Exact | Clock::Unknown => SignedDuration::ZERO,
    };
    let utc = |at: Zoned| Some(at.timestamp().checked_sub(ahead).ok()?.to_string());
    let (earliest, latest) = moment.bounds();
    Some(Instants {
        answer,
        earliest: utc(earliest)?,
        latest: utc(latest)?,
        about: moment.about || moment.clock == Clock::Unknown,
    })
}

/// Reads `report.json` back: what it says of itself, and the answers, checked against the form. A file's path
/// is its name inside the seal; rows are numbered anew.
pub fn read(bytes: &[u8], form: &Form) -> Result<(Head, Answers), Unreadable> {
    let (head, answers, problems) = Document::parse(bytes)?.read(form)?;
    match problems.is_empty() {
        true => Ok((head, answers)),
        false => Err(Unreadable::Answers(problems)),
    }
}

/// A `report.json` whose form is not known yet.
pub struct Document(Json);

impl Document {
    /// Parses it, within the bounds of an answers file: whoever sealed it decides what is inside.
    pub fn parse(bytes: &[u8]) -> Result<Document, Unreadable> {
        let document = answers::parse(bytes);
        document.map(Document).map_err(|unparsed| match unparsed {
            Unparsed::NotJson(why) => Unreadable::Shape(why),
            Unparsed::Twice(name) => Unreadable::Shape(twice(&name)),
            Unparsed::TooMany => Unreadable::TooMany,
        })
    }

    /// The ID of the form that it says it answers.
    pub fn form(&self) -> Result<Id, Unreadable> {
        let said = self.0.get("form");
        let id = said.and_then(Json::as_str).and_then(Id::new);
        id.ok_or_else(|| {
            let said = match said {
                Some(Json::String(text)) => text.escape_debug().to_string(),
                other => other.unwrap_or(&Json::Null).to_string(),
            };
            let said: String = said.chars().take(80).collect();
            Unreadable::Shape(format!("form: {said}"))
        })
    }

    /// The SHA-256 of the bundle's MANIFEST, as it says; empty when it does not.
    pub fn manifest(&self) -> String {
        let said = self.0.get("manifest-sha256").and_then(Json::as_str);
        said.unwrap_or_default().to_owned()
    }

    /// What it says of itself, the answers that the form takes, and what is wrong with the others.
    pub fn read(self, form: &Form) -> Result<(Head, Answers, Vec<Problem>), Unreadable> {
        let (mut answers, problems) = read_json(&self.0, form);
        if answers.in_rows(form) > MOST_IN_ROWS {
            return Err(Unreadable::TooMany);
        }
        let head: Head =
            serde_json::from_value(self.0).map_err(|e| Unreadable::Shape(e.to_string()))?;
        for sealed in &head.evidence {
            attach(&mut answers, sealed);
        }
        Ok((head, answers, problems))
    }
}

impl Head {
    /// When it was made, in the reporter's zone; nothing when that is no time.
    pub fn made(&self) -> Option<Zoned> {
        self.time(&self.made)
    }

    /// How it stands; one that this program does not know is one that goes on.
    pub fn state(&self) -> State {
        let waiting = self.waiting_for.as_deref().unwrap_or_default();
        let named = self
            .state
            .as_deref()
            .map(|state| State::named(state, waiting));
        named.flatten().unwrap_or_default()
    }

    /// The revisions before it, oldest first. What they changed is not kept here.
    pub fn history(&self) -> Vec<Revision> {
        let previous = self.previous.iter();
        let revisions = previous.filter_map(|previous| {
            Some(Revision {
                number: previous.revision,
                made: self.time(&previous.made)?,
                changes: Vec::new(),
            })
        });
        revisions.collect()
    }

    fn time(&self, written: &str) -> Option<Zoned> {
        let offset: jiff::Timestamp = written.parse().ok()?;
        if let Some(zone) = self.zone.as_deref().and_then(kind::zone) {
            return Some(offset.to_zoned(zone));
        }
        let pieces = jiff::fmt::temporal::Pieces::parse(written).ok()?;
        let zone = pieces.to_numeric_offset()?;
        Some(offset.to_zoned(zone.to_time_zone()))
    }
}

fn twice(name: &str) -> String {
    format!("\"{}\" stands twice", name.escape_debug())
}

/// Puts a file back where it was. One that names no field of the answers is left out.
fn attach(answers: &mut Answers, sealed: &Sealed) {
    let Some(field) = Id::new(&sealed.field) else {
        return;
    };
    let (size, modified) = match (&sealed.before, &sealed.original) {
        (Some(before), _) => (before.size, before.modified.clone()),
        (None, Some(original)) => (original.size, sealed.modified.clone()),
        (None, None) => (sealed.size, sealed.modified.clone()),
    };
    let attachment = Attachment {
        id: sealed.attachment,
        path: sealed.member.clone(),
        name: sealed.name.clone(),
        size,
        added: sealed.added.clone(),
        modified,
        bare: sealed.original.is_some(),
        description: sealed.description.clone(),
        ..Attachment::default()
    };
    if !answers.fields.contains_key(&field) {
        let empty = Value::Evidence(Vec::new());
        answers.fields.insert(field.clone(), empty);
    }
    if let Some(Value::Evidence(files)) = answers.fields.get_mut(&field) {
        files.push(attachment);
    }
}
