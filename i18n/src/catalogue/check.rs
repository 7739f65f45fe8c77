//! A translation beside its reference.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

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

    /// Their messages and attributes that may be used.
    pub fn parts(&self) -> Parts<'_> {
        Parts {
            texts: self,
            all: parts(self),
        }
    }
}

/// Texts taken apart into messages and their attributes, in the order of their names.
pub struct Parts<'t> {
    texts: &'t Texts<'t>,
    all: Vec<Part<'t>>,
}

/// A message or one of its attributes.
struct Part<'t> {
    /// `id`, or `id.attribute`.
    id: Cow<'t, str>,
    file: &'t str,
    pattern: &'t Pattern<&'t str>,
}

/// What a message or one of its attributes is and needs.
pub struct Said<'p> {
    /// The name of its file.
    pub file: &'p str,
    /// `id`, or `id.attribute`.
    pub id: &'p str,
    /// The variables that it needs, by name.
    pub variables: BTreeSet<&'p str>,
}

impl Parts<'_> {
    /// Each part.
    pub fn said(&self) -> impl Iterator<Item = Said<'_>> {
        self.all.iter().map(|part| Said {
            file: part.file,
            id: &part.id,
            variables: variables(part.pattern),
        })
    }

    /// What the texts lack or have too much beside a reference, by message and attribute: missing, unused, other
    /// variables, word for word the same. Terms are each language's own.
    pub fn beside(&self, reference: &Parts<'_>) -> Vec<Problem> {
        let mut found: Vec<(&str, &str, What)> = Vec::new();
        let mut rest = self.all.iter().peekable();
        let mut unused = Vec::new();
        for Part { id, file, pattern } in &reference.all {
            while let Some(own) = rest.next_if(|own| own.id < *id) {
                unused.push((&*own.id, own.file, What::Unused));
            }
            let Some(own) = rest.next_if(|own| own.id == *id) else {
                found.push((id, *file, What::Missing));
                continue;
            };
            let (wanted, used) = (variables(pattern), variables(own.pattern));
            if wanted != used {
                let only = |a: &BTreeSet<&str>, b: &BTreeSet<&str>| {
                    a.difference(b).map(|name| (*name).to_owned()).collect()
                };
                let (missing, unknown) = (only(&wanted, &used), only(&used, &wanted));
                let what = What::Variables { missing, unknown };
                found.push((id, own.file, what));
            } else if *pattern == own.pattern && has_words(pattern) {
                found.push((id, own.file, What::Identical));
            }
        }
        unused.extend(rest.map(|own| (&*own.id, own.file, What::Unused)));
        found.append(&mut unused);
        if found.is_empty() {
            return Vec::new();
        }
        let source = &self.texts.source;
        let places = places(source);
        let mut problems = Problems::default();
        for (id, file, what) in found {
            let entry = id.split_once('.').map_or(id, |(entry, _)| entry);
            // Of a message that is not there, only the file is known.
            let (file, line) = places.get(entry).copied().unwrap_or((file, 0));
            problems.push(Problem {
                lang: source.0.clone(),
                file: file.to_owned(),
                line,
                id: id.to_owned(),
                what,
            });
        }
        problems.told
    }
}

/// The faults of a translation alone, and after them what it lacks or has too much beside its reference.
pub fn check(reference: &Source<'_>, other: &Source<'_>) -> Vec<Problem> {
    let theirs = Texts::of(other.clone());
    let reference = Texts::of(reference.clone());
    let beside = theirs.parts().beside(&reference.parts());
    theirs.admitted.problems.into_iter().chain(beside).collect()
}

fn parts<'t>(texts: &'t Texts<'_>) -> Vec<Part<'t>> {
    let mut parts = Vec::new();
    for (at, resource) in &texts.admitted.resources {
        let file = texts.source.1.get(*at).map(|(file, _)| *file);
        let file = file.unwrap_or_default();
        for entry in resource.entries() {
            let Entry::Message(message) = entry else {
                continue;
            };
            let name = message.id.name;
            parts.extend(message.attributes.iter().map(|attribute| Part {
                id: Cow::Owned(format!("{name}.{}", attribute.id.name)),
                file,
                pattern: &attribute.value,
            }));
            parts.extend(message.value.as_ref().map(|pattern| Part {
                id: Cow::Borrowed(name),
                file,
                pattern,
            }));
        }
    }
    // Of a name that is taken twice, the first counts.
    parts.sort_by(|a, b| a.id.cmp(&b.id));
    parts.dedup_by(|a, b| a.id == b.id);
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
