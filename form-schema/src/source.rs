//! A TOML file under reading: its lines, and every mistake in it at once.
//!
//! Values are walked by hand over the spanned tree rather than deserialized, because an author wants all
//! mistakes of a file in one run, each with its line. Each value knows what the grammar says of it: what is not in
//! the grammar cannot be read.

use crate::diagnostic::{Args, Diagnostic, Place, Severity, args, nearest};
use crate::grammar::{self, Entries, Shape};
use crate::lines::Lines;
use crate::synonyms::{self, meant};
use rust_decimal::Decimal;
use std::cell::{Cell, RefCell};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Characters that are not seen and change how others are: what a team writes about itself has none.
pub(crate) fn is_hidden(c: char) -> bool {
    let control = c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    let direction = matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    control || direction
}

/// Most diagnostics of one severity in one file: an author mends no more at once.
const MAX_DIAGNOSTICS: usize = 200;
/// Most octets of one TOML file.
pub const MAX_TOML: usize = 256 * 1024;

/// Collects the diagnostics of one file.
pub(crate) struct Sink<'a> {
    file: &'a str,
    text: &'a str,
    lines: Lines,
    found: RefCell<Vec<Diagnostic>>,
    /// Names of fields that stand outside of the table of fields.
    outside: RefCell<Vec<String>>,
}

impl<'a> Sink<'a> {
    pub(crate) fn new(file: &'a str, text: &'a str) -> Sink<'a> {
        Sink {
            file,
            text,
            lines: Lines::of(text),
            found: RefCell::new(Vec::new()),
            outside: RefCell::default(),
        }
    }

    /// Whether more mistakes would not be kept: then nothing more is spent on suggestions.
    fn full(&self) -> bool {
        self.full_of(Severity::Error)
    }

    fn full_of(&self, severity: Severity) -> bool {
        let found = self.found.borrow();
        found.len() >= MAX_DIAGNOSTICS
            && found.iter().filter(|d| d.severity == severity).count() >= MAX_DIAGNOSTICS
    }

    pub(crate) fn say(
        &self,
        severity: Severity,
        at: Option<Range<usize>>,
        item: &str,
        code: &'static str,
        args: Args,
    ) {
        if self.full_of(severity) {
            return;
        }
        let mut place = Place::item(self.file, item);
        if let Some(at) = at {
            self.lines.mark(self.text, at, &mut place);
        }
        self.found.borrow_mut().push(Diagnostic {
            severity,
            code,
            place,
            args,
        });
    }

    pub(crate) fn into_found(self) -> Vec<Diagnostic> {
        self.found.into_inner()
    }
}

/// A value in the file, with its dotted name.
#[derive(Clone)]
pub(crate) struct Node<'t> {
    value: &'t Spanned<DeValue<'t>>,
    /// Where its key stands; an element of an array has none.
    key: Option<Range<usize>>,
    pub item: String,
    shape: &'static Shape,
    sink: &'t Sink<'t>,
}

impl<'t> Node<'t> {
    /// What is marked when something is said of it: the value; of a table its name.
    fn span(&self) -> Range<usize> {
        match &self.key {
            Some(key) if self.is_table() => key.clone(),
            _ => self.value.span(),
        }
    }

