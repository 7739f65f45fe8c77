//! What a text may cost, counted before it is used.
//!
//! Fluent's own guard is a count of placeables while it writes; when the count is exceeded under an inline
//! placeable or a literal selector, its error path panics, and arguments of a call are not counted at all. So the
//! cost of every message is summed here, over everything it refers to, and what costs too much is not admitted.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource},
    parser::ParserError,
    serializer,
};

use super::problem::{Problem, What};
use crate::lang::Lang;

/// Bounds on a language's files.
pub mod limits {
    /// Bytes of one file.
    pub const FILE: usize = 1 << 20;
    /// Bytes of a language's files together.
    pub const LANGUAGE: usize = 8 << 20;
    /// Braces and parentheses that one message opens: the parser calls itself for each.
    pub const OPENED: usize = 256;
    /// Placeables of a message written out in full. Fluent's own limit.
    pub const PLACEABLES: u64 = 100;
    /// Bytes of a message written out in full, without its arguments.
    pub const WRITTEN: u64 = 64 << 10;
    /// Messages that refer one to the next.
    pub const STEPS: u64 = 16;
    /// Characters of a number.
    pub const NUMBER: usize = 15;
    /// Syntax errors of a file that are told; more are all of a kind.
    pub const ERRORS: usize = 100;
}

/// Texts that may be used, and what was found in the others.
pub(super) struct Admitted {
    pub(super) resources: Vec<Arc<FluentResource>>,
    /// Names of the messages.
    pub(super) ids: Vec<String>,
    pub(super) problems: Vec<Problem>,
}

/// Parses the files of one language and leaves out what breaks a bound.
pub(super) fn admit(lang: &Lang, files: &[(&str, &str)]) -> Admitted {
    let problem = |file: &str, line: usize, id: &str, what: What| Problem {
        lang: lang.clone(),
        file: file.to_owned(),
        line,
        id: id.to_owned(),
        what,
    };
    let mut problems = Vec::new();
    let mut parsed = Vec::new();
    let mut total = 0usize;
    for &(file, text) in files {
        total = total.saturating_add(text.len());
        if text.len() > limits::FILE || total > limits::LANGUAGE {
            problems.push(problem(file, 0, "", What::TooLarge));
            continue;
        }
        let outline = Outline::of(text);
        if let Some((line, id)) = outline.nested {
            problems.push(problem(file, line, id, What::TooNested));
            continue;
        }
        let lines = outline.lines;
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                let told = syntax(text, &errors);
                problems.extend(
                    told.into_iter()
                        .map(|(line, words)| problem(file, line, "", What::Syntax(words))),
                );
                resource
            }
        };
        parsed.push((file, lines, resource));
    }

    let mut graph = Graph::default();
    let mut refused: HashSet<Name> = HashSet::new();
    for (file, lines, resource) in &parsed {
        for entry in resource.entries() {
            if let Some(name) = graph.add(entry) {
                let line = lines.get(name.as_str()).copied().unwrap_or_default();
                problems.push(problem(file, line, &name, What::Duplicate));
            }
        }
    }
    let found = graph.faults();
    for (file, lines, resource) in &parsed {
        for name in resource.entries().filter_map(entry_name) {
            for (part, what) in found.get(&name).into_iter().flatten() {
                let line = lines.get(name.as_str()).copied().unwrap_or_default();
                problems.push(problem(file, line, part, what.clone()));
                if what.left_out() {
                    refused.insert(name.clone());
                }
            }
        }
    }
    let mut ids: Vec<String> = graph
        .entries
        .into_iter()
        .filter(|name| !name.starts_with('-') && !refused.contains(name))
        .collect();
    ids.sort_unstable();
    let resources = parsed
        .into_iter()
        .map(|(.., resource)| Arc::new(without(resource, &refused)))
        .collect();
    Admitted {
        resources,
        ids,
        problems,
    }
}

/// The resource without some entries. Fluent cannot take one out, so the others are written again.
fn without(resource: FluentResource, refused: &HashSet<Name>) -> FluentResource {
    let refuses =
        |entry: &Entry<&str>| entry_name(entry).is_some_and(|name| refused.contains(&name));
    if !resource.entries().any(refuses) {
        return resource;
    }
    let body = resource
        .entries()
        .filter(|entry| !refuses(entry))
        .cloned()
        .collect();
    match FluentResource::try_new(serializer::serialize(&Resource { body })) {
        Ok(kept) | Err((kept, _)) => kept,
    }
}

