//! The team's side: parts of a report that were opened, put together.

use super::{FORMAT, Piece, SLIP, Slip, Whole};
use crate::bundle::hex;
use crate::openpgp::names::name_allowed;
use crate::openpgp::open::{OpenRefusal, Opened, Unsealed, private_file};
use crate::openpgp::sign::MANIFEST;
use crate::received::EVIDENCE;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// What is known of the parts of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Joined {
    /// How many parts it has; 0 where it is whole.
    pub of: u32,
    /// The parts that did not come.
    pub missing: Vec<u32>,
    /// Files of evidence that are therefore not there, or not whole: their paths.
    pub incomplete: Vec<String>,
    /// What was left aside, as the report is divided otherwise in it: their names.
    pub aside: Vec<String>,
}

/// A part that was opened: a name to speak of it by, and what it says of itself.
struct Part {
    name: String,
    slip: Slip,
    unsealed: Unsealed,
}

/// A division: part 1, and which parts it names that came.
struct Found {
    first: usize,
    others: BTreeMap<u32, usize>,
    missing: Vec<u32>,
}

/// Puts parts together that came in any order, each with a name to speak of it by. What is left is part 1, with every file
/// that is whole in its place. A report that went again may be divided otherwise: of several divisions the one that is whole is
/// opened, the parts of the others are left aside. Refuses parts of different reports, and what part 1 does not name where its
/// own are not all there; a part that is there twice is no harm.
pub fn join(parts: Vec<(String, Unsealed)>) -> Result<(Unsealed, Joined), OpenRefusal> {
    let alone = parts.len() == 1;
    let mut read: Vec<Part> = Vec::new();
    for (name, unsealed) in parts {
        let Some(slip) = slip(&unsealed.opened)? else {
            return match alone {
                true => Ok((unsealed, Joined::default())),
                false => Err(OpenRefusal::OtherPart(name)),
            };
        };
        read.push(Part {
            name,
            slip,
            unsealed,
        });
    }
    let found = divisions(&read);
    // Where several are whole they say the same.
    let best = found.into_iter().min_by_key(|found| found.missing.len());
    let best = best.ok_or(OpenRefusal::NoFirstPart)?;
    let first = read.get(best.first).ok_or(OpenRefusal::NoFirstPart)?;
    let mut others = read.iter();
    if let Some(other) = others.find(|part| common(&part.slip) != common(&first.slip)) {
        return Err(OpenRefusal::OtherPart(other.name.clone()));
    }
    let manifest = |part: &Part| part.unsealed.opened.manifest_sha256.clone();
    let used = std::iter::once(&best.first).chain(best.others.values());
    let used: BTreeSet<String> = used.filter_map(|at| read.get(*at)).map(manifest).collect();
    let aside = read.iter().filter(|part| !used.contains(&manifest(part)));
    let aside: Vec<&Part> = aside.collect();
    if !best.missing.is_empty()
        && let Some(other) = aside.first()
    {
        let divided = |part: &&Part| part.slip.part == 1 || part.slip.of != first.slip.of;
        return Err(match aside.iter().any(divided) {
            true => OpenRefusal::NoneWhole {
                of: first.slip.of,
                missing: best.missing,
                first: first.name.clone(),
            },
            false => OpenRefusal::OtherPart(other.name.clone()),
        });
    }
    let aside = aside.into_iter().map(|part| part.name.clone()).collect();
    let (slip, of) = (first.slip.clone(), first.slip.of);
    let (mut base, mut there) = (None, BTreeMap::new());
    for (at, part) in read.into_iter().enumerate() {
        if at == best.first {
            base = Some(part.unsealed);
        } else if best.others.get(&part.slip.part) == Some(&at) {
            there.insert(part.slip.part, part.unsealed);
        }
    }
    let mut base = base.ok_or(OpenRefusal::NoFirstPart)?;
    let incomplete = files(&slip, &mut base, &there)?;
    let joined = Joined {
        of,
        missing: best.missing,
        incomplete,
        aside,
    };
    Ok((base, joined))
}

/// One for each part 1; a part belongs to those that name it by its MANIFEST.
fn divisions(read: &[Part]) -> Vec<Found> {
    let firsts = read.iter().enumerate();
    let firsts = firsts.filter(|(_, part)| part.slip.part == 1);
    let found = firsts.map(|(first, part)| {
        let (mut others, mut missing) = (BTreeMap::new(), Vec::new());
        for named in &part.slip.parts {
            let came = read.iter().position(|other| {
                let manifest = &other.unsealed.opened.manifest_sha256;
                (other.slip.part, manifest) == (named.part, &named.manifest)
            });
            match came {
                Some(at) => {
                    others.insert(named.part, at);
                }
                None => missing.push(named.part),
            }
        }
        Found {
            first,
            others,
            missing,
        }
    });
    found.collect()
}

