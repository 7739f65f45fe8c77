//! Edits: pure changes of a draft's answers, each of one field of the form, and their undoing.

use super::Edit;
use jiff::Timestamp;
use std::collections::{BTreeMap, VecDeque};
use tocsin_form_schema::answers::{
    Answers, Attachment, Given, Key, MOST_IN_ROWS, Row, Value, in_rows,
};
use tocsin_form_schema::form::{Field, Form};
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::{Kind, Repeat};

/// Most steps that can be taken back.
const MOST_STEPS: usize = 1000;
/// Octets of text up to which steps are kept: an answer may be a log of a megabyte.
const MOST_OCTETS: usize = 64 << 20;
/// Typing in one field goes into one step while the pauses are shorter, in milliseconds.
const PAUSE: i64 = 1500;

/// What a field of the form holds: its answer and the markings in it. A field in a row is inside its repeat's.
#[derive(Clone, Debug, PartialEq)]
struct Held {
    value: Option<Value>,
    tlp: BTreeMap<Key, String>,
}

impl Held {
    fn of(answers: &Answers, field: &Id) -> Held {
        let tlp = answers.tlp.iter().filter(|(key, _)| key.field == *field);
        Held {
            value: answers.fields.get(field).cloned(),
            tlp: tlp.map(|(key, tlp)| (key.clone(), tlp.clone())).collect(),
        }
    }

    fn put(&self, answers: &mut Answers, field: &Id) {
        answers.set(&Key::field(field.clone()), self.value.clone());
        answers.tlp.retain(|key, _| key.field != *field);
        answers.tlp.extend(self.tlp.clone());
    }
}

/// One change: what a field of the form held before and after.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    field: Id,
    before: Held,
    after: Held,
    /// The field being typed in, and when last.
    typed: Option<(Key, Timestamp)>,
}

/// Steps done and undone, across the whole draft.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    done: VecDeque<Step>,
    undone: Vec<Step>,
}

impl History {
    /// Applies an edit; `false` when it changes nothing. `next_id` gives rows their IDs.
    pub(super) fn edit(
        &mut self,
        edit: Edit,
        form: &Form,
        answers: &mut Answers,
        next_id: &mut u32,
        now: Timestamp,
    ) -> bool {
        let typed = match &edit {
            Edit::Set(key, Some(Value::Text(_))) => Some((key.clone(), now)),
            Edit::DescribeEvidence(key, ..) => Some((key.clone(), now)),
            _ => None,
        };
        let field = field_of(&edit).clone();
        let before = Held::of(answers, &field);
        apply(edit, form, answers, next_id);
        self.record(field, before, answers, typed)
    }

    /// Adds files to an evidence field; `false` when the field takes none.
    pub(super) fn attach(
        &mut self,
        key: &Key,
        files: Vec<Attachment>,
        answers: &mut Answers,
    ) -> bool {
        let before = Held::of(answers, &key.field);
        let mut all = attachments(answers, key);
        all.extend(files);
        answers.set(key, Some(Value::Evidence(all)));
        self.record(key.field.clone(), before, answers, None)
    }

    /// Takes the last step back.
    pub(super) fn undo(&mut self, answers: &mut Answers) -> bool {
        let Some(step) = self.done.pop_back() else {
            return false;
        };
        step.before.put(answers, &step.field);
        self.undone.push(step);
        true
    }

    /// Does the last undone step again.
    pub(super) fn redo(&mut self, answers: &mut Answers) -> bool {
        let Some(mut step) = self.undone.pop() else {
            return false;
        };
        step.after.put(answers, &step.field);
        step.typed = None;
        self.done.push_back(step);
        true
    }

