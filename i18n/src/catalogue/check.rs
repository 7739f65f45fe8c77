//! A translation beside its reference.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

use super::{
    Catalogue, Link, Source,
    bounds::{self, Admitted},
    problem::{Problem, What},
};
use crate::digits::Digits;

/// One language's files, read once: to be shown, and to be laid beside another language.
pub struct Texts<'s> {
    source: Source<'s>,
    admitted: Admitted,
}

impl<'s> Texts<'s> {
    /// Reads the files within their bounds.
    pub fn of(source: Source<'s>) -> Texts<'s> {
        let admitted = bounds::admit(&source.0, source.1);
        Texts { source, admitted }
    }

    /// The texts, to be shown.
    pub fn catalogue(&self) -> Catalogue {
        let lang = &self.source.0;
        let link = Link::new(lang.clone(), lang, None, Digits::Language, &self.admitted);
        Catalogue(Arc::new([Arc::new(link)]))
    }

    /// The faults of the texts alone, as [`Catalogue::from_sources`] tells them.
    pub fn problems(&self) -> &[Problem] {
        &self.admitted.problems
    }

    /// What the texts lack or have too much beside a reference, by message and attribute: missing, unused, other
    /// variables, word for word the same. Terms are each language's own.
    pub fn beside(&self, reference: &Texts<'_>) -> Vec<Problem> {
        compare(reference, self)
    }
}

/// The faults of a translation alone, and after them what it lacks or has too much beside its reference.
pub fn check(reference: &Source<'_>, other: &Source<'_>) -> Vec<Problem> {
    let theirs = Texts::of(other.clone());
    let beside = theirs.beside(&Texts::of(reference.clone()));
    theirs.admitted.problems.into_iter().chain(beside).collect()
}

fn compare(reference: &Texts<'_>, other: &Texts<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let (ours, theirs) = (
        parts(&reference.admitted.resources),
        parts(&other.admitted.resources),
    );
    let (reference, other) = (&reference.source, &other.source);
    let mut places = Places::of(reference);
    places.add(other);
    let mut tell = |id: &str, what: What| {
        let (file, line) = places.get(id);
        problems.push(Problem {
            lang: other.0.clone(),
            file,
            line,
            id: id.to_owned(),
            what,
        });
    };
    for (id, pattern) in &ours {
        let Some(translation) = theirs.get(id) else {
            tell(id, What::Missing);
            continue;
        };
        let (wanted, used) = (variables(pattern), variables(translation));
        if wanted != used {
            let only = |a: &BTreeSet<&str>, b: &BTreeSet<&str>| {
                a.difference(b).map(|name| (*name).to_owned()).collect()
            };
            tell(
                id,
                What::Variables {
                    missing: only(&wanted, &used),
                    unknown: only(&used, &wanted),
                },
            );
        } else if pattern == translation && has_words(pattern) {
            tell(id, What::Identical);
        }
    }
    for id in theirs.keys().filter(|id| !ours.contains_key(*id)) {
        tell(id, What::Unused);
    }
    problems
}

/// Patterns of all messages: `id` and `id.attribute`.
fn parts(resources: &[Arc<FluentResource>]) -> BTreeMap<String, &Pattern<&str>> {
    let mut parts = BTreeMap::new();
    for entry in resources.iter().flat_map(|resource| resource.entries()) {
        let Entry::Message(message) = entry else {
            continue;
        };
        for attribute in &message.attributes {
            parts
                .entry(format!("{}.{}", message.id.name, attribute.id.name))
                .or_insert(&attribute.value);
        }
        if let Some(value) = &message.value {
            parts.entry(message.id.name.to_owned()).or_insert(value);
        }
    }
    parts
}

/// File and line of messages; those of the last source added count.
struct Places(HashMap<String, (String, usize)>);

impl Places {
    fn of(source: &Source<'_>) -> Places {
        let mut places = Places(HashMap::new());
        // Of a message that the other does not have, only the file is known.
        places.add(source);
        places.0.values_mut().for_each(|(_, line)| *line = 0);
        places
    }

    fn add(&mut self, source: &Source<'_>) {
        for &(file, text) in source.1 {
            for (number, line) in (1..).zip(text.split('\n')) {
                if let Some(name) = bounds::entry_start(line) {
                    self.0.insert(name.to_owned(), (file.to_owned(), number));
                }
            }
        }
    }

    fn get(&self, id: &str) -> (String, usize) {
        let entry = id.split_once('.').map_or(id, |(entry, _)| entry);
        self.0.get(entry).cloned().unwrap_or_default()
    }
}

/// Whether there is anything to translate: a word of four letters that is no abbreviation.
fn has_words(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => {
            let mut words = value.split(|c: char| !c.is_alphabetic());
            words.any(|word| word.chars().count() >= 4 && word.chars().any(char::is_lowercase))
        }
        PatternElement::Placeable { .. } => false,
    })
}

fn variables<'a>(pattern: &Pattern<&'a str>) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern<'a>(pattern: &Pattern<&'a str>, found: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression<'a>(expression: &Expression<&'a str>, found: &mut BTreeSet<&'a str>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants
                .iter()
                .for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline<'a>(inline: &InlineExpression<&'a str>, found: &mut BTreeSet<&'a str>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name);
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => in_arguments(arguments, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference {
            arguments: None, ..
        } => {}
    }
}

fn in_arguments<'a>(arguments: &CallArguments<&'a str>, found: &mut BTreeSet<&'a str>) {
    arguments
        .positional
        .iter()
        .for_each(|value| in_inline(value, found));
    arguments
        .named
        .iter()
        .for_each(|named| in_inline(&named.value, found));
}
