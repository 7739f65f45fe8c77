use proptest::prelude::*;

use super::*;

#[test]
fn overrides_controls_and_invisible_characters_are_shown() {
    assert_eq!(visible("a\u{202e}b\u{2066}c"), "a[U+202E]b[U+2066]c");
    assert_eq!(visible("\u{1b}[31m\r\0"), "[U+001B][31m[U+000D][U+0000]");
    assert_eq!(
        visible("pay\u{200b}pal\u{e0041}\u{3164}\u{2800}\u{17b4}"),
        "pay[U+200B]pal[U+E0041][U+3164][U+2800][U+17B4]"
    );
}

#[test]
fn what_scripts_need_stays() {
    for text in [
        "tab\tline\n",
        "می‌خواهم",
        "👩‍👩‍👧",
        "שלום\u{200f} 42",
        "❤\u{fe0f}",
    ] {
        assert!(
            matches!(visible(text), Cow::Borrowed(same) if same == text),
            "{text:?}"
        );
    }
}

proptest! {
    #[test]
    fn nothing_hidden_remains_and_it_is_stable(text in any::<String>()) {
        let shown = visible(&text).into_owned();
        prop_assert!(!shown.contains(is_hidden));
        prop_assert_eq!(visible(&shown), shown.as_str());
    }
}
