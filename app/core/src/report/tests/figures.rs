//! What leaves the machine has Western digits, whatever the reporter's language writes and whatever was typed.

use super::fixture::{Asked, everything, with_making};
use crate::bundle::Verified;
use crate::report::{Making, iodef, json, make, text};
use tocsin_form_schema::answers::{Moment, Quantity, Value};
use tocsin_form_schema::form::Field;
use tocsin_form_schema::kind::Kind;

/// Languages whose own digits are others, with their zero.
const OTHERS: [(&str, char); 4] = [("ar-EG", '٠'), ("fa", '۰'), ("bn", '০'), ("my", '၀')];

/// The renditions for a reporter of a language that the team's form is in.
fn renditions(asked: &Asked, lang: &str) -> [String; 4] {
    with_making(asked, "en", true, |making| {
        let mut bundle = (**making.bundle).clone();
        bundle.published.team.languages[1] = lang.to_owned();
        let french = bundle.files["locales/fr/incident.ftl"].clone();
        let path = format!("locales/{lang}/incident.ftl");
        bundle.files.insert(path, french);
        let report = make(&Making {
            bundle: &Verified::for_test(bundle),
            lang,
            id: making.id.clone(),
            update_token: making.update_token.clone(),
            reference: making.reference.clone(),
            made: making.made.clone(),
            ..*making
        });
        assert_eq!(report.languages, ["en", lang]);
        let bytes = [iodef::write(&report), json::write(&report)];
        let [xml, json] = bytes.map(|bytes| String::from_utf8(bytes).unwrap());
        [text::write(&report), xml, json, super::print::page(&report)]
    })
}

/// The answers typed with other digits wherever a digit is a figure.
fn typed_with(asked: &Asked, zero: char) -> Asked {
    let mut other = Asked {
        fields: asked.fields.clone(),
        answers: asked.answers.clone(),
    };
    for field in &asked.fields {
        if let Some(value) = other.answers.fields.get_mut(&field.id) {
            retype(field, value, zero);
        }
    }
    other
}

fn retype(field: &Field, value: &mut Value, zero: char) {
    let other = |text: &mut String| {
        let digit = |c: char| {
            let typed = c.to_digit(10).map(|d| u32::from(zero) + d);
            typed.and_then(char::from_u32).unwrap_or(c)
        };
        *text = text.chars().map(digit).collect();
    };
    match (&field.kind, value) {
        (
            Kind::Integer { .. }
            | Kind::Decimal { .. }
            | Kind::Percentage
            | Kind::Date
            | Kind::Duration
            | Kind::Phone
            | Kind::Ip
            | Kind::Network
            | Kind::Port
            | Kind::Hash
            | Kind::Cve
            | Kind::Zone,
            Value::Text(text),
        ) => other(text),
        (Kind::Host, Value::Text(text)) if text.parse::<std::net::IpAddr>().is_ok() => other(text),
        (_, Value::Money { amount, .. }) => other(amount),
        (
            _,
            Value::Moment(Moment {
                date,
                time,
                latest_date,
                latest_time,
                zone,
                clock,
                ..
            }),
        ) => [date, time, latest_date, latest_time, zone, clock]
            .into_iter()
            .for_each(other),
        (_, Value::Quantity(Quantity { least, most, .. })) => {
            [least, most].into_iter().for_each(other)
        }
        (Kind::Repeat(repeat), Value::Rows(rows)) => {
            for row in rows {
                for part in &repeat.fields {
                    if let Some(value) = row.answers.get_mut(&part.id) {
                        retype(part, value, zero);
                    }
                }
            }
        }
        _ => {}
    }
}

fn strange_digit(text: &str) -> Option<&str> {
    let strange = |c: char| c.is_numeric() && !c.is_ascii();
    text.lines().find(|line| line.contains(strange))
}

#[test]
fn every_rendition_has_western_digits_in_every_language() {
    let asked = everything();
    for (lang, zero) in OTHERS {
        let typed = typed_with(&asked, zero);
        assert_ne!(typed.answers, asked.answers);
        let (western, local) = (renditions(&asked, lang), renditions(&typed, lang));
        for rendition in western.iter().chain(&local) {
            assert_eq!(strange_digit(rendition), None, "{lang}");
        }
        // The same was answered, so the same is said.
        assert_eq!(western, local, "{lang}");
    }
}

#[test]
fn a_text_keeps_the_digits_that_were_typed() {
    let mut asked = everything();
    let words = "٤٢ хостов, 서버 ３ 대";
    for kind in ["own_text", "own_longtext"] {
        let id = super::fixture::id(kind);
        asked
            .answers
            .fields
            .insert(id, Value::Text(words.to_owned()));
    }
    for rendition in renditions(&asked, "ar-EG") {
        assert!(rendition.matches(words).count() >= 2, "{rendition}");
    }
}
