//! What the reporter keeps of a report: its names, and what happened to it.

use super::outbox::{Entry, Known, Recipient, Way, known};
use crate::bundle::hex;
use crate::clock::Clock;
use crate::mail::compose;
use crate::parts::Division;
use crate::report::ReportId;
use jiff::Zoned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// Digits of Crockford's base 32: none is mistaken for another when read out on the telephone.
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The names of a report: the same however often it is sealed or sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Identity {
    /// Its ID.
    pub report: ReportId,
    /// Outer reference: 8 random characters, `XXXX-XXXX` in Crockford's base 32.
    pub reference: String,
    /// 256 random bits, 64 hex digits.
    pub update_token: String,
    /// UUID of the first Message-ID: names neither the report nor a machine.
    pub message: String,
}

impl Identity {
    /// New names. `domain` is that of the site, or the team's ID.
    pub fn new(domain: String, clock: &dyn Clock) -> Identity {
        let mut random = [0; 10];
        clock.random(&mut random);
        let millis = u64::try_from(clock.now().timestamp().as_millisecond()).unwrap_or_default();
        let uuid = uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid();
        let mut message = [0; 16];
        clock.random(&mut message);
        let mut token = [0; 32];
        clock.random(&mut token);
        Identity {
            report: ReportId {
                uuid: uuid.to_string(),
                domain,
            },
            reference: reference(clock),
            update_token: hex(&token),
            message: uuid::Builder::from_random_bytes(message)
                .into_uuid()
                .to_string(),
        }
    }

    /// Message-ID of a revision without angle brackets, at a domain. Those after the first follow from the update token,
    /// so that a copy has the same one and nobody outside can tell of which report it is. So do those of parts: number and
    /// [`division`](crate::parts::division), as a part of another division is another mail.
    pub fn message_id(&self, revision: u32, part: Option<(u32, Division)>, domain: &str) -> String {
        let token = &self.update_token;
        let seed = match (revision, part) {
            (0 | 1, None) => return format!("{}@{domain}", self.message),
            (_, None) => format!("message {revision} {token}"),
            (_, Some((part, division))) => {
                format!(
                    "message {revision} part {part} of {} {token}",
                    hex(&division)
                )
            }
        };
        let digest: [u8; 32] = Sha256::digest(seed).into();
        let mut octets = [0; 16];
        octets
            .iter_mut()
            .zip(digest)
            .for_each(|(to, from)| *to = from);
        let message = uuid::Builder::from_random_bytes(octets).into_uuid();
        format!("{message}@{domain}")
    }
}

fn reference(clock: &dyn Clock) -> String {
    let mut random = [0; 8];
    clock.random(&mut random);
    let digit = |octet: &u8| {
        CROCKFORD
            .get(usize::from(octet & 31))
            .copied()
            .unwrap_or(b'0') as char
    };
    let (left, right) = random.split_at(4);
    format!(
        "{}-{}",
        left.iter().map(digit).collect::<String>(),
        right.iter().map(digit).collect::<String>()
    )
}

/// What the reporter keeps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Receipt {
    /// The report.
    pub report: ReportId,
    /// Outer reference.
    pub reference: String,
    /// Revision.
    pub revision: u32,
    /// When it was sealed.
    pub at: Zoned,
    /// Team ID and name.
    pub team: (String, String),
    /// Fingerprints it is encrypted to.
    pub recipients: Vec<String>,
    /// Fingerprint of the certificate that it is signed by; none where it is not signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_by: Option<String>,
    /// Octets of the sealed file; of several parts, of part 1.
    pub size: u64,
    /// SHA-256 of the sealed file, lower-case hex; likewise.
    pub sha256: String,
    /// An exercise.
    #[serde(default)]
    pub test: bool,
    /// The names of the mail; none for a single file that was saved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<Mail>,
    /// The evidence, where it went into a file of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried: Option<Carried>,
    /// What happened to it.
    pub delivered: Delivered,
}

/// A sealed file with the evidence of a report, to be carried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Carried {
    /// Where it was written.
    pub path: PathBuf,
    /// Octets.
    pub size: u64,
    /// SHA-256, lower-case hex.
    pub sha256: String,
}

/// What a later mail follows up on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Mail {
    /// Message-ID without angle brackets.
    pub message_id: String,
    /// The outer subject.
    pub subject: String,
}

/// What happened to a sealed report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Delivered {
    /// Written to a file.
    Saved(PathBuf),
    /// The mail server accepted responsibility for everyone, as it was written before there was an outbox.
    Accepted {
        /// The account's server.
        server: String,
        /// Its words.
        reply: String,
    },
    /// Written to a file that a mail program of the reporter's was asked to send.
    HandedOver(HandedOver),
    /// Put into the outbox, with what is known of each recipient; never "received by the team".
    Mailed {
        /// ID of the entry.
        entry: String,
        /// The recipients.
        recipients: Vec<Recipient>,
        /// The other parts, of a report in parts.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        more: Vec<Mailed>,
    },
}

/// A sealed file with the reporter's own mail program. Whether it was sent from there only the reporter knows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct HandedOver {
    /// The file.
    pub path: PathBuf,
    /// Which program, as [`crate::mail::handover::Kind::name`] has it.
    pub program: String,
    /// When.
    pub at: Zoned,
    /// The subject that it was told.
    pub subject: String,
    /// The text that it was told.
    pub text: String,
    /// What the reporter says became of it; nothing yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<Said>,
}

