//! Lines and columns of a text, and where in a file an item stands that is known by its name only.

use crate::diagnostic::{Diagnostic, Place};
use crate::published::Files;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// Codes of mistakes that are in a key rather than in its value.
const BY_KEY: &[&str] = &["recipient-unknown", "severity-unknown"];

/// The lines of one text.
pub(crate) struct Lines {
    /// Offsets at which lines begin.
    starts: Vec<usize>,
}

impl Lines {
    pub(crate) fn of(text: &str) -> Lines {
        let breaks = text.bytes().enumerate().filter(|(_, b)| *b == b'\n');
        let starts = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1));
        Lines {
            starts: starts.collect(),
        }
    }

    /// Writes line and columns of a stretch of the text into a place. What is on later lines is not marked; of
    /// nothing, one column is.
    pub(crate) fn mark(&self, text: &str, span: Range<usize>, place: &mut Place) {
        let number = self.starts.partition_point(|start| *start <= span.start);
        let start = number.checked_sub(1).and_then(|at| self.starts.get(at));
        place.line = u32::try_from(number).ok();
        let line = start.and_then(|start| text.get(*start..));
        let (Some(start), Some(line)) = (start, line.and_then(|l| l.lines().next())) else {
            place.columns = Some((1, 2));
            return;
        };
        let column = |offset: usize| {
            let within = offset.saturating_sub(*start).min(line.len());
            let before = line.char_indices().take_while(|(at, _)| *at < within);
            before.count() as u32 + 1
        };
        let first = column(span.start);
        place.columns = Some((first, column(span.end).max(first + 1)));
    }
}

/// Finds the line of every diagnostic that names an item only.
pub(crate) fn locate(files: &Files, found: &mut [Diagnostic]) {
    let mut by_file: BTreeMap<String, Vec<(&mut Place, bool)>> = BTreeMap::new();
    for diagnostic in found.iter_mut() {
        let by_key = BY_KEY.contains(&diagnostic.code);
        let place = &mut diagnostic.place;
        if place.columns.is_none() && !(place.item.is_empty() && place.line.is_none()) {
            match by_file.get_mut(&place.file) {
                Some(places) => places.push((place, by_key)),
                None => {
                    by_file.insert(place.file.clone(), vec![(place, by_key)]);
                }
            }
        }
    }
    for (file, places) in by_file {
        let text = files.get(&file).and_then(|b| std::str::from_utf8(b).ok());
        let Some(text) = text else { continue };
        let lines = Lines::of(text);
        let toml = file
            .ends_with(".toml")
            .then(|| DeTable::parse_recoverable(text).0);
        let messages = file.ends_with(".ftl").then(|| messages(text));
        for (place, by_key) in places {
            let span = match (&toml, &messages) {
                (Some(table), _) => in_toml(table.get_ref(), &place.item, by_key),
                (None, Some(messages)) => messages.get(&*place.item).cloned(),
                (None, None) => None,
            };
            let line = || {
                let at = usize::try_from(place.line?).ok()?.checked_sub(1)?;
                let start = *lines.starts.get(at)?;
                let line = text.get(start..)?.lines().next()?;
                let lead = line.len() - line.trim_start().len();
                Some(start + lead..start + line.trim_end().len().max(lead))
            };
            if let Some(span) = span.or_else(line) {
                lines.mark(text, span, place);
            }
        }
    }
}

/// Where the item `page[2].fields` stands, its key or its value; as much of the way to it as there is.
fn in_toml(table: &DeTable<'_>, item: &str, by_key: bool) -> Option<Range<usize>> {
    let mut steps = item.split(['.', '[', ']']).filter(|step| !step.is_empty());
    let (name, mut value) = table.get_key_value(steps.next()?)?;
    let mut span = name.span();
    for step in steps {
        let next = match value.get_ref() {
            DeValue::Table(inner) => inner.get_key_value(step).map(|(k, v)| (k.span(), v)),
            DeValue::Array(items) => {
                let at = step.parse::<usize>().ok();
                at.and_then(|at| items.get(at)).map(|v| (v.span(), v))
            }
            _ => None,
        };
        let Some(next) = next else { return Some(span) };
        (span, value) = next;
    }
    match value.get_ref() {
        DeValue::Table(_) => Some(span),
        _ if by_key => Some(span),
        _ => Some(value.span()),
    }
}

/// Names of Fluent messages, `id` and `id.attribute`, and where each first stands.
fn messages(text: &str) -> HashMap<Cow<'_, str>, Range<usize>> {
    let mut all = HashMap::new();
    let (mut start, mut message) = (0, "");
    for line in text.split_inclusive('\n') {
        let name = |line: &str| line.split_once('=').map(|(name, _)| name.trim_end().len());
        let lead = line.len() - line.trim_start_matches(' ').len();
        let inner = line.trim_start_matches(' ');
        if lead == 0 && line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            let length = name(line).unwrap_or_default();
            message = line.get(..length).unwrap_or_default();
            all.entry(Cow::Borrowed(message))
                .or_insert(start..start + length);
        } else if let Some(attribute) = inner.strip_prefix('.').filter(|_| lead > 0) {
            let length = name(attribute).unwrap_or_default();
            let called = attribute.get(..length).unwrap_or_default();
            let at = start + lead;
            all.entry(Cow::Owned(format!("{message}.{called}")))
                .or_insert(at..at + 1 + length);
        }
        start += line.len();
    }
    all
}

#[cfg(test)]
mod tests;
