use super::*;
use crate::answers::{self, Value};
use crate::form::Required;
use crate::id::Id;
use jiff::tz::TimeZone;
use proptest::prelude::*;

fn field(kind: Kind) -> Field {
    let id = Id::new("field").unwrap();
    Field {
        id,
        kind,
        means: None,
        when: None,
        calc: None,
        default: None,
        required: Required::No,
        recommended: false,
        checks: Vec::new(),
        tlp: Vec::new(),
        personal: None,
        from: None,
        keep: Default::default(),
    }
}

fn zone() -> TimeZone {
    TimeZone::get("Europe/Berlin").unwrap()
}

/// What becomes of an answer: its canonical text, `-` for none, `!CODE` for an answer that is refused.
fn outcome(kind: &Kind, value: Value) -> String {
    match read(&field(kind.clone()), &value, &zone()) {
        Ok(Some(typed)) => canonical(&typed),
        Ok(None) => "-".to_owned(),
        Err(unread) => {
            assert!(
                crate::diagnostic::ANSWER_CODES.contains(&unread.code),
                "{}",
                unread.code
            );
            format!("!{}", unread.code)
        }
    }
}

fn typed(kind: &Kind, text: &str) -> String {
    outcome(kind, Value::Text(text.to_owned()))
}

fn decimals(min: i64, max: i64) -> Kind {
    Kind::Decimal {
        min: Some(min.into()),
        max: Some(max.into()),
        digits: 6,
    }
}

