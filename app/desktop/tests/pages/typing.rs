//! A line, an area and a passphrase, typed into without a screen: input methods, hostile text, the pointer, and what a
//! screen reader is told and asks for.

mod composing;
mod heard;
mod hostile;
mod pointing;

use egui::accesskit::{Action, ActionData, ActionRequest, NodeId, Role, TextDirection, TreeId};
use egui::{Event, Id, Key, Modifiers, OutputCommand, PointerButton, Pos2, Rect, Vec2, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT, Queryable};
use tocsin_desktop::cx::Cx;
use tocsin_desktop::text::edit::{Edit, edit_area_ui, edit_line_ui, password_ui};
use tocsin_desktop::text::label::label_ui;
use tocsin_desktop::text::{Look, letters};
use tocsin_desktop::theme::{self, Colours};
use tocsin_i18n::{Catalogue, Formats, Lang};

pub const LINE: &str = "line";
pub const AREA: &str = "area";
pub const SECRET: &str = "secret";
const LABELS: [&str; 4] = ["Before", "Between", "Among", "Behind"];

/// What is typed, and the most characters of each.
pub struct Typed {
    pub line: String,
    pub area: String,
    pub secret: String,
    pub max: usize,
}

/// A run as a screen reader finds it.
pub struct Heard {
    pub words: String,
    pub direction: TextDirection,
    pub bounds: Rect,
    pub positions: Vec<f32>,
    pub lengths: Vec<u8>,
}

/// Three fields and the labels around them, 600 points wide.
pub struct Desk {
    pub harness: Harness<'static, Typed>,
    time: f64,
}

pub fn id(field: &str) -> Id {
    Id::unique(("typing", field.to_owned()))
}

impl Desk {
    pub fn new(lang: &str) -> Desk {
        let lang = Lang::parse(lang).unwrap();
        let (words, formats) = (Catalogue::program(&lang), Formats::new(&lang));
        let typed = Typed {
            line: String::new(),
            area: String::new(),
            secret: String::new(),
            max: usize::MAX,
        };
        let draw = move |ui: &mut egui::Ui, typed: &mut Typed| {
            let cx = Cx {
                words: &words,
                formats: &formats,
                tag: lang.tag(),
                dir: lang.dir(),
                colours: Colours::of(egui::Theme::Light),
            };
            let edit = |field: &str, label: Id| Edit {
                max: typed.max,
                ..Edit::new(id(field), label)
            };
            let label = label_ui(ui, &cx, LABELS[0], Look::NAME);
            edit_line_ui(ui, &cx, &edit(LINE, label.id), &mut typed.line);
            let label = label_ui(ui, &cx, LABELS[1], Look::NAME);
            edit_area_ui(ui, &cx, &edit(AREA, label.id), 3, &mut typed.area);
            let label = label_ui(ui, &cx, LABELS[2], Look::NAME);
            password_ui(ui, &cx, &edit(SECRET, label.id), &mut typed.secret);
            label_ui(ui, &cx, LABELS[3], Look::BODY);
        };
        let harness = Harness::builder()
            .with_size([600.0, 1000.0])
            .with_step_dt(1.0 / 60.0)
            .with_context_setup(|ctx: &egui::Context| {
                theme::apply(ctx);
                letters::wait_for_fonts(ctx);
            })
            .build_ui_state(draw, typed);
        let mut desk = Desk { harness, time: 1.0 };
        desk.frames(2);
        desk
    }

    /// A field that holds a text, has the focus, and its caret at the end.
    pub fn with(lang: &str, field: &str, text: &str) -> Desk {
        let mut desk = Desk::new(lang);
        desk.focus(field);
        desk.paste(text);
        desk
    }

    pub fn frames(&mut self, frames: usize) {
        for _ in 0..frames {
            self.time += 1.0 / 60.0;
            self.harness.input_mut().time = Some(self.time);
            self.harness.step();
        }
    }

    /// Long enough for a press not to belong to the one before.
    pub fn pause(&mut self) {
        self.time += 2.0;
        self.frames(1);
    }

    pub fn focus(&mut self, field: &str) {
        self.harness.ctx.memory_mut(|m| m.request_focus(id(field)));
        self.frames(2);
    }

    pub fn has_focus(&self, field: &str) -> bool {
        self.harness.ctx.memory(|m| m.has_focus(id(field)))
    }

    pub fn event(&mut self, event: Event) {
        self.harness.event(event);
        self.frames(2);
    }

    pub fn paste(&mut self, text: &str) {
        self.event(Event::Paste(text.to_owned()));
    }

    pub fn key(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.frames(2);
    }

    pub fn keys(&mut self, keys: &[Key]) {
        for key in keys {
            self.key(Modifiers::NONE, *key);
        }
    }

