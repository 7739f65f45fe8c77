//! Texts of several lines: `NAME: <<END`, the text, and a line `END`.

use super::Words;
use super::read::is_name;
use super::write::WIDTH;
use std::collections::BTreeSet;
use std::ops::Bound;
use tocsin_form_schema::form::{Field, Form};

/// What stands before the colon of a line that begins a text, and the word of the line that ends it.
pub(super) fn begins(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    let end = value.trim().strip_prefix("<<")?.trim();
    let name = name.trim();
    (!name.starts_with('#')).then_some((name, end))
}

/// Whether a line within a text that ends with this word begins another such text: then the line that ends the first is
/// lost. Texts with such a line in them have another word.
pub(super) fn begins_anew(line: &str, end: &str) -> bool {
    begins(line).is_some_and(|(name, word)| is_name(name) && word == end)
}

/// What a line asks, where it is one of a question.
pub(super) fn asks(line: &str) -> &str {
    let line = line.trim();
    let name = line.strip_suffix('{');
    let name = name.or_else(|| line.split_once(':').map(|(name, _)| name));
    name.map_or("", str::trim_end)
}

/// The word that a text ends with, unless it needs another.
pub(super) const END: &str = "END";

/// What the comment above each question of a form begins with, in the words of a file. In a text that ends with [`END`]
/// such a line says that the lines between two texts were lost; a text that has one has another word.
pub(super) struct Headings(BTreeSet<String>);

impl Headings {
    pub(super) fn of(form: &Form, words: &Words) -> Headings {
        let mut all = BTreeSet::new();
        let mut fields: Vec<(String, &Field)> = Vec::new();
        fields.extend(
            form.fields
                .values()
                .map(|field| (field.id.to_string(), field)),
        );
        while let Some((message, field)) = fields.pop() {
            all.extend(Some(words.text(&message)).filter(|label| !label.is_empty()));
            let inner = field.row().iter();
            fields.extend(inner.map(|inner| (format!("{message}-{}", inner.id), inner)));
        }
        Headings(all)
    }

    /// Whether a line is one: a label, with `(required)` or the like behind it, or the first part of a label that is too
    /// long for one line.
    pub(super) fn has(&self, line: &str) -> bool {
        let Some(said) = line.trim().strip_prefix('#').map(str::trim) else {
            return false;
        };
        let label = said
            .strip_suffix(')')
            .and_then(|said| said.rsplit_once(" ("));
        let broken = || {
            let mut from = self
                .0
                .range::<str, _>((Bound::Included(said), Bound::Unbounded));
            said.chars().count() > WIDTH / 2 && from.next().is_some_and(|l| l.starts_with(said))
        };
        self.0.contains(said) || label.is_some_and(|(label, _)| self.0.contains(label)) || broken()
    }
}

/// A word that no line of the text could be taken for the end by.
pub(super) fn word_for(text: &str, form: &Form, words: &Words) -> String {
    let mut end = END.to_owned();
    let mut lines = text.split('\n');
    if lines.any(|line| line.trim().starts_with('#')) {
        let headings = Headings::of(form, words);
        if text.split('\n').any(|line| headings.has(line)) {
            end.push('_');
        }
    }
    let unfit = |end: &str| {
        let mut lines = text.split('\n');
        lines.any(|line| line.trim() == end || begins_anew(line, end))
    };
    while unfit(&end) {
        end.push('_');
    }
    end
}

/// The lines of a file, with their ends, and whether each is one of a text.
pub(super) fn lines(file: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut end: Option<&str> = None;
    file.split_inclusive('\n').map(move |line| {
        let within = end.is_some();
        end = match end {
            Some(word) if line.trim() == word => None,
            Some(word) => Some(word),
            None => begins(line).map(|(_, word)| word),
        };
        (line, within)
    })
}

/// How many blocks of a file are opened and not closed.
pub(super) fn left_open(file: &str) -> usize {
    let mut open = 0_usize;
    let mut closed = 0_usize;
    for (line, within) in lines(file) {
        let line = line.trim();
        if within || line.starts_with('#') {
            continue;
        }
        open += usize::from(line.ends_with('{') && !line.contains(':'));
        closed += usize::from(line == "}");
    }
    open.saturating_sub(closed)
}
