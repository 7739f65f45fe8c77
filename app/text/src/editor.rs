//! A text that is typed: caret, selection, undo, input methods, limits. Nothing here paints.
//!
//! The text is one `String`, byte by byte as it was typed or pasted; nothing is normalised. It is laid out in
//! [parts](parts): one for each line, and more for a line that is very long, each only when it is seen. Offsets are
//! bytes of the text, lengths are points from its upper left corner.

use std::{ops::Range, sync::Arc};

use crate::{
    Direction, Limit,
    engine::Engine,
    paragraph::{Paragraph, Place},
    style::Style,
};

mod change;
mod compose;
mod cut;
mod graphemes;
mod lay;
mod measure;
mod motion;
mod parts;
mod pointer;
mod room;
mod secret;
mod seen;
mod undo;
mod view;

#[cfg(test)]
mod tests;

/// What is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line: line feeds become spaces.
    Line,
    /// Lines and paragraphs.
    Area,
    /// A passphrase: shown as dots, never copied, never kept to undo.
    Password,
}

/// How a text is laid out; when any of it changes, it is laid out anew.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    /// How the words look.
    pub style: Style,
    /// Their language, BCP 47.
    pub lang: &'a str,
    /// The direction of the surroundings.
    pub outer: Direction,
    /// The direction of each paragraph. Nothing: that of its first strong letter, else that of the nearest paragraph
    /// above that has one, else `outer`.
    pub base: Option<Direction>,
    /// Points at which lines wrap; nothing for lines as long as they are.
    pub width: Option<f32>,
}

/// Where a caret goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Motion {
    /// To the left as seen.
    Left,
    /// To the right as seen.
    Right,
    /// By a word, towards where a line of this paragraph has its left end.
    WordLeft,
    /// By a word, towards where a line of this paragraph has its right end.
    WordRight,
    /// To the line above.
    Up,
    /// To the line below.
    Down,
    /// Up by points.
    PageUp(f32),
    /// Down by points.
    PageDown(f32),
    /// To the first byte of the line as wrapped.
    LineStart,
    /// To the last byte of the line as wrapped.
    LineEnd,
    /// To the first byte.
    Start,
    /// To the last byte.
    End,
}

/// What somebody does to a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Types or pastes, in the place of the selection.
    Insert(String),
    /// Ends a paragraph; nothing but in an area.
    Break,
    /// Deletes the selection, or else what stands before the caret.
    Backspace {
        /// A whole word.
        word: bool,
    },
    /// Deletes the selection, or else what stands behind the caret.
    Delete {
        /// A whole word.
        word: bool,
    },
    /// Moves the caret.
    Move {
        /// Where to.
        motion: Motion,
        /// The selection's other end stays.
        extend: bool,
    },
    /// Selects everything.
    SelectAll,
    /// Selects nothing; the caret stays.
    SelectNone,
    /// Selects bytes; the caret stands at the end. Backwards ranges are right too.
    Select(Range<usize>),
    /// Takes a step back.
    Undo,
    /// Does again what was taken back.
    Redo,
    /// A button of the pointer goes down.
    Press {
        /// From the left.
        x: f32,
        /// From the top.
        y: f32,
        /// 1 a caret, 2 a word, 3 a paragraph.
        clicks: u8,
        /// The selection's other end stays.
        extend: bool,
    },
    /// The pointer moves while the button is down: selects by what was pressed.
    Drag {
        /// From the left.
        x: f32,
        /// From the top.
        y: f32,
    },
    /// An input method composes. The words are seen at the caret, and are not part of the text; what is selected is
    /// deleted for them. Empty words end it, and so does every other act.
    Compose {
        /// What is composed.
        words: String,
        /// The bytes of it between which its own caret or selection stands; nothing when it shows none.
        caret: Option<Range<usize>>,
    },
}

/// What came of an act.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// The text is not what it was.
    pub changed: bool,
    /// Characters as seen that had no room within the limit.
    pub refused: usize,
}

