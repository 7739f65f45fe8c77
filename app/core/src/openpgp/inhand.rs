//! What a reporter got of a team through another channel: a fingerprint in any usual spacing, an `OPENPGP4FPR:` address,
//! the text of a page or a printed card, a certificate, a picture of a QR code. It is found, or refused with one reason;
//! whether it is the team's, `store::pins` says.

mod checksums;
mod differing;
mod identifiers;
mod markup;
mod others;
mod runs;

pub(crate) use differing::differing;

use crate::explain::Explain;
use crate::logo::{self, LogoWrong};
use crate::openpgp::cert::{self, CertRefusal};
use crate::qr;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeSet;
use tocsin_form_schema::diagnostic::Args;

/// Most octets of a file that is looked into: a photographed screen is a few of them.
pub const MAX_SIZE: u64 = 8 * 1024 * 1024;
/// Most octets of a text: a page, or a certificate with what hundreds of strangers signed of it.
pub const MAX_TEXT: usize = cert::MAX_SIZE;
/// Most pixels of a picture, and most in one direction.
const MOST_PIXELS: u64 = 10_000_000;
const LONGEST: u32 = 8192;
/// Digits of a fingerprint: of a v4 and of a v6 key (RFC 9580, section 5.5.4).
pub const LENGTHS: [usize; 2] = [40, 64];
/// Digits of a key ID, short and long (RFC 9580, section 5.5.4).
const KEY_ID: [usize; 2] = [8, 16];
/// So many digits in a row are meant as a fingerprint.
const MEANT: usize = 20;

/// What `show` prints beside a form's signer, in every language: who copies that has nothing but the form's own word.
pub const SAID_BY_FORM: &str = "tocsin-form:";
/// The same where it lists a form for machines.
const SAID_IN_JSON: &str = "manifest-sha256:";

/// What was found: one fingerprint, whatever it came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InHand {
    /// Upper-case hex, 40 or 64 digits.
    pub fingerprint: String,
    /// The certificate's octets, where it was one: it may tell of a revocation.
    pub(crate) cert: Option<Vec<u8>>,
    /// It is a word of 64 digits, which nothing says to be a fingerprint: a file's SHA-256 digest has as many.
    pub(crate) perhaps_digest: bool,
    /// What it came in, by its digest; none where that was nothing but digits, which may be from anywhere.
    pub(crate) source: Option<Source>,
}

impl InHand {
    /// Whether it is a certificate or nothing but digits: a page may show digits that are no key's.
    pub(crate) fn is_exact(&self) -> bool {
        self.cert.is_some() || self.source.is_none()
    }
}

/// The octets of a file or text but for blanks, which are changed in copying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Source([u8; 32]);

impl Source {
    pub(crate) fn of(bytes: &[u8]) -> Source {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let mut digest = Sha256::new();
        for part in bytes.split(u8::is_ascii_whitespace) {
            digest.update(part);
        }
        Source(digest.finalize().into())
    }
}

/// Why nothing can be compared with it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum InHandRefusal {
    /// No fingerprint in it.
    Nothing,
    /// It is larger than what is looked into.
    TooLarge,
    /// A key ID: keys with the same one can be made at will.
    KeyId(usize),
    /// So many hexadecimal digits, which is no fingerprint's number.
    Digits(usize),
    /// More than one fingerprint, or what is nearly another: whose that is, nobody knows.
    Several {
        /// One of them.
        one: String,
        /// The digits of another, no more than a fingerprint has.
        other: String,
    },
    /// A secret key.
    Secret,
    /// A certificate that cannot be read.
    Cert,
    /// A form, or what was taken out of one: it says of itself whose it is.
    Form,
    /// A picture or document of another format than PNG.
    NotPng,
    /// A PNG that cannot be read.
    Picture,
    /// A picture with too many pixels.
    PictureSize(u32, u32),
    /// A picture without a QR code that can be read.
    NoCode,
    /// A picture with more that may be a QR code than what can be read.
    MoreCodes,
}