/// Line and words of each syntax error.
fn syntax(text: &str, errors: &[ParserError]) -> Vec<(usize, String)> {
    let bytes = text.as_bytes();
    let (mut line, mut from) = (1, 0);
    let mut told = Vec::with_capacity(errors.len());
    for error in errors.iter().take(limits::ERRORS) {
        let to = error.pos.start.clamp(from, bytes.len());
        line += bytes
            .get(from..to)
            .unwrap_or_default()
            .iter()
            .filter(|&&byte| byte == b'\n')
            .count();
        from = to;
        told.push((line, error.kind.to_string()));
    }
    told
}

/// Where each entry begins, found without parsing.
struct Outline<'a> {
    /// Line, from 1, of each entry.
    lines: HashMap<&'a str, usize>,
    /// The first entry that opens more than may be nested.
    nested: Option<(usize, &'a str)>,
}

impl<'a> Outline<'a> {
    /// An entry begins with `name =` at the margin, which cannot stand inside an expression: what is opened between
    /// two such lines bounds the depth to which the parser goes. A comment begins with `#` at the margin.
    fn of(text: &'a str) -> Outline<'a> {
        let mut outline = Outline {
            lines: HashMap::new(),
            nested: None,
        };
        let (mut opened, mut id) = (0usize, "");
        for (number, line) in (1..).zip(text.split('\n')) {
            if line.starts_with('#') {
                continue;
            }
            if let Some(name) = entry_start(line) {
                outline.lines.entry(name).or_insert(number);
                (opened, id) = (0, name);
            }
            opened += line
                .bytes()
                .filter(|byte| matches!(byte, b'{' | b'('))
                .count();
            if opened > limits::OPENED {
                outline.nested = Some((number, id));
                return outline;
            }
        }
        outline
    }
}

/// The name in `name =` or `-name =`.
pub(super) fn entry_start(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end_matches(' ');
    let bare = name.strip_prefix('-').unwrap_or(name);
    let first = bare.bytes().next()?;
    let legal = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (first.is_ascii_alphabetic() && bare.bytes().all(legal)).then_some(name)
}

/// `id` of a message, `-id` of a term, either with `.attribute`.
type Name = String;

fn entry_name(entry: &Entry<&str>) -> Option<Name> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

/// What writing a pattern costs at most; references stand for what they name.
#[derive(Clone, Default)]
struct Cost {
    placeables: u64,
    written: u64,
    steps: u64,
    /// How often each other pattern is written.
    references: HashMap<Name, u64>,
    long_number: bool,
}

impl Cost {
    fn of(pattern: &Pattern<&str>) -> Cost {
        let mut cost = Cost::default();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => cost.written += value.len() as u64,
                PatternElement::Placeable { expression } => {
                    cost.placeables += 1;
                    // The two isolates.
                    cost.written += 6;
                    cost.expression(expression);
                }
            }
        }
        cost
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                // One variant is written; which one is not known, so each is counted at its dearest.
                let mut dearest = Cost::default();
                for variant in variants {
                    dearest.raise(Cost::of(&variant.value));
                }
                self.add(dearest);
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.written += value.len() as u64,
            InlineExpression::NumberLiteral { value } => {
                self.long_number |= value.len() > limits::NUMBER;
                self.written += 2 * value.len() as u64;
            }
            InlineExpression::VariableReference { .. } => {}
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { id, attribute } => {
                let name = id.name.to_owned();
                self.refer(
                    attribute
                        .as_ref()
                        .map_or_else(|| name.clone(), |attr| format!("{name}.{}", attr.name)),
                );
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let name = format!("-{}", id.name);
                self.refer(
                    attribute
                        .as_ref()
                        .map_or_else(|| name.clone(), |attr| format!("{name}.{}", attr.name)),
                );
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    self.refer(format!("{}()", id.name));
                }
                self.arguments(arguments);
            }
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments
            .positional
            .iter()
            .for_each(|value| self.inline(value));
        arguments
            .named
            .iter()
            .for_each(|named| self.inline(&named.value));
    }

    fn refer(&mut self, name: Name) {
        *self.references.entry(name).or_default() += 1;
    }

    fn add(&mut self, other: Cost) {
        self.placeables += other.placeables;
        self.written += other.written;
        self.long_number |= other.long_number;
        for (name, times) in other.references {
            *self.references.entry(name).or_default() += times;
        }
    }

    fn raise(&mut self, other: Cost) {
        self.placeables = self.placeables.max(other.placeables);
        self.written = self.written.max(other.written);
        self.long_number |= other.long_number;
        for (name, times) in other.references {
            let known = self.references.entry(name).or_default();
            *known = times.max(*known);
        }
    }

    fn too_dear(&self) -> bool {
        self.placeables > limits::PLACEABLES
            || self.written > limits::WRITTEN
            || self.steps > limits::STEPS
    }
}