    pub fn ask(&mut self, field: &str, action: Action, data: ActionData) {
        self.event(Event::AccessKitActionRequest(ActionRequest {
            action,
            target_tree: TreeId::ROOT,
            target_node: id(field).accesskit_id(),
            data: Some(data),
        }));
    }

    pub fn text(&self, field: &str) -> &str {
        let typed = self.harness.state();
        match field {
            LINE => &typed.line,
            AREA => &typed.area,
            _ => &typed.secret,
        }
    }

    /// Where an input method is told that the caret is.
    pub fn caret(&self) -> Rect {
        self.ime().expect("a field has the focus").cursor_rect
    }

    pub fn ime(&self) -> Option<egui::output::IMEOutput> {
        self.harness.output().platform_output.ime
    }

    /// What the last frame put into the clipboard.
    pub fn copied(&mut self, modifiers: Modifiers, event: Event) -> Vec<String> {
        self.harness.event_modifiers(event, modifiers);
        self.frames(1);
        let commands = &self.harness.output().platform_output.commands;
        let copied = commands.iter().filter_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
        copied.collect()
    }

    /// Where a field is on the screen.
    pub fn rect(&self, field: &str) -> Rect {
        let node = self
            .harness
            .get_by(|n| n.locate().0 == id(field).accesskit_id());
        node.rect()
    }

    /// The names of the labels, and where they are.
    pub fn labels(&self) -> Vec<(String, Rect)> {
        let one = |name: &&str| {
            let node = self
                .harness
                .get_by(|n| n.role() == Role::Label && n.value().as_deref() == Some(name));
            (node.accesskit_node().value().unwrap(), node.rect())
        };
        LABELS.iter().map(one).collect()
    }

    pub fn runs(&self, field: &str) -> Vec<Heard> {
        let node = self
            .harness
            .get_by(|n| n.locate().0 == id(field).accesskit_id());
        let node = node.accesskit_node();
        let runs = runs_below(node).into_iter().map(|run| {
            let data = run.data();
            let bounds = data.bounds().unwrap();
            Heard {
                words: data.value().unwrap_or_default().to_owned(),
                direction: data.text_direction().unwrap(),
                bounds: Rect::from_min_max(
                    pos2(bounds.x0 as f32, bounds.y0 as f32),
                    pos2(bounds.x1 as f32, bounds.y1 as f32),
                ),
                positions: data.character_positions().unwrap().to_vec(),
                lengths: data.character_lengths().to_vec(),
            }
        });
        runs.collect()
    }

    /// The ends of what is selected, anchor first, in characters of the text.
    pub fn selection(&self, field: &str) -> (usize, usize) {
        let node = self
            .harness
            .get_by(|n| n.locate().0 == id(field).accesskit_id());
        let node = node.accesskit_node();
        let (anchor, focus) = (node.text_selection_anchor(), node.text_selection_focus());
        (
            anchor.unwrap().to_global_usv_index(),
            focus.unwrap().to_global_usv_index(),
        )
    }

    /// What a screen reader reads of a field.
    pub fn read(&self, field: &str) -> String {
        let node = self
            .harness
            .get_by(|n| n.locate().0 == id(field).accesskit_id());
        node.accesskit_node().document_range().text()
    }

    /// The run that holds a character of the text, and its number there.
    pub fn place(&self, field: &str, character: usize) -> (NodeId, usize) {
        let node = self
            .harness
            .get_by(|n| n.locate().0 == id(field).accesskit_id());
        let mut left = character;
        for run in runs_below(node.accesskit_node()) {
            let count = run.data().character_lengths().len();
            if left < count {
                return (run.locate().0, left);
            }
            left -= count;
        }
        panic!("no character {character}")
    }

    pub fn button(&mut self, at: Pos2, pressed: bool, modifiers: Modifiers) {
        self.harness.event(Event::PointerMoved(at));
        self.harness.event(Event::PointerButton {
            pos: at,
            button: PointerButton::Primary,
            pressed,
            modifiers,
        });
        self.frames(1);
    }

    pub fn click(&mut self, at: Pos2, modifiers: Modifiers) {
        self.button(at, true, modifiers);
        self.button(at, false, modifiers);
        self.frames(1);
    }

    pub fn wheel(&mut self, at: Pos2, points: f32) {
        self.harness.event(Event::PointerMoved(at));
        self.frames(1);
        self.harness.event(Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: vec2(0.0, points),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers: Modifiers::NONE,
        });
        self.frames(30);
    }
}

fn runs_below(node: AccessKitNode<'_>) -> Vec<AccessKitNode<'_>> {
    let below = node.children().flat_map(|child| match child.role() {
        Role::TextRun => vec![child],
        _ => runs_below(child),
    });
    below.collect()
}

/// Inside of a field, where its words are.
pub fn inside(rect: Rect) -> Rect {
    rect.shrink2(Vec2::new(12.0, 9.0))
}