    pub(super) fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }
    pub(super) fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    fn record(
        &mut self,
        field: Id,
        before: Held,
        answers: &Answers,
        typed: Option<(Key, Timestamp)>,
    ) -> bool {
        let after = Held::of(answers, &field);
        if before == after {
            return false;
        }
        self.undone.clear();
        match (self.done.back_mut(), &typed) {
            (Some(last), Some(now))
                if last.typed.as_ref().is_some_and(|then| continues(then, now)) =>
            {
                last.after = after;
                last.typed = typed;
            }
            _ => self.done.push_back(Step {
                field,
                before,
                after,
                typed,
            }),
        }
        let mut octets: usize = self.done.iter().map(Step::octets).sum();
        while self.done.len() > MOST_STEPS || (octets > MOST_OCTETS && self.done.len() > 1) {
            octets -= self.done.pop_front().map_or(0, |step| step.octets());
        }
        true
    }
}

impl Step {
    fn octets(&self) -> usize {
        let held = [&self.before, &self.after].into_iter();
        let values = held.filter_map(|held| held.value.as_ref());
        values.map(octets).sum()
    }
}

/// The text of an answer, about: what else it holds is small.
fn octets(value: &Value) -> usize {
    match value {
        Value::Text(text) => text.len(),
        Value::Rows(rows) => rows
            .iter()
            .flat_map(|r| r.answers.values())
            .map(octets)
            .sum(),
        _ => 0,
    }
}

/// Whether typing goes on in the same field without a pause. A clock that was set back is a pause.
fn continues(then: &(Key, Timestamp), now: &(Key, Timestamp)) -> bool {
    let pause = now.1.as_millisecond() - then.1.as_millisecond();
    then.0 == now.0 && (0..PAUSE).contains(&pause)
}

fn field_of(edit: &Edit) -> &Id {
    match edit {
        Edit::Set(key, _)
        | Edit::Mark(key, _)
        | Edit::RemoveEvidence(key, _)
        | Edit::DescribeEvidence(key, ..)
        | Edit::BareEvidence(key, ..) => &key.field,
        Edit::AddRow(repeat) | Edit::RemoveRow(repeat, _) | Edit::MoveRow(repeat, ..) => {
            &repeat.field
        }
    }
}

/// Whether a report of these answers takes the row that an edit adds; any other edit adds none.
pub(super) fn has_room(edit: &Edit, form: &Form, answers: &Answers) -> bool {
    let Edit::AddRow(key) = edit else {
        return true;
    };
    let Some((field, Kind::Repeat(repeat))) = form.field(key).map(|field| (field, &field.kind))
    else {
        return true;
    };
    let added = Value::Rows(vec![row(repeat, &mut 0)]);
    answers.in_rows(form) + in_rows(field, &added) <= MOST_IN_ROWS
}

