//! Rules: the CEL subset of the form language, parsed, type-checked and evaluated in three values.
//!
//! Source → `parse` → syntax tree with offsets → `check` → typed tree → `eval`. Bounded before anything else:
//! source at most 1,024 octets, nesting at most 32.
//! Unanswered: `==`, `!=`, `in`, `has()` and `count()` give a value; everything else gives unanswered; `&&`,
//! `||`, `!`, `exists`, `all` are three-valued.

pub(crate) mod check;
mod cost;
pub(crate) mod eval;
mod parse;
pub(crate) mod reach;
mod reads;
pub mod said;

use crate::diagnostic::Args;
use crate::id::Id;
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

/// Most octets of a rule's source.
pub const MAX_SOURCE: usize = 1024;
/// Deepest nesting of a rule.
pub const MAX_NESTING: usize = 32;

/// A parsed and checked rule with the set of answers it depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// The source text.
    pub source: String,
    tree: Tree,
    depends: BTreeSet<Id>,
    row_depends: BTreeSet<(usize, Id)>,
    timed: bool,
}

impl Rule {
    /// The form's fields that the rule reads.
    pub fn depends(&self) -> &BTreeSet<Id> {
        &self.depends
    }
    /// The fields of the rows around it that the rule reads, each with the level of its row: 0 is the outermost.
    pub fn row_depends(&self) -> &BTreeSet<(usize, Id)> {
        &self.row_depends
    }
    /// Whether what the rule gives changes with time.
    pub fn timed(&self) -> bool {
        self.timed
    }
}

/// Why a text is no rule. The sentence is the Fluent message `diagnostic-CODE`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    /// Offset in the source, in octets.
    pub at: usize,
    pub code: &'static str,
    pub args: Args,
}

impl Mistake {
    fn new<const N: usize>(
        at: usize,
        code: &'static str,
        args: [(&'static str, &str); N],
    ) -> Mistake {
        Mistake {
            at,
            code,
            args: crate::diagnostic::args(args),
        }
    }

    /// The word, text or sign of the source that is meant; of a row's part, the part.
    pub(crate) fn span(&self, source: &str) -> Range<usize> {
        if self.code == "rule-too-long" {
            return 0..source.len();
        }
        let named = match self.code {
            "rule-unknown-part" | "rule-no-parts" => self.args.get("name"),
            _ => None,
        };
        let rest = source.get(self.at..).unwrap_or_default();
        let part = named.and_then(|name| {
            let dot = rest.find('.')?;
            let at = rest.get(dot..)?.find(name.as_str())? + dot + self.at;
            Some(at..at + name.len())
        });
        part.unwrap_or_else(|| self.at..self.at + parse::length(rest))
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    Bool(bool),
    Number(Decimal),
    Text(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Op {
    Or,
    And,
    Equal,
    Unequal,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    In,
    Add,
    Subtract,
    Multiply,
    Divide,
}

impl Op {
    /// Every operator between two operands.
    #[cfg(test)]
    const ALL: [Op; 13] = [
        Op::Or,
        Op::And,
        Op::Equal,
        Op::Unequal,
        Op::Less,
        Op::LessEqual,
        Op::Greater,
        Op::GreaterEqual,
        Op::In,
        Op::Add,
        Op::Subtract,
        Op::Multiply,
        Op::Divide,
    ];

    /// How it is written.
    pub(crate) fn sign(self) -> &'static str {
        match self {
            Op::Or => "||",
            Op::And => "&&",
            Op::Equal => "==",
            Op::Unequal => "!=",
            Op::Less => "<",
            Op::LessEqual => "<=",
            Op::Greater => ">",
            Op::GreaterEqual => ">=",
            Op::In => "in",
            Op::Add => "+",
            Op::Subtract => "-",
            Op::Multiply => "*",
            Op::Divide => "/",
        }
    }
}

/// What goes through a list or the rows of a repeat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Over {
    Exists,
    All,
    Map,
    Filter,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gather {
    Count,
    Sum,
    Min,
    Max,
}

/// A rule with its names resolved and its types known to fit.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    Literal(Literal),
    List(Vec<Tree>),
    /// An answer of the form.
    Field(Id),
    /// A row around the rule, counted from the outermost.
    Row(usize),
    /// A field of a row.
    Part(Box<Tree>, Id),
    /// A variable of `exists` and its like, counted from the outermost.
    Variable(usize),
    Stage,
    Now,
    Today,
    Not(Box<Tree>),
    Negate(Box<Tree>),
    Binary(Op, Box<Tree>, Box<Tree>),
    Choose(Box<Tree>, Box<Tree>, Box<Tree>),
    Has(Box<Tree>),
    Size(Box<Tree>),
    /// The class of an option, by the options of its list.
    Class(Box<Tree>, Arc<check::Choices>),
    Through(Over, Box<Tree>, Box<Tree>),
    Gather(Gather, Vec<Tree>),
    AddHours(Box<Tree>, Box<Tree>),
    AddMonths(Box<Tree>, Box<Tree>),
}

#[cfg(test)]
mod tests;
