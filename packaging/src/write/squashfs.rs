//! A file system in a file (squashfs 4.0, zlib), as an AppImage carries it: files, folders and links, all root's,
//! without fragments, extended attributes or an export table.

use crate::write::deflate::{each, zlib};
use crate::write::refusal::PackRefusal;
use crate::write::tree::{Entry, FOLDER_MODE, Tree, length, split};
use std::collections::BTreeMap;

#[cfg(test)]
mod tests;

const BLOCK: usize = 1 << 17;
const METADATA_BLOCK: usize = 1 << 13;
/// A listing counts three octets for `.` and `..`, which it does not hold.
const UNLISTED: usize = 3;
/// No more names after one header of a listing.
const RUN: usize = 256;
const NONE: [u8; 8] = [0xff; 8];
const SUPERBLOCK: usize = 96;

/// The tree as a file system.
pub(crate) fn write(tree: &Tree, epoch: u32) -> Result<Vec<u8>, PackRefusal> {
    let mut image = Image {
        epoch,
        bytes: vec![0; SUPERBLOCK],
        inodes: Metadata::default(),
        listings: Metadata::default(),
        numbers: BTreeMap::new(),
    };
    // The root is 1. A folder is written after what is in it, which has to know its number.
    let folders = std::iter::once(("", None));
    image.numbers = folders
        .chain(tree.walk())
        .zip(1..)
        .map(|((path, _), number)| (path, number))
        .collect();
    // A listing has 16 bits, with a sign, for how far the numbers of two names are apart.
    if i16::try_from(image.numbers.len()).is_err() {
        return Err(PackRefusal::TooLarge);
    }
    let root = image.folder("", &children(tree))?;
    Ok(image.finish(root))
}

/// What stands in each folder, sorted by name.
type Children<'a> = BTreeMap<&'a str, Vec<(&'a str, Option<&'a Entry>)>>;

fn children(tree: &Tree) -> Children<'_> {
    let mut children = Children::new();
    for (path, entry) in tree.walk() {
        children
            .entry(split(path).0)
            .or_default()
            .push((path, entry));
    }
    for listed in children.values_mut() {
        listed.sort_by_key(|(path, _)| split(path).1);
    }
    children
}

/// Blocks of metadata: an address is the block's start and the place in it, unpacked.
#[derive(Default)]
struct Metadata {
    done: Vec<u8>,
    open: Vec<u8>,
}

#[derive(Clone, Copy)]
struct Address {
    block: u32,
    offset: u16,
}

impl Address {
    fn reference(self) -> u64 {
        u64::from(self.block) << 16 | u64::from(self.offset)
    }
}

impl Metadata {
    fn here(&self) -> Address {
        Address {
            block: length(self.done.len()),
            offset: u16::try_from(self.open.len()).unwrap_or(0),
        }
    }

    fn push(&mut self, bytes: &[u8]) {
        self.open.extend(bytes);
        while self.open.len() >= METADATA_BLOCK {
            let rest = self.open.split_off(METADATA_BLOCK);
            self.flush();
            self.open = rest;
        }
    }

    fn flush(&mut self) {
        if self.open.is_empty() {
            return;
        }
        let (packed, smaller) = pack(&self.open);
        let unpacked = if smaller { 0 } else { 1 << 15 };
        let head = u16::try_from(packed.len()).unwrap_or(0) | unpacked;
        self.done.extend(head.to_le_bytes());
        self.done.extend(packed);
        self.open.clear();
    }

    fn finish(mut self) -> Vec<u8> {
        self.flush();
        self.done
    }
}

/// Compressed where that makes it smaller, and whether it did.
fn pack(bytes: &[u8]) -> (Vec<u8>, bool) {
    smaller(zlib(bytes), bytes)
}

fn smaller(packed: Vec<u8>, bytes: &[u8]) -> (Vec<u8>, bool) {
    if packed.len() < bytes.len() {
        (packed, true)
    } else {
        (bytes.to_vec(), false)
    }
}

/// One line of a listing.
struct Listed<'a> {
    name: &'a str,
    number: u32,
    kind: u16,
    at: Address,
}

struct Image<'a> {
    epoch: u32,
    bytes: Vec<u8>,
    inodes: Metadata,
    listings: Metadata,
    numbers: BTreeMap<&'a str, u32>,
}

const FOLDER: u16 = 1;
const FILE: u16 = 2;
const LINK: u16 = 3;

impl<'a> Image<'a> {
    fn number(&self, path: &str) -> u32 {
        self.numbers.get(path).copied().unwrap_or(0)
    }

    /// Writes what is in a folder, its listing, then the folder itself.
    fn folder(&mut self, path: &'a str, children: &Children<'a>) -> Result<Address, PackRefusal> {
        let mut listed = Vec::new();
        let mut subfolders = 0;
        for &(child, entry) in children.get(path).into_iter().flatten() {
            let (kind, at) = match entry {
                None => {
                    subfolders += 1;
                    (FOLDER, self.folder(child, children)?)
                }
                Some(Entry::File { content, .. }) => {
                    (FILE, self.file(child, content.bytes(), entry))
                }
                Some(Entry::Link { to }) => (LINK, self.link(child, to, entry)),
            };
            let name = split(child).1;
            let number = self.number(child);
            listed.push(Listed {
                name,
                number,
                kind,
                at,
            });
        }
        let start = self.listings.here();
        let size = self.list(&listed) + UNLISTED;
        let size = u16::try_from(size).map_err(|_| PackRefusal::TooLarge)?;
        let parent = match path {
            // The root's is one that there is not.
            "" => length(self.numbers.len()) + 1,
            _ => self.number(split(path).0),
        };
        let mut inode = self.inode_head(FOLDER, FOLDER_MODE, path);
        inode.extend(start.block.to_le_bytes());
        inode.extend(u32::to_le_bytes(2 + subfolders));
        inode.extend(size.to_le_bytes());
        inode.extend(start.offset.to_le_bytes());
        inode.extend(parent.to_le_bytes());
        Ok(self.put(&inode))
    }

