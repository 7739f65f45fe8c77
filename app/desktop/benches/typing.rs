//! A keystroke on a page of 200 fields, accessibility on, beside the same page in stock egui; and in a text of 1 MiB.
//!
//! `cargo bench -p tocsin --bench typing`. Counts the work of a frame: events, layout, accessibility, tessellation.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "stock egui is the peer"
)]

use egui::accesskit::{Action, ActionRequest, Role, TreeId};
use egui::{Context, Event, FullOutput, Id, PlatformOutput, RawInput, Rect, TextEdit, Ui};
use egui::{pos2, vec2};
use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tocsin_core::clock::SystemClock;
use tocsin_core::session::{Command, Config, Edit as SessionEdit, Job};
use tocsin_core::store::dirs::Dirs;
use tocsin_desktop::app::App;
use tocsin_desktop::cx::Cx;
use tocsin_desktop::screens::Screen;
use tocsin_desktop::text::edit::{Edit, edit_area_ui, edit_line_ui};
use tocsin_desktop::text::label::label_ui;
use tocsin_desktop::text::{Look, letters};
use tocsin_desktop::theme::{self, Colours};
use tocsin_form_schema::answers::{Key, Value};
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
        ui.add(TextEdit::singleline(text).id(id))
            .labelled_by(label.id);
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
    println!("The whole window with an answer of 1 MiB: {:.2?}", window());
}

/// A keystroke (a deletion: the example takes no more) in an answer of 1 MiB in the program's own window.
fn window() -> Duration {
    let folder = tempfile::tempdir().expect("folder");
    let config = Config {
        dirs: Dirs::portable(folder.path().join("kept")),
        clock: Arc::new(SystemClock),
        wake: Arc::new(|| {}),
        lang: Some(Lang::english()),
        keyring: false,
    };
    let mut app = App::new(config, None);
    let id = |name: &str| tocsin_form_schema::id::Id::new(name).expect("ID");
    let session = |app: &mut App, command| app.session().expect("session").command(command);
    session(&mut app, Command::Start(Job::OpenExample));
    while app.session().expect("session").state().team.is_none() {
        app.poll();
    }
    session(&mut app, Command::NewDraft(id("incident")));
    session(&mut app, Command::UseMemoryOnly);
    app.poll();
    let key = Key::field(id("description"));
    let text = Value::Text(log());
    session(
        &mut app,
        Command::Edit(SessionEdit::Set(key.clone(), Some(text))),
    );
    app.go(Screen::Page(id("what")));
    let ctx = context();
    let field = loop {
        let output = frame(&ctx, Vec::new(), |ui| app.show(ui)).1;
        let update = output.accesskit_update.expect("accessibility");
        let area = update.nodes.iter().find(|(_, node)| {
            let long = node.value().is_some_and(|value| value.len() > LONG / 2);
            long && node.role() == Role::MultilineTextInput
        });
        if let Some((field, _)) = area {
            break *field;
        }
    };
    let focus = Event::AccessKitActionRequest(ActionRequest {
        action: Action::Focus,
        target_tree: TreeId::ROOT,
        target_node: field,
        data: None,
    });
    frame(&ctx, vec![focus], |ui| app.show(ui));
    frame(&ctx, Vec::new(), |ui| app.show(ui));
    let stroke = || Event::Key {
        key: egui::Key::Backspace,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: egui::Modifiers::NONE,
    };
    let times = (0..STROKES).map(|_| frame(&ctx, vec![stroke()], |ui| app.show(ui)).0);
    let took = median(times.collect());
    let draft = app.session().expect("session").state().draft.as_ref();
    let left = draft.expect("draft").answers.get(&key).cloned();
    let Some(Value::Text(left)) = left else {
        panic!("no answer");
    };
    assert_eq!(left.len(), log().len() - STROKES, "the keys did not arrive");
    took
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
    let mut text = log();
    let id = Id::unique("area");
    strokes(id, 'x', |ui| {
        egui::ScrollArea::vertical().show(ui, |ui| field(ui, id, &mut text));
    })
}

/// A log of 1 MiB.
fn log() -> String {
    let line = "2026-11-21T20:15:00Z host7 sshd[412]: Failed password for root from 198.51.100.7\n";
    line.repeat(LONG / line.len())
}

/// The median time of a frame that takes a keystroke.
fn strokes(focus: Id, letter: char, mut draw: impl FnMut(&mut Ui)) -> Duration {
    let ctx = context();
    frame(&ctx, Vec::new(), &mut draw);
    ctx.memory_mut(|memory| memory.request_focus(focus));
    for _ in 0..3 {
        frame(&ctx, Vec::new(), &mut draw);
    }
    let stroke = || vec![Event::Text(letter.to_string())];
    median(
        (0..STROKES)
            .map(|_| frame(&ctx, stroke(), &mut draw).0)
            .collect(),
    )
}

/// One frame: how long it took, and what it says.
fn frame(
    ctx: &Context,
    events: Vec<Event>,
    draw: impl FnMut(&mut Ui),
) -> (Duration, PlatformOutput) {
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
    } = ctx.run_ui(input, draw);
    black_box(ctx.tessellate(shapes, pixels_per_point));
    (start.elapsed(), platform_output)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
