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
fn most_words_decide_whatever_the_text_begins_with() {
    for text in [
        "Tocsin שולח דיווח",
        "Exchange נפגע, הסיבה לא ידועה",
        r"C:\Windows\Temp\x.exe הופעל",
        "באנגלית: https://www.xyz-cert.example/",
        "22\u{200f}/11\u{200f}/2026، 1:54 ص، التوقيت العالمي المنسق (UTC)",
    ] {
        assert_eq!(prevailing_direction(text), Some(Direction::Rtl), "{text}");
    }
    for text in ["Chemistry and Physics (כימיה)", "The word שלום means peace"] {
        assert_eq!(prevailing_direction(text), Some(Direction::Ltr), "{text}");
    }
    // The surroundings decide.
    for text in ["42 – 7", "כתובת IP", "10.0.0.1", ""] {
        assert_eq!(prevailing_direction(text), None, "{text}");
    }
}
