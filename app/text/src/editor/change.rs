//! Changing the text: typing, deleting, undoing, and what comes from outside.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::{
    Done, Editor, Kind,
    cut::{self, FEW, MOST},
    secret::{clean, wipe},
    undo::{Ends, Group, Step},
};
use crate::{engine::Engine, paragraph::Place};

impl Editor {
    /// Takes over a text from outside. Caret and layouts stay where it is the same at its beginning and its end; when
    /// it differs, there is nothing to undo any more.
    pub fn set_text(&mut self, text: &str) {
        if self.text == text {
            return;
        }
        let same = |(a, b): &(u8, u8)| a == b;
        let pairs = self.text.bytes().zip(text.bytes());
        let prefix = text.floor_char_boundary(pairs.take_while(same).count());
        let prefix = self.text.floor_char_boundary(prefix);
        let room = self.text.len().min(text.len()) - prefix;
        let pairs = self.text.bytes().rev().zip(text.bytes().rev());
        let suffix = pairs.take(room).take_while(same).count();
        let end = self.text.ceil_char_boundary(self.text.len() - suffix);
        let suffix = self.text.len() - end;
        let new = text.get(prefix..text.len() - suffix).unwrap_or_default();
        let moved = |offset: usize| match offset {
            _ if offset <= prefix => offset,
            _ if offset >= end => offset - end + prefix + new.len(),
            _ => offset.min(prefix + new.len()),
        };
        let (anchor, focus) = (moved(self.anchor), moved(self.focus.offset));
        self.compose = None;
        self.replace(prefix..end, new);
        self.anchor = self.snap(anchor);
        self.focus.offset = self.snap(focus);
        self.goal = None;
        self.pressed = None;
        self.undo.clear();
    }

    /// Types or pastes in the place of the selection.
    pub(super) fn insert(&mut self, words: String) -> Done {
        let wanted = self.allowed(&words);
        self.spent(words);
        if wanted.is_empty() {
            return Done::default();
        }
        let range = self.selection();
        let fits = self.fitting(&range, &wanted);
        let rest = wanted.get(fits..).unwrap_or_default();
        let refused = cut::count(rest) as usize;
        let words = wanted.get(..fits).unwrap_or_default();
        let typed = range.is_empty() && words.graphemes(true).nth(1).is_none() && words != "\n";
        let group = if typed { Group::Typed } else { Group::Alone };
        let changed = !words.is_empty() && self.change(range, words, group);
        self.spent(wanted);
        Done { changed, refused }
    }

    /// Deletes the selection, or else what stands before the caret.
    pub(super) fn backspace(&mut self, engine: &mut Engine, word: bool) -> bool {
        let mut range = self.selection();
        let selected = !range.is_empty();
        if !selected {
            let caret = range.end;
            range.start = match word {
                true => self.by_word(engine, self.focus, false).offset,
                false => self.rubbed(caret),
            };
        }
        let group = if selected || word {
            Group::Alone
        } else {
            Group::Back
        };
        self.remove(range, group)
    }

    /// Deletes the selection, or else what stands behind the caret.
    pub(super) fn delete(&mut self, engine: &mut Engine, word: bool) -> bool {
        let mut range = self.selection();
        let selected = !range.is_empty();
        if !selected {
            range.end = match word {
                true => self.by_word(engine, self.focus, true).offset,
                false => self.behind(range.start),
            };
        }
        let group = if selected || word {
            Group::Alone
        } else {
            Group::Forth
        };
        self.remove(range, group)
    }

    /// Deletes a range, if there is anything in it.
    pub(super) fn remove(&mut self, range: Range<usize>, group: Group) -> bool {
        !range.is_empty() && self.change(range, "", group)
    }

    /// Replaces a range, to be undone; the caret stands behind what is new. `false` when the same stood there.
    fn change(&mut self, range: Range<usize>, words: &str, group: Group) -> bool {
        let before = (self.anchor, self.focus);
        let focus = Place::behind(range.start + words.len());
        let after = (focus.offset, focus);
        if self.text.get(range.clone()) == Some(words) {
            self.select(focus.offset, focus);
            return false;
        }
        if self.kind != Kind::Password {
            self.undo.push(Step {
                at: range.start,
                removed: self.text.get(range.clone()).unwrap_or_default().to_owned(),
                inserted: words.to_owned(),
                before,
                after,
                group,
            });
        }
        self.replace(range, words);
        (self.anchor, self.focus) = after;
        true
    }

    /// Takes a step back.
    pub(super) fn step_back(&mut self) -> bool {
        let Some(step) = self.undo.undo() else {
            return false;
        };
        let range = step.at..step.at + step.inserted.len();
        let (words, ends) = (step.removed.clone(), step.before);
        self.redo_with(range, &words, ends);
        true
    }

    /// Does again what was taken back.
    pub(super) fn step_forth(&mut self) -> bool {
        let Some(step) = self.undo.redo() else {
            return false;
        };
        let range = step.at..step.at + step.removed.len();
        let (words, ends) = (step.inserted.clone(), step.after);
        self.redo_with(range, &words, ends);
        true
    }

    fn redo_with(&mut self, range: Range<usize>, words: &str, (anchor, focus): Ends) {
        self.replace(range, words);
        (self.anchor, self.focus) = (anchor, focus);
    }

    /// Replaces a range, and cuts anew the parts that it touches.
    fn replace(&mut self, range: Range<usize>, words: &str) {
        let mut first = self.parts.find(range.start);
        let mut last = self.parts.find(range.end);
        let behind = self.text.len() - (last.start + self.words_of(last).len());
        if self.kind == Kind::Password && self.text.len() + words.len() > self.text.capacity() {
            let mut larger = String::with_capacity(2 * (self.text.len() + words.len()));
            larger.push_str(&self.text);
            wipe(std::mem::replace(&mut self.text, larger));
        }
        self.text.replace_range(range, words);
        if self.kind == Kind::Password {
            clean(&mut self.text);
        }
        let mut end = self.text.len() - behind;
        // What is now one short paragraph becomes one part; neighbours that are now one character are not cut apart.
        while let Some(next) = self.parts.next(last) {
            let bytes = self.parts.get(next.at).map_or(0, |part| part.bytes());
            let touched = self.text.get(first.start..end).unwrap_or_default();
            let both = self.text.get(first.start..end + bytes).unwrap_or_default();
            let open = touched.len() - touched.rfind('\n').map_or(0, |feed| feed + 1);
            let whole = || cut::is_boundary(both, touched.len());
            let long = open >= FEW && open + bytes > MOST && (open > MOST || whole());
            if touched.ends_with('\n') || long {
                break;
            }
            (last, end) = (next, end + bytes);
        }
        while let Some(before) = self.parts.previous(first) {
            let Some(part) = self.parts.get(before.at).filter(|part| part.goes_on()) else {
                break;
            };
            let touched = self.text.get(first.start..end).unwrap_or_default();
            let both = self.text.get(before.start..end).unwrap_or_default();
            let open = touched.find('\n').map_or(touched.len(), |feed| feed + 1);
            let whole = || cut::is_boundary(both, part.bytes());
            if open >= FEW && open + part.bytes() > MOST && (open > MOST || whole()) {
                break;
            }
            first = before;
        }
        let touched = self.text.get(first.start..end).unwrap_or_default();
        let is_end = self.parts.next(last).is_none();
        let measure = self.dress.measure();
        let new = cut::cut(touched, is_end, &measure);
        self.parts.splice(first.at, last.at, new);
    }
}
