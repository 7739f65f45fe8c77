//! Time and randomness, passed in so that everything else is a function of its input.

use jiff::{Timestamp, Zoned};

/// Where time and randomness come from: the system, or a test.
pub trait Clock: Send + Sync {
    /// Now, in the reporter's zone.
    fn now(&self) -> Zoned;
    /// Fills `out` with random octets fit for keys.
    fn random(&self, out: &mut [u8]);
}

/// The system's clock and random octets.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Zoned {
        Zoned::now()
    }
    fn random(&self, out: &mut [u8]) {
        // A system without random octets can make no key: nothing this program does would be safe.
        getrandom::fill(out).expect("the operating system gives random octets");
    }
}

/// A time as it is written down: RFC 3339 in UTC, to the second, such as `2026-11-22T15:39:53Z`.
pub fn rfc3339(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The time that judges certificates and bundles (DESIGN decision 5): the latest of the system's clock,
/// the build date and `published` of the newest accepted bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReferenceTime(pub Timestamp);

impl ReferenceTime {
    /// The latest of the three; `published` is that of the newest bundle accepted so far.
    pub fn latest(now: Timestamp, published: Option<Timestamp>) -> ReferenceTime {
        let known = published.unwrap_or(Timestamp::MIN);
        ReferenceTime(now.max(build_date()).max(known))
    }
}

/// When this program was built: `SOURCE_DATE_EPOCH` of the build, else the date of the release.
pub fn build_date() -> Timestamp {
    const RELEASED: i64 = 1_793_491_200; // 2026-11-01T00:00:00Z
    let epoch = option_env!("SOURCE_DATE_EPOCH").and_then(|s| s.parse().ok());
    Timestamp::from_second(epoch.unwrap_or(RELEASED)).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// A clock that a test sets, with the system's random octets.
#[cfg(test)]
pub(crate) mod testing {
    use super::{Clock, SystemClock, Zoned};
    use std::sync::Mutex;

    pub struct SetClock(Mutex<Zoned>);

    impl SetClock {
        /// A clock in Berlin.
        pub fn new(time: &str) -> SetClock {
            let time: jiff::Timestamp = time.parse().unwrap();
            SetClock(Mutex::new(time.in_tz("Europe/Berlin").unwrap()))
        }
        pub fn set(&self, time: &str) {
            let time: jiff::Timestamp = time.parse().unwrap();
            *self.0.lock().unwrap() = time.in_tz("Europe/Berlin").unwrap();
        }
    }

    impl Clock for SetClock {
        fn now(&self) -> Zoned {
            self.0.lock().unwrap().clone()
        }
        fn random(&self, out: &mut [u8]) {
            SystemClock.random(out);
        }
    }
}
