//! The one door for words: everything that is read or typed in the window is drawn and edited here.
//!
//! egui has no bidirectional algorithm, so words are laid out by our own engine (`tocsin-text`) and painted by
//! [`letters`]; nothing else in the window calls egui's own label or text edit (a clippy list says so). Each function
//! takes the context that says in which direction lines run, publishes what a screen reader needs, and brings what
//! has gained the focus into sight. The day egui knows directions, `letters` and `edit` are what it can replace.

pub mod button;
pub mod choice;
pub mod edit;
mod field;
pub mod label;
pub mod letters;
pub mod link;
pub mod paragraph;
mod runs;

use crate::cx::Cx;
use egui::{Color32, Id, Response, TextStyle, Ui};
use std::borrow::Cow;
use std::sync::Arc;
use tocsin_i18n::Dir;
use tocsin_text::Direction;
use tocsin_text::engine::{Base, Block, Request};
use tocsin_text::style::{Span, Style};

/// How large words are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// Notes below a field, states in a row.
    Small,
    /// Everything that is read.
    #[default]
    Body,
    /// Names of questions and cards.
    Large,
    /// The page's name.
    Title,
}

/// What words say by their colour; never by colour alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Text.
    #[default]
    Normal,
    /// Steps back.
    Weak,
    /// The primary colour.
    Accent,
    /// Done, right.
    Good,
    /// To be watched.
    Warn,
    /// Wrong.
    Bad,
    /// A colour of the team's frame.
    Own(Color32),
}

/// How words look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// How large.
    pub size: Size,
    /// Which colour.
    pub tone: Tone,
    /// Heavier strokes.
    pub strong: bool,
    /// Letters of one width: fingerprints, digests, addresses.
    pub mono: bool,
    /// Can be selected and copied.
    pub selectable: bool,
    /// Cut with an ellipsis at the end of the line instead of going on below.
    pub one_line: bool,
    /// Somebody's own words: each paragraph runs as its first letter does.
    pub free: bool,
}

impl Look {
    /// Text as it is read.
    pub const BODY: Look = Look {
        size: Size::Body,
        tone: Tone::Normal,
        strong: false,
        mono: false,
        selectable: false,
        one_line: false,
        free: false,
    };
    /// A note that steps back.
    pub const NOTE: Look = Look {
        size: Size::Small,
        tone: Tone::Weak,
        ..Look::BODY
    };
    /// The name of a question.
    pub const NAME: Look = Look {
        strong: true,
        ..Look::BODY
    };
    /// Something to be copied or compared.
    pub const DATA: Look = Look {
        mono: true,
        selectable: true,
        ..Look::BODY
    };

    /// The same in another colour.
    pub const fn tone(self, tone: Tone) -> Look {
        Look { tone, ..self }
    }
    /// The same in another size.
    pub const fn size(self, size: Size) -> Look {
        Look { size, ..self }
    }
    /// The same, heavier.
    pub const fn strong(self) -> Look {
        Look {
            strong: true,
            ..self
        }
    }
    /// The same, selectable.
    pub const fn selectable(self) -> Look {
        Look {
            selectable: true,
            ..self
        }
    }
    /// The same, in one line.
    pub const fn one_line(self) -> Look {
        Look {
            one_line: true,
            ..self
        }
    }

    /// The same, for somebody's own words.
    pub const fn free(self) -> Look {
        Look { free: true, ..self }
    }

    /// What the engine is told of it.
    fn style(self, style: &egui::Style) -> Style {
        let base = match self.mono {
            true => TextStyle::Monospace,
            false => TextStyle::Body,
        };
        let factor = match self.size {
            Size::Small => 0.86,
            Size::Body => 1.0,
            Size::Large => 1.2,
            Size::Title => 1.7,
        };
        let size = base.resolve(style).size * factor;
        // Lines of running text need air between them.
        let air = if self.size == Size::Title { 1.25 } else { 1.4 };
        Style {
            line: (size * air).round(),
            mono: self.mono,
            strong: self.strong,
            ..Style::of_size(size)
        }
    }

    fn colour(self, cx: &Cx<'_>) -> Color32 {
        let c = cx.colours;
        match self.tone {
            Tone::Normal => c.text,
            Tone::Weak => c.weak,
            Tone::Accent => c.accent,
            Tone::Good => c.good,
            Tone::Warn => c.warn,
            Tone::Bad => c.bad,
            Tone::Own(colour) => colour,
        }
    }
}

