//! In which order answers are told to a person: pages, groups, rows, answers.

use super::Report;
use super::fact::{Fact, Local, RowOf};

/// What comes next.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    /// A page begins.
    Page(&'a Local),
    /// A group of its questions begins.
    Group(&'a Local),
    /// Behind a group the page goes on.
    Continued(&'a Local),
    /// A row of a repeat begins, within so many other rows.
    Row(&'a RowOf, usize),
    /// An answer.
    Fact(&'a Fact),
}

/// All answers of a report, with what stands above them.
pub fn outline(report: &Report) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    for (page, title) in &report.pages {
        parts.push(Part::Page(title));
        let mut rows: &[RowOf] = &[];
        let mut group = None;
        for fact in report.facts.iter().filter(|f| f.page == *page) {
            if fact.group != group {
                group.clone_from(&fact.group);
                let mut titles = report.groups.iter();
                let named = titles.find(|(id, _)| Some(id) == group.as_ref());
                parts.push(match named {
                    Some((_, title)) => Part::Group(title),
                    None => Part::Continued(title),
                });
            }
            let same = rows.iter().zip(&fact.rows).take_while(|(a, b)| a == b);
            let new = fact.rows.iter().enumerate().skip(same.count());
            parts.extend(new.map(|(level, row)| Part::Row(row, level)));
            rows = &fact.rows;
            parts.push(Part::Fact(fact));
        }
    }
    parts
}
