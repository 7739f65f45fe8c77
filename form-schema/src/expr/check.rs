//! Names and types: from the syntax tree to a typed tree that cannot go wrong for its types.

mod formula;

use super::parse::{Node, Syntax, parse};
use super::{Gather, Literal, Mistake, Op, Over, Rule, Tree};
use crate::diagnostic::nearest;
use crate::form::Field;
use crate::id::Id;
use crate::kind::Kind;
use crate::synonyms::{self, meant};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Options, each with its class where its list has classes.
pub(crate) type Choices = BTreeMap<String, Option<String>>;

/// What an expression gives when it is answered.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Type {
    Bool,
    Number,
    /// A number, perhaps not exact.
    Quantity,
    Money,
    Text,
    /// One of these options.
    Choice(Arc<Choices>),
    Date,
    Moment,
    Duration,
    File,
    /// A row of this repeat: its ID, behind that of the repeat around it (`hosts-ports`).
    Row(String),
    List(Box<Type>),
    /// What an empty list holds.
    Never,
}

impl Type {
    /// The type of a field's answer; `None` for a note. `name` is the field's ID, behind those of the repeats around it.
    pub(crate) fn of(field: &Field, name: &str) -> Option<Type> {
        let options = |o: &crate::kind::Options| {
            let class = |id: &str| o.class_of(id).map(str::to_owned);
            let all = o.ids().map(|id| (id.to_owned(), class(id)));
            Type::Choice(Arc::new(all.collect()))
        };
        Some(match &field.kind {
            Kind::Text { .. }
            | Kind::LongText { .. }
            | Kind::Email
            | Kind::Phone
            | Kind::Url
            | Kind::Ip
            | Kind::Network
            | Kind::Host
            | Kind::Domain
            | Kind::Hash
            | Kind::Cve
            | Kind::Zone => Type::Text,
            Kind::Integer { .. } | Kind::Decimal { .. } | Kind::Percentage | Kind::Port => {
                Type::Number
            }
            Kind::Quantity { .. } => Type::Quantity,
            Kind::Money => Type::Money,
            Kind::YesNo | Kind::Consent => Type::Bool,
            Kind::Tristate => Type::one_of(crate::kind::TRISTATE),
            Kind::Choice(o) => options(o),
            Kind::Choices(o) => Type::List(Box::new(options(o))),
            Kind::Date => Type::Date,
            Kind::Moment { .. } => Type::Moment,
            Kind::Duration => Type::Duration,
            Kind::Evidence { .. } => Type::List(Box::new(Type::File)),
            Kind::Repeat(_) => Type::List(Box::new(Type::Row(name.to_owned()))),
            Kind::Note => return None,
        })
    }

