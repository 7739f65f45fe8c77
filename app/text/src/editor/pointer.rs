//! The pointer: a caret, a word, a paragraph, and what is dragged from there.

use std::ops::Range;

use super::{Editor, Kind, motion::shifted};
use crate::{engine::Engine, paragraph::Place};

/// What a selection grows by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Caret,
    Word,
    Paragraph,
}

/// What was pressed.
#[derive(Clone, Debug)]
pub(super) struct Pressed {
    unit: Unit,
    range: Range<usize>,
}

impl Editor {
    pub(super) fn press(
        &mut self,
        engine: &mut Engine,
        point: (f32, f32),
        clicks: u8,
        extend: bool,
    ) {
        let unit = match clicks {
            0 | 1 => Unit::Caret,
            2 => Unit::Word,
            _ => Unit::Paragraph,
        };
        let (place, range) = self.unit_at(engine, point, unit);
        if extend {
            let unit = Unit::Caret;
            let range = self.anchor..self.anchor;
            self.select(self.anchor, place);
            self.pressed = Some(Pressed { unit, range });
            return;
        }
        match unit {
            Unit::Caret => self.select(place.offset, place),
            Unit::Word | Unit::Paragraph => self.select(range.start, Place::behind(range.end)),
        }
        self.pressed = Some(Pressed { unit, range });
    }

    pub(super) fn drag(
        &mut self,
        engine: &mut Engine,
        point: (f32, f32),
        pressed: Option<Pressed>,
    ) {
        let pressed = pressed.unwrap_or(Pressed {
            unit: Unit::Caret,
            range: self.anchor..self.anchor,
        });
        let (place, range) = self.unit_at(engine, point, pressed.unit);
        let of_press = &pressed.range;
        match pressed.unit {
            Unit::Caret => self.select(of_press.start, place),
            _ if range.start < of_press.start => {
                self.select(of_press.end, Place::before(range.start));
            }
            _ => self.select(of_press.start, Place::behind(range.end.max(of_press.end))),
        }
        self.pressed = Some(pressed);
    }

    /// The place that is nearest to a point, and the bytes of the character there.
    pub(super) fn hit(&mut self, engine: &mut Engine, (x, y): (f32, f32)) -> (Place, Range<usize>) {
        let (found, _) = self.parts.find_height(f64::from(y));
        let laid = self.lay(engine, found);
        let top = self.parts.top(found.at);
        let (place, own) = laid.seen.hit(x, (f64::from(y) - top) as f32);
        let place = shifted(place, found);
        let place = Place {
            offset: self.snap(place.offset),
            ..place
        };
        (place, found.start + own.start..found.start + own.end)
    }

    fn unit_at(
        &mut self,
        engine: &mut Engine,
        point: (f32, f32),
        unit: Unit,
    ) -> (Place, Range<usize>) {
        let (place, character) = self.hit(engine, point);
        let found = self.part_of(place);
        let range = match (unit, self.kind) {
            (Unit::Caret, _) => place.offset..place.offset,
            (_, Kind::Password) => 0..self.text.len(),
            (Unit::Paragraph, _) => {
                let end = self.own(self.paragraph_end(found)).end;
                self.paragraph_start(found).start..end
            }
            (Unit::Word, _) => {
                let own = self.own(found);
                let words = self.lay(engine, found).seen.words();
                let words = words.into_iter().map(|word| found.start + word);
                let words: Vec<usize> = words.filter(|at| self.snap(*at) == *at).collect();
                let behind = words.partition_point(|word| *word <= character.start);
                let start = behind.checked_sub(1).and_then(|n| words.get(n));
                let end = words.get(behind).copied().unwrap_or(own.end);
                start.copied().unwrap_or(own.start)..end
            }
        };
        (place, range)
    }
}
