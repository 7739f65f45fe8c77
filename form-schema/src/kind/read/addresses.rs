//! Addresses, names and numbers by which something is found: mail, telephone, web, network, hashes, CVE.

use super::numbers::groups;
use super::{unread, unread_with};
use crate::figures::ascii;
use crate::kind::{Typed, Unread};
use std::net::IpAddr;

/// An address that was made harmless for reading, as it really is.
pub(super) fn refanged(text: &str) -> String {
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
pub(super) fn address(text: &str) -> String {
    refanged(&ascii(text))
}

/// Whether an answer is an address of the network rather than a name.
pub(crate) fn reads_as_ip(text: &str) -> bool {
    ip(&address(text.trim())).is_some()
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

pub(super) fn phone(text: &str) -> Result<Typed, Unread> {
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

pub(super) fn url(text: &str) -> Result<Typed, Unread> {
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

pub(super) fn ip(text: &str) -> Option<IpAddr> {
    text.trim_start_matches('[')
        .trim_end_matches(']')
        .parse()
        .ok()
}

/// CIDR notation; an address alone is the network of that one address.
pub(super) fn network(text: &str) -> Option<ipnet::IpNet> {
    match text.parse::<ipnet::IpNet>() {
        Ok(network) => Some(network.trunc()),
        Err(_) => ip(text).map(ipnet::IpNet::from),
    }
}

/// `CVE-YYYY-N…`, four to nineteen digits (the CVE record format 5).
pub(super) fn cve(text: &str) -> Option<String> {
    let text = ascii(text).to_ascii_uppercase();
    let (year, number) = text.strip_prefix("CVE-")?.split_once('-')?;
    let digits = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
    let fits =
        year.len() == 4 && (4..=19).contains(&number.len()) && digits(year) && digits(number);
    fits.then_some(text)
}

pub(super) fn hash(text: &str) -> Result<Typed, Unread> {
    let text = ascii(text);
    let hex =
        text.bytes().all(|b| b.is_ascii_hexdigit()) && matches!(text.len(), 32 | 40 | 64 | 128);
    if hex {
        Ok(Typed::Hash(text.to_ascii_lowercase()))
    } else {
        unread("hash")
    }
}
