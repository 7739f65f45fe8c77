//! Expressions that give the answer of a field: `calc` and `default`.

use super::super::parse::{Node, Syntax, parse};
use super::super::{Literal, Mistake, Rule, Tree};
use super::{Checker, Scope, Type, mismatch, options_known, unquoted};

impl Type {
    /// Whether what has this type is an answer of the other.
    fn gives(&self, wanted: &Type) -> bool {
        match (self, wanted) {
            (Type::Choice(options), Type::Choice(wanted)) => {
                options.keys().all(|option| wanted.contains_key(option))
            }
            (Type::List(item), Type::List(wanted)) => item.gives(wanted),
            (Type::Never, _) => true,
            _ => self == wanted,
        }
    }
}

impl Rule {
    /// Parses and checks an expression that gives an answer of this type; `key` is where it stands (`calc`).
    pub(crate) fn formula(
        source: &str,
        scope: &Scope<'_>,
        wanted: &Type,
        key: &str,
    ) -> Result<Rule, Mistake> {
        let node = parse(source)?;
        let mut checker = Checker::new(scope);
        let tree = checker.fit(&node, wanted, key)?;
        Ok(checker.rule(source, tree))
    }
}

impl Checker<'_> {
    /// An expression of the type wanted; a text that is written where an option is wanted must be one.
    fn fit(&mut self, node: &Node, wanted: &Type, key: &str) -> Result<Tree, Mistake> {
        match (&node.syntax, wanted) {
            (Syntax::Choose(condition, yes, no), _) => {
                let condition = self.typed(condition, "? :", &Type::Bool)?;
                let yes = self.fit(yes, wanted, key)?;
                let no = self.fit(no, wanted, key)?;
                Ok(Tree::Choose(condition, Box::new(yes), Box::new(no)))
            }
            (Syntax::List(items), Type::List(item)) => {
                let fit = |inner| self.fit(inner, item, key);
                Ok(Tree::List(items.iter().map(fit).collect::<Result<_, _>>()?))
            }
            (Syntax::Literal(literal @ Literal::Text(_)), Type::Choice(_)) => {
                options_known(node, &Type::Text, wanted)?;
                Ok(Tree::Literal(literal.clone()))
            }
            _ => {
                let checked = self.check(node);
                let (tree, found) = checked.map_err(|mistake| unquoted(mistake, node, wanted))?;
                if found.gives(wanted) {
                    Ok(tree)
                } else {
                    Err(mismatch(node.at, key, wanted, &found))
                }
            }
        }
    }
}
