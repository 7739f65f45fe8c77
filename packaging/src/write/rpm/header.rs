//! The store of tags and values that rpm's headers are.

use crate::write::tree::length;
use std::collections::BTreeMap;

/// The region of a header that a checksum covers, and the one of the checksums.
pub(super) const IMMUTABLE: u32 = 63;
pub(super) const SIGNATURES: u32 = 62;

/// What a tag says.
pub(super) enum Value {
    U16(Vec<u16>),
    U32(Vec<u32>),
    Text(String),
    Texts(Vec<String>),
    /// In the languages of tag 100: ours has one.
    Translated(String),
    Binary(Vec<u8>),
}

impl Value {
    fn kind(&self) -> u32 {
        match self {
            Value::U16(_) => 3,
            Value::U32(_) => 4,
            Value::Text(_) => 6,
            Value::Binary(_) => 7,
            Value::Texts(_) => 8,
            Value::Translated(_) => 9,
        }
    }

    fn alignment(&self) -> usize {
        match self {
            Value::U16(_) => 2,
            Value::U32(_) => 4,
            _ => 1,
        }
    }

    fn count(&self) -> usize {
        match self {
            Value::U16(numbers) => numbers.len(),
            Value::U32(numbers) => numbers.len(),
            Value::Texts(texts) => texts.len(),
            Value::Binary(bytes) => bytes.len(),
            Value::Text(_) | Value::Translated(_) => 1,
        }
    }

    fn write(&self, store: &mut Vec<u8>) {
        match self {
            Value::U16(numbers) => store.extend(numbers.iter().flat_map(|n| n.to_be_bytes())),
            Value::U32(numbers) => store.extend(numbers.iter().flat_map(|n| n.to_be_bytes())),
            Value::Binary(bytes) => store.extend(bytes),
            Value::Text(text) | Value::Translated(text) => terminated(text, store),
            Value::Texts(texts) => texts.iter().for_each(|text| terminated(text, store)),
        }
    }
}

fn terminated(text: &str, store: &mut Vec<u8>) {
    store.extend(text.bytes());
    store.push(0);
}

/// Tags and what they say; sorted, as rpm wants them.
#[derive(Default)]
pub(super) struct Header {
    tags: BTreeMap<u32, Value>,
}

impl Header {
    pub(super) fn with(mut self, tag: u32, value: Value) -> Header {
        self.tags.insert(tag, value);
        self
    }

    /// The header with all tags in a region.
    pub(super) fn into_bytes(self, region: u32) -> Vec<u8> {
        let mut index = Vec::new();
        let mut store = Vec::new();
        for (tag, value) in &self.tags {
            // No tag without values.
            if value.count() == 0 {
                continue;
            }
            store.resize(store.len().next_multiple_of(value.alignment()), 0);
            index.extend(entry(
                *tag,
                value.kind(),
                length(store.len()),
                value.count(),
            ));
            value.write(&mut store);
        }
        // The region's entry points to its end, which points back over the whole index.
        let whole = index.len() + ENTRY;
        let back = length(whole).wrapping_neg();
        let first = entry(region, 7, length(store.len()), ENTRY);
        store.extend(entry(region, 7, back, ENTRY));
        let mut header = vec![0x8e, 0xad, 0xe8, 1, 0, 0, 0, 0];
        header.extend(length(whole / ENTRY).to_be_bytes());
        header.extend(length(store.len()).to_be_bytes());
        header.extend(first);
        header.extend(index);
        header.extend(store);
        header
    }
}

const ENTRY: usize = 16;

fn entry(tag: u32, kind: u32, offset: u32, count: usize) -> Vec<u8> {
    let fields = [tag, kind, offset, length(count)];
    fields.into_iter().flat_map(u32::to_be_bytes).collect()
}
