//! A TOML file under reading: its lines, and every mistake in it at once.
//!
//! Values are walked by hand over the spanned tree rather than deserialized, because an author wants all
//! mistakes of a file in one run, each with its line.

use crate::diagnostic::{Diagnostic, Place, Severity, args, nearest};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Characters that are not seen and change how others are: what a team writes about itself has none.
fn is_hidden(c: char) -> bool {
    let control = c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    let direction = matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    control || direction
}

/// Most octets of one TOML file.
pub const MAX_TOML: usize = 256 * 1024;
/// Most diagnostics of one file: more help nobody.
const MAX_DIAGNOSTICS: usize = 200;

/// Collects the diagnostics of one file.
pub(crate) struct Sink<'a> {
    file: &'a str,
    /// Offsets at which lines begin.
    lines: Vec<usize>,
    found: RefCell<Vec<Diagnostic>>,
    errors: Cell<usize>,
}

impl<'a> Sink<'a> {
    pub(crate) fn new(file: &'a str, text: &str) -> Sink<'a> {
        let lines = text
            .bytes()
            .enumerate()
            .filter(|(_, b)| *b == b'\n')
            .map(|(at, _)| at + 1);
        let lines = std::iter::once(0).chain(lines).collect();
        Sink {
            file,
            lines,
            found: RefCell::new(Vec::new()),
            errors: Cell::new(0),
        }
    }

    fn line(&self, offset: usize) -> u32 {
        self.lines.partition_point(|start| *start <= offset) as u32
    }

    pub(crate) fn say(
        &self,
        severity: Severity,
        at: Option<usize>,
        item: &str,
        code: &'static str,
        args: crate::diagnostic::Args,
    ) {
        if severity == Severity::Error {
            self.errors.set(self.errors.get() + 1);
        }
        let mut found = self.found.borrow_mut();
        if found.len() < MAX_DIAGNOSTICS {
            let place = Place {
                file: self.file.to_owned(),
                line: at.map(|at| self.line(at)),
                item: item.to_owned(),
            };
            found.push(Diagnostic {
                severity,
                code,
                place,
                args,
            });
        }
    }

    pub(crate) fn failed(&self) -> bool {
        self.errors.get() > 0
    }

    pub(crate) fn into_found(self) -> Vec<Diagnostic> {
        self.found.into_inner()
    }
}

/// A value in the file, with its dotted name.
#[derive(Clone)]
pub(crate) struct Node<'t> {
    value: &'t Spanned<DeValue<'t>>,
    pub item: String,
    sink: &'t Sink<'t>,
}

impl<'t> Node<'t> {
    pub(crate) fn span(&self) -> Range<usize> {
        self.value.span()
    }

    pub(crate) fn error<const N: usize>(
        &self,
        code: &'static str,
        pairs: [(&'static str, &str); N],
    ) {
        self.sink.say(
            Severity::Error,
            Some(self.span().start),
            &self.item,
            code,
            args(pairs),
        );
    }

    /// An error whose values were put together elsewhere.
    pub(crate) fn mistake(&self, code: &'static str, args: crate::diagnostic::Args) {
        self.sink.say(
            Severity::Error,
            Some(self.span().start),
            &self.item,
            code,
            args,
        );
    }

    pub(crate) fn warn<const N: usize>(
        &self,
        code: &'static str,
        pairs: [(&'static str, &str); N],
    ) {
        self.sink.say(
            Severity::Warning,
            Some(self.span().start),
            &self.item,
            code,
            args(pairs),
        );
    }

    /// `value-wrong`: the value as written and the kind of thing that was expected (selected in its message).
    pub(crate) fn wrong<T>(&self, expected: &str, value: &str) -> Option<T> {
        let short: String = value.chars().take(80).collect();
        self.error("value-wrong", [("expected", expected), ("value", &short)]);
        None
    }

    fn mistyped<T>(&self, expected: &str) -> Option<T> {
        let found = match self.value.get_ref() {
            DeValue::String(_) => "text",
            DeValue::Integer(_) => "integer",
            DeValue::Float(_) => "decimal",
            DeValue::Boolean(_) => "boolean",
            DeValue::Datetime(_) => "date",
            DeValue::Array(_) => "array",
            DeValue::Table(_) => "table",
        };
        self.error("type-wrong", [("expected", expected), ("found", found)]);
        None
    }

    pub(crate) fn is_table(&self) -> bool {
        matches!(self.value.get_ref(), DeValue::Table(_))
    }

    pub(crate) fn is_boolean(&self) -> bool {
        matches!(self.value.get_ref(), DeValue::Boolean(_))
    }

    pub(crate) fn text(&self) -> Option<&'t str> {
        match self.value.get_ref() {
            DeValue::String(text) if text.chars().any(is_hidden) => {
                self.error("hidden-character", []);
                None
            }
            DeValue::String(text) => Some(text.as_ref()),
            _ => self.mistyped("text"),
        }
    }

    pub(crate) fn boolean(&self) -> Option<bool> {
        match self.value.get_ref() {
            DeValue::Boolean(value) => Some(*value),
            _ => self.mistyped("boolean"),
        }
    }

    /// An integer within bounds, both inclusive.
    pub(crate) fn integer(&self, least: i64, most: i64) -> Option<i64> {
        let DeValue::Integer(integer) = self.value.get_ref() else {
            return self.mistyped("integer");
        };
        let value = i64::from_str_radix(integer.as_str(), integer.radix()).ok();
        match value.filter(|v| (least..=most).contains(v)) {
            Some(value) => Some(value),
            None => {
                let (least, most) = (least.to_string(), most.to_string());
                self.error(
                    "out-of-range",
                    [
                        ("value", integer.as_str()),
                        ("least", &least),
                        ("most", &most),
                    ],
                );
                None
            }
        }
    }

    pub(crate) fn array(&self) -> Option<Vec<Node<'t>>> {
        let DeValue::Array(items) = self.value.get_ref() else {
            return self.mistyped("array");
        };
        let node = |(at, value)| Node {
            value,
            item: format!("{}[{at}]", self.item),
            sink: self.sink,
        };
        Some(items.iter().enumerate().map(node).collect())
    }

    /// An array of texts with their nodes; what is no text is reported and left out.
    pub(crate) fn texts(&self) -> Option<Vec<(Node<'t>, &'t str)>> {
        Some(
            self.array()?
                .into_iter()
                .filter_map(|node| node.text().map(|text| (node.clone(), text)))
                .collect(),
        )
    }

    pub(crate) fn table(&self) -> Option<Table<'t>> {
        match self.value.get_ref() {
            DeValue::Table(entries) => Some(Table::new(
                entries,
                self.span(),
                self.item.clone(),
                self.sink,
            )),
            _ => self.mistyped("table"),
        }
    }
}

/// A table of which every key is either asked for or reported as unknown.
pub(crate) struct Table<'t> {
    entries: &'t DeTable<'t>,
    span: Range<usize>,
    pub item: String,
    sink: &'t Sink<'t>,
    asked: RefCell<BTreeSet<&'static str>>,
}

