//! One paragraph, laid out: its lines, its letters in the order in which they are seen, its places for a caret.
//!
//! All offsets are bytes of the paragraph's own text, whatever is laid out in its stead ([`Shown`]); all lengths are
//! points from its upper left corner. Order is that of UAX #9, breaks are those of UAX #14, a caret stands between
//! the extended grapheme clusters of UAX #29.

use std::{iter, ops::Range};

use parley::{
    Affinity, Alignment, AlignmentOptions, BaseDirection, Cluster, ClusterSide, Cursor, FontData,
    FontFamily, FontFamilyName, FontStyle, FontWeight, Layout, LineHeight, LineMetrics,
    OverflowWrap, PositionedLayoutItem, Selection, StyleProperty, TextWrapMode,
};
use unicode_segmentation::UnicodeSegmentation;

use crate::{
    Direction,
    fonts::Fonts,
    shown::Shown,
    style::{Ink, Span, Style},
};

mod printed;
#[cfg(test)]
mod tests;

pub use printed::{FontBytes, Letter, PrintedLine, Strip};

/// Weight of text, and of text that stands out.
const REGULAR: f32 = 400.0;
const STRONG: f32 = 700.0;

/// A rectangle in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub left: f32,
    /// Upper edge.
    pub top: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

impl Rect {
    /// Right edge.
    pub fn right(&self) -> f32 {
        self.left + self.width
    }

    /// Lower edge.
    pub fn bottom(&self) -> f32 {
        self.top + self.height
    }
}

/// A place for a caret: between two characters, and to which of them it belongs. Where directions meet or a line
/// wraps, the two are seen apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Byte of the text.
    pub offset: usize,
    /// Upstream: it belongs to what stands before it in the text.
    pub affinity: Affinity,
}

impl Place {
    /// Before the character that begins at `offset`.
    pub fn before(offset: usize) -> Place {
        Place {
            offset,
            affinity: Affinity::Downstream,
        }
    }

    /// Behind the character that ends at `offset`.
    pub fn behind(offset: usize) -> Place {
        Place {
            offset,
            affinity: Affinity::Upstream,
        }
    }
}

/// How a paragraph is laid out.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// How words look outside the spans.
    pub style: Style,
    /// Looks of parts of what is shown, by shown offsets.
    pub spans: &'a [Span],
    /// The language, as BCP 47 names it: it chooses between forms of Han, and where lines break.
    pub lang: &'a str,
    /// Where it begins.
    pub direction: Direction,
    /// Where lines stand in the width.
    pub align: Alignment,
    /// The width in points at which lines wrap.
    pub width: Option<f32>,
}

/// Letters of one font and look, to be painted.
#[derive(Clone, Debug)]
pub struct Run {
    /// The font file, and which face of it.
    pub font: FontData,
    /// Points.
    pub size: f32,
    /// Variation axes, normalized.
    pub coords: Vec<i16>,
    /// Degrees to slant by, where the font has no italic.
    pub skew: Option<f32>,
    /// To be thickened, where the font has no bold.
    pub embolden: bool,
    /// The colour's number.
    pub ink: Ink,
    /// Glyph, and its origin on the baseline.
    pub glyphs: Vec<(u32, f32, f32)>,
}

/// A character that no font draws, and where it would stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Missing {
    /// The character.
    pub letter: char,
    /// Its place.
    pub rect: Rect,
    /// The colour's number.
    pub ink: Ink,
}

/// A line under words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rule {
    /// Where.
    pub rect: Rect,
    /// The colour's number.
    pub ink: Ink,
}

/// Characters of one line and one direction, as a screen reader is told of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Which line, from 0.
    pub line: usize,
    /// The bytes.
    pub range: Range<usize>,
    /// Where they stand.
    pub rect: Rect,
    /// Which way they run.
    pub direction: Direction,
    /// Each character as seen, in the order of the text: bytes, distance from the piece's start along its
    /// direction, width, whether a word begins there.
    pub characters: Vec<Character>,
}

/// A character as seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Character {
    /// Bytes of UTF-8.
    pub bytes: usize,
    /// From the start of its piece along the piece's direction, points.
    pub position: f32,
    /// Points.
    pub width: f32,
    /// A word begins here (UAX #29).
    pub word: bool,
}

