//! Deflate (RFC 1951), by as many threads as there are: what comes out does not depend on how many.

use flate2::{Compression, write::DeflateEncoder, write::ZlibEncoder};
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread::{Builder, available_parallelism, scope};

#[cfg(test)]
mod tests;

/// Half the time of the best, for one hundredth more octets of a program.
pub(crate) const LEVEL: Compression = Compression::new(6);
/// A last block, empty.
pub(crate) const END: [u8; 2] = [3, 0];
/// What one thread takes at once; nothing refers to what is in another.
const PIECE: usize = 1 << 20;

/// Blocks that end at a whole octet, none of them the last: they can be strung together.
pub(crate) fn blocks(bytes: &[u8]) -> Vec<u8> {
    let pieces: Vec<&[u8]> = bytes.chunks(PIECE).collect();
    each(&pieces, |piece| blocks_at(LEVEL, piece)).concat()
}

/// The same by the calling thread.
pub(crate) fn blocks_at(level: Compression, bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), level);
    let written = encoder.write_all(bytes).and_then(|()| encoder.flush());
    in_memory(written.map(|()| std::mem::take(encoder.get_mut())))
}

/// A stream of zlib (RFC 1950).
pub(crate) fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), LEVEL);
    in_memory(encoder.write_all(bytes).and_then(|()| encoder.finish()))
}

/// Writing to memory does not fail.
fn in_memory(result: std::io::Result<Vec<u8>>) -> Vec<u8> {
    result.unwrap_or_default()
}

/// What is made of each piece, in their order.
pub(crate) fn each(pieces: &[&[u8]], make: impl Fn(&[u8]) -> Vec<u8> + Sync) -> Vec<Vec<u8>> {
    let next = AtomicUsize::new(0);
    let made = Mutex::new(Vec::new());
    let work = || {
        while let Some((at, piece)) = take(pieces, &next) {
            let result = make(piece);
            made.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push((at, result));
        }
    };
    let helpers = available_parallelism()
        .map_or(1, usize::from)
        .min(pieces.len())
        .saturating_sub(1);
    scope(|scope| {
        for _ in 0..helpers {
            // Where no thread is to be had, fewer do it.
            let _ = Builder::new()
                .name("deflate".to_owned())
                .spawn_scoped(scope, work);
        }
        work();
    });
    let mut made = made.into_inner().unwrap_or_else(PoisonError::into_inner);
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, result)| result).collect()
}

fn take<'a>(pieces: &[&'a [u8]], next: &AtomicUsize) -> Option<(usize, &'a [u8])> {
    let at = next.fetch_add(1, Ordering::Relaxed);
    pieces.get(at).map(|piece| (at, *piece))
}
