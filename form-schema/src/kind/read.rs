//! From an answer as typed to a typed value, or the reason why not.
//!
//! Kind to people: digits of other scripts, defanged addresses (`hxxp://…[.]example`) and usual ways of
//! grouping are understood. What cannot be understood in one way only is refused, never guessed.

use super::{Kind, Moment, Options, Precision, TRISTATE, Typed, Unread};
use crate::answers::{self, Attachment, Chosen, Value};
use crate::figures::ascii;
use crate::form::Field;
use jiff::civil::{Date, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Zoned};
use rust_decimal::Decimal;
use std::net::IpAddr;
use unicode_segmentation::UnicodeSegmentation;

type Read = Result<Option<Typed>, Unread>;

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
        (Kind::Moment, Value::Moment(moment)) => read_moment(moment, zone),
        (Kind::Money, Value::Money { amount, currency }) => money(amount, currency),
        (
            Kind::Evidence {
                max_count,
                max_size,
            },
            Value::Evidence(files),
        ) => evidence(files, *max_count, *max_size),
        (Kind::Repeat(_), Value::Rows(rows)) if rows.is_empty() => Ok(None),
        (Kind::Repeat(_), Value::Rows(rows)) => Ok(Some(Typed::Rows(rows.clone()))),
        (Kind::LongText { max }, Value::Text(text)) => long_text(text, *max),
        (kind, Value::Text(text)) => {
            let text = text.trim();
            if text.is_empty() {
                return Ok(None);
            }
            line(kind, text).map(Some)
        }
        _ => unread("kind"),
    }
}

fn long_text(text: &str, max: u32) -> Read {
    // Indentation of the first line belongs to pasted logs.
    let text = text.trim_end().trim_start_matches(['\n', '\r']);
    if text.trim().is_empty() {
        return Ok(None);
    }
    within(text, max)?;
    Ok(Some(Typed::Text(text.to_owned())))
}

fn within(text: &str, max: u32) -> Result<(), Unread> {
    let most = max as usize;
    // A reader counts what they see as one; a stack of marks without end is not one character.
    // Finding them takes 10 ms a megabyte, at every keystroke: it is done only where it can matter, and no further
    // than it does.
    let can_join = || !text.is_ascii() || text.contains("\r\n");
    let few = || text.graphemes(true).take(most.saturating_add(1)).count() <= most;
    let fits = text.len() <= most
        || (text.len() <= most.saturating_mul(32)
            && (text.chars().count() <= most || (can_join() && few())));
    if fits {
        Ok(())
    } else {
        unread_with("too-long", [("most", &max.to_string())])
    }
}

/// Everything that is one line of text; `text` is not empty.
fn line(kind: &Kind, text: &str) -> Result<Typed, Unread> {
    if text.chars().any(|c| c.is_control() && c != '\t') {
        return unread("one-line");
    }
    if !matches!(kind, Kind::Text { .. } | Kind::Url) && text.len() > 1000 {
        return unread_with("too-long", [("most", "1000")]);
    }
    match kind {
        Kind::Text { max } => within(text, *max).map(|()| Typed::Text(text.to_owned())),
        Kind::Integer { min, max } => integer(text, *min, *max).map(Typed::Integer),
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
        Kind::Hash => {
            let text = ascii(text);
            let hex = text.bytes().all(|b| b.is_ascii_hexdigit())
                && matches!(text.len(), 32 | 40 | 64 | 128);
            if hex {
                Ok(Typed::Hash(text.to_ascii_lowercase()))
            } else {
                unread("hash")
            }
        }
        Kind::Cve => cve(text).map_or_else(|| unread("cve"), |cve| Ok(Typed::Cve(cve))),
        Kind::Zone => match time_zone(text) {
            Some((name, _)) => Ok(Typed::Zone(name)),
            None => unread("zone"),
        },
        _ => unread("kind"),
    }
}

/// An address that was made harmless for reading, as it really is.
fn refanged(text: &str) -> String {
    let mut text = text
        .replace("[.]", ".")
        .replace("(.)", ".")
        .replace("[:]", ":")
        .replace("[@]", "@")
        .replace('＠', "@");
    for (defanged, scheme) in [
        ("hxxps://", "https://"),
        ("hxxp://", "http://"),
        ("fxp://", "ftp://"),
    ] {
        if let Some(head) = text
            .get(..defanged.len())
            .filter(|head| head.eq_ignore_ascii_case(defanged))
        {
            let rest = text.get(head.len()..).unwrap_or_default();
            text = format!("{scheme}{rest}");
            break;
        }
    }
    text
}

