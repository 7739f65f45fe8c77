//! One report, made once from a draft and its form through `means`; each rendition is a small writer over
//! it. Nothing in a writer knows a form.

pub mod csv;
pub mod fact;
pub mod gap;
mod identity;
pub mod intelmq;
pub mod iocs;
pub mod iodef;
pub mod json;
mod members;
pub mod misp;
mod observable;
pub mod redact;
mod subject;
pub mod text;
pub mod update;
mod visible;
mod words;

#[cfg(test)]
mod tests;

pub use identity::creator_domain;
pub use members::{members, renditions};
pub use subject::subject;
pub(crate) use words::{DISCLAIMER, Languages};

use crate::bundle::{Bundle, Verified, hex};
use crate::store::edition::{Edition, Hashes};
use fact::{Fact, Item, Local, Own, RowOf};
use gap::Gap;
use jiff::{Zoned, tz::TimeZone};
use tocsin_form_schema::answers::{Answers, Attachment, Chosen, Key, Value, to_json_with};
use tocsin_form_schema::evaluate::{Env, Evaluation, applicable, evaluate, reporter_zone};
use tocsin_form_schema::figures::exported;
use tocsin_form_schema::form::marking::Markings;
use tocsin_form_schema::form::{Field, Form, Page};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::{
    self, Kind, Moment, Options, Precision, Typed, canonical, plain_number,
};
use tocsin_form_schema::list::{self, message_id};
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

/// Everything a report is made from, beside the draft's answers.
pub struct Making<'a> {
    /// The bundle.
    pub bundle: &'a Verified<Bundle>,
    /// Which of its forms.
    pub form: &'a Form,
    /// Which of the form's successive reports it is; none for a form without stages.
    pub stage: Option<&'a Id>,
    /// The answers.
    pub answers: &'a Answers,
    /// Their evaluation: only what applies is exported.
    pub evaluation: &'a Evaluation,
    /// Language of the reporter.
    pub lang: &'a str,
    /// The report's ID.
    pub id: ReportId,
    /// 1 for the first report.
    pub revision: u32,
    /// Update token of revision 1, 64 hex digits.
    pub update_token: String,
    /// Outer reference, short and random.
    pub reference: String,
    /// When it was made.
    pub made: Zoned,
    /// The reporter could not check the team and said so (DESIGN decision 4).
    pub accepted_unchecked: bool,
    /// `--test`: marked as an exercise in every rendition.
    pub test: bool,
    /// Size and SHA-256 of each attachment, by attachment ID, from the first reading.
    pub hashes: &'a Hashes,
    /// What was delivered of it before.
    pub past: Past<'a>,
}

/// What was delivered of a report before this revision.
#[derive(Clone, Copy, Debug, Default)]
pub struct Past<'a> {
    /// The revisions before it, oldest first.
    pub editions: &'a [Edition],
    /// When this one was first made, for a copy of it.
    pub since: Option<&'a Zoned>,
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
    /// What was answered and applies.
    pub facts: Vec<Fact>,
    /// What was not answered and what was not asked.
    pub gaps: Vec<Gap>,
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
    /// When it was added, RFC 3339.
    pub added: String,
    /// What the reporter says of it.
    pub description: String,
}

/// Traffic Light Protocol 2.0, least restricted first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tlp {
    /// No limit.
    Clear,
    /// The community.
    Green,
    /// Need to know, the organisation and its clients.
    Amber,
    /// Need to know, the organisation.
    AmberStrict,
    /// The recipients only.
    Red,
}

impl Tlp {
    /// Reads an option's ID or a label: `amber`, `amber-strict`, `TLP:AMBER+STRICT`.
    pub fn parse(text: &str) -> Option<Tlp> {
        let text = text.to_ascii_lowercase().replace(['-', '_'], "+");
        Some(match text.strip_prefix("tlp:").unwrap_or(&text) {
            "clear" | "white" => Tlp::Clear,
            "green" => Tlp::Green,
            "amber" => Tlp::Amber,
            "amber+strict" => Tlp::AmberStrict,
            "red" => Tlp::Red,
            _ => return None,
        })
    }

    /// The label as FIRST writes it.
    pub fn label(self) -> &'static str {
        match self {
            Tlp::Clear => "TLP:CLEAR",
            Tlp::Green => "TLP:GREEN",
            Tlp::Amber => "TLP:AMBER",
            Tlp::AmberStrict => "TLP:AMBER+STRICT",
            Tlp::Red => "TLP:RED",
        }
    }
}

