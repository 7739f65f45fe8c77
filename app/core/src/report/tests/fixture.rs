//! A team whose form asks for every meaning in every kind that may carry it, two rows of every record, and
//! every kind without a meaning; and an answer to each, none like another.

use crate::bundle::{Bundle, Verified};
use crate::openpgp::seal::Reading;
use crate::report::{Making, Past, Report, ReportId, make};
use std::collections::{BTreeMap, BTreeSet};
use tocsin_form_schema::answers::{
    Answers, Attachment, Chosen, How, Key, Moment, Quantity, Row, Value,
};
use tocsin_form_schema::evaluate::Evaluation;
use tocsin_form_schema::form::{Field, Form, Page, Required};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::{Choice, Kind, NAMES, Options, Repeat};
use tocsin_form_schema::means::{Meaning, Record, vocabulary};
use tocsin_form_schema::published::Published;
use tocsin_form_schema::team::{Encryption, Mail, MailFormat, Team};

pub const TEAM: &str = "xyz-cert.example";

pub fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// Makes fields and answers that are all different.
#[derive(Default)]
pub struct Maker {
    count: u32,
}

impl Maker {
    fn next(&mut self) -> u32 {
        self.count += 1;
        self.count
    }

    pub fn kind(&self, name: &str, meaning: &str) -> Kind {
        match name {
            "text" => Kind::Text {
                max: 500,
                pattern: None,
            },
            "longtext" => Kind::LongText { max: 5000 },
            "integer" => Kind::Integer {
                min: None,
                max: None,
            },
            "decimal" => Kind::Decimal {
                min: None,
                max: None,
                digits: 6,
            },
            "percentage" => Kind::Percentage,
            "money" => Kind::Money,
            "yesno" => Kind::YesNo,
            "tristate" => Kind::Tristate,
            "choice" => Kind::Choice(options(meaning)),
            "choices" => Kind::Choices(options(meaning)),
            "country" | "language" => Kind::Choice(options(name)),
            "date" => Kind::Date,
            "quantity" => Kind::Quantity {
                min: None,
                max: None,
            },
            "moment" => Kind::Moment {
                clock: true,
                interval: true,
            },
            "duration" => Kind::Duration,
            "email" => Kind::Email,
            "phone" => Kind::Phone,
            "url" => Kind::Url,
            "ip" => Kind::Ip,
            "network" => Kind::Network,
            "host" => Kind::Host,
            "domain" => Kind::Domain,
            "port" => Kind::Port,
            "hash" => Kind::Hash,
            "cve" => Kind::Cve,
            "zone" => Kind::Zone,
            "evidence" => Kind::Evidence {
                max_count: 10,
                max_size: 1 << 30,
                types: Vec::new(),
                malware: false,
            },
            "consent" => Kind::Consent,
            other => panic!("no such kind: {other}"),
        }
    }

