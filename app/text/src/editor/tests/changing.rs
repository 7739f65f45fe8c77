use super::*;

#[test]
fn nothing_is_normalised() {
    let mut desk = Desk::new(Kind::Area);
    let words = "e\u{301} \u{e9} ﬁ Å \u{212b}\r\n\u{200f}\u{202e}x\u{2066}\u{200d}\u{feff}\t";
    desk.insert(words);
    assert_eq!(desk.text(), words);
    desk.editor.set_text("a\rb\u{85}c\0");
    assert_eq!(desk.text(), "a\rb\u{85}c\0");
}

#[test]
fn controls_are_left_out() {
    let mut desk = Desk::new(Kind::Area);
    let done = desk.insert("a\0b\u{1b}[31m\tc\u{7}");
    assert_eq!(desk.text(), "ab[31m\tc");
    assert_eq!((done.changed, done.refused), (true, 0));
    desk.act(Act::SelectAll);
    assert!(!desk.insert("\0").changed);
    assert_eq!(desk.text(), "ab[31m\tc");
}

#[test]
fn a_line_takes_no_line_feeds() {
    let mut desk = Desk::new(Kind::Line);
    desk.insert("one\r\ntwo\nthree\u{2029}four");
    assert_eq!(desk.text(), "one two three four");
    assert!(!desk.act(Act::Break).changed);
    let mut desk = Desk::new(Kind::Password);
    desk.insert("pass word\r\n");
    assert_eq!(desk.text(), "pass word");
}

#[test]
fn an_area_keeps_the_bytes_of_its_line_ends() {
    let mut desk = Desk::new(Kind::Area);
    desk.insert("one\r\ntwo");
    assert!(desk.act(Act::Break).changed);
    desk.insert("\r");
    assert_eq!(desk.text(), "one\r\ntwo\n\r");
}

#[test]
fn backspace_takes_a_code_point_or_what_is_one() {
    let left = |text: &str| {
        let mut desk = Desk::with(Kind::Area, text);
        desk.go(Motion::End);
        desk.act(Act::Backspace { word: false });
        desk.text().to_owned()
    };
    assert_eq!(left("xe\u{301}"), "xe");
    assert_eq!(left("x\u{5d1}\u{5bc}"), "x\u{5d1}");
    assert_eq!(left("x\u{e01}\u{e34}\u{e48}"), "x\u{e01}\u{e34}");
    assert_eq!(left("x\r\n"), "x");
    for one in [
        "👩\u{200d}👩\u{200d}👧",
        "👍🏽",
        "🇩🇪",
        "1\u{fe0f}\u{20e3}",
        "❤\u{fe0f}",
        "葛\u{e0100}",
    ] {
        assert_eq!(left(&format!("x{one}")), "x", "{one}");
    }
    assert_eq!(left("🇩🇪🇫🇷"), "🇩🇪");
    assert_eq!(left(""), "");
}

#[test]
fn delete_takes_a_character_as_seen() {
    let mut desk = Desk::with(Kind::Area, "e\u{301}👍🏽\r\nx");
    desk.go(Motion::Start);
    for left in ["👍🏽\r\nx", "\r\nx", "x", "", ""] {
        desk.act(Act::Delete { word: false });
        assert_eq!(desk.text(), left);
    }
}

#[test]
fn words_are_deleted() {
    let mut desk = Desk::with(Kind::Area, "one two  three");
    desk.go(Motion::End);
    desk.act(Act::Backspace { word: true });
    assert_eq!(desk.text(), "one two  ");
    desk.go(Motion::Start);
    desk.act(Act::Delete { word: true });
    assert_eq!(desk.text(), "two  ");
}

#[test]
fn typing_replaces_what_is_selected() {
    let mut desk = Desk::with(Kind::Area, "one two");
    desk.act(Act::Select(0..3));
    desk.insert("three");
    assert_eq!((desk.text(), desk.editor.selection()), ("three two", 5..5));
    assert_eq!(desk.editor.focus().affinity, Affinity::Upstream);
}

#[test]
fn a_limit_cuts_between_characters() {
    let mut desk = Desk::new(Kind::Area);
    desk.editor.set_limit(Limit {
        characters: 4,
        bytes: 40,
    });
    let done = desk.insert("ab👩\u{200d}👧e\u{301}xyz");
    assert_eq!(desk.text(), "ab👩\u{200d}👧e\u{301}");
    assert_eq!((done.changed, done.refused), (true, 3));
    assert_eq!(
        desk.insert("x"),
        Done {
            changed: false,
            refused: 1
        }
    );
    // A mark adds no character.
    assert_eq!(
        desk.insert("\u{323}"),
        Done {
            changed: true,
            refused: 0
        }
    );
    // What is selected makes room; what has no room deletes nothing.
    desk.act(Act::Select(0..1));
    assert_eq!(desk.insert("xy").refused, 1);
    assert!(desk.text().starts_with("xb"));
    desk.editor.set_limit(Limit {
        characters: 2,
        bytes: 2,
    });
    desk.act(Act::Select(0..1));
    assert_eq!(
        desk.insert("z"),
        Done {
            changed: false,
            refused: 1
        }
    );
    assert!(desk.text().starts_with("xb"));
    assert!(desk.act(Act::Backspace { word: false }).changed);
}

