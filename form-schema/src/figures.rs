//! Figures as machines read them, from what people type: digits of every script, full-width forms, the signs
//! that come with them.
//!
//! For answers that are numbers, dates, times, telephone numbers or addresses, and for nothing else: in a text, a
//! name or a web address a digit of another script is another character.

use crate::answers::{Answers, Moment, Quantity, Row, Value};
use crate::form::Form;
use crate::id::Id;
use crate::kind::{Kind, Typed, number, plain_number, read_line, reads_as_ip};
use std::borrow::Cow;

#[cfg(test)]
mod tests;

/// The zero of every row of decimal digits (Unicode 16, general category Nd); the nine others follow it.
const ZEROS: &[u32] = &[
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66,
    0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90,
    0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
    0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0,
    0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50, 0x11d50,
    0x11da0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1d7ce, 0x1d7d8,
    0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0,
];

/// The value of a decimal digit of any script.
fn digit(c: char) -> Option<char> {
    let after = ZEROS.partition_point(|zero| *zero <= u32::from(c));
    let zero = ZEROS.get(after.checked_sub(1)?)?;
    char::from_digit(u32::from(c) - zero, 10)
}

/// Marks that only steer the direction of their surroundings: they come along when something is copied.
pub(crate) fn steers(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The same in ASCII as far as it has an ASCII form: digits of every script, full-width forms, the minus sign.
/// Invisible marks of direction are left out. The Arabic decimal and group signs stay: what they become depends on
/// the kind.
pub fn ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let plain = |c: char| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        '\u{3000}' => ' ',
        '−' => '-',
        other => digit(other).unwrap_or(other),
    };
    Cow::Owned(text.chars().filter(|c| !steers(*c)).map(plain).collect())
}

/// Answers as they leave the machine: what is made of figures in ASCII, numbers with a point and no groups, everything
/// else as typed.
pub fn exported(answers: &Answers, form: &Form) -> Answers {
    let all = answers.fields.iter().map(|(id, value)| {
        let kind = form.fields.get(id).map(|field| &field.kind);
        (
            id.clone(),
            kind.map_or_else(|| value.clone(), |kind| out(kind, value)),
        )
    });
    Answers {
        fields: all.collect(),
        tlp: answers.tlp.clone(),
    }
}

fn out(kind: &Kind, value: &Value) -> Value {
    let plain = |text: &str| line(kind, text).into_owned();
    match (kind, value) {
        (_, Value::Text(text)) => Value::Text(plain(text)),
        (_, Value::Moment(moment)) => Value::Moment(Moment {
            date: plain(&moment.date),
            time: plain(&moment.time),
            latest_date: plain(&moment.latest_date),
            latest_time: plain(&moment.latest_time),
            zone: plain(&moment.zone),
            about: moment.about,
            clock: plain(&moment.clock),
        }),
        (_, Value::Quantity(quantity)) => Value::Quantity(Quantity {
            how: quantity.how,
            least: plain(&quantity.least),
            most: plain(&quantity.most),
        }),
        (_, Value::Money { amount, currency }) => Value::Money {
            amount: plain(amount),
            currency: plain(currency),
        },
        (Kind::Repeat(repeat), Value::Rows(rows)) => {
            let cell = |(id, value): (&Id, &Value)| {
                let part = repeat.fields.iter().find(|part| part.id == *id);
                let value = part.map_or_else(|| value.clone(), |part| out(&part.kind, value));
                (id.clone(), value)
            };
            let row = |row: &Row| Row {
                id: row.id,
                answers: row.answers.iter().map(cell).collect(),
            };
            Value::Rows(rows.iter().map(row).collect())
        }
        (_, other) => other.clone(),
    }
}

/// A text of this kind as it leaves the machine.
fn line<'a>(kind: &Kind, text: &'a str) -> Cow<'a, str> {
    match kind {
        Kind::Decimal { .. } | Kind::Percentage | Kind::Quantity { .. } => {
            match read_line(kind, text.trim()) {
                Ok(Typed::Number(number)) => Cow::Owned(plain_number(number)),
                _ => western(text),
            }
        }
        Kind::Money => match number(text) {
            Some(number) => Cow::Owned(plain_number(number)),
            None => western(text),
        },
        Kind::Integer { .. }
        | Kind::Date
        | Kind::Moment { .. }
        | Kind::Duration
        | Kind::Phone
        | Kind::Ip
        | Kind::Network
        | Kind::Port
        | Kind::Hash
        | Kind::Cve
        | Kind::Zone => western(text),
        // A name may hold digits of its own script.
        Kind::Host if reads_as_ip(text) => western(text),
        Kind::Host
        | Kind::Text { .. }
        | Kind::LongText { .. }
        | Kind::YesNo
        | Kind::Tristate
        | Kind::Choice(_)
        | Kind::Choices(_)
        | Kind::Email
        | Kind::Url
        | Kind::Domain
        | Kind::Evidence { .. }
        | Kind::Consent
        | Kind::Note
        | Kind::Repeat(_) => Cow::Borrowed(text),
    }
}

/// As [`ascii`]; the Arabic decimal sign is a point, the group sign is left out, and a date written with
/// Chinese characters is one with hyphens.
fn western(text: &str) -> Cow<'_, str> {
    const SIGNS: [char; 5] = ['٫', '٬', '年', '月', '日'];
    let text = ascii(text);
    if !text.contains(SIGNS) {
        return text;
    }
    let written = text.replace('٫', ".").replace(['٬', '日'], "");
    let written = written.strip_suffix('月').unwrap_or(&written);
    Cow::Owned(written.replace(['年', '月'], "-"))
}
