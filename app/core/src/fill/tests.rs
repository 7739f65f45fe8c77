mod aside;
mod identity;
mod lost;
mod place;
mod whose;

use super::*;
use crate::example;
use serde_json::json;
use tocsin_form_schema::answers::{Answers, Key, Value, from_json};
use tocsin_form_schema::evaluate::{Env, Level, evaluate};
use tocsin_form_schema::form::Form;
use tocsin_form_schema::id::Id;
use tocsin_form_schema::kind::Kind;
use tocsin_form_schema::published::{self, Files};
use tocsin_i18n::{Catalogue, Lang};

/// The example's form and the words in a language.
fn form(tag: &str) -> (Form, Words) {
    form_with(tag, "")
}

/// The same with more lines in the form's file of words.
fn form_with(tag: &str, more: &str) -> (Form, Words) {
    let container = tocsin_form_schema::container::Container::read(example::BUNDLE).unwrap();
    let files: &Files = container.files();
    let published = published::read(files).0.unwrap();
    let form = published.forms.into_values().next().unwrap();
    let text = |name: &str| {
        let path = format!("locales/{tag}/{name}");
        String::from_utf8(files[&path].clone()).unwrap()
    };
    let (common, own) = (text("common.ftl"), text("incident.ftl") + more);
    let sources = [
        ("common.ftl", common.as_str()),
        ("incident.ftl", own.as_str()),
    ];
    let lang = Lang::parse(tag).unwrap();
    let (texts, problems) = Catalogue::export_sources(&[(lang.clone(), &sources)]);
    assert!(problems.is_empty());
    let program = Catalogue::export(&lang);
    let words = Words {
        form: texts.with_lists(&program),
        program,
    };
    (form, words)
}

/// A form of the test's own, under the example's name.
fn form_of(toml: &str) -> Form {
    let container = tocsin_form_schema::container::Container::read(example::BUNDLE).unwrap();
    let mut files = container.files().clone();
    files.insert("forms/incident.toml".to_owned(), toml.as_bytes().to_vec());
    published::study(&files).forms.into_values().next().unwrap()
}

fn sheet(form: &Form, words: &Words, answers: &Answers) -> String {
    write(&Sheet {
        form,
        answers,
        env: &Env {
            now: jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC),
            stage: None,
        },
        team: "XYZ-CERT",
        lang: "en",
        words,
    })
}

fn answers(form: &Form, answers: serde_json::Value) -> Answers {
    let team = &form.team;
    from_json(
        &json!({ "format": 1, "team": team, "form": "incident", "answers": answers }),
        form,
    )
    .unwrap()
}

/// The answers of a file made by hand, or the remarks as `LINE CODE`.
fn read_lines(body: &str) -> Result<Answers, Vec<String>> {
    let (form, words) = form("en");
    let text = format!("tocsin-answers 1 xyz-cert.example incident en\n{body}");
    read(&text, &form, &words)
        .map(|filled| filled.answers)
        .map_err(|found| {
            found
                .iter()
                .map(|r| format!("{} {}", r.line, r.code()))
                .collect()
        })
}

#[test]
fn an_empty_form_holds_no_answer_and_says_what_is_missing() {
    for tag in ["en", "ar", "de", "fr", "he", "ja"] {
        let (form, words) = form(tag);
        let text = sheet(&form, &words, &Answers::default());
        let filled = read(&text, &form, &words).unwrap();
        assert_eq!(filled.answers, Answers::default(), "{tag}");
        let env = Env {
            now: jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC),
            stage: None,
        };
        let found = judged(
            &form,
            &filled,
            &evaluate(&form, &filled.answers, &env),
            &[Level::Missing],
        );
        let marked = with_remarks(&text, &found, &words);
        assert_eq!(without_remarks(&marked), text, "{tag}");
        let above = marked
            .lines()
            .zip(marked.lines().skip(1))
            .find(|(_, line)| *line == "name:");
        assert!(above.unwrap().0.starts_with("#! "), "{tag}");
        // No message without words: it would be shown by its ID.
        let told = text.replace("--attach", "");
        assert!(!told.contains("--"), "{tag}: {text}");
        assert!(!told.contains("fill-"), "{tag}: {text}");
    }
}

