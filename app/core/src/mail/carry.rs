//! Mailing a sealed report that was prepared elsewhere: this machine can send it, not read it.

use super::account::{Account, Secret};
use super::compose::{self, Cover};
use super::{Accepted, Reach, SendRefusal, send_within};
use crate::clock::Clock;
use crate::example;
use crate::explain::{Explain, Refusal};
use crate::job::Progress;
use crate::openpgp::cert::read_one;
use crate::store::StoreRefusal;
use crate::store::dirs::{Dirs, make_private};
use sequoia_openpgp as openpgp;
use sequoia_openpgp::Packet;
use sequoia_openpgp::armor;
use sequoia_openpgp::parse::{PacketParser, PacketParserResult, Parse};
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use tocsin_form_schema::diagnostic::Args;

#[cfg(test)]
mod tests;

/// Most octets of a mail's headers.
const MAX_HEADERS: u64 = 64 * 1024;

/// Why a file is not sent.
#[derive(Debug, thiserror::Error)]
pub enum CarryRefusal {
    /// It is neither a sealed mail nor a sealed file: sending it might send something in clear.
    #[error("not sealed: {0}")]
    NotSealed(String),
    /// A sealed file does not say to whom it goes.
    #[error("no recipient")]
    NoRecipient,
    /// Reading it failed: path and the system's words.
    #[error("{0}: {1}")]
    Read(String, String),
}

impl Explain for CarryRefusal {
    fn code(&self) -> &'static str {
        match self {
            CarryRefusal::NotSealed(_) => "carry-not-sealed",
            CarryRefusal::NoRecipient => "carry-no-recipient",
            CarryRefusal::Read(..) => "carry-read",
        }
    }
    fn args(&self) -> Args {
        match self {
            CarryRefusal::NotSealed(path) => Args::from([("path", path.clone())]),
            CarryRefusal::NoRecipient => Args::new(),
            CarryRefusal::Read(path, why) => Args::from([("path", path.clone()), ("why", why.clone())]),
        }
    }
}

/// Every code of [`CarryRefusal`].
pub const CODES: &[&str] = &["carry-not-sealed", "carry-no-recipient", "carry-read"];

/// What is carried.
pub struct Carried<'a> {
    /// A sealed mail (`.eml`) or a sealed file (`.tar.pgp`).
    pub sealed: &'a Path,
    /// Recipients beside those that a sealed mail names.
    pub to: &'a [String],
    /// Cover text around a sealed file.
    pub text: &'a str,
}

/// Mails it for an account. The encrypted part is not touched. What is sealed to the example goes to this
/// computer only (DESIGN decision 13).
pub fn send(
    carried: &Carried<'_>,
    account: &Account,
    secret: Option<&Secret>,
    dirs: &Dirs,
    clock: &dyn Clock,
    progress: &Progress,
) -> Result<Accepted, Refusal> {
    let Carried { sealed, to, text } = *carried;
    let shown = sealed.display().to_string();
    let unreadable = |e: std::io::Error| CarryRefusal::Read(shown.clone(), e.to_string());
    if !std::fs::metadata(sealed).map_err(unreadable)?.is_file() {
        return Err(CarryRefusal::NotSealed(shown).into());
    }
    let keys = recipients(sealed).ok_or_else(|| CarryRefusal::NotSealed(shown.clone()))?;
    let reach = if is_example(&keys) { Reach::LoopbackOnly } else { Reach::Anywhere };

    let outbox = dirs.outbox();
    make_private(&outbox).map_err(|e| StoreRefusal::write(&outbox, &e))?;
    let mut random = [0; 16];
    clock.random(&mut random);
    let message_id = compose::message_id(&account.from, random);
    let stem: String = message_id.chars().take_while(|c| *c != '@').collect();
    let mail = tempfile_in(&outbox, &stem)?;

    let mut to = to.to_vec();
    match Headers::read(sealed).map_err(unreadable)? {
        Some(headers) => {
            to.extend(headers.to());
            headers.copy(sealed, &account.from, &mail.0).map_err(|e| StoreRefusal::write(&mail.0, &e))?;
        }
        None => {
            let name = sealed.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let cover = Cover {
                from: account.from.clone(),
                to: to.clone(),
                subject: name.strip_suffix(".tar.pgp").unwrap_or(&name).to_owned(),
                message_id,
                date: clock.now(),
                text: text.to_owned(),
                file_name: name,
            };
            if to.is_empty() {
                return Err(CarryRefusal::NoRecipient.into());
            }
            compose::write_file(&cover, sealed, &mail.0, progress)?;
        }
    }
    if to.is_empty() {
        return Err(CarryRefusal::NoRecipient.into());
    }
    send_within(reach, account, secret, &account.from, &to, &mail.0, progress)
        .map_err(|refusal: SendRefusal| Refusal::of(&refusal))
}

