//! What a field remembers from frame to frame: its editor, how far it has scrolled, clicks. Kept in memory only,
//! and let go when the field is no longer shown: at once for a passphrase.

use super::super::edit::Edit;
use super::super::letters::{self, placed};
use super::super::runs::Spoken;
use super::{CARET, Look, outer};
use crate::cx::Cx;
use egui::{Context, Id, Pos2, Rect, Ui, Vec2, pos2, vec2};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};
use tocsin_text::editor::{self, Act, Editor, Kind, Motion};
use tocsin_text::engine::Engine;
use tocsin_text::paragraph::Place;
use tocsin_text::{Direction, Limit, prevailing_direction};

/// Frames for which a field that is not shown is remembered: its undo and its caret come back with it.
const KEPT: u64 = 2000;
/// Seconds and points within which a further press belongs to the one before.
const TOGETHER: (f64, f32) = (0.4, 6.0);

/// What one field remembers.
pub struct Memory {
    pub id: Id,
    pub editor: Editor,
    /// How far the content has moved out of sight: up, and away from where its line begins.
    pub scroll: Vec2,
    /// A line that begins at the right.
    pub from_right: bool,
    /// The pointer's button went down here and is still down.
    pub held: bool,
    /// Where the pointer was pressed last.
    pub pressed_at: Option<Pos2>,
    /// The caret is to be brought into sight.
    pub follow: bool,
    /// Not all heights of a long text are known yet.
    pub rough: bool,
    /// How far a page is.
    pub page: f32,
    /// The runs that a screen reader was told of.
    pub told: Vec<Spoken>,
    /// Just made: its caret goes behind what is already there.
    new: bool,
    clicks: (u8, f64),
    seen: (Place, usize),
    reported: Range<usize>,
    used: u64,
}

/// All fields of a context.
#[derive(Default)]
struct Fields {
    known: HashMap<Id, Memory>,
    pass: u64,
}

/// Works with what a field remembers.
pub fn with<R>(ctx: &Context, id: Id, kind: Kind, work: impl FnOnce(&mut Memory) -> R) -> R {
    let fields: Arc<Mutex<Fields>> = ctx.data_mut(|data| {
        data.get_temp_mut_or_default::<Arc<Mutex<Fields>>>(Id::NULL)
            .clone()
    });
    let mut fields = fields.lock().unwrap_or_else(PoisonError::into_inner);
    let pass = ctx.cumulative_pass_nr();
    if fields.pass != pass {
        fields.pass = pass;
        fields.known.retain(|_, memory| {
            let age = pass.saturating_sub(memory.used);
            age <= if memory.editor.kind() == Kind::Password {
                2
            } else {
                KEPT
            }
        });
    }
    let memory = fields
        .known
        .entry(id)
        .and_modify(|memory| {
            if memory.editor.kind() != kind {
                *memory = Memory::new(id, kind);
            }
        })
        .or_insert_with(|| Memory::new(id, kind));
    memory.used = pass;
    work(memory)
}

impl Memory {
    fn new(id: Id, kind: Kind) -> Memory {
        Memory {
            id,
            editor: Editor::new(kind, Limit::characters(usize::MAX)),
            scroll: Vec2::ZERO,
            from_right: false,
            held: false,
            pressed_at: None,
            follow: false,
            rough: false,
            page: 100.0,
            told: Vec::new(),
            new: true,
            clicks: (0, f64::NEG_INFINITY),
            seen: (Place::default(), 0),
            reported: 0..0,
            used: 0,
        }
    }

    /// Lays out as the field looks now.
    pub fn dress(&mut self, ui: &Ui, cx: &Cx<'_>, edit: &Edit<'_>, look: Look, width: f32) {
        let outer = outer(cx);
        let base = match edit.data || edit.mono {
            true => Some(Direction::Ltr),
            false => None,
        };
        let lines = self.editor.kind() == Kind::Area;
        let dressed = editor::Look {
            style: look.style(ui.style()),
            lang: &cx.tag,
            outer,
            base,
            width: lines.then_some(width),
        };
        // Data stands where lines of the window begin, as its example does, though it runs from the left. (Each line of
        // an area stands where it begins itself; a megabyte of them is not looked through.)
        let own = || match base {
            Some(_) => outer,
            None => prevailing_direction(self.editor.text()).unwrap_or(outer),
        };
        self.from_right = !lines && own() == Direction::Rtl;
        letters::with(ui.ctx(), |l| self.editor.dress(&l.engine, &dressed));
        if std::mem::take(&mut self.new) {
            let (motion, extend) = (Motion::End, false);
            self.act(ui.ctx(), Act::Move { motion, extend });
        }
    }

