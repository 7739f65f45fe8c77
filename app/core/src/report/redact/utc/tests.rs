use super::*;
use tocsin_form_schema::kind::{Typed, canonical};

fn at(text: &str) -> Zoned {
    text.parse().unwrap()
}

fn shifted(best: &str, precision: Precision, latest: Option<(&str, Precision)>) -> (String, bool) {
    let found = moment(&Moment {
        precision,
        latest: latest.map(|(text, precision)| (at(text), precision)),
        ..Moment::exact(at(best))
    });
    (canonical(&Typed::Moment(found.clone())), found.about)
}

#[test]
fn an_instant_is_the_same_and_a_day_keeps_its_name() {
    use Precision::{Day, Hour, Minute, Month, Second};
    for (best, precision, utc, about) in [
        (
            "2026-10-12T22:05:07-04:00[America/Toronto]",
            Second,
            "2026-10-13T02:05:07+00:00",
            false,
        ),
        (
            "2026-10-12T22:05:00-04:00[America/Toronto]",
            Minute,
            "2026-10-13T02:05+00:00",
            false,
        ),
        (
            "2026-10-12T22:00:00+05:30[Asia/Kolkata]",
            Hour,
            "2026-10-12T16+00:00",
            true,
        ),
        (
            "2026-10-12T00:00:00+09:00[Asia/Tokyo]",
            Day,
            "2026-10-12",
            true,
        ),
        (
            "2026-10-01T00:00:00+09:00[Asia/Tokyo]",
            Month,
            "2026-10",
            true,
        ),
    ] {
        assert_eq!(shifted(best, precision, None), (utc.to_owned(), about));
    }
    let latest = ("2026-10-13T00:00:00+09:00[Asia/Tokyo]", Day);
    let interval = shifted(
        "2026-10-12T09:30:00+09:00[Asia/Tokyo]",
        Minute,
        Some(latest),
    );
    assert_eq!(
        interval,
        ("2026-10-12T00:30+00:00/2026-10-13".to_owned(), true)
    );
}