    pub(crate) fn error<const N: usize>(
        &self,
        code: &'static str,
        pairs: [(&'static str, &str); N],
    ) {
        let span = Some(self.span());
        self.sink
            .say(Severity::Error, span, &self.item, code, args(pairs));
    }

    /// What a mistake about one key of this table is said of: the value of the first of these that is written, else the
    /// table.
    pub(crate) fn of_key(&self, keys: &[&str]) -> Node<'t> {
        let DeValue::Table(entries) = self.value.get_ref() else {
            return self.clone();
        };
        let written = keys.iter().find_map(|key| entries.get_key_value(*key));
        written.map_or_else(
            || self.clone(),
            |(name, value)| Node {
                value,
                key: Some(name.span()),
                item: format!("{}.{}", self.item, name.get_ref()),
                ..self.clone()
            },
        )
    }

    /// An error in a stretch of the text that this value is; offsets as in the text.
    pub(crate) fn mistake(&self, within: Range<usize>, code: &'static str, args: Args) {
        let span = self.part(within);
        self.sink
            .say(Severity::Error, Some(span), &self.item, code, args);
    }

    /// Where a stretch of this text stands in the file; all of the value where escapes make that unknown.
    fn part(&self, within: Range<usize>) -> Range<usize> {
        let span = self.value.span();
        let DeValue::String(text) = self.value.get_ref() else {
            return span;
        };
        let written = self.sink.text.get(span.clone());
        match written.and_then(|written| written.find(text.as_ref())) {
            Some(at) => span.start + at + within.start..span.start + at + within.end,
            None => span,
        }
    }

    pub(crate) fn warn<const N: usize>(
        &self,
        code: &'static str,
        pairs: [(&'static str, &str); N],
    ) {
        let span = Some(self.span());
        self.sink
            .say(Severity::Warning, span, &self.item, code, args(pairs));
    }

    /// Whether the file has so many mistakes that no more are told.
    pub(crate) fn enough(&self) -> bool {
        self.sink.full()
    }

    /// What a word that is not known was probably meant to be; empty when nothing is close.
    pub(crate) fn near<'a>(
        &self,
        word: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> &'a str {
        match self.sink.full() {
            true => "",
            false => nearest(word, candidates).unwrap_or_default(),
        }
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

    pub(crate) fn is_text(&self) -> bool {
        matches!(self.value.get_ref(), DeValue::String(_))
    }

    /// As [`Node::near`], but what the word means elsewhere goes first.
    pub(crate) fn meant<'a>(
        &self,
        word: &str,
        known: &'static [synonyms::Meant],
        candidates: impl IntoIterator<Item = &'a str> + Clone,
    ) -> &'a str {
        match self.sink.full() {
            true => "",
            false => meant(word, known, candidates),
        }
    }

    pub(crate) fn is_boolean(&self) -> bool {
        matches!(self.value.get_ref(), DeValue::Boolean(_))
    }

    pub(crate) fn text(&self) -> Option<&'t str> {
        match self.value.get_ref() {
            DeValue::String(text) => match text.char_indices().find(|(_, c)| is_hidden(*c)) {
                Some((at, c)) => {
                    self.mistake(at..at + c.len_utf8(), "hidden-character", args([]));
                    None
                }
                None => Some(text.as_ref()),
            },
            _ => self.mistyped("text"),
        }
    }

    pub(crate) fn boolean(&self) -> Option<bool> {
        match self.value.get_ref() {
            DeValue::Boolean(value) => Some(*value),
            _ => self.mistyped("boolean"),
        }
    }

