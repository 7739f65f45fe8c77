#![allow(clippy::string_slice, reason = "a test may panic")]

use proptest::prelude::*;

use super::*;
use crate::{engine::may_reorder, fonts::BROUGHT};
use Direction::{Ltr, Rtl};

fn fonts() -> Fonts {
    Fonts::new(BROUGHT)
}

fn lay_shown(shown: Shown, length: usize, direction: Direction, width: Option<f32>) -> Paragraph {
    let setting = Setting {
        style: Style::of_size(16.0),
        spans: &[],
        lang: "en",
        direction,
        align: Alignment::Start,
        width,
    };
    Paragraph::new(
        &mut fonts(),
        &mut parley::LayoutContext::new(),
        shown,
        length,
        &setting,
    )
}

/// As the engine lays out: data in isolates.
fn lay(text: &str, direction: Direction, width: Option<f32>) -> Paragraph {
    let shown = Shown::isolated(text, may_reorder(text, direction));
    lay_shown(shown, text.len(), direction, width)
}

/// What a reader sees from the left to the right: brackets mirrored.
fn seen(text: &str, direction: Direction) -> String {
    let mut seen = String::new();
    for (range, direction) in lay(text, direction, None).visual_order() {
        let letters = &text[range];
        seen += match (direction, letters) {
            (Rtl, "(") => ")",
            (Rtl, ")") => "(",
            (Rtl, "[") => "]",
            (Rtl, "]") => "[",
            _ => letters,
        };
    }
    seen
}

fn places(paragraph: &Paragraph) -> Vec<Place> {
    let of_stop = |stop| [Place::before(stop), Place::behind(stop)];
    paragraph.stops().into_iter().flat_map(of_stop).collect()
}

fn near(a: Rect, b: Rect) -> bool {
    (a.left - b.left).abs() < 0.01 && (a.top - b.top).abs() < 0.01
}

#[test]
fn data_in_hebrew_is_seen_as_it_is_written() {
    for (text, expected) in [
        ("שלום, 192.168.0.1", "192.168.0.1 ,םולש"),
        ("השרת (10.0.0.1) נפל", "לפנ (10.0.0.1) תרשה"),
        ("היו 42 התראות (42).", ".(42) תוארתה 42 ויה"),
        ("כתובת 2001:db8::1 נחסמה", "המסחנ 2001:db8::1 תבותכ"),
        ("רשת [2001:db8::]/32!", "![2001:db8::]/32 תשר"),
        ("פורט 22/tcp פתוח", "חותפ 22/tcp טרופ"),
        ("טלפון +1 514 555 0150.", ".+1 514 555 0150 ןופלט"),
        ("בתאריך 2026-11-01, 14:30", "14:30 ,2026-11-01 ךיראתב"),
        (
            "אל cert@xyz.example או https://xyz.example/a?b=1",
            "https://xyz.example/a?b=1 וא cert@xyz.example לא",
        ),
    ] {
        assert_eq!(seen(text, Rtl), expected, "{text}");
    }
}

#[test]
fn data_in_arabic_is_seen_as_it_is_written() {
    for (text, expected) in [
        ("سلام، 192.168.0.1", "192.168.0.1 ،مالس"),
        ("عنوان 2001:db8::1، 42 مرة", "ةرم 42 ،2001:db8::1 ناونع"),
        ("المنفذ 22/tcp مفتوح (42)", "(42) حوتفم 22/tcp ذفنملا"),
        ("الهاتف +1 514 555 0150", "+1 514 555 0150 فتاهلا"),
        ("في 2026-11-01 (10.0.0.0/8)", "(10.0.0.0/8) 2026-11-01 يف"),
        // Digits of the script itself run from the left within a number as well.
        ("عدد ٤٢ مرة", "ةرم ٤٢ ددع"),
    ] {
        assert_eq!(seen(text, Rtl), expected, "{text}");
    }
}

#[test]
fn data_beside_names_from_the_right_stays_in_its_place_in_latin_text() {
    for (text, expected) in [
        ("Host שלום 10.0.0.1 (42)", "Host םולש 10.0.0.1 (42)"),
        (
            "From שרת 2001:db8::1 to 22/tcp",
            "From תרש 2001:db8::1 to 22/tcp",
        ),
        ("Call סלאם +1 514 555 0150.", "Call םאלס +1 514 555 0150."),
    ] {
        assert_eq!(seen(text, Ltr), expected, "{text}");
    }
}

