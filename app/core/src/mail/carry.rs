//! Mailing a sealed report that was prepared elsewhere: this machine can send it, not read it.

use super::account::{Account, Secret};
use super::compose::{self, ComposeRefusal, Cover};
use super::dispatch::{self, OutboxRefusal, Whom};
use super::system_words;
use crate::clock::Clock;
use crate::example;
use crate::explain::{Explain, Refusal};
use crate::job::{Progress, Watched};
use crate::openpgp::cert::read_one;
use crate::openpgp::seal::mime;
use crate::store::StoreRefusal;
use crate::store::dirs::Dirs;
use crate::store::outbox::{self, Entry, Held, Known, Making, Recipient, Way};
use crate::store::settings::Settings;
use sequoia_openpgp as openpgp;
use sequoia_openpgp::Packet;
use sequoia_openpgp::armor;
use sequoia_openpgp::parse::{PacketParser, PacketParserResult, Parse};
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;
use tocsin_form_schema::diagnostic::Args;

#[cfg(test)]
mod tests;

/// Most octets of a mail's headers.
const MAX_HEADERS: u64 = 64 * 1024;
/// Most octets of a line of armor (RFC 9580 section 6.2).
const MAX_ARMOR_LINE: u64 = 78;
/// How armor begins: with no header of its own.
const ARMOR_BEGIN: &str = "-----BEGIN PGP MESSAGE-----\r\n\r\n";
/// The headers that sealing writes, beside From.
const KEPT: &[&str] = &[
    "To",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Subject",
    "MIME-Version",
    "Content-Type",
];

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
            CarryRefusal::Read(path, why) => {
                Args::from([("path", path.clone()), ("why", why.clone())])
            }
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

/// A mail that was put into the outbox and sent as far as that went.
pub struct Sent {
    /// How it stands.
    pub entry: Entry,
    /// Why it was not sent, or not to everyone.
    pub refusal: Option<Refusal>,
}

/// Mails it for an account, through the outbox; fails when nothing was put there. The encrypted part is not touched, and
/// nothing that a person wrote goes with it but the subject of a sealed mail. What is sealed to the example goes to this
/// computer only (DESIGN decision 13).
pub fn send(
    carried: &Carried<'_>,
    account: &Account,
    secret: Option<&Secret>,
    dirs: &Dirs,
    clock: &dyn Clock,
    progress: &Progress,
) -> Result<Sent, Refusal> {
    let (entry, mail) = pack(carried, account, dirs, clock, progress)?;
    let mut held = Held::post(dirs, entry, mail)?;
    let sent = dispatch::send(&mut held, account, secret, Whom::Missing, clock, progress);
    Settings::hear_limit(dirs, &account.name, held.limit);
    match sent {
        // What will never be sent does not stay.
        Err(refusal) if refusal.code == "mail-not-loopback" => {
            held.delete()?;
            Err(refusal)
        }
        sent => Ok(Sent {
            entry: held.entry,
            refusal: sent.err(),
        }),
    }
}

