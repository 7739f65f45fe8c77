//! Moments that are known to the day or the minute only.

use crate::kind::Moment;
use jiff::{SignedDuration, Timestamp, Zoned};
use std::cmp::Ordering;

/// A moment as far as it is known: from `best` to `latest`, both inclusive.
#[derive(Clone, Debug)]
pub(in crate::expr) struct Stretch {
    pub(in crate::expr) best: Zoned,
    pub(super) latest: Timestamp,
}

impl Stretch {
    pub(super) fn exact(best: Zoned) -> Stretch {
        let latest = best.timestamp();
        Stretch { best, latest }
    }

    pub(super) fn of(moment: &Moment) -> Stretch {
        let (best, latest) = moment.bounds();
        Stretch {
            best,
            latest: latest.timestamp(),
        }
    }

    /// The order, as far as what is known of both decides it.
    pub(super) fn order(&self, other: &Stretch) -> Option<Ordering> {
        let (start, other_start) = (self.best.timestamp(), other.best.timestamp());
        if start == self.latest && other_start == other.latest {
            Some(start.cmp(&other_start))
        } else if self.latest < other_start {
            Some(Ordering::Less)
        } else if start > other.latest {
            Some(Ordering::Greater)
        } else {
            None
        }
    }

    pub(super) fn shifted(&self, by: SignedDuration) -> Option<Stretch> {
        Some(Stretch {
            best: self.best.checked_add(by).ok()?,
            latest: self.latest.checked_add(by).ok()?,
        })
    }
}
