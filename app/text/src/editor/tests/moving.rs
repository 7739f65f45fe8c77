use super::*;

#[test]
fn arrows_go_where_they_point() {
    // Letters from the right: the caret goes left through the text's order.
    let mut desk = Desk::with(Kind::Line, "אבג");
    assert_eq!(desk.go(Motion::Start), 0);
    for offset in [2, 4, 6, 6] {
        assert_eq!(desk.go(Motion::Left), offset);
    }
    for offset in [4, 2, 0, 0] {
        assert_eq!(desk.go(Motion::Right), offset);
    }
}

#[test]
fn every_step_to_the_right_is_seen_to_the_right() {
    for text in [
        "abc אבג def",
        "א1b",
        "aא",
        "אa",
        "abc (אבג) 12 ד",
        "x\u{2067}ab\u{2069}y",
    ] {
        for base in [Direction::Ltr, Direction::Rtl] {
            let mut desk = Desk::with(Kind::Line, text);
            desk.base = Some(base);
            desk.dress();
            let forward = base == Direction::Ltr;
            desk.go(if forward { Motion::Start } else { Motion::End });
            // To the left edge first: it may be within the text.
            for _ in 0..40 {
                desk.go(Motion::Left);
            }
            let mut carets = vec![desk.caret().left];
            loop {
                let before = desk.editor.focus();
                desk.go(Motion::Right);
                if desk.editor.focus() == before {
                    break;
                }
                carets.push(desk.caret().left);
            }
            assert!(carets.is_sorted(), "{text:?} {base:?} {carets:?}");
            assert_eq!(carets[0], 0.0, "{text:?} {base:?}");
            let width = desk.editor.width(&mut desk.engine);
            assert!(
                (carets[carets.len() - 1] - width).abs() < 0.01,
                "{text:?} {base:?} {carets:?}"
            );
            assert_eq!(
                carets.len(),
                text.graphemes(true).count() + 1,
                "{text:?} {base:?}"
            );
        }
    }
}

#[test]
fn paragraphs_follow_one_another_at_their_edges() {
    let mut desk = Desk::with(Kind::Area, "ab\nאב\ncd");
    desk.put(Place::behind(2));
    assert_eq!(desk.go(Motion::Right), 3);
    // Now in a paragraph that begins at the right.
    assert_eq!(desk.caret().left, 300.0);
    assert_eq!(desk.go(Motion::Right), 2);
    desk.put(Place::behind(7));
    assert_eq!(desk.go(Motion::Left), 8);
    assert_eq!(desk.caret().left, 0.0);
    assert_eq!(desk.go(Motion::Left), 7);
    assert_eq!(desk.go(Motion::Right), 5);
}

#[test]
fn wrapped_lines_follow_one_another() {
    for text in [
        "word ".repeat(40),
        "מילה ".repeat(40),
        "x".repeat(200),
        "ا".repeat(200),
    ] {
        let mut desk = Desk::with(Kind::Area, &text);
        assert!(desk.editor.height() > 40.0 || desk.caret().height > 0.0);
        let ltr = text.is_ascii();
        let (forth, back) = match ltr {
            true => (Motion::Right, Motion::Left),
            false => (Motion::Left, Motion::Right),
        };
        let step = text.chars().next().unwrap().len_utf8();
        desk.go(Motion::Start);
        let mut offsets = vec![0];
        let mut tops = vec![desk.caret().top];
        while *offsets.last().unwrap() < text.len() {
            offsets.push(desk.go(forth));
            tops.push(desk.caret().top);
            assert!(offsets.len() <= text.len() + 1, "{offsets:?}");
        }
        assert_eq!(offsets.len(), text.chars().count() + 1);
        assert!(step > 0 && offsets.is_sorted() && tops.is_sorted());
        assert!(tops.last() > tops.first());
        while desk.editor.focus().offset > 0 {
            offsets.pop();
            assert_eq!(Some(&desk.go(back)), offsets.last());
        }
    }
}