/// Words as they are heard: isolates only mean something to the eye.
pub fn heard(text: &str) -> Cow<'_, str> {
    tocsin_i18n::strip_isolates(text)
}

/// The direction of the window's lines, as the engine names it.
fn outer(cx: &Cx<'_>) -> Direction {
    match cx.dir {
        Dir::Ltr => Direction::Ltr,
        Dir::Rtl => Direction::Rtl,
    }
}

/// Which way words run: as most of them do, whatever they begin with, so that an English name in a Hebrew window and a
/// Hebrew question with an English word in it are both right; data runs from the left.
fn base(look: Look) -> Base {
    match look {
        Look { free: true, .. } => Base::Each,
        Look { mono: true, .. } => Base::Is(Direction::Ltr),
        _ => Base::Words,
    }
}

/// What the engine is asked for.
fn request<'a>(ui: &Ui, cx: &'a Cx<'_>, text: &'a str, look: Look) -> Request<'a> {
    Request {
        base: base(look),
        lines: look.one_line.then_some(1),
        ..Request::new(text, look.style(ui.style()), &cx.tag, outer(cx))
    }
}

/// Words, laid out to be painted by a part of its own.
fn lay(ui: &Ui, cx: &Cx<'_>, text: &str, look: Look, width: f32) -> Arc<Block> {
    let request = Request {
        width: Some(width),
        ..request(ui, cx, text, look)
    };
    letters::lay(ui.ctx(), &request)
}

/// Words in one line, however long.
fn lay_line(ui: &Ui, cx: &Cx<'_>, text: &str, look: Look) -> Arc<Block> {
    letters::lay(ui.ctx(), &request(ui, cx, text, look))
}

/// The width that words may have: in a row that goes on below, the whole of it.
fn room(ui: &Ui) -> f32 {
    match ui.layout().main_wrap() {
        true => ui.max_rect().width(),
        false => ui.available_width(),
    }
}

/// The width of words in one line.
pub fn width(ui: &Ui, cx: &Cx<'_>, text: &str, look: Look) -> f32 {
    lay_line(ui, cx, text, look).width()
}

/// Words of several looks, laid out in a width.
fn lay_spans(
    ui: &Ui,
    cx: &Cx<'_>,
    text: &str,
    look: Look,
    spans: &[Span],
    width: f32,
) -> Arc<Block> {
    let request = Request {
        spans,
        width: Some(width),
        ..request(ui, cx, text, look)
    };
    letters::lay(ui.ctx(), &request)
}

/// Paints words from where lines of `rect` begin, from its upper edge down.
fn paint_from_start(ui: &Ui, cx: &Cx<'_>, rect: egui::Rect, block: &Block, inks: &[Color32]) {
    let left = match cx.dir {
        Dir::Ltr => rect.left(),
        Dir::Rtl => rect.right() - block.width(),
    };
    letters::paint(ui.painter(), egui::pos2(left, rect.top()), block, inks);
}

/// What a screen reader is told about an input beside its name.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// Help and, after it, what is wrong.
    pub description: String,
    /// An answer must be given.
    pub required: bool,
    /// The answer is wrong.
    pub wrong: bool,
}

impl Said {
    pub(crate) fn tell(&self, response: &Response) {
        response.ctx.accesskit_node_builder(response.id, |node| {
            if !self.description.is_empty() {
                node.set_description(heard(&self.description).into_owned());
            }
            if self.required {
                node.set_required();
            }
            if self.wrong {
                node.set_invalid(egui::accesskit::Invalid::True);
            }
        });
    }
}

/// Says by which name a part is heard, whatever is written beside it.
pub fn heard_as(response: &Response, name: &str) {
    let name = heard(name).into_owned();
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.clear_labelled_by();
        node.set_label(name);
    });
}

/// egui leaves what Tab or an arrow has reached where it is; it is brought into sight here. (It calls what an arrow has
/// reached not "gained".)
pub fn in_sight(response: Response) -> Response {
    let last = Id::unique("in sight");
    let known = |ctx: &egui::Context| ctx.data(|data| data.get_temp::<Id>(last));
    if response.has_focus() && known(&response.ctx) != Some(response.id) {
        response
            .ctx
            .data_mut(|data| data.insert_temp(last, response.id));
        response.scroll_to_me(None);
    }
    response
}
