//! A folder beside what the team published before: what would cost a reporter an answer, or the team its readers.

use super::{file_of, say};
use crate::diagnostic::{Diagnostic, Place, Severity, nearest};
use crate::form::marking::strictness;
use crate::form::renamed::within;
use crate::form::{Field, Form, Keep};
use crate::id::Id;
use crate::kind::{Choice, Kind, Options};
use crate::published::{Files, Reading};
use crate::team::Team;
use rust_decimal::Decimal;

/// What changed incompatibly. An error is what readers refuse or would misunderstand; a warning is what costs
/// answers of drafts under way and may be meant. `files` are those of `new`.
pub fn changes(old: &Reading, new: &Reading, files: &Files) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let (Some(old), Some(new)) = (&old.team, &new.team) {
        team(old, new, &mut found);
    }
    found.extend(lists(old, new, files));
    for (id, form) in &old.forms {
        let file = file_of(form);
        match new.forms.get(id) {
            Some(now) => fields(form, now, &mut found),
            None if files.contains_key(&file) => {}
            None => {
                let place = Place::file(&file);
                let pairs = [("form", id.as_str())];
                found.push(say(Severity::Warning, place, "form-removed", pairs));
            }
        }
    }
    crate::lines::locate(files, &mut found);
    found
}

/// Lists of the team that lost options and kept their version: one name for two lists.
fn lists(old: &Reading, new: &Reading, files: &Files) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for list in &new.lists {
        let file = format!("lists/{}.toml", list.name);
        let before = old
            .lists
            .iter()
            .find(|before| before.reference() == list.reference());
        let (Some(before), true) = (before, files.contains_key(&file)) else {
            continue;
        };
        let is_gone = |option: &&Choice| list.options.iter().all(|now| now.id != option.id);
        let gone: Vec<&str> = (before.options.iter().filter(is_gone))
            .map(|o| &*o.id)
            .collect();
        if !gone.is_empty() {
            let (reference, options) = (list.reference(), gone.join(", "));
            let pairs = [("list", &*reference), ("options", &*options)];
            let place = Place::item(&file, "version");
            found.push(say(Severity::Warning, place, "list-version-kept", pairs));
        }
    }
    found
}

fn team(old: &Team, new: &Team, found: &mut Vec<Diagnostic>) {
    let mut error = |item: &str, code, was: &str| {
        let place = Place::item("team.toml", item);
        found.push(say(Severity::Error, place, code, [("old", was)]));
    };
    if old.id != new.id {
        error("id", "team-id-changed", &old.id);
    }
    if old.version >= new.version {
        error("version", "version-not-raised", &old.version.to_string());
    }
    if old.published >= new.published {
        error(
            "published",
            "published-not-later",
            &old.published.to_string(),
        );
    }
}

fn fields(old: &Form, new: &Form, found: &mut Vec<Diagnostic>) {
    let file = file_of(new);
    let at = |item: &str| Place::item(&file, item);
    for (repeat, was, now) in old.renamed.iter() {
        // The repeat may have got another name since.
        let around = new.renamed.name(repeat);
        let own = within(&around, was.as_str());
        let there = new.named(&new.renamed.name(&within(repeat, now.as_str())));
        let pairs = [("id", own.as_str())];
        if new.named(&own).is_some() {
            let place = at(&item_of(&around, was));
            found.push(say(Severity::Error, place, "id-reused", pairs));
        } else if there.is_some() && new.renamed.get(&around, was).is_none() {
            found.push(say(
                Severity::Error,
                at("renamed"),
                "renamed-forgotten",
                pairs,
            ));
        }
    }
    for stage in old
        .stages
        .iter()
        .filter(|stage| !new.stages.contains(stage))
    {
        let pairs = [("stage", stage.as_str())];
        found.push(say(Severity::Warning, at("stages"), "stage-removed", pairs));
    }
    let common = |stages: &[Id], other: &[Id]| -> Vec<Id> {
        let both = stages.iter().filter(|stage| other.contains(stage));
        both.cloned().collect()
    };
    if common(&old.stages, &new.stages) != common(&new.stages, &old.stages) {
        found.push(say(Severity::Warning, at("stages"), "stages-reordered", []));
    }
    for (id, field) in &old.fields {
        match new.fields.get(new.renamed.current("", id)) {
            Some(now) => {
                same(field, now, &file, &item_of("", &now.id), found);
                rows(field, now, new, now.id.as_str(), found);
            }
            None => removed(field, new.fields.values(), at("field"), found),
        }
    }
}

