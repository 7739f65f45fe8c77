//! Long work: progress and cancelling, the same for every job.

pub mod pace;

use std::io::{self, BufRead, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Handed to long work: it reports octets done and asks whether it should stop. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    done: AtomicU64,
    total: AtomicU64,
    cancelled: AtomicBool,
}

/// The work was cancelled; nothing of it remains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cancelled;

impl Progress {
    /// Announces how much there is to do from now on, in octets; 0 is unknown. Work of several steps announces each.
    pub fn total(&self, octets: u64) {
        self.0.done.store(0, Ordering::Relaxed);
        self.0.total.store(octets, Ordering::Relaxed);
    }
    /// Adds to what is done; fails when the work should stop.
    pub fn advance(&self, octets: u64) -> Result<(), Cancelled> {
        self.0.done.fetch_add(octets, Ordering::Relaxed);
        self.check()
    }
    /// Fails when the work should stop.
    pub fn check(&self) -> Result<(), Cancelled> {
        if self.0.cancelled.load(Ordering::Relaxed) {
            Err(Cancelled)
        } else {
            Ok(())
        }
    }
    /// Asks the work to stop.
    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::Relaxed);
    }
    /// (done, total) in octets.
    pub fn get(&self) -> (u64, u64) {
        (
            self.0.done.load(Ordering::Relaxed),
            self.0.total.load(Ordering::Relaxed),
        )
    }
}

/// A reader that fails when the work should stop.
pub(crate) struct Watched<R>(pub(crate) R, pub(crate) Progress);

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.1.check().map_err(|_| io::Error::other("cancelled"))?;
        self.0.read(into)
    }
}

impl<R: BufRead> BufRead for Watched<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.1.check().map_err(|_| io::Error::other("cancelled"))?;
        self.0.fill_buf()
    }
    fn consume(&mut self, octets: usize) {
        self.0.consume(octets);
    }
}
