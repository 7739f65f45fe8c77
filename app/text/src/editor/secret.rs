//! Keeping a passphrase out of memory that is given back.

use super::{Editor, Kind};

/// Room for a passphrase, so that it is not moved about in memory while it grows.
const ROOM: usize = 4096;

/// An empty text.
pub(super) fn room(kind: Kind) -> String {
    match kind {
        Kind::Password => String::with_capacity(ROOM),
        Kind::Line | Kind::Area => String::new(),
    }
}

/// Overwrites what once stood behind the end of a secret.
pub(super) fn clean(secret: &mut String) {
    let mut bytes = std::mem::take(secret).into_bytes();
    let length = bytes.len();
    bytes.resize(bytes.capacity(), 0);
    std::hint::black_box(&bytes);
    bytes.truncate(length);
    *secret = String::from_utf8(bytes).unwrap_or_default();
}

/// Overwrites a secret before its memory is given back.
pub(super) fn wipe(secret: String) {
    let mut bytes = secret.into_bytes();
    bytes.fill(0);
    bytes.resize(bytes.capacity(), 0);
    // Otherwise the compiler would leave out what nobody reads.
    std::hint::black_box(&bytes);
}

impl Editor {
    /// Lets go of words that may be part of a passphrase.
    pub(super) fn spent(&self, words: String) {
        if self.kind == Kind::Password {
            wipe(words);
        }
    }
}