    pub fn answer(&mut self, kind: &Kind) -> Value {
        let n = self.next();
        let text = |text: String| Value::Text(text);
        match kind {
            Kind::Text { .. } => text(format!("words {n} of <b>&\"'")),
            Kind::LongText { .. } => text(format!(
                "line one of {n}\n  TLP: CLEAR {n}\n\nlast ]]> of {n}: عربي 日本語 e\u{301}"
            )),
            Kind::Integer { .. } => text(format!("{}", 1000 + n)),
            Kind::Decimal { .. } => text(format!("{n}.{n:04}")),
            Kind::Percentage => text(format!("{}.{n:04}", n % 100)),
            Kind::Money => Value::Money {
                amount: format!("{n}.50"),
                currency: "EUR".to_owned(),
            },
            Kind::YesNo | Kind::Consent => Value::Flag(true),
            Kind::Tristate => Value::Choice(chosen(["yes", "no", "unknown"][n as usize % 3])),
            Kind::Choice(options) => Value::Choice(pick(options, n)),
            Kind::Choices(options) => {
                let mut several = vec![pick(options, n)];
                several.extend((options.options.len() > 1).then(|| pick(options, n + 1)));
                Value::Choices(several)
            }
            Kind::Date => text(format!("2026-10-{:02}", 1 + n % 28)),
            Kind::Quantity { .. } => Value::Quantity(Quantity {
                how: [How::Exact, How::Estimate, How::Range, How::Range][n as usize % 4],
                least: format!("{n}"),
                most: ["", "", "7000.5", ""][n as usize % 4].to_owned(),
            }),
            Kind::Moment { .. } => Value::Moment(Moment {
                date: match n % 10 {
                    1 => format!("19{:02}-10", 10 + n % 90),
                    n => format!("2026-10-{:02}", 1 + n % 28),
                },
                time: match n % 10 {
                    1 => String::new(),
                    2 => "14".to_owned(),
                    _ => ["", "14:30", "14:30:15"][n as usize % 3].to_owned(),
                },
                latest_date: ["", "2026-11-02", ""][n as usize / 2 % 3].to_owned(),
                // A month has no time.
                latest_time: match n % 10 {
                    1 => String::new(),
                    _ => ["", "16", ""][n as usize / 4 % 3].to_owned(),
                },
                clock: ["", "exact", "unknown", "+90 s", "-0.5 s"][n as usize / 2 % 5].to_owned(),
                zone: ["Europe/Paris", "+05:30", ""][n as usize / 3 % 3].to_owned(),
                about: n.is_multiple_of(2),
            }),
            Kind::Duration => text(format!("PT{}M", 60 + n)),
            Kind::Email => text(format!("admin{n}@site.example")),
            Kind::Phone => text(format!("+49 30 {}", 1_000_000 + n)),
            Kind::Url => text(format!("https://www.site.example/{n}?a=1&b=2")),
            Kind::Ip => text(if n.is_multiple_of(2) {
                format!("192.0.2.{}", n % 256)
            } else {
                format!("2001:db8::{n:x}")
            }),
            Kind::Network => text(if n.is_multiple_of(2) {
                format!("198.51.{}.0/24", n % 256)
            } else {
                format!("2001:db8:{n:x}::/48")
            }),
            Kind::Host => text(if n.is_multiple_of(2) {
                format!("203.0.113.{}", n % 256)
            } else {
                format!("host{n}.site.example")
            }),
            Kind::Domain => text(format!("d{n}.site.example")),
            Kind::Port => text(format!("{}", 1024 + n)),
            Kind::Hash => text(format!("{n:064x}")),
            Kind::Cve => text(format!("CVE-2024-{}", 10_000 + n)),
            Kind::Zone => text(["Europe/Paris", "+05:30"][n as usize % 2].to_owned()),
            Kind::Evidence { .. } => Value::Evidence(vec![
                attachment(n, &format!("log \"{n}\".LOG")),
                attachment(n + 10_000, "no-extension"),
            ]),
            Kind::Note | Kind::Repeat(_) => panic!("has no answer of its own"),
        }
    }
}

/// The second file of a question.
fn is_second(id: u32) -> bool {
    id > 10_000
}

pub fn attachment(id: u32, name: &str) -> Attachment {
    Attachment {
        id,
        path: format!("/home/erika/secret-folder/{id}"),
        name: name.to_owned(),
        size: 1000 + 2 * u64::from(id % 10_000) + u64::from(id / 10_000),
        added: "2026-11-20T15:00:00Z".to_owned(),
        modified: "2026-11-19T08:00:00Z".to_owned(),
        bare: is_second(id),
        description: format!("of file {id}\nsecond line"),
        ..Attachment::default()
    }
}

fn chosen(option: &str) -> Chosen {
    Chosen {
        option: option.to_owned(),
        other: None,
    }
}

fn pick(options: &Options, n: u32) -> Chosen {
    let option = &options.options[n as usize % options.options.len()];
    Chosen {
        option: option.id.clone(),
        other: option.other.then(|| format!("specified in {n}")),
    }
}