/// Every code of [`InHandRefusal`].
pub const CODES: &[&str] = &[
    "inhand-nothing",
    "inhand-too-large",
    "inhand-key-id",
    "inhand-digits",
    "inhand-several",
    "inhand-secret",
    "inhand-cert",
    "inhand-form",
    "inhand-not-png",
    "inhand-picture",
    "inhand-picture-size",
    "inhand-no-code",
    "inhand-more-codes",
];

impl Explain for InHandRefusal {
    fn code(&self) -> &'static str {
        match self {
            InHandRefusal::Nothing => "inhand-nothing",
            InHandRefusal::TooLarge => "inhand-too-large",
            InHandRefusal::KeyId(_) => "inhand-key-id",
            InHandRefusal::Digits(_) => "inhand-digits",
            InHandRefusal::Several { .. } => "inhand-several",
            InHandRefusal::Secret => "inhand-secret",
            InHandRefusal::Cert => "inhand-cert",
            InHandRefusal::Form => "inhand-form",
            InHandRefusal::NotPng => "inhand-not-png",
            InHandRefusal::Picture => "inhand-picture",
            InHandRefusal::PictureSize(..) => "inhand-picture-size",
            InHandRefusal::NoCode => "inhand-no-code",
            InHandRefusal::MoreCodes => "inhand-more-codes",
        }
    }

    fn args(&self) -> Args {
        match self {
            InHandRefusal::KeyId(digits) | InHandRefusal::Digits(digits) => {
                Args::from([("digits", digits.to_string())])
            }
            InHandRefusal::Several { one, other } => {
                Args::from([("one", cert::grouped(one)), ("other", cert::grouped(other))])
            }
            InHandRefusal::PictureSize(width, height) => {
                Args::from([("width", width.to_string()), ("height", height.to_string())])
            }
            _ => Args::new(),
        }
    }
}

/// Finds it in what was typed or pasted.
pub fn read_text(text: &str) -> Result<InHand, InHandRefusal> {
    if text.len() > MAX_TEXT {
        return Err(InHandRefusal::TooLarge);
    }
    if is_what_show_prints(text) {
        return Err(InHandRefusal::Form);
    }
    let (keys, rest) = key_blocks(text);
    let mut found = Found::default();
    for block in keys {
        found.cert(block.as_bytes())?;
    }
    found.text(&rest);
    let source = match typed(text) {
        Some(_) => None,
        None => Some(Source::of(text.as_bytes())),
    };
    Ok(InHand {
        source,
        ..found.one()?
    })
}

/// Whether it was copied from there, whatever became of its lines, blanks, dashes and capitals on the way.
fn is_what_show_prints(text: &str) -> bool {
    let known = |c: &char| c.is_alphanumeric() || "(-:".contains(*c);
    let bare: String = runs::plain(text).chars().filter(known).collect();
    let bare = bare.to_lowercase();
    bare.contains(&format!("({SAID_BY_FORM}")) || bare.contains(SAID_IN_JSON)
}

