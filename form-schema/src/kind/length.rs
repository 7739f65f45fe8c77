//! A duration in the units that it was typed in.

use jiff::SignedDuration;

/// How long something took. It keeps the largest unit that was typed: 26 hours of work are more than a working day and two
/// hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// How long.
    pub time: SignedDuration,
    /// The largest unit that it is told in.
    pub unit: Unit,
}

/// A unit of time; days have 24 hours. Less for what is smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
}

impl Unit {
    /// All, the largest first.
    const ALL: [Unit; 4] = [Unit::Day, Unit::Hour, Unit::Minute, Unit::Second];

    /// How many seconds it has.
    pub fn seconds(self) -> u64 {
        match self {
            Unit::Second => 1,
            Unit::Minute => 60,
            Unit::Hour => 3600,
            Unit::Day => 86_400,
        }
    }

    /// The name of several, such as `hours`.
    pub fn name(self) -> &'static str {
        match self {
            Unit::Second => "seconds",
            Unit::Minute => "minutes",
            Unit::Hour => "hours",
            Unit::Day => "days",
        }
    }
}

impl Length {
    /// One that nobody typed, in the largest units.
    pub fn of(time: SignedDuration) -> Length {
        let unit = Unit::Day;
        Length { time, unit }
    }

    /// How many there are of each unit, the largest first, without units of which there are none. The sign is left out.
    pub fn parts(self) -> Vec<(u64, Unit)> {
        let mut left = self.time.unsigned_abs().as_secs();
        let mut parts = Vec::new();
        for unit in Unit::ALL.into_iter().filter(|unit| *unit <= self.unit) {
            let count = left / unit.seconds();
            left %= unit.seconds();
            if count > 0 {
                parts.push((count, unit));
            }
        }
        parts
    }

    /// ISO 8601: `PT26H`, `P1DT2H30M`.
    pub(super) fn canonical(self) -> String {
        let sign = if self.time.is_negative() { "-" } else { "" };
        let (days, times): (Vec<_>, Vec<_>) =
            (self.parts().into_iter()).partition(|(_, unit)| *unit == Unit::Day);
        let written = |(count, unit): (u64, Unit)| {
            let letter = match unit {
                Unit::Day => 'D',
                Unit::Hour => 'H',
                Unit::Minute => 'M',
                Unit::Second => 'S',
            };
            format!("{count}{letter}")
        };
        let day: String = days.into_iter().map(written).collect();
        let time: String = times.into_iter().map(written).collect();
        match (day.is_empty(), time.is_empty()) {
            (true, true) => format!("{sign}PT0S"),
            (_, true) => format!("{sign}P{day}"),
            _ => format!("{sign}P{day}T{time}"),
        }
    }
}
