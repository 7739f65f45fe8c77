//! A paragraph for paper: its letters line by line, each with the words that it stands for, so that what is printed into
//! a file can be searched, copied and read aloud.

use std::{fmt, ops::Range, sync::Arc};

use parley::Cluster;

use super::Paragraph;
use crate::style::Ink;

#[cfg(test)]
mod tests;

/// The bytes of a font file.
pub type FontBytes = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// A line, from its paragraph's or its block's upper left corner; lengths in points.
#[derive(Clone, Debug)]
pub struct PrintedLine {
    /// Upper edge.
    pub top: f32,
    /// Height.
    pub height: f32,
    /// Its letters, from the left.
    pub strips: Vec<Strip>,
}

/// Letters of one font, look and direction that stand beside one another.
#[derive(Clone)]
pub struct Strip {
    /// The font file.
    pub font: FontBytes,
    /// The same for the same file while the program runs.
    pub font_id: u64,
    /// Which face of the file.
    pub face: u32,
    /// Points.
    pub size: f32,
    /// Variation axes and where they stand, such as `wght` and 700.
    pub axes: Vec<([u8; 4], f32)>,
    /// Degrees to slant by, where the font has no italic.
    pub skew: Option<f32>,
    /// To be thickened, where the font has no bold.
    pub embolden: bool,
    /// The colour's number.
    pub ink: Ink,
    /// Where the first letter begins.
    pub left: f32,
    /// The baseline.
    pub baseline: f32,
    /// They run from the right.
    pub rtl: bool,
    /// The words, in the order in which they are read.
    pub words: String,
    /// From the left.
    pub letters: Vec<Letter>,
}

/// A glyph; lengths in points.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    /// Its number in the font.
    pub glyph: u32,
    /// How far the next one stands from it.
    pub advance: f32,
    /// How far it is moved to the right of where it would stand.
    pub right: f32,
    /// How far it is moved up.
    pub up: f32,
    /// The bytes of the strip's words that it stands for, alone or with its neighbours.
    pub words: Range<usize>,
}

impl fmt::Debug for Strip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Strip")
            .field("words", &self.words)
            .field("left", &self.left)
            .field("baseline", &self.baseline)
            .field("letters", &self.letters.len())
            .finish_non_exhaustive()
    }
}

impl Strip {
    /// The width of its letters.
    pub fn width(&self) -> f32 {
        self.letters.iter().map(|letter| letter.advance).sum()
    }
}

/// More glyphs than a letter with all its marks has in any language.
const MOST_OF_A_CLUSTER: usize = 16;

/// What stands on a line so far, by bytes of what is laid out.
struct Open {
    strip: Strip,
    /// The part of a ligature that is seen before the letter that draws it.
    ahead: Option<Range<usize>>,
}

impl Paragraph {
    /// Its lines for paper.
    pub fn printed(&self) -> Vec<PrintedLine> {
        let mut lines = Vec::new();
        for line in self.layout.lines() {
            let metrics = line.metrics();
            let mut left = metrics.offset + metrics.inline_min_coord;
            let mut strips = Vec::new();
            for run in line.runs() {
                let mut open: Option<Open> = None;
                for cluster in run.visual_clusters() {
                    let ink = cluster.style().brush;
                    if open.as_ref().is_none_or(|open| open.strip.ink != ink) {
                        strips.extend(open.take().map(|open| self.closed(open)));
                    }
                    let open = open.get_or_insert_with(|| Open {
                        strip: strip(&run, ink, left, metrics.baseline),
                        ahead: None,
                    });
                    self.add(open, &cluster);
                    left += cluster.advance();
                }
                strips.extend(open.map(|open| self.closed(open)));
            }
            strips.retain(|strip| !strip.letters.is_empty());
            lines.push(PrintedLine {
                top: metrics.block_min_coord,
                height: metrics.block_max_coord - metrics.block_min_coord,
                strips,
            });
        }
        lines
    }

    fn add(&self, open: &mut Open, cluster: &Cluster<'_, Ink>) {
        let mut words = cluster.text_range();
        // What was put in to order or to break lines is not among the words.
        if self.shown.is_format(words.start) {
            words.end = words.start;
        }
        let letters = &mut open.strip.letters;
        if cluster.is_ligature_continuation() {
            match letters.last_mut().filter(|l| l.words.end == words.start) {
                Some(letter) => letter.words.end = words.end,
                None => {
                    let end = open.ahead.as_ref().map_or(words.end, |ahead| ahead.end);
                    open.ahead = Some(words.start..end);
                }
            }
            return;
        }
        if let Some(ahead) = open.ahead.take().filter(|ahead| ahead.start == words.end) {
            words.end = ahead.end;
        }
        if words.is_empty() && cluster.advance() == 0.0 {
            return;
        }
        let before = letters.len();
        letters.extend(cluster.glyphs().map(|glyph| Letter {
            glyph: glyph.id,
            advance: glyph.advance,
            right: glyph.x,
            up: glyph.y,
            words: words.clone(),
        }));
        if letters.len() - before > MOST_OF_A_CLUSTER {
            let these = letters.get_mut(before..).unwrap_or_default();
            self.share_out(these, &words, open.strip.rtl);
        }
    }

    /// Gives each of a cluster's glyphs its share of the cluster's words. Thousands of marks on one letter would else
    /// stand for all of them each, and a file grow with their square.
    fn share_out(&self, letters: &mut [Letter], words: &Range<usize>, rtl: bool) {
        let text = self.shown.text().get(words.clone()).unwrap_or_default();
        let mut bounds: Vec<usize> = text
            .char_indices()
            .map(|(at, _)| words.start + at)
            .collect();
        let (count, chars) = (letters.len(), bounds.len());
        bounds.push(words.end);
        let share = |place: usize| {
            let first = place * chars / count;
            let last = ((place + 1) * chars / count).max(first + 1);
            Some(*bounds.get(first)?..*bounds.get(last)?)
        };
        for (at, letter) in letters.iter_mut().enumerate() {
            let place = if rtl { count - 1 - at } else { at };
            if let Some(share) = share(place) {
                letter.words = share;
            }
        }
    }

    /// The strip with its words, counted from where they begin.
    fn closed(&self, open: Open) -> Strip {
        let mut strip = open.strip;
        let letters = strip.letters.iter();
        let start = letters.clone().map(|l| l.words.start).min().unwrap_or(0);
        let end = letters.map(|l| l.words.end).max().unwrap_or(0);
        let all = self.shown.text().get(start..end).unwrap_or_default();
        strip.words = all.to_owned();
        for letter in &mut strip.letters {
            letter.words = letter.words.start - start..letter.words.end - start;
        }
        strip
    }
}

fn strip(run: &parley::Run<'_, Ink>, ink: Ink, left: f32, baseline: f32) -> Strip {
    let font = run.font();
    let synthesis = run.synthesis();
    let axes = synthesis.variation_settings().iter();
    let (bytes, font_id) = font.data.clone().into_raw_parts();
    Strip {
        font: bytes,
        font_id,
        face: font.index,
        size: run.font_size(),
        axes: axes.map(|(tag, at)| (tag.into_bytes(), *at)).collect(),
        skew: synthesis.skew(),
        embolden: synthesis.embolden(),
        ink,
        left,
        baseline,
        rtl: run.is_rtl(),
        words: String::new(),
        letters: Vec::new(),
    }
}
