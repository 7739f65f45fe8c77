//! Prints what a keystroke costs in long texts, with the caret's geometry and the parts in view.

use std::time::{Duration, Instant};

use tocsin_text::{
    Direction, Limit,
    editor::{Act, Editor, Kind, Look, Motion},
    engine::Engine,
    fonts::BROUGHT,
    style::Style,
};

const MEGABYTE: usize = 1 << 20;
const KEYS: u32 = 50;

fn main() {
    let mut engine = Engine::new(BROUGHT);
    let entry = "2026-11-21T23:59:01Z gateway sshd[4711]: Failed password for root from 192.0.2.7 port 22\n";
    let of_length = |piece: &str| piece.repeat(MEGABYTE / piece.len());
    let texts = [
        ("log", of_length(entry)),
        ("no line feed", of_length(&entry.replace('\n', " "))),
        ("no space", of_length("x")),
        ("combining marks", of_length("\u{301}")),
        ("line feeds", of_length("\n")),
        ("isolates, never closed", of_length("\u{2067}")),
        ("flags", of_length("\u{1f1e9}")),
        ("Thai", of_length("ภาษาไทย")),
    ];
    for (name, text) in texts {
        measure(&mut engine, name, text);
    }
}

fn measure(engine: &mut Engine, name: &str, text: String) {
    let look = Look {
        style: Style::of_size(14.0),
        lang: "en",
        outer: Direction::Ltr,
        base: None,
        width: Some(600.0),
    };
    let limit = Limit {
        characters: MEGABYTE,
        bytes: 8 * MEGABYTE,
    };
    let mut editor = Editor::new(Kind::Area, limit);
    editor.dress(engine, &look);
    let middle = text.floor_char_boundary(text.len() / 2);
    let mut counted = Editor::new(Kind::Area, limit);
    counted.set_limit(Limit {
        characters: text.len() - 1,
        ..limit
    });
    let words = text.clone();
    let count = timed(|| {
        counted.act(engine, Act::Insert(words));
    });
    let paste = timed(|| {
        editor.act(engine, Act::Insert(text));
    });
    editor.set_limit(Limit {
        characters: 2 * MEGABYTE,
        ..limit
    });
    editor.act(engine, Act::Select(middle..middle));
    let first = timed(|| frame(engine, &mut editor, &look));
    let mut keys = |act: &Act| {
        let mut worst = Duration::ZERO;
        let all = timed(|| {
            for _ in 0..KEYS {
                worst = worst.max(timed(|| {
                    editor.act(engine, act.clone());
                    frame(engine, &mut editor, &look);
                }));
            }
        });
        format!(
            "{:5.2} (worst {:5.2})",
            milliseconds(all) / f64::from(KEYS),
            milliseconds(worst)
        )
    };
    let moved = |motion| Act::Move {
        motion,
        extend: false,
    };
    println!(
        "{name:>22}: paste {:6.1}, counted {:6.1}, first frame {:6.1}, letter {}, backspace {}, left {}, down {}, word {} ms",
        milliseconds(paste),
        milliseconds(count),
        milliseconds(first),
        keys(&Act::Insert("a".to_owned())),
        keys(&Act::Backspace { word: false }),
        keys(&moved(Motion::Left)),
        keys(&moved(Motion::Down)),
        keys(&moved(Motion::WordRight)),
    );
}

/// What the window asks for in each frame.
fn frame(engine: &mut Engine, editor: &mut Editor, look: &Look<'_>) {
    editor.dress(engine, look);
    let caret = editor.caret(engine);
    let (top, bottom) = (caret.top - 200.0, caret.bottom() + 200.0);
    std::hint::black_box(editor.in_view(engine, top, bottom));
    std::hint::black_box(editor.selected_rects(engine, top, bottom));
    std::hint::black_box(editor.height());
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
