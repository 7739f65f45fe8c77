//! What an input method composes: seen at the caret, not yet typed.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::{Done, Editor, Kind, undo::Group};
use crate::{Limit, clip, engine::Engine, paragraph::Rect};

/// Most characters that are shown of it.
const MOST: usize = 1024;

/// What is composed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Compose {
    /// As shown.
    pub(super) words: String,
    /// Where its caret stands in it.
    caret: usize,
}

impl Editor {
    pub(super) fn compose(&mut self, words: &str, caret: Option<Range<usize>>) -> Done {
        if words.is_empty() {
            self.end_composing();
            return Done::default();
        }
        let changed = self.remove(self.selection(), Group::Alone);
        let words = clip(words, Limit::characters(MOST));
        let caret = words.floor_char_boundary(caret.map_or(words.len(), |caret| caret.end));
        let compose = match self.kind {
            Kind::Password => {
                let dots = |words: &str| "•".repeat(words.graphemes(true).count());
                Compose {
                    words: dots(words),
                    caret: dots(words.get(..caret).unwrap_or_default()).len(),
                }
            }
            Kind::Line | Kind::Area => Compose {
                words: words.replace(|c: char| c.is_control(), " "),
                caret: words.get(..caret).map_or(0, |words| {
                    words.replace(|c: char| c.is_control(), " ").len()
                }),
            },
        };
        if self.compose.as_ref() != Some(&compose) {
            self.compose = Some(compose);
            self.parts.drop_laid(self.part_of(self.focus).at);
        }
        Done {
            changed,
            refused: 0,
        }
    }

    pub(super) fn end_composing(&mut self) {
        if self.compose.take().is_some() {
            self.parts.drop_laid(self.part_of(self.focus).at);
        }
    }

    /// Where the caret of the input method stands.
    pub(super) fn composing_caret(&mut self, engine: &mut Engine) -> Option<Rect> {
        let caret = self.compose.as_ref()?.caret;
        let found = self.part_of(self.focus);
        let laid = self.lay(engine, found);
        let start = laid.composed.as_ref()?.start;
        let rect = laid.seen.caret_shown(start + caret)?;
        Some(self.placed(found, rect))
    }

    /// The rectangles of what an input method composes, to be underlined.
    pub fn composing(&mut self, engine: &mut Engine) -> Vec<Rect> {
        if self.compose.is_none() {
            return Vec::new();
        }
        let found = self.part_of(self.focus);
        let laid = self.lay(engine, found);
        let rects = laid
            .composed
            .as_ref()
            .map(|range| laid.seen.covered_shown(range));
        let rects = rects.unwrap_or_default().into_iter();
        rects.map(|rect| self.placed(found, rect)).collect()
    }
}