#[test]
fn lines() {
    let integer = Kind::Integer {
        min: Some(0),
        max: Some(5000),
    };
    for (kind, cases) in [
        (
            Kind::Text {
                max: 5,
                pattern: None,
            },
            &[
                ("  abc ", "abc"),
                ("", "-"),
                ("   ", "-"),
                ("abcdef", "!too-long"),
                ("a\nb", "!one-line"),
                ("👨‍👩‍👧‍👦éé", "👨‍👩‍👧‍👦éé"),
            ][..],
        ),
        (
            Kind::LongText { max: 9 },
            &[
                ("\n  a\nb\n", "  a\nb"),
                (" \n ", "-"),
                ("0123456789", "!too-long"),
            ],
        ),
        (
            integer,
            &[
                ("12", "12"),
                ("1 200", "1200"),
                ("٤٢", "42"),
                ("١٬٢٠٠", "1200"),
                ("４２", "42"),
                ("१२३", "123"),
                ("\u{200f}42", "42"),
                ("١٫٥", "!integer"),
                ("1.5", "!integer"),
                ("-1", "!too-small"),
                ("5001", "!too-great"),
                ("9999999999999999999", "!integer"),
            ],
        ),
        (
            decimals(-2000, 2000),
            &[
                ("12", "12"),
                ("1,5", "1.5"),
                ("1.5", "1.5"),
                ("1.50", "1.50"),
                ("-0,25", "-0.25"),
                ("+3", "3"),
                ("١٫٥", "1.5"),
                ("１．５", "1.5"),
                ("1 200,5", "1200.5"),
                ("1.200,5", "1200.5"),
                ("1,200.5", "1200.5"),
                ("1'200.5", "1200.5"),
                ("1.234", "!decimal-ambiguous"),
                ("1,234", "!decimal-ambiguous"),
                ("-1.234", "!decimal-ambiguous"),
                // Nobody groups like this; in Arabic digits the signs are told apart.
                ("0.234", "0.234"),
                ("1234.567", "1234.567"),
                ("1'234.567", "1234.567"),
                ("١٫٢٣٤", "1.2340"),
                ("١٬٢٣٤", "1234"),
                // A thousand times as much is more than may be.
                ("3.125", "3.1250"),
                ("1.2.3", "!decimal"),
                ("1.234.5", "!decimal"),
                ("1,2345.6", "!decimal"),
                ("1.", "!decimal"),
                (".5", "!decimal"),
                ("1e3", "!decimal"),
                ("--1", "!decimal"),
                ("0.1234567", "!too-many-digits"),
                ("0.12345600", "0.12345600"),
                ("2000.5", "!too-great"),
                ("-2001", "!too-small"),
                ("0.00000000000000000000000000000000001", "!decimal"),
            ],
        ),
        (
            Kind::Percentage,
            &[
                ("12.5", "12.5"),
                ("12,5 %", "12.5"),
                ("%12,5", "12.5"),
                ("١٢٫٥٪", "12.5"),
                ("\u{200f}١٢٪\u{200f}", "12"),
                ("１２．５％", "12.5"),
                ("12.125", "12.1250"),
                ("100", "100"),
                ("100.1", "!percentage"),
                ("-1", "!percentage"),
                ("5%%", "!percentage"),
                ("%", "!percentage"),
                ("1.0000001", "!too-many-digits"),
            ],
        ),
        (
            Kind::Port,
            &[
                ("443", "443"),
                ("٤٤٣", "443"),
                ("65536", "!port"),
                ("x", "!port"),
            ],
        ),
        (
            Kind::Date,
            &[
                ("2026-02-28", "2026-02-28"),
                ("٢٠٢٦-٠٢-٢٨", "2026-02-28"),
                ("２０２６／２／３", "2026-02-03"),
                ("2026年11月1日", "2026-11-01"),
                ("2026年11月", "!date"),
                ("2026-2-3", "2026-02-03"),
                ("26-02-28", "!date"),
                ("2026-02-030", "!date"),
                ("2026-+2-03", "!date"),
                ("2026-02-30", "!no-such-date"),
                ("20260228", "!date"),
                ("28.02.2026", "!date"),
            ],
        ),
        (
            Kind::Duration,
            &[
                ("3 h", "PT3H"),
                ("PT3H", "PT3H"),
                ("P2DT12H", "P2DT12H"),
                ("2 d 12 h", "P2DT12H"),
                ("90 min", "PT1H30M"),
                ("1,5 h", "PT1H30M"),
                ("١٫٥ h", "PT1H30M"),
                ("1 w", "P7D"),
                ("2 j", "P2D"),
                ("3 Std.", "PT3H"),
                ("0 s", "PT0S"),
                ("P1M", "!duration"),
                ("PT", "!duration"),
                ("3", "!duration"),
                ("P", "!duration"),
                ("999999999 w", "!duration"),
            ],
        ),
        (
            Kind::Email,
            &[
                ("a@b.example", "a@b.example"),
                ("jörg@bücher.example", "jörg@xn--bcher-kva.example"),
                ("a@b", "!email"),
                ("a b@c.example", "!email"),
                ("a@b.example.", "a@b.example"),
                ("<a@b.example>", "!email"),
                ("a@@b.example", "!email"),
                (".a@b.example", "!email"),
                ("a[@]b[.]example", "a@b.example"),
                ("a＠b.example", "a@b.example"),
                ("محمد١@b.example", "محمد١@b.example"),
            ],
        ),
        (
            Kind::Phone,
            &[
                ("+49 (0)30 23125-018", "+49 (0)30 23125-018"),
                ("112", "112"),
                ("+٩٦٦ ١١ ٤٦٥ ٠٠٠٠", "+966 11 465 0000"),
                ("０３－１２３４－５６７８", "03-1234-5678"),
                ("12", "!phone"),
                ("call me", "!phone"),
                ("+1 514 555 0123 x17", "+1 514 555 0123 x17"),
                ("49+30123", "!phone"),
            ],
        ),
        (
            Kind::Url,
            &[
                ("https://a.example/x?y#z", "https://a.example/x?y#z"),
                ("hxxps://a[.]example/x", "https://a.example/x"),
                ("https://a.example/١", "https://a.example/١"),
                ("www.a.example", "!url"),
                ("javascript:alert(1)", "!url"),
                ("file:///etc/passwd", "!url"),
                ("http://", "!url"),
            ],
        ),
        (
            Kind::Ip,
            &[
                ("192.0.2.7", "192.0.2.7"),
                ("192.0.2[.]7", "192.0.2.7"),
                ("١٩٢.٠.٢.٧", "192.0.2.7"),
                ("\u{2068}192.0.2.7\u{2069}", "192.0.2.7"),
                ("１９２．０．２．７", "192.0.2.7"),
                ("[2001:DB8::7]", "2001:db8::7"),
                ("192.0.2.300", "!ip"),
                ("192.0.2.07", "!ip"),
                ("a.example", "!ip"),
            ],
        ),
        (
            Kind::Network,
            &[
                ("192.0.2.0/24", "192.0.2.0/24"),
                ("192.0.2.7/24", "192.0.2.0/24"),
                ("۱۹۲.۰.۲.۰/۲۴", "192.0.2.0/24"),
                ("2001:db8::/32", "2001:db8::/32"),
                ("192.0.2.7", "192.0.2.7/32"),
                ("192.0.2.0/33", "!network"),
            ],
        ),
        (
            Kind::Host,
            &[
                ("WWW.A.example", "www.a.example"),
                ("fileserver_1", "fileserver_1"),
                ("192.0.2.7", "192.0.2.7"),
                ("١٩٢.٠.٢.٧", "192.0.2.7"),
                ("موقع١.example", "xn--4gbrim1k.example"),
                ("192.0.2", "!host"),
                ("a b", "!host"),
                ("-a.example", "!host"),
                ("bücher.example", "xn--bcher-kva.example"),
                ("http://a.example", "!host"),
            ],
        ),
        (
            Kind::Domain,
            &[("a.example.", "a.example"), ("localhost", "!domain")],
        ),
        (
            Kind::Hash,
            &[
                (
                    "D41D8CD98F00B204E9800998ECF8427E",
                    "d41d8cd98f00b204e9800998ecf8427e",
                ),
                ("abc", "!hash"),
                ("z41d8cd98f00b204e9800998ecf8427e", "!hash"),
            ],
        ),
        (
            Kind::Cve,
            &[
                ("cve-2024-12345", "CVE-2024-12345"),
                ("CVE-2024-123", "!cve"),
                ("2024-12345", "!cve"),
            ],
        ),
        (
            Kind::Zone,
            &[
                ("europe/paris", "Europe/Paris"),
                ("+2", "+02:00"),
                ("-0330", "-03:30"),
                ("−٠٣:٣٠", "-03:30"),
                ("Z", "UTC"),
                ("+15:00", "!zone"),
                ("Mars/Olympus", "!zone"),
                ("+é", "!zone"),
                ("-𝕒", "!zone"),
            ],
        ),
        (Kind::YesNo, &[("yes", "!kind")]),
        (Kind::Note, &[("x", "-")]),
    ] {
        for (text, expected) in cases {
            assert_eq!(typed(&kind, text), *expected, "{} {text:?}", kind.name());
        }
    }
}

