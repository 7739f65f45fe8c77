//! Input methods: what is composed is seen at the caret, and is not the answer before it is committed.

use super::{AREA, Desk, LINE, SECRET};
use egui::{Event, ImeEvent, Key, Modifiers, Rect, Shape};
use std::ops::Range;

fn preedit(text: &str, active: Option<Range<usize>>) -> Event {
    Event::Ime(ImeEvent::Preedit {
        text: text.to_owned(),
        active_range_chars: active,
    })
}

fn commit(text: &str) -> Event {
    Event::Ime(ImeEvent::Commit(text.to_owned()))
}

/// From where to where something is underlined.
fn underlined(desk: &Desk) -> Option<Rect> {
    let lines = desk.harness.output().shapes.iter().filter_map(|clipped| {
        let Shape::LineSegment { points, .. } = &clipped.shape else {
            return None;
        };
        let flat = points[0].y == points[1].y && points[0].x != points[1].x;
        flat.then(|| Rect::from_two_pos(points[0], points[1]))
    });
    lines.reduce(|a, b| a.union(b))
}

#[test]
fn japanese_is_composed_at_the_caret_and_then_committed() {
    for field in [LINE, AREA] {
        let mut desk = Desk::with("ja", field, "侵入はでした");
        desk.keys(&[Key::ArrowLeft; 3]);
        let before = desk.caret();
        assert!(underlined(&desk).is_none());
        desk.event(preedit("ようか", None));
        assert_eq!(desk.text(field), "侵入はでした", "{field}");
        let line = underlined(&desk).expect("underlined");
        assert!(
            (line.left() - before.left()).abs() < 1.5,
            "{line:?} {before:?}"
        );
        assert!((desk.caret().left() - line.right()).abs() < 1.5);
        // The part that is being converted: the input method's own caret stands behind it.
        desk.event(preedit("八日", Some(0..1)));
        let line = underlined(&desk).expect("underlined");
        assert!((desk.caret().left() - line.center().x).abs() < 2.0);
        assert!(desk.ime().unwrap().rect.contains_rect(desk.caret()));
        desk.event(commit("八日"));
        assert_eq!(desk.text(field), "侵入は八日でした", "{field}");
        assert!(underlined(&desk).is_none());
        assert_eq!(desk.selection(field), (5, 5));
        // It goes on where it stopped, and is taken back by itself.
        desk.event(commit("の夜"));
        assert_eq!(desk.text(field), "侵入は八日の夜でした", "{field}");
        desk.key(Modifiers::COMMAND, Key::Z);
        assert_eq!(desk.text(field), "侵入は八日でした", "{field}");
    }
}

#[test]
fn what_is_composed_from_the_right_grows_to_the_left() {
    let mut desk = Desk::with("he", AREA, "שלום ");
    let before = desk.caret();
    desk.event(preedit("עולם", None));
    let line = underlined(&desk).expect("underlined");
    assert!(
        (line.right() - before.left()).abs() < 3.0,
        "{line:?} {before:?}"
    );
    assert!((desk.caret().left() - line.left()).abs() < 1.5);
    desk.event(commit("עולם"));
    assert_eq!(desk.text(AREA), "שלום עולם");
    // Where nothing stands yet, too.
    let mut desk = Desk::with("ar", LINE, "");
    let before = desk.caret();
    assert!(before.left() > 500.0, "{before:?}");
    desk.event(preedit("مر", None));
    assert!(desk.caret().left() < before.left());
}

#[test]
fn composing_is_cancelled_without_a_trace() {
    for end in [preedit("", None), commit("")] {
        let mut desk = Desk::with("ja", LINE, "記録");
        desk.event(preedit("ろぐ", None));
        desk.event(end);
        assert_eq!(desk.text(LINE), "記録");
        assert!(underlined(&desk).is_none());
    }
    // The empty words that some systems send unasked delete nothing.
    let mut desk = Desk::with("ja", LINE, "記録");
    desk.key(Modifiers::COMMAND, Key::A);
    desk.event(preedit("", None));
    desk.event(commit(""));
    assert_eq!((desk.text(LINE), desk.selection(LINE)), ("記録", (0, 2)));
}

#[test]
fn leaving_the_field_ends_composing() {
    let mut desk = Desk::with("ja", LINE, "記録");
    desk.event(preedit("ろぐ", None));
    desk.focus(AREA);
    assert!(underlined(&desk).is_none());
    assert_eq!((desk.text(LINE), desk.text(AREA)), ("記録", ""));
    desk.event(commit("ログ"));
    assert_eq!((desk.text(LINE), desk.text(AREA)), ("記録", "ログ"));
}

#[test]
fn what_is_selected_makes_way_for_what_is_composed() {
    let mut desk = Desk::with("ja", AREA, "十二日に");
    desk.key(Modifiers::SHIFT, Key::ArrowLeft);
    desk.event(preedit("まで", None));
    desk.event(commit("まで"));
    assert_eq!(desk.text(AREA), "十二日まで");
}

#[test]
fn the_end_of_composing_is_not_typed() {
    let mut desk = Desk::with("ja", AREA, "");
    desk.event(preedit("か", None));
    desk.event(preedit("\n", None));
    desk.event(commit("\n"));
    desk.event(commit("課"));
    assert_eq!(desk.text(AREA), "課");
}

#[test]
fn a_passphrase_is_composed_as_dots() {
    let mut desk = Desk::with("ja", SECRET, "");
    let before = desk.caret();
    desk.event(preedit("あい", None));
    let purpose = desk.ime().unwrap().purpose;
    assert_eq!(purpose, egui::IMEPurpose::Password);
    assert!(desk.caret().left() > before.left());
    assert_eq!(desk.text(SECRET), "");
    desk.event(commit("愛"));
    assert_eq!(desk.text(SECRET), "愛");
}