/// A part that is seen.
#[derive(Clone, Debug)]
pub struct InView {
    /// As laid out, with what an input method composes in it.
    pub paragraph: Arc<Paragraph>,
    /// Its first byte in the text.
    pub start: usize,
    /// Its upper edge.
    pub top: f32,
    /// Its left edge.
    pub left: f32,
}

/// A text that is typed.
pub struct Editor {
    kind: Kind,
    limit: Limit,
    text: String,
    parts: parts::Parts,
    dress: lay::Dress,
    anchor: usize,
    focus: Place,
    /// Where up and down go, points from the left.
    goal: Option<f32>,
    /// What the pointer has pressed, and what it selects by.
    pressed: Option<pointer::Pressed>,
    compose: Option<compose::Compose>,
    undo: undo::Undo,
}

impl Editor {
    /// An empty text.
    pub fn new(kind: Kind, limit: Limit) -> Editor {
        let dress = lay::Dress::default();
        Editor {
            kind,
            limit,
            text: secret::room(kind),
            parts: parts::Parts::new(cut::cut("", true, &dress.measure())),
            dress,
            anchor: 0,
            focus: Place::before(0),
            goal: None,
            pressed: None,
            compose: None,
            undo: undo::Undo::default(),
        }
    }

    /// What is typed.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Sets how long the text may become. What is there stays.
    pub fn set_limit(&mut self, limit: Limit) {
        self.limit = limit;
    }

    /// The bytes that are selected; empty at the caret.
    pub fn selection(&self) -> Range<usize> {
        let focus = self.focus.offset;
        self.anchor.min(focus)..self.anchor.max(focus)
    }

    /// The caret.
    pub fn focus(&self) -> Place {
        self.focus
    }

    /// The selection's other end.
    pub fn anchor(&self) -> usize {
        self.anchor
    }

    /// What is selected, to be copied: nothing of a passphrase.
    pub fn selected(&self) -> &str {
        match self.kind {
            Kind::Password => "",
            Kind::Line | Kind::Area => self.text.get(self.selection()).unwrap_or_default(),
        }
    }

    /// Does something to the text.
    pub fn act(&mut self, engine: &mut Engine, act: Act) -> Done {
        if let Act::Compose { words, caret } = act {
            (self.goal, self.pressed) = (None, None);
            let done = self.compose(&words, caret);
            self.spent(words);
            return done;
        }
        self.end_composing();
        let (goal, pressed) = (self.goal.take(), self.pressed.take());
        let mut done = Done::default();
        match act {
            Act::Insert(words) => done = self.insert(words),
            Act::Break if self.kind == Kind::Area => done = self.insert("\n".to_owned()),
            Act::Break | Act::Compose { .. } => {}
            Act::Backspace { word } => done.changed = self.backspace(engine, word),
            Act::Delete { word } => done.changed = self.delete(engine, word),
            Act::Undo => done.changed = self.step_back(),
            Act::Redo => done.changed = self.step_forth(),
            Act::Move { motion, extend } => self.go(engine, motion, extend, goal),
            Act::SelectAll => self.select(0, Place::behind(self.text.len())),
            Act::SelectNone => self.select(self.focus.offset, self.focus),
            Act::Select(range) => {
                let (start, end) = (self.snap(range.start), self.snap(range.end));
                self.select(start, Place::behind(end));
            }
            Act::Press {
                x,
                y,
                clicks,
                extend,
            } => self.press(engine, (x, y), clicks, extend),
            Act::Drag { x, y } => self.drag(engine, (x, y), pressed),
        }
        done
    }

    /// Selects from one end to the caret; what is typed next can be undone by itself.
    fn select(&mut self, anchor: usize, focus: Place) {
        (self.anchor, self.focus) = (anchor, focus);
        self.undo.close();
    }
}

impl std::fmt::Debug for Editor {
    /// Without the words, which may be secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Editor")
            .field("kind", &self.kind)
            .field("bytes", &self.text.len())
            .field("selection", &self.selection())
            .finish_non_exhaustive()
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        if self.kind == Kind::Password {
            secret::wipe(std::mem::take(&mut self.text));
        }
    }
}
