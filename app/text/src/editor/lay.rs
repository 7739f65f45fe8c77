//! Laying parts out when they are needed, and letting go of them.

use std::{ops::Range, sync::Arc};

use parley::Alignment;

use super::{
    Editor, Kind, Look,
    measure::Measure,
    parts::{At, Found},
    seen::Seen,
};
use crate::{
    Affinity, Direction,
    engine::{Engine, may_reorder},
    paragraph::{Paragraph, Place, Setting},
    prevailing_direction,
    shown::Shown,
    style::Style,
};

/// What may stay laid out beside what is seen, in bytes of text.
const KEPT: usize = 64 << 10;

/// A part as laid out.
#[derive(Debug)]
pub(super) struct Laid {
    pub(super) paragraph: Arc<Paragraph>,
    pub(super) seen: Seen,
    direction: Direction,
    /// What an input method composes in it, by what is laid out.
    pub(super) composed: Option<Range<usize>>,
}

/// [`Look`], owned.
#[derive(Clone, Debug)]
pub(super) struct Dress {
    pub(super) style: Style,
    lang: String,
    outer: Direction,
    base: Option<Direction>,
    pub(super) width: Option<f32>,
    fonts: u64,
}

impl Default for Dress {
    fn default() -> Dress {
        Dress {
            style: Style::of_size(14.0),
            lang: "en".to_owned(),
            outer: Direction::Ltr,
            base: None,
            width: None,
            fonts: 0,
        }
    }
}

impl Dress {
    pub(super) fn measure(&self) -> Measure {
        Measure {
            size: self.style.size,
            line: self.style.line,
            width: self.width,
        }
    }
}

impl Editor {
    /// Takes on a look, and the fonts that are now at hand. To be called once a frame, before everything else.
    pub fn dress(&mut self, engine: &Engine, look: &Look<'_>) {
        let fonts = engine.fonts.generation();
        let width = look.width.map(|width| width.max(1.0));
        let same = self.dress.style.key() == look.style.key()
            && self.dress.lang == look.lang
            && (self.dress.outer, self.dress.base) == (look.outer, look.base)
            && self.dress.width == width
            && self.dress.fonts == fonts;
        if same {
            return;
        }
        self.dress = Dress {
            style: look.style,
            lang: look.lang.to_owned(),
            outer: look.outer,
            base: look.base,
            width,
            fonts,
        };
        self.goal = None;
        self.parts.forget(&self.dress.measure());
    }

    /// The part that a place is seen in.
    pub(super) fn part_of(&self, place: Place) -> Found {
        let found = self.parts.find(place.offset);
        if place.affinity == Affinity::Upstream
            && place.offset == found.start
            && let Some(before) = self.parts.previous(found)
            && self.parts.get(before.at).is_some_and(|part| part.goes_on())
        {
            return before;
        }
        found
    }

    /// A place by the bytes of its part.
    pub(super) fn within(&self, found: Found, place: Place) -> Place {
        let own = self.parts.get(found.at).map_or(0, |part| part.own());
        Place {
            offset: place.offset.saturating_sub(found.start).min(own),
            affinity: place.affinity,
        }
    }

    /// The bytes of a part that are laid out.
    pub(super) fn own(&self, found: Found) -> Range<usize> {
        let own = self.parts.get(found.at).map_or(0, |part| part.own());
        found.start..found.start + own
    }

    /// All bytes of a part.
    pub(super) fn words_of(&self, found: Found) -> &str {
        let bytes = self.parts.get(found.at).map_or(0, |part| part.bytes());
        self.text
            .get(found.start..found.start + bytes)
            .unwrap_or_default()
    }

    /// The first part of a paragraph.
    pub(super) fn paragraph_start(&self, found: Found) -> Found {
        let mut first = found;
        while let Some(before) = self.parts.previous(first)
            && self.parts.get(before.at).is_some_and(|part| part.goes_on())
        {
            first = before;
        }
        first
    }

    /// The last part of a paragraph.
    pub(super) fn paragraph_end(&self, found: Found) -> Found {
        let mut last = found;
        while self.parts.get(last.at).is_some_and(|part| part.goes_on())
            && let Some(next) = self.parts.next(last)
        {
            last = next;
        }
        last
    }

    /// Which way a part runs: as its paragraph.
    pub(super) fn direction(&self, found: Found) -> Direction {
        if let Some(base) = self.dress.base {
            return base;
        }
        let first = self.paragraph_start(found);
        let above = || {
            let part = self.parts.strong_before(first)?;
            self.strong(self.paragraph_start(part))
        };
        let composed = || prevailing_direction(&self.compose.as_ref()?.words);
        self.strong(first)
            .or_else(|| composed().filter(|_| self.part_of(self.focus) == found))
            .or_else(above)
            .unwrap_or(self.dress.outer)
    }

    /// The first direction of letters from the first part of a paragraph on.
    fn strong(&self, first: Found) -> Option<Direction> {
        let mut found = first;
        loop {
            let part = self.parts.get(found.at)?;
            if part.strong.is_some() || !part.goes_on() {
                return part.strong;
            }
            found = self.parts.next(found)?;
        }
    }

    /// Lays a part out, or finds it laid out.
    pub(super) fn lay(&mut self, engine: &mut Engine, found: Found) -> Arc<Laid> {
        let direction = self.direction(found);
        let kept = self.parts.get(found.at).and_then(|part| part.laid.clone());
        if let Some(laid) = kept.filter(|laid| laid.direction == direction) {
            return laid;
        }
        let laid = Arc::new(self.lay_out(engine, found, direction));
        self.parts.keep(found.at, laid.clone());
        laid
    }

    /// Lays a part out for its height alone.
    pub(super) fn weigh(&mut self, engine: &mut Engine, found: Found) {
        let direction = self.direction(found);
        let height = self.lay_out(engine, found, direction).paragraph.size().1;
        self.parts.set_height(found.at, height, None);
    }

    fn lay_out(&self, engine: &mut Engine, found: Found, direction: Direction) -> Laid {
        let range = self.own(found);
        let own = self.text.get(range.clone()).unwrap_or_default();
        let mut shown = match self.kind {
            Kind::Password => Shown::dots(own),
            Kind::Line | Kind::Area => Shown::typed(own, may_reorder(own, direction)),
        };
        let composing = self.compose.as_ref();
        let composing = composing.filter(|_| self.part_of(self.focus) == found);
        let composed = composing.map(|compose| {
            let at = self.within(found, self.focus).offset;
            shown.insert(at, &compose.words)
        });
        let setting = Setting {
            style: self.dress.style,
            spans: &[],
            lang: &self.dress.lang,
            direction,
            align: Alignment::Start,
            width: self.dress.width,
        };
        let paragraph = engine.paragraph(shown, own.len(), &setting);
        Laid {
            seen: Seen::of(&paragraph, own, self.dress.width),
            paragraph: Arc::new(paragraph),
            direction,
            composed,
        }
    }

    /// Lets go of layouts far from what is seen, when there are many.
    pub(super) fn let_go(&mut self, seen: Range<At>) {
        if self.parts.laid_bytes() > KEPT {
            let caret = self.part_of(self.focus).at;
            self.parts.forget_but(seen, caret);
        }
    }
}
