//! The text in parts, each laid out by itself: how long and how high they are, and where one finds them.
//!
//! Parts stand in blocks that know their sums, so that one is found, and one is changed, in about as many steps as
//! there are blocks, even when a text of a megabyte is nothing but line feeds.

use std::{ops::Range, sync::Arc};

use super::{lay::Laid, measure::Measure};
use crate::Direction;

/// Parts of a block when it is made; at twice as many it is made anew.
const BLOCK: usize = 512;

/// What a layout costs at least, as if in bytes of text.
const LEAST: usize = 64;

/// Graphemes that have not been counted.
pub(super) const UNCOUNTED: u32 = u32::MAX;

/// A paragraph with its line feed, or a piece of a long one.
#[derive(Debug)]
pub(super) struct Part {
    /// Bytes, those of its end included.
    pub(super) bytes: u32,
    /// Bytes of the line feed that ends it, or of the carriage return and line feed; none when it goes on.
    pub(super) tail: u8,
    /// What it would be wide, in halves of the font's size.
    pub(super) halves: u32,
    /// It has breaks of other kinds within.
    pub(super) broken: bool,
    /// Which way its own letters run.
    pub(super) strong: Option<Direction>,
    /// Characters as seen, or [`UNCOUNTED`].
    pub(super) graphemes: u32,
    /// Points.
    pub(super) height: f32,
    /// The height is as laid out, not as estimated.
    pub(super) exact: bool,
    /// As laid out, while it is near to what is seen.
    pub(super) laid: Option<Arc<Laid>>,
}

impl Part {
    /// All its bytes.
    pub(super) fn bytes(&self) -> usize {
        self.bytes as usize
    }

    /// The bytes that are laid out.
    pub(super) fn own(&self) -> usize {
        self.bytes().saturating_sub(usize::from(self.tail))
    }

    /// Its paragraph goes on in the next part, if there is one.
    pub(super) fn goes_on(&self) -> bool {
        self.tail == 0
    }
}

#[derive(Debug, Default)]
struct Block {
    parts: Vec<Part>,
    bytes: usize,
    height: f64,
    /// Bytes of the parts that are laid out, and [`LEAST`] for each.
    laid: usize,
    /// How many parts have an estimated height.
    rough: usize,
    /// A part has letters of a direction.
    strong: bool,
    graphemes: Option<usize>,
}

impl Block {
    fn of(parts: Vec<Part>) -> Block {
        let mut block = Block {
            parts,
            ..Block::default()
        };
        block.sum();
        block
    }

    fn sum(&mut self) {
        (self.laid, self.bytes, self.height, self.rough) = (0, 0, 0.0, 0);
        (self.strong, self.graphemes) = (false, Some(0));
        for part in &self.parts {
            self.bytes += part.bytes();
            self.height += f64::from(part.height);
            self.rough += usize::from(!part.exact);
            self.strong |= part.strong.is_some();
            if part.laid.is_some() {
                self.laid += part.bytes() + LEAST;
            }
            let counted = (part.graphemes != UNCOUNTED).then_some(part.graphemes as usize);
            self.graphemes = self
                .graphemes
                .zip(counted)
                .map(|(all, of_part)| all + of_part);
        }
    }
}

/// Which part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct At {
    block: usize,
    part: usize,
}

/// A part, and the byte at which it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) at: At,
    pub(super) start: usize,
}

/// The parts of a text, in order; always at least one.
#[derive(Debug)]
pub(super) struct Parts {
    blocks: Vec<Block>,
}

impl Parts {
    /// At least one part.
    pub(super) fn new(parts: impl Iterator<Item = Part>) -> Parts {
        Parts {
            blocks: chunks(parts),
        }
    }

    pub(super) fn get(&self, at: At) -> Option<&Part> {
        self.blocks.get(at.block)?.parts.get(at.part)
    }

