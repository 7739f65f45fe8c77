//! One answer as a fact: typed, with its meaning, its label and what it reads like in each language.

use super::Tlp;
use jiff::Zoned;
use std::sync::Arc;
use tocsin_form_schema::form::Field;
use tocsin_form_schema::form::marking::Marking;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::Typed;
use tocsin_form_schema::means::{Meaning, Record};

/// A text in each of the report's languages, in their order.
pub type Local = Vec<String>;

/// One answer that applies and was given.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The page it is asked on.
    pub page: Id,
    /// The group of fields that it stands in there.
    pub group: Option<Id>,
    /// The field; in a row, the row's own field.
    pub field: Id,
    /// The rows it stands in, the outermost first.
    pub rows: Vec<RowOf>,
    /// What it means to machines; none for a question of the team's own.
    pub meaning: Option<Meaning>,
    /// The question.
    pub label: Arc<Local>,
    /// The value. An answer that its kind does not take stands as the text that was typed.
    pub value: Typed,
    /// What it is made of, in order: one for most kinds, one per chosen option.
    pub items: Vec<Item>,
    /// Its own TLP where it differs from the report's, such as `red`.
    pub tlp: Option<String>,
    /// The marking that it has of its own, whatever the report's is.
    pub own: Option<Own>,
    /// Whether the form calculated it from other answers.
    pub calculated: bool,
    /// Whether it may have several lines.
    pub prose: bool,
    /// Whether it names a person.
    pub personal: bool,
}

/// A marking of an answer's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Own {
    /// The marking.
    pub tlp: Tlp,
    /// The reporter chose it for this answer; else its form says so.
    pub chosen: bool,
    /// It is computed from an answer without a marking, too, and has none that its form says.
    pub open: bool,
}

impl Own {
    /// A marking of the form's answers.
    pub fn of(marking: Marking<'_>) -> Option<Own> {
        Some(Own {
            tlp: Tlp::parse(marking.label)?,
            chosen: marking.chosen,
            open: marking.open,
        })
    }
}

/// One part of a fact's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Language-independent: ISO 8601, undefanged addresses, option IDs, RSIT machine tags.
    pub canonical: String,
    /// As a person reads it.
    pub shown: Local,
    /// The text of "other: specify".
    pub specified: Option<String>,
}

/// Where a row's field stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowOf {
    /// The repeat.
    pub repeat: Id,
    /// The record that the repeat means.
    pub record: Option<Record>,
    /// The repeat's title.
    pub label: Arc<Local>,
    /// The row's ID in the draft.
    pub id: u32,
    /// Which row, counted from 1.
    pub number: usize,
    /// How many rows there are.
    pub of: usize,
}

impl Fact {
    /// `field`, or `repeat/number/field`: its path in exports.
    pub fn path(&self) -> String {
        path(&self.rows, &self.field)
    }

    /// The name of what it means, such as `host.address`; empty for a question of the team's own.
    pub fn meaning(&self) -> &str {
        self.meaning.map_or("", |m| m.name())
    }

    /// Whether it means this.
    pub fn means(&self, meaning: &str) -> bool {
        self.meaning() == meaning
    }

    /// Whether it is a way to reach the reporter other than their mail.
    pub fn is_way_without_mail(&self) -> bool {
        let ways = ["reporter.phone", "reporter.fax", "reporter.other_contact"];
        ways.contains(&self.meaning())
    }

    /// The record that it is a part of: that of the innermost row that is one, or that of its meaning.
    pub fn record(&self) -> Option<Record> {
        let row = self.record_rows().last().and_then(|row| row.record);
        row.or_else(|| self.meaning?.record())
    }

    /// The rows it stands in, up to the innermost that is a record; all of them when none is.
    pub fn record_rows(&self) -> &[RowOf] {
        let last = self.rows.iter().rposition(|row| row.record.is_some());
        let rows = last.and_then(|last| self.rows.get(..=last));
        rows.unwrap_or(&self.rows)
    }

