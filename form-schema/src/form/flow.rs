//! Where answers go by way of what is calculated from them.

use super::{Field, Form, Keep};
use crate::answers::Key;
use crate::id::Id;
use std::collections::BTreeMap;

/// A field's ID, behind those of the repeats around it.
pub type Path = Vec<Id>;

/// Every field with its path, each after the repeat around it.
pub(crate) fn paths(form: &Form) -> Vec<(Path, &Field)> {
    let mut all = Vec::new();
    let mut waiting: Vec<(Path, &Field)> = (form.fields.values())
        .map(|field| (vec![field.id.clone()], field))
        .collect();
    while let Some((path, field)) = waiting.pop() {
        let inner = |part: &Id| path.iter().cloned().chain([part.clone()]).collect();
        waiting.extend(field.row().iter().map(|part| (inner(&part.id), part)));
        all.push((path, field));
    }
    all
}

/// Which answers the computed ones are made of.
pub(crate) struct Flow<'f> {
    /// Every field of the form.
    pub fields: BTreeMap<Path, &'f Field>,
    /// Those whose `calc` or `default` reads it.
    readers: BTreeMap<Path, Vec<Path>>,
}

impl<'f> Flow<'f> {
    pub fn of(form: &'f Form) -> Flow<'f> {
        let fields: BTreeMap<Path, &Field> = paths(form).into_iter().collect();
        let mut readers: BTreeMap<Path, Vec<Path>> = BTreeMap::new();
        for (path, field) in &fields {
            let around = path.split_last().map_or(&[][..], |(_, around)| around);
            for rule in field.calc.iter().chain(&field.default) {
                for read in rule.reads(around) {
                    readers.entry(read).or_default().push(path.clone());
                }
            }
        }
        Flow { fields, readers }
    }

    /// Whether anything is computed from the field.
    pub fn is_read(&self, path: &Path) -> bool {
        self.readers.contains_key(path)
    }

    /// Whether the field, or a repeat around it, is kept back.
    pub fn is_kept_back(&self, path: &[Id]) -> bool {
        let upto = |length| path.get(..length).and_then(|part| self.fields.get(part));
        (1..=path.len())
            .filter_map(upto)
            .any(|field| field.keep == Keep::Never)
    }

    /// What is computed from these, through other computed fields too: each with one of these that it comes from.
    pub fn from(&self, sources: Vec<Path>) -> BTreeMap<Path, Path> {
        let mut reached = BTreeMap::new();
        let mut waiting: Vec<(Path, Path)> = sources.into_iter().map(|s| (s.clone(), s)).collect();
        while let Some((path, source)) = waiting.pop() {
            for reader in self.readers.get(&path).into_iter().flatten() {
                if !reached.contains_key(reader) {
                    reached.insert(reader.clone(), source.clone());
                    waiting.push((reader.clone(), source.clone()));
                }
            }
        }
        reached
    }

    /// What leaves and is computed from what is kept back, each with one such source.
    pub fn revealing(&self) -> BTreeMap<Path, Path> {
        let kept = self.fields.keys().filter(|path| self.is_kept_back(path));
        let mut reached = self.from(kept.cloned().collect());
        reached.retain(|path, _| !self.is_kept_back(path));
        reached
    }
}

/// The path of the field that a key addresses.
pub(crate) fn path_of(key: &Key) -> Path {
    let parts = key.rows.iter().map(|(_, id)| id.clone());
    std::iter::once(key.field.clone()).chain(parts).collect()
}
