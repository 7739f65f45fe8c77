//! A revision of a report as it was delivered: what the next one is compared with.

use super::draft::answers;
use super::receipt::Receipt;
use crate::openpgp::seal::Reading;
use crate::report::Report;
use crate::report::standing::Standing;
use jiff::Zoned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use tocsin_form_schema::answers::Answers;
use tocsin_form_schema::id::Id;

/// The first reading of each file that goes along, by attachment ID.
pub type Readings = BTreeMap<u32, Reading>;

/// One of them; a draft keeps them all, encrypted with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Edition {
    /// 1 for the first.
    pub revision: u32,
    /// When it was first made.
    pub made: Zoned,
    /// Its stage, for a form that has stages.
    #[serde(
        with = "answers::maybe_id",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub stage: Option<Id>,
    /// The answers.
    #[serde(flatten, with = "answers")]
    pub answers: Answers,
    /// The files, as they were.
    pub files: Vec<Kept>,
    /// What stood beside the answers.
    #[serde(default)]
    pub standing: Standing,
    /// In which words it was told; none where that was not written down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wording: Option<Wording>,
    /// What it changed, in the team's working language.
    pub changes: Vec<String>,
}

/// What else decides what a report says: with the same answers, other words are another revision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Wording {
    /// SHA-256 of the MANIFEST of the bundle that the form and its words are from, lower-case hex.
    pub bundle: String,
    /// Language of the reporter, a BCP 47 tag.
    pub lang: String,
    /// Nobody had compared the team's fingerprint.
    pub unchecked: bool,
}

impl Wording {
    /// That of a report.
    pub fn of(report: &Report) -> Wording {
        Wording {
            bundle: report.team.manifest_sha256.clone(),
            lang: report.lang.clone(),
            unchecked: report.unchecked,
        }
    }
}

/// A revision on its way: what it will have been once it is there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Outgoing {
    /// What the reporter keeps.
    pub receipt: Receipt,
    /// What the next revision is compared with.
    pub edition: Edition,
}

/// A file as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Attachment ID.
    pub id: u32,
    /// Octets.
    pub size: u64,
    /// SHA-256.
    pub sha256: [u8; 32],
    /// When it was last changed, where that is known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub modified: String,
    /// The file as it is, where only its picture went along.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<(u64, [u8; 32])>,
}

impl Edition {
    /// Whether it is the same revision, with nothing in it that another does not say.
    pub fn says_the_same(&self, other: &Edition) -> bool {
        (self.revision, &self.stage, &self.standing)
            == (other.revision, &other.stage, &other.standing)
            && (&self.answers, &self.files) == (&other.answers, &other.files)
            && self.is_worded_as(other)
    }

    /// Whether both are in the same words, as far as is known.
    fn is_worded_as(&self, other: &Edition) -> bool {
        let both = self.wording.as_ref().zip(other.wording.as_ref());
        both.is_none_or(|(one, other)| one == other)
    }

    /// The files by attachment ID.
    pub fn readings(&self) -> Readings {
        let reading = |file: &Kept| Reading {
            size: file.size,
            sha256: file.sha256,
            modified: file.modified.clone(),
            original: file.original,
        };
        let files = self.files.iter();
        files.map(|file| (file.id, reading(file))).collect()
    }
}

/// The files of [`Edition::readings`].
pub fn kept(readings: &Readings) -> Vec<Kept> {
    let files = readings.iter();
    let kept = files.map(|(id, reading)| Kept {
        id: *id,
        size: reading.size,
        sha256: reading.sha256,
        modified: reading.modified.clone(),
        original: reading.original,
    });
    kept.collect()
}