    /// The part that holds the byte at `offset`; the last one for the end of the text.
    pub(super) fn find(&self, offset: usize) -> Found {
        let mut start = 0;
        for (number, block) in self.blocks.iter().enumerate() {
            if offset < start + block.bytes || number + 1 == self.blocks.len() {
                for (part, of_block) in block.parts.iter().enumerate() {
                    if offset < start + of_block.bytes() || part + 1 == block.parts.len() {
                        let at = At {
                            block: number,
                            part,
                        };
                        return Found { at, start };
                    }
                    start += of_block.bytes();
                }
            }
            start += block.bytes;
        }
        self.first()
    }

    /// The part that stands at a height, and its upper edge; the first or last one above or below all.
    pub(super) fn find_height(&self, y: f64) -> (Found, f64) {
        let (mut start, mut top) = (0, 0.0);
        for (number, block) in self.blocks.iter().enumerate() {
            if y < top + block.height || number + 1 == self.blocks.len() {
                for (part, of_block) in block.parts.iter().enumerate() {
                    let bottom = top + f64::from(of_block.height);
                    if y < bottom || part + 1 == block.parts.len() {
                        let at = At {
                            block: number,
                            part,
                        };
                        return (Found { at, start }, top);
                    }
                    start += of_block.bytes();
                    top = bottom;
                }
            }
            start += block.bytes;
            top += block.height;
        }
        (self.first(), 0.0)
    }

    /// The upper edge of a part.
    pub(super) fn top(&self, at: At) -> f64 {
        let above = self.blocks.iter().take(at.block).map(|block| block.height);
        let within = self.blocks.get(at.block).into_iter();
        let within = within.flat_map(|block| block.parts.iter().take(at.part));
        above.sum::<f64>() + within.map(|part| f64::from(part.height)).sum::<f64>()
    }

    pub(super) fn height(&self) -> f64 {
        self.blocks.iter().map(|block| block.height).sum()
    }

    pub(super) fn first(&self) -> Found {
        let at = At { block: 0, part: 0 };
        Found { at, start: 0 }
    }

    pub(super) fn next(&self, found: Found) -> Option<Found> {
        let start = found.start + self.get(found.at)?.bytes();
        let At { block, part } = found.at;
        let beside = At {
            block,
            part: part + 1,
        };
        let of_next = At {
            block: block + 1,
            part: 0,
        };
        let at = [beside, of_next]
            .into_iter()
            .find(|at| self.get(*at).is_some())?;
        Some(Found { at, start })
    }

    pub(super) fn previous(&self, found: Found) -> Option<Found> {
        let At { block, part } = found.at;
        let at = match (block, part.checked_sub(1)) {
            (block, Some(part)) => At { block, part },
            (block, None) => {
                let block = block.checked_sub(1)?;
                let part = self.blocks.get(block)?.parts.len().checked_sub(1)?;
                At { block, part }
            }
        };
        let start = found.start.saturating_sub(self.get(at)?.bytes());
        Some(Found { at, start })
    }

    /// The nearest part before `at`, without its place, that has letters of a direction.
    pub(super) fn strong_before(&self, found: Found) -> Option<Found> {
        let mut start = found.start;
        let own = self.blocks.get(found.at.block)?;
        let mut before = found.at.part;
        for block in (0..=found.at.block).rev() {
            let of_block = if block == found.at.block {
                own
            } else {
                self.blocks.get(block)?
            };
            if !of_block.strong {
                let skipped = of_block.parts.iter().take(before);
                start -= match before >= of_block.parts.len() {
                    true => of_block.bytes,
                    false => skipped.map(Part::bytes).sum(),
                };
            } else {
                let parts = of_block.parts.iter().enumerate().take(before);
                for (part, of_part) in parts.rev() {
                    start -= of_part.bytes();
                    if of_part.strong.is_some() {
                        let at = At { block, part };
                        return Some(Found { at, start });
                    }
                }
            }
            before = usize::MAX;
        }
        None
    }

    /// Puts parts, at least one, in the place of those from `first` to `last`.
    pub(super) fn splice(&mut self, first: At, last: At, new: impl Iterator<Item = Part>) {
        let Some(of_last) = self.blocks.get_mut(last.block) else {
            return;
        };
        let behind = of_last.parts.len().min(last.part + 1);
        let rest = of_last.parts.split_off(behind);
        let Some(of_first) = self.blocks.get_mut(first.block) else {
            return;
        };
        let mut before = std::mem::take(&mut of_first.parts);
        before.truncate(first.part);
        let all = before.into_iter().chain(new).chain(rest);
        self.blocks.splice(first.block..=last.block, chunks(all));
    }

