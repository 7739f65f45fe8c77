use proptest::prelude::*;

use super::*;

/// Pieces of text that are hard.
const PIECES: &[&str] = &[
    "a",
    "word",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "12",
    "2001:db8::1",
    "שלום",
    "א",
    "مرحبا",
    "ภาษา",
    "漢字",
    "é",
    "e\u{301}",
    "\u{301}",
    "👩\u{200d}👩\u{200d}👧",
    "🇩🇪",
    "\u{1f1e9}",
    "👍🏽",
    "\u{200d}",
    "\u{200f}",
    "\u{202e}",
    "\u{2067}",
    "\u{2069}",
    "\u{2066}",
    "\u{feff}",
    "क्षि",
    "가",
    "\u{1100}",
    "\u{85}",
    "\u{2028}",
    "(",
    ").",
];

fn words(most: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..most).prop_map(|pieces| pieces.concat())
}

fn motion() -> impl Strategy<Value = Motion> {
    prop::sample::select(vec![
        Motion::Left,
        Motion::Right,
        Motion::WordLeft,
        Motion::WordRight,
        Motion::Up,
        Motion::Down,
        Motion::PageUp(50.0),
        Motion::PageDown(50.0),
        Motion::LineStart,
        Motion::LineEnd,
        Motion::Start,
        Motion::End,
    ])
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => words(4).prop_map(Act::Insert),
        1 => Just(Act::Break),
        2 => any::<bool>().prop_map(|word| Act::Backspace { word }),
        2 => any::<bool>().prop_map(|word| Act::Delete { word }),
        4 => (motion(), any::<bool>()).prop_map(|(motion, extend)| Act::Move { motion, extend }),
        1 => Just(Act::SelectAll),
        1 => Just(Act::SelectNone),
        1 => (0..200_usize, 0..200_usize).prop_map(|(start, end)| Act::Select(start..end)),
        2 => Just(Act::Undo),
        1 => Just(Act::Redo),
        2 => (-20.0..400.0_f32, -20.0..200.0_f32, 1..4_u8, any::<bool>())
            .prop_map(|(x, y, clicks, extend)| Act::Press { x, y, clicks, extend }),
        1 => (-20.0..400.0_f32, -20.0..200.0_f32).prop_map(|(x, y)| Act::Drag { x, y }),
        1 => (words(3), 0..9_usize).prop_map(|(words, at)| Act::Compose { words, caret: Some(at..at) }),
    ]
}

fn kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(vec![Kind::Area, Kind::Area, Kind::Line, Kind::Password])
}

/// What a plain string would become.
fn model(desk: &Desk, act: &Act) -> Option<String> {
    let mut text = desk.text().to_owned();
    let mut range = desk.editor.selection();
    let kind = desk.editor.kind();
    let breaks = |c| matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}');
    match act {
        Act::Insert(words) => {
            let words = match kind {
                Kind::Area => words.clone(),
                Kind::Line => words.replace("\r\n", "\n").replace(breaks, " "),
                Kind::Password => words
                    .trim_matches(breaks)
                    .replace("\r\n", "\n")
                    .replace(breaks, " "),
            };
            if !words.is_empty() {
                text.replace_range(range, &words);
            }
        }
        Act::Break if kind == Kind::Area => text.replace_range(range, "\n"),
        Act::Backspace { word: false } | Act::Compose { .. } if !range.is_empty() => match act {
            Act::Compose { words, .. } if words.is_empty() => {}
            _ => text.replace_range(range, ""),
        },
        Act::Delete { .. } if !range.is_empty() => text.replace_range(range, ""),
        Act::Delete { word: false } => {
            let ends = text
                .grapheme_indices(true)
                .map(|(start, seen)| start + seen.len());
            range.end = ends
                .into_iter()
                .find(|end| *end > range.start)
                .unwrap_or(range.start);
            text.replace_range(range, "");
        }
        Act::Backspace { .. } | Act::Delete { .. } | Act::Undo | Act::Redo => return None,
        _ => {}
    }
    Some(text)
}

