use super::*;
use icu_properties::{CodePointMapData, props::GeneralCategory};

#[test]
fn digits_are_those_of_unicode() {
    let category = CodePointMapData::<GeneralCategory>::new();
    let mut rows = 0;
    for c in '\0'..=char::MAX {
        let decimal = category.get(c) == GeneralCategory::DecimalNumber;
        // A later Unicode may know rows that this table does not; it must never take away one.
        if digit(c).is_some() {
            assert!(decimal, "U+{:04X} is no digit", u32::from(c));
        }
        rows += usize::from(digit(c) == Some('0'));
        if decimal && u32::from(c) < 0x1_0000 {
            assert!(digit(c).is_some(), "U+{:04X} is a digit", u32::from(c));
        }
    }
    assert_eq!(rows, ZEROS.len());
}

#[test]
fn figures_become_ascii_and_marks_of_direction_go() {
    for (typed, plain) in [
        ("١٩٢.١٦٨.٠.١", "192.168.0.1"),
        ("۱۴۰۵", "1405"),
        ("๒๕๖๙", "2569"),
        ("２０２６－１１－０１　０９：３０", "2026-11-01 09:30"),
        ("１９２．０．２．７", "192.0.2.7"),
        ("\u{200f}+٩٧٢ ٢\u{200e}", "+972 2"),
        ("\u{2068}10.0.0.1\u{2069}", "10.0.0.1"),
        ("−5", "-5"),
        ("𝟘𝟙", "01"),
        ("مئة", "مئة"),
    ] {
        assert_eq!(ascii(typed), plain);
    }
}

#[test]
fn only_figures_are_changed_on_the_way_out() {
    let text = Kind::Text {
        max: 50,
        pattern: None,
    };
    for (kind, typed, out) in [
        (Kind::Port, "٤٤٣", "443"),
        (Kind::Money, "١٬٢٥٠٫٥", "1250.5"),
        (Kind::Money, "١٫٢٥٠", "1.2500"),
        (Kind::Money, "1.250,00", "1250.00"),
        (Kind::Money, "eur", "eur"),
        (Kind::Percentage, "١٢٫٥٪", "12.5"),
        (Kind::Percentage, "93,293 %", "93.2930"),
        (Kind::Date, "２０２６年１１月１日", "2026-11-1"),
        (Kind::Host, "١٩٢.٠.٢.٧", "192.0.2.7"),
        (Kind::Host, "موقع١.example", "موقع١.example"),
        (Kind::Url, "https://a.example/١", "https://a.example/١"),
        (Kind::Email, "محمد١@a.example", "محمد١@a.example"),
        (text, "٤٢ ＡＢ", "٤٢ ＡＢ"),
        (Kind::LongText { max: 9 }, "\u{200f}٤٢", "\u{200f}٤٢"),
    ] {
        assert_eq!(line(&kind, typed), out, "{}", kind.name());
    }
}
