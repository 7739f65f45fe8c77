#![allow(clippy::string_slice, reason = "a test may panic")]

use super::{Data, data};

fn found(text: &str) -> Vec<&str> {
    data(text)
        .into_iter()
        .map(|data| &text[data.range])
        .collect()
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
        for Data { range, .. } in data(text) {
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

/// Brackets and quotation marks belong to what they are inside of.
#[test]
fn paired_marks_stay_with_their_piece() {
    assert_eq!(
        found(r"הקובץ C:\Program Files (x86)\Foo\bar.exe, mmap2() ו-[2001:db8::1]:443 (10.0.0.1)"),
        [
            r"C:\Program Files (x86)\Foo\bar.exe, mmap2()",
            "[2001:db8::1]:443",
            "10.0.0.1"
        ]
    );
    assert_eq!(
        found("ל-(10.0.0.1) ב-:443 (ראו 1.2) \"a.b\""),
        ["10.0.0.1", ":443", "1.2", "a.b"]
    );
    assert_eq!(found("שם [U+202E]exe.tpircs"), ["[U+202E]exe.tpircs"]);
}

#[test]
fn both_sides_of_an_operator_or_an_arrow_stay_in_order() {
    assert_eq!(
        found("הפקודה ls -la | grep x > /tmp/out רצה"),
        ["ls -la | grep x > /tmp/out"]
    );
    assert_eq!(found("x = -5 ואז 3 x 4 = 12"), ["x = -5", "3 x 4 = 12"]);
    assert_eq!(
        found("מ 10.0.0.1 → 10.0.0.2, 10.0.0.1–10.0.0.20"),
        ["10.0.0.1 → 10.0.0.2", "10.0.0.1–10.0.0.20"]
    );
    assert_eq!(found("C++ ו-C# או C"), ["C++", "C#"]);
}

#[test]
fn signs_stand_at_their_number() {
    assert_eq!(
        found("±15% או ₪1,250.50 או 10€ או −12° או ≥10"),
        ["±15%", "₪1,250.50", "10€", "−12°", "≥10"]
    );
}

/// `invoice.exe` of a Hebrew folder is not of another one.
#[test]
fn a_path_or_an_address_is_whole_whatever_its_letters() {
    assert_eq!(
        found(
            r"C:\Users\דנה\Desktop\invoice.exe נפתח, https://example.org/דוח/2024/ ו-/var/www/شعار.php."
        ),
        [
            r"C:\Users\דנה\Desktop\invoice.exe",
            "https://example.org/דוח/2024/",
            "/var/www/شعار.php"
        ]
    );
}

/// Each took time by the square of its length.
#[test]
fn heaps_of_brackets_and_of_letters_without_a_space_are_looked_through_once() {
    for heap in ["(", "()", "a\u{5d0}", "-\u{5d0}", "/\u{5d0}", "'"] {
        let text = heap.repeat((1 << 20) / heap.len());
        assert!(data(&text).len() < text.len());
    }
    let nested = ["(".repeat(1 << 19), ")".repeat(1 << 19)].concat();
    assert!(data(&nested).len() < 2);
}

#[test]
fn behind_an_address_the_marks_of_an_arabic_sentence_stay_outside() {
    assert_eq!(
        found(
            "ملف (انظر /var/log/auth.log)، ثم (/var/www/x.php)؛ كذلك «/etc/passwd»، و(C:\\x.exe)."
        ),
        [
            "/var/log/auth.log",
            "/var/www/x.php",
            "/etc/passwd",
            "C:\\x.exe"
        ]
    );
    assert_eq!(
        found("https://ja.example/日本、次"),
        ["https://ja.example/日本、次"]
    );
}
