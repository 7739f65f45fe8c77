//! The thread that saves drafts, and does nothing else: an edit is on disk within half a second of it.

use crate::clock::Clock;
use crate::store::StoreRefusal;
use crate::store::draft::{Draft, DraftFile};
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// From an edit to its saving, during which more edits may join it.
const DELAY: Duration = Duration::from_millis(300);
/// Between attempts while a draft cannot be written.
const RETRY: Duration = Duration::from_secs(3);

/// What became of an attempt.
pub(super) struct Saved {
    pub(super) draft: String,
    pub(super) revision: u64,
    pub(super) result: Result<Timestamp, StoreRefusal>,
}

struct Work {
    file: Arc<DraftFile>,
    draft: Draft,
    revision: u64,
    due: Instant,
    /// Who waits until it is on disk.
    waits: Vec<Sender<()>>,
}

#[derive(Default)]
struct Queue {
    /// By draft: the newest state only.
    waiting: BTreeMap<String, Work>,
    /// The draft being written.
    writing: Option<String>,
    end: bool,
}

struct Shared {
    queue: Mutex<Queue>,
    changed: Condvar,
}

/// The handle to the thread; clones share it.
#[derive(Clone)]
pub(super) struct Saver(Arc<Shared>);

impl Saver {
    /// Starts the thread; `told` is called from it after each attempt.
    pub(super) fn start(
        clock: Arc<dyn Clock>,
        told: impl Fn(Saved) + Send + 'static,
    ) -> std::io::Result<Saver> {
        let shared = Arc::new(Shared {
            queue: Mutex::default(),
            changed: Condvar::new(),
        });
        let saver = Saver(shared.clone());
        std::thread::Builder::new()
            .name("saving".into())
            .spawn(move || shared.run(clock.as_ref(), told))?;
        Ok(saver)
    }

    /// Hands in a state to be saved: soon, or `now`. It replaces an older one that still waits. `wait` is told once it is
    /// on disk.
    pub(super) fn save(
        &self,
        file: Arc<DraftFile>,
        draft: Draft,
        revision: u64,
        now: bool,
        wait: Option<Sender<()>>,
    ) {
        let mut queue = self.0.lock();
        let mut due = Instant::now() + if now { Duration::ZERO } else { DELAY };
        let mut waits: Vec<Sender<()>> = wait.into_iter().collect();
        if let Some(older) = queue.waiting.remove(&draft.id) {
            due = due.min(older.due);
            waits.extend(older.waits);
        }
        queue.waiting.insert(
            draft.id.clone(),
            Work {
                file,
                draft,
                revision,
                due,
                waits,
            },
        );
        self.0.changed.notify_all();
    }

    /// Waits until nothing of a draft waits or is being written; `false` when time is over.
    pub(super) fn settle(&self, draft: &str, patience: Duration) -> bool {
        self.wait(patience, |q| {
            !q.waiting.contains_key(draft) && q.writing.as_deref() != Some(draft)
        })
    }

    /// Saves what waits, at once, and ends the thread; `false` when that took too long or failed.
    pub(super) fn end(&self, patience: Duration) -> bool {
        self.0.lock().end = true;
        self.0.changed.notify_all();
        self.wait(patience, |q| q.waiting.is_empty() && q.writing.is_none())
    }

    /// Forgets what waits of a draft that is to be deleted.
    pub(super) fn forget(&self, draft: &str) {
        self.0.lock().waiting.remove(draft);
    }

    fn wait(&self, patience: Duration, done: impl Fn(&Queue) -> bool) -> bool {
        let queue = self.0.lock();
        let waited = self
            .0
            .changed
            .wait_timeout_while(queue, patience, |q| !done(q));
        let (queue, _) = waited.unwrap_or_else(PoisonError::into_inner);
        done(&queue)
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(&self, clock: &dyn Clock, told: impl Fn(Saved)) {
        let mut queue = self.lock();
        loop {
            let next = queue
                .waiting
                .iter()
                .min_by_key(|(_, w)| w.due)
                .map(|(id, w)| (id.clone(), w.due));
            let Some((id, due)) = next else {
                if queue.end {
                    return;
                }
                queue = self
                    .changed
                    .wait(queue)
                    .unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            let left = due.saturating_duration_since(Instant::now());
            if !left.is_zero() && !queue.end {
                let waited = self.changed.wait_timeout(queue, left);
                queue = waited.unwrap_or_else(PoisonError::into_inner).0;
                continue;
            }
            let Some(mut work) = queue.waiting.remove(&id) else {
                continue;
            };
            queue.writing = Some(id.clone());
            drop(queue);

            work.draft.saved = clock.now().timestamp();
            let result = work
                .file
                .save(&work.draft, clock)
                .map(|()| work.draft.saved);
            let failed = result.is_err();
            if !failed {
                for wait in work.waits.drain(..) {
                    // Who no longer waits needs no word.
                    let _ = wait.send(());
                }
            }
            told(Saved {
                draft: id.clone(),
                revision: work.revision,
                result,
            });

            queue = self.lock();
            queue.writing = None;
            // Kept in memory and tried again, unless a newer state waits already or this was the last attempt.
            if failed && !queue.end {
                work.due = Instant::now() + RETRY;
                match queue.waiting.get_mut(&id) {
                    Some(newer) => newer.waits.append(&mut work.waits),
                    None => drop(queue.waiting.insert(id, work)),
                }
            } else {
                // The file's lock goes before anyone is told that the draft is settled.
                drop(work);
            }
            self.changed.notify_all();
        }
    }
}
