#![allow(clippy::string_slice, reason = "a test may panic")]

use super::*;
use proptest::prelude::*;

#[test]
fn data_stands_in_isolates_only_beside_what_runs_from_the_right() {
    assert_eq!(
        Shown::isolated("שרת 2001:db8::1.", Some(Direction::Rtl)).text(),
        "שרת \u{2066}2001:db8::1\u{2069}."
    );
    assert_eq!(
        Shown::isolated("server 10.0.0.1", None).text(),
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
    let mut shown = Shown::isolated("אב 1.2 גד", Some(Direction::Rtl));
    let own = "אב ".len();
    let put = shown.insert(own, "かな");
    assert_eq!(&shown.text()[put], "かな");
    for (offset, _) in "אב 1.2 גד".char_indices() {
        assert_eq!(shown.to_own(shown.to_shown(offset)), offset, "{offset}");
    }
}

#[test]
fn what_acts_unseen_is_typed_as_its_mark() {
    let text = "invoice\u{202e}fdp.exe\t\u{2067}";
    let shown = Shown::typed(text, None);
    let seen = |shown: &Shown| shown.text().replace('\u{200b}', "");
    assert_eq!(seen(&shown), "invoice[U+202E]fdp.exe\t[U+2067]");
    let (before, behind) = ("invoice".len(), "invoice\u{202e}".len());
    assert!(shown.text()[shown.to_shown(behind)..].starts_with("fdp"));
    assert!(shown.text()[shown.to_shown(before)..].starts_with("[U+"));
    assert_eq!(shown.to_own("invoice\u{200b}[U".len()), before);
    assert_eq!(shown.to_own("invoice\u{200b}[U+202".len()), behind);
    // The mark keeps its own order in a line from the right.
    assert_eq!(
        seen(&Shown::typed("אב\u{202e}גד 1.2", Some(Direction::Rtl))),
        "אב\u{2066}[U+202E]\u{2069}גד \u{2066}1.2\u{2069}"
    );
    // Writing needs these.
    for text in ["می\u{200c}خواهم", "שלום\u{200f} 42", "👩‍🔬\n"] {
        assert_eq!(Shown::typed(text, None).text(), text);
    }
}

proptest! {
    #[test]
    fn every_byte_finds_its_way_back(text in "[a-c1-3.:אבج \\u{301}\\u{202e}\\n+]{0,40}") {
        let marked = [Shown::typed(&text, Some(Direction::Rtl)), Shown::typed(&text, None)];
        let others = [Shown::plain(&text), Shown::isolated(&text, Some(Direction::Ltr)), Shown::dots(&text)];
        for shown in marked.into_iter().chain(others) {
            for (offset, _) in text.grapheme_indices(true).chain([(text.len(), "")]) {
                prop_assert_eq!(shown.to_own(shown.to_shown(offset)), offset);
            }
            for offset in 0..=shown.text().len() {
                prop_assert!(shown.to_own(offset) <= text.len());
            }
        }
    }
}

#[test]
fn a_narrow_space_is_drawn_with_the_font_of_its_words() {
    let shown = Shown::isolated("Vraiment\u{202f}? 1\u{202f}000", None);
    assert_eq!(shown.text(), "Vraiment\u{a0}? 1\u{a0}000");
    assert_eq!(shown.to_own(shown.to_shown(11)), 11);
    assert_eq!(shown.to_shown(11), 10);
}
