//! Words in which there is nothing to read, and words of two options that cannot be told apart.

use super::diagnostic;
use super::names;
use std::cell::LazyCell;
use std::collections::BTreeMap;
use tocsin_form_schema::blank::{is_blank, seen};
use tocsin_form_schema::diagnostic::{Args, Diagnostic, Severity};
use tocsin_form_schema::form::Form;
use tocsin_form_schema::kind::{Kind, Options};
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
    let mut found = Vec::new();
    for (_, field) in form.named_fields() {
        let (Kind::Choice(options) | Kind::Choices(options)) = &field.kind else {
            continue;
        };
        // The program's own words are none of the team's business.
        if names::is_shipped(options) && options.added.is_none() {
            continue;
        }
        for (option, other, exactly) in same(options, texts, &shipped, lang) {
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
            found.push(diagnostic(severity, code, &file_of(&id), &id, args));
        }
    }
    found
}

/// Each option that reads as one before it, with that, and whether they are the same to the letter.
fn same<'o>(
    options: &'o Options,
    texts: &Catalogue,
    shipped: &LazyCell<Catalogue, impl FnOnce() -> Catalogue>,
    lang: &Lang,
) -> Vec<(&'o str, &'o str, bool)> {
    let mut first: BTreeMap<String, (&str, String)> = BTreeMap::new();
    let mut found = Vec::new();
    for option in options.options.iter().map(|option| option.id.as_str()) {
        let id = options.message(option);
        let of_program = || {
            let known = shipped
                .lang_of(&id)
                .is_some_and(|of| of.language() == lang.language());
            shipped.as_written(&id, None).filter(|_| known)
        };
        let own = texts.as_written(&id, None);
        let Some(text) = own
            .clone()
            .or_else(of_program)
            .filter(|text| !is_blank(text))
        else {
            continue;
        };
        let text = seen(&text);
        match first.get(&text.to_lowercase()) {
            Some((other, before)) if own.is_some() => found.push((option, *other, *before == text)),
            Some(_) => {}
            None => drop(first.insert(text.to_lowercase(), (option, text))),
        }
    }
    found
}
