//! An ordinary mail with the sealed file attached: for teams that take one file, and for mail programs.
//!
//! `multipart/mixed` (RFC 2046) of a plain cover text and an `application/octet-stream` in base64, streamed. The
//! headers tell nothing that the caller did not put there: no name of a machine, time in UTC.

use super::{printable, system_words};
use crate::explain::Explain;
use crate::job::Progress;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use jiff::Zoned;
use jiff::tz::TimeZone;
use lettre::Address;
use lettre::message::header::{ContentType, HeaderName, HeaderValue, Headers, Subject};
use lettre::message::{Mailbox, Mailboxes, SinglePart, header};
use std::fs::File;
use std::io::{Read, Write};
use std::path::Path;
use tocsin_form_schema::diagnostic::Args;

/// Octets of one line of base64 (76 characters).
const LINE: u64 = 57;

/// What stands around the sealed file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    /// From: an address. Without one it is a mail that somebody's mail program is still to send, and marked as such: who sends
    /// it, when and under which Message-ID is that program's.
    pub from: Option<String>,
    /// To: addresses.
    pub to: Vec<String>,
    /// Subject: neutral.
    pub subject: String,
    /// Message-ID without angle brackets: see [`message_id`].
    pub message_id: String,
    /// Message-ID of the mail that it follows up on, without angle brackets; empty for a first one.
    pub in_reply_to: String,
    /// Date.
    pub date: Zoned,
    /// The cover text, lines ended by LF.
    pub text: String,
    /// Name of the attached file: neutral, such as `report-7F3K.tar.pgp`.
    pub file_name: String,
}

/// Why no mail was written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ComposeRefusal {
    /// An address that a mail's header cannot carry.
    #[error("address {0}")]
    Address(String),
    /// Nobody to write to.
    #[error("no recipients")]
    NoRecipients,
    /// The sealed file cannot be read: the system's words.
    #[error("read: {0}")]
    Read(String),
    /// The mail cannot be written: the system's words.
    #[error("write: {0}")]
    Write(String),
    /// Cancelled.
    #[error("cancelled")]
    Cancelled,
}

impl Explain for ComposeRefusal {
    fn code(&self) -> &'static str {
        match self {
            ComposeRefusal::Address(_) => "mail-address",
            ComposeRefusal::NoRecipients => "mail-no-recipients",
            ComposeRefusal::Read(_) => "mail-file",
            ComposeRefusal::Write(_) => "mail-not-written",
            ComposeRefusal::Cancelled => "mail-cancelled",
        }
    }

    fn args(&self) -> Args {
        match self {
            ComposeRefusal::Address(address) => Args::from([("address", printable(address))]),
            ComposeRefusal::Read(words) | ComposeRefusal::Write(words) => {
                Args::from([("words", words.clone())])
            }
            ComposeRefusal::NoRecipients | ComposeRefusal::Cancelled => Args::new(),
        }
    }
}

/// A Message-ID that names no machine: a random UUID at the sender's domain.
pub fn message_id(from: &str, random: [u8; 16]) -> String {
    let uuid = uuid::Builder::from_random_bytes(random).into_uuid();
    let domain = super::smtp::address(from).map(|a| a.domain().to_owned());
    format!(
        "{uuid}@{}",
        domain.unwrap_or_else(|_| "localhost".to_owned())
    )
}

/// The octets of the mail around `sealed` octets, exactly.
pub fn size(cover: &Cover, sealed: u64) -> Result<u64, ComposeRefusal> {
    let (head, tail) = around(cover)?;
    Ok(head.len() as u64 + attached(sealed) + tail.len() as u64)
}

/// The octets that a file of so many has as an attachment, in Base64 (RFC 2045, section 6.8).
pub fn attached(octets: u64) -> u64 {
    octets.div_ceil(3) * 4 + octets.div_ceil(LINE) * 2
}

/// Writes the mail with the file at `sealed` attached; says how many octets it has.
pub fn write(
    cover: &Cover,
    sealed: &Path,
    out: &mut dyn Write,
    progress: &Progress,
) -> Result<u64, ComposeRefusal> {
    let (head, tail) = around(cover)?;
    let unreadable = |e: std::io::Error| ComposeRefusal::Read(system_words(&e));
    let unwritten = |e: std::io::Error| ComposeRefusal::Write(system_words(&e));
    let kind = std::fs::metadata(sealed).map_err(unreadable)?;
    if !kind.is_file() {
        return Err(unreadable(std::io::ErrorKind::InvalidInput.into()));
    }
    progress.total(kind.len());
    let file = File::open(sealed).map_err(unreadable)?;
    out.write_all(head.as_bytes()).map_err(unwritten)?;
    let mut written = head.len() as u64;
    let mut piece = Vec::with_capacity(57 * 1024);
    let mut encoded = String::new();
    loop {
        piece.clear();
        (&file)
            .take(LINE * 1024)
            .read_to_end(&mut piece)
            .map_err(unreadable)?;
        if piece.is_empty() {
            break;
        }
        encoded.clear();
        for line in piece.chunks(57) {
            BASE64.encode_string(line, &mut encoded);
            encoded.push_str("\r\n");
        }
        out.write_all(encoded.as_bytes()).map_err(unwritten)?;
        written += encoded.len() as u64;
        progress
            .advance(piece.len() as u64)
            .map_err(|_| ComposeRefusal::Cancelled)?;
    }
    out.write_all(tail.as_bytes()).map_err(unwritten)?;
    out.flush().map_err(unwritten)?;
    Ok(written + tail.len() as u64)
}