/// Writes the mail for the outbox: its entry, and where it lies.
fn pack(
    carried: &Carried<'_>,
    account: &Account,
    dirs: &Dirs,
    clock: &dyn Clock,
    progress: &Progress,
) -> Result<(Entry, Making), Refusal> {
    let sealed = Sealed::open(carried.sealed, progress)?;
    let mut to = carried.to.to_vec();
    if let Some(headers) = &sealed.headers {
        for address in headers.to() {
            if !to.contains(&address) {
                to.push(address);
            }
        }
    }
    if to.is_empty() {
        return Err(CarryRefusal::NoRecipient.into());
    }
    // What no server could ever take does not wait for one.
    if let Some(wrong) = to.iter().find(|to| super::smtp::address(to).is_err()) {
        return Err(ComposeRefusal::Address(wrong.clone()).into());
    }
    let mut random = [0; 16];
    clock.random(&mut random);
    let known = sealed.headers.as_ref().and_then(Headers::message_id);
    let message_id = known.unwrap_or_else(|| compose::message_id(&account.from, random));
    // Two entries of one mail would each be sent. Another copy of what was taken is the sender's own wish.
    let entries = outbox::list(dirs, clock).entries.into_iter();
    let mut waiting = entries.filter(|entry| entry.known() != Known::Accepted);
    if let Some(there) = waiting.find(|entry| entry.message_id == message_id) {
        return Err(OutboxRefusal::AlreadyThere(there.id).into());
    }

    let made = Making::begin(dirs, clock)?;
    match &sealed.headers {
        Some(headers) => sealed.copy(headers, &account.from, made.mail(), progress)?,
        None => {
            let stem = neutral(carried.sealed);
            let cover = Cover {
                from: Some(account.from.clone()),
                to: to.clone(),
                subject: stem.clone(),
                message_id: message_id.clone(),
                in_reply_to: String::new(),
                date: clock.now(),
                text: carried.text.to_owned(),
                file_name: format!("{stem}.tar.pgp"),
            };
            compose::write_file(&cover, carried.sealed, made.mail(), progress)?;
        }
    }
    let read = |e: io::Error| StoreRefusal::read(made.mail(), &e);
    let (size, sha256) = outbox::digest(made.mail()).map_err(read)?;
    let waiting = |address| Recipient {
        address,
        state: Way::WAITING,
    };
    let entry = Entry {
        part: None,
        format: outbox::FORMAT,
        id: made.id().to_owned(),
        reference: None,
        revision: None,
        message_id,
        from: account.from.clone(),
        account: account.name.clone(),
        team: None,
        draft: None,
        size,
        sha256,
        example: is_example(&sealed.keys),
        test: false,
        made: clock.now().timestamp(),
        attempts: 0,
        recipients: to.into_iter().map(waiting).collect(),
    };
    Ok((entry, made))
}

/// A file that was judged: one encrypted message, with nothing in clear around it.
struct Sealed {
    file: File,
    /// Of a sealed mail.
    headers: Option<Headers>,
    /// What it is encrypted to.
    keys: Vec<openpgp::KeyHandle>,
}

impl Sealed {
    fn open(path: &Path, progress: &Progress) -> Result<Sealed, Refusal> {
        let shown = path.display().to_string();
        let unreadable = |e: io::Error| CarryRefusal::Read(shown.clone(), system_words(&e));
        // Looked at before it is opened: opening a FIFO waits for ever.
        if !std::fs::metadata(path).map_err(unreadable)?.is_file() {
            return Err(CarryRefusal::NotSealed(shown).into());
        }
        let file = File::open(path).map_err(unreadable)?;
        let judged = judge(&file, progress);
        progress.check().map_err(|_| ComposeRefusal::Cancelled)?;
        let (headers, keys) = judged
            .map_err(unreadable)?
            .ok_or(CarryRefusal::NotSealed(shown))?;
        Ok(Sealed {
            file,
            headers,
            keys,
        })
    }

    /// Writes the mail again with the account as its sender; everything below the headers is copied.
    fn copy(
        &self,
        headers: &Headers,
        from: &str,
        path: &Path,
        progress: &Progress,
    ) -> Result<(), ComposeRefusal> {
        let unreadable = |e: io::Error| ComposeRefusal::Read(system_words(&e));
        let unwritten = |e: io::Error| ComposeRefusal::Write(system_words(&e));
        let from = compose::address(from)?;
        let mut out = File::create_new(path).map_err(unwritten)?;
        write!(out, "From: {from}\r\n{}\r\n", headers.kept()).map_err(unwritten)?;
        let mut file = &self.file;
        file.seek(SeekFrom::Start(headers.octets))
            .map_err(unreadable)?;
        let mut chunk = vec![0; super::source::CHUNK];
        loop {
            let n = file.read(&mut chunk).map_err(unreadable)?;
            if n == 0 {
                return Ok(());
            }
            out.write_all(chunk.get(..n).unwrap_or_default())
                .map_err(unwritten)?;
            progress.check().map_err(|_| ComposeRefusal::Cancelled)?;
        }
    }
}

type Judged = Option<(Option<Headers>, Vec<openpgp::KeyHandle>)>;

