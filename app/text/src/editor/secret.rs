//! Keeping a passphrase out of memory that is given back.

use zeroize::Zeroize;

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
    let mut kept = String::with_capacity(ROOM.max(secret.len()));
    kept.push_str(secret);
    wipe(std::mem::replace(secret, kept));
}

/// Overwrites a secret before its memory is given back.
pub(super) fn wipe(mut secret: String) {
    secret.zeroize();
}

impl Editor {
    /// Lets go of words that may be part of a passphrase.
    pub(super) fn spent(&self, words: String) {
        if self.kind == Kind::Password {
            wipe(words);
        }
    }
}
