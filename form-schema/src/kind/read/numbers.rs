//! Numbers and amounts.

use super::{Read, unread, unread_with};
use crate::figures::ascii;
use crate::kind::{Typed, Unread};
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
    match (min, max) {
        (Some(min), _) if value < min => unread_with("too-small", [("least", &min.to_string())]),
        (_, Some(max)) if value > max => unread_with("too-great", [("most", &max.to_string())]),
        _ => Ok(value),
    }
}

pub(super) fn money(amount: &str, currency: &str) -> Read {
    let amount = amount.trim();
    if amount.is_empty() {
        return Ok(None);
    }
    let plain: String = ascii(amount).chars().filter(|c| !groups(*c)).collect();
    let points: Vec<(usize, char)> = plain
        .char_indices()
        .filter(|(_, c)| matches!(c, '.' | ',' | '٫'))
        .collect();
    let decimal = match (points.first(), points.last()) {
        (Some((_, first)), Some((at, last))) => {
            let digits = plain.len() - at - last.len_utf8();
            if points.len() == 1 && digits == 3 && matches!(last, '.' | ',') {
                // 1.234 is a thousand to some and one and a bit to others.
                return unread("money-ambiguous");
            }
            // One sign many times groups; otherwise the last one is the decimal sign.
            (points.len() == 1 || first != last).then_some(*at)
        }
        _ => None,
    };
    let written: String = (plain.char_indices())
        .filter_map(|(at, c)| match c {
            '.' | ',' | '٫' => (Some(at) == decimal).then_some('.'),
            _ => Some(c),
        })
        .collect();
    let digits = written.starts_with(|c: char| c.is_ascii_digit());
    let Some(value) = Decimal::from_str_exact(&written)
        .ok()
        .filter(|v| digits && !v.is_sign_negative())
    else {
        return unread("money");
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
