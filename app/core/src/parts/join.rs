//! The team's side: parts of a report that were opened, put together.

use super::{FORMAT, Piece, SLIP, Slip, Whole};
use crate::bundle::hex;
use crate::openpgp::open::{OpenRefusal, Opened, Unsealed, private_file};
use crate::openpgp::seal::plan::name_allowed;
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
}

/// Puts parts together that came in any order, each with a name to speak of it by. What is left is part 1, with every file
/// that is whole in its place. Refuses parts of different reports, and what part 1 does not name; a part that is there twice
/// is no harm.
pub fn join(parts: Vec<(String, Unsealed)>) -> Result<(Unsealed, Joined), OpenRefusal> {
    let alone = parts.len() == 1;
    let mut by_number: BTreeMap<u32, (String, Unsealed)> = BTreeMap::new();
    let mut first = None;
    let mut heads = Vec::new();
    for (name, unsealed) in parts {
        let Some(slip) = slip(&unsealed.opened)? else {
            return match alone {
                true => Ok((unsealed, Joined::default())),
                false => Err(OpenRefusal::OtherPart(name)),
            };
        };
        heads.push((name.clone(), common(&slip)));
        if let Some((_, known)) = by_number.get(&slip.part) {
            if known.opened.manifest_sha256 != unsealed.opened.manifest_sha256 {
                return Err(OpenRefusal::OtherPart(name));
            }
            continue;
        }
        by_number.insert(slip.part, (name, unsealed));
        if slip.part == 1 {
            first = Some(slip);
        }
    }
    let missing = || OpenRefusal::NoFirstPart;
    let slip = first.ok_or_else(missing)?;
    let (_, mut base) = by_number.remove(&1).ok_or_else(missing)?;
    let mut heads = heads.into_iter();
    if let Some((name, _)) = heads.find(|(_, found)| *found != common(&slip)) {
        return Err(OpenRefusal::OtherPart(name));
    }
    for (number, (name, part)) in &by_number {
        let mut named = slip.parts.iter();
        if !named.any(|o| o.part == *number && o.manifest == part.opened.manifest_sha256) {
            return Err(OpenRefusal::OtherPart(name.clone()));
        }
    }
    let there: BTreeMap<u32, Unsealed> = by_number
        .into_iter()
        .map(|(number, (_, part))| (number, part))
        .collect();
    let incomplete = files(&slip, &mut base, &there)?;
    let missing = slip.parts.iter().map(|other| other.part);
    let missing = missing.filter(|part| !there.contains_key(part)).collect();
    let joined = Joined {
        of: slip.of,
        missing,
        incomplete,
    };
    Ok((base, joined))
}

/// What must be the same in every part.
fn common(slip: &Slip) -> (String, String, u32, u32) {
    let Slip {
        report, reference, ..
    } = slip;
    (report.clone(), reference.clone(), slip.revision, slip.of)
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