/// Writes the mail to a new file at `path`, which appears only when it is whole.
pub fn write_file(
    cover: &Cover,
    sealed: &Path,
    path: &Path,
    progress: &Progress,
) -> Result<u64, ComposeRefusal> {
    let unwritten = |e: std::io::Error| ComposeRefusal::Write(system_words(&e));
    let file = atomic_write_file::AtomicWriteFile::open(path).map_err(unwritten)?;
    let mut out = std::io::BufWriter::new(file);
    let size = write(cover, sealed, &mut out, progress)?;
    let file = out.into_inner().map_err(|e| unwritten(e.into_error()))?;
    file.commit().map_err(unwritten)?;
    Ok(size)
}

/// An address as a header without SMTPUTF8 carries it.
pub(super) fn address(text: &str) -> Result<Address, ComposeRefusal> {
    match super::smtp::address(text) {
        Ok(address) if address.to_string().is_ascii() => Ok(address),
        _ => Err(ComposeRefusal::Address(text.to_owned())),
    }
}

/// What stands before and after the base64 lines.
fn around(cover: &Cover) -> Result<(String, String), ComposeRefusal> {
    let mailbox = |text: &String| address(text).map(|address| Mailbox::new(None, address));
    let to = cover
        .to
        .iter()
        .map(mailbox)
        .collect::<Result<Vec<_>, _>>()?;
    if to.is_empty() {
        return Err(ComposeRefusal::NoRecipients);
    }
    let mut headers = Headers::new();
    let (name, value) = match cover.from {
        None => ("X-Unsent", "1".to_owned()),
        Some(_) => {
            let date = cover.date.with_time_zone(TimeZone::UTC);
            let date = jiff::fmt::rfc2822::to_string(&date);
            ("Date", date.unwrap_or_default())
        }
    };
    let name = HeaderName::new_from_ascii_str(name);
    headers.insert_raw(HeaderValue::new(name, value));
    if let Some(from) = &cover.from {
        headers.set(header::From::from(Mailboxes::from(mailbox(from)?)));
    }
    headers.set(header::To::from(to.into_iter().collect::<Mailboxes>()));
    headers.set(Subject::from(printable(&cover.subject)));
    let plain = |id: &str| -> String { id.chars().filter(|c| is_id(*c)).take(200).collect() };
    let id = plain(&cover.message_id);
    if cover.from.is_some() {
        headers.set(header::MessageId::from(format!("<{id}>")));
    }
    let first = plain(&cover.in_reply_to);
    if !first.is_empty() {
        headers.set(header::InReplyTo::from(format!("<{first}>")));
        headers.set(header::References::from(format!("<{first}>")));
    }
    let boundary: String = id
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(32)
        .collect();
    // `=_` stands neither in base64 nor in quoted-printable.
    let boundary = format!("=_{boundary}");
    let text: String = cover
        .text
        .chars()
        .filter(|c| *c == '\n' || !c.is_control())
        .collect();
    let text = text.replace('\n', "\r\n");
    let text = SinglePart::builder()
        .header(ContentType::TEXT_PLAIN)
        .body(text)
        .formatted();
    let text = String::from_utf8_lossy(&text);
    let name: String = cover
        .file_name
        .chars()
        .map(|c| if is_name(c) { c } else { '_' })
        .take(100)
        .collect();
    let head = format!(
        "{headers}MIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=\"{boundary}\"\r\n\r\n\
         --{boundary}\r\n{}\r\n--{boundary}\r\n\
         Content-Type: application/octet-stream; name=\"{name}\"\r\n\
         Content-Transfer-Encoding: base64\r\n\
         Content-Disposition: attachment; filename=\"{name}\"\r\n\r\n",
        text.trim_end_matches("\r\n"),
    );
    Ok((head, format!("--{boundary}--\r\n")))
}

fn is_id(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '@' | '[' | ']' | ':')
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_')
}

#[cfg(test)]
mod tests;
