//! Pixels of letters, gathered in one picture.
//!
//! Each glyph is drawn once for its font, size and quarter of a pixel, and stands in the [`Atlas`] from then on.
//! Coverage is put into the alpha of white, so that the picture multiplied by a colour is the letter in that colour;
//! letters that have colours of their own (emoji) keep them.

use std::collections::HashMap;

use parley::FontData;
use swash::{
    FontRef,
    scale::{
        Render, ScaleContext, Source, StrikeWith,
        image::{Content, Image},
    },
    zeno::{Angle, Format, Transform, Vector},
};

use crate::paragraph::Run;

#[cfg(test)]
mod tests;

/// Places within a pixel at which a letter is drawn.
const STEPS: u8 = 4;
/// Pixels between neighbours, so that none bleeds into the other.
const GAP: usize = 1;
/// The part of a font's size by which strokes are thickened where there is no bold.
const THICKER: f32 = 44.0;
/// The picture begins with so many rows and grows.
const FIRST_ROWS: usize = 128;
/// A letter of more pixels in height or width is not drawn: nothing that is read is that large.
const LARGEST: u32 = 512;

/// A glyph in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Left edge in the picture, pixels.
    pub x: usize,
    /// Upper edge in the picture.
    pub y: usize,
    /// Width.
    pub width: usize,
    /// Height.
    pub height: usize,
    /// From the glyph's origin to its left edge.
    pub left: i32,
    /// From the baseline up to its upper edge.
    pub up: i32,
    /// It has colours of its own.
    pub coloured: bool,
}

/// Which drawing of which glyph.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    font: (u64, u32),
    glyph: u16,
    size: u32,
    step: u8,
    skew: i8,
    embolden: bool,
    coords: Vec<i16>,
}

/// A rectangle of the picture that has changed: left, upper edge, width, height in pixels.
pub type Change = (usize, usize, usize, usize);

/// The picture. Its pixels are RGBA, premultiplied, a row after the other.
pub struct Atlas {
    scaler: ScaleContext,
    slots: HashMap<Key, Option<Slot>>,
    width: usize,
    rows: usize,
    most_rows: usize,
    pixels: Vec<u8>,
    /// The shelf that letters are put on: its left edge free, its top and height.
    shelf: (usize, usize, usize),
    changed: Option<Change>,
    age: u64,
}

impl Atlas {
    /// A picture of `width` pixels, and at most as many rows.
    pub fn new(width: usize) -> Atlas {
        let rows = FIRST_ROWS.min(width);
        Atlas {
            scaler: ScaleContext::new(),
            slots: HashMap::new(),
            width,
            rows,
            most_rows: width,
            pixels: vec![0; width * rows * 4],
            shelf: (0, 0, 0),
            changed: Some((0, 0, width, rows)),
            age: 0,
        }
    }

    /// Width and rows in pixels.
    pub fn size(&self) -> (usize, usize) {
        (self.width, self.rows)
    }

    /// Counts up when the picture has been emptied: slots found before are no longer true.
    pub fn age(&self) -> u64 {
        self.age
    }

    /// What has changed since it was last asked.
    pub fn take_change(&mut self) -> Option<Change> {
        self.changed.take()
    }

    /// The pixels of a rectangle, RGBA.
    pub fn pixels(&self, (x, y, width, height): Change) -> Vec<u8> {
        let mut pixels = Vec::with_capacity(width * height * 4);
        for row in y..y + height {
            let start = (row * self.width + x) * 4;
            pixels.extend_from_slice(
                self.pixels
                    .get(start..start + width * 4)
                    .unwrap_or_default(),
            );
        }
        pixels
    }

    /// Finds or draws a glyph of a run for a screen of `scale` pixels to a point, its origin at `x` pixels.
    /// Nothing for glyphs without ink. The whole pixel that its origin is at is `x` rounded down to a quarter.
    pub fn glyph(&mut self, run: &Run, glyph: u32, scale: f32, x: f32) -> Option<Slot> {
        let key = Key {
            font: (run.font.data.id(), run.font.index),
            glyph: u16::try_from(glyph).ok()?,
            size: (run.size * scale).to_bits(),
            step: step(x),
            skew: run.skew.unwrap_or_default() as i8,
            embolden: run.embolden,
            coords: run.coords.clone(),
        };
        if let Some(slot) = self.slots.get(&key) {
            return *slot;
        }
        let slot = self.draw(&run.font, &key);
        self.slots.insert(key, slot);
        slot
    }