#[test]
fn a_selection_collapses_to_the_side() {
    let mut desk = Desk::with(Kind::Area, "abcd\nאבגד");
    desk.act(Act::Select(1..3));
    assert_eq!(desk.go(Motion::Left), 1);
    desk.act(Act::Select(backwards(3, 1)));
    assert_eq!(desk.go(Motion::Right), 3);
    desk.act(Act::Select(7..11));
    assert_eq!(desk.go(Motion::Left), 11);
    desk.act(Act::Select(7..11));
    assert_eq!(desk.go(Motion::Right), 7);
    desk.act(Act::Select(1..3));
    desk.act(Act::SelectNone);
    assert_eq!(desk.editor.selection(), 3..3);
}

#[test]
fn words_are_stepped_over_to_where_they_begin() {
    let mut desk = Desk::with(Kind::Area, "one  two, three\nfour");
    desk.go(Motion::Start);
    for offset in [5, 8, 10, 15, 16, 20, 20] {
        assert_eq!(desk.go(Motion::WordRight), offset);
    }
    for offset in [16, 15, 10, 8, 5, 0, 0] {
        assert_eq!(desk.go(Motion::WordLeft), offset);
    }
}

#[test]
fn words_from_the_right_are_stepped_over_to_the_left() {
    let mut desk = Desk::with(Kind::Area, "אב גד");
    desk.go(Motion::Start);
    assert_eq!(desk.go(Motion::WordLeft), 5);
    assert_eq!(desk.go(Motion::WordLeft), 9);
    assert_eq!(desk.go(Motion::WordRight), 5);
    assert_eq!(desk.go(Motion::WordRight), 0);
}

#[test]
fn words_without_spaces_are_found() {
    let mut desk = Desk::with(Kind::Area, "ภาษาไทย");
    desk.go(Motion::Start);
    assert_eq!(desk.go(Motion::WordRight), 12);
    assert_eq!(desk.go(Motion::WordRight), 21);
}

#[test]
fn up_and_down_keep_the_column() {
    let mut desk = Desk::with(Kind::Area, "abcdef\nx\n\nabcdef");
    desk.put(Place::behind(5));
    let left = desk.caret().left;
    assert_eq!(desk.go(Motion::Down), 8);
    assert_eq!(desk.go(Motion::Down), 9);
    assert_eq!(desk.go(Motion::Down), 15);
    assert_eq!(desk.caret().left, left);
    assert_eq!(desk.go(Motion::Down), 16);
    for offset in [9, 8, 5, 0] {
        assert_eq!(desk.go(Motion::Up), offset);
    }
    desk.put(Place::behind(5));
    assert_eq!(desk.go(Motion::PageDown(3.0 * 20.0)), 15);
    assert_eq!(desk.go(Motion::PageUp(3.0 * 20.0)), 5);
    assert_eq!(desk.go(Motion::PageDown(900.0)), 16);
    assert_eq!(desk.go(Motion::PageUp(900.0)), 0);
}

#[test]
fn a_wrapped_line_has_ends() {
    let mut desk = Desk::with(Kind::Area, &"word ".repeat(30));
    desk.put(Place::before(2));
    let end = desk.go(Motion::LineEnd);
    assert!(end > 20 && end < 100);
    // Both ends are seen in the first line; the byte is the second line's first too.
    assert_eq!(
        (desk.caret().top, desk.editor.focus()),
        (0.0, Place::behind(end))
    );
    assert_eq!(desk.go(Motion::LineStart), 0);
    desk.put(Place::before(end));
    assert!(desk.caret().top > 0.0);
    assert_eq!(desk.go(Motion::LineStart), end);
}

