#![allow(clippy::string_slice, reason = "a test may panic")]

use proptest::prelude::*;

use crate::{
    Direction,
    engine::{Engine, Request},
    fonts::BROUGHT,
    paragraph::PrintedLine,
    style::Style,
};

fn printed(text: &str, outer: Direction) -> Vec<PrintedLine> {
    let mut engine = Engine::new(BROUGHT);
    engine.fonts.take_system();
    let request = Request {
        width: Some(200.0),
        ..Request::new(text, Style::of_size(10.0), "en", outer)
    };
    engine.lay(&request).printed()
}

/// What the letters stand for, each part once, in the order in which it is read: without spaces.
fn words(lines: &[PrintedLine]) -> String {
    let mut words = String::new();
    for line in lines {
        for strip in &line.strips {
            let mut ranges: Vec<_> = strip.letters.iter().map(|l| l.words.clone()).collect();
            ranges.sort_by_key(|range| (range.start, range.end));
            ranges.dedup();
            for range in ranges {
                words.push_str(&strip.words[range]);
            }
        }
    }
    words.retain(|c| !c.is_whitespace());
    words
}

fn sorted(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    letters.sort_unstable();
    letters
}

#[test]
fn every_letter_says_what_it_stands_for_in_every_script() {
    for text in [
        "Office affluent fi ffi “ПРОЧТИ”",
        "وقع الهجوم من العنوان 192.0.2.17 عبر OpenSSH في الساعة 14:05 لا إله إلا",
        "מישהו נכנס דרך ssh מהכתובת 192.0.2.17 (ב־12.10.2026)",
        "हमारे सर्वर पर किसी ने क्षत्रिय प्रवेश किया।",
        "มีผู้บุกรุกเข้าสู่ระบบน้ำ",
        "サーバー nmr-store が停止しました。",
    ] {
        for outer in [Direction::Ltr, Direction::Rtl] {
            let lines = printed(text, outer);
            assert_eq!(sorted(&words(&lines)), sorted(text), "{outer:?} {text}");
        }
    }
}

#[test]
fn words_of_a_strip_stand_in_the_order_in_which_they_are_read() {
    let lines = printed("وقع الهجوم", Direction::Rtl);
    let strips: Vec<_> = lines.iter().flat_map(|line| &line.strips).collect();
    assert!(strips.iter().all(|strip| strip.rtl));
    let hidden: Vec<&str> = strips.iter().map(|strip| strip.words.trim()).collect();
    assert!(
        hidden.contains(&"وقع") || hidden.contains(&"وقع الهجوم"),
        "{hidden:?}"
    );
    // From the left, the last letter comes first.
    let strip = strips
        .iter()
        .find(|strip| strip.words.contains("وقع"))
        .unwrap();
    let starts: Vec<usize> = strip.letters.iter().map(|l| l.words.start).collect();
    assert!(starts.is_sorted_by(|a, b| a >= b), "{starts:?}");
}

proptest! {
    /// Strips stand beside one another in their line, within it and in its height; ranges lie within the words.
    #[test]
    fn strips_fill_their_lines(text in "[ a-zA-Zאבגדهוلاأتभक्षी0-9./:]{1,80}") {
        let mut bottom = 0.0;
        for line in printed(&text, Direction::Ltr) {
            prop_assert!(line.top >= bottom - 0.01 && line.height > 0.0);
            bottom = line.top + line.height;
            let mut right = f32::MIN;
            for strip in &line.strips {
                prop_assert!(strip.left >= right - 0.01, "{strip:?}");
                right = strip.left + strip.width();
                prop_assert!(strip.baseline > line.top && strip.baseline < bottom);
                for letter in &strip.letters {
                    prop_assert!(strip.words.get(letter.words.clone()).is_some());
                }
            }
        }
    }
}

/// Each mark stood for the whole letter: a file of nine gigabytes.
#[test]
fn thousands_of_marks_on_one_letter_stand_for_themselves() {
    let marks: String = ('\u{300}'..='\u{36f}').cycle().take(2000).collect();
    for text in [format!("a{marks}b"), format!("א{marks}ב")] {
        let lines = printed(&text, Direction::Ltr);
        let letters = lines
            .iter()
            .flat_map(|l| &l.strips)
            .flat_map(|s| &s.letters);
        let said: usize = letters.map(|letter| letter.words.len()).sum();
        assert!(said < 4 * text.len(), "{said} octets for {}", text.len());
        assert_eq!(sorted(&words(&lines)), sorted(&text));
    }
}
