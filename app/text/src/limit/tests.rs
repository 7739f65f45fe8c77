use proptest::prelude::*;

use super::*;

#[test]
fn a_cut_never_splits_what_is_seen_as_one() {
    let family = "👩‍👩‍👧‍👦";
    assert_eq!(
        clip(&format!("a{family}b"), Limit::characters(2)),
        format!("a{family}")
    );
    assert_eq!(clip("e\u{301}e\u{301}", Limit::characters(1)), "e\u{301}");
    assert_eq!(
        clip(
            &format!("a{family}"),
            Limit {
                characters: 9,
                bytes: 5
            }
        ),
        "a"
    );
    assert_eq!(clip("\r\n\r\n", Limit::characters(1)), "\r\n");
}

#[test]
fn marks_piled_on_one_letter_are_bounded_by_bytes() {
    let pile = format!("x{}", "\u{301}".repeat(10_000));
    assert!(!Limit::characters(10).holds(&pile));
    assert_eq!(clip(&pile, Limit::characters(10)), "");
}

#[test]
fn shortened_text_says_so_within_its_length() {
    assert_eq!(shorten("evidence.log", 12), "evidence.log");
    assert_eq!(shorten("evidence.log", 9), "evidence…");
    assert_eq!(shorten("two words", 5), "two…");
    assert_eq!(shorten("two words", 0), "");
}

proptest! {
    #[test]
    fn a_clip_is_a_beginning_within_the_limit(text in any::<String>(), characters in 0usize..40, bytes in 0usize..90) {
        let limit = Limit { characters, bytes };
        let cut = clip(&text, limit);
        prop_assert!(text.starts_with(cut));
        prop_assert!(cut.len() <= bytes && cut.graphemes(true).count() <= characters);
        prop_assert!(limit.holds(cut));
    }
}
