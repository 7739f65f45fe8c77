use super::*;
use serde_json::json;

#[test]
fn json_is_read_as_it_stands() {
    let text = r#"{ "b": [1, -2, 0.5, "ü", true, null], "a": {}, "c": 18446744073709551615 }"#;
    let read = parse(text.as_bytes()).unwrap();
    assert_eq!(read, serde_json::from_str::<Json>(text).unwrap());
    let names: Vec<&String> = read.as_object().unwrap().keys().collect();
    assert_eq!(names, ["b", "a", "c"]);
}

#[test]
fn a_name_that_stands_twice_is_refused_wherever_it_does() {
    for text in [
        r#"{ "a": 1, "a": 1 }"#,
        r#"{ "b": [{ "a": 1, "c": 2, "\u0061": 3 }] }"#,
    ] {
        assert_eq!(parse(text.as_bytes()), Err(Unparsed::Twice("a".into())));
    }
    assert_eq!(
        parse(br#"[{ "a": 1 }, { "a": 2 }]"#),
        Ok(json!([{ "a": 1 }, { "a": 2 }]))
    );
}

#[test]
fn what_is_no_json_or_too_much_of_it_is_refused() {
    for text in ["", "{", "[1,]", "1 2", "\u{feff}{}", "\"\\ud800\"", "1e999"] {
        assert!(
            matches!(parse(text.as_bytes()), Err(Unparsed::NotJson(_))),
            "{text}"
        );
    }
    assert!(matches!(parse(b"\"\xff\""), Err(Unparsed::NotJson(_))));
    let deep = "[".repeat(100_000);
    assert!(matches!(parse(deep.as_bytes()), Err(Unparsed::NotJson(_))));
    let many = |count: usize| format!("[{}1]", "1,".repeat(count - 1));
    assert!(parse(many(MOST - 1).as_bytes()).is_ok());
    assert_eq!(parse(many(MOST).as_bytes()), Err(Unparsed::TooMany));
}
