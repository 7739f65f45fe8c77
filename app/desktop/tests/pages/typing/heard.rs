//! What a screen reader is told of a field, and what it asks of it, without the focus.

use super::{AREA, Desk, LINE, SECRET};
use egui::accesskit::{Action, ActionData, TextDirection, TextPosition, TextSelection};
use egui::{Key, Modifiers};

const MIXED: [&str; 8] = [
    "",
    "Seen at 09:30 from 192.0.2.17.",
    "מהכתובת 192.0.2.17 (רשת 198.51.100.0/24) ומ-2001:db8::1.",
    "من العنوان 192.0.2.17 في 12 أكتوبر.\n\nثم server-7 أيضا.\n",
    "十月十二日(月)に192.0.2.17から侵入。",
    "a\r\nb\r\n\r\nc",
    "e\u{301}\u{202e}👩‍🔬\u{2067}x\t|",
    "\n\n",
];

#[test]
fn the_runs_of_a_field_are_its_text() {
    for lang in ["en", "he"] {
        let heaps = [
            "a".to_owned() + &"\u{301}".repeat(1000) + "b",
            "अ".repeat(700),
        ];
        for text in MIXED.into_iter().chain(heaps.iter().map(String::as_str)) {
            let desk = Desk::with(lang, AREA, text);
            assert_eq!(desk.text(AREA), text);
            assert_eq!(desk.read(AREA), text, "{lang}");
            let runs = desk.runs(AREA);
            let whole: String = runs.iter().map(|run| run.words.as_str()).collect();
            assert_eq!(whole, text, "{lang}");
            for run in &runs {
                let bytes: usize = run.lengths.iter().map(|bytes| usize::from(*bytes)).sum();
                assert_eq!(bytes, run.words.len(), "{text:?}");
                assert_eq!(run.positions.len(), run.lengths.len(), "{text:?}");
                let mut at = 0;
                for bytes in &run.lengths {
                    at += usize::from(*bytes);
                    assert!(run.words.is_char_boundary(at), "{text:?}");
                }
            }
            let end = text.chars().count();
            assert_eq!(desk.selection(AREA), (end, end), "{lang} {text:?}");
        }
    }
}

#[test]
fn each_run_says_which_way_it_runs() {
    let desk = Desk::with("he", LINE, "שרת host-7 נפרץ");
    let runs = desk.runs(LINE);
    let of = |words: &str| {
        let run = runs.iter().find(|run| run.words.contains(words));
        run.unwrap_or_else(|| panic!("{words}"))
    };
    assert_eq!(of("שרת").direction, TextDirection::RightToLeft);
    assert_eq!(of("host-7").direction, TextDirection::LeftToRight);
    assert_eq!(of("נפרץ").direction, TextDirection::RightToLeft);
    // As seen: the first word at the right, the last at the left.
    assert!(of("שרת").bounds.left() >= of("host-7").bounds.right() - 1.0);
    assert!(of("host-7").bounds.left() >= of("נפרץ").bounds.right() - 1.0);
}

#[test]
fn the_caret_is_told_where_it_moves() {
    let text = "אב 10.0.0.1 גד";
    let mut desk = Desk::with("he", LINE, text);
    assert_eq!(desk.selection(LINE), (14, 14));
    desk.keys(&[Key::Home]);
    assert_eq!(desk.selection(LINE), (0, 0));
    desk.keys(&[Key::ArrowLeft, Key::ArrowLeft]);
    assert_eq!(desk.selection(LINE), (2, 2));
    desk.keys(&[Key::End]);
    desk.key(Modifiers::SHIFT, Key::Home);
    assert_eq!(desk.selection(LINE), (14, 0));
}

#[test]
fn a_screen_reader_selects_and_replaces_without_the_focus() {
    let text = "תקלה ב-server\nמ-10.0.0.1";
    let mut desk = Desk::with("he", AREA, text);
    desk.focus(LINE);
    let characters: Vec<char> = text.chars().collect();
    for (anchor, focus) in [(0, 4), (4, 0), (7, 13), (14, 20), (2, 16)] {
        let position = |n: usize| {
            let (node, character_index) = desk.place(AREA, n);
            TextPosition {
                node,
                character_index,
            }
        };
        let selection = TextSelection {
            anchor: position(anchor),
            focus: position(focus),
        };
        let data = ActionData::SetTextSelection(selection);
        desk.ask(AREA, Action::SetTextSelection, data);
        assert_eq!(desk.selection(AREA), (anchor, focus));
    }
    assert!(desk.has_focus(LINE) && !desk.has_focus(AREA));
    let data = ActionData::Value("מערכת".into());
    desk.ask(AREA, Action::ReplaceSelectedText, data);
    let (before, behind) = (&characters[..2], &characters[16..]);
    let expected: String = before
        .iter()
        .chain("מערכת".chars().collect::<Vec<_>>().iter())
        .chain(behind)
        .collect();
    assert_eq!(desk.text(AREA), expected);
    desk.ask(AREA, Action::SetValue, ActionData::Value("חדש".into()));
    assert_eq!(
        (desk.text(AREA), desk.read(AREA)),
        ("חדש", "חדש".to_owned())
    );
    desk.ask(AREA, Action::SetValue, ActionData::Value("".into()));
    assert_eq!((desk.text(AREA), desk.text(LINE)), ("", ""));
}

#[test]
fn a_passphrase_is_not_read_out() {
    let mut desk = Desk::with("en", SECRET, "correct horse");
    let runs = desk.runs(SECRET);
    let told: String = runs.iter().map(|run| run.words.as_str()).collect();
    assert_eq!(told, "•".repeat(13));
    let heard = desk.harness.root();
    let tree = format!("{heard:?}");
    assert!(!tree.contains("correct"), "{tree}");
    desk.key(Modifiers::COMMAND, Key::A);
    for event in [egui::Event::Copy, egui::Event::Cut] {
        assert!(desk.copied(Modifiers::NONE, event).is_empty());
    }
    assert_eq!(desk.text(SECRET), "correct horse");
    // Nor is it kept to come back.
    desk.keys(&[Key::Backspace]);
    desk.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.text(SECRET), "");
}
