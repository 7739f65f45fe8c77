//! Answers as facts, with their meanings, markings and words.

use super::fact::{Fact, Item, Local, Own, RowOf};
use super::{Languages, Making, Piece, Tlp, members};
use crate::clock::rfc3339;
use crate::openpgp::seal::Reading;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::sync::Arc;
use tocsin_form_schema::answers::{Answers, Attachment, Chosen, Key, Value};
use tocsin_form_schema::form::marking::Markings;
use tocsin_form_schema::form::{Field, Form, Page};
use tocsin_form_schema::kind::{self, Kind, Options, Typed, canonical, plain_number};

/// What is said in answers, in the order of the form.
pub(super) struct Gathered {
    pub(super) facts: Vec<Fact>,
    pub(super) evidence: Vec<Piece>,
    /// That of the whole, where the reporter gave one.
    pub(super) tlp: Option<Tlp>,
}

impl Gathered {
    /// Of the answers that leave; `zone` is that of moments which name none.
    pub(super) fn of(
        making: &Making<'_>,
        answers: &Answers,
        words: &Languages,
        zone: TimeZone,
    ) -> Gathered {
        let form = making.form;
        let mut maker = Maker {
            making,
            answers,
            markings: Markings::of(form, answers),
            words,
            labels: BTreeMap::new(),
            zone,
            facts: Vec::new(),
            evidence: Vec::new(),
            tlp: None,
        };
        for page in &form.pages {
            maker.page(form, page);
        }
        Gathered {
            facts: maker.facts,
            evidence: maker.evidence,
            tlp: maker.tlp,
        }
    }
}

struct Maker<'a> {
    making: &'a Making<'a>,
    /// Those that leave.
    answers: &'a Answers,
    markings: Markings<'a>,
    words: &'a Languages,
    /// Questions by their messages.
    labels: BTreeMap<String, Arc<Local>>,
    /// That of moments which name none.
    zone: TimeZone,
    facts: Vec<Fact>,
    evidence: Vec<Piece>,
    tlp: Option<Tlp>,
}

impl Maker<'_> {
    fn page(&mut self, form: &Form, page: &Page) {
        for id in &page.fields {
            let Some(field) = form.fields.get(id) else {
                continue;
            };
            let key = Key::field(id.clone());
            if let Some(value) = self.answers.get(&key) {
                self.answer(page, field, &key, value, &[]);
            }
        }
    }

    /// An answer that applies, in the rows `around` it: a fact, or for a repeat the answers of its rows.
    fn answer(&mut self, page: &Page, field: &Field, key: &Key, value: &Value, around: &[RowOf]) {
        let (Kind::Repeat(repeat), Value::Rows(rows)) = (&field.kind, value) else {
            return self.fact(page, field, key, value, around);
        };
        for (index, row) in rows.iter().enumerate() {
            let label = self.label(key);
            let inside = RowOf::within(around, field, &label, (row.id, index + 1, rows.len()));
            for part in &repeat.fields {
                let key = key.child(row.id, part.id.clone());
                if let Some(value) = row.answers.get(&part.id) {
                    self.answer(page, part, &key, value, &inside);
                }
            }
        }
    }

    fn fact(&mut self, page: &Page, field: &Field, key: &Key, value: &Value, rows: &[RowOf]) {
        let value = match kind::read(field, value, &self.zone) {
            Ok(Some(value)) => value,
            Ok(None) => return,
            Err(_) => Typed::Text(as_typed(value)),
        };
        let items = match (&value, &field.kind) {
            (Typed::Choice(chosen), kind) => vec![self.option(kind, chosen)],
            (Typed::Choices(several), kind) => {
                several.iter().map(|c| self.option(kind, c)).collect()
            }
            (Typed::Evidence(attachments), _) => attachments
                .iter()
                .map(|a| self.attachment(a, field))
                .collect(),
            (Typed::Number(number), Kind::Percentage) => {
                let canonical = plain_number(*number);
                vec![Item {
                    shown: self.words.each(|_| format!("{canonical} %")),
                    canonical,
                    specified: None,
                }]
            }
            (value, _) => {
                vec![Item {
                    canonical: canonical(value),
                    shown: self.words.each(|w| w.shown(value)),
                    specified: None,
                }]
            }
        };
        if field
            .means
            .as_ref()
            .is_some_and(|m| m.name() == "disclosure.tlp")
        {
            self.tlp = self
                .tlp
                .or_else(|| items.first().and_then(|i| Tlp::parse(&i.canonical)));
        }
        let label = self.label(key);
        let marking = self.markings.get(key);
        self.facts.push(Fact {
            page: page.id.clone(),
            group: page.group_of(&key.field).map(|group| group.id.clone()),
            field: field.id.clone(),
            rows: rows.to_vec(),
            meaning: field.means,
            label,
            value,
            items,
            tlp: marking.map(|own| own.label.to_owned()),
            own: marking.and_then(Own::of),
            calculated: field.calc.is_some(),
            prose: matches!(field.kind, Kind::LongText { .. }),
            personal: field.personal.as_deref() == Some("answer"),
        });
    }

    /// The question of a key: one for all rows that ask it.
    fn label(&mut self, key: &Key) -> Arc<Local> {
        let label = || Arc::new(self.words.label_of(key));
        let known = self.labels.entry(key.message());
        known.or_insert_with(label).clone()
    }

    /// An option, as it is everywhere and in words.
    fn option(&self, kind: &Kind, chosen: &Chosen) -> Item {
        let options: Option<&Options> = match kind {
            Kind::Choice(options) | Kind::Choices(options) => Some(options),
            _ => None,
        };
        let canonical = match options {
            Some(options) => machine_tag(options, &chosen.option),
            None => chosen.option.clone(),
        };
        let specified = chosen.other.clone().filter(|t| !t.trim().is_empty());
        let shown = self.words.each(|w| {
            let option = match options {
                Some(options) => w.label(&options.message(&chosen.option), &chosen.option),
                None => w.tristate(&chosen.option),
            };
            match &specified {
                Some(text) => w.specified(&option, text),
                None => option,
            }
        });
        Item {
            canonical,
            shown,
            specified,
        }
    }

    fn attachment(&mut self, attachment: &Attachment, field: &Field) -> Item {
        let read = self.making.readings.get(&attachment.id);
        let piece = Piece {
            attachment: attachment.id,
            field: field.id.clone(),
            path: attachment.path.clone(),
            member: members::evidence_name(self.evidence.len() + 1, &attachment.name),
            name: attachment.name.clone(),
            media_type: tocsin_form_schema::media::of(&attachment.name),
            size: read.map_or(attachment.size, |read| read.size),
            sha256: read.map(|read| read.sha256),
            original: read.and_then(|read| read.original),
            modified: read
                .map_or(&attachment.modified, |read| &read.modified)
                .clone(),
            added: to_seconds(&attachment.added),
            before: read
                .filter(|read| is_changed(attachment, read))
                .map(|_| (attachment.size, attachment.modified.clone())),
            description: attachment.description.clone(),
        };
        let shown = self
            .words
            .each(|_| format!("{} ({})", piece.name, piece.member));
        let item = Item {
            canonical: piece.member.clone(),
            shown,
            specified: None,
        };
        self.evidence.push(piece);
        item
    }
}