#[test]
fn the_examples_answers_come_back() {
    let (form, words) = form("en");
    let json = serde_json::from_str(include_str!(
        "../../../../form-schema/examples/xyz-cert-answers.json"
    ));
    let answers = from_json(&json.unwrap(), &form).unwrap();
    let text = sheet(&form, &words, &answers);
    let filled = read(&text, &form, &words).unwrap();
    assert_eq!(filled.answers, answers, "{text}");
    assert_eq!(sheet(&form, &words, &filled.answers), text);
}

#[test]
fn whatever_was_typed_comes_back() {
    let (form, words) = form("en");
    for odd in [
        "\"quoted\"",
        "{\"a\": 1}",
        "[x]",
        "<<END",
        "<<",
        "#",
        "# x",
        "}",
        "{",
        "name: x",
        " a ",
        "\t",
        "a\nb",
        "a\r\nb",
        "END",
        "x\nEND\ny",
        "END_\nEND",
        "\n",
        "\n\n",
        "#! /bin/sh",
        "a\u{2028}b",
        "\u{feff}a",
        "\0",
        "yes",
        "null",
        "\u{202e}abc",
        "tocsin-answers 1",
    ] {
        for (field, value) in [
            ("name", json!(odd)),
            ("description", json!(odd)),
            ("email", json!(odd)),
            ("zone", json!(odd)),
            ("sector", json!({ "option": "other", "text": odd })),
            (
                "preserved",
                json!(["logs", { "option": "other", "text": odd }]),
            ),
            (
                "noticed",
                json!({ "date": odd, "time": "", "zone": odd, "about": true }),
            ),
            ("cost", json!({ "amount": odd, "currency": odd })),
            (
                "involved",
                json!([{ "address": odd, "function": odd }, { "role": "victim", "os": odd }]),
            ),
            ("actions", json!([{ "what": odd }])),
        ] {
            let answers = answers(&form, json!({ field: value }));
            let text = sheet(&form, &words, &answers);
            let filled = read(&text, &form, &words);
            let filled =
                filled.unwrap_or_else(|found| panic!("{field} {odd:?}: {found:?}\n{text}"));
            assert_eq!(filled.answers, answers, "{field} {odd:?}\n{text}");
            // Remarks of the last time go, what was typed stays.
            assert_eq!(
                without_remarks(&with_remarks(&text, &[], &words)),
                text,
                "{odd:?}"
            );
        }
    }
}

#[test]
fn what_a_person_writes_is_understood() {
    let read = read_lines(
        "name:Anna\ndescription: <<.\n  two\n\n#! lines\n.\nsector: TEACHING\nmay_pass_on: Yes\nmail_watched: not known\n\
         noticed: about 2026-11-01 14:30 Europe/Paris\nbegan: 2026-10-31\ncost: 1200.50 EUR\n\
         category:\n  [x] spam  # Spam\n  [ ] harmful-speech\n  [X] other\nwanted_action: advice, other = a visit\n\
         involved {\n  address: 192.0.2.1\n  role: victim\n}\ninvolved {\n}\ninvolved{\naddress: 192.0.2.2\n}\n",
    );
    let answers = read.unwrap();
    let get = |id: &str| answers.get(&Key::field(Id::new(id).unwrap())).cloned();
    assert_eq!(get("name"), Some(Value::Text("Anna".to_owned())));
    assert_eq!(
        get("description"),
        Some(Value::Text("  two\n\n#! lines".to_owned()))
    );
    let (form, _) = form("en");
    let expected = self::answers(
        &form,
        json!({
            "name": "Anna", "description": "  two\n\n#! lines", "sector": "education", "may_pass_on": true,
            "mail_watched": "unknown", "began": { "date": "2026-10-31" },
            "noticed": { "date": "2026-11-01", "time": "14:30", "zone": "Europe/Paris", "about": true },
            "cost": { "amount": "1200.50", "currency": "EUR" }, "category": ["spam", "other"],
            "wanted_action": ["advice", { "option": "other", "text": "a visit" }],
            "involved": [{ "address": "192.0.2.1", "role": "victim" }, { "address": "192.0.2.2" }],
        }),
    );
    assert_eq!(answers, expected);
}

