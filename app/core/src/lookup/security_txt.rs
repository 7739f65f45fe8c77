//! `security.txt` (RFC 9116): which key a domain wants reports encrypted to, and who signed that.

use super::Unfit;
use crate::clock::ReferenceTime;
use crate::openpgp::cert::system_time;
use jiff::Timestamp;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::parse::Parse;
use sequoia_openpgp::parse::stream::{
    MessageLayer, MessageStructure, VerificationError, VerificationHelper, VerifierBuilder,
};
use sequoia_openpgp::policy::StandardPolicy;
use std::io::Read;

#[cfg(test)]
mod tests;

/// Most octets of a file.
pub const MAX_SIZE: u64 = 64 * 1024;
/// Most octets of a line (RFC 9116 section 5.4 names 2048).
const MAX_LINE: usize = 2048;
/// Most lines that say something.
const MAX_FIELDS: usize = 200;
/// Most values of `Encryption` that are looked at.
const MAX_KEYS: usize = 20;

const BEGIN: &str = "-----BEGIN PGP SIGNED MESSAGE-----";
const END: &str = "-----END PGP SIGNATURE-----";

/// What of a file counts here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityTxt {
    /// Every `Encryption`, in the file's order.
    pub keys: Vec<KeyAt>,
    /// When it should no longer be used.
    pub expires: Timestamp,
    /// Who signed it.
    pub signed: Signed,
    /// Text stands before or behind what is signed. It was not read.
    pub outside: bool,
}

/// Where a key is (RFC 9116 section 2.5.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyAt {
    /// `openpgp4fpr:`: its fingerprint, upper-case hex.
    Fingerprint(String),
    /// `https:`: the address of a certificate.
    Address(String),
    /// `dns:`: a record.
    Dns,
    /// Anything else: as it stands there.
    Other(String),
}

/// Who signed a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signed {
    /// Nobody.
    Not,
    /// The certificate of this fingerprint, one of those that were handed in.
    By(String),
    /// Nobody of those.
    ByOther,
}

/// Reads a file that was fetched from `address`; `certs` may have signed it. One that is badly signed by one of them is not
/// used, nor one that has expired.
pub fn read(
    bytes: &[u8],
    address: &str,
    certs: &[openpgp::Cert],
    at: ReferenceTime,
) -> Result<SecurityTxt, Unfit> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unfit::NotText)?;
    let acts = |c: char| c.is_control() && !matches!(c, '\t' | '\r' | '\n');
    if bytes.len() as u64 > MAX_SIZE || text.contains(acts) {
        return Err(Unfit::NotText);
    }
    let (text, signed, outside) = match block(text)? {
        None => (text.to_owned(), Signed::Not, false),
        Some((block, outside)) => {
            let (text, signed) = verified(block, certs, at)?;
            (text, signed, outside)
        }
    };
    let mut read = Fields::default();
    for (count, line) in text.lines().enumerate() {
        if line.len() > MAX_LINE || count > 10 * MAX_FIELDS {
            return Err(Unfit::NoSecurityTxt);
        }
        read.take(line)?;
    }
    let Some(expires) = read.expires.filter(|_| read.contact) else {
        return Err(Unfit::NoSecurityTxt);
    };
    if expires <= at.0 {
        return Err(Unfit::Expired(expires));
    }
    if !read.canonical.is_empty() && !read.canonical.iter().any(|own| own == address) {
        return Err(Unfit::OtherPlace);
    }
    Ok(SecurityTxt {
        keys: read.keys,
        expires,
        signed,
        outside,
    })
}

/// The fields that count, as they come.
#[derive(Default)]
struct Fields {
    count: usize,
    contact: bool,
    expires: Option<Timestamp>,
    canonical: Vec<String>,
    keys: Vec<KeyAt>,
}

impl Fields {
    fn take(&mut self, line: &str) -> Result<(), Unfit> {
        let line = line.trim_end();
        if line.is_empty() || line.starts_with('#') {
            return Ok(());
        }
        self.count += 1;
        let (name, value) = line.split_once(':').ok_or(Unfit::NoSecurityTxt)?;
        let named = |c: char| c.is_ascii_graphic();
        if self.count > MAX_FIELDS || name.is_empty() || !name.chars().all(named) {
            return Err(Unfit::NoSecurityTxt);
        }
        let value = value.trim();
        match name.to_ascii_lowercase().as_str() {
            "contact" => self.contact = true,
            // Once, and nothing but a moment (section 2.5.5).
            "expires" => {
                let moment = value.parse().map_err(|_| Unfit::NoSecurityTxt)?;
                if self.expires.replace(moment).is_some() {
                    return Err(Unfit::NoSecurityTxt);
                }
            }
            "canonical" => self.canonical.push(value.to_owned()),
            "encryption" if self.keys.len() < MAX_KEYS => self.keys.push(key(value)),
            _ => {}
        }
        Ok(())
    }
}

