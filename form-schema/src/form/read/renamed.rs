//! `renamed`: what earlier versions of the form called its fields, and those of rows.

use super::fields::Draft;
use crate::form::renamed::{Renamed, within};
use crate::id::{Id, RESERVED};
use crate::source::Node;
use std::collections::{BTreeMap, BTreeSet};

/// A line of the table. Names are those of messages: in a row, `REPEAT-ID`.
struct Entry<'t> {
    was: &'t str,
    now: &'t str,
    node: Node<'t>,
}

/// Two IDs of one field, in the rows of `repeat` as it is named now.
struct Step<'t> {
    entry: Entry<'t>,
    repeat: String,
    was: Id,
    now: Id,
}

/// Reads the table. Which names lead where is known of a repeat before it is of its rows: its own may be another now.
pub(super) fn renamed(node: &Node<'_>, drafts: &[Draft<'_>], broken: &BTreeSet<String>) -> Renamed {
    let mut known = BTreeSet::new();
    names(drafts, "", &mut known);
    let mut levels: BTreeMap<usize, Vec<Entry<'_>>> = BTreeMap::new();
    let table = node.table();
    for (was, node) in table.iter().flat_map(|table| table.entries()) {
        let Some(now) = node.text() else { continue };
        if is_name(&node, was) && is_name(&node, now) {
            let level = levels.entry(was.matches('-').count()).or_default();
            level.push(Entry { was, now, node });
        }
    }
    let mut all = Renamed::default();
    for level in levels.into_values() {
        let steps: Vec<Step<'_>> = level
            .into_iter()
            .filter_map(|entry| step(entry, &all, &known))
            .collect();
        let mut ids: BTreeMap<&str, BTreeMap<&Id, &Id>> = BTreeMap::new();
        for step in &steps {
            let ids = ids.entry(&step.repeat).or_default();
            let other = ids.insert(&step.was, &step.now);
            if known.contains(&within(&step.repeat, step.was.as_str()))
                || other.is_some_and(|other| *other != step.now)
            {
                let entry = &step.entry;
                entry.node.error("id-retired", [("id", entry.was)]);
            }
        }
        for (repeat, ids) in ids {
            all.insert(repeat.to_owned(), ends(&ids));
        }
        for step in &steps {
            lost(step, &all, &known, broken);
        }
    }
    all
}

/// Tells of what leads to no field, at the last line of its way; of a circle at each.
fn lost(step: &Step<'_>, all: &Renamed, known: &BTreeSet<String>, broken: &BTreeSet<String>) {
    let repeat = step.repeat.as_str();
    let end = all.current(repeat, &step.was);
    let circle = all.get(repeat, end).is_some();
    let Entry { now, node, .. } = &step.entry;
    if known.contains(&within(repeat, end.as_str()))
        || (*end != step.now && !circle)
        || is_broken(now, broken)
    {
        return;
    }
    let beside = |name: &&str| name.rsplit_once('-').map_or("", |(around, _)| around) == repeat;
    let known = known.iter().map(String::as_str).filter(beside);
    let near = node.near(&within(repeat, step.now.as_str()), known);
    node.error("field-unknown", [("field", *now), ("near", near)]);
}

/// The names of all fields; `before` is what the repeat around them is named.
fn names(drafts: &[Draft<'_>], before: &str, all: &mut BTreeSet<String>) {
    for draft in drafts {
        let name = within(before, draft.field.id.as_str());
        names(&draft.row, &name, all);
        all.insert(name);
    }
}

/// An ID, or one behind those of the repeats around it: there are two at most.
fn is_name(node: &Node<'_>, name: &str) -> bool {
    let reserved = name.split('-').find(|id| RESERVED.contains(id));
    if let Some(id) = reserved {
        node.error("id-reserved", [("id", id)]);
    } else if name.matches('-').count() > 2 || name.split('-').any(|id| Id::new(id).is_none()) {
        node.wrong::<()>("field-name", name);
    } else {
        return true;
    }
    false
}

/// A field keeps its rows: whatever its repeat is called, it is the same one.
fn step<'t>(entry: Entry<'t>, above: &Renamed, known: &BTreeSet<String>) -> Option<Step<'t>> {
    let parts = |name: &'t str| name.rsplit_once('-').unwrap_or(("", name));
    let ((around, was), (other, now)) = (parts(entry.was), parts(entry.now));
    let (repeat, other) = (above.name(around), above.name(other));
    if repeat != other {
        // The repeat was left out on one side, or mistyped on the first.
        let (after, before) = (within(&repeat, now), within(&other, was));
        let near = match known.contains(entry.now) && !known.contains(&repeat) {
            _ if known.contains(&after) => after.as_str(),
            true => before.as_str(),
            false => "",
        };
        let args = [("id", entry.was), ("name", entry.now), ("near", near)];
        entry.node.error("renamed-elsewhere", args);
        return None;
    }
    let (was, now) = (Id::new(was)?, Id::new(now)?);
    Some(Step {
        entry,
        repeat,
        was,
        now,
    })
}

/// Each ID with the one that it leads to in the end; of a circle any.
fn ends(steps: &BTreeMap<&Id, &Id>) -> BTreeMap<Id, Id> {
    let mut ends: BTreeMap<Id, Id> = BTreeMap::new();
    for first in steps.keys() {
        let mut passed = BTreeSet::new();
        let mut at: &Id = first;
        let end = loop {
            if let Some(end) = ends.get(at) {
                break end.clone();
            }
            match steps.get(at) {
                Some(next) if passed.insert(at) => at = next,
                _ => break at.clone(),
            }
        };
        ends.extend(passed.into_iter().map(|id| (id.clone(), end.clone())));
    }
    ends
}

/// Whether the field, or a repeat around it, was complained of already.
fn is_broken(name: &str, broken: &BTreeSet<String>) -> bool {
    let ends = name.match_indices('-').map(|(at, _)| at);
    let mut parts = ends.chain([name.len()]).filter_map(|end| name.get(..end));
    parts.any(|part| broken.contains(part))
}