#[test]
fn what_is_not_exact_is_written_plainly() {
    let (form, words) = form("en");
    let mut field = form.fields.values().next().unwrap().clone();
    let quantity = Kind::Quantity {
        min: None,
        max: None,
    };
    let moment = Kind::Moment {
        clock: true,
        interval: true,
    };
    for (kind, line, json) in [
        (&quantity, "120", json!({ "exact": "120" })),
        (&quantity, "about 120", json!({ "about": "120" })),
        (
            &quantity,
            "100 .. 200",
            json!({ "least": "100", "most": "200" }),
        ),
        (&quantity, "100 ..", json!({ "least": "100" })),
        (&quantity, ".. 200", json!({ "most": "200" })),
        (
            &moment,
            "about 2026-11",
            json!({ "date": "2026-11", "time": "", "zone": "", "about": true }),
        ),
        (
            &moment,
            "2026-11-01 14 .. 16:30 UTC clock +90 s",
            json!({ "date": "2026-11-01", "time": "14", "zone": "UTC", "about": false, "latest_time": "16:30", "clock": "+90 s" }),
        ),
    ] {
        field.kind = kind.clone();
        assert_eq!(plain::understood(&field, line, &words), json);
        assert_eq!(plain::written(&field, &json, &words), line);
    }
}

#[test]
fn mistakes_are_told_at_their_line() {
    for (body, remarks) in [
        ("name: a\nnmae: b\n", vec!["3 answer-json-unknown-field"]),
        ("sector: zoo\n", vec!["2 answer-json-unknown-option"]),
        ("name: a\nname: b\n", vec!["3 fill-twice"]),
        ("hello\n", vec!["2 fill-line"]),
        ("}\n", vec!["2 fill-brace"]),
        ("description: <<END\na\n", vec!["2 fill-no-end"]),
        ("category:\n [?] spam\n", vec!["3 fill-box"]),
        (
            "involved {\n  address: 192.0.2.1\n",
            vec!["2 fill-brace-open"],
        ),
        (
            "\ninvolved {\n  adress: 192.0.2.1\n}\n",
            vec!["4 answer-json-unknown-field"],
        ),
        (
            "involved {\n  address: a\n}\ninvolved {\n  role: boss\n}\n",
            vec!["6 answer-json-unknown-option"],
        ),
        ("nowhere {\n a: b\n}\n", vec!["2 answer-json-unknown-field"]),
    ] {
        assert_eq!(
            read_lines(body),
            Err(remarks.into_iter().map(str::to_owned).collect()),
            "{body}"
        );
    }
    let (form, words) = form("en");
    for (text, code) in [
        ("", "fill-no-head"),
        (
            "tocsin-answers 2 xyz-cert.example incident en\n",
            "fill-other-format",
        ),
        (
            "tocsin-answers 1 xyz-cert.example other en\n",
            "answer-json-other-form",
        ),
        (
            "tocsin-answers 1 xyz-cert.example incident en last\n",
            "fill-no-such-stage",
        ),
    ] {
        let found = read(text, &form, &words).unwrap_err();
        assert_eq!(
            found.first().map(|r| (r.line, r.code())),
            Some((1, code)),
            "{text}"
        );
    }
}

#[test]
fn an_editor_of_windows_changes_nothing() {
    let (form, words) = form("en");
    let answers = answers(
        &form,
        json!({ "name": "Anna", "description": "one\n\ntwo" }),
    );
    let text = format!(
        "\u{feff}{}",
        sheet(&form, &words, &answers).replace('\n', "\r\n")
    );
    assert_eq!(read(&text, &form, &words).unwrap().answers, answers);
}

