//! The pointer, and the keys that move: as every other program has them.

use super::{AREA, Desk, LINE, inside};
use egui::{Event, Key, Modifiers, pos2, vec2};

const WORDS: &str = "alpha bravo charlie delta";

#[test]
fn a_press_in_the_margin_sets_the_caret() {
    let mut desk = Desk::with("en", LINE, WORDS);
    let rect = desk.rect(LINE);
    desk.click(rect.left_center() + vec2(3.0, 0.0), Modifiers::NONE);
    assert_eq!(desk.selection(LINE), (0, 0));
    desk.pause();
    desk.click(rect.right_top() + vec2(-3.0, 3.0), Modifiers::NONE);
    assert_eq!(desk.selection(LINE), (25, 25));
    // Below the last line of an area, too; it takes the focus.
    let mut desk = Desk::with("en", AREA, "one\ntwo");
    desk.focus(LINE);
    let rect = desk.rect(AREA);
    desk.click(rect.left_bottom() + vec2(40.0, -4.0), Modifiers::NONE);
    assert!(desk.has_focus(AREA));
    assert_eq!(desk.selection(AREA), (7, 7));
}

#[test]
fn presses_in_quick_succession_select_a_word_and_a_paragraph() {
    let mut desk = Desk::with("en", AREA, WORDS);
    let rect = inside(desk.rect(AREA));
    let at = pos2(rect.left() + 55.0, rect.top() + 8.0);
    desk.click(at, Modifiers::NONE);
    desk.click(at, Modifiers::NONE);
    assert_eq!(desk.selection(AREA), (6, 11));
    desk.click(at, Modifiers::NONE);
    assert_eq!(desk.selection(AREA), (0, 25));
    // All of it between two frames.
    desk.pause();
    desk.key(Modifiers::NONE, Key::End);
    for pressed in [true, false, true, false] {
        desk.harness.event(Event::PointerButton {
            pos: at,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
    }
    desk.frames(2);
    assert_eq!(desk.selection(AREA), (6, 11));
}

#[test]
fn a_double_press_drags_by_words() {
    let mut desk = Desk::with("en", LINE, WORDS);
    let rect = inside(desk.rect(LINE));
    let start = pos2(rect.left() + 55.0, rect.center().y);
    desk.click(start, Modifiers::NONE);
    desk.button(start, true, Modifiers::NONE);
    desk.event(Event::PointerMoved(start + vec2(45.0, 0.0)));
    assert_eq!(desk.selection(LINE), (6, 19));
    desk.event(Event::PointerMoved(start - vec2(45.0, 0.0)));
    assert_eq!(desk.selection(LINE), (11, 0));
    desk.button(start, false, Modifiers::NONE);
}

#[test]
fn shift_and_a_press_extend_the_selection() {
    let mut desk = Desk::with("en", LINE, WORDS);
    let rect = inside(desk.rect(LINE));
    desk.key(Modifiers::NONE, Key::Home);
    desk.key(Modifiers::CTRL, Key::ArrowRight);
    desk.click(pos2(rect.right(), rect.center().y), Modifiers::SHIFT);
    assert_eq!(desk.selection(LINE), (6, 25));
    desk.key(Modifiers::COMMAND, Key::A);
    assert_eq!(desk.selection(LINE), (0, 25));
}

#[test]
fn a_drag_between_two_frames_selects() {
    let mut desk = Desk::with("en", LINE, WORDS);
    let rect = inside(desk.rect(LINE));
    let (from, to) = (rect.left_center(), rect.left_center() + vec2(500.0, 0.0));
    let button = |pos, pressed| Event::PointerButton {
        pos,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    for event in [
        button(from, true),
        Event::PointerMoved(to),
        button(to, false),
    ] {
        desk.harness.event(event);
    }
    desk.frames(2);
    assert_eq!(desk.selection(LINE), (0, 25));
}

#[test]
fn a_drag_beyond_the_edge_scrolls_on() {
    let text: String = (0..100).map(|n| format!("{n}\n")).collect();
    let mut desk = Desk::with("en", AREA, &text);
    desk.key(Modifiers::CTRL, Key::Home);
    let rect = desk.rect(AREA);
    desk.button(
        inside(rect).left_top() + vec2(1.0, 4.0),
        true,
        Modifiers::NONE,
    );
    desk.event(Event::PointerMoved(rect.center_bottom() + vec2(0.0, 20.0)));
    let (_, first) = desk.selection(AREA);
    desk.frames(30);
    let (anchor, then) = desk.selection(AREA);
    assert!(anchor == 0 && then > first + 10, "{first} {then}");
    assert!(desk.rect(AREA).contains_rect(desk.caret()));
    desk.frames(600);
    assert_eq!(desk.selection(AREA).1, text.len());
    // And back, faster the further away.
    desk.event(Event::PointerMoved(rect.center_top() - vec2(0.0, 60.0)));
    desk.frames(600);
    assert_eq!(desk.selection(AREA).1, 1);
    desk.button(rect.center_top(), false, Modifiers::NONE);
}

#[test]
fn a_long_line_scrolls_to_both_sides() {
    for (lang, words, back, on) in [
        ("en", "word number ", Key::ArrowLeft, Key::ArrowRight),
        ("he", "מילה ועוד ", Key::ArrowRight, Key::ArrowLeft),
    ] {
        let text = words.repeat(30);
        let end = text.chars().count();
        let mut desk = Desk::with(lang, LINE, &text);
        let rect = desk.rect(LINE);
        let seen = |desk: &Desk| rect.contains_rect(desk.caret());
        assert!(seen(&desk), "{lang}");
        desk.keys(&[Key::Home]);
        assert!(seen(&desk), "{lang}");
        for _ in 0..100 {
            desk.keys(&[on]);
            assert!(seen(&desk), "{lang}");
        }
        assert_eq!(desk.selection(LINE), (100, 100), "{lang}");
        desk.keys(&[Key::End]);
        for _ in 0..100 {
            desk.keys(&[back]);
            assert!(seen(&desk), "{lang}");
        }
        assert_eq!(desk.selection(LINE).1, end - 100, "{lang}");
        // Dragged beyond its side, it goes on to its end and to its beginning.
        let left = rect.left_center() - vec2(40.0, 0.0);
        let right = rect.right_center() + vec2(40.0, 0.0);
        let ends = if lang == "he" {
            [(left, end), (right, 0)]
        } else {
            [(right, end), (left, 0)]
        };
        desk.button(rect.center(), true, Modifiers::NONE);
        for (to, expected) in ends {
            desk.event(Event::PointerMoved(to));
            desk.frames(600);
            assert_eq!(desk.selection(LINE).1, expected, "{lang}");
        }
        desk.button(rect.center(), false, Modifiers::NONE);
    }
}

#[test]
fn pages_are_as_long_as_the_area() {
    let text: String = (0..200).map(|n| format!("{n:03}\n")).collect();
    let mut desk = Desk::with("en", AREA, &text);
    desk.key(Modifiers::CTRL, Key::Home);
    desk.keys(&[Key::PageDown]);
    let line = desk.selection(AREA).1 / 4;
    assert!((18..=24).contains(&line), "{line}");
    assert!(desk.rect(AREA).contains_rect(desk.caret()));
    desk.keys(&[Key::PageDown, Key::PageUp, Key::PageUp]);
    assert_eq!(desk.selection(AREA), (0, 0));
    desk.key(Modifiers::SHIFT, Key::PageDown);
    assert_eq!(desk.selection(AREA), (0, 4 * line));
}

#[test]
fn the_wheel_moves_an_area_only_when_it_has_more() {
    let mut desk = Desk::with("en", AREA, "one\ntwo");
    let rect = desk.rect(AREA);
    let before = desk.caret();
    desk.wheel(rect.center(), -200.0);
    assert_eq!(desk.caret(), before);
    let text: String = (0..100).map(|n| format!("{n}\n")).collect();
    let mut desk = Desk::with("en", AREA, &text);
    desk.key(Modifiers::CTRL, Key::Home);
    let before = desk.caret();
    desk.wheel(desk.rect(AREA).center(), -200.0);
    let moved = before.top() - desk.caret().top();
    assert!((190.0..210.0).contains(&moved), "{moved}");
    // What is typed brings the caret back into sight.
    desk.event(Event::Text("x".to_owned()));
    assert!(desk.rect(AREA).contains_rect(desk.caret()));
}

#[test]
fn a_middle_press_pastes_where_it_is() {
    let mut desk = Desk::with("en", LINE, "before behind");
    desk.focus(AREA);
    let rect = inside(desk.rect(LINE));
    desk.harness.event(Event::MiddleClickPaste {
        pos: rect.left_center(),
        text: "long ".to_owned(),
    });
    desk.frames(2);
    assert_eq!(
        (desk.text(LINE), desk.text(AREA)),
        ("long before behind", "")
    );
    assert!(desk.has_focus(LINE));
}

#[test]
fn tab_escape_and_enter_leave() {
    let mut desk = Desk::with("en", AREA, "words");
    desk.keys(&[Key::Tab]);
    assert!(!desk.has_focus(AREA));
    assert_eq!(desk.text(AREA), "words");
    for field in [LINE, AREA] {
        desk.focus(field);
        desk.keys(&[Key::Escape]);
        assert!(!desk.has_focus(field), "{field}");
    }
    desk.focus(LINE);
    desk.keys(&[Key::Enter]);
    assert!(!desk.has_focus(LINE) && desk.text(LINE).is_empty());
    desk.focus(AREA);
    desk.keys(&[Key::End, Key::Enter]);
    assert!(desk.has_focus(AREA));
    assert_eq!(desk.text(AREA), "words\n");
}
