//! Numbers and amounts.

use super::{Read, line, unread, unread_with};
use crate::answers::{self, How};
use crate::blank::is_blank;
use crate::figures::{ascii, steers};
use crate::kind::{Kind, Quantity, Typed, Unread};
use rust_decimal::Decimal;

/// Whether a character only groups digits.
pub(super) fn groups(c: char) -> bool {
    matches!(
        c,
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' | '_' | '٬'
    )
}

pub(super) fn integer(text: &str, min: Option<i64>, max: Option<i64>) -> Result<i64, Unread> {
    let plain: String = ascii(text).chars().filter(|c| !groups(*c)).collect();
    let Ok(value) = plain.parse::<i64>() else {
        return unread("integer");
    };
    within(value, min, max)
}

/// The value, when it lies within these bounds.
fn within<T: PartialOrd + ToString>(value: T, min: Option<T>, max: Option<T>) -> Result<T, Unread> {
    match (min, max) {
        (Some(min), _) if value < min => unread_with("too-small", [("least", &min.to_string())]),
        (_, Some(max)) if value > max => unread_with("too-great", [("most", &max.to_string())]),
        _ => Ok(value),
    }
}

/// A number as written, and what it is to those for whom its one sign groups.
struct Figure {
    value: Decimal,
    grouped: Option<Decimal>,
}

/// A number with or without groups of digits; its decimal sign is a point, a comma or the Arabic one.
fn figure(text: &str) -> Option<Figure> {
    let text = ascii(text.trim());
    let plain: String = text.chars().filter(|c| !groups(*c)).collect();
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", plain.strip_prefix('+').unwrap_or(&plain)),
    };
    let value = |written: &str| Decimal::from_str_exact(&format!("{sign}{written}")).ok();
    let parts: Vec<&str> = digits.split(['.', ',', '٫']).collect();
    let all = |part: &&str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !parts.iter().all(all) {
        return None;
    }
    let signs: Vec<char> = digits.chars().filter(|c| !c.is_ascii_digit()).collect();
    let (value, grouped) = match (parts.as_slice(), signs.as_slice()) {
        ([whole], _) => (value(whole)?, None),
        ([whole, fraction], [sign]) => {
            // 1.234 is a thousand to some and one and a bit to others; nobody groups 0.234, 1234.567 or 1'234.567.
            let may_group = *sign != '٫'
                && fraction.len() == 3
                && whole.len() <= 3
                && !whole.starts_with('0')
                && !text.contains(groups);
            let grouped = may_group.then(|| value(&format!("{whole}{fraction}")));
            (value(&format!("{whole}.{fraction}"))?, grouped.flatten())
        }
        // One sign many times groups; otherwise the last one is the decimal sign.
        ([head @ .., last], [first, ..]) if signs.iter().all(|sign| sign == first) => {
            let whole = grouped(head, *first)? + last;
            (value(&whole).filter(|_| last.len() == 3)?, None)
        }
        ([head @ .., fraction], [signs @ .., _]) => {
            let first = *signs.first()?;
            let whole = grouped(head, first).filter(|_| signs.iter().all(|sign| *sign == first))?;
            let last = head.last().is_some_and(|group| group.len() == 3);
            (
                value(&format!("{whole}.{fraction}")).filter(|_| last)?,
                None,
            )
        }
        _ => return None,
    };
    Some(Figure { value, grouped })
}

/// Groups of two (in India) or three digits, the first of one to three, without what stands between them.
fn grouped(groups: &[&str], between: char) -> Option<String> {
    let (first, others) = groups.split_first()?;
    let fit = (1..=3).contains(&first.len()) && others.iter().all(|g| matches!(g.len(), 2 | 3));
    (fit && between != '٫').then(|| groups.concat())
}

