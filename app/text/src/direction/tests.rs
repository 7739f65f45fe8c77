use super::*;

#[test]
fn the_first_strong_letter_decides() {
    assert_eq!(base_direction("192.0.2.1 שלום hello"), Some(Direction::Rtl));
    assert_eq!(base_direction("«hello» سلام"), Some(Direction::Ltr));
    assert_eq!(base_direction("(1) سلام"), Some(Direction::Rtl));
    assert_eq!(base_direction("日本語"), Some(Direction::Ltr));
}

#[test]
fn digits_and_punctuation_decide_nothing() {
    assert_eq!(base_direction("192.0.2.1 – 42 %"), None);
    assert_eq!(base_direction(""), None);
}

#[test]
fn what_is_isolated_or_in_the_next_paragraph_does_not_count() {
    assert_eq!(
        base_direction("\u{2068}evil.example\u{2069} שלום"),
        Some(Direction::Rtl)
    );
    assert_eq!(base_direction("\u{2068}never closed שלום"), None);
    assert_eq!(base_direction("42\nשלום"), None);
}

#[test]
fn most_letters_decide_whatever_the_text_begins_with() {
    assert_eq!(
        prevailing_direction("Tocsin שולח דיווח"),
        Some(Direction::Rtl)
    );
    assert_eq!(prevailing_direction("כתובת IP"), Some(Direction::Rtl));
    assert_eq!(
        prevailing_direction("Chemistry (כימיה)"),
        Some(Direction::Ltr)
    );
    assert_eq!(
        prevailing_direction("של \u{2068}xyz-university.example\u{2069}"),
        Some(Direction::Rtl)
    );
    assert_eq!(prevailing_direction("42 – 7"), None);
}