#[test]
fn a_paragraph_without_letters_runs_like_the_one_above() {
    let mut desk = Desk::with(Kind::Area, "12\n\nאב\n34\n\nab\n\n");
    let lefts: Vec<f32> = [0, 3, 4, 11, 12, 13, 16, 17]
        .into_iter()
        .map(|offset| {
            desk.put(Place::before(offset));
            desk.caret().left
        })
        .collect();
    assert_eq!(lefts, [0.0, 0.0, 300.0, 300.0, 300.0, 0.0, 0.0, 0.0]);
    desk.outer = Direction::Rtl;
    desk.dress();
    desk.put(Place::before(3));
    assert_eq!(desk.caret().left, 300.0);
    // It follows when the one above changes.
    desk.editor.set_text("12\n\nab\n34\n\nab\n\n");
    desk.put(Place::before(10));
    assert_eq!(desk.caret().left, 0.0);
    desk.base = Some(Direction::Rtl);
    desk.dress();
    assert_eq!(desk.caret().left, 300.0);
}

#[test]
fn data_stays_together() {
    let mut desk = Desk::with(Kind::Line, "כתובת 2001:db8::1");
    let at = |desk: &mut Desk, text: &str| {
        let offset = desk.text().find(text).unwrap();
        desk.put(Place::before(offset));
        desk.caret().left
    };
    assert!(at(&mut desk, "2001") < at(&mut desk, "db8"));
    // What holds it together is in no byte of the text, and no stop.
    desk.go(Motion::Start);
    let mut seen = 0;
    while desk.editor.focus().offset != 11 {
        desk.go(Motion::Left);
        seen += 1;
        assert!(seen < 40);
    }
    assert_eq!(desk.text(), "כתובת 2001:db8::1");
}

#[test]
fn the_pointer_selects_words_and_paragraphs() {
    let mut desk = Desk::with(Kind::Area, "one two three\nfour five");
    desk.put(Place::before(5));
    let caret = desk.caret();
    let y = caret.top + 1.0;
    desk.press(caret.left + 1.0, y, 2);
    assert_eq!(desk.editor.selected(), "two");
    let drag = |desk: &mut Desk, offset: usize| {
        let kept = (desk.editor.anchor, desk.editor.focus);
        desk.put(Place::before(offset));
        let caret = desk.caret();
        (desk.editor.anchor, desk.editor.focus) = kept;
        desk.act(Act::Drag {
            x: caret.left + 1.0,
            y: caret.top + 1.0,
        });
        desk.editor.selected().to_owned()
    };
    assert_eq!(drag(&mut desk, 9), "two three");
    assert_eq!(drag(&mut desk, 1), "one two");
    assert_eq!(desk.editor.focus().offset, 0);
    desk.press(caret.left, y, 3);
    assert_eq!(desk.editor.selected(), "one two three");
    assert_eq!(drag(&mut desk, 20), "one two three\nfour five");
    desk.press(caret.left, y, 1);
    assert_eq!(desk.editor.selection(), 5..5);
    assert_eq!(drag(&mut desk, 2), "e t");
    desk.act(Act::Press {
        x: 0.0,
        y,
        clicks: 1,
        extend: true,
    });
    assert_eq!(desk.editor.selection(), 0..5);
    assert_eq!(drag(&mut desk, 7), "wo");
}

#[test]
fn what_is_selected_is_covered() {
    let mut desk = Desk::with(Kind::Area, "ab\n\nאב cd");
    desk.act(Act::SelectAll);
    let rects = desk.editor.selected_rects(&mut desk.engine, 0.0, 100.0);
    let mut tops: Vec<i32> = rects.iter().map(|rect| rect.top as i32).collect();
    tops.dedup();
    assert_eq!(tops, [0, 20, 40]);
    assert!(
        rects
            .iter()
            .all(|rect| rect.width > 0.0 && rect.height == 20.0)
    );
    desk.act(Act::Select(0..2));
    assert_eq!(
        desk.editor
            .selected_rects(&mut desk.engine, 0.0, 100.0)
            .len(),
        1
    );
    assert_eq!(
        desk.editor
            .selected_rects(&mut desk.engine, 30.0, 100.0)
            .len(),
        0
    );
    // A range of one direction's end and the other's beginning is seen in two pieces.
    desk.editor.set_text("abc אבג");
    desk.act(Act::Select(2..6));
    assert_eq!(
        desk.editor
            .selected_rects(&mut desk.engine, 0.0, 100.0)
            .len(),
        2
    );
}
