//! Where things are told: by the lines of the file as it lies there, with a place for every question.

use super::*;
use tocsin_form_schema::evaluate::Evaluation;

const ASKED: &str = r#"
format = 1
form = "incident"
page = [{ id = "only", fields = ["seen", "kinds", "count", "shots", "why", "hosts", "last"] }]
[field]
seen = { kind = "date", required = true }
kinds = { kind = "choices", options = ["a", "b"] }
count = { kind = "quantity", required = true }
shots = { kind = "evidence", required = true }
why = { kind = "longtext", required = true }
hosts = { kind = "repeat", fields = ["address", "ports"] }
last = { kind = "text", required = true }
[row.hosts]
address = { kind = "text", required = true }
ports = { kind = "text", required = true }
"#;

fn asked() -> Form {
    form_of(ASKED)
}

fn judge(form: &Form, filled: &Filled) -> (Evaluation, Vec<Remark>) {
    let env = Env {
        now: jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC),
        stage: None,
    };
    let evaluation = evaluate(form, &filled.answers, &env);
    let found = judged(form, filled, &evaluation, &[Level::Missing, Level::Wrong]);
    (evaluation, found)
}

/// What is found, as `LINE CODE`.
fn found(form: &Form, text: &str, words: &Words) -> Vec<String> {
    let remarks = match read(text, form, words) {
        Ok(filled) => judge(form, &filled).1,
        Err(found) => found,
    };
    let told = remarks.iter().map(|r| format!("{} {}", r.line, r.code()));
    told.collect()
}

/// The file with the questions that it lacks.
fn complete(form: &Form, text: &str, words: &Words) -> String {
    let filled = read(text, form, words).unwrap();
    let (evaluation, _) = judge(form, &filled);
    let sheet = Sheet {
        form,
        answers: &filled.answers,
        env: &Env {
            now: jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC),
            stage: None,
        },
        team: "XYZ-CERT",
        lang: "en",
        words,
    };
    with_questions(text, &filled, &evaluation, &sheet)
}

fn line(text: &str, wanted: &str) -> usize {
    let at = text.lines().position(|line| line.trim() == wanted);
    at.unwrap_or_else(|| panic!("no {wanted} in {text}")) + 1
}

/// What was written above the lines the last time counts: an editor counts it.
#[test]
fn lines_are_those_of_the_file_with_its_marks() {
    let (form, words) = form("en");
    let text = sheet(&form, &words, &Answers::default());
    let marked = |text: &str| {
        let (_, found) = judge(&form, &read(text, &form, &words).unwrap());
        (with_remarks(&without_remarks(text), &found, &words), found)
    };
    let (once, _) = marked(&text);
    let (_, remarks) = marked(&once);
    assert!(remarks.len() > 4);
    for remark in remarks {
        let above = once.lines().nth(remark.line - 2).unwrap();
        assert_eq!(above, format!("#! {}", remark.sentence(&words)));
        let field = remark.about.as_deref().unwrap();
        let own = once.lines().nth(remark.line - 1).unwrap();
        assert!(own.starts_with(&format!("{field}:")), "{field}: {own}");
    }
    let text = "tocsin-answers 1 xyz-cert.example incident en\n#! one\n#! two\nhello\n";
    assert_eq!(found(&form, text, &words), ["4 fill-line"]);
}

#[test]
fn what_is_calculated_is_shown_as_far_as_it_is_known() {
    let form = form_of(
        r#"
format = 1
form = "incident"
page = [{ id = "only", fields = ["hosts", "all"] }]
[field]
hosts = { kind = "integer" }
all = { kind = "integer", calc = "hosts * 2" }
"#,
    );
    let (_, words) = form_with("en", "all = All of them\n");
    let shown = |answers: &Answers| {
        let text = sheet(&form, &words, answers);
        let filled = read(&text, &form, &words).unwrap();
        let (evaluation, _) = judge(&form, &filled);
        let told = calculated(&form, &filled, &evaluation, &words);
        let told: Vec<_> = told.iter().map(|remark| remark.told(&words)).collect();
        (text, told)
    };
    let (text, told) = shown(&Answers::default());
    assert!(!text.contains("when this was written"), "{text}");
    assert!(told.is_empty());
    let (text, told) = shown(&answers(&form, json!({ "hosts": "21" })));
    assert!(text.contains("when this was written: 42\n"), "{text}");
    assert_eq!(told, ["All of them: Computed from your other answers: 42"]);
}

