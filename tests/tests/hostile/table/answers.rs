//! Answers as JSON, as files of `fill`, and what may be typed or pasted into a field.

use super::{Is, Stock, Table};

const HEAD: &str = r#"{ "format": 1, "team": "xyz-cert.example", "form": "incident", "answers": "#;

fn report(table: &Table, class: &'static str, input: &str, is: Is, octets: impl AsRef<[u8]>) {
    let mut command = table.cli(&["report", "example", "--answers"]);
    command
        .arg(table.file("answers.json", octets))
        .arg("--save");
    command.arg(table.fresh("report.eml"));
    table.row(class, input, is, &command);
}

/// What JSON is not, and what it is though nobody should write it: the ideas of the JSON test suite.
fn json(table: &Table, stock: &Stock) {
    let not = Is::Refused("answers.json");
    let broken: [(&str, &[u8]); 40] = [
        ("nothing", b""),
        ("a space", b" "),
        ("a byte order mark alone", b"\xef\xbb\xbf"),
        ("{", b"{"),
        ("[", b"["),
        ("]", b"]"),
        ("{}", b"{}"),
        ("[]", b"[]"),
        ("null", b"null"),
        ("true", b"true"),
        ("nul", b"nul"),
        ("TRUE", b"TRUE"),
        ("a comma at the end", b"{\"format\": 1,}"),
        ("two commas", b"{\"format\": 1,, \"team\": \"x\"}"),
        ("no colon", b"{\"format\" 1}"),
        ("two colons", b"{\"format\":: 1}"),
        ("a name without quotes", b"{format: 1}"),
        ("single quotes", b"{'format': 1}"),
        ("a comment", b"{/* x */\"format\": 1}"),
        ("a line's comment", b"{\"format\": 1} // x"),
        ("an open text", b"{\"format"),
        ("an escape cut off", b"{\"a\": \"\\"),
        ("an escape that is none", b"{\"a\": \"\\q\"}"),
        ("half an escape", b"{\"a\": \"\\u00\"}"),
        ("an escape in hex", b"{\"a\": \"\\x00\"}"),
        ("a tab in a text", b"{\"a\": \"\t\"}"),
        ("a line's end in a text", b"{\"a\": \"\n\"}"),
        ("a zero", b"{\"a\": \"\0\"}"),
        ("Latin-1", b"{\"a\": \"\xe9\"}"),
        ("UTF-8 cut off", b"{\"a\": \"\xf0\x9f\x92\"}"),
        ("UTF-8 too long", b"{\"a\": \"\xc0\xaf\"}"),
        ("a surrogate in UTF-8", b"{\"a\": \"\xed\xa0\x80\"}"),
        ("an escape of the terminal", b"{\"\x1b[2J\": 1}"),
        ("NaN", b"{\"format\": NaN}"),
        ("Infinity", b"{\"format\": -Infinity}"),
        ("+1", b"{\"format\": +1}"),
        ("01", b"{\"format\": 01}"),
        ("1.", b"{\"format\": 1.}"),
        (".1", b"{\"format\": .1}"),
        ("0x1", b"{\"format\": 0x1}"),
    ];
    for (label, octets) in broken {
        report(table, "JSON", label, not, octets);
    }
    let of = |value: &str| format!("{HEAD}{{ {value} }} }}");
    for (label, value) in [
        ("1e999", r#""people_affected": 1e999"#),
        ("-1e999", r#""people_affected": -1e999"#),
        ("1e-999", r#""people_affected": 1e-999"#),
        ("-0", r#""people_affected": -0"#),
        ("-1", r#""people_affected": -1"#),
        ("0.5", r#""people_affected": 0.5"#),
        ("2 to the 63rd", r#""people_affected": 9223372036854775808"#),
        (
            "2 to the 64th",
            r#""people_affected": 18446744073709551616"#,
        ),
        (
            "a number of 10,000 digits",
            &format!("\"people_affected\": {}", "1".repeat(10_000)),
        ),
        (
            "a fraction of 10,000 digits",
            &format!("\"people_affected\": 0.{}", "1".repeat(10_000)),
        ),
        ("a lone surrogate", r#""name": "\ud800""#),
        (
            "surrogates the wrong way round",
            r#""name": "\udc00\ud800""#,
        ),
        ("a surrogate and a letter", r#""name": "\ud800x""#),
        ("an escaped zero", r#""name": "a\u0000b""#),
        ("the same question twice", r#""name": "a", "name": "b""#),
        (
            "the same question twice, once escaped",
            r#""name": "a", "n\u0061me": "b""#,
        ),
        ("no ID", r#""": "a""#),
        ("an ID of another script", r#""n\u0430me": "a""#),
        ("a hidden ID", r#""__proto__": "a""#),
        ("an ID that is a path", r#""../name": "a""#),
        ("a number for a text", r#""name": 1"#),
        ("a text for rows", r#""involved": "x""#),
        ("an object for a text", r#""name": {}"#),
        ("rows in rows", r#""involved": [[]]"#),
        ("null for rows", r#""involved": [null]"#),
        (
            "an option that is not there",
            r#""severity": "\u001b[31mred""#,
        ),
        ("an amount without currency", r#""cost": { "amount": "1" }"#),
        (
            "an amount of nothing",
            r#""cost": { "amount": "", "currency": "" }"#,
        ),
        ("February 30", r#""noticed": { "date": "2026-02-30" }"#),
        ("the year 10000", r#""noticed": { "date": "10000-01-01" }"#),
        (
            "25 o'clock",
            r#""noticed": { "date": "2026-01-01", "time": "25:00" }"#,
        ),
        (
            "a zone that is a path",
            r#""noticed": { "date": "2026-01-01", "zone": "../../etc/passwd" }"#,
        ),
        (
            "a marking that is none",
            r#""name": "x" }, "tlp": { "name": "ultraviolet""#,
        ),
    ] {
        report(table, "JSON", label, Is::Refused(""), of(value));
    }
    report(table, "JSON", "100,000 [", not, "[".repeat(100_000));
    report(
        table,
        "JSON",
        "100,000 {\"a\":",
        not,
        "{\"a\":".repeat(100_000),
    );
    let deep = format!("\"name\": {}{}", "[".repeat(100_000), "]".repeat(100_000));
    report(table, "JSON", "100,000 [ in an answer", not, of(&deep));
    report(
        table,
        "JSON",
        "UTF-16",
        not,
        stock
            .answers
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<_>>(),
    );
    report(
        table,
        "JSON",
        "a byte order mark before it",
        Is::Either,
        format!("\u{feff}{}", stock.answers),
    );
    for at in (0..stock.answers.len()).step_by(stock.answers.len() / 12) {
        let head = stock
            .answers
            .as_bytes()
            .iter()
            .copied()
            .take(at)
            .collect::<Vec<_>>();
        report(table, "JSON", &format!("ends after {at} octets"), not, head);
    }
}

/// What somebody types or pastes: it is sealed as it is, and shown so that it does nothing.
fn pasted(table: &Table, stock: &Stock) {
    let megabyte = "a".repeat(1 << 20);
    let accents = format!("a{}", "\\u0301".repeat(10_000));
    let cases: [(&str, &str); 22] = [
        ("controls", "\\u0001\\u0008\\u007f\\u0085"),
        ("an escape of the terminal", "\\u001b[2J\\u001b]0;x\\u0007"),
        ("a zero", "a\\u0000b"),
        ("changes of direction", "\\u202eabc\\u202c\\u2066x"),
        ("invisible characters", "\\u200b\\u200d\\ufeff\\u2060"),
        ("tags", "\\udb40\\udc41\\udb40\\udc42"),
        ("a filler", "\\u3164"),
        ("a separator of lines", "a\\u2028b\\u2029c"),
        ("a header", "x\\r\\nBcc: evil@evil.example"),
        ("a header's end", "x\\r\\n\\r\\nBody"),
        ("a lone point", "a\\r\\n.\\r\\nQUIT\\r\\n"),
        ("an encoded word", "=?utf-8?B?QmNjOiBhQGI=?="),
        ("a formula", "=cmd|' /C calc'!A0"),
        (
            "a page",
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
        ),
        (
            "an entity",
            "&lol; ]]> <!ENTITY x SYSTEM 'file:///etc/passwd'>",
        ),
        ("Fluent", "{ $name } { -brand } { \\\"\\\" }"),
        (
            "Markdown",
            "![x](http://evil.example/x.png) [a](javascript:alert(1))",
        ),
        ("a mark of a form's file", "# name:\\nname: x\\n=== end"),
        ("private characters", "\\ue000\\udbff\\udffd\\uffff"),
        (
            "emoji of many parts",
            "\\ud83d\\udc68\\u200d\\ud83d\\udc69\\u200d\\ud83d\\udc67",
        ),
        ("a letter with 10,000 accents", &accents),
        ("a megabyte", &megabyte),
    ];
    for field in ["name", "description"] {
        let start = stock
            .answers
            .find(&format!("\"{field}\": \""))
            .expect("an answer");
        let value = start + field.len() + 5;
        let (head, rest) = stock.answers.split_at(value);
        let end = rest.find("\",").expect("its end");
        let (_, tail) = rest.split_at(end);
        for (label, text) in cases {
            let label = format!("{field}: {label}");
            report(
                table,
                "pasted",
                &label,
                Is::Either,
                format!("{head}{text}{tail}"),
            );
        }
    }
    let megabyte = "F".repeat(100_000);
    for (label, fingerprint) in [
        ("a fingerprint too short", "0191 A5CB"),
        ("no fingerprint", ""),
        ("100,000 digits", &megabyte),
        (
            "letters of another script",
            "0191 А5CB 925D CDCE 3000 510B F790 BD87 19E7 3809",
        ),
        ("an escape of the terminal", "\u{1b}[2J"),
        ("another's", "4BFEB2D74BDF57C2ABC84B80F130A0E73F7DB8B8"),
        ("an option", "--force"),
    ] {
        let mut command = table.cli(&["report", "example", "--test", "--save"]);
        command.arg(table.fresh("report.eml"));
        command.arg(format!("--fingerprint={fingerprint}"));
        table.row("pasted", label, Is::Either, &command);
    }
}

/// The form as a text file.
fn sheets(table: &Table, stock: &Stock) {
    let utf16 = stock
        .answers
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect::<Vec<_>>();
    let cases: [(&str, Vec<u8>); 12] = [
        ("empty", Vec::new()),
        ("zeros", vec![0; 10_000]),
        ("no text", b"\xff\xfe\xfd".to_vec()),
        ("UTF-16", utf16),
        (
            "another team's",
            b"# tocsin fill 1 team=other.example form=incident\n".to_vec(),
        ),
        (
            "a later format",
            b"# tocsin fill 99 team=xyz-cert.example form=incident\n".to_vec(),
        ),
        ("an escape of the terminal", b"\x1b[2J: x\n".to_vec()),
        ("colons", ":".repeat(100_000).into_bytes()),
        ("a line of 1 MiB", vec![b'x'; 1 << 20]),
        ("17 MiB", vec![b'\n'; 17 << 20]),
        ("JSON", stock.answers.clone().into_bytes()),
        ("a bundle", stock.sign(stock.small())),
    ];
    for (label, octets) in cases {
        let mut command = table.cli(&["fill", "example"]);
        command
            .arg(table.file("sheet.txt", octets))
            .arg("--no-editor");
        table.row("sheet", label, Is::Refused(""), &command);
    }
}

pub fn all(table: &Table, stock: &Stock) {
    json(table, stock);
    pasted(table, stock);
    sheets(table, stock);
}
