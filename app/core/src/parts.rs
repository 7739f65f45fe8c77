//! A report in several sealed parts, where it is too large for one mail.
//!
//! Part 1 is the report. Its slip lists every file of evidence, piece by piece, and every other part by the SHA-256 of its
//! MANIFEST: what is sealed in those is bound to what is sealed here, however each of them travels. The other parts have
//! evidence alone, and a slip that says of which report they are. A file that is whole keeps its path; pieces of one are
//! numbered behind it, so that `cat` joins them.

use crate::bundle::hex;
use crate::openpgp::seal::{Content, Member, SealRefusal};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tocsin_i18n::{Args, Catalogue};

pub mod divide;
pub mod join;
#[cfg(test)]
mod tests;

/// The member that says which part it is.
pub const SLIP: &str = "parts.json";
/// The same for people: shown as the mail's text.
pub const TEXT: &str = "part.txt";
/// Format of [`SLIP`].
pub const FORMAT: u32 = 1;

/// Which part it is, of what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Slip {
    /// Format: 1.
    pub format: u32,
    /// The report's ID.
    pub report: String,
    /// Outer reference of the report.
    pub reference: String,
    /// Revision of the report.
    pub revision: u32,
    /// This part, from 1.
    pub part: u32,
    /// How many parts there are.
    pub of: u32,
    /// The other parts; in part 1 only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Other>,
    /// All files of evidence; in part 1 only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<Whole>,
}

/// Another part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Other {
    /// Its number.
    pub part: u32,
    /// SHA-256 of its MANIFEST, lower-case hex.
    pub manifest: String,
}

/// A file of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whole {
    /// Its path in the report.
    pub path: String,
    /// Octets.
    pub size: u64,
    /// SHA-256, lower-case hex.
    pub sha256: String,
    /// Where it is, in order.
    pub pieces: Vec<Piece>,
}

/// A file, or some of its octets, in a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// Which part.
    pub part: u32,
    /// Its path in that part.
    pub path: String,
    /// Octets.
    pub size: u64,
    /// SHA-256, lower-case hex.
    pub sha256: String,
}

/// Of which report the parts are.
pub struct Names<'a> {
    /// The report's ID.
    pub report: String,
    /// Outer reference.
    pub reference: &'a str,
    /// Revision.
    pub revision: u32,
    /// The team's working language.
    pub words: &'a Catalogue,
}

/// A file of evidence, or a piece of it, that goes with a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Path of the whole file in the report.
    pub of: String,
    /// What goes along.
    pub member: Member,
}

impl Share {
    /// A whole file.
    pub fn whole(member: Member) -> Share {
        Share {
            of: member.name.clone(),
            member,
        }
    }
}

/// The members of each part: `report` are those of part 1, `files` all evidence as it is whole, `shares` what of it goes with
/// each part. `manifest` gives the MANIFEST that sealing writes for members.
pub fn members(
    report: Vec<Member>,
    files: &[Member],
    shares: Vec<Vec<Share>>,
    names: &Names<'_>,
    manifest: impl Fn(&[Member]) -> Result<String, SealRefusal>,
) -> Result<Vec<Vec<Member>>, SealRefusal> {
    let wholes = files.iter().map(|file| {
        let pieces = (1..).zip(&shares).flat_map(|(part, shares)| {
            let ours = shares.iter().filter(|share| share.of == file.name);
            ours.map(move |share| {
                let (size, sha256) = measure(&share.member);
                Piece {
                    part,
                    path: share.member.name.clone(),
                    size,
                    sha256,
                }
            })
        });
        let (size, sha256) = measure(file);
        Whole {
            path: file.name.clone(),
            size,
            sha256,
            pieces: pieces.collect(),
        }
    });
    let wholes: Vec<Whole> = wholes.collect();
    let mut slip = Slip {
        format: FORMAT,
        report: names.report.clone(),
        reference: names.reference.to_owned(),
        revision: names.revision,
        part: 1,
        of: u32::try_from(shares.len()).unwrap_or(u32::MAX),
        parts: Vec::new(),
        files: Vec::new(),
    };
    let mut others = Vec::new();
    let mut sealed = Vec::new();
    let mut shares = shares.into_iter();
    let first = shares.next().unwrap_or_default();
    for (part, shares) in (2..).zip(shares) {
        let slip = Slip {
            part,
            ..slip.clone()
        };
        let mut members = head(&slip, &wholes, names.words)?;
        members.extend(shares.into_iter().map(|share| share.member));
        let manifest = hex(&Sha256::digest(manifest(&members)?));
        others.push(Other { part, manifest });
        sealed.push(members);
    }
    slip.parts = others;
    slip.files.clone_from(&wholes);
    let mut members = report;
    members.extend(head(&slip, &wholes, names.words)?);
    members.extend(first.into_iter().map(|share| share.member));
    sealed.insert(0, members);
    Ok(sealed)
}

/// How a report is divided: what lies where, and which other parts there are.
pub type Division = [u8; 32];

/// That of part 1 with these members, the SHA-256 of its slip; nothing where the report is whole. A copy that is divided in the
/// same way has the same.
pub fn division(first: &[Member]) -> Option<Division> {
    let slip = first.iter().find(|member| member.name == SLIP)?;
    match &slip.content {
        Content::Bytes(bytes) => Some(Sha256::digest(bytes).into()),
        Content::File { .. } | Content::Piece { .. } => None,
    }
}

/// Octets and SHA-256 of a member.
fn measure(member: &Member) -> (u64, String) {
    match &member.content {
        Content::Bytes(bytes) => (bytes.len() as u64, hex(&Sha256::digest(bytes))),
        Content::File { size, sha256, .. } | Content::Piece { size, sha256, .. } => {
            (*size, hex(sha256))
        }
    }
}

/// What says which part it is, for programs and for people.
fn head(slip: &Slip, files: &[Whole], words: &Catalogue) -> Result<Vec<Member>, SealRefusal> {
    let json = serde_json::to_vec_pretty(slip);
    let json = json.map_err(|_| SealRefusal::Name(SLIP.to_owned()))?;
    let member = |name: &str, media_type: &str, bytes: Vec<u8>| Member {
        name: name.to_owned(),
        media_type: media_type.to_owned(),
        content: Content::Bytes(bytes),
    };
    Ok(vec![
        member(SLIP, "application/json", json),
        member(
            TEXT,
            "text/plain; charset=utf-8",
            text(slip, files, words).into_bytes(),
        ),
    ])
}

fn text(slip: &Slip, files: &[Whole], words: &Catalogue) -> String {
    let number = |number: u32| number.to_string();
    let args = Args::new()
        .with("part", number(slip.part))
        .with("of", number(slip.of))
        .with("revision", number(slip.revision))
        .with("reference", slip.reference.as_str());
    let first = slip.part == 1;
    let message = if first { "parts-first" } else { "parts-later" };
    let mut text = format!("{}\n\n", words.plain(message, &args));
    for file in files {
        let here = |piece: &Piece| piece.part == slip.part;
        if first && file.pieces.iter().all(here) || !first && !file.pieces.iter().any(here) {
            continue;
        }
        for piece in &file.pieces {
            let args = Args::new()
                .with("path", piece.path.as_str())
                .with("part", number(piece.part));
            text.push_str(&format!("  {}\n", words.plain("parts-file", &args)));
        }
    }
    text.push_str(&format!("\n{}\n", words.plain("parts-join", &Args::new())));
    text
}
