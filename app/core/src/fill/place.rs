//! Where a question stands in a file; of one that the file has no place for, where it belongs.

use super::MARKING;
use super::read::Filled;
use super::write::{Sheet, question};
use std::collections::{BTreeMap, BTreeSet};
use tocsin_form_schema::answers::Key;
use tocsin_form_schema::evaluate::{Evaluation, Level};
use tocsin_form_schema::form::{Field, Form};
use tocsin_form_schema::id::Id;

/// The line of a question, and whether the file has a place for it; of one that it lacks, that of the question that it
/// belongs behind, or that which its row or the file begins with.
pub(super) fn line_of(form: &Form, filled: &Filled, key: &Key) -> (usize, bool) {
    let path = filled.answers.path(key);
    if let Some(line) = path.and_then(|path| filled.lines.get(&path)) {
        return (*line, true);
    }
    let Some((around, row)) = key.parent() else {
        return (on_its_page(form, filled, &key.field), false);
    };
    let rows = filled.answers.rows(&around);
    let at = rows.iter().position(|r| r.id == row);
    let row = filled.answers.path(&around).zip(at);
    let row = row.map(|(path, at)| format!("{path}[{at}]"));
    let line = row.as_ref().and_then(|row| filled.lines.get(row));
    let (Some(row), Some(line)) = (row, line) else {
        return line_of(form, filled, &around);
    };
    match filled.ends.contains_key(&row) {
        true => {
            let parts = form.field(&around).map(Field::row).unwrap_or_default();
            let earlier = parts.iter().take_while(|field| field.id != *key.last());
            let ends = earlier.filter_map(|field| end(filled, &format!("{row}.{}", field.id)));
            (ends.last().unwrap_or(*line), false)
        }
        // `{}` has no inside.
        false => (*line, true),
    }
}

/// The line that a question of the form belongs behind: that of the one before it in its group or page; where it is the
/// first there, that before the next one; else that of any before it.
fn on_its_page(form: &Form, filled: &Filled, id: &Id) -> usize {
    let last = |fields: &[Id]| fields.iter().rev().find_map(|id| end(filled, id.as_str()));
    let mut before = 1;
    for part in form.pages.iter().flat_map(|page| page.parts()) {
        let Some(at) = part.fields.iter().position(|own| own == id) else {
            before = last(part.fields).unwrap_or(before);
            continue;
        };
        let (earlier, later) = part.fields.split_at_checked(at).unwrap_or_default();
        let next = later.iter().find_map(|id| filled.starts.get(id.as_str()));
        return last(earlier)
            .or(next.map(|line| line.saturating_sub(1).max(1)))
            .unwrap_or(before);
    }
    before
}

/// The last line of an answer and of its marking.
fn end(filled: &Filled, path: &str) -> Option<usize> {
    let marking = filled.ends.get(&format!("{path}{MARKING}"));
    let end = filled.ends.get(path)?;
    Some(*marking.unwrap_or(end).max(end))
}

/// The file with the questions that hold the report up and that it has no place for, each where it belongs: the form
/// was published anew, or somebody deleted their lines.
pub fn with_questions(
    text: &str,
    filled: &Filled,
    evaluation: &Evaluation,
    sheet: &Sheet<'_>,
) -> String {
    let mut below: BTreeMap<usize, String> = BTreeMap::new();
    let mut added = BTreeSet::new();
    for finding in &evaluation.findings {
        let holds_up = matches!(finding.level, Level::Missing | Level::Wrong);
        let (line, there) = line_of(sheet.form, filled, &finding.key);
        if holds_up && !there && added.insert(&finding.key) {
            let written = below.entry(line).or_default();
            written.push_str(&question(sheet, &finding.key));
        }
    }
    let returns = text
        .split_inclusive('\n')
        .next()
        .is_some_and(|line| line.ends_with("\r\n"));
    let mut out = String::with_capacity(text.len());
    let mut due = String::new();
    for (line, number) in text.split_inclusive('\n').zip(1..) {
        // More about the answer before, such as the help of its last option, stays with it.
        if !due.is_empty() && !line.trim_start().starts_with('#') {
            out.push_str(&std::mem::take(&mut due));
        }
        out.push_str(line);
        if let Some(written) = below.remove(&number) {
            if !line.ends_with('\n') {
                out.push('\n');
            }
            due = match returns {
                true => written.replace('\n', "\r\n"),
                false => written,
            };
        }
    }
    out.push_str(&due);
    out
}