impl<'t> Table<'t> {
    fn new(
        entries: &'t DeTable<'t>,
        span: Range<usize>,
        item: String,
        sink: &'t Sink<'t>,
    ) -> Table<'t> {
        Table {
            entries,
            span,
            item,
            sink,
            asked: RefCell::default(),
        }
    }

    fn dotted(&self, key: &str) -> String {
        if self.item.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.item)
        }
    }

    /// The value of a key, if it is there.
    pub(crate) fn get(&self, key: &'static str) -> Option<Node<'t>> {
        self.asked.borrow_mut().insert(key);
        let value = self.entries.get(key)?;
        Some(Node {
            value,
            item: self.dotted(key),
            sink: self.sink,
        })
    }

    /// The value of a key; its absence is an error.
    pub(crate) fn need(&self, key: &'static str) -> Option<Node<'t>> {
        let node = self.get(key);
        if node.is_none() {
            self.error("key-missing", [("key", key)]);
        }
        node
    }

    pub(crate) fn error<const N: usize>(
        &self,
        code: &'static str,
        pairs: [(&'static str, &str); N],
    ) {
        let at = (!self.item.is_empty()).then_some(self.span.start);
        self.sink
            .say(Severity::Error, at, &self.item, code, args(pairs));
    }

    /// Every entry, for tables whose keys the author names.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&'t str, Node<'t>)> {
        self.entries.iter().map(|(key, value)| {
            let key: &'t str = key.get_ref().as_ref();
            (
                key,
                Node {
                    value,
                    item: self.dotted(key),
                    sink: self.sink,
                },
            )
        })
    }

    /// Reports the keys that nobody asked for; `x-…` is the author's own.
    pub(crate) fn finish(self) {
        let asked = self.asked.borrow();
        for (key, _) in self.entries.iter() {
            let name: &str = key.get_ref().as_ref();
            if !asked.contains(name) && !name.starts_with("x-") {
                let near = nearest(name, asked.iter().copied()).unwrap_or_default();
                let place = self.dotted(name);
                self.sink.say(
                    Severity::Error,
                    Some(key.span().start),
                    &place,
                    "key-unknown",
                    args([("key", name), ("near", near)]),
                );
            }
        }
    }
}

/// Reads one TOML file with `read`; the second part has every mistake, the first is there when none is an error.
pub(crate) fn read<T>(
    file: &str,
    bytes: &[u8],
    read: impl FnOnce(&Table<'_>) -> Option<T>,
) -> (Option<T>, Vec<Diagnostic>) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        let sink = Sink::new(file, "");
        sink.say(Severity::Error, None, "", "not-utf8", args([]));
        return (None, sink.into_found());
    };
    let sink = Sink::new(file, text);
    if bytes.len() > MAX_TOML {
        sink.say(
            Severity::Error,
            None,
            "",
            "file-too-large",
            args([("most", &MAX_TOML.to_string())]),
        );
        return (None, sink.into_found());
    }
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let at = error.span().map(|span| span.start);
        sink.say(
            Severity::Error,
            at,
            "",
            "toml-syntax",
            args([("message", error.message())]),
        );
    }
    let mut value = None;
    if errors.is_empty() {
        let table = Table::new(document.get_ref(), document.span(), String::new(), &sink);
        value = read(&table);
        if format_known(&table) {
            table.finish();
        }
    }
    let failed = sink.failed();
    (value.filter(|_| !failed), sink.into_found())
}

/// Whether this program knows the file's `format`; what a later one adds is no mistake of the author's.
fn format_known(table: &Table<'_>) -> bool {
    table
        .entries
        .get("format")
        .is_none_or(|f| matches!(f.get_ref(), DeValue::Integer(i) if i.as_str() == "1"))
}

/// The key `format`: 1, or a diagnostic that says that a newer program is needed.
pub(crate) fn format(table: &Table<'_>) -> Option<u32> {
    let node = table.need("format")?;
    match node.integer(1, i64::from(u32::MAX))? {
        1 => Some(1),
        newer => {
            node.error(
                "format-newer",
                [("format", &newer.to_string()), ("known", "1")],
            );
            None
        }
    }
}
