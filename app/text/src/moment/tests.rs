#![allow(clippy::string_slice, reason = "a test may panic")]

use super::moments;

fn found(text: &str) -> Vec<&str> {
    moments(text).into_iter().map(|at| &text[at]).collect()
}

#[test]
fn times_are_found_alone_and_in_an_interval() {
    assert_eq!(
        found("about 2026-10-12T14:05-04:00/2026-10-12T15:05:59.5+00:00, America/Toronto"),
        ["2026-10-12T14:05-04:00", "2026-10-12T15:05:59.5+00:00"]
    );
    assert_eq!(found("قال 2026-10-12T14+03:00."), ["2026-10-12T14+03:00"]);
}

#[test]
fn what_is_like_one_is_none() {
    for text in [
        "T",
        "2026-10-12T14:05",
        "2026-10-12T14:05Z",
        "éé26-10-12T14:05-04:00",
        "2026-10-12T-04:0",
    ] {
        assert_eq!(found(text), Vec::<&str>::new(), "{text}");
    }
}