/// Options as a form would write them for a meaning, so that every branch of a mapping is met.
fn options(meaning: &str) -> Options {
    let (list, ids): (&str, &[&str]) = match meaning {
        "host.role" => ("role", &["victim", "source", "intermediary", "unknown"]),
        "host.owner" => ("owner", &["organization", "someone"]),
        "impact.functional" => ("functional", &["none", "low", "medium", "high", "unknown"]),
        "impact.information" => (
            "information",
            &[
                "personal",
                "credentials",
                "confidential",
                "altered",
                "lost",
                "unknown",
                "odd",
            ],
        ),
        "severity" => ("severity", &["low", "emergency"]),
        "status" => ("status", &["in-progress", "odd"]),
        "discovery" => ("discovery", &["nidps", "siem", "odd"]),
        "wanted.action" => ("wanted", &["investigate", "advice", "block-host"]),
        "action.kind" => ("action", &["block-host", "prayed"]),
        "contact.role" => ("contacts", &["tech", "friend"]),
        "disclosure.tlp" => ("tlp@2", &["amber+strict"]),
        "country" => ("countries@1", &["de", "jp"]),
        "language" | "translation.language" => ("languages@1", &["de", "ja"]),
        "category" => ("rsit@1003", &["dos", "scanner"]),
        _ => ("plain", &["alpha", "beta", "other"]),
    };
    let class = |id: &str| {
        (meaning == "category").then(|| {
            if id == "dos" {
                "availability"
            } else {
                "information-gathering"
            }
            .to_owned()
        })
    };
    let choice = |id: &&str| Choice {
        id: (*id).to_owned(),
        class: class(id),
        other: *id == "other",
        exclusive: false,
        unknown: false,
    };
    Options {
        list: list.to_owned(),
        options: ids.iter().map(choice).collect(),
        ..Options::default()
    }
}

pub fn field(name: &str, kind: Kind, meaning: Option<&str>) -> Field {
    Field {
        id: id(name),
        kind,
        means: meaning.map(|m| Meaning::new(m).unwrap()),
        when: None,
        calc: None,
        default: None,
        required: Required::No,
        recommended: false,
        checks: Vec::new(),
        tlp: Vec::new(),
        personal: None,
        from: None,
        keep: Default::default(),
    }
}

/// Fields and their answers, on one page each.
#[derive(Default)]
pub struct Asked {
    pub fields: Vec<Field>,
    pub answers: Answers,
}

impl Asked {
    pub fn add(&mut self, field: Field, answer: Value) {
        self.answers.fields.insert(field.id.clone(), answer);
        self.fields.push(field);
    }

    pub fn form(&self) -> Form {
        let ids: Vec<Id> = self.fields.iter().map(|f| f.id.clone()).collect();
        let pages = ids.chunks(20).enumerate();
        Form {
            format: 1,
            team: TEAM.to_owned(),
            id: id("incident"),
            stages: Vec::new(),
            mail: Default::default(),
            retired_before: None,
            renamed: Default::default(),
            pages: pages
                .map(|(n, ids)| Page {
                    id: id(&format!("page{n}")),
                    fields: ids.to_vec(),
                    groups: Vec::new(),
                    when: None,
                })
                .collect(),
            fields: self
                .fields
                .iter()
                .map(|f| (f.id.clone(), f.clone()))
                .collect(),
            order: ids,
        }
    }

    /// Everything applies.
    pub fn evaluation(&self) -> Evaluation {
        let mut applies = BTreeSet::new();
        for (field, value) in &self.answers.fields {
            all_of(Key::field(field.clone()), value, &mut applies);
        }
        Evaluation {
            applies,
            ..Evaluation::default()
        }
    }
}

fn all_of(key: Key, value: &Value, applies: &mut BTreeSet<Key>) {
    if let Value::Rows(rows) = value {
        for row in rows {
            for (part, value) in &row.answers {
                all_of(key.child(row.id, part.clone()), value, applies);
            }
        }
    }
    applies.insert(key);
}

