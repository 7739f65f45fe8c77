//! Names and types: from the syntax tree to a typed tree that cannot go wrong for its types.

mod calls;
mod formula;
mod names;
mod operators;
mod types;

use super::parse::{Node, Syntax, parse};
use super::{Literal, Mistake, Rule, Tree};
use crate::diagnostic::nearest;
use crate::id::{Id, RESERVED};
use std::collections::{BTreeMap, BTreeSet};
use types::common;

#[cfg(test)]
pub(super) use calls::{FUNCTIONS, MACROS};
pub(crate) use types::{Choices, Type};

/// The names that a rule may use.
pub(crate) struct Scope<'a> {
    /// The form's fields.
    pub fields: &'a BTreeMap<Id, Type>,
    /// The fields of each repeat's rows, by the repeat's name.
    pub rows: &'a BTreeMap<String, BTreeMap<Id, Type>>,
    /// The names of the repeats whose rows the rule stands in, the outermost first.
    pub around: &'a [String],
    /// The form's stages.
    pub stages: &'a [Id],
}

impl Rule {
    /// Parses and checks a rule; it must give yes or no.
    pub(crate) fn new(source: &str, scope: &Scope<'_>) -> Result<Rule, Mistake> {
        match Rule::giving(source, scope)? {
            (rule, Type::Bool, _) => Ok(rule),
            (_, found, at) => Err(Mistake::new(
                at,
                "rule-not-boolean",
                [("found", found.name())],
            )),
        }
    }

    /// Parses and checks an expression: with what it gives, and where in the source that stands.
    pub(crate) fn giving(source: &str, scope: &Scope<'_>) -> Result<(Rule, Type, usize), Mistake> {
        let node = parse(source)?;
        let mut checker = Checker::new(scope);
        let (tree, found) = checker.check(&node)?;
        Ok((checker.rule(source, tree), found, node.at))
    }
}

struct Checker<'a> {
    scope: &'a Scope<'a>,
    variables: Vec<(String, Type)>,
    depends: BTreeSet<Id>,
    row_depends: BTreeSet<(usize, Id)>,
    timed: bool,
}

type Checked = Result<(Tree, Type), Mistake>;

impl<'a> Checker<'a> {
    fn new(scope: &'a Scope<'a>) -> Checker<'a> {
        Checker {
            scope,
            variables: Vec::new(),
            depends: BTreeSet::new(),
            row_depends: BTreeSet::new(),
            timed: false,
        }
    }

    fn rule(self, source: &str, tree: Tree) -> Rule {
        Rule {
            source: source.to_owned(),
            tree,
            depends: self.depends,
            row_depends: self.row_depends,
            timed: self.timed,
        }
    }

    fn check(&mut self, node: &Node) -> Checked {
        Ok(match &node.syntax {
            Syntax::Literal(literal) => {
                let of = match literal {
                    Literal::Bool(_) => Type::Bool,
                    Literal::Number(_) => Type::Number,
                    Literal::Text(_) => Type::Text,
                };
                (Tree::Literal(literal.clone()), of)
            }
            Syntax::List(items) => {
                let mut of = Type::Never;
                let mut trees = Vec::new();
                for item in items {
                    let (tree, found) = self.check(item)?;
                    if !found.equals(&of) {
                        return Err(mismatch(item.at, "[ ]", &of, &found));
                    }
                    of = found;
                    trees.push(tree);
                }
                (Tree::List(trees), Type::List(Box::new(of)))
            }
            Syntax::Name(name) => self.name(node.at, name)?,
            Syntax::Member(on, name) => self.member(on, name)?,
            Syntax::Call {
                on: Some(on),
                name,
                args,
            } => self.through(node.at, on, name, args)?,
            Syntax::Call {
                on: None,
                name,
                args,
            } => self.call(node.at, name, args)?,
            Syntax::Not(inner) => (Tree::Not(self.typed(inner, "!", &Type::Bool)?), Type::Bool),
            Syntax::Negate(inner) => {
                let (tree, found) = self.check(inner)?;
                match found {
                    Type::Number | Type::Money | Type::Duration => {
                        (Tree::Negate(Box::new(tree)), found)
                    }
                    _ => return Err(mismatch(inner.at, "-", &Type::Number, &found)),
                }
            }
            Syntax::Binary(op, left, right) => self.binary(node.at, *op, left, right)?,
            Syntax::Choose(condition, yes, no) => {
                let condition = self.typed(condition, "? :", &Type::Bool)?;
                let (yes, left) = self.check(yes)?;
                let (no_tree, right) = self.check(no)?;
                if !left.equals(&right) {
                    return Err(mismatch(no.at, "? :", &left, &right));
                }
                // Two lists of options, or an option and a text: what remains in common is text.
                let of = if left == right {
                    left
                } else {
                    common(left, right)
                };
                (
                    Tree::Choose(condition, Box::new(yes), Box::new(no_tree)),
                    of,
                )
            }
        })
    }

    fn typed(&mut self, node: &Node, of: &str, wanted: &Type) -> Result<Box<Tree>, Mistake> {
        let (tree, found) = self.check(node)?;
        if found == *wanted {
            Ok(Box::new(tree))
        } else {
            Err(mismatch(node.at, of, wanted, &found))
        }
    }
}

/// A text compared with a choice must be one of its options.
fn options_known(node: &Node, of: &Type, against: &Type) -> Result<(), Mistake> {
    let (Syntax::Literal(Literal::Text(text)), Type::Text, Type::Choice(options)) =
        (&node.syntax, of, against)
    else {
        return Ok(());
    };
    if options.contains_key(text) {
        return Ok(());
    }
    let near = nearest(text, options.keys().map(String::as_str)).unwrap_or_default();
    Err(Mistake::new(
        node.at,
        "rule-unknown-option",
        [("option", text), ("near", near)],
    ))
}

/// What is said of a name that is no field's, where an option or a text may stand: its quotation marks are missing.
fn unquoted(mistake: Mistake, node: &Node, wanted: &Type) -> Mistake {
    let Syntax::Name(name) = &node.syntax else {
        return mistake;
    };
    let nothing_near = mistake.args.get("near").is_none_or(String::is_empty);
    let meant = match wanted {
        Type::Choice(options) => options.contains_key(name),
        Type::Text => nothing_near && !RESERVED.contains(&name.as_str()),
        _ => false,
    };
    match mistake.code {
        "rule-unknown-name" if meant => Mistake::new(node.at, "rule-unquoted", [("name", name)]),
        _ => mistake,
    }
}

/// Most options that are named as what may be written.
const MOST_OPTIONS: usize = 6;

fn mismatch(at: usize, of: &str, wanted: &Type, found: &Type) -> Mistake {
    let options: Vec<String> = match wanted {
        Type::Choice(options) => {
            let quoted = options.keys().map(|option| format!("\"{option}\""));
            quoted.take(MOST_OPTIONS).collect()
        }
        _ => Vec::new(),
    };
    // A list is no number, and something can be made of it that is.
    let is_counted = matches!(
        wanted,
        Type::Number | Type::Quantity | Type::Money | Type::Duration
    );
    let way = match found {
        Type::List(_) if is_counted => "gather",
        _ => wanted.name(),
    };
    Mistake::new(
        at,
        "rule-type",
        [
            ("of", of),
            ("wanted", wanted.name()),
            ("found", found.name()),
            ("way", way),
            ("options", &options.join(", ")),
        ],
    )
}
