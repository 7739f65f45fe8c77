//! What a text may cost, counted before it is used.
//!
//! Fluent's own guard is a count of placeables while it writes; when the count is exceeded under an inline
//! placeable or a literal selector, its error path panics, and arguments of a call are not counted at all. So the
//! cost of every message is summed here, over everything it refers to, and what costs too much is not admitted.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::{
    ast::{
        CallArguments, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement,
        Resource,
    },
    serializer,
};

use super::problem::{Problem, Problems, What};
use super::syntax::faults;
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
    /// Problems with the same fault that are told of a language, and syntax errors of a file; more are all of a kind.
    pub const ERRORS: usize = 1000;
}

/// Texts that may be used, and what was found in the others.
pub(super) struct Admitted {
    /// Each file that was read: its place among those that were given.
    pub(super) resources: Vec<(usize, Arc<FluentResource>)>,
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
    let mut problems = Problems::default();
    let mut parsed = Vec::new();
    let mut total = 0usize;
    for (at, &(file, text)) in files.iter().enumerate() {
        // Editors of Windows begin a file with it; to Fluent it is no space.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        total = total.saturating_add(text.len());
        if text.len() > limits::FILE || total > limits::LANGUAGE {
            problems.push(problem(file, 0, "", What::TooLarge));
            continue;
        }
        if let Some((line, id)) = nested(text) {
            problems.push(problem(file, line, id, What::TooNested));
            continue;
        }
        // Seldom is anything to be told.
        let lines = LazyCell::new(move || entry_lines(text));
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for (line, fault) in faults(text, &errors) {
                    problems.push(problem(file, line, "", What::Syntax(fault)));
                }
                resource
            }
        };
        parsed.push((at, file, lines, resource));
    }

    let mut graph = Graph::default();
    for (_, file, lines, resource) in &parsed {
        for entry in resource.entries() {
            if let Some(name) = graph.add(entry) {
                let line = lines.get(&*name).copied().unwrap_or_default();
                problems.push(problem(file, line, &name, What::Duplicate));
            }
        }
    }
    let found = graph.faults();
    let mut refused: HashSet<String> = HashSet::new();
    if !found.is_empty() {
        for (_, file, lines, resource) in &parsed {
            for name in resource.entries().filter_map(entry_name) {
                for (part, what) in found.get(&*name).into_iter().flatten() {
                    let line = lines.get(&*name).copied().unwrap_or_default();
                    problems.push(problem(file, line, part, what.clone()));
                    if what.left_out() {
                        refused.insert(name.to_string());
                    }
                }
            }
        }
    }
    let mut ids: Vec<String> = graph
        .entries
        .iter()
        .filter(|name| !name.starts_with('-') && !refused.contains(&***name))
        .map(|name| name.to_string())
        .collect();
    ids.sort_unstable();
    let resources = parsed
        .into_iter()
        .map(|(at, _, _, resource)| (at, Arc::new(without(resource, &refused))))
        .collect();
    Admitted {
        resources,
        ids,
        problems: problems.told,
    }
}

/// The resource without some entries. Fluent cannot take one out, so the others are written again.
fn without(resource: FluentResource, refused: &HashSet<String>) -> FluentResource {
    let refuses =
        |entry: &Entry<&str>| entry_name(entry).is_some_and(|name| refused.contains(&*name));
    if refused.is_empty() || !resource.entries().any(refuses) {
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

/// Line, from 1, on which each entry begins, found without parsing.
fn entry_lines(text: &str) -> HashMap<&str, usize> {
    let mut lines = HashMap::new();
    for (number, line) in (1..).zip(text.split('\n')) {
        if let Some(name) = entry_start(line) {
            lines.entry(name).or_insert(number);
        }
    }
    lines
}

/// The first entry that opens more than may be nested, and the line on which it does.
///
/// An entry begins with `name =` at the margin, which cannot stand inside an expression: what is opened between two such
/// lines bounds the depth to which the parser goes. A comment begins with `#` at the margin.
pub(super) fn nested(text: &str) -> Option<(usize, &str)> {
    let opens = |text: &str| {
        let opening = text.bytes().filter(|byte| matches!(byte, b'{' | b'('));
        opening.count()
    };
    if opens(text) <= limits::OPENED {
        return None;
    }
    let (mut opened, mut id) = (0usize, "");
    for (number, line) in (1..).zip(text.split('\n')) {
        if line.starts_with('#') {
            continue;
        }
        if let Some(name) = entry_start(line) {
            (opened, id) = (0, name);
        }
        opened += opens(line);
        if opened > limits::OPENED {
            return Some((number, id));
        }
    }
    None
}

/// The name in `name =` or `-name =`.
pub(super) fn entry_start(line: &str) -> Option<&str> {
    let bare = line.strip_prefix('-').unwrap_or(line);
    if !bare.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let legal = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let rest = bare.trim_start_matches(legal);
    let name = line.get(..line.len() - rest.len())?;
    rest.trim_start_matches(' ')
        .starts_with('=')
        .then_some(name)
}

/// `id` of a message, `-id` of a term, either with `.attribute`.
type Name<'t> = Cow<'t, str>;

fn entry_name<'t>(entry: &Entry<&'t str>) -> Option<Name<'t>> {
    match entry {
        Entry::Message(message) => Some(Cow::Borrowed(message.id.name)),
        Entry::Term(term) => Some(Cow::Owned(format!("-{}", term.id.name))),
        _ => None,
    }
}

/// The name of a message or term, or of its attribute.
fn part_name<'t>(name: Name<'t>, attribute: Option<&Identifier<&str>>) -> Name<'t> {
    match attribute {
        Some(attribute) => Cow::Owned(format!("{name}.{}", attribute.name)),
        None => name,
    }
}