/// Every meaning in every kind.
pub fn everything() -> Asked {
    let mut asked = Asked::default();
    let mut maker = Maker::default();
    for (n, meaning) in vocabulary()
        .iter()
        .filter(|d| d.record.is_none())
        .enumerate()
    {
        for kind in &meaning.kinds {
            let kind = maker.kind(kind, &meaning.name);
            let answer = maker.answer(&kind);
            asked.add(
                field(&format!("m{n}_{}", kind.name()), kind, Some(&meaning.name)),
                answer,
            );
        }
    }
    for record in [
        Record::Host,
        Record::Contact,
        Record::Action,
        Record::Indicator,
        Record::Translation,
    ] {
        let parts = vocabulary()
            .iter()
            .filter(|d| d.record == Some(record) && d.name != record.name() || d.anywhere);
        let mut fields: Vec<Field> = parts
            .enumerate()
            .flat_map(|(n, d)| d.kinds.iter().map(move |kind| (n, d, kind)))
            .map(|(n, d, kind)| {
                field(
                    &format!("p{n}_{kind}"),
                    maker.kind(kind, &d.name),
                    Some(&d.name),
                )
            })
            .collect();
        fields.push(field("own", maker.kind("text", ""), None));
        let rows = (0..5).map(|row| row_of(&mut maker, &fields, row)).collect();
        asked.add(
            repeat(record.name(), fields, Some(record.name())),
            Value::Rows(rows),
        );
    }
    let kinds = NAMES.iter().filter(|k| !["note", "repeat"].contains(k));
    let plain: Vec<Field> = kinds
        .map(|k| field(&format!("own_{k}"), maker.kind(k, ""), None))
        .collect();
    for field in &plain {
        let answer = maker.answer(&field.kind);
        asked.add(field.clone(), answer);
    }
    // Files do not stand in rows.
    let plain: Vec<Field> = plain
        .into_iter()
        .filter(|f| !matches!(f.kind, Kind::Evidence { .. }))
        .collect();
    let rows = (0..2).map(|row| row_of(&mut maker, &plain, row)).collect();
    asked.add(repeat("rows", plain, None), Value::Rows(rows));
    let mut police = field("police_ref", maker.kind("text", ""), None);
    police.tlp = vec!["red".to_owned()];
    asked.add(police, Value::Text("police 4711".to_owned()));
    asked
}

fn row_of(maker: &mut Maker, fields: &[Field], row: u32) -> Row {
    // The last row has almost nothing: what a schema demands may be missing.
    let asked = fields.iter().filter(|f| row < 4 || f.id.as_str() == "own");
    // Each option in a row of its own, however many meanings there are.
    let answer = |field: &Field| match &field.kind {
        Kind::Choice(options) => Value::Choice(pick(options, row)),
        kind => maker.answer(kind),
    };
    let ids = asked.clone().map(|field| field.id.clone());
    Row {
        id: row + 1,
        answers: ids.zip(asked.map(answer)).collect(),
    }
}

pub fn repeat(name: &str, fields: Vec<Field>, meaning: Option<&str>) -> Field {
    let order = (0..fields.len()).collect();
    field(
        name,
        Kind::Repeat(Repeat {
            min: 0,
            max: 100,
            title: Vec::new(),
            fields,
            order,
        }),
        meaning,
    )
}

/// The bundle of a team that publishes a form, with texts in English and French.
pub fn bundle(form: &Form) -> Verified<Bundle> {
    let team = Team {
        bundle: None,
        format: 1,
        id: TEAM.to_owned(),
        name: [("en", "XYZ-CERT"), ("fr", "CERT de XYZ")]
            .map(|(l, n)| (l.to_owned(), n.to_owned()))
            .into(),
        version: 3,
        published: jiff::Timestamp::UNIX_EPOCH,
        expires: jiff::Timestamp::MAX,
        needs_program: None,
        languages: vec!["en".to_owned(), "fr".to_owned()],
        contact: Default::default(),
        hours: Default::default(),
        mail: Mail {
            to: vec![format!("report@{TEAM}")],
            subject: "{ref}".to_owned(),
            ticket: None,
            formats: vec![MailFormat::PgpMime],
            max_size: 1 << 20,
            encryption: Encryption::Compatible,
            keys: Vec::new(),
        },
        constituency: Default::default(),
        first_response: BTreeMap::new(),
        disclosure: Vec::new(),
        reviewed: Vec::new(),
        authoritative: "en".to_owned(),
        forms: Vec::new(),
        chooser: Vec::new(),
        report_forgery: String::new(),
        brand: Default::default(),
    };
    let texts = |lang: &str| {
        let mut out = format!("form--incident = Incident {lang}\n");
        for page in &form.pages {
            out.push_str(&format!("page--{0} = Page {0} {lang}\n", page.id));
        }
        for (id, field) in &form.fields {
            out.push_str(&format!("{id} = Question {id} {lang}\n"));
            if let Kind::Repeat(repeat) = &field.kind {
                repeat.fields.iter().for_each(|f| {
                    out.push_str(&format!("{id}-{0} = Question {id} {0} {lang}\n", f.id))
                });
            }
        }
        out.into_bytes()
    };
    let files = [
        ("CONTACT", b"call".to_vec()),
        ("MANIFEST", b"sums".to_vec()),
        ("MANIFEST.sig", b"signature".to_vec()),
        ("assets/logo.png", b"png".to_vec()),
        ("forms/incident.toml", b"form".to_vec()),
        ("forms/other.toml", b"form".to_vec()),
        ("keys/signing.asc", b"key".to_vec()),
        ("lists/recipients.toml", b"list".to_vec()),
        ("locales/de/incident.ftl", b"".to_vec()),
        ("locales/en/incident.ftl", texts("en")),
        ("locales/fr/incident.ftl", texts("fr")),
        ("mimetype", b"type".to_vec()),
        ("team.toml", b"team".to_vec()),
    ];
    Verified::for_test(Bundle {
        published: Published {
            team,
            forms: [(form.id.clone(), form.clone())].into(),
            lists: Vec::new(),
        },
        files: files.map(|(path, bytes)| (path.to_owned(), bytes)).into(),
        signer: "0".repeat(40),
        signed_at: jiff::Timestamp::UNIX_EPOCH,
        manifest_sha256: "ab".repeat(32),
        encryption_certs: BTreeMap::new(),
        signer_expired: false,
        example: false,
    })
}

