//! How words look.

use std::ops::Range;

/// A colour by its number: what is laid out stays when colours change.
pub type Ink = u8;

/// How words look; lengths in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// The font's size.
    pub size: f32,
    /// The height of a line.
    pub line: f32,
    /// Letters of one width.
    pub mono: bool,
    /// Bold.
    pub strong: bool,
    /// Italic.
    pub emphasis: bool,
    /// A line under the words.
    pub underline: bool,
    /// The colour.
    pub ink: Ink,
}

impl Style {
    /// Text of a size, in lines 1.4 times as high.
    pub fn of_size(size: f32) -> Style {
        Style {
            size,
            line: (size * 1.4).round(),
            mono: false,
            strong: false,
            emphasis: false,
            underline: false,
            ink: 0,
        }
    }

    /// Everything that two layouts can differ by, comparable bit by bit.
    pub(crate) fn key(&self) -> (u32, u32, [bool; 4], Ink) {
        let flags = [self.mono, self.strong, self.emphasis, self.underline];
        (self.size.to_bits(), self.line.to_bits(), flags, self.ink)
    }
}

/// The look of some bytes of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// The bytes.
    pub range: Range<usize>,
    /// Their look.
    pub style: Style,
}
