//! What earlier versions of a form called its fields.
//!
//! A field's name is that of its message: its ID, behind those of the repeats around it (`hosts-ports-number`).

use crate::answers::Key;
use crate::id::Id;
use std::collections::BTreeMap;

/// Earlier IDs of fields, each with the ID of now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Renamed(BTreeMap<String, BTreeMap<Id, Id>>);

impl Renamed {
    /// What a field is called now; `repeat` is what the repeat around it is named now, empty for a field of the form.
    pub fn current<'a>(&'a self, repeat: &str, id: &'a Id) -> &'a Id {
        self.get(repeat, id).unwrap_or(id)
    }

    /// The ID of now, where the field had another.
    pub fn get(&self, repeat: &str, id: &Id) -> Option<&Id> {
        self.0.get(repeat)?.get(id)
    }

    /// What the field that earlier versions named so is named now.
    pub fn name(&self, earlier: &str) -> String {
        let mut name = String::new();
        for part in earlier.split('-') {
            let id = Id::new(part);
            let now = id.as_ref().map(|id| self.current(&name, id));
            name = within(&name, now.map_or(part, Id::as_str));
        }
        name
    }

    /// The key of now: rows keep their numbers.
    pub fn key(&self, earlier: &Key) -> Key {
        let mut key = Key::field(self.current("", &earlier.field).clone());
        for (row, id) in &earlier.rows {
            key = key.child(*row, self.current(&key.message(), id).clone());
        }
        key
    }

    /// Every earlier ID with that of now, behind the name that the repeat around the field has now.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Id, &Id)> {
        self.0.iter().flat_map(|(repeat, ids)| {
            let of = move |(was, now)| (repeat.as_str(), was, now);
            ids.iter().map(of)
        })
    }

    /// Names the fields of a repeat's rows, or of the form, that were called otherwise.
    pub(crate) fn insert(&mut self, repeat: String, ids: BTreeMap<Id, Id>) {
        self.0.insert(repeat, ids);
    }
}

/// The name of a field in the rows of a repeat, or of the form where `repeat` is empty.
pub(crate) fn within(repeat: &str, id: &str) -> String {
    match repeat {
        "" => id.to_owned(),
        repeat => format!("{repeat}-{id}"),
    }
}
