//! The one door for words: everything that is read or typed in the window is drawn and edited here.
//!
//! egui has no bidirectional algorithm, so the text engine behind this door will be replaced; nothing else in
//! the window calls egui's own label or text edit (a clippy list says so). Each function takes the context
//! that says in which direction lines run, publishes what a screen reader needs, and brings what has gained
//! the focus into sight.

pub mod button;
pub mod choice;
pub mod edit;
pub mod label;
pub mod link;
pub mod paragraph;

use crate::cx::Cx;
use egui::{Color32, FontId, Response, TextStyle};
use std::borrow::Cow;

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

    fn font(self, style: &egui::Style) -> FontId {
        let base = if self.mono {
            TextStyle::Monospace
        } else {
            TextStyle::Body
        };
        let mut font = base.resolve(style);
        font.size *= match self.size {
            Size::Small => 0.86,
            Size::Body => 1.0,
            Size::Large => 1.2,
            Size::Title => 1.7,
        };
        font
    }

    /// Lines of running text need air between them.
    fn line_height(self, style: &egui::Style) -> f32 {
        let factor = if self.size == Size::Title { 1.25 } else { 1.4 };
        (self.font(style).size * factor).round()
    }

    fn format(self, style: &egui::Style, cx: &Cx<'_>) -> egui::TextFormat {
        let line_height = Some(self.line_height(style));
        egui::TextFormat {
            line_height,
            ..egui::TextFormat::simple(self.font(style), self.colour(cx))
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

/// Isolates only mean something to an engine that knows directions; egui's does not.
pub fn drawn(text: &str) -> Cow<'_, str> {
    tocsin_i18n::strip_isolates(text)
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
    fn tell(&self, response: &Response) {
        response.ctx.accesskit_node_builder(response.id, |node| {
            if !self.description.is_empty() {
                node.set_description(drawn(&self.description).into_owned());
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
    let name = drawn(name).into_owned();
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.clear_labelled_by();
        node.set_label(name);
    });
}

/// egui leaves what Tab has reached where it is; it is brought into sight here.
pub fn in_sight(response: Response) -> Response {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response
}