    fn file(&mut self, path: &str, content: &[u8], entry: Option<&Entry>) -> Address {
        let start = length(self.bytes.len());
        let mut sizes = Vec::new();
        let blocks: Vec<&[u8]> = content.chunks(BLOCK).collect();
        for (block, packed) in blocks.iter().zip(each(&blocks, zlib)) {
            let (packed, smaller) = smaller(packed, block);
            let unpacked = if smaller { 0 } else { 1 << 24 };
            sizes.extend((length(packed.len()) | unpacked).to_le_bytes());
            self.bytes.extend(packed);
        }
        let mut inode = self.inode_head(FILE, entry.map_or(0, Entry::mode), path);
        // No fragment, hence no place in one.
        for number in [start, u32::MAX, 0, length(content.len())] {
            inode.extend(number.to_le_bytes());
        }
        inode.extend(sizes);
        self.put(&inode)
    }

    fn link(&mut self, path: &str, to: &str, entry: Option<&Entry>) -> Address {
        let mut inode = self.inode_head(LINK, entry.map_or(0, Entry::mode), path);
        inode.extend(1_u32.to_le_bytes());
        inode.extend(length(to.len()).to_le_bytes());
        inode.extend(to.bytes());
        self.put(&inode)
    }

    /// Kind, permissions, the first owner and group of the table, time and number.
    fn inode_head(&self, kind: u16, mode: u16, path: &str) -> Vec<u8> {
        let mut head = Vec::new();
        for number in [kind, mode & 0o7777, 0, 0] {
            head.extend(number.to_le_bytes());
        }
        head.extend(self.epoch.to_le_bytes());
        head.extend(self.number(path).to_le_bytes());
        head
    }

    fn put(&mut self, inode: &[u8]) -> Address {
        let at = self.inodes.here();
        self.inodes.push(inode);
        at
    }

    /// Writes a listing, and says its length. Names after one header share the block their inodes are in.
    fn list(&mut self, listed: &[Listed<'_>]) -> usize {
        let mut written = 0;
        let same_block = |a: &Listed<'_>, b: &Listed<'_>| a.at.block == b.at.block;
        for run in listed.chunk_by(same_block).flat_map(|run| run.chunks(RUN)) {
            let Some(first) = run.first() else { continue };
            let mut bytes = Vec::new();
            for number in [length(run.len()) - 1, first.at.block, first.number] {
                bytes.extend(number.to_le_bytes());
            }
            for Listed {
                name,
                number,
                kind,
                at,
            } in run
            {
                let after = number.wrapping_sub(first.number).to_le_bytes();
                bytes.extend(at.offset.to_le_bytes());
                bytes.extend(after.into_iter().take(2));
                bytes.extend(kind.to_le_bytes());
                bytes.extend(
                    length(name.len())
                        .wrapping_sub(1)
                        .to_le_bytes()
                        .into_iter()
                        .take(2),
                );
                bytes.extend(name.bytes());
            }
            written += bytes.len();
            self.listings.push(&bytes);
        }
        written
    }

    /// Tables after the data, and the first block that says where they are.
    fn finish(self, root: Address) -> Vec<u8> {
        let Image {
            epoch,
            mut bytes,
            inodes,
            listings,
            numbers,
        } = self;
        let inode_table = bytes.len() as u64;
        bytes.extend(inodes.finish());
        let listing_table = bytes.len() as u64;
        bytes.extend(listings.finish());
        // One owner, root: a block of metadata, and a table of where it is.
        let owners = bytes.len() as u64;
        let mut root_only = Metadata::default();
        root_only.push(&[0; 4]);
        bytes.extend(root_only.finish());
        let owner_table = bytes.len() as u64;
        bytes.extend(owners.to_le_bytes());
        let end = bytes.len() as u64;

        let mut head = b"hsqs".to_vec();
        for number in [length(numbers.len()), epoch, length(BLOCK), 0] {
            head.extend(number.to_le_bytes());
        }
        // zlib, log2 of the block, no fragments and no extended attributes, one owner, version 4.0.
        for number in [1_u16, 17, 0x0210, 1, 4, 0] {
            head.extend(number.to_le_bytes());
        }
        for number in [root.reference(), end, owner_table] {
            head.extend(number.to_le_bytes());
        }
        head.extend(NONE);
        head.extend(inode_table.to_le_bytes());
        head.extend(listing_table.to_le_bytes());
        // Fragments: the end of the listings, where some readers take that from.
        head.extend(owners.to_le_bytes());
        head.extend(NONE);
        for (place, byte) in bytes.iter_mut().zip(head) {
            *place = byte;
        }
        bytes.resize(bytes.len().next_multiple_of(4096), 0);
        bytes
    }
}
