//! The PGP/MIME envelope: the outer mail in the shape that mail programs recognise and repair (RFC 3156), and
//! the protected entity inside it (RFC 9788). Everything is ASCII, every line ends with CRLF.

use super::base64_lines::{Lines, MIME_LINE};
use super::{Headers, Member, SealRefusal};
use crate::openpgp::signer::Signer;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sequoia_openpgp::serialize::SerializeInto;
use sha2::{Digest, Sha256};

/// The header that holds a member's path; the attachment's own name is flat, for people who save it.
pub const PATH_HEADER: &str = "Content-Location";
/// Most characters of a subject.
const SUBJECT: usize = 300;

/// What the outer Content-Type says before its boundary (RFC 3156, section 4).
pub(crate) const ENCRYPTED: &str = "multipart/encrypted; protocol=\"application/pgp-encrypted\";";

/// What stands between the outer headers and the armor.
pub(crate) fn before_armor(boundary: &str) -> String {
    format!(
        "This mail is encrypted with OpenPGP (RFC 3156).\r\n\
         --{boundary}\r\n\
         Content-Type: application/pgp-encrypted\r\n\
         Content-Description: PGP/MIME version identification\r\n\
         \r\n\
         Version: 1\r\n\
         \r\n\
         --{boundary}\r\n\
         Content-Type: application/octet-stream; name=\"encrypted.asc\"\r\n\
         Content-Description: OpenPGP encrypted message\r\n\
         Content-Disposition: inline; filename=\"encrypted.asc\"\r\n\
         \r\n"
    )
}

/// What stands after the armor.
pub(crate) fn after_armor(boundary: &str) -> String {
    format!("\r\n--{boundary}--\r\n")
}

/// The headers of a mail, checked and encoded: nothing in them can start another header.
pub struct Checked {
    /// `Name: value` for each, without a line end at the end.
    common: Vec<String>,
    outer_subject: String,
    inner_subject: String,
    /// Stands inside only: outside it would show the key to whoever sees the mail.
    autocrypt: Option<String>,
    boundary: String,
}

impl Checked {
    /// Refuses addresses and identifiers that are not plain; makes plain text of the subjects.
    pub fn new(headers: &Headers, signer: Option<&Signer>) -> Result<Checked, SealRefusal> {
        let mut common = Vec::new();
        if !headers.from.is_empty() {
            common.push(format!("From: {}", address(&headers.from, "From")?));
        }
        let to = headers
            .to
            .iter()
            .map(|to| address(to, "To"))
            .collect::<Result<Vec<_>, _>>()?;
        if !to.is_empty() {
            common.push(format!("To: {}", to.join(",\r\n ")));
        }
        // In UTC: where the reporter is, is nobody's business.
        let date = headers.date.with_time_zone(jiff::tz::TimeZone::UTC);
        let date = jiff::fmt::rfc2822::to_string(&date).map_err(|_| SealRefusal::Header("Date"))?;
        common.push(format!("Date: {date}"));
        let id = address(&headers.message_id, "Message-ID")?;
        common.push(format!("Message-ID: <{id}>"));
        if !headers.in_reply_to.is_empty() {
            let first = address(&headers.in_reply_to, "In-Reply-To")?;
            common.push(format!("In-Reply-To: <{first}>"));
            common.push(format!("References: <{first}>"));
        }
        // In base64 and in quoted-printable no line begins with "--=_".
        let boundary = format!(
            "=_{}",
            crate::bundle::hex(&Sha256::digest(id))
                .chars()
                .take(32)
                .collect::<String>()
        );
        Ok(Checked {
            common,
            outer_subject: format!("Subject: {}", unstructured(&headers.subject)),
            inner_subject: format!("Subject: {}", unstructured(&headers.inner_subject)),
            autocrypt: signer.and_then(|signer| autocrypt(&headers.from, signer)),
            boundary,
        })
    }

    /// What stands before the armor.
    pub fn prologue(&self) -> Vec<u8> {
        let Checked { boundary, .. } = self;
        format!(
            "{}\r\n{}\r\n\
             MIME-Version: 1.0\r\n\
             Content-Type: {ENCRYPTED}\r\n boundary=\"{boundary}\"\r\n\
             \r\n{}",
            self.common.join("\r\n"),
            self.outer_subject,
            before_armor(boundary),
        )
        .into_bytes()
    }

    /// What stands after the armor.
    pub fn epilogue(&self) -> Vec<u8> {
        after_armor(&self.boundary).into_bytes()
    }

    /// The head of the protected entity: its own headers, and a copy of what is outside (RFC 9788, section 2.2).
    pub fn inner_head(&self) -> Vec<u8> {
        let mut lines = vec![
            "Content-Type: multipart/mixed; protected-headers=\"v1\"; hp=\"cipher\";".to_string(),
            format!(" boundary=\"{}i\"", self.boundary),
        ];
        lines.extend(self.common.iter().cloned());
        lines.push(self.inner_subject.clone());
        lines.extend(self.autocrypt.clone());
        lines.extend(
            self.common
                .iter()
                .map(|header| format!("HP-Outer: {header}")),
        );
        lines.push(format!("HP-Outer: {}", self.outer_subject));
        let mut out = lines.join("\r\n");
        out.push_str("\r\n\r\n");
        out.into_bytes()
    }

