//! Functions, and what goes through a list.

use super::types::common;
use super::{Checked, Checker, Type, mismatch};
use crate::expr::parse::{Node, Syntax};
use crate::expr::{Gather, Mistake, Over, Tree};
use crate::id::Id;
use crate::synonyms::{self, meant};

/// What goes through a list, written behind it with a dot.
pub(in crate::expr) const MACROS: &[&str] = &["exists", "all", "map", "filter"];

/// What is written with its arguments in brackets behind it.
pub(in crate::expr) const FUNCTIONS: &[&str] = &[
    "has",
    "size",
    "class",
    "count",
    "sum",
    "min",
    "max",
    "now",
    "today",
    "addHours",
    "addMonths",
];

impl Checker<'_> {
    /// `x.exists(v, …)` and its like.
    pub(super) fn through(&mut self, at: usize, on: &Node, name: &str, args: &[Node]) -> Checked {
        let over = match name {
            "exists" => Over::Exists,
            "all" => Over::All,
            "map" => Over::Map,
            "filter" => Over::Filter,
            _ => {
                let near = meant(name, synonyms::RULES, MACROS.iter().copied());
                return Err(Mistake::new(
                    at,
                    "rule-unknown-function",
                    [("name", name), ("near", near)],
                ));
            }
        };
        let [variable, body] = args else {
            return Err(arguments(at, name, 2, args.len()));
        };
        let Syntax::Name(variable_name) = &variable.syntax else {
            return Err(Mistake::new(variable.at, "rule-variable", [("name", name)]));
        };
        let taken = Id::new(variable_name).is_none_or(|id| self.scope.fields.contains_key(&id));
        if taken || self.variables.iter().any(|(v, _)| v == variable_name) {
            return Err(Mistake::new(
                variable.at,
                "rule-name-taken",
                [("name", variable_name)],
            ));
        }
        let (list, found) = self.check(on)?;
        let Type::List(item) = found else {
            return Err(mismatch(
                on.at,
                name,
                &Type::List(Box::new(Type::Never)),
                &found,
            ));
        };
        self.variables
            .push((variable_name.clone(), (*item).clone()));
        let checked = self.check(body);
        self.variables.pop();
        let (tree, found) = checked?;
        if over != Over::Map && found != Type::Bool {
            return Err(mismatch(body.at, name, &Type::Bool, &found));
        }
        let of = match over {
            Over::Exists | Over::All => Type::Bool,
            Over::Map => Type::List(Box::new(found)),
            Over::Filter => Type::List(item),
        };
        Ok((Tree::Through(over, Box::new(list), Box::new(tree)), of))
    }

    pub(super) fn call(&mut self, at: usize, name: &str, args: &[Node]) -> Checked {
        match (name, args) {
            ("now", []) => {
                self.timed = true;
                Ok((Tree::Now, Type::Moment))
            }
            ("today", []) => {
                self.timed = true;
                Ok((Tree::Today, Type::Date))
            }
            ("has", [arg]) => match self.check(arg)? {
                (tree @ (Tree::Field(_) | Tree::Part(..)), _) => {
                    Ok((Tree::Has(Box::new(tree)), Type::Bool))
                }
                _ => Err(Mistake::new(arg.at, "rule-has-no-answer", [])),
            },
            ("size", [arg]) => match self.check(arg)? {
                (tree, Type::List(_) | Type::Text) => {
                    Ok((Tree::Size(Box::new(tree)), Type::Number))
                }
                (_, found) => Err(mismatch(
                    arg.at,
                    name,
                    &Type::List(Box::new(Type::Never)),
                    &found,
                )),
            },
            ("addHours", [moment, hours]) => {
                let moment = self.typed(moment, name, &Type::Moment)?;
                let hours = self.typed(hours, name, &Type::Number)?;
                Ok((Tree::AddHours(moment, hours), Type::Moment))
            }
            ("addMonths", [day, months]) => {
                let (tree, of) = self.check(day)?;
                if !matches!(of, Type::Date | Type::Moment) {
                    return Err(mismatch(day.at, name, &Type::Moment, &of));
                }
                let months = self.typed(months, name, &Type::Number)?;
                Ok((Tree::AddMonths(Box::new(tree), months), of))
            }
            ("class", [arg]) => self.class(arg),
            ("count" | "sum" | "min" | "max", [_, ..]) => self.gather(at, name, args),
            ("now" | "today", _) => Err(arguments(at, name, 0, args.len())),
            ("has" | "size" | "class" | "count" | "sum" | "min" | "max", _) => {
                Err(arguments(at, name, 1, args.len()))
            }
            ("addHours" | "addMonths", _) => Err(arguments(at, name, 2, args.len())),
            _ => {
                let sign = synonyms::sign(name);
                let near = match sign.is_empty() {
                    true => meant(name, synonyms::RULES, FUNCTIONS.iter().copied()),
                    false => sign,
                };
                Err(Mistake::new(
                    at,
                    "rule-unknown-function",
                    [("name", name), ("near", near)],
                ))
            }
        }
    }

    /// `class(x)`: the class of the option that was chosen, by the list that it is from.
    pub(super) fn class(&mut self, arg: &Node) -> Checked {
        let (tree, of) = self.check(arg)?;
        let Type::Choice(options) = &of else {
            return Err(mismatch(arg.at, "class", &Type::one_of([]), &of));
        };
        let classes = Type::one_of(options.values().flatten().map(String::as_str));
        if classes == Type::one_of([]) {
            return Err(Mistake::new(arg.at, "rule-no-classes", []));
        }
        Ok((Tree::Class(Box::new(tree), options.clone()), classes))
    }

    pub(super) fn gather(&mut self, at: usize, name: &str, args: &[Node]) -> Checked {
        let mut trees = Vec::new();
        let mut of = Type::Never;
        for arg in args {
            let (tree, found) = self.check(arg)?;
            let item = match found {
                Type::List(item) => *item,
                single => single,
            };
            if name != "count" && !item.equals(&of) {
                return Err(mismatch(arg.at, name, &of, &item));
            }
            of = common(of, item);
            trees.push(tree);
        }
        let gather = match name {
            "count" => return Ok((Tree::Gather(Gather::Count, trees), Type::Number)),
            "sum"
                if matches!(
                    of,
                    Type::Number | Type::Quantity | Type::Money | Type::Duration
                ) =>
            {
                Gather::Sum
            }
            "min" if of.ordered() => Gather::Min,
            "max" if of.ordered() => Gather::Max,
            _ => return Err(mismatch(at, name, &Type::Number, &of)),
        };
        Ok((Tree::Gather(gather, trees), of))
    }
}

fn arguments(at: usize, name: &str, wanted: usize, found: usize) -> Mistake {
    let args = [
        ("name", name),
        ("wanted", &*wanted.to_string()),
        ("found", &*found.to_string()),
    ];
    Mistake::new(at, "rule-arguments", args)
}
