//! The octets of an answers file as JSON, within bounds.
//!
//! A name that stands twice in an object is refused: JSON leaves open which of the two counts (RFC 8259 section 4), and
//! an answer must not be lost in silence.

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};
use std::cell::{Cell, RefCell};
use std::fmt::{self, Formatter};

/// Most values of a file, whatever they are: each takes up to a kilobyte.
const MOST: usize = 200_000;

/// Why octets are no answers file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unparsed {
    /// Not JSON; the parser's words (English), with line and column.
    NotJson(String),
    /// This name stands twice in one object.
    Twice(String),
    /// More values than answers to a form ever have.
    TooMany,
}

/// Reads JSON of at most 200,000 values, nested at most 127 deep.
pub fn parse(bytes: &[u8]) -> Result<Json, Unparsed> {
    let bounds = Bounds {
        left: Cell::new(MOST),
        wrong: RefCell::default(),
    };
    let mut source = serde_json::Deserializer::from_slice(bytes);
    let read = (&bounds).deserialize(&mut source);
    let read = read.and_then(|json| source.end().map(|()| json));
    match bounds.wrong.into_inner() {
        Some(wrong) => Err(wrong),
        None => read.map_err(|e| Unparsed::NotJson(e.to_string())),
    }
}

struct Bounds {
    left: Cell<usize>,
    wrong: RefCell<Option<Unparsed>>,
}

impl Bounds {
    fn refuse<T, E: Error>(&self, wrong: Unparsed) -> Result<T, E> {
        self.wrong.replace(Some(wrong));
        Err(E::custom("refused"))
    }
}

impl<'de> DeserializeSeed<'de> for &Bounds {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Json, D::Error> {
        match self.left.get().checked_sub(1) {
            Some(left) => self.left.set(left),
            None => return self.refuse(Unparsed::TooMany),
        }
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for &Bounds {
    type Value = Json;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(value.into())
    }
    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(value.into())
    }
    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(value.into())
    }
    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(value.into())
    }
    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(value.into())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut all = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            all.push(item);
        }
        Ok(Json::Array(all))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut all = Map::new();
        while let Some(name) = entries.next_key::<String>()? {
            if all.contains_key(&name) {
                return self.refuse(Unparsed::Twice(name));
            }
            all.insert(name, entries.next_value_seed(self)?);
        }
        Ok(Json::Object(all))
    }
}

#[cfg(test)]
mod tests;