    /// The head of one part.
    pub fn part_head(&self, member: &Member, shown: bool) -> Vec<u8> {
        let flat = member.name.replace('/', "-");
        let (disposition, encoding) = if shown {
            ("inline", "quoted-printable")
        } else {
            ("attachment", "base64")
        };
        format!(
            "--{}i\r\n\
             Content-Type: {}\r\n\
             Content-Transfer-Encoding: {encoding}\r\n\
             Content-Disposition: {disposition}; filename=\"{flat}\"\r\n\
             {PATH_HEADER}: {}\r\n\
             \r\n",
            self.boundary,
            media_type(&member.media_type, shown),
            member.name,
        )
        .into_bytes()
    }

    /// The end of the protected entity.
    pub fn inner_end(&self) -> Vec<u8> {
        format!("--{}i--\r\n", self.boundary).into_bytes()
    }
}

/// A media type as it may stand in a header; anything unusual becomes plain octets. Composite types may not be
/// base64 (RFC 2045, section 6.4).
fn media_type(given: &str, shown: bool) -> &str {
    if shown {
        return "text/plain; charset=utf-8";
    }
    let plain = |c: char| c.is_ascii_graphic() || c == ' ';
    let fits = given.len() <= 60 && given.chars().all(plain) && given.split_once('/').is_some();
    let composite = given.starts_with("multipart/") || given.starts_with("message/");
    if fits && !composite {
        given
    } else {
        "application/octet-stream"
    }
}

/// A plain address or identifier, `local@domain`.
fn address<'a>(text: &'a str, header: &'static str) -> Result<&'a str, SealRefusal> {
    let plain = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_graphic() && !"<>()[]\\,;:\"@".contains(c))
    };
    match text.split_once('@') {
        Some((local, domain)) if text.len() <= 254 && plain(local) && plain(domain) => Ok(text),
        _ => Err(SealRefusal::Header(header)),
    }
}

/// Most octets of a certificate in a header (Autocrypt 1.1, section 2.1).
const KEYDATA: usize = 10 * 1024;

/// The header by which a mail program learns the key that answers are encrypted to (Autocrypt 1.1): for the address that
/// the mail comes from, of a certificate that can be encrypted to.
fn autocrypt(from: &str, signer: &Signer) -> Option<String> {
    let cert = signer.cert();
    let answered = signer.takes_answers() && cert.primary_key().key().version() == 4;
    let keydata = cert.to_vec().ok()?;
    if from.is_empty() || !answered || keydata.len() > KEYDATA {
        return None;
    }
    let mut lines = Lines::new(MIME_LINE);
    let mut folded = Vec::new();
    lines.push(&keydata, &mut folded);
    lines.finish(&mut folded);
    let folded = String::from_utf8(folded).ok()?;
    let folded = folded.trim_end().replace("\r\n", "\r\n ");
    Some(format!(
        "Autocrypt: addr={from};\r\n prefer-encrypt=mutual; keydata=\r\n {folded}"
    ))
}

/// Free text in a header: one line, encoded words where it is not short ASCII (RFC 2047).
fn unstructured(text: &str) -> String {
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
    };
    let one_line: String = text
        .chars()
        .map(|c| if steers(c) { ' ' } else { c })
        .take(SUBJECT)
        .collect();
    let text = one_line.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_ascii() && text.len() <= 66 && !text.contains("=?") {
        return text;
    }
    // 39 octets make a word of 64 characters, which fits a line behind the header's name (limits: 75, 76).
    let mut words = vec![String::new()];
    for c in text.chars() {
        match words.last_mut() {
            Some(word) if word.len() + c.len_utf8() <= 39 => word.push(c),
            _ => words.push(c.to_string()),
        }
    }
    words
        .iter()
        .map(|word| format!("=?utf-8?B?{}?=", STANDARD.encode(word)))
        .collect::<Vec<_>>()
        .join("\r\n ")
}

/// Quoted-printable in which even line ends are encoded and only soft breaks remain: readable as it stands,
/// and the same octets come out whatever happened to the line ends on the way.
pub fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    const WIDTH: usize = 75;
    let mut out = Vec::with_capacity(bytes.len() * 5 / 4);
    let mut column = 0;
    let mut bytes = bytes.iter().peekable();
    while let Some(&octet) = bytes.next() {
        // What a mail server might touch is encoded: spaces at the end, dots and "From " at the start of a line.
        let touched = if column == 0 {
            b".-F".contains(&octet)
        } else {
            octet == b' ' && bytes.peek().is_none()
        };
        let literal = matches!(octet, b' '..=b'<' | b'>'..=b'~') && !touched;
        let width = if literal { 1 } else { 3 };
        if column + width > WIDTH {
            out.extend_from_slice(b"=\r\n");
            column = 0;
        }
        if literal {
            out.push(octet);
        } else {
            out.extend(format!("={octet:02X}").bytes());
        }
        column += width;
        if octet == b'\n' && bytes.peek().is_some() {
            out.extend_from_slice(b"=\r\n");
            column = 0;
        }
    }
    out
}
