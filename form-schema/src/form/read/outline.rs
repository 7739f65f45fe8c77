//! The outline: pages, where each field stands, and which IDs were renamed.

use super::fields::Draft;
use super::{MAX_PAGE, id};
use crate::id::Id;
use crate::source::Node;
use std::collections::{BTreeMap, BTreeSet};

/// A page as written: its rule is read when all fields are known.
pub(super) struct PageDraft<'t> {
    /// What its author named it, if that can be.
    pub id: Option<Id>,
    pub fields: Vec<(Id, Node<'t>)>,
    pub when: Option<Node<'t>>,
}

pub(super) fn outline<'t>(node: &Node<'t>) -> Vec<PageDraft<'t>> {
    let mut pages: Vec<PageDraft<'t>> = Vec::new();
    let mut names = BTreeSet::new();
    for page in node.array().unwrap_or_default() {
        let Some(table) = page.table() else { continue };
        let page_id = table.need("id").and_then(|node| id(&node, node.text()?));
        let fields = table
            .need("fields")
            .and_then(|node| node.texts())
            .unwrap_or_default();
        let fields: Vec<_> = fields
            .into_iter()
            .filter_map(|(node, text)| Some((id(&node, text)?, node)))
            .collect();
        let when = table.get("when");
        table.finish();
        if fields.len() > MAX_PAGE {
            page.error(
                "too-many",
                [("what", "page"), ("most", &MAX_PAGE.to_string())],
            );
        } else if fields.is_empty() {
            page.error("page-empty", []);
        }
        if let Some(id) = &page_id
            && !names.insert(id.clone())
        {
            page.error("page-twice", [("id", id.as_str())]);
        }
        pages.push(PageDraft {
            id: page_id,
            fields,
            when,
        });
    }
    if pages.is_empty() {
        node.error("no-pages", []);
    }
    pages
}

pub(super) fn renamed(
    node: &Node<'_>,
    drafts: &[Draft<'_>],
    broken: &BTreeSet<String>,
) -> BTreeMap<Id, Id> {
    let mut all = BTreeMap::new();
    let ids: BTreeSet<&Id> = drafts.iter().map(|d| &d.field.id).collect();
    let known = |id: &Id| ids.contains(id);
    for (old, node) in node
        .table()
        .into_iter()
        .flat_map(|t| t.entries().collect::<Vec<_>>())
    {
        let new = node.text().and_then(|text| id(&node, text));
        let (Some(old), Some(new)) = (id(&node, old), new) else {
            continue;
        };
        if known(&old) {
            node.error("id-retired", [("id", old.as_str())]);
        }
        if !known(&new) {
            unknown_field(&node, new.as_str(), drafts, broken);
        }
        all.insert(old, new);
    }
    all
}

fn unknown_field(node: &Node<'_>, name: &str, drafts: &[Draft<'_>], broken: &BTreeSet<String>) {
    if broken.contains(name) {
        return;
    }
    let near = node.near(name, drafts.iter().map(|d| d.field.id.as_str()));
    node.error("field-unknown", [("field", name), ("near", near)]);
}

/// Every field is on exactly one page.
pub(super) fn placed(pages: &[PageDraft<'_>], drafts: &[Draft<'_>], broken: &BTreeSet<String>) {
    let mut seen = BTreeSet::new();
    let known: BTreeSet<&Id> = drafts.iter().map(|d| &d.field.id).collect();
    for (id, node) in pages.iter().flat_map(|p| &p.fields) {
        if !known.contains(id) {
            unknown_field(node, id.as_str(), drafts, broken);
        } else if !seen.insert(id) {
            node.error("field-on-two-pages", [("field", id.as_str())]);
        }
    }
    for draft in drafts.iter().filter(|d| !seen.contains(&d.field.id)) {
        draft
            .node
            .error("field-on-no-page", [("field", draft.field.id.as_str())]);
    }
}