/// The headers of a sealed mail, and the keys that the one message in the file is encrypted to; `None` when there
/// is anything else in it. Fails when reading fails.
fn judge(file: &File, progress: &Progress) -> io::Result<Judged> {
    let mut reader = BufReader::new(file);
    // Every OpenPGP packet begins with this bit (RFC 9580 section 4.2), no mail does.
    let binary = reader
        .fill_buf()?
        .first()
        .is_some_and(|octet| octet & 0x80 != 0);
    if binary {
        reader.rewind()?;
        return Ok(recipients(Watched(reader, progress.clone())).map(|keys| (None, keys)));
    }
    let Some(headers) = Headers::read(&mut reader)? else {
        return Ok(None);
    };
    let Some(boundary) = headers.boundary().filter(|_| headers.are_ours()) else {
        return Ok(None);
    };
    let Some(armored) = armored(&mut Watched(reader, progress.clone()), &boundary)? else {
        return Ok(None);
    };
    let mut file = file;
    let start = headers.octets + mime::before_armor(&boundary).len() as u64;
    file.seek(SeekFrom::Start(start))?;
    let armored = Watched(BufReader::new(file).take(armored), progress.clone());
    let message = armor::Reader::from_reader(
        armored,
        armor::ReaderMode::Tolerant(Some(armor::Kind::Message)),
    );
    Ok(recipients(message).map(|keys| (Some(headers), keys)))
}

/// Reads the body of a sealed mail from its begin to its end, which is in every octet what sealing writes around an
/// armored message: no word in clear has a place there. Says how many octets the armor has.
fn armored(body: &mut impl BufRead, boundary: &str) -> io::Result<Option<u64>> {
    let before = format!("{}{ARMOR_BEGIN}", mime::before_armor(boundary));
    if !begins(body, before.as_bytes())? {
        return Ok(None);
    }
    let mut octets = ARMOR_BEGIN.len() as u64;
    loop {
        let mut line = Vec::new();
        octets += body
            .by_ref()
            .take(MAX_ARMOR_LINE)
            .read_until(b'\n', &mut line)? as u64;
        match line.strip_suffix(b"\r\n") {
            Some(b"-----END PGP MESSAGE-----") => break,
            Some(text) if !text.is_empty() && text.iter().all(is_base64) => {}
            _ => return Ok(None),
        }
    }
    let ends = begins(body, mime::after_armor(boundary).as_bytes())? && body.fill_buf()?.is_empty();
    Ok(ends.then_some(octets))
}

/// Takes as many octets as `expected` has and says whether they are the same.
fn begins(reader: &mut impl Read, expected: &[u8]) -> io::Result<bool> {
    let mut found = Vec::with_capacity(expected.len());
    reader.take(expected.len() as u64).read_to_end(&mut found)?;
    Ok(found == expected)
}

fn is_base64(octet: &u8) -> bool {
    octet.is_ascii_alphanumeric() || b"+/=".contains(octet)
}

/// The outer headers of a sealed mail.
struct Headers {
    /// A header each, folded as they were.
    lines: Vec<String>,
    /// Up to the body.
    octets: u64,
}

impl Headers {
    /// Reads them, up to the empty line; `None` when this is no mail.
    fn read(reader: &mut impl BufRead) -> io::Result<Option<Headers>> {
        let mut reader = reader.take(MAX_HEADERS);
        let (mut lines, mut octets) = (Vec::<String>::new(), 0);
        loop {
            let mut line = Vec::new();
            octets += reader.read_until(b'\n', &mut line)? as u64;
            let text = line
                .strip_suffix(b"\r\n")
                .and_then(|line| str::from_utf8(line).ok());
            match (text, lines.last_mut()) {
                (None, _) => return Ok(None),
                (Some(""), _) => return Ok(Some(Headers { lines, octets })),
                (Some(text), Some(last)) if text.starts_with([' ', '\t']) => {
                    last.push_str("\r\n");
                    last.push_str(text);
                }
                (Some(text), _) => lines.push(text.to_owned()),
            }
        }
    }

    /// The first header of this name, whole.
    fn line(&self, name: &str) -> Option<&str> {
        let mut lines = self.lines.iter().map(String::as_str);
        lines.find(|line| {
            line.split_once(':')
                .is_some_and(|(found, _)| found.eq_ignore_ascii_case(name))
        })
    }