/// Calls with the making of a report in a language, all of whose marks are set as told.
pub fn with_making<T>(
    asked: &Asked,
    lang: &str,
    marked: bool,
    then: impl FnOnce(&Making<'_>) -> T,
) -> T {
    let form = asked.form();
    let bundle = bundle(&form);
    let evaluation = asked.evaluation();
    let readings = BTreeMap::from_iter(
        attachments(&asked.answers)
            .iter()
            .map(|a| (a.id, reading(a))),
    );
    then(&Making {
        bundle: &bundle,
        form: &form,
        stage: None,
        answers: &asked.answers,
        evaluation: &evaluation,
        lang,
        id: ReportId {
            uuid: "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b".to_owned(),
            domain: if marked { TEAM } else { "site.example" }.to_owned(),
        },
        revision: 1,
        update_token: "ce".repeat(32),
        reference: "7K3M-Q9ZT".to_owned(),
        made: "2026-11-21T10:00:00+01:00[Europe/Paris]".parse().unwrap(),
        accepted_unchecked: marked,
        test: marked,
        readings: &readings,
        standing: &Default::default(),
        past: Past::default(),
    })
}

/// As if it was read: of a second file only the picture goes along, and it was changed since.
fn reading(file: &Attachment) -> Reading {
    let second = is_second(file.id);
    let original = second.then_some((file.size, [0xee; 32]));
    Reading {
        size: file.size - u64::from(second),
        modified: format!("2026-11-{}T08:00:00Z", 19 + u32::from(second)),
        original,
        ..Reading::from((file.size, [file.id as u8; 32]))
    }
}

fn attachments(answers: &Answers) -> Vec<Attachment> {
    fn of(value: &Value) -> Vec<Attachment> {
        match value {
            Value::Evidence(files) => files.clone(),
            Value::Rows(rows) => rows
                .iter()
                .flat_map(|r| r.answers.values().flat_map(of))
                .collect(),
            _ => Vec::new(),
        }
    }
    answers.fields.values().flat_map(of).collect()
}

/// The paths of all attachments, in the order in which they were added.
pub fn attachment_paths(answers: &mut Answers) -> Vec<&mut String> {
    fn of(value: &mut Value) -> Vec<&mut Attachment> {
        match value {
            Value::Evidence(files) => files.iter_mut().collect(),
            Value::Rows(rows) => rows
                .iter_mut()
                .flat_map(|r| r.answers.iter_mut().flat_map(|(_, value)| of(value)))
                .collect(),
            _ => Vec::new(),
        }
    }
    let values = answers.fields.iter_mut().map(|(_, value)| value);
    let mut files: Vec<&mut Attachment> = values.flat_map(of).collect();
    files.sort_by_key(|file| file.size);
    files.into_iter().map(|file| &mut file.path).collect()
}

pub fn report(asked: &Asked, lang: &str) -> Report {
    with_making(asked, lang, false, make)
}
