//! The outline: pages, and where each field stands.

use super::fields::Draft;
use super::{MAX_PAGE, id};
use crate::id::Id;
use crate::source::Node;
use std::collections::BTreeSet;
use std::ops::Range;

/// A page as written: its rule is read when all fields are known.
pub(super) struct PageDraft<'t> {
    /// What its author named it, if that can be.
    pub id: Option<Id>,
    pub fields: Vec<(Id, Node<'t>)>,
    pub groups: Vec<GroupDraft<'t>>,
    pub when: Option<Node<'t>>,
}

/// A group as written.
pub(super) struct GroupDraft<'t> {
    pub id: Option<Id>,
    /// Where its fields stand among those of the page.
    pub fields: Range<usize>,
    pub when: Option<Node<'t>>,
}

pub(super) fn outline<'t>(node: &Node<'t>) -> Vec<PageDraft<'t>> {
    let mut pages: Vec<PageDraft<'t>> = Vec::new();
    let mut names = BTreeSet::new();
    for page in node.array().unwrap_or_default() {
        let Some(table) = page.table() else { continue };
        let page_id = table.need("id").and_then(|node| id(&node, node.text()?));
        let mut draft = PageDraft {
            id: page_id,
            fields: Vec::new(),
            groups: Vec::new(),
            when: table.get("when"),
        };
        let parts = table.need("fields").and_then(|node| node.array());
        let parts = parts.unwrap_or_default();
        table.finish();
        for part in &parts {
            match part.is_table() {
                true => draft
                    .groups
                    .extend(group(part, &mut draft.fields, &mut names)),
                false => draft.fields.extend(named(part)),
            }
        }
        if draft.fields.len() > MAX_PAGE {
            page.of_key(&["fields"]).error(
                "too-many",
                [("what", "page"), ("most", &MAX_PAGE.to_string())],
            );
        } else if parts.is_empty() {
            page.of_key(&["fields"]).error("page-empty", []);
        }
        if let Some(id) = &draft.id
            && !names.insert(id.clone())
        {
            page.of_key(&["id"])
                .error("page-twice", [("id", id.as_str())]);
        }
        pages.push(draft);
    }
    if pages.is_empty() {
        node.error("no-pages", []);
    }
    pages
}

fn named<'t>(node: &Node<'t>) -> Option<(Id, Node<'t>)> {
    Some((id(node, node.text()?)?, node.clone()))
}

/// A group, whose fields become those of its page.
fn group<'t>(
    node: &Node<'t>,
    of_page: &mut Vec<(Id, Node<'t>)>,
    names: &mut BTreeSet<Id>,
) -> Option<GroupDraft<'t>> {
    let table = node.table()?;
    let id = table.need("group").and_then(|node| id(&node, node.text()?));
    let first = of_page.len();
    let fields = table.need("fields").and_then(|node| node.array());
    let fields = fields.unwrap_or_default();
    of_page.extend(fields.iter().filter_map(named));
    let when = table.get("when");
    table.finish();
    if fields.is_empty() {
        node.of_key(&["fields"]).error("group-empty", []);
    }
    if let Some(id) = &id
        && !names.insert(id.clone())
    {
        node.of_key(&["group"])
            .error("group-twice", [("id", id.as_str())]);
    }
    Some(GroupDraft {
        id,
        fields: first..of_page.len(),
        when,
    })
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