/// What writing a pattern costs at most; references stand for what they name.
#[derive(Default)]
struct Cost<'t> {
    placeables: u64,
    written: u64,
    /// How often each other pattern is written.
    references: HashMap<Name<'t>, u64>,
    long_number: bool,
}

impl<'t> Cost<'t> {
    fn of(pattern: &Pattern<&'t str>) -> Cost<'t> {
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

    fn expression(&mut self, expression: &Expression<&'t str>) {
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

    fn inline(&mut self, inline: &InlineExpression<&'t str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.written += value.len() as u64,
            InlineExpression::NumberLiteral { value } => {
                self.long_number |= value.len() > limits::NUMBER;
                self.written += 2 * value.len() as u64;
            }
            InlineExpression::VariableReference { .. } => {}
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { id, attribute } => {
                self.refer(part_name(Cow::Borrowed(id.name), attribute.as_ref()));
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let name = Cow::Owned(format!("-{}", id.name));
                self.refer(part_name(name, attribute.as_ref()));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "NUMBER" {
                    self.refer(Cow::Owned(format!("{}()", id.name)));
                }
                self.arguments(arguments);
            }
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&'t str>) {
        arguments
            .positional
            .iter()
            .for_each(|value| self.inline(value));
        arguments
            .named
            .iter()
            .for_each(|named| self.inline(&named.value));
    }

    /// Without what it refers to.
    fn alone(&self) -> Sum {
        Sum {
            placeables: self.placeables,
            written: self.written,
            steps: 0,
        }
    }

    fn refer(&mut self, name: Name<'t>) {
        *self.references.entry(name).or_default() += 1;
    }

    fn add(&mut self, other: Cost<'t>) {
        self.placeables += other.placeables;
        self.written += other.written;
        self.long_number |= other.long_number;
        for (name, times) in other.references {
            *self.references.entry(name).or_default() += times;
        }
    }

    fn raise(&mut self, other: Cost<'t>) {
        self.placeables = self.placeables.max(other.placeables);
        self.written = self.written.max(other.written);
        self.long_number |= other.long_number;
        for (name, times) in other.references {
            let known = self.references.entry(name).or_default();
            *known = times.max(*known);
        }
    }
}

/// What writing a pattern in full costs at most, with everything that it refers to.
#[derive(Clone, Copy)]
struct Sum {
    placeables: u64,
    written: u64,
    steps: u64,
}

impl Sum {
    /// Tells of a part that is not to be used.
    fn judge<'a>(self, part: &'a str, long_number: bool, fault: &mut impl FnMut(&'a str, What)) {
        if long_number {
            fault(part, What::Number);
        }
        if self.placeables > limits::PLACEABLES
            || self.written > limits::WRITTEN
            || self.steps > limits::STEPS
        {
            fault(part, What::Explodes);
        }
    }
}

/// All patterns of a language and what they refer to.
#[derive(Default)]
struct Graph<'t> {
    entries: HashSet<Name<'t>>,
    costs: HashMap<Name<'t>, Cost<'t>>,
}

impl<'t> Graph<'t> {
    /// Adds an entry; gives its name back when that is taken.
    fn add(&mut self, entry: &Entry<&'t str>) -> Option<Name<'t>> {
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
                .entry(part_name(name.clone(), Some(&attribute.id)))
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
    fn faults(&self) -> HashMap<&str, Vec<(&str, What)>> {
        let mut faults: HashMap<&str, Vec<(&str, What)>> = HashMap::new();
        let mut fault = |part, what: What| {
            let entry = str::split_once(part, '.').map_or(part, |(entry, _)| entry);
            faults.entry(entry).or_default().push((part, what));
        };
        let mut waiting: HashMap<&str, usize> = HashMap::new();
        let mut users: HashMap<&str, Vec<&str>> = HashMap::new();
        let mut ready: Vec<&str> = Vec::new();
        for (part, cost) in &self.costs {
            if cost.references.is_empty() {
                // Most are: summed by themselves, waited for by nobody.
                cost.alone().judge(part, cost.long_number, &mut fault);
                continue;
            }
            let mut unknown: Vec<&Name<'_>> = cost
                .references
                .keys()
                .filter(|to| !self.costs.contains_key(*to))
                .collect();
            unknown.sort_unstable();
            unknown
                .into_iter()
                .for_each(|to| fault(part, What::Reference(to.to_string())));
            let waited = (cost.references.keys())
                .filter(|to| (self.costs.get(*to)).is_some_and(|c| !c.references.is_empty()));
            let count = waited
                .map(|to| users.entry(to).or_default().push(part))
                .count();
            waiting.insert(part, count);
            if count == 0 {
                ready.push(part);
            }
        }
        let mut sums: HashMap<&str, Sum> = HashMap::new();
        while let Some(part) = ready.pop() {
            let Some(own) = self.costs.get(part) else {
                continue;
            };
            let mut sum = own.alone();
            for (to, times) in &own.references {
                let known = sums.get(&**to).copied();
                if let Some(other) = known.or_else(|| self.costs.get(to).map(Cost::alone)) {
                    sum.placeables = sum
                        .placeables
                        .saturating_add(other.placeables.saturating_mul(*times));
                    sum.written = sum
                        .written
                        .saturating_add(other.written.saturating_mul(*times));
                    sum.steps = sum.steps.max(other.steps.saturating_add(1));
                }
            }
            sum.judge(part, own.long_number, &mut fault);
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
        for part in waiting.keys().filter(|part| !sums.contains_key(*part)) {
            fault(part, What::Cyclic);
        }
        for found in faults.values_mut() {
            found.sort_by(|a, b| a.0.cmp(b.0));
        }
        faults
    }
}
