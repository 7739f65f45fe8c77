//! A keystroke on a page of 200 fields, accessibility on, beside the same page in stock egui; and in a text of 1 MiB.
//!
//! `cargo bench -p tocsin --bench typing`. Counts the work of a frame: events, layout, accessibility, tessellation.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "stock egui is the peer"
)]

use egui::{Context, Event, FullOutput, Id, RawInput, Rect, TextEdit, Ui, pos2, vec2};
use std::hint::black_box;
use std::time::{Duration, Instant};
use tocsin_desktop::cx::Cx;
use tocsin_desktop::text::edit::{Edit, edit_area_ui, edit_line_ui};
use tocsin_desktop::text::label::label_ui;
use tocsin_desktop::text::{Look, letters};
use tocsin_desktop::theme::{self, Colours};
use tocsin_i18n::{Catalogue, Formats, Lang};

const FIELDS: usize = 200;
const STROKES: usize = 200;
/// Octets of the long text.
const LONG: usize = 1 << 20;

fn main() {
    let lang = Lang::english();
    let (words, formats) = (Catalogue::program(&lang), Formats::new(&lang));
    let cx = Cx {
        words: &words,
        formats: &formats,
        tag: lang.tag(),
        dir: lang.dir(),
        colours: Colours::of(egui::Theme::Light),
    };
    let ours = page(|ui, n, id, text| {
        let label = label_ui(ui, &cx, &format!("Question {n}"), Look::NAME);
        edit_line_ui(ui, &cx, &Edit::new(id, label.id), text);
    });
    let stock = page(|ui, n, id, text| {
        let label = ui.label(format!("Question {n}"));
        ui.add(TextEdit::singleline(text).id(id)).labelled_by(label.id);
    });
    report("a page of 200 fields", ours, stock);
    let ours = area(|ui, id, text| {
        let edit = Edit {
            max: usize::MAX,
            ..Edit::new(id, id.with("label"))
        };
        edit_area_ui(ui, &cx, &edit, 6, text);
    });
    let stock = area(|ui, id, text| {
        ui.add(TextEdit::multiline(text).id(id));
    });
    report("a text of 1 MiB", ours, stock);
}

fn report(what: &str, ours: Duration, stock: Duration) {
    println!("A keystroke in {what}, median of {STROKES}:");
    println!("stock egui  {stock:.2?}");
    println!(
        "tocsin      {ours:.2?}   × {:.2}",
        ours.as_secs_f64() / stock.as_secs_f64()
    );
}

/// A context as the window has it, with accessibility and the system's fonts.
fn context() -> Context {
    let ctx = Context::default();
    theme::apply(&ctx);
    ctx.enable_accesskit();
    letters::wait_for_fonts(&ctx);
    ctx
}

fn page(mut field: impl FnMut(&mut Ui, usize, Id, &mut String)) -> Duration {
    let mut texts = vec!["192.0.2.17, seen at 09:30".to_owned(); FIELDS];
    let focus = Id::unique(("field", FIELDS / 2));
    strokes(focus, 'x', |ui| {
        for (n, text) in texts.iter_mut().enumerate() {
            field(ui, n, Id::unique(("field", n)), text);
        }
    })
}

fn area(mut field: impl FnMut(&mut Ui, Id, &mut String)) -> Duration {
    let line = "2026-11-21T20:15:00Z host7 sshd[412]: Failed password for root from 198.51.100.7\n";
    let mut text = line.repeat(LONG / line.len());
    let id = Id::unique("area");
    strokes(id, 'x', |ui| {
        egui::ScrollArea::vertical().show(ui, |ui| field(ui, id, &mut text));
    })
}

/// The median time of a frame that takes a keystroke.
fn strokes(focus: Id, letter: char, mut draw: impl FnMut(&mut Ui)) -> Duration {
    let ctx = context();
    let mut frame = |events: Vec<Event>| -> Duration {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1100.0, 840.0))),
            focused: true,
            events,
            ..RawInput::default()
        };
        let start = Instant::now();
        let FullOutput {
            shapes,
            pixels_per_point,
            platform_output,
            ..
        } = ctx.run_ui(input, &mut draw);
        black_box(ctx.tessellate(shapes, pixels_per_point));
        let took = start.elapsed();
        black_box(platform_output);
        took
    };
    frame(Vec::new());
    ctx.memory_mut(|memory| memory.request_focus(focus));
    for _ in 0..3 {
        frame(Vec::new());
    }
    let mut times: Vec<Duration> = (0..STROKES)
        .map(|_| frame(vec![Event::Text(letter.to_string())]))
        .collect();
    times.sort();
    times.get(STROKES / 2).copied().unwrap_or_default()
}