#[test]
fn any_text_is_read_or_refused() {
    let (form, words) = form("en");
    let deep = "involved {\n".repeat(10_000);
    let wide = "name: x\n".repeat(20_000);
    let open = format!("{}\n", "[".repeat(100_000));
    for body in [deep, wide, open, "\0\u{202e}".repeat(1000)] {
        let text = format!("tocsin-answers 1 xyz-cert.example incident en\n{body}");
        assert!(read(&text, &form, &words).is_err());
        without_remarks(&text);
    }
}

/// A file of an earlier version, whose rows had other names, markings and all.
#[test]
fn a_file_with_earlier_names_in_rows_is_read() {
    let text = |renamed: &str, hosts: &str, addr: &str, ports: &str, nr: &str| {
        let field = "{ kind = \"text\", tlp = [\"amber\", \"red\"] }";
        form_of(&format!(
            "format = 1\nform = \"incident\"\npage = [{{ id = \"p\", fields = [\"{hosts}\"] }}]\n{renamed}\n[field]\n\
             {hosts} = {{ kind = \"repeat\", fields = [\"{addr}\", \"{ports}\"] }}\n\
             [row.{hosts}]\n{addr} = {field}\n{ports} = {{ kind = \"repeat\", fields = [\"{nr}\"] }}\n\
             [row.{hosts}-{ports}]\n{nr} = {field}"
        ))
    };
    let earlier = text("", "hosts", "addr", "ports", "nr");
    let renamed = "[renamed]\nhosts = \"systems\"\nhosts-addr = \"hosts-address\"\n\
                   hosts-ports = \"systems-doors\"\nsystems-doors-nr = \"systems-doors-number\"";
    let now = text(renamed, "systems", "address", "doors", "number");
    let words = form("en").1;
    let old_row = json!({ "addr": "a", "ports": [{ "nr": "1" }, { "nr": "2" }] });
    let row = json!({ "address": "a", "doors": [{ "number": "1" }, { "number": "2" }] });
    let mark = |mut answers: Answers, paths: [&str; 2]| {
        for path in paths {
            let key = answers.key(path).unwrap();
            answers.tlp.insert(key, "red".to_owned());
        }
        answers
    };
    let given = answers(&earlier, json!({ "hosts": [old_row.clone(), old_row] }));
    let given = mark(given, ["hosts[1].addr", "hosts[0].ports[1].nr"]);
    let filled = read(&sheet(&earlier, &words, &given), &now, &words).unwrap();
    let expected = answers(&now, json!({ "systems": [row.clone(), row] }));
    let expected = mark(
        expected,
        ["systems[1].address", "systems[0].doors[1].number"],
    );
    assert_eq!(filled.answers, expected);
    // Told once, not for each row.
    assert_eq!(filled.renamed.len(), 4, "{:?}", filled.renamed);

    // A row that has both names has two answers to one question.
    let head = "tocsin-answers 1 xyz-cert.example incident en";
    let both = format!("{head}\nsystems {{\n  address: a\n  addr: b\n}}\n");
    let found = read(&both, &now, &words).unwrap_err();
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].line, 4);
    // Out of its rows a name means nothing.
    assert!(read(&format!("{head}\naddr: b\n"), &now, &words).is_err());
}

#[test]
fn a_flag_that_is_neither_is_asked_for_as_this_file_takes_it() {
    assert_eq!(
        read_lines("may_pass_on: maybe").unwrap_err(),
        ["2 fill-yes-or-no"]
    );
    for tag in ["en", "ar", "de", "fr", "he", "ja"] {
        let (form, words) = form(tag);
        let text = "tocsin-answers 1 xyz-cert.example incident en\nmay_pass_on: maybe";
        let told = read(text, &form, &words).unwrap_err();
        let sentence = told.first().unwrap().sentence(&words);
        assert!(
            sentence.contains("yes") && sentence.contains("no"),
            "{tag}: {sentence}"
        );
    }
}