/// The figures of an address that may have been made harmless.
fn address(text: &str) -> String {
    refanged(&ascii(text))
}

/// Whether an answer is an address of the network rather than a name.
pub(crate) fn reads_as_ip(text: &str) -> bool {
    ip(&address(text.trim())).is_some()
}

/// Whether a character only groups digits.
fn groups(c: char) -> bool {
    matches!(
        c,
        ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' | '_' | '٬'
    )
}

fn integer(text: &str, min: Option<i64>, max: Option<i64>) -> Result<i64, Unread> {
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

fn money(amount: &str, currency: &str) -> Read {
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

/// A date of the Gregorian calendar with the year first: `2026-11-01`, `2026/11/1`, `2026年11月1日`. Which of the
/// others is the month cannot be known of a date that begins with the day.
fn date(text: &str) -> Result<Date, Unread> {
    let text = ascii(text.trim());
    let part = |part: &str, most: usize| {
        let fits = (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        part.parse::<i16>().ok().filter(|_| fits)
    };
    let parts = || {
        let (year, rest) = text.split_once(['-', '/', '年'])?;
        let (month, day) = match text.contains('年') {
            true => rest.strip_suffix('日')?.split_once('月')?,
            false => rest.split_once(if text.contains('/') { '/' } else { '-' })?,
        };
        let year = part(year, 4).filter(|_| year.len() == 4)?;
        let (month, day) = (part(month, 2)?, part(day, 2)?);
        Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    };
    parts().map_or_else(|| unread("date"), Ok)
}

/// `H:MM`, `HH:MM` or `HH:MM:SS`.
fn time(text: &str) -> Option<(Time, Precision)> {
    let text = ascii(text.trim());
    let mut parts = text.split(':').map(|part| {
        part.parse::<i8>()
            .ok()
            .filter(|_| (1..=2).contains(&part.len()))
    });
    let (hour, minute) = (parts.next()??, parts.next()??);
    let (second, precision) = match parts.next() {
        None => (0, Precision::Minute),
        Some(second) => (second?, Precision::Second),
    };
    let done = parts.next().is_none();
    Time::new(hour, minute, second, 0)
        .ok()
        .filter(|_| done)
        .map(|time| (time, precision))
}

fn read_moment(moment: &answers::Moment, zone: &TimeZone) -> Read {
    let (day, hour) = (moment.date.trim(), moment.time.trim());
    if day.is_empty() {
        return if hour.is_empty() {
            Ok(None)
        } else {
            unread("moment-date")
        };
    }
    let day = date(day)?;
    let zone = match moment.zone.trim() {
        "" => zone.clone(),
        name => match time_zone(name) {
            Some((_, zone)) => zone,
            None => return unread("zone"),
        },
    };
    let (best, precision) = if hour.is_empty() {
        (start_of_day(day, zone), Precision::Day)
    } else {
        match time(hour) {
            // A time that the clocks leapt over counts as the same interval after the leap; one that they
            // showed twice is the first (RFC 5545, section 3.3.5).
            Some((time, precision)) => (
                zone.to_ambiguous_zoned(day.to_datetime(time))
                    .compatible()
                    .ok(),
                precision,
            ),
            None => return unread("time"),
        }
    };
    match best {
        Some(best) => Ok(Some(Typed::Moment(Moment {
            best,
            precision,
            about: moment.about,
        }))),
        None => unread("date"),
    }
}

fn start_of_day(day: Date, zone: TimeZone) -> Option<Zoned> {
    zone.to_zoned(day.at(12, 0, 0, 0)).ok()?.start_of_day().ok()
}

/// The zone of a name or an offset; nothing for what is neither.
pub fn zone(text: &str) -> Option<TimeZone> {
    time_zone(text).map(|(_, zone)| zone)
}

/// An IANA zone or an offset (`Z`, `+02`, `-03:30`), with the name in its usual writing.
pub(crate) fn time_zone(text: &str) -> Option<(String, TimeZone)> {
    let text = ascii(text.trim());
    let text = &*text;
    if text.eq_ignore_ascii_case("z") || text.eq_ignore_ascii_case("utc") {
        return Some(("UTC".to_owned(), TimeZone::UTC));
    }
    let (sign, rest) = match text.chars().next()? {
        '+' => (1, text.get(1..)?),
        '-' => (-1, text.get(1..)?),
        _ => {
            // What the system calls its zone is known to its own clock only.
            let named = text.contains('/')
                || text
                    .bytes()
                    .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
            let zone = TimeZone::get(text)
                .ok()
                .filter(|_| named || text.is_ascii())?;
            return Some((zone.iana_name()?.to_owned(), zone));
        }
    };
    let (hours, minutes) = rest.split_once(':').unwrap_or_else(|| match rest.len() {
        4 => rest.split_at(2),
        _ => (rest, "0"),
    });
    let digits = |t: &str| t.len() <= 2 && t.bytes().all(|b| b.is_ascii_digit());
    let (hours, minutes) = (
        hours.parse::<i32>().ok().filter(|_| digits(hours))?,
        minutes.parse::<i32>().ok().filter(|_| digits(minutes))?,
    );
    if hours > 14 || minutes > 59 {
        return None;
    }
    let offset = Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()?;
    let written = format!(
        "{}{hours:02}:{minutes:02}",
        if sign < 0 { '-' } else { '+' }
    );
    Some((written, TimeZone::fixed(offset)))
}

/// ISO 8601 (`PT3H`, `P2DT12H`, `P1W`) or amounts with units (`3 h`, `2 d 12 h`, `90 min`).
pub(crate) fn duration(text: &str) -> Option<SignedDuration> {
    let text = text.trim().to_lowercase();
    let mut seconds = Decimal::ZERO;
    let (mut rest, iso) = match text.strip_prefix('p') {
        Some(rest) => (rest, true),
        None => (text.as_str(), false),
    };
    let mut in_time = !iso;
    let mut any = false;
    loop {
        rest = rest.trim_start_matches(|c: char| !iso && (groups(c) || matches!(c, ',' | '،')));
        if let Some(after) = rest.strip_prefix('t').filter(|_| !in_time) {
            (rest, in_time) = (after, true);
            if rest.is_empty() {
                return None;
            }
        }
        if rest.is_empty() {
            break;
        }
        let (amount, after) = rest
            .split_at(rest.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | '٫'))?);
        let after = after.trim_start_matches(|c: char| !iso && groups(c));
        let end = after
            .find(|c: char| !c.is_alphabetic() || iso && !c.is_ascii())
            .unwrap_or(after.len());
        let (unit, after) = after.split_at(if iso { end.min(1) } else { end });
        let length = match (unit, in_time, iso) {
            ("w", false, true) | ("w", _, false) => 604_800,
            ("d", false, true) | ("d" | "j" | "t", _, false) => 86_400,
            ("h", true, _) | ("std", _, false) => 3600,
            ("m", true, _) | ("min", _, false) => 60,
            ("s", true, _) | ("sec", _, false) => 1,
            _ => return None,
        };
        let amount = Decimal::from_str_exact(&amount.replace([',', '٫'], ".")).ok()?;
        seconds = seconds.checked_add(amount.checked_mul(Decimal::from(length))?)?;
        rest = after.trim_start_matches('.');
        any = true;
    }
    let seconds = rust_decimal::prelude::ToPrimitive::to_i64(&seconds.trunc())?;
    // A century: more is a slip of the keyboard, and later sums stay in range.
    (any && seconds <= 3_155_760_000).then(|| SignedDuration::from_secs(seconds))
}

/// A mail address (RFC 5321 section 4.1.2 without quoted local parts, RFC 6531), its domain in ASCII.
pub fn email(text: &str) -> Option<String> {
    let (local, domain) = text.rsplit_once('@')?;
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"()<>[]:;@\\,\"".contains(c);
    let dots = !local.starts_with('.') && !local.ends_with('.') && !local.contains("..");
    let fits = (1..=64).contains(&local.len()) && dots && local.chars().all(plain);
    let domain = name(domain, 2).filter(|_| fits)?;
    Some(format!("{local}@{domain}"))
}

/// A name of the domain name system with at least `labels` labels, in ASCII (IDNA 2008, UTS 46).
pub(crate) fn name(text: &str, labels: usize) -> Option<String> {
    let text = text.strip_suffix('.').unwrap_or(text);
    let ascii = idna::domain_to_ascii_cow(text.as_bytes(), idna::AsciiDenyList::URL).ok()?;
    let label = |l: &str| {
        let plain = l
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        (1..=63).contains(&l.len()) && plain && !l.starts_with('-') && !l.ends_with('-')
    };
    // A last label of digits only is a mistyped address.
    let numeric = ascii
        .rsplit('.')
        .next()
        .is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit()));
    let fits = ascii.len() <= 253
        && ascii.split('.').all(label)
        && ascii.split('.').count() >= labels
        && !numeric;
    fits.then(|| ascii.into_owned())
}