#[test]
fn a_question_for_files_has_its_place_and_takes_nothing_in_it() {
    let form = asked();
    for tag in ["en", "ar", "de", "fr", "he", "ja"] {
        let (_, words) = super::form(tag);
        let text = sheet(&form, &words, &Answers::default());
        // The comment above it says how a file is given.
        let at = line(&text, "shots:");
        let said = text.replace("\n# ", " ");
        assert!(said.contains("--attach shots="), "{tag}: {text}");
        let (_, remarks) = judge(&form, &read(&text, &form, &words).unwrap());
        let lacking: Vec<_> = remarks
            .iter()
            .filter_map(|remark| Some((remark.line, remark.lacks_file()?)))
            .collect();
        assert_eq!(lacking, [(at, "shots")]);
        let typed = text.replace("shots:", "shots: a.png");
        assert_eq!(
            found(&form, &typed, &words),
            [format!("{at} fill-evidence")]
        );
    }
}

#[test]
fn what_the_file_has_no_place_for_is_added_where_it_belongs() {
    let form = asked();
    let (_, words) = form_with("en", "hosts-ports = Ports\n");
    let head = "tocsin-answers 1 xyz-cert.example incident en\n";
    let text = format!(
        "{head}\nkinds:\n  [x] a  # A\n#       More about it.\n\nhosts {{\n  address: h\n}}\n\nseen: 2026-11-01\nlast: z\n"
    );
    // Behind the question before it in the form, wherever that stands.
    let told = [
        "4 answer-missing",
        "4 fill-evidence-missing",
        "4 answer-missing",
        "8 answer-missing",
    ];
    assert_eq!(found(&form, &text, &words), told);
    let (_, remarks) = judge(&form, &read(&text, &form, &words).unwrap());
    let lacks: Vec<_> = remarks.iter().map(|r| r.lacks.as_deref()).collect();
    assert_eq!(
        lacks,
        [Some("count:"), None, Some("why:"), Some("ports:")],
        "a file is not written into it"
    );
    assert!(remarks[0].told(&words).contains("“count:”"));

    let whole = complete(&form, &text, &words);
    let order = [
        "[x] a  # A",
        "#       More about it.",
        "count:",
        "shots:",
        "why: <<END",
        "hosts {",
        "address: h",
        "ports:",
        "}",
        "seen: 2026-11-01",
        "last: z",
    ];
    let lines: Vec<usize> = order.iter().map(|wanted| line(&whole, wanted)).collect();
    assert!(lines.is_sorted(), "{whole}");
    assert!(
        whole.contains("\n  # Ports (required)\n  ports:\n"),
        "{whole}"
    );
    // Nothing that was there is lost, and each finding has its line.
    let kept: Vec<&str> = whole
        .lines()
        .filter(|line| text.lines().any(|old| old == *line))
        .collect();
    assert!(text.lines().all(|old| kept.contains(&old)));
    let filled = read(&whole, &form, &words).unwrap();
    assert_eq!(filled.answers, read(&text, &form, &words).unwrap().answers);
    let (_, remarks) = judge(&form, &filled);
    assert!(remarks.iter().all(|remark| remark.lacks.is_none()));
    assert_eq!(complete(&form, &whole, &words), whole);

    // An editor of Windows ends every line otherwise.
    let windows = complete(&form, &text.replace('\n', "\r\n"), &words);
    assert_eq!(windows, whole.replace('\n', "\r\n"));
    // Where there is nothing to go by, it stands below the first line.
    let nothing = complete(&form, head, &words);
    assert!(nothing.starts_with(head), "{nothing}");
    assert_eq!(found(&form, &nothing, &words).len(), 5);
}

