//! What decides whether a field applies, and what it holds, comes before it.

use super::fields::Draft;
use super::outline::PageDraft;
use crate::expr::Rule;
use crate::form::{Field, Page};
use crate::id::Id;
use crate::source::Node;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Most fields of a cycle that are named.
const MAX_NAMED: usize = 12;

/// Where it stands whether a field applies, and what it holds.
pub(super) struct Written<'t> {
    /// The rules of the page and the group.
    outline: [Option<Node<'t>>; 2],
    when: Option<Node<'t>>,
    calc: Option<Node<'t>>,
    default: Option<Node<'t>>,
    node: Node<'t>,
}

pub(super) fn rules_of<'t>(
    pages: &[PageDraft<'t>],
    drafts: &[Draft<'t>],
) -> BTreeMap<Id, Written<'t>> {
    let mut outline: BTreeMap<Id, [Option<Node<'t>>; 2]> = BTreeMap::new();
    for page in pages {
        for (at, (id, _)) in page.fields.iter().enumerate() {
            let group = page.groups.iter().find(|group| group.fields.contains(&at));
            let of_group = group.and_then(|group| group.when.clone());
            outline.insert(id.clone(), [page.when.clone(), of_group]);
        }
    }
    let written = |draft: &Draft<'t>| Written {
        outline: outline.get(&draft.field.id).cloned().unwrap_or_default(),
        when: draft.when.clone(),
        calc: draft.calc.clone(),
        default: draft.default.clone(),
        node: draft.node.clone(),
    };
    let all = drafts.iter().map(|d| (d.field.id.clone(), written(d)));
    all.collect()
}

/// The rules of the page and the group that decide about a field.
fn outline<'p>(page: &'p Page, id: &Id) -> impl Iterator<Item = &'p Rule> + use<'p> {
    let group = page.group_of(id).and_then(|group| group.when.as_ref());
    page.when.iter().chain(group)
}

impl<'t> Written<'t> {
    /// The rule that reads another field; in a row, the repeat.
    fn reading(&self, other: &Id, page: &Page, field: &Field) -> &Node<'t> {
        let [of_page, of_group] = &self.outline;
        let group = page
            .group_of(&field.id)
            .and_then(|group| group.when.as_ref());
        let rules = [
            (page.when.as_ref(), of_page),
            (group, of_group),
            (field.when.as_ref(), &self.when),
            (field.calc.as_ref(), &self.calc),
            (field.default.as_ref(), &self.default),
        ];
        let reads = |rule: &Option<&Rule>| rule.is_some_and(|r| r.depends().contains(other));
        let found = rules.into_iter().find(|(rule, _)| reads(rule));
        found
            .and_then(|(_, node)| node.as_ref())
            .unwrap_or(&self.node)
    }
}

/// Fields in an order in which each comes after what decides whether it applies; a cycle is an error.
pub(super) fn order(
    pages: &[Page],
    fields: &BTreeMap<Id, Field>,
    written: &BTreeMap<Id, Written<'_>>,
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
            let rules = outline(page, id).chain(fields.flat_map(Field::deciding));
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
            let ids: Vec<&(&Id, &Page)> = ids.collect();
            let names = ids.iter().map(|(id, _)| id.as_str());
            let names: Vec<&str> = names.take(MAX_NAMED).collect();
            if let [(id, page), (next, _), ..] = ids.as_slice()
                && let (Some(written), Some(field)) = (written.get(*id), fields.get(*id))
            {
                let node = written.reading(next, page, field);
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
            let rules = field.and_inner().into_iter().flat_map(Field::deciding);
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