    /// Whether it is in the words of whoever typed it: a text, or the name of a file.
    pub fn is_typed(&self) -> bool {
        matches!(
            self.value,
            Typed::Text(_) | Typed::Evidence(_) | Typed::Rows(_)
        )
    }

    /// Its own TLP where it differs from the report's.
    pub fn marking(&self) -> Option<Tlp> {
        self.tlp.as_deref().and_then(Tlp::parse)
    }

    /// Whether it tells who reports, the person or the site, or whom to ask: such answers are for the team's eyes, not for
    /// its tools.
    pub fn names_a_person(&self) -> bool {
        let kept = |meaning: Meaning| meaning.misp() == Some("none");
        let record = self.record().and_then(|r| Meaning::new(r.name()));
        self.personal || self.meaning.is_some_and(kept) || record.is_some_and(kept)
    }

    /// The question with the rows it stands in, such as `Hosts 1 / Address`, in one of the report's languages.
    pub fn question(&self, language: usize) -> String {
        let label = self.label.get(language).map(String::as_str);
        question(&self.rows, label.unwrap_or_default(), language)
    }

    /// Its canonical text; several items one a line.
    pub fn canonical(&self) -> String {
        let items: Vec<&str> = self.items.iter().map(|i| i.canonical.as_str()).collect();
        items.join("\n")
    }

    /// The text in one of the report's languages; several items one a line.
    pub fn shown(&self, language: usize) -> String {
        let items: Vec<&str> = self
            .items
            .iter()
            .filter_map(|i| i.shown.get(language))
            .map(String::as_str)
            .collect();
        items.join("\n")
    }
}

impl RowOf {
    /// The rows `around` a repeat and within them its own row, by its number and how many there are.
    pub fn within(
        around: &[RowOf],
        repeat: &Field,
        label: &Arc<Local>,
        (id, number, of): (u32, usize, usize),
    ) -> Vec<RowOf> {
        let row = RowOf {
            repeat: repeat.id.clone(),
            record: repeat.means.and_then(|m| m.record()),
            label: label.clone(),
            id,
            number,
            of,
        };
        around.iter().cloned().chain([row]).collect()
    }
}

/// The path in exports of a field in these rows.
pub fn path(rows: &[RowOf], field: &Id) -> String {
    let rows = rows.iter();
    let rows: String = rows
        .map(|row| format!("{}/{}/", row.repeat, row.number))
        .collect();
    rows + field.as_str()
}

/// A question of this label in these rows, in one of the report's languages.
pub fn question(rows: &[RowOf], label: &str, language: usize) -> String {
    let local = |texts: &Local| texts.get(language).cloned().unwrap_or_default();
    let rows = rows.iter();
    let rows: String = rows
        .map(|row| format!("{} {} / ", local(&row.label), row.number))
        .collect();
    rows + label
}

/// `xs:dateTime` with seconds and offset, such as `2026-11-20T14:30:00+01:00`.
pub fn date_time(at: &Zoned) -> String {
    whole_offset(at)
        .strftime("%Y-%m-%dT%H:%M:%S%:z")
        .to_string()
}

/// Seconds since 1970, and ISO 8601 in UTC, such as `2026-11-20T13:30:00+00:00`.
pub fn utc(at: &Zoned) -> (i64, String) {
    let written = at.timestamp().strftime("%Y-%m-%dT%H:%M:%S+00:00");
    (at.timestamp().as_second(), written.to_string())
}

/// The same instant with an offset that `xs:dateTime` can write: whole minutes, at most 14 hours. Zones had
/// others before their standard time; those become UTC.
fn whole_offset(at: &Zoned) -> Zoned {
    let seconds = at.offset().seconds();
    if seconds % 60 == 0 && seconds.abs() <= 14 * 3600 {
        at.clone()
    } else {
        at.with_time_zone(jiff::tz::TimeZone::UTC)
    }
}