/// A decimal number within bounds, with at most `digits` decimal places.
pub(super) fn decimal(
    text: &str,
    min: Option<Decimal>,
    max: Option<Decimal>,
    digits: u32,
) -> Result<Decimal, Unread> {
    let Some(Figure { value, grouped }) = figure(text) else {
        return unread("decimal");
    };
    if grouped.is_some_and(|grouped| within(grouped, min, max).is_ok()) {
        return unread("decimal-ambiguous");
    }
    if value.normalize().scale() > digits {
        return unread_with("too-many-digits", [("most", &digits.to_string())]);
    }
    within(value, min, max)
}

/// Most decimal places of a percentage.
const PERCENTAGE_DIGITS: u32 = 6;

/// A percentage from 0 to 100; its sign may stand before or behind it.
pub(super) fn percentage(text: &str) -> Result<Decimal, Unread> {
    let (least, most) = (Decimal::ZERO, Decimal::ONE_HUNDRED);
    match decimal(unsigned(text), Some(least), Some(most), PERCENTAGE_DIGITS) {
        Err(why) if why.code != "too-many-digits" => unread("percentage"),
        read => read,
    }
}

/// A percentage without its sign.
fn unsigned(text: &str) -> &str {
    let text = text.trim_matches(|c: char| c.is_whitespace() || steers(c));
    const SIGNS: [char; 4] = ['%', '٪', '﹪', '％'];
    let after = || text.strip_prefix(SIGNS);
    text.strip_suffix(SIGNS).or_else(after).unwrap_or(text)
}

/// Most decimal places of a quantity.
pub(super) const QUANTITY_DIGITS: u32 = 6;

/// A quantity; nothing when no number was typed.
pub(super) fn quantity(kind: &Kind, typed: &answers::Quantity) -> Read {
    let number = |text: &str| match line(kind, text.trim()) {
        _ if is_blank(text) => Ok(None),
        Ok(Typed::Number(number)) => Ok(Some(number)),
        Err(why) => Err(why),
        Ok(_) => unread("kind"),
    };
    let least = number(&typed.least)?;
    let most = match typed.how {
        How::Range => number(&typed.most)?,
        How::Exact | How::Estimate => least,
    };
    match (least, most) {
        (None, None) => return Ok(None),
        (Some(least), Some(most)) if most < least => return unread("quantity-order"),
        _ => {}
    }
    Ok(Some(Typed::Quantity(Quantity {
        least,
        most,
        about: typed.how == How::Estimate,
    })))
}

/// A quantity on one line, as it is exported: `120`, `~120`, `100..200`, `100..`, `..200`.
pub(super) fn quantity_of(text: &str) -> answers::Quantity {
    let text = text.trim();
    let (how, least, most) = match (text.strip_prefix(['~', '≈']), text.split_once("..")) {
        (Some(about), _) => (How::Estimate, about, ""),
        (None, Some((least, most))) => (How::Range, least, most),
        (None, None) => (How::Exact, text, ""),
    };
    answers::Quantity {
        how,
        least: least.to_owned(),
        most: most.to_owned(),
    }
}

/// A number that was typed, where it can be read in one way only.
pub(crate) fn number(text: &str) -> Option<Decimal> {
    figure(text)
        .filter(|figure| figure.grouped.is_none())
        .map(|figure| figure.value)
}

pub(super) fn money(amount: &str, currency: &str) -> Read {
    let amount = amount.trim();
    if is_blank(amount) {
        return Ok(None);
    }
    let value = match figure(amount) {
        Some(Figure {
            grouped: Some(_), ..
        }) => return unread("money-ambiguous"),
        Some(Figure { value, .. }) if !value.is_sign_negative() => value,
        _ => return unread("money"),
    };
    let currency = currency.trim().to_ascii_uppercase();
    if currency.is_empty() {
        return unread("currency-missing");
    }
    if !CURRENCIES
        .split_ascii_whitespace()
        .any(|known| known == currency)
    {
        return unread("currency");
    }
    Ok(Some(Typed::Money(value, currency)))
}

/// ISO 4217 codes of currencies in use.
pub const CURRENCIES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN \
    BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ \
    GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL \
    LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN \
    PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD \
    TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG";