fn key(value: &str) -> KeyAt {
    let known = value.split_once(':').and_then(|(scheme, rest)| {
        Some(match scheme.to_ascii_lowercase().as_str() {
            "openpgp4fpr" => KeyAt::Fingerprint(fingerprint(rest)?),
            "https" => KeyAt::Address(value.to_owned()),
            "dns" => KeyAt::Dns,
            _ => return None,
        })
    });
    known.unwrap_or_else(|| KeyAt::Other(value.to_owned()))
}

/// A fingerprint in upper-case hex; many write it in groups.
fn fingerprint(digits: &str) -> Option<String> {
    let digits: String = digits.split_ascii_whitespace().collect();
    let hex = digits.bytes().all(|b| b.is_ascii_hexdigit());
    (hex && matches!(digits.len(), 40 | 64)).then(|| digits.to_ascii_uppercase())
}

/// What is signed, with its frame, and whether anything stands around it; `None` where nothing is.
fn block(text: &str) -> Result<Option<(&str, bool)>, Unfit> {
    let whole = |at: usize, line: &str| {
        let before = text.get(..at).is_none_or(|before| before.ends_with('\n'));
        let after = text.get(at + line.len()..).unwrap_or_default();
        (at == 0 || before)
            && (after
                .trim_start_matches([' ', '\t', '\r'])
                .starts_with('\n')
                || after.trim().is_empty())
    };
    let lines = |line: &'static str| {
        let found = text.match_indices(line).map(|(at, _)| at);
        found.filter(move |at| whole(*at, line))
    };
    let Some(begin) = lines(BEGIN).next() else {
        return Ok(None);
    };
    let end = lines(END).find(|end| *end > begin);
    let end = end.ok_or(Unfit::BadlySigned)? + END.len();
    let block = text.get(begin..end).ok_or(Unfit::BadlySigned)?;
    let around = [text.get(..begin), text.get(end..)];
    let outside = around
        .into_iter()
        .flatten()
        .any(|text| !text.trim().is_empty());
    Ok(Some((block, outside)))
}

/// The text that a frame (RFC 9580 section 7) signs, and by whom.
fn verified(
    block: &str,
    certs: &[openpgp::Cert],
    at: ReferenceTime,
) -> Result<(String, Signed), Unfit> {
    let policy = StandardPolicy::at(system_time(at.0));
    let signers = Signers {
        certs,
        signed: Signed::ByOther,
        bad: false,
    };
    let bad = |_| Unfit::BadlySigned;
    let mut verifier = VerifierBuilder::from_bytes(block)
        .and_then(|builder| builder.with_policy(&policy, system_time(at.0), signers))
        .map_err(bad)?;
    let mut text = String::new();
    verifier
        .read_to_string(&mut text)
        .map_err(|_| Unfit::BadlySigned)?;
    let framed = verifier.processing_csf_message() == Some(true);
    let signers = verifier.into_helper();
    match &signers.signed {
        _ if !framed => Err(Unfit::BadlySigned),
        Signed::By(_) => Ok((text, signers.signed)),
        _ if signers.bad => Err(Unfit::BadlySigned),
        _ => Ok((text, Signed::ByOther)),
    }
}

struct Signers<'a> {
    certs: &'a [openpgp::Cert],
    signed: Signed,
    /// One of them did, and it does not hold.
    bad: bool,
}

impl VerificationHelper for Signers<'_> {
    fn get_certs(&mut self, _: &[openpgp::KeyHandle]) -> openpgp::Result<Vec<openpgp::Cert>> {
        Ok(self.certs.to_vec())
    }

    fn check(&mut self, structure: MessageStructure<'_>) -> openpgp::Result<()> {
        for layer in structure {
            let MessageLayer::SignatureGroup { results } = layer else {
                continue;
            };
            for result in results {
                match result {
                    Ok(good) => self.signed = Signed::By(good.ka.cert().fingerprint().to_hex()),
                    Err(
                        VerificationError::UnboundKey { .. }
                        | VerificationError::BadKey { .. }
                        | VerificationError::BadSignature { .. },
                    ) => self.bad = true,
                    Err(_) => {}
                }
            }
        }
        Ok(())
    }
}