/// A character as laid out, for whoever edits.
#[derive(Clone, Debug)]
pub(crate) struct Cell {
    /// Which line, from 0.
    pub(crate) line: usize,
    /// Own bytes; none where it is put in for show.
    pub(crate) own: Range<usize>,
    /// Bytes of what is laid out.
    pub(crate) shown: Range<usize>,
    /// Left edge.
    pub(crate) left: f32,
    /// Right edge.
    pub(crate) right: f32,
    /// It runs from the right.
    pub(crate) rtl: bool,
    /// A word, or what stands between words, begins here.
    pub(crate) word: bool,
    /// It ends its line, and is not seen.
    pub(crate) newline: bool,
}

/// A paragraph, laid out.
pub struct Paragraph {
    layout: Layout<Ink>,
    shown: Shown,
    /// The caret's places: a character as seen may be drawn in parts, between which none is.
    stops: Vec<usize>,
    /// Bytes of the own text.
    length: usize,
    direction: Direction,
}

impl Paragraph {
    /// Lays out what is shown for a text of `length` bytes. Takes about 0.1 ms for 100 letters.
    pub fn new(
        fonts: &mut Fonts,
        scratch: &mut parley::LayoutContext<Ink>,
        shown: Shown,
        length: usize,
        setting: &Setting<'_>,
    ) -> Paragraph {
        let list = |mono: bool| {
            let names = if mono { &fonts.mono } else { &fonts.text };
            let names = names
                .iter()
                .map(|name| FontFamilyName::named(name).into_owned());
            FontFamily::List(names.collect::<Vec<_>>().into())
        };
        let lists = (list(false), list(true));
        let list = |mono: bool| {
            if mono {
                lists.1.clone()
            } else {
                lists.0.clone()
            }
        };
        let mut builder = scratch.ranged_builder(&mut fonts.context, shown.text(), 1.0, false);
        builder.set_base_direction(match setting.direction {
            Direction::Ltr => BaseDirection::Ltr,
            Direction::Rtl => BaseDirection::Rtl,
        });
        builder.push_default(StyleProperty::Locale(
            fontique::Language::parse(setting.lang).ok(),
        ));
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        if setting.width.is_none() {
            builder.push_default(StyleProperty::TextWrapMode(TextWrapMode::NoWrap));
        }
        for property in properties(&setting.style, list(setting.style.mono)) {
            builder.push_default(property);
        }
        for span in setting.spans {
            for property in properties(&span.style, list(span.style.mono)) {
                builder.push(property, span.range.clone());
            }
        }
        let mut layout = builder.build(shown.text());
        layout.break_all_lines(setting.width);
        layout.align(setting.align, AlignmentOptions::default());
        Paragraph {
            layout,
            stops: stops(&shown, length),
            shown,
            length,
            direction: setting.direction,
        }
    }

    /// Which way it runs.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The width of its widest line and the height of its lines.
    pub fn size(&self) -> (f32, f32) {
        // For no words at all, a space is laid out.
        let width = if self.shown.text().is_empty() {
            0.0
        } else {
            self.layout.width()
        };
        (width, self.layout.height())
    }

    /// How many lines it has; at least one.
    pub fn lines(&self) -> usize {
        self.layout.len()
    }

    /// The bytes of a line, and where it stands.
    pub fn line(&self, line: usize) -> Option<(Range<usize>, Rect)> {
        let line = self.layout.get(line)?;
        let metrics = line.metrics();
        let range = line.text_range();
        // Spaces at the end hang over: to the left where lines begin at the right.
        let hanging = match self.direction {
            Direction::Ltr => 0.0,
            Direction::Rtl => metrics.hanging_advance,
        };
        let rect = Rect {
            left: metrics.offset + metrics.inline_min_coord + hanging,
            top: metrics.block_min_coord,
            width: metrics.advance - metrics.hanging_advance,
            height: metrics.block_max_coord - metrics.block_min_coord,
        };
        let own = |at| self.shown.to_own_line(at).min(self.length);
        Some((own(range.start)..own(range.end), rect))
    }

    /// The first line's baseline.
    pub fn baseline(&self) -> f32 {
        self.layout.first_baseline().unwrap_or_default()
    }

    /// The letters to be painted.
    pub fn runs(&self) -> Vec<Run> {
        let mut runs = Vec::new();
        for item in self.layout.lines().flat_map(|line| line.items()) {
            let PositionedLayoutItem::GlyphRun(glyphs) = item else {
                continue;
            };
            let run = glyphs.run();
            let placed = glyphs.positioned_glyphs().filter(|glyph| glyph.id != 0);
            runs.push(Run {
                font: run.font().clone(),
                size: run.font_size(),
                coords: run
                    .normalized_coords()
                    .iter()
                    .map(|c| c.to_bits())
                    .collect(),
                skew: run.synthesis().skew(),
                embolden: run.synthesis().embolden(),
                ink: glyphs.style().brush,
                glyphs: placed.map(|glyph| (glyph.id, glyph.x, glyph.y)).collect(),
            });
        }
        runs
    }