/// The fields of a repeat's rows before and now; `name` is the repeat's, behind that of the repeat around it.
fn rows(old: &Field, new: &Field, form: &Form, name: &str, found: &mut Vec<Diagnostic>) {
    let file = file_of(form);
    for own in old.row() {
        let id = form.renamed.current(name, &own.id);
        match new.row().iter().find(|f| f.id == *id) {
            Some(now) => {
                same(own, now, &file, &item_of(name, id), found);
                rows(own, now, form, &within(name, id.as_str()), found);
            }
            None => {
                let place = Place::item(&file, &format!("row.{name}"));
                removed(own, new.row().iter(), place, found);
            }
        }
    }
}

/// Where a field is defined: in the form, or in the table of a repeat's rows.
fn item_of(repeat: &str, id: &Id) -> String {
    match repeat {
        "" => format!("field.{id}"),
        repeat => format!("row.{repeat}.{id}"),
    }
}

fn removed<'a>(
    field: &Field,
    now: impl Iterator<Item = &'a Field>,
    place: Place,
    found: &mut Vec<Diagnostic>,
) {
    let near = nearest(field.id.as_str(), now.map(|f| f.id.as_str())).unwrap_or_default();
    let pairs = [("field", field.id.as_str()), ("near", near)];
    found.push(say(Severity::Warning, place, "field-removed", pairs));
}

/// One field before and now.
fn same(old: &Field, new: &Field, file: &str, item: &str, found: &mut Vec<Diagnostic>) {
    let longer = matches!(
        (&old.kind, &new.kind),
        (Kind::Text { .. }, Kind::LongText { .. })
    );
    if old.kind.name() != new.kind.name() && !longer {
        let place = Place::item(file, &format!("{item}.kind"));
        let pairs = [("old", old.kind.name()), ("new", new.kind.name())];
        found.push(say(Severity::Error, place, "kind-changed", pairs));
    }
    promise(old, new, file, item, found);
    if let Some(before) = old.means.filter(|before| new.means != Some(*before)) {
        let now = new.means.map_or("", |now| now.name());
        let is_gone = if now.is_empty() { "yes" } else { "no" };
        let place = Place::item(file, &format!("{item}.means"));
        let pairs = [("old", before.name()), ("new", now), ("gone", is_gone)];
        found.push(say(Severity::Warning, place, "means-changed", pairs));
    }
    for (key, before, now) in bounds(&old.kind, &new.kind) {
        let narrower = match (before, now) {
            (None, Some(_)) => true,
            (Some(before), Some(now)) if key == "min" => now > before,
            (Some(before), Some(now)) => now < before,
            (_, None) => false,
        };
        if narrower {
            let place = Place::item(file, &format!("{item}.{key}"));
            let pairs = [("key", key)];
            found.push(say(Severity::Warning, place, "bounds-narrowed", pairs));
        }
    }
    let (Some(before), Some(now)) = (options(&old.kind), options(&new.kind)) else {
        return;
    };
    for option in before.ids() {
        let takes_text = |options: &Options| options.option(option).map(|option| option.other);
        if (takes_text(before), takes_text(now)) == (Some(true), Some(false)) {
            let place = Place::item(file, &format!("{item}.options"));
            let pairs = [("option", option)];
            found.push(say(Severity::Warning, place, "other-dropped", pairs));
        }
        if !now.ids().any(|id| id == option) {
            let inline = before.parts().1.iter().any(|own| own.id == option);
            let key = if now.list.contains('@') && !inline {
                "list"
            } else {
                "options"
            };
            let place = Place::item(file, &format!("{item}.{key}"));
            let pairs = [("option", option)];
            found.push(say(Severity::Warning, place, "option-removed", pairs));
        }
    }
}