#[test]
fn a_screen_reader_is_told_each_direction_of_each_line() {
    let text = "ab אבג 10.0.0.1 cd";
    let pieces = lay(text, Ltr, None).pieces();
    let told: Vec<(&str, Direction)> = pieces
        .iter()
        .map(|piece| (&text[piece.range.clone()], piece.direction))
        .collect();
    let joined: String = told.iter().map(|(words, _)| *words).collect();
    assert_eq!(joined, text);
    assert!(
        told.iter()
            .any(|(words, direction)| words.contains("אבג") && *direction == Rtl)
    );
    assert!(
        told.iter()
            .any(|(words, direction)| words.contains("10.0.0.1") && *direction == Ltr)
    );
    let hebrew = pieces
        .iter()
        .find(|piece| piece.direction == Rtl)
        .expect("a piece");
    let first = hebrew.characters[0];
    assert_eq!((first.bytes, first.position, first.word), (2, 0.0, true));
    assert!(!hebrew.characters[1].word);
    let widths: f32 = hebrew.characters.iter().map(|c| c.width).sum();
    assert!((widths - hebrew.rect.width).abs() < 0.01);
}

#[test]
fn a_caret_does_not_stand_in_a_character_that_two_fonts_or_directions_draw() {
    // A space with a mark that runs from the left, in a paragraph from the right: two pieces, one character.
    let text = "א \u{903}ב";
    let paragraph = lay(text, Rtl, None);
    assert_eq!(paragraph.stops(), [0, 2, 6, 8]);
    assert_eq!(
        paragraph.caret(Place::before(3), 1.0),
        paragraph.caret(Place::before(2), 1.0)
    );
    for x in 0..paragraph.size().0 as usize {
        let hit = paragraph.hit(x as f32, 5.0);
        assert!(paragraph.stops().contains(&hit.offset), "{hit:?}");
    }
}

#[test]
fn the_space_at_which_a_line_wraps_hangs_over_it_in_both_directions() {
    for (text, bare, direction) in [("abc abc", "abc", Ltr), ("אבג אבג", "אבג", Rtl)] {
        let paragraph = lay(text, direction, Some(40.0));
        let (_, bare) = lay(bare, direction, Some(40.0)).line(0).expect("a line");
        let (range, wrapped) = paragraph.line(0).expect("a line");
        assert!(text[range].ends_with(' '));
        assert!(near(wrapped, bare), "{text:?}: {wrapped:?} {bare:?}");
        assert!((wrapped.width - bare.width).abs() < 0.01);
        assert!((paragraph.size().0 - bare.width).abs() < 0.01);
    }
}

#[test]
fn lines_wrap_at_words_and_within_words_that_are_too_long() {
    let text = "one two three";
    let paragraph = lay(text, Ltr, Some(70.0));
    let lines: Vec<&str> = (0..paragraph.lines())
        .map(|line| &text[paragraph.line(line).expect("a line").0])
        .collect();
    assert_eq!(lines, ["one two ", "three"]);
    let [end, start] = [Place::behind(8), Place::before(8)].map(|at| paragraph.caret(at, 0.0));
    assert!(end.top == 0.0 && end.left > 50.0 && start.top > 0.0 && start.left == 0.0);
    let long = lay("aaaaaaaaaaaaaaaaaaaaaaaa", Ltr, Some(50.0));
    assert!(long.lines() > 1 && long.size().0 <= 50.0);
}

#[test]
fn a_selection_over_two_directions_covers_its_letters_and_no_others() {
    let text = "ab אבג cd";
    let paragraph = lay(text, Ltr, None);
    // From `b` to the first Hebrew letter: seen in two parts.
    let covered = paragraph.covered(1..5);
    assert_eq!(covered.len(), 2, "{covered:?}");
    let letters: f32 = paragraph
        .pieces()
        .iter()
        .flat_map(|piece| {
            let mut at = piece.range.start;
            piece.characters.iter().map(move |c| {
                at += c.bytes;
                (at - c.bytes, c.width)
            })
        })
        .filter(|(at, _)| (1..5).contains(at))
        .map(|(_, width)| width)
        .sum();
    let widths: f32 = covered.iter().map(|rect| rect.width).sum();
    assert!((widths - letters).abs() < 0.01, "{widths} {letters}");
}

#[test]
fn letters_that_no_font_has_are_named_with_their_place() {
    let paragraph = lay("ab ש", Ltr, None);
    let missing = paragraph.missing();
    assert_eq!(missing.iter().map(|m| m.letter).collect::<Vec<_>>(), ['ש']);
    assert!(missing[0].rect.left > 0.0 && missing[0].rect.width > 0.0);
    // What is put in for the order of words is drawn by no font and missed by nobody.
    assert!(
        lay("ab\u{200f}\u{2068}cd\u{2069}\u{200d} 1.2\t", Rtl, None)
            .missing()
            .is_empty()
    );
}