impl HandedOver {
    /// The sentence that says how it stands. Its values: `program`, `at`, `path`.
    pub fn message(said: Option<Said>) -> &'static str {
        match said {
            None => "handover-open",
            Some(Said::Sent) => "handover-said-sent",
            Some(Said::NotSent) => "handover-said-not-sent",
        }
    }
}

/// The reporter's word on what was handed over: nothing that this program knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// It was sent.
    Sent,
    /// It was not, and will not be from there.
    NotSent,
}

/// A mail of several.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Mailed {
    /// ID of the entry.
    pub entry: String,
    /// The recipients.
    pub recipients: Vec<Recipient>,
    /// Octets of the sealed part; 0 where that was not kept.
    #[serde(default)]
    pub size: u64,
    /// SHA-256 of the sealed part, lower-case hex; empty likewise.
    #[serde(default)]
    pub sha256: String,
}

/// One of the mails of a report, as its receipt tells it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part<'a> {
    /// ID of the entry.
    pub entry: &'a str,
    /// The recipients.
    pub recipients: &'a [Recipient],
    /// Octets of the sealed part.
    pub size: u64,
    /// SHA-256 of the sealed part, lower-case hex.
    pub sha256: &'a str,
}

impl Receipt {
    /// Octets of a mail that its sealed file goes in: those of a mail that was saved, of a single file those that it has as an
    /// attachment.
    pub fn size_as_mail(&self) -> u64 {
        match self.mail {
            Some(_) => self.size,
            None => compose::attached(self.size),
        }
    }

    /// The parts of a report that went in several mails; none of one that went whole.
    pub fn parts(&self) -> Vec<Part<'_>> {
        let Delivered::Mailed {
            entry,
            recipients,
            more,
        } = &self.delivered
        else {
            return Vec::new();
        };
        let first = Part {
            entry,
            recipients,
            size: self.size,
            sha256: &self.sha256,
        };
        let more = more.iter().map(|mail| Part {
            entry: &mail.entry,
            recipients: &mail.recipients,
            size: mail.size,
            sha256: &mail.sha256,
        });
        let parts: Vec<_> = std::iter::once(first).chain(more).collect();
        match parts.as_slice() {
            [_] => Vec::new(),
            _ => parts,
        }
    }
}

impl Delivered {
    /// What is known of a mail; none of a file.
    pub fn known(&self) -> Option<Known> {
        match self {
            Delivered::Saved(_) | Delivered::HandedOver(_) => None,
            Delivered::Accepted { .. } => Some(Known::Accepted),
            Delivered::Mailed { .. } => {
                let all = self.mails().flat_map(|(_, recipients)| recipients);
                Some(known(&all.cloned().collect::<Vec<_>>()))
            }
        }
    }

    /// Whether anybody may have it: then what is reported next is the next revision.
    pub fn may_be_there(&self) -> bool {
        match self {
            Delivered::Saved(_) | Delivered::HandedOver(_) | Delivered::Accepted { .. } => true,
            Delivered::Mailed { .. } => self
                .mails()
                .flat_map(|(_, recipients)| recipients)
                .any(|to| to.state.may_be_there()),
        }
    }

    /// The file that it was written to; none of a mail.
    pub fn file(&self) -> Option<&Path> {
        match self {
            Delivered::Saved(path) => Some(path),
            Delivered::HandedOver(handed) => Some(&handed.path),
            _ => None,
        }
    }

    pub(super) fn file_mut(&mut self) -> Option<&mut PathBuf> {
        match self {
            Delivered::Saved(path) => Some(path),
            Delivered::HandedOver(handed) => Some(&mut handed.path),
            _ => None,
        }
    }

    /// What was handed over to a mail program.
    pub fn handed_over(&self) -> Option<&HandedOver> {
        match self {
            Delivered::HandedOver(handed) => Some(handed),
            _ => None,
        }
    }

    /// Its entry in the outbox; of several, that of part 1.
    pub fn entry(&self) -> Option<&str> {
        self.mails().next().map(|(entry, _)| entry)
    }

    /// Its mails, one a part: the entry of each, and its recipients.
    pub fn mails(&self) -> impl Iterator<Item = (&str, &[Recipient])> {
        let (first, more) = match self {
            Delivered::Mailed {
                entry,
                recipients,
                more,
            } => (Some((entry, recipients)), more.as_slice()),
            _ => (None, &[][..]),
        };
        let more = more.iter().map(|mail| (&mail.entry, &mail.recipients));
        let all = first.into_iter().chain(more);
        all.map(|(entry, recipients)| (entry.as_str(), recipients.as_slice()))
    }

    /// Whether one of its mails is this one, with this known of it.
    pub fn says(&self, entry: &Entry) -> bool {
        let this = (entry.id.as_str(), entry.recipients.as_slice());
        self.mails().any(|mail| mail == this)
    }

    /// Takes in how an entry stands, where it is one of its own.
    pub fn learn(&mut self, learned: &Entry) {
        if let Delivered::Mailed {
            entry,
            recipients,
            more,
        } = self
        {
            let more = more.iter_mut().map(|m| (&m.entry, &mut m.recipients));
            let mut all = std::iter::once((&*entry, recipients)).chain(more);
            if let Some((_, recipients)) = all.find(|(id, _)| **id == learned.id) {
                recipients.clone_from(&learned.recipients);
            }
        }
    }

    /// The server that took it for everyone, and its words.
    pub fn accepted(&self) -> Option<(&str, &str)> {
        match self {
            Delivered::Accepted { server, reply } => Some((server, reply)),
            Delivered::Mailed { recipients, .. } if self.known() == Some(Known::Accepted) => {
                match &recipients.last()?.state {
                    Way::Accepted { server, reply, .. } => Some((server, reply)),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}