    /// Lines under words.
    pub fn rules(&self) -> Vec<Rule> {
        let mut rules = Vec::new();
        for item in self.layout.lines().flat_map(|line| line.items()) {
            let PositionedLayoutItem::GlyphRun(glyphs) = item else {
                continue;
            };
            if let Some(underline) = &glyphs.style().underline {
                let metrics = glyphs.run().font_metrics();
                rules.push(Rule {
                    rect: Rect {
                        left: glyphs.offset(),
                        top: glyphs.baseline() - metrics.underline_offset,
                        width: glyphs.advance(),
                        height: metrics.underline_size.max(1.0),
                    },
                    ink: underline.brush,
                });
            }
        }
        rules
    }

    /// The characters that no font draws.
    pub fn missing(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        self.each_cluster(|cluster, rect| {
            if !cluster.glyphs().any(|glyph| glyph.id == 0) {
                return;
            }
            let letters = self.shown.text().get(cluster.text_range());
            // Of a character of several parts, the first is named.
            if let Some(letter) = letters.and_then(|l| l.chars().find(|c| !c.is_whitespace())) {
                let ink = cluster.style().brush;
                missing.push(Missing { letter, rect, ink });
            }
        });
        missing
    }

    /// The own bytes of each character as seen, from the left to the right of each line, from the top.
    pub fn visual_order(&self) -> Vec<(Range<usize>, Direction)> {
        let mut order = Vec::new();
        self.each_cluster(|cluster, _| {
            let range = cluster.text_range();
            let own = self.shown.to_own(range.start)..self.shown.to_own(range.end);
            order.push((own, direction_of(cluster)));
        });
        order
    }

