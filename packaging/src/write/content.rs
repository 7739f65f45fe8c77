//! What is in a file, and its deflated form: made once, for it stands in several packages.

use crate::write::deflate;
use std::sync::{Arc, OnceLock};

/// The bytes of a file.
#[derive(Clone)]
pub struct Content(Arc<Inner>);

struct Inner {
    bytes: Vec<u8>,
    deflated: OnceLock<Vec<u8>>,
}

impl Content {
    /// What is in the file.
    pub fn bytes(&self) -> &[u8] {
        &self.0.bytes
    }

    /// The same as blocks of deflate that end at a whole octet, none of them the last.
    pub(crate) fn deflated(&self) -> &[u8] {
        let Inner { bytes, deflated } = &*self.0;
        deflated.get_or_init(|| deflate::blocks(bytes))
    }
}

impl From<Vec<u8>> for Content {
    fn from(bytes: Vec<u8>) -> Content {
        Content(Arc::new(Inner {
            bytes,
            deflated: OnceLock::new(),
        }))
    }
}

impl PartialEq for Content {
    fn eq(&self, other: &Content) -> bool {
        self.bytes() == other.bytes()
    }
}

impl Eq for Content {}

impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} octets", self.bytes().len())
    }
}