    /// Keeps what was laid out, and its height.
    pub(super) fn keep(&mut self, at: At, laid: Arc<Laid>) {
        let height = laid.paragraph.size().1;
        self.set_height(at, height, Some(laid));
    }

    /// Keeps a height, and what was laid out.
    pub(super) fn set_height(&mut self, at: At, height: f32, laid: Option<Arc<Laid>>) {
        let Some(block) = self.blocks.get_mut(at.block) else {
            return;
        };
        if let Some(part) = block.parts.get_mut(at.part) {
            (part.height, part.exact, part.laid) = (height, true, laid);
            block.sum();
        }
    }

    /// Lets go of one layout.
    pub(super) fn drop_laid(&mut self, at: At) {
        if let Some(block) = self.blocks.get_mut(at.block)
            && let Some(part) = block.parts.get_mut(at.part)
        {
            part.laid = None;
            block.sum();
        }
    }

    /// What all layouts cost, about as if in bytes of text.
    pub(super) fn laid_bytes(&self) -> usize {
        self.blocks.iter().map(|block| block.laid).sum()
    }

    /// The parts that are laid out.
    pub(super) fn laid(&self) -> impl Iterator<Item = &Arc<Laid>> {
        let blocks = self.blocks.iter().filter(|block| block.laid > 0);
        blocks.flat_map(|block| block.parts.iter().filter_map(|part| part.laid.as_ref()))
    }

    /// Lets go of all layouts but those from `first` to `last` and that of `caret`.
    pub(super) fn forget_but(&mut self, kept: Range<At>, caret: At) {
        for (number, block) in self.blocks.iter_mut().enumerate() {
            if block.laid == 0 {
                continue;
            }
            for (part, of_block) in block.parts.iter_mut().enumerate() {
                let at = At {
                    block: number,
                    part,
                };
                if !(kept.start <= at && at <= kept.end || at == caret) {
                    of_block.laid = None;
                }
            }
            block.sum();
        }
    }

    /// Lets go of all layouts, and estimates all heights anew.
    pub(super) fn forget(&mut self, measure: &Measure) {
        for block in &mut self.blocks {
            for part in &mut block.parts {
                part.laid = None;
                measure.estimate(part);
            }
            block.sum();
        }
    }

    /// The first part whose height is estimated.
    pub(super) fn rough(&self) -> Option<Found> {
        let mut start = 0;
        for (number, block) in self.blocks.iter().enumerate() {
            if block.rough > 0 {
                for (part, of_block) in block.parts.iter().enumerate() {
                    if !of_block.exact {
                        let at = At {
                            block: number,
                            part,
                        };
                        return Some(Found { at, start });
                    }
                    start += of_block.bytes();
                }
            }
            start += block.bytes;
        }
        None
    }

    /// Characters as seen of the whole text, counting the parts that have not been counted.
    pub(super) fn graphemes(&mut self, text: &str) -> usize {
        let (mut start, mut all) = (0, 0);
        for block in &mut self.blocks {
            if block.graphemes.is_none() {
                let mut at = start;
                for part in &mut block.parts {
                    let end = at + part.bytes();
                    if part.graphemes == UNCOUNTED {
                        part.graphemes = super::cut::count(text.get(at..end).unwrap_or_default());
                    }
                    at = end;
                }
                block.sum();
            }
            all += block.graphemes.unwrap_or_default();
            start += block.bytes;
        }
        all
    }
}

fn chunks(parts: impl Iterator<Item = Part>) -> Vec<Block> {
    let mut parts = parts.peekable();
    let mut blocks = Vec::new();
    while parts.peek().is_some() {
        let mut some: Vec<Part> = parts.by_ref().take(2 * BLOCK).collect();
        if parts.peek().is_some() {
            let rest = some.split_off(BLOCK);
            blocks.push(Block::of(some));
            some = rest;
        }
        blocks.push(Block::of(some));
    }
    blocks
}
