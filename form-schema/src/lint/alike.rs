//! IDs that an author, or who reads a report, would take for one another.

use super::{file_of, say};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::form::{Field, Form};
use crate::id::Id;
use crate::kind::Kind;
use crate::list::List;
use std::collections::{BTreeMap, BTreeSet};

/// How an ID looks: letters and digits that are drawn alike in many fonts become one.
fn look(id: &str) -> String {
    let same = |c| match c {
        '1' | 'i' => 'l',
        '0' => 'o',
        c => c,
    };
    let text: String = id.chars().map(same).collect();
    text.replace("rn", "m").replace("vv", "w")
}

/// Of IDs in their order, each that looks like one before it; `item` names the place of the one with a number.
fn each<'a>(
    file: &str,
    ids: impl Iterator<Item = &'a str>,
    item: impl Fn(usize, &str) -> String,
) -> Vec<Diagnostic> {
    let mut first = BTreeMap::new();
    let mut found = Vec::new();
    for (number, id) in ids.enumerate() {
        let earlier = *first.entry(look(id)).or_insert(id);
        if earlier != id {
            let place = Place::item(file, &item(number, id));
            let pairs = [("id", id), ("other", earlier)];
            found.push(say(Severity::Warning, place, "ids-alike", pairs));
        }
    }
    found
}

pub(super) fn form(form: &Form) -> Vec<Diagnostic> {
    let file = file_of(form);
    // In the order of the screen: what was there first is not at fault.
    let outline: Vec<&Id> = form.pages.iter().flat_map(|page| &page.fields).collect();
    let placed: BTreeSet<&Id> = outline.iter().copied().collect();
    let others = form.fields.keys().filter(|id| !placed.contains(id));
    let ids = outline.iter().copied().chain(others);
    let fields: Vec<&Field> = ids.filter_map(|id| form.fields.get(id)).collect();
    let mut found = each(&file, fields.iter().map(|f| f.id.as_str()), |_, id| {
        format!("field.{id}")
    });
    for (number, page) in form.pages.iter().enumerate() {
        let groups = page.groups.iter().map(|group| group.id.as_str());
        found.extend(each(&file, groups, |_, _| format!("page[{number}].fields")));
    }
    let pages = form.pages.iter().map(|page| page.id.as_str());
    found.extend(each(&file, pages, |number, _| format!("page[{number}].id")));
    let stages = form.stages.iter().map(|stage| stage.as_str());
    found.extend(each(&file, stages, |number, _| format!("stages[{number}]")));
    for (name, field) in form.named_fields() {
        let (around, id) = name.rsplit_once('-').unwrap_or(("", &name));
        let item = match around {
            "" => format!("field.{id}"),
            around => format!("row.{around}.{id}"),
        };
        found.extend(inline(&file, &field.kind, &item));
        let ids = field.row().iter().map(|f| f.id.as_str());
        found.extend(each(&file, ids, |_, id| format!("row.{name}.{id}")));
    }
    found
}

/// Options written into the form.
fn inline(file: &str, kind: &Kind, item: &str) -> Vec<Diagnostic> {
    match kind {
        Kind::Choice(options) | Kind::Choices(options) => {
            let (_, inline) = options.parts();
            let ids = inline.iter().map(|option| option.id.as_str());
            each(file, ids, |number, _| format!("{item}.options[{number}]"))
        }
        _ => Vec::new(),
    }
}

pub(super) fn list(list: &List) -> Vec<Diagnostic> {
    let file = format!("lists/{}.toml", list.name);
    let ids = list.options.iter().map(|option| option.id.as_str());
    each(&file, ids, |number, _| format!("options[{number}]"))
}