    /// One of the words that may stand here.
    pub(crate) fn word(&self) -> Option<&'t str> {
        let (expected, words) = known(self.shape.words(), &self.item)?;
        if !self.is_text() && !self.is_table() && !matches!(self.value.get_ref(), DeValue::Array(_))
        {
            let written = self.sink.text.get(self.value.span());
            return self.wrong(expected, written.unwrap_or_default());
        }
        let text = self.text()?;
        match words.contains(&text) {
            true => Some(text),
            false => self.wrong(expected, text),
        }
    }

    /// A whole number within the bounds of what stands here.
    pub(crate) fn integer(&self) -> Option<i64> {
        let (least, most) = known(self.shape.bounds(), &self.item)?;
        self.integer_within(least, most)
    }

    fn integer_within(&self, least: i64, most: i64) -> Option<i64> {
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

    /// A number, whole or not.
    pub(crate) fn number(&self) -> Option<Decimal> {
        let written = match self.value.get_ref() {
            DeValue::Integer(_) => {
                return self.integer_within(i64::MIN, i64::MAX).map(Decimal::from);
            }
            DeValue::Float(float) => float.as_str(),
            _ => return self.mistyped("decimal"),
        };
        let number =
            Decimal::from_str_exact(written).or_else(|_| Decimal::from_scientific(written));
        number.ok().or_else(|| self.wrong("number", written))
    }

    pub(crate) fn array(&self) -> Option<Vec<Node<'t>>> {
        let DeValue::Array(items) = self.value.get_ref() else {
            return self.mistyped("array");
        };
        let shape = known(self.shape.items(), &self.item)?;
        let node = |(at, value)| Node {
            value,
            key: None,
            item: format!("{}[{at}]", self.item),
            shape,
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
            DeValue::Table(entries) => Some(Table {
                entries,
                span: self.span(),
                item: self.item.clone(),
                grammar: known(self.shape.entries(), &self.item)?,
                kind: Cell::new(None),
                sink: self.sink,
            }),
            _ => self.mistyped("table"),
        }
    }
}

/// What the grammar says of a place. Where it says nothing the reader has parted from it, which no test lets pass.
fn known<T>(said: Option<T>, place: &str) -> Option<T> {
    let tested = cfg!(any(test, debug_assertions));
    assert!(said.is_some() || !tested, "not in the grammar: {place}");
    said
}

/// A table: its keys are those of the grammar, or named by the author.
pub(crate) struct Table<'t> {
    entries: &'t DeTable<'t>,
    span: Range<usize>,
    pub item: String,
    grammar: Entries,
    /// Of a field: its kind, when that is known.
    kind: Cell<Option<&'static str>>,
    sink: &'t Sink<'t>,
}