    /// What a screen reader is told: the pieces of one direction of each line, in the order of the text.
    pub fn pieces(&self) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for (number, line) in self.layout.lines().enumerate() {
            let metrics = line.metrics();
            let mut left = metrics.offset + metrics.inline_min_coord;
            let mut of_line = Vec::new();
            for run in line.runs() {
                let rect = on_line(metrics, left, run.advance());
                left += rect.width;
                let mut characters: Vec<Character> = Vec::new();
                let mut position = 0.0;
                for cluster in run.clusters() {
                    let range = cluster.text_range();
                    let mut own = self.shown.to_own(range.start)..self.shown.to_own(range.end);
                    let width = cluster.advance();
                    if let Some((of_text, mark)) = self.shown.stands_for(range.start) {
                        let begins = range.start == mark.start;
                        own = if begins { of_text } else { 0..0 };
                        if let Some(character) = characters.last_mut().filter(|_| !begins) {
                            character.width += width;
                        }
                    }
                    if !own.is_empty() {
                        characters.push(Character {
                            bytes: own.len(),
                            position,
                            width,
                            word: cluster.is_word_boundary(),
                        });
                    }
                    position += width;
                }
                let range = run.text_range();
                of_line.push(Piece {
                    line: number,
                    range: self.shown.to_own(range.start)..self.shown.to_own(range.end),
                    rect,
                    direction: if run.is_rtl() {
                        Direction::Rtl
                    } else {
                        Direction::Ltr
                    },
                    characters,
                });
            }
            of_line.sort_by_key(|piece| piece.range.start);
            pieces.extend(
                of_line
                    .into_iter()
                    .filter(|piece| !piece.characters.is_empty()),
            );
        }
        pieces
    }

    /// The rectangle of a caret, `width` points wide: at the edge of the character that its place belongs to.
    pub fn caret(&self, place: Place, width: f32) -> Rect {
        let cursor = self.cursor(place);
        let before = || Some((cursor.upstream_cluster(&self.layout)?, true));
        let behind = || Some((cursor.downstream_cluster(&self.layout)?, false));
        let beside = match place.affinity {
            Affinity::Upstream => before().or_else(behind),
            Affinity::Downstream => behind().or_else(before),
        };
        match beside {
            Some((cluster, at_end)) if !(at_end && cluster.is_hard_line_break()) => {
                let metrics = *cluster.line().metrics();
                let at_right = at_end != cluster.is_rtl();
                let advance = if at_right { cluster.advance() } else { 0.0 };
                Rect {
                    left: cluster.visual_offset().unwrap_or_default() + advance,
                    top: metrics.block_min_coord,
                    width,
                    height: metrics.block_max_coord - metrics.block_min_coord,
                }
            }
            _ => rect(cursor.geometry(&self.layout, width)),
        }
    }

    /// The place that is nearest to a point.
    pub fn hit(&self, x: f32, y: f32) -> Place {
        let Some((cluster, side)) = Cluster::from_point(&self.layout, x, y) else {
            return Place::behind(self.length);
        };
        let line = cluster.path().line_index();
        let edge = |cluster: Cluster<'_, Ink>, at_right: bool| {
            let range = cluster.text_range();
            match at_right != cluster.is_rtl() && !cluster.is_hard_line_break() {
                true => Place::behind(self.shown.to_own(range.end)),
                false => Place::before(self.shown.to_own(range.start)),
            }
        };
        // What is put in for show alone is no place: what stands beside it is.
        let own = |cluster: &Cluster<'_, Ink>| {
            let range = cluster.text_range();
            self.shown.to_own(range.start) < self.shown.to_own(range.end)
        };
        let of_line = |cluster: &Cluster<'_, Ink>| cluster.path().line_index() == line;
        let left = || iter::successors(Some(cluster), Cluster::previous_visual).take_while(of_line);
        let right = || iter::successors(Some(cluster), Cluster::next_visual).take_while(of_line);
        let place = match own(&cluster) {
            true => edge(cluster, side == ClusterSide::Right),
            false => left()
                .find(own)
                .map(|cluster| edge(cluster, true))
                .or_else(|| right().find(own).map(|cluster| edge(cluster, false)))
                .unwrap_or_else(|| edge(cluster, false)),
        };
        if self.stops.binary_search(&place.offset).is_ok() {
            return place;
        }
        let behind = self.stops.partition_point(|stop| *stop < place.offset);
        let end = self.stops.get(behind).copied().unwrap_or(self.length);
        let sides = [
            Place::before(self.stop_at(place.offset)),
            Place::behind(end),
        ];
        let [to_start, to_end] = sides.map(|side| (self.caret(side, 0.0).left - x).abs());
        let [start, end] = sides;
        if to_end < to_start { end } else { start }
    }

    /// The rectangles that a range of bytes covers.
    pub fn covered(&self, range: Range<usize>) -> Vec<Rect> {
        let selection = Selection::new(
            self.cursor(Place::before(range.start)),
            self.cursor(Place::behind(range.end)),
        );
        let mut rects = Vec::new();
        selection.geometry_with(&self.layout, |covered, _| rects.push(rect(covered)));
        rects
    }

    /// Where the offsets at which words begin and end stand in the text: UAX #29, and dictionaries for Thai, Khmer,
    /// Lao, Burmese, Chinese and Japanese. In order, with both ends.
    pub fn word_boundaries(&self) -> Vec<usize> {
        let mut found = vec![0];
        let mut at = 0;
        while let Some(cluster) = Cluster::from_byte_index(&self.layout, at) {
            let range = cluster.text_range();
            if cluster.is_word_boundary() {
                found.push(self.shown.to_own(range.start));
            }
            at = range.end.max(at + 1);
        }
        found.push(self.length);
        found.dedup();
        // Rules for words know flags by pairs of letters, and may begin one within what is seen as one character.
        found.retain(|at| self.stops.binary_search(at).is_ok());
        found
    }

    /// The caret's places in the order of the text, with both ends.
    pub fn stops(&self) -> Vec<usize> {
        self.stops.clone()
    }

    /// The beginning of the character that an offset is in.
    fn stop_at(&self, offset: usize) -> usize {
        let behind = self.stops.partition_point(|stop| *stop <= offset);
        let before = behind.checked_sub(1).and_then(|n| self.stops.get(n));
        before.copied().unwrap_or_default()
    }

    /// Everything laid out, from the left to the right of each line, from the top.
    pub(crate) fn cells(&self) -> Vec<Cell> {
        let mut cells: Vec<Cell> = Vec::new();
        for (line, placed) in self.layout.lines().enumerate() {
            let metrics = placed.metrics();
            let mut right = metrics.offset + metrics.inline_min_coord;
            let mut spare = None;
            for cluster in placed.runs().flat_map(|run| run.visual_clusters()) {
                let mut left = spare.take().unwrap_or(right);
                right += cluster.advance();
                let mut end = right;
                let shown = cluster.text_range();
                // A joiner draws the end of an isolate and what stands behind it as one: that has the room.
                if cluster.advance() > 0.0 && self.shown.is_format(shown.start) {
                    match cluster.is_rtl() {
                        true => {
                            let behind = cells.last_mut().filter(|cell| cell.line == line);
                            behind.into_iter().for_each(|cell| cell.right = right);
                            left = right;
                        }
                        false => {
                            spare = Some(left);
                            end = left;
                        }
                    }
                }
                let own = |at: usize| self.shown.to_own(at).min(self.length);
                let mut own = own(shown.start)..own(shown.end);
                // A mark is one character, however it is drawn.
                let mark = self.shown.stands_for(shown.start);
                if let Some((of_text, mark)) = mark.filter(|(_, mark)| *mark != shown) {
                    own = of_text;
                    let last = cells.last_mut().filter(|cell| cell.line == line);
                    if let Some(cell) = last.filter(|cell| cell.own == own) {
                        cell.right = right;
                        cell.shown.end = cell.shown.end.max(shown.end);
                        if shown.start == mark.start {
                            cell.shown.start = shown.start;
                            (cell.rtl, cell.word) = (cluster.is_rtl(), cluster.is_word_boundary());
                        }
                        continue;
                    }
                    if cells.iter().any(|cell| cell.own == own) {
                        own.start = own.end;
                    }
                }
                cells.push(Cell {
                    line,
                    own,
                    shown,
                    left,
                    right: end,
                    rtl: cluster.is_rtl(),
                    word: cluster.is_word_boundary(),
                    newline: cluster.is_hard_line_break(),
                });
            }
        }
        cells
    }

    fn cursor(&self, place: Place) -> Cursor {
        let offset = self.stop_at(place.offset);
        let shown = match place.affinity {
            Affinity::Upstream => self.shown.to_shown_before(offset),
            Affinity::Downstream => self.shown.to_shown(offset),
        };
        Cursor::from_byte_index(&self.layout, shown, place.affinity)
    }

    fn each_cluster(&self, mut see: impl FnMut(&Cluster<'_, Ink>, Rect)) {
        for line in self.layout.lines() {
            let metrics = line.metrics();
            let mut left = metrics.offset + metrics.inline_min_coord;
            for cluster in line.runs().flat_map(|run| run.visual_clusters()) {
                let rect = on_line(metrics, left, cluster.advance());
                left += rect.width;
                see(&cluster, rect);
            }
        }
    }
}