fn phone(text: &str) -> Result<Typed, Unread> {
    let text = ascii(text);
    let (number, _) = text.split_once(['x', ';', '#']).unwrap_or((&text, ""));
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let allowed = |c: char| c.is_ascii_digit() || groups(c) || "+-./()–ext;#".contains(c);
    let plus = number.rfind('+').is_none_or(|at| {
        number
            .get(..at)
            .is_some_and(|head| head.chars().all(|c| c == '('))
    });
    let fits = (3..=15).contains(&digits) && plus && text.chars().all(allowed);
    if fits {
        Ok(Typed::Phone(text.into_owned()))
    } else {
        unread("phone")
    }
}

fn url(text: &str) -> Result<Typed, Unread> {
    const SCHEMES: [&str; 12] = [
        "http", "https", "ftp", "ftps", "sftp", "ssh", "smb", "ldap", "ldaps", "ws", "wss", "tcp",
    ];
    let text = refanged(text);
    if text.len() > 8192 {
        return unread_with("too-long", [("most", "8192")]);
    }
    match url::Url::parse(&text) {
        Ok(url)
            if SCHEMES.contains(&url.scheme())
                && url.has_host()
                && !text.contains(char::is_whitespace) =>
        {
            Ok(Typed::Url(text))
        }
        _ => unread("url"),
    }
}

