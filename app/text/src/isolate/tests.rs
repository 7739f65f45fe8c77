#![allow(clippy::string_slice, reason = "a test may panic")]

use super::data;

fn found(text: &str) -> Vec<&str> {
    data(text).into_iter().map(|range| &text[range]).collect()
}

#[test]
fn addresses_digests_and_numbers_are_found_without_the_marks_of_the_sentence() {
    assert_eq!(
        found("השרת (192.168.0.1), 2001:db8::1; 22/tcp, a9f0c3 ושוב 10.0.0.0/8."),
        ["192.168.0.1", "2001:db8::1", "22/tcp, a9f0c3", "10.0.0.0/8"]
    );
    assert_eq!(
        found("كتب إلى cert@xyz.example عن https://xyz.example/a?b=1 في 2026-11-01"),
        [
            "cert@xyz.example",
            "https://xyz.example/a?b=1",
            "2026-11-01"
        ]
    );
}

#[test]
fn a_telephone_number_is_one_piece() {
    assert_eq!(found("טלפון +1 514 555 0150 או דוא״ל"), ["+1 514 555 0150"]);
    assert_eq!(
        found("+1 (514) 555-0150, 12 34"),
        ["+1 (514) 555-0150", "12", "34"]
    );
}

#[test]
fn what_begins_with_its_mark_is_whole() {
    assert_eq!(found("קובץ .tocsin עם --lang"), [".tocsin", "--lang"]);
}

#[test]
fn what_runs_from_the_left_beside_data_goes_with_it() {
    assert_eq!(
        found("לפי RFC 2350, section 3 ועל Debian 12, 12 KiB; 10.0.0.1 10.0.0.2"),
        [
            "RFC 2350, section 3",
            "Debian 12",
            "12 KiB",
            "10.0.0.1",
            "10.0.0.2"
        ]
    );
}

#[test]
fn plain_words_and_single_digits_are_left_to_the_algorithm() {
    assert_eq!(found("שלום world (yes), OK! 7"), Vec::<&str>::new());
}

#[test]
fn what_joins_data_to_a_word_of_another_script_stands_between_them() {
    assert_eq!(
        found("ב-12.10.2026 מ-10.0.0.1, כתובת:192.0.2.7 ו-2001:db8::1-ים, -5.5 ‎-a.b"),
        [
            "12.10.2026",
            "10.0.0.1",
            "192.0.2.7",
            "2001:db8::1",
            "-5.5",
            "-a.b"
        ]
    );
}

#[test]
fn what_joins_a_digit_is_not_torn_from_it() {
    // An accent behind it, a keycap, the Arabic number sign that stands under its digits.
    for text in ["שרת 1.2.3\u{301}", "שרת 12\u{fe0f}\u{20e3}", "\u{600}192.0"] {
        assert_eq!(found(text), Vec::<&str>::new(), "{text:?}");
    }
}

#[test]
fn any_text_gives_ranges_on_boundaries_in_order() {
    for text in ["", "((((", "+", "+ + 1", "é1é", "\u{202e}1.2", "1\u{301}2"] {
        let mut end = 0;
        for range in data(text) {
            assert!(
                range.start >= end && text.get(range.clone()).is_some(),
                "{text:?}"
            );
            end = range.end;
        }
    }
}

#[test]
fn what_has_its_own_marks_of_direction_is_left_alone() {
    assert_eq!(
        found("في 22\u{200f}/11\u{200f}/2026 من 10.0.0.1"),
        ["10.0.0.1"]
    );
}
