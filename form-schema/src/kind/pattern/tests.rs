use super::*;

#[test]
fn all_of_the_text_fits_or_it_does_not() {
    for (source, fits, does_not) in [
        (
            "[A-Z]{2}-[0-9]{4}",
            &["AB-1234"][..],
            &["AB-12345", "xAB-1234", "AB-1234\n", ""][..],
        ),
        // The first that matches is not the only one.
        ("a|ab", &["a", "ab"], &["abb"]),
        ("^[0-9]+$", &["12"], &["12a"]),
        ("(?i)inc[0-9]*", &["INC7"], &["XINC7"]),
        ("(?x) a b # a comment", &["ab"], &["a b", "ab\n"]),
        ("", &[""], &["a"]),
        (r"\p{Arabic}+", &["عربي"], &["arabic"]),
        (".{3}", &["日本語"], &["日本"]),
    ] {
        let pattern = Pattern::new(source).unwrap();
        assert!(fits.iter().all(|text| pattern.fits(text)), "{source}");
        assert!(!does_not.iter().any(|text| pattern.fits(text)), "{source}");
    }
}

#[test]
fn a_mistake_is_found_where_it_is() {
    let long = "a".repeat(MAX_SOURCE + 1);
    for (source, code, meant) in [
        ("ab(c", "pattern-syntax", "("),
        ("a[z-b]", "pattern-syntax", "z-b"),
        ("*a", "pattern-syntax", "*"),
        (r"a\p{Klingon}", "pattern-syntax", r"\p{Klingon}"),
        // Each half alone would be fine.
        ("a)|(?:b", "pattern-syntax", ")"),
        (r"(a)\1", "pattern-not-linear", r"\1"),
        ("(?!root)[a-z]+", "pattern-not-linear", "(?!"),
        (r"x\d{2000}", "pattern-too-large", r"\d"),
        (
            "((a{100}){100}){100}",
            "pattern-too-large",
            "((a{100}){100}){100}",
        ),
        (&long, "pattern-too-long", &long),
    ] {
        let mistake = Pattern::new(source).unwrap_err();
        assert_eq!((mistake.code, &source[mistake.span]), (code, meant));
    }
    let deep = format!("{}{}", "(".repeat(256), ")".repeat(256));
    assert_eq!(Pattern::new(&deep).unwrap_err().code, "pattern-syntax");
}

/// What other engines take for ever for.
#[test]
fn a_match_takes_linear_time() {
    let text = format!("{}!", "a".repeat(10_000));
    for source in ["(a+)+", "(a|aa)+", "(a*)*b", "(.*)(.*)(.*)(.*)(.*)[^!]"] {
        assert!(!Pattern::new(source).unwrap().fits(&text), "{source}");
    }
}

#[test]
fn the_shortest_text_that_can_be_typed() {
    for (source, fewest) in [
        ("[A-Z]{2}-[0-9]{4}", Some(7)),
        ("a|ab|abc{7}", Some(1)),
        ("(ab){2,5}c*", Some(4)),
        ("^INC[0-9]+$", Some(4)),
        (r"\bword\b", Some(4)),
        (".{10}", Some(10)),
        ("日本語", Some(3)),
        // What stands on another character is none of its own.
        ("e\u{301}x", Some(2)),
        ("[\u{1F1E6}-\u{1F1FF}]{2}", Some(0)),
        ("[\u{1100}-\u{1112}][\u{1161}-\u{1175}]", Some(0)),
        ("\u{1F468}\u{200D}\u{1F469}", Some(0)),
        // What is trimmed away may be left out, and only that.
        (" *a *", Some(1)),
        ("a +b", Some(3)),
        ("\\s*", None),
        (" a", None),
        ("a\\s", None),
        ("", None),
        ("\\n", None),
        ("a\\nb", None),
        ("a\\tb", Some(3)),
        // What cannot be seen counts beside what can.
        ("[\u{200b}\u{2060}]+", None),
        ("\u{200b}a", Some(2)),
        ("\u{200b} ", None),
        (r"[a&&b]", None),
        (r"a^b", None),
        ("(?x) a b # a comment", Some(2)),
        // What is said of the next character, and of the one before.
        ("a$b", None),
        ("a$", Some(1)),
        ("(a$|ab)c?", Some(1)),
        ("(a$|ab)c", Some(3)),
        ("(?m)a$b", None),
        (r"a\zb", None),
        (r"a\bb", None),
        (r"a\b-", Some(2)),
        (r"a\b.b", Some(3)),
        (r"a\b.", Some(2)),
        (r"a\B", None),
        (r"a\Bb", Some(2)),
        (r"\Ba", None),
        (r"-\B-", Some(2)),
        (r"\b-", None),
        (r"a\b$", Some(1)),
        (r"a\b\B", None),
        (r"a\b{start}b", None),
        (r"-\b{start}b", Some(2)),
        (r"a\b{end}-", Some(2)),
        (r"(a\b)*b", Some(1)),
        (r"(a\b ?){3}b", Some(7)),
        (r"(a\b){2}", None),
        (r"(?-u:a\bb)", Some(2)),
        ("(a|b$){2}c", Some(3)),
    ] {
        assert_eq!(Pattern::new(source).unwrap().fewest(), fewest, "{source}");
    }
}

/// A text that fits is found wherever there is one of the characters that are tried.
#[test]
fn no_pattern_is_said_to_fit_nothing_that_fits_something() {
    let parts = [
        "a",
        "-",
        " ",
        "^",
        "$",
        r"\b",
        r"\B",
        "[a-]",
        ".",
        "(?:a|$)",
        "(?:-\\b)?",
        r"\w*",
    ];
    let mut texts = vec![String::new()];
    for from in 0..4_usize.pow(4) / 3 {
        let before = texts.get(from).cloned().unwrap_or_default();
        texts.extend(["a", "-", " "].map(|c| format!("{before}{c}")));
    }
    texts.retain(|text| text.trim() == text && !text.is_empty());
    for number in 0..parts.len().pow(3) {
        let part = |place: u32| parts[number / parts.len().pow(place) % parts.len()];
        let pattern = Pattern::new(&(0..3).map(part).collect::<String>()).unwrap();
        let fits = texts.iter().filter(|text| pattern.fits(text));
        let shortest = fits.map(|text| text.len() as u32).min();
        match (pattern.fewest(), shortest) {
            (Some(fewest), Some(shortest)) => assert!(fewest <= shortest, "{}", pattern.source()),
            (None, shortest) => assert_eq!(shortest, None, "{}", pattern.source()),
            (Some(fewest), None) => assert!(fewest > 4, "{}", pattern.source()),
        }
    }
}
