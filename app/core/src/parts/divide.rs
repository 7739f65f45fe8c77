//! Which evidence goes with which part: whole files where they fit, one that is larger than a part at octet borders.

use super::Share;
use crate::job::Progress;
use crate::openpgp::seal::{Content, Member, SealRefusal, pieces};

/// Fewest octets that a file is divided for: below, it begins in the next part.
const LEAST: u64 = 64 * 1024;
/// Most parts.
pub const MOST: usize = 99;

/// Why it cannot be divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undivided {
    /// The report alone is too large.
    Report,
    /// There would be more than [`MOST`] parts.
    TooMany,
}

/// Some of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// Its place among the files.
    pub file: usize,
    /// Octets.
    pub size: u64,
}

/// Divides files of these sizes over parts, in order: every file's cuts follow one another. `fits` says whether a part, from
/// 0, can hold these cuts; what fits with more fits with less.
pub fn divide(
    sizes: &[u64],
    fits: impl Fn(usize, &[Cut]) -> bool,
) -> Result<Vec<Vec<Cut>>, Undivided> {
    if !fits(0, &[]) {
        return Err(Undivided::Report);
    }
    let mut parts: Vec<Vec<Cut>> = Vec::new();
    let mut part: Vec<Cut> = Vec::new();
    for (file, size) in sizes.iter().copied().enumerate() {
        let mut left = size;
        loop {
            let number = parts.len();
            let room = |cuts: &[Cut], size| {
                let mut cuts = cuts.to_vec();
                cuts.push(Cut { file, size });
                fits(number, &cuts)
            };
            if room(&part, left) {
                part.push(Cut { file, size: left });
                break;
            }
            // Small enough for a part of its own: it is not divided.
            let next = |cuts: &[Cut]| fits(number + 1, cuts);
            let whole = left == size && next(&[Cut { file, size }]);
            let size = match whole {
                true => 0,
                false => most(left, |size| room(&part, size)),
            };
            if size >= LEAST {
                part.push(Cut { file, size });
                left -= size;
            } else if !whole
                && !next(&[Cut {
                    file,
                    size: left.min(LEAST),
                }])
            {
                return Err(Undivided::Report);
            }
            parts.push(std::mem::take(&mut part));
            if parts.len() >= MOST {
                return Err(Undivided::TooMany);
            }
        }
    }
    parts.push(part);
    Ok(parts)
}

/// The largest size below `top` that fits; 0 where none does.
fn most(top: u64, fits: impl Fn(u64) -> bool) -> u64 {
    let (mut low, mut high) = (0, top);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        match fits(middle) {
            true => low = middle,
            false => high = middle,
        }
    }
    low
}

/// What goes with each part: reads the files that are divided, once more.
pub fn shares(
    files: &[Member],
    parts: &[Vec<Cut>],
    progress: &Progress,
) -> Result<Vec<Vec<Share>>, SealRefusal> {
    let mut shares: Vec<Vec<Share>> = parts.iter().map(|_| Vec::new()).collect();
    for (place, file) in files.iter().enumerate() {
        let cuts = (0..).zip(parts).flat_map(|(part, cuts)| {
            let ours = cuts.iter().filter(move |cut| cut.file == place);
            ours.map(move |cut| (part, cut.size))
        });
        let cuts: Vec<(usize, u64)> = cuts.collect();
        let contents = match cuts.as_slice() {
            [_] => vec![file.content.clone()],
            several => {
                let sizes: Vec<u64> = several.iter().map(|(_, size)| *size).collect();
                pieces(&file.content, &sizes, progress)?
            }
        };
        let divided = contents.len() > 1;
        for (number, ((part, _), content)) in (1..).zip(cuts.iter().zip(contents)) {
            let name = match divided {
                true => piece_name(&file.name, number),
                false => file.name.clone(),
            };
            if let Some(shares) = shares.get_mut(*part) {
                let member = Member {
                    name,
                    content,
                    media_type: file.media_type.clone(),
                };
                shares.push(Share {
                    of: file.name.clone(),
                    member,
                });
            }
        }
    }
    Ok(shares)
}

/// What a piece of a file is called.
pub fn piece_name(file: &str, number: usize) -> String {
    format!("{file}.{number:03}")
}

/// A member of this size, to compute with.
pub fn stand_in(file: &Member, cut: Cut) -> Member {
    let mut member = file.clone();
    member.name = piece_name(&file.name, MOST);
    if let Content::File {
        path, bare, size, ..
    } = &file.content
    {
        member.content = Content::Piece {
            path: path.clone(),
            bare: *bare,
            whole: *size,
            from: 0,
            size: cut.size,
            sha256: [0; 32],
        };
    }
    member
}
