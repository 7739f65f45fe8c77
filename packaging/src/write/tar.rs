//! tar as `dpkg-deb` and GNU tar write it: everything root's, sorted, of one time.

use crate::write::gzip::Gzip;
use crate::write::tree::{Entry, FOLDER_MODE, Tree, length};

/// What a header has room for; a longer name goes before it.
const NAME: usize = 100;
const BLOCK: usize = 512;

/// The tree below `top` (`./`, `name/`), that folder first.
pub(crate) fn tar_gz(tree: &Tree, top: &str, epoch: u32) -> Vec<u8> {
    let mut tar = Tar {
        out: Gzip::new(),
        epoch,
    };
    tar.header(top, FOLDER_MODE, b'5', 0, "");
    for (path, entry) in tree.walk() {
        let path = format!("{top}{path}");
        match entry {
            None => tar.header(&format!("{path}/"), FOLDER_MODE, b'5', 0, ""),
            Some(entry @ Entry::Link { to }) => tar.header(&path, entry.mode(), b'2', 0, to),
            Some(entry @ Entry::File { content, .. }) => {
                tar.header(&path, entry.mode(), b'0', content.bytes().len(), "");
                tar.out.push_content(content);
                tar.out.pad(BLOCK);
            }
        }
    }
    tar.out.push(&[0; 2 * BLOCK]);
    tar.out.finish()
}

struct Tar {
    out: Gzip,
    epoch: u32,
}

impl Tar {
    fn header(&mut self, path: &str, mode: u16, kind: u8, size: usize, link: &str) {
        for (long, kind) in [(link, b'K'), (path, b'L')] {
            if long.len() >= NAME {
                let size = long.len() + 1;
                self.out
                    .push(&block("././@LongLink", 0o644, kind, size, 0, ""));
                self.out.push(long.as_bytes());
                self.out.push(&[0]);
                self.out.pad(BLOCK);
            }
        }
        self.out
            .push(&block(path, mode, kind, size, self.epoch, link));
    }
}

fn block(path: &str, mode: u16, kind: u8, size: usize, epoch: u32, link: &str) -> Vec<u8> {
    let mut before = field(path.as_bytes(), NAME);
    let (mode, size) = (mode & 0o7777, length(size));
    before.extend(
        format!(
            "{mode:07o}\0{0:07o}\0{0:07o}\0{size:011o}\0{epoch:011o}\0",
            0
        )
        .into_bytes(),
    );
    let mut after = vec![kind];
    after.extend(field(link.as_bytes(), NAME));
    after.extend(b"ustar  \0");
    after.extend(field(b"root", 32));
    after.extend(field(b"root", 32));
    // The sum counts its own field as spaces.
    let sum = before
        .iter()
        .chain(&after)
        .map(|&b| u32::from(b))
        .sum::<u32>()
        + 8 * u32::from(b' ');
    before.extend(format!("{sum:06o}\0 ").into_bytes());
    before.extend(after);
    field(&before, BLOCK)
}

/// Cut or filled up to a length.
fn field(bytes: &[u8], length: usize) -> Vec<u8> {
    let mut field: Vec<u8> = bytes.iter().copied().take(length).collect();
    field.resize(length, 0);
    field
}