#[test]
fn a_text_of_a_pattern() {
    let kind = Kind::Text {
        max: 10,
        pattern: Some(Pattern::new("[A-Z]{2}[0-9]+").unwrap()),
    };
    for (text, expected) in [
        (" AB12 ", "AB12"),
        ("ab12", "!pattern"),
        ("", "-"),
        ("AB123456789", "!too-long"),
    ] {
        assert_eq!(typed(&kind, text), expected);
    }
}

#[test]
fn money() {
    for (amount, currency, expected) in [
        ("1250", "EUR", "1250 EUR"),
        ("1250.00", "eur", "1250.00 EUR"),
        ("1,250.50", "USD", "1250.50 USD"),
        ("1.250,50", "EUR", "1250.50 EUR"),
        ("1 250,5", "EUR", "1250.5 EUR"),
        ("1'250.50", "CHF", "1250.50 CHF"),
        ("1.250.000", "EUR", "1250000 EUR"),
        ("١٢٥٠", "EGP", "1250 EGP"),
        ("١٬٢٥٠٫٥٠", "EGP", "1250.50 EGP"),
        ("١٫٢٥٠", "KWD", "1.250 KWD"),
        ("１，２５０．５０", "JPY", "1250.50 JPY"),
        ("1.2.3", "EUR", "!money"),
        ("12,34,567.5", "INR", "1234567.5 INR"),
        ("1.250", "EUR", "!money-ambiguous"),
        ("1,250", "EUR", "!money-ambiguous"),
        ("-5", "EUR", "!money"),
        ("about 5", "EUR", "!money"),
        ("99999999999999999999999999999999999", "EUR", "!money"),
        ("5", "", "!currency-missing"),
        ("5", "EURO", "!currency"),
        ("", "EUR", "-"),
    ] {
        let value = Value::Money {
            amount: amount.to_owned(),
            currency: currency.to_owned(),
        };
        assert_eq!(
            outcome(&Kind::Money, value),
            expected,
            "{amount} {currency}"
        );
    }
}

