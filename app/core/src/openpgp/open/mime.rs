//! A streaming reader of MIME entities: the shape that sealing writes, and what mail programs make of it
//! (RFC 2045, 2046). Every line is bounded; nothing is kept but what a decoder needs.

use super::unpack::private_file;
use super::{BEGIN, OpenRefusal, begins_message, contains};
use crate::openpgp::seal::mime::PATH_HEADER;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fs::File;
use std::io::{BufRead, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

/// Most octets of a line.
const LINE: u64 = 1024 * 1024;
/// Most header lines of an entity.
const HEADERS: usize = 1000;
/// Most multiparts inside one another.
const DEPTH: usize = 16;
/// Characters of base64 decoded at a time.
const BATCH: usize = 64 * 1024;

/// Takes the parts of an entity, decoded.
pub trait Parts {
    /// A part begins; its path or file name, if it has any.
    fn begin(&mut self, name: Option<&str>) -> Result<(), OpenRefusal>;
    /// More of it.
    fn data(&mut self, bytes: &[u8]) -> Result<(), OpenRefusal>;
    /// It ends.
    fn end(&mut self) -> Result<(), OpenRefusal>;
}

/// Reads an entity to its end.
pub fn read(content: &mut dyn BufRead, parts: &mut dyn Parts) -> Result<(), OpenRefusal> {
    let mut boundaries: Vec<Vec<u8>> = Vec::new();
    let mut decoder = enter(content, &mut boundaries, parts)?;
    let mut line = Vec::new();
    while next_line(content, &mut line)? {
        let Some((depth, closes)) = delimiter(&line, &boundaries) else {
            if let Some(decoder) = &mut decoder {
                decoder.line(&line, parts)?;
            }
            continue;
        };
        if let Some(decoder) = decoder.take() {
            decoder.end(parts)?;
        }
        boundaries.truncate(if closes { depth } else { depth + 1 });
        if !closes {
            decoder = enter(content, &mut boundaries, parts)?;
        }
    }
    if let Some(decoder) = decoder {
        decoder.end(parts)?;
    }
    // An open multipart was cut short.
    if boundaries.is_empty() {
        Ok(())
    } else {
        Err(OpenRefusal::Damaged)
    }
}

fn next_line(content: &mut dyn BufRead, line: &mut Vec<u8>) -> Result<bool, OpenRefusal> {
    line.clear();
    content
        .take(LINE)
        .read_until(b'\n', line)
        .map_err(|_| OpenRefusal::Damaged)?;
    if line.len() as u64 == LINE {
        Err(OpenRefusal::NotSealed)
    } else {
        Ok(!line.is_empty())
    }
}

/// Which open multipart a line delimits, and whether it closes it.
fn delimiter(line: &[u8], boundaries: &[Vec<u8>]) -> Option<(usize, bool)> {
    let line = line.trim_ascii_end().strip_prefix(b"--")?;
    let (depth, boundary) = boundaries.iter().enumerate().rev().find(|(_, boundary)| {
        line.strip_prefix(boundary.as_slice())
            .is_some_and(|rest| rest.is_empty() || rest == b"--")
    })?;
    Some((depth, line.len() > boundary.len()))
}

/// Reads an entity's headers; a multipart is entered, anything else begins a part.
fn enter(
    content: &mut dyn BufRead,
    boundaries: &mut Vec<Vec<u8>>,
    parts: &mut dyn Parts,
) -> Result<Option<Decoder>, OpenRefusal> {
    let mut headers = headers(content)?;
    // A mail that was forwarded as it is: what counts is inside.
    for _ in 0..DEPTH {
        let is = |name: &str, wanted: &str| {
            let mut all = headers.iter().filter(|(found, _)| found == name);
            all.next()
                .is_some_and(|(_, value)| value.to_ascii_lowercase().starts_with(wanted))
        };
        let encoding = "content-transfer-encoding";
        let encoded = is(encoding, "base64") || is(encoding, "quoted-printable");
        if encoded || !is("content-type", "message/rfc822") {
            break;
        }
        headers = self::headers(content)?;
    }
    let header = |name: &str| {
        headers
            .iter()
            .find(|(found, _)| found == name)
            .map(|(_, value)| value.as_str())
    };
    let content_type = header("content-type").unwrap_or("text/plain");
    let media_type = content_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    if media_type.starts_with("multipart/") {
        let boundary = parameter(content_type, "boundary").filter(|boundary| !boundary.is_empty());
        let boundary = boundary.ok_or(OpenRefusal::NotSealed)?;
        if boundaries.len() == DEPTH {
            return Err(OpenRefusal::NotSealed);
        }
        boundaries.push(boundary.into_bytes());
        return Ok(None);
    }
    let path = header(&PATH_HEADER.to_ascii_lowercase()).map(|path| path.trim().to_string());
    let file_name = || header("content-disposition").and_then(|value| parameter(value, "filename"));
    let name = path
        .or_else(file_name)
        .or_else(|| parameter(content_type, "name"));
    parts.begin(name.as_deref())?;
    let encoding = header("content-transfer-encoding")
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    Ok(Some(match encoding.as_str() {
        "base64" => Decoder::Base64(Vec::new()),
        "quoted-printable" => Decoder::Quoted(Vec::new()),
        _ => Decoder::Plain(Vec::new()),
    }))
}

/// (name in lower case, unfolded value) of each header.
fn headers(content: &mut dyn BufRead) -> Result<Vec<(String, String)>, OpenRefusal> {
    let mut headers: Vec<(String, String)> = Vec::new();
    let mut line = Vec::new();
    for _ in 0..HEADERS {
        if !next_line(content, &mut line)? || line.trim_ascii().is_empty() {
            return Ok(headers);
        }
        let text = String::from_utf8_lossy(line.trim_ascii_end()).into_owned();
        match (
            text.starts_with([' ', '\t']),
            headers.last_mut(),
            text.split_once(':'),
        ) {
            (true, Some((_, value)), _) => value.push_str(&text),
            (false, _, Some((name, value))) => {
                headers.push((name.to_ascii_lowercase(), value.trim().to_string()))
            }
            // A mailbox's "From " line, or no mail at all: without a colon it says nothing.
            _ => {}
        }
    }
    Err(OpenRefusal::NotSealed)
}

/// A parameter of a structured header, quoted or not.
fn parameter(value: &str, name: &str) -> Option<String> {
    let mut rest = value.split_once(';')?.1;
    loop {
        let (key, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let (found, behind) = match after.strip_prefix('"') {
            Some(quoted) => {
                let mut found = String::new();
                let mut chars = quoted.chars();
                loop {
                    match chars.next()? {
                        '"' => break,
                        '\\' => found.push(chars.next()?),
                        c => found.push(c),
                    }
                }
                (found, chars.as_str())
            }
            None => {
                let end = after.find(';').unwrap_or(after.len());
                let (found, behind) = after.split_at_checked(end)?;
                (found.trim().to_string(), behind)
            }
        };
        if key.trim().eq_ignore_ascii_case(name) {
            return Some(found);
        }
        rest = behind.trim_start().strip_prefix(';')?;
    }
}

/// A transfer encoding under way; what it holds is what the next line decides on.
enum Decoder {
    /// Characters not decoded yet.
    Base64(Vec<u8>),
    /// A hard line end: it belongs to the delimiter if that comes next.
    Quoted(Vec<u8>),
    /// The same.
    Plain(Vec<u8>),
}

impl Decoder {
    fn line(&mut self, line: &[u8], parts: &mut dyn Parts) -> Result<(), OpenRefusal> {
        let body = line.strip_suffix(b"\n").unwrap_or(line);
        let body = body.strip_suffix(b"\r").unwrap_or(body);
        let line_end = line.strip_prefix(body).unwrap_or_default();
        match self {
            Decoder::Base64(pending) => {
                pending.extend(body.iter().filter(|octet| !octet.is_ascii_whitespace()));
                if pending.len() >= BATCH {
                    let whole = pending.len() / 4 * 4;
                    let rest = pending.split_off(whole);
                    parts.data(
                        &STANDARD
                            .decode(&*pending)
                            .map_err(|_| OpenRefusal::Damaged)?,
                    )?;
                    *pending = rest;
                }
                Ok(())
            }
            Decoder::Quoted(held) => {
                let mut out = std::mem::take(held);
                let body = body.trim_ascii_end();
                let (body, soft) = body
                    .strip_suffix(b"=")
                    .map_or((body, false), |body| (body, true));
                unquote(body, &mut out);
                if !soft {
                    *held = line_end.to_vec();
                }
                parts.data(&out)
            }
            Decoder::Plain(held) => {
                let mut out = std::mem::replace(held, line_end.to_vec());
                out.extend_from_slice(body);
                parts.data(&out)
            }
        }
    }

    fn end(self, parts: &mut dyn Parts) -> Result<(), OpenRefusal> {
        if let Decoder::Base64(pending) = self {
            parts.data(&STANDARD.decode(pending).map_err(|_| OpenRefusal::Damaged)?)?;
        }
        parts.end()
    }
}

/// Decodes `=XX`; what is not that stays as it is (RFC 2045, section 6.7).
fn unquote(mut body: &[u8], out: &mut Vec<u8>) {
    while let Some((octet, rest)) = body.split_first() {
        body = rest;
        let digits = rest.split_at_checked(2).filter(|_| *octet == b'=');
        let decoded = digits.and_then(|(digits, behind)| {
            let value = u8::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()?;
            Some((value, behind))
        });
        match decoded {
            Some((value, behind)) => {
                out.push(value);
                body = behind;
            }
            None => out.push(*octet),
        }
    }
}

/// Spools the first part that is an OpenPGP message, whatever it is called: attached to an ordinary mail, or wrapped in
/// another encoding on its way.
pub struct Attached {
    path: PathBuf,
    state: State,
}

enum State {
    /// Nothing found, and no part under way that may be one.
    Looking,
    /// The beginning of a part.
    Beginning(Vec<u8>),
    Spooling(BufWriter<File>),
    Found,
}

/// How far into a part its armor is looked for: there may be a text above it.
const BEGINNING: usize = 64 * 1024;

impl Attached {
    /// Spools into a new file at `path`.
    pub fn new(path: &Path) -> Attached {
        Attached {
            path: path.to_path_buf(),
            state: State::Looking,
        }
    }

    /// Whether there was one; what was cut short in it counts.
    pub fn found(mut self) -> Result<bool, OpenRefusal> {
        Parts::end(&mut self)?;
        Ok(matches!(self.state, State::Found))
    }

    /// Decides on the beginning of a part.
    fn decide(&mut self) -> Result<(), OpenRefusal> {
        if let State::Beginning(head) = &self.state {
            self.state = if contains(head, BEGIN) || begins_message(head) {
                let mut file = BufWriter::new(private_file(&self.path)?);
                file.write_all(head)?;
                State::Spooling(file)
            } else {
                State::Looking
            };
        }
        Ok(())
    }
}

impl Parts for Attached {
    fn begin(&mut self, _: Option<&str>) -> Result<(), OpenRefusal> {
        if !matches!(self.state, State::Found) {
            self.state = State::Beginning(Vec::new());
        }
        Ok(())
    }

    fn data(&mut self, bytes: &[u8]) -> Result<(), OpenRefusal> {
        match &mut self.state {
            State::Beginning(head) => {
                head.extend_from_slice(bytes);
                if head.len() >= BEGINNING {
                    self.decide()?;
                }
            }
            State::Spooling(file) => file.write_all(bytes)?,
            State::Looking | State::Found => {}
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), OpenRefusal> {
        self.decide()?;
        if let State::Spooling(file) = &mut self.state {
            file.flush()?;
            self.state = State::Found;
        }
        Ok(())
    }
}