    /// One of these options, which have no classes.
    pub(crate) fn one_of<'o>(options: impl IntoIterator<Item = &'o str>) -> Type {
        let all = options.into_iter().map(|option| (option.to_owned(), None));
        Type::Choice(Arc::new(all.collect()))
    }

    /// The word for it in a diagnostic; its Fluent message selects on it.
    fn name(&self) -> &'static str {
        match self {
            Type::Bool => "yes-or-no",
            Type::Number => "number",
            Type::Quantity => "quantity",
            Type::Money => "money",
            Type::Text => "text",
            Type::Choice(_) => "option",
            Type::Date => "date",
            Type::Moment => "moment",
            Type::Duration => "duration",
            Type::File => "file",
            Type::Row(_) => "row",
            Type::List(_) | Type::Never => "list",
        }
    }

    /// Whether `==` between the two can ever hold.
    fn equals(&self, other: &Type) -> bool {
        use Type::{Bool, Choice, Date, Duration, Moment, Money, Never, Number, Quantity, Text};
        matches!(
            (self, other),
            (Bool, Bool)
                | (Number | Money, Number | Money)
                | (Number | Quantity, Quantity)
                | (Quantity, Number)
                | (Text | Choice(_), Text | Choice(_))
                | (Date | Moment, Date | Moment)
                | (Duration, Duration)
                | (Never, _)
                | (_, Never)
        )
    }

    fn ordered(&self) -> bool {
        matches!(
            self,
            Type::Number
                | Type::Quantity
                | Type::Money
                | Type::Date
                | Type::Moment
                | Type::Duration
        )
    }
}

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

    fn name(&mut self, at: usize, name: &str) -> Checked {
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
                let near = self.row_field(name).unwrap_or_else(|| {
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
    fn row_field(&self, name: &str) -> Option<String> {
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

    fn member(&mut self, on: &Node, name: &str) -> Checked {
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

    fn binary(&mut self, at: usize, op: Op, left: &Node, right: &Node) -> Checked {
        if matches!(op, Op::And | Op::Or) {
            let l = self.typed(left, op.sign(), &Type::Bool)?;
            let r = self.typed(right, op.sign(), &Type::Bool)?;
            return Ok((Tree::Binary(op, l, r), Type::Bool));
        }
        let (l, a) = self.check(left)?;
        let (r, b) = self.check(right)?;
        let of = match op {
            Op::Equal | Op::Unequal => {
                options_known(left, &a, &b)?;
                options_known(right, &b, &a)?;
                a.equals(&b).then_some(Type::Bool)
            }
            Op::In => match &b {
                Type::List(item) if matches!(**item, Type::Row(_) | Type::File) => None,
                Type::List(item) => {
                    options_known(left, &a, item)?;
                    if let Syntax::List(items) = &right.syntax {
                        for literal in items {
                            options_known(literal, &Type::Text, &a)?;
                        }
                    }
                    a.equals(item).then_some(Type::Bool)
                }
                _ => None,
            },
            Op::Less | Op::LessEqual | Op::Greater | Op::GreaterEqual => {
                (a.ordered() && b.ordered() && a.equals(&b)).then_some(Type::Bool)
            }
            Op::Add | Op::Subtract => match (&a, &b) {
                (Type::Number, Type::Number) => Some(Type::Number),
                (Type::Number | Type::Quantity, Type::Quantity)
                | (Type::Quantity, Type::Number)
                    if op == Op::Add =>
                {
                    Some(Type::Quantity)
                }
                (Type::Money, Type::Money) => Some(Type::Money),
                (Type::Duration, Type::Duration) => Some(Type::Duration),
                (Type::Moment, Type::Duration) => Some(Type::Moment),
                (Type::Moment, Type::Moment) if op == Op::Subtract => Some(Type::Duration),
                _ => None,
            },
            Op::Multiply => match (&a, &b) {
                (Type::Number, Type::Number) => Some(Type::Number),
                (Type::Money, Type::Number) | (Type::Number, Type::Money) => Some(Type::Money),
                _ => None,
            },
            Op::Divide => match (&a, &b) {
                (Type::Number, Type::Number) | (Type::Money, Type::Money) => Some(Type::Number),
                (Type::Money, Type::Number) => Some(Type::Money),
                _ => None,
            },
            Op::And | Op::Or => None,
        };
        let of = of.ok_or_else(|| match a.name() == b.name() {
            true => Mistake::new(
                at,
                "rule-operator",
                [("of", op.sign()), ("found", a.name())],
            ),
            false => misfit(op, (left, &a), (right, &b)),
        })?;
        Ok((Tree::Binary(op, Box::new(l), Box::new(r)), of))
    }

    /// `x.exists(v, …)` and its like.
    fn through(&mut self, at: usize, on: &Node, name: &str, args: &[Node]) -> Checked {
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

    fn call(&mut self, at: usize, name: &str, args: &[Node]) -> Checked {
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
    fn class(&mut self, arg: &Node) -> Checked {
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

    fn gather(&mut self, at: usize, name: &str, args: &[Node]) -> Checked {
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

/// What goes through a list, written behind it with a dot.
pub(super) const MACROS: &[&str] = &["exists", "all", "map", "filter"];

/// What is written with its arguments in brackets behind it.
pub(super) const FUNCTIONS: &[&str] = &[
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

/// What two types that may be compared have in common.
fn common(a: Type, b: Type) -> Type {
    match (a, b) {
        (Type::Never, other) | (other, Type::Never) => other,
        (Type::Choice(_), _) | (_, Type::Choice(_)) => Type::Text,
        (Type::Money, _) | (_, Type::Money) => Type::Money,
        (Type::Quantity, _) | (_, Type::Quantity) => Type::Quantity,
        (a, _) => a,
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

/// Two operands that do not fit: the one that is wrong is that which no other could stand beside, else the one that is
/// written out, else the second.
fn misfit(op: Op, left: (&Node, &Type), right: (&Node, &Type)) -> Mistake {
    let ((left, a), (right, b)) = (left, right);
    let list = Type::List(Box::new(Type::Never));
    let fits = |of: &Type| match op {
        Op::Less | Op::LessEqual | Op::Greater | Op::GreaterEqual => of.ordered(),
        Op::Add | Op::Subtract | Op::Multiply | Op::Divide => of.ordered() && *of != Type::Date,
        _ => true,
    };
    let literal = |node: &Node| matches!(node.syntax, Syntax::Literal(_));
    match (op, b) {
        (Op::In, Type::List(item)) => mismatch(left.at, op.sign(), item, a),
        (Op::In, _) => mismatch(right.at, op.sign(), &list, b),
        _ if fits(a) && !fits(b) => mismatch(right.at, op.sign(), a, b),
        _ if fits(b) && !fits(a) || literal(left) && !literal(right) => {
            mismatch(left.at, op.sign(), b, a)
        }
        _ => mismatch(right.at, op.sign(), a, b),
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
    Mistake::new(
        at,
        "rule-type",
        [
            ("of", of),
            ("wanted", wanted.name()),
            ("found", found.name()),
            ("options", &options.join(", ")),
        ],
    )
}

fn arguments(at: usize, name: &str, wanted: usize, found: usize) -> Mistake {
    let args = [
        ("name", name),
        ("wanted", &*wanted.to_string()),
        ("found", &*found.to_string()),
    ];
    Mistake::new(at, "rule-arguments", args)
}
