//! Moments that are not exact, and the clocks that told them.

use super::*;

#[test]
fn intervals_and_clocks() {
    let outcome = |[time, latest_date, latest_time, clock]: [&str; 4]| {
        let value = answers::Moment {
            date: "2026-11-21".into(),
            time: time.into(),
            latest_date: latest_date.into(),
            latest_time: latest_time.into(),
            clock: clock.into(),
            ..Default::default()
        };
        let value = Value::Moment(value);
        match read(&field(MOMENT), &value, &zone()) {
            Ok(Some(Typed::Moment(found))) => {
                let (earliest, latest) = found.bounds();
                assert!(earliest <= latest);
                format!("{} {}", outcome(&MOMENT, value), found.clock.canonical())
            }
            _ => outcome(&MOMENT, value),
        }
    };
    for (typed, expected) in [
        (["", "2026-11-23", "", ""], "2026-11-21/2026-11-23 "),
        (
            ["14", "", "16:30", ""],
            "2026-11-21T14+01:00/2026-11-21T16:30+01:00 ",
        ),
        (
            ["14:00", "2026-12", "", ""],
            "2026-11-21T14:00+01:00/2026-12 ",
        ),
        // The whole hour is meant, so it does not end before it begins.
        (
            ["14:30", "", "14", ""],
            "2026-11-21T14:30+01:00/2026-11-21T14+01:00 ",
        ),
        (["14:30", "", "14:29", ""], "!moment-order"),
        (["", "2026-11-20", "", ""], "!moment-order"),
        (["", "soon", "", ""], "!moment-day"),
        (["", "", "noon", ""], "!time"),
        (["", "", "", "exact"], "2026-11-21 exact"),
        (["", "", "", "unknown"], "2026-11-21 unknown"),
        (["", "", "", "+90 s"], "2026-11-21 +90 s"),
        (["", "", "", "−٣ min"], "2026-11-21 -180 s"),
        (["", "", "", "+1,25 s"], "2026-11-21 +1.25 s"),
        // Which way nobody can tell.
        (["", "", "", "90 s"], "!clock"),
        (["", "", "", "±"], "!clock"),
        (["", "", "", "+"], "!clock"),
    ] {
        assert_eq!(outcome(typed), expected, "{typed:?}");
    }
}

#[test]
fn moments() {
    for (date, time, zone, expected) in [
        ("2026-11-21", "", "", "2026-11-21"),
        ("2026-11-21", "9:30", "", "2026-11-21T09:30+01:00"),
        ("٢٠٢٦-١١-٢١", "٠٩:٣٠", "", "2026-11-21T09:30+01:00"),
        (
            "２０２６－１１－２１",
            "０９：３０",
            "",
            "2026-11-21T09:30+01:00",
        ),
        (
            "2026-11-21",
            "09:30:15",
            "America/Toronto",
            "2026-11-21T09:30:15-05:00",
        ),
        ("2026-11-21", "09:30", "+05:30", "2026-11-21T09:30+05:30"),
        // The hour that the clocks leapt over, and the hour that came twice.
        ("2026-03-29", "02:30", "", "2026-03-29T03:30+02:00"),
        ("2026-10-25", "02:30", "", "2026-10-25T02:30+02:00"),
        // A day that began at one o'clock.
        ("2026-04-24", "", "Africa/Cairo", "2026-04-24"),
        ("", "", "Europe/Berlin", "-"),
        ("", "09:30", "", "!moment-date"),
        ("2026-11-31", "", "", "!no-such-date"),
        ("2026-13", "", "", "!no-such-date"),
        ("2026-11-21", "25:00", "", "!time"),
        ("2026-11-21", "9", "", "2026-11-21T09+01:00"),
        ("2026-11-21", "24", "", "!time"),
        ("2026-11-21", "+9", "", "!time"),
        ("2026-11-21", "9:30:00:1", "", "!time"),
        ("2026-11", "", "", "2026-11"),
        ("2026/3", "", "", "2026-03"),
        ("２０２６年１１月", "", "", "2026-11"),
        ("2026-11", "9", "", "!moment-time-of-month"),
        ("2026", "", "", "!moment-day"),
        ("2026-11-21", "", "Nowhere", "!zone"),
        // As logs have it (RFC 3339, ISO 8601).
        ("2026-11-21T10:00:00Z", "", "", "2026-11-21T10:00:00+00:00"),
        (
            "2026-11-21t10:00:00.123456z",
            "",
            "",
            "2026-11-21T10:00:00+00:00",
        ),
        (
            "2026-11-21T10:00:00,5+05:30",
            "",
            "",
            "2026-11-21T10:00:00+05:30",
        ),
        ("2026-11-21T10:00-0330", "", "", "2026-11-21T10:00-03:30"),
        ("2026-11-21 10:00:00", "", "", "2026-11-21T10:00:00+01:00"),
        ("2026-11-21", "10:00 +02", "", "2026-11-21T10:00+02:00"),
        (
            "2026-11-21T10:00",
            "",
            "America/Toronto",
            "2026-11-21T10:00-05:00",
        ),
        (
            "2026-11-21T10:00Z",
            "",
            "America/Toronto",
            "!moment-two-zones",
        ),
        ("2026-11-21T10:00Z", "10:00", "", "!moment-day"),
        ("2026-11-21T10:00.5", "", "", "!time"),
        ("2026-11-21T10:00:00.", "", "", "!time"),
        ("2026-11-21T10:00:00+99", "", "", "!time"),
        ("2026-11T10:00Z", "", "", "!moment-time-of-month"),
        ("9999-12-31", "23:59", "-12:00", "!moment-day"),
    ] {
        let value = answers::Moment {
            date: date.into(),
            time: time.into(),
            zone: zone.into(),
            ..answers::Moment::default()
        };
        assert_eq!(
            outcome(&MOMENT, Value::Moment(value)),
            expected,
            "{date} {time} {zone}"
        );
    }
}
