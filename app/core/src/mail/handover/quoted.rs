//! How values stand in the arguments of mail programs.

use std::fmt::Write;

/// Everything but letters, digits and `-._~` as `%XX` of its UTF-8 (RFC 3986 section 2.1).
pub(super) fn percent(text: &str) -> String {
    encoded(text, |octet| {
        octet.is_ascii_alphanumeric() || b"-._~".contains(&octet)
    })
}

/// An address in a `mailto:` address (RFC 6068 section 2): its `@` stays. A `-` that it begins with is no option there.
pub(super) fn address(address: &str) -> String {
    match address.rsplit_once('@') {
        Some((local, domain)) => format!("{}@{}", percent(local), percent(domain)),
        None => percent(address),
    }
}

/// The `file:` address (RFC 8089) of a path from a root, or on Windows from a drive or a server.
pub(super) fn file_url(path: &str, windows: bool) -> String {
    let plain = |octet: u8| octet.is_ascii_alphanumeric() || b"-._~/:".contains(&octet);
    if !windows {
        return format!("file://{}", encoded(path, plain));
    }
    let path = encoded(&path.replace('\\', "/"), plain);
    match path.starts_with("//") {
        true => format!("file:{path}"),
        false => format!("file:///{}", path.trim_start_matches('/')),
    }
}

/// A value of Thunderbird's `-compose` in single quotes. What stands between them is taken as it is, up to a quote before a
/// comma: a value with those two in it cannot be told.
pub(super) fn single(value: &str) -> Option<String> {
    (!value.contains("',")).then(|| format!("'{value}'"))
}

/// An address without any character that a list of addresses or a switch could be made of.
pub(super) fn is_plain_address(address: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "@._+-".contains(c);
    !address.starts_with('-') && address.chars().all(plain)
}

fn encoded(text: &str, plain: impl Fn(u8) -> bool) -> String {
    let mut encoded = String::with_capacity(text.len());
    for octet in text.bytes() {
        match plain(octet) {
            true => encoded.push(char::from(octet)),
            // Writing to a string does not fail.
            false => _ = write!(encoded, "%{octet:02X}"),
        }
    }
    encoded
}
