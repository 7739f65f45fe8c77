//! Who issued a certificate (RFC 5280 section 4.1.2.4), for people: judging it is the work of others.

/// The tags of DER that stand on the way.
const INTEGER: u8 = 0x02;
const OBJECT: u8 = 0x06;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const VERSION: u8 = 0xA0;
/// UTF8String, PrintableString and IA5String.
const TEXTS: [u8; 3] = [0x0C, 0x13, 0x16];
/// `id-at-organizationName` and `id-at-commonName`.
const NAMES: [&[u8]; 2] = [&[0x55, 4, 10], &[0x55, 4, 3]];

/// The organization that issued a certificate in DER, or else the common name it has as an issuer, in at most 200 printable
/// characters. `None` when neither can be read.
pub fn issuer(certificate: &[u8]) -> Option<String> {
    let (mut whole, _) = take(certificate, SEQUENCE)?;
    let (signed, _) = take(whole, SEQUENCE)?;
    whole = signed;
    if let Some((_, rest)) = take(whole, VERSION) {
        whole = rest;
    }
    let (_, after_serial) = take(whole, INTEGER)?;
    let (_, after_algorithm) = take(after_serial, SEQUENCE)?;
    let (name, _) = take(after_algorithm, SEQUENCE)?;
    let found = NAMES.iter().find_map(|wanted| part(name, wanted))?;
    Some(crate::mail::printable(&found)).filter(|text| !text.is_empty())
}

/// The first part of a name that is of this kind.
fn part(mut name: &[u8], wanted: &[u8]) -> Option<String> {
    while let Some((mut parts, rest)) = take(name, SET) {
        name = rest;
        while let Some((pair, more)) = take(parts, SEQUENCE) {
            parts = more;
            let (kind, value) = take(pair, OBJECT)?;
            if kind == wanted {
                let text = TEXTS.iter().find_map(|tag| take(value, *tag))?;
                return String::from_utf8(text.0.to_vec()).ok();
            }
        }
    }
    None
}

/// The content of the element that begins here, if it has this tag, and what follows it.
fn take(octets: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&found, rest) = octets.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=127 => (usize::from(first), rest),
        0x81..=0x83 => {
            let (length, rest) = rest.split_at_checked(usize::from(first & 0x7F))?;
            let fold = |sum: usize, octet: &u8| sum * 256 + usize::from(*octet);
            (length.iter().fold(0, fold), rest)
        }
        _ => return None,
    };
    (found == tag).then(|| rest.split_at_checked(length))?
}

#[cfg(test)]
mod tests;