impl Report {
    /// Whether the reporter has no domain, so that the ID names the team's. A copy does not say.
    pub fn creator_is_team(&self) -> bool {
        self.copy.is_none() && self.id.domain.eq_ignore_ascii_case(&self.team.id)
    }

    /// The facts of each record of this name, by row, in order. What stands in rows within a record's row is part of it.
    pub fn records(&self, record: Record) -> Vec<Vec<&Fact>> {
        let mut rows: Vec<Vec<&Fact>> = Vec::new();
        for fact in self.facts.iter().filter(|f| f.record() == Some(record)) {
            match rows.iter_mut().find(|row| {
                row.first()
                    .is_some_and(|first| first.record_rows() == fact.record_rows())
            }) {
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

    /// The first fact that means this.
    pub fn meaning(&self, meaning: &str) -> Option<&Fact> {
        self.facts.iter().find(|f| f.means(meaning))
    }
}

/// Makes the report.
pub fn make(making: &Making<'_>) -> Report {
    let words = Languages::of(making.bundle, &making.form.id, making.lang);
    make_in(making, &words)
}

/// Makes the report with these words.
pub(crate) fn make_in(making: &Making<'_>, words: &Languages) -> Report {
    let bundle: &Bundle = making.bundle;
    let team = &bundle.published.team;
    let form = making.form;
    let zone = reporter_zone(form, making.answers);
    let answers = applicable(form, making.answers, making.evaluation);
    let zone = zone.unwrap_or_else(|| making.made.time_zone().clone());
    let mut maker = Maker {
        making,
        answers: &answers,
        markings: Markings::of(form, &answers),
        words,
        zone: zone.clone(),
        facts: Vec::new(),
        evidence: Vec::new(),
        tlp: None,
    };
    for page in &form.pages {
        maker.page(form, page);
    }
    let Maker {
        mut facts,
        evidence,
        tlp,
        ..
    } = maker;
    for fact in &mut facts {
        let own = fact.tlp.as_deref().and_then(Tlp::parse);
        if tlp.is_some() && own <= tlp {
            fact.tlp = None;
        }
    }
    let applies = |page: &&Page| facts.iter().any(|f| f.page == page.id);
    let mut report = Report {
        id: making.id.clone(),
        revision: making.revision,
        update_token: making.update_token.clone(),
        reference: making.reference.clone(),
        made: making.made.with_time_zone(zone),
        team: TeamOf {
            id: team.id.clone(),
            name: words.each(|w| team.name.get(&w.tag()).unwrap_or(&team.id).clone()),
            version: team.version,
            manifest_sha256: bundle.manifest_sha256.clone(),
        },
        form: FormOf {
            id: form.id.clone(),
            title: words.each(|w| w.label(&format!("form--{}", form.id), form.id.as_str())),
            sha256: file_sha256(bundle, &format!("forms/{}.toml", form.id)),
        },
        stage: making.stage.map(|stage| StageOf {
            id: stage.clone(),
            title: words.each(|w| w.label(&format!("stage--{stage}"), stage.as_str())),
        }),
        disclaimers: words.each(|w| w.disclaimer(&team.authoritative)),
        languages: words.each(|w| w.tag()),
        lang: making.lang.to_owned(),
        pages: form
            .pages
            .iter()
            .filter(applies)
            .map(|p| {
                (
                    p.id.clone(),
                    words.each(|w| w.label(&format!("page--{}", p.id), p.id.as_str())),
                )
            })
            .collect(),
        groups: (form.pages.iter().flat_map(|page| &page.groups))
            .map(|group| {
                let message = format!("group--{}", group.id);
                let title = words.each(|w| w.label(&message, group.id.as_str()));
                (group.id.clone(), title)
            })
            .collect(),
        gaps: gap::all(making, &answers, words, &facts),
        answers: to_json_with(&exported(&answers, form), form, &|id| {
            making.hashes.get(&id).map(|(_, digest)| hex(digest))
        }),
        facts,
        evidence,
        tlp,
        example: bundle.example,
        test: making.test,
        unchecked: making.accepted_unchecked,
        copy: None,
        history: Vec::new(),
        changes: Vec::new(),
    };
    if let Some(last) = making.past.editions.last() {
        report.changes = update::changes(&earlier(making, last, words), &report);
    }
    report.history = history(making, &report);
    report
}

/// A revision that was delivered, as the form and its words are now.
fn earlier(making: &Making<'_>, edition: &Edition, words: &Languages) -> Report {
    let env = Env {
        now: edition.made.clone(),
        stage: edition.stage.clone(),
    };
    let evaluation = evaluate(making.form, &edition.answers, &env);
    let past = Making {
        stage: edition.stage.as_ref(),
        answers: &edition.answers,
        evaluation: &evaluation,
        id: making.id.clone(),
        revision: edition.revision,
        update_token: making.update_token.clone(),
        reference: making.reference.clone(),
        made: edition.made.clone(),
        hashes: &edition.hashes(),
        past: Past::default(),
        ..*making
    };
    make_in(&past, words)
}

fn history(making: &Making<'_>, report: &Report) -> Vec<update::Revision> {
    let zone = report.made.time_zone();
    let editions = making.past.editions.iter();
    let mut history: Vec<_> = editions
        .map(|edition| update::Revision {
            number: edition.revision,
            made: edition.made.with_time_zone(zone.clone()),
            changes: edition.changes.clone(),
        })
        .collect();
    let working = report.languages.first().unwrap_or(&report.lang);
    let since = making.past.since.unwrap_or(&making.made);
    history.push(update::Revision {
        number: making.revision,
        made: since.with_time_zone(zone.clone()),
        changes: update::lines(&report.changes, working),
    });
    history
}

/// Gathers facts in the order of the form.
struct Maker<'a> {
    making: &'a Making<'a>,
    /// Those that leave.
    answers: &'a Answers,
    markings: Markings<'a>,
    words: &'a Languages,
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
            let label = self.words.label_of(key);
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
        let marking = self.markings.get(key);
        self.facts.push(Fact {
            page: page.id.clone(),
            group: page.group_of(&key.field).map(|group| group.id.clone()),
            field: field.id.clone(),
            rows: rows.to_vec(),
            meaning: field.means,
            label: self.words.label_of(key),
            value,
            items,
            tlp: marking.map(|own| own.label.to_owned()),
            own: marking.and_then(Own::of),
            prose: matches!(field.kind, Kind::LongText { .. }),
            personal: field.personal.as_deref() == Some("answer"),
        });
    }

    /// An option: its ID, as a machine tag where its list has classes (`rsit:availability="dos"`).
    fn option(&self, kind: &Kind, chosen: &Chosen) -> Item {
        let options: Option<&Options> = match kind {
            Kind::Choice(options) | Kind::Choices(options) => Some(options),
            _ => None,
        };
        let list = options.map_or("tristate", |o| o.list.split('@').next().unwrap_or(&o.list));
        let class = options.and_then(|o| o.class_of(&chosen.option));
        let itself = options.is_some_and(|o| o.is_class(&chosen.option));
        let canonical = match class {
            // A class that was chosen is a machine tag without a value.
            Some(class) if itself => format!("{list}:{class}"),
            Some(class) => format!("{list}:{class}=\"{}\"", chosen.option),
            None => chosen.option.clone(),
        };
        let specified = chosen.other.clone().filter(|t| !t.trim().is_empty());
        let message = match options {
            Some(options) => options.message(&chosen.option),
            None => message_id(list, &chosen.option),
        };
        let shown = self.words.each(|w| {
            let option = w.label(&message, &chosen.option);
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
        let read = self.making.hashes.get(&attachment.id);
        let piece = Piece {
            attachment: attachment.id,
            field: field.id.clone(),
            path: attachment.path.clone(),
            member: members::evidence_name(self.evidence.len() + 1, &attachment.name),
            name: attachment.name.clone(),
            media_type: tocsin_form_schema::media::of(&attachment.name),
            size: read.map_or(attachment.size, |(size, _)| *size),
            sha256: read.map(|(_, digest)| *digest),
            added: attachment.added.clone(),
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

/// Whether it is a machine tag of RSIT, of any version shipped: a type with its class, or a class alone.
fn is_rsit(tag: &str) -> bool {
    let lists = list::shipped().iter().filter(|list| list.name == "rsit");
    lists.flat_map(|list| list.options.iter()).any(|option| {
        let class = option.class.as_deref().unwrap_or_default();
        tag == format!("rsit:{class}") || tag == format!("rsit:{class}=\"{}\"", option.id)
    })
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

fn file_sha256(bundle: &Bundle, path: &str) -> String {
    use sha2::{Digest, Sha256};
    bundle
        .files
        .get(path)
        .map(|bytes| hex(&Sha256::digest(bytes)))
        .unwrap_or_default()
}
