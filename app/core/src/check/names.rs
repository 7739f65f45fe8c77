//! The names of the messages that a form needs, and names that stand for two things.

use super::diagnostic;
use std::collections::{BTreeMap, BTreeSet};
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Severity};
use tocsin_form_schema::form::{Field, Form};
use tocsin_form_schema::kind::{Kind, Options};
use tocsin_form_schema::list::{self, List};
use tocsin_form_schema::published::Reading;
use tocsin_form_schema::team::Team;

/// A message, or an attribute (`id.pattern`).
struct Named {
    id: String,
    /// What it names, the same wherever that is named: of a list its name and the option, `foo: a`.
    what: String,
    /// Where that stands in the form.
    item: String,
    /// Its words are the program's own.
    is_shipped: bool,
    /// The attributes of it that something reads.
    attributes: &'static [&'static str],
}

/// What is read beside the words of a field.
const OF_FIELD: &[&str] = &["hint", "help", "example", "purpose"];
const OF_PATTERN: &[&str] = &["hint", "help", "example", "purpose", "pattern"];
const OF_REPEAT: &[&str] = &["hint", "help", "example", "purpose", "add"];
/// What is read beside the words of an option or a class.
const OF_OPTION: &[&str] = &["help", "terms"];

/// Names of the messages, and of attributes (`id.pattern`), that a form needs in each language; those of shipped lists
/// are the program's own.
pub fn messages(form: &Form) -> Vec<String> {
    let own = named(form).into_iter().filter(|named| !named.is_shipped);
    let mut wanted: Vec<String> = own.map(|named| named.id).collect();
    wanted.sort();
    wanted.dedup();
    wanted
}

/// What the messages of `common.ftl` are named that `team.toml` needs, each with what stands there and the attributes that
/// are read.
pub(super) fn of_team(team: &Team) -> Vec<(String, &'static str, &'static [&'static str])> {
    let classes = team.disclosure.iter().map(|row| {
        let id = format!("disclosure--{}", row.class);
        (id, "disclosure", &["help"] as &[_])
    });
    let happenings = team.chooser.iter().map(|entry| {
        let id = format!("chooser--{}", entry.id);
        (id, "chooser", &["hint"] as &[_])
    });
    classes.chain(happenings).collect()
}

/// The attributes that something reads, by message: those of the form and of the team.
pub(super) fn attributes(
    form: &Form,
    team: Option<&Team>,
) -> BTreeMap<String, BTreeSet<&'static str>> {
    let mut all: BTreeMap<String, BTreeSet<&'static str>> = BTreeMap::new();
    let own = named(form)
        .into_iter()
        .map(|named| (named.id, named.attributes));
    let of_team = team.into_iter().flat_map(of_team);
    let of_team = of_team.map(|(id, _, attributes)| (id, attributes));
    for (id, attributes) in own.chain(of_team).filter(|(id, _)| !id.contains('.')) {
        all.entry(id).or_default().extend(attributes);
    }
    all
}

/// Names of the messages with which a team may put into its own words what the lists of the program that the form takes
/// options from have.
pub(super) fn of_program(form: &Form) -> BTreeSet<String> {
    let shipped = named(form).into_iter().filter(|named| named.is_shipped);
    shipped.map(|named| named.id).collect()
}

/// Names of the messages of lists.
pub(super) fn listed(lists: &[List]) -> BTreeSet<String> {
    let all = lists.iter().flat_map(|list| {
        list.options.iter().flat_map(|option| {
            let class = option.class.as_deref();
            let class = class.map(|class| list::class_message_id(&list.name, class));
            class
                .into_iter()
                .chain([list::message_id(&list.name, &option.id)])
        })
    });
    all.collect()
}

/// Messages that would have to say two things.
pub(super) fn shared(reading: &Reading) -> Vec<Diagnostic> {
    let of_team = reading.team.iter().flat_map(of_team);
    let common: BTreeMap<String, String> = of_team
        .map(|(id, of, _)| (id, format!("[[{of}]]")))
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
    let plain = |id: String, item: String, attributes| Named {
        id,
        what: item.clone(),
        item,
        is_shipped: false,
        attributes,
    };
    let title = format!("form--{}", form.id);
    let mut all = vec![plain(title, "form".to_owned(), &["intro", "when"])];
    for (at, stage) in form.stages.iter().enumerate() {
        let id = format!("stage--{stage}");
        all.push(plain(id, format!("stages[{at}]"), &["hint"]));
    }
    for (at, page) in form.pages.iter().enumerate() {
        all.push(plain(
            format!("page--{}", page.id),
            format!("page[{at}].id"),
            &["intro"],
        ));
        let groups = page.groups.iter();
        all.extend(groups.map(|group| Named {
            id: format!("group--{}", group.id),
            what: format!("group {}", group.id),
            item: format!("page[{at}].fields"),
            is_shipped: false,
            attributes: &["intro"],
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
    let mut add = |id: String, what: String, key: &str, is_shipped, attributes| {
        let item = match key {
            "" => item.clone(),
            key => format!("{item}.{key}"),
        };
        all.push(Named {
            id,
            what,
            item,
            is_shipped,
            attributes,
        });
    };
    let of_kind = match &field.kind {
        Kind::Text {
            pattern: Some(_), ..
        } => OF_PATTERN,
        Kind::Repeat(_) => OF_REPEAT,
        _ => OF_FIELD,
    };
    add(message.to_owned(), item.clone(), "", false, of_kind);
    for check in &field.checks {
        let what = format!("say = \"{}\"", check.say);
        add(format!("check--{}", check.say), what, "check", false, &[]);
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
            let id = options.message(&option.id);
            add(id, what, key, is_shipped, OF_OPTION);
            if let Some(class) = &option.class {
                let id = list::class_message_id(&options.list, class);
                let what = format!("{of}: class {class}");
                add(id, what, key, is_shipped, OF_OPTION);
            }
        }
    }
    if let Kind::Text {
        pattern: Some(_), ..
    } = &field.kind
    {
        let id = format!("{message}.pattern");
        add(id, item.clone(), "pattern", false, &[]);
    }
}

/// A list of the program itself, not one of the team's with its name.
pub(super) fn is_shipped(options: &Options) -> bool {
    list::shipped()
        .iter()
        .any(|list| list.reference() == options.list && *list.options == *options.parts().0)
}
