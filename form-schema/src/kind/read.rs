//! From an answer as typed to a typed value, or the reason why not.
//!
//! Kind to people: digits of other scripts, defanged addresses (`hxxp://…[.]example`) and usual ways of
//! grouping are understood. What cannot be understood in one way only is refused, never guessed.

mod addresses;
mod numbers;
mod options;
mod text;
mod times;

pub use addresses::email;
pub(crate) use addresses::{name, reads_as_ip};
pub use numbers::CURRENCIES;
pub(crate) use numbers::number;
pub use times::zone;
pub(crate) use times::{duration, time_zone};

use super::{Kind, TRISTATE, Typed, Unread};
use crate::answers::{Attachment, Chosen, Value};
use crate::blank::is_blank;
use crate::diagnostic::Args;
use crate::figures::ascii;
use crate::form::Field;
use addresses::{address, cve, hash, ip, network, phone, refanged, url};
use jiff::tz::TimeZone;
use numbers::{QUANTITY_DIGITS, decimal, integer, money, percentage, quantity, quantity_of};
use options::{choice, choices};
use text::{long_text, within};
use times::{date, read_moment};

type Read = Result<Option<Typed>, Unread>;

/// The value of a sentence that is the form's message for its `option`, see [`labelled`].
const LABEL: &str = "label";

/// The values of a sentence about an answer, with an option in the form's words, where `words` gives them by their message.
pub fn labelled(args: &Args, words: impl FnOnce(&str) -> Option<String>) -> Args {
    let mut args = args.clone();
    let option = args.remove(LABEL).and_then(|message| words(&message));
    args.extend(option.map(|words| ("option", words)));
    args
}

fn unread<T>(code: &'static str) -> Result<T, Unread> {
    unread_with(code, [])
}

fn unread_with<T, const N: usize>(
    code: &'static str,
    args: [(&'static str, &str); N],
) -> Result<T, Unread> {
    Err(Unread {
        code,
        args: crate::diagnostic::args(args),
    })
}

/// Reads an answer as its field's kind. `zone` is the reporter's zone, for moments without their own.
///
/// `Ok(None)` is "nothing answered" (empty text, no option, no row).
pub fn read(field: &Field, value: &Value, zone: &TimeZone) -> Read {
    match (&field.kind, value) {
        (Kind::Note, _) => Ok(None),
        (Kind::YesNo | Kind::Consent, Value::Flag(value)) => Ok(Some(Typed::Flag(*value))),
        (Kind::Tristate, Value::Choice(chosen)) => match TRISTATE.contains(&chosen.option.as_str())
        {
            true => Ok(Some(Typed::Choice(Chosen {
                option: chosen.option.clone(),
                other: None,
            }))),
            false if chosen.option.is_empty() => Ok(None),
            false => unread_with("option", [("option", &chosen.option)]),
        },
        (Kind::Choice(options), Value::Choice(chosen)) => choice(options, chosen),
        (Kind::Choices(options), Value::Choices(chosen)) => choices(options, chosen),
        (Kind::Moment { .. }, Value::Moment(moment)) => read_moment(moment, zone),
        (Kind::Money, Value::Money { amount, currency }) => money(amount, currency),
        (
            Kind::Evidence {
                max_count,
                max_size,
                ..
            },
            Value::Evidence(files),
        ) => evidence(files, *max_count, *max_size),
        (Kind::Repeat(_), Value::Rows(rows)) if rows.is_empty() => Ok(None),
        (Kind::Repeat(_), Value::Rows(rows)) => Ok(Some(Typed::Rows(rows.clone()))),
        (kind @ Kind::Quantity { .. }, Value::Quantity(typed)) => quantity(kind, typed),
        (kind @ Kind::Quantity { .. }, Value::Text(text)) => quantity(kind, &quantity_of(text)),
        (Kind::LongText { max }, Value::Text(text)) => long_text(text, *max),
        (kind, Value::Text(text)) => {
            // What cannot be seen answers nothing: it stays as it was typed, and a required answer is still missing.
            if is_blank(text) {
                return Ok(None);
            }
            line(kind, text.trim()).map(Some)
        }
        _ => unread("kind"),
    }
}

/// Everything that is one line of text; `text` is not empty.
pub(crate) fn line(kind: &Kind, text: &str) -> Result<Typed, Unread> {
    if text.chars().any(|c| c.is_control() && c != '\t') {
        return unread("one-line");
    }
    if !matches!(kind, Kind::Text { .. } | Kind::Url) && text.len() > 1000 {
        return unread_with("too-long", [("most", "1000")]);
    }
    match kind {
        Kind::Text { max, pattern } => {
            within(text, *max)?;
            match pattern.as_ref().is_none_or(|pattern| pattern.fits(text)) {
                true => Ok(Typed::Text(text.to_owned())),
                false => unread("pattern"),
            }
        }
        Kind::Integer { min, max } => integer(text, *min, *max).map(Typed::Integer),
        Kind::Decimal { min, max, digits } => decimal(text, *min, *max, *digits).map(Typed::Number),
        // One of its numbers.
        Kind::Quantity { min, max } => {
            decimal(text, *min, *max, QUANTITY_DIGITS).map(Typed::Number)
        }
        Kind::Percentage => percentage(text).map(Typed::Number),
        Kind::Port => match integer(text, None, None) {
            Ok(port @ 0..=65535) => Ok(Typed::Integer(port)),
            _ => unread("port"),
        },
        Kind::Date => date(text).map(Typed::Date),
        Kind::Duration => match duration(&ascii(text)) {
            Some(length) => Ok(Typed::Duration(length)),
            None => unread("duration"),
        },
        Kind::Email => match email(&refanged(text)) {
            Some(address) => Ok(Typed::Email(address)),
            None => unread("email"),
        },
        Kind::Phone => phone(text),
        Kind::Url => url(text),
        Kind::Ip => match ip(&address(text)) {
            Some(ip) => Ok(Typed::Ip(ip)),
            None => unread("ip"),
        },
        Kind::Network => match network(&address(text)) {
            Some(network) => Ok(Typed::Network(network)),
            None => unread("network"),
        },
        Kind::Host => match ip(&address(text)) {
            Some(ip) => Ok(Typed::Ip(ip)),
            None => name(&refanged(text), 1)
                .map_or_else(|| unread("host"), |name| Ok(Typed::Name(name))),
        },
        Kind::Domain => {
            name(&refanged(text), 2).map_or_else(|| unread("domain"), |name| Ok(Typed::Name(name)))
        }
        Kind::Hash => hash(text),
        Kind::Cve => cve(text).map_or_else(|| unread("cve"), |cve| Ok(Typed::Cve(cve))),
        Kind::Zone => match time_zone(text) {
            Some((name, _)) => Ok(Typed::Zone(name)),
            None => unread("zone"),
        },
        _ => unread("kind"),
    }
}

fn evidence(files: &[Attachment], max_count: u32, max_size: u64) -> Read {
    let size: u64 = files
        .iter()
        .fold(0, |sum, file| sum.saturating_add(file.size));
    if files.is_empty() {
        Ok(None)
    } else if files.len() > max_count as usize {
        unread_with("too-many-files", [("most", &max_count.to_string())])
    } else if size > max_size {
        // In MiB, rounded so that the one stays below the other.
        let mib = |octets: u64| octets / (1024 * 1024);
        unread_with(
            "too-large",
            [
                ("most", &mib(max_size).to_string()),
                ("size", &(mib(size) + 1).to_string()),
            ],
        )
    } else {
        Ok(Some(Typed::Evidence(files.to_vec())))
    }
}
