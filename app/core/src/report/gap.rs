//! What a report has no answer to: questions that were asked and left empty, and those that were not asked (FINE 6.1).
//! A reporter who does not know says so, and that is an answer.

use super::Making;
use super::fact::{Fact, Local, RowOf, path, question};
use super::words::Languages;
use std::collections::BTreeSet;
use std::sync::Arc;
use tocsin_form_schema::answers::{Answers, Key, Value};
use tocsin_form_schema::evaluate::Level;
use tocsin_form_schema::form::Field;
use tocsin_form_schema::kind::Kind;

/// A question of the form without an answer. What the form calculates, what it only tells and what it never lets leave
/// is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Its path in exports, as [`Fact::path`] writes it.
    pub path: String,
    /// The question with the rows it stands in, in each of the report's languages.
    pub question: Local,
    /// Why there is no answer.
    pub why: Why,
}

/// Why a question has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It was asked, the form recommends an answer, and there is none.
    Recommended,
    /// It was asked and left empty.
    Empty,
    /// It did not apply, so that nobody was asked. A repeat that did not stands for all questions in it.
    NotAsked,
}

/// The gaps of a report, in the order of the form. `answers` are those that leave, `facts` what became of them.
pub fn all(making: &Making<'_>, answers: &Answers, words: &Languages, facts: &[Fact]) -> Vec<Gap> {
    let findings = making.evaluation.findings.iter();
    let recommended = findings.filter(|f| f.level == Level::Recommended);
    let mut seeker = Seeker {
        making,
        answers,
        words,
        answered: facts.iter().map(Fact::path).collect(),
        recommended: recommended.map(|f| &f.key).collect(),
        gaps: Vec::new(),
    };
    let pages = making.form.pages.iter();
    for field in pages.flat_map(|page| &page.fields) {
        if let Some(field) = making.form.fields.get(field) {
            seeker.question(field, &Key::field(field.id.clone()), &[]);
        }
    }
    seeker.gaps
}

struct Seeker<'a> {
    making: &'a Making<'a>,
    answers: &'a Answers,
    words: &'a Languages,
    /// Paths of the facts.
    answered: BTreeSet<String>,
    recommended: BTreeSet<&'a Key>,
    gaps: Vec<Gap>,
}

impl Seeker<'_> {
    /// A question in the rows `around` it, and those of its own rows.
    fn question(&mut self, field: &Field, key: &Key, around: &[RowOf]) {
        let asks = !matches!(field.kind, Kind::Note) && field.calc.is_none();
        if !asks || !self.making.form.leaves(key) {
            return;
        }
        let label = Arc::new(self.words.label_of(key));
        if !self.making.evaluation.applies.contains(key) {
            return self.push(key, around, &label, Why::NotAsked);
        }
        if let (Kind::Repeat(repeat), Some(Value::Rows(rows))) =
            (&field.kind, self.answers.get(key))
            && !rows.is_empty()
        {
            for (index, row) in rows.iter().enumerate() {
                let inside = RowOf::within(around, field, &label, (row.id, index + 1, rows.len()));
                for part in &repeat.fields {
                    self.question(part, &key.child(row.id, part.id.clone()), &inside);
                }
            }
        } else if !self.answered.contains(&path(around, key.last())) {
            let why = match self.recommended.contains(key) {
                true => Why::Recommended,
                false => Why::Empty,
            };
            self.push(key, around, &label, why);
        }
    }

    fn push(&mut self, key: &Key, around: &[RowOf], label: &Local, why: Why) {
        self.gaps.push(Gap {
            path: path(around, key.last()),
            question: label
                .iter()
                .enumerate()
                .map(|(language, label)| question(around, label, language))
                .collect(),
            why,
        });
    }
}
