//! The language that teams write, described once: every table, its keys, what each takes and what it is for.
//!
//! The reader ([`crate::source`]) follows this description from the root of each file: a key that is not here cannot
//! be read, and bounds and words come from here. JSON Schemas and the author's reference are made from it.

pub mod form;
pub mod formats;
pub mod list;
pub mod means;
pub mod policy;
pub mod schema;
pub mod team;
pub mod translation;

#[cfg(test)]
mod reference;
#[cfg(test)]
mod tests;

use formats::Format;

/// A table: every key that it takes. `x-…` is always the author's own.
#[derive(Debug)]
pub struct Table {
    /// Its name in the reference and in the schemas, such as `field`.
    pub name: &'static str,
    /// What it is for.
    pub doc: &'static str,
    /// Its keys. One that differs by kind of field stands here several times.
    pub keys: &'static [Key],
}

/// One key of a table.
#[derive(Debug)]
pub struct Key {
    /// As written.
    pub name: &'static str,
    /// What it takes.
    pub shape: Shape,
    /// What it is for: a sentence or two.
    pub doc: &'static str,
    /// In the table of a field: the kinds that take it.
    pub kinds: Kinds,
    /// Whether it must be there.
    pub required: bool,
    /// What holds when it is absent, as it would be written.
    pub default: Option<&'static str>,
}

/// Kinds of field that take a key.
#[derive(Clone, Copy, Debug)]
pub enum Kinds {
    /// Every kind; outside fields always.
    All,
    /// These.
    Only(&'static [&'static str]),
    /// All but these.
    Except(&'static [&'static str]),
}

impl Kinds {
    /// Whether fields of a kind take it.
    pub fn take(self, kind: &str) -> bool {
        match self {
            Kinds::All => true,
            Kinds::Only(kinds) => kinds.contains(&kind),
            Kinds::Except(kinds) => !kinds.contains(&kind),
        }
    }
}

/// What a key takes.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A text.
    Text(&'static Format),
    /// One of some words; the first part is what the diagnostic `value-wrong` calls them.
    Word(&'static str, &'static [&'static str]),
    /// A whole number, both bounds inclusive.
    Integer(i64, i64),
    /// A number, whole or not.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Several, in an order.
    Array(&'static Shape),
    /// A table of known keys.
    Table(&'static Table),
    /// A table whose keys the author names: what names are like, and what each takes.
    Map(&'static Format, &'static Shape),
    /// One of several shapes.
    Either(&'static [Shape]),
}

impl Shape {
    /// Itself, or the shapes it may be.
    fn ways(&'static self) -> &'static [Shape] {
        match self {
            Shape::Either(ways) => ways,
            one => std::slice::from_ref(one),
        }
    }

    /// What the items of an array are.
    pub(crate) fn items(&'static self) -> Option<&'static Shape> {
        self.ways().iter().find_map(|way| match way {
            Shape::Array(items) => Some(*items),
            _ => None,
        })
    }

    /// What the entries of a table are.
    pub(crate) fn entries(&'static self) -> Option<Entries> {
        self.ways().iter().find_map(|way| match way {
            Shape::Table(table) => Some(Entries::Known(table)),
            Shape::Map(_, value) => Some(Entries::Named(value)),
            _ => None,
        })
    }

    /// Bounds of a whole number, both inclusive.
    pub(crate) fn bounds(&'static self) -> Option<(i64, i64)> {
        self.ways().iter().find_map(|way| match way {
            Shape::Integer(least, most) => Some((*least, *most)),
            _ => None,
        })
    }

    /// Words that it may be, and what they are called.
    pub(crate) fn words(&'static self) -> Option<(&'static str, &'static [&'static str])> {
        self.ways().iter().find_map(|way| match way {
            Shape::Word(what, words) => Some((*what, *words)),
            _ => None,
        })
    }
}

/// What the entries of a table are.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Entries {
    /// Keys of the language.
    Known(&'static Table),
    /// The author's own names, all of one shape.
    Named(&'static Shape),
}

/// A key that any kind takes and nobody must write.
pub(crate) const fn key(name: &'static str, shape: Shape, doc: &'static str) -> Key {
    Key {
        name,
        shape,
        doc,
        kinds: Kinds::All,
        required: false,
        default: None,
    }
}

impl Key {
    /// It must be there.
    const fn needed(mut self) -> Key {
        self.required = true;
        self
    }

    /// Only fields of these kinds take it.
    const fn of(mut self, kinds: &'static [&'static str]) -> Key {
        self.kinds = Kinds::Only(kinds);
        self
    }

    /// Fields of these kinds do not take it.
    const fn not_of(mut self, kinds: &'static [&'static str]) -> Key {
        self.kinds = Kinds::Except(kinds);
        self
    }

    /// What holds when it is absent.
    const fn default(mut self, value: &'static str) -> Key {
        self.default = Some(value);
        self
    }
}

/// The name that stands for every key that has none here: the author names it.
pub(crate) const OTHERS: &str = "*";

/// The key that every file begins with.
const FORMAT: Key = key(
    "format",
    Shape::Integer(1, 1),
    "Version of the language that the file is written in.",
)
.needed();
