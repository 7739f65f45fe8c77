//! Text that nobody types: it neither stops the window nor reaches what stands beside the field.

use super::{AREA, Desk, LINE, SECRET};
use egui::{Event, Key, Modifiers};
use std::time::{Duration, Instant};

/// Octets of a log.
const LONG: usize = 1 << 20;

fn hostile() -> Vec<String> {
    let mut texts = vec![
        "a".to_owned() + &"\u{301}".repeat(1000),
        "\u{301}".repeat(1000),
        "\u{202e}".to_owned() + "invoice exe.fdp",
        "a\u{2067}ב\u{202d}c\u{2066}\u{2068}".to_owned(),
        "\u{2069}\u{202c}".repeat(200),
        "\u{2067}".repeat(300),
        "nul\0bel\u{7}esc\u{1b}[31m\u{85}\u{9b}31m\u{7f}".to_owned(),
        "\u{feff}\u{fffd}\u{fffe}\u{10ffff}\u{e000}".to_owned(),
        "👩‍👩‍👧‍👦".repeat(200),
        "\u{1f1e6}".repeat(501),
        "﷽".repeat(300),
        "\r\r\n\u{b}\u{c}\u{2028}\u{2029}".to_owned(),
        "\t".repeat(300),
    ];
    texts.push(texts.concat());
    texts
}

#[test]
fn hostile_text_stays_in_its_field() {
    let mut desk = Desk::new("en");
    let labels = desk.labels();
    let first = labels[0].clone();
    for text in hostile() {
        for field in [LINE, AREA, SECRET] {
            desk.focus(field);
            for event in [
                Event::Paste(text.clone()),
                Event::Text(text.clone()),
                Event::Ime(egui::ImeEvent::Commit(text.clone())),
            ] {
                desk.event(event);
            }
            for key in [
                Key::Home,
                Key::ArrowRight,
                Key::ArrowLeft,
                Key::End,
                Key::Backspace,
            ] {
                desk.key(Modifiers::NONE, key);
                desk.key(Modifiers::COMMAND, key);
                desk.key(Modifiers::SHIFT, key);
            }
            assert_eq!(desk.labels()[0], first);
            let names = |labels: &[(String, egui::Rect)]| {
                labels.iter().map(|l| l.0.clone()).collect::<Vec<_>>()
            };
            assert_eq!(names(&desk.labels()), names(&labels));
            let widths = |labels: &[(String, egui::Rect)]| {
                labels
                    .iter()
                    .map(|l| (l.1.left(), l.1.width()))
                    .collect::<Vec<_>>()
            };
            assert_eq!(widths(&desk.labels()), widths(&labels), "{text:?}");
            if field != SECRET {
                let (read, all) = (desk.read(field), desk.text(field));
                // Of a very long text, what is in sight.
                let long = all.len() > 16 << 10;
                assert!(
                    read == all || long && all.contains(&read),
                    "{}",
                    text.escape_unicode()
                );
            }
            desk.key(Modifiers::COMMAND, Key::A);
            desk.keys(&[Key::Delete]);
            assert_eq!(desk.text(field), "", "{text:?}");
        }
    }
    assert_eq!(desk.labels(), labels);
}