/// The outer headers of a sealed mail.
struct Headers {
    lines: Vec<String>,
    octets: u64,
}

impl Headers {
    /// Reads them; `None` when the file is no sealed mail (RFC 3156 section 4).
    fn read(path: &Path) -> std::io::Result<Option<Headers>> {
        let mut reader = BufReader::new(File::open(path)?.take(MAX_HEADERS));
        let (mut lines, mut octets) = (Vec::<String>::new(), 0);
        loop {
            let mut line = Vec::new();
            let read = reader.read_until(b'\n', &mut line)?;
            octets += read as u64;
            let Ok(line) = String::from_utf8(line) else { return Ok(None) };
            let line = line.trim_end_matches(['\r', '\n']);
            if read == 0 {
                return Ok(None);
            }
            match lines.last_mut() {
                _ if line.is_empty() => break,
                Some(last) if line.starts_with([' ', '\t']) => {
                    last.push_str("\r\n");
                    last.push_str(line);
                }
                _ => lines.push(line.to_owned()),
            }
        }
        let headers = Headers { lines, octets };
        let kind = headers.value("content-type").unwrap_or_default().to_lowercase();
        let sealed = kind.starts_with("multipart/encrypted") && kind.contains("application/pgp-encrypted");
        Ok(sealed.then_some(headers))
    }

    fn value(&self, name: &str) -> Option<String> {
        let found = self.lines.iter().find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then(|| value.replace("\r\n", ""))
        })?;
        Some(found.trim().to_owned())
    }

    /// The addresses of To.
    fn to(&self) -> Vec<String> {
        let value = self.value("to").unwrap_or_default();
        let addresses = value.split(',').map(|part| match part.split_once('<') {
            Some((_, rest)) => rest.split('>').next().unwrap_or_default().trim(),
            None => part.trim(),
        });
        addresses.filter(|a| !a.is_empty()).map(str::to_owned).collect()
    }

    /// Writes the mail again with the account as its sender; everything below the headers is copied.
    fn copy(&self, from_path: &Path, from: &str, to_path: &Path) -> std::io::Result<()> {
        let mut out = std::io::BufWriter::new(File::options().write(true).truncate(true).open(to_path)?);
        write!(out, "From: {from}\r\n")?;
        for line in &self.lines {
            if !line.split_once(':').is_some_and(|(name, _)| name.eq_ignore_ascii_case("from")) {
                write!(out, "{line}\r\n")?;
            }
        }
        out.write_all(b"\r\n")?;
        let mut file = File::open(from_path)?;
        std::io::copy(&mut (&mut file).take(self.octets), &mut std::io::sink())?;
        std::io::copy(&mut file, &mut out)?;
        out.flush()
    }
}

/// The keys an OpenPGP message is encrypted to, armored or not; `None` when it is no encrypted message.
fn recipients(path: &Path) -> Option<Vec<openpgp::KeyHandle>> {
    let reader = armor::Reader::from_file(path, armor::ReaderMode::Tolerant(Some(armor::Kind::Message))).ok();
    let parsed = match reader.and_then(|r| PacketParser::from_reader(r).ok()) {
        Some(parsed) => parsed,
        None => PacketParser::from_file(path).ok()?,
    };
    let mut keys = Vec::new();
    let mut next = parsed;
    while let PacketParserResult::Some(parser) = next {
        match &parser.packet {
            Packet::PKESK(pkesk) => keys.extend(pkesk.recipient()),
            Packet::SEIP(_) if !keys.is_empty() => return Some(keys),
            _ => return None,
        }
        next = parser.next().ok()?.1;
    }
    None
}

/// Whether one of these keys is the example's, whose secret is public.
fn is_example(keys: &[openpgp::KeyHandle]) -> bool {
    let certs = example::certificates();
    let mut ours = certs.iter().filter_map(|bytes| read_one(bytes).ok());
    ours.any(|cert| cert.keys().any(|key| keys.iter().any(|k| k.aliases(key.key().key_handle()))))
}

/// A file that is gone when it is no longer needed.
struct Temporary(std::path::PathBuf);

impl Drop for Temporary {
    fn drop(&mut self) {
        // Nothing but a sealed file would stay.
        let _ = std::fs::remove_file(&self.0);
    }
}

fn tempfile_in(folder: &Path, stem: &str) -> Result<Temporary, Refusal> {
    let path = folder.join(format!("{stem}.eml"));
    File::create_new(&path).map_err(|e| StoreRefusal::write(&path, &e))?;
    Ok(Temporary(path))
}
