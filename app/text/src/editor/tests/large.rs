use super::*;

const MEGABYTE: usize = 1 << 20;

/// What a window asks for around the caret.
fn frame(desk: &mut Desk) -> usize {
    desk.dress();
    let caret = desk.caret();
    let (top, bottom) = (caret.top - 100.0, caret.bottom() + 100.0);
    let seen = desk.editor.in_view(&mut desk.engine, top, bottom);
    assert!(seen.first().unwrap().top <= caret.top && !seen.is_empty());
    assert!(seen.is_sorted_by(|above, below| above.start < below.start && above.top < below.top));
    desk.editor.selected_rects(&mut desk.engine, top, bottom);
    desk.editor.parts.laid_bytes()
}

#[test]
fn bad_megabytes_are_edited() {
    for piece in [
        "x",
        "\u{301}",
        "\u{2067}",
        "\u{202e}",
        "\u{2069}",
        "\u{1f1e9}",
        "\u{200d}",
        "\n",
        "\r",
        "👩\u{200d}",
        "א1",
        "ก",
        "\u{2029}",
    ] {
        let text = piece.repeat(MEGABYTE / piece.len());
        let mut desk = Desk::new(Kind::Area);
        desk.editor.set_limit(Limit {
            characters: 1000 * 1000 * 1000,
            bytes: 2 * MEGABYTE,
        });
        assert!(desk.insert(&text).changed, "{piece:?}");
        let middle = desk.text().floor_char_boundary(MEGABYTE / 2);
        desk.act(Act::Select(middle..middle));
        frame(&mut desk);
        for act in [
            Act::Insert("a".to_owned()),
            Act::Break,
            Act::Backspace { word: false },
            Act::Backspace { word: false },
            Act::Delete { word: false },
            Act::Undo,
            Act::Undo,
        ] {
            desk.act(act);
            assert!(frame(&mut desk) < 256 << 10, "{piece:?}");
        }
        for motion in [
            Motion::Left,
            Motion::Right,
            Motion::Up,
            Motion::Down,
            Motion::PageDown(400.0),
            Motion::LineEnd,
            Motion::End,
        ] {
            desk.go(motion);
            assert!(frame(&mut desk) < 256 << 10, "{piece:?}");
        }
        desk.act(Act::SelectAll);
        frame(&mut desk);
        while desk.act(Act::Undo).changed {}
        assert_eq!(desk.text(), "", "{piece:?}");
    }
}

#[test]
fn long_paragraphs_are_one_line_of_text() {
    let text = "0123456789 ".repeat(2000);
    let mut desk = Desk::with(Kind::Area, &text);
    desk.check();
    desk.go(Motion::Start);
    // Every stop once, across the parts.
    let mut stops = 0;
    while desk.editor.focus().offset < text.len() && stops <= text.len() {
        let before = desk.editor.focus().offset;
        desk.go(Motion::Right);
        assert_eq!(desk.editor.focus().offset, before + 1);
        stops += 1;
    }
    while desk.editor.focus().offset > 0 {
        let before = desk.editor.focus().offset;
        assert_eq!(desk.go(Motion::Left), before - 1);
    }
    let mut words = 0;
    while desk.editor.focus().offset < text.len() {
        desk.go(Motion::WordRight);
        words += 1;
    }
    assert_eq!(words, 2000);
    while desk.editor.focus().offset > 0 {
        desk.go(Motion::WordLeft);
        words -= 1;
    }
    assert_eq!(words, 0);
    desk.press(0.0, 500.0, 3);
    assert_eq!(desk.editor.selection(), 0..text.len());
}

#[test]
fn lines_joined_are_one_part() {
    let mut desk = Desk::with(Kind::Area, "one\ntwo\nthree");
    for _ in 0..2 {
        let feed = desk.text().find('\n').unwrap();
        desk.put(Place::before(feed));
        desk.act(Act::Delete { word: false });
        desk.caret();
    }
    assert_eq!(desk.text(), "onetwothree");
    assert_eq!(desk.editor.parts.next(desk.editor.parts.first()), None);
}

#[test]
fn heights_settle() {
    let text =
        "Some words of a line that is wrapped, somewhere in the middle of it all.\n".repeat(500);
    let mut desk = Desk::with(Kind::Area, &text);
    let top = desk.editor.height() / 2.0;
    let before = desk.editor.height();
    let mut grown = 0.0;
    let mut rounds = 0;
    loop {
        let (more, by) = desk.editor.settle(&mut desk.engine, 4096, top + grown);
        grown += by;
        rounds += 1;
        if !more {
            break;
        }
    }
    assert!(rounds > 5 && rounds < 20);
    let exact: f32 = desk
        .editor
        .in_view(&mut desk.engine, 0.0, 1e9)
        .iter()
        .map(|part| part.paragraph.size().1)
        .sum();
    assert!((desk.editor.height() - exact).abs() < 0.1);
    // About half of what it has grown by is above the middle.
    let all = exact - before;
    assert!(
        (grown - all / 2.0).abs() <= all.abs() / 10.0 + 40.0,
        "{grown} {all}"
    );
    desk.dress();
    assert_eq!(desk.editor.settle(&mut desk.engine, 1, 0.0), (false, 0.0));
}

#[test]
fn counts_are_kept_up_to_date() {
    let mut desk = Desk::new(Kind::Area);
    let line = "e\u{301}👍🏽x\r\n";
    let limit = 4 * 1000;
    desk.editor.set_limit(Limit {
        characters: limit,
        bytes: MEGABYTE,
    });
    let done = desk.insert(&line.repeat(1100));
    assert_eq!(done.refused, 400);
    assert_eq!(desk.text().graphemes(true).count(), limit);
    for at in [0, 13_990, 7] {
        let at = desk.editor.snap(at.min(desk.text().len()));
        desk.put(Place::before(at));
        assert_eq!(desk.insert("ä").refused, 1);
        desk.act(Act::Delete { word: false });
        assert_eq!(desk.insert("ä").refused, 0);
        assert_eq!(desk.text().graphemes(true).count(), limit);
    }
}
