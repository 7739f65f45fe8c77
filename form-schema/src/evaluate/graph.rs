//! Which field reads which: made once for a form.

use crate::expr::Rule;
use crate::form::{Field, Form, Page};
use crate::id::Id;
use std::collections::BTreeMap;

/// Who has to be looked at again when something changes; places are those in [`Form::order`].
#[derive(Debug)]
pub(super) struct Graph {
    pub nodes: Vec<Node>,
    /// The places on each page, in the order of the screen.
    pub pages: Vec<Vec<usize>>,
    places: BTreeMap<Id, usize>,
}

/// One field of the form.
#[derive(Debug)]
pub(super) struct Node {
    pub id: Id,
    /// Its page's place.
    pub page: usize,
    /// The place of its group among those of the page.
    group: Option<usize>,
    /// Those whose relevance or value reads it, here or in their rows.
    pub decides: Vec<usize>,
    /// Those whose requirement or checks read it.
    pub judged: Vec<usize>,
    /// Those of which the requirement or checks of a row's field read it.
    pub judged_in_rows: Vec<usize>,
    /// What changes with time: whether it applies and what it holds, here or in its rows; its requirement and checks;
    /// those of its rows' fields.
    pub timed: [bool; 3],
}

impl Graph {
    pub fn of(form: &Form) -> Graph {
        let places: BTreeMap<Id, usize> = form.order.iter().cloned().zip(0..).collect();
        let on_page = |page: &Page| {
            let places = page.fields.iter().filter_map(|id| places.get(id));
            places.copied().collect::<Vec<_>>()
        };
        let pages: Vec<Vec<usize>> = form.pages.iter().map(on_page).collect();
        let mut nodes: Vec<Node> = form.order.iter().map(Node::new).collect();
        for (page, on_page) in pages.iter().enumerate() {
            for place in on_page {
                if let Some(node) = nodes.get_mut(*place) {
                    node.page = page;
                }
            }
        }
        for page in &form.pages {
            for (number, group) in page.groups.iter().enumerate() {
                let ids = page.fields.get(group.fields.clone()).into_iter().flatten();
                for place in ids.filter_map(|id| places.get(id)) {
                    if let Some(node) = nodes.get_mut(*place) {
                        node.group = Some(number);
                    }
                }
            }
        }
        for (place, id) in form.order.iter().enumerate() {
            let Some(field) = form.fields.get(id) else {
                continue;
            };
            let outline = nodes.get(place).map(|node| node.outline(form));
            let rules = rules(field, outline.unwrap_or_default());
            for (kind, rules) in rules.into_iter().enumerate() {
                for rule in rules {
                    if let Some(timed) = nodes.get_mut(place).and_then(|n| n.timed.get_mut(kind)) {
                        *timed |= rule.timed();
                    }
                    for read in rule.depends().iter().filter_map(|id| places.get(id)) {
                        let Some(node) = nodes.get_mut(*read) else {
                            continue;
                        };
                        let readers = match kind {
                            0 => &mut node.decides,
                            1 => &mut node.judged,
                            _ => &mut node.judged_in_rows,
                        };
                        if readers.last() != Some(&place) {
                            readers.push(place);
                        }
                    }
                }
            }
        }
        Graph {
            nodes,
            pages,
            places,
        }
    }

    pub fn place(&self, id: &Id) -> Option<usize> {
        self.places.get(id).copied()
    }
}

impl Node {
    fn new(id: &Id) -> Node {
        Node {
            id: id.clone(),
            page: 0,
            group: None,
            decides: Vec::new(),
            judged: Vec::new(),
            judged_in_rows: Vec::new(),
            timed: [false; 3],
        }
    }

    /// The rules of its page and its group.
    pub fn outline<'f>(&self, form: &'f Form) -> Vec<&'f Rule> {
        let page = form.pages.get(self.page);
        let group = page.and_then(|page| page.groups.get(self.group?));
        let of_page = page.and_then(|page| page.when.as_ref());
        let of_group = group.and_then(|group| group.when.as_ref());
        of_page.into_iter().chain(of_group).collect()
    }
}

/// The rules that decide about a field and its rows, those of the `outline` among them; those that judge it, and those
/// that judge the fields of its rows.
fn rules<'f>(field: &'f Field, outline: Vec<&'f Rule>) -> [Vec<&'f Rule>; 3] {
    let inner: Vec<&Field> = field.row().iter().flat_map(Field::and_inner).collect();
    let in_rows = inner.iter().flat_map(|field| field.deciding());
    [
        (outline.into_iter())
            .chain(field.deciding())
            .chain(in_rows)
            .collect(),
        field.judging().collect(),
        inner.iter().flat_map(|field| field.judging()).collect(),
    ]
}