fn ip(text: &str) -> Option<IpAddr> {
    text.trim_start_matches('[')
        .trim_end_matches(']')
        .parse()
        .ok()
}

/// CIDR notation; an address alone is the network of that one address.
fn network(text: &str) -> Option<ipnet::IpNet> {
    match text.parse::<ipnet::IpNet>() {
        Ok(network) => Some(network.trunc()),
        Err(_) => ip(text).map(ipnet::IpNet::from),
    }
}

/// `CVE-YYYY-N…`, four to nineteen digits (the CVE record format 5).
fn cve(text: &str) -> Option<String> {
    let text = ascii(text).to_ascii_uppercase();
    let (year, number) = text.strip_prefix("CVE-")?.split_once('-')?;
    let digits = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
    let fits =
        year.len() == 4 && (4..=19).contains(&number.len()) && digits(year) && digits(number);
    fits.then_some(text)
}

fn choice(options: &Options, chosen: &Chosen) -> Read {
    if chosen.option.is_empty() {
        return Ok(None);
    }
    one_of(options, chosen).map(|chosen| Some(Typed::Choice(chosen)))
}

fn one_of(options: &Options, chosen: &Chosen) -> Result<Chosen, Unread> {
    let Some(option) = options.options.iter().find(|o| o.id == chosen.option) else {
        return unread_with("option", [("option", &chosen.option)]);
    };
    let other = chosen
        .other
        .as_deref()
        .map(str::trim)
        .filter(|text| option.other && !text.is_empty());
    if option.other && other.is_none() {
        return unread("other-text");
    }
    if let Some(text) = other {
        within(text, 500)?;
    }
    Ok(Chosen {
        option: option.id.clone(),
        other: other.map(str::to_owned),
    })
}

fn choices(options: &Options, chosen: &[Chosen]) -> Read {
    let mut read = chosen
        .iter()
        .map(|c| one_of(options, c))
        .collect::<Result<Vec<_>, _>>()?;
    let place = |c: &Chosen| options.options.iter().position(|o| o.id == c.option);
    read.sort_by_key(place);
    read.dedup_by(|a, b| a.option == b.option);
    let alone = read.iter().find(|c| {
        options
            .options
            .iter()
            .any(|o| o.exclusive && o.id == c.option)
    });
    match alone {
        Some(alone) if read.len() > 1 => unread_with("exclusive", [("option", &alone.option)]),
        _ if read.is_empty() => Ok(None),
        _ => Ok(Some(Typed::Choices(read))),
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