/// What must be the same in every part, however it is divided.
fn common(slip: &Slip) -> (&str, &str, u32) {
    (&slip.report, &slip.reference, slip.revision)
}

/// What an opened part says of itself; nothing where the report is whole.
pub fn slip(opened: &Opened) -> Result<Option<Slip>, OpenRefusal> {
    let Some(bytes) = opened.read.get(SLIP) else {
        return Ok(None);
    };
    let read = serde_json::from_slice::<Slip>(bytes).ok();
    let sound = read.filter(|slip| {
        slip.format == FORMAT && (1..=slip.of).contains(&slip.part) && is_sound(&slip.files)
    });
    match sound {
        Some(slip) => Ok(Some(slip)),
        None => Err(OpenRefusal::Member(SLIP.to_owned())),
    }
}

/// Evidence only, each file once.
fn is_sound(files: &[Whole]) -> bool {
    let paths: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let plain = |path: &str| path.starts_with(EVIDENCE) && name_allowed(path);
    paths.len() == files.len() && paths.into_iter().all(plain)
}

/// Puts every file in its place of which all is there; gives the others.
fn files(
    slip: &Slip,
    base: &mut Unsealed,
    there: &BTreeMap<u32, Unsealed>,
) -> Result<Vec<String>, OpenRefusal> {
    let mut incomplete = Vec::new();
    for file in &slip.files {
        let whole = |piece: &Piece| piece.part == 1 || there.contains_key(&piece.part);
        if !file.pieces.iter().all(whole) {
            incomplete.push(file.path.clone());
            continue;
        }
        let mut at = Vec::new();
        for piece in &file.pieces {
            let part = there.get(&piece.part).unwrap_or(base);
            let mut members = part.opened.members.iter();
            // What the list says of it and what came must be the same: the path is then one that unpacking let through.
            if !members.any(|(name, sha256)| (name, sha256) == (&piece.path, &piece.sha256)) {
                return Err(OpenRefusal::Member(piece.path.clone()));
            }
            at.push(part.path().join(&piece.path));
        }
        let target = base.path().join(&file.path);
        match at.as_slice() {
            [only] if *only == target => continue,
            [only] => {
                place(&target)?;
                fs::rename(only, &target)?;
            }
            several => {
                place(&target)?;
                if concatenate(several, &target)? != (file.size, file.sha256.clone()) {
                    return Err(OpenRefusal::Member(file.path.clone()));
                }
            }
        }
        let members = &mut base.opened.members;
        let used = |name: &String| file.pieces.iter().any(|p| p.part == 1 && p.path == *name);
        members.retain(|(name, _)| !used(name));
        members.push((file.path.clone(), file.sha256.clone()));
    }
    manifest(base)?;
    Ok(incomplete)
}

fn place(target: &Path) -> Result<(), OpenRefusal> {
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    match target.exists() {
        true => Err(OpenRefusal::Member(target.display().to_string())),
        false => Ok(()),
    }
}

/// Joins files into a new one and removes them; gives octets and SHA-256.
fn concatenate(pieces: &[PathBuf], target: &Path) -> io::Result<(u64, String)> {
    let mut out = private_file(target)?;
    let (mut hash, mut size, mut chunk) = (Sha256::new(), 0, vec![0; 256 * 1024]);
    for piece in pieces {
        let mut from = File::open(piece)?;
        loop {
            let n = from.read(&mut chunk)?;
            if n == 0 {
                break;
            }
            let read = chunk.get(..n).unwrap_or_default();
            hash.update(read);
            out.write_all(read)?;
            size += n as u64;
        }
        fs::remove_file(piece)?;
    }
    Ok((size, hex(&hash.finalize())))
}

/// MANIFEST of what is there now.
fn manifest(base: &Unsealed) -> io::Result<()> {
    let mut lines: Vec<String> = (base.opened.members.iter())
        .map(|(name, sha256)| format!("{sha256}  {name}\n"))
        .collect();
    lines.sort_by(|a, b| a.get(64..).cmp(&b.get(64..)));
    fs::write(base.path().join(MANIFEST), lines.concat())
}
