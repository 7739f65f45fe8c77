//! `forms/<id>.toml` to a [`Form`], with every mistake of the author at its line.

mod cost;
mod fields;
mod keep;
mod kinds;
mod mail;
mod order;
mod outline;
mod renamed;
mod rules;

use super::Form;
use crate::diagnostic::Diagnostic;
use crate::grammar;
use crate::id::{Id, RESERVED};
use crate::list::List;
use crate::source::{self, Node};
use fields::Reader;
use rules::Rules;
use std::collections::BTreeSet;

/// Most fields of a form, those of rows included.
pub const MAX_FIELDS: usize = 5000;
/// Most fields of one page (DESIGN decision 7).
pub const MAX_PAGE: usize = 200;

/// Reads a form; `lists` are all lists it may name.
pub(crate) fn read(
    file: &str,
    bytes: &[u8],
    team: &str,
    lists: &[List],
) -> (Option<Form>, Vec<Diagnostic>) {
    let (form, mut found) = source::read(file, bytes, &grammar::form::FORM, |table| {
        // What a later format adds is no mistake: nothing else is read.
        let format = source::format(table)?;
        let id = table.need("form").and_then(|node| form_id(file, &node));
        let stages = table
            .get("stages")
            .map(|node| ids(&node, "stage-twice"))
            .unwrap_or_default();
        let retired_before = table
            .get("retired_before")
            .and_then(|node| node.integer())
            .map(|version| version as u32);
        let mail = table
            .get("mail")
            .and_then(|node| node.table())
            .map(mail::mail)
            .unwrap_or_default();
        let pages = table
            .need("page")
            .map(|node| outline::outline(&node))
            .unwrap_or_default();
        let fields = table.need("field")?.table()?;
        let rows = table.get("row").and_then(|node| node.table());
        let mut reader = Reader::new(lists, &stages);
        let drafts = reader.fields(&fields, rows.as_ref());
        let renamed = table
            .get("renamed")
            .map(|node| renamed::renamed(&node, &drafts, &reader.broken))
            .unwrap_or_default();
        // Where there is no page, that was told, once.
        if !pages.is_empty() {
            outline::placed(&pages, &drafts, &reader.broken);
        }
        let rules = order::rules_of(&pages, &drafts);
        let silent = keep::silent(&drafts);
        let (pages, fields) = Rules::new(&drafts, &stages, &reader.broken).apply(pages, drafts);
        let order = order::order(&pages, &fields, &rules);
        let mut form = Form {
            format,
            team: team.to_owned(),
            id: id?,
            stages,
            mail,
            retired_before,
            renamed,
            pages,
            fields,
            order,
        };
        keep::keep_back(&mut form, &silent);
        Some(form)
    });
    found.extend(form.iter().flat_map(|form| cost::costly(file, form)));
    (form, found)
}

/// The ID of a form, where its file is named for it: else it is not known which of the two is meant.
fn form_id(file: &str, node: &Node<'_>) -> Option<Id> {
    let id = id(node, node.text()?)?;
    if file
        .strip_prefix("forms/")
        .and_then(|f| f.strip_suffix(".toml"))
        != Some(id.as_str())
    {
        node.error("name-not-file", [("name", id.as_str())]);
        return None;
    }
    Some(id)
}

pub(crate) fn id(node: &Node<'_>, text: &str) -> Option<Id> {
    let id = Id::new(text);
    if id.is_none() && RESERVED.contains(&text) {
        node.error("id-reserved", [("id", text)]);
    } else if id.is_none() {
        return node.wrong("id", text);
    }
    id
}

/// An array of IDs, each once.
pub(crate) fn ids(node: &Node<'_>, twice: &'static str) -> Vec<Id> {
    let mut all = Vec::new();
    let mut seen = BTreeSet::new();
    for (item, text) in node.texts().unwrap_or_default() {
        let Some(id) = id(&item, text) else { continue };
        if seen.insert(id.clone()) {
            all.push(id);
        } else {
            item.error(twice, [("id", text)]);
        }
    }
    all
}