impl<'t> Table<'t> {
    fn dotted(&self, key: &str) -> String {
        if self.item.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.item)
        }
    }

    /// Narrows the keys of a field to those of its kind.
    pub(crate) fn of_kind(&self, kind: &str) {
        let kinds = grammar::form::KINDS.iter().map(|known| known.name);
        self.kind
            .set(kinds.into_iter().find(|known| *known == kind));
    }

    /// The keys that this table takes.
    fn keys(&self) -> impl Iterator<Item = &'static grammar::Key> {
        let kind = self.kind.get();
        let all = match self.grammar {
            Entries::Known(table) => table.keys,
            Entries::Named(_) => &[],
        };
        let takes = move |key: &&grammar::Key| kind.is_none_or(|kind| key.kinds.take(kind));
        all.iter().filter(takes)
    }

    /// The value of a key, if it is there and this kind of field takes it.
    pub(crate) fn get(&self, key: &'static str) -> Option<Node<'t>> {
        #[cfg(test)]
        asked::note(self, key);
        let described = self.keys().find(|known| known.name == key)?;
        let (name, value) = self.entries.get_key_value(key)?;
        Some(Node {
            value,
            key: Some(name.span()),
            item: self.dotted(key),
            shape: &described.shape,
            sink: self.sink,
        })
    }

    /// What keys that are not known are, where the author may name some.
    fn others(&self) -> Option<&'static Shape> {
        #[cfg(test)]
        asked::note(self, grammar::OTHERS);
        let others = self.keys().find(|known| known.name == grammar::OTHERS)?;
        Some(&others.shape)
    }

    /// Whether a key is written.
    pub(crate) fn has(&self, key: &'static str) -> bool {
        self.entries.contains_key(key)
    }

    /// A whole number: as written, or what the grammar says when nothing right is written.
    pub(crate) fn integer(&self, key: &'static str) -> Option<i64> {
        let written = self.get(key).and_then(|node| node.integer());
        written.or_else(|| self.default(key)?.parse().ok())
    }

    fn default(&self, key: &str) -> Option<&'static str> {
        self.keys().find(|known| known.name == key)?.default
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
        let at = (!self.item.is_empty()).then(|| self.span.clone());
        self.sink
            .say(Severity::Error, at, &self.item, code, args(pairs));
    }

    /// Every entry, for tables whose keys the author names.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&'t str, Node<'t>)> {
        let shape = match self.grammar {
            Entries::Named(shape) => Some(shape),
            Entries::Known(_) => self.others(),
        };
        let shape = known(shape, &self.item);
        let own = |name: &str| self.keys().all(|known| known.name != name);
        let node = move |shape| {
            let entries = self.entries.iter();
            let entries = entries.filter(move |(name, _)| own(name.get_ref().as_ref()));
            entries.map(move |(name, value)| {
                let key: &'t str = name.get_ref().as_ref();
                let node = Node {
                    value,
                    key: Some(name.span()),
                    item: self.dotted(key),
                    shape,
                    sink: self.sink,
                };
                (key, node)
            })
        };
        shape.into_iter().flat_map(node)
    }

    /// Reports the keys that this table does not take; `x-…` is the author's own.
    pub(crate) fn finish(&self) {
        let Entries::Known(table) = self.grammar else {
            return;
        };
        let mut outside: Vec<(&str, Range<usize>)> = Vec::new();
        for (key, value) in self.entries.iter() {
            let name: &str = key.get_ref().as_ref();
            let taken = |known: &grammar::Key| known.name == name || known.name == grammar::OTHERS;
            if name.starts_with("x-") || self.keys().any(taken) {
                continue;
            }
            if is_field(value.get_ref()) {
                outside.push((name, key.span()));
                continue;
            }
            let say = |code, args| {
                let place = self.dotted(name);
                (self.sink).say(Severity::Error, Some(key.span()), &place, code, args);
            };
            match self.kind.get() {
                Some(kind) if table.keys.iter().any(|known| known.name == name) => {
                    say("key-not-for-kind", args([("key", name), ("kind", kind)]));
                }
                _ => {
                    let keys: Vec<&str> = self.keys().map(|known| known.name).collect();
                    let near = match self.sink.full() {
                        true => "",
                        false => meant(name, synonyms::KEYS, keys),
                    };
                    say("key-unknown", args([("key", name), ("near", near)]));
                }
            }
        }
        // They are told with the first.
        if let Some((name, span)) = outside.iter().min_by_key(|(_, span)| span.start) {
            let count = outside.len().to_string();
            let args = args([("field", *name), ("count", &count)]);
            let (place, span) = (self.dotted(name), Some(span.clone()));
            (self.sink).say(Severity::Error, span, &place, "field-outside", args);
            let names = outside.iter().map(|(name, _)| (*name).to_owned());
            self.sink.outside.borrow_mut().extend(names);
        }
    }
}