const MOMENT: Kind = Kind::Moment {
    clock: true,
    interval: true,
};

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
fn quantities() {
    let kind = Kind::Quantity {
        min: Some(Decimal::ONE),
        max: Some(Decimal::from(5000)),
    };
    use answers::How::{Estimate, Exact, Range};
    for (how, least, most, expected) in [
        (Exact, "1 200", "", "1200"),
        (Exact, "١٬٢٠٠", "", "1200"),
        (Exact, "1200", "left from before", "1200"),
        (Estimate, "100", "", "~100"),
        (Range, "100", "200,5", "100..200.5"),
        (Range, "100", "100", "100"),
        (Range, "200", "100", "!quantity-order"),
        (Range, "100", "", "100.."),
        (Range, "", "100", "..100"),
        (Range, "", "6000", "!too-great"),
        (Exact, "", "left from before", "-"),
        (Range, "", " ", "-"),
        (Exact, "", "", "-"),
        (Exact, "0", "", "!too-small"),
        (Range, "1", "6000", "!too-great"),
        (Exact, "1.200", "", "!decimal-ambiguous"),
        (Exact, "many", "", "!decimal"),
    ] {
        let value = answers::Quantity {
            how,
            least: least.to_owned(),
            most: most.to_owned(),
        };
        let found = outcome(&kind, Value::Quantity(value));
        assert_eq!(found, expected, "{least} {most}");
        // What is exported on one line is read again.
        if !expected.starts_with(['!', '-']) {
            assert_eq!(typed(&kind, &found), found);
        }
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

#[test]
fn options() {
    let choice = |id: &str, other, exclusive| Choice {
        id: id.to_owned(),
        class: None,
        other,
        exclusive,
        unknown: id == "cannot-say",
    };
    let list = Options {
        list: "l".to_owned(),
        options: vec![
            choice("a", false, false),
            choice("b", false, false),
            choice("other", true, false),
            choice("none", false, true),
            choice("cannot-say", false, false),
        ]
        .into(),
        ..Options::default()
    };
    let chosen = |ids: &[&str]| {
        ids.iter()
            .map(|id| {
                let (option, other) = id
                    .split_once(':')
                    .map_or((*id, None), |(id, text)| (id, Some(text.to_owned())));
                answers::Chosen {
                    option: option.to_owned(),
                    other,
                }
            })
            .collect::<Vec<_>>()
    };
    for (ids, expected) in [
        (&["b", "a", "b"][..], "a, b"),
        (&["other:x", "a:ignored"], "a, other: x"),
        (&["other"], "!other-text"),
        (&["none"], "none"),
        (&["none", "a"], "!exclusive"),
        (&["cannot-say"], "cannot-say"),
        (&["a", "cannot-say"], "!exclusive"),
        (&["c"], "!option"),
        (&[], "-"),
    ] {
        assert_eq!(
            outcome(&Kind::Choices(list.clone()), Value::Choices(chosen(ids))),
            expected,
            "{ids:?}"
        );
    }
    let one = |id: &str| {
        outcome(
            &Kind::Choice(list.clone()),
            Value::Choice(chosen(&[id]).remove(0)),
        )
    };
    assert_eq!(
        [one("a"), one("c"), one(""), one("other: ")],
        ["a", "!option", "-", "!other-text"]
    );
    assert_eq!(
        outcome(&Kind::Tristate, Value::Choice(chosen(&["maybe"]).remove(0))),
        "!option"
    );
    assert_eq!(outcome(&Kind::Consent, Value::Flag(false)), "no");
}

#[test]
fn files() {
    let file = |size| answers::Attachment {
        id: 1,
        path: "/x".into(),
        name: "x".into(),
        size,
        added: String::new(),
        description: String::new(),
    };
    let kind = Kind::Evidence {
        max_count: 2,
        max_size: 100,
        types: Vec::new(),
        malware: false,
    };
    let read = |files: Vec<Attachment>| outcome(&kind, Value::Evidence(files));
    assert_eq!(read(vec![]), "-");
    assert_eq!(read(vec![file(50), file(50)]), "x, x");
    assert_eq!(read(vec![file(50), file(51)]), "!too-large");
    assert_eq!(read(vec![file(u64::MAX), file(u64::MAX)]), "!too-large");
    assert_eq!(read(vec![file(1), file(1), file(1)]), "!too-many-files");
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,60}", a in "\\PC{0,12}", b in "\\PC{0,8}") {
        let kinds = [
            Kind::Text { max: 20, pattern: None }, Kind::LongText { max: 20 }, Kind::Integer { min: None, max: None }, decimals(-9, 9), Kind::Percentage, Kind::Date, Kind::Duration, Kind::Email,
            Kind::Phone, Kind::Url, Kind::Ip, Kind::Network, Kind::Host, Kind::Domain, Kind::Port, Kind::Hash, Kind::Cve, Kind::Zone,
        ];
        for kind in kinds {
            let canonical = typed(&kind, &text);
            // What was understood is understood again, as the same.
            if !canonical.starts_with('!') && canonical != "-" {
                prop_assert_eq!(typed(&kind, &canonical), canonical.clone(), "{}", kind.name());
            }
        }
        outcome(&Kind::Money, Value::Money { amount: a.clone(), currency: b.clone() });
        outcome(&MOMENT, Value::Moment(answers::Moment { date: text.clone(), time: a.clone(), zone: b, latest_date: text, latest_time: a.clone(), about: true, clock: a }));
    }

    #[test]
    fn durations_come_back(seconds in 0i64..3_155_760_000) {
        let canonical = canonical(&Typed::Duration(jiff::SignedDuration::from_secs(seconds)));
        prop_assert_eq!(typed(&Kind::Duration, &canonical), canonical);
    }

    /// Whatever a number is, what is written of it is read as the same, with the digits of any script and either sign.
    #[test]
    fn numbers_come_back(mantissa in any::<i64>(), scale in 0u32..=12, zero in 0usize..4, comma in any::<bool>()) {
        let number = Decimal::new(mantissa, scale);
        let kind = Kind::Decimal { min: None, max: None, digits: 12 };
        let written = plain_number(number);
        let zero = u32::from(['0', '٠', '۰', '０'][zero]);
        let other = |c: char| match c {
            '.' if zero == u32::from('٠') => '٫',
            '.' if comma => ',',
            c => c.to_digit(10).and_then(|d| char::from_u32(zero + d)).unwrap_or(c),
        };
        let typed: String = written.chars().map(other).collect();
        let read = read(&field(kind.clone()), &Value::Text(typed), &zone());
        prop_assert_eq!(read, Ok(Some(Typed::Number(number))), "{}", written);
    }

    /// Either end of a quantity and of an interval reads back as what it was.
    #[test]
    fn quantities_come_back(a in any::<i32>(), b in any::<i32>(), scale in 0u32..=6, about in any::<bool>(), open in 0..3) {
        let (least, most) = (a.min(b), if about { a.min(b) } else { a.max(b) });
        let number = |number: i32, known: bool| (known || about).then(|| Decimal::new(number.into(), scale));
        let quantity = Quantity { least: number(least, open != 1), most: number(most, open != 2), about };
        let kind = Kind::Quantity { min: None, max: None };
        let written = canonical(&Typed::Quantity(quantity));
        prop_assert_eq!(read(&field(kind), &Value::Text(written), &zone()), Ok(Some(Typed::Quantity(quantity))));
    }

    #[test]
    fn half_typed_numbers_and_dates(text in "[0-9PTDHMWx:.,+ -]{0,14}") {
        for kind in [Kind::Integer { min: None, max: None }, decimals(0, 1_000_000), Kind::Percentage, Kind::Date, Kind::Duration, Kind::Phone, Kind::Ip, Kind::Network, Kind::Zone] {
            typed(&kind, &text);
        }
        outcome(&Kind::Money, Value::Money { amount: text.clone(), currency: "EUR".to_owned() });
        outcome(&MOMENT, Value::Moment(answers::Moment { date: "2026-11-21".into(), time: text.clone(), zone: text.clone(), clock: text, about: true, ..Default::default() }));
    }
}

