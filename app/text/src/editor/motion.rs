//! Moving the caret.

use super::{Editor, Kind, Motion, parts::Found};
use crate::{Direction, engine::Engine, paragraph::Place};

impl Editor {
    /// Moves the caret, or the selection's end with it.
    pub(super) fn go(
        &mut self,
        engine: &mut Engine,
        motion: Motion,
        extend: bool,
        goal: Option<f32>,
    ) {
        let collapsing = !extend && !self.selection().is_empty();
        let to = match motion {
            Motion::Left if collapsing => self.end_of_selection(engine, false),
            Motion::Right if collapsing => self.end_of_selection(engine, true),
            _ => {
                let vertical = matches!(
                    motion,
                    Motion::Up | Motion::Down | Motion::PageUp(_) | Motion::PageDown(_)
                );
                if vertical {
                    let goal = goal.unwrap_or_else(|| self.caret(engine).left);
                    self.goal = Some(goal);
                }
                self.target(engine, self.focus, motion, self.goal)
            }
        };
        let anchor = if extend { self.anchor } else { to.offset };
        self.select(anchor, to);
    }

    /// The selection's end that is seen further to one side.
    fn end_of_selection(&mut self, engine: &mut Engine, right: bool) -> Place {
        let range = self.selection();
        let end = match self.is_stop(range.end) {
            true => range.end,
            false => self.behind(range.end),
        };
        let (start, end) = (Place::before(self.snap(range.start)), Place::behind(end));
        let (at_start, at_end) = (self.caret_at(engine, start), self.caret_at(engine, end));
        let forward = match at_start.top == at_end.top {
            true => (at_start.left <= at_end.left) == right,
            false => (self.direction(self.part_of(self.focus)) == Direction::Ltr) == right,
        };
        if forward { end } else { start }
    }

    /// Where a motion ends.
    pub(super) fn target(
        &mut self,
        engine: &mut Engine,
        from: Place,
        motion: Motion,
        goal: Option<f32>,
    ) -> Place {
        let goal = goal.unwrap_or_default();
        let found = self.part_of(from);
        let forward = |right: bool| (self.direction(found) == Direction::Ltr) == right;
        match motion {
            Motion::Start => Place::before(0),
            Motion::End => Place::before(self.text.len()),
            Motion::WordLeft | Motion::WordRight => {
                let forward = forward(motion == Motion::WordRight);
                self.by_word(engine, from, forward)
            }
            Motion::Left => self.beside(engine, from, false),
            Motion::Right => self.beside(engine, from, true),
            Motion::LineStart | Motion::LineEnd => {
                let laid = self.lay(engine, found);
                let line = laid
                    .seen
                    .line(laid.seen.spot(self.within(found, from)).line);
                match motion {
                    Motion::LineStart => Place::before(found.start + line.start),
                    _ if line.is_empty() => Place::before(found.start + line.end),
                    _ => Place::behind(found.start + line.end),
                }
            }
            Motion::Up => self.line_beside(engine, from, false, goal),
            Motion::Down => self.line_beside(engine, from, true, goal),
            Motion::PageUp(height) => self.page(engine, from, -height, goal),
            Motion::PageDown(height) => self.page(engine, from, height, goal),
        }
    }

    /// The next place to one side as seen. At the edge of a paragraph, the next or the last paragraph follows.
    fn beside(&mut self, engine: &mut Engine, from: Place, right: bool) -> Place {
        let found = self.part_of(from);
        let forward = (self.direction(found) == Direction::Ltr) == right;
        if !self.is_stop(from.offset) {
            return match forward {
                true => Place::behind(self.behind(from.offset)),
                false => Place::before(self.snap(from.offset)),
            };
        }
        let laid = self.lay(engine, found);
        let mut at = self.within(found, from);
        // Within what is one character to a reader, there is no place.
        while let Some(next) = laid.seen.beside(at, right) {
            if self.is_stop(found.start + next.offset) {
                return shifted(next, found);
            }
            if next == at {
                break;
            }
            at = next;
        }
        match forward {
            true => self.parts.next(found).and_then(|next| {
                let goes_on = self.parts.get(found.at).is_some_and(|part| part.goes_on());
                let laid = self.lay(engine, next);
                let start = shifted(laid.seen.start(0)?, next);
                // The end of a part that goes on and the beginning of the next one are one stop.
                match goes_on && start.offset == from.offset {
                    true => laid
                        .seen
                        .beside(self.within(next, start), right)
                        .map(|at| shifted(at, next)),
                    false => Some(start),
                }
            }),
            false => self.parts.previous(found).and_then(|before| {
                let goes_on = self.parts.get(before.at).is_some_and(|part| part.goes_on());
                let laid = self.lay(engine, before);
                let end = laid.seen.end(laid.seen.lines().checked_sub(1)?)?;
                match goes_on && found.start == from.offset {
                    true => laid.seen.beside(end, right).map(|at| shifted(at, before)),
                    false => Some(shifted(end, before)),
                }
            }),
        }
        .unwrap_or(from)
    }

