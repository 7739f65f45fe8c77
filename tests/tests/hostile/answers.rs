//! Files of answers.

use crate::desk::{Desk, FORM, PASSES, examples, form, many};

#[test]
fn answers() {
    let mut desk = Desk::new();
    let whole = std::fs::read_to_string(examples().join("xyz-cert-answers.json")).expect("answers");
    let head = r#"{ "format": 1, "team": "xyz-cert.example", "form": "incident", "answers": "#;
    let of = |answers: &str| format!("{head}{answers} }}");
    let rows = |count: usize| {
        many(count, |_| {
            r#"{ "address": "192.0.2.1", "role": "victim" },"#.to_owned()
        }) + "{}"
    };
    let cases: Vec<(&str, &str, String)> = vec![
        ("nothing", "not JSON", String::new()),
        ("a text", "do not fit", "\"x\"".to_owned()),
        ("nothing at all", "do not fit", "null".to_owned()),
        (
            "10,000 arrays in each other",
            "not JSON",
            of(&format!(
                "{{ \"involved\": {}{} }}",
                "[".repeat(10_000),
                "]".repeat(10_000)
            )),
        ),
        (
            "10,000 objects in each other",
            "not JSON",
            of(&format!(
                "{}1{}",
                "{\"a\":".repeat(10_000),
                "}".repeat(10_000)
            )),
        ),
        (
            "100 arrays in each other",
            "involved",
            of(&format!(
                "{{ \"involved\": {}{} }}",
                "[".repeat(100),
                "]".repeat(100)
            )),
        ),
        (
            "100,000 rows",
            "more than answers",
            of(&format!("{{ \"involved\": [{}] }}", rows(100_000))),
        ),
        (
            "60,000 rows",
            "involved",
            of(&format!("{{ \"involved\": [{}] }}", rows(60_000))),
        ),
        (
            "100,000 rows that are numbers",
            "involved",
            of(&format!("{{ \"involved\": [{}1] }}", "1,".repeat(100_000))),
        ),
        (
            "a number of 1 MiB",
            "number out of range",
            of(&format!(
                "{{ \"people_affected\": {} }}",
                "9".repeat(1 << 20)
            )),
        ),
        (
            "a number of 1 MiB in a text",
            "people_affected",
            of(&format!(
                "{{ \"impact_information\": [\"personal\"], \"people_affected\": \"{}\" }}",
                "9".repeat(1 << 20)
            )),
        ),
        (
            "an exponent of 1 MiB",
            "number out of range",
            of(&format!(
                "{{ \"people_affected\": 1e{} }}",
                "9".repeat(1 << 20)
            )),
        ),
        (
            "an amount of 1 MiB",
            "cost",
            of(&format!(
                "{{ \"cost\": {{ \"amount\": \"{}\", \"currency\": \"EUR\" }} }}",
                "9".repeat(1 << 20)
            )),
        ),
        (
            "a duration of 1 MiB",
            "staff_time",
            of(&format!(
                "{{ \"staff_time\": \"P{}Y\" }}",
                "9".repeat(1 << 20)
            )),
        ),
        (
            "a text of 8 MiB",
            "description",
            of(&format!(
                "{{ \"description\": \"{}\" }}",
                "a".repeat(8 << 20)
            )),
        ),
        (
            "a text of 8 MiB of accents",
            "description",
            of(&format!(
                "{{ \"description\": \"{}\" }}",
                "\u{301}".repeat(4 << 20)
            )),
        ),
        (
            "an option of 8 MiB",
            "severity",
            of(&format!("{{ \"severity\": \"{}\" }}", "a".repeat(8 << 20))),
        ),
        (
            "100,000 options",
            "$.answers.category",
            of(&format!(
                "{{ \"category\": [{}\"phishing\"] }}",
                "\"phishing\",".repeat(100_000)
            )),
        ),
        (
            "100,000 options that are not there",
            "category",
            of(&format!(
                "{{ \"category\": [{}\"phishing\"] }}",
                many(100_000, |at| format!("\"o{at}\","))
            )),
        ),
        (
            "an address of 8 MiB",
            "email",
            of(&format!(
                "{{ \"email\": \"{}@b.example\" }}",
                "a".repeat(8 << 20)
            )),
        ),
        (
            "a domain of 8 MiB",
            "domain",
            of(&format!(
                "{{ \"domain\": \"{}example\" }}",
                "xn--a.".repeat(1 << 20)
            )),
        ),
        (
            "a zone of 8 MiB",
            "zone",
            of(&format!("{{ \"zone\": \"{}\" }}", "../".repeat(1 << 20))),
        ),
        (
            "a moment of 1 MiB",
            "noticed",
            of(&format!(
                "{{ \"noticed\": {{ \"date\": \"{}\" }} }}",
                "2026-".repeat(200_000)
            )),
        ),
        (
            "100,000 fields that are not there",
            "f0",
            of(&format!(
                "{{ {}\"f\": 1 }}",
                many(100_000, |at| format!("\"f{at}\": 1,"))
            )),
        ),
        (
            "an ID of 8 MiB",
            "do not fit",
            of(&format!("{{ \"{}\": 1 }}", "a".repeat(8 << 20))),
        ),
        (
            "the same answer twice",
            "twice",
            of("{ \"name\": \"Anna\", \"name\": \"Eve\" }"),
        ),
        (
            "answers twice",
            "twice",
            whole.replacen("\"format\": 1,", "\"format\": 1, \"answers\": {},", 1),
        ),
        (
            "half a character",
            "not JSON",
            of("{ \"name\": \"\\ud800\" }"),
        ),
        (
            "a zero in a text",
            "name",
            of("{ \"name\": \"a\\u0000b\" }"),
        ),
        (
            "another format",
            "format",
            whole.replacen("\"format\": 1", "\"format\": 99999999999999999999999", 1),
        ),
        (
            "another team",
            "team",
            whole.replacen("xyz-cert.example", "abc-cert.example", 1),
        ),
        ("17 MiB", "too large", " ".repeat(17 << 20)),
        ("text behind it", "not JSON", format!("{whole} x")),
        (
            "an unfinished file",
            "not JSON",
            whole.trim_end().trim_end_matches('}').to_owned(),
        ),
    ];
    for (name, expected, json) in cases {
        report(&mut desk, name, expected, json.as_bytes());
    }
    let utf16: Vec<u8> = [0xfeff]
        .into_iter()
        .chain(whole.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    report(&mut desk, "UTF-16", "no text in UTF-8", &utf16);
    report(&mut desk, "zeros", "no text in UTF-8", &vec![0; 1 << 20]);
    desk.done();
}

/// As many rows as a report takes, each a record of its own, and one that asks more.
#[test]
fn rows_in_rows() {
    let mut desk = Desk::new();
    let form = |outer: &str, inner: &str, fields: &str| {
        let ids: Vec<&str> = fields.lines().filter_map(|l| l.split(' ').next()).collect();
        form(&format!(
            "a = {{ kind = 'repeat', max = 1000{outer}, fields = ['b'] }}\n[row.a]\n\
             b = {{ kind = 'repeat', max = 1000{inner}, fields = {ids:?} }}\n[row.a-b]\n{fields}"
        ))
    };
    let host = ", means = 'host'";
    let address = "c = { kind = 'host', means = 'host.address' }";
    let beside = format!("{address}\nd = {{ kind = 'text' }}");
    let ports: Vec<String> = (0..60)
        .map(|at| format!("p{at} = {{ kind = 'port' }}"))
        .collect();
    let (one, two) = (
        r#"{ "c": "192.0.2.1" }"#,
        r#"{ "c": "192.0.2.1", "d": "x" }"#,
    );
    for (name, expected, form, row, count) in [
        ("hosts", PASSES, form("", host, address), one, 39),
        (
            "addresses of a host",
            PASSES,
            form(host, "", &beside),
            two,
            26,
        ),
        (
            "too many hosts",
            "more than 80000 questions",
            form("", host, address),
            one,
            60,
        ),
        (
            "questions that nobody answers",
            "more than 80000 questions",
            form("", "", &ports.join("\n")),
            r#"{ "p0": 1 }"#,
            90,
        ),
    ] {
        let inner = vec![row; 1000].join(",");
        let rows = vec![format!("{{ \"b\": [{inner}] }}"); count].join(",");
        let answers = format!(
            r#"{{ "format": 1, "team": "xyz-cert.example", "form": "incident", "answers": {{ "a": [{rows}] }} }}"#
        );
        desk.answered(name, expected, &[(FORM, form)], &answers);
    }
    desk.done();
}

fn report(desk: &mut Desk, name: &str, expected: &str, bytes: &[u8]) {
    desk.fresh();
    let answers = desk.at("answers.json");
    std::fs::write(&answers, bytes).expect("answers");
    let mut command = desk.cli();
    command
        .args(["report", "example", "--answers"])
        .arg(&answers)
        .arg("--save")
        .arg(desk.at("out.eml"));
    desk.refused(&format!("answers: {name}"), expected, &command);
    assert!(!desk.at("out.eml").exists(), "{name}");
}
