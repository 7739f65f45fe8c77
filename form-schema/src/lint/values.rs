//! Questions that their own kind leaves nobody to answer, or not as its author means.

use super::{file_of, say};
use crate::answers::Value;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::expr::eval::written_out;
use crate::form::{Field, Form, Required};
use crate::kind::{Choice, Kind, read};
use crate::list::List;
use jiff::tz::TimeZone;
use rust_decimal::RoundingStrategy;

/// Fewest octets of evidence with which anything can be shown.
const USEFUL: u64 = 1024;

pub(super) fn form(form: &Form) -> Vec<Diagnostic> {
    let file = file_of(form);
    let mut found = Vec::new();
    for (name, field) in form.named_fields() {
        let item = match name.rsplit_once('-') {
            Some((around, id)) => format!("row.{around}.{id}"),
            None => format!("field.{name}"),
        };
        let at = |key: &str| Place::item(&file, &format!("{item}.{key}"));
        if let Kind::Choice(options) | Kind::Choices(options) = &field.kind {
            let (_, inline) = options.parts();
            found.extend(contradicting(inline, |number| {
                at(&format!("options[{number}]"))
            }));
        }
        found.extend(of_kind(field, &at));
        found.extend(too_soon(form, field, &at));
        found.extend(refused(field, &at));
    }
    found
}

/// Options of a list of the team's own.
pub(super) fn list(list: &List) -> Vec<Diagnostic> {
    let file = format!("lists/{}.toml", list.name);
    // In a list of classes the options' numbers are not those of the file.
    let by_class = list.options.iter().any(|option| option.class.is_some());
    contradicting(&list.options, |number| match by_class {
        true => Place::item(&file, "class"),
        false => Place::item(&file, &format!("options[{number}]")),
    })
}

/// Options that say "I do not know" and ask what it is.
fn contradicting(options: &[Choice], at: impl Fn(usize) -> Place) -> Vec<Diagnostic> {
    let options = options.iter().enumerate();
    let both = options.filter(|(_, option)| option.other && option.unknown);
    let tell = |(number, option): (usize, &Choice)| {
        let pairs = [("option", option.id.as_str())];
        say(Severity::Error, at(number), "option-contradicts", pairs)
    };
    both.map(tell).collect()
}

fn of_kind(field: &Field, at: &dyn Fn(&str) -> Place) -> Option<Diagnostic> {
    let name = field.id.as_str();
    match &field.kind {
        Kind::Text {
            max,
            pattern: Some(pattern),
        } => match pattern.fewest() {
            None => Some(say(
                Severity::Error,
                at("pattern"),
                "pattern-never-fits",
                [],
            )),
            Some(fewest) if fewest > *max => {
                let (fewest, max) = (fewest.to_string(), max.to_string());
                let pairs = [("fewest", &*fewest), ("most", &*max)];
                Some(say(
                    Severity::Error,
                    at("pattern"),
                    "pattern-over-max",
                    pairs,
                ))
            }
            Some(_) => None,
        },
        Kind::Decimal {
            min: Some(min),
            max: Some(max),
            digits,
        } => {
            let least = min.round_dp_with_strategy(*digits, RoundingStrategy::ToPositiveInfinity);
            let most = max.round_dp_with_strategy(*digits, RoundingStrategy::ToNegativeInfinity);
            // Bounds the wrong way round were told.
            let digits = digits.to_string();
            let told = || {
                let pairs = [("digits", &*digits)];
                say(Severity::Error, at("digits"), "bounds-leave-nothing", pairs)
            };
            (min <= max && least > most).then(told)
        }
        Kind::Evidence { max_size, .. } if *max_size < USEFUL => {
            let pairs = [("least", &*USEFUL.to_string())];
            Some(say(
                Severity::Warning,
                at("max_size"),
                "evidence-too-small",
                pairs,
            ))
        }
        Kind::Repeat(repeat)
            if !repeat.fields.is_empty() && repeat.fields.iter().all(|f| f.kind == Kind::Note) =>
        {
            let pairs = [("field", name)];
            Some(say(
                Severity::Error,
                at("fields"),
                "repeat-without-questions",
                pairs,
            ))
        }
        _ => None,
    }
}

/// What is written as the answer and the field does not take.
fn refused(field: &Field, at: &dyn Fn(&str) -> Place) -> Vec<Diagnostic> {
    let formulas = [("calc", &field.calc), ("default", &field.default)];
    let formulas = formulas
        .into_iter()
        .filter_map(|(key, rule)| Some((key, rule.as_ref()?)));
    let wrong = formulas.filter_map(|(key, rule)| {
        let mut values = written_out(rule, field).into_iter();
        let value = values.find(|value| read(field, value, &TimeZone::UTC).is_err())?;
        let value = match value {
            Value::Text(text) => text,
            _ => rule.source.clone(),
        };
        let pairs = [("field", field.id.as_str()), ("value", &*value)];
        Some(say(Severity::Error, at(key), "value-refused", pairs))
    });
    wrong.collect()
}

/// What is required in a stage in which it is not asked yet.
fn too_soon(form: &Form, field: &Field, at: &dyn Fn(&str) -> Place) -> Option<Diagnostic> {
    let (Required::From(required), Some(from)) = (&field.required, &field.from) else {
        return None;
    };
    let soon = form.stage_place(Some(required)) < form.stage_place(Some(from));
    soon.then(|| {
        let pairs = [("stage", required.as_str()), ("from", from.as_str())];
        say(
            Severity::Warning,
            at("required"),
            "required-before-asked",
            pairs,
        )
    })
}
