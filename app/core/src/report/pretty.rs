//! JSON for people and machines: indented, ended by a line end.

use serde::Serialize;
use std::io::{self, Write};

/// The bytes of a JSON file, in no more room than they take: a buffer that grows by doubling holds up to twice as much.
pub fn pretty(value: &impl Serialize) -> Vec<u8> {
    let mut counted = Counted(1);
    // Texts, numbers and lists of them: making JSON of them does not fail, and counting does not either.
    let _ = serde_json::to_writer_pretty(&mut counted, value);
    let mut bytes = Vec::with_capacity(counted.0);
    let _ = serde_json::to_writer_pretty(&mut bytes, value);
    bytes.push(b'\n');
    bytes
}

/// Counts octets.
struct Counted(usize);

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