    /// Does it; `true` when the text has changed.
    pub fn act(&mut self, ctx: &Context, act: Act) -> bool {
        letters::with(ctx, |l| self.editor.act(&mut l.engine, act)).changed
    }

    /// The caret or the selection is elsewhere than when it was last asked.
    pub fn moved(&mut self) -> bool {
        let now = (self.editor.focus(), self.editor.anchor());
        std::mem::replace(&mut self.seen, now) != now
    }

    /// Width and height of all that is typed.
    pub fn content(&mut self, ctx: &Context) -> Vec2 {
        let width = match self.editor.kind() {
            Kind::Area => 0.0,
            Kind::Line | Kind::Password => {
                letters::with(ctx, |l| self.editor.width(&mut l.engine)) + CARET
            }
        };
        vec2(width, self.editor.height())
    }

    /// How far the content can be moved out of sight.
    pub fn most(&mut self, ctx: &Context, inner: Rect) -> Vec2 {
        (self.content(ctx) - inner.size()).max(Vec2::ZERO)
    }

    /// What an input method composes is let go of.
    pub fn end_composing(&mut self, ctx: &Context) {
        if self.composes(ctx) {
            let words = String::new();
            self.act(ctx, Act::Compose { words, caret: None });
        }
    }

    /// An input method composes.
    pub fn composes(&mut self, ctx: &Context) -> bool {
        letters::with(ctx, |l| !self.editor.composing(&mut l.engine).is_empty())
    }

    /// Where the content's upper left corner is on the screen.
    pub fn corner(&mut self, ctx: &Context, inner: Rect) -> Pos2 {
        let left = match self.from_right {
            true => inner.right() - self.content(ctx).x + self.scroll.x,
            false => inner.left() - self.scroll.x,
        };
        pos2(left, inner.top() - self.scroll.y)
    }

    /// The caret on the screen.
    pub fn caret(&mut self, ctx: &Context, inner: Rect) -> Rect {
        let caret = letters::with(ctx, |l| self.editor.caret(&mut l.engine));
        let at = placed(caret).translate(self.corner(ctx, inner).to_vec2());
        Rect::from_min_size(at.min, vec2(CARET, at.height()))
    }

    /// A place on the screen as one of the content.
    pub fn point(&mut self, ctx: &Context, inner: Rect, at: Pos2) -> Vec2 {
        at - self.corner(ctx, inner)
    }

    /// How many presses follow on one another here.
    pub fn count_click(&mut self, at: Pos2, now: f64) -> u8 {
        let (clicks, last) = self.clicks;
        let near = self.pressed_at.is_some_and(|p| p.distance(at) < TOGETHER.1);
        let clicks = match near && now - last < TOGETHER.0 {
            true => clicks % 3 + 1,
            false => 1,
        };
        self.clicks = (clicks, now);
        self.pressed_at = Some(at);
        clicks
    }

    /// Lays out a little more of a long text; what is in sight stays where it is.
    pub fn settle(&mut self, engine: &mut Engine, octets: usize) {
        let (more, grown) = self.editor.settle(engine, octets, self.scroll.y);
        self.scroll.y = (self.scroll.y + grown).max(0.0);
        self.rough = more;
    }

    /// Puts a selection, once it is made, where the middle button pastes from.
    pub fn report_selection(&mut self, ui: &Ui) {
        let now = self.editor.selection();
        if now == self.reported || ui.input(|i| i.pointer.any_down()) {
            return;
        }
        self.reported = now;
        let words = self.editor.selected();
        if !words.is_empty() {
            let words = egui::OutputCommand::TextSelectionSettled(words.to_owned());
            ui.ctx().send_cmd(words);
        }
    }
}