    /// Its value, unfolded.
    fn value(&self, name: &str) -> Option<String> {
        let (_, value) = self.line(name)?.split_once(':')?;
        Some(value.replace("\r\n", "").trim().to_owned())
    }

    /// Its Message-ID without angle brackets.
    fn message_id(&self) -> Option<String> {
        let value = self.value("Message-ID")?;
        let id = value.strip_prefix('<')?.strip_suffix('>')?;
        Some(id.to_owned())
    }

    /// The boundary of a sealed mail.
    fn boundary(&self) -> Option<String> {
        let kind = self.value("Content-Type")?;
        let boundary = kind.strip_prefix(mime::ENCRYPTED)?.trim_start();
        let boundary = boundary.strip_prefix("boundary=\"")?.strip_suffix('"')?;
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '=' || c == '_';
        (boundary.len() <= 70 && boundary.chars().all(plain)).then(|| boundary.to_owned())
    }

    /// Whether date and the names of mails hold nothing but a date and random names: words would go out in clear.
    fn are_ours(&self) -> bool {
        let date = self.value("Date").unwrap_or_default();
        let random = |name: &str| {
            let name = name.strip_prefix('<').and_then(|n| n.strip_suffix('>'));
            let random = name.and_then(|n| n.split_once('@'));
            random.is_some_and(|(random, domain)| {
                uuid::Uuid::parse_str(random).is_ok()
                    && super::smtp::address(&format!("x@{domain}")).is_ok()
            })
        };
        let absent_or_random = |name: &str| self.value(name).is_none_or(|v| random(&v));
        jiff::fmt::rfc2822::parse(&date).is_ok()
            && random(&self.value("Message-ID").unwrap_or_default())
            && ["In-Reply-To", "References"]
                .into_iter()
                .all(absent_or_random)
    }

    /// The addresses of To. They are plain in a sealed mail; anything else is refused when it is to be sent.
    fn to(&self) -> Vec<String> {
        let value = self.value("To").unwrap_or_default();
        value
            .split(',')
            .map(|address| address.trim().to_owned())
            .filter(|a| !a.is_empty())
            .collect()
    }

    /// What sealing writes, once each. Anything else was added later: a trace of the way, or another recipient.
    fn kept(&self) -> String {
        KEPT.iter()
            .filter_map(|name| self.line(name))
            .map(|line| format!("{line}\r\n"))
            .collect()
    }
}

/// The keys that one encrypted message is encrypted to; `None` when it is anything else, is cut short, is followed
/// by anything, or hides for whom it is.
fn recipients<'a>(message: impl Read + Send + Sync + 'a) -> Option<Vec<openpgp::KeyHandle>> {
    let (mut keys, mut encrypted) = (Vec::new(), false);
    let mut next = PacketParser::from_reader(message).ok()?;
    while let PacketParserResult::Some(parser) = next {
        match &parser.packet {
            Packet::PKESK(pkesk) if !encrypted => keys.push(pkesk.recipient()?),
            Packet::SEIP(_) if !encrypted && !keys.is_empty() => encrypted = true,
            _ => return None,
        }
        next = parser.next().ok()?.1;
    }
    encrypted.then_some(keys)
}

/// Whether one of these keys is the example's, whose secret is public.
fn is_example(keys: &[openpgp::KeyHandle]) -> bool {
    let certs = example::certificates();
    let mut ours = certs.iter().filter_map(|bytes| read_one(bytes).ok());
    ours.any(|cert| {
        cert.keys()
            .any(|key| keys.iter().any(|k| k.aliases(key.key().key_handle())))
    })
}

/// A name that tells no more than sealing does: the one it gave (`report-7F3K-9QXZ`), or none of the reporter's.
fn neutral(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let given = name.strip_suffix(".tar.pgp").filter(|stem| {
        let reference = stem
            .strip_prefix("report-")
            .and_then(|reference| reference.split_once('-'));
        let four = |part: &str| {
            part.len() == 4
                && part
                    .bytes()
                    .all(|o| o.is_ascii_uppercase() || o.is_ascii_digit())
        };
        reference.is_some_and(|(left, right)| four(left) && four(right))
    });
    given.unwrap_or("report").to_owned()
}
