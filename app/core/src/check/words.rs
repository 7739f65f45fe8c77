//! Words in which there is nothing to read, and words of two options that cannot be told apart.

use super::diagnostic;
use super::names;
use std::cell::LazyCell;
use std::collections::BTreeMap;
use tocsin_form_schema::blank::{is_blank, seen};
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Severity};
use tocsin_form_schema::form::{Field, Form};
use tocsin_form_schema::kind::{Choice, Kind, Options};
use tocsin_i18n::{Catalogue, Lang};

/// What a message, or an attribute (`id.attribute`), says.
fn said(texts: &Catalogue, id: &str) -> Option<String> {
    match id.split_once('.') {
        Some((id, attribute)) => texts.as_written(id, Some(attribute)),
        None => texts.as_written(id, None),
    }
}

/// Those of the needed messages that are there and empty to the eye; `file_of` says in which file one belongs.
pub(super) fn blank<'a>(
    texts: &Catalogue,
    needed: impl Iterator<Item = &'a str>,
    file_of: &dyn Fn(&str) -> String,
) -> Vec<Diagnostic> {
    let blank = needed.filter(|id| said(texts, id).is_some_and(|text| is_blank(&text)));
    let tell = |id: &str| {
        let args = Args::from([("id", id.to_owned())]);
        diagnostic(Severity::Error, "check-text-blank", &file_of(id), id, args)
    };
    blank.map(tell).collect()
}

/// Options of one question that read the same. Where they are the same to the letter in the language that others are
/// translated from, they were never two.
pub(super) fn alike(
    texts: &Catalogue,
    lang: &Lang,
    is_source: bool,
    form: &Form,
    file_of: &dyn Fn(&str) -> String,
) -> Vec<Diagnostic> {
    let shipped = LazyCell::new(|| Catalogue::program(lang));
    let mut words = Words {
        texts,
        shipped: &|id| {
            let of = shipped.lang_of(id)?;
            shipped
                .as_written(id, None)
                .filter(|_| of.language() == lang.language())
        },
        found: Vec::new(),
    };
    // Many questions may take their options from one list.
    let mut lists: BTreeMap<&str, Seen<'_>> = BTreeMap::new();
    for (_, field) in form.named_fields() {
        let (Kind::Choice(options) | Kind::Choices(options)) = &field.kind else {
            continue;
        };
        let (listed, inline) = options.parts();
        // The program's own words are none of the team's business.
        if names::is_shipped(options) && inline.is_empty() {
            continue;
        }
        if !listed.is_empty() && !lists.contains_key(&*options.list) {
            let seen = words.of(field, options, listed, &Seen::new());
            lists.insert(&options.list, seen);
        }
        let nothing = Seen::new();
        let seen = lists.get(&*options.list).filter(|_| !listed.is_empty());
        words.of(field, options, inline, seen.unwrap_or(&nothing));
    }
    let tell = |(field, options, [option, other], exactly): Alike<'_>| {
        let severity = match is_source && exactly {
            true => Severity::Error,
            false => Severity::Warning,
        };
        let id = options.message(option);
        let args = Args::from([
            ("option", option.to_owned()),
            ("other", other.to_owned()),
            ("field", field.id.to_string()),
        ]);
        let code = "check-options-alike";
        diagnostic(severity, code, &file_of(&id), &id, args)
    };
    words.found.into_iter().map(tell).collect()
}

/// Two options of a question, and whether they are the same to the letter.
type Alike<'f> = (&'f Field, &'f Options, [&'f str; 2], bool);

/// What is seen of options, in small letters: the option, and its words as they are.
type Seen<'f> = BTreeMap<String, (&'f str, String)>;

struct Words<'w, 'f> {
    texts: &'w Catalogue,
    /// The program's words for an option of a list that it ships.
    shipped: &'w dyn Fn(&str) -> Option<String>,
    found: Vec<Alike<'f>>,
}

impl<'f> Words<'_, 'f> {
    /// What is seen of some options of a field; each that reads as another, or as one of those `before`, is found, unless
    /// its words are the program's.
    fn of(
        &mut self,
        field: &'f Field,
        options: &'f Options,
        some: &'f [Choice],
        before: &Seen<'f>,
    ) -> Seen<'f> {
        let mut all = Seen::new();
        for option in some.iter().map(|option| option.id.as_str()) {
            let id = options.message(option);
            let own = self.texts.as_written(&id, None);
            let is_own = own.is_some();
            let text = own.or_else(|| (self.shipped)(&id)).unwrap_or_default();
            let text = seen(&text);
            if text.is_empty() {
                continue;
            }
            let folded = text.to_lowercase();
            match before.get(&folded).or(all.get(&folded)) {
                Some((other, as_seen)) => {
                    let alike = (field, options, [option, *other], *as_seen == text);
                    self.found.extend(is_own.then_some(alike));
                }
                None => drop(all.insert(folded, (option, text))),
            }
        }
        all
    }
}