/// A row without an inside takes no line: the question would stand beside it.
#[test]
fn nothing_is_added_to_a_row_without_an_inside() {
    let form = asked();
    let (_, words) = form_with("en", "");
    let text = "tocsin-answers 1 xyz-cert.example incident en\nseen: 2026-11-01\ncount: 1\nshots:\nwhy: a\nhosts {}\nlast: z\n";
    let told = [
        "4 fill-evidence-missing",
        "6 answer-missing",
        "6 answer-missing",
    ];
    assert_eq!(found(&form, text, &words), told);
    assert_eq!(complete(&form, text, &words), text);
}

/// A form that is published anew asks what the file knows nothing of.
#[test]
fn a_new_question_is_added_to_every_whole_file() {
    let newer = asked();
    let (_, words) = form("en");
    for id in ["seen", "count", "shots", "why", "last"] {
        let page =
            ASKED
                .replacen(&format!("\"{id}\", "), "", 1)
                .replacen(&format!(", \"{id}\""), "", 1);
        let own = page
            .lines()
            .filter(|line| !line.starts_with(&format!("{id} =")));
        let older = form_of(&own.collect::<Vec<_>>().join("\n"));
        assert_eq!(older.fields.len() + 1, newer.fields.len(), "{id}");
        let text = sheet(&older, &words, &Answers::default());
        let whole = complete(&newer, &text, &words);
        let plain = |text: &str| -> Vec<String> {
            text.lines()
                .filter(|line| !line.is_empty())
                .map(str::to_owned)
                .collect()
        };
        assert_eq!(
            plain(&whole),
            plain(&sheet(&newer, &words, &Answers::default())),
            "{id}"
        );
    }
}

#[test]
fn what_is_wrong_is_told_as_this_file_takes_it() {
    let form = asked();
    for tag in ["en", "ar", "de", "fr", "he", "ja"] {
        let (_, words) = super::form(tag);
        let text = "tocsin-answers 1 xyz-cert.example incident en\nseen: 2026-11-31\ncount: at least 20\nwhy: a\nlast: b\n";
        assert_eq!(
            found(&form, text, &words),
            [
                "2 answer-no-such-date",
                "3 fill-quantity",
                "3 fill-evidence-missing"
            ]
        );
        let (_, remarks) = judge(&form, &read(text, &form, &words).unwrap());
        let sentence = remarks[1].sentence(&words);
        assert!(
            sentence.contains("20 ..") && sentence.contains(".. 20"),
            "{tag}: {sentence}"
        );
    }
}

/// A rule that says too much for a sentence is not shown as it is written.
#[test]
fn no_rule_is_shown_to_a_reporter() {
    let asked = r#"
format = 1
form = "incident"
page = [{ id = "only", fields = ["a", "b"] }]
[field.a]
kind = "integer"
[field.b]
kind = "integer"
when = 'a > 2 && size("x") == 1'
required_when = 'a + 1 > 3'
default = 'a * 2'
"#;
    let form = form_of(asked);
    for tag in ["en", "ar", "de", "fr", "he", "ja"] {
        let (_, words) = super::form(tag);
        let text = sheet(&form, &words, &Answers::default());
        assert!(
            !text.contains('>') && !text.contains("size"),
            "{tag}: {text}"
        );
        let flat = text.replace("\n# ", " ");
        for message in [
            "fill-only-depends",
            "fill-required-depends",
            "fill-default-depends",
        ] {
            let said = words.program.plain(message, &Default::default());
            assert!(flat.contains(&said), "{tag}: {said}: {text}");
        }
    }
}

/// The examples of how something is written cannot be taken for an answer: each stands in a sentence, in a comment.
#[test]
fn no_example_stands_like_an_answer() {
    let form = super::identity::every();
    for tag in ["en", "ar", "de", "fr", "he", "ja"] {
        let (_, words) = super::form(tag);
        let text = sheet(&form, &words, &Answers::default());
        for example in [
            "1200.50 EUR",
            "2026-11-01",
            "45 min, 3 h, 2 d",
            "45 min، 3 h، 2 d",
        ] {
            let lines = text.lines().filter(|line| line.contains(example));
            for line in lines {
                let said = line.trim().strip_prefix("# ").unwrap_or_default();
                assert!(!said.starts_with(example), "{tag}: {line}");
            }
        }
    }
}
