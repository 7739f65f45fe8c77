use super::*;

#[test]
fn what_acts_is_shown_and_what_joins_stays() {
    assert_eq!(
        visible("a\u{202e}b\u{2068}c\u{2069}\u{1b}[0m\r\n"),
        "a[U+202E]b[U+2068]c[U+2069][U+001B][0m[U+000D]\n"
    );
    assert_eq!(
        visible("pay\u{200b}pal\u{e0041}\u{3164}\u{2800}\u{17b4}"),
        "pay[U+200B]pal[U+E0041][U+3164][U+2800][U+17B4]"
    );
    assert_eq!(visible("می‌خواهم 👩‍👧\u{200f}\t"), "می‌خواهم 👩‍👧\u{200f}\t");
}

#[test]
fn only_isolates_survive_formatting_and_can_be_stripped() {
    assert_eq!(
        visible_but_isolates("\u{2068}a\u{2069}\u{202d}"),
        "\u{2068}a\u{2069}[U+202D]"
    );
    assert_eq!(strip_isolates("\u{2068}a\u{2069} b"), "a b");
}

#[test]
fn one_line_stays_one() {
    assert_eq!(
        one_line(" A form\nTrust: checked\r\n\u{2028}\u{85}b\u{b}\t\u{202e} "),
        "A form Trust: checked b [U+202E]"
    );
}

#[test]
fn the_program_s_signs_are_shown_by_their_number() {
    assert_eq!(
        without_signs("\u{2713} Checked \u{26a0}\u{fe0f}"),
        "[U+2713] Checked [U+26A0]\u{fe0f}"
    );
    for kept in ["Tick: v", "→ next", "10 × 20", "☎ +1 555", "日本語 • a"] {
        assert_eq!(without_signs(kept), kept);
    }
}
