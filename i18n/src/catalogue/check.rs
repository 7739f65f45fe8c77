//! A translation beside its reference.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

use super::{
    Catalogue, Link, Source, Step,
    bounds::{self, Admitted},
    problem::{Problem, Problems, What},
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
        Catalogue(Arc::new([Step::all(link)]))
    }

    /// The faults of the texts alone, as [`Catalogue::from_sources`] tells them.
    pub fn problems(&self) -> &[Problem] {
        &self.admitted.problems
    }

    /// Each message and attribute that may be used.
    pub fn said(&self) -> Vec<Said<'_>> {
        let places = places(&self.source);
        let said = |(id, pattern): (Cow<'_, str>, &Pattern<&'_ str>)| {
            let entry = id.split_once('.').map_or(&*id, |(entry, _)| entry);
            let file = places.get(entry).map(|(file, _)| *file).unwrap_or_default();
            let variables = variables(pattern).into_iter().map(str::to_owned).collect();
            Said {
                file,
                id: id.into_owned(),
                variables,
            }
        };
        parts(&self.admitted.resources)
            .into_iter()
            .map(said)
            .collect()
    }

    /// The texts, to lay others beside them.
    pub fn as_reference(&self) -> Reference<'_> {
        Reference {
            parts: parts(&self.admitted.resources),
            places: places(&self.source),
        }
    }

    /// What the texts lack or have too much beside a reference, by message and attribute: missing, unused, other
    /// variables, word for word the same. Terms are each language's own.
    pub fn beside(&self, reference: &Reference<'_>) -> Vec<Problem> {
        compare(reference, self)
    }
}

/// A message or one of its attributes.
pub struct Said<'t> {
    /// The name of its file.
    pub file: &'t str,
    /// `id`, or `id.attribute`.
    pub id: String,
    /// The variables that it needs, by name.
    pub variables: Vec<String>,
}

/// The texts that translations are laid beside, taken apart once for all of them.
pub struct Reference<'t> {
    parts: Parts<'t>,
    places: Places<'t>,
}

/// The faults of a translation alone, and after them what it lacks or has too much beside its reference.
pub fn check(reference: &Source<'_>, other: &Source<'_>) -> Vec<Problem> {
    let theirs = Texts::of(other.clone());
    let reference = Texts::of(reference.clone());
    let beside = theirs.beside(&reference.as_reference());
    theirs.admitted.problems.into_iter().chain(beside).collect()
}

fn compare(reference: &Reference<'_>, other: &Texts<'_>) -> Vec<Problem> {
    let mut found: Vec<(&str, What)> = Vec::new();
    let theirs = parts(&other.admitted.resources);
    let mut rest = theirs.iter().peekable();
    let mut unused = Vec::new();
    for (id, pattern) in &reference.parts {
        while let Some((own, _)) = rest.next_if(|(own, _)| own < id) {
            unused.push((&**own, What::Unused));
        }
        let Some((_, translation)) = rest.next_if(|(own, _)| own == id) else {
            found.push((id, What::Missing));
            continue;
        };
        let (wanted, used) = (variables(pattern), variables(translation));
        if wanted != used {
            let only = |a: &BTreeSet<&str>, b: &BTreeSet<&str>| {
                a.difference(b).map(|name| (*name).to_owned()).collect()
            };
            let (missing, unknown) = (only(&wanted, &used), only(&used, &wanted));
            found.push((id, What::Variables { missing, unknown }));
        } else if pattern == translation && has_words(pattern) {
            found.push((id, What::Identical));
        }
    }
    unused.extend(rest.map(|(own, _)| (&**own, What::Unused)));
    found.append(&mut unused);
    if found.is_empty() {
        return Vec::new();
    }
    let places = places(&other.source);
    let mut problems = Problems::default();
    for (id, what) in found {
        let entry = id.split_once('.').map_or(id, |(entry, _)| entry);
        // Of a message that is not there, only the file is known.
        let elsewhere = || Some((reference.places.get(entry)?.0, 0));
        let here = places.get(entry).copied();
        let (file, line) = here.or_else(elsewhere).unwrap_or_default();
        problems.push(Problem {
            lang: other.source.0.clone(),
            file: file.to_owned(),
            line,
            id: id.to_owned(),
            what,
        });
    }
    problems.told
}

/// Patterns of all messages by their names, `id` and `id.attribute`, in the names' order.
type Parts<'t> = Vec<(Cow<'t, str>, &'t Pattern<&'t str>)>;

fn parts(resources: &[Arc<FluentResource>]) -> Parts<'_> {
    let mut parts = Parts::new();
    for entry in resources.iter().flat_map(|resource| resource.entries()) {
        let Entry::Message(message) = entry else {
            continue;
        };
        for attribute in &message.attributes {
            let name = format!("{}.{}", message.id.name, attribute.id.name);
            parts.push((Cow::Owned(name), &attribute.value));
        }
        if let Some(value) = &message.value {
            parts.push((Cow::Borrowed(message.id.name), value));
        }
    }
    // Of a name that is taken twice, the first counts.
    parts.sort_by(|a, b| a.0.cmp(&b.0));
    parts.dedup_by(|a, b| a.0 == b.0);
    parts
}

/// File and line of entries; of a name that is taken twice, the last.
type Places<'t> = HashMap<&'t str, (&'t str, usize)>;

fn places<'t>(source: &Source<'t>) -> Places<'t> {
    let lines = source.1.iter().flat_map(|&(file, text)| {
        let numbered = (1..).zip(text.split('\n'));
        numbered
            .filter_map(move |(number, line)| Some((bounds::entry_start(line)?, (file, number))))
    });
    lines.collect()
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
