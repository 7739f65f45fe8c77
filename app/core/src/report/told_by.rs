//! Who says so, where that is not the reporter (FINE 6.6): answers that mean `told_by`, and of what they speak.
//!
//! One in a row speaks of the row and of all rows within it; another of its group, or where it stands in none, of its
//! page. What is nearer goes before what is further around.

use super::Report;
use super::fact::Fact;
use std::collections::BTreeMap;
use tocsin_form_schema::id::Id;

/// Where something stands: a page, a group of it, and rows, each a repeat and its number.
type Place<'a> = (&'a Id, Option<&'a Id>, Vec<(&'a Id, usize)>);

/// Who is named for what.
pub struct Tellers<'a>(BTreeMap<Place<'a>, Vec<&'a Fact>>);

/// What comes from the same.
pub struct Told<'a> {
    /// The answers that name whom, in the order of the form; never empty.
    pub by: Vec<&'a Fact>,
    /// What comes from there, in the order of the form.
    pub facts: Vec<&'a Fact>,
}

impl<'a> Tellers<'a> {
    /// Those that a report names.
    pub fn of(report: &'a Report) -> Tellers<'a> {
        let mut tellers: BTreeMap<Place<'a>, Vec<&'a Fact>> = BTreeMap::new();
        for fact in report.facts.iter().filter(|fact| tells_by(fact)) {
            let place = place(fact, fact.rows.len());
            tellers.entry(place).or_default().push(fact);
        }
        Tellers(tellers)
    }

    /// Who is named for an answer; nobody where it is the reporter's own, or names somebody itself.
    pub fn tell(&self, fact: &'a Fact) -> &[&'a Fact] {
        if self.0.is_empty() || tells_by(fact) {
            return &[];
        }
        let around = (0..=fact.rows.len()).rev().map(|rows| place(fact, rows));
        let mut places = around.chain([(&fact.page, None, Vec::new())]);
        let found = places.find_map(|place| self.0.get(&place));
        found.map_or(&[], Vec::as_slice)
    }

    /// Who is named for a row, by any of its answers.
    pub fn tell_row(&self, row: &[&'a Fact]) -> &[&'a Fact] {
        let mut told = row.iter().map(|fact| self.tell(fact));
        told.find(|by| !by.is_empty()).unwrap_or_default()
    }

    /// A row with those who are named for it, where they stand outside of it.
    pub fn with_row(&self, mut row: Vec<&'a Fact>) -> Vec<&'a Fact> {
        let outside = self.tell_row(&row).iter();
        let outside = outside.filter(|by| !row.iter().any(|fact| std::ptr::eq(*fact, **by)));
        let outside: Vec<&Fact> = outside.copied().collect();
        row.extend(outside);
        row
    }

    /// Everything that comes from somebody else, by whom.
    pub fn all(&self, report: &'a Report) -> Vec<Told<'a>> {
        let mut all: Vec<Told<'a>> = Vec::new();
        let mut places = BTreeMap::new();
        for fact in &report.facts {
            let Some(first) = self.tell(fact).first() else {
                continue;
            };
            let at = *places.entry(first.path()).or_insert(all.len());
            match all.get_mut(at) {
                Some(told) => told.facts.push(fact),
                None => all.push(Told {
                    by: self.tell(fact).to_vec(),
                    facts: vec![fact],
                }),
            }
        }
        all
    }
}

/// Whether an answer names who says something.
pub fn tells_by(fact: &Fact) -> bool {
    fact.means("told_by")
}

/// Where an answer stands, within so many of its rows.
fn place(fact: &Fact, rows: usize) -> Place<'_> {
    let rows = fact.rows.iter().take(rows);
    let rows = rows.map(|row| (&row.repeat, row.number)).collect();
    (&fact.page, fact.group.as_ref(), rows)
}
