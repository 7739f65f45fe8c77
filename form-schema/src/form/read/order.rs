//! What decides whether a field applies comes before it.

use super::fields::Draft;
use super::outline::PageDraft;
use crate::expr::Rule;
use crate::form::{Field, Page};
use crate::id::Id;
use crate::source::Node;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Most fields of a cycle that are named.
const MAX_NAMED: usize = 12;

/// Where it stands whether each field applies: at its own rule, its page's, or nowhere but at the field.
pub(super) fn rules_of<'t>(
    pages: &[PageDraft<'t>],
    drafts: &[Draft<'t>],
) -> BTreeMap<Id, Node<'t>> {
    let mut all: BTreeMap<Id, Node<'t>> = BTreeMap::new();
    for page in pages {
        for (id, _) in &page.fields {
            all.extend(page.when.clone().map(|node| (id.clone(), node)));
        }
    }
    for draft in drafts {
        let id = draft.field.id.clone();
        match &draft.when {
            Some(node) => drop(all.insert(id, node.clone())),
            None => drop(all.entry(id).or_insert_with(|| draft.node.clone())),
        }
    }
    all
}

/// Fields in an order in which each comes after what decides whether it applies; a cycle is an error.
pub(super) fn order(
    pages: &[Page],
    fields: &BTreeMap<Id, Field>,
    rules: &BTreeMap<Id, Node<'_>>,
) -> Vec<Id> {
    let on_screen: Vec<(&Id, &Page)> = pages
        .iter()
        .flat_map(|p| p.fields.iter().map(move |id| (id, p)))
        .collect();
    let places: BTreeMap<&Id, usize> = on_screen
        .iter()
        .enumerate()
        .map(|(at, (id, _))| (*id, at))
        .collect();
    let needs: Vec<Vec<usize>> = (on_screen.iter())
        .map(|(id, page)| {
            let fields = fields.get(*id).into_iter().flat_map(Field::and_inner);
            let rules = page
                .when
                .iter()
                .chain(fields.filter_map(|f| f.when.as_ref()));
            rules
                .flat_map(Rule::depends)
                .filter_map(|id| places.get(id).copied())
                .collect()
        })
        .collect();
    match sorted(&needs) {
        Ok(order) => order
            .into_iter()
            .filter_map(|at| on_screen.get(at))
            .map(|(id, _)| (*id).clone())
            .collect(),
        Err(cycle) => {
            let ids = cycle.iter().filter_map(|at| on_screen.get(*at));
            let ids: Vec<&Id> = ids.map(|(id, _)| *id).collect();
            let names: Vec<&str> = ids.iter().map(|id| id.as_str()).take(MAX_NAMED).collect();
            if let Some(node) = ids.iter().find_map(|id| rules.get(*id)) {
                node.error("rule-cycle", [("fields", &names.join(" → "))]);
            }
            Vec::new()
        }
    }
}

/// The same for the fields of a row; `level` is that of the row, 0 for an outermost one. What stands in the rows of a
/// repeat among them counts as its own.
pub(super) fn row_order(fields: &[Field], level: usize, node: &Node<'_>) -> Vec<usize> {
    let needs: Vec<Vec<usize>> = (fields.iter())
        .map(|field| {
            let rules = field
                .and_inner()
                .into_iter()
                .filter_map(|f| f.when.as_ref());
            let reads = rules.flat_map(Rule::row_depends);
            reads
                .filter(|(of, _)| *of == level)
                .filter_map(|(_, id)| fields.iter().position(|f| f.id == *id))
                .collect()
        })
        .collect();
    sorted(&needs).unwrap_or_else(|cycle| {
        let names: Vec<&str> = cycle
            .iter()
            .filter_map(|at| fields.get(*at))
            .map(|f| f.id.as_str())
            .take(MAX_NAMED)
            .collect();
        node.error("rule-cycle", [("fields", &names.join(" → "))]);
        Vec::new()
    })
}

/// Kahn's sort, the given order kept where nothing speaks against it; or one cycle, its first item again at its end.
fn sorted(needs: &[Vec<usize>]) -> Result<Vec<usize>, Vec<usize>> {
    let mut needed_by: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut open: Vec<usize> = needs.iter().map(Vec::len).collect();
    for (at, need) in needs.iter().enumerate() {
        for other in need {
            needed_by.entry(*other).or_default().push(at);
        }
    }
    let free = |open: &[usize], at: usize| open.get(at) == Some(&0);
    let mut queue: VecDeque<usize> = (0..needs.len()).filter(|at| free(&open, *at)).collect();
    let mut done = Vec::new();
    while let Some(at) = queue.pop_front() {
        done.push(at);
        for waiting in needed_by.get(&at).into_iter().flatten() {
            if let Some(count) = open.get_mut(*waiting) {
                *count -= 1;
                if *count == 0 {
                    queue.push_back(*waiting);
                }
            }
        }
    }
    let Some(mut at) = (0..needs.len()).find(|at| !free(&open, *at)) else {
        return Ok(done);
    };
    // Whatever is left needs something that is left: following that comes round.
    let mut path = Vec::new();
    let mut seen = BTreeSet::new();
    while seen.insert(at) {
        path.push(at);
        at = needs
            .get(at)
            .into_iter()
            .flatten()
            .copied()
            .find(|n| !free(&open, *n))
            .unwrap_or(at);
    }
    let start = path.iter().position(|p| *p == at).unwrap_or_default();
    Err(path.into_iter().skip(start).chain([at]).collect())
}
