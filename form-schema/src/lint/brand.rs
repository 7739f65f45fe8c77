//! What everybody sees of a team: its colours, and the subjects of its mail.

use super::{file_of, say};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::form::{Field, Form, Keep};
use crate::id::Id;
use crate::team::{Brand, Team, placeholders};
use std::collections::BTreeMap;

/// Least contrast of text (WCAG 2.2, success criterion 1.4.3, level AA).
const LEAST: f64 = 4.5;

pub(super) fn all(team: &Team, forms: &BTreeMap<Id, Form>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Some(ratio) = contrast(&team.brand).filter(|ratio| *ratio < LEAST) {
        // Cut, not rounded: 4.49 is not 4.5.
        let ratio = format!("{:.1}", (ratio * 10.0).floor() / 10.0);
        let pairs = [("ratio", &*ratio), ("least", "4.5")];
        let place = Place::item("team.toml", "brand.on-colour");
        found.push(say(Severity::Warning, place, "colour-contrast", pairs));
    }
    let place = Place::item("team.toml", "mail.subject");
    found.extend(reveals(&team.mail.subject, place));
    for form in forms.values() {
        let place = Place::item(&file_of(form), "mail.subject");
        let subject = form.mail.subject.as_deref();
        found.extend(subject.and_then(|subject| reveals(subject, place)));
        found.extend(lacking(form, subject.unwrap_or(&team.mail.subject)));
    }
    found
}

/// Fields that are said to stand in the subject and do not.
fn lacking(form: &Form, subject: &str) -> Vec<Diagnostic> {
    let file = file_of(form);
    let kept = form
        .fields
        .values()
        .filter(|field| field.keep == Keep::Subject);
    let lacking = kept.filter(|field| !placeholders(subject).any(|name| name == field.id.as_str()));
    let tell = |field: &Field| {
        let place = Place::item(&file, &format!("field.{}.keep", field.id));
        let pairs = [("field", field.id.as_str())];
        say(Severity::Warning, place, "subject-lacks", pairs)
    };
    lacking.map(tell).collect()
}

/// What a subject says beside the reference.
fn reveals(subject: &str, place: Place) -> Option<Diagnostic> {
    let shown = subject.replace("{ref}", "7K3F9Q2M");
    let pairs = [("subject", &*shown)];
    (subject != "{ref}").then(|| say(Severity::Note, place, "subject-reveals", pairs))
}

/// Contrast ratio of the team's two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
fn contrast(brand: &Brand) -> Option<f64> {
    let one = luminance(brand.colour.as_deref()?)?;
    let other = luminance(brand.on_colour.as_deref()?)?;
    Some((one.max(other) + 0.05) / (one.min(other) + 0.05))
}

/// Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2, "relative luminance").
fn luminance(colour: &str) -> Option<f64> {
    let value = u32::from_str_radix(colour.strip_prefix('#')?, 16).ok()?;
    let channel = |shift: u32| {
        let part = f64::from(value >> shift & 0xff) / 255.0;
        match part <= 0.040_45 {
            true => part / 12.92,
            false => ((part + 0.055) / 1.055).powf(2.4),
        }
    };
    Some(0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_of_known_pairs() {
        let of = |colour: &str, on: &str| {
            let brand = Brand {
                colour: Some(colour.to_owned()),
                on_colour: Some(on.to_owned()),
                ..Brand::default()
            };
            contrast(&brand).unwrap()
        };
        assert!((of("#000000", "#ffffff") - 21.0).abs() < 1e-9);
        assert!((of("#abcdef", "#abcdef") - 1.0).abs() < 1e-9);
        // The two greys on either side of AA on white.
        assert!(of("#767676", "#ffffff") > LEAST);
        assert!(of("#777777", "#ffffff") < LEAST);
    }
}
