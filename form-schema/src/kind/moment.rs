//! A moment as understood: an estimate, and everything that is known of how far it may be off.

use jiff::{RoundMode, SignedDuration, Span, Unit, Zoned, ZonedRound};

/// A moment as understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// Best estimate with its zone: the start of what is known, as the clock of the source showed it.
    pub best: Zoned,
    /// How exactly that is known.
    pub precision: Precision,
    /// The latest that it may have been, and how exactly that is known; where none was given, `best` says all.
    pub latest: Option<(Zoned, Precision)>,
    /// "About".
    pub about: bool,
    /// How the clock stood that showed it.
    pub clock: Clock,
}

/// How exactly a moment is known; less for what is rougher.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    /// Only the month.
    Month,
    /// Only the day.
    Day,
    /// To the hour.
    Hour,
    /// To the minute.
    Minute,
    /// To the second.
    Second,
}

/// How the clock of a source stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clock {
    /// Nothing was said.
    #[default]
    NotSaid,
    /// Synchronised.
    Exact,
    /// Nobody knows.
    Unknown,
    /// It is ahead by this; behind by less than nothing.
    Off(SignedDuration),
}

impl Precision {
    /// Its name in exports.
    pub fn name(self) -> &'static str {
        match self {
            Precision::Month => "month",
            Precision::Day => "day",
            Precision::Hour => "hour",
            Precision::Minute => "minute",
            Precision::Second => "second",
        }
    }

    /// It, and all that are finer.
    pub(crate) fn and_finer(self) -> impl Iterator<Item = Precision> {
        let all = [
            Precision::Month,
            Precision::Day,
            Precision::Hour,
            Precision::Minute,
            Precision::Second,
        ];
        all.into_iter().filter(move |finer| *finer >= self)
    }

    /// Where what is known so begins; a second is not divided.
    pub fn start(self, at: &Zoned) -> Zoned {
        let truncated =
            |at: &Zoned, unit| at.round(ZonedRound::new().smallest(unit).mode(RoundMode::Trunc));
        let start = match self {
            Precision::Month => at.first_of_month().and_then(|day| day.start_of_day()),
            Precision::Day => at.start_of_day(),
            Precision::Hour => truncated(at, Unit::Hour),
            Precision::Minute => truncated(at, Unit::Minute),
            Precision::Second => return at.clone(),
        };
        start.unwrap_or_else(|_| at.clone())
    }

    /// Date and time as somebody types them who knows so much.
    pub fn written(self, at: &Zoned) -> (String, String) {
        let (date, time) = match self {
            Precision::Month => ("%Y-%m", ""),
            Precision::Day => ("%Y-%m-%d", ""),
            Precision::Hour => ("%Y-%m-%d", "%H"),
            Precision::Minute => ("%Y-%m-%d", "%H:%M"),
            Precision::Second => ("%Y-%m-%d", "%H:%M:%S"),
        };
        let part = |format: &str| at.strftime(format).to_string();
        (part(date), part(time))
    }

    /// The last second of what begins at `start` and is known so.
    pub(crate) fn end(self, start: &Zoned) -> Zoned {
        let span = match self {
            Precision::Month => Span::new().months(1),
            Precision::Day => Span::new().days(1),
            Precision::Hour => Span::new().hours(1),
            Precision::Minute => Span::new().minutes(1),
            Precision::Second => return start.clone(),
        };
        let end = start
            .checked_add(span)
            .and_then(|end| end.checked_sub(SignedDuration::from_secs(1)));
        end.unwrap_or_else(|_| start.clone())
    }
}

impl Clock {
    /// As it is typed and exported: `exact`, `unknown`, `+90 s`; empty when nothing was said.
    pub fn canonical(self) -> String {
        match self {
            Clock::NotSaid => String::new(),
            Clock::Exact => "exact".to_owned(),
            Clock::Unknown => "unknown".to_owned(),
            Clock::Off(by) => {
                let sign = if by.is_negative() { '-' } else { '+' };
                let by = by.unsigned_abs();
                let millis = match by.subsec_millis() {
                    0 => String::new(),
                    millis => format!(".{millis:03}").trim_end_matches('0').to_owned(),
                };
                format!("{sign}{}{millis} s", by.as_secs())
            }
        }
    }
}

impl Moment {
    /// An instant of which everything is known.
    pub fn exact(best: Zoned) -> Moment {
        Moment {
            best,
            precision: Precision::Second,
            latest: None,
            about: false,
            clock: Clock::NotSaid,
        }
    }

    /// Whether the best estimate says all there is to say.
    pub fn is_exact(&self) -> bool {
        self.precision == Precision::Second
            && self.latest.is_none()
            && !self.about
            && self.clock == Clock::NotSaid
    }

    /// The earliest and the latest second that was said; "about" and the clock allow more.
    pub fn bounds(&self) -> (Zoned, Zoned) {
        let (latest, precision) = match &self.latest {
            Some((latest, precision)) => (latest, *precision),
            None => (&self.best, self.precision),
        };
        (self.best.clone(), precision.end(latest))
    }
}