/// What addresses no field of the form, or no row that is there, changes nothing.
fn apply(edit: Edit, form: &Form, answers: &mut Answers, next_id: &mut u32) {
    match edit {
        Edit::Set(key, value) => {
            let answerable =
                |f: &&Field| f.calc.is_none() && !matches!(f.kind, Kind::Repeat(_) | Kind::Note);
            if let Some(field) = form.field(&key).filter(answerable) {
                // Without a word the default would stand again.
                let emptied = field.default.as_ref().map(|_| Value::Text(String::new()));
                answers.set(&key, value.filter(|v| !is_nothing(v)).or(emptied));
            }
        }
        Edit::Mark(key, tlp) => {
            let bounds = form.field(&key).map(|field| field.tlp.as_slice());
            let there = key.parent().is_none_or(|(repeat, row)| {
                let rows = answers.rows(&repeat);
                rows.iter().any(|r| r.id == row)
            });
            // The first is the field's own.
            let chosen =
                tlp.filter(|tlp| bounds.unwrap_or_default().iter().skip(1).any(|t| t == tlp));
            match chosen.filter(|_| there) {
                Some(tlp) => answers.tlp.insert(key, tlp),
                None => answers.tlp.remove(&key),
            };
        }
        Edit::AddRow(repeat) => {
            let Some(Kind::Repeat(kind)) = form.field(&repeat).map(|f| &f.kind) else {
                return;
            };
            let mut rows = answers.rows(&repeat).to_vec();
            if rows.len() < usize::try_from(kind.max).unwrap_or(usize::MAX) {
                rows.push(row(kind, next_id));
                answers.set(&repeat, Some(Value::Rows(rows)));
            }
        }
        Edit::RemoveRow(repeat, id) => {
            let mut rows = answers.rows(&repeat).to_vec();
            rows.retain(|row| row.id != id);
            put_rows(answers, &repeat, rows);
            let level = repeat.rows.len();
            answers.tlp.retain(|key, _| {
                let row = key.rows.get(level).map(|(row, _)| *row);
                row != Some(id) || !key.inside(&repeat)
            });
        }
        Edit::MoveRow(repeat, id, up) => {
            let mut rows = answers.rows(&repeat).to_vec();
            let Some(at) = rows.iter().position(|row| row.id == id) else {
                return;
            };
            let to = if up {
                at.checked_sub(1)
            } else {
                Some(at + 1).filter(|to| *to < rows.len())
            };
            if let Some(to) = to {
                rows.swap(at, to);
                put_rows(answers, &repeat, rows);
            }
        }
        Edit::RemoveEvidence(key, id) => {
            let mut files = attachments(answers, &key);
            files.retain(|file| file.id != id);
            answers.set(
                &key,
                Some(Value::Evidence(files)).filter(|v| !is_nothing(v)),
            );
        }
        Edit::DescribeEvidence(key, id, description) => {
            let mut files = attachments(answers, &key);
            if let Some(file) = files.iter_mut().find(|file| file.id == id) {
                file.description = description;
                answers.set(&key, Some(Value::Evidence(files)));
            }
        }
        Edit::BareEvidence(key, id, bare) => {
            let mut files = attachments(answers, &key);
            if let Some(file) = files.iter_mut().find(|file| file.id == id) {
                file.bare = bare;
                answers.set(&key, Some(Value::Evidence(files)));
            }
        }
    }
}

/// The answers a draft begins with: the fewest rows of each repeat, empty.
pub(super) fn beginning(form: &Form, next_id: &mut u32) -> Answers {
    Answers::from(fewest(form.fields.values(), next_id))
}

/// The fewest rows of each repeat among these fields.
fn fewest<'a>(fields: impl Iterator<Item = &'a Field>, next_id: &mut u32) -> Given {
    let mut answers = Given::new();
    for field in fields {
        if let Kind::Repeat(kind) = &field.kind
            && kind.min > 0
        {
            let rows = (0..kind.min).map(|_| row(kind, next_id)).collect();
            answers.insert(field.id.clone(), Value::Rows(rows));
        }
    }
    answers
}

/// A new row.
fn row(repeat: &Repeat, next_id: &mut u32) -> Row {
    let id = *next_id;
    *next_id = next_id.saturating_add(1);
    Row {
        id,
        answers: fewest(repeat.fields.iter(), next_id),
    }
}

/// The files of an evidence field.
pub(super) fn attachments(answers: &Answers, key: &Key) -> Vec<Attachment> {
    match answers.get(key) {
        Some(Value::Evidence(files)) => files.clone(),
        _ => Vec::new(),
    }
}

fn put_rows(answers: &mut Answers, repeat: &Key, rows: Vec<Row>) {
    if matches!(answers.get(repeat), Some(Value::Rows(_))) {
        answers.set(repeat, Some(Value::Rows(rows)).filter(|v| !is_nothing(v)));
    }
}

/// An answer that was emptied is no answer.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Text(text) => text.is_empty(),
        Value::Choices(chosen) => chosen.is_empty(),
        Value::Evidence(files) => files.is_empty(),
        Value::Rows(rows) => rows.is_empty(),
        Value::Moment(moment) => *moment == Default::default(),
        Value::Quantity(quantity) => *quantity == Default::default(),
        Value::Money { amount, currency } => amount.is_empty() && currency.is_empty(),
        Value::Flag(_) | Value::Choice(_) => false,
    }
}

#[cfg(test)]
mod tests;