    fn draw(&mut self, font: &FontData, key: &Key) -> Option<Slot> {
        let size = f32::from_bits(key.size);
        let face = FontRef::from_index(font.data.data(), font.index as usize)?;
        let mut scaler = self
            .scaler
            .builder_with_id(face, [key.font.0, u64::from(key.font.1)])
            .size(size)
            .normalized_coords(&key.coords)
            .build();
        let sources = [
            Source::ColorOutline(0),
            Source::ColorBitmap(StrikeWith::BestFit),
            Source::Outline,
            Source::Bitmap(StrikeWith::BestFit),
        ];
        let mut render = Render::new(&sources);
        render
            .format(Format::Alpha)
            .offset(Vector::new(f32::from(key.step) / f32::from(STEPS), 0.0));
        if key.skew != 0 {
            let lean = Angle::from_degrees(f32::from(key.skew));
            render.transform(Some(Transform::skew(lean, Angle::ZERO)));
        }
        let mut image = render.render(&mut scaler, key.glyph)?;
        if key.embolden && image.content == Content::Mask {
            // Which way an outline has to move to grow is guessed from its points; of some glyphs of several strokes
            // (ק in some fonts) it is guessed wrong, and they would grow thin.
            let strength = size / THICKER;
            let thin = ink(&image);
            for strength in [strength, -strength] {
                image = render.embolden(strength).render(&mut scaler, key.glyph)?;
                if ink(&image) >= thin {
                    break;
                }
            }
        }
        let (width, height) = (image.placement.width, image.placement.height);
        if width == 0 || height == 0 || width > LARGEST || height > LARGEST {
            return None;
        }
        let (width, height) = (width as usize, height as usize);
        let coloured = image.content == Content::Color;
        let (x, y) = self.room(width, height)?;
        for row in 0..height {
            let start = ((y + row) * self.width + x) * 4;
            let into = self.pixels.get_mut(start..start + width * 4)?;
            let from = match coloured {
                true => image.data.get(row * width * 4..(row + 1) * width * 4)?,
                false => image.data.get(row * width..(row + 1) * width)?,
            };
            match coloured {
                true => premultiply(from, into),
                false => cover(from, into),
            }
        }
        self.mark((x, y, width, height));
        Some(Slot {
            x,
            y,
            width,
            height,
            left: image.placement.left,
            up: image.placement.top,
            coloured,
        })
    }

    /// A free place; the picture grows for it, and is emptied when it cannot.
    fn room(&mut self, width: usize, height: usize) -> Option<(usize, usize)> {
        let (wide, high) = (width + GAP, height + GAP);
        if wide > self.width || high > self.most_rows {
            return None;
        }
        let (mut x, mut y, mut tall) = self.shelf;
        if x + wide > self.width {
            (x, y, tall) = (0, y + tall, 0);
        }
        if y + high > self.most_rows {
            self.empty();
            (x, y, tall) = (0, 0, 0);
        }
        while y + high > self.rows {
            self.rows = (self.rows * 2).min(self.most_rows);
            self.pixels.resize(self.width * self.rows * 4, 0);
            self.changed = Some((0, 0, self.width, self.rows));
        }
        self.shelf = (x + wide, y, tall.max(high));
        Some((x, y))
    }

    fn empty(&mut self) {
        self.slots.clear();
        self.pixels.fill(0);
        self.changed = Some((0, 0, self.width, self.rows));
        self.age += 1;
    }

    fn mark(&mut self, (x, y, width, height): Change) {
        self.changed = Some(match self.changed {
            None => (x, y, width, height),
            Some((left, top, wide, high)) => {
                let (right, bottom) = ((left + wide).max(x + width), (top + high).max(y + height));
                let (left, top) = (left.min(x), top.min(y));
                (left, top, right - left, bottom - top)
            }
        });
    }
}

impl std::fmt::Debug for Atlas {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Atlas")
            .field("width", &self.width)
            .field("rows", &self.rows)
            .field("glyphs", &self.slots.len())
            .finish_non_exhaustive()
    }
}

/// The whole pixel that a glyph at `x` is drawn from, and the quarter within it.
pub fn pixel(x: f32) -> f32 {
    ((x * f32::from(STEPS)).round() / f32::from(STEPS)).floor()
}

fn step(x: f32) -> u8 {
    let quarters = (x * f32::from(STEPS)).round() as i64;
    quarters.rem_euclid(i64::from(STEPS)) as u8
}

/// How much of a picture is covered.
fn ink(image: &Image) -> u64 {
    image.data.iter().map(|coverage| u64::from(*coverage)).sum()
}

/// Coverage as alpha of white; light strokes on a ground of any colour look thinner than they are, so that half
/// covered pixels count for more.
fn cover(from: &[u8], into: &mut [u8]) {
    for (coverage, pixel) in from.iter().zip(into.chunks_exact_mut(4)) {
        let c = f32::from(*coverage) / 255.0;
        let alpha = ((2.0 * c - c * c) * 255.0).round() as u8;
        pixel.fill(alpha);
    }
}

fn premultiply(from: &[u8], into: &mut [u8]) {
    for (colour, pixel) in from.chunks_exact(4).zip(into.chunks_exact_mut(4)) {
        let alpha = colour.last().copied().unwrap_or_default();
        for (part, out) in colour.iter().zip(pixel.iter_mut()) {
            *out = (u16::from(*part) * u16::from(alpha) / 255) as u8;
        }
        if let Some(last) = pixel.last_mut() {
            *last = alpha;
        }
    }
}