/// All patterns of a language and what they refer to.
#[derive(Default)]
struct Graph {
    entries: HashSet<Name>,
    costs: HashMap<Name, Cost>,
}

impl Graph {
    /// Adds an entry; gives its name back when that is taken.
    fn add(&mut self, entry: &Entry<&str>) -> Option<Name> {
        let name = entry_name(entry)?;
        if !self.entries.insert(name.clone()) {
            return Some(name);
        }
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => return None,
        };
        for attribute in attributes {
            self.costs
                .entry(format!("{name}.{}", attribute.id.name))
                .or_insert_with(|| Cost::of(&attribute.value));
        }
        if let Some(value) = value {
            self.costs.insert(name, Cost::of(value));
        }
        None
    }

    /// Faults by entry: the part (`id` or `id.attribute`) and what is wrong with it.
    ///
    /// Sums from the leaves up, each pattern once, without recursion: a chain may be as long as the file.
    fn faults(&self) -> HashMap<Name, Vec<(Name, What)>> {
        let mut faults: HashMap<Name, Vec<(Name, What)>> = HashMap::new();
        let mut fault = |part: &str, what: What| {
            let entry = part.split_once('.').map_or(part, |(entry, _)| entry);
            faults
                .entry(entry.to_owned())
                .or_default()
                .push((part.to_owned(), what));
        };
        let mut waiting: HashMap<&str, usize> = HashMap::new();
        let mut users: HashMap<&str, Vec<&str>> = HashMap::new();
        let mut ready: Vec<&str> = Vec::new();
        for (part, cost) in &self.costs {
            let mut unknown: Vec<&Name> = cost
                .references
                .keys()
                .filter(|to| !self.costs.contains_key(*to))
                .collect();
            unknown.sort_unstable();
            unknown
                .into_iter()
                .for_each(|to| fault(part, What::Reference(to.clone())));
            let known = cost
                .references
                .keys()
                .filter(|to| self.costs.contains_key(*to));
            let count = known
                .map(|to| users.entry(to).or_default().push(part))
                .count();
            waiting.insert(part, count);
            if count == 0 {
                ready.push(part);
            }
        }
        let mut sums: HashMap<&str, Cost> = HashMap::new();
        while let Some(part) = ready.pop() {
            let Some(own) = self.costs.get(part) else {
                continue;
            };
            let mut sum = Cost {
                long_number: own.long_number,
                ..Cost::default()
            };
            (sum.placeables, sum.written) = (own.placeables, own.written);
            for (to, times) in &own.references {
                if let Some(other) = sums.get(to.as_str()) {
                    sum.placeables = sum
                        .placeables
                        .saturating_add(other.placeables.saturating_mul(*times));
                    sum.written = sum
                        .written
                        .saturating_add(other.written.saturating_mul(*times));
                    sum.steps = sum.steps.max(other.steps.saturating_add(1));
                }
            }
            if own.long_number {
                fault(part, What::Number);
            }
            if sum.too_dear() {
                fault(part, What::Explodes);
            }
            sums.insert(part, sum);
            for user in users.get(part).into_iter().flatten() {
                if let Some(count) = waiting.get_mut(user) {
                    *count -= 1;
                    if *count == 0 {
                        ready.push(user);
                    }
                }
            }
        }
        for part in self
            .costs
            .keys()
            .filter(|part| !sums.contains_key(part.as_str()))
        {
            fault(part, What::Cyclic);
        }
        for found in faults.values_mut() {
            found.sort_by(|a, b| a.0.cmp(&b.0));
        }
        faults
    }
}
