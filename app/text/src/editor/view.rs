//! What is seen of the text.

use std::ops::Range;

use super::{Editor, InView, parts::Found};
use crate::{
    engine::Engine,
    paragraph::{Place, Rect},
};

/// How wide a selected line feed is, in sizes of the font.
const FEED: f32 = 0.3;

impl Editor {
    /// The height of the whole text, exact as far as it has been laid out.
    pub fn height(&self) -> f32 {
        self.parts.height() as f32
    }

    /// The width of the widest part that is laid out.
    pub fn width(&mut self, engine: &mut Engine) -> f32 {
        self.lay(engine, self.part_of(self.focus));
        let widths = self.parts.laid().map(|laid| laid.paragraph.size().0);
        widths.fold(0.0, f32::max)
    }

    /// The caret, without width.
    pub fn caret(&mut self, engine: &mut Engine) -> Rect {
        let composing = self.composing_caret(engine);
        composing.unwrap_or_else(|| self.caret_at(engine, self.focus))
    }

    /// The caret as it would be at a place.
    pub(super) fn caret_at(&mut self, engine: &mut Engine, place: Place) -> Rect {
        let found = self.part_of(place);
        let laid = self.lay(engine, found);
        let rect = laid.seen.caret(laid.seen.spot(self.within(found, place)));
        self.placed(found, rect)
    }

    /// A rectangle of a part, by the whole text.
    pub(super) fn placed(&self, found: Found, rect: Rect) -> Rect {
        Rect {
            top: (self.parts.top(found.at) + f64::from(rect.top)) as f32,
            ..rect
        }
    }

    /// The parts between two heights, which are laid out.
    pub fn in_view(&mut self, engine: &mut Engine, top: f32, bottom: f32) -> Vec<InView> {
        let seen = self.seen(engine, top, bottom);
        if let (Some((first, _)), Some((last, _))) = (seen.first(), seen.last()) {
            let kept = first.at..last.at;
            self.let_go(kept);
        }
        let view = |(found, top): (Found, f64)| {
            let laid = self.parts.get(found.at)?.laid.as_ref()?;
            Some(InView {
                paragraph: laid.paragraph.clone(),
                start: found.start,
                top: top as f32,
                left: 0.0,
            })
        };
        seen.into_iter().filter_map(view).collect()
    }

    /// The parts between two heights, laid out, and their upper edges.
    fn seen(&mut self, engine: &mut Engine, top: f32, bottom: f32) -> Vec<(Found, f64)> {
        let (first, mut y) = self.parts.find_height(f64::from(top));
        let mut seen = Vec::new();
        let mut next = Some(first);
        while let Some(found) = next {
            let height = f64::from(self.lay(engine, found).paragraph.size().1);
            seen.push((found, y));
            y += height;
            next = self.parts.next(found).filter(|_| y < f64::from(bottom));
        }
        seen
    }

    /// The rectangles that the selection covers between two heights, line feeds as a little space.
    pub fn selected_rects(&mut self, engine: &mut Engine, top: f32, bottom: f32) -> Vec<Rect> {
        let selection = self.selection();
        if selection.is_empty() {
            return Vec::new();
        }
        let mut rects = Vec::new();
        for (found, y) in self.seen(engine, top, bottom) {
            let placed = |rect: Rect| Rect {
                top: (y + f64::from(rect.top)) as f32,
                ..rect
            };
            rects.extend(
                self.covered(engine, found, &selection)
                    .into_iter()
                    .map(placed),
            );
        }
        rects
    }

    fn covered(
        &mut self,
        engine: &mut Engine,
        found: Found,
        selection: &Range<usize>,
    ) -> Vec<Rect> {
        let own = self.own(found);
        let all = found.start..found.start + self.words_of(found).len();
        if selection.end <= all.start || all.end <= selection.start {
            return Vec::new();
        }
        let within = |at: usize| at.clamp(own.start, own.end) - own.start;
        let range = within(selection.start)..within(selection.end);
        let laid = self.lay(engine, found);
        let mut rects = laid.seen.covered(&range);
        if selection.start <= own.end && own.end < selection.end && own.end < all.end {
            rects.extend(self.feed(&laid.seen));
        }
        rects
    }

    /// The space that stands for a selected line feed.
    fn feed(&self, seen: &super::seen::Seen) -> Option<Rect> {
        let end = seen.end(seen.lines().checked_sub(1)?)?;
        let caret = seen.caret(seen.spot(end));
        let width = self.dress.style.size * FEED;
        let left = match seen.direction() {
            crate::Direction::Ltr => caret.left,
            crate::Direction::Rtl => caret.left - width,
        };
        Some(Rect {
            left,
            width,
            ..caret
        })
    }

    /// Lays out parts of at most about `bytes` for their exact heights. Gives whether more are left, and by how many
    /// points what stands above `top` has grown.
    pub fn settle(&mut self, engine: &mut Engine, bytes: usize, top: f32) -> (bool, f32) {
        let (mut spent, mut grown) = (0, 0.0);
        while let Some(found) = self.parts.rough() {
            if spent >= bytes {
                return (true, grown as f32);
            }
            let above = self.parts.top(found.at) < f64::from(top) + grown;
            let height =
                |editor: &Editor| editor.parts.get(found.at).map_or(0.0, |part| part.height);
            let before = height(self);
            self.weigh(engine, found);
            if above {
                grown += f64::from(height(self) - before);
            }
            spent += self.own(found).len().max(1);
        }
        (false, grown as f32)
    }
}
