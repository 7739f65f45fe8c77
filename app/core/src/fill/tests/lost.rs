//! Lines that were deleted or mistyped by a slip of the hand: told once, nothing lost in silence.

use super::*;

const HEAD: &str = "tocsin-answers 1 xyz-cert.example incident en\n";

/// The example's answers as a file.
fn filled_in() -> (Form, Words, String) {
    let (form, words) = form("en");
    let json = serde_json::from_str(include_str!(
        "../../../../../form-schema/examples/xyz-cert-answers.json"
    ));
    let answers = from_json(&json.unwrap(), &form).unwrap();
    let text = sheet(&form, &words, &answers);
    (form, words, text)
}

/// What is told, as `LINE CODE`.
fn told(form: &Form, words: &Words, text: &str) -> Vec<String> {
    let found = read(text, form, words).err().unwrap_or_default();
    let told = found.iter().map(|r| format!("{} {}", r.line, r.code()));
    told.collect()
}

/// The file without a line, and the number of that line.
fn without(text: &str, at: usize) -> String {
    let lines = text.lines().zip(0..).filter(|(_, number)| *number != at);
    lines.map(|(line, _)| format!("{line}\n")).collect()
}

#[test]
fn a_text_whose_end_was_deleted_swallows_nothing_in_silence() {
    let (form, words, text) = filled_in();
    let mut deleted = 0;
    let mut began = 0;
    for (line, at) in text.lines().zip(0..) {
        if line.ends_with(": <<END") {
            began = at + 1;
        }
        if line != "END" {
            continue;
        }
        deleted += 1;
        let found = told(&form, &words, &without(&text, at));
        let [one] = found.as_slice() else {
            panic!("{at}: {found:?}");
        };
        let codes = ["fill-text-goes-on", "fill-no-end"];
        assert!(
            codes.iter().any(|code| *one == format!("{began} {code}")),
            "{one}"
        );
    }
    assert!(deleted > 1, "{text}");
}

/// Where the next question's line is gone as well, the text ends where that one's does.
#[test]
fn two_texts_never_become_one_in_silence() {
    let (form, words, text) = filled_in();
    let begins = |line: &str| line.ends_with(": <<END");
    let mut merged = 0;
    for (line, at) in text.lines().zip(0..) {
        let mut rest = text.lines().zip(0..).skip(at + 1);
        let next = rest.find(|(next, _)| begins(next));
        if let (Some((next, below)), "END") = (next, line) {
            merged += 1;
            let lost = without(&without(&text, below), at);
            assert_ne!(told(&form, &words, &lost), [""; 0], "{next}");
        }
    }
    assert!(merged > 0, "{text}");

    let two =
        format!("{HEAD}description: <<END\na\n\n# Your name (required)\n\nb\nEND\nsector: zoo\n");
    let found = read(&two, &form, &words).unwrap_err();
    let lines: Vec<_> = found.iter().map(|r| (r.line, r.code())).collect();
    let codes = ["fill-text-goes-on", "answer-json-unknown-option"];
    assert_eq!(lines, [(2, codes[0]), (9, codes[1])]);
    assert!(found[0].sentence(&words).contains("# Your name (required)"));
    // It may be the text's all the same, and is where another word says so; other comments are.
    for text in [
        two.replace("END", "LOG"),
        two.replace("# Your name", "# Our name"),
    ] {
        let text = text.replace("sector: zoo\n", "");
        assert!(read(&text, &form, &words).is_ok(), "{text}");
    }
    let odd = "# Your name\nAnna";
    let answers = answers(&form, json!({ "description": odd }));
    let text = sheet(&form, &words, &answers);
    assert_eq!(
        read(&text, &form, &words).unwrap().answers,
        answers,
        "{text}"
    );
}

/// More rows than a report takes are told where most of them begin.
#[test]
fn too_many_rows_are_told() {
    let fields: Vec<String> = (0..80).map(|n| format!("f{n}")).collect();
    let toml = format!(
        "format = 1\nform = \"incident\"\npage = [{{ id = \"one\", fields = [\"few\", \"many\"] }}]\n\
         [field]\nfew = {{ kind = \"text\" }}\nmany = {{ kind = \"repeat\", max = 1000, fields = {fields:?} }}\n\
         [row.many]\n{}",
        fields
            .iter()
            .map(|id| format!("{id} = {{ kind = \"text\" }}\n"))
            .collect::<String>(),
    );
    let (form, (_, words)) = (form_of(&toml), form("en"));
    let file = |rows: usize| format!("{HEAD}few: a\n{}", "many {\n  f1: a\n}\n".repeat(rows));
    assert_eq!(told(&form, &words, &file(1000)), ["3 fill-too-many-rows"]);
    assert_eq!(told(&form, &words, &file(987)), [""; 0]);
}

