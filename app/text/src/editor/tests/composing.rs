use super::*;

fn compose(desk: &mut Desk, words: &str) -> Done {
    desk.act(Act::Compose {
        words: words.to_owned(),
        caret: Some(words.len()..words.len()),
    })
}

#[test]
fn what_is_composed_is_seen_and_not_in_the_text() {
    for (kind, text) in [
        (Kind::Area, "ab\ncd"),
        (Kind::Line, "abאב"),
        (Kind::Password, "abcd"),
    ] {
        let mut desk = Desk::with(kind, text);
        desk.put(Place::behind(2));
        let before = desk.caret();
        assert!(desk.editor.composing(&mut desk.engine).is_empty());
        assert!(!compose(&mut desk, "ni\u{301}").changed);
        assert_eq!(desk.text(), text);
        let rects = desk.editor.composing(&mut desk.engine);
        assert_eq!(rects.len(), 1, "{kind:?} {rects:?}");
        assert!((rects[0].left - before.left).abs() < 0.01, "{kind:?}");
        assert!(
            (desk.caret().left - rects[0].right()).abs() < 0.01,
            "{kind:?}"
        );
        desk.act(Act::Compose {
            words: "ni".to_owned(),
            caret: Some(0..0),
        });
        assert!((desk.caret().left - before.left).abs() < 0.01, "{kind:?}");
        compose(&mut desk, "");
        assert!(desk.editor.composing(&mut desk.engine).is_empty());
        assert_eq!(desk.caret(), before);
        compose(&mut desk, "ni");
        desk.insert("你");
        assert!(desk.editor.composing(&mut desk.engine).is_empty());
        assert_eq!(desk.text().len(), text.len() + 3);
    }
}

#[test]
fn what_is_selected_gives_way() {
    let mut desk = Desk::with(Kind::Area, "one two");
    desk.act(Act::Select(4..7));
    assert!(compose(&mut desk, "x").changed);
    assert_eq!(desk.text(), "one ");
    compose(&mut desk, "");
    desk.act(Act::Undo);
    assert_eq!((desk.text(), desk.editor.selection()), ("one two", 4..7));
}

#[test]
fn an_empty_paragraph_runs_as_what_is_composed_in_it() {
    let mut desk = Desk::new(Kind::Area);
    assert_eq!(desk.caret().left, 0.0);
    compose(&mut desk, "אב");
    assert_eq!(desk.editor.composing(&mut desk.engine)[0].right(), 300.0);
    compose(&mut desk, "");
    assert_eq!(desk.caret().left, 0.0);
}

#[test]
fn odd_carets_do_no_harm() {
    let mut desk = Desk::with(Kind::Area, "a");
    for caret in [None, Some(1..1), Some(0..99), Some(backwards(5, 2))] {
        desk.act(Act::Compose {
            words: "é\n👍".to_owned(),
            caret,
        });
        desk.caret();
    }
    compose(&mut desk, &"\u{301}".repeat(100_000));
    desk.caret();
    assert_eq!(desk.text(), "a");
}
