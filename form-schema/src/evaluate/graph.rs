//! Which field reads which: made once for a form.

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
        for (place, id) in form.order.iter().enumerate() {
            let Some(field) = form.fields.get(id) else {
                continue;
            };
            let page = nodes.get(place).and_then(|node| form.pages.get(node.page));
            let rules = rules(field, page);
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
            decides: Vec::new(),
            judged: Vec::new(),
            judged_in_rows: Vec::new(),
            timed: [false; 3],
        }
    }
}

/// The rules that decide about a field and its rows, those that judge it, and those that judge the fields of its rows.
fn rules<'f>(field: &'f Field, page: Option<&'f Page>) -> [Vec<&'f crate::expr::Rule>; 3] {
    let inner: Vec<&Field> = field.row().iter().flat_map(Field::and_inner).collect();
    let page = page.and_then(|page| page.when.as_ref());
    let in_rows = inner.iter().flat_map(|field| field.deciding());
    [
        page.into_iter()
            .chain(field.deciding())
            .chain(in_rows)
            .collect(),
        field.judging().collect(),
        inner.iter().flat_map(|field| field.judging()).collect(),
    ]
}