#[test]
fn an_empty_paragraph_has_a_line_and_a_caret() {
    for direction in [Ltr, Rtl] {
        let paragraph = lay("", direction, Some(100.0));
        assert_eq!(
            (
                paragraph.lines(),
                paragraph.stops(),
                paragraph.word_boundaries()
            ),
            (1, vec![0], vec![0])
        );
        let caret = paragraph.caret(Place::before(0), 1.0);
        assert!(caret.height > 10.0);
        assert_eq!(caret.left > 50.0, direction == Rtl, "{caret:?}");
        assert_eq!(paragraph.hit(3.0, 3.0).offset, 0);
        assert!(
            paragraph.pieces().is_empty() && paragraph.covered(0..0).iter().all(|r| r.width < 10.0)
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 512,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn pieces_hold_every_byte_once(
        text in "[a-c1-3 .:()אבגس٣\\u{301}\\u{1f1e6}\\u{200d}\\u{2068}\\u{2069}漢]{0,40}",
        right in any::<bool>(),
        width in prop::option::of(20.0_f32..200.0),
    ) {
        let paragraph = lay(&text, if right { Rtl } else { Ltr }, width);
        let pieces = paragraph.pieces();
        let mut held = vec![0; text.len()];
        for piece in &pieces {
            let bytes: usize = piece.characters.iter().map(|c| c.bytes).sum();
            prop_assert_eq!(bytes, piece.range.len(), "{:?}", piece);
            for at in piece.range.clone() {
                held[at] += 1;
            }
            let (line, _) = paragraph.line(piece.line).expect("its line");
            prop_assert!(line.start <= piece.range.start && piece.range.end <= line.end);
        }
        prop_assert!(held.iter().all(|times| *times == 1), "{:?}: {:?}", held, pieces);
        // Each letter runs as it is seen.
        for (range, direction) in paragraph.visual_order() {
            let piece = pieces.iter().find(|piece| piece.range.contains(&range.start) && !range.is_empty());
            prop_assert!(piece.is_none_or(|piece| piece.direction == direction));
        }
    }

    #[test]
    fn a_click_on_a_caret_finds_it(
        text in "[a-c1-3 .:()אבגس٣\\u{301}\\u{1f1e6}\\u{200d}\\u{2068}\\u{2069}]{0,24}",
        right in any::<bool>(),
        width in prop::option::of(20.0_f32..200.0),
    ) {
        let paragraph = lay(&text, if right { Rtl } else { Ltr }, width);
        let places = places(&paragraph);
        for place in &places {
            let caret = paragraph.caret(*place, 0.0);
            let hit = paragraph.hit(caret.left, caret.top + caret.height / 2.0);
            prop_assert!(near(caret, paragraph.caret(hit, 0.0)), "{:?} {:?}", place, hit);
        }
    }
}

/// Isolated data between two Hebrew names of an English sentence joined them into one run from the right.
#[test]
fn names_beside_data_do_not_change_places() {
    let text = "The account דנה logged in from 10.0.0.1 as דוד at 14:05; a-1 and דנה ran b-2.";
    let order = lay(text, Ltr, None).visual_order();
    let place = |at: usize| order.iter().position(|(range, _)| range.contains(&at));
    let all: Vec<usize> = text.match_indices("ד").map(|(at, _)| at).collect();
    let names: Vec<_> = [all[0], all[2], all[3]]
        .map(|at| place(at).expect("seen"))
        .into();
    assert!(names.is_sorted(), "{names:?}");
    for (left, right) in [
        ("logged", "10.0.0.1"),
        ("10.0.0.1", "14:05"),
        ("a-1", "b-2"),
    ] {
        let at = |words: &str| place(text.find(words).expect("there"));
        assert!(at(left) < at(right), "{left} {right}");
    }
}

/// The parts of an address stay in order, whichever way each of them runs.
#[test]
fn parts_of_an_address_stay_in_order() {
    for (text, wanted) in [
        (
            "ראו https://a.example/דוח/2024/x",
            "https://a.example/חוד/2024/x ואר",
        ),
        (r"ב C:\Users\דנה\12\a.exe", r"C:\Users\הנד\12\a.exe ב"),
    ] {
        assert_eq!(seen(text, Rtl), wanted);
    }
}
