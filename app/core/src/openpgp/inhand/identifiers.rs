//! Digits that are no fingerprint by the form of what they stand in: UUIDs, addresses of machines, commits and digests in
//! addresses of pages and messages.

use super::checksums::is_of_a_key;
use std::net::Ipv6Addr;

/// What ends an address beside blanks.
const ENDS: &str = "\"'<>()[]{},;`|";
/// So many digits in an address are no group of a fingerprint.
const LONG: usize = 20;
const UUID: [usize; 5] = [8, 4, 4, 4, 12];

/// The text with a letter that is no digit in place of each of them. A text that is nothing but an address stays.
pub(super) fn without(text: &str) -> String {
    if !text.trim().contains(char::is_whitespace) {
        return text.to_owned();
    }
    let is_end = |c: char| c.is_whitespace() || ENDS.contains(c);
    let mut left = String::with_capacity(text.len());
    for token in text.split_inclusive(is_end) {
        let body = token.trim_end_matches(is_end);
        let tail = token.get(body.len()..).unwrap_or_default();
        match is_machine(body) {
            true => left.push('x'),
            false => push_without(&mut left, body),
        }
        left.push_str(tail);
    }
    left
}

/// The address of a machine: IPv6, or of its network card.
fn is_machine(token: &str) -> bool {
    let address = token.trim_end_matches('.');
    let network = address.split('/').next().unwrap_or_default();
    let pair = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_hexdigit());
    network.parse::<Ipv6Addr>().is_ok()
        || (address.split(':').count() == 6 && address.split(':').all(pair))
}

fn push_without(left: &mut String, token: &str) {
    let is_address = is_address(token);
    let in_word = |c: char| c.is_ascii_alphanumeric() || c == '-';
    for piece in token.split_inclusive(|c| !in_word(c)) {
        let body = piece.trim_end_matches(|c| !in_word(c));
        let tail = piece.get(body.len()..).unwrap_or_default();
        if is_uuid(body) {
            left.push('x');
        } else {
            let words = body
                .split('-')
                .map(|word| match is_address && is_long(word) {
                    true => "x",
                    false => word,
                });
            left.push_str(&words.collect::<Vec<_>>().join("-"));
        }
        left.push_str(tail);
    }
}

/// The address of a page, a path on the same server, or the address of a message. One that speaks of a key may well
/// name a fingerprint.
fn is_address(token: &str) -> bool {
    let is_path = token.starts_with(['/', '.', '?']) && token.matches('/').count() >= 2;
    (token.contains("://") || token.contains('@') || is_path) && !is_of_a_key(token)
}

fn is_long(word: &str) -> bool {
    word.len() >= LONG && word.bytes().all(|b| b.is_ascii_hexdigit())
}

fn is_uuid(piece: &str) -> bool {
    let hex = |part: &str| part.bytes().all(|b| b.is_ascii_hexdigit());
    piece.split('-').map(str::len).eq(UUID) && piece.split('-').all(hex)
}
