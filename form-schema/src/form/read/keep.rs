//! Where calculated answers go of which the form does not say it.

use super::fields::Draft;
use crate::form::flow::{Flow, Path};
use crate::form::{Field, Form, Keep};
use crate::id::Id;
use crate::kind::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// The calculated fields without a `keep`.
pub(super) fn silent(drafts: &[Draft<'_>]) -> BTreeSet<Path> {
    let mut all = BTreeSet::new();
    collect(drafts, &[], &mut all);
    all
}

fn collect(drafts: &[Draft<'_>], around: &[Id], all: &mut BTreeSet<Path>) {
    for draft in drafts {
        let path: Path = around.iter().chain([&draft.field.id]).cloned().collect();
        collect(&draft.row, &path, all);
        if draft.calc.is_some() && !draft.says_keep {
            all.insert(path);
        }
    }
}

/// Keeps back those of them that are calculated from what is kept back.
pub(super) fn keep_back(form: &mut Form, silent: &BTreeSet<Path>) {
    let mut revealing = Flow::of(form).revealing();
    revealing.retain(|path, _| silent.contains(path));
    for path in revealing.keys() {
        if let Some(field) = field(&mut form.fields, path) {
            field.keep = Keep::Never;
        }
    }
}

fn field<'f>(fields: &'f mut BTreeMap<Id, Field>, path: &Path) -> Option<&'f mut Field> {
    let (first, parts) = path.split_first()?;
    let mut field = fields.get_mut(first)?;
    for part in parts {
        let Kind::Repeat(repeat) = &mut field.kind else {
            return None;
        };
        field = repeat.fields.iter_mut().find(|own| own.id == *part)?;
    }
    Some(field)
}