/// Who knows only the class may choose it where the field lets them; it stands before its own options.
#[test]
fn classes_may_be_chosen() {
    let option = |id: &str, class: &str| Choice {
        id: id.to_owned(),
        class: Some(class.to_owned()),
        other: false,
        exclusive: false,
        unknown: false,
    };
    let all = ["oil", "gas"].map(|id| option(id, "energy"));
    let mut list = Options {
        list: "l".to_owned(),
        options: all
            .into_iter()
            .chain([option("road", "transport")])
            .collect(),
        classes: true,
        ..Options::default()
    };
    let ids: Vec<&str> = list.ids().collect();
    assert_eq!(ids, ["energy", "oil", "gas", "transport", "road"]);
    assert_eq!(
        ["gas", "energy", "none"].map(|id| list.class_of(id)),
        [Some("energy"), Some("energy"), None]
    );
    assert_eq!(
        ["gas", "energy"].map(|id| list.message(id)),
        ["l--gas", "l-class--energy"]
    );
    let chosen = |ids: &[&str]| {
        let chosen = ids.iter().map(|id| answers::Chosen {
            option: (*id).to_owned(),
            other: None,
        });
        Value::Choices(chosen.collect())
    };
    let kind = Kind::Choices(list.clone());
    assert_eq!(outcome(&kind, chosen(&["road", "energy"])), "energy, road");
    list.classes = false;
    assert_eq!(
        outcome(&Kind::Choices(list), chosen(&["energy"])),
        "!option"
    );
}