/// Finds it in a file's octets.
pub fn read(bytes: &[u8]) -> Result<InHand, InHandRefusal> {
    if bytes.len() as u64 > MAX_SIZE {
        return Err(InHandRefusal::TooLarge);
    }
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Ok(InHand {
            source: Some(Source::of(bytes)),
            ..picture(bytes)?
        }),
        [b'P', b'K', 3, 4, ..] => Err(InHandRefusal::Form),
        _ if is_other_document(bytes) => Err(InHandRefusal::NotPng),
        [0xff, 0xfe, rest @ ..] => read_text(&utf16(rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => read_text(&utf16(rest, u16::from_be_bytes)),
        // The first octet of an OpenPGP packet has its highest bit set (RFC 9580, section 4.2), that of a text in UTF-8 may.
        [first, ..] if first & 0x80 != 0 && std::str::from_utf8(bytes).is_err() => {
            let mut found = Found::default();
            found.cert(bytes)?;
            Ok(InHand {
                source: Some(Source::of(bytes)),
                ..found.one()?
            })
        }
        _ => read_text(&String::from_utf8_lossy(bytes)),
    }
}

/// How many hexadecimal digits were typed so far, where nothing else was: of a fingerprint under way.
pub fn typed(text: &str) -> Option<usize> {
    if text.len() > MAX_TEXT {
        return None;
    }
    runs::only_digits(&runs::plain(text))
}

#[derive(Default)]
struct Found {
    fingerprints: BTreeSet<String>,
    cert: Option<Vec<u8>>,
    texts: Vec<Text>,
}

/// A text in which digits are looked for.
struct Text {
    plain: String,
    /// Without what HTML has between the characters.
    shown: String,
}

impl Found {
    fn cert(&mut self, bytes: &[u8]) -> Result<(), InHandRefusal> {
        let primaries = cert::primaries(bytes).map_err(|refusal| match refusal {
            CertRefusal::Secret => InHandRefusal::Secret,
            _ => InHandRefusal::Cert,
        })?;
        self.fingerprints.extend(primaries);
        self.cert = Some(bytes.to_vec());
        Ok(())
    }

    fn text(&mut self, text: &str) {
        let seen = markup::seen(text);
        let read = |text: &str| identifiers::without(&runs::plain(text));
        let (plain, shown) = (read(&seen), read(&markup::without(&seen)));
        let mut digests = checksums::words(&plain);
        digests.extend(checksums::words(&shown));
        let without = |text| checksums::without(text, &digests).into_owned();
        let text = Text {
            plain: without(&plain),
            shown: without(&shown),
        };
        let mut found = runs::fingerprints(&text.plain);
        for read in [runs::fingerprints, runs::broken] {
            if found.is_empty() {
                found = read(&text.shown);
            }
        }
        self.fingerprints.extend(found);
        self.texts.push(text);
    }

    /// The one fingerprint. A page that lists somebody else's beside the team's proves nothing of either,
    /// however that is written.
    fn one(mut self) -> Result<InHand, InHandRefusal> {
        let [_, most] = LENGTHS;
        match (self.fingerprints.pop_first(), self.fingerprints.pop_first()) {
            (Some(found), None) => {
                let other = |text: &Text| others::other(&text.shown, &found);
                if let Some(other) = self.texts.iter().find_map(other) {
                    return Err(InHandRefusal::Several {
                        one: found,
                        other: other.chars().take(most).collect(),
                    });
                }
                Ok(InHand {
                    perhaps_digest: self.cert.is_none() && self.is_bare(&found),
                    fingerprint: found,
                    cert: self.cert,
                    source: None,
                })
            }
            (Some(one), Some(other)) => Err(InHandRefusal::Several { one, other }),
            (None, _) => Err(nearly(
                self.texts.first().map_or("", |text| text.plain.as_str()),
            )),
        }
    }

    /// Whether it is a word of as many digits as a SHA-256 digest has.
    fn is_bare(&self, found: &str) -> bool {
        let [_, digits] = LENGTHS;
        let is_word = |text: &Text| {
            let mut words = text.plain.split(|c: char| !c.is_ascii_alphanumeric());
            words.any(|word| word.eq_ignore_ascii_case(found))
                && !text.plain.to_ascii_lowercase().contains(runs::SCHEME)
        };
        found.len() == digits && self.texts.iter().any(is_word)
    }
}

/// What there is instead of a fingerprint.
fn nearly(text: &str) -> InHandRefusal {
    match (runs::only_digits(text), runs::longest(text)) {
        (Some(digits), _) if KEY_ID.contains(&digits) => InHandRefusal::KeyId(digits),
        (Some(digits), _) if digits > 0 => InHandRefusal::Digits(digits),
        (_, digits) if digits >= MEANT => InHandRefusal::Digits(digits),
        _ => match runs::key_id(text) {
            Some(digits) => InHandRefusal::KeyId(digits),
            None => InHandRefusal::Nothing,
        },
    }
}

/// The armored keys of a text (RFC 9580, section 6.2), and what else stands in it.
fn key_blocks(text: &str) -> (Vec<&str>, Cow<'_, str>) {
    const BEGIN: &str = "-----BEGIN PGP ";
    const END: &str = "-----END PGP ";
    let (mut keys, mut rest) = (Vec::new(), String::new());
    let mut left = text;
    while let Some(at) = left.find(BEGIN) {
        let (before, block) = left.split_at(at);
        rest.push_str(before);
        // Nothing else than a key is read; what is signed or encrypted stays text.
        let kind = block.get(BEGIN.len()..).unwrap_or_default();
        let is_key = ["PUBLIC KEY", "PRIVATE KEY", "SECRET KEY"]
            .iter()
            .any(|name| kind.starts_with(name));
        if !is_key {
            rest.push_str(BEGIN);
            left = kind;
            continue;
        }
        let end = block.find(END).map(|end| {
            let tail = block.get(end..).unwrap_or_default();
            end + tail.find('\n').unwrap_or(tail.len())
        });
        let (key, after) = block.split_at(end.unwrap_or(block.len()));
        keys.push(key);
        left = after;
    }
    match keys.is_empty() {
        true => (keys, Cow::Borrowed(text)),
        false => {
            rest.push_str(left);
            (keys, Cow::Owned(rest))
        }
    }
}

/// What the QR codes of a PNG say.
fn picture(bytes: &[u8]) -> Result<InHand, InHandRefusal> {
    let fits = |width: u32, height: u32| {
        width.max(height) <= LONGEST && u64::from(width) * u64::from(height) <= MOST_PIXELS
    };
    let picture = logo::picture(bytes, fits).map_err(|wrong| match wrong {
        LogoWrong::NotPng => InHandRefusal::Picture,
        LogoWrong::Size { width, height } => InHandRefusal::PictureSize(width, height),
    })?;
    // Which of several pictures somebody sees, depends on the time and on the program.
    if is_animated(bytes) {
        return Err(InHandRefusal::Picture);
    }
    let codes = qr::read(&picture);
    if codes.more {
        return Err(InHandRefusal::MoreCodes);
    }
    if codes.said.is_empty() {
        return Err(InHandRefusal::NoCode);
    }
    let mut found = Found::default();
    codes.said.iter().for_each(|code| found.text(code));
    found.one()
}

/// Whether one of a PNG's chunks begins an animation (PNG, third edition, section 11.3.6).
fn is_animated(bytes: &[u8]) -> bool {
    const SIGNATURE: usize = 8;
    let mut rest = bytes.get(SIGNATURE..).unwrap_or_default();
    while let Some(([a, b, c, d, kind @ ..], after)) = rest.split_first_chunk::<8>() {
        if kind == b"acTL" {
            return true;
        }
        // What is in it is followed by four octets of checksum.
        let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
        rest = after.get(length.saturating_add(4)..).unwrap_or_default();
    }
    false
}

/// By their first octets: JPEG, GIF, WebP, BMP, TIFF, HEIF and PDF.
fn is_other_document(bytes: &[u8]) -> bool {
    const MARKS: [(usize, &[u8]); 8] = [
        (0, &[0xff, 0xd8, 0xff]),
        (0, b"GIF8"),
        (8, b"WEBP"),
        (0, b"II*\0"),
        (0, b"MM\0*"),
        (4, b"ftyp"),
        (0, b"%PDF-"),
        (6, b"\0\0\0\0"),
    ];
    MARKS.iter().any(|(at, mark)| {
        let marked = bytes.get(*at..).is_some_and(|rest| rest.starts_with(mark));
        // A bitmap's name is short enough to begin a text.
        marked && (*at != 6 || bytes.starts_with(b"BM"))
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, _) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

#[cfg(test)]
mod tests;
