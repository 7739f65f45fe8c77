//! Moments that are known to the day or the minute only.

use crate::kind::{Clock, Moment, Precision};
use jiff::{SignedDuration, Timestamp, Zoned};
use std::cmp::Ordering;

/// A moment as far as it is known: from `best` to `latest`, both inclusive.
#[derive(Clone, Debug)]
pub(in crate::expr) struct Stretch {
    pub(in crate::expr) best: Zoned,
    pub(super) latest: Timestamp,
    /// How exactly each end was said.
    pub(super) precision: (Precision, Precision),
    /// "About", and how the clock stood that showed it: no comparison takes them into account, and what is reckoned from
    /// the moment keeps them.
    pub(super) about: bool,
    pub(super) clock: Clock,
}

impl Stretch {
    pub(super) fn exact(best: Zoned) -> Stretch {
        Stretch::of(&Moment::exact(best))
    }

    pub(super) fn of(moment: &Moment) -> Stretch {
        let (best, latest) = moment.bounds();
        let of_latest = moment.latest.as_ref().map(|(_, precision)| *precision);
        Stretch {
            best,
            latest: latest.timestamp(),
            precision: (moment.precision, of_latest.unwrap_or(moment.precision)),
            about: moment.about,
            clock: moment.clock,
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
        self.moved(self.best.checked_add(by).ok()?)
    }

    /// The same stretch from `best` on.
    pub(super) fn moved(&self, best: Zoned) -> Option<Stretch> {
        let width = self.latest.duration_since(self.best.timestamp());
        let latest = best.timestamp().checked_add(width).ok()?;
        Some(Stretch {
            best,
            latest,
            ..*self
        })
    }
}
