//! How long work will still take: smoothed, so that what is shown counts down and does not jump about.

/// Seconds before anything is said.
const FIRST: f64 = 3.0;
/// Seconds of the past that count most.
const MEMORY: f64 = 10.0;
/// What is shown counts down by itself as long as it is off by no more than this part.
const TOLERANCE: f64 = 0.25;
/// Seconds between two looks that count.
const LOOK: f64 = 0.25;

/// Follows one piece of work.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pace {
    /// When it was first looked at.
    began: f64,
    /// When it was last looked at, and what was done then.
    last: Option<(f64, u64)>,
    /// Octets a second.
    rate: Option<f64>,
    /// What was said, and when.
    said: Option<(f64, f64)>,
}

impl Pace {
    /// Seconds left, once that can be told; `now` is in seconds from any beginning, `done` and `total` are in octets. Work that
    /// begins anew is followed anew.
    pub fn left(&mut self, now: f64, (done, total): (u64, u64)) -> Option<u64> {
        let Some((at, before)) = self.last.filter(|(_, before)| done >= *before) else {
            *self = Pace {
                began: now,
                last: Some((now, done)),
                ..Pace::default()
            };
            return None;
        };
        let passed = now - at;
        if passed >= LOOK {
            let rate = (done - before) as f64 / passed;
            let weight = 1.0 - (-passed / MEMORY).exp();
            let smoothed = self.rate.map_or(rate, |old| old + (rate - old) * weight);
            self.rate = Some(smoothed);
            self.last = Some((now, done));
        }
        let rate = self.rate.filter(|rate| *rate >= 1.0)?;
        if now - self.began < FIRST || done >= total {
            return None;
        }
        let expected = (total - done) as f64 / rate;
        let counted = self.said.map(|(at, said)| (said - (now - at)).max(0.0));
        let near = |left: &f64| (expected - left).abs() <= TOLERANCE * left.max(8.0);
        let left = match counted.filter(near) {
            Some(left) => left,
            None => {
                self.said = Some((now, expected));
                expected
            }
        };
        Some((left.ceil() as u64).max(1))
    }
}

#[cfg(test)]
mod tests;