/// The bytes stay, and are shown: the caret needs the mark's room to pass it, and what stands behind an override keeps
/// its order.
#[test]
fn an_override_does_not_disguise_what_is_typed() {
    let plain = Desk::with("en", LINE, "invoicefdp.exe").caret().left();
    let mut desk = Desk::with("en", LINE, "invoice\u{202e}fdp.exe");
    assert_eq!(desk.text(LINE), "invoice\u{202e}fdp.exe");
    let marked = Desk::with("en", LINE, "invoice[U+202E]fdp.exe")
        .caret()
        .left();
    assert!((desk.caret().left() - marked).abs() < 1.0 && marked > plain + 30.0);
    // One step over the mark, and letters from the left to the right behind it.
    let mut lefts = vec![desk.caret().left()];
    for _ in 0.."fdp.exe".len() {
        desk.keys(&[Key::ArrowLeft]);
        lefts.push(desk.caret().left());
    }
    assert!(lefts.is_sorted_by(|a, b| a > b), "{lefts:?}");
    let before = desk.caret().left();
    desk.keys(&[Key::ArrowLeft]);
    assert_eq!(desk.selection(LINE), (7, 7));
    assert!(before - desk.caret().left() > 30.0);
    desk.keys(&[Key::Delete]);
    assert_eq!(desk.text(LINE), "invoicefdp.exe");
    // The same in a line from the right.
    let mut desk = Desk::with("he", LINE, "חשבון\u{202e}קובץ");
    desk.keys(&[Key::Home]);
    let mut lefts = vec![desk.caret().left()];
    for _ in 0.."חשבון\u{202e}קובץ".chars().count() {
        desk.keys(&[Key::ArrowLeft]);
        lefts.push(desk.caret().left());
    }
    assert_eq!(desk.selection(LINE), (10, 10));
    assert!(lefts.is_sorted_by(|a, b| a > b), "{lefts:?}");
}

#[test]
fn a_limit_cuts_between_characters() {
    for (text, kept) in [
        ("👩‍👩‍👧‍👦".repeat(9), "👩‍👩‍👧‍👦".repeat(4)),
        ("e\u{301}".repeat(9), "e\u{301}".repeat(4)),
        (
            "\u{1f1ec}\u{1f1e7}".repeat(9),
            "\u{1f1ec}\u{1f1e7}".repeat(4),
        ),
        ("नि".repeat(9), "नि".repeat(4)),
    ] {
        for field in [LINE, AREA, SECRET] {
            let mut desk = Desk::new("en");
            desk.harness.state_mut().max = 4;
            desk.focus(field);
            desk.paste(&text);
            assert_eq!(desk.text(field), kept);
            desk.event(Event::Text("x".to_owned()));
            assert_eq!(desk.text(field), kept);
        }
    }
}

#[test]
fn a_megabyte_neither_stops_nor_hides_the_caret() {
    let line = "2026-11-21T20:15:00Z host7 sshd[412]: Failed password for root from 198.51.100.7\n";
    let texts = [
        "x".repeat(LONG),
        "שלום".repeat(LONG / 8),
        line.repeat(LONG / line.len()),
        "\n".repeat(LONG),
    ];
    for text in texts {
        let mut desk = Desk::new("en");
        desk.focus(AREA);
        let start = Instant::now();
        desk.paste(&text);
        desk.frames(30);
        desk.event(Event::Text("x".to_owned()));
        desk.frames(90);
        let took = start.elapsed();
        assert!(took < Duration::from_secs(30), "{took:?}");
        assert_eq!(desk.text(AREA).len(), text.len() + 1);
        let (rect, caret) = (desk.rect(AREA), desk.caret());
        assert!(rect.height() < 700.0);
        assert!(rect.contains_rect(caret), "{rect:?} {caret:?}");
        desk.key(Modifiers::CTRL, Key::Home);
        assert!(rect.contains_rect(desk.caret()));
        assert!(desk.caret().top() - rect.top() < 12.0);
        desk.key(Modifiers::CTRL, Key::End);
        assert!(rect.contains_rect(desk.caret()));
    }
}

#[test]
fn a_megabyte_in_a_line_or_a_form_is_held_at_the_limit() {
    let mut desk = Desk::new("en");
    desk.harness.state_mut().max = 50_000;
    for field in [LINE, AREA, SECRET] {
        desk.focus(field);
        desk.paste(&"word ".repeat(LONG / 5));
        desk.frames(20);
        assert_eq!(desk.text(field).len(), 50_000, "{field}");
        assert!(desk.rect(field).contains_rect(desk.caret()), "{field}");
    }
}
