//! The ustar archive inside `.tar.pgp` (POSIX.1-2017, pax): owner and times zero, names and sizes only.

/// Octets of a block.
pub const BLOCK: u64 = 512;
/// Most octets of a name in the plain header.
const NAME: usize = 100;
/// The largest size in eleven octal digits.
const LARGEST: u64 = 0o77_777_777_777;

/// The header of one file, with a pax header before it where name or size need one.
pub fn header(name: &str, size: u64) -> Vec<u8> {
    let mut records = String::new();
    if name.len() > NAME {
        records.push_str(&record("path", name));
    }
    if size > LARGEST {
        records.push_str(&record("size", &size.to_string()));
    }
    let mut out = Vec::new();
    if !records.is_empty() {
        out.extend(block("pax", records.len() as u64, b'x'));
        let padding = padding(records.len() as u64);
        out.extend(records.into_bytes());
        out.resize(out.len() + padding, 0);
    }
    let short: String = name.chars().take(NAME).collect();
    out.extend(block(&short, if size > LARGEST { 0 } else { size }, b'0'));
    out
}

/// How many zeros follow a file of this size.
pub fn padding(size: u64) -> usize {
    (size.next_multiple_of(BLOCK) - size) as usize
}

/// The end of an archive: two empty blocks.
pub const END: [u8; 1024] = [0; 1024];

/// A pax record: its own length in decimal, counted in.
fn record(key: &str, value: &str) -> String {
    let rest = key.len() + value.len() + 3;
    let mut length = rest + 1;
    while length != rest + length.to_string().len() {
        length = rest + length.to_string().len();
    }
    format!("{length} {key}={value}\n")
}

fn block(name: &str, size: u64, kind: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(BLOCK as usize);
    let mut field = |bytes: &[u8], width: usize| {
        out.extend(bytes.iter().take(width));
        out.resize(out.len() + width.saturating_sub(bytes.len()), 0);
    };
    field(name.as_bytes(), NAME);
    field(b"0000644", 8);
    field(b"0000000", 8);
    field(b"0000000", 8);
    field(format!("{size:011o}").as_bytes(), 12);
    field(b"00000000000", 12);
    field(b"        ", 8);
    field(&[kind], 1);
    field(b"", 100);
    field(b"ustar", 6);
    field(b"00", 2);
    field(b"", 32 + 32);
    field(b"0000000", 8);
    field(b"0000000", 8);
    field(b"", 155 + 12);
    let sum: u32 = out.iter().copied().map(u32::from).sum();
    let checksum = format!("{sum:06o}\0 ");
    out.iter_mut()
        .skip(148)
        .zip(checksum.bytes())
        .for_each(|(place, octet)| *place = octet);
    out
}