/// An RFC 3339 time without parts of a second, which drafts once had; anything else as it is.
fn to_seconds(time: &str) -> String {
    let parsed = time.parse::<jiff::Timestamp>();
    parsed.map_or_else(|_| time.to_owned(), rfc3339)
}

/// Whether a file was changed between its adding and its sealing.
fn is_changed(attachment: &Attachment, read: &Reading) -> bool {
    let size = read.original.map_or(read.size, |(size, _)| size);
    let (before, now) = (&attachment.modified, &read.modified);
    size != attachment.size || !before.is_empty() && !now.is_empty() && before != now
}

/// What was typed, where its kind does not take it.
fn as_typed(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Flag(yes) => yes.to_string(),
        Value::Choice(chosen) => chosen.option.clone(),
        Value::Choices(chosen) => chosen
            .iter()
            .map(|c| c.option.as_str())
            .collect::<Vec<_>>()
            .join(", "),
        Value::Moment(m) => {
            let parts = [
                &m.date,
                &m.time,
                &m.latest_date,
                &m.latest_time,
                &m.zone,
                &m.clock,
            ];
            let parts = parts
                .iter()
                .map(|part| part.trim())
                .filter(|p| !p.is_empty());
            parts.collect::<Vec<_>>().join(" ")
        }
        Value::Quantity(q) => [&q.least, &q.most]
            .map(String::as_str)
            .join(" ")
            .trim()
            .to_owned(),
        Value::Money { amount, currency } => format!("{amount} {currency}"),
        Value::Evidence(files) => files
            .iter()
            .map(|a| a.name.as_str())
            .collect::<Vec<_>>()
            .join(", "),
        Value::Rows(rows) => rows.len().to_string(),
    }
}

/// An option: its ID, as a machine tag where its list has classes (`rsit:availability="dos"`).
pub fn machine_tag(options: &Options, option: &str) -> String {
    let list = options.list.split('@').next().unwrap_or(&options.list);
    match options.class_of(option) {
        // A class that was chosen is a machine tag without a value.
        Some(class) if options.is_class(option) => format!("{list}:{class}"),
        Some(class) => format!("{list}:{class}=\"{option}\""),
        None => option.to_owned(),
    }
}
