use super::*;
use crate::answers::{self, Value};
use crate::form::Required;
use crate::id::Id;
use jiff::tz::TimeZone;

mod numbers;
mod options;
mod properties;
mod times;

const MOMENT: Kind = Kind::Moment {
    clock: true,
    interval: true,
};

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
                ("90 min", "PT90M"),
                ("26 h", "PT26H"),
                ("PT26H", "PT26H"),
                ("1 d 30 h", "P2DT6H"),
                ("26 h 90 min", "PT27H30M"),
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