    fn is_stop(&self, offset: usize) -> bool {
        self.snap(offset) == offset
    }

    /// The nearest beginning of a word behind or before a place. Where its words begin would tell what a passphrase is
    /// made of: it is one word.
    pub(super) fn by_word(&mut self, engine: &mut Engine, from: Place, forward: bool) -> Place {
        match (self.kind, forward) {
            (Kind::Password, false) => Place::before(0),
            (Kind::Password, true) => Place::before(self.text.len()),
            (Kind::Line | Kind::Area, _) => self.word_beside(engine, from, forward),
        }
    }

    /// The same where words are seen; white space is passed over.
    fn word_beside(&mut self, engine: &mut Engine, from: Place, forward: bool) -> Place {
        let mut found = self.part_of(from);
        let mut first = true;
        loop {
            let laid = self.lay(engine, found);
            let own = self.own(found);
            let words = laid.seen.words().into_iter().map(|word| found.start + word);
            let begins = |at: &usize| {
                let next = self
                    .text
                    .get(*at..own.end)
                    .and_then(|rest| rest.chars().next());
                next.is_some_and(|c| !c.is_whitespace()) && self.is_stop(*at)
            };
            let hit = match forward {
                true => words
                    .into_iter()
                    .find(|at| (*at > from.offset || !first) && begins(at)),
                false => words.rev().find(|at| *at < from.offset && begins(at)),
            };
            if let Some(at) = hit {
                return Place::before(at);
            }
            first = false;
            let goes_on = |at| self.parts.get(at).is_some_and(|part| part.goes_on());
            let edge = if forward { own.end } else { own.start };
            let beside = if forward {
                self.parts.next(found)
            } else {
                self.parts.previous(found)
            };
            let Some(beside) = beside else {
                return if forward {
                    Place::behind(edge)
                } else {
                    Place::before(edge)
                };
            };
            let joined = goes_on(if forward { found.at } else { beside.at });
            if !joined {
                return match (edge == from.offset, forward) {
                    (false, true) => Place::behind(edge),
                    (false, false) => Place::before(edge),
                    (true, true) => Place::before(beside.start),
                    (true, false) => Place::behind(self.own(beside).end),
                };
            }
            found = beside;
        }
    }

    /// The place of the line above or below that is nearest to the goal; the end of the text where there is none.
    fn line_beside(&mut self, engine: &mut Engine, from: Place, below: bool, goal: f32) -> Place {
        let found = self.part_of(from);
        let laid = self.lay(engine, found);
        let line = laid.seen.spot(self.within(found, from)).line;
        let last = laid.seen.lines().saturating_sub(1);
        match below {
            true if line < last => shifted(laid.seen.hit_line(line + 1, goal).0, found),
            false if line > 0 => shifted(laid.seen.hit_line(line - 1, goal).0, found),
            true => match self.parts.next(found) {
                None => Place::before(self.text.len()),
                Some(next) => shifted(self.lay(engine, next).seen.hit_line(0, goal).0, next),
            },
            false => match self.parts.previous(found) {
                None => Place::before(0),
                Some(before) => {
                    let seen = &self.lay(engine, before).seen;
                    shifted(
                        seen.hit_line(seen.lines().saturating_sub(1), goal).0,
                        before,
                    )
                }
            },
        }
    }

    /// The place that is nearest to the goal at a height from a place.
    fn page(&mut self, engine: &mut Engine, from: Place, height: f32, goal: f32) -> Place {
        let caret = self.caret_at(engine, from);
        let y = f64::from(caret.top + caret.height / 2.0) + f64::from(height);
        match y {
            _ if y < 0.0 => Place::before(0),
            _ if y >= self.parts.height() => Place::before(self.text.len()),
            _ => self.hit(engine, (goal, y as f32)).0,
        }
    }
}

/// A place by the bytes of the text.
pub(super) fn shifted(place: Place, part: Found) -> Place {
    Place {
        offset: part.start + place.offset,
        affinity: place.affinity,
    }
}
