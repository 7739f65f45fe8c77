//! The names of the messages that a form needs, and names that stand for two things.

use super::diagnostic;
use std::collections::{BTreeMap, BTreeSet};
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Severity};
use tocsin_form_schema::form::{Field, Form};
use tocsin_form_schema::kind::{Kind, Options};
use tocsin_form_schema::list;
use tocsin_form_schema::published::Reading;

/// A message, or an attribute (`id.pattern`).
struct Named {
    id: String,
    /// What it names, the same wherever that is named: of a list its name and the option, `foo: a`.
    what: String,
    /// Where that stands in the form.
    item: String,
    /// Its words are the program's own.
    is_shipped: bool,
}

/// Names of the messages, and of attributes (`id.pattern`), that a form needs in each language; those of shipped lists
/// are the program's own.
pub fn messages(form: &Form) -> Vec<String> {
    let own = named(form).into_iter().filter(|named| !named.is_shipped);
    let mut wanted: Vec<String> = own.map(|named| named.id).collect();
    wanted.sort();
    wanted.dedup();
    wanted
}

/// Names of the messages with which a team may put into its own words what the lists of the program that the form takes
/// options from have.
pub(super) fn of_program(form: &Form) -> BTreeSet<String> {
    let shipped = named(form).into_iter().filter(|named| named.is_shipped);
    shipped.map(|named| named.id).collect()
}

/// Messages that would have to say two things.
pub(super) fn shared(reading: &Reading) -> Vec<Diagnostic> {
    let team = reading.team.iter();
    let disclosure = team.clone().flat_map(|team| &team.disclosure);
    let disclosure = disclosure.map(|row| (format!("disclosure--{}", row.class), "disclosure"));
    let chooser = team.flat_map(|team| &team.chooser);
    let chooser = chooser.map(|entry| (format!("chooser--{}", entry.id), "chooser"));
    let common: BTreeMap<String, String> = (disclosure.chain(chooser))
        .map(|(id, of)| (id, format!("[[{of}]]")))
        .collect();
    let mut found = Vec::new();
    for form in reading.forms.values() {
        let file = format!("forms/{}.toml", form.id);
        let mut first = common.clone();
        for named in named(form) {
            let Some(other) = first.get(&named.id).filter(|other| **other != named.what) else {
                first.insert(named.id, named.what);
                continue;
            };
            let args = Args::from([
                ("id", named.id),
                ("what", named.what),
                ("other", other.clone()),
            ]);
            let code = "check-message-shared";
            found.push(diagnostic(Severity::Error, code, &file, &named.item, args));
        }
    }
    found
}

fn named(form: &Form) -> Vec<Named> {
    let plain = |id: String, item: String| Named {
        id,
        what: item.clone(),
        item,
        is_shipped: false,
    };
    let mut all = vec![plain(format!("form--{}", form.id), "form".to_owned())];
    for (at, stage) in form.stages.iter().enumerate() {
        all.push(plain(format!("stage--{stage}"), format!("stages[{at}]")));
    }
    for (at, page) in form.pages.iter().enumerate() {
        all.push(plain(
            format!("page--{}", page.id),
            format!("page[{at}].id"),
        ));
        let groups = page.groups.iter();
        all.extend(groups.map(|group| Named {
            id: format!("group--{}", group.id),
            what: format!("group {}", group.id),
            item: format!("page[{at}].fields"),
            is_shipped: false,
        }));
    }
    let mut lists = BTreeSet::new();
    for (name, field) in form.named_fields() {
        of_field(field, &name, &mut lists, &mut all);
    }
    all
}

/// `lists` are those whose options are named already: many fields may take theirs from one.
fn of_field<'f>(
    field: &'f Field,
    message: &str,
    lists: &mut BTreeSet<&'f str>,
    all: &mut Vec<Named>,
) {
    let item = match message.rsplit_once('-') {
        Some((around, id)) => format!("row.{around}.{id}"),
        None => format!("field.{message}"),
    };
    let mut add = |id: String, what: String, key: &str, is_shipped| {
        let item = match key {
            "" => item.clone(),
            key => format!("{item}.{key}"),
        };
        all.push(Named {
            id,
            what,
            item,
            is_shipped,
        });
    };
    add(message.to_owned(), item.clone(), "", false);
    for check in &field.checks {
        let what = format!("say = \"{}\"", check.say);
        add(format!("check--{}", check.say), what, "check", false);
    }
    if let Kind::Choice(options) | Kind::Choices(options) = &field.kind {
        let (mut listed, inline) = options.parts();
        if !listed.is_empty() && !lists.insert(&options.list) {
            listed = &[];
        }
        let by_program = is_shipped(options);
        for (at, option) in listed.iter().chain(inline).enumerate() {
            let is_inline = at >= listed.len();
            // Versions of a list share their words.
            let of = match (is_inline, &options.added) {
                (true, Some(added)) => &added.name,
                _ => options.list.split('@').next().unwrap_or_default(),
            };
            let key = if is_inline { "options" } else { "list" };
            let is_shipped = by_program && !is_inline;
            let what = format!("{of}: {}", option.id);
            add(options.message(&option.id), what, key, is_shipped);
            if let Some(class) = &option.class {
                let id = list::class_message_id(&options.list, class);
                add(id, format!("{of}: class {class}"), key, is_shipped);
            }
        }
    }
    if let Kind::Text {
        pattern: Some(_), ..
    } = &field.kind
    {
        let id = format!("{message}.pattern");
        add(id, item.clone(), "pattern", false);
    }
}

/// A list of the program itself, not one of the team's with its name.
pub(super) fn is_shipped(options: &Options) -> bool {
    list::shipped()
        .iter()
        .any(|list| list.reference() == options.list && *list.options == *options.parts().0)
}