fn desk(kind: Kind, text: &str, direction: (bool, Option<bool>)) -> Desk {
    let of = |rtl| if rtl { Direction::Rtl } else { Direction::Ltr };
    let mut desk = Desk::new(kind);
    desk.outer = of(direction.0);
    desk.base = direction.1.map(of);
    desk.width = desk.width.map(|_| 120.0);
    desk.dress();
    desk.editor.set_text(text);
    desk
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn acts_do_what_they_do_to_a_string(
        kind in kind(),
        first in words(12),
        direction in any::<(bool, Option<bool>)>(),
        acts in prop::collection::vec(act(), 1..25),
    ) {
        let mut desk = desk(kind, &first, direction);
        for act in acts {
            let expected = model(&desk, &act);
            let (before, selection) = (desk.text().to_owned(), desk.editor.selection());
            let moves = matches!(act, Act::Move { .. } | Act::Select(_) | Act::Press { .. } | Act::Drag { .. });
            let deletes = matches!(act, Act::Backspace { .. } | Act::Delete { .. });
            let done = desk.act(act.clone());
            prop_assert_eq!(done.changed, desk.text() != before, "{:?}", &act);
            if let Some(expected) = expected {
                prop_assert_eq!(desk.text(), expected, "{:?}", &act);
            } else if deletes {
                // What is gone stood beside the selection.
                let start = desk.editor.focus().offset;
                let gone = before.len() - desk.text().len();
                prop_assert!(start <= selection.start && start + gone >= selection.end);
                prop_assert_eq!([before.get(..start), before.get(start + gone..)].map(Option::unwrap).concat(), desk.text());
            }
            if moves {
                let focus = desk.editor.focus().offset;
                prop_assert!(is_stop(desk.text(), focus), "{:?} {:?} {}", act, desk.text(), focus);
            }
            let caret = desk.caret();
            prop_assert!(caret.height > 0.0 && caret.left.is_finite() && caret.top >= 0.0);
            prop_assert!(caret.bottom() <= desk.editor.height() + 0.01, "{:?} {:?}", caret, desk.editor.height());
            let seen = desk.editor.in_view(&mut desk.engine, caret.top, caret.bottom());
            prop_assert!(seen.iter().any(|part| part.top <= caret.top + 0.01));
            desk.editor.selected_rects(&mut desk.engine, 0.0, 500.0);
            desk.editor.composing(&mut desk.engine);
        }
    }

    #[test]
    fn pressing_where_the_caret_is_leaves_it_there(
        kind in kind(),
        text in words(16),
        direction in any::<(bool, Option<bool>)>(),
    ) {
        let mut desk = desk(kind, &text, direction);
        for place in desk.places() {
            desk.put(place);
            let caret = desk.caret();
            desk.press(caret.left, caret.top + caret.height / 2.0, 1);
            let pressed = desk.caret();
            prop_assert!(
                (pressed.left - caret.left).abs() < 0.01 && pressed.top == caret.top,
                "{:?} {:?} {:?} {:?} {:?}", desk.text(), place, caret, desk.editor.focus(), pressed
            );
        }
    }

    #[test]
    fn a_step_back_undoes_a_step(kind in kind(), text in words(16), rtl in any::<bool>()) {
        // Of one direction: where paragraphs of two meet, both go on at the same side.
        let mut desk = desk(kind, &text, (rtl, Some(rtl)));
        for place in desk.places() {
            for (there, back) in [(Motion::Left, Motion::Right), (Motion::Right, Motion::Left)] {
                // From a place that is itself reached by a step.
                desk.put(place);
                desk.go(there);
                let first = (desk.editor.focus().offset, desk.caret());
                desk.go(there);
                if (desk.editor.focus().offset, desk.caret()) == first {
                    continue;
                }
                desk.go(back);
                let (offset, caret) = (desk.editor.focus().offset, desk.caret());
                prop_assert!(
                    offset == first.0 || caret == first.1,
                    "{:?} {:?} {:?}: {:?} is not {:?}", desk.text(), place, there, (offset, caret), first
                );
            }
        }
    }

    #[test]
    fn arrows_come_to_an_end(kind in kind(), text in words(12), rtl in any::<bool>()) {
        let mut desk = desk(kind, &text, (rtl, Some(rtl)));
        let run = |desk: &mut Desk, motion: Motion| {
            let mut seen = 0;
            loop {
                let before = desk.editor.focus();
                desk.go(motion);
                if desk.editor.focus() == before {
                    return true;
                }
                seen += 1;
                if seen > 4 * text.len() + 8 {
                    return false;
                }
            }
        };
        for motion in [Motion::Right, Motion::Left, Motion::WordRight, Motion::WordLeft, Motion::Down, Motion::Up] {
            prop_assert!(run(&mut desk, motion), "{:?} goes round in {:?}", motion, desk.text());
        }
    }

    #[test]
    fn undoing_and_redoing_come_back(
        first in words(8),
        acts in prop::collection::vec(act(), 1..25),
    ) {
        let mut desk = desk(Kind::Area, &first, (false, None));
        let all = |desk: &mut Desk, act: Act| while desk.act(act.clone()).changed {};
        for act in acts {
            desk.act(act);
        }
        all(&mut desk, Act::Redo);
        let last = desk.text().to_owned();
        all(&mut desk, Act::Undo);
        prop_assert_eq!(desk.text(), first);
        all(&mut desk, Act::Redo);
        prop_assert_eq!(desk.text(), last);
    }

    #[test]
    fn limits_hold(
        characters in 0..12_usize,
        bytes in 0..60_usize,
        acts in prop::collection::vec(act(), 1..25),
    ) {
        let limit = Limit { characters, bytes };
        let mut desk = desk(Kind::Area, "", (false, None));
        desk.editor.set_limit(limit);
        for act in acts {
            let before = desk.text().to_owned();
            let selection = desk.editor.selection();
            let done = desk.act(act.clone());
            prop_assert!(desk.text().len() <= bytes);
            prop_assert!(limit.holds(desk.text()) || !matches!(act, Act::Insert(_)), "{:?}", desk.text());
            if let Act::Insert(words) = act
                && !words.is_empty()
            {
                let mut whole = before;
                whole.replace_range(selection, &words);
                prop_assert!(!limit.holds(&whole) || done.refused == 0 && desk.text() == whole);
            }
        }
    }

    #[test]
    fn text_from_outside_is_taken_as_it_is(texts in prop::collection::vec(words(20), 1..6), at in 0..100_usize) {
        let mut desk = desk(Kind::Area, "", (false, None));
        for text in texts {
            desk.editor.set_text(&text);
            prop_assert_eq!(desk.text(), &text);
            desk.check();
            prop_assert!(is_stop(&text, desk.editor.anchor()) && is_stop(&text, desk.editor.focus().offset));
            desk.caret();
            desk.act(Act::Select(at..at / 2));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 30,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn long_texts_are_edited_like_short_ones(
        piece in words(8),
        times in 1..800_usize,
        acts in prop::collection::vec((act(), 0.0..1.0_f64), 1..12),
    ) {
        let mut desk = desk(Kind::Area, &piece.repeat(times), (false, None));
        desk.check();
        for (act, at) in acts {
            let at = (at * desk.text().len() as f64) as usize;
            desk.act(Act::Select(at..at));
            let expected = model(&desk, &act).filter(|_| is_stop_between(&desk));
            desk.act(act.clone());
            if let Some(expected) = expected {
                prop_assert!(desk.text() == expected, "{:?}", &act);
            }
            let caret = desk.caret();
            prop_assert!(caret.bottom() <= desk.editor.height() + 0.01);
            desk.editor.in_view(&mut desk.engine, caret.top - 50.0, caret.bottom() + 50.0);
            desk.editor.selected_rects(&mut desk.engine, caret.top - 50.0, caret.bottom() + 50.0);
        }
    }
}

/// The caret stands where the whole text has a place for it: parts of flags are paired by themselves.
fn is_stop_between(desk: &Desk) -> bool {
    let at = desk.editor.focus().offset;
    let end = desk.editor.behind(at);
    is_stop(desk.text(), at) && is_stop(desk.text(), end)
}
