//! Answers as a draft keeps them: every value with its kind, exactly as typed, also when it fits no field (any
//! more). `report.json` is another form, for readers.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use std::collections::BTreeMap;
use tocsin_form_schema::answers::{self as schema, Answers};
use tocsin_form_schema::id::Id;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Value {
    Text(String),
    Flag(bool),
    Choice(Chosen),
    Choices(Vec<Chosen>),
    Moment {
        date: String,
        time: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        latest_date: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        latest_time: String,
        zone: String,
        about: bool,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        clock: String,
    },
    Quantity {
        how: How,
        least: String,
        most: String,
    },
    Money {
        amount: String,
        currency: String,
    },
    Evidence(Vec<Attachment>),
    Rows(Vec<Row>),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum How {
    Exact,
    Estimate,
    Range,
}

#[derive(Serialize, Deserialize)]
struct Chosen {
    option: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    other: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Attachment {
    id: u32,
    path: String,
    name: String,
    size: u64,
    added: String,
    /// Drafts begun before know nothing of these.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    modified: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    says: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    bare: bool,
    description: String,
}

#[derive(Serialize, Deserialize)]
struct Row {
    id: u32,
    answers: BTreeMap<String, Value>,
}

/// What a draft keeps of its answers, among its other members.
#[derive(Serialize, Deserialize)]
struct Kept {
    answers: BTreeMap<String, Value>,
    /// Drafts begun before answers had markings have none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tlp: Vec<Marking>,
}

/// The marking that the reporter chose for one answer.
#[derive(Serialize, Deserialize)]
struct Marking {
    field: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    rows: Vec<(u32, String)>,
    tlp: String,
}

pub(in crate::store) fn serialize<S: Serializer>(
    answers: &Answers,
    to: S,
) -> Result<S::Ok, S::Error> {
    let row = |(row, field): &(u32, Id)| (*row, field.to_string());
    let marking = |(key, tlp): (&schema::Key, &String)| Marking {
        field: key.field.to_string(),
        rows: key.rows.iter().map(row).collect(),
        tlp: tlp.clone(),
    };
    let kept = Kept {
        answers: write(&answers.fields),
        tlp: answers.tlp.iter().map(marking).collect(),
    };
    kept.serialize(to)
}

pub(in crate::store) fn deserialize<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Answers, D::Error> {
    let kept = Kept::deserialize(from)?;
    let marking = |marking: Marking| {
        let row = |(row, field): (u32, String)| Some((row, Id::new(&field)?));
        let key = schema::Key {
            field: Id::new(&marking.field)?,
            rows: marking.rows.into_iter().map(row).collect::<Option<_>>()?,
        };
        Some((key, marking.tlp))
    };
    let tlp: Option<_> = kept.tlp.into_iter().map(marking).collect();
    let fields = read(kept.answers);
    let answers = fields.and_then(|fields| Some(Answers { fields, tlp: tlp? }));
    answers.ok_or_else(|| D::Error::custom("not an ID"))
}

/// One ID.
pub(super) mod id {
    use super::{Deserialize, Deserializer, Error, Id, Serializer};

    pub(in super::super) fn serialize<S: Serializer>(id: &Id, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(id.as_str())
    }
    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Id, D::Error> {
        Id::new(&String::deserialize(from)?).ok_or_else(|| D::Error::custom("not an ID"))
    }
}

/// An ID, or none.
pub(in crate::store) mod maybe_id {
    use super::{Deserialize, Deserializer, Error, Id, Serialize, Serializer};

    pub(in crate::store) fn serialize<S: Serializer>(
        id: &Option<Id>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        id.as_ref().map(Id::as_str).serialize(to)
    }
    pub(in crate::store) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Id>, D::Error> {
        Option::<String>::deserialize(from)?
            .map(|text| Id::new(&text).ok_or_else(|| D::Error::custom("not an ID")))
            .transpose()
    }
}

fn write(answers: &schema::Given) -> BTreeMap<String, Value> {
    answers
        .iter()
        .map(|(id, value)| (id.to_string(), value.into()))
        .collect()
}

fn read(answers: BTreeMap<String, Value>) -> Option<schema::Given> {
    answers
        .into_iter()
        .map(|(id, value)| Some((Id::new(&id)?, value.read()?)))
        .collect()
}

impl From<&schema::Chosen> for Chosen {
    fn from(chosen: &schema::Chosen) -> Chosen {
        Chosen {
            option: chosen.option.clone(),
            other: chosen.other.clone(),
        }
    }
}

impl From<&schema::Value> for Value {
    fn from(value: &schema::Value) -> Value {
        match value {
            schema::Value::Text(text) => Value::Text(text.clone()),
            schema::Value::Flag(flag) => Value::Flag(*flag),
            schema::Value::Choice(chosen) => Value::Choice(chosen.into()),
            schema::Value::Choices(chosen) => {
                Value::Choices(chosen.iter().map(Into::into).collect())
            }
            schema::Value::Moment(schema::Moment {
                date,
                time,
                latest_date,
                latest_time,
                zone,
                about,
                clock,
            }) => Value::Moment {
                date: date.clone(),
                time: time.clone(),
                latest_date: latest_date.clone(),
                latest_time: latest_time.clone(),
                zone: zone.clone(),
                about: *about,
                clock: clock.clone(),
            },
            schema::Value::Quantity(schema::Quantity { how, least, most }) => Value::Quantity {
                how: match how {
                    schema::How::Exact => How::Exact,
                    schema::How::Estimate => How::Estimate,
                    schema::How::Range => How::Range,
                },
                least: least.clone(),
                most: most.clone(),
            },
            schema::Value::Money { amount, currency } => Value::Money {
                amount: amount.clone(),
                currency: currency.clone(),
            },
            schema::Value::Evidence(files) => Value::Evidence(
                files
                    .iter()
                    .cloned()
                    .map(
                        |schema::Attachment {
                             id,
                             path,
                             name,
                             size,
                             added,
                             modified,
                             says,
                             bare,
                             description,
                         }| Attachment {
                            id,
                            path,
                            name,
                            size,
                            added,
                            modified,
                            says,
                            bare,
                            description,
                        },
                    )
                    .collect(),
            ),
            schema::Value::Rows(rows) => Value::Rows(
                rows.iter()
                    .map(|row| Row {
                        id: row.id,
                        answers: write(&row.answers),
                    })
                    .collect(),
            ),
        }
    }
}

impl Chosen {
    fn read(self) -> schema::Chosen {
        schema::Chosen {
            option: self.option,
            other: self.other,
        }
    }
}

impl Value {
    fn read(self) -> Option<schema::Value> {
        Some(match self {
            Value::Text(text) => schema::Value::Text(text),
            Value::Flag(flag) => schema::Value::Flag(flag),
            Value::Choice(chosen) => schema::Value::Choice(chosen.read()),
            Value::Choices(chosen) => {
                schema::Value::Choices(chosen.into_iter().map(Chosen::read).collect())
            }
            Value::Moment {
                date,
                time,
                latest_date,
                latest_time,
                zone,
                about,
                clock,
            } => schema::Value::Moment(schema::Moment {
                date,
                time,
                latest_date,
                latest_time,
                zone,
                about,
                clock,
            }),
            Value::Quantity { how, least, most } => schema::Value::Quantity(schema::Quantity {
                how: match how {
                    How::Exact => schema::How::Exact,
                    How::Estimate => schema::How::Estimate,
                    How::Range => schema::How::Range,
                },
                least,
                most,
            }),
            Value::Money { amount, currency } => schema::Value::Money { amount, currency },
            Value::Evidence(files) => schema::Value::Evidence(
                files
                    .into_iter()
                    .map(
                        |Attachment {
                             id,
                             path,
                             name,
                             size,
                             added,
                             modified,
                             says,
                             bare,
                             description,
                         }| schema::Attachment {
                            id,
                            path,
                            name,
                            size,
                            added,
                            modified,
                            says,
                            bare,
                            description,
                        },
                    )
                    .collect(),
            ),
            Value::Rows(rows) => schema::Value::Rows(
                rows.into_iter()
                    .map(|row| {
                        Some(schema::Row {
                            id: row.id,
                            answers: read(row.answers)?,
                        })
                    })
                    .collect::<Option<_>>()?,
            ),
        })
    }
}