/// What the reporter was told of who will read the answer: drafts leave behind what would go further now.
fn promise(old: &Field, new: &Field, file: &str, item: &str, found: &mut Vec<Diagnostic>) {
    let mut warn = |key: &str, code, pairs: [(&'static str, &str); 2]| {
        let place = Place::item(file, &format!("{item}.{key}"));
        found.push(say(Severity::Warning, place, code, pairs));
    };
    if new.keep > old.keep {
        let word = |keep| match keep {
            Keep::Never => "never",
            Keep::Report => "report",
            Keep::Subject => "subject",
        };
        let pairs = [("old", word(old.keep)), ("new", word(new.keep))];
        warn("keep", "keep-weakened", pairs);
    }
    // `answer` says more than `may`.
    let personal = |field: &Field| match field.personal.as_deref() {
        None => 0,
        Some("may") => 1,
        Some(_) => 2,
    };
    if personal(new) < personal(old) {
        let word = |field: &'_ Field| field.personal.clone().unwrap_or_default();
        let (before, now) = (word(old), word(new));
        let pairs = [("old", &*before), ("new", &*now)];
        warn("personal", "personal-dropped", pairs);
    }
    let levels = |field: &Field| {
        let levels: Vec<usize> = field.tlp.iter().map(|tlp| strictness(tlp)).collect();
        let first = levels.first().copied().unwrap_or_default();
        (first, levels.into_iter().max().unwrap_or_default())
    };
    let (before, now) = (levels(old), levels(new));
    if now.0 < before.0 || now.1 < before.1 {
        let (before, now) = (old.tlp.join(", "), new.tlp.join(", "));
        warn("tlp", "tlp-lowered", [("old", &before), ("new", &now)]);
    }
}

/// The bounds of a kind before and now, each by its key.
fn bounds(old: &Kind, new: &Kind) -> Vec<(&'static str, Option<Decimal>, Option<Decimal>)> {
    let of = |kind: &Kind| -> [(&'static str, Option<Decimal>); 2] {
        let (min, max) = match kind {
            Kind::Text { max, .. } | Kind::LongText { max } => (None, Some(Decimal::from(*max))),
            Kind::Integer { min, max } => (min.map(Decimal::from), max.map(Decimal::from)),
            Kind::Decimal { min, max, .. } | Kind::Quantity { min, max } => (*min, *max),
            Kind::Repeat(repeat) => {
                let (min, max) = (Decimal::from(repeat.min), Decimal::from(repeat.max));
                (Some(min), Some(max))
            }
            Kind::Evidence {
                max_count,
                max_size,
                ..
            } => {
                let (count, size) = (Decimal::from(*max_count), Decimal::from(*max_size));
                return [("max_count", Some(count)), ("max_size", Some(size))];
            }
            _ => (None, None),
        };
        [("min", min), ("max", max)]
    };
    // Of a kind that is another one it is said that nothing fits.
    let text = |kind: &Kind| matches!(kind, Kind::Text { .. } | Kind::LongText { .. });
    if old.name() != new.name() && !(text(old) && text(new)) {
        return Vec::new();
    }
    let both = of(old).into_iter().zip(of(new));
    both.map(|((key, before), (_, now))| (key, before, now))
        .collect()
}

fn options(kind: &Kind) -> Option<&Options> {
    match kind {
        Kind::Choice(options) | Kind::Choices(options) => Some(options),
        _ => None,
    }
}
