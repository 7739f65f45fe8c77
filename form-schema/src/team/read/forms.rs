//! What `team.toml` says of the forms: in which order they are offered, and what leads to each.

use crate::form::read::{id, ids};
use crate::id::Id;
use crate::source::Node;
use crate::team::Happening;
use std::collections::BTreeSet;

/// `forms`: each once. Whether they are there is seen when all files are read.
pub(super) fn forms(node: &Node<'_>) -> Vec<Id> {
    ids(node, "form-twice")
}

/// `chooser`: each answer to "What happened?" once.
pub(super) fn chooser(node: &Node<'_>) -> Vec<Happening> {
    let mut all = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in node.array().unwrap_or_default() {
        let Some(table) = entry.table() else { continue };
        let own = table.need("id").and_then(|node| id(&node, node.text()?));
        let form = table.need("form").and_then(|node| id(&node, node.text()?));
        table.finish();
        let (Some(own), Some(form)) = (own, form) else {
            continue;
        };
        if seen.insert(own.clone()) {
            all.push(Happening { id: own, form });
        } else {
            entry
                .of_key(&["id"])
                .error("chooser-twice", [("id", own.as_str())]);
        }
    }
    all
}
