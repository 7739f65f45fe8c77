#![allow(clippy::string_slice, reason = "a test may panic")]

use super::*;
use proptest::prelude::*;

#[test]
fn data_stands_in_isolates_only_beside_what_runs_from_the_right() {
    assert_eq!(
        Shown::isolated("שרת 2001:db8::1.", true).text(),
        "שרת \u{2066}2001:db8::1\u{2069}."
    );
    assert_eq!(
        Shown::isolated("server 10.0.0.1", false).text(),
        "server 10.0.0.1"
    );
}

#[test]
fn a_dot_stands_for_a_character_as_seen() {
    let shown = Shown::dots("ae\u{301}👩‍🔬");
    assert_eq!(shown.text(), "•••");
    assert_eq!(shown.to_shown(1), 3);
    assert_eq!(shown.to_own(6), 4);
    assert_eq!(shown.to_own(9), "ae\u{301}👩‍🔬".len());
}

#[test]
fn composed_words_stand_at_the_caret_and_belong_to_no_byte() {
    let mut shown = Shown::isolated("אב 1.2 גד", true);
    let own = "אב ".len();
    let put = shown.insert(own, "かな");
    assert_eq!(&shown.text()[put], "かな");
    for (offset, _) in "אב 1.2 גד".char_indices() {
        assert_eq!(shown.to_own(shown.to_shown(offset)), offset, "{offset}");
    }
}

proptest! {
    #[test]
    fn every_byte_finds_its_way_back(text in "[a-c1-3.:אבج \\u{301}\\n+]{0,40}") {
        for shown in [Shown::plain(&text), Shown::isolated(&text, true), Shown::dots(&text)] {
            for (offset, _) in text.grapheme_indices(true).chain([(text.len(), "")]) {
                prop_assert_eq!(shown.to_own(shown.to_shown(offset)), offset);
            }
            for offset in 0..=shown.text().len() {
                prop_assert!(shown.to_own(offset) <= text.len());
            }
        }
    }
}