/// A text that holds a part of such a file has another word at its end, and comes back.
#[test]
fn a_text_that_looks_like_the_file_comes_back() {
    let (form, words) = form("en");
    let odd = "description: <<END\nname: x\nEND_\nother: <<END_\n[x] a";
    let answers = answers(&form, json!({ "description": odd, "name": "Anna" }));
    let text = sheet(&form, &words, &answers);
    assert_eq!(
        read(&text, &form, &words).unwrap().answers,
        answers,
        "{text}"
    );
    let text = format!("{HEAD}description: <<END\na\nname: x\nlog: <<END\nb\nEND\n");
    let found = read(&text, &form, &words).unwrap_err();
    assert!(found[0].sentence(&words).contains("“name: x”"));
}

#[test]
fn a_closing_brace_that_was_deleted_is_one_finding() {
    let (form, words, text) = filled_in();
    let mut deleted = 0;
    let mut open = Vec::new();
    for (line, within) in text::lines(&text)
        .collect::<Vec<_>>()
        .into_iter()
        .zip(0..)
        .map(|((l, w), at)| ((l, at), w))
    {
        let (line, at) = line;
        match line.trim() {
            _ if within => {}
            opens if opens.ends_with(" {") => open.push(at + 1),
            "}" => {
                deleted += 1;
                let begins = open.pop().unwrap();
                let expected = [format!("{begins} fill-brace-open")];
                assert_eq!(told(&form, &words, &without(&text, at)), expected);
            }
            _ => {}
        }
    }
    assert!(deleted > 2, "{text}");
    // All braces are there: the question is in the wrong place.
    let text = format!("{HEAD}involved {{\n  address: a\n  name: x\n}}\n");
    assert_eq!(told(&form, &words, &text), ["4 answer-json-unknown-field"]);
}

#[test]
fn a_name_in_other_letters_is_told_with_the_one_that_was_meant() {
    let (form, words) = form("en");
    let text = format!(
        "{HEAD}Name: Ana\nDESCRIPTION: <<END\nhello\nEND\nInvolved {{\n  Role: victim\n}}\nHello: <<END\n}}\nEND\n"
    );
    let found = read(&text, &form, &words).unwrap_err();
    let told: Vec<_> = found.iter().map(|r| (r.line, r.sentence(&words))).collect();
    let names = [
        (2, "name"),
        (3, "description"),
        (6, "involved"),
        (7, "role"),
    ];
    for ((line, sentence), (at, name)) in told.iter().zip(names) {
        assert_eq!(*line, at);
        assert!(
            sentence.contains(&format!("Did you mean “{name}”?")),
            "{sentence}"
        );
    }
    assert_eq!((told.len(), found[4].code()), (5, "fill-line"));
}

#[test]
fn text_beside_a_box_that_is_not_ticked_is_told() {
    assert_eq!(
        read_lines("category:\n  [ ] other = a stick  # x\n  [ ] spam  # a = b\n"),
        Err(vec!["3 fill-box-empty".to_owned()])
    );
    assert_eq!(
        read_lines("category:\n  [ ] other =\n"),
        Ok(Answers::default())
    );
    // A ticked one is asked for its text by the words of the form.
    let (form, words) = form("en");
    let text = format!("{HEAD}preserved:\n  [x] other =\n");
    let filled = read(&text, &form, &words).unwrap();
    let env = Env {
        now: jiff::Timestamp::UNIX_EPOCH.to_zoned(jiff::tz::TimeZone::UTC),
        stage: None,
    };
    let evaluation = evaluate(&form, &filled.answers, &env);
    let found = judged(&form, &filled, &evaluation, &[Level::Wrong]);
    let label = words.form.plain("preserved--other", &Default::default());
    assert!(found[0].sentence(&words).contains(&label), "{found:?}");
}

#[test]
fn a_moment_is_taken_as_a_log_has_it() {
    let (form, words) = form("en");
    let field = form
        .fields
        .values()
        .find(|f| f.id.as_str() == "noticed")
        .unwrap();
    for (line, date, time, zone) in [
        ("2026-11-21T10:00:00Z", "2026-11-21T10:00:00Z", "", ""),
        (
            "2026-11-21 10:00:00.5+01:00",
            "2026-11-21",
            "10:00:00.5+01:00",
            "",
        ),
        (
            "2026-11-21 10:00 Europe/Paris",
            "2026-11-21",
            "10:00",
            "Europe/Paris",
        ),
    ] {
        let expected = json!({ "date": date, "time": time, "zone": zone, "about": false });
        assert_eq!(plain::understood(field, line, &words), expected);
        assert_eq!(plain::written(field, &expected, &words), line);
    }
}
