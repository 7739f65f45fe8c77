//! Which answers a rule reads, those of rows by name.

use super::{Rule, Tree};
use crate::form::flow::Path;
use crate::id::Id;
use std::collections::BTreeSet;

impl Rule {
    /// The fields that the rule reads; `around` names the repeats in whose rows it stands, the outermost first.
    pub(crate) fn reads(&self, around: &[Id]) -> BTreeSet<Path> {
        let mut reading = Reading {
            around,
            variables: Vec::new(),
            found: BTreeSet::new(),
        };
        reading.read(&self.tree);
        reading.found
    }
}

struct Reading<'a> {
    around: &'a [Id],
    /// What each variable in scope may stand for, the outermost first.
    variables: Vec<Vec<Path>>,
    found: BTreeSet<Path>,
}

impl Reading<'_> {
    fn read(&mut self, tree: &Tree) {
        match tree {
            Tree::Field(_) | Tree::Part(..) => self.found.extend(self.fields(tree)),
            _ => {}
        }
        if let Tree::Through(_, list, body) = tree {
            self.read(list);
            self.variables.push(self.fields(list));
            self.read(body);
            self.variables.pop();
        } else {
            for inner in tree.inner() {
                self.read(inner);
            }
        }
    }

    /// The fields whose answer, or rows, this is.
    fn fields(&self, tree: &Tree) -> Vec<Path> {
        match tree {
            Tree::Field(id) => vec![vec![id.clone()]],
            Tree::Row(level) => self
                .around
                .get(..=*level)
                .map(<[Id]>::to_vec)
                .into_iter()
                .collect(),
            Tree::Variable(index) => self.variables.get(*index).cloned().unwrap_or_default(),
            Tree::Part(row, id) => {
                let mut parts = self.fields(row);
                parts.iter_mut().for_each(|path| path.push(id.clone()));
                parts
            }
            Tree::Through(_, list, _) => self.fields(list),
            Tree::Choose(_, yes, no) => [self.fields(yes), self.fields(no)].concat(),
            _ => Vec::new(),
        }
    }
}
