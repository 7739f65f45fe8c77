//! What names mean: variables, rows, stages, fields and their parts.

use super::{Checked, Checker, Type};
use crate::diagnostic::nearest;
use crate::expr::parse::Node;
use crate::expr::{Mistake, Tree};
use crate::id::Id;

impl Checker<'_> {
    pub(super) fn name(&mut self, at: usize, name: &str) -> Checked {
        if let Some(index) = self
            .variables
            .iter()
            .rposition(|(variable, _)| variable == name)
        {
            let of = self
                .variables
                .get(index)
                .map_or(Type::Never, |(_, of)| of.clone());
            return Ok((Tree::Variable(index), of));
        }
        if name == "row" || name == "outer" {
            let around = self.scope.around;
            let (steps, lacking) = match name {
                "row" => (1, "rule-no-row"),
                _ => (2, "rule-no-outer"),
            };
            let level = around.len().checked_sub(steps);
            return match level.and_then(|level| Some((level, around.get(level)?))) {
                Some((level, repeat)) => Ok((Tree::Row(level), Type::Row(repeat.clone()))),
                None => Err(Mistake::new(at, lacking, [])),
            };
        }
        if name == "stage" && !self.scope.stages.is_empty() {
            let stages = self.scope.stages.iter().map(Id::as_str);
            return Ok((Tree::Stage, Type::one_of(stages)));
        }
        match Id::new(name).and_then(|id| self.scope.fields.get_key_value(&id)) {
            Some((id, of)) => {
                self.depends.insert(id.clone());
                Ok((Tree::Field(id.clone()), of.clone()))
            }
            None => {
                let called = || match name {
                    "now" | "today" => Some(format!("{name}()")),
                    _ => None,
                };
                let near = self.row_field(name).or_else(called).unwrap_or_else(|| {
                    let fields = self.scope.fields.keys().map(Id::as_str);
                    nearest(name, fields).unwrap_or_default().to_owned()
                });
                Err(Mistake::new(
                    at,
                    "rule-unknown-name",
                    [("name", name), ("near", &near)],
                ))
            }
        }
    }

    /// How a field of the rows around the rule is written that has this ID.
    pub(super) fn row_field(&self, name: &str) -> Option<String> {
        let id = Id::new(name)?;
        let around = self.scope.around.iter().rev().zip(["row", "outer"]);
        let has = |repeat: &str| {
            self.scope
                .rows
                .get(repeat)
                .is_some_and(|row| row.contains_key(&id))
        };
        let mut having = around.filter(|(repeat, _)| has(repeat));
        having.next().map(|(_, row)| format!("{row}.{name}"))
    }

    pub(super) fn member(&mut self, on: &Node, name: &str) -> Checked {
        let (tree, of) = self.check(on)?;
        let Type::Row(repeat) = &of else {
            return Err(Mistake::new(
                on.at,
                "rule-no-parts",
                [("found", of.name()), ("name", name)],
            ));
        };
        let parts = self.scope.rows.get(repeat);
        let part = Id::new(name).and_then(|id| parts?.get_key_value(&id));
        let Some((id, of)) = part else {
            let near = nearest(
                name,
                parts.into_iter().flat_map(|p| p.keys()).map(Id::as_str),
            )
            .unwrap_or_default();
            let args = [("name", name), ("repeat", repeat.as_str()), ("near", near)];
            return Err(Mistake::new(on.at, "rule-unknown-part", args));
        };
        if let Tree::Row(level) = tree {
            self.row_depends.insert((level, id.clone()));
        }
        Ok((Tree::Part(Box::new(tree), id.clone()), of.clone()))
    }
}