/// Reads one TOML file of a grammar with `read`; the second part has every mistake, the first what could be made out in spite of
/// them: it is right only when none is an error.
pub(crate) fn read<T>(
    file: &str,
    bytes: &[u8],
    grammar: &'static grammar::Table,
    read: impl FnOnce(&Table<'_>) -> Option<T>,
) -> (Option<T>, Vec<Diagnostic>) {
    read_within(MAX_TOML, file, bytes, grammar, read)
}

/// Reads a file of at most so many octets.
pub(crate) fn read_within<T>(
    most: usize,
    file: &str,
    bytes: &[u8],
    grammar: &'static grammar::Table,
    read: impl FnOnce(&Table<'_>) -> Option<T>,
) -> (Option<T>, Vec<Diagnostic>) {
    // In another encoding most letters are what they seem: what else is wrong is told, too.
    let text = String::from_utf8_lossy(bytes);
    let sink = Sink::new(file, &text);
    let broken = std::str::from_utf8(bytes).is_err();
    if broken {
        let first = text.find(char::REPLACEMENT_CHARACTER).unwrap_or_default();
        let span = first..first + char::REPLACEMENT_CHARACTER.len_utf8();
        sink.say(Severity::Error, Some(span), "", "not-utf8", args([]));
    }
    if bytes.len() > most {
        sink.say(
            Severity::Error,
            None,
            "",
            "file-too-large",
            args([("most", &most.to_string())]),
        );
        return (None, sink.into_found());
    }
    let (document, errors) = DeTable::parse_recoverable(&text);
    // The others follow from the first more often than not: a quote that is missing moves all that come behind it.
    let start = |error: &&toml::de::Error| error.span().map(|span| span.start);
    let first = errors.iter().min_by_key(start);
    if let Some(error) = first.filter(|_| !broken) {
        match curly_quote(&text, error.span().unwrap_or_default()) {
            Some((at, quote)) => sink.say(
                Severity::Error,
                Some(at..at + quote.len_utf8()),
                "",
                "toml-quotes",
                args([("quote", &quote.to_string())]),
            ),
            None => sink.say(
                Severity::Error,
                error.span(),
                "",
                "toml-syntax",
                args([("message", error.message())]),
            ),
        }
    }
    let mut value = None;
    if errors.is_empty() {
        let table = Table {
            entries: document.get_ref(),
            span: document.span(),
            item: String::new(),
            grammar: Entries::Known(grammar),
            kind: Cell::new(None),
            sink: &sink,
        };
        value = read(&table);
        if format_known(&table) {
            table.finish();
        }
    }
    let Sink { found, outside, .. } = sink;
    let mut found = found.into_inner();
    let outside = outside.into_inner();
    // Where fields stand elsewhere, neither they nor their table are missing: a header is.
    let follows = |d: &Diagnostic| {
        let names = |arg, name: &str| d.args.get(arg).is_some_and(|named| named == name);
        match d.code {
            "key-missing" => names("key", "field"),
            "field-unknown" => outside.iter().any(|name| names("field", name)),
            "rule-unknown-name" => outside.iter().any(|name| names("name", name)),
            _ => false,
        }
    };
    if !outside.is_empty() {
        found.retain(|d| !follows(d));
    }
    (value, found)
}

/// The first quotation mark of a word processor on the line of a mistake, up to the end of what is marked.
fn curly_quote(text: &str, mistake: Range<usize>) -> Option<(usize, char)> {
    let from = text
        .get(..mistake.start)?
        .rfind('\n')
        .map_or(0, |at| at + 1);
    let line = text.get(from..mistake.end.max(mistake.start))?;
    let (at, quote) = line
        .char_indices()
        .find(|(_, c)| synonyms::is_curly_quote(*c))?;
    Some((from + at, quote))
}

/// Whether a value that no key takes is a field: its header was forgotten.
fn is_field(value: &DeValue<'_>) -> bool {
    matches!(value, DeValue::Table(table) if table.contains_key("kind"))
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
    match node.integer_within(1, i64::from(u32::MAX))? {
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

/// What a test has seen the reader ask for.
#[cfg(test)]
pub(crate) mod asked {
    use super::{Entries, Table};
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    /// A table's key, and the kind of the field that it was asked of.
    pub(crate) type Asked = (&'static str, &'static str, Option<&'static str>);

    thread_local! {
        static ASKED: RefCell<BTreeSet<Asked>> = RefCell::default();
    }

    /// Everything that this thread's reader has asked for.
    pub(crate) fn all() -> BTreeSet<Asked> {
        ASKED.with_borrow(Clone::clone)
    }

    pub(super) fn note(table: &Table<'_>, key: &'static str) {
        let Entries::Known(grammar) = table.grammar else {
            panic!("asked a table of the author's own names for {key}");
        };
        let described = grammar.keys.iter().any(|known| known.name == key);
        assert!(described, "{key} is not in the grammar of {}", grammar.name);
        ASKED.with_borrow_mut(|asked| asked.insert((grammar.name, key, table.kind.get())));
    }
}
