//! Changing the text: typing, deleting, undoing, and what comes from outside.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::{
    Done, Editor, Kind, Motion,
    cut::{self, FEW, MOST},
    parts::Found,
    undo::{Ends, Group, Step},
};
use crate::{Limit, clip, engine::Engine, paragraph::Place};

/// Room for a passphrase, so that it is not moved about in memory while it grows.
const ROOM: usize = 4096;

/// An empty text.
pub(super) fn room(kind: Kind) -> String {
    match kind {
        Kind::Password => String::with_capacity(ROOM),
        Kind::Line | Kind::Area => String::new(),
    }
}

/// Overwrites what once stood behind the end of a secret.
fn clean(secret: &mut String) {
    let mut bytes = std::mem::take(secret).into_bytes();
    let length = bytes.len();
    bytes.resize(bytes.capacity(), 0);
    std::hint::black_box(&bytes);
    bytes.truncate(length);
    *secret = String::from_utf8(bytes).unwrap_or_default();
}

/// Overwrites a secret before its memory is given back.
pub(super) fn wipe(secret: String) {
    let mut bytes = secret.into_bytes();
    bytes.fill(0);
    bytes.resize(bytes.capacity(), 0);
    // Otherwise the compiler would leave out what nobody reads.
    std::hint::black_box(&bytes);
}

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

    /// Lets go of words that may be part of a passphrase.
    pub(super) fn spent(&self, words: String) {
        if self.kind == Kind::Password {
            wipe(words);
        }
    }

    /// What may stand in a text of this kind. Controls that would act unseen are left out.
    fn allowed(&self, words: &str) -> String {
        let stays = |c: &char| *c >= ' ' || matches!(c, '\t' | '\n' | '\r');
        let breaks = |c: char| c == '\n' || cut::breaks(c);
        let words = match self.kind {
            // What ends a line that is copied is not part of a passphrase.
            Kind::Password => words.trim_matches(breaks),
            Kind::Line | Kind::Area => words,
        };
        let mut kept = String::with_capacity(words.len());
        kept.extend(words.chars().filter(stays));
        if self.kind == Kind::Area || !kept.contains(breaks) {
            return kept;
        }
        let line = kept.replace("\r\n", " ").replace(breaks, " ");
        self.spent(kept);
        line
    }

    /// How many bytes of what is typed in the place of a range are within the limit.
    fn fitting(&mut self, range: &Range<usize>, words: &str) -> usize {
        let rest = self.text.len() - range.len();
        let Limit { characters, bytes } = self.limit;
        let room = bytes.saturating_sub(rest);
        // A character is at least one byte.
        if words.len() <= room && rest + words.len() <= characters {
            return words.len();
        }
        let (first, last) = (self.parts.find(range.start), self.parts.find(range.end));
        let end = last.start + self.words_of(last).len();
        let touched = self.text.get(first.start..end).unwrap_or_default();
        let around = self.parts.graphemes(&self.text) - self.counted(first, last);
        let (from, to) = (range.start - first.start, range.end - first.start);
        let before = touched.get(..from).unwrap_or_default();
        let behind = touched.get(to..).unwrap_or_default();
        let holds = |length: usize| {
            let kept = words.get(..length).unwrap_or_default();
            let whole = [before, kept, behind].concat();
            let count = around + cut::count(&whole) as usize;
            self.spent(whole);
            kept.len() <= room && count <= characters
        };
        if holds(words.len()) {
            return words.len();
        }
        let without = around + (cut::count(before) + cut::count(behind)) as usize;
        let kept = clip(
            words,
            Limit {
                characters: characters.saturating_sub(without),
                bytes: room,
            },
        );
        // Where it meets its neighbours, one character more or less may result.
        let next = words
            .get(kept.len()..)
            .and_then(|rest| rest.graphemes(true).next());
        let more = kept.len() + next.map_or(0, str::len);
        if holds(more) {
            return more;
        }
        let fewer = kept
            .grapheme_indices(true)
            .map(|(start, _)| start)
            .rev()
            .take(4);
        let lengths = std::iter::once(kept.len()).chain(fewer);
        lengths
            .into_iter()
            .find(|length| holds(*length))
            .unwrap_or(0)
    }

    /// Characters of the parts from one to another, which have been counted.
    fn counted(&self, first: Found, last: Found) -> usize {
        let mut all = 0;
        let mut found = Some(first);
        while let Some(part) = found.filter(|part| part.at <= last.at) {
            all += self
                .parts
                .get(part.at)
                .map_or(0, |part| part.graphemes as usize);
            found = self.parts.next(part);
        }
        all
    }

    /// Deletes the selection, or else what stands before the caret.
    pub(super) fn backspace(&mut self, engine: &mut Engine, word: bool) -> bool {
        let mut range = self.selection();
        let selected = !range.is_empty();
        if !selected {
            let caret = range.end;
            range.start = match word {
                true => self.word_back(engine, self.focus),
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
                true => self.word_forth(engine, self.focus),
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

    /// Where a motion by a word from the caret ends.
    fn word_back(&mut self, engine: &mut Engine, from: Place) -> usize {
        self.word_motion(engine, from, false).offset
    }

    fn word_forth(&mut self, engine: &mut Engine, from: Place) -> usize {
        self.word_motion(engine, from, true).offset
    }

    fn word_motion(&mut self, engine: &mut Engine, from: Place, forward: bool) -> Place {
        match (self.kind, forward) {
            // Where its words begin would tell what a passphrase is made of.
            (Kind::Password, false) => self.target(engine, from, Motion::Start, None),
            (Kind::Password, true) => self.target(engine, from, Motion::End, None),
            (Kind::Line | Kind::Area, _) => self.by_word(engine, from, forward),
        }
    }
}