#[test]
fn a_limit_counts_the_bytes() {
    let mut desk = Desk::new(Kind::Line);
    desk.editor.set_limit(Limit {
        characters: 100,
        bytes: 5,
    });
    assert_eq!(desk.insert("aßße\u{301}").refused, 1);
    assert_eq!(desk.text(), "aßß");
}

#[test]
fn steps_are_undone_by_words_typed() {
    let mut desk = Desk::new(Kind::Area);
    for c in "one two".chars() {
        desk.insert(&c.to_string());
    }
    desk.act(Act::Backspace { word: false });
    desk.act(Act::Backspace { word: false });
    assert_eq!(desk.text(), "one t");
    for left in ["one two", "one ", ""] {
        assert!(desk.act(Act::Undo).changed);
        assert_eq!(desk.text(), left);
    }
    assert!(!desk.act(Act::Undo).changed);
    for left in ["one ", "one two", "one t"] {
        assert!(desk.act(Act::Redo).changed);
        assert_eq!(desk.text(), left);
    }
    assert!(!desk.act(Act::Redo).changed);
}

#[test]
fn undoing_brings_back_the_selection() {
    let mut desk = Desk::with(Kind::Area, "one two");
    desk.act(Act::Select(backwards(7, 4)));
    desk.insert("x");
    desk.act(Act::Undo);
    assert_eq!((desk.editor.anchor(), desk.editor.focus().offset), (7, 4));
    desk.act(Act::Redo);
    assert_eq!((desk.text(), desk.editor.selection()), ("one x", 5..5));
}

#[test]
fn undo_is_bounded() {
    let mut desk = Desk::new(Kind::Area);
    for _ in 0..600 {
        desk.insert("ab");
    }
    let mut undone = 0;
    while desk.act(Act::Undo).changed {
        undone += 1;
    }
    assert_eq!((undone, desk.text().len()), (500, 200));
    for _ in 0..20 {
        desk.act(Act::SelectAll);
        desk.insert(&"x".repeat(1 << 20));
    }
    let mut undone = 0;
    while desk.act(Act::Undo).changed {
        undone += 1;
    }
    assert!((1..=4).contains(&undone), "{undone}");
}

#[test]
fn text_from_outside_keeps_the_caret_where_it_is_the_same() {
    let mut desk = Desk::with(Kind::Area, "one two three");
    desk.insert("");
    desk.act(Act::Select(8..13));
    desk.editor.set_text("one and two three");
    assert_eq!(desk.editor.selected(), "three");
    desk.editor.set_text("one and two threé");
    assert_eq!(desk.editor.selection().start, 12);
    desk.editor.set_text("");
    assert_eq!(desk.editor.selection(), 0..0);
    desk.check();
    assert!(!desk.act(Act::Undo).changed);
}

#[test]
fn a_passphrase_is_neither_kept_nor_copied() {
    let mut desk = Desk::new(Kind::Password);
    desk.insert("correct horse");
    desk.act(Act::SelectAll);
    assert_eq!(desk.editor.selected(), "");
    assert_eq!(desk.editor.selection(), 0..13);
    desk.insert("x");
    assert!(!desk.act(Act::Undo).changed);
    assert_eq!(desk.text(), "x");
    desk.insert(" y z");
    assert_eq!(desk.go(Motion::WordLeft), 0);
    assert_eq!(desk.go(Motion::WordRight), 5);
    assert_eq!(desk.go(Motion::Left), 4);
    desk.press(12.0, 5.0, 2);
    assert_eq!(desk.editor.selection(), 0..5);
    desk.go(Motion::End);
    desk.act(Act::Backspace { word: true });
    assert_eq!(desk.text(), "");
    assert!(!format!("{:?}", desk.editor).contains("horse"));
}

#[test]
fn each_character_of_a_passphrase_is_one_dot() {
    let width = |text: &str| {
        let mut desk = Desk::with(Kind::Password, text);
        desk.go(Motion::End);
        desk.caret().left
    };
    let one = width("i");
    assert!(one > 0.0);
    assert_eq!(width("W"), one);
    assert_eq!(width("👩\u{200d}👧"), one);
    assert!((width("a1.2") - 4.0 * one).abs() < 0.01);
}