impl std::fmt::Debug for Paragraph {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Paragraph")
            .field("length", &self.length)
            .field("direction", &self.direction)
            .field("lines", &self.lines())
            .finish_non_exhaustive()
    }
}

/// The own offsets between characters as seen, with both ends.
fn stops(shown: &Shown, length: usize) -> Vec<usize> {
    let ends = shown
        .text()
        .grapheme_indices(true)
        .map(|(start, seen)| start + seen.len());
    let mut stops = vec![0];
    stops.extend(ends.map(|end| shown.to_own(end).min(length)));
    stops.dedup();
    stops
}

fn direction_of(cluster: &Cluster<'_, Ink>) -> Direction {
    match cluster.is_rtl() {
        true => Direction::Rtl,
        false => Direction::Ltr,
    }
}

/// A place of some width on a line.
fn on_line(metrics: &LineMetrics, left: f32, width: f32) -> Rect {
    Rect {
        left,
        top: metrics.block_min_coord,
        width,
        height: metrics.block_max_coord - metrics.block_min_coord,
    }
}

fn rect(found: parley::BoundingBox) -> Rect {
    Rect {
        left: found.x0 as f32,
        top: found.y0 as f32,
        width: (found.x1 - found.x0) as f32,
        height: (found.y1 - found.y0) as f32,
    }
}

fn properties<'a>(style: &Style, family: FontFamily<'a>) -> [StyleProperty<'a, Ink>; 7] {
    [
        StyleProperty::FontFamily(family),
        StyleProperty::FontSize(style.size),
        StyleProperty::LineHeight(LineHeight::Absolute(style.line)),
        StyleProperty::FontWeight(FontWeight::new(if style.strong { STRONG } else { REGULAR })),
        StyleProperty::FontStyle(match style.emphasis {
            true => FontStyle::Italic,
            false => FontStyle::Normal,
        }),
        StyleProperty::Underline(style.underline),
        StyleProperty::Brush(style.ink),
    ]
}