#[test]
fn what_cannot_be_seen_answers_nothing() {
    let text = Kind::Text {
        max: 9,
        pattern: None,
    };
    let kinds = [
        text,
        Kind::LongText { max: 9 },
        Kind::Email,
        decimals(0, 9),
        Kind::Quantity {
            min: None,
            max: None,
        },
    ];
    for kind in &kinds {
        for blank in [
            "",
            " ",
            "\u{200b}",
            "\u{2060} \u{ad}",
            "\u{3164}\u{115f}",
            "\u{202e}",
        ] {
            assert_eq!(typed(kind, blank), "-", "{} {blank:?}", kind.name());
        }
    }
    // What is typed beside a letter stays.
    assert_eq!(typed(&kinds[0], "a\u{200b}"), "a\u{200b}");
    let other = Kind::Choice(crate::kind::Options {
        options: vec![Choice {
            id: "other".to_owned(),
            class: None,
            other: true,
            exclusive: false,
            unknown: false,
        }]
        .into(),
        ..Default::default()
    });
    let said = |text: &str| {
        outcome(
            &other,
            Value::Choice(Chosen {
                option: "other".to_owned(),
                other: Some(text.to_owned()),
            }),
        )
    };
    assert_eq!(said("\u{200b}"), "!other-text");
    assert_ne!(said("x"), "!other-text");
}
