//! Numbers and times at and beyond their ends.

use crate::desk::{Desk, FORM, TEAM, form, pages};

#[test]
fn numbers() {
    let mut desk = Desk::new();
    let nines = "9".repeat(10_000);
    for (name, code, field) in [
        (
            "min of 10,000 digits",
            "out-of-range",
            format!("kind = 'integer', min = {nines}"),
        ),
        (
            "decimal of 10,000 digits",
            "out-of-range",
            format!("kind = 'decimal', max = {nines}"),
        ),
        (
            "10,000 decimal places",
            "value-wrong",
            format!("kind = 'decimal', max = 0.{nines}"),
        ),
        (
            "an exponent of 400",
            "value-wrong",
            "kind = 'quantity', max = 1e400".to_owned(),
        ),
        (
            "an exponent of 10,000 digits",
            "value-wrong",
            format!("kind = 'quantity', max = 1e{nines}"),
        ),
        (
            "a small exponent",
            "value-wrong",
            format!("kind = 'quantity', min = 1e-{nines}"),
        ),
        (
            "no number",
            "value-wrong",
            "kind = 'decimal', max = nan".to_owned(),
        ),
        (
            "infinity",
            "value-wrong",
            "kind = 'decimal', min = -inf".to_owned(),
        ),
        (
            "bounds the wrong way round",
            "min-over-max",
            "kind = 'quantity', min = 1e20, max = 1".to_owned(),
        ),
        (
            "too many decimal places",
            "out-of-range",
            "kind = 'decimal', digits = 99999999999".to_owned(),
        ),
        (
            "a text without end",
            "out-of-range",
            "kind = 'longtext', max = 9223372036854775807".to_owned(),
        ),
        (
            "negative rows",
            "out-of-range",
            "kind = 'repeat', fields = ['b'], max = -1".to_owned(),
        ),
        (
            "a million rows",
            "out-of-range",
            "kind = 'repeat', fields = ['b'], min = 1000000".to_owned(),
        ),
        (
            "a percentage with bounds",
            "key-",
            format!("kind = 'percentage', max = {nines}"),
        ),
    ] {
        desk.check(name, code, &[(FORM, form(&format!("a = {{ {field} }}")))]);
    }
    for (name, kind, source) in [
        ("a rule with 900 digits", "decimal", "9".repeat(900)),
        ("a rule that divides by zero", "decimal", "1 / 0".to_owned()),
        (
            "a rule beyond all numbers",
            "decimal",
            format!("{}2", "79228162514264337593543950335 * ".repeat(20)),
        ),
        (
            "a rule of whole numbers beyond all",
            "integer",
            "9223372036854775807 + 9223372036854775807".to_owned(),
        ),
        (
            "a rule with 900 decimal places",
            "decimal",
            format!("0.{} / 3", "3".repeat(900)),
        ),
        (
            "a rule a million months on",
            "moment",
            "addMonths(now(), 79228162514264337593543950335)".to_owned(),
        ),
        (
            "a rule a million hours back",
            "moment",
            "addHours(now(), -79228162514264337593543950335)".to_owned(),
        ),
        (
            "a rule of years without end",
            "date",
            "addMonths(today(), 9223372036854775807)".to_owned(),
        ),
    ] {
        let fields = format!(
            "a = {{ kind = '{kind}', calc = '{source}' }}\nb = {{ kind = 'date', required_when = 'has(a)' }}"
        );
        // What is right as it stands gives no answer, and only its words are missing.
        let code = match source.len() {
            900.. => "rule-syntax",
            _ => "text-unwritten",
        };
        desk.check(name, code, &[(FORM, pages("a b", &fields).into_bytes())]);
    }
    desk.done();
}

#[test]
fn times() {
    let mut desk = Desk::new();
    let team = desk.example(TEAM);
    let change = |old: &str, new: &str| {
        assert!(team.contains(old), "{old}");
        vec![(TEAM, team.replacen(old, new, 1).into_bytes())]
    };
    for (name, code, old, new) in [
        (
            "published in no month",
            "value-wrong",
            "\"2026-11-01T00:00:00Z\"",
            "\"2026-13-45T00:00:00Z\"",
        ),
        (
            "published before Christ",
            "value-wrong",
            "\"2026-11-01T00:00:00Z\"",
            "\"-0044-03-15T12:00:00Z\"",
        ),
        (
            "published in 9999",
            "expires-before-published",
            "\"2026-11-01T00:00:00Z\"",
            "\"9999-12-30T22:00:00Z\"",
        ),
        (
            "expires beyond the calendar",
            "value-wrong",
            "\"2126-11-01T00:00:00Z\"",
            "\"99999-12-31T23:59:59Z\"",
        ),
        (
            "expires at the end of the calendar",
            "value-wrong",
            "\"2126-11-01T00:00:00Z\"",
            "\"9999-12-31T23:59:60Z\"",
        ),
        (
            "a date of TOML",
            "type-wrong",
            "\"2126-11-01T00:00:00Z\"",
            "2126-11-01T00:00:00Z",
        ),
        (
            "a day that never is",
            "value-wrong",
            "\"01-01\"",
            "\"02-30\"",
        ),
        (
            "an hour that never is",
            "value-wrong",
            "from = \"09:00\"",
            "from = \"25:61\"",
        ),
        (
            "a zone that is a path",
            "value-wrong",
            "\"America/Toronto\"",
            "\"../../../etc/passwd\"",
        ),
        (
            "an answer after all time",
            "value-wrong",
            "\"P1D\"",
            "\"P99999999999999999999Y\"",
        ),
        (
            "an answer after longest hours",
            "value-wrong",
            "\"P1D\"",
            "\"PT9223372036854775807H9223372036854775807S\"",
        ),
        (
            "an answer before it is asked",
            "value-wrong",
            "\"P1D\"",
            "\"-P1D\"",
        ),
        (
            "a network without end",
            "value-wrong",
            "\"192.0.2.0/24\"",
            "\"192.0.2.0/4294967296\"",
        ),
        (
            "a size beyond all",
            "out-of-range",
            "max-size = 20_000_000",
            "max-size = 99999999999999999999999",
        ),
        (
            "a version beyond all",
            "out-of-range",
            "version = 1",
            "version = 0xffff_ffff_ffff_ffff_ffff",
        ),
        (
            "a mail address with a line break",
            "hidden-character",
            "\"report@xyz-cert.example\"",
            "\"report@xyz-cert.example\\u0000\\r\\nBcc: x@y.example\"",
        ),
        (
            "a subject with a line break",
            "value-wrong",
            "\"[XYZ-CERT] {ref}\"",
            "\"{ref}\\r\\nBcc: x@y.example\"",
        ),
    ] {
        desk.check(name, code, &change(old, new));
    }
    desk.done();
}
