//! The Web Key Directory (draft-koch-openpgp-webkey-service): the certificates of a mail address, under an address that
//! follows from it.

use super::Unfit;
use crate::openpgp::cert;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::types::HashAlgorithm;
use std::fmt::Write;

#[cfg(test)]
mod tests;

/// Most octets of an answer.
pub const MAX_SIZE: u64 = 256 * 1024;
/// Most certificates of an answer that are looked at.
const MAX_CERTS: usize = 20;
/// The digits of z-base-32.
const DIGITS: &[u8; 32] = b"ybndrfg8ejkmcpqxot1uwisza345h769";

/// Where the directory is asked: by the advanced method, and by the direct one, which counts only where the server of the
/// first does not exist (section 3.1).
pub fn addresses(local: &str, domain: &str) -> Option<[String; 2]> {
    let name = hashed(local)?;
    let local = escaped(local);
    let known = ".well-known/openpgpkey";
    Some([
        format!("https://openpgpkey.{domain}/{known}/{domain}/hu/{name}?l={local}"),
        format!("https://{domain}/{known}/hu/{name}?l={local}"),
    ])
}

/// Z-base-32 of the SHA-1 of the part before the `@`, whose ASCII letters are made small.
fn hashed(local: &str) -> Option<String> {
    let mut hash = HashAlgorithm::SHA1.context().ok()?.for_digest();
    hash.update(local.to_ascii_lowercase().as_bytes());
    Some(z_base_32(&hash.into_digest().ok()?))
}

fn z_base_32(octets: &[u8]) -> String {
    let groups = octets.chunks(5).map(|group| {
        let mut bits = [0; 8];
        let place = bits.iter_mut().skip(3);
        place.zip(group).for_each(|(bit, octet)| *bit = *octet);
        (u64::from_be_bytes(bits), (group.len() * 8).div_ceil(5))
    });
    let digits = groups.flat_map(|(bits, count)| {
        (0..count).map(move |at| ((bits >> (35 - 5 * at)) & 31) as usize)
    });
    digits
        .filter_map(|digit| DIGITS.get(digit))
        .map(|digit| char::from(*digit))
        .collect()
}

/// A text as a value of a query (RFC 3986 section 2.3: what is unreserved stands as it is).
fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |mut all, octet| {
        match octet {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                all.push(char::from(octet));
            }
            // Writing to a text does not fail.
            _ => drop(write!(all, "%{octet:02X}")),
        }
        all
    })
}

/// The certificates of an answer, binary and one behind the other; nothing where one of them is none.
pub fn read(bytes: &[u8]) -> Result<Vec<openpgp::Cert>, Unfit> {
    if bytes.starts_with(b"-----") {
        return Err(Unfit::NoKeys);
    }
    let parser = cert::parser(bytes).ok_or(Unfit::NoKeys)?;
    let mut certs = Vec::new();
    for cert in parser {
        let cert = cert.map_err(|_| Unfit::NoKeys)?;
        if certs.len() == MAX_CERTS || cert.is_tsk() {
            return Err(Unfit::NoKeys);
        }
        certs.push(cert);
    }
    match certs.is_empty() {
        true => Err(Unfit::NoKeys),
        false => Ok(certs),
    }
}

/// Whether a certificate has a user ID of this address that its owner signed.
pub fn is_of(cert: &openpgp::Cert, address: &str) -> bool {
    cert.userids().any(|user| {
        let email = user.userid().email().ok().flatten();
        let same = email.is_some_and(|email| email.eq_ignore_ascii_case(address));
        same && user.self_signatures().next().is_some()
    })
}
